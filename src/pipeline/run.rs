//! Carries out a request.

use std::path::Path;

use super::build;
use super::cache::Cached;
use super::edition::{Earlier, Edition, Read};
use super::failure::{edit_failure, write_failure};
use super::request::{Made, Report, Request};
use crate::diagnostic::{self, Diagnostic, Failure, Message, Severity};
use crate::disk::NativeDisk;
use crate::edit;
use crate::load::{self, Sources};
use crate::write::{WriteError, Writer};

/// Carries out a request.
///
/// # Errors
///
/// If the machine or this program fails. What is wrong with the content is in the report instead.
pub fn run(request: &Request<'_>) -> Result<Report, Failure> {
    if let Some(output) = &request.output {
        refuse_sources(request.root, output.folder)?;
    }
    let mut sources = read(request.root)?;
    let writer = request.output.map(|output| Writer::open(output.disk, output.folder)).transpose();
    let writer = writer.map_err(write_failure)?;
    if let Some(report) = nothing_to_do(request, writer.as_ref(), &mut sources)? {
        return Ok(report);
    }
    let Read { files, mut diagnostics, made: edition } = Edition::read(sources, &request.options, &Earlier::default());
    let made = match &edition {
        Some(edition) => Some(build::build(request, edition, writer, &mut diagnostics)?),
        None => None,
    };
    diagnostic::sort(&mut diagnostics, &files);
    raise(request, &mut diagnostics);
    Ok(Report { files, diagnostics, made })
}

/// Reads the content of the site in a folder. An edit that was interrupted is finished first.
///
/// # Errors
///
/// If there is no such folder, or the edit cannot be finished.
pub(super) fn read(root: &Path) -> Result<Sources, Failure> {
    if !root.is_dir() {
        return Err(Failure::new(Message::new("failure-read-folder").with("path", root.display().to_string())));
    }
    edit::finish(&NativeDisk, root).map_err(edit_failure)?;
    Ok(Sources::read(root))
}

/// The site that stands and what the last build found, if the last build was made from what there is now, and nobody touched
/// its files since.
fn nothing_to_do(
    request: &Request<'_>,
    writer: Option<&Writer<'_>>,
    sources: &mut Sources,
) -> Result<Option<Report>, Failure> {
    let Some(writer) = writer else { return Ok(None) };
    let Some((cached, summary)) = writer.cached().map_err(write_failure)? else { return Ok(None) };
    let report = Cached::parse(&cached).and_then(|cached| cached.repeated(request, sources));
    Ok(report.map(|Report { files, mut diagnostics, made }| {
        raise(request, &mut diagnostics);
        Report { files, diagnostics, made: made.map(|made| Made { written: Some(summary), ..made }) }
    }))
}

/// Counts warnings as errors, if that was asked for.
fn raise(request: &Request<'_>, diagnostics: &mut [Diagnostic]) {
    if request.strict {
        let warnings = diagnostics.iter_mut().filter(|found| found.severity == Severity::Warning);
        warnings.for_each(|found| found.severity = Severity::Error);
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
