//! A shell on another machine, asked by ssh.

use std::process::Command;

use crate::config::RemoteFolder;
use crate::deploy::clock::Clock;
use crate::deploy::program::{Ended, run};
use crate::deploy::store::Fault;
use crate::diagnostic::{Argument, Failure, Message};

/// A folder on a machine, and how one gets there.
pub(super) struct Remote<'a> {
    to: RemoteFolder,
    port: Option<u32>,
    clock: &'a dyn Clock,
}

/// How many seconds are waited before what may pass is tried again.
const PAUSES: [f64; 3] = [1.0, 4.0, 15.0];

impl<'a> Remote<'a> {
    pub(super) fn new(to: RemoteFolder, port: Option<u32>, clock: &'a dyn Clock) -> Self {
        Self { to, port, clock }
    }

    /// The folder, as rsync has it.
    pub(super) fn place(&self) -> String {
        self.to.place()
    }

    /// The arguments of ssh. It never asks, and gives up when nothing answers.
    fn arguments(&self) -> Vec<String> {
        let options = ["BatchMode=yes", "ConnectTimeout=20", "ServerAliveInterval=15", "ServerAliveCountMax=4"];
        let options = options.into_iter().flat_map(|option| ["-o".to_owned(), option.to_owned()]);
        let port = self.port.into_iter().flat_map(|port| ["-p".to_owned(), port.to_string()]);
        port.chain(options).collect()
    }

    /// The command by which rsync gets there.
    pub(super) fn shell(&self) -> String {
        format!("ssh {}", self.arguments().join(" "))
    }

    /// Runs a script in the folder; it ends with 4 if there is no such folder yet.
    pub(super) fn ask_there(&self, script: &str, input: &[u8]) -> Result<Ended, Fault> {
        let folder = quoted(&self.to.folder);
        self.ask(&format!("[ -e {folder} ] || exit 4; cd {folder} || exit 5; {script}"), input)
    }

    /// Runs a script in the folder, which is made if it is missing.
    pub(super) fn ask_in_new(&self, script: &str, input: &[u8]) -> Result<Ended, Fault> {
        let folder = quoted(&self.to.folder);
        self.ask(&format!("(umask 022; mkdir -p {folder}) || exit 5; cd {folder} || exit 5; {script}"), input)
    }

    /// Asks whether something can be made in the folder, or where it would be made.
    pub(super) fn ask_whether_writable(&self) -> Result<Ended, Fault> {
        let folder = quoted(&self.to.folder);
        let nearest = "while [ ! -e \"$at\" ]; do at=$(dirname -- \"$at\"); done";
        self.ask(&format!("at={folder}; {nearest}; [ -d \"$at\" ] && [ -w \"$at\" ] && [ -x \"$at\" ]"), &[])
    }

    fn ask(&self, script: &str, input: &[u8]) -> Result<Ended, Fault> {
        self.persist(|| {
            let mut command = Command::new("ssh");
            // Whatever shell stands at the door, the one that is asked is POSIX's.
            let script = format!("exec sh -c {}", quoted(script));
            command.args(self.arguments()).arg("--").arg(&self.to.machine).arg(script);
            let ended = run(&mut command, input, None).map_err(Fault::Failed)?;
            // 255 is said by ssh itself.
            if matches!(ended.code, Some(255) | None) { Err(self.fault(&ended)) } else { Ok(ended) }
        })
    }

    /// Tries something again as long as the machine cannot be reached, with pauses.
    pub(super) fn persist<T>(&self, attempt: impl Fn() -> Result<T, Fault>) -> Result<T, Fault> {
        for pause in PAUSES {
            match attempt() {
                Err(Fault::Unreachable(_)) => self.clock.wait(pause),
                done => return done,
            }
        }
        attempt()
    }

    fn about(&self, key: &'static str) -> Fault {
        Fault::Failed(Failure::new(Message::new(key).with("machine", self.to.machine.as_str())))
    }

    /// What kept a program from its work.
    pub(super) fn fault(&self, ended: &Ended) -> Fault {
        let says = |text: &str| ended.complaint.contains(text);
        let told = || Argument::Text(ended.told());
        if says("Host key verification failed") {
            let is_changed = says("IDENTIFICATION HAS CHANGED");
            return self.about(if is_changed { "failure-ssh-other-key" } else { "failure-ssh-unknown-host" });
        }
        if says("No space left") || says("quota exceeded") {
            return Fault::Full(told());
        }
        if says("Permission denied (") || says("Too many authentication failures") {
            return self.about("failure-ssh-denied");
        }
        if says("Permission denied") || says("Read-only file system") || says("Operation not permitted") {
            return Fault::Denied(told());
        }
        if lacks_rsync(ended) {
            return self.about("failure-ssh-no-rsync");
        }
        match ended.code {
            // ssh's own code; rsync's for a connection that broke off or was silent; and an end from outside.
            Some(255 | 10 | 12 | 30 | 35) | None => Fault::Unreachable(told()),
            _ => Fault::Denied(told()),
        }
    }
}

/// Whether a server that was reached has no rsync.
fn lacks_rsync(ended: &Ended) -> bool {
    let says = |text: &str| ended.complaint.contains(text);
    let is_missing = says("command not found") || says("rsync: not found") || says("No such file or directory");
    ended.code == Some(127) || (ended.code == Some(12) && says("rsync") && is_missing)
}

/// A word for a POSIX shell, whatever is in it.
pub(super) fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_one_word_for_a_shell() {
        assert_eq!(quoted("it's $HOME"), r"'it'\''s $HOME'");
    }
}
