//! Types in words. The name of a view stands between asterisks, as the contract sets it.

use super::shape::Shape;
use crate::diagnostic::Reader;

impl Shape {
    /// The type in a few words: `list of *Link*`.
    pub fn told(self, reader: Reader) -> String {
        match reader {
            Reader::English => self.in_english(),
            Reader::Chinese => self.in_chinese(),
        }
    }

    fn in_english(self) -> String {
        match self {
            Self::Text => "text".to_owned(),
            Self::Key => "key".to_owned(),
            Self::Number => "number".to_owned(),
            Self::Truth => "yes or no".to_owned(),
            Self::Setting => "setting".to_owned(),
            Self::Maybe(of) => format!("{}, or none", of().in_english()),
            Self::List(of) => match of() {
                of @ Self::Maybe(_) => format!("list, each {}", of.in_english()),
                of => format!("list of {}", of.in_english()),
            },
            Self::Map(of) => format!("by name, each {}", of().in_english()),
            Self::View(_) | Self::Kinds(_) => format!("*{}*", self.name()),
        }
    }

    fn in_chinese(self) -> String {
        match self {
            Self::Text => "文字".to_owned(),
            Self::Key => "代码词".to_owned(),
            Self::Number => "数字".to_owned(),
            Self::Truth => "是或否".to_owned(),
            Self::Setting => "设置的值".to_owned(),
            Self::Maybe(of) => format!("{}，或没有", of().in_chinese()),
            Self::List(of) => format!("列表，每项为{}", of().in_chinese()),
            Self::Map(of) => format!("按名称，每项为{}", of().in_chinese()),
            Self::View(_) | Self::Kinds(_) => format!("*{}*", self.name()),
        }
    }
}

/// The name of a type in words: `Task mark` for `TaskMark`, `Observation` for `ObservationView`.
pub(crate) fn name_told(name: &str) -> String {
    let name = name.strip_suffix("View").unwrap_or(name);
    let mut told = String::new();
    for character in name.chars() {
        if character.is_ascii_uppercase() && !told.is_empty() {
            told.push(' ');
            told.push(character.to_ascii_lowercase());
        } else {
            told.push(character);
        }
    }
    told
}
