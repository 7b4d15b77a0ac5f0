//! A pipeline for GitLab.

use super::access::Access;
use super::file::File;
use super::fill::Values;
use super::subject::Subject;
use super::{quote, shell};
use crate::config::Way;
use crate::diagnostic::Words;

const PIPELINE: &str = include_str!("templates/gitlab.yml");

/// Where GitLab looks for the pipeline.
const PATH: &str = ".gitlab-ci.yml";

const IDENTITY: &str = "git config user.name \"$GITLAB_USER_NAME\"\ngit config user.email \"$GITLAB_USER_EMAIL\"";

/// The repository of the pipeline. The address that it was fetched from holds a token that may only read.
const REPOSITORY: &str = "\"$CI_SERVER_URL/$CI_PROJECT_PATH.git\"";

/// The pipeline that publishes a site.
pub(super) fn pipeline(subject: &Subject<'_>, words: &Words) -> File {
    let access = Access::to(subject.host);
    let values = shell::common(subject, Values::new(words))
        .with("identity", IDENTITY)
        .with("pull", format!("{REPOSITORY} \"$CI_COMMIT_BRANCH\""))
        .with("push", format!("--push-option=ci.skip {REPOSITORY} \"HEAD:$CI_COMMIT_BRANCH\""))
        .with("variables", access.variables().join(words.reader().list_separator()))
        .with("file", quote::yaml(&access.file(subject.below)))
        .with("server", access.server())
        .when("variables", matches!(access, Access::Variables(_)))
        .when("ssh", access == Access::Ssh)
        .when("rsync", matches!(subject.host.way(), Some(Way::Rsync(_))))
        .when("token", matches!(access, Access::Token { .. }))
        .when("disk", access == Access::Disk)
        .when("file", matches!(access, Access::File(_)));
    File::sealed(PATH.to_owned(), &shell::with_steps(values).fill(PIPELINE))
}
