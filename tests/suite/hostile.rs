//! Hostile text in every text field shows as the text it is.

use super::support::{Site, text_of};

const HOSTILE: [&str; 6] = [
    "<script>alert(1)</script>",
    "\"quoted\" 'single' & <b>",
    "{{ page.title }} {% include \"x\" %} {# y #}",
    "长词Pneumonoultramicroscopicsilicovolcanoconiosisxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "שלום \u{202e}gnikcatta\u{202c} \u{200f}",
    "[go](javascript:alert(1)) ![x](https://elsewhere.example/x.png)",
];

/// The small site with every text in every language replaced by a hostile one. Ids, dates, addresses and patterns stay.
fn poisoned(hostile: &str) -> Site {
    let site = Site::new();
    let files = super::support::tree(&site.root().join("content"));
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".yaml")) {
        let text = String::from_utf8(bytes.clone()).expect("text");
        let mut changed = String::new();
        let mut number = 0;
        for line in text.lines() {
            let (indent, rest) = line.split_at(line.len() - line.trim_start().len());
            let key = rest.split(": ").next().unwrap_or_default();
            let keep = rest.contains('{') || (path == "site.yaml" && indent.is_empty());
            let is_text =
                matches!(key, "zh" | "en" | "publisher" | "title" | "- title") && rest.contains(": ") && !keep;
            let is_separator = path == "plan.yaml" && rest.len() < 10;
            if is_text && !is_separator {
                // A number keeps titles distinct, as real ones are.
                number += 1;
                let quoted = format!("{hostile} {path}{number}").replace('\'', "''");
                changed.push_str(&format!("{indent}{key}: '{quoted}'\n"));
            } else {
                changed.push_str(line);
                changed.push('\n');
            }
        }
        site.write(&format!("content/{path}"), changed);
    }
    // The wording of a target must be found in the official text, or it is simply not placed there.
    site
}

#[test]
fn hostile_text_shows_as_text_on_every_page() {
    for hostile in HOSTILE {
        let site = poisoned(hostile);
        let report = site.build();
        assert!(!report.has_errors(), "{hostile}: {}", site.told(&report));
        let mut shown = 0;
        for (path, bytes) in site.files().iter().filter(|(path, _)| path.ends_with(".html")) {
            let html = std::str::from_utf8(bytes).expect("text");
            for bad in ["<script", "<b>", "<b ", "href=\"javascript:", "href='javascript:", "src=\"https://elsewhere"] {
                assert!(!html.contains(bad), "{path} holds {bad}, from {hostile}");
            }
            let plain = text_of(html);
            if !hostile.starts_with('[') && plain.contains(hostile) {
                shown += 1;
            }
        }
        assert!(shown > 20 || hostile.starts_with('['), "{hostile} shows on {shown} pages only");
    }
}
