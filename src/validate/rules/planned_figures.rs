//! The goal of a target is a figure of the words that set it, and so is what else of it, or of money, names a paragraph of the plan.

use std::collections::BTreeMap;

use crate::decode::Plain;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::{Figures, Lang, Language, Localized, Value};
use crate::number::Number;
use crate::schema::{ChangeUnit, Measure, Target};
use crate::source::{Span, Spanned};
use crate::validate::figures;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::FigureNotInPlan], reads: Reads::Model, check };

/// A figure that a target or a sum of money has from the plan.
struct Planned<'t> {
    value: Number,
    /// What is counted; nothing of a change that is counted in per cent, and of money, whose words have its multipliers.
    unit: Option<&'t Localized<Plain>>,
    measure: Measure,
    /// The key of the message that names it.
    name: &'static str,
    span: Span,
}

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let mut paragraphs = Paragraphs { whole, texts: BTreeMap::new() };
    for target in whole.content().targets.iter().filter(|target| target.is_whole) {
        if let Some(goal) = goal(target) {
            match (&target.wording, &target.paragraph) {
                // Each language of the wording is short, and sets the goal.
                (Some(wording), _) => {
                    for (lang, words) in wording.iter() {
                        let language = whole.input.languages.get(lang);
                        let figures = Figures::read(&words.0, &language.tag);
                        if goal.is_in(lang, &figures) == Some(false) {
                            findings.push(goal.finding(language, lang, &figures, "place-wording"));
                        }
                    }
                }
                (None, Some(number)) => findings.extend(paragraphs.lacking(&goal, number)),
                (None, None) => {}
            }
        }
        findings.extend(on_the_way(target).filter_map(|(planned, number)| paragraphs.lacking(&planned, number)));
    }
    for (amount, number) in whole.content().amounts().filter_map(|row| Some((row, row.paragraph.as_ref()?))) {
        let (value, span) = (amount.value.value, amount.value.span);
        let planned = Planned { value, unit: None, measure: Measure::Stock, name: "fact-amount", span };
        findings.extend(paragraphs.lacking(&planned, number));
    }
}

/// The goal of a target, or the change from the baseline by which it is set.
fn goal(target: &Target) -> Option<Planned<'_>> {
    let planned = |value, unit, name, span| Planned { value, unit, measure: target.measure, name, span };
    match (&target.value, &target.change) {
        (Some(value), _) => Some(planned(value.value, Some(&target.unit), "fact-goal", value.span)),
        (None, Some(change)) => {
            let unit = Some(&target.unit).filter(|_| change.unit == ChangeUnit::Units);
            Some(planned(change.by, unit, "fact-change", change.span))
        }
        (None, None) => None,
    }
}

/// The baseline and the goals on the way that a paragraph of the plan gives.
fn on_the_way(target: &Target) -> impl Iterator<Item = (Planned<'_>, &Spanned<u32>)> {
    let baseline = target.baseline.iter().map(|row| (row.value, &row.paragraph, row.span, "fact-baseline"));
    let interim = target.interim.iter().map(|row| (row.value, &row.paragraph, row.span, "fact-interim"));
    baseline.chain(interim).filter_map(|(value, paragraph, span, name)| {
        let planned = Planned { value, unit: Some(&target.unit), measure: target.measure, name, span };
        paragraph.as_ref().map(|number| (planned, number))
    })
}

impl Planned<'_> {
    /// Whether a text in a language has the figure; `None` if that cannot be told, since it has none in digits.
    fn is_in(&self, lang: Lang, figures: &Figures<'_>) -> Option<bool> {
        let value = self.written(lang)?;
        if figures.have(value) { Some(true) } else { Some(false).filter(|_| !figures.in_digits().is_empty()) }
    }

    fn written(&self, lang: Lang) -> Option<Value> {
        let unit = self.unit.map_or("", |unit| &unit.shown(lang).value.0);
        figures::written(self.value, self.measure, unit)
    }

    /// What is found in a text in a language that has other figures.
    fn finding(&self, language: &Language, lang: Lang, figures: &Figures<'_>, place: &'static str) -> Diagnostic {
        let said: Vec<String> = figures.in_digits().iter().map(Value::to_string).collect();
        let value = self.written(lang).map(|value| value.to_string());
        Diagnostic::at(Code::FigureNotInPlan, self.span)
            .with("fact", Argument::Message(self.name))
            .with("value", value.unwrap_or_else(|| self.value.to_string()))
            .with("place", Argument::Message(place))
            .with("language", language.code.as_str())
            .with("figures", Argument::List(said))
    }
}

/// The paragraphs of the plan, as far as they are asked for. Targets mostly stand in a few.
struct Paragraphs<'w> {
    whole: &'w Whole<'w>,
    texts: BTreeMap<u32, Vec<(Lang, String)>>,
}

impl Paragraphs<'_> {
    /// What is found if a paragraph has figures, but a certain one in no language. One language is enough: a paragraph says many
    /// things, of which a translation may put some in words.
    fn lacking(&mut self, planned: &Planned<'_>, number: &Spanned<u32>) -> Option<Diagnostic> {
        let plan = &self.whole.model?.outline().plan;
        let texts = self.texts.entry(number.value).or_insert_with(|| {
            let paragraph = plan.paragraphs.iter().find(|paragraph| paragraph.number == number.value);
            let parts = paragraph.into_iter().flat_map(|paragraph| paragraph.parts.iter());
            parts.map(|(lang, parts)| (lang, parts.iter().map(|part| part.text.as_str()).collect())).collect()
        });
        let mut lacking = None;
        for (lang, text) in texts {
            let language = self.whole.input.languages.get(*lang);
            let figures = Figures::read(text, &language.tag);
            match planned.is_in(*lang, &figures) {
                Some(true) => return None,
                Some(false) => {
                    lacking.get_or_insert_with(|| planned.finding(language, *lang, &figures, "place-paragraph"));
                }
                None => {}
            }
        }
        lacking.map(|finding| finding.related(number.span))
    }
}
