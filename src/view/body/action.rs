//! An action.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{ActionKind, Handle};
use crate::lang::Lang;
use crate::model::{Part, Role, Subject};
use crate::page::PageKind;
use crate::view::adjacent::{Adjacent, Neighbour};
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::official::Official;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::action::{ActionCounts, ActionGroup};
use crate::view::summary::amount::{AmountSumView, AmountView, CurrencyView};
use crate::view::summary::evaluation::EvaluationSummary;
use crate::view::summary::overview::Overview;
use crate::view::summary::path::Place;
use crate::view::summary::record::YearGroup;
use crate::view::summary::task::TaskSummary;
use crate::view::text::Text;

/// An action.
#[derive(Debug, Described!, Serialize)]
pub struct ActionBody {
    /// Its number as printed.
    pub number: Text,
    /// Its name.
    pub name: Text,
    /// The action right above it.
    pub parent: Option<Link>,
    /// Where its heading stands in the official text.
    pub place: Option<Place>,
    /// Its heading in the official text with its own text, if they are one paragraph; none if that says no more than number and name.
    pub official: Option<Official>,
    /// The same in the language of record, on pages in another.
    pub original: Option<Official>,
    /// Its own text, where that is a paragraph of its own.
    pub text: Option<Official>,
    /// That paragraph in the language of record, on pages in another.
    pub original_text: Option<Official>,
    /// Its tasks and those of the actions below it along the term.
    pub overview: Option<Overview>,
    /// Its own tasks.
    pub tasks: Vec<TaskSummary>,
    /// The actions right below it.
    pub groups: Vec<ActionGroup>,
    /// What it holds on all levels.
    pub counts: ActionCounts,
    /// The sums of money for the action itself, by currency.
    pub amounts: Vec<CurrencyView<AmountView>>,
    /// What its tasks together have of each kind of money, where several state some, by currency.
    pub sums: Vec<CurrencyView<AmountSumView>>,
    /// The records about the action itself, by year.
    pub years: Vec<YearGroup>,
    /// The evaluations that concern it.
    pub evaluations: Vec<EvaluationSummary>,
    /// The actions before and after it.
    pub adjacent: Adjacent,
}

impl ActionBody {
    pub(super) fn make(
        scope: &Scope<'_>,
        action: Handle<ActionKind>,
        lang: Lang,
    ) -> Result<(Heading, Self), MissingWords> {
        let outline = scope.snapshot.outline;
        let row = &outline.actions[action];
        let (number, name) = (scope.words(&row.number, lang), scope.words(&row.name, lang));
        let number = scope.printed(number, lang);
        let groups = ActionGroup::below(scope, action, lang);
        let counts = ActionCounts::of(scope, action, groups.iter().map(|group| group.counts));
        let heading = Heading {
            title: scope.action_title(action, lang)?,
            description: scope.say(
                lang,
                "description-action",
                [("name", name.into()), ("count", counts.tasks.into())],
            )?,
            trail: scope.way_to(action, lang)?,
            crumb: scope.own(scope.say(lang, "crumb-action", [("number", number.as_str().into())])?),
        };
        let official = row.official.as_ref().filter(|parts| says_more(parts.of_record()));
        let neighbour = |other: Handle<ActionKind>| Neighbour {
            text: scope.text(&outline.actions[other].name, lang),
            number: Some(scope.printed(scope.words(&outline.actions[other].number, lang), lang)),
            href: scope.href_of(PageKind::Action(other), lang),
        };
        let body = Self {
            number: scope.printed_text(&row.number, lang),
            name: scope.text(&row.name, lang),
            parent: row.parent.and_then(|parent| scope.link(PageKind::Action(parent), lang)),
            place: row.paragraph.map(|place| Place::new(scope, scope.snapshot.plan().paragraphs[place].number, lang)),
            official: official.map(|parts| scope.official(parts, row.paragraph, lang)),
            original: official.and_then(|parts| scope.original(parts, row.paragraph, lang)),
            text: row.text.as_ref().map(|parts| scope.official(parts, row.text_paragraph, lang)),
            original_text: row.text.as_ref().and_then(|parts| scope.original(parts, row.text_paragraph, lang)),
            overview: Overview::of_action(scope, action, lang),
            tasks: row.tasks.iter().map(|task| TaskSummary::new(scope, *task, lang)).collect(),
            groups,
            counts,
            amounts: AmountView::all(scope, Subject::Action(action), lang),
            sums: AmountSumView::all(scope, &scope.snapshot.sums(outline.tasks_of(action).into_iter()), lang),
            years: YearGroup::groups(scope, scope.snapshot.records_about(Subject::Action(action)), lang),
            evaluations: EvaluationSummary::about(scope, Subject::Action(action), lang),
            adjacent: scope.adjacent(outline.actions.len(), action, neighbour),
        };
        Ok((heading, body))
    }
}

/// Whether a paragraph says more than the number and the name that stand at the head of the page.
fn says_more(parts: &[Part]) -> bool {
    let mut others = parts.iter().filter(|part| !matches!(part.role, Role::Number | Role::Name));
    others.any(|part| part.text.contains(char::is_alphanumeric))
}
