//! Tables of fields, and decoding by them.

use super::{Context, Decode, Node, Value};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;

/// A document or a part of one that is declared as a table of fields.
pub trait Document {
    /// The declaration.
    fn definition() -> Definition;
}

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
    /// `2025`, `2025-01` or `2025-01-31`.
    Date,
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
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A mapping from language codes to values.
    Localized(Box<Shape>),
    /// A list.
    List(Box<Shape>),
    /// A mapping with the fields of another declaration, by its name.
    Document(&'static str),
}

/// The entries of a mapping that is being decoded by a table of fields.
pub struct Fields<'n> {
    node: &'n Node,
}

impl<'n> Fields<'n> {
    /// Opens a mapping; reports a value that is none, and every key that the table does not have.
    pub fn open(node: &'n Node, names: &[&str], context: &mut Context<'_>) -> Option<Self> {
        let Value::Mapping(entries) = &node.value else {
            return context.wrong_type(node, "type-mapping");
        };
        for entry in entries.iter().filter(|entry| !names.contains(&entry.key.as_str())) {
            let unused = names.iter().filter(|name| node.get(name).is_none()).copied();
            let unknown = Diagnostic::at(Code::UnknownKey, entry.span)
                .with("key", entry.key.as_str())
                .with_nearest(&entry.key, unused)
                .with(
                    "known",
                    crate::diagnostic::Argument::Choice(names.iter().map(|&name| name.to_owned()).collect()),
                );
            context.diagnostics.push(unknown);
        }
        Some(Self { node })
    }

    /// Where the mapping begins.
    pub fn span(&self) -> Span {
        self.node.span
    }

    /// A field that must be there.
    pub fn required<T: Decode>(&self, name: &'static str, context: &mut Context<'_>) -> Option<T> {
        match self.present(name) {
            Some(node) => T::decode(node, context),
            None => {
                let span = self.node.entry(name).map_or(self.node.span, |entry| entry.span);
                context.fail(Diagnostic::at(Code::MissingKey, span).with("key", name))
            }
        }
    }

    /// A field that may be left out. A mistake in it counts as left out, so that the rest is still looked at; it has
    /// been reported.
    pub fn optional<T: Decode>(&self, name: &'static str, context: &mut Context<'_>) -> Option<Option<T>> {
        Some(self.present(name).and_then(|node| T::decode(node, context)))
    }

    /// A field that is empty or has its usual value when it is left out.
    pub fn defaulted<T: Decode + Default>(&self, name: &'static str, context: &mut Context<'_>) -> Option<T> {
        Some(self.optional(name, context)?.unwrap_or_default())
    }

    fn present(&self, name: &str) -> Option<&'n Node> {
        self.node.get(name).filter(|node| !matches!(node.value, Value::Null))
    }
}

/// Declares a document: a struct, its table of fields and its decoder in one.
///
/// Each field says its presence (`required`, `optional` or `defaulted`), its key, its type and, as its doc comment,
/// its meaning. The struct also gets `span`, the place where the mapping begins, and `is_whole`.
#[macro_export]
macro_rules! document {
    (@type required $type:ty) => { $type };
    (@type optional $type:ty) => { Option<$type> };
    (@type defaulted $type:ty) => { $type };
    (@presence required) => { $crate::decode::Presence::Required };
    (@presence optional) => { $crate::decode::Presence::Optional };
    (@presence defaulted) => { $crate::decode::Presence::Defaulted };
    (
        $(#[doc = $meaning:literal])+
        $document:ident = $name:literal {
            $( $(#[doc = $field_meaning:literal])+ $presence:ident $field:ident: $type:ty, )+
        }
    ) => {
        $(#[doc = $meaning])+
        #[derive(Clone, Debug)]
        pub struct $document {
            /// Where it begins.
            pub span: $crate::source::Span,
            /// Whether all of it could be read. A rule that misses something asks this first.
            pub is_whole: bool,
            $( $(#[doc = $field_meaning])+ pub $field: $crate::document!(@type $presence $type), )+
        }

        impl $crate::decode::Document for $document {
            fn definition() -> $crate::decode::Definition {
                $crate::decode::Definition {
                    name: $name,
                    meaning: concat!($($meaning,)+),
                    fields: vec![$($crate::decode::Field {
                        name: stringify!($field),
                        shape: <$type as $crate::decode::Decode>::shape(),
                        presence: $crate::document!(@presence $presence),
                        meaning: concat!($($field_meaning,)+),
                    },)+],
                }
            }
        }

        impl $crate::decode::Decode for $document {
            fn shape() -> $crate::decode::Shape {
                $crate::decode::Shape::Document($name)
            }

            fn decode(node: &$crate::decode::Node, context: &mut $crate::decode::Context<'_>) -> Option<Self> {
                let errors_before = context.errors();
                let fields = $crate::decode::Fields::open(node, &[$(stringify!($field)),+], context)?;
                $( let $field = fields.$presence::<$type>(stringify!($field), context); )+
                let is_whole = context.errors() == errors_before;
                Some(Self { span: fields.span(), is_whole, $($field: $field?,)+ })
            }
        }
    };
}

/// Declares a type whose values are a few fixed words.
#[macro_export]
macro_rules! choices {
    ($(#[$doc:meta])* $type:ident { $( $(#[$choice_doc:meta])* $choice:ident = $word:literal, )+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $type {
            $( $(#[$choice_doc])* $choice, )+
        }

        impl $type {
            /// Every choice, in order.
            pub const ALL: &[$type] = &[$($type::$choice),+];

            /// The word as it stands in content.
            pub fn name(self) -> &'static str {
                match self {
                    $($type::$choice => $word,)+
                }
            }
        }

        impl $crate::decode::Decode for $type {
            fn shape() -> $crate::decode::Shape {
                $crate::decode::Shape::OneOf(&[$($word),+])
            }

            fn decode(node: &$crate::decode::Node, context: &mut $crate::decode::Context<'_>) -> Option<Self> {
                let word = context.scalar(node, "type-word")?;
                match word {
                    $($word => Some(Self::$choice),)+
                    _ => context.fail($crate::decode::unknown_word(node, word, &[$($word),+])),
                }
            }
        }
    };
}

/// The finding for a word that is none of those a field allows.
pub fn unknown_word(node: &Node, word: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::at(Code::UnknownValue, node.span)
        .with("value", word)
        .with_nearest(word, known.iter().copied())
        .with("known", crate::diagnostic::Argument::Choice(known.iter().map(|&word| word.to_owned()).collect()))
}
