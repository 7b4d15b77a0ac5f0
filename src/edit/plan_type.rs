//! The kinds of plan for which there is a starter.

/// A kind of plan. The starter of each is a small site that has what plans of its kind have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PlanType {
    /// A plan with actions, tasks and an official text.
    #[default]
    ActionPlan,
    /// A strategy whose targets and indicators are followed.
    Strategy,
    /// A flat list of commitments, each with the day by which it is due.
    Commitments,
}

impl PlanType {
    /// Every kind, in the order in which they are offered.
    pub const ALL: &[Self] = &[Self::ActionPlan, Self::Strategy, Self::Commitments];

    /// Its word on the command line, which is also the name of the folder of its starter.
    pub fn name(self) -> &'static str {
        match self {
            Self::ActionPlan => "action-plan",
            Self::Strategy => "strategy",
            Self::Commitments => "commitments",
        }
    }
}
