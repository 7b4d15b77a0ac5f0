//! A link in Markdown to a thing of the site leads to one that exists.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::Reference;
use crate::markdown;
use crate::source::Span;
use crate::validate::place::Search;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[Code::BrokenLink, Code::HiddenCharacter, Code::UnresolvedReference, Code::MisplacedFile],
    reads: Reads::Written,
    check,
};

fn malformed(address: &str, span: Span) -> Diagnostic {
    let hidden = Diagnostic::of_hidden_character(address, span);
    hidden.unwrap_or_else(|| {
        let found = Diagnostic::at(Code::BrokenLink, span).with("address", address);
        found.with("spread", Argument::Message("spread-here"))
    })
}

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    for prose in whole.content().prose() {
        let mut places = Search::new(prose.span, whole.files);
        for address in markdown::references(&prose.value.0) {
            let span = places.next(&address);
            match Reference::parse(&address) {
                Some(reference) => whole.index.expect_reference(&reference, span, findings),
                None => findings.push(malformed(&address, span)),
            }
        }
    }
}
