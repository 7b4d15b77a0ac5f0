//! What others make of the files by which machines publish a site: linters of workflows and pipelines, a shell, and systemd.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::support::{folder, program, project, python_program, succeed, write};

/// A host of each kind, and of each way to a repository.
const HOSTS: &str = "hosts:
  - {id: server, folder: {path: /srv/www/plan}}
  - {id: store, object_store: {bucket: plan, endpoint: 'https://s3.store.example'}}
  - {id: cloud, webdav: {url: 'https://cloud.example/dav/plan/'}}
  - {id: ssh, rsync: {to: 'www@server.example:/srv/www/plan'}}
  - {id: pages, git: {repository: 'https://github.com/city/plan.git', branch: gh-pages}}
  - {id: gitee, git: {repository: 'git@gitee.com:city/plan.git', branch: pages}}
  - {id: elsewhere, git: {repository: 'https://git.city.example/web/plan.git', branch: pages}}
  - {id: hand-over, archive: {file: out/plan.zip}}
";

const IDS: [&str; 8] = ["server", "store", "cloud", "ssh", "pages", "gitee", "elsewhere", "hand-over"];

/// Writes the files of a service for each host, in both languages, and gives their folders.
fn made(service: &str, into: &Path) -> Vec<std::path::PathBuf> {
    let site = into.join("our site");
    let settings = fs::read_to_string(project().join("content/site.yaml")).expect("settings");
    write(&site.join("content/site.yaml"), settings + "\n" + HOSTS);
    let all = IDS.join(" ");
    let calls = IDS.into_iter().chain([all.as_str()]).flat_map(|hosts| ["en", "zh"].map(|lang| (hosts, lang)));
    let write = |(hosts, lang): (&str, &str)| {
        let out = into.join(format!("{service}-{}-{lang}", hosts.replace(' ', "-")));
        let mut command = Command::new(env!("CARGO_BIN_EXE_gongkai"));
        let command = command.args(["export", "workflow", service]).args(hosts.split(' ')).arg("--root");
        succeed(command.arg(&site).arg("--out").arg(&out).args(["--lang", lang]));
        out
    };
    calls.map(write).collect()
}

#[test]
fn workflows_of_github_have_no_fault_that_linters_know() {
    let place = folder();
    let files: Vec<_> =
        made("github", place.path()).iter().map(|out| out.join(".github/workflows/publish.yml")).collect();
    succeed(Command::new(python_program("actionlint")).args(&files));
    let schema = ["--builtin-schema", "vendor.github-workflows"];
    succeed(Command::new(python_program("check-jsonschema")).args(schema).args(&files));
}

#[test]
fn the_workflow_that_makes_releases_has_none_either() {
    let file = project().join(".github/workflows/release.yml");
    succeed(Command::new(python_program("actionlint")).arg(&file));
    let schema = ["--builtin-schema", "vendor.github-workflows"];
    succeed(Command::new(python_program("check-jsonschema")).args(schema).arg(&file));
}

#[test]
fn pipelines_of_gitlab_are_what_its_schema_takes() {
    let place = folder();
    let files: Vec<_> = made("gitlab", place.path()).iter().map(|out| out.join(".gitlab-ci.yml")).collect();
    // Those of the guides, too.
    let of_guide = |guide: &str| {
        let text = fs::read_to_string(project().join(guide)).expect("the guide");
        let block = text.split("# .gitlab-ci.yml\n").nth(1).and_then(|rest| rest.split("```").next());
        let pages = place.path().join(guide.replace('/', "-")).with_extension("gitlab-ci.yml");
        write(&pages, block.expect("a pipeline").replace("\n  ", "\n").trim());
        assert!(fs::read_to_string(&pages).expect("a pipeline").contains("script:"), "{guide}");
        pages
    };
    let guides = ["docs/publishing.md", "docs/zh/publishing.md"].map(of_guide);
    let schema = ["--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci"];
    succeed(Command::new(python_program("check-jsonschema")).args(schema).args(&files).args(&guides));
}

#[test]
fn units_are_what_systemd_takes() {
    let place = folder();
    for out in made("systemd", place.path()) {
        let files: Vec<_> = fs::read_dir(&out).expect("units").map(|file| file.expect("a file").path()).collect();
        let scripts: Vec<_> = files.iter().filter(|file| file.extension().is_none()).collect();
        for script in &scripts {
            succeed(Command::new("sh").arg("-n").arg(script));
        }
        // What the units call has to be there.
        let bin = out.join("bin");
        let names = scripts.iter().map(|script| script.file_name().expect("a name"));
        for name in names.chain(["gongkai".as_ref()]) {
            write(&bin.join(name), "#!/bin/sh\n");
            succeed(Command::new("chmod").arg("755").arg(bin.join(name)));
        }
        let units: Vec<_> = files.iter().filter(|file| file.extension().is_some()).collect();
        for unit in &units {
            let text = fs::read_to_string(unit).expect("a unit");
            write(unit, text.replace("/usr/local/bin/", &format!("{}/", bin.display())));
            for time in text.lines().filter_map(|line| line.strip_prefix("OnCalendar=")) {
                let told = succeed(Command::new(program("systemd-analyze")).args(["calendar", time]));
                assert!(told.contains("Next elapse"), "{told}");
            }
        }
        let output = Command::new(program("systemd-analyze")).args(["verify", "--man=no"]).args(&units).output();
        let output = output.expect("systemd-analyze runs");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        // Units of the machine itself are none of ours.
        let ours: Vec<&str> = told.lines().filter(|line| line.contains("gongkai-")).collect();
        assert!(output.status.success() && ours.is_empty(), "{told}");
    }
}
