//! The data page: what can be taken away, and how it is used.

use serde::Serialize;

use crate::config::DataPart;
use crate::data::{DataFile, Rows, Table};
use crate::described::{Described, derive};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::data::DataFileLinks;
use crate::view::embed::EmbedView;
use crate::view::heading::Heading;
use crate::view::scope::{MissingWords, Scope};
use crate::view::text::Text;

/// What can be taken away as data.
#[derive(Debug, Described!, Serialize)]
pub struct DataBody {
    /// The tables, each with its files; none if the site publishes none.
    pub tables: Vec<TableView>,
    /// The address of all tables as one workbook, if the site publishes it.
    pub workbook: Option<String>,
    /// The address of the files of all tables in one archive, likewise.
    pub archive: Option<String>,
    /// The targets, each with the files that hold its values.
    pub targets: Vec<TargetData>,
    /// The licence under which it can be used.
    pub licence: Option<LicenceView>,
    /// What other sites can show of all tasks, for an example; none if there are no embeds.
    pub embed: Option<EmbedView>,
    /// The absolute address of the site, for examples.
    pub address: String,
    /// The codes of the languages, in which the names of fields with words end.
    pub codes: Vec<String>,
}

/// A table.
#[derive(Debug, Described!, Serialize)]
pub struct TableView {
    /// Its name, which is also that of its files.
    pub name: &'static str,
    /// How many rows it has.
    pub rows: usize,
    /// Its files.
    pub files: DataFileLinks,
    /// Its columns, in order.
    pub columns: Vec<TableColumn>,
}

/// A column of a table.
#[derive(Debug, Described!, Serialize)]
pub struct TableColumn {
    /// Its name, with which its interface words end.
    pub name: &'static str,
    /// The names of the fields that it comes to in the files.
    pub fields: Vec<String>,
    /// What stands in it: `key`, `reference`, `list`, `text`, `address`, `number`, `integer`, `date`, `day`, `truth`.
    pub format: &'static str,
    /// The table whose ids stand in it, if it refers to one.
    pub of: Option<&'static str>,
}

/// The values of a target as files.
#[derive(Debug, Described!, Serialize)]
pub struct TargetData {
    /// The name of the target.
    pub name: Text,
    /// The files.
    pub files: DataFileLinks,
}

/// A licence.
#[derive(Debug, Described!, Serialize)]
pub struct LicenceView {
    /// Its name.
    pub name: Text,
    /// Where its text stands.
    pub href: String,
}

impl DataBody {
    pub(super) fn make(scope: &Scope<'_>, lang: Lang) -> Result<(Heading, Self), MissingWords> {
        let snapshot = &scope.snapshot;
        let publishes = scope.publishes(DataPart::Tables);
        let tables = Table::ALL.iter().filter(|_| publishes).map(|table| TableView::new(scope, *table));
        let targets = snapshot.outline.targets.iter().filter(|_| publishes);
        let file = |file: DataFile| scope.publishes(file.part()).then(|| file.route(snapshot).to_string());
        let body = Self {
            workbook: file(DataFile::Workbook),
            archive: file(DataFile::Archive),
            tables: tables.collect(),
            targets: targets
                .map(|(target, row)| TargetData {
                    name: scope.text(&row.name, lang),
                    files: DataFileLinks::new(scope, |format| DataFile::Target(target, format)),
                })
                .collect(),
            licence: scope
                .site
                .data_licence
                .as_ref()
                .map(|licence| LicenceView { name: scope.text(&licence.name, lang), href: licence.url.to_string() }),
            embed: EmbedView::new(scope, PageKind::Home, scope.words(&snapshot.plan().name, lang), lang),
            address: scope.address.as_str().trim_end_matches('/').to_owned(),
            codes: scope.languages.iter().map(|(_, language)| language.code.clone()).collect(),
        };
        let rounds = if snapshot.all_rounds().is_empty() { "no" } else { "yes" };
        let inserts = [("evaluations", rounds.into())];
        Ok((
            Heading::below_home(scope.title(PageKind::Data, lang)?, scope.say(lang, "description-data", inserts)?),
            body,
        ))
    }
}

impl TableView {
    fn new(scope: &Scope<'_>, table: Table) -> Self {
        let rows = table.rows(&scope.snapshot);
        Self {
            name: table.name(),
            files: DataFileLinks::new(scope, |format| DataFile::Table(table, format)),
            columns: columns(scope, &rows),
            rows: rows.len(),
        }
    }
}

/// The columns of a table with their fields, those of each next to each other.
fn columns(scope: &Scope<'_>, rows: &Rows<'_>) -> Vec<TableColumn> {
    let fields = rows.fields(scope.languages, scope.snapshot.outline);
    let columns = fields.chunk_by(|left, right| left.column == right.column);
    columns
        .map(|fields| TableColumn {
            name: fields[0].column,
            fields: fields.iter().map(|field| field.name.clone()).collect(),
            format: fields[0].format.name(),
            of: fields[0].format.refers_to().map(Table::name),
        })
        .collect()
}
