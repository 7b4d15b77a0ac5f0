//! What lies in a folder, as WebDAV says it.

use percent_encoding::percent_decode_str;

use crate::deploy::xml::Element;

/// What is asked of a folder: which of the things in it are folders.
pub(super) const QUESTION: &[u8] =
    br#"<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>"#;

/// Something that lies in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) is_folder: bool,
}

/// What lies in the folder at a path, from the answer of the server; `None` if it is no such answer. Whether addresses in it are
/// whole or only paths, and whether folders end in a slash, is up to the server.
pub(super) fn entries(answer: &[u8], path: &str) -> Option<Vec<Entry>> {
    let list = Element::parse(answer).filter(|list| list.name() == "multistatus")?;
    let own = plain(path)?;
    let mut entries = Vec::new();
    for response in list.children("response") {
        let href = response.text("href")?;
        let path = match href.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("/", |slash| &rest[slash..]),
            None => href,
        };
        let path = plain(path)?;
        // The folder itself is among them.
        let Some(name) = path.strip_prefix(own.as_str()).and_then(|name| name.strip_prefix('/')) else { continue };
        if !name.is_empty() && !name.contains('/') {
            entries.push(Entry { name: name.to_owned(), is_folder: response.has("collection") });
        }
    }
    Some(entries)
}

/// A path without escapes, and without a slash at its end.
fn plain(path: &str) -> Option<String> {
    let decoded = percent_decode_str(path).decode_utf8().ok()?;
    Some(decoded.trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_write_the_same_list_in_many_ways() {
        let entry = |name: &str, is_folder| Entry { name: name.to_owned(), is_folder };
        let answer = r#"<D:multistatus xmlns:D="DAV:">
            <D:response><D:href>/dav/a%20b/</D:href><D:propstat><D:prop><D:resourcetype><D:collection/></D:resourcetype></D:prop></D:propstat></D:response>
            <D:response><D:href>/dav/a%20b/x.html</D:href><D:propstat><D:prop><D:resourcetype/></D:prop></D:propstat></D:response>
            <D:response><D:href>https://h.example:8443/dav/a%20b/%E4%B8%AD</D:href><D:propstat><D:prop><D:resourcetype><D:collection/></D:resourcetype></D:prop></D:propstat></D:response>
            </D:multistatus>"#;
        let expected = vec![entry("x.html", false), entry("中", true)];
        for path in ["/dav/a%20b/", "/dav/a b"] {
            assert_eq!(entries(answer.as_bytes(), path), Some(expected.clone()), "{path}");
        }
        let top = "<multistatus><response><href>/</href></response><response><href>/x/</href></response></multistatus>";
        assert_eq!(entries(top.as_bytes(), "/"), Some(vec![entry("x", false)]));
        assert_eq!(entries(b"<html></html>", "/"), None);
    }
}
