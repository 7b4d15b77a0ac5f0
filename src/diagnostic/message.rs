//! A message before it has words: a key of the catalogue and its arguments.

/// An argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A text that is shown as it is.
    Text(String),
    /// A number, which chooses plural forms.
    Number(f64),
    /// The key of another message, whose words are put in. It can use the other arguments.
    Message(&'static str),
    /// A list of alternatives; the reader's language says how they are joined.
    Choice(Vec<String>),
    /// Things side by side, which may have commas of their own; the reader's language says how they are joined.
    List(Vec<String>),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        // Counts of files and lines stay far below 2^53, where f64 is exact.
        Self::Number(number as f64)
    }
}

/// A key of the message catalogue with arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The key.
    pub key: &'static str,
    /// The arguments, by name.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: &'static str) -> Self {
        Self { key, arguments: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}
