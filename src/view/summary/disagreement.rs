//! Statuses of a task or step that differ, and which one counts.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{Handle, RecordKind};
use crate::lang::Lang;
use crate::model::{Disagreement, Subject};
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::text::DateText;
use crate::view::unpublished::Unpublished;

/// Statuses for one date that differ.
#[derive(Debug, Described!, Serialize)]
pub struct DisagreementView {
    /// The date.
    pub date: DateText,
    /// Each of them, the one that counts first.
    pub statuses: Vec<DisagreeingStatus>,
    /// Why that one counts: `known-later`, `less-advanced`.
    pub decided: &'static str,
}

/// A status that a source states.
#[derive(Debug, Described!, Serialize)]
pub struct DisagreeingStatus {
    /// The status: `no-public-report`, `not-started`, `reported-progress`, `in-progress`, `done`, `continuing`, `changed`, `stopped`.
    pub stage: &'static str,
    /// The record that states it.
    pub record: Link,
    /// When that became public, if anybody says so.
    pub known: Option<DateText>,
    /// Whether it is the one that counts.
    pub counts: bool,
    /// What keeps that record out of public builds.
    #[serde(flatten)]
    pub unpublished: Unpublished,
}

impl DisagreementView {
    pub(crate) fn new(scope: &Scope<'_>, disagreement: &Disagreement, of: Subject, lang: Lang) -> Option<Self> {
        let records = scope.snapshot.records();
        let first = records.row(*disagreement.records.first()?);
        let counting = first.status_of(of)?.stage;
        let status = |handle: &Handle<RecordKind>| {
            let record = records.row(*handle);
            Some(DisagreeingStatus {
                stage: record.status_of(of)?.stage.name(),
                record: scope.link(PageKind::Record(*handle), lang)?,
                known: record.basis.date().map(|date| scope.date(date, lang)),
                counts: record.status_of(of)?.stage == counting,
                unpublished: scope.unpublished(record.hold, lang),
            })
        };
        Some(Self {
            date: scope.when(first.date, lang),
            statuses: disagreement.records.iter().filter_map(status).collect(),
            decided: disagreement.decided.name(),
        })
    }
}
