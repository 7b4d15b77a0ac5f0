//! Reads expressions, in either dialect.

use super::tokens::{Kind, Token};
use super::tree::{Argument, Expression};

/// Reads the tokens of a tag.
pub(super) struct Reader<'a, 't> {
    tokens: &'a [Token<'t>],
    at: usize,
}

/// Words that stand between expressions.
const BETWEEN: [&str; 13] =
    ["and", "or", "not", "in", "is", "if", "else", "for", "recursive", "as", "import", "ignore", "with"];

impl<'a, 't> Reader<'a, 't> {
    pub(super) fn new(tokens: &'a [Token<'t>]) -> Self {
        Self { tokens, at: 0 }
    }

    /// The token that comes next.
    pub(super) fn peek(&self) -> Option<&'a Token<'t>> {
        self.tokens.get(self.at)
    }

    /// The next token, taken.
    pub(super) fn next(&mut self) -> Option<&'a Token<'t>> {
        let token = self.peek();
        self.at += usize::from(token.is_some());
        token
    }

    /// Whether a sign comes next; then it is taken.
    pub(super) fn takes(&mut self, sign: &str) -> bool {
        let is_there = self.peek().is_some_and(|token| token.is(sign));
        self.at += usize::from(is_there);
        is_there
    }

    /// Whether a word comes next; then it is taken.
    pub(super) fn takes_word(&mut self, word: &str) -> bool {
        let is_there = self.peek().is_some_and(|token| token.says(word));
        self.at += usize::from(is_there);
        is_there
    }

    /// The name that comes next, taken.
    pub(super) fn name(&mut self) -> Option<Token<'t>> {
        let name = self.peek().filter(|token| token.kind == Kind::Word).copied();
        self.at += usize::from(name.is_some());
        name
    }

    fn follows(&self, steps: usize, sign: &str) -> bool {
        self.tokens.get(self.at + steps).is_some_and(|token| token.is(sign))
    }

    /// A whole expression.
    pub(super) fn expression(&mut self) -> Expression<'t> {
        let mut value = self.short();
        while self.takes_word("if") {
            let test = self.short();
            let mut values = vec![value];
            if self.takes_word("else") {
                values.push(self.expression());
            }
            value = Expression::Either { values, tests: vec![test] };
        }
        value
    }

    /// An expression up to an `if`, which may be that of a loop.
    pub(super) fn short(&mut self) -> Expression<'t> {
        let mut value = self.both();
        while self.takes_word("or") {
            let other = self.both();
            value = Expression::Either { values: vec![value, other], tests: Vec::new() };
        }
        value
    }

    fn both(&mut self) -> Expression<'t> {
        let mut value = self.not();
        while self.takes_word("and") {
            let other = self.not();
            value = Expression::Either { values: vec![value, other], tests: Vec::new() };
        }
        value
    }

    fn not(&mut self) -> Expression<'t> {
        if self.takes_word("not") {
            return Expression::Made(vec![self.not()]);
        }
        let mut value = self.sum();
        loop {
            let negated = self.peek().is_some_and(|token| token.says("not"));
            let is_in = self.tokens.get(self.at + usize::from(negated)).is_some_and(|token| token.says("in"));
            let compares = ["==", "!=", "<", "<=", ">", ">="].iter().any(|sign| self.follows(0, sign));
            if is_in {
                self.at += 1 + usize::from(negated);
            } else if compares {
                self.at += 1;
            } else {
                return value;
            }
            let right = self.sum();
            value = Expression::Compare { left: Box::new(value), right: Box::new(right), is_within: is_in };
        }
    }

    fn sum(&mut self) -> Expression<'t> {
        let mut parts = vec![self.words()];
        while self.takes("+") || self.takes("-") {
            parts.push(self.words());
        }
        if parts.len() == 1 { parts.remove(0) } else { Expression::Sum(parts) }
    }

    fn words(&mut self) -> Expression<'t> {
        let mut parts = vec![self.product()];
        while self.takes("~") {
            parts.push(self.product());
        }
        if parts.len() == 1 { parts.remove(0) } else { Expression::Words(parts) }
    }

    fn product(&mut self) -> Expression<'t> {
        let mut parts = vec![self.single()];
        while ["*", "/", "//", "%", "**"].iter().any(|sign| self.takes(sign)) {
            parts.push(self.single());
        }
        if parts.len() == 1 { parts.remove(0) } else { Expression::Made(parts) }
    }

    /// Filters of what is not written here: what stands between two tags.
    pub(super) fn filtered(&mut self) -> Option<Expression<'t>> {
        let name = self.dotted()?;
        let first = Expression::Filter { of: None, name, given: self.arguments() };
        Some(self.going_on(first))
    }

    /// A value with what is taken from it, filters and tests.
    fn single(&mut self) -> Expression<'t> {
        if self.takes("-") || self.takes("+") {
            return Expression::Made(vec![self.single()]);
        }
        let first = self.first();
        self.going_on(first)
    }

    fn going_on(&mut self, mut value: Expression<'t>) -> Expression<'t> {
        loop {
            let of = Box::new(value);
            value = if self.takes(".") || self.takes("?.") {
                match self.next().copied() {
                    Some(name) if name.kind == Kind::Word => Expression::Field { of, name },
                    _ => Expression::Item { of, at: Box::new(Expression::Plain) },
                }
            } else if self.takes("[") || self.takes("?[") {
                self.item(of)
            } else if self.follows(0, "(") {
                Expression::Call { of, given: self.arguments() }
            } else if self.takes("|") {
                match self.dotted() {
                    Some(name) => Expression::Filter { of: Some(of), name, given: self.arguments() },
                    None => Expression::Unknown,
                }
            } else if self.takes_word("is") {
                self.takes_word("not");
                match self.dotted() {
                    Some(name) => Expression::Test { of, name, given: self.test_arguments() },
                    None => Expression::Unknown,
                }
            } else {
                return *of;
            };
        }
    }

    fn first(&mut self) -> Expression<'t> {
        let Some(token) = self.peek().copied() else { return Expression::Unknown };
        match token.kind {
            Kind::Word if BETWEEN.contains(&token.text) => Expression::Unknown,
            Kind::Word => {
                self.at += 1;
                match token.text {
                    "true" | "True" | "false" | "False" => Expression::Plain,
                    "none" | "None" | "null" => Expression::Nothing,
                    _ => Expression::Name(token),
                }
            }
            Kind::Number => {
                self.at += 1;
                Expression::Plain
            }
            Kind::Text => {
                self.at += 1;
                let mut more = false;
                while self.peek().is_some_and(|next| next.kind == Kind::Text) {
                    self.at += 1;
                    more = true;
                }
                if more { Expression::Plain } else { Expression::Text(token) }
            }
            Kind::Sign if self.takes("(") => self.bracketed(),
            Kind::Sign if self.takes("[") => self.list(),
            Kind::Sign if self.takes("{") => self.mapping(),
            Kind::Sign if self.takes("<") => self.component(),
            Kind::Sign => Expression::Unknown,
        }
    }

    fn bracketed(&mut self) -> Expression<'t> {
        let mut items = Vec::new();
        let mut is_tuple = false;
        while self.peek().is_some() && !self.takes(")") {
            items.push(self.expression());
            is_tuple |= self.takes(",");
            if self.is_stuck(")") {
                break;
            }
        }
        if is_tuple || items.is_empty() { Expression::Tuple(items) } else { items.remove(0) }
    }

    /// Whether neither an end nor another value comes.
    fn is_stuck(&self, end: &str) -> bool {
        let before = self.at.checked_sub(1).and_then(|place| self.tokens.get(place));
        !self.follows(0, end) && !before.is_some_and(|before| before.is(","))
    }

    fn list(&mut self) -> Expression<'t> {
        let (mut items, mut spread) = (Vec::new(), Vec::new());
        while self.peek().is_some() && !self.takes("]") {
            if self.takes("...") {
                spread.push(self.expression());
            } else {
                let value = self.expression();
                if self.takes_word("for") {
                    let names = self.names();
                    let over = Box::new(self.short());
                    let test = self.takes_word("if").then(|| Box::new(self.short()));
                    self.takes("]");
                    return Expression::Each { value: Box::new(value), names, over, test };
                }
                items.push(value);
            }
            self.takes(",");
            if self.is_stuck("]") {
                break;
            }
        }
        Expression::List { items, spread }
    }

    /// The names of a loop, up to its `in`.
    pub(super) fn names(&mut self) -> Vec<Token<'t>> {
        let mut names = Vec::new();
        while let Some(token) = self.next().filter(|token| !token.says("in")) {
            names.extend((token.kind == Kind::Word).then_some(*token));
        }
        names
    }

    fn mapping(&mut self) -> Expression<'t> {
        let (mut entries, mut spread) = (Vec::new(), Vec::new());
        while self.peek().is_some() && !self.takes("}") {
            if self.takes("...") {
                spread.push(self.expression());
            } else {
                let key = self.expression();
                self.takes(":");
                entries.push((key, self.expression()));
            }
            self.takes(",");
            if self.is_stuck("}") {
                break;
            }
        }
        Expression::Mapping { entries, spread }
    }

    fn item(&mut self, of: Box<Expression<'t>>) -> Expression<'t> {
        let mut at = Vec::new();
        let mut slices = false;
        while self.peek().is_some() && !self.takes("]") {
            if self.takes(":") {
                slices = true;
            } else {
                at.push(self.expression());
                if !self.follows(0, "]") && !self.follows(0, ":") {
                    break;
                }
            }
        }
        match (slices, at.pop()) {
            (false, Some(Expression::Text(name))) => Expression::Field { of, name },
            (false, Some(one)) => Expression::Item { of, at: Box::new(one) },
            (_, one) => {
                at.extend(one);
                Expression::Slice { of, at }
            }
        }
    }

    /// The name of a filter or test; of one with points in it the first step.
    fn dotted(&mut self) -> Option<Token<'t>> {
        let name = self.name()?;
        while self.takes(".") {
            self.name();
        }
        Some(name)
    }

    /// What is given in brackets, if they come next.
    fn arguments(&mut self) -> Vec<Argument<'t>> {
        let mut given = Vec::new();
        if !self.takes("(") {
            return given;
        }
        while self.peek().is_some() && !self.takes(")") {
            let spread = self.takes("**") || self.takes("*");
            let name = if self.follows(1, "=") { self.name() } else { None };
            if name.is_some() {
                self.takes("=");
            }
            given.push(Argument { name, value: self.expression(), spread });
            self.takes(",");
            if self.is_stuck(")") {
                break;
            }
        }
        given
    }

    /// What is given to a test: in brackets, or one value without.
    fn test_arguments(&mut self) -> Vec<Argument<'t>> {
        let is_value = |token: &Token<'_>| match token.kind {
            Kind::Word => !BETWEEN.contains(&token.text),
            Kind::Text | Kind::Number => true,
            Kind::Sign => token.is("[") || token.is("{"),
        };
        if !self.follows(0, "(") && self.peek().is_some_and(is_value) {
            return vec![Argument { name: None, value: self.single(), spread: false }];
        }
        self.arguments()
    }

    /// A call of a component behind its `<`, up to its `>`.
    pub(super) fn component(&mut self) -> Expression<'t> {
        let Some(name) = self.name() else { return Expression::Unknown };
        let mut whole = name.text.to_owned();
        while self.takes(".") {
            if let Some(step) = self.name() {
                whole.push('.');
                whole.push_str(step.text);
            }
        }
        let mut given = Vec::new();
        loop {
            if self.takes("{") {
                self.takes("...");
                given.push(Argument { name: None, value: self.expression(), spread: true });
                self.takes("}");
            } else if let Some(name) = self.name() {
                let value = if !self.takes("=") {
                    Expression::Name(name)
                } else if self.takes("{") {
                    let value = self.expression();
                    self.takes("}");
                    value
                } else {
                    self.first()
                };
                given.push(Argument { name: Some(name), value, spread: false });
            } else {
                break;
            }
        }
        self.takes("/");
        self.takes(">");
        Expression::Component { name, whole, given }
    }
}
