//! Lines of a text in Markdown that YAML joins before anybody reads them as Markdown.

use std::borrow::Cow;

use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::source::Span;
use crate::yaml::{Node, is_block, is_header};

/// The finding for a text whose lines mean something of their own, and which is read as one line: at the first of them.
pub(super) fn joined_lines(node: &Node, source: &str) -> Option<Diagnostic> {
    let (start, end) = (node.span.start as usize, node.span.end as usize);
    let (written, value) = (source.get(start..end)?, node.scalar()?);
    if !written.contains('\n') {
        return None;
    }
    let lines = lines(written, value, is_block(source, start));
    let (place, (problem, what)) = (1..lines.len()).find_map(|place| Some((place, problem(&lines, place)?)))?;
    let (line, begin) = (lines[place].words, start + lines[place].start);
    let finding = Diagnostic::at(Code::JoinedLines, Span::new(node.span.file, begin, begin + line.len()));
    Some(finding.with("problem", Argument::Message(problem)).with("what", what))
}

/// A line that is not blank.
struct Line<'s> {
    words: &'s str,
    /// Where they begin in what is written.
    start: usize,
    /// Whether blank lines stand above it.
    is_apart: bool,
    /// How many line breaks YAML left before it.
    breaks: usize,
}

/// The lines of a text as written, and what YAML makes of them. From an escape on, what is written is not what it reads as.
fn lines<'s>(written: &'s str, value: &str, is_block: bool) -> Vec<Line<'s>> {
    let quote = written.chars().next().filter(|first| !is_block && matches!(first, '"' | '\''));
    let (mut found, mut rest, mut place, mut is_apart) = (Vec::new(), value, 0, false);
    for whole in written.split_inclusive('\n') {
        let is_first = place == 0;
        let mut words = whole.trim();
        let mut start = place + (whole.len() - whole.trim_start().len());
        place += whole.len();
        if is_first && is_block && is_header(words) {
            continue;
        }
        if let Some(quote) = quote {
            let opened = words.strip_prefix(quote).filter(|_| is_first);
            start += usize::from(opened.is_some());
            words = opened.unwrap_or(words);
            words = words.strip_suffix(quote).filter(|_| place == written.len()).unwrap_or(words);
        }
        if words.is_empty() {
            is_apart = true;
            continue;
        }
        let read = if quote == Some('\'') { Cow::Owned(words.replace("''", "'")) } else { Cow::Borrowed(words) };
        let (gap, behind) = rest.split_at(rest.len() - rest.trim_start().len());
        let Some(behind) = behind.strip_prefix(&*read) else { break };
        found.push(Line { words, start, is_apart, breaks: gap.matches('\n').count() });
        (rest, is_apart) = (behind, false);
    }
    found
}

/// What is lost of a line, as the key of a message, and what the line is.
fn problem(lines: &[Line<'_>], place: usize) -> Option<(&'static str, &'static str)> {
    let (before, line) = (&lines[place - 1], &lines[place]);
    match structure(line.words) {
        // A single dash may stand in a sentence.
        Some("item") if line.breaks == 0 => {
            let is_item = |line: Option<&Line<'_>>| line.is_some_and(|line| structure(line.words) == Some("item"));
            let is_list = is_item(Some(before)) || is_item(lines.get(place + 1));
            (is_list || before.words.ends_with([':', '：'])).then_some(("joined-structure", "item"))
        }
        Some(what) => (line.breaks == 0).then_some(("joined-structure", what)),
        // What follows a heading is a paragraph in any case.
        None if structure(before.words) == Some("heading") => None,
        None => (line.is_apart && line.breaks == 1).then_some(("joined-paragraphs", "paragraph")),
    }
}

/// What a line of Markdown begins that words in a sentence do not.
fn structure(line: &str) -> Option<&'static str> {
    let counted = line.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let is_counted =
        (1..=3).contains(&(line.len() - counted.len())) && (counted.starts_with(". ") || counted.starts_with(") "));
    let level = line.len() - line.trim_start_matches('#').len();
    let begins = |signs: &[&str]| signs.iter().any(|sign| line.starts_with(sign));
    let is_of = |signs: &[char]| line.chars().all(|sign| signs.contains(&sign));
    if is_counted || begins(&["- ", "* ", "+ "]) {
        Some("item")
    } else if line.contains('|') && (line.starts_with('|') || is_of(&['|', '-', ':', ' '])) {
        Some("table")
    } else if (1..=6).contains(&level) && line[level..].starts_with(' ')
        || line.len() > 2 && (is_of(&['-']) || is_of(&['=']))
    {
        Some("heading")
    } else if line.starts_with('>') {
        Some("quotation")
    } else {
        begins(&["```", "~~~"]).then_some("code")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Files;
    use crate::yaml::parse;

    /// What is told of a text, and the line at which it is told.
    fn told(text: &str) -> Option<(String, String)> {
        let mut files = Files::default();
        let source = format!("k: {text}\n");
        let file = files.add("a.yaml", source.as_str());
        let node = parse(file, &source, &mut Vec::new()).expect("YAML");
        let finding = joined_lines(node.get("k").expect("a value"), &source)?;
        let crate::diagnostic::Location::Span(span) = finding.location else { return None };
        let what = finding.arguments.iter().find(|(name, _)| *name == "what")?;
        let Argument::Text(what) = &what.1 else { return None };
        Some((what.clone(), source[span.start as usize..span.end as usize].to_owned()))
    }

    #[test]
    fn lines_that_mean_something_and_are_joined_are_told() {
        for (text, what, line) in [
            (">\n  要点：\n  - 甲\n  - 乙", "item", "- 甲"),
            (">-\n  - one\n  - two", "item", "- two"),
            (">\n  1. 甲\n  2. 乙", "item", "2. 乙"),
            ("Two points：\n  - one", "item", "- one"),
            ("\"要点：\n  - 甲\n  - 乙\"", "item", "- 甲"),
            ("'It''s:\n  - one\n  - two'", "item", "- one"),
            (">\n  |甲|乙|\n  |-|-|\n  |1|2|", "table", "|-|-|"),
            (">\n  甲|乙\n  -|-\n  1|2", "table", "-|-"),
            (">\n  First.\n  # Sources\n  Second.", "heading", "# Sources"),
            (">\n  标题\n  ===", "heading", "==="),
            (">\n  他说：\n  > 引文", "quotation", "> 引文"),
            (">\n  A:\n  ```\n  b\n  ```", "code", "```"),
            (">\n  甲。\n\n  乙。", "paragraph", "乙。"),
            ("First.\n\n  Second.", "paragraph", "Second."),
            ("\"First.\n\n  Second.\"", "paragraph", "Second."),
            (">\n  - 甲\n\n  乙。", "paragraph", "乙。"),
        ] {
            assert_eq!(told(text), Some((what.to_owned(), line.to_owned())), "{text}");
        }
    }

    #[test]
    fn lines_that_stay_lines_or_are_one_sentence_are_not() {
        for text in [
            "|\n  要点：\n  - 甲\n  - 乙\n\n  丙",
            "|-\n  |甲|\n  |-|\n  # b\n  > c",
            ">\n  甲。\n\n\n  乙。\n  丙。",
            ">\n  要点：\n\n  - 甲\n\n  - 乙",
            ">\n  # Sources\n\n  Second.",
            ">\n  One line\n  - and its end\n  of many",
            ">\n  In all of\n  2025. There are",
            "One\n  line\n  of many",
            "\"One\\n\\n\\\n  - two\"",
            "one",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }
}
