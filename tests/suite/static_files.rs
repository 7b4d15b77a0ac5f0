//! Files of content that go out as they are.

use gongkai::diagnostic::Code;

use super::support::Site;

/// A site with files for hosts, browsers and readers.
fn site() -> Site {
    let site = Site::new();
    site.write("content/static/favicon.ico", [0, 0, 1, 0, 0xff])
        .write("content/static/CNAME", "plan.example\n")
        .write("content/static/.nojekyll", "")
        .write("content/static/.well-known/security.txt", "Contact: mailto:a@plan.example\n")
        .write("content/static/papers/通知 1.pdf", "%PDF")
        .write("content/static/papers/readme.md", "# Not content\n")
        .write("content/static/old/index.html", "<p>As it was</p>\n");
    for junk in
        [".DS_Store", "papers/Thumbs.db", "papers/notice.pdf~", ".hidden/x.txt", ".well-known/.security.txt.swp"]
    {
        site.write(&format!("content/static/{junk}"), "junk");
    }
    site
}

#[test]
fn files_go_out_as_they_are_in_their_folders() {
    let site = site();
    let report = site.build();
    assert!(report.diagnostics.is_empty(), "{}", site.told(&report));
    let files = site.files();
    for (path, bytes) in [
        ("favicon.ico", [0, 0, 1, 0, 0xff].as_slice()),
        ("CNAME", b"plan.example\n"),
        (".nojekyll", b""),
        (".well-known/security.txt", b"Contact: mailto:a@plan.example\n"),
        ("papers/通知 1.pdf", b"%PDF"),
        ("papers/readme.md", b"# Not content\n"),
        ("old/index.html", b"<p>As it was</p>\n"),
    ] {
        assert_eq!(files.get(path).map(Vec::as_slice), Some(bytes), "{path}");
    }
    let junk = ["DS_Store", "Thumbs", "pdf~", "hidden", "swp"];
    assert!(!files.keys().any(|path| junk.iter().any(|junk| path.contains(junk))), "{:?}", files.keys());
    site.remove("content/static/CNAME");
    site.build();
    assert!(!site.output().join("CNAME").exists());
}

#[test]
fn a_file_that_changed_is_written_and_nothing_else() {
    let site = site();
    site.build();
    site.write("content/static/CNAME", "other.example\n");
    let written = site.build().made.expect("a site").written.expect("a build");
    // And data/build.json, which has the digest of everything.
    assert_eq!((written.added, written.changed, written.removed), (0, 2, 0));
    assert_eq!(site.page("CNAME"), "other.example\n");
}

#[test]
fn links_lead_to_files_wherever_the_site_stands() {
    let site = site();
    site.replace("content/records/first.yaml", "  en: The first event took place.", "  en: See [the notice](</papers/通知 1.pdf>), [the old page](/old/) and [who to tell](/.well-known/security.txt).");
    site.replace("content/site.yaml", "https://plan.example/", "https://plan.example/below/");
    let report = site.build();
    assert!(report.diagnostics.is_empty(), "{}", site.told(&report));
    let page = site.page("en/records/first-event/index.html");
    for link in ["../../../papers/%E9%80%9A%E7%9F%A5%201.pdf", "../../../old/", "../../../.well-known/security.txt"] {
        assert!(page.contains(&format!("href=\"{link}\"")), "{link} is not in {page}");
    }
    let feed = site.page("en/feed.xml");
    assert!(feed.contains("https://plan.example/below/old/"), "{feed}");
    site.replace("content/records/first.yaml", "(/old/)", "(/gone/)");
    let report = site.check();
    let broken = |code: Code| report.diagnostics.iter().any(|found| found.code == code);
    assert!(broken(Code::BrokenLink), "{}", site.told(&report));
}

#[test]
fn a_name_that_the_site_has_is_an_error_and_nothing_is_written() {
    for (path, what) in [
        ("tasks/1/index.html", "a page"),
        ("tasks", "a page"),
        ("feed.xml", "a file that the program writes"),
        ("search-index/own.txt", "search index"),
        ("Robots.txt", "a file that the program writes"),
        ("sitemap-1.xml", "a file that the program writes"),
    ] {
        let site = Site::new();
        site.build();
        let before = site.files();
        site.write(&format!("content/static/{path}"), "mine");
        let report = site.run(Some(&site.output()), super::support::TODAY).expect("the machine works");
        let told = site.told(&report);
        assert!(told.starts_with(&format!("content/static/{path}: error[static-conflict]")), "{told}");
        assert!(told.contains(what), "{told}");
        assert!(site.files() == before, "{path}");
    }
}

#[test]
fn links_to_files_keep_their_query_and_find_any_name() {
    let site = Site::new();
    for name in ["r&d.pdf", "a'b.pdf", "通知 1.pdf", "4913/n.pdf"] {
        site.write(&format!("content/static/{name}"), "x");
    }
    let links =
        "See [1](/r&d.pdf?v=1&w=2) [2](/a'b.pdf) [3](</通知 1.pdf>) [4](/4913/n.pdf) [5](/en/tasks/1/?x=1#main)";
    site.replace("content/records/first.yaml", "The first event took place.", links);
    site.build();
    let page = site.page("en/records/first-event/index.html");
    for href in
        ["../../../r&amp;d.pdf?v=1&amp;w=2", "../../../a'b.pdf", "../../../4913/n.pdf", "../../tasks/1/?x=1#main"]
    {
        assert!(page.contains(&format!("href=\"{href}\"")), "{href}: {page}");
    }
    assert!(site.output().join("4913/n.pdf").is_file());
    site.write("content/static/a%20b.pdf", "x");
    site.replace("content/records/first.yaml", "/4913/n.pdf", "/a%20b.pdf");
    assert!(site.told(&site.check()).contains("broken-link"), "a server looks for another name");
}
