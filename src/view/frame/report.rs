//! Where the readers of a page report errors.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::config::Contact;

/// What stands in the values of a `mailto` address only escaped: all that is not unreserved (RFC 6068, RFC 3986).
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What stands in the mailbox itself only escaped.
const ESCAPED_IN_MAILBOX: &AsciiSet = &ESCAPED.remove(b'@');

/// The address of the form or mailbox; a mail has the title of the page as its subject and its address as its text.
pub(super) fn report_address(contact: &Contact, title: &str, address: Option<&str>) -> String {
    match contact {
        Contact::Web(form) => form.as_str().to_owned(),
        Contact::Mail(mailbox) => {
            let mailbox = utf8_percent_encode(mailbox.as_str(), ESCAPED_IN_MAILBOX);
            let subject = utf8_percent_encode(title, ESCAPED);
            let text = address.map(|address| format!("&body={}", utf8_percent_encode(address, ESCAPED)));
            format!("mailto:{mailbox}?subject={subject}{}", text.unwrap_or_default())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_begins_with_the_title_and_the_address_of_its_page() {
        let mail = Contact::parse("a+b&c@plan.example").expect("an address");
        assert_eq!(
            report_address(&mail, "A & B: 京", Some("https://plan.example/en/?a=1")),
            "mailto:a%2Bb%26c@plan.example?subject=A%20%26%20B%3A%20%E4%BA%AC&body=https%3A%2F%2Fplan.example%2Fen%2F%3Fa%3D1"
        );
        assert_eq!(report_address(&mail, "404", None), "mailto:a%2Bb%26c@plan.example?subject=404");
        let form = Contact::parse("https://plan.example/form?a=b").expect("an address");
        assert_eq!(report_address(&form, "A", None), "https://plan.example/form?a=b");
    }
}
