//! A text that has a term of the glossary has it in every translation.
//!
//! Longer terms come first: where one stands, a shorter one inside it is not asked for again.

use crate::decode::Text;
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::{Lang, Languages};
use crate::schema::Term;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::TermNotKept], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let (content, languages) = (whole.content(), &whole.input.languages);
    let mut terms: Vec<Words<'_>> = content.glossary.iter().map(|term| Words::new(term, languages)).collect();
    terms.sort_by_key(|words| std::cmp::Reverse(words.term.term.of_record().0.chars().count()));
    for text in &content.texts {
        check_text(text, &terms, languages, findings);
    }
}

/// The words of a term in each language, in lower case: the term first, then its other forms.
struct Words<'c> {
    term: &'c Term,
    by_language: Vec<Vec<String>>,
}

impl<'c> Words<'c> {
    fn new(term: &'c Term, languages: &Languages) -> Self {
        let by_language = languages.iter().map(|(lang, language)| {
            let own = term.term.get(lang).map(|words| words.0.to_lowercase());
            let forms = term.forms.iter().filter(|form| form.lang.0 == language.code || form.lang.0 == language.tag);
            own.into_iter().chain(forms.map(|form| form.name.0.to_lowercase())).collect()
        });
        Self { term, by_language: by_language.collect() }
    }
}

fn check_text(text: &Text, terms: &[Words<'_>], languages: &Languages, findings: &mut Vec<Diagnostic>) {
    // What a longer term covers is taken out, so that a shorter one is not found inside it.
    let mut rest = text.words.of_record().value.to_lowercase();
    for words in terms {
        let mut found = false;
        for form in &words.by_language[Lang::RECORD.index()] {
            found |= rest.contains(form.as_str());
            rest = rest.replace(form.as_str(), "\n");
        }
        if !found || words.term.loose {
            continue;
        }
        for (lang, written) in text.words.iter().filter(|(lang, _)| !lang.is_record()) {
            let Some(term) = words.term.term.get(lang) else { continue };
            let translated = written.value.to_lowercase();
            if !words.by_language[lang.index()].iter().any(|form| translated.contains(form.as_str())) {
                findings.push(
                    Diagnostic::at(Code::TermNotKept, written.span)
                        .with("term", words.term.term.of_record().0.as_str())
                        .with("language", languages.get(lang).code.as_str())
                        .with("expected", term.0.as_str())
                        .related(words.term.id.span),
                );
            }
        }
    }
}
