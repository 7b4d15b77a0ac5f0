//! `new` says everything that the contract knows, and understands what people type.

use std::collections::BTreeSet;

use gongkai::decode::{Definition, Document, Shape};
use gongkai::schema::{Case, Record};

use super::desk::{gongkai, said, text};
use super::support::{Site, jpeg, tree};

/// A site with steps, topics and a breakdown.
fn site() -> Site {
    let site = Site::new();
    site.write(
        "content/vocabulary.yaml",
        "topics:\n  - {id: ice, name: {zh: 冰, en: Ice}}\nfields:\n  - {id: physics, name: {zh: 物理, en: physics}}\nplaces:\n  - {id: no, name: {zh: 挪威, en: Norway}}\nbreakdowns:\n  - id: sex\n    name: {zh: 性别, en: Sex}\n    values:\n      - {id: female, name: {zh: 女, en: Women}}\n      - {id: male, name: {zh: 男, en: Men}}\n",
    );
    let task = text(&site, "content/tasks/2.yaml");
    site.write(
        "content/tasks/2.yaml",
        task + "steps:\n  - {id: 2.1, name: {zh: 第一步, en: First step}, paragraph: 1}\n  - {id: 2.2, name: {zh: 第二步, en: Second step}, paragraph: 1}\n",
    );
    let target = text(&site, "content/targets/labs.yaml");
    site.write("content/targets/labs.yaml", target + "breakdowns: [sex]\n");
    site
}

const SHARED: [&str; 16] = [
    "--date=2026-03",
    "--title=zh=标题",
    "--title=en=Title",
    "--text=zh=内容六。",
    "--text=en=Text of 6.",
    "--source=url=https://a.example/1,title=First, and more,lang=en,publisher=zh:甲报,publisher=en:Paper A,published=2026-04-01,accessed=2026-05-01,archived=https://archive.example/1,mirror,title-inferred,note=zh:转载,note=en:A repost",
    "--source=url=https://a.example/2，title=二报道；publisher＝乙报",
    "--note=zh=说明",
    "--note=en=Note",
    "--disagreement=zh=说法不一",
    "--disagreement=en=They differ",
    "--known=2026-04-02",
    "--publish-at=2026-05-01",
    "--draft",
    "--id=all",
    "--dry-run",
];

const RECORD: [&str; 21] = [
    "--about=step:2.1,target:labs",
    "--kind=figure",
    "--topics=ice",
    "--meets=opening,step:2.1",
    "--status=done",
    "--status=step:2.2＝in-progress,words=zh:推进中,words=en:under way",
    "--progress=step:2.1=４５",
    "--progress=of=task:2,value=40,revised",
    "--value=１,200",
    "--of=labs",
    "--at=2026年2月",
    "--series=sex:female",
    "--observation=target=labs,value=6,date=2026-02,id=o,definition=zh:全部,definition=en:all,comparable=false,flags=rounded,unit=zh:家,unit=en:labs",
    "--observation=target=labs,missing=not-available,series=sex：male",
    "--amount=of=task:2,kind=spent,value=120，000，000,currency=rmb,date=2025,note=zh:决算,note=en:final",
    "--document=title=报告,url=https://a.example/r,kind=report,published=2026-01-31",
    "--document=title=Rules,lang=en,file=a.pdf",
    "--source-title=三报道",
    "--source-url=https://a.example/3",
    "--source-publisher=zh=丙报",
    "--source-accessed=2026-06-01",
];

const CASE: [&str; 12] = [
    "--summary=zh=一句",
    "--summary=en=One",
    "--tasks=1，2",
    "--fields=physics",
    "--places=no",
    "--organisations=a",
    "--records=first-event",
    "--fact=value=2500000000,currency=CNY,unit=zh:元,unit=en:yuan,what=zh:投资,what=en:invested, over five years,state=planned,precision=about,unconfirmed",
    "--picture=file=a.jpg,alt=zh:图,alt=en:A picture,credit=zh:摄影,credit=en:Photo,caption=zh:图注,caption=en:Caption",
    "--picture=file=b.jpg,alt=zh:图,alt=en:A picture,credit=Somebody",
    "--yes",
    "--mirror",
];

/// What has no flag, and why.
const WITHOUT: [(&str, &str); 3] = [
    ("changed", "what is new has not changed for those who had read it"),
    ("withdrawn", "what is new was not public, so that it cannot be withdrawn"),
    ("reason", "as above: why it was withdrawn"),
];

/// The fields of a document and of its parts, by their names.
fn fields(definition: &Definition, into: &mut BTreeSet<&'static str>) {
    for field in &definition.fields {
        into.insert(field.name);
        parts(&field.shape, into);
    }
}

fn parts(shape: &Shape, into: &mut BTreeSet<&'static str>) {
    match shape {
        Shape::List(of) => parts(of, into),
        Shape::Document(definition) => fields(&definition(), into),
        _ => {}
    }
}

#[test]
fn every_field_of_a_record_and_of_a_case_can_be_said() {
    let site = site();
    let before = tree(&site.root().join("content"));
    let written = |kind: &str, own: &[&str]| {
        let output = gongkai(site.root(), &[&["new", kind][..], &SHARED, own].concat(), "");
        let shown = String::from_utf8(output.stdout.clone()).expect("text");
        assert!(shown.contains("id: all\n"), "{}", said(&output));
        shown
    };
    let case: Vec<&str> = CASE.iter().copied().filter(|flag| *flag != "--mirror").collect();
    for (kind, flags, definition) in
        [("record", &RECORD[..], Record::definition()), ("case", &case, Case::definition())]
    {
        let text = written(kind, flags);
        let mut all = BTreeSet::new();
        fields(&definition, &mut all);
        for field in all {
            let is_written =
                text.lines().any(|line| line.trim_start().trim_start_matches("- ").starts_with(&format!("{field}:")));
            let is_left_out = WITHOUT.iter().any(|(name, _)| *name == field);
            assert!(is_written != is_left_out, "{kind}: no flag says “{field}”, or one does that is listed:\n{text}");
        }
        for words in ["First, and more", "乙报", "丙报"].iter().filter(|words| kind == "record" || **words != "丙报")
        {
            assert!(text.contains(words), "{words}:\n{text}");
        }
    }
    let record = written("record", &RECORD);
    for line in
        ["value: 1200", "date: 2026-02", "currency: CNY", "value: 120000000", "of: step:2.2", "words:", "value: 45"]
    {
        assert!(record.contains(line), "{line}:\n{record}");
    }
    assert_eq!(tree(&site.root().join("content")), before, "nothing is written by a dry run");
}

#[test]
fn what_was_said_is_written_and_shows() {
    let site = site();
    let flags = [
        "new",
        "record",
        "--about=task:2",
        "--kind=achievement",
        "--date=2025-02-03",
        "--title=zh＝开幕",
        "--title=en=Opened",
        "--text=zh=开幕了。",
        "--text=en=It opened.",
        "--meets=opening",
        "--status=step:2.1=done",
        "--progress=step:2.2=45",
        "--source=url=https://a.example/1,title=开幕报道,publisher=zh:甲报,publisher=en:Paper A,published=2025-02-04",
        "--id=opened",
    ];
    let output = gongkai(site.root(), &flags, "");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(site.told(&site.build_as_of("2999-12-31")), "");
    let page = site.page("en/tasks/2/index.html");
    assert!(page.contains("First step") && page.contains("45"), "{page}");
}

#[test]
fn a_record_with_an_error_is_not_written_from_flags() {
    let site = site();
    let before = tree(&site.root().join("content"));
    let flags = |more: &[&'static str]| {
        let begin = [
            "new",
            "record",
            "--about=task:1",
            "--kind=event",
            "--date=2025-02-03",
            "--title=zh=甲",
            "--title=en=A",
            "--text=zh=乙。",
            "--text=en=B.",
            "--id=x",
        ];
        let output = gongkai(site.root(), &[&begin[..], more].concat(), "");
        assert_ne!(output.status.code(), Some(0), "{more:?}: {}", said(&output));
        said(&output)
    };
    let ok = "--source=url=https://a.example/1,title=开幕报道,publisher=甲报";
    for (more, message) in [
        // The site's own check: a milestone of no task that the record is about, and a day before the event.
        (&[ok, "--known=2025-01-01"][..], "[known-too-early]"),
        (&["--source=url=https://a.example/1,title=开幕报道"], "publisher=… is missing"),
        (&["--source=url=https://a.example/1,titel=开幕报道,publisher=甲报"], "Write title=…"),
        (&["--source=开幕报道"], "is not a part of it"),
        (&["--source=url=https://a.example/1,title=An event of today,publisher=P"], "cannot well be in 中文"),
        (&["--source=url=https://a.example/1,title=A,lang=english,publisher=P"], "“english” is not a language"),
        (&[ok, "--status=finished"], "--status: “finished” is not one of the choices"),
        (&[ok, "--status=task:9=done"], "the site does not have “task:9”"),
        (&[ok, "--progress=task:1=145"], "145"),
        (&[ok, "--meets=closing"], "the site does not have “closing”"),
        (&[ok, "--note=en=Only English"], "the text in the language of record is missing"),
        (&[ok, "--known=2025"], "“2025” is not a day"),
        (&[ok, "--amount=of=task:1,kind=spent,value=1.2万,currency=CNY,date=2025"], "“1.2万” is not a number"),
        (&[ok, "--amount=of=task:1,kind=spent,value=12,currency=money,date=2025"], "“money” is not a currency"),
        (&[ok, "--of=labs"], "there is no --value"),
        (&[ok, "--observation=target=labs,value=1,series=female"], "Write sex:female"),
    ] {
        let told = flags(more);
        assert!(told.contains(message), "{more:?}: {told}");
    }
    assert_eq!(tree(&site.root().join("content")), before);
}

#[test]
fn lists_are_numbered_narrowed_and_answered_in_the_reader_s_language() {
    let site = site();
    // A number of the list, a part of a name, a text that is confirmed to be missing, the language of a title asked again.
    let typed = "第二\n２\n２\n１\n2026年2月3日\n第二件事\nThe second event\n又发生了。\n\n\nAn event of today\nhttps://paper.example/2\n某报\n\n\nen\n2026-02-04\nsecond\n1\n3\n2\n开幕\n\n是\n";
    let output = gongkai(site.root(), &["new", "record", "--lang", "zh"], typed);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let told = said(&output);
    for shown in [
        "task:1",
        "第一项",
        "1  数据",
        "没有内容。确实不写",
        "看起来不是“zh”",
        "将写入 content/records/second.yaml",
        "[missing-translation]",
        "是否写入",
    ] {
        assert!(told.contains(shown), "{shown}: {told}");
    }
    let record = text(&site, "content/records/second.yaml");
    for line in [
        "- task:2",
        "kind: event",
        "- ice",
        "date: 2026-02-03",
        "lang: en",
        "status: done",
        "- opening",
        "  zh: 又发生了。",
    ] {
        assert!(record.contains(line), "{line}: {record}");
    }
}

#[test]
fn nothing_is_written_unless_it_is_wanted() {
    let site = site();
    let before = tree(&site.root().join("content"));
    let typed = "task:1\nevent\n\n2026-02-03\n第二件事\nThe second event\n又发生了。\nAgain.\n报道\nhttps://paper.example/2\n某报\n\n\n\nsecond\n\n";
    for answer in ["n\n", "\n", ""] {
        let output = gongkai(site.root(), &["new", "record"], &format!("{typed}{answer}"));
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(said(&output).contains("title:\n  zh: 第二件事"), "what would be written is shown: {}", said(&output));
        assert_eq!(tree(&site.root().join("content")), before);
    }
    let output = gongkai(site.root(), &["new", "record", "--yes"], typed);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}

#[test]
fn a_case_takes_a_picture_that_lies_in_its_folder() {
    let site = site();
    site.write("content/cases/story/a.jpg", jpeg(1200, 800));
    let flags = [
        "new",
        "case",
        "--date=2026",
        "--title=zh=故事",
        "--title=en=Story",
        "--summary=zh=一句。",
        "--summary=en=One.",
        "--text=zh=全文。",
        "--text=en=All.",
        "--tasks=1",
        "--id=story",
        "--source=url=https://a.example/1,title=开幕报道,publisher=甲报",
    ];
    let picture = |file: &'static str| [&flags[..], &[file]].concat();
    let missing = gongkai(site.root(), &picture("--picture=file=b.jpg,alt=zh:图,alt=en:It,credit=P"), "");
    assert_eq!(missing.status.code(), Some(1), "{}", said(&missing));
    let output = gongkai(site.root(), &picture("--picture=file=a.jpg,alt=zh:图,alt=en:It,credit=P"), "");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}
