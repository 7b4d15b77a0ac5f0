//! The codes of all findings. A code's name is permanent: people search for it, and documents and tests use it.

use std::fmt;

/// How bad a finding is, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Severity {
    /// The site is not built.
    Error,
    /// The site is built; somebody should look. `--strict` makes it an error.
    Warning,
    /// The site is built, with `--strict` too: somebody may want to know. What arises only because a date has passed is a note, so
    /// that a build that succeeds today does not fail tomorrow for want of an edit.
    Note,
}

impl Severity {
    /// Every severity, the worst first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Note];

    /// The word used in machine-readable output, which is also the key of its message.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

macro_rules! codes {
    (@code adjustable $code:ident) => { Code::$code };
    (@name adjustable $name:literal) => { $name };
    ($($(#[$doc:meta])* $code:ident = $name:literal, $severity:ident $(, $adjustable:ident)?;)*) => {
        /// A kind of finding.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $code,)*
        }

        impl Code {
            /// All codes, in the order of the stages that report them.
            pub const ALL: &[Code] = &[$(Code::$code,)*];

            /// The codes whose severity the settings of a site may change: those that are a matter of judgement, because the
            /// site can be built and is true whichever way they are decided.
            pub const ADJUSTABLE: &[Code] = &[$($(codes!(@code $adjustable $code),)?)*];

            /// The names of [`Code::ADJUSTABLE`].
            pub const ADJUSTABLE_NAMES: &[&'static str] = &[$($(codes!(@name $adjustable $name),)?)*];

            /// The permanent name, which is also the key of its message.
            pub fn name(self) -> &'static str {
                match self {
                    $(Code::$code => $name,)*
                }
            }

            /// The severity, unless a setting of the site changes it.
            pub fn severity(self) -> Severity {
                match self {
                    $(Code::$code => Severity::$severity,)*
                }
            }
        }
    };
}

impl Code {
    /// The code of a name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// Whether the lines that a finding is about are not shown, since they hold a secret.
    pub fn hides_lines(self) -> bool {
        self == Self::SecretInContent
    }

    /// Whether the settings of a site may change its severity.
    pub fn is_adjustable(self) -> bool {
        Self::ADJUSTABLE.contains(&self)
    }
}

codes! {
    /// A file that every site needs is not there.
    MissingFile = "missing-file", Error;
    /// A file of the content folder that nothing reads.
    UnexpectedFile = "unexpected-file", Warning, adjustable;
    /// A file holds content that is read elsewhere only, or that other content refers to and nothing reads.
    MisplacedFile = "misplaced-file", Error;
    /// A file holds nothing.
    EmptyFile = "empty-file", Error;
    /// A file is not UTF-8 text.
    InvalidUtf8 = "invalid-utf8", Error;
    /// A file is larger than is read.
    FileTooLarge = "file-too-large", Error;
    /// A symbolic link leads out of the site's folder, or nowhere.
    SymlinkOutside = "symlink-outside", Error;
    /// The operating system would not let the file be read.
    UnreadableFile = "unreadable-file", Error;
    /// A merge left both versions of a passage in a file.
    ConflictMark = "conflict-mark", Error;
    /// A merge or a patch left a file beside another.
    MergeLeftover = "merge-leftover", Warning, adjustable;
    /// The file is not YAML.
    Syntax = "syntax", Error;
    /// A line is indented with tabs, which YAML does not allow.
    TabIndentation = "tab-indentation", Error;
    /// Values are nested deeper than any document here needs.
    TooDeep = "too-deep", Error;
    /// Aliases or sheer size make too many values.
    TooManyValues = "too-many-values", Error;
    /// A file holds several YAML documents.
    SeveralDocuments = "several-documents", Error;
    /// A text has a character that neither HTML nor XML can carry.
    ControlCharacter = "control-character", Error;
    /// A word, number or address has a character that nobody sees.
    HiddenCharacter = "hidden-character", Error;
    /// A text without quotation marks ends at a comment, which may be the rest of it.
    CutText = "cut-text", Warning, adjustable;
    /// Lines of a text in Markdown are joined by YAML, so that a list, a table, a heading, a quotation or a paragraph is lost.
    JoinedLines = "joined-lines", Warning, adjustable;
    /// A web address ends with the punctuation of a sentence.
    AddressEnd = "address-end", Warning, adjustable;
    /// A value is of another type than the field's.
    WrongType = "wrong-type", Error;
    /// A key that the document does not have.
    UnknownKey = "unknown-key", Error;
    /// A key stands twice in one mapping.
    DuplicateKey = "duplicate-key", Error;
    /// A key that must be there is not.
    MissingKey = "missing-key", Error;
    /// A value is not one of those that the field allows.
    UnknownValue = "unknown-value", Error;
    /// An id is not a slug.
    MalformedId = "malformed-id", Error;
    /// A text does not have the form of a date.
    MalformedDate = "malformed-date", Error;
    /// A date that the calendar does not have.
    ImpossibleDate = "impossible-date", Error;
    /// A date with a year that is hardly meant.
    UnlikelyDate = "unlikely-date", Warning, adjustable;
    /// A text is not an address of the web.
    MalformedAddress = "malformed-address", Error;
    /// An address to which no path can be added, or that tells a secret.
    SiteAddress = "site-address", Error;
    /// Something that only those may know who publish the site.
    SecretInContent = "secret-in-content", Error;
    /// A host has no way to get there, or several.
    HostWay = "host-way", Error;
    /// A setting of a host that cannot be used.
    HostValue = "host-value", Error;
    /// The themes of a site cannot stand where its settings say.
    SiteThemes = "site-themes", Error;
    /// A theme names a file that is not there, or is not what it is named as.
    ThemeFile = "theme-file", Error;
    /// A setting of a theme that the theme does not have, or whose value is none.
    ThemeSetting = "theme-setting", Error;
    /// Words in a colour that the site sets cannot be read on what lies behind them.
    LowContrast = "low-contrast", Warning;
    /// A style sheet is nested deeper than any needs.
    StyleTooDeep = "style-too-deep", Error;
    /// A style sheet refers to what is not on the site.
    StyleAddress = "style-address", Error;
    /// A style sheet has browsers ask another host.
    StyleElsewhere = "style-elsewhere", Warning, adjustable;
    /// A file of a theme that nothing uses, probably for a slip in its name.
    UnusedThemeFile = "unused-theme-file", Warning, adjustable;
    /// A text is not a number, or not one that the field allows.
    MalformedNumber = "malformed-number", Error;
    /// A text is not the code of a currency.
    UnknownCurrency = "unknown-currency", Error;
    /// A text is there but holds nothing.
    EmptyText = "empty-text", Error;
    /// A text is longer than a page can carry.
    TextTooLong = "text-too-long", Error;
    /// A text is not the digest of a state.
    MalformedDigest = "malformed-digest", Error;
    /// A text is neither an address of the site nor a reference.
    MalformedPath = "malformed-path", Error;
    /// A line of the addresses that were public is none.
    PublishedAddress = "published-address", Error;
    /// The addresses that were public are not sorted, or one of them is there twice.
    PublishedOrder = "published-order", Note;
    /// A text has no words in the language of record.
    MissingTextOfRecord = "missing-text-of-record", Error;
    /// A text has no translation into one of the site's languages.
    MissingTranslation = "missing-translation", Warning, adjustable;
    /// A text is not an authority that can name things for good.
    MalformedAuthority = "malformed-authority", Error;
    /// A text is neither a web address nor a mail address.
    MalformedContact = "malformed-contact", Error;
    /// A rule of the settings is about a code that no setting changes.
    FixedCode = "fixed-code", Error;
    /// A block of the official text holds nothing, or several things.
    BlockContents = "block-contents", Error;
    /// A placeholder that the pattern cannot have, or lacks one that it needs.
    PatternPlaceholder = "pattern-placeholder", Error;
    /// Two things of one kind have the same id.
    DuplicateId = "duplicate-id", Error;
    /// A file or folder is not named after the id of what it holds.
    FileName = "file-name", Error;
    /// A reference to something that does not exist.
    UnresolvedReference = "unresolved-reference", Error;
    /// An action stands below itself.
    CircularParent = "circular-parent", Error;
    /// A period that ends before it begins, or dates that cannot both be true.
    ContradictoryPeriod = "contradictory-period", Error;
    /// A record is said to be known before what it tells of had happened.
    KnownTooEarly = "known-too-early", Error;
    /// A record or case is said to be known before any of its sources was published.
    KnownBeforeSources = "known-before-sources", Warning, adjustable;
    /// A record is said to be withdrawn before it was public.
    WithdrawnTooEarly = "withdrawn-too-early", Error;
    /// Content rests on a record that was withdrawn, or links to it.
    WithdrawnReference = "withdrawn-reference", Note, adjustable;
    /// A record or case whose date nobody knows, and nothing says since when it is public.
    UnknownDate = "unknown-date", Error;
    /// A value of a target without a date.
    UndatedValue = "undated-value", Error;
    /// Something was put in after today.
    AddedLater = "added-later", Error;
    /// A source is said to be published after today.
    PublishedLater = "published-later", Warning, adjustable;
    /// The language of a source or a document is none.
    SourceLanguage = "source-language", Error;
    /// The title of a source or a document is hardly in its language, by the script it is written in.
    SourceScript = "source-script", Warning, adjustable;
    /// The address of a source or a document leads to a whole site, or to a machine without a name.
    BadAddress = "bad-address", Warning, adjustable;
    /// What moves the state of the plan rests on reposts alone.
    WeakSource = "weak-source", Note, adjustable;
    /// A record has no source.
    RecordWithoutSource = "record-without-source", Error;
    /// A case has no source.
    CaseWithoutSource = "case-without-source", Error;
    /// A case belongs to no task.
    CaseWithoutTask = "case-without-task", Error;
    /// The fact of a case has a currency and a unit.
    UnitBesideCurrency = "unit-beside-currency", Error;
    /// A case names a picture that is not in its folder.
    MissingPicture = "missing-picture", Error;
    /// A picture file is not of the kind that its name says.
    PictureFormat = "picture-format", Warning;
    /// A picture moves, or is of a kind that pages do not show.
    PictureKind = "picture-kind", Warning;
    /// A picture file is broken.
    PictureUnreadable = "picture-unreadable", Warning;
    /// A picture has more pixels than a build can bear.
    PictureTooLarge = "picture-too-large", Warning;
    /// A document has neither an address nor a file, or both.
    DocumentPlace = "document-place", Error;
    /// A document names a file that is not among those that go out as they are.
    MissingDocument = "missing-document", Error;
    /// A kind of page that cannot be left out is left out.
    NeededPage = "needed-page", Error;
    /// A picture in the folder of a case that the case does not name.
    UnusedPicture = "unused-picture", Warning, adjustable;
    /// A text has a term of the glossary, but its translation has other words for it.
    TermNotKept = "term-not-kept", Warning, adjustable;
    /// A text has a word that the glossary avoids.
    AvoidedTerm = "avoided-term", Warning, adjustable;
    /// A text has a word of the site's word list.
    Wordlist = "wordlist", Warning, adjustable;
    /// A passage stands in two texts word for word, or a translation is the text of record over again.
    DuplicateText = "duplicate-text", Warning, adjustable;
    /// Two languages of one record have different figures.
    FiguresDiffer = "figures-differ", Warning, adjustable;
    /// A text or its translation has a number, date or share that the other one has in no form.
    NumberMismatch = "number-mismatch", Warning, adjustable;
    /// A text has a half-width mark between Chinese characters, or half of a pair of quotation marks or brackets.
    Punctuation = "punctuation", Warning, adjustable;
    /// A line of the file of confirmed translations that is none.
    LockLine = "lock-line", Error;
    /// A text of record changed since its translation was confirmed.
    StaleTranslation = "stale-translation", Warning, adjustable;
    /// Two records state different statuses of a task or step for the same date.
    StatusesDisagree = "statuses-disagree", Warning, adjustable;
    /// Two records say of a task or step for the same date that different parts of it are done.
    ProgressDisagrees = "progress-disagrees", Warning, adjustable;
    /// A percentage of what is done that is below 0 or above 100.
    ProgressRange = "progress-range", Error;
    /// Less of a task or step is done on a date than on an earlier one.
    ProgressFalls = "progress-falls", Warning, adjustable;
    /// A later value of a running total is lower than an earlier one.
    TotalFalls = "total-falls", Warning, adjustable;
    /// A record says that something is done, and that less than all of it is.
    DoneInPart = "done-in-part", Warning, adjustable;
    /// A record meets a step, and a later one says that it is not done.
    MetAndNotDone = "met-and-not-done", Warning, adjustable;
    /// A record from before the term says that a task is over.
    DoneBeforeTerm = "done-before-term", Warning, adjustable;
    /// The settings ask for no signature, or for more than there are people who can sign.
    SignOffCount = "sign-off-count", Error;
    /// Somebody signed the state that was signed last who cannot.
    UnknownSigner = "unknown-signer", Warning;
    /// Somebody signed one state twice.
    DuplicateSignature = "duplicate-signature", Warning;
    /// A signature has a date after today.
    SignatureAhead = "signature-ahead", Warning;
    /// A site that is no demonstration has an address that is kept for examples.
    ExampleAddress = "example-address", Warning;
    /// A site that is no demonstration has what was made up for an example.
    ExampleContent = "example-content", Error;
    /// An announcement states a status or progress, or meets something.
    AnnouncementMovesState = "announcement-moves-state", Error;
    /// A record is about nothing of the plan.
    RecordAboutNothing = "record-about-nothing", Error;
    /// A record states a status, but is about no task that could have it.
    StatusWithoutTask = "status-without-task", Warning;
    /// A record names a step, so that its `status` does not say of what it is.
    StatusBesideStep = "status-beside-step", Error;
    /// A record meets a target that has no goal.
    NothingToMeet = "nothing-to-meet", Error;
    /// A record meets a milestone of a task that it is not about.
    MilestoneElsewhere = "milestone-elsewhere", Warning, adjustable;
    /// A record meets a milestone that was stated only after what it tells of had happened.
    MetBeforeStated = "met-before-stated", Warning, adjustable;
    /// A milestone is shared with its own task, or with another one twice.
    RepeatedTask = "repeated-task", Warning, adjustable;
    /// A goal lacks its value or its day, or has two values.
    IncompleteGoal = "incomplete-goal", Error;
    /// The baseline of a target reaches its goal already.
    GoalAlreadyReached = "goal-already-reached", Warning, adjustable;
    /// A goal on the way does not lie on the way from the baseline to the goal.
    InterimOffTheWay = "interim-off-the-way", Warning, adjustable;
    /// The unit of a target has a multiplier in one language and not in another.
    UnitScalesDiffer = "unit-scales-differ", Error;
    /// A value of a part of a year, of a target that counts by the year.
    PartOfAYear = "part-of-a-year", Error;
    /// A value of several years together, of a target that counts by the year.
    SeveralYears = "several-years", Error;
    /// A value of a whole year that became known before the year was over.
    YearNotOver = "year-not-over", Warning, adjustable;
    /// A step, a baseline, a goal on the way or a sum of money says neither which source nor which paragraph gives it.
    FactWithoutSource = "fact-without-source", Error;
    /// An observation has neither a value nor a reason why there is none, or both.
    ObservationValue = "observation-value", Error;
    /// An evaluation or a round of one has no source.
    EvaluationWithoutSource = "evaluation-without-source", Error;
    /// An evaluation concerns what no evaluation can be about.
    EvaluationSubject = "evaluation-subject", Error;
    /// An evaluation of tasks or organisations lists subjects or groups besides.
    SubjectsBesideOf = "subjects-beside-of", Error;
    /// A method is public and is not, or has no id, or its scale ends before it begins.
    MethodContents = "method-contents", Error;
    /// A round names a method that no round up to it gives.
    MethodNotGiven = "method-not-given", Error;
    /// The weights of a method make neither 1 nor 100.
    WeightsDoNotAddUp = "weights-do-not-add-up", Warning, adjustable;
    /// A subject, or something by which one is judged, stands twice in one result or round.
    JudgedTwice = "judged-twice", Error;
    /// A score has neither a value nor a reason why there is none, or both.
    ScoreValue = "score-value", Error;
    /// A score or value lies outside the scale that its method gives.
    OffTheScale = "off-the-scale", Warning, adjustable;
    /// A result has a rank, and its round does not say that its source ranks.
    RankWithoutRanking = "rank-without-ranking", Error;
    /// Somebody is ranked behind another and has a higher total.
    RankAgainstTotals = "rank-against-totals", Warning, adjustable;
    /// Two that a source ranks together have one rank, and no totals show that they are level; or a rank is greater than the number of
    /// those that are listed.
    UnlikelyRank = "unlikely-rank", Warning, adjustable;
    /// A result is replied to, withdrawn or looked at again before it was public.
    ReplyBeforeResult = "reply-before-result", Error;
    /// No source, or only a repost, tells of a withdrawal, a review or a reply.
    MarkWithoutSource = "mark-without-source", Error;
    /// What became of a result cannot have happened in this order.
    MarksContradict = "marks-contradict", Error;
    /// The results of a round were public before the period was over that they judge.
    PeriodNotOver = "period-not-over", Warning, adjustable;
    /// A published total is not what the method makes of the published scores.
    TotalDiffers = "total-differs", Warning, adjustable;
    /// A value counts something else than its target.
    UnitMismatch = "unit-mismatch", Error;
    /// A goal, or a fact that names a paragraph of the plan, is a figure that the words of the plan do not have.
    FigureNotInPlan = "figure-not-in-plan", Warning, adjustable;
    /// A value of a target is a figure that neither title nor text of its record has, or the fact of a case one that its words do not have.
    ValueNotInText = "value-not-in-text", Warning, adjustable;
    /// Title and text of a record have the number of a value, but not that many thousands or millions as its unit makes of it.
    ValueMultiplied = "value-multiplied", Warning, adjustable;
    /// A record has a value of one series for one date twice.
    DuplicateObservation = "duplicate-observation", Error;
    /// Two values of one series for one date differ.
    ConflictingValues = "conflicting-values", Warning, adjustable;
    /// A sum of money is below zero.
    NegativeAmount = "negative-amount", Error;
    /// A sum of money was spent in a period that had not begun when that became known.
    SpentTooEarly = "spent-too-early", Error;
    /// Two sums of money of one kind, currency and date for one thing differ.
    ConflictingAmounts = "conflicting-amounts", Warning, adjustable;
    /// The day on which the next value of a target was expected is past.
    UpdateOverdue = "update-overdue", Note, adjustable;
    /// The paragraphs of the official text do not count up one by one.
    ParagraphOrder = "paragraph-order", Error;
    /// A piece of the plan stands in the official text never, or more than once.
    NotInText = "not-in-text", Error;
    /// The official text put together from its blocks differs from the text as published.
    OfficialTextDiffers = "official-text-differs", Error;
    /// The wording of a target does not stand in the paragraph that it names.
    WordingNotInText = "wording-not-in-text", Error;
    /// Two pages would stand at one address, or a page where systems or the program keep the name for themselves.
    RouteConflict = "route-conflict", Error;
    /// A redirect leads away from an address at which something stands or can stand, or for which there is another one.
    RedirectFrom = "redirect-from", Error;
    /// A redirect leads to an address at which nothing stands, or in a circle.
    RedirectTo = "redirect-to", Error;
    /// Nothing stands at an address that was public, and no redirect leads on from there.
    VanishedAddress = "vanished-address", Error;
    /// A file that goes out as it is would stand where the site has a page or another file.
    StaticConflict = "static-conflict", Error;
    /// A file that goes out as it is, or one of its folders, has a name that Windows cannot give.
    WindowsName = "windows-name", Warning, adjustable;
    /// A link in a text leads to something that does not exist.
    BrokenLink = "broken-link", Error;
    /// A link in a text has an address that cannot be followed, so that only its words are shown.
    UnusableLink = "unusable-link", Warning, adjustable;
    /// A text has a picture, of which only the alternative text is shown.
    PictureInText = "picture-in-text", Warning, adjustable;
    /// A text defines an address or a note that nothing in it uses, or that it defines elsewhere, so that it is not shown.
    UnusedDefinition = "unused-definition", Warning, adjustable;
    /// A text has the mark of a footnote that it does not have.
    MissingFootnote = "missing-footnote", Warning, adjustable;
    /// A row of a table in a text has more cells than the table has columns.
    TableCells = "table-cells", Warning, adjustable;
    /// A number of a list in a text is shown as another one.
    ListNumber = "list-number", Warning, adjustable;
    /// An asterisk between digits in a text is taken for a mark of emphasis.
    TakenAsterisk = "taken-asterisk", Warning, adjustable;
    /// The sign of a figure that is all of a line in a text is taken for the mark of a list.
    TakenSign = "taken-sign", Warning, adjustable;
    /// The theme has no such template or asset, or does not exist.
    ThemeIncomplete = "theme-incomplete", Error;
    /// A file of interface words is not Fluent.
    StringsSyntax = "strings-syntax", Error;
    /// A picture or card has characters that no font of the theme has, or the theme has no fonts for its cards.
    MissingGlyphs = "missing-glyphs", Warning, adjustable;
    /// An interface word exists in one language but not in another.
    MissingString = "missing-string", Error;
    /// Interface words use a form of a term that the term does not have.
    MissingForm = "missing-form", Warning, adjustable;
    /// A template could not be rendered.
    Template = "template", Error;
    /// A page has two elements with the same id.
    DuplicateAnchor = "duplicate-anchor", Error;
    /// Two pages of one language have the same title.
    DuplicateTitle = "duplicate-title", Warning, adjustable;
    /// Two pages of one language have the same description.
    DuplicateDescription = "duplicate-description", Warning, adjustable;
    /// The site speaks for a day before its plan was published.
    BeforePlan = "before-plan", Note;
    /// The settings ask for the approval of every state, and this one has not enough signatures. A build for the public has it as an error.
    Unsigned = "unsigned", Note;
    /// A page that the content points to on the web is gone. Found by `check --links` only, as the next two are.
    DeadLink = "dead-link", Warning;
    /// A page that the content points to on the web moved to another address for good.
    MovedLink = "moved-link", Note;
    /// Whether a page on the web is still there could not be found out.
    UncheckedLink = "unchecked-link", Note;
    /// The contact for security ends in less than thirty days, or has ended.
    SecurityExpires = "security-expires", Note;
    /// A rule of the settings fits no finding.
    UnusedRule = "unused-rule", Note;
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
