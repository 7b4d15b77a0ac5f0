//! Where a line of a text ends and the next goes on: with a space between words, without one in Chinese and Japanese.

use std::borrow::Cow;

/// Whether the words of two lines are set without a space between them, told by the characters at the end and at the beginning:
/// one is of a script without spaces, the other as well or a mark that this script shares with others.
pub fn joins_without_space(before: char, after: char) -> bool {
    let (one, other) = (is_unspaced(before), is_unspaced(after));
    one && (other || is_shared(after)) || is_shared(before) && other
}

/// A text in which no line break stands where its words are set without a space, so that a page shows none there.
pub fn joined(text: &str) -> Cow<'_, str> {
    if !text.contains('\n') {
        return Cow::Borrowed(text);
    }
    let mut lines = text.split('\n');
    let mut whole = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let meet = whole.trim_end_matches(' ').chars().next_back().zip(line.trim_start_matches(' ').chars().next());
        if meet.is_some_and(|(before, after)| joins_without_space(before, after)) {
            whole.truncate(whole.trim_end_matches(' ').len());
            whole.push_str(line.trim_start_matches(' '));
        } else {
            whole.push('\n');
            whole.push_str(line);
        }
    }
    Cow::Owned(whole)
}

/// Whether a character is of a script that sets no spaces between words, as Chinese does, or of its punctuation. Korean has spaces.
pub(super) fn is_unspaced(character: char) -> bool {
    matches!(
        character,
        '\u{2e80}'..='\u{2fdf}'
            | '\u{3001}'..='\u{303f}'
            | '\u{3040}'..='\u{312f}'
            | '\u{31a0}'..='\u{31ff}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{fe30}'..='\u{fe4f}'
            | '\u{ff01}'..='\u{ff9f}'
            | '\u{20000}'..='\u{3134f}'
    )
}

/// Whether a mark is set in scripts with and without spaces alike: quotation marks, the dash, the ellipsis, the middle dot.
fn is_shared(character: char) -> bool {
    matches!(character, '‘' | '’' | '“' | '”' | '—' | '…' | '·')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_chinese_are_joined_and_those_of_other_words_keep_their_break() {
        for (text, whole) in [
            ("北京建设\n国际中心", "北京建设国际中心"),
            ("推动合作，\n  并建设\n“一带一路”", "推动合作，并建设“一带一路”"),
            ("two\nlines", "two\nlines"),
            ("建设 AI\n中心", "建设 AI\n中心"),
            ("一段\n\n另一段", "一段\n\n另一段"),
            ("한국\n서울", "한국\n서울"),
        ] {
            assert_eq!(joined(text), whole);
        }
    }
}
