//! Sums of money in the way of each language: 1.2亿元, CNY 120 million, €120 million.

use icu_locale::LocaleExpander;
use icu_locale_core::Locale;
use icu_locale_core::subtags::{language, script};

use crate::currency::Currency;

/// Where a language puts the name of a currency, and which name that is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Money {
    /// Words behind the number, without a space: 1.2亿元.
    Chinese,
    /// A sign or the code before the number: €120, CNY 120.
    English,
    /// A sign behind the number: 120 د.إ.
    Arabic,
    /// The code behind the number, as most languages have it: 120 EUR.
    Other,
}

impl Money {
    /// The way of a language.
    pub(super) fn of(locale: &Locale) -> Self {
        let mut id = locale.id.clone();
        LocaleExpander::new_common().maximize(&mut id);
        match (id.language, id.script) {
            (language, Some(script)) if language == language!("zh") && script == script!("Hans") => Self::Chinese,
            (language, _) if language == language!("en") => Self::English,
            (language, _) if language == language!("ar") => Self::Arabic,
            _ => Self::Other,
        }
    }

    /// The name of a currency where it stands beside a number: 元, €, CNY.
    pub(super) fn name(self, currency: Currency) -> &'static str {
        let named = |names: &[(&str, &'static str)]| {
            names.iter().find(|(code, _)| *code == currency.code()).map(|(_, name)| *name)
        };
        let name = match self {
            Self::Chinese => named(CHINESE),
            Self::English => named(ENGLISH),
            Self::Arabic => named(ARABIC).or_else(|| named(ENGLISH)),
            Self::Other => None,
        };
        name.unwrap_or(currency.code())
    }

    /// A number of units of a currency. A line never breaks inside it.
    pub(super) fn write(self, number: &str, currency: Currency) -> String {
        let name = self.name(currency);
        let is_code = name == currency.code();
        match self {
            Self::English if !is_code => format!("{name}{number}"),
            Self::English => format!("{name}\u{a0}{number}"),
            Self::Chinese if !is_code => format!("{number}{name}"),
            Self::Chinese | Self::Arabic | Self::Other => format!("{number}\u{a0}{name}"),
        }
    }
}

/// The names that Chinese texts have behind a number.
const CHINESE: &[(&str, &str)] = &[
    ("AED", "阿联酋迪拉姆"),
    ("ARS", "阿根廷比索"),
    ("AUD", "澳元"),
    ("BRL", "巴西雷亚尔"),
    ("CAD", "加元"),
    ("CHF", "瑞士法郎"),
    ("CLP", "智利比索"),
    ("CNY", "元"),
    ("CZK", "捷克克朗"),
    ("DKK", "丹麦克朗"),
    ("EGP", "埃及镑"),
    ("EUR", "欧元"),
    ("GBP", "英镑"),
    ("HKD", "港元"),
    ("HUF", "匈牙利福林"),
    ("IDR", "印尼盾"),
    ("ILS", "以色列新谢克尔"),
    ("INR", "印度卢比"),
    ("JPY", "日元"),
    ("KRW", "韩元"),
    ("KZT", "哈萨克斯坦坚戈"),
    ("MNT", "蒙古图格里克"),
    ("MOP", "澳门元"),
    ("MXN", "墨西哥比索"),
    ("MYR", "马来西亚林吉特"),
    ("NOK", "挪威克朗"),
    ("NZD", "新西兰元"),
    ("PHP", "菲律宾比索"),
    ("PKR", "巴基斯坦卢比"),
    ("PLN", "波兰兹罗提"),
    ("QAR", "卡塔尔里亚尔"),
    ("RON", "罗马尼亚列伊"),
    ("RSD", "塞尔维亚第纳尔"),
    ("RUB", "卢布"),
    ("SAR", "沙特里亚尔"),
    ("SEK", "瑞典克朗"),
    ("SGD", "新加坡元"),
    ("THB", "泰铢"),
    ("TRY", "土耳其里拉"),
    ("TWD", "新台币元"),
    ("UAH", "乌克兰格里夫纳"),
    ("USD", "美元"),
    ("VND", "越南盾"),
    ("XDR", "特别提款权"),
    ("ZAR", "南非兰特"),
];

/// The signs that are clear in English wherever it is read. ¥ is not: it stands for two currencies.
const ENGLISH: &[(&str, &str)] = &[("EUR", "€"), ("GBP", "£"), ("USD", "US$")];

/// The signs of CLDR for the currencies of countries that write Arabic.
const ARABIC: &[(&str, &str)] = &[
    ("AED", "د.إ."),
    ("BHD", "د.ب."),
    ("DZD", "د.ج."),
    ("EGP", "ج.م."),
    ("IQD", "د.ع."),
    ("JOD", "د.أ."),
    ("KWD", "د.ك."),
    ("LBP", "ل.ل."),
    ("LYD", "د.ل."),
    ("MAD", "د.م."),
    ("OMR", "ر.ع."),
    ("QAR", "ر.ق."),
    ("SAR", "ر.س."),
    ("SDG", "ج.س."),
    ("SYP", "ل.س."),
    ("TND", "د.ت."),
    ("YER", "ر.ي."),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_names_currencies_that_exist_once_and_in_order() {
        for table in [CHINESE, ENGLISH, ARABIC] {
            assert!(table.is_sorted_by(|(one, _), (other, _)| one < other));
            assert!(table.iter().all(|(code, _)| Currency::parse(code).is_some()));
        }
    }
}
