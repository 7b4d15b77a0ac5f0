//! The digest that signatures are about: of what a site is made from, the same on every machine.

use std::path::Path;

use super::folders::CONTENT_FOLDER;
use super::tree::RawFile;
use crate::picture;

/// The file that holds the signatures themselves, which are no part of what is signed.
pub(super) const SIGNATURES: &str = "content/signatures.yaml";

/// The file that holds the addresses that were public, which a deploy adds to: nobody approves what happened.
const PUBLIC_ADDRESSES: &str = "content/published.txt";

/// What the files of a folder come to: each by its path and the digest of what it holds.
pub(super) type Counted = Vec<(String, blake3::Hash)>;

/// What the files of content come to, all but the signatures and the addresses that were public. What lies beside the content is no part of the site.
pub(super) fn of_content(files: &[RawFile]) -> Counted {
    let is_counted = |path: &str| path != SIGNATURES && path != PUBLIC_ADDRESSES;
    let is_content = |file: &&RawFile| Path::new(&file.path).starts_with(CONTENT_FOLDER) && is_counted(&file.path);
    files.iter().filter(is_content).map(counted).collect()
}

/// The digest of content and the site's own themes: of their files by path and by what these hold, in the order of the paths.
///
/// A file of text counts the same whether its lines end with `\r\n` or `\n`, and with or without the mark of its byte order, so that a
/// checkout on Windows has the digest of one elsewhere. How accents in paths are stored does not count either. A file that is no UTF-8
/// or has a zero byte is no text, and counts byte for byte.
pub(super) fn joined<'f>(content: &Counted, themes: impl IntoIterator<Item = &'f RawFile>) -> blake3::Hash {
    let mut all: Vec<(String, blake3::Hash)> = content.iter().cloned().chain(themes.into_iter().map(counted)).collect();
    all.sort_by(|one, other| one.0.cmp(&other.0));
    let mut digest = blake3::Hasher::new();
    for (path, own) in all {
        digest.update(path.as_bytes()).update(&[0]).update(own.as_bytes());
    }
    digest.finalize()
}

fn counted(file: &RawFile) -> (String, blake3::Hash) {
    (picture::name(&file.path).into_owned(), of_one(file))
}

fn of_one(file: &RawFile) -> blake3::Hash {
    let has_mark = file.bytes.starts_with("\u{feff}".as_bytes());
    if !has_mark && memchr::memmem::find(&file.bytes, b"\r\n").is_none() {
        return file.digest;
    }
    match std::str::from_utf8(&file.bytes) {
        Ok(text) if !text.contains('\0') => {
            blake3::hash(super::content::without_mark(text).replace("\r\n", "\n").as_bytes())
        }
        _ => file.digest,
    }
}

#[cfg(test)]
mod tests {
    use super::{RawFile, SIGNATURES, joined, of_content};

    fn of(files: &[(&str, &[u8])]) -> blake3::Hash {
        let files: Vec<RawFile> =
            files.iter().map(|(path, bytes)| RawFile::new((*path).to_owned(), bytes.to_vec())).collect();
        joined(&of_content(&files), &[])
    }

    #[test]
    fn neither_the_order_nor_line_ends_nor_the_signatures_count() {
        let (plan, task) = (("content/plan.yaml", &b"a: 1\nb: 2\n"[..]), ("content/tasks/1.yaml", &b"id: 1\n"[..]));
        let known = of(&[plan, task]);
        assert_eq!(known, of(&[task, plan]));
        assert_eq!(known, of(&[("content/plan.yaml", b"\xef\xbb\xbfa: 1\r\nb: 2\r\n"), task]));
        assert_eq!(known, of(&[plan, task, (SIGNATURES, b"- name: A\n")]));
        assert_eq!(known, of(&[plan, task, ("content/published.txt", b"/\n")]));
        assert_ne!(known, of(&[plan, ("content/tasks/2.yaml", task.1)]));
        assert_ne!(known, of(&[("content/plan.yaml", b"a: 1\nb: 3\n"), task]));
        // What is no text counts as it is.
        assert_ne!(of(&[("content/static/a.bin", b"\0\r\n")]), of(&[("content/static/a.bin", b"\0\n")]));
    }
}
