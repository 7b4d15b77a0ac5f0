//! A file that only one of several can make.

use std::thread::sleep;
use std::time::Duration;

use super::store::Fault;
use crate::http::Answer;

/// How long is waited on a host that knows no conditions until it is looked who wrote last: longer than one who looked before this
/// file was there takes to write his.
const MOMENT: Duration = Duration::from_secs(2);

/// A file that is to be made only if it is not there.
pub(super) trait Claimed {
    /// What it holds; `None` if it is not there.
    fn read(&self) -> Result<Option<Vec<u8>>, Fault>;

    /// Writes it: on the condition that it is not there, or whatever is there.
    fn write(&self, bytes: &[u8], is_conditional: bool) -> Result<Answer, Fault>;

    /// Whether an answer says that it is there.
    fn is_taken(&self, answer: &Answer) -> bool;

    /// What any other answer says.
    fn fault(&self, answer: &Answer) -> Fault;
}

/// Makes a file that is not there yet, and says whether it did.
pub(super) fn claim(file: &impl Claimed, bytes: &[u8]) -> Result<bool, Fault> {
    let holds = || Ok(file.read()?.is_some_and(|found| found == bytes));
    if file.read()?.is_some() {
        return Ok(false);
    }
    // Who gets through the first time asks a second time: a host that heeds the condition refuses that, since the file is there now.
    for is_first in [true, false] {
        let answer = file.write(bytes, true)?;
        if file.is_taken(&answer) {
            // The answer to an earlier attempt may have been lost, and the file be ours all the same.
            return if is_first && answer.attempts == 1 { Ok(false) } else { holds() };
        }
        if matches!(answer.status, 400 | 405 | 501) {
            // The host does not know the condition and says so.
            let answer = file.write(bytes, false)?;
            if !answer.is_success() {
                return Err(file.fault(&answer));
            }
            break;
        }
        if !answer.is_success() {
            return Err(file.fault(&answer));
        }
    }
    // The host does not heed the condition: who wrote last has it.
    sleep(MOMENT);
    holds()
}
