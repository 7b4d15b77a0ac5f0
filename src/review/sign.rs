//! Records who approves a site as it is.

use std::path::Path;

use crate::character::is_hidden;
use crate::diagnostic::{Argument, Diagnostic, Failure, Message, Severity, count};
use crate::disk::Disk;
use crate::edit;
use crate::load::Sources;
use crate::pipeline::{self, Options, Proof, Read};
use crate::route::FilePath;
use crate::source::Files;
use crate::yaml::{self, Draft, Edit, Node, Value};

/// The file of the signatures, below the site's folder.
const FILE: &str = "content/signatures.yaml";

/// A signature to be recorded.
pub struct Signing<'a> {
    /// The site's folder.
    pub root: &'a Path,
    /// Who signs.
    pub name: &'a str,
    /// What is said about it.
    pub note: Option<&'a str>,
    /// How the site is shown to the public.
    pub options: Options<'a>,
}

/// What became of it.
pub enum Signed {
    /// It is recorded, or was before.
    Recorded {
        /// The digest of the state, in short.
        state: String,
        /// Whether the same person had signed this state before, so that nothing was written.
        before: bool,
        /// How many have signed it now.
        signed: usize,
        /// How many more have to before the site is built for the public.
        missing: usize,
    },
    /// The site cannot be built as it is, so that there is nothing to approve.
    Unsound {
        /// The files that were read.
        files: Files,
        /// What is wrong with them.
        diagnostics: Vec<Diagnostic>,
    },
}

/// Records that somebody approves the present state of a site. Signatures that are there stay, byte for byte.
///
/// # Errors
///
/// If the name is nobody's who can sign, the file of signatures cannot be added to or was changed meanwhile, or the disk refuses.
pub fn sign(signing: &Signing<'_>, disk: &dyn Disk) -> Result<Signed, Failure> {
    pipeline::make_ready(signing.root)?;
    let name = one_line(signing.name, "failure-sign-name")?;
    let note = signing.note.map(|note| one_line(note, "failure-sign-note")).transpose()?;
    let sources = Sources::read(signing.root);
    let before = sources.text(FILE);
    let options = Options { drafts: false, search: false, ..signing.options.clone() };
    let Read { files, diagnostics, made } = Proof::read(sources, &options, &|_, _| ())?;
    let Some(proof) = made.filter(|_| count(&diagnostics, Severity::Error) == 0) else {
        return Ok(Signed::Unsound { files, diagnostics });
    };
    let (site, approval) = (proof.site(), proof.approval());
    if let Some(sign_off) = site.sign_off.as_ref().filter(|sign_off| !sign_off.admits(name)) {
        let known = sign_off.by.iter().map(|known| known.value.0.clone()).collect();
        let message = Message::new("failure-sign-unknown").with("value", name).with("known", Argument::List(known));
        return Err(Failure::new(message));
    }
    let state = approval.state.short();
    let (mut signed, mut missing) = (approval.signed.len(), approval.missing(site));
    if approval.signed.iter().any(|(known, _)| known == name) {
        return Ok(Signed::Recorded { state, before: true, signed, missing });
    }
    let today = (signing.options.today)(&site.time_zone.value.0);
    let mut fields = vec![
        ("name".to_owned(), Draft::Text(name.to_owned())),
        ("date".to_owned(), Draft::word(&today.to_string())),
        ("state".to_owned(), Draft::word(&approval.state.to_string())),
    ];
    fields.extend(note.map(|note| ("note".to_owned(), Draft::Text(note.to_owned()))));
    let text = added(before.as_deref(), Draft::Mapping(fields))?;
    if Sources::read(signing.root).text(FILE) != before {
        return Err(Failure::new(Message::new("failure-sign-changed").with("path", FILE)));
    }
    let path = FilePath::new(FILE).expect("it is a path");
    edit::replace(disk, signing.root, &[(path, text.as_bytes())]).map_err(pipeline::edit_failure)?;
    signed += 1;
    missing = missing.saturating_sub(1);
    Ok(Signed::Recorded { state, before: false, signed, missing })
}

/// Words of one line, without space around them.
fn one_line<'t>(text: &'t str, key: &'static str) -> Result<&'t str, Failure> {
    let trimmed = text.trim();
    if trimmed.is_empty() || trimmed.contains(|one: char| one.is_control() || is_hidden(one)) {
        return Err(Failure::new(Message::new(key).with("value", text)));
    }
    Ok(trimmed)
}

/// The file with one more signature at its end.
fn added(text: Option<&str>, signature: Draft) -> Result<String, Failure> {
    let Some(text) = text else { return Ok(yaml::write(&Draft::List(vec![signature]))) };
    let refused = || Failure::new(Message::new("failure-sign-file").with("path", FILE));
    let mut found = Vec::new();
    let root = yaml::parse(Files::default().add("", ""), text, &mut found);
    let Some(Node { value: Value::List(items), .. }) = root else { return Err(refused()) };
    yaml::splice(text, &[], &Edit::InsertItem(items.len(), signature)).map_err(|_| refused())
}
