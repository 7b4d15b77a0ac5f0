//! Text as it stands in HTML and XML.

use std::borrow::Cow;

/// Writes text into HTML. `&`, `<`, `>`, `"` and `'` become references; that is enough in text and in quoted
/// attributes, which are the only places where templates may print values.
///
/// # Errors
///
/// The first that `write` gives; nothing is written after it.
pub fn escape(text: &str, write: &mut dyn FnMut(&str) -> std::fmt::Result) -> std::fmt::Result {
    let mut rest = text;
    while let Some(place) = rest.bytes().position(is_special) {
        write(&rest[..place])?;
        write(match rest.as_bytes()[place] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        })?;
        rest = &rest[place + 1..];
    }
    write(rest)
}

/// Whether a byte is one of the characters that are written as references. No part of another character is.
fn is_special(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')
}

/// The same as a text of its own; a text without such characters is not copied.
pub fn escaped(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(is_special) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len());
    let written = escape(text, &mut |piece| {
        escaped.push_str(piece);
        Ok(())
    });
    written.expect("a text takes whatever is added to it");
    Cow::Owned(escaped)
}

/// Text as it is meant, without the references that [`escape`] and the Markdown library write.
pub fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    // The ampersand comes last, so that nothing it uncovers is taken for a reference.
    Cow::Owned(REFERENCES.iter().fold(text.to_owned(), |text, (reference, meant)| text.replace(reference, meant)))
}

/// The references that are understood.
const REFERENCES: [(&str, &str); 6] =
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];

/// Whether a text has no reference but those that [`unescaped`] understands.
pub fn is_understood(text: &str) -> bool {
    let is_known = |rest: &str| REFERENCES.iter().any(|(reference, _)| rest.starts_with(reference));
    text.match_indices('&').all(|(place, _)| is_known(&text[place..]))
}

#[cfg(test)]
mod tests {
    use super::{escaped, unescaped};

    #[test]
    fn what_has_a_meaning_in_markup_is_written_as_a_reference() {
        assert_eq!(escaped("甲 < \"b\" & 'c' >"), "甲 &lt; &quot;b&quot; &amp; &#39;c&#39; &gt;");
        assert_eq!(escaped("plain"), "plain");
        for text in ["甲 < \"b\" & 'c' >", "&lt;", "&amp;amp;", "plain"] {
            assert_eq!(unescaped(&escaped(text)), text);
        }
    }
}
