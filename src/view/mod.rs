//! The theme contract: everything a template sees, one serialisable struct a page kind.
//!
//! A page is a pure function of its [`View`]. Values are already formatted for the page's language: a template
//! prints, chooses and repeats, but never counts, compares dates or looks anything up. Whatever a view does not hold
//! cannot change the page.

mod action;
mod case;
mod chart;
mod common;
mod feed;
mod free_page;
mod glossary;
mod home;
mod kind;
mod lattice;
mod method;
mod organisation;
mod page;
mod parallel;
mod plan;
mod policy;
mod qr;
mod record;
mod safeguard;
mod scope;
mod site_map;
mod structured;
mod target;
mod task;

pub use action::{ActionBody, ActionGroup, ActionsBody};
pub use case::{CaseBody, CaseGroup, CaseGroupLink, CaseSummary, CasesBody, PictureCopy, PictureView, picture_routes};
pub use chart::{Chart, Charts, Goal, Length, Mark, Point, Segment, Tick};
pub use common::{Adjacent, DateText, Link, Neighbour, Official, Part, Prose, SourceView, Text};
pub use feed::{Feed, FeedEntry, FeedSource, feed_route};
pub use free_page::FreePageBody;
pub use glossary::{GlossaryBody, TermGroup, TermView};
pub use home::{Counts, HomeBody, ListLinks};
pub use kind::PageKind;
pub use lattice::Lattice;
pub use method::{Explained, MethodBody};
pub use organisation::{
    Lead, Matrix, MatrixRow, MatrixTask, OrganisationBody, OrganisationPart, OrganisationSummary, OrganisationsBody,
};
pub use page::{Alternate, Body, Chrome, LanguageView, NavigationItem, PlanLine, SiteView, View};
pub use parallel::{ParallelBody, ParallelParagraph, Version};
pub use plan::{ContentsEntry, Issuer, Paragraph, PlanBody};
pub use policy::{policy, site_policy};
pub use qr::QrView;
pub use record::{RecentRecord, RecordBody, RecordSummary, RecordsBody, YearBody, YearGroup, YearLink, years};
pub use safeguard::{SafeguardBody, SafeguardSummary, SafeguardsBody};
pub use scope::{Asked, MissingWords, Scope};
pub use site_map::{MapEntry, MapSection, SiteMapBody};
pub use target::{ObservationView, Place, TargetBody, TargetSummary, TargetsBody};
pub use task::{
    Evidence, EvidenceYear, LeadView, MilestoneView, PartyView, StageCount, TaskBody, TaskMark, TaskSummary, TasksBody,
};
