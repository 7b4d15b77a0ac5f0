//! What tests with servers share: the shipped site, a server on a port of its own, and a client.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// How long a server may take until it answers.
const PATIENCE: Duration = Duration::from_secs(30);

/// The project's own folder.
pub(crate) fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A call of the program, in English.
pub(crate) fn gongkai() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gongkai"));
    command.args(["--lang", "en"]);
    command
}

/// The Python that has what `tests/hosts/requirements.txt` lists.
pub(crate) fn python() -> PathBuf {
    python_program("python")
}

/// A program that was installed with it.
pub(crate) fn python_program(name: &str) -> PathBuf {
    let folder = std::env::var_os("HOSTS_PYTHON").expect("`bash tests/run --hosts` makes a Python environment");
    Path::new(&folder).join("bin").join(name)
}

/// Where a program of the system lies, also one that only administrators have on their path.
pub(crate) fn program(name: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain([PathBuf::from("/usr/sbin")]);
    let found = folders.map(|folder| folder.join(name)).find(|file| file.is_file());
    found.unwrap_or_else(|| panic!("`bash tests/run --hosts` installs {name}"))
}

/// A folder of its own, which vanishes with it. Servers that give up root can read in it.
pub(crate) fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder for the test");
    open_to_all(folder.path());
    folder
}

#[cfg(unix)]
fn open_to_all(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).expect("permissions of a folder");
}

#[cfg(not(unix))]
fn open_to_all(_: &Path) {}

/// The folder of the shipped site with its search index, built once in a run. Nothing is ever changed in it: a test that wants a
/// site of its own [`copy`]s it, or [`site`].
pub(crate) fn shipped() -> &'static Path {
    static BUILT: OnceLock<tempfile::TempDir> = OnceLock::new();
    let built = BUILT.get_or_init(|| {
        let folder = folder();
        let output = folder.path().join("site");
        succeed(gongkai().args(["--quiet", "build", "--root"]).arg(project()).arg("--out").arg(output));
        folder
    });
    // The folder above belongs to it, so that nobody comes upon a half of it.
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| built.path().join("site"))
}

/// The content and the theme of the shipped site, in a folder of its own, to be changed and built.
pub(crate) fn site() -> tempfile::TempDir {
    let folder = folder();
    for part in ["content", "themes"] {
        copy(&project().join(part), &folder.path().join(part));
    }
    folder
}

/// Every file below a folder, by its path, sorted.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, PathBuf> {
    let files = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("an entry of a folder"));
    let files = files.filter(|entry| !entry.file_type().is_dir());
    let path = |file: &Path| file.strip_prefix(folder).expect("below the folder").to_string_lossy().into_owned();
    files.map(|file| (path(file.path()), file.into_path())).collect()
}

/// Copies a folder with everything in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    for (path, file) in files(from) {
        let target = to.join(path);
        fs::create_dir_all(target.parent().expect("a folder")).expect("a folder");
        fs::copy(file, target).expect("a copied file");
    }
}

/// Writes a file, with the folders above it.
pub(crate) fn write(path: &Path, text: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file of the test");
}

/// Runs a command that has to succeed, and gives what it printed.
pub(crate) fn succeed(command: &mut Command) -> String {
    let Output { status, stdout, stderr } = command.output().expect("the command starts");
    let (told, failed) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    assert!(status.success(), "{command:?} ended with {status}:\n{told}{failed}");
    told.into_owned()
}

/// A port of this machine that nothing listens on. The system gives out another one each time, so that tests do not get in each
/// other's way.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("its address").port()
}

/// A server that runs until this is dropped.
pub(crate) struct Server {
    process: Child,
    /// The port that it listens on.
    pub(crate) port: u16,
    told: tempfile::NamedTempFile,
}

impl Server {
    /// Starts a server that stays in the foreground, and waits until it listens on the port.
    pub(crate) fn start(mut command: Command, port: u16) -> Self {
        let told = tempfile::NamedTempFile::new().expect("a file for what the server tells");
        let output = || Stdio::from(File::options().append(true).open(told.path()).expect("that file"));
        command.stdin(Stdio::null()).stdout(output()).stderr(output());
        let process = command.spawn().unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
        let mut server = Self { process, port, told };
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let begun = Instant::now();
        while TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_err() {
            let ended = server.process.try_wait().expect("the state of a process");
            assert!(ended.is_none(), "{command:?} ended: {}", server.told());
            assert!(begun.elapsed() < PATIENCE, "{command:?} does not answer: {}", server.told());
            std::thread::sleep(Duration::from_millis(20));
        }
        server
    }

    /// What it printed so far.
    pub(crate) fn told(&self) -> String {
        fs::read_to_string(self.told.path()).unwrap_or_default()
    }

    /// Its address, without a slash at the end.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks for what stands at a path, which begins with a slash. No redirect is followed and nothing is unpacked.
    pub(crate) fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        ask("GET", &format!("{}{path}", self.address()), headers)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Those with workers of their own end these when they are asked to stop, and leave them behind when they are killed.
        let asked = Command::new("kill").arg(self.process.id().to_string()).status();
        let begun = Instant::now();
        while asked.as_ref().is_ok_and(|asked| asked.success()) && begun.elapsed() < Duration::from_secs(5) {
            if self.process.try_wait().is_ok_and(|ended| ended.is_some()) {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What a server answered.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    /// The body as it was sent.
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The values of a header, joined by commas as one may join them; `None` if there is none.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let values: Vec<&str> =
            self.headers.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str()).collect();
        (!values.is_empty()).then(|| values.join(", "))
    }

    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Asks a server once.
pub(crate) fn ask(method: &str, address: &str, headers: &[(&str, &str)]) -> Answer {
    let config = ureq::Agent::config_builder().max_redirects(0).http_status_as_error(false);
    let agent: ureq::Agent = config.timeout_global(Some(PATIENCE)).build().into();
    let mut request = ureq::http::Request::builder().method(method).uri(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let answer =
        agent.run(request.body(()).expect("a request")).unwrap_or_else(|error| panic!("{method} {address}: {error}"));
    let status = answer.status().as_u16();
    let value = |value: &ureq::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = answer.headers().iter().map(|(name, of)| (name.as_str().to_owned(), value(of))).collect();
    let body = answer.into_body().into_with_config().limit(1 << 30).read_to_vec();
    Answer { status, headers, body: body.unwrap_or_else(|error| panic!("{method} {address}: {error}")) }
}
