//! Why no answer came.

use std::io::{self, ErrorKind};

use ureq::Timeout;

use crate::diagnostic::Argument;

/// No answer came, however often the host was asked.
#[derive(Clone, Debug)]
pub struct Fault {
    /// Why.
    pub kind: Kind,
    /// The address, as people may see it.
    pub address: String,
}

/// Why no answer came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What was to be asked is no address.
    BadAddress,
    /// No host has this name.
    UnknownHost,
    /// Nothing listens there.
    Refused,
    /// No way leads to the host.
    NoRoute,
    /// No connection came about in time.
    SlowConnection,
    /// The host did not begin to answer in time.
    NoAnswer,
    /// The transfer stood still.
    Stalled,
    /// The connection broke off.
    Broken,
    /// The certificate is of an authority that this machine does not know.
    UnknownAuthority,
    /// The certificate is no longer valid, or not yet.
    ExpiredCertificate,
    /// The certificate is for another name.
    ForeignCertificate,
    /// The encrypted connection did not come about otherwise.
    Encryption,
    /// The proxy of this machine's settings does not work.
    Proxy,
    /// What came is not HTTP.
    Garbled,
    /// One answer led to the next without end.
    Redirects,
    /// Something else, in the system's words.
    Other(String),
}

impl Kind {
    /// Whether it may go differently the next time.
    pub fn may_pass(&self) -> bool {
        matches!(
            self,
            Self::Refused
                | Self::NoRoute
                | Self::SlowConnection
                | Self::NoAnswer
                | Self::Stalled
                | Self::Broken
                | Self::Garbled
                | Self::Other(_)
        )
    }

    /// Whether there was no connection.
    pub fn is_of_connecting(&self) -> bool {
        matches!(self, Self::Refused | Self::NoRoute | Self::SlowConnection)
    }

    /// The words for it.
    pub fn reason(&self) -> Argument {
        Argument::Message(match self {
            Self::BadAddress => "http-bad-address",
            Self::UnknownHost => "http-unknown-host",
            Self::Refused => "http-refused",
            Self::NoRoute => "http-no-route",
            Self::SlowConnection => "http-slow-connection",
            Self::NoAnswer => "http-no-answer",
            Self::Stalled => "http-stalled",
            Self::Broken => "http-broken",
            Self::UnknownAuthority => "http-unknown-authority",
            Self::ExpiredCertificate => "http-expired-certificate",
            Self::ForeignCertificate => "http-foreign-certificate",
            Self::Encryption => "http-encryption",
            Self::Proxy => "http-proxy",
            Self::Garbled => "http-garbled",
            Self::Redirects => "http-redirects",
            Self::Other(words) => return Argument::Text(words.clone()),
        })
    }

    /// What the library reports, without the addresses in it.
    pub(super) fn of(error: &ureq::Error) -> Self {
        match error {
            ureq::Error::BadUri(_) | ureq::Error::Http(_) | ureq::Error::RequireHttpsOnly(_) => Self::BadAddress,
            ureq::Error::HostNotFound => Self::UnknownHost,
            ureq::Error::Timeout(Timeout::Resolve | Timeout::Connect) => Self::SlowConnection,
            ureq::Error::Timeout(Timeout::RecvResponse) => Self::NoAnswer,
            ureq::Error::Timeout(_) => Self::Stalled,
            ureq::Error::ConnectionFailed => Self::Refused,
            ureq::Error::InvalidProxyUrl | ureq::Error::ConnectProxyFailed(_) => Self::Proxy,
            ureq::Error::Rustls(error) => Self::of_encryption(&error.to_string()),
            ureq::Error::Tls(_) | ureq::Error::TlsRequired | ureq::Error::Pem(_) => Self::Encryption,
            ureq::Error::Protocol(_) | ureq::Error::LargeResponseHeader(..) | ureq::Error::BodyStalled => Self::Garbled,
            ureq::Error::TooManyRedirects | ureq::Error::RedirectFailed => Self::Redirects,
            ureq::Error::Io(error) => Self::of_system(error),
            _ => Self::Garbled,
        }
    }

    fn of_system(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::ConnectionRefused => Self::Refused,
            ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => Self::NoRoute,
            ErrorKind::TimedOut => Self::SlowConnection,
            ErrorKind::ConnectionReset
            | ErrorKind::ConnectionAborted
            | ErrorKind::NotConnected
            | ErrorKind::BrokenPipe
            | ErrorKind::UnexpectedEof
            | ErrorKind::WriteZero => Self::Broken,
            // What the encryption finds comes as data that cannot be right.
            ErrorKind::InvalidData => Self::of_encryption(&error.to_string()),
            // The standard library has no kind for a name that is not found; 11001 is what Windows calls it.
            _ if error.raw_os_error() == Some(11001) || error.to_string().contains("lookup address") => {
                Self::UnknownHost
            }
            _ => Self::Other(error.to_string()),
        }
    }

    /// What is wrong with a certificate, from the words of the library: its own types are not reached from here.
    fn of_encryption(words: &str) -> Self {
        let has = |part: &str| words.contains(part);
        if has("UnknownIssuer") || has("not trusted") || has("CaUsedAsEndEntity") {
            Self::UnknownAuthority
        } else if has("Expired") || has("expired") || has("NotValidYet") || has("not valid yet") {
            Self::ExpiredCertificate
        } else if has("NotValidForName") || has("not valid for name") {
            Self::ForeignCertificate
        } else {
            Self::Encryption
        }
    }
}
