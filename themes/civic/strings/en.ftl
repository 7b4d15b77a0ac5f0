### Interface words (English). Every key must stand in every language's file.

## The nouns of the plan. A site that calls tasks measures lays its own “-task”, with every form, over this one.
## “article”: with the indefinite article; “capital-…”: at the start of a sentence or heading.

# What the whole document is called; where any plan is meant, words say “plan”
-plan = { $form ->
   *[one] action plan
    [other] action plans
    [article] an action plan
    [capital-one] Action plan
    [capital-other] Action plans
    [capital-article] An action plan
}
-task = { $form ->
   *[one] task
    [other] tasks
    [article] a task
    [capital-one] Task
    [capital-other] Tasks
    [capital-article] A task
}
# “mixed”: targets together with indicators, which are targets without a goal
-target = { $form ->
   *[one] target
    [other] targets
    [article] a target
    [capital-one] Target
    [capital-other] Targets
    [capital-article] A target
    [mixed] targets and indicators
    [capital-mixed] Targets and indicators
}
-indicator = { $form ->
   *[one] indicator
    [other] indicators
    [article] an indicator
    [capital-one] Indicator
    [capital-other] Indicators
    [capital-article] An indicator
}
-action = { $form ->
   *[one] action
    [other] actions
    [article] an action
    [capital-one] Action
    [capital-other] Actions
    [capital-article] An action
}
-organisation = { $form ->
   *[one] organisation
    [other] organisations
    [article] an organisation
    [capital-one] Organisation
    [capital-other] Organisations
    [capital-article] An organisation
}
# “full”: where nothing else says that progress is meant
-record = { $form ->
   *[one] record
    [other] records
    [article] a record
    [capital-one] Record
    [capital-other] Records
    [capital-article] A record
    [full-one] progress record
    [full-other] progress records
    [capital-full-one] Progress record
    [capital-full-other] Progress records
}
-case = { $form ->
   *[one] case
    [other] cases
    [article] a case
    [capital-one] Case
    [capital-other] Cases
    [capital-article] A case
}
# A dated part of a task
-step = { $form ->
   *[one] step
    [other] steps
    [article] a step
    [capital-one] Step
    [capital-other] Steps
    [capital-article] A step
}

## On every page

document-title = { $page } · { $site }
skip-to-content = Skip to content
demonstration-band = Demonstration site, compiled from public sources. Not an official website.
languages-label = Languages
themes-label = Versions of this site
# What readers know this theme by, in a site that is built in several
theme-name = Standard
menu-label = Main
menu-open = Menu
breadcrumbs-label = Breadcrumbs
translation-note = This is an unofficial translation. { $original ->
    [zh] The Chinese text prevails.
    [zh-CN] The Chinese text prevails.
   *[other] The original prevails.
}
# Where several languages are official; their names follow.
translation-note-several = This is an unofficial translation. The official texts prevail:
# A passage whose original was changed after it had been translated
stale-passage = { $original ->
    [zh] The Chinese original of this passage has changed since it was translated.
    [zh-CN] The Chinese original of this passage has changed since it was translated.
   *[other] The original of this passage has changed since it was translated.
}
translation-original = This page in the original language
footer-compiled = This site is compiled from the published text of the { -plan } and from public reports. Every { -record(form: "full-one") } names its sources.
footer-demonstration = This site is a demonstration, not a government website, and does not speak for the issuing or lead { -organisation(form: "other") }.
footer-plan = Source document
footer-publisher = Compiled by
share = Share this page
report-error = Report an error
report-error-here = Report an error on this page
footer-menu-label = Footer
footer-about-label = About this site
print-address = Address of this page: { $address }
as-of = Data as of
adjacent-label = Previous and next
year = { $year }
# Between the items of a list
list-comma = { ", " }
list-and = { " and " }
# Between the names of organisations, which may have commas of their own
name-separator = { "; " }
# Between a number and the name that follows it, unless the number ends with a full-width mark
number-gap = { " " }
# Between a number and its unit
unit-gap = { " " }
bracket-open = { " (" }
bracket-close = )
# Between two sentences
sentence-gap = { " " }
# Between a name and its value
colon = { ": " }

## Dates: what the formats of the language have no words for. Days, months and years come from Unicode’s.

date-quarter = { $quarter ->
    [first] January to March
    [second] April to June
    [third] July to September
   *[fourth] October to December
}
date-half = { $half ->
    [first] January to June
   *[second] July to December
}
# A quarter or half with its year
date-part = { $part } { $year }
date-range = { $from } to { $to }
# Both in one year: $from and $to have it, $begin and $end are the same without it
date-range-in-year = { $begin } to { $to }
# From one year to another, in figures
date-years = { $from }–{ $to }
date-unknown = Date not known

## Navigation

nav-home = Home
nav-plan = Full text
nav-tasks = { -task(form: "capital-other") }
nav-targets = { -target(form: "capital-other") }
nav-schedule = Schedule
nav-records = Progress
nav-cases = { -case(form: "capital-other") }
nav-organisations = { -organisation(form: "capital-other") }
nav-safeguards = Safeguards

## Page titles

title-plan = Full text of the plan
title-actions = { -action(form: "capital-other") }
title-action = { -action(form: "capital-one") } { $number }: { $name }
title-tasks = { -task(form: "capital-other") }
title-task = { -task(form: "capital-one") } { $number }: { $name }
title-topic = Topic: { $name }
title-tasks-by = { -task(form: "capital-other") }{ $by ->
    [organisation] { " " }by lead { -organisation }
   *[state] { "" }
}: { $name }
title-targets-by = { -target(form: "capital-other") } by status: { $name }
title-records-by = { -record(form: "capital-full-other") } by { $by ->
    [kind] kind
    [action] { -action }
    [organisation] { -organisation }
   *[topic] topic
}: { $name }
title-targets = { -target(form: "capital-other") }
title-schedule = Schedule
title-organisations = Lead and issuing { -organisation(form: "other") }
title-safeguards = Safeguards
title-safeguard = Safeguard { $number }: { $name }
title-records = { -record(form: "capital-full-other") }
title-year = { -record(form: "capital-full-other") } for { $year }
title-changes = Changes by month
title-changes-month = Changes in { $month }
title-cases = { -case(form: "capital-other") }
title-cases-field = { -case(form: "capital-other") }: { $name }
title-cases-place = { -case(form: "capital-other") }: { $name }
title-glossary = Glossary
title-method = How status and figures are worked out
title-site-map = Site map
title-not-found = Page not found

crumb-task = { -task(form: "capital-one") } { $number }
crumb-action = { -action(form: "capital-one") } { $number }
crumb-safeguard = Safeguard { $number }

## Descriptions (for search and sharing; not shown on the page)

description-home = { -task(form: "capital-other") }, { -target(form: "other") } and publicly reported progress of the { $name }, with a source for every { -record }.
description-home-demonstration = { -task(form: "capital-other") }, { -target(form: "other") } and publicly reported progress of the { $name }, with a source for every { -record }. A demonstration, not an official website.
description-plan = { $text ->
    [official] Full text of the { $name }, with a number for every paragraph.
   *[translation] Full text of the { $name } in an unofficial translation, with a number for every paragraph.
}
description-actions = { $count ->
    [one] The one { -action } of the plan, with the publicly reported progress of its { -task(form: "other") }.
   *[other] The { $count } { -action(form: "other") } of the plan, with the publicly reported progress of their { -task(form: "other") }.
}
description-action = { $count ->
    [one] { $name }: the text, lead { -organisation(form: "other") } and reported progress of one { -task }.
   *[other] { $name }: the text, lead { -organisation(form: "other") } and reported progress of { $count } { -task(form: "other") }.
}
description-tasks = { $count ->
    [one] Status, lead { -organisation(form: "other") } and reported progress of the plan’s one { -task }.
   *[other] Status, lead { -organisation(form: "other") } and reported progress of the plan’s { $count } { -task(form: "other") }.
}
description-topic = The topic “{ $name }”: { $tasks ->
    [0] no { -task(form: "other") }
    [one] 1 { -task }
   *[other] { $tasks } { -task(form: "other") }
}, { $targets ->
    [0] no { -target(form: "other") }
    [one] 1 { -target }
   *[other] { $targets } { -target(form: "other") }
} and { $records ->
    [0] no public { -record(form: "other") }
    [one] 1 public { -record }
   *[other] { $records } public { -record(form: "other") }
}.
description-tasks-by = { $by ->
    [organisation] { $name }: { $count ->
        [one] the one { -task } led, with its status and reported progress.
       *[other] the { $count } { -task(form: "other") } led, with their status and reported progress.
    }
   *[state] { $count ->
        [one] The one { -task } shown as “{ $name }”, with its reported progress.
       *[other] The { $count } { -task(form: "other") } shown as “{ $name }”, with their reported progress.
    }
}
description-targets-by = Status “{ $name }”: { $count } in the list of { -target(form: "other") }.
description-records-by = { $by ->
    [kind] { $count ->
        [one] One public { -record } of the kind “{ $name }”, with its sources.
       *[other] { $count } public { -record(form: "other") } of the kind “{ $name }”, each with its sources.
    }
    [action] { $count ->
        [one] One public { -record } about the { -action } “{ $name }” or its { -task(form: "other") }, with its sources.
       *[other] { $count } public { -record(form: "other") } about the { -action } “{ $name }” and its { -task(form: "other") }, each with its sources.
    }
    [organisation] { $count ->
        [one] { $name }: one public { -record } about the { -organisation } or the { -task(form: "other") } it leads, with its sources.
       *[other] { $name }: { $count } public { -record(form: "other") } about the { -organisation } and the { -task(form: "other") } it leads, each with its sources.
    }
   *[topic] { $count ->
        [one] One public { -record } on the topic “{ $name }”, with its sources.
       *[other] { $count } public { -record(form: "other") } on the topic “{ $name }”, each with its sources.
    }
}
description-targets = { $indicators ->
    [0] { $count ->
        [one] The plan’s one { -target } and the data published about it. Where nothing is published, the page says so.
       *[other] The plan’s { $count } { -target(form: "other") } and the data published about them. Where nothing is published, the page says so.
    }
   *[other] { $count ->
        [one] One { -indicator }, with the data published so far; where nothing is published, the page says so.
       *[other] The { $count } { -target(form: "mixed") }, each with the data published so far; where nothing is published, the page says so.
    }
}
description-target = { $name }: { $direction ->
    [at-most] at most { "" }
    [exactly] exactly { "" }
   *[at-least] { "" }
}{ $value } { $unit } by { $due }. The data published so far, with sources; where nothing is published, the page says so.
description-indicator = { $name }: { -indicator(form: "article") } that is followed, without a goal. The data published so far, with sources; where nothing is published, the page says so.
description-schedule = { $steps ->
    [0] The milestones of the plan by date and by { -organisation }: what is due next, what is overdue, and what was met on time or late.
   *[other] The milestones and { -step(form: "other") } of the plan by date and by { -organisation }: what is due next, what is overdue, and what was done on time or late.
}
description-organisations = { $count ->
    [one] The one lead or issuing { -organisation } of the plan, and the { -task(form: "other") } it leads.
   *[other] The { $count } lead and issuing { -organisation(form: "other") } of the plan, and the { -task(form: "other") } each of them leads.
}
description-organisation = { $count ->
    [0] { $name }: its part in the { -plan }.
    [one] { $name }: the one { -task } it leads, and its reported progress.
   *[other] { $name }: the { $count } { -task(form: "other") } it leads, and their reported progress.
}
description-safeguards = The safeguards of the { -plan } and the public { -record(form: "other") } about them.
description-safeguard = Text of the safeguard “{ $name }” and the public { -record(form: "other") } about it.
description-records = { $count ->
    [one] One { -record(form: "full-one") } of the { -plan }, with its sources.
   *[other] { $count } { -record(form: "full-other") } of the { -plan } by date, each with its sources.
}
description-year = { $count ->
    [one] One { -record(form: "full-one") } for { $year }, with its sources.
   *[other] { $count } { -record(form: "full-other") } for { $year }, each with its sources.
}
description-record = { $date }: { $title }. With its sources.
description-changes = What became public in each month since the plan’s term began, and which { -task(form: "other") } and { -target(form: "other") } changed.
description-changes-month = { $month }: { -record(form: "other") } that became public, and the { -task(form: "other") } and { -target(form: "other") } whose status or figures changed since the month before.
description-cases = { $count ->
    [one] One { -case } related to the { -task(form: "other") } of the { -plan }, with its sources.
   *[other] { $count } { -case(form: "other") } related to the { -task(form: "other") } of the { -plan }, each with its sources.
}
description-cases-field = { $count ->
    [one] One { -case } in the field “{ $name }”, with related { -task(form: "other") } and sources.
   *[other] { $count } { -case(form: "other") } in the field “{ $name }”, with related { -task(form: "other") } and sources.
}
description-cases-place = { $count ->
    [one] { $name }: one { -case }, with related { -task(form: "other") } and sources.
   *[other] { $name }: { $count } { -case(form: "other") }, with related { -task(form: "other") } and sources.
}
description-glossary = { $count ->
    [one] One term used on this site, with its translation.
   *[other] { $count } terms used on this site, with translations and, for many, meanings.
}
description-method = What each status, mark and figure on this site means, and which public { -record(form: "other") } it rests on.
description-site-map = Every page of this site in one list.
description-not-found = There is no page at this address.

## Status of a task

legend-label = Key
legend-half = In progress, or progress reported
stage-no-public-report = No public report yet
stage-not-started = Not started
stage-reported-progress = Progress reported
stage-in-progress = In progress
stage-continuing = Goal reached, work continuing
stage-done = Done
stage-changed = Changed
stage-stopped = Stopped
flag-late = Late
flag-quiet = No new report of progress for { $days ->
    [365] a year
    [one] a day
   *[other] { $days } days
}
task-number = { -task(form: "capital-one") } { $number }
task-state = { $count ->
    [0] { $stage }
    [one] { $stage }, { $count } { -record }
   *[other] { $stage }, { $count } { -record(form: "other") }
}
task-latest = Latest { -record }:{ " " }
summary-note = The descriptions of the { -task(form: "other") } are written by this site and are not official text.

## Official text

official-text = Text of the plan
official-translation = Text of the plan, unofficial translation
official-original = Original text of the plan
official-place = Paragraph { $paragraph } of the full text
official-paragraph = Paragraph { $paragraph } of the full text

## Records

kind-figure = Statistic
kind-event = Event
kind-policy = Policy
kind-achievement = Achievement
kind-announcement = Announced plan, not yet a result
record-unconfirmed = Found only as a repost, not confirmed
record-disputed = { $by ->
    [source] Figures in doubt
   *[sources] Sources disagree
}
record-background = Before the plan’s term
record-of-step = On { -step(form: "article") } of this { -task }:{ " " }
record-of-target = On { -target(form: "article") } of this { -task }:{ " " }
announcement-unreported = The announced date has passed; this site has no report that it took place
announcement-followed = The announced date has passed
record-about = Relates to
record-about-more = and { $count } more
record-day-unknown = Day not known
undated-since = { " " }(public since { $date })
undated-by = { " " }(public by { $date })
sources-label = Sources
source-title-inferred = (title worded by this site)
source-repost = Repost
source-undated = no publication date given
source-accessed = accessed{ " " }
source-archived = Archived copy
records-count = { $count ->
    [one] { $count } { -record }
   *[other] { $count } { -record(form: "other") }
}
records-found = { $count ->
    [0] No public { -record } yet.
    [one] One public { -record }.
   *[other] { $count } public { -record(form: "other") }.
}

## Targets

goal-by = { $due } { -target }{ $direction ->
    [at-most] { " " }(at most)
    [exactly] { " " }(exactly)
   *[at-least] { "" }
}
goal-by-line = { $due } { -target }{ $direction ->
    [at-most] { " " }(at most):{ " " }
    [exactly] { " " }(exactly):{ " " }
   *[at-least] :{ " " }
}
goal-pending = The goal is a change from a baseline that has not been published yet.
goal-none = No goal is set; the figures are followed.
as-published = Published as { $value } { $unit }
standing-no-data = No data published yet.
standing-no-comparable = No comparable figure published yet.
standing-unconfirmed-only = No confirmed comparable figure yet.
standing-no-total = Only figures for parts are published, no total.
standing-goal-pending = The latest figure is for { $date }.
standing-before = The latest confirmed figure is for { $date }. It is older than the plan’s term or the baseline, so it does not say whether the goal has been met.
standing-followed = The latest figure is for { $date }.
standing-not-yet = The latest figure is for { $date }. It does not reach the goal.
standing-within-limit = The latest figure is for { $date }. It is within the limit so far; whether the limit has been kept can be judged only when it falls due ({ $due }).
standing-exceeded = The latest figure is for { $date }. The limit has been exceeded.
standing-overdue = The goal was due by { $due }; the latest figure ({ $date }) does not reach it.
standing-undecided = The goal was due by { $due }; the latest confirmed figure ({ $date }) does not tell whether it had been reached by then.
standing-due-past = { " " }The goal was due by { $due }.
standing-lapsed = The latest figure is for { $date }. The goal, which was reached before ({ $lapsed }), is no longer reached.
standing-reached = The latest figure is for { $date }. The goal has been reached.
standing-kept = The latest figure is for { $date }. The limit was kept until it fell due ({ $due }).
standing-untold = { " " }No figure tells whether it had been reached when it was due ({ $due }).
standing-reached-by-estimate = The latest figure is for { $date }. It reaches the goal, but is not certain.
standing-reported-reached = The latest confirmed figure is for { $date }.
standing-met = The goal is reported to have been reached, without a comparable figure:{ " " }
standing-reported-met = Only reposts report that the goal has been reached, without a comparable figure:{ " " }
reported-figure = Reported: { $value } { $unit } ({ $date }), found only as a repost and not confirmed.
incomparable-newer = There is a newer figure, { $value } { $unit } ({ $date }), which cannot be compared with the others.
incomparable-only = There is a figure, { $value } { $unit } ({ $date }), which is not comparable.
reported-reached = Reported: { $value } { $unit } ({ $date }), which would reach the goal; found only as a repost and not confirmed.
observation-unconfirmed = Found only as a repost, not confirmed
observation-incomparable = Different definition, not comparable with the other figures
observation-definition = Definition:{ " " }
flag-rounded = Rounded in the source
flag-provisional = Provisional
flag-revised = Revised
flag-estimated = Estimated
flag-break-in-series = Break in the series: the definition changes here
flag-low-reliability = Low reliability
missing-suppressed = Held back
missing-not-collected = Not collected
missing-not-applicable = Not applicable
missing-not-available = Not published
outranked-by-confirmed = This site goes by another figure for this date, from a source that is not a repost
outranked-by-revised = The source has revised this figure; this site goes by the revised one
outranked-by-newer = This site goes by another figure for this date, published later
outranked-by-lower = Figures for this date differ, and nothing tells them apart; this site goes by the lower
outranked-by-caution = Figures for this date differ; to be cautious, this site goes by the one further from the goal

## Money

amounts = Funding
amounts-note = “Planned” is what is to be spent, “allocated” what has been made available and “spent” what has been paid out, as the sources state it. The three are never added together, nor are the amounts of { -task(form: "article") } and of its { -step(form: "other") }.
amounts-step = For the { -step }:{ " " }
amounts-caption = Amounts in { $currency }
amount-planned = Planned
amount-allocated = Allocated
amount-spent = Spent
amount-column = Amount
amount-record = For{ " " }
record-amounts = { $count ->
    [one] Amount
   *[other] Amounts
}
sums-action = Funding for the { -task(form: "other") } of this { -action }
sums-tasks = Funding for the { -task(form: "other") }
sums-note = Only amounts of the same kind, currency and date are added up, over those { -task(form: "other") } for which one has been published. What is found only as a repost is left out.
sums-caption = Sums in { $currency }
sums-column = Stated for
sums-count = { $count } of { $total } { -task(form: "other") }
action-records = { -record(form: "capital-other") } about this { -action }
action-records-note = What they say of the { -action } as a whole changes the status of none of its { -task(form: "other") }.
organisation-latest = Latest { -record(form: "full-other") }
organisation-latest-note = { -record(form: "capital-other") } about the { -organisation } itself, or about { -task(form: "article") } that it leads, with the { -step(form: "other") } and { -target(form: "other") } of that { -task }. Newest first.
organisation-latest-all = All { $count } { -record(form: "full-other") }
organisation-records = { -record(form: "capital-other") } about this { -organisation }
organisation-records-note = What they say of the { -organisation } changes the status of no { -task }.

## Documents

documents = Documents
document-notice = Notice
document-plan = Plan
document-rules = Rules
document-report = Report
document-budget = Budget
document-data = Data
document-contract = Agreement
document-minutes = Minutes
document-slides = Slides
document-form = Form
document-size = { $size } { $unit ->
    [bytes] bytes
    [kilobytes] KB
   *[megabytes] MB
}

## Home

home-term = ({ $term })
home-read-plan = Read the full text
home-safeguards = Safeguards
count-actions = { $count ->
    [one] { -action(form: "capital-one") }
   *[other] { -action(form: "capital-other") }
}
count-tasks = { $count ->
    [one] { -task(form: "capital-one") }
   *[other] { -task(form: "capital-other") }
}
count-targets = { $indicators ->
    [0] { $count ->
        [one] { -target(form: "capital-one") }
       *[other] { -target(form: "capital-other") }
    }
   *[other] { $count ->
        [one] { -indicator(form: "capital-one") }
       *[other] { -target(form: "capital-mixed") }
    }
}
count-organisations = { $count ->
    [one] Lead { -organisation }
   *[other] Lead { -organisation(form: "other") }
}
count-records = { $count ->
    [one] { -record(form: "capital-full-one") }
   *[other] { -record(form: "capital-full-other") }
}
home-targets = { $indicators ->
    [0] { $count ->
        [one] One { -target }
       *[other] { $count } { -target(form: "other") }
    }
   *[other] { $count ->
        [one] One { -indicator }
       *[other] { $count } { -target(form: "mixed") }
    }
}
home-targets-note = Every figure has its source. Where nothing is published, the page says so.
home-tasks = { $actions ->
    [0] { $tasks ->
        [one] One { -task }
       *[other] { $tasks } { -task(form: "other") }
    }
   *[other] { $actions ->
        [one] One { -action },{" "}
       *[other] { $actions } { -action(form: "other") },{" "}
    }{ $tasks ->
        [one] one { -task }
       *[other] { $tasks } { -task(form: "other") }
    }
}
other-tasks = Other { -task(form: "other") }
home-tasks-note = The status of { -task(form: "article") } follows from the public { -record(form: "other") }.
home-all-tasks = All { -task(form: "other") }
home-all-targets = { $indicators ->
    [0] { $count ->
        [one] The one { -target }
       *[other] All { $count } { -target(form: "other") }
    }
   *[other] { $count ->
        [one] The one { -indicator }
       *[other] All { $count } { -target(form: "mixed") }
    }
}
home-cases = { -case(form: "capital-other") }
home-cases-note = Examples related to the { -task(form: "other") }.
home-all-cases = { $count ->
    [one] The one { -case }
   *[other] All { $count } { -case(form: "other") }
}
home-latest = Latest progress
home-latest-note = Newest first.
home-all-records = All { -record(form: "full-other") }

## Changes by month

changes-lede = The state on { $until } compared with that on { $before }.
changes-lede-ongoing = The month so far: the state on { $until } compared with that on { $before }.
changes-list-lede = What became public in each month since the plan’s term began, and which { -task(form: "other") } and { -target(form: "other") } had changed by its end. Months in which nothing changed are left out.
changes-targets = { -target(form: "capital-other") } with new figures or a change in standing
changes-tasks = { -task(form: "capital-other") } whose status{ $steps ->
    [with] , milestones or { -step(form: "other") }
   *[without] { " " }or milestones
} changed
changes-tasks-note = A status follows from public { -record(form: "other") }; { -task(form: "article") } becomes late when a stated date passes.
changes-records = Newly public { -record(form: "other") }
changes-records-note = Newest first, by the day on which they became public, which is not always the day of the event. Where no source gives that day, the date of the event counts.
changes-by-then = { -record(form: "capital-other") } that were public by then
changes-by-then-note = No source says in which month these became public. This is the last month in which they can have become public.
changes-withdrawn = Withdrawn { -record(form: "other") }
changes-withdrawn-note = They no longer count from the day given. If a status or a figure relied on them, its change is listed too.
changes-previous = Previous month with changes
changes-next = Next month with changes
changes-months = All months with changes
change-count-records = { $count ->
    [one] { $count } newly public { -record }
   *[other] { $count } newly public { -record(form: "other") }
}
change-count-by-then = { $count ->
    [one] { $count } { -record } public by then
   *[other] { $count } { -record(form: "other") } public by then
}
change-count-withdrawn = { $count ->
    [one] { $count } withdrawn { -record }
   *[other] { $count } withdrawn { -record(form: "other") }
}
change-count-tasks = { $count ->
    [one] { $count } { -task }
   *[other] { $count } { -task(form: "other") }
} whose status{ $steps ->
    [with] , milestones or { -step(form: "other") }
   *[without] { " " }or milestones
} changed
change-count-targets = { $count ->
    [one] { $count } { -target } with new figures or a change in standing
   *[other] { $count } { -target(form: "other") } with new figures or a change in standing
}
change-count-join = ,{ " " }
change-count-stop = .
# Between a state before and after: for the eye, and for those who listen
change-arrow = →
change-to = became
change-basis = According to:{ " " }
change-vague = In this month or earlier
change-in-brackets = ({ $date })
change-no-longer-late = No longer late
change-newly-stated = , newly stated
change-milestone = Milestone
change-step = { -step(form: "capital-one") }
change-due = (due { $date })
change-figure = Latest figure:
change-figure-reported = Latest reported figure:
change-figure-confirmed = Latest confirmed figure:
change-figure-none = no figure
change-figure-withdrawn = a figure that was withdrawn
change-withdrawn-since = Withdrawn since
change-incomparable = New figure, not comparable with the others:
change-standing = Goal:
change-known-unknown = Publication day not given
change-known-by = Public by { $date }
home-changes = Changes in { $month }
home-changes-all = All changes in { $month }
home-changes-months = Changes in other months

## Briefs: what `gongkai brief` writes for other channels

brief-title = { $plan }: progress brief
brief-period = { $since } to { $until }
brief-order = In this order: { -target(form: "other") }, first those whose standing changed; then { -task(form: "other") } and evaluations; then newly public { -record(form: "other") }, newest first; last what had been public before and was added or updated here in this period.
brief-by-then = { -record(form: "capital-other") } that became public in this period or earlier
brief-earlier = Public before, added or updated in this period
brief-earlier-note = All of this was public before this period. It was added to this site, corrected or completed in this period.
brief-left-out = { $count } more { $count ->
    [one] piece
   *[other] pieces
} of news: { $address }
brief-mark = { " " }({ $mark })
brief-vague = Public in this period or earlier
brief-newly-stated = , newly stated

## Where the plan stands: sentences made of parts

# Up to ten in words
answer-number = { $count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $count }
}
answer-as-of = As of { $date }
answer-heading = Where the plan stands
# “whole”: one thing is said of all
answer-targets = { $whole ->
    [yes] { $count ->
        [one] The { $noun ->
            [indicators] { -indicator }
           *[targets] { -target }
        }
       *[other] { $standing ->
            [no-data] { $count ->
                [2] Neither of the two
               *[other] None of the { answer-number }
            }
            [not-yet] { $count ->
                [2] Neither of the two
               *[other] None of the { answer-number }
            }
            [before] { $count ->
                [2] Neither of the two
               *[other] None of the { answer-number }
            }
            [incomparable] { $count ->
                [2] Neither of the two
               *[other] None of the { answer-number }
            }
            [unconfirmed] { $count ->
                [2] Neither of the two
               *[other] None of the { answer-number }
            }
           *[other] { $count ->
                [2] Both
               *[other] All { answer-number }
            }
        } { $noun ->
            [indicators] { -indicator(form: "other") }
            [mixed] { -target(form: "mixed") }
           *[targets] { -target(form: "other") }
        }
    }
   *[no] Of { answer-number } { $noun ->
        [indicators] { -indicator(form: "other") }
        [mixed] { -target(form: "mixed") }
       *[targets] { -target(form: "other") }
    },
}{ " " }
answer-which = { $whole ->
    [yes] { "" }
   *[no] { answer-number }{ " " }
}
answer-target-overdue = { answer-which }{ $count ->
    [one] is past due and not reached
   *[other] are past due and not reached
}
answer-target-exceeded = { answer-which }{ $count ->
    [one] has exceeded its limit
   *[other] have exceeded their limits
}
answer-target-undecided = { answer-which }{ $count ->
    [one] is past due with no confirmed figure to tell whether it was reached
   *[other] are past due with no confirmed figures to tell whether they were reached
}
answer-target-lapsed = { answer-which }{ $count ->
    [one] was reached in time but no longer is
   *[other] were reached in time but no longer are
}
answer-target-reached = { answer-which }{ $count ->
    [one] has been reached
   *[other] have been reached
}
answer-target-reached-by-estimate = { answer-which }{ $count ->
    [one] has been reached by a figure that is not certain
   *[other] have been reached by figures that are not certain
}
answer-target-met = { answer-which }{ $count ->
    [one] is stated to have been reached, without a comparable figure
   *[other] are stated to have been reached, without comparable figures
}
answer-target-reported = { answer-which }{ $count ->
    [one] is reported to have been reached (unconfirmed)
   *[other] are reported to have been reached (unconfirmed)
}
answer-target-share = { answer-which }stands at { $share }% of its goal by the latest figure
answer-target-share-below-one = { answer-which }stands at less than 1% of its goal by the latest figure
answer-target-not-yet = { answer-which }{ $count ->
    [one] has not been reached yet
   *[other] { $whole ->
        [yes] has been reached yet
       *[no] have not been reached yet
    }
}
answer-target-within-limit = { answer-which }{ $count ->
    [one] is within its limit so far
   *[other] are within their limits so far
}
answer-target-before = { answer-which }{ $count ->
    [one] has no confirmed, comparable overall figure since the start of the term and its baseline
   *[other] { $whole ->
        [yes] has a confirmed, comparable overall figure since the start of the term and its baseline
       *[no] have no confirmed, comparable overall figures since the start of the term and their baselines
    }
}
answer-target-unconfirmed = { answer-which }{ $count ->
    [one] has no confirmed comparable figure
   *[other] { $whole ->
        [yes] has a confirmed comparable figure
       *[no] have no confirmed comparable figures
    }
}
answer-target-goal-pending = { answer-which }{ $count ->
    [one] has a goal that depends on a figure not yet published
   *[other] have goals that depend on figures not yet published
}
answer-target-followed = { answer-which }{ $count ->
    [one] has published figures but no goal
   *[other] have published figures but no goal
}
answer-target-no-total = { answer-which }{ $count ->
    [one] has figures for its parts only
   *[other] have figures for their parts only
}
answer-target-incomparable = { answer-which }{ $count ->
    [one] has no comparable figure
   *[other] { $whole ->
        [yes] has a comparable figure
       *[no] have no comparable figures
    }
}
answer-target-no-data = { answer-which }{ $count ->
    [one] has no published figure
   *[other] { $whole ->
        [yes] has a published figure
       *[no] have no published figures
    }
}
answer-join = { $place ->
    [last] { $parts ->
        [2] { " " }and{ " " }
       *[other] , and{ " " }
    }
   *[middle] ,{ " " }
}
answer-stop = .
answer-clause = ;{ " " }
answer-tasks = { $count ->
    [one] The one { -task } has { $extent ->
        [none] no public { -record } from the plan’s term yet
       *[all] public { -record(form: "other") } from the plan’s term
    }
   *[other] { $extent ->
        [none] { $count ->
            [2] Neither of the two
           *[other] None of the { $count }
        } { -task(form: "other") } has a public { -record } from the plan’s term yet
        [all] { $count ->
            [2] Both
           *[other] All { $count }
        } { -task(form: "other") } have public { -record(form: "other") } from the plan’s term
       *[some] { $reported } of { $count } { -task(form: "other") } { $reported ->
            [one] has
           *[other] have
        } public { -record(form: "other") } from the plan’s term
    }
}{ $unconfirmed ->
    [0] { "" }
   *[other] { " " }({ $unconfirmed } unconfirmed)
}
answer-tasks-late = { $count ->
    [one] The one { -task } is late
   *[other] { $late } of { $count } { -task(form: "other") } { $late ->
        [one] is
       *[other] are
    } late
}{ $unconfirmed ->
    [0] { "" }
   *[other] { " " }({ $unconfirmed } unconfirmed)
}
answer-tasks-done = { answer-number } { $count ->
    [one] is
   *[other] are
} reported as done{ $unconfirmed ->
    [0] { "" }
   *[other] { " " }({ $unconfirmed } unconfirmed)
}
# “finished”: whether some are done or stopped
# “total”: of how many tasks
answer-tasks-quiet = { $total ->
    [one] it has
   *[other] { answer-number } { $finished ->
        [some] unfinished { $count ->
            [one] { -task }
           *[other] { -task(form: "other") }
        } with { -record(form: "other") }
       *[none] of the { -task(form: "other") }
    } { $count ->
        [one] has
       *[other] have
    }
} had no new one for { $days ->
    [365] a year
    [one] a day
   *[other] { $days } days
}
answer-note = Announced plans, and what happened outside the plan’s term, do not count as { -record(form: "other") } here.

## Targets as bullets

home-bullets-note = The line marks the goal, the solid bar the latest confirmed figure, and a ring a figure found only in reposts.
bullet-no-data = No published figure
bullet-no-total = Figures for parts only
bullet-incomparable = No comparable figure
bullet-unconfirmed-only = No confirmed comparable figure
bullet-reported = { $value } { $unit } reported for { $date }, unconfirmed
bullet-latest = Latest figure: { $value } { $unit } ({ $date })
bullet-followed = No goal
bullet-pending = Goal not public yet

## Tasks along the term

overview = { -task(form: "capital-other") } along the plan’s term
overview-skip = Skip the marks
overview-today = data as of
overview-column-action = { -action(form: "capital-one") }
overview-column-task = { -task(form: "capital-one") }
overview-column-records = { -record(form: "capital-other") }
overview-column-latest = Latest
overview-column-marks = { -record(form: "capital-other") } from { $from } to { $to }, by date
overview-records = { " " }{ $count ->
    [one] { -record }
   *[other] { -record(form: "other") }
}
overview-task = { -task(form: "capital-one") } { $number } ({ $stage })
overview-all-tasks = All { -task(form: "other") }
overview-tasks = { $count ->
    [one] 1 { -task }
   *[other] { $count } { -task(form: "other") }
}
overview-unplaced = { $count ->
    [one] 1 { -record } of unknown month
   *[other] { $count } { -record(form: "other") } of unknown month
}
overview-sign-confirmed = Public { -record }
overview-sign-reported = Found in reposts only
overview-sign-announced = Announced, not a result
overview-sign-period = Exact day not known
overview-sign-ahead = Still to come
overview-sign-met = Done
overview-key-met = Milestone or { -step } done
overview-sign-met-late = Done late
overview-key-met-late = Milestone or { -step } done late
overview-sign-overdue = Overdue
overview-sign-disputed = Sources disagree whether it is done
overview-sign-stopped = Stopped
overview-sign-count = { -record(form: "capital-other") } in a month

## Full text

plan-lede = { $count ->
    [one] The document has one paragraph. Its number gives it a permanent address.
   *[other] The document has { $count } paragraphs. Follow a paragraph’s number for its permanent address.
}
plan-untranslated = Paragraphs without a translation are shown in the original language.
plan-notice = Title of the document
plan-number = Document number
plan-signed = Signed
plan-published = Published
plan-published-early = (as the source has it, before the day that the document bears)
plan-term = Term
plan-term-value = { $term }
plan-issuers = Issued by
plan-bodies = { $names } names for { $bodies } bodies: some signed under more than one name.
plan-contents = Contents
plan-document = The document
plan-paragraph = Paragraph { $number }
plan-page-action = { -action(form: "capital-one") }
plan-page-task = Progress
plan-page-safeguard = { -record(form: "capital-other") }
plan-page-principle = Principle
plan-page-of = { " " }(paragraph { $paragraph })

## Actions and tasks

actions-lede = { $below ->
    [0] { $count ->
        [one] The plan sets out one { -action }, divided into { -task(form: "other") }.
       *[other] The plan sets out { answer-number } { -action(form: "other") }, each divided into { -task(form: "other") }.
    }
   *[other] The plan sets out { $count ->
        [one] one { -action } at the top level
       *[other] { answer-number } { -action(form: "other") } at the top level
    } and { $below } on the levels below.
}
action-lede = { $count ->
    [one] This { -action } has one { -task }.
   *[other] This { -action } has { answer-number } { -task(form: "other") }.
}
action-tasks = { -task(form: "capital-other") } of this { -action }
action-actions = { -action(form: "capital-other") } within this { -action }
action-parent = Part of{ " " }
action-page = Go to this { -action }
# On all levels below; “reported”: tasks with records within the term
action-counts = { $actions ->
    [0] {""}
    [one] 1 { -action } and{" "}
   *[other] { $actions } { -action(form: "other") } and{" "}
}{ $tasks ->
    [one] 1 { -task }
   *[other] { $tasks } { -task(form: "other") }
} in all{ $tasks ->
    [0] {""}
   *[other] ; { $reported } with { -record(form: "other") } within the term
}
action-counts-late = { $count } late
action-counts-unconfirmed = { $count } of them found only as a repost, not confirmed
action-previous = Previous { -action }
action-next = Next { -action }
tasks-lede = The { -task(form: "other") } in the order of the { -action(form: "other") }. Their status follows from the public { -record(form: "other") } within the plan’s term; no one sets it by hand.
topic = Topic
topics = Topics
by-topic = By topic
topic-lede = { $tasks ->
    [0] {""}
    [one] 1 { -task } ·{" "}
   *[other] { $tasks } { -task(form: "other") } ·{" "}
}{ $targets ->
    [0] {""}
    [one] 1 { -target } ·{" "}
   *[other] { $targets } { -target(form: "other") } ·{" "}
}{ $records ->
    [0] no public { -record(form: "other") } yet
    [one] 1 public { -record }
   *[other] { $records } public { -record(form: "other") }
}
topic-page = Go to this topic
topic-tasks = { -task(form: "capital-other") } on this topic
topic-targets = { -target(form: "capital-other") } on this topic
topic-records = { -record(form: "capital-full-other") } on this topic
topic-records-note = Newest first. They name the topic, or are about { -task(form: "article") } or { -target(form: "article") } on it.
topic-all-records = All { $count } { -record(form: "full-other") } on this topic

## Narrowed lists

filters-label = Narrow the list
filters-all = All
filters-none = Nothing on this list fits all of these.
filters-clear = Show the whole list
by-kind = By kind
by-action = By { -action }
by-organisation = By { -organisation }
by-year = By year
by-state = By status
filter-reached-note = The latest confirmed comparable figure reaches the goal.
filter-reported = Reported as reached, unconfirmed
filter-reported-note = Only reposts say that the goal has been reached.
filter-unconfirmed = No confirmed comparable figure
filter-unconfirmed-note = Only reposts give a comparable figure, and it does not reach the goal.
filter-incomparable = No comparable figure
filter-incomparable-note = There are figures, but no comparable one for the whole.
list-of = { $by ->
    [action] Go to this { -action }
    [organisation] Go to this { -organisation }
   *[topic] Go to this topic
}
tasks-by-lede = { $count } of { $total } { -task(form: "other") }.
tasks-by-note = { $state ->
    [late] Something in { $count ->
        [one] it
       *[other] each of them
    } was due by a stated date that has passed, and no { -record } says that it was done or stopped.
    [quiet] { $count ->
        [one] It has { -record(form: "other") } and is
       *[other] They have { -record(form: "other") } and are
    } not finished, but no new public { -record } except announced plans has appeared within the last { $days ->
        [one] day
       *[other] { $days } days
    }.
    [no-public-report] No { -record } of { $count ->
        [one] it
       *[other] them
    } within the plan’s term is public yet. Work may be going on; nothing has been published about it that we know of.
    [reported-progress] Public { -record(form: "other") } show progress, but no source says how far { $count ->
        [one] it has
       *[other] each of them has
    } come.
   *[other] The latest source that gives a status says that { $count ->
        [one] it
       *[other] each of them
    } { $state ->
        [not-started] has not begun
        [in-progress] is under way
        [done] has been completed
        [continuing] has reached its goal, and that the work goes on
        [changed] has itself been changed
       *[stopped] has been discontinued
    }.
}
targets-by-lede = { $indicators ->
    [0] { $count } of { $total } { -target(form: "other") }.
   *[other] { $count } of { $total } { -target(form: "mixed") }.
}
records-by-lede = { $count ->
    [one] One of { $total } public { -record(form: "other") }.
   *[other] { $count } of { $total } public { -record(form: "other") }, newest first.
}{ $by ->
    [kind] { "" }
    [action] { " " }About the { -action } or anything in it: its { -task(form: "other") }, with their { -step(form: "other") } and { -target(form: "other") }.
    [organisation] { " " }About the { -organisation } itself, or { -task(form: "article") } that it leads, including the { -task }’s { -step(form: "other") } and { -target(form: "other") }.
   *[topic] { " " }Each names the topic, or is about { -task(form: "article") } or { -target(form: "article") } on it.
}
records-months = { -record(form: "capital-full-other") } by month
# “linked”: whether years have pages
records-months-note = The tallest bar stands for { $most ->
    [one] 1 { -record }
   *[other] { $most } { -record(form: "other") }
}.{ $linked ->
    [yes] { " " }Each bar leads to its month.
   *[no] { "" }
}
records-of-month = { $month }: { $count ->
    [one] 1 { -record }
   *[other] { $count } { -record(form: "other") }
}
records-unplaced = { $count ->
    [one] 1 not dated to a month
   *[other] { $count } not dated to a month
}
tasks-stages = { $count ->
    [one] Status of the one { -task }
   *[other] Status of the { $count } { -task(form: "other") }
}
stage-count = { $stage }: { $count }
dated-count = { $steps ->
    [with] { $total ->
        [one] { $count ->
            [0] The one { -task } has neither a milestone nor { -step(form: "article") } with a date.
           *[other] The one { -task } has a milestone or { -step(form: "article") } with a date.
        }
       *[other] { $count ->
            [0] { $total ->
                [2] Neither of the two
               *[other] None of the { $total }
            } { -task(form: "other") } has a milestone or { -step(form: "article") } with a date.
            [one] { $count } of { $total } { -task(form: "other") } has a milestone or { -step(form: "article") } with a date.
           *[other] { $count } of { $total } { -task(form: "other") } have milestones or { -step(form: "other") } with a date.
        }
    }
   *[without] { $total ->
        [one] { $count ->
            [0] The one { -task } has no milestone.
           *[other] The one { -task } has a milestone.
        }
       *[other] { $count ->
            [0] { $total ->
                [2] Neither of the two
               *[other] None of the { $total }
            } { -task(form: "other") } has a milestone.
            [one] { $count } of { $total } { -task(form: "other") } has a milestone.
           *[other] { $count } of { $total } { -task(form: "other") } have milestones.
        }
    }
}
late-count = { $steps ->
    [with] Late: { $count } of { $total } with milestones or { -step(form: "other") } that have a date
   *[without] Late: { $count } of { $total } with milestones
}
late-none = { $count ->
    [one] It is not late.
    [2] Neither is late.
   *[other] None of them is late.
}
tasks-unconfirmed = { $count ->
    [one] For one { -task }, the status or a delay is known from reposts only, as marked below.
   *[other] For { $count } { -task(form: "other") }, the status or a delay is known from reposts only, as marked below.
}
milestones-count = Milestones met: { $met } of { $total }. Past due and not met: { $late } of { $total }.
milestones-met-late = Met late: { $count } of { $met }.
quiet-count = { $count ->
    [one] { $count } of { $total } { -task(form: "other") } has
   *[other] { $count } of { $total } { -task(form: "other") } have
} had no new public { -record } other than announced plans within the last { $days ->
    [one] day
   *[other] { $days } days
}. Only { -task(form: "other") } that have { -record(form: "other") } and are not finished are counted.
summary-label = Plain-language summary by this site, not official text
task-evidence = { $count ->
    [one] One public { -record } within the plan’s term, dated { $latest }.
   *[other] { $count } public { -record(form: "other") } within the plan’s term, the latest dated { $latest }.
}
task-evidence-undated = { $count ->
    [one] One public { -record } within the plan’s term; its date is not known.
   *[other] { $count } public { -record(form: "other") } within the plan’s term; the date of the latest is not known.
}
task-no-evidence = No public { -record } within the plan’s term yet.
task-quiet = { $days ->
    [one] No new report of progress within the last day
   *[other] No new report of progress within the last { $days } days
}
task-progress = Progress
task-no-records = No { -record(form: "full-one") } from the plan’s term has been published yet.
task-searched = On { $date } we looked in{ " " }
task-searched-end = { " " }and found none.
task-background = Background from before the plan’s term
task-background-note = These { -record(form: "other") } are older than the plan’s term and do not count as progress of this { -task }.
task-previous = Previous { -task }
task-next = Next { -task }
task-targets = { $count ->
    [one] Related { -target }
   *[other] Related { -target(form: "other") }
}
leads = { $count ->
    [one] Lead { -organisation }
   *[other] Lead { -organisation(form: "other") }
}
lead-first = Named first
lead-first-note = “Named first” means that the { -organisation } stands first among the lead { -organisation(form: "other") } of the { -task }.
steps = { -step(form: "capital-other") }
steps-note = The bars show when each { -step } begins and when it is due; the broken line marks the “data as of” date.
steps-done = { $total ->
    [one] { $done ->
        [0] The one { -step } is not done
       *[other] The one { -step } is done
    }
   *[other] { $done } of { $total } { -step(form: "other") } done
}
steps-count = { -step(form: "capital-other") } done: { $done } of { $total }. Past due and not done: { $overdue } of { $total }.
steps-years = { $from } to { $to }
column-step = { -step(form: "capital-one") }
column-period = Period
column-outcome = Status
step-leads = { $count ->
    [one] Lead:{ " " }
   *[other] Leads:{ " " }
}
period-both = From { $from }, due { $due }
period-due = Due: { $due }
period-from = From { $from }
period-none = No date given
outcome-overdue = Overdue
outcome-disputed = Sources disagree
outcome-ahead = Not yet due
outcome-undated = Not reported as done
outcome-early = Done early
outcome-on-time = Done on time
outcome-late = Done late
outcome-done = Done
outcome-stopped = Stopped
met-on = { $date }:{ " " }
met-undated = Date not known:{ " " }
task-stopped = No longer applies: the { -task } was stopped ({ $date })
task-stopped-undated = No longer applies: the { -task } was stopped
status-stated = Status reported: { $stage } ({ $date }):{ " " }
status-words-before = { " " }(in the source’s words:{ " " }
status-words-after = )
statuses-differ-of-step = Sources give different statuses for { $date }:
percentage = { $value }%
progress-part = { $value }% done, as reported ({ $date }):{ " " }
milestone-leads = Responsible:{ " " }
milestone-shared = Also a milestone of:{ " " }
milestones = Milestones
milestone-due = Due:{ " " }
milestone-met = Met:{ " " }
milestone-met-undated = Met, date not known:{ " " }
milestone-late = Late
milestone-open = Not yet due
milestone-delay-days = { $count ->
    [one] One day late
   *[other] { $count } days late
}
milestone-delay-at-least-days = { $count ->
    [one] At least one day late
   *[other] At least { $count } days late
}
milestone-delay-months = { $count ->
    [one] Late: in the month after it was due
   *[other] Late: { $count } months after the month in which it was due
}
milestone-delay-years = { $count ->
    [one] Late: in the year after it was due
   *[other] Late: { $count } years after the year in which it was due
}
statuses-differ = Different statuses reported for { $date }
statuses-differ-one = { $stage }, public since { $known }:{ " " }
statuses-differ-undated = { $stage }:{ " " }
statuses-differ-counts = This one counts
statuses-decided-known-later = The status that became public last counts here.
statuses-decided-less-advanced = They became public on the same day, so the less advanced status counts here.
evidence = What the { -record(form: "other") } show
evidence-records = { -record(form: "capital-other") } within the plan’s term
evidence-of-steps = Included above: about the { -task }’s { -step(form: "other") }
evidence-of-targets = Included above: about the { -task }’s { -target(form: "other") }
evidence-confirmed = Of these, with a source that is not a repost
evidence-announcements = Announced plans, not yet results
evidence-background = Background from before the plan’s term
evidence-after = From after the plan’s term
evidence-sources = Sources cited
evidence-first = First { -record }
evidence-latest = Latest { -record }
related-cases = { $count ->
    [one] { -case(form: "capital-one") }
   *[other] { -case(form: "capital-other") }
}
evidence-note = The status follows from the public { -record(form: "other") } within the plan’s term. Announced plans and background do not count as progress.

## Target pages

targets-lede = { $indicators ->
    [0] { $count ->
        [one] The plan sets one measurable { -target }. Its goal is shown with the data published so far; where nothing is published, the page says so.
       *[other] The plan sets { answer-number } measurable { -target(form: "other") }. Each goal is shown with the data published so far; where nothing is published, the page says so.
    }
   *[other] { $count ->
        [one] One { -indicator }, with the data published so far; where nothing is published, the page says so.
       *[other] The { answer-number } { -target(form: "mixed") }, each with the data published so far; where nothing is published, the page says so.
    }
}
# Where there are many: they fold by action or topic
targets-in-group = { $count } in all
standing-count = { $standing }: { $count }
targets-repeat = { $by ->
    [action] { -target(form: "capital-article") } that serves several { -action(form: "other") } is listed under each of them.
   *[topic] { -target(form: "capital-article") } with several topics is listed under each of them.
}
other-targets = Other { -target(form: "other") }
measure-stock = Counted as the number at a point in time.
measure-annual = Counted as the number in a year.
measure-cumulative = Counted as a running total.
measure-share = Counted as a share.
measure-rate = Counted as a rate.
direction-at-least = { "" }
direction-at-most = { " " }The goal is met at this value or below.
direction-exactly = { " " }The goal is met at this value only.
goal-change = The goal is set against the baseline: { $course ->
    [falls] down by
   *[rises] up by
} { $by }{ $unit ->
    [percent] { " " }per cent
    [points] { " " }percentage points
   *[units] { " " }{ $counted }
}.
pace = Going by the latest confirmed figure ({ $from }), { $course ->
    [falls] a fall
   *[rises] a rise
} of { $difference } { $unit } is needed by { $due }{ $years ->
    [1] .
   *[other] : about { $each } a year, counting { $years } years.
}
target-number = Number { $number }
target-parts-caption = { $name }: figures by { $breakdown }
target-about = About these figures
target-definition = Definition
target-method = Method
target-frequency = Published
target-next-update = Next update
target-update-past = this date has passed
target-contact = Contact
target-wording = Wording of the plan
target-wording-translation = Wording of the plan, unofficial translation
target-wording-original = Original text of the plan
target-data = Data
target-searched = On { $date } we looked in{ " " }
target-searched-end = { " " }and found no published figure.
target-led-by = { " " }Lead { $leads ->
    [one] { -organisation }
   *[other] { -organisation(form: "other") }
} for the related { $count ->
    [one] { -task }
   *[other] { -task(form: "other") }
}:{ " " }
target-led-by-end = .
target-next-expected = { " " }The next figure is expected: { $date }.
target-next-unknown = { " " }It is not known when a figure will be published.
chart-title = { $name } (unit: { $unit })
chart-desc = { chart-desc-followed } The ring marks the goal of { $direction ->
    [at-most] at most { "" }
    [exactly] exactly { "" }
   *[at-least] { "" }
}{ $value } { $unit } by { $due }.
chart-desc-followed = { $shape ->
    [columns] Column chart
   *[lines] Line chart
} with { $count ->
    [one] one figure
   *[other] { $count } figures
}.
chart-table = { " " }The table below gives { $count ->
    [one] the figure
   *[other] every figure
}.
breakdown-cross = { " × " }
chart-parts = By { $breakdown }
chart-parts-title = { $name }, by { $breakdown } (unit: { $unit })
chart-parts-desc = { $shape ->
    [columns] Column charts
   *[lines] Line chart
} of { $lines ->
    [one] one part
   *[other] { $lines } parts
} with { $count ->
    [one] one figure
   *[other] { $count } figures
} in all.
chart-unit = Unit: { $unit }
chart-goal = Goal{ $direction ->
    [at-most] : at most
    [exactly] : exactly
   *[at-least] { "" }
} { $value } ({ $due })
chart-term = Term of the plan { $from }–{ $until }
chart-doubted = { $value } ({ $doubts })
chart-doubt-separator = { ", " }
chart-doubt-reported = unconfirmed
chart-doubt-incomparable = not comparable
chart-doubt-outranked = not used
chart-doubt-rounded = rounded
chart-doubt-estimated = estimate
chart-doubt-provisional = provisional
chart-doubt-low-reliability = low reliability
drawing-take = Take this as a picture{ $part }:{ " " }
drawing-svg = SVG
drawing-png = PNG
picture-demonstration = Demonstration from public sources, not an official publication
picture-preview = Preview with drafts, not public
picture-sources = Sources: { $publishers }{ $more ->
    [0] { "" }
    [one] { " " }and one more
   *[other] { " " }and { $more } more
}
picture-as-of = Data as of { $date }. { $address }
card-as-of = Data as of { $date }
card-number = { $precision }{ $number }
card-unit = { $unit } ({ $date })
card-leads = { $count ->
    [one] Lead { -organisation }: { $leads }
   *[other] Lead { -organisation(form: "other") }: { $leads }
}
picture-goal = { $goal }: { $value } { $unit }
picture-late-unconfirmed = Late (found only as a repost)
picture-confirmed = Latest confirmed figure
picture-zero = Zero
picture-below = Below zero
picture-beyond = Above the upper limit set as the goal
# Where there are more targets than one picture holds
picture-part = { " " }({ $part } of { $parts })
picture-other-source = Another source gives { $value } { $unit } for the same date, not used here
picture-reported = Later figure found only as a repost
chart-panel = { $chart }: { $name }
chart-more = { $count ->
    [one] One more chart
   *[other] { $count } more charts
}
chart-walk = The figures one by one (arrow keys)
sign-goal = Goal
sign-confirmed = Comparable figures
sign-reported = Found only as a repost, not confirmed
sign-doubtful = Estimate, provisional or of low reliability
sign-rounded = Rounded in the source
sign-incomparable = Different definition, not comparable
sign-outranked = This site goes by another figure for this date
sign-gap = No figure in between
sign-missing = No figure
gap-value = No figure
sign-break = Definition changes here
sign-term = Term of the plan
sign-baseline = Baseline
sign-interim = Interim goal
sign-path = From baseline to goal, drawn straight
target-table-caption = { $name }: published data{ $goal ->
    [yes] { " " }and goal
   *[no] { "" }
}
column-date = Date
column-value = Value
column-source = Source and notes
goal-row = Goal ({ $due }{ $direction ->
    [at-most] , at most
    [exactly] , exactly
   *[at-least] { "" }
})
baseline-row = Baseline ({ $date })
interim-row = Interim goal ({ $due })
goal-source = { -plan(form: "capital-one") }
target-tasks = { $count ->
    [one] Related { -task }
   *[other] Related { -task(form: "other") }
}
target-records = Related { -record(form: "full-other") }
target-other-records = Other related { -record(form: "full-other") }
target-previous = Previous { -target }
target-next = Next { -target }

## Organisations

organisations-lede = { $count ->
    [one] One { -organisation } with { $roles } lead roles. { -task(form: "capital-article") } can have several lead { -organisation(form: "other") }.
   *[other] { $count } { -organisation(form: "other") } with { $roles } lead roles between them. { -task(form: "capital-article") } can have several lead { -organisation(form: "other") }.
}
organisations-caption = Number of { -task(form: "other") } led by each { -organisation }
organisations-others = Signed the plan and lead none of its { -task(form: "other") }
organisations-all = All { -organisation(form: "other") }
column-organisation = { -organisation(form: "capital-one") }
column-leads = { -task(form: "capital-other") } led
column-first = Named first
organisation-issuer = { $count ->
    [one] Issuer of the plan
   *[other] Joint issuer of the plan
}
organisation-collective = Collective name
organisation-collective-note = This is a collective name used in the plan, not a single { -organisation }.
organisation-short = Short name in the plan
organisation-aliases = Other names
organisation-issued-as = Issued the plan as
organisation-tasks = { $count ->
    [0] { -task(form: "capital-other") } led
    [one] Leads 1 { -task }
   *[other] Leads { $count } { -task(form: "other") }
}
organisation-no-tasks = This { -organisation } is not named as the lead of { -task(form: "article") }.
organisation-parts = Other roles
column-steps-named = { -step(form: "capital-other") } naming it
organisation-step-parts = Other roles in { -step(form: "other") }

## Safeguards

safeguards-lede = { $count ->
    [one] The plan sets out one safeguard, quoted here.
   *[other] The plan sets out { answer-number } safeguards, quoted here.
}
safeguards-lede-translation = { $count ->
    [one] The plan sets out one safeguard, given here in an unofficial translation.
   *[other] The plan sets out { answer-number } safeguards, given here in an unofficial translation.
}
safeguard-kicker = Safeguard
safeguard-records = Related { -record(form: "full-other") }
safeguard-no-records = No public { -record } yet.
safeguard-previous = Previous safeguard
safeguard-next = Next safeguard

## Records

records-lede = { $count ->
    [one] One { -record(form: "full-one") }, with its sources.
   *[other] { $count } { -record(form: "full-other") }, each with its sources.
}
records-latest = { $count ->
    [one] The latest { -record }
   *[other] The latest { $count }
}
records-note = Newest first.
year-lede = { $count ->
    [one] One { -record }.
   *[other] { $count } { -record(form: "other") }, newest first.
}
year-previous = Previous year
year-next = Next year
record-previous = Earlier { -record }
record-next = Later { -record }
record-announcement-note = This { -record } says what is planned. Whether it was done is for later { -record(form: "other") } to show.
announcement-unreported-note = The announced date has passed, and this site has no public report that what was announced took place. It may have taken place all the same.
announcement-followed-note = The announced date has passed. This { -record } does not say whether what was announced took place; later { -record(form: "other") } about the same { -task(form: "other") }, { -target(form: "other") } or safeguards may.
record-background-note = This { -record } is older than the plan’s term. It is background and does not count as progress of the plan.
record-unconfirmed-note = Only a repost was found, not the original page. A repost is named here but not linked.
record-disagreement-unexplained = The sources do not agree. Check each of them before quoting.
record-note = Note
record-sources = { $count ->
    [one] Source
   *[other] Sources
}
record-observation = { $count ->
    [one] Figure
   *[other] Figures
}
record-observation-of = { -target(form: "capital-one") }:{ " " }
record-facts = About this { -record }
record-date = Date of the event
record-known = Made public
# The day by which it was public, where no source says since when
record-known-by = Public by
record-added = Added here
record-changed = Last changed here
record-status = Status reported
record-progress = Progress reported
record-stated = What is reported of each
record-meets = Meets

## Cases

cases-lede = { $count ->
    [one] One { -case } related to the { -task(form: "other") } of the plan. Its page names its sources.
   *[other] { $count } { -case(form: "other") } related to the { -task(form: "other") } of the plan. Each page names its sources.
}
cases-count = { $count ->
    [one] One { -case }.
   *[other] { $count } { -case(form: "other") }, newest first.
}
cases-by-field = By field
cases-by-place = By country or region
cases-all = All { -case(form: "other") }
cases-places = { -case(form: "capital-other") } by country or region
cases-places-note = A { -case } that names several countries or regions counts once for each of them.
cases-places-everywhere = In every { -case }, and therefore without a bar:{ " " }
cases-places-without = { $count ->
    [one] One { -case } names no country or region.
   *[other] { $count } { -case(form: "other") } name no country or region.
}
fact-state-planned = Planned
fact-state-agreed = Agreed
fact-state-done = Done
fact-precision-exact = exactly
fact-precision-about = about{ " " }
fact-precision-over = over{ " " }
case-kicker = { -case(form: "capital-one") }
case-organisations = { $count ->
    [one] { -organisation(form: "capital-one") }
   *[other] { -organisation(form: "capital-other") }
}
case-places = { $count ->
    [one] Country or region
   *[other] Countries and regions
}
case-fields = { $count ->
    [one] Field
   *[other] Fields
}
case-facts = About this { -case }
case-date = Date
case-tasks = { $count ->
    [one] Related { -task }
   *[other] Related { -task(form: "other") }
}
case-records = { $count ->
    [one] Related { -record(form: "full-one") }
   *[other] Related { -record(form: "full-other") }
}
case-previous = Earlier { -case }
case-next = Later { -case }
picture-credit = Picture:{ " " }

## Glossary

glossary-lede = { $count ->
    [one] One term as this site uses it.
   *[other] { $count } terms as this site uses them in every language. Translations are unofficial unless { -organisation(form: "article") } gives its own.
}
glossary-lede-official = { $count ->
    [one] One term as this site uses it.
   *[other] { $count } terms as this site uses them in every language.
}
glossary-kinds = Kinds of terms
term-kind-body = Bodies
term-kind-place = Parks and areas
term-kind-programme = Programmes, awards and lists
term-kind-event = Conferences and events
term-kind-policy = Policy terms
terms-count = { $count }
term-forms = Also:{ " " }
term-about = See{ " " }

## How status and figures are worked out

method-link = How status and figures are worked out
method-lede = No one sets { -task(form: "article") }’s status by hand. Everything the pages show is worked out, by fixed rules, from dated public { -record(form: "other") }. These are the rules.
method-rules = The rules
method-rule-records = Every { -record } names its sources. { -record(form: "capital-article") } without a source cannot be published here.
method-rule-known = A page speaks for one day, its “data as of” date. Only what was public by that day counts.
method-rule-term = { -record(form: "capital-article") } counts as progress if what it reports happened within the plan’s term, { $term }. What happened earlier is shown as background and counted apart.
method-rule-announcements = An announced plan is shown as an announced plan. It never counts as something that has happened. Once its date has passed, the page says so, and whether this site has any later { -record } about the same { -task }, { -target } or safeguard.
method-rule-targets = { -record(form: "capital-article") } about { -target(form: "article") } also counts for the { -task(form: "other") } that the { -target } belongs to, and is marked in their lists.
method-rule-steps = { -step(form: "capital-article") } counts as done if { -record(form: "article") } says so, or if the latest source that gives its status does; if a later source then says that it is not done, it counts as neither done nor overdue. { -record(form: "capital-article") } about { -step(form: "article") } also counts for its { -task }, and is marked in its list. How many { -step(form: "other") } are done never decides the status of { -task(form: "article") }; { -step(form: "article") } that is past due and neither done nor stopped makes its { -task } late.
method-rule-statuses = If sources give different statuses of { -task(form: "article") } for the same date, its page shows them all. The one that became public last counts; if they became public on the same day, the one that comes first in the list of statuses below.
method-rule-milestones = The page says by how long a milestone was met late. Where a date is known only to the month or year, the milestone is called late only if even the earliest possible day lies after the last day on which it was due.
method-rule-reposts = A source that is only a repost of another page is named but not linked. Information found only in reposts is marked unconfirmed.
method-rule-missing = Where nothing has been published, the page says so. A missing figure is never shown as zero.
method-stages = { -task(form: "capital-one") } status
method-stages-note = The status is taken from what sources say. This site does not judge by itself whether { -task(form: "article") } is done.
method-stage-no-public-report = No { -record } within the plan’s term is public yet. Work may be going on; nothing has been published about it that we know of.
method-stage-not-started = The latest source that gives a status says that the { -task } has not begun.
method-stage-reported-progress = Public { -record(form: "other") } show progress, but no source says how far the { -task } has come.
method-stage-in-progress = The latest source that gives a status says that the { -task } is under way.
method-stage-done = The latest source that gives a status says that the { -task } has been completed.
method-stage-continuing = The latest source that gives a status says that the goal of the { -task } has been reached and the work goes on.
method-stage-changed = The latest source that gives a status says that the { -task } itself has been changed.
method-stage-stopped = The latest source that gives a status says that the { -task } has been discontinued.
method-flags = Marks beside the status
method-flags-note = A mark stands beside the status and does not change it.
method-flag-late = Something in the { -task } was due by a stated date, that date has passed, and no { -record } says that it was done or stopped. { -task(form: "capital-article") } that was stopped is not late, and nothing that was due in it still applies. { -task(form: "capital-other") } for which neither the plan nor a source states a date cannot be late.
method-flag-quiet = Such { -task(form: "article") } has { -record(form: "other") } from the plan’s term and is not finished, but there has been no new public { -record } of it, other than announced plans, within the last { $days ->
    [one] day
   *[other] { $days } days
}.
method-kinds = Kinds of { -record(form: "other") }
method-kind-figure = A counted value that a source gives.
method-kind-event = A conference, visit, meeting or similar.
method-kind-policy = Rules, plans, calls and other decisions.
method-kind-achievement = Something done, opened, signed or reached.
method-kind-announcement = What a source says will happen. It does not change the status of { -task(form: "article") } or the standing of { -target(form: "article") }.
method-standings = Where { -target(form: "article") } stands
method-standings-note = Only figures that count the same thing are compared with the goal. Others are shown and marked.
standing-name-no-data = No data
standing-name-no-total = No total
standing-name-goal-pending = Baseline not public
standing-name-before = Figure older than the term or baseline
standing-name-followed = Followed
standing-name-not-yet = Not yet reached
standing-name-within-limit = Within the limit so far
standing-name-exceeded = Limit exceeded
standing-name-overdue = Overdue
standing-name-undecided = Past due, outcome not known
standing-name-lapsed = No longer reached
standing-name-reached = Reached
standing-name-reached-by-estimate = Reached by a figure that is not certain
standing-name-reported-reached = Reported as reached
standing-name-met = Reported as reached, without a comparable figure
standing-name-reported-met = Reported as reached by reposts only, without a comparable figure
method-standing-met = A source says that the goal has been reached but gives no comparable figure, and no later figure contradicts it.
method-standing-reported-met = Only reposts say that the goal has been reached, and give no comparable figure.
method-standing-no-data = No comparable figure has been published.
method-standing-no-total = Only figures for parts are published. They are not added up.
method-standing-goal-pending = The goal is a change from a baseline that was not public by that day, so nothing can be judged.
method-standing-before = The latest confirmed comparable figure is as good as the goal asks, but older than the plan’s term or the baseline. Nothing is judged by it.
method-standing-followed = No goal is set. The figures are shown, and nothing is judged.
method-standing-not-yet = The latest comparable figure does not reach the goal.
method-standing-within-limit = The goal is a limit on a running total, and the latest comparable figure is within it. Whether the limit has been kept can be said only once it is due.
method-standing-exceeded = The goal is a limit on a running total, and the latest comparable figure for the time until it was due is above it.
method-standing-overdue = The goal is past due, and neither the figures for the time when it was due nor the latest comparable figure reach it.
method-standing-undecided = The goal is past due, and no confirmed comparable figure for that time, or for a later one, tells whether it had been reached.
method-standing-lapsed = The goal was reached before it was due, according to a confirmed figure or report; the latest comparable figure no longer reaches it.
method-standing-reached = The latest confirmed comparable figure reaches the goal; the section on goals below says what that takes.
method-standing-reached-by-estimate = The latest confirmed comparable figure reaches the goal, but its source calls it an estimate or provisional, asks for caution or rounds it to exactly the goal, or it was published before the period that it counts was over.
method-standing-reported-reached = Only reposts give a figure that reaches the goal. The { -target } does not count as reached until another source confirms it.
method-measures = How { -target(form: "article") } is counted
measure-name-stock = Number at a point in time
measure-name-annual = Number in a year
measure-name-cumulative = Running total
measure-name-share = Share
measure-name-rate = Rate
method-measure-stock = What counts is how many there are on a date, for example centres recognised by the end of a year.
method-measure-annual = What counts is how many there are in one year, for example applications filed in a year.
method-measure-cumulative = What counts is how many there have been since the plan’s term began.
method-measure-share = What counts is a part of a whole, for example a percentage.
method-measure-rate = What counts is an amount per unit, or a rate of change: for example deaths per 100,000 people, or growth in a year.
method-directions = When a goal counts as reached
direction-name-at-least = At least
direction-name-at-most = At most
direction-name-exactly = Exactly
method-direction-at-least = The goal is reached at its value or above. This is so unless something else is said.
method-direction-at-most = The goal is reached at its value or below.
method-direction-exactly = The goal is reached at its value only.
method-missing = Why there is no figure
method-missing-note = What is missing is not zero, and no point or column is drawn for it.
method-missing-suppressed = The source holds the figure back, for example to protect people or companies.
method-missing-not-collected = It was not counted.
method-missing-not-applicable = There can be no such figure.
method-missing-not-available = It was counted but not published.
method-outranked = Which of two figures for one date this site goes by
method-outranked-note = Both are shown. These rules decide, in this order; the ids of { -record(form: "other") } and the order in which they are written play no part.
outranked-name-by-confirmed = Not a repost
outranked-name-by-revised = Revised
outranked-name-by-newer = Published later
outranked-name-by-lower = Lower
outranked-name-by-caution = Further from the goal
method-outranked-by-confirmed = A figure from a source that is not a repost comes before one known from reposts only.
method-outranked-by-revised = Of two published on the same day, the one that its source calls revised counts.
method-outranked-by-newer = Of two that are alike in this, the one published later counts.
method-outranked-by-lower = Where no goal is set and nothing tells them apart, the lower figure comes first.
method-outranked-by-caution = If nothing else tells them apart, the figure that is further from the goal is used, so that no goal is called reached too soon.
method-observations = Marks on a figure
method-observations-note = A mark repeats what the source says of its own figure.
method-flag-rounded = The source rounds the figure, for example “more than 200”.
method-flag-provisional = The source calls the figure provisional.
method-flag-revised = The source gives the figure in place of one it published earlier.
method-flag-estimated = The source calls the figure an estimate.
method-flag-low-reliability = The source says that the figure rests on a small sample, or asks for caution.
method-flag-break-in-series = From this figure on, the source counts something else or in another way.

## Site map

site-map-pages = Main pages

## Page not found

not-found-lede = There is no page at this address. Check the address{ $search ->
    [yes] , search the site
   *[no] { "" }
} or go to the home page.
not-found-home = Home page

## An address that leads elsewhere now

redirect-title = This page has moved
redirect-text = New address:

## The feed

feed-title = { $site }: latest { -record(form: "other") }
feed-title-topic = { $site }: { -record(form: "full-other") } on { $topic }
feed-title-thing = { $thing } · { $site }
# Above a feed that is opened in a browser; links follow
feed-note = This is a feed. Copy its address into a feed reader, and new { -record(form: "other") }{ feed-and-news } come to you.{ " " }
feed-page = View on this site
feed-how = How to follow
# What feeds tell beside records
feed-and-news = { $evaluations ->
    [yes] { " " }and news of evaluations
   *[no] { "" }
}
feed-subtitle = New { -record(form: "full-other") }{ feed-and-news } { $about ->
    [plan] of the { -plan }
   *[thing] concerning { $name }
}, each with its sources.
feed-subtitle-demonstration = New { -record(form: "full-other") }{ feed-and-news } { $about ->
    [plan] of the { -plan }
   *[thing] concerning { $name }
}, each with its sources. Demonstration compiled from public sources; not an official publication.
# Only in previews
feed-unpublished = [Not public yet] { $title }
footer-feed = Follow (Atom feed)
follow = Follow
follow-feed = Follow new { -record(form: "other") }

# The page that explains how to follow
title-feeds = How to follow
description-feeds = How to hear of new { -record(form: "other") } and dates without coming back to look: all feeds and calendars of this site, and what to do with them.
feeds-lede = No need to keep checking back: choose what interests you, and new { -record(form: "other") }{ feed-and-news } will reach you, free of charge, without registration or an e-mail address.
feeds-how = How it works
feeds-what = A feed is an address at which a site lists what is new; this site uses the Atom format, which feed readers treat like RSS. A feed reader checks it from time to time and shows you new { -record(form: "other") }{ feed-and-news } with their sources.
feeds-step-reader = Get a feed reader: an app from the app store of your phone, an extension of your browser, or a mail program that can read feeds.
feeds-step-address = Choose a feed below and copy its link: on a phone, press and hold the link; on a computer, right-click it.
feeds-step-paste = Paste the address where the reader lets you add or subscribe to a feed.
feeds-opened = If you open a feed in a browser, you see the latest { -record(form: "other") }{ feed-and-news } as a plain list; the feed’s address is in the address bar.
feeds-calendar = A calendar works the same way: copy its address, and paste it where your calendar program lets you subscribe to a calendar. It then shows what is due when and when the next figures are expected, and updates when dates change.
feeds-calendar-of = (calendar)
feeds-all = Everything
feeds-actions = By { -action } and { -task }
feeds-tasks = { -task(form: "capital-other") }
feeds-targets = { -target(form: "capital-other") }
feeds-organisations = { -organisation(form: "capital-other") }
feeds-topics = Topics

## Previews

preview-band = Preview with drafts and embargoed { -record(form: "other") }. Not for publication.
record-draft = Draft
record-embargo = Not to be published before { $date }

## Search

title-search = Search
description-search = Search the plan, its { -task(form: "other") }, { -target(form: "other") }, { -record(form: "full-other") }, { -case(form: "other") } and { -organisation(form: "other") }.
search-label = Search this site
search-button = Search
search-found = Pages found:{ " " }
search-some = No page has all of this. Pages with part of it:{ " " }
search-none = Nothing was found. Try fewer or different words.
search-more = Show more
search-number = number no. no
search-failed = The search could not be loaded. All pages are listed in the site map.
search-other = Search in another language:
search-needs-script = Searching needs JavaScript. All pages are listed in the site map.
search-needs-server = Searching needs a web server: it does not work where pages are opened from a disk. All pages are listed in the site map.
search-kind-plan = Full text
search-kind-action = { -action(form: "capital-one") }
search-kind-task = { -task(form: "capital-one") }
search-kind-topic = Topic
search-kind-target = { -target(form: "capital-one") }
search-kind-organisation = { -organisation(form: "capital-one") }
search-kind-safeguard = Safeguard
search-kind-record = { -record(form: "capital-full-one") }
search-kind-case = { -case(form: "capital-one") }
search-kind-glossary = Glossary
search-kind-method = Status and figures
search-kind-page = About this site
search-all-pages = All pages of the site

## Side by side

title-parallel = { $official ->
    [1] Original and translation side by side
   *[other] All languages side by side
}
description-parallel = { $official ->
    [1] { $name }: every paragraph of the original with its unofficial translation beside it.
   *[other] { $name }: every paragraph in all languages, side by side.
}
parallel-lede = Every paragraph in all languages of the site. The original stands first.
parallel-lede-several = Every paragraph in all languages of the site.{ $translations ->
    [0] { "" }
    [one] { " " }One of them is an unofficial translation.
   *[other] { " " }{ $translations } of them are unofficial translations.
}
parallel-alone = Read one language alone
plan-parallel = Read original and translation side by side
plan-parallel-several = Read all languages side by side
cite = { $what ->
    [both] Cite or embed
    [embed] Embed
   *[citations] Cite
}
# The name of a demonstration in a list of references
cite-demonstration = { $site } (demonstration)
# The title of an unofficial translation in a list of references
cite-translation = { $title } (unofficial translation)
# The authors that an entry does not name
cite-others = et al.
# The title of the page of a target
cite-target = { -target(form: "capital-one") }: { $title }
# The title of all data of the plan
cite-data = { $plan }: data
copy = Copy
embed = Embed
embed-data = Data:{ " " }
citation-copy = Copy citation
citation-copied = Copied
# The number of the paragraph is put in by a script
citation-plain = { $name }, paragraph {"{paragraph}"}.
citation = { $name } ({ $number }), paragraph {"{paragraph}"}.

## More on lists

strip-note = Each small square is one year of the plan’s term, in order; the stronger its colour, the more { -record(form: "other") }.
task-latest-none = None from the term yet
task-related = { $count ->
    [one] Related { -task }
   *[other] Related { -task(form: "other") }
}
home-follow = Follow the plan
home-follow-text = New { -record(form: "other") }{ feed-and-news } are published in a feed that any feed reader can follow, without registration.
records-overview = { -record(form: "capital-other") } by { -action } within the plan’s term
records-recent = Added recently
records-recent-note = In order of the day they were added to this site, whatever the date of the event.
cases-by-action = By { -action }
cases-by-organisation = By { -organisation }
cases-shown = { -case(form: "capital-other") } shown:{ " " }
title-cases-action = { -case(form: "capital-other") } of the { -action }: { $name }
title-cases-organisation = { -case(form: "capital-other") } with { $name }
description-cases-action = { $count ->
    [one] One { -case } related to the { -action } “{ $name }”, with its sources.
   *[other] { $count } { -case(form: "other") } related to the { -action } “{ $name }”, with their sources.
}
description-cases-organisation = { $count ->
    [one] One { -case } in which { $name } takes part, with its sources.
   *[other] { $count } { -case(form: "other") } in which { $name } takes part, with their sources.
}
matrix-title = Who leads which { -task }
matrix-note = The numbers are those of the { -task(form: "other") }.
matrix-note-actions = The columns are the { -action(form: "other") } by number. Each figure says in how many { -task(form: "other") } the { -organisation } has a part; the sign beside it, its foremost role in any of them.
matrix-outside = { $count ->
    [one] One { -task } belongs to no { -action } and is not in the table.
   *[other] { $count } { -task(form: "other") } belong to no { -action } and are not in the table.
}
matrix-first = Leads, named first
matrix-lead = Leads
matrix-part = Has another role

## Schedule

schedule-lede = { $steps ->
    [0] { $milestones ->
        [one] The one dated commitment under the plan, and what has become of it.
       *[other] The { $milestones } dated commitments under the plan, and what has become of them.
    }
   *[other] { $milestones ->
        [0] { $steps ->
            [one] The one { -step } into which { -task(form: "other") } are broken down, and what has become of it.
           *[other] The { $steps } { -step(form: "other") } into which { -task(form: "other") } are broken down, and what has become of them.
        }
        [one] One milestone and { $steps ->
            [one] one { -step }
           *[other] { $steps } { -step(form: "other") }
        }: what is due when, and what has become of it.
       *[other] { $milestones } milestones and { $steps ->
            [one] one { -step }
           *[other] { $steps } { -step(form: "other") }
        }: what is due when, and what has become of it.
    }
}
schedule-counts = { $steps ->
    [0] { $count ->
        [one] One milestone with a date
       *[other] { $count } milestones with dates
    }
   *[other] { $count ->
        [one] One milestone or { -step } with a date
       *[other] { $count } milestones and { -step(form: "other") } with dates
    }
}
schedule-unconfirmed = { $count ->
    [one] For one of these, the date or what became of it is known from reposts only, as marked below.
   *[other] For { $count } of these, the date or what became of it is known from reposts only, as marked below.
}
schedule-note = Only stated dates are counted. “Overdue” means that the date has passed and no public { -record } says that it was done or stopped. “Done on time” means by the last day on which it was due, “done late” after that day; “done early”, which is counted apart, means before the day or period in which it was due. Where the known dates leave that open, the page says only “done”.
schedule-overdue = Overdue
schedule-disputed-note = For each of these, one { -record } says that it was done and a later one that it was not, or that it was stopped. They count as neither done nor overdue.
schedule-ahead = Not yet due
schedule-done = Done
schedule-undated = Without a due date
schedule-undated-note = Neither the plan nor a source says when these are due; the counts by date leave them out.
schedule-organisations = By { -organisation }
schedule-organisations-note = Whatever has a date counts once for each { -organisation } responsible for it: those named with it or, if none is named, all lead { -organisation(form: "other") } of its { -task }. The rows can therefore add up to more than the total.
schedule-kind-milestone = Milestone
schedule-kind-step = { -step(form: "capital-one") }
outcome-count = { $outcome }: { $count }
organisation-schedule = What it is responsible for
organisation-schedule-note = What this { -organisation } is named as responsible for, and what belongs to { -task(form: "article") } that it leads and names nobody else.
column-due = Due
column-what = What
column-responsible = Responsible
column-total = Total
column-calendar = Calendar
calendar-title = { $name }: dates
calendar-marked = { $words } ({ $mark })
calendar-due = Due: { $words }
calendar-link = Calendar file (iCalendar)
calendar-expected = Next figure expected: { $date }
calendar-update = Next figure expected: { $name }
calendar-note = Calendar programs that subscribe to it pick up changes automatically. Each date is the last day on which something is due or a figure is expected.
calendar-short = iCalendar

# The data page
title-data = Data
description-data = Everything that this site knows about the { -plan }, its { -target(form: "other") }{ $evaluations ->
    [yes] , { -record(form: "other") } and rounds of evaluations
   *[no] { " " }and { -record(form: "other") }
}, as tables to download, with a source for every figure.
data-lede = Every figure on this site can be downloaded with its source, for a spreadsheet or a program, free of charge and without registration. The files show the position on { $date }.
data-origin = { $site }
data-origin-demonstration = Demonstration from public sources
data-start = Where to begin
data-start-workbook = Everything in one file: a workbook with a sheet for each table and a cover that explains it.
data-workbook = Workbook (XLSX)
data-archive = All files (ZIP)
data-start-values = A figure with its source: the values of all { -target(form: "other") }. Each row has the value as it was published, its date, its unit, who published it and where.
data-start-records = What was reported and when: all { -record(form: "other") }; their sources stand in a table of their own.
data-start-tasks = How things stand: the { -task(form: "other") } with their status.
data-start-scores = What evaluations found: the published results of each round, with scores, values and weights, and the days of withdrawals, reviews and replies.
data-tables = Tables
data-tables-caption = The tables, with the number of rows in each
data-table = Table
data-files = Files
data-targets = The values of one { -target }
data-use = What to know before you use them
data-use-missing = An empty cell means that nothing is known or that the column does not apply. It never means zero.
data-use-scores = Compare results of evaluations only within one evaluation, one method and one group. Where score_state is filled, the number was withdrawn, is under review or rests on one that was or is: quote it with that. An empty value with a score_state is neither zero nor unknown.
data-use-confirmed = “confirmed” is false where only reposts were found. Say so when you quote such a figure.
data-use-counts = Where sources give different values for one date, all of them stand in the table; “counts” marks the one by which this site goes, and “outranked” says why.
data-use-dates = Dates are as precise as they are known: 2025, 2025-H1, 2025-Q3, 2025-03, 2025-03-01, 2022-04/2023-03, or unknown. The columns that end in _first and _last give the first and the last day that such a date can mean.
data-use-languages = The names of columns with words end in the code of their language. Where a text is missing in a language, its cell is empty.
data-use-excel = The CSV files are in UTF-8 with a byte order mark, so that Excel shows every script. Excel may still turn dates such as 2025-03 into dates of another form; import such columns as text. A text that a spreadsheet would take for a formula has an apostrophe in front in CSV, and is unchanged in JSON.
data-programs = For programs
data-programs-text = The addresses of the files, the names of the columns and the ids of rows do not change. New columns may be added at the end, before as_of and origin. Each file is replaced when the site is published anew; as_of says for which day it speaks. The file data/build.json gives the day as of which the whole site was last built, and in content a digest that changes with everything public on it.
data-programs-example = For example:
data-columns = Columns
data-cite = Citing and embedding
data-cite-text = To cite a page: the full text, each { -task }, { -target }, { -record } and evaluation with its rounds, and this page end with a reference in GB/T 7714-2025, APA and BibTeX form, under “Cite” or “Cite or embed”. It gives the day up to which the data runs, or for the full text the date of publication. The day of access is filled in for you; without scripts, fill it in yourself.
data-embed-text = To embed a { -task }, a { -target } or the overview of all { -task(form: "other") } in your own page, use the page made for it. It has no scripts, names its source and date, and is updated with this site. The code is under “Cite or embed” on the page of each { -task } or { -target }, and under “Embed” below the overview on the home page.
data-embed-example = For example, the overview:
data-licence = Licence
data-licence-text = The data can be used under this licence:{ " " }
data-no-licence = No licence has been named for the data. Facts and figures can be quoted with their source; for anything else ask the publisher of the site.
data-none = This site publishes no files with data.
data-target-take = Download these figures:{ " " }
data-column-part = { $column } ({ $part })
data-part-first = first day
data-part-last = last day
data-csv = CSV
data-json = JSON
# The tables of the data
data-table-plan = The { -plan }
data-table-actions = { -action(form: "capital-other") }
data-table-tasks = { -task(form: "capital-other") } with their status
data-table-responsibilities = Responsibilities
data-table-steps = { -step(form: "capital-other") } and outcomes
data-table-milestones = Milestones and outcomes
data-table-targets = { -target(form: "capital-other") } and where they stand
data-table-values = Values of { -target(form: "other") }, with baselines and goals
data-table-organisations = { -organisation(form: "capital-other") }
data-table-topics = Topics
data-table-records = { -record(form: "capital-full-other") }
data-table-subjects = What { -record(form: "other") } are about
data-table-amounts = Funding
data-table-sums = Funding totals
data-table-cases = { -case(form: "capital-other") }
data-table-sources = Sources
data-table-totals = Totals shown on the pages
# The columns of the tables
data-column-id = Id, which never changes
data-column-number = Number as printed in the { -plan }
data-column-name = Name
data-column-short = Short name
data-column-notice = Title of the notice
data-column-issued_by = Issued by
data-column-published = Date of publication
data-column-signed = Date of signature
data-column-from = Beginning
data-column-due = Due by
data-column-parent = { -action(form: "capital-one") } right above it
data-column-task_count = Number of { -task(form: "other") }
data-column-summary = Summary
data-column-action = { -action(form: "capital-one") }
data-column-topics = Topics
data-column-targets = { -target(form: "capital-other") } it serves
data-column-paragraph = Number of the paragraph in the { -plan }
data-column-state = Status
data-column-state_confirmed = Whether the status rests on more than reposts
data-column-state_record = { -record(form: "capital-one") } that states the status
data-column-state_disputed = Whether sources state different statuses for the same date
data-column-late = Whether it is late
data-column-late_confirmed = Whether it is late by what more than reposts state
data-column-quiet = Whether there has been no recent report of progress
data-column-progress = Percentage done, as a source states it
data-column-progress_record = { -record(form: "capital-one") } that states the percentage done
data-column-record_count = { -record(form: "capital-other") } within the term
data-column-confirmed_count = Of these, from more than reposts
data-column-step_record_count = Of these, about { -step(form: "other") } only
data-column-target_record_count = Of these, about { -target(form: "other") } only
data-column-announcement_count = Announcements
data-column-background_count = { -record(form: "capital-other") } from before the term
data-column-after_count = { -record(form: "capital-other") } from after the term
data-column-source_count = Distinct sources
data-column-first_record_date = Date of the earliest { -record } within the term
data-column-latest_record_date = Date of the latest { -record } within the term
data-column-searched = Day of the last search without result
data-column-page = Page
data-column-task = { -task(form: "capital-one") }
data-column-step = { -step(form: "capital-one") }
data-column-milestone = Milestone
data-column-organisation = { -organisation(form: "capital-one") }
data-column-is_lead = Whether it leads
data-column-role = Id of its role
data-column-role_name = Role
data-column-text = Text, as written
data-column-outcome = What became of it
data-column-delay = Delay
data-column-delay_unit = Unit of the delay
data-column-met_by = { -record(form: "capital-one") } that meets it
data-column-confirmed = Whether some source is more than a repost
data-column-tasks = { -task(form: "capital-other") }
data-column-wording = Words of the { -plan } that set it
data-column-unit = Unit
data-column-measure = How values count
data-column-direction = Which values reach the goal
data-column-goal = Goal
data-column-change = Change from the baseline by which the goal is set
data-column-change_unit = How that change is counted
data-column-latest_value = Latest confirmed value
data-column-latest_value_date = Date of that value
data-column-latest_value_record = { -record(form: "capital-one") } that gives it
data-column-reported_value = Later value that only reposts give
data-column-reported_value_date = Date of the reposted value
data-column-reported_value_record = { -record(form: "capital-one") } that gives the reposted value
data-column-lapsed_date = Date of the last value that reached the goal, if it is no longer reached
data-column-goal_share = Latest confirmed value as a percentage of the goal, rounded down; only for values that count up from zero and do not exceed it
data-column-remaining = Goal minus latest confirmed value; negative where values have to fall
data-column-remaining_each_year = Remaining amount per year until the goal is due, rounded up
data-column-value_count = Published values of the total
data-column-definition = What exactly is counted
data-column-method = How it is counted
data-column-frequency = How often values are published
data-column-next_update = Next value expected
data-column-contact = { -organisation(form: "capital-one") } to ask about it
data-column-target = { -target(form: "capital-one") }
data-column-kind = Kind
data-column-date = Date, as precise as it is known
data-column-series = Category
data-column-value = Value, with the decimals published
data-column-missing = Why there is no value
data-column-published_value = Value in the unit in which it was published
data-column-published_unit = That unit
data-column-comparable = Whether it can be compared with the other values
data-column-flags = What is special about the value
data-column-counts = Whether this site goes by it
data-column-outranked = Why another one for the same date counts instead
data-column-record = { -record(form: "capital-one") }
data-column-publisher = Publisher of the source
data-column-source = Address of the first source
data-column-plan_role = Part in the { -plan }
data-column-collective = Whether it stands for several bodies
data-column-tasks_led = { -task(form: "capital-other") } it leads
data-column-title = Title
data-column-disagreement = How sources disagree
data-column-note = Note
data-column-known = When it became public, as far as a source says
data-column-added = Day it came to this site
data-column-changed = Day of its last change that matters
data-column-subject = Id of what it is about
data-column-meets = Whether it says that this is done or reached
data-column-words = The source’s own words for the status
data-column-currency = Currency, by its code of ISO 4217
data-column-organisations = { -organisation(form: "capital-other") }
data-column-told_by = { -record(form: "capital-other") } that tell of it
data-column-fields = Fields
data-column-fact_value = The number that says most of it
data-column-fact_currency = Currency of that number, by its code of ISO 4217
data-column-fact_unit = What that number counts
data-column-fact_what = What that number says
data-column-fact_state = Whether that has come about
data-column-fact_precision = How exactly that number is given
data-column-fact_confirmed = Whether more than a repost gives that number
data-column-places = Countries and regions
data-column-case = { -case(form: "capital-one") }
data-column-title_inferred = Whether the title describes the page, for want of a visible one
data-column-lang = Language of the title
data-column-address = Address
data-column-archived = Archived copy
data-column-accessed = Day it was last looked at
data-column-repost = Whether it is a repost of which the original was not found
data-column-table = Table
data-column-by = What is counted by
data-column-group = Group
data-column-count = How many
data-column-as_of = Day for which the file speaks
data-column-origin = Where the data comes from
# Words that stand in the tables
delay-name-days = days
delay-name-at-least-days = days or more
delay-name-months = months
delay-name-years = years
change-name-percent = per cent of the baseline
change-name-points = percentage points
change-name-units = units of the value
value-kind-value = Published value
value-kind-baseline = Baseline
value-kind-interim = Interim goal
value-kind-goal = Goal
subject-task = { -task(form: "capital-one") }
subject-step = { -step(form: "capital-one") }
subject-target = { -target(form: "capital-one") }
subject-safeguard = Safeguard
subject-action = { -action(form: "capital-one") }
subject-organisation = { -organisation(form: "capital-one") }
subject-milestone = Milestone
plan-role-lead = Leads { -task(form: "other") }
plan-role-issuer = Issued the { -plan }
plan-role-participant = Takes part in { -task(form: "other") }
plan-role-partner = Takes part in { -case(form: "other") }
data-mark-reported = With { -record(form: "other") } within the term
data-mark-late = Late
data-mark-quiet = No recent report of progress
data-format-key = id
data-format-reference = id, see table
data-format-list = list
data-format-text = text
data-format-address = address
data-format-number = number
data-format-integer = whole number
data-format-date = date
data-format-day = day
data-format-truth = true or false

## Evaluations

nav-evaluations = Evaluations
title-evaluations = Evaluations
evaluations-public = Evaluations: what is public
title-round = { $named ->
    [own] { $round }
   *[period] { $name }: { $round }
}
title-assessed = { $subject }: { $name }
title-criterion = { $criterion }: { $name }
description-evaluations = Published assessments of what the { -plan } wants: what is public of their methods and results, and what is not.
description-round = { $named ->
    [own] { $round }
   *[period] { $name }, { $round }
}: { $count ->
    [0] no result is public.
    [one] one published result{ $withdrawn ->
        [0] { "" }
       *[other] { " " }(withdrawn since)
    } and the sources.
   *[other] { $count } published results{ results-withdrawn } and the sources.
}
results-withdrawn = { $withdrawn ->
    [0] { "" }
    [one] { " " }(one withdrawn since)
   *[other] { " " }({ $withdrawn } withdrawn since)
}
description-assessed = { $subject } in “{ $name }”: { $count ->
    [one] one published result{ $withdrawn ->
        [0] { "" }
       *[other] { " " }(withdrawn since)
    }, with its diagnosis, reply and evidence as far as they are public.
   *[other] { $count } published results{ results-withdrawn }, with diagnoses, replies and evidence as far as they are public.
}
description-criterion = { $criterion } in “{ $name }”: { $count ->
    [one] what one round published of it.
   *[other] what { $count } rounds published of it.
}
search-kind-evaluation = Evaluation
search-kind-round = Round of an evaluation
search-kind-assessed = Evaluated
evaluations-lede = Who evaluates whom, by which method, and what of it is public. Numbers are those of the sources, except those marked as recalculated; no one is ranked unless a source ranks them.
evaluations-about = { $count ->
    [one] Related evaluation
   *[other] Related evaluations
}
evaluation-kicker = Evaluation
evaluation-rounds-count = { $count ->
    [0] { $kept ->
        [yes] No round is shown here.
       *[no] No round found in public.
    }
    [one] { $all ->
        [yes] One { $kept ->
            [yes] round is shown here.
           *[no] published round.
        }
       *[no] One round{ $kept ->
            [yes] { " " }is shown here
           *[no] { "" }
        }, no results found.
    }
   *[other] { $all ->
        [yes] { $count } { $kept ->
            [yes] rounds are shown here.
           *[no] published rounds.
        }
       *[no] { $count } rounds{ $kept ->
            [yes] { " " }are shown here
           *[no] { "" }
        }, { $results ->
            [0] no results found.
           *[other] { $results } with published results.
        }
    }
}
evaluation-latest = Latest results:{ " " }
evaluation-no-round = no round found in public
evaluation-known = What is public
evaluation-known-rounds = Rounds
evaluation-known-methods = Methods
evaluation-known-results = Results
evaluation-known-diagnoses = Diagnoses
evaluation-known-replies = Replies
evaluation-known-none = none found
evaluation-known-unlisted = none on this site
evaluation-known-kept = , and others not shown here
evaluation-known-withdrawn = { $count ->
    [one] , one withdrawn
   *[other] , { $count } withdrawn
}
evaluation-searched = On { $date } we looked for { $what } in { $place }, and found nothing public.
evaluation-searched-default = the method and the results
evaluation-could-publish = { " " }The following could publish it:{ " " }
evaluation-could-publish-end = .
evaluation-basis = Basis in the { -plan }
evaluation-about = Concerns
evaluation-evaluators = Evaluated by
evaluation-evaluators-unknown = No source found says who evaluates.
evaluation-page = About this page
evaluation-feeds = News of this evaluation come in these feeds:
evaluation-feed-all = Everything new on this site
evaluation-rounds = Rounds
evaluation-subjects = Who is evaluated
evaluation-subject = Evaluated
evaluation-groups-note = Compare only within a group.
evaluation-ungrouped = In no group: comparable with none of the others
method-unnamed = Method of { $round }
method-rounds = Used in:{ " " }
method-scale = Scores from { $least } to { $greatest }.
method-total-weighted-sum = By its source, the total is the weighted average of the dimension scores.
method-total-sum = By its source, totals are the sum of the points.
method-total-unknown = No source says how totals arise, so nothing is recomputed here.
method-weights-sum = As published, the weights of the dimensions add up to { $sum }. Totals are not recomputed.
method-indicator-weights-sum = As published, the weights of its criteria add up to { $sum }.
column-criterion = Dimension or criterion
column-criterion-about = What it is
column-weight = Weight
column-weight-of = weight { $weight }
weight-of-dimension = of the dimension
weight-of-whole = of the whole
column-round = Round
column-grade = Grade
column-score = Score
column-rank = { $ranking ->
    [group] Rank in its group
   *[all] Rank among all
}
column-rank-published = Rank
rank = { $stands ->
    [yes] { $rank } of { $count } ranked { $ranking ->
        [group] in its group
       *[all] among all
    }
   *[no] { $rank } { $ranking ->
        [group] in its group
       *[all] among all
    } (ranks that still stand: { $count })
}
indicator-unit = Unit:{ " " }
indicator-up = More is better.
indicator-down = Less is better.
indicator-formula = Worked out as:{ " " }
indicator-replaces = Replaces:{ " " }
round-heading = Results for { $round }
round-period = Period
round-published = Published
round-publication-unknown = no day found
round-method = Method
round-no-method = not found in public
round-older-method = not the latest method
round-differing = { $numbers ->
    [one] One published number
   *[other] { $numbers } published numbers
} of { $count ->
    [1] { $names }
    [2] { $names }
    [3] { $names }
   *[other] { $count } results
} { $numbers ->
    [one] differs
   *[other] differ
} from what the method makes of the published scores. Both are shown.
round-results = Results
round-order = { $ranking ->
    [group] Listed in the evaluation’s own order, not by score. Ranks are those of the source, within each group.
    [all] Listed in the evaluation’s own order, not by score. Ranks are those of the source, among all.
   *[none] Listed in the evaluation’s own order, not by score. The source gives no ranking.
}
round-greatest = The highest possible score is { $greatest }.
round-absent = No result in this round:{ " " }
round-no-results = No result of this round is public.
round-previous = Earlier round
round-next = Later round
score-not-published = not published
score-not-applicable = not applicable
score-under-review = under review
score-withdrawn = withdrawn
score-absent = not stated
score-since = since { $date }
score-recomputed = recalculated by this site: { $total }
score-working = ; published: { $published }
result-withdrawn = Result withdrawn on { $date }
result-under-review = Result under review
result-review-ended = Review concluded on { $date }
assessed-group-then = group then:{ " " }
result-diagnosis = Diagnosis
result-replied = Reply of { $date }
assessed-group = Group:{ " " }
assessed-organisation = { -organisation(form: "capital-one") }:{ " " }
assessed-organisation-page = Page of this { -organisation }
assessed-task = { -task(form: "capital-one") } { $number }, “{ $name }”
assessed-rounds = Rounds
assessed-rounds-note = Only rounds of one method can be compared with each other.
assessed-round-all = All results of this round
assessed-diagnosis = Diagnosis by the evaluator
assessed-reply = Reply of { $date }:{ " " }
assessed-evidence = Related { -record(form: "other") }
assessed-tasks = { $count ->
    [one] Its { -task }
   *[other] Its { -task(form: "other") }
}
assessed-cases = { $count ->
    [one] Its { -case }
   *[other] Its { -case(form: "other") }
}
criterion-runs-note = Methods changed: do not compare scores of different methods, and values only if the definition is unchanged.
round-take = All results of evaluations as data:{ " " }
data-table-scores = Results of evaluations
data-column-evaluation = Evaluation
data-column-round = Round
data-column-evaluation_method = Method of the evaluation
data-column-evaluated = Evaluated
data-column-evaluated_name = Name of the evaluated
data-column-evaluated_group = Group in which it is compared
data-column-criterion = Dimension or criterion
data-column-criterion_name = Name of the dimension or criterion
data-column-score_state = Why there is no number, or what is doubted of it
data-column-recomputed_value = What the method makes of the published scores, if that is something else
data-column-grade = Grade as published
data-column-rank = Rank as published
data-column-weight = Weight, or full marks where points are added
data-column-marked = Day of the withdrawal or of the beginning of the review
data-column-mark_reason = Reason of the withdrawal or review
data-column-replied = Day of the reply of the evaluated
data-column-mark_source = Source of the withdrawal or review
data-column-review_ended = Day on which the review concluded
data-column-review_outcome = Outcome of the review
data-column-replied_by = Who replied
data-column-reply_source = Source of the reply
data-column-evaluated_page = Page of the evaluated
round-method-kept = not shown here
round-greatest-total = The highest total is { $greatest }.
method-scale-total = The highest total is { $greatest }.
column-marks = Full marks
column-marks-of = out of { $weight }
score-withdrawn-on = withdrawn on { $date }
score-unexplained = date and reason not stated
score-includes = includes the { $name } { $part ->
    [value] figure
   *[score] score
}, { $state ->
    [withdrawn] withdrawn on { $date }
   *[under-review] under review since { $date }
}
score-beside = the { $name } { $part ->
    [value] figure
   *[score] score
} { $state ->
    [withdrawn] was withdrawn
   *[under-review] is under review
}, no date stated
score-beside-withdrawn = one of the numbers was withdrawn
score-beside-under-review = one of the numbers is under review
score-rests-on-withdrawn = rests on a number withdrawn since
score-rests-on-under-review = rests on a number under review
score-its-score-withdrawn = its score was withdrawn
score-its-score-under-review = its score is under review
score-no-total = no total published
score-no-grade = no grade published
score-no-rank = no rank published
score-no-ranking = no ranking in this round
round-unlike = { $count ->
    [1] The { $names } round used another method; do not compare these scores with it.
   *[other] The rounds { $names } did not use this method; do not compare these scores with theirs.
}
round-withdrawn = { $count ->
    [1] Something in the result of { $names }
    [2] Something in the results of { $names }
    [3] Something in the results of { $names }
   *[other] Something in { $count } results
} was withdrawn; it is marked.
round-under-review = { $count ->
    [1] Something in the result of { $names }
    [2] Something in the results of { $names }
    [3] Something in the results of { $names }
   *[other] Something in { $count } results
} is under review; it is marked.
round-order-all-groups = Listed in the evaluation’s own order, not by score. The source ranks all together; scores of different groups still cannot be compared.
round-scale = Scores run from { $least } to { $greatest }.
round-scale-total = Totals run from { $least } to { $greatest }.
round-heading-announced = Round: { $round }
round-no-results-found = no results found
evaluation-announced = Latest announced round:{ " " }
evaluation-round-kept = no round shown here
evaluation-known-with-results = { $count ->
    [0] , no results found
   *[other] , { $count } with published results
}
evaluation-known-rounds-kept = , and others not shown here
evaluation-own = Its own results
indicator-replaced = Replaced from { $round } on by “{ $names }”.
result-partly-withdrawn = part of it was withdrawn
result-partly-under-review = part of it is under review
assessed-diagnosis-doubted = { $state ->
    [withdrawn] Part of this result was withdrawn
    [both] Part of this result is under review, and part was withdrawn
   *[under-review] Part of this result is under review
}; the diagnosis stands as published.
score-other-group = in another group
score-no-group = in no group then
score-kind-value = Value
score-kind-score = Score
score-kind-total = Total
score-kind-grade = Grade
changes-news = News of evaluations
change-count-news = { $count ->
    [one] { $count } piece of news of evaluations
   *[other] { $count } pieces of news of evaluations
}
news-kind-round = Round of an evaluation
news-kind-reply = Reply to a result
news-kind-withdrawn = Withdrawal
news-kind-under-review = Under review
news-kind-review-ended = Review concluded
news-reply = Reply to the result of { $subject } ({ $round })
news-withdrawn = { $subject }: { $extent ->
    [whole] result withdrawn
   *[part] part of the result withdrawn
} ({ $round })
news-under-review = { $subject }: { $extent ->
    [whole] result goes under review
   *[part] part of the result goes under review
} ({ $round })
news-review-ended = { $subject }: { $extent ->
    [whole] review of the result concluded
   *[part] review of part of the result concluded
} ({ $round })
method-evaluations = Evaluations
method-evaluations-note = Results of evaluations stand as their sources published them. What is added to them follows these rules.
method-evaluation-recalculated = Recalculation: where a source says how a result is worked out, and all the weights and scores that it takes are public and none is withdrawn or under review, this site works it out again by the method. If that differs from the published result by more than rounding explains, both stand side by side, and the recalculated one is marked.
method-evaluation-withdrawn = Withdrawal: from its day on, a result or score that was withdrawn is shown only as withdrawn, with the date and the reason if they are public. Scores, totals, grades and ranks that rest on a withdrawn number say so. If the whole result was withdrawn, its diagnosis is no longer shown either.
method-evaluation-under-review = Review: a score under review stands as published, with the date from which it is being reviewed. It has no bar and is not used for recalculation. Where the source gives no number but says that it is under review, none is shown. Once the review has concluded, the score counts again as it then stands, with the date and outcome of the review.
method-evaluation-replies = Replies: a reply of those who were evaluated is published beside the result when it is public, with its date, who gives it and its source. A reply that is not public is not shown.
method-evaluation-corrections = To have a public reply added or an error corrected, see:{ " " }
news-whole = The whole result
news-score = A score
score-source = source:{ " " }

## Records that were withdrawn

record-withdrawn = Withdrawn
link-withdrawn = { " " }(withdrawn)
withdrawn-title = Withdrawn: { $title }
withdrawn-on = This { -record } was withdrawn on { $date }.
withdrawn-reason = Reason:{ " " }
withdrawn-note = Below is what it said. It no longer counts: no status, figure or list on this site relies on it.
description-withdrawn = “{ $title }” was withdrawn on { $date }. The reason given: “{ $reason }”
withdrawn-why = This { -record } was withdrawn on { $date }. The reason given: “{ $reason }”
