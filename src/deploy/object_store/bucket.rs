//! A bucket, and requests to it.

use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use jiff::Timestamp;
use md5::{Digest, Md5};
use rusty_s3::{Credentials, Method as Verb, UrlStyle};

use super::keys::keys;
use super::listing::{Next, Page};
use super::refusal;
use crate::config::{Addressing, ObjectStoreHost};
use crate::deploy::store::Fault;
use crate::deploy::surroundings::Surroundings;
use crate::diagnostic::{Failure, Message};
use crate::http::{Answer, Client, Method, Patience, Request};
use crate::route::FilePath;

/// The region that is signed if the settings name none.
const REGION: &str = "us-east-1";

/// How long a signed address holds: longer than the most patient attempts at one request take.
const HOLDS: Duration = Duration::from_hours(1);

/// How often an object is sent whose bytes did not arrive as they were sent.
const SENDINGS: usize = 3;

/// A bucket, with the keys to it.
pub(super) struct Bucket<'a> {
    bucket: rusty_s3::Bucket,
    /// What all keys of the site begin with: nothing, or steps that each end with a slash.
    prefix: String,
    credentials: Credentials,
    client: Client,
    host: String,
    surroundings: Surroundings<'a>,
}

impl<'a> Bucket<'a> {
    pub(super) fn open(host: &ObjectStoreHost, surroundings: Surroundings<'a>) -> Result<Self, Failure> {
        let name = host.bucket.value.0.clone();
        let endpoint = host.endpoint.value.as_str();
        let region = host.region.as_ref().map_or(REGION, |region| &region.value.0);
        let unfit = || {
            let message = Message::new("failure-store-address").with("bucket", name.as_str());
            Failure::new(message.with("endpoint", crate::http::shown(endpoint)))
        };
        let style = match host.addressing {
            Some(Addressing::Path) => UrlStyle::Path,
            Some(Addressing::VirtualHost) | None => UrlStyle::VirtualHost,
        };
        // Steps such as `..` would lead to another bucket.
        let prefix = host.prefix.as_ref().map_or("", |prefix| prefix.value.0.trim_matches('/'));
        if FilePath::new(&name).is_none() || name.contains('/') || !prefix.is_empty() && FilePath::new(prefix).is_none()
        {
            return Err(unfit());
        }
        let address = endpoint.parse().map_err(|_| unfit())?;
        let bucket = rusty_s3::Bucket::new(address, style, name.clone(), region.to_owned()).map_err(|_| unfit())?;
        let credentials = keys(host, &surroundings)?;
        let client = Client::new(Patience::SENDING);
        let prefix = if prefix.is_empty() { String::new() } else { format!("{prefix}/") };
        Ok(Self { bucket, prefix, credentials, client, host: host.endpoint.value.host().to_owned(), surroundings })
    }

    /// What all keys of the site begin with: nothing, or steps that each end with a slash.
    pub(super) fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The key of what stands at a path of the site.
    pub(super) fn key(&self, path: &FilePath) -> String {
        format!("{}{path}", self.prefix)
    }

    /// The bucket and what lies in it of the site, for people.
    pub(super) fn place(&self) -> String {
        let place = format!("{}/{}", self.bucket.name(), self.prefix);
        format!("{} ({})", place.trim_end_matches('/'), self.host)
    }

    /// The host of the store, without port.
    pub(super) fn host(&self) -> &str {
        &self.host
    }

    /// Makes a request about an object. The headers are signed with it.
    pub(super) fn ask(
        &self,
        method: Method,
        key: &str,
        headers: &[(&'static str, &str)],
        body: Option<&[u8]>,
    ) -> Result<Answer, Fault> {
        self.send(method, self.bucket.object_url(key), &[], headers, body)
    }

    /// Writes an object, with a digest by which the store sees whether all of it arrived as it was sent. If it did not, it is sent again.
    pub(super) fn put(&self, key: &str, headers: &[(&'static str, &str)], bytes: &[u8]) -> Result<Answer, Fault> {
        let digest = BASE64_STANDARD.encode(Md5::digest(bytes));
        let headers: Vec<(&str, &str)> = headers.iter().copied().chain([("content-md5", digest.as_str())]).collect();
        let mut answer = self.ask(Method::Put, key, &headers, Some(bytes))?;
        for _ in 1..SENDINGS {
            if !refusal::is_damage(&answer) {
                break;
            }
            let attempts = answer.attempts;
            answer = self.ask(Method::Put, key, &headers, Some(bytes))?;
            answer.attempts += attempts;
        }
        Ok(answer)
    }

    /// What an object holds; `None` if there is none.
    pub(super) fn read(&self, key: &str) -> Result<Option<Vec<u8>>, Fault> {
        let answer = self.ask(Method::Get, key, &[], None)?;
        if answer.is_success() {
            return Ok(Some(answer.body));
        }
        match self.fault(&answer) {
            Fault::Missing(reason) => Err(Fault::Missing(reason)),
            _ if answer.status == 404 => Ok(None),
            fault => Err(fault),
        }
    }

    /// A page of the list of the site's objects.
    pub(super) fn page(&self, delimiter: Option<&str>, next: Option<&Next>) -> Result<Page, Fault> {
        let mut query = vec![("list-type", "2"), ("encoding-type", "url"), ("prefix", self.prefix())];
        query.extend(delimiter.map(|delimiter| ("delimiter", delimiter)));
        match next {
            Some(Next::Token(token)) => query.push(("continuation-token", token)),
            Some(Next::Behind(key)) => query.extend([("marker", key.as_str()), ("start-after", key.as_str())]),
            None => {}
        }
        query.sort_unstable();
        let answer = self.send(Method::Get, self.bucket.base_url().clone(), &query, &[], None)?;
        if !answer.is_success() {
            return Err(self.fault(&answer));
        }
        let page = Page::parse(&answer.body).filter(|page| page.next.is_none() || page.next.as_ref() != next);
        page.ok_or_else(|| Fault::Failed(Failure::new(Message::new("failure-store-list").with("host", self.host()))))
    }

    /// What an answer says that is not the one hoped for.
    pub(super) fn fault(&self, answer: &Answer) -> Fault {
        refusal::fault(answer, (self.surroundings.now)())
    }

    fn send(
        &self,
        method: Method,
        address: url::Url,
        query: &[(&str, &str)],
        headers: &[(&'static str, &str)],
        body: Option<&[u8]>,
    ) -> Result<Answer, Fault> {
        let now = Timestamp::from_second((self.surroundings.now)()).unwrap_or_default();
        let verb = match method {
            Method::Head => Verb::Head,
            Method::Put => Verb::Put,
            Method::Delete => Verb::Delete,
            _ => Verb::Get,
        };
        let mut signed: Vec<(&str, &str)> = headers.to_vec();
        signed.sort_unstable();
        let signed = rusty_s3::signing::sign(
            &now,
            verb,
            address,
            self.credentials.key(),
            self.credentials.secret(),
            self.credentials.token(),
            self.bucket.region(),
            HOLDS.as_secs(),
            query.iter().copied(),
            signed.iter().copied(),
        );
        let request =
            headers.iter().fold(Request::new(method, signed), |request, (name, value)| request.header(name, *value));
        let request = match body {
            Some(body) => request.body(body),
            None => request,
        };
        Ok(self.client.send(&request)?)
    }
}
