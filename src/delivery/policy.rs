//! What is sent with the files of a site.

use std::collections::BTreeMap;

use super::caching::cache_control;
use super::{content_type, media};
use crate::address::WebAddress;
use crate::page::{PageKind, Redirect};
use crate::route::{FilePath, Route};
use crate::view::{Scope, common_policy, framing, picture_policy, site_policy};

/// The endings of files that programs in pages of other sites may read: data, feeds and calendars.
pub(super) const OPEN: [&str; 6] = ["csv", "ics", "json", "xlsx", "xml", "zip"];

/// How the names of drawings end: these have a style sheet inside, which the policy of pages would keep from being used when somebody opens one.
pub(super) const DRAWING: &str = ".svg";

/// The port of http, if an address names none.
pub(super) const HTTP: u16 = 80;

/// Says that they may.
pub(super) const OPEN_HEADER: (&str, &str) = ("Access-Control-Allow-Origin", "*");

/// How the files of a site are delivered.
///
/// - Every file goes out with the policy of pages, may be shown in a frame by the site itself only, and is what its type says.
///   Embeds may be framed by all sites.
/// - Nothing that pages do needs a camera, a microphone, the reader's place or a payment. A window that another site opened has no hold
///   on them (`Cross-Origin-Opener-Policy`).
/// - There is no `Cross-Origin-Resource-Policy`: whatever stands on a public site is for everybody, and pictures may be shown elsewhere.
///   Data, feeds and calendars may also be read by programs in the pages of other sites, but not those of a preview: it may stand in a
///   network of its own, whose members' browsers would carry them out.
/// - There is no `Strict-Transport-Security`: it binds a whole host, for as long as it says, and is for whoever runs that host.
#[derive(Clone, Debug)]
pub struct Delivery {
    pub(super) address: WebAddress,
    /// The path under which the site is published, without a slash at its end: empty, or `/plan`.
    pub(super) base: String,
    /// The not-found page of each language with the folder that it is for, the deepest first.
    pub(super) missing: Vec<(Route, Route)>,
    /// The folders whose pages all sites may frame.
    pub(super) embeds: Vec<Route>,
    is_indexable: bool,
    pub(super) is_open: bool,
    /// The addresses that lead to others for good, below the base.
    pub(super) redirects: Vec<Redirect>,
    /// The files that were given up for good (RFC 9110, 15.5.11), below the base.
    pub(super) gone: Vec<Route>,
    /// The types of all files, with their endings.
    pub(super) types: BTreeMap<String, Vec<String>>,
}

/// Whether an address leads elsewhere only as long as no file stands there: a file that is back is what its readers ask for, though nobody has
/// written the settings anew. At the old address of a page stands one that leads on by itself, and what is hidden stays so.
pub(super) fn yields_to_file(old: &Route) -> bool {
    !old.file_path().as_str().ends_with(".html") && can_stand(old)
}

/// Whether a file at an address can be asked for. In a name with `$` or `{` servers would look for something to fill in.
pub(super) fn can_stand(address: &Route) -> bool {
    !address.as_str().contains("/.") && !address.as_str().contains(['$', '{'])
}

/// Whether the settings of a server tell of a redirect. Its settings are written now and then, and win over files; where a page may stand again
/// tomorrow, the page that leads on until then is enough.
pub fn is_lasting(moved: &Redirect) -> bool {
    moved.is_stated || !moved.from.as_str().ends_with('/')
}

impl Delivery {
    /// How a site is delivered: its pages, the addresses that lead to others, and the files that go out as they are.
    pub fn new<'p>(
        scope: &Scope<'_>,
        pages: impl Iterator<Item = &'p Route> + Clone,
        redirects: &[Redirect],
        files: impl IntoIterator<Item = &'p FilePath>,
    ) -> Self {
        let folder = |lang| match scope.languages.prefix(lang) {
            "" => Route::root(),
            prefix => Route::page([prefix]),
        };
        let languages = || scope.languages.iter().map(|(lang, _)| lang);
        let mut missing: Vec<(Route, Route)> =
            languages().map(|lang| (folder(lang), scope.route(PageKind::NotFound, lang))).collect();
        missing.sort_by_key(|(folder, _)| std::cmp::Reverse(folder.as_str().len()));
        // All embeds of a language stand in one folder.
        let embeds = languages().map(|lang| {
            let overview = scope.route(PageKind::EmbedOverview, lang);
            Route::parse(overview.as_str().trim_end_matches("overview/")).expect("a part of an address is one")
        });
        let is_there = |folder: &Route| pages.clone().any(|page| page.as_str().starts_with(folder.as_str()));
        Self {
            address: scope.address.clone(),
            base: scope.address.path().trim_end_matches('/').to_owned(),
            missing,
            embeds: embeds.filter(is_there).collect(),
            is_indexable: scope.is_indexable(),
            is_open: !scope.snapshot.public.is_preview(),
            redirects: redirects.iter().filter(|moved| is_lasting(moved)).cloned().collect(),
            gone: Vec::new(),
            types: media::types(files),
        }
    }

    /// The same with files that were given up, of which a server says so.
    #[must_use]
    pub fn with_gone(self, files: &[Route]) -> Self {
        Self { gone: files.to_vec(), ..self }
    }

    /// The statuses for which the not-found page is shown.
    pub(super) fn missing_statuses(&self) -> &'static [u16] {
        if self.gone.is_empty() { &[404] } else { &[404, 410] }
    }

    /// The headers that every file has alike, whatever the content says.
    pub(super) fn everywhere() -> [(&'static str, &'static str); 4] {
        [
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "strict-origin-when-cross-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
        ]
    }

    /// What is said to search engines with every file, if they are to stay away. It goes only where it goes away with the next build: in settings
    /// of a server, which are written once, it would hide the real site for good. Pages say it themselves.
    pub(super) fn to_robots(&self) -> Option<(&'static str, &'static str)> {
        (!self.is_indexable).then_some(("X-Robots-Tag", "noindex"))
    }

    /// The headers of everything that is no embed.
    pub(super) fn own() -> [(&'static str, &'static str); 2] {
        [("Content-Security-Policy", site_policy()), framing(false)]
    }

    /// The policy of drawings.
    pub(super) fn drawn() -> (&'static str, &'static str) {
        ("Content-Security-Policy", picture_policy())
    }

    /// The headers of everything, for hosts that cannot tell pages and drawings apart.
    pub(super) fn common() -> [(&'static str, &'static str); 2] {
        [("Content-Security-Policy", common_policy()), framing(false)]
    }

    /// The header of an embed in their place.
    pub(super) fn framed() -> (&'static str, &'static str) {
        framing(true)
    }

    /// Everything that is sent with a file by a server that was set up so, in no particular order: `_headers` cannot say all of it.
    pub fn headers(&self, path: &FilePath) -> Vec<(&'static str, String)> {
        let is_embed = self.embeds.iter().any(|folder| format!("/{path}").starts_with(folder.as_str()));
        let mut headers: Vec<_> = Self::everywhere().into_iter().chain(self.to_robots()).collect();
        if is_embed {
            headers.push(Self::framed());
        } else if path.as_str().ends_with(DRAWING) {
            headers.extend([Self::drawn(), framing(false)]);
        } else {
            headers.extend(Self::own());
        }
        headers.push(("Cache-Control", cache_control(path)));
        let ending = path.as_str().rsplit('.').next().unwrap_or_default();
        if self.is_open && OPEN.contains(&ending) {
            headers.push(OPEN_HEADER);
        }
        let mut headers: Vec<_> = headers.into_iter().map(|(name, value)| (name, value.to_owned())).collect();
        headers.push(("Content-Type", content_type(path)));
        headers
    }

    /// The port at which a server is to answer without encryption: that of the address, or the usual one. Encryption is set up besides.
    pub(super) fn port(&self) -> u16 {
        self.address.port().filter(|_| self.address.as_str().starts_with("http:")).unwrap_or(HTTP)
    }

    /// Where a path below the site's stands on its host.
    pub(super) fn on_host(&self, route: &Route) -> String {
        format!("{}{route}", self.base)
    }
}
