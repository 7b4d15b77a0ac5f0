//! What was done stays done: less of it than an earlier date had is a slip, unless the source says that it revises.

use std::collections::BTreeMap;

use crate::date::Date;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::id::Reference;
use crate::schema::Progress;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::ProgressFalls], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let mut stated: BTreeMap<&Reference, Vec<(Date, &Progress)>> = BTreeMap::new();
    for record in whole.standing() {
        let Some(date) = record.date.value.date() else { continue };
        for row in &record.progress {
            stated.entry(&row.of.value).or_default().push((date, row));
        }
    }
    for (of, mut rows) in stated {
        rows.sort_by_key(|(date, row)| (date.last(), date.first(), row.value.span));
        let dates: Vec<&[(Date, &Progress)]> = rows.chunk_by(|left, right| left.0.last() == right.0.last()).collect();
        for pair in dates.windows(2) {
            // Of several for one date, which is a finding of its own, the least is compared.
            let Some((earlier, before)) = pair[0].iter().min_by_key(|(_, row)| row.value.value) else { continue };
            for (date, row) in pair[1].iter().filter(|(_, row)| !row.revised && row.value.value < before.value.value) {
                let (kind, id) = of.parts();
                findings.push(
                    Diagnostic::at(Code::ProgressFalls, row.value.span)
                        .with("kind", Argument::Message(kind.message()))
                        .with("id", id)
                        .with("date", date.to_string())
                        .with("value", row.value.value.0.to_string())
                        .with("earlier", earlier.to_string())
                        .with("before", before.value.value.0.to_string())
                        .related(before.value.span),
                );
            }
        }
    }
}
