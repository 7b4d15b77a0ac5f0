//! Makes style sheets smaller without changing what they say.

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

use crate::theme::too_deep;

/// The style sheet without comments and needless space; as it was if it is not CSS that can be read whole, or is nested deeper
/// than the library's stack allows.
pub fn minify(css: &str) -> String {
    if too_deep(css).is_some() {
        return css.to_owned();
    }
    let minified = || {
        let mut sheet = StyleSheet::parse(css, ParserOptions::default()).ok()?;
        sheet.minify(MinifyOptions::default()).ok()?;
        Some(sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() }).ok()?.code)
    };
    minified().unwrap_or_else(|| css.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::DEEPEST_STYLE;

    #[test]
    fn what_is_not_understood_stays_as_it_was() {
        assert_eq!(minify("/* a */ a { color : red ; }\n"), "a{color:red}");
        assert_eq!(minify("a { color: red "), "a{color:red}");
        assert_eq!(minify("} nonsense {"), "} nonsense {");
    }

    #[test]
    fn what_is_nested_as_deep_as_allowed_does_not_overflow_the_stack_and_deeper_stays_as_it_was() {
        for [open, middle, close] in [
            [":is(", "a", ")"],
            ["a{", "color:red", "}"],
            ["@media print{", "a{color:red}", "}"],
            ["@supports (", "color:red", ")"],
            ["a{width:calc(1px + ", "1px", ")}"],
        ] {
            // Rules are two brackets deep with what is in them.
            let nested = |depth: usize| {
                let (open, close) = (open.repeat(depth), close.repeat(depth));
                format!("{open}{middle}{close}{}", if middle == "a" { "{color:red}" } else { "" })
            };
            assert!(!minify(&nested(DEEPEST_STYLE / 2)).is_empty());
            assert_eq!(minify(&nested(100_000)), nested(100_000));
        }
        let deepest = |depth: usize| format!("{}a{}{{color:red}}", ":is(".repeat(depth), ")".repeat(depth));
        assert_ne!(minify(&deepest(DEEPEST_STYLE)), deepest(DEEPEST_STYLE));
    }
}
