//! Findings one a line, as editors and scripts read them.

use super::finding::{Diagnostic, Location};
use super::words::Words;
use crate::character::in_one_line;
use crate::source::Files;

/// The findings as `path:line:column: severity[code]: message`, one a line.
pub fn print_short(diagnostics: &[Diagnostic], files: &Files, words: &Words) -> String {
    let mut output = String::new();
    for diagnostic in diagnostics {
        let location = match &diagnostic.location {
            Location::Span(span) => {
                let (line, column) = files.line_column(span.file, span.start as usize);
                format!("{}:{line}:{column}", in_one_line(diagnostic.path(files)))
            }
            Location::Path(path) => in_one_line(path),
        };
        let message = in_one_line(&words.say(&diagnostic.message()));
        output.push_str(&format!("{location}: {}[{}]: {message}\n", diagnostic.severity.name(), diagnostic.code));
    }
    output
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Code, Reader};

    #[test]
    fn a_finding_is_one_line_whatever_value_it_tells() {
        let finding = Diagnostic::in_path(Code::UnknownValue, "a.yaml").with("value", "one\ntwo\r\nthree\u{2028}four");
        for reader in Reader::ALL {
            let printed = print_short(&[finding.clone(), finding.clone()], &Files::default(), &Words::new(reader));
            assert_eq!(printed.lines().count(), 2, "{printed}");
            assert!(printed.contains("one<U+000A>two"), "{printed}");
        }
    }
}
