//! The shipped content: the real plan, whole, with its records and every caveat they carry.

use std::collections::BTreeSet;

use super::support::{Built, OWN_SCRIPTS, Site, elements, project, text_of};

#[test]
fn the_shipped_content_has_no_findings() {
    let site = Site::shipped();
    let report = site.check();
    assert_eq!(site.told(&report), "");
}

#[test]
fn the_site_has_every_page_in_both_languages() {
    let site = Built::shipped();
    let files = site.files();
    let pages: Vec<&String> = files.keys().filter(|path| path.ends_with(".html")).collect();
    let (english, chinese): (Vec<&String>, Vec<&String>) = pages.iter().partition(|path| path.starts_with("en/"));
    assert_eq!(site.pages_made(), pages.len());
    assert_eq!(chinese.len(), english.len());
    assert!(chinese.len() >= 180, "{} pages a language", chinese.len());
    let count =
        |folder: &str| chinese.iter().filter(|path| path.starts_with(folder) && path.matches('/').count() == 2).count();
    assert_eq!(count("actions/"), 6);
    assert_eq!(count("tasks/"), 20);
    assert_eq!(count("targets/"), 5);
    assert_eq!(count("organisations/"), 27);
    assert_eq!(count("safeguards/"), 4);
    assert_eq!(count("cases/"), 10);
    let years = chinese.iter().filter(|path| path.starts_with("records/20")).count();
    assert_eq!(count("records/") - years, 92);
    for path in ["index.html", "plan/index.html", "records/index.html", "404.html"] {
        assert!(files.contains_key(path) && files.contains_key(&format!("en/{path}")), "{path}");
    }
}

#[test]
fn every_task_has_at_least_one_record_and_a_summary_in_both_languages() {
    let site = Built::shipped();
    for task in 1..=20 {
        for prefix in ["", "en/"] {
            let page = site.page(&format!("{prefix}tasks/{task}/index.html"));
            let words = text_of(page);
            assert!(page.contains("class=\"record\""), "{prefix}task {task} shows no record");
            let ours = ["本站编写的通俗说明，非官方文本", "Plain-language summary by this site, not official text"];
            assert!(
                ours.iter().any(|label| words.contains(label)),
                "{prefix}task {task} shows no summary labelled as ours"
            );
        }
    }
}

#[test]
fn no_task_counts_what_is_said_of_the_whole_country() {
    let site = Built::shipped();
    let task = text_of(site.page("en/tasks/2/index.html"));
    assert!(task.contains("3 public records within the plan’s term"), "{task}");
    for path in (1..=20).map(|task| format!("tasks/{task}/index.html")) {
        assert!(!site.page(&path).contains("不是北京"), "{path}");
    }
}

#[test]
fn a_target_known_from_a_repost_only_is_reported_and_not_confirmed() {
    let site = Built::shipped();
    let page = text_of(site.page("en/targets/foreign-rd-centres/index.html"));
    let (confirmed, reported) =
        (page.find("221").expect("the confirmed value"), page.find("332").expect("the reported one"));
    assert!(confirmed < reported, "the confirmed value comes first");
    for target in ["bri-labs", "joint-rd-projects", "q1-journals"] {
        let page = site.page(&format!("targets/{target}/index.html"));
        assert!(page.contains("尚无公开数据"), "{target} must say that nothing is public");
        assert!(!page.contains("role=\"img\""), "{target} must not show an empty chart");
    }
}

#[test]
fn a_repost_is_named_but_never_linked() {
    let site = Built::shipped();
    let reposts = [
        "us.usy7.cc",
        "124.42.81.250",
        "m.bengorbaty.com",
        "chujupifa.com",
        "yaliqi.com",
        "wap.stddy.com",
        "zgkjsz.com",
        "xingguangyanyi.cn",
        "imasd-velecdom.com",
        "www.bjhwxr.gov.cn",
        "duomi32.cn",
    ];
    let mut named = BTreeSet::new();
    for (path, html) in site.pages() {
        for host in reposts {
            assert!(!html.contains(&format!("href=\"http://{host}")), "{path} links {host}");
            assert!(!html.contains(&format!("href=\"https://{host}")), "{path} links {host}");
            if html.contains(host) {
                named.insert(host);
            }
        }
    }
    assert_eq!(named.len(), reposts.len(), "{named:?}");
}

#[test]
fn an_announcement_does_not_count_as_progress() {
    let site = Site::shipped();
    site.build();
    let page = text_of(&site.page("en/records/zgc-forum-2026/index.html"));
    assert!(page.contains("Announced plan, not yet a result"), "an announcement says that it is one");
    let as_of = |day: &str| {
        site.build_as_of(day);
        site.page("tasks/18/index.html")
    };
    // The programme of 2026 was announced in February 2026; nothing else about task 18 became known in the year before.
    assert!(!as_of("2026-02-24").contains("records/zgc-forum-2026/"));
    assert!(as_of("2026-02-25").contains("records/zgc-forum-2026/"));
}

#[test]
fn every_page_says_that_this_is_a_demonstration_and_asks_not_to_be_indexed() {
    let site = Built::shipped();
    for (path, html) in site.pages() {
        assert!(html.contains("name=\"robots\" content=\"noindex\""), "{path}");
        assert!(html.contains("演示站点") || html.contains("emonstration"), "{path}");
    }
}

#[test]
fn a_translated_page_says_that_the_text_of_record_prevails() {
    let site = Built::shipped();
    for path in ["en/index.html", "en/plan/index.html", "en/tasks/18/index.html", "en/records/index.html"] {
        let page = text_of(site.page(path));
        assert!(page.contains("unofficial") && page.contains("prevails"), "{path}");
    }
}

#[test]
fn no_page_asks_another_host_for_anything() {
    let site = Built::shipped();
    for (path, bytes) in site.files() {
        let text = String::from_utf8_lossy(bytes);
        for attribute in ["src=\"http", "srcset=\"http", "url(http", "url(\"http", "@import", "<iframe"] {
            assert!(!text.contains(attribute), "{path} holds {attribute}");
        }
        let scripts = text.matches("<script").count();
        let data = text.matches("<script type=\"application/ld+json\">").count();
        let own: usize = OWN_SCRIPTS.iter().map(|open| text.matches(open).count()).sum();
        assert_eq!(scripts, data + own, "{path} has a script in it");
        if path.ends_with(".html") {
            for link in elements(&text, "<link ", "head").iter().take(1) {
                assert!(!link.contains("rel=\"stylesheet\" href=\"http"), "{path}");
            }
        }
    }
}

#[test]
fn names_of_the_plan_s_issuers_lead_to_the_organisations_they_name() {
    let site = Built::shipped();
    let plan = std::fs::read_to_string(project().join("content/plan.yaml")).expect("the plan");
    assert_eq!(plan.matches("    organisation: ").count(), 9);
    let office = site.page("organisations/foreign-affairs-office/index.html");
    assert!(office.contains("中共北京市委外事工作委员会办公室") && office.contains("北京市人民政府外事办公室"));
}

#[test]
fn organisations_with_as_many_tasks_stand_by_pinyin_in_chinese_and_by_letters_in_english() {
    let site = Built::shipped();
    let order = |path: &str, names: &[&str]| {
        let page = site.page(path);
        let list = elements(page, "<table class=\"matrix\">", "table")[0];
        let places: Vec<usize> = names.iter().map(|name| list.find(name).unwrap_or_else(|| panic!("{name}"))).collect();
        assert!(places.is_sorted(), "{path}: {places:?}");
    };
    order(
        "organisations/index.html",
        &["市科委、中关村管委会", "北京海关", "海淀区政府", "西城区政府", "中关村科学城管委会"],
    );
    order("en/organisations/index.html", &["Beijing Customs", "Haidian District", "Xicheng District"]);
}

#[test]
fn the_matrix_shows_who_leads_each_task_and_who_is_named_first() {
    let site = Built::shipped();
    let page = site.page("en/organisations/index.html");
    let matrix = elements(page, "<table class=\"matrix\">", "table")[0];
    assert_eq!(matrix.matches("class=\"matrix-first\"").count(), 20, "each task has one that is named first");
    let leads = matrix.matches("class=\"matrix-first\"").count() + matrix.matches("class=\"matrix-lead\"").count();
    assert!(text_of(page).contains(&format!("with {leads} lead roles")), "{leads}");
}

#[test]
fn a_chinese_title_is_broken_between_words_only() {
    let site = Built::shipped();
    let title = site.page("tasks/8/index.html");
    let title = elements(title, "<h1>", "h1")[0];
    assert_eq!(text_of(title), "持续培育跨境技术转移机构");
    assert!(title.contains("<wbr>跨境技术转移<wbr>机构"), "a term of the glossary stays whole: {title}");
    assert!(!site.page("en/tasks/8/index.html").contains("<wbr>C"), "English breaks at its spaces");
}

#[test]
fn a_number_stays_with_its_unit_and_keeps_its_characters() {
    let site = Built::shipped();
    let plan = site.published("plan/index.html");
    let paragraph = &plan[plan.find("id=\"p27\"").expect("paragraph 27")..];
    assert!(paragraph.contains("项目<span class=\"whole\">100项</span>，"));
    assert!(text_of(paragraph).contains("推动开展国际联合研发项目100项，在京外资研发中心达300家"));
    for html in site.pages().map(|(path, _)| site.published(path)) {
        assert!(!html.contains('\u{2060}'), "nothing is put into what a reader copies");
        let whole = elements(html, "<span class=\"whole\">", "span");
        assert!(whole.iter().all(|words| !words.contains('<') && words.chars().count() < 24), "{whole:?}");
    }
    for drawing in elements(site.published("targets/pct-applications/index.html"), "<svg class=\"chart", "svg") {
        assert!(!drawing.contains("<span"), "a drawing places its words itself");
    }
}

#[test]
fn the_plan_stands_side_by_side_paragraph_by_paragraph() {
    let site = Built::shipped();
    let (plan, parallel) = (site.page("plan/index.html"), site.page("en/plan/parallel/index.html"));
    assert_eq!(plan.matches("class=\"paragraph paragraph-").count(), parallel.matches("class=\"parallel-row").count());
    let row = &parallel[parallel.find("id=\"p39\"").expect("paragraph 39")..];
    let (chinese, english) =
        (row.find("lang=\"zh-CN\"").expect("Chinese"), row.find("lang=\"en-GB\"").expect("English"));
    assert!(chinese < english, "the original comes first in reading order");
}
