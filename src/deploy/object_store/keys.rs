//! The keys of a store of objects.

use rusty_s3::Credentials;

use crate::config::ObjectStoreHost;
use crate::deploy::surroundings::Surroundings;
use crate::diagnostic::{Failure, Message};

const ID: &str = "AWS_ACCESS_KEY_ID";
const SECRET: &str = "AWS_SECRET_ACCESS_KEY";
const TOKEN: &str = "AWS_SESSION_TOKEN";

/// The keys for a host: those of the environment, else those of a profile in the credentials file of AWS.
///
/// # Errors
///
/// If there are none.
pub(super) fn keys(host: &ObjectStoreHost, surroundings: &Surroundings<'_>) -> Result<Credentials, Failure> {
    let set = |name| surroundings.set(name).map(|value| value.trim().to_owned());
    match (set(ID), set(SECRET)) {
        (Some(id), Some(secret)) => return Ok(credentials(id, secret, set(TOKEN))),
        (Some(_), None) => return Err(Failure::new(Message::new("failure-store-half-keys").with("missing", SECRET))),
        (None, Some(_)) => return Err(Failure::new(Message::new("failure-store-half-keys").with("missing", ID))),
        (None, None) => {}
    }
    let named = host.profile.as_ref().map(|profile| profile.value.0.clone());
    let profile = named.or_else(|| set("AWS_PROFILE")).unwrap_or_else(|| "default".to_owned());
    let file = surroundings.file("AWS_SHARED_CREDENTIALS_FILE", ".aws/credentials");
    let text = file.as_ref().and_then(|file| surroundings.text(file)).unwrap_or_default();
    of_profile(&text, &profile).ok_or_else(|| {
        let file = file.map_or_else(|| "~/.aws/credentials".to_owned(), |file| file.display().to_string());
        Failure::new(Message::new("failure-store-keys").with("file", file).with("profile", profile))
    })
}

fn credentials(id: String, secret: String, token: Option<String>) -> Credentials {
    match token {
        Some(token) => Credentials::new_with_token(id, secret, token),
        None => Credentials::new(id, secret),
    }
}

/// The keys of a profile in the text of a credentials file: sections in brackets, `name = value` below them, and lines of comments.
fn of_profile(text: &str, profile: &str) -> Option<Credentials> {
    let (mut id, mut secret, mut token) = (None, None, None);
    let mut is_here = false;
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with(['#', ';'])) {
        if let Some(section) = line.strip_prefix('[').and_then(|line| line.split(']').next()) {
            is_here = section.trim() == profile;
        } else if let (true, Some((name, value))) = (is_here, line.split_once('=')) {
            let value = Some(value.trim().to_owned()).filter(|value| !value.is_empty());
            match name.trim().to_ascii_lowercase().as_str() {
                "aws_access_key_id" => id = value,
                "aws_secret_access_key" => secret = value,
                "aws_session_token" => token = value,
                _ => {}
            }
        }
    }
    Some(credentials(id?, secret?, token))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_has_its_own_keys() {
        let text = "# mine\n[default]\naws_access_key_id=A\naws_secret_access_key = b=c\n\n[ plan ]\nregion = x\n\
                    AWS_ACCESS_KEY_ID = P\naws_secret_access_key = q\naws_session_token = t\n[half]\naws_access_key_id = H\n";
        let found = |profile| of_profile(text, profile);
        let default = found("default").expect("keys");
        assert_eq!((default.key(), default.secret(), default.token()), ("A", "b=c", None));
        let plan = found("plan").expect("keys");
        assert_eq!((plan.key(), plan.secret(), plan.token()), ("P", "q", Some("t")));
        assert!(found("half").is_none() && found("other").is_none());
    }
}
