//! Every id of the content and where it is declared.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Code, Diagnostic};
use crate::id::{Id, Kind};
use crate::input::Content;
use crate::source::{Span, Spanned};

/// The declared ids by kind.
pub(super) struct Index<'c> {
    content: &'c Content,
    declared: HashMap<(&'static str, &'c str), Span>,
    by_kind: BTreeMap<&'static str, Vec<&'c str>>,
    /// Each id that is declared again, with the place of the first declaration.
    pub(super) twice: Vec<(&'static str, &'c str, Span, Span)>,
}

impl<'c> Index<'c> {
    pub(super) fn new(content: &'c Content) -> Self {
        let mut index = Self { content, declared: HashMap::new(), by_kind: BTreeMap::new(), twice: Vec::new() };
        if let Some(plan) = &content.plan {
            plan.actions.iter().for_each(|action| index.declare(&action.id));
            plan.principles.iter().for_each(|principle| index.declare(&principle.id));
            plan.safeguards.iter().for_each(|safeguard| index.declare(&safeguard.id));
            plan.roles.iter().for_each(|role| index.declare(&role.id));
        }
        for (_, task) in &content.tasks {
            index.declare(&task.id);
            task.milestones.iter().for_each(|milestone| index.declare(&milestone.id));
        }
        content.targets.iter().for_each(|target| index.declare(&target.id));
        content.organisations.iter().for_each(|organisation| index.declare(&organisation.id));
        content.records.iter().for_each(|record| index.declare(&record.id));
        content.cases.iter().for_each(|(_, case)| index.declare(&case.id));
        if let Some(vocabulary) = &content.vocabulary {
            vocabulary.fields.iter().for_each(|field| index.declare(&field.id));
            vocabulary.places.iter().for_each(|place| index.declare(&place.id));
        }
        content.glossary.iter().for_each(|term| index.declare(&term.id));
        content.pages.iter().for_each(|(_, page)| index.declare(&page.id));
        index
    }

    fn declare<K: Kind>(&mut self, id: &'c Spanned<Id<K>>) {
        let text = id.value.as_str();
        match self.declared.get(&(K::NAME, text)) {
            Some(first) => self.twice.push((K::NAME, text, id.span, *first)),
            None => {
                self.declared.insert((K::NAME, text), id.span);
                self.by_kind.entry(K::NAME).or_default().push(text);
            }
        }
    }

    /// Where an id is declared.
    pub(super) fn find(&self, kind: &'static str, id: &str) -> Option<Span> {
        self.declared.get(&(kind, id)).copied()
    }

    /// Reports a reference that leads nowhere, unless a file that could not be read declares its id.
    pub(super) fn expect(&self, kind: &'static str, id: &str, span: Span, findings: &mut Vec<Diagnostic>) {
        // Without a readable plan nothing can be said about what it declares.
        let undeclared =
            self.content.plan.is_none() && matches!(kind, "action" | "principle" | "safeguard" | "role" | "paragraph");
        if undeclared || self.find(kind, id).is_some() || self.content.broken.contains(kind, id) {
            return;
        }
        let known = self.by_kind.get(kind).map(Vec::as_slice).unwrap_or_default();
        findings.push(
            Diagnostic::at(Code::UnresolvedReference, span)
                .with("kind", crate::diagnostic::Argument::Message(kind_name(kind)))
                .with("id", id)
                .with_nearest(id, known.iter().copied()),
        );
    }

    /// The same for a reference whose type says its kind.
    pub(super) fn expect_id<K: Kind>(&self, id: &Spanned<Id<K>>, findings: &mut Vec<Diagnostic>) {
        self.expect(K::NAME, id.value.as_str(), id.span, findings);
    }
}

/// The key of the message that names a kind.
pub(super) fn kind_name(kind: &str) -> &'static str {
    match kind {
        "action" => "kind-action",
        "task" => "kind-task",
        "target" => "kind-target",
        "principle" => "kind-principle",
        "safeguard" => "kind-safeguard",
        "org" => "kind-organisation",
        "milestone" => "kind-milestone",
        "paragraph" => "kind-paragraph",
        "role" => "kind-role",
        "case" => "kind-case",
        "field" => "kind-field",
        "place" => "kind-place",
        "term" => "kind-term",
        "page" => "kind-page",
        _ => "kind-record",
    }
}
