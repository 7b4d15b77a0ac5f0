//! The kinds of things, typed ids, and typed positions in a table: a task can never be taken for a target.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::sync::Arc;

/// A type that stands for a [`Kind`], so that ids and handles of different kinds are different types.
pub trait KindMarker: 'static {
    /// The kind.
    const KIND: Kind;
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $name:literal, $message:literal, $marker:ident, $id:ident;)*) => {
        /// A kind of thing that has an id.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[$doc])* $kind,)*
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Kind] = &[$(Kind::$kind,)*];

            /// Its name, in lower case: the prefix of a [`Reference`] such as `task:18`.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)*
                }
            }

            /// The key of the message that names it.
            pub const fn message(self) -> &'static str {
                match self {
                    $(Self::$kind => $message,)*
                }
            }
        }

        $(
            #[doc = concat!("Stands for [`Kind::", stringify!($kind), "`].")]
            #[derive(Debug)]
            pub enum $marker {}

            impl KindMarker for $marker {
                const KIND: Kind = Kind::$kind;
            }

            #[doc = concat!("An id of [`Kind::", stringify!($kind), "`].")]
            pub type $id = Id<$marker>;
        )*
    };
}

kinds! {
    /// A group of tasks.
    Action = "action", "kind-action", ActionKind, ActionId;
    /// A numbered commitment.
    Task = "task", "kind-task", TaskKind, TaskId;
    /// A quantified goal.
    Target = "target", "kind-target", TargetKind, TargetId;
    /// A basic principle of the plan.
    Principle = "principle", "kind-principle", PrincipleKind, PrincipleId;
    /// A safeguard of the plan.
    Safeguard = "safeguard", "kind-safeguard", SafeguardKind, SafeguardId;
    /// A body that leads or issues.
    Organisation = "org", "kind-organisation", OrganisationKind, OrganisationId;
    /// A dated, sourced statement.
    Record = "record", "kind-record", RecordKind, RecordId;
    /// A dated commitment inside a task.
    Milestone = "milestone", "kind-milestone", MilestoneKind, MilestoneId;
    /// A part of a task with leads and a date of its own. Its id is distinct in the whole plan.
    Step = "step", "kind-step", StepKind, StepId;
    /// A role that organisations have in tasks, besides leading them.
    Role = "role", "kind-role", RoleKind, RoleId;
    /// A case study.
    Case = "case", "kind-case", CaseKind, CaseId;
    /// An assessment that is held again and again.
    Evaluation = "evaluation", "kind-evaluation", EvaluationKind, EvaluationId;
    /// A round of an evaluation. Its id is distinct in its evaluation only, as are those of the next four kinds.
    Round = "round", "kind-round", RoundKind, RoundId;
    /// Who or what is evaluated.
    Assessed = "subject", "kind-assessed", AssessedKind, AssessedId;
    /// A group of the evaluated.
    Group = "group", "kind-group", GroupKind, GroupId;
    /// How an evaluation judges.
    Method = "method", "kind-method", MethodKind, MethodId;
    /// A dimension or an indicator of such a method.
    Criterion = "criterion", "kind-criterion", CriterionKind, CriterionId;
    /// A field of science or of cooperation.
    Field = "field", "kind-field", FieldKind, FieldId;
    /// A country or region.
    Place = "place", "kind-place", PlaceKind, PlaceId;
    /// A topic.
    Topic = "topic", "kind-topic", TopicKind, TopicId;
    /// A way in which values of targets are broken down.
    Breakdown = "breakdown", "kind-breakdown", BreakdownKind, BreakdownId;
    /// A category of a breakdown. Its id is distinct in its breakdown only.
    Category = "category", "kind-category", CategoryKind, CategoryId;
    /// A term of the glossary.
    Term = "term", "kind-term", TermKind, TermId;
    /// A free page.
    Page = "page", "kind-page", FreePageKind, PageId;
}

impl Kind {
    /// Whether its ids are distinct in their breakdown or evaluation only, so that none of them can be looked up in the whole content.
    pub const fn is_local(self) -> bool {
        matches!(self, Self::Category | Self::Round | Self::Assessed | Self::Group | Self::Method | Self::Criterion)
    }
}

/// A declared, stable slug: lower-case letters, digits, and single hyphens or dots between them.
///
/// It stands in addresses and file names as it is. Ids of different kinds are different types.
pub struct Id<K> {
    text: Arc<str>,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    /// The longest id taken, in bytes.
    pub const LONGEST: usize = 80;

    /// Takes a slug; `None` if it is not one. `index.html` is none: below a list the file of the list itself has that name.
    pub fn new(text: &str) -> Option<Self> {
        let part = |part: &str| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        let sound = text.len() <= Self::LONGEST && text.split(['-', '.']).all(part) && text != "index.html";
        sound.then(|| Self { text: text.into(), kind: PhantomData })
    }

    /// The slug as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), kind: PhantomData }
    }
}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    /// Numbers inside ids compare as numbers and come before letters: `2` before `10`, `3.2` before `3.10`, `1.a` before `1.b`,
    /// `m1c2` before `m1c10`.
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut left, mut right) = (self.text.as_bytes(), other.text.as_bytes());
        loop {
            let (a, b) = (run(&mut left), run(&mut right));
            match (a, b) {
                ([], []) => return self.text.cmp(&other.text),
                _ if a == b => {}
                ([], _) => return Ordering::Less,
                (_, []) => return Ordering::Greater,
                _ => match order(a).cmp(&order(b)) {
                    // 1 and 01 are one number: what follows them decides.
                    Ordering::Equal => {}
                    decided => return decided,
                },
            }
        }
    }
}

/// Takes the next run of digits, run of letters or sign off the front of an id; nothing at its end.
fn run<'t>(rest: &mut &'t [u8]) -> &'t [u8] {
    let kind = |byte: &u8| (byte.is_ascii_digit(), byte.is_ascii_alphabetic());
    let length = match rest.first() {
        None => 0,
        Some(first) if kind(first) == (false, false) => 1,
        Some(first) => rest.iter().take_while(|byte| kind(byte) == kind(first)).count(),
    };
    let (run, after) = rest.split_at(length);
    *rest = after;
    run
}

/// What a run compares by: signs before numbers before letters, and numbers by how large they are.
fn order(run: &[u8]) -> (u8, usize, &[u8]) {
    match run.first() {
        Some(first) if first.is_ascii_digit() => {
            let zeros = run.iter().take_while(|byte| **byte == b'0').count();
            let digits = &run[zeros..];
            (1, digits.len(), digits)
        }
        Some(first) if first.is_ascii_alphabetic() => (2, 0, run),
        _ => (0, 0, run),
    }
}

impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

macro_rules! references {
    ($($(#[$doc:meta])* $kind:ident($marker:ident),)*) => {
        /// A reference to a thing of the site, written as its kind, a colon and its id: `task:18`.
        ///
        /// The same form stands in fields and as the address of links in Markdown.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Reference {
            $($(#[$doc])* $kind(Id<$marker>),)*
        }

        impl Reference {
            /// The names of all kinds that can be referred to.
            pub const KINDS: &[&'static str] = &[$(Kind::$kind.name()),*];

            /// Reads `task:18`; `None` if the kind is not known or the id is not a slug.
            pub fn parse(text: &str) -> Option<Self> {
                let (kind, id) = text.split_once(':')?;
                $(if kind == Kind::$kind.name() {
                    return Id::new(id).map(Self::$kind);
                })*
                None
            }

            /// Its kind and its id.
            pub fn parts(&self) -> (Kind, &str) {
                match self {
                    $(Self::$kind(id) => (Kind::$kind, id.as_str()),)*
                }
            }
        }
    };
}

references! {
    /// `action:1`
    Action(ActionKind),
    /// `task:18`
    Task(TaskKind),
    /// `step:18.1`
    Step(StepKind),
    /// `target:bri-labs`
    Target(TargetKind),
    /// `safeguard:1`
    Safeguard(SafeguardKind),
    /// `org:education-commission`
    Organisation(OrganisationKind),
    /// `record:zgc-forum-2025`
    Record(RecordKind),
    /// `case:bayer-etown`
    Case(CaseKind),
    /// `evaluation:sub-parks`
    Evaluation(EvaluationKind),
    /// `topic:talent`
    Topic(TopicKind),
    /// `page:about`, and `page:glossary` for pages that the program makes
    Page(FreePageKind),
}

impl Reference {
    /// Whether a link address claims to be a reference, well formed or not.
    pub fn is_meant_by(address: &str) -> bool {
        address.split_once(':').is_some_and(|(kind, _)| Self::KINDS.contains(&kind))
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, id) = self.parts();
        write!(formatter, "{}:{id}", kind.name())
    }
}

/// The position of a row in a table of its kind: a reference that is known to resolve.
pub struct Handle<K> {
    index: u32,
    kind: PhantomData<fn() -> K>,
}

impl<K> Handle<K> {
    /// The handle of the row at `index`.
    pub fn new(index: usize) -> Self {
        let index = u32::try_from(index).expect("a table holds fewer than 2^32 rows");
        Self { index, kind: PhantomData }
    }

    /// The position of the row, counted from zero.
    pub fn index(self) -> usize {
        self.index as usize
    }
}

impl<K> Clone for Handle<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Handle<K> {}

impl<K> PartialEq for Handle<K> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl<K> Eq for Handle<K> {}

impl<K> PartialOrd for Handle<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Handle<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.index.cmp(&other.index)
    }
}

impl<K> Hash for Handle<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}

impl<K> fmt::Debug for Handle<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{}", self.index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_slug() {
        for good in ["18", "3.2", "bri-labs", "q1-journals"] {
            assert_eq!(TaskId::new(good).map(|id| id.to_string()).as_deref(), Some(good));
        }
        for bad in ["", "A", "a--b", "-a", "a/b", "..", "任务", "a b", "index.html", &"a".repeat(81)] {
            assert!(TaskId::new(bad).is_none(), "{bad:?} was taken");
        }
    }

    #[test]
    fn a_reference_is_written_as_it_is_read() {
        for kind in Reference::KINDS {
            let text = format!("{kind}:x-1");
            assert_eq!(Reference::parse(&text).map(|reference| reference.to_string()), Some(text));
        }
        for bad in ["task", "task:", "task:A", "milestone:x", "mailto:x"] {
            assert!(Reference::parse(bad).is_none(), "{bad} was taken");
        }
        let names: std::collections::BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
        assert_eq!(names.len(), Kind::ALL.len());
    }

    #[test]
    fn numbers_in_ids_sort_as_numbers() {
        let mut ids: Vec<TaskId> =
            ["10", "2", "3.10", "3.2", "3", "b", "a", "m1c10", "m1c2", "1.b", "1.a", "m1", "a-b"]
                .iter()
                .filter_map(|id| Id::new(id))
                .collect();
        ids.sort();
        let order: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
        assert_eq!(order, ["1.a", "1.b", "2", "3", "3.2", "3.10", "10", "a", "a-b", "b", "m1", "m1c2", "m1c10"]);
    }
}
