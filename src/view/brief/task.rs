//! A task whose state changed.

use super::item::{Item, Line, Part};
use crate::id::{Handle, TaskKind};
use crate::lang::Lang;
use crate::model::{Commitment, CommitmentChange, LateChange, StageChange, TaskChange, TaskStage};
use crate::page::PageKind;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::change::CommitmentChangeView;

/// A change as the page of the month says it.
pub(super) fn item(scope: &Scope<'_>, change: &TaskChange, lang: Lang) -> Result<Item, MissingWords> {
    let mut lines = Vec::new();
    if let Some(stage) = change.stage {
        lines.push(stage_line(scope, stage, lang)?);
    }
    if let Some(LateChange { late, confirmed, .. }) = change.late {
        let words = scope.say(lang, if late { "flag-late" } else { "change-no-longer-late" }, [])?;
        let limits = if late { scope.unconfirmed(confirmed, lang)? } else { Vec::new() };
        lines.push(Line::new(scope, scope.limited(words, &limits, lang)?, [], lang)?);
    }
    for commitment in &change.commitments {
        lines.extend(commitment_line(scope, change.task, commitment, lang)?);
    }
    let mut title = scope.text(&scope.snapshot.outline.tasks[change.task].name, lang);
    let number = scope.printed(scope.snapshot.outline.number(change.task), lang);
    let number = scope.say(lang, "crumb-task", [("number", number.into())])?;
    title.text = format!("{number} {}", title.text);
    Ok(Item {
        part: Part::Tasks,
        title,
        href: scope.absolute(&scope.route(PageKind::Task(change.task), lang)),
        when: String::new(),
        lines,
        paragraphs: Vec::new(),
        sources: Vec::new(),
        chart: None,
    })
}

fn stage_line(scope: &Scope<'_>, change: StageChange, lang: Lang) -> Result<Line, MissingWords> {
    let staged = |(stage, confirmed): (TaskStage, bool)| {
        let words = scope.say(lang, &format!("stage-{}", stage.name()), [])?;
        scope.limited(words, &scope.unconfirmed(confirmed, lang)?, lang)
    };
    let became = scope.became(&staged(change.before)?, &staged(change.after)?, lang)?;
    let limits = match change.record {
        // That it is not confirmed is said of the stage.
        Some(record) => scope.limits(record, true, lang)?,
        None => Vec::new(),
    };
    let mut text = scope.limited(became, &limits, lang)?;
    if let Some(record) = change.record {
        text = scope.based(text, record, lang)?;
    }
    Line::new(scope, text, change.record, lang)
}

/// What became of a milestone or step.
fn commitment_line(
    scope: &Scope<'_>,
    task: Handle<TaskKind>,
    change: &CommitmentChange,
    lang: Lang,
) -> Result<Option<Line>, MissingWords> {
    let Some(view) = CommitmentChangeView::new(scope, task, change, lang) else { return Ok(None) };
    let source = match change.what {
        Commitment::Milestone(milestone) => scope.snapshot.outline.milestones[milestone].source.as_ref(),
        Commitment::Step(step) => scope.snapshot.outline.steps[step].source.as_ref(),
        Commitment::Target(_) => return Ok(None),
    };
    let mut text = format!("{} {}", scope.say(lang, &format!("change-{}", view.kind), [])?, view.name.text);
    if let Some(due) = &view.due {
        let gap = scope.say(lang, "sentence-gap", [])?;
        text = format!("{text}{gap}{}", scope.say(lang, "change-due", [("date", due.text.as_str().into())])?);
    }
    text = scope.limited(text, &scope.unconfirmed(view.confirmed, lang)?, lang)?;
    let outcome = |name: &str| scope.say(lang, &format!("outcome-{name}"), []);
    let colon = scope.say(lang, "colon", [])?;
    text = match view.before {
        Some(before) => format!("{text}{colon}{}", scope.became(&outcome(before)?, &outcome(view.after)?, lang)?),
        None => format!("{text}{}{colon}{}", scope.say(lang, "brief-newly-stated", [])?, outcome(view.after)?),
    };
    if let (Some(record), Some(meeting)) = (change.record, &view.record) {
        text = scope.limited(text, &scope.limits(record, meeting.confirmed, lang)?, lang)?;
        text = scope.based(text, record, lang)?;
    }
    let mut line = Line::new(scope, text, change.record, lang)?;
    if let Some(source) = source {
        let cited = scope.cited(source, lang)?;
        if line.sources.iter().all(|known| known.key != cited.key) {
            line.sources.push(cited);
        }
    }
    Ok(Some(line))
}
