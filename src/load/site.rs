//! `site.yaml`: the settings, and the languages before everything else.

use icu_locale_core::Locale;

use super::content::{self, Document};
use super::folders::SITE_FILE;
use super::hosts;
use crate::config::{LanguageEntry, Site};
use crate::decode::{Context, Decode, NONE_STALE};
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::{Language, Languages};
use crate::source::Files;
use crate::yaml::{Node, Value};

/// The settings of a site whose languages could be made out.
pub(super) struct Settings {
    pub(super) node: Node,
    pub(super) languages: Languages,
    /// `None` if anything else in them is wrong.
    pub(super) site: Option<Site>,
}

/// Decodes the settings. The languages come first and alone, since every other text needs them: `None` if they cannot
/// be made out.
pub(super) fn decode(documents: &[Document], files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Option<Settings> {
    content::expect(SITE_FILE, documents, diagnostics);
    let document = documents.iter().find(|document| document.path == SITE_FILE)?;
    let node = content::parse(document, files, diagnostics)?;
    let languages = languages(&node);
    // Without languages the settings are decoded all the same, for their other mistakes.
    let stand_in = languages.clone().or_else(|| Languages::new(vec![language("und", "und")]))?;
    let mut context = Context {
        languages: &stand_in,
        source: document.file.map_or("", |file| &files.get(file).text),
        // No page marks the texts of the settings; the finding tells of them.
        stale: NONE_STALE,
        diagnostics: &mut *diagnostics,
    };
    let mut site = match &languages {
        Some(_) => Site::decode(&node, &mut context),
        None => {
            no_languages(&node, &mut context);
            None
        }
    };
    let languages = languages?;
    if let Some(site) = &site {
        hosts::check(site, diagnostics);
    }
    if site.as_ref().is_some_and(|site| !tags_and_zone(site, diagnostics)) {
        site = None;
    }
    Some(Settings { node, languages, site })
}

/// Says why the languages cannot be made out.
fn no_languages(node: &Node, context: &mut Context<'_>) {
    let list = match node.entry("languages") {
        Some(entry) if !matches!(entry.node.value, Value::Null) => &entry.node,
        other => {
            let span = other.map_or(node.span, |entry| entry.span);
            context.diagnostics.push(Diagnostic::at(Code::MissingKey, span).with("key", "languages"));
            return;
        }
    };
    let before = context.diagnostics.len();
    let entries = Vec::<LanguageEntry>::decode(list, context).unwrap_or_default();
    for (place, entry) in entries.iter().enumerate() {
        let code = &entry.code.value;
        if let Some(first) = entries[..place].iter().find(|earlier| earlier.code.value == *code) {
            context.diagnostics.push(
                Diagnostic::at(Code::DuplicateId, entry.code.span)
                    .with("kind", Argument::Message("kind-language"))
                    .with("id", code.0.as_str())
                    .related(first.code.span),
            );
        }
    }
    if entries.len() > Languages::MOST {
        context.diagnostics.push(Diagnostic::at(Code::TooManyValues, list.span).with("limit", Languages::MOST));
    } else if context.diagnostics.len() == before {
        context.diagnostics.push(Diagnostic::at(Code::MissingKey, list.span).with("key", "languages"));
    }
}

fn language(code: &str, tag: &str) -> Language {
    Language::new(code.to_owned(), tag.to_owned(), code.to_owned(), false)
}

/// The languages as far as they can be read, without reports: decoding the whole file makes those.
fn languages(node: &Node) -> Option<Languages> {
    let Value::List(items) = &node.get("languages")?.value else { return None };
    let read = |item: &Node| {
        let scalar = |key: &str| item.get(key).and_then(Node::scalar).map(str::to_owned);
        let official = scalar("official").is_some_and(|value| value == "true");
        Some(Language::new(scalar("code")?, scalar("tag")?, scalar("name")?, official))
    };
    Languages::new(items.iter().map(read).collect::<Option<Vec<_>>>()?)
}

/// Whether a text can be one step of an address or path.
fn is_step(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn tags_and_zone(site: &Site, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let before = diagnostics.len();
    for entry in &site.languages {
        let (code, tag) = (&entry.code.value.0, &entry.tag.value.0);
        if !is_step(code) {
            diagnostics.push(Diagnostic::at(Code::MalformedId, entry.code.span).with("value", code.as_str()));
        }
        if Locale::try_from_str(tag).is_err() {
            diagnostics.push(
                Diagnostic::at(Code::UnknownValue, entry.tag.span)
                    .with("value", tag.as_str())
                    .with("known", Argument::Message("known-tags")),
            );
        }
    }
    // The theme is a folder of `themes/`, and never one that a path leads to from there.
    let themes = site.theme.iter().chain(site.themes.iter().map(|theme| &theme.name));
    for theme in themes.filter(|theme| !is_step(&theme.value.0)) {
        diagnostics.push(Diagnostic::at(Code::MalformedId, theme.span).with("value", theme.value.0.as_str()));
    }
    let zone = &site.time_zone;
    if jiff::tz::TimeZone::get(&zone.value.0).is_err() {
        diagnostics.push(
            Diagnostic::at(Code::UnknownValue, zone.span)
                .with("value", zone.value.0.as_str())
                .with_meant(super::zone::meant(&zone.value.0))
                .with("known", Argument::Message("known-zones")),
        );
    }
    diagnostics.len() == before
}
