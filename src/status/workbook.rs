//! The status as a workbook, for a meeting.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format as Style, Workbook, Worksheet, XlsxError};

use super::entry::{Concern, Status};
use crate::diagnostic::Words;

/// The most characters that a cell can hold.
const LONGEST_CELL: usize = 32_767;

/// The status as a workbook: how much there is by organisation, and a sheet with one thing a row. The same content gives the same bytes.
pub fn workbook(status: &Status, words: &Words) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let day = status.as_of;
    if let Ok(created) = ExcelDateTime::from_ymd(day.year().unsigned_abs(), day.month() as u8, day.day() as u8) {
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    }
    let say = |key| words.say_plain(key);
    let mut heads = vec![say("status-organisation")];
    heads.extend(Concern::ALL.iter().map(|concern| say(concern.key())));
    let mut counts = sheet(&say("status-title"), &heads);
    for (row, group) in (1..).zip(&status.groups) {
        written(counts.write_string(row, 0, cut(&group.name)));
        for (column, concern) in (1..).zip(Concern::ALL) {
            written(counts.write_number(row, column, group.count(concern) as f64));
        }
    }
    workbook.push_worksheet(counts);
    let heads = [
        "status-organisation",
        "status-concern",
        "status-date",
        "status-thing",
        "status-name",
        "status-remark",
        "status-address",
    ];
    let heads: Vec<String> = heads.into_iter().map(say).collect();
    let mut list = sheet(&say("status-list"), &heads);
    let entries = status.groups.iter().flat_map(|group| group.entries.iter().map(move |entry| (group, entry)));
    for (row, (group, entry)) in (1..).zip(entries) {
        let concern = say(entry.concern.key());
        let href = entry.href.as_deref().unwrap_or_default();
        let cells = [&group.name, &concern, &entry.date, &entry.thing, &entry.name, &entry.remark, href];
        for (column, cell) in (0..).zip(cells) {
            written(list.write_string(row, column, cut(cell)));
        }
    }
    workbook.push_worksheet(list);
    workbook.save_to_buffer().expect("every limit of a workbook was kept")
}

/// A text as far as a cell can hold it, counted in units of UTF-16: here nobody reads it back.
fn cut(text: &str) -> String {
    let mut room = LONGEST_CELL;
    let fits = |character: &char| {
        room = room.saturating_sub(character.len_utf16());
        room > 0
    };
    text.chars().take_while(fits).collect()
}

fn sheet(name: &str, heads: &[String]) -> Worksheet {
    let mut sheet = Worksheet::new();
    written(sheet.set_name(name));
    written(sheet.set_freeze_panes(1, 0));
    for (column, head) in (0..).zip(heads) {
        written(sheet.write_string_with_format(0, column, head, &Style::new().set_bold()));
        written(sheet.set_column_width(column, if column == 0 { 36 } else { 18 }));
    }
    sheet
}

/// Takes that a cell was written: rows, columns and lengths are within the limits of a sheet.
fn written<T>(outcome: Result<T, XlsxError>) {
    if let Err(error) = outcome {
        unreachable!("{error}");
    }
}
