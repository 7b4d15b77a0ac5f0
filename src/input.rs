//! Everything that was read, as written: the value that goes from `load` to `validate`.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Site;
use crate::decode::{Named, Prose, Text};
use crate::diagnostic::nearest;
use crate::id::Kind;
use crate::lang::{Lang, Languages, Localized};
use crate::picture;
use crate::route::{FilePath, Route};
use crate::schema::{
    Amount, Attachment, Case, Evaluation, Mark, Organisation, Page, Plan, Record, Redirect, Reply, Round, Signature,
    Source, StateDigest, Target, Task, Term, UnwantedWord, Vocabulary,
};
use crate::source::{Blob, Span, Spanned};
use crate::theme::Theme;

/// What a site is made from.
#[derive(Debug)]
pub struct Input {
    /// The settings.
    pub site: Site,
    /// The languages of the settings.
    pub languages: Languages,
    /// The content.
    pub content: Content,
    /// The main theme.
    pub theme: Theme,
    /// The other themes in which the site is built, in the order of the settings.
    pub other_themes: Vec<Theme>,
    /// The digest of everything that it was read from, except the signatures and what comes with the program: what signatures are about.
    pub state: StateDigest,
}

/// The pictures of cases, by the folder and the name of their file.
pub type Pictures = BTreeMap<(String, String), picture::File>;

/// The content as written. A document that could not be decoded is missing here; its findings have been reported.
#[derive(Debug, Default)]
pub struct Content {
    /// The official document.
    pub plan: Option<Plan>,
    /// The tasks, each with the stem of its file's name.
    pub tasks: Vec<(String, Task)>,
    /// The targets.
    pub targets: Vec<Target>,
    /// The organisations.
    pub organisations: Vec<Organisation>,
    /// The records.
    pub records: Vec<Record>,
    /// The cases, each with the name of its folder.
    pub cases: Vec<(String, Case)>,
    /// The evaluations, each with the name of its folder.
    pub evaluations: Vec<(String, Evaluation)>,
    /// The rounds of evaluations, each with the folder of its evaluation and the stem of its file's name.
    pub rounds: Vec<(String, String, Round)>,
    /// The pictures of cases.
    pub pictures: Pictures,
    /// The files that go out as they are, by the path under which they are published.
    pub static_files: BTreeMap<FilePath, Blob>,
    /// The words by which cases are sorted.
    pub vocabulary: Option<Vocabulary>,
    /// The terms of the glossary.
    pub glossary: Vec<Term>,
    /// The words that texts do not use.
    pub wordlist: Vec<UnwantedWord>,
    /// Who approved which state.
    pub signatures: Vec<Signature>,
    /// The addresses that lead to others now.
    pub redirects: Vec<Redirect>,
    /// The addresses that were public, in the order in which they are written.
    pub public_addresses: Vec<Spanned<Route>>,
    /// The free pages, each with the stem of its file's name.
    pub pages: Vec<(String, Page)>,
    /// The texts that rules look at, and where they stand: every one if there is a glossary or a word list to hold them to, and otherwise those
    /// in whose numbers or marks something is odd, or that are no translation.
    pub texts: Vec<Text>,
    /// The official text as published, to hold the plan's blocks against.
    pub published: Vec<PublishedText>,
    /// The ids that broken files declare, so that a reference to them is not reported as well.
    pub broken: BrokenIds,
    /// What broken files refer to, so that all their references are looked up in one run.
    pub named: Vec<Named>,
}

impl Content {
    /// Adds what another part of the content holds, which comes after this one.
    pub fn append(&mut self, other: Self) {
        let Self {
            plan,
            tasks,
            targets,
            organisations,
            records,
            cases,
            evaluations,
            rounds,
            pictures,
            static_files,
            vocabulary,
            glossary,
            wordlist,
            signatures,
            redirects,
            public_addresses,
            pages,
            texts,
            published,
            broken,
            named,
        } = other;
        self.plan = plan.or(self.plan.take());
        self.tasks.extend(tasks);
        self.targets.extend(targets);
        self.organisations.extend(organisations);
        self.records.extend(records);
        self.cases.extend(cases);
        self.evaluations.extend(evaluations);
        self.rounds.extend(rounds);
        self.pictures.extend(pictures);
        self.static_files.extend(static_files);
        self.vocabulary = vocabulary.or(self.vocabulary.take());
        self.glossary.extend(glossary);
        self.wordlist.extend(wordlist);
        self.signatures.extend(signatures);
        self.redirects.extend(redirects);
        self.public_addresses.extend(public_addresses);
        self.pages.extend(pages);
        self.texts.extend(texts);
        self.published.extend(published);
        self.broken.append(broken);
        self.named.extend(named);
    }

    /// Every source that the content names: those of records, cases and evaluations, of milestones, steps, baselines, interim goals and sums of
    /// money.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        let records = self.records.iter().flat_map(|record| &record.sources);
        let cases = self.cases.iter().flat_map(|(_, case)| &case.sources);
        let milestones = self.tasks.iter().flat_map(|(_, task)| &task.milestones);
        let steps = self.tasks.iter().flat_map(|(_, task)| &task.steps);
        let baselines = self.targets.iter().filter_map(|target| target.baseline.as_ref());
        let interim = self.targets.iter().flat_map(|target| &target.interim);
        let evaluations = self.evaluations.iter().flat_map(|(_, evaluation)| &evaluation.sources);
        let rounds = self.rounds.iter().flat_map(|(_, _, round)| &round.sources);
        records
            .chain(cases)
            .chain(evaluations)
            .chain(rounds)
            .chain(self.replies().filter_map(|reply| reply.source.as_ref()))
            .chain(self.marks().filter_map(|mark| mark.source.as_ref()))
            .chain(milestones.filter_map(|milestone| milestone.source.as_ref()))
            .chain(steps.filter_map(|step| step.source.as_ref()))
            .chain(baselines.filter_map(|baseline| baseline.source.as_ref()))
            .chain(interim.filter_map(|interim| interim.source.as_ref()))
            .chain(self.amounts().filter_map(|amount| amount.source.as_ref()))
    }

    /// Every sum of money outside records: those of tasks and of steps.
    pub fn amounts(&self) -> impl Iterator<Item = &Amount> {
        let tasks = self.tasks.iter().map(|(_, task)| task);
        tasks.flat_map(|task| task.amounts.iter().chain(task.steps.iter().flat_map(|step| &step.amounts)))
    }

    /// Every reply to a result of an evaluation.
    pub fn replies(&self) -> impl Iterator<Item = &Reply> {
        self.rounds.iter().flat_map(|(_, _, round)| &round.results).filter_map(|result| result.reply.as_ref())
    }

    /// Every mark of a result of an evaluation.
    pub fn marks(&self) -> impl Iterator<Item = &Mark> {
        self.rounds.iter().flat_map(|(_, _, round)| &round.results).flat_map(|result| {
            let whole = [&result.under_review, &result.review_ended, &result.withdrawn];
            let readings = result.scores.iter().chain(&result.values);
            let of_readings = readings.flat_map(|row| [&row.under_review, &row.review_ended, &row.withdrawn]);
            whole.into_iter().chain(of_readings).flatten()
        })
    }

    /// The picture in the folder of a case that a name means, with the name of its file: the very one, or else one that differs in how
    /// its accents are stored.
    pub fn picture(&self, folder: &str, name: &str) -> Option<(&str, &picture::File)> {
        let first = (folder.to_owned(), String::new());
        let of_case = self.pictures.range(first..).take_while(|((of, _), _)| of == folder);
        let mut of_case = of_case.map(|((_, file), read)| (file.as_str(), read));
        let exact = of_case.clone().find(|(file, _)| *file == name);
        exact.or_else(|| of_case.find(|(file, _)| picture::name(file) == picture::name(name)))
    }

    /// Every text in Markdown, in each of its languages.
    pub fn prose(&self) -> impl Iterator<Item = &Spanned<Prose>> {
        self.localized_prose().flat_map(|text| text.iter().map(|(_, prose)| prose))
    }

    /// Every text in Markdown: those of records, tasks, cases, evaluations and free pages.
    pub fn localized_prose(&self) -> impl Iterator<Item = &Localized<Spanned<Prose>>> {
        let records = self.records.iter().map(|record| &record.text);
        let bodies = self.tasks.iter().filter_map(|(_, task)| task.body.as_ref());
        let cases = self.cases.iter().map(|(_, case)| &case.text);
        let pages = self.pages.iter().map(|(_, page)| &page.text);
        let evaluations = self.evaluations.iter().filter_map(|(_, evaluation)| evaluation.text.as_ref());
        let results = self.rounds.iter().flat_map(|(_, _, round)| &round.results);
        let diagnoses = results.filter_map(|result| result.diagnosis.as_ref());
        let replies = self.replies().map(|reply| &reply.text);
        let evaluations = evaluations.chain(diagnoses).chain(replies);
        records.chain(bodies).chain(cases).chain(evaluations).chain(pages)
    }

    /// Every document of the content: those of the plan, of tasks, of records and of evaluations.
    pub fn documents(&self) -> impl Iterator<Item = &Attachment> {
        let plan = self.plan.iter().flat_map(|plan| &plan.documents);
        let tasks = self.tasks.iter().flat_map(|(_, task)| &task.documents);
        let evaluations = self.evaluations.iter().flat_map(|(_, evaluation)| &evaluation.documents);
        let rounds = self.rounds.iter().flat_map(|(_, _, round)| &round.documents);
        let records = self.records.iter().flat_map(|record| &record.documents);
        plan.chain(tasks).chain(records).chain(evaluations).chain(rounds)
    }

    /// Everything of a kind that the content declares, in its order; an id that is declared twice is there twice.
    pub fn declared(&self, kind: Kind) -> Vec<Declared<'_>> {
        macro_rules! rows {
            ($rows:expr) => {
                $rows.map(|row| Declared { id: row.id.value.as_str(), id_span: row.id.span, span: row.span }).collect()
            };
        }
        let plan = self.plan.iter();
        let vocabulary = self.vocabulary.iter();
        match kind {
            Kind::Action => rows!(plan.flat_map(|plan| &plan.actions)),
            Kind::Principle => rows!(plan.flat_map(|plan| &plan.principles)),
            Kind::Safeguard => rows!(plan.flat_map(|plan| &plan.safeguards)),
            Kind::Role => rows!(plan.flat_map(|plan| &plan.roles)),
            Kind::Task => rows!(self.tasks.iter().map(|(_, task)| task)),
            Kind::Milestone => rows!(self.tasks.iter().flat_map(|(_, task)| &task.milestones)),
            Kind::Step => rows!(self.tasks.iter().flat_map(|(_, task)| &task.steps)),
            Kind::Target => rows!(self.targets.iter()),
            Kind::Organisation => rows!(self.organisations.iter()),
            Kind::Record => rows!(self.records.iter()),
            Kind::Case => rows!(self.cases.iter().map(|(_, case)| case)),
            Kind::Evaluation => rows!(self.evaluations.iter().map(|(_, evaluation)| evaluation)),
            Kind::Topic => rows!(vocabulary.flat_map(|vocabulary| &vocabulary.topics)),
            Kind::Field => rows!(vocabulary.flat_map(|vocabulary| &vocabulary.fields)),
            Kind::Place => rows!(vocabulary.flat_map(|vocabulary| &vocabulary.places)),
            Kind::Breakdown => rows!(vocabulary.flat_map(|vocabulary| &vocabulary.breakdowns)),
            // Distinct in their breakdown or evaluation only, so that none of them is declared for the whole content.
            Kind::Category | Kind::Round | Kind::Assessed | Kind::Group | Kind::Method | Kind::Criterion => Vec::new(),
            Kind::Term => rows!(self.glossary.iter()),
            Kind::Page => rows!(self.pages.iter().map(|(_, page)| page)),
        }
    }
}

/// A declaration of something that has an id.
#[derive(Clone, Copy, Debug)]
pub struct Declared<'c> {
    /// Its id.
    pub id: &'c str,
    /// Where the id stands.
    pub id_span: Span,
    /// Where the declaration begins.
    pub span: Span,
}

/// The official text as published, in one language: one span a paragraph.
#[derive(Debug)]
pub struct PublishedText {
    /// Its language.
    pub lang: Lang,
    /// Where each paragraph stands, in order.
    pub paragraphs: Vec<(Span, String)>,
}

/// The ids found in files that could not be decoded.
#[derive(Debug, Default)]
pub struct BrokenIds {
    by_kind: BTreeMap<Kind, BTreeSet<String>>,
    /// The malformed ids, in the form that ids have.
    malformed: BTreeMap<Kind, BTreeSet<String>>,
    /// The kinds of which something is declared whose id cannot be read.
    lost: BTreeSet<Kind>,
    /// The files that lie where nobody reads them, by what they declare.
    misplaced: BTreeMap<(Kind, String), String>,
}

impl BrokenIds {
    /// Notes an id of a broken file.
    pub fn add(&mut self, kind: Kind, id: &str) {
        self.by_kind.entry(kind).or_default().insert(id.to_owned());
    }

    /// Notes a malformed id of a broken file, as it was probably meant.
    pub fn add_malformed(&mut self, kind: Kind, meant: String) {
        self.malformed.entry(kind).or_default().insert(meant);
    }

    /// Notes a broken file of a round, by the folder of its evaluation and its own name.
    pub fn add_round(&mut self, folder: &str, stem: &str) {
        self.add(Kind::Round, &format!("{folder}/{stem}"));
    }

    /// Whether a round of the evaluation in a folder is broken, and with it perhaps the method that others name.
    pub fn has_round_of(&self, folder: &str) -> bool {
        let is_of = |id: &String| id.split_once('/').is_some_and(|(of, _)| of == folder);
        self.by_kind.get(&Kind::Round).is_some_and(|rounds| rounds.iter().any(is_of))
    }

    /// Notes that a broken file declares something whose id cannot be read.
    pub fn lose(&mut self, kind: Kind) {
        self.lost.insert(kind);
    }

    /// Notes an id in a file that lies where nobody reads it.
    pub fn misplace(&mut self, kind: Kind, id: &str, path: &str) {
        self.misplaced.entry((kind, id.to_owned())).or_insert_with(|| path.to_owned());
    }

    /// The file that declares this id, and lies where nobody reads it.
    pub fn misplaced(&self, kind: Kind, id: &str) -> Option<&str> {
        self.misplaced.get(&(kind, id.to_owned())).map(String::as_str)
    }

    /// Whether a broken file declares this id, or may do so.
    pub fn contains(&self, kind: Kind, id: &str) -> bool {
        let is_declared = self.by_kind.get(&kind).is_some_and(|ids| ids.contains(id));
        // A malformed id may have a slip besides.
        let is_near =
            |ids: &BTreeSet<String>| ids.contains(id) || nearest(id, ids.iter().map(String::as_str)).is_some();
        self.lost.contains(&kind) || is_declared || self.malformed.get(&kind).is_some_and(is_near)
    }

    fn append(&mut self, other: Self) {
        for (kind, ids) in other.by_kind {
            self.by_kind.entry(kind).or_default().extend(ids);
        }
        for (kind, ids) in other.malformed {
            self.malformed.entry(kind).or_default().extend(ids);
        }
        self.lost.extend(other.lost);
        self.misplaced.extend(other.misplaced);
    }
}
