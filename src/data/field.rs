//! The fields of a file: what its columns come to, as every file has them.

use super::{Kind, Rows, Table};
use crate::id::{BreakdownKind, Handle};
use crate::lang::{Lang, Languages};
use crate::model::Outline;

/// A field of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name: that of its column, and what it is of that.
    pub name: String,
    /// The column that it belongs to.
    pub column: &'static str,
    /// What it is of its column.
    pub part: Part,
    /// What stands in it.
    pub format: Format,
}

/// What a field is of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// Its words in a language.
    In(Lang),
    /// The first day that its date can mean.
    First,
    /// The last day that its date can mean.
    Last,
    /// The category of a breakdown.
    Category(Handle<BreakdownKind>),
    /// The name of that category in a language.
    CategoryIn(Handle<BreakdownKind>, Lang),
}

/// What stands in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The id of the row.
    Key,
    /// The id of a row of another table, which is always there.
    Owner(Table),
    /// The id of a row of another table, or nothing.
    Reference(Table),
    /// Words that a space parts: ids, or words of a fixed vocabulary.
    List,
    /// A text.
    Text,
    /// An absolute address.
    Address,
    /// A decimal number.
    Number,
    /// A whole number.
    Integer,
    /// A date in the forms of the content: `2025`, `2025-H1`, `2025-Q3`, `2025-03`, `2025-03-01`, `2022-04/2023-03`, `unknown`.
    Date,
    /// A day, `2025-03-01`.
    Day,
    /// `true` or `false`.
    Truth,
}

impl Field {
    /// The fields with which every row of comma-separated values ends: the day for which the file speaks, and where it comes from.
    pub fn endings() -> [Self; 2] {
        let ending =
            |column: &'static str, format: Format| Self { name: column.to_owned(), column, part: Part::Whole, format };
        [ending("as_of", Format::Day), ending("origin", Format::Text)]
    }
}

impl Format {
    /// The word for it in views and interface words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Owner(_) | Self::Reference(_) => "reference",
            Self::List => "list",
            Self::Text => "text",
            Self::Address => "address",
            Self::Number => "number",
            Self::Integer => "integer",
            Self::Date => "date",
            Self::Day => "day",
            Self::Truth => "truth",
        }
    }

    /// The table whose ids stand in it.
    pub fn refers_to(self) -> Option<Table> {
        match self {
            Self::Owner(table) | Self::Reference(table) => Some(table),
            _ => None,
        }
    }
}

impl Rows<'_> {
    /// The fields of the table, in order.
    pub fn fields(&self, languages: &Languages, outline: &Outline) -> Vec<Field> {
        self.columns.iter().flat_map(|(name, kind)| fields(name, *kind, languages, outline)).collect()
    }
}

/// The fields of a column.
fn fields(column: &'static str, kind: Kind, languages: &Languages, outline: &Outline) -> Vec<Field> {
    let field = |end: &str, part: Part, format: Format| Field { name: format!("{column}{end}"), column, part, format };
    let words = |format: Format| {
        let each =
            languages.iter().map(move |(lang, language)| field(&format!("_{}", language.code), Part::In(lang), format));
        each.collect::<Vec<Field>>()
    };
    let whole = |format: Format| vec![field("", Part::Whole, format)];
    match kind {
        Kind::Key => whole(Format::Key),
        Kind::Owner(table) => whole(Format::Owner(table)),
        Kind::Reference(table) => whole(Format::Reference(table)),
        Kind::References(_) => whole(Format::List),
        Kind::Text => whole(Format::Text),
        Kind::Address => whole(Format::Address),
        Kind::Words => words(Format::Text),
        Kind::Page => words(Format::Address),
        Kind::Code => [whole(Format::Text), words(Format::Text)].concat(),
        Kind::Codes => [whole(Format::List), words(Format::Text)].concat(),
        Kind::Number => whole(Format::Number),
        Kind::Count => whole(Format::Integer),
        Kind::Day => whole(Format::Day),
        Kind::Truth => whole(Format::Truth),
        Kind::Date => vec![
            field("", Part::Whole, Format::Date),
            field("_first", Part::First, Format::Day),
            field("_last", Part::Last, Format::Day),
        ],
        Kind::Series => {
            let of = |breakdown: Handle<BreakdownKind>| {
                let id = outline.breakdowns.id(breakdown);
                let names = languages.iter().map(move |(lang, language)| {
                    field(&format!("_{id}_{}", language.code), Part::CategoryIn(breakdown, lang), Format::Text)
                });
                std::iter::once(field(&format!("_{id}"), Part::Category(breakdown), Format::Text))
                    .chain(names)
                    .collect::<Vec<_>>()
            };
            outline.breakdowns.handles().flat_map(of).collect()
        }
    }
}
