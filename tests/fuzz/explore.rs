//! The loop: takes an input, changes it, and looks whether the check holds.

use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::mutation::{Numbers, mutate};

/// How many changed inputs are kept to be changed again, besides the corpus.
const KEPT: usize = 200;

/// How long an input may grow, in bytes.
const LONGEST: usize = 3_000;

/// What is fuzzed.
pub(crate) struct Entry {
    /// The name of the test, and of its folder in `corpus/`.
    pub(crate) name: &'static str,
    /// Pieces of text that mean something to what is fuzzed.
    pub(crate) words: &'static [&'static str],
    /// How many inputs are made where nobody says for how long.
    pub(crate) inputs: usize,
    /// Panics if the input shows a mistake; else tells whether the input was good: it went the quick way, or was well formed.
    /// Such inputs are kept, to be changed again.
    pub(crate) check: fn(&str) -> bool,
}

impl Entry {
    /// Checks the corpus and many inputs made from it.
    ///
    /// # Panics
    ///
    /// If the check does, with the smallest input found that shows it.
    pub(crate) fn explore(&self) {
        const { assert!(cfg!(debug_assertions), "without debug assertions the two ways are not compared") };
        if let Some(file) = std::env::var_os("FUZZ_INPUT") {
            (self.check)(&fs::read_to_string(file).expect("the input to run again"));
            return;
        }
        let corpus = self.corpus();
        for input in &corpus {
            self.run(input, "the corpus");
        }
        let seed = number("FUZZ_SEED").unwrap_or(1);
        let until = number("FUZZ_MINUTES").map(|minutes| Instant::now() + Duration::from_secs(60 * minutes));
        let mut numbers = Numbers::new(seed);
        let mut kept = corpus.clone();
        let (mut made, mut good) = (0, 0);
        while until.map_or(made < self.inputs, |end| Instant::now() < end) {
            // What is changed again and again becomes short, so the corpus has its turn.
            let begin = if numbers.below(3) == 0 { &corpus } else { &kept };
            let (first, other) = (numbers.one_of(begin), numbers.one_of(&corpus));
            let input = mutate(first, other, self.words, &mut numbers);
            let is_good = self.run(&input, &format!("input {made} of seed {seed}"));
            made += 1;
            good += usize::from(is_good);
            if is_good && input.len() <= LONGEST {
                if kept.len() < KEPT {
                    kept.push(input);
                } else {
                    kept[numbers.below(KEPT)] = input;
                }
            }
        }
        println!("{}: {made} inputs from seed {seed}, {good} of them good", self.name);
        assert!(good >= made / 10, "{good} of {made} inputs were good: mostly mistakes were tried");
    }

    /// The inputs that are kept with the sources, in the order of their names.
    fn corpus(&self) -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(self.name);
        let mut files: Vec<PathBuf> =
            fs::read_dir(folder).expect("a corpus").map(|entry| entry.expect("an input").path()).collect();
        files.sort();
        let corpus: Vec<String> = files.iter().map(|file| fs::read_to_string(file).expect("text")).collect();
        assert!(corpus.len() >= 3, "{} inputs to begin with", corpus.len());
        corpus
    }

    fn run(&self, input: &str, origin: &str) -> bool {
        if let Some(is_good) = self.outcome(input) {
            return is_good;
        }
        // Each smaller input that fails would be told as well.
        let tell = panic::take_hook();
        panic::set_hook(Box::new(|_| {}));
        let smallest = smallest(input, &|smaller| self.outcome(smaller).is_none());
        panic::set_hook(tell);
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{}", self.name));
        fs::write(&file, &smallest).expect("a file for the input");
        panic!(
            "{origin} fails, and so does this:\n{smallest:?}\nFUZZ_INPUT={} cargo test --test fuzz {}",
            file.display(),
            self.name
        );
    }

    /// What the check tells of an input; `None` if it panics.
    fn outcome(&self, input: &str) -> Option<bool> {
        panic::catch_unwind(AssertUnwindSafe(|| (self.check)(input))).ok()
    }
}

/// The input without all that can be left out of it while it still fails.
fn smallest(input: &str, fails: &dyn Fn(&str) -> bool) -> String {
    let mut characters: Vec<char> = input.chars().collect();
    let mut length = characters.len().div_ceil(2);
    while length > 0 {
        let mut start = 0;
        while start < characters.len() {
            let end = characters.len().min(start + length);
            let without: String = characters[..start].iter().chain(&characters[end..]).collect();
            if fails(&without) {
                characters.drain(start..end);
            } else {
                start = end;
            }
        }
        length /= 2;
    }
    characters.into_iter().collect()
}

/// The number that a variable of the environment holds.
fn number(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name}={text} is no whole number")))
}

#[test]
fn what_fails_is_made_small() {
    let fails = |text: &str| text.contains('甲') && text.matches('b').count() > 1;
    assert_eq!(smallest("aaa b 甲 ccc\nb b dd", &fails), "甲bb");
}
