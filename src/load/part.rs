//! Which document a file of the content folder holds.

use super::folders::{CONTENT_FOLDER, STATIC_FOLDER};
use crate::diagnostic::nearest;
use crate::picture;

/// Which document a path holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part<'a> {
    Site,
    Plan,
    Task(&'a str),
    Target,
    Organisations,
    Records,
    /// A case, with the name of its folder.
    Case(&'a str),
    /// A picture, with the folder of its case and its name there.
    Picture(&'a str, &'a str),
    /// An evaluation, with the name of its folder.
    Evaluation(&'a str),
    /// A round, with the folder of its evaluation and the stem of its name.
    Round(&'a str, &'a str),
    Vocabulary,
    Glossary,
    Wordlist,
    Signatures,
    Redirects,
    /// The addresses that were public.
    PublicAddresses,
    Page(&'a str),
    /// The official text as published, in the language of this code.
    Published(&'a str),
    /// The translations that were confirmed.
    Translations,
    /// A file that goes out as it is, with its path there.
    Static(&'a str),
    /// A document for people, which is not content.
    Document,
    Unknown,
}

/// Which document stands at a path below the site's folder.
pub(super) fn part(path: &str) -> Part<'_> {
    let mut steps = path.split('/');
    // What lies elsewhere in the site's folder is not read.
    if steps.next() != Some(CONTENT_FOLDER) {
        return Part::Unknown;
    }
    let steps: Vec<&str> = steps.collect();
    let stem = |name: &'_ str| name.strip_suffix(".yaml").map(str::len);
    match steps[..] {
        [STATIC_FOLDER, ..] => Part::Static(path.splitn(3, '/').nth(2).unwrap_or_default()),
        ["site.yaml"] => Part::Site,
        ["plan.yaml"] => Part::Plan,
        ["organisations.yaml"] => Part::Organisations,
        ["vocabulary.yaml"] => Part::Vocabulary,
        ["glossary.yaml"] => Part::Glossary,
        ["wordlist.yaml"] => Part::Wordlist,
        ["translations.lock"] => Part::Translations,
        ["signatures.yaml"] => Part::Signatures,
        ["redirects.yaml"] => Part::Redirects,
        ["published.txt"] => Part::PublicAddresses,
        ["cases", folder, "case.yaml"] => Part::Case(folder),
        ["cases", folder, name] if picture::is_named(name) => Part::Picture(folder, name),
        ["evaluations", folder, "evaluation.yaml"] => Part::Evaluation(folder),
        ["evaluations", folder, "rounds", name] => {
            stem(name).map_or(Part::Unknown, |length| Part::Round(folder, &name[..length]))
        }
        ["pages", name] => stem(name).map_or(Part::Unknown, |length| Part::Page(&name[..length])),
        ["tasks", name] => stem(name).map_or(Part::Unknown, |length| Part::Task(&name[..length])),
        ["targets", name] => stem(name).map_or(Part::Unknown, |_| Part::Target),
        ["records", .., name] => stem(name).map_or(Part::Unknown, |_| Part::Records),
        ["sources", name] => {
            name.strip_prefix("plan.").and_then(|name| name.strip_suffix(".txt")).map_or(Part::Unknown, Part::Published)
        }
        [.., name] if name.ends_with(".md") => Part::Document,
        _ => Part::Unknown,
    }
}

/// The folders of content, each of which holds documents of one kind.
const FOLDERS: [&str; 6] = ["tasks", "targets", "records", "cases", "evaluations", "pages"];

/// How the names of files end that were meant for YAML, in lower case, the longest first.
const ENDINGS: [&str; 6] = [".yaml.yaml", ".yaml.txt", ".yml.txt", ".yaml", ".yml", ".txt"];

/// Whether a file is called as one that was meant for YAML.
pub(super) fn is_called_so(path: &str) -> bool {
    let lower = path.to_lowercase();
    ENDINGS.iter().any(|ending| lower.ends_with(ending))
}

/// Whether a folder of content is called so.
pub(super) fn is_folder(name: &str) -> bool {
    FOLDERS.contains(&name)
}

/// Where a file that nobody reads was probably meant to stand by its path: under another ending, in a folder of nearly that name, or in the
/// folder of a case or an evaluation.
pub(super) fn meant(path: &str) -> Option<String> {
    // What lies beside the folder of content was meant for it.
    let inside;
    let path = if path.starts_with("content/") {
        path
    } else {
        inside = format!("{CONTENT_FOLDER}/{path}");
        if part(&inside) != Part::Unknown {
            return Some(inside);
        }
        &inside
    };
    let (folder, name) = path.rsplit_once('/')?;
    let lower = name.to_lowercase();
    let stem = ENDINGS.iter().find_map(|ending| lower.strip_suffix(ending)).filter(|stem| !stem.is_empty())?;
    let stem = name.get(..stem.len())?;
    let mut steps: Vec<&str> = folder.split('/').collect();
    if let [_, inside, ..] = &mut steps[..]
        && !FOLDERS.contains(inside)
    {
        *inside = FOLDERS.into_iter().find(|known| nearest(inside, [*known]).is_some())?;
    }
    let folder = steps.join("/");
    let own = format!("{folder}/{stem}.yaml");
    let of_case = format!("{folder}/{stem}/case.yaml");
    let of_evaluation = format!("{folder}/{stem}/evaluation.yaml");
    let of_round = match steps[..] {
        // A round of the evaluation in whose folder it lies.
        [_, "evaluations", of] => format!("content/evaluations/{of}/rounds/{stem}.yaml"),
        _ => String::new(),
    };
    let own = Some(own).filter(|path| part(path) != Part::Unknown);
    let of_case = || Some(of_case).filter(|path| matches!(part(path), Part::Case(_)));
    let of_round = || Some(of_round).filter(|path| matches!(part(path), Part::Round(..)));
    let of_evaluation = || Some(of_evaluation).filter(|path| matches!(part(path), Part::Evaluation(_)));
    own.or_else(of_case).or_else(of_round).or_else(of_evaluation)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_under_another_name_was_meant_for_where_its_like_stand() {
        for (path, expected) in [
            ("content/tasks/1.yml", "content/tasks/1.yaml"),
            ("content/tasks/3.2.yml", "content/tasks/3.2.yaml"),
            ("content/tasks/1.yaml.txt", "content/tasks/1.yaml"),
            ("content/tasks/1.txt", "content/tasks/1.yaml"),
            ("content/records/2025/a.YAML", "content/records/2025/a.yaml"),
            ("content/target/labs.yaml", "content/targets/labs.yaml"),
            ("content/cases/twin.yaml", "content/cases/twin/case.yaml"),
            ("content/plan.yml", "content/plan.yaml"),
            ("content/evaluations/parks/2025.yaml", "content/evaluations/parks/rounds/2025.yaml"),
            ("records/2025/a.yaml", "content/records/2025/a.yaml"),
            ("plan.yaml", "content/plan.yaml"),
            ("targets/labs.yml", "content/targets/labs.yaml"),
        ] {
            assert_eq!(meant(path).as_deref(), Some(expected), "{path}");
        }
        for other in [
            "content/tasks/notice.pdf",
            "content/notes.txt",
            "content/drafts/a.yaml",
            "content/.yaml",
            "content/tasks.yaml",
        ] {
            assert_eq!(meant(other), None, "{other}");
        }
    }
}
