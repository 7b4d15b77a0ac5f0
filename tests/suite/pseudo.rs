//! A third language that nobody speaks, made of files alone: English with an accent on every letter. Words of the interface stand in brackets
//! and have their vowels twice, which makes them a third longer; words of content are as long as they were. So a letter without an
//! accent is a word that no file can translate, and a bracket without its other one is a text that was cut.

use std::fmt::Write as _;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use gongkai::source::Files;
use gongkai::yaml::{self, Node, Value};

use super::support::{Site, project, tree};

/// Its code in content and addresses.
pub(crate) const CODE: &str = "qps";

/// Its tag, which BCP 47 keeps for private use, and of which ICU knows nothing.
pub(crate) const TAG: &str = "qps-ploc";

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "åƀçðéƒĝĥîĵķļɱñöþɋŕšŧûṽŵẋýžÅɃÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŦÛṼŴẊÝŽ";

/// Adds the language to a site: its entry, its words of the interface and of content.
pub(crate) fn speaks(site: &Site) {
    let words = std::fs::read_to_string(project().join("themes/civic/strings/en.ftl")).expect("English words");
    site.write(&format!("themes/civic/strings/{CODE}.ftl"), interface(words));
    for (path, bytes) in tree(&site.root().join("content")) {
        if path.ends_with(".yaml") {
            let text = String::from_utf8(bytes).expect("text");
            let lines: String = content(&text).split_inclusive('\n').map(with_name).collect();
            site.write(&format!("content/{path}"), lines);
        }
    }
    let entry = format!("  - code: {CODE}\n    tag: {TAG}\n    name: {}\n", accented("Pseudo"));
    let settings = std::fs::read_to_string(site.root().join("content/site.yaml")).expect("settings");
    let (before, rest) = settings.split_once("languages:\n").expect("languages");
    // Behind those that are there: the language of record stays the first.
    let end = rest.match_indices('\n').map(|(end, _)| end + 1).find(|end| !rest[*end..].starts_with(' '));
    let (listed, after) = rest.split_at(end.expect("the list ends"));
    site.write("content/site.yaml", format!("{before}languages:\n{listed}{entry}{after}"));
}

/// Every letter with an accent, but what programs read: addresses, code, and names in braces.
pub(crate) fn accented(text: &str) -> String {
    spelled(text, false)
}

/// The same, if wanted with every vowel twice.
fn spelled(text: &str, is_long: bool) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let skipped = match first {
            '{' => rest.find('}').map(|end| end + 1),
            '<' => rest.find('>').map(|end| end + 1),
            '`' => rest[1..].find('`').map(|end| end + 2),
            ']' if rest.starts_with("](") => rest.find(')').map(|end| end + 1),
            'h' if rest.starts_with("https://") || rest.starts_with("http://") => {
                Some(rest.find(|one: char| one.is_whitespace() || ")>，。”".contains(one)).unwrap_or(rest.len()))
            }
            _ => None,
        };
        let length = skipped.unwrap_or(first.len_utf8());
        let letter = PLAIN.find(first).filter(|_| skipped.is_none()).and_then(|place| ACCENTED.chars().nth(place));
        match letter {
            Some(letter) => {
                let times = if is_long && "aeiouAEIOU".contains(first) { 2 } else { 1 };
                out.extend(std::iter::repeat_n(letter, times));
            }
            // A Chinese word that an English text quotes.
            None if is_han(first) => out.push('ħ'),
            None => out.push_str(&rest[..length]),
        }
        rest = &rest[length..];
    }
    out
}

/// Whether a character is one of Chinese.
pub(crate) fn is_han(one: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&one)
}

/// The words of the interface: accented, a third longer, each message in brackets.
fn interface(english: String) -> String {
    let mut resource: Resource<String> = fluent_syntax::parser::parse(english).expect("Fluent");
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => message.value.iter_mut().for_each(|value| {
                if lengthen(value) {
                    let text = |value: &str| PatternElement::TextElement { value: value.to_owned() };
                    value.elements.insert(0, text("⟦"));
                    value.elements.push(text("⟧"));
                }
            }),
            Entry::Term(term) => _ = lengthen(&mut term.value),
            _ => {}
        }
    }
    fluent_syntax::serializer::serialize(&resource)
}

/// Lengthens all words of a pattern, and tells whether there are any. What terms are given and what chooses between variants are no words.
fn lengthen(pattern: &mut Pattern<String>) -> bool {
    let mut has_words = false;
    for element in &mut pattern.elements {
        has_words |= match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } =>
            {
                let is_word = value.contains(|one: char| one.is_ascii_alphabetic());
                *value = spelled(value, true);
                is_word
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().fold(false, |has, variant| lengthen(&mut variant.value) | has)
            }
            PatternElement::Placeable { .. } => false,
        };
    }
    has_words
}

/// A file of content with a text of the language before each English one.
fn content(text: &str) -> String {
    let mut diagnostics = Vec::new();
    let Some(node) = yaml::parse(Files::default().add("", ""), text, &mut diagnostics) else { return text.to_owned() };
    let mut added: Vec<(usize, String)> = Vec::new();
    collect(&node, &mut added);
    let mut out = String::with_capacity(text.len() * 2);
    let mut last = 0;
    for (place, said) in added {
        out.push_str(&text[last..place]);
        let line = text[..place].rfind('\n').map_or(0, |end| end + 1);
        let is_block = text[line..place].chars().all(|one| " -".contains(one));
        let ending = if is_block { format!("\n{}", " ".repeat(place - line)) } else { ", ".to_owned() };
        write!(out, "{CODE}: {said}{ending}").expect("text");
        last = place;
    }
    out + &text[last..]
}

/// A line, of which the name of a publisher has accents that is the same in all languages.
fn with_name(line: &str) -> String {
    match line.split_once("publisher: ") {
        Some((before, name)) if before.trim_matches([' ', '-']).is_empty() => {
            format!("{before}publisher: {}", accented(name))
        }
        _ => line.to_owned(),
    }
}

/// The places of the English texts that have a Chinese or Arabic one beside them, and what stands there in the language.
fn collect(node: &Node, added: &mut Vec<(usize, String)>) {
    if let (Value::Mapping(_), Some(english), Some(_)) = (&node.value, node.entry("en"), node.get("zh")) {
        let quoted = |node: &Node| node.scalar().map(|text| serde_json::to_string(&accented(text)).expect("text"));
        let said = match &english.node.value {
            Value::List(items) => Some(format!("[{}]", items.iter().filter_map(quoted).collect::<Vec<_>>().join(", "))),
            _ => quoted(&english.node),
        };
        added.extend(said.map(|said| (english.span.start as usize, said)));
        return;
    }
    node.children().for_each(|child| collect(child, added));
}
