//! A quick way from Markdown to HTML, for texts that keep to its plain part, as nearly all content does.
//!
//! It knows paragraphs, `##` headings, flat lists of one-line `-` items, `*` and `**`, code between single backticks,
//! and `[words](address)`. Whatever it renders is, byte for byte, what the library makes of the same text. It never
//! guesses: at the first thing that might mean something else it declines the whole text, which is then the library's.
//!
//! A text is read once, from front to back, and written while it is read. Only a list with blank lines between its
//! items is read twice, because such lines change how the items before them are written.
//!
//! Without it a clean build of the 1,000 tasks of `tests/compare` runs 17% more instructions with the lean theme (callgrind,
//! one thread, no search index).

mod emphasis;

use self::emphasis::{Beside, Emphasis, Stars, can_close, can_open};
use super::slug::Slugs;
use crate::lang::joins_without_space;

/// Renders a text that keeps to the plain part of Markdown onto the end of `html`.
///
/// `destination` gives the address that a link leads to in the end, or `None` to show its words without a link.
/// Headings are moved so that the highest has the level `top`; their ids begin with `ids`. `None`, with `html` as it was, if there is anything in
/// the text that needs the library.
pub(super) fn render(
    text: &str,
    top: u8,
    ids: &str,
    destination: &dyn Fn(&str) -> Option<String>,
    html: &mut String,
) -> Option<()> {
    let before = html.len();
    html.reserve(text.len() + text.len() / 8);
    let slugs = Slugs::default();
    let done = Renderer { text, at: 0, top, ids, highest: None, slugs, destination, html }.blocks();
    if done.is_none() {
        html.truncate(before);
    }
    done
}

/// A text on its way to HTML. Each method reads on from `at`, and declines with `None`.
struct Renderer<'a> {
    text: &'a str,
    /// The place of the byte that is read next.
    at: usize,
    top: u8,
    ids: &'a str,
    /// The headings that were read.
    slugs: Slugs,
    /// The level of the first heading, which has to be the highest.
    highest: Option<u8>,
    destination: &'a dyn Fn(&str) -> Option<String>,
    html: &'a mut String,
}

/// What a line begins or continues.
enum Line {
    /// Nothing: the text is over.
    End,
    Blank,
    /// A heading with so many `#`.
    Heading(u8),
    /// An item of a list.
    Item,
    /// A paragraph, or one more line of it.
    Words,
}

/// Blocks. These methods begin and end between two lines, or at the end of the text.
impl Renderer<'_> {
    fn blocks(&mut self) -> Option<()> {
        // The library takes a byte order mark away.
        if self.text.starts_with('\u{feff}') {
            return None;
        }
        loop {
            match self.line()? {
                Line::End => return Some(()),
                Line::Blank => self.at += 1,
                Line::Heading(level) => self.heading(level)?,
                Line::Item => self.list()?,
                Line::Words => self.paragraph()?,
            }
        }
    }

    fn line(&self) -> Option<Line> {
        match self.rest() {
            [] => Some(Line::End),
            [b'\n', ..] => Some(Line::Blank),
            rest @ [b'#', ..] => heading_level(rest).map(Line::Heading),
            [b'-', b' ', item @ ..] => begins_words(item).then_some(Line::Item),
            rest => begins_words(rest).then_some(Line::Words),
        }
    }

    fn heading(&mut self, level: u8) -> Option<()> {
        let below_highest = level.checked_sub(*self.highest.get_or_insert(level))?;
        let shown = char::from(b'0' + below_highest.saturating_add(self.top).min(6));
        self.at += usize::from(level) + 1;
        self.html.push_str("<h");
        self.html.push(shown);
        self.html.push_str(" id=\"");
        self.html.push_str(self.ids);
        self.heading_id()?;
        self.html.push_str("\">");
        self.single_line()?;
        // At the end of a heading these are part of its marker.
        if self.html.ends_with('#') {
            return None;
        }
        self.html.push_str("</h");
        self.html.push(shown);
        self.html.push_str(">\n");
        Some(())
    }

    /// Writes the id of the heading whose words are here. Of marks within them only stars are known to be no words.
    fn heading_id(&mut self) -> Option<()> {
        let words = self.text.get(self.at..)?.split('\n').next()?;
        if words.contains(['[', '`']) {
            return None;
        }
        self.html.push_str(self.slugs.add(&words.replace('*', "")));
        Some(())
    }

    fn paragraph(&mut self) -> Option<()> {
        let mut emphasis = Emphasis::default();
        self.html.push_str("<p>");
        let start = self.at;
        while self.rest().starts_with("\u{3000}".as_bytes()) {
            self.at += '\u{3000}'.len_utf8();
        }
        // A line without words.
        if self.at > start && matches!(self.rest(), [] | [b'\n', ..]) {
            return None;
        }
        self.words(self.text.len(), &mut emphasis)?;
        self.end_line()?;
        while let Line::Words = self.line()? {
            if self.has_break()? {
                self.html.push('\n');
            }
            self.words(self.text.len(), &mut emphasis)?;
            self.end_line()?;
        }
        self.html.push_str("</p>\n");
        emphasis.is_closed().then_some(())
    }

    /// Whether the line that begins here is set apart from the one before. Where marks stand between their words, that is known
    /// only if those words cannot go on without a space.
    fn has_break(&self) -> Option<bool> {
        let before = self.html.chars().next_back()?;
        let after = self.text.get(self.at..)?.chars().next()?;
        // A character that goes on from, or into, every one with which any can.
        let any = '中';
        let is_known = (before != '>' || !joins_without_space(any, after))
            && (!matches!(after, '*' | '[' | '`') || !joins_without_space(before, any));
        (is_known && !(before == '>' && matches!(after, '*' | '[' | '`'))).then(|| !joins_without_space(before, after))
    }

    fn list(&mut self) -> Option<()> {
        let (at, length) = (self.at, self.html.len());
        if !self.items(true)? {
            self.at = at;
            self.html.truncate(length);
            self.items(false)?;
        }
        Some(())
    }

    /// Writes a list. `Some(false)`, in the middle of it, if it was to be a tight one and is not.
    fn items(&mut self, tight: bool) -> Option<bool> {
        let (open, close) = if tight { ("<li>", "</li>\n") } else { ("<li>\n<p>", "</p>\n</li>\n") };
        self.html.push_str("<ul>\n");
        loop {
            self.at += 2;
            self.html.push_str(open);
            // These are no words at the beginning.
            if self.rest().starts_with("\u{3000}".as_bytes()) {
                return None;
            }
            self.single_line()?;
            self.html.push_str(close);
            let is_apart = self.skip_blank_lines();
            match self.line()? {
                Line::Item if is_apart && tight => return Some(false),
                Line::Item => {}
                // The second line of an item.
                Line::Words if !is_apart => return None,
                _ => break,
            }
        }
        self.html.push_str("</ul>\n");
        Some(true)
    }

    fn skip_blank_lines(&mut self) -> bool {
        let lines = self.rest().iter().take_while(|byte| **byte == b'\n').count();
        self.at += lines;
        lines > 0
    }

    /// Writes the rest of a line that has all its emphasis to itself.
    fn single_line(&mut self) -> Option<()> {
        let mut emphasis = Emphasis::default();
        self.words(self.text.len(), &mut emphasis)?;
        self.end_line()?;
        emphasis.is_closed().then_some(())
    }

    /// Goes over the end of a line. Spaces before it are dropped or break the line, so they are not known here.
    fn end_line(&mut self) -> Option<()> {
        if self.last_byte() == Some(b' ') {
            return None;
        }
        self.at = self.text.len().min(self.at + 1);
        Some(())
    }
}

/// What stands within a line.
impl Renderer<'_> {
    /// Writes up to the end of the line, or up to `end` if that is nearer.
    fn words(&mut self, end: usize, emphasis: &mut Emphasis) -> Option<()> {
        loop {
            self.plain_words(end)?;
            match self.rest() {
                _ if self.at == end => return Some(()),
                [b'\n', ..] => return Some(()),
                [b'"', ..] => self.replace("&quot;"),
                [b'>', ..] => self.replace("&gt;"),
                // What follows is no name, so this begins no tag and no address.
                [b'<', b' ' | 0x80.., ..] => self.replace("&lt;"),
                [b'&', name @ ..] if !begins_entity(name) => self.replace("&amp;"),
                // Before a letter or digit it cannot end emphasis, and no other underscore is taken.
                [b'_', after, ..] if after.is_ascii_alphanumeric() => self.replace("_"),
                [b'*', ..] => self.stars(emphasis)?,
                [b'`', ..] => self.code(end)?,
                [b'[', ..] => self.link()?,
                _ => return None,
            }
        }
    }

    /// Copies up to the next byte that may have a meaning.
    fn plain_words(&mut self, end: usize) -> Option<()> {
        let bytes = self.text.as_bytes().get(self.at..end)?;
        let length = bytes.iter().position(|byte| MAY_MEAN[usize::from(*byte)]).unwrap_or(bytes.len());
        let end = self.at + length;
        let words = self.text.get(self.at..end)?;
        // The library's way links addresses that stand in words as they are.
        if words.contains("://") {
            return None;
        }
        self.html.push_str(words);
        self.at = end;
        Some(())
    }

    fn stars(&mut self, emphasis: &mut Emphasis) -> Option<()> {
        let stars = match self.rest() {
            [b'*', b'*', b'*', ..] => return None,
            [b'*', b'*', ..] => Stars::Two,
            _ => Stars::One,
        };
        let before = Beside::of(self.text.get(..self.at)?.chars().next_back())?;
        self.at += stars as usize;
        let after = Beside::of(self.text.get(self.at..)?.chars().next())?;
        let begins = emphasis.meet(stars, can_open(before, after), can_close(before, after))?;
        self.html.push_str(match (stars, begins) {
            (Stars::One, true) => "<em>",
            (Stars::One, false) => "</em>",
            (Stars::Two, true) => "<strong>",
            (Stars::Two, false) => "</strong>",
        });
        Some(())
    }

    /// Code between single backticks, in one line. Spaces at both ends would have to go, so it cannot begin with one.
    fn code(&mut self, end: usize) -> Option<()> {
        let begin = self.at + 1;
        let bytes = self.text.as_bytes().get(begin..end)?;
        let length = bytes.iter().position(|byte| *byte == b'`' || byte.is_ascii_control())?;
        let code = self.text.get(begin..begin + length)?;
        let is_plain = bytes.get(length) == Some(&b'`') && bytes.get(length + 1) != Some(&b'`');
        if !is_plain || code.is_empty() || code.starts_with(' ') {
            return None;
        }
        self.html.push_str("<code>");
        for part in code.split_inclusive(['&', '<', '>', '"']) {
            self.push_escaped(part);
        }
        self.html.push_str("</code>");
        self.at = begin + length + 1;
        Some(())
    }

    /// Writes text of which only the last character may need escaping.
    fn push_escaped(&mut self, text: &str) {
        let escaped = match text.as_bytes().last() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            Some(b'"') => "&quot;",
            _ => "",
        };
        let kept = text.len() - usize::from(!escaped.is_empty());
        self.html.push_str(text.get(..kept).unwrap_or_default());
        self.html.push_str(escaped);
    }

    /// A link without title and without brackets or code among its words.
    fn link(&mut self) -> Option<()> {
        // With this before it, it is a picture.
        if self.last_byte() == Some(b'!') {
            return None;
        }
        let ends_words = |byte: &u8| matches!(byte, b']' | b'[' | b'`' | b'\n');
        let words_end = self.at + 1 + self.rest().get(1..)?.iter().position(ends_words)?;
        let [b']', b'(', address @ ..] = self.text.as_bytes().get(words_end..)? else {
            return None;
        };
        let length = address.iter().position(|byte| !is_address_byte(*byte))?;
        if address.get(length) != Some(&b')') {
            return None;
        }
        let address_end = words_end + 2 + length;
        let address = self.text.get(words_end + 2..address_end)?;
        // A heading of the text, which is not read yet, or a note.
        if address.starts_with('#') || self.rest().starts_with(b"[^") {
            return None;
        }
        // Together these may be an entity.
        if address.contains('&') && address.contains(';') {
            return None;
        }
        self.at += 1;
        self.linked_words(words_end, (self.destination)(address))?;
        self.at = address_end + 1;
        Some(())
    }

    fn linked_words(&mut self, end: usize, destination: Option<String>) -> Option<()> {
        let mut emphasis = Emphasis::default();
        if let Some(address) = &destination {
            self.html.push_str("<a href=\"");
            self.address(address)?;
            self.html.push_str("\">");
        }
        self.words(end, &mut emphasis)?;
        if destination.is_some() {
            self.html.push_str("</a>");
        }
        emphasis.is_closed().then_some(())
    }

    /// Writes an address that the library writes as it is, but for its `&`.
    fn address(&mut self, address: &str) -> Option<()> {
        let is_known = |byte: u8| is_address_byte(byte) || matches!(byte, b'(' | b')');
        let is_escape = |rest: &str| rest.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
        let scheme = address.split_once(':').map(|(scheme, _)| scheme);
        let is_harmless = scheme.is_none_or(|scheme| matches!(scheme, "http" | "https" | "mailto"));
        if !is_harmless || !address.bytes().all(is_known) || !address.split('%').skip(1).all(is_escape) {
            return None;
        }
        for part in address.split_inclusive('&') {
            self.push_escaped(part);
        }
        Some(())
    }
}

/// Reading and writing.
impl<'a> Renderer<'a> {
    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    fn last_byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at.checked_sub(1)?).copied()
    }

    /// Writes something else for a byte.
    fn replace(&mut self, written: &str) {
        self.html.push_str(written);
        self.at += 1;
    }
}

/// Whether a line, or the text of an item, begins with words, and with nothing that might open a block.
fn begins_words(line: &[u8]) -> bool {
    match line {
        // Space moves a line into another block. The others may begin or underline a heading, begin a list, a
        // quotation or a table, or be a line across the page.
        [] | [b' ' | b'\n' | b'#' | b'-' | b'+' | b'=' | b'>' | b'|' | b':', ..] => false,
        [b'0'..=b'9', ..] => !begins_numbered_item(line),
        _ => true,
    }
}

fn begins_numbered_item(line: &[u8]) -> bool {
    let mut bytes = line.iter().skip_while(|byte| byte.is_ascii_digit());
    matches!(bytes.next(), Some(b'.' | b')')) && matches!(bytes.next(), None | Some(b' ' | b'\n'))
}

/// The number of `#` at the start of a heading; `None` if it is not one, or has no text right after a single space.
fn heading_level(line: &[u8]) -> Option<u8> {
    let marks = line.iter().take(7).take_while(|byte| **byte == b'#').count();
    let has_text = matches!(line.get(marks..)?, [b' ', first, ..] if !matches!(first, b' ' | b'\n'));
    u8::try_from(marks).ok().filter(|level| has_text && *level <= 6)
}

/// Whether what follows a `&` may be an entity.
fn begins_entity(text: &[u8]) -> bool {
    let after_name = text.iter().find(|byte| !byte.is_ascii_alphanumeric());
    text.first() == Some(&b'#') || after_name == Some(&b';')
}

/// Whether a byte may stand in the address of a link here, and stays as it is when the library writes that address.
fn is_address_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_.+!*,#@?=;:/$~%&".contains(&byte)
}

/// The bytes that plain words do not have: those that may have a meaning, that are escaped, or that end a line.
const MAY_MEAN: [bool; 256] = {
    let mut table = [false; 256];
    let mut control = 0;
    while control < 0x20 {
        table[control] = true;
        control += 1;
    }
    let marks = b"\"&<>*_[]`~\\";
    let mut index = 0;
    while index < marks.len() {
        table[marks[index] as usize] = true;
        index += 1;
    }
    table
};

#[cfg(test)]
mod tests;
