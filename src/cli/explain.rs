//! `gongkai explain`

use std::process::ExitCode;

use clap::Args;

use super::terminal;
use crate::diagnostic::{Code, Failure, Message, Reader, Words, nearest};

/// What is said of each finding, with an example, in both languages.
const DOCUMENT: &str = include_str!("../../docs/findings.md");

/// Explains a finding by its code; without one, lists all codes.
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The code, such as missing-translation: it stands in square brackets before each finding.
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

impl Explain {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        match &self.code {
            Some(name) => terminal::give(&explanation(name, words)?)?,
            None => terminal::give(&list(words))?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// What the document says of a code.
pub(super) fn explanation(name: &str, words: &Words) -> Result<String, Failure> {
    let name = name.trim_matches(['[', ']']);
    let section = Code::find(name).and_then(section).ok_or_else(|| {
        let unknown = Message::new("failure-unknown-code").with("value", name);
        let near = nearest(name, Code::ALL.iter().map(|code| code.name()));
        Failure::new(match near {
            Some(near) => unknown.with("nearest", near),
            None => unknown,
        })
    })?;
    Ok(section.in_words_of(words.reader()))
}

/// A section of the document: the same in both languages, one after the other, each ending with a block of code.
struct Section {
    chinese: &'static str,
    english: &'static str,
}

impl Section {
    fn in_words_of(&self, reader: Reader) -> String {
        let text = match reader {
            Reader::Chinese => self.chinese,
            Reader::English => self.english,
        };
        let lines = text.trim().lines().filter(|line| !line.starts_with("```"));
        lines.map(|line| format!("{line}\n")).collect()
    }
}

fn section(code: Code) -> Option<Section> {
    let (_, rest) = DOCUMENT.split_once(&format!("\n## `{}` ", code.name()))?;
    let (_, body) = rest.split_once('\n')?;
    let (chinese, rest) = body.split_once("\n```\n")?;
    let (english, _) = rest.split_once("\n```\n")?;
    Some(Section { chinese, english })
}

/// Every code with its severity and meaning, one a line.
pub(super) fn list(words: &Words) -> String {
    let width = Code::ALL.iter().map(|code| code.name().len()).max().unwrap_or(0);
    let line = |code: &Code| {
        let severity = words.say_plain(code.severity().name());
        let meaning = words.meaning(*code).unwrap_or_default();
        format!("{:width$}  {severity:7}  {meaning}\n", code.name())
    };
    Code::ALL.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_says_something_of_every_code_in_each_language() {
        for reader in Reader::ALL {
            let words = Words::new(reader);
            for code in Code::ALL {
                let said = explanation(code.name(), &words).expect("a section");
                let meaning = words.meaning(*code).expect("a meaning");
                let level = format!("{}[{}]", words.say_plain(code.severity().name()), code.name());
                assert!(said.contains(&meaning) && said.contains(&level), "{}, {code}:\n{said}", reader.code());
            }
        }
    }

    #[test]
    fn a_code_that_does_not_exist_finds_the_one_that_was_meant() {
        let words = Words::new(Reader::English);
        let failure = explanation("mising-translation", &words).expect_err("no such code");
        let help = words.help(&failure.0).expect("help");
        assert!(help.contains("missing-translation"), "{help}");
    }

    #[test]
    fn the_list_has_a_line_for_each_code() {
        let list = list(&Words::new(Reader::English));
        assert_eq!(list.lines().count(), Code::ALL.len());
        assert!(list.lines().any(|line| line.starts_with("unused-rule  ") && line.contains("  note ")), "{list}");
    }
}
