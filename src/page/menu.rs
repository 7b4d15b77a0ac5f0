//! The one ordered menu: navigation, the links of home and the site map are made from it.

use super::kind::PageKind;
use crate::model::{Snapshot, Subject};

/// The pages that lead to everything else: the official text, and the lists.
pub const LISTS: [PageKind; 11] = [
    PageKind::Plan,
    PageKind::Actions,
    PageKind::Tasks,
    PageKind::Targets,
    PageKind::Schedule,
    PageKind::Records,
    PageKind::Changes,
    PageKind::Cases,
    PageKind::Evaluations,
    PageKind::Organisations,
    PageKind::Safeguards,
];

/// The main menu: what stands below no other list. Safeguards are parts of the plan, whose text leads to them: they are there once
/// something is recorded about one.
pub fn main(snapshot: &Snapshot<'_>) -> impl Iterator<Item = PageKind> {
    let about = |safeguard| !snapshot.records_about(Subject::Safeguard(safeguard)).is_empty();
    let has_recorded = snapshot.outline.safeguards.handles().any(about);
    let has_rounds = !snapshot.all_rounds().is_empty();
    LISTS.into_iter().filter(move |list| match list {
        PageKind::Safeguards => has_recorded,
        PageKind::Evaluations => has_rounds,
        _ => list.below().is_none(),
    })
}

/// The menu at the foot: the pages that describe the site itself.
pub fn about(snapshot: &Snapshot<'_>) -> impl Iterator<Item = PageKind> {
    let written = snapshot.outline.pages.handles().map(PageKind::FreePage);
    written.chain([PageKind::Feeds, PageKind::Method, PageKind::Data, PageKind::Glossary, PageKind::SiteMap])
}
