//! The figures of a record are the same in all its languages.

use crate::decode::Plain;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::{Languages, Localized, Unit, Value, differing_figures};
use crate::source::Span;
use crate::validate::place;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::FiguresDiffer], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let languages = &whole.input.languages;
    for record in &whole.content().records {
        let stands = |words: &Plain| place::of_words(&words.0, record.span, whole.files).unwrap_or(record.id.span);
        for words in [Some(&record.title), record.note.as_ref(), record.disagreement.as_ref()].into_iter().flatten() {
            compare(words, |words| &words.0, stands, languages, findings);
        }
        compare(&record.text, |prose| &prose.value.0, |prose| prose.span, languages, findings);
    }
}

/// Compares each translation of a text with the text of record.
fn compare<T>(
    text: &Localized<T>,
    words: impl Fn(&T) -> &str,
    span: impl Fn(&T) -> Span,
    languages: &Languages,
    findings: &mut Vec<Diagnostic>,
) {
    let of_record = words(text.of_record());
    for (lang, translation) in text.iter().filter(|(lang, _)| !lang.is_record()) {
        let are_scales_known = Unit::reads(&languages.get(lang).tag);
        let differing = differing_figures(of_record, words(translation));
        if let Some((recorded, translated)) = differing.filter(|sides| are_scales_known || differ_in_digits(sides)) {
            findings.push(
                Diagnostic::at(Code::FiguresDiffer, span(translation))
                    .with("language", languages.get(lang).code.as_str())
                    .with("record", said(&recorded))
                    .with("translation", said(&translated)),
            );
        }
    }
}

/// Whether a translation has a number of which the text of record has not even the digits: in a language whose words for millions are
/// not known here, `2 Milliarden` is read as 2.
fn differ_in_digits((recorded, translated): &(Vec<Value>, Vec<Value>)) -> bool {
    let digits = |value: &Value| value.to_string().replace('.', "").trim_matches('0').to_owned();
    let recorded: Vec<String> = recorded.iter().map(digits).collect();
    translated.iter().any(|value| !recorded.contains(&digits(value)))
}

fn said(values: &[Value]) -> Argument {
    Argument::List(values.iter().map(Value::to_string).collect())
}
