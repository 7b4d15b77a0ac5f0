//! `redirects.yaml`: the addresses that lead to others now, and the files that were given up.

use crate::decode::{Context, Decode, Encode, Plain, Shape};
use crate::diagnostic::{Code, Diagnostic};
use crate::document;
use crate::id::{Kind, Reference};
use crate::lang::Languages;
use crate::route::Route;
use crate::source::Spanned;
use crate::yaml::{Draft, Node};

document! {
    /// An address of the site at which there is nothing any more, and the one its readers are led to; or a file that was given up.
    Redirect = "redirect" {
        /// The old address, from the root of the site on, as `/tasks/99/`: it stands for what was below it too. Or a thing that is no more, as `record:old-id`: its page in every language, and what was below that.
        required from: Spanned<SitePlace>,
        /// Where its readers are led: an address of the site, or a thing. From a page in another language they are led to the page in theirs.
        optional to: Spanned<SitePlace>,
        /// Why a file is given up, in place of `to`: nothing stands at this one address any more, and nothing takes its place. Only for a file that is not part of the page of a thing, such as one by which a search engine knew the site. It appears on no page.
        optional gone: Spanned<Plain>,
        /// Why readers are led there, for those who look after the content; it appears on no page.
        optional reason: Plain,
    }
}

/// A place of the site: an address, or the page of a thing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SitePlace {
    /// `/tasks/18/`
    Address(Route),
    /// `task:18`
    Thing(Reference),
}

impl SitePlace {
    /// Reads an address or a reference.
    pub fn parse(text: &str) -> Option<Self> {
        if text.starts_with('/') {
            Route::read(text).map(Self::Address)
        } else {
            Reference::parse(text).map(Self::Thing)
        }
    }
}

impl std::fmt::Display for SitePlace {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Address(route) => formatter.write_str(&route.written()),
            Self::Thing(thing) => thing.fmt(formatter),
        }
    }
}

impl Decode for SitePlace {
    fn shape() -> Shape {
        Shape::Place
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let text = context.word(node, "type-place")?;
        if let Some(place) = Self::parse(text) {
            return Some(place);
        }
        context.fail(Diagnostic::at(Code::MalformedPath, node.span).with("value", text).with_meant(meant(text)))
    }
}

impl Encode for SitePlace {
    fn encode(&self, _: &Languages) -> Draft {
        Draft::word(&self.to_string())
    }
}

/// What was probably meant by a text that is no place: an address with its host, without its first slash, or with spaces.
pub fn meant(text: &str) -> Option<String> {
    let is_reference = Kind::ALL.iter().any(|kind| text.starts_with(&format!("{}:", kind.name())));
    let path = match text.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |slash| &rest[slash..]),
        None if is_reference => return None,
        None => text,
    };
    let path = path.split(['?', '#']).next().unwrap_or_default().trim().replace('\\', "/");
    let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
    let end = if path.ends_with('/') && !steps.is_empty() { "/" } else { "" };
    let escaped = format!("/{}{end}", steps.join("/")).replace(char::is_whitespace, "%20");
    Route::read(&escaped).map(|route| route.written()).filter(|meant| meant != text)
}
