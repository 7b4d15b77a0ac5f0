//! Addresses on the web, as sources carry them.

use std::fmt;

/// An absolute `http` or `https` address.
///
/// Nothing else is ever linked: a `javascript:` or `data:` address cannot become a value of this type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(String);

impl WebAddress {
    /// Takes an address; `None` without an `http(s)` scheme and a host, or with a character that no address has.
    pub fn new(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let foreign = |character: char| {
            character.is_whitespace() || character.is_control() || matches!(character, '<' | '>' | '"' | '\\' | '`')
        };
        (!host.is_empty() && !text.contains(foreign)).then(|| Self(text.to_owned()))
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of the host, without port; an IPv6 address in its brackets.
    pub fn host(&self) -> &str {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let host = authority.rsplit('@').next().unwrap_or_default();
        // An IPv6 address stands in brackets and has colons of its own (RFC 3986, 3.2.2).
        match host.split_inclusive(']').next() {
            Some(literal) if literal.starts_with('[') => literal,
            _ => host.split_once(':').map_or(host, |(name, _)| name),
        }
    }

    /// The path behind the host, from its first `/` on, without query; `/` if there is none.
    pub fn path(&self) -> &str {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        let path = rest.find('/').map_or("/", |slash| &rest[slash..]);
        path.split(['?', '#']).next().unwrap_or("/")
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_are_taken() {
        for bad in
            ["javascript:alert(1)", "data:text/html,x", "//a.example/", "https://", "ftp://a", "http://a b", "/x"]
        {
            assert!(WebAddress::new(bad).is_none(), "{bad} was taken");
        }
        let address = WebAddress::new("http://124.42.81.250:8082/e/?R=2#x").expect("an address");
        assert_eq!((address.host(), address.path()), ("124.42.81.250", "/e/"));
    }

    #[test]
    fn a_host_is_given_without_port_and_user() {
        for (address, host) in [
            ("https://a.example", "a.example"),
            ("http://user@a.example:80?q", "a.example"),
            ("http://[::1]:8000/x", "[::1]"),
            ("http://[2001:db8::1]/", "[2001:db8::1]"),
        ] {
            assert_eq!(WebAddress::new(address).expect("an address").host(), host, "{address}");
        }
    }
}
