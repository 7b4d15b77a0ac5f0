//! Every id of the content and where it is declared.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::decode::{AnyId, Kinds, Named};
use crate::diagnostic::{Argument, Code, Diagnostic, nearest};
use crate::id::{Id, Kind, KindMarker, Reference};
use crate::input::Content;
use crate::page::PageKind;
use crate::source::{Span, Spanned};

/// The declared ids by kind.
pub(super) struct Index<'c> {
    content: &'c Content,
    declared: HashMap<(Kind, &'c str), Span>,
    by_kind: BTreeMap<Kind, Vec<&'c str>>,
    /// Each id that is declared again.
    pub(super) twice: Vec<Twice<'c>>,
    /// The names of files that were copied without changing the id in them: what has that name is there.
    copied: HashSet<(Kind, &'c str)>,
}

/// An id that is declared again.
pub(super) struct Twice<'c> {
    pub(super) kind: Kind,
    pub(super) id: &'c str,
    pub(super) span: Span,
    /// The first declaration.
    pub(super) first: Span,
    /// Whether one of the two is in a file with another name, which is told of instead.
    pub(super) is_copied: bool,
}

impl<'c> Index<'c> {
    pub(super) fn new(content: &'c Content) -> Self {
        let mut index = Self {
            content,
            declared: HashMap::new(),
            by_kind: BTreeMap::new(),
            twice: Vec::new(),
            copied: HashSet::new(),
        };
        for &kind in Kind::ALL {
            for declared in content.declared(kind) {
                index.declare(kind, declared.id, declared.id_span);
            }
        }
        if !index.twice.is_empty() {
            index.find_copies();
        }
        index
    }

    /// Tells the declarations of an id apart that were copied from another file.
    fn find_copies(&mut self) {
        let content = self.content;
        let tasks = content.tasks.iter().map(|(name, task)| (Kind::Task, name, task.id.value.as_str(), task.id.span));
        let pages = content.pages.iter().map(|(name, page)| (Kind::Page, name, page.id.value.as_str(), page.id.span));
        let cases = content.cases.iter().map(|(name, case)| (Kind::Case, name, case.id.value.as_str(), case.id.span));
        let evaluations = content.evaluations.iter();
        let evaluations = evaluations.map(|(name, row)| (Kind::Evaluation, name, row.id.value.as_str(), row.id.span));
        for (kind, name, id, span) in
            tasks.chain(pages).chain(cases).chain(evaluations).filter(|(_, name, id, _)| *name != id)
        {
            let is_it = |twice: &&mut Twice<'_>| twice.kind == kind && (twice.span == span || twice.first == span);
            for twice in self.twice.iter_mut().filter(is_it).filter(|twice| twice.id == id) {
                twice.is_copied = true;
                self.copied.insert((kind, name.as_str()));
            }
        }
    }

    fn declare(&mut self, kind: Kind, id: &'c str, span: Span) {
        match self.declared.get(&(kind, id)) {
            Some(&first) => self.twice.push(Twice { kind, id, span, first, is_copied: false }),
            None => {
                self.declared.insert((kind, id), span);
                self.by_kind.entry(kind).or_default().push(id);
            }
        }
    }

    /// Reports an id that leads nowhere, unless a file that could not be read declares it.
    pub(super) fn expect<K: KindMarker>(&self, id: &Spanned<Id<K>>, findings: &mut Vec<Diagnostic>) {
        self.expect_kind(K::KIND, id.value.as_str(), false, id.span, findings);
    }

    /// The same for an id of a thing of one of several kinds.
    pub(super) fn expect_any<K: Kinds>(&self, any: &Spanned<AnyId<K>>, findings: &mut Vec<Diagnostic>) {
        self.expect_kind(any.value.kind(), any.value.id.as_str(), any.value.says_kind(), any.span, findings);
    }

    /// The same for what a broken file names.
    pub(super) fn expect_named(&self, named: &Named, findings: &mut Vec<Diagnostic>) {
        let is_made = named.kind == Kind::Page && named.says_kind && PageKind::by_name(&named.id).is_some();
        if !is_made && !named.kind.is_local() {
            self.expect_kind(named.kind, &named.id, named.says_kind, named.span, findings);
        }
    }

    /// The same for a reference that says its kind itself, which can also name a page that the program makes.
    pub(super) fn expect_reference(&self, reference: &Reference, span: Span, findings: &mut Vec<Diagnostic>) {
        let (kind, id) = reference.parts();
        let is_made = kind == Kind::Page && PageKind::by_name(id).is_some();
        if !is_made {
            self.expect_kind(kind, id, true, span, findings);
        }
    }

    /// Reports an id of a kind, which is written before it or not: what is suggested is written alike.
    fn expect_kind(&self, kind: Kind, id: &str, says_kind: bool, span: Span, findings: &mut Vec<Diagnostic>) {
        // Without a readable plan nothing can be said about what it declares.
        let is_in_plan = matches!(kind, Kind::Action | Kind::Principle | Kind::Safeguard | Kind::Role);
        let is_unknown = is_in_plan && self.content.plan.is_none();
        let is_declared = self.declared.contains_key(&(kind, id)) || self.copied.contains(&(kind, id));
        if is_unknown || is_declared || self.content.broken.contains(kind, id) {
            return;
        }
        if let Some(path) = self.content.broken.misplaced(kind, id) {
            findings.push(Diagnostic::in_path(Code::MisplacedFile, path));
            return;
        }
        let known = self.by_kind.get(&kind).map(Vec::as_slice).unwrap_or_default();
        let meant = nearest(id, known.iter().copied());
        findings.push(
            Diagnostic::at(Code::UnresolvedReference, span)
                .with("kind", Argument::Message(kind.message()))
                .with("id", id)
                .with_meant(meant.map(|meant| if says_kind { format!("{}:{meant}", kind.name()) } else { meant })),
        );
    }
}
