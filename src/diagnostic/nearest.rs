//! What was probably meant.

/// The known word nearest to what was written, if it is near enough to be a slip: at most a third of it differs, or one letter of
/// several.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let lower = written.to_lowercase();
    let meant = Letters::of(written);
    known
        .into_iter()
        .filter_map(|word| {
            let letters = Letters::of(word);
            let most = (letters.count.max(meant.count) / 3).max(1);
            // Among thousands of ids hardly one is worth a closer look.
            let slips =
                (meant.least_slips(letters) <= most).then(|| strsim::osa_distance(&lower, &word.to_lowercase()))?;
            (slips <= most && slips < letters.count.max(meant.count)).then_some((slips, word))
        })
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, word)| word.to_owned())
}

/// How many letters a word has, and which, as far as 64 bits tell.
#[derive(Clone, Copy)]
struct Letters {
    count: usize,
    kinds: u64,
}

impl Letters {
    fn of(word: &str) -> Self {
        let lower = word.chars().flat_map(char::to_lowercase);
        lower.fold(Self { count: 0, kinds: 0 }, |letters, letter| Self {
            count: letters.count + 1,
            kinds: letters.kinds | 1 << (u32::from(letter) % 64),
        })
    }

    /// How many slips lie between two words at least: each changes the length by one, or exchanges one letter for another.
    fn least_slips(self, other: Self) -> usize {
        let exchanged = (self.kinds ^ other.kinds).count_ones().div_ceil(2) as usize;
        exchanged.max(self.count.abs_diff(other.count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_the_word_that_was_meant() {
        let known = ["title", "text", "sources", "observation"];
        assert_eq!(nearest("souces", known).as_deref(), Some("sources"));
        assert_eq!(nearest("Titel", known).as_deref(), Some("title"));
        assert_eq!(nearest("picture", known), None);
        assert_eq!(nearest("b", ["a"]), None);
        // Two letters exchanged are one slip, in any script.
        assert_eq!(nearest("hte", ["the"]).as_deref(), Some("the"));
        assert_eq!(nearest("案例号编", ["案例编号"]).as_deref(), Some("案例编号"));
        assert_eq!(nearest("foreign-rd-centers", ["foreign-rd-centres"]).as_deref(), Some("foreign-rd-centres"));
    }

    #[test]
    fn a_quick_look_passes_over_nothing_that_is_near() {
        let words: Vec<String> = (0..4_u32.pow(4))
            .map(|number| {
                (0..4)
                    .filter_map(|place| [None, Some('a'), Some('B'), Some('1')][(number >> (2 * place) & 3) as usize])
                    .collect()
            })
            .collect();
        for (one, other) in words.iter().flat_map(|one| words.iter().map(move |other| (one, other))) {
            let slips = strsim::osa_distance(&one.to_lowercase(), &other.to_lowercase());
            assert!(Letters::of(one).least_slips(Letters::of(other)) <= slips, "{one}, {other}");
        }
    }
}
