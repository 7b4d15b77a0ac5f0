//! Content as written: one declaration a document. References are still words here, and may lead nowhere.

mod amount;
mod attachment;
mod case;
mod evaluation;
mod glossary;
mod meanings;
mod organisation;
mod page;
mod pattern;
mod plan;
mod record;
mod redirect;
mod round;
mod searched;
mod signature;
mod source;
mod target;
mod task;
mod vocabulary;
mod wordlist;

pub use amount::{Amount, AmountKind, RecordedAmount};
pub use attachment::{Attachment, AttachmentKind};
pub use case::{Case, CaseFact, FactPrecision, FactState, Picture};
pub use evaluation::{Assessed, AssessedType, Evaluation, Group, Sought};
pub use glossary::{Term, TermKind};
pub use meanings::Meanings;
pub use organisation::{Alias, Organisation, OrganisationRole};
pub use page::Page;
pub use pattern::{Pattern, Segment};
pub use plan::{Action, Block, Issuer, Patterns, Period, Plan, Principle, Role, Safeguard, Style};
pub use record::{Flag, Met, Missing, Observation, Progress, Record, RecordType, Stage, Status};
pub use redirect::{Redirect, SitePlace, meant as meant_place};
pub use round::{
    Assessment, Better, Dimension, Gap, Indicator, Mark, Method, Ranking, Reading, Reply, Round, Scale, Totalling,
};
pub use searched::Searched;
pub use signature::{Signature, StateDigest};
pub use source::Source;
pub use target::{Baseline, Change, ChangeUnit, Direction, Interim, Measure, Target};
pub use task::{Milestone, Party, Step, Task};
pub use vocabulary::{Breakdown, Category, Field, Place, Topic, Vocabulary};
pub use wordlist::UnwantedWord;

use crate::decode::{Definition, Document};

/// The declarations of all documents and their parts, in the order of the content contract.
pub fn definitions() -> Vec<Definition> {
    vec![
        Plan::definition(),
        Period::definition(),
        Issuer::definition(),
        Role::definition(),
        Patterns::definition(),
        Principle::definition(),
        Action::definition(),
        Safeguard::definition(),
        Block::definition(),
        Task::definition(),
        Party::definition(),
        Step::definition(),
        Milestone::definition(),
        Amount::definition(),
        Target::definition(),
        Change::definition(),
        Baseline::definition(),
        Interim::definition(),
        Searched::definition(),
        Organisation::definition(),
        Alias::definition(),
        Record::definition(),
        Status::definition(),
        Progress::definition(),
        Observation::definition(),
        RecordedAmount::definition(),
        Source::definition(),
        Attachment::definition(),
        Case::definition(),
        CaseFact::definition(),
        Picture::definition(),
        Evaluation::definition(),
        Group::definition(),
        Assessed::definition(),
        Sought::definition(),
        Round::definition(),
        Method::definition(),
        Scale::definition(),
        Dimension::definition(),
        Indicator::definition(),
        Assessment::definition(),
        Reading::definition(),
        Mark::definition(),
        Reply::definition(),
        Vocabulary::definition(),
        Topic::definition(),
        Field::definition(),
        Place::definition(),
        Breakdown::definition(),
        Category::definition(),
        Term::definition(),
        UnwantedWord::definition(),
        Page::definition(),
        Signature::definition(),
        Redirect::definition(),
    ]
}
