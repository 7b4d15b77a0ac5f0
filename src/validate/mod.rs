//! From content as written to content as meant: resolves every reference and keeps every rule.

mod evaluations;
mod extent;
mod figures;
mod handles;
mod index;
mod known;
mod levels;
mod official;
mod once;
mod place;
mod quoted;
mod resolve;
mod rows;
mod rule;
mod rules;
mod statements;
mod told;
mod whole;

use rayon::prelude::*;

use self::extent::Extents;
use self::index::Index;
use self::rule::Reads;
use self::whole::Whole;
use crate::config::Levels;
use crate::date::Day;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::input::Input;
use crate::model::Model;
use crate::source::Files;

/// What checking gave.
pub struct Checked {
    /// The model, if nothing found is an error.
    pub model: Option<Model>,
    /// Everything that was found, with the severities that the site gives them.
    pub diagnostics: Vec<Diagnostic>,
    /// The rules of the site, for what is found later.
    pub levels: Levels,
}

/// Checks the content on a day and makes a model of it. `read` is what was found when it was read.
pub fn validate(input: &Input, files: &Files, read: Vec<Diagnostic>, today: Day) -> Checked {
    let index = Index::new(&input.content);
    let written = Whole { input, files, today, index: &index, model: None };
    let (found, model) =
        rayon::join(|| findings(Reads::Written, &written), || resolve::resolve(&input.content, &input.languages));
    let mut diagnostics = read;
    diagnostics.extend(found);
    diagnostics.extend(findings(Reads::Model, &Whole { model: model.as_ref(), ..written }));
    once::files(&mut diagnostics);
    once::references(&mut diagnostics);
    let mut levels = input.site.levels();
    let subjects = input.site.rules.iter().filter_map(|rule| rule.about.as_ref()).map(|about| &about.value);
    let extents = Extents::new(subjects, &input.content, files);
    levels.apply(&mut diagnostics, |finding, thing| extents.has(finding, thing));
    let is_sound = diagnostic::count(&diagnostics, Severity::Error) == 0;
    Checked { model: model.filter(|_| is_sound), diagnostics, levels }
}

/// What the rules find that read this much.
fn findings(reads: Reads, whole: &Whole<'_>) -> Vec<Diagnostic> {
    let rules = rules::ALL.par_iter().filter(|rule| rule.reads == reads);
    rules.flat_map_iter(|rule| rule.findings(whole)).collect()
}
