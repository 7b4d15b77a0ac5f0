//! What the site says of targets: never more than their values, goals and sources say.

use std::collections::BTreeMap;
use std::fmt::Write;

use gongkai::date::Day;
use gongkai::model::{Public, Standing};
use gongkai::number::Number;

use super::support::{Site, text_of};

/// A target, its observations, and what its page must say of it in each language, or must not.
struct Statement {
    /// What is special about the target, in YAML.
    target: &'static str,
    /// The observations: the date and the rest, in YAML; a record each. One that begins with `mirror` is a repost.
    observations: &'static [(&'static str, &'static str)],
    zh: &'static str,
    en: &'static str,
    /// What would be false, in either language.
    never: &'static [&'static str],
}

const REACHED: &[&str] = &["）已达到目标。", "The goal has been reached"];
const NOT_YET: &[&str] = &["尚未达到目标", "It does not reach the goal"];

const STATEMENTS: &[Statement] = &[
    // At least.
    says("value: 50\ndue: 2027", &[("2025", "value: 49.99")], "尚未达到目标", "It does not reach the goal", REACHED),
    says("value: 50\ndue: 2027", &[("2025", "value: 50.00")], "已达到目标", "The goal has been reached", NOT_YET),
    says("value: 0\ndue: 2027", &[("2025", "value: -1")], "尚未达到目标", "It does not reach the goal", REACHED),
    says(
        "value: 0.3\ndue: 2027",
        &[("2025", "value: 0.29999999999999999")],
        "尚未达到目标",
        "It does not reach the goal",
        REACHED,
    ),
    // At most.
    says(
        "direction: at-most\nvalue: 50\ndue: 2027",
        &[("2025", "value: 80")],
        "尚未达到目标",
        "It does not reach the goal",
        REACHED,
    ),
    says(
        "direction: at-most\nvalue: 50\ndue: 2027",
        &[("2025", "value: 50")],
        "已达到目标",
        "The goal has been reached",
        NOT_YET,
    ),
    says(
        "direction: at-most\nvalue: 0\ndue: 2027",
        &[("2025", "value: 0.5")],
        "尚未达到目标",
        "It does not reach the goal",
        REACHED,
    ),
    says("direction: at-most\nvalue: 12000\ndue: 2027", &[("2025", "value: 15000")], "不高于", "at most", REACHED),
    says(
        "direction: at-most\nvalue: -5\ndue: 2027",
        &[("2025", "value: -6")],
        "已达到目标",
        "The goal has been reached",
        NOT_YET,
    ),
    // Exactly.
    says(
        "direction: exactly\nvalue: 5\ndue: 2027",
        &[("2025", "value: 6")],
        "尚未达到目标",
        "It does not reach the goal",
        REACHED,
    ),
    says(
        "direction: exactly\nvalue: 5\ndue: 2027",
        &[("2025", "value: 5.0")],
        "已达到目标",
        "The goal has been reached",
        NOT_YET,
    ),
    // Past due.
    says("value: 50\ndue: 2025", &[("2025", "value: 49")], "目标期限（2025年）已过", "was due by 2025", REACHED),
    says(
        "value: 50\ndue: 2025",
        &[("2025", "value: 50")],
        "已达到目标",
        "The goal has been reached",
        &["已过", "was due"],
    ),
    says("value: 50\ndue: 2025", &[], "尚无公开数据", "No data published yet", &["未达到", "does not reach"]),
    says("value: 50\ndue: 2025", &[], "目标期限（2025年）已过", "The goal was due by 2025.", REACHED),
    // Reached, but late: that it was missed when it was due is known.
    says(
        "value: 100\ndue: 2024-12-31",
        &[("2024-12-31", "value: 90"), ("2026-05", "value: 120")],
        "至少逾期1天",
        "The goal has been reached. At least one day late",
        &["486", "尚未达到"],
    ),
    // The day of the first figure that reaches it is not the day on which it was reached.
    says(
        "value: 10\ndue: 2025-03-31",
        &[("2025-03-31", "value: 8"), ("2026-03-31", "value: 11")],
        "至少逾期1天",
        "At least one day late",
        &["365"],
    ),
    says(
        "value: 10\ndue: 2025-06",
        &[("2025-06", "value: 8"), ("2025-09", "value: 11")],
        "至少逾期1天",
        "At least one day late",
        &["months after", "个月完成"],
    ),
    says(
        "value: 10\ndue: 2025-06-30",
        &[("2025-06-30", "value: 8"), ("2025-07-01", "value: 11")],
        "逾期1天完成",
        "One day late",
        &["至少", "At least one"],
    ),
    says(
        "value: 10\ndue: 2024",
        &[("2024", "value: 8"), ("2025", "value: 11")],
        "比时限所在年份晚1年",
        "Late: in the year after it was due",
        NOT_YET,
    ),
    says(
        "measure: annual\nvalue: 10\ndue: 2024",
        &[("2024", "value: 8"), ("2024-07/2025-06", "value: 11")],
        "至少逾期1天",
        "At least one day late",
        NOT_YET,
    ),
    // A figure of later alone does not tell whether it was reached in time.
    says(
        "value: 10\ndue: 2024",
        &[("2025-05", "value: 11")],
        "至到期时（2024年）是否已经达到，尚无数据可以说明",
        "The goal has been reached. No figure tells whether it had been reached when it was due (2024).",
        &["逾期", "day late", "days late", "Late:"],
    ),
    says(
        "measure: annual\nvalue: 10\ndue: 2024",
        &[("2025", "value: 11")],
        "是否已经达到，尚无数据可以说明",
        "No figure tells whether it had been reached when it was due (2024).",
        &["逾期", "day late", "days late", "Late:"],
    ),
    says(
        "value: 10\ndue: 2024",
        &[("2024", "value: 11"), ("2025-05", "value: 12")],
        "已达到目标",
        "The goal has been reached",
        &["尚无数据可以说明", "No figure tells"],
    ),
    // A rounded figure that is just the goal may be below it.
    says(
        "value: 50\ndue: 2027",
        &[("2025", "value: 50\n    flags: [rounded]")],
        "来源为约数",
        "It reaches the goal, but is not certain",
        &["The goal has been reached"],
    ),
    says(
        "value: 50\ndue: 2027",
        &[("2025", "value: 51\n    flags: [rounded]")],
        "已达到目标",
        "The goal has been reached",
        &["not certain"],
    ),
    says(
        "measure: annual\nvalue: 100\ndue: 2024",
        &[("2024", "value: 90"), ("2025", "value: 120")],
        "比时限所在年份晚1年",
        "Late: in the year after it was due",
        NOT_YET,
    ),
    says(
        "value: 100\ndue: 2024-12-31",
        &[("2024-11-30", "value: 90"), ("2026-05", "value: 120")],
        "已达到目标",
        "The goal has been reached",
        &["逾期", "days late", "Late:"],
    ),
    says(
        "value: 100\ndue: 2024-12-31",
        &[("2025-06", "value: 120"), ("2026-01", "value: 90"), ("2026-05", "value: 130")],
        "已达到目标",
        "The goal has been reached",
        &["逾期", "days late", "Late:"],
    ),
    // A limit for a running total is kept only once it is due.
    says(
        "measure: cumulative\ndirection: at-most\nvalue: 1000\ndue: 2027",
        &[("2024", "value: 100")],
        "未超过上限",
        "It is within the limit so far",
        REACHED,
    ),
    says(
        "measure: cumulative\ndirection: at-most\nvalue: 1000\ndue: 2025",
        &[("2025", "value: 999")],
        "截至到期（2025年）未超过上限",
        "The limit was kept until it fell due (2025)",
        &["尚未达到", "does not reach", "has been exceeded"],
    ),
    // What it has become since says nothing of that, nor whether it was kept.
    says(
        "measure: cumulative\ndirection: at-most\nvalue: 1000\ndue: 2024",
        &[("2024", "value: 999"), ("2025", "value: 1500")],
        "截至到期（2024年）未超过上限",
        "The limit was kept until it fell due (2024)",
        &["已超过上限", "has been exceeded", "does not reach", "no longer"],
    ),
    says(
        "measure: cumulative\ndirection: at-most\nvalue: 1000\ndue: 2024",
        &[("2025", "value: 1500")],
        "不能说明届时是否达到",
        "does not tell whether",
        &["The limit was kept", "has been exceeded", "has been reached."],
    ),
    says(
        "measure: cumulative\ndirection: at-most\nvalue: 1000\ndue: 2027",
        &[("2024", "value: 900"), ("2025", "value: 1200")],
        "已超过上限；最新数据的时点为2025年",
        "The limit has been exceeded",
        &["尚未达到", "does not reach", "has been reached", "within the limit"],
    ),
    says(
        "measure: cumulative\ndirection: at-most\nvalue: 1000\ndue: 2025",
        &[("2025", "value: 1200")],
        "已超过上限；最新数据的时点为2025年",
        "The limit has been exceeded",
        &["does not reach", "has been reached"],
    ),
    // Of a year that ends after it was due, it is not known when in it the limit was passed; an estimate passes none for certain.
    says(
        "measure: cumulative\ndirection: at-most\nvalue: 1000\ndue: 2025-06-30",
        &[("2025", "value: 1200")],
        "不能说明届时是否达到",
        "does not tell whether",
        &["已超过上限", "The limit has been exceeded", "does not reach", "was kept"],
    ),
    says(
        "measure: cumulative\ndirection: at-most\nvalue: 1000\ndue: 2027",
        &[("2024", "value: 900"), ("2025", "value: 1200\n    flags: [estimated]")],
        "估计",
        "The latest figure is for 2025",
        &["已超过上限", "The limit has been exceeded", "within the limit"],
    ),
    // What a later figure replaces says nothing, and an estimate fixes no day.
    says(
        "measure: cumulative\ndirection: at-most\nvalue: 10\ndue: 2025-12-31",
        &[("2026-03-31", "value: 8"), ("2026-03-31", "later value: 12\n    flags: [revised]")],
        "不能说明届时是否达到",
        "does not tell whether",
        &["was kept", "未超过上限"],
    ),
    says(
        "measure: annual\nvalue: 10\ndue: 2025-06",
        &[("2025", "value: 8"), ("2025", "later value: 12\n    flags: [revised]")],
        "已达到目标",
        "The goal has been reached",
        &["逾期", "days late", "day late"],
    ),
    says(
        "value: 10\ndue: 2025-12-31",
        &[
            ("2025-12-31", "value: 7"),
            ("2026-01-01", "value: 12"),
            ("2026-01-01", "later value: 9\n    flags: [revised]"),
            ("2026-05-30", "value: 12"),
        ],
        "至少逾期2天",
        "At least 2 days late",
        &["One day late"],
    ),
    says(
        "value: 10\ndue: 2025-12-31",
        &[("2025-12-31", "value: 8"), ("2026-01-01", "value: 12\n    flags: [estimated]"), ("2026-05-30", "value: 12")],
        "至少逾期1天",
        "At least one day late",
        &["One day late"],
    ),
    // A running total was no higher before.
    says(
        "measure: cumulative\nvalue: 10\ndue: 2025-12-31",
        &[("2026-03-31", "value: 8"), ("2026-05-30", "value: 12")],
        "至少逾期91天",
        "At least 91 days late",
        &["尚无数据可以说明", "No figure tells"],
    ),
    says(
        "measure: cumulative\ndirection: at-most\nvalue: 10\ndue: 2027",
        &[("2025", "value: 12"), ("2026-05-30", "value: 9\n    flags: [estimated]")],
        "已超过上限",
        "The limit has been exceeded",
        &["within the limit", "目前未超过"],
    ),
    // A figure of a year that was not over speaks for certain of no more than its first day.
    says(
        "measure: cumulative\ndirection: at-most\nvalue: 10\ndue: 2026-03-31",
        &[("2026", "value: 8")],
        "不能说明届时是否达到",
        "does not tell whether",
        &["was kept", "未超过上限"],
    ),
    says(
        "value: 10\ndue: 2026-03-31",
        &[("2026", "value: 8")],
        "不能说明届时是否达到",
        "does not tell whether",
        &["does not reach it"],
    ),
    // What is little is not nothing.
    says(
        "decimals: 0\nvalue: 5\ndue: 2027",
        &[("2025", "value: 0.4")],
        "0.4",
        "0.4",
        &[">0</span>", "已达到目标", "The goal has been reached"],
    ),
    // Of two years one would do.
    says(
        "value: 17\ndue: 2027\nbaseline: {date: 2023, value: 10, paragraph: 2}",
        &[("2025", "value: 16")],
        "到2027年还需增加1家。",
        "a rise of 1 labs is needed by 2027.",
        &["about 1 a year", "每年约"],
    ),
    // A quarter says less of a goal than the year that ends with it.
    says(
        "measure: share\nvalue: 80\ndue: 2025",
        &[("2025", "value: 70"), ("2025-Q4", "value: 85")],
        "已过",
        "was due by 2025",
        REACHED,
    ),
    // No goal.
    says("", &[("2025", "value: 50")], "未设目标值", "No goal is set", &["已达到", "尚未达到", "reached"]),
    says("", &[], "尚无公开数据", "No data published yet", &["已达到", "reached"]),
    // Reposts confirm nothing.
    says("value: 50\ndue: 2027", &[("2025", "mirror value: 60")], "仅见于转载", "found only as a repost", REACHED),
    says(
        "value: 50\ndue: 2027",
        &[("2024", "value: 10"), ("2025", "mirror value: 60")],
        "最新已证实数据的日期：2024年",
        "The latest confirmed figure is for 2024",
        REACHED,
    ),
    says(
        "value: 50\ndue: 2027",
        &[("2025", "value: 49"), ("2025", "mirror value: 60")],
        "以非转载来源的为准",
        "from a source that is not a repost",
        &["已达到目标", "The goal has been reached", "仅见于转载，尚未证实）"],
    ),
    // What cannot be compared.
    says(
        "value: 50\ndue: 2027",
        &[("2025", "value: 60\n    comparable: false")],
        "尚无可比的公开数据。 另有数据：2025年为60家，口径不可比。",
        "No comparable figure published yet. There is a figure, 60 labs (2025), which is not comparable.",
        &["）已达到目标。", "The goal has been reached", "尚无公开数据", "No data published yet"],
    ),
    says(
        "value: 50\ndue: 2027",
        &[("2024", "value: 10"), ("2025", "value: 60\n    comparable: false")],
        "最新数据（2024年）尚未达到目标。 另有较新的数据：2025年为60家，与其他数据不可比。",
        "There is a newer figure, 60 labs (2025), which cannot be compared with the others.",
        REACHED,
    ),
    says(
        "value: 50\ndue: 2027",
        &[("2024", "value: 60\n    comparable: false"), ("2025", "value: 10")],
        "最新数据（2025年）尚未达到目标。",
        "The latest figure is for 2025. It does not reach the goal.",
        &["另有较新的数据", "There is a newer figure"],
    ),
    // Parts are no total.
    says(
        "value: 50\ndue: 2027\nbreakdowns: [size]",
        &[("2025", "value: 60\n    series: {size: small}")],
        "只公布了分组数据，未公布总数",
        "no total",
        REACHED,
    ),
    says(
        "value: 50\ndue: 2027\nbreakdowns: [size]",
        &[("2025", "value: 60\n    series: {size: small}"), ("2024", "value: 10")],
        "最新数据（2024年）尚未达到目标",
        "The latest figure is for 2024. It does not reach the goal",
        REACHED,
    ),
    // What is missing is not zero.
    says(
        "direction: at-most\nvalue: 5\ndue: 2027",
        &[("2025", "missing: suppressed")],
        "不予公布",
        "Held back",
        REACHED,
    ),
    says(
        "value: 50\ndue: 2027",
        &[("2024", "value: 60"), ("2025", "missing: not-collected")],
        "最新数据（2024年）已达到目标",
        "The latest figure is for 2024. The goal has been reached",
        NOT_YET,
    ),
    // Units.
    says(
        "value: 9001\ndue: 2027",
        &[("2025", "value: 0.9\n    unit: {zh: 万家, en: ten thousand labs}")],
        "来源公布为0.9万家",
        "Published as 0.9 ten thousand labs",
        REACHED,
    ),
    says(
        "value: 3900000\ndue: 2027",
        &[("2025", "value: 3.90\n    unit: {zh: 百万家, en: million labs}")],
        "390万",
        "3.9 million",
        NOT_YET,
    ),
    // Two values for one date.
    says(
        "value: 50\ndue: 2027",
        &[("2025", "value: 60"), ("2025", "value: 40\n    flags: [revised]")],
        "以修订数为准",
        "The source has revised this figure",
        REACHED,
    ),
    says(
        "value: 50\ndue: 2027",
        &[("2025", "value: 60"), ("2025", "value: 40")],
        "以离目标较远的为准",
        "further from the goal",
        REACHED,
    ),
    says(
        "direction: at-most\nvalue: 50\ndue: 2027",
        &[("2025", "value: 40"), ("2025", "value: 60")],
        "以离目标较远的为准",
        "further from the goal",
        REACHED,
    ),
    // Changes, baselines and goals on the way.
    says(
        "direction: at-most\nchange: {by: -50, unit: percent}\ndue: 2027\nbaseline: {date: 2023, value: 100, paragraph: 2}",
        &[("2025", "value: 60")],
        "按最新已证实数据（2025年）计算，到2027年还需减少10家；按2年计，每年约5家。",
        "(2025), a fall of 10 labs is needed by 2027: about 5 a year, counting 2 years.",
        &["增加", "more", "提高", "up by", "已达到目标", "The goal has been reached"],
    ),
    says(
        "change: {by: 2.5, unit: points}\ndue: 2027\nmeasure: share\nbaseline: {date: 2023, value: 10.0, paragraph: 2}",
        &[("2025", "value: 12.4")],
        "提高2.5个百分点",
        "up by 2.5 percentage points",
        &["下降", "down by", "已达到目标", "The goal has been reached", "还需", "needed"],
    ),
    says(
        "value: 300\ndue: 2027\nbaseline: {date: 2023, value: 100, paragraph: 2}",
        &[("2024", "value: 222")],
        "还需增加78家；按3年计，每年约26家。",
        "a rise of 78 labs is needed by 2027: about 26 a year, counting 3 years.",
        REACHED,
    ),
    // Without a baseline nothing is said of a pace.
    says(
        "value: 300\ndue: 2027",
        &[("2024", "value: 222")],
        "尚未达到目标",
        "It does not reach the goal",
        &["还需", "needed"],
    ),
    // A baseline whose source came later than the day of the site is not there.
    says(
        "value: 300\ndue: 2027\nbaseline: {date: 2023, value: 100, source: {title: S, lang: en, publisher: P, url: 'https://p.example/s', published: 2027-01-01}}",
        &[("2024", "value: 222")],
        "尚未达到目标",
        "It does not reach the goal",
        &["基期值", "Baseline", "还需", "needed"],
    ),
    // Figures are as they were written, headlines rounded only where the target says so.
    says("value: 6.50\ndue: 2027", &[("2025", "value: 6.00")], "6.50", "6.00", REACHED),
    says("decimals: 1\nvalue: 7\ndue: 2027", &[("2025", "value: 6.95")], "6.95", "6.95", REACHED),
    says("value: 20000\ndue: 2027", &[("2025", "value: 12345")], "12345", "12,345", &["1.2345万", "1.23万", "2万"]),
    // What a source says against its own figure stands beside what is made of it.
    says(
        "value: 50\ndue: 2027",
        &[("2025", "value: 60\n    flags: [provisional]")],
        "年）达到目标，但该数尚不确定。 初步数",
        "It reaches the goal, but is not certain. Provisional",
        REACHED,
    ),
    says(
        "value: 50\ndue: 2027",
        &[("2025", "value: 60\n    flags: [provisional, low-reliability]")],
        "年）达到目标，但该数尚不确定。 初步数 可靠性较低",
        "It reaches the goal, but is not certain. Provisional Low reliability",
        REACHED,
    ),
    says(
        "measure: annual\nvalue: 50\ndue: 2027",
        &[("2025", "value: 60\n    flags: [estimated]"), ("2024", "value: 40")],
        "年）达到目标，但该数尚不确定。 估计数",
        "It reaches the goal, but is not certain. Estimated",
        REACHED,
    ),
    // An estimate that was too high never reached the goal.
    says(
        "value: 50\ndue: 2027",
        &[("2024", "value: 60\n    flags: [estimated]"), ("2025", "value: 40")],
        "尚未达到目标",
        "It does not reach the goal",
        &["曾达到", "no longer reached"],
    ),
    // Announcements give no values.
    says("value: 50\ndue: 2027", &[("2025", "announced value: 60")], "尚无公开数据", "No data published yet", REACHED),
    // The date of an observation is its own.
    says(
        "value: 50\ndue: 2027",
        &[("2025", "value: 10"), ("2025", "value: 60\n    date: 2023")],
        "最新数据（2025年）尚未达到目标",
        "The latest figure is for 2025. It does not reach the goal",
        REACHED,
    ),
    says(
        "next_update: 2026-01\nvalue: 5\ndue: 2027",
        &[("2025", "value: 1")],
        "日期已过",
        "this date has passed",
        REACHED,
    ),
    // What was so before the term began is no success of the plan, and what the baseline's year came after neither.
    says(
        "value: 50\ndue: 2027",
        &[("2015", "value: 60")],
        "不据此判断是否达到目标",
        "does not say whether the goal",
        REACHED,
    ),
    says(
        "direction: at-most\nvalue: 50\ndue: 2027\nbaseline: {date: 2024, value: 100, paragraph: 2}",
        &[("2010", "value: 40")],
        "不据此判断是否达到目标",
        "does not say whether the goal",
        REACHED,
    ),
    // A term that began after the baseline counts.
    says(
        "direction: at-most\nvalue: 50\ndue: 2027\nbaseline: {date: 2020, value: 100, paragraph: 2}",
        &[("2022", "value: 40")],
        "不据此判断是否达到目标",
        "does not say whether the goal",
        REACHED,
    ),
    // What reposts say that is new enough is said of them.
    says(
        "value: 50\ndue: 2027",
        &[("2015", "value: 60"), ("2025", "mirror value: 70")],
        "最新已证实数据的日期：2015年",
        "The latest confirmed figure is for 2015",
        REACHED,
    ),
    // A year that was not over when its value became known is not the latest word.
    says(
        "value: 50\ndue: 2027",
        &[("2026", "value: 60"), ("2026-09", "later value: 40")],
        "最新数据（2026年9月）未达到目标",
        "The latest figure is for September 2026. The goal, which was reached before",
        REACHED,
    ),
    // What was reached in time and is no longer so was neither never reached nor is it overdue.
    says(
        "value: 50\ndue: 2027",
        &[("2024", "value: 60"), ("2025", "value: 40")],
        "最新数据（2025年）未达到目标；此前（2024年）曾达到目标。",
        "The latest figure is for 2025. The goal, which was reached before (2024), is no longer reached.",
        &["）已达到目标。", "The goal has been reached", "尚未达到目标", "It does not reach the goal"],
    ),
    says(
        "direction: at-most\nvalue: 50\ndue: 2025",
        &[("2024", "value: 60"), ("2025", "value: 40"), ("2026-03", "value: 55")],
        "此前（2025年）曾达到目标。",
        "The latest figure is for March 2026. The goal, which was reached before (2025), is no longer reached.",
        &["已过", "was due", "It does not reach the goal"],
    ),
    // A number in a year says nothing of another year, nor a stock of what came after.
    says(
        "measure: annual\nvalue: 50\ndue: 2024",
        &[("2023", "value: 40"), ("2025", "value: 10")],
        "不能说明届时是否达到目标",
        "does not tell whether it had been reached by then",
        &["未达到目标", "does not reach", "It does not reach the goal"],
    ),
    says(
        "value: 50\ndue: 2025",
        &[("2025-09", "value: 40")],
        "不能说明届时是否达到目标",
        "does not tell whether it had been reached by then",
        &["未达到目标", "does not reach", "It does not reach the goal"],
    ),
    says(
        "value: 50\ndue: 2025",
        &[("2026", "mirror value: 40")],
        "尚无已证实的可比数据。目标期限（2025年）已过。",
        "No confirmed comparable figure yet. The goal was due by 2025.",
        &["未达到目标", "does not reach", "It does not reach the goal"],
    ),
    // What was lost again before it was due is overdue.
    says(
        "value: 50\ndue: 2025",
        &[("2024", "value: 60"), ("2025", "value: 40")],
        "目标期限（2025年）已过",
        "was due by 2025",
        &["曾达到", "no longer reached"],
    ),
    says(
        "value: 50\ndue: 2024",
        &[("2024", "value: 40"), ("2025", "value: 60"), ("2026-03", "value: 40")],
        "目标期限（2024年）已过",
        "was due by 2024",
        &["曾达到", "no longer reached"],
    ),
    says(
        "value: 50\ndue: 2027",
        &[("2024", "mirror value: 60"), ("2025", "value: 40")],
        "尚未达到目标",
        "It does not reach the goal",
        &["曾达到", "no longer reached"],
    ),
    says(
        "value: 50\ndue: 2027",
        &[("2022", "value: 60"), ("2025", "value: 40")],
        "尚未达到目标",
        "It does not reach the goal",
        &["曾达到", "no longer reached"],
    ),
    // A stock stands on a day, however its period is written.
    says(
        "value: 50\ndue: 2027",
        &[("2025-12-31", "value: 60"), ("2025", "later value: 40")],
        "以较晚公布的为准",
        "published later",
        &["）已达到目标。", "The goal has been reached", "曾达到", "no longer reached"],
    ),
    // A revision replaces what was known by then, and nothing later.
    says(
        "value: 50\ndue: 2027",
        &[("2025", "value: 60\n    flags: [revised]"), ("2025", "later value: 40")],
        "尚未达到目标",
        "It does not reach the goal",
        &["）已达到目标。", "The goal has been reached", "来源已修订", "has revised"],
    ),
    // A change from a baseline that nobody has published yet is a goal all the same.
    says(
        "change: {by: 5, unit: units}\ndue: 2027\nbaseline: {date: 2023, value: 100, source: {title: S, lang: en, publisher: P, url: 'https://p.example/s', published: 2027-01-01}}",
        &[("2025", "value: 222")],
        "基期值尚未公布",
        "a baseline that has not been published yet",
        &["未设目标值", "No goal is set", "）已达到目标。", "The goal has been reached"],
    ),
    // Rounding never says something else of the goal.
    says("decimals: 1\nvalue: 100\ndue: 2027", &[("2025", "value: 99.96")], "99.96", "99.96", &["100.0"]),
    says(
        "decimals: 0\nvalue: 0.4\ndue: 2027\ndirection: at-most",
        &[("2025", "value: 0.45")],
        "0.45",
        "0.4 labs",
        REACHED,
    ),
    // What counts anew each year does not add up, and after the due date nothing is needed any more.
    says(
        "measure: annual\nvalue: 300\ndue: 2027\nbaseline: {date: 2023, value: 100, paragraph: 2}",
        &[("2024", "value: 222")],
        "尚未达到目标",
        "It does not reach the goal",
        &["还需", "needed"],
    ),
    says(
        "value: 300\ndue: 2025\nbaseline: {date: 2023, value: 100, paragraph: 2}",
        &[("2024", "value: 222")],
        "已过",
        "was due by 2025",
        &["还需", "needed"],
    ),
    // Without a goal and anything that tells two values apart, the lower is shown.
    says("", &[("2025", "value: 60"), ("2025", "value: 40")], "以较小的为准", "the lower", REACHED),
];

const fn says(
    target: &'static str,
    observations: &'static [(&'static str, &'static str)],
    zh: &'static str,
    en: &'static str,
    never: &'static [&'static str],
) -> Statement {
    Statement { target, observations, zh, en, never }
}

fn target(id: &str, special: &str) -> String {
    let measure = if special.contains("measure:") { "" } else { "measure: stock\n" };
    format!("id: {id}\nname:\n  zh: 目标{id}\n  en: Target {id}\nunit:\n  zh: 家\n  en: labs\n{measure}{special}\n")
}

fn record(id: &str, target: &str, date: &str, observation: &str) -> String {
    let (kind, observation) = match observation.split_once(' ') {
        Some(("announced", rest)) => ("announcement", rest),
        Some(("mirror", rest)) => ("mirror", rest),
        Some(("later", rest)) => ("later", rest),
        _ => ("figure", observation),
    };
    let (mirror, known) = (kind == "mirror", if kind == "later" { "2026-10-01" } else { "2026-06-01" });
    let kind = if kind == "announcement" { kind } else { "figure" };
    let lines = [
        "about: []".to_owned(),
        format!("kind: {kind}"),
        format!("date: {date}"),
        format!("known: {known}"),
        format!("sources: [{{title: S, lang: en, publisher: P, url: 'https://p.example/{id}', mirror: {mirror}}}]"),
        format!("observation:\n    target: {target}\n    {observation}"),
    ];
    super::support::record(id, &lines.each_ref().map(String::as_str))
}

const BREAKDOWNS: &str = "\
breakdowns:
  - id: size
    name: {zh: 规模, en: size}
    values:
      - {id: small, name: {zh: 小型, en: small}}
      - {id: large, name: {zh: 大型, en: large}}
";

#[test]
fn no_statement_about_a_target_is_false() {
    let site = Site::new();
    site.replace("content/plan.yaml", "达到10家。", "达到10家；基期为100家，占10%。");
    site.write("content/vocabulary.yaml", BREAKDOWNS);
    let mut records = String::new();
    for (place, statement) in STATEMENTS.iter().enumerate() {
        let id = format!("t{place}");
        site.write(&format!("content/targets/{id}.yaml"), target(&id, statement.target));
        for (number, (date, observation)) in statement.observations.iter().enumerate() {
            records.push_str(&record(&format!("r{place}-{number}"), &id, date, observation));
        }
    }
    site.write("content/records/seeded.yaml", records);
    let report = site.build();
    let told: BTreeMap<&str, usize> = report.diagnostics.iter().fold(BTreeMap::new(), |mut told, finding| {
        *told.entry(finding.code.name()).or_default() += 1;
        told
    });
    // Two values of one date are told, but not where one of them is said to replace the other.
    assert_eq!(
        told,
        BTreeMap::from([
            ("conflicting-values", 6),
            ("number-mismatch", 1),
            ("published-later", 2),
            ("total-falls", 1),
            ("update-overdue", 1),
            ("weak-source", 6),
        ]),
        "{}",
        site.told(&report)
    );
    let mut wrong = String::new();
    for (place, statement) in STATEMENTS.iter().enumerate() {
        for (path, words) in [("", statement.zh), ("en/", statement.en)] {
            let page = site.page(&format!("{path}targets/t{place}/index.html"));
            let main = page.split("<main").nth(1).and_then(|rest| rest.split("id=\"records\"").next()).expect("main");
            let text = text_of(main).replace('\u{a0}', " ");
            if !text.contains(words) {
                writeln!(wrong, "{place} {path}: not “{words}” in {text}").expect("a text grows");
            }
            for never in statement.never.iter().filter(|never| text.contains(*never)) {
                writeln!(wrong, "{place} {path}: “{never}” in {text}").expect("a text grows");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn indicators_are_not_said_to_be_set_by_the_plan() {
    let site = Site::new();
    let lists = |site: &Site| {
        site.build();
        ["", "en/"].map(|language| {
            ["", "targets/"].map(|page| text_of(&site.page(&format!("{language}{page}index.html")))).concat()
        })
    };
    let [chinese, english] = lists(&site);
    assert!(chinese.contains("行动计划提出1项量化目标") && chinese.contains("1项发展目标"), "{chinese}");
    assert!(english.contains("The plan sets one measurable target.") && english.contains("One target"), "{english}");
    site.write("content/targets/followed.yaml", target("followed", ""));
    let [chinese, english] = lists(&site);
    assert!(chinese.contains("本页列出2项目标和指标") && !chinese.contains("行动计划提出2项"), "{chinese}");
    assert!(
        english.contains("The two targets and indicators, each") && !english.contains("The plan sets"),
        "{english}"
    );
}

#[test]
fn a_figure_is_said_to_have_been_published_otherwise_only_where_it_reads_otherwise() {
    let site = Site::new();
    site.write("content/targets/many.yaml", target("many", "value: 2000000\ndue: 2027"));
    let observation = "value: 112\n    unit: {zh: 万家, en: ten thousand labs}";
    site.write("content/records/seeded.yaml", record("many", "many", "2025", observation));
    site.build();
    let [chinese, english] = ["", "en/"]
        .map(|language| text_of(&site.page(&format!("{language}targets/index.html"))).replace('\u{a0}', " "));
    assert!(chinese.contains("112万") && !chinese.contains("来源公布为"), "{chinese}");
    assert!(english.contains("1.12 million") && english.contains("Published as 112 ten thousand labs"), "{english}");
    let table = text_of(&site.page("targets/many/index.html"));
    assert_eq!(table.matches("来源公布为112万家").count(), 1, "beside the digits of the table: {table}");
}

#[test]
fn an_amount_is_said_in_one_way_in_headline_chart_and_sentence_and_in_digits_in_tables() {
    let site = Site::new();
    site.write(
        "content/targets/many.yaml",
        target("many", "value: 300000\ndue: 2027\nbaseline: {date: 2024, value: 100000, paragraph: 2}"),
    );
    site.write("content/records/seeded.yaml", record("many", "many", "2025-12-31", "value: 120000"));
    site.build();
    for (language, said, goal, missing, digits, most) in [
        ("", "12万", "30万", "18万", "120000", "300000"),
        ("en/", "120,000", "300,000", "180,000", "120,000", "300,000"),
    ] {
        let list = text_of(&site.page(&format!("{language}targets/index.html")));
        assert!(list.contains(said) && list.contains(goal), "{list}");
        let page = site.page(&format!("{language}targets/many/index.html"));
        let drawings = page.split("<svg").skip(1).filter_map(|rest| rest.split("</svg>").next());
        let labels: Vec<String> = drawings.map(|drawing| text_of(&format!("<svg{drawing}"))).collect();
        let (charts, rest) = page.split_at(page.find("<table").expect("the table of values"));
        assert!(labels.iter().filter(|words| words.contains(said) && words.contains(goal)).count() >= 2, "{labels:?}");
        assert!(text_of(charts).contains(missing), "the sentence on what is still to be done: {charts}");
        assert!(text_of(rest).contains(digits) && text_of(rest).contains(most), "{rest}");
        if language.is_empty() {
            assert!(!text_of(charts).contains(digits), "{charts}");
        }
    }
}

/// The standing of each target of a site, by its id.
fn standings(site: &Site) -> BTreeMap<String, Standing> {
    let day = Day::parse(super::support::TODAY).expect("a day");
    let model = site.model();
    let state = model.state(day, Public::On(day), 365);
    let snapshot = model.as_of(&state);
    let targets = &snapshot.outline.targets;
    targets.handles().map(|target| (targets.id(target).to_string(), snapshot.target(target).standing)).collect()
}

/// Decimals below and above zero, long and short, in their order.
fn values() -> Vec<String> {
    let mut seed = 7_u64;
    let mut next = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) % below
    };
    let mut values: Vec<String> = (0..40)
        .map(|place| {
            let sign = if next(3) == 0 { "-" } else { "" };
            format!("{sign}{}.{:0width$}", next(90) + 1, next(1000), width = 3 + place % 3)
        })
        .chain(["0", "50", "50.0", "49.999", "50.001"].map(str::to_owned))
        .collect();
    values.sort_by_key(|value| Number::parse(value).expect("a number"));
    values
}

/// A site with a target for each value, against a goal of 50 in this direction.
fn site_of(direction: &str, observation: impl Fn(&str) -> String) -> Site {
    let site = Site::new();
    let mut records = String::new();
    for (place, value) in values().iter().enumerate() {
        let id = format!("t{place:03}");
        let special = format!("direction: {direction}\nvalue: 50\ndue: 2027");
        site.write(&format!("content/targets/{id}.yaml"), target(&id, &special));
        records.push_str(&record(&format!("r{place}"), &id, "2025", &observation(value)));
    }
    site.write("content/records/seeded.yaml", records);
    site
}

#[test]
fn standing_is_monotone_in_the_value_by_direction_and_scales_commute() {
    let mut seen = BTreeMap::new();
    for direction in ["at-least", "at-most", "exactly"] {
        let site = site_of(direction, |value| format!("value: {value}"));
        let found = standings(&site);
        let reached: Vec<bool> =
            (0..values().len()).map(|place| found[&format!("t{place:03}")] == Standing::Reached).collect();
        let expected: Vec<bool> = values()
            .iter()
            .map(|value| {
                let (value, goal) = (Number::parse(value).expect("a number"), Number::parse("50").expect("a number"));
                match direction {
                    "at-least" => value >= goal,
                    "at-most" => value <= goal,
                    _ => value == goal,
                }
            })
            .collect();
        assert_eq!(reached, expected, "{direction}");
        let turns = reached.windows(2).filter(|pair| pair[0] != pair[1]).count();
        assert_eq!(turns, if direction == "exactly" { 2 } else { 1 }, "{direction}");
        // The same values in ten thousands say the same.
        let moved = |value: &str| Number::parse(value).ok().and_then(|value| value.shifted(-4)).expect("a number");
        let scaled = site_of(direction, |value| {
            format!("value: {}\n    unit: {{zh: 万家, en: ten thousand labs}}", moved(value))
        });
        assert_eq!(standings(&scaled), found, "{direction}");
        seen.extend(found);
    }
    assert!(seen.len() > 40, "{} targets", seen.len());
}

#[test]
fn the_text_of_a_record_names_its_values_and_of_a_table_some() {
    let rows = |values: &[(&str, &str, &str)]| {
        let row = |(date, value, series): &(&str, &str, &str)| {
            format!("    - {{target: many, date: {date}, value: {value}{series}}}\n")
        };
        values.iter().map(row).collect::<String>()
    };
    let (small, large) = (", series: {size: small}", ", series: {size: large}");
    let table = [("2021", "11", ""), ("2022", "12", ""), ("2023", "13", ""), ("2024", "14", "")];
    for (words, values, found) in [
        ("2024年149家，2025年221家", &[("2024", "149", ""), ("2025", "221", "")][..], &[][..]),
        ("2024年149家，2025年221家", &[("2024", "149", ""), ("2025", "212", "")], &["212"]),
        ("共14家", &table, &[]),
        ("共41家", &table, &["11"]),
        ("共30家", &[("2025", "30", ""), ("2025", "10", small), ("2025", "20", large)], &[]),
        ("大型的20家", &[("2025", "10", small), ("2025", "20", large)], &[]),
        ("大型的21家", &[("2025", "10", small), ("2025", "20", large)], &["10"]),
        ("约1.2万家", &[("2025", "12345", "")], &[]),
        ("约1.4万家", &[("2025", "12345", "")], &["12345"]),
        ("一带一路，第三届", &[("2025", "12345", "")], &[]),
    ] {
        let site = Site::new();
        site.write("content/vocabulary.yaml", BREAKDOWNS);
        site.write("content/targets/many.yaml", target("many", "value: 50000\ndue: 2027\nbreakdowns: [size]"));
        let observations = rows(values);
        let record = format!(
            "- id: many\n  kind: figure\n  date: 2025\n  known: 2026-06-01\n  added: 2026-10-01\n  title: {{zh: 数据, en: Figures}}\n  \
             text: {{zh: '{words}。', en: More.}}\n  sources: [{{title: S, lang: en, publisher: P, url: 'https://p.example/s'}}]\n  \
             observations:\n{observations}"
        );
        site.write("content/records/many.yaml", record);
        let told = site.told(&site.check());
        let of_values = told.lines().filter(|line| !line.contains("number-mismatch")).count();
        assert_eq!(of_values, found.len(), "{words}: {told}");
        for value in found {
            assert!(told.contains("value-not-in-text") && told.contains(&format!("the figure {value},")), "{told}");
        }
    }
}
