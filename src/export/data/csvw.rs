//! What the columns of CSV files are, by the W3C's CSV on the Web.

use serde_json::{Value, json};

use super::package::of_languages;
use super::titles::{self, Titles};
use crate::data::{DataFile, Field, FileFormat, Format, Rows, Table};
use crate::lang::Lang;
use crate::view::{MissingWords, Scope};

/// The metadata of all tables, beside which it stands.
pub(super) fn of_tables(scope: &Scope<'_>) -> Result<Vec<u8>, MissingWords> {
    let mut tables = Vec::new();
    for table in Table::ALL {
        tables.push(described(scope, *table, &table.rows(&scope.snapshot), true)?);
    }
    let mut group = json!({ "@context": context(scope), "tables": tables });
    add_terms(scope, &mut group)?;
    Ok(bytes(&group))
}

/// The metadata of a file with the values of a target, beside which it stands.
pub(super) fn of_values(scope: &Scope<'_>, rows: &Rows<'_>) -> Result<Vec<u8>, MissingWords> {
    let mut table = described(scope, Table::Values, rows, false)?;
    table["@context"] = context(scope);
    table["url"] = json!("data.csv");
    add_terms(scope, &mut table)?;
    Ok(bytes(&table))
}

fn bytes(value: &Value) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("a value of JSON is JSON");
    bytes.push(b'\n');
    bytes
}

fn context(scope: &Scope<'_>) -> Value {
    json!(["http://www.w3.org/ns/csvw", { "@language": scope.languages.get(Lang::RECORD).tag }])
}

/// Where it comes from, the day for which it speaks and the licence.
fn add_terms(scope: &Scope<'_>, value: &mut Value) -> Result<(), MissingWords> {
    value["dc:source"] = json!(scope.data_origin()?);
    value["dc:modified"] = json!({ "@value": scope.snapshot.as_of.to_string(), "@type": "xsd:date" });
    if let Some(licence) = &scope.site.data_licence {
        value["dc:license"] = json!({ "@id": licence.url.as_str() });
    }
    Ok(())
}

/// A table. Where it stands among the others, its references to them are declared.
fn described(scope: &Scope<'_>, table: Table, rows: &Rows<'_>, is_among_others: bool) -> Result<Value, MissingWords> {
    let fields = titles::of_file(scope, rows)?;
    let columns: Vec<Value> = fields.iter().map(|(of, titles)| column(scope, of, titles)).collect();
    let mut schema = json!({ "columns": columns });
    if let Some(key) = fields.iter().find(|(field, _)| field.format == Format::Key) {
        schema["primaryKey"] = json!(key.0.name);
    }
    let references: Vec<Value> =
        fields.iter().filter(|_| is_among_others).filter_map(|(field, _)| reference(scope, field)).collect();
    if !references.is_empty() {
        schema["foreignKeys"] = Value::Array(references);
    }
    Ok(json!({
        "url": file_name(scope, table),
        "dc:title": titles::of_table(scope, table)?.iter().map(|(lang, title)| {
            json!({ "@value": title, "@language": scope.languages.get(*lang).tag })
        }).collect::<Vec<_>>(),
        "dialect": { "encoding": "utf-8", "header": true, "delimiter": ",", "lineTerminators": ["\r\n"] },
        "tableSchema": schema,
    }))
}

fn file_name(scope: &Scope<'_>, table: Table) -> String {
    let route = DataFile::Table(table, FileFormat::Csv).route(&scope.snapshot);
    route.as_str().rsplit('/').next().unwrap_or_default().to_owned()
}

fn column(scope: &Scope<'_>, of: &Field, titles: &Titles) -> Value {
    // The name is that of the header, whatever the language of the reader.
    let mut titles = of_languages(scope, titles);
    titles["und"] = json!(of.name);
    let mut column = json!({ "name": of.name, "titles": titles, "datatype": datatype(of.format) });
    match of.format {
        Format::Key | Format::Owner(_) => column["required"] = json!(true),
        Format::List => column["separator"] = json!(" "),
        _ => {}
    }
    column
}

/// The datatype of a field, by the names of CSV on the Web.
fn datatype(format: Format) -> &'static str {
    match format {
        Format::Key | Format::Owner(_) | Format::Reference(_) | Format::List | Format::Text | Format::Date => "string",
        Format::Address => "anyURI",
        Format::Number => "decimal",
        Format::Integer => "nonNegativeInteger",
        Format::Day => "date",
        Format::Truth => "boolean",
    }
}

fn reference(scope: &Scope<'_>, field: &Field) -> Option<Value> {
    // Validators take a foreign key for one that is always there.
    let Format::Owner(table) = field.format else { return None };
    let of = json!({ "resource": file_name(scope, table), "columnReference": "id" });
    Some(json!({ "columnReference": field.name, "reference": of }))
}
