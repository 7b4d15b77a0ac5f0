//! What templates see is what the types say that they see; and the contract lists it.
//!
//! `BLESS=1 cargo test --test suite theme_fields` writes the list of `themes/README.md` anew after a view changed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use gongkai::config::PageType;
use gongkai::described::{Shape, Sight};
use gongkai::diagnostic::Reader;
use gongkai::lang::Lang;
use gongkai::site::Page;
use gongkai::theme::Strings;
use gongkai::view::{Scope, View};

use super::documents::contract_site;
use super::support::{Site, project};
use super::views::each_page;

const BEGIN: &str = "<!-- views: written by a test from the types -->\n";
const END: &str = "<!-- end of views -->\n";

/// What is seen on every page of the shipped plan, of the contract's site and of `oasis`.
fn sight() -> (Sight, BTreeSet<PageType>) {
    let (mut sight, mut kinds) = (Sight::default(), BTreeSet::new());
    let mut look = |scope: &Scope<'_>, page: &Page| {
        let kind = page.kind.page_type();
        let view = View::make(scope, page.kind, page.lang).expect("the theme has its words");
        let value = serde_json::to_value(view).expect("a view is plain data");
        for (part, shape) in View::shapes(kind) {
            sight.look(&value[part], shape);
        }
        kinds.insert(kind);
    };
    each_page(&Site::shipped(), &mut look);
    each_page(&contract_site().0, &mut look);
    each_page(&Site::oasis(), &mut look);
    (sight, kinds)
}

/// Every view that is met on some page, by name.
fn views() -> Vec<Shape> {
    let tops = PageType::ALL.iter().flat_map(|kind| View::shapes(*kind));
    let mut views: Vec<Shape> = tops.flat_map(|(_, shape)| shape.views()).collect();
    views.sort_by_key(|view| view.name());
    views.dedup_by_key(|view| view.name());
    views
}

#[test]
fn what_a_template_sees_is_what_its_types_say_and_nothing_else() {
    let (sight, kinds) = sight();
    assert!(kinds.iter().eq(PageType::ALL), "every kind of page was looked at: {kinds:?}");
    assert!(sight.odd.is_empty(), "{:#?}", sight.odd);
    // A look that never finds anything odd is none.
    let mut other = Sight::default();
    let [_, (_, home)] = View::shapes(PageType::Home);
    other.look(&serde_json::json!({"name": 1, "secret": true}), home);
    assert!(other.odd.len() > 5, "{:#?}", other.odd);
}

#[test]
fn views_that_bear_one_name_are_one() {
    let tops = PageType::ALL.iter().flat_map(|kind| View::shapes(*kind));
    let fields = |shape: Shape| shape.fields().iter().map(|field| (field.name, field.meaning)).collect::<Vec<_>>();
    let mut seen: std::collections::BTreeMap<String, Vec<_>> = std::collections::BTreeMap::new();
    for shape in tops.flat_map(|(_, shape)| shape.views()) {
        let known = seen.entry(shape.name()).or_insert_with(|| fields(shape));
        assert_eq!(*known, fields(shape), "{}", shape.name());
    }
    assert!(seen.len() > 100, "{}", seen.len());
}

/// Fields with keys that are names of other things, of which there are too many to be listed.
const NAMES: [(&str, &str); 7] = [
    ("Chrome", "kind"),
    ("Chrome", "policy"),
    ("Table", "name"),
    ("Table column", "name"),
    ("Table column", "of"),
    ("Explained", "key"),
    ("Score", "its_score"),
];

#[test]
fn a_key_is_one_of_those_that_its_meaning_lists() {
    let (sight, _) = sight();
    let mut unlisted = BTreeSet::new();
    for view in views() {
        for field in view.fields() {
            if NAMES.contains(&(view.name().as_str(), field.name)) || field.name == "currency" {
                continue;
            }
            let of_field = sight.keys().filter(|(of, name, _)| *of == view.name() && *name == field.name);
            for key in of_field.flat_map(|(_, _, keys)| keys) {
                if !field.meaning.contains(&format!("`{key}`")) {
                    unlisted.insert(format!("{}.{}: {key}", view.name(), field.name));
                }
            }
        }
    }
    assert!(unlisted.is_empty(), "{unlisted:#?}");
}

/// The rows of a view's fields.
fn rows(shape: Shape) -> String {
    if let Shape::Kinds(kinds) = shape {
        let kinds = kinds();
        let row = |kind: &gongkai::described::Meant| {
            format!("| `{}` | *{}* | {} |\n", kind.key, kind.shape.name(), kind.meaning)
        };
        return kinds.kinds.iter().map(row).collect();
    }
    let cell = |text: &str| text.replace('|', "\\|");
    let row = |field: gongkai::described::Field| {
        let told = field.shape.told(Reader::English);
        format!("| `{}` | {told} | {} |\n", field.name, cell(field.meaning))
    };
    shape.fields().into_iter().map(row).collect()
}

fn section(heading: &str, shape: Shape) -> String {
    if let Shape::Kinds(kinds) = shape {
        let (tag, meaning) = (kinds().tag, shape.meaning());
        let told =
            format!("One of several views. Its field `{tag}` says which, and its other fields are those of that view.");
        let head = format!("| `{tag}` | its other fields | meaning |\n|---|---|---|");
        return format!("\n### {heading}\n\n{meaning} {told}\n\n{head}\n{}", rows(shape));
    }
    format!("\n### {heading}\n\n{}\n\n| value | type | meaning |\n|---|---|---|\n{}", shape.meaning(), rows(shape))
}

/// The list of the contract: `page`, the `body` of each kind of page, and the views that stand in them.
fn list() -> String {
    let [(_, page), _] = View::shapes(PageType::Home);
    let mut list = format!("\n## `page`\n{}", section("Every page", page));
    list.push_str("\n## `body`\n");
    let mut tops = vec![page.name()];
    for kind in PageType::ALL {
        let [_, (_, body)] = View::shapes(*kind);
        tops.push(body.name());
        list.push_str(&section(&format!("`{}`", kind.name()), body));
    }
    list.push_str("\n## Views\n");
    for view in views().into_iter().filter(|view| !tops.contains(&view.name())) {
        list.push_str(&section(&view.name(), view));
    }
    list.push('\n');
    list
}

#[test]
fn the_contract_lists_every_view_as_its_type_says() {
    let path = project().join("themes/README.md");
    let contract = fs::read_to_string(&path).expect("the theme contract");
    let (before, rest) = contract.split_once(BEGIN).expect("the mark before the list");
    let (written, after) = rest.split_once(END).expect("the mark behind the list");
    let expected = list();
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, format!("{before}{BEGIN}{expected}{END}{after}")).expect("themes/README.md");
        return;
    }
    assert!(written == expected, "themes/README.md is behind: BLESS=1 cargo test --test suite theme_fields");
}

/// The marks of the list of interface words that take values.
const WORDS: [&str; 2] = ["<!-- values of interface words -->\n", "<!-- end of values -->"];

/// The interface words of civic by the values that they can take.
fn values_of_words() -> String {
    let mut strings = Strings::default();
    for (code, tag) in [("zh", "zh-CN"), ("en", "en-GB")] {
        strings.begin(tag);
        let text = fs::read_to_string(project().join(format!("themes/civic/strings/{code}.ftl"))).expect("words");
        strings.lay(&text, None).expect("Fluent");
    }
    let mut by_values: BTreeMap<Vec<&str>, Vec<&str>> = BTreeMap::new();
    for key in strings.keys(Lang::RECORD) {
        let values: Vec<&str> = strings.takes(key).into_iter().collect();
        if !values.is_empty() {
            by_values.entry(values).or_default().push(key);
        }
    }
    let quoted = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let row = |(values, keys): (&Vec<&str>, &Vec<&str>)| format!("| {} | {} |\n", quoted(values), quoted(keys));
    format!("\n| values | keys |\n|---|---|\n{}\n", by_values.iter().map(row).collect::<String>())
}

#[test]
fn the_contract_lists_the_values_of_interface_words() {
    let path = project().join("themes/README.md");
    let contract = fs::read_to_string(&path).expect("the theme contract");
    let [begin, end] = WORDS;
    let (before, rest) = contract.split_once(begin).expect("the mark before the list");
    let (written, after) = rest.split_once(end).expect("the mark behind the list");
    let expected = values_of_words();
    assert!(expected.contains("| `address` | `print-address` |"), "{expected}");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, format!("{before}{begin}{expected}{end}{after}")).expect("themes/README.md");
        return;
    }
    assert!(written == expected, "themes/README.md is behind: BLESS=1 cargo test --test suite theme_fields");
}
