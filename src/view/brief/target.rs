//! A target whose figures or standing changed.

use super::item::{Item, Line, Part};
use crate::lang::Lang;
use crate::model::{FigureChange, ObservationHandle, Standing, TargetChange};
use crate::page::PageKind;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::observation::ObservationView;
use crate::view::text::number_gap;

/// A change as the page of the month says it, and where the target then stands. `then` is the site of the day before the period.
pub(super) fn item(
    then: &Scope<'_>,
    scope: &Scope<'_>,
    change: &TargetChange,
    lang: Lang,
) -> Result<Item, MissingWords> {
    let row = &scope.snapshot.outline.targets[change.target];
    let mut lines = Vec::new();
    if let Some(standing) = change.standing {
        lines.push(standing_line(scope, change, standing, lang)?);
    }
    // Beside a confirmed figure, a later one that is not is called what it is.
    let latest = if change.confirmed.is_some() { "change-figure-reported" } else { "change-figure" };
    for (figure, label) in [(change.figure, latest), (change.confirmed, "change-figure-confirmed")] {
        if let Some(figure) = figure {
            lines.push(figure_line(then, scope, figure, label, lang)?);
        }
    }
    if change.gone {
        let none = scope.say(lang, "change-figure-none", [])?;
        let became = scope.became(&scope.say(lang, "change-figure-withdrawn", [])?, &none, lang)?;
        lines.push(Line::new(scope, scope.labelled("change-figure", &became, lang)?, [], lang)?);
    }
    if let Some(value) = change.incomparable {
        let text = scope.labelled("change-incomparable", &observed(scope, value, lang)?, lang)?;
        let text = scope.based(text, value.record, lang)?;
        lines.push(Line::new(scope, text, [value.record], lang)?);
    }
    let said = scope.target_statement(change.target, lang)?;
    let state = scope.snapshot.target(change.target);
    let values = [state.headline, state.reported, state.incomparable].into_iter().flatten().map(|value| value.record);
    lines.push(Line::new(scope, said.join(" · "), values.chain(state.met_by), lang)?);
    let mut title = scope.text(&row.name, lang);
    if let Some(number) = &row.number {
        let number = scope.printed(&number.0, lang);
        title.text = format!("{number}{}{}", number_gap(&number), title.text);
    }
    Ok(Item {
        part: Part::Targets,
        href: scope.absolute(&scope.route(PageKind::Target(change.target), lang)),
        when: String::new(),
        chart: Some((change.target, format!("{} · {}", title.text, said.join(" · ")))),
        title,
        lines,
        paragraphs: Vec::new(),
        sources: Vec::new(),
    })
}

fn standing_line(
    scope: &Scope<'_>,
    change: &TargetChange,
    (before, after): (Standing, Standing),
    lang: Lang,
) -> Result<Line, MissingWords> {
    let name = |standing: Standing| scope.say(lang, &format!("standing-name-{}", standing.name()), []);
    let became = scope.became(&name(before)?, &name(after)?, lang)?;
    let mut text = scope.labelled("change-standing", &became, lang)?;
    let goal = scope.snapshot.outline.targets[change.target].goal;
    if let Some(goal) = goal.filter(|_| matches!(after, Standing::Overdue | Standing::Undecided)) {
        let due = scope.date(goal.due, lang).text;
        let gap = scope.say(lang, "sentence-gap", [])?;
        text = format!("{text}{gap}{}", scope.say(lang, "standing-due-past", [("due", due.into())])?.trim());
    }
    // What the standing rests on: the record that says so, or the figures.
    let state = scope.snapshot.target(change.target);
    let is_reported = after == Standing::ReportedReached;
    let figure = if is_reported { state.reported.or(state.headline) } else { state.headline.or(state.reported) };
    let records: Vec<_> = match change.met_by {
        Some(record) => {
            text = scope.based(text, record, lang)?;
            vec![record]
        }
        None => figure.into_iter().map(|value| value.record).collect(),
    };
    if is_reported {
        text = scope.limited(text, &scope.unconfirmed(false, lang)?, lang)?;
    }
    Line::new(scope, text, records, lang)
}

fn figure_line(
    then: &Scope<'_>,
    scope: &Scope<'_>,
    FigureChange { before, after }: FigureChange,
    label: &str,
    lang: Lang,
) -> Result<Line, MissingWords> {
    let before = match before {
        Some(before) if scope.is_withdrawn(before.record) => scope.say(lang, "change-figure-withdrawn", [])?,
        Some(before) => observed(then, before, lang)?,
        None => scope.say(lang, "change-figure-none", [])?,
    };
    let became = scope.became(&before, &observed(scope, after, lang)?, lang)?;
    let text = scope.based(scope.labelled(label, &became, lang)?, after.record, lang)?;
    Line::new(scope, text, [after.record], lang)
}

/// A figure with its date and all that casts doubt on it.
fn observed(scope: &Scope<'_>, handle: ObservationHandle, lang: Lang) -> Result<String, MissingWords> {
    let Some(view) = ObservationView::new(scope, handle, None, lang) else { return Ok(String::new()) };
    let amount = view.amount.clone().unwrap_or_default();
    let words = format!("{amount}{}{}", scope.say(lang, "unit-gap", [])?, view.unit.text);
    let mut limits = vec![view.date.text.clone()];
    limits.extend(scope.limits(handle.record, view.confirmed, lang)?);
    limits.extend(scope.doubts(&view, lang)?);
    scope.limited(words, &limits, lang)
}
