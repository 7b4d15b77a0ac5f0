//! The form that a department fills: a workbook with the records there are, lists to choose from, and empty rows.

use std::collections::BTreeSet;
use std::path::Path;

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format as Style, FormatAlign, Formula,
    Note, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use super::besides;
use super::choice;
use super::column::{Column, What, readers};
use super::grid::letters;
use super::known::{Known, Thing};
use super::naming::Naming;
use super::row;
use crate::diagnostic::{Argument, Failure, Message};
use crate::id::{Kind, OrganisationId};
use crate::load::{self, Loaded};
use crate::pipeline;
use crate::schema::{Party, Record, Task};
use crate::source::Spanned;

/// How many empty rows there are below the records.
const EMPTY: u32 = 300;

/// The most characters that a cell can hold.
const LONGEST: usize = 32_767;

/// The name of the hidden sheet that has the lists to choose from.
const LISTS: &str = "lists";

/// A form.
pub struct Form {
    /// The workbook.
    pub bytes: Vec<u8>,
    /// How many records are in it.
    pub records: usize,
    /// What the records have besides, which is in no column: the message that names it, and how many records have it.
    pub besides: Vec<(&'static str, usize)>,
}

/// The form of a site, with the records of the tasks of an organisation, or all.
///
/// Every cell holds text, so that nothing that is typed there becomes something else. The same content gives the same bytes.
///
/// # Errors
///
/// If the site cannot be read, or has no such organisation.
pub fn form(root: &Path, organisation: Option<&str>) -> Result<Form, Failure> {
    pipeline::make_ready(root)?;
    let unreadable = || Failure::new(Message::new("failure-site").with("path", root.display().to_string()));
    let Loaded { input, files, .. } = load::load(root);
    let input = input.ok_or_else(unreadable)?;
    let known = Known::new(&input, &files);
    if let Some(id) = organisation.filter(|id| !known.has(&(Kind::Organisation, (*id).to_owned()))) {
        let ids = known.content().organisations.iter().map(|known| known.id.value.to_string()).collect();
        let message = Message::new("failure-sheet-organisation").with("value", id).with("known", Argument::Choice(ids));
        return Err(Failure::new(message));
    }
    let theirs = organisation.map(|id| things(id, &known));
    let is_shown = |record: &&Record| theirs.as_ref().is_none_or(|theirs| is_about(record, theirs));
    let records: Vec<&Record> = known.content().records.iter().filter(is_shown).collect();
    let mut columns = Column::all(known.languages());
    if known.topics().is_empty() {
        columns.retain(|column| column.what != What::Topics);
    }
    let bytes = Maker { known: &known, columns }.make(&records, theirs.as_ref());
    Ok(Form { bytes, records: records.len(), besides: besides::of(records.into_iter()) })
}

/// The organisation, and the tasks, steps and targets that it has a role in.
fn things(organisation: &str, known: &Known<'_>) -> BTreeSet<Thing> {
    let is_it = |id: &Spanned<OrganisationId>| id.value.as_str() == organisation;
    let takes_part = |leads: &[Spanned<OrganisationId>], parties: &[Party]| {
        leads.iter().any(is_it) || parties.iter().any(|party| party.organisations.iter().any(is_it))
    };
    let mut found = BTreeSet::from([(Kind::Organisation, organisation.to_owned())]);
    for (_, task) in &known.content().tasks {
        let steps = |task: &Task| task.steps.iter().any(|step| takes_part(&step.leads, &step.parties));
        if takes_part(&task.leads, &task.parties) || steps(task) {
            found.insert((Kind::Task, task.id.value.to_string()));
            found.extend(task.steps.iter().map(|step| (Kind::Step, step.id.value.to_string())));
        }
    }
    for target in &known.content().targets {
        let serves = |task: &Thing| target.tasks.iter().any(|id| id.value.as_str() == task.1);
        let of_task = found.iter().any(|thing| thing.0 == Kind::Task && serves(thing));
        if of_task || target.contact.as_ref().is_some_and(is_it) {
            found.insert((Kind::Target, target.id.value.to_string()));
        }
    }
    found
}

fn is_about(record: &Record, things: &BTreeSet<Thing>) -> bool {
    let about = record.about.iter().map(|about| {
        let (kind, id) = about.value.parts();
        (kind, id.to_owned())
    });
    let observed = record.all_observations().map(|observation| (Kind::Target, observation.target.value.to_string()));
    about.chain(observed).any(|thing| things.contains(&thing))
}

/// Fills the workbook.
struct Maker<'f, 'i> {
    known: &'f Known<'i>,
    columns: Vec<Column>,
}

impl Maker<'_, '_> {
    fn make(&self, records: &[&Record], theirs: Option<&BTreeSet<Thing>>) -> Vec<u8> {
        let mut workbook = Workbook::new();
        if let Some(day) = self.known.content().plan.as_ref().map(|plan| plan.published)
            && let Ok(created) = ExcelDateTime::from_ymd(day.year().unsigned_abs(), day.month() as u8, day.day() as u8)
        {
            // Not the day of the export: the same content gives the same bytes.
            workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
        }
        let mut sheet = Worksheet::new();
        written(
            sheet.set_name(readers().iter().map(|words| words.say_plain("sheet-name")).collect::<Vec<_>>().join(" ")),
        );
        self.header(&mut sheet);
        for (row, record) in (1..).zip(records) {
            self.record(&mut sheet, row, record);
        }
        let rows = records.len() as u32 + EMPTY;
        self.empty(&mut sheet, records.len() as u32 + 1, rows);
        let lists = self.lists(theirs);
        self.validate(&mut sheet, rows, &lists);
        sheet.protect_with_options(&ProtectionOptions {
            format_columns: true,
            format_rows: true,
            insert_rows: true,
            sort: true,
            use_autofilter: true,
            ..ProtectionOptions::new()
        });
        workbook.push_worksheet(sheet);
        workbook.push_worksheet(list_sheet(&lists));
        workbook.save_to_buffer().expect("every limit of a workbook was kept")
    }

    fn header(&self, sheet: &mut Worksheet) {
        let style = Style::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
        written(sheet.set_freeze_panes(1, 1));
        for (place, column) in (0..).zip(&self.columns) {
            let names: Vec<String> = readers().iter().map(|words| column.name(words, self.known.languages())).collect();
            let notes: Vec<String> = readers().iter().map(|words| column.note(words)).collect();
            written(sheet.write_string_with_format(0, place, names.join("\n"), &style));
            let note = Note::new(notes.join("\n\n")).set_author("gongkai").add_author_prefix(false);
            written(sheet.insert_note(0, place, &note.set_width(320).set_height(160)));
            written(sheet.set_column_width(place, f64::from(column.width())));
        }
    }

    fn record(&self, sheet: &mut Worksheet, number: u32, record: &Record) {
        let row = row::of(record);
        for (place, column) in (0..).zip(&self.columns) {
            let value = row.get(column).map(|value| self.shown(*column, value)).unwrap_or_default();
            // Spreadsheets count in units of UTF-16. A text that is cut would be a change when it comes back; an empty cell is none.
            let value = if value.encode_utf16().count() > LONGEST { String::new() } else { value };
            let style = style(column.what == What::Id);
            written(sheet.write_string_with_format(number, place, value, &style));
        }
    }

    /// A value as it stands in the form.
    fn shown(&self, column: Column, value: &str) -> String {
        let things = |naming: Naming| {
            let shown = |written: &str| match naming.thing(written) {
                Some(thing) => naming.shown(&thing, self.known).replace('\n', " "),
                None => written.to_owned(),
            };
            value.lines().map(shown).collect::<Vec<_>>().join("\n")
        };
        match column.what {
            What::About => things(Naming::About),
            What::Meets => things(Naming::Meets),
            What::Topics => things(Naming::Topics),
            What::Target => things(Naming::Target),
            What::Kind => choice::shown_kind(value).unwrap_or_else(|| value.to_owned()),
            What::Status => choice::shown_stage(value).unwrap_or_else(|| value.to_owned()),
            _ => value.to_owned(),
        }
    }

    /// Rows to be filled. New records get their ids when they are imported.
    fn empty(&self, sheet: &mut Worksheet, first: u32, last: u32) {
        for row in first..=last {
            for (place, column) in (0..).zip(&self.columns) {
                written(sheet.write_blank(row, place, &style(column.what == What::Id)));
            }
        }
    }

    /// What can be chosen in each column that has a list.
    fn lists(&self, theirs: Option<&BTreeSet<Thing>>) -> Vec<(What, Vec<String>)> {
        let shown = |naming: Naming, things: &[Thing]| {
            let shown = |thing: &Thing| naming.shown(thing, self.known).replace('\n', " ");
            things.iter().map(shown).filter(|shown| shown.encode_utf16().count() <= LONGEST).collect()
        };
        let content = self.known.content();
        let targets: Vec<Thing> =
            content.targets.iter().map(|target| (Kind::Target, target.id.value.to_string())).collect();
        let topics: Vec<Thing> =
            self.known.topics().iter().map(|topic| (Kind::Topic, topic.id.value.to_string())).collect();
        let languages = self.known.languages().iter().map(|(_, language)| language.code.clone()).collect();
        vec![
            (What::About, shown(Naming::About, &self.subjects(&targets, theirs))),
            (What::Topics, shown(Naming::Topics, &topics)),
            (What::Kind, choice::shown_kinds()),
            (What::Status, choice::shown_stages()),
            (What::Meets, shown(Naming::Meets, &self.met(&targets))),
            (What::Target, shown(Naming::Target, &targets)),
            (What::SourceLanguage, languages),
        ]
    }

    /// What records can be about. What is theirs comes first; the rest can be chosen as well.
    fn subjects(&self, targets: &[Thing], theirs: Option<&BTreeSet<Thing>>) -> Vec<Thing> {
        let content = self.known.content();
        let mut subjects: Vec<Thing> = Vec::new();
        for (_, task) in &content.tasks {
            subjects.push((Kind::Task, task.id.value.to_string()));
            subjects.extend(task.steps.iter().map(|step| (Kind::Step, step.id.value.to_string())));
        }
        subjects.extend(targets.iter().cloned());
        if let Some(plan) = &content.plan {
            subjects.extend(plan.actions.iter().map(|action| (Kind::Action, action.id.value.to_string())));
            let safeguards = plan.safeguards.iter();
            subjects.extend(safeguards.map(|safeguard| (Kind::Safeguard, safeguard.id.value.to_string())));
        }
        subjects.extend(content.organisations.iter().map(|known| (Kind::Organisation, known.id.value.to_string())));
        subjects.sort_by_key(|thing| theirs.is_some_and(|theirs| !theirs.contains(thing)));
        subjects
    }

    /// What records can meet.
    fn met(&self, targets: &[Thing]) -> Vec<Thing> {
        let mut met: Vec<Thing> = Vec::new();
        for (_, task) in &self.known.content().tasks {
            met.extend(task.milestones.iter().map(|milestone| (Kind::Milestone, milestone.id.value.to_string())));
            met.extend(task.steps.iter().map(|step| (Kind::Step, step.id.value.to_string())));
        }
        met.extend(targets.iter().cloned());
        met
    }

    fn validate(&self, sheet: &mut Worksheet, rows: u32, lists: &[(What, Vec<String>)]) {
        for (place, column) in (0..).zip(&self.columns) {
            let list = lists.iter().position(|(what, choices)| *what == column.what && !choices.is_empty());
            let Some(list) = list else { continue };
            let letter = letters(list as u32);
            let range = format!("={LISTS}!${letter}$1:${letter}${}", lists[list].1.len());
            let validation = DataValidation::new().allow_list_formula(Formula::new(range));
            // Several can be named in one cell, each in a line of its own, which no list allows for.
            let validation = match column.what {
                What::Kind | What::Status => validation.set_error_style(DataValidationErrorStyle::Stop),
                _ => validation.show_error_message(false),
            };
            written(sheet.add_data_validation(1, place, rows, place, &validation));
        }
    }
}

/// Text, whatever is typed; ids of records are not to be changed.
fn style(is_locked: bool) -> Style {
    let style = Style::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    if is_locked { style.set_locked() } else { style.set_unlocked() }
}

fn list_sheet(lists: &[(What, Vec<String>)]) -> Worksheet {
    let mut sheet = Worksheet::new();
    written(sheet.set_name(LISTS));
    sheet.set_hidden(true);
    for (column, (_, choices)) in (0..).zip(lists) {
        for (row, choice) in (0..).zip(choices) {
            written(sheet.write_string(row, column, choice));
        }
    }
    sheet
}

/// Takes that a cell was written: rows, columns and lengths are within the limits of a sheet.
fn written<T>(outcome: Result<T, XlsxError>) {
    if let Err(error) = outcome {
        unreachable!("{error}");
    }
}
