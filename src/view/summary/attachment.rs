//! Documents that belong to something.

use serde::Serialize;

use crate::decode::Plain;
use crate::described::{Described, derive};
use crate::lang::{Lang, autonym};
use crate::model::{Attachment, AttachmentPlace};
use crate::number::Number;
use crate::view::scope::Scope;
use crate::view::text::{DateText, Text};

/// A document.
#[derive(Debug, Described!, Serialize)]
pub struct AttachmentView {
    /// Its title, with the title's own language.
    pub title: Text,
    /// The name of its language, in that language.
    pub language: Text,
    /// What kind of document it is: `notice`, `plan`, `rules`, `report`, `budget`, `data`, `contract`, `minutes`, `slides`, `form`.
    pub kind: Option<&'static str>,
    /// Its address.
    pub href: String,
    /// The host of its address, if that is another than the site's.
    pub host: Option<String>,
    /// What type of file it is, by the ending of its name; none of an address on the web.
    pub format: Option<String>,
    /// How large the file is.
    pub size: Option<SizeView>,
    /// When it was published.
    pub published: Option<DateText>,
}

/// The size of a file.
#[derive(Debug, Described!, Serialize)]
pub struct SizeView {
    /// How many units, with one decimal where that says more.
    pub value: String,
    /// The unit: `bytes`, `kilobytes`, `megabytes`.
    pub unit: &'static str,
}

impl AttachmentView {
    fn new(scope: &Scope<'_>, document: &Attachment, lang: Lang) -> Self {
        let (href, host, format, size) = match &document.place {
            AttachmentPlace::Web(address) => (address.to_string(), Some(address.host().to_owned()), None, None),
            AttachmentPlace::File { path, bytes } => {
                let ending = path.as_str().rsplit('/').next().and_then(|name| name.rsplit_once('.'));
                let format = ending.map(|(_, ending)| ending.to_uppercase());
                (path.address(), None, format, Some(SizeView::new(scope, *bytes, lang)))
            }
        };
        Self {
            title: scope.tagged(&document.title, &document.lang, lang),
            language: scope.tagged(&scope.language_name(&document.lang), &document.lang, lang),
            kind: document.kind.map(|kind| kind.name()),
            href,
            host,
            format,
            size,
            published: document.published.map(|date| scope.date(date, lang)),
        }
    }

    /// Those of some documents that are public.
    pub(crate) fn all(scope: &Scope<'_>, documents: &[Attachment], lang: Lang) -> Vec<Self> {
        let public = documents.iter().filter(|document| document.is_public(scope.snapshot.as_of));
        public.map(|document| Self::new(scope, document, lang)).collect()
    }
}

impl SizeView {
    fn new(scope: &Scope<'_>, bytes: usize, lang: Lang) -> Self {
        let (power, unit) = match bytes {
            0..1_000 => (0, "bytes"),
            1_000..1_000_000 => (3, "kilobytes"),
            _ => (6, "megabytes"),
        };
        let whole = Number::parse(&bytes.to_string()).ok();
        let value = whole.and_then(|bytes| bytes.shifted(-power)).unwrap_or(Number::ZERO);
        let decimals = u32::from(value < Number::TEN);
        Self { value: scope.number(value.rounded(decimals), lang), unit }
    }
}

impl Scope<'_> {
    /// The name of a language in that language: of a language of the site as its settings say, of others as it is known here, or
    /// else the tag.
    fn language_name(&self, lang: &Plain) -> Plain {
        match self.languages.find(&lang.0) {
            Some(own) => Plain(self.languages.get(own).name.clone()),
            None => Plain(autonym(&lang.0).unwrap_or(&lang.0).to_owned()),
        }
    }
}
