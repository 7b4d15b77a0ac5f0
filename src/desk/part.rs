//! Parts of a document in one line: `url=…,title=…,publisher=zh:…`.

use super::known::Known;
use super::language;
use super::series::keyed;
use super::texts::localized;
use crate::decode::{Definition, Field, Presence, Shape};
use crate::diagnostic::{Argument, Message, nearest};
use crate::id::Reference;
use crate::yaml::Draft;

/// Reads a value of a shape.
pub(super) type Value<'r> = &'r dyn Fn(&Shape, &str) -> Result<Draft, Message>;

/// Reads a part by the table of its fields. A comma parts two fields only where the key of one and an equals sign follow, so that words can
/// have commas. What the fields `of` and the one after it say may stand as `task:18=done` at the beginning.
pub(super) fn read(
    definition: &Definition,
    answer: &str,
    known: &Known<'_>,
    value: Value<'_>,
) -> Result<Draft, Message> {
    let answer = whole(definition, answer);
    let fields = fields(definition, &answer)?;
    let given = |name: &str| fields.iter().filter(|(key, _)| *key == name).map(|(_, words)| *words).collect::<Vec<_>>();
    let mut entries: Vec<(String, Draft)> = Vec::new();
    for field in &definition.fields {
        let said = match (&given(field.name)[..], given("title").first()) {
            ([], Some(title)) if field.name == "lang" => language::unsaid(title, known)?,
            ([], _) if field.presence == Presence::Required => return Err(missing(definition, field.name)),
            ([], _) => continue,
            ([lang], _) if field.name == "lang" => language::said(lang, known)?,
            (given, _) => of_field(field, given, known, value)?,
        };
        entries.push((field.name.to_owned(), said));
    }
    Ok(Draft::Mapping(entries))
}

/// The message about a part without a field that it needs.
fn missing(definition: &Definition, key: &str) -> Message {
    let needed = definition.fields.iter().filter(|field| field.presence == Presence::Required);
    let needed = Argument::Choice(needed.map(|field| format!("{}=…", field.name)).collect());
    Message::new("answer-part-missing").with("key", key).with("needed", needed)
}

fn of_field(field: &Field, given: &[&str], known: &Known<'_>, value: Value<'_>) -> Result<Draft, Message> {
    match (&field.shape, given) {
        (Shape::Name | Shape::Localized(_), _) => localized(&field.shape, given, known),
        (Shape::Keyed(..), _) => keyed(given),
        (Shape::List(_), _) => value(&field.shape, &given.join(",")),
        (shape, [only]) => value(shape, only),
        _ => Err(Message::new("answer-twice").with("value", field.name)),
    }
}

/// The answer with the keys that its short form leaves out.
fn whole(definition: &Definition, answer: &str) -> String {
    let answer = answer.trim();
    let [first, second, ..] = &definition.fields[..] else { return answer.to_owned() };
    let cut = answer.split_once(['=', '＝']).filter(|_| first.name == "of");
    let is_thing = |text: &str| Reference::parse(&text.trim().replace('：', ":")).is_some();
    match cut {
        Some((of, rest)) if is_thing(of) => format!("{}={of},{}={rest}", first.name, second.name),
        _ => answer.to_owned(),
    }
}

/// The keys of an answer with the words behind them.
fn fields<'a>(definition: &Definition, answer: &'a str) -> Result<Vec<(&'static str, &'a str)>, Message> {
    let keys: Vec<&'static str> = definition.fields.iter().map(|field| field.name).collect();
    let mut found: Vec<(&'static str, &'a str)> = Vec::new();
    let mut begin = 0;
    for (piece, place) in pieces(answer) {
        let end = place + piece.len();
        match key(piece) {
            Some((written, words)) => {
                let name = keys.iter().find(|name| **name == written).ok_or_else(|| unknown_key(&written, &keys))?;
                begin = end - words.len();
                found.push((*name, words.trim()));
            }
            None => match switch(definition, piece) {
                Some(name) => found.push((name, "true")),
                // What has no key goes on with the words before it.
                None => match found.last_mut() {
                    Some((_, words)) if *words != "true" => *words = answer[begin..end].trim(),
                    _ => return Err(unknown_key(piece.trim(), &keys)),
                },
            },
        }
    }
    Ok(found)
}

/// The pieces of an answer between commas and semicolons, each with its place.
fn pieces(answer: &str) -> impl Iterator<Item = (&str, usize)> {
    let mut place = 0;
    answer.split_inclusive([',', '，', ';', '；', '\n']).filter_map(move |piece| {
        let begin = place;
        place += piece.len();
        let piece = piece.trim_end_matches([',', '，', ';', '；', '\n']);
        (!piece.trim().is_empty()).then_some((piece, begin))
    })
}

/// The key at the beginning of a piece, and the words behind its equals sign.
fn key(piece: &str) -> Option<(String, &str)> {
    let (key, words) = piece.split_once(['=', '＝'])?;
    let key = key.trim().to_lowercase().replace('-', "_");
    let is_key = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    is_key.then_some((key, words))
}

/// The field that a bare word sets: one that is true or false.
fn switch(definition: &Definition, piece: &str) -> Option<&'static str> {
    let word = piece.trim().to_lowercase().replace('-', "_");
    let mut switches = definition.fields.iter().filter(|field| matches!(field.shape, Shape::Boolean));
    switches.find(|field| field.name == word).map(|field| field.name)
}

/// The message about a key that a part does not have.
fn unknown_key(key: &str, keys: &[&str]) -> Message {
    let known = Argument::Choice(keys.iter().map(|&key| key.to_owned()).collect());
    match nearest(key, keys.iter().copied()) {
        Some(near) => Message::new("answer-key-near").with("value", key).with("near", near),
        None => Message::new("answer-key").with("value", key).with("known", known),
    }
}
