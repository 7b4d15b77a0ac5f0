# The program's own words in English. A finding's key is its code; `.meaning` says what a code means, `.help` what to do, `.nearest` what was probably meant.

error = error
warning = warning
note = note
help = help
related = this is the other one

## Types of values

type-nothing = nothing
type-text = text
    .help = Write one text. If it begins with [ or {"{"}, put all of it in quotation marks.
type-list = a list
    .help = Write each item on a line of its own, after “- ” (a hyphen and a space), all in one column.
type-mapping = a mapping
    .help = Write each key with its value on a line of its own, as “key: value”, with a space after the colon.
type-key = a key of plain text
type-localized = a mapping with a text for each language
    .help = Write each language on a line of its own, indented by two spaces, such as “zh: …” and “en: …”.
type-word = a word
type-id = an id (lower-case letters, digits, single hyphens or dots)
type-reference = a reference such as task:18
type-date = a date such as 2025, 2025-H1, 2025-Q3, 2025-01, 2025-01-31 or 2022-04/2023-03
type-when = a date such as 2025, 2025-H1, 2025-Q3, 2025-01, 2025-01-31 or 2022-04/2023-03, or “unknown”
type-day = a day such as 2025-01-31
type-number = a number such as 12000 or 1.14
type-count = a whole number such as 365
type-boolean = true or false
type-address = a web address
type-contact = a web address or a mail address
type-setting = a single value
type-currency = the code of a currency such as CNY
type-digest = the digest of a state
type-place = an address of the site such as /tasks/18/, or a reference such as task:18

## Kinds of things

address-of-a-host = This is the home page of { $host }, not the page that is meant.
address-of-a-number = “{ $host }” is the IP address of a machine; it does not say whose site it is.
word-unwanted = The text ({ $language }) has “{ $word }”; this site writes “{ $expected }”.
word-unwanted-because = The text ({ $language }) has “{ $word }”; this site writes “{ $expected }”: { $reason }
text-copied = This paragraph stands in another text as well, word for word: “{ $words }”
text-untranslated = The translation ({ $language }) is the same as the text of record.
numbers-only-in-translation = The translation ({ $language }) has { $translation }; the text of record has no such number.
numbers-only-in-record = The text of record has { $record }; the translation ({ $language }) has no such number.
numbers-in-both = The translation ({ $language }) has { $translation }, the text of record { $record }; neither number stands in the other text.
lock-line-conflict = A merge left the mark of a conflict here.
lock-line-unreadable = This is no confirmed translation: a text, a language and two digests belong here.
mark-half-width = “{ $mark }” stands between Chinese characters; Chinese has “{ $wide }”.
mark-unpaired = “{ $mark }” has no other half.
goal-twice = This goal is given twice, as a value and as a change.
goal-without-due = This goal does not say by when it is to be reached.
goal-without-value = By this date something is to be reached, but no value is given.
change-without-baseline = This change has no baseline to count from.
change-against-direction = This change leads away from the goal: with this direction, the value would count as reached without it.
points-of-an-amount = Percentage points are of shares and rates; this target counts an amount.
percent-of-nothing = Per cent of a baseline that is zero or less says nothing.
change-too-long = This change of the baseline gives a number with more digits than can be kept.
interim-without-goal = This is an interim goal, but the goal itself is not given.
fact-step = This step
fact-baseline = This baseline
fact-interim = This interim goal
document-twice = This document has an address and a file.
document-nowhere = This document has neither an address nor a file.
fact-amount = This sum of money
beyond-the-goal = beyond the goal
behind-the-one-before = further from the goal than the value before it
fact-goal = This goal
fact-change = This change
place-wording = the target’s wording
place-paragraph = the paragraph named for it
value-and-missing = This observation has a value and a reason why there is none.
value-nowhere = This observation has neither a value nor a reason why there is none.
method-public-and-not = This method is said not to be public, and something of it is given.
method-nowhere = This method has no id, and is not said not to be public.
method-scale = This scale goes from { $from } to { $to }.
method-searched = This method is public, so what was looked for without success is not shown.
method-again = An earlier round gives the method “{ $id }”; what stands here would be lost.
method-weight = This weight is { $weight }, which is less than nothing.
score-and-missing = This score has a value and a reason why there is none.
score-nowhere = This score has neither a value nor a reason why there is none.
score-mark-of-nothing = This score has no value that could be withdrawn or under review.
kind-action = action
kind-task = task
kind-target = target
kind-principle = principle
kind-safeguard = safeguard
kind-organisation = organisation
kind-milestone = milestone
kind-step = step
kind-record = record
kind-language = language
kind-host = host
kind-issuer = issuer
kind-paragraph = paragraph
kind-role = role
kind-case = case
kind-evaluation = evaluation
kind-round = round
kind-assessed = subject of this evaluation
kind-group = group of this evaluation
kind-method = method
kind-criterion = dimension or indicator of this method
kind-field = field
kind-place = country or region
kind-topic = topic
kind-breakdown = breakdown
kind-category = category of this breakdown
kind-term = glossary term
kind-page = page

## Files

missing-file = This file or folder is missing, and every site needs it.
    .meaning = A file or folder that every site needs is missing.
    .help = Create it, or start the command in the site’s folder (or name that folder with --root).
unexpected-file = Nothing reads this file.
    .meaning = A file lies where nothing reads it, so what it says is nowhere on the site.
    .help = Move it to where the content contract says, or out of the folder. A file to be published as it is, such as a PDF, belongs in content/static. Content files end in .yaml; themes have templates, strings, assets and fonts (.otf, .ttf, with their licences in .txt).
    .nearest = If it is content, call it { $nearest }.
misplaced-file = This file is not read here, and what it holds is needed.
    .meaning = A file lies in the wrong folder or has the wrong ending, and other content refers to what it holds; or it lies where content of another kind is read.
    .help = Call it { $expected }.
empty-file = This file is empty.
    .meaning = A file holds nothing.
    .help = Fill it in, or delete it.
invalid-utf8 = This file is not UTF-8 text; the first byte that does not fit is here.
    .meaning = A file is not UTF-8 text.
    .help = Save the file again with the encoding UTF-8.
file-too-large = This file is larger than { $limit } MiB, so it was not read.
    .meaning = A file is larger than the program reads.
    .help = Split it into several files; a PDF or picture can also be saved smaller.
symlink-outside = This symbolic link leads out of the site’s folder, nowhere, or in a circle, so it was not followed.
    .meaning = A symbolic link leads out of the site’s folder, or nowhere.
    .help = Put the file itself here, or delete the link.
unreadable-file = This file could not be read: { $reason }.
    .meaning = A file cannot be read, for lack of permission or because it is not a regular file.
    .help = Check its permissions.

## YAML

conflict-mark = A merge left both versions of a passage here, between marks{ $count ->
        [one] .
       *[other] , and so in { $count } places of this file.
    }
    .meaning = Two people changed the same lines, and git put both versions into the file, between lines that begin with <<<<<<<, ======= and >>>>>>>. Nobody has chosen yet.
    .help = Keep one version or put both together: what stands above ======= is yours, what stands below comes from the other side. Then delete the lines with the marks.
merge-leftover = A merge or a patch left this file. Nothing reads it.
    .meaning = Programs that merge put versions of a file beside it (.orig, .rej, _LOCAL_, _REMOTE_ and the like). Once all is merged nobody needs them.
    .help = See whether all of it is in the real file, then delete it.
syntax = { $reason }
    .meaning = A file is not YAML.
    .help = Look at this line and the one above it.
syntax-colon = There is a second “: ” in this line, so YAML cannot tell key from value; text that contains a colon followed by a space must stand in quotes.
syntax-alias = This anchor or alias cannot be used here: text that begins with & or * must stand in quotes.
syntax-quote = A quotation mark is not closed, or something follows it that does not belong there.
syntax-bracket = A bracket has no partner, or a comma is missing: text that begins with [ or {"{"} must stand in quotes.
syntax-indentation = The indentation does not fit: keys of one mapping and items of one list begin in the same column.
syntax-wide-colon = The colon after “{ $key }” is a full-width one (：), which YAML takes for a part of the text.
    .help = Write “{ $wanted }”, with the colon of the English keyboard and a space after it.
syntax-tight-colon = There is no space after the colon of “{ $key }”, so YAML takes all of it for text.
    .help = Write “{ $wanted }”.
syntax-space = This space is { $character }, which YAML takes for a part of the text.
    .help = Delete it and type ordinary spaces.
syntax-dash = This line begins with “{ $sign }”, which is no dash of a list to YAML.
    .help = Begin each item with “- ”: the hyphen of the English keyboard and a space.
syntax-tight-dash = There is no space after the dash of this item.
    .help = Write “{ $wanted }”.
syntax-comment = A comment begins with #, and this is the full-width ＃.
    .help = Write “{ $wanted }”.
syntax-conflict = This line was left by a merge of two versions: { "<<<<<<<" }, ======= and { ">>>>>>>" } stand around what they differ in.
    .help = Keep one of the two versions, and delete the three marks.
syntax-sign = A text cannot begin with “{ $sign }”, which has a meaning of its own in YAML.
    .help = Put the whole text in quotation marks: { $wanted }
syntax-after-quote = After the closing quotation mark there is more text.
    .help = Put the whole text in quotation marks, or use “ ” for words within it.
syntax-curly-end = The text begins with { $wanted } and ends with { $sign }, which does not close it.
    .help = Close it with { $wanted }.
syntax-curly = “ and ” do not protect a text: they are a part of it, and it holds a colon or # with a space.
    .help = Put the whole text in straight quotation marks as well: { $wanted }
syntax-no-key = This line is neither a key with its value nor an item of a list.
    .help = If it goes on with a text, write “|” after the key of the text, and indent all its lines further than the key. If it is a key, put a colon and a space after it.
syntax-other = This is not YAML: often a colon, a quotation mark or the right indentation is missing.
tab-indentation = This line is indented with tabs, which YAML does not allow.
    .meaning = A line is indented with tabs, which YAML does not allow.
    .help = Use two spaces for each level instead.
too-deep = Values are nested deeper than { $limit } levels here, so the file was not read further.
    .meaning = Values are nested deeper than any document of a site needs.
    .help = No document of this site needs more than ten levels; check the indentation and the aliases.
too-many-values = The file holds more than { $limit } values, counting every use of an alias, so it was not read further.
    .meaning = A file holds more values than the program reads, often because of aliases.
    .help = Write the values out instead of using aliases, or split the file.
several-documents = A second YAML document begins here (---), and only the first is read.
    .meaning = A file holds several YAML documents, of which only the first is read.
    .help = Use one file for each document, or a list.
duplicate-key = The key “{ $key }” stands twice in this mapping.
    .meaning = A key stands twice in one mapping.
    .help = Delete one of the two.

## Fields

control-character = This text contains { $character }, a character that no text of a page may have.
    .meaning = Line breaks pasted from a word processor are often such characters. HTML and XML do not allow them, and feed readers reject a feed that contains one. U+202D and U+202E turn figures round, so that 233 is read as 332; U+FFFD stands where a character was lost. One written as a number, such as &#1;, counts as well.
    .help = Delete it. If it was a line break, write “|” after the key and the text below it, each line indented further than the key. Titles have one line.
hidden-character = “{ $value }” contains an invisible character, { $character }.
    .meaning = An id, a reference, an address, a date or another fixed word has a character without width, or one that only sets the direction of writing. It usually comes along when text is copied.
    .help = Delete the whole value (or the key, if it is in the key) and type it anew, without pasting.
cut-text = This text ends before the “#”: “{ $text }”. The rest of the line is a comment, and no page shows it.
    .meaning = In a text without quotation marks a “#” after a space begins a comment, so that the rest of the line is lost.
    .help = If the “#” belongs to the text, put the whole text in straight quotation marks ('…'); “ ” do not protect it. If it is a comment, give it a line of its own.
joined-lines = { $problem }
    .meaning = A text in Markdown is written with “>”, in quotation marks or without any, so that YAML joins its lines to one before they are read as Markdown: a list, a table, a heading, a quotation or a paragraph of its own is lost.
    .help = Write the text with | in place of >, or in place of quotation marks: put | behind the key, and each line below it, indented. If the lines do belong together, write them as one.
joined-structure = This line begins like { $what ->
        [item] an item of a list
        [table] a row of a table
        [heading] a heading
        [quotation] a quotation
       *[code] a block of code
    }, but YAML joins it to the line above, so the page shows its marks in the middle of a line.
joined-paragraphs = A blank line stands above this one, but YAML makes it a mere line break, so the page shows both paragraphs as one.
address-end = The address “{ $address }” ends with a Chinese punctuation mark.
    .meaning = A web address ends with a Chinese full stop, comma or bracket, which was probably copied along with it.
    .help = Delete that mark. If it does belong to the address, write it percent-encoded, as %E3%80%82 for “。”.
wrong-type = This is { $found }, but { $expected } is expected here.
    .meaning = A value is of another type than its field wants, such as text where a list belongs.
    .help = The content contract of gongkai shows how it is written.
    .nearest = Write “{ $nearest }” if that is what you mean.
unknown-key = The key “{ $key }” is not known here.
    .meaning = A document has a key that is not known there.
    .help = Known keys: { $known }.
    .nearest = Write “{ $nearest }” if that is what you mean.
missing-key = The key “{ $key }” is missing or has no value.
    .meaning = A key that must be there is missing or has no value.
    .help = Add “{ $key }:” with its value.
unknown-value = “{ $value }” is not allowed here.
    .meaning = A value is not one of those that its field allows.
    .help = Use { $known }.
    .nearest = Write “{ $nearest }” if that is what you mean; allowed: { $known }.
known-zones = the name of a place in the IANA database of time zones, such as Asia/Shanghai, Europe/Berlin or UTC
known-tags = the tag of a language (BCP 47), such as zh-CN or en-GB
several-ids = Several ids in one text.
    .help = Several ids are a list: write each on a line of its own, after “- ”, all in one column.
malformed-id = “{ $value }” cannot be an id.
    .meaning = An id is not made of lower-case letters and digits with single hyphens or dots between them, or is index.html, the name of a page’s own file.
    .help = Use lower-case letters and digits, with single hyphens or dots between them, such as joint-labs or 3.2.
    .nearest = Write “{ $nearest }” if that is what you mean.
malformed-date = { $problem }
    .meaning = A date is not written in one of the forms that are read.
    .help = Write the year first, with hyphens: 2025, 2025-01 or 2025-01-31; 2025-Q3 for a quarter, 2025-H1 for half a year, 2022-04/2023-03 for a range.
    .nearest = Write “{ $nearest }” if that is what you mean.
date-form = “{ $value }” is not written the way dates are here: 2025, 2025-H1, 2025-Q3, 2025-01, 2025-01-31 or 2022-04/2023-03.
when-form = “{ $value }” is not written the way dates are here: 2025, 2025-H1, 2025-Q3, 2025-01, 2025-01-31 or 2022-04/2023-03; or “unknown”.
day-form = “{ $value }” is not written the way days are here: 2025-01-31.
date-known = A date is needed here: only the date of a record or case can be unknown.
date-order = “{ $value }” is not a range: its first date must end before its second begins.
impossible-date = The calendar has no { $value }.
    .meaning = A date does not exist in the calendar.
    .help = Check month and day. A year has the quarters Q1 to Q4 and the halves H1 and H2.
unlikely-date = The year { $year } is hardly meant.
    .meaning = A date, of a record, case or source, lies before 1900, or an announcement is for a day more than 50 years ahead.
    .help = Check the digits of the year. If the date is right, give the reason under “rules” in site.yaml.
malformed-address = “{ $value }” is not a web address.
    .meaning = An address is not a web address.
    .help = Write the whole address, beginning with https:// or http://, without spaces.
    .nearest = Write “{ $nearest }” if that is what you mean.
site-address = “{ $value }” cannot be the address of a site: { $reason }.
    .meaning = The address of the site has a query, a fragment, “.”, “..” or “//” in its path, a user name or password, or an invalid host or port.
    .help = Write { $instead }.
site-address-query = it has a query (“?” and what follows)
site-address-fragment = it has a fragment (“#” and what follows)
site-address-dots = it has “.” or “..” in its path
site-address-slashes = it has an empty step (“//”) in its path
site-address-user = it has a user name or password, which every page would show
site-address-host = its host is neither a name nor an IP address
    .help = Write it as { $instead }.
site-address-port = it has an invalid port
secret-in-content = { $problem }
    .meaning = The content holds a password, key or token, or has a field for one. Anyone who can read the repository could use it.
secret-in-address = This address holds a password or a token.
    .help = Remove it, and replace that password or key, because anyone who has seen this file knows it. Keep secrets in the environment (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, WEBDAV_USER and WEBDAV_PASSWORD), in ~/.aws or ~/.netrc, or leave them to ssh and git.
secret-as-key = “{ $key }” does not belong in the content: secrets are never kept there.
    .help = Remove it, and replace that password or key, because anyone who has seen this file knows it. Keep secrets in the environment (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, WEBDAV_USER and WEBDAV_PASSWORD), in ~/.aws or ~/.netrc, or leave them to ssh and git.
site-themes = { $problem }
    .meaning = The themes in site.yaml are named twice, or cannot stand where the settings put them.
themes-both = The site names the theme “{ $value }” and a list of themes besides.
    .help = Delete the line “theme”, and keep the list under “themes”.
themes-no-main = None of the themes stands at /.
    .help = Give the main theme “at: /”. It also makes the data, feeds and pictures of the site.
themes-two-main = A second theme stands at /.
    .help = Give this one a path of its own, such as “at: /plain/”.
themes-twice = The theme “{ $value }” is in the list twice.
    .help = Delete one of the two entries.
themes-no-path = “{ $value }” is not the path of a theme.
    .help = Write / for the main theme, and for another one a path of lower-case letters, digits and hyphens between slashes, such as /plain/.
themes-one-place = Two themes would stand at { $value }, or one of them inside the other.
    .help = Give each theme a path that is not part of another’s.
themes-taken = The site has something else at { $value }, or keeps that path for pages and files of its own.
    .help = Choose a path whose first step is neither a language nor a page or folder of the site, such as /plain/.
host-way = { $problem }
    .meaning = A host does not say how the site gets there, or says so in more than one way.
host-way-none = Nothing says how the site gets to the host “{ $host }”.
    .help = Write one of these keys: { $known }.
host-way-several = The host “{ $host }” names several ways to get there.
    .help = Keep one here. For each of the others, add an entry under “hosts” with an id of its own.
host-value = { $problem }
    .meaning = A setting of a host has a value that cannot be used.
host-place = The site cannot be published into “{ $value }”: that is where it is made from or built, or is no folder.
    .help = Name a folder or file beside the site’s folder, such as ../plan.
host-shared = Another host is at { $value } already: each of the two would replace what the other had published.
    .help = Name another place, or remove one of the two hosts.
host-id = “{ $value }” cannot be the id of a host.
    .help = Use lower-case letters, digits and hyphens, such as web or mirror-2.
host-keep = At least one release must be kept: the public one.
    .help = Write 1 or more, or leave “keep” out for 5.
host-file = “{ $value }” ends in neither .zip nor .tar.gz.
    .help = Write site.zip or site.tar.gz, for instance.
host-base = No path can be added to “{ $value }”.
    .help = Write { $instead }.
host-prefix = “{ $value }” cannot begin the names of objects.
    .help = Write folder names with single slashes between them and none at either end, such as { $instead }, or leave “prefix” out.
host-bucket = “{ $value }” cannot be the name of a bucket.
    .help = Write only its name: letters, digits, hyphens and dots. The address of the store goes in “endpoint”.
host-to = “{ $value }” is not a folder on a server.
    .help = Write it as user@server:/folder.
host-port = { $value } is not a port.
    .help = Write a number from 1 to 65535, or leave “port” out.
host-repository = “{ $value }” is not a repository that this program can use.
    .help = Write its address, such as https://git.example/plan/site.git or git@git.example:plan/site.git, or a folder.
host-branch = “{ $value }” cannot be the name of a branch.
    .help = Write its name only, such as gh-pages.
theme-file = { $problem }
    .meaning = The settings of a theme name a file that is not there, or is not what it is named as.
theme-file-missing = The theme has no file “{ $file }”.
    .help = Put the file there, or correct its name.
style-address = { $problem }
    .meaning = A style sheet or a style attribute refers to what is neither an asset of the theme nor a file of content/static, so that a picture, a font or another sheet would be missing.
style-nowhere = There is nothing at “{ $address }”: neither an asset of the theme nor a file of content/static.
    .help = Put the file into the folder assets/ of the theme, and write its address from the folder of the style sheet, or from / on (/assets/…).
    .nearest = Write “{ $nearest }” if that is what you mean.
style-outside = “{ $address }” leads above the site.
    .help = Take out one “../” or more: the folder assets/ of the theme stands at /assets/.
style-circle = “{ $address }” leads back to this style sheet, which has no name before that one has.
    .help = Take one of the addresses out.
style-elsewhere = { $problem }
    .meaning = A style sheet or a style attribute refers to another host. That host learns who reads the site, and what it serves may change or disappear.
    .help = Put the file into the folder assets/ of the theme and refer to it there, if its licence lets you.
style-sheet-elsewhere = The style sheet has every reader’s browser ask another host: “{ $address }”.
style-attribute = There is nothing at “{ $address }”, to which a style attribute refers{ $spread }.
    .help = Put the file into the folder assets/ of the theme, and begin its address with / (/assets/…).
style-attribute-elsewhere = A style attribute has every reader’s browser ask another host: “{ $address }”{ $spread }.
unused-theme-file = { $problem }
    .meaning = A file in the folder of a theme has a name that nothing uses, so that it has no effect.
unused-template = No page and no other template uses “{ $file }”, so it has no effect.
    .help = Call it like a kind of page (gongkai theme fields lists them) or include it in another template, or take it away; gongkai theme show { $theme } lists what there is.
    .nearest = Call it “{ $nearest }” if that is what you mean.
unused-asset = Nothing names “{ $file }”, which is none of the theme’s own assets; they stay as they are.
    .help = Name it in a template or a style sheet, or take it away.
    .nearest = Call it “{ $nearest }” if it is to take the place of that; otherwise name it in a template or a style sheet.
unused-words = The site has no language “{ $code }”, so “{ $file }” has no effect.
    .help = Add the language to site.yaml (languages), or take the file away.
    .nearest = Call it “{ $nearest }” if that is what you mean.
theme-file-no-font = “{ $file }” is not a font that can be read, so no picture is drawn with it.
    .help = Name an OpenType or TrueType font (.otf, .ttf).
theme-file-no-mark = “{ $file }” is not an SVG of which anything can be seen, or has more than 64 KiB once drawn, so the site has no mark.
    .help = Name a complete, simple SVG with a viewBox; turn its words into outlines.
theme-setting = { $problem }
    .meaning = The site sets something of its theme that the theme does not have, or to a value that it cannot have.
low-contrast = { $problem }
    .meaning = A colour that the site sets has too little contrast with what lies behind it: less than 4.5:1 for words (WCAG 2.2, 1.4.3), or less than 3:1 within the mark (1.4.11).
    .help = Choose another, such as { $instead }, the nearest that can be read.
low-contrast-mark = The setting “{ $name }” is { $value } { $side }; within the mark its contrast with { $ground } is only { $ratio }:1, so that the mark cannot be made out, whether on pages, cards or icons.
low-contrast-words = The setting “{ $name }” is { $value } { $side }; its contrast with { $ground } behind it is only { $ratio }:1, so that words in it cannot be read.
setting-light = on a light ground
setting-dark = on a dark ground
setting-theme = The site is not shown in the theme “{ $name }”, so what is set of it has no effect.
    .help = Correct the name of the theme, or take the settings out.
setting-none = There is nothing in this theme that can be set, so “{ $name }” has no effect.
    .help = Take it out.
setting-unknown = The theme has no setting “{ $name }”.
    .help = It has { $known }; gongkai theme fields settings explains them.
    .nearest = Write “{ $nearest }” if that is what you mean; the theme has { $known }.
setting-colour = “{ $value }” is not a colour for the setting “{ $name }”.
    .help = Write a colour such as "#a8201a", in quotes, or one for light and one for dark.
setting-comment = { $value } stands behind a # without quotation marks, which begins a comment, so there is no value.
    .help = Put it in quotation marks: "{ $value }".
setting-side = A colour has “light” and “dark”, and no “{ $value }”.
    .help = Write light: and dark:, each with a colour such as "#a8201a" in quotes, or one colour alone.
setting-half = The colour “{ $name }” is given for one ground alone; “{ $value }” is missing.
    .help = Write both light: and dark:, or one colour alone, in quotes, instead of the mapping.
setting-colours = The setting “{ $name }” is one colour, not a list.
    .help = Write a colour such as "#a8201a", in quotes, or one for light and one for dark.
setting-name = “{ $name }” cannot be the name of a setting, since templates and style sheets could not write it.
    .help = Begin with a small letter and go on with small letters, digits and _, such as accent or second_colour.
    .nearest = Write “{ $nearest }”, for example: small letters, digits and _.
setting-choices = The setting “{ $name }” says nothing of what can be chosen.
    .help = Write choices: and the list of words, such as choices: [narrow, wide].
setting-language = The setting “{ $name }” has no text in { $languages }, so pages in that language would show another.
    .help = Write the text in every language of the site, or one alone for all of them.
setting-choice = The setting “{ $name }” cannot be “{ $value }”.
    .help = Write { $known }.
    .nearest = Write “{ $nearest }” if that is what you mean; the setting can be { $known }.
setting-image = The setting “{ $name }” names “{ $value }”, which is not among the assets of the theme.
    .help = Put the picture into the folder assets/ of the theme, and write its file name here.
setting-font = “{ $value }” does not name fonts for the setting “{ $name }”.
    .help = Write one family or several, separated by commas: "Noto Serif SC", serif.
setting-sections = The setting “{ $name }” has no section “{ $value }”.
    .help = Write a list; it can have { $known }.
    .nearest = Write “{ $nearest }” if that is what you mean; the list can have { $known }.
setting-twice = The setting “{ $name }” has “{ $value }” twice.
    .help = Take one of them out.
setting-switch = The setting “{ $name }” cannot be “{ $value }”.
    .help = Write true or false.
setting-text = “{ $value }” in the setting “{ $name }” is neither a text nor a language of the site.
    .help = Write one text, or one for each language of the site.
style-too-deep = The style sheet has more than { $limit } brackets open at once, so it is not read.
    .meaning = The brackets of a style sheet are nested deeper than the program reads.
    .help = Write the selectors and values side by side; no style sheet needs such nesting.
unknown-currency = “{ $value }” is not the code of a currency.
    .meaning = A currency is not written as its code of ISO 4217.
    .help = Write the three capital letters of the code, such as CNY, EUR or USD.
    .nearest = Write “{ $nearest }” if that is what you mean.
malformed-number = { $problem }
    .meaning = A number is not written with digits and at most one point, or has more digits than are kept exactly.
    .help = Use digits and at most one point, without spaces, commas or units: 12000.
    .nearest = Write “{ $nearest }” if that is what you mean.
number-form = “{ $value }” is not written the way numbers are here: 12000 or 1.14.
number-bound = “{ $value }” is a bound or a rough figure, and this must be one number such as 1200. Write the number that the source gives, if it gives one. Only a value in a record can have it said beside it that it is about, more or less than that: with `definition`, or the flags `estimated` and `rounded`. Elsewhere the text says it.
count-form = “{ $value }” is not a whole number such as 365.
number-word = “{ $value }” has a word in the number.
    .help = Write { $whole }; or { $plain }, if what is counted already has “{ $word }” in its unit.
number-too-long = “{ $value }” has more than 28 digits.
malformed-authority = “{ $value }” is not an authority.
    .meaning = The authority in site.yaml is not a domain or mail address with a date, so ids that begin with it might not stay unique.
    .help = Write a domain or mail address of the publisher in lower case, a comma, and a date on which it was the publisher’s, without spaces: example.org,2024 or press@example.org,2024-05-01.
malformed-contact = “{ $value }” is neither a web address nor a mail address.
    .meaning = What site.yaml gives as the place to report errors is neither a web address nor a mail address.
    .help = Write the address of a page, beginning with https:// or http://, or a mail address such as press@example.org; without spaces, and without “mailto:”.
fixed-code = No rule can change the level of “{ $code }”: left uncorrected, it would leave something out or make the site say something untrue.
    .meaning = A rule in site.yaml is about a code whose level cannot be changed.
    .help = Delete the entry, and correct what is found instead. What can be changed: { $known }.
empty-text = { $written ->
       *[nothing] There are quotation marks here but no text between them.
        [dots] Here stand dots in place of a text.
    }
    .meaning = A text is there but holds nothing, or only the dots of an example.
    .help = Write the text, or delete the key.
text-too-long = This text has { $size } KiB; a text can have { $limit } KiB.
    .meaning = A single text is longer than a page can carry, as when a whole file was pasted below a key.
    .help = Divide it among several records or pages, or attach it as a document and say in a few sentences what is in it.
missing-text-of-record = The text in the language of record ({ $language }) is missing.
    .meaning = A text has no words in the language of record.
    .help = Add “{ $language }:”; the other languages are translations of it.
text-is-comment = All of it is a comment.
    .help = The # begins a comment, so nothing is left of the text. Put the whole text in quotation marks.
missing-translation = There is no translation into “{ $language }” here.
    .meaning = A text has no translation into one of the site’s languages. Readers see the text of record, marked as such.
    .help = Add “{ $language }:”. Until then readers see the text of record, marked as such.
pattern-placeholder = The placeholders of this pattern are not right.
    .meaning = A pattern of the official text has a placeholder too many or too few.
    .help = Use each of these once, and no other braces: { $known }.
block-contents = This block of the official text holds { $count } things, and it must hold exactly one.
    .meaning = A block of the official text holds nothing, or several things.
    .help = Give it words of its own (words), or name one piece: signature, principle, action, task or safeguard.

## The whole plan

duplicate-id = The { $kind } “{ $id }” already exists.
    .meaning = Two things of one kind have the same id.
    .help = Give one of the two another id.
file-name = The id “{ $id }” does not fit the file’s name, { $file }.
    .meaning = A file or folder is not named after the id of what it holds.
    .help = Rename it to { $expected }, or correct the id.
unresolved-reference = There is no { $kind } “{ $id }”{ $places ->
        [one] .
       *[other] , and { $places } places name it.
    }
    .meaning = A reference names something that does not exist.
    .help = Correct the id, or add what it names.
    .nearest = Write “{ $nearest }” if that is what you mean.
circular-parent = Action “{ $action }” would stand below itself: its parent “{ $parent }” is, directly or through others, an action below it.
    .meaning = An action has itself, or an action below it, as its parent.
    .help = Name an action of a higher level as “parent”, or leave it out where the action stands at the top.
contradictory-period = These dates contradict each other: { $to } comes before { $from }.
    .meaning = A period ends before it begins, or two dates cannot both be true.
    .help = Correct one of the two.
known-too-early = This is known from { $known } on, but it tells of something dated { $date }, which was later.
    .meaning = A record, case or round counts as public from a day before what it reports happened or was published.
    .help = Check the date. A source that only previews an event is older than the event: state “known”, or make a record an announcement. The “known” of a round is not before its “published”.
known-before-sources = This is said to be known from { $known } on, but none of its sources was published before { $published }.
    .meaning = “known” lies before the publication of every source, so that a site as of that day would show what no source had said yet.
    .help = Correct “known”, or leave it out; or add the source that said it then. If the sources only repeat what was public earlier, give the reason under “rules” in site.yaml.
withdrawn-too-early = This is marked as withdrawn on { $date }, before it became public on { $public }.
    .meaning = A record is withdrawn before readers could have seen it: before it was known, before it was added, or before its embargo ended. What nobody has seen need not be withdrawn.
    .help = Correct the date. A record that was never public may be deleted, or kept back with “draft”.
withdrawn-reference = The record “{ $id }” was withdrawn on { $date }; nothing can rely on it any more.
    .meaning = A case or a result of an evaluation names a withdrawn record, or a text or the glossary links to it. Lists leave it out; links lead to its page, which says that it was withdrawn. This is reported from the day of the withdrawal and never stops a build.
    .help = Check whether what is said here still holds without it. Refer to another record, or remove the reference.
unknown-date = The date of the { $kind } “{ $id }” is unknown, and nothing says since when it has been public.
    .meaning = A record or case says that its date is unknown, but neither “known” nor a source says since when it has been public.
    .help = Add “known:” with the day on which it became public, or “published:” to one of its sources.
undated-value = This value of a target has no date, and its record has none either: without one it has no place among the others.
    .meaning = A value of a target has no date of its own, and the date of its record is unknown.
    .help = Add “date:” with the date that the value is for, as precisely as the source gives it: 2025, 2025-H1, 2025-Q3 or 2025-01.
added-later = This is said to have been added on { $added }, but today is { $today }.
    .meaning = “added” lies after the day of the build.
    .help = Write the day on which it is put in. To hold something back until a day, use “publish_at”.
published-later = This source is said to be published on { $published }, and today is { $today }.
    .meaning = A source is dated after today, so that what rests on it is not on the site yet. That may be a slip of the pen.
    .help = Correct “published”. What is to wait until its source comes out has “publish_at”.
sign-off-count = “sign_off” asks for { $required ->
        [0] no signature
        [one] 1 signature
       *[other] { $required } signatures
    }, and lists { $names ->
        [0] nobody
        [one] 1 person
       *[other] { $names } people
    } who can sign.
    .meaning = The settings ask for no signature at all, or for more than there are people who can sign.
    .help = Write in “required” a number from 1 to that of the names in “by”; or take “sign_off” out if nobody has to sign.
unknown-signer = “{ $value }” signed, but is not among those who can.
    .meaning = A signature of the state that was signed last does not count, for “sign_off” in site.yaml does not list its name.
    .help = These can sign: { $known }. Correct the name here, or add it to “by” in site.yaml.
duplicate-signature = “{ $name }” has signed this state already.
    .meaning = One person signed one state twice, which counts once.
    .help = Take one of the two out.
signature-ahead = This signature is dated { $date }, but today is { $today }.
    .meaning = A signature has a date after the day of the build, and does not count yet.
    .help = Write the day on which it was signed.
malformed-digest = “{ $value }” is not the digest of a state.
    .meaning = A signature names its state by something else than 64 digits and letters from a to f.
    .help = Let gongkai review --sign write signatures; it knows the digest.
malformed-path = “{ $value }” is neither an address of this site nor a reference.
    .meaning = A redirect gives its old or new place neither as an address from the root of the site, such as /tasks/18/, nor as a reference such as record:old-id.
    .help = Write the part of the address after the host name, beginning with / and without ? or #, or a reference such as task:18. A redirect cannot lead to another site.
    .nearest = Did you mean “{ $nearest }”?
published-address = “{ $value }” is not an address of this site.
    .meaning = A line of content/published.txt is not an address from the root of the site. gongkai deploy writes that file.
    .help = Write one address per line, from the root of the site, such as /tasks/18/; or delete the line.
    .nearest = Write { $nearest }.
published-order = { $problem }
    .meaning = The addresses in content/published.txt are not in order, or one of them is there twice. They still count; the next deploy writes them in order.
published-twice = { $value } appears twice.
    .help = Delete this line, or leave it to the next deploy.
published-unsorted = { $value } should come before { $before }.
    .help = Sort the lines by their bytes (LC_ALL=C sort), or leave it to the next deploy.
unsigned = The state { $state } is not approved: { $required ->
        [one] 1 signature is
       *[other] { $required } signatures are
    } needed, and { $so_far }. { $earlier }
    .meaning = “sign_off” in site.yaml asks for signatures, and the present state has not enough of them. gongkai build refuses to build it for the public, and leaves what is public as it is; with --drafts, and in gongkai serve, it can be looked at.
    .help = Look at it with gongkai review --out FILE.html, and sign it with gongkai review --sign NAME. Still to sign: { $left }.
source-language = “{ $value }” is not a language tag.
    .meaning = The language of a source or a document is neither a BCP 47 tag nor the code of one of the site’s languages.
    .help = Write the language of the title as a tag such as zh, en or pt-BR.
source-script = The title “{ $title }” is hardly in “{ $value }”.
    .meaning = The title of a source or document is written in another script than the language that is given for it. It would be read aloud, translated and cited as what it is not.
    .help = Write under “lang” the language of the title, not that of the site. If it is right, give the reason under “rules” in site.yaml.
weak-source = “{ $id }” states this, and rests on reposts alone.
    .meaning = A record states a status, progress, a value or a sum of money, or meets something, and every source of it is a repost (“mirror: true”). Pages call it unconfirmed. What is only announced changes no state and is not reported.
    .help = Look for the original, or for another source; if there is none, a rule in site.yaml can say why the repost is trusted.
record-without-source = The record “{ $id }” has no source.
    .meaning = A record has no source.
    .help = Add “sources” with at least one; what has no source is not published.
case-without-source = The case “{ $id }” has no source.
    .meaning = A case has no source.
    .help = Add “sources” with at least one; what has no source is not published.
case-without-task = The case “{ $id }” belongs to no task of the plan.
    .meaning = A case belongs to no task of the plan, so that no task leads to it.
    .help = Add “tasks” with the number of at least one task that it shows at work.
unit-beside-currency = This fact has both a currency and a unit.
    .meaning = The number of a case’s fact is given as a sum of money and as a count of things at once.
    .help = Leave out “unit” if it is money, or “currency” if it is not; what the money is for stands in “what”.
document-place = { $problem }
    .meaning = A document has neither an address nor a file, or has both.
    .help = Write “url” for a document on the web, or “file” for one that lies in content/static.
missing-document = There is no file “{ $file }” in content/static.
    .meaning = A document names a file that is not in content/static, whose files are published as they are.
    .help = Put the file into content/static, or correct its path, which begins below that folder.
    .nearest = Write “{ $nearest }” if that is what you mean.
missing-picture = There is no picture “{ $file }” in { $folder }.
    .meaning = A case names a picture that is not in its folder.
    .help = Put the file into that folder, or correct its name. Pictures end in .jpg, .jpeg, .png or .webp.
    .nearest = Write “{ $nearest }” if that is what you mean.
picture-format = “{ $file }” is not a picture of the kind that its name says. The case is published without it.
    .meaning = A picture file is not of the kind that its name says.
    .help = Save it anew as .jpg, .png or .webp; a new name alone does not change what is in a file.
picture-kind = “{ $file }” { $what ->
        [moves] is animated, and pages show still pictures only
       *[kind] is not a JPEG, PNG or WebP picture, the only kinds used here
    }. The case is published without it.
    .meaning = A picture is animated, or is not a JPEG, PNG or WebP (for example .gif, .svg, .heic or .avif).
    .help = Save it as .jpg or .png; phones and image editors can export these.
picture-unreadable = “{ $file }” is damaged or incomplete and cannot be read. The case is published without it.
    .meaning = A picture file is damaged, or was not copied completely.
    .help = Save it again, or copy it again.
picture-too-large = “{ $file }” { $side ->
        [0] has { $megapixels } million pixels, more than the { $limit } million that are read
       *[other] has a side of { $side } pixels, more than the { $longest } that a published picture can have
    }. The case is published without it.
    .meaning = A picture has more pixels, or a longer side, than a build can take.
    .help = Make it smaller. It is shown at most 1600 pixels wide.
needed-page = The site cannot do without pages of the kind “{ $value }”.
    .meaning = “without_pages” leaves out a kind of page that every site with such content needs.
    .help = Delete the entry. Only the home page and the pages of the plan’s tasks, targets, safeguards and cases are always built.
unused-picture = No case shows this picture.
    .meaning = A picture lies in the folder of a case that does not name it.
    .help = Name it under “pictures” in the case.yaml beside it (it must be .jpg, .png or .webp), with a text for those who do not see it, or delete the file.
term-not-kept = The text of record has “{ $term }”, but the translation ({ $language }) does not have “{ $expected }”.
    .meaning = A text has a term of the glossary, but its translation has other words for it.
    .help = Write “{ $expected }”. If other words are right as well, add them to the term’s “forms” in glossary.yaml, or set “loose: true” there.
avoided-term = The text ({ $language }) has “{ $word }”, a word that the glossary avoids; its term is “{ $expected }”.
    .meaning = A text has a word that stands under “avoid” of a term of the glossary. Not reported are longer words of the glossary and the word list and names of organisations that contain it, addresses, code, names of works in 《》, and what is quoted from the official text as published.
    .help = Write “{ $expected }”, or take the word out of “avoid” in glossary.yaml.
wordlist = { $problem }
    .meaning = A text has a word of the site’s word list. Not reported are longer words of the glossary and the word list and names of organisations that contain it, addresses, code, names of works in 《》, and what is quoted from the official text as published.
    .help = Write “{ $expected }”; where the word is right, add the longer word in which it stands to “unless” in wordlist.yaml.
duplicate-text = { $problem }
    .meaning = A paragraph of at least 20 Chinese characters or 60 letters stands in two texts word for word, which mostly means that one was copied and not rewritten; or a translation is the text of record over again. Names that are the same in every language are not reported.
    .help = Write what this one is about, or translate it; if both are right, a rule in site.yaml can say so.
figures-differ = The translation ({ $language }) has { $translation } where the text of record has { $record }.
    .meaning = A record has one figure in one language and another in its translation. Only plain numbers and years in digits are compared.
    .help = Correct the one that is wrong. If both are right, for instance because units are converted, a rule in site.yaml can say so.
bad-address = { $problem }
    .meaning = The address of a source or a document is only that of a site, so that nobody can find what was published there, or names a machine by its number, so that nobody can see whose it is. Reposts, which are not linked, are not reported.
    .help = Write the address of the page itself, under the name of the site. If there is none, a rule in site.yaml can say so.
number-mismatch = { $problem }
    .meaning = A text or its translation has a number, a date or a share that the other one has in no form: neither in digits nor in words, counted in tens of thousands or in millions. Only Chinese and English are compared. Numbers in short quotations and in terms of the glossary belong to names.
    .help = Correct the one that is wrong. If both are right, a rule in site.yaml can say so.
punctuation = { $problem }
    .meaning = A text has a half-width mark between Chinese characters, or a quotation mark or bracket without its other half. Code, addresses and what stands so in the official text as published are not reported.
    .help = Write the full-width mark, or the missing half of the pair; if it is no mistake, a rule in site.yaml can say so.
lock-line = { $problem }
    .meaning = A line of content/translations.lock cannot be read: it was edited by hand, or a merge left its marks there. Nobody knows any more what had been confirmed.
    .help = Delete the line. After a merge delete the marks only, and keep the lines of both sides: what no longer holds, gongkai translations accept drops.
stale-translation = The text of record has changed since this translation ({ $language }) was confirmed.
    .meaning = A translation was confirmed, and then its text of record changed and the translation did not, so that it may say what is no longer so. Only sites with a file content/translations.lock are told; their pages mark the passage.
    .help = Mend the translation. If it is right as it is, confirm it: gongkai translations accept { $reference }
statuses-disagree = For { $date } this record gives { $kind } { $id } the status “{ $value }”, and another one “{ $other }”.
    .meaning = Two records state different statuses of a task or step for the same date. The page of the task shows both. The one that became public last counts; if both did on one day, the less advanced.
    .help = Check both sources. If one of the dates is wrong, correct it; if the sources really disagree, leave both as they are.
progress-disagrees = For { $date } this record says that { $value } per cent of { $kind } { $id } is done, and another one says { $other }.
    .meaning = Two records give different percentages of a task or step as done on the same date. The one that became public last counts; if both did on one day, the lower figure.
    .help = Check both sources. If one of the dates is wrong, correct it; if the sources really disagree, leave both as they are.
progress-range = { $value } per cent is not a part of anything: how much is done lies between 0 and 100.
    .meaning = A record says that less than nothing, or more than all, of a task or step is done.
    .help = Write the part that is done, from 0 to 100. What exceeds what was planned is a value of a target: give it under “observations”.
progress-falls = For { $date } this record says that { $value } per cent of { $kind } { $id } is done, less than the { $before } given for { $earlier }.
    .meaning = A record says that less of a task or step is done than an earlier date had. What was done is rarely undone, so one of the figures is likely to be wrong.
    .help = Check both sources. If this one corrects the earlier figure, add “revised: true”, and readers are told so.
total-falls = For { $date } this record gives { $value } for { $target }, a running total that was { $before } for { $earlier }.
    .meaning = A target is a running total, and a later value of it is lower than an earlier one. The number of a year or a month may have been taken for the total; the page would call a goal not reached, or no longer reached, on it.
    .help = Check the source. If it gives the number of a period, write the total instead, or delete the value; if it corrects the earlier one, add “flags: [revised]”; if it counts anew, “flags: [break-in-series]”.
done-in-part = This record says that { $kind } { $id } is done, and also that { $value } per cent of it is.
    .meaning = A record meets a step, or states that a task or step is done, and gives less than all of it as done. The page would call it done beside the lower figure.
    .help = Check the source. If it is not all done, delete the status or what stands in “meets”; if it is, write 100 or delete the percentage; if the figure is of something else, correct “of”.
met-and-not-done = This record gives step { $step } the status “{ $value }”, though an earlier one says that it was met.
    .meaning = A record meets a step, and a later one states that it has not begun, is in progress or was stopped. Pages show both and call the step neither done nor overdue.
    .help = Check both sources. If the earlier record meets only a part of the step, delete it from “meets” there; if the status is that of something else, correct “of”; if the sources really disagree, leave both as they are.
done-before-term = This record gives task { $task } the status “{ $value }” but is dated { $date }, before the plan’s term, which begins with { $term }.
    .meaning = A record from before the plan’s term states that a task is done, continuing or stopped, so that its page would call it so from the first day.
    .help = Delete the status, or correct the date. If the task really was over before the term began, give the reason under “rules” in site.yaml.
example-address = “{ $value }” is reserved for examples, and this site is not marked as a demonstration.
    .meaning = A site without “demonstration: true” has an address, authority or contact that is reserved for examples, such as plan.example or localhost, so that its links and feeds lead nowhere.
    .help = Write the real address, or set “demonstration: true”.
example-content = “{ $value }” was made up for an example, and this site is not marked as a demonstration.
    .meaning = A site without “demonstration: true” still has names or sources that were made up for the site that gongkai init makes, or sources at addresses that are reserved for examples.
    .help = Replace it with what is real, or set “demonstration: true”.
announcement-moves-state = An announcement says what is planned, so it cannot have “{ $key }”.
    .meaning = An announcement states a status or progress, meets something, or says that money was allocated or spent, as if what it announces had happened.
    .help = Delete { $key ->
        [amounts] those of “amounts” that are not planned
       *[other] “{ $key }”
    }, or change the kind once it has happened.
record-about-nothing = The record “{ $id }” is about nothing of the plan.
    .meaning = A record is about nothing of the plan.
    .help = Add “about” with at least one reference such as task:18, step:18.1, target:…, safeguard:1, action:3 or org:….
milestone-elsewhere = This record meets the milestone “{ $milestone }” of task { $task }, but is about neither the task nor a step or target of it.
    .meaning = A record meets a milestone of a task that it has nothing to do with, so that the task’s page would call it met by a record that it does not list.
    .help = Add “task:{ $task }” to “about”, or delete the milestone from “meets”.
met-before-stated = This record is dated { $date }, but the { $kind } “{ $id }” was not stated before { $stated }.
    .meaning = A record meets a milestone or step or states that it is done, but what it tells of had happened before the plan or the source that states it was published.
    .help = Delete it from “meets” or “statuses”, or correct the date. If it had been met when it was stated, give the reason under “rules” in site.yaml.
repeated-task = The milestone “{ $milestone }” names task { $task } once more.
    .meaning = A milestone names under “also” the task in which it stands, or another task twice. It is counted once all the same.
    .help = Delete it from “also”, or name the task that is meant.
incomplete-goal = { $problem }
    .meaning = A target has only a part of a goal: a value without the day by which it is due, a day without a value, or a value beside a change.
    .help = Give “value” (or “change” with a “baseline”) and “due” together; leave out all of them for an indicator that is only followed.
goal-already-reached = The baseline of “{ $target }” is { $baseline }, which reaches the goal of { $goal } already ({ $direction }).
    .meaning = The baseline of a target reaches its goal, so that the site would call the goal reached from the start.
    .help = If the value is to fall, write “direction: at-most”. If a level is to be kept, give the reason under “rules” in site.yaml.
interim-off-the-way = This interim goal of “{ $target }” is { $value }, { $problem }.
    .meaning = An interim goal leads away from the goal: it lies beyond the goal, or further from it than the baseline or the interim goal before.
    .help = Correct the value, the date or “direction”. If the source does set it so, give the reason under “rules” in site.yaml.
unit-scales-differ = The unit “{ $unit }” has a multiplier in one language and another, or none, in the other.
    .meaning = The unit of a target counts in thousands or millions in one language and not in another, so that one number cannot be right in both.
    .help = Give the unit the same multiplier in every language, or none in any.
part-of-a-year = The target “{ $target }” counts by the year, but this value is of { $date }.
    .meaning = A value of a part of a year, of a target whose values count the whole of one.
    .help = Write the date as the year that was counted, such as 2025 or 2024-04/2025-03; or mark the value with “comparable: false”.
several-years = The target “{ $target }” counts by the year, but this value is of { $date }, several years together.
    .meaning = A value of several years together, of a target whose values count one year each.
    .help = Give each year a value of its own; or mark the value with “comparable: false”.
year-not-over = This is a value of { $date } as a whole, but it became known on { $known }, before that was over.
    .meaning = A target counts by the year, and a value of it became known before its year had ended, so that it can hardly be that of the whole year.
    .help = If it counts a part of the year, write the part as its date and “comparable: false”. If its source estimates the year, flag it as “estimated” or “provisional”; if the source does give the whole year, give the reason under “rules” in site.yaml.
fact-without-source = { $fact } does not say where it comes from.
    .meaning = A step, a baseline, an interim goal or a sum of money names neither a source nor a paragraph of the plan.
    .help = Add “source”, or “paragraph” with the number of the paragraph of the plan that gives it; what has no source is not published.
observation-value = { $problem }
    .meaning = An observation has neither a value nor a reason why there is none, or has both.
    .help = Write “value” with the number, or “missing” with one of suppressed, not-collected, not-applicable, not-available. What is missing is never zero.
evaluation-without-source = The { $kind } “{ $id }” has no source.
    .meaning = An evaluation, or a round of one, has no source.
    .help = Add “sources” with at least one; what has no source is not published.
evaluation-subject = An evaluation cannot be about “{ $reference }”.
    .meaning = “basis” or “about” of an evaluation names something other than a safeguard, a task, an action or a target.
    .help = Name what of the plan orders the evaluation or is concerned by it: safeguard:…, task:…, action:… or target:….
subjects-beside-of = This evaluation has “of”, and lists subjects or groups besides.
    .meaning = An evaluation says with “of” that the plan’s tasks or organisations are evaluated, and has “subjects” or “groups” too.
    .help = Delete “of”, or delete “subjects” and “groups”. With “of”, results name tasks or organisations by their ids.
method-contents = { $problem }
    .meaning = The method of a round has no id, or is said not to be public although something of it is given, or says something that no page would show, or has a weight below zero or a scale whose end is not above its beginning.
    .help = Write “id” with what is public of the method, or “public: false” alone, if you like with “searched”. Later rounds of the method write its id alone; if it changed, give it another id. A scale goes from the lowest value to the highest.
method-not-given = No round up to this one says what the method “{ $id }” consists of.
    .meaning = A round names a method by its id alone, and neither it nor a round of an earlier period gives its dimensions.
    .help = Correct the id, or give “dimensions” in the first round that judges by the method. If nothing of it is public, write “public: false” instead of the id.
weights-do-not-add-up = { $part ->
        [dimensions] The weights of the dimensions
       *[other] The weights of the indicators of “{ $of }”
    } add up to { $sum }.
    .meaning = All weights of a method are given, and their sum is neither 1 nor 100, nor, for indicators, the weight of their dimension. Nothing is recomputed by such weights, and pages tell their sum. Under “total: sum” weights are full marks, which may add up to anything.
    .help = Check the weights against the source. If they are full marks of points that are added, write “total: sum”. If the source itself has them so, a rule in site.yaml can say it.
judged-twice = The { $kind } “{ $id }” stands here a second time.
    .meaning = A round has two results of one subject, or a result has two values or two scores of one dimension or indicator.
    .help = Delete one of them. If the source gives two, write the one that counts, and tell of the other in “note”.
score-value = { $problem }
    .meaning = A score or value has neither a number nor a reason why there is none, or has both, or is marked although there is no number.
    .help = Write “value” with the number, or “missing” with one of not-published, not-applicable, under-review, withdrawn. What is missing is never zero.
off-the-scale = { $value } lies outside the scale from { $from } to { $to }.
    .meaning = A total, score or value lies outside the scale or range that the method gives.
    .help = Check the number and the scale against the source. If the source has it so, a rule in site.yaml can say it.
rank-without-ranking = { $problem ->
        [no-groups] This round says that its source ranks within groups, but its evaluation has no groups.
        [no-group] “{ $subject }” has a rank within its group, but is in none.
        [zero] “{ $subject }” has the rank 0; the first rank is 1.
       *[none] “{ $subject }” has a rank, but this round does not say that its source ranks.
    }
    .meaning = A result has a rank that no ranking of its round can give: the round has no “ranking”, or ranks within groups that are not there, or the rank is below 1. A rank that no source gives is a judgement of ours.
    .help = If the source ranks, write “ranking: group” or “ranking: all” in the round, and give the evaluation and its subjects their groups. Otherwise delete the rank.
rank-against-totals = { $part ->
        [same] “{ $subject }” has a higher total than “{ $other }”, and the same rank { $rank }.
       *[better] “{ $subject }” has the rank { $rank } and a higher total than “{ $other }”, whose rank is { $other_rank }.
    }
    .meaning = Of two subjects that the source ranks together, the one with the worse rank or the same rank has the higher total.
    .help = Check both ranks and totals against the source. If the source has them so, a rule in site.yaml can say it.
unlikely-rank = { $problem ->
        [beyond] “{ $subject }” has the rank { $rank }, but the evaluation lists only { $count } that could be ranked with it.
       *[shared] “{ $subject }” and “{ $other }” both have the rank { $rank }, and no totals show that they are level.
    }
    .meaning = Two subjects that the source ranks together have one rank without totals that would show it, or a rank is greater than the number of those listed. Both may be typing errors.
    .help = Check the rank against the source. If the source has it so, for instance since it ranks others as well, a rule in site.yaml can say it.
reply-before-result = This is dated { $date }, before the result was public on { $known }.
    .meaning = A result was replied to, withdrawn or put under review before it was public.
    .help = Correct the date, or “published” or “known” of the round.
mark-without-source = { $problem ->
        [repost] Only a repost tells of what became of this result on { $date }.
       *[none] No source tells of this: all sources of the round were published before { $date }.
    }
    .meaning = A withdrawal, a review or its end needs a source, since numbers are shown differently because of it, and a reply needs one as well. Sources of the round count if they were published on that day or later. A repost is not enough, except for a reply.
    .help = Write “source:” with the document in which it stands. If only a repost is to be found, leave the mark out and say so in the “note” of the round.
marks-contradict = { $problem ->
        [marks-ended-nothing] A review ended here on { $date } that never began.
        [marks-ended-early] The review ended on { $date }, before it began on { $other }.
        [marks-ended-after] A review ended on { $date }, but the number was withdrawn on { $other } already.
        [marks-still-missing] The review of the whole result ended on { $date }, but this is still missing as “under-review”.
       *[marks-review-after] A review began on { $date }, but the number was withdrawn on { $other } already.
    }
    .meaning = What became of a result or of a number of it cannot have happened in this order.
    .help = Correct the dates. A “review_ended” needs an “under_review” before it, and what was withdrawn is not under review any more. After a review of the whole, write the numbers that the source gives now, or “missing: not-published”.
period-not-over = These results were public on { $known }, before the period that they judge was over on { $end }.
    .meaning = The results of a round were published before the end of its period. What was not over yet cannot have been judged.
    .help = Check “period”, “published” and “known”. If the source does judge a period that was still running, write the period up to the day on which it looked, or say so by a rule in site.yaml.
total-differs = { $part ->
        [total] The total of “{ $subject }”
       *[other] The score “{ $of }” of “{ $subject }”
    } is published as { $published }, but the method makes it { $computed }.
    .meaning = The source says how totals arise, every weight and score is there and undisputed, and the published total is another, by more than rounding explains. Pages show both.
    .help = Check total, scores and weights against the source. If the source itself is wrong, leave it as published; a rule in site.yaml can say so.
unit-mismatch = This value counts “{ $unit }”, but its target “{ $target }” counts “{ $expected }”.
    .meaning = A value’s unit is neither its target’s nor one that differs by a multiplier such as thousand or million, the same in every language.
    .help = Write the target’s unit, or the same with thousand, ten thousand, million, hundred million or billion before it in every language; or mark the value with “comparable: false”.
figure-not-in-plan = { $fact } is { $value }, but { $place } ({ $language }) has { $figures }.
    .meaning = A goal is not among the figures of the target’s wording, or a goal, interim goal, baseline or sum of money not among those of the paragraph that it names. Multipliers such as 万 and million are read, in the unit and in the words.
    .help = Correct the one that is wrong. If both are right, for instance because the plan’s words count something else, give the reason under “rules” in site.yaml.
value-not-in-text = { $kind ->
        [fact] Neither title, summary nor text of this case has the figure { $value }, which is its fact
        [amount] Neither title nor text of this record has the figure { $value }, which it states as a sum of money for { $target }
       *[value] Neither title nor text of this record has the figure { $value }, its value of “{ $target }”
    }.
    .meaning = The value of a target, or a sum of money, is not among the figures of the record’s title and text in any language, or the fact of a case not among those of its title, summary and text. A record without figures is passed over; if it has many values, the text has to name at least one.
    .help = Correct the one that is wrong, or name the figure in the text. If both are right, give the reason under “rules” in site.yaml.
value-multiplied = Title and text of this record have { $value }, but not { $value } “{ $unit }”, which its value of “{ $target }” says.
    .meaning = The unit of a value multiplies it, as “thousand” or 万 does, and the words of the record have the bare number only. A slip of the unit would be a figure ten thousand times too great. Until that is settled nothing is worked out from the value: it is shown as one that cannot be compared.
    .help = Correct “unit”, or leave it out if it is that of the target. If the text means the multiplied figure, write the multiplier in the text too, or confirm the value with “comparable: true”.
duplicate-observation = This record has { $date } of this series of “{ $target }” twice.
    .meaning = Two observations of one record have the same target, series and date, or the same id, so that nothing tells them apart.
    .help = Delete one, or correct its date or series. If the source really gives two, for instance an earlier figure and its revision, give each an “id”.
conflicting-values = The target “{ $target }” has two values for { $date }: { $value } here and { $other } elsewhere.
    .meaning = Two records give different values of one series for one date, and neither says that it replaces the other.
    .help = Correct the one that is wrong; or flag the later one as “revised” if its source says so. If the sources disagree, keep both and give the reason under “rules” in site.yaml; the page shows both and says which one counts.
negative-amount = The sum is { $value }, which is below zero.
    .meaning = A sum of money is below zero.
    .help = Write the sum without the minus. If money was taken back, add a smaller sum with a later date.
spent-too-early = This sum is said to have been spent in { $date }, but was known by { $known }, before that had begun.
    .meaning = A sum of money is given as spent in a period that had not begun when its source, or the plan, was published.
    .help = Correct the date. What is still to be spent is “planned”, or “allocated” if it has been made available.
conflicting-amounts = There are two sums ({ $kind }, { $currency }, { $date }) for { $thing }: { $value } here and { $other } elsewhere.
    .meaning = Two sums of money for one thing have the same kind, currency and date, and are not the same.
    .help = Correct the one that is wrong, or its date. If the sources disagree, keep both and give the reason under “rules” in site.yaml; the page shows both and says which one counts.
update-overdue = A value of the target “{ $target }” was expected by { $date }, and that date has passed.
    .meaning = The day on which the next value of a target was expected is past.
    .help = Add the value in a record; or write the next day in “next_update”, or take it out if none is announced.
status-without-task = The record “{ $id }” states a status, but is about no task.
    .meaning = A record states the status of a task, but is about no task, so that the status would move nothing.
    .help = Add the task to “about”, such as task:18; or take out “status”.
status-beside-step = This record is about { $step }, so “status” leaves open whose status it is.
    .meaning = A record is about a step and has “status”, which is a status of the tasks it names; whether the step or the task is meant is left open.
    .help = Write “statuses”, which names the thing: statuses: [{"{"}of: { $step }, status: { $status }{"}"}].
nothing-to-meet = The target “{ $target }” has no goal, so nothing can meet it.
    .meaning = A record meets a target, but that has no goal: its values are only followed.
    .help = Give the target its goal, or take it out of “meets” and name it in “about”.
paragraph-order = The paragraphs of the official text do not count up: here is { $found }, and { $expected } is expected.
    .meaning = The paragraphs of the official text do not count up one by one.
    .help = Number them from 1 without gaps, in the order of the document.
not-in-text = The official text names { $kind } “{ $id }” { $count ->
        [0] nowhere
       *[other] { $count } times
    }, and it must name it once.
    .meaning = A piece of the plan stands nowhere in the official text, or more than once.
    .help = Name it in one block of “text” in plan.yaml.
official-text-differs = { $problem }
    .meaning = The official text put together from its blocks differs from the text as published.
    .help = Correct the content; the words of the official document are never changed.
paragraph-differs = Paragraph { $paragraph } differs from the text as published: the content gives “{ $built }” where the document has “{ $published }”.
pattern-differs = All { $count } paragraphs that this pattern makes differ from the text as published in the words of the pattern: in paragraph { $paragraph } the content gives “{ $built }” where the document has “{ $published }”.
    .help = Correct the words around the placeholders, as the document has them; quotation marks around the whole pattern are " or ', which are not part of it.
paragraph-left-out = { $count ->
        [one] Paragraph { $first } of the document is
       *[other] Paragraphs { $first } to { $last } of the document are
    } missing from “text” in plan.yaml.
paragraph-added = The document does not have { $count ->
        [one] paragraph { $first }
       *[other] paragraphs { $first } to { $last }
    } of “text” in plan.yaml.
wording-not-in-text = “{ $wording }” ({ $language }) does not stand in paragraph { $paragraph } of the official text.
    .meaning = The wording of a target does not stand in the paragraph that it names. Width of characters, capitals and spaces do not matter.
    .help = Quote the words of that paragraph as they stand, or correct “paragraph”.
broken-link = The link to “{ $address }” leads nowhere{ $spread }.
    .meaning = A link leads to something that does not exist.
    .help = Correct the address, or remove the link.
unusable-link = { $what ->
        [heading] The text has no heading “{ $address }”, so there is no link here.
       *[address] “{ $address }” cannot be used as a link, so the page shows its words only.
    }
    .meaning = A link in a text has an address that cannot be used, so the page shows its words only.
    .help = { $what ->
        [heading] Write the words of a heading of the same text, or add the heading.
        [footnote] If it is a footnote, write it as { $mark }, both in the text and below it. If it is a link, correct its address.
       *[address] Write the whole address of a page (https://…), a mail address (mailto:…), a telephone number (tel:+8610…), a file of content/static (/report.pdf), an item of this site (task:18), or # followed by a heading of the same text.
    }
    .nearest = Write “{ $nearest }” if that is what you mean.
picture-in-text = The page does not show this picture, only its alternative text.
    .meaning = A text in Markdown has a picture. Pages show pictures of cases only, so that none is loaded from elsewhere.
    .help = Put the picture into the folder of a case and name it under “pictures”, link to it, or take it out.
unused-definition = { $again ->
        [yes] The page does not show “{ $words }”: the same footnote or address is defined elsewhere in the text, and the page uses that.
       *[no] The page does not show this line: to Markdown, “{ $words }” defines an address or a footnote, and nothing in the text uses it.
    }
    .meaning = A line that begins with words in square brackets and a colon defines an address or a footnote. It is shown nowhere if the text does not refer to it, or if another line defines the same.
    .help = { $again ->
        [yes] Give it a mark of its own, such as [^2], and put that where it belongs in the text; or delete what is not needed.
       *[no] If it is text, write a backslash before its first bracket: \[Note]. If it is a footnote, put its mark, such as [^1], where it belongs. If it is an address that nothing needs, delete it.
    }
missing-footnote = There is no footnote for “{ $words }”, so the page shows the mark as it stands.
    .meaning = A text has the mark of a footnote, but not the footnote itself.
    .help = Add the footnote on a line of its own below the text, such as “{ $words }: its words”. If this is no mark, write a backslash before the bracket.
table-cells = The page does not show “{ $words }”: this row has more cells than the table has columns.
    .meaning = A row of a table in Markdown has more cells than its header row. Those behind the last column are dropped.
    .help = Give the header and the line below it as many columns as the row has. Put a backslash before a vertical bar inside a cell, even in code: \|.
list-number = The page shows { $shown } here, not { $number }: list items are numbered consecutively.
    .meaning = The numbers of a list in Markdown do not count up by one. A page counts on from the first, so that the others change.
    .help = If the numbers mean something, as years do, make it a list with “- ”, such as “- 2027: …”; if they only count, number the items in sequence.
taken-asterisk = The page does not show this asterisk: it is taken for a mark of emphasis.
    .meaning = An asterisk between digits, or one that marks a note, begins or ends emphasis in Markdown, so that a calculation or a note loses its sign.
    .help = Write × in a calculation; to keep the asterisk, write a backslash before it: 3\*4. A note can be a footnote: [^1].
taken-sign = The page shows “{ $words }” as an item of a list, with a dot in place of the sign.
    .meaning = A line of a text is nothing but a sign and a figure. Markdown takes a sign with a space behind it for the mark of a list, so that minus 3.5 becomes 3.5.
    .help = If the sign belongs to the figure, write it in front without a space: “{ $meant }”. If it is a list, begin its items with “* ”.
route-conflict = { $problem }
    .meaning = Two pages would stand at one address, or a page would have a name that operating systems or the program keep for themselves.
    .help = Change the id of one of them.
pages-at-one-address = Two pages would stand at { $address }: a page of the kind { $first } and one of the kind { $second }.
id-of-system = No { $kind } can have the id “{ $id }”: Windows has no folders or files of that name.
    .help = Give it another id.
id-of-program = No { $kind } can have the id “{ $id }”: the site keeps that name for a page or file of its own.
    .help = Give it another id.
redirect-from = { $problem }
    .meaning = A redirect starts at an address where there is still something, or that the site keeps for itself; or two redirects start at the same address; or a page is given up, which only a file can be.
redirect-thing-stands = “{ $value }” still exists, so its page is not redirected.
    .help = Delete this redirect, or the thing. To keep the page of a record that is no longer valid, write “withdrawn” in the record.
redirect-address-stands = There is still something at { $value }, so it is not redirected.
    .help = Delete this redirect, or remove what is there.
redirect-kept = The site keeps { $value } for itself.
    .help = Delete this redirect: such files are named after their contents, and nobody links to them.
redirect-no-page = A step has no page of its own.
    .help = Name the task whose page shows it.
gone-page = Only a single file can be given up: { $value } is a page, or a file that belongs to one.
    .help = Write “to” in place of “gone”, and say where its readers are led. A record that is no longer valid keeps its page, with “withdrawn”.
redirect-twice = Two redirects start at { $value }.
    .help = Delete one of the two redirects.
redirect-to = { $problem }
    .meaning = A redirect leads to an address where there is nothing, or back to where it started; or it does not say where it leads.
redirect-nowhere = There is nothing public at { $value }.
    .help = Name an address of this site that exists, or a thing that has a public page.
    .nearest = Did you mean “{ $nearest }”?
redirect-open = This entry does not say where readers of { $value } are led.
    .help = Write “to” with an address of this site, or a thing that has a public page. For a file that nobody needs any more, write “gone” with the reason.
redirect-both = This entry says both that readers are led elsewhere and that the file was given up.
    .help = Delete “gone” or “to”.
redirect-circle = The redirect from { $value } leads back to itself.
    .help = Point one of the redirects at a page that exists.
vanished-address = { $problem }
    .meaning = An address that content/published.txt lists as public is no longer there. Anyone following a link or a bookmark to it would be told that there is no such page. Where several people publish, this copy may simply be older than what is public; git pull then puts it right.
    .help = Put back what was there, or say in content/redirects.yaml where its readers are led.
vanished-record = The record “{ $id }” is gone, but { $count ->
        [one] its address was public: { $address }
       *[other] { $count } of its addresses were public, such as { $address }
    }.
    .help = If somebody else published it, git pull first. If it was wrong or is no longer valid, put its file back with “{ $withdrawal }”, so that its page says so. If its content is now on another page, add to content/redirects.yaml: { $lines }
vanished-record-hidden = The record “{ $id }” is not public any more, but { $count ->
        [one] its address was public: { $address }
       *[other] { $count } of its addresses were public, such as { $address }
    }.
    .help = Take out “draft” or “publish_at”. If it is wrong or no longer valid, write “{ $withdrawal }” instead, so that its page says so.
vanished-thing = The { $kind } “{ $id }” is gone, but { $count ->
        [one] its address was public: { $address }
       *[other] { $count } of its addresses were public, such as { $address }
    }.
    .help = If somebody else published it, git pull first. If it is gone for good, add to content/redirects.yaml: { $lines }
vanished-thing-hidden = The { $kind } “{ $id }” has no public page any more, but { $count ->
        [one] its address was public: { $address }
       *[other] { $count } of its addresses were public, such as { $address }
    }.
    .help = Make it public again.
vanished-language = The pages under /{ $code }/ were public and are gone: { $count ->
        [one] 1 address
       *[other] { $count } addresses
    }.
    .help = If this language or theme has moved or been dropped, add this to content/redirects.yaml, and each page leads to its counterpart: { $lines }
vanished-other = { $address } was public, and there is nothing there any more{ $more ->
        [0] {""}
        [one] , nor at its address in another language
       *[other] , nor at its addresses in { $more } other languages
    }.
    .help = Add to content/redirects.yaml: { $lines }
    .nearest = In the same place there is { $nearest }. If that is it, add to content/redirects.yaml: { $lines }
vanished-file = { vanished-other }
    .help = If something else takes its place, add to content/redirects.yaml: { $lines } If nobody needs it any more, add this instead, with the reason: { $given_up }
    .nearest = In the same place there is { $nearest }. If that is it, add to content/redirects.yaml: { $lines } If nobody needs the file any more, add this instead, with the reason: { $given_up }
static-conflict = This file would stand at { $address }, where the site already has { $what }.
    .meaning = A file in content/static would stand where the site has a page or another file of its own.
    .help = Rename the file, or delete it.
windows-name = Windows cannot have a file or folder called “{ $name }”.
    .meaning = A file in content/static, or a folder in it, has a name that Windows keeps for a device, or that has a character or an ending that Windows does not allow. Whoever fetches the content or unpacks the site there goes without it.
    .help = Rename it: without < > : " \ | ? *, with no dot or space at the end, and not con, prn, aux, nul, com1 to com9 or lpt1 to lpt9.
taken-page = a page or a folder of pages
taken-asset = a file of the theme or a picture
taken-export = a file that the program writes, such as a feed or the site map
taken-static = another file of content/static, whose name differs only in case, or in how an accent is stored
taken-index = its search index

## The theme and the finished pages

theme-incomplete = The theme lacks { $what }.
    .meaning = The theme does not exist, or lacks a template or file.
    .help = Add it, or name another theme in site.yaml.
    .nearest = There is “{ $nearest }”: correct the name if that is what you mean.
strings-syntax = { $problem }
    .meaning = Interface words are not valid Fluent, or want values that they are not given.
strings-not-fluent = These interface words are not Fluent: { $reason }.
    .help = Each entry is “key = words”; further lines are indented.
strings-astray = The interface words “{ $key }” take in “{ $name }”, which is neither a key of this language nor a function.
    .help = Correct the name. { "{ other-key }" } takes in the words of another key, { "{ $name }" } a value; there are no functions.
strings-empty = The interface words “{ $key }” are empty, so that what they say would be lost on every page.
    .help = Write the words, or delete the line to have those that stood there before. What a page should not show is left out of its template.
strings-want = The interface words “{ $key }” want { $known }, which they are not given.
    .help = Correct the name of the value: “gongkai theme show civic strings/en.ftl” shows what the words of each key are given.
strings-broken = The interface words “{ $key }” cannot be put together: { $reason }.
    .help = Correct the words in the file of this language.
missing-glyphs = { $problem }
    .meaning = A picture or card has characters that no font of the theme has, or the theme has no fonts for its cards.
glyphs-of-some = The fonts of the theme have no { $count ->
        [one] { $characters }
       *[other] { $count } characters, such as { $characters }
    }, so that { $pictures ->
        [one] { $first } lacks words, has no PNG or is not made.
       *[other] { $pictures } pictures and cards lack words, have no PNG or are not made, { $first } among them.
    }
    .help = Put a font that has them into { $folder }.
glyphs-no-font = The theme has no fonts, so no page has a card, and pictures are published as SVG only.
    .help = Put a font into { $folder }, or write “cards: []” into content/site.yaml if no cards are wanted.
missing-string = { $problem }
    .meaning = Interface words exist in one language but not in another.
string-not-there = The interface words “{ $key }” are missing in this language.
    .help = Add “{ $key } = …” to the words of this language.
string-of-one = No other language has the interface words “{ $key }”.
    .help = Correct the key if it is a slip; if it is new, add it to the words of every language. It is missing in: { $languages }.
missing-form = The term “{ $term }” has no form “{ $form }”, which interface words of this language use.
    .meaning = A noun that a site has replaced lacks a form that interface words use, so that another of its forms stands there.
    .help = Add the variant “[{ $form }] …” to “{ $term }” in this file.
template = The template failed here: { $reason }.
    .meaning = A template could not be rendered.
    .help = The theme contract says which values a template sees.
    .nearest = Write “{ $nearest }” if that is what you mean.
template-unended = a tag or a block that was opened earlier is never closed ({ $said })
    .help = Each { "{% if %}, {% for %}, {% block %}" } and so on has its end, such as { "{% endif %}" }, and each { "{{" } its { "}}" }.
template-unended-text = a text in quotation marks is not ended ({ $said })
template-unended-raw = { "{% raw %}" } is not ended ({ $said })
    .help = Write { "{% endraw %}" } behind it.
template-character = this character has no meaning in a tag ({ $said })
template-tag = the engine of this theme has no such tag ({ $said })
    .help = “Two engines” in the theme contract (gongkai help themes) says how the two differ.
template-tag-named = the engine of this theme has no tag “{ $found }” ({ $said })
    .help = “Two engines” in the theme contract (gongkai help themes) says how the two differ.
template-expected = found { $found } where one of these is expected: { $expected } ({ $said })
template-type = a filter or test takes { $expected }, but is given { $found } ({ $said })
template-field = nothing here is called “{ $name }”; there is: { $known }
template-any-field = nothing that can stand here has anything called “{ $name }”
    .help = “gongkai theme fields” lists what a template sees on each kind of page.
template-no-fields = the value that is asked for “{ $name }” has nothing of its own
template-absent = there is no “{ $name }” on this page; there is: { $known }
    .help = Ask first: { "{% if … %}" }.
template-value = nothing called “{ $name }” is seen here; there is: { $known }
template-filter = there is no filter “{ $name }”; both engines have: { $known }
template-test = there is no test “{ $name }”; both engines have: { $known }
template-function = there is no function or macro “{ $name }” here
template-component = there is no component “{ $name }”
template-argument = nothing called “{ $name }” is taken here; what is taken: { $known }
template-no-arguments = nothing is taken here, and “{ $name }” is given
template-words = no language has the interface words “{ $name }”
    .help = Correct the key, or add “{ $name } = …” to the words of every language.
template-want = the interface words “{ $name }” want { $known }, which is not given here
    .help = Give it by its name, such as { "t(\"records\", count=body.records)" }; Tera: { "t(key=\"records\", count=body.records)" }.
template-printed = “{ $name }” has no text of its own, so it cannot be printed; print one of its fields: { $known }
    .help = Write the field behind it, such as { "{{ body.name.text }}" }. “gongkai theme fields” says what each field is.
template-printed-list = “{ $name }” is several values, so it cannot be printed
    .help = Go through them: { "{% for one in … %}" }.
template-words-from = no language has interface words that begin with “{ $name }”
    .help = Correct the key, or add such words to every language.
template-template = there is no template “{ $name }”
    .help = Correct the name, or add the file to the folder “templates”.
template-original = there is no template “{ $name }”, since no file of this name lies over one of the program
    .help = Only a template that lies over one of the program extends “original/” and its own name. Any other is called by its name alone.
template-block = none of the templates that this one extends has a block “{ $name }”; they have: { $known }
template-no-blocks = none of the templates that this one extends has a block, and so not “{ $name }” either
template-word = what it is compared with is never “{ $name }”; it can be: { $known }
template-lost = “{ $name }” is set in a loop that does not read it, and after the loop it is as it was before
    .help = To keep it: { "{% set ns = namespace(found=false) %}" } before the loop and { "{% set ns.found = true %}" } in it; Tera: { "{% set_global found = true %}" }.
template-kind = there is no kind of page “{ $name }”
    .help = “gongkai theme fields” lists the kinds of pages.
duplicate-anchor = Two elements of one page have the id “{ $id }”{ $spread }.
    .meaning = A page has two elements with the same id.
    .help = Give one of them another id in the template.
duplicate-title = { $problem }
    .meaning = Two pages of one language have the same title. It is only a note if one of them appeared because its publication date had come, and not because somebody edited the content.
title-same = This page has the same title as { $first }: “{ $title }”.
    .help = Give them different titles, so that they can be told apart in search results and bookmarks.
title-of-theme = The theme gives pages a title with nothing of the page in it, so that they all have the same one: “{ $title }”{ $spread }.
    .help = Let the template print { "{{ page.title }}" } in <title>.
duplicate-description = { $problem }
    .meaning = Two pages of one language have the same description. It is only a note if one of them appeared because its publication date had come, and not because somebody edited the content.
description-same = This page has the same description as { $first }: “{ $description }”.
    .help = Give them different descriptions (the summary of a task or case, the description of a page), so that search results tell them apart.
description-of-theme = The theme gives pages a description with nothing of the page in it: “{ $description }”{ $spread }.
    .help = Let the template print { "{{ page.description }}" } in <meta name="description">.
spread-here = { "" }
spread-template = ; { $pages ->
        [one] { $example } has it
       *[other] { $pages } pages have it, such as { $example }
    }
spread-pages = ; { $others ->
        [one] one other page has it as well
       *[other] { $others } other pages have it as well
    }
spread-templates = ; { $pages ->
        [one] { $example } has it
       *[other] { $pages } pages have it, such as { $example }
    }, and it stands in several templates: { $templates }
unused-rule = No finding matches this rule for “{ $code }”.
    .meaning = No finding matches a rule in site.yaml, perhaps because what it was about has been corrected or is not public yet.
    .help = Delete the rule if what it was about has been corrected; keep it if that is not public yet. Otherwise check “code” and “about”.
security-expires = The contact in security.txt is valid until { $date }, and today is { $today }.
    .meaning = The day given as “expires” has passed or is less than thirty days ahead. The file is published as it is, but those who find a security problem will soon take the contact for out of date.
    .help = Check that the contact is still right, and write a later day, less than a year ahead. Without “expires”, every build sets it to half a year ahead.

before-plan = The site speaks for { $day }, when nobody knew this plan: it was published on { $published }.
    .meaning = The day the site speaks for lies before the plan was published. Its pages show the plan all the same.
    .help = Name a day from { $published } on with --as-of, or correct “published” in plan.yaml. Before a plan is published, this is as it should be; do not publish the site yet.

## Summaries

summary-findings = { $tally }.
tally-none = No findings
tally-errors = { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
tally-warnings = { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
tally-notes = { $count ->
        [one] 1 note
       *[other] { $count } notes
    }
more-findings = … and { $count } more of “{ $code }” in { $files ->
        [one] 1 file
       *[other] { $files } files
    }. --all shows every one; gongkai explain { $code } says what they mean.
summary-not-built = Nothing was written; the site that was there before is untouched.
summary-elsewhere = Not shown, since it is found in files that have not changed: { $tally }.
summary-strict = With --strict, warnings count as errors; notes pass.
summary-removed-as-of = { $folder } now holds the site of { $as_of }: { $removed ->
        [one] 1 file that is
       *[other] { $removed } files that are
    } not of that day were removed from it. gongkai build without --as-of brings them back; --out writes the site of another day beside it.
summary-built = { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    }, { $files ->
        [one] 1 file
       *[other] { $files } files
    } in { $folder }: { $written } written, { $removed } removed, { $unchanged } unchanged. As of { $as_of }. { $seconds } s.
summary-kept = Left as found, because no build of this site wrote it: { $examples }{ $more ->
        [0] .
       *[other] , and { $more } more.
    }
summary-checked = { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    } checked, as of { $as_of }. Nothing was written. { $seconds } s.
waiting-records = { $count ->
        [one] 1 record is not on the site yet:
       *[other] { $count } records are not on the site yet:
    }
waiting-cases = { $count ->
        [one] 1 case is not on the site yet:
       *[other] { $count } cases are not on the site yet:
    }
waiting-evaluations = { $count ->
        [one] 1 evaluation is not on the site yet:
       *[other] { $count } evaluations are not on the site yet:
    }
waiting-rounds = { $count ->
        [one] 1 round of an evaluation is not on the site yet:
       *[other] { $count } rounds of evaluations are not on the site yet:
    }
waiting-milestones = { $count ->
        [one] 1 milestone is not on the site yet:
       *[other] { $count } milestones are not on the site yet:
    }
waiting-steps = { $count ->
        [one] 1 step is not on the site yet:
       *[other] { $count } steps are not on the site yet:
    }
waiting-facts = { $count ->
        [one] 1 fact of a target is not on the site yet:
       *[other] { $count } facts of targets are not on the site yet:
    }
waiting-amounts = { $count ->
        [one] 1 sum of money is not on the site yet:
       *[other] { $count } sums of money are not on the site yet:
    }
waiting-documents = { $count ->
        [one] 1 document is not on the site yet:
       *[other] { $count } documents are not on the site yet:
    }
waiting-searches = { $count ->
    [one] One search that found nothing is not on the site yet:
   *[other] { $count } searches that found nothing are not on the site yet:
}
waiting-answers = { $count ->
    [one] One reply to a result of an evaluation, or what became of one, is not public yet:
   *[other] { $count } replies to results of evaluations, or what became of them, are not public yet:
}
waiting-withdrawals = { $count ->
    [one] One record will be withdrawn later:
   *[other] { $count } records will be withdrawn later:
}
waiting-withdrawal = withdrawal of { $thing }
waiting-search = search for { $thing }
waiting-reply = reply to { $thing }
waiting-mark = { $what ->
        [withdrawn] withdrawal
        [review-ended] end of the review
       *[under-review] review
    } of { $thing }
waiting-baseline = baseline of { $target }
waiting-interim = interim goal { $due } of { $target }
waiting-document = document of { $thing }, { $date }
waiting-amount = { $kind } sum of { $thing }, { $date }
waiting-group = { $why }: { $ids }
waiting-from = { $id } (from { $day })
waiting-on = { $id } (on { $day })
waiting-more = and { $count } more: gongkai waiting lists them all.
waiting-draft = draft
waiting-embargo = under embargo
waiting-known = becomes known later
waiting-withdrawn = public until it is withdrawn
waiting-period = counts from the end of its period, since its date or its source’s is no more precise
waiting-none = Nothing waits: everything in the content is on the site.
progress-pages = pages
serving = The site is at { $address }, ready after { $seconds } s. It follows every change (end with Ctrl+C).
serving-others = Other machines can reach it. Drafts and mistakes are seen by whoever looks.
no-browser = No browser could be opened.
adjustable = Its level can be changed under “rules” in site.yaml: off, note, warning or error.
preview-old = The page shows the last state without errors.
preview-close = Close
preview-more = And { $count } more.
preview-ended = The preview has ended. Start it again to go on.
preview-stranger = The preview is not shown under this name. Open it at the address that the terminal shows.
preview-broken = This page cannot be shown until the errors are put right.
news-changed = { $count ->
    [0] The folders changed.
    [one] { $file } changed.
   *[other] { $file } and others changed, { $count } files in all.
}
news-shown = Shown after { $milliseconds } ms.
news-touched = { $count ->
    [0] No page differs. Checked after { $milliseconds } ms.
    [one] 1 page differs. Checked after { $milliseconds } ms.
   *[other] { $count } pages differ. Checked after { $milliseconds } ms.
}
news-checked = Checked after { $milliseconds } ms.
news-findings = { $count ->
    [0] No findings.
    [one] 1 finding left.
   *[other] { $count } findings left.
}
failure-watch = The folder cannot be watched: { $reason }.
    .help = On Linux the number of watches may be used up; see fs.inotify.max_user_watches.
port-taken = Port { $port } is taken, so { $next } is used instead.

## New content

summary-theme =
    The theme { $name } has been made in { $folder } ({ $files ->
        [one] 1 file
       *[other] { $files } files
    }). To show the site in it, write in content/site.yaml:
    { "  " }theme: { $name }
summary-begun =
    A site has been created in { $folder } ({ $files ->
        [one] 1 file
       *[other] { $files } files
    }). To look at it, check it and add a progress record:
    { "  " }gongkai serve{ $root }
    { "  " }gongkai check{ $root }
    { "  " }gongkai new record{ $root }
    Edit content/plan.yaml first: its comments say which files belong to it.
summary-begun-unasked = Without --kind, it is for an action plan. --kind strategy begins with targets and indicators, --kind commitments with a list of commitments.
ask-plan =
    What kind of plan is it?
    { "  " }action-plan   an action plan: actions, tasks, and who leads them
    { "  " }strategy      a strategy: targets and indicators, with their figures
    { "  " }commitments   a list of commitments, and when each is due
summary-new = { $path } has been written. Read it through, then run gongkai check.
ask-about = Which tasks, steps, targets, safeguards, actions or organisations is it about? For example task:18, step:18.1, target:labs, safeguard:1, action:3 or org:bureau, separated by commas.
ask-kind = What kind of record is it? Choose announcement for what is only planned.
ask-date = When did it happen? 2025, 2025-H1, 2025-Q3, 2025-01, 2025-01-31 or 2022-04/2023-03, as precisely as is known; unknown if no source says.
ask-title = Title ({ $language })
ask-summary = What is it, in one sentence? ({ $language })
ask-text = What is reported? ({ $language })
ask-value = The value of the target “{ $target }”, counted in “{ $unit }”, as a number; empty if there is none.
ask-source-title = Title of the source, as published
ask-source-url = Address of the source
ask-source-publisher = Who published it? ({ $language }; one name can stand for all languages)
ask-source-lang = Language of the source’s title, as a tag such as zh or en; empty for { $language }.
ask-source-published = When was the source published? Empty if it does not say.
ask-record-id = Id of the record, which becomes its address: lower-case letters and digits, with hyphens or dots between them. No date or figure that might be corrected.
ask-case-id = Id of the case, which becomes its address: lower-case letters and digits, with hyphens or dots between them.
ask-tasks = Which tasks is it related to? Separated by commas.
ask-topics = Which topics does it name? Separated by commas, empty for none.
ask-fields = Which fields? Separated by commas, empty for none.
ask-places = Which countries and regions? Separated by commas, empty for none.
ask-organisations = Which organisations take part? Separated by commas, empty for none.
ask-records = Which records report on it? Separated by commas, empty for none.
answer-required = --{ $flag }: this cannot be left out.
answer-id = --{ $flag }: “{ $value }” is not an id. Use lower-case letters and digits with single hyphens or dots between them.
answer-id-taken = --{ $flag }: “{ $value }” is taken. Choose another.
answer-date = --{ $flag }: “{ $value }” is not a date. Write 2025, 2025-H1, 2025-Q3, 2025-01, 2025-01-31 or 2022-04/2023-03.
answer-address = --{ $flag }: “{ $value }” is not a web address. It begins with https:// or http://.
answer-choice = --{ $flag }: “{ $value }” is not one of the choices. Use { $known }.
answer-unknown = --{ $flag }: the site does not have “{ $value }”. Use an id that is already in the content, or add the new one there first.
answer-about = --{ $flag }: the site has no task, step, target, safeguard, action or organisation “{ $value }”. Write task:18, step:18.1, target:labs, safeguard:1, action:3 or org:bureau.
answer-twice = --{ $flag }: there are two answers for “{ $value }”. Begin each with the code of its language, such as en=….
answer-figure = --{ $flag }: only a record about exactly one target has a figure, and no announcement has one.
answer-number = --{ $flag }: “{ $value }” is not a number. Write digits only, such as 1234.5.
more-status = The status that the source states: of the tasks named above, or of one thing, as step:18.1=done
more-meets = What it meets: a milestone, a step, a target
more-progress = How far a task or step has come in per cent, as task:18=45
more-observation = A value of a target, as target=labs,value=12,date=2025-12
more-amount = A sum of money, as of=task:18,kind=spent,value=120000000,currency=CNY,date=2025 (kind: planned, allocated or spent)
more-source = Another source
more-document = A document that belongs to it, as title=…,url=https://…,kind=report
more-note = A note for readers
more-disagreement = How its sources disagree
more-known = The day it became public, if that does not follow from its sources
more-publish-at = The day before which it is not to be published
more-draft = Keep it as a draft
more-fact = The number that says most of it, as value=25,unit=zh:…,what=zh:…
more-picture = A picture that lies in its folder, as file=a.jpg,alt=zh:…,credit=…
ask-more = Is there more to say? Choose one, or leave it empty to go on.
ask-narrow = … and { $count } more. Type a part of a name to see those that have it.
ask-untranslated = There is no text in { $language }. Leave it empty once more if there is to be none, or write it now.
ask-source-lang-again = The title “{ $title }” is hardly in “{ $value }”. Which language is it in? Empty to stay with { $value }.
new-shown = This would be written to { $path }:
new-unsound = Nothing was written, since the file would have errors.
answer-day = --{ $flag }: “{ $value }” is not a day. Write 2025-01-31.
answer-truth = --{ $flag }: “{ $value }” is neither true nor false.
answer-currency = --{ $flag }: “{ $value }” is not a currency. Write its code, such as CNY or EUR.
answer-of-record = --{ $flag }: the text in the language of record is missing. Add one that begins with its code: { $value }.
answer-series = --{ $flag }: “{ $value }” is not a breakdown and its category. Write sex:female.
answer-key = --{ $flag }: “{ $value }” is not a part of it. Write key=value, with commas between them; keys are { $known }.
answer-not-shown = None of those shown has the number “{ $value }”. Write it in full, such as task:15, or by its name.
answer-key-near = --{ $flag }: there is no “{ $value }”. Write { $near }=… if that is what you mean.
answer-part-missing = --{ $flag }: { $key }=… is missing. It needs { $needed }.
answer-lang = --{ $flag }: “{ $value }” is not a language. Write a tag such as zh, en or de.
answer-lang-unsaid = --{ $flag }: the title “{ $title }” cannot well be in { $language }. Say which language it is in, as a tag such as en.
answer-no-value = --{ $flag }: there is no --value.

## Help, and wrong use of the program

help-usage = Usage:{ " " }
help-commands = Commands:
help-arguments = Arguments:
help-options = Options:
help-topics = Topics, the files of the content first:
help-some-options = [OPTIONS]
help-a-command = <COMMAND>
help-default = { $text } [default: { $value }]
help-required = {" "}· required
help-example = For example:
help-also = Content has something of that name too:
help-ask = gongkai help TOPIC explains one of them, such as gongkai help new record, gongkai help record or gongkai help source.
help-topic-published = The addresses that were public, one a line.
help-published =
    content/published.txt

    The addresses of pages, feeds and other files that were public, sorted, one a line, from the root of the site on. A line that begins with # is a comment. gongkai deploy adds to it after each deploy; commit it with the content. Do not write it yourself.

    check and build report an address in it at which nothing stands any more (vanished-address), unless content/redirects.yaml leads it on or gives it up. A record that is wrong is not deleted but withdrawn: its page stays. Deleting a line does not help as long as the host has the file: the next deploy adds the line again.

    gongkai help redirects, gongkai help withdrawn and gongkai help vanished-address tell more.
help-topic-findings = Every finding that check and build can report; gongkai help CODE explains one.
help-topic-themes = What a theme consists of, and what its templates see.
page-kind = { $kind ->
    [home] The plan in one screen.
    [plan] The full official text.
    [parallel] The official text in all languages.
    [actions] All actions.
    [action] An action.
    [tasks] All tasks.
    [task] A task.
    [tasks-by] The tasks of an organisation, or in a state.
    [topic] A topic.
    [targets] All targets.
    [targets-by] The targets in a state.
    [target] A target.
    [schedule] What is due when.
    [organisations] All organisations.
    [organisation] An organisation.
    [safeguards] All safeguards.
    [safeguard] A safeguard.
    [records] The latest records.
    [year] The records of a year.
    [record] A record.
    [changes] What changed in a month, and the months in which something did.
    [records-by] The records of a kind, action, organisation or topic.
    [cases] All cases, and those of a group.
    [case] A case.
    [evaluations] All evaluations.
    [evaluation] An evaluation.
    [round] A round of an evaluation.
    [assessed] One of those that an evaluation judges.
    [criterion] A dimension or indicator of an evaluation.
    [data] What can be taken away as data.
    [feeds] How readers follow what is new.
    [embed] What other sites show in their own pages.
    [glossary] What words mean.
    [method] How states and figures are worked out.
    [site-map] Every page, by kind.
    [search] Where readers search.
    [page] A page that is written freely.
   *[not-found] What a host shows for an address that does not exist.
}
theme-show-own = the site’s own
theme-show-over = the site’s own, over the program’s
theme-show-extends = extends { $name }
theme-show-blocks = blocks: { $names }
theme-show-bytes = { $count ->
    [one] 1 byte
   *[other] { $count } bytes
}
theme-show-ask = gongkai theme show { $name } FILE prints one of them. A file of the same name in themes/{ $name }/ lies over it; a template there can begin with the line { $line } and change single blocks.
theme-show-ask-own = gongkai theme show { $name } FILE prints one of them.
theme-fields-ask = gongkai theme fields KIND lists everything that the template of such a page sees, for example gongkai theme fields task.
theme-settings = What the theme { $theme } lets its sites set, in site.yaml below theme_settings and the name of the theme.
setting-kind = { $kind ->
    [colour] colour
    [text] text
    [choice] one of
    [image] picture: the name of a file in assets/ of the theme
    [font] names of fonts
    [sections] list of
   *[switch] true or false
}
theme-fields-example = e.g. { $example }
manual-name = NAME
manual-usage = SYNOPSIS
summary-manual = { $count ->
    [one] One manual page has
   *[other] { $count } manual pages have
} been written into { $folder }.

## Failures

system-not-found = No such file or folder
system-denied = Permission denied
system-exists = Something of that name is there
system-in-use = Something else is using it
system-no-address = This machine has no such address
system-folder = It is a folder
system-no-folder = It is not a folder
system-read-only = The disk can only be read
system-full = No space left on the disk
system-special = not a regular file

http-bad-address = This address cannot be used
http-unknown-host = No host has this name; it may be misspelt, or this machine may be offline
http-refused = Nothing answers at this port
http-no-route = The network cannot be reached
http-slow-connection = No connection could be made in time
http-no-answer = It did not answer in time
http-stalled = The transfer stalled
http-broken = The connection was cut off
http-unknown-authority = This machine does not trust the authority that issued its certificate
http-expired-certificate = Its certificate has expired or is not valid yet
http-foreign-certificate = Its certificate is for another name
http-encryption = No encrypted connection could be made
http-proxy = The proxy in the environment (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY) does not work
http-garbled = Its answer is not HTTP
http-redirects = It redirects from one address to the next without end

store-no-bucket = There is no such bucket
store-region = The bucket is in another region, or at another endpoint
store-unknown-key = The store does not know the access key
store-signature = The secret does not match the access key
store-token = The session token is not valid, or has expired
store-clock = This machine’s clock is wrong, so the store refuses the request as too old or too new; set the clock
store-denied = This key is not allowed to do this with the bucket
store-full = There is no room left, or a quota is used up
store-busy = It kept answering that it is busy or out of order
store-damage = A file kept arriving damaged
webdav-login = The user name or the password is wrong
webdav-denied = This user may not write there
rsync-not-writable = This account may not write into the folder
webdav-no-folder = There is no such folder
webdav-locked = Somebody has locked the file

failure-read-folder = The folder { $path } does not exist or is no folder.
    .help = Name the site’s folder with --root.
failure-as-of = “{ $value }” is not a day.
    .help = Write it as 2025-06-30.
failure-as-of-future = { $day } has not come yet: for this site today is { $today }.
    .help = Name a day that has come with --as-of, or leave it out. What will be late by then, nobody can know.
failure-no-git = There is no git on this machine, so nothing says what has changed.
    .help = Install git. Without it, leave --since out, and name a folder with --against.
failure-git = Git cannot be run: { $reason }.
    .help = Without --since, check shows everything; --against can name a folder that holds another copy of the site.
failure-no-repository = The folder { $path } lies in no repository of git: { $reason }
    .help = Leave --since out to see everything; name with --against a folder that holds another copy of the site.
failure-unknown-revision = Git knows no revision “{ $revision }” here.
    .help = Name a commit, branch or tag, such as HEAD, main or v1.2. In a shallow clone it may have to be fetched first.
failure-base-url = “{ $value }” is not a web address.
    .help = Write it as https://example.org/plan/.
failure-status-out = A workbook is not written to standard output.
    .help = Name a file with --out, such as --out status.xlsx.
failure-brief-period = --since gives { $since }, which is later than the last day, { $until }.
    .help = Give an earlier day, or a later one with --until.
failure-brief-task = There is no task with the id “{ $value }”.
    .help = Write { $known }; several with commas between them.
failure-brief-template = The program’s own template { $template } fails: { $reason }.
    .help = This is the program’s fault; please report it.
failure-folder-exists = { $path } is there already and is no empty folder.
    .help = Name another folder with --out, or move its files away first.
failure-site-address = “{ $value }” cannot be the address of a site: { $reason }.
    .help = Write { $instead }.
failure-theme-name = “{ $value }” cannot be the name of a new theme.
    .help = Use small letters, digits and hyphens, such as my-theme; not the name of a theme that comes with the program.
failure-theme-site = There is no content/site.yaml here that can be read, so nobody knows which languages the theme needs.
    .help = Run this in the site’s folder, or write --root; gongkai check tells what is wrong with site.yaml.
failure-no-theme = There is no theme “{ $value }”.
    .help = gongkai theme show civic shows a theme that comes with the program; those of the site are the folders in themes/.
    .nearest = Write { $nearest } if that is what you mean.
failure-no-theme-file = The theme { $name } has no file “{ $value }”.
    .help = gongkai theme show { $name } lists its files.
    .nearest = Write { $nearest } if that is what you mean; gongkai theme show { $name } lists its files.
failure-theme-file-not-text = “{ $file }” is no text, so it cannot be printed.
    .help = gongkai theme show { $name } lists the files that are.
failure-unknown-page-kind = There is no kind of page “{ $value }”.
    .help = gongkai theme fields lists all kinds.
    .nearest = Write { $nearest } if that is what you mean; gongkai theme fields lists all kinds.
failure-unknown-code = No finding has the code “{ $value }”.
    .help = gongkai explain without a code lists them all.
    .nearest = Write “{ $nearest }” if that is what you mean; gongkai explain without a code lists them all.
failure-unknown-option = { $command } has no option { $option }.
    .help = { $command } --help lists its options.
    .nearest = Write { $nearest } if that is what you mean; { $command } --help lists all options.
failure-unknown-command = { $command } has no command “{ $value }”.
    .help = { $command } --help lists its commands.
    .nearest = Write { $nearest } if that is what you mean; { $command } --help lists all commands.
failure-command-missing = { $command } needs to be told what to do.
    .help = Write one of these commands behind it: { $known }.
failure-argument-extra = { $command } does not know what to do with “{ $option }”.
    .help = Words that belong together stand in quotation marks; { $command } --help shows how it is called.
failure-argument-missing = { $command } lacks { $missing }.
    .help = { $command } --help shows how it is called.
failure-option-empty = { $option } needs a value.
    .help = Write the value behind it; { $command } --help says which. One that begins with a hyphen is written as { $option }=VALUE.
failure-option-unchosen = { $option } needs a value.
    .help = Use { $known }.
failure-option-choice = { $option } cannot be “{ $value }”.
    .help = Use { $known }.
    .nearest = Write { $nearest } if that is what you mean; possible are { $known }.
failure-option-value = { $option } cannot be “{ $value }”.
    .help = { $command } --help says what it takes.
failure-option-plain = { $option } takes no value.
    .help = Write { $option } alone.
failure-option-twice = { $option } is there more than once.
    .help = Write it once.
failure-option-conflict = { $option } does not go together with { $other }.
    .help = Leave one of them out.
failure-encoding = Something on the command line is not UTF-8.
    .help = Set the terminal to UTF-8, or rename the file.
failure-usage = { $command } cannot be called like this.
    .help = { $command } --help shows how it is called.
failure-unknown-topic = There is no help about “{ $value }”.
    .help = gongkai help lists all topics.
    .nearest = Write gongkai help { $nearest } if that is what you mean; gongkai help lists all topics.
failure-lang = “{ $value }” is not a language of this program.
    .help = Write --lang zh or --lang en.
failure-starter-language = There is no starter in the language “{ $value }”.
    .help = Use { $known }, several separated by commas. Other languages can be added to a site later: give each of them an entry in site.yaml, its texts, and its interface words in themes/civic/strings/.
failure-exists = { $path } is already there. Nothing was changed.
    .help = Choose another id or folder.
summary-schema = { $count ->
        [one] 1 file has
       *[other] { $count } files have
    } been written. VS Code with the extension “YAML” by Red Hat now completes and checks content while you write.
summary-schema-same = The schemas are as they should be. Nothing was changed.
summary-schema-out = { $count } schemas have been written to { $folder }.
summary-schema-settings = .vscode/settings.json was there already and is left as it is. Add this to it:
failure-schema-foreign = { $path } is there, and is no schema that this program wrote. Nothing was changed.
    .help = Move the file away, or name another folder with --out.
fmt-changed = { $path }: laid out anew, from line { $line } on.
fmt-differs = { $path }:{ $line }: would be laid out otherwise from here on.
fmt-left = { $path }: left as it is. { $why }
fmt-left-mistake = There is a mistake in line { $line } ({ $code }). gongkai check says what to write instead.
fmt-left-comment = The comment in line { $line } stands within brackets, where it cannot be kept.
fmt-left-anchor = Line { $line } has an anchor, an alias or a tag of YAML.
fmt-left-form = Line { $line } is written in a form of YAML that is not laid out.
fmt-left-link = It is a link.
fmt-left-unusual = Laid out anew, it might be read differently.
summary-fmt = { $count ->
        [0] Nothing was changed: all files that can be laid out are as they should be.
        [one] 1 of { $files } files has been laid out anew. What it says is unchanged.
       *[other] { $count } of { $files } files have been laid out anew. What they say is unchanged.
    }
summary-fmt-check = { $count ->
        [0] All files that can be laid out are as they should be.
        [one] 1 of { $files } files would be laid out otherwise. gongkai fmt does it.
       *[other] { $count } of { $files } files would be laid out otherwise. gongkai fmt does it.
    }
failure-fmt-path = There is no file of content at { $path }.
    .help = Name files or folders below content, such as content/records; without any, all of them are laid out.
failure-site = The settings of the site in { $path } cannot be read.
    .help = Name the site’s folder with --root, and run gongkai check to see what is wrong.
failure-unanswered = --{ $flag } is missing.
    .help = Give --{ $flag } on the command line, or answer when asked.
failure-edit-unknown = There is no “{ $value }” in the content.
    .help = Write what it is and its id, such as task:18 or record:first-event, or a file and line, such as content/tasks/18.yaml:4.
    .nearest = Write { $nearest } if that is what you mean.
failure-edit-several = “{ $value }” is the id of several things.
    .help = Write { $names }.
failure-no-editor = No editor is set.
    .help = Set VISUAL or EDITOR to the one you use, such as export EDITOR=nano or export VISUAL=code, or open the place printed above.
failure-editor = The editor “{ $editor }” did not end well: its exit code is { $code }.
    .help = What was saved stays as it is; gongkai check says what is found in it.
failure-editor-start = The editor “{ $editor }” cannot be started: { $reason }.
    .help = Set VISUAL or EDITOR to an editor that is there, and open the terminal anew; VS Code on Windows is code.cmd.
summary-edited = { $path }: { $tally }.
summary-edited-elsewhere = In other files: { $tally }. gongkai check shows them.
failure-no-hosts = No host is set up for this site.
    .help = Add one under “hosts” in content/site.yaml; gongkai help host shows how.
failure-which-host = The site has several hosts.
    .help = Say which: { $known }.
failure-unknown-host = The site has no host “{ $host }”.
    .help = Known hosts: { $known }.
    .nearest = Did you mean “{ $nearest }”? Known hosts: { $known }.
failure-deploy-here = Another command is already sending this site to { $host }.
    .help = Wait until it ends, then try again.
failure-rollback = Only a folder of releases keeps what was public before.
    .help = On other hosts, restore the earlier content and deploy it.
failure-portable = Only the pages of an archive can link to files.
    .help = Leave --portable out, or name a host with “archive”.
failure-break-lock = This kind of host has no lock that a deploy elsewhere could leave behind.
    .help = Leave --break-lock out. It is for hosts with “object_store”, “webdav” or “rsync”.
failure-purge-list = { $path } already exists and is not a list of addresses, so it was not replaced. Nothing was sent.
    .help = Name another file with --purge-list.
deploy-nothing-sent = Nothing was changed there.
deploy-sent-so-far = What was sent so far is kept, and the public site is intact.
failure-host-unreachable = The connection to { $host } failed: { $reason }. { $so_far }
    .help = Check the address in content/site.yaml and the network, then run the same command again: it carries on where it stopped.
failure-host-denied = { $host } refused access: { $reason }. { $so_far }
    .help = Check that the keys or passwords in the environment are right and allow writing there, then run the same command again.
failure-host-full = { $host } cannot take any more: { $reason }. { $so_far }
    .help = Make room there, then run the same command again: it carries on where it stopped.
failure-host-missing = { $host } does not have what the settings refer to: { $reason }. { $so_far }
    .help = Create it there, or correct content/site.yaml, then run the same command again.
failure-host-foreign = { $host } holds { $count ->
        [one] something
       *[other] { $count } things
    } that this program did not put there: { $examples }. Nothing was changed there.
    .help = Name another folder, bucket or prefix in content/site.yaml, or empty this one yourself. Before the first deploy, only hidden files, CNAME and search engines’ verification files may be there.
failure-host-occupied = { $host } already has { $count ->
        [one] a file with the same name as one of the site’s, which
       *[other] { $count } files with the same names as the site’s, which
    } this program did not put there: { $examples }. Nothing was changed there.
    .help = If nobody needs { $count ->
        [one] it, delete it
       *[other] them, delete them
    } there; otherwise rename what the site has there.
failure-host-folder = On { $host }, a folder stands where the site has a file: { $path }. Something in it was not put there by this program, so it was not removed. What was sent so far is kept.
    .help = If nobody needs what is left in it, delete the folder there; otherwise rename what the site has there. Then run the same command again.
failure-host-manifest = The list of what was deployed to { $host } (.gongkai/manifest) has been altered or damaged. Nothing was changed there.
    .help = Restore the list from a backup, if there is one. Without it, this program cannot tell its own files from others: delete the site and the folder .gongkai there yourself, then deploy again.
failure-host-locked = Somebody else is deploying to { $host }: deploy { $holder }, since { $since }. Nothing was changed there.
    .help = Wait until that ends, then try again. A deploy that was killed on another machine is noticed after a minute and a half; if you are sure that nobody is deploying, --break-lock saves the wait.
failure-host-lock-lost = Somebody else has taken over the deploy to { $host }, because this one showed no sign of life. It was stopped; the public site is intact.
    .help = Wait until the other one ends, then run the same command again.
summary-not-deployed = Nothing was sent: the site cannot be published as it is. Deal with the findings above first.
summary-published = { $count ->
        [one] 1 address was
       *[other] { $count } addresses were
    } added to content/published.txt, so that none of them breaks later. Keep the file with the content.
summary-rollback = Public again: { $place }.
summary-would-rollback = --rollback would make this public again: { $place }. Compared with the current release, pages that come back: { $added }; that change: { $changed }; that go: { $removed }. Nothing was changed.
summary-demonstration = Every page says that this site is a demonstration, and asks search engines not to list it. Before it goes out as a real site, take “demonstration” out of content/site.yaml.
summary-may-write = “{ $host }” can be written to: this was tried, and the site there is as it was.
summary-write-untried = Whether “{ $host }” can be written to was not tried: a git server tells that only when something is pushed.
deployed-redirects = The addresses that lead elsewhere, or whose files were given up, have changed{ $count ->
        [0] .
        [one] ; 1 page that leads on is new or rewritten.
       *[other] ; { $count } pages that lead on are new or rewritten.
    }{ $server ->
        [yes] { " " }If a web server uses settings that “gongkai export server” wrote, write them anew and reload it.
       *[no] { "" }
    }
deployed-would-redirects = The addresses that lead elsewhere, or whose files were given up, would change{ $count ->
        [0] .
        [one] ; 1 page that leads on would be new or rewritten.
       *[other] ; { $count } pages that lead on would be new or rewritten.
    }
rollback-redirects = The addresses that moved or were given up are not the same in this release. If a web server uses settings that “gongkai export server” wrote for the newer one, it still does what those say: in the settings, take out the lines whose pages are back, and reload it. Delete the file before it is written anew.
deployed-added = { $count ->
        [one] 1 new page:
       *[other] { $count } new pages:
    }
deployed-changed = { $count ->
        [one] 1 changed page:
       *[other] { $count } changed pages:
    }
deployed-removed = { $count ->
        [one] 1 removed page:
       *[other] { $count } removed pages:
    }
deployed-would-remove = { $count ->
        [one] 1 page that would be removed:
       *[other] { $count } pages that would be removed:
    }
deployed-more = { "  " }and { $count } more (--all shows them)
deployed-files = { $count ->
        [one] 1 other file
       *[other] { $count } other files
    } added, changed or removed.
deployed-would-files = { $count ->
        [one] 1 other file
       *[other] { $count } other files
    } would be added, changed or removed.
rate = { $size }/s
progress-files = files
untidy-releases = The site is public, but an older release could not be removed: { $reason }.
    .help = Remove the cause; the next deploy removes the release.
mended-release = The release that was public last is no longer there: { $path }. Somebody removed it, so all files are written anew.
    .help = To take back a release, use gongkai deploy --rollback; old ones are removed by this program itself (“keep”).
summary-deployed = { $host }: { $sent ->
        [one] 1 file
       *[other] { $sent } files
    } sent, { $removed } removed, { $unchanged } unchanged. { $size } in { $seconds } s ({ $rate }). The site: { $address }, at { $place }.
summary-would-deploy = { $host }: { $sent ->
        [one] 1 file
       *[other] { $sent } files
    } would be sent ({ $size }), { $removed } removed, { $unchanged } left unchanged. Nothing was changed at { $place }.
summary-deployed-nothing = { $host }: nothing has changed, so nothing was sent. { $unchanged ->
        [one] 1 file is
       *[other] { $unchanged } files are
    } as built. { $seconds } s. The site: { $address }, at { $place }.
failure-locked = Another command is writing to { $path } just now.
    .help = Wait until it ends, then try again.
failure-foreign-files = { $path } holds { $count ->
        [one] 1 file
       *[other] { $count } files
    } that this program did not put there, such as { $examples }. Nothing was written, so that nothing is lost.
    .help = Choose another folder with --out, or empty this one yourself.
failure-not-a-folder = { $path } is not a folder.
    .help = Choose another folder with --out.
failure-other-file-system = { $path } lies on another file system than { $working }, so finished files cannot be moved into it in one step.
    .help = Choose a folder inside it with --out, such as { $path }/site.
failure-bad-output = { $path } cannot be used for the site.
    .help = Choose a folder of its own with --out, one that does not hold the site’s sources.
failure-path-conflict = { $path } would have to be a file and a folder at once.
    .help = Rename one of the two.
failure-occupied = No build of this site wrote { $path }, but the site has a file of its own to put there. Nothing was written, so that nothing is lost.
    .help = Move { $path } away, or rename what the site has there.
failure-drafts-over-public = { $path } holds the public site, and site.yaml has “sign_off”: a preview of drafts is not written over it. Nothing was changed.
    .help = Build the preview into a folder of its own: --drafts --out preview
failure-not-a-file = { $path } is a folder or a link, not a file that can be replaced.
    .help = If it is a link, edit the file that it leads to; if it is a folder, rename it.
failure-edit-journal = { $path } is damaged, so an interrupted edit of the content cannot be finished.
    .help = Delete { $path }, then check whether the last edit is complete.
failure-edit-changed = { $path } was changed after an edit of the content had been interrupted. Nothing was overwritten; the version of that edit is still below { $working }.
    .help = Compare the two and keep what is right in { $path }, then delete { $working }.
failure-edit-interrupted = An edit of the content could not be completed: { $path }: { $reason }. Every file is whole, but old and new ones are mixed.
    .help = Remove the cause, then run the command again: it finishes the edit first.
failure-bad-path = “{ $path }” cannot be the path of a file of the site.
    .help = Rename the file it is made from, without control characters, backslashes or empty steps.
failure-disk-full = The disk is full: { $path } could not be written. The site that was there before is intact.
    .help = Make room, then build again.
failure-read-only = { $path } may not be written. The site that was there before is intact.
    .help = Check the permissions of the folder and of the one it lies in.
failure-manifest = { $path } is damaged, so the program cannot tell which files of the site are its own.
    .help = Delete { $path } and empty the output folder, then build again.
failure-journal = { $path } is damaged, so an interrupted build cannot be finished.
    .help = Delete { $path } and empty the output folder, then build again.
failure-interrupted = { $path } could not be moved into place: { $reason }. Every file of the site is whole, but old and new ones are mixed.
    .help = Remove the cause, then build again: the next build finishes the job.
failure-io = { $path }: { $reason }.
    .help = Check the disk and the permissions.
failure-place-locked = Another deploy is writing to { $path }. Nothing was changed.
    .help = Wait until it ends, then deploy again.
failure-place-foreign = { $path } is not a folder of releases: it holds { $count ->
        [one] a file or folder
       *[other] { $count } files and folders
    } that this program did not put there, such as { $examples }. Nothing was written, so that nothing is lost.
    .help = Set the host’s “path” to an empty folder, or to one that does not exist yet, such as { $path }/site.
failure-place-no-folder = { $path } is not a folder.
    .help = Name another place in the settings of the host, or move away what stands there.
failure-place-current = { $path } is not a link to a release made by this program, so it was left alone.
    .help = Move it away, then deploy again.
failure-place-no-links = A folder of releases needs symbolic links, and { $path } cannot have any: { $reason }.
    .help = On Windows, use another kind of host: a server (rsync), a branch (git), or an archive to be unpacked there.
failure-place-full = The disk is full: { $path } could not be written. What is public was not changed.
    .help = Make room, or keep fewer releases (“keep”), then deploy again.
failure-place-read-only = This account may not write to { $path }. What is public was not changed.
    .help = Check the permissions of the folder and of the one that contains it.
failure-place-io = { $path }: { $reason }. What is public was not changed.
    .help = Check the disk and the permissions, then deploy again.
failure-release-changed = { $path } was changed after it was built, so nothing was made public.
    .help = Deploy again: the site is rebuilt first. Files of your own belong in content/static.
failure-rollback-none = { $path } holds no release older than the current one.
    .help = Restore the earlier content and deploy it. “keep” says how many releases are kept.
failure-no-program = There is no { $program } on this machine, and this kind of host needs it.
    .help = Install { $program }. Debian and Ubuntu: apt install rsync openssh-client git. macOS has them (xcode-select --install for git). Windows: “Git for Windows” brings git and ssh; rsync runs in WSL.
failure-program = { $program } cannot be run: { $reason }.
    .help = Try it by hand in a terminal, then deploy again.
failure-rsync-to = “{ $value }” is not a folder on a server.
    .help = Write it as user@server.example:/srv/www/plan.
failure-ssh-unknown-host = This machine does not know the server { $machine } yet, so nothing was sent there.
    .help = Connect once by hand (ssh { $machine }), compare the fingerprint with the one that those who run it tell you, and accept it.
failure-ssh-other-key = The server { $machine } has a different key from before, so it may be another machine. Nothing was sent there.
    .help = Ask those who run it. If they changed it, remove the old one with ssh-keygen -R and connect once by hand.
failure-ssh-denied = The server { $machine } does not let this key in.
    .help = Deploying cannot ask for a password: put your public key there (ssh-copy-id { $machine }), or start an ssh-agent that has it.
failure-ssh-no-rsync = There is no rsync on the server { $machine }, where it is needed too.
    .help = Ask whoever runs it to install it. Debian and Ubuntu: apt install rsync.
failure-branch-git = Git could not make the commit: { $reason }. Nothing was made public.
    .help = If it happens again, delete the folder of this host in .gongkai/hosts, then deploy again.
untidy-repository = The site is public, but git could not note that in { $path }: { $reason }. The next deploy fetches it again.
untidy-no-git = git could not be started
failure-branch-author = Git does not know whose name to put on the commit.
    .help = Tell it once: git config --global user.name "Your name" and git config --global user.email you@example.org
failure-branch-unreachable = { $repository } could not be read or written: { $reason }. Nothing was made public.
    .help = Check the address and the connection, and that git may push there: try git ls-remote with the same address in a terminal.
failure-branch-refused = The repository refused the branch { $branch }: { $reason }. Nothing was made public.
    .help = The branch may be protected, or checked out in a repository with a working folder. Name another branch, or ask those who run it.
failure-branch-moved = Somebody else kept changing the branch { $branch } during the deploy. Nothing was made public.
    .help = Wait until the other deploy ends, then deploy again: it builds on what the other did.
failure-branch-list = { $path } in the branch { $branch } is damaged, so the program cannot tell which files are its own. Nothing was changed.
    .help = Revert the commit that changed it (git revert), or name a new branch.
failure-branch-foreign = The branch { $branch } is for something else: it holds { $count ->
        [one] a file
       *[other] { $count } files
    } that this program did not put there, such as { $examples }. Nothing was changed, so that nothing is lost.
    .help = Name a branch that does not exist yet, such as pages: it will be created.
failure-branch-occupied = Somebody else put { $path } into the branch, and the site has something of its own to put there. Nothing was changed, so that nothing is lost.
    .help = Remove { $path } from the branch, or rename what the site has there.
failure-archive-ending = { $path } is not the name of an archive.
    .help = The name must end in .zip or .tar.gz.
failure-archive-foreign = { $path } already exists and is not an archive of a site, so it was not replaced.
    .help = Move it away, or name another file.
failure-archive = { $path } could not be packed: { $reason }. What stood there before still does.
    .help = Tell those who keep this program.
failure-rewrite = The page { $path } could not be rewritten: { $reason }.
    .help = This is a mistake of the theme or of this program.
failure-search = The search index could not be made: { $reason }.
    .help = Build with --no-search, and tell those who keep this program.
failure-output = Standard output could not be written: { $reason }.
    .help = If the disk is full, free some space; or send the output elsewhere.
failure-store-keys = There are no keys for the object store: none in the environment, and none in { $file } for the profile “{ $profile }”.
    .help = Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment (AWS_SESSION_TOKEN too for temporary keys), or write them into that file. They never stand in site.yaml.
failure-store-half-keys = { $missing } is not set in the environment, but the variable that goes with it is.
    .help = Set both, or neither.
failure-store-address = The bucket “{ $bucket }” and the endpoint { $endpoint } do not make an address.
    .help = An endpoint is the address of the store without the bucket. If it is a number such as 127.0.0.1, write addressing: path. A bucket or a prefix has no slash at either end and no “..” in it.
failure-store-addressing = This store expects the bucket in the host’s name, not in the path.
    .help = Take addressing: path out of the host’s settings, or write addressing: virtual-host.
failure-store-region = The bucket is elsewhere: the store names { $right }.
    .help = Write that as region, or as endpoint if it is the name of a host.
failure-store-list = { $host } did not answer with a list of objects.
    .help = Check that the endpoint is that of the store, not of a website or a domain of your own.
failure-published = The site is public, but its addresses could not be added to content/published.txt: { $reason }
    .help = See to it that the file can be written, then deploy again: that adds them, and sends nothing that is there.
failure-published-before = Nothing was sent, because the addresses of the site could not be added to content/published.txt afterwards: { $reason }
    .help = See to it that the file can be written, then deploy again.
failure-store-status = The host answered with the status { $status }.
    .help = Ask whoever runs the host with this answer; then deploy again, which goes on where it stopped.
failure-store-answer = The host answered with the status { $status }: { $said }
    .help = Ask whoever runs the host with this answer; then deploy again, which goes on where it stopped.
failure-webdav-address = { $address } cannot be the address of a folder.
    .help = Leave out “?” or “#” and everything after it.
failure-webdav-user = The address of the folder contains a user name or a password.
    .help = Write { $address }, and set WEBDAV_USER and WEBDAV_PASSWORD in the environment. If the password was in a shared file, change it.
failure-webdav-none = The server does not speak WebDAV at { $address }.
    .help = Look in the server’s own guide for the address of the folder; it often differs from that of the site.
failure-webdav-list = { $address } did not answer with a list of the folder’s contents.
    .help = Look in the server’s own guide for the address of the folder.
failure-webdav-login = { $address } requires a login.
    .help = Set WEBDAV_USER and WEBDAV_PASSWORD in the environment, or write a line for this host into ~/.netrc.
failure-webdav-login-kind = The server at { $address } requires a login other than user name and password (Basic).
    .help = Ask whoever runs it to allow Basic login over https.
failure-webdav-large = A file of the site is larger than the server accepts.
    .help = Ask whoever runs it to raise the limit.
failure-webdav-moved = The server says that the folder is at { $to }.
    .help = Write that address into the host’s settings.
failure-port = Port { $port } cannot be used: { $reason }.
    .help = Choose another with --port.
failure-serve = The server stopped: { $reason }.
    .help = Start it again.

## Spreadsheets: what columns are called, and what to write in them

sheet-name = Records
sheet-id = Id
    .others = Record id; Record; Identifier
    .note = The id of a record that is there. Leave it as it is; a new row gets its own when it is imported.
sheet-about = About
    .others = Task; Tasks; About task; Step; Task or step; Subject; Task number; Concerns
    .note = Which tasks, steps, targets, safeguards, actions or organisations it is about: from the list, by id or by name. Several in lines of their own.
sheet-topics = Topics
    .others = Topic; Theme; Themes; Field
    .note = The topics that it belongs to besides those of what it is about, from the list. Several in lines of their own.
sheet-kind = Kind
    .others = Type; Category; Kind of record; Record type
    .note = What kind of statement it is. Announcement is for what is only planned.
sheet-date = Date
    .others = When; Date of event; Day; Event date
    .note = When it happened, as precisely as is known: 2025-03-05, 2025-03, 2025-Q1, 2025; unknown if no source says.
sheet-title = Title
    .others = Headline; Heading
    .note = A headline that claims no more than the text.
sheet-text = Text
    .others = Progress made; Description; Details; What happened; Content
    .note = What is reported, in full sentences.
sheet-status = Status
    .others = Stage; State
    .note = The status of the task or step as the source states it, never our own judgement. Empty if it says nothing.
sheet-progress = Progress (%)
    .others = Progress; Percent done; Per cent done; Completion; Completion rate
    .note = How far the task or step has come, in per cent, as the source states it: 40.
sheet-meets = Meets
    .others = Milestone; Milestones; Milestone met
    .note = The milestones, steps and targets that it meets, from the list.
sheet-target = Target
    .others = Indicator; Target or indicator
    .note = The target or indicator that the value is of, from the list.
sheet-value = Value
    .others = Figure; Number; Quantity; Amount counted
    .note = A number in digits, counted in the unit of the target.
sheet-unit = Unit
    .others = Unit of measure; Units
    .note = The unit of the target. Another one is for the file.
sheet-source = Source
sheet-source-first = Source 1
    .others = First source; Source one; Source I
sheet-source-second = Source 2
    .others = Second source; Source two; Source II
sheet-source-third = Source 3
    .others = Third source; Source three; Source III
sheet-source-title = Source title
    .others = Source; Title of source; Source name
    .note = The title of the source as published.
sheet-source-language = Source language
    .others = Language of source; Language; Language of source title
    .note = The language of the source’s title: zh, en …
sheet-publisher = Publisher
    .others = Published by; Source publisher; Media
    .note = Who published the source.
sheet-url = Address
    .others = URL; Link; Web address; Source address; Source link; Source URL; Website
    .note = The web address of the source, beginning with https:// or http://.
sheet-published = Published
    .others = Date published; Publication date; Published on; Source date
    .note = When the source was published.
sheet-accessed = Accessed
    .others = Date accessed; Accessed on; Last accessed
    .note = The day on which somebody last looked at the source.
sheet-note = Note
    .others = Notes; Remark; Remarks; Comment; Comments
    .note = What a reader should know about it. It is published.
sheet-marks = required
    .others = optional; mandatory
sheet-ordinals = No.
    .others = No; Nr; Row; Row number; Serial number; Number of row
sheet-totals = Total
    .others = Totals; Subtotal; Sum; Grand total
sheet-unknown = unknown
    .others = not known; n/a; unclear
sheet-none = none
    .others = nothing; nil; /; \; -; --; –; —; ——; .
sheet-not-public-words = not public
    .others = not for publication; not for the public; do not publish; confidential; internal
sheet-not-public = “{ $value }” seems to say that this is not meant for the public; all that is imported is published, remarks too.
    .help = Write the cell anew if it can be published; delete the row if it cannot.
sheet-ditto = ditto
    .others = as above; same as above; same; "; ''; ″; ”; 〃; do.
sheet-language-zh = Chinese
    .others = Mandarin; Simplified Chinese
sheet-language-en = English
    .others = British English
sheet-kind-figure = Figure
    .others = Number; Statistic; Data
sheet-kind-event = Event
    .others = Meeting; Conference; Visit
sheet-kind-policy = Policy
    .others = Rule; Rules; Plan
sheet-kind-achievement = Achievement
    .others = Result; Outcome
sheet-kind-announcement = Announcement
    .others = Planned; Notice
sheet-stage-not-started = Not started
    .others = Not begun
sheet-stage-in-progress = In progress
    .others = Under way; Ongoing; Underway
sheet-stage-done = Done
    .others = Completed; Complete; Finished
sheet-stage-continuing = Done, continuing
    .others = Continuing; Done and continued
sheet-stage-changed = Changed
    .others = Adjusted
sheet-stage-stopped = Stopped
    .others = Given up; Cancelled; Ended

## Spreadsheets: what is said about them

sheet-place-cell = Sheet “{ $sheet }”, row { $row }, column { $column } ({ $header })
sheet-place-row = Sheet “{ $sheet }”, row { $row }
sheet-new = new record { $id } in { $path }: { $title }
sheet-changed = { $id } in { $path } changes
sheet-change = { $name }: “{ $before }” becomes “{ $after }”
sheet-notes = To know:
sheet-columns = Nothing is taken from the sheet:
sheet-findings = These rows are left out:
sheet-obstacle = Nothing is written, because { $path } would have an error: { $message }
sheet-summary = { $new ->
        [one] 1 new record
       *[other] { $new } new records
    }, { $changed } changed, { $same } as they are, { $out } left out.
sheet-kept = { $count ->
        [one] 1 empty cell leaves a value as it is
       *[other] { $count } empty cells leave values as they are
    }: to take something out of a record, edit its file.
sheet-news = { $count ->
        [one] 1 record is
       *[other] { $count } records are
    } marked as changed today, so that those who have read it are told. If only slips of the pen are mended, give --slips.
sheet-besides-import = What these records have besides stays as it is in the files: { $names }.
sheet-besides-form = No column holds the following; it stays as it is in the files, whatever is filled in: { $names }.
sheet-besides-known = the day of becoming known ({ $count })
sheet-besides-withdrawn = withdrawals ({ $count })
sheet-besides-waiting = drafts and days of publication ({ $count })
sheet-besides-statuses = several statuses, or the source’s own words for one ({ $count })
sheet-besides-progress = several progresses, or that one was revised ({ $count })
sheet-besides-values = several values, breakdowns, dates and remarks of values ({ $count })
sheet-besides-amounts = sums of money ({ $count })
sheet-besides-sources = sources beyond the third ({ $count })
sheet-besides-source = archived copies, reposts and remarks of sources ({ $count })
sheet-besides-documents = documents ({ $count })
sheet-besides-disagreement = how sources disagree ({ $count })
sheet-nothing = Nothing is to be written.
sheet-dry-run = This is a dry run: nothing was written.
sheet-written = Written: { $paths }. Read it through, then run gongkai check.
sheet-not-written = Nothing was written. Answer y, or give --yes.
sheet-finished = An earlier change of the content had been interrupted. It has been completed now.
sheet-undone = An earlier change of the content was interrupted before it changed anything, or is still going on.
sheet-row-left = left out, as you said.
sheet-row-total = passed over: “{ $value }” is a total.
sheet-row-header = passed over: it repeats the header.
sheet-rows-hidden = { $count ->
        [one] row { $rows } is hidden, and is
       *[other] rows { $rows } are hidden, and are
    } not taken, since nobody sees what stands there.
    .help = If they belong to the sheet, show them (take off the filter), save it and import it again.
sheet-row-foreign = passed over: no column that is known has anything in it (“{ $value }”).
sheet-column-unknown = “{ $value }” is no column of records, so what stands there is not taken.
    .help = If it belongs to a record, give the column one of the names in the form: gongkai export sheet FORM.xlsx.
sheet-column-hidden = the column is hidden. What stands there is taken.
sheet-column-near = “{ $value }” is no column of records. It may be meant for “{ $near }”.
    .help = Write “{ $near }” at the top of the column, or another word if it is something else.
sheet-column-which = “{ $value }” is no column of records, and the sheet has none for: { $names }. Which one is it?
sheet-column-what = “{ $value }” is no column of records. Which one is it?
sheet-column-other = another column, which is passed over
sheet-cell-failed = the formula gives the error { $value }.
    .help = Mend the formula, or write the value itself.
sheet-cell-unknown = no program has worked out the value of this formula yet.
    .help = Open the file in a spreadsheet program and save it, or write the value itself.
sheet-ditto-meant = “{ $value }” says what stands above it.
    .help = Write it out, since rows may be sorted or left out: { $options }.
sheet-id-wrong = “{ $value }” is not an id.
    .help = Take lower-case letters and digits with single hyphens or dots between them, or leave the cell empty: a new record gets its id when it is imported.
sheet-id-near = no record is called “{ $value }”, but one is called nearly so.
sheet-id-twice = “{ $value }” stands in row { $row } already.
    .help = One record, one row.
sheet-date-wrong = “{ $value }” is not a date.
    .help = Write 2025, 2025-H1, 2025-Q3, 2025-03, 2025-03-05 or 2025年3月5日, with the year; unknown if no source says.
sheet-day-wrong = “{ $value }” is not a day.
    .help = Write 2025-03-05 or 2025年3月5日, with the year.
sheet-date-order = “{ $value }” does not say for sure which date it is.
    .help = Write the year in full and first: { $options }.
sheet-date-serial = the number { $value } may be a date that has lost its form.
    .help = Give the cell the form of a date, or write the date itself: { $options }.
sheet-number-wrong = “{ $value }” is not a number.
    .help = Write digits, such as 1234.5.
sheet-number-bound = “{ $value }” is a bound or a guess, not a value.
    .help = Write the number that the source gives, or leave the value to the text.
sheet-number-word = “{ $value }” can mean several numbers, since the unit is “{ $unit }”.
    .help = Write the number in digits, counted in “{ $unit }”: { $options }.
sheet-number-unit = “{ $value }” is counted in “{ $other }”, but the target in “{ $unit }”.
    .help = Write the number alone if it is meant in “{ $unit }”.
sheet-source-skipped = the source before this one is not there: { $names } is empty.
    .help = Fill the columns of the sources one after the other.
sheet-percent-part = { $value } may be a number of per cent, or a part of one.
    .help = Write it with its sign, as a text: { $options }.
sheet-percent-wrong = “{ $value }” is not a number of per cent.
    .help = Write a number from 0 to 100.
sheet-name-unknown = the site has nothing called “{ $value }” that can be named here.
    .help = Take it from the list of the form, or write its id, such as task:18 or step:18.1.
sheet-name-near = nothing is called “{ $value }”. Is this meant: { $options }?
    .help = Take it from the list of the form, or write its id.
sheet-name-several = “{ $value }” can mean several things: { $options }.
    .help = Write the id of the one that is meant.
sheet-name-other = “{ $value }” has the id of “{ $name }”, but another name.
    .help = Write the id alone if it is right, or the name alone.
sheet-one-target = “{ $value }” names several targets.
    .help = A row has one value of one target. Further ones are rows of their own.
sheet-word-near = “{ $value }” is none of the words for this. Is this meant: { $options }?
    .help = Take it from the list of the form.
sheet-word-unknown = “{ $value }” is none of the words for this.
    .help = Write { $known }.
sheet-address-near = “{ $value }” is not a whole web address. Is this meant: { $options }?
    .help = Copy the address from the browser.
sheet-address-wrong = “{ $value }” is not a web address.
    .help = Copy the address from the browser; it begins with https:// or http://.
sheet-language-unknown = “{ $value }” is not a language.
    .help = Write a code such as zh or en.
sheet-language-which = in which language is the source’s title “{ $value }”?
    .help = Write its language, such as zh or en, in a column “Source language”.
sheet-unit-other = the unit “{ $value }” is not that of the target, “{ $unit }”.
    .help = Write the value in “{ $unit }”, or put the record into its file by hand, where a unit of its own has all its languages.
sheet-unit-kept = the unit of a value is changed in the file.
sheet-value-alone = it is not said of which target this is a value.
    .help = Name one target in the column for it.
sheet-status-of = it is not said of which task or step this is the status.
    .help = A row with a status is about tasks, or about one step.
sheet-progress-of = it is not said of which task or step this is the progress.
    .help = A row with a progress is about one task or one step.
sheet-missing-one = nothing is written for “{ $name }”.
sheet-missing-all = The sheet has no column for “{ $name }”. If it is the same in every row, what is it?
sheet-title-address = “{ $value }” is the address of the source and not its title.
    .help = Write the title of the source, and the address into the column for it.
sheet-title-and-address = “{ $value }” holds both the title of a source and its address.
    .help = Write each into its own column.
sheet-title-addresses = “{ $value }” holds several addresses.
    .help = Each source has columns of its own: source 1, source 2, source 3.
sheet-missing = nothing is written for: { $names }.
    .help = A new record needs them. If the row is no record, it can stay as it is.
sheet-about-nothing = it is not said what the record is about.
    .help = Name a task, a step or a target.
sheet-several = the record { $id } has several of these, which a row cannot hold.
    .help = Edit them in its file.
sheet-similar = a record of this title and date is there, { $id }, but differs in: { $names }.
    .help = Write { $id } into the column for ids to change that record, or another title for a new one.
sheet-similar-new = a new record
sheet-not-editable = the change cannot be made in { $path }.
    .help = Edit the record in its file.
ask-sheet-option = The number of what is meant, or write it anew; “none” leaves the cell out, empty the row.
ask-sheet-words = Write it anew; “none” leaves the cell out, empty the row.
ask-sheet-column = The number of what is meant, or the column's name in the form; empty leaves the column out.
ask-sheet-rows = What every new record without it is to say; empty leaves those rows out.
ask-write-unsound = The file has these errors, and no site is built until they are mended. Write it all the same, and mend it there? y or n
ask-write = Write this? y or n
summary-form = { $path } has been written, with { $count ->
        [one] 1 record
       *[other] { $count } records
    }. When it is filled, gongkai import sheet takes it back.
summary-status = { $path } has been written.
status-title = What needs attention
status-list = List
status-counted = What several organisations answer for is listed with each and counted once in the heading. Dates: when it is or was due; for what is quiet, the latest report of progress; for what waits, the day on which it becomes public; otherwise when it happened.
status-organisation = Organisation
status-concern = What it is
status-date = Date
status-thing = Reference
status-name = Name
status-remark = Remark
status-address = Address
status-nobody = No organisation in particular
status-late = Late
status-due = Due within 90 days
status-quiet = No recent report of progress
status-update-overdue = Figure overdue
status-weak = Found only as reposts
status-waiting = Not public yet
status-untranslated = Not translated
status-count = { $concern }: { $count }
status-texts = { $count } { $count ->
    [one] text
   *[other] texts
}
summary-brief = { $count } { $count ->
    [one] piece
   *[other] pieces
} of news from { $since } to { $until }, written to { $path }: { $names }.
summary-brief-left-out = An article may not be longer, so { $count } { $count ->
    [one] piece is
   *[other] pieces are
} not in wechat.html, which gives the address of them all; bulletin.html has everything.
summary-brief-pictures = After pasting wechat.html, upload the .png files of the folder in the editor, each in place of its picture.
summary-brief-none = No news from { $since } to { $until }. No file was written.
failure-sheet-type = { $path } is no spreadsheet that is read.
    .help = Save it as .xlsx or .csv.
failure-sheet-form = { $path } does not end in .xlsx.
    .help = Name a file that ends so.
failure-sheet-old = { $path } is a workbook of an old form.
    .help = Open it and save it as .xlsx.
failure-sheet-password = { $path } is protected by a password.
    .help = Open it, take the password off, and save it again.
failure-sheet-macros = { $path } has macros, or is of a form that can have some.
    .help = Save it as .xlsx, without macros.
failure-sheet-damaged = { $path } cannot be read: { $reason }.
    .help = Open it in a spreadsheet program and save it anew.
failure-sheet-large = { $path } is far larger than a sheet that people fill.
    .help = Copy the rows into a new file.
failure-sheet-encoding = { $path } is in an encoding that is not read.
    .help = Save it as CSV in UTF-8, or as .xlsx.
failure-sheet-none = { $path } has no visible sheet “{ $sheet }”.
    .help = Its sheets are: { $known }.
failure-sheet-several = { $path } has several sheets of records: { $known }.
    .help = Say which with --sheet.
failure-sheet-header = No row of { $path } has the names of columns that are known.
    .help = gongkai export sheet FORM.xlsx makes a form with all of them.
failure-sheet-columns = The sheet “{ $sheet }” has no column for: { $missing }. Its columns are: { $found }.
    .help = If one of them is meant, say so with --column NAME=COLUMN; gongkai export sheet FORM.xlsx makes a form with all columns.
failure-sheet-column-given = “{ $value }” is not written as NAME=COLUMN.
    .help = For example: --column Event=Title.
failure-sheet-column-title = The sheet “{ $sheet }” has no column “{ $value }”.
    .help = Its columns are { $known }.
failure-sheet-column-name = Records have no column “{ $value }”.
    .help = The columns are { $known }.
failure-sheet-twice = The sheet “{ $sheet }” has two columns for “{ $name }”: { $first } and { $second }.
    .help = Take one of them out, or give it another name.
failure-sheet-to = New records cannot go to { $path }.
    .help = Name a file below content/records/ that ends in .yaml.
failure-sheet-result = { $path } would become too large.
    .help = Split the sheet, or name another file with --to.
failure-sheet-changed = { $path } was changed while the sheet was read. Nothing was written.
    .help = Import it again.
failure-sheet-organisation = The site has no organisation “{ $value }”.
    .help = Its organisations are: { $known }.
failure-sheet-exists = { $path } is already there, and may have been filled. Nothing was changed.
    .help = Name another file.
failure-no-file = There is no file { $path }.
    .help = Check the name and the folder.

## Translations

translations-no-lock = There is no content/translations.lock yet, so nobody is told which translations are behind their originals. It begins with gongkai translations accept.
translations-counts = { $total ->
    [one] One translation
   *[other] { $total } translations
}: { $confirmed } confirmed, { $stale } stale, { $unconfirmed } unconfirmed, { $missing } missing.
translations-group = { $name }: { $stale } stale, { $unconfirmed } unconfirmed, { $missing } missing, of { $total }
translations-of-nobody = (no organisation in particular)
translations-more = … and { $count } more; --all shows every one.
translations-stale = Stale: the original has changed since they were confirmed.
translations-unconfirmed = Unconfirmed: nobody has confirmed them as they are.
translations-missing = Missing:
translations-confirmed = Confirmed:
translations-not-whole = Some files cannot be read, and their texts are missing here. What was confirmed of them is kept; gongkai check says what is wrong.
translations-accepted = { $count ->
    [0] Nothing was to be confirmed.
    [one] One translation is confirmed.
   *[other] { $count } translations are confirmed.
}
translations-dropped = { $count ->
    [one] One entry was dropped: its text is gone.
   *[other] { $count } entries were dropped: their texts are gone.
}
translations-exported = { $path } has been written, with { $count ->
    [one] one text
   *[other] { $count } texts
}. gongkai translations import takes it back.
translations-change = { $path }: { $name }
translations-import-summary = { $changed } to be written, { $confirmed } confirmed as reviewed, { $same } the same, { $empty } without a translation, { $refused } refused.
translations-refused = Nothing was written. Mend or take out what is refused, or export the texts anew.
failure-translations-which = It is not said which translations were looked at.
    .help = Name texts, things or files, such as task:2#summary, task:2 or content/tasks/2.yaml; or write --all if you looked at every one.
failure-no-translations = The site has no translations into “{ $value }”.
    .help = { $count ->
        [0] No language of the site is a translation.
       *[other] It is translated into: { $known }.
    }
failure-translation-reference = Nothing that is translated is called “{ $value }”.
    .help = Names look like task:2#summary, task:2 or content/tasks/2.yaml; gongkai translations status shows them.
    .nearest = Write “{ $nearest }” if that is what you mean.
failure-translations-none = There is no text to be translated into “{ $value }”.
    .help = Without --open-only, texts whose translation is confirmed are exported as well.
failure-translations-changed = { $path } was changed meanwhile. Nothing was written.
    .help = Call the command again.
failure-lock = { $path }: { $reason }
    .help = Mend this line first: what it says would be lost.
failure-xliff = { $path }: { $reason } Nothing was written.
    .help = Take the file as your program saved it, or export the texts anew.
failure-xliff-result = What the file says would be an error in { $path }: { $reason } Nothing was written.
    .help = Mend it in your program, and import the file again.
xliff-malformed = This is not well-formed XML ({ $reason }).
xliff-encoding = The file is not written in UTF-8.
xliff-doctype = The file has a document type, which XLIFF does without and which is not read.
xliff-entity = The file has an entity that XML itself does not know.
xliff-deep = The elements are nested too deeply.
xliff-none = This is not an XLIFF file.
xliff-cut = The file is incomplete.
xliff-version = This version of XLIFF is not known; 1.2 and 2.0 are.
xliff-languages = The file has texts in several pairs of languages.
xliff-source = The texts are said to be in “{ $value }”, but the language of record is “{ $expected }”.
xliff-target = The translations are said to be in “{ $value }”, into which the site is not translated ({ $known }).
xliff-unknown = The site has no text “{ $name }”.
    .help = Take the unit out of the file, or export the texts anew.
xliff-twice = The text “{ $name }” stands in the file twice.
    .help = Take one of the units out.
xliff-changed = The original of “{ $name }” has changed since the file was exported.
    .help = Export the texts anew and translate it as it is now, or take the unit out.
xliff-source-differs = The source of “{ $name }” in the file is not the text of record.
    .help = Export the texts anew, or take the unit out.
xliff-in-part = “{ $name }” is in several pieces, and some of them have no translation.
    .help = Translate all pieces, or take the unit out.
xliff-translation-changed = The translation of “{ $name }” has changed on the site since the file was exported, and is another one in the file.
    .help = Decide which of the two it is to be: write it into the site’s file and take the unit out, or export the texts anew and change it there.
xliff-codes = “{ $name }” has tags of a translation program among its words.
    .help = Remove the tags in the program, so that words alone are left.
xliff-not-editable = “{ $name }” cannot be written into { $path }: there is an anchor, an alias or something else that is not edited in place.
    .help = Write this translation into the file by hand, and take the unit out.
review-title = What will change in public
review-as-of = Before and after are both as of { $day }. Left: the language of record. Menus, footers and the day of the build do not count.
review-nothing = Nothing changes in public.
review-no-page = The text of no page changes; what does change is listed below.
review-changed = { $count ->
        [one] The text of 1 page changes.
       *[other] The text of { $count } pages changes.
    }
review-moved = { $count ->
        [one] 1 page moves to another address; links to the old one will lead nowhere.
       *[other] { $count } pages move to other addresses; links to the old ones will lead nowhere.
    }
review-new = { $count ->
        [one] 1 page is new.
       *[other] { $count } pages are new.
    }
review-gone = { $count ->
        [one] 1 page vanishes; links to it will lead nowhere.
       *[other] { $count } pages vanish; links to them will lead nowhere.
    }
review-check-clean = Checked: no error and no warning.
review-check-warnings = Checked: { $tally }. It can be published; gongkai check shows what is found.
review-check-errors = Checked: { $tally }. It cannot be published as it is; gongkai check shows what is found.
review-who = Who should look at what
review-who-organisation = Organisation that leads
review-who-pages = Pages
review-theme = The look of all pages
review-theme-unknown = The theme changes, and the old content cannot be shown in the new one: what the theme changes is listed together with what the content changes.
review-theme-looks = The theme changes. That changes the text of no page, but all { $of } pages may look different.
review-theme-says = The theme changes. By that alone { $pages ->
        [one] 1 of { $of } pages says something else.
       *[other] { $pages } of { $of } pages say something else.
    } That is told here once; what follows is what the content changes.
review-theme-example = For example:
review-frame = The header and footer of every page
review-frame-note = Shown once, with the home page as the example.
review-facts = States and figures
review-facts-what = Item
review-facts-before = Before
review-facts-after = After
review-none = none
review-yes = yes
review-no = no
review-count = Number of { $of }
review-count-confirmed = Number of { $of }, confirmed
review-count-unconfirmed = Number of { $of }, known from reposts only
review-actions = actions
review-tasks = tasks
review-targets = targets
review-steps = steps
review-milestones = milestones
review-organisations = organisations
review-records = records
review-cases = cases
review-target-state = Target: state
review-target-goal = Target: goal
review-target-value = Target: latest confirmed value
review-target-reported = Target: later value, from reposts only
review-task-state = Task: status
review-task-confirmed = Task: status confirmed
review-task-late = Task: late
review-task-quiet = Task: no recent report of progress
review-task-progress = Task: progress in per cent
review-step-outcome = Step: outcome
review-step-late = Step: late
review-step-due = Step: due
review-step-state = Step: status
review-step-progress = Step: progress in per cent
review-milestone-outcome = Milestone: outcome
review-milestone-late = Milestone: late
review-milestone-due = Milestone: due
review-more-facts = { $count ->
        [one] 1 more state or figure differs.
       *[other] { $count } more states and figures differ.
    }
review-more-pages = { $count ->
        [one] And 1 more page.
       *[other] And { $count } more pages.
    }
review-single = Content pages
review-many = Lists, overviews and pages of organisations
review-named = Pages listed without details
review-left-out = { $count ->
        [one] 1 more page is not named here.
       *[other] { $count } more pages are not named here.
    }
review-files = Files that are published as they are
review-files-path = File
review-files-fate = Change
review-fate-changed = changed
review-fate-moved = moved
review-fate-new = new
review-fate-gone = vanishes
review-from = formerly
review-links = Link:
review-state-same = Unchanged in this language.
review-state-elsewhere = The changes in this language are shown at other pages of this document.
review-state-missing = The site no longer has this language.
review-passage-new = New
review-passage-gone = Removed
review-passage-moved = Stands elsewhere on the page now
review-word-gone = removed
review-word-new = added
review-legend = How to read it:
review-pictures = Pictures
review-picture-new = New
review-picture-gone = Removed
review-picture-replaced = Before
review-picture-replacing = After
review-picture-large = not shown for its size:
review-more-passages = { $count ->
        [one] 1 more passage differs.
       *[other] { $count } more passages differ.
    }
review-told-elsewhere = { $count ->
        [one] 1 more change of this page is shown at another page.
       *[other] { $count } more changes of this page are shown at other pages.
    }
summary-review = { $path } has been written: { $changed ->
        [one] 1 page changes
       *[other] { $changed } pages change
    }, { $new ->
        [one] 1 is new
       *[other] { $new } are new
    }, { $gone ->
        [one] 1 vanishes
       *[other] { $gone } vanish
    }.
summary-review-same = { $path } has been written: nothing changes in public.
failure-review-exists = { $path } is already there, and is no review. Nothing was changed.
    .help = Name another file.
failure-review-against = There is nothing to compare with: { $path } has no folder “content”.
    .help = Name with --against a folder that holds another copy of the site, or a revision of git in which the site is.
failure-review-unsound = The site cannot be built, so that there is nothing to review.
    .help = Put right what is shown above. gongkai check says when it is right.
failure-review-other-unsound = The other state, with which this one would be compared, cannot be built by this version of the program.
    .help = What is wrong with it is shown above. Name another state with --against.
failure-review-what = Nothing was asked for.
    .help = Say with --out where the review is to be written, or with --sign who approves the present state.
review-state = Digest of this state: { $state }. A signature approves this state.
review-signed = Signed by { $names }.
review-unsigned = { $count ->
        [one] 1 more signature is needed before the site can be built for the public.
       *[other] { $count } more signatures are needed before the site can be built for the public.
    }
summary-signed = { $name } approves the state { $state }. Recorded in content/signatures.yaml; { $signed ->
        [one] 1 person has
       *[other] { $signed } people have
    } signed this state.
summary-signed-before = { $name } had approved the state { $state } before. Nothing was changed.
failure-sign-name = “{ $value }” is not a name.
    .help = Write the name of a person in one line.
failure-sign-note = “{ $value }” cannot be a note.
    .help = Write a note in one line.
failure-sign-unknown = “{ $value }” is not among those who can sign.
    .help = By sign_off in content/site.yaml these can: { $known }.
failure-sign-unsound = The site cannot be built, so that there is nothing to approve. Nothing was recorded.
    .help = Put right what is shown above. gongkai check says when it is right.
failure-sign-changed = { $path } was changed meanwhile. Nothing was recorded.
    .help = Sign again.
failure-sign-file = No signature can be added to { $path }.
    .help = It has to be a list, each item of which begins with “- name:”.
unsigned-anybody = anybody
unsigned-nobody = nobody has signed it yet
unsigned-some = only { $names } signed it
unsigned-earlier = The last signature, by { $name } on { $date }, is for another state.
unsigned-never = There is no signature for any other state.

# What `export workflow` writes. Comments keep their lines.

summary-workflow = { $path } has been written.
failure-written-by-hand = { $path } is already there, and is not as this command wrote it. Nothing was written.
    .help = Somebody, or a program such as Certbot, may have changed it. Without --out the new text is printed, so that you can compare. If those changes are no longer needed, delete the file first.
failure-workflow-hosts = { $path } also publishes the site to hosts that were not named: { $hosts }. Written anew, it would no longer do so. Nothing was written.
    .help = Name all the hosts to publish to: { $call }. If nothing is to be published to { $hosts } any more, delete the file first.
failure-workflow-settings = content/site.yaml has errors and cannot be read.
    .help = gongkai check says what is wrong.
workflow-name = Publish the site
workflow-step-program = Get the program
workflow-step-check = Check the content
workflow-step-ssh = Set up the ssh key
workflow-step-deploy = Build and publish
workflow-step-pages = Ask GitHub Pages to update
workflow-step-file = Keep the file
workflow-step-addresses = Keep the list of public addresses
workflow-step-public = Check that the public site is what was just built
workflow-step-links = Check whether the sources still answer
workflow-commit = Update the list of public addresses
workflow-no-program = Nothing says where to get the program: set GONGKAI_URL and GONGKAI_SHA256, or GONGKAI_SOURCE.
workflow-no-program-inside = What GONGKAI_URL leads to is an archive without the program for Linux.
workflow-packed = The program itself, or a release that contains it (.tar.gz, .zip, .deb).
workflow-stale = { $address } does not show what was just built. Is it served from somewhere else, or does a CDN still hold the old site?
workflow-dirty = The folder of the site has changes that were not committed, so nothing is published. This machine publishes what others have pushed: commit the changes, or give it a clone of its own, in which nobody works.
workflow-weekly = Mondays: do the sources still answer?
workflow-job-check = Proposed changes are checked as strictly as for publishing.
workflow-job-links = Fails if a source is gone, so that somebody looks. Nothing is published or changed.
workflow-one-at-a-time = One run at a time; the newest includes everything.
workflow-newest =
    What the branch holds by now: a run that waited for another one would otherwise lack the addresses that the other one added.
workflow-addresses =
    content/published.txt lists every address that was ever public, so that none is lost unnoticed. It belongs
    in the repository.
workflow-addresses-again = Somebody else may be pushing at the same moment, so it is tried again.
workflow-of-host = For { $host }:
workflow-job-follows = Runs whether or not the host before it succeeded; they take turns only because they share the list of addresses.
workflow-job-environment =
    A secret of this environment (Settings, Environments) takes the place of the repository’s secret of that name, so that
    hosts of the same kind can each have their own.
workflow-public = Fails if the public site is still an older one after five minutes.
workflow-github =
    Publishes the site to “{ $host }” ({ $address }): after each push to the default branch, once a day, and by hand.
    Made by “gongkai export workflow github”. Make it again when a host is changed in site.yaml.
workflow-github-program =
    Set these in the repository, under Settings, Secrets and variables, Actions. As variables, where the program comes from:
      GONGKAI_URL and GONGKAI_SHA256: the address of a release for Linux (.tar.gz, .deb) or of the program, and its SHA-256
      or GONGKAI_SOURCE: the folder of its source in this repository (it takes minutes to be compiled)
workflow-github-variables = As secrets: { $variables }
workflow-github-ssh =
    As secrets:
      GONGKAI_SSH_KEY: the private key of an account that may write there and do nothing else
      GONGKAI_KNOWN_HOSTS: what ssh-keyscan says of the server, compared with what its administrator says
workflow-github-token = As a secret: GONGKAI_GIT_TOKEN, a token for { $server } that may write to the repository
workflow-github-pages =
    For Pages of this repository the workflow has a token of its own. If the branch is in another one, set the secret
    GONGKAI_GIT_TOKEN: a token that may write to its contents.
workflow-github-disk =
    The host is a folder of a machine. This needs a runner of your own on that machine (Settings, Actions, Runners).
workflow-github-daily =
    What is late, due or quiet changes with the calendar, so the site is rebuilt every day, shortly after midnight. GitHub
    may start it later, and stops running it in a public repository in which nothing has happened for 60 days.
workflow-github-publish = Publishes the default branch only.
workflow-gitlab =
    Publishes the site to “{ $host }” ({ $address }): after each push to the default branch, once a day, and by hand.
    Made by “gongkai export workflow gitlab”. Make it again when a host is changed in site.yaml.

    Set up two schedules under Build, Pipeline schedules, both with the time zone { $time_zone }:
      17 0 * * *  every day: what is late, due or quiet changes with the calendar
      43 1 * * 1  every week, with the variable GONGKAI_LINKS set to yes: do the sources still answer?
workflow-gitlab-program =
    Set these under Settings, CI/CD, Variables. Where the program comes from:
      GONGKAI_URL and GONGKAI_SHA256: the address of a release for Linux (.tar.gz, .deb) or of the program, and its SHA-256
      or GONGKAI_SOURCE: the folder of its source in this repository (it takes minutes to be compiled)
workflow-gitlab-variables = Masked and protected: { $variables }
workflow-gitlab-ssh =
    Protected, of the type File:
      GONGKAI_SSH_KEY: the private key of an account that may write there and do nothing else
      GONGKAI_KNOWN_HOSTS: what ssh-keyscan says of the server, compared with what its administrator says
workflow-gitlab-token = Masked and protected: GONGKAI_GIT_TOKEN, a token for { $server } that may write to the repository
workflow-gitlab-addresses =
    Masked and protected: GONGKAI_PUSH_TOKEN, an access token of this project with the scope write_repository and a role
    that may push to the default branch. Tokens expire: note the day.
workflow-gitlab-disk =
    The host is a folder of a machine. This needs a runner of your own on that machine, with the tag { $host }.
workflow-gitlab-image = Any image with curl and git will do; without GONGKAI_SOURCE it needs no Rust.
workflow-gitlab-publish = Pushes to the default branch, the daily schedule, and “New pipeline” by hand.
workflow-gitlab-links = The weekly schedule. Fails if a source is gone, so that somebody looks. Nothing is published or changed.
workflow-systemd-description = Publish the site to { $host }
workflow-systemd-links-description = Check whether the sources of the site still answer
workflow-systemd-script =
    Publishes the site to “{ $host }” ({ $address }). Made by “gongkai export workflow systemd”.
    The program itself is expected at /usr/local/bin/gongkai.
    
      sudo install -m 755 gongkai-publish-{ $host } /usr/local/bin/
      sudo install -m 644 gongkai-*.service gongkai-*.timer /etc/systemd/system/
      sudo systemctl daemon-reload
      sudo systemctl enable --now gongkai-publish-{ $host }.timer gongkai-links.timer
    
    Publish at once:      sudo systemctl start gongkai-publish-{ $host }
    What it last said:    journalctl -u gongkai-publish-{ $host } -n 50
    What went wrong:      systemctl --failed
workflow-systemd-follow =
    The content comes from another repository. What was published stays here even if the last run could not push it;
    the account of the service needs a name and mail address in its git settings, and may push.
workflow-systemd-service = Put this into /etc/systemd/system; gongkai-publish-{ $host } says how.
workflow-systemd-again = If the network is down for a while, it tries again.
workflow-systemd-user =
    The account to which the site’s folder belongs. It needs no password and no shell:
      sudo useradd --system --create-home gongkai && sudo chown -R gongkai: FOLDER
workflow-systemd-variables =
    A file that only root can read (chmod 600), with a line NAME=VALUE for each of { $variables }
workflow-systemd-writes = The service may write here and nowhere else.
workflow-systemd-timer = Put this into /etc/systemd/system; gongkai-publish-{ $host } says how.
workflow-systemd-daily =
    What is late, due or quiet changes with the calendar, so the site is rebuilt every day, shortly after midnight. The time
    zone is the site’s, whatever the machine’s is; without it, midnight would be the machine’s.
workflow-systemd-pushes = Checks every quarter of an hour for new pushes. If nothing has changed, nothing is sent.
workflow-systemd-persistent = If the machine was off at the time, this runs once it is on again.
workflow-systemd-links =
    Put this into /etc/systemd/system. It fails if a source is gone, so that systemctl --failed shows it; the list is in
    journalctl -u gongkai-links. Nothing is published or changed.

# What `check --links` says.

dead-link = { $address } is gone. { $reason }.{ $copy ->
        [given] {" "}The content gives a copy in an archive: { $archived }.
       *[none] {""}
    }
    .meaning = A page that the content points to on the web is not there any more: its host says so, there is no such host, or its certificate is not valid. Readers cannot look at it. Found by gongkai check --links only; where the content gives a copy in an archive it is a note.
    .help = { $copy ->
        [given] Readers are led to that copy already. Check whether the page has a new address.
        [found] There is a copy of { $day } in an archive. Check that it shows what the record says, and add it to the source: archived: { $archived }
        [silent] Look for its new address, or for a copy in an archive, and add that as archived. The Internet Archive could not be reached from here.
       *[none] Look for its new address, or for a copy in an archive, and add that as archived. The Internet Archive has none.
    }
moved-link = { $address } has moved permanently to { $to }.
    .meaning = A page that the content points to on the web redirects to another address, and its host says that this is permanent. Found by gongkai check --links only.
    .help = Check that the same is there, and write the new address: { $to }
unchecked-link = It could not be determined whether { $address } is still there. { $reason }.
    .meaning = The host did not answer, or refused to. Many do so to programs, or to networks of other countries, and the page may well be there. Found by gongkai check --links only.
    .help = Open it in a browser. If it is there, nothing needs to be done.
link-not-found = The host answers that there is no such page (404)
link-removed = The host answers that it was removed (410)
link-no-host = No host has this name
link-refused = The host does not let this program in
link-too-often = The host says that it has been asked too often
link-host-fault = The host reports a fault of its own
link-led-nowhere = It redirects to an address that cannot be opened
link-other-answer = The answer cannot be understood
summary-links-asked = Checking whether { $count ->
        [one] 1 address answers
       *[other] { $count } addresses answer
    }. Each host is asked slowly, so this takes a while.
summary-links = Links: { $answering } answering, { $gone } gone, { $unknown } undetermined{ $examples ->
        [0] {""}
        [one] ; 1 is an example, which nobody can reach
       *[other] ; { $examples } are examples, which nobody can reach
    }.
failure-links-offline = { $count ->
        [one] The one address does not answer
       *[other] None of { $count } addresses answers
    }, nor does the Internet Archive: this machine seems to be offline.
    .help = Check the connection. Behind a proxy, set HTTPS_PROXY.
server-nginx =
    Settings of nginx for { $address }, written by `gongkai export server nginx`.
    Save this as /etc/nginx/conf.d/{ $host }.conf, try it with `nginx -t`, and let nginx read it: `systemctl reload nginx`.
    Write it again when addresses have moved, or the address or the languages of the site have changed.
server-nginx-room =
    Many addresses have moved. When it is tried, nginx may say that it could not build an optimal map_hash; it works all the same. To have it
    say nothing, put the next two lines, without the #, once for all sites into the part `http` of /etc/nginx/nginx.conf.
server-apache =
    Settings of Apache for { $address }, written by `gongkai export server apache`.
    Save this as /etc/apache2/sites-available/{ $host }.conf. Then: `a2enmod headers rewrite`, `a2ensite { $host }`,
    try it with `apachectl -t`, and let Apache read it: `systemctl reload apache2`.
    Write it again when addresses have moved, or the address or the languages of the site have changed.
server-htaccess =
    Settings of Apache for { $address } on shared hosting, written by `gongkai export server htaccess`.
    Save this as content/static/.htaccess of the site: each build then includes it. The host has to allow it (AllowOverride) and to have
    the modules headers and rewrite, as nearly all do.
    Write it again when addresses have moved, or the address or the languages of the site have changed.
server-htaccess-https =
    Remove the # before the next line only once https works for everything on this host. Browsers then refuse http for the time given
    (here a day; a year is 31536000), and nobody can undo that for them.
server-caddy =
    Settings of Caddy for { $address }, written by `gongkai export server caddy`.
    Put this into /etc/caddy/Caddyfile, try it with `caddy validate --config /etc/caddy/Caddyfile`, and let Caddy read it: `systemctl reload caddy`.
    Write it again when addresses have moved, or the address or the languages of the site have changed.
server-nginx-https =
    For https: `certbot certonly --nginx -d { $host } --deploy-hook "systemctl reload nginx"` gets the certificate and leaves this file as it is.
    Then put these lines, without the #, into /etc/nginx/gongkai/{ $host }/https.conf:

    listen 443 ssl;
    listen [::]:443 ssl;
    ssl_certificate /etc/letsencrypt/live/{ $host }/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/{ $host }/privkey.pem;
    if ($scheme = http) {"{"} return 301 https://$host$request_uri; {"}"}

    Add the next line to them only once https works for everything on this host. Browsers then refuse http for the time given
    (here a day; a year is 31536000), and nobody can undo that for them.
server-own =
    What is of this host alone stands in files of its own, which stay when this file is written anew.
server-apache-https =
    For https: `certbot --apache -d { $host }` makes a second virtual host with the same settings and the certificate, in { $host }-le-ssl.conf,
    and adds lines to this one. To write the settings anew, delete both files (and { $host }-le-ssl.conf in sites-enabled), write this one,
    and run `certbot install --apache --cert-name { $host }`.
    Put the next line, without the #, into /etc/apache2/gongkai/{ $host }/https.conf only once https works for everything on this host. Browsers then
    refuse http for the time given (here a day; a year is 31536000), and nobody can undo that for them.
server-apache-listen =
    If the next line stands in another file already, such as /etc/apache2/ports.conf, delete it here.
server-caddy-https =
    Caddy gets the certificate by itself, once the name points to this machine.
    Put the next line, without the #, into /etc/caddy/gongkai/{ $host }/https.conf only once https works for everything on this host. Browsers then
    refuse http for the time given (here a day; a year is 31536000), and nobody can undo that for them.
server-below =
    The site is under a path. If this host has other sites, put everything from here to the end into their settings.
server-slash =
    An address without its final slash leads to the one with it, on the same host and port.
server-moved =
    Addresses that have moved.
server-gone =
    Files that were given up.
server-hidden =
    Files whose names begin with a dot are not served, except /.well-known/.
server-folders =
    A folder without a page of its own is not listed.
server-missing =
    What is shown for an address that does not exist, by language.
server-types =
    The type of each file, by the ending of its name.
server-headers =
    What is sent with every file.
server-policy =
    Other sites may show the embeds in their pages, and nothing else.
server-drawings =
    Drawings have their style sheet inside, and need nothing else.
server-cache =
    Files named after their contents are kept for a year. Everything else is checked again each time, so that nobody reads yesterday's site.
server-open =
    Programs in pages of other sites may read data, feeds and calendars.
server-vary =
    Caches on the way keep compressed and plain files apart.
server-compressed =
    Where there is a compressed copy (.br, .gz), it is sent.
server-nginx-brotli =
    For .br files: install libnginx-mod-http-brotli-static (Debian, Ubuntu), and put the next line, without the #, into
    /etc/nginx/gongkai/{ $host }/brotli.conf.
summary-server = Written: { $path }, for a site in { $folder }.
failure-server-folder = “{ $path }” cannot be used in the settings of a server.
    .help = Write the folder from the root of the disk, as in --folder /srv/www/plan/current, without quotation marks, backslashes, $, % or braces.
failure-server-host = The settings do not say in which folder of its server the site of the host “{ $host }” stands.
    .help = Say it, as in --folder /srv/www/plan/current.
