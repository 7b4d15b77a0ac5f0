//! A folder behind ssh: a real server of ssh with keys of its own, the system's rsync, and the faults that servers have.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use super::deployed::{lacking, wait_until};
use super::support::{Server, copy, files, folder, free_port, gongkai, program, project, succeed, write};

/// A server of ssh, and a site that is sent to a folder behind it.
struct Host {
    folder: tempfile::TempDir,
    server: Server,
}

impl Host {
    fn start() -> Self {
        let folder = folder();
        let ssh = folder.path().join("ssh");
        fs::create_dir(&ssh).expect("a folder");
        fs::set_permissions(&ssh, fs::Permissions::from_mode(0o700)).expect("permissions");
        for key in ["host_key", "own_key", "other_key"] {
            succeed(Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(ssh.join(key)));
        }
        fs::copy(ssh.join("own_key.pub"), ssh.join("authorized_keys")).expect("a file");
        let port = free_port();
        let path = |name: &str| ssh.join(name).display().to_string();
        let settings = format!(
            "Port {port}\nListenAddress 127.0.0.1\nHostKey {}\nAuthorizedKeysFile {}\nPidFile none\nStrictModes no\n\
             UsePAM no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitRootLogin yes\nMaxStartups 100\n",
            path("host_key"),
            path("authorized_keys"),
        );
        write(&ssh.join("sshd_config"), settings);
        let mut command = Command::new(program("sshd"));
        command.args(["-D", "-e", "-f"]).arg(ssh.join("sshd_config"));
        let server = Server::start(command, port);
        let host = Self { folder, server };
        host.know(&fs::read_to_string(ssh.join("host_key.pub")).expect("a key"));
        host.use_key("own_key");
        host.site("first");
        host
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Says which key the server has.
    fn know(&self, key: &str) {
        write(&self.path("ssh/known_hosts"), format!("[127.0.0.1]:{} {key}", self.server.port));
    }

    /// The `ssh` that is found first has settings of its own; none of this machine take part. It counts its calls. Keys are agreed upon in the
    /// quickest way: nobody listens.
    fn use_key(&self, key: &str) {
        let settings = format!(
            "IdentityFile {}\nIdentitiesOnly yes\nUserKnownHostsFile {}\nGlobalKnownHostsFile /dev/null\n\
             KexAlgorithms curve25519-sha256\n",
            self.path("ssh").join(key).display(),
            self.path("ssh/known_hosts").display(),
        );
        write(&self.path("ssh/config"), settings);
        let script = format!(
            "#!/bin/sh\necho call >>'{}'\nexec {} -F {} \"$@\"\n",
            self.path("bin/sessions").display(),
            program("ssh").display(),
            self.path("ssh/config").display()
        );
        write(&self.path("bin/ssh"), script);
        fs::set_permissions(self.path("bin/ssh"), fs::Permissions::from_mode(0o755)).expect("permissions");
    }

    /// How often `ssh` was called since this was asked.
    fn sessions(&self) -> usize {
        let calls = self.path("bin/sessions");
        let told = fs::read_to_string(&calls).unwrap_or_default();
        write(&calls, "");
        told.lines().count()
    }

    /// The `rsync` that is found first counts its calls from now on, and does something before or after one of them: words of a shell, for which
    /// `$PPID` is the deploy.
    fn at_call(&self, call: usize, before: &str, after: &str) {
        let count = self.path("bin/calls");
        write(&count, "0");
        let script = format!(
            "#!/bin/sh\ncalls=$(($(cat '{0}') + 1))\necho $calls >'{0}'\nif [ $calls = {call} ]; then :; {before}\nfi\n\
             {1} \"$@\"\nended=$?\nif [ $calls = {call} ]; then :; {after}\nfi\nexit $ended\n",
            count.display(),
            program("rsync").display(),
        );
        write(&self.path("bin/rsync"), script);
        fs::set_permissions(self.path("bin/rsync"), fs::Permissions::from_mode(0o755)).expect("permissions");
    }

    /// Lets every page refer to another style sheet than before.
    fn restyle(&self, number: usize) {
        let own = fs::read_to_string(project().join("themes/civic/assets/civic.css")).expect("a style sheet");
        let text = format!("{own}\n.number-{number} {{ margin: {number}px }}\n");
        write(&self.path("site/themes/civic/assets/civic.css"), text);
    }

    /// What the program keeps for itself beside the site.
    fn kept(&self) -> Vec<String> {
        files(&self.public().join(".gongkai")).into_keys().collect()
    }

    /// The folder of the server that is public.
    fn public(&self) -> PathBuf {
        self.path("served/a-plan_1.0/site")
    }

    /// Writes a small site, with a word that its pages carry.
    fn site(&self, word: &str) {
        let root = self.path("site");
        if !root.join("content").exists() {
            succeed(gongkai().args(["--quiet", "init", "--kind", "action-plan"]).args(["--lang", "en,zh"]).arg(&root));
            let settings = root.join("content/site.yaml");
            let text = fs::read_to_string(&settings).expect("settings");
            self.with_hosts(&settings, &text);
        }
        let task = root.join("content/tasks/2.yaml");
        let text = fs::read_to_string(&task).expect("a task");
        let first = self.path("task-2.yaml");
        if !first.exists() {
            write(&first, &text);
        }
        let text = fs::read_to_string(&first).expect("a task");
        let line =
            text.lines().find(|line| line.trim_start().starts_with("en:")).expect("a line in English").to_owned();
        write(&task, text.replacen(&line, &format!("{line} {word}"), 1));
    }

    fn with_hosts(&self, settings: &Path, text: &str) {
        let user = succeed(Command::new("id").arg("-un"));
        let to = format!("{}@127.0.0.1:{}", user.trim(), self.public().display());
        let port = self.server.port;
        write(settings, format!("{text}\nhosts:\n  - id: web\n    rsync:\n      to: '{to}'\n      port: {port}\n"));
    }

    /// Says whether compressed files are to stand beside the others.
    fn compressed(&self, is_wanted: bool) {
        const LINE: &str = "      compressed: true\n";
        let settings = self.path("site/content/site.yaml");
        let text = fs::read_to_string(&settings).expect("settings").replace(LINE, "");
        write(&settings, if is_wanted { text + LINE } else { text });
    }

    fn command(&self, arguments: &[&str]) -> Command {
        self.command_of(&self.path("site"), arguments)
    }

    /// The same, of the site in another folder.
    fn command_of(&self, root: &Path, arguments: &[&str]) -> Command {
        let mut command = gongkai();
        let path = std::env::var("PATH").unwrap_or_default();
        command.env("PATH", format!("{}:{path}", self.path("bin").display())).env_remove("SSH_AUTH_SOCK");
        command.arg("deploy").args(arguments).arg("--root").arg(root);
        command
    }

    /// What a deploy that succeeds says.
    fn deploy(&self, arguments: &[&str]) -> String {
        let Output { status, stdout, stderr } = self.command(arguments).output().expect("an end");
        let told = String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr);
        assert!(status.success(), "{told}");
        told
    }

    /// What a deploy complains of.
    fn refused(&self, arguments: &[&str]) -> String {
        let Output { status, stdout, stderr } = self.command(arguments).output().expect("an end");
        let told = String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr);
        assert_eq!(status.code(), Some(2), "{told}");
        told
    }

    /// What readers are sent: all but hidden files.
    fn served(&self, public: &Path) -> BTreeMap<String, Vec<u8>> {
        let found = files(public).into_iter().filter(|(path, _)| !path.starts_with(".gongkai/"));
        found.map(|(path, file)| (path, fs::read(file).expect("a file"))).collect()
    }

    fn built(&self, host: &str) -> BTreeMap<String, Vec<u8>> {
        self.served(&self.path("site/.gongkai/hosts").join(host).join("site"))
    }

    fn assert_holds(&self, host: &str) {
        let (served, built) = (self.served(&self.public()), self.built(host));
        assert_eq!(served.keys().collect::<Vec<_>>(), built.keys().collect::<Vec<_>>());
        assert!(served == built, "a file differs");
    }
}

#[test]
fn a_site_is_sent_and_then_what_differs() {
    let host = Host::start();
    let told = host.deploy(&["web", "--dry-run"]);
    assert!(!host.public().exists() && told.contains("can be written to"), "{told}");
    host.deploy(&["web"]);
    host.assert_holds("web");
    for (path, file) in files(&host.public()) {
        let mode = fs::metadata(&file).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o644, "{path}");
    }
    let told = host.deploy(&["web"]);
    assert!(told.contains("nothing"), "{told}");
    write(&host.public().join("somebody's.txt"), "kept");
    host.site("changed");
    host.deploy(&["web"]);
    assert_eq!(fs::read(host.public().join("somebody's.txt")).expect("a file"), b"kept");
    fs::remove_file(host.public().join("somebody's.txt")).expect("a file");
    host.assert_holds("web");
    assert!(
        !host.public().join(".gongkai/incoming").exists() || files(&host.public().join(".gongkai/incoming")).is_empty()
    );
}

#[test]
fn compressed_files_stand_beside_and_follow_their_originals() {
    let host = Host::start();
    host.compressed(true);
    host.deploy(&["web"]);
    let public = host.public();
    let page = public.join("tasks/2/index.html");
    let unpacked = |page: &Path| succeed(Command::new("gzip").arg("-dc").arg(page.with_extension("html.gz")));
    assert_eq!(unpacked(&page), fs::read_to_string(&page).expect("a page"));
    assert!(page.with_extension("html.br").exists());
    host.site("changed");
    host.deploy(&["web"]);
    assert_eq!(unpacked(&page), fs::read_to_string(&page).expect("a page"));
    let without = || {
        let mut served = host.served(&public);
        served.retain(|path, _| !(path.ends_with(".gz") || path.ends_with(".br")));
        served
    };
    assert!(without() == host.built("web"));
    // The same folder without them, with nothing changed on any page, and with them again.
    host.compressed(false);
    let told = host.deploy(&["web"]);
    host.assert_holds("web");
    assert!(!told.contains("index.html.gz"), "what goes with a file is nobody else's: {told}");
    host.compressed(true);
    let told = host.deploy(&["web"]);
    assert_eq!(unpacked(&page), fs::read_to_string(&page).expect("a page"));
    assert!(page.with_extension("html.br").exists() && without() == host.built("web"));
    assert!(!told.contains("index.html.gz"), "{told}");
    assert!(host.deploy(&["web"]).contains("nothing"));
    // And without them again, as the pages change.
    host.compressed(false);
    host.site("changed again");
    host.deploy(&["web"]);
    host.assert_holds("web");
}

#[test]
fn files_come_where_folders_were_without_a_question_for_each() {
    let host = Host::start();
    let stands = |name: &str| host.path("site/content/static").join(name);
    let name = |number: usize| format!("paper-{number}");
    let some = 1..40_usize;
    for number in 0..some.end {
        write(&stands(&name(number)).join("a.txt"), "in a folder");
    }
    host.deploy(&["web"]);
    let become_files = |numbers: std::ops::Range<usize>| {
        for number in numbers.clone() {
            fs::remove_dir_all(stands(&name(number))).expect("a folder");
            write(&stands(&name(number)), "a file");
        }
        let led = (0..numbers.end).map(|number| format!("- from: /{}/a.txt\n  to: /\n", name(number)));
        write(&host.path("site/content/redirects.yaml"), led.collect::<String>());
        host.sessions();
        host.deploy(&["web"]);
        host.assert_holds("web");
        assert_eq!(fs::read(host.public().join(name(numbers.start))).expect("a file"), b"a file");
        host.sessions()
    };
    let (for_one, for_many) = (become_files(0..1), become_files(some.clone()));
    // The lock may be renewed once more meanwhile, and what was done written down.
    assert!(for_many < for_one + some.len() / 2, "{for_one} sessions for one file, {for_many} for many");
}

#[test]
fn killed_at_any_moment_no_public_page_lacks_an_asset_and_the_next_deploy_finishes() {
    let host = Host::start();
    host.restyle(0);
    host.deploy(&["web"]);
    // As a deploy left it whose machine lost its power while it took the lock.
    write(&host.public().join(".gongkai/lock.1"), "gongk");
    let mut partly = 0;
    for (round, word) in (1..=10_usize).zip('a'..) {
        host.restyle(round);
        host.site(&format!("round {word}"));
        // Before a call of rsync, or behind it: the list, assets, pages, and the list again.
        let call = round.div_ceil(2);
        let kill = "kill -9 $PPID; exit 1";
        if round.is_multiple_of(2) {
            host.at_call(call, kill, "");
        } else {
            host.at_call(call, "", kill);
        }
        let ended = host.command(&["web"]).stdout(Stdio::null()).stderr(Stdio::null()).status().expect("a deploy");
        let public = host.served(&host.public());
        let present = public.keys().cloned().collect();
        let lacking = lacking(&present, &public);
        assert!(lacking.is_empty(), "killed at call {call}: {lacking:?}");
        for (path, bytes) in &public {
            assert!(!path.ends_with(".html") || bytes.trim_ascii_end().ends_with(b"</html>"), "{path} is not whole");
        }
        let sheets = public.keys().filter(|path| path.starts_with("assets/civic.")).count();
        partly += usize::from(!ended.success() && sheets > 1);
        host.at_call(0, "", "");
        host.deploy(&["web"]);
        host.assert_holds("web");
        assert_eq!(host.kept(), ["manifest"], "nothing of a killed deploy is left");
    }
    assert!(partly > 2, "{partly} were killed between two releases");
}

#[test]
fn of_two_at_once_the_second_refuses() {
    let host = Host::start();
    let second = host.path("second");
    for part in ["content", "themes"] {
        copy(&host.path("site").join(part), &second.join(part));
    }
    // The first waits for as long as the second looks at its lock.
    let open = host.path("open");
    host.at_call(1, &format!("while [ ! -e '{}' ]; do sleep 0.1; done", open.display()), "");
    let mut running =
        host.command(&["web"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts");
    wait_until(&mut running, || host.public().join(".gongkai/lock").exists());
    let Output { status, stderr, .. } = host.command_of(&second, &["web"]).output().expect("an end");
    let told = String::from_utf8_lossy(&stderr);
    assert_eq!(status.code(), Some(2), "{told}");
    assert!(told.contains("Somebody else is deploying"), "{told}");
    write(&open, "");
    assert!(running.wait().expect("the first").success());
    host.assert_holds("web");
    assert_eq!(host.kept(), ["manifest"]);
}

#[test]
fn keys_that_are_not_known_are_told_plainly() {
    let host = Host::start();
    host.use_key("other_key");
    let told = host.refused(&["web"]);
    assert!(told.contains("does not let this key in"), "{told}");
    host.use_key("own_key");
    write(&host.path("ssh/known_hosts"), "");
    let told = host.refused(&["web"]);
    assert!(told.contains("does not know the server"), "{told}");
    host.know(&fs::read_to_string(host.path("ssh/other_key.pub")).expect("a key"));
    let told = host.refused(&["web"]);
    assert!(told.contains("a different key from before"), "{told}");
    assert!(!host.public().exists());
}

#[test]
fn what_the_server_cannot_write_is_told_plainly() {
    let host = Host::start();
    // A file in the place of the folder.
    write(&host.public(), "");
    let told = host.refused(&["web"]);
    assert!(told.contains("failed") || told.contains("cannot") || told.contains("can't"), "{told}");
    fs::remove_file(host.public()).expect("a file");
    // A folder with somebody's site.
    write(&host.public().join("index.html"), "somebody's");
    let told = host.refused(&["web"]);
    assert!(told.contains("index.html"), "{told}");
    assert_eq!(fs::read(host.public().join("index.html")).expect("a file"), b"somebody's");
    fs::remove_file(host.public().join("index.html")).expect("a file");
    // A disk that is full.
    let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=300k", "none"]).arg(host.public()).status();
    if !mounted.is_ok_and(|status| status.success()) {
        println!("no disk can be mounted here, so a full one is not tried");
        return;
    }
    let told = host.refused(&["web"]);
    succeed(Command::new("umount").arg(host.public()));
    assert!(told.contains("No space left"), "{told}");
    host.deploy(&["web"]);
    host.assert_holds("web");
}

#[test]
fn without_the_programs_it_is_said_what_to_install() {
    let host = Host::start();
    let mut command = host.command(&["web"]);
    command.env("PATH", "/nowhere");
    let Output { status, stderr, .. } = command.output().expect("an end");
    let told = String::from_utf8_lossy(&stderr);
    assert_eq!(status.code(), Some(2), "{told}");
    assert!(told.contains("Install ssh"), "{told}");
}
