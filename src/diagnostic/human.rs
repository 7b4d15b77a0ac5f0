//! Findings for people: the location, the text marked, what is wrong, what to write instead.

use std::collections::{BTreeMap, BTreeSet};

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::code::{Code, Severity};
use super::finding::{Diagnostic, Location};
use super::message::Message;
use super::words::Words;
use crate::source::Files;

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
        .elements([] as [Snippet<'_, annotate_snippets::Annotation<'_>>; 0]);
    match &diagnostic.location {
        Location::Span(span) => {
            let file = files.get(span.file);
            let mut snippet = Snippet::source(file.text.as_ref())
                .path(file.path.as_ref())
                .annotation(AnnotationKind::Primary.span(span.start as usize..span.end as usize));
            if let Some(related) = diagnostic.related.filter(|related| related.file == span.file) {
                snippet = snippet.annotation(
                    AnnotationKind::Context.span(related.start as usize..related.end as usize).label(&related_label),
                );
            }
            group = group.element(snippet);
            if let Some(related) = diagnostic.related.filter(|related| related.file != span.file) {
                let file = files.get(related.file);
                group = group.element(Snippet::source(file.text.as_ref()).path(file.path.as_ref()).annotation(
                    AnnotationKind::Context.span(related.start as usize..related.end as usize).label(&related_label),
                ));
            }
        }
        Location::Path(path) => group = group.element(annotate_snippets::Origin::path(path.as_ref())),
    }
    if let Some(help) = &help {
        group = group.element(Level::HELP.with_name(help_name.as_str()).message(help.as_str()));
    }
    renderer.render(&[group])
}
