//! What records have besides the columns of a sheet.

use super::terminal;
use crate::diagnostic::{Message, Words};

/// Tells of it, if there is any, in a sentence of this message.
pub(super) fn tell(key: &'static str, besides: &[(&'static str, usize)], words: &Words) {
    if besides.is_empty() {
        return;
    }
    let each = |(key, count): &(&'static str, usize)| words.say(&Message::new(key).with("count", *count));
    let what: Vec<String> = besides.iter().map(each).collect();
    let message = Message::new(key).with("names", what.join(words.reader().list_separator()));
    terminal::remark(&words.say(&message));
}
