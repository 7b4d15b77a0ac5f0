//! Words that lead to a page of the site.

use serde::Serialize;

use super::scope::{MissingWords, Scope};
use super::text::Text;
use crate::described::{Described, derive};
use crate::id::{Handle, Reference, StepKind};
use crate::lang::Lang;
use crate::model::Subject;
use crate::page::PageKind;

/// Words that lead somewhere, or only stand there.
#[derive(Clone, Debug, Described!, Serialize)]
pub struct Link {
    /// The words.
    pub text: Text,
    /// A root-relative address; none shows the words without a link.
    pub href: Option<String>,
}

impl Scope<'_> {
    /// A link to the page about a thing, by the thing's own name; without an address if the site has no such page. `None` for
    /// a page that is about no thing.
    pub(super) fn link(&self, kind: PageKind, lang: Lang) -> Option<Link> {
        let name = kind.called(&self.snapshot)?;
        Some(Link { text: self.text(name, lang), href: self.href(kind, lang) })
    }

    /// The name of the thing that a page is about; `None` for a page that is about no thing.
    pub(super) fn name(&self, kind: PageKind, lang: Lang) -> Option<&str> {
        kind.called(&self.snapshot).map(|name| self.words(name, lang))
    }

    /// What stands behind a link to what was withdrawn.
    pub(super) fn link_mark(&self, lang: Lang) -> Result<String, MissingWords> {
        self.say(lang, "link-withdrawn", [])
    }

    /// A link to a step, which stands on the page of its task.
    pub(super) fn step_link(&self, step: Handle<StepKind>, lang: Lang) -> Link {
        let steps = &self.snapshot.outline.steps;
        let reference = Reference::Step(steps.id(step).clone());
        Link { text: self.text(&steps[step].name, lang), href: self.resolve(&reference, lang) }
    }

    /// A link to what a record is about. A step that nobody has stated yet is shown as its task.
    pub(super) fn subject_link(&self, subject: Subject, lang: Lang) -> Option<Link> {
        match subject {
            Subject::Step(step) if self.is_known(step) => Some(self.step_link(step, lang)),
            _ => self.link(self.page_about(subject), lang),
        }
    }

    /// The name of what a record is about, likewise.
    pub(super) fn subject_name(&self, subject: Subject, lang: Lang) -> Option<&str> {
        match subject {
            Subject::Step(step) if self.is_known(step) => {
                Some(self.words(&self.snapshot.outline.steps[step].name, lang))
            }
            _ => self.name(self.page_about(subject), lang),
        }
    }

    /// The same for a thing that is referred to; `None` also if it is not public yet.
    pub(super) fn reference_link(&self, reference: &Reference, lang: Lang) -> Option<Link> {
        if let Reference::Step(id) = reference {
            return self
                .snapshot
                .outline
                .steps
                .find(id)
                .filter(|step| self.is_known(*step))
                .map(|step| self.step_link(step, lang));
        }
        self.link(self.page_of(reference)?, lang)
    }
}
