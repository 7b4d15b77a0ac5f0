//! Words by their names, in the format of Fluent, without arguments: for what the program says in English in its own sources.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Words in one language, by names of one or two steps.
pub struct Catalogue(BTreeMap<String, Words>);

/// What stands under a name: words of its own, and words under names of its own.
#[derive(Default)]
struct Words {
    own: Option<String>,
    below: BTreeMap<String, String>,
}

impl Catalogue {
    /// Reads messages and their attributes. Their texts hold nothing but text, and braces as `{"{"}`.
    pub fn new(text: &str) -> Self {
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        let mut names: BTreeMap<String, Words> = BTreeMap::new();
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let words = names.entry(message.id.name.to_owned()).or_default();
            words.own = message.value.as_ref().map(said);
            words.below = message
                .attributes
                .iter()
                .map(|attribute| (attribute.id.name.to_owned(), said(&attribute.value)))
                .collect();
        }
        Self(names)
    }

    /// What stands under a name.
    pub fn own(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.own.as_deref()
    }

    /// What stands under a name below another one.
    pub fn below(&self, name: &str, below: &str) -> Option<&str> {
        self.0.get(name)?.below.get(below).map(String::as_str)
    }

    /// All names that have words: `name`, or `name.below`.
    pub fn names(&self) -> impl Iterator<Item = String> {
        self.0.iter().flat_map(|(name, words)| {
            let own = words.own.is_some().then(|| name.clone());
            own.into_iter().chain(words.below.keys().map(move |below| format!("{name}.{below}")))
        })
    }
}

/// A name as Fluent can have it: letters, digits and hyphens, with a hyphen for every other character.
pub fn name_of(text: &str) -> String {
    let is_plain = |character: char| matches!(character, 'a'..='z' | 'A'..='Z' | '0'..='9' | '-');
    text.chars().map(|character| if is_plain(character) { character } else { '-' }).collect()
}

fn said(pattern: &Pattern<&str>) -> String {
    let said = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            (*value).to_owned()
        }
        PatternElement::Placeable { .. } => String::new(),
    };
    pattern.elements.iter().map(said).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_under_names_of_one_or_two_steps() {
        let catalogue = Catalogue::new("# 说明\na = 甲{\"{\"}一{\"}\"}\n    .b_c = 乙\nd =\n    .e = 丙\n");
        assert_eq!((catalogue.own("a"), catalogue.below("a", "b_c")), (Some("甲{一}"), Some("乙")));
        assert_eq!((catalogue.own("d"), catalogue.below("d", "e"), catalogue.own("f")), (None, Some("丙"), None));
        assert_eq!(catalogue.names().collect::<Vec<_>>(), ["a", "a.b_c", "d.e"]);
        assert_eq!(name_of("interim goal.txt"), "interim-goal-txt");
    }
}
