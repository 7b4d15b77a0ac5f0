//! A small document with every shape that no document of the content has yet.

#![allow(dead_code, unreachable_pub, reason = "a document is declared for everyone to read")]

use super::*;
use crate::document;
use crate::id::{Kind, MilestoneKind, StepKind, TaskId, TaskKind};
use crate::lang::{Language, Languages};
use crate::source::Files;
use crate::yaml::{self, Draft};

document! {
    /// A document for tests.
    Sample = "sample" {
        /// A key that is a word of Rust.
        required r#type: Plain,
        /// Free keys.
        defaulted series: Keyed<TaskId, Plain>,
        /// Things of several kinds.
        defaulted meets: Vec<AnyId<(MilestoneKind, StepKind, TaskKind)>>,
        /// A thing of one kind.
        optional of: AnyId<(TaskKind,)>,
    }
}

fn languages() -> Languages {
    let language = Language::new("zh".to_owned(), "zh-CN".to_owned(), "中文".to_owned(), true);
    Languages::new(vec![language]).expect("languages")
}

/// The document, and the codes of the findings.
fn decode(text: &str) -> (Option<Sample>, Vec<&'static str>) {
    let mut diagnostics = Vec::new();
    let node = yaml::parse(Files::default().add("", ""), text, &mut diagnostics).expect("a value");
    let languages = languages();
    let mut context = Context { languages: &languages, source: text, stale: NONE_STALE, diagnostics: &mut diagnostics };
    let sample = Sample::decode(&node, &mut context);
    (sample, diagnostics.iter().map(|diagnostic| diagnostic.code.name()).collect())
}

#[test]
fn a_document_is_written_in_the_order_of_its_table() {
    let text = "type: no\nseries:\n  sex: female\n  '1.2': a b\nmeets:\n  - opening\n  - task:18\nof: '18'\n";
    let written = "type: 'no'\nseries:\n  sex: female\n  '1.2': a b\nmeets:\n  - opening\n  - task:18\nof: 18\n";
    let (sample, findings) = decode(&text.replace("of: '18'\n", "").replace("type", "of: '18'\ntype"));
    assert_eq!(findings, [""; 0]);
    assert_eq!(yaml::write(&sample.expect("a sample").encode(&languages())), written);
    let (least, _) = decode("type: a\n");
    let least = least.expect("a sample").encode(&languages());
    assert_eq!(least, Draft::Mapping(vec![("type".to_owned(), Draft::Text("a".to_owned()))]));
}

#[test]
fn keys_and_kinds_are_checked_like_values() {
    let (sample, findings) = decode("type: a\nseries: {Sex: b, age: [c]}\nmeets: [target:1, task:A, A]\nr#type: b\n");
    assert_eq!(
        findings,
        ["unknown-key", "malformed-id", "wrong-type", "unknown-value", "malformed-id", "malformed-id"]
    );
    assert!(sample.is_some_and(|sample| sample.series.0.is_empty() && sample.meets.is_empty() && !sample.is_whole));
    let shapes: Vec<String> = Sample::definition().fields.iter().map(|field| field.shape.to_string()).collect();
    assert_eq!(
        shapes,
        [
            "text",
            "mapping: id of a task to text",
            "list: id of a milestone or `milestone:…`, `step:…`, `task:…`",
            "id of a task or `task:…`"
        ]
    );
}

#[test]
fn an_id_alone_means_a_thing_of_the_first_kind() {
    let (sample, _) = decode("type: a\nmeets: [opening, task:18, 18]\nof: 18\n");
    let sample = sample.expect("a sample");
    let kinds: Vec<_> = sample.meets.iter().map(AnyId::kind).collect();
    assert_eq!(kinds, [Kind::Milestone, Kind::Task, Kind::Milestone]);
    let as_tasks: Vec<_> = sample.meets.iter().map(AnyId::of::<TaskKind>).collect();
    assert_eq!(as_tasks, [None, TaskId::new("18"), None]);
    assert_eq!(sample.of.map(|any| any.kind()), Some(Kind::Task));
}

#[test]
fn a_whole_number_is_only_suggested_where_the_field_takes_it() {
    let suggested = |text: &str| {
        let mut diagnostics = Vec::new();
        let node = yaml::parse(Files::default().add("", ""), text, &mut diagnostics).expect("a value");
        let languages = languages();
        let mut context =
            Context { languages: &languages, source: text, stale: NONE_STALE, diagnostics: &mut diagnostics };
        assert_eq!(u32::decode(&node, &mut context), None, "{text}");
        diagnostics[0].arguments.iter().any(|(name, _)| *name == "nearest")
    };
    assert!(suggested("10天") && suggested("1,000"));
    for text in ["1.5家", "-5天", "50亿", "'1,000.5'", "<5"] {
        assert!(!suggested(text), "{text}");
    }
}
