//! `fmt`: content is laid out in the order of the declarations, and says what it said.

use std::path::Path;

use gongkai::decode::{Document, order};
use gongkai::diagnostic::Severity;
use gongkai::lang::{Language, Languages};
use gongkai::load;
use gongkai::schema::{Record, Task};
use gongkai::source::Files;
use gongkai::yaml::{self, Node, Order, SpliceError, Value, arrange};
use proptest::prelude::*;

use super::desk::{gongkai, said, text};
use super::documents::contract_site;
use super::sites::{framework, recovery, town};
use super::support::{Site, project, tree};

fn languages() -> Languages {
    let language = |code: &str| Language::new(code.to_owned(), code.to_owned(), code.to_owned(), false);
    Languages::new(vec![language("zh"), language("en")]).expect("languages")
}

fn of_records() -> Order {
    order(&Record::definition(), true, &languages())
}

/// Asserts what becomes of a text, and that it stays so.
fn becomes(order: &Order, before: &str, after: &str) {
    let arranged = arrange(before, order).unwrap_or_else(|error| panic!("{error:?}: {before}"));
    assert_eq!(arranged, after, "{before}");
    assert_eq!(arrange(after, order).as_deref(), Ok(after));
}

#[test]
fn fields_stand_in_the_order_of_the_declaration_with_their_comments() {
    becomes(
        &of_records(),
        "\
# The records of May.

# Of the bureau.
- kind:   event   # not a figure
  # The id is its address.
  id: first
  title: {en: The first, zh: 第一}
  about: [ task:1,   'task:2' ]


  text:
      en: >-
          Some words.

          # no comment
            more
      # In Chinese.
      zh: |
          甲。

          乙。
  sources:
  - title: 'A'
    url: https://a.example/
    # Who.
    publisher: P
    lang: zh
    # No more is known.
  date: 2025-05-06
# The end.
",
        "\
# The records of May.

# Of the bureau.
# The id is its address.
- id: first
  about: [task:1, 'task:2']
  kind: event   # not a figure
  date: 2025-05-06
  title: {zh: 第一, en: The first}

  text:
    # In Chinese.
    zh: |
      甲。

      乙。
    en: >-
      Some words.

      # no comment
        more
  sources:
    - title: 'A'
      lang: zh
      # Who.
      publisher: P
      url: https://a.example/
      # No more is known.
# The end.
",
    );
}

#[test]
fn texts_keep_what_they_say_however_they_are_written() {
    let task = order(&Task::definition(), false, &languages());
    for (before, after) in [
        ("name:\n    zh: 甲\n\n        乙\nid: 1\n", "id: 1\nname:\n  zh: 甲\n\n    乙\n"),
        ("name: {zh: \"a\n     b\\\n     c\"}\n", "name:\n  zh: \"a\n    b\\\n    c\"\n"),
        ("name:\n zh: |2-\n    a\n   b\n", "name:\n  zh: |2-\n     a\n    b\n"),
        ("name:\n zh: |+\n  a\n\n\nid: 1\n", "id: 1\nname:\n  zh: |+\n    a\n\n"),
        ("id:   1\nname:\n  zh:\n    words\n", "id: 1\nname:\n  zh: words\n"),
        ("leads:\n- a\n-   b # who\nid: 1", "id: 1\nleads:\n  - a\n  - b # who\n"),
        ("leads: [a,\n  b]\n", "leads:\n  - a\n  - b\n"),
        ("id: 1\nleads:\n  # - a\nsteps:\n# none\n", "id: 1\nleads:\n  # - a\nsteps:\n# none\n"),
        ("id: 1\r\nname:\r\n    zh: |\r\n        a\r\n", "id: 1\r\nname:\r\n  zh: |\r\n    a\r\n"),
        ("\u{feff}name: {zh: a}\nid: 1\n", "\u{feff}id: 1\nname: {zh: a}\n"),
        ("---\nname: {zh: a}\nid: 1\n", "---\nid: 1\nname: {zh: a}\n"),
        ("\"id\" :  1\n'name': {zh: 'it''s'}\n", "\"id\": 1\n'name': {zh: 'it''s'}\n"),
    ] {
        if after.contains("|+") {
            // The lines at the end of such a text are a part of it.
            assert!(arrange(before, &task).is_ok_and(|text| text.starts_with("id: 1\nname:\n  zh: |+\n    a\n")));
            continue;
        }
        becomes(&task, before, after);
    }
}

#[test]
fn what_cannot_be_kept_is_refused() {
    let task = order(&Task::definition(), false, &languages());
    for (text, expected) in [
        ("leads: [a, # who\n  b]\n", "Comment"),
        ("leads: [ # nobody\n  ]\n", "Comment"),
        ("name: &a {zh: b}\ntext: *a\n", "Anchor"),
        ("name: {zh: !!str b}\n", "Anchor"),
        ("? id\n: 1\n", "Unusual"),
        ("id: 1\nid: 2\n", "Unreadable"),
        ("id: [1\n", "Unreadable"),
        ("id: 1\n...\n", "Unusual"),
        ("name: # the name\n  words\n", "Comment"),
    ] {
        let error = arrange(text, &task).expect_err(text);
        assert!(format!("{error:?}").starts_with(expected), "{text}: {error:?}");
        assert!(!matches!(error, SpliceError::Misread), "{text}");
    }
}

/// The paths of a site's documents that would be laid out otherwise, and those that cannot be.
fn untidy(root: &Path) -> Vec<String> {
    let layout = gongkai::desk::layout(&gongkai::disk::NativeDisk, root, &[]).expect("a readable site");
    assert!(layout.files > 3, "{}", layout.files);
    let untidy = layout.untidy.iter().map(|untidy| format!("{}:{}", untidy.path, untidy.line));
    untidy.chain(layout.left.iter().map(|left| format!("{}: {}", left.path, left.why.key))).collect()
}

#[test]
fn what_we_ship_and_what_the_contract_shows_is_laid_out() {
    let none: [String; 0] = [];
    assert_eq!(untidy(project()), none, "gongkai fmt lays the shipped content out");
    let (contract, _) = contract_site();
    for (path, text) in tree(&contract.root().join("content")).into_iter().filter(|(path, _)| path.ends_with(".yaml")) {
        contract.write(&format!("content/{path}"), [text, b"\n".to_vec()].concat());
    }
    assert_eq!(untidy(contract.root()), none, "content/README.md");
}

#[test]
fn what_the_program_writes_is_laid_out() {
    let none: [String; 0] = [];
    for kind in ["action-plan", "strategy", "commitments"] {
        for languages in ["zh", "en", "zh,en", "en,zh"] {
            let site = Site::empty();
            let output = gongkai(site.root(), &["init", ".", "--lang", languages, "--kind", kind], "");
            assert_eq!(output.status.code(), Some(0), "{}", said(&output));
            assert_eq!(untidy(site.root()), none, "{kind}, {languages}");
        }
    }
    let site = Site::new();
    let before = untidy(site.root());
    let typed = "task:1，task:2\nevent\n2026-02-03\n第二件事\nThe second event: # 2\n又发生了。\nIt “happened” again.\n报道\nhttps://paper.example/2\n某报\n\n\n2026-02-04\nsecond-event\n\ny\n";
    let output = gongkai(site.root(), &["new", "record"], typed);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let sheet = "序号,对应任务,类型,时间,标题,,进展情况,,来源,,发布单位\n,,,,中文,英文,中文,英文,标题,链接,\n1,1,活动,2025年3月5日,测试会议一,Test meeting one,\"测试会议召开。\n- 甲\n- 乙\",A meeting.,会议召开,https://example.org/1,某报\n";
    site.write("sheet.csv", sheet);
    let output = gongkai(site.root(), &["import", "sheet", "sheet.csv", "--yes"], "");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(untidy(site.root()), before, "new and import");
}

#[test]
fn every_invented_site_says_the_same_after_it_was_laid_out() {
    let sites = [
        Site::new(),
        Site::oasis(),
        Site::harbour(),
        Site::with(framework::files()),
        Site::with(recovery::files()),
        Site::with(town::files()),
    ];
    for site in sites {
        let held = |site: &Site| {
            let input = load::load(site.root()).input.expect("a readable site");
            super::documents::without_places(&(&input.site, &input.content))
        };
        let before = held(&site);
        let output = gongkai(site.root(), &["fmt"], "");
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        assert!(held(&site) == before, "{}", said(&output));
        let output = gongkai(site.root(), &["fmt", "--check"], "");
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    }
}

#[test]
fn check_names_files_and_lines_and_only_fmt_changes_them() {
    let site = Site::new();
    site.replace("content/tasks/2.yaml", "id: 2\naction: 1\n", "action: 1\nid: 2\n");
    site.write("content/tasks/3.yaml", "name: [broken\nid: 3\n");
    site.write(
        "content/tasks/1.yaml",
        text(&site, "content/tasks/1.yaml").replace("leads:\n  - a\n", "leads:\n- a\n").replace("  - b\n", "- b\n"),
    );
    let before = tree(&site.root().join("content"));
    let output = gongkai(site.root(), &["fmt", "--check"], "");
    assert_eq!(output.status.code(), Some(1));
    for words in
        ["content/tasks/1.yaml:10:", "content/tasks/2.yaml:1:", "content/tasks/3.yaml: left as it is", "(syntax)"]
    {
        assert!(said(&output).contains(words), "{words}: {}", said(&output));
    }
    assert_eq!(tree(&site.root().join("content")), before);
    // One file, by its way from the site's folder or from here.
    let output = gongkai(&site.root().join("content"), &["fmt", "--root", "..", "tasks/2.yaml"], "");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(text(&site, "content/tasks/2.yaml").starts_with("id: 2\naction: 1\n"));
    assert!(text(&site, "content/tasks/1.yaml").contains("leads:\n- a\n"));
    let output = gongkai(site.root(), &["fmt", "content/tasks"], "");
    assert_eq!(output.status.code(), Some(1), "a broken file is left");
    assert!(text(&site, "content/tasks/1.yaml").contains("leads:\n  - a\n"));
    assert_eq!(text(&site, "content/tasks/3.yaml"), "name: [broken\nid: 3\n");
    let output = gongkai(site.root(), &["fmt", "content/nothing"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("no file of content at content/nothing"), "{}", said(&output));
}

/// A piece of a record, written in one of many ways: its lines, as far in as the record.
fn written(key: &'static str) -> impl Strategy<Value = String> {
    let forms: &'static [&'static str] = match key {
        "id" => &["id: a", "id:   'a'", "\"id\": a", "id:\n  a"],
        "about" => &[
            "about: [task:1, 'task:2']",
            "about:\n- task:1\n- task:2",
            "about:\n    -   task:1 # one\n    # two\n    - task:2",
            "about: [task:1,\n  task:2]",
        ],
        "kind" => &["kind: event", "kind: \"event\" # a kind", "kind:   event"],
        "date" => &["date: 2025-05", "date:  '2025-05'"],
        "title" => &[
            "title: {en: A, zh: 甲}",
            "title:\n  en: A\n  # zh\n  zh: 甲",
            "title:\n     zh: 甲\n     en: \"A \\\n       b\"",
            "title: {zh: '甲',\n   en: A}",
        ],
        "text" => &[
            "text:\n  zh: |\n    甲 # 乙\n\n     丙\n  en: >-\n      a\n\n      b",
            "text:\n zh: |2\n    a\n   b\n en: c\n   d",
            "text:\n  en: 'a\n\n    b'\n  zh: a",
        ],
        "sources" => &[
            "sources:\n- url: https://a.example/\n  title: T\n\n  # who\n  publisher: {en: P, zh: 某}\n  lang: en",
            "sources: [{title: T, lang: en, publisher: P, url: 'https://a.example/#b'}]",
            "sources:\n    - # first\n      title: T\n      publisher: P\n      url: https://a.example/\n      lang: en\n      # last",
        ],
        _ => &["draft: true", "draft: false # yet"],
    };
    let above = prop::sample::select(vec!["", "", "# above", "\n# above\n# more", "\n\n"]);
    (above, prop::sample::select(forms)).prop_map(move |(above, form)| {
        let above = if above.is_empty() { String::new() } else { format!("{above}\n") };
        format!("{above}{form}\n")
    })
}

fn records() -> impl Strategy<Value = String> {
    let keys = ["id", "about", "kind", "date", "title", "text", "sources", "draft"];
    let fields: Vec<_> = keys.map(written).into_iter().map(Strategy::boxed).collect();
    let record = fields.prop_shuffle();
    (
        record,
        prop::bool::ANY,
        prop::sample::select(vec!["", "# Head.\n\n", "# Head.\n"]),
        prop::sample::select(vec!["", "# End.\n", "\n\n"]),
    )
        .prop_map(|(fields, is_list, head, end)| {
            let lines: String = fields.concat();
            let body = if is_list {
                // The first line of an item stands behind its dash, as far in as the others.
                let mut first = true;
                let line = |line: &str| {
                    let lead = if std::mem::take(&mut first) { "- " } else { "  " };
                    if line.is_empty() && lead == "  " { "\n".to_owned() } else { format!("{lead}{line}\n") }
                };
                lines.trim_start_matches('\n').lines().map(line).collect()
            } else {
                lines
            };
            format!("{head}{body}{end}")
        })
}

/// A tree without places, its keys sorted.
fn said_by(node: &Node) -> String {
    match &node.value {
        Value::Null => "~".to_owned(),
        Value::Scalar(text) => format!("{text:?}"),
        Value::List(items) => format!("[{}]", items.iter().map(said_by).collect::<Vec<_>>().join(",")),
        Value::Mapping(entries) => {
            let mut entries: Vec<String> =
                entries.iter().map(|entry| format!("{:?}:{}", entry.key, said_by(&entry.node))).collect();
            entries.sort();
            format!("{{{}}}", entries.join(","))
        }
    }
}

fn comments(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = [
        "# above", "# more", "# one", "# two", "# a kind", "# zh", "# who", "# first", "# last", "# yet", "# Head.",
        "# End.",
    ]
    .into_iter()
    .flat_map(|comment| text.matches(comment))
    .collect();
    found.sort_unstable();
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn records_say_the_same_and_keep_their_comments(before in records()) {
        let read = |text: &str| {
            let mut diagnostics = Vec::new();
            let node = yaml::parse(Files::default().add("", ""), text, &mut diagnostics);
            assert!(diagnostics.iter().all(|finding| finding.severity != Severity::Error), "{text}");
            node.map(|node| said_by(&node))
        };
        let order = of_records();
        let after = arrange(&before, &order);
        prop_assert!(after.is_ok(), "{after:?}\n{before}");
        let after = after.expect("it is laid out");
        prop_assert_eq!(read(&before), read(&after), "{}", before);
        prop_assert_eq!(comments(&before), comments(&after), "{}\n{}", before, after);
        prop_assert_eq!(arrange(&after, &order), Ok(after.clone()));
        let places: Vec<Option<usize>> =
            ["id:", "about:", "kind:", "date:"].map(|key| after.replace('"', "").find(key)).to_vec();
        prop_assert!(places.is_sorted(), "{after}");
    }
}
