//! What an expression gives, and which names in it nothing has.

use std::collections::BTreeSet;

use super::condition::is_kind;
use super::filters::{Gives, asks_for_field, gives, groups};
use super::lack::What;
use super::scope::Scope;
use super::tokens::Token;
use super::tree::{Argument, Expression};
use super::types::{One, Type};
use super::views::VIEWS;
use crate::config::PageType;

/// What a loop has, in either dialect.
const LOOP: [&str; 13] = [
    "index",
    "index0",
    "first",
    "last",
    "length",
    "revindex",
    "revindex0",
    "previtem",
    "nextitem",
    "depth",
    "depth0",
    "cycle",
    "changed",
];

/// What stands for markup of the template itself.
const MARKUP: [&str; 4] = ["super", "caller", "self", "__tera_context"];

impl<'t> Scope<'_, 't> {
    /// What an expression gives.
    pub(super) fn value(&mut self, expression: &Expression<'t>) -> Type {
        match expression {
            Expression::Unknown => Type::Any,
            Expression::Nothing => Type::nothing(),
            Expression::Plain | Expression::Text(_) => Type::plain(),
            Expression::Name(name) => self.named(*name, true),
            Expression::Field { of, name } => {
                let of = self.value(of);
                self.field(&of, name.text, name.bytes())
            }
            Expression::Item { of, at } => {
                self.value(at);
                let of = self.value(of);
                let values = of.value();
                if matches!(of, Type::Any) { Type::Any } else { values.or(&tuple_items(&of)) }
            }
            Expression::Slice { of, at } => {
                self.each(at);
                let of = self.value(of);
                // A part of a word is none of the words.
                if words_of(&of).is_some() { Type::plain() } else { of }
            }
            Expression::Call { of, given } => self.call(of, given),
            Expression::Component { name, whole, given } => self.component(*name, whole, given),
            Expression::Filter { of, name, given } => self.filtered(of.as_deref(), *name, given),
            Expression::Test { of, name, given } => {
                // Who asks whether a value is there need not be sure of it.
                match &**of {
                    Expression::Name(asked) if ["defined", "undefined"].contains(&name.text) => {
                        self.named(*asked, false);
                    }
                    of => drop(self.value(of)),
                }
                self.given(given);
                if !self.has(What::Test, name.text) {
                    self.lacks_at(What::Test, *name, Vec::new());
                }
                Type::plain()
            }
            Expression::Either { values, tests } => self.under(tests.iter().chain(values), |scope| {
                scope.each(tests);
                Type::any_of(values.iter().map(|value| scope.value(value)).collect::<Vec<_>>())
            }),
            Expression::Compare { left, right, is_within } => {
                self.compared(left, right);
                let (of_left, of_right) = (self.value(left), self.value(right));
                // A text within another can be a part of it.
                if !is_within || !matches!(**right, Expression::Text(_)) {
                    self.compared_words(&of_left, right);
                }
                if !is_within {
                    self.compared_words(&of_right, left);
                }
                Type::plain()
            }
            Expression::Sum(parts) => {
                let all = Type::any_of(parts.iter().map(|part| self.value(part)).collect::<Vec<_>>());
                if all.ones().iter().any(|one| matches!(one, One::List(_))) || all == Type::Any {
                    all
                } else {
                    Type::plain()
                }
            }
            Expression::Words(parts) => {
                for part in parts {
                    let of = self.value(part);
                    self.can_be_printed(part, &of);
                }
                Type::plain()
            }
            Expression::Made(parts) => {
                self.under(parts.iter(), |scope| scope.each(parts));
                Type::plain()
            }
            Expression::List { items, spread } => {
                let mut all: Vec<Type> = items.iter().map(|item| self.value(item)).collect();
                all.extend(spread.iter().map(|list| self.value(list).item()).collect::<Vec<_>>());
                Type::list(Type::any_of(all))
            }
            Expression::Each { value, names, over, test } => {
                let over = self.value(over);
                self.frames.push(names.iter().map(|name| name.text).zip(over.items(names.len())).collect());
                if let Some(test) = test {
                    self.value(test);
                }
                let item = self.value(value);
                self.frames.pop();
                Type::list(item)
            }
            Expression::Tuple(parts) => {
                let parts = parts.iter().map(|part| self.value(part)).collect();
                Type::tuple(parts)
            }
            Expression::Mapping { entries, spread } => self.mapping(entries, spread),
        }
    }

    /// Finds a value of which nothing can be text.
    pub(super) fn can_be_printed(&mut self, value: &Expression<'t>, of: &Type) {
        let is_whole = |one: &One| !matches!(one, One::Plain | One::Word(_) | One::Module(_) | One::Piece(_));
        if of.ones().is_empty() || !of.ones().iter().all(is_whole) {
            return;
        }
        if let Some(name) = named_last(value) {
            let fields = self.fields(of.ones());
            self.lacks_at(What::Printed, name, fields);
        }
    }

    fn each(&mut self, expressions: &[Expression<'t>]) {
        for expression in expressions {
            self.value(expression);
        }
    }

    fn given(&mut self, given: &[Argument<'t>]) {
        for argument in given {
            self.value(&argument.value);
        }
    }

    /// What a name stands for.
    fn named(&mut self, name: Token<'t>, must_be: bool) -> Type {
        if let Some(found) = self.lookup(name.text) {
            return found;
        }
        if must_be && !MARKUP.contains(&name.text) && !self.has(What::Value, name.text) {
            let mut known: Vec<String> = self.visible().keys().map(|name| (*name).to_owned()).collect();
            known.push("t".to_owned());
            self.lacks_at(What::Value, name, known);
        }
        Type::Any
    }

    fn mapping(&mut self, entries: &[(Expression<'t>, Expression<'t>)], spread: &[Expression<'t>]) -> Type {
        let mut fields = Vec::new();
        let mut values = Vec::new();
        for (key, value) in entries {
            let of = self.value(value);
            match key {
                Expression::Text(name) => {
                    self.own.insert(name.text.to_owned());
                    fields.push((name.text.to_owned(), of));
                }
                key => {
                    self.value(key);
                    values.push(of);
                }
            }
        }
        let others: Vec<Type> = spread.iter().map(|other| self.value(other)).collect();
        if !others.is_empty() {
            return Type::Any;
        }
        if values.is_empty() {
            return Type::record(fields);
        }
        Type::map(Type::any_of(values.into_iter().chain(fields.into_iter().map(|(_, of)| of))))
    }

    /// A comparison with a kind of page that there is not is one that is never so.
    fn compared(&mut self, left: &Expression<'t>, right: &Expression<'t>) {
        let other = match (is_kind(left), is_kind(right)) {
            (true, _) => right,
            (_, true) => left,
            _ => return,
        };
        for text in texts(other).into_iter().filter(|text| PageType::find(text.text).is_none()) {
            let known = PageType::ALL.iter().map(|page| page.name().to_owned()).collect();
            self.lacks_at(What::PageKind, text, known);
        }
    }

    /// A comparison of what is one of a few words with another is never so.
    fn compared_words(&mut self, of: &Type, other: &Expression<'t>) {
        let Some(words) = words_of(of) else { return };
        // Who compares with nothing asks whether there is a word.
        let is_wrong = |text: &Token<'_>| !text.text.is_empty() && !words.contains(text.text);
        for text in texts(other).into_iter().filter(is_wrong) {
            self.lacks_at(What::Word, text, words.iter().map(|word| (*word).to_owned()).collect());
        }
    }

    fn filtered(&mut self, of: Option<&Expression<'t>>, name: Token<'t>, given: &[Argument<'t>]) -> Type {
        let value = match of {
            Some(Expression::Name(asked)) if matches!(gives(name.text), Gives::Either) => self.named(*asked, false),
            Some(of) => self.value(of),
            None => Type::plain(),
        };
        if !self.has(What::Filter, name.text) {
            self.lacks_at(What::Filter, name, Vec::new());
        }
        let types: Vec<Type> = given.iter().map(|argument| self.value(&argument.value)).collect();
        let (first, by_name) = asks_for_field(name.text);
        let mut field = None;
        for (place, argument) in given.iter().enumerate() {
            let is_asked = match argument.name {
                None => first && place == 0,
                Some(word) => by_name && word.text == "attribute",
            };
            if let Expression::Text(path) = argument.value
                && is_asked
            {
                let may_lack = given.iter().any(|other| other.name.is_some_and(|name| name.says("default")));
                field = Some(if may_lack { Type::Any } else { self.path(&value.item(), path) });
            }
        }
        match gives(name.text) {
            Gives::Item => value.item(),
            Gives::Items => Type::list(value.item()),
            Gives::Parts => Type::list(Type::list(value.item())),
            Gives::Either => types.first().map_or_else(|| value.clone(), |other| value.or(other)),
            Gives::Pairs => value.pairs(),
            Gives::Values => Type::list(value.value()),
            Gives::Field => match given.first().map(|argument| &argument.value) {
                Some(Expression::Text(name)) => {
                    let of = self.field(&value, name.text, name.bytes());
                    types[1..].iter().fold(of, |all, other| all.or(other))
                }
                _ => Type::Any,
            },
            Gives::Mapped => Type::list(field.unwrap_or(Type::Any)),
            Gives::Groups => groups(&value.item()),
            Gives::Joined => Type::list(Type::any_of(types.iter().chain([&value]).map(Type::item))),
            Gives::Beside => {
                let all = [&value].into_iter().chain(&types).map(Type::item).collect();
                Type::list(Type::tuple(all))
            }
            Gives::Texts => Type::list(Type::plain()),
            Gives::Same => value,
            Gives::Plain => Type::plain(),
            Gives::Unknown => Type::Any,
        }
    }

    /// A field by the names on the way to it.
    fn path(&mut self, of: &Type, path: Token<'t>) -> Type {
        let is_way = |letter: char| letter.is_alphanumeric() || ['_', '.'].contains(&letter);
        if path.text.is_empty() || !path.text.chars().all(is_way) {
            return Type::Any;
        }
        let mut value = of.clone();
        let mut start = path.start;
        for step in path.text.split('.') {
            value = if step.starts_with(|letter: char| letter.is_ascii_digit()) {
                value.item()
            } else {
                self.field(&value, step, start..start + step.len())
            };
            start += step.len() + 1;
        }
        value
    }

    fn call(&mut self, of: &Expression<'t>, given: &[Argument<'t>]) -> Type {
        match of {
            Expression::Name(name) => match self.lookup(name.text) {
                Some(called) => self.called(&called, given),
                None => self.function(*name, given),
            },
            Expression::Field { of, name } => {
                let within = match &**of {
                    Expression::Name(own) if own.says("self") => Type::nothing(),
                    of => self.value(of),
                };
                let is_module = within.ones().iter().any(|one| matches!(one, One::Module(_)));
                let is_loop = matches!(&**of, Expression::Name(name) if name.says("loop"));
                if is_module {
                    let called = self.field(&within, name.text, name.bytes());
                    return self.called(&called, given);
                }
                let types: Vec<Type> = given.iter().map(|argument| self.value(&argument.value)).collect();
                if is_loop {
                    self.field(&within, name.text, name.bytes());
                    return Type::any_of(types);
                }
                Type::Any
            }
            of => {
                let called = self.value(of);
                self.called(&called, given)
            }
        }
    }

    fn function(&mut self, name: Token<'t>, given: &[Argument<'t>]) -> Type {
        if name.text == "t" {
            self.words(given);
        }
        let types: Vec<Type> = given.iter().map(|argument| self.value(&argument.value)).collect();
        match name.text {
            "t" => return Type::plain(),
            "range" => return Type::list(Type::plain()),
            "dict" | "namespace" => {
                let names = given.iter().filter_map(|argument| argument.name.map(|name| name.text.to_owned()));
                self.own.extend(names);
                return Type::Any;
            }
            name if MARKUP.contains(&name) => return Type::plain(),
            _ => {}
        }
        drop(types);
        if !self.has(What::Function, name.text) {
            let is_piece = |of: &Type| of.ones().iter().any(|one| matches!(one, One::Piece(_)));
            let mut known: Vec<String> =
                self.visible().iter().filter(|(_, of)| is_piece(of)).map(|(name, _)| (*name).to_owned()).collect();
            known.push("t".to_owned());
            self.lacks_at(What::Function, name, known);
        }
        Type::Any
    }

    /// A call of what is known to be a macro, or something else.
    fn called(&mut self, called: &Type, given: &[Argument<'t>]) -> Type {
        let types: Vec<Type> = given.iter().map(|argument| self.value(&argument.value)).collect();
        let pieces: Vec<usize> = called
            .ones()
            .iter()
            .filter_map(|one| if let One::Piece(piece) = one { Some(*piece) } else { None })
            .collect();
        for piece in &pieces {
            self.hands(*piece, given, &types, None);
        }
        if pieces.is_empty() { Type::Any } else { Type::plain() }
    }

    fn component(&mut self, name: Token<'t>, whole: &str, given: &[Argument<'t>]) -> Type {
        let types: Vec<Type> = given.iter().map(|argument| self.value(&argument.value)).collect();
        match self.components.get(whole).copied() {
            Some(piece) => self.hands(piece, given, &types, Some(name)),
            None => {
                let known = self.components.keys().map(|name| (*name).to_owned()).collect();
                self.lacks(What::Component, whole, name.start..name.start + whole.len(), known);
            }
        }
        Type::plain()
    }

    /// Hands values to a macro or component.
    fn hands(&mut self, piece: usize, given: &[Argument<'t>], types: &[Type], component: Option<Token<'t>>) {
        self.calls(piece);
        let takes = &self.pieces[piece].takes;
        let mut is_open = self.pieces[piece].rest.is_some();
        for (place, (argument, of)) in given.iter().zip(types).enumerate() {
            if argument.spread {
                // What it is given so is known only when it is.
                (0..takes.len()).for_each(|place| self.gives(piece, place, &Type::Any));
                is_open = true;
                continue;
            }
            let taken = match argument.name {
                Some(name) => takes.iter().position(|parameter| parameter.name.text == name.text),
                None => (place < takes.len()).then_some(place),
            };
            match (taken, argument.name) {
                (Some(taken), _) => self.gives(piece, taken, of),
                (None, Some(name)) if !is_open && name.text != "caller" => {
                    let known = takes.iter().map(|parameter| parameter.name.text.to_owned()).collect();
                    self.lacks_at(What::Argument, name, known);
                }
                (None, _) => {}
            }
        }
        if component.is_some() {
            for (place, _) in takes.iter().enumerate().filter(|(_, parameter)| parameter.is_implicit) {
                let of = self.lookup(takes[place].name.text).unwrap_or(Type::Any);
                self.gives(piece, place, &of);
            }
        }
    }

    /// The key of interface words, as far as it stands there.
    fn words(&mut self, given: &[Argument<'t>]) {
        let key = given.iter().find(|argument| argument.name.is_none_or(|name| name.text == "key"));
        if let Some(key) = key.filter(|key| !key.spread) {
            // What is given all at once is known only to the page.
            let is_open = given.iter().any(|argument| argument.spread);
            let names: Option<BTreeSet<&str>> =
                (!is_open).then(|| given.iter().filter_map(|argument| Some(argument.name?.text)).collect());
            self.key(&key.value, names.as_ref());
        }
    }

    fn key(&mut self, key: &Expression<'t>, given: Option<&BTreeSet<&str>>) {
        match key {
            Expression::Text(text) if !self.known.words.contains(text.text) => {
                let known = self.known.words.iter().map(|key| (*key).to_owned()).collect();
                self.lacks_at(What::Words, *text, known);
            }
            Expression::Text(text) => {
                let wanted = (self.known.wanted)(text.text);
                let lacking: Vec<String> = wanted
                    .into_iter()
                    .filter(|name| given.is_some_and(|given| !given.contains(name.as_str())))
                    .collect();
                if !lacking.is_empty() {
                    self.lacks_at(What::Wanted, *text, lacking);
                }
            }
            Expression::Either { values, .. } => values.iter().for_each(|value| self.key(value, given)),
            Expression::Words(parts) => {
                if let Some(Expression::Text(begin)) = parts.first()
                    && !self.known.words.range(begin.text..).next().is_some_and(|key| key.starts_with(begin.text))
                {
                    self.lacks_at(What::WordsFrom, *begin, Vec::new());
                }
            }
            _ => {}
        }
    }
}

/// The texts with which something is compared, as far as they stand there.
fn texts<'t>(other: &Expression<'t>) -> Vec<Token<'t>> {
    match other {
        Expression::Text(text) => vec![*text],
        Expression::List { items, .. } | Expression::Tuple(items) => {
            items.iter().filter_map(|item| if let Expression::Text(text) = item { Some(*text) } else { None }).collect()
        }
        _ => Vec::new(),
    }
}

/// The words of which a value is always one; nothing if it can be anything else.
fn words_of(of: &Type) -> Option<BTreeSet<&'static str>> {
    let each = of.ones().iter().map(|one| if let One::Word(place) = one { Some(VIEWS.words(*place)) } else { None });
    let all: BTreeSet<&'static str> = each.collect::<Option<Vec<_>>>()?.into_iter().flatten().copied().collect();
    (!all.is_empty()).then_some(all)
}

/// What a loop is, for items of this type.
pub(super) fn loop_of(item: &Type) -> Type {
    let of = |name: &&str| if name.ends_with("item") { item.clone() } else { Type::plain() };
    Type::record(LOOP.iter().map(|name| ((*name).to_owned(), of(name))).collect())
}

/// What the items of tuples are.
fn tuple_items(of: &Type) -> Type {
    Type::any_of(of.ones().iter().filter_map(|one| match one {
        One::Tuple(of) => Some(Type::any_of(of.iter().cloned())),
        _ => None,
    }))
}

/// The name at which a value stands in a template.
fn named_last<'t>(value: &Expression<'t>) -> Option<Token<'t>> {
    match value {
        Expression::Name(name) | Expression::Field { name, .. } => Some(*name),
        Expression::Item { of, .. } | Expression::Slice { of, .. } => named_last(of),
        Expression::Filter { of, .. } => named_last(of.as_deref()?),
        Expression::Either { values, .. } => values.iter().find_map(named_last),
        _ => None,
    }
}
