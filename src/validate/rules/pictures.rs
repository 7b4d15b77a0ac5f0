//! A picture that a case names lies in its folder and can be shown, and a picture that lies there is named.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::id::Kind;
use crate::picture::{LONGEST_SIDE, MOST_PIXELS, Problem};
use crate::source::Span;
use crate::validate::rule::{Reads, Rule};
use crate::validate::whole::Whole;

pub(super) const RULE: Rule = Rule {
    codes: &[
        Code::MissingPicture,
        Code::PictureFormat,
        Code::PictureKind,
        Code::PictureUnreadable,
        Code::PictureTooLarge,
        Code::UnusedPicture,
    ],
    reads: Reads::Written,
    check,
};

fn check(whole: &Whole<'_>, findings: &mut Vec<Diagnostic>) {
    let content = whole.content();
    let mut named: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (folder, case) in &content.cases {
        for picture in &case.pictures {
            let file = picture.file.value.0.as_str();
            if let Some((name, read)) = content.picture(folder, file) {
                named.insert((folder, name));
                findings.extend(read.size.err().map(|problem| unshown(problem, file, picture.file.span)));
            } else {
                let there = content.pictures.keys().filter(|(of, _)| of == folder).map(|(_, name)| name.as_str());
                findings.push(
                    Diagnostic::at(Code::MissingPicture, picture.file.span)
                        .with("file", file)
                        .with("folder", format!("content/cases/{folder}"))
                        .with_nearest(file, there),
                );
            }
        }
    }
    // What a case that could not be read names is not known.
    let is_read = |folder: &str| content.cases.iter().any(|(of, case)| of == folder && case.is_whole);
    for (folder, file) in content.pictures.keys().filter(|(folder, file)| !named.contains(&(folder, file))) {
        let is_broken = || {
            let broken = &content.broken;
            broken.contains(Kind::Case, folder) || broken.misplaced(Kind::Case, folder).is_some()
        };
        if is_read(folder) || !is_broken() {
            findings.push(Diagnostic::in_path(Code::UnusedPicture, &format!("content/cases/{folder}/{file}")));
        }
    }
}

fn unshown(problem: Problem, file: &str, span: Span) -> Diagnostic {
    match problem {
        Problem::NotWhatItsNameSays => Diagnostic::at(Code::PictureFormat, span).with("file", file),
        Problem::OtherKind => Diagnostic::at(Code::PictureKind, span).with("file", file).with("what", "kind"),
        Problem::Moves => Diagnostic::at(Code::PictureKind, span).with("file", file).with("what", "moves"),
        Problem::Unreadable => Diagnostic::at(Code::PictureUnreadable, span).with("file", file),
        Problem::TooLarge(megapixels) => {
            let number = |pixels: u64| usize::try_from(pixels).unwrap_or(usize::MAX);
            Diagnostic::at(Code::PictureTooLarge, span)
                .with("file", file)
                .with("megapixels", number(megapixels))
                .with("limit", number(MOST_PIXELS / 1_000_000))
                .with("side", 0)
        }
        Problem::TooLong(side) => Diagnostic::at(Code::PictureTooLarge, span)
            .with("file", file)
            .with("side", side as usize)
            .with("longest", LONGEST_SIDE as usize),
    }
}
