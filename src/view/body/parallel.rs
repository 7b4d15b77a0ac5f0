//! The official text in all languages of the site, paragraph by paragraph.

use serde::Serialize;

use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::body::plan::{ContentsEntry, contents};
use crate::view::heading::Heading;
use crate::view::language::LanguageView;
use crate::view::official::Part;
use crate::view::scope::{MissingWords, Scope};

/// The official text in all languages.
#[derive(Debug, Described!, Serialize)]
pub struct ParallelBody {
    /// The languages, that of record first.
    pub languages: Vec<LanguageView>,
    /// How wide the columns of two languages should be for the lengths of their texts: `narrow-first`, `even` or `wide-first`.
    pub columns: &'static str,
    /// The headings of the text, in the page's own language.
    pub contents: Vec<ContentsEntry>,
    /// The paragraphs.
    pub paragraphs: Vec<ParallelParagraph>,
    /// The address of the text in the page's own language only.
    pub plan: Option<String>,
}

/// A paragraph in all languages.
#[derive(Debug, Described!, Serialize)]
pub struct ParallelParagraph {
    /// Its number.
    pub number: u32,
    /// Its anchor, without `#`.
    pub anchor: String,
    /// What kind of paragraph it is: `paragraph`, `number`, `salutation`, `signature`, `date`, `note`, `title`, `heading`, `subheading`,
    /// `principle`, `action`, `task`, `safeguard`.
    pub style: &'static str,
    /// Its versions, in the order of the languages; those that are missing are left out.
    pub versions: Vec<Version>,
}

/// A paragraph in one language.
#[derive(Debug, Described!, Serialize)]
pub struct Version {
    /// Its parts; printed without space between them they are the paragraph, verbatim.
    pub parts: Vec<Part>,
    /// The BCP 47 tag of its language, always.
    pub lang: String,
    /// The direction of its script, always: `ltr` or `rtl`.
    pub dir: &'static str,
}

impl ParallelBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let plan = scope.snapshot.plan();
        let title = scope.title(PageKind::Parallel, lang)?;
        let name = scope.words(&plan.name, lang);
        let heading = Heading {
            description: scope.say(
                lang,
                "description-parallel",
                [("name", name.into()), ("official", scope.languages.official().into())],
            )?,
            trail: vec![scope.title_link(PageKind::Plan, lang)?],
            crumb: scope.own(title.clone()),
            title,
        };
        let paragraphs = plan.paragraphs.iter().map(|row| ParallelParagraph {
            number: row.number,
            anchor: format!("p{}", row.number),
            style: row.style.name(),
            versions: row.parts.iter().map(|(written, parts)| version(scope, written, parts)).collect(),
        });
        let body = Self {
            languages: scope.languages.iter().map(|(_, language)| LanguageView::new(language)).collect(),
            columns: columns(scope),
            contents: contents(scope, lang),
            paragraphs: paragraphs.collect(),
            plan: scope.href(PageKind::Plan, lang),
        };
        Ok((heading, body))
    }
}

/// Which of the first two languages takes more room. A Chinese, Japanese or Korean sign counts as two letters.
fn columns(scope: &Scope<'_>) -> &'static str {
    let mut widths = [0_usize; 2];
    for (written, parts) in scope.snapshot.plan().paragraphs.iter().flat_map(|row| row.parts.iter()) {
        if let Some(width) = widths.get_mut(written.index()) {
            let letters = parts.iter().flat_map(|part| part.text.chars());
            *width += letters.map(|letter| if letter >= '\u{2e80}' { 2 } else { 1 }).sum::<usize>();
        }
    }
    match widths {
        [first, second] if first * 5 < second * 4 => "narrow-first",
        [first, second] if second * 5 < first * 4 => "wide-first",
        _ => "even",
    }
}

fn version(scope: &Scope<'_>, written: Lang, parts: &[crate::model::Part]) -> Version {
    let language = scope.languages.get(written);
    Version {
        parts: parts.iter().map(Part::new).collect(),
        lang: language.tag.clone(),
        dir: language.direction.as_str(),
    }
}
