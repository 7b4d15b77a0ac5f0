//! Characters: such as no document can carry, such as nobody sees, and those of Chinese.

use std::borrow::Cow;

/// Whether a character is a Han character (CJK unified ideographs with their extensions, and those for compatibility).
pub fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}')
}

/// Whether neither HTML nor XML may hold a character, however it is written: control characters, and code points that are none.
pub fn is_forbidden(character: char) -> bool {
    let is_none = matches!(character, '\u{fdd0}'..='\u{fdef}') || u32::from(character) & 0xfffe == 0xfffe;
    is_none || character.is_control() && !matches!(character, '\t' | '\n' | '\r')
}

/// Whether a text has one of these. Most texts have no byte of one.
pub fn has_forbidden(text: &str) -> bool {
    let bytes = text.as_bytes();
    let may_begin = |byte: u8, next: u8| match byte {
        b'\t' | b'\n' | b'\r' => false,
        ..b' ' | 0x7f | 0xf0.. => true,
        0xc2 => next < 0xa0,
        0xef => matches!(next, 0xb7 | 0xbf),
        _ => false,
    };
    let pairs = bytes.iter().zip(bytes.iter().skip(1).chain(&[0]));
    pairs.fold(false, |may, (byte, next)| may | may_begin(*byte, *next)) && text.contains(is_forbidden)
}

/// Whether a character has no width, or only says in which direction others run.
pub fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}

/// Whether nobody sees that a character is there, or that it is no ordinary space.
pub fn is_unseen(character: char) -> bool {
    is_invisible(character) || character.is_whitespace() && !character.is_ascii()
}

/// The name of a character as Unicode writes its number: `U+200B`.
pub fn number(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// A text in which every character that nobody sees, or takes for an ordinary space, is written as its number: `task:<U+200B>1`.
pub fn spelled_out(text: &str) -> String {
    spelled(text, |character| is_hidden(character) || is_unseen(character) || character == '\r')
}

/// A text in which every character that nobody sees, or that a terminal would obey, is written as its number.
pub fn harmless(text: &str) -> String {
    spelled(text, |character| is_hidden(character) || character == '\r')
}

/// The same for a name that is to stand in one line, such as that of a file: ends of lines and tabs are written as numbers too.
pub fn in_one_line(name: &str) -> String {
    spelled(name, |character| is_hidden(character) || character.is_control())
}

fn spelled(text: &str, is_spelled: impl Fn(char) -> bool) -> String {
    let mut spelled = String::with_capacity(text.len());
    for character in text.chars() {
        if is_spelled(character) {
            spelled.push_str(&format!("<{}>", number(character)));
        } else {
            spelled.push(character);
        }
    }
    spelled
}

/// A text in which every character that nobody sees is one that everybody does, so that columns stay.
pub fn shown(text: &str) -> Cow<'_, str> {
    if text.contains(is_hidden) { Cow::Owned(text.replace(is_hidden, "\u{fffd}")) } else { Cow::Borrowed(text) }
}

/// Whether a character is not to reach a terminal, which would obey it or show something else than what is there.
pub fn is_hidden(character: char) -> bool {
    is_invisible(character) || is_forbidden(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_spelled_out() {
        assert_eq!(spelled_out("\u{3000}task\u{a0}1"), "<U+3000>task<U+00A0>1");
        assert_eq!(spelled_out("task:\u{200b}1\u{202e}\u{b}"), "task:<U+200B>1<U+202E><U+000B>");
        assert_eq!(in_one_line("a\nb\u{9b}c\t中"), "a<U+000A>b<U+009B>c<U+0009>中");
        assert_eq!(shown("a\u{1b}[31m\n中\u{202e}"), "a\u{fffd}[31m\n中\u{fffd}");
        for character in ['\u{0}', '\u{b}', '\u{c}', '\u{1b}', '\u{7f}', '\u{85}', '\u{fdd0}', '\u{fffe}', '\u{1ffff}']
        {
            assert!(is_forbidden(character), "{}", number(character));
            assert!(has_forbidden(&format!("中，{character}")), "{}", number(character));
        }
        for character in ['\t', '\n', ' ', '中', '\u{3000}', '\u{fffd}', '🙂'] {
            assert!(!is_forbidden(character) && !is_invisible(character), "{}", number(character));
            assert!(!has_forbidden(&format!("{character}，“é”")), "{}", number(character));
        }
    }
}
