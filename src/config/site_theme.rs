//! The themes in which a site is built, and where the pages of each stand.

use crate::decode::Plain;
use crate::document;
use crate::route::Route;
use crate::source::Spanned;

document! {
    /// A theme in which the site is built, and where its pages stand.
    SiteTheme = "site-theme" {
        /// The theme: a folder of `themes/`, or one that comes with the program.
        required name: Spanned<Plain>,
        /// The path below which its pages stand: `/` for the main theme, which makes all files besides pages too; `/plain/`, for instance, for another.
        required at: Spanned<Plain>,
    }
}

/// A theme of a site by its name, and the address of its home page in the language of record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Its name.
    pub name: String,
    /// The folder below which its pages stand: `/` for the main theme.
    pub folder: Route,
}

impl SiteTheme {
    /// The folder below which its pages stand; `None` if `at` is no path.
    pub fn folder(&self) -> Option<Route> {
        let steps = self.at.value.0.strip_prefix('/')?;
        if steps.is_empty() {
            return Some(Route::root());
        }
        let steps: Vec<&str> = steps.strip_suffix('/').unwrap_or(steps).split('/').collect();
        steps.iter().all(|step| is_step(step)).then(|| Route::page(steps))
    }
}

/// Whether a word can be a step of a path on every host.
fn is_step(word: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !word.is_empty() && !word.starts_with('-') && word.bytes().all(is_sign)
}
