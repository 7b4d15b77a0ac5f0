//! Puts the official text together from its parts.

use crate::decode::Plain;
use crate::lang::{Lang, Languages, Localized};
use crate::model::{Part, Role};
use crate::schema::{Action, Organisation, Pattern, Patterns, Segment};
use crate::source::Spanned;

/// The parts of one piece, in each language in which all of them are there.
pub(super) struct Pieces<'a> {
    languages: &'a Languages,
    /// Without patterns the parts stand one after the other, with spaces between them.
    patterns: Option<&'a Patterns>,
}

/// Chooses one of the patterns.
type Choose = fn(&Patterns) -> &Localized<Spanned<Pattern>>;

impl<'a> Pieces<'a> {
    pub(super) fn new(languages: &'a Languages, patterns: Option<&'a Patterns>) -> Self {
        Self { languages, patterns }
    }

    /// A paragraph that is nothing but its own words.
    pub(super) fn words(&self, words: &Localized<Plain>) -> Localized<Vec<Part>> {
        words.map(|_, words| vec![Part { role: Role::Words, text: words.0.clone() }])
    }

    /// A task with its line of lead organisations.
    pub(super) fn task(
        &self,
        number: &str,
        name: &Localized<Plain>,
        text: Option<&Localized<Plain>>,
        leads: &[&Organisation],
    ) -> Option<Localized<Vec<Part>>> {
        self.each(&[Some(name), text], |lang| {
            let leads = self.leads(lang, leads)?;
            let parts = [
                ("number", Role::Number, number),
                ("name", Role::Name, &name.get(lang)?.0),
                ("text", Role::Text, text.map_or(Some(""), |text| Some(&text.get(lang)?.0))?),
                ("leads", Role::Leads, &leads),
            ];
            self.together(lang, |patterns| &patterns.task, &parts)
        })
    }

    /// The heading of an action, with its text if it has one.
    pub(super) fn action(&self, action: &Action) -> Option<Localized<Vec<Part>>> {
        self.each(&[Some(&action.number), Some(&action.name), action.text.as_ref()], |lang| {
            let parts = [
                ("number", Role::Number, &*action.number.get(lang)?.0),
                ("name", Role::Name, &*action.name.get(lang)?.0),
                ("text", Role::Text, action.text.as_ref().map_or(Some(""), |text| Some(&text.get(lang)?.0))?),
            ];
            self.together(lang, |patterns| &patterns.action, &parts)
        })
    }

    /// A principle.
    pub(super) fn principle(&self, name: &Localized<Plain>, text: &Localized<Plain>) -> Option<Localized<Vec<Part>>> {
        self.each(&[Some(name), Some(text)], |lang| {
            let parts = [("name", Role::Name, &*name.get(lang)?.0), ("text", Role::Text, &*text.get(lang)?.0)];
            self.together(lang, |patterns| &patterns.principle, &parts)
        })
    }

    /// A safeguard.
    pub(super) fn safeguard(
        &self,
        number: &Localized<Plain>,
        name: &Localized<Plain>,
        text: &Localized<Plain>,
    ) -> Option<Localized<Vec<Part>>> {
        self.each(&[Some(number), Some(name), Some(text)], |lang| {
            let parts = [
                ("number", Role::Number, &*number.get(lang)?.0),
                ("name", Role::Name, &*name.get(lang)?.0),
                ("text", Role::Text, &*text.get(lang)?.0),
            ];
            self.together(lang, |patterns| &patterns.safeguard, &parts)
        })
    }

    /// The line of lead organisations; empty if there are none, or no pattern says what it looks like.
    fn leads(&self, lang: Lang, leads: &[&Organisation]) -> Option<String> {
        let Some(patterns) = self.patterns.filter(|_| !leads.is_empty()) else { return Some(String::new()) };
        let separator = flat(expand(&patterns.separator.get(lang)?.value, &[]));
        let names: Option<Vec<&str>> = leads.iter().map(|lead| Some(short(lead).get(lang)?.0.as_str())).collect();
        let names = names?.join(&separator);
        Some(flat(expand(&patterns.leads.get(lang)?.value, &[("organisations", Role::Leads, &names)])))
    }

    fn together(&self, lang: Lang, choose: Choose, values: &[(&str, Role, &str)]) -> Option<Vec<Part>> {
        match self.patterns {
            Some(patterns) => Some(expand(&choose(patterns).get(lang)?.value, values)),
            None => Some(in_a_row(values)),
        }
    }

    /// A piece in each language; it is stale where a text is that it is made of.
    fn each(
        &self,
        of: &[Option<&Localized<Plain>>],
        make: impl Fn(Lang) -> Option<Vec<Part>>,
    ) -> Option<Localized<Vec<Part>>> {
        let langs = self.languages.iter().map(|(lang, _)| lang);
        let stale: Vec<Lang> = langs.filter(|lang| of.iter().flatten().any(|text| text.is_stale(*lang))).collect();
        let piece = Localized::new(self.languages.iter().map(|(lang, _)| make(lang)).collect())?;
        Some(piece.with_stale(&stale))
    }
}

/// The name of an organisation in a line of lead organisations.
pub(super) fn short(organisation: &Organisation) -> &Localized<Plain> {
    organisation.short.as_ref().unwrap_or(&organisation.name)
}

fn in_a_row(values: &[(&str, Role, &str)]) -> Vec<Part> {
    let mut parts = Vec::with_capacity(2 * values.len());
    for (_, role, value) in values.iter().filter(|(_, _, value)| !value.is_empty()) {
        if !parts.is_empty() {
            parts.push(Part { role: Role::Words, text: " ".to_owned() });
        }
        parts.push(Part { role: *role, text: (*value).to_owned() });
    }
    parts
}

fn expand(pattern: &Pattern, values: &[(&str, Role, &str)]) -> Vec<Part> {
    let part = |segment: &Segment| match segment {
        Segment::Words(words) => Some(Part { role: Role::Words, text: words.clone() }),
        Segment::Placeholder(name) => {
            let (_, role, value) = values.iter().find(|(known, _, _)| known == name)?;
            Some(Part { role: *role, text: (*value).to_owned() })
        }
    };
    let mut parts: Vec<Part> = pattern.0.iter().filter_map(part).filter(|part| !part.text.is_empty()).collect();
    // A space before a part that is empty, such as the lead line of a task without leads, stands before nothing.
    if parts.len() > 1 && parts.last().is_some_and(|last| last.text.trim().is_empty()) {
        parts.pop();
    }
    parts
}

fn flat(parts: Vec<Part>) -> String {
    parts.into_iter().map(|part| part.text).collect()
}
