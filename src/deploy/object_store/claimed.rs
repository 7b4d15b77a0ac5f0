//! An object that only one of several can make.

use super::bucket::Bucket;
use crate::deploy::condition::Claimed;
use crate::deploy::store::Fault;
use crate::http::Answer;

/// An object that is to be made only if it is not there.
pub(super) struct Object<'a, 'b> {
    pub(super) bucket: &'a Bucket<'b>,
    pub(super) key: String,
}

impl Claimed for Object<'_, '_> {
    fn read(&self) -> Result<Option<Vec<u8>>, Fault> {
        self.bucket.read(&self.key)
    }

    fn write(&self, bytes: &[u8], is_conditional: bool) -> Result<Answer, Fault> {
        let conditions = if is_conditional { conditions(self.bucket.host()) } else { Vec::new() };
        self.bucket.put(&self.key, &conditions, bytes)
    }

    fn is_taken(&self, answer: &Answer) -> bool {
        // The first was said by MinIO before 2024, the second is said by OSS and COS, and by S3 while another writes.
        matches!(answer.status, 304 | 409 | 412)
    }

    fn fault(&self, answer: &Answer) -> Fault {
        self.bucket.fault(answer)
    }
}

/// The headers by which a store is told not to replace anything: that of HTTP, and those of the stores that have their own.
fn conditions(host: &str) -> Vec<(&'static str, &'static str)> {
    let own = [("aliyuncs.com", "x-oss-forbid-overwrite"), ("myqcloud.com", "x-cos-forbid-overwrite")];
    let own = own.into_iter().filter(|(store, _)| host.ends_with(store)).map(|(_, header)| (header, "true"));
    [("if-none-match", "*")].into_iter().chain(own).collect()
}
