//! `review`: what will change in public, page by page.

use gongkai::date::Day;
use gongkai::pipeline::Options;
use gongkai::review::{self, Outcome, Request, Review};
use std::path::Path;

use super::desk::{gongkai, said};
use super::support::{Site, TODAY, copy, jpeg};

/// The site as it is now, against as it was.
fn reviewed(now: &Site, was: &Path) -> Review {
    let today = Day::parse(TODAY).expect("a day");
    let options = Options { as_of: None, today: &|_| today, address: None, drafts: true, search: true };
    match review::review(&Request { root: now.root(), against: was, options }).expect("the machine works") {
        Outcome::Made(review) => review,
        Outcome::Unsound { diagnostics, .. } => panic!("both can be built: {diagnostics:?}"),
    }
}

/// What an edit of the small site changes.
fn after(edit: impl FnOnce(&Site)) -> Review {
    let (was, now) = (Site::new(), Site::new());
    edit(&now);
    reviewed(&now, was.root())
}

/// The article about a page, by its address and by what became of it.
fn article<'h>(html: &'h str, fate: &str, address: &str) -> &'h str {
    let of_page = format!("<code>{address}</code>");
    html.split("<article ")
        .skip(1)
        .map(|rest| rest.split("</article>").next().unwrap_or_default())
        .find(|article| article.contains(&of_page) && article.contains(&format!("fate-{fate}")))
        .unwrap_or_else(|| panic!("nothing is told of {address} as {fate}: {html}"))
}

/// A text without what only screen readers say in marks.
fn plain(html: &str) -> String {
    let mut text = html.to_owned();
    for word in ["删去 removed:", "新增 added:"] {
        text = text.replace(&format!("<span class=\"say\">[{word}</span>"), "");
    }
    text.replace("<span class=\"say\">]</span>", "")
}

#[test]
fn nothing_changed_is_said_so() {
    let review = after(|_| {});
    assert!(review.is_same && review.html.contains("公开内容没有变化。"));
    assert!(review.html.contains("Nothing changes in public."));
    assert!(!review.html.contains("<article"));
}

#[test]
fn a_changed_word_is_marked_in_its_language_and_told_once() {
    let review = after(|now| {
        now.replace("content/records/first.yaml", "The first event took", "The second event took");
    });
    let html = plain(&review.html);
    assert_eq!((review.new, review.gone), (0, 0));
    let record = article(&html, "changed", "/records/first-event/");
    assert!(record.contains("The <del>first</del><ins>second</ins> event took place."), "{record}");
    assert!(record.contains("Unchanged in this language."), "{record}");
    // The task's page, the year and the lists say the same, and are only named.
    assert_eq!(html.matches("<ins>second</ins>").count(), 1, "{html}");
    assert!(html.contains("不再逐项说明的页面") && html.contains("<code>/tasks/1/</code>"));
    // Both bureaus that lead its task should look.
    let who = html.split("请哪些单位看哪些页面").nth(1).expect("who should look");
    assert!(who.contains("甲局") && who.contains("Bureau B, Commission C"));
}

#[test]
fn states_and_figures_stand_in_a_table_of_their_own() {
    let review = after(|now| {
        now.replace("content/records/first.yaml", "kind: event", "kind: event\nstatus: done");
        now.replace("content/records/labs.yaml", "value: 4", "value: 6");
        now.replace("content/records/labs.yaml", "共有四家", "共有6家");
        now.replace("content/records/labs.yaml", "There are four", "There are 6");
        now.replace("content/records/labs.yaml", "zh: 实验室四家", "zh: 实验室6家");
        now.replace("content/records/labs.yaml", "en: Four labs", "en: Labs now 6");
    });
    let facts = review.html.split("<table class=\"facts\">").nth(1).and_then(|rest| rest.split("</table>").next());
    let facts = facts.expect("a table of states and figures");
    for (what, before, after) in [("任务状态", "已有公开进展", "已完成"), ("最新已证实数据", ">4<", ">6<")]
    {
        let row = facts.split("<tr>").find(|row| row.contains(what)).unwrap_or_else(|| panic!("{what}: {facts}"));
        let (from, to) = (row.find(before), row.find(after));
        assert!(from.is_some() && from < to, "{row}");
    }
    assert!(facts.contains("Task: status") && facts.contains("Number of tasks"), "{facts}");
}

#[test]
fn pages_that_come_go_and_move_are_told_as_such() {
    let review = after(|now| {
        now.replace("content/records/first.yaml", "id: first-event", "id: the-first-event");
        now.replace("content/records/labs.yaml", "record:first-event)。", "record:the-first-event)。");
        now.replace("content/records/labs.yaml", "record:first-event).", "record:the-first-event).");
    });
    let moved = article(&review.html, "moved", "/records/the-first-event/");
    assert!(moved.contains("原地址") && moved.contains("<code>/records/first-event/</code>"), "{moved}");
    assert_eq!((review.new, review.gone), (0, 0));

    let review = after(|now| {
        now.remove("content/records/first.yaml");
        now.replace("content/records/labs.yaml", "，见[第一件事](record:first-event)", "");
        now.replace("content/records/labs.yaml", "; see [the first event](record:first-event)", "");
    });
    let gone = article(&review.html, "gone", "/records/first-event/");
    assert!(gone.contains("The first event") && gone.contains("<del>"), "{gone}");

    let was = Site::new();
    was.remove("content/records/first.yaml");
    was.replace("content/records/labs.yaml", "，见[第一件事](record:first-event)", "");
    was.replace("content/records/labs.yaml", "; see [the first event](record:first-event)", "");
    let review = reviewed(&Site::new(), was.root());
    let new = article(&review.html, "new", "/records/first-event/");
    assert!(new.contains("https://paper.example/report") && new.contains("发生了第一件事。"), "{new}");
    assert!(review.new >= 1 && review.gone == 0);
}

#[test]
fn drafts_and_what_is_held_back_are_not_announced() {
    for line in ["draft: true", "publish_at: 2099-01-01"] {
        let (was, now) = (Site::new(), Site::new());
        let text = std::fs::read_to_string(now.root().join("content/records/first.yaml")).expect("a record");
        let text = text.replace("id: first-event", &format!("id: secret\n{line}"));
        now.write("content/records/secret.yaml", text.replace("第一件事", "秘密").replace("first event", "secret"));
        let review = reviewed(&now, was.root());
        assert!(review.is_same, "{line}");
        assert!(!review.html.contains("秘密") && !review.html.to_lowercase().contains("secret"), "{line}");
    }
}

#[test]
fn hostile_words_are_only_words() {
    let hostile = "\"<script>alert(1)</script><img src=x onerror=alert(2)>' & </article>\"";
    let review = after(|now| {
        now.replace("content/records/first.yaml", "en: The first event\n", &format!("en: {hostile}\n"));
    });
    assert!(!review.html.contains("<script") && !review.html.contains("<img src=x"), "{}", review.html);
    assert!(review.html.contains("&lt;script&gt;"));
}

#[test]
fn a_new_and_a_replaced_picture_are_shown_and_files_are_named() {
    let (was, now) = (super::documents::contract_site().0, super::documents::contract_site().0);
    now.write("content/cases/polar-laboratory/opening.jpg", jpeg(9, 7));
    now.write("content/static/notice.pdf", "%PDF");
    let review = reviewed(&now, was.root());
    let case = article(&review.html, "changed", "/cases/polar-laboratory/");
    assert!(case.contains("picture-replaced") && case.contains("picture-replacing"), "{case}");
    assert!(case.contains("data:image/jpeg;base64,"), "{case}");
    assert!(review.html.contains("<code>/notice.pdf</code>"));
}

#[test]
fn another_theme_is_told_once_and_apart_from_the_content() {
    let review = after(|now| {
        now.write("themes/civic/strings/en.ftl", "stage-reported-progress = Something was reported\n");
        now.write("themes/civic/strings/zh.ftl", "stage-reported-progress = 有报道\n");
        now.replace("content/tasks/1.yaml", "zh: 说明一。", "zh: 说明甲。");
    });
    let html = plain(&review.html);
    assert!(html.contains("主题有变化"), "{html}");
    let content_alone = after(|now| {
        now.replace("content/tasks/1.yaml", "zh: 说明一。", "zh: 说明甲。");
    });
    assert_eq!(review.changed, content_alone.changed);
    let content = html.split("内容页面").nth(1).expect("pages of the content");
    assert!(content.contains("说明<del>一</del><ins>甲</ins>。") && !content.contains("已有公开进展"), "{content}");
}

#[test]
fn what_stands_around_every_page_is_told_once() {
    let review = after(|now| {
        now.replace("content/site.yaml", "  en: Test\n", "  en: The other publisher\n");
    });
    assert!(review.html.contains("各页共有的页首和页脚") && review.html.contains("The other publisher"));
}

#[test]
fn a_revision_and_a_folder_give_the_same_file_and_so_do_two_runs() {
    let (site, was) = (Site::empty(), Site::new());
    // The site need not be all of the repository.
    copy(&was.root().join("content"), &site.root().join("plan/content"));
    site.commit();
    site.replace("plan/content/tasks/1.yaml", "zh: 说明一。", "zh: 说明甲。");
    let index = std::fs::read(site.root().join(".git/index")).expect("an index");
    let run = |against: &str, out: &str| {
        let arguments = ["review", "--root", "plan", "--against", against, "--out", out];
        let output = gongkai(site.root(), &arguments, "");
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        std::fs::read(site.root().join(out)).expect("the review")
    };
    let by_revision = run("HEAD", "a.html");
    assert!(String::from_utf8_lossy(&by_revision).contains("<ins>"));
    assert_eq!(by_revision, run(&was.root().display().to_string(), "b.html"));
    // A review is replaced, anything else is not.
    assert_eq!(by_revision, run("HEAD", "a.html"));
    assert_eq!(index, std::fs::read(site.root().join(".git/index")).expect("an index"));
    site.write("notes.html", "<p>Mine</p>");
    let output = gongkai(site.root(), &["review", "--root", "plan", "--out", "notes.html"], "");
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert!(said(&output).contains("is no review"), "{}", said(&output));
    assert_eq!(std::fs::read_to_string(site.root().join("notes.html")).expect("it"), "<p>Mine</p>");
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let site = Site::new();
    let run = |arguments: &[&str]| {
        let output = gongkai(site.root(), arguments, "");
        (output.status.code(), said(&output))
    };
    let (code, words) = run(&["review", "--out", "a.html"]);
    assert!(code == Some(2) && words.contains("lies in no repository of git"), "{words}");
    let (code, words) = run(&["review"]);
    assert!(code == Some(2) && words.contains("--out"), "{words}");
    let was = Site::new();
    site.replace("content/tasks/1.yaml", "leads:\n  - a", "leads:\n  - nobody");
    let (code, words) = run(&["review", "--against", &was.root().display().to_string(), "--out", "a.html"]);
    assert!(
        code == Some(1) && words.contains("unresolved-reference") && words.contains("nothing to review"),
        "{words}"
    );
    assert!(!site.root().join("a.html").exists());
}

#[test]
fn another_way_and_another_description_are_changes() {
    let page = "id: about\norder: 1\ntitle: {zh: 关于, en: About}\ndescription: {zh: 本站说明。, en: About this site.}\ntext: {zh: '见[说明](page:other)。', en: 'See [this](page:other).'}\n";
    let other = page.replace("id: about", "id: other").replace("关于", "其他").replace("About}", "Other}");
    let third = other.replace("id: other", "id: third").replace("其他", "第三").replace("Other}", "Third}");
    for (from, to) in [("[说明](page:other)", "[说明](page:third)"), ("zh: 本站说明。", "zh: 官方网站。")]
    {
        let was = Site::new();
        for (name, text) in [("about", page), ("other", &other), ("third", &third)] {
            was.write(&format!("content/pages/{name}.yaml"), text);
        }
        let now = Site::empty();
        copy(&was.root().join("content"), &now.root().join("content"));
        now.replace("content/pages/about.yaml", from, to);
        let review = reviewed(&now, was.root());
        assert!(review.changed > 0, "{to}");
        assert!(review.html.contains("about/"), "{to}");
    }
}
