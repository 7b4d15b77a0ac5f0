//! The package for Debian: made, installed into a folder of its own as dpkg does it, and used from there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::support::{folder, program, project, succeed};

/// A root of a system into which the package was installed. The program in it is the one that was built for tests.
fn installed() -> (tempfile::TempDir, PathBuf) {
    let place = folder();
    // With all that helps to find its faults the program is large, and takes long to be packed.
    let stripped = place.path().join("stripped");
    succeed(Command::new("strip").args(["--strip-debug", "-o"]).arg(&stripped).arg(env!("CARGO_BIN_EXE_gongkai")));
    let mut make = Command::new("bash");
    make.arg(project().join("packaging/deb")).arg(&stripped).arg(place.path()).arg("--fast");
    succeed(&mut make);
    let files = fs::read_dir(place.path()).expect("a folder").map(|file| file.expect("a file").path());
    let package = files.into_iter().find(|file| file.extension().is_some_and(|ending| ending == "deb"));
    let package = package.expect("a package");
    let root = place.path().join("root");
    fs::create_dir_all(root.join("var/lib/dpkg/updates")).expect("a folder");
    fs::create_dir_all(root.join("var/lib/dpkg/info")).expect("a folder");
    fs::write(root.join("var/lib/dpkg/status"), "").expect("a file");
    // What it depends on is in the system, not in that folder; what it says of that is looked at below.
    let mut install = Command::new(program("dpkg"));
    install.args(["--force-not-root", "--force-depends", "--force-script-chrootless", "--log=/dev/null"]);
    install.arg(format!("--root={}", root.display())).arg("--install").arg(&package);
    succeed(&mut install);
    (place, root)
}

/// Whether a compressed file is there that begins as a manual page of this program does.
fn is_manual(file: &Path) -> bool {
    let page = succeed(Command::new("gzip").args(["--decompress", "--stdout"]).arg(file));
    page.contains(".TH \"GONGKAI")
}

#[test]
fn the_package_for_debian_has_all_that_belongs_to_the_program_and_works_where_it_is_installed() {
    let (place, root) = installed();
    let said =
        succeed(Command::new(program("dpkg")).arg(format!("--root={}", root.display())).args(["--status", "gongkai"]));
    let version = env!("CARGO_PKG_VERSION");
    for line in
        ["Status: install ok installed", "Section: web", &format!("Version: {version}-1"), "Depends: libc6 (>= "]
    {
        assert!(said.contains(line), "{line}: {said}");
    }
    let share = root.join("usr/share");
    for page in ["man1/gongkai.1.gz", "man1/gongkai-build.1.gz", "zh_CN/man1/gongkai-new-record.1.gz"] {
        assert!(is_manual(&share.join("man").join(page)), "{page}");
    }
    for file in [
        "bash-completion/completions/gongkai",
        "zsh/vendor-completions/_gongkai",
        "fish/vendor_completions.d/gongkai.fish",
        "doc/gongkai/README.md",
        "doc/gongkai/docs/zh/guide.md",
        "doc/gongkai/LICENSE-APACHE",
    ] {
        let text = fs::read_to_string(share.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert!(text.len() > 1000, "{file}");
    }
    let copyright = fs::read_to_string(share.join("doc/gongkai/copyright")).expect("who has the rights");
    assert!(copyright.contains("MIT OR Apache-2.0") && copyright.contains("without restriction"), "{copyright}");

    let program = root.join("usr/bin/gongkai");
    let gongkai = || Command::new(&program);
    assert!(succeed(gongkai().arg("--version")).starts_with(&format!("gongkai {version}\n")));
    let site = place.path().join("site");
    succeed(gongkai().args(["init", "--lang", "zh,en", "--kind", "action-plan"]).arg(&site));
    succeed(gongkai().args(["build", "--root"]).arg(&site));
    assert!(site.join("public/en/index.html").is_file());
    // What completes is of this program.
    let script = format!("source {}; complete -p gongkai", share.join("bash-completion/completions/gongkai").display());
    assert!(succeed(Command::new("bash").args(["-c", &script])).contains("_gongkai"));
}
