//! The pass over pages as templates usually write them, without the HTML library.
//!
//! Bytes that stay as they are are copied at once; only tags are looked at. Whatever is unusual is left to the library: an
//! element with rules of its own, an attribute without quotation marks, a tag that is not closed.
//!
//! Without it a clean build of the shipped plan runs 16% more instructions (callgrind, one thread, no search index), and one
//! of the 10,000 tasks of `tests/compare` takes 31% more CPU with the lean theme (best of 5; 40% in the median).

use memchr::{memchr, memmem};

use super::substitution::{Address, ELSEWHERE, Substitutions, kept_whole};
use crate::bundle::Facts;

/// Elements whose contents are no markup, or that change how what follows is read.
const UNUSUAL: [&[u8]; 13] = [
    b"textarea",
    b"xmp",
    b"iframe",
    b"noembed",
    b"noframes",
    b"plaintext",
    b"math",
    b"template",
    b"select",
    b"datalist",
    b"frameset",
    b"listing",
    b"foreignobject",
];

/// Elements that may stand in a drawing.
const DRAWN: [&[u8]; 16] = [
    b"g",
    b"path",
    b"title",
    b"desc",
    b"text",
    b"tspan",
    b"line",
    b"circle",
    b"rect",
    b"use",
    b"symbol",
    b"defs",
    b"pattern",
    b"polyline",
    b"polygon",
    b"ellipse",
];

/// The finished page, with its facts added to `facts`; `None` if anything in it needs the library. The facts may then hold
/// some of what was found, and are of no use.
pub(super) fn rewrite(substitutions: &Substitutions<'_>, html: &str, based: bool, facts: &mut Facts) -> Option<String> {
    // The library takes a byte order mark away where an attribute begins with one.
    if memmem::find(html.as_bytes(), "\u{feff}".as_bytes()).is_some() {
        return None;
    }
    let out = String::with_capacity(html.len() + html.len() / 8);
    let mut pass =
        Pass { substitutions, html, based, facts, out, copied: 0, heading: Vec::new(), is_drawing: false, titles: 0 };
    pass.run()?;
    Some(pass.out)
}

/// Elements without an end tag.
const VOID: [&[u8]; 6] = [b"br", b"wbr", b"img", b"input", b"hr", b"meta"];

struct Pass<'p> {
    substitutions: &'p Substitutions<'p>,
    html: &'p str,
    based: bool,
    facts: &'p mut Facts,
    out: String,
    /// Everything before this byte is in `out`.
    copied: usize,
    /// The names of the heading that is open and of what is open in it.
    heading: Vec<&'p [u8]>,
    /// Whether an `svg` is open.
    is_drawing: bool,
    titles: usize,
}

/// A start tag.
struct Tag<'p> {
    name: &'p [u8],
    attributes: Vec<Attribute<'p>>,
    closes_itself: bool,
    /// The byte behind it.
    end: usize,
}

struct Attribute<'p> {
    /// As it was written, with its value.
    written: &'p str,
    name: &'p str,
    /// What stands between the quotation marks; empty without any.
    value: &'p str,
    /// What stands there in the end.
    other: Option<String>,
}

impl<'p> Pass<'p> {
    fn run(&mut self) -> Option<()> {
        let html = self.html;
        let mut at = 0;
        while let Some(found) = memchr(b'<', &html.as_bytes()[at..]) {
            let start = at + found;
            self.text(at, start);
            at = match html.as_bytes().get(start + 1)? {
                b'!' => self.declaration(start)?,
                b'/' => self.end_tag(start)?,
                letter if letter.is_ascii_alphabetic() => self.start_tag(start)?,
                // The library takes these for comments, or for text in pieces.
                _ => return None,
            };
        }
        if !self.heading.is_empty() || self.is_drawing {
            return None;
        }
        self.text(at, html.len());
        self.copy_to(html.len());
        Some(())
    }

    fn copy_to(&mut self, end: usize) {
        self.out.push_str(&self.html[self.copied..end]);
        self.copied = end;
    }

    /// Words between two tags. Those of a drawing stand where it puts them.
    fn text(&mut self, start: usize, end: usize) {
        let words = &self.html[start..end];
        let changed = match (self.is_drawing, self.heading.is_empty()) {
            (true, _) => None,
            (false, true) => kept_whole(words),
            (false, false) => self.substitutions.heading(words),
        };
        if let Some(changed) = changed {
            self.copy_to(start);
            self.out.push_str(&changed);
            self.copied = end;
        }
    }

    /// A comment or the document type. Returns the byte behind it.
    fn declaration(&mut self, start: usize) -> Option<usize> {
        let rest = &self.html[start..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            let length = memmem::find(comment.as_bytes(), b"-->")?;
            let inside = &comment[..length];
            let plain = !inside.starts_with(['>', '-']) && !inside.contains("--") && !inside.contains("<!");
            return (plain && !inside.ends_with('-')).then_some(start + 4 + length + 3);
        }
        let is_type = rest.get(..15).is_some_and(|head| head.eq_ignore_ascii_case("<!doctype html>"));
        is_type.then_some(start + 15)
    }

    fn end_tag(&mut self, start: usize) -> Option<usize> {
        let bytes = &self.html.as_bytes()[start + 2..];
        let length = memchr(b'>', bytes)?;
        let name = &bytes[..length];
        if name.is_empty() || !name.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
            return None;
        }
        // An end tag that closes more than its own element could close the heading.
        match self.heading.pop() {
            Some(open) if open != name => return None,
            None if is_heading(name) => return None,
            _ => {}
        }
        match name {
            b"svg" if !self.is_drawing => return None,
            b"svg" => self.is_drawing = false,
            b"br" | b"p" if self.is_drawing => return None,
            _ => {}
        }
        Some(start + 2 + length + 1)
    }

    fn start_tag(&mut self, start: usize) -> Option<usize> {
        let mut tag = self.read(start)?;
        if UNUSUAL.contains(&tag.name) || (self.is_drawing && !DRAWN.contains(&tag.name)) {
            return None;
        }
        match (self.heading.is_empty(), is_heading(tag.name)) {
            (true, true) => self.heading.push(tag.name),
            (false, true) => return None,
            (false, false) if VOID.contains(&tag.name) || (self.is_drawing && tag.closes_itself) => {}
            (false, false) => self.heading.push(tag.name),
            _ => {}
        }
        if self.look_at(&mut tag) {
            self.copy_to(start);
            self.write(&tag);
        }
        match tag.name {
            // The library goes on as if it were open.
            b"svg" if tag.closes_itself => return None,
            b"svg" => self.is_drawing = true,
            b"script" | b"style" | b"noscript" => return self.raw(&tag),
            b"title" => return self.title(&tag),
            _ => {}
        }
        Some(tag.end)
    }

    /// Reads a start tag with its attributes.
    fn read(&self, start: usize) -> Option<Tag<'p>> {
        let bytes = self.html.as_bytes();
        let is_name = |byte: &&u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let mut at = start + 1;
        at += bytes[at..].iter().take_while(is_name).count();
        let name = &bytes[start + 1..at];
        let mut attributes: Vec<Attribute<'p>> = Vec::new();
        loop {
            let space = bytes[at..].iter().take_while(|byte| matches!(byte, b' ' | b'\n')).count();
            at += space;
            match bytes.get(at)? {
                b'>' => return Some(Tag { name, attributes, closes_itself: false, end: at + 1 }),
                b'/' if bytes.get(at + 1) == Some(&b'>') => {
                    return Some(Tag { name, attributes, closes_itself: true, end: at + 2 });
                }
                _ if space == 0 => return None,
                _ => {}
            }
            let attribute = self.attribute(at)?;
            at += attribute.written.len();
            if attributes.iter().any(|other| other.name == attribute.name) {
                return None;
            }
            attributes.push(attribute);
        }
    }

    /// Reads an attribute: a name, or a name and a value in quotation marks.
    fn attribute(&self, start: usize) -> Option<Attribute<'p>> {
        let html = self.html;
        let bytes = html.as_bytes();
        // Drawings have names with capitals in them, such as `viewBox`, which nothing here asks for. Names that are read are the same
        // in capitals.
        let is_name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':' | b'_');
        let name_end = start + bytes[start..].iter().take_while(is_name).count();
        let name = &html[start..name_end];
        let has_capitals = || name.bytes().any(|byte| byte.is_ascii_uppercase());
        let is_read = || ASKED.iter().chain(&READ).any(|read| read.eq_ignore_ascii_case(name));
        if name.is_empty() || name.starts_with('-') || (has_capitals() && is_read()) {
            return None;
        }
        if bytes.get(name_end) != Some(&b'=') {
            return matches!(bytes.get(name_end), Some(b' ' | b'\n' | b'>')).then_some(Attribute {
                written: name,
                name,
                value: "",
                other: None,
            });
        }
        let quote = *bytes.get(name_end + 1)?;
        if !matches!(quote, b'"' | b'\'') {
            return None;
        }
        let value_start = name_end + 2;
        let length = memchr(quote, &bytes[value_start..])?;
        let value = &html[value_start..value_start + length];
        Some(Attribute { written: &html[start..=value_start + length], name, value, other: None })
    }

    /// Looks at the attributes of a tag in the order of the library's handlers. Says whether one of them has changed.
    fn look_at(&mut self, tag: &mut Tag<'p>) -> bool {
        if !tag.attributes.iter().any(|attribute| ASKED.contains(&attribute.name)) {
            return false;
        }
        let mut changed = false;
        for asked in ASKED {
            let Some(place) = tag.attributes.iter().position(|attribute| attribute.name == asked) else { continue };
            let value = tag.attributes[place].value;
            match asked {
                "id" => self.facts.ids.push(value.to_owned()),
                "content" => {
                    let is_description = |other: &Attribute<'_>| other.name == "name" && other.value == "description";
                    if tag.name == b"meta" && tag.attributes.iter().any(is_description) {
                        self.facts.description = value.to_owned();
                    }
                }
                "srcset" => {
                    tag.attributes[place].other = Some(self.substitutions.copies(value, self.based, self.facts));
                    changed = true;
                }
                "action" if tag.name != b"form" => {}
                "style" => {
                    if let Some(style) = self.substitutions.style(value, self.based, self.facts) {
                        tag.attributes[place].other = Some(style);
                        changed = true;
                    }
                }
                _ => match self.substitutions.address(value, tag.name == b"a", self.based, self.facts) {
                    Address::AsWritten => {}
                    Address::Other(address) => {
                        tag.attributes[place].other = Some(address);
                        changed = true;
                    }
                    Address::Elsewhere => {
                        relate(tag);
                        changed = true;
                    }
                },
            }
        }
        changed
    }

    /// Writes a tag of which something has changed.
    fn write(&mut self, tag: &Tag<'_>) {
        self.out.push('<');
        self.out.push_str(std::str::from_utf8(tag.name).unwrap_or_default());
        for attribute in &tag.attributes {
            self.out.push(' ');
            match &attribute.other {
                None => self.out.push_str(attribute.written),
                Some(value) => {
                    self.out.push_str(attribute.name);
                    self.out.push_str("=\"");
                    self.out.push_str(&value.replace('"', "&quot;"));
                    self.out.push('"');
                }
            }
        }
        self.out.push_str(if tag.closes_itself { " />" } else { ">" });
        self.copied = tag.end;
    }

    /// The contents of a script or style sheet, or what stands for a script, which are text. Returns the byte of its end tag.
    fn raw(&mut self, tag: &Tag<'_>) -> Option<usize> {
        if self.is_drawing || !self.heading.is_empty() || tag.closes_itself {
            return None;
        }
        let rest = &self.html.as_bytes()[tag.end..];
        let begins_with_name = |place: &usize| {
            rest[place + 2..].get(..tag.name.len()).is_some_and(|name| name.eq_ignore_ascii_case(tag.name))
        };
        let end = memmem::find_iter(rest, b"</").find(begins_with_name)?;
        // The library has more to say about comments, and about an end tag in capitals or with more than its name.
        let is_end = rest[end + 2..].strip_prefix(tag.name).is_some_and(|behind| behind.starts_with(b">"));
        (is_end && memmem::find(&rest[..end], b"<!--").is_none()).then_some(tag.end + end)
    }

    /// The title of the page or of a drawing. Returns the byte of its end tag.
    fn title(&mut self, tag: &Tag<'_>) -> Option<usize> {
        if !self.heading.is_empty() || tag.closes_itself {
            return None;
        }
        let rest = &self.html[tag.end..];
        let end = memchr(b'<', rest.as_bytes())?;
        if !rest[end..].starts_with("</title>") {
            return None;
        }
        self.titles += 1;
        if self.titles == 1 {
            self.facts.title.push_str(&rest[..end]);
        }
        Some(tag.end + end)
    }
}

/// The attributes that are looked at, in the order of the library's handlers.
const ASKED: [&str; 8] = ["href", "src", "srcset", "action", "data-index", "style", "id", "content"];

/// The attributes that are read beside those.
const READ: [&str; 2] = ["name", "rel"];

/// Says that a link leads to another host.
fn relate(tag: &mut Tag<'_>) {
    match tag.attributes.iter_mut().find(|attribute| attribute.name == "rel") {
        Some(attribute) => attribute.other = Some(ELSEWHERE.to_owned()),
        None => {
            tag.attributes.push(Attribute { written: "", name: "rel", value: "", other: Some(ELSEWHERE.to_owned()) });
        }
    }
}

fn is_heading(name: &[u8]) -> bool {
    matches!(name, b"h1" | b"h2" | b"h3")
}

#[cfg(test)]
mod tests;
