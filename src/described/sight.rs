//! Values held to their types, and examples of each field.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::shape::{Field, Shape};

/// What was seen of fields: the first value of each that says something, and what does not agree with its type.
#[derive(Debug, Default)]
pub struct Sight {
    /// By the name of the view and that of the field.
    examples: BTreeMap<(String, &'static str), Value>,
    /// The keys that were seen of each field that has some.
    keys: BTreeMap<(String, &'static str), BTreeSet<String>>,
    /// What does not agree.
    pub odd: BTreeSet<Odd>,
}

/// A value that is not what its type says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Odd {
    /// A field that is there and has no description.
    Undescribed(String, String),
    /// A field that is described and not there.
    Missing(String, String),
    /// A value of another type.
    Other(String, String),
}

impl Sight {
    /// Looks at a value of a type.
    pub fn look(&mut self, value: &Value, shape: Shape) {
        self.value(value, shape, ("", ""));
    }

    /// The first value of a field that says something.
    pub fn example(&self, view: &str, field: &'static str) -> Option<&Value> {
        self.examples.get(&(view.to_owned(), field))
    }

    /// The keys that fields were seen to have, by view and field.
    pub fn keys(&self) -> impl Iterator<Item = (&str, &str, &BTreeSet<String>)> {
        self.keys.iter().map(|((view, field), keys)| (view.as_str(), *field, keys))
    }

    fn value(&mut self, value: &Value, shape: Shape, at: (&str, &'static str)) {
        let fits = match (shape, value) {
            (Shape::Setting, _)
            | (Shape::Text, Value::String(_))
            | (Shape::Number, Value::Number(_))
            | (Shape::Truth, Value::Bool(_))
            | (Shape::Maybe(_), Value::Null) => true,
            (Shape::Key, Value::String(key)) => {
                self.keys.entry((at.0.to_owned(), at.1)).or_default().insert(key.clone());
                true
            }
            (Shape::Maybe(of), value) => return self.value(value, of(), at),
            (Shape::List(of), Value::Array(items)) => {
                return items.iter().for_each(|item| self.value(item, of(), at));
            }
            (Shape::Map(of), Value::Object(entries)) => {
                return entries.values().for_each(|entry| self.value(entry, of(), at));
            }
            (Shape::View(view), Value::Object(entries)) => {
                let view = view();
                return self.fields(entries, &view.name, &view.fields, None);
            }
            (Shape::Kinds(kinds), Value::Object(entries)) => {
                let kinds = kinds();
                let key = entries.get(kinds.tag).and_then(Value::as_str).unwrap_or_default();
                match kinds.kinds.iter().find(|kind| kind.key == key).map(|kind| kind.shape) {
                    Some(Shape::View(view)) => {
                        let view = view();
                        return self.fields(entries, &view.name, &view.fields, Some(kinds.tag));
                    }
                    _ => false,
                }
            }
            _ => false,
        };
        if !fits {
            self.odd.insert(Odd::Other(at.0.to_owned(), at.1.to_owned()));
        }
    }

    fn fields(&mut self, entries: &Map<String, Value>, view: &str, fields: &[Field], tag: Option<&str>) {
        for key in entries.keys().filter(|key| Some(key.as_str()) != tag) {
            if !fields.iter().any(|field| field.name == key) {
                self.odd.insert(Odd::Undescribed(view.to_owned(), key.clone()));
            }
        }
        for field in fields {
            let Some(value) = entries.get(field.name) else {
                self.odd.insert(Odd::Missing(view.to_owned(), field.name.to_owned()));
                continue;
            };
            if says_something(value) {
                self.examples.entry((view.to_owned(), field.name)).or_insert_with(|| value.clone());
            }
            self.value(value, field.shape, (view, field.name));
        }
    }
}

/// Whether there is something to be seen in a value.
fn says_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => items.iter().any(says_something),
        Value::Object(entries) => entries.values().any(says_something),
        Value::Bool(_) | Value::Number(_) => true,
    }
}
