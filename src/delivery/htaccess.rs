//! The settings of Apache's httpd for a folder of somebody else's server, in the folder itself.

use std::fmt::Write;

use super::apache::{COMPRESSED, endings, headers, takes, types};
use super::pattern::{escaped, literal, quoted_pattern};
use super::policy::{Delivery, can_stand, yields_to_file};
use super::remark::remark;
use crate::diagnostic::{Message, Words};
use crate::route::Route;

/// One file, `.htaccess`. It sets no `Options`, which many such servers refuse, and with them the whole site.
pub(super) fn print(delivery: &Delivery, words: &Words) -> String {
    let mut text = String::new();
    let say = |text: &mut String, space: &str, key| remark(text, space, &Message::new(key), words);
    let intro = Message::new("server-htaccess").with("address", delivery.address.as_str());
    remark(&mut text, "", &intro, words);
    // Writing to a string cannot fail.
    if delivery.address.as_str().starts_with("https:") {
        say(&mut text, "", "server-htaccess-https");
        let _ = writeln!(text, "# Header always set Strict-Transport-Security \"max-age=86400\"");
    }
    text.push_str("\nDirectoryIndex index.html\n");
    types(&mut text, "", delivery, &say);
    text.push('\n');
    rewriting(&mut text, delivery, &say);
    say(&mut text, "", "server-missing");
    let base = literal(&delivery.base);
    for (folder, page) in delivery.missing.iter().rev() {
        let page = delivery.on_host(page);
        let pages = |space: &str| -> String {
            let statuses = delivery.missing_statuses().iter();
            statuses.map(|status| format!("{space}ErrorDocument {status} {page}\n")).collect()
        };
        if folder.as_str() == "/" {
            text.push_str(&pages(""));
        } else {
            let folder = quoted_pattern(&format!("%{{REQUEST_URI}} =~ m#^{base}{}#", literal(folder.as_str())));
            let _ = writeln!(text, "<If {folder}>\n{}</If>", pages("    "));
        }
    }
    text.push('\n');
    headers(&mut text, "", delivery, &say);
    text
}

/// Addresses here begin behind the folder, and have no slash before them.
fn rewriting(text: &mut String, delivery: &Delivery, say: &impl Fn(&mut String, &str, &'static str)) {
    let _ = writeln!(text, "RewriteEngine On\nRewriteBase {}/", delivery.base);
    say(text, "", "server-moved");
    let below = |route: &Route| literal(route.as_str().trim_start_matches('/'));
    const UNLESS_THERE: &str = "RewriteCond \"%{REQUEST_FILENAME}\" !-f\n";
    for moved in &delivery.redirects {
        if yields_to_file(&moved.from) {
            text.push_str(UNLESS_THERE);
        }
        let from = quoted_pattern(&format!("^{}$", below(&moved.from)));
        // A `%` before a digit would be a part of a condition.
        let to = escaped(&delivery.on_host(&moved.to)).replace('%', "\\%");
        let _ = writeln!(text, "RewriteRule {from} \"{to}\" [R=301,L,NE]");
    }
    if !delivery.gone.is_empty() {
        say(text, "", "server-gone");
    }
    for file in &delivery.gone {
        if can_stand(file) {
            text.push_str(UNLESS_THERE);
        }
        let _ = writeln!(text, "RewriteRule {} \"-\" [R=410,L]", quoted_pattern(&format!("^{}$", below(file))));
    }
    say(text, "", "server-hidden");
    let _ = writeln!(text, "RewriteRule \"^\\.(?!well-known/)|/\\.\" \"-\" [R=404,L]");
    say(text, "", "server-folders");
    let _ = writeln!(text, "RewriteCond \"%{{REQUEST_FILENAME}}\" -d");
    let _ = writeln!(text, "RewriteCond \"%{{REQUEST_FILENAME}}/index.html\" !-f");
    let _ = writeln!(text, "RewriteRule \"/$\" \"-\" [R=404,L]");
    say(text, "", "server-compressed");
    for (encoding, ending) in COMPRESSED {
        let _ = writeln!(text, "{}", takes(encoding));
        let _ = writeln!(text, "RewriteCond \"%{{REQUEST_FILENAME}}.{ending}\" -f");
        let _ = writeln!(text, "RewriteRule \"^(.+\\.({}))$\" \"$1.{ending}\" [L,E=no-gzip:1]", endings());
    }
    text.push('\n');
}
