//! Definitions of addresses and notes that nothing uses: Markdown drops them.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::library;

/// A definition that the page does not show.
pub(super) struct Unused {
    /// The bytes that it is about.
    pub range: Range<usize>,
    /// Whether something is defined a second time, whose first definition is used.
    pub is_again: bool,
}

/// The definitions that nothing uses: whatever their labels, a page is the same. So each gets a label that stands nowhere else, and those
/// are unused whose labels the page does not show; all in one rendering, however many there are.
pub(super) fn definitions(text: &str) -> Vec<Unused> {
    let lines = defining_lines(text);
    if lines.is_empty() {
        return Vec::new();
    }
    // A label that stands elsewhere as well is taken to be used there.
    let mut uses: HashMap<String, usize> = HashMap::new();
    for label in text.split('[').skip(1).filter_map(|rest| rest.split_once(']')) {
        *uses.entry(folded(label.0)).or_default() += 1;
    }
    for (label, _) in &lines {
        uses.entry(label.clone()).and_modify(|count| *count -= 1);
    }
    let mut seen = HashSet::new();
    let mut candidates = Vec::new();
    for (label, range) in &lines {
        let is_used = uses.get(label).is_some_and(|count| *count > 0);
        // Of notes of one name, the tree tells which is left out.
        let is_again = !seen.insert(label) && !label.starts_with('^');
        if is_again || !is_used {
            candidates.push(Unused { range: range.clone(), is_again: is_again && is_used });
        }
    }
    let Some(sign) = ('\u{e000}'..='\u{f8ff}').find(|sign| !text.contains(*sign)) else { return Vec::new() };
    let mark = |number: usize| format!("{sign}{number}{sign}");
    let mut marked = text.to_owned();
    for (number, unused) in candidates.iter().enumerate().rev() {
        let label = unused.range.start + text[unused.range.start..].find(']').unwrap_or_default();
        marked.insert_str(label, &mark(number));
    }
    let shown = library::render(&marked, 1, "", &|_| Some("/".to_owned()));
    let shown: HashSet<&str> = shown.split(sign).collect();
    let is_lost = |(number, _): &(usize, Unused)| !shown.contains(number.to_string().as_str());
    candidates.into_iter().enumerate().filter(is_lost).map(|(_, unused)| unused).collect()
}

/// A label as it is compared with others: in lower case, with single spaces.
fn folded(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// How many bytes the label of a definition may have.
const LONGEST_LABEL: usize = 999;

/// The lines that look like the definition of an address or a note, each with its label, from its bracket on. It may stand in a list or a
/// quotation, and go on in the next lines: with its title, or as a note does.
fn defining_lines(text: &str) -> Vec<(String, Range<usize>)> {
    let mut found: Vec<(String, Range<usize>)> = Vec::new();
    let mut start = 0;
    let mut is_open = false;
    for line in text.split_inclusive('\n') {
        let words = without_marks(line);
        let begin = start + line.len() - words.len();
        let end = begin + words.trim_ascii_end().len();
        let label = if words.starts_with('[') { label(&text[begin + 1..]) } else { None };
        match (label, found.last_mut()) {
            (Some(label), _) => {
                found.push((folded(label), begin..end.max(begin + label.len() + "[]:".len())));
                is_open = true;
            }
            (None, Some((label, range))) if is_open => {
                // The address may stand in the line below its label.
                let is_bare = text[range.clone()].ends_with(':') && !words.is_empty();
                let is_title = !label.starts_with('^') && (is_bare || words.starts_with(['"', '\'', '(']));
                is_open = is_title || label.starts_with('^') && line.starts_with(' ') && !words.is_empty();
                if is_open {
                    range.end = end;
                }
            }
            _ => is_open = false,
        }
        start += line.len();
    }
    found
}

/// The label of a definition, which begins here: it may go on in the next line.
fn label(words: &str) -> Option<&str> {
    let words = &words[..words.floor_char_boundary(LONGEST_LABEL + "]:".len())];
    let (label, _) = words.split_once("]:")?;
    let is_whole = label.lines().all(|line| !line.trim().is_empty()) && !label.contains(['[', ']']);
    (is_whole && !label.is_empty()).then_some(label)
}

/// A line without the marks of the lists and quotations in which it stands.
pub(super) fn without_marks(line: &str) -> &str {
    let mut rest = line.trim_ascii_start();
    loop {
        let digits = rest.len() - rest.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
        let mark = match rest.as_bytes().get(digits) {
            Some(b'.' | b')') if digits > 0 => digits + 1,
            Some(b'>') if digits == 0 => 1,
            Some(b'-' | b'*' | b'+') if digits == 0 && rest[1..].starts_with(' ') => 1,
            _ => return rest,
        };
        rest = rest[mark..].trim_ascii_start();
    }
}
