//! The small site that a new site begins as: one for each kind of plan, in the languages chosen.
//!
//! It stands in `starter/`, what all kinds have in `shared/` and the rest in a folder for each kind, in every language at
//! once. What a kind has at a path where all have something is put below that. Texts are kept for the languages chosen, and comments, which begin with `#[code] `, for the person who reads them.
//! `#[year]` stands for the year in which the site is begun.

use std::collections::BTreeMap;
use std::iter::Peekable;

use rust_embed::RustEmbed;

use super::plan_type::PlanType;

#[derive(RustEmbed)]
#[folder = "starter"]
struct Starter;

/// A file that is to be made.
#[derive(Clone, Debug)]
pub struct NewFile {
    /// Its path below the site's folder, with `/` between steps.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// A language in which the starter site is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StarterLanguage {
    /// Its code in content and addresses.
    pub code: &'static str,
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
}

impl StarterLanguage {
    /// Every language that the starter site has.
    pub const ALL: [Self; 2] =
        [Self { code: "zh", tag: "zh-CN", name: "中文" }, Self { code: "en", tag: "en-GB", name: "English" }];

    /// The language with a code.
    pub fn find(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code == code)
    }
}

/// The files of a new site for a kind of plan, begun in a year: texts in `languages`, the language of record first;
/// comments in the language `comments`.
pub fn starter(plan: PlanType, languages: &[StarterLanguage], comments: StarterLanguage, year: i16) -> Vec<NewFile> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for folder in ["shared", plan.name()] {
        for full in Starter::iter() {
            let Some(path) = full.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) else { continue };
            let Some((path, data)) = published(path, languages, comments).zip(Starter::get(&full)) else { continue };
            let text = String::from_utf8_lossy(&data.data).replace("#[year]", &year.to_string());
            files.entry(path).or_default().push_str(&chosen(&text, languages, comments));
        }
    }
    files.into_iter().map(|(path, text)| NewFile { path, text }).collect()
}

/// Where a file of a starter stands in the new site; `None` for one that is for readers of another language, or has the
/// interface words of one that was not chosen.
fn published(path: &str, languages: &[StarterLanguage], comments: StarterLanguage) -> Option<String> {
    if path == "gitignore" {
        return Some(".gitignore".to_owned());
    }
    if let Some((stem, code)) = path.strip_suffix(".md").and_then(|stem| stem.rsplit_once('.')) {
        return (code == comments.code).then(|| format!("{stem}.md"));
    }
    let words_in = path.strip_suffix(".ftl").and_then(|stem| stem.rsplit_once('/'));
    let is_chosen = words_in.is_none_or(|(_, code)| languages.iter().any(|language| language.code == code));
    is_chosen.then(|| path.to_owned())
}

fn chosen(text: &str, languages: &[StarterLanguage], comments: StarterLanguage) -> String {
    let mut kept = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let words = line.trim_start();
        let indent = &line[..line.len() - words.len()];
        if words == "#[languages]" {
            for language in languages {
                let StarterLanguage { code, tag, name } = language;
                kept.push_str(&format!("{indent}- code: {code}\n{indent}  tag: {tag}\n{indent}  name: {name}\n"));
            }
        } else if let Some((code, comment)) = words.strip_prefix("#[").and_then(|rest| rest.split_once("] ")) {
            if code == comments.code {
                kept.push_str(&format!("{indent}# {comment}\n"));
            }
        } else if is_of_another(words, languages) {
            skip_deeper(&mut lines, indent.len());
        } else {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// Whether a line begins a text in a language that was not chosen.
fn is_of_another(line: &str, languages: &[StarterLanguage]) -> bool {
    line.split_once(':')
        .and_then(|(key, _)| StarterLanguage::find(key))
        .is_some_and(|language| !languages.contains(&language))
}

/// Passes over the lines of a text of several lines, which stand deeper than its key.
fn skip_deeper<'t>(lines: &mut Peekable<impl Iterator<Item = &'t str>>, indent: usize) {
    let deeper = |line: &&str| line.is_empty() || line.len() - line.trim_start().len() > indent;
    while lines.next_if(deeper).is_some() {}
}
