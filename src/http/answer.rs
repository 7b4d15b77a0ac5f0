//! What a host answers.

use ureq::http::HeaderMap;

/// What a host answered, whatever it says: a status of 404 or 503 is an answer too.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The address that answered, which is another one than was asked if the request followed.
    pub address: String,
    /// Where the request was led, one move after the other.
    pub moves: Vec<Move>,
    /// What it holds, as far as it was to be read.
    pub body: Vec<u8>,
    /// How often the host was asked until it answered so, 1 at least.
    pub attempts: u32,
    pub(super) headers: HeaderMap,
}

/// An answer that led elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// Its status: 301 and 308 are for good.
    pub status: u16,
    /// The address that it leads to.
    pub to: String,
}

impl Answer {
    /// The first header of a name; `None` if there is none, or it is no text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Whether the host did what was asked: a status of 200 to 299.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}
