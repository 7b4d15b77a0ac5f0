//! The hosts in the settings: each can be told from the others, has one way to get there, and tells no secret.

use crate::address::WebAddress;
use crate::config::{HostEntry, ObjectStoreHost, RemoteFolder, Site, SiteAddress, Way};
use crate::decode::Plain;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::secret;
use crate::source::{Span, Spanned};

/// What stands in a site's folder and is not for releases.
const OWN: [&str; 4] = ["content", "themes", "public", ".gongkai"];

/// Reports what is wrong with the hosts of a site.
pub(super) fn check(site: &Site, diagnostics: &mut Vec<Diagnostic>) {
    for (place, host) in site.hosts.iter().enumerate() {
        let id = &host.value.id;
        if !is_id(&id.value.0) {
            diagnostics.push(unfit(id.span, &id.value.0, "host-id"));
        } else if let Some(first) = site.hosts[..place].iter().find(|first| first.value.id.value == id.value) {
            diagnostics.push(
                Diagnostic::at(Code::DuplicateId, id.span)
                    .with("kind", Argument::Message("kind-host"))
                    .with("id", id.value.0.as_str())
                    .related(first.value.id.span),
            );
        }
        // What could not be read was reported.
        if host.value.is_whole {
            check_way(&host.value, diagnostics);
        }
        for way in host.value.ways() {
            check_values(way.value, diagnostics);
            let (span, own) = place_of(way.value);
            let mut earlier = site.hosts[..place].iter().flat_map(|first| first.value.ways());
            if let Some(first) = earlier.find(|first| place_of(first.value).1 == own) {
                diagnostics.push(unfit(span, &own.join(" "), "host-shared").related(first.span));
            }
        }
    }
}

/// Whether a word can be the id of a host: a word of a command line, and a folder.
fn is_id(text: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && !text.starts_with('-') && text.len() <= 64 && text.bytes().all(is_sign)
}

fn check_way(host: &HostEntry, diagnostics: &mut Vec<Diagnostic>) {
    let ways = host.ways();
    let finding = |span, problem| {
        let finding = Diagnostic::at(Code::HostWay, span).with("host", host.id.value.0.as_str());
        let known = Way::KEYS.iter().map(|&key| key.to_owned()).collect();
        finding.with("problem", Argument::Message(problem)).with("known", Argument::Choice(known))
    };
    match &ways[..] {
        [_] => {}
        [] => diagnostics.push(finding(host.id.span, "host-way-none")),
        [first, rest @ ..] => {
            let further = rest.iter().map(|way| finding(way.span, "host-way-several").related(first.span));
            diagnostics.extend(further);
        }
    }
}

fn check_values(way: Way<'_>, diagnostics: &mut Vec<Diagnostic>) {
    match way {
        Way::Folder(host) => {
            diagnostics.extend(place(&host.path));
            if let Some(keep) = host.keep.as_ref().filter(|keep| keep.value == 0) {
                diagnostics.push(unfit(keep.span, "0", "host-keep"));
            }
        }
        Way::ObjectStore(host) => check_store(host, diagnostics),
        Way::Webdav(host) => diagnostics.extend(base(&host.url)),
        Way::Rsync(host) => {
            let to = (host.to.span, host.to.value.0.as_str());
            if to.1.split('@').next().is_some_and(|user| to.1.contains('@') && user.contains(':')) {
                diagnostics.push(told(to.0));
            } else if RemoteFolder::parse(to.1).is_none() {
                diagnostics.push(unfit(to.0, to.1, "host-to"));
            }
            if let Some(port) = host.port.as_ref().filter(|port| !(1..=65535).contains(&port.value)) {
                diagnostics.push(unfit(port.span, &port.value.to_string(), "host-port"));
            }
        }
        Way::Git(host) => {
            let repository = (host.repository.span, host.repository.value.0.as_str());
            if secret::is_in(repository.1) {
                diagnostics.push(told(repository.0));
            } else if repository.1.starts_with('-') || repository.1.contains("::") {
                diagnostics.push(unfit(repository.0, repository.1, "host-repository"));
            }
            if !is_branch(&host.branch.value.0) {
                diagnostics.push(unfit(host.branch.span, &host.branch.value.0, "host-branch"));
            }
        }
        Way::Archive(host) => {
            diagnostics.extend(place(&host.file));
            let file = host.file.value.0.as_str();
            if !file.ends_with(".zip") && !file.ends_with(".tar.gz") {
                diagnostics.push(unfit(host.file.span, file, "host-file"));
            }
        }
    }
}

/// Where a way leads, with the value that says so: two hosts at one place would take it from each other.
fn place_of(way: Way<'_>) -> (Span, Vec<String>) {
    let tidy = |path: &str| {
        let steps = path.split('/').filter(|step| !matches!(*step, "" | ".")).collect::<Vec<_>>().join("/");
        if path.starts_with('/') { format!("/{steps}") } else { steps }
    };
    let address = |address: &Spanned<WebAddress>| address.value.as_str().trim_end_matches('/').to_owned();
    match way {
        Way::Folder(host) => (host.path.span, vec![tidy(&host.path.value.0)]),
        Way::Archive(host) => (host.file.span, vec![tidy(&host.file.value.0)]),
        Way::Webdav(host) => (host.url.span, vec![address(&host.url)]),
        Way::Rsync(host) => {
            let port = host.port.as_ref().map(|port| port.value.to_string());
            let to = host.to.value.0.trim_end_matches('/').to_owned();
            (host.to.span, std::iter::once(to).chain(port).collect())
        }
        Way::Git(host) => (
            host.branch.span,
            vec![host.repository.value.0.as_str().to_owned(), host.branch.value.0.as_str().to_owned()],
        ),
        Way::ObjectStore(host) => {
            let prefix = host.prefix.as_ref().map(|prefix| prefix.value.0.as_str().to_owned());
            let bucket = vec![address(&host.endpoint), host.bucket.value.0.as_str().to_owned()];
            (host.bucket.span, bucket.into_iter().chain(prefix).collect())
        }
    }
}

fn check_store(host: &ObjectStoreHost, diagnostics: &mut Vec<Diagnostic>) {
    let bucket = host.bucket.value.0.as_str();
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    if !bucket.bytes().all(is_sign) || bucket.starts_with(['-', '.']) {
        diagnostics.push(unfit(host.bucket.span, bucket, "host-bucket"));
    }
    diagnostics.extend(base(&host.endpoint));
    if let Some(prefix) = &host.prefix {
        let steps = prefix.value.0.split('/');
        let meant: Vec<&str> = steps.clone().filter(|step| !matches!(*step, "" | "." | "..")).collect();
        if meant.len() != steps.count() || prefix.value.0.contains('\\') {
            let instead = meant.join("/").replace('\\', "/");
            diagnostics.push(unfit(prefix.span, &prefix.value.0, "host-prefix").with("instead", instead));
        }
    }
}

/// The finding for a place of this machine that the site itself is made from or built into, or that is none.
fn place(path: &Spanned<Plain>) -> Option<Diagnostic> {
    let text = path.value.0.as_str();
    if secret::is_in(text) {
        return Some(told(path.span));
    }
    let first = text.split('/').find(|step| !matches!(*step, "" | "."));
    let is_own = !text.starts_with('/') && first.is_some_and(|first| OWN.contains(&first));
    (is_own || text.contains("://")).then(|| unfit(path.span, text, "host-place"))
}

/// The finding for an address that nothing can be added to, or that tells a secret in its query.
fn base(address: &Spanned<WebAddress>) -> Option<Diagnostic> {
    if secret::is_in(address.value.as_str()) {
        return Some(told(address.span));
    }
    let unfit = SiteAddress::new(address.value.clone()).err()?;
    let finding = Diagnostic::at(Code::HostValue, address.span).with("value", address.value.as_str());
    Some(finding.with("problem", Argument::Message("host-base")).with("instead", unfit.instead))
}

/// The finding for a value that cannot be used. One that tells a secret is not quoted.
fn unfit(span: Span, value: &str, problem: &'static str) -> Diagnostic {
    if secret::is_in(value) {
        return told(span);
    }
    Diagnostic::at(Code::HostValue, span).with("value", value).with("problem", Argument::Message(problem))
}

/// The finding for a secret that content tells.
fn told(span: Span) -> Diagnostic {
    Diagnostic::at(Code::SecretInContent, span).with("problem", Argument::Message("secret-in-address"))
}

/// Whether a text can be the name of a branch (git-check-ref-format).
fn is_branch(text: &str) -> bool {
    let is_bad = |sign: char| sign.is_whitespace() || sign.is_control() || "~^:?*[\\".contains(sign);
    let is_step = |step: &str| !step.is_empty() && !step.starts_with('.') && !step.ends_with(".lock");
    !text.starts_with('-')
        && !text.contains(is_bad)
        && !text.contains("..")
        && !text.contains("@{")
        && !text.ends_with('.')
        && text.split('/').all(is_step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_other_programs_take_for_something_else_is_refused() {
        for id in ["web", "web-2", "2"] {
            assert!(is_id(id), "{id}");
        }
        for id in ["-web", "Web", "a.b", "../a", "a_b", ""] {
            assert!(!is_id(id), "{id}");
        }
        for branch in ["main", "gh-pages", "a/b.c"] {
            assert!(is_branch(branch), "{branch}");
        }
        for branch in ["--upload-pack=x", "a b", "a..b", "/a", "a/", ".a", "a.lock", "a~1", "HEAD@{1}"] {
            assert!(!is_branch(branch), "{branch}");
        }
    }
}
