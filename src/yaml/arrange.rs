//! Lays a text out as content is written: fields in their order, two spaces a level, lists further in than their key.

mod gap;
mod layout;

use self::layout::Arranger;
use super::error::SpliceError;
use super::node::Node;
use super::order::Order;
use super::outline::outline;
use super::read::parse;
use crate::source::Files;

/// The text with the fields of each mapping in an order, in the layout that [`write`](super::write()) has.
///
/// Scalars stay as they are written, in quotes, as blocks or plain; brackets in one line stay brackets, and others become lines. A comment
/// stays above the field that it stands above, behind the value that it stands behind, and at the head or foot of what it stands at the
/// head or foot of. Of several blank lines one is kept. Line ends stay those of the first line, and a mark of the byte order stays.
///
/// What comes out is read as the same values, has the same comments, and is arranged already: all three are tried before it is given.
///
/// # Errors
///
/// If the text cannot be read without a mistake, has an anchor, alias or tag, is written in a form that is not edited, has a comment within
/// brackets, or something would be lost on the way.
pub fn arrange(text: &str, order: &Order) -> Result<String, SpliceError> {
    let (mark, plain) = text.strip_prefix('\u{feff}').map_or(("", text), |rest| ("\u{feff}", rest));
    let has_returns = plain.find('\n').is_some_and(|end| plain[..end].ends_with('\r'));
    let lines = plain.replace("\r\n", "\n");
    if let Some(at) = lines.find('\r') {
        return Err(SpliceError::Unusual(at..at + 1));
    }
    let arranged = arranged(&lines, order)?;
    Ok(format!("{mark}{}", if has_returns { arranged.replace('\n', "\r\n") } else { arranged }))
}

fn arranged(text: &str, order: &Order) -> Result<String, SpliceError> {
    let node = read(text).ok_or(SpliceError::Unreadable)?;
    let once = Arranger::new(text).document(&outline(text)?, &node, order)?;
    let again = read(&once.text).ok_or(SpliceError::Misread)?;
    let twice = Arranger::new(&once.text).document(&outline(&once.text)?, &again, order)?;
    let signs = |text: &str| text.matches('#').count();
    let is_kept =
        order.apply(&node).says_the_same(&again) && once.comments == twice.comments && signs(text) == signs(&once.text);
    if is_kept && once.text == twice.text { Ok(once.text) } else { Err(SpliceError::Misread) }
}

/// The tree of a text without a mistake.
fn read(text: &str) -> Option<Node> {
    let mut diagnostics = Vec::new();
    parse(Files::default().add("", ""), text, &mut diagnostics).filter(|_| diagnostics.is_empty())
}
