//! The page at an address that leads elsewhere now, for hosts that cannot lead readers on themselves.

use serde::Serialize;

use super::engine::TemplateError;
use super::engine::minijinja;
use crate::lang::Lang;
use crate::page::Redirect;
use crate::theme::Insert;
use crate::view::{Scope, usual_policy};

/// The template. It comes with the program: a theme only has its words, and one without them shows the new address alone.
const TEMPLATE: &str = include_str!("redirect.html");

/// How many characters of an address stand in one line at least: a narrow phone has room for twice as many.
const LONGEST: usize = 16;

/// What the template sees.
#[derive(Serialize)]
struct Values<'a> {
    tag: &'a str,
    direction: &'static str,
    policy: &'static str,
    title: String,
    heading: String,
    text: Option<String>,
    /// The new address as the page links to it.
    href: String,
    /// The whole new address; in a site of several themes, that of the page of the main one.
    canonical: String,
    /// The whole new address for people, in the pieces between which it may go on in another line.
    shown: Vec<String>,
    is_indexable: bool,
}

/// The page in a language that leads from an old address to the new one. It depends on nothing else, needs no script, and search engines take
/// the new address from it, unless they are not to list the site at all.
///
/// # Errors
///
/// If the template is at fault, which a test rules out.
pub fn redirect(scope: &Scope<'_>, redirect: &Redirect, lang: Lang) -> Result<String, TemplateError> {
    let language = scope.languages.get(lang);
    let (from, to) = (redirect.from.encoded(), redirect.to.encoded());
    // Search engines are to know the page of the main theme.
    let in_main = scope.themes.iter().skip(1).find_map(|theme| to.out_of(&theme.folder));
    let name = scope.site.name.get(lang).unwrap_or(scope.site.name.of_record()).0.clone();
    let heading = scope.say(lang, "redirect-title", []).unwrap_or_else(|_| name.clone());
    let inserts = [("page", Insert::from(heading.clone())), ("site", Insert::from(name.clone()))];
    let values = Values {
        tag: &language.tag,
        direction: language.direction.as_str(),
        policy: usual_policy(),
        title: scope.say(lang, "document-title", inserts).unwrap_or(name),
        heading,
        text: scope.say(lang, "redirect-text", []).ok(),
        href: from.relative(&to),
        canonical: scope.absolute(in_main.as_ref().unwrap_or(&to)),
        shown: pieces(&scope.absolute(&redirect.to)),
        is_indexable: scope.is_indexable(),
    };
    minijinja::fill(TEMPLATE, &values)
}

/// An address in pieces of which none is too wide for a narrow screen: it breaks behind a slash, and where there is none for long. The page has
/// no style sheet that could let it break anywhere, since it depends on nothing else.
fn pieces(address: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for character in address.chars() {
        let piece = pieces.last_mut().expect("one was begun");
        if piece.chars().count() == LONGEST || (piece.ends_with('/') && character != '/') {
            pieces.push(character.to_string());
        } else {
            piece.push(character);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_in_pieces_that_have_room_and_are_all_of_it() {
        for address in
            ["https://a.example/targets/", "https://a.example/", &format!("https://a.example/{}", "任务".repeat(40))]
        {
            let pieces = pieces(address);
            assert_eq!(pieces.concat(), address);
            assert!(pieces.iter().all(|piece| (1..=LONGEST).contains(&piece.chars().count())), "{pieces:?}");
        }
        assert_eq!(pieces("https://a.example/targets/"), ["https://", "a.example/", "targets/"]);
    }
}
