//! BibTeX: an entry that both the classic styles and BibLaTeX read.

use std::fmt::Write;

use super::entry::{Citation, ISO_DAY};
use super::work::Work;

/// The entry, a line a field. The day on which it was read is its last.
pub(super) fn entry(work: &Work) -> Citation {
    let mut before = format!("@misc{{{}", work.key);
    let mut field = |name: &str, value: &str| {
        // Writing to a string cannot fail.
        let _ = write!(before, ",\n  {name} = {value}");
    };
    if !work.authors.is_empty() {
        // A group is no person with first and last names: a second pair of braces says so.
        let names: Vec<String> = work.authors.iter().map(|name| braced(&escaped(name))).collect();
        field("author", &braced(&names.join(" and ")));
    }
    // Nor is a title to be put into small letters.
    field("title", &braced(&braced(&escaped(&work.title))));
    if let Some(number) = &work.number {
        field("number", &braced(&escaped(number)));
    }
    field("howpublished", &braced(&escaped(&work.site)));
    field("year", &braced(&work.date.year().to_string()));
    // A macro, which a style spells in its own language.
    field("month", &work.month().to_lowercase()[..3]);
    field("day", &braced(&work.date.day().to_string()));
    // Styles print an address as it is, so that nothing in it is escaped, apart from what would end the field.
    field("url", &braced(&work.address.replace('{', "%7B").replace('}', "%7D")));
    before.push_str(",\n  urldate = {");
    Citation {
        standard: "BibTeX",
        before,
        title: String::new(),
        between: String::new(),
        accessed: ISO_DAY,
        in_words: false,
        after: "}\n}".to_owned(),
    }
}

fn braced(value: &str) -> String {
    format!("{{{value}}}")
}

/// Words without anything that LaTeX takes for a command. Braces are written by their names: BibTeX counts those that are escaped,
/// too.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '&' | '%' | '$' | '#' | '_' => escaped.extend(['\\', character]),
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '\\' => escaped.push_str("\\textbackslash{}"),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Day;
    use crate::view::citation::work::Medium;

    /// The depth of the braces of an entry as BibTeX counts them: an escaped one, too.
    fn depth(entry: &str) -> i32 {
        entry.chars().fold(0, |depth, character| {
            let depth = depth + i32::from(character == '{') - i32::from(character == '}');
            assert!(depth >= 0, "{entry}");
            depth
        })
    }

    #[test]
    fn whatever_has_a_meaning_in_latex_is_escaped_and_braces_are_balanced() {
        assert_eq!(
            escaped(r"R&D 50% $1 #2 a_b {c} ~d ^e \f"),
            r"R\&D 50\% \$1 \#2 a\_b \textbraceleft{}c\textbraceright{} \textasciitilde{}d \textasciicircum{}e \textbackslash{}f"
        );
        let work = Work {
            authors: vec!["A & B".to_owned(), "} C".to_owned()],
            is_chinese: false,
            others: String::new(),
            title: "{ 100% \\".to_owned(),
            number: Some("No. 1_2".to_owned()),
            medium: Medium::Page,
            site: "#1".to_owned(),
            date: Day::parse("2026-01-02").expect("a day"),
            address: "https://plan.example/~a_b/%7E/{x}".to_owned(),
            key: "plan.example-x".to_owned(),
        };
        let entry = entry(&work);
        let whole = format!("{}2026-01-03{}", entry.before, entry.after);
        assert_eq!(depth(&whole), 0);
        let expected = r"@misc{plan.example-x,
  author = {{A \& B} and {\textbraceright{} C}},
  title = {{\textbraceleft{} 100\% \textbackslash{}}},
  number = {No. 1\_2},
  howpublished = {\#1},
  year = {2026},
  month = jan,
  day = {2},
  url = {https://plan.example/~a_b/%7E/%7Bx%7D},
  urldate = {2026-01-03}
}";
        assert_eq!(whole, expected);
    }
}
