//! The hosts that a file publishes to.

use super::fill::Values;
use super::subject::Subject;
use crate::diagnostic::Words;

/// How the line begins that publishes.
const DEPLOY: &str = "gongkai deploy ";

/// The ids of the hosts that a file written here publishes to, in its order.
pub fn published_by(text: &str) -> Vec<&str> {
    let deployed = text.lines().filter_map(|line| line.trim().strip_prefix(DEPLOY));
    deployed.filter_map(|rest| rest.split_whitespace().next()).collect()
}

/// Adds all hosts of a file to what its head is filled with.
pub(super) fn named<'w>(subjects: &[Subject<'_>], values: Values<'w>, words: &Words) -> Values<'w> {
    let separator = words.reader().list_separator();
    let all = |of: fn(&Subject<'_>) -> String| {
        let mut all: Vec<String> = Vec::new();
        for one in subjects.iter().map(of) {
            // Hosts may have the address of the site.
            if !all.contains(&one) {
                all.push(one);
            }
        }
        all.join(separator)
    };
    let (hosts, addresses) = (all(|subject| subject.host().to_owned()), all(|subject| subject.address()));
    values.with("host", hosts).with("address", addresses)
}

/// What has to be set up for a host, under its name if there are several; nothing if there is nothing to do.
pub(super) fn notes(subjects: &[Subject<'_>], values: &Values<'_>, template: &'static str) -> String {
    let notes = values.fill(template);
    if subjects.len() == 1 || notes.is_empty() {
        return notes;
    }
    format!("#\n# {}\n{notes}", values.say("workflow-of-host"))
}

/// The name of the job that publishes to a host: one of several says to which.
pub(super) fn job(subjects: &[Subject<'_>], subject: &Subject<'_>) -> String {
    if subjects.len() == 1 { "publish".to_owned() } else { format!("publish-{}", subject.host()) }
}

#[cfg(test)]
mod tests {
    use super::published_by;

    #[test]
    fn the_hosts_of_a_file_are_read_from_what_it_runs() {
        let text = "# gongkai deploy x\n    gongkai deploy web --root 'a b'\r\n\ngongkai deploy mirror\n";
        assert_eq!(published_by(text), ["web", "mirror"]);
        assert_eq!(published_by("gongkai check\n"), [""; 0]);
    }
}
