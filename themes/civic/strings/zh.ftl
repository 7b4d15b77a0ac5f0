### 界面用语（中文）。每条均须在各语言文件中齐备。

## 计划的名词。例如把任务称为措施的网站，只须重写“-task”，各种形式都要写全。

# 整个文件的称呼；泛指时仍称“计划”
-plan = 行动计划
-task = 任务
# “mixed”：目标连同未设目标值的指标
-target = { $form ->
   *[one] 目标
    [mixed] 目标和指标
}
-indicator = 指标
# 目标所要达到的数值，与上面作为事项的目标同字不同义
-goal = 目标
-action = 行动
-organisation = 单位
# “full”：上下文没有说明是进展时用全称
-record = { $form ->
   *[one] 记录
    [full] 进展记录
}
-case = 案例
# 任务分解出的、定有日期的事项
-step = 分解事项

## 各页共用

document-title = { $page } · { $site }
skip-to-content = 跳到正文
demonstration-band = 演示站点：依据公开资料整理，非官方网站。
languages-label = 语言
themes-label = 网站版本
# 网站有几个版本时，本版的名称
theme-name = 普通版
menu-label = 主导航
menu-open = 菜单
breadcrumbs-label = 当前位置
translation-note = 本页为非官方译文，内容以原文为准。
# 有多种官方语言时，其后列出各语言名称
translation-note-several = 本页为非官方译文，内容以官方文本为准：
# 译出之后原文有改动的段落
stale-passage = 这一段译出之后，原文有改动。
translation-original = 查看本页原文
footer-compiled = 本站依据{ -plan }公开文本和公开报道整理，{ -record(form: "full") }逐条注明来源。
footer-demonstration = 本站仅作演示，非政府网站，不代表印发{ -organisation }和牵头{ -organisation }。
footer-plan = 依据文件
footer-publisher = 编制
share = 分享本页
report-error = 报告错误
report-error-here = 报告本页错误
footer-menu-label = 页脚导航
footer-about-label = 关于本站
print-address = 本页地址：{ $address }
as-of = 数据截至
adjacent-label = 前后页
year = { $year }年
# 并列各项之间
list-comma = 、
list-and = 、
# 并列各单位名称之间
name-separator = 、
# 编号与名称之间的空隙；编号以全角标点结尾的不用
number-gap = { " " }
# 数字与计量单位之间的空隙
unit-gap = { "" }
bracket-open = （
bracket-close = ）
# 两句之间的空隙
sentence-gap = { "" }
# 名称与其数值之间
colon = ：

## 日期：语言自身的日期格式里没有的说法。年月日的写法取自Unicode的数据。

date-quarter = { $quarter ->
    [first] 第一季度
    [second] 第二季度
    [third] 第三季度
   *[fourth] 第四季度
}
date-half = { $half ->
    [first] 上半年
   *[second] 下半年
}
# 季度或半年，连同年份
date-part = { $year }{ $part }
date-range = { $from }至{ $to }
# 起止在同一年：$from和$to带年份，$begin和$end不带
date-range-in-year = { $from }至{ $end }
# 从某年到某年，用数字（GB/T 15834-2011，4.13.3.2）
date-years = { $from }—{ $to }
date-unknown = 日期不详

## 导航

nav-home = 首页
nav-plan = 计划全文
nav-tasks = { -task }
nav-targets = { -target }
nav-schedule = 时间安排
nav-records = 进展
nav-cases = { -case }
nav-organisations = 责任{ -organisation }
nav-safeguards = 保障措施

## 页面标题

title-plan = 计划全文
title-actions = { -action }
title-action = { $number }{ $gap }{ $name }
title-tasks = { -task }
title-task = { -task }{ $number }：{ $name }
title-topic = 主题：{ $name }
title-tasks-by = { $by ->
    [organisation] { $name }牵头的{ -task }
   *[state] { -task }：{ $name }
}
title-targets-by = { -target }状态：{ $name }
title-records-by = { $by ->
    [kind] { -record(form: "full") }类别：{ $name }
    [action] { $name }的{ -record(form: "full") }
    [organisation] 涉及{ $name }的{ -record(form: "full") }
   *[topic] { $name }主题的{ -record(form: "full") }
}
title-targets = { -target }
title-schedule = 时间安排与完成情况
title-organisations = 牵头{ -organisation }和印发{ -organisation }
title-safeguards = 保障措施
title-safeguard = 保障措施{ $number }：{ $name }
title-records = { -record(form: "full") }
title-year = { $year }年{ -record(form: "full") }
title-changes = 逐月变化
title-changes-month = { $month }进展变化
title-cases = { -case }
title-cases-field = { $name }领域{ -case }
title-cases-place = 涉及{ $name }的{ -case }
title-glossary = 术语表
title-method = 状态与数据说明
title-site-map = 网站地图
title-not-found = 没有找到这个页面

crumb-task = { -task }{ $number }
crumb-action = { -action }{ $number }
crumb-safeguard = 保障措施{ $number }

## 页面说明（供检索和分享，不在页面上显示）

description-home = 《{ $name }》的{ -task }、{ -target }和公开进展，逐条注明来源。
description-home-demonstration = 《{ $name }》的{ -task }、{ -target }和公开进展，逐条注明来源。演示站点，非官方网站。
description-plan = { $text ->
    [official] 《{ $name }》全文，每段均有编号，可直接引用。
   *[translation] 《{ $name }》全文的非官方译文，每段均有编号。
}
description-actions = { -plan }提出{ $count }项{ -action }。本页列出各项{ -action }及其{ -task }的公开进展。
description-action = { $name }：{ $count }项{ -task }的原文、牵头{ -organisation }和公开进展。
description-tasks = { -plan }{ $count }项{ -task }的状态、牵头{ -organisation }和公开进展。
description-topic = “{ $name }”主题：{ $tasks ->
    [0] {""}
   *[other] { -task }{ $tasks }项，
}{ $targets ->
    [0] {""}
   *[other] { -target }{ $targets }项，
}{ $records ->
    [0] 尚无公开{ -record }
   *[other] 公开{ -record }{ $records }条
}。
description-tasks-by = { $by ->
    [organisation] { $name }牵头的{ $count }项{ -task }，含状态和公开进展。
   *[state] 标为“{ $name }”的{ $count }项{ -task }及其公开进展。
}
description-targets-by = { -target }列表中状态为“{ $name }”的{ $count }项。
description-records-by = { $by ->
    [kind] “{ $name }”类公开{ -record }共{ $count }条，逐条附来源。
    [action] “{ $name }”及其{ -task }的{ $count }条公开{ -record }，逐条附来源。
    [organisation] 涉及{ $name }及其牵头{ -task }的{ $count }条公开{ -record }，逐条附来源。
   *[topic] “{ $name }”主题的{ $count }条公开{ -record }，逐条附来源。
}
description-targets = { $indicators ->
    [0] { -plan }{ $count }项发展{ -target }的{ -goal }值和公开数据；尚无公开数据的，如实说明。
   *[other] 本页列出{ $count }项{ -target(form: "mixed") }及已公开的数据；尚无公开数据的，如实说明。
}
description-target = { $name }：到{ $due }{ $direction ->
    [at-most] 不高于
    [exactly] 等于
   *[at-least] 达到
}{ $value }{ $unit }。已公开的数据和来源；尚无公开数据的，如实说明。
description-indicator = { $name }：未设{ -goal }值的跟踪{ -indicator }。已公开的数据和来源；尚无公开数据的，如实说明。
description-schedule = { $steps ->
    [0] { -plan }各时间节点的时限、责任{ -organisation }和完成情况：未到期、逾期未完成、按期完成和逾期完成。
   *[other] { -plan }各时间节点和{ -step }的时限、责任{ -organisation }和完成情况：未到期、逾期未完成、按期完成和逾期完成。
}
description-organisations = { -plan }涉及的{ $count }家牵头{ -organisation }和印发{ -organisation }，以及各{ -organisation }牵头的{ -task }。
description-organisation = { $count ->
    [0] { $name }在{ -plan }中的职责。
   *[other] { $name }牵头的{ $count }项{ -task }及其公开进展。
}
description-safeguards = { -plan }的保障措施及相关公开{ -record }。
description-safeguard = 保障措施“{ $name }”的原文和相关公开{ -record }。
description-records = { -plan }的{ $count }条{ -record(form: "full") }，按日期排列，逐条注明来源。
description-year = { $year }年的{ $count }条{ -record(form: "full") }，逐条注明来源。
description-record = { $date }：{ $title }。附来源。
description-changes = { -plan }实施期开始以来各月新公开的{ -record }，以及有变化的{ -task }和{ -target }。
description-changes-month = { $month }新公开的{ -record }，以及与上月末相比状态有变化的{ -task }、数据有变化的{ -target }。
description-cases = 与{ -plan }{ -task }相关的{ $count }个{ -case }，逐个注明来源。
description-cases-field = { $name }领域的{ $count }个{ -case }，附相关{ -task }和来源。
description-cases-place = 涉及{ $name }的{ $count }个{ -case }，附相关{ -task }和来源。
description-glossary = 本站使用的{ $count }条术语，附译名，部分附含义。
description-method = 说明本站所示状态、标记和数据的含义，以及所依据的公开{ -record }。
description-site-map = 本站全部页面一览。
description-not-found = 这个地址没有对应的页面。

## 任务状态

legend-label = 图例
legend-half = 推进中或已有公开进展
stage-no-public-report = 尚无公开进展
stage-not-started = 尚未启动
stage-reported-progress = 已有公开进展
stage-in-progress = 推进中
stage-continuing = 已达成，持续推进
stage-done = 已完成
stage-changed = 已调整
stage-stopped = 已终止
flag-late = 逾期
flag-quiet = { $days ->
    [365] 一年内
   *[other] { $days }天内
}无新的{ -record(form: "full") }
task-number = { -task }{ $number }
task-state = { $count ->
    [0] { $stage }
   *[other] { $stage }，{ $count }条{ -record }
}
task-latest = 最近一条：
summary-note = { -task }说明由本站编写，非官方文本。

## 官方文本

official-text = { -plan }原文
official-translation = { -plan }，非官方译文
official-original = { -plan }原文
official-place = 见全文第{ $paragraph }段
official-paragraph = 全文第{ $paragraph }段

## 进展记录

kind-figure = 数据
kind-event = 活动
kind-policy = 政策
kind-achievement = 成果
kind-announcement = 计划安排，尚非结果
record-unconfirmed = 仅见于转载，尚待证实
record-disputed = { $by ->
    [source] 数字存疑
   *[sources] 来源说法不一
}
record-background = 计划实施期以前
record-of-step = 关于本{ -task }的{ -step }：
record-of-target = 关于本{ -task }的{ -target }：
announcement-unreported = 所定日期已过，本站尚未见到已经实施的公开报道
announcement-followed = 所定日期已过
record-about = 相关事项
record-about-more = 另有{ $count }项
record-day-unknown = 具体日期不详
undated-since = （{ $date }公开）
undated-by = （最迟{ $date }公开）
sources-label = 来源
source-title-inferred = （标题为本站概括）
source-repost = 转载
source-undated = 发布日期不详
source-accessed = 查阅于
source-archived = 存档副本
records-count = { $count }条
records-found = { $count ->
    [0] 尚无公开{ -record }。
   *[other] 有{ $count }条公开{ -record }。
}

## 目标

goal-by = { $due }{ -goal }{ $direction ->
    [at-most] （不高于）
    [exactly] （等于）
   *[at-least] { "" }
}
goal-by-line = { $due }{ -goal }{ $direction ->
    [at-most] （不高于）：
    [exactly] （等于）：
   *[at-least] ：
}
goal-pending = { -goal }是与基期值相比的变化，基期值尚未公布。
goal-none = 未设{ -goal }值，只跟踪数据。
as-published = 来源公布为{ $value }{ $unit }
standing-no-data = 尚无公开数据。
standing-no-comparable = 尚无可比的公开数据。
standing-unconfirmed-only = 尚无已证实的可比数据。
standing-no-total = 只公布了分组数据，未公布总数。
standing-goal-pending = 最新数据的日期：{ $date }。
standing-before = 最新已证实数据（{ $date }）早于{ -plan }实施期或基期，不据此判断是否达到{ -goal }。
standing-followed = 最新数据的日期：{ $date }。
standing-not-yet = 最新数据（{ $date }）尚未达到{ -goal }。
standing-within-limit = 最新数据（{ $date }）未超过上限；是否始终控制在上限以内，须待到期（{ $due }）方可判断。
standing-exceeded = 已超过上限；最新数据的时点为{ $date }。
standing-overdue = { -goal }期限（{ $due }）已过；最新数据（{ $date }）未达到{ -goal }。
standing-undecided = { -goal }期限（{ $due }）已过；最新已证实数据（{ $date }）不能说明届时是否达到{ -goal }。
standing-due-past = { -goal }期限（{ $due }）已过。
standing-lapsed = 最新数据（{ $date }）未达到{ -goal }；此前（{ $lapsed }）曾达到{ -goal }。
standing-reached = 最新数据（{ $date }）已达到{ -goal }。
standing-kept = 截至到期（{ $due }）未超过上限；最新数据的时点为{ $date }。
standing-untold = 至到期时（{ $due }）是否已经达到，尚无数据可以说明。
standing-reached-by-estimate = 最新数据（{ $date }）达到{ -goal }，但该数尚不确定。
standing-reported-reached = 最新已证实数据的日期：{ $date }。
standing-met = 有公开{ -record }称已达到{ -goal }，但没有给出可比数据：
standing-reported-met = 仅有转载称已达到{ -goal }，且没有给出可比数据：
reported-figure = 另有报道称{ $date }为{ $value }{ $unit }，仅见于转载，尚待证实。
incomparable-newer = 另有较新的数据：{ $date }为{ $value }{ $unit }，与其他数据不可比。
incomparable-only = 另有数据：{ $date }为{ $value }{ $unit }，口径不可比。
reported-reached = 另有报道称{ $date }为{ $value }{ $unit }，如属实，则已达到{ -goal }；仅见于转载，尚待证实。
observation-unconfirmed = 仅见于转载，尚待证实
observation-incomparable = 口径不同，不可与其他数据相比
observation-definition = 口径：
flag-rounded = 来源为约数
flag-provisional = 初步数
flag-revised = 修订数
flag-estimated = 估计数
flag-break-in-series = 统计口径自此变化
flag-low-reliability = 可靠性较低
missing-suppressed = 不予公布
missing-not-collected = 未统计
missing-not-applicable = 不适用
missing-not-available = 未公布
outranked-by-confirmed = 同一日期另有数据，以非转载来源的为准
outranked-by-revised = 来源已修订，以修订数为准
outranked-by-newer = 同一日期另有数据，以较晚公布的为准
outranked-by-lower = 同一日期另有数据，难以取舍，以较小的为准
outranked-by-caution = 同一日期另有数据，为慎重起见，以离{ -goal }较远的为准

## 资金

amounts = 资金
amounts-note = “计划投入”指拟投入的资金，“已下达”指已经下达或拨付的资金，“已支出”指实际支出的资金，均以来源所述为准。三者不相加，{ -task }的资金与其{ -step }的资金也不相加。
amounts-step = { -step }：
amounts-caption = 金额（币种：{ $currency }）
amount-planned = 计划投入
amount-allocated = 已下达
amount-spent = 已支出
amount-column = 金额
amount-record = 用于
record-amounts = 金额
sums-action = 本{ -action }各项{ -task }的资金
sums-tasks = 各项{ -task }的资金
sums-note = 只将类别、币种、日期都相同的金额相加，只计有公开金额的{ -task }；仅见于转载的不计入。
sums-caption = 合计（币种：{ $currency }）
sums-column = 计入的{ -task }
sums-count = { $total }项{ -task }中的{ $count }项
action-records = 关于本{ -action }的{ -record }
action-records-note = 其中关于{ -action }整体的内容，不改变任何一项{ -task }的状态。
organisation-latest = 最新{ -record(form: "full") }
organisation-latest-note = 包括关于该{ -organisation }本身的{ -record }，以及涉及其牵头{ -task }（含{ -step }和{ -target }）的{ -record }，按日期由近及远排列。
organisation-latest-all = 查看全部{ $count }条{ -record(form: "full") }
organisation-records = 关于该{ -organisation }的{ -record }
organisation-records-note = 其中关于该{ -organisation }的内容，不改变任何一项{ -task }的状态。

## 文件

documents = 相关文件
document-notice = 通知
document-plan = 方案
document-rules = 规定和办法
document-report = 报告
document-budget = 预决算
document-data = 数据
document-contract = 合同和协议
document-minutes = 会议纪要
document-slides = 演示文稿
document-form = 表格
document-size = { $size }{ $unit ->
    [bytes] 字节
    [kilobytes] { " " }KB
   *[megabytes] { " " }MB
}

## 首页

home-term = （{ $term }年）
home-read-plan = 阅读计划全文
home-safeguards = 保障措施
count-actions = { -action }
count-tasks = { -task }
count-targets = { $indicators ->
    [0] { -target }
   *[other] { -target(form: "mixed") }
}
count-organisations = 牵头{ -organisation }
count-records = { -record(form: "full") }
home-targets = { $indicators ->
    [0] { $count }项发展{ -target }
   *[other] { $count }项{ -target(form: "mixed") }
}
home-targets-note = 数据均注明来源；尚无公开数据的，如实说明。
home-tasks = { $actions ->
    [0] { $tasks }项{ -task }
   *[other] { $actions }项{ -action }，{ $tasks }项{ -task }
}
other-tasks = 其他{ -task }
home-tasks-note = { -task }状态根据公开{ -record }得出。
home-all-tasks = 查看全部{ -task }
home-all-targets = { $indicators ->
    [0] 查看全部{ $count }项{ -target }
   *[other] 查看全部{ $count }项{ -target(form: "mixed") }
}
home-cases = { -case }
home-cases-note = 与{ -task }相关的具体事例。
home-all-cases = 查看全部{ $count }个{ -case }
home-latest = 最新进展
home-latest-note = 按日期由近及远排列。
home-all-records = 查看全部{ -record(form: "full") }

## 逐月变化

changes-lede = { $until }与{ $before }相比的变化。
changes-lede-ongoing = 本月尚未结束，以下为截至{ $until }、与{ $before }相比的变化。
changes-list-lede = 列出{ -plan }实施期开始以来各月新公开的{ -record }，以及月末状态与上月末不同的{ -task }和{ -target }；没有变化的月份不列。
changes-targets = 数据或达标情况有变化的{ -target }
changes-tasks = 状态或完成情况有变化的{ -task }
changes-tasks-note = { -task }状态根据公开{ -record }得出；所定时限已过而未完成的，列为逾期。
changes-records = 新公开的{ -record }
changes-records-note = 按公开日期由近及远排列；公开日期不一定是事情发生的日期。来源没有给出公开日期的，按事情发生的日期排列。
changes-by-then = 本月或更早公开的{ -record }
changes-by-then-note = 没有来源说明这些{ -record }在哪个月公开；本月是最迟可能公开的月份。
changes-withdrawn = 撤回的{ -record }
changes-withdrawn-note = 自所列日期起，这些{ -record }不再计入统计；状态或数据曾以其为依据的，变化一并列出。
changes-previous = 上一个有变化的月份
changes-next = 下一个有变化的月份
changes-months = 有变化的各月
change-count-records = 新公开{ -record }{ $count }条
change-count-by-then = 当月或更早公开的{ -record }{ $count }条
change-count-withdrawn = 撤回{ -record }{ $count }条
change-count-tasks = { $count }项{ -task }状态或完成情况有变化
change-count-targets = { $count }项{ -target }数据或达标情况有变化
change-count-join = ，
change-count-stop = 。
# 变化前后之间：分别供看和供听
change-arrow = →
change-to = 变为
change-basis = 依据：
change-vague = 本月或更早
change-in-brackets = （{ $date }）
change-no-longer-late = 不再逾期
change-newly-stated = ，本月公布
change-milestone = 时间节点
change-step = { -step }
change-due = （时限：{ $date }）
change-figure = 最新数据：
change-figure-reported = 最新报道数据：
change-figure-confirmed = 最新已证实数据：
change-figure-none = 尚无数据
change-figure-withdrawn = 已撤回的数据
change-withdrawn-since = 现已撤回
change-incomparable = 新数据，与其他数据不可比：
change-standing = 达标情况：
change-known-unknown = 公开日期不详
change-known-by = 最迟{ $date }公开
home-changes = { $month }进展变化
home-changes-all = 查看{ $month }全部变化
home-changes-months = 查看其他月份

## 进展简报：gongkai brief 供其他渠道使用

brief-title = { $plan }进展简报
brief-period = { $since }至{ $until }
brief-order = 编排次序：先列{ -target }，达标情况有变化的在前；再列{ -task }和评价；然后列新公开的{ -record }，由近及远；最后列此前已经公开、本期才收录或更新的内容。
brief-by-then = 本期或更早公开的{ -record }
brief-earlier = 此前已公开、本期收录或更新
brief-earlier-note = 这些内容在本期以前已经公开，本期才收录到本站，或在本站有更正、补充。
brief-left-out = 另有{ $count }条未列入，见{ $address }
brief-mark = （{ $mark }）
brief-vague = 本期或更早公开
brief-newly-stated = ，本期公布

## 总体情况：由各部分连成的句子

answer-number = { $count }
answer-as-of = 截至{ $date }
answer-heading = 总体情况
# “whole”：对全部目标只有一种说法
answer-targets = { $whole ->
    [yes] { $count ->
        [1] 唯一一项{ $noun ->
            [indicators] { -indicator }
           *[targets] { -target }
        }
       *[other] { answer-number }项{ $noun ->
            [indicators] { -indicator }
            [mixed] { -target(form: "mixed") }
           *[targets] { -target }
        }均
    }
   *[no] { answer-number }项{ $noun ->
        [indicators] { -indicator }
        [mixed] { -target(form: "mixed") }
       *[targets] { -target }
    }中，
}
answer-which = { $whole ->
    [yes] { "" }
   *[no] { answer-number }项
}
answer-target-overdue = { answer-which }已到期，尚未达到
answer-target-exceeded = { answer-which }已超过上限
answer-target-undecided = { answer-which }已到期，尚无已证实的数据说明届时是否达到
answer-target-lapsed = { answer-which }曾如期达到，目前未达到
answer-target-reached = { answer-which }已达到
answer-target-reached-by-estimate = { answer-which }按尚不确定的数据已达到
answer-target-met = { answer-which }据来源称已达到（未给出可比数值）
answer-target-reported = { answer-which }据报道已达到（尚待证实）
answer-target-share = { answer-which }最新数据为{ -goal }值的{ $share }%
answer-target-share-below-one = { answer-which }最新数据不足{ -goal }值的1%
answer-target-not-yet = { answer-which }尚未达到
answer-target-within-limit = { answer-which }目前未超过上限
answer-target-before = { answer-which }自计划实施期和基期以来尚无已证实、可比的总体数据
answer-target-unconfirmed = { answer-which }尚无已证实的可比数据
answer-target-goal-pending = { answer-which }尚未公布基期值
answer-target-followed = { answer-which }有公开数据，未设{ -goal }值
answer-target-no-total = { answer-which }仅有分组数据
answer-target-incomparable = { answer-which }尚无可比数据
answer-target-no-data = { answer-which }尚无公开数据
answer-join = ，
answer-stop = 。
answer-clause = ，
answer-tasks = { $count ->
    [1] 唯一一项{ -task }{ $extent ->
        [none] 在计划实施期内尚无公开{ -record(form: "full") }
       *[all] 在计划实施期内已有公开{ -record(form: "full") }
    }
   *[other] { $extent ->
        [none] { $count }项{ -task }在计划实施期内均无公开{ -record(form: "full") }
        [all] { $count }项{ -task }在计划实施期内均有公开{ -record(form: "full") }
       *[some] { $count }项{ -task }中，{ $reported }项在计划实施期内有公开{ -record(form: "full") }
    }
}{ $unconfirmed ->
    [0] { "" }
   *[other] （其中{ $unconfirmed }项尚待证实）
}
answer-tasks-late = { $count ->
    [1] 唯一一项{ -task }已逾期
   *[other] { $count }项{ -task }中有{ $late }项逾期
}{ $unconfirmed ->
    [0] { "" }
   *[other] （其中{ $unconfirmed }项尚待证实）
}
answer-tasks-done = { answer-number }项据来源称已完成{ $unconfirmed ->
    [0] { "" }
   *[other] （其中{ $unconfirmed }项尚待证实）
}
# “finished”：是否已有完成或终止的
# “total”：全部任务数
answer-tasks-quiet = { $total ->
    [1] { "" }
   *[other] { $finished ->
        [some] 有{ -record }而未完成的{ -task }中有
       *[none] 其中
    }{ answer-number }项
}{ $days ->
    [365] 近一年
   *[other] 近{ $days }天
}没有新{ -record }
answer-note = 以上{ -record }不含计划安排和计划实施期以外的事项。

## 目标条形图

home-bullets-note = 竖线为{ -goal }值；实心条为最新已证实数据，空心圆为仅见于转载的数据。
bullet-no-data = 尚无公开数据
bullet-no-total = 仅有分组数据
bullet-incomparable = 尚无可比数据
bullet-unconfirmed-only = 尚无已证实的可比数据
bullet-reported = 另有报道称{ $date }为{ $value }{ $unit }，尚待证实
bullet-latest = 最新数据：{ $value }{ $unit }（{ $date }）
bullet-followed = 未设{ -goal }值
bullet-pending = { -goal }值尚未公布

## 任务进展总览

overview = { -task }进展总览
overview-skip = 跳过图中标记
overview-today = 数据截至
overview-column-action = { -action }
overview-column-task = { -task }
overview-column-records = { -record }
overview-column-latest = 最新
overview-column-marks = { $from }年至{ $to }年的{ -record }，按日期排列
overview-records = 条{ -record }
overview-task = 第{ $number }项{ -task }（{ $stage }）
overview-all-tasks = 全部{ -task }
overview-tasks = { $count }项{ -task }
overview-unplaced = { $count }条{ -record }月份不详
overview-sign-confirmed = 公开{ -record }
overview-sign-reported = 仅见于转载
overview-sign-announced = 计划安排，尚非结果
overview-sign-period = 具体日期不详
overview-sign-ahead = 待完成
overview-sign-met = 已完成
overview-key-met = 时间节点或{ -step }已完成
overview-sign-met-late = 逾期完成
overview-key-met-late = 时间节点或{ -step }逾期完成
overview-sign-overdue = 已逾期
overview-sign-disputed = 是否完成，说法不一
overview-sign-stopped = 已终止
overview-sign-count = 各月{ -record }数

## 计划全文

plan-lede = 全文共{ $count }段。点击段落编号，可得到该段的固定地址。
plan-untranslated = 尚无译文的段落以原文显示。
plan-notice = 文件名称
plan-number = 文号
plan-signed = 成文日期
plan-published = 发布日期
plan-published-early = （来源所载，早于成文日期）
plan-term = 实施期
plan-term-value = { $term }年
plan-issuers = 印发{ -organisation }
plan-bodies = 共{ $names }个署名，分属{ $bodies }家{ -organisation }，其中有的{ -organisation }以多个名称署名。
plan-contents = 目录
plan-document = 文件全文
plan-paragraph = 第{ $number }段
plan-page-action = 查看{ -action }
plan-page-task = { -task }进展
plan-page-safeguard = 相关{ -record }
plan-page-principle = 查看原则
plan-page-of = （第{ $paragraph }段）

## 行动、任务

actions-lede = { $below ->
    [0] { -plan }提出{ $count }项{ -action }，每项{ -action }包括若干{ -task }。
   *[other] { -plan }提出{ $count }项一级{ -action }，其下各级{ -action }共{ $below }项。
}
action-lede = 本{ -action }包括{ $count }项{ -task }。
action-tasks = 本{ -action }的{ -task }
action-actions = 本{ -action }的下级{ -action }
action-parent = 上级{ -action }：
action-page = 查看这项{ -action }
# 合计各级；“reported”指实施期内有进展记录的任务
action-counts = { $actions ->
    [0] {""}
   *[other] 下级{ -action }{ $actions }项，
}{ -task }共{ $tasks }项{ $tasks ->
    [0] {""}
   *[other] ，其中{ $reported }项有实施期内的公开{ -record }
}
action-counts-late = { $count }项逾期
action-counts-unconfirmed = 其中{ $count }项仅见于转载，尚待证实
action-previous = 上一项{ -action }
action-next = 下一项{ -action }
tasks-lede = 各项{ -task }按{ -action }排列。状态根据计划实施期内的公开{ -record }得出，不作人工评定。
topic = 主题
topics = 主题
by-topic = 按主题查看
topic-lede = { $tasks ->
    [0] {""}
   *[other] { -task }{ $tasks }项，
}{ $targets ->
    [0] {""}
   *[other] { -target }{ $targets }项，
}{ $records ->
    [0] 尚无公开{ -record }
   *[other] 公开{ -record }{ $records }条
}
topic-page = 查看这个主题
topic-tasks = 本主题的{ -task }
topic-targets = 本主题的{ -target }
topic-records = 本主题的{ -record(form: "full") }
topic-records-note = 按日期由近及远排列，包括注明属于本主题的{ -record }，以及涉及本主题{ -task }或{ -target }的{ -record }。
topic-all-records = 查看本主题全部{ $count }条{ -record(form: "full") }

## 分类列表

filters-label = 筛选
filters-all = 全部
filters-none = 没有同时符合以上各项的条目。
filters-clear = 查看全部
by-kind = 按类别查看
by-action = 按{ -action }查看
by-organisation = 按{ -organisation }查看
by-year = 按年份查看
by-state = 按状态查看
filter-reached-note = 最新已证实的可比数据达到{ -goal }值。
filter-reported = 据报道已达到，尚待证实
filter-reported-note = 仅有转载称已达到{ -goal }值。
filter-unconfirmed = 无已证实的可比数据
filter-unconfirmed-note = 可比数据仅见于转载，且未达到{ -goal }值。
filter-incomparable = 无可比数据
filter-incomparable-note = 已有数据，但没有可比的总体数据。
list-of = { $by ->
    [action] 查看该{ -action }
    [organisation] 查看该{ -organisation }
   *[topic] 查看该主题
}
tasks-by-lede = 全部{ $total }项{ -task }中的{ $count }项。
tasks-by-note = { $state ->
    [late] { $count ->
        [1] 该{ -task }
       *[other] 这些{ -task }
    }所定的时限已过，且没有{ -record }表明所定事项已经完成或终止。
    [quiet] { $count ->
        [1] 该{ -task }
       *[other] 这些{ -task }
    }已有{ -record }且尚未结束，但最近{ $days }天除计划安排外没有新的公开{ -record }。
    [no-public-report] { $count ->
        [1] 该{ -task }
       *[other] 这些{ -task }
    }在计划实施期内尚无公开{ -record }。工作可能已在进行，只是尚未见到公开报道。
    [reported-progress] { $count ->
        [1] 该{ -task }
       *[other] 这些{ -task }
    }已有公开{ -record(form: "full") }，但没有来源说明进行到哪一步。
   *[other] 最近一条说明状态的来源称，{ $count ->
        [1] 该{ -task }
       *[other] 这些{ -task }
    }{ $state ->
        [not-started] 尚未启动
        [in-progress] 正在推进
        [done] 已经完成
        [continuing] { -goal }已经达成，工作仍在继续
        [changed] 内容已经调整
       *[stopped] 已经终止
    }。
}
targets-by-lede = { $indicators ->
    [0] 全部{ $total }项{ -target }中的{ $count }项。
   *[other] 全部{ $total }项{ -target(form: "mixed") }中的{ $count }项。
}
records-by-lede = 全部{ $total }条公开{ -record }中的{ $count }条，按日期由近及远排列{ $by ->
    [kind] { "" }
    [action] ，包括关于该{ -action }本身及其各项内容（{ -task }、{ -step }、{ -target }等）的{ -record }
    [organisation] ，包括关于该{ -organisation }本身的{ -record }，以及涉及其牵头{ -task }（含{ -step }和{ -target }）的{ -record }
   *[topic] ，包括注明属于本主题的{ -record }，以及涉及本主题{ -task }或{ -target }的{ -record }
}。
records-months = 各月{ -record(form: "full") }
# “linked”：各年是否有页面
records-months-note = 最高的柱形为{ $most }条{ $linked ->
    [yes] ；点击柱形，查看当月{ -record }。
   *[no] 。
}
records-of-month = { $month }：{ $count }条
records-unplaced = { $count }条日期未具体到月
tasks-stages = { $count }项{ -task }的状态
stage-count = { $stage }：{ $count }项
dated-count = { $steps ->
    [with] { $count ->
        [0] { $total }项{ -task }均无明确的时间节点，{ -step }也都没有写明时限。
       *[other] { $total }项{ -task }中，有{ $count }项定有时间节点，或其{ -step }定有时限。
    }
   *[without] { $count ->
        [0] { $total }项{ -task }均无明确的时间节点。
       *[other] { $total }项{ -task }中，有{ $count }项定有时间节点。
    }
}
late-count = { $steps ->
    [with] 逾期：{ $count }项（定有时间节点或{ -step }时限的共{ $total }项）
   *[without] 逾期：{ $count }项（定有时间节点的共{ $total }项）
}
late-none = 其中没有逾期的{ -task }。
tasks-unconfirmed = 有{ $count }项{ -task }的状态或逾期情况仅见于转载，尚待证实，下文已标明。
milestones-count = 时间节点共{ $total }个：已完成{ $met }个，逾期未完成{ $late }个。
milestones-met-late = 已完成的{ $met }个中，有{ $count }个晚于时限。
quiet-count = { $total }项{ -task }中，有{ $count }项最近{ $days }天除计划安排外没有新的公开{ -record }（只计已有公开{ -record }、尚未结束的{ -task }）。
summary-label = 本站编写的通俗说明，非官方文本
task-evidence = 计划实施期内有{ $count }条公开{ -record }，最近一条的日期为{ $latest }。
task-evidence-undated = 计划实施期内有{ $count }条公开{ -record }，最近一条的日期不详。
task-no-evidence = 计划实施期内尚无公开{ -record }。
task-quiet = 最近{ $days }天没有新的{ -record(form: "full") }
task-progress = 进展
task-no-records = 计划实施期内尚无公开{ -record(form: "full") }。
task-searched = { $date }查阅了
task-searched-end = ，没有查到。
task-background = 计划实施期以前的背景
task-background-note = 以下{ -record }早于计划实施期，不计入本{ -task }的进展。
task-previous = 上一项{ -task }
task-next = 下一项{ -task }
task-targets = 相关{ -target }
leads = 牵头{ -organisation }
lead-first = 列首位
lead-first-note = “列首位”指该{ -organisation }在{ -task }的牵头{ -organisation }中排在第一位。
steps = { -step }
steps-note = 横条表示各事项的起止时间，虚线表示数据截至日期。
steps-done = { -step }共{ $total }项，已完成{ $done }项
steps-count = { -step }共{ $total }项：已完成{ $done }项，逾期未完成{ $overdue }项。
steps-years = { $from }—{ $to }年
column-step = { -step }
column-period = 起止时间
column-outcome = 完成情况
step-leads = 牵头{ -organisation }：
period-both = { $from }至{ $due }
period-due = 时限：{ $due }
period-from = { $from }起
period-none = 未写明时限
outcome-overdue = 逾期未完成
outcome-disputed = 各来源说法不一
outcome-ahead = 未到期
outcome-undated = 尚无完成{ -record }
outcome-early = 提前完成
outcome-on-time = 按期完成
outcome-late = 逾期完成
outcome-done = 已完成
outcome-stopped = 已终止
met-on = { $date }完成。依据：
met-undated = 完成日期不详。依据：
task-stopped = 不再适用，{ -task }已终止（{ $date }）
task-stopped-undated = 不再适用，{ -task }已终止
status-stated = 来源所述状态：{ $stage }（{ $date }）。依据：
status-words-before = （来源原文：
status-words-after = ）
statuses-differ-of-step = 各来源所述{ $date }的状态不一：
percentage = { $value }%
progress-part = 来源所述进度：{ $value }%（{ $date }）。依据：
milestone-leads = 责任{ -organisation }：
milestone-shared = 也是以下{ -task }的时间节点：
milestones = 时间节点
milestone-due = 时限：
milestone-met = 已完成。依据：
milestone-met-undated = 已完成（日期不详）。依据：
milestone-late = 已逾期
milestone-open = 未到期
milestone-delay-days = 逾期{ $count }天完成
milestone-delay-at-least-days = 至少逾期{ $count }天完成
milestone-delay-months = 比时限所在月份晚{ $count }个月完成
milestone-delay-years = 比时限所在年份晚{ $count }年完成
statuses-differ = 各来源所述{ $date }的{ -task }状态不一
statuses-differ-one = { $stage }（{ $known }公开）：
statuses-differ-undated = { $stage }：
statuses-differ-counts = 以此为准
statuses-decided-known-later = 公开日期有先后的，以最后公开的为准。
statuses-decided-less-advanced = 同一天公开的，以进度较低的状态为准。
evidence = { -record }情况
evidence-records = 计划实施期内的{ -record }
evidence-of-steps = 已计入：关于本{ -task }{ -step }的{ -record }
evidence-of-targets = 已计入：关于本{ -task }{ -target }的{ -record }
evidence-confirmed = 其中见于原始发布的
evidence-announcements = 计划安排，尚非结果
evidence-background = 计划实施期以前的背景
evidence-after = 计划实施期以后的{ -record }
evidence-sources = 引用来源
evidence-first = 最早一条
evidence-latest = 最近一条
related-cases = 相关{ -case }
evidence-note = 状态根据计划实施期内的公开{ -record }得出；计划安排和背景{ -record }不计作进展。

## 目标页

targets-lede = { $indicators ->
    [0] { -plan }提出{ $count }项量化{ -target }。这里列出{ -goal }值和已公开的数据；尚无公开数据的，如实说明。
   *[other] 本页列出{ $count }项{ -target(form: "mixed") }及已公开的数据；尚无公开数据的，如实说明。
}
# 目标很多时按行动或主题折叠
targets-in-group = 共{ $count }项
standing-count = { $standing }{ $count }项
targets-repeat = { $by ->
    [action] 涉及多项{ -action }的{ -target }，在各项{ -action }下分别列出。
   *[topic] 涉及多个主题的{ -target }，在各主题下分别列出。
}
other-targets = 其他{ -target }
measure-stock = 按时点数统计。
measure-annual = 按年度数统计。
measure-cumulative = 按累计数统计。
measure-share = 按占比统计。
measure-rate = 按比率统计。
direction-at-least = { "" }
direction-at-most = 不高于{ -goal }值即为达到。
direction-exactly = 与{ -goal }值相等才算达到。
goal-change = { -goal }按与基期值相比的变化计算：{ $course ->
    [falls] 下降
   *[rises] 提高
}{ $by }{ $unit ->
    [percent] %
    [points] 个百分点
   *[units] { $counted }
}。
pace = 按最新已证实数据（{ $from }）计算，到{ $due }还需{ $course ->
    [falls] 减少
   *[rises] 增加
}{ $difference }{ $unit }{ $years ->
    [1] 。
   *[other] ；按{ $years }年计，每年约{ $each }{ $unit }。
}
target-number = 编号{ $number }
target-parts-caption = { $name }：按{ $breakdown }分的数据
target-about = 数据说明
target-definition = { -indicator }定义
target-method = 计算方法
target-frequency = 发布频率
target-next-update = 下次发布
target-update-past = 日期已过
target-contact = 数据联系{ -organisation }
target-wording = { -plan }中的表述
target-wording-translation = { -plan }中的表述，非官方译文
target-wording-original = { -plan }原文
target-data = 数据
target-searched = { $date }查阅了
target-searched-end = ，没有查到公布的数据。
target-led-by = 相关{ -task }由
target-led-by-end = 牵头。
target-next-expected = 下一次数据预计{ $date }公布。
target-next-unknown = 公布时间未知。
chart-title = { $name }（单位：{ $unit }）
chart-desc = { chart-desc-followed }圆圈表示{ -goal }：到{ $due }{ $direction ->
    [at-most] 不高于
    [exactly] 等于
   *[at-least] 达到
}{ $value }{ $unit }。
chart-desc-followed = { $shape ->
    [columns] 柱形图
   *[lines] 折线图
}，共{ $count }个数据。
chart-table = 各项数据见图后表格。
breakdown-cross = ×
chart-parts = 按{ $breakdown }分
chart-parts-title = { $name }（按{ $breakdown }分，单位：{ $unit }）
chart-parts-desc = { $shape ->
    [columns] 柱形图
   *[lines] 折线图
}，分{ $lines }组，共{ $count }个数据。
chart-unit = 单位：{ $unit }
chart-goal = { -goal }{ $direction ->
    [at-most] ：不高于
    [exactly] ：等于
   *[at-least] { " " }
}{ $value }（{ $due }）
chart-term = { -plan }实施期{ $from }—{ $until }年
chart-doubted = { $value }（{ $doubts }）
chart-doubt-separator = ，
chart-doubt-reported = 未证实
chart-doubt-incomparable = 口径不同
chart-doubt-outranked = 未采用
chart-doubt-rounded = 约数
chart-doubt-estimated = 估计数
chart-doubt-provisional = 初步数
chart-doubt-low-reliability = 可靠性低
drawing-take = 下载为图片{ $part }：
drawing-svg = SVG
drawing-png = PNG
picture-demonstration = 根据公开来源制作的演示，非官方发布
picture-preview = 含草稿的预览，不公开
picture-sources = 来源：{ $publishers }{ $more ->
    [0] { "" }
   *[other] 等{ $count }家
}
picture-as-of = 数据截至{ $date }。{ $address }
card-as-of = 数据截至{ $date }
card-number = { $precision }{ $number }
card-unit = { $unit }（{ $date }）
card-leads = 牵头{ -organisation }：{ $leads }
picture-goal = { $goal }：{ $value }{ $unit }
picture-late-unconfirmed = 逾期（仅见于转载）
picture-confirmed = 最新已证实数据
picture-zero = 零
picture-below = 负值
picture-beyond = 高于{ -goal }上限的部分
# 目标多于一图所容时
picture-part = （第{ $part }图，共{ $parts }图）
picture-other-source = 同一日期另有来源为{ $value }{ $unit }，未采用
picture-reported = 更新但仅见于转载的数据
chart-panel = { $chart }：{ $name }
chart-more = 显示其余{ $count }幅图
chart-walk = 用方向键逐个查看数据
sign-goal = { -goal }值
sign-confirmed = 可比数据
sign-reported = 仅见于转载，尚待证实
sign-doubtful = 估计数、初步数或可靠性较低
sign-rounded = 来源为约数
sign-incomparable = 口径不同，不可比
sign-outranked = 同一日期以另一数据为准
sign-gap = 其间无数据
sign-missing = 无数据
gap-value = 无数据
sign-break = 统计口径自此变化
sign-term = { -plan }实施期
sign-baseline = 基期值
sign-interim = 阶段{ -goal }
sign-path = 从基期值到{ -goal }值（直线连接）
target-table-caption = { $name }：公开数据{ $goal ->
    [yes] 和{ -goal }值
   *[no] { "" }
}
column-date = 日期
column-value = 数值
column-source = 来源和说明
goal-row = { -goal }（{ $due }{ $direction ->
    [at-most] ，不高于
    [exactly] ，等于
   *[at-least] { "" }
}）
baseline-row = 基期值（{ $date }）
interim-row = 阶段{ -goal }（{ $due }）
goal-source = { -plan }
target-tasks = 相关{ -task }
target-records = 相关{ -record(form: "full") }
target-other-records = 其他相关{ -record(form: "full") }
target-previous = 上一项{ -target }
target-next = 下一项{ -target }

## 单位

organisations-lede = 本页列出{ $count }家{ -organisation }，合计牵头{ $roles }项次；一项{ -task }可由多家{ -organisation }牵头。
organisations-caption = 各{ -organisation }牵头的{ -task }数
organisations-others = 印发计划、未牵头{ -task }的{ -organisation }
organisations-all = 全部{ -organisation }
column-organisation = { -organisation }
column-leads = 牵头{ -task }
column-first = 其中列首位
organisation-issuer = 印发{ -organisation }
organisation-collective = 统称
organisation-collective-note = 这是{ -plan }中使用的统称，并非单独一家{ -organisation }。
organisation-short = 计划中的简称
organisation-aliases = 其他名称
organisation-issued-as = 印发时署名
organisation-tasks = { $count ->
    [0] 牵头的{ -task }
   *[other] 牵头的{ $count }项{ -task }
}
organisation-no-tasks = 该{ -organisation }未列为{ -task }的牵头{ -organisation }。
organisation-parts = 承担的其他职责
column-steps-named = 列名的{ -step }
organisation-step-parts = 在{ -step }中承担的其他职责

## 保障措施

safeguards-lede = { -plan }提出{ $count }项保障措施。以下为原文。
safeguards-lede-translation = { -plan }提出{ $count }项保障措施。以下为非官方译文。
safeguard-kicker = 保障措施
safeguard-records = 相关{ -record(form: "full") }
safeguard-no-records = 尚无公开{ -record }。
safeguard-previous = 上一项措施
safeguard-next = 下一项措施

## 进展记录页

records-lede = 共{ $count }条{ -record(form: "full") }，逐条注明来源。
records-latest = 最近{ $count }条
records-note = 按日期由近及远排列。
year-lede = { $count ->
    [1] 共1条。
   *[other] 共{ $count }条，按日期由近及远排列。
}
year-previous = 上一年
year-next = 下一年
record-previous = 较早一条
record-next = 较晚一条
record-announcement-note = 这条{ -record }说明的是计划安排；事项是否完成，以后续公开{ -record }为准。
announcement-unreported-note = 所定日期已过，本站尚未见到所述事项已经实施的公开报道，但不表示事项没有实施。
announcement-followed-note = 所定日期已过。事项是否已经实施，本条{ -record }不能说明，可查看同一{ -task }、{ -target }或保障措施的后续{ -record }。
record-background-note = 这条{ -record }早于计划实施期，仅作背景，不计作计划的进展。
record-unconfirmed-note = 目前只找到转载，未找到原始发布页面。转载页面只列名称，不提供链接。
record-disagreement-unexplained = 各来源的说法不一致，引用前请逐一核对。
record-note = 说明
record-sources = 来源
record-observation = 数据
record-observation-of = 所属{ -target }：
record-facts = { -record }信息
record-date = 事件日期
record-known = 公开日期
record-known-by = 最迟公开于
record-added = 收录日期
record-changed = 最近更新
record-status = 所述状态
record-progress = 所述进度
record-stated = 逐项报告
record-meets = 完成或达到

## 案例

cases-lede = { $count }个与{ -plan }{ -task }相关的{ -case }，逐个注明来源。
cases-count = { $count ->
    [1] 共1个{ -case }。
   *[other] 共{ $count }个{ -case }，按日期由近及远排列。
}
cases-by-field = 按领域查看
cases-by-place = 按国家和地区查看
cases-all = 查看全部{ -case }
cases-places = { -case }涉及的国家和地区
cases-places-note = 一个{ -case }涉及多个国家和地区的，在每一处各计一次。
cases-places-everywhere = 每个{ -case }都涉及，因而不单列：
cases-places-without = 另有{ $count }个{ -case }没有注明国家和地区。
fact-state-planned = 计划
fact-state-agreed = 已约定
fact-state-done = 已实现
fact-precision-exact = 准确数
fact-precision-about = 约
fact-precision-over = 超过
case-kicker = { -case }
case-organisations = 参与{ -organisation }
case-places = 国家和地区
case-fields = 领域
case-facts = { -case }信息
case-date = 日期
case-tasks = 相关{ -task }
case-records = 相关{ -record(form: "full") }
case-previous = 较早的{ -case }
case-next = 较晚的{ -case }
picture-credit = 图片：

## 术语表

glossary-lede = 本站各语言版本统一使用的{ $count }条术语。除{ -organisation }自定译名外，译名均为非官方译法。
glossary-lede-official = 本站各语言版本统一使用的{ $count }条术语。
glossary-kinds = 术语类别
term-kind-body = 机构
term-kind-place = 园区和区域
term-kind-programme = 项目、奖项和名录
term-kind-event = 会议和活动
term-kind-policy = 政策用语
terms-count = { $count }条
term-forms = 又作：
term-about = 参见：

## 状态与数据说明

method-link = 查看状态与数据说明
method-lede = { -task }状态不由人工填报。页面所示内容，均由注明日期的公开{ -record }按固定规则得出。规则如下。
method-rules = 基本规则
method-rule-records = 每条{ -record }都注明来源；没有来源的{ -record }不予发布。
method-rule-known = 每个页面对应一个日期，即“数据截至”日期；只采用该日及以前已经公开的内容。
method-rule-term = 所述事项发生在计划实施期（{ $term }年）内的{ -record }，计作进展；发生在此前的，作为背景单独列出。
method-rule-announcements = 计划安排如实标明为计划安排，不计作已经发生的事项。所定日期过后，页面予以说明，并说明此后有无同一{ -task }、{ -target }或保障措施的{ -record }。
method-rule-targets = 有关{ -target }的{ -record }，同时计作该{ -target }所属{ -task }的{ -record }，并在{ -task }的{ -record }中标明。
method-rule-steps = { -step }有{ -record }写明已经完成的，或者最近一条说明其状态的来源称已经完成的，计为完成；此后又有来源称尚未完成的，既不计为完成，也不计为逾期。有关{ -step }的{ -record }，同时计作所属{ -task }的{ -record }，并在{ -task }的{ -record }中标明。{ -task }的状态不按{ -step }完成多少推断；{ -step }时限已过，既未完成也未终止的，所属{ -task }计为逾期。
method-rule-statuses = 各来源对{ -task }同一日期的状态说法不一的，{ -task }页全部列出，以最后公开的为准；同一天公开的，以下文所列状态中排在前面的为准。
method-rule-milestones = 时间节点晚于时限完成的，注明晚了多久。日期只知道年或月的，最早可能的完成日也晚于时限最后一天，才算逾期。
method-rule-reposts = 转载页面只列名称，不提供链接；仅见于转载的内容，标明尚待证实。
method-rule-missing = 没有公开内容的，如实说明；缺少数据不以零代替。
method-stages = { -task }状态
method-stages-note = 状态以来源所述为准，本站不自行判断{ -task }是否完成。
method-stage-no-public-report = 计划实施期内尚无公开{ -record }。工作可能已在进行，只是尚未见到公开报道。
method-stage-not-started = 最近一条说明{ -task }状态的来源称{ -task }尚未启动。
method-stage-reported-progress = 已有公开{ -record(form: "full") }，但没有来源说明{ -task }进行到哪一步。
method-stage-in-progress = 最近一条说明{ -task }状态的来源称{ -task }正在推进。
method-stage-done = 最近一条说明{ -task }状态的来源称{ -task }已经完成。
method-stage-continuing = 最近一条说明{ -task }状态的来源称{ -task }{ -goal }已经达成，工作仍在继续。
method-stage-changed = 最近一条说明{ -task }状态的来源称{ -task }内容已经调整。
method-stage-stopped = 最近一条说明{ -task }状态的来源称{ -task }已经终止。
method-flags = 状态旁的标记
method-flags-note = 标记列在状态旁，不改变状态。
method-flag-late = { -task }所定的时限已过，且没有{ -record }表明所定事项已经完成或终止。{ -task }已经终止的，其中未完成的事项不再适用，不标为逾期。{ -plan }和来源都没有写明时限的{ -task }，不会标为逾期。
method-flag-quiet = { -task }在计划实施期内已有{ -record }且尚未结束，但最近{ $days }天除计划安排外没有新的公开{ -record }。
method-kinds = { -record }类别
method-kind-figure = 来源给出的统计数值。
method-kind-event = 会议、访问、会见等活动。
method-kind-policy = 规章、计划、通知等。
method-kind-achievement = 已经完成、启用、签署或达成的事项。
method-kind-announcement = 来源称将要进行的事项，不改变{ -task }状态，也不影响{ -target }的达成情况。
method-standings = { -target }达成情况
method-standings-note = 只有口径相同的数据才与{ -goal }值相比；口径不同的数据照录并标明。
standing-name-no-data = 尚无公开数据
standing-name-no-total = 未公布总数
standing-name-goal-pending = 基期值未公布
standing-name-before = 数据早于实施期或基期
standing-name-followed = 只跟踪数据
standing-name-not-yet = 尚未达到
standing-name-within-limit = 目前未超过上限
standing-name-exceeded = 已超过上限
standing-name-overdue = 期限已过，未达到
standing-name-undecided = 期限已过，是否达到不详
standing-name-lapsed = 曾经达到
standing-name-reached = 已达到
standing-name-reached-by-estimate = 按尚不确定的数据已达到
standing-name-reported-reached = 据报道已达到
standing-name-met = 有来源称已达到，无可比数据
standing-name-reported-met = 仅有转载称已达到，无可比数据
method-standing-met = 有来源称已达到{ -goal }，但没有给出可比数据，此后也没有相反的数据。
method-standing-reported-met = 只有转载称已达到{ -goal }，且没有给出可比数据。
method-standing-no-data = 尚未公布可比的数据。
method-standing-no-total = 只公布了分组数据，没有总数；分组数据不相加。
method-standing-goal-pending = { -goal }是与基期值相比的变化，而基期值在该日尚未公布，无从判断。
method-standing-before = 最新已证实的可比数据达到{ -goal }值，但早于{ -plan }的实施期或基期，不据此判断。
method-standing-followed = 没有设{ -goal }值，只列出数据，不作判断。
method-standing-not-yet = 最新的可比数据还没有达到{ -goal }值。
method-standing-within-limit = { -goal }是累计数的上限，最新的可比数据未超过上限；是否始终控制在上限以内，到期方可判断。
method-standing-exceeded = { -goal }是累计数的上限，到期以前最新的可比数据已超过上限。
method-standing-overdue = { -goal }期限已过，而到期时的数据和最新的可比数据都没有达到{ -goal }值。
method-standing-undecided = { -goal }期限已过，而尚无到期时或到期后已证实的可比数据，无从判断届时是否达到。
method-standing-lapsed = 期限以内曾有已证实的数据或报道表明已达到{ -goal }值，而最新的可比数据没有达到。
method-standing-reached = 最新已证实的可比数据达到{ -goal }值（怎样算达到，见下文）。
method-standing-reached-by-estimate = 最新已证实的可比数据达到{ -goal }值，但来源称其为估计数、初步数或提示谨慎使用，或者来源给出的是恰等于{ -goal }值的约数，或者公布时所统计的时段尚未结束。
method-standing-reported-reached = 只有转载给出达到{ -goal }值的数据；在其他来源证实以前，不算达到。
method-measures = { -target }的计算方式
measure-name-stock = 时点数量
measure-name-annual = 年度数量
measure-name-cumulative = 累计数量
measure-name-share = 占比
measure-name-rate = 比率
method-measure-stock = 计算某一时点的数量，例如截至某年底认定的机构数。
method-measure-annual = 计算某一年内的数量，例如一年的申请量。
method-measure-cumulative = 计算计划实施期开始以来的累计数量。
method-measure-share = 计算部分占整体的比重，例如百分比。
method-measure-rate = 计算每单位的数量或增减幅度，例如每十万人中的死亡人数、年增长率。
method-directions = 怎样算达到{ -goal }
direction-name-at-least = 不低于
direction-name-at-most = 不高于
direction-name-exactly = 等于
method-direction-at-least = 数据等于或高于{ -goal }值即为达到。没有另外说明的，都属此类。
method-direction-at-most = 数据等于或低于{ -goal }值即为达到。
method-direction-exactly = 数据与{ -goal }值相等才算达到。
method-missing = 没有数值的原因
method-missing-note = 缺失不等于零，图上不画点或柱。
method-missing-suppressed = 来源因保护个人或企业等原因不公布该数。
method-missing-not-collected = 没有作过统计。
method-missing-not-applicable = 不可能有这样的数。
method-missing-not-available = 有统计，但没有公布。
method-outranked = 同一日期有两个数时以哪个为准
method-outranked-note = 两个数都列出；依次按下列各条决定以哪个为准，与{ -record }的编号和排列次序无关。
outranked-name-by-confirmed = 非转载来源优先
outranked-name-by-revised = 修订数优先
outranked-name-by-newer = 较晚公布的优先
outranked-name-by-lower = 较小的优先
outranked-name-by-caution = 离{ -goal }较远的优先
method-outranked-by-confirmed = 一个数有非转载的来源，另一个只见于转载的，以前者为准。
method-outranked-by-revised = 同一天公布的，以来源说明为修订数的为准。
method-outranked-by-newer = 在这一点上相同的，以较晚公布的数为准。
method-outranked-by-lower = 未设{ -goal }值、又无从分辨的，以较小的数为准。
method-outranked-by-caution = 以上都分不出的，以离{ -goal }较远的数为准，以免误称达到{ -goal }。
method-observations = 数据的标记
method-observations-note = 标记照录来源对自身数据的说明。
method-flag-rounded = 来源给出的是约数，例如“200余家”。
method-flag-provisional = 来源称该数为初步数。
method-flag-revised = 来源以该数替换此前公布的数。
method-flag-estimated = 来源称该数为估计数。
method-flag-low-reliability = 来源说明该数依据的样本很少，或者提示须谨慎使用。
method-flag-break-in-series = 自该数起，来源的统计内容或方法有变化。

## 网站地图

site-map-pages = 主要页面

## 未找到页面

not-found-lede = 这个地址没有对应的页面。请核对地址，或{ $search ->
    [yes] 搜索本站、返回首页
   *[no] 返回首页
}。
not-found-home = 返回首页

## 已换的地址

redirect-title = 页面地址已变更
redirect-text = 新地址：

## 订阅

feed-title = { $site }：最新{ -record }
feed-title-topic = { $site }：“{ $topic }”主题的{ -record(form: "full") }
feed-title-thing = { $thing } · { $site }
# 用浏览器打开订阅源时显示在上方，后接链接
feed-note = 这是订阅源。将本页网址复制到订阅阅读器，有新{ -record }{ feed-and-news }就会自动收到。
feed-page = 在本站查看
feed-how = 订阅方法
# What feeds tell beside records
feed-and-news = { $evaluations ->
    [yes] 和评价方面的新情况
   *[no] { "" }
}
feed-subtitle = { $about ->
    [plan] { -plan }的
   *[thing] 有关{ $name }的
}最新{ -record(form: "full") }{ feed-and-news }，逐条注明来源。
feed-subtitle-demonstration = { $about ->
    [plan] { -plan }的
   *[thing] 有关{ $name }的
}最新{ -record(form: "full") }{ feed-and-news }，逐条注明来源。本站为依据公开资料制作的演示，非官方发布。
# 仅用于预览
feed-unpublished = ［尚未公开］{ $title }
footer-feed = 订阅（Atom）
follow = 订阅
follow-feed = 订阅新{ -record }

# 订阅方法页
title-feeds = 订阅方法
description-feeds = 怎样及时知道新{ -record }和日期安排：本站全部订阅源和日历，以及使用方法。
feeds-lede = 选定关注的内容并订阅，有新{ -record }{ feed-and-news }时，阅读器会自动收取，不必反复查看本站。免费，无须注册，也无须提供邮箱。
feeds-how = 怎样订阅
feeds-what = 订阅源是一个网址（本站采用Atom格式，与RSS用法相同），列出网站的新内容。订阅阅读器定时读取，逐条显示新{ -record }{ feed-and-news }及其来源。
feeds-step-reader = 准备一个订阅阅读器：手机应用、浏览器扩展或支持订阅的邮件软件都可以。
feeds-step-address = 在下面选定内容，复制链接地址：手机上长按链接，电脑上右键点击链接。
feeds-step-paste = 在阅读器的“添加订阅”处粘贴该地址。
feeds-opened = 用浏览器直接打开订阅源，会看到最新{ -record }{ feed-and-news }的简单列表，地址栏中的网址就是订阅地址。
feeds-calendar = 日历也是这样：复制日历的链接地址，粘贴到日历软件的“订阅日历”处，就能看到各项时限和预计公布数据的日期，有变动会自动更新。
feeds-calendar-of = （日历）
feeds-all = 全部内容
feeds-actions = 各项{ -action }和{ -task }
feeds-tasks = 各项{ -task }
feeds-targets = { -target }
feeds-organisations = 责任{ -organisation }
feeds-topics = 主题

## 预览

preview-band = 预览版：含草稿和未到发布日期的{ -record }，不得对外发布。
record-draft = 草稿
record-embargo = { $date }前不得发布

## 搜索

title-search = 搜索
description-search = 搜索计划全文、{ -task }、{ -target }、{ -record(form: "full") }、{ -case }和{ -organisation }。
search-label = 搜索本站
search-button = 搜索
search-found = 找到页面数：
search-some = 没有页面含有全部内容。含有其中一部分的页面数：
search-none = 没有找到相关内容。请减少关键词，或换用其他词。
search-more = 显示更多
search-number = 第 号 项 task
search-failed = 搜索未能加载。全部页面见网站地图。
search-other = 用其他语言搜索：
search-needs-script = 搜索需要启用JavaScript。全部页面见网站地图。
search-needs-server = 搜索需要网站服务器：直接打开本机磁盘上的页面时不能搜索。全部页面见网站地图。
search-kind-plan = 计划全文
search-kind-action = { -action }
search-kind-task = { -task }
search-kind-topic = 主题
search-kind-target = { -target }
search-kind-organisation = { -organisation }
search-kind-safeguard = 保障措施
search-kind-record = { -record(form: "full") }
search-kind-case = { -case }
search-kind-glossary = 术语表
search-kind-method = 状态和数据
search-kind-page = 关于本站
search-all-pages = 本站全部页面

## 对照阅读

title-parallel = { $official ->
    [1] 原文和译文对照
   *[other] 各语言文本对照
}
description-parallel = { $official ->
    [1] 《{ $name }》逐段对照，原文与非官方译文并列。
   *[other] 《{ $name }》逐段对照，各语言文本并列。
}
parallel-lede = 逐段列出各语言文本，原文在前。
parallel-lede-several = 逐段列出各语言文本{ $translations ->
    [0] 。
   *[other] ，其中{ $translations }种为非官方译文。
}
parallel-alone = 只看一种语言
plan-parallel = 原文和译文对照阅读
plan-parallel-several = 各语言文本对照阅读
cite = { $what ->
    [both] 引用、嵌入
    [embed] 嵌入
   *[citations] 引用
}
# 在参考文献中，演示站点的名称
cite-demonstration = { $site }（演示站点）
# 在参考文献中，非官方译文的题名
cite-translation = { $title }（非官方译文）
# 在参考文献中，未列出的责任者
cite-others = 等
# 在参考文献中，目标页面的题名
cite-target = { -target }：{ $title }
# 在参考文献中，全部数据的题名
cite-data = { $plan }：数据
copy = 复制
embed = 嵌入网页
embed-data = 数据：
citation-copy = 复制引文
citation-copied = 已复制
# 段落号由脚本填入
citation-plain = 《{ $name }》，全文第{"{paragraph}"}段。
citation = 《{ $name }》（{ $number }），全文第{"{paragraph}"}段。

## 列表补充

strip-note = 小方格依次代表计划实施期的各年份，颜色越浓，{ -record }越多。
task-latest-none = 实施期内尚无
task-related = 相关{ -task }
home-follow = 关注进展
home-follow-text = 用任何订阅阅读器都可以收到新{ -record }{ feed-and-news }，无需注册。
records-overview = 实施期内各{ -action }的{ -record }
records-recent = 最近收录
records-recent-note = 按收录日期排列，与事件日期无关。
cases-by-action = 按{ -action }查看
cases-by-organisation = 按{ -organisation }查看
cases-shown = 显示{ -case }：
title-cases-action = { $name }的{ -case }
title-cases-organisation = { $name }参与的{ -case }
description-cases-action = 与“{ $name }”相关的{ $count }个{ -case }，附来源。
description-cases-organisation = { $name }参与的{ $count }个{ -case }，附来源。
matrix-title = 各{ -organisation }牵头的{ -task }
matrix-note = 数字为{ -task }编号。
matrix-note-actions = 各列为{ -action }编号，数字为该{ -organisation }参与的{ -task }项数，前面的标记表示其中最主要的职责。
matrix-outside = 另有{ $count }项{ -task }不属于任何{ -action }，未列入表中。
matrix-first = 牵头，列首位
matrix-lead = 牵头
matrix-part = 其他职责

## 时间安排

schedule-lede = { $steps ->
    [0] 共有{ $milestones }个时间节点，完成情况如下。
   *[other] { $milestones ->
        [0] 共有{ $steps }项{ -step }，时限和完成情况如下。
       *[other] 共有{ $milestones }个时间节点、{ $steps }项{ -step }，时限和完成情况如下。
    }
}
schedule-counts = { $steps ->
    [0] 定有时限的时间节点共{ $count }个
   *[other] 定有时限的时间节点和事项共{ $count }项
}
schedule-unconfirmed = 其中{ $count }项的时限或完成情况仅见于转载，尚待证实，下文已标明。
schedule-note = 只统计写明的时限。“逾期未完成”指时限已过，尚无公开{ -record }表明已经完成或终止；“按期完成”指不晚于时限最后一天完成，其中能确定早于所定日期或时段的，另计为“提前完成”；“逾期完成”指晚于时限完成。已知日期不足以判断的，只写“已完成”。
schedule-overdue = 逾期未完成
schedule-disputed-note = 有{ -record }称以下事项已经完成，此后又有{ -record }称尚未完成或已经终止；既不计为完成，也不计为逾期。
schedule-ahead = 未到期
schedule-done = 已完成
schedule-undated = 未写明时限
schedule-undated-note = { -plan }和来源都没有写明以下事项的时限，按时限统计时不计入。
schedule-organisations = 各{ -organisation }完成情况
schedule-organisations-note = 定有时限的时间节点和事项，按其写明的责任{ -organisation }统计；没有写明的，计入所属{ -task }的全部牵头{ -organisation }。由多家{ -organisation }负责的，各计一次，因此各行相加可能大于总数。
schedule-kind-milestone = 时间节点
schedule-kind-step = { -step }
outcome-count = { $outcome }：{ $count }
organisation-schedule = 负责的时间节点和事项
organisation-schedule-note = 包括写明由该{ -organisation }负责的事项，以及没有写明责任{ -organisation }、但所属{ -task }由该{ -organisation }牵头的事项。
column-due = 时限
column-what = 内容
column-responsible = 责任{ -organisation }
column-total = 合计
column-calendar = 日历
calendar-title = { $name }：时间安排
calendar-marked = { $words }（{ $mark }）
calendar-due = { $words }（时限）
calendar-link = 日历文件（iCalendar）
calendar-expected = 预计公布数据：{ $date }
calendar-update = { $name }（预计公布数据）
calendar-note = 用日历软件订阅后，日期变动会自动更新；所列日期为时限的最后一天，或预计公布数据的最后一天。
calendar-short = iCalendar

# The data page
title-data = 开放数据
description-data = 本站掌握的{ -plan }、{ -target }{ $evaluations ->
    [yes] 、{ -record }和各轮评价结果
   *[no] 和{ -record }
}，均可整表下载，每个数字都附来源。
data-lede = 本站的数字均附来源，可供下载，用电子表格打开或由程序读取；免费，无须注册。各表反映截至{ $date }的情况。
data-origin = { $site }
data-origin-demonstration = 演示：依据公开资料整理
data-start = 从哪里开始
data-start-workbook = 一次取全：工作簿每表一页，首页附说明。
data-workbook = 工作簿（XLSX）
data-archive = 全部文件（ZIP）
data-start-values = 引用数字：全部{ -target }数据。每行列出所公布的数值及其计量单位、时点、发布者和网址。
data-start-records = 查何时公布了什么：全部{ -record }，来源另成一表。
data-start-tasks = 看总体进展：{ -task }及其状态。
data-start-scores = 看评价结果：各轮评价公布的结果，含得分、数值和权重，以及撤回、复核和回应的日期。
data-tables = 数据表
data-tables-caption = 各数据表及行数
data-table = 数据表
data-files = 文件
data-targets = 单项{ -target }的数据
data-use = 使用前请了解
data-use-missing = 空白单元格表示不详或不适用，绝不表示零。
data-use-scores = 评价结果只能在同一评价、同一办法、同一组别内比较。score_state有内容的，该数已撤回、正在复核，或依据这样的数得出，引用时请一并注明；value为空而score_state有内容的，既不是零，也不是不详。
data-use-confirmed = confirmed为false的，仅见于转载，引用时请注明。
data-use-counts = 同一日期各来源数值不一的，全部列出；counts标明本站采用的一个，outranked说明理由。
data-use-dates = 日期按已知精度填写：2025、2025-H1、2025-Q3、2025-03、2025-03-01、2022-04/2023-03，不详为unknown。名称以_first、_last结尾的列给出该日期可能的最早一天和最晚一天。
data-use-languages = 文字列的名称以语言代码结尾；某种语言尚无文字的，单元格为空。
data-use-excel = CSV文件采用带字节顺序标记的UTF-8编码，可在Excel中正常显示中文。Excel可能会把2025-03之类改成自己的日期格式，请按文本导入这些列。可能被当作公式的文字，在CSV中前加撇号，在JSON中保持原样。
data-programs = 供程序读取
data-programs-text = 文件网址、列名和编号不会改变；如有新列，加在as_of和origin之前。本站每次发布时更新各文件，as_of为数据截止日期。整个网站最近一次更新截至哪一天，见data/build.json；其中的content是全部公开内容的摘要值，公开的内容有任何改动，它都会变化。
data-programs-example = 例如：
data-columns = 各列含义
data-cite = 引用和嵌入
data-cite-text = 引用单个页面：全文、{ -task }、{ -target }、{ -record }、评价各页和本页的末尾，均有GB/T 7714-2025、APA和BibTeX三种格式的引文（见“引用”或“引用、嵌入”）。除全文注明发布日期外，引文均注明数据截止日期；访问日期自动填写，未启用脚本时请自行填写。
data-embed-text = 嵌入自己的网页：各项{ -task }、{ -target }和{ -task }总览均有专供嵌入的页面，不含脚本，注明来源和截止日期，随本站更新。代码在各页的“引用、嵌入”处，总览的在首页“嵌入”处。
data-embed-example = 例如{ -task }总览：
data-licence = 许可
data-licence-text = 数据可按以下许可使用：
data-no-licence = 本站尚未为数据指定许可。事实和数字注明来源即可引用；其他用途请与本站编制者联系。
data-none = 本站未发布数据文件。
data-target-take = 下载以上数据：
data-column-part = { $column }（{ $part }）
data-part-first = 最早一天
data-part-last = 最晚一天
data-csv = CSV
data-json = JSON
# The tables of the data
data-table-plan = { -plan }
data-table-actions = { -action }
data-table-tasks = { -task }及其状态
data-table-responsibilities = 责任分工
data-table-steps = { -step }及完成情况
data-table-milestones = 时间节点及完成情况
data-table-targets = { -target }及达成情况
data-table-values = { -target }数据，含基期值和{ -goal }值
data-table-organisations = { -organisation }
data-table-topics = 主题
data-table-records = { -record(form: "full") }
data-table-subjects = { -record }所涉事项
data-table-amounts = 资金
data-table-sums = 资金合计
data-table-cases = { -case }
data-table-sources = 来源
data-table-totals = 页面所列合计
# The columns of the tables
data-column-id = 编号（永久不变）
data-column-number = { -plan }中的序号
data-column-name = 名称
data-column-short = 简称
data-column-notice = 通知标题
data-column-issued_by = 印发机关
data-column-published = 发布日期
data-column-signed = 成文日期
data-column-from = 开始时间
data-column-due = 完成时限
data-column-parent = 上级{ -action }
data-column-task_count = { -task }数
data-column-summary = 摘要
data-column-action = 所属{ -action }
data-column-topics = 主题
data-column-targets = 对应{ -target }
data-column-paragraph = { -plan }正文段落号
data-column-state = 状态
data-column-state_confirmed = 状态是否见于转载以外的来源
data-column-state_record = 说明状态的{ -record }
data-column-state_disputed = 同一日期的状态说法是否不一
data-column-late = 是否逾期
data-column-late_confirmed = 逾期是否见于转载以外的来源
data-column-quiet = 是否久无新进展
data-column-progress = 来源所述完成比例（%）
data-column-progress_record = 说明完成比例的{ -record }
data-column-record_count = 实施期内{ -record }数
data-column-confirmed_count = 其中见于转载以外来源的条数
data-column-step_record_count = 其中只涉及{ -step }的条数
data-column-target_record_count = 其中只涉及{ -target }的条数
data-column-announcement_count = 计划安排条数
data-column-background_count = 实施期以前的{ -record }数
data-column-after_count = 实施期以后的{ -record }数
data-column-source_count = 不同来源数
data-column-first_record_date = 实施期内最早{ -record }的日期
data-column-latest_record_date = 实施期内最新{ -record }的日期
data-column-searched = 最近一次查找（无结果）的日期
data-column-page = 页面
data-column-task = { -task }
data-column-step = { -step }
data-column-milestone = 时间节点
data-column-organisation = { -organisation }
data-column-is_lead = 是否牵头
data-column-role = 角色编号
data-column-role_name = 角色
data-column-text = 正文（原样）
data-column-outcome = 完成情况
data-column-delay = 逾期时长
data-column-delay_unit = 逾期时长的计量单位
data-column-met_by = 说明已完成或已达到的{ -record }
data-column-confirmed = 是否见于转载以外的来源
data-column-tasks = { -task }
data-column-wording = { -plan }原文
data-column-unit = 计量单位
data-column-measure = 统计方式
data-column-direction = 达标方向
data-column-goal = { -goal }值
data-column-change = 以基期变动设定的{ -goal }
data-column-change_unit = 变动的计算方式
data-column-latest_value = 最新已证实数据
data-column-latest_value_date = 该数据的时点
data-column-latest_value_record = 该数据所在{ -record }
data-column-reported_value = 日期较新、但仅见于转载的数据
data-column-reported_value_date = 转载数据的时点
data-column-reported_value_record = 转载数据所在{ -record }
data-column-lapsed_date = 曾达到{ -goal }、现已不再达到时，最后一次达到的时点
data-column-goal_share = 最新已证实数据相当于{ -goal }值的百分比（舍去小数；只用于从零起计的数据，且不超过{ -goal }值）
data-column-remaining = { -goal }值减去最新已证实数据；须下降的为负数
data-column-remaining_each_year = 到期前平均每年还须完成的数量（有尾数即进位）
data-column-value_count = 总量数据个数
data-column-definition = 统计口径
data-column-method = 统计方法
data-column-frequency = 发布频率
data-column-next_update = 预计下次更新
data-column-contact = 数据联系{ -organisation }
data-column-target = { -target }
data-column-kind = 类别
data-column-date = 日期（按已知精度）
data-column-series = 分组
data-column-value = 数值（保留所公布的小数）
data-column-missing = 无数据的原因
data-column-published_value = 按原计量单位公布的数值
data-column-published_unit = 原计量单位
data-column-comparable = 能否与其他数据比较
data-column-flags = 数据说明
data-column-counts = 本站是否采用
data-column-outranked = 同一日期以另一数据为准的原因
data-column-record = { -record }
data-column-publisher = 来源的发布者
data-column-source = 首个来源的网址
data-column-plan_role = 在{ -plan }中的职责
data-column-collective = 是否为多个{ -organisation }的统称
data-column-tasks_led = 牵头{ -task }数
data-column-title = 标题
data-column-disagreement = 来源之间的出入
data-column-note = 说明
data-column-known = 公开日期（以来源为准）
data-column-added = 收入本站的日期
data-column-changed = 最近一次实质修改的日期
data-column-subject = 所涉事项的编号
data-column-meets = 是否说明已完成或已达到
data-column-words = 来源对状态的原话
data-column-currency = 币种（ISO 4217代码）
data-column-organisations = { -organisation }
data-column-told_by = 相关{ -record }
data-column-fields = 领域
data-column-fact_value = 重点数字
data-column-fact_currency = 重点数字的币种（ISO 4217代码）
data-column-fact_unit = 重点数字的计数对象
data-column-fact_what = 重点数字的含义
data-column-fact_state = 重点数字是否已实现
data-column-fact_precision = 重点数字的精确程度
data-column-fact_confirmed = 重点数字是否见于转载以外的来源
data-column-places = 国家和地区
data-column-case = { -case }
data-column-title_inferred = 标题是否为本站概括
data-column-lang = 标题语言
data-column-address = 网址
data-column-archived = 存档网址
data-column-accessed = 最近查看日期
data-column-repost = 是否为未找到原文的转载
data-column-table = 表
data-column-by = 统计依据
data-column-group = 组别
data-column-count = 数量
data-column-as_of = 数据截止日期
data-column-origin = 数据出处
# Words that stand in the tables
delay-name-days = 天
delay-name-at-least-days = 天以上
delay-name-months = 个月
delay-name-years = 年
change-name-percent = 基期值的百分比
change-name-points = 百分点
change-name-units = 按数值计
value-kind-value = 公布数据
value-kind-baseline = 基期值
value-kind-interim = 阶段{ -goal }
value-kind-goal = { -goal }
subject-task = { -task }
subject-step = { -step }
subject-target = { -target }
subject-safeguard = 保障措施
subject-action = { -action }
subject-organisation = { -organisation }
subject-milestone = 时间节点
plan-role-lead = 牵头{ -task }
plan-role-issuer = 印发{ -plan }
plan-role-participant = 参与{ -task }
plan-role-partner = 参与{ -case }
data-mark-reported = 实施期内有{ -record }
data-mark-late = 逾期
data-mark-quiet = 久无新进展
data-format-key = 编号
data-format-reference = 编号，见表
data-format-list = 列表
data-format-text = 文本
data-format-address = 网址
data-format-number = 数值
data-format-integer = 整数
data-format-date = 日期
data-format-day = 日期（精确到日）
data-format-truth = 是或否

## 评价

nav-evaluations = 评价
title-evaluations = 评价
evaluations-public = 评价公开情况
title-round = { $named ->
    [own] { $round }
   *[period] { $name }：{ $round }
}
title-assessed = { $subject }：{ $name }
title-criterion = { $criterion }：{ $name }
description-evaluations = 与本{ -plan }有关的评价：办法和结果公开了什么，没有公开什么。
description-round = { $named ->
    [own] { $round }
   *[period] { $name }，{ $round }
}：{ $count ->
    [0] 没有公开的结果。
   *[other] 公布的{ $count }个结果{ results-withdrawn }，附来源。
}
results-withdrawn = { $withdrawn ->
    [0] { "" }
   *[other] （其中{ $withdrawn }个已撤回）
}
description-assessed = { $subject }在“{ $name }”中：公布的{ $count }个结果{ results-withdrawn }，以及已公开的诊断、回应和依据。
description-criterion = “{ $name }”中的{ $criterion }：{ $count }轮评价公布的数据。
search-kind-evaluation = 评价
search-kind-round = 评价轮次
search-kind-assessed = 评价对象
evaluations-lede = 谁评价谁、用什么办法、公开了什么。除注明复算的外，数字均为来源所公布；来源没有排名的，本站也不排名。
evaluations-about = 相关评价
evaluation-kicker = 评价
evaluation-rounds-count = { $count ->
    [0] { $kept ->
        [yes] 评价轮次本站未列。
       *[no] 未查到公开的评价轮次。
    }
   *[other] { $kept ->
        [yes] 本站列出{ $count }轮
       *[no] 已公开{ $count }轮
    }{ $all ->
        [yes] 。
       *[no] { $results ->
            [0] ，均未查到结果。
           *[other] ，其中{ $results }轮已公布结果。
        }
    }
}
evaluation-latest = 最近一轮结果：
evaluation-no-round = 未查到公开的评价轮次
evaluation-known = 公开情况
evaluation-known-rounds = 轮次
evaluation-known-methods = 评价办法
evaluation-known-results = 结果
evaluation-known-diagnoses = 诊断
evaluation-known-replies = 回应
evaluation-known-none = 未查到
evaluation-known-unlisted = 本站未收录
evaluation-known-kept = ，另有办法本站未列
evaluation-known-withdrawn = 项，其中{ $count }项已撤回
evaluation-searched = { $date }，我们在{ $place }中查找{ $what }，没有找到公开的内容。
evaluation-searched-default = 评价办法和结果
evaluation-could-publish = 可由以下{ -organisation }公布：
evaluation-could-publish-end = 。
evaluation-basis = 依据
evaluation-about = 所涉内容
evaluation-evaluators = 由谁评价
evaluation-evaluators-unknown = 没有查到写明由谁评价的来源。
evaluation-page = 关于本页
evaluation-feeds = 以下订阅源会收到本评价的新情况：
evaluation-feed-all = 本站全部新内容
evaluation-rounds = 各轮评价
evaluation-subjects = 评价对象
evaluation-subject = 评价对象
evaluation-groups-note = 只在同一组内比较。
evaluation-ungrouped = 未分组：与其他对象均不可比
method-unnamed = { $round }的评价办法
method-rounds = 适用轮次：
method-scale = 得分范围为{ $least }至{ $greatest }。
method-total-weighted-sum = 据来源，总分为各维度得分的加权平均。
method-total-sum = 据来源，总分为各项得分之和。
method-total-unknown = 没有来源写明总分的计算方法，因此本站不作复算。
method-weights-sum = 所公布的各维度权重合计为{ $sum }，因此不复算总分。
method-indicator-weights-sum = 所公布的指标权重合计为{ $sum }。
column-criterion = 维度或指标
column-criterion-about = 说明
column-weight = 权重
column-weight-of = 权重{ $weight }
weight-of-dimension = （占本维度）
weight-of-whole = （占总分）
column-round = 轮次
column-grade = 等次
column-score = 得分
column-rank = { $ranking ->
    [group] 组内名次
   *[all] 总名次
}
column-rank-published = 名次
rank = { $ranking ->
    [group] 组内第{ $rank }
   *[all] 总第{ $rank }
}（{ $stands ->
    [yes] 共{ $count }个有名次
   *[no] 现有{ $count }个有名次
}）
indicator-unit = 单位：
indicator-up = 数值越高越好。
indicator-down = 数值越低越好。
indicator-formula = 计分方法：
indicator-replaces = 取代：
round-heading = { $round }评价
round-period = 评价期
round-published = 公布日期
round-publication-unknown = 未查到
round-method = 评价办法
round-no-method = 未查到
round-older-method = 与最近一轮办法不同
round-differing = { $count ->
    [1] { $names }
    [2] { $names }
    [3] { $names }
   *[other] { $count }个对象
}有{ $numbers }项公布的结果与本站按评价办法复算的结果不一致，两者并列。
round-results = 结果
round-order = { $ranking ->
    [group] 按评价所列顺序，不按得分排列；名次为来源公布的组内名次。
    [all] 按评价所列顺序，不按得分排列；名次为来源公布的总名次。
   *[none] 按评价所列顺序，不按得分排列；来源没有排名。
}
round-greatest = 满分{ $greatest }分。
round-absent = 本轮没有结果的：
round-no-results = 本轮没有公开的结果。
round-previous = 上一轮
round-next = 下一轮
score-not-published = 未公布
score-not-applicable = 不适用
score-under-review = 复核中
score-withdrawn = 已撤回
score-absent = 来源未列
score-since = { $date }起
score-recomputed = 本站按办法复算：{ $total }
score-working = ；公布：{ $published }
result-withdrawn = 结果{ $date }撤回
result-under-review = 结果复核中
result-review-ended = { $date }复核结束
assessed-group-then = 当时组别：
result-diagnosis = 诊断
result-replied = { $date }回应
assessed-group = 组别：
assessed-organisation = 对应{ -organisation }：
assessed-organisation-page = { -organisation }页面
assessed-task = { -task }{ $number }“{ $name }”
assessed-rounds = 各轮评价
assessed-rounds-note = 只有采用同一办法的各轮可以比较。
assessed-round-all = 本轮全部结果
assessed-diagnosis = 评价方的诊断
assessed-reply = { $date }的回应：
assessed-evidence = 相关{ -record }
assessed-tasks = 相关{ -task }
assessed-cases = 相关{ -case }
criterion-runs-note = 评价办法有变：不同办法的得分不能比较；数值只在口径未变时可比。
round-take = 全部评价结果的数据：
data-table-scores = 评价结果
data-column-evaluation = 评价
data-column-round = 轮次
data-column-evaluation_method = 评价办法
data-column-evaluated = 评价对象
data-column-evaluated_name = 评价对象的名称
data-column-evaluated_group = 比较所在的组别
data-column-criterion = 维度或指标
data-column-criterion_name = 维度或指标的名称
data-column-score_state = 没有数的原因，或存疑情况
data-column-recomputed_value = 按评价办法用公布的得分算出的数（与公布的不同时）
data-column-grade = 公布的等次
data-column-rank = 公布的名次
data-column-weight = 权重（各项得分相加的办法中为满分）
data-column-marked = 撤回或开始复核的日期
data-column-mark_reason = 撤回或复核的原因
data-column-replied = 评价对象回应的日期
data-column-mark_source = 撤回或复核的来源
data-column-review_ended = 复核结束的日期
data-column-review_outcome = 复核的结论
data-column-replied_by = 由谁回应
data-column-reply_source = 回应的来源
data-column-evaluated_page = 评价对象的页面
round-method-kept = 本站未列
round-greatest-total = 总分满分{ $greatest }分。
method-scale-total = 总分满分{ $greatest }分。
column-marks = 满分
column-marks-of = 满分{ $weight }分
score-withdrawn-on = { $date }撤回
score-unexplained = 来源未说明日期和原因
score-includes = 含{ $date }{ $state ->
    [withdrawn] 撤回
   *[under-review] 起复核
}的“{ $name }”{ $part ->
    [value] 数值
   *[score] 得分
}
score-beside = “{ $name }”{ $part ->
    [value] 数值
   *[score] 得分
}{ $state ->
    [withdrawn] 已撤回
   *[under-review] 正在复核
}，日期未说明
score-beside-withdrawn = 有数据已撤回
score-beside-under-review = 有数据正在复核
score-rests-on-withdrawn = 所据数据已撤回
score-rests-on-under-review = 所据数据正在复核
score-its-score-withdrawn = 据此得出的得分已撤回
score-its-score-under-review = 据此得出的得分正在复核
score-no-total = 未公布总分
score-no-grade = 未公布等次
score-no-rank = 未列名次
score-no-ranking = 本轮未排名
round-unlike = { $count ->
    [1] { $names }采用另一办法，得分不能与之比较。
   *[other] { $names }采用的办法与本轮不同，得分不能与之比较。
}
round-withdrawn = { $count ->
    [1] { $names }
    [2] { $names }
    [3] { $names }
   *[other] { $count }个对象
}有内容已撤回，已逐项注明。
round-under-review = { $count ->
    [1] { $names }
    [2] { $names }
    [3] { $names }
   *[other] { $count }个对象
}有内容正在复核，已逐项注明。
round-order-all-groups = 按评价所列顺序，不按得分排列。来源对全部对象统一排名；不同组别的得分仍不可比较。
round-scale = 得分范围为{ $least }至{ $greatest }分。
round-scale-total = 总分范围为{ $least }至{ $greatest }分。
round-heading-announced = { $round }这一轮
round-no-results-found = 未查到结果
evaluation-announced = 最近公告的一轮：
evaluation-round-kept = 评价轮次本站未列
evaluation-known-with-results = { $count ->
    [0] 轮，均未查到结果
   *[other] 轮，其中{ $count }轮已公布结果
}
evaluation-known-rounds-kept = ，另有轮次本站未列
evaluation-own = 本{ $of ->
    [task] { -task }
   *[organisation] { -organisation }
}的评价结果
indicator-replaced = { $round }起由“{ $names }”取代。
result-partly-withdrawn = 部分内容已撤回
result-partly-under-review = 部分内容正在复核
assessed-diagnosis-doubted = 本结果{ $state ->
    [withdrawn] 有内容已撤回
    [both] 有内容正在复核，也有内容已撤回
   *[under-review] 有内容正在复核
}，诊断仍照公布的列出。
score-other-group = 当时在另一组
score-no-group = 当时未分组
score-kind-value = 数值
score-kind-score = 得分
score-kind-total = 总分
score-kind-grade = 等次
changes-news = 评价的新情况
change-count-news = 评价方面的新情况{ $count }项
news-kind-round = 评价轮次
news-kind-reply = 对结果的回应
news-kind-withdrawn = 结果撤回
news-kind-under-review = 结果复核
news-kind-review-ended = 复核结束
news-reply = 对{ $subject }评价结果的回应（{ $round }）
news-withdrawn = { $subject }{ $extent ->
    [whole] 的结果已撤回
   *[part] 部分结果已撤回
}（{ $round }）
news-under-review = { $subject }{ $extent ->
    [whole] 的结果开始复核
   *[part] 部分结果开始复核
}（{ $round }）
news-review-ended = { $subject }{ $extent ->
    [whole] 的结果复核结束
   *[part] 部分结果复核结束
}（{ $round }）
method-evaluations = 评价
method-evaluations-note = 评价结果照来源公布的列出，另按以下各条注明。
method-evaluation-recalculated = 复算：来源写明怎样计算，所需的权重和得分都已公布，且没有一项已撤回或正在复核的，本站按评价办法复算。复算结果与公布的不一致，又不是取整造成的，两者并列，并注明哪个是本站复算的。
method-evaluation-withdrawn = 撤回：结果或得分撤回的，自撤回之日起只注明已撤回，附已公开的日期和原因，不再列出原来的内容；所据数据已撤回的得分、总分、等次和名次，加以注明。整个结果撤回的，诊断也不再列出。
method-evaluation-under-review = 复核：正在复核的得分仍按公布的列出，注明自何日起复核；不画条形，也不用于复算；来源未列出得分、只说明正在复核的，本站也不列出。复核结束后，得分按复核后的内容恢复列出，并注明复核结束的日期和结论。
method-evaluation-replies = 回应：被评价方的回应公开后，与结果在同一页列出，注明日期和由谁作出，并附来源；没有公开的回应不列出。
method-evaluation-corrections = 请本站补充已公开的回应或更正差错，见：
news-whole = 整个结果
news-score = 某项得分
score-source = 来源：

## 撤回的记录

record-withdrawn = 已撤回
link-withdrawn = （已撤回）
withdrawn-title = 已撤回：{ $title }
withdrawn-on = 本条{ -record }已于{ $date }撤回。
withdrawn-reason = 撤回原因：
withdrawn-note = 以下为撤回前的内容。该{ -record }不再计入统计，本站的状态、数据和列表均不以其为依据。
description-withdrawn = “{ $title }”已于{ $date }撤回。撤回原因：{ $reason }
withdrawn-why = 本条{ -record }已于{ $date }撤回。撤回原因：{ $reason }
