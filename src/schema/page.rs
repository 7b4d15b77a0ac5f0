//! `pages/<id>.yaml`: a page of its own, such as one about the site.

use crate::decode::{Plain, Prose};
use crate::document;
use crate::id::PageId;
use crate::lang::Localized;
use crate::source::Spanned;

document! {
    /// A page that is written freely.
    Page = "free page" {
        /// Its id and address, and the name of its file.
        required id: Spanned<PageId>,
        /// Its place in the menu at the foot of every page; pages without one come last.
        optional order: u32,
        /// Its title.
        required title: Localized<Plain>,
        /// What it is about, in one sentence for search engines and lists.
        required description: Localized<Plain>,
        /// What it says.
        required text: Localized<Spanned<Prose>>,
    }
}
