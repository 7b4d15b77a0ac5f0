//! The order in which a declaration has its fields, for texts that are laid out.

use super::{Definition, Shape};
use crate::lang::Languages;
use crate::yaml::Order;

/// The order of the fields of files that hold such a document, or a list of them as well if there may be `many`: that of the
/// declarations, and of the languages of the site.
pub fn order(definition: &Definition, many: bool, languages: &Languages) -> Order {
    let fields = document(definition, languages);
    if many { Order::OneOrMany(Box::new(fields)) } else { fields }
}

fn document(definition: &Definition, languages: &Languages) -> Order {
    let field = |field: &super::Field| (field.name.to_owned(), value(&field.shape, languages));
    Order::Fields(definition.fields.iter().map(field).collect())
}

fn value(shape: &Shape, languages: &Languages) -> Order {
    match shape {
        Shape::List(of) | Shape::Keyed(_, of) => Order::Each(Box::new(value(of, languages))),
        Shape::Document(definition) => document(&definition(), languages),
        Shape::Localized(of) => by_language(&value(of, languages), languages),
        Shape::Name => by_language(&Order::AsWritten, languages),
        _ => Order::AsWritten,
    }
}

fn by_language(of: &Order, languages: &Languages) -> Order {
    Order::Fields(languages.iter().map(|(_, language)| (language.code.clone(), of.clone())).collect())
}
