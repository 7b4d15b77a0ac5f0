//! Currencies, by their codes of ISO 4217.

use std::fmt;

/// A currency.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(&'static str);

impl Currency {
    /// Reads a code of three capital letters; `None` if ISO 4217 has no such currency. Codes that were withdrawn since 2015 are
    /// read as well: older plans have amounts in them. Metals and codes for tests are no currencies.
    pub fn parse(text: &str) -> Option<Self> {
        CODES.binary_search(&text).ok().map(|place| Self(CODES[place]))
    }

    /// The currency that a text was probably meant to name: its code in small letters, or RMB, the usual short name of one whose
    /// code is CNY.
    pub fn meant_by(text: &str) -> Option<Self> {
        let text = text.trim().to_uppercase();
        Self::parse(if text == "RMB" { "CNY" } else { &text })
    }

    /// Every code that is read, in alphabetical order.
    pub const fn codes() -> &'static [&'static str] {
        CODES
    }

    /// The code.
    pub fn code(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

/// The codes of ISO 4217, list one, in alphabetical order, with those withdrawn since 2015.
const CODES: &[&str] = &[
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF",
    "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BYR", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW",
    "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN",
    "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG",
    "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW",
    "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP",
    "MRO", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR",
    "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG",
    "SEK", "SGD", "SHP", "SLE", "SLL", "SOS", "SRD", "SSP", "STD", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT",
    "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UYW", "UZS", "VED", "VEF",
    "VES", "VND", "VUV", "WST", "XAD", "XAF", "XCD", "XCG", "XDR", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWG", "ZWL",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_and_nothing_else_is_one() {
        assert!(CODES.is_sorted() && CODES.iter().all(|code| code.len() == 3));
        for code in CODES {
            assert_eq!(Currency::parse(code).map(Currency::code), Some(*code));
        }
        for text in ["", "cny", "RMB", "¥", "XAU", "XTS", "EURO", " EUR"] {
            assert_eq!(Currency::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_usual_slip_is_understood() {
        let meant = |text| Currency::meant_by(text).map(Currency::code);
        assert_eq!((meant("cny"), meant("RMB"), meant("Eur ")), (Some("CNY"), Some("CNY"), Some("EUR")));
        assert_eq!(meant("yuan"), None);
    }
}
