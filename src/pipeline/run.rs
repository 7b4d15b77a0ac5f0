//! Carries out a request.

use std::path::{Component, Path, PathBuf};

use super::build;
use super::cache::Cached;
use super::edition::{Earlier, Edition, Read};
use super::failure::{edit_failure, write_failure};
use super::request::{Made, Report, Request};
use crate::diagnostic::{self, Diagnostic, Failure, Message, Severity};
use crate::disk::NativeDisk;
use crate::edit::{self, Interrupted};
use crate::export;
use crate::load::{self, Sources};
use crate::write::{Summary, WriteError, Writer};

/// Carries out a request.
///
/// # Errors
///
/// If the machine or this program fails. What is wrong with the content is in the report instead.
pub fn run(request: &Request<'_>) -> Result<Report, Failure> {
    if let Some(output) = &request.output {
        refuse_sources(request.root, output.folder)?;
    }
    make_ready(request.root)?;
    let writer = request.output.map(|output| Writer::open(output.disk, output.folder)).transpose();
    let writer = writer.map_err(write_failure)?;
    let cached = writer.as_ref().map(Writer::cached).transpose().map_err(write_failure)?.flatten();
    let mut sources = Sources::read(request.root);
    if let Some(report) = cached.and_then(|(cached, summary)| nothing_to_do(request, &cached, summary, &mut sources)) {
        return Ok(report);
    }
    let Read { mut files, mut diagnostics, made: edition } =
        Edition::read(sources, &request.options, &Earlier::default());
    if let (Some(edition), Some(writer)) = (&edition, &writer) {
        refuse_public(request, edition, writer)?;
    }
    // A preview, which shows drafts, is for those who are still to approve it.
    if let Some(edition) = edition.as_ref().filter(|_| !request.options.drafts) {
        diagnostics.extend(edition.approval.finding(&edition.site, request.output.is_some()));
    }
    let made =
        edition.map(|edition| build::build(request, edition, writer, &mut files, &mut diagnostics)).transpose()?;
    diagnostic::sort(&mut diagnostics, &files);
    raise(request, &mut diagnostics);
    Ok(Report { files, diagnostics, made })
}

/// Sees to it that there is a site's folder, finishes an edit of it that was interrupted, and says whether there was one.
///
/// # Errors
///
/// If there is no such folder, or the edit cannot be finished.
pub fn make_ready(root: &Path) -> Result<Interrupted, Failure> {
    if !root.is_dir() {
        return Err(Failure::new(Message::new("failure-read-folder").with("path", root.display().to_string())));
    }
    edit::finish(&NativeDisk, root).map_err(edit_failure)
}

/// The site that stands and what the last build found, if that build was made from what there is now. Nobody touched its files
/// since, or nothing would be `cached`.
fn nothing_to_do(request: &Request<'_>, cached: &str, summary: Summary, sources: &mut Sources) -> Option<Report> {
    let Report { files, mut diagnostics, made } = Cached::parse(cached)?.repeated(request, sources)?;
    raise(request, &mut diagnostics);
    Some(Report { files, diagnostics, made: made.map(|made| Made { written: Some(summary), ..made }) })
}

/// Counts warnings as errors, if that was asked for.
fn raise(request: &Request<'_>, diagnostics: &mut [Diagnostic]) {
    if request.strict {
        let warnings = diagnostics.iter_mut().filter(|found| found.severity == Severity::Warning);
        warnings.for_each(|found| found.severity = Severity::Error);
    }
}

/// Where the public has only what was approved, a preview of drafts never takes the place of the public site.
fn refuse_public(request: &Request<'_>, edition: &Edition, writer: &Writer<'_>) -> Result<(), Failure> {
    let Some(output) = request.output.filter(|_| request.options.drafts) else { return Ok(()) };
    if edition.site.sign_off.is_none() || !writer.has_site() {
        return Ok(());
    }
    let build = writer.earlier(&export::build_route().file_path()).map_err(write_failure)?;
    if build.is_some_and(|build| export::is_preview(&build)) {
        return Ok(());
    }
    Err(Failure::new(Message::new("failure-drafts-over-public").with("path", output.folder.display().to_string())))
}

/// The finished site never goes where its sources lie: it would be read as one of them the next time.
fn refuse_sources(root: &Path, output: &Path) -> Result<(), Failure> {
    let output = real(output);
    let inside =
        [load::CONTENT_FOLDER, load::THEMES_FOLDER].iter().any(|name| output.starts_with(real(&root.join(name))));
    if inside {
        return Err(write_failure(WriteError::BadOutput { path: output }));
    }
    Ok(())
}

/// Where a path leads in the end, past links and steps upwards, whether or not all of it is there yet.
fn real(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    absolute.components().fold(PathBuf::new(), |so_far, step| match step {
        Component::ParentDir => so_far.parent().unwrap_or(&so_far).to_owned(),
        step => {
            let next = so_far.join(step);
            next.canonicalize().unwrap_or(next)
        }
    })
}
