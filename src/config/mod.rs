//! `site.yaml`: the settings of a site.

mod address;
mod authority;
mod contact;
mod host;
mod level;
mod remote_folder;
mod rule;
mod security;
mod setting;
mod sign_off;
mod site_theme;
mod theme;

pub use address::{SiteAddress, Unfit};
pub use authority::Authority;
pub use contact::Contact;
pub use host::{
    Addressing, ArchiveHost, FolderHost, GitHost, HostEntry, ObjectStoreHost, RsyncHost, Way, WebdavHost,
    definitions as hosts,
};
pub use level::Levels;
pub use remote_folder::RemoteFolder;
pub use rule::{Level, RuleEntry};
pub use security::Security;
pub use setting::{SettingEntry, SettingKind, Written, WrittenValue};
pub use sign_off::SignOff;
pub use site_theme::{Placed, SiteTheme};
pub use theme::{EngineName, ThemeSettings};

use crate::address::WebAddress;
use crate::decode::{Keyed, Plain};
use crate::lang::Localized;
use crate::route::Route;
use crate::source::Spanned;
use crate::{choices, document};

document! {
    /// The settings of a site.
    Site = "site" {
        /// The address under which the site is published, with its sub-path if it has one; without query, fragment, user name, `..` or `//`.
        required address: SiteAddress,
        /// What the ids of the feeds and their entries begin with: a domain or mail address and a date on which it was the publisher's, as RFC 4151 has them. It is written once, before the site is first published, and never changes, even if the address does. Without it they begin with the host of the address and the year of the plan, and change with them.
        optional authority: Spanned<Authority>,
        /// The languages, the language of record first.
        required languages: Vec<LanguageEntry>,
        /// The site's name.
        required name: Localized<Plain>,
        /// Who publishes the site.
        required publisher: Localized<Plain>,
        /// Where readers report errors: the address of a page, or a mail address. Every page links to it; a mail begins with the title and the address of the page.
        optional report_errors: Spanned<Contact>,
        /// The time zone that says which day today is, by its name in the IANA database.
        required time_zone: Spanned<Plain>,
        /// The theme: a folder of `themes/`, or the one that comes with the program.
        optional theme: Spanned<Plain>,
        /// What the site sets of its theme, by the name of the theme and that of the setting. `gongkai theme fields settings` lists what can be set.
        defaulted theme_settings: Keyed<Spanned<Plain>, Keyed<Spanned<Plain>, Written>>,
        /// The themes, if the site is built in several: one at `/` and each other below a path of its own. Written instead of `theme`.
        defaulted themes: Vec<SiteTheme>,
        /// Whether every page says that this is a demonstration, and asks not to be indexed.
        defaulted demonstration: bool,
        /// The levels of findings with certain codes, where they are not the usual ones. If several rules match a finding, the first one with `about` applies, otherwise the first.
        defaulted rules: Vec<RuleEntry>,
        /// Who has to approve a state of the site, with `gongkai review --sign`, before it is built for the public. Without it nobody has to.
        optional sign_off: SignOff,
        /// Where a hole in the security of the site is reported. Without it there is no `security.txt`.
        optional security: Security,
        /// How a missing translation is reported. An older form of a rule for `missing-translation`; where a site has both, the rule applies.
        optional missing_translation: MissingTranslation,
        /// After how many days without a new record a task counts as quiet; 365 if nothing is said.
        optional quiet_after_days: u32,
        /// The kinds of page that are not built. What would be linked to one shows as words, and a theme needs no template for it; only a record that was withdrawn keeps its page. The home page and those of the plan's tasks, targets, safeguards and cases are always built.
        defaulted without_pages: Vec<Spanned<PageType>>,
        /// What readers can follow.
        optional feeds: Feeds,
        /// The kinds of page that have a card: the picture that networks and messengers show beside a link to the page. Without it home, targets and cases have one; an empty list is none.
        optional cards: Vec<Spanned<CardType>>,
        /// What is published as data.
        optional data: Data,
        /// The hosts that `gongkai deploy` sends the site to.
        defaulted hosts: Vec<Spanned<HostEntry>>,
        /// The licence under which the data can be used: named on the data page and in the files.
        optional data_licence: Licence,
    }
}

document! {
    /// What readers can follow in feeds of their own, besides the feed of all records, which every site has.
    Feeds = "feeds" {
        /// What has no feeds. In a theme without the page that explains how to follow, only topics have some.
        defaulted without: Vec<Spanned<FeedType>>,
    }
}

choices! {
    /// A kind of thing whose records a feed holds.
    FeedType {
        /// Tasks.
        Tasks = "tasks",
        /// Targets.
        Targets = "targets",
        /// Organisations.
        Organisations = "organisations",
        /// Actions.
        Actions = "actions",
        /// Topics.
        Topics = "topics",
    }
}

choices! {
    /// A kind of page that can have a card.
    CardType {
        /// Home: where the plan stands.
        Home = "home",
        /// Each target: its latest figure and its goal.
        Targets = "targets",
        /// Each case.
        Cases = "cases",
        /// Each task.
        Tasks = "tasks",
    }
}

document! {
    /// What is published as data, beside the pages.
    Data = "data" {
        /// What is left out. Without the tables there is neither workbook nor archive; without the data page, which the settings or a theme can leave out, there are no files with data at all.
        defaulted without: Vec<Spanned<DataPart>>,
    }
}

document! {
    /// A licence.
    Licence = "licence" {
        /// Its name.
        required name: Localized<Plain>,
        /// Where its text stands.
        required url: WebAddress,
    }
}

choices! {
    /// A part of the data of a site.
    DataPart {
        /// The tables as CSV and JSON, of the plan and of each target.
        Tables = "tables",
        /// All tables as one workbook.
        Workbook = "workbook",
        /// The files of all tables in one archive.
        Archive = "archive",
        /// The pages that other sites show in theirs: of each task and target, and of all tasks along the term.
        Embeds = "embeds",
        /// The pictures to be taken, as SVG and PNG: the chart of each target, all targets beside their goals, all tasks along the term.
        Drawings = "drawings",
    }
}

document! {
    /// A language of the site.
    LanguageEntry = "language" {
        /// The key of its texts, and the first step of its addresses unless it is the language of record.
        required code: Spanned<Plain>,
        /// Its BCP 47 tag.
        required tag: Spanned<Plain>,
        /// Its own name for itself.
        required name: Plain,
        /// Whether its texts are as official as those of the language of record: no page in it calls them a translation, or says that another text prevails. The language of record, whose pages stand at the root, is official in any case.
        defaulted official: bool,
    }
}

choices! {
    /// How a missing translation is reported.
    MissingTranslation {
        /// The site is built.
        Warning = "warning",
        /// The site is not built.
        Error = "error",
    }
}

choices! {
    /// A kind of page.
    PageType {
        /// The plan in one screen.
        Home = "home",
        /// The full official text.
        Plan = "plan",
        /// The official text in all languages, paragraph by paragraph.
        Parallel = "parallel",
        /// All actions.
        Actions = "actions",
        /// An action.
        Action = "action",
        /// All tasks.
        Tasks = "tasks",
        /// A task.
        Task = "task",
        /// The tasks of an organisation, or in a state.
        TasksBy = "tasks-by",
        /// A topic, with the tasks, targets and records that name it.
        Topic = "topic",
        /// All targets.
        Targets = "targets",
        /// The targets in a state.
        TargetsBy = "targets-by",
        /// A target.
        Target = "target",
        /// What is due when, and what became of it.
        Schedule = "schedule",
        /// All leads and issuers.
        Organisations = "organisations",
        /// A lead or issuer.
        Organisation = "organisation",
        /// All safeguards.
        Safeguards = "safeguards",
        /// A safeguard.
        Safeguard = "safeguard",
        /// The latest records.
        Records = "records",
        /// The records of a year.
        Year = "year",
        /// A record.
        Record = "record",
        /// What changed in a month, and all months in which something did.
        Changes = "changes",
        /// The records of a kind, action, organisation or topic.
        RecordsBy = "records-by",
        /// All cases, and those of a group.
        Cases = "cases",
        /// A case.
        Case = "case",
        /// All evaluations.
        Evaluations = "evaluations",
        /// An evaluation, with its methods.
        Evaluation = "evaluation",
        /// A round of an evaluation, with its results.
        Round = "round",
        /// One of those that an evaluation judges, over its rounds.
        Assessed = "assessed",
        /// A dimension or indicator of an evaluation, over those that it judges.
        Criterion = "criterion",
        /// What can be taken away as data, and how it is used.
        Data = "data",
        /// How readers follow what is new: all feeds and calendars.
        Feeds = "feeds",
        /// What other sites show in their own pages: a task, a target, or all tasks along the term.
        Embed = "embed",
        /// What words mean, and how they are translated.
        Glossary = "glossary",
        /// How states and figures are worked out.
        Method = "method",
        /// Every page, by kind.
        SiteMap = "site-map",
        /// Where readers search.
        Search = "search",
        /// A page that is written freely.
        Page = "page",
        /// What a host shows for an address that does not exist.
        NotFound = "not-found",
    }
}

impl PageType {
    /// The kinds of page that a theme may lack: its sites go without them. Themes are older than these.
    pub const OPTIONAL: [Self; 12] = [
        Self::TasksBy,
        Self::TargetsBy,
        Self::RecordsBy,
        Self::Changes,
        Self::Evaluations,
        Self::Evaluation,
        Self::Round,
        Self::Assessed,
        Self::Criterion,
        Self::Data,
        Self::Feeds,
        Self::Embed,
    ];
}

impl MissingTranslation {
    fn level(self) -> Level {
        match self {
            Self::Warning => Level::Warning,
            Self::Error => Level::Error,
        }
    }
}

impl Site {
    /// The theme that a site uses when it names none.
    pub const DEFAULT_THEME: &str = "civic";

    /// The name of the main theme.
    pub fn theme(&self) -> &str {
        match (self.main_theme(), &self.theme) {
            (Some(main), _) => &main.name.value.0,
            (None, Some(theme)) => &theme.value.0,
            (None, None) => Self::DEFAULT_THEME,
        }
    }

    /// Where the main theme is named, if it is.
    pub fn named_theme(&self) -> Option<&Spanned<Plain>> {
        self.main_theme().map(|main| &main.name).or(self.theme.as_ref())
    }

    /// The other themes in which the site is built, in their order.
    pub fn other_themes(&self) -> impl Iterator<Item = &SiteTheme> {
        let main = self.main_place();
        self.themes.iter().enumerate().filter(move |(place, _)| Some(*place) != main).map(|(_, theme)| theme)
    }

    /// All themes in which the site is built, the main one first.
    pub fn placed_themes(&self) -> Vec<Placed> {
        let main = Placed { name: self.theme().to_owned(), folder: Route::root() };
        let other = |theme: &SiteTheme| Some(Placed { name: theme.name.value.0.clone(), folder: theme.folder()? });
        std::iter::once(main).chain(self.other_themes().filter_map(other)).collect()
    }

    fn main_theme(&self) -> Option<&SiteTheme> {
        self.main_place().map(|place| &self.themes[place])
    }

    /// The place of the main theme in the list: of that at `/`, or of the first where none is there.
    fn main_place(&self) -> Option<usize> {
        let main = self.themes.iter().position(|theme| theme.folder() == Some(Route::root()));
        main.or((!self.themes.is_empty()).then_some(0))
    }

    /// Whether the site is shown in a theme.
    pub fn uses_theme(&self, name: &str) -> bool {
        self.placed_themes().iter().any(|theme| theme.name == name)
    }

    /// The rules, to be put on findings.
    pub fn levels(&self) -> Levels {
        Levels::new(self.rules.clone(), self.missing_translation.map(MissingTranslation::level))
    }

    /// After how many days without a new record a task counts as quiet.
    pub fn quiet_after_days(&self) -> u32 {
        self.quiet_after_days.unwrap_or(365)
    }

    /// Whether pages of a kind are built.
    pub fn builds(&self, page: PageType) -> bool {
        let is_left_out = self.without_pages.iter().any(|left_out| left_out.value == page);
        !is_left_out && (page != PageType::Embed || self.publishes(DataPart::Embeds))
    }

    /// Whether things of a kind have feeds.
    pub fn has_feeds_of(&self, kind: FeedType) -> bool {
        let is_left_out = |feeds: &Feeds| feeds.without.iter().any(|left_out| left_out.value == kind);
        !self.feeds.as_ref().is_some_and(is_left_out)
    }

    /// Whether pages of a kind have cards.
    pub fn has_cards_of(&self, kind: CardType) -> bool {
        match &self.cards {
            Some(cards) => cards.iter().any(|card| card.value == kind),
            None => kind != CardType::Tasks,
        }
    }

    /// Whether a part of the data is published; all but embeds only where there is a data page.
    pub fn publishes(&self, part: DataPart) -> bool {
        let is_left_out = |data: &Data| data.without.iter().any(|left_out| left_out.value == part);
        !self.data.as_ref().is_some_and(is_left_out)
    }
}
