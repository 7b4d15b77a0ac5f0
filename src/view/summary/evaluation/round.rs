//! Rounds of evaluations in lists.

use serde::Serialize;

use crate::date::Date;
use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::model::RoundOf;
use crate::schema::Totalling;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// A round as one of several.
#[derive(Debug, Described!, Serialize)]
pub struct RoundLink {
    /// Its name, or its period.
    #[serde(flatten)]
    pub link: Link,
    /// Whether one of its sources is more than a repost.
    pub confirmed: bool,
}

impl RoundLink {
    pub(crate) fn new(scope: &Scope<'_>, of: RoundOf, lang: Lang) -> Self {
        let confirmed = scope.snapshot.round(of).is_confirmed(scope.snapshot.as_of);
        Self { link: scope.round_link(of, lang), confirmed }
    }
}

/// A round in a list.
#[derive(Debug, Described!, Serialize)]
pub struct RoundView {
    /// Its name, or its period.
    pub link: Link,
    /// Whether one of its sources is more than a repost.
    pub confirmed: bool,
    /// The period that it judges.
    pub period: DateText,
    /// The day on which its results were published.
    pub published: Option<DateText>,
    /// What its method is called: its name, or else its id; none if nothing of it is public.
    pub method: Option<Text>,
    /// The place of the method on the page of the evaluation.
    pub method_href: Option<String>,
    /// Whether it has a method that is not shown, since the round that gave it is not public.
    pub keeps_method: bool,
    /// Whether its scores are points that are added, so that weights are full marks.
    pub points: bool,
    /// Whether the latest method is another one.
    pub older_method: bool,
    /// The rounds that judge by another method, the earliest first.
    pub unlike: Vec<Link>,
    /// Whether results of it are public: if not, it is only announced.
    pub has_results: bool,
    /// What keeps it out of public builds.
    #[serde(flatten)]
    pub unpublished: Unpublished,
}

impl RoundView {
    pub(crate) fn new(scope: &Scope<'_>, of: RoundOf, lang: Lang) -> Self {
        let round = scope.snapshot.round(of);
        let method = scope.snapshot.method(of);
        Self {
            link: scope.round_link(of, lang),
            confirmed: round.is_confirmed(scope.snapshot.as_of),
            period: scope.date(round.period(), lang),
            published: round.published.map(|day| scope.date(Date::Day(day), lang)),
            method: method.map(|method| scope.method_name(of.evaluation, method, lang)),
            method_href: method.and_then(|method| scope.method_href(of.evaluation, method, lang)),
            keeps_method: scope.snapshot.keeps_method(of),
            points: method.is_some_and(|method| method.totalling == Some(Totalling::Sum)),
            older_method: scope.snapshot.has_older_method(of),
            unlike: scope
                .snapshot
                .judged_otherwise(of)
                .into_iter()
                .map(|other| scope.round_link(other, lang))
                .collect(),
            has_results: !round.results.is_empty(),
            unpublished: scope.unpublished(round.hold, lang),
        }
    }
}
