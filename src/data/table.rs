//! The tables that a site publishes.

use crate::choices;

choices! {
    /// A table of what a site publishes. Its name is that of its files.
    Table {
        /// The plan.
        Plan = "plan",
        /// Its actions.
        Actions = "actions",
        /// Its tasks with their states.
        Tasks = "tasks",
        /// Who answers for tasks, steps and milestones, and who takes part in them.
        Responsibilities = "responsibilities",
        /// The steps of tasks, and what became of them.
        Steps = "steps",
        /// The milestones of tasks, and what became of them.
        Milestones = "milestones",
        /// The targets, and where they stand.
        Targets = "targets",
        /// The values of targets, with their baselines and goals.
        Values = "values",
        /// The organisations.
        Organisations = "organisations",
        /// The topics.
        Topics = "topics",
        /// The records.
        Records = "records",
        /// What records are about, and what they state of it.
        Subjects = "subjects",
        /// The sums of money that sources give.
        Amounts = "amounts",
        /// What they come to, for the actions and for the plan.
        Sums = "sums",
        /// The cases.
        Cases = "cases",
        /// The results of evaluations.
        Scores = "scores",
        /// The sources of records, cases and of what tasks and targets say.
        Sources = "sources",
        /// How many there are, as pages say it.
        Totals = "totals",
    }
}
