//! Cards and icons: what networks, messengers, browsers and phones show of a site.

use std::fs;
use std::process::Command;

use super::support::{Site, copy, project, record, tree};

/// A small site in which pages of every kind have cards.
fn site() -> Site {
    let site = Site::new();
    site.replace("content/site.yaml", "cards: []", "cards: [home, targets, cases, tasks]");
    site
}

/// The words of a card.
fn words(site: &Site, page: &str) -> String {
    let svg = site.page(&format!("{page}card.svg"));
    svg.split("<tspan").skip(1).filter_map(|rest| rest.split_once('>')?.1.split('<').next()).collect()
}

fn picture(site: &Site, path: &str) -> Vec<u8> {
    std::fs::read(site.output().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn pages_of_the_shipped_plan_say_what_is_shown_beside_a_link_to_them() {
    let site = Site::shipped();
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let home = site.page("en/index.html");
    for tag in [
        "<meta property=\"og:image\" content=\"https://gongkai.example/en/card.png\">",
        "<meta property=\"og:image:width\" content=\"1200\">",
        "<meta property=\"og:image:height\" content=\"630\">",
        "<meta property=\"og:image:alt\" content=\"Beijing S&amp;T Internationalisation Plan Tracker · Beijing Action Plan for Enhancing",
        "<meta name=\"twitter:card\" content=\"summary_large_image\">",
    ] {
        assert!(home.contains(tag), "{tag}");
    }
    for page in ["", "en/", "targets/q1-journals/", "en/cases/astrazeneca-beijing/"] {
        let card = picture(&site, &format!("{page}card.png"));
        let side = |at: usize| u32::from_be_bytes(card[at..at + 4].try_into().expect("four bytes"));
        assert_eq!((side(16), side(20)), (1200, 630), "{page}");
        assert!((10_000..120_000).contains(&card.len()), "{page}: {}", card.len());
    }
    let task = site.page("en/tasks/12/index.html");
    assert!(!task.contains("og:image") && !site.output().join("tasks/12/card.png").exists(), "tasks opt in");
}

#[test]
fn a_card_says_of_a_target_what_its_page_says_with_every_doubt() {
    let site = Site::shipped();
    site.build();
    let words = |page: &str| words(&site, page).replace(' ', "");
    let centres = words("targets/foreign-rd-centres/");
    for said in [
        "在京外资研发中心",
        "221",
        "家（2025年6月23日）",
        "2027年目标：300家",
        "据报道已达到",
        "332家，尚待证实",
        "演示",
        "数据截至2026年11月27日",
    ] {
        assert!(centres.contains(said), "{said} in {centres}");
    }
    let journals = words("en/targets/q1-journals/");
    assert!(journals.contains("Nopublishedfigure") && journals.contains("2027target:120journals"), "{journals}");
    let home = words("en/");
    assert!(home.contains("oneisreportedtohavebeenreached(unconfirmed)"), "{home}");
    let case = words("cases/astrazeneca-beijing/");
    assert!(case.contains("25亿美元"), "{case}");
    assert!(case.contains("来源说法不一") && case.contains("英国、中国"), "{case}");
}

#[test]
fn what_limits_a_figure_stands_on_its_card() {
    let site = site();
    let card = |lines: &[&str]| {
        let usual = ["about: [target:labs]", "kind: figure", "date: 2025-08"];
        site.write("content/records/count.yaml", record("count", &[&usual, lines].concat()));
        site.build();
        words(&site, "en/targets/labs/")
    };
    let value = "observation: {target: labs, value: 12, unit: {zh: 家, en: labs}, flags: [break-in-series, estimated]}";
    let flagged = card(&[value]);
    assert!(flagged.contains("12") && flagged.contains("Estimated"), "{flagged}");
    assert!(flagged.contains("Break in the series"), "{flagged}");
    let value = "observation: {target: labs, value: 12, unit: {zh: 家, en: labs}}";
    let doubted = card(&[value, "disagreement: {zh: 另一来源称6家。, en: Another source says 6.}"]);
    assert!(doubted.contains("Figures in doubt"), "{doubted}");
    let value = "observation: {target: labs, value: 12, unit: {zh: 家, en: labs}, definition: {zh: 只计市级。, en: City labs only.}}";
    let defined = card(&[value]);
    assert!(defined.contains("12") && defined.contains("Definition: City labs only."), "{defined}");
}

#[test]
fn cards_are_drawn_for_the_kinds_that_the_site_names_and_no_others() {
    let site = site();
    let report = site.build();
    assert_eq!(site.told(&report), "");
    let cards = |site: &Site| -> Vec<String> {
        let files = site.files().into_keys();
        files.filter(|path| path.ends_with("card.png") && !path.starts_with("en/")).collect()
    };
    assert_eq!(cards(&site), ["card.png", "targets/labs/card.png", "tasks/1/card.png", "tasks/2/card.png"]);
    assert!(words(&site, "tasks/1/").contains("牵头单位："), "{}", words(&site, "tasks/1/"));
    site.replace("content/site.yaml", "cards: [home, targets, cases, tasks]", "cards: [targets]");
    site.build();
    assert_eq!(cards(&site), ["targets/labs/card.png"]);
    assert!(!site.page("index.html").contains("og:image"));
    site.replace("content/site.yaml", "cards: [targets]", "cards: []");
    site.build();
    assert!(site.files().into_keys().all(|path| !path.contains("card.")), "switched off, there are none");
    assert!(!site.page("targets/labs/index.html").contains("og:image"));
}

#[test]
fn one_changed_record_draws_one_card_anew_in_each_language() {
    let site = site();
    site.replace("content/site.yaml", "cards: [home, targets, cases, tasks]", "cards: [targets, tasks]");
    site.build();
    let before = site.files();
    site.write(
        "content/records/count.yaml",
        record(
            "count",
            &[
                "about: [target:labs]",
                "kind: figure",
                "date: 2025-08",
                "observation: {target: labs, value: 7, unit: {zh: 家, en: labs}}",
            ],
        ),
    );
    site.build();
    let after = site.files();
    let changed: Vec<&String> =
        after.keys().filter(|path| path.ends_with("card.png") && before.get(*path) != after.get(*path)).collect();
    assert_eq!(changed, ["en/targets/labs/card.png", "targets/labs/card.png"]);
}

#[test]
fn cards_and_icons_are_the_same_bytes_in_every_folder_and_locale() {
    let built = |locale: &str, zone: &str, threads: &str| {
        let site = site();
        let program = Command::new(env!("CARGO_BIN_EXE_gongkai"))
            .args(["build", "--no-search", "--as-of", "2026-11-26", "--root"])
            .arg(site.root())
            .arg("--out")
            .arg(site.output())
            .envs([("LC_ALL", locale), ("LANG", locale), ("TZ", zone), ("RAYON_NUM_THREADS", threads)])
            .output()
            .expect("the program runs");
        assert!(program.status.success(), "{}", String::from_utf8_lossy(&program.stderr));
        let mut files = tree(&site.output());
        files.retain(|path, _| path.ends_with(".png") || path.ends_with(".ico"));
        files
    };
    let (one, other) = (built("C", "UTC", "1"), built("tr_TR.UTF-8", "Asia/Kathmandu", "4"));
    assert!(one.len() > 10, "{:?}", one.keys());
    assert!(one == other);
}

#[test]
fn a_site_has_the_icons_of_its_mark_unless_it_has_its_own() {
    let site = Site::new();
    site.build();
    let icon = picture(&site, "favicon.ico");
    assert_eq!(icon[..6], [0, 0, 1, 0, 3, 0]);
    assert!(picture(&site, "apple-touch-icon.png").starts_with(b"\x89PNG"));
    let page = site.page("en/index.html");
    assert!(page.contains("<link rel=\"apple-touch-icon\" href=\"../apple-touch-icon.png\">"), "{page}");
    assert!(page.contains("<link rel=\"icon\" type=\"image/svg+xml\" href=\"../assets/seal."), "{page}");
    site.write("content/static/favicon.ico", "their own");
    let report = site.build();
    assert_eq!(site.told(&report), "");
    assert_eq!(picture(&site, "favicon.ico"), b"their own");
    // Another mark: on pages, in tabs, and on icons.
    site.write("themes/civic/theme.yaml", "mark: logo.svg\n");
    let logo =
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#0a0"/></svg>"##;
    site.write("themes/civic/assets/logo.svg", logo);
    let before = picture(&site, "apple-touch-icon.png");
    let report = site.build();
    assert_eq!(site.told(&report), "", "the fonts are still those of the theme");
    assert!(picture(&site, "apple-touch-icon.png") != before);
    assert!(site.page("index.html").contains("<img src=\"assets/logo."), "{}", site.page("index.html"));
}

#[test]
fn what_no_font_can_draw_is_left_out_and_told() {
    let site = site();
    site.write("themes/civic/fonts/gongkai-song.otf", "no font");
    let told = site.told(&site.check());
    assert!(told.contains("theme-file") && told.contains("gongkai-song.otf"), "{told}");
    // Without its title a card would speak of nothing, in any language.
    let site = self::site();
    site.replace("content/targets/labs.yaml", "zh: 实验室", "zh: 𰻝实验室");
    let told = site.told(&site.build());
    assert!(told.contains("missing-glyphs") && told.contains('𰻝'), "{told}");
    assert!(!site.output().join("targets/labs/card.png").exists());
    assert!(!site.page("targets/labs/index.html").contains("og:image"));
    assert!(site.output().join("tasks/1/card.png").exists());
}

#[test]
fn a_theme_without_fonts_has_no_cards_and_says_so() {
    let site = site();
    copy(&project().join("themes/civic"), &site.root().join("themes/bare"));
    site.remove("themes/bare/fonts/gongkai-song.otf").remove("themes/bare/fonts/gongkai-latin.otf");
    let settings = fs::read_to_string(project().join("themes/civic/theme.yaml")).expect("the settings of the theme");
    let without_fonts: Vec<&str> = settings.lines().filter(|line| !line.starts_with("fonts:")).collect();
    site.write("themes/bare/theme.yaml", without_fonts.join("\n"));
    site.replace("content/site.yaml", "time_zone:", "theme: bare\ntime_zone:");
    let told = site.told(&site.build());
    assert!(told.contains("missing-glyphs") && told.lines().count() == 1, "{told}");
    assert!(!site.output().join("card.png").exists() && !site.page("index.html").contains("og:image"));
    assert!(site.output().join("favicon.ico").exists(), "a mark without words needs no font");
    site.replace("content/site.yaml", "cards: [home, targets, cases, tasks]", "cards: []");
    let report = site.build();
    assert_eq!(site.told(&report), "");
}

/// Whether a picture has a pixel of a colour.
fn has_colour(picture: &[u8], colour: [u8; 3]) -> bool {
    let pixels = image::load_from_memory(picture).expect("a picture").into_rgba8();
    pixels.pixels().any(|pixel| pixel.0[..3] == colour && pixel.0[3] == 255)
}

#[test]
fn cards_pictures_and_icons_have_the_colour_that_the_site_sets() {
    let (usual, own) = ([0xa8, 0x20, 0x1a], [0x0b, 0x4f, 0x8a]);
    let site = Site::shipped();
    let settings = "theme_settings:\n  civic:\n    accent: { light: \"#0b4f8a\", dark: \"#7fb2e0\" }\ntime_zone:";
    site.replace("content/site.yaml", "time_zone:", settings);
    assert_eq!(site.told(&site.build()), "");
    let mut drawings = 0;
    for (path, bytes) in site.files() {
        let text = String::from_utf8_lossy(&bytes);
        if path.ends_with(".svg") {
            for red in ["#a8201a", "#ea7055", "#f4e4df", "#ecd0ca"] {
                assert!(!text.contains(red), "{path} has {red}");
            }
            assert!(text.contains("#0b4f8a"), "{path}");
            drawings += 1;
        }
        if path.ends_with(".png") && (path.contains("card") || path.contains("chart") || path.contains("touch")) {
            assert!(has_colour(&bytes, own) && !has_colour(&bytes, usual), "{path}");
        }
    }
    assert!(drawings > 20, "{drawings} drawings");
    assert!(!has_colour(&picture(&site, "favicon.ico"), usual) && has_colour(&picture(&site, "favicon.ico"), own));
    let seal = site.files().into_iter().find(|(path, _)| path.starts_with("assets/seal.")).expect("the mark").1;
    assert!(String::from_utf8_lossy(&seal).contains("#7fb2e0"), "it is drawn for dark screens too");
    // One that the site lays over it has the colours that it is meant to have.
    site.write("themes/civic/assets/seal.svg", String::from_utf8_lossy(&seal).replace("#7fb2e0", "#a8201a"));
    site.build();
    let own = site.files().into_iter().find(|(path, _)| path.starts_with("assets/seal.")).expect("the mark").1;
    assert!(String::from_utf8_lossy(&own).contains("#a8201a"));
    // A browser shows a feed in it as well: it reads the site's colours behind those of the theme.
    let feed = site.page("feed.xml");
    assert!(feed.find("feed.").is_some_and(|theme| feed.find("theme-settings.") > Some(theme)), "{feed:.600}");
    let embed = site.files().into_iter().find(|(path, _)| path.starts_with("embed/") && path.ends_with(".html"));
    assert!(String::from_utf8_lossy(&embed.expect("an embed").1).contains("theme-settings."));
}

#[test]
fn a_mark_of_the_site_s_own_keeps_its_colours_whatever_the_accent_is() {
    let site = site();
    let settings = "theme_settings:\n  civic:\n    accent: \"#0b4f8a\"\n    mark: ours.svg\ntime_zone:";
    site.replace("content/site.yaml", "time_zone:", settings);
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><rect width=\"8\" height=\"8\" fill=\"#a8201a\"/></svg>";
    site.write("themes/civic/assets/ours.svg", svg);
    assert_eq!(site.told(&site.build()), "");
    assert!(has_colour(&picture(&site, "favicon.ico"), [0xa8, 0x20, 0x1a]));
}
