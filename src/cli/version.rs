//! What `gongkai --version` says.

/// What is known of a build besides its version.
#[derive(Clone, Copy, Debug)]
pub struct Built {
    /// The commit of the sources, where whoever built them said so: a folder of sources does not always know it, and a program that
    /// asked git would not be the same bytes for the same sources.
    pub commit: Option<&'static str>,
}

/// What not every build has, by the names by which it is asked for.
const FEATURES: [(&str, bool); 5] = [
    ("minijinja", true),
    ("tera", true),
    ("search", true),
    // `deploy` into a folder of releases switches between them by a link, where systems have such.
    ("release-links", cfg!(unix)),
    // What was written is on the disk, not only on its way there, before it takes the place of what was.
    ("disk-sync", cfg!(target_os = "linux")),
];

/// The version on the first line, for programs; then what it was built from, what for, and with what.
pub(super) fn told(built: Built) -> String {
    let commit = built.commit.filter(|commit| !commit.is_empty()).unwrap_or("unknown");
    let kind = if cfg!(debug_assertions) { ", debug" } else { "" };
    let features: Vec<&str> = FEATURES.iter().filter(|(_, is_there)| *is_there).map(|(name, _)| *name).collect();
    format!(
        "gongkai {}\ncommit {commit}\nsystem {}-{}{kind}\nfeatures {}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::ARCH,
        std::env::consts::OS,
        features.join(" "),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_of_which_nobody_told_the_commit_says_so() {
        let line = |commit| told(Built { commit }).lines().nth(1).map(str::to_owned);
        assert_eq!(line(Some("0123abcd")).as_deref(), Some("commit 0123abcd"));
        assert_eq!(line(None).as_deref(), Some("commit unknown"));
        assert_eq!(line(Some("")), line(None));
    }
}
