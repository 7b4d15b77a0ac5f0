//! Hostile text in every text field shows as the text it is.

use super::documents::contract_site;
use super::support::{OWN_SCRIPTS, Site, text_of};

const HOSTILE: [&str; 6] = [
    "<script>alert(1)</script>",
    "\"quoted\" 'single' & <b>",
    "{{ page.title }} {% include \"x\" %} {# y #}",
    "长词Pneumonoultramicroscopicsilicovolcanoconiosisxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    // An override, which turns figures round, is refused.
    "שלום \u{202b}attacking\u{202c} \u{200f}",
    "[go](javascript:alert(1)) ![x](https://elsewhere.example/x.png)",
];

/// The site of the content contract, which has every field, with every text in every language replaced by a hostile one.
/// Ids, dates, addresses, codes and patterns stay.
fn poisoned(hostile: &str) -> Site {
    let (site, _) = contract_site();
    let files = super::support::tree(&site.root().join("content"));
    let mut replaced = 0;
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".yaml")) {
        let text = String::from_utf8(bytes.clone()).expect("text");
        let mut changed = String::new();
        let mut lines = text.lines().peekable();
        let mut under_unit = false;
        while let Some(line) = lines.next() {
            let (indent, rest) = line.split_at(line.len() - line.trim_start().len());
            let (key, value) = rest.split_once(": ").unwrap_or_default();
            under_unit = rest == "unit:" || (under_unit && matches!(key, "zh" | "en"));
            let is_text = matches!(key, "zh" | "en" | "publisher" | "title" | "name" | "- title" | "- name");
            // Patterns and their separator are no text for readers.
            let is_pattern = value.contains('{') || matches!(value, "、" | "'; '");
            if is_text && !is_pattern {
                // A number keeps titles distinct, as real ones are.
                replaced += 1;
                // A text of several lines is replaced as a whole.
                let deeper = |next: &&str| next.is_empty() || next.len() - next.trim_start().len() > indent.len();
                while value == "|" && lines.next_if(deeper).is_some() {}
                // Units stay alike, or their values could not be compared.
                let words = match value {
                    _ if !under_unit => format!("{hostile} {replaced}"),
                    _ if value.starts_with('万') => format!("万{hostile}"),
                    _ if value.starts_with("ten thousand") => format!("ten thousand {hostile}"),
                    _ => hostile.to_owned(),
                };
                let quoted = words.replace('\'', "''");
                changed.push_str(&format!("{indent}{key}: '{quoted}'\n"));
            } else {
                changed.push_str(line);
                changed.push('\n');
            }
        }
        site.write(&format!("content/{path}"), changed);
    }
    assert!(replaced > 100, "{replaced} texts");
    // A target quotes the words of its paragraph, whatever they are.
    let read = |path: &str| std::fs::read_to_string(site.root().join(path)).expect("a file of the site");
    let texts_below = |text: &str, head: &str| {
        let lines = text[text.find(head).expect("the head")..].lines();
        lines
            .filter(|line| ["zh: ", "en: "].iter().any(|code| line.trim_start().starts_with(code)))
            .take(2)
            .map(str::trim)
            .collect::<Vec<_>>()
            .join("\n  ")
    };
    let target = "content/targets/joint-labs.yaml";
    let own = texts_below(&read(target), "wording:");
    site.replace(target, &own, &texts_below(&read("content/plan.yaml"), "- paragraph: 4"));
    site
}

/// The page without its JSON-LD, which must be JSON to a machine and nothing to a browser.
fn without_structured_data(html: &str, path: &str) -> String {
    let mut page = html.to_owned();
    match html.split_once("<script type=\"application/ld+json\">") {
        Some((before, rest)) => {
            let (data, after) = rest.split_once("</script>").expect("a closed element");
            assert!(!data.contains('<'), "{path}: {data}");
            serde_json::from_str::<serde_json::Value>(data).expect("JSON");
            page = format!("{before}{after}");
        }
        None => {
            let is_silent = path.ends_with("404.html") || path.contains("embed/");
            assert!(is_silent || html.contains("http-equiv=\"refresh\""), "{path} says nothing to machines");
        }
    }
    // The theme's own scripts are files of the site; their names are the theme's.
    for open in OWN_SCRIPTS {
        while let Some((before, rest)) = page.split_once(open) {
            let (source, after) = rest.split_once("\"></script>").expect("a closed element");
            assert!(source.contains("assets/") && !source.contains([':', '"']), "{path}: {source}");
            page = format!("{before}{after}");
        }
    }
    page
}

#[test]
fn hostile_text_shows_as_text_on_every_page() {
    for hostile in HOSTILE {
        let site = poisoned(hostile);
        let report = site.build();
        assert!(!report.has_errors(), "{hostile}: {}", site.told(&report));
        let mut shown = 0;
        for (path, bytes) in site.files().iter().filter(|(path, _)| path.ends_with(".html")) {
            let html = without_structured_data(std::str::from_utf8(bytes).expect("text"), path);
            for bad in ["<script", "<b>", "<b ", "href=\"javascript:", "href='javascript:", "src=\"https://elsewhere"] {
                assert!(!html.contains(bad), "{path} holds {bad}, from {hostile}");
            }
            let plain = text_of(&html);
            if !hostile.starts_with('[') && plain.contains(hostile) {
                shown += 1;
            }
        }
        assert!(shown > 20 || hostile.starts_with('['), "{hostile} shows on {shown} pages only");
    }
}
