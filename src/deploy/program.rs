//! Programs of the system: git, ssh, rsync.

use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::process::{ChildStderr, Command, Stdio};
use std::thread;

use crate::diagnostic::{Failure, Message, reason};

/// How many bytes that a program writes are kept: more than the list of a million files has.
const MOST: u64 = 256 << 20;

/// How many bytes of its complaints are.
const MOST_WORDS: u64 = 1 << 20;

/// How a program ended.
pub(super) struct Ended {
    /// Its exit code; `None` if it was ended from outside.
    pub(super) code: Option<i32>,
    /// What it wrote to standard output, unless each line was told.
    pub(super) output: Vec<u8>,
    /// What it wrote to standard error, without secrets.
    pub(super) complaint: String,
}

impl Ended {
    pub(super) fn is_success(&self) -> bool {
        self.code == Some(0)
    }

    /// What a reader is told of a complaint: the line that says what was wrong.
    pub(super) fn told(&self) -> String {
        let lines: Vec<&str> = self.complaint.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let starts = ["fatal:", "error:", "remote: error:", "rsync: ", "ssh:"];
        let says = |line: &&&str| starts.iter().any(|start| line.starts_with(start)) || line.contains("denied");
        lines.iter().find(says).or(lines.last()).map_or_else(|| format!("{:?}", self.code), |line| (*line).to_owned())
    }
}

/// Runs a program that reads `input`. Each line that it writes is told to `line` at once, if there is one.
///
/// # Errors
///
/// If there is no such program, or it cannot be run.
pub(super) fn run(command: &mut Command, input: &[u8], line: Option<&dyn Fn(&str)>) -> Result<Ended, Failure> {
    let name = command.get_program().to_string_lossy().into_owned();
    // Programs are asked in their own language, so that what they say can be told apart.
    command.env("LC_ALL", "C").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    attempt(command, input, line).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Failure::new(Message::new("failure-no-program").with("program", name)),
        _ => Failure::new(Message::new("failure-program").with("program", name).with("reason", reason(&error))),
    })
}

fn attempt(command: &mut Command, input: &[u8], line: Option<&dyn Fn(&str)>) -> io::Result<Ended> {
    let mut child = command.spawn()?;
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let mut output = Vec::new();
    let complaint = thread::scope(|scope| {
        // What a program does not read, it says itself.
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
        let complaint = scope.spawn(move || {
            let mut text = Vec::new();
            // What is behind is read as well: a program that nobody listens to would stop.
            let read = |mut stderr: ChildStderr| {
                stderr.by_ref().take(MOST_WORDS).read_to_end(&mut text)?;
                io::copy(&mut stderr, &mut io::sink())
            };
            let _ = stderr.map(read);
            text
        });
        match (stdout, line) {
            (Some(stdout), Some(line)) => {
                let lines = BufReader::new(stdout).split(b'\n').map_while(Result::ok);
                lines.for_each(|told| line(&String::from_utf8_lossy(&told)));
            }
            (Some(stdout), None) => {
                stdout.take(MOST).read_to_end(&mut output)?;
            }
            (None, _) => {}
        }
        io::Result::Ok(complaint.join().unwrap_or_default())
    })?;
    let status = child.wait()?;
    Ok(Ended { code: status.code(), output, complaint: without_secrets(&String::from_utf8_lossy(&complaint)) })
}

/// A text in which no address names who asks, or a password.
pub(super) fn without_secrets(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("://") {
        let (before, after) = rest.split_at(start + 3);
        kept.push_str(before);
        let end = after.find(|character: char| character.is_whitespace() || "/'\"".contains(character));
        let host = &after[..end.unwrap_or(after.len())];
        rest = &after[host.rfind('@').map_or(0, |at| at + 1)..];
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_tells_a_secret() {
        let told = "fatal: 'https://a:p@ss@host.example/x.git' and ssh://git@h/x, https://host.example/a@b";
        let kept = "fatal: 'https://host.example/x.git' and ssh://h/x, https://host.example/a@b";
        assert_eq!(without_secrets(told), kept);
    }
}
