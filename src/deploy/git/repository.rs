//! The repository of its own in which a site becomes a commit.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::deploy::program::{Ended, run};
use crate::deploy::refusal::disk_failure;
use crate::diagnostic::{Argument, Failure, Message};
use crate::disk::{Disk, DiskError, walk};

/// The name under which the last commit is kept, so that git keeps what belongs to it.
const BASE: &str = "refs/gongkai/base";

/// A bare repository that only deploys use, and the one that it sends to.
pub(super) struct Repository<'a> {
    /// Where it lies.
    pub(super) folder: PathBuf,
    /// The site's folder, whose repository may say how one gets in.
    pub(super) root: &'a Path,
    /// Where commits are sent, as git has it.
    pub(super) remote: String,
    /// The branch there.
    pub(super) branch: String,
}

/// What came of a push.
pub(super) enum Pushed {
    /// The branch is the commit now. What could not be noted of it here comes along.
    Taken(Option<Message>),
    /// Somebody else was faster.
    Behind,
}

impl<'a> Repository<'a> {
    /// One that lies elsewhere and sends to the same branch.
    pub(super) fn at(&self, folder: PathBuf) -> Repository<'a> {
        Self { folder, root: self.root, remote: self.remote.clone(), branch: self.branch.clone() }
    }

    /// Makes the repository if it is missing, and frees it of what a killed git left.
    pub(super) fn prepare(&self, disk: &dyn Disk) -> Result<(), Failure> {
        let failed = |path: &Path, error| disk_failure(&DiskError::io(path, error));
        disk.create_folders(&self.folder).map_err(|error| failed(&self.folder, error))?;
        let inside = walk(disk, &self.folder, &|path| !path.starts_with("objects/"));
        for (path, _) in inside.map_err(|error| failed(&self.folder, error))? {
            // Nobody else works here: who had the lock is dead.
            if path.ends_with(".lock") {
                let path = self.folder.join(path);
                disk.remove_file(&path).map_err(|error| failed(&path, error))?;
            }
        }
        self.expect(&["init", "--quiet", "--bare", "."], &[]).map(|_| ())
    }

    /// Takes over what another repository knows of the branch, without a change there: its objects are looked up where they lie.
    ///
    /// What cannot be taken over is fetched, so nothing of this is an error.
    pub(super) fn borrow(&self, disk: &dyn Disk, other: &Self) -> Option<()> {
        let known = other.git(&["rev-parse", "--verify", "--quiet", BASE], &[]).ok().filter(Ended::is_success)?;
        let known = String::from_utf8(known.output).ok()?;
        // Of a history that was taken over in part, this says where it ends.
        if let Ok(shallow) = disk.read(&other.folder.join("shallow")) {
            disk.write(&self.folder.join("shallow"), &shallow).ok()?;
        }
        let objects = other.folder.join("objects").display().to_string().replace('\\', "/");
        disk.write(&self.folder.join("objects/info/alternates"), format!("{objects}\n").as_bytes()).ok()?;
        self.expect(&["update-ref", BASE, known.trim()], &[]).ok().map(drop)
    }

    /// A command of git in the repository, which heeds no hooks and filters of whoever runs it.
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.current_dir(&self.folder);
        for variable in
            ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_PREFIX"]
        {
            command.env_remove(variable);
        }
        command.env("GIT_TERMINAL_PROMPT", "0").env("GIT_DIR", ".");
        let hooks = if cfg!(windows) { "NUL" } else { "/dev/null" };
        for setting in
            ["core.autocrlf=false", &format!("core.hooksPath={hooks}"), "gc.autoDetach=false", "core.quotePath=false"]
        {
            command.args(["-c", setting]);
        }
        command.args(arguments);
        command
    }

    fn git(&self, arguments: &[&str], input: &[u8]) -> Result<Ended, Failure> {
        run(&mut self.command(arguments), input, None)
    }

    fn expect(&self, arguments: &[&str], input: &[u8]) -> Result<Vec<u8>, Failure> {
        let ended = self.git(arguments, input)?;
        if ended.is_success() { Ok(ended.output) } else { Err(failed("failure-branch-git", &ended)) }
    }

    /// The same, of a command that asks the other repository: by whatever lets the site's own repository in.
    fn ask(&self, arguments: &[&str]) -> Result<Ended, Failure> {
        let mut command = self.command(arguments);
        let known = run(
            Command::new("git").arg("-C").arg(self.root).args([
                "config",
                "--local",
                "--includes",
                "-z",
                "--get-regexp",
                "^(http|credential|url)\\.|^core\\.sshcommand$",
            ]),
            &[],
            None,
        )?;
        // In the environment no other user of the machine can see them. Where the folder has no repository, there are none.
        let known = String::from_utf8_lossy(&known.output).into_owned();
        let earlier = std::env::var("GIT_CONFIG_COUNT").ok().and_then(|count| count.parse().ok()).unwrap_or(0_usize);
        let settings = known.split('\0').filter(|setting| !setting.is_empty());
        let mut count = earlier;
        for (key, value) in settings.filter_map(|setting| setting.split_once('\n')) {
            command.env(format!("GIT_CONFIG_KEY_{count}"), key).env(format!("GIT_CONFIG_VALUE_{count}"), value);
            count += 1;
        }
        command.env("GIT_CONFIG_COUNT", count.to_string());
        run(&mut command, &[], None)
    }

    fn reference(&self) -> String {
        format!("refs/heads/{}", self.branch)
    }

    /// The commit that the branch is there; `None` if there is no such branch.
    pub(super) fn tip(&self) -> Result<Option<String>, Failure> {
        let ended = self.ask(&["ls-remote", "--quiet", "--", &self.remote, &self.reference()])?;
        if !ended.is_success() {
            return Err(self.unreachable(&ended));
        }
        let text = String::from_utf8_lossy(&ended.output).into_owned();
        let mut lines = text.lines().filter_map(|line| line.split_once('\t'));
        Ok(lines.find(|(_, name)| *name == self.reference()).map(|(commit, _)| commit.to_owned()))
    }

    /// Takes over what the branch is there now. What is there already is not sent again.
    pub(super) fn fetch(&self, tip: &str) -> Result<(), Failure> {
        let known = self.git(&["rev-parse", "--verify", "--quiet", BASE], &[])?;
        if String::from_utf8_lossy(&known.output).trim() == tip {
            return Ok(());
        }
        let to = format!("+{}:{BASE}", self.reference());
        let ended = self.ask(&["fetch", "--quiet", "--no-tags", "--depth=1", "--", &self.remote, &to])?;
        if ended.is_success() { Ok(()) } else { Err(self.unreachable(&ended)) }
    }

    /// The commit that was taken over, which may be newer than the one that was asked for.
    pub(super) fn base(&self) -> Result<String, Failure> {
        let told = self.expect(&["rev-parse", "--verify", BASE], &[])?;
        Ok(String::from_utf8_lossy(&told).trim().to_owned())
    }

    /// The files of a commit, with what git calls their contents. What is no file has a name too.
    pub(super) fn tree(&self, commit: &str) -> Result<BTreeMap<String, String>, Failure> {
        let told = self.expect(&["ls-tree", "-r", "-z", "--full-tree", commit], &[])?;
        let told = String::from_utf8_lossy(&told).into_owned();
        let entry = |entry: &str| {
            let (about, path) = entry.split_once('\t')?;
            Some((path.to_owned(), about.split(' ').nth(2)?.to_owned()))
        };
        Ok(told.split('\0').filter_map(entry).collect())
    }

    /// What a file of a commit holds.
    pub(super) fn text(&self, commit: &str, path: &str) -> Result<String, Failure> {
        let told = self.expect(&["cat-file", "blob", &format!("{commit}:{path}")], &[])?;
        Ok(String::from_utf8_lossy(&told).into_owned())
    }

    /// What git calls the contents of files, in their order. With `keep` it has them then.
    pub(super) fn objects(&self, files: &[PathBuf], keep: bool) -> Result<Vec<String>, Failure> {
        if files.is_empty() {
            return Ok(Vec::new());
        }
        let list: String = files.iter().map(|file| format!("{}\n", file.display())).collect();
        let mut arguments = vec!["hash-object", "--no-filters", "--stdin-paths"];
        if keep {
            arguments.push("-w");
        }
        let told = self.expect(&arguments, list.as_bytes())?;
        Ok(String::from_utf8_lossy(&told).lines().map(str::to_owned).collect())
    }

    /// Who the commit is by, as the settings of git have it, without a date.
    pub(super) fn author(&self) -> Result<String, Failure> {
        let mut command = Command::new("git");
        command.arg("-C").arg(self.root).args(["var", "GIT_AUTHOR_IDENT"]);
        let ended = run(&mut command, &[], None)?;
        let told = String::from_utf8_lossy(&ended.output).into_owned();
        match told.rfind('>') {
            Some(end) if ended.is_success() => Ok(told[..=end].to_owned()),
            _ => Err(Failure::new(Message::new("failure-branch-author"))),
        }
    }

    /// The commit that the content comes from, in short, and whether it was changed since; `None` if the site lies in no repository. What a deploy
    /// writes itself is no change.
    pub(super) fn source(&self) -> Option<String> {
        let ask = |arguments: &[&str]| {
            let mut command = Command::new("git");
            command.arg("-C").arg(self.root).args(arguments);
            let ended = run(&mut command, &[], None).ok().filter(Ended::is_success)?;
            Some(String::from_utf8_lossy(&ended.output).trim().to_owned())
        };
        let commit = ask(&["rev-parse", "--short", "--verify", "--quiet", "HEAD"])?;
        let content = ["--", "content", "themes", ":(exclude)content/published.txt"];
        let changes = ask(&[&["--no-optional-locks", "status", "--porcelain"][..], &content].concat())?;
        Some(if changes.is_empty() { commit } else { format!("{commit}, with changes that were not committed") })
    }

    /// Makes a commit of what is told in the words of `fast-import`; gives its name.
    pub(super) fn commit(&self, told: &[u8]) -> Result<String, Failure> {
        let told = self.expect(&["fast-import", "--quiet", "--force", "--date-format=raw"], told)?;
        Ok(String::from_utf8_lossy(&told).trim().to_owned())
    }

    /// Makes a commit public, if nobody else changed the branch since.
    pub(super) fn push(&self, commit: &str) -> Result<Pushed, Failure> {
        let to = format!("{commit}:{}", self.reference());
        let ended = self.ask(&["push", "--quiet", "--no-verify", "--porcelain", "--", &self.remote, &to])?;
        if ended.is_success() {
            return Ok(Pushed::Taken(self.remember(commit)));
        }
        let told = String::from_utf8_lossy(&ended.output).into_owned() + &ended.complaint;
        let is_behind = [
            "fetch first",
            "non-fast-forward",
            "cannot lock ref",
            "failed to update ref",
            "incorrect old value",
            "reference already exists",
        ];
        if is_behind.iter().any(|words| told.contains(words)) {
            return Ok(Pushed::Behind);
        }
        if told.contains("rejected]") {
            let line = told.lines().find(|line| line.contains("rejected]")).unwrap_or_default();
            let message = Message::new("failure-branch-refused").with("branch", self.branch.as_str());
            let why = ended.complaint.lines().find_map(|line| line.strip_prefix("remote: ")).unwrap_or(line);
            return Err(Failure::new(message.with("reason", why.trim())));
        }
        Err(self.unreachable(&ended))
    }

    /// Keeps a commit that is public now, and tidies up. Says what went wrong: nothing of it takes back what is public.
    fn remember(&self, commit: &str) -> Option<Message> {
        let untidy = |reason: Argument| {
            let message = Message::new("untidy-repository").with("path", self.folder.display().to_string());
            Some(message.with("reason", reason))
        };
        match self.git(&["update-ref", BASE, commit], &[]) {
            Ok(ended) if ended.is_success() => {}
            Ok(ended) => return untidy(ended.told().into()),
            Err(_) => return untidy(Argument::Message("untidy-no-git")),
        }
        // Room that is not won now is won later.
        let _ = self.git(&["gc", "--auto", "--quiet"], &[]);
        None
    }

    fn unreachable(&self, ended: &Ended) -> Failure {
        let message = Message::new("failure-branch-unreachable");
        let remote = crate::deploy::program::without_secrets(&self.remote);
        Failure::new(message.with("repository", remote).with("reason", ended.told()))
    }
}

fn failed(key: &'static str, ended: &Ended) -> Failure {
    Failure::new(Message::new(key).with("reason", ended.told()))
}
