//! What interface words want: the values that are put into them, and the words that they take in.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// What the words of one key want.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Wants {
    /// The values without which they are never whole. One that only some of their variants want is none of these.
    pub(super) values: BTreeSet<String>,
    /// All values that they can want.
    pub(super) any: BTreeSet<String>,
    /// The keys of other words that always stand in them.
    pub(super) always: BTreeSet<String>,
    /// The keys of all words that they take in.
    pub(super) messages: BTreeSet<String>,
    /// The functions that they call. There are none.
    pub(super) functions: BTreeSet<String>,
    /// Whether they are nothing but white space, whatever is put into them.
    pub(super) are_empty: bool,
}

/// What the words of each key of a file want.
pub(super) fn wants(resource: &FluentResource) -> BTreeMap<String, Wants> {
    let of = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => {
            Some((message.id.name.to_owned(), message.value.as_ref().map(of_pattern).unwrap_or_default()))
        }
        _ => None,
    };
    resource.entries().filter_map(of).collect()
}

fn of_pattern(pattern: &Pattern<&str>) -> Wants {
    let mut all = Wants { are_empty: true, ..Wants::default() };
    for element in &pattern.elements {
        all.add(match element {
            PatternElement::TextElement { value } => of_text(value),
            PatternElement::Placeable { expression } => of_expression(expression),
        });
    }
    all
}

fn of_text(text: &str) -> Wants {
    Wants { are_empty: text.trim().is_empty(), ..Wants::default() }
}

fn of_expression(expression: &Expression<&str>) -> Wants {
    match expression {
        Expression::Inline(inline) => of_inline(inline),
        Expression::Select { selector, variants } => {
            let mut all = Wants { are_empty: true, ..of_inline(selector) };
            let each: Vec<Wants> = variants.iter().map(|variant| of_pattern(&variant.value)).collect();
            let in_each = |of: fn(&Wants) -> &BTreeSet<String>| {
                let sets = each.iter().map(|one| of(one).clone());
                sets.reduce(|one, other| one.intersection(&other).cloned().collect()).unwrap_or_default()
            };
            let (values, always) = (in_each(|one| &one.values), in_each(|one| &one.always));
            for one in each {
                all.add(Wants { values: BTreeSet::new(), always: BTreeSet::new(), ..one });
            }
            Wants { values: &all.values | &values, always: &all.always | &always, ..all }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>) -> Wants {
    let one = |name: &str| BTreeSet::from([name.to_owned()]);
    match inline {
        InlineExpression::VariableReference { id } => {
            Wants { values: one(id.name), any: one(id.name), ..Wants::default() }
        }
        InlineExpression::MessageReference { id, .. } => {
            Wants { always: one(id.name), messages: one(id.name), ..Wants::default() }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let mut all = Wants { functions: one(id.name), ..Wants::default() };
            given(arguments).for_each(|value| all.add(of_inline(value)));
            all
        }
        InlineExpression::Placeable { expression } => of_expression(expression),
        InlineExpression::StringLiteral { value } => of_text(value),
        // A term sees none of the values.
        _ => Wants::default(),
    }
}

fn given<'a, 't>(arguments: &'a CallArguments<&'t str>) -> impl Iterator<Item = &'a InlineExpression<&'t str>> {
    arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value))
}

impl Wants {
    fn add(&mut self, other: Self) {
        self.values.extend(other.values);
        self.any.extend(other.any);
        self.always.extend(other.always);
        self.messages.extend(other.messages);
        self.functions.extend(other.functions);
        self.are_empty &= other.are_empty;
    }
}

/// The bytes at which a key stands in the text of a file of interface words.
pub fn key_in(text: &str, key: &str) -> Option<Range<usize>> {
    let mut starts = std::iter::once(0).chain(text.match_indices('\n').map(|(end, _)| end + 1));
    let is_its = |start: &usize| {
        text[*start..].strip_prefix(key).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
    };
    starts.find(is_its).map(|start| start..start + key.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_empty_if_nobody_sees_any_of_them_whatever_is_put_into_them() {
        let text = "no = { \"\" }\nspace = { \" \" }\nnone = { $count ->\n    [one] { \"\" }\n   *[many] { \"\" }\n}\n\
            some = { $count ->\n    [one] { \"\" }\n   *[many] { $count }\n}\nterm = { -term }\nother = { no }\n";
        let resource = FluentResource::try_new(text.to_owned()).expect("Fluent");
        let wants = wants(&resource);
        let empty: Vec<&str> = wants.iter().filter(|(_, one)| one.are_empty).map(|(key, _)| key.as_str()).collect();
        assert_eq!(empty, ["no", "none", "space"]);
    }

    #[test]
    fn what_only_some_variants_want_is_not_always_wanted() {
        let text = "plain = A\nboth = { $count ->\n    [one] { $name } and { other }\n   *[many] { $name }, { $where }\n}\n\
            other = { UP($what) } { -term(form: \"x\") }\n";
        let resource = FluentResource::try_new(text.to_owned()).expect("Fluent");
        let wants = wants(&resource);
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
        assert_eq!(wants["plain"], Wants::default());
        assert_eq!(wants["both"].values, set(&["count", "name"]));
        assert_eq!(wants["both"].any, set(&["count", "name", "where"]));
        assert_eq!((wants["both"].always.clone(), wants["both"].messages.clone()), (set(&[]), set(&["other"])));
        assert_eq!((wants["other"].values.clone(), wants["other"].functions.clone()), (set(&["what"]), set(&["UP"])));
        assert_eq!(key_in(text, "other").map(|at| &text[at.start..]), text.find("other =").map(|at| &text[at..]));
    }
}
