//! What a page may load and run: its Content-Security-Policy (W3C, level 3); and which sites may show it in a frame.

use crate::page::PageKind;

/// The policy of most pages: everything from the site itself, nothing inline.
const POLICY: &str = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";

/// The policy of the page that searches: its index is read by WebAssembly.
const SEARCH: &str =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'self'; object-src 'none'";

/// The policy of most pages, for a page that every site may show in a frame.
const EMBED: &str = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors *";

/// The policy of a page.
pub(super) fn policy(kind: PageKind) -> &'static str {
    match kind {
        PageKind::Search => SEARCH,
        _ => POLICY,
    }
}

/// The policy of pages that are no views.
pub fn usual_policy() -> &'static str {
    POLICY
}

/// The policy that holds for every page of the site, for hosts that send one.
pub fn site_policy() -> &'static str {
    SEARCH
}

/// The header that says which sites may show a page in a frame: the site itself, and an embed all of them. No page can say so in
/// its own markup.
///
/// The rule for all pages is no `frame-ancestors`. A host that joins the headers of all rules that fit an address would send two
/// policies with an embed, of which the stricter one holds, while one that sends the last would not; with either of them, and by the
/// HTML standard, a policy with `frame-ancestors` makes browsers ignore `X-Frame-Options`.
pub fn framing(is_embed: bool) -> (&'static str, &'static str) {
    if is_embed { ("Content-Security-Policy", EMBED) } else { ("X-Frame-Options", "SAMEORIGIN") }
}
