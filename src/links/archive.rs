//! The archive that is asked for copies of what is gone.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::verdict::{Copy, Silent};
use crate::address::WebAddress;
use crate::http::{Client, Method, Request};

/// What stands in a query as it is (RFC 3986, 2.3).
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The largest answer that is read, in bytes.
const LARGEST: u64 = 64 << 10;

/// An archive that says which copies it has, as the Wayback Machine of the Internet Archive does.
#[derive(Clone, Debug)]
pub struct Archive(String);

impl Default for Archive {
    fn default() -> Self {
        Self("https://archive.org".to_owned())
    }
}

impl Archive {
    /// An archive on this machine, for tests; `None` for an address that leads anywhere else.
    pub fn of_this_machine(address: &str) -> Option<Self> {
        let host = WebAddress::new(address)?.host().trim_matches(['[', ']']).to_owned();
        let number: std::net::IpAddr = host.parse().ok()?;
        number.is_loopback().then(|| Self(address.trim_end_matches('/').to_owned()))
    }

    /// The copy of an address that is nearest to a day, or the latest one.
    ///
    /// # Errors
    ///
    /// If the archive does not answer.
    pub(super) fn copy(&self, client: &Client, address: &str, day: Option<&str>) -> Result<Option<Copy>, Silent> {
        let mut question = format!("{}/wayback/available?url={}", self.0, utf8_percent_encode(address, QUERY));
        let digits: String = day.unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= 4 {
            question.push_str(&format!("&timestamp={digits}"));
        }
        let answer =
            client.send(&Request::new(Method::Get, question).following().reading(LARGEST)).map_err(|_| Silent)?;
        if !answer.is_success() {
            return Err(Silent);
        }
        let told: serde_json::Value = serde_json::from_slice(&answer.body).map_err(|_| Silent)?;
        Ok(nearest(&told))
    }
}

/// The copy that the archive names, if it is whole.
fn nearest(told: &serde_json::Value) -> Option<Copy> {
    let copy = &told["archived_snapshots"]["closest"];
    let is_whole = copy["available"].as_bool()? && copy["status"].as_str().is_none_or(|status| status.starts_with('2'));
    let address = WebAddress::new(copy["url"].as_str()?).filter(|_| is_whole)?;
    let time =
        copy["timestamp"].as_str().filter(|time| time.len() >= 8 && time.bytes().all(|byte| byte.is_ascii_digit()))?;
    // The archive gives its own addresses without encryption, and answers with it as well.
    let address = match address.as_str().strip_prefix("http://web.archive.org/") {
        Some(path) => format!("https://web.archive.org/{path}"),
        None => address.to_string(),
    };
    Some(Copy { address, day: format!("{}-{}-{}", &time[..4], &time[4..6], &time[6..8]) })
}
