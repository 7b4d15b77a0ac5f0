//! What a site says to hosts: settings of web servers, and whom those find who look for a hole.

use std::fs;
use std::process::Output;

use assert_cmd::Command;

use super::support::Site;

fn run(site: &Site, line: &[&str]) -> Output {
    let mut program = Command::cargo_bin("gongkai").expect("the program is built");
    program.args(line).current_dir(site.root()).output().expect("the program runs")
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

#[test]
fn the_settings_of_a_server_say_where_they_go_in_the_language_of_who_reads_them() {
    let site = Site::new();
    for server in ["nginx", "apache", "caddy"] {
        let english = run(&site, &["--lang", "en", "export", "server", server, "--folder", "/srv/my site/current/"]);
        let chinese = run(&site, &["--lang", "zh", "export", "server", server, "--folder", "/srv/my site/current/"]);
        assert_eq!((english.status.code(), chinese.status.code()), (Some(0), Some(0)), "{}", told(&english));
        let (english, chinese) = (printed(&english), printed(&chinese));
        assert!(english.contains("\"/srv/my site/current") && english.contains("plan.example"), "{english}");
        let without_remarks = |text: &str| -> Vec<String> {
            let is_remark = |line: &&str| line.trim_start().starts_with("# ") && !line.ends_with([';', '"', '{', '}']);
            text.lines().filter(|line| !is_remark(line)).map(str::to_owned).collect()
        };
        assert_eq!(without_remarks(&english), without_remarks(&chinese), "{server}");
        assert!(english.is_ascii(), "{english}");
        assert!(chinese.contains("网址不存在时"), "{chinese}");
        // https binds a whole host: nothing does so unasked.
        let strict: Vec<&str> = english.lines().filter(|line| line.contains("Strict-Transport")).collect();
        assert!(strict.len() == 1 && strict[0].trim_start().starts_with('#'), "{strict:?}");
        let plain = run(&site, &["export", "server", server, "--base-url", "http://plan.example/a/"]);
        assert!(!printed(&plain).contains("Strict-Transport") && printed(&plain).contains("/a/en/"), "{server}");
    }
}

#[test]
fn the_settings_are_those_of_the_host_that_is_named() {
    let site = Site::new();
    let settings = fs::read_to_string(site.root().join("content/site.yaml")).expect("the settings");
    let hosts = "hosts:
  - {id: web, address: 'http://inner.city.example:8080/plan/', folder: {path: /srv/inner}}
  - {id: beside, folder: {path: out/www}}
  - {id: far, address: 'https://far.example:8443/', rsync: {to: 'www@far.example:/var/www/plan'}}
  - {id: store, object_store: {bucket: plan, endpoint: 'https://s3.store.example'}}
";
    site.write("content/site.yaml", format!("{settings}{hosts}"));
    let of = |line: &str| {
        let line: Vec<&str> = ["--lang", "en", "export", "server"].into_iter().chain(line.split(' ')).collect();
        let output = run(&site, &line);
        assert_eq!(output.status.code(), Some(0), "{line:?}: {}", told(&output));
        printed(&output)
    };
    for (server, lines) in [
        ("nginx", &["    listen 8080;", "    listen [::]:8080;", "    server_name inner.city.example;"][..]),
        ("apache", &["Listen 8080", "<VirtualHost *:8080>", "    ServerName inner.city.example"]),
        ("caddy", &["http://inner.city.example:8080 {"]),
    ] {
        let text = of(&format!("{server} web"));
        for line in lines {
            assert!(text.lines().any(|own| own == *line), "{line}: {text}");
        }
        assert!(text.contains("/srv/inner/current") && text.contains("/plan/en/"), "{text}");
        // Nothing of it is said where neither a host nor a port is named.
        let text = of(server);
        assert!(!text.contains("8080") && !text.lines().any(|line| line.starts_with("Listen")), "{text}");
        assert!(text.contains("/srv/www/plan/current") && text.contains("plan.example"), "{text}");
    }
    let beside = of("nginx beside");
    let folder = site.root().join("out/www/current");
    assert!(beside.contains(&*folder.to_string_lossy()) && beside.contains("server_name plan.example;"), "{beside}");
    assert!(of("nginx far").contains("/var/www/plan") && of("nginx far").contains("listen 80;"));
    assert!(of("caddy far").contains("\nfar.example:8443 {"), "Caddy sets encryption up itself");
    // No folder is made up for a host whose own nobody told.
    let nowhere = run(&site, &["--lang", "en", "export", "server", "nginx", "store"]);
    assert_eq!(nowhere.status.code(), Some(2));
    assert!(told(&nowhere).contains("--folder") && printed(&nowhere).is_empty(), "{}", told(&nowhere));
    assert!(of("nginx store --folder /srv/other").contains("root \"/srv/other\";"));
    assert!(of("nginx web --folder /srv/other").contains("/srv/other/"));
    let unknown = run(&site, &["--lang", "en", "export", "server", "nginx", "webb"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(told(&unknown).contains("Did you mean “web”?"), "{}", told(&unknown));
}

#[test]
fn settings_are_written_over_older_ones_and_over_nothing_else() {
    let site = Site::new();
    let write = || run(&site, &["--lang", "en", "export", "server", "caddy", "--out", "Caddyfile"]);
    assert_eq!(write().status.code(), Some(0));
    let first = fs::read(site.root().join("Caddyfile")).expect("the settings");
    site.replace("content/site.yaml", "https://plan.example/", "https://other.example/");
    assert_eq!(write().status.code(), Some(0));
    assert_ne!(fs::read(site.root().join("Caddyfile")).expect("the settings"), first);
    site.write("Caddyfile", "city.example {\n}\n");
    let refused = write();
    assert_eq!(refused.status.code(), Some(2));
    assert!(told(&refused).contains("is not as this command wrote it"), "{}", told(&refused));
    assert_eq!(fs::read_to_string(site.root().join("Caddyfile")).expect("a file"), "city.example {\n}\n");
}

#[test]
fn what_a_hand_or_certbot_changed_in_settings_is_not_lost() {
    let site = Site::new();
    for server in ["nginx", "apache", "htaccess", "caddy"] {
        let write = || run(&site, &["--lang", "en", "export", "server", server, "--out", "settings"]);
        assert_eq!(write().status.code(), Some(0), "{server}");
        assert_eq!(write().status.code(), Some(0), "{server}: as it was written");
        let path = site.root().join("settings");
        let text = fs::read_to_string(&path).expect("the settings");
        let edited = text.replacen("Cache-Control", "Cache-Control-Own", 1);
        assert_ne!(edited, text, "{server}");
        for edited in [edited, format!("{text}# managed by Certbot\n")] {
            fs::write(&path, &edited).expect("a changed file");
            let refused = write();
            assert_eq!(refused.status.code(), Some(2), "{server}");
            assert!(told(&refused).contains("Certbot"), "{}", told(&refused));
            assert_eq!(fs::read_to_string(&path).expect("a file"), edited, "{server}");
        }
        fs::remove_file(&path).expect("deleted");
    }
}

#[test]
fn settings_of_a_server_keep_no_search_engine_away_once_the_site_is_real() {
    let site = Site::new();
    site.replace("content/site.yaml", "demonstration: true\n", "");
    let real: Vec<Output> =
        ["nginx", "apache", "htaccess", "caddy"].map(|server| run(&site, &["export", "server", server])).into();
    site.replace("content/site.yaml", "address:", "demonstration: true\naddress:");
    for (server, real) in ["nginx", "apache", "htaccess", "caddy"].into_iter().zip(real) {
        let example = run(&site, &["export", "server", server]);
        assert_eq!(example.status.code(), Some(0), "{server}: {}", told(&example));
        assert!(!printed(&example).is_empty() && !printed(&example).contains("noindex"), "{server}");
        // One that has findings prints none.
        if real.status.success() {
            assert_eq!(printed(&real), printed(&example), "{server}");
        }
    }
}

#[test]
fn what_no_settings_can_say_is_refused() {
    let site = Site::new();
    for folder in ["public", "/srv/\"a\"", "/srv/$uri", "/srv/{a}"] {
        let refused = run(&site, &["--lang", "en", "export", "server", "nginx", "--folder", folder]);
        assert_eq!((refused.status.code(), printed(&refused).as_str()), (Some(2), ""), "{folder}");
        assert!(told(&refused).contains("from the root of the disk"), "{}", told(&refused));
    }
    site.write("content/redirects.yaml", "- from: /old/\n  to: /nowhere/\n");
    let refused = run(&site, &["--lang", "en", "export", "server", "nginx"]);
    assert_eq!((refused.status.code(), printed(&refused).as_str()), (Some(1), ""), "an address that leads nowhere");
}

#[test]
fn files_that_programs_of_other_sites_may_read_are_closed_in_a_preview() {
    let site = Site::new();
    site.build();
    let headers = site.page("_headers");
    assert!(headers.contains("/*.csv\n  Access-Control-Allow-Origin: *\n"), "{headers}");
    assert!(headers.contains("  Permissions-Policy: camera=()"), "{headers}");
    let made = run(&site, &["build", "--no-search", "--drafts", "--out", "preview"]);
    assert_eq!(made.status.code(), Some(0), "{}", told(&made));
    let headers = fs::read_to_string(site.root().join("preview/_headers")).expect("the headers");
    assert!(!headers.contains("Access-Control-Allow-Origin"), "{headers}");
}

const PLACE: &str = ".well-known/security.txt";

fn with_security(lines: &str) -> Site {
    let site = Site::new();
    let line = "demonstration: true\n";
    site.replace("content/site.yaml", line, &format!("{line}security:\n{lines}"));
    site
}

#[test]
fn who_finds_a_hole_is_told_where_to_report_it() {
    let site = Site::new();
    site.build();
    assert!(!site.files().contains_key(PLACE), "nobody asked for it");
    let site = with_security("  contact: security@plan.example\n");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let expected = "Contact: mailto:security@plan.example\nExpires: 2027-05-01T00:00:00Z\nPreferred-Languages: zh-CN, en-GB\n\
                    Canonical: https://plan.example/.well-known/security.txt\n";
    assert_eq!(site.page(PLACE), expected);
    let site = with_security(
        "  contact: https://plan.example/report\n  expires: 2027-06-30\n  policy: https://plan.example/policy\n",
    );
    // Below a path nobody looks for it.
    site.replace("content/site.yaml", "address: https://plan.example/\n", "address: https://plan.example/plan/\n");
    site.build();
    let expected = "Contact: https://plan.example/report\nExpires: 2027-06-30T23:59:59Z\nPreferred-Languages: zh-CN, en-GB\n\
                    Policy: https://plan.example/policy\n";
    assert_eq!(site.page(PLACE), expected);
}

#[test]
fn a_day_that_passes_stops_no_build_and_a_second_file_at_its_place_does() {
    for day in ["2026-12-20", "2026-11-01"] {
        let site = with_security(&format!("  contact: security@plan.example\n  expires: {day}\n"));
        let report = site.build();
        assert!(site.told(&report).contains("note[security-expires]"), "{}", site.told(&report));
    }
    let site = with_security("  contact: security@plan.example\n");
    site.write(&format!("content/static/{PLACE}"), "Contact: mailto:a@b.example\n");
    let report = site.check();
    assert!(site.told(&report).contains("error[static-conflict]"), "{}", site.told(&report));
}
