//! The passages of a finished page: what readers find in its main part, one block of text after the other, and the pictures there.

use crate::character::is_invisible;
use crate::markup::unescaped;

/// A block of text: a heading, a paragraph, an item of a list, a row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Passage {
    /// The nearest heading above it; empty above the first.
    pub(super) heading: String,
    /// Its words, with single spaces. Cells of a row have [`BETWEEN_CELLS`] between them.
    pub(super) text: String,
    /// The addresses on other sites that it links to.
    pub(super) links: Vec<String>,
}

impl Passage {
    /// Whether two say the same, wherever they stand.
    pub(super) fn says(&self, other: &Self) -> bool {
        self.text == other.text && self.links == other.links
    }
}

/// A picture on a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Image {
    /// Its address as the page has it.
    pub(super) address: String,
    /// What it shows, in words.
    pub(super) words: String,
}

impl Image {
    /// The name of its file, which changes with what it shows.
    pub(super) fn name(&self) -> &str {
        self.address.rsplit('/').next().unwrap_or_default()
    }
}

/// What a page says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Passages {
    /// The passages, in order.
    pub(super) all: Vec<Passage>,
    /// The pictures, in order.
    pub(super) images: Vec<Image>,
    /// The words of its first heading.
    pub(super) title: String,
}

/// What stands between the cells of a row.
pub(super) const BETWEEN_CELLS: &str = " · ";

/// Elements that say nothing of the plan, or say it a second time: drawings, scripts, and ways to other pages.
const PASSED_OVER: [&str; 8] = ["svg", "script", "style", "template", "noscript", "button", "nav", "select"];

/// Elements without an end.
const VOID: [&str; 10] = ["img", "br", "wbr", "hr", "input", "source", "link", "meta", "col", "track"];

/// Elements that stand in a line of text.
const INLINE: [&str; 31] = [
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "label",
    "mark", "meter", "output", "progress", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
    "wbr",
];

/// Which part of a page is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What the page is there for: its `main`.
    Main,
    /// What stands around it.
    Frame,
}

impl Passages {
    /// Reads a page as the program writes it.
    pub(super) fn of(html: &str, part: Part) -> Self {
        let mut reader = Reader::default();
        let main = html.find("<main").map(|start| start..html.find("</main>").unwrap_or(html.len()));
        match (part, main) {
            (Part::Main, Some(main)) => {
                reader.read(&html[main]);
                reader.description(html);
            }
            (Part::Main, None) => {}
            (Part::Frame, main) => {
                // Menus count here: what they are called is said nowhere else.
                reader.with_menus = true;
                let body = html.find("<body").unwrap_or(0);
                let main = main.unwrap_or(html.len()..html.len());
                reader.read(&html[body.min(main.start)..main.start]);
                reader.end_passage();
                reader.read(&html[main.end..]);
            }
        }
        reader.finish()
    }
}

#[derive(Default)]
struct Reader {
    passages: Passages,
    heading: String,
    text: String,
    links: Vec<String>,
    /// How many rows of tables are open: what stands in one is one passage.
    rows: usize,
    /// Whether a heading is being read.
    in_heading: bool,
    with_menus: bool,
}

impl Reader {
    fn read(&mut self, html: &str) {
        let mut rest = html;
        while let Some(start) = rest.find('<') {
            self.say(&rest[..start]);
            let Some(tag) = Tag::read(&rest[start..]) else { break };
            rest = &rest[start + tag.length..];
            // How to cite a page repeats its title and the name of the site.
            let is_citation = tag.name == "details" && tag.attribute("class").is_some_and(|class| class == "cite");
            let is_hidden = tag.attribute("hidden").is_some() && !VOID.contains(&tag.name);
            let is_passed_over = PASSED_OVER.contains(&tag.name) && !(self.with_menus && tag.name == "nav");
            if !tag.is_end && (is_passed_over || is_hidden || is_citation) {
                rest = &rest[end_of(rest, tag.name)..];
                continue;
            }
            self.tag(&tag);
        }
        self.say(rest);
    }

    fn say(&mut self, text: &str) {
        for character in unescaped(text).chars() {
            if character.is_whitespace() {
                if !self.text.is_empty() && !self.text.ends_with(' ') {
                    self.text.push(' ');
                }
            } else if !is_invisible(character) {
                self.text.push(character);
            }
        }
    }

    fn tag(&mut self, tag: &Tag<'_>) {
        match tag.name {
            "img" => self.passages.images.extend(
                tag.attribute("src")
                    .filter(|address| !address.is_empty())
                    .map(|address| Image { address, words: tag.attribute("alt").unwrap_or_default() }),
            ),
            "br" => self.say(" "),
            "a" if !tag.is_end => {
                // Where on a page a way leads makes no other way.
                let address = tag.attribute("href").unwrap_or_default();
                let address = address.split('#').next().unwrap_or_default().to_owned();
                self.links.extend(Some(address).filter(|address| !address.is_empty()));
            }
            name if INLINE.contains(&name) || VOID.contains(&name) => {}
            "tr" => {
                self.end_passage();
                self.rows = if tag.is_end { self.rows.saturating_sub(1) } else { self.rows + 1 };
            }
            _ if self.rows > 0 => self.separate(),
            "dd" => self.separate(),
            "dt" if tag.is_end => self.separate(),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.end_passage();
                self.in_heading = !tag.is_end;
            }
            _ => self.end_passage(),
        }
    }

    /// Keeps what follows apart from what was said, in the same passage.
    fn separate(&mut self) {
        let text = self.text.trim_end();
        if !text.is_empty() && !text.ends_with(BETWEEN_CELLS.trim()) {
            self.text.truncate(text.len());
            self.text.push_str(BETWEEN_CELLS);
        }
    }

    fn end_passage(&mut self) {
        let text = std::mem::take(&mut self.text);
        let text = text.trim().trim_end_matches(BETWEEN_CELLS.trim()).trim_end();
        let links = std::mem::take(&mut self.links);
        if text.is_empty() {
            return;
        }
        self.passages.all.push(Passage { heading: self.heading.clone(), text: text.to_owned(), links });
        if self.in_heading {
            self.heading = text.to_owned();
            if self.passages.title.is_empty() {
                self.passages.title = text.to_owned();
            }
        }
    }

    /// What search engines and messengers say of the page, where the page does not say the same.
    fn description(&mut self, html: &str) {
        self.end_passage();
        let start = "<meta name=\"description\" content=\"";
        let told = html.split_once(start).and_then(|(_, rest)| rest.split_once('"')).map(|(told, _)| unescaped(told));
        let Some(told) = told.filter(|told| self.passages.all.iter().all(|passage| !passage.text.contains(&**told)))
        else {
            return;
        };
        self.passages.all.push(Passage { heading: String::new(), text: told.to_string(), links: Vec::new() });
    }

    fn finish(mut self) -> Passages {
        self.end_passage();
        self.passages
    }
}

/// A tag of HTML.
struct Tag<'h> {
    name: &'h str,
    attributes: &'h str,
    is_end: bool,
    /// How many bytes it has.
    length: usize,
}

impl<'h> Tag<'h> {
    /// Reads the tag or comment at the start of a text; `None` if it has no end.
    fn read(html: &'h str) -> Option<Self> {
        if html.starts_with("<!--") {
            let length = html.find("-->")? + "-->".len();
            return Some(Self { name: "wbr", attributes: "", is_end: false, length });
        }
        let mut quote = None;
        let end = html.bytes().position(|byte| match quote {
            Some(open) => {
                quote = (byte != open).then_some(open);
                false
            }
            None => {
                quote = matches!(byte, b'"' | b'\'').then_some(byte);
                byte == b'>'
            }
        })?;
        let inside = &html[1..end];
        let is_end = inside.starts_with('/');
        let inside = inside.trim_start_matches('/');
        let name =
            &inside[..inside.find(|one: char| !one.is_ascii_alphanumeric() && one != '-').unwrap_or(inside.len())];
        Some(Self { name, attributes: &inside[name.len()..], is_end, length: end + 1 })
    }

    /// The value of an attribute; empty for one without a value.
    fn attribute(&self, name: &str) -> Option<String> {
        let mut rest = self.attributes.trim_start();
        while !rest.is_empty() {
            let end = rest.find(|one: char| one == '=' || one.is_whitespace()).unwrap_or(rest.len());
            let key = &rest[..end];
            rest = rest[end..].trim_start();
            let mut value = "";
            if let Some(behind) = rest.strip_prefix('=') {
                let behind = behind.trim_start();
                let quote = behind.chars().next().filter(|one| matches!(one, '"' | '\''));
                (value, rest) = match quote {
                    Some(quote) => behind[1..].split_once(quote).unwrap_or((&behind[1..], "")),
                    None => behind.split_once(char::is_whitespace).unwrap_or((behind, "")),
                };
                rest = rest.trim_start();
            }
            if key == name {
                return Some(unescaped(value).into_owned());
            }
            if end == 0 && value.is_empty() {
                // Nothing that could be an attribute.
                rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
            }
        }
        None
    }
}

/// Where an element ends whose tag stands right before this text.
fn end_of(html: &str, name: &str) -> usize {
    let (mut depth, mut place) = (1, 0);
    while let Some(start) = html[place..].find('<') {
        let Some(tag) = Tag::read(&html[place + start..]) else { break };
        place += start + tag.length;
        if tag.name == name {
            let closes_itself = tag.attributes.ends_with('/');
            match tag.is_end {
                true => depth -= 1,
                false if !closes_itself => depth += 1,
                false => {}
            }
        }
        if depth == 0 {
            return place;
        }
    }
    html.len()
}

#[cfg(test)]
mod tests {
    use super::{Part, Passages};

    fn texts(main: &str) -> Vec<String> {
        let html = format!("<body><nav>Menu</nav><main id=\"a>b\">{main}</main><footer>Foot</footer></body>");
        Passages::of(&html, Part::Main).all.into_iter().map(|passage| passage.text).collect()
    }

    #[test]
    fn blocks_are_passages_and_rows_are_one() {
        let main = "<h1>An<wbr>swer</h1><svg><text>no</text></svg><p>One <b>two</b>\n three &amp; &lt;b&gt;</p><nav>x</nav>\
            <table><tr><th>A</th><td><p>1</p><ul><li>n</li></ul></td></tr></table><dl><div><dt>Key</dt><dd>Value</dd></div></dl>\
            <p hidden>secret<span>s</span></p><!-- <p>c</p> --><ul><li>x<li>y</ul>";
        assert_eq!(texts(main), ["Answer", "One two three & <b>", "A · 1 · n", "Key · Value", "x", "y"]);
    }

    #[test]
    fn the_description_of_a_page_is_read_where_the_page_does_not_say_the_same() {
        let of = |told: &str| {
            let head = format!("<head><meta name=\"description\" content=\"{told}\"></head>");
            let html = format!("{head}<body><main><p>Ours &amp; theirs.</p></main></body>");
            Passages::of(&html, Part::Main).all.len()
        };
        assert_eq!((of("Ours &amp; theirs."), of("Others.")), (1, 2));
    }

    #[test]
    fn links_pictures_and_the_frame_are_read() {
        let html = "<body><header><a href=\"/\">Site</a></header><main><h1>T</h1><p><a title='>' href=\"https://a.example/?b&amp;c\">x</a> \
            <a href=\"../#top\">y</a><a href=\"#here\">z</a></p><img alt=\"P\" src=\"/a.0123456789.jpg\"></main><footer><p>Foot</p></footer></body>";
        let main = Passages::of(html, Part::Main);
        assert_eq!(main.all[1].links, ["https://a.example/?b&c", "../"]);
        assert_eq!((main.title.as_str(), main.images[0].address.as_str()), ("T", "/a.0123456789.jpg"));
        let frame = Passages::of(html, Part::Frame);
        assert_eq!(frame.all.iter().map(|passage| passage.text.as_str()).collect::<Vec<_>>(), ["Site", "Foot"]);
    }
}
