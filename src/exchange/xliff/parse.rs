//! Reads XLIFF as far as it is about units, their words and how far they are.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::unit::{DIGEST, DIGEST_OF_TARGET, Xliff};
use crate::diagnostic::Message;

/// What a file holds.
pub(super) struct Document {
    /// The tag of the language of record, as the file has it.
    pub(super) from: String,
    /// The tag of the language of the translations.
    pub(super) to: String,
    pub(super) units: Vec<Came>,
}

/// A unit that came back.
#[derive(Default)]
pub(super) struct Came {
    pub(super) id: String,
    /// The name of its text, if the file still has it.
    pub(super) name: String,
    /// The line in which it begins.
    pub(super) line: usize,
    pub(super) source: String,
    pub(super) target: Option<String>,
    /// Whether somebody who reviews says that it is right as it is.
    pub(super) is_reviewed: bool,
    /// The digest of the text of record when it was written.
    pub(super) digest: Option<String>,
    /// The digest of the translation then; empty if there was none.
    pub(super) digest_of_target: Option<String>,
    /// Whether it is in several pieces, some of which have no translation.
    pub(super) is_in_part: bool,
    /// Whether the words have signs of a program among them that mean something only there.
    pub(super) has_codes: bool,
}

/// Why a file is not read: the line, and the reason.
pub(super) type Refusal = (usize, Message);

/// The most elements that may stand in each other.
const DEEPEST: usize = 64;

/// Which words of a unit are being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    Source,
    Target,
    Digest,
    DigestOfTarget,
}

/// Reads a file.
///
/// # Errors
///
/// If it is no XLIFF of a version that is known, is not well formed, or has a document type or an entity of its own.
pub(super) fn parse(text: &str) -> Result<Document, Refusal> {
    let mut reader = Reader::from_str(text);
    let mut parsing = Parsing::default();
    let (mut counted, mut here) = (0, 1);
    loop {
        // Each line is counted once, however many elements there are.
        let at = (reader.buffer_position() as usize).min(text.len());
        here += line(&text[counted..], at - counted) - 1;
        counted = at;
        let refuse = |key: &'static str| (here, Message::new(key));
        match reader.read_event() {
            Err(error) => {
                let at = reader.error_position() as usize;
                return Err((line(text, at), Message::new("xliff-malformed").with("reason", error.to_string())));
            }
            Ok(Event::DocType(_)) => return Err(refuse("xliff-doctype")),
            Ok(Event::Start(element)) => {
                parsing.open(&element, here).map_err(refuse)?;
                parsing.open.push(element.local_name().as_ref().to_owned());
                if parsing.open.len() > DEEPEST {
                    return Err(refuse("xliff-deep"));
                }
            }
            Ok(Event::Empty(element)) => {
                parsing.open(&element, here).map_err(refuse)?;
                parsing.close(element.local_name().as_ref());
            }
            Ok(Event::End(_)) => {
                if let Some(name) = parsing.open.pop() {
                    parsing.close(&name);
                }
            }
            Ok(Event::Text(words)) => parsing.words(&words.xml10_content()),
            Ok(Event::CData(words)) => parsing.words(&words.xml10_content()),
            Ok(Event::GeneralRef(reference)) => {
                let character = match reference.resolve_char_ref() {
                    Ok(Some(character)) => Some(character),
                    Ok(None) => predefined(reference.as_ref()),
                    Err(_) => None,
                };
                let Some(character) = character else { return Err(refuse("xliff-entity")) };
                parsing.words(character.encode_utf8(&mut [0; 4]));
            }
            Ok(Event::Eof) => break,
            Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_)) => {}
        }
    }
    if !parsing.open.is_empty() || parsing.version.is_none() {
        let key = if parsing.version.is_none() { "xliff-none" } else { "xliff-cut" };
        return Err((line(text, text.len()), Message::new(key)));
    }
    Ok(Document { from: parsing.from, to: parsing.to, units: parsing.units })
}

/// The characters that every XML knows by name.
fn predefined(name: &str) -> Option<char> {
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "apos" => '\'',
        "quot" => '"',
        _ => return None,
    })
}

/// The number of the line in which a byte stands.
fn line(text: &str, at: usize) -> usize {
    text.as_bytes()[..at.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// A reading on its way through the file.
#[derive(Default)]
struct Parsing {
    version: Option<Xliff>,
    from: String,
    to: String,
    /// The names of the elements that are open.
    open: Vec<String>,
    unit: Option<Came>,
    words: Option<Words>,
    /// Whether every segment of the unit so far was reviewed, in 2.0.
    reviewed: Option<bool>,
    /// How long the words of the unit were before the piece that is read, in the source and in the translation.
    piece: (usize, usize),
    /// How many pieces of the unit have a translation, and how many have none.
    translated: usize,
    untranslated: usize,
    units: Vec<Came>,
}

/// How long the words of a unit are so far, in the source and in the translation.
fn lengths(unit: &Came) -> (usize, usize) {
    (unit.source.trim_end().len(), unit.target.as_deref().map_or(0, |target| target.trim_end().len()))
}

impl Parsing {
    fn open(&mut self, element: &BytesStart<'_>, line: usize) -> Result<(), &'static str> {
        let of = |name: &str| attribute(element, name).unwrap_or_default();
        let name = element.local_name();
        match (name.as_ref(), self.version) {
            ("xliff", None) if self.open.is_empty() => {
                self.version = Some(match of("version").as_str() {
                    "1.2" => Xliff::One,
                    "2.0" | "2.1" => Xliff::Two,
                    _ => return Err("xliff-version"),
                });
                (self.from, self.to) = (of("srcLang"), of("trgLang"));
            }
            (_, None) => return Err("xliff-none"),
            ("file", Some(Xliff::One)) => {
                let languages = (of("source-language"), of("target-language"));
                let is_first = self.from.is_empty() && self.to.is_empty();
                if !is_first && languages != (self.from.clone(), self.to.clone()) {
                    return Err("xliff-languages");
                }
                (self.from, self.to) = languages;
            }
            ("trans-unit", Some(Xliff::One)) => {
                let is_reviewed = of("approved") == "yes";
                let unit = Came { id: of("id"), name: of("resname"), line, is_reviewed, ..Came::default() };
                self.unit = Some(unit);
            }
            ("unit", Some(Xliff::Two)) => {
                self.unit = Some(Came { id: of("id"), name: of("name"), line, ..Came::default() });
                self.reviewed = None;
            }
            ("segment", Some(Xliff::Two)) => {
                let is_reviewed = matches!(of("state").as_str(), "reviewed" | "final");
                self.reviewed = Some(self.reviewed.unwrap_or(true) && is_reviewed);
                self.piece = self.unit.as_ref().map_or((0, 0), lengths);
            }
            ("note", Some(_)) if [of("category"), of("from")].iter().any(|of| of == DIGEST) => {
                self.words = self.unit.as_mut().map(|unit| {
                    unit.digest = Some(String::new());
                    Words::Digest
                });
            }
            ("note", Some(_)) if [of("category"), of("from")].iter().any(|of| of == DIGEST_OF_TARGET) => {
                self.words = self.unit.as_mut().map(|unit| {
                    unit.digest_of_target = Some(String::new());
                    Words::DigestOfTarget
                });
            }
            ("source", Some(_)) if self.is_in_unit() => self.words = Some(Words::Source),
            ("target", Some(version)) if self.is_in_unit() => {
                self.words = Some(Words::Target);
                if let Some(unit) = &mut self.unit {
                    unit.target.get_or_insert_default();
                    // Pieces in another order than those of the source are not put together here.
                    unit.has_codes |= !of("order").is_empty();
                    let is_final = matches!(of("state").as_str(), "final" | "signed-off");
                    unit.is_reviewed |= version == Xliff::One && is_final;
                }
            }
            // A mark around words says something about them; whatever else stands there stands for what the words do not say.
            ("mrk", Some(_)) => {}
            (_, Some(_)) if matches!(self.words, Some(Words::Source | Words::Target)) => {
                if let Some(unit) = &mut self.unit {
                    unit.has_codes = true;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Whether source and target are those of the unit, and none of a proposal beside it.
    fn is_in_unit(&self) -> bool {
        self.unit.is_some()
            && self.open.last().is_some_and(|last| matches!(last.as_str(), "trans-unit" | "segment" | "ignorable"))
    }

    fn words(&mut self, words: &str) {
        let Some(unit) = &mut self.unit else { return };
        match self.words {
            Some(Words::Source) => unit.source.push_str(words),
            Some(Words::Target) => unit.target.get_or_insert_default().push_str(words),
            Some(Words::DigestOfTarget) => unit.digest_of_target.get_or_insert_default().push_str(words),
            Some(Words::Digest) => unit.digest.get_or_insert_default().push_str(words),
            None => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "source" | "target" | "note" => self.words = None,
            "segment" => {
                let (source, target) = self.unit.as_ref().map_or((0, 0), lengths);
                let (before, translated) = self.piece;
                if source > before {
                    *if target > translated { &mut self.translated } else { &mut self.untranslated } += 1;
                }
            }
            "unit" | "trans-unit" => {
                let (translated, untranslated) =
                    (std::mem::take(&mut self.translated), std::mem::take(&mut self.untranslated));
                if let Some(mut unit) = self.unit.take() {
                    unit.is_in_part = translated > 0 && untranslated > 0;
                    unit.is_reviewed |= self.reviewed.take().unwrap_or(false);
                    self.units.push(unit);
                }
                self.words = None;
            }
            _ => {}
        }
    }
}

/// An attribute of an element, whatever the prefix of its name.
fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|found| found.key.local_name().as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}
