//! Findings for people: the place, the text marked, what is wrong, what to write instead.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::{Diagnostic, Place, Severity, Words};
use crate::source::Files;

/// The findings as text for a terminal, each with the line it is about. `colour` adds terminal colours.
pub fn print_human(diagnostics: &[Diagnostic], files: &Files, words: &Words, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut output = String::new();
    for diagnostic in diagnostics {
        output.push_str(&report(diagnostic, files, words, &renderer));
        output.push_str("\n\n");
    }
    output
}

fn report(diagnostic: &Diagnostic, files: &Files, words: &Words, renderer: &Renderer) -> String {
    let level_name = words.say_plain(diagnostic.severity.name());
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
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
    match &diagnostic.place {
        Place::Span(span) => {
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
        Place::Path(path) => group = group.element(annotate_snippets::Origin::path(path.as_ref())),
    }
    if let Some(help) = &help {
        group = group.element(Level::HELP.with_name(help_name.as_str()).message(help.as_str()));
    }
    renderer.render(&[group])
}
