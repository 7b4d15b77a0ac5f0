//! Addresses on the web, as sources carry them, and those of mail.

use std::fmt;
use std::net::IpAddr;

/// An absolute `http` or `https` address. Its scheme is in lower case, however it was written.
///
/// Nothing else is ever linked: a `javascript:` or `data:` address cannot become a value of this type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress(String);

impl WebAddress {
    /// Takes an address; `None` without an `http(s)` scheme and a host, or with a character that no address has.
    pub fn new(text: &str) -> Option<Self> {
        let (written, rest) = text.split_once("://")?;
        let scheme = ["https", "http"].into_iter().find(|scheme| written.eq_ignore_ascii_case(scheme))?;
        let foreign = |character: char| {
            character.is_whitespace() || character.is_control() || matches!(character, '<' | '>' | '"' | '\\' | '`')
        };
        let address = Self(format!("{scheme}://{rest}"));
        (!address.host().is_empty() && !text.contains(foreign)).then_some(address)
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it ends with a mark that ends or closes a Chinese sentence, which hardly belongs to it.
    pub fn ends_with_punctuation(&self) -> bool {
        self.0.ends_with([
            '。', '，', '、', '；', '：', '！', '？', '）', '》', '〉', '」', '』', '】', '〕', '”', '’', '…',
        ])
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

    /// The port, if it names one.
    pub fn port(&self) -> Option<u16> {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let named = authority.rsplit('@').next().unwrap_or_default();
        named[self.host().len()..].strip_prefix(':')?.parse().ok()
    }

    /// Whether it leads to no site that others can reach.
    pub fn is_example(&self) -> bool {
        is_example_host(self.host())
    }

    /// The path behind the host, from its first `/` on, without query; `/` if there is none.
    pub fn path(&self) -> &str {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        let path = rest.find('/').map_or("/", |slash| &rest[slash..]);
        path.split(['?', '#']).next().unwrap_or("/")
    }
}

/// A mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailAddress(String);

impl MailAddress {
    /// Takes an address as RFC 5322 has it without quoted names, literal hosts and comments, in ASCII: `press.office@city.example`.
    pub fn new(text: &str) -> Option<Self> {
        let (person, host) = text.split_once('@')?;
        let is_person = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte);
        let is_host = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        let are = |text: &str, fits: &dyn Fn(u8) -> bool| {
            text.split('.').all(|part| !part.is_empty() && part.bytes().all(fits))
        };
        (are(person, &is_person) && host.contains('.') && are(host, &is_host)).then(|| Self(text.to_owned()))
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of the host.
    pub fn host(&self) -> &str {
        self.0.rsplit('@').next().unwrap_or_default()
    }
}

/// Whether a host is kept for examples and tests (RFC 2606, RFC 6761) or is the machine itself.
pub fn is_example_host(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let numbers: Option<IpAddr> = host.trim_start_matches('[').trim_end_matches(']').parse().ok();
    let kept = ["example", "test", "invalid", "localhost", "example.com", "example.net", "example.org"];
    numbers.is_some_and(|number| number.is_loopback() || number.is_unspecified())
        || kept.iter().any(|name| host.strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
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
        for bad in [
            "javascript:alert(1)",
            "data:text/html,x",
            "//a.example/",
            "https://",
            "https://:80/",
            "ftp://a",
            "http://a b",
            "/x",
        ] {
            assert!(WebAddress::new(bad).is_none(), "{bad} was taken");
        }
        assert_eq!(WebAddress::new("HTTPS://a.example/X").expect("an address").as_str(), "https://a.example/X");
        let address = WebAddress::new("http://124.42.81.250:8082/e/?R=2#x").expect("an address");
        assert_eq!((address.host(), address.path()), ("124.42.81.250", "/e/"));
    }

    #[test]
    fn only_mail_addresses_are_taken() {
        for bad in
            ["", "@", "a@", "@b.example", "a@b", "a b@c.example", "a@b@c.example", "a..b@c.example", "办公室@c.example"]
        {
            assert!(MailAddress::new(bad).is_none(), "{bad} was taken");
        }
        let address = MailAddress::new("Press.Office+plan@city-1.example").expect("an address");
        assert_eq!((address.as_str(), address.host()), ("Press.Office+plan@city-1.example", "city-1.example"));
    }

    #[test]
    fn hosts_that_are_kept_for_examples_are_known() {
        for host in
            ["plan.example", "EXAMPLE.org", "www.example.com.", "localhost", "a.test", "127.0.0.1", "[::1]", "0.0.0.0"]
        {
            assert!(is_example_host(host), "{host}");
        }
        for host in ["plan.gov.cn", "myexample.org", "example.org.cn", "contest", "192.0.2.1", ""] {
            assert!(!is_example_host(host), "{host}");
        }
        assert!(WebAddress::new("https://plan.example:8000/x").is_some_and(|address| address.is_example()));
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

    #[test]
    fn a_port_is_the_one_that_is_named() {
        for (address, port) in [
            ("http://a.example:8080/x:1", Some(8080)),
            ("https://u:1@a.example/", None),
            ("http://[::1]:8000/", Some(8000)),
            ("http://[::1]/", None),
            ("http://a.example:/", None),
        ] {
            assert_eq!(WebAddress::new(address).expect("an address").port(), port, "{address}");
        }
    }
}
