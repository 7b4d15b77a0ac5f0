//! Which files of a room name which, from the paths in their code.

use std::collections::{BTreeMap, BTreeSet};

/// The steps of a module's path: `["view", "body"]` for `view/body/mod.rs`.
type Module = Vec<String>;

/// The files of a crate: what each holds of the language, without comments, strings and tests.
pub(super) struct Files(BTreeMap<Module, File>);

struct File {
    path: String,
    code: String,
    uses: Vec<Use>,
}

/// One name that a `use` brings into a file.
struct Use {
    /// The path of the name, as written: `["super", "text", "Text"]`.
    path: Vec<String>,
    /// What it is called in the file; `*` for everything.
    name: String,
    /// Whether others may use it from here: a re-export.
    is_public: bool,
}

impl Files {
    /// Reads files given by their path below `src` and their text.
    pub(super) fn new<'f>(files: impl IntoIterator<Item = (&'f str, &'f str)>) -> Self {
        let read = |(path, text): (&str, &str)| {
            let code = code(text);
            let (uses, code) = take_uses(&code);
            (module(path), File { path: path.to_owned(), code, uses })
        };
        Self(files.into_iter().filter(|(path, _)| !path.ends_with("tests.rs")).map(read).collect())
    }

    /// The circles between files of a room, each as the files that name each other, whether directly or through others.
    pub(super) fn circles(&self) -> Vec<Vec<&str>> {
        let named: BTreeMap<&Module, BTreeSet<&Module>> =
            self.0.keys().map(|file| (file, self.named_by(file))).collect();
        let reached: BTreeMap<&Module, BTreeSet<&Module>> = named
            .keys()
            .map(|file| {
                let mut reached = BTreeSet::new();
                let mut open = vec![*file];
                while let Some(next) = open.pop() {
                    open.extend(named[next].iter().filter(|other| reached.insert(**other)));
                }
                (*file, reached)
            })
            .collect();
        let circle = |file: &&Module| -> BTreeSet<&str> {
            let together = reached[file].iter().filter(|other| reached[**other].contains(*file));
            together.map(|other| self.0[*other].path.as_str()).collect()
        };
        let circles: BTreeSet<BTreeSet<&str>> = named.keys().map(circle).filter(|circle| !circle.is_empty()).collect();
        circles.into_iter().map(|circle| circle.into_iter().collect()).collect()
    }

    /// The other files of its room that a file names. A file that only declares another, or passes on what it has, does
    /// not name it.
    fn named_by(&self, module: &Module) -> BTreeSet<&Module> {
        let file = &self.0[module];
        let words: BTreeSet<&str> = words(&file.code).collect();
        let used = file.uses.iter().filter(|one| !one.is_public || words.contains(one.name.as_str()));
        let paths = used.map(|one| one.path.clone()).chain(self.paths(module));
        let found = paths.filter_map(|path| self.file_of(module, &path, 0));
        found.filter(|other| *other != module && other.first() == module.first()).collect()
    }

    /// The paths in the code of a file that begin at the crate, at this module or its parent, or at a module below it.
    fn paths(&self, module: &Module) -> impl Iterator<Item = Vec<String>> {
        paths(&self.0[module].code).filter(|path| self.is_ours(module, path))
    }

    fn below(&self, module: &[String], name: &str) -> Option<&Module> {
        let path: Module = module.iter().cloned().chain([name.to_owned()]).collect();
        self.0.get_key_value(&path).map(|(module, _)| module)
    }

    /// The file in which a path of a module ends, through whatever re-exports it.
    fn file_of(&self, module: &Module, path: &[String], depth: usize) -> Option<&Module> {
        let mut at: Module = module.clone();
        let mut steps = path;
        while let Some((first, rest)) = steps.split_first() {
            match first.as_str() {
                "crate" => at.clear(),
                "super" => drop(at.pop()),
                "self" => {}
                name => {
                    if let Some(below) = self.below(&at, name) {
                        at.clone_from(below);
                    } else {
                        return self.passed_on(&at, name, depth).or_else(|| self.key(&at));
                    }
                }
            }
            steps = rest;
        }
        self.key(&at)
    }

    /// The file from which a module has a name that it only passes on.
    fn passed_on(&self, module: &Module, name: &str, depth: usize) -> Option<&Module> {
        assert!(depth < 20, "{name} is passed on in a circle");
        let uses = &self.0.get(module)?.uses;
        let named = uses.iter().find(|one| one.name == name)?;
        self.is_ours(module, &named.path).then(|| self.file_of(module, &named.path, depth + 1)).flatten()
    }

    fn key(&self, module: &Module) -> Option<&Module> {
        self.0.get_key_value(module).map(|(module, _)| module)
    }

    /// The files that bring in everything of some module of the crate, so that nobody can say what they name.
    pub(super) fn that_use_everything(&self) -> Vec<&str> {
        let takes_all = |module: &Module, one: &Use| one.name == "*" && self.is_ours(module, &one.path);
        let all = self.0.iter().filter(|(module, file)| file.uses.iter().any(|one| takes_all(module, one)));
        all.map(|(_, file)| file.path.as_str()).collect()
    }

    /// Whether a path as a module writes it leads into the crate.
    fn is_ours(&self, module: &[String], path: &[String]) -> bool {
        matches!(path[0].as_str(), "crate" | "super" | "self") || self.below(module, &path[0]).is_some()
    }
}

/// The module that a file is: `view/body/mod.rs` and `view/body.rs` are `view::body`.
fn module(path: &str) -> Module {
    let path = path.trim_end_matches(".rs");
    let steps = path.strip_suffix("/mod").unwrap_or(path).split('/');
    steps.filter(|step| !matches!(*step, "lib" | "main")).map(str::to_owned).collect()
}

/// The code of a file: comments and tests left out, and what stands in quotes.
pub(super) fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if next == '"' {
            quoted(rest)
        } else if let Some(marks) = raw_marks(rest) {
            let end = format!("\"{}", "#".repeat(marks));
            let start = marks + 2;
            rest[start..].find(&end).map_or(rest.len(), |place| start + place + end.len())
        } else if next == '\'' {
            character(rest)
        } else {
            code.push(next);
            rest = &rest[next.len_utf8()..];
            continue;
        };
        code.push(' ');
        rest = &rest[skipped..];
    }
    code
}

/// How many `#` the raw string has that begins here; `None` if none does.
fn raw_marks(text: &str) -> Option<usize> {
    let marks = text.strip_prefix('r')?.chars().take_while(|mark| *mark == '#').count();
    text[1 + marks..].starts_with('"').then_some(marks)
}

/// The length of the string that begins here.
fn quoted(text: &str) -> usize {
    let mut escaped = false;
    for (place, mark) in text.char_indices().skip(1) {
        match mark {
            '"' if !escaped => return place + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

/// The length of the character that begins here, or of the mark of a lifetime.
fn character(text: &str) -> usize {
    let mut marks = text.char_indices().skip(1);
    match (marks.next(), marks.next()) {
        (Some((_, '\\')), Some((place, escaped))) => {
            let from = place + escaped.len_utf8();
            text[from..].find('\'').map_or(1, |end| from + end + 1)
        }
        (Some(_), Some((place, '\''))) => place + 1,
        _ => 1,
    }
}

fn is_word(mark: char) -> bool {
    mark.is_alphanumeric() || mark == '_'
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|mark| !is_word(mark)).filter(|word| !word.is_empty())
}

/// Every path of at least two steps: `a::b::C`. What a macro calls `$crate` is of another file.
fn paths(code: &str) -> impl Iterator<Item = Vec<String>> {
    let runs = code.split(|mark: char| !is_word(mark) && mark != ':' && mark != '$');
    let paths = runs.filter(|run| run.contains("::") && !run.starts_with("::") && !run.contains('$'));
    paths.map(|run| {
        run.split("::").map(|step| step.trim_matches(':').to_owned()).filter(|step| !step.is_empty()).collect()
    })
}

/// The `use` lines of a file, name by name, and the code without them.
fn take_uses(code: &str) -> (Vec<Use>, String) {
    let (mut uses, mut left) = (Vec::new(), String::new());
    for statement in code.split_inclusive(';') {
        let start = statement.rfind("use ").filter(|place| is_use(&statement[..*place]));
        let (before, tree) = statement.split_at(start.unwrap_or(statement.len()));
        left.push_str(before);
        if let Some(tree) = tree.strip_prefix("use ") {
            let is_public =
                before.rsplit(['\n', ';', '{', '}']).next().is_some_and(|line| line.trim().starts_with("pub"));
            expand(tree.trim_end_matches(';'), &[], is_public, &mut uses);
        }
    }
    (uses, left)
}

/// Whether `use` can stand behind this: at the beginning of a line, alone or behind its visibility.
fn is_use(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default().trim();
    line.is_empty() || line == "pub" || (line.starts_with("pub(") && line.ends_with(')'))
}

/// Takes a tree of `use` apart: `a::{b, c::D as E}` brings `b` and `E`.
fn expand(tree: &str, above: &[String], is_public: bool, uses: &mut Vec<Use>) {
    let tree = tree.trim();
    let (head, group) = match tree.find('{') {
        Some(brace) => (&tree[..brace], Some(tree[brace + 1..].trim_end().strip_suffix('}').unwrap_or_default())),
        None => (tree, None),
    };
    let (head, renamed) = match head.split_once(" as ") {
        Some((head, name)) => (head, Some(name.trim().to_owned())),
        None => (head, None),
    };
    let steps = head.split("::").map(|step| step.trim().to_owned()).filter(|step| !step.is_empty());
    let mut path: Vec<String> = above.iter().cloned().chain(steps).collect();
    if let Some(group) = group {
        outer_commas(group)
            .into_iter()
            .filter(|item| !item.trim().is_empty())
            .for_each(|item| expand(item, &path, is_public, uses));
        return;
    }
    if path.last().is_some_and(|last| last == "self" && path.len() > 1) {
        path.pop();
    }
    if let Some(last) = path.last().cloned() {
        uses.push(Use { path, name: renamed.unwrap_or(last), is_public });
    }
}

/// The pieces of a text between the commas that stand in no braces.
fn outer_commas(text: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let is_outer = |mark: char| {
        match mark {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        mark == ',' && depth == 0
    };
    text.split(is_outer).collect()
}
