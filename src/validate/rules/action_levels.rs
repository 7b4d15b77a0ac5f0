//! No action stands below itself.

use crate::diagnostic::{Code, Diagnostic};
use crate::validate::levels;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::CircularParent], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let actions = whole.content().plan.iter().flat_map(|plan| levels::circular(&plan.actions));
    for (action, parent) in actions.filter_map(|action| Some((action, action.parent.as_ref()?))) {
        findings.push(
            Diagnostic::at(Code::CircularParent, parent.span)
                .with("action", action.id.value.as_str())
                .with("parent", parent.value.as_str()),
        );
    }
}
