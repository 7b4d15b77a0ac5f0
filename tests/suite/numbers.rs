//! Numbers reach the reader as they were written.

use super::support::{Site, text_of};

const RECORD: &str = "content/records/labs.yaml";

#[test]
fn decimals_are_shown_as_they_were_written() {
    let site = Site::new();
    site.replace(RECORD, "value: 4\n", "value: 6.50\n").replace(
        "content/targets/labs.yaml",
        "value: 10\n",
        "value: 1234.00\n",
    );
    site.build();
    for (page, goal) in [("targets/labs/index.html", "1234.00"), ("en/targets/labs/index.html", "1,234.00")] {
        let text = text_of(&site.page(page));
        assert!(text.contains("6.50") && text.contains(goal), "{page}: {text}");
    }
}

#[test]
fn what_is_no_number_is_told_with_its_place() {
    let long = "1".repeat(29);
    for (written, told) in
        [("1e5", "are here: 12000 or 1.14"), (&*long, "more than 28 digits"), ("'1,200'", "are here: 12000 or 1.14")]
    {
        let site = Site::new();
        site.replace(RECORD, "value: 4\n", &format!("value: {written}\n"));
        let all = site.told(&site.check());
        assert!(all.contains("labs.yaml:15:12: error[malformed-number]") && all.contains(told), "{written}: {all}");
    }
}

#[test]
fn a_long_number_reaches_its_goal_by_its_last_digit_only() {
    let goal = "1000000000000000000000000001";
    let standing = |value: &str| {
        let site = Site::new();
        site.replace("content/targets/labs.yaml", "value: 10\n", &format!("value: {goal}\n"));
        site.replace(RECORD, "value: 4\n", &format!("value: {value}\n"));
        site.build();
        text_of(&site.page("en/targets/labs/index.html")).contains("The goal has been reached.")
    };
    assert!(standing(goal));
    assert!(!standing("1000000000000000000000000000"));
}
