//! The settings of Apache's httpd.

use std::fmt::Write;

use super::caching::{ASKED_AGAIN, LASTING, LASTING_FOLDER};
use super::media::{UNKNOWN, compressible};
use super::pattern::{escaped, hidden, literal, quoted, quoted_pattern};
use super::policy::{DRAWING, Delivery, HTTP, OPEN, OPEN_HEADER, can_stand, yields_to_file};
use super::remark::{OWN, remark};
use crate::diagnostic::{Message, Words};
use crate::route::Route;

/// How files lie there compressed: the name of the encoding, and how their names end.
pub(super) const COMPRESSED: [(&str, &str); 2] = [("br", "br"), ("gzip", "gz")];

/// One file with a virtual host.
///
/// Rules that rewrite stand outside the folder: so they see addresses as readers ask for them.
pub(super) fn print(delivery: &Delivery, folder: &str, words: &Words) -> String {
    let (host, port) = (delivery.address.host(), delivery.port());
    let mut text = String::new();
    let say = |text: &mut String, space: &str, key| remark(text, space, &Message::new(key), words);
    let own = |text: &mut String, key| remark(text, "    ", &Message::new(key).with("host", host), words);
    let intro = Message::new("server-apache").with("address", delivery.address.as_str()).with("host", host);
    remark(&mut text, "", &intro, words);
    // Writing to a string cannot fail.
    text.push('\n');
    if port != HTTP {
        say(&mut text, "", "server-apache-listen");
        let _ = writeln!(text, "Listen {port}\n");
    }
    let _ = writeln!(text, "<VirtualHost *:{port}>\n    ServerName {host}");
    if delivery.address.as_str().starts_with("https:") {
        own(&mut text, "server-apache-https");
        let _ = writeln!(text, "    # Header always set Strict-Transport-Security \"max-age=86400\"");
    }
    own(&mut text, "server-own");
    let _ = writeln!(text, "    IncludeOptional {OWN}/{host}/*.conf");
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
        let pages = |space: &str| -> String {
            let statuses = delivery.missing_statuses().iter();
            statuses.map(|status| format!("{space}ErrorDocument {status} {page}\n")).collect()
        };
        if own.as_str() == "/" {
            text.push_str(&pages("    "));
        } else {
            let own = quoted(&delivery.on_host(own));
            let _ = writeln!(text, "    <Location {own}>\n{}    </Location>", pages("        "));
        }
    }
    text.push('\n');
    headers(&mut text, "    ", delivery, &say);
    text.push_str("</VirtualHost>\n");
    text
}

fn of_folder(text: &mut String, delivery: &Delivery, folder: &str, say: &impl Fn(&mut String, &str, &'static str)) {
    let _ = writeln!(text, "    <Directory {}>", quoted(folder));
    let _ = writeln!(text, "        Require all granted\n        AllowOverride None");
    let _ = writeln!(text, "        Options +FollowSymLinks -Indexes -MultiViews\n        DirectoryIndex index.html\n");
    types(text, "        ", delivery, say);
    let _ = writeln!(text, "    </Directory>\n");
}

/// What each file is, also one that lies there compressed.
pub(super) fn types(
    text: &mut String,
    space: &str,
    delivery: &Delivery,
    say: &impl Fn(&mut String, &str, &'static str),
) {
    say(text, space, "server-types");
    let _ = writeln!(text, "{space}AddDefaultCharset Off");
    for (kind, endings) in &delivery.types {
        let endings: Vec<String> = endings.iter().map(|ending| format!(".{ending}")).collect();
        let _ = writeln!(text, "{space}AddType {} {}", quoted(kind), endings.join(" "));
    }
    let _ = writeln!(text, "{space}<FilesMatch \"^[^.]+$\">\n{space}    ForceType {UNKNOWN}\n{space}</FilesMatch>");
    for (encoding, ending) in COMPRESSED {
        let _ = writeln!(text, "{space}<FilesMatch \"\\.({})\\.{ending}$\">", endings());
        let _ = writeln!(text, "{space}    RemoveType .{ending}\n{space}    RemoveLanguage .{ending}");
        let _ = writeln!(text, "{space}    AddEncoding {encoding} .{ending}\n{space}</FilesMatch>");
    }
}

fn rewriting(text: &mut String, delivery: &Delivery, folder: &str, say: &impl Fn(&mut String, &str, &'static str)) {
    let base = literal(&delivery.base);
    text.push_str("    RewriteEngine On\n");
    say(text, "    ", "server-moved");
    // The condition names what the rule below it has found: the way of the file in its folder.
    let pattern = |address: &Route| quoted_pattern(&format!("^{base}/({})$", literal(&address.as_str()[1..])));
    let unless_there = |text: &mut String| {
        let _ = writeln!(text, "    RewriteCond {} !-f", quoted(&format!("{folder}/$1")));
    };
    for moved in &delivery.redirects {
        let from = pattern(&moved.from);
        // A `%` before a digit would be a part of a condition.
        let to = escaped(&delivery.on_host(&moved.to)).replace('%', "\\%");
        if yields_to_file(&moved.from) {
            unless_there(text);
        }
        let _ = writeln!(text, "    RewriteRule {from} \"{to}\" [R=301,L,NE]");
    }
    if !delivery.gone.is_empty() {
        say(text, "    ", "server-gone");
    }
    for file in &delivery.gone {
        if can_stand(file) {
            unless_there(text);
        }
        let _ = writeln!(text, "    RewriteRule {} \"-\" [R=410,L]", pattern(file));
    }
    say(text, "    ", "server-hidden");
    let _ = writeln!(text, "    RewriteRule {} \"-\" [R=404,L]", quoted_pattern(&hidden(&delivery.base)));
    say(text, "    ", "server-folders");
    let _ = writeln!(text, "    RewriteCond {} -d", quoted(&format!("{folder}/$1")));
    let _ = writeln!(text, "    RewriteCond {} !-f", quoted(&format!("{folder}/$1/index.html")));
    let _ = writeln!(text, "    RewriteRule \"^{base}/(.*)/$\" \"-\" [R=404,L]");
    say(text, "    ", "server-compressed");
    for (encoding, ending) in COMPRESSED {
        let _ = writeln!(text, "    {}", takes(encoding));
        let _ = writeln!(text, "    RewriteCond {} -f", quoted(&format!("{folder}/$1.{ending}")));
        let to = format!("{}/$1.{ending}", delivery.base);
        let _ = writeln!(text, "    RewriteRule \"^{base}/(.+\\.({}))$\" \"{to}\" [PT,L,E=no-gzip:1]", endings());
    }
    text.push('\n');
}

/// A condition: that whoever asks takes an encoding.
pub(super) fn takes(encoding: &str) -> String {
    format!("RewriteCond \"%{{HTTP:Accept-Encoding}}\" \"\\b{encoding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))\"")
}

/// What is sent. Later lines take the place of earlier ones.
pub(super) fn headers(
    text: &mut String,
    space: &str,
    delivery: &Delivery,
    say: &impl Fn(&mut String, &str, &'static str),
) {
    let base = literal(&delivery.base);
    say(text, space, "server-headers");
    for (name, value) in Delivery::everywhere().into_iter().chain(Delivery::own()) {
        let _ = writeln!(text, "{space}Header always set {name} {}", quoted(value));
    }
    let _ = writeln!(text, "{space}Header always set Cache-Control \"{ASKED_AGAIN}\"");
    let some = |text: &mut String, pattern: &str, what: &str| {
        let condition = quoted_pattern(&format!("expr=%{{REQUEST_URI}} =~ m#{pattern}#"));
        let _ = writeln!(text, "{space}Header always {what} {condition}");
    };
    if !delivery.embeds.is_empty() {
        say(text, space, "server-policy");
    }
    let ((policy, value), [_, (frames, _)]) = (Delivery::framed(), Delivery::own());
    for folder in &delivery.embeds {
        let pattern = format!("^{base}{}", literal(folder.as_str()));
        some(text, &pattern, &format!("set {policy} {}", quoted(value)));
        some(text, &pattern, &format!("unset {frames}"));
    }
    say(text, space, "server-drawings");
    let (policy, value) = Delivery::drawn();
    some(text, &format!("{}(\\.(br|gz))?$", literal(DRAWING)), &format!("set {policy} {}", quoted(value)));
    say(text, space, "server-cache");
    some(text, &format!("^{base}/{LASTING_FOLDER}"), &format!("set Cache-Control \"{LASTING}\""));
    if delivery.is_open {
        say(text, space, "server-open");
        let (name, value) = OPEN_HEADER;
        let pattern = format!("^{base}/.*\\.({})(\\.(br|gz))?$", OPEN.join("|"));
        some(text, &pattern, &format!("set {name} \"{value}\""));
    }
    say(text, space, "server-vary");
    some(text, &format!("(/|\\.({})(\\.(br|gz))?)$", endings()), "merge Vary Accept-Encoding");
}

pub(super) fn endings() -> String {
    compressible().map(|(ending, _)| ending).collect::<Vec<_>>().join("|")
}
