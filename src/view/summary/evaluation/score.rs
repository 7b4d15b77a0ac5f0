//! What a result says in one place: a number as published, or why there is none.

use serde::Serialize;

use super::MarkView;
use crate::lang::Lang;
use crate::model::{Recomputed, Shown};
use crate::number::Number;
use crate::view::scope::Scope;

/// A value, score or total of a result.
#[derive(Debug, Serialize)]
pub struct ScoreView {
    /// `published`; `doubted` if it is being looked at again; why there is none: `not-published`, `not-applicable`, `under-review`,
    /// `withdrawn`; `absent` if the source says nothing of it.
    pub state: &'static str,
    /// The number, as published.
    pub number: Option<String>,
    /// Since when it is doubted or withdrawn, and why.
    pub mark: Option<MarkView>,
    /// How far along its scale it lies, in hundredths: the length of a bar. Only of what nobody doubts, and only where it is
    /// compared.
    pub part: Option<u8>,
    /// Of a total: whether a score is withdrawn since, or being looked at again, that it was made with.
    pub unsure: bool,
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
            return Self { state: "absent", number: None, mark: None, part: None, unsure: false, recomputed: None };
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
            part: shown.plain().zip(scale).and_then(|(number, scale)| part(number, scale)),
            unsure: false,
            recomputed: differing.map(|again| scope.number(again.total, lang)),
        }
    }
}

impl ScoreView {
    /// The same of a total that was made with a score that is doubted since: it is not compared any more.
    pub(crate) fn unsure(self, unsure: bool) -> Self {
        let unsure = unsure && self.number.is_some();
        Self { unsure, part: self.part.filter(|_| !unsure), ..self }
    }
}

/// How far along a scale a number lies, in hundredths, rounded down; `None` if it lies outside.
fn part(number: Number, (least, greatest): (Number, Number)) -> Option<u8> {
    number.minus(least)?.whole_percent_of(greatest.minus(least)?)
}
