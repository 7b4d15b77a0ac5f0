//! The list of leads and issuers, and one of them.

use serde::Serialize;

use super::case::CaseSummary;
use super::common::{Link, Text};
use super::page::{Body, Heading, PageKind};
use super::scope::{MissingWords, Scope};
use super::task::TaskSummary;
use crate::id::{Handle, OrganisationKind};
use crate::lang::Lang;

/// An organisation in a list.
#[derive(Debug, Serialize)]
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
    /// Whether it signed the plan.
    pub issuer: bool,
    /// Whether it stands for several bodies.
    pub collective: bool,
}

/// The list of organisations that have a page.
#[derive(Debug, Serialize)]
pub struct OrganisationsBody {
    /// The organisations, in the order of the content.
    pub organisations: Vec<OrganisationSummary>,
    /// How many lead roles there are: a task led by three bodies has three.
    pub roles: usize,
}

impl OrganisationsBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Body), MissingWords> {
        let rows = &scope.snapshot.outline.organisations;
        let shown = rows.iter().filter_map(|(handle, row)| {
            Some(OrganisationSummary {
                name: scope.text(&row.name, lang),
                short: scope.text(&row.short, lang),
                href: scope.href(PageKind::Organisation(handle), lang)?,
                tasks: row.leads.len(),
                first: row.leads.iter().filter(|(_, first)| *first).count(),
                parts: row.parts.len(),
                issuer: !row.signatures.is_empty(),
                collective: row.collective,
            })
        });
        let organisations: Vec<OrganisationSummary> = shown.collect();
        let title = scope.say(lang, "title-organisations", [])?;
        let description = scope.say(lang, "description-organisations", [("count", organisations.len().into())])?;
        let roles = rows.iter().map(|(_, row)| row.leads.len()).sum();
        Ok((Heading::below_home(title, description), Body::Organisations(Self { organisations, roles })))
    }
}

/// A lead or issuer.
#[derive(Debug, Serialize)]
pub struct OrganisationBody {
    /// Its full official name.
    pub name: Text,
    /// Its short name.
    pub short: Text,
    /// Other official names.
    pub aliases: Vec<Text>,
    /// The names under which it signed the plan.
    pub issuer_names: Vec<Text>,
    /// Whether it stands for several bodies.
    pub collective: bool,
    /// The tasks it leads.
    pub leads: Vec<Lead>,
    /// The tasks in which it has other roles.
    pub parts: Vec<OrganisationPart>,
    /// The cases in which it takes part.
    pub cases: Vec<CaseSummary>,
}

/// A task that an organisation leads.
#[derive(Debug, Serialize)]
pub struct Lead {
    /// The task.
    pub task: TaskSummary,
    /// Whether the plan names the organisation first.
    pub first: bool,
}

/// A task in which an organisation has a role besides leading it.
#[derive(Debug, Serialize)]
pub struct OrganisationPart {
    /// The task.
    pub task: TaskSummary,
    /// The name of the role.
    pub role: Text,
}

impl OrganisationBody {
    pub(super) fn make(
        scope: &Scope<'_>,
        organisation: Handle<OrganisationKind>,
        lang: Lang,
    ) -> Result<(Heading, Body), MissingWords> {
        let row = &scope.snapshot.outline.organisations[organisation];
        let name = scope.words(&row.name, lang);
        let list = scope.own(scope.say(lang, "title-organisations", [])?);
        let heading = Heading {
            title: name.to_owned(),
            description: scope.say(
                lang,
                "description-organisation",
                [("name", name.into()), ("count", row.leads.len().into())],
            )?,
            trail: vec![Link { text: list, href: scope.href(PageKind::Organisations, lang) }],
            crumb: scope.words(&row.short, lang).to_owned(),
        };
        let issuers = &scope.snapshot.plan().issuers;
        let body = Self {
            name: scope.text(&row.name, lang),
            short: scope.text(&row.short, lang),
            aliases: row.aliases.iter().map(|alias| scope.tagged(&alias.name, &alias.lang, lang)).collect(),
            issuer_names: row.signatures.iter().map(|place| scope.text(&issuers[*place].name, lang)).collect(),
            collective: row.collective,
            leads: row
                .leads
                .iter()
                .map(|(task, first)| Lead { task: TaskSummary::new(scope, *task, lang), first: *first })
                .collect(),
            parts: row
                .parts
                .iter()
                .map(|(task, role)| OrganisationPart {
                    task: TaskSummary::new(scope, *task, lang),
                    role: scope.text(&scope.snapshot.outline.roles[*role].name, lang),
                })
                .collect(),
            cases: CaseSummary::of(scope, lang, |case| case.organisations.contains(&organisation)),
        };
        Ok((heading, Body::Organisation(body)))
    }
}
