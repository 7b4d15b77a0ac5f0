//! Reads templates without rendering them: a name that no page can have is found in branches, too, that no page takes.
//!
//! Each template is followed through all its branches, from the template of each kind of page to what it extends, includes and
//! calls, with the types of the views that it sees. What several take in sees what any of them sees. A value of which nothing is
//! known can have any field that some view has. So nothing is found that is there on some page.

mod condition;
mod expression;
mod filters;
mod follow;
mod lack;
mod lost;
mod parts;
mod scope;
mod statement;
mod tokens;
mod tree;
mod types;
mod value;
mod views;

use std::collections::BTreeMap;

pub(crate) use lack::Lack;
pub use lack::{Unknown, What};
pub(crate) use scope::Known;
use scope::{Names, Scope, Template};
use types::Type;
use views::VIEWS;

/// After how many rounds what changes still is taken for anything.
const ROUNDS: usize = 12;

/// Every name in templates, given by name and text, that nothing has.
pub(super) fn unknown(templates: &BTreeMap<&str, &str>, known: &Known<'_>) -> Vec<Lack> {
    let mut pieces = Vec::new();
    let read: Vec<Template<'_>> = templates
        .iter()
        .map(|(name, text)| Template { name, statements: statement::statements(&tokens::tags(text), &mut pieces) })
        .collect();
    let mut scope = Scope::new(&read, &pieces, known);
    for (kind, body) in &VIEWS.bodies {
        if let Some(place) = scope.template(&format!("{}.html", kind.name())) {
            see(&mut scope, place, body);
            scope.outside[place].is_reached = true;
        }
    }
    settle(&mut scope);
    // Then what no page takes in or calls: of that, nothing is known.
    for place in 0..read.len() {
        if !scope.outside[place].is_reached {
            see(&mut scope, place, &Type::Any);
            scope.outside[place].is_loose = true;
        }
    }
    for (place, piece) in pieces.iter().enumerate() {
        if !scope.given[place].is_called {
            (0..piece.takes.len()).for_each(|parameter| scope.gives(place, parameter, &Type::Any));
        }
    }
    settle(&mut scope);
    scope.found = Some(Vec::new());
    scope.follow();
    scope.found.unwrap_or_default()
}

/// A template sees the page.
fn see(scope: &mut Scope<'_, '_>, place: usize, body: &Type) {
    let names: Names<'_> = [("page", VIEWS.page.clone()), ("body", body.clone())].into();
    scope.outside[place].names.extend(names);
}

/// Follows all templates until nothing new comes.
fn settle(scope: &mut Scope<'_, '_>) {
    scope.hurries = false;
    for round in 0.. {
        scope.is_new = false;
        scope.hurries = round >= ROUNDS;
        scope.follow();
        if !scope.is_new {
            return;
        }
    }
}

/// The filters that both engines have, with the same results.
pub(super) const FILTERS: [&str; 17] = [
    "abs",
    "capitalize",
    "default",
    "escape",
    "first",
    "join",
    "last",
    "length",
    "lower",
    "replace",
    "reverse",
    "safe",
    "split",
    "title",
    "trim",
    "unique",
    "upper",
];

/// The tests that both engines have, with the same results.
pub(super) const TESTS: [&str; 7] = ["even", "float", "integer", "none", "number", "odd", "string"];

/// Whether any view has a field of this name.
pub(super) fn is_field(name: &str) -> bool {
    VIEWS.anywhere.contains_key(name)
}
