//! `check --since`: what is found in changed files only.

use super::desk::{gongkai, said};
use super::support::Site;

#[test]
fn only_what_is_found_in_changed_files_is_shown_and_the_rest_is_counted() {
    let site = Site::new();
    site.replace("content/tasks/1.yaml", "\n  en: Summary one.", "");
    site.commit();
    let since = |revision: &str| gongkai(site.root(), &["check", "--format", "short", "--since", revision], "");
    let none = since("HEAD");
    assert_eq!((none.status.code(), String::from_utf8_lossy(&none.stdout).as_ref()), (Some(0), ""), "{}", said(&none));
    assert!(said(&none).contains("Not shown") && said(&none).contains("1 warning"), "{}", said(&none));
    site.replace("content/tasks/2.yaml", "\n  en: Summary two.", "");
    site.write("content/新文件.yaml", "a: 1\n");
    let own = since("HEAD");
    let shown = String::from_utf8_lossy(&own.stdout).into_owned();
    assert!(shown.contains("content/tasks/2.yaml") && shown.contains("content/新文件.yaml"), "{shown}");
    assert!(!shown.contains("content/tasks/1.yaml"), "{shown}");
    // A second thing with an id of the first one: the finding may stand in either file.
    site.write(
        "content/records/again.yaml",
        std::fs::read(site.root().join("content/records/first.yaml")).expect("one"),
    );
    let related = since("HEAD");
    assert_eq!(related.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&related.stdout).contains("duplicate-id"), "{}", said(&related));
}

#[test]
fn without_a_repository_or_the_revision_nothing_is_checked() {
    let site = Site::new();
    let output = gongkai(site.root(), &["check", "--since", "HEAD"], "");
    assert!(said(&output).contains("lies in no repository of git"), "{}", said(&output));
    site.git(&["init", "--quiet"]);
    for revision in ["HEAD", "no-such-branch", "--output=x"] {
        let output = gongkai(site.root(), &["check", &format!("--since={revision}")], "");
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(said(&output).contains(&format!("knows no revision “{revision}”")), "{}", said(&output));
    }
}
