//! A cell for the title of a source that holds its address, as departments write both into one.

use super::ask::Reading;
use super::column::What;
use super::grid::Value;
use crate::address::WebAddress;
use crate::diagnostic::Message;

/// What ends an address in a text besides white space.
const ENDS: [char; 10] = ['；', '，', '。', '、', '）', '】', '》', '”', '"', '>'];

/// The marks around an address that are no part of the title beside it.
const AROUND: [char; 14] = ['（', '）', '(', ')', '：', ':', '；', ';', '，', ',', '。', '【', '】', '、'];

/// The address in a cell for the title of a source, if there is only one, and what the rest of the cell says of the title. `None` if
/// the cell holds no address.
pub(super) fn address_in(what: What, value: &Value) -> Option<(Option<String>, Reading)> {
    let words = value.words().filter(|_| what == What::SourceTitle)?;
    let (addresses, rest) = apart(&words);
    let about = |key: &'static str| Message::new(key).with("value", words.as_str());
    match &addresses[..] {
        [] => None,
        [only] if rest.is_empty() => Some((Some(only.clone()), Reading::Wrong(about("sheet-title-address")))),
        [only] => Some((Some(only.clone()), Reading::doubtful(about("sheet-title-and-address"), [rest]))),
        _ => Some((None, Reading::Wrong(about("sheet-title-addresses")))),
    }
}

/// The addresses in a text, and the text without them.
fn apart(text: &str) -> (Vec<String>, String) {
    let mut addresses = Vec::new();
    let mut rest = String::new();
    let mut behind = text;
    while let Some(at) = ["https://", "http://"].iter().filter_map(|scheme| behind.find(scheme)).min() {
        let (before, from) = behind.split_at(at);
        let is_end = |character: char| character.is_whitespace() || ENDS.contains(&character);
        let mut end = from.find(is_end).unwrap_or(from.len());
        // A mark behind the address is none of it, nor a bracket that was opened before it.
        while let Some(shorter) = from[..end].strip_suffix([';', ',', '.', ')']) {
            if from[..end].ends_with(')') && from[..end].matches('(').count() >= from[..end].matches(')').count() {
                break;
            }
            end = shorter.len();
        }
        let (address, after) = from.split_at(end);
        rest.push_str(before);
        // A scheme alone is no address, and stays with the words.
        if WebAddress::new(address).is_some() {
            addresses.push(address.to_owned());
            rest.push(' ');
        } else {
            rest.push_str(address);
        }
        behind = after;
    }
    rest.push_str(behind);
    let is_around = |character: char| character.is_whitespace() || AROUND.contains(&character);
    let rest: Vec<&str> =
        rest.split_whitespace().map(|word| word.trim_matches(is_around)).filter(|word| !word.is_empty()).collect();
    (addresses, rest.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_taken_out_of_a_text() {
        for (text, addresses, rest) in [
            ("北京日报 2026年9月6日 https://example.org/a", vec!["https://example.org/a"], "北京日报 2026年9月6日"),
            ("《启动》（https://example.org/a）", vec!["https://example.org/a"], "《启动》"),
            (
                "https://example.org/d；https://example.org/e",
                vec!["https://example.org/d", "https://example.org/e"],
                "",
            ),
            ("某报(https://example.org/Foo_(bar)), 又", vec!["https://example.org/Foo_(bar)"], "某报 又"),
            ("https://example.org/?a=1;b=2; 某报", vec!["https://example.org/?a=1;b=2"], "某报"),
            ("某报", vec![], "某报"),
            ("https://", vec![], "https://"),
        ] {
            let (found, left) = apart(text);
            assert_eq!(
                (found.iter().map(String::as_str).collect::<Vec<_>>(), left.as_str()),
                (addresses, rest),
                "{text}"
            );
        }
    }
}
