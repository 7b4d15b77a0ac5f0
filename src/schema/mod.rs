//! Content as written: one declaration a document. References are still words here, and may lead nowhere.

mod organisation;
mod pattern;
mod plan;
mod record;
mod source;
mod target;
mod task;

pub use organisation::{Alias, Organisation, OrganisationRole};
pub use pattern::{Pattern, Segment};
pub use plan::{Action, Block, Issuer, Patterns, Plan, Principle, Safeguard, Style, Term};
pub use record::{Flag, Observation, Record, RecordType, Stage};
pub use source::Source;
pub use target::{Measure, Target};
pub use task::{Milestone, Task};

use crate::decode::{Definition, Document};

/// The declarations of all documents and their parts, in the order of the content contract.
pub fn definitions() -> Vec<Definition> {
    vec![
        Plan::definition(),
        Term::definition(),
        Issuer::definition(),
        Patterns::definition(),
        Principle::definition(),
        Action::definition(),
        Safeguard::definition(),
        Block::definition(),
        Task::definition(),
        Milestone::definition(),
        Target::definition(),
        Organisation::definition(),
        Alias::definition(),
        Record::definition(),
        Observation::definition(),
        Source::definition(),
    ]
}
