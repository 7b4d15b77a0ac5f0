//! `gongkai theme new`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::dialect;
use crate::cli::{terminal, together};
use crate::config::{EngineName, PageType, Site};
use crate::diagnostic::{Failure, Message, Words};
use crate::disk::{Disk, NativeDisk};
use crate::load::{self, THEMES_FOLDER};

const SETTINGS: &str = "theme.yaml";

/// The files of a new theme, by their paths in its folder. The templates of the other kinds of page come besides.
const FILES: [(&str, &str); 6] = [
    (SETTINGS, include_str!("made/theme.yaml")),
    ("assets/style.css", include_str!("made/style.css")),
    ("assets/search.js", include_str!("made/search.js")),
    ("templates/base.html", include_str!("made/base.html")),
    ("templates/any.html", include_str!("made/any.html")),
    ("templates/search.html", include_str!("made/search.html")),
];

/// The template of a kind of page of which the frame shows enough to begin with.
const KIND: &str = "{%- extends \"base.html\" -%}\n";

/// The kinds of page that a new theme goes without, and its sites with it.
const WITHOUT: [PageType; 3] = [PageType::Data, PageType::Feeds, PageType::Embed];

/// Makes a theme for the site: small, complete, and to be gone on with.
#[derive(Debug, Args)]
pub(super) struct New {
    /// What the theme is called, and its folder in themes/: small letters, digits and hyphens.
    #[arg(value_name = "NAME")]
    name: String,
    /// The engine whose dialect its templates are written in. The pages are the same.
    #[arg(long, value_enum, default_value = "minijinja")]
    engine: Engine,
    /// The site's folder, which holds `content`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

/// An engine of templates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Engine {
    /// The dialect of Jinja that civic is written in.
    Minijinja,
    /// The dialect of Tera 2, in which plain is written.
    Tera,
}

impl New {
    pub(super) fn run(&self, words: &Words) -> Result<ExitCode, Failure> {
        let name = self.name.as_str();
        let is_name = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        if name.is_empty() || !name.chars().all(is_name) || load::shipped_themes().contains(name) {
            return Err(Failure::new(Message::new("failure-theme-name").with("value", name)));
        }
        let site = load::settings(&self.root).ok_or_else(|| Failure::new(Message::new("failure-theme-site")))?;
        let files = self.files(&site);
        let folder = self.root.join(THEMES_FOLDER).join(name);
        together::write_all(&folder, &files, |_| false, "failure-exists")?;
        let summary = Message::new("summary-theme").with("name", name).with("files", files.len());
        terminal::remark(&words.say(&summary.with("folder", folder.display().to_string())));
        Ok(ExitCode::SUCCESS)
    }

    fn files(&self, site: &Site) -> Vec<(String, String)> {
        let fixed = FILES.iter().map(|(path, text)| ((*path).to_owned(), self.written(path, text)));
        let path = |page: &PageType| format!("templates/{}.html", page.name());
        let is_other =
            |page: &&PageType| !WITHOUT.contains(page) && FILES.iter().all(|(known, _)| *known != path(page));
        let kinds = PageType::ALL.iter().filter(is_other).map(|page| (path(page), KIND.to_owned()));
        let codes = site.languages.iter().map(|language| language.code.value.0.as_str());
        let words = codes.map(|code| (format!("strings/{code}.ftl"), self.words(code)));
        fixed.chain(kinds).chain(words).collect()
    }

    /// A file in the dialect of the engine.
    fn written(&self, path: &str, text: &str) -> String {
        match self.engine {
            Engine::Minijinja => text.to_owned(),
            Engine::Tera if path == SETTINGS => format!("engine: {}\n{text}", EngineName::Tera.name()),
            Engine::Tera if path.ends_with(".html") => dialect::tera(text),
            Engine::Tera => text.to_owned(),
        }
    }

    /// The interface words of civic in a language, with those that the site has laid over them; in English if there are none.
    fn words(&self, code: &str) -> String {
        let path = self.root.join(THEMES_FOLDER).join(Site::DEFAULT_THEME).join("strings").join(format!("{code}.ftl"));
        let own = NativeDisk.read(&path).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let shipped = |code: &str| load::shipped_words(Site::DEFAULT_THEME, code);
        match (shipped(code), own) {
            (Some(words), Some(own)) => format!("{words}\n{own}"),
            (Some(words), None) => words,
            (None, Some(own)) => own,
            (None, None) => shipped("en").unwrap_or_default(),
        }
    }
}
