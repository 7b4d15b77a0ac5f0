//! Where links lead: which addresses are links, what was meant by those that are none, and addresses in plain words.

use std::ops::Range;

use crate::address::WebAddress;
use crate::id::Reference;
use crate::route::Route;

/// The address that a link leads to in the end, or `None` if its words are shown without a link.
pub(super) fn destination(address: &str, resolve: &dyn Fn(&Reference) -> Option<String>) -> Option<String> {
    if let Some(reference) = Reference::parse(address) {
        return resolve(&reference);
    }
    let is_mail = address.strip_prefix("mailto:").is_some_and(|mail| mail.contains('@'));
    // A file that goes out as it is: `/notice.pdf`. The finished site is checked for where it leads.
    let is_of_the_site = Route::parse(address).is_some();
    if is_mail || is_of_the_site || is_telephone(address) {
        return Some(address.to_owned());
    }
    WebAddress::new(address).map(|address| address.to_string())
}

/// Whether an address is a telephone number (RFC 3966) of digits and what is written between them.
fn is_telephone(address: &str) -> bool {
    address.strip_prefix("tel:").is_some_and(|number| {
        number.bytes().any(|byte| byte.is_ascii_digit())
            && number.bytes().all(|byte| byte.is_ascii_digit() || b"+-.()*".contains(&byte))
    })
}

/// Whether words are a mail address and nothing else.
fn is_mail(words: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte);
    words.split_once('@').is_some_and(|(name, host)| {
        let parts = [name, host];
        parts.iter().all(|part| !part.is_empty() && part.bytes().all(is_part)) && host.contains('.')
    })
}

/// Quotation marks that are no part of an address.
const QUOTES: [char; 8] = ['“', '”', '‘', '’', '「', '」', '《', '》'];

/// What was probably meant by an address that is no link.
pub(super) fn meant(address: &str) -> Option<String> {
    let unquoted = address.trim_matches(QUOTES);
    if unquoted.len() < address.len() {
        let leads = destination(unquoted, &|_| Some(String::new())).is_some();
        return if leads { Some(unquoted.to_owned()) } else { meant(unquoted) };
    }
    let narrow = address.replace('：', ":").replace("%EF%BC%9A", ":").replace([' ', '\u{3000}'], "");
    let lower = narrow.to_ascii_lowercase();
    if Reference::parse(&lower).is_some() {
        return Some(lower);
    }
    if let Some(host) = narrow.strip_prefix("//") {
        return WebAddress::new(&format!("https://{host}")).map(|address| address.to_string());
    }
    if is_mail(&narrow) {
        return Some(format!("mailto:{narrow}"));
    }
    let (host, path) = narrow.split_once('/').unwrap_or((&narrow, ""));
    let is_host = lower.starts_with("www.") || !path.is_empty() && host.contains('.') && !host.starts_with('.');
    if is_host && !host.contains([':', '#', '@']) {
        return WebAddress::new(&format!("https://{narrow}")).map(|address| address.to_string());
    }
    if is_host || narrow.contains([':', '#', '?']) {
        return None;
    }
    let file = narrow.trim_start_matches("./");
    file.rsplit('/').next().is_some_and(|name| name.contains('.')).then(|| format!("/{file}"))
}

/// The addresses of the web that stand in words as they are. Each ends before a space, before the punctuation that ends a sentence,
/// and before whatever no address has. One that is followed by letters of another script is none: where it ends cannot be told.
pub(super) fn bare(words: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(colon) = words[from..].find("://").map(|place| from + place) {
        from = colon + 3;
        let scheme = ["https", "http"].into_iter().find(|scheme| {
            words
                .get(colon.saturating_sub(scheme.len())..colon)
                .is_some_and(|written| written.eq_ignore_ascii_case(scheme))
        });
        let Some(start) = scheme.map(|scheme| colon - scheme.len()) else { continue };
        let continues = |character: char| {
            character.is_ascii_alphanumeric() || b"-._~%!$&'()*+,;=:@/?#[]".contains(&(character as u8))
        };
        let length = words[from..].find(|character: char| !character.is_ascii() || !continues(character));
        let reach = length.map_or(words.len(), |length| from + length);
        let is_open = words[reach..].chars().next().is_some_and(char::is_alphanumeric);
        let is_inside = words[..start].chars().next_back().is_some_and(|before| before.is_ascii_alphanumeric());
        let end = from + without_ending(&words[from..reach]).len();
        if !is_open && !is_inside && end > from && WebAddress::new(&words[start..end]).is_some() {
            found.push(start..end);
        }
        from = reach;
    }
    found
}

/// An address without the punctuation after it, and without a closing bracket that nothing in it opens.
fn without_ending(mut address: &str) -> &str {
    let count = |bracket: char| address.matches(bracket).count();
    let mut unopened = count(')').saturating_sub(count('('));
    loop {
        let shorter = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~', '[', ']']);
        let without = shorter.strip_suffix(')').filter(|_| unopened > 0);
        if without.is_some() {
            unopened -= 1;
        }
        let shorter = without.unwrap_or(shorter);
        if shorter.len() == address.len() {
            return address;
        }
        address = shorter;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_in_words_ends_with_the_sentence() {
        for (words, found) in [
            ("见https://a.example/x，并", vec!["https://a.example/x"]),
            ("（https://a.example/x）。HTTP://b.example/y》", vec!["https://a.example/x", "HTTP://b.example/y"]),
            ("See http://a.example/x_(y), or (http://b.example).", vec!["http://a.example/x_(y)", "http://b.example"]),
            ("详见https://a.example/x查看", vec![]),
            ("xhttps://a.example https:// ftp://a.example", vec![]),
        ] {
            let ranges: Vec<&str> = bare(words).into_iter().map(|range| &words[range]).collect();
            assert_eq!(ranges, found, "{words}");
        }
    }

    #[test]
    fn what_an_address_was_meant_as_is_told() {
        for (written, is) in [
            ("www.example.org", Some("https://www.example.org")),
            ("//example.org/a", Some("https://example.org/a")),
            ("example.org/a", Some("https://example.org/a")),
            ("Task:1", Some("task:1")),
            ("task：1", Some("task:1")),
            ("report.pdf", Some("/report.pdf")),
            ("press@example.org", Some("mailto:press@example.org")),
            ("“https://a.example/x”", Some("https://a.example/x")),
            ("“www.a.example”", Some("https://www.a.example")),
            ("暂定数据", None),
            ("./docs/report.pdf", Some("/docs/report.pdf")),
            ("javascript:alert(1)", None),
            ("../x/", None),
            ("tel:none", None),
        ] {
            assert_eq!(meant(written).as_deref(), is, "{written}");
        }
    }
}
