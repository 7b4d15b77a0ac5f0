//! Prose without its markup.

use crate::markup::unescaped;

/// What ends a paragraph when its tag is met, at the start of an element or at its end.
const BLOCKS: [&str; 17] =
    ["p", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "tr", "pre", "hr", "br", "dd"];

/// The paragraphs of HTML that was made here, as plain words; the cells of a table's row stand in one.
pub(super) fn paragraphs(html: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for (place, piece) in html.split('<').enumerate() {
        let (tag, words) = if place == 0 { ("", piece) } else { piece.split_once('>').unwrap_or((piece, "")) };
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if BLOCKS.contains(&name) {
            all.push(String::new());
        } else if matches!(name, "td" | "th")
            && let Some(last) = all.last_mut()
        {
            last.push(' ');
        }
        if let Some(last) = all.last_mut() {
            last.push_str(&unescaped(words));
        }
    }
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    all.into_iter().map(words).filter(|text| !text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn words_stay_and_markup_goes() {
        let html = "<p>A &lt;b&gt; <a href=\"x\">link</a>,<br>then.</p>\n<ul>\n<li>one</li>\n<li><p>two</p></li></ul>";
        assert_eq!(paragraphs(html), ["A <b> link,", "then.", "one", "two"]);
        assert_eq!(paragraphs("<table><tr><td>a</td><td>b</td></tr></table>"), ["a b"]);
        assert_eq!(paragraphs(""), [""; 0]);
    }
}
