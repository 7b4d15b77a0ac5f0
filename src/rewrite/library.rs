//! The pass over any page: the measure of the quick one, and the way for all that it does not take.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use lol_html::errors::RewritingError;
use lol_html::html_content::{ContentType, Element, TextChunk, TextType};
use lol_html::{MemorySettings, Settings, doc_text, element, rewrite_str, text};

use super::substitution::{Address, ELSEWHERE, Substitutions, kept_whole};
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
    let (headings, apart) = (Open::default(), Open::default());
    let words = RefCell::new(String::new());
    let text = |chunk: &mut TextChunk<'_>| {
        if chunk.text_type() != TextType::Data || apart.any() {
            return Ok(());
        }
        // The library hands out a long text in pieces, of which the last can be empty.
        let mut words = words.borrow_mut();
        words.push_str(chunk.as_str());
        if chunk.last_in_text_node() {
            let words = std::mem::take(&mut *words);
            let changed = if headings.any() { substitutions.heading(&words) } else { kept_whole(&words) };
            chunk.replace(&changed.unwrap_or(words), ContentType::Html);
        } else {
            chunk.remove();
        }
        Ok(())
    };
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
        .append_element_content_handler(element!("[style]", |element| {
            let written = element.get_attribute("style").unwrap_or_default();
            if let Some(style) = substitutions.style(&written, based, &mut facts.borrow_mut()) {
                element.set_attribute("style", &style)?;
            }
            Ok(())
        }))
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
        .append_element_content_handler(element!("h1, h2, h3", |element| {
            headings.open(element);
            Ok(())
        }))
        .append_element_content_handler(element!("svg, math, select, datalist", |element| {
            apart.open(element);
            Ok(())
        }))
        .append_document_content_handler(doc_text!(text))
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

/// How many elements of some kinds are open.
#[derive(Default)]
struct Open(Rc<Cell<usize>>);

impl Open {
    fn any(&self) -> bool {
        self.0.get() > 0
    }

    /// Counts an element until it ends.
    fn open(&self, element: &mut Element<'_, '_>) {
        if let Some(handlers) = element.end_tag_handlers() {
            let count = Rc::clone(&self.0);
            count.set(count.get() + 1);
            handlers.push(Box::new(move |_| {
                count.set(count.get() - 1);
                Ok(())
            }));
        }
    }
}
