//! Texts side by side.

use crate::lang::Localized;
use crate::source::Spanned;

/// A text as it was written in each language of the site, for rules that compare them.
pub type Translation = Localized<Spanned<String>>;
