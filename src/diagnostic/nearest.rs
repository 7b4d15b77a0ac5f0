//! What was probably meant.

/// The known word nearest to what was written, if it is near enough to be a slip: at most a third of it differs, or one letter of
/// several.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let written = written.to_lowercase();
    let length = written.chars().count();
    known
        .into_iter()
        .map(|word| (strsim::osa_distance(&written, &word.to_lowercase()), word))
        .filter(|(slips, word)| {
            let longer = word.chars().count().max(length);
            *slips <= (longer / 3).max(1) && *slips < longer
        })
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, word)| word.to_owned())
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
}
