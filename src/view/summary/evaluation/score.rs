//! What a result says in one place: a number as published, or why there is none.

use serde::Serialize;

use super::{DoubtView, MarkView};
use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::model::{Doubted, Recomputed, Shown, Weighed};
use crate::number::Number;
use crate::schema::Gap;
use crate::view::scope::Scope;

/// A value, score or total of a result.
#[derive(Debug, Described!, Serialize)]
pub struct ScoreView {
    /// `published`; `under-review` if it is being looked at again, with the number if there is one; why there is none: `not-published`,
    /// `not-applicable`, `withdrawn`; `absent` if the source says nothing of it, `no-total` if that is a total; in a table of one group, `other-group` and
    /// `no-group` if its result was not compared in that one.
    pub state: &'static str,
    /// The number, as published.
    pub number: Option<String>,
    /// Since when it is under review or withdrawn, and why.
    pub mark: Option<MarkView>,
    /// How far along its scale it lies, in hundredths: the length of a bar. Only of what nobody and nothing doubts, and only where it is
    /// compared.
    pub part: Option<u8>,
    /// The scores in doubt that it rests on, if it is a total or the score of a dimension.
    pub rests_on: Vec<DoubtView>,
    /// Of the value of an indicator: what became of the score that it was given, as a code.
    pub its_score: Option<&'static str>,
    /// What the method makes of the scores that make it up, if that is something else.
    pub recomputed: Option<String>,
    /// How it does so, as a sum: `0.4 × 80 + 0.6 × 70 = 74.0`, with `≈` where the result is rounded.
    pub working: Option<String>,
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
        let (state, mark) = match shown {
            None => ("absent", None),
            Some(Shown::Plain(_)) => ("published", None),
            Some(Shown::UnderReview(_, mark)) => (Gap::UnderReview.name(), Some(mark)),
            Some(Shown::Missing(gap, mark)) => (gap.name(), mark),
        };
        let differing = recomputed.filter(|again| again.differs);
        Self {
            state,
            number: shown.and_then(Shown::number).map(|number| scope.number(number, lang)),
            mark: mark.map(|mark| MarkView::new(scope, mark, lang)),
            part: scale.filter(|_| differing.is_none()).and_then(|scale| part(shown?.plain()?, scale)),
            rests_on: Vec::new(),
            its_score: None,
            recomputed: differing.as_ref().map(|again| scope.number(again.total, lang)),
            working: differing.map(|again| working(scope, &again, lang)),
        }
    }
}

impl ScoreView {
    /// In a table of one group, the place of a number that was compared in another one, or in none.
    pub(crate) fn elsewhere(scope: &Scope<'_>, is_grouped: bool, lang: Lang) -> Self {
        let state = if is_grouped { "other-group" } else { "no-group" };
        Self { state, ..Self::new(scope, None, None, None, lang) }
    }

    /// Whether it tells that it, or what it rests on, is in doubt in one of the ways of `doubts`.
    pub(crate) fn tells(&self, doubt: &str) -> bool {
        let of_its_score = self.its_score.is_some_and(|code| code.ends_with(doubt));
        self.state == doubt || of_its_score || self.rests_on.iter().any(|rests| rests.state == doubt)
    }

    /// The same of a total.
    pub(crate) fn of_whole(self) -> Self {
        let state = if self.state == "absent" { "no-total" } else { self.state };
        Self { state, ..self }
    }

    /// The same with the scores in doubt that it rests on: then it is not compared any more.
    pub(crate) fn resting_on(self, mut rests_on: Vec<DoubtView>) -> Self {
        if self.number.is_none() {
            rests_on.clear();
        }
        Self { part: self.part.filter(|_| rests_on.is_empty()), rests_on, ..self }
    }

    /// The same of a value, the score of which may be in doubt.
    pub(crate) fn of_value(self, doubted: Option<Doubted<'_>>) -> Self {
        let its_score = doubted.map(Doubted::of_value);
        Self { its_score, part: self.part.filter(|_| its_score.is_none()), ..self }
    }
}

/// How the method makes a number of others, in signs that every language reads. What belongs together stays in one line.
fn working(scope: &Scope<'_>, again: &Recomputed, lang: Lang) -> String {
    let factor = |number: Number| {
        let words = scope.number(number, lang);
        if number.is_negative() { format!("({words})") } else { words }
    };
    let part = |part: &Weighed| match part.weight {
        Some(weight) => format!("{}\u{a0}×\u{a0}{}", factor(weight), factor(part.score)),
        None => factor(part.score),
    };
    let sum = again.parts.iter().map(part).collect::<Vec<_>>().join(" + ");
    let sum = match again.divisor {
        Some(divisor) => format!("({sum}) ÷\u{a0}{}", scope.number(divisor, lang)),
        None => sum,
    };
    format!("{sum} {}\u{a0}{}", if again.is_exact { "=" } else { "≈" }, scope.number(again.total, lang))
}

/// How far along a scale a number lies, in hundredths, rounded down; `None` if it lies outside. The length of a bar is read as a number,
/// so that there is none on a scale that begins elsewhere than at zero.
fn part(number: Number, (least, greatest): (Number, Number)) -> Option<u8> {
    if least != Number::ZERO {
        return None;
    }
    number.whole_percent_of(greatest)
}
