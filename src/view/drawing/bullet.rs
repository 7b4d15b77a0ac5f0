//! Bullets: a value beside its goal, on a line that begins at zero (Stephen Few, *Bullet Graph Design Specification*).

use serde::Serialize;

use crate::described::{Described, derive};
use crate::number::Number;

/// Where the longest thing of a bullet ends, in thousandths of its width, so that its sign is whole.
const END: f64 = 970.0;

/// Where the goal stands, in thousandths of the width, unless a value that goes far beyond it would not fit: so that the goals of
/// bullets below each other make one line.
const GOAL: f64 = 800.0;

/// What stands on a bullet. All are values of one target.
#[derive(Clone, Debug, Default)]
pub struct BulletValues {
    /// The latest confirmed value.
    pub confirmed: Option<Number>,
    /// A later value that only reposts give.
    pub reported: Option<Number>,
    /// The goal.
    pub goal: Option<Number>,
    /// The value from which the way to the goal is counted.
    pub baseline: Option<Number>,
    /// The goals on the way.
    pub interim: Vec<Number>,
    /// Whether the goal is an upper limit.
    pub is_limit: bool,
}

/// A bullet: places in per cent of its width.
#[derive(Clone, Debug, PartialEq, Eq, Described!, Serialize)]
pub struct Bullet {
    /// From zero to the goal.
    pub goal_span: Option<BulletSpan>,
    /// The goal.
    pub goal: Option<String>,
    /// From zero to the latest confirmed value.
    pub confirmed: Option<BulletSpan>,
    /// The part of that span below zero, which leads away from what is above.
    pub below: Option<BulletSpan>,
    /// The part of that span beyond a goal that is an upper limit: a longer bar is no better there.
    pub beyond: Option<BulletSpan>,
    /// A later value that only reposts give.
    pub reported: Option<String>,
    /// Zero, if something lies below it: a bar may lead away from the goal.
    pub zero: Option<String>,
    /// The baseline.
    pub baseline: Option<String>,
    /// The goals on the way.
    pub interim: Vec<String>,
}

/// A part of a bullet.
#[derive(Clone, Debug, PartialEq, Eq, Described!, Serialize)]
pub struct BulletSpan {
    /// Where it begins.
    pub x: String,
    /// How wide it is.
    pub width: String,
}

impl Bullet {
    /// The bullet of these values, from right to left if `mirrored`; `None` if there is nothing to be drawn to scale: neither a goal
    /// other than zero nor a value.
    pub(crate) fn new(values: &BulletValues, mirrored: bool) -> Option<Self> {
        let BulletValues { confirmed, reported, goal, baseline, interim, is_limit } = values;
        let all = || {
            [confirmed, reported, goal, baseline].into_iter().flatten().chain(interim).map(|value| value.approximate())
        };
        let (low, high) = all().fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
        if goal.is_none() && confirmed.is_none() && reported.is_none() || high - low <= 0.0 {
            return None;
        }
        let high = goal.map_or(high, |goal| high.max(goal.approximate() * END / GOAL));
        let scale = Scale { low, high, mirrored };
        Some(Self {
            goal_span: goal.map(|goal| scale.span(0.0, goal.approximate())),
            goal: goal.map(|goal| scale.place(goal.approximate())),
            confirmed: confirmed.map(|value| scale.span(0.0, value.approximate())),
            below: confirmed.filter(|value| value.is_negative()).map(|value| scale.span(0.0, value.approximate())),
            beyond: confirmed.zip(goal.filter(|_| *is_limit)).and_then(|(value, limit)| {
                let (value, limit) = (value.approximate(), limit.approximate().max(0.0));
                (value > limit).then(|| scale.span(limit, value))
            }),
            reported: reported.map(|value| scale.place(value.approximate())),
            zero: (low < 0.0).then(|| scale.place(0.0)),
            baseline: baseline.map(|value| scale.place(value.approximate())),
            interim: interim.iter().map(|value| scale.place(value.approximate())).collect(),
        })
    }

    /// The bullet in a drawing 28 units high.
    pub(crate) fn svg(&self) -> String {
        let mut svg = String::new();
        let mut bar = |class: &str, BulletSpan { x, width }: &BulletSpan, y: u8, height: u8| {
            add!(svg, "<rect class=\"{class}\" x=\"{x}\" width=\"{width}\" y=\"{y}\" height=\"{height}\"/>");
        };
        if let Some(span) = &self.goal_span {
            let empty = self.confirmed.is_none() && self.reported.is_none();
            bar(if empty { "bullet-goal-span bullet-empty" } else { "bullet-goal-span" }, span, 6, 16);
        }
        if let Some(span) = &self.confirmed {
            bar("bullet-confirmed", span, 10, 8);
        }
        if let Some(span) = &self.below {
            bar("bullet-below", span, 10, 8);
        }
        if let Some(span) = &self.beyond {
            bar("bullet-beyond", span, 10, 8);
        }
        let mut line = |class: &str, x: &str, y1: u8, y2: u8| {
            add!(svg, "<line class=\"{class}\" x1=\"{x}\" x2=\"{x}\" y1=\"{y1}\" y2=\"{y2}\"/>");
        };
        if let Some(x) = &self.zero {
            line("bullet-zero", x, 3, 25);
        }
        if let Some(x) = &self.baseline {
            line("bullet-baseline", x, 6, 22);
        }
        for x in &self.interim {
            line("bullet-interim", x, 6, 22);
        }
        if let Some(x) = &self.goal {
            line("bullet-goal-line", x, 1, 27);
        }
        if let Some(x) = &self.reported {
            add!(svg, "<circle class=\"bullet-reported\" cx=\"{x}\" cy=\"14\" r=\"5\"/>");
        }
        svg
    }
}

struct Scale {
    low: f64,
    high: f64,
    mirrored: bool,
}

impl Scale {
    fn thousandths(&self, value: f64) -> f64 {
        let at = (value - self.low) / (self.high - self.low) * END;
        if self.mirrored { 1000.0 - at } else { at }
    }

    fn place(&self, value: f64) -> String {
        percent(self.thousandths(value))
    }

    /// From one value to another, whichever is less.
    fn span(&self, from: f64, to: f64) -> BulletSpan {
        let (start, end) = (self.thousandths(from), self.thousandths(to));
        BulletSpan { x: percent(start.min(end)), width: percent((end - start).abs()) }
    }
}

fn percent(thousandths: f64) -> String {
    format!("{}%", thousandths.round() / 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Option<Number> {
        Number::parse(text).ok()
    }

    fn bullet(confirmed: Option<Number>, reported: Option<Number>, goal: Option<Number>) -> Option<Bullet> {
        Bullet::new(&BulletValues { confirmed, reported, goal, ..BulletValues::default() }, false)
    }

    #[test]
    fn values_lie_along_a_line_that_begins_at_zero() {
        let drawn = bullet(number("150"), number("400"), number("300")).expect("a bullet");
        assert_eq!(drawn.confirmed, Some(BulletSpan { x: "0%".into(), width: "36.4%".into() }));
        assert_eq!((drawn.goal.as_deref(), drawn.reported.as_deref()), (Some("72.8%"), Some("97%")), "far beyond");
        let drawn = bullet(number("150"), number("340"), number("300")).expect("a bullet");
        assert_eq!((drawn.goal.as_deref(), drawn.reported.as_deref()), (Some("80%"), Some("90.7%")));
        let empty = bullet(None, None, number("15")).expect("a bullet");
        assert_eq!((empty.goal.as_deref(), empty.confirmed), (Some("80%"), None));
    }

    #[test]
    fn values_below_zero_lie_on_the_other_side_of_it() {
        let drawn = bullet(number("-50"), None, number("50")).expect("a bullet");
        assert_eq!(drawn.confirmed, Some(BulletSpan { x: "0%".into(), width: "43.8%".into() }));
        assert_eq!(drawn.goal_span, Some(BulletSpan { x: "43.8%".into(), width: "43.8%".into() }));
        assert_eq!(drawn.zero.as_deref(), Some("43.8%"));
        assert_eq!(
            bullet(number("5"), None, number("50")).and_then(|drawn| drawn.zero),
            None,
            "it is where bars begin"
        );
    }

    #[test]
    fn what_leads_away_from_the_goal_has_a_sign_of_its_own() {
        let bullet = |confirmed: &str, goal: &str, is_limit: bool| {
            let values =
                BulletValues { confirmed: number(confirmed), goal: number(goal), is_limit, ..BulletValues::default() };
            Bullet::new(&values, false).expect("a bullet")
        };
        let above = bullet("6", "4", true);
        let beyond = BulletSpan { x: "64.7%".into(), width: "32.3%".into() };
        assert_eq!((above.beyond.as_ref(), above.below.as_ref()), (Some(&beyond), None));
        assert!(above.svg().contains("bullet-beyond") && !above.svg().contains("bullet-below"));
        assert_eq!(bullet("4", "4", true).beyond, None, "the limit is kept");
        assert_eq!(bullet("6", "4", false).beyond, None, "more is better");
        let below = bullet("-50", "50", false);
        assert_eq!(below.below, below.confirmed);
        assert!(below.svg().contains("bullet-below"));
    }

    #[test]
    fn nothing_is_drawn_without_a_scale() {
        assert_eq!(bullet(None, None, None), None);
        assert_eq!(bullet(None, None, number("0")), None);
    }

    #[test]
    fn a_bullet_of_a_language_that_is_read_from_the_right_begins_there() {
        let values = BulletValues { confirmed: number("150"), goal: number("300"), ..BulletValues::default() };
        let drawn = Bullet::new(&values, true).expect("a bullet");
        assert_eq!(drawn.confirmed, Some(BulletSpan { x: "60%".into(), width: "40%".into() }));
        assert_eq!(drawn.goal.as_deref(), Some("20%"));
    }
}
