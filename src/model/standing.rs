//! Where a target stands.

/// Where a target stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No comparable value is public.
    NoData,
    /// Values of parts are public, but no total.
    NoTotal,
    /// It has no goal; its values are followed.
    Followed,
    /// Its goal is a change from a baseline that is not public yet.
    GoalPending,
    /// The latest confirmed value reaches the goal, but is older than the plan's term or the baseline; so is one of reposts without it.
    Before,
    /// The latest value does not reach the goal.
    NotYet,
    /// The goal is a limit for a running total, and the latest value is within it. That it was kept can be said only once it was due.
    WithinLimit,
    /// The goal is a limit for a running total, and the latest value until it was due is above it.
    Exceeded,
    /// The goal is past due, and the latest value does not reach it, nor does one of the time when it was due.
    Overdue,
    /// The goal is past due, and no confirmed value tells whether it was reached by then.
    Undecided,
    /// The goal was reached before it was due, and the latest value reaches it no longer.
    Lapsed,
    /// The latest confirmed value reaches the goal.
    Reached,
    /// The same, but the value is an estimate.
    ReachedByEstimate,
    /// Only a value that reposts alone give reaches the goal.
    ReportedReached,
    /// A source says without a value that it is reached, and no later value says otherwise.
    Met,
    /// The same, of which only reposts tell.
    ReportedMet,
}

impl Standing {
    /// Every standing.
    pub const ALL: [Self; 16] = [
        Self::NoData,
        Self::NoTotal,
        Self::Followed,
        Self::GoalPending,
        Self::Before,
        Self::NotYet,
        Self::WithinLimit,
        Self::Exceeded,
        Self::Overdue,
        Self::Undecided,
        Self::Lapsed,
        Self::Reached,
        Self::ReachedByEstimate,
        Self::ReportedReached,
        Self::Met,
        Self::ReportedMet,
    ];

    /// The word for it in views and interface words.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoData => "no-data",
            Self::NoTotal => "no-total",
            Self::Followed => "followed",
            Self::GoalPending => "goal-pending",
            Self::Before => "before",
            Self::NotYet => "not-yet",
            Self::WithinLimit => "within-limit",
            Self::Exceeded => "exceeded",
            Self::Overdue => "overdue",
            Self::Undecided => "undecided",
            Self::Lapsed => "lapsed",
            Self::Reached => "reached",
            Self::ReachedByEstimate => "reached-by-estimate",
            Self::ReportedReached => "reported-reached",
            Self::Met => "met",
            Self::ReportedMet => "reported-met",
        }
    }
}
