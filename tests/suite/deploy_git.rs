//! A branch of a git repository: what a deploy puts there, and what it leaves alone.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use gongkai::config::GitHost;
use gongkai::deploy::{GitBranch, Outcome};
use gongkai::diagnostic::Failure;
use gongkai::disk::NativeDisk;

use super::deploy_folder::{Built, plain, spanned};

struct Host {
    folder: tempfile::TempDir,
}

/// Runs git in a folder, and gives what it said.
fn git(folder: &Path, arguments: &[&str]) -> String {
    let names = ["-c", "user.name=B", "-c", "user.email=b@c.example", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").arg("-C").arg(folder).args(names).args(arguments).output().expect("git is there");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

impl Host {
    fn new() -> Self {
        let host = Self { folder: tempfile::tempdir().expect("a folder") };
        git(host.folder.path(), &["init", "--quiet", "--bare", "bare.git"]);
        let root = host.root();
        fs::create_dir(&root).expect("a folder");
        // The site's own repository says whom its commits are by.
        git(&root, &["init", "--quiet"]);
        git(&root, &["config", "user.name", "A Officer"]);
        git(&root, &["config", "user.email", "officer@plan.example"]);
        host
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("root")
    }

    fn bare(&self) -> PathBuf {
        self.folder.path().join("bare.git")
    }

    fn attempt(&self, built: &Built, memory: &str, dry_run: bool) -> Result<Outcome, Failure> {
        let settings = GitHost {
            span: spanned(()).span,
            is_whole: true,
            repository: plain("../bare.git"),
            branch: plain("pages"),
        };
        let (root, memory) = (self.root(), self.folder.path().join(memory));
        fs::create_dir_all(&memory).expect("a folder");
        let branch = GitBranch::new(&NativeDisk, &settings, &root, &memory);
        built.ask("20261127T213000Z", dry_run, |request| branch.send(request))
    }

    fn send(&self, built: &Built) -> Outcome {
        self.attempt(built, "memory", false).expect("a deploy")
    }

    fn refused(&self, built: &Built) -> &'static str {
        let before = self.log();
        let key = self.attempt(built, "memory", false).expect_err("a refusal").0.key;
        assert_eq!(self.log(), before, "nothing was pushed");
        key
    }

    /// The commits of the branch, the newest first.
    fn log(&self) -> Vec<String> {
        let told = Command::new("git").arg("-C").arg(self.bare()).args(["log", "--format=%H", "pages", "--"]).output();
        String::from_utf8(told.expect("git").stdout).expect("text").lines().map(str::to_owned).collect()
    }

    fn files(&self) -> Vec<String> {
        git(&self.bare(), &["ls-tree", "-r", "--name-only", "-z", "pages"])
            .split('\0')
            .filter(|path| !path.is_empty())
            .map(str::to_owned)
            .collect()
    }

    fn text(&self, path: &str) -> String {
        git(&self.bare(), &["cat-file", "blob", &format!("pages:{path}")])
    }

    /// Somebody else changes the branch: a file gets this text, or goes.
    fn change(&self, changes: &[(&str, Option<&str>)]) {
        let folder = tempfile::tempdir().expect("a folder");
        let bare = self.bare().display().to_string();
        git(folder.path(), &["init", "--quiet", "-b", "pages", "."]);
        if !self.log().is_empty() {
            git(folder.path(), &["pull", "--quiet", &bare, "pages"]);
        }
        for (path, text) in changes {
            let file = folder.path().join(path);
            match text {
                Some(text) => {
                    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
                    fs::write(file, text).expect("a file");
                }
                None => fs::remove_file(file).expect("a file"),
            }
        }
        git(folder.path(), &["add", "--all", "--force", "."]);
        git(folder.path(), &["commit", "--quiet", "-m", "by hand"]);
        git(folder.path(), &["push", "--quiet", &bare, "HEAD:refs/heads/pages"]);
    }
}

fn site(version: &str) -> Built {
    let asset = format!("assets/{version}.css");
    Built::new([
        ("index.html", format!("index {version}\r\n")),
        ("tasks/1/index.html", "always the same".to_owned()),
        ("中文/“引号\".html", "a name for quoting".to_owned()),
        (&asset, version.to_owned()),
    ])
}

#[test]
fn a_site_becomes_a_commit_of_what_differs() {
    let host = Host::new();
    let first = host.send(&site("a"));
    assert_eq!((first.added.len(), first.unchanged), (4, 0), "{first:?}");
    assert_eq!(
        host.files(),
        [".gongkai/manifest", ".nojekyll", "assets/a.css", "index.html", "tasks/1/index.html", "中文/“引号\".html"]
    );
    assert_eq!(host.text("index.html"), "index a\r\n", "no line ending is changed");
    assert_eq!(
        git(&host.bare(), &["log", "-1", "--format=%an <%ae> %at %ct %s", "pages"]).trim(),
        "A Officer <officer@plan.example> 1795815000 1795815000 Publish the site of 2026-11-27: 3 pages"
    );
    assert!(first.place.contains(&host.log()[0][..10]), "{}", first.place);

    let again = host.send(&site("a"));
    assert_eq!((again.added.len(), again.changed.len(), again.removed.len(), again.bytes), (0, 0, 0, 0), "{again:?}");
    assert_eq!(host.log().len(), 1);

    let told = host.attempt(&site("b"), "memory", true).expect("an answer");
    assert_eq!((told.added.len(), told.changed.len(), told.removed.len()), (1, 1, 1));
    assert_eq!(host.log().len(), 1, "a dry run changes nothing");
    let next = host.send(&site("b"));
    assert_eq!((next.added, next.changed, next.removed), (told.added, told.changed, told.removed));
    assert_eq!(host.text("index.html"), "index b\r\n");
    assert!(!host.files().contains(&"assets/a.css".to_owned()));
    assert_eq!(host.log().len(), 2);

    // Another machine, which knows nothing, goes on from there.
    let other = host.attempt(&site("a"), "elsewhere", false).expect("a deploy");
    assert_eq!((other.added.len(), other.changed.len(), other.removed.len(), other.unchanged), (1, 1, 1, 2));
    // And the first takes over what the other did.
    host.send(&site("c"));
    assert_eq!(host.log().len(), 4);
    assert!(!host.files().contains(&"assets/a.css".to_owned()));
    git(&host.bare(), &["fsck", "--strict"]);
}

/// The files below a folder, with what they hold.
fn held(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("an entry").into_path());
    entries.filter(|path| path.is_file()).map(|path| (path.clone(), fs::read(path).expect("a file"))).collect()
}

#[test]
fn a_trial_leaves_nothing_behind_on_this_machine_either() {
    let host = Host::new();
    let memory = host.folder.path().join("memory");
    let trial = |version| host.attempt(&site(version), "memory", true).expect("an answer");
    assert_eq!(trial("a").added.len(), 4);
    assert_eq!(held(&memory), BTreeMap::new());
    host.send(&site("a"));
    let before = held(&memory);
    let told = trial("b");
    assert_eq!((told.added.len(), told.changed.len(), told.removed.len(), told.unchanged), (1, 1, 1, 2));
    assert!(held(&memory) == before, "what git knows stays as it was");
    // Also where somebody else has changed the branch since.
    host.change(&[("verify/123.html", Some("somebody's")), ("index.html", Some("scribbled over"))]);
    let told = trial("a");
    assert_eq!((told.changed.len(), told.kept.as_slice()), (1, ["verify/123.html".to_owned()].as_slice()), "{told:?}");
    assert!(held(&memory) == before, "what git knows stays as it was");
    let sent = host.send(&site("a"));
    assert_eq!((sent.changed, sent.kept), (told.changed, told.kept));
    git(&memory.join("git"), &["fsck", "--strict"]);
}

#[cfg(unix)]
#[test]
fn what_is_public_is_told_even_if_it_cannot_be_noted_here() {
    use std::os::unix::fs::PermissionsExt;
    let host = Host::new();
    host.send(&site("a"));
    let lock = host.folder.path().join("memory/git/refs/gongkai/base.lock");
    let hook = host.bare().join("hooks/post-receive");
    fs::create_dir_all(host.bare().join("hooks")).expect("a folder");
    fs::write(&hook, format!("#!/bin/sh\n: >'{}'\n", lock.display())).expect("a hook");
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).expect("a hook");
    let outcome = host.send(&site("b"));
    assert_eq!(host.text("index.html"), "index b\r\n");
    assert_eq!(outcome.changed.len(), 1);
    assert_eq!(outcome.untidy.expect("it is told").key, "untidy-repository");
    fs::remove_file(&hook).expect("a hook");
    assert_eq!(host.send(&site("c")).untidy, None);
    assert_eq!(host.log().len(), 3);
}

#[test]
fn what_others_put_into_the_branch_stays_and_is_never_written_over() {
    let host = Host::new();
    host.change(&[("CNAME", Some("plan.example")), ("README.md", Some("of the branch")), (".nojekyll", Some(""))]);
    let first = host.send(&site("a"));
    assert_eq!(first.kept, [".nojekyll", "CNAME", "README.md"]);
    host.change(&[("verify/123.html", Some("somebody's"))]);
    let next = host.send(&site("b"));
    assert_eq!(next.kept, [".nojekyll", "CNAME", "README.md", "verify/123.html"]);
    assert_eq!(host.text("CNAME"), "plan.example");
    assert_eq!(host.text("verify/123.html"), "somebody's");
    for path in ["verify/123.html", "verify", "CNAME/x.html"] {
        let built = Built::new([("index.html", String::new()), (path, "the site's".to_owned())]);
        assert_eq!(host.refused(&built), "failure-branch-occupied", "{path}");
    }
    // One that holds the same is taken over, and goes with the site.
    host.send(&Built::new([("index.html", String::new()), ("CNAME", "plan.example".to_owned())]));
    assert_eq!(host.text("CNAME"), "plan.example");
    host.send(&site("a"));
    assert!(!host.files().contains(&"CNAME".to_owned()));
    assert!(host.files().contains(&"verify/123.html".to_owned()));
}

#[test]
fn a_branch_for_something_else_is_refused() {
    let host = Host::new();
    host.change(&[("src/main.rs", Some("fn main() {}"))]);
    assert_eq!(host.refused(&site("a")), "failure-branch-foreign");
}

#[test]
fn what_was_changed_by_hand_is_put_right() {
    let host = Host::new();
    host.send(&site("a"));
    host.change(&[("index.html", Some("scribbled over")), ("tasks/1/index.html", None)]);
    let outcome = host.send(&site("a"));
    assert_eq!((outcome.added.len(), outcome.changed.len()), (1, 1), "{outcome:?}");
    assert_eq!(host.text("index.html"), "index a\r\n");
    // What goes from the site and is gone already.
    host.change(&[("assets/a.css", None)]);
    host.send(&site("b"));
    assert_eq!(host.files().len(), 6);
    // A list that nobody can trust.
    host.change(&[(".gongkai/manifest", Some("nonsense"))]);
    assert_eq!(host.refused(&site("b")), "failure-branch-list");
}

#[test]
fn what_a_killed_git_left_is_cleared_away() {
    let host = Host::new();
    host.send(&site("a"));
    let memory = host.folder.path().join("memory/git");
    for lock in ["shallow.lock", "refs/gongkai/base.lock", "packed-refs.lock", "config.lock"] {
        fs::write(memory.join(lock), "").expect("a file");
    }
    host.send(&site("b"));
    assert_eq!(host.text("index.html"), "index b\r\n");
}

#[cfg(unix)]
#[test]
fn a_repository_that_refuses_is_told_plainly_and_nothing_of_the_users_git_takes_part() {
    use std::os::unix::fs::PermissionsExt;
    let host = Host::new();
    let hook = host.bare().join("hooks/pre-receive");
    fs::create_dir_all(host.bare().join("hooks")).expect("a folder");
    fs::write(&hook, "#!/bin/sh\necho 'this branch is frozen' >&2\nexit 1\n").expect("a hook");
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).expect("a hook");
    let failure = host.attempt(&site("a"), "memory", false).expect_err("a refusal");
    assert_eq!(failure.0.key, "failure-branch-refused");
    assert!(format!("{failure:?}").contains("this branch is frozen"), "{failure:?}");
    fs::remove_file(&hook).expect("a hook");
    // A push that somebody else overtakes is made anew; one that is overtaken again and again is not forced.
    host.send(&site("a"));
    fs::remove_dir_all(host.bare()).expect("a repository");
    let failure = host.attempt(&site("b"), "memory", false).expect_err("no repository");
    assert_eq!(failure.0.key, "failure-branch-unreachable");
}

#[cfg(unix)]
#[test]
fn of_two_at_once_none_undoes_the_other() {
    let host = Host::new();
    host.send(&site("a"));
    std::thread::scope(|scope| {
        let sent = ["b", "c", "d", "e"].map(|version| {
            let host = &host;
            scope.spawn(move || host.attempt(&site(version), &format!("memory-{version}"), false).map(|_| version))
        });
        let results = sent.map(|sent| sent.join().expect("an end"));
        let taken = results.iter().filter(|result| result.is_ok()).count();
        assert!(taken >= 1);
        for result in &results {
            assert!(result.is_ok() || result.as_ref().is_err_and(|failure| failure.0.key == "failure-branch-moved"));
        }
        assert_eq!(host.log().len(), 1 + taken, "each that was told it is public is a commit");
    });
    git(&host.bare(), &["fsck", "--strict"]);
    assert_eq!(host.files().len(), 6);
}

#[test]
fn a_commit_names_the_day_and_the_commit_of_the_content() {
    let host = Host::new();
    let message = || git(&host.bare(), &["log", "-1", "--format=%B", "pages"]).trim().to_owned();
    host.send(&site("a"));
    assert_eq!(message(), "Publish the site of 2026-11-27: 3 pages", "nothing is committed there yet");
    let root = host.root();
    fs::create_dir(root.join("content")).expect("a folder");
    fs::write(root.join("content/site.yaml"), "name: x\n").expect("a file");
    git(&root, &["add", "."]);
    git(&root, &["commit", "--quiet", "--message", "The content"]);
    let commit = git(&root, &["rev-parse", "--short", "HEAD"]);
    // What a deploy keeps itself is no change, and neither is what is no content.
    fs::write(root.join("content/published.txt"), "/\n").expect("a file");
    fs::write(root.join("notes.txt"), "mine\n").expect("a file");
    host.send(&site("b"));
    let own = format!("Publish the site of 2026-11-27: 3 pages\n\nContent: {}", commit.trim());
    assert_eq!(message(), own);
    fs::write(root.join("content/site.yaml"), "name: y\n").expect("a file");
    host.send(&site("a"));
    assert_eq!(message(), format!("{own}, with changes that were not committed"));
}
