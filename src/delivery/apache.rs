//! The settings of Apache's httpd.

use std::fmt::Write;

use super::caching::{ASKED_AGAIN, LASTING, LASTING_FOLDER};
use super::media::{UNKNOWN, compressible};
use super::pattern::{escaped, literal, quoted, quoted_pattern};
use super::policy::{DRAWING, Delivery, OPEN, OPEN_HEADER};
use super::remark::remark;
use crate::diagnostic::{Message, Words};

/// One file with a virtual host.
///
/// Rules that rewrite stand outside the folder: so they see addresses as readers ask for them.
pub(super) fn print(delivery: &Delivery, folder: &str, words: &Words) -> String {
    let host = delivery.address.host();
    let mut text = String::new();
    let say = |text: &mut String, space: &str, key| remark(text, space, &Message::new(key), words);
    let intro = Message::new("server-apache").with("address", delivery.address.as_str()).with("host", host);
    remark(&mut text, "", &intro, words);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\n<VirtualHost *:80>\n    ServerName {host}");
    if delivery.address.as_str().starts_with("https:") {
        say(&mut text, "    ", "server-apache-https");
        let _ = writeln!(text, "    # Header always set Strict-Transport-Security \"max-age=86400\"");
    }
    let base = &delivery.base;
    if base.is_empty() {
        let _ = writeln!(text, "\n    DocumentRoot {}", quoted(folder));
    } else {
        text.push('\n');
        say(&mut text, "    ", "server-below");
        let _ = writeln!(text, "    RedirectMatch 301 {} {base}/", quoted_pattern(&format!("^{}$", literal(base))));
        let _ = writeln!(text, "    Alias {} {}", quoted(&format!("{base}/")), quoted(&format!("{folder}/")));
    }
    of_folder(&mut text, delivery, folder, &say);
    rewriting(&mut text, delivery, folder, &say);

    say(&mut text, "    ", "server-missing");
    for (own, page) in delivery.missing.iter().rev() {
        let page = delivery.on_host(page);
        if own.as_str() == "/" {
            let _ = writeln!(text, "    ErrorDocument 404 {page}");
        } else {
            let own = quoted(&delivery.on_host(own));
            let _ = writeln!(text, "    <Location {own}>\n        ErrorDocument 404 {page}\n    </Location>");
        }
    }
    text.push('\n');
    headers(&mut text, delivery, &say);
    text.push_str("</VirtualHost>\n");
    text
}

fn of_folder(text: &mut String, delivery: &Delivery, folder: &str, say: &impl Fn(&mut String, &str, &'static str)) {
    let _ = writeln!(text, "    <Directory {}>", quoted(folder));
    let _ = writeln!(text, "        Require all granted\n        AllowOverride None");
    let _ = writeln!(text, "        Options +FollowSymLinks -Indexes -MultiViews\n        DirectoryIndex index.html\n");
    say(text, "        ", "server-types");
    let _ = writeln!(text, "        AddDefaultCharset Off");
    for (kind, endings) in &delivery.types {
        let endings: Vec<String> = endings.iter().map(|ending| format!(".{ending}")).collect();
        let _ = writeln!(text, "        AddType {} {}", quoted(kind), endings.join(" "));
    }
    let _ = writeln!(text, "        <FilesMatch \"^[^.]+$\">\n            ForceType {UNKNOWN}\n        </FilesMatch>");
    for (ending, encoding) in [("br", "br"), ("gz", "gzip")] {
        let _ = writeln!(text, "        <FilesMatch \"\\.({})\\.{ending}$\">", endings());
        let _ = writeln!(text, "            RemoveType .{ending}\n            RemoveLanguage .{ending}");
        let _ = writeln!(text, "            AddEncoding {encoding} .{ending}\n        </FilesMatch>");
    }
    let _ = writeln!(text, "    </Directory>\n");
}

fn rewriting(text: &mut String, delivery: &Delivery, folder: &str, say: &impl Fn(&mut String, &str, &'static str)) {
    let base = literal(&delivery.base);
    text.push_str("    RewriteEngine On\n");
    say(text, "    ", "server-moved");
    for moved in &delivery.redirects {
        let from = quoted_pattern(&format!("^{}$", literal(&delivery.on_host(&moved.from))));
        // A `%` before a digit would be a part of a condition.
        let to = escaped(&delivery.on_host(&moved.to)).replace('%', "\\%");
        let _ = writeln!(text, "    RewriteRule {from} \"{to}\" [R=301,L,NE,QSD]");
    }
    say(text, "    ", "server-hidden");
    let _ = writeln!(text, "    RewriteRule \"/\\.(?!well-known/)\" \"-\" [R=404,L]");
    say(text, "    ", "server-folders");
    let _ = writeln!(text, "    RewriteCond {} -d", quoted(&format!("{folder}/$1")));
    let _ = writeln!(text, "    RewriteCond {} !-f", quoted(&format!("{folder}/$1/index.html")));
    let _ = writeln!(text, "    RewriteRule \"^{base}/(.*)/$\" \"-\" [R=404,L]");
    say(text, "    ", "server-compressed");
    for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
        let _ = writeln!(
            text,
            "    RewriteCond \"%{{HTTP:Accept-Encoding}}\" \"\\b{encoding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))\""
        );
        let _ = writeln!(text, "    RewriteCond {} -f", quoted(&format!("{folder}/$1.{ending}")));
        let to = format!("{}/$1.{ending}", delivery.base);
        let _ = writeln!(text, "    RewriteRule \"^{base}/(.+\\.({}))$\" \"{to}\" [PT,L,E=no-gzip:1]", endings());
    }
    text.push('\n');
}

fn headers(text: &mut String, delivery: &Delivery, say: &impl Fn(&mut String, &str, &'static str)) {
    let base = literal(&delivery.base);
    say(text, "    ", "server-headers");
    for (name, value) in delivery.everywhere().into_iter().chain(Delivery::own()) {
        let _ = writeln!(text, "    Header always set {name} {}", quoted(value));
    }
    let _ = writeln!(text, "    Header always set Cache-Control \"{ASKED_AGAIN}\"\n");
    let mut some = |key, pattern: &str, lines: &[String]| {
        say(text, "    ", key);
        let _ = writeln!(text, "    <LocationMatch {}>", quoted_pattern(pattern));
        for line in lines {
            let _ = writeln!(text, "        Header always {line}");
        }
        let _ = writeln!(text, "    </LocationMatch>");
    };
    let (policy, value) = Delivery::framed();
    let [_, (frames, _)] = Delivery::own();
    for folder in &delivery.embeds {
        let lines = [format!("set {policy} {}", quoted(value)), format!("unset {frames}")];
        some("server-policy", &format!("^{base}{}", literal(folder.as_str())), &lines);
    }
    let (policy, value) = Delivery::drawn();
    let pattern = format!("{}(\\.(br|gz))?$", literal(DRAWING));
    some("server-drawings", &pattern, &[format!("set {policy} {}", quoted(value))]);
    some("server-cache", &format!("^{base}/{LASTING_FOLDER}"), &[format!("set Cache-Control \"{LASTING}\"")]);
    if delivery.is_open {
        let (name, value) = OPEN_HEADER;
        let pattern = format!("^{base}/.*\\.({})(\\.(br|gz))?$", OPEN.join("|"));
        some("server-open", &pattern, &[format!("set {name} \"{value}\"")]);
    }
    let pattern = format!("(/|\\.({})(\\.(br|gz))?)$", endings());
    some("server-vary", &pattern, &["merge Vary Accept-Encoding".to_owned()]);
}

fn endings() -> String {
    compressible().map(|(ending, _)| ending).collect::<Vec<_>>().join("|")
}
