//! Text that shows whether it is still as it was written: its last line is the digest of all lines before.

/// The last line of a text with this head and these lines.
fn seal_of(text: &str) -> String {
    format!("end {}\n", blake3::hash(text.as_bytes()).to_hex())
}

/// Puts a head before lines and a seal after them. `lines` is empty or ends in a line break.
pub fn seal(head: &str, lines: &str) -> String {
    let text = format!("{head}\n{lines}");
    let seal = seal_of(&text);
    text + &seal
}

/// The lines between head and seal; `None` if the text has another head, or any of it differs from what was written.
pub fn unseal<'t>(head: &str, text: &'t str) -> Option<&'t str> {
    let end = text.strip_suffix('\n')?.rfind('\n')? + 1;
    let (sealed, seal) = text.split_at(end);
    (seal == seal_of(sealed)).then_some(sealed)?.strip_prefix(head)?.strip_prefix('\n')
}
