//! Files by which other machines publish a site: they are YAML and units as their services take them, and say what the site says.

use std::process::Output;

use assert_cmd::Command;
use serde_yaml::Value;

use super::support::{Site, tree};

/// A host of each kind, and of each way to a repository.
const HOSTS: &str = "hosts:
  - id: server
    folder: {path: /srv/www/plan}
  - id: store
    address: https://plan.city.example/sub/
    object_store: {bucket: plan, endpoint: 'https://s3.store.example'}
  - id: cloud
    webdav: {url: 'https://cloud.example/dav/plan/'}
  - id: ssh
    rsync: {to: 'www@server.example:/srv/www/plan'}
  - id: pages
    git: {repository: 'https://github.com/city/plan.git', branch: gh-pages}
  - id: gitee
    git: {repository: 'git@gitee.com:city/plan.git', branch: pages}
  - id: elsewhere
    git: {repository: 'https://git.city.example/web/plan.git', branch: pages}
  - id: bare
    git: {repository: /srv/git/plan.git, branch: pages}
  - id: hand-over
    archive: {file: out/plan.zip}
";

fn with_hosts(hosts: &str) -> Site {
    let site = Site::new();
    let settings = std::fs::read_to_string(site.root().join("content/site.yaml")).expect("settings");
    site.write("content/site.yaml", format!("{settings}{hosts}"));
    site
}

fn run(site: &Site, line: &str) -> Output {
    let mut program = Command::cargo_bin("gongkai").expect("the program is built");
    program
        .args(line.split_whitespace())
        .current_dir(site.root())
        .env("LC_ALL", "C")
        .output()
        .expect("the program runs")
}

/// What is printed for a service and a host.
fn made(site: &Site, service: &str, host: &str) -> String {
    let output = run(site, &format!("export workflow {service} {host}"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn refused(site: &Site, line: &str) -> String {
    let output = run(site, line);
    assert_eq!((output.status.code(), output.stdout.is_empty()), (Some(2), true), "{line}");
    String::from_utf8(output.stderr).expect("UTF-8")
}

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}:\n{text}"))
}

/// The commands of a job on GitHub.
fn commands(job: &Value) -> String {
    let steps = job["steps"].as_sequence().expect("steps");
    steps.iter().filter_map(|step| step["run"].as_str()).collect::<Vec<_>>().join("\n")
}

/// The step of a job in which a command stands.
fn step<'v>(job: &'v Value, command: &str) -> &'v Value {
    let steps = job["steps"].as_sequence().expect("steps");
    let found = steps.iter().find(|step| step["run"].as_str().is_some_and(|run| run.contains(command)));
    found.unwrap_or_else(|| panic!("no step has {command}"))
}

#[test]
fn a_workflow_for_github_says_what_the_site_says() {
    let site = with_hosts(HOSTS);
    for (host, secrets) in [
        ("server", vec![]),
        ("store", vec!["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]),
        ("cloud", vec!["WEBDAV_USER", "WEBDAV_PASSWORD"]),
        ("ssh", vec!["GONGKAI_SSH_KEY", "GONGKAI_KNOWN_HOSTS"]),
        ("pages", vec!["GONGKAI_GIT_TOKEN"]),
        ("gitee", vec!["GONGKAI_SSH_KEY", "GONGKAI_KNOWN_HOSTS"]),
        ("elsewhere", vec!["GONGKAI_GIT_TOKEN"]),
        ("bare", vec![]),
        ("hand-over", vec![]),
    ] {
        let text = made(&site, "github", host);
        let workflow = yaml(&text);
        let on = &workflow["on"];
        for event in ["push", "pull_request", "workflow_dispatch"] {
            assert!(on.get(event).is_some(), "{host}: {event}");
        }
        for schedule in on["schedule"].as_sequence().expect("schedules") {
            assert_eq!(schedule["timezone"], "Asia/Shanghai", "{host}");
        }
        let weekly = on["schedule"][1]["cron"].as_str().expect("a time");
        let (check, publish, links) =
            (&workflow["jobs"]["check"], &workflow["jobs"]["publish"], &workflow["jobs"]["links"]);
        // What comes from outside is checked without any right or secret.
        assert_eq!(workflow["permissions"], yaml("contents: read"));
        assert!(check.get("permissions").is_none() && links.get("permissions").is_none());
        assert!(!serde_yaml::to_string(check).expect("YAML").contains("secrets."), "{host}");
        assert!(commands(check).contains("gongkai check --strict --format github"), "{host}");
        assert!(commands(links).contains("gongkai check --links --strict"), "{host}");
        for job in [publish, links] {
            assert!(job["if"].as_str().is_some_and(|when| when.contains(&format!("'{weekly}'"))), "{host}");
        }
        assert_eq!(publish["concurrency"], yaml(&format!("group: publish-{host}\ncancel-in-progress: false")));
        assert_eq!(publish["permissions"]["contents"], "write");
        assert_eq!(publish["permissions"].get("pages").is_some(), host == "pages", "{host}");
        assert_eq!(publish["runs-on"] == "self-hosted", ["server", "bare"].contains(&host), "{host}");
        // A run that waited for another one has what that one added.
        let checked_out = |job: &Value| job["steps"][0]["with"]["ref"].as_str().map(str::to_owned);
        assert_eq!(checked_out(publish).as_deref(), Some("${{ github.ref_name }}"), "{host}");
        assert_eq!((checked_out(check), checked_out(links)), (None, None), "{host}");
        let lines = commands(publish);
        assert!(lines.contains(&format!("gongkai deploy {host}\n")), "{lines}");
        assert!(lines.contains("git add content/published.txt"), "{lines}");
        let address = if host == "store" { "https://plan.city.example/sub" } else { "https://plan.example" };
        let asks = lines.contains(&format!("{address}/data/build.json"));
        assert_eq!(asks, host != "hand-over", "{host}: {lines}");
        let given = serde_yaml::to_string(publish).expect("YAML");
        let named = given.matches("secrets.").count();
        assert!(
            secrets.iter().all(|name| given.contains(&format!("secrets.{name}"))) && named == secrets.len(),
            "{host}: {given}"
        );
        // Whoever sets it up is told of each secret by name.
        let head = text.split("\nname:").next().unwrap_or_default();
        assert!(secrets.iter().all(|name| head.contains(name)), "{head}");
    }
    let store = yaml(&made(&site, "github", "store"));
    let deploy = step(&store["jobs"]["publish"], "gongkai deploy");
    assert_eq!(deploy["env"]["AWS_ACCESS_KEY_ID"], "${{ secrets.AWS_ACCESS_KEY_ID }}");
    let archive = made(&site, "github", "hand-over");
    assert!(archive.contains("path: \"out/plan.zip\"") && archive.contains("actions/upload-artifact@"), "{archive}");
    // Services take no file from outside the repository.
    let outside = with_hosts(&HOSTS.replace("out/plan.zip", "../the plan.zip"));
    for service in ["github", "gitlab"] {
        let text = made(&outside, service, "hand-over");
        assert!(
            text.contains("cp '../the plan.zip' hand-over/\n") && text.contains("\"hand-over/the plan.zip\""),
            "{text}"
        );
    }
}

#[test]
fn a_pipeline_for_gitlab_says_what_the_site_says() {
    let site = with_hosts(HOSTS);
    for host in ["server", "store", "cloud", "ssh", "pages", "gitee", "elsewhere", "bare", "hand-over"] {
        let text = made(&site, "gitlab", host);
        let pipeline = yaml(&text);
        let script = |job: &str| -> String {
            let lines = pipeline[job]["script"].as_sequence().expect("a script").iter();
            lines.map(|line| line.as_str().expect("a command")).collect::<Vec<_>>().join("\n")
        };
        assert_eq!(script("check"), "gongkai check --strict");
        assert_eq!(script("links"), "gongkai check --links --strict");
        let publish = script("publish");
        assert!(publish.contains(&format!("gongkai deploy {host}\n")), "{publish}");
        let newest =
            publish.find("git fetch --quiet origin \"$CI_COMMIT_BRANCH\" && git checkout --quiet --detach FETCH_HEAD");
        assert!(newest.is_some() && newest < publish.find("gongkai deploy"), "{publish}");
        assert_eq!(publish.contains("apt-get install"), host == "ssh", "{publish}");
        assert_eq!(publish.contains("GONGKAI_SSH_KEY"), ["ssh", "gitee"].contains(&host), "{publish}");
        assert_eq!(publish.contains("GONGKAI_GIT_TOKEN"), ["pages", "elsewhere"].contains(&host), "{publish}");
        assert_eq!(pipeline["publish"]["resource_group"], format!("publish-{host}"));
        assert_eq!(pipeline["publish"].get("tags").is_some(), ["server", "bare"].contains(&host));
        assert_eq!(pipeline["publish"].get("artifacts").is_some(), host == "hand-over");
        assert!(text.contains("time zone Asia/Shanghai:\n#   17 0 * * *"), "{text}");
    }
}

#[test]
fn units_of_systemd_say_what_the_site_says() {
    let site = with_hosts(HOSTS);
    let output = run(&site, "export workflow systemd store --out units --quiet");
    assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let files = tree(&site.root().join("units"));
    let file = |name: &str| String::from_utf8_lossy(&files[name]).into_owned();
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "gongkai-links.service",
            "gongkai-links.timer",
            "gongkai-publish-store",
            "gongkai-publish-store.service",
            "gongkai-publish-store.timer",
        ]
    );
    assert!(file("gongkai-publish-store.timer").contains("\nOnCalendar=*-*-* 00:17:00 Asia/Shanghai\n"));
    assert!(!file("gongkai-publish-store.timer").contains("*:02/15:00"), "nothing is pushed here");
    assert!(file("gongkai-links.timer").contains("\nOnCalendar=Mon *-*-* 01:43:00 Asia/Shanghai\n"));
    let service = file("gongkai-publish-store.service");
    let folder = site.root().display().to_string();
    assert!(service.contains("\nExecStart=/usr/local/bin/gongkai-publish-store\n"), "{service}");
    assert!(service.contains(&format!("\nReadWritePaths=\"{folder}\"\n")), "{service}");
    assert!(service.contains("\nEnvironmentFile=/etc/gongkai/store.env\n"), "{service}");
    assert!(service.contains("# A file that only root can read (chmod 600), with a line NAME=VALUE for each of AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY\n"));
    let script = file("gongkai-publish-store");
    assert!(script.starts_with("#!/bin/sh\n") && script.contains("\ngongkai deploy store\n"), "{script}");
    assert!(!script.contains("git "), "{script}");
    // A folder on this machine may be written to as well.
    let server = made(&site, "systemd", "server");
    assert!(server.contains(&format!("\nReadWritePaths=\"{folder}\" \"-/srv/www/plan\"\n")), "{server}");
    // What the shell takes is a script.
    for name in ["store", "server", "hand-over"] {
        let text = made(&site, "systemd", name);
        let script = text.split("# ======== ").nth(1).and_then(|part| part.split_once('\n')).expect("a script").1;
        let read = Command::new("sh").args(["-n"]).write_stdin(script).output().expect("a shell");
        assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    }
}

#[test]
fn a_site_below_the_top_of_its_repository_that_follows_another_is_published_from_there() {
    let site = Site::empty();
    let shared = Site::empty();
    shared.git(&["init", "--quiet", "--bare", "."]);
    super::support::copy(with_hosts(HOSTS).root(), &site.root().join("our plan"));
    site.commit();
    site.git(&["remote", "add", "origin", &shared.root().display().to_string()]);
    site.git(&["push", "--quiet", "--set-upstream", "origin", "HEAD:main"]);
    let made = |service: &str| {
        let output = Command::cargo_bin("gongkai").expect("the program is built");
        let output = { output }
            .args(["export", "workflow", service, "store", "--root", "our plan"])
            .current_dir(site.root())
            .output();
        String::from_utf8(output.expect("the program runs").stdout).expect("UTF-8")
    };
    let workflow = yaml(&made("github"));
    let lines = commands(&workflow["jobs"]["publish"]);
    assert!(lines.contains("gongkai deploy store --root 'our plan'\n"), "{lines}");
    assert!(lines.contains("git add 'our plan/content/published.txt'\n"), "{lines}");
    assert!(lines.contains("'our plan/.gongkai/hosts/store/site/data/build.json'"), "{lines}");
    let units = made("systemd");
    assert!(units.contains("\nOnCalendar=*-*-* *:02/15:00\n"), "{units}");
    assert!(
        units.contains("\ngit pull --quiet --rebase\n") && units.contains("git add content/published.txt"),
        "{units}"
    );
    // What somebody only staged is nobody else's to publish, and what he is writing is not published unseen.
    assert!(units.contains("--only -- content/published.txt\n"), "{units}");
    let looks = units.find("if ! git diff --quiet HEAD; then").expect("a look at what was not committed");
    assert!(looks < units.find("git pull").expect("a pull"), "{units}");
    assert!(lines.contains("--only -- 'our plan/content/published.txt'\n"), "{lines}");
    assert!(units.contains(&format!("\ncd '{}'\n", site.root().join("our plan").display())), "{units}");
}

#[test]
fn comments_are_in_the_language_of_the_reader_and_settings_are_the_same() {
    let site = with_hosts(HOSTS);
    let without_comments = |text: &str| -> String {
        let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
        lines
            .filter(|line| !line.contains("name: ") && !line.contains("Description=") && !line.contains("echo "))
            .map(|line| format!("{line}\n"))
            .collect()
    };
    for service in ["github", "gitlab", "systemd"] {
        for host in ["store", "pages", "ssh", "server", "hand-over"] {
            let (english, chinese) = (made(&site, service, host), made(&site, service, &format!("{host} --lang zh")));
            assert!(!english.contains("workflow-") && !chinese.contains("workflow-"), "{english}{chinese}");
            let has_han = |text: &str| text.chars().any(gongkai::character::is_han);
            assert!(!has_han(&english) && has_han(&chinese), "{service} {host}");
            let (english, chinese) = (without_comments(&english), without_comments(&chinese));
            // What is said of a commit differs as well.
            let is_said = |line: &&str| !line.contains("--message");
            assert!(english.lines().filter(is_said).eq(chinese.lines().filter(is_said)), "{service} {host}");
            assert!(chinese.lines().all(|line| line.trim_end() == line), "{chinese}");
        }
    }
}

#[test]
fn the_host_that_is_meant_is_asked_for() {
    let none = Site::new();
    assert!(refused(&none, "export workflow github").contains("No host is set up"));
    let site = with_hosts(HOSTS);
    let said = refused(&site, "export workflow github");
    assert!(said.contains("several hosts") && said.contains("server, store"), "{said}");
    let said = refused(&site, "export workflow github stor");
    assert!(said.contains("no host “stor”") && said.contains("Did you mean “store”?"), "{said}");
    let one = with_hosts("hosts:\n  - id: only\n    webdav: {url: 'https://cloud.example/plan/'}\n");
    assert!(made(&one, "github", "").contains("gongkai deploy only"));
    one.write("content/site.yaml", "address: x\n");
    assert!(refused(&one, "export workflow github").contains("gongkai check"));
}

#[test]
fn a_file_that_somebody_changed_stays_and_one_that_nobody_did_is_written_anew() {
    let site = with_hosts(HOSTS);
    let path = site.root().join(".github/workflows/publish.yml");
    let write = |host: &str| run(&site, &format!("export workflow github {host} --out ."));
    let read = || std::fs::read_to_string(&path).expect("the workflow");
    let first = write("store");
    assert!(first.status.success());
    assert!(String::from_utf8_lossy(&first.stderr).contains("publish.yml has been written."));
    assert!(read().contains("gongkai deploy store"));
    // A checkout on Windows ends lines otherwise.
    site.write(".github/workflows/publish.yml", read().replace('\n', "\r\n"));
    site.replace("content/site.yaml", "https://plan.city.example/sub/", "https://plan.city.example/other/");
    assert!(write("store").status.success());
    assert!(read().contains("https://plan.city.example/other") && read() == made(&site, "github", "store"));
    let changed = read().replace("gongkai deploy store", "gongkai deploy store --no-search");
    site.write(".github/workflows/publish.yml", &changed);
    let said = refused(&site, "export workflow github store --out .");
    assert!(said.contains("already there") && said.contains("delete the file first"), "{said}");
    assert_eq!(read(), changed);
    // Of several files none is written if one stays, and a file of somebody else is none of ours.
    site.write("units/gongkai-links.timer", "[Timer]\n");
    assert!(refused(&site, "export workflow systemd store --out units").contains("gongkai-links.timer"));
    assert_eq!(std::fs::read_dir(site.root().join("units")).expect("the folder").count(), 1);
}

#[test]
fn a_second_host_is_published_to_beside_the_first_and_never_in_its_place() {
    let site = with_hosts(HOSTS);
    let path = ".github/workflows/publish.yml";
    for (service, path) in [("github", path), ("gitlab", ".gitlab-ci.yml")] {
        assert!(run(&site, &format!("export workflow {service} store --out .")).status.success());
        let before = std::fs::read_to_string(site.root().join(path)).expect("a file");
        let said = refused(&site, &format!("export workflow {service} pages --out ."));
        assert!(said.contains(&format!("gongkai export workflow {service} store pages")), "{said}");
        assert_eq!(std::fs::read_to_string(site.root().join(path)).expect("a file"), before);
        assert!(run(&site, &format!("export workflow {service} store pages store --out .")).status.success());
        let both = std::fs::read_to_string(site.root().join(path)).expect("a file");
        assert!(both.contains("gongkai deploy store\n") && both.contains("gongkai deploy pages\n"), "{both}");
        // Each job has what its host needs, and no other; whoever sets it up is told what is for which.
        let workflow = yaml(&both);
        let jobs = if service == "github" { &workflow["jobs"] } else { &workflow };
        let job = |name: &str| serde_yaml::to_string(&jobs[name]).expect("YAML");
        assert!(job("publish-store").contains("https://plan.city.example/sub/data/build.json"), "{both}");
        assert!(job("publish-pages").contains("https://plan.example/data/build.json"), "{both}");
        assert!(jobs.get("publish").is_none() && jobs.get("check").is_some() && jobs.get("links").is_some(), "{both}");
        let head: String =
            both.lines().take_while(|line| line.starts_with('#')).map(|line| format!("{line}\n")).collect();
        let (store, pages) = (head.find("For store:"), head.find("For pages:"));
        let key = head.find("AWS_SECRET_ACCESS_KEY");
        assert!(store < key && key < pages && head.contains("GONGKAI_GIT_TOKEN"), "{head}");
        if service == "github" {
            assert!(!job("publish-pages").contains("AWS_") && !job("publish-store").contains("GONGKAI_GIT_TOKEN"));
            // They add to one list, so they follow each other; a failure of the first keeps nobody from the second.
            assert_eq!(jobs["publish-pages"]["needs"], "publish-store");
            assert!(jobs["publish-store"].get("needs").is_none());
            assert!(jobs["publish-pages"]["if"].as_str().is_some_and(|when| when.starts_with("!cancelled() &&")));
            for host in ["store", "pages"] {
                assert_eq!(jobs[format!("publish-{host}").as_str()]["environment"], host);
            }
        } else {
            for host in ["store", "pages"] {
                let job = &jobs[format!("publish-{host}").as_str()];
                assert_eq!((&job["resource_group"], &job["environment"]["name"]), (&"publish".into(), &host.into()));
            }
        }
    }
    // Units have names of their hosts, and the weekly look at the sources is there once.
    assert!(run(&site, "export workflow systemd store pages --out units").status.success());
    let names: Vec<String> = tree(&site.root().join("units")).into_keys().collect();
    assert_eq!(names.len(), 8, "{names:?}");
    assert!(run(&site, "export workflow systemd store --out units").status.success(), "the other host keeps its own");
    // One that the site no longer names is left out.
    let settings = std::fs::read_to_string(site.root().join("content/site.yaml")).expect("settings");
    site.write("content/site.yaml", settings.replace("id: store", "id: other"));
    assert!(run(&site, "export workflow github pages --out .").status.success());
    assert!(!std::fs::read_to_string(site.root().join(path)).expect("a file").contains("gongkai deploy store"));
}

/// The program is fetched as it is, or in an archive as our releases are made.
#[cfg(unix)]
#[test]
fn the_program_is_taken_out_of_a_release() {
    use std::os::unix::fs::PermissionsExt;
    let site = with_hosts(HOSTS);
    let workflow = yaml(&made(&site, "github", "store"));
    let script = step(&workflow["jobs"]["check"], "GONGKAI_URL")["run"].as_str().expect("a script").to_owned();
    let name = "gongkai-0.2.0-x86_64-unknown-linux-gnu";
    let program = format!("#!/bin/sh\n# {}\necho released\n", "large ".repeat(100));
    for path in [format!("{name}/gongkai"), "deb/usr/bin/gongkai".to_owned()] {
        site.write(&path, &program);
        std::fs::set_permissions(site.root().join(&path), PermissionsExt::from_mode(0o755)).expect("a program");
    }
    // Beside it lie files of the same name that are not it.
    site.write(format!("{name}/completions/gongkai").as_str(), "complete\n");
    site.write("deb/usr/share/bash-completion/completions/gongkai", "complete\n");
    site.write(
        "deb/DEBIAN/control",
        "Package: gongkai\nVersion: 0.2.0-1\nArchitecture: all\nMaintainer: A <a@b.example>\nDescription: x\n",
    );
    site.write("other/README.md", "nothing\n");
    let shell = |script: &str, url: &str| {
        let home = site.root().join("home");
        let _ = std::fs::remove_dir_all(&home);
        let mut command = Command::new("sh");
        let path = format!("{}:{}", site.root().join("bin").display(), std::env::var("PATH").expect("a path"));
        command.args(["-e", "-c", script]).current_dir(site.root()).env("HOME", home).env("PATH", path);
        command.env("GONGKAI_URL", url).env("GITHUB_PATH", site.root().join("paths")).output().expect("a shell")
    };
    // What fetches it takes the file of that name here.
    site.write(
        "bin/curl",
        "#!/bin/sh\nwhile [ $# -gt 1 ]; do [ \"$1\" != --output ] || to=\"$2\"; shift; done\ncp \"$1\" \"$to\"\n",
    );
    std::fs::set_permissions(site.root().join("bin/curl"), PermissionsExt::from_mode(0o755)).expect("a program");
    let has = |program: &str| {
        Command::new("sh")
            .args(["-c", &format!("command -v {program}")])
            .output()
            .is_ok_and(|found| found.status.success())
    };
    let mut kinds = vec![
        ("plain", format!("cp {name}/gongkai plain")),
        ("release.tar.gz", format!("tar -czf release.tar.gz {name}")),
    ];
    if has("zip") && has("unzip") {
        kinds.push(("release.zip", format!("zip -qr release.zip {name}")));
    }
    if has("dpkg-deb") {
        kinds.push(("release.deb", "dpkg-deb --root-owner-group --build deb release.deb".to_owned()));
    }
    for (file, pack) in kinds {
        let packed = shell(&pack, "");
        assert!(packed.status.success(), "{file}: {}", String::from_utf8_lossy(&packed.stderr));
        let digest = shell(&format!("sha256sum {file} | cut -d ' ' -f 1"), "");
        let digest = String::from_utf8(digest.stdout).expect("a digest").trim().to_owned();
        let got = shell(&format!("GONGKAI_SHA256={digest}\n{script}\n\"$HOME/.local/bin/gongkai\""), file);
        let told = format!("{}{}", String::from_utf8_lossy(&got.stdout), String::from_utf8_lossy(&got.stderr));
        assert!(got.status.success() && told == "released\n", "{file}: {told}");
        // One that is not what was named is not taken.
        let other = shell(&format!("GONGKAI_SHA256={}\n{script}", "0".repeat(64)), file);
        assert!(!other.status.success() && !site.root().join("home/.local/bin/gongkai").exists(), "{file}");
    }
    let packed = shell("tar -czf other.tar.gz other && sha256sum other.tar.gz | cut -d ' ' -f 1", "");
    let digest = String::from_utf8(packed.stdout).expect("a digest").trim().to_owned();
    let got = shell(&format!("GONGKAI_SHA256={digest}\n{script}"), "other.tar.gz");
    assert!(!got.status.success(), "there is none in it");
    assert!(String::from_utf8_lossy(&got.stderr).contains("without the program for Linux"));
}
