//! Cases in lists, and their pictures.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{CaseId, CaseKind, Handle};
use crate::lang::Lang;
use crate::model::{self, Case};
use crate::page::{CaseGroup, PageKind, picture_routes};
use crate::view::drawing::lattice::Lattice;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::summary::fact::FactView;
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// A case in a list and at the head of its page.
#[derive(Debug, Described!, Serialize)]
pub struct CaseSummary {
    /// Its name.
    pub title: Text,
    /// Its address.
    pub href: String,
    /// What it is, in one sentence.
    pub summary: Text,
    /// When it happened, or when its latest step was.
    pub date: DateText,
    /// Since when it is public, if no source says when it happened.
    pub undated_since: Option<DateText>,
    /// The day by which it was public, if nobody says when it happened or since when it has been public.
    pub undated_by: Option<DateText>,
    /// The fields it belongs to.
    pub fields: Vec<Link>,
    /// The countries and regions that take part.
    pub places: Vec<Link>,
    /// Its first picture.
    pub picture: Option<PictureView>,
    /// The number that says most of it.
    pub fact: Option<FactView>,
    /// What stands in the place of a picture, behind the fact if there is one.
    pub lattice: Lattice,
    /// The groups it belongs to, by kind and id, for filters: `field-mathematics place-ru`.
    pub groups: String,
    /// Whether it lies before the plan's term.
    pub background: bool,
    /// Whether some source is more than a repost.
    pub confirmed: bool,
    /// What is in doubt: `sources`, which disagree, or the words of its one `source`.
    pub disputed: Option<&'static str>,
    /// What keeps it out of public builds.
    #[serde(flatten)]
    pub unpublished: Unpublished,
}

/// A picture.
#[derive(Debug, Described!, Serialize)]
pub struct PictureView {
    /// The address of its largest copy.
    pub src: String,
    /// The width of that copy in pixels.
    pub width: u32,
    /// The height of that copy.
    pub height: u32,
    /// Its copies, from the smallest to the largest.
    pub copies: Vec<PictureCopy>,
    /// What it shows.
    pub alt: Text,
    /// Who made it and under which terms it may be shown.
    pub credit: Text,
    /// What a reader should know about it.
    pub caption: Option<Text>,
}

/// A copy of a picture in one width.
#[derive(Debug, Described!, Serialize)]
pub struct PictureCopy {
    /// Its address.
    pub src: String,
    /// Its width in pixels.
    pub width: u32,
}

impl PictureView {
    pub(crate) fn all(scope: &Scope<'_>, id: &CaseId, case: &Case, lang: Lang) -> Vec<Self> {
        let view = |(place, picture): (usize, &model::Picture)| {
            let sizes = picture.size.copies();
            let largest = *sizes.last()?;
            let routes = picture_routes(id, place, picture.size);
            let copies = sizes.iter().zip(&routes);
            Some(Self {
                src: routes.last()?.to_string(),
                width: largest.width,
                height: largest.height,
                copies: copies.map(|(copy, route)| PictureCopy { src: route.to_string(), width: copy.width }).collect(),
                alt: scope.text(&picture.alt, lang),
                credit: scope.text(&picture.credit, lang),
                caption: picture.caption.as_ref().map(|caption| scope.text(caption, lang)),
            })
        };
        case.pictures.iter().enumerate().filter_map(view).collect()
    }
}

impl CaseSummary {
    pub(crate) fn new(scope: &Scope<'_>, handle: Handle<CaseKind>, lang: Lang) -> Self {
        let cases = scope.snapshot.cases();
        let case = cases.row(handle);
        let group = |group| scope.link(PageKind::CaseGroup(group), lang);
        Self {
            title: scope.text(&case.title, lang),
            href: scope.href_of(PageKind::Case(handle), lang),
            summary: scope.text(&case.summary, lang),
            date: scope.when(case.date, lang),
            undated_since: scope.undated_since(case.date, case.basis, lang),
            undated_by: scope.undated_by(case.date, case.basis, lang),
            fields: case.fields.iter().filter_map(|field| group(CaseGroup::Field(*field))).collect(),
            places: case.places.iter().filter_map(|place| group(CaseGroup::Place(*place))).collect(),
            picture: PictureView::all(scope, cases.id(handle), case, lang).into_iter().next(),
            fact: FactView::of(scope, case, lang),
            lattice: Lattice::of(cases.id(handle).as_str()),
            groups: keys(&scope.snapshot, case),
            background: scope.snapshot.plan().is_before(case.told()),
            confirmed: case.is_confirmed(scope.snapshot.as_of),
            disputed: scope.disputed(case.disagreement(scope.snapshot.as_of), &case.sources),
            unpublished: scope.unpublished(case.hold, lang),
        }
    }

    /// These cases, in this order.
    pub(crate) fn all(scope: &Scope<'_>, cases: &[Handle<CaseKind>], lang: Lang) -> Vec<Self> {
        cases.iter().map(|case| Self::new(scope, *case, lang)).collect()
    }
}

/// The groups that a case belongs to, as filters know them.
fn keys(snapshot: &model::Snapshot<'_>, case: &Case) -> String {
    let groups = CaseGroup::of(snapshot, case);
    groups.into_iter().map(|group| group.key(snapshot)).collect::<Vec<_>>().join(" ")
}
