//! What is a secret in a text, so that nothing shows it: passwords and tokens in addresses, and what stands under the names of secrets.

use std::borrow::Cow;
use std::ops::Range;

/// Stands where a secret was.
const VEIL: &str = "•••";

/// What keys and parameters of secrets have in their names, without hyphens and the like.
const NAMES: [&str; 14] = [
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "secret",
    "token",
    "credential",
    "apikey",
    "accesskey",
    "privatekey",
    "密码",
    "口令",
    "密钥",
    "令牌",
];

/// What they are called altogether.
const SHORT_NAMES: [&str; 4] = ["ak", "sk", "pass", "pwd"];

/// What only the parameters of an address are called: in content, each of these can be something else.
const PARAMETERS: [&str; 5] = ["auth", "authorization", "sig", "sign", "signature"];

/// How the tokens begin that services give out.
const TOKENS: [&str; 7] = ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-"];

/// How the ids of access keys begin, and how long they are at least.
const ACCESS_KEYS: [&str; 2] = ["AKIA", "LTAI"];
const LONG: usize = 16;

/// Whether a key of a document is called as secrets are, and can be nothing else.
pub fn is_name(key: &str) -> bool {
    let key = plain(key);
    SHORT_NAMES.contains(&key.as_str()) || NAMES.iter().any(|name| key.contains(name))
}

/// Whether what stands under a key may be a secret, so that it is better not shown: a bare `key` may be an id as well.
fn may_name(key: &str) -> bool {
    let plain = plain(key);
    // What something is sorted by is no secret.
    ((plain.ends_with("key") || plain.ends_with("keys")) && plain != "sortkey") || is_name(key)
}

fn plain(key: &str) -> String {
    key.to_lowercase().replace(['-', '_', ' ', '.'], "")
}

/// Whether a text is an address with a secret before its host: a password, or what a service gives out instead of one. An address whose
/// scheme was forgotten is one too, if it has a password.
pub fn is_in_address(text: &str) -> bool {
    match text.split_once("://") {
        Some((_, rest)) => user(rest).is_some_and(|user| is_secret_user(&rest[user])),
        None if text.starts_with("mailto:") => false,
        None => {
            let authority = text.split(['/', '?', '#']).next().unwrap_or_default();
            authority.rsplit_once('@').is_some_and(|(user, _)| user.contains(':'))
        }
    }
}

/// Where the user stands in what is behind the scheme of an address. A password may hold a slash, which should have been escaped: then
/// what seems to be a port is none.
fn user(rest: &str) -> Option<Range<usize>> {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if let Some((user, _)) = authority.rsplit_once('@') {
        return Some(0..user.len());
    }
    let (_, port) = authority.rsplit_once(':')?;
    let is_port = port.bytes().all(|byte| byte.is_ascii_digit()) || authority.ends_with(']');
    let end = rest.find('@').filter(|_| !is_port)?;
    Some(0..end)
}

fn is_secret_user(user: &str) -> bool {
    user.contains(':') || user.len() >= 20 || is_token(user)
}

fn is_token(word: &str) -> bool {
    TOKENS.iter().any(|kind| word.starts_with(kind) && word.len() > kind.len())
        || ACCESS_KEYS.iter().any(|kind| word.starts_with(kind) && word.len() >= LONG)
}

/// A text in which nobody reads a secret: not the user of an address that has one, no parameter of a query that is called as secrets are,
/// no token of a kind that is known.
pub fn veiled(text: &str) -> Cow<'_, str> {
    let hidden = secrets(text);
    if hidden.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    let mut end = 0;
    for range in hidden {
        if range.start >= end {
            shown.push_str(&text[end..range.start]);
            shown.push_str(VEIL);
        }
        end = end.max(range.end);
    }
    shown.push_str(&text[end..]);
    Cow::Owned(shown)
}

/// Whether a text tells a secret that it can be known by.
pub fn is_in(text: &str) -> bool {
    !secrets(text).is_empty()
}

/// Whether lines of YAML may tell a secret: by what is in them, or by the key that it stands under. `before` is all that stands above them.
pub fn may_be_in(lines: &str, before: &str) -> bool {
    let mut words = lines.split(|sign: char| sign.is_whitespace() || "\"'{},".contains(sign));
    is_in(lines) || words.any(is_in_address) || lines.lines().any(has_key) || stands_under(lines, before)
}

/// Where the secrets are, in order of their beginnings.
fn secrets(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let is_end = |sign: char| sign.is_whitespace() || "\"<>".contains(sign);
    let until_end = |start: usize| text[start..].find(is_end).map_or(text.len(), |length| start + length);
    for (scheme, mark) in text.match_indices("://") {
        let start = scheme + mark.len();
        let rest = &text[start..until_end(start)];
        if let Some(user) = user(rest).filter(|user| is_secret_user(&rest[user.clone()])) {
            found.push(start..start + user.end);
        }
    }
    for (mark, _) in text.match_indices(['?', '&', '#', ';']) {
        let start = mark + 1;
        let rest = &text[start..until_end(start)];
        let parameter = rest.split(['&', '#', ';']).next().unwrap_or_default();
        if let Some((name, value)) = parameter.split_once('=').filter(|(name, value)| is_parameter(name, value)) {
            let start = start + name.len() + 1;
            found.push(start..start + value.len());
        }
    }
    let mut start = 0;
    for word in text.split(|sign: char| !(sign.is_ascii_alphanumeric() || "-_".contains(sign))) {
        let end = start + word.len();
        if is_token(word) {
            found.push(start..end);
        }
        start = end + text[end..].chars().next().map_or(0, char::len_utf8);
    }
    // Without its scheme an address is known only if it is all there is.
    if found.is_empty() && !text.contains(char::is_whitespace) && is_in_address(text) {
        let authority = text.split(['/', '?', '#']).next().unwrap_or_default();
        found.extend(authority.rfind('@').map(|end| 0..end));
    }
    found.sort_unstable_by_key(|range| (range.start, range.end));
    found
}

fn is_parameter(name: &str, value: &str) -> bool {
    let last = plain(name.rsplit(['-', '_', '.']).next().unwrap_or_default());
    !value.is_empty() && (may_name(name) || PARAMETERS.contains(&last.as_str()))
}

/// Whether a line has a key that is called as secrets are, with something behind it: at its beginning, or in braces.
fn has_key(line: &str) -> bool {
    let mut starts = std::iter::once(0).chain(line.match_indices(['{', ',', '[']).map(|(place, _)| place + 1));
    starts.any(|start| key(&line[start..]).is_some_and(may_name))
}

/// The key that a line begins with, after the marks of lists.
fn key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once([':', '：'])?;
    let key = key.trim_start_matches(|sign: char| sign.is_whitespace() || sign == '-' || sign == '?').trim();
    let key = key.trim_matches(['"', '\'']);
    (!key.is_empty() && key.chars().count() <= 40).then_some(key)
}

/// Whether lines stand below a key that is called as secrets are: as its text of several lines, or as entries of its list.
fn stands_under(lines: &str, before: &str) -> bool {
    let Some(first) = lines.lines().find(|line| !line.trim().is_empty()) else { return false };
    let is_entry = |line: &str| line.trim_start().starts_with('-');
    let mut within = depth(first);
    // The entries of a list may stand as far in as the key that holds them.
    let mut is_among_entries = is_entry(first);
    for line in before.lines().rev().filter(|line| !line.trim().is_empty()) {
        let own = depth(line);
        if own < within || (own == within && is_among_entries && !is_entry(line)) {
            if key(line).is_some_and(may_name) {
                return true;
            }
            (within, is_among_entries) = (own, is_entry(line));
        }
        if within == 0 && !is_among_entries {
            break;
        }
    }
    false
}

fn depth(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_in_addresses_are_known() {
        for address in [
            "https://me:secret@a.example/",
            "ssh://me:secret@a.example:22/x",
            "https://:secret@a.example",
            "https://ghp_0123@a.example/x.git",
            "https://0123456789abcdef0123@a.example/x.git",
            "https://me:sec@ret@a.example/",
            "https://me:sec/ret@a.example/",
            "me:secret@a.example/x/",
        ] {
            assert!(is_in_address(address), "{address}");
            assert!(!veiled(address).contains("ret") && !veiled(address).contains("0123"), "{}", veiled(address));
        }
        for address in [
            "https://a.example/me:secret@x",
            "https://me@a.example:8443/",
            "https://a.example:8443/me@x",
            "https://[::1]/me@x",
            "ssh://git@a.example/x.git",
            "git@a.example:x.git",
            "https://a.example/?a=b:c@d",
            "mailto:press@a.example",
            "press.office.of.the.city@a.example",
        ] {
            assert!(!is_in_address(address), "{address}");
            assert_eq!(veiled(address), address);
        }
    }

    #[test]
    fn a_query_keeps_what_is_no_secret() {
        for (text, shown) in [
            ("https://a.example/?x=1&token=S3C&y=2", "https://a.example/?x=1&token=•••&y=2"),
            ("见 https://a.example/?Access_Key=S3C#z 。", "见 https://a.example/?Access_Key=•••#z 。"),
            ("https://a.example/?X-Amz-Signature=S3C", "https://a.example/?X-Amz-Signature=•••"),
            ("https://a.example/?密码=S3C", "https://a.example/?密码=•••"),
            ("https://a.example/#access_token=S3C", "https://a.example/#access_token=•••"),
            ("a glpat-S3C, ok", "a •••, ok"),
            ("(AKIAIOSFODNN7EXAMPLE)", "(•••)"),
            ("https://a.example/?page=2&design=x", "https://a.example/?page=2&design=x"),
        ] {
            assert_eq!(veiled(text), shown);
        }
    }

    #[test]
    fn lines_are_hidden_by_the_key_that_they_stand_under() {
        for lines in [
            "  key: S3C",
            "- access_key: S3C",
            "  'secret': S3C",
            "{bucket: a, key: S3C}",
            "  object_store: {\"Secret-Key\": S3C, bucket: a}",
            "密钥：S3C",
            "  ssh_key: |",
        ] {
            assert!(may_be_in(lines, ""), "{lines}");
        }
        for (before, lines) in [
            ("a:\n  key: |\n    one\n", "    S3C"),
            ("keys:\n  - one\n", "  - S3C"),
            ("keys:\n- one\n", "- S3C"),
            ("password:\n  of:\n    it:\n", "      - S3C"),
        ] {
            assert!(may_be_in(lines, before), "{before}{lines}");
        }
        for (before, lines) in [
            ("", "  sort_key: {zh: a}"),
            ("", "title: {zh: 关键, en: 'A key question: how'}"),
            ("", "monkeys_of_the_zoo_and_their_keepers_and_all_of_that_long: x"),
            ("key: S3C\n", "title: x"),
            ("a:\n  key: S3C\n", "  title: x"),
            ("a:\n  key: S3C\nb:\n", "  title: x"),
        ] {
            assert!(!may_be_in(lines, before), "{before}{lines}");
        }
    }

    #[test]
    fn keys_of_secrets_are_known_in_parts_and_in_every_writing() {
        for key in ["password", "WEBDAV_PASSWORD", "secret-access-key", "apiKey", "sk", "访问密钥", "auth token"] {
            assert!(is_name(key), "{key}");
        }
        for key in ["key", "title", "passage", "sort_key"] {
            assert!(!is_name(key), "{key}");
        }
    }
}
