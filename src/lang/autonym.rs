//! The names of languages in themselves.

/// The name of a language in that language, by a BCP 47 tag; `None` if it is not known here.
pub fn autonym(tag: &str) -> Option<&'static str> {
    let language = tag.split('-').next()?.to_ascii_lowercase();
    AUTONYMS.iter().find(|(code, _)| *code == language).map(|(_, name)| *name)
}

/// By the codes of ISO 639-1, in their order; names as CLDR has them.
const AUTONYMS: &[(&str, &str)] = &[
    ("ar", "العربية"),
    ("bg", "български"),
    ("bn", "বাংলা"),
    ("bo", "བོད་སྐད་"),
    ("ca", "català"),
    ("cs", "čeština"),
    ("da", "dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "español"),
    ("et", "eesti"),
    ("fa", "فارسی"),
    ("fi", "suomi"),
    ("fr", "français"),
    ("ga", "Gaeilge"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "hrvatski"),
    ("hu", "magyar"),
    ("id", "Indonesia"),
    ("it", "italiano"),
    ("ja", "日本語"),
    ("kk", "қазақ тілі"),
    ("ko", "한국어"),
    ("lt", "lietuvių"),
    ("lv", "latviešu"),
    ("mn", "монгол"),
    ("ms", "Melayu"),
    ("mt", "Malti"),
    ("nl", "Nederlands"),
    ("no", "norsk"),
    ("pl", "polski"),
    ("pt", "português"),
    ("ro", "română"),
    ("ru", "русский"),
    ("sk", "slovenčina"),
    ("sl", "slovenščina"),
    ("sr", "српски"),
    ("sv", "svenska"),
    ("sw", "Kiswahili"),
    ("th", "ไทย"),
    ("tr", "Türkçe"),
    ("ug", "ئۇيغۇرچە"),
    ("uk", "українська"),
    ("ur", "اردو"),
    ("uz", "o‘zbek"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_of_any_length_finds_the_name() {
        assert!(AUTONYMS.is_sorted_by(|(one, _), (other, _)| one < other));
        assert_eq!(
            (autonym("fr"), autonym("pt-BR"), autonym("zh-Hant-TW")),
            (Some("français"), Some("português"), Some("中文"))
        );
        assert_eq!(autonym("tlh"), None);
    }
}
