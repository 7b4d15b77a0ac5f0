//! Pages that work without a host: from a folder, a link to a page has to name its file.

use std::cell::Cell;

use lol_html::errors::RewritingError;
use lol_html::{Settings, element, rewrite_str};

use crate::route::FilePath;

/// What a link to a folder means.
const INDEX: &str = "index.html";

/// The page with links that name files; `None` if it has none to be changed.
///
/// # Errors
///
/// The library's own description, if the page is too large or too ambiguous to be read as HTML.
pub(super) fn rewrite(
    html: &str,
    page: &FilePath,
    is_file: &dyn Fn(&str) -> bool,
) -> Result<Option<String>, RewritingError> {
    let is_changed = Cell::new(false);
    let named = |address: &str| {
        let named = named(address, page, is_file)?;
        is_changed.set(true);
        Some(named)
    };
    let attribute = |element: &mut lol_html::html_content::Element<'_, '_>, name: &str| {
        if let Some(named) = element.get_attribute(name).and_then(|address| named(&address)) {
            element.set_attribute(name, &named)?;
        }
        Ok(())
    };
    let settings = Settings::new()
        .append_element_content_handler(element!("a[href], area[href]", |element| attribute(element, "href")))
        .append_element_content_handler(element!("form[action]", |element| attribute(element, "action")))
        .append_element_content_handler(element!("iframe[src]", |element| attribute(element, "src")))
        .append_element_content_handler(element!("meta[http-equiv=refresh i]", |element| {
            let content = element.get_attribute("content").unwrap_or_default();
            if let Some((wait, address)) = content.split_once("url=")
                && let Some(named) = named(address)
            {
                element.set_attribute("content", &format!("{wait}url={named}"))?;
            }
            Ok(())
        }));
    let rewritten = rewrite_str(html, settings)?;
    Ok(is_changed.get().then_some(rewritten))
}

/// The address with the name of its file; `None` if it stays as it is.
fn named(address: &str, page: &FilePath, is_file: &dyn Fn(&str) -> bool) -> Option<String> {
    let end = address.find(['?', '#']).unwrap_or(address.len());
    let (path, rest) = address.split_at(end);
    let is_folder = path.ends_with('/') || path == "." || path == ".." || path.ends_with("/..");
    // Whole addresses have a colon in their first step; addresses from the root of a host lead nowhere from a folder.
    let is_whole = path.starts_with('/') || path.split('/').next().is_some_and(|step| step.contains(':'));
    if !is_folder || is_whole {
        return None;
    }
    let mut steps: Vec<&str> = page.as_str().split('/').collect();
    steps.pop();
    for step in path.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop()?;
            }
            step => steps.push(step),
        }
    }
    steps.push(INDEX);
    let slash = if path.ends_with('/') { "" } else { "/" };
    is_file(&steps.join("/")).then(|| format!("{path}{slash}{INDEX}{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_pages_name_their_files() {
        let page = FilePath::new("en/tasks/1/index.html").expect("a path");
        let is_file =
            |path: &str| ["index.html", "en/index.html", "en/tasks/1/index.html", "中/index.html"].contains(&path);
        for (address, named) in [
            ("./", Some("./index.html")),
            ("../../", Some("../../index.html")),
            ("../..", Some("../../index.html")),
            ("../../../#top", Some("../../../index.html#top")),
            ("../../../?lang=zh#top", Some("../../../index.html?lang=zh#top")),
            ("../../../中/", Some("../../../中/index.html")),
            ("../../../../", None),
            ("../../missing/", None),
            ("data.csv", None),
            ("#here", None),
            ("?q=1", None),
            ("", None),
            ("/en/", None),
            ("https://elsewhere.example/", None),
            ("mailto:a@b.example", None),
        ] {
            assert_eq!(super::named(address, &page, &is_file).as_deref(), named, "{address}");
        }
        let html =
            "<link rel=\"canonical\" href=\"https://a.example/en/\"><a href=\"../../\">x</a><form action=\"./\">";
        let made = rewrite(html, &page, &is_file).expect("a page").expect("another page");
        assert_eq!(made, html.replace("../../", "../../index.html").replace("\"./\"", "\"./index.html\""));
        assert_eq!(rewrite("<p>none</p>", &page, &is_file).expect("a page"), None);
    }
}
