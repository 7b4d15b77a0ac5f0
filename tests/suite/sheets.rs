//! Spreadsheets: rows become records, records become a form, and a form that nobody filled changes nothing.

use std::io::Write;

use gongkai::date::Day;
use gongkai::diagnostic::{Failure, Reader, Words};
use gongkai::disk::NativeDisk;
use gongkai::exchange::{self, Answer, Ask, Doubt, Form, Import, Outcome, Place, Request};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::desk::{gongkai, said, text};
use super::documents::contract_site;
use super::support::{Site, TODAY, project, record, tree};
use super::write::FailingDisk;

/// Works out an import, in English.
pub(super) fn import(site: &Site, path: &str, bytes: &[u8], ask: Option<&mut Ask<'_>>) -> Result<Import, Failure> {
    exchange::import(&request(site, path, bytes, &Words::new(Reader::English)), ask)
}

/// What is to be imported.
pub(super) fn request<'a>(site: &'a Site, path: &'a str, bytes: &'a [u8], words: &'a Words) -> Request<'a> {
    Request {
        root: site.root(),
        path,
        bytes,
        sheet: None,
        columns: &[],
        to: None,
        today: &|_| Day::parse(TODAY).expect("a day"),
        slips: false,
        words,
    }
}

/// The import of a sheet without a doubt.
pub(super) fn imported(site: &Site, path: &str, bytes: &[u8]) -> Import {
    import(site, path, bytes, None).unwrap_or_else(|failure| panic!("{:?}", failure.0))
}

/// What keeps rows out: the place, the code, and the whole message.
pub(super) fn findings(import: &Import) -> Vec<(String, &'static str)> {
    import.findings.iter().map(|finding| (finding.place.name(), finding.message.key)).collect()
}

pub(super) fn new_ids(import: &Import) -> Vec<&str> {
    let mut ids = Vec::new();
    for (_, outcome, _) in &import.rows {
        if let Outcome::New { id, .. } = outcome {
            ids.push(id.as_str());
        }
    }
    ids
}

/// A sheet of a department, with all that people do to sheets.
const MESSY: &str = "\
2025年国际科技合作进展统计表,,,,,,,,,,
填报单位：甲局,,,,,,,,,,
序号,对应任务,类型,时间,标题,,进展情况,,来源,,发布单位
,,,,中文,英文,中文,英文,标题,链接,
1,1,活动,2025年3月5日,测试会议一,Test meeting one,测试会议召开。,A test meeting was held.,会议召开,https://example.org/1,某报
,,,,,,,,,,
2,任务1、2,成果,２０２５．３．６,测试成果,Test result,\"成果发布，\n共两项。\",Results came out.,成果发布,https://example.org/2,某报
3,第二项,会议,3/4/2025,测试会议二,Test meeting two,会议。,Meeting.,会议召开,https://example.org/3,某报
4,第一项,活动,2025年二季度,=另一会议,+Another meeting,会议。,Meeting.,会议召开,https://example.org/4,某报
合计,,,4,,,,,,,
填表人：张三,,,,,,,,,,
";

#[test]
fn a_messy_sheet_is_taken_as_far_as_it_is_clear_and_taken_once() {
    let site = Site::new();
    site.write("messy.csv", MESSY);
    let before = tree(&site.root().join("content"));
    let dry = gongkai(site.root(), &["import", "sheet", "messy.csv", "--dry-run"], "");
    assert_eq!(dry.status.code(), Some(1), "{}", said(&dry));
    assert_eq!(tree(&site.root().join("content")), before, "a dry run writes nothing");
    for told in [
        "row 5: new record test-meeting-one",
        "row 7: new record test-result",
        "row 9: new record another-meeting",
        "row 8, column D (Date): “3/4/2025” does not say for sure",
        "2025-03-04, 2025-04-03",
        "row 10: passed over: “合计” is a total",
        "row 11: passed over",
        "3 new records, 0 changed, 0 as they are, 1 left out.",
    ] {
        assert!(said(&dry).contains(told), "{told}: {}", said(&dry));
    }
    // Nobody answered, so nothing is written.
    let unanswered = gongkai(site.root(), &["import", "sheet", "messy.csv"], "");
    assert_eq!(unanswered.status.code(), Some(2));
    assert_eq!(tree(&site.root().join("content")), before);
    let done = gongkai(site.root(), &["import", "sheet", "messy.csv", "--yes"], "");
    assert_eq!(done.status.code(), Some(1), "{}", said(&done));
    let path =
        said(&done).lines().find_map(|line| line.strip_prefix("Written: ")?.split(". ").next().map(str::to_owned));
    let written = text(&site, &path.expect("a file was written"));
    assert!(
        written.contains("date: 2025-03-06\n") && written.contains("about:\n    - task:1\n    - task:2\n"),
        "{written}"
    );
    assert!(written.contains("date: 2025-Q2\n") && written.contains("=另一会议"), "{written}");
    let report = site.build_as_of("2999-12-31");
    assert_eq!(site.told(&report), "");
    assert!(site.page("records/test-result/index.html").contains("测试成果"));
    let after = tree(&site.root().join("content"));
    let again = gongkai(site.root(), &["import", "sheet", "messy.csv", "--yes"], "");
    assert!(said(&again).contains("0 new records, 0 changed, 3 as they are, 1 left out."), "{}", said(&again));
    assert_eq!(tree(&site.root().join("content")), after, "importing twice changes nothing");
}

#[test]
fn doubts_are_asked_about_and_an_answer_decides() {
    let site = Site::new();
    let mut asked = Vec::new();
    let mut ask = |place: &Place, doubt: &Doubt| {
        asked.push((place.name(), doubt.message.key, doubt.options.clone()));
        Answer::Option(1)
    };
    let import = import(&site, "messy.csv", MESSY.as_bytes(), Some(&mut ask)).expect("an import");
    assert_eq!(asked, [("D8".to_owned(), "sheet-date-order", vec!["2025-03-04".to_owned(), "2025-04-03".to_owned()])]);
    assert_eq!(new_ids(&import).len(), 4);
    exchange::carry_out(&import, &NativeDisk, site.root()).expect("it is written");
    assert!(text(&site, "content/records/2026/messy.yaml").contains("date: 2025-04-03\n"));
    // Other words are read as if they stood in the cell; nothing leaves the row out.
    let mut answers = vec![Answer::LeaveOut, Answer::Words("2025年4月4日".to_owned())];
    let mut ask = |_: &Place, _: &Doubt| answers.pop().expect("an answer");
    let sheet = MESSY.replace("测试会议二", "测试会议三");
    let import = self::import(&site, "messy.csv", sheet.as_bytes(), Some(&mut ask)).expect("an import");
    assert_eq!(new_ids(&import).len(), 1);
    let mut ask = |_: &Place, _: &Doubt| Answer::LeaveOut;
    let import = self::import(&site, "messy.csv", sheet.as_bytes(), Some(&mut ask)).expect("an import");
    assert!(new_ids(&import).is_empty() && import.findings.is_empty());
    assert!(import.notes.iter().any(|note| note.message.key == "sheet-row-left"));
}

/// A sheet with a header and one row, as CSV.
pub(super) fn row(cells: &[(&str, &str)]) -> String {
    let usual = [
        ("About", "task:1"),
        ("Kind", "event"),
        ("Date", "2025-05-05"),
        ("Title (zh)", "新事"),
        ("Title (en)", "News"),
        ("Text (zh)", "发生。"),
        ("Text (en)", "It happened."),
        ("Source title", "报道"),
        ("Publisher (zh)", "某报"),
        ("Address", "https://example.org/news"),
    ];
    let own = |name: &str| cells.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
    let further = cells.iter().filter(|(name, _)| !usual.iter().any(|(known, _)| known == name));
    let all: Vec<(&str, &str)> =
        usual.iter().map(|(name, value)| (*name, own(name).unwrap_or(value))).chain(further.copied()).collect();
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let line = |cells: Vec<String>| cells.join(",") + "\n";
    line(all.iter().map(|(name, _)| quoted(name)).collect())
        + &line(all.iter().map(|(_, value)| quoted(value)).collect())
}

#[test]
fn what_is_not_clear_keeps_a_row_out_and_names_its_cell() {
    let site = Site::new();
    for (cells, place, key) in [
        (vec![("Date", "5月5日")], "C2", "sheet-date-wrong"),
        (vec![("Date", "25.5.5")], "C2", "sheet-date-order"),
        (vec![("About", "task:9")], "A2", "sheet-name-unknown"),
        (vec![("About", "第一向")], "A2", "sheet-name-near"),
        (vec![("About", "task:1 第二项")], "A2", "sheet-name-other"),
        (vec![("About", "")], "A2", "sheet-about-nothing"),
        (vec![("Kind", "evnet")], "B2", "sheet-word-near"),
        (vec![("Kind", "festival")], "B2", "sheet-word-unknown"),
        (vec![("Title (zh)", "")], "D2", "sheet-missing"),
        (vec![("Source title", "Ein Bericht")], "2", "sheet-language-which"),
        (vec![("Address", "example.org")], "J2", "sheet-address-near"),
        (vec![("Target", "labs"), ("Value", "约12")], "L2", "sheet-number-bound"),
        (vec![("Target", "labs"), ("Value", "12人")], "L2", "sheet-number-unit"),
        (vec![("Target", "labs"), ("Value", "12"), ("Unit", "亩")], "M2", "sheet-unit-other"),
        (vec![("Value", "12")], "K2", "sheet-value-alone"),
        (vec![("Progress", "140%")], "K2", "sheet-percent-wrong"),
        (vec![("About", "task:1、task:2"), ("Progress", "40%")], "K2", "sheet-progress-of"),
        (vec![("Id", "first-evnt")], "K2", "sheet-id-near"),
        (vec![("Id", "No 1")], "K2", "sheet-id-wrong"),
    ] {
        let import = imported(&site, "a.csv", row(&cells).as_bytes());
        assert_eq!(findings(&import), [(place.to_owned(), key)], "{cells:?}");
        assert!(!import.writes());
    }
    let clear = imported(&site, "a.csv", row(&[("Target", "labs"), ("Value", "1.2万家"), ("Unit", "家")]).as_bytes());
    assert!(clear.findings.is_empty() && clear.writes(), "{:?}", clear.findings);
}

#[test]
fn what_would_be_an_error_of_the_site_is_refused_before_it_is_written() {
    let site = Site::new();
    // Nothing says since when it has been public.
    let import = imported(&site, "a.csv", row(&[("Date", "不详")]).as_bytes());
    assert_eq!(findings(&import), [("C2".to_owned(), "unknown-date")]);
    assert!(!import.writes());
    assert!(imported(&site, "a.csv", row(&[("Date", "不详"), ("Published", "2025年5月")]).as_bytes()).writes());
    // A site that has an error already keeps it, and takes what is sound.
    site.write("content/records/broken.yaml", record("broken", &["about: [task:99]"]));
    let sheet = row(&[]);
    let import = imported(&site, "a.csv", sheet.as_bytes());
    assert!(import.writes() && import.findings.is_empty(), "{:?} {:?}", import.findings, import.obstacles);
}

#[test]
fn a_row_with_the_id_of_a_record_changes_its_cells_and_nothing_else() {
    let site = Site::new();
    site.write(
        "content/records/more.yaml",
        "# Kept by hand.\n- id: one   # the first\n  about: [task:1]\n  kind: event\n  date: 2025-05-06\n  added: 2026-01-01\n  title: {zh: 一, en: One}\n  text: {zh: 一。, en: One.}\n  sources:\n    - title: T # a title\n      lang: en\n      publisher: P\n      url: https://p.example/one\n",
    );
    let sheet = "Id,Date,Title (zh),Title (en),Published,Note (en),Publisher (en)\none,2025-05-07,,One more,2025-05-08,A note,\n";
    let import = imported(&site, "a.csv", sheet.as_bytes());
    assert_eq!(findings(&import), [("F2".to_owned(), "missing-text-of-record")], "a note in English alone");
    let sheet = sheet.replace("Note (en)", "Note (zh)");
    let import = imported(&site, "a.csv", sheet.as_bytes());
    assert!(import.findings.is_empty(), "{:?}", import.findings);
    assert_eq!(import.kept, 2, "empty cells are counted");
    exchange::carry_out(&import, &NativeDisk, site.root()).expect("it is written");
    assert_eq!(
        text(&site, "content/records/more.yaml"),
        "# Kept by hand.\n- id: one   # the first\n  about: [task:1]\n  kind: event\n  date: 2025-05-07\n  added: 2026-01-01\n  changed: 2026-11-27\n  title: {zh: 一, en: One more}\n  text: {zh: 一。, en: One.}\n  sources:\n    - title: T # a title\n      lang: en\n      publisher: P\n      url: https://p.example/one\n      published: 2025-05-08\n  note:\n    zh: A note\n"
    );
    assert!(!imported(&site, "a.csv", sheet.as_bytes()).writes());
}

#[test]
fn columns_that_are_not_known_are_told_and_nearly_known_ones_keep_the_sheet_out() {
    let site = Site::new();
    let import = imported(&site, "a.csv", row(&[("负责人", "张三")]).as_bytes());
    assert!(import.writes());
    let told: Vec<&str> = import.notes.iter().map(|note| note.message.key).collect();
    assert_eq!(told, ["sheet-column-unknown"]);
    let sheet = row(&[("Publishd", "2025-05-06")]);
    let near = imported(&site, "a.csv", sheet.as_bytes());
    assert!(!near.writes() && near.columns.len() == 1 && near.columns[0].place.name() == "K1");
    let mut ask = |_: &Place, doubt: &Doubt| {
        assert_eq!(doubt.options[0], "Published");
        Answer::Option(0)
    };
    let asked = self::import(&site, "a.csv", sheet.as_bytes(), Some(&mut ask)).expect("an import");
    assert!(asked.writes());
}

#[test]
fn the_contract_s_sheet_becomes_a_record() {
    let (site, _) = contract_site();
    let contract = std::fs::read_to_string(project().join("content/README.md")).expect("the content contract");
    let sheet = contract.split("```csv\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a sheet");
    let import = imported(&site, "sheet.csv", sheet.as_bytes());
    assert!(import.findings.is_empty() && import.obstacles.is_empty(), "{:?} {:?}", import.findings, import.obstacles);
    exchange::carry_out(&import, &NativeDisk, site.root()).expect("it is written");
    site.build();
    assert!(site.page("en/records/a-side-forum-is-held/index.html").contains("A side forum was held in Beijing."));
}

/// A ZIP file of entries, each repeated so many times.
fn zip(entries: &[(&str, &[u8], usize)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes, times) in entries {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).expect("an entry");
        for _ in 0..*times {
            archive.write_all(bytes).expect("an entry");
        }
    }
    archive.finish().expect("an archive").into_inner()
}

pub(super) fn workbook(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet());
    workbook.save_to_buffer().expect("a workbook")
}

#[test]
fn files_that_are_no_plain_sheets_are_refused_and_nothing_is_written() {
    let site = Site::new();
    let compound = |words: &str| {
        let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
        bytes.resize(512, 0);
        bytes.extend(words.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    let sound = workbook(|sheet| {
        sheet.write_string(0, 0, "Date").expect("a cell");
        sheet.write_string(0, 1, "标题").expect("a cell");
    });
    let bomb = zip(&[
        ("xl/workbook.xml", b"<workbook/>", 1),
        ("xl/worksheets/sheet1.xml", &" ".repeat(1 << 20).into_bytes(), 300),
    ]);
    assert!(bomb.len() < 1 << 20);
    let mut far = "Date,标题\n".to_owned();
    far.push_str(&",".repeat(1_100_000));
    for (path, bytes, key) in [
        ("a.xlsx", compound("EncryptedPackage"), "failure-sheet-password"),
        ("a.xlsx", compound("Workbook"), "failure-sheet-old"),
        ("a.xls", compound("Workbook"), "failure-sheet-old"),
        ("a.xlsm", sound.clone(), "failure-sheet-macros"),
        ("a.xlsx", zip(&[("xl/workbook.xml", b"<a/>", 1), ("xl/vbaProject.bin", b"x", 1)]), "failure-sheet-macros"),
        ("a.xlsx", bomb, "failure-sheet-large"),
        ("a.xlsx", sound[..sound.len() / 2].to_vec(), "failure-sheet-damaged"),
        ("a.xlsx", b"PK\x03\x04 and nothing".to_vec(), "failure-sheet-damaged"),
        ("a.xlsx", zip(&[("word/document.xml", b"<a/>", 1)]), "failure-sheet-type"),
        ("a.pdf", b"%PDF".to_vec(), "failure-sheet-type"),
        ("a.csv", b"Date,T\xe9l\n2025,\xff\xff\n".to_vec(), "failure-sheet-encoding"),
        ("a.csv", far.into_bytes(), "failure-sheet-large"),
        ("a.csv", b"A,B\n1,2\n".to_vec(), "failure-sheet-header"),
        ("a.csv", b"Kind,Note (en)\nevent,x\n".to_vec(), "failure-sheet-columns"),
        ("a.csv", "Date,标题,时间\n2025,x,2026\n".into(), "failure-sheet-twice"),
    ] {
        let Err(failure) = import(&site, path, &bytes, None) else { panic!("{path} was read: {key}") };
        assert_eq!(failure.0.key, key, "{path}");
    }
    let twice = {
        let mut workbook = Workbook::new();
        for _ in 0..2 {
            let sheet = workbook.add_worksheet();
            sheet.write_string(0, 0, "Date").expect("a cell");
            sheet.write_string(0, 1, "标题").expect("a cell");
        }
        workbook.save_to_buffer().expect("a workbook")
    };
    let Err(failure) = import(&site, "a.xlsx", &twice, None) else { panic!("one of two sheets was taken") };
    assert_eq!(failure.0.key, "failure-sheet-several");
}

#[test]
fn csv_of_spreadsheets_in_china_is_read_and_a_cell_far_away_takes_no_room() {
    let site = Site::new();
    let sheet = row(&[("Title (zh)", "国标编码")]);
    let encode = |text: &str| encoding_rs::GB18030.encode(text).0.into_owned();
    let import = imported(&site, "a.csv", &encode(&sheet));
    assert!(matches!(&import.rows[0].1, Outcome::New { title, .. } if title == "国标编码"));
    let marked = imported(&site, "a.csv", format!("\u{feff}{sheet}").as_bytes());
    assert!(marked.findings.is_empty() && marked.writes());
    let far = workbook(|sheet| {
        sheet.write_string(0, 0, "Date").expect("a cell");
        sheet.write_string(0, 1, "标题").expect("a cell");
        sheet.write_string(1_048_575, 16_383, "far away").expect("a cell");
    });
    assert!(!imported(&site, "a.xlsx", &far).writes());
}

#[test]
fn dates_of_spreadsheets_and_merged_cells_are_understood() {
    let site = Site::new();
    let bytes = workbook(|sheet| {
        let day = Format::new().set_num_format("yyyy-mm-dd");
        let plain = Format::new();
        let headers = ["任务", "类别", "日期", "标题", "正文", "来源", "网址", "发布单位", "发布日期"];
        sheet.merge_range(0, 0, 0, 8, "进展表", &plain).expect("a title");
        for (column, header) in (0..).zip(headers) {
            sheet.write_string(1, column, header).expect("a cell");
        }
        sheet.merge_range(2, 0, 3, 0, "任务1", &plain).expect("a task of two rows");
        for row in 2..4 {
            let moment = ExcelDateTime::from_ymd(2025, 3, row as u8).expect("a day");
            sheet.write_string(row, 1, "活动").expect("a cell");
            sheet.write_datetime_with_format(row, 2, &moment, &day).expect("a cell");
            for (column, words) in [(3, "事"), (4, "文。"), (5, "题"), (6, "https://example.org/"), (7, "报")] {
                sheet.write_string(row, column, format!("{words}{row}")).expect("a cell");
            }
            sheet.write_number(row, 8, 45_750.0).expect("a cell");
        }
    });
    let import = imported(&site, "a.xlsx", &bytes);
    assert_eq!(findings(&import), [("I3".to_owned(), "sheet-date-serial"), ("I4".to_owned(), "sheet-date-serial")]);
    let mut ask = |_: &Place, _: &Doubt| Answer::Option(0);
    let import = self::import(&site, "a.xlsx", &bytes, Some(&mut ask)).expect("an import");
    assert_eq!(new_ids(&import), ["task-1", "task-1-2"]);
    exchange::carry_out(&import, &NativeDisk, site.root()).expect("it is written");
    let written = text(&site, "content/records/2026/a.yaml");
    assert!(written.contains("date: 2025-03-02\n") && written.contains("published: 2025-04-03\n"), "{written}");
}

#[test]
fn an_import_stopped_at_any_operation_is_finished_or_undone_and_told_of() {
    let site = || {
        let site = Site::new();
        site.write("content/records/more.yaml", record("one", &[]));
        site
    };
    let sheet = row(&[("Id", "one")]) + row(&[("Id", "")]).lines().nth(1).expect("a row") + "\n";
    let content = |site: &Site| tree(&site.root().join("content"));
    let before = content(&site());
    let carry = |disk: &dyn gongkai::disk::Disk, site: &Site| {
        exchange::carry_out(&imported(site, "a.csv", sheet.as_bytes()), disk, site.root())
    };
    let done = site();
    carry(&NativeDisk, &done).expect("it is written");
    let after = content(&done);
    assert!(after.len() == before.len() + 1 && after != before);
    let (mut finished, mut undone) = (0, 0);
    for operations in 0.. {
        let site = site();
        let result = carry(&FailingDisk::after(operations, std::io::ErrorKind::Other, false), &site);
        for (path, bytes) in content(&site) {
            assert!(before.get(&path) == Some(&bytes) || after.get(&path) == Some(&bytes), "{path} is not whole");
        }
        let next = imported(&site, "a.csv", sheet.as_bytes());
        match next.interrupted {
            gongkai::edit::Interrupted::Finished => {
                finished += 1;
                assert!(content(&site) == after && !next.writes());
            }
            _ if result.is_ok() => {}
            said => {
                undone += usize::from(said == gongkai::edit::Interrupted::Undone);
                assert!(content(&site) == before && next.writes(), "after {operations} operations");
            }
        }
        if result.is_ok() {
            assert!(finished > 3 && undone > 3, "{finished} were finished, {undone} told of as undone");
            return;
        }
    }
}

#[test]
fn a_form_is_the_same_every_time_and_keeps_the_ids() {
    let site = Site::shipped();
    let Form { bytes: all, records, .. } = exchange::form(site.root(), None).expect("a form");
    assert!(all == exchange::form(site.root(), None).expect("a form").bytes, "the same content gives the same bytes");
    let import = imported(&site, "form.xlsx", &all);
    assert!(import.rows.len() == records && !import.writes() && import.findings.is_empty(), "{:?}", import.findings);
    let Form { bytes: own, records: fewer, .. } =
        exchange::form(site.root(), Some("science-technology-commission")).expect("a form");
    assert!(0 < fewer && fewer < records);
    assert!(!imported(&site, "form.xlsx", &own).writes());
    let Err(failure) = exchange::form(site.root(), Some("nobody")) else { panic!("a form for nobody") };
    assert_eq!(failure.0.key, "failure-sheet-organisation");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(all)).expect("a workbook");
    let mut sheet = String::new();
    let mut entry = archive.by_name("xl/worksheets/sheet1.xml").expect("a sheet");
    std::io::Read::read_to_string(&mut entry, &mut sheet).expect("text");
    assert!(sheet.contains("<sheetProtection") && sheet.contains("<dataValidation"), "ids are locked, choices listed");
}

#[test]
fn a_form_is_not_written_over_one_that_may_be_filled() {
    let site = Site::new();
    let export = |name: &str| gongkai(site.root(), &["export", "sheet", name], "");
    assert_eq!(export("form.xlsx").status.code(), Some(0));
    let again = export("form.xlsx");
    assert!(again.status.code() == Some(2) && said(&again).contains("already there"), "{}", said(&again));
    assert_eq!(export("form.csv").status.code(), Some(2));
    assert!(site.root().join("form.xlsx").is_file());
}

/// A text as people write it, with everything in it that spreadsheets or CSV take for something else.
fn any_text() -> impl Strategy<Value = String> {
    let odd = prop_oneof![
        Just("=1+1".to_owned()),
        Just("+86 10".to_owned()),
        Just("-".to_owned()),
        Just("@a".to_owned()),
        Just("'quoted'".to_owned()),
        Just("2025-03-05".to_owned()),
        Just("45721".to_owned()),
        Just("1e5".to_owned()),
        Just("TRUE".to_owned()),
        Just("_x000D_".to_owned()),
    ];
    let text = "[a-zA-Z中文，。、\"',;: =+%0-9\n#_-]{0,24}";
    prop_oneof![
        (odd, text).prop_map(|(odd, text)| format!("{odd}{text}")),
        text.prop_map(|text: String| format!("字{text}")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_form_that_nobody_filled_changes_nothing(
        title in any_text(), english in any_text(), words in any_text(), publisher in any_text(), note in any_text(),
        value in prop_oneof![Just("12.40"), Just("0"), Just("-3"), Just("1234567.5")],
        date in prop_oneof![Just("2025-03-05"), Just("2025-Q1"), Just("2025"), Just("2024-01/2024-03"), Just("unknown")],
    ) {
        let site = Site::new();
        let quoted = |text: &str| serde_json::to_string(&format!(" {text} ")).expect("a text");
        let (title, english, words, publisher, note) =
            (quoted(&title), quoted(&english), quoted(&words), quoted(&publisher), quoted(&note));
        site.write("content/vocabulary.yaml", super::sheets_changes::TOPICS);
        site.write("content/records/odd.yaml", format!(
            "- id: odd\n  about: [task:1, task:2, target:labs]\n  topics: [peace, trade]\n  kind: figure\n  date: {date}\n  added: 2026-01-01\n  title: {{zh: {title}, en: {english}}}\n  text: {{zh: {words}, en: {english}}}\n  observation: {{target: labs, value: {value}, date: 2025-03, unit: {{zh: 间, en: rooms}}}}\n  sources:\n    - {{title: {title}, lang: zh-CN, publisher: {publisher}, url: 'https://p.example/?a=1&b=%20', published: 2025-04, accessed: 2026-01-01}}\n    - {{title: Second, lang: en, publisher: {{zh: 甲, en: A}}, url: 'https://p.example/2'}}\n    - {{title: {english}, lang: en, publisher: {publisher}, url: 'https://p.example/3', accessed: 2026-01-02}}\n    - {{title: Fourth, lang: en, publisher: B, url: 'https://p.example/4'}}\n  note: {{zh: {note}}}\n"
        ));
        let Form { bytes, records, .. } = exchange::form(site.root(), None).expect("a form");
        let import = imported(&site, "form.xlsx", &bytes);
        prop_assert!(import.findings.is_empty(), "{:?}", import.findings);
        prop_assert_eq!(import.rows.len(), records);
        for (place, outcome, _) in &import.rows {
            prop_assert!(matches!(outcome, Outcome::Same { .. }), "{:?}: {:?}", place, outcome);
        }
        prop_assert!(!import.writes());
    }
}
