//! Texts: plain, Markdown, and in several languages.

use super::joined::joined_lines;
use super::{Context, Decode, Encode, Shape};
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::{Lang, Languages, Localized, joined};
use crate::source::Span;
use crate::yaml::{Draft, Node, Value};

/// Text without markup, shown exactly as written, but for line breaks at which Chinese goes on. It is never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plain(pub String);

/// Markdown, kept as written. It is never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose(pub String);

/// A name that may be the same in every language: written once, or once a language.
#[derive(Clone, Debug)]
pub struct Name(pub Localized<Plain>);

/// How many bytes a text may have: some 90,000 Chinese characters. What has more, such as a file that was pasted below a key, is no
/// text of a page, and would cost every page that shows it.
const LONGEST: usize = 256 * 1024;

fn text(node: &Node, context: &mut Context<'_>) -> Option<String> {
    let text = context.scalar(node, "type-text")?.trim();
    if text.len() > LONGEST {
        let sized = Diagnostic::at(Code::TextTooLong, node.span).with("size", text.len().div_ceil(1024));
        return context.fail(sized.with("limit", LONGEST / 1024));
    }
    // Dots stand in examples for what somebody is to write.
    if text.chars().all(|sign| matches!(sign, '…' | '.')) {
        let written = if text.is_empty() { "nothing" } else { "dots" };
        return context.fail(Diagnostic::at(Code::EmptyText, node.span).with("written", written));
    }
    if let Some((span, words)) = tag_before(node, context.source) {
        return context.fail(
            Diagnostic::at(Code::Syntax, span)
                .with("reason", Argument::Message("syntax-sign"))
                .with("sign", "!")
                .with("wanted", format!("'{}'", words.replace('\'', "''"))),
        );
    }
    if let Some(comment) = comment_after(node, context.source) {
        context.diagnostics.push(Diagnostic::at(Code::CutText, comment).with("text", text));
    }
    Some(text.to_owned())
}

/// Where a text begins with a word that begins with `!`, and what is written there: YAML takes the word for a tag, which has no
/// meaning here, so that it is lost.
fn tag_before<'s>(node: &Node, source: &'s str) -> Option<(Span, &'s str)> {
    let (start, end) = (node.span.start as usize, node.span.end as usize);
    let before = source.get(..start)?.trim_end_matches(' ');
    let word = before.rfind([' ', '\n']).map_or(0, |space| space + 1);
    let is_own = |place: usize| source[place..end].starts_with('!') && !source[place..end].starts_with("!!");
    let is_before = word < before.len() && before.len() < start && is_own(word);
    let begin = if is_before { word } else { start };
    let is_text = node.scalar().is_some_and(|text| text.starts_with('!'));
    (is_own(begin) && !is_text).then(|| (Span::new(node.span.file, begin, end), &source[begin..end]))
}

/// The comment in the line in which a text without quotation marks ends: it may be the rest of the text.
fn comment_after(node: &Node, source: &str) -> Option<Span> {
    let (start, end) = (node.span.start as usize, node.span.end as usize);
    let rest = source.get(end..)?;
    let after = rest.trim_start_matches(' ');
    let begin = end + rest.len() - after.len();
    let is_plain = !source.get(start..)?.starts_with(['"', '\'']);
    let line = after.split('\n').next()?.trim_end();
    (is_plain && begin > end && line.starts_with('#')).then(|| Span::new(node.span.file, begin, begin + line.len()))
}

impl Decode for Plain {
    fn shape() -> Shape {
        Shape::Text
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        text(node, context).map(|text| Self(joined(&text).into_owned()))
    }
}

impl Decode for Prose {
    fn shape() -> Shape {
        Shape::Markdown
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let text = text(node, context)?;
        context.diagnostics.extend(joined_lines(node, context.source));
        Some(Self(text))
    }
}

impl Decode for Name {
    fn shape() -> Shape {
        Shape::Name
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        if matches!(node.value, Value::Mapping(_)) {
            return Localized::decode(node, context).map(Self);
        }
        let plain = Plain::decode(node, context)?;
        Localized::new(vec![Some(plain); context.languages.iter().len()]).map(Self)
    }
}

impl<T: Decode> Decode for Localized<T> {
    fn shape() -> Shape {
        Shape::Localized(Box::new(T::shape()))
    }

    /// Reports a key that is no language of the site, a missing text of record and each missing translation.
    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let languages = context.languages;
        let codes: Vec<&str> = languages.iter().map(|(_, language)| language.code.as_str()).collect();
        if !matches!(node.value, Value::Mapping(_)) {
            return context.wrong_type(node, "type-localized");
        }
        let fields = super::Fields::open(node, &codes, &[], context)?;
        let mut values = Vec::with_capacity(codes.len());
        let mut stale = Vec::new();
        for (lang, language) in languages.iter() {
            let written = node.get(&language.code).filter(|value| !matches!(value.value, Value::Null));
            let value = written.and_then(|value| T::decode(value, context));
            if written.is_none() && !fields.is_misnamed(&language.code) {
                context.diagnostics.push(missing(node, lang, &language.code, context.source));
            }
            values.push(value);
            if written.is_some_and(|written| context.stale.contains(&written.span)) {
                stale.push(lang);
            }
        }
        Some(Self::new(values)?.with_stale(&stale))
    }
}

/// A text of several lines ends with a line break, as people write it; what reads it trims it.
fn written(text: &str) -> Draft {
    let ending = if text.contains('\n') { "\n" } else { "" };
    Draft::Text(format!("{text}{ending}"))
}

impl Encode for Plain {
    fn encode(&self, _: &Languages) -> Draft {
        written(&self.0)
    }
}

impl Encode for Prose {
    fn encode(&self, _: &Languages) -> Draft {
        written(&self.0)
    }
}

impl Encode for Name {
    /// One text, if it is the same in every language.
    fn encode(&self, languages: &Languages) -> Draft {
        let first = self.0.of_record();
        let same = languages.iter().all(|(lang, _)| self.0.get(lang) == Some(first));
        if same { first.encode(languages) } else { self.0.encode(languages) }
    }
}

impl<T: Encode> Encode for Localized<T> {
    fn encode(&self, languages: &Languages) -> Draft {
        let entry = |(lang, value): (Lang, &T)| (languages.get(lang).code.clone(), value.encode(languages));
        Draft::Mapping(self.iter().map(entry).collect())
    }
}

fn missing(node: &Node, lang: Lang, language: &str, source: &str) -> Diagnostic {
    let code = if lang.is_record() { Code::MissingTextOfRecord } else { Code::MissingTranslation };
    let entry = node.entry(language);
    let missing = Diagnostic::at(code, entry.map_or(node.span, |entry| entry.span)).with("language", language);
    let is_comment = entry.is_some_and(|entry| {
        let rest = source.get(entry.span.end as usize..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default();
        line.trim_start_matches([':', ' ']).starts_with('#')
    });
    if is_comment { missing.with("nothing", Argument::Message("text-is-comment")) } else { missing }
}
