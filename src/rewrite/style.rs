//! Makes style sheets smaller without changing what they say.

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

/// The style sheet without comments and needless space; as it was if it is not CSS that can be read whole.
pub fn minify(css: &str) -> String {
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

    #[test]
    fn what_is_not_understood_stays_as_it_was() {
        assert_eq!(minify("/* a */ a { color : red ; }\n"), "a{color:red}");
        assert_eq!(minify("a { color: red "), "a{color:red}");
        assert_eq!(minify("} nonsense {"), "} nonsense {");
    }
}
