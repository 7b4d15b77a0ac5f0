//! The text of the files that were read, and places in it.

mod lines;

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use self::lines::Lines;

/// Which of the files that were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A file as it was read: its path below the site's folder, with `/` between steps, and its text.
#[derive(Clone, Debug)]
pub struct File {
    /// The path, for people and for sorting.
    pub path: Arc<str>,
    /// The whole text.
    pub text: Arc<str>,
}

/// All files that were read: those of the content in the order of their paths, then those of the theme.
#[derive(Clone, Debug, Default)]
pub struct Files(Vec<Read>);

/// A file, and the lines of its text once somebody asked for a place in it.
#[derive(Clone, Debug)]
struct Read {
    file: File,
    lines: OnceLock<Lines>,
}

impl Read {
    fn new(file: File) -> Self {
        Self { file, lines: OnceLock::new() }
    }

    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(&self.file.text))
    }
}

impl Files {
    /// Adds a file and gives it an id.
    pub fn add(&mut self, path: &str, text: impl Into<Arc<str>>) -> FileId {
        let id = FileId(u32::try_from(self.0.len()).expect("fewer than 2^32 files are read"));
        self.0.push(Read::new(File { path: path.into(), text: text.into() }));
        id
    }

    /// The id of a file, by its path.
    pub fn find(&self, path: &str) -> Option<FileId> {
        let place = self.0.iter().position(|read| &*read.file.path == path)?;
        u32::try_from(place).ok().map(FileId)
    }

    /// Every file, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = &File> {
        self.0.iter().map(|read| &read.file)
    }

    /// Puts another text into a file. Places in the one before lead nowhere then.
    pub fn replace(&mut self, id: FileId, text: Arc<str>) {
        let path = self.get(id).path.clone();
        self.0[id.0 as usize] = Read::new(File { path, text });
    }

    /// Lets go of the text of every file but these: nobody may ask for a place in another one any more.
    pub fn keep(&mut self, kept: &BTreeSet<FileId>) {
        for (read, number) in self.0.iter_mut().zip(0..) {
            if !kept.contains(&FileId(number)) {
                *read = Read::new(File { path: Arc::clone(&read.file.path), text: "".into() });
            }
        }
    }

    /// The file of an id that this collection gave.
    pub fn get(&self, id: FileId) -> &File {
        &self.0[id.0 as usize].file
    }

    /// Where a byte offset lies: line and column, both counted from one, the column in characters.
    pub fn line_column(&self, file: FileId, offset: usize) -> (usize, usize) {
        let read = &self.0[file.0 as usize];
        let text = &read.file.text;
        read.lines().line_column(text, text.floor_char_boundary(offset))
    }

    /// The bytes of the lines that a range of a file lies in, without the end of the last one.
    pub fn lines_around(&self, file: FileId, range: Range<usize>) -> Range<usize> {
        let read = &self.0[file.0 as usize];
        let text = &read.file.text;
        let start = text.floor_char_boundary(range.start);
        let end = text.floor_char_boundary(range.end).max(start);
        // What ends behind a line's end still ends in that line.
        let last = if end > start && text[..end].ends_with('\n') { end - 1 } else { end };
        let length = text[last..].find('\n').unwrap_or(text.len() - last);
        read.lines().line_start(text, start)..last + length
    }
}

/// A file as bytes, with their digest: it is worked out once, however many ask for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blob {
    /// What the file holds.
    pub bytes: Arc<[u8]>,
    /// The BLAKE3 digest of the bytes.
    pub digest: blake3::Hash,
}

impl Blob {
    /// Takes bytes and works out their digest.
    pub fn new(bytes: impl Into<Arc<[u8]>>) -> Self {
        let bytes = bytes.into();
        Self { digest: blake3::hash(&bytes), bytes }
    }
}

/// A range of bytes in a file that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The range of `start..end` in a file.
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let offset = |value: usize| u32::try_from(value).expect("a file that is read is smaller than 4 GiB");
        Self { file, start: offset(start), end: offset(end.max(start)) }
    }
}

/// A value and where it was written.
#[derive(Clone, Debug)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_in_characters() {
        let mut files = Files::default();
        let file = files.add("a.yaml", "一二\n三x四");
        assert_eq!(files.line_column(file, 0), (1, 1));
        assert_eq!(files.line_column(file, 7), (2, 1));
        assert_eq!(files.line_column(file, 10), (2, 2));
        assert_eq!(files.line_column(file, 99), (2, 4));
    }

    #[test]
    fn places_are_counted_alike_wherever_they_lie() {
        let text = "中文 ab\n\n一二三四\r\n".repeat(400) + &"长".repeat(3000) + "\nz";
        let mut files = Files::default();
        let file = files.add("a.yaml", text.as_str());
        for (offset, _) in text.char_indices().step_by(7) {
            let before = &text[..offset];
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            assert_eq!(files.line_column(file, offset), (before.matches('\n').count() + 1, column), "{offset}");
        }
        files.replace(file, "\na".into());
        assert_eq!(files.line_column(file, 1), (2, 1));
    }

    /// Counted from the beginning of the text each time, this would be a hundred gigabytes of text.
    #[test]
    fn places_are_found_in_a_large_file_however_many_are_asked_for() {
        for text in ["- a: 1\n".repeat(200_000), "长".repeat(500_000)] {
            let mut files = Files::default();
            let file = files.add("a.yaml", text.as_str());
            let (line, column) =
                (0..text.len()).step_by(25).map(|offset| files.line_column(file, offset)).max().expect("a place");
            assert!(line * column > 150_000, "{line}:{column}");
        }
    }

    #[test]
    fn a_range_lies_in_whole_lines() {
        let mut files = Files::default();
        let file = files.add("a.yaml", "ab\ncd\n\nef");
        let around = |start, end| &files.get(file).text[files.lines_around(file, start..end)];
        assert_eq!((around(0, 1), around(4, 5), around(6, 6), around(9, 99)), ("ab", "cd", "", "ef"));
        assert_eq!((around(1, 4), around(3, 6), around(3, 7)), ("ab\ncd", "cd", "cd\n"));
    }
}
