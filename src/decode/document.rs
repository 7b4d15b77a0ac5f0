//! Documents declared as tables of fields.

use super::Definition;

/// A document or a part of one that is declared as a table of fields.
pub trait Document {
    /// The declaration.
    fn definition() -> Definition;
}

/// The key of a field that is written as an identifier: `type` for `r#type`, which is how Rust has to write it.
pub const fn key(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}

/// Declares a document: a struct, its table of fields, its decoder and its encoder in one.
///
/// Each field says its presence (`required`, `optional` or `defaulted`), its key, its type and, as its doc comment,
/// its meaning; a key that is a word of Rust is written as `r#type`. The struct also gets `span`, the place where the
/// mapping begins, and `is_whole`.
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
                        name: $crate::decode::key(stringify!($field)),
                        shape: <$type as $crate::decode::Decode>::shape(),
                        presence: $crate::document!(@presence $presence),
                        meaning: concat!($($field_meaning,)+),
                    },)+],
                }
            }
        }

        impl $crate::decode::Decode for $document {
            fn shape() -> $crate::decode::Shape {
                $crate::decode::Shape::Document(<Self as $crate::decode::Document>::definition)
            }

            fn decode(node: &$crate::yaml::Node, context: &mut $crate::decode::Context<'_>) -> Option<Self> {
                let errors_before = context.errors();
                const KEYS: &[&str] = &[$($crate::decode::key(stringify!($field))),+];
                const NEEDED: &[bool] =
                    &[$(matches!($crate::document!(@presence $presence), $crate::decode::Presence::Required)),+];
                let fields = $crate::decode::Fields::open(node, KEYS, NEEDED, context)?;
                $( let $field = fields.$presence::<$type>($crate::decode::key(stringify!($field)), context); )+
                let is_whole = context.errors() == errors_before;
                Some(Self { span: fields.span(), is_whole, $($field: $field?,)+ })
            }
        }

        impl $crate::decode::Encode for $document {
            fn encode(&self, languages: &$crate::lang::Languages) -> $crate::yaml::Draft {
                let mut fields = $crate::decode::Encoded::new(languages);
                $( fields.$presence($crate::decode::key(stringify!($field)), &self.$field); )+
                fields.finish()
            }
        }
    };
}
