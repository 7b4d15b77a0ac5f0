### Interface words (English). Every key must stand in every language's file.

## On every page

document-title = { $page } · { $site }
skip-to-content = Skip to content
demonstration-band = Demonstration site, compiled from public sources. Not an official website.
languages-label = Languages
menu-label = Main
menu-open = Menu
breadcrumbs-label = Breadcrumbs
translation-note = This is an unofficial translation. The Chinese text prevails.
translation-original = This page in Chinese
footer-compiled = This site is compiled from the published text of the action plan and from public reports. Every progress record names its sources.
footer-demonstration = It is a demonstration, not a government website, and does not speak for the issuing or lead organisations.
footer-plan = Source document
footer-publisher = Compiled by
footer-menu-label = Footer
print-address = Address of this page: { $address }
as-of = Data as of
adjacent-label = Previous and next
year = { $year }
# Between a number and the name that follows it
number-gap = { " " }

## Navigation

nav-home = Home
nav-plan = Full text
nav-tasks = Tasks
nav-targets = Targets
nav-records = Progress
nav-organisations = Organisations
nav-safeguards = Safeguards

## Page titles

title-plan = Full text of the plan
title-actions = Actions
title-action = Action { $number }: { $name }
title-tasks = Tasks
title-task = Task { $number }: { $name }
title-targets = Targets
title-organisations = Lead and issuing organisations
title-safeguards = Safeguards
title-safeguard = Safeguard { $number }: { $name }
title-records = Progress records
title-year = Progress records of { $year }
title-not-found = Page not found

crumb-task = Task { $number }
crumb-action = Action { $number }
crumb-safeguard = Safeguard { $number }

## Descriptions (for search and sharing; not shown on the page)

description-home = Tasks, targets and publicly reported progress of the { $name }, with a source for every record. A demonstration, not an official website.
description-plan = Full text of the { $name } in an unofficial translation, with a number for every paragraph.
description-actions = { $count ->
    [one] The one action of the plan, with the publicly reported progress of its tasks.
   *[other] The { $count } actions of the plan, with the publicly reported progress of their tasks.
}
description-action = { $count ->
    [one] { $name }: the text, lead organisations and reported progress of one task.
   *[other] { $name }: the text, lead organisations and reported progress of { $count } tasks.
}
description-tasks = { $count ->
    [one] State, lead organisations and reported progress of the plan’s one task.
   *[other] State, lead organisations and reported progress of the plan’s { $count } tasks.
}
description-task = { $name }. { $summary }
description-targets = { $count ->
    [one] The plan’s one target and the data published about it. Where nothing is published, the page says so.
   *[other] The plan’s { $count } targets and the data published about them. Where nothing is published, the page says so.
}
description-target = { $name }: { $value } { $unit } by { $due }. Published data, chart and sources.
description-organisations = { $count ->
    [one] The one lead or issuing organisation of the plan, and the tasks it leads.
   *[other] The { $count } lead and issuing organisations of the plan, and the tasks each of them leads.
}
description-organisation = { $count ->
    [0] { $name }: its part in the action plan.
    [one] { $name }: the one task it leads, and its reported progress.
   *[other] { $name }: the { $count } tasks it leads, and their reported progress.
}
description-safeguards = The safeguards of the action plan and the public records about them.
description-safeguard = Text of the safeguard “{ $name }” and the public records about it.
description-records = { $count ->
    [one] One progress record of the action plan, with its sources.
   *[other] { $count } progress records of the action plan by date, each with its sources.
}
description-year = { $count ->
    [one] One progress record of { $year }, with its sources.
   *[other] { $count } progress records of { $year }, each with its sources.
}
description-record = { $date }: { $title }. With sources and notes.
description-not-found = There is no page at this address.

## State of a task

legend-label = Key
legend-half = In progress, or progress reported
stage-no-public-report = No public report yet
stage-not-started = Not started
stage-reported-progress = Progress reported
stage-in-progress = In progress
stage-continuing = Done and continuing
stage-done = Done
stage-changed = Changed
stage-stopped = Stopped
flag-late = Late
flag-quiet = Nothing new recently
task-number = Task { $number }
task-state = { $count ->
    [0] { $stage }
    [one] { $stage }, { $count } record
   *[other] { $stage }, { $count } records
}
task-latest = Latest record:{ " " }
summary-note = The descriptions of the tasks are written by this site and are not official text.

## Official text

official-text = Text of the plan
official-translation = Text of the plan, unofficial translation
official-original = Text of record, in Chinese
official-place = Paragraph { $paragraph } of the full text
official-paragraph = Paragraph { $paragraph } of the full text

## Records

kind-figure = Figure
kind-event = Event
kind-policy = Policy
kind-achievement = Achievement
kind-announcement = Announced plan, not yet a result
record-unconfirmed = Found only as a repost, not confirmed
record-disputed = Sources disagree
record-background = Before the plan’s term
record-about = Concerns
record-day-unknown = Day not known
sources-label = Sources
source-title-inferred = (title described by us)
source-repost = Repost
source-undated = no publication date given
source-accessed = accessed{ " " }
source-archived = Archived copy
records-count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
records-found = { $count ->
    [0] No public record yet.
    [one] One public record.
   *[other] { $count } public records.
}
years-label = By year

## Targets

goal-by = Goal by { $due }
goal-by-line = Goal by { $due }:{ " " }
standing-no-data = No data published yet.
standing-unconfirmed-only = No confirmed figure yet.
standing-below = Latest figure: { $date }. The goal is not yet reached.
standing-reached = Latest figure: { $date }. The goal is reached.
standing-reported-reached = Latest confirmed figure: { $date }.
reported-figure = Reported: { $value } { $unit } ({ $date }), found only as a repost and not confirmed.
reported-reached = Reported: { $value } { $unit } ({ $date }), which would reach the goal; found only as a repost and not confirmed.
observation-unconfirmed = Found only as a repost, not confirmed
observation-incomparable = Another definition, not comparable with the other figures
observation-definition = Definition:{ " " }
flag-rounded = Rounded in the source
flag-provisional = Provisional
flag-revised = Revised
flag-estimated = Estimated
flag-break-in-series = Break in the series: the definition changes here

## Home

home-term = ({ $term })
home-read-plan = Read the full text
home-safeguards = Safeguards
count-actions = { $count ->
    [one] Action
   *[other] Actions
}
count-tasks = { $count ->
    [one] Task
   *[other] Tasks
}
count-targets = { $count ->
    [one] Target
   *[other] Targets
}
count-organisations = { $count ->
    [one] Lead organisation
   *[other] Lead organisations
}
count-records = { $count ->
    [one] Progress record
   *[other] Progress records
}
home-targets = { $count ->
    [one] One target
   *[other] { $count } targets
}
home-targets-note = Every figure has its source. Where nothing is published, the page says so.
home-tasks = { $actions ->
    [0] {""}
    [one] One action,{" "}
   *[other] { $actions } actions,{" "}
}{ $tasks ->
    [one] one task
   *[other] { $tasks } tasks
}
other-tasks = Other tasks
home-tasks-note = The state of a task follows from the public records.
home-all-tasks = All tasks
home-latest = Latest progress
home-latest-note = Newest first.
home-all-records = All progress records

## Full text

plan-lede = { $count ->
    [one] The document has one paragraph. Its number gives it a permanent address.
   *[other] The document has { $count } paragraphs. Follow a paragraph’s number for its permanent address.
}
plan-untranslated = Paragraphs without a translation are shown in Chinese.
plan-notice = Title of the document
plan-number = Document number
plan-signed = Signed
plan-published = Published
plan-term = Term
plan-term-value = { $term }
plan-issuers = Issued by
plan-contents = Contents
plan-document = The document
plan-paragraph = Paragraph { $number }
plan-page-action = Action
plan-page-task = Progress
plan-page-safeguard = Records
plan-page-principle = Principle
plan-page-of = { " " }(paragraph { $paragraph })

## Actions and tasks

actions-lede = { $count ->
    [one] The plan sets out one action, divided into tasks.
   *[other] The plan sets out { $count } actions, each divided into tasks.
}
action-lede = { $count ->
    [one] This action has one task.
   *[other] This action has { $count } tasks.
}
action-tasks = Tasks of this action
action-previous = Previous action
action-next = Next action
tasks-lede = The tasks in the order of the actions. Their state follows from the public records within the plan’s term; nobody enters it by hand.
tasks-stages = State of the tasks
stage-count = { $stage }: { $count }
late-count = Late: { $count }
late-none = No task is late.
quiet-count = { $count ->
    [one] One task has had no new public report within the last { $days } days.
   *[other] { $count } tasks have had no new public report within the last { $days } days.
}
summary-label = Plain-language summary by this site, not official text
task-evidence = { $count ->
    [one] One public record within the plan’s term, dated { $latest }.
   *[other] { $count } public records within the plan’s term, the latest dated { $latest }.
}
task-no-evidence = No public record within the plan’s term yet.
task-quiet = { $days ->
    [one] No new public record within the last day
   *[other] No new public record within the last { $days } days
}
task-progress = Progress
task-no-records = No progress record has been published yet.
task-background = Background from before the plan’s term
task-background-note = These records are older than the plan’s term and do not count as progress of this task.
task-previous = Previous task
task-next = Next task
task-targets = { $count ->
    [one] Related target
   *[other] Related targets
}
leads = { $count ->
    [one] Lead organisation
   *[other] Lead organisations
}
lead-first = Named first
lead-first-note = “Named first” means that the organisation stands first among the lead organisations of the task.
milestones = Milestones
milestone-due = Due:{ " " }
milestone-met = Met:{ " " }
milestone-late = Late
milestone-open = Not yet due
evidence = What the records show
evidence-records = Records within the plan’s term
evidence-confirmed = Of these, with a source that is not a repost
evidence-announcements = Announced plans, not yet results
evidence-background = Background from before the plan’s term
evidence-sources = Sources cited
evidence-first = First record
evidence-latest = Latest record
evidence-note = The state follows from the public records within the plan’s term. Announced plans and background do not count as progress.

## Target pages

targets-lede = { $count ->
    [one] The plan sets one measurable target. Its goal is shown with the data published so far; where nothing is published, the page says so.
   *[other] The plan sets { $count } measurable targets. Each goal is shown with the data published so far; where nothing is published, the page says so.
}
measure-stock = Counted as the number at a point in time.
measure-annual = Counted as the number in a year.
measure-cumulative = Counted as a running total.
target-wording = Wording of the plan
target-wording-translation = Wording of the plan, unofficial translation
target-wording-original = Text of record, in Chinese
target-data = Data
target-no-data = No data published yet.
chart-title = { $name } (unit: { $unit })
chart-desc = { $count ->
    [one] Line chart with one figure. The goal line stands for { $value } { $unit } by { $due }. The table below gives the figure.
   *[other] Line chart with { $count } figures. The goal line stands for { $value } { $unit } by { $due }. The table below gives every figure.
}
chart-unit = Unit: { $unit }
chart-goal = Goal { $value } ({ $due })
sign-goal = Goal
sign-confirmed = Comparable figures
sign-reported = Found only as a repost, not confirmed
sign-rounded = Rounded in the source
sign-incomparable = Another definition, not comparable
target-table-caption = { $name }: published data and goal
column-date = Date
column-value = Value
column-source = Source and notes
goal-row = Goal ({ $due })
goal-source = Action plan
target-tasks = { $count ->
    [one] Related task
   *[other] Related tasks
}
target-records = Related progress records
target-previous = Previous target
target-next = Next target

## Organisations

organisations-lede = { $count ->
    [one] One organisation with { $roles } lead roles. A task can have several lead organisations.
   *[other] { $count } organisations with { $roles } lead roles between them. A task can have several lead organisations.
}
organisations-caption = Number of tasks led by each organisation
column-organisation = Organisation
column-leads = Tasks led
column-first = Named first
organisation-issuer = Issuer of the plan
organisation-collective = Collective name
organisation-collective-note = This is a collective name used in the plan, not a single organisation.
organisation-short = Name used in the plan
organisation-aliases = Other names
organisation-issued-as = Issued the plan as
organisation-tasks = { $count ->
    [0] Tasks led
    [one] One task led
   *[other] { $count } tasks led
}
organisation-no-tasks = This organisation issued the plan with others. It is not named as the lead of a task.

## Safeguards

safeguards-lede = { $count ->
    [one] The plan sets out one safeguard, quoted here.
   *[other] The plan sets out { $count } safeguards, quoted here.
}
safeguards-lede-translation = { $count ->
    [one] The plan sets out one safeguard, given here in an unofficial translation.
   *[other] The plan sets out { $count } safeguards, given here in an unofficial translation.
}
safeguard-kicker = Safeguard
safeguard-records = Related progress records
safeguard-no-records = No public record yet.
safeguard-previous = Previous safeguard
safeguard-next = Next safeguard

## Records

records-lede = { $count ->
    [one] One progress record, with its sources.
   *[other] { $count } progress records, each with its sources.
}
records-latest = { $count ->
    [one] The latest record
   *[other] The latest { $count }
}
records-note = Newest first.
year-lede = { $count ->
    [one] One record.
   *[other] { $count } records, newest first.
}
year-previous = Previous year
year-next = Next year
record-previous = Earlier record
record-next = Later record
record-announcement-note = This record says what is planned. Whether it was done is for later records to show.
record-background-note = This record is older than the plan’s term. It is background and does not count as progress of the plan.
record-unconfirmed-note = Only a repost was found, not the original page. A repost is named here but not linked.
record-disagreement = Sources disagree
record-disagreement-unexplained = The sources do not agree. Check each of them before quoting.
record-note = Note
record-sources = { $count ->
    [one] Source
   *[other] Sources
}
record-observation = Figure
record-observation-of = Target:{ " " }
record-facts = About this record
record-date = Date of the event
record-known = Made public
record-added = Added here
record-status = State it reports

## Page not found

not-found-lede = There is no page at this address. Check the address, or start from one of these pages.
not-found-home = Home page

## The feed

feed-title = { $site }: progress records
feed-subtitle = New records of public reports about the action plan, each with its sources.
feed-subtitle-demonstration = New records of public reports about the action plan, each with its sources. A demonstration from public sources, not an official publication.
footer-feed = Follow (Atom feed)

## Previews

preview-band = Preview with drafts and embargoed records. Not for publication.
record-draft = Draft
record-embargo = Not to be published before { $date }
