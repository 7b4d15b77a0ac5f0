//! Which host is meant.

use crate::config::{HostEntry, Site};
use crate::diagnostic::{Argument, Failure, Message, nearest};

/// The host of a site that a command is about: the one that is named, or the only one.
///
/// # Errors
///
/// If there is none, or no such one, or it is not said which one of several.
pub(super) fn chosen<'s>(site: &'s Site, named: Option<&str>) -> Result<&'s HostEntry, Failure> {
    let hosts: Vec<&HostEntry> = site.hosts.iter().map(|host| &host.value).collect();
    let ids: Vec<String> = hosts.iter().map(|host| host.id.value.0.clone()).collect();
    match (named, &hosts[..]) {
        (_, []) => Err(Failure::new(Message::new("failure-no-hosts"))),
        (None, [only]) => Ok(only),
        (None, _) => Err(Failure::new(Message::new("failure-which-host").with("known", Argument::Choice(ids)))),
        (Some(id), _) => hosts.iter().find(|host| host.id.value.0 == id).copied().ok_or_else(|| {
            let message = Message::new("failure-unknown-host").with("host", id);
            let message = match nearest(id, ids.iter().map(String::as_str)) {
                Some(near) => message.with("nearest", near),
                None => message,
            };
            Failure::new(message.with("known", Argument::Choice(ids)))
        }),
    }
}
