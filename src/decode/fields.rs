//! Decoding and encoding by a table of fields.

use std::cell::LazyCell;

use super::{Context, Decode, Encode};
use crate::character::is_unseen;
use crate::diagnostic::{Argument, Code, Diagnostic, nearest};
use crate::lang::Languages;
use crate::secret;
use crate::source::Span;
use crate::yaml::{Draft, Node, Value};

/// The entries of a mapping that is being decoded by a table of fields.
pub struct Fields<'n> {
    node: &'n Node,
    /// The fields that unknown keys were probably meant for: they are not missing besides.
    misnamed: Vec<String>,
}

impl<'n> Fields<'n> {
    /// Opens a mapping; reports a value that is none, and every key that the table does not have. `needed` says of each key whether it
    /// must be there.
    pub fn open(node: &'n Node, names: &[&str], needed: &[bool], context: &mut Context<'_>) -> Option<Self> {
        let Value::Mapping(entries) = &node.value else {
            return context.wrong_type(node, "type-mapping");
        };
        let mut misnamed = Vec::new();
        let mut foreign = Vec::new();
        let unused: LazyCell<Vec<&str>, _> =
            LazyCell::new(|| names.iter().filter(|name| node.get(name).is_none()).copied().collect());
        for entry in entries.iter().filter(|entry| !names.contains(&entry.key.as_str())) {
            if let Some(hidden) = Diagnostic::of_hidden_character(&entry.key, entry.span) {
                context.diagnostics.push(hidden);
                misnamed.push(entry.key.replace(is_unseen, "").trim().to_owned());
                continue;
            }
            if secret::is_name(&entry.key) {
                let finding = Diagnostic::at(Code::SecretInContent, entry.span);
                let finding = finding.with("problem", Argument::Message("secret-as-key"));
                context.diagnostics.push(finding.with("key", entry.key.as_str()));
                continue;
            }
            let known = Argument::Choice(names.iter().map(|&name| name.to_owned()).collect());
            let unknown = Diagnostic::at(Code::UnknownKey, entry.span).with("key", entry.key.as_str());
            let meant = nearest(&entry.key, unused.iter().copied()).or_else(|| match unused[..] {
                [only] if is_of_languages(names, context.languages) => {
                    may_mean(&entry.key, only, context.languages).then(|| only.to_owned())
                }
                _ => None,
            });
            match meant {
                Some(meant) => {
                    context.diagnostics.push(unknown.with("nearest", meant.as_str()).with("known", known));
                    misnamed.push(meant);
                }
                None if entry.key.is_ascii() => context.diagnostics.push(unknown.with("known", known)),
                None => foreign.push((unknown, known)),
            }
        }
        // A key in Chinese is near to none; it stands for one that is not there.
        let is_absent = |name: &str| node.get(name).is_none() && !misnamed.iter().any(|misnamed| misnamed == name);
        let absent =
            names.iter().zip(needed).filter(|(name, needed)| **needed && is_absent(name)).map(|(name, _)| *name);
        let absent: Vec<&str> = if foreign.is_empty() { Vec::new() } else { absent.collect() };
        let only = match absent[..] {
            [only] if foreign.len() == 1 => Some(only.to_owned()),
            _ => None,
        };
        if absent.len() <= foreign.len() {
            misnamed.extend(absent.iter().map(|&name| name.to_owned()));
        }
        let told = foreign.into_iter().map(|(unknown, known)| unknown.with_meant(only.clone()).with("known", known));
        context.diagnostics.extend(told);
        Some(Self { node, misnamed })
    }

    /// Whether an unknown key was probably meant for a field, which has been reported.
    pub fn is_misnamed(&self, name: &str) -> bool {
        self.misnamed.iter().any(|misnamed| misnamed == name)
    }

    /// Where the mapping begins.
    pub fn span(&self) -> Span {
        self.node.span
    }

    /// A field that must be there.
    pub fn required<T: Decode>(&self, name: &'static str, context: &mut Context<'_>) -> Option<T> {
        match self.present(name) {
            Some(node) => T::decode(node, context),
            None if self.is_misnamed(name) => None,
            None => {
                let span = self.node.entry(name).map_or(self.node.span, |entry| entry.span);
                context.fail(Diagnostic::at(Code::MissingKey, span).with("key", name))
            }
        }
    }

    /// A field that may be left out. A mistake in it counts as left out, so that the rest is still looked at; it has
    /// been reported.
    pub fn optional<T: Decode>(&self, name: &'static str, context: &mut Context<'_>) -> Option<Option<T>> {
        Some(self.present(name).and_then(|node| T::decode(node, context)))
    }

    /// A field that is empty or has its usual value when it is left out.
    pub fn defaulted<T: Decode + Default>(&self, name: &'static str, context: &mut Context<'_>) -> Option<T> {
        Some(self.optional(name, context)?.unwrap_or_default())
    }

    fn present(&self, name: &str) -> Option<&'n Node> {
        self.node.get(name).filter(|node| !matches!(node.value, Value::Null))
    }
}

/// Whether these names are those of the languages of the site.
fn is_of_languages(names: &[&str], languages: &Languages) -> bool {
    languages.iter().map(|(_, language)| language.code.as_str()).eq(names.iter().copied())
}

/// Whether a key may stand for the only language that a mapping does not have: it is part of its tag, such as `zh-CN` and `cn` for
/// `zh`, or none of another language, such as `英文`.
fn may_mean(key: &str, only: &str, languages: &Languages) -> bool {
    let key = key.replace('_', "-").to_lowercase();
    let is_own = || {
        let tag = languages.tag_of(only).to_lowercase();
        key.split('-').next() == Some(&only.to_lowercase()) || tag.split('-').any(|part| part == key)
    };
    is_own() || !languages.names(&key)
}

/// The entries of a mapping that is being encoded by a table of fields, in its order.
pub struct Encoded<'l> {
    languages: &'l Languages,
    entries: Vec<(String, Draft)>,
}

impl<'l> Encoded<'l> {
    /// A mapping without entries yet.
    pub fn new(languages: &'l Languages) -> Self {
        Self { languages, entries: Vec::new() }
    }

    /// A field that is always there.
    pub fn required<T: Encode>(&mut self, key: &str, value: &T) {
        self.entries.push((key.to_owned(), value.encode(self.languages)));
    }

    /// A field that is left out if there is no value.
    pub fn optional<T: Encode>(&mut self, key: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(key, value);
        }
    }

    /// A field that is left out if it is empty or has its usual value.
    pub fn defaulted<T: Encode + Default>(&mut self, key: &str, value: &T) {
        let value = value.encode(self.languages);
        if value != T::default().encode(self.languages) {
            self.entries.push((key.to_owned(), value));
        }
    }

    /// The mapping.
    pub fn finish(self) -> Draft {
        Draft::Mapping(self.entries)
    }
}
