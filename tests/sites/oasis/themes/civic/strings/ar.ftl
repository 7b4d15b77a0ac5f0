### كلمات الواجهة بالعربية

## أسماء الخطة. «few» للجمع، و«many» للمفرد المنصوب بعد العدد. تُكتب «ال» وما يتصل بالاسم في موضعها.

-task = { $form ->
   *[one] تعهد
    [two] تعهدان
    [few] تعهدات
    [many] تعهدًا
}
-target = { $form ->
   *[one] مؤشر
    [two] مؤشران
    [few] مؤشرات
    [many] مؤشرًا
}
-action = { $form ->
   *[one] محور
    [two] محوران
    [few] محاور
    [many] محورًا
}
-organisation = { $form ->
   *[one] جهة
    [two] جهتان
    [few] جهات
    [many] جهة
}
-record = { $form ->
   *[one] سجل
    [two] سجلان
    [few] سجلات
    [many] سجلًا
}
-case = { $form ->
   *[one] حالة
    [two] حالتان
    [few] حالات
    [many] حالة
}
-step = { $form ->
   *[one] خطوة
    [two] خطوتان
    [few] خطوات
    [many] خطوة
}

## في كل صفحة

document-title = { $page } · { $site }
skip-to-content = انتقل إلى المحتوى
demonstration-band = موقع تجريبي مُعدّ من مصادر علنية، وليس موقعًا رسميًا.
languages-label = اللغات
themes-label = نسخ الموقع
theme-name = النسخة العادية
menu-label = القائمة الرئيسية
menu-open = القائمة
breadcrumbs-label = موقعك في الصفحات
translation-note = هذه ترجمة غير رسمية، والعبرة بالنص الأصلي.
translation-note-several = هذه ترجمة غير رسمية، والعبرة بالنصوص الرسمية:
stale-passage = تغيّر النص الأصلي لهذا المقطع بعد ترجمته.
translation-original = هذه الصفحة بلغتها الأصلية
footer-compiled = أُعدّ هذا الموقع من نص الخطة المنشور ومن تقارير علنية، ويذكر كل { -record } مصادره.
footer-demonstration = الموقع تجريبي، وليس موقعًا حكوميًا، ولا ينطق باسم ال{ -organisation(form: "few") } المعنية.
footer-plan = الوثيقة
footer-publisher = إعداد
share = مشاركة الصفحة
report-error = الإبلاغ عن خطأ
report-error-here = الإبلاغ عن خطأ في هذه الصفحة
footer-menu-label = قائمة التذييل
footer-about-label = عن الموقع
print-address = عنوان هذه الصفحة: { $address }
as-of = البيانات حتى
adjacent-label = السابق والتالي
year = { $year }
list-comma = {"، "}
list-and = { " و" }
name-separator = {"؛ "}
number-gap = { " " }
unit-gap = { " " }
bracket-open = { " (" }
bracket-close = )
sentence-gap = { " " }
colon = { ": " }

## التواريخ

date-quarter = { $quarter ->
    [first] الربع الأول
    [second] الربع الثاني
    [third] الربع الثالث
   *[fourth] الربع الرابع
}
date-half = { $half ->
    [first] النصف الأول
   *[second] النصف الثاني
}
date-part = { $part } من { $year }
date-range = من { $from } إلى { $to }
date-range-in-year = من { $from } إلى { $to }
date-years = { $from }–{ $to }
date-unknown = التاريخ غير معروف

## القائمة

nav-home = الرئيسية
nav-plan = النص الكامل
nav-tasks = ال{ -task(form: "few") }
nav-targets = ال{ -target(form: "few") }
nav-schedule = المواعيد
nav-records = التقدم
nav-cases = ال{ -case(form: "few") }
nav-organisations = ال{ -organisation(form: "few") }
nav-safeguards = الضمانات

## عناوين الصفحات

title-plan = النص الكامل للخطة
title-actions = ال{ -action(form: "few") }
title-action = ال{ -action } { $number }: { $name }
title-tasks = ال{ -task(form: "few") }
title-task = ال{ -task } { $number }: { $name }
title-topic = الموضوع: { $name }
title-tasks-by = { $by ->
    [organisation] { -task(form: "few") } تقودها { $name }
   *[state] { -task(form: "few") } بحسب الحالة: { $name }
}
title-targets-by = { -target(form: "few") } بحسب الحالة: { $name }
title-records-by = { $by ->
    [kind] { -record(form: "few") } من نوع: { $name }
    [action] { -record(form: "few") } ال{ -action }: { $name }
    [organisation] { -record(form: "few") } ال{ -organisation }: { $name }
   *[topic] { -record(form: "few") } الموضوع: { $name }
}
title-targets = ال{ -target(form: "few") }
title-schedule = المواعيد وما تحقق منها
title-organisations = ال{ -organisation(form: "few") }
title-safeguards = الضمانات
title-safeguard = الضمانة { $number }: { $name }
title-records = { -record(form: "few") } التقدم
title-year = { -record(form: "few") } التقدم في { $year }
title-changes = التغيرات شهرًا بشهر
title-changes-month = التغيرات في { $month }
title-cases = ال{ -case(form: "few") }
title-cases-field = { -case(form: "few") } في مجال { $name }
title-cases-place = { -case(form: "few") } من { $name }
title-glossary = المصطلحات
title-method = كيف تُستخلص الحالات والأرقام
title-site-map = خريطة الموقع
title-not-found = الصفحة غير موجودة

crumb-task = ال{ -task } { $number }
crumb-action = ال{ -action } { $number }
crumb-safeguard = الضمانة { $number }

## أوصاف الصفحات

description-home = { -task(form: "few") } { $name } و{ -target(form: "few") }ها وما أُعلن من تقدم، ولكل { -record } مصدره.
description-home-demonstration = { -task(form: "few") } { $name } و{ -target(form: "few") }ها وما أُعلن من تقدم، ولكل { -record } مصدره. موقع تجريبي غير رسمي.
description-plan = النص الكامل لـ{ $name }، مع رقم لكل فقرة.
description-actions = { -action(form: "few") } الخطة وعددها { $count }، وما أُعلن من تقدم في { -task(form: "few") }ها.
description-action = { $name }: نص ال{ -task(form: "few") } وعددها { $count }، وال{ -organisation(form: "few") } المسؤولة، وما أُعلن من تقدم.
description-tasks = حالة { -task(form: "few") } الخطة وعددها { $count }، وال{ -organisation(form: "few") } المسؤولة، وما أُعلن من تقدم.
description-topic = موضوع «{ $name }»: { -task(form: "few") } { $tasks }، و{ -target(form: "few") } { $targets }، و{ -record(form: "few") } علنية { $records }.
description-tasks-by = { $by ->
    [organisation] ال{ -task(form: "few") } التي تقودها { $name } وعددها { $count }، مع حالتها وما أُعلن من تقدم.
   *[state] ال{ -task(form: "few") } التي حالتها «{ $name }» وعددها { $count }، وما أُعلن من تقدم.
}
description-targets-by = ال{ -target(form: "few") } التي حالتها «{ $name }» وعددها { $count }، وبياناتها المنشورة.
description-records-by = { $by ->
    [kind] { -record(form: "few") } علنية من نوع «{ $name }» وعددها { $count }، مع مصادرها.
    [action] { -record(form: "few") } علنية عن ال{ -action } «{ $name }» وعددها { $count }، مع مصادرها.
    [organisation] { -record(form: "few") } علنية عن { $name } وما تقوده وعددها { $count }، مع مصادرها.
   *[topic] { -record(form: "few") } علنية في موضوع «{ $name }» وعددها { $count }، مع مصادرها.
}
description-targets = { -target(form: "few") } الخطة وعددها { $count }، والبيانات المنشورة عنها.
description-target = { $name }: { $value } { $unit } بحلول { $due }. البيانات المنشورة والرسم البياني والمصادر.
description-schedule = مراحل الخطة و{ -step(form: "few") } فيها بحسب الموعد وال{ -organisation }: ما يحين موعده، وما مضى موعده، وما تحقق في موعده أو بعده.
description-organisations = ال{ -organisation(form: "few") } المشاركة في الخطة وعددها { $count }، ودور كل منها.
description-organisation = { $name }: دورها في الخطة، وال{ -task(form: "few") } التي تقودها وعددها { $count }.
description-safeguards = ضمانات الخطة وال{ -record(form: "few") } العلنية عنها.
description-safeguard = نص الضمانة «{ $name }» وال{ -record(form: "few") } العلنية عنها.
description-records = { -record(form: "few") } التقدم وعددها { $count }، مرتبة بحسب التاريخ ومع مصادرها.
description-year = { -record(form: "few") } التقدم في { $year } وعددها { $count }، مع مصادرها.
description-record = { $date }: { $title }. مع المصادر والملاحظات.
description-changes = ما نُشر في كل شهر منذ بدء مدة الخطة وما تغيرت حاله.
description-changes-month = ما نُشر في { $month } وما تغيرت حاله مقارنة بالشهر السابق.
description-cases = { -case(form: "few") } تُظهر تطبيق الخطة وعددها { $count }، مع مصادرها.
description-cases-field = { -case(form: "few") } في مجال { $name } وعددها { $count }، مع مصادرها.
description-cases-place = { -case(form: "few") } من { $name } وعددها { $count }، مع مصادرها.
description-glossary = مصطلحات الخطة وعددها { $count }، مع ترجماتها ومعانيها.
description-method = معنى كل حالة وعلامة ورقم في هذا الموقع، وال{ -record(form: "few") } التي يقوم عليها.
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
flag-quiet = لا تقدم معلن منذ { $days } يومًا
task-number = ال{ -task } { $number }
task-state = { $count ->
    [0] { $stage }
    [one] { $stage }، { -record } واحد
    [two] { $stage }، { -record(form: "two") }
    [few] { $stage }، { $count } { -record(form: "few") }
   *[other] { $stage }، { $count } { -record(form: "many") }
}
task-latest = أحدث { -record }:{ " " }
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
record-disputed = { $by ->
    [source] أرقام مشكوك فيها
   *[sources] المصادر مختلفة
}
record-background = قبل مدة الخطة
record-about = يتعلق بـ
record-about-more = و{ $count } غيرها
record-day-unknown = اليوم غير معروف
undated-since = { " " }(معلن منذ { $date })
undated-by = { " " }(معلن في موعد أقصاه { $date })
sources-label = المصادر
source-title-inferred = (العنوان من وصفنا)
source-repost = إعادة نشر
source-undated = دون تاريخ نشر
source-accessed = اطُّلع عليه{ " " }
source-archived = نسخة محفوظة
records-count = { $count ->
    [one] { -record } واحد
    [two] { -record(form: "two") }
    [few] { $count } { -record(form: "few") }
   *[other] { $count } { -record(form: "many") }
}
records-found = { $count ->
    [0] لا { -record } علني بعد.
    [one] { -record } علني واحد.
    [two] { -record(form: "two") } علنيان.
    [few] { $count } { -record(form: "few") } علنية.
   *[other] { $count } { -record(form: "many") } علنيًا.
}

## المؤشرات

goal-by = الهدف بحلول { $due }
goal-by-line = الهدف بحلول { $due }:{ " " }
standing-no-data = لم تُنشر بيانات بعد.
standing-no-comparable = لم يُنشر رقم قابل للمقارنة بعد.
standing-unconfirmed-only = لا رقم مؤكدًا قابلًا للمقارنة بعد.
standing-no-total = لم تُنشر إلا أرقام الأجزاء دون المجموع.
standing-goal-pending = أحدث رقم: { $date }.
standing-before = أحدث رقم مؤكد: { $date }، وهو أقدم من مدة الخطة أو من سنة الأساس، فلا يُحكم به على الهدف.
standing-followed = أحدث رقم: { $date }.
standing-not-yet = أحدث رقم: { $date }. لم يتحقق الهدف بعد.
standing-within-limit = أحدث رقم: { $date }. لم يُتجاوز الحد حتى الآن؛ ولا يُعرف الالتزام به إلا عند الموعد ({ $due }).
standing-exceeded = أحدث رقم: { $date }. وقد تجاوز الحد.
standing-overdue = انقضى موعد الهدف ({ $due })، وأحدث رقم ({ $date }) لا يبلغه.
standing-undecided = انقضى موعد الهدف ({ $due })، وآخر رقم مؤكد ({ $date }) لا يبيّن هل تحقق حينها.
standing-due-past = { " " }انقضى موعد الهدف ({ $due }).
standing-lapsed = أحدث رقم: { $date }. لم يعد الهدف متحققًا بعد أن تحقق سابقًا ({ $lapsed }).
standing-reached = أحدث رقم: { $date }. تحقق الهدف.
standing-kept = أحدث رقم: { $date }. ولم يُتجاوز الحد حتى موعده ({ $due }).
standing-untold = { " " }ولا رقم يبيّن هل تحقق عند موعده ({ $due }).
standing-reached-by-estimate = أحدث رقم: { $date }. يبلغ الهدف، لكنه غير محسوم.
standing-reported-reached = أحدث رقم مؤكد: { $date }.
standing-met = أُعلن بلوغ الهدف دون رقم قابل للمقارنة:{ " " }
standing-reported-met = لم يذكر بلوغ الهدف إلا معاد النشر، ودون رقم قابل للمقارنة:{ " " }
reported-figure = ذُكر: { $value } { $unit } ({ $date })، ووُجد معاد النشر فقط وغير مؤكد.
incomparable-newer = وثمة رقم أحدث لا يُقارن بغيره: { $value } { $unit } ({ $date }).
incomparable-only = وثمة رقم غير قابل للمقارنة: { $value } { $unit } ({ $date }).
reported-reached = ذُكر: { $value } { $unit } ({ $date })، وبه يتحقق الهدف؛ لكنه وُجد معاد النشر فقط وغير مؤكد.
observation-unconfirmed = وُجد معاد النشر فقط، وغير مؤكد
observation-incomparable = تعريف آخر لا يقارن بغيره
observation-definition = التعريف:{ " " }
flag-rounded = مقرّب في المصدر
flag-provisional = أولي
flag-revised = منقّح
flag-estimated = تقديري
flag-break-in-series = انقطاع في السلسلة: يتغير التعريف هنا

## الأموال

amounts = الأموال
amounts-note = «المخطط» ما سيُنفق، و«المخصص» ما أُتيح، و«المنفق» ما دُفع، بحسب كل مصدر، ولا يُجمع بعضها إلى بعض.
amounts-step = ال{ -step }: { "" }
amounts-caption = المبالغ، والعملة { $currency }
amount-planned = مخطط
amount-allocated = مخصص
amount-spent = منفق
amount-column = المبلغ
amount-record = لأجل{ " " }
record-amounts = { $count ->
    [one] المبلغ
   *[other] المبالغ
}
sums-action = أموال { -task(form: "few") } هذا ال{ -action }
sums-tasks = أموال ال{ -task(form: "few") }
sums-note = لا تُجمع إلا مبالغ متفقة في النوع والعملة والتاريخ، ولل{ -task(form: "few") } التي ذُكر لها مبلغ وحدها. وما عُرف من إعادة نشر فقط لا يُحسب.
sums-caption = المجاميع، والعملة { $currency }
sums-column = مذكور لعدد
sums-count = { $count } من { $total } من ال{ -task(form: "few") }
action-records = { -record(form: "few") } عن هذا ال{ -action }
action-records-note = ما يقال فيها عن ال{ -action } كله لا يغير حالة أي من { -task(form: "few") }ه.
organisation-latest = أحدث ال{ -record(form: "few") }
organisation-latest-note = ما يخص ال{ -organisation } نفسها أو { -task } تقوده، من الأحدث إلى الأقدم.
organisation-latest-all = كل ال{ -record(form: "few") } ({ $count })
tasks-by-note = { $state ->
    [late] انقضى أجل معلن فيها ولا يذكر { -record } إنجازه.
   *[other] الحالة كما يذكرها أحدث مصدر.
}
organisation-records = { -record(form: "few") } عن هذه ال{ -organisation }
organisation-records-note = ما يقال فيها عن ال{ -organisation } لا يغير حالة أي { -task }.

## الوثائق

documents = وثائق
document-notice = إشعار
document-plan = خطة
document-rules = لوائح
document-report = تقرير
document-budget = ميزانية
document-data = بيانات
document-contract = اتفاقية
document-minutes = محضر
document-slides = عرض
document-form = استمارة
document-size = { $size } { $unit ->
    [bytes] بايت
    [kilobytes] ك.ب
   *[megabytes] م.ب
}

## الرئيسية

home-term = ({ $term })
home-read-plan = اقرأ النص الكامل
home-safeguards = الضمانات
count-actions = { -action(form: "few") }
count-tasks = { -task(form: "few") }
count-targets = { -target(form: "few") }
count-organisations = { -organisation(form: "few") } مسؤولة
count-records = { -record(form: "few") } التقدم
home-targets = { $count ->
    [one] { -target } واحد
    [two] { -target(form: "two") }
    [few] { $count } { -target(form: "few") }
   *[other] { $count } { -target(form: "many") }
}
home-targets-note = لكل رقم مصدره، وما لم يُنشر يُذكر أنه لم يُنشر.
home-tasks = { $actions ->
    [0] {""}
    [one] { -action } واحد،{" "}
    [two] { -action(form: "two") }،{" "}
    [few] { $actions } { -action(form: "few") }،{" "}
   *[other] { $actions } { -action(form: "many") }،{" "}
}{ $tasks ->
    [one] { -task } واحد
    [two] { -task(form: "two") }
    [few] { $tasks } { -task(form: "few") }
   *[other] { $tasks } { -task(form: "many") }
}
other-tasks = { -task(form: "few") } أخرى
home-tasks-note = حالة ال{ -task } مستخلصة من ال{ -record(form: "few") } العلنية.
home-all-tasks = كل ال{ -task(form: "few") }
home-all-targets = { $count ->
    [one] ال{ -target } الوحيد
    [two] ال{ -target(form: "two") }
    [few] كل ال{ -target(form: "few") } ({ $count })
   *[other] كل ال{ -target(form: "few") } ({ $count })
}
answer-number = { $count }
answer-as-of = حتى { $date }
answer-heading = أين تقف الخطة
answer-targets = { $whole ->
    [yes] كل ال{ -target(form: "few") } ({ answer-number }):
   *[no] من بين { answer-number } من ال{ -target(form: "few") }:
}{ " " }
answer-which = { $whole ->
    [yes] { "" }
   *[no] { answer-number }{ " " }
}
answer-target-overdue = { answer-which }فات موعدها ولم تتحقق
answer-target-exceeded = { answer-which }تجاوزت حدها
answer-target-undecided = { answer-which }فات موعدها ولا رقم مؤكدًا يبيّن هل تحققت
answer-target-lapsed = { answer-which }تحققت في موعدها ثم تراجعت
answer-target-reached = { answer-which }تحققت
answer-target-reached-by-estimate = { answer-which }تحققت بحسب رقم غير محسوم
answer-target-met = { answer-which }يذكر مصدر أنها تحققت دون رقم قابل للمقارنة
answer-target-reported = { answer-which }أُفيد بأنها تحققت (غير مؤكد)
answer-target-share = { answer-which }بلغت { $share }٪ من المستهدف
answer-target-share-below-one = { answer-which }بلغت أقل من 1٪ من المستهدف
answer-target-not-yet = { answer-which }لم تتحقق بعد
answer-target-within-limit = { answer-which }ضمن حدها حتى الآن
answer-target-before = { answer-which }بلا رقم إجمالي مؤكد قابل للمقارنة منذ بدء مدة الخطة وسنة الأساس
answer-target-unconfirmed = { answer-which }بلا رقم مؤكد قابل للمقارنة
answer-target-goal-pending = { answer-which }ينتظر مستهدفها رقمًا لم يُنشر بعد
answer-target-followed = { answer-which }لها أرقام منشورة دون مستهدف
answer-target-no-total = { answer-which }لها أرقام لأجزائها فقط
answer-target-incomparable = { answer-which }بلا رقم قابل للمقارنة
answer-target-no-data = { answer-which }بلا رقم منشور
answer-join = { $place ->
    [last] { " " }و
   *[middle] ،{ " " }
}
answer-stop = .
answer-clause = ؛{ " " }
answer-tasks = { $extent ->
    [none] لا سجل علنيًا من مدة الخطة بعد لأي من ال{ -task(form: "few") } ({ $count })
    [all] لكل ال{ -task(form: "few") } ({ $count }) سجلات علنية من مدة الخطة
   *[some] { $reported } من { $count } من ال{ -task(form: "few") } لها سجلات علنية من مدة الخطة
}{ $unconfirmed ->
    [0] { "" }
   *[other] { " " }({ $unconfirmed } غير مؤكدة)
}
answer-tasks-late = { $late } من { $count } من ال{ -task(form: "few") } متأخرة{ $unconfirmed ->
    [0] { "" }
   *[other] { " " }({ $unconfirmed } غير مؤكدة)
}
answer-tasks-done = { answer-number } أُفيد بإنجازها{ $unconfirmed ->
    [0] { "" }
   *[other] { " " }({ $unconfirmed } غير مؤكدة)
}
answer-tasks-quiet = { answer-number }{ $finished ->
    [some] { " " }مما له سجلات ولم يُنجز
   *[none] { " " }منها
} دون سجل جديد منذ { $days } يومًا
answer-note = لا تُحسب هنا سجلات الخطط المعلنة ولا ما حدث خارج مدة الخطة.
home-bullets-note = الخط هو المستهدف، والممتلئ آخر رقم مؤكد، والحلقة رقم لم يرد إلا في إعادة نشر.
bullet-no-data = بلا رقم منشور
bullet-no-total = أرقام للأجزاء فقط
bullet-incomparable = بلا رقم قابل للمقارنة
bullet-unconfirmed-only = بلا رقم مؤكد قابل للمقارنة
bullet-reported = أُفيد عن { $date }: { $value } { $unit }، غير مؤكد
bullet-latest = أحدث رقم: { $value } { $unit } ({ $date })
bullet-followed = بلا مستهدف
bullet-pending = لم يُنشر المستهدف بعد
overview = ال{ -task(form: "few") } على مدى الخطة
overview-skip = تخطَّ العلامات
overview-today = تاريخ البيانات
overview-column-action = ال{ -action }
overview-column-task = ال{ -task }
overview-column-records = ال{ -record(form: "few") }
overview-column-latest = الأحدث
overview-column-marks = ال{ -record(form: "few") } من { $from } إلى { $to } حسب التاريخ
overview-records = { " " }من ال{ -record(form: "few") }
overview-task = ال{ -task } { $number } ({ $stage })
overview-all-tasks = كل ال{ -task(form: "few") }
overview-tasks = ال{ -task(form: "few") }: { $count }
overview-unplaced = { $count } لا يُعرف شهرها
overview-sign-confirmed = سجل علني
overview-sign-reported = في إعادة نشر فقط
overview-sign-announced = معلن وليس نتيجة
overview-sign-period = معروف إلى الشهر أو أطول
overview-sign-ahead = لم يحن بعد
overview-sign-met = أُنجز
overview-key-met = محطة أو خطوة أُنجزت
overview-sign-met-late = أُنجز متأخرًا
overview-key-met-late = محطة أو خطوة أُنجزت متأخرة
overview-sign-overdue = فات موعده
overview-sign-disputed = تختلف المصادر في إنجازه
overview-sign-stopped = أُوقف
overview-sign-count = السجلات في الشهر
home-latest = أحدث التقدم
home-latest-note = الأحدث أولًا.
home-all-records = كل { -record(form: "few") } التقدم
home-cases = ال{ -case(form: "few") }
home-cases-note = كيف تبدو الخطة في التطبيق.
home-all-cases = كل ال{ -case(form: "few") } ({ $count })

## التغيرات شهرًا بشهر

changes-lede = الحالة في { $until } مقارنة بها في { $before }.
changes-lede-ongoing = لم ينته الشهر بعد: الحالة حتى { $until } مقارنة بها في { $before }.
changes-list-lede = ما نُشر في كل شهر منذ بدء مدة الخطة، وما اختلفت حاله في نهايته عن الشهر السابق من { -task(form: "few") } و{ -target(form: "few") }. ولا تُذكر الأشهر التي لم يتغير فيها شيء.
changes-targets = { -target(form: "few") } تغيرت بياناتها أو بلوغ هدفها
changes-tasks = { -task(form: "few") } تغيرت حالتها
changes-tasks-note = تُستنتج الحالة من السجلات العلنية، ويُعد متأخرًا ما مضى موعده المعلن ولم يُنجز.
changes-records = { -record(form: "few") } نُشرت حديثًا
changes-records-note = مرتبة بحسب يوم نشرها، الأحدث أولًا، وليس هو دائمًا يوم الحدث. وما لم يُعرف يوم نشره فبتاريخ الحدث.
changes-by-then = { -record(form: "few") } كانت علنية حينها
changes-by-then-note = لا يذكر أي مصدر الشهر الذي نُشرت فيه، وهذا آخر شهر يمكن أن تكون قد نُشرت فيه.
changes-withdrawn = { -record(form: "few") } سُحبت
changes-withdrawn-note = لم تعد تُحتسب من اليوم المذكور، وما كانت تستند إليه حال أو رقم مذكور ضمن ما تغير.
changes-previous = الشهر السابق الذي فيه تغيرات
changes-next = الشهر التالي الذي فيه تغيرات
changes-months = كل الأشهر التي فيها تغيرات
change-count-records = { -record(form: "few") } نُشرت حديثًا: { $count }
change-count-by-then = { -record(form: "few") } كانت علنية حينها: { $count }
change-count-withdrawn = { -record(form: "few") } سُحبت: { $count }
change-count-tasks = { -task(form: "few") } تغيرت حالتها: { $count }
change-count-targets = { -target(form: "few") } تغيرت بياناتها أو بلوغ هدفها: { $count }
change-count-join = {"؛ "}
change-count-stop = .
change-arrow = ←
change-to = أصبح
change-basis = المصدر:{ " " }
change-vague = في هذا الشهر أو قبله
change-in-brackets = ({ $date })
change-no-longer-late = لم يعد متأخرًا
change-newly-stated = ، أُعلن هذا الشهر
change-milestone = موعد
change-step = { -step }
change-due = (الموعد: { $date })
change-figure = أحدث رقم:
change-figure-reported = أحدث رقم ورد في التقارير:
change-figure-confirmed = أحدث رقم مؤكد:
change-figure-none = لا رقم
change-figure-withdrawn = رقم سُحب
change-withdrawn-since = سُحب لاحقًا
change-incomparable = رقم جديد لا يقارن بغيره:
change-standing = بلوغ الهدف:
change-known-unknown = يوم النشر غير معروف
change-known-by = أُعلن في موعد أقصاه { $date }
home-changes = التغيرات في { $month }
home-changes-all = كل التغيرات في { $month }
home-changes-months = تغيرات الأشهر الأخرى

brief-title = { $plan }: موجز التقدم
brief-period = من { $since } إلى { $until }
brief-order = الترتيب: { -target(form: "few") }، وأولها ما تغير بلوغ هدفه؛ ثم { -task(form: "few") } والتقييمات؛ ثم { -record(form: "few") } التي نُشرت حديثًا، الأحدث أولًا؛ وأخيرًا ما كان علنيًا من قبل وأُضيف أو حُدّث هنا في هذه المدة.
brief-by-then = { -record(form: "few") } نُشرت في هذه المدة أو قبلها
brief-earlier = علني من قبل، أُضيف أو حُدّث في هذه المدة
brief-earlier-note = كان كل هذا علنيًا قبل هذه المدة، وأُضيف إلى هذا الموقع أو صُحح أو أُكمل خلالها.
brief-left-out = أخبار أخرى: { $count }. { $address }
brief-mark = { " " }({ $mark })
brief-vague = نُشر في هذه المدة أو قبلها
brief-newly-stated = ، أُعلن في هذه المدة

## النص الكامل

plan-lede = فقرات الوثيقة { $count }. اتبع رقم الفقرة لتحصل على عنوانها الدائم.
plan-untranslated = الفقرات التي لا ترجمة لها تظهر بلغتها الأصلية.
plan-notice = عنوان الوثيقة
plan-number = رقم الوثيقة
plan-signed = تاريخ التوقيع
plan-published = تاريخ النشر
plan-published-early = (كما في المصدر، قبل تاريخ الوثيقة)
plan-term = المدة
plan-term-value = { $term }
plan-issuers = { -organisation(form: "few") } الإصدار
plan-bodies = عدد التوقيعات { $names } وعدد الجهات { $bodies }، فبعضها وقّع بأكثر من اسم.
plan-contents = المحتويات
plan-document = الوثيقة
plan-paragraph = الفقرة { $number }
plan-page-action = ال{ -action }
plan-page-task = التقدم
plan-page-safeguard = ال{ -record(form: "few") }
plan-page-principle = المبدأ
plan-page-of = { " " }(الفقرة { $paragraph })

## المحاور والتعهدات

actions-lede = { $below ->
    [0] { -action(form: "few") } الخطة { $count }، ولكل { -action } { -task(form: "few") }ه.
   *[other] { -action(form: "few") } المستوى الأعلى في الخطة { $count }، وتحتها { $below } في المستويات الأدنى.
}
action-lede = { -task(form: "few") } هذا ال{ -action } { $count }.
action-tasks = { -task(form: "few") } هذا ال{ -action }
action-actions = { -action(form: "few") } فرعية ضمن هذا ال{ -action }
action-parent = ضمن:{ " " }
action-page = صفحة هذا ال{ -action }
action-counts = { $actions ->
    [0] {""}
   *[other] { -action(form: "few") } فرعية: { $actions }؛{" "}
}{ -task(form: "few") }: { $tasks }، منها { $reported } لها { -record(form: "few") } خلال مدة الخطة
action-counts-late = متأخر: { $count }
action-counts-unconfirmed = منها { $count } بحسب إعادة نشر فقط، وغير مؤكد
action-previous = ال{ -action } السابق
action-next = ال{ -action } التالي
tasks-lede = حالة ال{ -task } مستخلصة من ال{ -record(form: "few") } العلنية خلال مدة الخطة، ولا يدخلها أحد يدويًا.
topic = الموضوع
topics = الموضوعات
by-topic = بحسب الموضوع
topic-lede = { -task(form: "few") }: { $tasks }؛ { -target(form: "few") }: { $targets }؛ { -record(form: "few") } علنية: { $records }
topic-page = صفحة هذا الموضوع
topic-tasks = { -task(form: "few") } هذا الموضوع
topic-targets = { -target(form: "few") } هذا الموضوع
topic-records = { -record(form: "few") } هذا الموضوع
topic-records-note = الأحدث أولًا؛ وهي التي تذكر الموضوع أو تتعلق ب{ -task } أو { -target } فيه.
topic-all-records = كل { -record(form: "few") } هذا الموضوع ({ $count })
filters-label = تصفية القائمة
filters-all = الكل
by-year = حسب السنة
filters-none = لا شيء في القائمة يجمع هذه كلها.
filters-clear = عرض القائمة كلها
by-kind = بحسب النوع
by-action = بحسب ال{ -action }
by-organisation = بحسب ال{ -organisation }
by-state = بحسب الحالة
filter-reached-note = بلغت آخر قيمة مؤكدة الهدف.
filter-reported = ذُكر أنه تحقق، غير مؤكد
filter-reported-note = لا تذكر تحققه إلا مصادر ناقلة.
filter-unconfirmed = لا رقم مؤكدًا قابلًا للمقارنة
filter-unconfirmed-note = لا تورد رقمًا قابلًا للمقارنة إلا مصادر ناقلة، وهو لا يبلغ القيمة المستهدفة.
filter-incomparable = لا رقم قابل للمقارنة
filter-incomparable-note = توجد أرقام، لكن لا رقم إجماليًا منها قابل للمقارنة.
list-of = { $by ->
    [action] صفحة هذا ال{ -action }
    [organisation] صفحة هذه ال{ -organisation }
   *[topic] صفحة هذا الموضوع
}
tasks-by-lede = ال{ -task(form: "few") }: { $count } من أصل { $total }.
targets-by-lede = ال{ -target(form: "few") }: { $count } من أصل { $total }.
records-by-lede = { -record(form: "few") } علنية: { $count } من أصل { $total }، الأحدث أولًا{ $by ->
    [kind] { "" }
    [action] ؛ عن ال{ -action } أو عما يندرج فيه من { -task(form: "few") } وخطوات وأهداف
    [organisation] ؛ عن ال{ -organisation } نفسها أو عن { -task } تقودها بما لها من خطوات وأهداف
   *[topic] ؛ وهي التي تذكر الموضوع أو تتعلق ب{ -task } أو { -target } فيه
}.
records-months = { -record(form: "few") } التقدم بحسب الشهر
records-months-note = أعلى عمود: { $most }{ $linked ->
    [yes] ؛ ويؤدي كل عمود إلى شهره.
   *[no] .
}
records-of-month = { $month }: { $count }
records-unplaced = بلا شهر معروف: { $count }
tasks-stages = حالة ال{ -task(form: "few") }، وعددها { $count }
stage-count = { $stage }: { $count }
dated-count = { -task(form: "few") } لها موعد محدد: { $count } من { $total }.
late-count = متأخر: { $count } من { $total } لها موعد محدد
late-none = ولا شيء منها متأخر.
tasks-unconfirmed = ما يُذكر هنا عن { $count } من ال{ -task(form: "few") } مصدره إعادة نشر فقط، وهو معلّم أدناه.
milestones-count = مراحل تحققت: { $met } من { $total }. مراحل مضى موعدها ولم تتحقق: { $late } من { $total }.
milestones-met-late = ومما تحقق تأخر { $count } من { $met }.
quiet-count = { -task(form: "few") } لها { -record(form: "few") } ولم تنته، ولم يُعلن عنها خلال { $days } يومًا سوى خطط: { $count } من { $total }.
summary-label = شرح مبسط من هذا الموقع، وليس نصًا رسميًا
task-evidence = { $count ->
    [one] { -record } علني واحد خلال مدة الخطة، تاريخه { $latest }.
    [two] { -record(form: "two") } علنيان خلال مدة الخطة، أحدثهما بتاريخ { $latest }.
    [few] { $count } { -record(form: "few") } علنية خلال مدة الخطة، أحدثها بتاريخ { $latest }.
   *[other] { $count } { -record(form: "many") } علنيًا خلال مدة الخطة، أحدثها بتاريخ { $latest }.
}
task-evidence-undated = { $count ->
    [one] { -record } علني واحد خلال مدة الخطة، وتاريخه غير معروف.
    [two] { -record(form: "two") } علنيان خلال مدة الخطة، وتاريخ أحدثهما غير معروف.
    [few] { $count } { -record(form: "few") } علنية خلال مدة الخطة، وتاريخ أحدثها غير معروف.
   *[other] { $count } { -record(form: "many") } علنيًا خلال مدة الخطة، وتاريخ أحدثها غير معروف.
}
task-no-evidence = لا { -record } علني خلال مدة الخطة بعد.
task-quiet = لا { -record } تقدم جديد خلال آخر { $days } يومًا
task-progress = التقدم
task-no-records = لم يُنشر { -record } تقدم من مدة الخطة بعد.
task-background = خلفية من قبل مدة الخطة
task-background-note = هذه ال{ -record(form: "few") } أقدم من مدة الخطة، ولا تُحسب تقدمًا في هذا ال{ -task }.
task-previous = ال{ -task } السابق
task-next = ال{ -task } التالي
task-targets = ال{ -target(form: "few") } المتصلة به
leads = { $count ->
    [one] ال{ -organisation } المسؤولة
   *[other] ال{ -organisation(form: "few") } المسؤولة
}
lead-first = مذكورة أولًا
lead-first-note = «مذكورة أولًا» تعني أن ال{ -organisation } هي الأولى بين ال{ -organisation(form: "few") } المسؤولة عن ال{ -task }.
steps = ال{ -step(form: "few") }
steps-note = تبيّن الأشرطة بداية كل { -step } وموعدها، والخط المتقطع يوم البيانات.
steps-done = ال{ -step(form: "few") } المنجزة: { $done } من { $total }
steps-count = ال{ -step(form: "few") } المنجزة: { $done } من { $total }. ومضى موعدها ولم تُنجز: { $overdue }.
steps-years = { $from }–{ $to }
column-step = ال{ -step }
column-period = المدة
column-outcome = الحالة
step-leads = ال{ -organisation } المسؤولة:{ " " }
period-both = من { $from } إلى { $due }
period-due = الموعد: { $due }
period-from = من { $from }
period-none = لا موعد لها
outcome-overdue = مضى موعدها ولم تُنجز
outcome-disputed = تختلف المصادر فيها
outcome-ahead = لم يحن موعدها
outcome-undated = لم تُنجز
outcome-early = أُنجزت قبل موعدها
outcome-on-time = أُنجزت في موعدها
outcome-late = أُنجزت بعد موعدها
outcome-done = أُنجزت
outcome-stopped = أُوقفت
met-on = { $date }:{ " " }
met-undated = لا يُعرف تاريخها:{ " " }
task-stopped = لم تعد مطلوبة: أُوقف ال{ -task } ({ $date })
task-stopped-undated = لم تعد مطلوبة: أُوقف ال{ -task }
status-stated = الحالة المذكورة: { $stage } ({ $date }):{ " " }
status-words-before = { " " }(بألفاظ المصدر:{ " " }
status-words-after = )
statuses-differ-of-step = حالات مختلفة منشورة عن { $date }:
percentage = { $value }٪
progress-part = أُنجز { $value }٪ كما ذُكر ({ $date }):{ " " }
milestone-leads = ال{ -organisation } المسؤولة:{ " " }
milestone-shared = وهي كذلك من مراحل:{ " " }
calendar-title = { $name }: المواعيد
calendar-marked = { $words } ({ $mark })
calendar-due = الموعد: { $words }
calendar-link = ملف تقويم
calendar-expected = الرقم التالي متوقع: { $date }
calendar-update = الرقم التالي متوقع: { $name }
calendar-note = تتابع برامج التقويم المشتركة فيه ما يتغير. وكل تاريخ هو آخر يوم من الموعد، أو آخر يوم يُتوقع فيه الرقم.
calendar-short = ملف تقويم
schedule-lede = المراحل: { $milestones }، وال{ -step(form: "few") }: { $steps }، ومواعيدها وما تحقق منها.
schedule-counts = { $steps ->
    [0] مراحل لها موعد: { $count }
   *[other] مراحل و{ -step(form: "few") } لها موعد: { $count }
}
schedule-unconfirmed = ومنها { $count } لا يُعرف موعدها أو ما تحقق منها إلا من إعادة نشر، وهي معلّمة أدناه.
schedule-note = لا تُحسب إلا تواريخ تذكرها المصادر. «في موعدها» أي حتى آخر يوم منه، و«قبل موعدها» أي قبل يومه أو مدته، و«بعد موعدها» أي بعد آخر يوم منه؛ وما لا تقطع التواريخ فيه يُكتب «أُنجزت» فقط.
schedule-overdue = مضى موعده ولم يُنجز
schedule-disputed-note = يقول { -record } إنها أُنجزت ويقول آخر بعده غير ذلك؛ فلا تُعد منجزة ولا متأخرة.
schedule-ahead = ما يحين موعده
schedule-done = ما أُنجز
schedule-undated = بلا موعد
schedule-undated-note = لا يذكر لها مصدر موعدًا، ولا تدخل في الأعداد بحسب الموعد.
schedule-organisations = بحسب ال{ -organisation }
schedule-organisations-note = يُحسب ما له موعد مرة لكل { -organisation } مسؤولة عنه: ال{ -organisation(form: "few") } المذكورة معه، وإلا فال{ -organisation(form: "few") } المسؤولة عن ال{ -task } كلها. لذلك قد يزيد مجموع الصفوف على الكل.
schedule-kind-milestone = مرحلة
schedule-kind-step = { -step }
outcome-count = { $outcome }: { $count }
organisation-schedule = ما تُسأل عنه بحسب الموعد
organisation-schedule-note = ما يذكرها، أو لا يذكر أحدًا ويتبع { -task(form: "many") } تقوده.
column-due = الموعد
column-what = الموضوع
column-responsible = ال{ -organisation } المسؤولة
column-total = المجموع
column-calendar = التقويم
milestones = المراحل المؤرخة
milestone-due = الموعد:{ " " }
milestone-met = تحققت:{ " " }
milestone-met-undated = تحققت في تاريخ غير معروف:{ " " }
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
evidence = ما تبينه ال{ -record(form: "few") }
evidence-records = { -record(form: "few") } خلال مدة الخطة
evidence-of-steps = ومنها { -record(form: "few") } عن { -step(form: "few") } ال{ -task }
evidence-of-targets = ومنها { -record(form: "few") } عن { -target(form: "few") } ال{ -task }
evidence-confirmed = منها ما له مصدر غير معاد النشر
evidence-announcements = خطط معلنة، وليست نتائج بعد
evidence-background = خلفية من قبل مدة الخطة
evidence-after = من بعد مدة الخطة
evidence-sources = المصادر المذكورة
evidence-first = أول { -record }
evidence-latest = أحدث { -record }
related-cases = ال{ -case(form: "few") }
evidence-note = الحالة مستخلصة من ال{ -record(form: "few") } العلنية خلال مدة الخطة، والخطط المعلنة والخلفية لا تُحسب تقدمًا.

## صفحات المؤشرات

targets-lede = { -target(form: "few") } الخطة { $count }. يُعرض هدف كل { -target } مع ما نُشر من بيانات، وما لم يُنشر يُذكر أنه لم يُنشر.
targets-in-group = المجموع: { $count }
standing-count = { $standing }: { $count }
targets-repeat = يرد ال{ -target } الذي ينتمي إلى أكثر من قسم في كل قسم ينتمي إليه.
other-targets = { -target(form: "few") } أخرى
measure-stock = يُحسب العدد في وقت معين.
measure-annual = يُحسب العدد في سنة.
measure-cumulative = يُحسب المجموع التراكمي.
target-wording = نص الخطة
target-wording-translation = نص الخطة، ترجمة غير رسمية
target-wording-original = النص الأصلي
target-data = البيانات
chart-title = { $name } (الوحدة: { $unit })
chart-desc = { chart-desc-followed } الدائرة تبين الهدف: { $value } { $unit } بحلول { $due }.
chart-table = { " " }والجدول أدناه يورد كل الأرقام.
chart-desc-followed = { $shape ->
    [columns] رسم بياني بأعمدة
   *[lines] رسم بياني خطي
} فيه { $count } من الأرقام.
breakdown-cross = { " × " }
chart-parts = حسب { $breakdown }
chart-parts-title = { $name } حسب { $breakdown } (الوحدة: { $unit })
chart-parts-desc = { $shape ->
    [columns] أعمدة
   *[lines] خطوط
} { $lines } من الأجزاء فيها { $count } من الأرقام.
chart-unit = الوحدة: { $unit }
chart-goal = الهدف { $value }{ $direction ->
    [at-most] { " " }على الأكثر
    [exactly] { " " }بالضبط
   *[at-least] { "" }
} ({ $due })
chart-more = رسوم أخرى: { $count }
chart-term = مدة الخطة { $from }–{ $until }
chart-doubted = { $value } ({ $doubts })
chart-doubt-separator = ، { "" }
chart-doubt-reported = غير مؤكد
chart-doubt-incomparable = غير قابل للمقارنة
chart-doubt-outranked = غير مستخدمة
chart-doubt-rounded = مقرب
chart-doubt-estimated = تقديري
chart-doubt-provisional = أولي
chart-doubt-low-reliability = ضعيف الموثوقية
sign-doubtful = تقديري أو أولي أو ضعيف الموثوقية
sign-term = مدة الخطة
drawing-take = خذه صورة{ $part }:{ " " }
drawing-svg = رسم متجهي
drawing-png = صورة نقطية
picture-demonstration = عرض توضيحي من مصادر علنية وليس نشرًا رسميًا
picture-preview = معاينة مع مسودات غير علنية
picture-sources = المصادر: { $publishers }{ $more ->
    [0] { "" }
   *[other] { " " }وغيرها ({ $more })
}
picture-as-of = البيانات حتى { $date }. { $address }
card-as-of = البيانات حتى { $date }
card-number = { $precision }{ $number }
card-unit = { $unit } ({ $date })
card-leads = الجهات المسؤولة: { $leads }
picture-goal = { $goal }: { $value } { $unit }
picture-late-unconfirmed = متأخر (في إعادة نشر فقط)
picture-confirmed = أحدث رقم مؤكد
picture-zero = صفر
picture-below = دون الصفر
picture-beyond = ما فوق الحد الأعلى للهدف
picture-part = { " " }({ $part } من { $parts })
picture-other-source = مصدر آخر يذكر { $value } { $unit } للتاريخ نفسه، غير مستخدم هنا
picture-reported = رقم أحدث في إعادة نشر فقط
chart-panel = { $chart }: { $name }
chart-walk = الأرقام واحدًا واحدًا (مفاتيح الأسهم)
sign-goal = الهدف
sign-confirmed = أرقام قابلة للمقارنة
sign-reported = وُجد معاد النشر فقط، وغير مؤكد
sign-rounded = مقرّب في المصدر
sign-incomparable = تعريف آخر لا يقارن
sign-outranked = رقم آخر لهذا التاريخ هو المعتمد
sign-gap = لا أرقام بينهما
sign-missing = لا رقم
gap-value = لا رقم
sign-break = يتغير التعريف هنا
sign-baseline = خط الأساس
sign-interim = أهداف مرحلية
sign-path = المسار إلى الهدف بخطوط مستقيمة
target-table-caption = { $name }: البيانات المنشورة{ $goal ->
    [yes] { " " }والهدف
   *[no] { "" }
}
column-date = التاريخ
column-value = القيمة
column-source = المصدر والملاحظات
goal-row = الهدف ({ $due })
goal-source = الخطة
target-tasks = ال{ -task(form: "few") } المتصلة به
target-records = { -record(form: "few") } التقدم المتصلة به
target-previous = ال{ -target } السابق
target-next = ال{ -target } التالي

## الجهات

organisations-lede = ال{ -organisation(form: "few") } { $count }، ومجموع أدوار المسؤولية { $roles }. وقد تشترك { -organisation(form: "few") } عدة في { -task } واحد.
organisations-caption = عدد ال{ -task(form: "few") } لكل { -organisation }
column-organisation = ال{ -organisation }
column-leads = { -task(form: "few") } تقودها
column-first = مذكورة أولًا
organisation-issuer = { -organisation } إصدار
organisation-collective = اسم جامع
organisation-collective-note = هذا اسم جامع في الخطة، وليس { -organisation } واحدة.
organisation-short = الاسم في الخطة
organisation-aliases = أسماء أخرى
organisation-issued-as = أصدرت الخطة باسم
organisation-tasks = { $count ->
    [0] ال{ -task(form: "few") } التي تقودها
    [one] { -task } واحد تقوده
    [two] { -task(form: "two") } تقودهما
    [few] { $count } { -task(form: "few") } تقودها
   *[other] { $count } { -task(form: "many") } تقودها
}
organisation-no-tasks = لم تُذكر هذه ال{ -organisation } مسؤولةً عن { -task }.
column-steps-named = { -step(form: "few") } تذكرها
organisation-step-parts = أدوار أخرى في { -step(form: "few") }
organisation-parts = أدوار أخرى

## الضمانات

safeguards-lede = ضمانات الخطة { $count }، وهذا نصها.
safeguards-lede-translation = ضمانات الخطة { $count }، وهذه ترجمتها غير الرسمية.
safeguard-kicker = ضمانة
safeguard-records = { -record(form: "few") } التقدم المتصلة بها
safeguard-no-records = لا { -record } علني بعد.
safeguard-previous = الضمانة السابقة
safeguard-next = الضمانة التالية

## صفحات السجلات

records-lede = { -record(form: "few") } التقدم { $count }، ولكل منها مصادره.
records-latest = { $count ->
    [one] أحدث { -record }
   *[other] أحدث ال{ -record(form: "few") } ({ $count })
}
records-note = الأحدث أولًا.
year-lede = ال{ -record(form: "few") } { $count }، الأحدث أولًا.
year-previous = السنة السابقة
year-next = السنة التالية
record-previous = { -record } أقدم
record-next = { -record } أحدث
record-of-step = عن { -step } من هذا ال{ -task }:{ " " }
record-of-target = عن { -target } لهذا ال{ -task }:{ " " }
announcement-unreported = مضى الموعد المعلن، ولا { -record } هنا بأنه وقع
announcement-followed = مضى الموعد المعلن
announcement-unreported-note = مضى الموعد المعلن، وليس في هذا الموقع تقرير علني بأن ما أُعلن قد وقع، وقد يكون وقع مع ذلك.
announcement-followed-note = مضى الموعد المعلن. لا يقول هذا ال{ -record } هل وقع ما أُعلن، وقد تقوله { -record(form: "few") } لاحقة عن ال{ -task(form: "few") } أو ال{ -target(form: "few") } نفسها.
record-announcement-note = يذكر هذا ال{ -record } ما هو مخطط له، أما إنجازه فتبينه ال{ -record(form: "few") } اللاحقة.
record-background-note = هذا ال{ -record } أقدم من مدة الخطة، فهو خلفية ولا يُحسب تقدمًا.
record-unconfirmed-note = لم يوجد إلا معاد النشر، ولم توجد الصفحة الأصلية. تُذكر إعادة النشر هنا دون رابط.
record-disagreement-unexplained = لا تتفق المصادر، فراجع كلًا منها قبل الاقتباس.
record-note = ملاحظة
record-sources = { $count ->
    [one] المصدر
   *[other] المصادر
}
record-observation = رقم
record-observation-of = ال{ -target }:{ " " }
record-facts = عن هذا ال{ -record }
record-date = تاريخ الحدث
record-known = أُعلن في
record-known-by = أُعلن في موعد أقصاه
record-added = أُدرج هنا في
record-changed = آخر تعديل هنا
record-progress = النسبة المذكورة المنجزة
record-stated = ما ذُكر عن كلٍّ منها
record-meets = يحقق
record-status = الحالة التي يذكرها

## الحالات

cases-lede = ال{ -case(form: "few") } { $count }، تُظهر تطبيق الخطة، وتذكر كل صفحة مصادرها.
cases-count = ال{ -case(form: "few") } { $count }، الأحدث أولًا.
cases-by-field = بحسب المجال
cases-by-place = بحسب البلد أو المنطقة
cases-all = كل ال{ -case(form: "few") }
cases-places = ال{ -case(form: "few") } بحسب البلد أو المنطقة
cases-places-note = ال{ -case } التي تذكر أكثر من بلد أو منطقة تُحسب مرة في كل منها.
cases-places-everywhere = مذكور في كل ال{ -case(form: "few") }، ولذلك بلا شريط:{ " " }
cases-places-without = ال{ -case(form: "few") } التي لا تذكر بلدًا ولا منطقة: { $count }.
fact-state-planned = مخطط
fact-state-agreed = متفق عليه
fact-state-done = تحقق
fact-precision-exact = بالضبط
fact-precision-about = نحو{ " " }
fact-precision-over = أكثر من{ " " }
case-kicker = { -case }
case-organisations = ال{ -organisation(form: "few") } المشاركة
case-places = البلدان والمناطق
case-fields = المجالات
case-facts = عن هذه ال{ -case }
case-date = التاريخ
case-tasks = ال{ -task(form: "few") } المتصلة بها
case-records = { -record(form: "few") } التقدم عنها
case-previous = { -case } أقدم
case-next = { -case } أحدث
picture-credit = الصورة:{ " " }

## المصطلحات

glossary-lede = مصطلحات هذا الموقع وعددها { $count }، كما ترد في كل لغاته.
glossary-lede-official = مصطلحات هذا الموقع وعددها { $count }، كما ترد في كل لغاته.
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
method-lede = لا أحد يدخل هنا سير ال{ -task(form: "few") }. ما تقوله الصفحات مستخلص بقواعد ثابتة من { -record(form: "few") } علنية مؤرخة، وهذه هي القواعد.
method-rules = القواعد
method-rule-records = يذكر كل { -record } مصادره، ولا يُنشر { -record } بلا مصدر.
method-rule-known = لكل صفحة يوم تتحدث عنه، وهو تاريخ «البيانات حتى». ولا يُحسب إلا ما كان علنيًا حتى ذلك اليوم.
method-rule-term = يُحسب ال{ -record } تقدمًا إذا وقع ما يذكره خلال مدة الخطة { $term }. وما وقع قبلها يُعرض خلفيةً ويُعدّ على حدة.
method-rule-announcements = تُعرض الخطة المعلنة بوصفها خطة معلنة، ولا تُحسب أمرًا وقع. وإذا مضى موعدها ذكرت الصفحة ذلك، وهل من { -record } بعده عن ال{ -task } أو ال{ -target } نفسه.
method-rule-targets = ال{ -record } الذي يخص { -target(form: "many") } يُحسب أيضًا لل{ -task(form: "few") } التي يتبعها ال{ -target }، وتُبيَّن صفته في قوائمها.
method-rule-steps = تُعدّ ال{ -step } منجزة إذا ذكر { -record } أنها تحققت، أو ذكر أحدث مصدر لحالتها أنها أُنجزت؛ فإن ذكر مصدر بعده غير ذلك لم تُعد منجزة ولا متأخرة. وال{ -record } الذي يخص { -step(form: "many") } يُحسب ل{ -task }ها أيضًا ويُوسم في قائمته. ولا يُستنتج وضع ال{ -task } من عدد ما أُنجز من { -step(form: "few") }ه، لكن { -step(form: "many") } مضى موعدها ولم تُنجز تجعل ال{ -task } متأخرًا.
method-rule-statuses = إذا اختلفت المصادر في حالة { -task } لتاريخ واحد عرضت صفحته الحالات كلها، والمعتمد آخرها إعلانًا، فإن أُعلنت في يوم واحد فأسبقها في القائمة أدناه.
method-rule-milestones = المرحلة التي تحققت بعد موعدها يُذكر مقدار تأخرها. وإذا عُرف التاريخ بالشهر أو السنة فقط فلا تُعد متأخرة إلا إذا كان أبكر يوم ممكن بعد آخر يوم من موعدها.
method-rule-reposts = يُذكر معاد النشر دون رابط، ويوسم ما لم يرد إلا فيه بأنه غير مؤكد.
method-rule-missing = ما لم يُنشر يُذكر أنه لم يُنشر، ولا يُعرض الرقم الغائب صفرًا.
method-stages = حالات ال{ -task }
method-stages-note = تؤخذ الحالة مما تقوله المصادر، ولا يحكم هذا الموقع بنفسه على إنجاز ال{ -task }.
method-stage-no-public-report = لا { -record } علني خلال مدة الخطة بعد. قد يكون العمل جاريًا، ولم يُنشر عنه ما نعلمه.
method-stage-not-started = يقول أحدث مصدر يذكر الحالة إن ال{ -task } لم يبدأ.
method-stage-reported-progress = تُظهر ال{ -record(form: "few") } تقدمًا، ولا يقول مصدر إلى أين وصل ال{ -task }.
method-stage-in-progress = يقول أحدث مصدر يذكر الحالة إن ال{ -task } قيد التنفيذ.
method-stage-done = يقول أحدث مصدر يذكر الحالة إن ال{ -task } أُنجز.
method-stage-continuing = يقول أحدث مصدر يذكر الحالة إن هدف ال{ -task } تحقق والعمل مستمر.
method-stage-changed = يقول أحدث مصدر يذكر الحالة إن ال{ -task } نفسه عُدّل.
method-stage-stopped = يقول أحدث مصدر يذكر الحالة إن ال{ -task } أُوقف.
method-flags = علامات بجانب الحالة
method-flags-note = تقف العلامة بجانب الحالة ولا تغيرها.
method-flag-late = مضى موعد محدد في ال{ -task }، ولا { -record } يقول إن ما استُحق فيه أُنجز أو أُوقف. ولا يتأخر { -task } أُوقف، ولا يبقى ما استُحق فيه مطلوبًا. ولا يتأخر { -task } بلا موعد محدد.
method-flag-quiet = لل{ -task } { -record(form: "few") } من مدة الخطة ولم ينته، ولم يُعلن عنه خلال آخر { $days } يومًا سوى خطط.
method-kinds = أنواع ال{ -record(form: "few") }
method-kind-figure = قيمة محسوبة يوردها مصدر.
method-kind-event = مؤتمر أو زيارة أو اجتماع أو ما شابه.
method-kind-policy = قواعد وخطط ودعوات وقرارات أخرى.
method-kind-achievement = شيء أُنجز أو افتُتح أو وُقّع أو تحقق.
method-kind-announcement = ما يقول مصدر إنه سيقع. ولا يغير حالة { -task } ولا موقف { -target }.
method-standings = موقف ال{ -target }
method-standings-note = لا تُقارن بالهدف إلا الأرقام التي تعدّ الشيء نفسه، ويُعرض غيرها موسومًا.
standing-name-no-data = لا بيانات
standing-name-no-total = لا مجموع
standing-name-goal-pending = قيمة الأساس غير منشورة
standing-name-before = رقم أقدم من المدة أو الأساس
standing-name-followed = للمتابعة
standing-name-not-yet = لم يتحقق بعد
standing-name-within-limit = ضمن الحد حتى الآن
standing-name-exceeded = تُجووز الحد
standing-name-overdue = انقضى موعده
standing-name-undecided = انقضى موعده ولا يُعرف هل تحقق
standing-name-lapsed = لم يعد متحققًا
standing-name-reached = تحقق
standing-name-reached-by-estimate = تحقق بحسب رقم غير محسوم
standing-name-reported-reached = ذُكر أنه تحقق
standing-name-met = أُعلن بلوغه دون رقم قابل للمقارنة
standing-name-reported-met = بلوغه في معاد النشر فقط، دون رقم قابل للمقارنة
method-standing-met = يذكر مصدر بلوغ الهدف دون رقم قابل للمقارنة، ولا رقم بعده يخالفه.
method-standing-reported-met = لا يذكر بلوغ الهدف إلا معاد النشر، ودون رقم قابل للمقارنة.
method-standing-no-data = لم يُنشر رقم قابل للمقارنة.
method-standing-no-total = لم تُنشر إلا أرقام الأجزاء، ولا تُجمع هنا.
method-standing-goal-pending = الهدف تغيّر قياسًا إلى قيمة أساس لم تُنشر حتى ذلك اليوم، فلا حكم.
method-standing-before = أحدث رقم مؤكد قابل للمقارنة عند الهدف، لكنه أقدم من مدة الخطة أو من سنة الأساس، فلا يُحكم به.
method-standing-followed = لا هدف له؛ تُعرض الأرقام دون حكم.
method-standing-not-yet = أحدث رقم قابل للمقارنة لا يبلغ الهدف.
method-standing-within-limit = الهدف حد لمجموع تراكمي، وأحدث رقم قابل للمقارنة ضمنه. ولا يُعرف الالتزام به إلا عند موعده.
method-standing-exceeded = الهدف حد لمجموع تراكمي، وأحدث رقم قابل للمقارنة حتى موعده يتجاوزه.
method-standing-overdue = انقضى موعد الهدف، وأحدث رقم قابل للمقارنة لا يبلغه.
method-standing-undecided = انقضى موعد الهدف، ولا رقم مؤكدًا عن حينها أو ما بعدها يبيّن هل تحقق.
method-standing-lapsed = بلغ رقم مؤكد سابق الهدف قبل موعده، ولا يبلغه أحدث رقم قابل للمقارنة.
method-standing-reached = أحدث رقم مؤكد قابل للمقارنة عند الهدف أو فوقه.
method-standing-reached-by-estimate = أحدث رقم مؤكد يبلغ الهدف، لكن مصدره يصفه بأنه تقديري أو أولي أو ينبه إلى الحذر أو يقرّبه إلى الهدف نفسه، أو نُشر قبل انقضاء المدة التي يعدّها.
method-standing-reported-reached = لا يورد رقمًا عند الهدف أو فوقه إلا معاد النشر، ولا يُعدّ متحققًا حتى يؤكده مصدر آخر.
method-measures = كيف يُحسب ال{ -target }
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

not-found-lede = لا توجد صفحة في هذا العنوان. تحقق منه، أو عد إلى الصفحة الرئيسية.
not-found-home = الصفحة الرئيسية

## عنوان تغيّر

redirect-title = انتقلت هذه الصفحة
redirect-text = العنوان الجديد:

## المتابعة

feed-title = { $site }: { -record(form: "few") } التقدم
feed-unpublished = [لم يُنشر بعد] { $title }
feed-title-topic = { $site }: سجلات { $topic }
feed-title-thing = { $thing } · { $site }
feed-note = هذا تلقيم. انسخ عنوانه إلى قارئ أخبار تصلك ال{ -record(form: "few") } الجديدة{ feed-and-news }.{ " " }
feed-page = الصفحة المعنية
feed-how = كيف تتابع
# What feeds tell beside records
feed-and-news = { $evaluations ->
    [yes] { " " }وجديد التقييمات
   *[no] { "" }
}
feed-subtitle = { -record(form: "few") } جديدة من تقارير علنية{ feed-and-news } عن { $about ->
    [plan] الخطة
   *[thing] «{ $name }»
}، ولكل منها مصادره.
feed-subtitle-demonstration = { -record(form: "few") } جديدة من تقارير علنية{ feed-and-news } عن { $about ->
    [plan] الخطة
   *[thing] «{ $name }»
}، ولكل منها مصادره. موقع تجريبي غير رسمي.
footer-feed = متابعة الجديد
follow = المتابعة
follow-feed = تلقيم ال{ -record(form: "few") } الجديدة
title-feeds = كيف تتابع
description-feeds = كيف تعلم بال{ -record(form: "few") } الجديدة والمواعيد دون أن تعود للبحث: كل تلقيمات الموقع وتقويماته وكيف تُستعمل.
feeds-lede = لا حاجة إلى العودة للبحث. اختر ما يهمك تصلك ال{ -record(form: "few") } الجديدة{ feed-and-news } مجانًا ومن دون تسجيل ومن دون عنوان بريد.
feeds-how = كيف يعمل
feeds-what = التلقيم (ويسمى أيضًا RSS أو Atom) عنوان يعرض فيه الموقع جديده. يزوره قارئ الأخبار من حين إلى آخر ويعرض ال{ -record(form: "few") } الجديدة{ feed-and-news } مع مصادرها.
feeds-step-reader = احصل على قارئ أخبار: تطبيقًا لهاتفك أو إضافة لمتصفحك أو برنامج بريد يقرأ التلقيمات.
feeds-step-address = اختر مما يلي وانسخ عنوان الرابط: بالضغط المطول عليه أو بزر الفأرة الأيمن.
feeds-step-paste = الصق العنوان حيث يتيح القارئ إضافة تلقيم.
feeds-opened = إذا فُتح التلقيم في متصفح عرض أحدث ال{ -record(form: "few") }{ feed-and-news } في قائمة بسيطة، وعنوانه هو الذي في شريط العنوان.
feeds-calendar = وكذلك التقويم: انسخ عنوانه والصقه حيث يتيح برنامج التقويم الاشتراك في تقويم، فيعرض المواعيد والأيام التي تُتوقع فيها الأرقام، ويتابع ما يتغير.
feeds-calendar-of = (التقويم)
feeds-all = كل شيء
feeds-actions = بحسب ال{ -action } وال{ -task }
feeds-tasks = ال{ -task(form: "few") }
feeds-targets = ال{ -target(form: "few") }
feeds-organisations = ال{ -organisation(form: "few") }
feeds-topics = المواضيع

## المعاينة

preview-band = معاينة فيها مسودات و{ -record(form: "few") } محجوبة، وليست للنشر.
record-draft = مسودة
record-embargo = لا يُنشر قبل { $date }

## البحث

title-search = البحث
description-search = ابحث في الخطة و{ -task(form: "few") }ها و{ -target(form: "few") }ها و{ -record(form: "few") }ها و{ -case(form: "few") }ها و{ -organisation(form: "few") }ها.
search-label = ابحث في الموقع
search-button = بحث
search-found = عدد الصفحات:{ " " }
search-some = لا صفحة فيها كل ذلك. صفحات فيها بعضه:{ " " }
search-none = لم يوجد شيء. جرّب كلمات أقل أو غيرها.
search-more = المزيد
search-number = رقم
search-failed = تعذر تحميل البحث. كل الصفحات في خريطة الموقع.
search-other = ابحث بلغة أخرى:
search-needs-script = البحث يحتاج إلى تشغيل البرامج في المتصفح. كل الصفحات في خريطة الموقع.
search-needs-server = البحث يحتاج إلى خادم ويب، ولا يعمل في الصفحات المفتوحة من القرص. كل الصفحات في خريطة الموقع.
search-kind-plan = النص الكامل
search-kind-action = { -action }
search-kind-task = { -task }
search-kind-topic = موضوع
search-kind-target = { -target }
search-kind-organisation = { -organisation }
search-kind-safeguard = ضمانة
search-kind-record = { -record } تقدم
search-kind-case = { -case }
search-kind-glossary = المصطلحات
search-kind-method = عن الموقع
search-kind-page = عن الموقع
search-all-pages = كل صفحات الموقع

## جنبًا إلى جنب

title-parallel = الأصل والترجمة جنبًا إلى جنب
description-parallel = { $name }: كل فقرة من الأصل مع ترجمتها غير الرسمية.
parallel-lede = كل فقرة بكل لغات الموقع، والأصل أولًا.
parallel-lede-several = كل فقرة بكل لغات الموقع. عدد الترجمات غير الرسمية: { $translations }.
parallel-alone = اقرأ لغة واحدة
plan-parallel = اقرأ الأصل والترجمة جنبًا إلى جنب
plan-parallel-several = اقرأ النص بكل اللغات جنبًا إلى جنب
cite = { $what ->
    [both] الاقتباس والتضمين
    [embed] التضمين
   *[citations] الاقتباس
}
cite-demonstration = { $site } (موقع تجريبي)
cite-translation = { $title } (ترجمة غير رسمية)
cite-others = وآخرون
cite-target = { -target }: { $title }
cite-data = { $plan }: البيانات
copy = نسخ
embed = التضمين في صفحة
embed-data = البيانات:{ " " }
citation-copy = انسخ الاقتباس
citation-copied = نُسخ
citation-plain = { $name }، الفقرة {"{paragraph}"}.
citation = { $name } ({ $number })، الفقرة {"{paragraph}"}.

## إضافات القوائم

strip-note = المربعات الصغيرة لسنوات الخطة من أولها إلى آخرها، وكلما امتلأ المربع زادت ال{ -record(form: "few") }.
task-latest-none = لا شيء من المدة بعد
task-related = { -task(form: "few") } متصلة به
home-follow = تابع الخطة
home-follow-text = تصل ال{ -record(form: "few") } الجديدة{ feed-and-news } إلى أي قارئ أخبار دون تسجيل.
records-overview = ال{ -record(form: "few") } بحسب ال{ -action } خلال مدة الخطة
records-recent = أُدرج حديثًا
records-recent-note = بحسب يوم الإدراج هنا، أيًا كان وقت الحدث.
cases-by-action = بحسب ال{ -action }
cases-by-organisation = بحسب ال{ -organisation }
cases-shown = ال{ -case(form: "few") } المعروضة:{ " " }
title-cases-action = { -case(form: "few") } ال{ -action }: { $name }
title-cases-organisation = { -case(form: "few") } تشارك فيها { $name }
description-cases-action = { -case(form: "few") } { -action } «{ $name }» وعددها { $count }، مع مصادرها.
description-cases-organisation = { -case(form: "few") } تشارك فيها { $name } وعددها { $count }، مع مصادرها.
matrix-title = من يقود كل { -task }
matrix-note = الأعمدة هي ال{ -task(form: "few") } بأرقامها.
matrix-note-actions = الأعمدة هي ال{ -action(form: "few") } بأرقامها، والرقم عدد ال{ -task(form: "few") } التي تشارك فيها ال{ -organisation }، والعلامة أبرز دور لها فيها.
matrix-outside = { -task(form: "few") } لا تتبع أي { -action } وليست في الجدول: { $count }.
matrix-first = تقود ومذكورة أولًا
matrix-lead = تقود
matrix-part = لها دور آخر

## المؤشرات: الاتجاه والطريق والأجزاء

description-indicator = { $name }: { -target } يُتابع بلا هدف. الأرقام المنشورة والرسم والمصادر.
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
target-parts-caption = { $name } حسب { $breakdown }
target-about = عن هذه الأرقام
target-definition = التعريف
target-method = الطريقة
target-frequency = دورية النشر
target-next-update = التحديث القادم
target-update-past = مضى موعده
target-contact = { -organisation } الاتصال
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
method-missing-note = الناقص ليس صفرًا، ولا تُرسم له نقطة ولا عمود.
method-missing-suppressed = يحجب المصدر الرقم، حماية لأشخاص أو شركات مثلًا.
method-missing-not-collected = لم يُحصِ أحد.
method-missing-not-applicable = لا يمكن أن يوجد رقم كهذا.
method-missing-not-available = أُحصي ولم يُنشر.
method-outranked = أي رقمين لتاريخ واحد يُعتمد
method-outranked-note = يُعرض الرقمان، وتقرر هذه القواعد بهذا الترتيب أيهما يُعتمد، لا أسماء ال{ -record(form: "few") } ولا ترتيبها.
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
task-searched = في { $date } بحثنا في{ " " }
task-searched-end = { " " }ولم نجد شيئًا.
target-other-records = سجلات أخرى ذات صلة
target-searched = في { $date } بحثنا في{ " " }
target-searched-end = { " " }ولم نجد رقمًا منشورًا.
target-led-by = { " " }تقود المهام المرتبطة به:{ " " }
target-led-by-end = .
target-next-expected = { " " }الرقم التالي متوقع: { $date }.
target-next-unknown = { " " }لا يُعرف موعد للنشر.
organisations-others = جهات وقّعت الخطة دون أن تقود شيئًا منها
organisations-all = جميع الجهات

## البيانات

title-data = البيانات
description-data = كل ما يعرفه هذا الموقع عن الخطة، جداولَ يمكن تنزيلها، ولكل رقم مصدره.
data-lede = كل رقم في هذا الموقع يمكن أخذه مع مصدره، لجدول حسابي أو لبرنامج، مجانًا ومن دون تسجيل. تصف الملفات ما كان معروفًا في { $date }.
data-origin = { $site }
data-origin-demonstration = عرض تجريبي من مصادر علنية
data-start = من أين تبدأ
data-start-workbook = كل شيء في ملف واحد: مصنف لكل جدول فيه ورقة، وغلافه يشرحه.
data-workbook = مصنف (XLSX)
data-archive = جميع الملفات (ZIP)
data-start-values = رقم مع مصدره: قيم جميع ال{ -target(form: "few") }. في كل صف القيمة كما نُشرت وتاريخها ووحدتها ومن نشرها وأين.
data-start-records = ما أُعلن ومتى: جميع ال{ -record(form: "few") }؛ ومصادرها في جدول خاص.
data-start-tasks = كيف تسير الأمور: ال{ -task(form: "few") } وحالاتها.
data-start-scores = ما وجدته التقييمات: النتائج المنشورة لكل جولة بدرجاتها وقيمها وأوزانها، وأيام السحب والمراجعة والردود.
data-tables = الجداول
data-tables-caption = الجداول وعدد صفوف كل منها
data-table = الجدول
data-files = الملفات
data-targets = قيم { -target } واحد
data-use = ما ينبغي معرفته قبل الاستعمال
data-use-missing = الخلية الفارغة تعني أن شيئًا غير معروف أو لا ينطبق، ولا تعني الصفر أبدًا.
data-use-scores = لا تُقارن نتائج التقييم إلا ضمن تقييم واحد ومنهج واحد ومجموعة واحدة. وحيث يُملأ «score_state» يكون الرقم قد سُحب أو هو قيد المراجعة أو يستند إلى رقم كذلك، فاذكر ذلك عند نقله. والقيمة الفارغة مع «score_state» ليست صفرًا ولا مجهولة.
data-use-confirmed = تكون «confirmed» هي false حيث لم يُعثر إلا على إعادة نشر. اذكر ذلك إذا نقلت رقمًا كهذا.
data-use-counts = حيث تختلف المصادر في تاريخ واحد ترد القيم كلها؛ و«counts» تبين ما يعتمده الموقع، و«outranked» تبين السبب.
data-use-dates = التواريخ بقدر ما هو معروف: 2025 أو 2025-H1 أو 2025-Q3 أو 2025-03 أو 2025-03-01 أو 2022-04/2023-03 أو unknown. والأعمدة المنتهية بـ _first و_last تعطي أول يوم وآخر يوم يمكن أن يعنيه التاريخ.
data-use-languages = الأعمدة ذات الكلمات تنتهي برمز لغتها. وحيث لا نص بلغة ما تبقى الخلية فارغة.
data-use-excel = ملفات CSV بترميز UTF-8 مع علامة ترتيب البايتات ليعرض Excel كل الخطوط. قد يحوّل Excel تواريخ مثل 2025-03؛ فاستورد هذه الأعمدة نصًا. والنص الذي قد يُظن صيغة تسبقه فاصلة علوية في CSV ويبقى كما هو في JSON.
data-programs = للبرامج
data-programs-text = لا تتغير عناوين الملفات ولا أسماء الأعمدة ولا معرّفات الصفوف. وقد تُضاف أعمدة قبل as_of وorigin. يُستبدل كل ملف عند نشر الموقع من جديد؛ وas_of هو اليوم الذي يصفه. ويذكر الملف data/build.json اليوم الذي بُني له الموقع كله آخر مرة، وفي الحقل content بصمة تتغير مع كل تغيير فيما بُني منه الموقع.
data-programs-example = مثال:
data-columns = الأعمدة
data-cite = الاقتباس والتضمين
data-cite-text = لاقتباس صفحة: في آخر النص الكامل وكل { -task } و{ -target } و{ -record } وتقييم وهذه الصفحة مدخل «الاقتباس» بصيغ GB/T 7714-2025 وAPA وBibTeX، وفيه تاريخ البيانات، أما تاريخ الاطلاع فيُملأ تلقائيًا أو تملؤه بنفسك.
data-embed-text = للتضمين في صفحتك: لكل { -task } و{ -target } وللعرض العام صفحة مخصصة بلا برامج، تذكر مصدرها وتاريخها وتتجدد مع الموقع.
data-embed-example = مثال، العرض العام:
data-licence = الترخيص
data-licence-text = يمكن استعمال البيانات بهذا الترخيص:{ " " }
data-no-licence = لم يُذكر ترخيص للبيانات. يجوز نقل الحقائق والأرقام مع مصدرها؛ ولغير ذلك اسأل ناشر الموقع.
data-none = لا ينشر هذا الموقع ملفات بيانات.
data-target-take = خذ هذه الأرقام:{ " " }
data-column-part = { $column } ({ $part })
data-part-first = أول يوم
data-part-last = آخر يوم
data-csv = قيم مفصولة بفواصل
data-json = جيسون
data-table-plan = الخطة
data-table-actions = ال{ -action(form: "few") }
data-table-tasks = ال{ -task(form: "few") } وحالاتها
data-table-responsibilities = من المسؤول عن ماذا
data-table-steps = ال{ -step(form: "few") } وما آلت إليه
data-table-milestones = المعالم وما آلت إليه
data-table-targets = ال{ -target(form: "few") } وأين تقف
data-table-values = قيم ال{ -target(form: "few") } مع خطوط الأساس والأهداف
data-table-organisations = ال{ -organisation(form: "few") }
data-table-topics = الموضوعات
data-table-records = ال{ -record(form: "few") }
data-table-subjects = ما تتعلق به ال{ -record(form: "few") }
data-table-amounts = المبالغ
data-table-sums = مجاميع المبالغ
data-table-cases = ال{ -case(form: "few") }
data-table-sources = المصادر
data-table-totals = المجاميع كما في الصفحات
data-column-id = معرّف لا يتغير
data-column-number = الرقم كما طُبع
data-column-name = الاسم
data-column-short = الاسم المختصر
data-column-notice = عنوان الإشعار
data-column-issued_by = الجهة المصدرة
data-column-published = تاريخ النشر
data-column-signed = تاريخ التوقيع
data-column-from = البداية
data-column-due = الموعد
data-column-parent = ما فوقه مباشرة
data-column-task_count = عدد ال{ -task(form: "few") }
data-column-summary = ملخص
data-column-action = ال{ -action }
data-column-topics = الموضوعات
data-column-targets = ال{ -target(form: "few") } التي يخدمها
data-column-paragraph = رقم الفقرة
data-column-state = الحالة
data-column-state_confirmed = هل تستند الحالة إلى أكثر من إعادة نشر
data-column-state_record = ال{ -record } الذي يذكر الحالة
data-column-state_disputed = هل تختلف المصادر في الحالة
data-column-late = هل تأخر
data-column-late_confirmed = هل تأخر بحسب أكثر من إعادة نشر
data-column-quiet = هل غابت أخباره منذ مدة
data-column-progress = النسبة المنجزة بحسب المصدر
data-column-progress_record = ال{ -record } الذي يذكر النسبة
data-column-record_count = عدد ال{ -record(form: "few") } ضمن المدة
data-column-confirmed_count = منها ما له مصدر غير إعادة نشر
data-column-step_record_count = منها ما يخص ال{ -step(form: "few") } وحدها
data-column-target_record_count = منها ما يخص ال{ -target(form: "few") } وحدها
data-column-announcement_count = الإعلانات
data-column-background_count = ما قبل المدة
data-column-after_count = ما بعد المدة
data-column-source_count = المصادر المختلفة
data-column-first_record_date = تاريخ الأقدم
data-column-latest_record_date = تاريخ الأحدث
data-column-searched = آخر يوم بُحث فيه بلا نتيجة
data-column-page = الصفحة
data-column-task = ال{ -task }
data-column-step = ال{ -step }
data-column-milestone = المعلم
data-column-organisation = ال{ -organisation }
data-column-is_lead = هل تقود
data-column-role = معرّف الدور
data-column-role_name = الدور
data-column-text = النص كما كُتب
data-column-outcome = ما آل إليه
data-column-delay = مدة التأخر
data-column-delay_unit = وحدة مدة التأخر
data-column-met_by = ال{ -record } الذي يفيد بالإنجاز
data-column-confirmed = هل له مصدر غير إعادة نشر
data-column-tasks = ال{ -task(form: "few") }
data-column-wording = نص الخطة
data-column-unit = الوحدة
data-column-measure = كيف تُحسب القيم
data-column-direction = أي القيم تبلغ الهدف
data-column-goal = الهدف
data-column-change = التغير عن خط الأساس
data-column-change_unit = كيف يُحسب هذا التغير
data-column-latest_value = آخر قيمة مؤكدة
data-column-latest_value_date = تاريخ تلك القيمة
data-column-latest_value_record = ال{ -record } الذي يذكرها
data-column-reported_value = قيمة أحدث من إعادة نشر فقط
data-column-reported_value_date = تاريخ القيمة المعاد نشرها
data-column-reported_value_record = ال{ -record } الذي يذكر القيمة المعاد نشرها
data-column-lapsed_date = تاريخ آخر قيمة بلغت الهدف إن لم يعد متحققًا
data-column-goal_share = نسبة آخر قيمة مؤكدة إلى الهدف بالمئة بلا كسور، حيث ترتفع القيم من الصفر
data-column-remaining = ما يتبقى إلى الهدف من آخر قيمة مؤكدة؛ سالب حيث يجب أن تنخفض القيم
data-column-remaining_each_year = المتبقي لكل سنة حتى موعد الهدف، مقرَّبًا إلى أعلى
data-column-value_count = عدد القيم المنشورة
data-column-definition = ما يُحسب بالضبط
data-column-method = كيف يُحسب
data-column-frequency = وتيرة النشر
data-column-next_update = القيمة التالية المتوقعة
data-column-contact = ال{ -organisation } التي تُسأل عنه
data-column-target = ال{ -target }
data-column-kind = النوع
data-column-date = التاريخ بقدر ما هو معروف
data-column-series = الفئة
data-column-value = القيمة كما نُشرت
data-column-missing = سبب غياب القيمة
data-column-published_value = القيمة بوحدتها عند النشر
data-column-published_unit = تلك الوحدة
data-column-comparable = هل تقارن بغيرها
data-column-flags = ما يخص القيمة
data-column-counts = هل يعتمدها الموقع
data-column-outranked = لماذا اعتُمدت غيرها في التاريخ نفسه
data-column-record = ال{ -record }
data-column-publisher = ناشر المصدر الأول
data-column-source = عنوان المصدر الأول
data-column-plan_role = الدور في الخطة
data-column-collective = هل تمثل عدة هيئات
data-column-tasks_led = عدد ال{ -task(form: "few") } التي تقودها
data-column-title = العنوان
data-column-disagreement = كيف تختلف المصادر
data-column-note = ملاحظة
data-column-known = متى صار علنيًا بحسب المصادر
data-column-added = يوم دخوله الموقع
data-column-changed = يوم آخر تغيير جوهري
data-column-subject = معرّف ما يتعلق به
data-column-meets = هل يفيد بالإنجاز أو البلوغ
data-column-words = كلمات المصدر عن الحالة
data-column-currency = العملة برمز ISO 4217
data-column-organisations = ال{ -organisation(form: "few") }
data-column-told_by = ال{ -record(form: "few") } التي ترويها
data-column-fields = المجالات
data-column-fact_value = الرقم الأبرز
data-column-fact_currency = عملة الرقم الأبرز برمز ISO 4217
data-column-fact_unit = وحدة الرقم الأبرز
data-column-fact_what = ما يعنيه الرقم الأبرز
data-column-fact_state = هل تحقق الرقم الأبرز
data-column-fact_precision = مدى دقة الرقم الأبرز
data-column-fact_confirmed = هل للرقم الأبرز مصدر غير إعادة نشر
data-column-places = البلدان والمناطق
data-column-case = ال{ -case }
data-column-title_inferred = هل العنوان وصف من الموقع
data-column-lang = لغة العنوان
data-column-address = العنوان الإلكتروني
data-column-archived = نسخة محفوظة
data-column-accessed = يوم آخر اطلاع
data-column-repost = هل هو إعادة نشر لم يُعثر على أصلها
data-column-table = الجدول
data-column-by = ما يُحسب بحسبه
data-column-group = المجموعة
data-column-count = العدد
data-column-as_of = اليوم الذي يصفه الملف
data-column-origin = مصدر البيانات
delay-name-days = أيام
delay-name-at-least-days = أيام على الأقل
delay-name-months = أشهر
delay-name-years = سنوات
change-name-percent = بالمئة من خط الأساس
change-name-points = نقاط مئوية
change-name-units = وحدات القيمة
value-kind-value = قيمة منشورة
value-kind-baseline = خط الأساس
value-kind-interim = هدف مرحلي
value-kind-goal = الهدف
subject-task = { -task }
subject-step = { -step }
subject-target = { -target }
subject-safeguard = ضمانة
subject-action = { -action }
subject-organisation = { -organisation }
subject-milestone = معلم
plan-role-lead = تقود ال{ -task(form: "few") }
plan-role-issuer = أصدرت الخطة
plan-role-participant = تشارك في ال{ -task(form: "few") }
plan-role-partner = تشارك في ال{ -case(form: "few") }
data-mark-reported = له { -record(form: "few") } ضمن المدة
data-mark-late = متأخر
data-mark-quiet = لا أخبار منه منذ مدة
data-format-key = معرّف
data-format-reference = معرّف من جدول
data-format-list = قائمة
data-format-text = نص
data-format-address = عنوان إلكتروني
data-format-number = عدد
data-format-integer = عدد صحيح
data-format-date = تاريخ
data-format-day = يوم
data-format-truth = true أو false

## التقييمات

nav-evaluations = التقييمات
title-evaluations = التقييمات
evaluations-public = التقييمات: ما نُشر
title-round = { $named ->
    [own] { $round }
   *[period] { $name }: { $round }
}
title-assessed = { $subject }: { $name }
title-criterion = { $criterion }: { $name }
description-evaluations = التقييمات المنشورة المتصلة بالخطة: ما نُشر من مناهجها ونتائجها وما لم يُنشر.
description-round = { $named ->
    [own] { $round }
   *[period] { $name }، { $round }
}: النتائج المنشورة وعددها { $count }{ results-withdrawn }، مع المصادر.
results-withdrawn = { $withdrawn ->
    [0] { "" }
   *[other] { " " }(سُحب منها { $withdrawn })
}
description-assessed = { $subject } في «{ $name }»: النتائج المنشورة وعددها { $count }{ results-withdrawn }، مع التشخيص والرد والأدلة بقدر ما نُشر منها.
description-criterion = { $criterion } في «{ $name }»: ما نشرته الجولات وعددها { $count }.
search-kind-evaluation = تقييم
search-kind-round = جولة تقييم
search-kind-assessed = جهة مقيَّمة
evaluations-lede = من يقيّم من، وبأي منهج، وما الذي نُشر. الأرقام أرقام المصادر إلا ما ذُكر أنه أُعيد حسابه، ولا ترتيب هنا لم يضعه مصدر.
evaluations-about = تقييمات متصلة
evaluation-kicker = تقييم
evaluation-rounds-count = { $count ->
    [0] { $kept ->
        [yes] لا جولة معروضة هنا.
       *[no] لم يُعثر على جولة منشورة.
    }
   *[other] { $kept ->
        [yes] عدد الجولات المعروضة هنا
       *[no] عدد الجولات المنشورة
    }: { $count }{ $all ->
        [yes] .
       *[no] { $results ->
            [0] ، ولم يُعثر على نتائج.
           *[other] ، نُشرت نتائج { $results } منها.
        }
    }
}
evaluation-latest = أحدث النتائج:{ " " }
evaluation-no-round = لم يُعثر على جولة منشورة
evaluation-known = ما نُشر
evaluation-known-rounds = الجولات
evaluation-known-methods = المناهج
evaluation-known-results = النتائج
evaluation-known-diagnoses = التشخيصات
evaluation-known-replies = الردود
evaluation-known-none = لم يُعثر على شيء
evaluation-known-unlisted = لا شيء في هذا الموقع
evaluation-known-kept = ، وغيرها غير معروض هنا
evaluation-known-withdrawn = ، سُحب منها { $count }
evaluation-searched = في { $date } بحثنا عن { $what } في { $place } ولم نجد شيئا منشورا.
evaluation-searched-default = المنهج والنتائج
evaluation-could-publish = { " " }الجهات التي يمكنها النشر:{ " " }
evaluation-could-publish-end = .
evaluation-basis = الأساس في الخطة
evaluation-about = يتصل بـ
evaluation-evaluators = الجهة المقيِّمة
evaluation-evaluators-unknown = لم يُعثر على مصدر يذكر من يقيّم.
evaluation-page = عن هذه الصفحة
evaluation-feeds = يصل جديد هذا التقييم في هذه التلقيمات:
evaluation-feed-all = كل جديد الموقع
evaluation-rounds = الجولات
evaluation-subjects = من يُقيَّم
evaluation-subject = المقيَّم
evaluation-groups-note = المقارنة داخل المجموعة الواحدة فقط.
evaluation-ungrouped = خارج المجموعات: لا يقارَن بغيره
method-unnamed = منهج { $round }
method-rounds = الجولات التي استعملته:{ " " }
method-scale = الدرجات من { $least } إلى { $greatest }.
method-total-weighted-sum = بحسب المصدر، المجموع هو المتوسط المرجّح لدرجات الأبعاد.
method-total-sum = بحسب المصدر، المجموع هو حاصل جمع النقاط.
method-total-unknown = لا مصدر يذكر كيف يُحسب المجموع، فلا يُعاد حسابه هنا.
method-weights-sum = مجموع أوزان الأبعاد كما نُشرت { $sum }، فلا يُعاد حساب المجاميع.
method-indicator-weights-sum = مجموع أوزان مؤشراته كما نُشرت { $sum }.
column-criterion = البعد أو المؤشر
column-criterion-about = ما هو
column-weight = الوزن
column-weight-of = الوزن { $weight }
weight-of-dimension = من البعد
weight-of-whole = من المجموع
column-round = الجولة
column-grade = التقدير
column-score = الدرجة
column-rank = { $ranking ->
    [group] الترتيب في المجموعة
   *[all] الترتيب العام
}
column-rank-published = الترتيب
rank = { $rank } { $ranking ->
    [group] في مجموعته
   *[all] بين الجميع
} ({ $stands ->
    [yes] عدد المرتَّبين: { $count }
   *[no] عدد المرتَّبين الباقين: { $count }
})
indicator-unit = الوحدة:{ " " }
indicator-up = الأكثر أفضل.
indicator-down = الأقل أفضل.
indicator-formula = طريقة الحساب:{ " " }
indicator-replaces = يحل محل:{ " " }
round-heading = نتائج { $round }
round-period = المدة
round-published = النشر
round-publication-unknown = لم يُعثر على اليوم
round-method = المنهج
round-no-method = لم يُعثر عليه منشورا
round-older-method = غير المنهج الأحدث
round-differing = عدد الأرقام المنشورة التي تختلف عما يعطيه المنهج من الدرجات المنشورة: { $numbers } ({ $count ->
    [1] { $names }
    [2] { $names }
    [3] { $names }
   *[other] عدد النتائج: { $count }
}). يظهر الرقمان معا.
round-results = النتائج
round-order = { $ranking ->
    [group] بترتيب التقييم نفسه لا بحسب الدرجات. الترتيب المذكور من المصدر، داخل كل مجموعة.
    [all] بترتيب التقييم نفسه لا بحسب الدرجات. الترتيب المذكور من المصدر، بين الجميع.
   *[none] بترتيب التقييم نفسه لا بحسب الدرجات. المصدر لا يضع ترتيبا.
}
round-greatest = أعلى درجة ممكنة { $greatest }.
round-absent = بلا نتيجة في هذه الجولة:{ " " }
round-no-results = لم تُنشر أي نتيجة من هذه الجولة.
round-previous = الجولة السابقة
round-next = الجولة اللاحقة
score-not-published = لم يُنشر
score-not-applicable = لا ينطبق
score-under-review = قيد المراجعة
score-withdrawn = سُحب
score-absent = لم يُذكر
score-since = منذ { $date }
score-recomputed = أعاد هذا الموقع حسابه: { $total }
score-working = ؛ المنشور: { $published }
result-withdrawn = سُحبت النتيجة في { $date }
result-under-review = النتيجة قيد المراجعة
result-review-ended = انتهت المراجعة في { $date }
assessed-group-then = المجموعة آنذاك:{ " " }
result-diagnosis = التشخيص
result-replied = رد بتاريخ { $date }
assessed-group = المجموعة:{ " " }
assessed-organisation = الجهة:{ " " }
assessed-organisation-page = صفحة هذه الجهة
assessed-task = ال{ -task } { $number } «{ $name }»
assessed-rounds = الجولات
assessed-rounds-note = لا تقارَن إلا جولات المنهج الواحد.
assessed-round-all = كل نتائج هذه الجولة
assessed-diagnosis = تشخيص الجهة المقيِّمة
assessed-reply = رد بتاريخ { $date }:{ " " }
assessed-evidence = سجلات متصلة
assessed-tasks = المهام المتصلة
assessed-cases = الحالات المتصلة
criterion-runs-note = تغيّر المنهج: لا تقارَن درجات مناهج مختلفة، ولا القيم إلا إذا لم يتغير تعريفها.
round-take = كل نتائج التقييمات بيانات:{ " " }
data-table-scores = نتائج التقييمات
data-column-evaluation = التقييم
data-column-round = الجولة
data-column-evaluation_method = منهج التقييم
data-column-evaluated = المقيَّم
data-column-evaluated_name = اسم المقيَّم
data-column-evaluated_group = المجموعة التي يقارَن فيها
data-column-criterion = البعد أو المؤشر
data-column-criterion_name = اسم البعد أو المؤشر
data-column-score_state = سبب غياب الرقم أو ما يُشك فيه منه
data-column-recomputed_value = ما يعطيه المنهج من الدرجات المنشورة إن اختلف
data-column-grade = التقدير المنشور
data-column-rank = الترتيب المنشور
data-column-weight = الوزن، أو الدرجة الكاملة حيث تُجمع النقاط
data-column-marked = يوم السحب أو بدء المراجعة
data-column-mark_reason = سبب السحب أو المراجعة
data-column-replied = يوم رد من جرى تقييمه
data-column-mark_source = مصدر السحب أو المراجعة
data-column-review_ended = يوم انتهاء المراجعة
data-column-review_outcome = نتيجة المراجعة
data-column-replied_by = صاحب الرد
data-column-reply_source = مصدر الرد
data-column-evaluated_page = صفحة من جرى تقييمه
round-method-kept = غير معروض هنا
round-greatest-total = أعلى مجموع ممكن { $greatest }.
method-scale-total = أعلى مجموع ممكن { $greatest }.
column-marks = الدرجة الكاملة
column-marks-of = من { $weight }
score-withdrawn-on = سُحب في { $date }
score-unexplained = لم يُذكر التاريخ ولا السبب
score-includes = يشمل { $part ->
    [value] رقم
   *[score] درجة
} { $name } { $state ->
    [withdrawn] المسحوبة في { $date }
   *[under-review] قيد المراجعة منذ { $date }
}
score-beside = { $part ->
    [value] رقم
   *[score] درجة
} { $name } { $state ->
    [withdrawn] سُحبت
   *[under-review] قيد المراجعة
}، ولم يُذكر التاريخ
score-beside-withdrawn = سُحبت إحدى الدرجات
score-beside-under-review = إحدى الدرجات قيد المراجعة
score-rests-on-withdrawn = يستند إلى درجة سُحبت
score-rests-on-under-review = يستند إلى درجة قيد المراجعة
score-its-score-withdrawn = سُحبت درجته
score-its-score-under-review = درجته قيد المراجعة
score-no-total = لم يُنشر مجموع
score-no-grade = لم يُنشر تقدير
score-no-rank = لم يُنشر ترتيب
score-no-ranking = لا ترتيب في هذه الجولة
round-unlike = { $count ->
    [1] استعملت جولة { $names } منهجا آخر، فلا تقارَن هذه الدرجات بدرجاتها.
   *[other] لم تستعمل جولات { $names } هذا المنهج، فلا تقارَن هذه الدرجات بدرجاتها.
}
round-withdrawn = { $count ->
    [1] في نتيجة { $names }
    [2] في نتائج { $names }
    [3] في نتائج { $names }
   *[other] في نتائج عددها { $count }
} ما سُحب، وهو مبيَّن.
round-under-review = { $count ->
    [1] في نتيجة { $names }
    [2] في نتائج { $names }
    [3] في نتائج { $names }
   *[other] في نتائج عددها { $count }
} ما هو قيد المراجعة، وهو مبيَّن.
round-order-all-groups = بترتيب التقييم نفسه لا بحسب الدرجات. المصدر يرتّب الجميع معا، ولا تقارَن مع ذلك درجات مجموعات مختلفة.
round-scale = الدرجات من { $least } إلى { $greatest }.
round-scale-total = المجاميع من { $least } إلى { $greatest }.
round-heading-announced = جولة { $round }
round-no-results-found = لم يُعثر على نتائج
evaluation-announced = أحدث جولة معلنة:{ " " }
evaluation-round-kept = لا جولة معروضة هنا
evaluation-known-with-results = { $count ->
    [0] ، ولم يُعثر على نتائج
   *[other] ، نُشرت نتائج { $count } منها
}
evaluation-known-rounds-kept = ، وغيرها غير معروض هنا
evaluation-own = { $of ->
    [task] نتائج تقييم هذه المهمة
   *[organisation] نتائج تقييم هذه الجهة
}
indicator-replaced = حل محله منذ { $round }: «{ $names }».
result-partly-withdrawn = سُحب جزء منها
result-partly-under-review = جزء منها قيد المراجعة
assessed-diagnosis-doubted = { $state ->
    [withdrawn] سُحب جزء من هذه النتيجة
    [both] جزء من هذه النتيجة قيد المراجعة وجزء منها سُحب
   *[under-review] جزء من هذه النتيجة قيد المراجعة
}، والتشخيص باق كما نُشر.
score-other-group = كان في مجموعة أخرى
score-no-group = لم يكن في مجموعة
score-kind-value = قيمة
score-kind-score = درجة
score-kind-total = مجموع
score-kind-grade = التقدير
changes-news = جديد التقييمات
change-count-news = جديد التقييمات: { $count }
news-kind-round = جولة تقييم
news-kind-reply = رد على نتيجة
news-kind-withdrawn = سحب
news-kind-under-review = مراجعة
news-kind-review-ended = انتهاء مراجعة
news-reply = رد على نتيجة { $subject } ({ $round })
news-withdrawn = { $subject }: { $extent ->
    [whole] سُحبت النتيجة
   *[part] سُحب جزء من النتيجة
} ({ $round })
news-under-review = { $subject }: { $extent ->
    [whole] بدأت مراجعة النتيجة
   *[part] بدأت مراجعة جزء من النتيجة
} ({ $round })
news-review-ended = { $subject }: { $extent ->
    [whole] انتهت مراجعة النتيجة
   *[part] انتهت مراجعة جزء من النتيجة
} ({ $round })
method-evaluations = التقييمات
method-evaluations-note = تُعرض نتائج التقييمات كما نشرتها مصادرها، وما يضاف إليها يتبع القواعد التالية.
method-evaluation-recalculated = إعادة الحساب: إذا ذكر المصدر طريقة الحساب وكانت الأوزان والدرجات اللازمة كلها منشورة ولم يُسحب شيء منها وليس شيء منها قيد المراجعة، يعيد هذا الموقع الحساب بحسب المنهج. وإذا اختلف الناتج عن المنشور بأكثر مما يفسره التقريب، ظهر الرقمان معا مع بيان ما أُعيد حسابه.
method-evaluation-withdrawn = السحب: ما سُحب من نتيجة أو درجة لا يُعرض منذ يوم سحبه إلا أنه سُحب، مع التاريخ والسبب إن نُشرا. ويُبيَّن ما يستند إلى رقم مسحوب من درجة أو مجموع أو تقدير أو ترتيب. وإذا سُحبت النتيجة كلها فلا يُعرض تشخيصها أيضا.
method-evaluation-under-review = المراجعة: تُعرض الدرجة التي هي قيد المراجعة كما نُشرت مع تاريخ بدء المراجعة، بلا شريط، ولا تُستعمل في إعادة الحساب. وبعد انتهاء المراجعة تعود الدرجة كما استقرت، مع تاريخ الانتهاء ونتيجته.
method-evaluation-replies = الردود: يُنشر رد المقيَّم بجانب النتيجة متى كان علنيا، مع تاريخه وصاحبه ومصدره. ولا يُعرض رد غير علني.
method-evaluation-corrections = لإضافة رد علني أو تصحيح خطأ، انظر:{ " " }
news-whole = النتيجة كلها
news-score = درجة
score-source = المصدر:{ " " }

record-withdrawn = مسحوب
link-withdrawn = { " " }(مسحوب)
withdrawn-title = مسحوب: { $title }
withdrawn-on = سُحب هذا السجل في { $date }.
withdrawn-reason = السبب:{ " " }
withdrawn-note = فيما يلي ما كان يقوله. لم يعد يُحتسب، ولا تستند إليه حال ولا رقم ولا قائمة في هذا الموقع.
description-withdrawn = سُحب «{ $title }» في { $date }. السبب: { $reason }
withdrawn-why = سُحب هذا السجل في { $date }. السبب: { $reason }
