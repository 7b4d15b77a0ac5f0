//! What a result says in one place: a number as published, or why there is none.

use serde::Serialize;

use super::MarkView;
use crate::lang::Lang;
use crate::model::{Doubted, Recomputed, Shown};
use crate::number::Number;
use crate::view::scope::Scope;

/// A value, score or total of a result.
#[derive(Debug, Serialize)]
pub struct ScoreView {
    /// `published`; `doubted` if it is being looked at again; why there is none: `not-published`, `not-applicable`, `under-review`,
    /// `withdrawn`; `absent` if the source says nothing of it, `no-total` if that is a total.
    pub state: &'static str,
    /// The number, as published.
    pub number: Option<String>,
    /// Since when it is doubted or withdrawn, and why.
    pub mark: Option<MarkView>,
    /// How far along its scale it lies, in hundredths: the length of a bar. Only of what nobody and nothing doubts, and only where it is
    /// compared.
    pub part: Option<u8>,
    /// Of the value of an indicator: what became of the score that it was given, as a code.
    pub its_score: Option<&'static str>,
    /// What the method makes of the scores that make it up, if that is something else.
    pub recomputed: Option<String>,
}

impl ScoreView {
    /// A number of a result; `scale` if it can be drawn beside others.
    pub(crate) fn new(
        scope: &Scope<'_>,
        shown: Option<Shown<'_>>,
        scale: Option<(Number, Number)>,
        recomputed: Option<Recomputed>,
        lang: Lang,
    ) -> Self {
        let Some(shown) = shown else {
            return Self { state: "absent", number: None, mark: None, part: None, its_score: None, recomputed: None };
        };
        let (state, mark) = match shown {
            Shown::Plain(_) => ("published", None),
            Shown::Doubted(_, mark) => ("doubted", Some(mark)),
            Shown::Missing(gap, mark) => (gap.name(), mark),
        };
        let differing = recomputed.filter(|again| again.differs);
        Self {
            state,
            number: shown.number().map(|number| scope.number(number, lang)),
            mark: mark.map(|mark| MarkView::new(scope, mark, lang)),
            part: scale.filter(|_| differing.is_none()).and_then(|scale| part(shown.plain()?, scale)),
            its_score: None,
            recomputed: differing.map(|again| scope.number(again.total, lang)),
        }
    }
}

impl ScoreView {
    /// The same of a total; `doubted` if it was made with a score that is doubted since: it is not compared any more.
    pub(crate) fn of_whole(self, doubted: bool) -> Self {
        let state = if self.state == "absent" { "no-total" } else { self.state };
        Self { state, part: self.part.filter(|_| !doubted), ..self }
    }

    /// The same of a value, the score of which may be doubted.
    pub(crate) fn of_value(self, doubted: Option<Doubted<'_>>) -> Self {
        let its_score = doubted.map(Doubted::of_value);
        Self { its_score, part: self.part.filter(|_| its_score.is_none()), ..self }
    }
}

/// How far along a scale a number lies, in hundredths, rounded down; `None` if it lies outside.
fn part(number: Number, (least, greatest): (Number, Number)) -> Option<u8> {
    number.minus(least)?.whole_percent_of(greatest.minus(least)?)
}
