//! `organisations.yaml`: the bodies that lead, issue or take part.

use crate::decode::Plain;
use crate::id::OrganisationId;
use crate::lang::Localized;
use crate::source::Spanned;
use crate::{choices, document};

document! {
    /// A body. Its names may contain the mark that separates organisations in a line; it is still one.
    Organisation = "organisation" {
        /// Its id and address.
        required id: Spanned<OrganisationId>,
        /// What it does in the plan.
        required kind: OrganisationRole,
        /// Its full official name.
        required name: Localized<Plain>,
        /// Its name in a line of lead organisations; the full name if nothing is said.
        optional short: Localized<Plain>,
        /// What it is sorted by where its name misleads, such as pinyin for a name with a character of two readings.
        optional sort_key: Localized<Plain>,
        /// Other official names.
        defaulted aliases: Vec<Alias>,
        /// Whether it stands for several bodies at once.
        defaulted collective: bool,
    }
}

document! {
    /// Another official name of an organisation.
    Alias = "alias" {
        /// The language of the name, as the code of a language of the site or a BCP 47 tag.
        required lang: Plain,
        /// The name.
        required name: Plain,
    }
}

choices! {
    /// What an organisation does in the plan.
    OrganisationRole {
        /// It leads tasks. A lead can issue as well.
        Lead = "lead",
        /// It issued the plan and leads no task.
        Issuer = "issuer",
        /// It has other roles in tasks, and leads none.
        Participant = "participant",
        /// No task names it, but cases or steps do. It has a page if a step does.
        Partner = "partner",
    }
}
