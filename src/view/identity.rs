//! Ids that never change, for what is read elsewhere.

use super::scope::Scope;
use crate::lang::Lang;

impl Scope<'_> {
    /// An id by RFC 4151: the authority in the settings and what it names. Without an authority, the host of the address and the
    /// year of the plan stand for it.
    pub(super) fn permanent_id(&self, lang: Lang, name: &str) -> String {
        let authority = match &self.site.authority {
            Some(authority) => authority.value.to_string(),
            None => format!("{},{}", self.site.address.web().host(), self.snapshot.plan().published.year()),
        };
        format!("tag:{authority}:{}:{name}", self.languages.get(lang).code)
    }
}
