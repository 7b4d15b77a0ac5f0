//! Which languages are Chinese.

/// Chinese as a whole, and the languages that it covers: those with the prefix `zh` in IANA's registry of language subtags.
const LANGUAGES: [&str; 21] = [
    "zh", "zho", "cdo", "cjy", "cmn", "cnp", "cpx", "csp", "czh", "czo", "gan", "hak", "hnm", "hsn", "luh", "lzh",
    "mnp", "nan", "sjc", "wuu", "yue",
];

/// Whether a BCP 47 tag is that of Chinese or of a language that Chinese covers, such as `yue-Hant` or `zh-yue`.
pub fn is_chinese(tag: &str) -> bool {
    let language = tag.split('-').next().unwrap_or_default();
    LANGUAGES.iter().any(|code| code.eq_ignore_ascii_case(language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_that_chinese_covers_is_chinese() {
        for tag in ["zh", "zh-CN", "zh-yue", "yue-Hant", "cmn-Hans", "lzh", "CMN", "nan-Latn-TW", "zho"] {
            assert!(is_chinese(tag), "{tag}");
        }
        for tag in ["", "en", "ja", "za", "zha", "zh_CN", "bo-CN", "en-zh"] {
            assert!(!is_chinese(tag), "{tag}");
        }
    }
}
