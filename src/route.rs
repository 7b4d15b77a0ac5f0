//! Addresses: the path of a page or asset on the site, and the file it is kept in.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Bound;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

/// A root-relative address of the site: starts with `/`, uses `/` only, holds no `.` or `..` step.
///
/// A route that ends in `/` is a page kept in an `index.html`; any other route is a file by that name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route(String);

impl Route {
    /// The address `/`.
    pub fn root() -> Self {
        Self("/".to_owned())
    }

    /// Joins path steps into the address of a page: `["tasks", "18"]` is `/tasks/18/`.
    pub fn page<'a>(steps: impl IntoIterator<Item = &'a str>) -> Self {
        let mut path = String::from("/");
        for step in steps.into_iter().filter(|step| !step.is_empty()) {
            path.push_str(step);
            path.push('/');
        }
        Self(path)
    }

    /// Joins path steps into the address of a file: `["assets", "civic.css"]` is `/assets/civic.css`.
    pub fn file<'a>(steps: impl IntoIterator<Item = &'a str>) -> Self {
        let mut path = Self::page(steps).0;
        path.pop();
        Self(path)
    }

    /// The address of a file that stands below a page: below `/tasks/18/`, `feed.xml` is `/tasks/18/feed.xml`.
    #[must_use]
    pub fn below(mut self, name: &str) -> Self {
        self.0.push_str(name);
        self
    }

    /// Reads an address as templates write it; `None` if it does not start with a single `/`.
    pub fn parse(address: &str) -> Option<Self> {
        if !address.starts_with('/') || address.starts_with("//") {
            return None;
        }
        let end = address.bytes().position(|byte| matches!(byte, b'?' | b'#')).unwrap_or(address.len());
        let path = &address[..end];
        let climbs = path.contains("/.") && path.split('/').any(|step| matches!(step, "." | ".."));
        (!climbs).then(|| Self(path.to_owned()))
    }

    /// Takes a path as it is, in which `?` and `#` are characters of a name; `None` if it does not start with a single `/`, or leads out of
    /// the site.
    pub fn of_path(path: &str) -> Option<Self> {
        let climbs = path.split('/').any(|step| matches!(step, "." | ".."));
        (path.starts_with('/') && !path.starts_with("//") && !climbs).then(|| Self(path.to_owned()))
    }

    /// Reads an address as people write or copy it, with or without escapes; `None` if nothing on the site can stand there: it does not
    /// start with a single `/`, has a query or a fragment, a space or another character that stands in addresses only escaped, or a step
    /// that is empty, `.` or `..`.
    pub fn read(address: &str) -> Option<Self> {
        let steps = address.strip_prefix('/')?;
        if address.contains(['?', '#', '\\']) || address.contains(|one: char| one.is_whitespace() || one.is_control()) {
            return None;
        }
        let (steps, end) = steps.strip_suffix('/').map_or((steps, ""), |steps| (steps, "/"));
        if steps.is_empty() {
            return end.is_empty().then(Self::root);
        }
        let step = |step: &str| {
            let step = percent_decode_str(step).decode_utf8().ok()?.into_owned();
            let is_sound = !matches!(&*step, "" | "." | "..") && !step.contains(['/', '\\']);
            (is_sound && !step.contains(char::is_control)).then_some(step)
        };
        let steps: Vec<String> = steps.split('/').map(step).collect::<Option<_>>()?;
        Some(Self(format!("/{}{end}", steps.join("/"))))
    }

    /// The address as people write it: [`Route::read`] gives the same back. Letters of all scripts stand as they are.
    pub fn written(&self) -> String {
        let mut written = String::with_capacity(self.0.len());
        for one in self.0.chars() {
            let own = one.encode_utf8(&mut [0; 4]).to_owned();
            if one.is_whitespace() || one.is_control() || one.is_ascii() {
                written.extend(utf8_percent_encode(&own, ESCAPED));
            } else {
                written.push(one);
            }
        }
        written
    }

    /// The address as it stands in links: what has to be is escaped, and so are letters beyond ASCII.
    #[must_use]
    pub fn encoded(&self) -> Self {
        Self(utf8_percent_encode(&self.0, ESCAPED).to_string())
    }

    /// The same address below a folder: below `/plain/`, `/en/` is `/plain/en/`.
    #[must_use]
    pub fn inside(&self, folder: &Route) -> Self {
        Self(format!("{}{}", folder.0.trim_end_matches('/'), self.0))
    }

    /// The address that stands at this one below a folder: of `/plain/en/` below `/plain/` that is `/en/`. `None` if it stands elsewhere.
    pub fn out_of(&self, folder: &Route) -> Option<Self> {
        let below = self.0.strip_prefix(folder.0.trim_end_matches('/'))?;
        below.starts_with('/').then(|| Self(below.to_owned()))
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address of the folder that a page or file stands in: of `/tasks/18/` that is `/tasks/`.
    pub fn folder(&self) -> &str {
        let text = self.0.trim_end_matches('/');
        text.rfind('/').map_or("/", |slash| &text[..=slash])
    }

    /// The file that holds what this address shows.
    pub fn file_path(&self) -> FilePath {
        let path = self.0.trim_start_matches('/');
        if path.is_empty() || path.ends_with('/') {
            FilePath(format!("{path}index.html"))
        } else {
            FilePath(path.to_owned())
        }
    }

    /// How a page at this address writes a link to `target`, so that the site works under any sub-path.
    ///
    /// From `/en/tasks/18/`, `/en/plan/` is `../../plan/`, and the page itself is `./`.
    pub fn relative(&self, target: &Route) -> String {
        let (from, to) = (self.0.as_bytes(), target.0.as_bytes());
        let same = from.iter().zip(to).take_while(|(a, b)| a == b).count();
        let shared = from[..same].iter().rposition(|byte| *byte == b'/').map_or(0, |slash| slash + 1);
        let up = from[shared..].iter().filter(|byte| **byte == b'/').count();
        let mut link = String::with_capacity(3 * up + to.len() - shared + 2);
        for _ in 0..up {
            link.push_str("../");
        }
        link.push_str(&target.0[shared..]);
        if link.is_empty() {
            link.push_str("./");
        }
        link
    }
}

impl fmt::Display for Route {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What stands in an address only escaped: what is no part of a path (WHATWG, path percent-encode set), and `%` itself.
const ESCAPED: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'<').add(b'>').add(b'?').add(b'`').add(b'{').add(b'}');

/// The path of a file inside the output folder, with `/` between its steps and never leading out of the folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FilePath(String);

impl FilePath {
    /// Takes a relative path; `None` if it is empty, absolute, or has an empty, `.` or `..` step or a backslash.
    pub fn new(path: &str) -> Option<Self> {
        let sound = path.split('/').all(|step| !matches!(step, "" | "." | "..")) && !path.contains(['\\', '\0']);
        sound.then(|| Self(path.to_owned()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address of what the file holds: that of its folder if it is the page of one.
    pub fn route(&self) -> Route {
        match self.0.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => Route(format!("/{folder}")),
            _ => Route(format!("/{}", self.0)),
        }
    }

    /// The root-relative address under which the file is published.
    pub fn address(&self) -> String {
        format!("/{}", utf8_percent_encode(&self.0, ESCAPED))
    }

    /// The folders in which the file lies, by their paths in the output folder, the outermost first.
    pub fn folders(&self) -> impl Iterator<Item = &str> {
        self.0.match_indices('/').map(|(end, _)| &self.0[..end])
    }

    /// Those of some files beside which this one cannot stand: one where it needs a folder, and those that lie below its own path.
    pub fn in_the_way<'p>(&self, files: &BTreeSet<&'p FilePath>) -> Vec<&'p FilePath> {
        let above = self.folders().filter_map(FilePath::new).filter_map(|folder| files.get(&folder).copied());
        let after = files.range::<FilePath, _>((Bound::Excluded(self), Bound::Unbounded));
        let close = after.take_while(|file| file.0.starts_with(&self.0)).copied();
        above.chain(close.filter(|file| file.0[self.0.len()..].starts_with('/'))).collect()
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative_to_the_page() {
        let page = Route::page(["en", "tasks", "18"]);
        assert_eq!(page.relative(&Route::page(["en", "plan"])), "../../plan/");
        assert_eq!(page.relative(&page), "./");
        assert_eq!(page.relative(&Route::root()), "../../../");
        assert_eq!(page.relative(&Route::file(["assets", "a.css"])), "../../../assets/a.css");
        assert_eq!(Route::root().relative(&Route::page(["tasks"])), "tasks/");
        assert_eq!(Route::file(["404.html"]).relative(&Route::root()), "./");
    }

    #[test]
    fn a_page_is_kept_in_an_index_file() {
        assert_eq!(Route::page(["tasks", "18"]).file_path().as_str(), "tasks/18/index.html");
        assert_eq!(Route::root().file_path().as_str(), "index.html");
        assert_eq!(Route::file(["404.html"]).file_path().as_str(), "404.html");
        assert_eq!(Route::root().below("feed.xml").file_path().as_str(), "feed.xml");
    }

    #[test]
    fn a_file_is_in_the_way_of_what_needs_its_path_for_a_folder() {
        let path = |path| FilePath::new(path).expect("a path");
        let files = ["a", "a.html", "b-c", "b/c.html", "b/d/e.html", "bc/d"].map(path);
        let files: BTreeSet<&FilePath> = files.iter().collect();
        let in_the_way = |own| path(own).in_the_way(&files).into_iter().map(FilePath::as_str).collect::<Vec<_>>();
        assert_eq!(in_the_way("a/index.html"), ["a"]);
        assert_eq!(in_the_way("a/x/y.html"), ["a"]);
        assert_eq!(in_the_way("b"), ["b/c.html", "b/d/e.html"]);
        assert_eq!(in_the_way("b/d"), ["b/d/e.html"]);
        for own in ["a", "c", "b/c", "bc", "a.html"] {
            assert_eq!(in_the_way(own), if own == "bc" { vec!["bc/d"] } else { vec![] }, "{own}");
        }
    }

    #[test]
    fn an_address_goes_below_a_folder_and_comes_out_again() {
        let plain = Route::page(["plain"]);
        for (route, inside) in
            [("/", "/plain/"), ("/en/tasks/18/", "/plain/en/tasks/18/"), ("/404.html", "/plain/404.html")]
        {
            let route = Route::parse(route).expect("a route");
            assert_eq!(route.inside(&plain).as_str(), inside);
            assert_eq!(route.inside(&plain).out_of(&plain), Some(route.clone()));
            assert_eq!((route.inside(&Route::root()), route.out_of(&Route::root())), (route.clone(), Some(route)));
        }
        for elsewhere in ["/en/", "/plainer/", "/plain"] {
            assert_eq!(Route::parse(elsewhere).expect("a route").out_of(&plain), None, "{elsewhere}");
        }
    }

    #[test]
    fn an_address_is_read_as_it_is_written() {
        for (text, written) in [
            ("/", "/"),
            ("/tasks/18/", "/tasks/18/"),
            ("/%E9%80%9A%E7%9F%A5%201.pdf", "/通知%201.pdf"),
            ("/通知.pdf", "/通知.pdf"),
            ("/a%25b%3Fc", "/a%25b%3Fc"),
        ] {
            let route = Route::read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(route.written(), written);
            assert_eq!(Route::read(written), Some(route));
        }
        for text in
            ["", "tasks/", "//", "/a//b", "/a/../b/", "/a/%2e%2e/", "/a b", "/a?b", "/a#b", "/a%2Fb", "/%ff", "/a\\b"]
        {
            assert_eq!(Route::read(text), None, "{text}");
        }
    }

    #[test]
    fn an_address_never_leads_out_of_the_site() {
        assert_eq!(Route::parse("//elsewhere.example/"), None);
        assert_eq!(Route::parse("/a/../b/"), None);
        assert_eq!(Route::parse("/a/?q#b"), Some(Route::page(["a"])));
        assert_eq!(FilePath::new("../a"), None);
        assert_eq!(FilePath::new("/a"), None);
    }
}
