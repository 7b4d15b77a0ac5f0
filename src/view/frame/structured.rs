//! What a page is, for machines: JSON-LD (W3C) in the words of schema.org.

use serde_json::{Value, json};

use crate::config::DataPart;
use crate::data::{DataFile, FileFormat, Table};
use crate::date::Date;
use crate::id::{CaseKind, EvaluationKind, Handle, OrganisationKind, RecordKind, TargetKind, TaskKind};
use crate::lang::Lang;
use crate::model::RoundOf;
use crate::page::PageKind;
use crate::route::Route;
use crate::schema::Source;
use crate::view::heading::Heading;
use crate::view::link::Link;
use crate::view::scope::Scope;

/// The graph of a page: the page itself with its way from home, and the site that it belongs to.
///
/// `<` is escaped, so that the text can stand in a `script` element as it is.
pub(super) fn structured_data(
    scope: &Scope<'_>,
    kind: PageKind,
    lang: Lang,
    heading: &Heading,
    breadcrumbs: &[Link],
) -> String {
    let address = scope.absolute(&scope.route(kind, lang));
    let site = website(scope, kind, lang);
    let mut page = json!({
        "@type": page_type(kind),
        "@id": address,
        "url": address,
        "name": heading.title,
        "inLanguage": scope.languages.get(lang).tag,
        "isPartOf": { "@id": site["@id"] },
    });
    if !breadcrumbs.is_empty() {
        page["breadcrumb"] = trail(scope, breadcrumbs, &address);
    }
    match kind {
        PageKind::Home => page["about"] = plan(scope, lang),
        PageKind::Plan => page["mainEntity"] = plan(scope, lang),
        PageKind::Task(task) => page["mainEntity"] = commitment(scope, task, lang),
        PageKind::Target(target) => page["mainEntity"] = data_set(scope, target, &heading.description, lang),
        PageKind::Data => page["mainEntity"] = all_data(scope, heading, lang),
        PageKind::Organisation(body) => page["mainEntity"] = organisation(scope, body, lang),
        PageKind::Record(record) => record_facts(scope, record, lang, &mut page),
        PageKind::Case(case) => case_facts(scope, case, lang, &mut page),
        PageKind::Evaluation(evaluation) => evaluation_facts(scope, evaluation, lang, &mut page),
        PageKind::Round(round) => round_facts(scope, round, heading, lang, &mut page),
        PageKind::Glossary => page["mainEntity"] = glossary(scope, &address, heading, lang),
        _ => {}
    }
    let graph = json!({ "@context": "https://schema.org", "@graph": [page, site] });
    graph.to_string().replace('<', "\\u003c")
}

fn page_type(kind: PageKind) -> &'static str {
    match kind {
        PageKind::Record(_) | PageKind::Case(_) | PageKind::Evaluation(_) => "Article",
        PageKind::Organisation(_) => "ProfilePage",
        _ if kind.is_collection() => "CollectionPage",
        _ => "WebPage",
    }
}

/// The site in a few words, and on its home page who publishes it.
fn website(scope: &Scope<'_>, kind: PageKind, lang: Lang) -> Value {
    let home = scope.absolute(&scope.route(PageKind::Home, lang));
    let mut site = json!({
        "@type": "WebSite",
        "@id": format!("{home}#website"),
        "name": scope.words(&scope.site.name, lang),
    });
    if kind == PageKind::Home {
        site["url"] = json!(home);
        site["inLanguage"] = json!(scope.languages.get(lang).tag);
        site["publisher"] = json!({ "@type": "Organization", "name": scope.words(&scope.site.publisher, lang) });
    }
    if scope.site.demonstration {
        site["creativeWorkStatus"] = json!("Demonstration");
    }
    site
}

fn trail(scope: &Scope<'_>, breadcrumbs: &[Link], address: &str) -> Value {
    let items = breadcrumbs.iter().enumerate().map(|(place, crumb)| {
        let route = crumb.href.as_deref().and_then(Route::parse);
        let item = route.map_or_else(|| address.to_owned(), |route| scope.absolute(&route));
        json!({ "@type": "ListItem", "position": place + 1, "name": crumb.text.text, "item": item })
    });
    json!({ "@type": "BreadcrumbList", "itemListElement": items.collect::<Vec<_>>() })
}

/// The plan is a document that an authority adopted, which schema.org calls legislation.
fn plan(scope: &Scope<'_>, lang: Lang) -> Value {
    let plan = scope.snapshot.plan();
    let issuers = plan.issuers.iter().map(|issuer| body(scope.words(&issuer.name, lang)));
    let mut value = json!({
        "@type": "Legislation",
        "name": scope.words(plan.notice.as_ref().unwrap_or(&plan.name), lang),
        "datePublished": plan.published.to_string(),
        "temporalCoverage": format!("{}/{}", plan.term.0.first(), plan.term.1.last()),
        "legislationPassedBy": issuers.collect::<Vec<_>>(),
    });
    if let Some(number) = &plan.number {
        value["legislationIdentifier"] = json!(scope.words(number, lang));
    }
    if let Some(signed) = plan.signed {
        value["legislationDate"] = json!(signed.to_string());
    }
    if scope.has(PageKind::Plan) {
        value["url"] = json!(scope.absolute(&scope.route(PageKind::Plan, lang)));
    }
    value
}

fn body(name: &str) -> Value {
    json!({ "@type": "GovernmentOrganization", "name": name })
}

/// A task: an action with those who lead it. Its state is not among the states that schema.org knows.
fn commitment(scope: &Scope<'_>, task: Handle<TaskKind>, lang: Lang) -> Value {
    let outline = scope.snapshot.outline;
    let row = &outline.tasks[task];
    let leads = row.leads.iter().map(|lead| body(scope.words(&outline.organisations[*lead].name, lang)));
    json!({
        "@type": "Action",
        "name": scope.words(&row.name, lang),
        "identifier": outline.number(task),
        "agent": leads.collect::<Vec<_>>(),
    })
}

fn data_set(scope: &Scope<'_>, target: Handle<TargetKind>, description: &str, lang: Lang) -> Value {
    let row = &scope.snapshot.outline.targets[target];
    let name = scope.words(&row.name, lang);
    let files = FileFormat::ALL.map(|format| (DataFile::Target(target, format), format));
    let mut set = published(scope, &files, lang);
    set["name"] = json!(name);
    set["description"] = json!(description);
    set["variableMeasured"] =
        json!({ "@type": "PropertyValue", "name": name, "unitText": scope.words(&row.unit, lang) });
    set
}

/// All tables together.
fn all_data(scope: &Scope<'_>, heading: &Heading, lang: Lang) -> Value {
    let tables =
        Table::ALL.iter().flat_map(|table| FileFormat::ALL.map(|format| (DataFile::Table(*table, format), format)));
    let mut set = published(scope, &tables.collect::<Vec<_>>(), lang);
    set["name"] = json!(scope.words(&scope.site.name, lang));
    set["description"] = json!(heading.description);
    set
}

/// A data set with what all have in common: what it covers, the day for which it speaks, its licence, and its files if the site publishes
/// them.
fn published(scope: &Scope<'_>, files: &[(DataFile, FileFormat)], lang: Lang) -> Value {
    let (from, to) = scope.snapshot.plan().term;
    let mut set = json!({
        "@type": "Dataset",
        "temporalCoverage": format!("{}/{}", from.first(), to.last()),
        "dateModified": scope.snapshot.as_of.to_string(),
        "isAccessibleForFree": true,
    });
    if let Some(licence) = &scope.site.data_licence {
        set["license"] = json!(licence.url.to_string());
    }
    if scope.publishes(DataPart::Tables) {
        let distribution = files.iter().map(|(file, format)| {
            json!({
                "@type": "DataDownload",
                "encodingFormat": format.media_type(),
                "contentUrl": scope.absolute(&file.route(&scope.snapshot)),
            })
        });
        set["distribution"] = distribution.collect();
        let page = scope.absolute(&scope.route(PageKind::Data, lang));
        set["includedInDataCatalog"] = json!({ "@type": "DataCatalog", "url": page });
    }
    set
}

fn organisation(scope: &Scope<'_>, organisation: Handle<OrganisationKind>, lang: Lang) -> Value {
    let row = &scope.snapshot.outline.organisations[organisation];
    let names = row.aliases.iter().map(|alias| alias.name.0.as_str());
    let mut value = body(scope.words(&row.name, lang));
    value["alternateName"] = json!(names.collect::<Vec<_>>());
    value
}

fn record_facts(scope: &Scope<'_>, record: Handle<RecordKind>, lang: Lang, page: &mut Value) {
    let row = scope.snapshot.records().row(record);
    let about = row.about.iter().map(|about| json!({ "@type": "Thing", "name": scope.subject_name(*about, lang) }));
    page["headline"] = page["name"].clone();
    page["about"] = Value::Array(about.collect());
    if let Some(date) = row.date.date() {
        page["temporalCoverage"] = json!(date.iso());
    }
    page["datePublished"] = json!(row.came().to_string());
    page["dateModified"] = json!(row.updated(scope.snapshot.as_of).to_string());
    page["citation"] = citations(row.sources.by(scope.snapshot.as_of));
}

fn case_facts(scope: &Scope<'_>, case: Handle<CaseKind>, lang: Lang, page: &mut Value) {
    let outline = scope.snapshot.outline;
    let row = scope.snapshot.cases().row(case);
    let about = row.organisations.iter().map(|organisation| {
        json!({ "@type": "Organization", "name": scope.words(&outline.organisations[*organisation].name, lang) })
    });
    page["headline"] = page["name"].clone();
    page["about"] = Value::Array(about.collect());
    if let Some(date) = row.date.date() {
        page["temporalCoverage"] = json!(date.iso());
    }
    page["datePublished"] = json!(row.added.to_string());
    page["citation"] = citations(row.sources.by(scope.snapshot.as_of));
}

/// What an evaluation is of is told; of those who are evaluated nothing is.
fn evaluation_facts(scope: &Scope<'_>, evaluation: Handle<EvaluationKind>, lang: Lang, page: &mut Value) {
    let row = scope.snapshot.evaluations().row(evaluation);
    let about = row.ordered_by.iter().chain(&row.about);
    let about = about.map(|about| json!({ "@type": "Thing", "name": scope.subject_name(*about, lang) }));
    page["headline"] = page["name"].clone();
    page["about"] = Value::Array(about.collect());
    page["datePublished"] = json!(row.came().to_string());
    page["citation"] = citations(row.sources.by(scope.snapshot.as_of));
}

/// A round whose results are public is a set of data.
fn round_facts(scope: &Scope<'_>, of: RoundOf, heading: &Heading, lang: Lang, page: &mut Value) {
    let (row, evaluation) = (scope.snapshot.round(of), scope.snapshot.evaluations().row(of.evaluation));
    page["datePublished"] = json!(row.came().to_string());
    page["citation"] = citations(row.sources.by(scope.snapshot.as_of));
    if row.results.is_empty() {
        return;
    }
    let files = FileFormat::ALL.map(|format| (DataFile::Table(Table::Scores, format), format));
    let outline = scope.snapshot.outline;
    let creators = evaluation.evaluators.iter().map(|own| body(scope.words(&outline.organisations[*own].name, lang)));
    let dimensions = scope.snapshot.method(of).map_or(&[][..], |method| method.dimensions.as_slice());
    let measured = dimensions
        .iter()
        .map(|dimension| json!({ "@type": "PropertyValue", "name": scope.words(&dimension.name, lang) }));
    let mut set = published(scope, &files, lang);
    set["name"] = json!(heading.title);
    set["description"] = json!(heading.description);
    set["temporalCoverage"] = json!(row.period().iso());
    // The file is this site's, with results of other rounds and recalculations beside; what it rests on is theirs.
    let creators: Vec<Value> = creators.collect();
    if !creators.is_empty() {
        set["isBasedOn"] = json!({ "@type": "CreativeWork", "name": heading.title, "creator": creators });
    }
    let measured: Vec<Value> = measured.collect();
    if !measured.is_empty() {
        set["variableMeasured"] = Value::Array(measured);
    }
    page["mainEntity"] = set;
}

/// A repost is named but not linked, here as on the page.
fn citations<'s>(sources: impl Iterator<Item = &'s Source>) -> Value {
    let each = sources.map(|source| {
        let mut work = json!({ "@type": "CreativeWork", "name": source.title.0, "inLanguage": source.lang.value.0 });
        if !source.mirror {
            work["url"] = json!(source.url.to_string());
        }
        if let Some(published) = source.published.and_then(Date::datetime) {
            work["datePublished"] = json!(published);
        }
        work
    });
    Value::Array(each.collect())
}

fn glossary(scope: &Scope<'_>, address: &str, heading: &Heading, lang: Lang) -> Value {
    let terms = &scope.snapshot.outline.glossary;
    let each = terms.iter().map(|(handle, term)| {
        let mut value = json!({
            "@type": "DefinedTerm",
            "name": scope.words(&term.term, lang),
            "url": format!("{address}#term-{}", terms.id(handle)),
        });
        if let Some(definition) = &term.definition {
            value["description"] = json!(scope.words(definition, lang));
        }
        value
    });
    json!({ "@type": "DefinedTermSet", "name": heading.title, "hasDefinedTerm": each.collect::<Vec<_>>() })
}
