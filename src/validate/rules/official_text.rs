//! The official text put together from its blocks is the text as published, paragraph by paragraph.

use crate::diagnostic::{Code, Diagnostic};
use crate::input::PublishedText;
use crate::model::Plan;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::OfficialTextDiffers, Code::ParagraphOrder], reads: Reads::Model, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(model) = whole.model else { return };
    for text in &whole.content().published {
        hold(&model.outline().plan, text, findings);
    }
}

/// Holds the plan's paragraphs against a published text.
fn hold(plan: &Plan, text: &PublishedText, findings: &mut Vec<Diagnostic>) {
    for (paragraph, (span, words)) in plan.paragraphs.iter().zip(&text.paragraphs) {
        let Some(parts) = paragraph.parts.get(text.lang) else { continue };
        let built: String = parts.iter().map(|part| part.text.as_str()).collect();
        if built != *words {
            let (built, published) = difference(&built, words);
            findings.push(
                Diagnostic::at(Code::OfficialTextDiffers, *span)
                    .with("paragraph", paragraph.number as usize)
                    .with("built", built)
                    .with("published", published),
            );
        }
    }
    let (built, expected) = (plan.paragraphs.len(), text.paragraphs.len());
    if built != expected
        && built > 0
        && let Some((span, _)) = text.paragraphs.get(built.min(expected.saturating_sub(1)))
    {
        findings.push(Diagnostic::at(Code::ParagraphOrder, *span).with("found", built).with("expected", expected));
    }
}

/// The point from which two texts differ, with a little of what follows in each.
fn difference(built: &str, published: &str) -> (String, String) {
    let shared = built.chars().zip(published.chars()).take_while(|(a, b)| a == b).count();
    let excerpt = |text: &str| text.chars().skip(shared.saturating_sub(4)).take(16).collect();
    (excerpt(built), excerpt(published))
}
