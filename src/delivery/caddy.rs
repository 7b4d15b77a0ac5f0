//! The settings of Caddy.

use std::fmt::Write;

use super::caching::{ASKED_AGAIN, LASTING, LASTING_FOLDER};
use super::media::{UNKNOWN, compressible};
use super::pattern::{escaped, literal, quoted, quoted_pattern};
use super::policy::{DRAWING, Delivery, OPEN, OPEN_HEADER, can_stand, yields_to_file};
use super::remark::{OWN, remark};
use crate::diagnostic::{Message, Words};
use crate::page::Redirect;
use crate::route::Route;

/// The address as it was asked for, with the base.
const ASKED: &str = "{http.request.orig_uri.path}";

/// That no file stands where one may: a table has the names of such files, and another name for all the rest.
const NOT_THERE: &str = "\t\t\tnot file {gongkai_own}\n";

/// What stands in the place of a file that cannot be there: nobody is served it.
const NO_FILE: &str = "/.gongkai-none";

/// One site. Its parts stand in a `route`, since Caddy would otherwise bring them into an order of its own.
pub(super) fn print(delivery: &Delivery, folder: &str, words: &Words) -> String {
    let mut text = String::new();
    let say = |text: &mut String, space: &str, key| remark(text, space, &Message::new(key), words);
    let host = delivery.address.host();
    let own = |text: &mut String, key| remark(text, "\t", &Message::new(key).with("host", host), words);
    let intro = Message::new("server-caddy").with("address", delivery.address.as_str()).with("host", host);
    remark(&mut text, "", &intro, words);
    let is_safe = delivery.address.as_str().starts_with("https:");
    let port = delivery.address.port().map(|port| format!(":{port}")).unwrap_or_default();
    let site = if is_safe { format!("{host}{port}") } else { format!("http://{host}{port}") };
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\n{site} {{");
    if is_safe {
        own(&mut text, "server-caddy-https");
        let _ = writeln!(text, "\t# header Strict-Transport-Security \"max-age=86400\"");
    }
    own(&mut text, "server-own");
    let _ = writeln!(text, "\timport {OWN}/{host}/*.conf");
    let _ = writeln!(text, "\troot * {}\n", quoted(folder));
    tables(&mut text, delivery, &say);

    let base = &delivery.base;
    if base.is_empty() {
        text.push_str("\troute {\n");
    } else {
        say(&mut text, "\t", "server-below");
        let _ = writeln!(text, "\t@base_asked {{\n\t\tpath {base}\n\t\texpression `{{query}} != \"\"`\n\t}}");
        let _ = writeln!(
            text,
            "\tredir @base_asked {base}/?{{query}} 301\n\tredir {base} {base}/ 301\n\troute {base}/* {{"
        );
    }
    if !delivery.redirects.is_empty() {
        say(&mut text, "\t\t", "server-moved");
        for (matcher, query) in [("asked", "?{query}"), ("moved", "")] {
            let asked = if query.is_empty() { "" } else { " && {query} != \"\"" };
            let _ = writeln!(text, "\t\t@{matcher} {{\n\t\t\texpression `{{gongkai_moved}} != \"\"{asked}`");
            let _ = writeln!(text, "{NOT_THERE}\t\t}}\n\t\tredir @{matcher} {{gongkai_moved}}{query} 301");
        }
    }
    if !delivery.gone.is_empty() {
        say(&mut text, "\t\t", "server-gone");
        let _ = writeln!(text, "\t\t@gone {{\n\t\t\texpression `{{gongkai_gone}} != \"\"`");
        let _ = writeln!(text, "{NOT_THERE}\t\t}}\n\t\terror @gone 410");
    }
    say(&mut text, "\t\t", "server-hidden");
    // Its regular expressions cannot say what does not follow, so what is open is said whole: names without a dot at their beginning.
    let open = format!("^{}/\\.well-known/([^./][^/]*/)*([^./][^/]*)?$", literal(base));
    let open = quoted_pattern(&open);
    let _ = writeln!(text, "\t\t@hidden {{\n\t\t\tpath */.*\n\t\t\tnot path_regexp {open}\n\t\t}}");
    let _ = writeln!(text, "\t\terror @hidden 404\n");
    headers(&mut text, delivery, &say);
    say(&mut text, "\t\t", "server-compressed");
    let _ = writeln!(text, "\t\tencode gzip");
    if !base.is_empty() {
        let _ = writeln!(text, "\t\turi strip_prefix {base}");
    }
    let _ = writeln!(text, "\t\tfile_server {{\n\t\t\tindex index.html\n\t\t\tprecompressed br gzip\n\t\t}}\n\t}}\n");

    say(&mut text, "\t", "server-missing");
    let _ = writeln!(text, "\thandle_errors {{\n\t\troute {{");
    for (name, value) in Delivery::everywhere().into_iter().chain(Delivery::own()) {
        let _ = writeln!(text, "\t\t\theader {name} {}", quoted(value));
    }
    let _ = writeln!(
        text,
        "\t\t\theader Cache-Control \"{ASKED_AGAIN}\"\n\t\t\theader Content-Type \"text/html; charset=utf-8\""
    );
    let _ = writeln!(
        text,
        "\t\t\theader -{}\n\t\t\trewrite * {{gongkai_missing}}\n\t\t\tfile_server\n\t\t}}\n\t}}\n}}",
        OPEN_HEADER.0
    );
    text
}

fn tables(text: &mut String, delivery: &Delivery, say: &impl Fn(&mut String, &str, &'static str)) {
    let base = literal(&delivery.base);
    let table = |text: &mut String, of: &str, default: &str, rows: &[(String, String)]| {
        let _ = writeln!(text, "\tmap {ASKED} {{gongkai_{of}}} {{");
        for (key, value) in rows {
            let _ = writeln!(text, "\t\t{key} {}", quoted(value));
        }
        let _ = writeln!(text, "\t\tdefault {}\n\t}}\n", quoted(default));
    };
    say(text, "\t", "server-types");
    let types = delivery.types.iter().map(|(kind, endings)| {
        let page = if endings.iter().any(|ending| ending == "html") { "/|" } else { "" };
        (quoted_pattern(&format!("~(?i)({page}\\.({}))$", endings.join("|"))), kind.clone())
    });
    table(text, "type", UNKNOWN, &types.collect::<Vec<_>>());
    say(text, "\t", "server-missing");
    let of = |folder: &Route| quoted_pattern(&format!("~^{base}{}", literal(folder.as_str())));
    let (others, record): (Vec<_>, Vec<_>) = delivery.missing.iter().partition(|(folder, _)| folder.as_str() != "/");
    let rows: Vec<(String, String)> = others.iter().map(|(folder, page)| (of(folder), page.to_string())).collect();
    let record = record.first().map(|(_, page)| page.to_string()).unwrap_or_default();
    table(text, "missing", &record, &rows);
    if !delivery.redirects.is_empty() {
        say(text, "\t", "server-moved");
        let row = |moved: &Redirect| (quoted(&delivery.on_host(&moved.from)), escaped(&delivery.on_host(&moved.to)));
        table(text, "moved", "", &delivery.redirects.iter().map(row).collect::<Vec<_>>());
    }
    if !delivery.gone.is_empty() {
        say(text, "\t", "server-gone");
        let row = |file: &Route| (quoted(&delivery.on_host(file)), "yes".to_owned());
        table(text, "gone", "", &delivery.gone.iter().map(row).collect::<Vec<_>>());
    }
    let moved = delivery.redirects.iter().map(|moved| &moved.from).filter(|from| yields_to_file(from));
    let own = moved.chain(delivery.gone.iter().filter(|file| can_stand(file)));
    let own: Vec<(String, String)> =
        own.map(|file| (quoted(&delivery.on_host(file)), file.as_str().to_owned())).collect();
    if !(delivery.redirects.is_empty() && delivery.gone.is_empty()) {
        table(text, "own", NO_FILE, &own);
    }
}

fn headers(text: &mut String, delivery: &Delivery, say: &impl Fn(&mut String, &str, &'static str)) {
    let base = literal(&delivery.base);
    say(text, "\t\t", "server-headers");
    for (name, value) in Delivery::everywhere().into_iter().chain(Delivery::own()) {
        let _ = writeln!(text, "\t\theader {name} {}", quoted(value));
    }
    let _ = writeln!(text, "\t\theader Cache-Control \"{ASKED_AGAIN}\"\n\t\theader Content-Type {{gongkai_type}}");
    let matcher = |text: &mut String, name: &str, pattern: &str| {
        let _ = writeln!(text, "\t\t@{name} path_regexp {}", quoted_pattern(pattern));
    };
    if !delivery.embeds.is_empty() {
        say(text, "\t\t", "server-policy");
        let folders: Vec<String> = delivery.embeds.iter().map(|folder| literal(folder.as_str())).collect();
        matcher(text, "embeds", &format!("^{base}({})", folders.join("|")));
        let ((policy, value), [_, (frames, _)]) = (Delivery::framed(), Delivery::own());
        let _ = writeln!(text, "\t\theader @embeds {policy} {}\n\t\theader @embeds -{frames}", quoted(value));
    }
    say(text, "\t\t", "server-drawings");
    matcher(text, "drawings", &format!("{}$", literal(DRAWING)));
    let (policy, value) = Delivery::drawn();
    let _ = writeln!(text, "\t\theader @drawings {policy} {}", quoted(value));
    say(text, "\t\t", "server-cache");
    matcher(text, "lasting", &format!("^{base}/{LASTING_FOLDER}"));
    let _ = writeln!(text, "\t\theader @lasting Cache-Control \"{LASTING}\"");
    if delivery.is_open {
        say(text, "\t\t", "server-open");
        matcher(text, "open", &format!("^{base}/.*\\.({})$", OPEN.join("|")));
        let (name, value) = OPEN_HEADER;
        let _ = writeln!(text, "\t\theader @open {name} \"{value}\"");
    }
    say(text, "\t\t", "server-vary");
    let endings: Vec<&str> = compressible().map(|(ending, _)| ending).collect();
    matcher(text, "compressible", &format!("(/|\\.({}))$", endings.join("|")));
    let _ = writeln!(text, "\t\theader @compressible Vary Accept-Encoding\n");
}
