//! Whether a site was approved as it is, and by whom.

use crate::config::Site;
use crate::date::Day;
use crate::diagnostic::{Argument, Code, Diagnostic, Severity};
use crate::schema::{Signature, StateDigest};

/// Who approved a state of a site.
#[derive(Clone, Debug)]
pub struct Approval {
    /// The digest of the state.
    pub state: StateDigest,
    /// Who signed it and can sign, each once, with the day.
    pub signed: Vec<(String, Day)>,
    /// Who signed an earlier state last.
    pub earlier: Option<(String, Day)>,
}

impl Approval {
    /// What signatures say of a state on a day. One that is dated ahead does not count yet.
    pub(super) fn new(site: &Site, signatures: &[Signature], state: StateDigest, today: Day) -> Self {
        let admits = |name: &str| site.sign_off.as_ref().is_none_or(|sign_off| sign_off.admits(name));
        let mut approval = Self { state, signed: Vec::new(), earlier: None };
        for signature in signatures.iter().filter(|signature| signature.date.value <= today) {
            let (name, day) = (signature.name.value.0.as_str(), signature.date.value);
            if signature.state.value != state {
                if approval.earlier.as_ref().is_none_or(|(_, known)| *known <= day) {
                    approval.earlier = Some((name.to_owned(), day));
                }
            } else if admits(name) && approval.signed.iter().all(|(known, _)| known != name) {
                approval.signed.push((name.to_owned(), day));
            }
        }
        approval
    }

    /// How many more have to sign before the site is built for the public.
    pub fn missing(&self, site: &Site) -> usize {
        site.sign_off.as_ref().map_or(0, |sign_off| sign_off.count().saturating_sub(self.signed.len()))
    }

    /// The names of those who signed, for a sentence.
    pub fn names(&self) -> String {
        self.signed.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// The finding for a state that was not approved by as many as the settings ask for. It is an error where the site is `written` for
    /// the public, and else a note.
    pub(super) fn finding(&self, site: &Site, written: bool) -> Option<Diagnostic> {
        let sign_off = site.sign_off.as_ref().filter(|_| self.missing(site) > 0)?;
        let span = sign_off.required.as_ref().map_or(sign_off.span, |required| required.span);
        let names = sign_off.by.iter().map(|name| name.value.0.as_str());
        let left: Vec<String> =
            names.filter(|name| self.signed.iter().all(|(signed, _)| signed != name)).map(str::to_owned).collect();
        let so_far = if self.signed.is_empty() { "unsigned-nobody" } else { "unsigned-some" };
        let finding = Diagnostic::at(Code::Unsigned, span)
            .with("state", self.state.short())
            .with("required", sign_off.count())
            .with("names", self.names())
            .with("so_far", Argument::Message(so_far))
            .with("left", if left.is_empty() { Argument::Message("unsigned-anybody") } else { Argument::List(left) });
        let mut finding = match &self.earlier {
            Some((name, day)) => finding
                .with("earlier", Argument::Message("unsigned-earlier"))
                .with("name", name.as_str())
                .with("date", day.to_string()),
            None => finding.with("earlier", Argument::Message("unsigned-never")),
        };
        if written {
            finding.severity = Severity::Error;
        }
        Some(finding)
    }
}
