//! A branch of a git repository, by the system's own git.
//!
//! The site becomes one commit, in a repository that only deploys use, on top of what the branch is now. A push that moves the branch from one
//! commit to the next is the one step by which it becomes public; it never forces. What others put into the branch stays there: a list
//! in it says which files are of the site.

mod listing;
mod repository;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use self::listing::{Listed, Listing, PATH};
use self::repository::{Pushed, Repository};
use super::difference::difference;
use super::program::without_secrets;
use super::reading;
use super::refusal::disk_failure;
use super::request::{Outcome, Progress, Request};
use super::unpurged::Unpurged;
use crate::config::GitHost;
use crate::diagnostic::{Argument, Failure, Message};
use crate::disk::{Disk, DiskError};
use crate::route::FilePath;

/// A file that tells GitHub to serve the others as they are.
const AS_IT_IS: &str = ".nojekyll";

/// How often a commit is made anew because somebody else was faster.
const ATTEMPTS: usize = 2;

/// How many foreign files are named.
const EXAMPLES: usize = 3;

/// A branch of a repository.
pub struct GitBranch<'a> {
    disk: &'a dyn Disk,
    repository: Repository<'a>,
    name: String,
}

/// What the branch holds now.
#[derive(Default)]
struct Branch {
    /// Its commit; `None` if there is no such branch.
    commit: Option<String>,
    /// The files of the site in it, by what was put there.
    own: Listing,
    /// All its files, with what git calls their contents.
    tree: BTreeMap<String, String>,
}

impl<'a> GitBranch<'a> {
    /// The branch of a host. A path leads from `root`; in `memory`, a folder of this machine, git keeps what it knows.
    pub fn new(disk: &'a dyn Disk, host: &GitHost, root: &'a Path, memory: &Path) -> Self {
        let repository = &host.repository.value.0;
        let is_elsewhere = repository.contains("://")
            || repository
                .split_once(':')
                .is_some_and(|(machine, _)| machine.len() > 1 && !machine.contains(['/', '\\']));
        let remote = if is_elsewhere { repository.clone() } else { absolute(&root.join(repository)) };
        let branch = host.branch.value.0.clone();
        let name = format!("{} ({branch})", without_secrets(repository));
        let repository = Repository { folder: PathBuf::from(absolute(&memory.join("git"))), root, remote, branch };
        Self { disk, repository, name }
    }

    /// Puts a release into the branch. If it holds the same already, no commit is made.
    ///
    /// # Errors
    ///
    /// If the repository cannot be reached, or refuses; if the branch holds what is somebody else's where the site has something of its
    /// own; if somebody else changes the branch again and again. Nothing was changed then.
    pub fn send(&self, request: &Request<'_>) -> Result<Outcome, Failure> {
        if request.dry_run {
            return self.rehearse(request);
        }
        self.repository.prepare(self.disk)?;
        self.persist(request)
    }

    /// Says what would be sent. What git writes for that goes into a folder that vanishes.
    fn rehearse(&self, request: &Request<'_>) -> Result<Outcome, Failure> {
        let failed = |error| disk_failure(&DiskError::io(&std::env::temp_dir(), error));
        let aside = tempfile::tempdir().map_err(failed)?;
        let repository = self.repository.at(aside.path().join("git"));
        repository.prepare(self.disk)?;
        let known = self.disk.metadata(&self.repository.folder);
        if known.is_ok_and(|known| known.is_some()) {
            let _ = repository.borrow(self.disk, &self.repository);
        }
        Self { disk: self.disk, repository, name: self.name.clone() }.persist(request)
    }

    /// Tries again as often as somebody else is faster.
    fn persist(&self, request: &Request<'_>) -> Result<Outcome, Failure> {
        for _ in 0..ATTEMPTS {
            if let Some(outcome) = self.attempt(request)? {
                return Ok(outcome);
            }
        }
        Err(Failure::new(Message::new("failure-branch-moved").with("branch", self.repository.branch.as_str())))
    }

    /// `None` if somebody else was faster.
    fn attempt(&self, request: &Request<'_>) -> Result<Option<Outcome>, Failure> {
        let branch = self.branch()?;
        self.expect_own(&branch)?;
        let wanted = request.release.digests();
        let mut wanted_with_sign = wanted.clone();
        if !branch.tree.contains_key(AS_IT_IS) || branch.own.0.keys().any(|path| path.as_str() == AS_IT_IS) {
            let sign = FilePath::new(AS_IT_IS).expect("a plain name");
            wanted_with_sign.entry(sign).or_insert_with(|| blake3::hash(b""));
        }
        // What somebody changed by hand counts as another file.
        let unchanged =
            branch.own.0.iter().filter(|(path, listed)| branch.tree.get(path.as_str()) == Some(&listed.object));
        let unchanged: BTreeMap<FilePath, &Listed> = unchanged.map(|(path, listed)| (path.clone(), listed)).collect();
        let changed_by_hand =
            |path: &FilePath| branch.tree.contains_key(path.as_str()) && !unchanged.contains_key(path);
        let before = branch.own.0.iter().filter(|(path, _)| branch.tree.contains_key(path.as_str()));
        let before = before.map(|(path, listed)| (path.clone(), (listed.digest, changed_by_hand(path)))).collect();
        let after = wanted_with_sign.iter().map(|(path, digest)| (path.clone(), (*digest, false))).collect();
        let mut outcome = difference(&before, &after);
        let sign_stood = unchanged.keys().any(|path| path.as_str() == AS_IT_IS)
            && !wanted.keys().any(|path| path.as_str() == AS_IT_IS);
        let sent: Vec<&FilePath> = outcome.added.iter().chain(&outcome.changed).collect();
        let objects = self.objects(request, &sent)?;
        Self::expect_free(&branch, &wanted_with_sign, &objects)?;
        outcome.bytes = sent.iter().filter_map(|path| request.release.files.get(*path)).map(|file| file.size).sum();
        outcome.kept = self.foreign(&branch).map(str::to_owned).collect();
        outcome.place.clone_from(&self.name);
        let is_same = sent.is_empty() && outcome.removed.is_empty();
        // A list that names what somebody removed by hand is made anew.
        let is_listed = before_len(&branch) == branch.own.0.len() && branch.commit.is_some();
        if request.dry_run || (is_same && is_listed) {
            return Ok(Some(Self::without_sign(outcome, request, sign_stood)));
        }
        let mut listing = Listing::default();
        for (path, digest) in &wanted_with_sign {
            let object = objects.get(path).cloned().or_else(|| unchanged.get(path).map(|listed| listed.object.clone()));
            let object = object.expect("what is not sent anew is in the branch");
            listing.0.insert(path.clone(), Listed { digest: *digest, object });
        }
        let told = self.telling(request, &branch, &listing, &outcome)?;
        let commit = self.repository.commit(&told)?;
        Unpurged::read(self.disk, request.memory)?.add(outcome.touched())?;
        match self.repository.push(&commit)? {
            Pushed::Behind => Ok(None),
            Pushed::Taken(untidy) => {
                outcome.untidy = untidy;
                outcome.place = format!("{} {}", self.name, commit.get(..10).unwrap_or(&commit));
                Ok(Some(Self::without_sign(outcome, request, sign_stood)))
            }
        }
    }

    fn branch(&self) -> Result<Branch, Failure> {
        let Some(tip) = self.repository.tip()? else { return Ok(Branch::default()) };
        self.repository.fetch(&tip)?;
        let commit = self.repository.base()?;
        let tree = self.repository.tree(&commit)?;
        let own = if tree.contains_key(PATH) {
            Listing::parse(&self.repository.text(&commit, PATH)?).ok_or_else(|| {
                let message = Message::new("failure-branch-list").with("path", PATH);
                Failure::new(message.with("branch", self.repository.branch.as_str()))
            })?
        } else {
            Listing::default()
        };
        Ok(Branch { commit: Some(commit), own, tree })
    }

    /// The files of a branch that are of others.
    fn foreign<'b>(&self, branch: &'b Branch) -> impl Iterator<Item = &'b str> {
        let own: BTreeSet<&str> = branch.own.0.keys().map(FilePath::as_str).collect();
        branch.tree.keys().map(String::as_str).filter(move |path| *path != PATH && !own.contains(path))
    }

    /// Refuses a branch that is for something else: one without a list, and with more than what says something about a branch.
    fn expect_own(&self, branch: &Branch) -> Result<(), Failure> {
        if branch.tree.contains_key(PATH) {
            return Ok(());
        }
        let is_about = |path: &str| {
            let name = path.to_ascii_uppercase();
            path.starts_with('.') || ["CNAME", "README", "LICENSE"].iter().any(|start| name.starts_with(start))
        };
        let others: Vec<&str> = self.foreign(branch).filter(|path| !is_about(path)).collect();
        if others.is_empty() {
            return Ok(());
        }
        let examples = others.iter().take(EXAMPLES).map(|path| (*path).to_owned()).collect();
        let message = Message::new("failure-branch-foreign").with("branch", self.repository.branch.as_str());
        Err(Failure::new(message.with("count", others.len()).with("examples", Argument::List(examples))))
    }

    /// What git calls the files that are sent, by their paths. Git has them then, unless it is only asked.
    fn objects(&self, request: &Request<'_>, sent: &[&FilePath]) -> Result<BTreeMap<FilePath, String>, Failure> {
        let (mut progress, mut objects) = (Progress { of_files: sent.len(), ..Progress::default() }, BTreeMap::new());
        let sign = self.repository.folder.join("nojekyll");
        self.disk.write(&sign, &[]).map_err(|error| disk_failure(&DiskError::io(&sign, error)))?;
        let size = |path: &FilePath| request.release.files.get(path).map_or(0, |file| file.size);
        progress.of_bytes = sent.iter().map(|path| size(path)).sum();
        for some in sent.chunks(500) {
            for path in some {
                // What is sent is what was built and checked.
                if let Some(file) = request.release.files.get(*path) {
                    reading::read(self.disk, request.release, path, file)?;
                }
            }
            let place = |path: &FilePath| {
                let is_of_site = request.release.files.contains_key(path);
                let own = || PathBuf::from(absolute(&request.release.folder.join(path.as_str())));
                if is_of_site { own() } else { sign.clone() }
            };
            let files: Vec<PathBuf> = some.iter().map(|path| place(path)).collect();
            let named = self.repository.objects(&files, !request.dry_run)?;
            objects.extend(some.iter().map(|path| (*path).clone()).zip(named));
            progress.files += some.len();
            progress.bytes += some.iter().map(|path| size(path)).sum::<u64>();
            if !request.dry_run {
                (request.progress)(progress);
            }
        }
        Ok(objects)
    }

    /// Refuses what would stand in the place of a file of somebody else, or in its way. One that holds the same is taken over.
    fn expect_free(
        branch: &Branch,
        wanted: &BTreeMap<FilePath, blake3::Hash>,
        objects: &BTreeMap<FilePath, String>,
    ) -> Result<(), Failure> {
        let is_own = |path: &str| FilePath::new(path).is_some_and(|path| branch.own.0.contains_key(&path));
        let foreign: BTreeSet<&str> = branch.tree.keys().map(String::as_str).filter(|path| !is_own(path)).collect();
        let folders: BTreeSet<&str> =
            foreign.iter().flat_map(|path| path.match_indices('/').map(|(end, _)| &path[..end])).collect();
        for path in wanted.keys() {
            let name = path.as_str();
            let is_other = foreign.contains(name) && branch.tree.get(name) != objects.get(path);
            let in_the_way = path.folders().find(|folder| foreign.contains(folder));
            if name == PATH || is_other || folders.contains(name) || in_the_way.is_some() {
                let path = in_the_way.unwrap_or(name);
                return Err(Failure::new(Message::new("failure-branch-occupied").with("path", path)));
            }
        }
        Ok(())
    }

    /// The commit in the words of `fast-import`.
    fn telling(
        &self,
        request: &Request<'_>,
        branch: &Branch,
        listing: &Listing,
        outcome: &Outcome,
    ) -> Result<Vec<u8>, Failure> {
        let (author, seconds) = (self.repository.author()?, request.clock.now());
        let pages = request.release.files.keys().filter(|path| path.as_str().ends_with(".html")).count();
        let mut message = format!("Publish the site of {}: {pages} pages\n", request.release.day);
        if let Some(source) = self.repository.source() {
            message.push_str(&format!("\nContent: {source}\n"));
        }
        let reference = "refs/gongkai/next";
        let mut told = format!("feature get-mark\nreset {reference}\n\ncommit {reference}\nmark :1\n");
        told.push_str(&format!("author {author} {seconds} +0000\ncommitter {author} {seconds} +0000\n"));
        told.push_str(&format!("data {}\n{message}", message.len()));
        if let Some(commit) = &branch.commit {
            told.push_str(&format!("from {commit}\n"));
        }
        for path in &outcome.removed {
            told.push_str(&format!("D {}\n", quoted(path.as_str())));
        }
        for path in outcome.added.iter().chain(&outcome.changed) {
            told.push_str(&format!("M 100644 {} {}\n", listing.0[path].object, quoted(path.as_str())));
        }
        let list = listing.to_text();
        told.push_str(&format!("M 100644 inline {PATH}\ndata {}\n{list}\n", list.len()));
        told.push_str("get-mark :1\ndone\n");
        Ok(told.into_bytes())
    }

    /// What is told of a deploy: only files of the site.
    fn without_sign(mut outcome: Outcome, request: &Request<'_>, stood: bool) -> Outcome {
        let is_told = |path: &FilePath| path.as_str() != AS_IT_IS || request.release.files.contains_key(path);
        outcome.added.retain(is_told);
        outcome.changed.retain(is_told);
        outcome.unchanged -= usize::from(stood);
        outcome
    }
}

/// How many of the listed files are in the branch.
fn before_len(branch: &Branch) -> usize {
    branch.own.0.keys().filter(|path| branch.tree.contains_key(path.as_str())).count()
}

/// A path as git has it in another folder.
fn absolute(path: &Path) -> String {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).display().to_string()
}

/// A path in the words of `fast-import`.
fn quoted(path: &str) -> String {
    format!("\"{}\"", path.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}
