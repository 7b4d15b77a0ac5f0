//! Findings for people: the location, the text marked, what is wrong, what to write instead.

use std::collections::{BTreeMap, BTreeSet};

use annotate_snippets::{Annotation, AnnotationKind, Element, Level, Origin, Renderer, Snippet};

use super::code::{Code, Severity};
use super::excerpt::Excerpt;
use super::finding::{Diagnostic, Location};
use super::message::Message;
use super::words::Words;
use crate::character::in_one_line;
use crate::source::{Files, Span};

/// How many findings of one code people are shown.
const MOST: usize = 10;

/// How findings are shown to people.
#[derive(Clone, Copy, Debug, Default)]
pub struct Human {
    /// Whether there are terminal colours.
    pub colour: bool,
    /// Whether every finding is shown. Otherwise ten of each code are, and a line says how many more there are.
    pub all: bool,
}

/// The findings as text for a terminal, each with the line it is about.
pub fn print_human(diagnostics: &[Diagnostic], files: &Files, words: &Words, human: Human) -> String {
    let renderer = if human.colour { Renderer::styled() } else { Renderer::plain() };
    let most = if human.all { usize::MAX } else { MOST };
    let mut shown: BTreeMap<(Severity, Code), usize> = BTreeMap::new();
    let mut output = String::new();
    for (position, diagnostic) in diagnostics.iter().enumerate() {
        let group = (diagnostic.severity, diagnostic.code);
        let shown = shown.entry(group).or_default();
        *shown += 1;
        if *shown <= most {
            output.push_str(&report(diagnostic, files, words, &renderer));
            output.push_str("\n\n");
        } else if *shown == most + 1 {
            let rest = diagnostics[position..].iter().filter(|other| (other.severity, other.code) == group);
            output.push_str(&more(&rest.collect::<Vec<_>>(), files, words));
            output.push_str("\n\n");
        }
    }
    output
}

/// The line that stands for findings of one code which are not shown.
fn more(rest: &[&Diagnostic], files: &Files, words: &Words) -> String {
    let paths: BTreeSet<&str> = rest.iter().map(|finding| finding.path(files)).collect();
    let message = Message::new("more-findings").with("count", rest.len()).with("files", paths.len());
    words.say(&message.with("code", rest[0].code.name()))
}

fn report(diagnostic: &Diagnostic, files: &Files, words: &Words, renderer: &Renderer) -> String {
    let level_name = words.say_plain(diagnostic.severity.name());
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let message = diagnostic.message();
    let title = words.say(&message);
    let help = words.help(&message);
    let help_name = words.say_plain("help");
    let related_label = words.say_plain("related");
    let mut group = level
        .with_name(level_name.as_str())
        .primary_title(title.as_str())
        .id(diagnostic.code.name())
        .elements([] as [Snippet<'_, Annotation<'_>>; 0]);
    match &diagnostic.location {
        Location::Span(span) => {
            let places = if diagnostic.code.hides_lines() {
                vec![numbers(*span, files)]
            } else {
                places(*span, diagnostic.related, &related_label, files)
            };
            group = places.into_iter().fold(group, |group, place| group.element(place));
        }
        Location::Path(path) => group = group.element(Origin::path(in_one_line(path))),
    }
    if let Some(help) = &help {
        group = group.element(Level::HELP.with_name(help_name.as_str()).message(help.as_str()));
    }
    renderer.render(&[group])
}

/// The places that a finding shows, each in its lines: both in one excerpt if they lie near each other.
fn places<'a>(span: Span, related: Option<Span>, label: &'a str, files: &'a Files) -> Vec<Element<'a>> {
    let Some(related) = related else { return vec![place(span, AnnotationKind::Primary, None, files)] };
    let both = Span { start: span.start.min(related.start), end: span.end.max(related.end), ..span };
    let excerpt = (related.file == span.file).then(|| Excerpt::of(both, files)).flatten();
    match excerpt {
        Some(excerpt) => {
            let primary = AnnotationKind::Primary.span(excerpt.range(span));
            let context = AnnotationKind::Context.span(excerpt.range(related)).label(label);
            vec![snippet(span, excerpt, files).annotations([primary, context]).into()]
        }
        None => vec![
            place(span, AnnotationKind::Primary, None, files),
            place(related, AnnotationKind::Context, Some(label), files),
        ],
    }
}

/// A place in its lines, or only its numbers if they are too long.
fn place<'a>(span: Span, kind: AnnotationKind, label: Option<&'a str>, files: &'a Files) -> Element<'a> {
    match Excerpt::of(span, files) {
        Some(excerpt) => {
            let annotation = kind.span(excerpt.range(span)).label(label);
            snippet(span, excerpt, files).annotation(annotation).into()
        }
        None => numbers(span, files),
    }
}

/// A place without its lines.
fn numbers<'a>(span: Span, files: &Files) -> Element<'a> {
    let (line, column) = files.line_column(span.file, span.start as usize);
    Origin::path(in_one_line(&files.get(span.file).path)).line(line).char_column(column).into()
}

fn snippet<'a>(span: Span, excerpt: Excerpt<'a>, files: &Files) -> Snippet<'a, Annotation<'a>> {
    Snippet::source(excerpt.text).line_start(excerpt.line).path(in_one_line(&files.get(span.file).path))
}
