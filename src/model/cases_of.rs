//! The public cases of what they name.

use std::collections::HashMap;
use std::hash::Hash;

use super::rows::Rows;
use super::{Case, Record};
use crate::id::{CaseKind, Handle, OrganisationKind, RecordKind, TaskKind};

/// Cases by a thing that they name, newest first.
type CasesBy<K> = HashMap<Handle<K>, Vec<Handle<CaseKind>>>;

/// The cases of each thing that one names, newest first.
#[derive(Debug, Default)]
pub(super) struct CasesOf {
    tasks: CasesBy<TaskKind>,
    organisations: CasesBy<OrganisationKind>,
    records: CasesBy<RecordKind>,
}

impl CasesOf {
    pub(super) fn new(cases: Rows<'_, CaseKind, Case>, records: Rows<'_, RecordKind, Record>) -> Self {
        let mut of = Self::default();
        for (case, row) in cases.iter() {
            row.tasks.iter().for_each(|task| add(&mut of.tasks, *task, case));
            row.organisations.iter().for_each(|organisation| add(&mut of.organisations, *organisation, case));
            row.records.iter().filter_map(|id| records.find(id)).for_each(|record| add(&mut of.records, record, case));
        }
        of
    }

    pub(super) fn task(&self, task: Handle<TaskKind>) -> &[Handle<CaseKind>] {
        self.tasks.get(&task).map_or(&[], Vec::as_slice)
    }

    pub(super) fn organisation(&self, organisation: Handle<OrganisationKind>) -> &[Handle<CaseKind>] {
        self.organisations.get(&organisation).map_or(&[], Vec::as_slice)
    }

    pub(super) fn record(&self, record: Handle<RecordKind>) -> &[Handle<CaseKind>] {
        self.records.get(&record).map_or(&[], Vec::as_slice)
    }
}

/// Adds a case to those of a thing, unless that is the one before: a case may name a thing twice.
fn add<K>(cases: &mut HashMap<K, Vec<Handle<CaseKind>>>, of: K, case: Handle<CaseKind>)
where
    K: Eq + Hash,
{
    let own = cases.entry(of).or_default();
    if own.last() != Some(&case) {
        own.push(case);
    }
}
