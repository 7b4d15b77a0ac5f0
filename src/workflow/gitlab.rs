//! A pipeline for GitLab.

use super::access::{Access, HAND_OVER};
use super::file::File;
use super::fill::Values;
use super::subject::Subject;
use super::{hosts, quote, shell};
use crate::config::Way;
use crate::diagnostic::Words;

const PIPELINE: &str = include_str!("templates/gitlab.yml");

/// The job that publishes to a host.
const PUBLISH: &str = include_str!("templates/gitlab-publish.yml");
/// What has to be set up for a host.
const NOTES: &str = include_str!("templates/gitlab-notes.yml");

/// Where GitLab looks for the pipeline.
const PATH: &str = ".gitlab-ci.yml";

const IDENTITY: &str = "git config user.name \"$GITLAB_USER_NAME\"\ngit config user.email \"$GITLAB_USER_EMAIL\"";

/// The repository of the pipeline. The address that it was fetched from holds a token that may only read.
const REPOSITORY: &str = "\"$CI_SERVER_URL/$CI_PROJECT_PATH.git\"";

/// The pipeline that publishes a site, with a job for each host. Only one of them works at a time: each of them adds to the list of addresses.
pub(super) fn pipeline(subjects: &[Subject<'_>], words: &Words) -> File {
    let is_several = subjects.len() > 1;
    let (mut notes, mut jobs) = (String::new(), Vec::new());
    for subject in subjects {
        let group = if is_several { "publish".to_owned() } else { format!("publish-{}", subject.host()) };
        let values = of_host(subject, words)
            .with("job", hosts::job(subjects, subject))
            .with("group", group)
            .when("several", is_several);
        let values = shell::with_steps(values);
        notes.push_str(&hosts::notes(subjects, &values, NOTES));
        jobs.push(values.fill(PUBLISH));
    }
    let values = shell::with_steps(of_host(&subjects[0], words));
    let values = values.with("notes", notes).with("publish", jobs.join("\n"));
    File::sealed(PATH.to_owned(), &hosts::named(subjects, values, words).fill(PIPELINE))
}

/// What is said of a host.
fn of_host<'w>(subject: &Subject<'_>, words: &'w Words) -> Values<'w> {
    let access = Access::to(subject.host);
    shell::common(subject, Values::new(words))
        .with("identity", IDENTITY)
        .with("pull", format!("{REPOSITORY} \"$CI_COMMIT_BRANCH\""))
        .with("push", format!("--push-option=ci.skip {REPOSITORY} \"HEAD:$CI_COMMIT_BRANCH\""))
        .with("variables", access.variables().join(words.reader().list_separator()))
        .with("file", quote::yaml(&access.taken_file(subject.below)))
        .with("copy", format!("mkdir -p {HAND_OVER} && cp {} {HAND_OVER}/", quote::shell(&access.file(subject.below))))
        .with("server", access.server())
        .when("variables", matches!(access, Access::Variables(_)))
        .when("ssh", access == Access::Ssh)
        .when("rsync", matches!(subject.host.way(), Some(Way::Rsync(_))))
        .when("token", matches!(access, Access::Token { .. }))
        .when("disk", access == Access::Disk)
        .when("file", matches!(access, Access::File(_)))
        .when("outside", access.is_outside())
}
