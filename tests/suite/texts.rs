//! Every text knows where it stands: what it belongs to, its field, and its place in each language.

use std::collections::{BTreeMap, BTreeSet};

use gongkai::decode::{Document, TextPlaces};
use gongkai::lang::{Language, Languages};
use gongkai::source::{Files, Span};
use gongkai::yaml::{self, Draft, Edit, Node, Step, Value};
use gongkai::{load, schema};

use super::support::{project, tree};

fn follow<'n>(root: &'n Node, path: &[Step]) -> Option<&'n Node> {
    path.iter().try_fold(root, |node, step| match (step, &node.value) {
        (Step::Key(key), _) => node.get(key),
        (Step::Item(place), Value::List(items)) => items.get(*place),
        (Step::Item(_), _) => None,
    })
}

/// Where the texts of a tree stand that have the language of record.
fn written(node: &Node, found: &mut BTreeSet<Span>) {
    found.extend(node.get("zh").map(|text| text.span));
    node.children().for_each(|child| written(child, found));
}

#[test]
fn every_text_of_the_shipped_content_stands_where_it_says() {
    let loaded = load::load(project());
    let input = loaded.input.expect("the shipped site");
    let mut trees: BTreeMap<&str, Node> = BTreeMap::new();
    let content = tree(&project().join("content"));
    let paths: Vec<String> = content.keys().map(|path| format!("content/{path}")).collect();
    for path in paths.iter().filter(|path| path.ends_with(".yaml") && !path.starts_with("content/static/")) {
        let file = loaded.files.find(path).unwrap_or_else(|| panic!("{path} was not read"));
        let text = &loaded.files.get(file).text;
        trees.insert(path, yaml::parse(file, text, &mut Vec::new()).expect("a tree"));
    }
    let mut found = BTreeSet::new();
    for text in &input.content.texts {
        for (lang, words) in text.words.iter() {
            let path: &str = &loaded.files.get(words.span.file).path;
            let code = &input.languages.get(lang).code;
            let way: Vec<Step> = text.path.iter().cloned().chain([Step::Key(code.clone())]).collect();
            let node = follow(&trees[path], &way).unwrap_or_else(|| panic!("{path}: nothing at {way:?}"));
            assert_eq!((node.scalar(), node.span), (Some(words.value.as_str()), words.span), "{path}: {way:?}");
            found.extend(lang.is_record().then_some(words.span));
        }
        assert!(matches!(text.field(), [Step::Key(_), ..]), "{:?} has no field", text.of);
    }
    let mut expected = BTreeSet::new();
    for tree in trees.values() {
        written(tree, &mut expected);
    }
    assert_eq!(found, expected, "texts were passed over");
    assert!(found.len() > 500, "{} texts", found.len());
}

const TASK: &str = "\
id: 18
name:
  zh: 植树
  en: Planting
milestones:
  - id: first
    name: {zh: 首批}
    due: 2025-06
records:
  # The first.
  - id: planted
    title:
      zh: 已植树
      en: Trees planted
    observation:
      unit:
        zh: 棵
        en: trees
    sources:
      - publisher: Written once for all languages
      - publisher:
          zh: 公报
          en: ''
  - kind: event
    note:
      en: Nothing to compare with
";

#[test]
fn a_text_belongs_to_the_innermost_thing_with_an_id_and_can_be_changed_where_it_stands() {
    let language = |code: &str| Language::new(code.to_owned(), code.to_owned(), code.to_owned(), false);
    let languages = Languages::new(vec![language("zh"), language("en")]).expect("languages");
    let file = Files::default().add("18.yaml", TASK);
    let tree = yaml::parse(file, TASK, &mut Vec::new()).expect("a tree");
    let texts = TextPlaces::new(&schema::Task::definition()).texts(&tree, &languages);
    let place = |steps: &[Step]| {
        let step = |step: &Step| match step {
            Step::Key(key) => key.clone(),
            Step::Item(place) => place.to_string(),
        };
        steps.iter().map(step).collect::<Vec<_>>().join(".")
    };
    let told: Vec<String> = texts
        .iter()
        .map(|text| {
            let words: Vec<&str> = text.words.iter().map(|(_, words)| words.value.as_str()).collect();
            let id = text.of.id.as_deref().unwrap_or_default();
            format!("{}:{id} {} = {}: {}", text.of.document, place(text.field()), place(&text.path), words.join("/"))
        })
        .collect();
    assert_eq!(
        told,
        [
            "task:18 name = name: 植树/Planting",
            "milestone:first name = milestones.0.name: 首批",
            "record:planted title = records.0.title: 已植树/Trees planted",
            "record:planted observation.unit = records.0.observation.unit: 棵/trees",
            "record:planted sources.1.publisher = records.0.sources.1.publisher: 公报/",
        ]
    );
    let way = [&texts[2].path[..], &[Step::Key("en".to_owned())]].concat();
    let edited = yaml::splice(TASK, &way, &Edit::Set(Draft::Text("Ten trees planted".to_owned())));
    assert_eq!(edited, Ok(TASK.replace("Trees planted", "Ten trees planted")));
}
