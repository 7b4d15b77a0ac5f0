//! The address of the site.

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::address::WebAddress;
use crate::decode::{Context, Decode, Encode, Shape};
use crate::diagnostic::{Argument, Code, Diagnostic, Message};
use crate::lang::Languages;
use crate::yaml::{Draft, Node};

/// The address under which a site is published: one that paths can be added to, and that tells no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteAddress(WebAddress);

/// Why a web address cannot be that of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    /// The key of the words for it.
    pub reason: &'static str,
    /// The address without what is wrong with it, or an example where nobody can know what was meant.
    pub instead: String,
}

impl SiteAddress {
    /// Takes an address.
    ///
    /// # Errors
    ///
    /// If it has a query, a fragment, a user, empty steps or such as `..`, or a host or port that is none.
    pub fn new(address: WebAddress) -> Result<Self, Unfit> {
        let (scheme, rest) = address.as_str().split_once("://").unwrap_or_default();
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let behind = &rest[authority.len()..];
        let (user, named) = authority.rsplit_once('@').map_or((None, authority), |(user, named)| (Some(user), named));
        let port = &named[address.host().len()..];
        let path = behind.split(['?', '#']).next().unwrap_or_default();
        let is_port = port.is_empty() || port.strip_prefix(':').is_some_and(is_port);
        let is_host = is_host(address.host());
        let reason = if user.is_some() {
            "site-address-user"
        } else if !is_host {
            "site-address-host"
        } else if !is_port {
            "site-address-port"
        } else if path.split('/').any(is_dots) {
            "site-address-dots"
        } else if path.contains("//") {
            "site-address-slashes"
        } else if behind[path.len()..].starts_with('?') {
            "site-address-query"
        } else if behind.len() > path.len() {
            "site-address-fragment"
        } else {
            return Ok(Self(address));
        };
        let port = if is_port { port } else { "" };
        let host = if is_host { address.host() } else { "example.org" };
        Err(Unfit { reason, instead: format!("{scheme}://{host}{port}{}", as_meant(path)) })
    }

    /// The address as any other.
    pub fn web(&self) -> &WebAddress {
        &self.0
    }
}

impl Unfit {
    /// What is said of an address in a message or finding: the reason, and what to write.
    pub fn arguments(&self) -> [(&'static str, Argument); 2] {
        [("reason", Argument::Message(self.reason)), ("instead", Argument::Text(self.instead.clone()))]
    }

    /// The message for an address that was given on the command line.
    pub fn message(&self, value: &str) -> Message {
        let message = Message::new("failure-site-address").with("value", value);
        self.arguments().into_iter().fold(message, |message, (name, argument)| message.with(name, argument))
    }
}

/// Whether a name can be that of a host (URL standard, 3.5): an address of the one or the other kind, or words with dots between them. What
/// ends in a number is an address or nothing.
fn is_host(name: &str) -> bool {
    if let Some(literal) = name.strip_prefix('[') {
        return literal.strip_suffix(']').is_some_and(|address| address.parse::<Ipv6Addr>().is_ok());
    }
    let name = name.strip_suffix('.').unwrap_or(name);
    let last = name.rsplit('.').next().unwrap_or_default();
    if last.bytes().all(|byte| byte.is_ascii_digit()) || last.starts_with("0x") {
        return name.parse::<Ipv4Addr>().is_ok();
    }
    let is_of_word = |character: char| matches!(character, '-' | '_') || character.is_alphanumeric();
    let is_word = |word: &str| (1..=63).contains(&word.len()) && word.chars().all(is_of_word);
    name.len() <= 253 && name.split('.').all(is_word)
}

fn is_port(digits: &str) -> bool {
    digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.parse::<u16>().is_ok_and(|port| port > 0)
}

/// Whether a step of a path is one that browsers leave out (URL standard, 4.4).
fn is_dots(step: &str) -> bool {
    matches!(step.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

/// A path as browsers read it, without empty steps.
fn as_meant(path: &str) -> String {
    let mut steps: Vec<&str> = Vec::new();
    for step in path.split('/').skip(1) {
        match step.to_ascii_lowercase().replace("%2e", ".").as_str() {
            "." => {}
            ".." => drop(steps.pop()),
            "" => {}
            _ => steps.push(step),
        }
    }
    let end = if path.ends_with('/') && !steps.is_empty() { "/" } else { "" };
    format!("/{}{end}", steps.join("/"))
}

impl Decode for SiteAddress {
    fn shape() -> Shape {
        WebAddress::shape()
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let address = WebAddress::decode(node, context)?;
        match Self::new(address.clone()) {
            Ok(address) => Some(address),
            Err(unfit) => {
                let finding = Diagnostic::at(Code::SiteAddress, node.span).with("value", address.as_str());
                let [reason, instead] = unfit.arguments();
                context.fail(finding.with(reason.0, reason.1).with(instead.0, instead.1))
            }
        }
    }
}

impl Encode for SiteAddress {
    fn encode(&self, languages: &Languages) -> Draft {
        self.0.encode(languages)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unfit(text: &str) -> Option<(&'static str, String)> {
        let made = SiteAddress::new(WebAddress::new(text).expect("a web address"));
        made.err().map(|unfit| (unfit.reason.trim_start_matches("site-address-"), unfit.instead))
    }

    #[test]
    fn an_address_that_paths_cannot_be_added_to_is_refused_with_one_that_they_can() {
        for (text, reason, instead) in [
            ("https://a.example/plan/?x=1", "query", "https://a.example/plan/"),
            ("https://a.example?x#y", "query", "https://a.example/"),
            ("https://a.example/plan/#x?", "fragment", "https://a.example/plan/"),
            ("https://a.example/x/../plan/", "dots", "https://a.example/plan/"),
            ("https://a.example/x/%2E%2e/./plan", "dots", "https://a.example/plan"),
            ("https://a.example//plan//", "slashes", "https://a.example/plan/"),
            ("https://a.example//", "slashes", "https://a.example/"),
            ("https://me:secret@a.example:8443/plan/", "user", "https://a.example:8443/plan/"),
            ("https://@a.example/", "user", "https://a.example/"),
            ("https://a.example:65536/plan/", "port", "https://a.example/plan/"),
            ("https://[::1]:/", "port", "https://[::1]/"),
            ("https://a.example:+80/", "port", "https://a.example/"),
            ("https://[xyz]/plan/", "host", "https://example.org/plan/"),
            ("https://[::1/plan/", "host", "https://example.org/plan/"),
            ("https://[::1]x/", "port", "https://[::1]/"),
            ("https://256.256.256.256/", "host", "https://example.org/"),
            ("https://10.1/", "host", "https://example.org/"),
            ("https://a..b/plan/", "host", "https://example.org/plan/"),
            ("https://.a.example:8000/", "host", "https://example.org:8000/"),
            ("https://a，b.example/", "host", "https://example.org/"),
            ("https://a%20b.example/", "host", "https://example.org/"),
        ] {
            assert_eq!(unfit(text), Some((reason, instead.to_owned())), "{text}");
        }
        for text in [
            "https://a.example",
            "http://a.example:65535/plan/",
            "https://[::1]:8000/...",
            "https://a.example/a.b/",
            "https://北京.中国/",
            "https://xn--1lq90i.xn--fiqs8s/",
            "http://124.42.81.250:8082/e/",
            "http://localhost/",
            "https://a_b.example./",
        ] {
            assert_eq!(unfit(text), None, "{text}");
        }
    }
}
