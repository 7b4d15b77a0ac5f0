//! A folder on a server that speaks WebDAV (RFC 4918).

mod listing;
mod login;
mod server;

use std::collections::BTreeSet;
use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use self::listing::Entry;
use self::server::Server;
use super::condition::{Claimed, claim};
use super::store::{Fault, Store, Upload};
use super::surroundings::Surroundings;
use crate::config::WebdavHost;
use crate::diagnostic::{Argument, Failure};
use crate::http::{Answer, Method, in_parallel};
use crate::route::FilePath;

/// How many requests are made at once. Servers of this kind often give each of them a process.
const AT_ONCE: NonZero<usize> = NonZero::new(8).expect("eight");

/// The folder in which files are written before they are moved to where readers look, so that each is whole at every moment. It is
/// there only while files are sent; what a killed deploy left in it, the next one removes.
const ASIDE: &str = ".gongkai-aside";

/// A folder on a server.
pub struct Webdav<'a> {
    server: Server,
    surroundings: Surroundings<'a>,
    /// The folders that are known to be there.
    folders: Mutex<BTreeSet<String>>,
    /// What lay at the top when its names were asked for: whoever asks next which files there are asks at the same moment.
    top: Mutex<Option<Vec<Entry>>>,
    /// How many are sending just now, each with files in the folder aside.
    sending: Mutex<usize>,
    /// What the next file is called there.
    number: AtomicUsize,
    /// Whether the server has shown that it moves things to whole addresses only.
    wants_addresses: AtomicBool,
    /// Whether the server has shown that it moves nothing.
    moves_nothing: AtomicBool,
}

impl<'a> Webdav<'a> {
    /// The folder of the settings. Nothing is asked yet.
    ///
    /// # Errors
    ///
    /// If its address is none, has a password in it, or only half of what says who asks is set.
    pub fn open(host: &WebdavHost, surroundings: Surroundings<'a>) -> Result<Self, Failure> {
        let server = Server::open(host, &surroundings)?;
        Ok(Self {
            server,
            surroundings,
            folders: Mutex::default(),
            top: Mutex::default(),
            sending: Mutex::default(),
            number: AtomicUsize::default(),
            wants_addresses: AtomicBool::default(),
            moves_nothing: AtomicBool::default(),
        })
    }

    /// Makes the folders of files as far as they are missing, the outer ones first, each once.
    fn make_folders<'p>(&self, files: impl Iterator<Item = &'p FilePath>) -> Result<(), Fault> {
        let mut missing: BTreeSet<&str> = files.flat_map(|file| file.folders()).collect();
        let known = self.folders.lock().expect("no thread panics here").clone();
        missing.retain(|folder| !known.contains(*folder));
        let depth = |folder: &str| folder.split('/').count();
        let deepest = missing.iter().map(|folder| depth(folder)).max().unwrap_or(0);
        for level in 1..=deepest {
            let here: Vec<&str> = missing.iter().copied().filter(|folder| depth(folder) == level).collect();
            in_parallel(&here, AT_ONCE, |folder| self.make_folder(folder))?;
        }
        self.folders.lock().expect("no thread panics here").extend(missing.into_iter().map(str::to_owned));
        Ok(())
    }

    fn make_folder(&self, folder: &str) -> Result<(), Fault> {
        let path = format!("{folder}/");
        let answer = self.server.ask(Method::Mkcol, &path, &[], None)?;
        // A folder that is there cannot be made (RFC 4918, 9.3.1); not every server says it with this status.
        if answer.is_success() || answer.status == 405 {
            return Ok(());
        }
        let may_be_there = matches!(answer.status, 301 | 403 | 409 | 412);
        if may_be_there && self.server.entries(&path)?.is_some() { Ok(()) } else { Err(self.server.fault(&answer)) }
    }

    /// Does something while there is a folder for files that are written aside.
    fn with_aside(&self, work: impl FnOnce() -> Result<(), Fault>) -> Result<(), Fault> {
        let sending = || self.sending.lock().expect("no thread panics here");
        let mut others = sending();
        if *others == 0 {
            self.clear_aside()?;
            self.make_folder(ASIDE)?;
        }
        *others += 1;
        drop(others);
        let result = work();
        let mut others = sending();
        *others -= 1;
        let cleared = if *others == 0 { self.clear_aside() } else { Ok(()) };
        result.and(cleared)
    }

    /// Removes the folder in which files are written aside.
    fn clear_aside(&self) -> Result<(), Fault> {
        let answer = self.server.ask(Method::Delete, &format!("{ASIDE}/"), &[], None)?;
        if answer.is_success() || matches!(answer.status, 404 | 410) { Ok(()) } else { Err(self.server.fault(&answer)) }
    }

    /// Sends a file, aside first, where it gets a number for a name.
    fn put(&self, file: &Upload) -> Result<u64, Fault> {
        let number = self.number.fetch_add(1, Ordering::Relaxed);
        let bytes = file.body.bytes(self.surroundings.disk)?;
        let path = file.path.as_str();
        let aside = format!("{ASIDE}/{number}");
        // Once more if the answer to a move that came about was lost: what was moved is not aside any more then.
        for _ in 0..2 {
            if self.moves_nothing.load(Ordering::Relaxed) {
                break;
            }
            self.write(&aside, file, &bytes)?;
            // A path rather than an address: servers behind others do not know by which name and protocol they are reached. Apache insists
            // on an address.
            let is_whole = self.wants_addresses.load(Ordering::Relaxed);
            let to = if is_whole { self.server.address(path) } else { self.server.path(path) };
            let mut answer = self.rename(&aside, &to)?;
            if answer.status == 400 && !is_whole {
                self.wants_addresses.store(true, Ordering::Relaxed);
                answer = self.rename(&aside, &self.server.address(path))?;
            }
            match answer.status {
                200..300 => return Ok(bytes.len() as u64),
                404 if answer.attempts > 1 => {}
                400 | 405 | 501 | 502 => self.moves_nothing.store(true, Ordering::Relaxed),
                _ => return Err(self.server.fault(&answer)),
            }
        }
        self.write(path, file, &bytes)?;
        Ok(bytes.len() as u64)
    }

    fn write(&self, path: &str, file: &Upload, bytes: &[u8]) -> Result<(), Fault> {
        let headers = [("content-type", file.content_type.as_str()), ("cache-control", file.cache_control)];
        let answer = self.server.ask(Method::Put, path, &headers, Some(bytes))?;
        if answer.is_success() { Ok(()) } else { Err(self.server.fault(&answer)) }
    }

    fn rename(&self, from: &str, to: &str) -> Result<Answer, Fault> {
        self.server.ask(Method::Move, from, &[("destination", to), ("overwrite", "T")], None)
    }

    /// Removes the folders that a removal left empty, the inner ones first. A server would show or deny them where it is to say that there
    /// is nothing.
    fn remove_empty(&self, paths: &[&FilePath]) -> Result<(), Fault> {
        let folders: BTreeSet<&str> = paths.iter().flat_map(|path| path.folders()).collect();
        let depth = |folder: &str| folder.split('/').count();
        let deepest = folders.iter().map(|folder| depth(folder)).max().unwrap_or(0);
        for level in (1..=deepest).rev() {
            let here: Vec<&str> = folders.iter().copied().filter(|folder| depth(folder) == level).collect();
            in_parallel(&here, AT_ONCE, |folder| {
                let path = format!("{folder}/");
                if self.server.entries(&path)?.is_some_and(|entries| entries.is_empty()) {
                    let answer = self.server.ask(Method::Delete, &path, &[], None)?;
                    if !answer.is_success() && !matches!(answer.status, 404 | 410) {
                        return Err(self.server.fault(&answer));
                    }
                    self.folders.lock().expect("no thread panics here").remove(*folder);
                }
                Ok(())
            })?;
        }
        Ok(())
    }
}

impl Store for Webdav<'_> {
    fn name(&self) -> String {
        self.server.place().to_owned()
    }

    fn read(&self, path: &FilePath) -> Result<Option<Vec<u8>>, Fault> {
        self.server.read(path.as_str())
    }

    fn names(&self) -> Result<Vec<String>, Fault> {
        let Some(entries) = self.server.entries("")? else {
            return Err(Fault::Missing(Argument::Message("webdav-no-folder")));
        };
        let names = entries.iter().map(|entry| entry.name.clone()).filter(|name| name != ASIDE);
        let names = names.collect::<BTreeSet<String>>().into_iter().collect();
        *self.top.lock().expect("no thread panics here") = Some(entries);
        Ok(names)
    }

    fn existing(&self, paths: &[&FilePath]) -> Result<Vec<FilePath>, Fault> {
        let folder = |path: &FilePath| path.folders().last().map_or_else(String::new, |folder| format!("{folder}/"));
        let folders: Vec<String> = paths.iter().map(|path| folder(path)).collect::<BTreeSet<_>>().into_iter().collect();
        let found = Mutex::new(BTreeSet::new());
        in_parallel(&folders, AT_ONCE, |folder| {
            let known = if folder.is_empty() { self.top.lock().expect("no thread panics here").take() } else { None };
            let entries = match known {
                Some(known) => known,
                None => self.server.entries(folder)?.unwrap_or_default(),
            };
            let files = entries.into_iter().filter(|entry| !entry.is_folder);
            found.lock().expect("no thread panics here").extend(files.map(|file| format!("{folder}{}", file.name)));
            Ok::<(), Fault>(())
        })?;
        let found = found.into_inner().expect("no thread panics here");
        Ok(paths.iter().filter(|path| found.contains(path.as_str())).map(|path| (*path).clone()).collect())
    }

    fn folders(&self, paths: &[&FilePath]) -> Result<BTreeSet<FilePath>, Fault> {
        let found = Mutex::new(BTreeSet::new());
        in_parallel(paths, AT_ONCE, |path| {
            let entries = self.server.entries(&format!("{path}/"))?;
            if entries.is_some_and(|entries| !entries.is_empty()) {
                found.lock().expect("no thread panics here").insert((*path).clone());
            }
            Ok::<(), Fault>(())
        })?;
        Ok(found.into_inner().expect("no thread panics here"))
    }

    fn send(&self, files: &[Upload], sent: &(dyn Fn(u64) + Sync)) -> Result<(), Fault> {
        if files.is_empty() {
            return Ok(());
        }
        self.make_folders(files.iter().map(|file| &file.path))?;
        self.with_aside(|| in_parallel(files, AT_ONCE, |file| self.put(file).map(sent)))
    }

    fn try_writing(&self, path: &FilePath) -> Result<bool, Fault> {
        // Right at the top: the folder aside may be another deploy's.
        let answer = self.server.ask(Method::Put, path.as_str(), &[], Some(&[]))?;
        if answer.is_success() { Ok(true) } else { Err(self.server.fault(&answer)) }
    }

    fn remove(&self, paths: &[&FilePath], removed: &(dyn Fn(u64) + Sync)) -> Result<(), Fault> {
        in_parallel(paths, AT_ONCE, |path| {
            let answer = self.server.ask(Method::Delete, path.as_str(), &[], None)?;
            if !answer.is_success() && !matches!(answer.status, 404 | 410) {
                return Err(self.server.fault(&answer));
            }
            removed(0);
            Ok(())
        })?;
        self.remove_empty(paths)
    }

    fn claim(&self, path: &FilePath, bytes: &[u8]) -> Result<bool, Fault> {
        self.make_folders([path].into_iter())?;
        claim(&File { server: &self.server, path: path.as_str() }, bytes)
    }
}

/// A file that is to be made only if it is not there.
struct File<'a> {
    server: &'a Server,
    path: &'a str,
}

impl Claimed for File<'_> {
    fn read(&self) -> Result<Option<Vec<u8>>, Fault> {
        self.server.read(self.path)
    }

    fn write(&self, bytes: &[u8], is_conditional: bool) -> Result<Answer, Fault> {
        let conditions: &[_] = if is_conditional { &[("if-none-match", "*")] } else { &[] };
        self.server.ask(Method::Put, self.path, conditions, Some(bytes))
    }

    fn is_taken(&self, answer: &Answer) -> bool {
        answer.status == 412
    }

    fn fault(&self, answer: &Answer) -> Fault {
        self.server.fault(answer)
    }
}
