//! A third language of the interface comes by files alone: see [`super::pseudo`] for the one that the tests make.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::sync::OnceLock;

use gongkai::config::PageType;

use super::browser::look;
use super::documents::contract_site;
use super::pseudo::{CODE, TAG, accented, is_han, speaks};
use super::support::{Built, Site, text_of};

/// The shipped site with the language, and the site of the content contract, which has kinds of pages that the shipped plan lacks.
fn sites() -> &'static [Built; 2] {
    static BUILT: OnceLock<[Built; 2]> = OnceLock::new();
    BUILT.get_or_init(|| [built(Site::shipped(), false), built(contract_site().0, true)])
}

/// A site with the language. Its accents are in no font that comes with the program, and its terms in no list of forms.
fn built(site: Site, search: bool) -> Built {
    speaks(&site);
    let off = |code: &str| format!("  - {{code: {code}, level: off, reason: The language is none.}}\n");
    let rules = ["missing-glyphs", "term-not-kept"].map(off).concat();
    site.replace("content/site.yaml", "rules:\n", &format!("rules:\n{rules}"));
    Built::of(&site, search)
}

/// What is the same in every language: codes of currencies.
const INTERNATIONAL: [&str; 2] = ["CNY", "USD"];

/// The pages of a site in the language, by their paths.
fn pages(site: &'static Built) -> impl Iterator<Item = (&'static str, &'static str)> {
    let prefix = format!("{CODE}/");
    site.files().iter().filter_map(move |(path, bytes)| {
        let is_page = path.starts_with(&prefix) && path.ends_with(".html");
        is_page.then(|| (path.as_str(), std::str::from_utf8(bytes).expect("text")))
    })
}

/// What is not translated in some words. Addresses are no words, nor are names in braces, in whose place a script puts something.
fn untranslated(words: &str) -> Option<&str> {
    let is_foreign = |one: char| one.is_ascii_alphabetic() || is_han(one);
    let of_people = words.split_whitespace().filter(|word| !word.contains("://") && !word.contains('{'));
    let mut parts = of_people.flat_map(|word| word.split(|one: char| !one.is_alphanumeric()));
    parts.find(|part| part.contains(is_foreign) && !INTERNATIONAL.contains(part))
}

/// Whether every bracket has its other one: no text was cut, and none was begun in one place and ended in another.
fn is_whole(words: &str) -> bool {
    let mut depth = 0_i32;
    words.chars().all(|one| {
        depth += match one {
            '⟦' => 1,
            '⟧' => -1,
            _ => 0,
        };
        depth >= 0
    }) && depth == 0
}

/// The attributes whose values people read or hear.
const SPOKEN: [&str; 7] = ["aria-label", "aria-valuetext", "alt", "title", "placeholder", "label", "term"];

/// What is read of a document in HTML or XML in the language: its texts, in their order, and the attributes that people read or hear. What
/// is in another language says so, and what programs read or somebody copies is left out.
fn read(document: &str) -> [Vec<String>; 2] {
    let [mut read, mut said] = [Vec::new(), Vec::new()];
    // The elements that are open, and whether what they hold is read.
    let mut open: Vec<(String, bool)> = Vec::new();
    let mut rest = document;
    while let Some(start) = rest.find('<') {
        if open.last().is_none_or(|(_, is_read)| *is_read) {
            read.push(text_of(&rest[..start]));
        }
        rest = &rest[start..];
        if let Some(after) = ["<!--", "<?", "<!"].iter().find_map(|mark| rest.strip_prefix(mark)) {
            rest = after.find('>').map_or("", |end| &after[end + 1..]);
            continue;
        }
        let end = rest.find('>').expect("a closed tag");
        let tag = &rest[1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            let last = open.iter().rposition(|(open, _)| open == name);
            if let Some(last) = last {
                open.truncate(last);
            }
            continue;
        }
        let name: String = tag.chars().take_while(|one| !one.is_whitespace() && *one != '/').collect();
        let inherited = open.last().is_none_or(|(_, is_read)| *is_read);
        let is_read = match attribute(tag, "lang").or(attribute(tag, "xml:lang")) {
            Some(lang) => lang == TAG,
            // What is folded away is called by words of the page.
            None => (inherited || name == "summary") && !is_for_programs(&name, tag),
        };
        if is_read {
            said.extend(spoken(&name, tag).into_iter().map(text_of));
        }
        if name == "script" || name == "style" {
            let close = format!("</{name}>");
            rest = rest.find(&close).map_or("", |end| &rest[end + close.len()..]);
        } else if !tag.ends_with('/') && !VOID.contains(&name.as_str()) {
            open.push((name, is_read));
        }
    }
    read.retain(|words| !words.trim().is_empty());
    [read, said]
}

/// What is wrong with a document of the language: words that are not of it, and such as were cut.
fn faults(document: &str) -> Vec<String> {
    let [read, said] = read(document);
    let foreign = |words: &String| Some(format!("{:?} in {:?}", untranslated(words)?, words.trim()));
    // A sentence around a link, or on several lines of a drawing, is several texts.
    let whole = read.concat();
    let cut = said.iter().chain([&whole]).filter(|words| !is_whole(words));
    let cut =
        cut.map(|words| format!("brackets without their others in {:?}", words.chars().take(200).collect::<String>()));
    read.iter().chain(&said).filter_map(foreign).chain(cut).collect()
}

const VOID: [&str; 9] = ["meta", "link", "br", "wbr", "img", "input", "hr", "source", "col"];

/// Whether an element holds what programs read: commands, addresses, an entry of a bibliography in the form of its standard.
fn is_for_programs(name: &str, tag: &str) -> bool {
    let marks = ["code", "pre", "bdi", "id", "uri", "generator", "updated", "published"];
    let classes = ["source-host", "source-format", "print-address", "score-address", "cite"];
    let has = |class: &&str| attribute(tag, "class").is_some_and(|all| all.split(' ').any(|one| one == *class));
    marks.contains(&name) || classes.iter().any(has)
}

/// What people read or hear of the attributes of a tag.
fn spoken<'t>(name: &str, tag: &'t str) -> Vec<&'t str> {
    let mut spoken: Vec<&str> = SPOKEN.iter().filter_map(|name| attribute(tag, name)).collect();
    let named = attribute(tag, "name").or(attribute(tag, "property"));
    let described = ["description", "og:title", "og:description", "og:site_name", "og:image:alt"];
    if name == "meta" && named.is_some_and(|named| described.contains(&named)) {
        spoken.extend(attribute(tag, "content"));
    }
    // Words for scripts, but not what they look up.
    for (place, _) in tag.match_indices(" data-") {
        let (key, value) = tag[place + 1..].split_once("=\"").unwrap_or_default();
        let value = value.split('"').next().unwrap_or_default();
        // One without a value goes before another.
        let is_word = !["data-groups", "data-drawn-with"].contains(&key)
            && !key.starts_with("data-pagefind")
            && !key.contains(' ');
        if is_word && (value.contains(' ') || value.contains('⟦')) {
            spoken.push(value);
        }
    }
    spoken
}

/// The value of an attribute of a tag.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

/// Each fault once, with the first file that has it.
fn expect_none(faults: impl Iterator<Item = (&'static str, String)>) {
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    faults.for_each(|(path, fault)| _ = first.entry(fault).or_insert(path));
    let told: Vec<String> = first.iter().map(|(fault, path)| format!("{path}: {fault}")).collect();
    assert!(told.is_empty(), "{} faults\n{}", told.len(), told.join("\n"));
}

#[test]
fn no_word_of_a_page_comes_from_elsewhere_than_files() {
    let all = || sites().iter().flat_map(pages);
    expect_none(all().flat_map(|(path, page)| faults(page).into_iter().map(move |fault| (path, fault))));
    let texts: usize = all().map(|(_, page)| read(page).map(|words| words.len()).iter().sum::<usize>()).sum();
    assert!(texts > 50_000, "{texts}");
}

#[test]
fn feeds_calendars_and_drawings_are_in_the_language_as_well() {
    let prefix = format!("{CODE}/");
    let mut kinds = [0; 3];
    let mut found = Vec::new();
    for (path, bytes) in sites().iter().flat_map(|site| site.files()).filter(|(path, _)| path.starts_with(&prefix)) {
        let text = || std::str::from_utf8(bytes).expect("text");
        let (kind, faults) = match path.rsplit_once('.').expect("an ending").1 {
            // What an entry says is HTML in XML.
            "xml" => {
                let entries = read(text())[0]
                    .iter()
                    .flat_map(|words| faults(&format!("<p>{}</p>", without_titles(words))))
                    .collect();
                (0, entries)
            }
            "ics" => {
                let said = spoken_of_calendar(text());
                assert!(!said.is_empty(), "{path}");
                let fault = |words: &String| Some(format!("{:?} in {words:?}", untranslated(words)?));
                (1, said.iter().filter_map(fault).collect())
            }
            "svg" => (2, faults(text())),
            _ => continue,
        };
        kinds[kind] += 1;
        found.extend(faults.into_iter().map(|fault: String| (path.as_str(), fault)));
    }
    expect_none(found.into_iter());
    assert!(kinds.iter().all(|count| *count > 3), "{kinds:?}");
}

/// An entry of a feed without the titles of its sources, which are in the languages of these: what stands first in a row.
fn without_titles(entry: &str) -> String {
    let mut rows = entry.split("<li>");
    let first = rows.next().unwrap_or_default().to_owned();
    let behind = |row: &str| {
        let (row, rest) = row.split_once("</li>").unwrap_or((row, ""));
        format!("{} {rest}", row.split_once(" · ").map_or("", |(_, facts)| facts))
    };
    rows.fold(first, |all, row| all + &behind(row))
}

/// What a calendar says: its name, and what stands in its entries.
fn spoken_of_calendar(calendar: &str) -> Vec<String> {
    let whole = calendar.replace("\r\n ", "").replace("\\n", " ");
    let said = |line: &str| {
        let (name, words) = line.split_once(':')?;
        let is_said = ["SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME"].contains(&name.split(';').next()?);
        // The addresses of sources stand behind what they say.
        is_said.then(|| words.split_whitespace().filter(|word| !word.contains("://")).collect::<Vec<_>>().join(" "))
    };
    whole.lines().filter_map(said).collect()
}

#[test]
fn every_box_grows_with_its_words() {
    let mut of_kinds = Vec::new();
    let mut seen = BTreeSet::new();
    for site in sites() {
        let kind =
            |page: &str| page.split("<body class=\"page-").nth(1).map(|rest| rest.split('"').next().map(str::to_owned));
        let first = pages(site).filter(|(_, page)| kind(page).is_some_and(|kind| seen.insert(kind)));
        of_kinds.push(first.map(|(path, _)| address(path)).collect::<Vec<_>>());
    }
    for (site, paths) in sites().iter().zip(&of_kinds) {
        let folder = tempfile::tempdir().expect("a folder");
        site.write_to(folder.path());
        let mut arguments = vec![folder.path().as_os_str(), OsStr::new(TAG)];
        arguments.extend(paths.iter().map(OsStr::new));
        let (complaints, looked) = look("room.mjs", &arguments);
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
        assert_eq!(looked, 2 * paths.len());
    }
    assert_eq!(seen.len(), PageType::ALL.len() + 2, "every kind of page, and embeds of three: {seen:?}");
}

/// The address of a page; on the page of the search, something has been searched for.
fn address(path: &str) -> String {
    let address = path.trim_end_matches("index.html");
    if address.ends_with("/search/") { format!("{address}?q=%C3%B6%C3%BE%C3%A9%C3%B1") } else { address.to_owned() }
}

#[test]
fn numbers_of_a_language_whose_words_for_millions_are_not_known_are_compared_by_their_digits() {
    let site = Site::new();
    let money = "title: {zh: 投入2亿元, en: 'Some 200 million yuan are spent'}";
    site.write("content/records/money.yaml", super::support::record("money", &[money]));
    speaks(&site);
    let told = |site: &Site| site.told(&site.check());
    assert!(!told(&site).contains("figures-differ"), "{}", told(&site));
    site.replace("content/records/money.yaml", "Šöɱé 200", "Šöɱé 300");
    let told = told(&site);
    assert!(told.contains("figures-differ") && told.contains("300"), "{told}");
}

#[test]
fn the_words_of_the_tests_show_what_they_are_to_show() {
    assert_eq!(
        accented("Task {number}, <br> [here](https://a.example) `code`"),
        "Ŧåšķ {number}, <br> [ĥéŕé](https://a.example) `code`"
    );
    assert_eq!(untranslated("⟦Ŧåååšķ⟧ 3 of 5"), Some("of"));
    assert_eq!(untranslated("⟦Ŧåååšķ⟧ 3 / 5"), None);
    assert!(is_whole("⟦å ⟦b⟧⟧") && !is_whole("⟦å") && !is_whole("⟧å⟦"));
    let page = format!("<p lang=\"{TAG}\" title=\"one\">two<b lang=\"zh\">three</b><code>four</code><br>five</p>");
    assert_eq!(read(&page), [vec!["two", "five"], vec!["one"]]);
    assert_eq!(faults(&page).len(), 3);
}
