//! What a site says about the severity of findings.

use crate::decode::{Context, Decode, Encode, Plain, Shape};
use crate::diagnostic::{Argument, Code, Diagnostic, Severity, nearest};
use crate::id::Reference;
use crate::lang::Languages;
use crate::source::Spanned;
use crate::yaml::{Draft, Node};
use crate::{choices, document};

document! {
    /// A rule of the site: the level of the findings with one code.
    RuleEntry = "rule" {
        /// The code. Only these can be changed: the others would leave a page out, or have it say something untrue.
        required code: Code,
        /// The level its findings get: not shown (`off`), shown without any effect (`note`), shown, and an error with `--strict` (`warning`), or shown, with no site built (`error`).
        required level: Level,
        /// The thing that it is limited to, in its file or folder and on its page: `record:zgc-forum-2025`. Without it, the rule is for the whole site.
        optional about: Spanned<Reference>,
        /// The reason, for those who look after the content; it appears on no page.
        required reason: Plain,
    }
}

choices! {
    /// The level of a finding.
    Level {
        /// Not shown.
        Off = "off",
        /// Shown; the site is built, with `--strict` too.
        Note = "note",
        /// Shown; the site is built unless `--strict` is given.
        Warning = "warning",
        /// Shown; the site is not built.
        Error = "error",
    }
}

impl Level {
    /// The severity of a finding; `None` if it is not shown.
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
