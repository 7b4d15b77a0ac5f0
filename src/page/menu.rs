//! The one ordered menu: navigation, the links of home and the site map are made from it.

use super::kind::PageKind;
use crate::model::{Snapshot, Subject};

/// The pages that lead to everything else: the official text, and the lists.
pub const LISTS: [PageKind; 10] = [
    PageKind::Plan,
    PageKind::Actions,
    PageKind::Tasks,
    PageKind::Targets,
    PageKind::Schedule,
    PageKind::Records,
    PageKind::Changes,
    PageKind::Cases,
    PageKind::Organisations,
    PageKind::Safeguards,
];

/// The main menu: what stands below no other list. Safeguards are parts of the plan, whose text leads to them: they are there once
/// something is recorded about one.
pub fn main(snapshot: &Snapshot<'_>) -> impl Iterator<Item = PageKind> {
    let about = |safeguard| !snapshot.records_about(Subject::Safeguard(safeguard)).is_empty();
    let has_recorded = snapshot.outline.safeguards.handles().any(about);
    LISTS.into_iter().filter(move |list| list.below().is_none() && (*list != PageKind::Safeguards || has_recorded))
}

/// The menu at the foot: the pages that describe the site itself.
pub fn about(snapshot: &Snapshot<'_>) -> impl Iterator<Item = PageKind> {
    let written = snapshot.outline.pages.handles().map(PageKind::FreePage);
    written.chain([PageKind::Feeds, PageKind::Method, PageKind::Data, PageKind::Glossary, PageKind::SiteMap])
}
