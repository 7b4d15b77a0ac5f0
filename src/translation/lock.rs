//! The lock file: one line a confirmed translation, in the order of their names.

use std::collections::{BTreeSet, HashSet};

use super::key::Key;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::Wording;
use crate::source::{FileId, Span};

/// A translation that was confirmed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Confirmed {
    /// Which text it is of.
    pub key: Key,
    /// The code of its language.
    pub language: String,
    /// What the text of record said then.
    pub record: Wording,
    /// What it said itself.
    pub own: Wording,
}

/// Every translation that was confirmed.
#[derive(Clone, Debug, Default)]
pub struct Lock {
    lines: BTreeSet<Confirmed>,
    /// The language of each, and what was said in both.
    pairs: HashSet<(String, Wording, Wording)>,
}

/// The first line of the file.
const HEAD: &str = "# Made by `gongkai translations accept`: which translation was confirmed of which words. Text, language, digests of both.";

/// How the lines begin that a merge leaves where two sides disagree.
const CONFLICT: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

impl Lock {
    /// Where the file lies, below the site's folder.
    pub const PATH: &str = "content/translations.lock";

    /// Takes translations that were confirmed.
    pub fn new(lines: impl IntoIterator<Item = Confirmed>) -> Self {
        let lines: BTreeSet<Confirmed> = lines.into_iter().collect();
        let pairs = lines.iter().map(|line| (line.language.clone(), line.record, line.own)).collect();
        Self { lines, pairs }
    }

    /// Reads the file. A line that is none is reported, and all others count.
    pub fn read(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut lines = Vec::new();
        let mut start = 0;
        for whole in text.split_inclusive('\n') {
            let line = whole.trim_end();
            if !line.trim().is_empty() && !line.starts_with('#') {
                match confirmed(line) {
                    Some(confirmed) => lines.push(confirmed),
                    None => {
                        let is_conflict = CONFLICT.iter().any(|mark| line.starts_with(mark));
                        let problem = if is_conflict { "lock-line-conflict" } else { "lock-line-unreadable" };
                        let finding = Diagnostic::at(Code::LockLine, Span::new(file, start, start + line.len()));
                        diagnostics.push(finding.with("problem", Argument::Message(problem)));
                    }
                }
            }
            start += whole.len();
        }
        Self::new(lines)
    }

    /// The file as it is written.
    pub fn text(&self) -> String {
        let mut text = format!("{HEAD}\n");
        for Confirmed { key, language, record, own } in &self.lines {
            text.push_str(&format!("{key} {language} {record} {own}\n"));
        }
        text
    }

    /// Every line, in order.
    pub fn lines(&self) -> impl Iterator<Item = &Confirmed> {
        self.lines.iter()
    }

    /// Whether these words were confirmed as a translation of those, wherever they stood.
    pub(super) fn has(&self, language: &str, record: Wording, own: Wording) -> bool {
        self.pairs.contains(&(language.to_owned(), record, own))
    }

    /// What a text of this name said when these words were confirmed as its translation.
    pub(super) fn confirmed_of<'l>(
        &'l self,
        key: &'l Key,
        language: &'l str,
        own: Wording,
    ) -> impl Iterator<Item = Wording> + 'l {
        let least = Wording::parse("0000000000000000").expect("a digest");
        let first = Confirmed { key: key.clone(), language: language.to_owned(), record: least, own: least };
        let of_text = self.lines.range(first..).take_while(move |line| line.key == *key && line.language == language);
        of_text.filter(move |line| line.own == own).map(|line| line.record)
    }
}

fn confirmed(line: &str) -> Option<Confirmed> {
    let mut words = line.split_whitespace();
    let mut next = || words.next();
    let (key, language) = (Key::parse(next()?)?, next()?.to_owned());
    let (record, own) = (Wording::parse(next()?)?, Wording::parse(next()?)?);
    words.next().is_none().then_some(Confirmed { key, language, record, own })
}
