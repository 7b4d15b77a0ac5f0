//! The content contract, as `help` shows it: documents with their fields, from the declarations, and an example.

use super::layout::{paragraph, table};
use crate::config;
use crate::decode::{Definition, Document, Presence, Shape};
use crate::diagnostic::{Reader, Words};
use crate::schema::{self, Meanings};

/// The contract in each language, for its examples.
const ENGLISH: &str = include_str!("../../../content/README.md");
const CHINESE: &str = include_str!("../../../docs/zh/content.md");

/// The documents that have a file of their own, by the names of the topics, and where they stand.
const FILES: [(&str, &str, &str); 15] = [
    ("site", "site", "content/site.yaml"),
    ("plan", "plan", "content/plan.yaml"),
    ("organisation", "organisation", "content/organisations.yaml"),
    ("task", "task", "content/tasks/<id>.yaml"),
    ("target", "target", "content/targets/<id>.yaml"),
    ("record", "record", "content/records/…/*.yaml"),
    ("case", "case", "content/cases/<id>/case.yaml"),
    ("evaluation", "evaluation", "content/evaluations/<id>/evaluation.yaml"),
    ("round", "round", "content/evaluations/<id>/rounds/<id>.yaml"),
    ("vocabulary", "vocabulary", "content/vocabulary.yaml"),
    ("glossary", "glossary term", "content/glossary.yaml"),
    ("wordlist", "unwanted word", "content/wordlist.yaml"),
    ("signatures", "signature", "content/signatures.yaml"),
    ("redirects", "redirect", "content/redirects.yaml"),
    ("page", "free page", "content/pages/<id>.yaml"),
];

/// A document of the contract, or a part of one.
pub(super) struct Subject {
    definition: Definition,
    /// Where it stands, if it has a file of its own.
    file: Option<&'static str>,
}

/// The topics: each name with what it is.
pub(super) fn topics(reader: Reader) -> Vec<(String, String)> {
    let meanings = Meanings::new(reader);
    let all = definitions();
    let topic = |(name, document, _): &(&str, &str, &str)| {
        let definition = all.iter().find(|definition| definition.name == *document)?;
        Some(((*name).to_owned(), meanings.of_document(definition).to_owned()))
    };
    FILES.iter().filter_map(topic).collect()
}

/// All names by which something of the contract can be asked for.
pub(super) fn names() -> Vec<String> {
    let all = definitions();
    let parts = all.iter().map(|definition| definition.name.to_owned());
    let keys = all.iter().flat_map(|definition| &definition.fields).map(|field| field.name.to_owned());
    FILES.iter().map(|(name, ..)| (*name).to_owned()).chain(parts).chain(keys).collect()
}

/// What a name stands for: a document or a part of one by its name, by the name of its file, or in the plural.
pub(super) fn find(name: &str) -> Option<Subject> {
    let name = name.trim_start_matches("content/").trim_end_matches('/').trim_end_matches(".yaml");
    let name = name.split('/').next().unwrap_or_default().to_lowercase();
    let is_called = |known: &str| known == name || name.strip_suffix('s') == Some(known);
    let topic = FILES.iter().find(|(topic, document, _)| is_called(topic) || is_called(document));
    let document = topic.map_or(name.as_str(), |(_, document, _)| document);
    let definition = definitions()
        .into_iter()
        .find(|definition| definition.name == document || Some(definition.name) == document.strip_suffix('s'))?;
    Some(Subject { definition, file: topic.map(|(.., file)| *file) })
}

/// What the contract says of a subject, in lines of at most so many columns.
pub(super) fn told(subject: &Subject, width: usize, words: &Words) -> String {
    let meanings = Meanings::new(words.reader());
    let mut text = subject.file.map(|file| format!("{file}\n\n")).unwrap_or_default();
    let mut parts = vec![subject.definition.clone()];
    let mut next = 0;
    while let Some(definition) = parts.get(next).cloned() {
        if next > 0 {
            text.push('\n');
        }
        text.push_str(&described(&definition, &meanings, width, words));
        for part in definition.fields.iter().filter_map(|field| part(&field.shape)) {
            if parts.iter().all(|known| known.name != part.name) {
                parts.push(part);
            }
        }
        next += 1;
    }
    let example = match subject.file {
        Some(_) => example(&subject.definition, words.reader()).map(str::to_owned),
        None => example_in_settings(&subject.definition, words.reader()),
    };
    if let Some(example) = example {
        text.push_str(&format!("\n{}\n\n{example}\n", words.say_plain("help-example")));
    }
    text
}

/// What the contract says of a key: in each document that has it, and the parts that it holds. `None` if none has.
pub(super) fn told_of_key(key: &str, width: usize, words: &Words) -> Option<String> {
    let meanings = Meanings::new(words.reader());
    let (mut held, mut parts) = (Vec::new(), Vec::<Definition>::new());
    for mut definition in definitions() {
        definition.fields.retain(|field| field.name == key);
        let Some(field) = definition.fields.first() else { continue };
        if let Some(part) = part(&field.shape).filter(|part| parts.iter().all(|known| known.name != part.name)) {
            parts.push(part);
        }
        held.push(definition);
    }
    let texts = held.iter().chain(&parts).map(|definition| described(definition, &meanings, width, words));
    let texts: Vec<String> = texts.collect();
    (!texts.is_empty()).then(|| texts.join("\n"))
}

/// A document with its fields: key, shape and presence in a line, the meaning below.
fn described(definition: &Definition, meanings: &Meanings, width: usize, words: &Words) -> String {
    let mut text = paragraph(&format!("[{}] {}", definition.name, meanings.of_document(definition)), width);
    let rows: Vec<(String, String)> = definition
        .fields
        .iter()
        .map(|field| {
            let shape = shape_of(&field.shape, words.reader());
            let required = match field.presence {
                Presence::Required => words.say_plain("help-required"),
                Presence::Optional | Presence::Defaulted => String::new(),
            };
            (field.name.to_owned(), format!("{shape}{required}\n{}", meanings.of_field(definition, field)))
        })
        .collect();
    text.push_str(&table(&rows, width));
    text
}

/// What a value looks like. Where the contract sets the name of a part in slanted letters, it is in brackets, as at its description.
fn shape_of(shape: &Shape, reader: Reader) -> String {
    let mut open = true;
    let mut told = String::new();
    for character in shape.told(reader).chars() {
        if character == '*' {
            told.push(if open { '[' } else { ']' });
            open = !open;
        } else {
            told.push(character);
        }
    }
    told
}

/// The part that the values of a field are, or are made of.
fn part(shape: &Shape) -> Option<Definition> {
    match shape {
        Shape::Document(definition) => Some(definition()),
        Shape::Localized(of) | Shape::List(of) | Shape::Keyed(_, of) => part(of),
        _ => None,
    }
}

/// The first example in the contract's section about a document.
fn example(definition: &Definition, reader: Reader) -> Option<&'static str> {
    let contract = match reader {
        Reader::Chinese => CHINESE,
        Reader::English => ENGLISH,
    };
    let (_, section) = contract.split_once(&format!("<!-- table: {} -->", definition.name))?;
    let section = section.split("\n## ").next()?;
    let (_, example) = section.split_once("```yaml\n")?;
    example.split("\n```").next()
}

/// What the example of the settings has of a part of them: the lines below its key.
fn example_in_settings(part_of: &Definition, reader: Reader) -> Option<String> {
    let settings = config::Site::definition();
    let is_of_part = |shape: &Shape| part(shape).is_some_and(|part| part.name == part_of.name);
    let key = settings.fields.iter().find(|field| is_of_part(&field.shape))?.name;
    let lines = example(&settings, reader)?.lines().skip_while(|line| *line != format!("{key}:"));
    let below = lines.enumerate().take_while(|(place, line)| *place == 0 || line.starts_with(' '));
    let text = below.map(|(_, line)| line).collect::<Vec<_>>().join("\n");
    (!text.is_empty()).then_some(text)
}

/// The declarations of the whole contract, `site.yaml` included.
pub(crate) fn definitions() -> Vec<Definition> {
    let mut all =
        vec![config::Site::definition(), config::LanguageEntry::definition(), config::RuleEntry::definition()];
    all.extend([config::Feeds::definition(), config::Data::definition(), config::Licence::definition()]);
    all.extend(config::hosts());
    all.extend([config::Security::definition(), config::SiteTheme::definition()]);
    all.extend(schema::definitions());
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_is_there_with_an_example() {
        for reader in Reader::ALL {
            assert_eq!(topics(reader).len(), FILES.len());
            for (name, ..) in FILES {
                let subject = find(name).expect(name);
                assert!(subject.file.is_some() && example(&subject.definition, reader).is_some(), "{name}");
            }
        }
        assert_eq!(find("site.yaml").expect("a file").definition.name, "site");
        assert_eq!(find("content/tasks/").expect("a folder").definition.name, "task");
        assert_eq!(find("observations").expect("a part").definition.name, "observation");
        assert!(find("recrd").is_none());
    }

    #[test]
    fn each_part_of_a_document_is_described_once() {
        let text = told(&find("record").expect("records"), 80, &Words::new(Reader::English));
        for part in ["[record] ", "[status] ", "[observation] ", "[source] ", "# content/records/2025.yaml"] {
            assert_eq!(text.lines().filter(|line| line.starts_with(part)).count(), 1, "{part}\n{text}");
        }
        assert!(text.lines().any(|line| line.contains("id of a record · required")), "{text}");
    }
}
