//! The settings of nginx.

use std::fmt::Write;

use super::caching::{ASKED_AGAIN, LASTING, LASTING_FOLDER};
use super::media::{UNKNOWN, compressible};
use super::pattern::{escaped, hidden, literal, quoted, quoted_pattern};
use super::policy::{DRAWING, Delivery, OPEN, OPEN_HEADER, can_stand, yields_to_file};
use super::remark::{OWN, remark};
use crate::diagnostic::{Message, Words};
use crate::page::Redirect;
use crate::route::Route;

/// From how many redirects on it is said how a table gets more room: nginx may remark that its order is not the best. The room is a setting
/// of all sites of the server, which can be made once only, so that no site may make it for itself.
const MANY: usize = 100;

/// How long an address may be that tables have room for, in bytes. A longer one becomes a pattern.
const LONGEST: usize = 40;

/// How long the name of a table may be before what it is for: with more, nginx has no room for it and refuses the whole.
const LONGEST_NAME: usize = 34;

/// One file: tables that say by the address what is sent, and a server that sends it.
///
/// What differs between files stands in tables, since nginx forgets all headers of a server as soon as a location has one of its own.
pub(super) fn print(delivery: &Delivery, folder: &str, words: &Words) -> String {
    let (host, port) = (delivery.address.host(), delivery.port());
    let mut text = String::new();
    let mut say = |text: &mut String, space: &str, key| remark(text, space, &Message::new(key), words);
    let name = name(&format!("{host}{}", delivery.base));
    let own = |text: &mut String, key| remark(text, "    ", &Message::new(key).with("host", host), words);
    let intro = Message::new("server-nginx").with("address", delivery.address.as_str()).with("host", host);
    remark(&mut text, "", &intro, words);
    // Writing to a string cannot fail.
    if delivery.redirects.len() > MANY {
        say(&mut text, "", "server-nginx-room");
        let room = (2 * delivery.redirects.len()).next_power_of_two().max(2048);
        let _ = writeln!(text, "# map_hash_max_size {room};\n# map_hash_bucket_size 256;");
    }
    text.push('\n');
    tables(&mut text, delivery, &name, &mut say);

    let _ = writeln!(text, "server {{\n    listen {port};\n    listen [::]:{port};\n    server_name {host};");
    if delivery.address.as_str().starts_with("https:") {
        own(&mut text, "server-nginx-https");
        let _ = writeln!(text, "    # add_header Strict-Transport-Security \"max-age=86400\" always;");
    }
    own(&mut text, "server-own");
    let _ = writeln!(text, "    include {OWN}/{host}/*.conf;");
    let base = &delivery.base;
    if base.is_empty() {
        let _ = writeln!(text, "\n    root {};", quoted(folder));
    } else {
        text.push('\n');
        say(&mut text, "    ", "server-below");
        let _ = writeln!(text, "    location = {base} {{\n        return 301 {base}/$is_args$args;\n    }}");
        let _ = writeln!(text, "    location {base}/ {{\n        alias {};\n    }}", quoted(&format!("{folder}/")));
    }
    let _ = writeln!(text, "    index index.html;\n    autoindex off;");
    say(&mut text, "    ", "server-slash");
    let _ = writeln!(text, "    absolute_redirect off;\n");
    say(&mut text, "    ", "server-moved");
    let _ = writeln!(text, "    if (${name}_moved) {{\n        return 301 ${name}_moved$is_args$args;\n    }}\n");
    for moved in delivery.redirects.iter().filter(|moved| yields_to_file(&moved.from)) {
        let to = format!("return 301 \"{}$is_args$args\";", escaped(&delivery.on_host(&moved.to)));
        absent(&mut text, delivery, folder, &moved.from, &to);
    }
    if !delivery.gone.is_empty() {
        say(&mut text, "    ", "server-gone");
        delivery.gone.iter().for_each(|file| absent(&mut text, delivery, folder, file, "return 410;"));
        // It stays what it is: the page alone is another.
        let _ = writeln!(text, "    error_page 410 ${name}_missing;\n");
    }
    say(&mut text, "    ", "server-hidden");
    let _ = writeln!(text, "    location ~ {} {{\n        return 404;\n    }}\n", quoted_pattern(&hidden(base)));
    say(&mut text, "    ", "server-missing");
    let _ = writeln!(text, "    error_page 403 404 =404 ${name}_missing;\n");
    say(&mut text, "    ", "server-types");
    let _ = writeln!(text, "    default_type {UNKNOWN};\n    types {{");
    for (kind, endings) in &delivery.types {
        let _ = writeln!(text, "        {} {};", quoted(kind), endings.join(" "));
    }
    let _ = writeln!(text, "    }}\n");
    say(&mut text, "    ", "server-headers");
    let mut header = |name: &str, value: &str| {
        let _ = writeln!(text, "    add_header {name} {value} always;");
    };
    for (name, value) in Delivery::everywhere() {
        header(name, &quoted(value));
    }
    let [(policy, _), (frames, _)] = Delivery::own();
    header(policy, &format!("${name}_policy"));
    header(frames, &format!("${name}_frames"));
    header("Cache-Control", &format!("${name}_cache"));
    if delivery.is_open {
        header(OPEN_HEADER.0, &format!("${name}_open"));
    }
    text.push('\n');
    say(&mut text, "    ", "server-compressed");
    let kinds: Vec<String> = delivery
        .types
        .keys()
        .filter(|kind| compressible().any(|(_, own)| own == *kind))
        .map(|kind| quoted(kind))
        .collect();
    let _ = writeln!(text, "    gzip on;\n    gzip_static on;\n    gzip_vary on;\n    gzip_proxied any;");
    let _ = writeln!(text, "    gzip_types {};", kinds.join(" "));
    own(&mut text, "server-nginx-brotli");
    let _ = writeln!(text, "    # brotli_static on;\n}}");
    text
}

/// What is answered at an address as long as no file stands there.
fn absent(text: &mut String, delivery: &Delivery, folder: &str, address: &Route, answer: &str) {
    let _ = writeln!(text, "    location = {} {{", quoted(&delivery.on_host(address)));
    if !can_stand(address) {
        let _ = writeln!(text, "        {answer}\n    }}");
        return;
    }
    // The folder of a site below a path is that of its location alone.
    if !delivery.base.is_empty() {
        let _ = writeln!(text, "        alias {};", quoted(&format!("{folder}{address}")));
    }
    let _ = writeln!(text, "        if (!-f $request_filename) {{\n            {answer}\n        }}\n    }}");
}

fn tables(text: &mut String, delivery: &Delivery, name: &str, say: &mut impl FnMut(&mut String, &str, &'static str)) {
    let base = literal(&delivery.base);
    let table = |text: &mut String, of: &str, default: &str, rows: &[(String, String)]| {
        let _ = writeln!(text, "map $uri ${name}_{of} {{\n    default {};", quoted(default));
        for (key, value) in rows {
            let _ = writeln!(text, "    {key} {};", quoted(value));
        }
        let _ = writeln!(text, "}}\n");
    };
    let [(_, policy), (_, frames)] = Delivery::own();
    let embeds = |value: &str| -> Vec<(String, String)> {
        let key = |folder: &Route| quoted_pattern(&format!("~^{base}{}", literal(folder.as_str())));
        delivery.embeds.iter().map(|folder| (key(folder), value.to_owned())).collect()
    };
    say(text, "", "server-policy");
    say(text, "", "server-drawings");
    let mut rows = embeds(Delivery::framed().1);
    rows.push((quoted_pattern(&format!("~{}$", literal(DRAWING))), Delivery::drawn().1.to_owned()));
    table(text, "policy", policy, &rows);
    table(text, "frames", frames, &embeds(""));
    say(text, "", "server-cache");
    let lasting = (quoted_pattern(&format!("~^{base}/{LASTING_FOLDER}")), LASTING.to_owned());
    table(text, "cache", ASKED_AGAIN, &[lasting]);
    if delivery.is_open {
        say(text, "", "server-open");
        let open = quoted_pattern(&format!("~^{base}/.*\\.({})$", OPEN.join("|")));
        table(text, "open", "", &[(open, OPEN_HEADER.1.to_owned())]);
    }
    say(text, "", "server-missing");
    let (others, record): (Vec<_>, Vec<_>) = delivery.missing.iter().partition(|(folder, _)| folder.as_str() != "/");
    let rows: Vec<(String, String)> = others
        .iter()
        .map(|(folder, page)| {
            (quoted_pattern(&format!("~^{base}{}", literal(folder.as_str()))), delivery.on_host(page))
        })
        .collect();
    let record = record.first().map(|(_, page)| delivery.on_host(page)).unwrap_or_default();
    table(text, "missing", &record, &rows);
    say(text, "", "server-moved");
    let row = |moved: &Redirect| {
        let from = delivery.on_host(&moved.from);
        let key = if from.len() > LONGEST { quoted_pattern(&format!("~^{}$", literal(&from))) } else { quoted(&from) };
        (key, escaped(&delivery.on_host(&moved.to)))
    };
    let pages = delivery.redirects.iter().filter(|moved| !yields_to_file(&moved.from));
    let rows: Vec<(String, String)> = pages.map(row).collect();
    table(text, "moved", "", &rows);
}

/// What the names of a site's tables begin with: no other site of the server may have the same.
fn name(place: &str) -> String {
    let is_plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '.';
    let plain = |sign: char| if sign.is_ascii_alphanumeric() { sign.to_ascii_lowercase() } else { '_' };
    let name: String = format!("gongkai_{place}").chars().map(plain).collect();
    if name.len() <= LONGEST_NAME && place.chars().all(is_plain) {
        return name;
    }
    // What was cut off or replaced may be what tells it from another.
    let digest = blake3::hash(place.as_bytes()).to_hex();
    format!("{}_{}", &name[..name.len().min(LONGEST_NAME - 9)], &digest[..8])
}
