//! What a theme lets its sites set, and what a site sets, as written.

use crate::decode::{Context, Decode, Encode, Keyed, Plain, Shape};
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::lang::Languages;
use crate::source::{Span, Spanned};
use crate::yaml::{Draft, Entry, Node, Value};
use crate::{choices, document};

document! {
    /// Something of a theme that its sites can set.
    SettingEntry = "theme setting" {
        /// Its name: that of the value in templates, and of the custom property in style sheets.
        required name: Spanned<Plain>,
        /// What kind of thing it is.
        required kind: SettingKind,
        /// What it is called, by the code of a language.
        defaulted label: Keyed<Plain, Plain>,
        /// What it is where the site sets nothing.
        optional default: Written,
        /// The words that can be chosen, or the sections that there are.
        defaulted choices: Vec<Spanned<Plain>>,
        /// What lies behind a colour: a colour as well, for light and dark. Words in the colour have to be readable on it.
        optional contrast_with: Written,
    }
}

choices! {
    /// A kind of setting.
    SettingKind {
        /// A colour: `#a8201a`, or one for light and one for dark.
        Colour = "colour",
        /// Words: the same in every language, or by the code of a language.
        Text = "text",
        /// One of several words.
        Choice = "choice",
        /// A picture among the assets.
        Image = "image",
        /// Families of fonts, as style sheets name them.
        Font = "font",
        /// Sections of a page, in the order in which they are to stand; what is left out is not shown.
        Sections = "sections",
        /// Whether something is so.
        Switch = "switch",
    }
}

/// The value of a setting as it is written; of which kind it has to be, the theme says.
#[derive(Clone, Debug)]
pub struct Written {
    /// Where it stands.
    pub span: Span,
    /// What stands there.
    pub value: WrittenValue,
}

/// What stands as the value of a setting.
#[derive(Clone, Debug)]
pub enum WrittenValue {
    /// A word.
    Word(String),
    /// Several words.
    Words(Vec<Spanned<String>>),
    /// A word for each of several cases.
    Cases(Vec<(Spanned<String>, Spanned<String>)>),
}

impl Decode for Written {
    fn shape() -> Shape {
        Shape::Setting
    }

    fn decode(node: &Node, context: &mut Context<'_>) -> Option<Self> {
        let word = |node: &Node, context: &mut Context<'_>| {
            if let Some(found) = Self::colour_in_comment(node, context.source) {
                return context.fail(found);
            }
            let value = context.word(node, "type-setting")?.to_owned();
            Some(Spanned { value, span: node.span })
        };
        let value = match &node.value {
            Value::List(items) => {
                WrittenValue::Words(items.iter().map(|item| word(item, context)).collect::<Option<_>>()?)
            }
            Value::Mapping(entries) => {
                let case = |Entry { key, span, node }: &Entry| {
                    Some((Spanned { value: key.clone(), span: *span }, word(node, context)?))
                };
                WrittenValue::Cases(entries.iter().map(case).collect::<Option<_>>()?)
            }
            _ => WrittenValue::Word(word(node, context)?.value),
        };
        Some(Self { span: node.span, value })
    }
}

impl Written {
    /// The finding for a colour without quotation marks, which YAML takes for a comment, so that there is no value.
    pub fn colour_in_comment(node: &Node, source: &str) -> Option<Diagnostic> {
        if !matches!(node.value, Value::Null) {
            return None;
        }
        let line = source.get(..node.span.start as usize)?.rfind('\n').map_or(0, |end| end + 1);
        let text = source[line..].lines().next()?;
        let start = text.find(" #").map(|space| space + 1)?;
        let colour = text[start..].split_whitespace().next()?;
        let is_hex = colour.bytes().skip(1).all(|byte| byte.is_ascii_hexdigit());
        let start = line + start;
        let span = Span::new(node.span.file, start, start + colour.len());
        (is_hex && matches!(colour.len(), 4 | 5 | 7 | 9)).then(|| {
            let found = Diagnostic::at(Code::ThemeSetting, span).with("value", colour);
            found.with("problem", Argument::Message("setting-comment"))
        })
    }
}

impl Encode for Written {
    fn encode(&self, _: &Languages) -> Draft {
        match &self.value {
            WrittenValue::Word(word) => Draft::Text(word.clone()),
            WrittenValue::Words(words) => {
                Draft::List(words.iter().map(|word| Draft::Text(word.value.clone())).collect())
            }
            WrittenValue::Cases(cases) => Draft::Mapping(
                cases.iter().map(|(case, word)| (case.value.clone(), Draft::Text(word.value.clone()))).collect(),
            ),
        }
    }
}
