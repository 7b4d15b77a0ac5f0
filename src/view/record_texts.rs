//! The texts of records as HTML, for the pages that share them.

use std::sync::{Arc, Mutex, PoisonError};

use crate::id::{Handle, RecordKind};
use crate::lang::Lang;

/// The HTML of the texts that stand on several pages: those of records, which are on the pages of everything that they are
/// about, of their year, and on their own. Every other text has one page, and is made there.
///
/// A record's text is made when a page first shows it, kept in the language in which it was shown last, and dropped with
/// the last kind of page that shows every record. Pages are made language by language, so a text is made once a language,
/// and by its end a build holds only those that the pages of cases show again.
#[derive(Debug)]
pub struct RecordTexts(Vec<Mutex<Option<Text>>>);

/// HTML and its language.
type Text = (Lang, Arc<str>);

impl RecordTexts {
    /// Room for the texts of so many public records.
    pub fn new(records: usize) -> Self {
        Self((0..records).map(|_| Mutex::default()).collect())
    }

    pub(super) fn get(&self, record: Handle<RecordKind>, lang: Lang, make: impl FnOnce() -> String) -> Arc<str> {
        // Whoever panicked while it held the lock left nothing half made.
        let mut kept = self.0[record.index()].lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some((own, html)) if *own == lang => Arc::clone(html),
            _ => Arc::clone(&kept.insert((lang, Arc::from(make()))).1),
        }
    }

    pub(super) fn drop(&self, record: Handle<RecordKind>) {
        *self.0[record.index()].lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Localized;

    #[test]
    fn a_text_is_made_once_a_language_and_dropped() {
        let texts = RecordTexts::new(2);
        let other =
            Localized::new(vec![Some(()), Some(())]).expect("two languages").iter().last().expect("the second").0;
        let made = std::cell::Cell::new(0);
        let html = |place, lang| {
            let make = || {
                made.set(made.get() + 1);
                format!("{place} {}", made.get())
            };
            texts.get(Handle::new(place), lang, make).to_string()
        };
        assert_eq!([html(0, Lang::RECORD), html(0, Lang::RECORD), html(1, Lang::RECORD)], ["0 1", "0 1", "1 2"]);
        assert_eq!([html(0, other), html(0, other), html(1, Lang::RECORD)], ["0 3", "0 3", "1 2"]);
        texts.drop(Handle::new(1));
        assert_eq!([html(0, other), html(1, Lang::RECORD)], ["0 3", "1 4"]);
    }
}
