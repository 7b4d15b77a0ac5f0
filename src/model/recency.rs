//! The order in which the public records came to the site or changed there.

use std::cmp::Reverse;

use super::Record;
use super::rows::Rows;
use crate::date::Day;
use crate::id::{Handle, RecordKind};

/// The public records in the order in which they came to the site or changed there, the last first. It is worked out once, so
/// that the latest of a few records cost no more than these.
#[derive(Debug)]
pub(super) struct Recency {
    order: Vec<Handle<RecordKind>>,
    /// The place of each record in that order.
    ranks: Vec<u32>,
}

impl Recency {
    /// The order by a day.
    pub(super) fn new(records: Rows<'_, RecordKind, Record>, as_of: Day) -> Self {
        let order = latest_by(records, |record| record.updated(as_of));
        let mut ranks = vec![0; records.places()];
        for (rank, handle) in (0..).zip(&order) {
            ranks[handle.index()] = rank;
        }
        Self { order, ranks }
    }

    /// So many of all records, the last first.
    pub(super) fn latest(&self, count: usize) -> &[Handle<RecordKind>] {
        &self.order[..count.min(self.order.len())]
    }

    /// So many of some records, likewise.
    pub(super) fn latest_of(&self, records: &[Handle<RecordKind>], count: usize) -> Vec<Handle<RecordKind>> {
        let mut ranks: Vec<u32> = records.iter().map(|record| self.ranks[record.index()]).collect();
        if ranks.len() > count {
            ranks.select_nth_unstable(count);
            ranks.truncate(count);
        }
        ranks.sort_unstable();
        ranks.into_iter().map(|rank| self.order[rank as usize]).collect()
    }
}

/// Records by a day that each of them has, and by when they became known, the last first.
pub(super) fn latest_by(
    records: Rows<'_, RecordKind, Record>,
    day: impl Fn(&Record) -> Day,
) -> Vec<Handle<RecordKind>> {
    let mut handles: Vec<Handle<RecordKind>> = records.handles().collect();
    handles.sort_by_key(|handle| Reverse((day(records.row(*handle)), records.row(*handle).known)));
    handles
}
