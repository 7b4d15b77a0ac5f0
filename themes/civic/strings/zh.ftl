### 界面用语（中文）。每条均须在各语言文件中齐备。

## 各页共用

document-title = { $page } · { $site }
skip-to-content = 跳到正文
demonstration-band = 演示站点：依据公开资料整理，非官方网站。
languages-label = 语言
menu-label = 主导航
menu-open = 菜单
breadcrumbs-label = 当前位置
translation-note = 本页为非官方译文，内容以原文为准。
translation-original = 查看本页原文
footer-compiled = 本站依据行动计划公开文本和公开报道整理，进展记录逐条注明来源。
footer-demonstration = 本站仅作演示，非政府网站，不代表印发单位和牵头单位。
footer-plan = 依据文件
footer-publisher = 编制
footer-menu-label = 页脚导航
print-address = 本页地址：{ $address }
as-of = 数据截至
adjacent-label = 前后页
year = { $year }年
# 编号与名称之间的空隙
number-gap = { "" }

## 导航

nav-home = 首页
nav-plan = 计划全文
nav-tasks = 任务
nav-targets = 目标
nav-records = 进展
nav-organisations = 单位
nav-safeguards = 保障措施

## 页面标题

title-plan = 计划全文
title-actions = 行动
title-action = { $number }{ $name }
title-tasks = 任务
title-task = 任务{ $number }：{ $name }
title-targets = 目标
title-organisations = 牵头单位和印发单位
title-safeguards = 保障措施
title-safeguard = 保障措施{ $number }：{ $name }
title-records = 进展记录
title-year = { $year }年进展记录
title-not-found = 没有找到这个页面

crumb-task = 任务{ $number }
crumb-action = 行动{ $number }
crumb-safeguard = 保障措施{ $number }

## 页面说明（供检索和分享，不在页面上显示）

description-home = 《{ $name }》的任务、目标和公开进展，逐条注明来源。演示站点，非官方网站。
description-plan = 《{ $name }》全文，每段均有编号，可直接引用。
description-actions = 行动计划提出{ $count }项行动。本页列出各项行动及其任务的公开进展。
description-action = { $name }：{ $count }项任务的原文、牵头单位和公开进展。
description-tasks = 行动计划{ $count }项任务的状态、牵头单位和公开进展。
description-task = { $name }。{ $summary }
description-targets = 行动计划{ $count }项发展目标的目标值和公开数据；尚无公开数据的，如实说明。
description-target = { $name }：到{ $due }达到{ $value }{ $unit }。公开数据、图表和来源。
description-organisations = 行动计划涉及的{ $count }家牵头单位和印发单位，以及各单位牵头的任务。
description-organisation = { $name }牵头的{ $count }项任务及其公开进展。
description-safeguards = 行动计划的保障措施及相关公开记录。
description-safeguard = 保障措施“{ $name }”的原文和相关公开记录。
description-records = 行动计划的{ $count }条进展记录，按日期排列，逐条注明来源。
description-year = { $year }年的{ $count }条进展记录，逐条注明来源。
description-record = { $date }：{ $title }。附来源和说明。
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
flag-quiet = 近期无新进展
task-number = 任务{ $number }
task-state = { $count ->
    [0] { $stage }
   *[other] { $stage }，{ $count }条记录
}
task-latest = 最近一条：
summary-note = 任务说明由本站编写，非官方文本。

## 官方文本

official-text = 行动计划原文
official-translation = 行动计划，非官方译文
official-original = 行动计划原文（中文）
official-place = 见全文第{ $paragraph }段
official-paragraph = 全文第{ $paragraph }段

## 进展记录

kind-figure = 数据
kind-event = 活动
kind-policy = 政策
kind-achievement = 成果
kind-announcement = 计划安排，尚非结果
record-unconfirmed = 仅见于转载，尚待证实
record-disputed = 来源说法不一
record-background = 计划实施期以前
record-about = 相关事项
record-day-unknown = 具体日期不详
sources-label = 来源
source-title-inferred = （标题为本站概括）
source-repost = 转载
source-undated = 发布日期不详
source-accessed = 查阅于
source-archived = 存档副本
records-count = { $count }条
records-found = { $count ->
    [0] 尚无公开记录。
   *[other] 有{ $count }条公开记录。
}
years-label = 按年份查看

## 目标

goal-by = 到{ $due }的目标
goal-by-line = 到{ $due }的目标：
standing-no-data = 尚无公开数据。
standing-unconfirmed-only = 尚无经证实的数据。
standing-below = 最近数据：{ $date }，尚未达到目标。
standing-reached = 最近数据：{ $date }，已达到目标。
standing-reported-reached = 最近经证实的数据：{ $date }。
reported-figure = 另有报道称{ $date }为{ $value }{ $unit }，仅见于转载，尚待证实。
reported-reached = 另有报道称{ $date }为{ $value }{ $unit }，已达到目标；仅见于转载，尚待证实。
observation-unconfirmed = 仅见于转载，尚待证实
observation-incomparable = 口径不同，不可与其他数据相比
observation-definition = 口径：
flag-rounded = 来源为约数
flag-provisional = 初步数
flag-revised = 修订数
flag-estimated = 估计数
flag-break-in-series = 统计口径自此变化

## 首页

home-term = （{ $term }年）
home-read-plan = 阅读计划全文
home-safeguards = 保障措施
count-actions = 行动
count-tasks = 任务
count-targets = 目标
count-organisations = 牵头单位
count-records = 进展记录
home-targets = { $count }项发展目标
home-targets-note = 数据均注明来源；尚无公开数据的，如实说明。
home-tasks = { $actions ->
    [0] { $tasks }项任务
   *[other] { $actions }项行动，{ $tasks }项任务
}
other-tasks = 其他任务
home-tasks-note = 任务状态根据公开记录得出。
home-all-tasks = 查看全部任务
home-latest = 最新进展
home-latest-note = 按日期由近及远排列。
home-all-records = 查看全部进展记录

## 计划全文

plan-lede = 全文共{ $count }段，文字与官方公布的文本一致。点击段落编号，可得到该段的固定地址。
plan-untranslated = 尚无译文的段落以原文显示。
plan-notice = 文件名称
plan-number = 文号
plan-signed = 成文日期
plan-published = 公布日期
plan-term = 实施期
plan-term-value = { $term }年
plan-issuers = 印发单位
plan-contents = 目录
plan-document = 文件全文
plan-paragraph = 第{ $number }段
plan-page-action = 查看行动
plan-page-task = 任务进展
plan-page-safeguard = 相关记录
plan-page-principle = 查看原则
plan-page-of = （第{ $paragraph }段）

## 行动、任务

actions-lede = 行动计划提出{ $count }项行动，每项行动包括若干任务。
action-lede = 本行动包括{ $count }项任务。
action-tasks = 本行动的任务
action-previous = 上一项行动
action-next = 下一项行动
tasks-lede = 各项任务按行动排列。状态根据计划实施期内的公开记录得出，不作人工评定。
tasks-stages = 任务状态
stage-count = { $stage }：{ $count }项
late-count = 逾期：{ $count }项
late-none = 目前没有逾期任务。
quiet-count = 有{ $count }项任务最近{ $days }天没有新的公开进展。
summary-label = 本站编写的通俗说明，非官方文本
task-evidence = 计划实施期内有{ $count }条公开记录，最近一条的日期为{ $latest }。
task-no-evidence = 计划实施期内尚无公开记录。
task-quiet = 最近{ $days }天没有新的公开记录
task-progress = 进展
task-no-records = 尚无公开进展记录。
task-background = 计划实施期以前的背景
task-background-note = 以下记录早于计划实施期，不计入本任务的进展。
task-previous = 上一项任务
task-next = 下一项任务
task-targets = 相关目标
leads = 牵头单位
lead-first = 列首位
lead-first-note = “列首位”指该单位在任务的牵头单位中排在第一位。
milestones = 时间节点
milestone-due = 时限：
milestone-met = 已完成，见
milestone-late = 已逾期
milestone-open = 未到期
evidence = 记录情况
evidence-records = 计划实施期内的记录
evidence-confirmed = 其中有非转载来源的
evidence-announcements = 计划安排，尚非结果
evidence-background = 计划实施期以前的背景
evidence-sources = 引用来源
evidence-first = 最早一条
evidence-latest = 最近一条
evidence-note = 状态根据计划实施期内的公开记录得出；计划安排和背景记录不计作进展。

## 目标页

targets-lede = 行动计划提出{ $count }项量化目标。这里列出目标值和已公开的数据；尚无公开数据的，如实说明。
measure-stock = 按时点数量计算。
measure-annual = 按年度数量计算。
measure-cumulative = 按累计数量计算。
target-wording = 行动计划中的表述
target-wording-translation = 行动计划中的表述，非官方译文
target-wording-original = 行动计划原文（中文）
target-data = 数据
target-no-data = 尚无公开数据。
chart-title = { $name }（单位：{ $unit }）
chart-desc = 折线图，共{ $count }个数据。目标线表示到{ $due }达到{ $value }{ $unit }。各项数据见图后表格。
chart-unit = 单位：{ $unit }
chart-goal = 目标 { $value }（{ $due }）
sign-goal = 目标值
sign-confirmed = 可比数据
sign-reported = 仅见于转载，尚待证实
sign-rounded = 来源为约数
sign-incomparable = 口径不同，不可比
target-table-caption = { $name }：公开数据和目标值
column-date = 日期
column-value = 数值
column-source = 来源和说明
goal-row = 目标（{ $due }）
goal-source = 行动计划
target-tasks = 相关任务
target-records = 相关进展记录
target-previous = 上一项目标
target-next = 下一项目标

## 单位

organisations-lede = 本页列出{ $count }家单位，合计牵头{ $roles }项次；一项任务可由多家单位牵头。
organisations-caption = 各单位牵头的任务数
column-organisation = 单位
column-leads = 牵头任务
column-first = 其中列首位
organisation-issuer = 印发单位
organisation-collective = 统称
organisation-collective-note = 这是行动计划中使用的统称，并非单独一家单位。
organisation-short = 计划中的简称
organisation-aliases = 其他名称
organisation-issued-as = 印发时署名
organisation-tasks = 牵头的{ $count }项任务
organisation-no-tasks = 该单位为印发单位，未列为任务的牵头单位。

## 保障措施

safeguards-lede = 行动计划提出{ $count }项保障措施。以下为原文。
safeguards-lede-translation = 行动计划提出{ $count }项保障措施。以下为非官方译文。
safeguard-kicker = 保障措施
safeguard-records = 相关进展记录
safeguard-no-records = 尚无公开记录。
safeguard-previous = 上一项措施
safeguard-next = 下一项措施

## 进展记录页

records-lede = 共{ $count }条进展记录，逐条注明来源。
records-latest = 最近{ $count }条
records-note = 按日期由近及远排列。
year-lede = 共{ $count }条，按日期由近及远排列。
year-previous = 上一年
year-next = 下一年
record-previous = 较早一条
record-next = 较晚一条
record-announcement-note = 这条记录说明的是计划安排；事项是否完成，以后续公开记录为准。
record-background-note = 这条记录早于计划实施期，仅作背景，不计作计划的进展。
record-unconfirmed-note = 目前只找到转载，未找到原始发布页面。转载页面只列名称，不提供链接。
record-disagreement = 来源说法不一
record-disagreement-unexplained = 各来源的说法不一致，引用前请逐一核对。
record-note = 说明
record-sources = 来源
record-observation = 数据
record-observation-of = 所属目标：
record-facts = 记录信息
record-date = 事件日期
record-known = 公开日期
record-added = 收录日期
record-status = 所述任务状态

## 未找到页面

not-found-lede = 这个地址没有对应的页面。请核对地址，或从下列页面查找。
not-found-home = 返回首页

## 订阅

feed-title = { $site }：进展记录
feed-subtitle = 有关行动计划公开报道的新记录，逐条注明来源。
feed-subtitle-demonstration = 有关行动计划公开报道的新记录，逐条注明来源。本站为依据公开资料制作的演示，非官方发布。
footer-feed = 订阅（Atom）

## 预览

preview-band = 含草稿和未到发布日期记录的预览，不得对外发布。
record-draft = 草稿
record-embargo = { $date }前不得发布
