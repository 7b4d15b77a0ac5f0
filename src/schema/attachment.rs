//! Documents that belong to the plan, a task or a record.

use crate::address::WebAddress;
use crate::date::Date;
use crate::decode::Plain;
use crate::source::Spanned;
use crate::{choices, document};

document! {
    /// A document that belongs to the thing in whose file it stands: on the web, or among the files of `static/`.
    Attachment = "document" {
        /// Its title as published.
        required title: Plain,
        /// The language of the document, as a BCP 47 tag or the code of a language of the site.
        required lang: Spanned<Plain>,
        /// What kind of document it is.
        optional kind: AttachmentKind,
        /// Its address, if it is on the web.
        optional url: WebAddress,
        /// Its path below `static/`, if it is a file of this site.
        optional file: Spanned<Plain>,
        /// When it was published; it is shown from then on. Without a date it is shown as long as what it belongs to.
        optional published: Date,
    }
}

choices! {
    /// What kind of document one is.
    AttachmentKind {
        /// A notice or circular.
        Notice = "notice",
        /// A plan.
        Plan = "plan",
        /// Rules or measures.
        Rules = "rules",
        /// A report.
        Report = "report",
        /// A budget or a final account.
        Budget = "budget",
        /// Figures.
        Data = "data",
        /// A contract or agreement.
        Contract = "contract",
        /// The minutes of a meeting.
        Minutes = "minutes",
        /// Slides.
        Slides = "slides",
        /// A form to fill in.
        Form = "form",
    }
}
