//! Changes a site's content: the only room that does. [`create()`] makes new files and never touches one that is there;
//! [`replace()`] replaces several files as one step; [`add_published()`] adds to the addresses that were
//! public.

mod create;
mod plan_type;
mod published;
mod replace;
mod starter;

pub use create::{CreateError, create};
pub use plan_type::PlanType;
pub use published::{add_published, expect_published};
pub use replace::{EditError, Interrupted, finish, replace};
pub use starter::{NewFile, StarterLanguage, starter};
