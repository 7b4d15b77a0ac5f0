//! Which rows and columns of a workbook's sheets are hidden. The reader of cells does not say.

use std::collections::{BTreeSet, HashMap};
use std::io::{Cursor, Read};
use std::ops::RangeInclusive;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

/// What is hidden in a sheet, by a filter or by hand: rows and columns, counted from zero.
#[derive(Clone, Debug, Default)]
pub(super) struct Hidden {
    pub(super) rows: BTreeSet<u32>,
    columns: Vec<RangeInclusive<u32>>,
}

impl Hidden {
    pub(super) fn has_column(&self, column: u32) -> bool {
        self.columns.iter().any(|columns| columns.contains(&column))
    }
}

/// What is hidden in each sheet, by its name. What cannot be read here is left to the reader of cells, which refuses it.
pub(super) fn read(bytes: &[u8]) -> HashMap<String, Hidden> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return HashMap::new() };
    let mut paths: HashMap<String, String> = HashMap::new();
    for_each(&text(&mut archive, "xl/_rels/workbook.xml.rels"), "Relationship", |element| {
        if let (Some(id), Some(target)) = (attribute(element, "Id"), attribute(element, "Target")) {
            let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
            paths.insert(id, path);
        }
    });
    let mut sheets: Vec<(String, String)> = Vec::new();
    for_each(&text(&mut archive, "xl/workbook.xml"), "sheet", |element| {
        let path = attribute(element, "id").and_then(|id| paths.get(&id).cloned());
        sheets.extend(attribute(element, "name").zip(path));
    });
    sheets.into_iter().map(|(name, path)| (name, of_sheet(&text(&mut archive, &path)))).collect()
}

/// What is hidden in the text of a sheet. A row without a number is the one after that before it.
fn of_sheet(sheet: &str) -> Hidden {
    let mut hidden = Hidden::default();
    let place = |element: &BytesStart<'_>, name: &str| attribute(element, name)?.parse::<u32>().ok()?.checked_sub(1);
    let is_hidden = |element: &BytesStart<'_>| {
        attribute(element, "hidden").is_some_and(|value| matches!(value.as_str(), "1" | "true"))
    };
    let mut next = 0;
    for_each(sheet, "row", |element| {
        let row = place(element, "r").unwrap_or(next);
        next = row.saturating_add(1);
        if is_hidden(element) {
            hidden.rows.insert(row);
        }
    });
    for_each(sheet, "col", |element| {
        if let (true, Some(first), Some(last)) = (is_hidden(element), place(element, "min"), place(element, "max")) {
            hidden.columns.push(first..=last);
        }
    });
    hidden
}

/// What a file of the archive holds. How much that can be was looked at before.
fn text(archive: &mut ZipArchive<Cursor<&[u8]>>, path: &str) -> String {
    let mut text = String::new();
    match archive.by_name(path).map(|mut file| file.read_to_string(&mut text)) {
        Ok(Ok(_)) => text,
        _ => String::new(),
    }
}

fn for_each(text: &str, name: &str, mut take: impl FnMut(&BytesStart<'_>)) {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) if element.local_name().as_ref() == name => {
                take(&element);
            }
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

/// An attribute of an element, whatever the prefix of its name.
fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|found| found.key.local_name().as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}
