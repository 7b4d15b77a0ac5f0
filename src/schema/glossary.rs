//! `glossary.yaml`: what words mean, and how they are translated.

use super::Alias;
use crate::decode::Plain;
use crate::id::{Reference, TermId};
use crate::lang::Localized;
use crate::source::Spanned;
use crate::{choices, document};

document! {
    /// A term of the glossary.
    Term = "glossary term" {
        /// Its id; its place on the glossary's page is `#term-` and the id.
        required id: Spanned<TermId>,
        /// What kind of thing it names.
        required kind: TermKind,
        /// The term in each language.
        required term: Localized<Plain>,
        /// Other words for it that texts may use.
        defaulted forms: Vec<Alias>,
        /// Words that texts do not use for it, such as older translations.
        defaulted avoid: Vec<Alias>,
        /// What it means.
        optional definition: Localized<Plain>,
        /// The page that tells more: `task:12`, `org:education-commission`.
        optional about: Spanned<Reference>,
        /// Whether translations may use any words. Otherwise a text that has the term has it, or one of its forms, in every language.
        defaulted loose: bool,
    }
}

choices! {
    /// What kind of thing a term names.
    TermKind {
        /// A body: an office, association or institution.
        Body = "body",
        /// A park, city or zone.
        Place = "place",
        /// A programme, list or award.
        Programme = "programme",
        /// A conference or other event.
        Event = "event",
        /// A word of policy.
        Policy = "policy",
    }
}
