### كلمات الواجهة بالعربية

## في كل صفحة

document-title = { $page } · { $site }
skip-to-content = انتقل إلى المحتوى
demonstration-band = موقع تجريبي مُعدّ من مصادر علنية، وليس موقعًا رسميًا.
languages-label = اللغات
menu-label = القائمة الرئيسية
menu-open = القائمة
breadcrumbs-label = موقعك في الصفحات
translation-note = هذه ترجمة غير رسمية، والعبرة بالنص الأصلي.
translation-original = هذه الصفحة بلغتها الأصلية
footer-compiled = أُعدّ هذا الموقع من نص الخطة المنشور ومن تقارير علنية، ويذكر كل سجل مصادره.
footer-demonstration = الموقع تجريبي، وليس موقعًا حكوميًا، ولا ينطق باسم الجهات المعنية.
footer-plan = الوثيقة
footer-publisher = إعداد
footer-menu-label = قائمة التذييل
footer-about-label = عن الموقع
print-address = عنوان هذه الصفحة: { $address }
as-of = البيانات حتى
adjacent-label = السابق والتالي
year = { $year }
list-comma = {"، "}
number-gap = { " " }
sentence-gap = { " " }
colon = { ": " }

## القائمة

nav-home = الرئيسية
nav-plan = النص الكامل
nav-tasks = التعهدات
nav-targets = المؤشرات
nav-schedule = المواعيد
nav-records = التقدم
nav-cases = الحالات
nav-organisations = الجهات
nav-safeguards = الضمانات

## عناوين الصفحات

title-plan = النص الكامل للخطة
title-actions = المحاور
title-action = المحور { $number }: { $name }
title-tasks = التعهدات
title-task = التعهد { $number }: { $name }
title-targets = المؤشرات
title-schedule = المواعيد وما تحقق منها
title-organisations = الجهات
title-safeguards = الضمانات
title-safeguard = الضمانة { $number }: { $name }
title-records = سجلات التقدم
title-year = سجلات التقدم في { $year }
title-cases = الحالات
title-cases-field = حالات في مجال { $name }
title-cases-place = حالات من { $name }
title-glossary = المصطلحات
title-method = كيف تُستخلص الحالات والأرقام
title-site-map = خريطة الموقع
title-not-found = الصفحة غير موجودة

crumb-task = التعهد { $number }
crumb-action = المحور { $number }
crumb-safeguard = الضمانة { $number }

## أوصاف الصفحات

description-home = تعهدات { $name } ومؤشراتها وما أُعلن من تقدم، ولكل سجل مصدره.
description-home-demonstration = تعهدات { $name } ومؤشراتها وما أُعلن من تقدم، ولكل سجل مصدره. موقع تجريبي غير رسمي.
description-plan = النص الكامل لـ{ $name }، مع رقم لكل فقرة.
description-actions = محاور الخطة وعددها { $count }، وما أُعلن من تقدم في تعهداتها.
description-action = { $name }: نص التعهدات وعددها { $count }، والجهات المسؤولة، وما أُعلن من تقدم.
description-tasks = حالة تعهدات الخطة وعددها { $count }، والجهات المسؤولة، وما أُعلن من تقدم.
description-targets = مؤشرات الخطة وعددها { $count }، والبيانات المنشورة عنها.
description-target = { $name }: { $value } { $unit } بحلول { $due }. البيانات المنشورة والرسم البياني والمصادر.
description-schedule = مراحل الخطة وخطواتها بحسب الموعد والجهة: ما يحين موعده، وما مضى موعده، وما تحقق في موعده أو بعده.
description-organisations = الجهات المشاركة في الخطة وعددها { $count }، ودور كل منها.
description-organisation = { $name }: دورها في الخطة، والتعهدات التي تقودها وعددها { $count }.
description-safeguards = ضمانات الخطة والسجلات العلنية عنها.
description-safeguard = نص الضمانة «{ $name }» والسجلات العلنية عنها.
description-records = سجلات التقدم وعددها { $count }، مرتبة بحسب التاريخ ومع مصادرها.
description-year = سجلات التقدم في { $year } وعددها { $count }، مع مصادرها.
description-record = { $date }: { $title }. مع المصادر والملاحظات.
description-cases = حالات تُظهر تطبيق الخطة وعددها { $count }، مع مصادرها.
description-cases-field = حالات في مجال { $name } وعددها { $count }، مع مصادرها.
description-cases-place = حالات من { $name } وعددها { $count }، مع مصادرها.
description-glossary = مصطلحات الخطة وعددها { $count }، مع ترجماتها ومعانيها.
description-method = معنى كل حالة وعلامة ورقم في هذا الموقع، والسجلات التي يقوم عليها.
description-site-map = كل صفحات الموقع في قائمة واحدة.
description-not-found = لا توجد صفحة في هذا العنوان.

## حالة التعهد

legend-label = مفتاح العلامات
legend-half = قيد التنفيذ أو أُعلن تقدم فيه
stage-no-public-report = لا تقرير علني بعد
stage-not-started = لم يبدأ
stage-reported-progress = أُعلن تقدم
stage-in-progress = قيد التنفيذ
stage-continuing = أُنجز ومستمر
stage-done = أُنجز
stage-changed = عُدّل
stage-stopped = أُوقف
flag-late = متأخر
flag-quiet = لا تقدم معلن منذ مدة
task-number = التعهد { $number }
task-state = { $count ->
    [0] { $stage }
    [one] { $stage }، سجل واحد
    [two] { $stage }، سجلان
    [few] { $stage }، { $count } سجلات
   *[other] { $stage }، { $count } سجلًا
}
task-latest = أحدث سجل:{ " " }
summary-note = الشروح من إعداد هذا الموقع، وليست نصًا رسميًا.

## النص الرسمي

official-text = نص الخطة
official-translation = نص الخطة، ترجمة غير رسمية
official-original = النص الأصلي
official-place = الفقرة { $paragraph } من النص الكامل
official-paragraph = الفقرة { $paragraph } من النص الكامل

## السجلات

kind-figure = رقم
kind-event = فعالية
kind-policy = سياسة
kind-achievement = إنجاز
kind-announcement = خطة معلنة، وليست نتيجة بعد
record-unconfirmed = وُجد معاد النشر فقط، وغير مؤكد
record-disputed = المصادر مختلفة
record-background = قبل مدة الخطة
record-about = يتعلق بـ
record-day-unknown = اليوم غير معروف
undated-since = { " " }(معلن منذ { $date })
sources-label = المصادر
source-title-inferred = (العنوان من وصفنا)
source-repost = إعادة نشر
source-undated = دون تاريخ نشر
source-accessed = اطُّلع عليه{ " " }
source-archived = نسخة محفوظة
records-count = { $count ->
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
   *[other] { $count } سجلًا
}
records-found = { $count ->
    [0] لا سجل علني بعد.
    [one] سجل علني واحد.
    [two] سجلان علنيان.
    [few] { $count } سجلات علنية.
   *[other] { $count } سجلًا علنيًا.
}
years-label = بحسب السنة

## المؤشرات

goal-by = الهدف بحلول { $due }
goal-by-line = الهدف بحلول { $due }:{ " " }
standing-no-data = لم تُنشر بيانات بعد.
standing-unconfirmed-only = لا رقم مؤكد بعد.
standing-no-total = لم تُنشر إلا أرقام الأجزاء دون المجموع.
standing-goal-pending = أحدث رقم: { $date }.
standing-before = أحدث رقم: { $date }، وهو أقدم من مدة الخطة أو من سنة الأساس، فلا يُحكم به على الهدف.
standing-followed = أحدث رقم: { $date }.
standing-not-yet = أحدث رقم: { $date }. لم يتحقق الهدف بعد.
standing-overdue = انقضى موعد الهدف ({ $due })، وأحدث رقم ({ $date }) لا يبلغه.
standing-due-past = { " " }انقضى موعد الهدف ({ $due }).
standing-reached = أحدث رقم: { $date }. تحقق الهدف.
standing-reported-reached = أحدث رقم مؤكد: { $date }.
standing-met = أُعلن بلوغ الهدف دون رقم ({ $date }):{ " " }
standing-reported-met = لم يذكر بلوغ الهدف إلا معاد النشر، ودون رقم ({ $date }):{ " " }
reported-figure = ذُكر: { $value } { $unit } ({ $date })، ووُجد معاد النشر فقط وغير مؤكد.
reported-reached = ذُكر: { $value } { $unit } ({ $date })، وبه يتحقق الهدف؛ لكنه وُجد معاد النشر فقط وغير مؤكد.
observation-unconfirmed = وُجد معاد النشر فقط، وغير مؤكد
observation-incomparable = تعريف آخر لا يقارن بغيره
observation-definition = التعريف:{ " " }
flag-rounded = مقرّب في المصدر
flag-provisional = أولي
flag-revised = منقّح
flag-estimated = تقديري
flag-break-in-series = انقطاع في السلسلة: يتغير التعريف هنا

## الرئيسية

home-term = ({ $term })
home-read-plan = اقرأ النص الكامل
home-safeguards = الضمانات
count-actions = محاور
count-tasks = تعهدات
count-targets = مؤشرات
count-organisations = جهات مسؤولة
count-records = سجلات التقدم
home-targets = { $count ->
    [one] مؤشر واحد
    [two] مؤشران
    [few] { $count } مؤشرات
   *[other] { $count } مؤشرًا
}
home-targets-note = لكل رقم مصدره، وما لم يُنشر يُذكر أنه لم يُنشر.
home-tasks = { $actions ->
    [0] {""}
    [one] محور واحد،{" "}
    [two] محوران،{" "}
    [few] { $actions } محاور،{" "}
   *[other] { $actions } محورًا،{" "}
}{ $tasks ->
    [one] تعهد واحد
    [two] تعهدان
    [few] { $tasks } تعهدات
   *[other] { $tasks } تعهدًا
}
other-tasks = تعهدات أخرى
home-tasks-note = حالة التعهد مستخلصة من السجلات العلنية.
home-all-tasks = كل التعهدات
home-all-targets = { $count ->
    [one] المؤشر الوحيد
    [two] المؤشران
    [few] كل المؤشرات ({ $count })
   *[other] كل المؤشرات ({ $count })
}
home-latest = أحدث التقدم
home-latest-note = الأحدث أولًا.
home-all-records = كل سجلات التقدم
home-cases = الحالات
home-cases-note = كيف تبدو الخطة في التطبيق.
home-all-cases = كل الحالات ({ $count })

## النص الكامل

plan-lede = فقرات الوثيقة { $count }. اتبع رقم الفقرة لتحصل على عنوانها الدائم.
plan-untranslated = الفقرات التي لا ترجمة لها تظهر بلغتها الأصلية.
plan-notice = عنوان الوثيقة
plan-number = رقم الوثيقة
plan-signed = تاريخ التوقيع
plan-published = تاريخ النشر
plan-term = المدة
plan-term-value = { $term }
plan-issuers = جهات الإصدار
plan-contents = المحتويات
plan-document = الوثيقة
plan-paragraph = الفقرة { $number }
plan-page-action = المحور
plan-page-task = التقدم
plan-page-safeguard = السجلات
plan-page-principle = المبدأ
plan-page-of = { " " }(الفقرة { $paragraph })

## المحاور والتعهدات

actions-lede = محاور الخطة { $count }، ولكل محور تعهداته.
action-lede = تعهدات هذا المحور { $count }.
action-tasks = تعهدات هذا المحور
action-previous = المحور السابق
action-next = المحور التالي
tasks-lede = حالة التعهد مستخلصة من السجلات العلنية خلال مدة الخطة، ولا يدخلها أحد يدويًا.
tasks-stages = حالة التعهدات، وعددها { $count }
stage-count = { $stage }: { $count }
dated-count = تعهدات لها موعد محدد: { $count } من { $total }.
late-count = متأخر: { $count } من { $total } لها موعد محدد
late-none = ولا شيء منها متأخر.
milestones-count = مراحل تحققت: { $met } من { $total }. مراحل مضى موعدها ولم تتحقق: { $late } من { $total }.
milestones-met-late = ومما تحقق تأخر { $count } من { $met }.
quiet-count = تعهدات لها سجلات ولم تنته، ولم يُعلن عنها خلال { $days } يومًا سوى خطط: { $count } من { $total }.
summary-label = شرح مبسط من هذا الموقع، وليس نصًا رسميًا
task-evidence = { $count ->
    [one] سجل علني واحد خلال مدة الخطة، تاريخه { $latest }.
    [two] سجلان علنيان خلال مدة الخطة، أحدثهما بتاريخ { $latest }.
    [few] { $count } سجلات علنية خلال مدة الخطة، أحدثها بتاريخ { $latest }.
   *[other] { $count } سجلًا علنيًا خلال مدة الخطة، أحدثها بتاريخ { $latest }.
}
task-evidence-undated = { $count ->
    [one] سجل علني واحد خلال مدة الخطة، وتاريخه غير معروف.
    [two] سجلان علنيان خلال مدة الخطة، وتاريخ أحدثهما غير معروف.
    [few] { $count } سجلات علنية خلال مدة الخطة، وتاريخ أحدثها غير معروف.
   *[other] { $count } سجلًا علنيًا خلال مدة الخطة، وتاريخ أحدثها غير معروف.
}
task-no-evidence = لا سجل علني خلال مدة الخطة بعد.
task-quiet = لا سجل تقدم جديد خلال آخر { $days } يومًا
task-progress = التقدم
task-no-records = لم يُنشر سجل تقدم بعد.
task-background = خلفية من قبل مدة الخطة
task-background-note = هذه السجلات أقدم من مدة الخطة، ولا تُحسب تقدمًا في هذا التعهد.
task-previous = التعهد السابق
task-next = التعهد التالي
task-targets = المؤشرات المتصلة به
leads = { $count ->
    [one] الجهة المسؤولة
   *[other] الجهات المسؤولة
}
lead-first = مذكورة أولًا
lead-first-note = «مذكورة أولًا» تعني أن الجهة هي الأولى بين الجهات المسؤولة عن التعهد.
steps = الخطوات
steps-note = تبيّن الأشرطة بداية كل خطوة وموعدها، والخط المتقطع يوم البيانات.
steps-done = الخطوات المنجزة: { $done } من { $total }
steps-count = الخطوات المنجزة: { $done } من { $total }. ومضى موعدها ولم تُنجز: { $overdue }.
steps-years = { $from }–{ $to }
column-step = الخطوة
column-period = المدة
column-outcome = الحالة
step-leads = الجهة المسؤولة:{ " " }
period-both = من { $from } إلى { $due }
period-due = الموعد: { $due }
period-from = من { $from }
period-none = لا موعد لها
outcome-overdue = مضى موعدها ولم تُنجز
outcome-ahead = لم يحن موعدها
outcome-undated = لم تُنجز
outcome-early = أُنجزت قبل موعدها
outcome-on-time = أُنجزت في موعدها
outcome-late = أُنجزت بعد موعدها
outcome-done = أُنجزت
outcome-stopped = أُوقفت
met-on = { $date }:{ " " }
status-stated = الحالة المذكورة: { $stage } ({ $date }):{ " " }
status-words-before = { " " }(بألفاظ المصدر:{ " " }
status-words-after = )
statuses-differ-of-step = حالات مختلفة منشورة عن { $date }:
percentage = { $value }٪
progress-part = أُنجز { $value }٪ كما ذُكر ({ $date }):{ " " }
milestone-shared = وهي كذلك من مراحل:{ " " }
calendar-title = { $name }: المواعيد
calendar-link = ملف تقويم (iCalendar)
calendar-note = تتابع برامج التقويم المشتركة فيه ما يتغير. وكل تاريخ هو آخر يوم من الموعد.
calendar-short = iCalendar
schedule-lede = المراحل: { $milestones }، والخطوات: { $steps }، ومواعيدها وما تحقق منها.
schedule-counts = { $steps ->
    [0] مراحل لها موعد: { $count }
   *[other] مراحل وخطوات لها موعد: { $count }
}
schedule-note = لا تُحسب إلا تواريخ تذكرها المصادر. «في موعدها» أي حتى آخر يوم منه، و«قبل موعدها» أي قبل يومه أو مدته، و«بعد موعدها» أي بعد آخر يوم منه؛ وما لا تقطع التواريخ فيه يُكتب «أُنجزت» فقط.
schedule-overdue = مضى موعده ولم يُنجز
schedule-ahead = ما يحين موعده
schedule-done = ما أُنجز
schedule-undated = بلا موعد
schedule-undated-note = لا يذكر لها مصدر موعدًا، ولا تدخل في الأعداد بحسب الموعد.
organisation-schedule = ما تُسأل عنه بحسب الموعد
organisation-schedule-note = المراحل والخطوات التي تذكرها، أو التي لا تذكر أحدًا وتتبع تعهدًا تقوده.
schedule-organisations = بحسب الجهة
schedule-organisations-note = يُحسب ما له موعد مرة لكل جهة مسؤولة عنه: الجهات المذكورة معه، وإلا فالجهات المسؤولة عن تعهده كلها. لذلك قد يزيد مجموع الصفوف على الكل.
schedule-kind-milestone = مرحلة
schedule-kind-step = خطوة
outcome-count = { $outcome }: { $count }
column-due = الموعد
column-what = الموضوع
column-responsible = الجهة المسؤولة
column-total = المجموع
column-calendar = التقويم
milestones = المراحل المؤرخة
milestone-due = الموعد:{ " " }
milestone-met = تحققت:{ " " }
milestone-late = متأخرة
milestone-open = لم يحن موعدها
milestone-delay-days = تحققت بعد موعدها؛ عدد الأيام: { $count }
milestone-delay-at-least-days = تحققت بعد موعدها؛ عدد الأيام على الأقل: { $count }
milestone-delay-months = تحققت بعد شهر موعدها؛ عدد الأشهر: { $count }
milestone-delay-years = تحققت بعد سنة موعدها؛ عدد السنوات: { $count }
statuses-differ = حالات مختلفة منشورة عن { $date }
statuses-differ-one = { $stage }، أُعلنت في { $known }:{ " " }
statuses-differ-undated = { $stage }:{ " " }
statuses-differ-counts = وهي المعتمدة
statuses-decided-known-later = تُعتمد هنا الحالة التي أُعلنت آخرًا.
statuses-decided-less-advanced = أُعلنت في يوم واحد، فتُعتمد هنا الحالة الأقل تقدمًا.
evidence = ما تبينه السجلات
evidence-records = سجلات خلال مدة الخطة
evidence-of-steps = ومنها سجلات عن خطوات التعهد
evidence-of-targets = ومنها سجلات عن مؤشرات التعهد
evidence-confirmed = منها ما له مصدر غير معاد النشر
evidence-announcements = خطط معلنة، وليست نتائج بعد
evidence-background = خلفية من قبل مدة الخطة
evidence-sources = المصادر المذكورة
evidence-first = أول سجل
evidence-latest = أحدث سجل
related-cases = الحالات
evidence-note = الحالة مستخلصة من السجلات العلنية خلال مدة الخطة، والخطط المعلنة والخلفية لا تُحسب تقدمًا.

## صفحات المؤشرات

targets-lede = مؤشرات الخطة { $count }. يُعرض هدف كل مؤشر مع ما نُشر من بيانات، وما لم يُنشر يُذكر أنه لم يُنشر.
measure-stock = يُحسب العدد في وقت معين.
measure-annual = يُحسب العدد في سنة.
measure-cumulative = يُحسب المجموع التراكمي.
target-wording = نص الخطة
target-wording-translation = نص الخطة، ترجمة غير رسمية
target-wording-original = النص الأصلي
target-data = البيانات
target-no-data = لم تُنشر بيانات بعد.
chart-title = { $name } (الوحدة: { $unit })
chart-desc = رسم بياني خطي فيه { $count } من الأرقام. خط الهدف { $value } { $unit } بحلول { $due }. والجدول أدناه يورد كل الأرقام.
chart-desc-followed = رسم بياني خطي فيه { $count } من الأرقام. لم يحدد هدف. والجدول أدناه يورد كل الأرقام.
breakdown-cross = { " × " }
chart-parts = حسب { $breakdown }
chart-parts-title = { $name } حسب { $breakdown } (الوحدة: { $unit })
chart-parts-desc = خطوط { $lines } من الأجزاء فيها { $count } من الأرقام. والجدول أدناه يورد كل الأرقام.
chart-unit = الوحدة: { $unit }
chart-goal = الهدف { $value }{ $direction ->
    [at-most] { " " }على الأكثر
    [exactly] { " " }بالضبط
   *[at-least] { "" }
} ({ $due })
chart-panel = { $chart }: { $name }
chart-walk = الأرقام واحدًا واحدًا (مفاتيح الأسهم)
sign-goal = الهدف
sign-confirmed = أرقام قابلة للمقارنة
sign-reported = وُجد معاد النشر فقط، وغير مؤكد
sign-rounded = مقرّب في المصدر
sign-incomparable = تعريف آخر لا يقارن
sign-outranked = رقم آخر لهذا التاريخ هو المعتمد
sign-gap = لا أرقام بينهما
sign-break = يتغير التعريف هنا
sign-baseline = خط الأساس
sign-interim = أهداف مرحلية
sign-path = المسار إلى الهدف بخطوط مستقيمة
target-table-caption = { $name }: البيانات المنشورة والهدف
column-date = التاريخ
column-value = القيمة
column-source = المصدر والملاحظات
goal-row = الهدف ({ $due })
goal-source = الخطة
target-tasks = التعهدات المتصلة به
target-records = سجلات التقدم المتصلة به
target-previous = المؤشر السابق
target-next = المؤشر التالي

## الجهات

organisations-lede = الجهات { $count }، ومجموع أدوار المسؤولية { $roles }. وقد تشترك جهات عدة في تعهد واحد.
organisations-caption = عدد التعهدات لكل جهة
column-organisation = الجهة
column-leads = تعهدات تقودها
column-first = مذكورة أولًا
organisation-issuer = جهة إصدار
organisation-collective = اسم جامع
organisation-collective-note = هذا اسم جامع في الخطة، وليس جهة واحدة.
organisation-short = الاسم في الخطة
organisation-aliases = أسماء أخرى
organisation-issued-as = أصدرت الخطة باسم
organisation-tasks = { $count ->
    [0] التعهدات التي تقودها
    [one] تعهد واحد تقوده
    [two] تعهدان تقودهما
    [few] { $count } تعهدات تقودها
   *[other] { $count } تعهدًا تقودها
}
organisation-no-tasks = لم تُذكر هذه الجهة مسؤولةً عن تعهد.
organisation-parts = أدوار أخرى

## الضمانات

safeguards-lede = ضمانات الخطة { $count }، وهذا نصها.
safeguards-lede-translation = ضمانات الخطة { $count }، وهذه ترجمتها غير الرسمية.
safeguard-kicker = ضمانة
safeguard-records = سجلات التقدم المتصلة بها
safeguard-no-records = لا سجل علني بعد.
safeguard-previous = الضمانة السابقة
safeguard-next = الضمانة التالية

## صفحات السجلات

records-lede = سجلات التقدم { $count }، ولكل منها مصادره.
records-latest = { $count ->
    [one] أحدث سجل
   *[other] أحدث السجلات ({ $count })
}
records-note = الأحدث أولًا.
year-lede = السجلات { $count }، الأحدث أولًا.
year-previous = السنة السابقة
year-next = السنة التالية
record-previous = سجل أقدم
record-next = سجل أحدث
record-of-step = عن خطوة من هذا التعهد:{ " " }
record-of-target = عن مؤشر لهذا التعهد:{ " " }
announcement-unreported = مضى الموعد المعلن، ولا سجل هنا بأنه وقع
announcement-followed = مضى الموعد المعلن
announcement-unreported-note = مضى الموعد المعلن، وليس في هذا الموقع تقرير علني بأن ما أُعلن قد وقع، وقد يكون وقع مع ذلك.
announcement-followed-note = مضى الموعد المعلن. لا يقول هذا السجل هل وقع ما أُعلن، وقد تقوله سجلات لاحقة عن التعهدات أو المؤشرات نفسها.
record-announcement-note = يذكر هذا السجل ما هو مخطط له، أما إنجازه فتبينه السجلات اللاحقة.
record-background-note = هذا السجل أقدم من مدة الخطة، فهو خلفية ولا يُحسب تقدمًا.
record-unconfirmed-note = لم يوجد إلا معاد النشر، ولم توجد الصفحة الأصلية. تُذكر إعادة النشر هنا دون رابط.
record-disagreement = المصادر مختلفة
record-disagreement-unexplained = لا تتفق المصادر، فراجع كلًا منها قبل الاقتباس.
record-note = ملاحظة
record-sources = { $count ->
    [one] المصدر
   *[other] المصادر
}
record-observation = رقم
record-observation-of = المؤشر:{ " " }
record-facts = عن هذا السجل
record-date = تاريخ الحدث
record-known = أُعلن في
record-added = أُدرج هنا في
record-changed = آخر تعديل هنا
record-progress = النسبة المذكورة المنجزة
record-meets = يحقق
record-status = الحالة التي يذكرها

## الحالات

cases-lede = الحالات { $count }، تُظهر تطبيق الخطة، وتذكر كل صفحة مصادرها.
cases-count = الحالات { $count }، الأحدث أولًا.
cases-by-field = بحسب المجال
cases-by-place = بحسب البلد أو المنطقة
cases-all = كل الحالات
case-kicker = حالة
case-organisations = الجهات المشاركة
case-places = البلدان والمناطق
case-fields = المجالات
case-facts = عن هذه الحالة
case-date = التاريخ
case-tasks = التعهدات المتصلة بها
case-records = سجلات التقدم عنها
case-previous = حالة أقدم
case-next = حالة أحدث
picture-credit = الصورة:{ " " }

## المصطلحات

glossary-lede = مصطلحات هذا الموقع وعددها { $count }، كما ترد في كل لغاته.
glossary-kinds = أنواع المصطلحات
term-kind-body = جهات
term-kind-place = أماكن
term-kind-programme = برامج
term-kind-event = فعاليات
term-kind-policy = مصطلحات السياسات
terms-count = { $count }
term-forms = ويقال أيضًا:{ " " }
term-about = انظر{ " " }

## كيف تُستخلص الحالات والأرقام

method-link = كيف تُستخلص الحالات والأرقام
method-lede = لا أحد يدخل هنا سير التعهدات. ما تقوله الصفحات مستخلص بقواعد ثابتة من سجلات علنية مؤرخة، وهذه هي القواعد.
method-rules = القواعد
method-rule-records = يذكر كل سجل مصادره، ولا يُنشر سجل بلا مصدر.
method-rule-known = لكل صفحة يوم تتحدث عنه، وهو تاريخ «البيانات حتى». ولا يُحسب إلا ما كان علنيًا حتى ذلك اليوم.
method-rule-term = يُحسب السجل تقدمًا إذا وقع ما يذكره خلال مدة الخطة { $term }. وما وقع قبلها يُعرض خلفيةً ويُعدّ على حدة.
method-rule-announcements = تُعرض الخطة المعلنة بوصفها خطة معلنة، ولا تُحسب أمرًا وقع. وإذا مضى موعدها ذكرت الصفحة ذلك، وهل من سجل بعده عن التعهد أو المؤشر نفسه.
method-rule-targets = السجل الذي يخص مؤشرًا يُحسب أيضًا للتعهدات التي يتبعها المؤشر، وتُبيَّن صفته في قوائمها.
method-rule-steps = تُعدّ الخطوة منجزة إذا ذكر سجل أنها تحققت، أو ذكر أحدث مصدر لحالتها أنها أُنجزت. والسجل الذي يخص خطوة يُحسب لتعهدها أيضًا ويُوسم في قائمته. ولا يُستنتج وضع التعهد من عدد خطواته المنجزة، لكن خطوة مضى موعدها ولم تُنجز تجعل تعهدها متأخرًا.
method-rule-statuses = إذا اختلفت المصادر في حالة تعهد لتاريخ واحد عرضت صفحته الحالات كلها، والمعتمد آخرها إعلانًا، فإن أُعلنت في يوم واحد فأسبقها في القائمة أدناه.
method-rule-milestones = المرحلة التي تحققت بعد موعدها يُذكر مقدار تأخرها. وإذا عُرف التاريخ بالشهر أو السنة فقط فلا تُعد متأخرة إلا إذا كان أبكر يوم ممكن بعد آخر يوم من موعدها.
method-rule-reposts = يُذكر معاد النشر دون رابط، ويوسم ما لم يرد إلا فيه بأنه غير مؤكد.
method-rule-missing = ما لم يُنشر يُذكر أنه لم يُنشر، ولا يُعرض الرقم الغائب صفرًا.
method-stages = حالات التعهد
method-stages-note = تؤخذ الحالة مما تقوله المصادر، ولا يحكم هذا الموقع بنفسه على إنجاز التعهد.
method-stage-no-public-report = لا سجل علني خلال مدة الخطة بعد. قد يكون العمل جاريًا، ولم يُنشر عنه ما نعلمه.
method-stage-not-started = يقول أحدث مصدر يذكر الحالة إن التعهد لم يبدأ.
method-stage-reported-progress = تُظهر السجلات تقدمًا، ولا يقول مصدر إلى أين وصل التعهد.
method-stage-in-progress = يقول أحدث مصدر يذكر الحالة إن التعهد قيد التنفيذ.
method-stage-done = يقول أحدث مصدر يذكر الحالة إن التعهد أُنجز.
method-stage-continuing = يقول أحدث مصدر يذكر الحالة إن هدف التعهد تحقق والعمل مستمر.
method-stage-changed = يقول أحدث مصدر يذكر الحالة إن التعهد نفسه عُدّل.
method-stage-stopped = يقول أحدث مصدر يذكر الحالة إن التعهد أُوقف.
method-flags = علامات بجانب الحالة
method-flags-note = تقف العلامة بجانب الحالة ولا تغيرها.
method-flag-late = مضى موعد مرحلة مؤرخة ولا سجل يقول إنها تحققت. ولا يتأخر تعهد بلا مراحل مؤرخة.
method-flag-quiet = للتعهد سجلات ولم ينته، ولم يُعلن عنه خلال آخر { $days } يومًا سوى خطط.
method-kinds = أنواع السجلات
method-kind-figure = قيمة محسوبة يوردها مصدر.
method-kind-event = مؤتمر أو زيارة أو اجتماع أو ما شابه.
method-kind-policy = قواعد وخطط ودعوات وقرارات أخرى.
method-kind-achievement = شيء أُنجز أو افتُتح أو وُقّع أو تحقق.
method-kind-announcement = ما يقول مصدر إنه سيقع. ولا يغير حالة تعهد ولا موقف مؤشر.
method-standings = موقف المؤشر
method-standings-note = لا تُقارن بالهدف إلا الأرقام التي تعدّ الشيء نفسه، ويُعرض غيرها موسومًا.
standing-name-no-data = لا بيانات
standing-name-no-total = لا مجموع
standing-name-goal-pending = قيمة الأساس غير منشورة
standing-name-before = قبل المدة
standing-name-followed = للمتابعة
standing-name-not-yet = لم يتحقق بعد
standing-name-overdue = انقضى موعده
standing-name-reached = تحقق
standing-name-reported-reached = ذُكر أنه تحقق
standing-name-met = أُعلن بلوغه دون رقم
standing-name-reported-met = بلوغه في معاد النشر فقط، دون رقم
method-standing-met = يذكر مصدر بلوغ الهدف دون رقم، ولا رقم بعده يخالفه.
method-standing-reported-met = لا يذكر بلوغ الهدف إلا معاد النشر، ودون رقم.
method-standing-no-data = لم يُنشر رقم قابل للمقارنة.
method-standing-no-total = لم تُنشر إلا أرقام الأجزاء، ولا تُجمع هنا.
method-standing-goal-pending = الهدف تغيّر قياسًا إلى قيمة أساس لم تُنشر حتى ذلك اليوم، فلا حكم.
method-standing-before = الرقم عند الهدف، لكنه أقدم من مدة الخطة أو من سنة الأساس، فلا يُحكم به.
method-standing-followed = لا هدف له؛ تُعرض الأرقام دون حكم.
method-standing-not-yet = أحدث رقم قابل للمقارنة لا يبلغ الهدف.
method-standing-overdue = انقضى موعد الهدف، وأحدث رقم قابل للمقارنة لا يبلغه.
method-standing-reached = أحدث رقم مؤكد قابل للمقارنة عند الهدف أو فوقه.
method-standing-reported-reached = لا يورد رقمًا عند الهدف أو فوقه إلا معاد النشر، ولا يُعدّ متحققًا حتى يؤكده مصدر آخر.
method-measures = كيف يُحسب المؤشر
measure-name-stock = العدد في وقت معين
measure-name-annual = العدد في سنة
measure-name-cumulative = المجموع التراكمي
method-measure-stock = يُحسب الموجود في تاريخ معين.
method-measure-annual = يُحسب ما كان في سنة واحدة.
method-measure-cumulative = يُحسب ما كان منذ بداية مدة الخطة.
method-observations = علامات الأرقام
method-observations-note = تنقل العلامة ما يقوله المصدر عن رقمه.
method-flag-rounded = يقرّب المصدر الرقم.
method-flag-provisional = يصف المصدر الرقم بأنه أولي.
method-flag-revised = يورد المصدر الرقم بدل رقم سبق أن نشره.
method-flag-estimated = يصف المصدر الرقم بأنه تقديري.
method-flag-break-in-series = من هذا الرقم يعدّ المصدر شيئًا آخر أو بطريقة أخرى.

## خريطة الموقع

site-map-pages = الصفحات الرئيسية

## الصفحة غير موجودة

not-found-lede = لا توجد صفحة في هذا العنوان. تحقق منه، أو ابدأ من إحدى هذه الصفحات.
not-found-home = الصفحة الرئيسية

## المتابعة

feed-title = { $site }: سجلات التقدم
feed-unpublished = [لم يُنشر بعد] { $title }
feed-subtitle = سجلات جديدة من تقارير علنية عن الخطة، ولكل منها مصادره.
feed-subtitle-demonstration = سجلات جديدة من تقارير علنية عن الخطة، ولكل منها مصادره. موقع تجريبي غير رسمي.
footer-feed = متابعة الجديد

## المعاينة

preview-band = معاينة فيها مسودات وسجلات محجوبة، وليست للنشر.
record-draft = مسودة
record-embargo = لا يُنشر قبل { $date }

## البحث

title-search = البحث
description-search = ابحث في الخطة وتعهداتها ومؤشراتها وسجلاتها وحالاتها وجهاتها.
search-label = ابحث في الموقع
search-button = بحث
search-found = عدد الصفحات:{ " " }
search-none = لم يوجد شيء. جرّب كلمات أقل أو غيرها.
search-more = المزيد
search-failed = تعذر تحميل البحث. كل الصفحات في خريطة الموقع.
search-other = ابحث بلغة أخرى:
search-needs-script = البحث يحتاج إلى تشغيل البرامج في المتصفح. كل الصفحات في خريطة الموقع.
search-kind-plan = النص الكامل
search-kind-action = محور
search-kind-task = تعهد
search-kind-target = مؤشر
search-kind-organisation = جهة
search-kind-safeguard = ضمانة
search-kind-record = سجل تقدم
search-kind-case = حالة
search-kind-glossary = المصطلحات
search-kind-method = عن الموقع
search-kind-page = عن الموقع
search-all-pages = كل صفحات الموقع

## جنبًا إلى جنب

title-parallel = الأصل والترجمة جنبًا إلى جنب
description-parallel = { $name }: كل فقرة من الأصل مع ترجمتها غير الرسمية.
parallel-lede = كل فقرة بكل لغات الموقع، والأصل أولًا.
parallel-alone = اقرأ لغة واحدة
plan-parallel = اقرأ الأصل والترجمة جنبًا إلى جنب
citation-copy = انسخ الاقتباس
citation-copied = نُسخ
citation-plain = { $name }، الفقرة
citation = { $name } ({ $number })، الفقرة

## إضافات القوائم

strip-note = المربعات الصغيرة لسنوات الخطة من أولها إلى آخرها، وكلما امتلأ المربع زادت السجلات.
task-latest-none = لا سجل بعد
task-related = تعهدات متصلة به
home-follow = تابع الخطة
home-follow-text = تصل السجلات الجديدة إلى أي قارئ أخبار دون تسجيل.
records-recent = أُدرج حديثًا
records-recent-note = بحسب يوم الإدراج هنا، أيًا كان وقت الحدث.
cases-by-action = بحسب المحور
cases-by-organisation = بحسب الجهة
cases-shown = الحالات المعروضة:{ " " }
title-cases-action = حالات المحور: { $name }
title-cases-organisation = حالات تشارك فيها { $name }
description-cases-action = حالات محور «{ $name }» وعددها { $count }، مع مصادرها.
description-cases-organisation = حالات تشارك فيها { $name } وعددها { $count }، مع مصادرها.
matrix-title = من يقود كل تعهد
matrix-note = الأعمدة هي التعهدات بأرقامها.
matrix-first = تقود ومذكورة أولًا
matrix-lead = تقود
matrix-part = لها دور آخر

## المؤشرات: الاتجاه والطريق والأجزاء

description-indicator = { $name }: مؤشر يُتابع بلا هدف. الأرقام المنشورة والرسم والمصادر.
goal-pending = الهدف تغيّر قياسًا إلى قيمة أساس لم تُنشر بعد.
goal-none = لا هدف محدد؛ تُتابع الأرقام فقط.
as-published = نُشر على أنه { $value } { $unit }
flag-low-reliability = موثوقيته محدودة
missing-suppressed = محجوب
missing-not-collected = لم يُحصَ
missing-not-applicable = لا ينطبق
missing-not-available = لم يُنشر
outranked-by-confirmed = يُعتمد رقم آخر لهذا التاريخ: مصدره ليس معاد النشر
outranked-by-revised = نقّح المصدر هذا الرقم، ويُعتمد المنقّح
outranked-by-newer = يُعتمد رقم آخر لهذا التاريخ نُشر لاحقًا
outranked-by-lower = أرقام هذا التاريخ مختلفة ولا شيء يميزها؛ يُعتمد الأدنى
outranked-by-caution = يُعتمد رقم آخر لهذا التاريخ: هو الأبعد عن الهدف
measure-share = يُحسب نصيبًا من كل.
measure-rate = يُحسب معدلًا.
direction-at-least = { "" }
direction-at-most = { " " }يتحقق الهدف عند هذه القيمة أو دونها.
direction-exactly = { " " }يتحقق الهدف عند هذه القيمة وحدها.
goal-change = الهدف قياسًا إلى سنة الأساس: { $course ->
    [falls] خفض
   *[rises] زيادة
} بمقدار { $by }{ $unit ->
    [percent] ٪
    [points] { " " }نقطة مئوية
   *[units] { " " }{ $counted }
}.
pace = من { $from } إلى { $due } يلزم { $course ->
    [falls] خفض
   *[rises] زيادة
} { $difference } { $unit }: { $each } في السنة على مدى { $years } من السنين.
target-number = رقم { $number }
target-parts-caption = { $name }: أرقام الأجزاء
category-all = الكل
target-about = عن هذه الأرقام
target-definition = التعريف
target-method = الطريقة
target-frequency = دورية النشر
target-next-update = التحديث القادم
target-update-past = مضى موعده
target-contact = جهة الاتصال
target-no-total = لم يُنشر مجموع؛ وأرقام الأجزاء أدناه.
baseline-row = قيمة الأساس ({ $date })
interim-row = هدف مرحلي ({ $due })
measure-name-share = النصيب
measure-name-rate = المعدل
method-measure-share = يُحسب جزء من كل، كالنسبة المئوية.
method-measure-rate = يُحسب مقدار لكل وحدة من شيء آخر، أو تغيّر في سنة.
method-directions = متى يتحقق الهدف
direction-name-at-least = على الأقل
direction-name-at-most = على الأكثر
direction-name-exactly = تمامًا
method-direction-at-least = يتحقق الهدف عند قيمته أو فوقها، ما لم يُذكر غير ذلك.
method-direction-at-most = يتحقق الهدف عند قيمته أو دونها.
method-direction-exactly = يتحقق الهدف عند قيمته وحدها.
method-missing = لماذا لا رقم
method-missing-note = الناقص ليس صفرًا، ولا يُرسم.
method-missing-suppressed = يحجب المصدر الرقم، حماية لأشخاص أو شركات مثلًا.
method-missing-not-collected = لم يُحصِ أحد.
method-missing-not-applicable = لا يمكن أن يوجد رقم كهذا.
method-missing-not-available = أُحصي ولم يُنشر.
method-outranked = أي رقمين لتاريخ واحد يُعتمد
method-outranked-note = يُعرض الرقمان، وتقرر هذه القواعد بهذا الترتيب أيهما يُعتمد، لا أسماء السجلات ولا ترتيبها.
outranked-name-by-confirmed = ما ليس معاد النشر
outranked-name-by-revised = المنقّح
outranked-name-by-newer = الأحدث نشرًا
outranked-name-by-lower = الأدنى
outranked-name-by-caution = الأبعد عن الهدف
method-outranked-by-confirmed = رقم من مصدر ليس معاد النشر يتقدم ما لا يورده إلا معاد النشر.
method-outranked-by-revised = الرقم الذي يصفه مصدره بأنه منقّح يتقدم ما حل محله.
method-outranked-by-newer = وإلا فالرقم الذي نُشر لاحقًا.
method-outranked-by-lower = حيث لا هدف ولا ما يميز الرقمين، يُعتمد الأدنى.
method-outranked-by-caution = فإن لم يميزهما شيء فالأبعد عن الهدف، لئلا يُقال قبل الأوان إنه تحقق.
method-flag-low-reliability = يقوم على حالات قليلة، أو ينبه مصدره إلى الحذر.
