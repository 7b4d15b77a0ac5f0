//! What kind of thing a file is.

use std::collections::BTreeMap;

use crate::route::FilePath;

/// What everything is that is not known: browsers keep it and do not look into it.
pub(super) const UNKNOWN: &str = "application/octet-stream";

/// The types of files by how their names end, and whether they get smaller when they are compressed.
///
/// Feeds are `application/xml`, as most hosts have it: programs find them by the type that pages name, and people who open one see
/// it with its style sheet, where browsers would keep an `application/atom+xml` as a file. JSON is UTF-8 by itself (RFC 8259), other
/// texts say so.
const TYPES: [(&str, &str, bool); 40] = [
    ("html", "text/html; charset=utf-8", true),
    ("css", "text/css; charset=utf-8", true),
    ("js", "text/javascript; charset=utf-8", true),
    ("mjs", "text/javascript; charset=utf-8", true),
    ("txt", "text/plain; charset=utf-8", true),
    ("csv", "text/csv; charset=utf-8", true),
    ("ics", "text/calendar; charset=utf-8", true),
    ("vcf", "text/vcard; charset=utf-8", true),
    ("md", "text/markdown; charset=utf-8", true),
    ("xml", "application/xml; charset=utf-8", true),
    ("json", "application/json", true),
    ("geojson", "application/geo+json", true),
    ("jsonld", "application/ld+json", true),
    ("webmanifest", "application/manifest+json", true),
    ("wasm", "application/wasm", true),
    ("svg", "image/svg+xml", true),
    ("png", "image/png", false),
    ("jpg", "image/jpeg", false),
    ("jpeg", "image/jpeg", false),
    ("gif", "image/gif", false),
    ("webp", "image/webp", false),
    ("avif", "image/avif", false),
    ("ico", "image/x-icon", false),
    ("woff", "font/woff", false),
    ("woff2", "font/woff2", false),
    ("pdf", "application/pdf", false),
    ("zip", "application/zip", false),
    ("gz", "application/gzip", false),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", false),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet", false),
    ("odt", "application/vnd.oasis.opendocument.text", false),
    ("mp3", "audio/mpeg", false),
    ("mp4", "video/mp4", false),
    ("webm", "video/webm", false),
    // The search index, which its script unpacks.
    ("pagefind", UNKNOWN, false),
    ("pf_fragment", UNKNOWN, false),
    ("pf_index", UNKNOWN, false),
    ("pf_meta", UNKNOWN, false),
];

/// The value of `Content-Type` for a file, with the encoding of texts.
pub fn content_type(path: &FilePath) -> String {
    let name = path.as_str().rsplit('/').next().unwrap_or_default();
    let Some((_, ending)) = name.rsplit_once('.') else { return UNKNOWN.to_owned() };
    let ending = ending.to_ascii_lowercase();
    let known = TYPES.iter().find(|(own, ..)| *own == ending).map(|(_, kind, _)| (*kind).to_owned());
    known.unwrap_or_else(|| mime_guess::from_ext(&ending).first_or_octet_stream().essence_str().to_owned())
}

/// All types with the endings that have them, sorted: those of the table, and those of further files.
pub(super) fn types<'p>(files: impl IntoIterator<Item = &'p FilePath>) -> BTreeMap<String, Vec<String>> {
    let mut types: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut add = |kind: String, ending: &str| {
        let endings = types.entry(kind).or_default();
        if !endings.iter().any(|own| own == ending) {
            endings.push(ending.to_owned());
        }
    };
    for (ending, kind, _) in &TYPES {
        add((*kind).to_owned(), ending);
    }
    // Also a filter of the search index.
    add(UNKNOWN.to_owned(), "pf_filter");
    for file in files {
        let ending = file.as_str().rsplit('/').next().unwrap_or_default().rsplit_once('.').map(|(_, ending)| ending);
        // What servers could read as more than an ending is left to them.
        if let Some(ending) =
            ending.filter(|ending| ending.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_'))
        {
            add(content_type(file), &ending.to_ascii_lowercase());
        }
    }
    types
}

/// The endings of files that get smaller when they are compressed.
pub(super) fn compressible() -> impl Iterator<Item = (&'static str, &'static str)> {
    TYPES.iter().filter(|(.., compressible)| *compressible).map(|(ending, kind, _)| (*ending, *kind))
}
