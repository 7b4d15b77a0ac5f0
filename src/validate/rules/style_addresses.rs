//! What a style sheet refers to is on the site.

use std::collections::BTreeSet;

use crate::address::WebAddress;
use crate::diagnostic::{Argument, Code, Diagnostic, nearest};
use crate::route::Route;
use crate::source::Span;
use crate::theme::{Reference, Target, Theme, references};
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule { codes: &[Code::StyleAddress, Code::StyleElsewhere], reads: Reads::Written, check };

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let main = &whole.input.theme;
    for theme in std::iter::once(main).chain(&whole.input.other_themes) {
        let known = Known { whole, theme, main };
        for (sheet, file) in &theme.sheets {
            for reference in references(&whole.files.get(*file).text) {
                let span = Span::new(*file, reference.range.start, reference.range.end);
                findings.extend(known.finding(sheet, &reference, span));
            }
        }
    }
}

/// What there is to refer to from a theme.
struct Known<'a> {
    whole: &'a Whole<'a>,
    theme: &'a Theme,
    /// The theme whose files all themes may name.
    main: &'a Theme,
}

impl Known<'_> {
    fn finding(&self, sheet: &Route, reference: &Reference, span: Span) -> Option<Diagnostic> {
        let address = reference.address.as_str();
        let wrong = |problem: &'static str| {
            let found = Diagnostic::at(Code::StyleAddress, span).with("problem", Argument::Message(problem));
            found.with("address", address)
        };
        match reference.target(sheet) {
            Target::Itself => None,
            Target::Elsewhere => {
                let host = WebAddress::new(address).map(|elsewhere| elsewhere.host().to_owned());
                let is_own = host.is_some_and(|host| host == self.whole.input.site.address.web().host());
                (!is_own).then(|| {
                    let found = Diagnostic::at(Code::StyleElsewhere, span).with("address", address);
                    found.with("problem", Argument::Message("style-sheet-elsewhere"))
                })
            }
            Target::Outside => Some(wrong("style-outside")),
            Target::Place(places, _) if !places.iter().any(|place| self.has(place)) => {
                Some(wrong("style-nowhere").with_meant(self.meant(sheet, address, &places[1])))
            }
            Target::Place(places, _) => {
                let returns = places.iter().any(|place| self.leads(place, sheet, &mut BTreeSet::new()));
                returns.then(|| wrong("style-circle"))
            }
        }
    }

    fn has(&self, place: &Route) -> bool {
        [self.theme, self.main].iter().any(|theme| theme.assets.contains_key(place))
            || self.whole.content().static_files.contains_key(&place.file_path())
    }

    /// Whether a sheet leads to another, by way of others perhaps.
    fn leads(&self, from: &Route, to: &Route, seen: &mut BTreeSet<Route>) -> bool {
        if from == to {
            return true;
        }
        let Some(file) = self.theme.sheets.get(from).filter(|_| seen.insert(from.clone())) else { return false };
        references(&self.whole.files.get(*file).text).iter().any(|reference| match reference.target(from) {
            Target::Place(places, _) => places.iter().any(|place| self.leads(place, to, seen)),
            _ => false,
        })
    }

    /// The address that was probably meant, as the sheet would write it: that of a file of the same name elsewhere, or of the nearest name.
    fn meant(&self, sheet: &Route, address: &str, place: &Route) -> Option<String> {
        let own: Vec<Route> = self.whole.content().static_files.keys().map(|path| path.route()).collect();
        let all: Vec<&Route> = self.theme.assets.keys().chain(self.main.assets.keys()).chain(&own).collect();
        let name = |route: &Route| route.as_str().rsplit('/').next().unwrap_or_default().to_owned();
        let same = all.iter().find(|route| name(route) == name(place)).map(|route| (*route).clone());
        let near_name = || {
            let names: Vec<String> = all.iter().map(|route| name(route)).collect();
            let near = nearest(&name(place), names.iter().map(String::as_str))?;
            all.iter().find(|route| name(route) == near).map(|route| (*route).clone())
        };
        let meant = same.or_else(near_name)?;
        Some(if address.starts_with('/') { meant.to_string() } else { sheet.relative(&meant) })
    }
}
