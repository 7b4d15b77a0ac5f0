//! What stores of objects say when they do not do what was asked.

use jiff::fmt::rfc2822;

use crate::deploy::store::Fault;
use crate::deploy::xml::Element;
use crate::diagnostic::{Argument, Failure, Message};
use crate::http::Answer;

/// How far the clock of this machine may be from that of the store, in seconds: stores allow a quarter of an hour, and say nothing of
/// the clock when they refuse an address that was signed for another time.
const SKEW: i64 = 600;

/// How much of a store's own words is told.
const WORDS: usize = 300;

/// What an answer says that is not the one hoped for, when the clock of this machine says `now`.
pub(super) fn fault(answer: &Answer, now: i64) -> Fault {
    let error = Element::parse(&answer.body).filter(|error| error.name() == "Error").unwrap_or_default();
    let code = error.text("Code").unwrap_or_default();
    let key = |key| Argument::Message(key);
    if is_damage(answer) {
        return Fault::Unreachable(key("store-damage"));
    }
    match (code, answer.status) {
        ("RequestTimeTooSkewed" | "RequestExpired", _) => return skewed(),
        (_, 400 | 401 | 403) if is_skewed(answer, now) => return skewed(),
        ("NoSuchBucket", _) => return Fault::Missing(key("store-no-bucket")),
        (
            "PermanentRedirect"
            | "TemporaryRedirect"
            | "AuthorizationHeaderMalformed"
            | "AuthorizationQueryParametersError"
            | "IllegalLocationConstraintException"
            | "InvalidRegion",
            _,
        )
        | (_, 301 | 307) => return elsewhere(&error, answer),
        // What Aliyun OSS and its kin say to a bucket in the path.
        ("SecondLevelDomainForbidden" | "PathStyleDomainForbidden", _) => {
            return Fault::Failed(Failure::new(Message::new("failure-store-addressing")));
        }
        ("InvalidAccessKeyId" | "InvalidAccessKey", _) => return Fault::Denied(key("store-unknown-key")),
        ("SignatureDoesNotMatch", _) => return Fault::Denied(key("store-signature")),
        ("ExpiredToken" | "InvalidToken" | "TokenRefreshRequired" | "InvalidSecurityToken", _) => {
            return Fault::Denied(key("store-token"));
        }
        ("QuotaExceeded" | "XMinioStorageFull" | "XMinioAdminBucketQuotaExceeded" | "InsufficientStorage", _)
        | (_, 507) => return Fault::Full(key("store-full")),
        ("SlowDown" | "ServiceUnavailable" | "InternalError" | "RequestTimeout" | "ServerBusy", _) => {
            return Fault::Unreachable(key("store-busy"));
        }
        (_, 429 | 500..=599) => return Fault::Unreachable(key("store-busy")),
        _ => {}
    }
    // OSS has no code of its own for another region.
    let words = error.text("Message").unwrap_or_default();
    if code == "AccessDenied" && (error.text("Endpoint").is_some() || words.contains("specified endpoint")) {
        return elsewhere(&error, answer);
    }
    match answer.status {
        401 | 403 => Fault::Denied(key("store-denied")),
        _ => {
            let said = if words.is_empty() { code.to_owned() } else { format!("{code}: {words}") };
            let message = Message::new(if said.is_empty() { "failure-store-status" } else { "failure-store-answer" });
            let message = message.with("status", answer.status.to_string());
            Fault::Failed(Failure::new(message.with("said", said.chars().take(WORDS).collect::<String>())))
        }
    }
}

/// Whether an answer says that an object did not arrive as it was sent. Stores have two words for it.
pub(super) fn is_damage(answer: &Answer) -> bool {
    let error = Element::parse(&answer.body).filter(|error| error.name() == "Error");
    answer.status == 400 && error.is_some_and(|error| matches!(error.text("Code"), Some("BadDigest" | "InvalidDigest")))
}

fn skewed() -> Fault {
    Fault::Denied(Argument::Message("store-clock"))
}

/// Whether the clock of this machine is far from the one that the answer tells.
fn is_skewed(answer: &Answer, now: i64) -> bool {
    let date = answer.header("date").and_then(|date| rfc2822::parse(date).ok());
    date.is_some_and(|date| (date.timestamp().as_second() - now).abs() > SKEW)
}

/// The bucket is in another region than the settings say; many stores tell in which.
fn elsewhere(error: &Element, answer: &Answer) -> Fault {
    let region = error.text("Region").or_else(|| answer.header("x-amz-bucket-region"));
    let endpoint = error.text("Endpoint");
    match region.or(endpoint) {
        Some(right) => Fault::Failed(Failure::new(Message::new("failure-store-region").with("right", right))),
        None => Fault::Missing(Argument::Message("store-region")),
    }
}
