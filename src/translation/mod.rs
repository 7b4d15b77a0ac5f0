//! Which translations were confirmed, of which words: what `content/translations.lock` says, and what follows for the texts of the site.
//!
//! A translation is confirmed together with the text of record as it was then, each by its [`Wording`](crate::lang::Wording). If the text
//! of record changes alone, the translation is stale: it says what is no longer so. If the translation changes, somebody was at work on
//! it, and has still to say that it is right. Languages that are official are no translations, and count for nothing here.

mod key;
mod lock;
mod state;

pub use key::Key;
pub use lock::{Confirmed, Lock};
pub use state::{State, Translation, translations};
