//! The pass over any page: the measure of the quick one, and the way for all that it does not take.

use std::cell::{Cell, RefCell};

use lol_html::errors::RewritingError;
use lol_html::html_content::{ContentType, Element};
use lol_html::{MemorySettings, Settings, element, rewrite_str, text};

use super::substitution::{Address, ELSEWHERE, Substitutions};
use crate::bundle::Facts;

/// The most memory that rewriting one page may take, in bytes.
const MEMORY: usize = 64 * 1024 * 1024;

/// The page as the library makes it.
///
/// # Errors
///
/// The library's own description, if the page is too large or too ambiguous to be read as HTML.
pub(super) fn rewrite(
    substitutions: &Substitutions<'_>,
    html: &str,
    based: bool,
    facts: Facts,
) -> Result<(String, Facts), RewritingError> {
    let facts = RefCell::new(facts);
    let titles = Cell::new(0);
    let address = |element: &mut Element<'_, '_>, name: &str| {
        let Some(written) = element.get_attribute(name) else { return Ok(()) };
        match substitutions.address(&written, element.tag_name() == "a", based, &mut facts.borrow_mut()) {
            Address::AsWritten => Ok(()),
            Address::Other(address) => Ok(element.set_attribute(name, &address)?),
            Address::Elsewhere => Ok(element.set_attribute("rel", ELSEWHERE)?),
        }
    };
    let settings = Settings::new()
        .with_memory_settings(MemorySettings::new().with_max_allowed_memory_usage(MEMORY))
        .append_element_content_handler(element!("[href]", |element| address(element, "href")))
        .append_element_content_handler(element!("[src]", |element| address(element, "src")))
        .append_element_content_handler(element!("[srcset]", |element| {
            let written = element.get_attribute("srcset").unwrap_or_default();
            Ok(element.set_attribute("srcset", &substitutions.copies(&written, based, &mut facts.borrow_mut()))?)
        }))
        .append_element_content_handler(element!("form[action]", |element| address(element, "action")))
        .append_element_content_handler(element!("[data-index]", |element| address(element, "data-index")))
        .append_element_content_handler(element!("[id]", |element| {
            facts.borrow_mut().ids.extend(element.get_attribute("id"));
            Ok(())
        }))
        .append_element_content_handler(element!("meta[name=description]", |element| {
            if let Some(said) = element.get_attribute("content") {
                facts.borrow_mut().description = said;
            }
            Ok(())
        }))
        .append_element_content_handler(element!("title", |_| {
            titles.set(titles.get() + 1);
            Ok(())
        }))
        .append_element_content_handler(text!("h1, h2, h3", |chunk| {
            if let Some(marked) = substitutions.broken(chunk.as_str()) {
                chunk.replace(&marked, ContentType::Html);
            }
            Ok(())
        }))
        .append_element_content_handler(text!("title", |chunk| {
            // The first is the page's; any other names a picture.
            if titles.get() == 1 {
                facts.borrow_mut().title.push_str(chunk.as_str());
            }
            Ok(())
        }));
    let rewritten = rewrite_str(html, settings)?;
    Ok((rewritten, facts.into_inner()))
}
