//! Which thing an address is of, whether or not there still is one: by the steps of the address alone.

use crate::id::{Id, Reference};

/// The steps below the address of a language at which the pages of a thing stand or stood, its own page first. A step has none.
pub fn steps_of(thing: &Reference) -> Vec<Vec<String>> {
    let (_, id) = thing.parts();
    let all: &[&[&str]] = match thing {
        Reference::Action(_) => &[&["actions"]],
        Reference::Task(_) => &[&["tasks"], &["embed", "tasks"]],
        Reference::Step(_) => &[],
        Reference::Target(_) => &[&["targets"], &["embed", "targets"]],
        Reference::Safeguard(_) => &[&["safeguards"]],
        Reference::Organisation(_) => &[&["organisations"]],
        Reference::Record(_) => &[&["records"]],
        Reference::Case(_) => &[&["cases"]],
        Reference::Evaluation(_) => &[&["evaluations"]],
        Reference::Topic(_) => &[&["tasks", "by", "topic"]],
        Reference::Page(_) => &[&[]],
    };
    all.iter().map(|steps| steps.iter().copied().chain([id]).map(str::to_owned).collect()).collect()
}

/// The thing on whose page, or below it, an address stands, given by its steps below the address of its language; `None` if it is that of a
/// list or of the site.
pub fn thing_at(steps: &[&str]) -> Option<Reference> {
    Some(match steps {
        ["embed", rest @ ..] => return thing_at(rest),
        ["tasks", "by", "topic", id, ..] => Reference::Topic(Id::new(id)?),
        ["tasks" | "targets" | "records", "by", ..]
        | ["cases", "action" | "field" | "place" | "organisation", _, ..] => return None,
        ["actions", id, ..] => Reference::Action(Id::new(id)?),
        ["tasks", id, ..] => Reference::Task(Id::new(id)?),
        ["targets", id, ..] => Reference::Target(Id::new(id)?),
        ["safeguards", id, ..] => Reference::Safeguard(Id::new(id)?),
        ["organisations", id, ..] => Reference::Organisation(Id::new(id)?),
        ["records", id, ..] => Reference::Record(Id::new(id)?),
        ["cases", id, ..] => Reference::Case(Id::new(id)?),
        ["evaluations", id, ..] => Reference::Evaluation(Id::new(id)?),
        [id] => Reference::Page(Id::new(id)?),
        _ => return None,
    })
}
