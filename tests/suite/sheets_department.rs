//! The quarterly sheet of a department that has its own form: a title above, a header in two rows, groups, remarks and a foot.

use std::collections::BTreeMap;

use gongkai::diagnostic::{Reader, Words};
use gongkai::disk::NativeDisk;
use gongkai::exchange::{self, Answer, Doubt, Outcome, Place};
use rust_xlsxwriter::{Format, Workbook};

use super::desk::text;
use super::sheets::{findings, import, new_ids, request};
use super::support::Site;

/// The header: a row of groups, and a row of what is below them.
const HEADER: [(&str, &str); 12] = [
    ("序号", ""),
    ("对应任务", ""),
    ("干了什么", "中文"),
    ("", "English"),
    ("进展情况", "中文"),
    ("", "English"),
    ("发生时间", ""),
    ("是否完成", ""),
    ("数据", "指标"),
    ("", "数值"),
    ("信息来源", ""),
    ("备注", ""),
];

/// The rows below it; a row with one cell is a heading or the foot.
const ROWS: &[&[&str]] = &[
    &["一、平台建设方面"],
    &[
        "1",
        "任务12",
        "国际孵化器揭牌",
        "An international incubator opens",
        "九月五日，孵化器揭牌。",
        "The incubator opened on 5 September.",
        "二〇二六年九月五日",
        "已完成",
        "",
        "",
        "某报 2026年9月6日 https://example.org/a",
        "",
    ],
    &[
        "2",
        "第12、13项",
        "联合实验室签约",
        "Laboratory signed",
        "签约。",
        "It was signed.",
        "2026.8",
        "推进中",
        "",
        "",
        "某网站",
        "",
    ],
    &[
        "3",
        "12.",
        "服务站投用",
        "A service station",
        "投用。",
        "It opened.",
        "2026-07-18",
        "基本完成",
        "服务人次",
        "0.32万",
        "https://example.org/c",
        "",
    ],
    &["", "", "", "", "（续）并延长开放时间。", "", "", "", "", "", "接上行", ""],
    &[
        "4",
        "同上",
        "服务站二期",
        "Second phase",
        "二期装修。",
        "It is being fitted out.",
        "7月下旬",
        "未开始",
        "",
        "",
        "内部资料",
        "先不公开",
    ],
    &[
        "5",
        "任务18",
        "系列活动",
        "A series of events",
        "举办活动。",
        "Events were held.",
        "2026年9月12日至14日",
        "",
        "",
        "",
        "https://example.org/d；https://example.org/e",
        "",
    ],
    &[
        "6",
        "十八",
        "海外推介会",
        "A roadshow abroad",
        "举办推介会。",
        "It was held.",
        "46290",
        "√",
        "",
        "",
        "某网（2026-09-21）",
        "",
    ],
    &["合计", "", "", "", "共6项", "", "", "完成4项", "", "0.32万", "", ""],
    &["填表人：张三  联系电话：010-12345678"],
];

fn sheet() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let last = u16::try_from(HEADER.len() - 1).expect("few columns");
    let plain = Format::new();
    let write = "a cell is written";
    sheet.merge_range(0, 0, 0, last, "某区2026年第三季度国际科技合作情况汇总表", &plain).expect(write);
    sheet.merge_range(1, 0, 1, last, "填报单位（盖章）：      填报日期：2026年10月9日", &plain).expect(write);
    for (column, (upper, lower)) in (0_u16..).zip(HEADER) {
        sheet.write_string(2, column, upper).expect(write);
        sheet.write_string(3, column, lower).expect(write);
    }
    for (row, cells) in (4_u32..).zip(ROWS) {
        match cells {
            [only] => drop(sheet.merge_range(row, 0, row, last, only, &plain).expect(write)),
            cells => {
                for (column, cell) in (0_u16..).zip(*cells).filter(|(_, cell)| !cell.is_empty()) {
                    sheet.write_string(row, column, *cell).expect(write);
                }
            }
        }
    }
    workbook.save_to_buffer().expect("a workbook")
}

#[test]
fn a_form_of_its_own_is_refused_with_its_columns_where_nobody_can_be_asked() {
    let site = Site::shipped();
    let failure = import(&site, "q3.xlsx", &sheet(), None).err().expect("the title is called otherwise");
    let told = format!("{:?}", failure.0);
    assert!(told.contains("failure-sheet-columns") && told.contains("干了什么 中文"), "{told}");
}

#[test]
fn a_column_can_be_named_beforehand() {
    let site = Site::shipped();
    let words = Words::new(Reader::English);
    let bytes = sheet();
    let named = |title: &str, column: &str| {
        let columns = [(title, column), ("干了什么 English", "Title (English)")];
        let columns = columns.map(|(title, column)| (title.to_owned(), column.to_owned()));
        let request = exchange::Request { columns: &columns, ..request(&site, "q3.xlsx", &bytes, &words) };
        exchange::import(&request, None)
    };
    let import = named("干了什么 中文", "标题").expect("a sheet whose columns are known");
    let keys: Vec<(String, &str)> = findings(&import);
    let at = |place: &str| keys.iter().filter(|(at, _)| at == place).map(|(_, key)| *key).collect::<Vec<_>>();
    assert_eq!(at("K6"), ["sheet-title-and-address"], "{keys:?}");
    assert_eq!(at("K10"), ["sheet-not-public"], "{keys:?}");
    assert!(import.rows.is_empty(), "every row has a doubt");
    let key = |title: &str, column: &str| named(title, column).err().expect("it is refused").0.key;
    assert_eq!(key("干了啥", "标题"), "failure-sheet-column-title");
    assert_eq!(key("干了什么 中文", "题"), "failure-sheet-column-name");
}

/// What somebody who knows the department answers.
fn answer(place: &Place, doubt: &Doubt) -> Answer {
    let words = |words: &str| Answer::Words(words.to_owned());
    match (doubt.message.key, place.name().as_str()) {
        ("sheet-column-which", "C4") => Answer::Option(0),
        ("sheet-column-what", "D4") => words("标题（英文）"),
        ("sheet-title-address" | "sheet-title-addresses", _) => words("某网站报道"),
        ("sheet-word-unknown" | "sheet-name-unknown", _) => words("无"),
        ("sheet-date-wrong", _) => words("2026-07"),
        ("sheet-not-public" | "sheet-missing-one", "K10" | "L10" | "C9") => Answer::LeaveOut,
        ("sheet-missing-all", _) if doubt.options.is_empty() => words("某区政府网站"),
        ("sheet-missing-all", _) => Answer::Option(3),
        ("sheet-missing-one", _) => words("https://example.org/x"),
        _ if doubt.options.is_empty() => panic!("{}: {:?}", place.name(), doubt.message),
        _ => Answer::Option(0),
    }
}

#[test]
fn every_doubt_of_it_is_asked_about_once_and_the_rest_is_taken() {
    let site = Site::shipped();
    let mut asked: Vec<(String, &'static str)> = Vec::new();
    let mut ask = |place: &Place, doubt: &Doubt| {
        asked.push((place.name(), doubt.message.key));
        answer(place, doubt)
    };
    let bytes = sheet();
    let first = import(&site, "q3.xlsx", &bytes, Some(&mut ask)).expect("a sheet");
    let titles = |key: &str| asked.iter().filter(|(_, known)| *known == key).count();
    assert_eq!(titles("sheet-column-which"), 1, "{asked:?}");
    // The kind and the publisher stand in no column: each is asked for once.
    assert_eq!(titles("sheet-missing-all"), 2, "{asked:?}");
    let counted = asked.iter().fold(BTreeMap::<_, usize>::new(), |mut counted, doubt| {
        *counted.entry(doubt.clone()).or_default() += 1;
        counted
    });
    let is_once = |((_, key), count): (&(String, &str), &usize)| *count == 1 || *key == "sheet-missing-all";
    assert!(counted.iter().all(is_once), "{asked:?}");
    assert_eq!(
        new_ids(&first),
        [
            "an-international-incubator-opens",
            "laboratory-signed",
            "a-service-station",
            "a-series-of-events",
            "a-roadshow-abroad"
        ]
    );
    assert!(first.writes() && first.obstacles.is_empty(), "{:?}", first.obstacles);
    exchange::carry_out(&first, &NativeDisk, site.root()).expect("it is written");
    let written = text(&site, "content/records/2026/q3.yaml");
    for part in
        ["date: 2026-09-05", "- task:13", "date: 2026-09-25", "url: https://example.org/a", "title: 某报 2026年9月6日"]
    {
        assert!(written.contains(part), "{part}: {written}");
    }
    for private in ["先不公开", "内部资料", "张三", "服务站二期"] {
        assert!(!written.contains(private), "{private}: {written}");
    }
    let again = import(&site, "q3.xlsx", &bytes, Some(&mut answer)).expect("a sheet");
    assert!(again.rows.iter().all(|(_, outcome, _)| matches!(outcome, Outcome::Same { .. })) && !again.writes());
}
