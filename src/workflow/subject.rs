//! What is published, and from where.

use std::path::Path;

use crate::config::{HostEntry, Site};

/// A site and one of its hosts, as it lies on this machine.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The settings.
    pub site: &'a Site,
    /// The host, which has one way.
    pub host: &'a HostEntry,
    /// The way from the top of the repository to the site's folder: nothing, or steps that end with a slash.
    pub below: &'a str,
    /// The site's folder on this machine, from the root of the disk.
    pub folder: &'a Path,
    /// Whether the folder lies in a repository that follows another one, so that changes come from there.
    pub follows: bool,
}

impl Subject<'_> {
    /// The id of the host.
    pub(super) fn host(&self) -> &str {
        &self.host.id.value.0
    }

    /// The public address, without a slash at its end, and without what a shell or a service could take for something of its own.
    pub(super) fn address(&self) -> String {
        let address = self.host.address.as_ref().unwrap_or(&self.site.address).web().as_str();
        let mut plain = String::with_capacity(address.len());
        for character in address.trim_end_matches('/').chars() {
            match character {
                '$' | '{' | '}' | '\'' => {
                    plain.push_str(&format!("%{:02X}", u32::from(character)));
                }
                _ => plain.push(character),
            }
        }
        plain
    }

    /// The name of the time zone.
    pub(super) fn time_zone(&self) -> &str {
        &self.site.time_zone.value.0
    }
}
