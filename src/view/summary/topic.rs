//! Topics of things.

use crate::id::{Handle, TopicKind};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::link::Link;
use crate::view::scope::Scope;

impl Scope<'_> {
    /// Links to the pages of topics that something names.
    pub(crate) fn topic_links(&self, topics: &[Handle<TopicKind>], lang: Lang) -> Vec<Link> {
        topics.iter().filter_map(|topic| self.link(PageKind::Topic(*topic), lang)).collect()
    }
}
