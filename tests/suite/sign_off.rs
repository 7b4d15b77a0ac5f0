//! `review --sign` and `sign_off`: a state is approved before it is built for the public.

use std::path::Path;

use gongkai::date::Day;
use gongkai::diagnostic::Code;
use gongkai::disk::NativeDisk;
use gongkai::load;
use gongkai::pipeline::{self, Options, Output, Report, Request};
use gongkai::review::{self, Signed, Signing};

use super::desk::{gongkai, said, text};
use super::support::{Site, TODAY};

const FILE: &str = "content/signatures.yaml";

fn sign(site: &Site, name: &str, note: Option<&str>) -> Result<Signed, String> {
    let today = Day::parse(TODAY).expect("a day");
    let options = Options { as_of: None, today: &|_| today, address: None, drafts: false, search: false };
    review::sign(&Signing { root: site.root(), name, note, options }, &NativeDisk)
        .map_err(|failure| failure.to_string())
}

fn site(sign_off: &str) -> Site {
    let site = Site::new();
    site.replace("content/site.yaml", "cards: []\n", &format!("cards: []\nsign_off:\n{sign_off}"));
    site
}

fn build(site: &Site, drafts: bool, out: &Path) -> Report {
    let today = Day::parse(TODAY).expect("a day");
    pipeline::run(&Request {
        root: site.root(),
        output: Some(Output { disk: &NativeDisk, folder: out }),
        options: Options { as_of: None, today: &|_| today, address: None, drafts, search: false },
        program: "test",
        strict: false,
        progress: &|_, _| {},
    })
    .expect("the machine works")
}

fn is_refused(report: &Report) -> bool {
    report.has_errors() && report.diagnostics.iter().any(|found| found.code == Code::Unsigned)
}

#[test]
fn a_build_for_the_public_waits_for_every_signature_and_leaves_what_is_public() {
    let site = Site::new();
    build(&site, false, &site.output());
    let public = site.files();
    site.replace("content/site.yaml", "cards: []\n", "cards: []\nsign_off:\n  required: 2\n  by: [王芳, 李明, 赵静]\n");
    site.replace("content/tasks/1.yaml", "说明一。", "说明甲。");
    let refused = build(&site, false, &site.output());
    assert!(is_refused(&refused), "{}", site.told(&refused));
    assert_eq!(site.files(), public);
    // It is told by check as a note, which --strict lets pass, and can be looked at with drafts.
    let checked = site.check();
    assert!(!checked.has_errors() && site.told(&checked).contains("unsigned"), "{}", site.told(&checked));
    let strict = gongkai(site.root(), &["check", "--strict"], "");
    assert_eq!(strict.status.code(), Some(0), "{}", said(&strict));
    let preview = build(&site, true, &site.root().join("preview"));
    assert!(!preview.has_errors() && !site.told(&preview).contains("unsigned"));

    assert!(matches!(sign(&site, "王芳", None), Ok(Signed::Recorded { signed: 1, missing: 1, before: false, .. })));
    assert!(matches!(sign(&site, "王芳", None), Ok(Signed::Recorded { signed: 1, missing: 1, before: true, .. })));
    let refused = build(&site, false, &site.output());
    assert!(is_refused(&refused) && site.told(&refused).contains("only 王芳 signed it"), "{}", site.told(&refused));
    assert!(matches!(sign(&site, "李明", Some("已阅")), Ok(Signed::Recorded { signed: 2, missing: 0, .. })));
    let built = build(&site, false, &site.output());
    assert_eq!(site.told(&built), "");
    assert!(site.files() != public && site.page("tasks/1/index.html").contains("说明甲。"));
    assert!(!site.files().keys().any(|path| path.contains("signatures")));
    // The next build has nothing to do, and nothing against it.
    assert_eq!(site.told(&build(&site, false, &site.output())), "");

    // Another state has to be signed anew, and the message says who signed the last one.
    let public = site.files();
    site.replace("content/tasks/1.yaml", "说明甲。", "说明乙。");
    let refused = build(&site, false, &site.output());
    let words = site.told(&refused);
    assert!(is_refused(&refused) && words.contains("李明") && words.contains(TODAY), "{words}");
    assert_eq!(site.files(), public);
}

#[test]
fn a_signature_is_added_and_all_that_was_there_stays() {
    let site = site("  by: [王芳, 李明]\n");
    let old = "# 审签记录\n- name: 李明   # 分管\n  date: 2026-01-05\n  state: \"".to_owned()
        + &"a".repeat(64)
        + "\"\n# 以下待签\n";
    site.write(FILE, &old);
    sign(&site, " 王芳 ", Some("同意: \"发布\" #1")).expect("it is signed");
    let new = text(&site, FILE);
    assert!(new.starts_with("# 审签记录\n- name: 李明   # 分管\n") && new.contains("# 以下待签"), "{new}");
    assert!(!site.check().has_errors());
    let input = load::load(site.root()).input.expect("a readable site");
    let last = input.content.signatures.last().expect("a signature");
    assert_eq!((last.name.value.0.as_str(), last.state.value), ("王芳", input.state));
    assert_eq!(last.note.as_ref().map(|note| note.0.as_str()), Some("同意: \"发布\" #1"));
    // Whoever cannot sign, changes nothing; neither does a site that cannot be built.
    assert_eq!(sign(&site, "张伟", None).err().as_deref(), Some("failure-sign-unknown"));
    assert_eq!(sign(&site, " ", None).err().as_deref(), Some("failure-sign-name"));
    assert_eq!(sign(&site, "王\n芳", None).err().as_deref(), Some("failure-sign-name"));
    site.replace("content/tasks/1.yaml", "leads:\n  - a", "leads:\n  - nobody");
    assert!(matches!(sign(&site, "李明", None), Ok(Signed::Unsound { .. })));
    assert_eq!(text(&site, FILE), new);
}

#[test]
fn the_state_is_the_same_on_every_machine_and_no_other_when_anything_changes() {
    let state = |site: &Site| load::load(site.root()).input.expect("a readable site").state;
    let (one, other) = (Site::new(), Site::new());
    let known = state(&one);
    let task = text(&other, "content/tasks/1.yaml");
    other.write("content/tasks/1.yaml", format!("\u{feff}{}", task.replace('\n', "\r\n")));
    other.write(FILE, format!("- name: A\n  date: 2026-01-05\n  state: {}\n", "a".repeat(64)));
    assert_eq!(state(&other), known);
    for (path, text) in [
        ("content/tasks/1.yaml", task.replace("说明一", "说明二")),
        ("content/static/notice.pdf", "%PDF".to_owned()),
        ("themes/civic/strings/en.ftl", "nav-tasks = Commitments\n".to_owned()),
    ] {
        let site = Site::new();
        site.write(path, text);
        assert_ne!(state(&site), known, "{path}");
    }
}

#[test]
fn the_command_says_who_has_still_to_sign() {
    let site = site("  required: 2\n  by: [王芳, 李明]\n");
    let run = |arguments: &[&str]| {
        let output = gongkai(site.root(), arguments, "");
        (output.status.code(), said(&output))
    };
    let (code, words) = run(&["build"]);
    assert!(code == Some(1) && words.contains("gongkai review --sign") && words.contains("王芳; 李明"), "{words}");
    let (code, words) = run(&["review", "--sign", "王芳"]);
    assert!(code == Some(0) && words.contains("1 more signature is needed"), "{words}");
    let (code, words) = run(&["review", "--sign", "王方"]);
    assert!(code == Some(2) && words.contains("王芳; 李明"), "{words}");
    let (code, words) = run(&["review", "--sign", "李明", "--note", "同意"]);
    assert!(code == Some(0) && !words.contains("more signature"), "{words}");
    let (code, words) = run(&["build"]);
    assert_eq!(code, Some(0), "{words}");
}
