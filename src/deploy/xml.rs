//! What hosts answer in XML.

use quick_xml::Reader;
use quick_xml::events::Event;

/// An element. Its name is without prefix: hosts of one kind call the same thing by different namespaces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    name: String,
    text: String,
    children: Vec<Element>,
}

/// How deep elements may lie in each other. Answers of hosts have five levels.
const DEEPEST: usize = 32;

impl Element {
    /// The outermost element of a document; `None` if it is no XML.
    pub(super) fn parse(document: &[u8]) -> Option<Self> {
        let document = std::str::from_utf8(document).ok()?;
        let mut reader = Reader::from_str(document);
        let mut open: Vec<Self> = vec![Self::default()];
        loop {
            match reader.read_event().ok()? {
                Event::Start(element) => {
                    let name = element.local_name().as_ref().to_owned();
                    open.push(Self { name, ..Self::default() });
                    if open.len() > DEEPEST {
                        return None;
                    }
                }
                Event::Empty(element) => {
                    let name = element.local_name().as_ref().to_owned();
                    open.last_mut()?.children.push(Self { name, ..Self::default() });
                }
                Event::End(_) => {
                    let closed = open.pop()?;
                    open.last_mut()?.children.push(closed);
                }
                Event::Text(text) => open.last_mut()?.text.push_str(&text),
                Event::CData(text) => open.last_mut()?.text.push_str(&text),
                Event::GeneralRef(reference) => {
                    let known = match reference.resolve_char_ref() {
                        Ok(Some(character)) => character,
                        _ => match &*reference {
                            "amp" => '&',
                            "lt" => '<',
                            "gt" => '>',
                            "quot" => '"',
                            "apos" => '\'',
                            _ => return None,
                        },
                    };
                    open.last_mut()?.text.push(known);
                }
                Event::Eof => break,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
        }
        // What was begun and not ended was cut off.
        let [outermost] = <[Self; 1]>::try_from(open).ok()?;
        outermost.children.into_iter().next()
    }

    /// Its name.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// The children of a name.
    pub(super) fn children<'e>(&'e self, name: &str) -> impl Iterator<Item = &'e Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The text of the first child of a name; `None` if there is none, or nothing in it.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.children(name).next().map(Self::own_text).filter(|text| !text.is_empty())
    }

    /// The text in it.
    pub(super) fn own_text(&self) -> &str {
        self.text.trim()
    }

    /// Whether there is an element of a name in it, however deep.
    pub(super) fn has(&self, name: &str) -> bool {
        self.children.iter().any(|child| child.name == name || child.has(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_their_prefix_and_texts_their_escapes() {
        let document = br#"<?xml version="1.0"?>
            <D:list xmlns:D="DAV:"><D:item> a&amp;b &#x4e2d;<!-- no --></D:item><D:item><D:in><D:folder/></D:in></D:item></D:list>"#;
        let list = Element::parse(document).expect("XML");
        assert_eq!(list.name(), "list");
        assert_eq!(list.text("item"), Some("a&b 中"));
        assert_eq!(list.children("item").map(|item| item.has("folder")).collect::<Vec<_>>(), [false, true]);
    }

    #[test]
    fn what_was_cut_off_is_nothing() {
        for document in ["<a><b>x</b>", "", "no XML", "<a></b>", "<a>&unknown;</a>"] {
            assert_eq!(Element::parse(document.as_bytes()), None, "{document}");
        }
    }
}
