//! What a web server has to answer that was set up with what `gongkai export server` prints: the same for all of them.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use gongkai::delivery::content_type;
use gongkai::route::FilePath;

use crate::support::{Answer, Server, ask, copy, files, folder, gongkai, shipped, site, succeed, write};

/// Addresses that moved, as they are asked for and as they are answered.
const MOVED: [(&str, &str); 5] = [
    ("/old/", "/tasks/18/"),
    ("/en/%E6%97%A7%20%E6%96%87.html", "/en/tasks/"),
    ("/a+b/", "/data/plan.csv"),
    ("/files/old%20(1)+2.csv", "/data/plan.csv"),
    // Too long for a table of nginx.
    ("/an-old-address/that-nobody-would-want-to-type/at-all/", "/tasks/"),
];

/// Files that were given up, as they are asked for.
const GONE: [&str; 3] = ["/google1a2b.html", "/files/%E6%97%A7%20%E6%96%87%20(a+b).txt", "/en/notice.v1.pdf"];

/// The files of the shipped site, and some that only hosts see, as a host has them: in a folder that is a link, compressed too.
pub(crate) struct Hosted {
    folder: tempfile::TempDir,
    /// A file of each kind, the pages that stand apart, and some in both languages.
    samples: Vec<String>,
    /// Where the site stands below its host: empty, or `/plan`.
    pub(crate) base: &'static str,
}

impl Hosted {
    /// A site that stands at the root of its host, or below a path.
    pub(crate) fn new(base: &'static str) -> Self {
        let folder = folder();
        let release = folder.path().join("releases/1");
        copy(shipped(), &release);
        let own = [
            (".well-known/security.txt", "Contact: mailto:a@city.example\n"),
            (".nojekyll", ""),
            (".git/config", "[core]\n"),
            ("files/.env", "KEY=1\n"),
            (".well-known/.env", "KEY=1\n"),
            (".well-known/pki/.key", "KEY=1\n"),
            (".well-known/pki/open.txt", "open\n"),
            ("files/.well-known/own.txt", "KEY=1\n"),
            ("files/notice.pdf", "%PDF-1.4\n"),
            ("files/archive.tar.gz", "no archive"),
            ("files/font.woff2", "no font"),
            ("files/site.webmanifest", "{}"),
            ("files/CNAME", "city.example"),
            ("files/PHOTO.JPG", "no photo"),
        ];
        for (path, text) in own {
            write(&release.join(path), text);
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(&release, folder.path().join("public site")).expect("a link");
        let hosted = Self { folder, samples: samples(&release), base };
        hosted.samples.iter().for_each(|path| hosted.compress(path));
        hosted
    }

    /// A folder for the server's own files.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The folder that the server has the site in.
    pub(crate) fn site(&self) -> PathBuf {
        self.folder.path().join("public site")
    }

    fn read(&self, path: &str) -> Vec<u8> {
        fs::read(self.site().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Makes the settings of a server for it.
    pub(crate) fn settings(&self, server: &str) -> String {
        self.settings_of(server, "127.0.0.1")
    }

    /// Makes the settings of a server for it under the name of a host.
    pub(crate) fn settings_of(&self, server: &str, host: &str) -> String {
        let content = site();
        let moved = MOVED.map(|(from, to)| format!("- from: {from}\n  to: {to}\n")).concat();
        // A site that has been public for long: more than the tables of servers have room for by themselves.
        let many = (0..if self.base.is_empty() { 0 } else { 1500 })
            .map(|one| format!("- from: /records/old-{one}/\n  to: /records/\n"));
        let gone = GONE.map(|file| format!("- from: {file}\n  gone: Nobody needs it.\n")).concat();
        write(&content.path().join("content/redirects.yaml"), moved + &gone + &many.collect::<String>());
        let address = format!("http://{host}{}/", self.base);
        let mut command = gongkai();
        command.args(["export", "server", server, "--base-url", &address, "--root"]).arg(content.path());
        succeed(command.arg("--folder").arg(self.site()))
    }

    fn compress(&self, path: &str) {
        let bytes = self.read(path);
        if !is_compressible(path) {
            return;
        }
        let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        gz.write_all(&bytes).expect("compressed");
        write(&self.site().join(format!("{path}.gz")), gz.finish().expect("compressed"));
        let mut br = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams { quality: 5, ..Default::default() };
        brotli::BrotliCompress(&mut bytes.as_slice(), &mut br, &parameters).expect("compressed");
        write(&self.site().join(format!("{path}.br")), br);
    }

    fn address(&self, path: &str) -> String {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        format!("{}/{path}", self.base)
    }
}

fn samples(site: &Path) -> Vec<String> {
    let mut samples: Vec<String> =
        ["index.html", "en/index.html", "404.html", "en/404.html", "search/index.html"].map(Into::into).into();
    samples.extend(
        ["embed/overview/index.html", "en/embed/overview/index.html", "embed/tasks/18/index.html"].map(Into::into),
    );
    let mut kinds = BTreeMap::new();
    for path in files(site).into_keys() {
        let ending = path.rsplit('/').next().unwrap_or_default().rsplit_once('.').map(|(_, ending)| ending.to_owned());
        // Of hidden names there is none that is shown, but one.
        if !path.contains("/.") && !path.starts_with('.') && !matches!(ending.as_deref(), Some("html" | "br")) {
            kinds.entry((ending, path.starts_with("assets/"))).or_insert(path);
        }
    }
    samples.extend(kinds.into_values());
    samples
}

fn is_compressible(path: &str) -> bool {
    let endings = ["html", "css", "js", "txt", "csv", "ics", "xml", "json", "webmanifest", "svg"];
    endings.contains(&path.rsplit('.').next().unwrap_or_default())
}

/// What is to be sent with a file, and `None` for what must not be.
fn expected(path: &str) -> BTreeMap<&'static str, Option<String>> {
    let is_embed = path.starts_with("embed/") || path.starts_with("en/embed/");
    let policy = if is_embed {
        "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors *"
    } else if path.ends_with(".svg") {
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    } else {
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'self'; object-src 'none'"
    };
    let is_lasting = path.starts_with("assets/");
    let cache = if is_lasting { "public, max-age=31536000, immutable" } else { "public, no-cache" };
    let is_open = ["csv", "ics", "json", "xlsx", "xml", "zip"].contains(&path.rsplit('.').next().unwrap_or_default());
    let path = FilePath::new(path).expect("a path");
    [
        ("content-type", Some(content_type(&path))),
        ("content-security-policy", Some(policy.to_owned())),
        ("x-frame-options", (!is_embed).then(|| "SAMEORIGIN".to_owned())),
        ("x-content-type-options", Some("nosniff".to_owned())),
        ("referrer-policy", Some("strict-origin-when-cross-origin".to_owned())),
        ("permissions-policy", Some("camera=(), geolocation=(), microphone=(), payment=()".to_owned())),
        ("cross-origin-opener-policy", Some("same-origin".to_owned())),
        ("x-robots-tag", None),
        ("cache-control", Some(cache.to_owned())),
        ("access-control-allow-origin", is_open.then(|| "*".to_owned())),
        ("strict-transport-security", None),
    ]
    .into()
}

/// Holds an answer to what is to be sent with the file at a path.
fn compare(answer: &Answer, path: &str, what: &str) {
    for (name, value) in expected(path) {
        assert_eq!(answer.header(name), value, "{name} of {path}, {what}: {answer:?}");
    }
}

/// Asks for everything, and holds the answers to what they have to be.
pub(crate) fn hold(server: &Server, hosted: &Hosted) {
    assert!(hosted.samples.len() > 30, "{:?}", hosted.samples);
    for path in &hosted.samples {
        let name = path.as_str();
        let address = hosted.address(name);
        plain(server, hosted, name, &address);
        for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
            let answer = server.get(&address, &[("accept-encoding", encoding)]);
            assert_eq!(answer.status, 200, "{address} as {encoding}");
            compare(&answer, name, encoding);
            let is_there = is_compressible(name);
            assert_eq!(
                answer.header("content-encoding").as_deref(),
                is_there.then_some(encoding),
                "{address}: {answer:?}"
            );
            let file = if is_there { format!("{name}.{ending}") } else { name.to_owned() };
            assert!(answer.body == hosted.read(&file), "{address} as {encoding} is not what lies there");
            if is_there {
                varies(&answer, &address);
                again(server, &address, &answer, &[("accept-encoding", encoding)]);
            }
        }
        let both = server.get(&address, &[("accept-encoding", "gzip, deflate, br, zstd")]);
        let best = is_compressible(name).then_some("br");
        assert_eq!(both.header("content-encoding").as_deref(), best, "{address}");
    }
    missing(server, hosted);
    slashes(server, hosted);
    moved(server, hosted);
    gone(server, hosted);
    back(server, hosted);
    gone(server, hosted);
}

/// A file that is back is what who asks for it gets, though the settings are as before; a page that leads on is none.
fn back(server: &Server, hosted: &Hosted) {
    let decoded =
        |address: &str| address.trim_start_matches('/').replace("%E6%97%A7%20%E6%96%87", "旧 文").replace("%20", " ");
    let moved = MOVED.iter().map(|(from, _)| *from).filter(|from| from.contains('.'));
    for address in moved.chain(GONE) {
        let file = hosted.site().join(decoded(address));
        write(&file, "back");
        let answer = server.get(&format!("{}{address}", hosted.base), &[("accept-encoding", "identity")]);
        if address.ends_with("%E6%97%A7%20%E6%96%87.html") {
            assert_eq!(answer.status, 301, "{address}: {answer:?}");
        } else {
            assert_eq!((answer.status, answer.text().as_str()), (200, "back"), "{address}: {answer:?}");
            compare(&answer, &decoded(address), address);
        }
        fs::remove_file(file).expect("a file");
    }
}

fn varies(answer: &Answer, address: &str) {
    let vary = answer.header("vary").unwrap_or_default().to_lowercase();
    assert!(vary.contains("accept-encoding"), "{address}: {answer:?}");
}

/// A file as it is: whole, its head, a part of it, and whether it changed.
fn plain(server: &Server, hosted: &Hosted, path: &str, address: &str) {
    let bytes = hosted.read(path);
    let answer = server.get(address, &[("accept-encoding", "identity")]);
    assert_eq!(answer.status, 200, "{address}: {answer:?}");
    compare(&answer, path, "plain");
    assert_eq!(answer.header("content-encoding"), None, "{address}");
    assert!(answer.body == bytes, "{address} is not what lies there");
    if is_compressible(path) {
        varies(&answer, address);
    }
    again(server, address, &answer, &[("accept-encoding", "identity")]);
    let head = ask("HEAD", &format!("{}{address}", server.address()), &[("accept-encoding", "identity")]);
    assert_eq!((head.status, head.body.len()), (200, 0), "{address}");
    compare(&head, path, "head");
    assert_eq!(head.header("content-length"), Some(bytes.len().to_string()), "{address}: {head:?}");
    if bytes.len() > 10 {
        let part = server.get(address, &[("range", "bytes=2-5"), ("accept-encoding", "identity")]);
        assert_eq!((part.status, part.body.as_slice()), (206, &bytes[2..6]), "{address}: {part:?}");
        compare(&part, path, "part");
    }
}

/// Whoever has a file already is told so.
fn again(server: &Server, address: &str, answer: &Answer, headers: &[(&str, &str)]) {
    let (tag, since) = (answer.header("etag"), answer.header("last-modified"));
    let (tag, since) = (tag.expect("an ETag"), since.expect("Last-Modified"));
    for condition in [("if-none-match", tag.as_str()), ("if-modified-since", since.as_str())] {
        let again = server.get(address, &[headers, &[condition]].concat());
        assert_eq!((again.status, again.body.len()), (304, 0), "{address} {condition:?}: {again:?}");
        assert_eq!(again.header("cache-control"), answer.header("cache-control"), "{address}");
    }
}

/// What does not exist, or is nobody's business, is shown the page that says so, in the language of the address.
fn missing(server: &Server, hosted: &Hosted) {
    let hidden = [
        ".nojekyll",
        ".git/config",
        "files/.env",
        ".env",
        "en/.git/",
        ".well-known/.env",
        ".well-known/pki/.key",
        "files/.well-known/own.txt",
    ];
    let missing = [
        "nowhere/",
        "en/nowhere/",
        "en/nowhere.html",
        "assets/",
        "assets/none.css",
        "en/embed/none/",
        "data/none.csv",
        "a.b/c",
    ];
    for path in hidden.iter().chain(&missing) {
        let page = if path.starts_with("en/") { "en/404.html" } else { "404.html" };
        let answer = server.get(&format!("{}/{path}", hosted.base), &[("accept-encoding", "identity")]);
        assert_eq!(answer.status, 404, "{path}: {answer:?}");
        assert!(answer.body == hosted.read(page), "{path} does not show {page}: {}", answer.text());
        compare(&answer, page, path);
    }
    let shown = server.get(&format!("{}/.well-known/security.txt", hosted.base), &[]);
    assert_eq!(shown.status, 200, "{shown:?}");
    compare(&shown, ".well-known/security.txt", "well known");
    assert_eq!(server.get(&format!("{}/.well-known/pki/open.txt", hosted.base), &[]).text(), "open\n");
}

/// Who comes to an old address is led to the new one, at the host and port that were asked.
fn moved(server: &Server, hosted: &Hosted) {
    // What stands behind `?` may say what somebody looked for.
    for ((from, to), query) in
        MOVED.into_iter().flat_map(|moved| ["", "?q=%E4%B8%AD+a&year=2026"].map(|query| (moved, query)))
    {
        let answer = server.get(&format!("{}{from}{query}", hosted.base), &[]);
        assert_eq!(answer.status, 301, "{from}: {answer:?}");
        let found = answer.header("location").unwrap_or_default();
        let found = found.strip_prefix(&server.address()).unwrap_or(&found);
        assert_eq!(found, format!("{}{to}{query}", hosted.base), "{answer:?}");
    }
    if !hosted.base.is_empty() {
        let found = server.get(&format!("{}?year=2026", hosted.base), &[]).header("location").unwrap_or_default();
        let found = found.strip_prefix(&server.address()).unwrap_or(&found);
        assert_eq!(found, format!("{}/?year=2026", hosted.base));
    }
    // Nothing else is moved that begins or ends so.
    for path in ["/old/further/", "/en/old/", "/aab/"] {
        assert_eq!(server.get(&format!("{}{path}", hosted.base), &[]).status, 404, "{path}");
    }
}

/// Who asks for a file that was given up is told so, by the page that says that there is nothing.
fn gone(server: &Server, hosted: &Hosted) {
    for file in GONE {
        let page = if file.starts_with("/en/") { "en/404.html" } else { "404.html" };
        let answer = server.get(&format!("{}{file}", hosted.base), &[("accept-encoding", "identity")]);
        assert_eq!(answer.status, 410, "{file}: {answer:?}");
        assert!(answer.body == hosted.read(page), "{file} does not show {page}: {}", answer.text());
        compare(&answer, page, file);
    }
    for file in ["/google1a2b.html/", "/google1a2bxhtml", "/files/google1a2b.html", "/en/notice.v1.pdf.gz"] {
        assert_eq!(server.get(&format!("{}{file}", hosted.base), &[]).status, 404, "{file}");
    }
}

/// An address without its last slash leads to the one with it, at the host and port that were asked.
fn slashes(server: &Server, hosted: &Hosted) {
    let mut addresses = vec!["/tasks/18".to_owned(), "/en/tasks".to_owned()];
    addresses.extend((!hosted.base.is_empty()).then(String::new));
    for address in addresses {
        let address = format!("{}{address}", hosted.base);
        let answer = server.get(&address, &[]);
        assert!(matches!(answer.status, 301 | 308), "{address}: {answer:?}");
        let to = answer.header("location").unwrap_or_default();
        let to = to.strip_prefix(&server.address()).unwrap_or(&to);
        assert_eq!(to, format!("{address}/"), "{answer:?}");
    }
}

/// A check of the settings by the server itself: it takes them, and warns of nothing.
pub(crate) fn accept(command: &mut Command) {
    let output = command.output().expect("the server's check starts");
    let told = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let lower = told.to_lowercase();
    assert!(output.status.success() && !lower.contains("warn") && !lower.contains("error"), "{told}");
}
