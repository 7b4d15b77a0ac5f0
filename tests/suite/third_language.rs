//! A third language of the interface comes by files alone: see [`super::pseudo`] for the one that the tests make.

use std::ffi::OsStr;
use std::sync::OnceLock;

use super::browser::look;
use super::documents::contract_site;
use super::pseudo::{CODE, TAG, accented, speaks};
use super::support::{Built, Site, text_of};

/// The shipped site with the language, and the site of the content contract, which has kinds of pages that the shipped plan lacks.
fn sites() -> &'static [Built; 2] {
    static BUILT: OnceLock<[Built; 2]> = OnceLock::new();
    BUILT.get_or_init(|| [Site::shipped(), contract_site().0].map(built))
}

/// A site with the language. Its accents are in no font that comes with the program, and its terms in no list of forms.
fn built(site: Site) -> Built {
    speaks(&site);
    let off = |code: &str| format!("  - {{code: {code}, level: off, reason: The language is none.}}\n");
    let rules = ["missing-glyphs", "term-not-kept"].map(off).concat();
    site.replace("content/site.yaml", "rules:\n", &format!("rules:\n{rules}"));
    Built::of(&site, false)
}

/// Words that are the same in every language: names of formats and standards, codes of currencies.
const INTERNATIONAL: [&str; 0] = [];

/// The pages of a site in the language, by their paths.
fn pages(site: &'static Built) -> impl Iterator<Item = (&'static str, &'static str)> {
    let prefix = format!("{CODE}/");
    site.files().iter().filter_map(move |(path, bytes)| {
        let is_page = path.starts_with(&prefix) && path.ends_with(".html");
        is_page.then(|| (path.as_str(), std::str::from_utf8(bytes).expect("text")))
    })
}

/// What is not translated in some words.
fn untranslated(words: &str) -> Option<&str> {
    let is_foreign = |one: char| one.is_ascii_alphabetic() || ('\u{4e00}'..='\u{9fff}').contains(&one);
    let parts = words.split(|one: char| !one.is_alphanumeric());
    parts.filter(|part| part.contains(is_foreign)).find(|part| !INTERNATIONAL.contains(part))
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
const SPOKEN: [&str; 6] = ["aria-label", "aria-valuetext", "alt", "title", "placeholder", "label"];

/// What is read of a document in HTML or XML in the language: texts, and the attributes that people read or hear. What is in another
/// language says so, and what programs read or somebody copies is left out.
fn read(document: &str) -> Vec<String> {
    let mut read = Vec::new();
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
            last.into_iter().for_each(|last| open.truncate(last));
            continue;
        }
        let name: String = tag.chars().take_while(|one| !one.is_whitespace() && *one != '/').collect();
        let inherited = open.last().is_none_or(|(_, is_read)| *is_read);
        let is_read = match attribute(tag, "lang").or(attribute(tag, "xml:lang")) {
            Some(lang) => lang == TAG,
            None => inherited && !is_for_programs(&name, tag),
        };
        if is_read {
            read.extend(spoken(&name, tag).into_iter().map(text_of));
        }
        if name == "script" || name == "style" {
            let close = format!("</{name}>");
            rest = rest.find(&close).map_or("", |end| &rest[end + close.len()..]);
        } else if !tag.ends_with('/') && !VOID.contains(&name.as_str()) {
            open.push((name, is_read));
        }
    }
    read.retain(|words| !words.trim().is_empty());
    read
}

const VOID: [&str; 9] = ["meta", "link", "br", "wbr", "img", "input", "hr", "source", "col"];

/// Whether an element holds what programs read: commands, addresses, an entry of a bibliography in the form of its standard.
fn is_for_programs(name: &str, tag: &str) -> bool {
    let marks = ["code", "pre", "bdi", "id", "uri", "generator", "updated", "published"];
    let classes = ["source-host", "source-format", "print-address", "score-address", "cite"];
    let has = |class: &&str| attribute(tag, "class").is_some_and(|all| all.split(' ').any(|one| one == *class));
    marks.contains(&name) || classes.iter().any(|class| has(class))
}

/// What people read or hear of the attributes of a tag.
fn spoken<'t>(name: &str, tag: &'t str) -> Vec<&'t str> {
    let mut spoken: Vec<&str> = SPOKEN.iter().filter_map(|name| attribute(tag, name)).collect();
    let named = attribute(tag, "name").or(attribute(tag, "property"));
    let described = ["description", "og:title", "og:description", "og:site_name", "og:image:alt"];
    if name == "meta" && named.is_some_and(|named| described.contains(&named)) {
        spoken.extend(attribute(tag, "content"));
    }
    // Words for scripts, but not what they count or look up.
    for (place, _) in tag.match_indices(" data-") {
        let (key, value) = tag[place + 1..].split_once("=\"").unwrap_or_default();
        let is_word = !key.contains(' ')
            && value.split('"').next().is_some_and(|value| value.contains(' ') || value.contains('⟦'));
        if is_word && !key.starts_with("data-pagefind") {
            spoken.extend(value.split('"').next());
        }
    }
    spoken
}

/// The value of an attribute of a tag.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

#[test]
fn no_word_of_a_page_comes_from_elsewhere_than_files() {
    let mut seen = 0;
    let mut faults = Vec::new();
    for site in sites() {
        for (path, page) in pages(site) {
            for words in read(page) {
                seen += 1;
                let fault = untranslated(&words).map(|word| format!("{path}: {word:?} in {:?}", words.trim()));
                faults.extend(fault.or_else(|| (!is_whole(&words)).then(|| format!("{path}: cut: {words:?}"))));
            }
        }
    }
    faults.sort_by_key(|fault| fault.split_once(": ").map(|(_, fault)| fault.to_owned()));
    faults.dedup_by_key(|fault| fault.split_once(": ").map(|(_, fault)| fault.to_owned()));
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
    assert!(seen > 20_000, "{seen}");
}

#[test]
fn feeds_calendars_and_drawings_are_in_the_language_as_well() {
    let [shipped, _] = sites();
    let mut kinds = [0; 3];
    let mut faults = Vec::new();
    for (path, bytes) in shipped.files().iter().filter(|(path, _)| path.starts_with(&format!("{CODE}/"))) {
        let text = || std::str::from_utf8(bytes).expect("text");
        let (kind, words) = match path.rsplit_once('.').expect("an ending").1 {
            // What an entry says is HTML in XML.
            "xml" => (0, read(text()).iter().flat_map(|words| read(&format!("<p>{words}</p>"))).collect()),
            "ics" => (1, spoken_of_calendar(text())),
            "svg" => (2, read(text())),
            _ => continue,
        };
        assert!(!words.is_empty(), "{path}");
        kinds[kind] += 1;
        let fault = |words: &String| untranslated(words).map(|word| format!("{path}: {word:?} in {words:?}"));
        faults.extend(words.iter().filter_map(fault));
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
    assert!(kinds.iter().all(|count| *count > 3), "{kinds:?}");
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
    for site in sites() {
        let mut seen = std::collections::BTreeSet::new();
        let kind =
            |page: &str| page.split("<body class=\"page-").nth(1).map(|rest| rest.split('"').next().map(str::to_owned));
        let first = pages(site).filter(|(_, page)| kind(page).is_some_and(|kind| seen.insert(kind)));
        of_kinds.push(first.map(|(path, _)| path.trim_end_matches("index.html").to_owned()).collect::<Vec<_>>());
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
    assert!(of_kinds.concat().len() > 40, "{of_kinds:?}");
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
    assert_eq!(read(&page), ["one", "two", "five"]);
}
