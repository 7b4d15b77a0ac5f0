//! What filters make of values, in either dialect.

use super::types::Type;

/// What a filter gives, by what it is.
pub(super) enum Gives {
    /// One of the items.
    Item,
    /// The items, or some of them, in some order.
    Items,
    /// Lists of the items.
    Parts,
    /// The value, or what is given for its lack.
    Either,
    /// Names with values, as pairs.
    Pairs,
    /// The values that have names.
    Values,
    /// A field of the value.
    Field,
    /// The fields of the items, or what a filter makes of each.
    Mapped,
    /// The items in groups: one dialect as pairs, the other by name.
    Groups,
    /// The items of several lists one after another.
    Joined,
    /// The items of several lists beside each other.
    Beside,
    /// Texts in an order.
    Texts,
    /// The value itself.
    Same,
    /// A text, a number, a truth.
    Plain,
    /// Something of which nothing is known.
    Unknown,
}

/// What a filter gives.
pub(super) fn gives(filter: &str) -> Gives {
    match filter {
        "first" | "last" | "min" | "max" | "nth" | "random" => Gives::Item,
        "sort" | "reverse" | "unique" | "list" | "select" | "reject" | "selectattr" | "rejectattr" | "filter" => {
            Gives::Items
        }
        "slice" | "batch" => Gives::Parts,
        "default" | "d" => Gives::Either,
        "items" | "dictsort" | "pairs" => Gives::Pairs,
        "values" => Gives::Values,
        "attr" | "get" => Gives::Field,
        "map" => Gives::Mapped,
        "groupby" | "group_by" => Gives::Groups,
        "chain" | "concat" => Gives::Joined,
        "zip" => Gives::Beside,
        "keys" | "split" | "lines" => Gives::Texts,
        "safe" | "escape" | "e" => Gives::Same,
        "abs" | "bool" | "capitalize" | "count" | "escape_html" | "escape_xml" | "float" | "format" | "indent"
        | "int" | "join" | "length" | "lower" | "newlines_to_br" | "pluralize" | "pprint" | "replace" | "round"
        | "str" | "string" | "sum" | "title" | "tojson" | "trim" | "trim_end" | "trim_start" | "truncate" | "upper"
        | "urlencode" | "wordcount" => Gives::Plain,
        _ => Gives::Unknown,
    }
}

/// Whether a filter takes the name of a field of the items: as its first value, or by the name `attribute`.
pub(super) fn asks_for_field(filter: &str) -> (bool, bool) {
    match filter {
        "selectattr" | "rejectattr" => (true, false),
        "groupby" | "group_by" => (true, true),
        "map" | "sort" | "unique" | "min" | "max" | "sum" | "join" => (false, true),
        _ => (false, false),
    }
}

/// Groups of a value's items.
pub(super) fn groups(items: &Type) -> Type {
    let of = Type::list(items.clone());
    // A group is a pair, and has its parts by name as well.
    let pair = Type::tuple(vec![Type::plain(), of.clone()]);
    let named = Type::record(vec![("grouper".to_owned(), Type::plain()), ("list".to_owned(), of.clone())]);
    Type::list(pair.or(&named)).or(&Type::map(of))
}
