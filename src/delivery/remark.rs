//! Remarks in the settings of servers.

use crate::diagnostic::{Message, Words};

/// The folder, beside the settings of all sites, for what is a host's own: this program writes nothing there.
pub(super) const OWN: &str = "gongkai";

/// A remark in lines that begin with `#`, behind some space.
pub(super) fn remark(text: &mut String, space: &str, message: &Message, words: &Words) {
    for line in words.say(message).lines() {
        text.push_str(format!("{space}# {line}").trim_end());
        text.push('\n');
    }
}
