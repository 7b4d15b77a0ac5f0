//! An action.

use serde::Serialize;

use crate::id::{ActionKind, Handle};
use crate::lang::Lang;
use crate::model::Subject;
use crate::page::PageKind;
use crate::view::adjacent::{Adjacent, Neighbour};
use crate::view::heading::Heading;
use crate::view::official::Official;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::amount::{AmountSumView, AmountView, CurrencyView};
use crate::view::summary::record::YearGroup;
use crate::view::summary::task::TaskSummary;
use crate::view::text::Text;

/// An action.
#[derive(Debug, Serialize)]
pub struct ActionBody {
    /// Its number as printed.
    pub number: Text,
    /// Its name.
    pub name: Text,
    /// Its heading in the official text.
    pub official: Option<Official>,
    /// The heading in the language of record, on pages in another.
    pub original: Option<Official>,
    /// Its tasks.
    pub tasks: Vec<TaskSummary>,
    /// The sums of money for the action itself, by currency.
    pub amounts: Vec<CurrencyView<AmountView>>,
    /// What its tasks together have of each kind of money, where several state some, by currency.
    pub sums: Vec<CurrencyView<AmountSumView>>,
    /// The records about the action itself, by year.
    pub years: Vec<YearGroup>,
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
        let heading = Heading {
            title: scope.say(lang, "title-action", [("number", number.into()), ("name", name.into())])?,
            description: scope.say(
                lang,
                "description-action",
                [("name", name.into()), ("count", row.tasks.len().into())],
            )?,
            trail: vec![scope.title_link(PageKind::Actions, lang)?],
            crumb: scope.say(lang, "crumb-action", [("number", outline.actions.id(action).as_str().into())])?,
        };
        let paragraph = row.paragraph.map(|place| &scope.snapshot.plan().paragraphs[place].parts);
        let neighbour = |other: Handle<ActionKind>| Neighbour {
            text: scope.text(&outline.actions[other].name, lang),
            number: Some(scope.words(&outline.actions[other].number, lang).to_owned()),
            href: scope.href_of(PageKind::Action(other), lang),
        };
        let body = Self {
            number: scope.text(&row.number, lang),
            name: scope.text(&row.name, lang),
            official: paragraph.map(|parts| scope.official(parts, row.paragraph, lang)),
            original: paragraph.and_then(|parts| scope.original(parts, row.paragraph, lang)),
            tasks: row.tasks.iter().map(|task| TaskSummary::new(scope, *task, lang)).collect(),
            amounts: AmountView::all(scope, Subject::Action(action), lang),
            sums: AmountSumView::all(scope, &scope.snapshot.sums(row.tasks.iter().copied()), lang),
            years: YearGroup::groups(scope, scope.snapshot.records_about(Subject::Action(action)), lang),
            adjacent: scope.adjacent(outline.actions.len(), action, neighbour),
        };
        Ok((heading, body))
    }
}
