//! `cases/<id>/case.yaml`: a case study, with its pictures beside it.

use super::Source;
use crate::currency::Currency;
use crate::date::{Day, When};
use crate::decode::{Name, Plain, Prose};
use crate::id::{CaseId, FieldId, OrganisationId, PlaceId, RecordId, TaskId};
use crate::lang::Localized;
use crate::number::Number;
use crate::source::Spanned;
use crate::{choices, document};

document! {
    /// A case study, tied to the tasks that it shows at work. It never moves a state: only records do.
    Case = "case" {
        /// Its id and address, and the name of its folder.
        required id: Spanned<CaseId>,
        /// When it happened, or when its latest step was, as precisely as is known; `unknown` if no source says so, and then `known` or a dated source has to be there.
        required date: Spanned<When>,
        /// The day from which all of it was public, if that is not the publication of its latest source. A source without a date counts from `added` on.
        optional known: Spanned<Day>,
        /// The day it was put into this content.
        required added: Spanned<Day>,
        /// Whether it is still being written: it is in no public build.
        defaulted draft: bool,
        /// The day before which it is in no public build, whatever day the build speaks for.
        optional publish_at: Day,
        /// Its name.
        required title: Localized<Plain>,
        /// What it is, in one sentence.
        required summary: Localized<Plain>,
        /// The whole story.
        required text: Localized<Spanned<Prose>>,
        /// The number that says most of it. It leads the case's page, and stands in lists where there is no picture.
        optional fact: CaseFact,
        /// The fields it belongs to, from the vocabulary.
        defaulted fields: Vec<Spanned<FieldId>>,
        /// The countries and regions that take part, from the vocabulary.
        defaulted places: Vec<Spanned<PlaceId>>,
        /// The organisations that take part.
        defaulted organisations: Vec<Spanned<OrganisationId>>,
        /// The tasks that it shows at work; at least one.
        defaulted tasks: Vec<Spanned<TaskId>>,
        /// The records that tell of it.
        defaulted records: Vec<Spanned<RecordId>>,
        /// Its pictures, the one for lists first.
        defaulted pictures: Vec<Picture>,
        /// Where it comes from; at least one.
        defaulted sources: Vec<Source>,
        /// How its sources disagree.
        optional disagreement: Localized<Plain>,
        /// What a reader should know about it.
        optional note: Localized<Plain>,
    }
}

document! {
    /// A picture in the folder of a case.
    Picture = "picture" {
        /// The name of its file: `.jpg`, `.jpeg`, `.png` or `.webp`.
        required file: Spanned<Plain>,
        /// What it shows, for those who do not see it.
        required alt: Localized<Plain>,
        /// Who made it and under which terms it may be shown.
        required credit: Name,
        /// What a reader should know about it.
        optional caption: Localized<Plain>,
    }
}

document! {
    /// The number that says most of a case, as its title, summary or text has it.
    CaseFact = "fact" {
        /// How much, in whole units: 2500000000, not 2.5.
        required value: Spanned<Number>,
        /// The currency of a sum of money, by its code of ISO 4217: `CNY`, `EUR`.
        optional currency: Currency,
        /// What is counted, as it stands behind the number.
        optional unit: Localized<Plain>,
        /// What the number says, as it stands below it: “to be invested over five years”.
        required what: Localized<Plain>,
        /// Whether it has come about; `done` if nothing is said. What is only planned or agreed is always called that.
        defaulted state: FactState,
        /// How exactly the sources give it; `exact` if nothing is said.
        defaulted precision: FactPrecision,
        /// Whether only reposts give it. It is then called unconfirmed, even if other sources confirm the case.
        defaulted unconfirmed: bool,
    }
}

choices! {
    /// Whether what a fact says has come about.
    #[derive(Default)]
    FactState {
        /// Somebody plans it.
        Planned = "planned",
        /// Several sides have agreed on it, and it is not carried out.
        Agreed = "agreed",
        /// It came about.
        #[default]
        Done = "done",
    }
}

choices! {
    /// How exactly a fact is given.
    #[derive(Default)]
    FactPrecision {
        /// To the unit.
        #[default]
        Exact = "exact",
        /// More or less.
        About = "about",
        /// This and somewhat more.
        Over = "over",
    }
}
