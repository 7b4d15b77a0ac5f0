//! `published.txt`: the addresses that were public, one a line.

use std::collections::HashMap;

use super::merge;
use crate::diagnostic::{Argument, Code, Diagnostic};
use crate::route::Route;
use crate::schema::meant_place;
use crate::source::{FileId, Span, Spanned};

/// Reads the addresses, each where it stands. Neither their order nor that one is there twice changes what they say, but both are told: the
/// program writes them sorted, so that two branches can be merged line by line.
pub(super) fn read(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<Spanned<Route>> {
    let conflict = merge::conflict(text, merge::Kind::Data);
    diagnostics.extend(conflict.iter().map(|found| found.finding(file)));
    let text = conflict.as_ref().map_or(text, |found| found.first.as_str());
    let (mut read, mut seen): (Vec<Spanned<Route>>, HashMap<Route, Span>) = (Vec::new(), HashMap::new());
    let (mut at, mut is_told, mut before) = (0, false, "");
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let written = line.trim_end_matches(['\n', '\r']);
        if written.trim().is_empty() {
            continue;
        }
        let span = Span::new(file, start, start + written.len());
        let Some(route) = Route::read(written) else {
            let finding = Diagnostic::at(Code::PublishedAddress, span).with("value", written);
            diagnostics.push(finding.with_meant(meant_place(written)));
            continue;
        };
        if let Some(first) = seen.get(&route) {
            let problem = Argument::Message("published-twice");
            diagnostics.push(
                Diagnostic::at(Code::PublishedOrder, span)
                    .with("problem", problem)
                    .with("value", written)
                    .related(*first),
            );
            continue;
        }
        // Of a file in another order the first place says enough.
        if written < before && !is_told {
            let problem = Argument::Message("published-unsorted");
            let finding = Diagnostic::at(Code::PublishedOrder, span).with("problem", problem).with("value", written);
            diagnostics.push(finding.with("before", before));
            is_told = true;
        }
        before = written;
        seen.insert(route.clone(), span);
        read.push(Spanned { value: route, span });
    }
    read
}
