//! Pictures in the document itself, as far as they are small.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use super::passage::Image;
use crate::source::Blob;

/// The largest picture that is shown, in bytes.
const LARGEST: usize = 64 * 1024;

/// A picture that came or went.
#[derive(Serialize)]
pub(super) struct Shown {
    /// The name of its file.
    name: String,
    /// What it shows, in words.
    words: String,
    /// What became of it.
    fate: &'static str,
    /// The picture as an address that holds it; `None` if it is too large.
    data: Option<String>,
    /// Its size in kilobytes.
    kilobytes: usize,
}

/// Finds the file of a picture by its name.
pub(super) type Find<'f, 'b> = &'f dyn Fn(&str) -> Option<&'b Blob>;

/// The pictures that went and that came, with what is shown of them. `room` is how many bytes are left for pictures.
pub(super) fn shown<'b>(
    (gone, new): (&[Image], &[Image]),
    find: (Find<'_, 'b>, Find<'_, 'b>),
    room: &mut usize,
) -> Vec<Shown> {
    let mut all = Vec::new();
    // A picture of another size has another name, but shows the same in words.
    let is_other = |image: &Image, others: &[Image]| {
        let is_it = |other: &Image| plain(other.name()) == plain(image.name()) || other.words == image.words;
        others.iter().any(is_it)
    };
    for image in gone {
        let fate = if is_other(image, new) { "replaced" } else { "gone" };
        all.push(one(image, fate, find.0(image.name()), room));
    }
    for image in new {
        let fate = if is_other(image, gone) { "replacing" } else { "new" };
        all.push(one(image, fate, find.1(image.name()), room));
    }
    all
}

fn one(image: &Image, fate: &'static str, file: Option<&Blob>, room: &mut usize) -> Shown {
    let kind = mime_guess::from_path(image.name()).first().filter(|kind| kind.type_() == mime_guess::mime::IMAGE);
    let fits = |file: &&Blob| file.bytes.len() <= LARGEST.min(*room);
    let data = kind.zip(file.filter(fits)).map(|(kind, file)| {
        *room -= file.bytes.len();
        format!("data:{};base64,{}", kind.essence_str(), STANDARD.encode(&file.bytes))
    });
    let kilobytes = file.map_or(0, |file| file.bytes.len().div_ceil(1000));
    Shown { name: plain(image.name()), words: image.words.clone(), fate, data, kilobytes }
}

/// The name of a file without the digest that the program puts before its ending.
fn plain(name: &str) -> String {
    let mut parts: Vec<&str> = name.split('.').collect();
    let is_digest = |part: &str| part.len() == 10 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    if parts.len() > 2 && is_digest(parts[parts.len() - 2]) {
        parts.remove(parts.len() - 2);
    }
    parts.join(".")
}
