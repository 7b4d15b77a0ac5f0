//! What stands on a host and is not of the site: it is never overwritten.

use std::collections::BTreeSet;

use super::fault::SoFar;
use super::manifest::Manifest;
use super::plan::Plan;
use super::store::Store;
use crate::diagnostic::{Argument, Failure, Message};
use crate::route::FilePath;

/// How many foreign files are named.
const EXAMPLES: usize = 5;

/// The names with which files begin that show search engines and messengers to whom a site belongs.
const VERIFICATIONS: [&str; 9] = [
    "google",
    "baidu_verify_",
    "bdunion",
    "BingSiteAuth",
    "MP_verify_",
    "sogousiteverification",
    "yandex_",
    "shenma-site-verification",
    "ByteDanceVerify",
];

/// Refuses to send what would overwrite something that is not of the site, or to send a site to where something else stands. Gives
/// what stands at the top besides the site.
///
/// # Errors
///
/// If there is such a thing, or the host fails. Nothing was changed.
pub(super) fn refuse_foreign(
    store: &dyn Store,
    known: Option<&Manifest>,
    plan: &Plan<'_>,
) -> Result<Vec<String>, Failure> {
    let host = store.name();
    let failed = |fault: super::store::Fault| fault.failure(&host, SoFar::Nothing);
    let names = store.names().map_err(failed)?;
    let names: BTreeSet<&str> = names.iter().map(|name| name.trim_end_matches('/')).collect();
    let own = known.map(|known| known.entries.keys().map(top).collect::<BTreeSet<_>>()).unwrap_or_default();
    let kept: Vec<String> =
        names.iter().filter(|name| !own.contains(*name) && !is_ours(name)).map(|name| (*name).to_owned()).collect();
    if known.is_none() {
        let others: Vec<String> = kept.iter().filter(|name| !is_harmless(name)).cloned().collect();
        if !others.is_empty() {
            return Err(refused("failure-host-foreign", &host, others));
        }
    }
    // What stands below no name that is there is not there either.
    // Where something of the site goes first, it is looked once it has gone.
    let placed: BTreeSet<&FilePath> =
        plan.work.iter().filter(|(turn, _)| turn.places()).map(|(_, path)| *path).collect();
    let is_asked = |path: &&FilePath| names.contains(top(path)) && !placed.contains(path);
    let asked: Vec<&FilePath> = plan.added.iter().copied().filter(is_asked).collect();
    let occupied = if asked.is_empty() { Vec::new() } else { store.existing(&asked).map_err(failed)? };
    if !occupied.is_empty() {
        let occupied = occupied.iter().map(|path| path.as_str().to_owned()).collect();
        return Err(refused("failure-host-occupied", &host, occupied));
    }
    let sent: BTreeSet<&str> = plan.added.iter().map(|path| top(path)).collect();
    Ok(kept.into_iter().filter(|name| !sent.contains(name.as_str())).collect())
}

fn refused(key: &'static str, host: &str, mut files: Vec<String>) -> Failure {
    let message = Message::new(key).with("host", host).with("count", files.len());
    files.truncate(EXAMPLES);
    Failure::new(message.with("examples", Argument::List(files)))
}

/// The first step of a path.
fn top(path: &FilePath) -> &str {
    path.as_str().split('/').next().unwrap_or_default()
}

/// Whether a name at the top is that of the folder in which this program remembers things.
fn is_ours(name: &str) -> bool {
    name == top(&Manifest::path())
}

/// Whether a name may stand where nothing was sent yet: hidden files, the one that tells a host its domain, and those that show to whom a
/// site belongs.
fn is_harmless(name: &str) -> bool {
    let is_page = name.ends_with(".html") || name.ends_with(".txt") || name.ends_with(".xml");
    name.starts_with('.') || name == "CNAME" || (is_page && VERIFICATIONS.iter().any(|start| name.starts_with(start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_does_no_harm_may_stand_where_nothing_was_sent() {
        for name in [".well-known", ".htaccess", "CNAME", "google1a2b.html", "MP_verify_x.txt", "BingSiteAuth.xml"] {
            assert!(is_harmless(name), "{name}");
        }
        for name in ["index.html", "google", "googles", "robots.txt", "photos"] {
            assert!(!is_harmless(name), "{name}");
        }
    }
}
