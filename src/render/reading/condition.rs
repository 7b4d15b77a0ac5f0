//! What a condition tells of the values within it and behind it.

use super::scope::Scope;
use super::tokens::Token;
use super::tree::Expression;
use super::types::Type;
use super::views::VIEWS;
use crate::config::PageType;

/// What is asked in a condition.
#[derive(Default)]
struct Asked<'t> {
    /// The kinds of page that `page.kind` is compared with.
    kinds: Vec<PageType>,
    /// Whether it is compared with something of which nothing is known.
    is_open: bool,
    /// The names of which it asks whether they are there.
    names: Vec<Token<'t>>,
}

impl<'t> Asked<'t> {
    fn look(&mut self, condition: &Expression<'t>) {
        match condition {
            Expression::Compare { left, right, .. } => match (is_kind(left), is_kind(right)) {
                (true, _) => self.kind(right),
                (_, true) => self.kind(left),
                _ => {}
            },
            Expression::Test { of, name, .. } if name.says("defined") => {
                if let Expression::Name(asked) = &**of {
                    self.names.push(*asked);
                }
            }
            Expression::Either { values, tests } => tests.iter().chain(values).for_each(|part| self.look(part)),
            Expression::Made(parts) => parts.iter().for_each(|part| self.look(part)),
            _ => {}
        }
    }

    /// The kind of the page is compared with this.
    fn kind(&mut self, other: &Expression<'t>) {
        match other {
            Expression::Text(text) => self.kinds.extend(PageType::find(text.text)),
            Expression::List { items, spread } if spread.is_empty() => items.iter().for_each(|item| self.kind(item)),
            Expression::Tuple(items) => items.iter().for_each(|item| self.kind(item)),
            _ => self.is_open = true,
        }
    }
}

impl<'t> Scope<'_, 't> {
    /// Follows what stands under conditions, these included: `body` can be that of each kind of page that they name as well, and a name of which
    /// they ask whether it is there can stand for anything.
    pub(super) fn under<'e, R>(
        &mut self,
        conditions: impl Iterator<Item = &'e Expression<'t>>,
        follow: impl FnOnce(&mut Self) -> R,
    ) -> R
    where
        't: 'e,
    {
        let mut asked = Asked::default();
        conditions.for_each(|condition| asked.look(condition));
        let mut known: Vec<(&'t str, Type)> = Vec::new();
        if let Some(body) = self.lookup("body").filter(|_| asked.is_open || !asked.kinds.is_empty()) {
            let bodies = VIEWS.bodies.iter().filter(|(kind, _)| asked.kinds.contains(kind)).map(|(_, body)| body);
            known.push(("body", if asked.is_open { Type::Any } else { bodies.fold(body, |all, one| all.or(one)) }));
        }
        let names = asked.names.iter().map(|name| name.text);
        known.extend(names.filter(|name| self.lookup(name).is_none()).map(|name| (name, Type::Any)));
        let Some(frame) = self.frames.last_mut() else { return follow(self) };
        let before: Vec<_> = known.into_iter().map(|(name, of)| (name, frame.insert(name, of))).collect();
        let followed = follow(self);
        if let Some(frame) = self.frames.last_mut() {
            for (name, of) in before {
                match of {
                    Some(of) => frame.insert(name, of),
                    None => frame.remove(name),
                };
            }
        }
        followed
    }
}

/// Whether an expression is the kind of the page.
pub(super) fn is_kind(expression: &Expression<'_>) -> bool {
    let Expression::Field { of, name } = expression else { return false };
    name.text == "kind" && matches!(&**of, Expression::Name(page) if page.text == "page")
}
