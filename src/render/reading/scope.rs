//! What is known at a place in a template: which names there are, and what they stand for.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::lack::{Lack, Unknown, What};
use super::tokens::Token;
use super::tree::{Piece, Statement};
use super::types::{One, Type};
use super::views::VIEWS;

/// Names, with what they stand for.
pub(super) type Names<'t> = BTreeMap<&'t str, Type>;

/// A template that was read.
pub(super) struct Template<'t> {
    pub(super) name: &'t str,
    pub(super) statements: Vec<Statement<'t>>,
}

/// What templates can name besides the fields of views.
pub(crate) struct Known<'k> {
    /// The keys of interface words, of any language.
    pub(crate) words: &'k BTreeSet<&'k str>,
    /// The values that the words of a key want in any language.
    pub(crate) wanted: &'k dyn Fn(&str) -> BTreeSet<String>,
    /// The settings of the theme.
    pub(crate) settings: &'k BTreeSet<&'k str>,
    /// Whether the engine has a filter, test, function or value of its own under a name.
    pub(crate) has: &'k dyn Fn(What, &str) -> bool,
}

/// What a template sees from outside.
#[derive(Clone, Default)]
pub(super) struct Outside<'t> {
    pub(super) names: Names<'t>,
    /// Whether any page takes it in.
    pub(super) is_reached: bool,
    /// Whether it may see names that nobody knows: no page takes it in.
    pub(super) is_loose: bool,
}

/// What was given to a macro or component.
#[derive(Clone)]
pub(super) struct Given {
    /// By the place of what it takes.
    pub(super) types: Vec<Type>,
    pub(super) is_called: bool,
}

/// What is known while templates are followed, again and again until nothing new comes.
pub(super) struct Scope<'s, 't> {
    pub(super) templates: &'s [Template<'t>],
    pub(super) pieces: &'s [Piece<'t>],
    pub(super) known: &'s Known<'s>,
    pub(super) components: BTreeMap<&'s str, usize>,
    pub(super) outside: Vec<Outside<'t>>,
    pub(super) given: Vec<Given>,
    /// The names around each block, wherever it stands.
    pub(super) blocks: BTreeMap<&'t str, Names<'t>>,
    /// What each template names at its top.
    pub(super) exports: Vec<Names<'t>>,
    /// Names that are set for a whole page.
    pub(super) everywhere: Names<'t>,
    /// Fields of mappings that templates make themselves.
    pub(super) own: BTreeSet<String>,
    /// Whether anything new came.
    pub(super) is_new: bool,
    /// Whether what is new is taken for anything from now on, so that there is an end.
    pub(super) hurries: bool,
    /// What was found, if it is looked for.
    pub(super) found: Option<Vec<Lack>>,
    /// The template that is followed.
    pub(super) at: usize,
    /// The names around the place, the innermost last.
    pub(super) frames: Vec<Names<'t>>,
    /// The blocks around the place.
    pub(super) within: Vec<&'t str>,
    /// Whether the place sees nothing but the names around it.
    pub(super) is_alone: bool,
    has: RefCell<BTreeMap<(u8, String), bool>>,
}

impl<'s, 't> Scope<'s, 't> {
    pub(super) fn new(templates: &'s [Template<'t>], pieces: &'s [Piece<'t>], known: &'s Known<'s>) -> Self {
        let components = pieces.iter().enumerate().filter(|(_, piece)| piece.is_component);
        Self {
            templates,
            pieces,
            known,
            components: components.map(|(place, piece)| (piece.whole.as_str(), place)).collect(),
            outside: vec![Outside::default(); templates.len()],
            given: pieces
                .iter()
                .map(|piece| Given { types: vec![Type::nothing(); piece.takes.len()], is_called: false })
                .collect(),
            blocks: BTreeMap::new(),
            exports: vec![Names::new(); templates.len()],
            everywhere: Names::new(),
            own: BTreeSet::new(),
            is_new: false,
            hurries: false,
            found: None,
            at: 0,
            frames: Vec::new(),
            within: Vec::new(),
            is_alone: false,
            has: RefCell::default(),
        }
    }

    /// The place of a template.
    pub(super) fn template(&self, name: &str) -> Option<usize> {
        self.templates.iter().position(|template| template.name == name)
    }

    /// What a name stands for here; nothing if nobody knows it.
    pub(super) fn lookup(&self, name: &str) -> Option<Type> {
        if let Some(found) = self.frames.iter().rev().find_map(|frame| frame.get(name)) {
            return Some(found.clone());
        }
        if self.is_alone {
            return None;
        }
        let outside = &self.outside[self.at];
        let around = self.within.iter().filter_map(|block| self.blocks.get(block)?.get(name));
        let all = outside.names.get(name).into_iter().chain(around).chain(self.everywhere.get(name));
        let found = all.cloned().reduce(|one, other| one.or(&other));
        found.or_else(|| outside.is_loose.then_some(Type::Any))
    }

    /// Gives a name to a value where the place is.
    pub(super) fn bind(&mut self, name: &'t str, of: Type) {
        let Some(frame) = self.frames.last_mut() else { return };
        let all = frame.get(name).map_or_else(|| of.clone(), |before| before.or(&of));
        frame.insert(name, all);
    }

    /// Gives a name to a value on the whole page.
    pub(super) fn bind_everywhere(&mut self, name: &'t str, of: &Type) {
        let before = self.everywhere.get(name).cloned();
        if let Some(all) = self.more(before, of) {
            self.everywhere.insert(name, all);
        }
    }

    /// All names that are seen here.
    pub(super) fn visible(&self) -> Names<'t> {
        let mut all = if self.is_alone { Names::new() } else { self.outside[self.at].names.clone() };
        for frame in &self.frames {
            all.extend(frame.iter().map(|(name, of)| (*name, of.clone())));
        }
        all
    }

    /// Another template sees these names.
    pub(super) fn shows(&mut self, template: usize, names: &Names<'t>) {
        let (is_reached, is_loose) = (self.outside[self.at].is_reached, self.outside[self.at].is_loose);
        // What pages take in is known whole; a template that none takes in adds nothing to that.
        let outside = &self.outside[template];
        if is_loose && outside.is_reached && !outside.is_loose {
            return;
        }
        let changed: Vec<(&'t str, Type)> = names
            .iter()
            .filter_map(|(name, of)| Some((*name, self.more(self.outside[template].names.get(name).cloned(), of)?)))
            .collect();
        let outside = &mut self.outside[template];
        self.is_new |= !changed.is_empty() || (is_reached && !outside.is_reached) || (is_loose && !outside.is_loose);
        outside.names.extend(changed);
        outside.is_reached |= is_reached;
        outside.is_loose |= is_loose;
    }

    /// A block sees the names around it, wherever it is written anew.
    pub(super) fn shows_block(&mut self, name: &'t str) {
        let mut around = self.visible();
        around.retain(|name, _| !["page", "body"].contains(name));
        let before = self.blocks.remove(name).unwrap_or_default();
        let changed: Vec<(&'t str, Type)> =
            around.iter().filter_map(|(name, of)| Some((*name, self.more(before.get(name).cloned(), of)?))).collect();
        self.is_new |= !changed.is_empty();
        let mut all = before;
        all.extend(changed);
        self.blocks.insert(name, all);
    }

    /// A macro or component is given something.
    pub(super) fn gives(&mut self, piece: usize, place: usize, of: &Type) {
        let before = Some(self.given[piece].types[place].clone());
        if let Some(all) = self.more(before, of) {
            self.given[piece].types[place] = all;
            self.is_new = true;
        }
    }

    /// A macro or component is called.
    pub(super) fn calls(&mut self, piece: usize) {
        self.is_new |= !self.given[piece].is_called;
        self.given[piece].is_called = true;
    }

    /// What is known of a value after more became known, if anything did.
    pub(super) fn more(&self, before: Option<Type>, of: &Type) -> Option<Type> {
        let Some(before) = before else { return Some(of.clone()) };
        let all = before.or(of);
        (all != before).then_some(if self.hurries { Type::Any } else { all })
    }

    /// Whether the engine has something of its own under a name.
    pub(super) fn has(&self, what: What, name: &str) -> bool {
        let mut asked = self.has.borrow_mut();
        *asked.entry((what as u8, name.to_owned())).or_insert_with(|| (self.known.has)(what, name))
    }

    /// A field of a value. If the value is known and has none of the name, that is found.
    pub(super) fn field(&mut self, of: &Type, name: &str, bytes: Range<usize>) -> Type {
        let Type::Of(ones) = of else { return self.any_field(name, bytes) };
        if ones.is_empty() {
            return Type::nothing();
        }
        let mut all = None;
        for one in ones.iter() {
            let found = match one {
                One::View(place) => VIEWS.of(*place).get(name).cloned(),
                One::Map(of) => Some(of.clone()),
                One::Record(fields) => fields.iter().find(|(known, _)| known == name).map(|(_, of)| of.clone()),
                One::Settings => self.known.settings.contains(name).then(Type::setting),
                One::Module(template) => self.exports[*template].get(name).cloned(),
                One::Plain | One::Word(_) | One::List(_) | One::Tuple(_) | One::Piece(_) => None,
            };
            all = match (all, found) {
                (Some(all), Some(found)) => Some(Type::or(&all, &found)),
                (all, found) => all.or(found),
            };
        }
        all.unwrap_or_else(|| {
            let known = self.fields(ones);
            // What can be one of many views has too many fields to be listed.
            let is_listed = ones.len() == 1 || known.len() <= LISTED;
            let what = if is_listed { What::Field } else { What::AnyField };
            self.lacks(what, name, bytes, known);
            Type::Any
        })
    }

    /// The names of all fields that a value can have.
    pub(super) fn fields(&self, ones: &[One]) -> Vec<String> {
        let mut all: BTreeSet<String> = BTreeSet::new();
        for one in ones {
            match one {
                One::View(place) => all.extend(VIEWS.of(*place).keys().map(|name| (*name).to_owned())),
                One::Record(fields) => all.extend(fields.iter().map(|(name, _)| name.clone())),
                One::Settings => all.extend(self.known.settings.iter().map(|name| (*name).to_owned())),
                One::Module(template) => all.extend(self.exports[*template].keys().map(|name| (*name).to_owned())),
                One::Plain | One::Word(_) | One::List(_) | One::Map(_) | One::Tuple(_) | One::Piece(_) => {}
            }
        }
        all.into_iter().collect()
    }

    /// A field of a value of which nothing is known.
    fn any_field(&mut self, name: &str, bytes: Range<usize>) -> Type {
        if self.own.contains(name) {
            return Type::Any;
        }
        VIEWS.anywhere.get(name).cloned().unwrap_or_else(|| {
            let known = VIEWS.anywhere.keys().map(|name| (*name).to_owned()).collect();
            self.lacks(What::AnyField, name, bytes, known);
            Type::Any
        })
    }

    /// Takes down that there is nothing of a name.
    pub(super) fn lacks(&mut self, what: What, name: &str, bytes: Range<usize>, known: Vec<String>) {
        let template = self.templates[self.at].name.to_owned();
        if let Some(found) = &mut self.found {
            found.push(Lack { template, bytes, unknown: Unknown { what, name: name.to_owned(), known } });
        }
    }

    /// The same of a name that stands there.
    pub(super) fn lacks_at(&mut self, what: What, name: Token<'t>, known: Vec<String>) {
        self.lacks(what, name.text, name.bytes(), known);
    }
}

/// How many fields a finding lists at most.
const LISTED: usize = 40;
