//! Services and timers of systemd.

use std::path::{Path, PathBuf};

use super::access::Access;
use super::file::File;
use super::fill::Values;
use super::subject::Subject;
use super::{quote, shell};
use crate::config::Way;
use crate::diagnostic::Words;
use crate::disk::plain_path;

const SCRIPT: &str = include_str!("templates/publish.sh");
const SERVICE: &str = include_str!("templates/publish.service");
const TIMER: &str = include_str!("templates/publish.timer");
const LINKS_SERVICE: &str = include_str!("templates/links.service");
const LINKS_TIMER: &str = include_str!("templates/links.timer");
/// What keeps the services from everything that is not theirs.
const HARDENING: &str = include_str!("templates/hardening");

/// The units that publish a site and ask after its sources, and the script that one of them runs.
pub(super) fn units(subject: &Subject<'_>, words: &Words) -> Vec<File> {
    // The script goes to the site's folder first.
    let subject = &Subject { below: "", ..*subject };
    let access = Access::to(subject.host);
    let folder = subject.folder.display().to_string();
    let values = shell::common(subject, Values::new(words))
        .with("identity", "")
        .with("pull", "")
        .with("push", "")
        .with("folder", quote::shell(&folder))
        .with("folder_unit", quote::unit(&folder).replace('$', "$$"))
        .with("writes", writes(subject))
        .with("hardening", HARDENING)
        .with("variables", access.variables().join(words.reader().list_separator()))
        .with_words("description", "workflow-systemd-description")
        .with_words("links_description", "workflow-systemd-links-description")
        .when("variables", matches!(access, Access::Variables(_)))
        .when("follows", subject.follows)
        .when("file", matches!(access, Access::File(_)));
    let values = shell::with_steps(values);
    let publish = format!("gongkai-publish-{}", subject.host());
    let files = [
        (publish.clone(), SCRIPT),
        (format!("{publish}.service"), SERVICE),
        (format!("{publish}.timer"), TIMER),
        ("gongkai-links.service".to_owned(), LINKS_SERVICE),
        ("gongkai-links.timer".to_owned(), LINKS_TIMER),
    ];
    files.into_iter().map(|(path, template)| File::sealed(path, &values.fill(template))).collect()
}

/// The folders that the service may write to: that of the site, and that of a host on this machine. The latter may be missing yet.
fn writes(subject: &Subject<'_>) -> String {
    let at = |path: &str| subject.folder.join(path);
    let host: Option<PathBuf> = match subject.host.way() {
        Some(Way::Folder(host)) => Some(at(&host.path.value.0)),
        Some(Way::Archive(host)) => at(&host.file.value.0).parent().map(Path::to_owned),
        Some(Way::Git(git)) if Access::to(subject.host) == Access::Disk => {
            let repository = &git.repository.value.0;
            Some(at(repository.strip_prefix("file://").unwrap_or(repository)))
        }
        _ => None,
    };
    let host = host.map(|path| plain_path(&path)).filter(|path| !path.starts_with(subject.folder));
    let own = quote::unit(&subject.folder.display().to_string());
    host.map_or(own.clone(), |path| format!("{own} {}", quote::unit(&format!("-{}", path.display()))))
}
