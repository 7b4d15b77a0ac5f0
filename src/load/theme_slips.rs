//! Files in a site's own folder of a theme whose names nothing uses: probably slips.

use std::collections::BTreeSet;

use super::theme_choices::asset;
use crate::config::PageType;
use crate::diagnostic::{Argument, Code, Diagnostic, nearest};
use crate::lang::Languages;
use crate::source::Files;
use crate::theme::{ASSET_FOLDER, ORIGINALS, SettingValue, Theme};

/// The files of a theme by their paths in its folder.
pub(super) struct Paths {
    /// Those that come with the program.
    pub(super) shipped: BTreeSet<String>,
    /// The site's own.
    pub(super) own: Vec<String>,
}

/// Reports the site's own files of a theme that have no effect.
pub(super) fn find(
    label: &str,
    paths: &Paths,
    theme: &mut Theme,
    languages: &Languages,
    files: &Files,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let slips = Slips { label, paths, theme, languages, files };
    let found: Vec<(&str, Diagnostic)> = paths
        .own
        .iter()
        .filter(|path| !paths.shipped.contains(*path))
        .filter_map(|path| {
            match path.split_once('/')? {
                ("templates", name) => slips.template(path, name),
                (ASSET_FOLDER, name) => slips.asset(path, name),
                ("strings", name) => slips.words(path, name.strip_suffix(".ftl")?),
                _ => None,
            }
            .map(|found| (path.as_str(), found))
        })
        .collect();
    for (path, found) in found {
        diagnostics.push(found);
        // What it names as the template below it is not there for the same slip, which is told.
        if let Some(name) = path.strip_prefix("templates/")
            && theme.templates.get(name).is_some_and(|file| extends_nothing(&files.get(*file).text, theme))
        {
            theme.templates.remove(name);
        }
    }
}

/// Whether a template names one below it that is not there.
fn extends_nothing(text: &str, theme: &Theme) -> bool {
    text.match_indices(ORIGINALS).any(|(start, _)| {
        let name = text[start..].split(['"', '\'']).next().unwrap_or_default();
        !theme.templates.contains_key(name)
    })
}

struct Slips<'a> {
    label: &'a str,
    paths: &'a Paths,
    theme: &'a Theme,
    languages: &'a Languages,
    files: &'a Files,
}

impl Slips<'_> {
    fn finding(&self, path: &str, problem: &'static str, near: Option<String>) -> Diagnostic {
        Diagnostic::in_path(Code::UnusedThemeFile, &format!("{}/{path}", self.label))
            .with("problem", Argument::Message(problem))
            .with("file", path)
            .with("theme", self.label.rsplit('/').next().unwrap_or_default())
            .with_meant(near)
    }

    /// A template that is that of no kind of page and that no other names.
    fn template(&self, path: &str, name: &str) -> Option<Diagnostic> {
        let is_kind = name.strip_suffix(".html").is_some_and(|stem| PageType::find(stem).is_some());
        let texts = || self.theme.templates.iter().map(|(own, file)| (own, &*self.files.get(*file).text));
        let is_named = texts().any(|(own, text)| own != name && text.contains(name));
        let has_pieces = texts().any(|(own, text)| own == name && text.contains("component "));
        if is_kind || is_named || has_pieces || texts().any(|(_, text)| names_by_values(text)) {
            return None;
        }
        let kinds: Vec<String> = PageType::ALL.iter().map(|page| format!("{}.html", page.name())).collect();
        let shipped = self.paths.shipped.iter().filter_map(|known| known.strip_prefix("templates/"));
        // Only the names count: what all paths begin with would make any two of them alike.
        let near = nearest(name, kinds.iter().map(String::as_str).chain(shipped));
        let near = near.map(|near| format!("templates/{near}"));
        Some(self.finding(path, "unused-template", near))
    }

    /// An asset that nothing names and that is called nearly like one which comes with the program.
    fn asset(&self, path: &str, name: &str) -> Option<Diagnostic> {
        // Only the names count: with folders and endings, which are the same, any two of them would be alike.
        let (stem, ending) = name.rsplit_once('.')?;
        let of_kind = |known: &'_ String| -> Option<String> {
            let (known, own) = known.strip_prefix(ASSET_FOLDER)?.strip_prefix('/')?.rsplit_once('.')?;
            (own == ending).then(|| known.to_owned())
        };
        let shipped: Vec<String> = self.paths.shipped.iter().filter_map(of_kind).collect();
        let near = nearest(stem, shipped.iter().map(String::as_str))?;
        let near = format!("{ASSET_FOLDER}/{near}.{ending}");
        let file_name = name.rsplit('/').next().unwrap_or(name);
        let route = asset(name);
        let in_templates = self.theme.templates.values().any(|file| self.files.get(*file).text.contains(file_name));
        let others = self.theme.assets.iter().filter(|(other, _)| **other != route);
        let in_assets = others.filter_map(|(_, file)| std::str::from_utf8(&file.bytes).ok());
        let is_set = |value: &SettingValue| matches!(value, SettingValue::Image(set) if *set == route.as_str());
        let is_used = in_templates
            || in_assets.into_iter().any(|text| text.contains(file_name))
            || self.theme.mark.as_ref().is_some_and(|mark| mark.route == route)
            || self.theme.settings.values().filter_map(|setting| setting.value.as_ref()).any(is_set);
        (!is_used).then(|| self.finding(path, "unused-asset", Some(near)))
    }

    /// Words in a language that the site does not have. A theme that speaks more languages than one of its sites is none of a slip where the
    /// program speaks them too.
    fn words(&self, path: &str, code: &str) -> Option<Diagnostic> {
        let codes: Vec<&str> = self.languages.iter().map(|(_, language)| language.code.as_str()).collect();
        if codes.contains(&code) || super::shipped_words(crate::config::Site::DEFAULT_THEME, code).is_some() {
            return None;
        }
        let near = nearest(code, codes.iter().copied()).map(|near| format!("strings/{near}.ftl"));
        Some(self.finding(path, "unused-words", near).with("code", code))
    }
}

/// Whether a template names another by a value, so that nobody can tell which it names.
fn names_by_values(text: &str) -> bool {
    text.split("{%").skip(1).any(|tag| {
        let tag = tag.split("%}").next().unwrap_or_default().trim_start_matches(['-', '+']).trim_start();
        let rest = ["include", "extends", "import", "from"].iter().find_map(|word| tag.strip_prefix(word));
        rest.is_some_and(|rest| !rest.trim_start().starts_with(['"', '\'', '[']) || rest.contains('~'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_put_together_is_told_from_one_that_is_written() {
        for written in ["{% include \"a.html\" %}", "{%- extends 'a.html' -%}", "{% if include %}", "from {{ a }}"] {
            assert!(!names_by_values(written), "{written}");
        }
        for made in ["{% include page.kind %}", "{% include \"a/\" ~ kind ~ \".html\" %}"] {
            assert!(names_by_values(made), "{made}");
        }
    }
}
