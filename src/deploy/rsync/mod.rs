//! A folder on a server that one reaches with ssh, by the system's own rsync and ssh.
//!
//! Files go there by rsync, which writes each beside its place and renames it: readers get the old one or the new one. All else is asked of
//! a shell there, of which only POSIX is expected; paths are read by it from its input, or quoted.

mod remote;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use self::remote::{Remote, quoted};
use super::clock::Clock;
use super::compression::{Encoding, is_compressible};
use super::program::{Ended, run};
use super::refusal::disk_failure;
use super::release::Release;
use super::store::{Body, Fault, Store, Upload};
use crate::config::{RemoteFolder, RsyncHost};
use crate::diagnostic::{Argument, Failure, Message};
use crate::disk::{Disk, DiskError, Metadata, clear};
use crate::route::FilePath;

/// Where files are written before they take their place, below the folder: a dead deploy leaves nothing anywhere else.
const INCOMING: &str = ".gongkai/incoming";

/// A folder on a server.
pub struct RsyncStore<'a> {
    remote: Remote<'a>,
    disk: &'a dyn Disk,
    /// A folder of this machine in which files are laid out to be sent, each time in one of its own.
    staging: PathBuf,
    /// How often that was done.
    times: AtomicUsize,
    /// The files of the site.
    files: BTreeSet<&'a FilePath>,
    /// Whether they are to stand there compressed as well.
    is_compressed: bool,
}

impl<'a> RsyncStore<'a> {
    /// The folder of a host. In `memory`, which is a folder of this machine, files are laid out before they are sent.
    ///
    /// # Errors
    ///
    /// If the settings name no folder on a server.
    pub fn new(
        disk: &'a dyn Disk,
        host: &RsyncHost,
        release: &'a Release,
        memory: &Path,
        clock: &'a dyn Clock,
    ) -> Result<Self, Failure> {
        let to = &host.to.value.0;
        let wrong = || Failure::new(Message::new("failure-rsync-to").with("value", to.as_str()));
        let folder = RemoteFolder::parse(to).ok_or_else(wrong)?;
        let remote = Remote::new(folder, host.port.as_ref().map(|port| port.value), clock);
        let files = release.files.keys().collect();
        // What a killed deploy left there is cleared away by the first that sends something.
        let staging = memory.join("outgoing");
        Ok(Self { remote, disk, staging, times: AtomicUsize::new(0), files, is_compressed: host.compressed })
    }

    /// The compressed forms that a file may have there.
    fn twins(&self, path: &FilePath) -> Vec<(Encoding, FilePath)> {
        let twins = Encoding::ALL.map(|encoding| (encoding, encoding.path(path))).into_iter();
        // The site may have a file of this name itself.
        twins.filter(|(_, twin)| !self.files.contains(twin) && !path.as_str().starts_with('.')).collect()
    }

    /// Lays a file out to be sent, with its compressed forms; gives those that it has not.
    fn lay_out(&self, staging: &Path, upload: &Upload) -> Result<Vec<FilePath>, Failure> {
        let place = |path: &FilePath| staging.join(path.as_str());
        let failed = |path: &Path, error| disk_failure(&DiskError::io(path, error));
        let to = place(&upload.path);
        let mut bytes = None;
        match &upload.body {
            Body::Bytes(given) => {
                self.disk.write(&to, given).map_err(|error| failed(&to, error))?;
            }
            Body::File(from) => {
                if self.disk.link(from, &to).is_err() {
                    let read = self.disk.read(from).map_err(|error| failed(from, error))?;
                    self.disk.write(&to, &read).map_err(|error| failed(&to, error))?;
                    bytes = Some(read);
                }
            }
        }
        let mut none = Vec::new();
        let found = self.disk.metadata(&to).map_err(|error| failed(&to, error))?;
        // Those of an earlier deploy would go on being sent in place of the file.
        let is_worth = |found: &Metadata| self.is_compressed && is_compressible(&upload.path, found.size);
        for (encoding, twin) in self.twins(&upload.path) {
            let Some(found) = found.filter(is_worth) else {
                none.push(twin);
                continue;
            };
            let bytes = match &mut bytes {
                Some(bytes) => bytes,
                unread => unread.insert(self.disk.read(&to).map_err(|error| failed(&to, error))?),
            };
            match encoding.compress(bytes) {
                Some(small) => {
                    let to = place(&twin);
                    self.disk.write(&to, &small).map_err(|error| failed(&to, error))?;
                    self.disk.set_modified(&to, found.modified).map_err(|error| failed(&to, error))?;
                }
                None => none.push(twin),
            }
        }
        Ok(none)
    }

    /// Lays all files out; gives the compressed forms that there are not any more.
    fn lay_all_out(&self, staging: &Path, files: &[Upload]) -> Result<Vec<FilePath>, Failure> {
        let folders: BTreeSet<&str> = files.iter().flat_map(|upload| upload.path.folders()).collect();
        for folder in [""].into_iter().chain(folders) {
            let folder = staging.join(folder);
            self.disk.create_folders(&folder).map_err(|error| disk_failure(&DiskError::io(&folder, error)))?;
        }
        let none: Vec<Vec<FilePath>> =
            files.par_iter().map(|upload| self.lay_out(staging, upload)).collect::<Result<_, _>>()?;
        Ok(none.concat())
    }

    /// Lets rsync send what was laid out.
    fn rsync(&self, staging: &Path, files: &[Upload], sent: &(dyn Fn(u64) + Sync)) -> Result<(), Fault> {
        let mut list = Vec::new();
        let mut sizes = BTreeMap::new();
        for upload in files {
            let twins = self.twins(&upload.path).into_iter().map(|(_, twin)| twin);
            for path in [upload.path.clone()].into_iter().chain(twins) {
                let file = staging.join(path.as_str());
                let found = self
                    .disk
                    .metadata(&file)
                    .map_err(|error| Fault::Failed(disk_failure(&DiskError::io(&file, error))))?;
                let Some(found) = found else { continue };
                list.extend_from_slice(path.as_str().as_bytes());
                list.push(0);
                if path == upload.path {
                    sizes.insert(path.as_str().to_owned(), found.size);
                }
            }
        }
        let mut source = staging.to_owned().into_os_string();
        source.push("/");
        self.remote.persist(|| {
            let mut command = Command::new("rsync");
            // That they differ is known. Files and folders can be read by the server, whatever the masks of the two machines.
            command.args(["--files-from=-", "--from0", "--ignore-times", "--times", "--omit-dir-times", "--compress"]);
            command.args(["--perms", "--chmod=D755,F644", "--no-implied-dirs", "--protect-args", "--8-bit-output"]);
            command.args(["--out-format=%n", "--timeout=120"]).arg(format!("--temp-dir={INCOMING}"));
            command.arg("-e").arg(self.remote.shell()).arg("--").arg(&source).arg(self.remote.place());
            let told = |line: &str| {
                if let Some(size) = sizes.get(line) {
                    sent(*size);
                }
            };
            let ended = run(&mut command, &list, Some(&told)).map_err(Fault::Failed)?;
            if ended.is_success() { Ok(()) } else { Err(self.remote.fault(&ended)) }
        })
    }

    fn lines<'p>(paths: impl IntoIterator<Item = &'p str>) -> Vec<u8> {
        paths.into_iter().flat_map(|path| format!("{path}\n").into_bytes()).collect()
    }

    /// Those of some paths of which a condition of the shell is true there, all asked in one go.
    fn those<C: FromIterator<FilePath>>(&self, condition: &str, paths: &[&FilePath]) -> Result<C, Fault> {
        let script = format!("while IFS= read -r path; do if {condition}; then printf '%s\\n' \"$path\"; fi; done");
        let ended = self.remote.ask_there(&script, &Self::lines(paths.iter().map(|path| path.as_str())))?;
        match ended.code {
            Some(0) => Ok(String::from_utf8_lossy(&ended.output).lines().filter_map(FilePath::new).collect()),
            Some(4) => Ok(C::from_iter([])),
            _ => Err(self.remote.fault(&ended)),
        }
    }

    fn remove_all(&self, paths: &[&str]) -> Result<(), Fault> {
        if paths.is_empty() {
            return Ok(());
        }
        let script = "while IFS= read -r path; do rm -f -- \"$path\" || failed=1; \
                      case $path in */*) rmdir -p -- \"${path%/*}\" 2>/dev/null;; esac; done; [ -z \"$failed\" ]";
        self.remote.ask_there(script, &Self::lines(paths.iter().copied())).and_then(|ended| self.expect_success(&ended))
    }

    fn expect_success(&self, ended: &Ended) -> Result<(), Fault> {
        if ended.is_success() { Ok(()) } else { Err(self.remote.fault(ended)) }
    }
}

/// The names of a list, without compressed files whose originals stand beside them.
fn without_twins(list: &str) -> Vec<String> {
    let names: BTreeSet<&str> = list.lines().collect();
    let is_twin = |name: &str| {
        Encoding::ALL.iter().any(|encoding| name.strip_suffix(encoding.ending()).is_some_and(|of| names.contains(of)))
    };
    names.iter().filter(|name| !is_twin(name)).map(|name| (*name).to_owned()).collect()
}

impl Store for RsyncStore<'_> {
    fn name(&self) -> String {
        self.remote.place()
    }

    fn read(&self, path: &FilePath) -> Result<Option<Vec<u8>>, Fault> {
        let path = quoted(&format!("./{path}"));
        let ended = self.remote.ask_there(&format!("[ -e {path} ] || exit 4; cat {path}"), &[])?;
        match ended.code {
            Some(0) => Ok(Some(ended.output)),
            Some(4) => Ok(None),
            _ => Err(self.remote.fault(&ended)),
        }
    }

    fn names(&self) -> Result<Vec<String>, Fault> {
        let ended = self.remote.ask_there("ls -A", &[])?;
        match ended.code {
            Some(0) => Ok(without_twins(&String::from_utf8_lossy(&ended.output))),
            Some(4) => Ok(Vec::new()),
            _ => Err(self.remote.fault(&ended)),
        }
    }

    fn existing(&self, paths: &[&FilePath]) -> Result<Vec<FilePath>, Fault> {
        self.those("[ -e \"$path\" ] || [ -L \"$path\" ]", paths)
    }

    fn manner(&self, path: &FilePath, size: u64, _: Option<&str>) -> Option<String> {
        let is_compressed = self.is_compressed && is_compressible(path, size) && !self.twins(path).is_empty();
        is_compressed.then(|| "compressed as well".to_owned())
    }

    fn folders(&self, paths: &[&FilePath]) -> Result<BTreeSet<FilePath>, Fault> {
        self.those("[ -d \"$path\" ] && [ ! -L \"$path\" ]", paths)
    }

    fn send(&self, files: &[Upload], sent: &(dyn Fn(u64) + Sync)) -> Result<(), Fault> {
        if files.is_empty() {
            return Ok(());
        }
        // The lock is renewed while files are sent.
        let time = self.times.fetch_add(1, Ordering::Relaxed);
        if time == 0 {
            clear(self.disk, &self.staging).map_err(|error| Fault::Failed(disk_failure(&error)))?;
        }
        let staging = self.staging.join(time.to_string());
        let none = self.lay_all_out(&staging, files).map_err(Fault::Failed)?;
        let folders: BTreeSet<&str> = files.iter().flat_map(|upload| upload.path.folders()).collect();
        let folders = Self::lines([INCOMING].into_iter().chain(folders));
        let script = "umask 022; while IFS= read -r folder; do mkdir -p -- \"$folder\" || exit 5; done";
        let made = self.remote.ask_in_new(script, &folders).and_then(|ended| self.expect_success(&ended));
        let done = made.and_then(|()| self.rsync(&staging, files, sent));
        // A compressed form of what stood there before must not be sent in the place of what stands there now.
        let done = done.and_then(|()| self.remove_all(&none.iter().map(FilePath::as_str).collect::<Vec<_>>()));
        // What cannot be cleared away now is before the next files are laid out.
        let _ = clear(self.disk, &staging);
        done
    }

    fn remove(&self, paths: &[&FilePath], removed: &(dyn Fn(u64) + Sync)) -> Result<(), Fault> {
        let twins: Vec<FilePath> = paths.iter().flat_map(|path| self.twins(path)).map(|(_, twin)| twin).collect();
        let all: Vec<&str> = paths.iter().map(|path| path.as_str()).chain(twins.iter().map(FilePath::as_str)).collect();
        self.remove_all(&all)?;
        for _ in paths {
            removed(0);
        }
        Ok(())
    }

    fn try_writing(&self, _: &FilePath) -> Result<bool, Fault> {
        // The system there knows whether it may be, so nothing is written.
        let ended = self.remote.ask_whether_writable()?;
        if ended.is_success() { Ok(false) } else { Err(Fault::Denied(Argument::Message("rsync-not-writable"))) }
    }

    fn claim(&self, path: &FilePath, bytes: &[u8]) -> Result<bool, Fault> {
        let folder = path.folders().last().unwrap_or(".");
        let (path, folder) = (quoted(&format!("./{path}")), quoted(&format!("./{folder}")));
        let size = bytes.len();
        // A second name is given only if nothing has it, and with all that it holds; without such names, the shell sees to it. Whatever ends
        // the shell, what it wrote aside goes; what one left that was killed goes with the next that gets through.
        let script = format!(
            "umask 022; mkdir -p {folder} || exit 5; next={path}.$$; \
             trap 'rm -f \"$next\"' EXIT; trap 'exit 5' HUP INT PIPE TERM; \
             cat >\"$next\" && [ \"$(wc -c <\"$next\")\" -eq {size} ] || exit 5; \
             ln \"$next\" {path} 2>/dev/null || {{ [ ! -e {path} ] && (set -C; cat \"$next\" >{path}) 2>/dev/null; }} || exit 6; \
             rm -f {path}.*; rm -rf {INCOMING}; exit 0"
        );
        let ended = self.remote.ask_in_new(&script, bytes)?;
        match ended.code {
            Some(0) => Ok(true),
            Some(6) => Ok(false),
            _ => Err(self.remote.fault(&ended)),
        }
    }
}
