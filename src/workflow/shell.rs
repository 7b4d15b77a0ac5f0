//! The steps that every machine takes alike, as commands for a POSIX shell.

use super::fill::Values;
use super::quote;
use super::subject::Subject;

/// Fetches the program, or makes it from its source.
const PROGRAM: &str = include_str!("templates/program.sh");
/// Keeps the list of public addresses in the repository.
const ADDRESSES: &str = include_str!("templates/addresses.sh");
/// Waits until the public site is the one that was just built.
const PUBLIC: &str = include_str!("templates/public.sh");
/// Writes the key for ssh where ssh looks for it.
const SSH: &str = include_str!("templates/ssh.sh");

/// Adds what the templates of all services have in common.
pub(super) fn common<'w>(subject: &Subject<'_>, values: Values<'w>) -> Values<'w> {
    let below = subject.below;
    let root =
        if below.is_empty() { String::new() } else { format!(" --root {}", quote::shell(below.trim_end_matches('/'))) };
    let host = subject.host();
    let values = values
        .with("host", host)
        .with("address", subject.address())
        .with("time_zone", subject.time_zone())
        .with("root", root)
        .with("published", quote::shell(&format!("{below}content/published.txt")))
        .with("built", quote::shell(&format!("{below}.gongkai/hosts/{host}/site/data/build.json")));
    let said = |key| quote::shell(&values.say(key));
    let (no_program, stale, commit) = (said("workflow-no-program"), said("workflow-stale"), said("workflow-commit"));
    let (dirty, no_program_inside) = (said("workflow-dirty"), said("workflow-no-program-inside"));
    let values = values.with("no_program_inside", no_program_inside);
    let values = values.with("no_program", no_program).with("stale", stale).with("commit", commit).with("dirty", dirty);
    let address = quote::shell(&format!("{}/data/build.json", subject.address()));
    values.with("build_address", address)
}

/// Adds the steps, whose text depends on what is known by now.
pub(super) fn with_steps(values: Values<'_>) -> Values<'_> {
    let (program, addresses) = (values.fill(PROGRAM), values.fill(ADDRESSES));
    let (public, ssh) = (values.fill(PUBLIC), values.fill(SSH));
    values.with("program", program).with("addresses", addresses).with("public", public).with("ssh", ssh)
}
