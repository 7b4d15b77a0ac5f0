//! The preview as a browser and a person at the terminal meet it: over HTTP, with files that are really edited.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use super::support::{Built, Site, TODAY};

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(90);

/// A running preview of a site. It ends with this value.
pub(crate) struct Preview {
    child: Child,
    pub(crate) address: String,
    /// What the terminal said before it gave the address.
    began: Vec<String>,
    lines: Receiver<String>,
}

impl Preview {
    pub(crate) fn of(site: &Site) -> Self {
        Self::with(site, &["--port", "0"])
    }

    pub(crate) fn with(site: &Site, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_gongkai"))
            .args(["serve", "--lang", "en", "--as-of", TODAY])
            .args(arguments)
            .current_dir(site.root())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let said = BufReader::new(child.stderr.take().expect("its words"));
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            // The test may have ended.
            said.lines().map_while(Result::ok).for_each(|line| drop(sender.send(line)));
        });
        let mut preview = Self { child, address: String::new(), began: Vec::new(), lines };
        let (began, said) = preview.listen("http://");
        preview.began = began;
        let address = said.split_whitespace().find_map(|word| word.strip_prefix("http://")).expect("an address");
        preview.address = address.split('/').next().unwrap_or_default().trim_end_matches(',').to_owned();
        preview
    }

    /// Waits until the terminal shows a line with some words.
    fn says(&self, words: &str) -> String {
        self.listen(words).1
    }

    /// The lines until one with some words, and that one.
    fn listen(&self, words: &str) -> (Vec<String>, String) {
        let mut all = Vec::new();
        while let Ok(line) = self.lines.recv_timeout(PATIENCE) {
            if line.contains(words) {
                return (all, line);
            }
            all.push(line);
        }
        panic!("the terminal never said “{words}”, but:\n{}", all.join("\n"))
    }

    /// The status and the body at an address.
    fn get(&self, path: &str) -> (u16, Vec<u8>) {
        let (head, body) = self.ask(path, &self.address);
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        (status, body)
    }

    fn ask(&self, path: &str, host: &str) -> (String, Vec<u8>) {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        write!(stream, "GET {path} HTTP/1.0\r\nHost: {host}\r\n\r\n").expect("a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
        (String::from_utf8_lossy(&answer[..end]).into_owned(), answer[end + 4..].to_vec())
    }

    /// What is answered to a request as it is written.
    fn answer(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        stream.write_all(request.as_bytes()).expect("a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// A page, which must be there.
    fn page(&self, path: &str) -> String {
        let (status, body) = self.get(path);
        assert_eq!(status, 200, "{path}");
        String::from_utf8(body).expect("text")
    }

    /// What the open pages are told from now on.
    fn events(&self) -> Events {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a limit");
        let host = &self.address;
        write!(stream, "GET /_gongkai/events?lang=en HTTP/1.0\r\nHost: {host}\r\n\r\n").expect("a request");
        let mut events = Events { lines: BufReader::new(stream).lines() };
        events.until("hello");
        events.until("findings");
        events
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It has ended already only if it failed, which the test has told.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Server-sent events, one after the other.
struct Events {
    lines: std::io::Lines<BufReader<TcpStream>>,
}

impl Events {
    /// Waits for an event and returns its data.
    fn until(&mut self, name: &str) -> String {
        self.until_it_says(name, "")
    }

    /// Waits for an event whose data hold some words, and returns the data.
    fn until_it_says(&mut self, name: &str, words: &str) -> String {
        let (mut is_it, mut others) = (false, Vec::new());
        let asked = Instant::now();
        for line in self.lines.by_ref().map_while(Result::ok) {
            if let Some(event) = line.strip_prefix("event:") {
                is_it = event.trim() == name;
            }
            if let Some(data) = line.strip_prefix("data:") {
                if is_it && data.contains(words) {
                    return data.trim().to_owned();
                }
                others.push(data.to_owned());
            }
            // The comments that keep a connection alive are no answer.
            if asked.elapsed() > PATIENCE {
                break;
            }
        }
        panic!("there was no event “{name}” with “{words}”, but:\n{}", others.join("\n"))
    }
}

/// A page without the script that only the preview adds.
fn without_script(page: &str) -> String {
    let (before, rest) = page.split_once("<script type=\"module\" src=\"/_gongkai/live.js").expect("the script");
    let (_, after) = rest.split_once("</script>").expect("its end");
    format!("{before}{after}")
}

#[test]
fn the_preview_shows_what_a_build_writes_at_the_same_addresses() {
    let built = Built::shipped_with_search();
    let site = Site::shipped();
    let preview = Preview::of(&site);
    let mut compared = BTreeMap::new();
    for (path, bytes) in built.files() {
        // What hosts and later builds read is not for browsers.
        if path == "_headers" || path.starts_with("search-index/") && path.ends_with("made-from.txt") {
            continue;
        }
        let address = format!("/{}", path.strip_suffix("index.html").unwrap_or(path));
        let (status, body) = preview.get(&address);
        assert_eq!(status, 200, "{address}");
        let ending = path.rsplit('.').next().unwrap_or_default().to_owned();
        if ending == "html" {
            let shown = without_script(&String::from_utf8(body).expect("text"));
            assert!(shown.as_bytes() == bytes, "{address} is another page");
        } else if address == "/data/build.json" {
            // The digest of everything is there once everything was made.
            let without = |bytes: &[u8]| -> Vec<String> {
                let text = String::from_utf8_lossy(bytes).into_owned();
                text.lines().filter(|line| !line.contains("\"content\"")).map(str::to_owned).collect()
            };
            assert_eq!(without(&body), without(bytes), "{address}");
        } else {
            assert!(&body == bytes, "{address} is another file");
        }
        *compared.entry(ending).or_insert(0) += 1;
    }
    for ending in ["html", "xml", "css", "js", "svg", "txt", "pagefind"] {
        assert!(compared.contains_key(ending), "no {ending} was compared: {compared:?}");
    }
}

#[test]
fn the_preview_says_about_frames_what_hosts_are_to_say() {
    let site = Site::new();
    let preview = Preview::of(&site);
    let head = |path: &str| preview.ask(path, &preview.address).0.to_lowercase();
    for path in ["/", "/en/tasks/1/", "/nowhere/"] {
        let head = head(path);
        assert!(head.contains("x-frame-options: sameorigin") && !head.contains("frame-ancestors"), "{path}: {head}");
    }
    for path in ["/embed/overview/", "/en/embed/tasks/1/", "/embed/targets/labs/"] {
        let head = head(path);
        assert!(head.contains("frame-ancestors *") && !head.contains("x-frame-options"), "{path}: {head}");
    }
}

#[test]
fn an_edit_of_words_reaches_the_open_page_and_the_terminal() {
    let site = Site::new();
    let preview = Preview::of(&site);
    let mut events = preview.events();
    site.replace("content/tasks/1.yaml", "Summary one.", "Another summary.");
    site.build();
    let told = events.until("reload");
    assert!(preview.page("/en/tasks/1/").contains("Another summary."));
    assert!(told.contains("version"), "{told}");
    preview.says("content/tasks/1.yaml changed");
    preview.says("Shown after");
    // The first look may have come after the edit. From then on the pages that differ can be counted.
    preview.says("Checked after");
    site.replace("content/tasks/1.yaml", "Another summary.", "One more summary.");
    let before = site.files();
    site.build();
    let after = site.files();
    let is_other = |path: &&String| path.ends_with(".html") && before.get(*path) != after.get(*path);
    let touched = after.keys().filter(is_other).count();
    assert!(touched > 2, "{touched}");
    preview.says(&format!("{touched} pages differ"));
    // A list of tasks shows it as well.
    assert!(preview.page("/en/tasks/").contains("One more summary."));
}

#[test]
fn an_edit_of_anything_else_is_shown_everywhere() {
    let site = Site::new();
    let preview = Preview::of(&site);
    let mut events = preview.events();
    site.replace("content/records/labs.yaml", "id: four-labs", "id: renamed-labs");
    events.until("reload");
    assert_eq!(preview.get("/en/records/four-labs/").0, 404);
    assert!(preview.page("/en/records/renamed-labs/").contains("page-record"));
    assert!(preview.page("/en/targets/labs/").contains("records/renamed-labs/"));
    assert!(preview.page("/feed.xml").contains("renamed-labs"));
    let feed = preview.page("/en/targets/labs/feed.xml");
    assert!(feed.contains("renamed-labs"), "{feed}");
    let sheet = feed.split("href=\"../../..").nth(1).and_then(|rest| rest.split('"').next()).expect("a style sheet");
    assert!(preview.page(sheet).contains("subtitle"), "{sheet}");
}

#[test]
fn a_broken_edit_keeps_the_last_good_page_and_says_what_is_wrong_until_it_is_mended() {
    let site = Site::new();
    let preview = Preview::of(&site);
    let mut events = preview.events();
    site.replace("content/tasks/1.yaml", "action: 1", "aktion: 1");
    let told = events.until_it_says("findings", "\"errors\":1");
    assert!(told.contains("content/tasks/1.yaml:2:1"), "{told}");
    assert!(told.contains("The key “aktion” is not known here."), "{told}");
    assert!(preview.page("/en/tasks/1/").contains("Text of the first."));
    preview.says("+ content/tasks/1.yaml:2:1: error[unknown-key]");
    site.replace("content/tasks/1.yaml", "aktion: 1", "action: 1");
    events.until_it_says("findings", "\"items\":[]");
    preview.says("- content/tasks/1.yaml:2:1: error[unknown-key]");
    preview.says("No findings.");
}

#[test]
fn a_site_that_is_broken_from_the_start_shows_why_and_comes_up_when_it_is_mended() {
    let site = Site::new();
    site.replace("content/tasks/1.yaml", "action: 1", "aktion: 1");
    let preview = Preview::of(&site);
    let mut events = preview.events();
    let (status, body) = preview.get("/en/tasks/1/");
    let body = String::from_utf8(body).expect("text");
    assert_eq!(status, 500);
    assert!(body.contains("<html lang=\"en\">") && body.contains("/_gongkai/live.js"), "{body}");
    site.replace("content/tasks/1.yaml", "aktion: 1", "action: 1");
    events.until("reload");
    assert!(preview.page("/en/tasks/1/").contains("Text of the first."));
}

#[test]
fn an_edited_style_sheet_is_swapped_and_an_edited_template_shown() {
    let site = Site::shipped();
    let preview = Preview::of(&site);
    let mut events = preview.events();
    let css = site.root().join("themes/civic/assets/civic.css");
    let old = fs::read_to_string(&css).expect("the style sheet");
    fs::write(&css, format!("{old}\nbody {{ outline: 3px solid green; }}\n")).expect("the style sheet");
    let told = events.until("style");
    let to = told.split("\"to\":\"").nth(1).and_then(|rest| rest.split('"').next()).expect("the new address");
    assert!(preview.page(to).contains("3px solid green"));
    assert!(preview.page("/en/").contains(to.trim_start_matches('/')));
    events.until("reload");

    site.replace(
        "themes/civic/templates/task.html",
        "{{ section_head(\"related\",",
        "<p>From a template.</p>{{ section_head(\"related\",",
    );
    events.until("reload");
    assert!(preview.page("/en/tasks/12/").contains("<p>From a template.</p>"));

    // A template that fails takes no page away.
    site.replace("themes/civic/templates/task.html", "<p>From a template.</p>", "{{ nonsense.here }}");
    events.until_it_says("findings", "themes/civic/templates/task.html:");
    assert!(preview.page("/en/tasks/").contains("</html>"));
    site.replace("themes/civic/templates/task.html", "{{ nonsense.here }}", "");
    events.until_it_says("findings", "\"items\":[]");
    assert!(preview.page("/en/tasks/12/").contains("</html>"));
}

#[test]
fn editors_that_save_by_rename_are_followed() {
    let site = Site::new();
    let preview = Preview::of(&site);
    let mut events = preview.events();
    let file = site.root().join("content/tasks/1.yaml");
    let text = fs::read_to_string(&file).expect("the task");
    for round in 0..5 {
        let said = format!("Round {round}.");
        let beside = site.root().join("content/tasks/.1.yaml.swp");
        fs::write(&beside, text.replace("Summary one.", &said)).expect("the new text");
        fs::rename(&beside, &file).expect("the file moves");
        events.until("reload");
        assert!(preview.page("/en/tasks/1/").contains(&said));
    }
}

#[test]
fn a_hundred_files_at_once_and_a_folder_that_is_deleted_are_followed() {
    let site = Site::new();
    let record = fs::read_to_string(site.root().join("content/records/first.yaml")).expect("a record");
    let preview = Preview::of(&site);
    let mut events = preview.events();
    for number in 0..100 {
        let text = record.replace("id: first-event", &format!("id: event-{number}"));
        let text = text
            .replace("The first event\n", &format!("Event {number}\n"))
            .replace("第一件事\n", &format!("事件{number}\n"));
        site.write(&format!("content/records/more/{number}.yaml"), text);
    }
    let has_all = |page: &str| (0..100).all(|number| page.contains(&format!("../event-{number}/")));
    while !has_all(&preview.page("/en/records/2025/")) {
        events.until("reload");
    }
    fs::remove_dir_all(site.root().join("content/records/more")).expect("the folder goes");
    while preview.page("/en/records/2025/").contains("../event-") {
        events.until("reload");
    }
    // Without any content there is nothing to show but what was there, and why.
    let kept = site.root().join("kept");
    fs::rename(site.root().join("content"), &kept).expect("the folder goes");
    events.until_it_says("findings", "content/site.yaml");
    assert!(preview.page("/en/tasks/1/").contains("Text of the first."));
    site.replace("kept/tasks/1.yaml", "Summary one.", "It came back.");
    fs::rename(&kept, site.root().join("content")).expect("the folder comes back");
    while !preview.page("/en/tasks/1/").contains("It came back.") {
        events.until("reload");
    }
}

#[test]
fn addresses_are_answered_as_hosts_answer_them() {
    let site = Site::new();
    site.replace("content/site.yaml", "https://plan.example/", "https://plan.example/below/");
    let preview = Preview::of(&site);
    assert!(preview.page("/below/en/tasks/1/").contains("Text of the first."));
    let (head, _) = preview.ask("/", &preview.address);
    assert!(head.starts_with("HTTP/1.0 307") && head.contains("location: /below/"), "{head}");
    let (head, _) = preview.ask("/below/en/tasks/1", &preview.address);
    assert!(head.contains("location: /below/en/tasks/1/"), "{head}");
    let (status, missing) = preview.get("/below/tasks/99/");
    assert!(status == 404 && String::from_utf8_lossy(&missing).contains("lang=\"zh-CN\""));
    let (status, missing) = preview.get("/below/en/nothing/here/");
    assert!(status == 404 && String::from_utf8_lossy(&missing).contains("<html lang=\"en-GB\""));
    for outside in ["/below/../../etc/passwd", "/below/%2e%2e/%2e%2e/content/site.yaml", "/below/content/site.yaml"] {
        assert_eq!(preview.get(outside).0, 404, "{outside}");
    }
}

#[test]
fn pages_of_other_hosts_cannot_read_the_preview() {
    let site = Site::new();
    let preview = Preview::of(&site);
    let status = |host: &str| preview.ask("/", host).0.split(' ').nth(1).map(str::to_owned);
    assert_eq!(status("localhost:8000").as_deref(), Some("200"));
    assert_eq!(status("[::1]:8000").as_deref(), Some("200"));
    assert_eq!(status("LocalHost:8000").as_deref(), Some("200"));
    assert_eq!(status("evil.example:8000").as_deref(), Some("403"));
    assert_eq!(status("localhost.evil.example").as_deref(), Some("403"));
    for odd in
        ["", "localhost:evil", "localhost:99999", "me@localhost", "localhost/x", "[::1", "127.0.0.1\r\nHost: a", "北"]
    {
        assert_eq!(status(odd).as_deref(), Some("400"), "{odd}");
    }
    // A target may name a host itself (RFC 9112, section 3.2.2).
    assert!(preview.ask("http://evil.example/", "localhost").0.contains("403"));
    assert!(preview.ask("http://localhost/", "localhost").0.contains("200"));
    let own = preview.answer("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
    assert!(own.starts_with("HTTP/1.1 400"), "{own}");
}

#[test]
fn pages_are_only_read() {
    let site = Site::new();
    let preview = Preview::of(&site);
    let host = &preview.address;
    for (path, method) in
        [("/", "POST"), ("/_gongkai/live.js", "PUT"), ("/_gongkai/events", "DELETE"), ("/", "OPTIONS")]
    {
        let answer = preview.answer(&format!("{method} {path} HTTP/1.0\r\nHost: {host}\r\n\r\n")).to_lowercase();
        assert!(answer.starts_with("http/1.0 405") && answer.contains("allow: get, head"), "{method}: {answer}");
    }
    let head = preview.answer(&format!("HEAD / HTTP/1.0\r\nHost: {host}\r\n\r\n"));
    assert!(head.starts_with("HTTP/1.0 200") && !head.contains("<html"), "{head}");
}

#[test]
fn half_a_request_and_open_pages_do_not_keep_the_preview_from_ending() {
    let site = Site::new();
    let mut preview = Preview::of(&site);
    let _events = preview.events();
    let mut half = TcpStream::connect(&preview.address).expect("a connection");
    half.write_all(b"GET / HTT").expect("half a request");
    // By now the server has let it in.
    preview.page("/");
    let interrupted = Command::new("kill").args(["-INT", &preview.child.id().to_string()]).status();
    assert!(interrupted.expect("a signal").success());
    assert_eq!(preview.child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn a_port_that_is_taken_gives_way_to_the_next() {
    let site = Site::new();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port();
    let preview = Preview::with(&site, &["--port", &port.to_string()]);
    let told = preview.began.join("\n");
    assert!(told.contains(&format!("Port {port} is taken")), "{told}");
    let next: u16 = preview.address.rsplit(':').next().and_then(|port| port.parse().ok()).expect("a port");
    assert!(next > port, "{next} after {port}");
    assert!(preview.page("/").contains("</html>"));
}

#[test]
fn drafts_are_shown_only_when_they_are_asked_for() {
    let site = Site::new();
    site.replace("content/records/first.yaml", "id: first-event\n", "id: first-event\ndraft: true\n");
    assert_eq!(Preview::of(&site).get("/records/first-event/").0, 404);
    assert!(Preview::with(&site, &["--port", "0", "--drafts"]).page("/records/first-event/").contains("page-record"));
}

#[test]
fn the_terminal_tells_what_is_not_shown_yet_whenever_that_is_something_else() {
    let site = Site::new();
    site.replace("content/records/first.yaml", "id: first-event\n", "id: first-event\ndraft: true\n");
    let preview = Preview::of(&site);
    preview.says("1 record is not on the site yet:");
    preview.says("draft: first-event");
    site.replace("content/records/first.yaml", "draft: true", "publish_at: 2999-01-01");
    preview.says("under embargo: first-event (from 2999-01-01)");
}

#[test]
fn what_the_program_says_by_itself_is_in_the_language_of_the_address() {
    let site = Site::new();
    site.replace("content/site.yaml", "  - code: zh\n    tag: zh-CN\n    name: 中文\n", "");
    site.replace(
        "content/site.yaml",
        "    name: English\n",
        "    name: English\n  - code: zh\n    tag: zh-CN\n    name: 中文\n",
    );
    site.write("themes/civic/templates/task.html", "{{ nonsense.here }}");
    let preview = Preview::of(&site);
    for (path, lang) in [("/tasks/1/", "en"), ("/zh/tasks/1/", "zh")] {
        let (status, body) = preview.get(path);
        let body = String::from_utf8(body).expect("text");
        assert!(status == 500 && body.contains(&format!("<html lang=\"{lang}\">")), "{path}: {body}");
    }
}

#[test]
fn files_that_go_out_as_they_are_are_shown_and_followed() {
    let site = Site::new();
    site.write("content/static/papers/通知.pdf", "%PDF").write("content/static/old/index.html", "<p>Old</p>");
    let preview = Preview::of(&site);
    let mut events = preview.events();
    let (head, body) = preview.ask("/papers/%E9%80%9A%E7%9F%A5.pdf", &preview.address);
    assert!(head.contains("200") && head.contains("application/pdf") && body == b"%PDF", "{head}");
    assert!(preview.ask("/old/", &preview.address).0.contains("text/html; charset=utf-8"));
    assert!(preview.ask("/old", &preview.address).0.contains("location: /old/"));
    assert_eq!(preview.get("/.well-known/security.txt").0, 404);
    site.write("content/static/.well-known/security.txt", "Contact: mailto:a@plan.example\n");
    events.until("reload");
    assert_eq!(preview.get("/.well-known/security.txt").1, b"Contact: mailto:a@plan.example\n");
    site.write("content/static/feed.xml", "mine");
    events.until_it_says("findings", "content/static/feed.xml");
}

#[test]
fn what_a_link_leads_to_may_be_replaced() {
    let site = Site::new();
    let moved = site.root().join("content/records/labs.yaml");
    let shared = site.root().join("shared");
    fs::create_dir(&shared).expect("a folder");
    fs::rename(&moved, shared.join("labs.yaml")).expect("a file");
    std::os::unix::fs::symlink("../../shared/labs.yaml", &moved).expect("a link");
    let preview = Preview::of(&site);
    let mut events = preview.events();
    let text = fs::read_to_string(shared.join("labs.yaml")).expect("the record");
    for (from, to) in [("four-labs", "renamed-labs"), ("four-labs", "once-more")] {
        fs::write(shared.join("labs.tmp"), text.replace(from, to)).expect("a file");
        fs::rename(shared.join("labs.tmp"), shared.join("labs.yaml")).expect("a file");
        events.until("reload");
        assert!(preview.page(&format!("/en/records/{to}/")).contains("page-record"));
    }
    preview.says("content/records/labs.yaml changed");
}
