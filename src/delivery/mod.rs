//! How the files of a site are to be delivered by whatever serves them: their types, how long they may be kept, what is sent with
//! them, and where old addresses lead. [`Delivery`] says it once; the other files print it for hosts that read `_headers`, and for
//! nginx, Apache and Caddy.

mod apache;
mod caching;
mod caddy;
mod headers_file;
mod htaccess;
mod media;
mod nginx;
mod pattern;
mod policy;
mod remark;

pub use caching::cache_control;
pub use headers_file::headers_file;
pub use media::content_type;
pub use pattern::escaped;
pub use policy::{Delivery, is_lasting};

use crate::diagnostic::Words;
use crate::seal;

/// What writes the settings of servers.
const COMMAND: &str = "gongkai export server";

/// A web server whose settings can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// nginx, from 1.18 on.
    Nginx,
    /// Apache's httpd, from 2.4.10 on.
    Apache,
    /// The same in a folder of somebody else's server: `.htaccess`.
    Htaccess,
    /// Caddy, from 2.6 on.
    Caddy,
}

/// The settings of a server for a site that lies in a folder of its machine, with remarks in the reader's language. A seal is under them:
/// people and programs, such as Certbot, change them where they lie.
pub fn settings(server: Server, delivery: &Delivery, folder: &str, words: &Words) -> String {
    let folder = folder.trim_end_matches('/');
    let text = match server {
        Server::Nginx => nginx::print(delivery, folder, words),
        Server::Apache => apache::print(delivery, folder, words),
        Server::Htaccess => htaccess::print(delivery, words),
        Server::Caddy => caddy::print(delivery, folder, words),
    };
    seal::sealed(COMMAND, &text)
}

/// Whether settings are as they were written here.
pub fn is_untouched(text: &str) -> bool {
    seal::is_untouched(COMMAND, text)
}
