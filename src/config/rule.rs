//! What a site says about the severity of findings.

use crate::decode::{Context, Decode, Encode, Plain, Shape};
use crate::diagnostic::{Argument, Code, Diagnostic, Severity, nearest};
use crate::id::Reference;
use crate::lang::Languages;
use crate::source::Spanned;
use crate::yaml::{Draft, Node};
use crate::{choices, document};

document! {
    /// A rule of the site: what the findings with a code are.
    RuleEntry = "rule" {
        /// The code. Only these can be changed: the others would leave a page out, or have it say something untrue.
        required code: Code,
        /// What its findings are.
        required level: Level,
        /// The thing whose findings it is about, as it is written and on its page: `record:zgc-forum-2025`. Without it, the whole site.
        optional about: Spanned<Reference>,
        /// Why. It is for those who keep the content, and stands on no page.
        required reason: Plain,
    }
}

choices! {
    /// What findings are.
    Level {
        /// Not told.
        Off = "off",
        /// Told; `--strict` lets them pass.
        Note = "note",
        /// Told; the site is built unless `--strict` is given.
        Warning = "warning",
        /// Told, and the site is not built.
        Error = "error",
    }
}

impl Level {
    /// The severity of a finding; `None` if it is not told.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Note => Some(Severity::Note),
            Self::Warning => Some(Severity::Warning),
            Self::Error => Some(Severity::Error),
        }
    }
}

impl Decode for Code {
    fn shape() -> Shape {
        Shape::OneOf(Code::ADJUSTABLE_NAMES)
    }

    /// Reports a code that does not exist, and one that no setting changes.
    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let word = context.scalar(node, "type-word")?;
        let known = Argument::Choice(Code::ADJUSTABLE_NAMES.iter().map(|&name| name.to_owned()).collect());
        match Code::find(word) {
            Some(code) if code.is_adjustable() => Some(code),
            Some(_) => context.fail(Diagnostic::at(Code::FixedCode, node.span).with("code", word).with("known", known)),
            None => {
                let unknown = Diagnostic::at(Code::UnknownValue, node.span).with("value", word).with("known", known);
                // What can be changed is meant sooner than what cannot.
                let names = Code::ALL.iter().map(|code| code.name());
                let near = nearest(word, Code::ADJUSTABLE_NAMES.iter().copied()).or_else(|| nearest(word, names));
                context.fail(match near {
                    Some(near) => unknown.with("nearest", near),
                    None => unknown,
                })
            }
        }
    }
}

impl Encode for Code {
    fn encode(&self, _: &Languages) -> Draft {
        Draft::word(self.name())
    }
}
