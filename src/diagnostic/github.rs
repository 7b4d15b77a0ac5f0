//! Findings as the commands with which a workflow on GitHub annotates files.

use super::code::Severity;
use super::finding::{Diagnostic, Location};
use super::words::Words;
use crate::character::in_one_line;
use crate::source::Files;

/// The findings as workflow commands, one a line. The paths of files stand below `folder`, which ends with a slash or is empty.
pub fn print_github(diagnostics: &[Diagnostic], files: &Files, words: &Words, folder: &str) -> String {
    diagnostics.iter().map(|finding| command(finding, files, words, folder)).collect()
}

fn command(finding: &Diagnostic, files: &Files, words: &Words, folder: &str) -> String {
    let name = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let path = property(&in_one_line(&format!("{folder}{}", finding.path(files))));
    let place = match finding.location {
        Location::Span(span) => {
            let (line, column) = files.line_column(span.file, span.start as usize);
            let (last, end) = files.line_column(span.file, span.end as usize);
            // Columns are only shown within one line.
            let columns = if last == line { format!(",col={column},endColumn={end}") } else { String::new() };
            format!(",line={line},endLine={last}{columns}")
        }
        Location::Path(_) => String::new(),
    };
    let message = finding.message();
    let help = words.help(&message).map(|help| format!("\n{help}")).unwrap_or_default();
    let title = property(finding.code.name());
    format!("::{name} file={path}{place},title={title}::{}\n", data(&(words.say(&message) + &help)))
}

/// The text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which ends at a colon or comma.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Code, Reader};
    use crate::source::Span;

    #[test]
    fn a_command_is_one_line_and_its_marks_are_escaped() {
        let mut files = Files::default();
        let file = files.add("content/a,b:c%.yaml", "一二三\nx");
        let told = |finding: &Diagnostic| {
            print_github(std::slice::from_ref(finding), &files, &Words::new(Reader::English), "site/")
        };
        let finding = Diagnostic::at(Code::UnknownValue, Span::new(file, 3, 6)).with("value", "50%\r\nof: a, b");
        let printed = told(&finding.with("known", "c"));
        assert_eq!(printed.lines().count(), 1, "{printed}");
        let place =
            "::error file=site/content/a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=2,endColumn=3,title=unknown-value::";
        assert!(printed.starts_with(place), "{printed}");
        assert!(printed.contains("50%25") && printed.contains("%0A") && printed.contains("of: a, b"), "{printed}");
        let several = told(&Diagnostic::at(Code::Syntax, Span::new(file, 0, 11)));
        assert!(several.contains(",line=1,endLine=2,title"), "{several}");
        let whole = told(&Diagnostic::in_path(Code::MissingFile, "content/plan.yaml"));
        assert!(whole.starts_with("::error file=site/content/plan.yaml,title=missing-file::"), "{whole}");
    }
}
