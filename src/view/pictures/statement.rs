//! What pictures say of a target in words: its goal, its latest figure, and all that speaks against that.

use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::model::ObservationHandle;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::observation::ObservationView;
use crate::view::summary::target::TargetSummary;

/// The flags that limit what a value says.
const DOUBTS: [&str; 5] = ["provisional", "estimated", "low-reliability", "rounded", "break-in-series"];

/// What is to be reached, by when.
pub(super) fn goal(scope: &Scope<'_>, summary: &TargetSummary, lang: Lang) -> Result<String, MissingWords> {
    let Some(goal) = &summary.goal else {
        return scope.say(lang, if summary.goal_pending { "bullet-pending" } else { "bullet-followed" }, []);
    };
    let inserts = [("due", goal.due.text.as_str().into()), ("direction", summary.direction.into())];
    let by = scope.say(lang, "goal-by", inserts)?;
    let inserts =
        [("goal", by.into()), ("value", goal.amount.as_str().into()), ("unit", summary.unit.text.as_str().into())];
    scope.say(lang, "picture-goal", inserts)
}

/// The latest figure with the doubts of its source; nothing if there is none.
pub(super) fn latest(scope: &Scope<'_>, summary: &TargetSummary, lang: Lang) -> Result<Vec<String>, MissingWords> {
    summary.headline.as_ref().map_or(Ok(Vec::new()), |headline| valued(scope, "bullet-latest", headline, lang))
}

/// What the source itself doubts of a value, and what exactly was counted where the value says so itself.
pub(super) fn doubts(scope: &Scope<'_>, value: &ObservationView, lang: Lang) -> Result<Vec<String>, MissingWords> {
    let doubts = value.flags.iter().filter(|flag| DOUBTS.contains(flag));
    let mut said = doubts.map(|flag| scope.say(lang, &format!("flag-{flag}"), [])).collect::<Result<Vec<_>, _>>()?;
    if let Some(definition) = &value.definition {
        said.push(scope.say(lang, "observation-definition", [])? + &definition.text);
    }
    Ok(said)
}

fn valued(scope: &Scope<'_>, key: &str, value: &ObservationView, lang: Lang) -> Result<Vec<String>, MissingWords> {
    let inserts = [
        ("value", value.amount.clone().unwrap_or_default().into()),
        ("unit", value.unit.text.as_str().into()),
        ("date", value.date.text.as_str().into()),
    ];
    let mut words = vec![scope.say(lang, key, inserts)?];
    words.extend(doubts(scope, value, lang)?);
    Ok(words)
}

/// Where the target stands, why it has no latest figure, and which later figures there are that do not count.
pub(super) fn standing(
    scope: &Scope<'_>,
    target: Handle<TargetKind>,
    summary: &TargetSummary,
    lang: Lang,
) -> Result<Vec<String>, MissingWords> {
    let mut said = Vec::new();
    if summary.headline.is_none() && summary.met.is_none() {
        let key = if summary.reported.is_some() {
            "bullet-unconfirmed-only"
        } else if summary.standing == "no-total" {
            "bullet-no-total"
        } else if summary.incomparable.is_some() {
            "bullet-incomparable"
        } else {
            "bullet-no-data"
        };
        said.push(scope.say(lang, key, [])?);
    }
    if !matches!(summary.standing, "no-data" | "no-total" | "followed" | "goal-pending") {
        said.push(scope.say(lang, &format!("standing-name-{}", summary.standing), [])?);
    }
    let delay = summary.met.as_ref().and_then(|met| met.delay.as_ref()).or(summary.delay.as_ref());
    if let Some(delay) = delay {
        said.push(scope.say(
            lang,
            &format!("milestone-delay-{}", delay.unit),
            [("count", (delay.count as usize).into())],
        )?);
    }
    if summary.past_due && summary.met.is_none() && (summary.headline.is_none() || summary.standing == "before") {
        let due = summary.goal.as_ref().map(|goal| goal.due.text.clone()).unwrap_or_default();
        said.push(scope.say(lang, "standing-due-past", [("due", due.into())])?.trim().to_owned());
    }
    if let Some(reported) = &summary.reported {
        said.extend(valued(scope, "bullet-reported", reported, lang)?);
    }
    let (state, records) = (scope.snapshot.target(target), scope.snapshot.records());
    let disputed = [state.headline, state.reported].into_iter().flatten().find_map(|value| {
        let record = records.row(value.record);
        scope.disputed(record.disagreement(scope.snapshot.as_of), &record.sources)
    });
    if let Some(by) = disputed {
        said.push(scope.say(lang, "record-disputed", [("by", by.into())])?);
    }
    for other in others(scope, target).filter_map(|value| ObservationView::new(scope, value, None, lang)) {
        said.extend(valued(scope, "picture-other-source", &other, lang)?);
    }
    if let Some(other) = &summary.incomparable {
        let is_first = summary.headline.is_none() && summary.reported.is_none();
        said.extend(valued(scope, if is_first { "incomparable-only" } else { "incomparable-newer" }, other, lang)?);
    }
    Ok(said)
}

/// The values that other sources give for the date of one that is shown, which counts in their place.
pub(super) fn others(scope: &Scope<'_>, target: Handle<TargetKind>) -> impl Iterator<Item = ObservationHandle> {
    let (state, records) = (scope.snapshot.target(target), scope.snapshot.records());
    let shown = [state.headline, state.reported].map(|shown| Some(records.observation(shown?).date.last()));
    let outranked = state.observations.iter().filter(|entry| entry.outranked.is_some()).map(|entry| entry.observation);
    outranked.filter(move |handle| shown.contains(&Some(records.observation(*handle).date.last())))
}
