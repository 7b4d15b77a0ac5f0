//! A Data Package: what the tables are, for programs (Frictionless Standards, version 1).

use serde_json::{Map, Value, json};

use super::titles::{self, Titles};
use crate::data::{DataFile, Field, FileFormat, Format, Table};
use crate::lang::Lang;
use crate::page::PageKind;
use crate::view::{MissingWords, Scope};

/// The package of all tables.
pub(super) fn write(scope: &Scope<'_>) -> Result<Vec<u8>, MissingWords> {
    let mut resources = Vec::new();
    for table in Table::ALL {
        resources.push(resource(scope, *table)?);
    }
    let home = scope.absolute(&scope.route(PageKind::Data, Lang::RECORD));
    let plan = scope.snapshot.plan();
    let mut package = json!({
        "profile": "tabular-data-package",
        "name": "plan",
        "title": scope.words(&scope.site.name, Lang::RECORD),
        "titles": of_languages(scope, &scope.languages.iter().map(|(lang, _)| {
            (lang, scope.words(&scope.site.name, lang).to_owned())
        }).collect()),
        "description": scope.data_origin()?,
        "homepage": home,
        "version": scope.snapshot.as_of.to_string(),
        "temporal": { "start": plan.term.0.first().to_string(), "end": plan.term.1.last().to_string() },
        "resources": resources,
    });
    if let Some(licence) = &scope.site.data_licence {
        let title = scope.words(&licence.name, Lang::RECORD);
        package["licenses"] = json!([{ "title": title, "path": licence.url.as_str() }]);
    }
    let mut bytes = serde_json::to_vec_pretty(&package).expect("a value of JSON is JSON");
    bytes.push(b'\n');
    Ok(bytes)
}

fn resource(scope: &Scope<'_>, table: Table) -> Result<Value, MissingWords> {
    let fields = titles::of_file(scope, &table.rows(&scope.snapshot))?;
    let described: Vec<Value> = fields.iter().map(|(of, titles)| field(scope, of, titles)).collect();
    let mut schema = json!({ "fields": described, "missingValues": [""] });
    if let Some(key) = fields.iter().find(|(field, _)| field.format == Format::Key) {
        schema["primaryKey"] = json!(key.0.name);
    }
    let references: Vec<Value> = fields.iter().filter_map(|(field, _)| reference(field)).collect();
    if !references.is_empty() {
        schema["foreignKeys"] = Value::Array(references);
    }
    let names = titles::of_table(scope, table)?;
    let path = DataFile::Table(table, FileFormat::Csv).route(&scope.snapshot);
    Ok(json!({
        "name": table.name(),
        "title": names[0].1,
        "titles": of_languages(scope, &names),
        "path": path.as_str().rsplit('/').next(),
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig",
        "dialect": { "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true },
        "schema": schema,
    }))
}

fn field(scope: &Scope<'_>, of: &Field, titles: &Titles) -> Value {
    let mut field = json!({
        "name": of.name,
        "type": kind(of.format),
        "title": titles[0].1,
        "titles": of_languages(scope, titles),
    });
    match of.format {
        Format::Key => field["constraints"] = json!({ "required": true, "unique": true }),
        Format::Owner(_) => field["constraints"] = json!({ "required": true }),
        Format::Address => field["format"] = json!("uri"),
        _ => {}
    }
    field
}

/// The type of a field by the Table Schema.
fn kind(format: Format) -> &'static str {
    match format {
        Format::Key
        | Format::Owner(_)
        | Format::Reference(_)
        | Format::List
        | Format::Text
        | Format::Address
        | Format::Date => "string",
        Format::Number => "number",
        Format::Integer => "integer",
        Format::Day => "date",
        Format::Truth => "boolean",
    }
}

fn reference(field: &Field) -> Option<Value> {
    let table = field.format.refers_to()?;
    Some(json!({ "fields": field.name, "reference": { "resource": table.name(), "fields": "id" } }))
}

/// Texts by the tags of their languages.
pub(super) fn of_languages(scope: &Scope<'_>, titles: &Titles) -> Value {
    let by_tag = titles.iter().map(|(lang, title)| (scope.languages.get(*lang).tag.clone(), json!(title)));
    Value::Object(by_tag.collect::<Map<_, _>>())
}
