//! What a merge leaves in files and beside them.

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Span};

/// Passages of which a file has both versions, between the marks of git and others.
pub(super) struct Conflict {
    /// Where the first mark stands.
    start: usize,
    end: usize,
    /// How many such passages there are.
    count: usize,
    /// The text with the first version alone: marks and second versions are spaces, so that every place stays where it is.
    pub(super) first: String,
}

impl Conflict {
    /// The one finding for all marks of a file.
    pub(super) fn finding(&self, file: FileId) -> Diagnostic {
        Diagnostic::at(Code::ConflictMark, Span::new(file, self.start, self.end)).with("count", self.count)
    }
}

/// In which files marks are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A line of seven signs is nothing else there, even if somebody took the other marks out.
    Data,
    /// Such a line may be a rule, the line below a heading or a quotation: only what has a beginning, a middle and an end counts.
    Prose,
}

/// The marks of a merge in a text; `None` if there are none.
pub(super) fn conflict(text: &str, kind: Kind) -> Option<Conflict> {
    if !["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| text.contains(mark)) {
        return None;
    }
    let mut lines = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        lines.push((at, line, mark(line)));
        at += line.len();
    }
    let mut blank: Vec<usize> = Vec::new();
    let mut count = 0;
    let mut place = 0;
    while place < lines.len() {
        let sign = lines[place].2.filter(|sign| *sign != '|');
        match sign.and_then(|_| versions(&lines, place)) {
            Some((middle, end)) => {
                blank.push(place);
                blank.extend(middle..=end);
                count += 1;
                place = end;
            }
            None if sign.is_some() && kind == Kind::Data => {
                blank.push(place);
                count += 1;
            }
            None => {}
        }
        place += 1;
    }
    let (start, line, _) = lines[*blank.first()?];
    let mut first = String::with_capacity(text.len());
    let mut blank = blank.into_iter().peekable();
    for (place, (_, line, _)) in lines.iter().enumerate() {
        if blank.next_if_eq(&place).is_some() {
            let words = line.trim_end_matches(['\n', '\r']);
            first.push_str(&" ".repeat(words.len()));
            first.push_str(&line[words.len()..]);
        } else {
            first.push_str(line);
        }
    }
    Some(Conflict { start, end: start + line.trim_end().len(), count, first })
}

/// A line of a text: where it begins, what it is, and the sign of the mark in it.
type Line<'t> = (usize, &'t str, Option<char>);

/// The sign of a mark: seven of it at the beginning of a line, and behind a space whose version it is.
fn mark(line: &str) -> Option<char> {
    let sign = line.chars().next().filter(|sign| "<|=>".contains(*sign))?;
    let rest = line.trim_end().trim_start_matches(sign);
    let is_mark = line.trim_end().len() - rest.len() == 7 && (rest.is_empty() || rest.starts_with(' '));
    is_mark.then_some(sign)
}

/// Where the second of the two versions that begin at a line begins, or what both came from, and where it ends.
fn versions(lines: &[Line<'_>], start: usize) -> Option<(usize, usize)> {
    lines[start].2.filter(|sign| *sign == '<')?;
    let next = |from: usize, signs: &[char]| {
        let found = (from..lines.len()).find(|place| lines[*place].2.is_some())?;
        signs.contains(&lines[found].2?).then_some(found)
    };
    let second = next(start + 1, &['|', '='])?;
    let middle = if lines[second].2 == Some('|') { next(second + 1, &['='])? } else { second };
    Some((second, next(middle + 1, &['>'])?))
}

/// Whether a path is that of a file which a merge or a patch left beside another: `1.yaml.orig`, `1.yaml.rej`, `1_LOCAL_4711.yaml`.
pub(super) fn is_left_over(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    if name.ends_with(".orig") || name.ends_with(".rej") {
        return true;
    }
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let Some((before, number)) = stem.rsplit_once('_') else { return false };
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number && ["_BACKUP", "_BASE", "_LOCAL", "_REMOTE"].iter().any(|version| before.ends_with(version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_version_stays_at_its_place() {
        let text = "a: 1\n<<<<<<< HEAD\nb: 甲\n||||||| base\nb: 0\n=======\nb: 乙\n>>>>>>> other\nc: 3\n";
        let found = conflict(text, Kind::Data).expect("a conflict");
        assert_eq!((found.start, found.end, found.count), (5, 17, 1));
        assert_eq!(found.first.len(), text.len());
        assert_eq!(found.first.split_whitespace().collect::<Vec<_>>(), ["a:", "1", "b:", "甲", "c:", "3"]);
        assert_eq!(found.first.find("c: 3"), text.find("c: 3"));
        assert!(conflict(text, Kind::Prose).is_some());
        let twice = format!("{text}{text}");
        assert_eq!(conflict(&twice.replace('\n', "\r\n"), Kind::Prose).map(|found| found.count), Some(2));
    }

    #[test]
    fn a_mark_that_is_left_alone_counts_where_it_is_nothing_else() {
        for (text, data) in [
            ("a: 1\n=======\nb: 2\n", true),
            (">>>>>>> other\n", true),
            ("<<<<<<< HEAD\na: 1\n", true),
            ("Heading\n=======\n\n>>>>>>> quoted\n", true),
            ("a: '======='\n", false),
            ("a: |\n  =======\n  <<<<<<< b\n", false),
            ("========\n<<<<<<<<\n>>>>>>>x\n", false),
        ] {
            assert_eq!(conflict(text, Kind::Data).is_some(), data, "{text}");
            assert!(conflict(text, Kind::Prose).is_none(), "{text}");
        }
    }

    #[test]
    fn left_over_files_are_known_by_their_names() {
        for path in ["a/1.yaml.orig", "a/1.yaml.rej", "a/1_LOCAL_4711.yaml", "a/1_BACKUP_1.yaml", "a/b_REMOTE_12.ftl"] {
            assert!(is_left_over(path), "{path}");
        }
        for path in ["a/orig.yaml", "a/original.orig.yaml", "a/1_LOCAL_.yaml", "a/LOCAL_1.yaml", "a/x_1.yaml"] {
            assert!(!is_left_over(path), "{path}");
        }
    }
}
