//! What is in the content and not on the site yet, and why.

use super::{Basis, Happened, Hold, Marked, Model, Outline, Public, Record};
use crate::date::{Date, Day};
use crate::id::Kind;
use crate::schema::{AmountKind, Searched, Sought};

/// Something that is in the content and not on the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// What kind of thing it is.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Which fact of the thing it is, if only that waits.
    pub fact: Option<Fact>,
    /// Why it waits.
    pub reason: Reason,
    /// The first day on which a build shows it; none for a draft, which waits for somebody.
    pub from: Option<Day>,
}

/// Something of a thing that becomes public apart from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The baseline.
    Baseline,
    /// The interim goal that is due by a date.
    Interim(Date),
    /// The sum of money of a kind for a date.
    Amount(AmountKind, Date),
    /// A document that was published on a date.
    Document(Date),
    /// A search that found nothing.
    Searched,
    /// The reply to a result, which is named behind the round.
    Reply,
    /// What happened to a result or a part of it on a day.
    Mark(Happened, Day),
    /// The withdrawal of a record.
    Withdrawal,
}

impl Fact {
    /// The word for it in lists for machines.
    pub fn name(self) -> &'static str {
        match self {
            Self::Baseline => "baseline",
            Self::Interim(_) => "interim",
            Self::Amount(kind, _) => kind.name(),
            Self::Document(_) => "document",
            Self::Searched => "searched",
            Self::Reply => "reply",
            Self::Mark(what, _) => what.name(),
            Self::Withdrawal => "withdrawal",
        }
    }

    /// Its place among what waits of one kind: behind the things themselves, documents last.
    fn rank(self) -> u8 {
        match self {
            Self::Baseline | Self::Interim(_) => 0,
            Self::Amount(..) => 1,
            Self::Document(_) => 2,
            Self::Searched => 3,
            Self::Reply => 4,
            Self::Mark(..) => 5,
            Self::Withdrawal => 6,
        }
    }

    /// The fact by its word, and its date, if it is told apart by one.
    pub fn find(name: &str, date: Option<Date>) -> Option<Self> {
        let plain = [Self::Baseline, Self::Searched, Self::Reply, Self::Withdrawal].map(Some);
        let dated = [date.map(Self::Interim), date.map(Self::Document)];
        let day = date.map(Date::first);
        let marks = Happened::ALL.map(|what| Some(Self::Mark(what, day?)));
        let amounts = AmountKind::ALL.iter().map(|kind| Some(Self::Amount(*kind, date?)));
        let all = plain.into_iter().chain(dated).chain(marks).chain(amounts);
        all.flatten().find(|fact| fact.name() == name)
    }

    /// The date that tells it apart: that by which a goal is due, of a sum of money, on which a document was published, or of a mark.
    pub fn date(self) -> Option<Date> {
        match self {
            Self::Baseline | Self::Searched | Self::Reply | Self::Withdrawal => None,
            Self::Mark(_, day) => Some(Date::Day(day)),
            Self::Interim(date) | Self::Amount(_, date) | Self::Document(date) => Some(date),
        }
    }
}

/// Why something waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is a draft.
    Draft,
    /// It is under embargo.
    Embargo,
    /// It becomes known later.
    Known,
    /// It stands until then: it is a withdrawal.
    Withdrawn,
    /// It counts from the end of a period, since its date or that of its source is not more precise.
    Period(Date),
}

impl Reason {
    /// The word for it in lists for machines.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Embargo => "embargo",
            Self::Known => "known-later",
            Self::Withdrawn => "withdrawn-later",
            Self::Period(_) => "end-of-period",
        }
    }

    /// The reason by its word, and the period for which it waits, if it is one.
    pub fn find(name: &str, period: Option<Date>) -> Option<Self> {
        let all = [
            Some(Self::Draft),
            Some(Self::Embargo),
            Some(Self::Known),
            Some(Self::Withdrawn),
            period.map(Self::Period),
        ];
        all.into_iter().flatten().find(|reason| reason.name() == name)
    }

    /// Why something waits that becomes known on a day that follows from this.
    fn of(basis: Basis) -> Self {
        match basis {
            Basis::SourcePublished(date) | Basis::Own(date) if !matches!(date, Date::Day(_)) => Self::Period(date),
            _ => Self::Known,
        }
    }

    /// The period for which it waits.
    pub fn period(self) -> Option<Date> {
        match self {
            Self::Period(date) => Some(date),
            _ => None,
        }
    }
}

impl Model {
    /// What is not in a snapshot of a day: by kind, drafts first, then what comes sooner.
    pub fn waiting(&self, as_of: Day, public: Public) -> Vec<Waiting> {
        let records = self.records.iter().filter_map(|(handle, row)| {
            let (reason, from) = wait(row.hold, row.basis, as_of, public)?;
            Some(Waiting { kind: Kind::Record, id: self.records.id(handle).to_string(), fact: None, reason, from })
        });
        let cases = self.cases.iter().filter_map(|(handle, row)| {
            let (reason, from) = wait(row.hold, row.basis, as_of, public)?;
            Some(Waiting { kind: Kind::Case, id: self.cases.id(handle).to_string(), fact: None, reason, from })
        });
        let evaluations = self.evaluations.iter().flat_map(|(handle, row)| {
            let id = self.evaluations.id(handle);
            let own = wait(row.hold, row.basis, as_of, public);
            // What keeps the evaluation keeps its rounds, if they wait for nothing that lasts longer.
            let rounds = row.history.rounds.iter().filter_map(move |round| {
                let of_round = wait(round.hold, round.basis, as_of, public);
                let lasts = |wait: &(Reason, Option<Day>)| (wait.0 == Reason::Draft, wait.1);
                let (reason, from) = own.into_iter().chain(of_round).max_by_key(lasts)?;
                Some((Kind::Round, format!("{id}/{}", round.id), reason, from))
            });
            let own = own.map(|(reason, from)| (Kind::Evaluation, id.to_string(), reason, from));
            own.into_iter().chain(rounds)
        });
        let evaluations = evaluations.map(|(kind, id, reason, from)| Waiting { kind, id, fact: None, reason, from });
        let later = |kind, id: String, basis: Basis| Waiting {
            kind,
            id,
            fact: None,
            reason: Reason::of(basis),
            from: Some(basis.day()),
        };
        let Outline { milestones, steps, .. } = &self.outline;
        let of_milestones = milestones.iter().filter(|(_, row)| !row.is_known(as_of));
        let of_milestones =
            of_milestones.map(|(handle, row)| later(Kind::Milestone, milestones.id(handle).to_string(), row.basis));
        let of_steps = steps.iter().filter(|(_, row)| !row.is_known(as_of));
        let of_steps = of_steps.map(|(handle, row)| later(Kind::Step, steps.id(handle).to_string(), row.basis));
        let facts = self.outline.targets.iter().flat_map(|(handle, target)| {
            let baseline = target.baseline.iter().map(|row| (Fact::Baseline, row.basis));
            let interim = target.interim.iter().map(|row| (Fact::Interim(row.due), row.basis));
            let later = baseline.chain(interim).filter(|(_, basis)| basis.day() > as_of);
            later.map(move |(fact, basis)| Waiting {
                kind: Kind::Target,
                id: self.outline.targets.id(handle).to_string(),
                fact: Some(fact),
                reason: Reason::of(basis),
                from: Some(basis.day()),
            })
        });
        let tasks = self.outline.tasks.iter();
        let tasks = tasks.map(|(handle, row)| (Kind::Task, self.outline.tasks.id(handle).as_str(), &row.amounts));
        let own = steps.iter().map(|(handle, row)| (Kind::Step, steps.id(handle).as_str(), &row.amounts));
        let amounts = tasks.chain(own).flat_map(|(kind, id, amounts)| {
            let later = amounts.iter().filter(|row| row.basis.day() > as_of);
            later.map(move |row| Waiting {
                kind,
                id: id.to_owned(),
                fact: Some(Fact::Amount(row.amount.kind, row.amount.date)),
                reason: Reason::of(row.basis),
                from: Some(row.basis.day()),
            })
        });
        let documents = self.waiting_documents(as_of, public).chain(self.waiting_searches(as_of, public));
        let documents = documents.chain(self.waiting_answers(as_of, public));
        let documents = documents.chain(self.waiting_withdrawals(as_of, public));
        let waiting = records.chain(cases).chain(evaluations).chain(of_milestones).chain(of_steps).chain(facts);
        let mut waiting: Vec<Waiting> = waiting.chain(amounts).chain(documents).collect();
        waiting.sort_by(|left, right| {
            let key = |one: &Waiting| (one.kind, one.fact.map(Fact::rank), one.from);
            key(left).cmp(&key(right)).then_with(|| left.id.cmp(&right.id))
        });
        waiting
    }

    /// The withdrawals of public records that are dated later.
    fn waiting_withdrawals(&self, as_of: Day, public: Public) -> impl Iterator<Item = Waiting> {
        let records = self.records.iter().filter(move |(_, row)| row.known <= as_of && row.is_for(public));
        records.filter_map(move |(handle, row)| {
            let from = Some(row.withdrawn.as_ref()?.day).filter(|day| *day > as_of)?;
            let (id, fact) = (self.records.id(handle).to_string(), Some(Fact::Withdrawal));
            Some(Waiting { kind: Kind::Record, id, fact, reason: Reason::Withdrawn, from: Some(from) })
        })
    }

    /// The documents of the plan, of tasks, and of public records, evaluations and rounds that are published only later. The plan goes
    /// by the name of its page.
    fn waiting_documents(&self, as_of: Day, public: Public) -> impl Iterator<Item = Waiting> {
        let plan = std::iter::once((Kind::Page, "plan".to_owned(), &self.outline.plan.documents));
        let tasks = self.outline.tasks.iter();
        let tasks = tasks.map(|(handle, row)| (Kind::Task, self.outline.tasks.id(handle).to_string(), &row.documents));
        let is_public =
            move |row: &Record| row.known <= as_of && row.is_for(public) && row.withdrawn_by(as_of).is_none();
        let records = self.records.iter().filter(move |(_, row)| is_public(row));
        let records = records.map(|(handle, row)| (Kind::Record, self.records.id(handle).to_string(), &row.documents));
        let evaluations = self.evaluations.iter().filter(move |(_, row)| row.known <= as_of && row.is_for(public));
        let evaluations = evaluations.flat_map(move |(handle, row)| {
            let id = self.evaluations.id(handle);
            let rounds = row.history.rounds.iter().filter(move |round| round.is_public(as_of, public));
            let rounds = rounds.map(move |round| (Kind::Round, format!("{id}/{}", round.id), &round.documents));
            std::iter::once((Kind::Evaluation, id.to_string(), &row.documents)).chain(rounds)
        });
        plan.chain(tasks).chain(records).chain(evaluations).flat_map(move |(kind, id, documents)| {
            let later = documents.iter().filter_map(|document| document.published);
            later.filter(move |date| date.last() > as_of).map(move |date| {
                let basis = Basis::SourcePublished(date);
                let fact = Some(Fact::Document(date));
                Waiting { kind, id: id.clone(), fact, reason: Reason::of(basis), from: Some(basis.day()) }
            })
        })
    }

    /// What is to become of the results of public rounds: replies, and marks that are dated later.
    fn waiting_answers(&self, as_of: Day, public: Public) -> impl Iterator<Item = Waiting> {
        let public_evaluations =
            self.evaluations.iter().filter(move |(_, row)| row.known <= as_of && row.is_for(public));
        public_evaluations.flat_map(move |(handle, row)| {
            let rounds = row.history.rounds.iter().filter(move |round| round.is_public(as_of, public));
            let results = rounds.flat_map(|round| round.results.iter().map(move |result| (round, result)));
            results.flat_map(move |(round, result)| {
                let subject = &row.subjects[result.subject].id;
                let id = format!("{}/{}/{subject}", self.evaluations.id(handle), round.id);
                let mark = |Marked { what, mark, .. }: Marked<'_>| (Fact::Mark(what, mark.date), mark.known);
                let mut facts: Vec<(Fact, Day)> = result.every_mark().map(mark).collect();
                facts.extend(result.replied().map(|day| (Fact::Reply, day)));
                facts.retain(|(_, day)| *day > as_of);
                // What was marked on one day waits once.
                facts.sort_by_key(|(fact, day)| (fact.name(), *day));
                facts.dedup();
                facts.into_iter().map(move |(fact, day)| Waiting {
                    kind: Kind::Round,
                    id: id.clone(),
                    fact: Some(fact),
                    reason: Reason::Known,
                    from: Some(day),
                })
            })
        })
    }

    /// The searches of targets and tasks, and of public evaluations and rounds, that are dated later.
    fn waiting_searches(&self, as_of: Day, public: Public) -> impl Iterator<Item = Waiting> {
        let Outline { targets, tasks, .. } = &self.outline;
        let day = |searched: &Option<Searched>| searched.as_ref().map(|searched| searched.date);
        let targets =
            targets.iter().map(move |(handle, row)| (Kind::Target, targets.id(handle).to_string(), day(&row.searched)));
        let tasks =
            tasks.iter().map(move |(handle, row)| (Kind::Task, tasks.id(handle).to_string(), day(&row.searched)));
        let day = |sought: Option<&Sought>| sought.map(|sought| sought.date);
        let public_evaluations =
            self.evaluations.iter().filter(move |(_, row)| row.known <= as_of && row.is_for(public));
        let evaluations = public_evaluations.flat_map(move |(handle, row)| {
            let id = self.evaluations.id(handle);
            let rounds = row.history.rounds.iter().filter(move |round| round.is_public(as_of, public));
            let rounds = rounds.map(move |round| (Kind::Round, format!("{id}/{}", round.id), day(round.sought())));
            std::iter::once((Kind::Evaluation, id.to_string(), day(row.searched.as_ref()))).chain(rounds)
        });
        targets.chain(tasks).chain(evaluations).filter_map(move |(kind, id, day)| {
            let from = Some(day.filter(|day| *day > as_of)?);
            Some(Waiting { kind, id, fact: Some(Fact::Searched), reason: Reason::Known, from })
        })
    }
}

/// Why something waits and until when: of several reasons the one that lasts longest.
fn wait(hold: Hold, basis: Basis, as_of: Day, public: Public) -> Option<(Reason, Option<Day>)> {
    let held = hold.on(public.today()).filter(|_| !public.is_preview()).unwrap_or_default();
    if held.draft {
        return Some((Reason::Draft, None));
    }
    let embargo = held.publish_at;
    let known = Some(basis.day()).filter(|day| *day > as_of);
    if known.is_none() && embargo.is_none() {
        return None;
    }
    let reason = if embargo >= known { Reason::Embargo } else { Reason::of(basis) };
    Some((reason, embargo.max(known)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    #[test]
    fn of_several_reasons_the_one_that_lasts_longest_is_told() {
        let today = day("2026-11-23");
        let public = Public::On(today);
        let year = Basis::Own(Date::Year(2026));
        let hold = |draft, publish_at: Option<&str>| Hold { draft, publish_at: publish_at.map(day) };
        let waits = |draft, publish_at, basis| wait(hold(draft, publish_at), basis, today, public);
        assert_eq!(waits(false, None, Basis::Stated(today)), None);
        assert_eq!(waits(false, None, year), Some((Reason::Period(Date::Year(2026)), Some(day("2026-12-31")))));
        assert_eq!(waits(false, Some("2026-12-01"), year).map(|(reason, _)| reason.name()), Some("end-of-period"));
        assert_eq!(waits(false, Some("2027-01-01"), year), Some((Reason::Embargo, Some(day("2027-01-01")))));
        assert_eq!(waits(true, Some("2027-01-01"), year), Some((Reason::Draft, None)));
        assert_eq!(
            waits(false, Some("2026-11-23"), Basis::SourcePublished(Date::Day(day("2027-03-02")))),
            Some((Reason::Known, Some(day("2027-03-02"))))
        );
        // Those who write see drafts and what is under embargo, not what becomes known later.
        let preview = Public::Preview(today);
        assert_eq!(wait(hold(true, None), Basis::Stated(today), today, preview), None);
        assert_eq!(
            wait(hold(true, None), year, today, preview).map(|(reason, _)| reason.name()),
            Some("end-of-period")
        );
    }
}
