//! `signatures.yaml`: who approved which state of the site.

use crate::date::Day;
use crate::decode::{Context, Decode, Encode, Plain, Shape};
use crate::diagnostic::{Code, Diagnostic};
use crate::document;
use crate::lang::Languages;
use crate::source::Spanned;
use crate::yaml::{Draft, Node};

document! {
    /// A signature: somebody approved a state of the site. `gongkai review --sign` writes it.
    Signature = "signature" {
        /// Who signed. Where `sign_off` lists names, one of them.
        required name: Spanned<Plain>,
        /// The day of the signature.
        required date: Spanned<Day>,
        /// The digest of the state that was approved: of all files of content and of the site's own theme, without this one.
        required state: Spanned<StateDigest>,
        /// What was said about it.
        optional note: Plain,
    }
}

/// The digest of a state of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StateDigest(blake3::Hash);

impl StateDigest {
    /// How many letters and digits it is written with.
    pub const LENGTH: usize = 64;

    /// The digest of this hash.
    pub fn new(hash: blake3::Hash) -> Self {
        Self(hash)
    }

    /// Reads what it is written as: letters and digits in lower case.
    pub fn parse(text: &str) -> Option<Self> {
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        blake3::Hash::from_hex(text).ok().filter(|_| is_plain).map(Self)
    }

    /// Its first letters and digits, by which people tell two states apart.
    pub fn short(self) -> String {
        self.to_string()[..12].to_owned()
    }
}

impl std::fmt::Display for StateDigest {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0.to_hex())
    }
}

impl Decode for StateDigest {
    fn shape() -> Shape {
        Shape::Digest
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let text = context.word(node, "type-digest")?;
        match Self::parse(text) {
            Some(digest) => Some(digest),
            None => context.fail(Diagnostic::at(Code::MalformedDigest, node.span).with("value", text)),
        }
    }
}

impl Encode for StateDigest {
    fn encode(&self, _: &Languages) -> Draft {
        Draft::word(&self.to_string())
    }
}
