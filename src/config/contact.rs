//! Where readers report errors.

use crate::address::{MailAddress, WebAddress};
use crate::decode::{Context, Decode, Encode, Shape};
use crate::diagnostic::{Code, Diagnostic};
use crate::lang::Languages;
use crate::yaml::{Draft, Node};

/// Where readers reach those who look after a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contact {
    /// A page on the web, such as a form.
    Web(WebAddress),
    /// A mailbox.
    Mail(MailAddress),
}

impl Contact {
    /// Reads `https://city.example/contact` or `press.office@city.example`.
    pub fn parse(text: &str) -> Option<Self> {
        WebAddress::new(text).map(Self::Web).or_else(|| MailAddress::new(text).map(Self::Mail))
    }

    /// The address as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Web(address) => address.as_str(),
            Self::Mail(address) => address.as_str(),
        }
    }

    /// The host that it leads to.
    pub fn host(&self) -> &str {
        match self {
            Self::Web(address) => address.host(),
            Self::Mail(address) => address.host(),
        }
    }
}

impl Decode for Contact {
    fn shape() -> Shape {
        Shape::Contact
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let text = context.word(node, "type-contact")?;
        let malformed = || Diagnostic::at(Code::MalformedContact, node.span).with("value", text);
        Self::parse(text).or_else(|| context.fail(malformed()))
    }
}

impl Encode for Contact {
    fn encode(&self, _: &Languages) -> Draft {
        Draft::Text(self.as_str().to_owned())
    }
}
