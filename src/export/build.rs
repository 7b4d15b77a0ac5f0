//! What was built, for programs that look whether a site is still made anew.

use serde_json::json;

use crate::route::Route;
use crate::site::Site;

/// Where it stands, whether or not the site publishes tables.
pub fn route() -> Route {
    Route::file(["data", "build.json"])
}

/// Whether the file says that its site is a preview of drafts, which is not for the public.
pub fn is_preview(build: &[u8]) -> bool {
    let build = serde_json::from_slice::<serde_json::Value>(build).ok();
    build.is_some_and(|build| build["preview"] == true)
}

/// The day for which the site speaks, in which time zone, how much it has, and the digest of all that is `public` of it, once that is made. No
/// time of the clock: the same content on the same day is the same file. Nothing of it tells of drafts and of what is held back.
pub(super) fn write(site: &Site<'_>, public: Option<blake3::Hash>) -> String {
    let (scope, snapshot) = (&site.scope, &site.scope.snapshot);
    let build = json!({
        "content": public.map(|digest| digest.to_hex().to_string()),
        "as_of": snapshot.as_of.to_string(),
        "time_zone": scope.site.time_zone.value.0,
        "generator": { "name": "gongkai", "version": env!("CARGO_PKG_VERSION") },
        "address": scope.address.as_str(),
        "demonstration": scope.site.demonstration,
        "preview": snapshot.public.is_preview(),
        "pages": site.pages.len(),
        "tasks": snapshot.outline.tasks.len(),
        "targets": snapshot.outline.targets.len(),
        "records": snapshot.records().len(),
    });
    format!("{build:#}\n")
}
