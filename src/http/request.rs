//! What is asked of a host.

use url::Url;

/// How many bytes are read of an answer to a question for what something holds: more than the list of a million files has.
const LONG: u64 = 64 << 20;

/// How many bytes are read of any other answer: more than a host needs to say what went wrong.
const SHORT: u64 = 1 << 20;

/// What is to be done with what stands at an address. The last three are those of WebDAV (RFC 4918).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Give it.
    Get,
    /// Say what is known about it.
    Head,
    /// Keep this there.
    Put,
    /// Remove it.
    Delete,
    /// Say what lies in it.
    Propfind,
    /// Make a folder there.
    Mkcol,
    /// Move it to another address.
    Move,
}

impl Method {
    /// Its name in a request.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Propfind => "PROPFIND",
            Self::Mkcol => "MKCOL",
            Self::Move => "MOVE",
        }
    }
}

/// A request.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// What is to be done.
    pub method: Method,
    /// The absolute `http` or `https` address. Characters that no address has are escaped.
    pub address: String,
    /// Headers by name.
    pub headers: Vec<(&'static str, String)>,
    /// What is sent, if something is. It is sent again from its beginning when the request is tried again.
    pub body: Option<&'a [u8]>,
    /// Whether an answer that leads elsewhere is followed. Only questions are: `GET` and `HEAD`.
    pub follows: bool,
    /// How many bytes of the answer are read at most; what is behind is left. No host can fill the memory of this machine.
    pub most: u64,
}

impl<'a> Request<'a> {
    /// A request without headers and body that follows nothing. Of an answer it reads more than any honest one has, and never without end.
    pub fn new(method: Method, address: impl Into<String>) -> Self {
        let most = if matches!(method, Method::Get | Method::Propfind) { LONG } else { SHORT };
        Self { method, address: address.into(), headers: Vec::new(), body: None, follows: false, most }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Gives it a body.
    #[must_use]
    pub fn body(mut self, body: &'a [u8]) -> Self {
        self.body = Some(body);
        self
    }

    /// Follows where answers lead. Credentials are not taken along to another host.
    #[must_use]
    pub fn following(mut self) -> Self {
        self.follows = true;
        self
    }

    /// Reads at most so many bytes of the answer.
    #[must_use]
    pub fn reading(mut self, most: u64) -> Self {
        self.most = most;
        self
    }
}

/// An address as people may see it: without user, password, query and fragment, which may hold secrets.
pub fn shown(address: &str) -> String {
    match Url::parse(address) {
        Ok(mut url) if url.has_host() => {
            url.set_query(None);
            url.set_fragment(None);
            // Both fail only for addresses that cannot have a user.
            let _ = url.set_username("");
            let _ = url.set_password(None);
            url.into()
        }
        // Whoever wrote it wrote it in the settings; what follows `?` or stands before `@` may be a secret all the same.
        _ => {
            let plain = address.split(['?', '#']).next().unwrap_or_default();
            plain.rsplit('@').next().unwrap_or_default().to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_secret_of_an_address_is_shown() {
        for (address, expected) in [
            ("https://me:secret@a.example/x?X-Amz-Signature=1#y", "https://a.example/x"),
            ("https://a.example:8443/x%20y", "https://a.example:8443/x%20y"),
            ("me:secret@[x?token=1", "[x"),
        ] {
            assert_eq!(shown(address), expected);
        }
    }
}
