//! Cases: the gallery, the cases of a field or place, and each on a page of its own.

use serde::Serialize;

use super::common::{Adjacent, DateText, Link, Neighbour, Prose, SourceView, Text};
use super::kind::PageKind;
use super::lattice::Lattice;
use super::page::{Body, Heading};
use super::record::RecordSummary;
use super::scope::{MissingWords, Scope};
use super::task::TaskSummary;
use crate::date::Date;
use crate::id::{ActionKind, CaseId, CaseKind, FieldKind, Handle, OrganisationKind, PlaceKind};
use crate::lang::{Lang, Localized};
use crate::model::{self, Case, Public};
use crate::picture::{self, Size};
use crate::route::Route;

/// By what a list of cases is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseGroup {
    /// By an action, through its tasks.
    Action(Handle<ActionKind>),
    /// By a field.
    Field(Handle<FieldKind>),
    /// By a country or region.
    Place(Handle<PlaceKind>),
    /// By an organisation that takes part.
    Organisation(Handle<OrganisationKind>),
}

impl CaseGroup {
    /// Every group that has a public case: by action, field, place and organisation, each in the order of the content.
    pub fn all(snapshot: &model::Snapshot<'_>) -> Vec<Self> {
        let outline = snapshot.outline;
        let actions = outline.actions.handles().map(Self::Action);
        let fields = outline.fields.handles().map(Self::Field);
        let places = outline.places.handles().map(Self::Place);
        let organisations = outline.organisations.handles().map(Self::Organisation);
        let all = actions.chain(fields).chain(places).chain(organisations);
        all.filter(|group| group.count(snapshot) > 0).collect()
    }

    /// How many public cases it has.
    pub fn count(self, snapshot: &model::Snapshot<'_>) -> usize {
        snapshot.cases().iter().filter(|(_, case)| self.holds(snapshot, case)).count()
    }

    /// What the group is chosen by, as it stands in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Action(_) => "action",
            Self::Field(_) => "field",
            Self::Place(_) => "place",
            Self::Organisation(_) => "organisation",
        }
    }

    fn holds(self, snapshot: &model::Snapshot<'_>, case: &Case) -> bool {
        match self {
            Self::Action(action) => case.tasks.iter().any(|task| snapshot.outline.tasks[*task].action == Some(action)),
            Self::Organisation(organisation) => case.organisations.contains(&organisation),
            Self::Field(field) => case.fields.contains(&field),
            Self::Place(place) => case.places.contains(&place),
        }
    }

    fn words<'m>(self, snapshot: &model::Snapshot<'m>) -> &'m Localized<crate::decode::Plain> {
        match self {
            Self::Action(action) => &snapshot.outline.actions[action].name,
            Self::Field(field) => &snapshot.outline.fields[field].name,
            Self::Place(place) => &snapshot.outline.places[place].name,
            Self::Organisation(organisation) => &snapshot.outline.organisations[organisation].short,
        }
    }

    /// Its kind and id: `place-ru`.
    fn key(self, snapshot: &model::Snapshot<'_>) -> String {
        let outline = snapshot.outline;
        let id = match self {
            Self::Action(action) => outline.actions.id(action).as_str(),
            Self::Field(field) => outline.fields.id(field).as_str(),
            Self::Place(place) => outline.places.id(place).as_str(),
            Self::Organisation(organisation) => outline.organisations.id(organisation).as_str(),
        };
        format!("{}-{id}", self.name())
    }

    pub(super) fn link(self, scope: &Scope<'_>, lang: Lang) -> Link {
        let text = scope.text(self.words(&scope.snapshot), lang);
        Link { text, href: scope.href(PageKind::CaseGroup(self), lang) }
    }
}

/// A case in a list and at the head of its page.
#[derive(Debug, Serialize)]
pub struct CaseSummary {
    /// Its name.
    pub title: Text,
    /// Its address.
    pub href: String,
    /// What it is, in one sentence.
    pub summary: Text,
    /// When it happened, or when its latest step was.
    pub date: DateText,
    /// The fields it belongs to.
    pub fields: Vec<Link>,
    /// The countries and regions that take part.
    pub places: Vec<Link>,
    /// Its first picture.
    pub picture: Option<PictureView>,
    /// What stands in the place of a picture.
    pub lattice: Lattice,
    /// The groups it belongs to, by kind and id, for filters: `field-mathematics place-ru`.
    pub groups: String,
    /// Whether it lies before the plan's term.
    pub background: bool,
    /// Whether some source is more than a repost.
    pub confirmed: bool,
    /// Whether its sources disagree.
    pub disputed: bool,
    /// Whether it is still being written; only in previews.
    pub draft: bool,
    /// The day before which it is in no public build; only in previews of a case under embargo.
    pub publish_at: Option<DateText>,
}

/// A picture.
#[derive(Debug, Serialize)]
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
#[derive(Debug, Serialize)]
pub struct PictureCopy {
    /// Its address.
    pub src: String,
    /// Its width in pixels.
    pub width: u32,
}

/// Where the copies of a picture of a case are published, from the smallest to the largest. Its own file name does not
/// matter: it may hold what an address cannot.
pub fn picture_routes(case: &CaseId, place: usize, size: Size) -> Vec<Route> {
    let name = |copy: &picture::Copy| format!("{}-{}.{}", place + 1, copy.width, size.ending());
    size.copies().iter().map(|copy| Route::file(["cases", case.as_str(), &name(copy)])).collect()
}

impl PictureView {
    fn all(scope: &Scope<'_>, id: &CaseId, case: &Case, lang: Lang) -> Vec<Self> {
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
    pub(super) fn new(scope: &Scope<'_>, handle: Handle<CaseKind>, lang: Lang) -> Self {
        let cases = scope.snapshot.cases();
        let case = cases.row(handle);
        Self {
            title: scope.text(&case.title, lang),
            href: scope.href_of(PageKind::Case(handle), lang),
            summary: scope.text(&case.summary, lang),
            date: scope.date(case.date, lang),
            fields: case.fields.iter().map(|field| CaseGroup::Field(*field).link(scope, lang)).collect(),
            places: case.places.iter().map(|place| CaseGroup::Place(*place).link(scope, lang)).collect(),
            picture: PictureView::all(scope, cases.id(handle), case, lang).into_iter().next(),
            lattice: Lattice::of(cases.id(handle).as_str()),
            groups: groups_of(&scope.snapshot, case),
            background: scope.snapshot.plan().is_before(case.date),
            confirmed: case.is_confirmed(),
            disputed: case.disagreement.is_some(),
            draft: case.draft,
            publish_at: case
                .publish_at
                .filter(|_| scope.snapshot.public == Public::Preview)
                .map(|day| scope.date(Date::Day(day), lang)),
        }
    }

    /// The public cases that `chosen` holds for, newest first.
    pub(super) fn of(scope: &Scope<'_>, lang: Lang, chosen: impl Fn(&Case) -> bool) -> Vec<Self> {
        let cases = scope.snapshot.cases().iter().filter(|(_, case)| chosen(case));
        cases.map(|(handle, _)| Self::new(scope, handle, lang)).collect()
    }
}

/// The groups that a case belongs to, as their addresses name them.
fn groups_of(snapshot: &model::Snapshot<'_>, case: &Case) -> String {
    let mut actions: Vec<_> = case.tasks.iter().filter_map(|task| snapshot.outline.tasks[*task].action).collect();
    actions.sort_unstable();
    actions.dedup();
    let groups = (actions.into_iter().map(CaseGroup::Action))
        .chain(case.fields.iter().copied().map(CaseGroup::Field))
        .chain(case.places.iter().copied().map(CaseGroup::Place))
        .chain(case.organisations.iter().copied().map(CaseGroup::Organisation));
    groups.map(|group| group.key(snapshot)).collect::<Vec<_>>().join(" ")
}

/// A group of cases in a list of groups.
#[derive(Debug, Serialize)]
pub struct CaseGroupLink {
    /// Its kind and id, as cases name their groups.
    pub key: String,
    /// Its name.
    pub text: Text,
    /// Its address.
    pub href: String,
    /// How many cases it has.
    pub count: usize,
    /// Whether it is this page's.
    pub current: bool,
}

impl CaseGroupLink {
    fn all(scope: &Scope<'_>, name: &str, current: Option<CaseGroup>, lang: Lang) -> Vec<Self> {
        let groups = CaseGroup::all(&scope.snapshot).into_iter().filter(|group| group.name() == name);
        groups
            .map(|group| Self {
                key: group.key(&scope.snapshot),
                text: scope.text(group.words(&scope.snapshot), lang),
                href: scope.href_of(PageKind::CaseGroup(group), lang),
                count: group.count(&scope.snapshot),
                current: current == Some(group),
            })
            .collect()
    }
}

/// The gallery, whole or of one group.
#[derive(Debug, Serialize)]
pub struct CasesBody {
    /// The cases, newest first.
    pub cases: Vec<CaseSummary>,
    /// What this group is chosen by: `field` or `place`; none for the whole gallery.
    pub group: Option<&'static str>,
    /// The name of the group.
    pub group_name: Option<Text>,
    /// The address of the whole gallery.
    pub all: Option<String>,
    /// The actions that have cases.
    pub actions: Vec<CaseGroupLink>,
    /// The fields that have cases.
    pub fields: Vec<CaseGroupLink>,
    /// The countries and regions that have cases.
    pub places: Vec<CaseGroupLink>,
    /// The organisations that have cases.
    pub organisations: Vec<CaseGroupLink>,
}

impl CasesBody {
    pub(super) fn make(
        scope: &Scope<'_>,
        group: Option<CaseGroup>,
        lang: Lang,
    ) -> Result<(Heading, Body), MissingWords> {
        let cases = CaseSummary::of(scope, lang, |case| group.is_none_or(|group| group.holds(&scope.snapshot, case)));
        let count = cases.len();
        let heading = match group {
            None => Heading::below_home(
                scope.say(lang, "title-cases", [])?,
                scope.say(lang, "description-cases", [("count", count.into())])?,
            ),
            Some(group) => {
                let name = scope.words(group.words(&scope.snapshot), lang);
                let (title, description) = match group {
                    CaseGroup::Action(_) => ("title-cases-action", "description-cases-action"),
                    CaseGroup::Organisation(_) => ("title-cases-organisation", "description-cases-organisation"),
                    CaseGroup::Field(_) => ("title-cases-field", "description-cases-field"),
                    CaseGroup::Place(_) => ("title-cases-place", "description-cases-place"),
                };
                Heading {
                    title: scope.say(lang, title, [("name", name.into())])?,
                    description: scope.say(lang, description, [("name", name.into()), ("count", count.into())])?,
                    trail: vec![Self::link(scope, lang)?],
                    crumb: name.to_owned(),
                }
            }
        };
        let body = Self {
            cases,
            group: group.map(CaseGroup::name),
            group_name: group.map(|group| scope.text(group.words(&scope.snapshot), lang)),
            all: scope.href(PageKind::Cases, lang),
            actions: CaseGroupLink::all(scope, "action", group, lang),
            fields: CaseGroupLink::all(scope, "field", group, lang),
            places: CaseGroupLink::all(scope, "place", group, lang),
            organisations: CaseGroupLink::all(scope, "organisation", group, lang),
        };
        Ok((heading, Body::Cases(body)))
    }

    /// The link to the whole gallery, for the trail of pages below it.
    fn link(scope: &Scope<'_>, lang: Lang) -> Result<Link, MissingWords> {
        let text = scope.own(scope.say(lang, "title-cases", [])?);
        Ok(Link { text, href: scope.href(PageKind::Cases, lang) })
    }
}

/// A case.
#[derive(Debug, Serialize)]
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
    ) -> Result<(Heading, Body), MissingWords> {
        let (cases, outline) = (scope.snapshot.cases(), scope.snapshot.outline);
        let case = cases.row(handle);
        let title = scope.words(&case.title, lang);
        let heading = Heading {
            title: title.to_owned(),
            description: scope.words(&case.summary, lang).to_owned(),
            trail: vec![CasesBody::link(scope, lang)?],
            crumb: title.to_owned(),
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
            sources: case.sources.iter().map(|source| scope.source(source, lang)).collect(),
            disagreement: case.disagreement.as_ref().map(|words| scope.text(words, lang)),
            note: case.note.as_ref().map(|note| scope.text(note, lang)),
            added: scope.date(Date::Day(case.added), lang),
            adjacent: scope.adjacent_backwards(cases.len(), handle, |other| Neighbour {
                text: scope.text(&cases.row(other).title, lang),
                number: None,
                href: scope.href_of(PageKind::Case(other), lang),
            }),
        };
        Ok((heading, Body::Case(Box::new(body))))
    }
}
