//! `wordlist.yaml`: the words that a site does not use, and what it writes instead.

use crate::decode::Plain;
use crate::document;
use crate::source::Spanned;

document! {
    /// A word that the texts of a site do not use.
    UnwantedWord = "unwanted word" {
        /// The word, in every form in which it is to be found: its plural is another one. A capital letter in it is one in the text as well; a small one may be either.
        required word: Spanned<Plain>,
        /// What is written instead.
        required write: Plain,
        /// The language of the texts that it concerns, as the code or the tag of a language of the site.
        required lang: Spanned<Plain>,
        /// Why, for those who write.
        optional reason: Plain,
        /// Longer words in which it may stand.
        defaulted unless: Vec<Plain>,
    }
}
