//! Nothing that somebody wrote in a text is dropped from its page.

use crate::decode::Prose;
use crate::diagnostic::{Code, Diagnostic};
use crate::markdown::{self, Loss, Lost};
use crate::route::FilePath;
use crate::source::Spanned;
use crate::validate::place::Parts;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[
        Code::UnusableLink,
        Code::AddressEnd,
        Code::PictureInText,
        Code::UnusedDefinition,
        Code::MissingFootnote,
        Code::TableCells,
        Code::ListNumber,
        Code::TakenAsterisk,
        Code::TakenSign,
    ],
    reads: Reads::Written,
    check,
};

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    for prose in whole.content().prose() {
        let lost = markdown::losses(&prose.value.0);
        if !lost.is_empty() {
            let parts = Parts::new(&prose.value.0, prose.span, whole.files);
            findings.extend(lost.into_iter().map(|lost| finding(lost, prose, &parts, whole)));
        }
    }
}

fn finding(lost: Lost, prose: &Spanned<Prose>, parts: &Parts<'_>, whole: &Whole<'_>) -> Diagnostic {
    let text = &prose.value.0;
    let words = &text[lost.range.clone()];
    let span = parts.of(lost.range.clone());
    let at = |code: Code| Diagnostic::at(code, span);
    match lost.loss {
        Loss::Link { address, meant } => {
            let finding = at(Code::UnusableLink).with("what", "address").with("address", address);
            match meant.filter(|meant| is_there(meant, whole)) {
                Some(meant) => finding.with("nearest", meant),
                None => finding,
            }
        }
        Loss::Heading { words } => at(Code::UnusableLink).with("what", "heading").with("address", words),
        Loss::Footnote { address, mark } => {
            at(Code::UnusableLink).with("what", "footnote").with("address", address).with("mark", mark)
        }
        Loss::Ending { address } => at(Code::AddressEnd).with("address", address),
        Loss::Picture => at(Code::PictureInText),
        Loss::Definition { is_again } => {
            let again = if is_again { "yes" } else { "no" };
            at(Code::UnusedDefinition).with("words", words).with("again", again)
        }
        Loss::Mark => at(Code::MissingFootnote).with("words", words),
        Loss::Cells => at(Code::TableCells).with("words", words),
        Loss::Number { shown } => at(Code::ListNumber).with("number", words).with("shown", shown.to_string()),
        Loss::Asterisk => at(Code::TakenAsterisk),
        Loss::Sign { meant } => at(Code::TakenSign).with("words", words).with("meant", meant),
    }
}

/// Whether an address that is to be suggested leads to something; what stands elsewhere is not looked at.
fn is_there(address: &str, whole: &Whole<'_>) -> bool {
    address
        .strip_prefix('/')
        .is_none_or(|path| FilePath::new(path).is_some_and(|path| whole.content().static_files.contains_key(&path)))
}
