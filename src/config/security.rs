//! What `/.well-known/security.txt` says.

use super::contact::Contact;
use crate::address::WebAddress;
use crate::date::Day;
use crate::document;
use crate::source::Spanned;

document! {
    /// Where to report a security problem of the site or its host. It makes `/.well-known/security.txt` (RFC 9116), which programs look for only at the root of a host.
    Security = "security" {
        /// Where to report it: the address of a page, or a mail address.
        required contact: Spanned<Contact>,
        /// The last day on which the file is valid; after that its readers take it for out of date. Without it, every build sets it to half a year ahead, so that it lapses when nobody builds the site any more.
        optional expires: Spanned<Day>,
        /// The page that says how reports are dealt with.
        optional policy: WebAddress,
    }
}
