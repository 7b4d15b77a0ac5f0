//! A tiny site that a test changes, builds and looks at.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use gongkai::date::Day;
use gongkai::diagnostic::Failure;
use gongkai::disk::NativeDisk;
use gongkai::model::Model;
use gongkai::pipeline::{self, Options, Output, Report, Request};
use gongkai::{load, validate};

use super::sites::{Files, framework, recovery, town};

/// The day on which tests run, unless they say otherwise.
pub(crate) const TODAY: &str = "2026-11-27";

/// How a script begins that is a file of the site.
pub(crate) const OWN_SCRIPTS: [&str; 2] = ["<script type=\"module\" src=\"", "<script defer src=\""];

/// How many targets the oasis site has besides those that lie in its folder.
pub(crate) const OASIS_TARGETS: usize = 300;

/// The project's own folder.
pub(crate) fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A site in a folder of its own, which vanishes with it.
pub(crate) struct Site {
    folder: tempfile::TempDir,
}

impl Site {
    /// A small complete site: one action, two tasks, a target, two organisations, a safeguard, two records.
    pub(crate) fn new() -> Self {
        let site = Self::empty();
        for (path, text) in SMALL {
            site.write(path, text);
        }
        site
    }

    /// A site of files that were made for it.
    pub(crate) fn with(files: Files) -> Self {
        let site = Self::empty();
        for (path, text) in files {
            site.write(&path, text);
        }
        site
    }

    /// A site without any file.
    pub(crate) fn empty() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder for the test") }
    }

    /// The shipped site, copied.
    pub(crate) fn shipped() -> Self {
        let site = Self::empty();
        for folder in ["content", "themes"] {
            copy(&project().join(folder), &site.root().join(folder));
        }
        site
    }

    /// A plan as different from the shipped one as can be: Arabic of record, no actions, no official text, hundreds of targets.
    pub(crate) fn oasis() -> Self {
        let site = Self::empty();
        copy(&project().join("tests/sites/oasis"), site.root());
        for number in 1..=OASIS_TARGETS {
            let (arabic, english, chinese) =
                (format!("مؤشر {number}"), format!("Indicator {number}"), format!("指标{number}"));
            let name = format!("name:\n  ar: {arabic}\n  en: {english}\n  zh: {chinese}\n");
            let unit = "unit:\n  ar: لتر\n  en: litres\n  zh: 升\n";
            let text =
                format!("id: i{number}\n{name}measure: annual\n{unit}value: {number}\ndue: 2030\ntasks:\n  - 3.10\n");
            site.write(&format!("content/targets/i{number}.yaml"), text);
        }
        site
    }

    /// An invented city whose parks, tasks and offices are evaluated.
    pub(crate) fn harbour() -> Self {
        let site = Self::empty();
        copy(&project().join("tests/sites/harbour"), site.root());
        site
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn output(&self) -> PathBuf {
        self.root().join("public")
    }

    /// Runs git in its folder.
    pub(crate) fn git(&self, arguments: &[&str]) {
        let names = ["-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false"];
        let output = std::process::Command::new("git").arg("-C").arg(self.root()).args(names).args(arguments).output();
        let output = output.expect("git is there");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    /// Puts all of it into a repository of its own, as its first commit.
    pub(crate) fn commit(&self) {
        self.git(&["init", "--quiet"]);
        self.git(&["add", "."]);
        self.git(&["commit", "--quiet", "-m", "first"]);
    }

    /// Writes a file below the site's folder.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) -> &Self {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder for the file");
        fs::write(path, text).expect("a file of the test");
        self
    }

    /// Replaces a piece of text in a file, which must have it.
    pub(crate) fn replace(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = fs::read_to_string(self.root().join(path)).expect("a file of the site");
        assert!(text.contains(from), "{path} does not hold {from:?}");
        self.write(path, text.replacen(from, to, 1))
    }

    pub(crate) fn remove(&self, path: &str) -> &Self {
        fs::remove_file(self.root().join(path)).expect("a file of the site");
        self
    }

    /// The content as meant; the site must be sound.
    pub(crate) fn model(&self) -> Model {
        let loaded = load::load(self.root());
        let input = loaded.input.expect("a readable site");
        let checked = validate::validate(&input, &loaded.files, Vec::new(), Day::parse(TODAY).expect("a day"));
        checked.model.unwrap_or_else(|| panic!("a sound site: {:?}", checked.diagnostics))
    }

    /// Checks the site without writing.
    pub(crate) fn check(&self) -> Report {
        self.run(None, TODAY).expect("the machine works")
    }

    /// Builds the site, which must succeed without an error.
    pub(crate) fn build(&self) -> Report {
        self.build_as_of(TODAY)
    }

    /// Builds the site as of a day. The clock shows that day if it is later than [`TODAY`].
    pub(crate) fn build_as_of(&self, day: &str) -> Report {
        let report = self.request(Some(&self.output()), Some(day), day.max(TODAY), false).expect("the machine works");
        assert!(!report.has_errors(), "{}", self.told(&report));
        report
    }

    /// Builds the site with its search index.
    pub(crate) fn build_with_search(&self) -> Report {
        let report = self.request(Some(&self.output()), None, TODAY, true).expect("the machine works");
        assert!(!report.has_errors(), "{}", self.told(&report));
        report
    }

    /// Runs the pipeline on a day, without search: it takes its time, and most tests are about something else.
    pub(crate) fn run(&self, output: Option<&Path>, day: &str) -> Result<Report, Failure> {
        self.request(output, None, day, false)
    }

    fn request(
        &self,
        output: Option<&Path>,
        as_of: Option<&str>,
        today: &str,
        search: bool,
    ) -> Result<Report, Failure> {
        let day = |text: &str| Day::parse(text).expect("a day");
        let today = day(today);
        pipeline::run(&Request {
            root: self.root(),
            output: output.map(|folder| Output { disk: &NativeDisk, folder }),
            options: Options { as_of: as_of.map(day), today: &|_| today, address: None, drafts: false, search },
            program: "test",
            strict: false,
            progress: &|_, _| {},
        })
    }

    /// What was found, one finding a line.
    pub(crate) fn told(&self, report: &Report) -> String {
        let words = gongkai::diagnostic::Words::new(gongkai::diagnostic::Reader::English);
        gongkai::diagnostic::print_short(&report.diagnostics, &report.files, &words)
    }

    /// A page of the built site, by its path in the output folder, with its words as [`loosened`] leaves them.
    pub(crate) fn page(&self, path: &str) -> String {
        let file = self.output().join(path);
        loosened(&fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display())))
    }

    /// Every file of the built site.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        tree(&self.output())
    }
}

/// A page without the elements that keep a number with its unit, so that a test can name words that have numbers in them.
fn loosened(page: &str) -> String {
    let mut parts = page.split("<span class=\"whole\">");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str(&part.replacen("</span>", "", 1));
    }
    text
}

/// A site that was built once for all the tests that only look at it. It lies in memory, so that none can change it.
pub(crate) struct Built {
    report: Report,
    files: BTreeMap<String, Vec<u8>>,
    pages: BTreeMap<String, String>,
}

impl Built {
    /// A site, built without a finding.
    pub(crate) fn of(site: &Site, search: bool) -> Self {
        let report = if search { site.build_with_search() } else { site.build() };
        assert_eq!(site.told(&report), "");
        let files = site.files();
        let read = |bytes: &[u8]| loosened(std::str::from_utf8(bytes).expect("text"));
        let pages = files.iter().filter(|(path, _)| path.ends_with(".html"));
        Self { report, pages: pages.map(|(path, bytes)| (path.clone(), read(bytes))).collect(), files }
    }

    /// The shipped site, without search.
    pub(crate) fn shipped() -> &'static Self {
        static BUILT: OnceLock<Built> = OnceLock::new();
        BUILT.get_or_init(|| Self::of(&Site::shipped(), false))
    }

    /// The shipped site with its search index.
    pub(crate) fn shipped_with_search() -> &'static Self {
        static BUILT: OnceLock<Built> = OnceLock::new();
        BUILT.get_or_init(|| Self::of(&Site::shipped(), true))
    }

    /// The plan of another kind, see [`Site::oasis`].
    pub(crate) fn oasis() -> &'static Self {
        static BUILT: OnceLock<Built> = OnceLock::new();
        BUILT.get_or_init(|| Self::of(&Site::oasis(), false))
    }

    /// A framework of indicators, see [`framework`].
    pub(crate) fn framework() -> &'static Self {
        static BUILT: OnceLock<Built> = OnceLock::new();
        BUILT.get_or_init(|| Self::of(&Site::with(framework::files()), false))
    }

    /// A recovery plan, see [`recovery`].
    pub(crate) fn recovery() -> &'static Self {
        static BUILT: OnceLock<Built> = OnceLock::new();
        BUILT.get_or_init(|| Self::of(&Site::with(recovery::files()), false))
    }

    /// The plan of a town, see [`town`].
    pub(crate) fn town() -> &'static Self {
        static BUILT: OnceLock<Built> = OnceLock::new();
        BUILT.get_or_init(|| Self::of(&Site::with(town::files()), false))
    }

    /// How many pages the build counted.
    pub(crate) fn pages_made(&self) -> usize {
        self.report.made.as_ref().expect("a site").pages
    }

    /// A page, by its path in the output folder.
    pub(crate) fn page(&self, path: &str) -> &str {
        match self.pages.get(path) {
            Some(page) => page,
            None => self.published(path),
        }
    }

    /// A file with every byte that it was published with.
    pub(crate) fn published(&self, path: &str) -> &str {
        let bytes = self.files.get(path).unwrap_or_else(|| panic!("there is no {path}"));
        std::str::from_utf8(bytes).expect("text")
    }

    /// Every page with its path.
    pub(crate) fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pages.iter().map(|(path, page)| (path.as_str(), page.as_str()))
    }

    /// Every file of the site.
    pub(crate) fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// Whether there is a file, or a folder with one in it.
    pub(crate) fn has(&self, path: &str) -> bool {
        let folder = format!("{path}/");
        self.files.contains_key(path) || self.files.keys().any(|file| file.starts_with(&folder))
    }

    /// Writes the site into a folder, for a program that reads it there.
    pub(crate) fn write_to(&self, folder: &Path) {
        write_tree(&self.files, folder);
    }
}

/// A record of a list, about task 1 unless lines of its own say otherwise; a line with one of its keys replaces what it has.
pub(crate) fn record(id: &str, lines: &[&str]) -> String {
    let usual = [
        "about: [task:1]".to_owned(),
        "kind: event".to_owned(),
        "date: 2025-05-06".to_owned(),
        "added: 2026-01-01".to_owned(),
        format!("title: {{zh: 题目{id}, en: Title {id}}}"),
        format!("text: {{zh: 内容{id}。, en: Text of {id}.}}"),
        format!("sources: [{{title: T, lang: en, publisher: P, url: 'https://p.example/{id}'}}]"),
    ];
    let is_said = |usual: &&String| {
        let key = usual.split(' ').next().unwrap_or_default();
        !lines.iter().any(|line| line.starts_with(key))
    };
    let usual = usual.iter().filter(is_said).map(String::as_str);
    let lines: String = usual.chain(lines.iter().copied()).map(|line| format!("  {line}\n")).collect();
    format!("- id: {id}\n{lines}")
}

/// A photograph of nothing.
pub(crate) fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new(&mut file);
    image::DynamicImage::new_rgb8(width, height).write_with_encoder(encoder).expect("a picture");
    file
}

/// Every file below a folder, by its path.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below the folder").to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    files
}

/// Copies a folder with everything in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    write_tree(&tree(from), to);
}

fn write_tree(files: &BTreeMap<String, Vec<u8>>, folder: &Path) {
    for (path, bytes) in files {
        let target = folder.join(path);
        fs::create_dir_all(target.parent().expect("a folder")).expect("a folder");
        fs::write(target, bytes).expect("a file");
    }
}

/// The text of a page without its tags, references resolved.
pub(crate) fn text_of(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        text.push_str(&rest[..open]);
        rest = rest[open..].find('>').map_or("", |close| &rest[open + close + 1..]);
    }
    text.push_str(rest);
    for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text = text.replace(reference, character);
    }
    text
}

/// A page without what programs read: commands, and the names of fields and tables.
pub(crate) fn without_code(page: &str) -> String {
    let mut parts = page.split("<code>");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| page + part.split_once("</code>").expect("a closed element").1)
}

/// The words of some HTML, with one space between any two, also between those of different blocks.
pub(crate) fn words_of(html: &str) -> String {
    let blocks = ["<p", "<td", "<th", "<dd", "<dt", "<li"];
    let spaced = blocks.iter().fold(html.to_owned(), |html, tag| html.replace(tag, &format!(" {tag}")));
    text_of(&spaced).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a page in English, by its folder.
pub(crate) fn words(site: &Site, page: &str) -> String {
    words_of(&site.page(&format!("en/{page}index.html")))
}

/// The insides of every element that opens with `start`, which ends in `>`; elements of that name must not nest in it.
pub(crate) fn elements<'h>(html: &'h str, start: &str, name: &str) -> Vec<&'h str> {
    let close = format!("</{name}>");
    html.match_indices(start)
        .map(|(place, _)| {
            let inside = &html[place + start.len()..];
            &inside[..inside.find(&close).expect("a closed element")]
        })
        .collect()
}

const SMALL: &[(&str, &str)] = &[
    (
        "content/site.yaml",
        "\
address: https://plan.example/
languages:
  - code: zh
    tag: zh-CN
    name: 中文
  - code: en
    tag: en-GB
    name: English
name:
  zh: 小站
  en: Small site
publisher:
  zh: 测试
  en: Test
time_zone: Asia/Shanghai
demonstration: true
cards: []
",
    ),
    (
        "content/plan.yaml",
        "\
name:
  zh: 小计划
  en: Small plan
number:
  zh: 测〔2024〕1号
  en: Test [2024] 1
published: 2024-12-30
term:
  from: 2024
  to: 2027
issuers:
  - name:
      zh: 甲局
      en: Bureau A
    organisation: a
patterns:
  task:
    zh: '{number}.{name}。{text}{leads}'
    en: '{number}. {name}. {text} {leads}'
  leads:
    zh: （牵头单位：{organisations}）
    en: '(Lead organisations: {organisations}.)'
  separator:
    zh: 、
    en: '; '
  action:
    zh: '{number}{name}'
    en: '{number} {name}'
  principle:
    zh: '{name}。{text}'
    en: '{name}. {text}'
  safeguard:
    zh: '{number}{name}。{text}'
    en: '{number} {name}. {text}'
actions:
  - id: 1
    number:
      zh: （一）
      en: (1)
    name:
      zh: 行动
      en: Action
safeguards:
  - id: 1
    number:
      zh: （一）
      en: (1)
    name:
      zh: 保障
      en: Safeguard
    text:
      zh: 保障文本。
      en: Text of the safeguard.
text:
  - paragraph: 1
    signature: 1
  - paragraph: 2
    words:
      zh: 到2027年，达到10家。
      en: By 2027, ten labs.
  - paragraph: 3
    action: 1
  - paragraph: 4
    task: 1
  - paragraph: 5
    task: 2
  - paragraph: 6
    safeguard: 1
",
    ),
    (
        "content/organisations.yaml",
        "\
- id: a
  kind: lead
  name:
    zh: 甲局
    en: Bureau A
- id: b
  kind: lead
  name:
    zh: 乙局、丙委
    en: Bureau B, Commission C
",
    ),
    (
        "content/tasks/1.yaml",
        "\
id: 1
action: 1
name:
  zh: 第一项
  en: First
text:
  zh: 第一项文本。
  en: Text of the first.
leads:
  - a
  - b
summary:
  zh: 说明一。
  en: Summary one.
",
    ),
    (
        "content/tasks/2.yaml",
        "\
id: 2
action: 1
name:
  zh: 第二项
  en: Second
text:
  zh: 第二项文本。
  en: Text of the second.
leads:
  - b
summary:
  zh: 说明二。
  en: Summary two.
milestones:
  - id: opening
    name:
      zh: 开幕
      en: The opening
    due: 2025
",
    ),
    (
        "content/targets/labs.yaml",
        "\
id: labs
name:
  zh: 实验室
  en: Labs
wording:
  zh: 达到10家
  en: ten labs
paragraph: 2
measure: stock
unit:
  zh: 家
  en: labs
value: 10
due: 2027
tasks:
  - 1
",
    ),
    (
        "content/records/first.yaml",
        "\
id: first-event
about:
  - task:1
kind: event
date: 2025-03-28
added: 2026-01-01
title:
  zh: 第一件事
  en: The first event
text:
  zh: 发生了第一件事。
  en: The first event took place.
sources:
  - title: Report
    lang: en
    publisher: Paper
    url: https://paper.example/report
    published: 2025-03-29
",
    ),
    (
        "content/records/labs.yaml",
        "\
- id: four-labs
  about:
    - target:labs
  kind: figure
  date: 2025-06
  added: 2026-01-01
  title:
    zh: 实验室四家
    en: Four labs
  text:
    zh: 共有四家，见[第一件事](record:first-event)。
    en: There are four; see [the first event](record:first-event).
  observation:
    target: labs
    value: 4
    unit:
      zh: 家
      en: labs
  sources:
    - title: Count
      lang: en
      publisher: Paper
      url: https://paper.example/count
      published: 2025-07-01
",
    ),
];
