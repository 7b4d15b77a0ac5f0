//! The text of the files that were read, and places in it.

use std::sync::Arc;

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

/// All files that were read, in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct Files(Vec<File>);

impl Files {
    /// Adds a file and gives it an id.
    pub fn add(&mut self, path: &str, text: impl Into<Arc<str>>) -> FileId {
        let id = FileId(u32::try_from(self.0.len()).expect("fewer than 2^32 files are read"));
        self.0.push(File { path: path.into(), text: text.into() });
        id
    }

    /// The id of a file, by its path.
    pub fn find(&self, path: &str) -> Option<FileId> {
        let place = self.0.iter().position(|file| &*file.path == path)?;
        u32::try_from(place).ok().map(FileId)
    }

    /// Puts another text into a file. Places in the one before lead nowhere then.
    pub fn replace(&mut self, id: FileId, text: Arc<str>) {
        self.0[id.0 as usize].text = text;
    }

    /// The file of an id that this collection gave.
    pub fn get(&self, id: FileId) -> &File {
        &self.0[id.0 as usize]
    }

    /// Where a byte offset lies: line and column, both counted from one, the column in characters.
    pub fn line_column(&self, file: FileId, offset: usize) -> (usize, usize) {
        let text = &self.get(file).text;
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &text[..offset];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
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
}
