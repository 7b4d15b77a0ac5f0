//! A sheet as departments send them: every doubt is asked about, and nothing is guessed.

use gongkai::diagnostic::{Reader, Words};
use gongkai::disk::NativeDisk;
use gongkai::exchange::{self, Answer, Doubt, Place};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

use super::desk::text;
use super::sheets::{findings, import, imported, new_ids};
use super::support::Site;

/// The upper and the lower row of the header; an empty cell belongs to the one before it, or above it.
const HEADER: [(&str, &str); 22] = [
    ("序号", ""),
    ("重点\n任务", ""),
    ("类 别", ""),
    ("时　间", ""),
    ("标题", "中文"),
    ("", "英文"),
    ("工作进展", "中文"),
    ("", "英文"),
    ("完成情况", ""),
    ("完成比例", ""),
    ("指标名称", ""),
    ("完成值", ""),
    ("单位", ""),
    ("来源1", "标题"),
    ("", "链接"),
    ("", "媒体"),
    ("", "发布\n时间"),
    ("来源2", "标题"),
    ("", "链接"),
    ("", "媒体"),
    ("负责人及电话", ""),
    ("备注", ""),
];

/// The rows below it, as they are typed.
const ROWS: [[&str; 22]; 12] = [
    [
        "1",
        "第一项",
        "会议",
        "２０２６年９月１２日",
        " 联合实验室 \n启动会",
        "Kick-off of a joint laboratory",
        "启动会召开。",
        "The kick-off was held.",
        "推进中",
        "40%",
        "",
        "",
        "",
        "启动会召开",
        "https://example.org/1",
        "某报",
        "2026.9.13",
        "实验室启动",
        "https://example.org/1b",
        "另一报",
        "张三 010-12345678",
        "无",
    ],
    [
        "2",
        "",
        "成果",
        "2026/9/15",
        "新增实验室",
        "New laboratories",
        "新增一批。",
        "Some were added.",
        "",
        "",
        "实验室",
        "12家",
        "家",
        "新增实验室",
        "https://example.org/2",
        "某报",
        "2026年9月",
        "/",
        "/",
        "/",
        "同上",
        "——",
    ],
    ["", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", ""],
    [
        "3",
        "第二项",
        "活动",
        "9月下旬",
        "培训班",
        "A course",
        "举办培训。",
        "It was held.",
        "",
        "",
        "",
        "",
        "",
        "培训班举办",
        "https://example.org/3",
        "某报",
        "",
        "",
        "",
        "",
        "",
        "",
    ],
    [
        "4",
        "第二项",
        "活动",
        "2026年9月20日",
        "论坛",
        "A forum",
        "举办论坛。",
        "A forum.",
        "序时推进",
        "",
        "",
        "",
        "",
        "论坛举办",
        "https://example.org/4",
        "某报",
        "",
        "",
        "",
        "",
        "",
        "",
    ],
    ["小计", "", "", "4", "", "", "", "", "", "", "", "12", "", "", "", "", "", "", "", "", "", ""],
    [
        "5",
        "第一、二项",
        "活动",
        "2026-09-21",
        "会见",
        "A meeting",
        "会见来宾。",
        "Guests were met.",
        "",
        "",
        "",
        "",
        "",
        "会见来宾",
        "example.org/5",
        "某报",
        "",
        "",
        "",
        "",
        "",
        "",
    ],
    [
        "6",
        "第二项",
        "数据",
        "2026年三季度",
        "数据",
        "Data",
        "约30家。",
        "Some 30.",
        "",
        "",
        "实验室",
        "约30",
        "家",
        "数据发布",
        "https://example.org/6",
        "同上",
        "同上",
        "",
        "",
        "",
        "",
        "",
    ],
    [
        "7",
        "第二项",
        "数据",
        "2026年9月30日",
        "数据二",
        "Data two",
        "共13家。",
        "13 in all.",
        "",
        "0.4",
        "实验室",
        "1.3万",
        "万家",
        "数据再发布",
        "https://example.org/7",
        "某报",
        "3/10/2026",
        "",
        "",
        "",
        "",
        "",
    ],
    [
        "8",
        "第二向",
        "活动",
        "2026年9月30日",
        "",
        "Untitled",
        "正文。",
        "Text.",
        "",
        "",
        "",
        "",
        "",
        "报道",
        "https://example.org/8",
        "某报",
        "",
        "",
        "",
        "",
        "",
        "",
    ],
    ["合计", "", "", "8条", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", ""],
    [
        "注：1.完成情况以序时进度为准；2.请于每季度末前报送。",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
    ],
];

fn put(sheet: &mut Worksheet, row: u32, column: u16, words: &str) {
    if !words.is_empty() {
        sheet.write_string(row, column, words).expect("a cell");
    }
}

/// Two title rows, an empty one, a header of two rows with merged cells, dates of three kinds, a formula nobody has worked out, totals,
/// notes at the foot, and sheets of other things before and behind.
fn messy() -> Vec<u8> {
    let plain = Format::new();
    let mut workbook = Workbook::new();
    let guide = workbook.add_worksheet().set_name("填表说明").expect("a name");
    put(guide, 0, 0, "一、请如实填写。");
    put(guide, 1, 0, "二、“完成情况”按序时进度填写。");
    let sheet = workbook.add_worksheet().set_name("进展情况").expect("a name");
    sheet
        .merge_range(0, 0, 0, 21, "2026年第三季度国际科技合作重点任务进展情况统计表（上报稿）", &plain)
        .expect("a title");
    sheet.merge_range(1, 0, 1, 21, "填报单位：甲局国际处　　填报人：李四　　2026.10.8", &plain).expect("a title");
    for (column, (upper, lower)) in (0..).zip(HEADER) {
        put(sheet, 3, column, upper);
        put(sheet, 4, column, lower);
    }
    for (first, last) in [(4, 5), (6, 7), (13, 16), (17, 19)] {
        sheet.merge_range(3, first, 3, last, HEADER[usize::from(first)].0, &plain).expect("a group");
    }
    for (line, cells) in (5..).zip(ROWS) {
        for (column, words) in (0..).zip(cells) {
            put(sheet, line, column, words);
        }
    }
    // One task for two rows, a day of the spreadsheet, a day without its form, a formula that was never worked out.
    sheet.merge_range(5, 1, 6, 1, "第一项", &plain).expect("a task");
    let day = ExcelDateTime::from_ymd(2026, 9, 15).expect("a day");
    sheet
        .write_datetime_with_format(6, 3, &day, &Format::new().set_num_format("yyyy\"年\"m\"月\"d\"日\""))
        .expect("a cell");
    sheet.write_number(9, 16, 46_286.0).expect("a cell");
    sheet.write_number(13, 9, 0.4).expect("a cell");
    sheet.write_formula(15, 11, Formula::new("=SUM(L6:L14)")).expect("a cell");
    let codes = workbook.add_worksheet().set_name("字典").expect("a name");
    codes.set_hidden(true);
    put(codes, 0, 0, "类别");
    workbook.save_to_buffer().expect("a workbook")
}

#[test]
fn a_department_s_sheet_goes_in_with_every_doubt_asked_about_and_nothing_guessed() {
    let site = Site::new();
    let bytes = messy();
    let import = imported(&site, "上报.xlsx", &bytes);
    let told = findings(&import);
    let words = Words::new(Reader::English);
    let notes: Vec<String> =
        import.notes.iter().map(|note| format!("{} {}", note.place.name(), words.say(&note.message))).collect();
    assert_eq!(
        told,
        [
            ("D9", "sheet-date-wrong"),
            ("I10", "sheet-word-unknown"),
            ("Q10", "sheet-date-serial"),
            ("O12", "sheet-address-near"),
            ("L13", "sheet-number-bound"),
            ("P13", "sheet-ditto-meant"),
            ("Q13", "sheet-ditto-meant"),
            ("J14", "sheet-percent-part"),
            ("M14", "sheet-unit-other"),
            ("Q14", "sheet-date-order"),
            ("B15", "sheet-name-near"),
        ]
        .map(|(place, key)| (place.to_owned(), key)),
        "{notes:#?}"
    );
    assert_eq!(new_ids(&import), ["kick-off-of-a-joint-laboratory", "new-laboratories"]);
    for note in ["A11 ", "A16 ", "A17 ", "U5 "] {
        assert!(notes.iter().any(|told| told.starts_with(note) || told.starts_with(&note[1..])), "{note}: {notes:#?}");
    }
}

#[test]
fn answers_take_the_rest_of_the_sheet_in() {
    let site = Site::new();
    let bytes = messy();
    let mut asked = Vec::new();
    let mut ask = |place: &Place, doubt: &Doubt| {
        asked.push(place.name());
        match place.name().as_str() {
            "D9" => Answer::Words("2026年9月25日".to_owned()),
            "I10" => Answer::Words("推进中".to_owned()),
            "L13" => Answer::LeaveOut,
            _ if doubt.options.is_empty() => Answer::LeaveOut,
            _ => Answer::Option(0),
        }
    };
    let import = import(&site, "上报.xlsx", &bytes, Some(&mut ask)).expect("an import");
    assert_eq!(findings(&import), [("M14".to_owned(), "sheet-unit-other")], "{asked:?}");
    assert!(asked.contains(&"E15".to_owned()) && !asked.contains(&"B12".to_owned()), "{asked:?}");
    assert_eq!(new_ids(&import).len(), 5);
    exchange::carry_out(&import, &NativeDisk, site.root()).expect("it is written");
    let written = text(&site, "content/records/2026/sheet.yaml");
    for said in [
        "date: 2026-09-12\n",
        "    zh: 联合实验室启动会\n",
        "published: 2026-09-13\n",
        "title: 实验室启动\n",
        "publisher: 另一报\n",
        "date: 2026-09-15\n",
        "published: 2026-09\n",
        "date: 2026-09-25\n",
        "url: https://example.org/5\n",
    ] {
        assert!(written.contains(said), "{said}: {written}");
    }
    for unsaid in ["无", "同上", "/\n", "张三", "——", "30"] {
        assert!(!written.contains(unsaid), "{unsaid}: {written}");
    }
    let report = site.build_as_of("2999-12-31");
    assert_eq!(site.told(&report), "");
    // The same answers again: nothing is new.
    let mut asked_again = Vec::new();
    let mut ask = |place: &Place, _: &Doubt| {
        asked_again.push(place.name());
        Answer::LeaveOut
    };
    let again = self::import(&site, "上报.xlsx", &bytes, Some(&mut ask)).expect("an import");
    assert!(!again.writes() && new_ids(&again).is_empty());
}
