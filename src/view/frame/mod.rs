//! What a whole page has around its body.

pub mod chrome;
pub mod menu;
mod policy;
mod report;
mod settings;
mod structured;
mod terms;
pub mod themes;

pub use policy::{common_policy, framing, picture_policy, site_policy, usual_policy};
pub use settings::SettingView;

use serde::Serialize;

use super::body::{self, Body};
use super::scope::{MissingWords, Scope};
use crate::config::PageType;
use crate::described::{Described, Shape};
use crate::lang::Lang;
use crate::page::PageKind;

/// A page as its template sees it.
#[derive(Debug, Serialize)]
pub struct View {
    /// What every page has.
    pub page: chrome::Chrome,
    /// What this kind of page has.
    pub body: Body,
}

impl View {
    /// What templates see on pages of a kind: `page` and `body`.
    pub fn shapes(page: PageType) -> [(&'static str, Shape); 2] {
        [("page", chrome::Chrome::shape()), ("body", body::shape(page))]
    }

    /// The view of a page.
    ///
    /// # Errors
    ///
    /// If the theme lacks interface words.
    pub fn make(scope: &Scope<'_>, kind: PageKind, lang: Lang) -> Result<Self, MissingWords> {
        let (heading, body) = Body::make(scope, kind, lang)?;
        Ok(Self { page: chrome::chrome(scope, kind, lang, heading)?, body })
    }
}
