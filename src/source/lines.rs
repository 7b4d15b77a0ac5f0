//! Where lines begin, so that a place is found without counting from the beginning of its file.

/// How many bytes lie between two marks.
const STEP: usize = 1024;

/// A byte of a text with what was counted before it.
#[derive(Clone, Copy, Debug, Default)]
struct Mark {
    byte: usize,
    /// How many lines ended before it.
    lines: usize,
    /// Where its line begins.
    line_start: usize,
    /// How many characters of its line stand before it.
    characters: usize,
}

/// Marks at about every kilobyte of a text.
///
/// A place is counted from the mark before it: however many places are asked for, and however long a file or a line is, each
/// takes as long as the others.
#[derive(Clone, Debug)]
pub(super) struct Lines(Vec<Mark>);

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let mut marks = vec![Mark::default()];
        let mut mark = Mark::default();
        while mark.byte < text.len() {
            mark = after(mark, text, text.floor_char_boundary(mark.byte + STEP));
            marks.push(mark);
        }
        Self(marks)
    }

    /// Line and column of a byte at the beginning of a character, both counted from one, the column in characters.
    pub(super) fn line_column(&self, text: &str, offset: usize) -> (usize, usize) {
        let mark = self.up_to(text, offset);
        (mark.lines + 1, mark.characters + 1)
    }

    /// Where the line begins that holds a byte.
    pub(super) fn line_start(&self, text: &str, offset: usize) -> usize {
        self.up_to(text, offset).line_start
    }

    fn up_to(&self, text: &str, offset: usize) -> Mark {
        let behind = self.0.partition_point(|mark| mark.byte <= offset);
        after(self.0[behind - 1], text, offset)
    }
}

/// What is counted before a byte behind a mark.
fn after(mark: Mark, text: &str, end: usize) -> Mark {
    let part = &text[mark.byte..end];
    match part.rfind('\n') {
        None => Mark { byte: end, characters: mark.characters + part.chars().count(), ..mark },
        Some(newline) => Mark {
            byte: end,
            lines: mark.lines + part.matches('\n').count(),
            line_start: mark.byte + newline + 1,
            characters: part[newline + 1..].chars().count(),
        },
    }
}
