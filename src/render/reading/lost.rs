//! What a loop sets and does not read: with each item it begins anew, and behind it everything is as before. Who wanted to keep it
//! would lose it, in both dialects.

use super::tokens::Token;
use super::tree::{Argument, Expression, Statement};

/// What is done with names, one after another.
enum Done<'t> {
    Reads(&'t str),
    /// Other templates see all names.
    ReadsAll,
    Sets(Token<'t>),
}

/// The names that the body of a loop sets for itself and that nothing in it reads afterwards.
pub(super) fn lost<'t>(body: &[Statement<'t>]) -> Vec<Token<'t>> {
    let mut done = Vec::new();
    statements(body, true, &mut done);
    let is_read = |from: usize, name: &str| {
        done[from..].iter().any(|later| match later {
            Done::Reads(read) => *read == name,
            Done::ReadsAll => true,
            Done::Sets(_) => false,
        })
    };
    let sets = done.iter().enumerate().filter_map(|(place, one)| match one {
        Done::Sets(name) if !is_read(place, name.text) => Some(*name),
        _ => None,
    });
    sets.collect()
}

/// Goes through statements; `is_own` says whether what they set is seen in the loop behind them.
fn statements<'t>(body: &[Statement<'t>], is_own: bool, done: &mut Vec<Done<'t>>) {
    for statement in body {
        match statement {
            Statement::Print(value) => reads(value, done),
            Statement::Plain(body) => statements(body, is_own, done),
            Statement::If(ways) => {
                for (test, body) in ways {
                    if let Some(test) = test {
                        reads(test, done);
                    }
                    statements(body, is_own, done);
                }
            }
            Statement::For { over, test, body, otherwise, .. } => {
                reads(over, done);
                if let Some(test) = test {
                    reads(test, done);
                }
                statements(body, false, done);
                statements(otherwise, false, done);
            }
            Statement::Set { names, field, value, everywhere } => {
                reads(value, done);
                if field.is_none() && is_own && !everywhere {
                    done.extend(names.iter().map(|name| Done::Sets(*name)));
                }
            }
            Statement::Capture { name, filter, body, everywhere } => {
                statements(body, is_own, done);
                if let Some(filter) = filter {
                    reads(filter, done);
                }
                done.extend((is_own && !everywhere).then_some(Done::Sets(*name)));
            }
            Statement::With { pairs, body } => {
                for (_, value) in pairs {
                    reads(value, done);
                }
                statements(body, false, done);
            }
            Statement::Block { body, .. } => statements(body, false, done),
            Statement::Call { call, body, .. } => {
                reads(call, done);
                statements(body, false, done);
            }
            Statement::Extends(_)
            | Statement::Include { .. }
            | Statement::Import { .. }
            | Statement::From { .. }
            | Statement::Piece(_) => done.push(Done::ReadsAll),
        }
    }
}

fn reads<'t>(value: &Expression<'t>, done: &mut Vec<Done<'t>>) {
    let mut all = |values: &[Expression<'t>]| values.iter().for_each(|value| reads(value, done));
    match value {
        Expression::Unknown => done.push(Done::ReadsAll),
        Expression::Plain | Expression::Nothing | Expression::Text(_) => {}
        Expression::Name(name) => done.push(Done::Reads(name.text)),
        Expression::Field { of, .. } => reads(of, done),
        Expression::Item { of, at } => {
            reads(of, done);
            reads(at, done);
        }
        Expression::Slice { of, at } => {
            all(at);
            reads(of, done);
        }
        Expression::Call { of, given: values } => {
            reads(of, done);
            // These go on with the names that are there.
            let goes_on = match &**of {
                Expression::Name(name) => ["loop", "super", "caller"].contains(&name.text),
                Expression::Field { of, .. } => matches!(&**of, Expression::Name(name) if name.text == "self"),
                _ => false,
            };
            done.extend(goes_on.then_some(Done::ReadsAll));
            given(values, done);
        }
        // A component can ask for names of where it is called.
        Expression::Component { given: values, .. } => {
            given(values, done);
            done.push(Done::ReadsAll);
        }
        Expression::Filter { of, given: values, .. } => {
            if let Some(of) = of {
                reads(of, done);
            }
            given(values, done);
        }
        Expression::Test { of, given: values, .. } => {
            reads(of, done);
            given(values, done);
        }
        Expression::Either { values, tests } => {
            all(values);
            all(tests);
        }
        Expression::Compare { left, right, .. } => {
            reads(left, done);
            reads(right, done);
        }
        Expression::Sum(parts) | Expression::Words(parts) | Expression::Made(parts) | Expression::Tuple(parts) => {
            all(parts);
        }
        Expression::List { items, spread } => {
            all(items);
            all(spread);
        }
        Expression::Each { value, over, test, .. } => {
            reads(value, done);
            reads(over, done);
            if let Some(test) = test {
                reads(test, done);
            }
        }
        Expression::Mapping { entries, spread } => {
            for (key, value) in entries {
                reads(key, done);
                reads(value, done);
            }
            for other in spread {
                reads(other, done);
            }
        }
    }
}

fn given<'t>(values: &[Argument<'t>], done: &mut Vec<Done<'t>>) {
    for argument in values {
        reads(&argument.value, done);
    }
}
