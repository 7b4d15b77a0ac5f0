//! Words for parts of a year, for ranges of dates, and for a date that nobody knows.

/// How a language says what ICU has no words for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Periods {
    /// The quarters of a year.
    pub(super) quarters: [&'static str; 4],
    /// The halves of a year.
    pub(super) halves: [&'static str; 2],
    /// A quarter or half with its year: `{part}` and `{year}`.
    pub(super) part_of_year: &'static str,
    /// A range: `{from}` and `{to}`.
    pub(super) range: &'static str,
    /// What stands between the two figures of a range.
    pub(super) dash: &'static str,
    /// Which end of a range within one year says the year.
    pub(super) year_said: End,
    /// What stands where no date is known.
    pub(super) unknown: &'static str,
}

/// An end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The first date alone.
    From,
    /// The last date alone.
    To,
    /// Each of the two.
    Both,
}

impl Periods {
    /// The words of a language by the first part of its tag; signs that need no words, if it has none here.
    pub(super) fn of(language: &str) -> &'static Self {
        match language {
            "zh" => &CHINESE,
            "en" => &ENGLISH,
            "ar" => &ARABIC,
            _ => &NEUTRAL,
        }
    }
}

const CHINESE: Periods = Periods {
    quarters: ["第一季度", "第二季度", "第三季度", "第四季度"],
    halves: ["上半年", "下半年"],
    part_of_year: "{year}{part}",
    range: "{from}至{to}",
    // GB/T 15834-2011, 4.13.3.2.
    dash: "—",
    year_said: End::From,
    unknown: "日期不详",
};

const ENGLISH: Periods = Periods {
    quarters: ["January to March", "April to June", "July to September", "October to December"],
    halves: ["January to June", "July to December"],
    part_of_year: "{part} {year}",
    range: "{from} to {to}",
    dash: "–",
    year_said: End::To,
    unknown: "Date not known",
};

const ARABIC: Periods = Periods {
    quarters: ["الربع الأول", "الربع الثاني", "الربع الثالث", "الربع الرابع"],
    halves: ["النصف الأول", "النصف الثاني"],
    part_of_year: "{part} من {year}",
    range: "من {from} إلى {to}",
    dash: "–",
    year_said: End::Both,
    unknown: "التاريخ غير معروف",
};

const NEUTRAL: Periods = Periods {
    quarters: ["Q1", "Q2", "Q3", "Q4"],
    halves: ["H1", "H2"],
    part_of_year: "{year}-{part}",
    range: "{from} – {to}",
    dash: "–",
    year_said: End::Both,
    unknown: "—",
};
