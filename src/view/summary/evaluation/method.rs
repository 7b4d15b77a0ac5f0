//! A method as a tree: dimensions, and their indicators.

use serde::Serialize;

use super::RoundLink;
use crate::described::{Described, derive};
use crate::id::{EvaluationKind, Handle};
use crate::lang::Lang;
use crate::model::{Dimension, Indicator, Method, WeighedIn, Weights};
use crate::number::Number;
use crate::schema::Totalling;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::text::Text;

/// A method, as far as it is public.
#[derive(Debug, Described!, Serialize)]
pub struct MethodView {
    /// Its id.
    pub id: String,
    /// What it is called: its name, or else by the round that gave it.
    pub name: Text,
    /// The rounds that judge by it, the latest first.
    pub rounds: Vec<RoundLink>,
    /// The least score that there can be.
    pub least: Option<String>,
    /// The greatest score that there can be.
    pub greatest: Option<String>,
    /// How scores make a total, if its source says so: `weighted-sum` or `sum`.
    pub totalling: Option<&'static str>,
    /// What it looks at.
    pub dimensions: Vec<DimensionView>,
    /// Whether some weight is public.
    pub weighted: bool,
    /// What the weights of its dimensions add up to, where that is neither 1 nor 100 and they are no full marks.
    pub weights_sum: Option<String>,
}

/// A respect in which a method judges.
#[derive(Debug, Described!, Serialize)]
pub struct DimensionView {
    /// Its name, with the address of its page.
    pub link: Link,
    /// Its weight, as published.
    pub weight: Option<String>,
    /// What it is about.
    pub explanation: Option<Text>,
    /// Its indicators.
    pub indicators: Vec<IndicatorView>,
    /// What the weights of its indicators add up to, where they make no whole.
    pub weights_sum: Option<String>,
}

/// A figure by which a dimension is judged.
#[derive(Debug, Described!, Serialize)]
pub struct IndicatorView {
    /// Its name, with the address of its page.
    pub link: Link,
    /// What is counted.
    pub unit: Option<Text>,
    /// Which values are better: `up` or `down`.
    pub direction: Option<&'static str>,
    /// Its weight, as published.
    pub weight: Option<String>,
    /// What that is a part of, if it can be told: `dimension` or `whole`.
    pub weighed_in: Option<&'static str>,
    /// How it is worked out.
    pub formula: Option<Text>,
    /// What it is about.
    pub explanation: Option<Text>,
    /// The indicators of earlier methods that it stands in the place of.
    pub replaces: Vec<Link>,
    /// What stands in its place since.
    pub replaced: Option<ReplacedView>,
}

/// What stands in the place of an indicator.
#[derive(Debug, Described!, Serialize)]
pub struct ReplacedView {
    /// The first round with it.
    pub round: Link,
    /// The indicators.
    pub by: Vec<Link>,
}

impl MethodView {
    pub(crate) fn new(
        scope: &Scope<'_>,
        evaluation: Handle<EvaluationKind>,
        method: &Method,
        rounds: Vec<RoundLink>,
        lang: Lang,
    ) -> Self {
        let number = |number: Number| scope.number(number, lang);
        let weighted = |dimension: &Dimension| {
            dimension.weight.is_some() || dimension.indicators.iter().any(|indicator| indicator.weight.is_some())
        };
        Self {
            id: method.id.to_string(),
            name: scope.method_name(evaluation, method, lang),
            rounds,
            least: method.scale.map(|(least, _)| number(least)),
            greatest: method.scale.map(|(_, greatest)| number(greatest)),
            totalling: method.totalling.map(|totalling| totalling.name()),
            dimensions: method
                .dimensions
                .iter()
                .map(|row| DimensionView::new(scope, evaluation, method, row, lang))
                .collect(),
            weighted: method.dimensions.iter().any(weighted),
            weights_sum: wrong(scope, method.weights(), lang).filter(|_| method.totalling != Some(Totalling::Sum)),
        }
    }
}

impl DimensionView {
    pub(crate) fn new(
        scope: &Scope<'_>,
        evaluation: Handle<EvaluationKind>,
        method: &Method,
        row: &Dimension,
        lang: Lang,
    ) -> Self {
        let href = scope.criterion_href(evaluation, &row.id, lang);
        Self {
            link: Link { text: scope.text(&row.name, lang), href },
            weight: row.weight.map(|weight| scope.number(weight, lang)),
            explanation: row.explanation.as_ref().map(|words| scope.text(words, lang)),
            indicators: row
                .indicators
                .iter()
                .map(|row| IndicatorView::new(scope, evaluation, method, row, lang))
                .collect(),
            weights_sum: wrong(scope, row.weights(), lang),
        }
    }
}

impl IndicatorView {
    pub(crate) fn new(
        scope: &Scope<'_>,
        evaluation: Handle<EvaluationKind>,
        method: &Method,
        row: &Indicator,
        lang: Lang,
    ) -> Self {
        let replaced = row.replaces.iter().filter_map(|id| {
            let name = scope.snapshot.any_criterion_name(evaluation, id)?;
            Some(Link { text: scope.text(name, lang), href: scope.criterion_href(evaluation, id, lang) })
        });
        let indicator = |row: &Indicator| {
            let href = scope.criterion_href(evaluation, &row.id, lang);
            Link { text: scope.text(&row.name, lang), href }
        };
        Self {
            link: indicator(row),
            unit: row.unit.as_ref().map(|words| scope.text(words, lang)),
            direction: row.direction.map(|direction| direction.name()),
            weight: row.weight.map(|weight| scope.number(weight, lang)),
            weighed_in: row.weight.and(method.weighed_in(&row.id)).map(WeighedIn::name),
            formula: row.formula.as_ref().map(|words| scope.text(words, lang)),
            explanation: row.explanation.as_ref().map(|words| scope.text(words, lang)),
            replaces: replaced.collect(),
            replaced: scope.snapshot.replacing(evaluation, &row.id).map(|(round, by)| ReplacedView {
                round: scope.round_link(round, lang),
                by: by.into_iter().map(indicator).collect(),
            }),
        }
    }
}

/// What weights add up to, if they make no whole.
fn wrong(scope: &Scope<'_>, weights: Weights, lang: Lang) -> Option<String> {
    match weights {
        Weights::Wrong(sum) => Some(scope.number(sum, lang)),
        Weights::Unknown | Weights::Whole(_) => None,
    }
}
