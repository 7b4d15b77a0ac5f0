//! Where a statement comes from.

use crate::address::WebAddress;
use crate::date::{Date, Day};
use crate::decode::{Name, Plain};
use crate::document;
use crate::lang::Localized;
use crate::source::Spanned;

document! {
    /// A publication that a statement rests on.
    Source = "source" {
        /// Its title as published.
        required title: Plain,
        /// The language of the title, as a BCP 47 tag or the code of a language of the site.
        required lang: Spanned<Plain>,
        /// Who published it.
        required publisher: Name,
        /// Its address.
        required url: WebAddress,
        /// When it was published.
        optional published: Date,
        /// When it was last looked at.
        optional accessed: Day,
        /// A copy in an archive.
        optional archived: WebAddress,
        /// It is a repost, and the original was not found. It is named but not linked, and alone confirms nothing.
        defaulted mirror: bool,
        /// The title was not visible; the one given describes the page.
        defaulted title_inferred: bool,
        /// What a reader should know about it.
        optional note: Localized<Plain>,
    }
}
