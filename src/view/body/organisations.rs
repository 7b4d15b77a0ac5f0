//! The list of leads and issuers.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::described::{Described, derive};
use crate::id::{Handle, OrganisationKind};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::summary::matrix::Matrix;
use crate::view::text::Text;

/// An organisation in a list.
#[derive(Debug, Described!, Serialize)]
pub struct OrganisationSummary {
    /// Its full official name.
    pub name: Text,
    /// Its short name.
    pub short: Text,
    /// Its address.
    pub href: String,
    /// How many tasks it leads, alone or with others.
    pub tasks: usize,
    /// How many of them name it first.
    pub first: usize,
    /// In how many tasks it has other roles.
    pub parts: usize,
    /// How many steps name it, as leading them or for another role.
    pub steps: usize,
    /// Whether it signed the plan.
    pub issuer: bool,
    /// Whether it stands for several bodies.
    pub collective: bool,
}

/// The list of organisations that have a page.
#[derive(Debug, Described!, Serialize)]
pub struct OrganisationsBody {
    /// The organisations: those that lead most tasks first, then in the order of the language.
    pub organisations: Vec<OrganisationSummary>,
    /// Whether some of them have other roles in tasks.
    pub has_parts: bool,
    /// Whether steps name some of them.
    pub has_steps: bool,
    /// How many lead roles there are: a task led by three bodies has three.
    pub roles: usize,
    /// Who leads what, as a table; none in a plan with more than 40 tasks and as many actions, or if the theme has no use for it.
    pub matrix: Option<Matrix>,
}

/// The organisations in the order of the language's dictionaries, by their short names or what is given for them.
pub(super) fn sorted(scope: &Scope<'_>, lang: Lang) -> Vec<Handle<OrganisationKind>> {
    let rows = &scope.snapshot.outline.organisations;
    let mut handles: Vec<_> = rows.handles().collect();
    let key = |handle: &Handle<OrganisationKind>| {
        let row = &rows[*handle];
        scope.words(row.sort_key.as_ref().unwrap_or(&row.short), lang)
    };
    handles.sort_by(|left, right| scope.formats[lang.index()].compare(key(left), key(right)));
    handles
}

/// How many steps name each organisation.
fn steps(scope: &Scope<'_>) -> BTreeMap<Handle<OrganisationKind>, usize> {
    let mut counts = BTreeMap::new();
    for (_, step) in scope.snapshot.outline.steps.iter().filter(|(step, _)| scope.is_known(*step)) {
        let parties = step.parties.iter().flat_map(|party| &party.organisations);
        let named: BTreeSet<_> = step.leads.iter().chain(parties).collect();
        for organisation in named {
            *counts.entry(*organisation).or_default() += 1;
        }
    }
    counts
}

impl OrganisationsBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let rows = &scope.snapshot.outline.organisations;
        let mut order = sorted(scope, lang);
        // Who leads most comes first; the sort keeps the order of the language among equals.
        order.sort_by_key(|handle| Reverse((rows[*handle].leads.len(), rows[*handle].parts.len())));
        let steps = steps(scope);
        let shown = order.iter().filter_map(|handle| {
            let (handle, row) = (*handle, &rows[*handle]);
            Some(OrganisationSummary {
                name: scope.text(&row.name, lang),
                short: scope.text(&row.short, lang),
                href: scope.href(PageKind::Organisation(handle), lang)?,
                tasks: row.leads.len(),
                first: row.leads.iter().filter(|(_, first)| *first).count(),
                parts: row.parts.len(),
                steps: steps.get(&handle).copied().unwrap_or_default(),
                issuer: !row.signatures.is_empty(),
                collective: row.collective,
            })
        });
        let organisations: Vec<OrganisationSummary> = shown.collect();
        let title = scope.title(PageKind::Organisations, lang)?;
        let description = scope.say(lang, "description-organisations", [("count", organisations.len().into())])?;
        let roles = rows.iter().map(|(_, row)| row.leads.len()).sum();
        let body = Self {
            has_parts: organisations.iter().any(|organisation| organisation.parts > 0),
            has_steps: organisations.iter().any(|organisation| organisation.steps > 0),
            organisations,
            roles,
            matrix: if scope.asked.matrix { Matrix::new(scope, &order, lang) } else { None },
        };
        Ok((Heading::below_home(title, description), body))
    }
}
