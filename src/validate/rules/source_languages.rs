//! The language of a source or a document is a language: its title is read aloud, hyphenated and translated as such.

use super::documents;
use crate::diagnostic::{Code, Diagnostic};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::SourceLanguage], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let records = content.records.iter().flat_map(|record| &record.sources);
    let cases = content.cases.iter().flat_map(|(_, case)| &case.sources);
    let milestones = content.tasks.iter().flat_map(|(_, task)| &task.milestones);
    let milestones = milestones.filter_map(|milestone| milestone.source.as_ref());
    let baselines = content.targets.iter().flat_map(|target| &target.baseline).filter_map(|row| row.source.as_ref());
    let interim = content.targets.iter().flat_map(|target| &target.interim).filter_map(|row| row.source.as_ref());
    let amounts = content.tasks.iter().flat_map(|(_, task)| &task.amounts).filter_map(|row| row.source.as_ref());
    let sources = records.chain(cases).chain(milestones).chain(baselines).chain(interim).chain(amounts);
    let documents = documents::all(content).map(|document| &document.lang);
    let languages = sources.map(|source| &source.lang).chain(documents);
    for lang in languages.filter(|lang| !whole.input.languages.names(&lang.value.0)) {
        findings.push(Diagnostic::at(Code::SourceLanguage, lang.span).with("value", lang.value.0.as_str()));
    }
}
