//! Where old addresses lead, in the form that several static hosts read (`_redirects`): so that files that are no pages lead on as well, and
//! readers need not wait for a page to do so.

use crate::route::Route;
use crate::site::Site;

/// The redirects of a site, all of them for good, and where the file stands; `None` if there are none. Old addresses begin at the folder of the site, where such a file
/// has to stand to be read; new ones at the host, with the sub-path of the site.
pub fn redirects(site: &Site<'_>) -> Option<(Route, Vec<u8>)> {
    let base = site.scope.address.path().trim_end_matches('/');
    let lines =
        site.redirects.iter().map(|redirect| format!("{} {base}{} 301\n", word(&redirect.from), word(&redirect.to)));
    // What was given up stands in remarks, which hosts pass over: they cannot answer so. Whoever compares two releases sees that it changed.
    let gone = site.gone.iter().map(|file| format!("# gone: {}\n", word(file)));
    let bytes = lines.chain(gone).collect::<String>().into_bytes();
    (!bytes.is_empty()).then(|| (Route::file(["_redirects"]), bytes))
}

/// An address in which nothing is a placeholder.
fn word(route: &Route) -> String {
    route.encoded().as_str().replace('*', "%2A").replace(':', "%3A")
}
