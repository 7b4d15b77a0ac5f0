//! Sums of money.

use serde::Serialize;

use crate::currency::Currency;
use crate::described::{Described, derive};
use crate::id::{Handle, StepKind, TaskKind};
use crate::lang::Lang;
use crate::model::{Amount, AmountEntry, AmountPlace, AmountSum, Outranked, Subject};
use crate::number::Number;
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::scope::Scope;
use crate::view::source::SourceView;
use crate::view::summary::path::Place;
use crate::view::text::{DateText, Text};
use crate::view::unpublished::Unpublished;

/// The length of the longest bar of a currency.
const LONGEST: f64 = 1000.0;

/// Sums of money in one currency. Their bars have one scale, which is that of no other currency.
#[derive(Debug, Described!, Serialize)]
pub struct CurrencyView<T> {
    /// The name of the currency as it stands beside a number.
    pub currency: &'static str,
    /// The sums, by date and kind.
    pub rows: Vec<T>,
}

/// A sum of money for the thing whose page it stands on.
#[derive(Debug, Described!, Serialize)]
pub struct AmountView {
    /// The sum itself.
    #[serde(flatten)]
    pub sum: Money,
    /// The length of its bar, of 1000 for the longest of the currency.
    pub bar: u32,
    /// Why another sum of its kind, currency and date counts in its place, if one does: `by-confirmed`, `by-newer`, `by-lower`.
    pub outranked: Option<&'static str>,
    /// Whether more than reposts give it.
    pub confirmed: bool,
    /// The paragraph of the plan that gives it.
    pub place: Option<Place>,
    /// The source that gives it.
    pub source: Option<SourceView>,
    /// The record that states it.
    pub record: Option<Link>,
    /// Who published the first source of that record.
    pub publisher: Option<Text>,
    /// What keeps that record out of public builds.
    #[serde(flatten)]
    pub unpublished: Unpublished,
}

/// A sum of money in words.
#[derive(Debug, Described!, Serialize)]
pub struct Money {
    /// What became of it: `planned`, `allocated`, `spent`.
    pub kind: &'static str,
    /// The sum with its currency, as headlines show it.
    pub amount: String,
    /// The period that it is for, or to whose end it was counted.
    pub date: DateText,
    /// What a reader should know about it.
    pub note: Option<Text>,
}

/// The sums of money for a step.
#[derive(Debug, Described!, Serialize)]
pub struct StepAmounts {
    /// The step, with its place in the list of steps.
    pub step: Link,
    /// The sums, by currency.
    pub amounts: Vec<CurrencyView<AmountView>>,
}

/// A sum of money that a record states.
#[derive(Debug, Described!, Serialize)]
pub struct RecordedAmountView {
    /// The sum itself.
    #[serde(flatten)]
    pub sum: Money,
    /// What it is for.
    pub of: Option<Link>,
}

/// What several tasks together have of one kind, currency and date.
#[derive(Debug, Described!, Serialize)]
pub struct AmountSumView {
    /// What became of it: `planned`, `allocated`, `spent`.
    pub kind: &'static str,
    /// The sum with its currency, as headlines show it.
    pub amount: String,
    /// The date of all of them.
    pub date: DateText,
    /// How many tasks state one.
    pub count: usize,
    /// The length of its bar, of 1000 for the longest of the currency.
    pub bar: u32,
}

impl Money {
    fn new(scope: &Scope<'_>, amount: &Amount, lang: Lang) -> Self {
        Self {
            kind: amount.kind.name(),
            amount: scope.money(amount.value, amount.currency, lang),
            date: scope.date(amount.date, lang),
            note: amount.note.as_ref().map(|note| scope.text(note, lang)),
        }
    }
}

impl AmountView {
    fn new(scope: &Scope<'_>, of: Subject, entry: &AmountEntry, amount: &Amount, longest: Number, lang: Lang) -> Self {
        let snapshot = &scope.snapshot;
        let view = Self {
            sum: Money::new(scope, amount, lang),
            bar: bar(amount.value, longest),
            outranked: entry.outranked.map(Outranked::name),
            confirmed: snapshot.is_confirmed(of, entry.place),
            place: None,
            source: None,
            record: None,
            publisher: None,
            unpublished: Unpublished::default(),
        };
        match entry.place {
            AmountPlace::Record(handle, _) => {
                let record = snapshot.records().row(handle);
                Self {
                    record: scope.link(PageKind::Record(handle), lang),
                    publisher: record.sources.main(snapshot.as_of).map(|source| scope.text(&source.publisher.0, lang)),
                    unpublished: scope.unpublished(record.hold, lang),
                    ..view
                }
            }
            AmountPlace::Own(place) => {
                let row = &snapshot.outline.amounts(of)[place];
                Self {
                    place: row.paragraph.map(|paragraph| Place::new(scope, paragraph, lang)),
                    source: row.source.as_ref().map(|source| scope.source(source, lang)),
                    ..view
                }
            }
        }
    }

    /// The sums of money for a thing, by currency.
    pub(crate) fn all(scope: &Scope<'_>, of: Subject, lang: Lang) -> Vec<CurrencyView<Self>> {
        let entries = scope.snapshot.amounts(of).iter();
        let stated: Vec<(&AmountEntry, &Amount)> =
            entries.map(|entry| (entry, scope.snapshot.amount(of, entry.place))).collect();
        by_currency(
            scope,
            &stated,
            |(_, amount)| (amount.currency, amount.value),
            |(entry, amount), longest| Self::new(scope, of, entry, amount, longest, lang),
            lang,
        )
    }
}

impl StepAmounts {
    /// The steps of a task for which sums of money are public.
    pub(crate) fn all(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Vec<Self> {
        let steps = scope.snapshot.steps_of(task);
        let steps = steps.filter(|step| !scope.snapshot.amounts(Subject::Step(*step)).is_empty());
        let of_step = |step: Handle<StepKind>| Self {
            step: scope.step_link(step, lang),
            amounts: AmountView::all(scope, Subject::Step(step), lang),
        };
        steps.map(of_step).collect()
    }
}

impl RecordedAmountView {
    /// The sums of money that a record states.
    pub(crate) fn all(scope: &Scope<'_>, amounts: &[(Subject, Amount)], lang: Lang) -> Vec<Self> {
        let view = |(of, amount): &(Subject, Amount)| Self {
            sum: Money::new(scope, amount, lang),
            of: scope.subject_link(*of, lang),
        };
        amounts.iter().map(view).collect()
    }
}

impl AmountSumView {
    /// Sums over several tasks, by currency.
    pub(crate) fn all(scope: &Scope<'_>, sums: &[AmountSum], lang: Lang) -> Vec<CurrencyView<Self>> {
        let view = |sum: &AmountSum, longest| Self {
            kind: sum.kind.name(),
            amount: scope.money(sum.value, sum.currency, lang),
            date: scope.date(sum.date, lang),
            count: sum.things,
            bar: bar(sum.value, longest),
        };
        by_currency(scope, sums, |sum| (sum.currency, sum.value), view, lang)
    }
}

/// Puts sums that come by currency into one list a currency. `view` is given the largest of the currency.
fn by_currency<S, T>(
    scope: &Scope<'_>,
    sums: &[S],
    value: impl Fn(&S) -> (Currency, Number),
    view: impl Fn(&S, Number) -> T,
    lang: Lang,
) -> Vec<CurrencyView<T>> {
    let currency = |sum: &S| value(sum).0;
    let alike = sums.chunk_by(|left, right| currency(left) == currency(right));
    let list = |alike: &[S]| {
        let longest = alike.iter().map(|sum| value(sum).1).max().unwrap_or(Number::ZERO);
        CurrencyView {
            currency: scope.formats[lang.index()].currency(currency(&alike[0])),
            rows: alike.iter().map(|sum| view(sum, longest)).collect(),
        }
    };
    alike.map(list).collect()
}

/// The length of a bar beside the longest.
fn bar(value: Number, longest: Number) -> u32 {
    if longest > Number::ZERO { (value.approximate() / longest.approximate() * LONGEST).round() as u32 } else { 0 }
}

impl Scope<'_> {
    /// A sum of money as headlines show it.
    pub(super) fn money(&self, value: Number, currency: Currency, lang: Lang) -> String {
        self.formats[lang.index()].money(value, currency)
    }
}
