//! What lies in a bucket.

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;

use crate::deploy::xml::Element;

/// A page of the list of a bucket.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Page {
    /// The keys of objects.
    pub(super) keys: Vec<String>,
    /// What keys begin with up to the next slash, if it was asked for.
    pub(super) folders: Vec<String>,
    /// Where the next page begins; `None` if this is the last one.
    pub(super) next: Option<Next>,
}

/// Where the next page of a list begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Where a token says.
    Token(String),
    /// Behind a key: for stores that only know the first kind of list, which has no tokens.
    Behind(String),
}

impl Page {
    /// Reads the answer of a store; `None` if it is none.
    pub(super) fn parse(answer: &[u8]) -> Option<Self> {
        let list = Element::parse(answer).filter(|list| list.name() == "ListBucketResult")?;
        let is_escaped = list.text("EncodingType") == Some("url");
        let plain = |text: &str| match percent_decode_str(&text.replace('+', " ")).decode_utf8() {
            Ok(decoded) if is_escaped => decoded.into_owned(),
            _ => text.to_owned(),
        };
        let keys: Vec<String> = list.children("Contents").filter_map(|one| one.text("Key")).map(plain).collect();
        let folders: Vec<String> =
            list.children("CommonPrefixes").filter_map(|one| one.text("Prefix")).map(plain).collect();
        let next = (list.text("IsTruncated") == Some("true")).then(|| {
            let token = list.text("NextContinuationToken").map(|token| Next::Token(token.to_owned()));
            let marker = list.text("NextMarker").map(plain);
            let last = || keys.iter().chain(&folders).max().cloned();
            token.or_else(|| Some(Next::Behind(marker.or_else(last)?)))
        });
        // A list that goes on, but does not say where, must not pass for the whole.
        match next {
            Some(None) => None,
            next => Some(Self { keys, folders, next: next.flatten() }),
        }
    }

    /// The names of what stands directly below a prefix.
    pub(super) fn names(&self, prefix: &str) -> BTreeSet<String> {
        let all = self.keys.iter().chain(&self.folders);
        let names = all.filter_map(|key| key.strip_prefix(prefix)).map(|name| name.trim_end_matches('/'));
        names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_both_kinds_and_of_any_namespace_are_read() {
        let new = "<ListBucketResult xmlns='http://s3.amazonaws.com/doc/2006-03-01/'><EncodingType>url</EncodingType>\
                   <IsTruncated>true</IsTruncated><Contents><Key>p/a%20b+c%2B</Key></Contents>\
                   <CommonPrefixes><Prefix>p/d/</Prefix></CommonPrefixes>\
                   <NextContinuationToken>t</NextContinuationToken></ListBucketResult>";
        let page = Page::parse(new.as_bytes()).expect("a page");
        assert_eq!(page.keys, ["p/a b c+"]);
        assert_eq!(page.next, Some(Next::Token("t".to_owned())));
        assert_eq!(page.names("p/").into_iter().collect::<Vec<_>>(), ["a b c+", "d"]);
        let old = "<ListBucketResult xmlns='http://obs.example/'><IsTruncated>true</IsTruncated>\
                   <Contents><Key>a+b</Key></Contents><Contents><Key>c</Key></Contents></ListBucketResult>";
        let page = Page::parse(old.as_bytes()).expect("a page");
        assert_eq!(
            (page.keys, page.next),
            (vec!["a+b".to_owned(), "c".to_owned()], Some(Next::Behind("c".to_owned())))
        );
        let last = "<ListBucketResult><IsTruncated>false</IsTruncated><NextMarker/></ListBucketResult>";
        assert_eq!(Page::parse(last.as_bytes()), Some(Page::default()));
    }

    #[test]
    fn a_list_that_does_not_say_how_it_goes_on_is_none() {
        for list in ["<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>", "<html/>", ""] {
            assert_eq!(Page::parse(list.as_bytes()), None);
        }
    }
}
