//! What documents and the values of their fields look like.

use std::fmt;

use crate::id::Kind;

/// The declaration of a document.
#[derive(Clone, Debug)]
pub struct Definition {
    /// Its name in the content contract.
    pub name: &'static str,
    /// What it is.
    pub meaning: &'static str,
    /// Its fields, in canonical order.
    pub fields: Vec<Field>,
}

/// One field of a document.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its key.
    pub name: &'static str,
    /// What its values look like.
    pub shape: Shape,
    /// Whether it must be there.
    pub presence: Presence,
    /// What it means.
    pub meaning: &'static str,
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It must.
    Required,
    /// It may be left out, and then there is no value.
    Optional,
    /// It may be left out, and then it is empty, `false`, or what its meaning says.
    Defaulted,
}

/// What the values of a field look like.
#[derive(Clone, Debug)]
pub enum Shape {
    /// One line or paragraph of plain text.
    Text,
    /// Markdown.
    Markdown,
    /// Plain text with placeholders in braces.
    Pattern,
    /// A text a language, or one text for all of them.
    Name,
    /// The id of a thing of this kind.
    Id(&'static str),
    /// `kind:id`.
    Reference,
    /// The id of a thing of the first of these kinds, or `kind:id` for one of any of them.
    AnyId(&'static [Kind]),
    /// `2025`, `2025-H1`, `2025-Q3`, `2025-01`, `2025-01-31` or `2022-04/2023-03`.
    Date,
    /// A date, or `unknown`.
    When,
    /// `2025-01-31`.
    Day,
    /// A number.
    Number,
    /// A whole number from zero on.
    Count,
    /// `true` or `false`.
    Boolean,
    /// An `http` or `https` address.
    Address,
    /// An `http` or `https` address, or one of mail.
    Contact,
    /// The ISO 4217 code of a currency.
    Currency,
    /// The digest of a state of the site.
    Digest,
    /// An address of the site, from its own root on, or `kind:id`.
    Place,
    /// What a theme lets its sites set: a word, several, or one for each of several cases.
    Setting,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A mapping from language codes to values.
    Localized(Box<Shape>),
    /// A mapping from keys of the one shape to values of the other.
    Keyed(Box<Shape>, Box<Shape>),
    /// A list.
    List(Box<Shape>),
    /// A mapping with the fields of another declaration.
    Document(fn() -> Definition),
}

impl fmt::Display for Shape {
    /// Says in English what a value looks like, as the content contract does.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text => formatter.write_str("text"),
            Self::Markdown => formatter.write_str("Markdown"),
            Self::Pattern => formatter.write_str("pattern"),
            Self::Name => formatter.write_str("one text for all languages, or a text a language"),
            Self::Id(kind) => {
                let article = if kind.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
                let kind = if *kind == "org" { "organisation" } else { kind };
                write!(formatter, "id of {article} {kind}")
            }
            Self::Reference => formatter.write_str("reference"),
            Self::AnyId(kinds) => {
                let references: Vec<String> = kinds.iter().map(|kind| format!("`{}:…`", kind.name())).collect();
                write!(formatter, "{} or {}", Self::Id(kinds[0].name()), references.join(", "))
            }
            Self::Date => formatter.write_str("date"),
            Self::When => formatter.write_str("date or `unknown`"),
            Self::Day => formatter.write_str("day"),
            Self::Number => formatter.write_str("number"),
            Self::Count => formatter.write_str("whole number"),
            Self::Boolean => formatter.write_str("`true` or `false`"),
            Self::Address => formatter.write_str("web address"),
            Self::Contact => formatter.write_str("web or mail address"),
            Self::Currency => formatter.write_str("currency code"),
            Self::Digest => formatter.write_str("digest"),
            Self::Place => formatter.write_str("address of the site, or reference"),
            Self::Setting => formatter.write_str("value, list of values, or mapping to values"),
            Self::OneOf(words) => {
                let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
                formatter.write_str(&words.join(", "))
            }
            Self::Localized(of) => write!(formatter, "{of} a language"),
            Self::Keyed(key, of) => write!(formatter, "mapping: {key} to {of}"),
            Self::List(of) => write!(formatter, "list: {of}"),
            Self::Document(definition) => write!(formatter, "*{}*", definition().name),
        }
    }
}
