//! What stands on one line: flow collections and scalars.

use memchr::memchr3;

use super::{Context, Reader, Scalar, deeper, mapping_of};
use crate::yaml::node::{Node, Value};

/// What stands on one line.
impl Reader<'_> {
    /// The flow collection or scalar that begins here.
    pub(super) fn flow_value(&mut self, context: Context, depth: usize) -> Option<Node> {
        match self.byte() {
            b'[' => self.flow_list(depth),
            b'{' => self.flow_mapping(depth),
            _ => self.scalar(context).map(Scalar::into_node),
        }
    }

    fn flow_list(&mut self, depth: usize) -> Option<Node> {
        let depth = deeper(depth)?;
        let span = self.first_line(self.at);
        let mut items = Vec::new();
        let mut more = self.opens(b']');
        while more {
            items.push(self.flow_value(Context::Flow, depth)?);
            more = self.goes_on(b']')?;
        }
        Some(Node { value: Value::List(items), span })
    }

    fn flow_mapping(&mut self, depth: usize) -> Option<Node> {
        let depth = deeper(depth)?;
        let span = self.first_line(self.at);
        let mut entries = Vec::new();
        let mut more = self.opens(b'}');
        while more {
            let key = self.scalar(Context::Flow)?;
            self.skip_colon()?;
            let node = self.flow_value(Context::Flow, depth)?;
            entries.push(key.into_entry(node)?);
            more = self.goes_on(b'}')?;
        }
        mapping_of(entries, span)
    }

    /// Skips an opening bracket, and the closing one if there is nothing between them; whether there is.
    fn opens(&mut self, closing: u8) -> bool {
        self.at += 1;
        self.skip_spaces();
        let empty = self.byte() == closing;
        if empty {
            self.at += 1;
        }
        !empty
    }

    /// Skips the comma, or the closing bracket, after a part of a flow collection; whether another part follows.
    fn goes_on(&mut self, closing: u8) -> Option<bool> {
        self.skip_spaces();
        let byte = self.byte();
        if byte != b',' && byte != closing {
            return None;
        }
        self.at += 1;
        if byte == b',' {
            self.skip_spaces();
        }
        Some(byte == b',')
    }

    /// The scalar that begins here and ends on the same line.
    pub(super) fn scalar(&mut self, context: Context) -> Option<Scalar> {
        let start = self.at;
        let quote = self.byte();
        let plain = !matches!(quote, b'"' | b'\'');
        let text = if plain { self.plain(context)?.to_owned() } else { self.quoted(quote)? };
        if !plain {
            // To the library what follows a quoted scalar is part of it, even a comment.
            self.skip_spaces();
            if context == Context::Block {
                self.skip_comment();
            }
        }
        Some(Scalar { text, plain, span: self.trimmed(start, self.at) })
    }

    /// The text of a plain scalar, without the spaces after it.
    fn plain(&mut self, context: Context) -> Option<&str> {
        let start = self.at;
        let begins = match self.byte() {
            b'\n' | b' ' | b',' | b'[' | b']' | b'{' | b'}' | b'#' | b'&' | b'*' | b'!' | b'|' | b'>' | b'\''
            | b'"' | b'%' | b'@' | b'`' | b'?' | b':' => false,
            b'-' => !self.is_dash(),
            _ => true,
        };
        if !begins {
            return None;
        }
        let limit = match context {
            Context::Block => self.bytes.len(),
            Context::Flow => self.flow_limit(),
        };
        let text = self.text[start..self.plain_end(limit)].trim_end_matches(' ');
        self.at = start + text.len();
        // Right before a bracket or comma, a colon makes even this a key, and a dash is a mistake.
        (context == Context::Block || !text.ends_with([':', '-'])).then_some(text)
    }

    /// Where a plain scalar that begins here ends: at a comment, at a colon that makes it a key, or with its line, but
    /// at a limit in any case.
    fn plain_end(&self, limit: usize) -> usize {
        let mut at = self.at;
        while let Some(length) = memchr3(b'\n', b':', b'#', &self.bytes[at..limit]) {
            at += length;
            let ends = match self.byte_at(at) {
                b':' => matches!(self.byte_at(at + 1), b' ' | b'\n'),
                b'#' => self.byte_at(at - 1) == b' ',
                _ => true,
            };
            if ends {
                return at;
            }
            at += 1;
        }
        limit
    }

    /// Where a plain scalar in brackets ends at the latest: at the next comma or bracket, or with its line.
    fn flow_limit(&self) -> usize {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let limits = |byte: &u8| matches!(byte, b',' | b'[' | b']' | b'{' | b'}' | b'\n');
        self.at + rest.iter().position(limits).unwrap_or(rest.len())
    }

    /// The text of the quoted scalar whose opening quote is here.
    fn quoted(&mut self, quote: u8) -> Option<String> {
        let escape = if quote == b'"' { b'\\' } else { quote };
        let mut text = String::new();
        self.at += 1;
        loop {
            let length = memchr3(quote, escape, b'\n', self.bytes.get(self.at..)?)?;
            text.push_str(&self.text[self.at..self.at + length]);
            self.at += length;
            match self.byte() {
                b'\'' if quote == b'\'' && self.byte_at(self.at + 1) == b'\'' => {
                    text.push('\'');
                    self.at += 2;
                }
                b'\\' => text.push(self.escaped()?),
                b'\n' => return None,
                _ => {
                    self.at += 1;
                    return Some(text);
                }
            }
        }
    }

    /// The character that the escape sequence here stands for, if it is one of the common ones.
    fn escaped(&mut self) -> Option<char> {
        let character = match self.byte_at(self.at + 1) {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'n' => '\n',
            b't' => '\t',
            b'u' => {
                let digits = self.text.get(self.at + 2..self.at + 6)?;
                self.at += 4;
                let hexadecimal = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
                let code = u32::from_str_radix(digits, 16).ok().filter(|_| hexadecimal)?;
                char::from_u32(code)?
            }
            _ => return None,
        };
        self.at += 2;
        Some(character)
    }
}
