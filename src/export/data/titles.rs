//! What fields and tables are called in each language.

use crate::data::{Field, Part, Rows, Table};
use crate::lang::{Lang, Languages};
use crate::view::{MissingWords, Scope};

/// A text for each language, in the order of the site's languages.
pub(super) type Titles = Vec<(Lang, String)>;

/// What a table is called.
pub(super) fn of_table(scope: &Scope<'_>, table: Table) -> Result<Titles, MissingWords> {
    each(scope, |lang| scope.word(lang, &format!("data-table-{}", table.name())))
}

/// What a field is called: its column, and what it is of that.
pub(super) fn of_field(scope: &Scope<'_>, field: &Field) -> Result<Titles, MissingWords> {
    let languages: &Languages = scope.languages;
    each(scope, |lang| {
        let column = scope.word(lang, &format!("data-column-{}", field.column))?;
        let breakdown = |breakdown| scope.words(&scope.snapshot.outline.breakdowns[breakdown].name, lang).to_owned();
        let of = match field.part {
            Part::Whole => return Ok(column),
            Part::In(other) => languages.get(other).name.clone(),
            Part::First => scope.word(lang, "data-part-first")?,
            Part::Last => scope.word(lang, "data-part-last")?,
            Part::Category(of) => breakdown(of),
            Part::CategoryIn(of, other) => format!("{}, {}", breakdown(of), languages.get(other).name),
        };
        scope.say(lang, "data-column-part", [("column", column.into()), ("part", of.into())])
    })
}

/// The fields of a file of comma-separated values, each with what it is called.
pub(super) fn of_file(scope: &Scope<'_>, rows: &Rows<'_>) -> Result<Vec<(Field, Titles)>, MissingWords> {
    let fields = rows.fields(scope.languages, scope.snapshot.outline).into_iter().chain(Field::endings());
    fields.map(|field| of_field(scope, &field).map(|titles| (field, titles))).collect()
}

fn each(scope: &Scope<'_>, say: impl Fn(Lang) -> Result<String, MissingWords>) -> Result<Titles, MissingWords> {
    scope.languages.iter().map(|(lang, _)| Ok((lang, say(lang)?))).collect()
}
