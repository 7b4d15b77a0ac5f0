//! What a page may load and run: its Content-Security-Policy (W3C, level 3).

use crate::page::PageKind;

/// The policy of most pages: everything from the site itself, nothing inline.
const POLICY: &str = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";

/// The policy of the page that searches: its index is read by WebAssembly.
const SEARCH: &str =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'self'; object-src 'none'";

/// The policy of a page.
pub(super) fn policy(kind: PageKind) -> &'static str {
    match kind {
        PageKind::Search => SEARCH,
        _ => POLICY,
    }
}

/// The policy that holds for every page of the site, for hosts that send one.
pub fn site_policy() -> &'static str {
    SEARCH
}
