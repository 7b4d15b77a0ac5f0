//! Types whose values are a few fixed words.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::yaml::Node;

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

            /// The choice that a word stands for.
            pub fn find(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$choice),)+
                    _ => None,
                }
            }
        }

        impl $crate::decode::Decode for $type {
            fn shape() -> $crate::decode::Shape {
                $crate::decode::Shape::OneOf(&[$($word),+])
            }

            fn decode(node: &$crate::yaml::Node, context: &mut $crate::decode::Context<'_>) -> Option<Self> {
                let word = context.word(node, "type-word")?;
                let found = Self::find(word);
                found.or_else(|| context.fail($crate::decode::unknown_word(node, word, &[$($word),+])))
            }
        }

        impl $crate::decode::Encode for $type {
            fn encode(&self, _: &$crate::lang::Languages) -> $crate::yaml::Draft {
                $crate::yaml::Draft::word(self.name())
            }
        }
    };
}

/// The finding for a word that is none of those a field allows.
pub fn unknown_word(node: &Node, word: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::at(Code::UnknownValue, node.span)
        .with("value", word)
        .with_nearest(word, known.iter().copied())
        .with("known", Argument::Choice(known.iter().map(|&word| word.to_owned()).collect()))
}
