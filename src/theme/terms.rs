//! The terms of interface words: the nouns of a plan, and the forms in which words ask for them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// A term that words refer to and their language lacks, or lacks in one form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingTerm {
    /// Its name, without the hyphen.
    pub term: String,
    /// The form, if the term is there in others. The term's own choice stands in for it.
    pub form: Option<String>,
}

/// What is given for a variable of a term: `form: "other"`.
type Form = (String, String);

/// The terms of a language, and where its words refer to them.
#[derive(Default)]
pub(super) struct Terms {
    /// The forms that each term tells apart.
    forms: BTreeMap<String, BTreeSet<Form>>,
    /// The terms that each entry refers to, and the forms in which it does.
    asked: BTreeMap<String, Vec<(String, Vec<Form>)>>,
}

impl Terms {
    /// Lays entries over those that the language has so far.
    pub(super) fn lay(&mut self, resource: &FluentResource) {
        for entry in resource.entries() {
            let (name, pattern) = match entry {
                Entry::Message(message) => {
                    // Fluent's bundle knows messages and terms by one name, and the later of the two hides the other.
                    self.forms.remove(message.id.name);
                    (message.id.name, message.value.as_ref())
                }
                Entry::Term(term) => {
                    self.forms.insert(term.id.name.to_owned(), forms(&term.value));
                    (term.id.name, Some(&term.value))
                }
                _ => continue,
            };
            self.asked.insert(name.to_owned(), pattern.map(asked).unwrap_or_default());
        }
    }

    /// What words refer to in vain, each with the first key of those that do. Fluent itself would be silent about a form.
    pub(super) fn missing(&self) -> BTreeMap<MissingTerm, String> {
        let mut missing = BTreeMap::new();
        let each = self.asked.iter().flat_map(|(key, asked)| asked.iter().map(move |(term, asked)| (key, term, asked)));
        for (key, term, asked) in each {
            let missing_in = |form: Option<String>| MissingTerm { term: term.clone(), form };
            match self.forms.get(term) {
                None => _ = missing.entry(missing_in(None)).or_insert_with(|| key.clone()),
                Some(known) => {
                    for (_, form) in asked.iter().filter(|form| !known.contains(form)) {
                        missing.entry(missing_in(Some(form.clone()))).or_insert_with(|| key.clone());
                    }
                }
            }
        }
        missing
    }
}

/// The forms that a term tells apart.
fn forms(pattern: &Pattern<&str>) -> BTreeSet<Form> {
    let mut forms = BTreeSet::new();
    each(pattern, &mut |expression| {
        if let Expression::Select { selector: InlineExpression::VariableReference { id }, variants } = expression {
            forms.extend(variants.iter().map(|variant| {
                let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
                (id.name.to_owned(), (*name).to_owned())
            }));
        }
    });
    forms
}

/// The terms that a pattern refers to.
fn asked(pattern: &Pattern<&str>) -> Vec<(String, Vec<Form>)> {
    let mut asked = Vec::new();
    each(pattern, &mut |expression| {
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        if let InlineExpression::TermReference { id, arguments, .. } = inline {
            let named = arguments.iter().flat_map(|arguments| &arguments.named);
            let form = |name: &str, value: &InlineExpression<&str>| match value {
                InlineExpression::StringLiteral { value } => Some((name.to_owned(), (*value).to_owned())),
                _ => None,
            };
            asked.push((id.name.to_owned(), named.filter_map(|named| form(named.name.name, &named.value)).collect()));
        }
    });
    asked
}

/// Shows every expression of a pattern to `visit`, those inside others too.
fn each(pattern: &Pattern<&str>, visit: &mut dyn FnMut(&Expression<&str>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            each_within(expression, visit);
        }
    }
}

fn each_within(expression: &Expression<&str>, visit: &mut dyn FnMut(&Expression<&str>)) {
    visit(expression);
    match expression {
        Expression::Select { variants, .. } => variants.iter().for_each(|variant| each(&variant.value, visit)),
        Expression::Inline(InlineExpression::Placeable { expression }) => each_within(expression, visit),
        Expression::Inline(_) => {}
    }
}
