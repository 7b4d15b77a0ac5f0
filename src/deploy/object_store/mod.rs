//! A store of objects that speaks S3.

mod bucket;
mod claimed;
mod keys;
mod listing;
mod refusal;

use std::collections::BTreeSet;
use std::num::NonZero;
use std::sync::Mutex;

use self::bucket::Bucket;
use self::claimed::Object;
use self::listing::{Next, Page};
use super::condition::claim;
use super::store::{Fault, Store, Upload};
use super::surroundings::Surroundings;
use crate::config::ObjectStoreHost;
use crate::diagnostic::Failure;
use crate::http::{Method, in_parallel};
use crate::route::FilePath;

/// How many requests are made at once.
const AT_ONCE: NonZero<usize> = NonZero::new(16).expect("sixteen");

/// A bucket, or what lies below a prefix in it.
pub struct ObjectStore<'a> {
    bucket: Bucket<'a>,
    /// Whether the store leads readers on itself.
    redirects: bool,
    surroundings: Surroundings<'a>,
}

impl<'a> ObjectStore<'a> {
    /// The bucket of the settings, with the keys of the environment or of the credentials file. Nothing is asked yet.
    ///
    /// # Errors
    ///
    /// If there are no keys, or bucket and endpoint make no address.
    pub fn open(host: &ObjectStoreHost, surroundings: Surroundings<'a>) -> Result<Self, Failure> {
        Ok(Self { bucket: Bucket::open(host, surroundings)?, redirects: host.redirect_objects, surroundings })
    }

    fn put(&self, upload: &Upload) -> Result<u64, Fault> {
        let bytes = upload.body.bytes(self.surroundings.disk)?;
        let mut headers = vec![("content-type", upload.content_type.as_str()), ("cache-control", upload.cache_control)];
        let redirect = upload.redirect.as_deref().filter(|_| self.redirects);
        headers.extend(redirect.map(|to| ("x-amz-website-redirect-location", to)));
        let answer = self.bucket.put(&self.bucket.key(&upload.path), &headers, &bytes)?;
        if answer.is_success() { Ok(bytes.len() as u64) } else { Err(self.bucket.fault(&answer)) }
    }

    fn has(&self, path: &FilePath) -> Result<bool, Fault> {
        let answer = self.bucket.ask(Method::Head, &self.bucket.key(path), &[], None)?;
        match answer.status {
            200..300 => Ok(true),
            404 => Ok(false),
            _ => Err(self.bucket.fault(&answer)),
        }
    }

    /// Which of these paths there are by the list of the bucket; `None` if that takes more than so many pages.
    fn listed(&self, paths: &BTreeSet<&FilePath>, most: usize) -> Result<Option<Vec<FilePath>>, Fault> {
        let keys: BTreeSet<String> = paths.iter().map(|path| self.bucket.key(path)).collect();
        let last = keys.last().cloned().unwrap_or_default();
        let mut found = BTreeSet::new();
        let mut next = None;
        for _ in 0..most {
            let page = self.bucket.page(None, next.as_ref())?;
            let is_over = page.keys.last().is_some_and(|key| *key >= last);
            found.extend(page.keys.into_iter().filter(|key| keys.contains(key)));
            next = page.next;
            if is_over || next.is_none() {
                let of = |key: &String| FilePath::new(&key[self.bucket.prefix().len()..]);
                return Ok(Some(found.iter().filter_map(of).collect()));
            }
        }
        Ok(None)
    }
}

impl Store for ObjectStore<'_> {
    fn name(&self) -> String {
        self.bucket.place()
    }

    fn read(&self, path: &FilePath) -> Result<Option<Vec<u8>>, Fault> {
        self.bucket.read(&self.bucket.key(path))
    }

    fn names(&self) -> Result<Vec<String>, Fault> {
        let mut names = BTreeSet::new();
        let mut next: Option<Next> = None;
        loop {
            let page: Page = self.bucket.page(Some("/"), next.as_ref())?;
            names.extend(page.names(self.bucket.prefix()));
            next = page.next;
            if next.is_none() {
                return Ok(names.into_iter().collect());
            }
        }
    }

    fn existing(&self, paths: &[&FilePath]) -> Result<Vec<FilePath>, Fault> {
        // A page of the list tells of a thousand objects, one after the other; many single questions are asked at once.
        let most = paths.len() / AT_ONCE.get();
        if most > 0
            && let Some(listed) = self.listed(&paths.iter().copied().collect(), most)?
        {
            return Ok(listed);
        }
        let found = Mutex::new(BTreeSet::new());
        in_parallel(paths, AT_ONCE, |path| {
            if self.has(path)? {
                found.lock().expect("no thread panics here").insert((*path).clone());
            }
            Ok::<(), Fault>(())
        })?;
        Ok(found.into_inner().expect("no thread panics here").into_iter().collect())
    }

    fn manner(&self, _: &FilePath, _: u64, redirect: Option<&str>) -> Option<String> {
        redirect.filter(|_| self.redirects).map(|to| format!("redirects to {to}"))
    }

    fn send(&self, files: &[Upload], sent: &(dyn Fn(u64) + Sync)) -> Result<(), Fault> {
        in_parallel(files, AT_ONCE, |file| self.put(file).map(sent))
    }

    fn remove(&self, paths: &[&FilePath], removed: &(dyn Fn(u64) + Sync)) -> Result<(), Fault> {
        // One by one: stores differ in how they want to be asked for many, and few files go.
        in_parallel(paths, AT_ONCE, |path| {
            let answer = self.bucket.ask(Method::Delete, &self.bucket.key(path), &[], None)?;
            if !answer.is_success() && answer.status != 404 {
                return Err(self.bucket.fault(&answer));
            }
            removed(0);
            Ok(())
        })
    }

    fn claim(&self, path: &FilePath, bytes: &[u8]) -> Result<bool, Fault> {
        claim(&Object { bucket: &self.bucket, key: self.bucket.key(path) }, bytes)
    }
}
