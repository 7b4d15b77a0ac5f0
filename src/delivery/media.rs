//! What kind of thing a file is.

use crate::route::FilePath;

/// The value of `Content-Type` for a file, with the encoding of texts.
pub fn content_type(path: &FilePath) -> String {
    let guess = mime_guess::from_path(path.as_str()).first_or_octet_stream();
    match (guess.type_().as_str(), guess.subtype().as_str()) {
        ("text", _) | (_, "javascript" | "json" | "xml") => format!("{}; charset=utf-8", guess.essence_str()),
        _ => guess.essence_str().to_owned(),
    }
}
