//! Each observation of a record can be told from its others: by target, part and date, or by an id of its own.
//!
//! Two of one identity would be one row of a data file with two values, and of a later correction nobody could say which of them
//! it corrects. That one is flagged as revised says which counts, and not which is which.

use crate::diagnostic::{Code, Diagnostic};
use crate::validate::figures;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::DuplicateObservation], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let records = whole.content().records.iter().filter(|record| record.all_observations().nth(1).is_some());
    for record in records {
        for (observation, first) in figures::told_apart(record).filter(|(row, _)| row.is_whole) {
            // What has no date at all is told by another rule.
            let (Some(first), Some(date)) = (first, record.date_of(observation)) else { continue };
            findings.push(
                Diagnostic::at(Code::DuplicateObservation, observation.span)
                    .with("target", observation.target.value.as_str())
                    .with("date", date.to_string())
                    .related(first.span),
            );
        }
    }
}
