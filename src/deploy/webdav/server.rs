//! A folder on a server that speaks WebDAV, and requests to it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::Url;

use super::listing::{Entry, QUESTION, entries};
use super::login::login;
use crate::config::WebdavHost;
use crate::deploy::store::Fault;
use crate::deploy::surroundings::Surroundings;
use crate::diagnostic::{Argument, Failure, Message};
use crate::http::{Answer, Client, Method, Patience, Request, shown};

/// What is escaped in a step of a path: all that may mean something elsewhere (RFC 3986, 2.3).
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A folder on a server.
pub(super) struct Server {
    client: Client,
    /// Its address, which ends in a slash.
    folder: Url,
    login: Option<String>,
}

impl Server {
    pub(super) fn open(host: &WebdavHost, surroundings: &Surroundings<'_>) -> Result<Self, Failure> {
        let address = host.url.value.as_str();
        let unfit = |key| Failure::new(Message::new(key).with("address", shown(address)));
        let mut folder = Url::parse(address).map_err(|_| unfit("failure-webdav-address"))?;
        // A password does not stand in the settings, and neither would such an address be that of a folder.
        if !folder.username().is_empty() || folder.password().is_some() {
            return Err(unfit("failure-webdav-user"));
        }
        if folder.query().is_some() || folder.fragment().is_some() {
            return Err(unfit("failure-webdav-address"));
        }
        if !folder.path().ends_with('/') {
            folder.set_path(&format!("{}/", folder.path()));
        }
        let login = login(folder.host_str().unwrap_or_default(), surroundings)?;
        Ok(Self { client: Client::new(Patience::SENDING), folder, login })
    }

    /// Its address, for people.
    pub(super) fn place(&self) -> &str {
        self.folder.as_str()
    }

    /// The path of what lies at a path in the folder, as requests name it.
    pub(super) fn path(&self, path: &str) -> String {
        let steps: Vec<String> = path.split('/').map(|step| utf8_percent_encode(step, ESCAPED).to_string()).collect();
        format!("{}{}", self.folder.path(), steps.join("/"))
    }

    /// The whole address of that.
    pub(super) fn address(&self, path: &str) -> String {
        let mut address = self.folder.clone();
        address.set_path(&self.path(path));
        address.into()
    }

    /// Makes a request about what lies at a path in the folder.
    pub(super) fn ask(
        &self,
        method: Method,
        path: &str,
        headers: &[(&'static str, &str)],
        body: Option<&[u8]>,
    ) -> Result<Answer, Fault> {
        let mut request = Request::new(method, self.address(path));
        for (name, value) in headers {
            request = request.header(name, *value);
        }
        if let Some(login) = &self.login {
            request = request.header("authorization", login);
        }
        if let Some(body) = body {
            request = request.body(body);
        }
        Ok(self.client.send(&request)?)
    }

    /// What a file holds; `None` if there is none.
    pub(super) fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Fault> {
        let answer = self.ask(Method::Get, path, &[], None)?;
        match answer.status {
            200..300 => Ok(Some(answer.body)),
            404 | 410 => Ok(None),
            _ => Err(self.fault(&answer)),
        }
    }

    /// What lies in a folder, given by its path with a slash at the end; `None` if there is no such folder.
    pub(super) fn entries(&self, folder: &str) -> Result<Option<Vec<Entry>>, Fault> {
        let headers = [("depth", "1"), ("content-type", "application/xml; charset=utf-8")];
        let answer = self.ask(Method::Propfind, folder, &headers, Some(QUESTION))?;
        match answer.status {
            207 => {
                let entries = entries(&answer.body, &self.path(folder));
                entries.map(Some).ok_or_else(|| self.failed("failure-webdav-list"))
            }
            404 | 410 => Ok(None),
            405 | 501 | 200 => Err(self.failed("failure-webdav-none")),
            _ => Err(self.fault(&answer)),
        }
    }

    /// What an answer says that is not the one hoped for.
    pub(super) fn fault(&self, answer: &Answer) -> Fault {
        let key = |key| Argument::Message(key);
        match answer.status {
            401 if answer
                .header("www-authenticate")
                .is_some_and(|asked| !asked.to_ascii_lowercase().contains("basic")) =>
            {
                self.failed("failure-webdav-login-kind")
            }
            401 if self.login.is_none() => self.failed("failure-webdav-login"),
            401 => Fault::Denied(key("webdav-login")),
            403 => Fault::Denied(key("webdav-denied")),
            404 | 409 | 410 => Fault::Missing(key("webdav-no-folder")),
            423 => Fault::Denied(key("webdav-locked")),
            413 => self.failed("failure-webdav-large"),
            507 => Fault::Full(key("store-full")),
            429 | 500..=599 => Fault::Unreachable(key("store-busy")),
            301 | 302 | 307 | 308 => {
                let to = answer.header("location").map(shown).unwrap_or_default();
                Fault::Failed(Failure::new(Message::new("failure-webdav-moved").with("to", to)))
            }
            status => {
                let message = Message::new("failure-store-status").with("status", status.to_string());
                Fault::Failed(Failure::new(message))
            }
        }
    }

    fn failed(&self, key: &'static str) -> Fault {
        Fault::Failed(Failure::new(Message::new(key).with("address", self.place())))
    }
}
