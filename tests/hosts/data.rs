//! The data of the shipped site, opened by the programs of others.

use std::process::Command;

use crate::support::{project, python, shipped};

#[test]
fn other_programs_read_the_data() {
    let status = Command::new(python()).arg(project().join("tests/hosts/data.py")).arg(shipped()).status();
    assert!(status.expect("Python starts").success());
}
