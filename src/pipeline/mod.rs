//! The sequences of the verbs: an [`Edition`] is what reading, checking and putting together give, from which any page
//! can be made; a build makes all of them and moves them into place; a [`Preview`] makes them one by one.

mod build;
mod edition;
mod failure;
mod judge;
mod memory;
mod preview;

use std::path::Path;

pub use edition::{Edition, Options, Read};
pub use preview::{Answer, Look, Preview, Reread};

use self::failure::write_failure;
use self::memory::Memory;
use crate::address::WebAddress;
use crate::date::Day;
use crate::diagnostic::{self, Diagnostic, Failure, Message, Severity};
use crate::load;
use crate::source::Files;
use crate::write::{Disk, Summary, WriteError, Writer};

/// What is to be built.
pub struct Request<'a> {
    /// The site's folder.
    pub root: &'a Path,
    /// Where the finished site goes; `None` to check only.
    pub output: Option<Output<'a>>,
    /// How the site is shown.
    pub options: Options<'a>,
    /// A word for this program and its version: another one never trusts what the last build remembers.
    pub program: &'a str,
    /// Whether warnings count as errors.
    pub strict: bool,
    /// Is told how many of how many pages are done.
    pub progress: &'a dyn Fn(usize, usize),
}

/// Where a finished site goes.
#[derive(Clone, Copy)]
pub struct Output<'a> {
    /// The disk.
    pub disk: &'a dyn Disk,
    /// The folder.
    pub folder: &'a Path,
}

/// What became of a request.
pub struct Report {
    /// The files that were read.
    pub files: Files,
    /// Everything that was found, in reading order.
    pub diagnostics: Vec<Diagnostic>,
    /// The site, if it could be made.
    pub made: Option<Made>,
}

/// A site that was made.
pub struct Made {
    /// How many pages it has.
    pub pages: usize,
    /// The day it speaks for.
    pub as_of: Day,
    /// The address under which it is published.
    pub address: WebAddress,
    /// What was written; `None` if it was only checked, or is not written because of errors.
    pub written: Option<Summary>,
}

impl Report {
    /// Whether something found keeps the site from being built.
    pub fn has_errors(&self) -> bool {
        has_errors(&self.diagnostics)
    }
}

/// The finished site never goes where its sources lie: it would be read as one of them the next time.
fn refuse_sources(root: &Path, output: &Path) -> Result<(), Failure> {
    let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let output = absolute(output);
    let inside =
        [load::CONTENT_FOLDER, load::THEMES_FOLDER].iter().any(|name| output.starts_with(absolute(&root.join(name))));
    if inside {
        return Err(write_failure(WriteError::BadOutput { path: output }));
    }
    Ok(())
}

fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostic::count(diagnostics, Severity::Error) > 0
}

/// Carries out a request.
///
/// # Errors
///
/// If the machine or this program fails. What is wrong with the content is in the report instead.
pub fn run(request: &Request<'_>) -> Result<Report, Failure> {
    require_folder(request.root)?;
    if let Some(output) = &request.output {
        refuse_sources(request.root, output.folder)?;
    }
    let writer = request.output.map(|output| Writer::open(output.disk, output.folder)).transpose();
    let writer = writer.map_err(write_failure)?;
    if let Some(made) = nothing_to_do(request, writer.as_ref())? {
        return Ok(Report { files: Files::default(), diagnostics: Vec::new(), made: Some(made) });
    }
    let Read { files, mut diagnostics, digest, edition } = Edition::read(request.root, &request.options);
    let made = match &edition {
        Some(edition) => Some(build::build(request, edition, &digest, writer, &mut diagnostics)?),
        None => None,
    };
    if request.strict {
        let warnings = diagnostics.iter_mut().filter(|found| found.severity == Severity::Warning);
        warnings.for_each(|found| found.severity = Severity::Error);
    }
    diagnostic::sort(&mut diagnostics, &files);
    Ok(Report { files, diagnostics, made })
}

/// The site that stands, if the last build made it without findings from what there is now, and nobody touched it since.
fn nothing_to_do(request: &Request<'_>, writer: Option<&Writer<'_>>) -> Result<Option<Made>, Failure> {
    let Some(writer) = writer else { return Ok(None) };
    let Some((note, summary)) = writer.recall().map_err(write_failure)? else { return Ok(None) };
    let made = Memory::parse(&note).and_then(|memory| memory.is_still(request, request.root));
    Ok(made.map(|made| Made { written: Some(summary), ..made }))
}

fn require_folder(root: &Path) -> Result<(), Failure> {
    if root.is_dir() {
        return Ok(());
    }
    Err(Failure::new(Message::new("failure-read-folder").with("path", root.display().to_string())))
}
