//! A workflow for GitHub Actions.

use super::access::{Access, HAND_OVER, on_github};
use super::file::File;
use super::fill::Values;
use super::subject::Subject;
use super::{hosts, quote, shell};
use crate::diagnostic::Words;

const WORKFLOW: &str = include_str!("templates/github.yml");
/// The job that publishes to a host.
const PUBLISH: &str = include_str!("templates/github-publish.yml");
/// What has to be set up for a host.
const NOTES: &str = include_str!("templates/github-notes.yml");
/// The step that gets the program, which every job begins with.
const GET: &str = include_str!("templates/github-get.yml");

/// Where GitHub looks for workflows.
const PATH: &str = ".github/workflows/publish.yml";

/// Whom GitHub says that a workflow committed.
const IDENTITY: &str = "git config user.name 'github-actions[bot]'\n\
                        git config user.email '41898282+github-actions[bot]@users.noreply.github.com'";

/// The server whose own token a workflow has.
const GITHUB: &str = "https://github.com";

/// The workflow that publishes a site, with a job for each host. They follow each other: each of them adds to the list of addresses.
pub(super) fn workflow(subjects: &[Subject<'_>], words: &Words) -> File {
    let (mut notes, mut jobs) = (String::new(), Vec::new());
    let mut before = None;
    for subject in subjects {
        let job = hosts::job(subjects, subject);
        let values = of_host(subject, words)
            .with("job", job.as_str())
            .with("before", before.as_deref().unwrap_or_default())
            .when("after", before.is_some())
            .when("several", subjects.len() > 1);
        let values = shell::with_steps(values);
        let get = values.fill(GET);
        let values = values.with("get", get);
        notes.push_str(&hosts::notes(subjects, &values, NOTES));
        jobs.push(values.fill(PUBLISH));
        before = Some(job);
    }
    let values = shell::with_steps(of_host(&subjects[0], words));
    let get = values.fill(GET);
    let values = values.with("get", get).with("notes", notes).with("publish", jobs.join("\n"));
    File::sealed(PATH.to_owned(), &hosts::named(subjects, values, words).fill(WORKFLOW))
}

/// What is said of a host.
fn of_host<'w>(subject: &Subject<'_>, words: &'w Words) -> Values<'w> {
    let access = Access::to(subject.host);
    let repository = on_github(subject.host);
    shell::common(subject, Values::new(words))
        .with("identity", IDENTITY)
        .with("pull", "origin \"$GITHUB_REF_NAME\"")
        .with("push", "origin \"HEAD:$GITHUB_REF_NAME\"")
        .with("environment", environment(&access))
        .with("variables", access.variables().join(words.reader().list_separator()))
        .with("file", quote::yaml(&access.taken_file(subject.below)))
        .with("copy", format!("mkdir -p {HAND_OVER} && cp {} {HAND_OVER}/", quote::shell(&access.file(subject.below))))
        .with("server", access.server())
        .with("repository", repository.clone().unwrap_or_default())
        .with_words("name", "workflow-name")
        .with_words("step_program", "workflow-step-program")
        .with_words("step_check", "workflow-step-check")
        .with_words("step_ssh", "workflow-step-ssh")
        .with_words("step_deploy", "workflow-step-deploy")
        .with_words("step_pages", "workflow-step-pages")
        .with_words("step_file", "workflow-step-file")
        .with_words("step_addresses", "workflow-step-addresses")
        .with_words("step_public", "workflow-step-public")
        .with_words("step_links", "workflow-step-links")
        .when("variables", matches!(access, Access::Variables(_)))
        .when("ssh", access == Access::Ssh)
        .when("token", matches!(&access, Access::Token { server, .. } if server != GITHUB))
        .when("pages", repository.is_some())
        .when("disk", access == Access::Disk)
        .when("file", matches!(access, Access::File(_)))
        .when("outside", access.is_outside())
}

/// What the step that deploys is given: secrets, each under the name by which the program asks for it.
fn environment(access: &Access) -> String {
    let secret = |name: &str| format!("  {name}: ${{{{ secrets.{name} }}}}");
    let lines = match access {
        Access::Variables(names) => names.iter().map(|name| secret(name)).collect(),
        Access::Token { server, .. } => {
            // In a repository of its own, a workflow has a token without anybody's doing.
            let (token, user) = if server == GITHUB {
                ("  GIT_TOKEN: ${{ secrets.GONGKAI_GIT_TOKEN || github.token }}", "x-access-token")
            } else {
                ("  GIT_TOKEN: ${{ secrets.GONGKAI_GIT_TOKEN }}", "oauth2")
            };
            vec![
                token.to_owned(),
                "  GIT_CONFIG_COUNT: \"1\"".to_owned(),
                format!("  GIT_CONFIG_KEY_0: {}", quote::yaml(&format!("credential.{server}.helper"))),
                format!("  GIT_CONFIG_VALUE_0: '!f() {{ echo username={user}; echo \"password=$GIT_TOKEN\"; }}; f'"),
            ]
        }
        Access::Ssh | Access::Disk | Access::File(_) => return String::new(),
    };
    format!("env:\n{}", lines.join("\n"))
}
