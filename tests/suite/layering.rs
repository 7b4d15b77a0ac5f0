//! The layers of the house: a module names only lower ones, and a few things are named in few places.

use std::fs;
use std::path::{Path, PathBuf};

use super::support::project;

mod files;

use files::{Files, code};

/// The map of `src/lib.rs`, as it is printed there.
fn layers() -> Vec<Vec<String>> {
    let map = fs::read_to_string(project().join("src/lib.rs")).expect("src/lib.rs");
    let layer = |line: &str| {
        let (rank, modules) = line.strip_prefix("//! ")?.trim_start().split_once("  ")?;
        rank.parse::<usize>().ok()?;
        let modules = modules.split("  ").next()?;
        Some(modules.split(", ").map(|module| module.trim().to_owned()).collect())
    };
    map.lines().filter_map(layer).collect()
}

fn rank(layers: &[Vec<String>], module: &str) -> usize {
    let found = layers.iter().position(|layer| layer.iter().any(|known| known == module));
    found.unwrap_or_else(|| panic!("src/lib.rs gives no layer to `{module}`"))
}

fn sources() -> Vec<(PathBuf, String)> {
    let source = project().join("src");
    let mut folders = vec![source.clone()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                found.push((path.strip_prefix(&source).expect("below src").to_owned(), text));
            }
        }
    }
    found.sort();
    found
}

/// The top-level module a file belongs to; `None` for `lib.rs` and `main.rs`.
fn module(path: &Path) -> Option<String> {
    let first = path.iter().next()?.to_string_lossy().trim_end_matches(".rs").to_owned();
    (!matches!(first.as_str(), "lib" | "main")).then_some(first)
}

/// The top-level modules that a text names as `crate::name`, also inside `crate::{…}`.
fn named(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (place, _) in text.match_indices("crate::") {
        // `$crate` in a macro names the module that the macro stands in, or one that its user may name.
        if text[..place].ends_with('$') {
            continue;
        }
        let rest = &text[place + "crate::".len()..];
        let name = |text: &str| -> String {
            text.chars().take_while(|character| character.is_ascii_lowercase() || *character == '_').collect()
        };
        match rest.strip_prefix('{') {
            Some(group) => names.extend(group[..group.find('}').unwrap_or(0)].split(',').map(|item| name(item.trim()))),
            None => names.push(name(rest)),
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

#[test]
fn every_module_stands_in_the_map() {
    let layers = layers();
    assert!(layers.len() >= 8, "the map of src/lib.rs could not be read");
    let mut modules: Vec<String> = sources().iter().filter_map(|(path, _)| module(path)).collect();
    modules.dedup();
    for module in &modules {
        rank(&layers, module);
    }
    let mapped: usize = layers.iter().map(Vec::len).sum();
    assert_eq!(mapped, modules.len(), "the map of src/lib.rs names modules that do not exist");
}

#[test]
fn a_module_names_only_lower_layers() {
    let layers = layers();
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let Some(own) = module(&path) else { continue };
        for other in named(&code(&text)) {
            let macros = ["document", "choices"];
            if other != own && !macros.contains(&other.as_str()) && rank(&layers, &other) >= rank(&layers, &own) {
                wrong.push(format!("{}: {own} names {other}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_files_of_a_room_form_no_circle() {
    let sources = sources();
    let texts: Vec<(String, &str)> =
        sources.iter().map(|(path, text)| (path.to_string_lossy().replace('\\', "/"), text.as_str())).collect();
    let files = Files::new(texts.iter().map(|(path, text)| (path.as_str(), *text)));
    assert_eq!(files.that_use_everything(), [""; 0], "a file names what it uses");
    let circles = files.circles();
    assert!(circles.is_empty(), "files of a room name each other: {circles:#?}");
}

/// The circles of a few made-up files.
fn circles_of<'f>(files: &'f [(&'f str, &'f str)]) -> Vec<Vec<String>> {
    let files = Files::new(files.iter().copied());
    files.circles().into_iter().map(|circle| circle.into_iter().map(str::to_owned).collect()).collect()
}

#[test]
fn a_circle_is_found_however_it_is_written() {
    let parent = ("room/mod.rs", "mod a;\nmod b;\npub use a::A;\npub use b::{B, B2 as Other};\n");
    let (a, b) = ("room/a.rs", "room/b.rs");
    let circle = vec![vec![a.to_owned(), b.to_owned()]];
    for (one, other) in [
        ("use super::b::B;", "use crate::room::a::A;"),
        // By what the parent passes on.
        ("use super::B;", "use super::A;"),
        ("use super::{Other};", "fn f() -> crate::room::A { todo() }"),
        ("use crate::{lang::Lang, room::{b::{self, B2}, c}};", "struct S(super::a::A);"),
        ("fn f() { super::b::g(\"}\", '\"', '{'); }", "use super::a::{A as B};"),
    ] {
        assert_eq!(circles_of(&[parent, (a, one), (b, other)]), circle, "{one} {other}");
    }
    let longer = [
        parent,
        (a, "use super::b::B;"),
        (b, "use super::c::D;"),
        ("room/c/mod.rs", "pub(super) use d::D; mod d;"),
        ("room/c/d.rs", "use crate::room::A;"),
    ];
    assert_eq!(circles_of(&longer), [["room/a.rs", "room/b.rs", "room/c/d.rs"]]);
    // A parent that works with what it passes on, and whose own things a child works with.
    let parent = ("room/mod.rs", "mod a;\npub use a::A;\npub struct P(A);\n");
    assert_eq!(circles_of(&[parent, (a, "use super::P;")]), [["room/a.rs", "room/mod.rs"]]);
}

#[test]
fn what_only_looks_like_a_circle_is_none() {
    let parent = ("room/mod.rs", "mod a;\nmod b;\npub use a::A;\npub struct P;\n");
    let (a, b) = ("room/a.rs", "room/b.rs");
    for (one, other) in [
        ("use super::b::B;", "// use super::a::A;\nfn f() { g(\"super::a::A\"); }"),
        ("use super::b::B;", "#[cfg(test)]\nmod tests {\n    use crate::room::a::A;\n}\n"),
        ("use super::b::B;", "use crate::other::A; macro_rules! m { () => { $crate::room::a::A } }"),
        ("use super::P;", "use super::P;"),
    ] {
        assert!(circles_of(&[parent, (a, one), (b, other)]).is_empty(), "{one} {other}");
    }
}

#[test]
fn nothing_reaches_over_its_parent() {
    for (path, text) in sources() {
        let path = path.to_string_lossy().replace('\\', "/");
        let code = code(&text);
        for reach in ["super::super::", "pub(in "] {
            assert!(!code.contains(reach), "{path}: {reach}");
        }
    }
}

#[test]
fn few_places_may_name_the_disk_the_clock_and_the_libraries_that_can_be_exchanged() {
    let rules: [(&str, &[&str]); 11] = [
        ("std::fs", &["load/", "disk/native.rs", "edit/create.rs", "cli/program.rs"]),
        ("walkdir::", &["load/tree.rs", "serve/watch.rs"]),
        ("use saphyr_parser::", &["yaml/"]),
        ("serde_yaml::", &["yaml/"]),
        ("use minijinja::", &["render/engine/minijinja.rs"]),
        ("use tera::", &["render/engine/tera.rs"]),
        ("use lol_html::", &["rewrite/"]),
        ("use ureq::", &["http/"]),
        ("use comrak::", &["markdown/"]),
        ("Timestamp::now", &["cli/clock.rs"]),
        ("Instant", &["cli/clock.rs", "serve/watch.rs", "serve/watch/batch.rs"]),
    ];
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let path = path.to_string_lossy().replace('\\', "/");
        for (name, rooms) in rules {
            let is_test = path.ends_with("/tests.rs");
            if !is_test && code(&text).contains(name) && !rooms.iter().any(|room| path.starts_with(room)) {
                wrong.push(format!("{path} names {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_validate_makes_a_model() {
    let made = |text: &str| code(text).contains("Model::from_checked");
    let places: Vec<String> =
        sources().iter().filter(|(_, text)| made(text)).map(|(path, _)| path.display().to_string()).collect();
    assert_eq!(places, ["validate/resolve.rs"]);
}
