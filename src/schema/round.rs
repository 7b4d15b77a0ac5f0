//! `evaluations/<id>/rounds/<id>.yaml`: what one round of an evaluation made public: its method and its results.

use super::evaluation::Sought;
use super::plan::Period;
use super::{Attachment, Source};
use crate::date::Day;
use crate::decode::{Plain, Prose};
use crate::id::{AssessedId, CriterionId, GroupId, MethodId, RecordId, RoundId};
use crate::lang::Localized;
use crate::number::Number;
use crate::source::Spanned;
use crate::{choices, document};

document! {
    /// One round of an evaluation. A round is written only if a source says that it was held.
    Round = "round" {
        /// Its id in the evaluation, its address below that of the evaluation, and the name of its file.
        required id: Spanned<RoundId>,
        /// The day from which it was public, if that is neither `published` nor the publication of its sources: with results of the latest, without of the earliest. With `published` it is not before that.
        optional known: Spanned<Day>,
        /// The day it was put into this content.
        required added: Spanned<Day>,
        /// The day of its last change here that matters to those who had read it: a correction of ours, or a number that the source corrected. Feeds date it anew.
        optional changed: Day,
        /// Whether it is still being written: it is in no public build.
        defaulted draft: bool,
        /// The day before which it is in no public build, whatever day the build speaks for.
        optional publish_at: Day,
        /// Its name, which says of what it is a round; its period if nothing is said.
        optional name: Localized<Plain>,
        /// The period that it judges.
        required period: Period,
        /// The day on which its results were published. It counts from then on.
        optional published: Spanned<Day>,
        /// How it judges, as far as that is public.
        required method: Method,
        /// Whom its source ranks: those of each group with each other, or all of them. Without it nobody is ranked.
        optional ranking: Spanned<Ranking>,
        /// Its results, one a subject.
        defaulted results: Vec<Assessment>,
        /// Where it comes from; at least one.
        defaulted sources: Vec<Source>,
        /// Documents that belong to it.
        defaulted documents: Vec<Attachment>,
        /// What a reader should know about it.
        optional note: Localized<Plain>,
    }
}

document! {
    /// How a round judges. It has an id by which later rounds of the same method name it, or is not public.
    Method = "method" {
        /// Its id in the evaluation. The first round that names it says what it consists of; later ones say no more than the id.
        optional id: Spanned<MethodId>,
        /// `false` if nothing of it is public; then nothing else stands here but `searched`.
        optional public: bool,
        /// What was looked for without success, if it is not public.
        optional searched: Sought,
        /// What it is called.
        optional name: Spanned<Localized<Plain>>,
        /// The scale of its scores and totals.
        optional scale: Scale,
        /// How totals arise from the scores of dimensions, and those from the scores of their indicators, as its source says. Without it nothing is recomputed.
        optional total: Spanned<Totalling>,
        /// What it looks at.
        defaulted dimensions: Vec<Dimension>,
    }
}

document! {
    /// The least and the greatest value that there can be.
    Scale = "scale" {
        /// The least.
        required from: Number,
        /// The greatest.
        required to: Number,
    }
}

document! {
    /// A respect in which a method judges.
    Dimension = "dimension" {
        /// Its id. No other dimension or indicator of the method has it; in another method of the evaluation it means the same.
        required id: Spanned<CriterionId>,
        /// Its name.
        required name: Localized<Plain>,
        /// Its weight. Those of a method add up to 1, or to 100. Where scores are points that are added, its full marks, which may add up to anything.
        optional weight: Spanned<Number>,
        /// What it is about.
        optional explanation: Localized<Plain>,
        /// Its indicators.
        defaulted indicators: Vec<Indicator>,
    }
}

document! {
    /// A figure by which a dimension is judged.
    Indicator = "indicator" {
        /// Its id, likewise.
        required id: Spanned<CriterionId>,
        /// Its name.
        required name: Localized<Plain>,
        /// What is counted, as it stands behind a number.
        optional unit: Localized<Plain>,
        /// Whether more or less of it is better.
        optional direction: Better,
        /// Its weight in its dimension, where those of the indicators add up to 1 or to 100; or in the whole, where they add up to the weight of the dimension. Where scores are points, its full marks.
        optional weight: Spanned<Number>,
        /// How it is worked out.
        optional formula: Localized<Plain>,
        /// What it is about.
        optional explanation: Localized<Plain>,
        /// The values that it can have.
        optional range: Scale,
        /// The indicators of earlier methods that it stands in the place of.
        defaulted replaces: Vec<Spanned<CriterionId>>,
    }
}

choices! {
    /// Which values of an indicator are better.
    Better {
        /// The higher ones.
        Up = "up",
        /// The lower ones.
        Down = "down",
    }
}

choices! {
    /// How scores make a total.
    Totalling {
        /// Each is multiplied by its weight.
        WeightedSum = "weighted-sum",
        /// They are points, which are added.
        Sum = "sum",
    }
}

choices! {
    /// Whom the source of a round ranks.
    Ranking {
        /// Those of each group with each other.
        Group = "group",
        /// All of them.
        All = "all",
    }
}

document! {
    /// The result of one subject, as published.
    Assessment = "result" {
        /// The subject, by its id in the evaluation; a task or organisation by its own, if the evaluation is of those.
        required subject: Spanned<AssessedId>,
        /// The group in which it was compared in this round, if that is not the one in which it is today.
        optional group: Spanned<GroupId>,
        /// Values of indicators, in their units.
        defaulted values: Vec<Reading>,
        /// Scores of dimensions and indicators.
        defaulted scores: Vec<Reading>,
        /// The total.
        optional total: Spanned<Number>,
        /// The grade.
        optional grade: Localized<Plain>,
        /// The rank, if the source ranks.
        optional rank: Spanned<u32>,
        /// Since when all of it is being looked at again.
        optional under_review: Mark,
        /// When that was over, and with which outcome: from then on the numbers count again, as they stand here.
        optional review_ended: Mark,
        /// When all of it was withdrawn.
        optional withdrawn: Mark,
        /// The records that it rests on or that tell of it.
        defaulted evidence: Vec<Spanned<RecordId>>,
        /// What the evaluators say of the subject.
        optional diagnosis: Localized<Spanned<Prose>>,
        /// What the subject says of its result.
        optional reply: Reply,
    }
}

document! {
    /// A value or score, or why there is none.
    Reading = "score" {
        /// The indicator or dimension.
        required of: Spanned<CriterionId>,
        /// The value as published.
        optional value: Spanned<Number>,
        /// Why there is no value, instead of `value`. What is missing is never zero.
        optional missing: Gap,
        /// Since when it is being looked at again.
        optional under_review: Mark,
        /// When that was over, and with which outcome: from then on the value counts again, as it stands here.
        optional review_ended: Mark,
        /// When it was withdrawn. Until that day it is shown, from then on only that it was.
        optional withdrawn: Mark,
    }
}

choices! {
    /// Why a result has no value.
    Gap {
        /// It is there but not published.
        NotPublished = "not-published",
        /// There can be no such value.
        NotApplicable = "not-applicable",
        /// It is being looked at again.
        UnderReview = "under-review",
        /// It was withdrawn.
        Withdrawn = "withdrawn",
    }
}

document! {
    /// Something that happened to a result after it was published.
    Mark = "mark" {
        /// The day.
        required date: Day,
        /// Why, or with which outcome.
        optional reason: Localized<Plain>,
        /// Where it stands. Without it, one of the sources of the round tells of it, which was published on that day or later. A repost is not enough.
        optional source: Source,
        /// The day it was put into this content, if that was after the round. Feeds go by it.
        optional added: Spanned<Day>,
    }
}

document! {
    /// What a subject says of its result. It is shown from its day on, or from the day on which its source was there.
    Reply = "reply" {
        /// The day of it.
        required date: Spanned<Day>,
        /// Who gives it.
        required by: Localized<Plain>,
        /// What it says.
        required text: Localized<Spanned<Prose>>,
        /// Where it stands. Without it, one of the sources of the round has it, which was published on that day or later.
        optional source: Source,
        /// The day it was put into this content, if that was after the round. Feeds go by it.
        optional added: Spanned<Day>,
    }
}
