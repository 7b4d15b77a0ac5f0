//! The official text has patterns, and each has each of its placeholders once, and no other.

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::Localized;
use crate::schema::Pattern;
use crate::source::Spanned;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule =
    Rule { codes: &[Code::PatternPlaceholder, Code::MissingKey], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let Some(plan) = &content.plan else { return };
    let Some(patterns) = &plan.patterns else {
        if let Some(block) = plan.text.first().filter(|_| plan.is_whole) {
            findings.push(Diagnostic::at(Code::MissingKey, block.span).with("key", "patterns"));
        }
        return;
    };
    let expected: [(&Localized<Spanned<Pattern>>, &[&str]); 6] = [
        (&patterns.task, &["number", "name", "text", "leads"]),
        (&patterns.leads, &["organisations"]),
        (&patterns.separator, &[]),
        (&patterns.action, if plan.is_text_in_heading() { &["number", "name", "text"] } else { &["number", "name"] }),
        (&patterns.principle, &["name", "text"]),
        (&patterns.safeguard, &["number", "name", "text"]),
    ];
    for (pattern, wanted) in expected {
        for (_, pattern) in pattern.iter() {
            let mut found: Vec<&str> = pattern.value.placeholders().collect();
            let mut wanted = wanted.to_vec();
            found.sort_unstable();
            wanted.sort_unstable();
            if found != wanted {
                let known = wanted.iter().map(|name| format!("{{{name}}}")).collect();
                findings.push(
                    Diagnostic::at(Code::PatternPlaceholder, pattern.span).with("known", Argument::Choice(known)),
                );
            }
        }
    }
}
