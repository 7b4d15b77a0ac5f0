//! What words, dates, numbers and addresses look like, as regular expressions of ECMA-262: they take what the decoders take.

use crate::date::When;
use crate::id::Kind;

const ID: &str = r"(?!index\.html$)(?=.{1,80}$)[a-z0-9]+(?:[.-][a-z0-9]+)*";
const YEAR: &str = "(?!0000)[0-9]{4}";
const MONTH: &str = "(?:0[1-9]|1[0-2])";

/// What holds at least one character that is no space.
pub(super) const FILLED: &str = r"\S";

/// Text in which each brace has its partner.
pub(super) const BRACES: &str = r"^(?:[^{}]|\{[^{}]*\})*$";

/// `true` or `false`, in quotation marks.
pub(super) const TRUTH: &str = "^(?:true|false)$";

/// Digits, with a minus before them and a point between them if need be; no zero has a minus.
pub(super) const NUMBER: &str = r"^(?!-0+(?:\.0+)?$)(?=(?:[^0-9]*[0-9]){1,28}[^0-9]*$)-?[0-9]+(?:\.[0-9]+)?$";

/// A digest in hexadecimal digits.
pub(super) const DIGEST: &str = "^[0-9a-f]{64}$";

/// Digits.
pub(super) const COUNT: &str = "^[0-9]{1,10}$";

/// An id.
pub(super) fn id() -> String {
    whole(ID)
}

/// An id with its kind before it.
pub(super) fn reference<'k>(kinds: impl IntoIterator<Item = &'k str>) -> String {
    whole(&prefixed(kinds))
}

/// A reference, or an address of the site: no step of it is empty, and it has neither a query nor a fragment.
pub(super) fn place<'k>(kinds: impl IntoIterator<Item = &'k str>) -> String {
    whole(&format!("{}|/|(?:/(?!\\.{{1,2}}(?:/|$))[^/?#\\\\\\s]+)+/?", prefixed(kinds)))
}

/// An id with or without one of these kinds before it.
pub(super) fn any_id(kinds: &[Kind]) -> String {
    whole(&format!("{}|{ID}", prefixed(kinds.iter().map(|kind| kind.name()))))
}

/// A day.
pub(super) fn day() -> String {
    whole(&a_day())
}

/// A date, as precise as it is known.
pub(super) fn date() -> String {
    whole(&a_date())
}

/// A date, or the word for one that is not known.
pub(super) fn when() -> String {
    whole(&format!("{}|{}", When::UNKNOWN, a_date()))
}

/// An address on the web.
pub(super) fn address() -> String {
    whole(&an_address())
}

/// An address on the web, or one of mail.
pub(super) fn contact() -> String {
    const PERSON: &str = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    const STEP: &str = "[A-Za-z0-9-]+";
    whole(&format!(r"{}|{PERSON}(?:\.{PERSON})*@{STEP}(?:\.{STEP})+", an_address()))
}

fn whole(pattern: &str) -> String {
    format!("^(?:{pattern})$")
}

fn prefixed<'k>(kinds: impl IntoIterator<Item = &'k str>) -> String {
    format!("(?:{}):{ID}", kinds.into_iter().collect::<Vec<_>>().join("|"))
}

/// The days that the calendar has: February has a 29th every fourth year, but for most that end a century.
fn a_day() -> String {
    const LONG: &str = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
    const SHORT: &str = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
    const FEBRUARY: &str = "02-(?:0[1-9]|1[0-9]|2[0-8])";
    const LEAP: &str = "(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";
    format!("(?:{YEAR}-(?:{LONG}|{SHORT}|{FEBRUARY})|{LEAP})")
}

fn a_date() -> String {
    let point = format!("(?:{}|{YEAR}-{MONTH}|{YEAR})", a_day());
    format!("{YEAR}-(?:H[12]|Q[1-4])|{point}(?:/{point})?")
}

fn an_address() -> String {
    const CHARACTER: &str = r#"[^\s\u0000-\u001f\u007f-\u009f<>"\\`]"#;
    format!("[Hh][Tt][Tt][Pp][Ss]?://(?=(?:[^/?#]*@)?[^/?#@:]){CHARACTER}+")
}
