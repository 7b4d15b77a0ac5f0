//! The templates of a new theme in the dialect of each engine. They stand once, in that of `MiniJinja`, and use little that Tera writes otherwise.

/// What is printed again and again, with the name of what it is given.
const PIECES: [(&str, &str); 3] = [("words", "text"), ("place", "item"), ("entry", "item")];

/// What else is written differently, of all that the templates use.
const WORDS: [(&str, &str); 7] = [
    // Tera knows the pieces of every template by name.
    ("{%- from \"any.html\" import words, entry, place -%}\n", ""),
    ("{%- macro ", "{%- component "),
    ("{%- endmacro ", "{%- endcomponent "),
    ("{{ t(", "{{ t(key="),
    (" is mapping", " is map"),
    (" is sequence", " is array"),
    (" in body|items ", " in body "),
];

/// A template in the dialect of Tera.
pub(super) fn tera(template: &str) -> String {
    let turned = WORDS.iter().fold(template.to_owned(), |text, (ours, theirs)| text.replace(ours, theirs));
    PIECES.iter().fold(turned, |text, (name, given)| called(&text, name, given))
}

/// `{{ words(x) }}` is `{{ <words text={x} /> }}`.
fn called(text: &str, name: &str, given: &str) -> String {
    let call = format!("{{{{ {name}(");
    let mut parts = text.split(&call);
    let mut turned = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (value, rest) = part.split_once(") }}").expect("a piece is printed by itself");
        turned += &format!("{{{{ <{name} {given}={{{value}}} /> }}}}{rest}");
    }
    turned
}
