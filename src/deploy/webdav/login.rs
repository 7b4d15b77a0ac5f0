//! Who asks a server that speaks WebDAV.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::deploy::surroundings::Surroundings;
use crate::diagnostic::{Failure, Message};

const USER: &str = "WEBDAV_USER";
const PASSWORD: &str = "WEBDAV_PASSWORD";

/// The header that says who asks: from the environment, else from `.netrc`; `None` if neither knows.
///
/// # Errors
///
/// If the environment has only a name or only a password.
pub(super) fn login(host: &str, surroundings: &Surroundings<'_>) -> Result<Option<String>, Failure> {
    let half = |missing| Err(Failure::new(Message::new("failure-store-half-keys").with("missing", missing)));
    let found = match (surroundings.set(USER), surroundings.set(PASSWORD)) {
        (Some(user), Some(password)) => Some((user, password)),
        (Some(_), None) => return half(PASSWORD),
        (None, Some(_)) => return half(USER),
        (None, None) => {
            let files = [".netrc", "_netrc"].into_iter().filter_map(|name| surroundings.file("NETRC", name));
            files.filter_map(|file| surroundings.text(&file)).find_map(|text| of_host(&text, host))
        }
    };
    Ok(found.map(|(user, password)| format!("Basic {}", BASE64_STANDARD.encode(format!("{user}:{password}")))))
}

/// Name and password for a host in the text of a `.netrc`: words, of which `machine` begins what is about a host, and `default` what is about
/// all others.
fn of_host(text: &str, host: &str) -> Option<(String, String)> {
    let mut words = words(text).into_iter();
    let (mut is_here, mut user, mut password) = (false, None, None);
    while let Some(word) = words.next() {
        match word.as_str() {
            "machine" | "default" if is_here => break,
            "machine" => is_here = words.next().is_some_and(|name| name.eq_ignore_ascii_case(host)),
            "default" => is_here = true,
            "login" if is_here => user = words.next(),
            "password" if is_here => password = words.next(),
            // The word behind one that means nothing here must not be taken for one that does.
            "login" | "password" | "account" => drop(words.next()),
            _ => {}
        }
    }
    user.zip(password)
}

/// The words of a `.netrc`. Those in quotation marks may have spaces and marks after `\`; lines of comments and macros are left out.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut is_macro = false;
    for line in text.lines() {
        is_macro = if is_macro { !line.trim().is_empty() } else { line.trim_start().starts_with("macdef ") };
        if is_macro || line.trim_start().starts_with('#') {
            continue;
        }
        let mut characters = line.chars().peekable();
        while let Some(first) = characters.next() {
            if first.is_whitespace() {
                continue;
            }
            let is_quoted = first == '"';
            let mut word = String::new();
            if !is_quoted {
                word.push(first);
            }
            while let Some(character) = characters.next() {
                match character {
                    '"' if is_quoted => break,
                    '\\' if is_quoted => word.extend(characters.next()),
                    _ if !is_quoted && character.is_whitespace() => break,
                    _ => word.push(character),
                }
            }
            words.push(word);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_has_its_own_name_and_password() {
        let text = "# mine\nmachine a.example login password password machine\nmacdef init\nmachine b.example login x password y\n\n\
                    machine B.example\n  login b\n  account no\n  password \"a \\\"word\\\"\"\ndefault login d password e\n";
        let found = |host| of_host(text, host).expect("a login");
        assert_eq!(found("a.example"), ("password".to_owned(), "machine".to_owned()));
        assert_eq!(found("b.example"), ("b".to_owned(), "a \"word\"".to_owned()));
        assert_eq!(found("c.example"), ("d".to_owned(), "e".to_owned()));
        assert_eq!(of_host("machine a.example login x", "a.example"), None);
    }
}
