//! What `/.well-known/security.txt` says.

use super::contact::Contact;
use crate::address::WebAddress;
use crate::date::Day;
use crate::document;
use crate::source::Spanned;

document! {
    /// Where those report who find a hole in the security of the site or its host. From this `/.well-known/security.txt` is made (RFC 9116), which programs look for at the root of a host only.
    Security = "security" {
        /// Where they report it: the address of a page, or a mail address.
        required contact: Spanned<Contact>,
        /// The last day on which the file is to be believed; its readers then hold it for out of date. Without it, every build says half a year ahead, so that it ends by itself when nobody builds the site any more.
        optional expires: Spanned<Day>,
        /// The page that says how reports are dealt with.
        optional policy: WebAddress,
    }
}
