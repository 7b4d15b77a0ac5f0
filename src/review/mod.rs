//! What will change in public: two states of a site are made in memory and compared page by page, and one document tells the
//! difference to those who have to approve it; and it is recorded that they did.

mod compare;
mod concern;
mod difference;
mod document;
mod fact;
mod passage;
mod picture;
mod said;
mod shown;
mod side;
mod sign;
mod told;
mod wording;
mod work;

pub use sign::{Signed, Signing, sign};
pub use work::{Outcome, Request, Review, review};
