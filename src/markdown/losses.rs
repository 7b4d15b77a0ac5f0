//! What somebody wrote in a text and no page would show: Markdown drops it, or takes it for a mark.

use std::cell::Cell;
use std::ops::Range;

use comrak::Arena;
use comrak::nodes::{AstNode, ListType, NodeValue};
use percent_encoding::percent_decode_str;

use super::address::{destination, meant};
use super::definitions::{Unused, definitions, without_marks};
use super::library::{Places, heading_meant, headings, is_defined_elsewhere, options};
use super::quick;
use crate::address::WebAddress;
use crate::id::Reference;

/// A part of a text of which something would be lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// What would be lost.
    pub loss: Loss,
    /// The bytes that it is about.
    pub range: Range<usize>,
}

/// How something is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loss {
    /// A link whose address leads nowhere: only its words are shown.
    Link {
        /// The address.
        address: String,
        /// What was probably meant.
        meant: Option<String>,
    },
    /// A link to a heading that the text does not have.
    Heading {
        /// The words of the heading.
        words: String,
    },
    /// Words in brackets that a line gives an address that leads nowhere. They were probably meant as a footnote.
    Footnote {
        /// The address.
        address: String,
        /// The mark of the footnote.
        mark: String,
    },
    /// A link whose address ends with the punctuation of a sentence, which leads elsewhere.
    Ending {
        /// The address.
        address: String,
    },
    /// A picture: only its alternative text is shown.
    Picture,
    /// The definition of an address or a note that nothing uses.
    Definition {
        /// Whether the text has another definition of the same, which is used instead.
        is_again: bool,
    },
    /// The mark of a note that the text does not have: it is shown as it stands.
    Mark,
    /// Cells of a table behind its last column.
    Cells,
    /// A number of a list that counts on from the one above.
    Number {
        /// What the page would show.
        shown: usize,
    },
    /// An asterisk in a calculation, taken for the beginning or end of emphasis.
    Asterisk,
    /// The sign of a figure that is all of a line, taken for the mark of a list.
    Sign {
        /// The figure with a sign that is shown.
        meant: String,
    },
}

/// What would be lost of a text, in its order.
pub fn losses(text: &str) -> Vec<Lost> {
    if !may_lose(text) {
        return Vec::new();
    }
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, text, &options());
    let nodes: Vec<&AstNode<'_>> = root.descendants().collect();
    let places = Places::new(text);
    let slugs = headings(&nodes);
    let unused = definitions(text).into_iter();
    let mut found: Vec<Lost> =
        unused.map(|Unused { range, is_again }| Lost { loss: Loss::Definition { is_again }, range }).collect();
    for node in &nodes {
        match &node.data().value {
            NodeValue::Link(link) => {
                let leads = match link.url.strip_prefix('#') {
                    Some(words) => heading_meant(&slugs, words).is_some(),
                    None => Reference::is_meant_by(&link.url) || leads(&link.url),
                };
                if WebAddress::new(&link.url).is_some_and(|address| address.ends_with_punctuation()) {
                    let range = within(text, places.of(node), &link.url);
                    found.push(Lost { loss: Loss::Ending { address: link.url.clone() }, range });
                }
                if !leads {
                    let loss = unusable(&text[sound(text, places.of(node))], &link.url);
                    found.push(Lost { loss, range: within(text, places.of(node), &link.url) });
                }
            }
            NodeValue::Text(_) => found.extend(marks(text, places.of(node))),
            NodeValue::FootnoteDefinition(_) if is_defined_elsewhere(node) => {
                let start = places.of(node).start;
                if !found.iter().any(|lost| lost.range.start == start) {
                    found.push(Lost { loss: Loss::Definition { is_again: true }, range: line(text, start) });
                }
            }
            NodeValue::Image(_) => found.push(Lost { loss: Loss::Picture, range: places.of(node) }),
            NodeValue::Table(table) => {
                let rows =
                    node.children().filter_map(|row| cells_behind(text, places.of(row).start, table.alignments.len()));
                found.extend(rows.map(|range| Lost { loss: Loss::Cells, range }));
            }
            NodeValue::List(list) if list.list_type == ListType::Ordered => {
                found.extend(miscounted(text, &places, node, list.start));
            }
            NodeValue::Item(_) => found.extend(signed(text, places.of(node).start)),
            NodeValue::Emph => found.extend(signs(text, places.of(node), 1)),
            NodeValue::Strong => found.extend(signs(text, places.of(node), 2)),
            _ => {}
        }
    }
    for lost in &mut found {
        lost.range = sound(text, lost.range.clone());
    }
    found.sort_by_key(|lost| lost.range.start);
    found
}

/// Whether anything in a text can be lost. Most texts have no such mark, or are read by the quick path, which knows links only.
fn may_lose(text: &str) -> bool {
    let has_stars = text.match_indices('*').any(|(star, _)| is_factor(text, star, 1))
        || (text.contains('*') && text.split('*').any(has_half_of_brackets));
    let is_numbered = |line: &str| {
        let digits = line.trim_start_matches([' ', '>', '-', '+', '*']);
        let after = digits.trim_start_matches(|character: char| character.is_ascii_digit());
        after.len() < digits.len() && after.starts_with(['.', ')'])
    };
    let is_signed = |line: &str| figure(without_marks(line)).is_some();
    let has_signs = memchr::memchr2(b'-', b'+', text.as_bytes()).is_some();
    if has_stars || text.lines().any(|line| is_numbered(line) || (has_signs && is_signed(line))) {
        return true;
    }
    if memchr::memchr2(b'[', b'|', text.as_bytes()).is_none() {
        return false;
    }
    let all_lead = Cell::new(true);
    let lead = |address: &str| {
        all_lead.set(all_lead.get() && (Reference::is_meant_by(address) || leads(address)));
        Some("/".to_owned())
    };
    quick::render(text, 1, "", &lead, &mut String::new()).is_none() || !all_lead.get()
}

fn leads(address: &str) -> bool {
    destination(address, &|_| Some(String::new())).is_some()
}

/// Why a link leads nowhere, of which the source and the address are given.
fn unusable(written: &str, address: &str) -> Loss {
    if let Some(words) = address.strip_prefix('#').filter(|words| !words.is_empty()) {
        return Loss::Heading { words: percent_decode_str(words).decode_utf8_lossy().into_owned() };
    }
    let address = address.to_owned();
    let meant = meant(&address);
    let label = written.trim_end_matches("[]").strip_suffix(']').and_then(|written| written.rsplit_once('['));
    match label {
        Some((_, label)) if meant.is_none() => Loss::Footnote { address, mark: format!("[^{label}]") },
        _ => Loss::Link { address, meant },
    }
}

/// The marks of notes in words that the library took for text.
fn marks(text: &str, words: Range<usize>) -> Vec<Lost> {
    let words = sound(text, words);
    let starts = text[words.clone()].match_indices("[^").map(|(start, _)| words.start + start);
    let mark = |start: usize| {
        let length = text[start..words.end].find(']')?;
        let label = &text[start + 2..start + length];
        let is_mark = !label.is_empty() && !label.contains([' ', '[', '\\']) && !text[..start].ends_with('\\');
        is_mark.then(|| Lost { loss: Loss::Mark, range: start..start + length + 1 })
    };
    starts.filter_map(mark).collect()
}

/// The rest of a line.
fn line(text: &str, start: usize) -> Range<usize> {
    let rest = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    start..start + rest.trim_ascii_end().len()
}

/// The sign of a figure that is all of the line in which an item of a list begins.
fn signed(text: &str, start: usize) -> Option<Lost> {
    let range = line(text, start);
    let sign = text[range.clone()].chars().next().filter(|sign| matches!(sign, '-' | '+'))?;
    let figure = figure(text[range.start + 1..range.end].trim_ascii())?;
    let shown = if sign == '-' { '−' } else { sign };
    Some(Lost { loss: Loss::Sign { meant: format!("{shown}{figure}") }, range })
}

/// A line that is nothing but a figure which can be less than nothing: `3.5%`, `3.5亿元`, `3.5 billion`. A number of things, a year and
/// a date cannot.
fn figure(line: &str) -> Option<&str> {
    let line = line.trim_ascii();
    let number = line.trim_start_matches(['$', '¥', '￥', '€', '£']);
    if !number.starts_with(|one: char| one.is_ascii_digit()) {
        return None;
    }
    let rest = number.trim_start_matches(|one: char| one.is_ascii_digit() || matches!(one, '.' | ','));
    let digits = number[..number.len() - rest.len()].trim_end_matches(['.', ',']);
    let is_year = digits.len() == 4 && digits.starts_with(['1', '2']) && rest.is_empty() && number == line;
    let is_number = number.len() == digits.len() + rest.len();
    let unit = rest.trim_ascii().to_lowercase();
    // What is counted in ten thousands may have a short word for it: `3.5万人`.
    let is_many = unit.starts_with(['万', '亿']) && unit.chars().all(char::is_alphabetic) && unit.chars().count() <= 4;
    (is_number && !is_year && (is_many || MEASURES.contains(&unit.as_str()))).then_some(line)
}

/// What can stand behind a figure that is less than nothing.
const MEASURES: [&str; 15] = [
    "",
    "%",
    "％",
    "‰",
    "个百分点",
    "百分点",
    "per cent",
    "percent",
    "percentage points",
    "points",
    "thousand",
    "million",
    "billion",
    "trillion",
    "元",
];

/// What stands in a row behind its last column.
fn cells_behind(text: &str, start: usize, columns: usize) -> Option<Range<usize>> {
    let line = text.get(start..)?.split('\n').next()?;
    let first = line.len() - line.trim_ascii_start().strip_prefix('|').unwrap_or(line.trim_ascii_start()).len();
    let bytes = line.as_bytes();
    let mut bars = (first..line.len()).filter(|bar| bytes[*bar] == b'|' && bytes[bar - 1.min(*bar)] != b'\\');
    let behind = bars.nth(columns.checked_sub(1)?)? + 1;
    let is_edge = |character: char| character == '|' || character.is_ascii_whitespace();
    let from = behind + line[behind..].len() - line[behind..].trim_start_matches(is_edge).len();
    let words = line[from..].trim_end_matches(is_edge);
    // The bar that was taken from the end of a cell may be one of its words.
    let end = from + words.len() + usize::from(words.ends_with('\\'));
    (!words.is_empty()).then(|| start + from..start + end)
}

/// The items of a list whose number is another one than the page shows. A list whose numbers are all one counts by itself.
fn miscounted<'a>(text: &str, places: &Places, list: &'a AstNode<'a>, first: usize) -> Vec<Lost> {
    let number = |item: &'a AstNode<'a>| {
        let start = places.of(item).start;
        let digits = text.get(start..)?;
        let length = digits.bytes().take_while(u8::is_ascii_digit).count();
        Some((digits[..length].parse::<usize>().ok()?, start..start + length))
    };
    let numbers: Vec<(usize, Range<usize>)> = list.children().filter_map(number).collect();
    if first <= 1 && numbers.iter().all(|(number, _)| *number == first) {
        return Vec::new();
    }
    let shown = numbers.into_iter().zip(first..);
    shown
        .filter(|((number, _), shown)| number != shown)
        .map(|((_, range), shown)| Lost { loss: Loss::Number { shown }, range })
        .collect()
}

/// The asterisks around emphasised words that are signs of a calculation, or marks of notes: `15家*（*为初步数）`.
fn signs(text: &str, words: Range<usize>, stars: usize) -> Vec<Lost> {
    let ends = [words.start, words.end.saturating_sub(stars)];
    let has_half = text.get(words).is_some_and(has_half_of_brackets);
    let signs = ends.into_iter().filter(|star| has_half || is_factor(text, *star, stars));
    signs.map(|star| Lost { loss: Loss::Asterisk, range: star..star + stars }).collect()
}

/// Whether words have one bracket without the other, so that no writer emphasised them.
fn has_half_of_brackets(words: &str) -> bool {
    let sides = words.chars().map(|sign| match sign {
        '（' | '(' => 1,
        '）' | ')' => -1,
        _ => 0,
    });
    sides.sum::<i64>() != 0
}

/// Whether asterisks stand between two letters or digits, and a digit is one of them or of the unit that stands there: `3*4`, `3米*4米`.
fn is_factor(text: &str, star: usize, stars: usize) -> bool {
    let (Some(before), Some(after)) = (text.get(..star), text.get(star + stars..)) else { return false };
    let beside = before.chars().next_back().zip(after.chars().next());
    let is_counted = |characters: &mut dyn Iterator<Item = char>| {
        characters
            .take(LONGEST_UNIT + 1)
            .take_while(|character| character.is_alphanumeric())
            .any(|one| one.is_numeric())
    };
    text[star..].starts_with('*')
        && beside.is_some_and(|(before, after)| before.is_alphanumeric() && after.is_alphanumeric())
        && (is_counted(&mut before.chars().rev()) || is_counted(&mut after.chars()))
}

/// How many letters stand between a number and the asterisk behind its unit, or before it.
const LONGEST_UNIT: usize = 2;

/// Where words stand in a range, or else all of it.
fn within(text: &str, range: Range<usize>, words: &str) -> Range<usize> {
    let range = sound(text, range);
    match text[range.clone()].rfind(words) {
        Some(offset) if !words.is_empty() => range.start + offset..range.start + offset + words.len(),
        _ => range,
    }
}

/// A range that begins and ends between two characters.
fn sound(text: &str, range: Range<usize>) -> Range<usize> {
    let boundary =
        |place: usize| (0..=place.min(text.len())).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(0);
    let start = boundary(range.start);
    start..boundary(range.end).max(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(Loss, &str)> {
        losses(text).into_iter().map(|lost| (lost.loss, &text[lost.range])).collect()
    }

    #[test]
    fn what_a_page_would_not_show_is_told() {
        for (text, loss, words) in [
            ("已建15家。\n\n[注]: 暂定数据", Loss::Definition { is_again: false }, "[注]: 暂定数据"),
            ("[注]: 暂定数据", Loss::Definition { is_again: false }, "[注]: 暂定数据"),
            ("words[^1]\n\n[^1]: one\n[^2]: two", Loss::Definition { is_again: false }, "[^2]: two"),
            ("words[^1]\n\n[^1]: one\n[^1]: two", Loss::Definition { is_again: true }, "[^1]: one"),
            ("[a]\n\n[a]: task:1\n[a]: task:2", Loss::Definition { is_again: true }, "[a]: task:2"),
            ("已建15家[^注]。\\[^1]", Loss::Mark, "[^注]"),
            ("|甲|乙|\n|-|-|\n|1|2| 3 |", Loss::Cells, "3"),
            ("|甲|乙|\n|-|-|\n|1|2|3\\|", Loss::Cells, "3\\|"),
            ("|a|b|\n|-|-|\n|`x|y`|2|", Loss::Cells, "2"),
            ("2024. Work begins.\n2027. Work ends.", Loss::Number { shown: 2025 }, "2027"),
            ("5*6*7", Loss::Asterisk, "*"),
            ("共1200家*（*为初步统计数）。", Loss::Asterisk, "*"),
            ("甲*、乙**，（*初步；**修订）", Loss::Asterisk, "*"),
            ("![图](x.png)", Loss::Picture, "![图](x.png)"),
            ("- [注]: 暂定数据", Loss::Definition { is_again: false }, "[注]: 暂定数据"),
            ("> 1. [注]: 暂定数据", Loss::Definition { is_again: false }, "[注]: 暂定数据"),
            ("[注]:\n暂定数据", Loss::Definition { is_again: false }, "[注]:\n暂定数据"),
            ("> [注]:\n> 暂定数据", Loss::Definition { is_again: false }, "[注]:\n> 暂定数据"),
            ("[数据\n说明]: 暂定", Loss::Definition { is_again: false }, "[数据\n说明]: 暂定"),
            ("[注]: x\n\"暂定数据\"", Loss::Definition { is_again: false }, "[注]: x\n\"暂定数据\""),
        ] {
            let found = told(text);
            assert_eq!(found.first(), Some(&(loss, words)), "{text}");
        }
    }

    #[test]
    fn every_definition_without_a_use_is_told_however_many_there_are() {
        let each = |number: usize| {
            format!("```\n[code{number}]: shown\n```\n\n- [注{number}]: 暂定数据\n\n[used{number}]\n\n")
        };
        let uses: String = (0..500).map(|number| format!("[used{number}]: task:1\n")).collect();
        let text: String = (0..500).map(each).chain([uses]).collect();
        let found = told(&text);
        assert_eq!(found.len(), 500);
        assert!(
            found.iter().all(|(loss, words)| *loss == Loss::Definition { is_again: false } && words.starts_with("[注"))
        );
    }

    #[test]
    fn a_sign_before_a_figure_that_is_all_of_a_line_is_told() {
        for (text, meant, words) in [
            ("同比增长：\n- 3.5%", "−3.5%", "- 3.5%"),
            ("+ 5", "+5", "+ 5"),
            ("- 3.5 billion", "−3.5 billion", "- 3.5 billion"),
            ("> - 1,200.5万元\n> 比上年", "−1,200.5万元", "- 1,200.5万元"),
            ("1. - 0.3个百分点", "−0.3个百分点", "- 0.3个百分点"),
            ("- ¥12", "−¥12", "- ¥12"),
        ] {
            assert_eq!(told(text), [(Loss::Sign { meant: meant.to_owned() }, words)], "{text}");
        }
        for text in
            ["- 5家", "* 3.5%", "- 2027", "- 3.5% more", "-3.5%", "```\n- 3.5%\n```", "- 12 schools", "- 3.5.", "- 万"]
        {
            assert_eq!(told(text), [], "{text}");
        }
    }

    #[test]
    fn what_a_link_lacks_is_told() {
        let heading = Loss::Heading { words: "来源".to_owned() };
        assert_eq!(told("[见](#来源)"), [(heading.clone(), "#来源")]);
        assert_eq!(told("[见](#%E6%9D%A5%E6%BA%90)"), [(heading, "#%E6%9D%A5%E6%BA%90")]);
        let footnote = Loss::Footnote { address: "暂定数据".to_owned(), mark: "[^注]".to_owned() };
        assert_eq!(told("共四家[注]。\n\n[注]: 暂定数据"), [(footnote, "[注]")]);
        let quoted =
            Loss::Link { address: "“https://a.example”".to_owned(), meant: Some("https://a.example".to_owned()) };
        assert_eq!(told("[见](“https://a.example”)"), [(quoted, "“https://a.example”")]);
    }

    #[test]
    fn links_that_lead_nowhere_are_told_at_their_address() {
        let text = "见[a](report.pdf)、[b](#来源)、[c](www.a.example)、\n  [d](Task:1)";
        let found: Vec<&str> = told(text).into_iter().map(|(_, words)| words).collect();
        assert_eq!(found, ["report.pdf", "#来源", "www.a.example", "Task:1"]);
    }

    #[test]
    fn what_a_page_shows_is_no_loss() {
        for text in [
            "*（重点）*与**重点**（见下），3 * 4，*重点*，**a**，2\\*3\\*4",
            "1. a\n1. b",
            "3. a\n4. b",
            "|a|b|\n|-|-|\n|1\\|2|3|\n|1|\n|1|2||",
            "[a](https://a.example) [b][c] [d](tel:+86-10) [e](task:1)\n\n[c]: task:2",
            "# 来源\n[a](#来源)",
            "words[^1]\n\n[^1]: one",
            "[注] \\[^1] `[^1]`",
            "words\n[a]: b\n\n```\n[c]: d\n```",
        ] {
            assert_eq!(told(text), [], "{text}");
        }
    }
}
