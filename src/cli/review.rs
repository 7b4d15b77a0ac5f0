//! `gongkai review`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::findings::{self, Format};
use super::git::Checkout;
use super::{clock, file, terminal};
use crate::diagnostic::{Diagnostic, Failure, Message, Words};
use crate::disk::NativeDisk;
use crate::load;
use crate::pipeline::{Options, Report};
use crate::review::{self, Outcome, Request, Signed, Signing};
use crate::source::Files;

/// How every review begins, by which it is known.
const MARK: &str = "<meta name=\"generator\" content=\"gongkai review\">";

/// What is told if something else is there.
const EXISTS: &str = "failure-review-exists";

/// Writes what will change in public, and records who approves it.
#[derive(Debug, Args)]
pub(super) struct Review {
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// What is public now: a folder that holds another copy of the site, or a revision of git such as HEAD, main or v1.2.
    #[arg(long, value_name = "DIR|REVISION", default_value = "HEAD")]
    against: String,
    /// The file for the review, which ends in .html. An earlier review is replaced.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Record that the person of this name approves the site as it is, in `content/signatures.yaml`.
    #[arg(long, value_name = "NAME")]
    sign: Option<String>,
    /// What the person says about it.
    #[arg(long, value_name = "TEXT", requires = "sign")]
    note: Option<String>,
}

impl Review {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        if self.out.is_none() && self.sign.is_none() {
            return Err(Failure::new(Message::new("failure-review-what")));
        }
        let written = self.out.as_ref().map(|out| self.write(out, words)).transpose()?;
        match (&self.sign, written) {
            (Some(name), None | Some(ExitCode::SUCCESS)) => self.sign(name, words),
            (_, written) => Ok(written.unwrap_or(ExitCode::SUCCESS)),
        }
    }

    fn sign(&self, name: &str, words: &Words) -> Result<ExitCode, Failure> {
        let signing = Signing { root: &self.root, name, note: self.note.as_deref(), options: options() };
        match review::sign(&signing, &NativeDisk)? {
            Signed::Unsound { files, diagnostics } => self.refuse(files, diagnostics, "failure-sign-unsound", words),
            Signed::Recorded { state, before, signed, missing } => {
                let key = if before { "summary-signed-before" } else { "summary-signed" };
                let message = Message::new(key).with("name", name.trim()).with("state", state).with("signed", signed);
                terminal::remark(&words.say(&message));
                if missing > 0 {
                    terminal::remark(&words.say(&Message::new("review-unsigned").with("count", missing)));
                }
                Ok(ExitCode::SUCCESS)
            }
        }
    }

    /// Says why there is nothing to review or to sign.
    fn refuse(
        &self,
        files: Files,
        diagnostics: Vec<Diagnostic>,
        key: &'static str,
        words: &Words,
    ) -> Result<ExitCode, Failure> {
        let report = Report { files, diagnostics, made: None };
        findings::print(&report, Format::Human, false, &self.root, words)?;
        findings::print_failure(&Failure::new(Message::new(key)), words);
        Ok(ExitCode::from(1))
    }

    fn write(&self, out: &Path, words: &Words) -> Result<ExitCode, Failure> {
        file::expect_own(out, MARK, EXISTS)?;
        let folder = Path::new(&self.against);
        let has_content = |folder: &Path| folder.join(load::CONTENT_FOLDER).is_dir();
        let (checkout, against) = if has_content(folder) {
            (None, folder.to_owned())
        } else {
            let checkout = Checkout::of(&self.against, &self.root)?;
            let root = checkout.root();
            (Some(checkout), root)
        };
        if !has_content(&against) {
            return Err(Failure::new(Message::new("failure-review-against").with("path", self.against.as_str())));
        }
        let outcome = review::review(&Request { root: &self.root, against: &against, options: options() })?;
        drop(checkout);
        match outcome {
            Outcome::Unsound { is_other, files, diagnostics } => {
                let key = if is_other { "failure-review-other-unsound" } else { "failure-review-unsound" };
                self.refuse(files, diagnostics, key, words)
            }
            Outcome::Made(review) => {
                file::replace_own(out, MARK, EXISTS, review.html.as_bytes())?;
                let path = out.display().to_string();
                let message = if review.is_same {
                    Message::new("summary-review-same")
                } else {
                    Message::new("summary-review")
                        .with("changed", review.changed)
                        .with("new", review.new)
                        .with("gone", review.gone)
                };
                terminal::remark(&words.say(&message.with("path", path)));
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}

/// How the site is shown: as the public sees it today.
fn options() -> Options<'static> {
    Options { as_of: None, today: &clock::today, address: None, drafts: false, search: false }
}
