//! The themes of a site stand where nothing else does: one of them at the root, each other below a path of its own.

use super::reserved_ids::is_at_the_top;
use crate::config::{PageType, SiteTheme};
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::filename::is_device;
use crate::id::Kind;
use crate::route::Route;
use crate::source::Span;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::SiteThemes], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let site = &whole.input.site;
    let Some(first) = site.themes.first() else { return };
    if let Some(theme) = &site.theme {
        findings.push(finding(theme.span, &theme.value.0, "themes-both"));
    }
    if site.themes.iter().all(|theme| theme.folder().is_some_and(|folder| folder != Route::root())) {
        findings.push(finding(first.at.span, &first.at.value.0, "themes-no-main"));
    }
    for (place, theme) in site.themes.iter().enumerate() {
        let earlier = &site.themes[..place];
        if let Some(other) = earlier.iter().find(|other| other.name.value == theme.name.value) {
            findings.push(finding(theme.name.span, &theme.name.value.0, "themes-twice").related(other.name.span));
        }
        findings.extend(problem_of_place(whole, theme, earlier));
    }
}

/// Why a theme cannot stand at its path; `None` if it can.
fn problem_of_place(whole: &Whole<'_>, theme: &SiteTheme, earlier: &[SiteTheme]) -> Option<Diagnostic> {
    let (at, written) = (theme.at.span, theme.at.value.0.as_str());
    let Some(folder) = theme.folder() else { return Some(finding(at, written, "themes-no-path")) };
    let is_root = folder == Route::root();
    let others = earlier.iter().filter_map(|other| Some((other.at.span, other.folder()?)));
    let mut near = others.filter(|(_, other)| is_root == (*other == Route::root()));
    if let Some((other, _)) = near.find(|(_, other)| folder.out_of(other).or(other.out_of(&folder)).is_some()) {
        let problem = if is_root { "themes-two-main" } else { "themes-one-place" };
        return Some(finding(at, written, problem).related(other));
    }
    let is_free = is_root || !is_taken(whole, &folder);
    (!is_free).then(|| finding(at, written, "themes-taken"))
}

/// Whether the site has something at a path or below it, or would have if its content were another.
fn is_taken(whole: &Whole<'_>, folder: &Route) -> bool {
    let steps: Vec<&str> = folder.as_str().split('/').filter(|step| !step.is_empty()).collect();
    let first = steps[0];
    let languages = &whole.input.languages;
    // The folder of a kind of page is called as the page that lists it.
    let is_kept = PageType::ALL.iter().any(|page| page.name() == first) || is_at_the_top(whole, first);
    let is_page = || whole.content().declared(Kind::Page).iter().any(|page| page.id == first);
    let file = folder.as_str().trim_end_matches('/');
    let is_file = || {
        let routes = whole.content().static_files.keys().map(|path| Route::file(path.as_str().split('/')));
        // Disks that take `A` for `a` would put one into the other.
        let mut names = routes.map(|route| route.as_str().to_lowercase());
        names.any(|name| {
            name.starts_with(folder.as_str()) || folder.as_str().starts_with(&format!("{name}/")) || name == file
        })
    };
    is_kept || languages.find(first).is_some() || steps.iter().any(|step| is_device(step)) || is_page() || is_file()
}

fn finding(span: Span, value: &str, problem: &'static str) -> Diagnostic {
    Diagnostic::at(Code::SiteThemes, span).with("problem", Argument::Message(problem)).with("value", value)
}
