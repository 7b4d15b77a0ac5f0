//! Which stars begin emphasis and which end it.

/// A run of stars.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stars {
    One = 1,
    Two = 2,
}

/// The runs of stars that wait for the run that closes them: at most two, one within the other.
#[derive(Default)]
pub(super) struct Emphasis {
    outer: Option<Stars>,
    inner: Option<Stars>,
}

impl Emphasis {
    pub(super) fn is_closed(&self) -> bool {
        self.outer.is_none()
    }

    /// Takes the next run, and tells whether it begins emphasis or ends it.
    ///
    /// `None` if it does neither, if it would close one of another length, of which the library may take a part, or if
    /// there is no room for it.
    pub(super) fn meet(&mut self, stars: Stars, can_open: bool, can_close: bool) -> Option<bool> {
        let innermost = if self.inner.is_some() { &mut self.inner } else { &mut self.outer };
        if can_close && *innermost == Some(stars) {
            *innermost = None;
            return Some(false);
        }
        if !can_open || self.inner.is_some() {
            return None;
        }
        let place = if self.outer.is_none() { &mut self.outer } else { &mut self.inner };
        *place = Some(stars);
        Some(true)
    }
}

/// What matters of a character beside a run of stars.
#[derive(Clone, Copy, Default)]
pub(super) struct Beside {
    is_space: bool,
    is_punctuation: bool,
    /// Whether it is of those that East Asian text has without spaces around.
    is_wide: bool,
}

impl Beside {
    /// `None` for a character that is in none of the ranges known here, which are those of usual content.
    pub(super) fn of(character: Option<char>) -> Option<Self> {
        let letter = Self::default();
        let punctuation = Self { is_punctuation: true, ..letter };
        let wide = Self { is_wide: true, ..letter };
        let beside = match character {
            None | Some(' ' | '\n') => Self { is_space: true, ..letter },
            Some('0'..='9' | 'A'..='Z' | 'a'..='z') => letter,
            Some('\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{24f}') => letter,
            // The tilde has rules of its own there.
            Some('!'..='/' | ':'..='@' | '['..='`' | '{'..='}') => punctuation,
            // Among them the middle dot, dashes, quotation marks and the ellipsis.
            Some('\u{b7}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}') => punctuation,
            Some('\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}') => wide,
            Some('０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ') => wide,
            Some('\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{301f}') => Self { is_punctuation: true, ..wide },
            Some('！'..='／' | '：'..='＠' | '［'..='｀' | '｛'..='･') => {
                Self { is_punctuation: true, ..wide }
            }
            Some(_) => return None,
        };
        Some(beside)
    }
}

/// Whether stars between these may open emphasis: The rule of `CommonMark`, softened beside East Asian characters.
pub(super) fn can_open(before: Beside, after: Beside) -> bool {
    let is_free = before.is_space || before.is_punctuation || before.is_wide || after.is_wide;
    !after.is_space && (!after.is_punctuation || is_free)
}

/// Whether stars between these may close emphasis.
pub(super) fn can_close(before: Beside, after: Beside) -> bool {
    let is_free = after.is_space || after.is_punctuation || after.is_wide || before.is_wide;
    !before.is_space && (!before.is_punctuation || is_free)
}
