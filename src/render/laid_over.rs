//! Components of Tera have one name in all templates of a theme: one that is laid over another takes its place.

use std::ops::Range;

use crate::theme::ORIGINALS;

/// Takes out of templates that others extend under the name `original/…` the components that those have themselves. All other bytes stay where they are.
pub(super) fn without_laid_over(sources: &mut [(String, String)]) {
    for place in 0..sources.len() {
        let Some(name) = sources[place].0.strip_prefix(ORIGINALS) else { continue };
        let Some((_, own)) = sources.iter().find(|(other, _)| other == name) else { continue };
        let own: Vec<String> = components(own).into_iter().map(|(name, _)| name.to_owned()).collect();
        let below = &sources[place].1;
        let mut bytes = below.clone().into_bytes();
        for (_, range) in components(below).into_iter().filter(|(name, _)| own.iter().any(|own| own == name)) {
            bytes[range].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
        }
        sources[place].1 = String::from_utf8(bytes).unwrap_or_default();
    }
}

/// The components of a template, each by its name with the bytes from its beginning to its end.
fn components(text: &str) -> Vec<(&str, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((start, tag)) = tag(text, at) {
        at = start + 2;
        let Some(name) = tag.strip_prefix("component") else { continue };
        let name = name.trim_start();
        let name = &name[..name.find(|letter: char| letter == '(' || letter.is_whitespace()).unwrap_or(name.len())];
        let mut next = at;
        while let Some((ending, tag)) = self::tag(text, next) {
            next = ending + 2;
            if tag.starts_with("endcomponent") {
                let end = text[next..].find("%}").map_or(text.len(), |length| next + length + 2);
                found.push((name, start..end));
                at = end;
                break;
            }
        }
    }
    found
}

/// The next tag that does something: where it begins, and what stands in it.
fn tag(text: &str, from: usize) -> Option<(usize, &str)> {
    let start = from + text.get(from..)?.find("{%")?;
    Some((start, text[start + 2..].trim_start_matches(['-', '+']).trim_start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_component_takes_the_place_of_the_one_below_it_and_moves_nothing() {
        let below = "{% component late(x) %}\n晚{{ x }}{% endcomponent late %}\n{%- component quiet(x) -%}q{%- endcomponent -%}\n";
        let own = "{% extends \"original/marks.html\" %}{% component late(x, y=1) %}L{% endcomponent late %}";
        let mut sources = [("marks.html", own), ("original/marks.html", below), ("original/other.html", below)]
            .map(|(name, text)| (name.to_owned(), text.to_owned()));
        without_laid_over(&mut sources);
        assert_eq!(sources[0].1, own);
        assert_eq!(sources[2].1, below);
        let left = &sources[1].1;
        assert!(left.len() == below.len() && left.find("quiet") == below.find("quiet"), "{left}");
        assert!(!left.contains("late") && left.matches('\n').count() == below.matches('\n').count(), "{left}");
    }
}
