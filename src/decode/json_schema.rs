//! Declarations as JSON Schemas, by which editors complete and check what is written.
//!
//! A schema asks for what the decoder asks for, as far as one value can tell: it cannot say that a range begins before it ends, that a
//! share is at most 100 or that what an id names is there. It is stricter in one thing: a key with nothing behind it, which a decoder
//! takes for one that is left out, is to be left out. Editors tell numbers and truth values from texts, which decoders do not: wherever
//! a text of digits is meant, a number will do.

mod json;
mod patterns;

use self::json::Json;
use super::meaning::{meaning, name};
use super::{Definition, Field, Presence, Shape};
use crate::currency::Currency;
use crate::diagnostic::Reader;
use crate::id::Reference;
use crate::lang::{Lang, Languages};

/// The dialect: the newest that the usual language server for YAML knows well.
const DIALECT: &str = "http://json-schema.org/draft-07/schema#";

/// What every schema says of itself, so that a file can be known for one.
pub const JSON_SCHEMA_MARK: &str = "gongkai schema";

/// The schema of files that hold such a document, or a list of them as well if there may be `many`, with the languages of the site and
/// meanings in the language of the reader. It ends with a line break.
pub fn json_schema(definition: &Definition, many: bool, languages: &Languages, reader: Reader) -> String {
    let mut writer = Writer { languages, reader, written: Vec::new() };
    writer.declare(definition);
    let document = || reference(definition.name);
    let mut entries = vec![
        ("$schema".to_owned(), DIALECT.into()),
        ("$comment".to_owned(), JSON_SCHEMA_MARK.into()),
        ("title".to_owned(), definition.name.into()),
    ];
    if many {
        entries.push(("type".to_owned(), Json::texts(["object", "array"])));
        entries.push(("if".to_owned(), Json::object([("type", "array".into())])));
        entries.push(("then".to_owned(), Json::object([("items", document())])));
        entries.push(("else".to_owned(), document()));
    } else {
        entries.push(("allOf".to_owned(), Json::List(vec![document()])));
    }
    entries.push(("definitions".to_owned(), Json::Object(writer.written)));
    let schema = serde_json::to_string_pretty(&Json::Object(entries)).expect("a schema is JSON");
    schema + "\n"
}

fn reference(document: &str) -> Json {
    Json::object([("$ref", Json::Text(format!("#/definitions/{}", name(document))))])
}

struct Writer<'l> {
    languages: &'l Languages,
    reader: Reader,
    /// Every document that was declared so far.
    written: Vec<(String, Json)>,
}

impl Writer<'_> {
    /// Writes a document and those in it, each once.
    fn declare(&mut self, definition: &Definition) {
        let name = name(definition.name);
        if self.written.iter().any(|(written, _)| *written == name) {
            return;
        }
        let place = self.written.len();
        self.written.push((name, Json::Truth(true)));
        let property = |field: &Field| {
            let meaning = meaning(definition, Some(field), self.reader);
            (field.name.to_owned(), self.value(&field.shape).with("description", meaning.into()))
        };
        let properties = definition.fields.iter().map(property).collect();
        let required = definition.fields.iter().filter(|field| field.presence == Presence::Required);
        self.written[place].1 = Json::object([
            ("description", meaning(definition, None, self.reader).into()),
            ("type", "object".into()),
            ("properties", Json::Object(properties)),
            ("required", Json::texts(required.map(|field| field.name))),
            ("additionalProperties", Json::Truth(false)),
        ]);
    }

    fn value(&mut self, shape: &Shape) -> Json {
        match shape {
            Shape::Text | Shape::Markdown => scalar(&["string", "number", "boolean"], patterns::FILLED),
            Shape::Pattern => scalar(&["string", "number", "boolean"], patterns::BRACES),
            Shape::Name => {
                let languages = self.value(&Shape::Localized(Box::new(Shape::Text)));
                Json::object([
                    ("type", Json::texts(["string", "number", "boolean", "object"])),
                    ("if", Json::object([("type", "object".into())])),
                    ("then", languages),
                    ("else", self.value(&Shape::Text)),
                ])
            }
            Shape::Id(_) => scalar(&["string", "number"], &patterns::id()).with("minimum", Json::Number(0)),
            Shape::Reference => scalar(&["string"], &patterns::reference(Reference::KINDS.iter().copied())),
            Shape::AnyId(kinds) => {
                scalar(&["string", "number"], &patterns::any_id(kinds)).with("minimum", Json::Number(0))
            }
            Shape::Date => year_or(&patterns::date()),
            Shape::When => year_or(&patterns::when()),
            Shape::Day => scalar(&["string"], &patterns::day()),
            Shape::Number => scalar(&["number", "string"], patterns::NUMBER),
            Shape::Count => between(scalar(&["integer", "string"], patterns::COUNT), 0, u32::MAX.into()),
            Shape::Digest => scalar(&["string", "number"], patterns::DIGEST),
            Shape::Place => scalar(&["string"], &patterns::place(Reference::KINDS.iter().copied())),
            Shape::Boolean => scalar(&["boolean", "string"], patterns::TRUTH),
            Shape::Address => scalar(&["string"], &patterns::address()),
            Shape::Contact => scalar(&["string"], &patterns::contact()),
            Shape::Currency => Json::object([("enum", Json::texts(Currency::codes().iter().copied()))]),
            Shape::Setting => Json::object([("type", Json::texts(["string", "number", "boolean", "array", "object"]))]),
            Shape::OneOf(words) => Json::object([("enum", Json::texts(words.iter().copied()))]),
            Shape::Localized(of) => self.localized(of),
            Shape::Keyed(key, of) => {
                let of = self.value(of);
                let names = match self.value(key) {
                    // Whatever it looks like, a key is a text.
                    Json::Object(entries) => {
                        Json::Object(entries.into_iter().filter(|(key, _)| key == "pattern" || key == "enum").collect())
                    }
                    other => other,
                };
                Json::object([("type", "object".into()), ("propertyNames", names), ("additionalProperties", of)])
            }
            Shape::List(of) => Json::object([("type", "array".into()), ("items", self.value(of))]),
            Shape::Document(definition) => {
                let definition = definition();
                self.declare(&definition);
                // Beside a reference nothing else would count.
                Json::object([("allOf", Json::List(vec![reference(definition.name)]))])
            }
        }
    }

    /// A value a language. A translation may be missing, which is a warning; the language of record may not.
    fn localized(&mut self, of: &Shape) -> Json {
        let languages = self.languages;
        let properties = languages.iter().map(|(_, language)| {
            (language.code.clone(), self.value(of).with("description", language.name.as_str().into()))
        });
        let properties = properties.collect();
        Json::object([
            ("type", "object".into()),
            ("properties", Json::Object(properties)),
            ("required", Json::texts([languages.get(Lang::RECORD).code.as_str()])),
            ("additionalProperties", Json::Truth(false)),
        ])
    }
}

fn scalar(types: &[&str], pattern: &str) -> Json {
    let types = if let [only] = types { (*only).into() } else { Json::texts(types.iter().copied()) };
    Json::object([("type", types), ("pattern", pattern.into())])
}

/// A date that is written as one: a year looks like a number.
fn year_or(pattern: &str) -> Json {
    between(scalar(&["integer", "string"], pattern), 1000, 9999)
}

fn between(scalar: Json, least: i64, most: i64) -> Json {
    scalar.with("minimum", Json::Number(least)).with("maximum", Json::Number(most))
}
