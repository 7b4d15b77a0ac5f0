//! What a style sheet refers to: other sheets, pictures, fonts.

use std::ops::Range;

use percent_encoding::percent_decode_str;

use super::style::{address_end, comment_end, is_address, string_end};
use crate::route::Route;

/// An address in a style sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The bytes at which it is written, with its quotation marks if it has any.
    pub range: Range<usize>,
    /// The address, without marks and escapes.
    pub address: String,
}

/// Where an address of a style sheet leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Nowhere beyond the sheet and its page: `data:`, a fragment, nothing.
    Itself,
    /// To another host, or to whatever another scheme means.
    Elsewhere,
    /// To a place of the site, with the query and the fragment that stand behind it. The place is as it is written, then with its escapes
    /// undone.
    Place([Route; 2], String),
    /// Above the site.
    Outside,
}

impl Reference {
    /// Where it leads from a sheet at this address.
    pub fn target(&self, sheet: &Route) -> Target {
        let address = self.address.trim();
        if address.is_empty() || address.starts_with(['#', '?']) {
            return Target::Itself;
        }
        if let Some((scheme, _)) = address.split_once(':')
            && is_scheme(scheme)
        {
            let is_inside = ["data", "blob", "about"].iter().any(|own| scheme.eq_ignore_ascii_case(own));
            return if is_inside { Target::Itself } else { Target::Elsewhere };
        }
        if address.starts_with("//") {
            return Target::Elsewhere;
        }
        let end = address.find(['?', '#']).unwrap_or(address.len());
        let (path, behind) = address.split_at(end);
        let mut steps: Vec<&str> = match path.strip_prefix('/') {
            Some(_) => Vec::new(),
            None => sheet.folder().split('/').filter(|step| !step.is_empty()).collect(),
        };
        for step in path.split('/') {
            match step {
                "" | "." => {}
                ".." if steps.pop().is_none() => return Target::Outside,
                ".." => {}
                step => steps.push(step),
            }
        }
        let written = Route::file(steps.iter().copied());
        let decoded = percent_decode_str(written.as_str()).decode_utf8().ok().and_then(|path| Route::of_path(&path));
        Target::Place([written.clone(), decoded.unwrap_or(written)], behind.to_owned())
    }
}

/// Whether what stands before a colon is the name of a scheme.
fn is_scheme(text: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    text.starts_with(|first: char| first.is_ascii_alphabetic()) && text.bytes().all(is_letter)
}

/// Every address of a style sheet, in their order, by the tokens of CSS Syntax 3: those of `url(…)` and `src(…)`, of `@import`, and of
/// `image-set(…)`. The name of an `@namespace` is none.
pub fn references(css: &str) -> Vec<Reference> {
    let bytes = css.as_bytes();
    let mut found = Vec::new();
    // Whether a string is an address in the brackets that are open, and behind the last keyword.
    let (mut open, mut is_import, mut is_name): (Vec<bool>, bool, bool) = (Vec::new(), false, false);
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        at = match byte {
            b'\\' => at + 2,
            b'"' | b'\'' => {
                let end = string_end(bytes, at);
                if is_import && open.is_empty() || open.last() == Some(&true) {
                    found.extend(quoted(css, at, end));
                    is_import = false;
                }
                end
            }
            b'/' if bytes.get(at + 1) == Some(&b'*') => comment_end(css, at),
            b'(' if is_address(bytes, at) => {
                let end = address_end(bytes, at);
                if !is_name {
                    found.extend(bare(css, at + 1, end));
                    is_import = false;
                }
                end
            }
            b'(' => {
                let takes = ["url", "src", "image-set", "-webkit-image-set"];
                let name = function(css, at);
                open.push(!is_name && takes.iter().any(|taking| taking.eq_ignore_ascii_case(name)));
                at + 1
            }
            b')' => {
                open.pop();
                at + 1
            }
            b'@' => {
                let word = word(css, at + 1);
                is_import = word.eq_ignore_ascii_case("import");
                is_name = word.eq_ignore_ascii_case("namespace");
                at + 1 + word.len()
            }
            b';' | b'{' | b'}' => {
                open.clear();
                (is_import, is_name) = (false, false);
                at + 1
            }
            _ => at + 1,
        };
    }
    found
}

/// The style sheet with other addresses, where `other` knows one.
pub fn with_addresses(css: &str, other: impl Fn(&Reference) -> Option<String>) -> String {
    let mut written = String::with_capacity(css.len());
    let mut from = 0;
    for reference in references(css) {
        if let Some(address) = other(&reference) {
            written.push_str(&css[from..reference.range.start]);
            written.push('"');
            written.push_str(&address.replace('\\', "\\\\").replace('"', "\\\""));
            written.push('"');
            from = reference.range.end;
        }
    }
    written.push_str(&css[from..]);
    written
}

/// The word of letters, digits and hyphens that begins at `start`.
fn word(css: &str, start: usize) -> &str {
    let rest = &css[start..];
    let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').unwrap_or(rest.len());
    &rest[..end]
}

/// The name of the function whose bracket this is.
fn function(css: &str, bracket: usize) -> &str {
    let before = &css[..bracket];
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    &before[before.trim_end_matches(is_name).len()..]
}

/// A string as an address; none if it is not closed.
fn quoted(css: &str, start: usize, end: usize) -> Option<Reference> {
    let end = end.min(css.len());
    let inside = css.get(start + 1..end.checked_sub(1)?).filter(|_| end > start + 1)?;
    (css.as_bytes()[end - 1] == css.as_bytes()[start])
        .then(|| Reference { range: start..end, address: without_escapes(inside) })
}

/// An address without quotation marks, up to the byte behind its bracket.
fn bare(css: &str, start: usize, end: usize) -> Option<Reference> {
    let inside = css.get(start..end.min(css.len()))?.strip_suffix(')')?;
    let address = inside.trim();
    let start = start + (inside.len() - inside.trim_start().len());
    Some(Reference { range: start..start + address.len(), address: without_escapes(address) })
}

/// A string of CSS without its escapes.
fn without_escapes(text: &str) -> String {
    let mut meant = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('\\') {
        meant.push_str(before);
        let digits = behind.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        rest = if digits > 0 {
            let letter = u32::from_str_radix(&behind[..digits], 16).ok().and_then(char::from_u32);
            meant.push(letter.unwrap_or(char::REPLACEMENT_CHARACTER));
            let behind = &behind[digits..];
            behind.strip_prefix([' ', '\n', '\t']).unwrap_or(behind)
        } else {
            let mut letters = behind.chars();
            // A line that ends within a string goes on without its end.
            meant.extend(letters.next().filter(|letter| *letter != '\n'));
            letters.as_str()
        };
    }
    meant + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(css: &str) -> Vec<String> {
        references(css).into_iter().map(|found| found.address).collect()
    }

    #[test]
    fn addresses_are_found_however_they_are_written_and_nothing_else_is() {
        for (css, expected) in [
            ("a{background:url(a.svg)}", vec!["a.svg"]),
            ("a{background:URL( 'a b.svg' )}", vec!["a b.svg"]),
            ("@font-face{src:url(\"a.woff2\") format(\"woff2\"), url(b.woff)}", vec!["a.woff2", "b.woff"]),
            ("@import \"a.css\" layer(x) screen; @import url(b.css);", vec!["a.css", "b.css"]),
            ("a{background:image-set(\"a.png\" type(\"image/png\") 1x, url(b.png) 2x)}", vec!["a.png", "b.png"]),
            (r"a{background:url(a\ b\28 1\29.svg)}", vec!["a b(1).svg"]),
            ("/* url(no.svg) */ a{content:\"url(no.svg)\";--x:\"no.svg\"}", vec![]),
            ("@namespace svg url(http://www.w3.org/2000/svg); @charset \"utf-8\";", vec![]),
            ("a[href=\"no.svg\"]{quotes:\"a\" \"b\"}", vec![]),
            ("a{background:url(never", vec![]),
            ("a{background:url(\"never\n)}", vec![]),
        ] {
            assert_eq!(addresses(css), expected, "{css}");
        }
    }

    #[test]
    fn other_addresses_stand_where_the_first_stood() {
        let css = "@import 'a.css' screen;\nb{background:url( a.svg ) no-repeat, url('x')}";
        let other = |found: &Reference| (found.address != "x").then(|| format!("new/{}", found.address));
        assert_eq!(
            with_addresses(css, other),
            "@import \"new/a.css\" screen;\nb{background:url( \"new/a.svg\" ) no-repeat, url('x')}"
        );
    }

    #[test]
    fn an_address_leads_on_from_the_folder_of_its_sheet() {
        let sheet = Route::file(["assets", "css", "site.css"]);
        let target = |address: &str| Reference { range: 0..0, address: address.to_owned() }.target(&sheet);
        let place = |path: &str, behind: &str| {
            let route = Route::of_path(path).expect("a route");
            Target::Place([route.clone(), route], behind.to_owned())
        };
        assert_eq!(target("a.svg"), place("/assets/css/a.svg", ""));
        assert_eq!(target("../img/./a.svg#x"), place("/assets/img/a.svg", "#x"));
        assert_eq!(target("/assets/a.woff?v=1#fix"), place("/assets/a.woff", "?v=1#fix"));
        assert_eq!(target("../../fonts/a.woff2"), place("/fonts/a.woff2", ""));
        assert_eq!(target("../../../a.svg"), Target::Outside);
        assert!(
            matches!(target("a%20b.svg"), Target::Place([_, decoded], _) if decoded.as_str() == "/assets/css/a b.svg")
        );
        for own in ["", "#x", "data:image/svg+xml,<svg>", "DATA:,"] {
            assert_eq!(target(own), Target::Itself, "{own}");
        }
        for other in ["https://fonts.example/a", "//fonts.example/a", "http:a"] {
            assert_eq!(target(other), Target::Elsewhere, "{other}");
        }
    }
}
