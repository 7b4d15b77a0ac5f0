//! A site in a folder behind WebDAV: `wsgidav`, and the module of Apache.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use crate::deployed::{Checkout, assert_same, in_folder, killed_at, lacking, next, the_second_refuses};
use crate::proxy::{Deed, Proxy};
use crate::support::{Server, files, folder, free_port, program, python_program, succeed, write};

const LOGIN: [(&str, &str); 2] = [("WEBDAV_USER", "writer"), ("WEBDAV_PASSWORD", "very secret:word")];

/// A server with a folder, and another one before it.
struct Dav {
    /// Ends with this.
    _server: Server,
    proxy: Proxy,
    folder: tempfile::TempDir,
}

impl Dav {
    fn wsgidav() -> Self {
        let (folder, port) = (folder(), free_port());
        let settings = folder.path().join("wsgidav.yaml");
        let shared = folder.path().join("files");
        write(
            &settings,
            format!(
                "host: 127.0.0.1\nport: {port}\nserver: cheroot\nprovider_mapping:\n  /dav: {}\nhttp_authenticator:\n  \
                 accept_basic: true\n  accept_digest: false\n  default_to_digest: false\nsimple_dc:\n  user_mapping:\n    \
                 '*':\n      writer:\n        password: 'very secret:word'\n",
                shared.display()
            ),
        );
        fs::create_dir_all(shared.join("plan site")).expect("a folder");
        let mut command = Command::new(python_program("wsgidav"));
        command.arg("--config").arg(settings);
        let server = Server::start(command, port);
        Self { _server: server, proxy: Proxy::before(port), folder }
    }

    fn apache() -> Self {
        let (folder, port) = (folder(), free_port());
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("files/plan site")).expect("a folder");
        let modules = [
            "mpm_event",
            "authn_core",
            "authn_file",
            "authz_core",
            "authz_user",
            "auth_basic",
            "dav",
            "dav_fs",
            "alias",
        ];
        let load = |name: &str| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n");
        // The word is that of LOGIN, as `openssl passwd -apr1` writes it.
        let openssl = succeed(Command::new("openssl").args(["passwd", "-apr1", LOGIN[1].1]));
        write(&at("passwords"), format!("writer:{openssl}"));
        let root = folder.path().display();
        let settings = format!(
            "{}ServerName localhost\nServerRoot {root}\nListen 127.0.0.1:{port}\nPidFile {root}/pid\nErrorLog {root}/errors\n\
             DocumentRoot {root}\nDavLockDB {root}/locks\nAlias /dav {root}/files\n<Directory {root}/files>\nDav On\n\
             AuthType Basic\nAuthName plan\nAuthUserFile {root}/passwords\nRequire valid-user\n</Directory>\n",
            modules.map(load).concat()
        );
        write(&at("httpd.conf"), settings);
        let who = succeed(Command::new("id").arg("-un"));
        if who.trim() == "root" {
            // Apache gives up root, and has to write there.
            let text = fs::read_to_string(at("httpd.conf")).expect("the settings");
            write(&at("httpd.conf"), format!("{text}User www-data\nGroup www-data\n"));
            succeed(Command::new("chown").args(["-R", "www-data"]).arg(folder.path()));
        }
        let mut command = Command::new(program("apache2"));
        command.arg("-X").arg("-f").arg(at("httpd.conf"));
        let server = Server::start(command, port);
        Self { _server: server, proxy: Proxy::before(port), folder }
    }

    fn host(&self, folder: &str) -> String {
        format!("    webdav:\n      url: http://127.0.0.1:{}/dav/{folder}\n", self.proxy.port)
    }

    fn checkout(&self, records: usize) -> Checkout {
        Checkout::new(records, &self.host("plan%20site"), &LOGIN)
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("files/plan site")
    }

    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        in_folder(&self.path())
    }
}

/// The first deploy, one with nothing changed, and one with a record changed, beside files of others.
fn takes_a_site(dav: &Dav) {
    let checkout = dav.checkout(2);
    checkout.succeed();
    let sent = checkout.sent();
    assert_same(&dav.files(), &sent, &[]);
    assert!(!dav.path().join(".gongkai-aside").exists(), "what was aside is gone");
    assert!(!dav.path().join(".gongkai/lock").exists(), "the lock is gone");

    // A trial leaves nothing, and touches one file of its own.
    dav.proxy.forget();
    assert!(checkout.rehearse().contains("can be written to"));
    assert_same(&dav.files(), &sent, &[]);
    let tried = dav.proxy.paths("PUT");
    assert!(tried.len() == 1 && tried[0].contains("/.gongkai-trial-"), "{tried:?}");
    assert_eq!(dav.proxy.paths("DELETE"), tried);
    dav.proxy.forget();
    checkout.succeed();
    let asked = dav.proxy.asked();
    assert!(asked.iter().all(|asked| matches!(asked.method.as_str(), "GET" | "HEAD" | "PROPFIND")), "{asked:?}");
    assert!(asked.len() <= 2, "{asked:?}");

    write(&dav.path().join("photos/a.jpg"), "x");
    checkout.record(1, "Closed");
    dav.proxy.forget();
    checkout.succeed();
    let now = checkout.sent();
    assert_same(&dav.files(), &now, &["photos/a.jpg"]);
    let moved: Vec<String> = dav.proxy.paths("MOVE");
    let differs = now.iter().filter(|(path, bytes)| sent.get(*path) != Some(bytes)).count();
    // The manifest is written before and after; and a server may want to be told more of where to.
    assert!((differs + 2..=differs + 3).contains(&moved.len()), "{differs}: {moved:?}");

    // A file that goes takes its folder along, and nothing of others.
    let file = checkout.root().join("content/static/extra/a.txt");
    write(&file, "x");
    checkout.succeed();
    assert!(dav.path().join("extra/a.txt").exists());
    fs::remove_file(file).expect("a file");
    write(&checkout.root().join("content/redirects.yaml"), "- from: /extra/a.txt\n  to: /\n");
    checkout.succeed();
    assert_same(&dav.files(), &checkout.sent(), &["photos/a.jpg"]);
    assert!(!dav.path().join("extra").exists() && dav.path().join("photos").exists());
}

#[test]
fn wsgidav_takes_a_site() {
    takes_a_site(&Dav::wsgidav());
}

#[test]
fn apache_takes_a_site() {
    takes_a_site(&Dav::apache());
}

#[test]
fn a_file_is_whole_at_every_moment() {
    let dav = Dav::wsgidav();
    let checkout = dav.checkout(1);
    checkout.succeed();
    let before = dav.files();
    checkout.restyle(1);
    checkout.record(0, "Closed");
    // Each file that is written breaks off in its middle.
    dav.proxy.rule(|asked| match asked.method.as_str() {
        "PUT" if !asked.path.contains("/.gongkai/") && !asked.is_again => Deed::BreakOff,
        _ => Deed::Pass,
    });
    checkout.succeed();
    let sent = checkout.sent();
    assert_same(&dav.files(), &sent, &[]);
    // Every file that is public is an old one or a new one while files break off for good.
    checkout.restyle(2);
    dav.proxy.rule(|asked| match asked.number {
        ..30 => Deed::Pass,
        _ => Deed::BreakOff,
    });
    checkout.fail();
    let now = checkout.sent();
    for (path, bytes) in dav.files().iter().filter(|(path, _)| !path.starts_with('.')) {
        let whole = [before.get(path), sent.get(path), now.get(path)];
        assert!(whole.contains(&Some(bytes)), "{path} is neither old nor new");
    }
    dav.proxy.pass();
    checkout.succeed();
    assert_same(&dav.files(), &checkout.sent(), &[]);
}

#[test]
fn faults_of_a_server_are_told_in_words() {
    let dav = Dav::wsgidav();
    let checkout = dav.checkout(0);
    dav.proxy.rule(|asked| match asked.number % 20 {
        _ if asked.is_again => Deed::Pass,
        3 => Deed::Answer(503, "Retry-After: 1\r\n", ""),
        9 => Deed::Lose,
        15 => Deed::Halve,
        _ => Deed::Pass,
    });
    checkout.succeed();
    assert_same(&dav.files(), &checkout.sent(), &[]);
    dav.proxy.pass();

    checkout.restyle(1);
    let wrong = |variables: &[(&'static str, &str)]| {
        let mut command = checkout.deploy();
        command.env_remove(LOGIN[0].0).env_remove(LOGIN[1].0).envs(variables.iter().copied());
        let output = command.output().expect("the program starts");
        assert!(!output.status.success());
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    assert!(wrong(&[]).contains("WEBDAV_USER"));
    assert!(wrong(&LOGIN[..1]).contains("WEBDAV_PASSWORD"));
    let said = wrong(&[("WEBDAV_USER", "writer"), ("WEBDAV_PASSWORD", "guessed")]);
    assert!(said.contains("password is wrong") && !said.contains("guessed"), "{said}");
    for (status, expected) in [(507, "no room"), (403, "may not write"), (423, "locked")] {
        dav.proxy.rule(move |asked| match asked.method.as_str() {
            "PUT" if !asked.path.contains("lock") => Deed::Answer(status, "", ""),
            _ => Deed::Pass,
        });
        let said = checkout.fail();
        assert!(said.contains(expected), "{status}: {said}");
    }
    dav.proxy.pass();
    let nowhere = Checkout::new(0, &dav.host("nowhere/"), &LOGIN).fail();
    assert!(nowhere.contains("no such folder"), "{nowhere}");
    let with_secret = dav.host("plan%20site").replace("http://", "http://writer:secret@");
    let said = Checkout::new(0, &with_secret, &LOGIN).fail();
    assert!(!said.contains("secret@"), "{said}");
    // A name and password in `.netrc` do as well.
    write(&netrc(&checkout), "machine 127.0.0.1 login writer password \"very secret:word\"\n");
    let mut command = checkout.deploy();
    succeed(command.env_remove(LOGIN[0].0).env_remove(LOGIN[1].0));
    assert_same(&dav.files(), &checkout.sent(), &[]);
}

#[test]
fn killed_at_any_moment_no_public_page_lacks_an_asset() {
    const KILLS: usize = 16;
    let dav = Dav::wsgidav();
    let checkout = dav.checkout(12);
    checkout.succeed();
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    dav.proxy.forget();
    checkout.restyle(KILLS);
    checkout.succeed();
    let requests = dav.proxy.asked().len();
    let (mut killed, mut partly) = (0, 0);
    for round in 0..KILLS {
        checkout.restyle(round);
        let moment = next(&mut seed) % requests;
        killed += usize::from(killed_at(&checkout, &dav.proxy, moment));
        // The server goes on with what it was asked for before.
        std::thread::sleep(Duration::from_millis(500));
        let public = files(&dav.path()).into_iter().filter(|(path, _)| !path.starts_with('.'));
        let public: BTreeMap<String, Vec<u8>> =
            public.map(|(path, file)| (path, fs::read(file).expect("a public file"))).collect();
        let present = public.keys().cloned().collect();
        partly += usize::from(public.keys().filter(|path| path.starts_with("assets/civic.")).count() > 1);
        let lacking = lacking(&present, &public);
        assert!(lacking.is_empty(), "round {round}, killed at request {moment} of {requests}: {lacking:?}");
    }
    assert!(killed > KILLS / 2 && partly > 0, "{killed} were killed, {partly} between two releases");
    checkout.succeed();
    assert_same(&dav.files(), &checkout.sent(), &[]);
    assert!(!dav.path().join(".gongkai-aside").exists() && !dav.path().join(".gongkai/lock").exists());
}

fn netrc(checkout: &Checkout) -> PathBuf {
    checkout.root().parent().map_or_else(PathBuf::new, |home: &Path| home.join(".netrc"))
}

#[test]
fn of_two_at_once_the_second_refuses() {
    let dav = Dav::wsgidav();
    let first = dav.checkout(0);
    let second = first.copy();
    let is_open = Arc::new(AtomicBool::new(false));
    let held = Deed::Hold(Arc::clone(&is_open));
    dav.proxy.rule(move |asked| match (asked.method.as_str(), asked.number) {
        ("MOVE", 40..) if asked.number < 60 => held.clone(),
        _ => Deed::Pass,
    });
    the_second_refuses([&first, &second], &is_open, || dav.proxy.paths("MOVE").len() >= 6);
    assert_same(&dav.files(), &first.sent(), &[]);
}
