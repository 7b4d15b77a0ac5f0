//! Lists narrowed by one thing: a page for each filter, the bar that leads to them, and the bars of the months.

use super::support::{Built, Site, elements, record, words};

/// The members of a narrowed list, by their ids: what stands right below the whole list. What a text leads to is none.
fn members(page: &str) -> Vec<&str> {
    let main = page.split_once("<main").expect("a main part").1;
    let outside = main.split("<div class=\"record-text\"").enumerate();
    let outside = outside
        .map(|(place, part)| if place == 0 { part } else { part.split_once("</div>").map_or("", |(_, rest)| rest) });
    let hrefs = outside
        .flat_map(|part| part.split("href=\"../../../").skip(1))
        .filter_map(|rest| rest.split_once("/\""))
        .map(|(id, _)| id);
    let is_year = |id: &str| id.len() == 4 && id.bytes().all(|byte| byte.is_ascii_digit());
    let mut members: Vec<&str> = hrefs.filter(|id| !id.contains(['/', '.']) && !is_year(id)).collect();
    members.sort_unstable();
    members
}

/// The small site with more records, and two targets without data.
fn site() -> Site {
    let site = Site::new();
    site.write(
        "content/records/more.yaml",
        [
            record("rules", &["about: [task:2]", "kind: policy", "date: 2026-05-06"]),
            record("visit", &["about: [org:a]", "kind: event", "date: 2026-05-07"]),
        ]
        .concat(),
    );
    for id in ["more", "most"] {
        let text = format!(
            "id: {id}\nname: {{zh: 目标{id}, en: Target {id}}}\nunit: {{zh: 家, en: labs}}\nmeasure: stock\nvalue: 1\ndue: 2027\n"
        );
        site.write(&format!("content/targets/{id}.yaml"), text);
    }
    site
}

const PAGES: &[(&str, &[&str])] = &[
    ("records/by/kind/event/", &["first-event", "visit"]),
    ("records/by/kind/figure/", &["four-labs"]),
    ("records/by/kind/policy/", &["rules"]),
    ("records/by/kind/achievement/", &[]),
    ("records/by/kind/announcement/", &[]),
    ("records/by/action/1/", &["first-event", "four-labs", "rules"]),
    // About a task that it leads, a target of such a task, and itself.
    ("records/by/organisation/a/", &["first-event", "four-labs", "visit"]),
    ("records/by/organisation/b/", &["first-event", "four-labs", "rules"]),
    ("tasks/by/organisation/a/", &["1"]),
    // It leads all of them.
    ("tasks/by/organisation/b/", &[]),
    ("tasks/by/state/late/", &["2"]),
    ("tasks/by/state/quiet/", &["1"]),
    ("tasks/by/state/reported-progress/", &[]),
    ("tasks/by/state/done/", &[]),
    ("targets/by/state/not-yet/", &["labs"]),
    ("targets/by/state/no-data/", &["more", "most"]),
    ("targets/by/state/reached/", &[]),
];

#[test]
fn a_filter_page_has_all_and_only_its_members_and_there_is_none_for_no_or_all_members() {
    let site = site();
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let files = site.files();
    for (address, expected) in PAGES {
        for path in [format!("{address}index.html"), format!("en/{address}index.html")] {
            let page = files.get(&path).map(|bytes| String::from_utf8_lossy(bytes));
            assert_eq!(page.is_some(), !expected.is_empty(), "{path}");
            if let Some(page) = page {
                assert_eq!(members(&page), *expected, "{path}");
            }
        }
        let location = format!("<loc>https://plan.example/{address}</loc>");
        assert_eq!(site.page("sitemap.xml").contains(&location), !expected.is_empty(), "{address}");
    }
}

#[test]
fn as_of_an_earlier_day_filters_hold_what_was_known_and_so_then() {
    let site = site();
    site.build_as_of("2025-06-30");
    let files = site.files();
    assert!(!files.contains_key("tasks/by/state/late/index.html"), "the milestone was not due yet");
    assert!(!files.keys().any(|path| path.starts_with("records/by/")), "the one record known then is all of them");
    assert_eq!(members(&site.page("tasks/by/state/no-public-report/index.html")), ["2"]);
}

/// The addresses that the bar of filters leads to, each with the number beside it.
fn filters(page: &str) -> Vec<(&str, &str)> {
    let links = page.split("<li><a href=\"").skip(1).filter(|link| link.contains("data-group="));
    links
        .map(|link| {
            let (href, rest) = link.split_once('"').expect("an address");
            let count = rest.split_once("groups-count\">").and_then(|(_, rest)| rest.split_once('<'));
            (href, count.expect("a count").0)
        })
        .collect()
}

#[test]
fn the_counts_of_the_bars_of_filters_are_those_of_the_pages() {
    let built = Built::shipped();
    for list in ["records", "tasks", "targets"] {
        let mut seen = 0;
        let bar = built.page(&format!("en/{list}/index.html"));
        for (href, count) in filters(bar) {
            // Years and actions have pages of their own, which are not below those of filters.
            let page = match href.strip_prefix("../") {
                Some(above) => built.page(&format!("en/{above}index.html")),
                None => built.page(&format!("en/{list}/{href}index.html")),
            };
            if !href.starts_with("by/") {
                let member =
                    if list == "records" { "<li class=\"record\"" } else { "<th scope=\"row\" class=\"lane-name\">" };
                assert_eq!(page.matches(member).count().to_string(), count, "{list} {href}");
                seen += 1;
                continue;
            }
            assert_eq!(members(page).len().to_string(), count, "{list} {href}");
            assert_eq!(page.matches(" aria-current=\"page\"><span").count(), 1, "{list} {href} is marked");
            seen += 1;
        }
        assert!(seen > 2, "{list}: {seen}");
    }
}

#[test]
fn the_links_of_the_answer_lead_to_as_many_as_it_counts() {
    let site = site();
    site.build();
    let page = site.page("en/index.html");
    let answer = elements(&page, "<p class=\"answer-words\">", "p")[0];
    for (link, expected) in [
        ("<a href=\"tasks/by/state/late/\">1 of 2 tasks is late</a>", 1),
        ("<a href=\"targets/by/state/no-data/\">two have no published figures</a>", 2),
        ("<a href=\"tasks/by/state/quiet/\">one of the tasks has had no new one for a year</a>", 1),
    ] {
        assert!(answer.contains(link), "{link}: {answer}");
        let address = link.split('"').nth(1).expect("an address");
        assert_eq!(members(&site.page(&format!("en/{address}index.html"))).len(), expected, "{address}");
    }
    // What holds of all is counted by the whole list.
    site.remove("content/targets/labs.yaml").remove("content/records/labs.yaml").build();
    let page = site.page("en/index.html");
    assert!(page.contains("Neither of the two targets <a href=\"targets/\">has a published figure</a>"), "{page}");
}

#[test]
fn each_bar_of_a_month_leads_to_as_many_records_as_it_says() {
    let site = site();
    let many = (1..=45).map(|place| {
        let month = if place <= 30 { 3 } else { 11 };
        record(&format!("r{place}"), &[&format!("date: 2025-{month:02}-{:02}", place % 28 + 1)])
    });
    let vague = record("vague", &["date: 2025-Q1", "known: 2025-04-01"]);
    site.write("content/records/many.yaml", many.chain([vague]).collect::<String>());
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let list = site.page("en/records/index.html");
    let year = site.page("en/records/2025/index.html");
    let bars: Vec<&str> = list.split("<li class=\"bar-month-").skip(1).collect();
    let found = |anchor: &str, tip: &str| bars.iter().any(|bar| bar.contains(anchor) && bar.contains(tip));
    // Those of the year fold by month; the quarter ends with a month and is none.
    for (anchor, tip, count) in
        [("2025/#m2025-03\"", "March 2025: 31 records", 31), ("2025/#m2025-11\"", "November 2025: 15 records", 15)]
    {
        assert!(found(anchor, tip), "{tip}: {list}");
        let id = anchor.trim_start_matches("2025/#").trim_end_matches('"');
        let month = year.split_once(&format!("<ol class=\"records\" id=\"{id}\"")).expect("the month").1;
        let month = month.split_once("</details>").expect("its end").0;
        assert_eq!(month.matches("<li class=\"record\"").count(), count, "{id}");
    }
    assert!(
        list.contains("1 not dated to a month") && list.contains("The tallest bar stands for 31 records."),
        "{list}"
    );
    // Where they are few, the first of the month is the place.
    assert!(found("2026/#m2026-05\"", "May 2026: 2 records"), "{list}");
    assert!(site.page("en/records/2026/index.html").contains("<li class=\"record\" id=\"m2026-05\">"));
    // A long list has a line for each record.
    let narrowed = site.page("en/records/by/organisation/a/index.html");
    assert_eq!(narrowed.matches("<li class=\"record-line\">").count(), 49, "{narrowed}");
    assert_eq!(narrowed.matches("<details class=\"action-fold\" open>").count(), 1, "the newest month is open");
}

#[test]
fn bars_of_months_are_said_to_lead_to_them_only_where_years_have_pages() {
    let site = site();
    site.build();
    assert!(words(&site, "records/").contains("Each bar leads to its month."));
    let settings = "demonstration: true\n";
    site.replace("content/site.yaml", settings, &format!("{settings}without_pages: [year]\n"));
    site.build();
    let page = words(&site, "records/");
    assert!(page.contains("The tallest bar stands for") && !page.contains("leads to its month"), "{page}");
}

#[test]
fn years_and_actions_are_filters_with_pages_of_their_own() {
    let built = Built::shipped();
    let of = |page: &str, list: &str| -> Vec<String> {
        filters(built.page(page))
            .iter()
            .map(|(href, _)| (*href).to_owned())
            .filter(|href| href.contains(list))
            .collect()
    };
    let years = of("en/records/index.html", "20");
    assert!(years.len() > 3 && years[0] > years[1], "{years:?}");
    assert_eq!(of("en/tasks/index.html", "actions/").len(), 6);
    // The page of a year offers the filters of its list, and is marked among them.
    let year = built.page("en/records/2025/index.html");
    let current = elements(year, "<a href=\"./\" data-group=\"year-2025\" aria-current=\"page\">", "a");
    assert_eq!(current.len(), 1, "{year}");
    assert!(year.contains("href=\"../by/kind/policy/\""), "{year}");
    // A year that has all records leaves none out.
    let small = Site::new();
    small.build();
    assert!(!small.page("records/index.html").contains("data-group=\"year-"));
}

#[test]
fn the_page_of_an_organisation_has_its_latest_records_and_the_way_to_all() {
    let built = Built::shipped();
    let page = built.page("en/organisations/science-technology-commission/index.html");
    let latest = elements(page, "<section class=\"section\" aria-labelledby=\"latest\">", "section")[0];
    assert_eq!(latest.matches("<li class=\"record-line\">").count(), 8, "{latest}");
    let all = built.page("en/records/by/organisation/science-technology-commission/index.html");
    let link = format!(
        "<a href=\"../../records/by/organisation/science-technology-commission/\">All {} progress records</a>",
        members(all).len()
    );
    assert!(latest.contains(&link), "{latest}");
    let first = |list: &str, above: &str| {
        let rest = list.split_once("<li class=\"record-line\">").expect("a line").1;
        rest.split_once(above).and_then(|(_, rest)| rest.split_once('"')).expect("an address").0.to_owned()
    };
    assert_eq!(first(latest, "href=\"../../records/"), first(all, "href=\"../../../"));
}

#[test]
fn safeguards_are_in_the_menu_once_something_is_recorded_about_one() {
    let site = Site::new();
    site.build();
    let menu =
        |page: &str| elements(page, "<nav class=\"menu-wide\" aria-label=\"Main\">", "nav")[0].contains("safeguards/");
    assert!(!menu(&site.page("en/index.html")));
    assert!(site.page("en/site-map/index.html").contains("href=\"../safeguards/\""));
    let link = "<a class=\"paragraph-page\" href=\"../safeguards/1/\">Records<span";
    let records = |site: &Site| {
        let plan = site.page("en/plan/index.html");
        let rest = plan.split_once(link).expect("a link to the safeguard").1;
        rest.split_once("</span> ").and_then(|(_, rest)| rest.split_once('<')).expect("a number").0.to_owned()
    };
    assert_eq!(records(&site), "0");
    site.write("content/records/guard.yaml", record("guard", &["about: [safeguard:1]"]));
    site.build();
    assert!(menu(&site.page("en/index.html")));
    assert_eq!(records(&site), "1");
}
