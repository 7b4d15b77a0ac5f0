//! Follows templates through all their branches.

use std::collections::BTreeSet;

use super::lack::What;
use super::lost::lost;
use super::scope::{Names, Scope};
use super::tokens::Token;
use super::tree::{Expression, Statement};
use super::types::{One, Type};
use super::value::loop_of;

impl<'s, 't> Scope<'s, 't> {
    /// Follows every template that is reached.
    pub(super) fn follow(&mut self) {
        for place in 0..self.templates.len() {
            if self.outside[place].is_reached || self.outside[place].is_loose {
                self.at = place;
                self.frames = vec![Names::new()];
                let templates = self.templates;
                self.statements(&templates[place].statements);
                self.ends(&templates[place].statements);
            }
        }
    }

    /// A template ends: others see what it has named.
    fn ends(&mut self, statements: &'s [Statement<'t>]) {
        let names = self.frames.pop().unwrap_or_default();
        let before = std::mem::take(&mut self.exports[self.at]);
        let changed: Vec<(&'t str, Type)> =
            names.iter().filter_map(|(name, of)| Some((*name, self.more(before.get(name).cloned(), of)?))).collect();
        self.is_new |= !changed.is_empty();
        let mut all = before;
        all.extend(changed);
        self.exports[self.at] = all;
        self.frames.push(names);
        for which in extended(statements) {
            let seen = self.visible();
            self.takes_in(which, &seen, false);
        }
        let above = self.above(self.at);
        if let Some(above) = above {
            for name in outer_blocks(statements).into_iter().filter(|name| !above.contains(name.text)) {
                self.lacks_at(What::Block, name, above.iter().map(|name| (*name).to_owned()).collect());
            }
        }
    }

    /// The blocks of all templates that one extends; nothing if it extends none, or one that is not known.
    fn above(&self, template: usize) -> Option<BTreeSet<&'t str>> {
        let mut blocks = BTreeSet::new();
        let mut passed = BTreeSet::from([template]);
        let mut at = template;
        loop {
            let next = match extended(&self.templates[at].statements)[..] {
                [] => return (at != template).then_some(blocks),
                [Expression::Text(name)] => self.template(name.text)?,
                _ => return None,
            };
            if !passed.insert(next) {
                return None;
            }
            at = next;
            each_block(&self.templates[at].statements, &mut |name| {
                blocks.insert(name.text);
            });
        }
    }

    fn statements(&mut self, statements: &'s [Statement<'t>]) {
        let pieces = self.pieces;
        let of = |statement: &Statement<'t>| if let Statement::Piece(piece) = statement { Some(*piece) } else { None };
        // Macros are known before they stand there, and see all names around them.
        for piece in statements.iter().filter_map(of).filter(|piece| !pieces[*piece].is_component) {
            self.bind_piece(pieces[piece].name.text, piece);
        }
        for statement in statements {
            self.statement(statement);
        }
        for piece in statements.iter().filter_map(of) {
            self.piece(piece);
        }
    }

    fn statement(&mut self, statement: &'s Statement<'t>) {
        match statement {
            Statement::Print(value) => self.prints(value),
            Statement::Plain(body) => self.statements(body),
            Statement::If(ways) => {
                for (test, body) in ways {
                    self.under(test.iter(), |scope| {
                        if let Some(test) = test {
                            scope.value(test);
                        }
                        scope.statements(body);
                    });
                }
            }
            Statement::For { names, over, test, body, otherwise } => {
                let over = self.value(over);
                let mut frame: Names<'t> = names.iter().map(|name| name.text).zip(over.items(names.len())).collect();
                frame.insert("loop", loop_of(&over.item()));
                for name in lost(body) {
                    // A name that nothing else knows is read nowhere, or missed where it is read.
                    if self.frames.iter().any(|frame| frame.contains_key(name.text)) {
                        self.lacks_at(What::Lost, name, Vec::new());
                    }
                }
                self.frames.push(frame);
                if let Some(test) = test {
                    self.value(test);
                }
                self.statements(body);
                self.frames.pop();
                self.statements(otherwise);
            }
            Statement::Set { names, field, value, everywhere } => {
                let value = self.value(value);
                if let Some(field) = field {
                    self.own.insert(field.text.to_owned());
                } else {
                    self.bind_all(names, &value, *everywhere);
                }
            }
            Statement::Capture { name, filter, body, everywhere } => {
                self.statements(body);
                let value = filter.as_ref().map_or_else(Type::plain, |filter| self.value(filter));
                self.bind_all(std::slice::from_ref(name), &value, *everywhere);
            }
            Statement::With { pairs, body } => {
                self.frames.push(Names::new());
                for (names, value) in pairs {
                    let value = self.value(value);
                    self.bind_all(names, &value, false);
                }
                self.statements(body);
                self.frames.pop();
            }
            Statement::Block { name, body } => {
                self.shows_block(name.text);
                self.within.push(name.text);
                self.frames.push(Names::new());
                self.statements(body);
                self.frames.pop();
                self.within.pop();
            }
            Statement::Extends(which) => drop(self.value(which)),
            Statement::Include { which, may_lack } => {
                self.value(which);
                let seen = self.visible();
                self.takes_in(which, &seen, *may_lack);
            }
            Statement::Import { which, name } => {
                self.value(which);
                let seen = self.visible();
                let modules = self.takes_in(which, &seen, false);
                self.bind(name.text, modules);
            }
            Statement::From { which, names } => {
                self.value(which);
                let seen = self.visible();
                let modules = self.takes_in(which, &seen, false);
                for (name, here) in names {
                    let of = match &modules {
                        Type::Any => Type::Any,
                        Type::Of(_) => self.field(&modules, name.text, name.bytes()),
                    };
                    self.bind(here.text, of);
                }
            }
            Statement::Piece(_) => {}
            Statement::Call { names, call, body } => {
                self.value(call);
                self.frames.push(names.iter().map(|name| (name.text, Type::Any)).collect());
                self.statements(body);
                self.frames.pop();
            }
        }
    }

    /// Prints a value. If it is known to have fields or items, a reader would see how the program writes those down.
    fn prints(&mut self, value: &Expression<'t>) {
        let of = self.value(value);
        self.can_be_printed(value, &of);
    }

    fn bind_all(&mut self, names: &[Token<'t>], value: &Type, everywhere: bool) {
        let each = match names {
            [_] => vec![value.clone()],
            // Several names for the values of one.
            names => value.shared(names.len()),
        };
        for (name, of) in names.iter().zip(each) {
            if everywhere {
                self.bind_everywhere(name.text, &of);
            } else {
                self.bind(name.text, of);
            }
        }
    }

    fn bind_piece(&mut self, name: &'t str, piece: usize) {
        if let Some(frame) = self.frames.last_mut() {
            frame.insert(name, Type::one(One::Piece(piece)));
        }
    }

    /// Follows a macro or component with all that it was given.
    fn piece(&mut self, piece: usize) {
        let pieces = self.pieces;
        let of = &pieces[piece];
        let mut frame: Names<'t> = Names::new();
        for (place, parameter) in of.takes.iter().enumerate() {
            let default = parameter.default.as_ref().map(|default| self.value(default));
            let given = self.given[piece].types[place].clone();
            frame.insert(parameter.name.text, default.map_or_else(|| given.clone(), |default| given.or(&default)));
        }
        if let Some(rest) = of.rest {
            frame.insert(rest.text, Type::map(Type::Any));
        }
        if of.is_component {
            frame.insert("body", Type::plain());
            let around = std::mem::replace(&mut self.frames, vec![frame]);
            self.is_alone = true;
            self.statements(&of.body);
            self.is_alone = false;
            self.frames = around;
        } else {
            self.frames.push(frame);
            self.statements(&of.body);
            self.frames.pop();
        }
    }

    /// Another template is taken in, and sees these names. What it is as a module.
    fn takes_in(&mut self, which: &Expression<'t>, seen: &Names<'t>, may_lack: bool) -> Type {
        let Some(texts) = texts(which) else {
            // Which one is known only to the page.
            (0..self.templates.len()).for_each(|template| self.shows(template, seen));
            return Type::Any;
        };
        let known: Vec<usize> = texts.iter().filter_map(|text| self.template(text.text)).collect();
        // Of several the first that there is, is taken.
        let is_lacking = |text: &Token<'t>, scope: &Self| scope.template(text.text).is_none();
        let is_choice = matches!(which, Expression::List { .. } | Expression::Tuple(_));
        if !may_lack && (!is_choice || known.is_empty()) {
            for text in &texts {
                if is_lacking(text, self) {
                    let names = self.templates.iter().map(|template| template.name.to_owned()).collect();
                    self.lacks_at(What::Template, *text, names);
                }
            }
        }
        for template in &known {
            self.shows(*template, seen);
        }
        if known.len() < texts.len() {
            return Type::Any;
        }
        Type::any_of(known.into_iter().map(|template| Type::one(One::Module(template))))
    }
}

/// The names of templates that stand there; nothing if it is not said which.
fn texts<'t>(which: &Expression<'t>) -> Option<Vec<Token<'t>>> {
    match which {
        Expression::Text(text) => Some(vec![*text]),
        Expression::List { items, spread } if spread.is_empty() => {
            Some(items.iter().map(texts).collect::<Option<Vec<_>>>()?.concat())
        }
        Expression::Tuple(values) | Expression::Either { values, .. } => {
            Some(values.iter().map(texts).collect::<Option<Vec<_>>>()?.concat())
        }
        _ => None,
    }
}

/// What a template extends.
fn extended<'s, 't>(statements: &'s [Statement<'t>]) -> Vec<&'s Expression<'t>> {
    let mut all = Vec::new();
    for statement in statements {
        match statement {
            Statement::Extends(which) => all.push(which),
            Statement::If(ways) => all.extend(ways.iter().flat_map(|(_, body)| extended(body))),
            _ => {}
        }
    }
    all
}

/// The blocks of a template that stand in no other.
fn outer_blocks<'t>(statements: &[Statement<'t>]) -> Vec<Token<'t>> {
    let mut all = Vec::new();
    for statement in statements {
        match statement {
            Statement::Block { name, .. } => all.push(*name),
            other => bodies(other).into_iter().for_each(|body| all.extend(outer_blocks(body))),
        }
    }
    all
}

/// Goes over all blocks of a template.
fn each_block<'t>(statements: &[Statement<'t>], look: &mut impl FnMut(Token<'t>)) {
    for statement in statements {
        if let Statement::Block { name, body } = statement {
            look(*name);
            each_block(body, look);
        }
        for body in bodies(statement) {
            each_block(body, look);
        }
    }
}

/// What stands within a statement, blocks apart.
fn bodies<'s, 't>(statement: &'s Statement<'t>) -> Vec<&'s [Statement<'t>]> {
    match statement {
        Statement::If(ways) => ways.iter().map(|(_, body)| &body[..]).collect(),
        Statement::For { body, otherwise, .. } => vec![body, otherwise],
        Statement::Plain(body)
        | Statement::Capture { body, .. }
        | Statement::With { body, .. }
        | Statement::Call { body, .. } => vec![body],
        _ => Vec::new(),
    }
}
