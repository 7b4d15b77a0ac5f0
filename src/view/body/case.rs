//! A case.

use serde::Serialize;

use crate::date::Date;
use crate::described::{Described, derive};
use crate::id::{CaseKind, Handle};
use crate::lang::Lang;
use crate::page::{CaseGroup, PageKind};
use crate::view::adjacent::{Adjacent, Neighbour};
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::prose::Prose;
use crate::view::scope::{MissingWords, Scope};
use crate::view::source::SourceView;
use crate::view::summary::case::{CaseSummary, PictureView};
use crate::view::summary::record::RecordSummary;
use crate::view::summary::task::TaskSummary;
use crate::view::text::{DateText, Text};

/// A case.
#[derive(Debug, Described!, Serialize)]
pub struct CaseBody {
    /// The case.
    pub case: CaseSummary,
    /// The whole story.
    pub text: Prose,
    /// The organisations that take part; those without a page are only named.
    pub organisations: Vec<Link>,
    /// The tasks that it shows at work.
    pub tasks: Vec<TaskSummary>,
    /// The records that tell of it, newest first.
    pub records: Vec<RecordSummary>,
    /// Its pictures.
    pub pictures: Vec<PictureView>,
    /// Where it comes from.
    pub sources: Vec<SourceView>,
    /// How its sources disagree.
    pub disagreement: Option<Text>,
    /// What a reader should know about it.
    pub note: Option<Text>,
    /// The day it was put in.
    pub added: DateText,
    /// The older and the newer case.
    pub adjacent: Adjacent,
}

impl CaseBody {
    pub(super) fn make(
        scope: &Scope<'_>,
        handle: Handle<CaseKind>,
        lang: Lang,
    ) -> Result<(Heading, Self), MissingWords> {
        let (cases, outline) = (scope.snapshot.cases(), scope.snapshot.outline);
        let case = cases.row(handle);
        let title = scope.words(&case.title, lang);
        let heading = Heading {
            title: title.to_owned(),
            description: scope.words(&case.summary, lang).to_owned(),
            trail: vec![scope.title_link(PageKind::Cases, lang)?],
            crumb: scope.text(&case.title, lang),
        };
        let organisation = |organisation: &Handle<_>| Link {
            text: scope.text(&outline.organisations[*organisation].name, lang),
            href: scope
                .href(PageKind::Organisation(*organisation), lang)
                .or_else(|| scope.href(PageKind::CaseGroup(CaseGroup::Organisation(*organisation)), lang)),
        };
        let mut records: Vec<_> =
            case.records.iter().filter_map(|record| scope.snapshot.records().find(record)).collect();
        records.sort_unstable();
        let body = Self {
            case: CaseSummary::new(scope, handle, lang),
            text: scope.main_prose(&case.text, lang),
            organisations: case.organisations.iter().map(organisation).collect(),
            tasks: case.tasks.iter().map(|task| TaskSummary::new(scope, *task, lang)).collect(),
            records: records.into_iter().map(|record| RecordSummary::new(scope, record, lang)).collect(),
            pictures: PictureView::all(scope, cases.id(handle), case, lang),
            sources: case.sources.by(scope.snapshot.as_of).map(|source| scope.source(source, lang)).collect(),
            disagreement: case.disagreement(scope.snapshot.as_of).map(|words| scope.text(words, lang)),
            note: case.note.as_ref().map(|note| scope.text(note, lang)),
            added: scope.date(Date::Day(case.added), lang),
            adjacent: scope.adjacent_backwards(cases.len(), handle, |other| Neighbour {
                text: scope.text(&cases.row(other).title, lang),
                number: None,
                href: scope.href_of(PageKind::Case(other), lang),
            }),
        };
        Ok((heading, body))
    }
}
