//! Pieces that several views share.

use serde::Serialize;

/// Words, with their language if it is not the page's.
#[derive(Clone, Debug, Serialize)]
pub struct Text {
    /// The words.
    pub text: String,
    /// The BCP 47 tag of their language, if the page is in another.
    pub lang: Option<String>,
    /// The direction of their script, if the page is in another language.
    pub dir: Option<&'static str>,
}

/// HTML made from Markdown, with its language if it is not the page's. It is safe to print as it is.
#[derive(Clone, Debug, Serialize)]
pub struct Prose {
    /// The HTML.
    pub html: String,
    /// The BCP 47 tag of its language, if the page is in another.
    pub lang: Option<String>,
    /// The direction of its script, if the page is in another language.
    pub dir: Option<&'static str>,
}

/// A date in words and for machines.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DateText {
    /// In words, as precise as it is known.
    pub text: String,
    /// For `<time datetime>`: `2025`, `2025-01` or `2025-01-31`.
    pub iso: String,
}

/// Words that lead somewhere, or only stand there.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// The words.
    pub text: Text,
    /// A root-relative address; `None` shows the words alone.
    pub href: Option<String>,
}

/// A paragraph of the official text quoted on another page.
#[derive(Clone, Debug, Serialize)]
pub struct Official {
    /// Its parts; printed without space between them they are the paragraph, verbatim.
    pub parts: Vec<Part>,
    /// The number of the paragraph, if the site has the full text.
    pub paragraph: Option<u32>,
    /// The address of the paragraph in the full text.
    pub href: Option<String>,
    /// The BCP 47 tag of its language, if the page is in another.
    pub lang: Option<String>,
    /// The direction of its script, if the page is in another language.
    pub dir: Option<&'static str>,
}

/// A run of words in a paragraph.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// `number`, `name`, `text`, `leads`, or `None` for words between them.
    pub role: Option<&'static str>,
    /// The words.
    pub text: String,
}

/// The neighbours of a page in its list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Adjacent {
    /// The one before.
    pub previous: Option<Neighbour>,
    /// The one after.
    pub next: Option<Neighbour>,
}

/// A neighbouring page.
#[derive(Clone, Debug, Serialize)]
pub struct Neighbour {
    /// Its name.
    pub text: Text,
    /// Its number, if it has one.
    pub number: Option<String>,
    /// Its address.
    pub href: String,
}

/// Where a statement comes from.
#[derive(Clone, Debug, Serialize)]
pub struct SourceView {
    /// Its title, with the title's own language.
    pub title: Text,
    /// Who published it.
    pub publisher: Text,
    /// Its address; `None` for a repost, which is named but not linked.
    pub href: Option<String>,
    /// The host of its address.
    pub host: String,
    /// When it was published.
    pub published: Option<DateText>,
    /// When it was last looked at.
    pub accessed: Option<DateText>,
    /// The address of a copy in an archive.
    pub archived: Option<String>,
    /// Whether it is a repost.
    pub mirror: bool,
    /// Whether the title is our description.
    pub title_inferred: bool,
    /// What a reader should know about it.
    pub note: Option<Text>,
}
