//! The pieces of a text that are not its author's words: code, addresses, and the names of works.

use std::ops::Range;

/// Code and addresses, by their bytes, in their order.
pub(super) fn unread(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for place in memchr::memchr3_iter(b'`', b']', b'h', text.as_bytes()) {
        if found.last().is_some_and(|before| place < before.end) {
            continue;
        }
        let rest = &text[place..];
        let end = if rest.starts_with('`') {
            code(rest)
        } else if rest.starts_with("](") {
            rest.find(')').map(|end| end + 1)
        } else if rest.starts_with("http://") || rest.starts_with("https://") {
            Some(rest.find(|sign: char| !sign.is_ascii_graphic()).unwrap_or(rest.len()))
        } else {
            None
        };
        found.extend(end.map(|end| place..place + end));
    }
    found
}

/// A text in Markdown without the addresses of its links: what stands before, between and behind them.
pub(super) fn without_addresses(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest.take()?;
        let opens = |place: &usize| text.as_bytes().get(place + 1) == Some(&b'(');
        let Some(start) = memchr::memchr_iter(b']', text.as_bytes()).find(opens) else { return Some(text) };
        let address = &text[start + 2..];
        rest = memchr::memchr(b')', address.as_bytes()).map(|end| &address[end..]);
        Some(&text[..=start])
    })
}

/// The length of the code with which a text begins, with the marks around it.
fn code(text: &str) -> Option<usize> {
    let ticks = text.bytes().take_while(|byte| *byte == b'`').count();
    let end = text[ticks..].find(&text[..ticks])?;
    Some(ticks + end + ticks)
}

/// What in a text is written as others wrote it, by its bytes: code, addresses, and the names of works in 《》.
pub fn verbatim(text: &str) -> Vec<Range<usize>> {
    let mut found = unread(text);
    let (mut open, mut depth) = (0, 0_usize);
    for (place, sign) in text.char_indices() {
        match sign {
            '《' => {
                if depth == 0 {
                    open = place;
                }
                depth += 1;
            }
            '》' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    found.push(open..place + sign.len_utf8());
                }
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_addresses_and_names_of_works_are_others_words() {
        let text = "见《〈甲〉与《乙》》和`丙`，[丁](record:d)，https://e.example/f 己《庚";
        let found = verbatim(text).into_iter().map(|at| &text[at]).collect::<Vec<_>>();
        assert_eq!(found, ["`丙`", "](record:d)", "https://e.example/f", "《〈甲〉与《乙》》"]);
    }
}
