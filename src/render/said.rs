//! What engines say of templates that they cannot read, in the program's words.

use crate::diagnostic::{Argument, Diagnostic};

/// Says why a template failed: in words of the catalogue, with those of the engine behind them, if it is one of the frequent reasons;
/// else as the engine says it.
pub(super) fn reason(found: Diagnostic, said: &str) -> Diagnostic {
    match known(said) {
        Some((key, parts)) => {
            let found = parts
                .into_iter()
                .fold(found.with("reason", Argument::Message(key)), |found, (name, part)| found.with(name, part));
            found.with("said", said)
        }
        None => found.with("reason", said),
    }
}

/// The key of the program's words, and what is put into them.
type Told<'s> = (&'static str, Vec<(&'static str, &'s str)>);

fn known(said: &str) -> Option<Told<'_>> {
    let text = said.strip_prefix("syntax error: ").unwrap_or(said);
    let (found, expected) = (|| {
        let rest = text.strip_prefix("Found ").or_else(|| text.strip_prefix("unexpected "))?;
        let (found, expected) = [" but expected ", " but was expecting ", ", expected "]
            .into_iter()
            .find_map(|between| rest.split_once(between))?;
        let expected = expected.strip_prefix("one of: ").unwrap_or(expected);
        Some((found, expected.trim_end_matches('.')))
    })()
    .unwrap_or_default();
    let kind = || {
        let rest = text.strip_prefix("Invalid type for the value, expected `")?;
        let (expected, rest) = rest.split_once("` but got `")?;
        Some((expected, rest.split('`').next()?))
    };
    let is = |one: &str| text.eq_ignore_ascii_case(one);
    if is("unexpected end of input") || found == "end of input" {
        Some(("template-unended", Vec::new()))
    } else if is("unexpected end of string") {
        Some(("template-unended-text", Vec::new()))
    } else if is("unexpected end of raw block") {
        Some(("template-unended-raw", Vec::new()))
    } else if is("unexpected character") {
        Some(("template-character", Vec::new()))
    } else if is("unknown tag") {
        Some(("template-tag", Vec::new()))
    } else if let Some(tag) = text.strip_prefix("unknown statement ") {
        Some(("template-tag-named", vec![("found", tag)]))
    } else if !found.is_empty() {
        Some(("template-expected", vec![("found", found), ("expected", expected)]))
    } else {
        kind().map(|(expected, found)| ("template-type", vec![("found", found), ("expected", expected)]))
    }
}

#[cfg(test)]
mod tests {
    use super::known;

    #[test]
    fn frequent_reasons_have_words_and_others_stay_as_they_are() {
        for (said, key) in [
            ("Unexpected end of input", "template-unended"),
            ("syntax error: unexpected end of input, expected end of block", "template-unended"),
            ("Found `}}` but expected identifier.", "template-expected"),
            ("Found `endfor` but was expecting `elif`, `else` or `endif`.", "template-expected"),
            ("syntax error: unexpected end of block, expected identifier", "template-expected"),
            ("Unknown tag", "template-tag"),
            ("syntax error: unknown statement iff", "template-tag-named"),
            ("Invalid type for the value, expected `string` but got `array`", "template-type"),
        ] {
            assert_eq!(known(said).map(|(key, _)| key), Some(key), "{said}");
        }
        assert_eq!(known("Found `a` but expected `b`.").map(|(_, parts)| parts[1]), Some(("expected", "`b`")));
        assert_eq!(known("a page has 64 MiB at most"), None);
    }
}
