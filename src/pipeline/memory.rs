//! What a build was made from: if the next one would be made from the same, there is nothing to do.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::edition::{Edition, Options};
use super::{Made, Request};
use crate::address::WebAddress;
use crate::date::Day;
use crate::load;

/// Everything that a site follows from.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Memory {
    /// The program that made it.
    program: String,
    /// The digest of content and theme.
    input: String,
    theme: String,
    time_zone: String,
    /// The day it was made on, which decides about embargoes, and the day it speaks for.
    days: (String, String),
    address: String,
    /// Whether there are drafts, whether there is a search index, and whether warnings counted as errors.
    switches: (bool, bool, bool),
    pages: usize,
}

impl Memory {
    /// What an edition is made from.
    pub(super) fn of(request: &Request<'_>, edition: &Edition, input: &blake3::Hash, pages: usize) -> Self {
        let time_zone = edition.site.time_zone.value.0.clone();
        let today = (request.options.today)(&time_zone);
        Self {
            program: request.program.to_owned(),
            input: input.to_hex().to_string(),
            theme: edition.site.theme().to_owned(),
            days: (today.to_string(), edition.as_of().to_string()),
            time_zone,
            address: edition.address().as_str().to_owned(),
            switches: switches(request),
            pages,
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    pub(super) fn to_text(&self) -> String {
        serde_json::to_string(self).expect("it is plain data")
    }

    /// The site that was made, if the request would make the very same again.
    pub(super) fn is_still(&self, request: &Request<'_>, root: &Path) -> Option<Made> {
        let Options { as_of, today, address, .. } = &request.options;
        let today = today(&self.time_zone);
        let as_of = as_of.unwrap_or(today);
        let same = self.program == request.program
            && self.days == (today.to_string(), as_of.to_string())
            && self.switches == switches(request)
            && address.as_ref().is_none_or(|address| address.as_str() == self.address)
            && load::fingerprint(root, &self.theme)?.to_hex().as_str() == self.input;
        let as_of: Day = as_of;
        let address = WebAddress::new(&self.address)?;
        same.then_some(Made { pages: self.pages, as_of, address, written: None })
    }
}

fn switches(request: &Request<'_>) -> (bool, bool, bool) {
    (request.options.drafts, request.options.search, request.strict)
}
