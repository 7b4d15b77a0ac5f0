//! Translations that were confirmed, what becomes of them when a text changes, and the files of translators.

use std::collections::BTreeMap;
use std::fs;
use std::process::Output;

use super::desk::{gongkai, said, text};
use super::support::{Site, text_of, tree};

const LOCK: &str = "content/translations.lock";
const TASK: &str = "content/tasks/1.yaml";
const SENTENCE: &str = "The Chinese original of this passage has changed since it was translated.";

fn run(site: &Site, arguments: &[&str]) -> Output {
    gongkai(site.root(), &[&["translations"], arguments].concat(), "")
}

/// Runs a command that must succeed, and gives what it printed.
fn done(site: &Site, arguments: &[&str]) -> String {
    let output = run(site, arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", said(&output));
    format!("{}{}", String::from_utf8_lossy(&output.stdout), said(&output))
}

/// Runs a command that must be refused without a change of the content, and gives what it said.
fn refused(site: &Site, arguments: &[&str], code: i32) -> String {
    let before = tree(&site.root().join("content"));
    let output = run(site, arguments);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", said(&output));
    assert!(tree(&site.root().join("content")) == before, "{arguments:?} changed the content");
    said(&output)
}

/// The state of each translation, by the name of its text.
fn states(site: &Site) -> BTreeMap<String, String> {
    let output = run(site, &["status", "--format", "json"]);
    let list: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let list = list.as_array().expect("a list");
    let text = |entry: &serde_json::Value, key: &str| entry[key].as_str().expect("a text").to_owned();
    list.iter().map(|entry| (text(entry, "reference"), text(entry, "state"))).collect()
}

/// The lines in which translations are stale.
fn stale(site: &Site) -> Vec<String> {
    let output = gongkai(site.root(), &["check", "--format", "short"], "");
    let all = String::from_utf8_lossy(&output.stdout).into_owned();
    let stale = all.lines().filter(|line| line.contains("stale-translation"));
    stale.map(|line| line.split(": ").next().unwrap_or_default().to_owned()).collect()
}

fn confirmed() -> Site {
    let site = Site::new();
    done(&site, &["accept", "--all"]);
    site
}

#[test]
fn a_site_that_keeps_no_count_of_translations_is_told_nothing() {
    let site = Site::new();
    site.replace(TASK, "zh: 说明一。", "zh: 新的说明。");
    assert_eq!(stale(&site), [""; 0]);
    site.build();
    assert!(!site.page("en/tasks/1/index.html").contains("stale-note"));
    assert!(done(&site, &["status"]).contains("no content/translations.lock"));
}

#[test]
fn a_text_of_record_that_changes_alone_makes_its_translation_stale_where_it_stands_and_on_its_page() {
    let site = confirmed();
    assert_eq!(stale(&site), [""; 0]);
    site.replace(TASK, "zh: 说明一。", "zh: 新的说明。");
    assert_eq!(stale(&site), [format!("{TASK}:14:7")]);
    site.build();
    let page = site.page("en/tasks/1/index.html");
    assert_eq!(text_of(&page).matches(SENTENCE).count(), 1, "{page}");
    let note = page.split("stale-note").nth(1).expect("a note");
    assert!(note.contains("hreflang=\"zh-CN\">This page in the original language</a>"), "{note}");
    assert!(!site.page("tasks/1/index.html").contains("stale-note"));
    assert!(!site.page("en/tasks/2/index.html").contains("stale-note"));
    done(&site, &["accept", "task:1#summary"]);
    assert_eq!(stale(&site), [""; 0]);
}

#[test]
fn the_official_text_says_on_every_page_that_its_original_has_changed() {
    let site = confirmed();
    site.replace(TASK, "zh: 第一项文本。", "zh: 第一项的文本。");
    site.build();
    for page in ["en/tasks/1/index.html", "en/plan/index.html"] {
        let sentence = "The original of this passage has changed since it was translated.";
        assert_eq!(text_of(&site.page(page)).matches(sentence).count(), 1, "{page}");
    }
}

#[test]
fn only_a_change_of_the_original_alone_is_stale() {
    let site = confirmed();
    let state = |site: &Site| states(site)["task:1#summary"].clone();
    assert_eq!(state(&site), "confirmed");
    // White space and width say nothing.
    site.replace(TASK, "zh: 说明一。", "zh: ' 说明 一｡'").replace(
        TASK,
        "en: Summary one.",
        "en: |\n    Summary\n    one.",
    );
    assert_eq!(state(&site), "confirmed");
    site.replace(TASK, "Summary\n    one.", "Another summary.");
    assert_eq!(state(&site), "unconfirmed");
    site.replace(TASK, "说明 一", "新的说明");
    assert_eq!(state(&site), "unconfirmed");
    site.replace(TASK, "Another summary.", "Summary one.");
    assert_eq!(state(&site), "stale");
    site.replace(TASK, "\n  en: |\n    Summary one.", "");
    assert_eq!(state(&site), "missing");
}

#[test]
fn what_is_in_a_list_without_ids_is_known_by_its_words() {
    let site = Site::new();
    let own = "    organisation: a\npatterns:";
    let two = "    organisation: a\n  - name:\n      zh: 乙局\n      en: Bureau B\n    organisation: b\npatterns:";
    site.replace("content/plan.yaml", own, two);
    done(&site, &["accept", "--all"]);
    let issuers = |site: &Site| {
        let all = text(site, LOCK);
        all.lines().filter(|line| line.starts_with("plan#issuers.name ")).count()
    };
    assert_eq!(issuers(&site), 2);
    // A copy of another's translation was never that of this one; one whose original changed was.
    site.replace(
        "content/plan.yaml",
        "      en: Bureau B\n    organisation: b",
        "      en: Bureau A\n    organisation: b",
    );
    assert_eq!(stale(&site), [""; 0]);
    site.replace("content/plan.yaml", "zh: 甲局", "zh: 甲委");
    assert_eq!(stale(&site).len(), 2, "what both say was said of 甲局");
    site.replace(
        "content/plan.yaml",
        "      en: Bureau A\n    organisation: b",
        "      en: Bureau B\n    organisation: b",
    );
    assert_eq!(stale(&site).len(), 1);
    done(&site, &["accept", "plan#issuers.name"]);
    assert_eq!((stale(&site).len(), issuers(&site)), (0, 2));
}

#[test]
fn the_lock_is_sorted_and_says_the_same_after_another_accept() {
    let site = confirmed();
    let lock = text(&site, LOCK);
    let lines: Vec<&str> = lock.lines().skip(1).collect();
    let mut sorted = lines.clone();
    sorted.sort_unstable();
    assert_eq!(lines, sorted);
    assert!(lines.iter().any(|line| line.starts_with("record:first-event#title en ")), "{lock}");
    done(&site, &["accept", "--all"]);
    assert_eq!(text(&site, LOCK), lock);
    // What has gone is dropped, and what is only called otherwise keeps its confirmation.
    site.replace("content/records/first.yaml", "id: first-event", "id: the-first-event");
    let told = done(&site, &["accept", "--all"]);
    assert!(told.contains("Nothing was to be confirmed") && told.contains("dropped"), "{told}");
    assert!(!text(&site, LOCK).contains("record:first-event#"));
}

#[test]
fn nothing_is_confirmed_that_was_not_named() {
    let site = confirmed();
    site.replace(TASK, "zh: 说明一。", "zh: 新的说明。");
    site.replace("content/tasks/2.yaml", "en: Summary two.", "en: Another one.");
    assert!(refused(&site, &["accept"], 2).contains("is not said"));
    assert!(refused(&site, &["accept", "task:1#sumary"], 2).contains("task:1#summary"));
    assert!(refused(&site, &["accept", "--all", "--to", "fr"], 2).contains("into “fr”"));
    done(&site, &["accept", "--all", "--stale-only"]);
    assert_eq!(states(&site)["task:1#summary"], "confirmed");
    assert_eq!(states(&site)["task:2#summary"], "unconfirmed");
    done(&site, &["accept", "content/tasks/2.yaml"]);
    assert_eq!(states(&site)["task:2#summary"], "confirmed");
}

#[test]
fn what_cannot_be_read_loses_no_confirmation() {
    let site = confirmed();
    let lock = text(&site, LOCK);
    let task = text(&site, TASK);
    site.write(TASK, format!("{task}\n: [broken"));
    let told = done(&site, &["accept", "--all"]);
    assert!(told.contains("cannot be read"), "{told}");
    assert_eq!(text(&site, LOCK), lock);
    site.write(TASK, &task).write(LOCK, format!("<<<<<<< ours\n{lock}"));
    assert!(refused(&site, &["accept", "--all"], 2).contains("translations.lock:1"));
}

/// Exports, and gives the text of the file.
fn exported(site: &Site, version: &str) -> String {
    let file = site.root().join("out.xlf");
    let _ = fs::remove_file(&file);
    done(site, &["export", "--to", "en", "--version", version, "out.xlf"]);
    fs::read_to_string(file).expect("the file")
}

#[test]
fn an_export_that_comes_back_unchanged_changes_nothing() {
    for site in [Site::new(), confirmed(), Site::shipped()] {
        for version in ["1.2", "2.0"] {
            let before = tree(&site.root().join("content"));
            exported(&site, version);
            let told = done(&site, &["import", "out.xlf"]);
            assert!(told.contains("Nothing is to be written") && told.contains(", 0 refused"), "{told}");
            assert!(tree(&site.root().join("content")) == before, "{version}");
        }
    }
}

#[test]
fn a_unit_has_its_text_its_place_its_terms_and_how_far_it_is() {
    let site = confirmed();
    site.replace(TASK, "zh: 说明一。", "zh: 新的说明，A&B<C。");
    site.replace("content/tasks/2.yaml", "\n  en: Summary two.", "");
    let two = exported(&site, "2.0");
    for part in [
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"zh-CN\" trgLang=\"en-GB\">",
        "<unit id=\"task:1..summary\" name=\"task:1#summary\" canResegment=\"no\" xml:space=\"preserve\">",
        "<note category=\"place\">content/tasks/1.yaml:13</note>",
        "<note category=\"context\">task:1: 第一项</note>",
        "<segment state=\"initial\" subState=\"gongkai:stale\">\n        <source>新的说明，A&amp;B&lt;C。</source>\n        <target>Summary one.</target>",
        "<segment state=\"initial\">\n        <source>说明二。</source>\n      </segment>",
    ] {
        assert!(two.contains(part), "{part}\n{two}");
    }
    let one = exported(&site, "1.2");
    for part in [
        "<trans-unit id=\"task:1..summary\" resname=\"task:1#summary\" xml:space=\"preserve\">",
        "<target state=\"needs-review-translation\">Summary one.</target>",
        "<target state=\"needs-translation\"></target>",
    ] {
        assert!(one.contains(part), "{part}\n{one}");
    }
    let shipped = Site::shipped();
    assert!(exported(&shipped, "2.0").contains("<note category=\"term\">"));
}

#[test]
fn a_translation_that_came_back_stands_in_its_file_and_nothing_else_changes() {
    for version in ["1.2", "2.0"] {
        let site = confirmed();
        site.replace(TASK, "summary:\n", "# What it is about.\nsummary:  # short\n");
        site.replace(TASK, "zh: 说明一。", "zh: 新的说明。");
        site.replace("content/tasks/2.yaml", "  en: Summary two.\n", "");
        let lock = text(&site, LOCK);
        let file = exported(&site, version);
        let file = file.replace(">Summary one.<", ">It's: new &amp; &#x201C;short&#x201D;.<");
        let file = match version {
            "1.2" => file.replace(
                "<target state=\"needs-translation\"></target>",
                "<target state=\"final\">The second\nin lines.</target>",
            ),
            _ => file.replace(
                "<segment state=\"initial\">\n        <source>说明二。</source>",
                "<segment state=\"final\"><source>说明二。</source><target>The second\nin lines.</target>",
            ),
        };
        site.write("out.xlf", file);
        let dry = done(&site, &["import", "--dry-run", "out.xlf"]);
        assert!(dry.contains("task:1#summary") && text(&site, LOCK) == lock, "{dry}");
        done(&site, &["import", "out.xlf"]);
        let task = text(&site, TASK);
        assert!(task.contains("# What it is about.\nsummary:  # short\n  zh: 新的说明。\n"), "{task}");
        assert!(task.contains("new & “short”."), "{task}");
        let other = text(&site, "content/tasks/2.yaml");
        assert!(other.contains("  zh: 说明二。\n  en: |\n    The second\n    in lines.\n"), "{other}");
        // What was reviewed is confirmed, and what was only translated is not.
        let states = states(&site);
        assert_eq!(
            (states["task:2#summary"].as_str(), states["task:1#summary"].as_str()),
            ("confirmed", "unconfirmed")
        );
    }
}

#[test]
fn a_translation_that_changed_since_the_export_is_not_undone() {
    for version in ["1.2", "2.0"] {
        let site = Site::new();
        let file = exported(&site, version);
        site.replace(TASK, "en: Summary one.", "en: Corrected one.");
        let own = text(&site, TASK);
        site.write("out.xlf", &file);
        done(&site, &["import", "out.xlf"]);
        assert_eq!(text(&site, TASK), own, "what the translator left alone stays");
        site.write("out.xlf", file.replace(">Summary one.<", ">Another one.<"));
        let told = refused(&site, &["import", "out.xlf"], 1);
        assert!(told.contains("has changed on the site since the file was exported"), "{told}");
        site.write("out.xlf", file.replace(">Summary one.<", ">Corrected one.<"));
        done(&site, &["import", "out.xlf"]);
        assert_eq!(text(&site, TASK), own);
    }
}

#[test]
fn a_unit_in_pieces_is_whole_and_in_order_or_refused() {
    let site = Site::new();
    let own = text(&site, TASK);
    let file = exported(&site, "2.0");
    let whole = "<source>说明一。</source>\n        <target>Summary one.</target>\n      </segment>";
    assert!(file.contains(whole), "{file}");
    let pieces = |first: &str, second: &str| {
        let next = "\n      <segment state=\"translated\">";
        let pieces = format!("<source>说明</source>{first}</segment>{next}<source>一。</source>{second}</segment>");
        file.replace(whole, &pieces)
    };
    for (first, second, words) in [
        ("<target>Half a summary</target>", "", "in several pieces"),
        ("", "<target>Half a summary</target>", "in several pieces"),
        ("<target order=\"2\">one</target>", "<target order=\"1\">Summary </target>", "tags of a translation program"),
    ] {
        site.write("out.xlf", pieces(first, second));
        let told = refused(&site, &["import", "out.xlf"], 1);
        assert!(told.contains(words), "{words}: {told}");
        assert_eq!(text(&site, TASK), own);
    }
    site.write("out.xlf", pieces("<target>New summary</target>", "<target> one.</target>"));
    done(&site, &["import", "out.xlf"]);
    assert!(text(&site, TASK).contains("en: New summary one.\n"), "{}", text(&site, TASK));
}

#[test]
fn a_file_that_does_not_fit_is_refused_as_a_whole() {
    let site = Site::new();
    for version in ["1.2", "2.0"] {
        let file = exported(&site, version);
        let changed = file.replace(">Summary two.<", ">Second summary.<");
        let import = |site: &Site, text: &str| {
            site.write("out.xlf", text);
            ["import", "out.xlf"]
        };
        let bomb = "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><xliff";
        for (text, code, words) in [
            (changed.replace("\"en-GB\"", "\"fr\""), 2, "into which the site is not translated"),
            (changed.replace("\"zh-CN\"", "\"de\""), 2, "language of record is “zh-CN”"),
            (changed.replacen("<xliff", bomb, 1), 2, "document type"),
            (changed.replace(">Summary one.<", ">&bomb;<"), 2, "entity"),
            (changed.replace("</source>", "</sauce>"), 2, "well-formed"),
            (changed.replace("</xliff>", ""), 2, "is incomplete"),
            (
                changed.replace("version=\"2.0\"", "version=\"3.0\"").replace("version=\"1.2\"", "version=\"1.0\""),
                2,
                "version",
            ),
            ("id: 1\n".to_owned(), 2, "not an XLIFF file"),
            (
                changed.replace("id=\"task:1..summary\"", "id=\"x\"").replace("name=\"task:1#summary\"", "name=\"x\""),
                1,
                "no text “x”",
            ),
            (changed.replace("id=\"task:1..summary\"", "id=\"task:1..name\""), 1, "twice"),
            (changed.replace(">Summary one.<", ">Summary <x id=\"1\"/>one.<"), 1, "tags of a translation program"),
            (changed.replace(">说明一。<", ">别的。<"), 1, "not the text of record"),
            (changed.replace(">Summary one.<", ">Summary\u{200b}\u{202e} one.<"), 0, ""),
        ] {
            let arguments = import(&site, &text);
            if code == 0 {
                continue;
            }
            let told = refused(&site, &arguments, code);
            assert!(told.contains(words), "{version}: {words}: {told}");
            assert!(told.contains("Nothing was written"), "{told}");
        }
        // The original changes while the file is away.
        let own = text(&site, TASK);
        site.replace(TASK, "zh: 说明一。", "zh: 新的说明。");
        let told = refused(&site, &import(&site, &changed), 1);
        assert!(told.contains("has changed since the file was exported") && told.contains("out.xlf:"), "{told}");
        site.write(TASK, own);
    }
}

#[test]
fn a_plan_in_arabic_has_translations_as_well() {
    let site = Site::oasis();
    done(&site, &["accept", "--all"]);
    assert_eq!(stale(&site), [""; 0]);
    assert!(exported(&site, "2.0").contains("srcDir=\"rtl\" trgDir=\"ltr\""));
    let told = done(&site, &["import", "out.xlf"]);
    assert!(told.contains("Nothing is to be written"), "{told}");
    assert!(done(&site, &["status", "--by", "organisation"]).contains("0 stale, 0 unconfirmed"));
}
