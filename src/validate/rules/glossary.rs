//! A text that has a term of the glossary has it in every translation.
//!
//! Where a longer term stands, a shorter one inside it is not asked for again.

use crate::diagnostic::{Code, Diagnostic};
use crate::lang::{Lang, Languages, Terms};
use crate::schema::Term;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::TermNotKept], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let (content, languages) = (whole.content(), &whole.input.languages);
    if content.texts.is_empty() || content.glossary.is_empty() {
        return;
    }
    let own = Terms::apart(words(&content.glossary, Lang::RECORD, languages));
    let translated: Vec<(Lang, Terms)> = languages
        .iter()
        .filter(|(lang, _)| !lang.is_record())
        .map(|(lang, _)| (lang, Terms::within(words(&content.glossary, lang, languages))))
        .collect();
    for text in &content.texts {
        let asked: Vec<usize> =
            own.of(&text.words.of_record().value).into_iter().filter(|place| !content.glossary[*place].loose).collect();
        if asked.is_empty() {
            continue;
        }
        for (lang, terms) in &translated {
            let Some(written) = text.words.get(*lang) else { continue };
            let kept = terms.of(&written.value);
            for term in asked.iter().filter(|place| !kept.contains(place)).map(|place| &content.glossary[*place]) {
                let Some(expected) = term.term.get(*lang) else { continue };
                findings.push(
                    Diagnostic::at(Code::TermNotKept, written.span)
                        .with("term", term.term.of_record().0.as_str())
                        .with("language", languages.get(*lang).code.as_str())
                        .with("expected", expected.0.as_str())
                        .related(term.id.span),
                );
            }
        }
    }
}

/// The words of every term in a language, the term itself and its other forms, each with the term's place.
pub(super) fn words<'c>(
    glossary: &'c [Term],
    lang: Lang,
    languages: &Languages,
) -> impl Iterator<Item = (usize, &'c str)> {
    let language = languages.get(lang);
    let (code, tag) = (language.code.clone(), language.tag.clone());
    glossary.iter().enumerate().flat_map(move |(place, term)| {
        let own = term.term.get(lang).map(|words| words.0.as_str());
        let forms = term.forms.iter().filter(|form| form.lang.0 == code || form.lang.0 == tag);
        let all: Vec<&str> = own.into_iter().chain(forms.map(|form| form.name.0.as_str())).collect();
        all.into_iter().map(move |word| (place, word))
    })
}
