//! Writes units as XLIFF.

use super::unit::{DIGEST, DIGEST_OF_TARGET, Unit, Xliff};
use crate::lang::{Direction, Language};
use crate::markup::escaped;
use crate::translation::State;

/// A file of XLIFF with the units of each file of content, which is given by its path.
pub(super) fn write(version: Xliff, record: &Language, to: &Language, files: &[(&str, Vec<Unit>)]) -> String {
    match version {
        Xliff::One => write_one(record, to, files),
        Xliff::Two => write_two(record, to, files),
    }
}

fn write_two(record: &Language, to: &Language, files: &[(&str, Vec<Unit>)]) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.push_str(&format!(
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"{}\" trgLang=\"{}\">\n",
        said(&record.tag),
        said(&to.tag)
    ));
    let directions = match (record.direction, to.direction) {
        (Direction::LeftToRight, Direction::LeftToRight) => String::new(),
        (own, other) => format!(" srcDir=\"{}\" trgDir=\"{}\"", own.as_str(), other.as_str()),
    };
    for (number, (path, units)) in files.iter().enumerate() {
        text.push_str(&format!("  <file id=\"f{}\" original=\"{}\"{directions}>\n", number + 1, said(path)));
        for unit in units {
            text.push_str(&format!(
                "    <unit id=\"{}\" name=\"{}\" canResegment=\"no\" xml:space=\"preserve\">\n      <notes>\n",
                said(&unit.id),
                said(&unit.key)
            ));
            text.push_str(&format!("        <note category=\"{DIGEST}\">{}</note>\n", unit.digest));
            text.push_str(&format!("        <note category=\"{DIGEST_OF_TARGET}\">{}</note>\n", unit.digest_of_target));
            text.push_str(&format!("        <note category=\"place\">{}:{}</note>\n", said(path), unit.line));
            for (category, note) in &unit.notes {
                text.push_str(&format!("        <note category=\"{category}\">{}</note>\n", said(note)));
            }
            let state = match unit.state {
                State::Missing => "state=\"initial\"",
                State::Stale => "state=\"initial\" subState=\"gongkai:stale\"",
                State::Unconfirmed | State::Confirmed => "state=\"translated\"",
            };
            text.push_str(&format!(
                "      </notes>\n      <segment {state}>\n        <source>{}</source>\n",
                said(&unit.source)
            ));
            if let Some(target) = &unit.target {
                text.push_str(&format!("        <target>{}</target>\n", said(target)));
            }
            text.push_str("      </segment>\n    </unit>\n");
        }
        text.push_str("  </file>\n");
    }
    text.push_str("</xliff>\n");
    text
}

fn write_one(record: &Language, to: &Language, files: &[(&str, Vec<Unit>)]) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.push_str("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">\n");
    for (path, units) in files {
        text.push_str(&format!(
            "  <file original=\"{}\" datatype=\"plaintext\" source-language=\"{}\" target-language=\"{}\">\n    <body>\n",
            said(path),
            said(&record.tag),
            said(&to.tag)
        ));
        for unit in units {
            text.push_str(&format!(
                "      <trans-unit id=\"{}\" resname=\"{}\" xml:space=\"preserve\">\n        <source>{}</source>\n",
                said(&unit.id),
                said(&unit.key),
                said(&unit.source)
            ));
            let state = match unit.state {
                State::Missing => "needs-translation",
                State::Stale => "needs-review-translation",
                State::Unconfirmed | State::Confirmed => "translated",
            };
            let target = unit.target.as_deref().unwrap_or_default();
            text.push_str(&format!("        <target state=\"{state}\">{}</target>\n", said(target)));
            text.push_str(&format!(
                "        <context-group purpose=\"location\"><context context-type=\"sourcefile\">{}</context><context context-type=\"linenumber\">{}</context></context-group>\n",
                said(path),
                unit.line
            ));
            text.push_str(&format!("        <note from=\"{DIGEST}\">{}</note>\n", unit.digest));
            text.push_str(&format!("        <note from=\"{DIGEST_OF_TARGET}\">{}</note>\n", unit.digest_of_target));
            for (category, note) in &unit.notes {
                text.push_str(&format!("        <note from=\"{category}\">{}</note>\n", said(note)));
            }
            text.push_str("      </trans-unit>\n");
        }
        text.push_str("    </body>\n  </file>\n");
    }
    text.push_str("</xliff>\n");
    text
}

/// A text in XML. A character that no XML can hold becomes the sign for one that is lost; the unit is refused when it comes back.
fn said(text: &str) -> String {
    let is_legal =
        |one: char| !one.is_control() && !matches!(one, '\u{fffe}' | '\u{ffff}') || matches!(one, '\n' | '\t');
    let legal: String = text.chars().map(|one| if is_legal(one) { one } else { '\u{fffd}' }).collect();
    escaped(&legal).into_owned()
}
