//! What pages say of files with data.

use std::borrow::Cow;

use serde::Serialize;

use super::scope::{MissingWords, Scope};
use crate::config::DataPart;
use crate::data::{DataFile, FileFormat, Table, is_named};
use crate::described::{Described, derive};
use crate::id::{Handle, TargetKind};
use crate::lang::Lang;
use crate::markdown::without_links;
use crate::page::{DrawingFormat, DrawingOf, PageKind, drawing_route};

/// The addresses of one table in each format.
#[derive(Debug, Described!, Serialize)]
pub struct DataFileLinks {
    /// As comma-separated values.
    pub csv: String,
    /// As JSON.
    pub json: String,
}

impl DataFileLinks {
    /// Those of a table; `file` says which file it is in a format.
    pub(super) fn new(scope: &Scope<'_>, file: impl Fn(FileFormat) -> DataFile) -> Self {
        let address = |format: FileFormat| file(format).route(&scope.snapshot).to_string();
        Self { csv: address(FileFormat::Csv), json: address(FileFormat::Json) }
    }

    /// Those of a table, if the site publishes it.
    pub(super) fn of_table(scope: &Scope<'_>, table: Table) -> Option<Self> {
        scope.publishes(DataPart::Tables).then(|| Self::new(scope, |format| DataFile::Table(table, format)))
    }

    /// Those of the values of a target, if the site publishes them.
    pub(super) fn of_target(scope: &Scope<'_>, target: Handle<TargetKind>) -> Option<Self> {
        scope.publishes(DataPart::Tables).then(|| Self::new(scope, |format| DataFile::Target(target, format)))
    }
}

/// The addresses of a drawing as a file.
#[derive(Debug, Described!, Serialize)]
pub struct DrawingLinks {
    /// Lines and words.
    pub svg: String,
    /// Pixels, if the theme has fonts for all of its words.
    pub png: Option<String>,
    /// Which of several drawings it is, in words; empty if it is the only one.
    pub part: String,
}

impl DrawingLinks {
    /// Those of a drawing in a language, if the site publishes it.
    pub(super) fn of(scope: &Scope<'_>, of: DrawingOf, lang: Lang) -> Result<Option<Self>, MissingWords> {
        if !scope.publishes_drawing(of) {
            return Ok(None);
        }
        let route = |format| drawing_route(of, format, lang, scope.languages, &scope.snapshot).to_string();
        let png = scope.can_be_pixels(of, lang)?.then(|| route(DrawingFormat::Png));
        let part = if let DrawingOf::Targets(part) = of { scope.part_of(part, lang)? } else { String::new() };
        Ok(Some(Self { svg: route(DrawingFormat::Svg), png, part }))
    }
}

impl Scope<'_> {
    /// An interface word of a fixed vocabulary, by its key.
    ///
    /// # Errors
    ///
    /// If the theme lacks it.
    pub fn word(&self, lang: Lang, key: &str) -> Result<String, MissingWords> {
        self.say(lang, key, [])
    }

    /// Prose as it is written, without the names of things that are not public, and of what was withdrawn: no table has a row of these.
    pub fn named_prose<'t>(&self, prose: &'t str) -> Cow<'t, str> {
        without_links(prose, &|reference| match self.page_of(reference) {
            Some(PageKind::Withdrawn(_)) => true,
            Some(PageKind::Organisation(organisation)) => !is_named(&self.snapshot, organisation),
            page => page.is_none(),
        })
    }

    /// Where data comes from, to be named in every file: the site in each language, whether it is a demonstration, and the address of
    /// the page that describes the data.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn data_origin(&self) -> Result<String, MissingWords> {
        let key = if self.site.demonstration { "data-origin-demonstration" } else { "data-origin" };
        let mut origin = Vec::new();
        for (lang, _) in self.languages.iter() {
            origin.push(self.say(lang, key, [("site", self.words(&self.site.name, lang).into())])?);
        }
        origin.push(self.absolute(&self.route(PageKind::Data, Lang::RECORD)));
        Ok(origin.join(" / "))
    }
}
