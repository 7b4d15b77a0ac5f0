# 程序自身的中文用语。每条问题的键即其代号；“.meaning”说明代号的含义，“.help”说明怎么办，“.nearest”给出可能想写的内容。

error = 错误
warning = 警告
note = 提示
help = 建议
related = 另一处在这里

## 值的类型

type-nothing = 空值
type-text = 文本
    .help = 请写一段文本。以 [ 或 {"{"} 开头的，整段都要放在引号里。
type-list = 列表
    .help = 请把每一项单独写成一行，以“- ”（半角短横加一个空格）开头，左边对齐。
type-mapping = 键值对
    .help = 请把每个键和它的值单独写成一行，如“键: 值”，冒号后面有空格。
type-key = 纯文本的键
type-localized = 按语言分列的文本
    .help = 请把每种语言单独写成一行，缩进两个空格，如“zh: …”“en: …”。
type-word = 单词
type-id = 标识（小写字母、数字，中间可用单个连字符或点）
type-reference = 引用，如 task:18
type-date = 日期，如 2025、2025-H1、2025-Q3、2025-01、2025-01-31 或 2022-04/2023-03
type-when = 日期，如 2025、2025-H1、2025-Q3、2025-01、2025-01-31 或 2022-04/2023-03；无从得知的写 unknown
type-day = 具体日期，如 2025-01-31
type-number = 数字，如 12000 或 1.14
type-count = 整数，如 365
type-boolean = true 或 false
type-address = 网址
type-contact = 网址或邮箱地址
type-setting = 单个的值
type-currency = 币种代码，例如 CNY
type-digest = 内容的摘要值
type-place = 站内地址（如 /tasks/18/）或引用（如 task:18）

## 对象的种类

address-of-a-host = 这是{ $host }整个网站的网址，不是所指的页面。
address-of-a-number = “{ $host }”是一台机器的IP地址，看不出是谁的网站。
word-unwanted = 文中（{ $language }）有“{ $word }”，本站写作“{ $expected }”。
word-unwanted-because = 文中（{ $language }）有“{ $word }”，本站写作“{ $expected }”：{ $reason }
text-copied = 这一段与另一处一字不差：“{ $words }”
text-untranslated = 译文（{ $language }）与原文完全相同。
numbers-only-in-translation = 译文（{ $language }）中有{ $translation }，原文中没有对应的数。
numbers-only-in-record = 原文中有{ $record }，译文（{ $language }）中没有对应的数。
numbers-in-both = 译文（{ $language }）中是{ $translation }，原文中是{ $record }，两者互不对应。
lock-line-conflict = 这一行是合并时留下的冲突标记。
lock-line-unreadable = 这一行看不出确认的是哪段译文：应有文本名称、语言和两个摘要。
mark-half-width = 汉字之间用了半角的“{ $mark }”，应为“{ $wide }”。
mark-unpaired = “{ $mark }”没有配对的另一半。
goal-twice = 目标值写了两次：既有“value”又有“change”。
goal-without-due = 没有写明达到目标的期限。
goal-without-value = 写了期限，但没有写目标值。
change-without-baseline = 写了变化幅度，但没有基期值。
change-against-direction = 变化幅度与“direction”相反：照此计算，不变也算达到目标。
points-of-an-amount = 百分点只用于占比和比率，该目标计算的是数量。
percent-of-nothing = 基期值为零或负数，不能按百分比计算变化。
change-too-long = 由基期值和变化幅度算出的目标值位数过多，无法准确保存。
interim-without-goal = 写了阶段目标，但没有写目标值和期限。
fact-step = 该分解事项
fact-baseline = 基期值
fact-interim = 阶段目标
document-twice = 这份文件既写了网址，又写了本站文件。
document-nowhere = 这份文件既没有写网址，也没有写本站文件。
fact-amount = 这笔金额
beyond-the-goal = 超过了目标值
behind-the-one-before = 比前一个数离目标更远
fact-goal = 目标值
fact-change = 变化幅度
place-wording = 目标的原文表述
place-paragraph = 所写的段落
value-and-missing = 该数据既有数值，又写了缺失原因。
value-nowhere = 该数据既没有数值，也没有缺失原因。
method-public-and-not = 这项评价办法写明没有公开，却又写出了内容。
method-nowhere = 这项评价办法没有编号，也没有写明未公开。
method-scale = 这个范围从 { $from } 到 { $to }。
method-searched = 这项评价办法已经公开，因此“没有查到”的说明不会显示。
method-again = 评价办法“{ $id }”已由更早的一轮写明，这里的内容不会采用。
method-weight = 这个权重是 { $weight }，小于零。
score-and-missing = 这个得分既写有数，又写有缺失的原因。
score-nowhere = 这个得分既没有写数，也没有写缺失的原因。
score-mark-of-nothing = 这个得分没有数，谈不上撤回或复核。
kind-action = 行动
kind-task = 任务
kind-target = 目标
kind-principle = 基本原则
kind-safeguard = 保障措施
kind-organisation = 单位
kind-milestone = 时间节点
kind-step = 分解事项
kind-record = 进展记录
kind-language = 语言
kind-host = 主机
kind-issuer = 印发单位
kind-paragraph = 段落
kind-role = 职责
kind-case = 案例
kind-evaluation = 评价
kind-round = 轮次
kind-assessed = 该评价的被评价对象
kind-group = 该评价的组别
kind-method = 评价办法
kind-criterion = 该评价办法的维度或指标
kind-field = 领域
kind-place = 国家或地区
kind-topic = 主题
kind-breakdown = 分组方式
kind-category = 该分组方式中的组别
kind-term = 术语
kind-page = 页面

## 文件

missing-file = 缺少这个文件或文件夹，每个网站都需要它。
    .meaning = 缺少每个网站都需要的文件或文件夹。
    .help = 请新建，或在网站文件夹中运行命令（也可用 --root 指明该文件夹）。
unexpected-file = 没有任何程序读取这个文件。
    .meaning = 文件放在程序不读取的位置，其中的内容不会出现在网站上。
    .help = 请按内容约定放到应在的位置，或移出此文件夹。要原样发布的文件（如 PDF）请放入 content/static。内容文件以 .yaml 结尾；主题只含 templates、strings、assets 和 fonts（.otf、.ttf，授权文本用 .txt）。
    .nearest = 如果它是网站的内容，请改名为 { $nearest }。
misplaced-file = 这个文件不会在此处读取，而其他内容要用到它。
    .meaning = 文件放错了文件夹或用错了扩展名，而其他内容引用了其中的内容；或者它所在的位置要放另一类内容。
    .help = 请改为 { $expected }。
empty-file = 这个文件是空的。
    .meaning = 文件没有内容。
    .help = 请补充内容，或删除它。
invalid-utf8 = 这个文件不是 UTF-8 文本，第一个不符的字节在这里。
    .meaning = 文件不是 UTF-8 编码的文本。
    .help = 请用 UTF-8 编码重新保存。
file-too-large = 这个文件超过 { $limit } MiB，未读取。
    .meaning = 文件超过程序能读取的大小。
    .help = 请拆成几个文件；PDF 或图片也可以压缩后重新保存。
symlink-outside = 这个符号链接指向网站文件夹之外、指向不存在的位置或形成循环，未跟随。
    .meaning = 符号链接指向网站文件夹之外，或指向不存在的位置。
    .help = 请把文件本身放在这里，或删除链接。
unreadable-file = 无法读取这个文件：{ $reason }。
    .meaning = 文件无法读取，例如没有权限，或不是普通文件。
    .help = 请检查文件权限。

## YAML

conflict-mark = 合并后，这里的一段内容留下了两个版本，夹在标记之间{ $count ->
        [1] 。
       *[other] ；本文件中共有 { $count } 处。
    }
    .meaning = 两个人改了同样的几行，git 把两个版本都放进了文件，夹在以 <<<<<<<、=======、>>>>>>> 开头的行之间，还没有人作出取舍。
    .help = 请选定一个版本，或把两者合在一起：======= 以上是自己的，以下是对方的。然后删除带标记的各行。
merge-leftover = 这个文件是合并或打补丁时留下的，没有任何程序读取。
    .meaning = 合并程序会把文件的各个版本放在原文件旁边（.orig、.rej、_LOCAL_、_REMOTE_ 等）。合并完成后就不再需要。
    .help = 请核对其中的内容是否都已在原文件里，然后删除它。
syntax = { $reason }
    .meaning = 文件不符合 YAML 语法。
    .help = 请检查这一行和上一行。
syntax-colon = 这一行有第二个“: ”，YAML 无法区分键和值；含有冒号加空格的文本要放在引号里。
syntax-alias = 这里不能使用锚点或别名：以 & 或 * 开头的文本要放在引号里。
syntax-quote = 引号没有闭合，或引号后面有多余的内容。
syntax-bracket = 括号不成对，或缺少逗号：以 [ 或 {"{"} 开头的文本要放在引号里。
syntax-indentation = 缩进不对：同一组键、同一列表的各项应从同一列开始。
syntax-wide-colon = “{ $key }”之后的冒号是全角的（：），YAML 把它当作文字。
    .help = 请写“{ $wanted }”：用半角冒号，后面加一个空格。
syntax-tight-colon = “{ $key }”的冒号后面没有空格，YAML 把它们都当作文字。
    .help = 请写“{ $wanted }”。
syntax-space = 这里的空格是 { $character }，YAML 把它当作文字。
    .help = 请删去它，改用普通的半角空格。
syntax-dash = 这一行以“{ $sign }”开头，YAML 不把它当作列表的短横。
    .help = 列表的每一项以“- ”开头：半角短横加一个空格。
syntax-tight-dash = 这一项的短横后面没有空格。
    .help = 请写“{ $wanted }”。
syntax-comment = 注释以半角 # 开头，这里是全角的＃。
    .help = 请写“{ $wanted }”。
syntax-conflict = 这一行是合并两个版本时留下的标记：{ "<<<<<<<" }、======= 和 { ">>>>>>>" } 之间是两个版本不同的地方。
    .help = 请保留其中一个版本，并删去这三行标记。
syntax-sign = 文本不能以“{ $sign }”开头，它在 YAML 中另有含义。
    .help = 请把整段文本放在引号里：{ $wanted }
syntax-after-quote = 引号已经结束，后面还有文字。
    .help = 请把整段文本放在引号里；文中的引号请用“ ”。
syntax-curly-end = 文本以 { $wanted } 开头，却以 { $sign } 结尾，引号没有结束。
    .help = 请以 { $wanted } 结尾。
syntax-curly = “ ”只是文字的一部分，起不到引号的作用，而这段文本含有冒号加空格或空格加 #。
    .help = 请把整段文本再放进直引号里：{ $wanted }
syntax-no-key = 这一行既不是“键: 值”，也不是列表的一项。
    .help = 如果它是一段文本的后续，请在这段文本的键后面写“|”，并把各行都缩进得比键更深；如果它是键，后面要有半角冒号和空格。
syntax-other = 这里不是正确的 YAML：常见原因是缺少冒号、引号或缩进不对。
tab-indentation = 这一行用制表符缩进，YAML 不允许。
    .meaning = 有一行用制表符缩进，而 YAML 不允许。
    .help = 请改用空格，每级两个。
too-deep = 这里的嵌套超过 { $limit } 层，其后未读取。
    .meaning = 嵌套层数超过任何网站文件的需要。
    .help = 本站文档不会超过十层，请检查缩进和别名。
too-many-values = 文件中的值超过 { $limit } 个（别名每次使用都计入），其后未读取。
    .meaning = 文件中的值多于程序能读取的数量，常因使用别名。
    .help = 请直接写出内容而不用别名，或拆分文件。
several-documents = 从这里开始是第二个 YAML 文档（---），只读取第一个。
    .meaning = 一个文件含有几个 YAML 文档，程序只读取第一个。
    .help = 请每个文档用一个文件，或写成列表。
duplicate-key = 键“{ $key }”出现了两次。
    .meaning = 同一组键值对中有两个相同的键。
    .help = 请删去其中一个。

## 字段

control-character = 文本中有字符 { $character }，网页的文本不能使用。
    .meaning = 从 Word 等文字处理软件粘贴的换行，常带有控制字符；HTML 和 XML 都不允许，含有它的订阅源无法读取。U+202D 和 U+202E 会使文字反向，233 会显示成 332；U+FFFD 表示有一个字符已经丢失。用 &#1; 这样的编号写的也算。
    .help = 请删去。如果原来要换行，请在键后面写“|”，再分行书写，各行缩进得比键更深；标题不分行。
hidden-character = “{ $value }”中有不可见字符 { $character }。
    .meaning = 标识、引用、网址、日期等固定写法中，有零宽字符或只规定书写方向的字符，多半是复制时带进来的。
    .help = 请把整个值（在键中的，把整个键）删去，重新输入，不要粘贴。
cut-text = 这段文本到“#”之前为止：“{ $text }”。该行其余部分是注释，页面不会显示。
    .meaning = 文本没有加引号，而空格后的“#”是注释的开头，该行其余文字因此丢失。
    .help = 如果“#”属于文本，请把整段文本放进半角直引号（'…'）里，中文引号“ ”不起作用；如果是注释，请单独写一行。
joined-lines = { $problem }
    .meaning = Markdown 正文用“>”、引号或不加任何符号书写，YAML 会先把各行连成一行，列表、表格、标题、引用或分段因此丢失。
    .help = 请把 > 或引号换成 |：在键后写 |，正文各行写在下面并缩进。如果本来就是一行，请写成一行。
joined-structure = 这一行的写法像{ $what ->
        [item] 列表项
        [table] 表格的一行
        [heading] 标题
        [quotation] 引用
       *[code] 代码块
    }，但 YAML 会把它接在上一行之后，页面上其标记出现在行中。
joined-paragraphs = 上面空了一行，但 YAML 只把它当作换行，页面会把两段显示为一段。
address-end = 网址“{ $address }”的末尾是中文标点，多半不属于网址。
    .meaning = 网址末尾是句号、逗号或括号等中文标点，多半是连同网址一起复制的。
    .help = 请删去末尾的标点。如果确属网址，请写成转义形式，例如“。”写作 %E3%80%82。
wrong-type = 此处应为{ $expected }，实际是{ $found }。
    .meaning = 值的类型与字段不符，例如该写列表处写了文本。
    .help = 写法见 gongkai 的内容约定。
    .nearest = 如果想写的是“{ $nearest }”，请改正。
unknown-key = 此处没有“{ $key }”这个键。
    .meaning = 文档中写了没有规定的键。
    .help = 可用的键：{ $known }。
    .nearest = 如果想写的是“{ $nearest }”，请改正。
missing-key = 缺少“{ $key }”，或没有填写内容。
    .meaning = 缺少必填的键，或键没有内容。
    .help = 请补上“{ $key }:”及其内容。
unknown-value = 此处不能写“{ $value }”。
    .meaning = 值不在字段的可选范围内。
    .help = 请写 { $known }。
    .nearest = 如果想写的是“{ $nearest }”，请改正；可用：{ $known }。
known-zones = IANA 时区数据库中的地名，例如 Asia/Shanghai、Europe/Berlin 或 UTC
known-tags = 语言标签（BCP 47），例如 zh-CN 或 en-GB
several-ids = 一段文本里有几个标识。
    .help = 几个标识要写成列表：每个单独一行，以“- ”开头，左边对齐。
malformed-id = “{ $value }”不能作标识。
    .meaning = 标识不是由小写字母、数字和单个连字符或点组成，或者写成了网页文件名 index.html。
    .help = 请用小写字母和数字，中间可加单个连字符或点，如 joint-labs 或 3.2。
    .nearest = 如果想写的是“{ $nearest }”，请改正。
malformed-date = { $problem }
    .meaning = 日期的写法不符合规定。
    .help = 请先写年份，用连字符：2025、2025-01 或 2025-01-31；季度写 2025-Q3，半年写 2025-H1，起止日期写 2022-04/2023-03。
    .nearest = 如果想写的是“{ $nearest }”，请改正。
date-form = “{ $value }”的日期写法不对。应写作 2025、2025-H1、2025-Q3、2025-01、2025-01-31 或 2022-04/2023-03。
when-form = “{ $value }”的日期写法不对。应写作 2025、2025-H1、2025-Q3、2025-01、2025-01-31 或 2022-04/2023-03；无从得知的写 unknown。
day-form = “{ $value }”的日期写法不对。应写作 2025-01-31。
date-known = 这里必须写明日期：只有进展记录和案例的日期可以写 unknown。
date-order = “{ $value }”的起止日期不对：前一个日期须在后一个日期开始之前结束。
impossible-date = 日历上没有 { $value }。
    .meaning = 写了日历上没有的日期。
    .help = 请核对月和日。季度为 Q1 至 Q4，上、下半年为 H1 和 H2。
unlikely-date = 年份 { $year } 可能有误。
    .meaning = 日期早于 1900 年，或计划安排的日期在 50 年以后。
    .help = 请核对年份。日期无误的，请在 site.yaml 的“rules”中说明理由。
malformed-address = “{ $value }”不是网址。
    .meaning = 地址不是网址。
    .help = 请写完整网址，以 https:// 或 http:// 开头，不含空格。
    .nearest = 如果想写的是“{ $nearest }”，请改正。
site-address = “{ $value }”不能用作网站地址：{ $reason }。
    .meaning = 网站地址带有查询参数、锚点、用户名或口令，路径中有“.”、“..”或“//”，或者主机、端口无效。
    .help = 请写 { $instead }。
site-address-query = 带有查询参数（“?”及其后的内容）
site-address-fragment = 带有锚点（“#”及其后的内容）
site-address-dots = 路径中有“.”或“..”
site-address-slashes = 路径中有“//”
site-address-user = 带有用户名或口令，会出现在每个页面上
site-address-host = 主机既不是有效域名，也不是有效 IP 地址
    .help = 请写作 { $instead }。
site-address-port = 端口无效
secret-in-content = { $problem }
    .meaning = 内容中有密码、密钥或令牌，或者有填写它们的字段。凡能看到仓库的人都可以使用。
secret-in-address = 这个网址中有密码或令牌。
    .help = 请删去，并更换这个密码或密钥，因为看过这个文件的人都已知道。密码和密钥请放在环境变量（AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY、WEBDAV_USER 和 WEBDAV_PASSWORD）、~/.aws 或 ~/.netrc 中，或由 ssh 和 git 自行管理。
secret-as-key = 内容中不能写“{ $key }”：密码和密钥一律不写进内容。
    .help = 请删去，并更换这个密码或密钥，因为看过这个文件的人都已知道。密码和密钥请放在环境变量（AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY、WEBDAV_USER 和 WEBDAV_PASSWORD）、~/.aws 或 ~/.netrc 中，或由 ssh 和 git 自行管理。
site-themes = { $problem }
    .meaning = site.yaml 中的界面主题写重了，或者不能放在设置所写的位置。
themes-both = 既写了界面主题“{ $value }”（theme），又写了列表（themes）。
    .help = 请删去 theme 一行，只保留 themes 下的列表。
themes-no-main = 没有一个主题放在 / 处。
    .help = 请给主要的主题写 at: /。网站的数据、订阅源和图片也由它生成。
themes-two-main = 有两个主题放在 / 处。
    .help = 请给这一个另写路径，例如 at: /plain/。
themes-twice = 主题“{ $value }”在列表中出现了两次。
    .help = 请删去其中一项。
themes-no-path = “{ $value }”不能用作主题的路径。
    .help = 主要的主题写 /，其他主题写成例如 /plain/ 的路径：斜线之间只用小写字母、数字和连字符。
themes-one-place = 两个主题都放在 { $value } 处，或者一个在另一个之内。
    .help = 请让每个主题各用各的路径，互不包含。
themes-taken = 网站在 { $value } 处另有内容，或者这个路径留给网站自己的页面和文件。
    .help = 请换一个路径，第一级不能是语言的代码，也不能是网站的页面或文件夹，例如 /plain/。
host-way = { $problem }
    .meaning = 没有写明网站怎样发布到某个主机，或写了几种方式。
host-way-none = 没有写明网站怎样发布到“{ $host }”。
    .help = 请写下列键之一：{ $known }。
host-way-several = 主机“{ $host }”写了几种方式。
    .help = 这里只保留一种，其余的在 hosts 下各写一项，各用各的 id。
host-value = { $problem }
    .meaning = 主机的一项设置写了不能使用的值。
host-place = 网站不能发布到“{ $value }”：那里存放网站的内容或生成的文件，或者不是文件夹。
    .help = 请写网站文件夹以外的位置，例如 ../plan。
host-shared = 已有另一个主机也在 { $value }：两者会互相覆盖已发布的内容。
    .help = 请换一个位置，或者删去其中一个主机。
host-id = “{ $value }”不能用作主机的 id。
    .help = 请用小写字母、数字和连字符，例如 web 或 mirror-2。
host-keep = 至少要保留一个版本，即正在公开的版本。
    .help = 请写 1 或更大的数；不写 keep 则为 5。
host-file = “{ $value }”的结尾既不是 .zip 也不是 .tar.gz。
    .help = 请写成例如 site.zip 或 site.tar.gz。
host-base = “{ $value }”后面不能再接路径。
    .help = 请写 { $instead }。
host-prefix = “{ $value }”不能作为对象名称的开头。
    .help = 请逐级写，各级之间用一个“/”，首尾不写“/”，例如 { $instead }；没有前缀的，不写 prefix。
host-bucket = “{ $value }”不能是存储桶的名称。
    .help = 请只写名称：字母、数字、连字符和点。存储服务的网址写在 endpoint 中。
host-to = “{ $value }”不是服务器上的文件夹。
    .help = 请写成 user@server:/folder。
host-port = { $value } 不是端口号。
    .help = 请写 1 到 65535 之间的数，或不写 port。
host-repository = 本程序不接受“{ $value }”作为仓库。
    .help = 请写仓库的地址，例如 https://git.example/plan/site.git 或 git@git.example:plan/site.git，或写一个文件夹。
host-branch = “{ $value }”不能是分支的名称。
    .help = 请只写分支的名称，例如 gh-pages。
theme-file = { $problem }
    .meaning = 主题设置写明的文件不存在，或者不是所要求的文件。
theme-file-missing = 主题中没有文件“{ $file }”。
    .help = 请把文件放到该处，或改正文件名。
style-address = { $problem }
    .meaning = 样式表或 style 属性引用的文件既不在主题的 assets/ 中，也不在 content/static 中，图片、字体或其他样式表会缺失。
style-nowhere = 找不到“{ $address }”：主题的 assets/ 和 content/static 中都没有这个文件。
    .help = 请把文件放进主题的 assets/，地址从样式表所在的文件夹写起，或从 / 写起（/assets/…）。
    .nearest = 如果想写的是“{ $nearest }”，请改正。
style-outside = “{ $address }”超出了网站的范围。
    .help = 请少写“../”：主题的 assets/ 在网站上是 /assets/。
style-circle = “{ $address }”又引用了这个样式表，两者互相等待，无法确定文件名。
    .help = 请去掉其中一处引用。
style-elsewhere = { $problem }
    .meaning = 样式表或 style 属性引用了其他网站的文件：对方会知道谁在阅读本站，文件也可能改变或消失。
    .help = 如果许可允许，请把文件放进主题的 assets/，改为引用那里的文件。
style-sheet-elsewhere = 样式表让每位读者的浏览器去访问其他网站：“{ $address }”。
style-attribute = style 属性引用的“{ $address }”不存在{ $spread }。
    .help = 请把文件放进主题的 assets/，地址从 / 写起（/assets/…）。
style-attribute-elsewhere = style 属性让每位读者的浏览器去访问其他网站：“{ $address }”{ $spread }。
unused-theme-file = { $problem }
    .meaning = 主题文件夹中有一个文件，它的名称没有任何地方用到，因此不起作用。
unused-template = 没有页面和模板用到“{ $file }”，它不起作用。
    .help = 请改成一类页面的名称（运行 gongkai theme fields 可列出），或在其他模板中引用它，或删除它；运行 gongkai theme show { $theme } 可列出已有的文件。
    .nearest = 如果想写的是“{ $nearest }”，请改名。
unused-asset = 没有任何地方用到“{ $file }”，主题自带的文件中也没有这个名称，自带的文件保持不变。
    .help = 请在模板或样式表中引用它，或删除它。
    .nearest = 如果想替换“{ $nearest }”，请改用这个名称；否则请在模板或样式表中引用它。
unused-words = 网站没有语言“{ $code }”，“{ $file }”不起作用。
    .help = 请在 site.yaml 的 languages 中添加这种语言，或删除这个文件。
    .nearest = 如果想写的是“{ $nearest }”，请改名。
theme-file-no-font = “{ $file }”不是可以读取的字体，图片不会用它绘制。
    .help = 请写明 OpenType 或 TrueType 字体（.otf、.ttf）。
theme-file-no-mark = “{ $file }”不是能够显示的 SVG，或者绘制后超过 64 KiB，网站因此没有标志。
    .help = 请写明带有 viewBox 的完整而简单的 SVG，文字请转为轮廓。
theme-setting = { $problem }
    .meaning = 网站对界面主题的设置，主题没有，或者值不是主题所要求的。
low-contrast = { $problem }
    .meaning = 网站设置的颜色与背景的对比度不够：文字不到 4.5:1（WCAG 2.2，1.4.3），或者标志之内不到 3:1（1.4.11）。
    .help = 请换一种颜色，例如最接近而能看清的 { $instead }。
low-contrast-mark = 设置“{ $name }”在{ $side }下为 { $value }，在标志中与 { $ground } 的对比度只有 { $ratio }:1，标志看不清，在页面、分享卡片和图标上都是如此。
low-contrast-words = 设置“{ $name }”在{ $side }下为 { $value }，与背景 { $ground } 的对比度只有 { $ratio }:1，文字看不清。
setting-light = 浅色模式
setting-dark = 深色模式
setting-theme = 网站没有使用主题“{ $name }”，对它的设置不起作用。
    .help = 请改正主题的名称，或去掉这些设置。
setting-none = 这个主题没有可以设置的内容，“{ $name }”不起作用。
    .help = 请去掉这项设置。
setting-unknown = 主题没有设置“{ $name }”。
    .help = 可以设置的有{ $known }；运行 gongkai theme fields settings 可查看说明。
    .nearest = 如果想写的是“{ $nearest }”，请改正；可以设置的有{ $known }。
setting-colour = 设置“{ $name }”的“{ $value }”不是颜色。
    .help = 请写“#a8201a”这样的颜色（加引号），或分别写明 light（浅色模式）和 dark（深色模式）的颜色。
setting-comment = { $value } 没有加引号，# 起被当作注释，因此没有值。
    .help = 请加上引号："{ $value }"。
setting-side = 颜色只有 light（浅色模式）和 dark（深色模式），没有“{ $value }”。
    .help = 请写 light: 和 dark:，各写一种“#a8201a”这样的颜色（加引号），或只写一种颜色。
setting-half = 设置“{ $name }”只写了一种模式的颜色，缺少 { $value }。
    .help = 请把 light: 和 dark: 都写上，或不分模式，直接写一种颜色（加引号）。
setting-colours = 设置“{ $name }”是一种颜色，不是列表。
    .help = 请写“#a8201a”这样的颜色（加引号），或分别写明 light（浅色模式）和 dark（深色模式）的颜色。
setting-name = “{ $name }”不能作为设置的名称，模板和样式表无法这样写。
    .help = 请用小写字母开头，后面用小写字母、数字和下划线，例如 accent、second_colour。
    .nearest = 例如可写“{ $nearest }”：小写字母、数字和下划线。
setting-choices = 设置“{ $name }”没有写明可以选什么。
    .help = 请写 choices: 和各个选项，例如 choices: [narrow, wide]。
setting-language = 设置“{ $name }”缺少{ $languages }的文字，这种语言的页面会显示其他语言的文字。
    .help = 请按网站的各种语言分别写，或只写一段各种语言共用的文字。
setting-choice = 设置“{ $name }”不能是“{ $value }”。
    .help = 请写{ $known }。
    .nearest = 如果想写的是“{ $nearest }”，请改正；可以写{ $known }。
setting-image = 设置“{ $name }”所写的“{ $value }”，主题的 assets/ 中没有。
    .help = 请把图片放进主题的 assets/，这里写它的文件名。
setting-font = 设置“{ $name }”的“{ $value }”不是字体名称。
    .help = 请写一个或几个字体名称，用逗号分开，例如 "Noto Serif SC", serif。
setting-sections = 设置“{ $name }”中没有“{ $value }”这一部分。
    .help = 请写一个列表，其中可以有{ $known }。
    .nearest = 如果想写的是“{ $nearest }”，请改正；可以有{ $known }。
setting-twice = 设置“{ $name }”中，“{ $value }”写了两次。
    .help = 请去掉一次。
setting-switch = 设置“{ $name }”不能是“{ $value }”。
    .help = 请写 true 或 false。
setting-text = 设置“{ $name }”的“{ $value }”既不是文字，也不是本站的一种语言。
    .help = 请写一段文字，或按网站的语言分别写。
style-too-deep = 样式表中括号嵌套超过 { $limit } 层，因此未读取。
    .meaning = 样式表的括号嵌套层数超过程序所能读取的上限。
    .help = 请把选择器和值并列书写，样式表不需要这么深的嵌套。
unknown-currency = “{ $value }”不是币种代码。
    .meaning = 币种没有写成 ISO 4217 代码。
    .help = 请写三个大写字母的代码，例如 CNY、EUR、USD。
    .nearest = 如果想写的是“{ $nearest }”，请改正。
malformed-number = { $problem }
    .meaning = 写法不是数字加至多一个小数点，或位数超过能准确保存的范围。
    .help = 只用数字和至多一个小数点，不要空格、逗号或单位：12000。
    .nearest = 如果想写的是“{ $nearest }”，请改正。
number-form = “{ $value }”的数字写法不对。应写作 12000 或 1.14。
number-bound = “{ $value }”是界限或约数，而这里只能写一个数，如 1200。来源若给出具体数字，请只写该数字。只有记录中的数值可以另用 definition 或标记 estimated、rounded 说明“约”“超过”“不足”；其他地方请写在正文中。
count-form = “{ $value }”的写法不对。应写作整数，如 365。
number-word = “{ $value }”的数字中有汉字。
    .help = 请写 { $whole }；如果计量单位里已有“{ $word }”，请写 { $plain }。
number-too-long = “{ $value }”的位数过多，至多 28 位。
malformed-authority = “{ $value }”不能用作 authority。
    .meaning = site.yaml 中的 authority 不是“域名或邮箱加日期”，不能作为永久标识的依据。
    .help = 请写发布者的域名或邮箱（小写），后接半角逗号，再写一个发布者当时已拥有它的日期，不留空格，如 example.org,2024 或 press@example.org,2024-05-01。
malformed-contact = “{ $value }”既不是网址，也不是邮箱地址。
    .meaning = site.yaml 中接收错误反馈的地址既不是网址，也不是邮箱地址。
    .help = 请写以 https:// 或 http:// 开头的完整网址，或 press@example.org 这样的邮箱地址；不留空格，也不写“mailto:”。
fixed-code = “{ $code }”的级别不能用规则更改：如不改正，网站会有缺漏或失实。
    .meaning = site.yaml 中的一条规则要更改级别固定的代号。
    .help = 请删去这一条，直接改正所指出的问题。可更改的代号：{ $known }。
empty-text = { $written ->
       *[nothing] 这里只有引号，没有内容。
        [dots] 这里只有省略号，没有内容。
    }
    .meaning = 文本没有内容：只有引号，或只有示例里的省略号。
    .help = 请填写内容，或删去这个键。
text-too-long = 这段文本有 { $size } KiB；一段文本最多 { $limit } KiB。
    .meaning = 一段文本过长，页面无法承载，例如把整个文件粘贴到了一个键的下面。
    .help = 请分写成几条记录或几个页面；或者作为附件提供，再用几句话说明其内容。
missing-text-of-record = 缺少正式语言（{ $language }）的文本。
    .meaning = 文本缺少正式语言的内容。
    .help = 请补上“{ $language }:”，其他语言都是它的译文。
text-is-comment = 整段都是注释。
    .help = # 之后是注释，文本因此为空。请把整段文本放在引号里。
missing-translation = 此处没有“{ $language }”译文。
    .meaning = 文本缺少网站某种语言的译文。读者看到的是原文，并有标注。
    .help = 请补上“{ $language }:”。补上之前，读者看到的是原文，并有标注。
pattern-placeholder = 这个格式中的占位符不对。
    .meaning = 正文格式中的占位符多了或少了。
    .help = 以下各用一次，不要有其他花括号：{ $known }。
block-contents = 正文的这一段含有 { $count } 项内容，应当只有一项。
    .meaning = 正文的一段没有内容，或含有几项内容。
    .help = 请写它自己的文字（words），或指明一项：signature、principle、action、task 或 safeguard。

## 整个计划

duplicate-id = { $kind }“{ $id }”已经存在。
    .meaning = 同类的两项内容使用同一标识。
    .help = 请给其中一个换一个标识。
file-name = 标识“{ $id }”与文件名 { $file } 不符。
    .meaning = 文件或文件夹的名称与所含内容的标识不符。
    .help = 请改名为 { $expected }，或改正标识。
unresolved-reference = 没有{ $kind }“{ $id }”{ $places ->
        [1] 。
       *[other] ，有 { $places } 处引用。
    }
    .meaning = 引用了不存在的内容。
    .help = 请改正标识，或补上它所指的内容。
    .nearest = 如果想写的是“{ $nearest }”，请改正。
circular-parent = 行动“{ $action }”的上级写为“{ $parent }”，而“{ $parent }”就是该行动本身，或者是其下级。
    .meaning = 行动把自己或自己的下级写成了上级。
    .help = “parent”应写更高一级的行动；最高一级的行动不写。
contradictory-period = 日期互相矛盾：{ $to } 早于 { $from }。
    .meaning = 期间的结束早于开始，或两个日期不能同时成立。
    .help = 请改正其中一个。
known-too-early = 这里从 { $known } 起视为已公开，但所述之事的日期是 { $date }，在其之后。
    .meaning = 进展记录、案例或某轮评价视为公开的日期早于所述之事发生或公布的日期。
    .help = 请核对日期。事前报道的来源早于事件本身：请写明“known”；进展记录也可把类型改为 announcement。轮次的“known”不早于“published”。
known-before-sources = 这里写明从 { $known } 起视为已公开，而最早的来源发布于 { $published }。
    .meaning = “known”早于所有来源的发布日期，数据截至该日的网站会显示当时尚无来源的内容。
    .help = 请更正或删去“known”，或补上当时的来源。来源只是转述此前已公开内容的，请在 site.yaml 的“rules”中写明理由。
withdrawn-too-early = 这里写明 { $date } 撤回，早于这条记录公开的日期（{ $public }）。
    .meaning = 进展记录的撤回日期早于读者能看到它的日期，即公开、写进内容或发布日到来之前。没有人看到过的内容，不需要撤回。
    .help = 请更正日期。从未公开的记录可以删去，或用“draft”暂不公开。
withdrawn-reference = 进展记录“{ $id }”已于 { $date } 撤回，不能再作为依据。
    .meaning = 某个案例或评价结果引用了已撤回的进展记录，或者正文、术语表中有指向它的链接。列表中不再列出；链接仍通向它的页面，页面说明已经撤回。这一提示从撤回之日起出现，不会中断构建。
    .help = 请核对没有这条记录时，此处所述是否仍然成立；改用其他记录，或删去引用。
unknown-date = { $kind }“{ $id }”的日期不详，也没有写明何时公开。
    .meaning = 进展记录或案例的日期写作 unknown，但既没有“known”，来源也没有发布日期，无从得知何时公开。
    .help = 请用“known:”写明公开的日期，或在来源中用“published:”写明发布日期。
undated-value = 这个数值没有日期，所在进展记录的日期也不详：没有日期，就无法与其他数值排在一起。
    .meaning = 目标的数值没有写明日期，所在进展记录的日期又是 unknown。
    .help = 请用“date:”写明数值所属的日期，来源精确到哪一级就写到哪一级：2025、2025-H1、2025-Q3 或 2025-01。
added-later = 这里写的添加日期是 { $added }，而今天是 { $today }。
    .meaning = “added”晚于生成网站的当天。
    .help = 请写实际添加的日期。要等到某一天才公开，请用“publish_at”。
published-later = 这个来源的发布日期写成 { $published }，而今天是 { $today }。
    .meaning = 来源的发布日期晚于今天，引用它的内容因此暂时不会出现在网站上。日期可能写错了。
    .help = 请改正“published”。要等来源发布后再公开的内容，请写“publish_at”。
sign-off-count = “sign_off”要求 { $required } 人审签，而列出的审签人有 { $names } 人。
    .meaning = 设置要求的审签人数为零，或多于可以审签的人数。
    .help = “required”应写 1 到“by”中姓名个数之间的数字；不需要审签的，请删去“sign_off”。
unknown-signer = “{ $value }”作了审签，但不在可以审签的人员之中。
    .meaning = site.yaml 的“sign_off”中没有这个姓名，因此对最近审签的那一版内容，这条审签不算数。
    .help = 可以审签的有：{ $known }。请改正此处的姓名，或在 site.yaml 的“by”中加上。
duplicate-signature = “{ $name }”已经审签过这份内容。
    .meaning = 同一个人对同一份内容审签了两次，只算一次。
    .help = 请删去其中一条。
signature-ahead = 这条审签的日期是 { $date }，而今天是 { $today }。
    .meaning = 审签日期晚于生成网站的当天，暂不算数。
    .help = 请写实际审签的日期。
malformed-digest = “{ $value }”不是内容的摘要值。
    .meaning = 审签记录没有用 64 位数字和字母 a 至 f 写明所审签的内容。
    .help = 请用 gongkai review --sign 写入审签，摘要值由程序得出。
malformed-path = “{ $value }”既不是本站的地址，也不是引用。
    .meaning = 跳转的旧址或新址既不是从网站根目录起的地址（如 /tasks/18/），也不是引用（如 record:old-id）。
    .help = 请写网址中主机名以后的部分，以 / 开头，不带 ? 和 #；或者写引用，如 task:18。不能跳转到别的网站。
    .nearest = 是否想写“{ $nearest }”？
published-address = “{ $value }”不是本站的地址。
    .meaning = content/published.txt 中有一行不是从网站根目录起的地址。这个文件由 gongkai deploy 写入。
    .help = 请每行写一个从网站根目录起的地址，如 /tasks/18/；或者删除这一行。
    .nearest = 请写 { $nearest }。
published-order = { $problem }
    .meaning = content/published.txt 中的地址没有排好次序，或有重复。这些地址照样有效，下次发布时会重新排好。
published-twice = { $value } 写了两次。
    .help = 请删除这一行，也可以留待下次发布时处理。
published-unsorted = { $value } 应排在 { $before } 之前。
    .help = 请按字节次序排列各行（LC_ALL=C sort），也可以留待下次发布时处理。
unsigned = 内容 { $state } 尚未完成审签：需要 { $required } 人，{ $so_far }。{ $earlier }
    .meaning = site.yaml 的“sign_off”要求审签，而当前内容的审签人数不够。gongkai build 不会生成供公开的网站，已经公开的内容保持原样；用 --drafts 或 gongkai serve 仍可查看。
    .help = 请用 gongkai review --out review.html 审阅，用 gongkai review --sign 姓名 审签。还可由下列人员审签：{ $left }。
source-language = “{ $value }”不是语言标签。
    .meaning = 来源的语言既不是 BCP 47 语言标签，也不是网站语言的代码。
    .help = 请用语言标签写明标题的语言，如 zh、en 或 pt-BR。
source-script = 标题“{ $title }”看起来不是“{ $value }”。
    .meaning = 来源或文件标题所用的文字与所写的语言不符，朗读、翻译和引用都会出错。
    .help = “lang”请写标题本身的语言，而不是网站的语言。如果没有写错，请在 site.yaml 的“rules”中说明理由。
weak-source = “{ $id }”据以说明这一点的来源都是转载。
    .meaning = 一条记录说明了状态、进度、数值或金额，或者达到了某项要求，而它的来源全是转载（“mirror: true”）。页面会注明“仅见于转载，尚待证实”。只是宣布的事项不改变进展，不在此列。
    .help = 请查找原始出处或其他来源；如果没有，可在 site.yaml 的“rules”中说明为何采信转载。
record-without-source = 进展记录“{ $id }”没有来源。
    .meaning = 进展记录没有来源。
    .help = 请在“sources”中写明至少一个来源；没有来源的内容不予发布。
case-without-source = 案例“{ $id }”没有来源。
    .meaning = 案例没有来源。
    .help = 请在“sources”中写明至少一个来源；没有来源的内容不予发布。
case-without-task = 案例“{ $id }”没有归入计划的任何一项任务。
    .meaning = 案例没有归入任何任务，读者无法从任务找到它。
    .help = 请在“tasks”中写明至少一项它所体现的任务的编号。
unit-beside-currency = 这个案例的“fact”同时写了币种和单位。
    .meaning = 案例的“fact”既按金额又按数量填写。
    .help = 如果是金额，请删去“unit”；如果不是，请删去“currency”。资金用途写在“what”中。
document-place = { $problem }
    .meaning = 文件既没有写网址，也没有写本站文件，或者两者都写了。
    .help = 网上的文件请写“url”，content/static 中的文件请写“file”。
missing-document = content/static 中没有“{ $file }”。
    .meaning = 所写的文件不在 content/static 之中；该文件夹中的文件原样发布。
    .help = 请把文件放入 content/static，或改正路径；路径从该文件夹写起。
    .nearest = 如果想写的是“{ $nearest }”，请改正。
missing-picture = { $folder } 中没有图片“{ $file }”。
    .meaning = 案例写明的图片不在其文件夹中。
    .help = 请把文件放入该文件夹，或改正文件名。图片文件名以 .jpg、.jpeg、.png 或 .webp 结尾。
    .nearest = 如果想写的是“{ $nearest }”，请改正。
picture-format = “{ $file }”的内容与文件名所示的图片格式不符，案例发布时不含这张图片。
    .meaning = 图片的内容与文件名所示的格式不符。
    .help = 请另存为 .jpg、.png 或 .webp；只改文件名，内容并不会变。
picture-kind = “{ $file }”{ $what ->
        [moves] 是动图，网页只显示静态图片
       *[kind] 不是 JPEG、PNG 或 WebP 格式，本站不采用
    }，案例发布时不含这张图片。
    .meaning = 图片是动图，或不是 JPEG、PNG、WebP 格式，例如 .gif、.svg、.heic、.avif。
    .help = 请另存为 .jpg 或 .png，手机和看图软件一般都能导出。
picture-unreadable = “{ $file }”已损坏或不完整，无法读取，案例发布时不含这张图片。
    .meaning = 图片文件已损坏，或没有完整复制。
    .help = 请重新保存，或重新复制一次。
picture-too-large = “{ $file }”{ $side ->
        [0] 有{ $megapixels }00万像素，超过可读取的{ $limit }00万像素
       *[other] 一边长{ $side }像素，超过所发布图片的上限{ $longest }像素
    }，案例发布时不含这张图片。
    .meaning = 图片的像素总数或边长超过生成网站时能处理的上限。
    .help = 请缩小图片。显示宽度最多1600像素。
needed-page = 网站不能没有“{ $value }”类的页面。
    .meaning = “without_pages”中列有网站必须具备的一类页面。
    .help = 请删去这一项。首页以及计划的任务、目标、保障措施和案例的页面必须生成，其他页面都可以不生成。
unused-picture = 没有案例使用这张图片。
    .meaning = 案例文件夹中有一张图片，案例没有写明它。
    .help = 请在同一文件夹的 case.yaml 的“pictures”中写明这张图片（须为 .jpg、.png 或 .webp），并为看不到图片的读者写明内容，或删去该文件。
term-not-kept = 原文中有“{ $term }”，译文（{ $language }）中却没有“{ $expected }”。
    .meaning = 原文使用了术语表中的术语，译文却没有使用对应的译法。
    .help = 请写“{ $expected }”。如果其他译法也对，请在 glossary.yaml 中把它加入该术语的“forms”，或写明“loose: true”。
avoided-term = 文中（{ $language }）有“{ $word }”，术语表规定不用这个词，应为“{ $expected }”。
    .meaning = 文中有术语表某个术语的“avoid”所列的词。术语表和用词表中包含这个词的更长的词语、单位名称、网址、代码、书名号内的名称，以及引自正式文本原文的内容，不在此列。
    .help = 请写“{ $expected }”，或从 glossary.yaml 的“avoid”中删去这个词。
wordlist = { $problem }
    .meaning = 文中有本站用词表所列的词。术语表和用词表中包含这个词的更长的词语、单位名称、网址、代码、书名号内的名称，以及引自正式文本原文的内容，不在此列。
    .help = 请写“{ $expected }”；如果此处没有用错，请把它所在的更长的词语写进 wordlist.yaml 的“unless”。
duplicate-text = { $problem }
    .meaning = 一段不少于20个汉字或60个字母的文字，在两处一字不差，多半是复制后没有改写；或者译文与原文完全相同。各语言相同的名称不在此列。
    .help = 请改写这一处，或译出它；如果两处都没有错，可在 site.yaml 的“rules”中说明。
figures-differ = 译文（{ $language }）中的数是{ $translation }，原文对应的是{ $record }。
    .meaning = 同一条记录在原文和译文中的数不同。只比较以数字书写的普通数和年份。
    .help = 请改正写错的一处。如果两处都对，例如换算了单位，可在 site.yaml 的“rules”中说明。
bad-address = { $problem }
    .meaning = 来源或文件的网址只是网站首页，读者无法找到所发布的内容；或者网址是一台机器的IP地址，看不出是谁的网站。转载不作链接，不在此列。
    .help = 请写具体页面的网址，并使用网站的域名。如果没有这样的网址，可在 site.yaml 的“rules”中说明。
number-mismatch = { $problem }
    .meaning = 原文或译文中有一个数、日期或比例，另一方没有任何写法与之对应：不论用数字还是文字书写，以万、亿还是百万计。只比较中文和英文。短引号内和术语表词语中的数属于名称，不作比较。
    .help = 请改正写错的一处。如果两处都对，可在 site.yaml 的“rules”中说明。
punctuation = { $problem }
    .meaning = 汉字之间用了半角标点，或者引号、括号只有一半。代码、网址以及正式文本原文如此的，不在此列。
    .help = 请改用全角标点，或补上缺少的一半。如果没有写错，可在 site.yaml 的“rules”中说明。
lock-line = { $problem }
    .meaning = content/translations.lock 中有一行无法读取：可能是手工改动过，或合并时留下了冲突标记，因此无从得知哪些译文已经确认。
    .help = 请删去这一行。如果是合并所致，只删去冲突标记，两边的各行都保留：不再成立的各行，gongkai translations accept 会自行去掉。
stale-translation = 这段译文（{ $language }）确认之后，原文有改动。
    .meaning = 译文经过确认，此后原文改了，译文没有改，因此译文所说可能已与原文不符。只有设有 content/translations.lock 的网站才会提示；网页上会标明这一段。
    .help = 请修改译文。如果译文无需改动，请予确认：gongkai translations accept { $reference }
statuses-disagree = 对于 { $date }，这条记录称{ $kind } { $id } 的状态是“{ $value }”，另一条记录称是“{ $other }”。
    .meaning = 两条记录对任务或分解事项同一日期的状态说法不一。任务页会同时列出，以最后公开的为准；同一天公开的，以进度较低的状态为准。
    .help = 请核对两处来源：日期写错的，请改正；来源确实不一的，两条都保留。
progress-disagrees = 对于 { $date }，这条记录称{ $kind } { $id } 已完成 { $value }%，另一条记录称已完成 { $other }%。
    .meaning = 两条记录对任务或分解事项同一日期的进度说法不一。以最后公开的为准；同一天公开的，以较低的为准。
    .help = 请核对两处来源：日期写错的，请改正；来源确实不一的，两条都保留。
progress-range = 进度写作 { $value }%，应在 0 到 100 之间。
    .meaning = 进展记录所写的任务或分解事项进度小于 0 或大于 100%。
    .help = 请写已完成的部分，从 0 到 100。超出计划数的，属于指标数据，请写入“observations”。
progress-falls = 这条记录称{ $kind }“{ $id }”在 { $date } 完成 { $value }%，低于此前 { $earlier } 的 { $before }%。
    .meaning = 进展记录所写的任务或分解事项进度低于此前日期的进度。进度很少倒退，其中一个数可能有误。
    .help = 请核对两处来源。来源更正此前数字的，请加“revised: true”，页面会向读者说明。
total-falls = 目标“{ $target }”是累计数，这条记录的 { $date } 数据为 { $value }，低于 { $earlier } 的 { $before }。
    .meaning = 累计指标后来的数低于此前的数，可能把某一年或某一月的数当成了累计数；页面会据此称目标尚未达到，或目前已不达到。
    .help = 请核对来源。来源给出的是某一时段的数的，请改写累计数或删去；来源更正此前数字的，请加“flags: [revised]”；口径变化、重新累计的，请加“flags: [break-in-series]”。
done-in-part = 这条记录称{ $kind }“{ $id }”已经完成，又称其完成 { $value }%。
    .meaning = 进展记录写明分解事项已经完成，或称任务、分解事项的状态为完成，而所写进度不足 100%。页面会同时显示“完成”和较低的进度。
    .help = 请核对来源。没有全部完成的，请删去状态或“meets”中的该项；已经全部完成的，请写 100 或删去进度；进度属于其他事项的，请改正“of”。
met-and-not-done = 这条记录称分解事项“{ $step }”的状态为“{ $value }”，而此前已有记录写明其已经完成。
    .meaning = 一条进展记录写明分解事项已经完成，之后又有记录称其尚未启动、正在推进或已经终止。页面两者都列出，既不计为完成，也不计为逾期。
    .help = 请核对两处来源。此前的记录只完成其中一部分的，请从该记录的“meets”中删去；状态属于其他事项的，请改正“of”；来源确实说法不一的，保留原样即可。
done-before-term = 这条记录称任务“{ $task }”的状态为“{ $value }”，但日期（{ $date }）早于计划实施期（自 { $term } 起）。
    .meaning = 早于计划实施期的进展记录称任务已经完成、已达成并继续或已经终止，任务页从实施期第一天起就会这样显示。
    .help = 请删去状态，或更正日期。任务在实施期以前确已结束的，请在 site.yaml 的“rules”中写明理由。
example-address = “{ $value }”是专供示例使用的地址，而本站没有标明是演示站点。
    .meaning = 没有写“demonstration: true”的网站，使用了 plan.example、localhost 等专供示例使用的地址、标识或联系方式，链接和订阅源将无法访问。
    .help = 请换成真实地址，或写上“demonstration: true”。
example-content = “{ $value }”是示例中虚构的内容，而本站没有标明是演示站点。
    .meaning = 没有写“demonstration: true”的网站，仍含有 gongkai init 所建示例中虚构的名称或来源，或者来源地址是专供示例使用的地址。
    .help = 请换成真实内容，或写上“demonstration: true”。
announcement-moves-state = 计划安排（announcement）只说明计划，不能有“{ $key }”。
    .meaning = 计划安排（announcement）写有状态、进度、已完成的事项，或者已下达、已支出的金额，好像事情已经发生。
    .help = 请删去{ $key ->
        [amounts] “amounts”中不属于 planned 的各笔
       *[other] “{ $key }”
    }，待事情发生后再改类型。
record-about-nothing = 进展记录“{ $id }”没有说明涉及计划的哪一项。
    .meaning = 进展记录没有涉及计划的任何一项。
    .help = 请在“about”中写明至少一个引用，如 task:18、step:18.1、target:…、safeguard:1、action:3 或 org:…。
milestone-elsewhere = 这条记录写明任务{ $task }的时间节点“{ $milestone }”已完成，却既不涉及该任务，也不涉及其分解事项或目标。
    .meaning = 进展记录写明已完成的时间节点，属于它并不涉及的任务：任务页会称时间节点已完成，却不列出这条记录。
    .help = 请在“about”中加上“task:{ $task }”，或从“meets”中删去该时间节点。
met-before-stated = 这条记录的日期是 { $date }，而{ $kind }“{ $id }”到 { $stated } 才提出。
    .meaning = 进展记录写明时间节点或分解事项已完成，但所述之事发生在提出该项的计划或来源发布之前。
    .help = 请从“meets”或“statuses”中删去该项，或更正日期。提出时已经完成的，请在 site.yaml 的“rules”中写明理由。
repeated-task = 时间节点“{ $milestone }”重复列出了任务“{ $task }”。
    .meaning = 时间节点的“also”列出了时间节点所在的任务，或把同一任务列了两次；统计时仍只计一次。
    .help = 请从“also”中删去，或改为所指的任务。
incomplete-goal = { $problem }
    .meaning = 目标只写了一部分：有目标值而没有期限，有期限而没有目标值，或者目标值与变化幅度并存。
    .help = “value”（或“change”加“baseline”）与“due”要同时写明；只跟踪、不设目标值的指标，三者都不写。
goal-already-reached = 目标“{ $target }”的基期值是 { $baseline }，已经达到目标值 { $goal }（{ $direction }）。
    .meaning = 目标的基期值已经达到目标值，网站从一开始就会称其已达到目标。
    .help = 数值应当下降的，请写“direction: at-most”；目标是保持水平的，请在 site.yaml 的“rules”中写明理由。
interim-off-the-way = 目标“{ $target }”的这个阶段目标是 { $value }，{ $problem }。
    .meaning = 阶段目标偏离了通向目标的路径：超过了目标值，或者比基期值、前一个阶段目标离目标更远。
    .help = 请更正数值、日期或“direction”。来源确实如此规定的，请在 site.yaml 的“rules”中写明理由。
unit-scales-differ = 单位“{ $unit }”在各语言中的倍数不一致。
    .meaning = 目标的单位在一种语言中以千、万等计，在另一种语言中不是，同一个数不可能都对。
    .help = 请让各语言的单位带同一倍数，或者都不带。
part-of-a-year = 目标“{ $target }”按年度计算，而该数据只是 { $date } 的。
    .meaning = 目标按年度计算，而数据只涵盖一年中的一部分。
    .help = 请把日期写成所统计的年度，例如 2025 或 2024-04/2025-03；或者写“comparable: false”。
several-years = 目标“{ $target }”按年度计算，而该数据是 { $date } 多个年度的合计。
    .meaning = 目标按年度计算，而数据是多个年度的合计。
    .help = 请逐年给出数据；或者写“comparable: false”。
year-not-over = 这是 { $date } 全年的数据，而公开日期（{ $known }）在该年度结束之前。
    .meaning = 目标按年度计算，而数据在所属年度结束之前就已公开，不大可能是全年的数。
    .help = 只统计了一部分的，请把日期写成所统计的时段，并写“comparable: false”。来源是估计数或初步数的，请加标记“estimated”或“provisional”；来源确实给出全年数的，请在 site.yaml 的“rules”中写明理由。
fact-without-source = { $fact }没有注明出处。
    .meaning = 分解事项、基期值、阶段目标或金额既没有写来源，也没有写行动计划的段落。
    .help = 请写“source”，或用“paragraph”写明出自行动计划的哪一段；没有来源的内容不公开。
observation-value = { $problem }
    .meaning = 数据既没有数值也没有缺失原因，或者两者并存。
    .help = 有数值写“value”；没有数值写“missing”，取 suppressed、not-collected、not-applicable、not-available 之一。缺失绝不等于零。
evaluation-without-source = { $kind }“{ $id }”没有来源。
    .meaning = 评价或其某一轮没有来源。
    .help = 请在“sources”中写明至少一个来源；没有来源的内容不予发布。
evaluation-subject = 评价的依据或所涉事项不能是“{ $reference }”。
    .meaning = 评价的“basis”或“about”所写的不是保障措施、任务、行动或目标。
    .help = 请写计划中要求开展评价或评价所涉的内容：safeguard:…、task:…、action:… 或 target:…。
subjects-beside-of = 这项评价写有“of”，又列出了被评价对象或组别。
    .meaning = 评价用“of”写明被评价的是计划的任务或单位，同时又写有“subjects”或“groups”。
    .help = 请删去“of”，或删去“subjects”和“groups”。写有“of”的，结果以任务或单位的编号指明对象。
method-contents = { $problem }
    .meaning = 某一轮的评价办法没有编号，或写明未公开却又写出了内容，或写出了页面不会显示的内容，或权重小于零，或分值范围的上限不高于下限。
    .help = 请写“id”和已公开的内容，或只写“public: false”（可加“searched”）。沿用该办法的各轮只写编号；办法有变的，请另给编号。分值范围从最低写到最高。
method-not-given = 到这一轮为止，没有任何一轮写明评价办法“{ $id }”的内容。
    .meaning = 某一轮只写了评价办法的编号，而本轮和更早各轮都没有写明其维度。
    .help = 请改正编号，或在首次采用该办法的一轮写明“dimensions”。内容没有公开的，请写“public: false”，不写编号。
weights-do-not-add-up = { $part ->
        [dimensions] 各维度的权重
       *[other] “{ $of }”各指标的权重
    }合计为 { $sum }。
    .meaning = 评价办法的权重全部写明，合计却不是 1 或 100，指标权重的合计也不等于所属维度的权重。这样的权重不用于复算，页面会写明合计数。写有“total: sum”的，权重是各项满分，合计不限。
    .help = 请与来源核对权重。权重其实是相加计分的满分的，请写“total: sum”。来源本身如此的，可在 site.yaml 的“rules”中说明。
judged-twice = { $kind }“{ $id }”在这里重复出现。
    .meaning = 同一轮中一个被评价对象有两个结果，或同一结果中一个维度或指标有两个数值或得分。
    .help = 请删去其中一个。来源给出两个的，请写有效的一个，另一个写在“note”中。
score-value = { $problem }
    .meaning = 得分或数值既没有写数，也没有写缺失的原因；或两者都写了；或没有数却写了标记。
    .help = 请写“value”和数，或写“missing”，取 not-published、not-applicable、under-review、withdrawn 之一。缺失不等于零。
off-the-scale = { $value } 超出了 { $from } 到 { $to } 的范围。
    .meaning = 总分、得分或数值超出评价办法规定的范围。
    .help = 请与来源核对数和范围。来源本身如此的，可在 site.yaml 的“rules”中说明。
rank-without-ranking = { $problem ->
        [no-groups] 这一轮写明来源在组内排名，但该评价没有分组。
        [no-group] “{ $subject }”写有组内名次，却不属于任何一组。
        [zero] “{ $subject }”的名次是 0；名次从 1 开始。
       *[none] “{ $subject }”写有名次，但这一轮没有写明来源作了排名。
    }
    .meaning = 结果的名次不可能出自该轮的排名：该轮没有写“ranking”，或在不存在的组内排名，或名次小于 1。来源没有给出的名次，只是我们自己的判断。
    .help = 来源作了排名的，请在该轮写“ranking: group”或“ranking: all”，并写明评价的分组和对象所属的组；否则请删去名次。
rank-against-totals = { $part ->
        [same] “{ $subject }”与“{ $other }”同列第 { $rank }，总分却更高。
       *[better] “{ $subject }”名列第 { $rank }，总分却高于名列第 { $other_rank } 的“{ $other }”。
    }
    .meaning = 来源一并排名的两个对象中，名次靠后或相同的总分反而更高。
    .help = 请与来源核对两者的名次和总分。来源本身如此的，可在 site.yaml 的“rules”中说明。
unlikely-rank = { $problem ->
        [beyond] “{ $subject }”的名次是 { $rank }，但评价中可与之排名的只列了 { $count } 个。
       *[shared] “{ $subject }”与“{ $other }”同列第 { $rank }，而没有总分表明两者相当。
    }
    .meaning = 来源一并排名的两个对象名次相同，却没有可以印证的总分；或名次大于所列对象的个数。两者都可能是笔误。
    .help = 请与来源核对名次。来源本身如此的（例如来源还排了其他对象），可在 site.yaml 的“rules”中说明。
reply-before-result = 这里的日期是 { $date }，早于结果公开的 { $known }。
    .meaning = 回应、撤回或复核的日期早于结果公开的日期。
    .help = 请改正日期，或改正该轮的“published”或“known”。
mark-without-source = { $problem ->
        [repost] 这里写的是 { $date } 的变动，而只有转载提到。
       *[none] 没有来源提到此事：该轮的来源都早于 { $date } 发布。
    }
    .meaning = 撤回、复核和复核结束会改变数字的呈现，因此必须有来源；回应也要有来源。当日或以后发布的该轮来源可以算数。除回应外，仅有转载不够。
    .help = 请写“source:”，注明所载文件。只找到转载的，请不要写这一项，可在该轮的“note”中说明。
marks-contradict = { $problem ->
        [marks-ended-nothing] 这里写复核于 { $date } 结束，却没有写何时开始。
        [marks-ended-early] 复核于 { $date } 结束，早于开始的 { $other }。
        [marks-ended-after] 复核于 { $date } 结束，而该项已于 { $other } 撤回。
        [marks-still-missing] 整个结果的复核已于 { $date } 结束，这一项却仍写“under-review”。
       *[marks-review-after] 复核于 { $date } 开始，而该项已于 { $other } 撤回。
    }
    .meaning = 结果或其中某项的变动，先后次序不可能如此。
    .help = 请改正日期。写“review_ended”必须先有“under_review”；已撤回的不会再复核。整个结果复核结束后，请写来源现在给出的数，或写“missing: not-published”。
period-not-over = 这些结果 { $known } 已公开，而所评价的时段到 { $end } 才结束。
    .meaning = 一轮评价的结果在所评价的时段结束之前就已公布。尚未结束的时段无从评价。
    .help = 请核对“period”“published”和“known”。来源确实评价了尚未结束的时段的，请把时段写到评价截止之日，或在 site.yaml 的“rules”中说明。
total-differs = { $part ->
        [total] “{ $subject }”的总分
       *[other] “{ $subject }”的得分“{ $of }”
    }公布为 { $published }，按评价办法应为 { $computed }。
    .meaning = 来源写明了总分的算法，权重和得分齐全且没有争议，公布的总分却不同，差距超出四舍五入所能解释的范围。页面会同时显示两者。
    .help = 请与来源核对总分、得分和权重。来源本身有误的，保留公布的数即可，并可在 site.yaml 的“rules”中说明。
unit-mismatch = 该数据的单位是“{ $unit }”，而目标“{ $target }”的单位是“{ $expected }”。
    .meaning = 数据的单位既不是目标的单位，也不是在目标的单位前加上“千”“万”“百万”“亿”等倍数（各语言须一致）。
    .help = 请写目标的单位，或在每种语言的单位前都加上同一倍数（千、万、百万、亿，thousand、ten thousand、million、hundred million、billion）；确实不可比的，请写“comparable: false”。
figure-not-in-plan = { $fact }是 { $value }，而{ $place }（{ $language }）中的数是 { $figures }。
    .meaning = 目标值不在目标的原文表述（wording）之中，或者目标值、阶段目标、基期值、金额不在所写的段落之中。单位和文字中的“万”“million”等倍数已计算在内。
    .help = 请改正写错的一处。如果两处都对，例如原文所计的是另一项，请在 site.yaml 的“rules”中写明理由。
value-not-in-text = { $kind ->
        [fact] 这个案例的标题、摘要和正文中都没有 { $value } 这个数，而它是案例的“fact”
        [amount] 这条记录的标题和正文中都没有 { $value } 这个数，而它是 { $target } 的金额
       *[value] 这条记录的标题和正文中都没有 { $value } 这个数，而它是目标“{ $target }”的数据
    }。
    .meaning = 目标的数据或金额不在该记录任何一种语言的标题和正文之中，或案例的“fact”不在其标题、摘要和正文之中。记录的标题和正文中没有数字的，不作比较；一条记录有多个数据的，正文至少要写出其中一个。
    .help = 请改正写错的一处，或在正文中写出这个数。如果两处都对，请在 site.yaml 的“rules”中写明理由。
value-multiplied = 这条记录的标题和正文中有 { $value }，却没有 { $value }“{ $unit }”，而它在目标“{ $target }”的数据中是这样写的。
    .meaning = 数据的单位带有“万”“thousand”等倍数，而记录的文字中只有不带倍数的数。单位写错，数据就会大上万倍。在弄清楚之前，这个数据只作为不可比的数据列出，不用于任何计算和判断。
    .help = 请改正“unit”；与目标单位相同的可以不写。如果正文所指确为带倍数的数，请在正文中也写出倍数，或者用“comparable: true”确认这个数据。
duplicate-observation = 目标“{ $target }” { $date } 的同一项数据在这条记录中出现了两次。
    .meaning = 一条记录中有两个数据的目标、分组和日期都相同，或者“id”相同，无从区分。
    .help = 请删去一个，或改正日期或分组。来源确实给出两个数的（例如原数和修订数），请为每个数写上“id”。
conflicting-values = 目标“{ $target }”在 { $date } 有两个数：此处为{ $value }，另一处为{ $other }。
    .meaning = 两条记录对同一序列、同一日期给出不同的数，且都没有说明以哪个为准。
    .help = 请更正其中一个；来源称后者为修订数的，请加标记“revised”。来源确有分歧的，两个都保留，并在 site.yaml 的“rules”中写明理由；页面会同时列出，并说明以哪个为准。
negative-amount = 金额为 { $value }，小于零。
    .meaning = 金额小于零。
    .help = 请去掉负号。资金收回的，请另写一笔日期较晚、数额较小的金额。
spent-too-early = 这笔资金写作 { $date } 已经支出，但在此之前（{ $known }）就已公布。
    .meaning = 写作已经支出的资金，所属时段在来源或计划发布时尚未开始。
    .help = 请改正日期。尚未支出的，写“planned”；已经下达的，写“allocated”。
conflicting-amounts = { $thing } 有两笔同类金额（{ $kind }，{ $currency }，{ $date }）：此处为 { $value }，另一处为 { $other }。
    .meaning = 同一事项有两笔类别、币种、日期都相同的金额，数额却不同。
    .help = 请改正有误的一笔，或改正其日期。如果各来源确实不一致，两笔都保留，并在 site.yaml 的“rules”中写明理由；页面会并列两笔，并说明以哪一笔为准。
update-overdue = 目标“{ $target }”的下次发布日期（{ $date }）已过。
    .meaning = 目标写明的下次发布日期已经过去。
    .help = 请用记录补上新数据，或在“next_update”中改写下一次日期；没有公布日期的，请删去。
status-without-task = 进展记录“{ $id }”写了状态，但没有写明是哪项任务。
    .meaning = 进展记录写了任务的状态，但“about”中没有任务，状态不会起任何作用。
    .help = 请在“about”中写明任务，例如 task:18；或删去“status”。
status-beside-step = 这条记录涉及 { $step }，“status”没有说明是哪一项的状态。
    .meaning = 进展记录涉及分解事项，又写了“status”；“status”是所列任务的状态，这里究竟指分解事项还是任务并不清楚。
    .help = 请改用“statuses”并写明是哪一项，例如 statuses: [{"{"}of: { $step }, status: { $status }{"}"}]。
nothing-to-meet = “{ $target }”没有目标值，谈不上达到。
    .meaning = 进展记录称某项目标已达到，但该项没有设定目标值，只跟踪数据。
    .help = 请写明目标值；或从“meets”中删去，改写在“about”中。
paragraph-order = 正文段落编号不连续：这里是 { $found }，应为 { $expected }。
    .meaning = 正文段落的编号不连续。
    .help = 请按文件顺序从 1 起连续编号。
not-in-text = 正文{ $count ->
        [0] 没有列入
       *[other] { $count } 次列入
    }{ $kind }“{ $id }”，应当恰好列入一次。
    .meaning = 计划的某项内容没有列入正文，或列入多次。
    .help = 请在 plan.yaml 的“text”中用一段指明它。
official-text-differs = { $problem }
    .meaning = 由各段组成的正文与公布的原文不一致。
    .help = 请改正内容；正式文件的文字一律不得改动。
paragraph-differs = 第 { $paragraph } 段与公布的原文不一致：内容中是“{ $built }”，原文是“{ $published }”。
pattern-differs = 这个模板生成的 { $count } 段都与公布的原文不一致，差别在模板自身的文字：第 { $paragraph } 段内容中是“{ $built }”，原文是“{ $published }”。
    .help = 请按原文改正占位符之外的文字；整个模板外面的引号要用半角的 " 或 '，它们不属于模板。
paragraph-left-out = { $count ->
        [1] 原文第 { $first } 段
       *[other] 原文第 { $first } 至 { $last } 段
    }没有列入 plan.yaml 的“text”。
paragraph-added = plan.yaml 的“text”中，{ $count ->
        [1] 第 { $first } 段
       *[other] 第 { $first } 至 { $last } 段
    }是原文所没有的。
wording-not-in-text = 正文第 { $paragraph } 段中没有“{ $wording }”（{ $language }）。
    .meaning = 目标的表述不在所写的段落中。全角半角、大小写和空格不影响比较。
    .help = 请照录该段原文，或改正“paragraph”。
broken-link = 指向“{ $address }”的链接无效{ $spread }。
    .meaning = 链接指向不存在的内容。
    .help = 请改正地址，或去掉链接。
unusable-link = { $what ->
        [heading] 正文中没有小标题“{ $address }”，此处的链接不会生效。
       *[address] “{ $address }”不能用作链接地址，此处在页面上只显示文字，没有链接。
    }
    .meaning = 正文中链接的地址不能使用，页面上只显示文字。
    .help = { $what ->
        [heading] 请改为同一正文中小标题的文字，或补上这个小标题。
        [footnote] 如果是脚注，正文中的标记和下面的脚注都要写作 { $mark }；如果是链接，请改正地址。
       *[address] 请写完整网址（https://…）、邮箱（mailto:…）、电话（tel:+8610…）、content/static 中的文件（/report.pdf）、站内内容（task:18），或“#”加同一正文中小标题的文字。
    }
    .nearest = 如果想写的是“{ $nearest }”，请改正。
picture-in-text = 页面不显示这张图片，只显示它的替代文字。
    .meaning = 正文（Markdown）中插入了图片。页面只显示案例的图片，不从别处加载。
    .help = 请把图片放进案例的文件夹并列入“pictures”，或者改为链接，或者删去。
unused-definition = { $again ->
        [yes] 页面不显示“{ $words }”：同一脚注或地址另有定义，页面用的是那一个。
       *[no] 页面不显示这一行：Markdown 把“{ $words }”当作地址或脚注的定义，而正文没有引用。
    }
    .meaning = 以方括号和半角冒号开头的一行，是地址或脚注的定义；正文没有引用，或者同名的另有定义，就不会显示。
    .help = { $again ->
        [yes] 请换一个标记，例如 [^2]，并在正文相应位置写上；如果是多余的，请删去。
       *[no] 如果是正文，请在开头加反斜杠（\[注]），或改用全角冒号；如果是脚注，请在正文相应位置写上标记，例如 [^1]（半角）；如果是多余的地址，请删去。
    }
missing-footnote = 这里的“{ $words }”没有对应的脚注，页面照原样显示。
    .meaning = 正文中有脚注的标记，但同一正文没有这个脚注。
    .help = 请在正文下面另起一行补上脚注，例如“{ $words }: 脚注的文字”（半角冒号）；如果不是脚注，请在方括号前加反斜杠。
table-cells = 页面不显示“{ $words }”：这一行的单元格多于表格的列数。
    .meaning = Markdown 表格中某一行的单元格多于表头，多出的部分不会显示。
    .help = 请让表头及其下一行的列数与这一行相同。单元格内（包括代码中）的竖线，前面要加反斜杠：\|。
list-number = 此处在页面上显示为 { $shown }，而不是 { $number }：编号列表逐项加一。
    .meaning = Markdown 编号列表的数字没有逐项加一。页面从第一项起依次编号，其余数字会因此改变。
    .help = 如果数字有含义（例如年份），请改用“- ”列表，如“- 2027年：…”；如果是编号，请依次编号。
taken-asterisk = 页面不显示这个星号：它被当作强调标记。
    .meaning = 数字之间的星号和注释用的星号在 Markdown 中会被当作强调的起止标记，算式因此丢失乘号，注释因此丢失记号。
    .help = 算式请写“×”；如果要保留星号，请在前面加反斜杠：3\*4；注释也可以写成脚注：[^1]。
taken-sign = 页面把“{ $words }”显示为列表项，正负号变成圆点。
    .meaning = 正文中一行只有正负号和数字。Markdown 把后有空格的“-”“+”当作列表标记，负数因此变成正数。
    .help = 如果是正负号，请紧接数字，中间不留空格：“{ $meant }”；如果是列表，请用“* ”开头。
route-conflict = { $problem }
    .meaning = 两个页面的地址相同，或者页面用了操作系统或本程序保留的名称。
    .help = 请更换其中一个的标识。
pages-at-one-address = 两个页面的地址同为 { $address }：类型分别是 { $first } 和 { $second }。
id-of-system = “{ $id }”不能用作{ $kind }的标识：Windows 不允许文件夹或文件用这个名称。
    .help = 请换一个标识。
id-of-program = “{ $id }”不能用作{ $kind }的标识：网站自己的页面或文件要用这个名称。
    .help = 请换一个标识。
redirect-from = { $problem }
    .meaning = 跳转的旧址上仍有内容，或是网站自用的地址；或者同一个旧址写了两条跳转；或者把页面写成不再提供，而只有单个文件可以这样写。
redirect-thing-stands = “{ $value }”仍有内容，不会从它的页面跳转。
    .help = 请删除这条跳转，或删除该内容。记录已经失效但要保留页面的，请在记录中写“withdrawn”。
redirect-address-stands = { $value } 仍有内容，不会从这里跳转。
    .help = 请删除这条跳转，或删除该处的内容。
redirect-kept = { $value } 是网站自用的地址。
    .help = 请删除这条跳转：这类文件的名称随内容变化，没有人链接到它。
redirect-no-page = 分解事项没有自己的页面。
    .help = 请改写它所属的任务。
gone-page = 只有单个文件可以不再提供：{ $value } 是页面，或者属于某个页面的文件。
    .help = 请改用“to”，写明读者应转到哪里。记录已经失效的，用“withdrawn”保留它的页面。
redirect-twice = { $value } 写了两条跳转。
    .help = 请删除其中一条。
redirect-to = { $problem }
    .meaning = 跳转的新址上没有内容，或者又转回了原处，或者没有写明转到哪里。
redirect-nowhere = { $value } 没有公开的内容。
    .help = 请写本站已有的地址，或有公开页面的对象。
    .nearest = 是否想写“{ $nearest }”？
redirect-open = 这一条没有写明 { $value } 的读者应转到哪里。
    .help = 请写“to”：本站已有的地址，或有公开页面的对象。确实没有人再需要的文件，可以写“gone”并说明理由。
redirect-both = 这一条既写了转到哪里，又写了文件不再提供。
    .help = 请删去“gone”或“to”。
redirect-circle = 从 { $value } 又转回了原处。
    .help = 请让其中一条跳转指向已有的页面。
vanished-address = { $problem }
    .meaning = content/published.txt 表明这个地址曾经公开，而现在那里什么也没有；从链接或收藏来的读者会看到“没有这个页面”。几个人都能发布的，也可能只是手头的内容比已公开的旧，这时运行 git pull 即可。
    .help = 请恢复原有内容，或在 content/redirects.yaml 中写明读者应转到哪里。
vanished-record = 进展记录“{ $id }”曾经公开（{ $count ->
        [1] { $address }
       *[other] { $address } 等 { $count } 个地址
    }），现在没有了。
    .help = 如果是别人发布的，请先 git pull。如果它有误或已经失效，请把文件放回去，并写上“{ $withdrawal }”，由页面说明已经撤回。如果内容已移到别的页面，请在 content/redirects.yaml 中加入：{ $lines }
vanished-record-hidden = 进展记录“{ $id }”曾经公开（{ $count ->
        [1] { $address }
       *[other] { $address } 等 { $count } 个地址
    }），现在不公开了。
    .help = 请去掉“draft”或“publish_at”。如果它有误或已经失效，请改写“{ $withdrawal }”，由页面说明已经撤回。
vanished-thing = { $kind }“{ $id }”曾经公开（{ $count ->
        [1] { $address }
       *[other] { $address } 等 { $count } 个地址
    }），现在没有了。
    .help = 如果是别人发布的，请先 git pull。如果确实不再有，请在 content/redirects.yaml 中加入：{ $lines }
vanished-thing-hidden = { $kind }“{ $id }”曾经公开（{ $count ->
        [1] { $address }
       *[other] { $address } 等 { $count } 个地址
    }），现在没有公开的页面了。
    .help = 请让它重新公开。
vanished-language = /{ $code }/ 以下的页面曾经公开，现在没有了，共 { $count } 个地址。
    .help = 如果这种语言或这个主题换了位置，或者不再提供，请在 content/redirects.yaml 中加入下面的内容，各页就会转到对应的页面：{ $lines }
vanished-other = { $address } 曾经公开，现在那里什么也没有{ $more ->
        [0] {""}
       *[other] ；另有 { $more } 种语言的地址也是如此
    }。
    .help = 请在 content/redirects.yaml 中加入：{ $lines }
    .nearest = 同一处有 { $nearest }。如果就是它，请在 content/redirects.yaml 中加入：{ $lines }
vanished-file = { vanished-other }
    .help = 如果另有内容代替它，请在 content/redirects.yaml 中加入：{ $lines } 如果没有人再需要它，请改为加入（并写明理由）：{ $given_up }
    .nearest = 同一处有 { $nearest }。如果就是它，请在 content/redirects.yaml 中加入：{ $lines } 如果没有人再需要这个文件，请改为加入（并写明理由）：{ $given_up }
static-conflict = 这个文件的地址会是 { $address }，而那里已有{ $what }。
    .meaning = content/static 中的文件与网站自己的页面或文件地址相同。
    .help = 请给文件改名，或者删除它。
windows-name = Windows系统里不能有名为“{ $name }”的文件或文件夹。
    .meaning = content/static中的文件或文件夹用了Windows留给设备的名称，或者名称中有Windows不允许的字符或结尾。在Windows上取用内容或解压网站时会缺这个文件。
    .help = 请改名：不要用 < > : " \ | ? *，不要以句点或空格结尾，也不要叫con、prn、aux、nul、com1至com9、lpt1至lpt9。
taken-page = 网站的页面或页面所在的文件夹
taken-asset = 主题的文件或图片
taken-export = 程序自动生成的文件（如订阅源或站点地图文件）
taken-static = content/static 中仅大小写或重音符号的存储方式不同的另一个文件
taken-index = 搜索索引

## 主题与成品页面

theme-incomplete = 主题缺少 { $what }。
    .meaning = 主题不存在，或缺少模板、文件。
    .help = 请补上，或在 site.yaml 中换用其他主题。
    .nearest = 有“{ $nearest }”；如果想写的是它，请改正名称。
strings-syntax = { $problem }
    .meaning = 界面用语不符合 Fluent 格式，或者用到了没有给出的值。
strings-not-fluent = 界面用语不符合 Fluent 格式：{ $reason }。
    .help = 每条写作“键 = 文字”，续行要缩进。
strings-astray = 界面用语“{ $key }”引用了“{ $name }”，这种语言没有这个键，也没有这样的函数。
    .help = 请改正名称。{ "{ other-key }" } 引用另一个键的文字，{ "{ $name }" } 是一个值；没有任何函数可用。
strings-empty = 界面用语“{ $key }”是空的，所有页面上都会缺少它要说的话。
    .help = 请写上文字；或者删去这一行，沿用原来的文字。页面上不想显示的内容，应从模板中去掉。
strings-want = 没有给出界面用语“{ $key }”要用的 { $known }。
    .help = 请改正值的名称：运行 gongkai theme show civic strings/zh.ftl，可看到每个键能用哪些值。
strings-broken = 界面用语“{ $key }”无法生成文字：{ $reason }。
    .help = 请在这种语言的文件中改正。
missing-glyphs = { $problem }
    .meaning = 图片或分享卡片中有主题字体所没有的字，或者主题没有可绘制分享卡片的字体。
glyphs-of-some = 主题的字体缺少{ $count ->
        [one] “{ $characters }”字
       *[other] “{ $characters }”等 { $count } 个字
    }，{ $pictures ->
        [one] { $first } 因此
       *[other] { $first } 等 { $pictures } 幅图片或分享卡片因此
    }缺少文字、没有 PNG 格式或未能制作。
    .help = 请把含有这些字的字体放入 { $folder }。
glyphs-no-font = 主题没有字体，因此网页没有分享卡片，图片仅有 SVG 格式。
    .help = 请把字体放入 { $folder }；如不需要分享卡片，请在 content/site.yaml 中写明“cards: []”。
missing-string = { $problem }
    .meaning = 某条界面用语只在部分语言中存在。
string-not-there = 这种语言缺少界面用语“{ $key }”。
    .help = 请在这种语言的界面用语中补上“{ $key } = …”。
string-of-one = 其他语言都没有界面用语“{ $key }”。
    .help = 如果键写错了，请改正；如果是新增的，请在每种语言中补上。缺少它的语言：{ $languages }。
missing-form = 名词“{ $term }”缺少这种语言的界面用语所用的形式“{ $form }”。
    .meaning = 网站改写了某个名词，但没有写出界面用语所用的某种形式，页面上只能用它的另一种形式代替。
    .help = 请在此文件中为“{ $term }”补上“[{ $form }] …”。
template = 模板在此处出错：{ $reason }。
    .meaning = 模板无法生成页面。
    .help = 模板能看到哪些值，见主题约定。
    .nearest = 如果想写的是“{ $nearest }”，请改正。
template-unended = 前面开始的标签或区块没有结束（{ $said }）
    .help = 每个{ "{% if %}、{% for %}、{% block %}" }等都要有结束，例如{ "{% endif %}" }；每个{ "{{" }都要有{ "}}" }。
template-unended-text = 引号中的文字没有结束（{ $said }）
template-unended-raw = { "{% raw %}" } 没有结束（{ $said }）
    .help = 请在后面写上{ "{% endraw %}" }。
template-character = 标签中不能有这个字符（{ $said }）
template-tag = 本主题的引擎没有这种标签（{ $said }）
    .help = 两种引擎写法不同之处，见主题约定的“两种引擎”（gongkai help themes）。
template-tag-named = 本主题的引擎没有标签“{ $found }”（{ $said }）
    .help = 两种引擎写法不同之处，见主题约定的“两种引擎”（gongkai help themes）。
template-expected = 此处写的是 { $found }，应当是：{ $expected }（{ $said }）
template-type = 过滤器或判断要求的是 { $expected }，得到的是 { $found }（{ $said }）
template-field = 这里没有“{ $name }”；有的是：{ $known }
template-any-field = 这里可能出现的值，都没有“{ $name }”
    .help = “gongkai theme fields”列出每类页面的模板能看到什么。
template-no-fields = 取“{ $name }”的这个值没有字段
template-absent = 这一页没有“{ $name }”；有的是：{ $known }
    .help = 请先判断有没有：{ "{% if … %}" }。
template-value = 此处看不到“{ $name }”；看得到的是：{ $known }
template-filter = 没有叫“{ $name }”的过滤器；两种引擎都有的是：{ $known }
template-test = 没有叫“{ $name }”的判断；两种引擎都有的是：{ $known }
template-function = 此处没有叫“{ $name }”的函数或宏
template-component = 没有叫“{ $name }”的组件
template-argument = 此处不接受“{ $name }”；接受的是：{ $known }
template-no-arguments = 此处什么都不接受，却给了“{ $name }”
template-words = 哪种语言都没有界面用语“{ $name }”
    .help = 请改正键名，或在每种语言的界面用语中补上“{ $name } = …”。
template-want = 这里没有给出界面用语“{ $name }”要用的 { $known }
    .help = 请按名称给出值，例如{ "t(\"records\", count=body.records)" }；Tera 写作{ "t(key=\"records\", count=body.records)" }。
template-printed = “{ $name }”本身不是文字，不能直接打印；请打印它的字段：{ $known }
    .help = 请在后面写上字段，例如{ "{{ body.name.text }}" }。“gongkai theme fields”列出每个字段是什么。
template-printed-list = “{ $name }”是一组值，不能直接打印
    .help = 请逐个打印：{ "{% for one in … %}" }。
template-words-from = 哪种语言都没有以“{ $name }”开头的界面用语
    .help = 请改正键名，或在每种语言中补上这样的界面用语。
template-template = 没有模板“{ $name }”
    .help = 请改正名称，或在文件夹“templates”中补上这个文件。
template-original = 没有模板“{ $name }”：没有同名的文件覆盖程序自带的模板
    .help = 只有覆盖程序自带模板的文件，才用“original/”加自己的名称来继承；其他模板直接写名称。
template-block = 本模板所继承的模板中，都没有叫“{ $name }”的区块；有的是：{ $known }
template-no-blocks = 本模板所继承的模板没有任何区块，也就没有“{ $name }”
template-word = 所比较的值不会是“{ $name }”；可能的值有：{ $known }
template-lost = “{ $name }”在循环中赋值，循环中却没有用到，循环结束后又恢复原值
    .help = 要保留循环中的值，请在循环前写{ "{% set ns = namespace(found=false) %}" }，循环中写{ "{% set ns.found = true %}" }；Tera 写{ "{% set_global found = true %}" }。
template-kind = 没有叫“{ $name }”的页面类型
    .help = “gongkai theme fields”列出各类页面。
duplicate-anchor = 同一页有两个元素使用标识“{ $id }”{ $spread }。
    .meaning = 一个页面有两个元素使用同一标识。
    .help = 请在模板中给其中一个换一个标识。
duplicate-title = { $problem }
    .meaning = 同一语言的两个页面标题相同。如果其中一页是到了公开日期自动出现的，并非因为有人改动内容，则只作提示。
title-same = 本页与 { $first } 的标题相同：“{ $title }”。
    .help = 请使用不同的标题，以便在检索结果和书签中区分。
title-of-theme = 主题给页面写的标题与页面自己的标题无关，各页因此同名：“{ $title }”{ $spread }。
    .help = 请让模板在 <title> 中打印 { "{{ page.title }}" }。
duplicate-description = { $problem }
    .meaning = 同一语言的两个页面的页面说明相同。如果其中一页是到了公开日期自动出现的，并非因为有人改动内容，则只作提示。
description-same = 本页与 { $first } 的页面说明相同：“{ $description }”。
    .help = 请使用不同的说明（任务或案例的摘要、页面的说明），以便在检索结果中区分。
description-of-theme = 主题给页面写的说明与页面自己的说明无关：“{ $description }”{ $spread }。
    .help = 请让模板在 <meta name="description"> 中打印 { "{{ page.description }}" }。
spread-here = { "" }
spread-template = { $pages ->
        [1] （见于 { $example }）
       *[other] （共 { $pages } 个页面，例如 { $example }）
    }
spread-pages = （另有 { $others } 个页面也是如此）
spread-templates = { $pages ->
        [1] （见于 { $example }；写有它的模板：{ $templates }）
       *[other] （共 { $pages } 个页面，例如 { $example }；写有它的模板：{ $templates }）
    }
unused-rule = 没有任何问题适用这条关于“{ $code }”的规则。
    .meaning = site.yaml 中的一条规则没有适用的问题，可能问题已经改正，也可能相关内容尚未公开。
    .help = 问题已经改正的，请删去这一条；相关内容尚未公开的，请保留；否则请核对“code”和“about”。
security-expires = security.txt 中的联系方式有效到 { $date }，今天是 { $today }。
    .meaning = expires 所写的日期不到三十天就到，或者已过。文件照样发布，但发现漏洞的人很快就会认为其中的联系方式已经失效。
    .help = 请核对联系方式是否仍然可用，再写一个以后的日期，不超过一年。不写 expires 的，每次生成都写成半年以后。

before-plan = 网站反映的是 { $day } 的情况，而计划到 { $published } 才公布，当时无人知道。
    .meaning = 网站所反映的日期早于计划的公布日期，页面仍会显示计划。
    .help = 请用 --as-of 写明 { $published } 或以后的日期，或改正 plan.yaml 中的 published。计划尚未公布时出现本提示属于正常，此时请不要发布网站。

## 小结

summary-findings = { $tally }。
tally-none = 没有发现问题
tally-errors = { $count } 个错误
tally-warnings = { $count } 个警告
tally-notes = { $count } 条提示
more-findings = ……另有 { $count } 处“{ $code }”，分布在 { $files } 个文件中。加 --all 可逐条列出，运行 gongkai explain { $code } 可查看含义。
summary-not-built = 未写入任何内容，原有网站保持不变。
summary-elsewhere = 未改动的文件中另有：{ $tally }，此处不列。
summary-strict = 使用 --strict 时，警告按错误处理，提示不影响。
summary-removed-as-of = { $folder } 现在是截至 { $as_of } 的网站，已从中移除不属于那时的 { $removed } 个文件。不带 --as-of 再运行 gongkai build 即可恢复；要另外生成过去某天的网站，请用 --out。
summary-built = 共 { $pages } 个页面、{ $files } 个文件，位于 { $folder }：写入 { $written } 个，删除 { $removed } 个，{ $unchanged } 个未变。截至 { $as_of }。用时 { $seconds } 秒。
summary-kept = 不是由本站生成，保持原样：{ $examples }{ $more ->
        [0] 。
       *[other]  等，另有 { $more } 个。
    }
summary-checked = 已检查 { $pages } 个页面，截至 { $as_of }。未写入任何内容。用时 { $seconds } 秒。
waiting-records = 有 { $count } 条进展记录尚未公开：
waiting-cases = 有 { $count } 个案例尚未公开：
waiting-evaluations = 有 { $count } 项评价尚未公开：
waiting-rounds = 有 { $count } 轮评价尚未公开：
waiting-milestones = 有 { $count } 个时间节点尚未公开：
waiting-steps = 有 { $count } 项分解事项尚未公开：
waiting-facts = 有 { $count } 项目标数据（基期值、阶段目标）尚未公开：
waiting-amounts = 有 { $count } 笔金额尚未公开：
waiting-documents = 有 { $count } 份文件尚未公开：
waiting-searches = 有 { $count } 项“查阅无结果”的说明尚未公开：
waiting-answers = 评价结果有 { $count } 项回应、撤回或复核尚未公开：
waiting-withdrawals = 有 { $count } 条进展记录将要撤回：
waiting-withdrawal = 撤回 { $thing }
waiting-search = { $thing } 的查阅说明
waiting-reply = 对 { $thing } 的回应
waiting-mark = { $thing } 的{ $what ->
        [withdrawn] 撤回
        [review-ended] 复核结果
       *[under-review] 复核
    }
waiting-baseline = { $target } 的基期值
waiting-interim = { $target } 的阶段目标（{ $due }）
waiting-document = { $thing } 的文件（{ $date }）
waiting-amount = { $thing } 的金额（{ $kind ->
        [planned] 计划投入
        [allocated] 已下达
       *[spent] 已支出
    }，{ $date }）
waiting-group = { $why }：{ $ids }
waiting-from = { $id }（{ $day } 起公开）
waiting-on = { $id }（{ $day }）
waiting-more = 另有 { $count } 项，运行 gongkai waiting 可查看全部。
waiting-draft = 草稿
waiting-embargo = 发布日期（publish_at）未到
waiting-known = 公开日期未到
waiting-withdrawn = 撤回日期未到，此前照常公开
waiting-period = 日期或来源日期不够具体，按所写时段的最后一天计
waiting-none = 没有等待公开的内容，全部内容都已在网站上。
progress-pages = 页
serving = 网站地址：{ $address }，{ $seconds } 秒后就绪，随改随看（按 Ctrl+C 结束）。
serving-others = 其他机器也能访问，草稿和错误谁都看得到。
no-browser = 没有能打开的浏览器。
adjustable = 级别可以在 site.yaml 的“rules”中更改：off（不显示）、note（提示）、warning（警告）或 error（错误）。
preview-old = 页面显示的是最近一次没有错误时的内容。
preview-close = 关闭
preview-more = 另有 { $count } 个。
preview-ended = 预览已结束，请重新启动。
preview-stranger = 预览不能用这个名称打开，请使用终端中显示的地址。
preview-broken = 改正错误后才能显示本页。
news-changed = { $count ->
    [0] 文件夹有变动。
    [1] { $file } 有改动。
   *[other] { $file } 等 { $count } 个文件有改动。
}
news-shown = { $milliseconds } 毫秒后已显示。
news-touched = { $count ->
    [0] 没有页面变化。{ $milliseconds } 毫秒后检查完毕。
   *[other] 共 { $count } 个页面变化。{ $milliseconds } 毫秒后检查完毕。
}
news-checked = 用时 { $milliseconds } 毫秒检查完毕。
news-findings = { $count ->
    [0] 没有发现问题。
   *[other] 还有 { $count } 个问题。
}
failure-watch = 无法监视文件夹：{ $reason }。
    .help = 在 Linux 上可能是监视数已用完，请查看 fs.inotify.max_user_watches。
port-taken = 端口 { $port } 已被占用，改用 { $next }。

## 新增内容

summary-theme =
    主题 { $name } 已建在 { $folder } 中，共 { $files } 个文件。要用它显示网站，请在 content/site.yaml 中写：
    { "  " }theme: { $name }
summary-begun =
    已在 { $folder } 建立网站，共{ $files }个文件。接下来可以查看、检查，并添加进展记录：
    { "  " }gongkai serve{ $root }
    { "  " }gongkai check{ $root }
    { "  " }gongkai new record{ $root }
    先改 content/plan.yaml，其中的注释说明了还有哪些相关文件。
summary-begun-unasked = 没有写 --kind，按行动计划建立。--kind strategy 以目标和指标为主，--kind commitments 是一份承诺清单。
ask-plan =
    是哪一类计划？
    { "  " }action-plan   行动计划：有行动、任务和牵头单位
    { "  " }strategy      战略：以目标、指标及其数据为主
    { "  " }commitments   承诺清单：逐项列出承诺和期限
summary-new = 已写入 { $path }。请通读一遍，然后运行 gongkai check。
ask-about = 与哪些任务、分解事项、目标、保障措施、行动或单位有关？例如 task:18、step:18.1、target:labs、safeguard:1、action:3、org:bureau，多个之间用逗号分开。
ask-kind = 是哪一类记录？尚未发生的计划安排选 announcement。
ask-date = 事情发生在哪天？知道到哪一级就写到哪一级：2025、2025-H1、2025-Q3、2025-01、2025-01-31 或 2022-04/2023-03；来源都没有写明的，写 unknown。
ask-title = 标题（{ $language }）
ask-summary = 用一句话说明这个案例（{ $language }）
ask-text = 内容（{ $language }）
ask-value = 目标“{ $target }”的数值，单位为“{ $unit }”，只写数字；没有就留空。
ask-source-title = 来源的标题，照录原文
ask-source-url = 来源的网址
ask-source-publisher = 来源的发布者（{ $language }；各语言可以共用一个名称）
ask-source-lang = 来源标题的语言，例如 zh、en；留空即 { $language }。
ask-source-published = 来源哪天发布？没有写明就留空。
ask-record-id = 记录的编号，用作地址：小写字母和数字，中间可用连字符或点；不要写可能更正的日期或数字。
ask-case-id = 案例的编号，用作地址：小写字母和数字，中间可用连字符或点。
ask-tasks = 与哪些任务有关？多个之间用逗号分开。
ask-topics = 属于哪些主题？多个之间用逗号分开，没有就留空。
ask-fields = 属于哪些领域？多个之间用逗号分开，没有就留空。
ask-places = 涉及哪些国家和地区？多个之间用逗号分开，没有就留空。
ask-organisations = 有哪些单位参与？多个之间用逗号分开，没有就留空。
ask-records = 有哪些进展记录与它有关？多个之间用逗号分开，没有就留空。
answer-required = --{ $flag }：不能留空。
answer-id = --{ $flag }：“{ $value }”不能用作编号。请用小写字母和数字，中间可用单个连字符或点。
answer-id-taken = --{ $flag }：“{ $value }”已被使用，请换一个。
answer-date = --{ $flag }：“{ $value }”不是日期。请写 2025、2025-H1、2025-Q3、2025-01、2025-01-31 或 2022-04/2023-03。
answer-address = --{ $flag }：“{ $value }”不是网址。网址以 https:// 或 http:// 开头。
answer-choice = --{ $flag }：“{ $value }”不在可选范围内。请写 { $known }。
answer-unknown = --{ $flag }：网站中没有“{ $value }”。请使用内容文件中已有的编号；新的请先在内容文件中添加。
answer-about = --{ $flag }：网站中没有“{ $value }”这样的任务、分解事项、目标、保障措施、行动或单位。请写 task:18、step:18.1、target:labs、safeguard:1、action:3 或 org:bureau。
answer-twice = --{ $flag }：“{ $value }”有两个答案。请在每个答案前写明语言代码，例如 zh=…。
answer-figure = --{ $flag }：只有恰好涉及一个目标的记录才有数值，计划安排（announcement）不能有数值。
answer-number = --{ $flag }：“{ $value }”不是数字。请只写数字，例如 1234.5。
more-status = 来源所述状态：适用于上面所写的全部任务；只针对其中一项的，写 step:18.1=done
more-meets = 完成或达到了什么：节点、分解事项、目标
more-progress = 来源所述完成百分比，写 task:18=45
more-observation = 目标的数值，写 target=labs,value=12,date=2025-12
more-amount = 资金，写 of=task:18,kind=spent,value=120000000,currency=CNY,date=2025（kind 为 planned、allocated 或 spent）
more-source = 另一个来源
more-document = 相关文件，写 title=…,url=https://…,kind=report
more-note = 给读者的说明
more-disagreement = 各来源说法有何出入
more-known = 公开日期（不能由来源得出时填写）
more-publish-at = 在哪天以前不对外发布
more-draft = 先存为草稿
more-fact = 最能说明问题的数字，写 value=25,unit=zh:…,what=zh:…
more-picture = 案例文件夹中的图片，写 file=a.jpg,alt=zh:…,credit=…
ask-more = 还有要写的吗？请选一项；没有就直接回车。
ask-narrow = ……另有 { $count } 项。输入名称的一部分即可筛选。
ask-untranslated = { $language }没有内容。确实不写就再按一次回车，否则现在填写。
ask-source-lang-again = 标题“{ $title }”看起来不是“{ $value }”。它是哪种语言？直接回车则仍为 { $value }。
new-shown = 将写入 { $path }：
new-unsound = 文件有错误，什么都没有写入。
answer-day = --{ $flag }：“{ $value }”不是具体日期。请写成 2025-01-31。
answer-truth = --{ $flag }：“{ $value }”既不是“是”也不是“否”。
answer-currency = --{ $flag }：“{ $value }”不是币种。请写代码，例如 CNY、EUR。
answer-of-record = --{ $flag }：缺少原文。请补上以语言代码 { $value } 开头的一项。
answer-series = --{ $flag }：“{ $value }”不是分组和类别。请写成 sex:female。
answer-key = --{ $flag }：其中没有“{ $value }”这一项。请写成 key=value，各项之间用逗号分开；可用的有 { $known }。
answer-not-shown = 列出的几项中没有编号为“{ $value }”的。请写全，如 task:15，或写名称。
answer-key-near = --{ $flag }：没有“{ $value }”。如果是指 { $near }，请写 { $near }=…。
answer-part-missing = --{ $flag }：缺少 { $key }=…。必须有 { $needed }。
answer-lang = --{ $flag }：“{ $value }”不是语言代码。请写 zh、en、de 之类的代码。
answer-lang-unsaid = --{ $flag }：标题“{ $title }”看起来不是{ $language }。请写明它的语言代码，例如 en。
answer-no-value = --{ $flag }：没有写 --value。

## 帮助，以及用法有误

help-usage = 用法：
help-commands = 命令：
help-arguments = 参数：
help-options = 选项：
help-topics = 主题（先列内容文件）：
help-some-options = [选项]
help-a-command = <命令>
help-default = { $text }（默认：{ $value }）
help-required = ，必填
help-example = 例如：
help-also = 内容文件中也有同名的部分：
help-ask = 运行 gongkai help 主题，可查看其中一项，例如 gongkai help new record、gongkai help record、gongkai help source。
help-topic-published = 曾经公开的网址，每行一个。
help-published =
    content/published.txt

    曾经公开的页面、订阅源和其他文件的网址，按网址排序，每行一个，从网站根目录写起。以 # 开头的行是注释。gongkai deploy 每次发布后补充，请与内容一并提交，不要手工填写。

    其中某个网址下已经没有内容，而 content/redirects.yaml 既没有写明转到哪里、也没有写明不再提供的，check 和 build 会报告（vanished-address）。记录有误的，要撤回而不要删除，它的页面仍在。只删去那一行没有用：主机上还有那个文件，下次 deploy 又会加上。

    详见 gongkai help redirects、gongkai help withdrawn 和 gongkai help vanished-address。
help-topic-findings = 检查和构建能发现的所有问题；gongkai help 代号可查看其中一种。
help-topic-themes = 界面主题由哪些部分组成，模板中有哪些数据可用。
page-kind = { $kind ->
    [home] 计划的总体情况，即首页。
    [plan] 计划全文。
    [parallel] 计划全文各语言对照。
    [actions] 全部行动。
    [action] 一项行动。
    [tasks] 全部任务。
    [task] 一项任务。
    [tasks-by] 一个单位的任务，或处于一种状态的任务。
    [topic] 一个主题。
    [targets] 全部目标。
    [targets-by] 处于一种达标情况的目标。
    [target] 一项目标。
    [schedule] 时间安排。
    [organisations] 全部单位。
    [organisation] 一个单位。
    [safeguards] 全部保障措施。
    [safeguard] 一项保障措施。
    [records] 最新记录。
    [year] 一年的记录。
    [record] 一条记录。
    [changes] 一个月的变化，以及有变化的各月。
    [records-by] 按类别、行动、单位或主题筛选的记录。
    [cases] 全部案例，以及一组案例。
    [case] 一个案例。
    [evaluations] 全部评价。
    [evaluation] 一项评价。
    [round] 评价的一轮。
    [assessed] 一个被评价对象。
    [criterion] 评价的一个维度或指标。
    [data] 数据下载。
    [feeds] 怎样订阅。
    [embed] 供其他网站嵌入的内容。
    [glossary] 术语表。
    [method] 状态与数据说明。
    [site-map] 网站地图。
    [search] 搜索页。
    [page] 自由撰写的页面。
   *[not-found] 地址不存在时显示的页面。
}
theme-show-own = 网站自己的
theme-show-over = 网站自己的，盖住程序自带的
theme-show-extends = 扩展 { $name }
theme-show-blocks = 各块：{ $names }
theme-show-bytes = { $count } 字节
theme-show-ask = 运行 gongkai theme show { $name } 文件，可显示其中一个。themes/{ $name }/ 中同名的文件会盖住它；那里的模板可以用 { $line } 一行开头，只改其中几块。
theme-show-ask-own = 运行 gongkai theme show { $name } 文件，可显示其中一个。
theme-fields-ask = 运行 gongkai theme fields 类别，可查看这类页面的模板能用的全部数据，例如 gongkai theme fields task。
theme-settings = 主题 { $theme } 可以设置的内容，写在 site.yaml 的 theme_settings 中主题名称之下。
setting-kind = { $kind ->
    [colour] 颜色
    [text] 文字
    [choice] 选一个
    [image] 图片，写主题 assets/ 中的文件名
    [font] 字体名称
    [sections] 列表
   *[switch] true 或 false
}
theme-fields-example = 例如：{ $example }
manual-name = 名称
manual-usage = 用法
summary-manual = 已将 { $count } 页手册写入 { $folder }。

## 运行失败

system-not-found = 不存在
system-denied = 没有权限
system-exists = 已有同名的文件或文件夹
system-in-use = 正被占用
system-no-address = 本机没有这个地址
system-folder = 是一个文件夹
system-no-folder = 不是文件夹
system-read-only = 磁盘只能读取
system-full = 磁盘已满
system-special = 不是普通文件

http-bad-address = 不是可以访问的地址
http-unknown-host = 没有这个名称的主机，可能是写错了，也可能是本机没有联网
http-refused = 该端口没有应答
http-no-route = 网络不通
http-slow-connection = 未能及时连接
http-no-answer = 未能及时应答
http-stalled = 传输停滞过久
http-broken = 连接中断
http-unknown-authority = 本机不信任其证书的签发机构
http-expired-certificate = 其证书已过期或尚未生效
http-foreign-certificate = 其证书属于另一个名称
http-encryption = 未能建立加密连接
http-proxy = 环境变量（HTTPS_PROXY、HTTP_PROXY 或 ALL_PROXY）中的代理不可用
http-garbled = 应答不是 HTTP
http-redirects = 地址不断跳转，没有尽头

store-no-bucket = 没有这个存储桶
store-region = 存储桶在另一区域，或应使用另一访问地址
store-unknown-key = 存储服务没有这个访问密钥（Access Key ID）
store-signature = 密钥（Secret）与访问密钥（Access Key ID）不匹配
store-token = 会话令牌无效或已过期
store-clock = 本机时钟不准，存储服务认为请求已过时或尚未生效；请校正时钟
store-denied = 该密钥无权对存储桶作此操作
store-full = 空间不足，或配额已用完
store-busy = 对方一直表示繁忙或故障
store-damage = 文件多次重传，到达时仍有损坏
webdav-login = 用户名或密码不对
webdav-denied = 该用户无权在此写入
rsync-not-writable = 该账号无权写入这个文件夹
webdav-no-folder = 没有这个文件夹
webdav-locked = 文件已被他人锁定

failure-read-folder = 文件夹 { $path } 不存在，或不是文件夹。
    .help = 请用 --root 指明网站文件夹。
failure-as-of = “{ $value }”不是日期。
    .help = 请写作 2025-06-30。
failure-as-of-future = { $day } 尚未到来：本站的今天是 { $today }。
    .help = 请用 --as-of 写明已经到来的日期，或不写。届时哪些事项逾期，现在无从知道。
failure-no-git = 这台机器上没有 git，无从知道有哪些改动。
    .help = 请安装 git。没有 git 时，请不使用 --since，并用 --against 指明文件夹。
failure-git = 无法运行 git：{ $reason }。
    .help = check 不加 --since，就显示全部结果；review 可用 --against 指明网站的另一份副本所在的文件夹。
failure-no-repository = 文件夹 { $path } 不在 git 仓库之中：{ $reason }
    .help = 请不使用 --since，查看全部结果；用 --against 时，请指明网站另一份副本所在的文件夹。
failure-unknown-revision = 这里的 git 没有版本“{ $revision }”。
    .help = 请写提交、分支或标签，例如 HEAD、main 或 v1.2。浅克隆的仓库可能要先取得该版本。
failure-base-url = “{ $value }”不是网址。
    .help = 请写作 https://example.org/plan/。
failure-status-out = 工作簿不能写到标准输出。
    .help = 请用 --out 写明文件，如 --out status.xlsx。
failure-brief-period = --since 的 { $since } 晚于最后一天 { $until }。
    .help = 请写更早的日期，或用 --until 写明更晚的日期。
failure-brief-task = 没有编号为“{ $value }”的任务。
    .help = 请写 { $known }；写几项时用逗号隔开。
failure-brief-template = 程序自带的模板 { $template } 出错：{ $reason }。
    .help = 这是程序的问题，请报告给维护者。
failure-folder-exists = { $path } 已经存在，且不是空文件夹。
    .help = 请用 --out 写明另一个文件夹，或先移走原有的文件。
failure-site-address = “{ $value }”不能用作网站地址：{ $reason }。
    .help = 请写 { $instead }。
failure-theme-name = “{ $value }”不能作为新主题的名称。
    .help = 请用小写字母、数字和连字符，例如 my-theme；程序自带主题的名称不能用。
failure-theme-site = 这里没有可以读取的 content/site.yaml，不知道主题要有哪些语言。
    .help = 请在网站的文件夹中运行，或写 --root；运行 gongkai check 可查看 site.yaml 有哪些问题。
failure-no-theme = 没有主题“{ $value }”。
    .help = 运行 gongkai theme show civic 可查看程序自带的主题；网站自己的主题是 themes/ 中的各个文件夹。
    .nearest = 如果想查的是 { $nearest }，请改正。
failure-no-theme-file = 主题 { $name } 没有文件“{ $value }”。
    .help = 运行 gongkai theme show { $name } 可列出它的文件。
    .nearest = 如果想查的是 { $nearest }，请改正；运行 gongkai theme show { $name } 可列出它的文件。
failure-theme-file-not-text = “{ $file }”不是文本文件，无法显示。
    .help = 运行 gongkai theme show { $name } 可列出各个文件。
failure-unknown-page-kind = 没有“{ $value }”这类页面。
    .help = 运行 gongkai theme fields 可列出全部类别。
    .nearest = 如果想查的是 { $nearest }，请改正；运行 gongkai theme fields 可列出全部类别。
failure-unknown-code = 没有代号为“{ $value }”的问题。
    .help = 运行 gongkai explain 可列出全部代号。
    .nearest = 如果想写的是“{ $nearest }”，请改正；运行 gongkai explain 可列出全部代号。
failure-unknown-option = { $command } 没有选项 { $option }。
    .help = 运行 { $command } --help 可列出选项。
    .nearest = 如果想写的是 { $nearest }，请改正；运行 { $command } --help 可列出全部选项。
failure-unknown-command = { $command } 没有命令“{ $value }”。
    .help = 运行 { $command } --help 可列出命令。
    .nearest = 如果想写的是 { $nearest }，请改正；运行 { $command } --help 可列出全部命令。
failure-command-missing = { $command } 后面没有写要做什么。
    .help = 请在后面写上命令：{ $known }。
failure-argument-extra = { $command } 不接受“{ $option }”。
    .help = 应当连在一起的词，请放在引号中；运行 { $command } --help 可查看用法。
failure-argument-missing = { $command } 缺少 { $missing }。
    .help = 运行 { $command } --help 可查看用法。
failure-option-empty = { $option } 后面没有值。
    .help = 请在后面写上值，写什么见 { $command } --help。以连字符开头的值，请写作 { $option }=值。
failure-option-unchosen = { $option } 后面没有值。
    .help = 请写 { $known }。
failure-option-choice = { $option } 不能是“{ $value }”。
    .help = 请写 { $known }。
    .nearest = 如果想写的是 { $nearest }，请改正；可以写 { $known }。
failure-option-value = { $option } 不能是“{ $value }”。
    .help = 能写什么，见 { $command } --help。
failure-option-plain = { $option } 不带值。
    .help = 请只写 { $option }。
failure-option-twice = { $option } 写了不止一次。
    .help = 请只写一次。
failure-option-conflict = { $option } 不能与 { $other } 同用。
    .help = 请去掉其中一个。
failure-encoding = 命令行中有不是 UTF-8 编码的内容。
    .help = 请把终端设为 UTF-8 编码，或者给文件改名。
failure-usage = { $command } 不能这样用。
    .help = 运行 { $command } --help 可查看用法。
failure-unknown-topic = 没有关于“{ $value }”的帮助。
    .help = 运行 gongkai help 可列出全部主题。
    .nearest = 如果想查的是 gongkai help { $nearest }，请改正；运行 gongkai help 可列出全部主题。
failure-lang = 本程序没有“{ $value }”这种语言。
    .help = 请写 --lang zh 或 --lang en。
failure-starter-language = 没有“{ $value }”语言的起始站点。
    .help = 可用的语言有{ $known }，多种之间用逗号分开。其他语言可在建站后增加：在 site.yaml 中写明，补上译文，并在 themes/civic/strings/ 中提供界面用语。
failure-exists = { $path } 已经存在，没有改动任何内容。
    .help = 请换一个编号或文件夹。
summary-schema = 已写入 { $count } 个文件。装有 Red Hat 的“YAML”扩展的 VS Code，此后会在书写时补全并检查内容。
summary-schema-same = 各 JSON Schema 文件都已是最新的，没有改动。
summary-schema-out = 已将 { $count } 个 JSON Schema 文件写入 { $folder }。
summary-schema-settings = .vscode/settings.json 原已存在，没有改动。请把以下内容加进去：
failure-schema-foreign = { $path } 已经存在，而且不是本程序写的 JSON Schema 文件。什么都没有改动。
    .help = 请移走该文件，或用 --out 指定另一个文件夹。
fmt-changed = { $path }：已整理，自第 { $line } 行起有改动。
fmt-differs = { $path }:{ $line }：自这一行起，整理后会有不同。
fmt-left = { $path }：保持原样。{ $why }
fmt-left-mistake = 第 { $line } 行有错误（{ $code }）。运行 gongkai check 可看到应该怎样写。
fmt-left-comment = 第 { $line } 行的注释写在括号里，整理后无处可放。
fmt-left-anchor = 第 { $line } 行用了 YAML 的锚点、别名或标签。
fmt-left-form = 第 { $line } 行用了不作整理的 YAML 写法。
fmt-left-link = 这是一个链接。
fmt-left-unusual = 整理后可能被读成别的内容。
summary-fmt = { $count ->
        [0] 没有改动：能整理的文件都已合乎格式。
       *[other] 共 { $files } 个文件，已整理 { $count } 个，内容没有变。
    }
summary-fmt-check = { $count ->
        [0] 能整理的文件都已合乎格式。
       *[other] 共 { $files } 个文件，其中 { $count } 个需要整理。运行 gongkai fmt 即可。
    }
failure-fmt-path = { $path } 处没有内容文件。
    .help = 请写 content 下的文件或文件夹，如 content/records；什么都不写则整理全部内容。
failure-site = 无法读取 { $path } 中的网站设置。
    .help = 请用 --root 指明网站文件夹，并运行 gongkai check 查看问题所在。
failure-unanswered = 缺少 --{ $flag }。
    .help = 请在命令中写明 --{ $flag }，或在提问时回答。
failure-edit-unknown = 内容中没有“{ $value }”。
    .help = 请写类别和编号，例如 task:18、record:first-event，或者写文件和行号，例如 content/tasks/18.yaml:4。
    .nearest = 如果是指 { $nearest }，请这样写。
failure-edit-several = 有几项内容的编号都是“{ $value }”。
    .help = 请写 { $names }。
failure-no-editor = 没有设置编辑器。
    .help = 请把 VISUAL 或 EDITOR 设为常用的编辑器，例如 export EDITOR=nano、export VISUAL=code，或者自行打开上面给出的位置。
failure-editor = 编辑器“{ $editor }”没有正常结束，退出码为 { $code }。
    .help = 已保存的内容保持原样，可用 gongkai check 检查。
failure-editor-start = 编辑器“{ $editor }”无法启动：{ $reason }。
    .help = 请把 VISUAL 或 EDITOR 设为本机已有的编辑器，再重新打开终端；Windows 上的 VS Code 写作 code.cmd。
summary-edited = { $path }：{ $tally }。
summary-edited-elsewhere = 其他文件：{ $tally }。可用 gongkai check 查看。
failure-no-hosts = 本站没有写明要发布到哪里。
    .help = 请在 content/site.yaml 的 hosts 下写一项，写法见 gongkai help host。
failure-which-host = 本站写有几个主机。
    .help = 请写明是哪一个：{ $known }。
failure-unknown-host = 本站没有名为“{ $host }”的主机。
    .help = 已有的主机：{ $known }。
    .nearest = 是否想写“{ $nearest }”？已有的主机：{ $known }。
failure-deploy-here = 另一个命令正在把本站发布到 { $host }。
    .help = 请等它结束后再试。
failure-rollback = 只有保留多个版本的文件夹（folder）才能退回上一个版本。
    .help = 其他主机要退回的，请把内容恢复到从前的样子，再重新发布。
failure-portable = 只有压缩包中的页面可以改为链接到文件。
    .help = 请去掉 --portable，或写明一个用 archive 的主机。
failure-break-lock = 这种主机不设发布锁，别处的发布不会留下锁。
    .help = 请去掉 --break-lock。它只用于 object_store、webdav 和 rsync 主机。
failure-purge-list = { $path } 已经存在，而且不是网址清单，因此没有替换它，也没有发布任何内容。
    .help = 请用 --purge-list 另写一个文件。
deploy-nothing-sent = 主机上未作任何改动。
deploy-sent-so-far = 已经发送的文件都予保留，公开的网站仍然完整。
failure-host-unreachable = 连不上 { $host }，或连接中断：{ $reason }。{ $so_far }
    .help = 请检查 content/site.yaml 中的地址和网络，然后再运行同一个命令，它会从停下的地方继续。
failure-host-denied = { $host } 拒绝访问：{ $reason }。{ $so_far }
    .help = 请检查环境变量中的密钥或密码是否正确、是否有权写入，然后再运行同一个命令。
failure-host-full = 无法继续写入 { $host }：{ $reason }。{ $so_far }
    .help = 请在主机上腾出空间，然后再运行同一个命令，它会从停下的地方继续。
failure-host-missing = { $host } 上找不到设置中所写的位置：{ $reason }。{ $so_far }
    .help = 请在主机上建好，或改正 content/site.yaml，然后再运行同一个命令。
failure-host-foreign = { $host } 中有 { $count } 项内容不是本程序放上去的：{ $examples }。主机上未作任何改动。
    .help = 请在 content/site.yaml 中另写一个文件夹、存储桶或前缀，或自行清空原来的位置。首次发布前，只可以有隐藏文件、CNAME 和供搜索引擎验证网站归属的文件。
failure-host-occupied = { $host } 上有 { $count } 个文件与网站的文件同名，但不是本程序放上去的：{ $examples }。主机上未作任何改动。
    .help = 没有人需要的，请从主机上删除；需要保留的，请给网站中的文件改名。
failure-host-folder = { $host } 上的 { $path } 是文件夹，而网站在那里要放一个文件。文件夹中有不是本程序放上去的内容，因此没有删除。已经发送的文件都予保留。
    .help = 里面的内容没有人需要的，请在主机上删除这个文件夹；需要保留的，请给网站中的文件改名。然后再运行同一个命令。
failure-host-manifest = { $host } 上的发布清单（.gongkai/manifest）已被改动或损坏。主机上未作任何改动。
    .help = 如有备份，请恢复这份清单。没有清单，本程序分不清哪些是自己的文件：请自行删除主机上的网站和 .gongkai 文件夹，再重新发布。
failure-host-locked = 另有人正在发布到 { $host }：发布编号 { $holder }，开始于 { $since }。主机上未作任何改动。
    .help = 请等它结束后再试。在别的机器上中断的发布，一分半钟后会被发现；如果确定没有人在发布，可用 --break-lock，不必等待。
failure-host-lock-lost = 本次发布一段时间没有动静，对 { $host } 的发布已由他人接手。本次发布已停止，公开的网站仍然完整。
    .help = 请等对方结束，然后再运行同一个命令。
summary-not-deployed = 未发布任何内容：网站目前还不能公开。请先处理上面列出的问题。
summary-published = 已把 { $count } 个地址记入 content/published.txt，以免它们日后失效。请把这个文件与内容一起保存。
summary-rollback = 重新公开的是 { $place }。
summary-would-rollback = --rollback 会让这一版重新公开：{ $place }。与现在公开的一版相比，重新出现的页面 { $added } 个，有变化的 { $changed } 个，不再有的 { $removed } 个。没有作任何改动。
summary-demonstration = 每个页面都写明本站是演示站点，并请搜索引擎不要收录。正式发布时，请从 content/site.yaml 中去掉“demonstration”。
summary-may-write = “{ $host }”可以写入：已经试过，那里的网站没有变化。
summary-write-untried = 没有试“{ $host }”能否写入：git 服务器要到推送时才会答复。
deployed-redirects = 转到别处或文件不再提供的网址有变化{ $count ->
        [0] 。
       *[other] ，其中新写或改写的跳转页 { $count } 个。
    }{ $server ->
        [yes] 网站服务器如果用着“gongkai export server”写出的配置，请重新写出并重新载入。
       *[no] { "" }
    }
deployed-would-redirects = 转到别处或文件不再提供的网址将有变化{ $count ->
        [0] 。
       *[other] ，其中新写或改写的跳转页 { $count } 个。
    }
rollback-redirects = 这一版中迁移或不再提供的网址与刚才那一版不同。网站服务器如果用着“gongkai export server”为新版写出的配置，仍会按新版答复：请在配置中删去页面已经恢复的各行，再重新载入；以后要重新写出时，先删除这个文件。
deployed-added = 新增页面 { $count } 个：
deployed-changed = 有变化的页面 { $count } 个：
deployed-removed = 删除页面 { $count } 个：
deployed-would-remove = 将要删除的页面 { $count } 个：
deployed-more = { "  " }另有 { $count } 个（用 --all 全部列出）
deployed-files = 其他新增、更改或删除的文件 { $count } 个。
deployed-would-files = 将要新增、更改或删除的其他文件 { $count } 个。
rate = 每秒 { $size }
progress-files = 个文件
untidy-releases = 网站已经公开，但有较早的版本未能删除：{ $reason }。
    .help = 请排除原因，下次发布时会将其删除。
mended-release = 上次公开的版本已经不在：{ $path }。有人删除了它，因此全部文件重新写入。
    .help = 要退回上一个版本，请用 gongkai deploy --rollback；过旧的版本由本程序自行清理（keep）。
summary-deployed = { $host }：已发送 { $sent } 个文件，删除 { $removed } 个，{ $unchanged } 个未变。{ $size }，用时 { $seconds } 秒（{ $rate }）。网站：{ $address }，位于 { $place }。
summary-would-deploy = { $host }：将发送 { $sent } 个文件（{ $size }），删除 { $removed } 个，{ $unchanged } 个不变。{ $place } 未作任何改动。
summary-deployed-nothing = { $host }：没有变化，未发送任何内容。{ $unchanged } 个文件与生成的一致。用时 { $seconds } 秒。网站：{ $address }，位于 { $place }。
failure-locked = 另一个命令正在写入 { $path }。
    .help = 请等它结束后再试。
failure-foreign-files = { $path } 中有 { $count } 个不是本程序写入的文件，例如 { $examples }。为免丢失，未写入任何内容。
    .help = 请用 --out 另选文件夹，或自行清空这个文件夹。
failure-not-a-folder = { $path } 不是文件夹。
    .help = 请用 --out 另选文件夹。
failure-other-file-system = { $path } 与 { $working } 不在同一个文件系统上，无法把写好的文件一次移到位。
    .help = 用 --out 选择其中的一个文件夹，例如 { $path }/site。
failure-bad-output = { $path } 不能用来存放网站。
    .help = 请用 --out 选一个专用的文件夹，其中不能有网站的源文件。
failure-path-conflict = { $path } 不能既是文件又是文件夹。
    .help = 请给其中一个改名。
failure-occupied = { $path } 不是由本站生成，而本站要在那里写入自己的文件。为免丢失，未写入任何内容。
    .help = 请移走 { $path }，或者给本站的文件改名。
failure-drafts-over-public = { $path } 中是公开的网站，而 site.yaml 写有“sign_off”，含草稿的预览不会覆盖它。没有改动任何内容。
    .help = 请把预览构建到另外的文件夹：--drafts --out preview。
failure-not-a-file = { $path } 是文件夹或链接，不是可以替换的文件。
    .help = 如果是链接，请修改它所指的文件；如果是文件夹，请改名。
failure-edit-journal = { $path } 已损坏，无法完成上次中断的内容修改。
    .help = 请删除 { $path }，然后检查上次的修改是否完整。
failure-edit-changed = 内容修改中断之后，{ $path } 又有改动。未覆盖任何内容；中断的那次修改的版本仍在 { $working } 中。
    .help = 请对照两个版本，把正确的内容留在 { $path } 中，然后删除 { $working }。
failure-edit-interrupted = 内容修改未能完成：{ $path }：{ $reason }。每个文件都是完整的，但新旧混杂。
    .help = 请排除原因后再运行命令：它会先完成修改。
failure-bad-path = “{ $path }”不能作为网站文件的路径。
    .help = 请重命名对应的文件，不要使用控制字符、反斜杠或空的路径层级。
failure-disk-full = 磁盘已满，无法写入 { $path }。原有网站完好。
    .help = 请腾出空间后重新构建。
failure-read-only = 没有权限写入 { $path }。原有网站完好。
    .help = 请检查该文件夹及其上级文件夹的权限。
failure-manifest = { $path } 已损坏，程序无法判断哪些文件是自己写入的。
    .help = 请删除 { $path } 并清空输出文件夹，再重新构建。
failure-journal = { $path } 已损坏，无法完成被中断的构建。
    .help = 请删除 { $path } 并清空输出文件夹，再重新构建。
failure-interrupted = 无法将 { $path } 移到位：{ $reason }。网站的每个文件都是完整的，但新旧并存。
    .help = 请排除原因后重新构建，下一次构建会先完成这次的工作。
failure-io = { $path }：{ $reason }。
    .help = 请检查磁盘和权限。
failure-place-locked = 另一次发布正在写入 { $path }。未作任何改动。
    .help = 请等它结束后再发布。
failure-place-foreign = { $path } 不是存放各个版本的文件夹：其中有 { $count } 个文件或文件夹不是本程序放入的，例如 { $examples }。为免丢失，未写入任何内容。
    .help = 请将该主机的 path 设为空文件夹或尚不存在的文件夹，例如 { $path }/site。
failure-place-no-folder = { $path } 不是文件夹。
    .help = 请在该主机的设置中换一个位置，或移走原有的文件。
failure-place-current = { $path } 不是指向本程序所发布版本的链接，因此未作改动。
    .help = 请将其移走，再重新发布。
failure-place-no-links = 保留多个版本的文件夹需要符号链接，而 { $path } 不支持：{ $reason }。
    .help = 在 Windows 上请改用其他方式：服务器（rsync）、git 分支（git），或在服务器上解压的压缩包（archive）。
failure-place-full = 磁盘已满，无法写入 { $path }。已公开的网站没有改动。
    .help = 请腾出空间，或减少保留的版本数（keep），再重新发布。
failure-place-read-only = 没有权限写入 { $path }。已公开的网站没有改动。
    .help = 请检查该文件夹及其上级文件夹的权限。
failure-place-io = { $path }：{ $reason }。已公开的网站没有改动。
    .help = 请检查磁盘和权限，再重新发布。
failure-release-changed = { $path } 在生成之后被改动过，因此没有公开。
    .help = 请重新发布，网站会先重新生成。自己的文件请放在 content/static 中。
failure-rollback-none = { $path } 中没有比当前版本更早的版本。
    .help = 请将内容恢复到从前的样子，再重新发布。保留几个版本由 keep 决定。
failure-no-program = 这台机器上没有 { $program }，发布到这种主机需要它。
    .help = 请安装 { $program }。Debian 和 Ubuntu：apt install rsync openssh-client git。macOS 自带（git 可用 xcode-select --install 安装）。Windows：“Git for Windows”带有 git 和 ssh，rsync 可在 WSL 中使用。
failure-program = 无法运行 { $program }：{ $reason }。
    .help = 请先在终端中手动试用，再重新发布。
failure-rsync-to = “{ $value }”不是服务器上的文件夹。
    .help = 请写成 user@server.example:/srv/www/plan 的形式。
failure-ssh-unknown-host = 这台机器还不认识服务器 { $machine }，因此没有发送任何内容。
    .help = 请先手动连接一次（ssh { $machine }），与服务器管理员核对指纹后再接受。
failure-ssh-other-key = 服务器 { $machine } 的密钥与以前不同，可能并不是原来的服务器。没有发送任何内容。
    .help = 请询问服务器管理员。如果确实更换过密钥，请用 ssh-keygen -R 删除旧密钥，再手动连接一次。
failure-ssh-denied = 服务器 { $machine } 不接受这把密钥。
    .help = 发布时无法输入密码：请把公钥放到服务器上（ssh-copy-id { $machine }），或启动带有该密钥的 ssh-agent。
failure-ssh-no-rsync = 服务器 { $machine } 上没有 rsync；本机和服务器都需要安装。
    .help = 请服务器管理员安装。Debian 和 Ubuntu：apt install rsync。
failure-branch-git = git 未能生成提交：{ $reason }。没有公开任何内容。
    .help = 如果反复出现，请删除 .gongkai/hosts 中该主机的文件夹，再重新发布。
untidy-repository = 网站已经公开，但 git 未能在 { $path } 中记下：{ $reason }。下次发布会重新取回。
untidy-no-git = 无法启动 git
failure-branch-author = git 不知道提交者是谁。
    .help = 请设置一次：git config --global user.name "姓名" 和 git config --global user.email you@example.org
failure-branch-unreachable = 无法读写 { $repository }：{ $reason }。没有公开任何内容。
    .help = 请检查地址和网络，并确认 git 有权推送：可在终端中用 git ls-remote 加同一地址试一试。
failure-branch-refused = 仓库拒绝了分支 { $branch }：{ $reason }。没有公开任何内容。
    .help = 该分支可能受保护，或正在仓库的工作目录中检出。请换一个分支，或询问仓库管理员。
failure-branch-moved = 发布期间，分支 { $branch } 一再被他人改动。没有公开任何内容。
    .help = 请等对方发布结束后再发布，届时会接着对方的结果继续。
failure-branch-list = 分支 { $branch } 中的 { $path } 已损坏，程序无法判断哪些文件是自己的。未作任何改动。
    .help = 请撤销改动它的提交（git revert），或换一个新分支。
failure-branch-foreign = 分支 { $branch } 另有用途：其中有 { $count } 个文件不是本程序放入的，例如 { $examples }。为免丢失，未作任何改动。
    .help = 请写一个尚不存在的分支，例如 pages，程序会新建它。
failure-branch-occupied = 分支中的 { $path } 是他人放入的，而网站要在那里放自己的文件。为免丢失，未作任何改动。
    .help = 请从分支中删除 { $path }，或给网站的文件换个名字。
failure-archive-ending = { $path } 不是压缩包的名称。
    .help = 文件名须以 .zip 或 .tar.gz 结尾。
failure-archive-foreign = { $path } 已经存在，而且不是网站的压缩包，因此没有替换。
    .help = 请将其移走，或换一个文件名。
failure-archive = 无法打包 { $path }：{ $reason }。原有的文件没有改动。
    .help = 请告知本程序的维护者。
failure-rewrite = 无法处理页面 { $path }：{ $reason }。
    .help = 这是主题或本程序的问题。
failure-search = 无法生成搜索索引：{ $reason }。
    .help = 请加上 --no-search 重新构建，并告知本程序的维护者。
failure-output = 无法写入标准输出：{ $reason }。
    .help = 磁盘已满的，请腾出空间；也可改为输出到别处。
failure-store-keys = 没有对象存储的密钥：环境变量中没有，{ $file } 的“{ $profile }”配置中也没有。
    .help = 请在环境变量中设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY（临时密钥还要设置 AWS_SESSION_TOKEN），或者写入该文件。密钥一律不写进 site.yaml。
failure-store-half-keys = 环境中没有设置 { $missing }，而与它配对的变量已设置。
    .help = 请两个都设置，或者都不设置。
failure-store-address = 存储桶“{ $bucket }”与访问地址 { $endpoint } 拼不成可用的地址。
    .help = 访问地址是存储服务的地址，不含存储桶。若是 127.0.0.1 这样的数字地址，请写 addressing: path。存储桶与前缀首尾不带斜线，也不含“..”。
failure-store-addressing = 该存储服务要求把存储桶写在主机名中，而不是路径中。
    .help = 请删去该主机设置中的 addressing: path，或者写 addressing: virtual-host。
failure-store-region = 存储桶不在此处：对方给出的是 { $right }。
    .help = 请把它写作 region；如果它是主机名，则写作 endpoint。
failure-store-list = { $host } 的应答不是对象清单。
    .help = 请查看 endpoint 是否为存储服务的访问地址，而不是网站地址或自有域名。
failure-published = 网站已经公开，但网址没有能够写入 content/published.txt：{ $reason }
    .help = 请使这个文件可以写入，然后再发布一次：网址会补上，已经发送的不再发送。
failure-published-before = 未发布任何内容：content/published.txt 无法写入，发布后不能把网址记进去。{ $reason }
    .help = 请使这个文件可以写入，然后重新发布。
failure-store-status = 主机应答的状态码为 { $status }。
    .help = 请把这个回答告诉主机的管理者；解决以后再发布一次，会接着做完。
failure-store-answer = 主机应答的状态码为 { $status }：{ $said }
    .help = 请把这个回答告诉主机的管理者；解决以后再发布一次，会接着做完。
failure-webdav-address = { $address } 不能作为文件夹的地址。
    .help = 请去掉“?”或“#”及其后的内容。
failure-webdav-user = 文件夹的地址中含有用户名或密码。
    .help = 请写 { $address }，并在环境中设置 WEBDAV_USER 和 WEBDAV_PASSWORD。密码若曾写在共用的文件里，请更换。
failure-webdav-none = { $address } 处的服务器不支持 WebDAV。
    .help = 请在服务器的说明中查找文件夹的地址，它往往与网站地址不同。
failure-webdav-list = { $address } 的应答不是文件夹清单。
    .help = 请在服务器的说明中查找文件夹的地址。
failure-webdav-login = 访问 { $address } 需要登录。
    .help = 请在环境变量中设置 WEBDAV_USER 和 WEBDAV_PASSWORD，或者在 ~/.netrc 中为该主机写一行。
failure-webdav-login-kind = { $address } 处的服务器要求的登录方式不是用户名加密码（Basic）。
    .help = 请联系服务器管理员，开通 https 下的 Basic 登录。
failure-webdav-large = 网站中有文件超过了服务器允许的大小。
    .help = 请联系服务器管理员提高上限。
failure-webdav-moved = 服务器表示该文件夹在 { $to }。
    .help = 请在主机设置中改写为该地址。
failure-port = 端口 { $port } 无法使用：{ $reason }。
    .help = 请用 --port 另选端口。
failure-serve = 服务已停止：{ $reason }。
    .help = 请重新启动。

## 电子表格：各栏的名称和填写说明

sheet-name = 进展
sheet-id = 编号
    .others = 记录编号; 条目编号; 编号ID
    .note = 已有记录的编号，请勿改动；新填的行留空，导入时自动编号。
sheet-about = 所涉事项
    .others = 任务; 相关任务; 任务编号; 对应任务; 所属任务; 分解事项; 任务事项; 涉及任务; 任务名称; 重点任务
    .note = 涉及哪些任务、分解事项、目标、保障措施、行动或单位：可从列表选择，也可填编号或名称；多项各占一行。
sheet-topics = 主题
    .others = 专题; 所属主题; 主题词
    .note = 除所涉事项自身的主题以外，还属于哪些主题，可从列表选择；多项各占一行。
sheet-kind = 类别
    .others = 类型; 记录类型; 记录类别; 种类
    .note = 属于哪一类；只是计划中的，请选“预告”。
sheet-date = 日期
    .others = 时间; 发生日期; 发生时间; 进展日期; 进展时间; 完成时间
    .note = 何时发生，已知多精确就写多精确：2025年3月5日、2025年3月、2025年一季度、2025年；来源未写明的填“不详”。
sheet-title = 标题
    .others = 题目; 进展标题; 名称; 事项名称; 事项标题; 工作事项; 活动名称; 项目名称
    .note = 一句话标题，不超出正文所述。
sheet-text = 正文
    .others = 内容; 进展情况; 具体内容; 工作进展; 进展内容; 情况说明; 主要内容
    .note = 用完整的句子写明报道了什么。
sheet-status = 状态
    .others = 任务状态; 进展状态; 完成情况; 阶段; 是否完成
    .note = 来源中写明的任务或分解事项的状态，不是我们自己的判断；来源未写明的留空。
sheet-progress = 进度（%）
    .others = 进度; 完成比例; 完成率; 完成百分比; 完成进度
    .note = 来源中写明的任务或分解事项完成的百分比，如：40。
sheet-meets = 实现的节点
    .others = 节点; 里程碑; 完成节点; 对应节点
    .note = 实现了哪些节点、分解事项和目标，可从列表选择。
sheet-target = 指标
    .others = 目标; 对应目标; 对应指标; 指标名称; 目标指标
    .note = 数值属于哪个目标或指标，可从列表选择。
sheet-value = 数值
    .others = 数据; 指标值; 完成值; 数量
    .note = 用数字填写，以该指标的单位计。
sheet-unit = 单位
    .others = 计量单位; 数值单位
    .note = 该指标的计量单位；用其他单位的，请在文件中填写。
sheet-source = 来源
sheet-source-first = 来源1
    .others = 来源一; 第一来源; 第一个来源; 信息来源1; 信息来源一
sheet-source-second = 来源2
    .others = 来源二; 第二来源; 第二个来源; 信息来源2; 信息来源二
sheet-source-third = 来源3
    .others = 来源三; 第三来源; 第三个来源; 信息来源3; 信息来源三
sheet-source-title = 来源标题
    .others = 来源; 信息来源; 出处; 来源名称; 报道标题; 信源
    .note = 来源发表时的标题。
sheet-source-language = 来源语言
    .others = 来源标题语言; 语言; 语种
    .note = 来源标题所用的语言：zh、en 等。
sheet-publisher = 发布单位
    .others = 发布机构; 来源单位; 发布者; 媒体; 来源媒体; 出版者
    .note = 由谁发布。
sheet-url = 网址
    .others = 链接; 来源链接; 来源网址; 原文链接; 地址
    .note = 来源的网址，以 https:// 或 http:// 开头。
sheet-published = 发布日期
    .others = 发布时间; 来源日期; 发表日期; 刊发日期
    .note = 来源何时发布。
sheet-accessed = 查阅日期
    .others = 访问日期; 查阅时间; 访问时间
    .note = 最近一次查看来源是哪一天。
sheet-note = 备注
    .others = 说明; 注释; 附注
    .note = 读者需要知道的情况；会公开发布。
sheet-marks = 必填
    .others = 选填; 必选; 可选
sheet-ordinals = 序号
    .others = 行号; 序; 顺序号
sheet-totals = 合计
    .others = 总计; 小计; 共计; 总数
sheet-unknown = 不详
    .others = 未知; 不明; 日期不详
sheet-none = 无
    .others = 暂无; 没有; 无内容; 空; /; \; -; --; －; —; ——; 、
sheet-not-public-words = 不公开
    .others = 不对外; 不宜公开; 内部资料; 内部材料; 内部文件; 内部掌握; 保密; 涉密; 勿外传; 不外传; 不上网; 不报道
sheet-not-public = “{ $value }”像是说此事不宜公开，而导入的内容和备注都会公开。
    .help = 如果可以公开，请改写这一格；如果不可以，请删去这一行。
sheet-ditto = 同上
    .others = 同前; 如上; 同上行; 同上一行; 〃; ″; ”; "
sheet-language-zh = 中文
    .others = 汉语; 汉文; 简体中文; 中
sheet-language-en = 英文
    .others = 英语; 英
sheet-kind-figure = 数据
    .others = 数值; 统计; 数字
sheet-kind-event = 活动
    .others = 会议; 访问; 事件
sheet-kind-policy = 政策
    .others = 文件; 规定; 规划; 制度
sheet-kind-achievement = 成果
    .others = 成效; 成就; 完成事项
sheet-kind-announcement = 计划安排
    .others = 预告; 计划; 拟开展; 公告
sheet-stage-not-started = 尚未启动
    .others = 未启动; 未开始; 尚未开始
sheet-stage-in-progress = 推进中
    .others = 进行中; 正在推进; 在推进
sheet-stage-done = 已完成
    .others = 完成; 已办结
sheet-stage-continuing = 已完成并持续推进
    .others = 持续推进; 长期坚持; 完成并持续
sheet-stage-changed = 已调整
    .others = 调整; 变更
sheet-stage-stopped = 已终止
    .others = 已停止; 停止; 终止; 取消

## 电子表格：导入时的说明

sheet-place-cell = 工作表“{ $sheet }”第 { $row } 行 { $column } 列（{ $header }）
sheet-place-row = 工作表“{ $sheet }”第 { $row } 行
sheet-new = 新记录 { $id }，写入 { $path }：{ $title }
sheet-changed = { $path } 中的 { $id } 有改动
sheet-change = { $name }：“{ $before }”改为“{ $after }”
sheet-notes = 请留意：
sheet-columns = 整张表都没有导入：
sheet-findings = 以下各行不导入：
sheet-obstacle = 什么都不会写入，因为 { $path } 会出现错误：{ $message }
sheet-summary = 新记录 { $new } 条，改动 { $changed } 条，不变 { $same } 条，不导入 { $out } 行。
sheet-kept = 有 { $count } 个单元格为空，原有内容保持不变；要从记录中删去内容，请编辑文件。
sheet-news = 有 { $count } 条记录标明今日有改动，以便看过的人知道；如果只是改正笔误，请加上 --slips。
sheet-besides-import = 这些记录中的以下内容在文件中保持不变：{ $names }。
sheet-besides-form = 以下内容没有相应的栏目；无论怎样填写，它们在文件中都保持不变：{ $names }。
sheet-besides-known = 获知日期（{ $count } 条）
sheet-besides-withdrawn = 撤回（{ $count } 条）
sheet-besides-waiting = 草稿和发布日（{ $count } 条）
sheet-besides-statuses = 多个状态，或来源对状态的原话（{ $count } 条）
sheet-besides-progress = 多个进度，或进度经过修订（{ $count } 条）
sheet-besides-values = 多个数值，数值的分组、日期和说明（{ $count } 条）
sheet-besides-amounts = 金额（{ $count } 条）
sheet-besides-sources = 第三个以后的来源（{ $count } 条）
sheet-besides-source = 来源的存档、转载和说明（{ $count } 条）
sheet-besides-documents = 文件（{ $count } 条）
sheet-besides-disagreement = 来源之间的分歧（{ $count } 条）
sheet-nothing = 没有需要写入的内容。
sheet-dry-run = 这是试运行：什么都没有写入。
sheet-written = 已写入：{ $paths }。请通读一遍，然后运行 gongkai check。
sheet-not-written = 什么都没有写入。请回答 y，或加上 --yes。
sheet-finished = 之前对内容的一次修改曾被中断，现已补做完成。
sheet-undone = 之前对内容的一次修改在改动任何文件之前就中断了，或仍在进行。
sheet-row-left = 已按您的选择不导入。
sheet-row-total = 已跳过：“{ $value }”是合计行。
sheet-row-header = 已跳过：这一行重复了表头。
sheet-rows-hidden = 第 { $rows } 行被隐藏，其内容谁也看不到，因此不导入。
    .help = 如果这些行属于表格，请取消筛选或隐藏，保存后重新导入。
sheet-row-foreign = 已跳过：已知的各栏都没有内容（“{ $value }”）。
sheet-column-unknown = “{ $value }”不是记录的栏目，其内容不导入。
    .help = 如果它属于记录，请改用表单中的栏名：gongkai export sheet 表单.xlsx。
sheet-column-hidden = 这一栏被隐藏，其内容照常导入。
sheet-column-near = “{ $value }”不是记录的栏目，可能是指“{ $near }”。
    .help = 如果就是，请把栏名改为“{ $near }”；如果不是，请换一个名称。
sheet-column-which = “{ $value }”不是记录的栏目，而表中还缺少：{ $names }。它是哪一栏？
sheet-column-what = “{ $value }”不是记录的栏目。它是哪一栏？
sheet-column-other = 是其他栏目，不导入
sheet-cell-failed = 公式的结果是错误 { $value }。
    .help = 请修正公式，或直接填写数值。
sheet-cell-unknown = 这个公式的结果还没有算出来。
    .help = 请用电子表格软件打开并保存一次，或直接填写数值。
sheet-ditto-meant = “{ $value }”是指上一行的内容。
    .help = 行可能排序或不导入，请写出全文：{ $options }。
sheet-id-wrong = “{ $value }”不是编号。
    .help = 编号用小写字母和数字，中间可用单个连字符或点；也可留空，新记录导入时自动编号。
sheet-id-near = 没有编号为“{ $value }”的记录，但有一条编号相近。
sheet-id-twice = “{ $value }”已在第 { $row } 行出现。
    .help = 一条记录只占一行。
sheet-date-wrong = “{ $value }”不是日期。
    .help = 请写明年份：2025、2025-H1、2025-Q3、2025-03、2025-03-05 或 2025年3月5日；来源未写明的填“不详”。
sheet-day-wrong = “{ $value }”不是某一天。
    .help = 请写明年月日：2025-03-05 或 2025年3月5日。
sheet-date-order = “{ $value }”不能确定是哪个日期。
    .help = 请把四位数的年份写在最前：{ $options }。
sheet-date-serial = 数字 { $value } 可能是失去了格式的日期。
    .help = 请把单元格设为日期格式，或直接写日期：{ $options }。
sheet-number-wrong = “{ $value }”不是数字。
    .help = 请用数字填写，如 1234.5。
sheet-number-bound = “{ $value }”是界限或约数，不是确定的数值。
    .help = 请填写来源给出的数字，或只在正文中说明。
sheet-number-word = “{ $value }”可能是几个不同的数，因为单位是“{ $unit }”。
    .help = 请全部用数字填写，以“{ $unit }”计：{ $options }。
sheet-number-unit = “{ $value }”以“{ $other }”计，而指标以“{ $unit }”计。
    .help = 如果就是以“{ $unit }”计，请只写数字。
sheet-source-skipped = 这一来源之前的来源没有填写：{ $names }为空。
    .help = 请按顺序填写各个来源的栏目。
sheet-percent-part = { $value } 可能是百分数，也可能是比例。
    .help = 请以文本形式写上百分号：{ $options }。
sheet-percent-wrong = “{ $value }”不是百分数。
    .help = 请填写 0 到 100 的数字。
sheet-name-unknown = 网站中没有可填在这里的“{ $value }”。
    .help = 请从表单的列表中选择，或填写编号，如 task:18、step:18.1。
sheet-name-near = 没有名为“{ $value }”的事项。是否指：{ $options }？
    .help = 请从表单的列表中选择，或填写编号。
sheet-name-several = “{ $value }”可能指几个事项：{ $options }。
    .help = 请填写所指事项的编号。
sheet-name-other = “{ $value }”的编号是“{ $name }”的，名称却不同。
    .help = 编号正确的，请只写编号；名称正确的，请只写名称。
sheet-one-target = “{ $value }”写了几个指标。
    .help = 一行只填一个指标的一个数值，其他的请另起一行。
sheet-word-near = “{ $value }”不在可选的词之中。是否指：{ $options }？
    .help = 请从表单的列表中选择。
sheet-word-unknown = “{ $value }”不在可选的词之中。
    .help = 请填写 { $known }。
sheet-address-near = “{ $value }”不是完整的网址。是否指：{ $options }？
    .help = 请从浏览器复制网址。
sheet-address-wrong = “{ $value }”不是网址。
    .help = 请从浏览器复制网址，以 https:// 或 http:// 开头。
sheet-language-unknown = “{ $value }”不是语言。
    .help = 请填写代码，如 zh 或 en。
sheet-language-which = 来源标题“{ $value }”是什么语言？
    .help = 请加一栏“来源语言”，填写 zh、en 等。
sheet-unit-other = 单位“{ $value }”不是指标的单位“{ $unit }”。
    .help = 请以“{ $unit }”计填写，或手工写入文件：单独的单位要有各种语言的写法。
sheet-unit-kept = 数值的单位请在文件中修改。
sheet-value-alone = 没有写明这是哪个指标的数值。
    .help = 请在指标一栏填写一个指标。
sheet-status-of = 没有写明这是哪项任务或分解事项的状态。
    .help = 填写状态的行，所涉事项应为任务，或一个分解事项。
sheet-progress-of = 没有写明这是哪项任务或分解事项的进度。
    .help = 填写进度的行，所涉事项应为一项任务或一个分解事项。
sheet-missing-one = 没有填写“{ $name }”。
sheet-missing-all = 表中没有“{ $name }”一栏。各行都一样的话，应填什么？
sheet-title-address = “{ $value }”是来源的网址，不是来源的标题。
    .help = 请填写来源的标题；网址填入“网址”一栏。
sheet-title-and-address = “{ $value }”中既有来源的标题，又有网址。
    .help = 请分开填写：标题填入“来源标题”一栏，网址填入“网址”一栏。
sheet-title-addresses = “{ $value }”中有好几个网址。
    .help = 每个来源请各用一组栏目：来源1、来源2、来源3。
sheet-missing = 没有填写：{ $names }。
    .help = 新记录需要这些内容。如果这一行不是记录，不必改动。
sheet-about-nothing = 没有写明记录涉及什么。
    .help = 请填写任务、分解事项或目标。
sheet-several = 记录 { $id } 中这一项有好几个，一行写不下。
    .help = 请在文件中修改。
sheet-similar = 已有标题和日期相同的记录 { $id }，但以下各栏不同：{ $names }。
    .help = 要修改那条记录，请在编号一栏填写 { $id }；如果是新记录，请换一个标题。
sheet-similar-new = 新记录
sheet-not-editable = { $path } 中无法作此改动。
    .help = 请在文件中修改这条记录。
ask-sheet-option = 请输入所指一项的序号，或重新填写；填“无”则这一格不填，直接回车则这一行不导入。
ask-sheet-words = 请重新填写；填“无”则这一格不填，直接回车则这一行不导入。
ask-sheet-column = 请输入所指一项的序号，或写出表单中的栏名；直接回车则这一栏不导入。
ask-sheet-rows = 请填写，所有没有这一项的新记录都照此填写；直接回车则逐行留空，这些行不导入。
ask-write-unsound = 这个文件有上述错误，改正以前，网站无法构建。仍要先写入，再用编辑器改正吗？y 或 n
ask-write = 是否写入？y 或 n
summary-form = 已写入 { $path }，含 { $count } 条记录。填好后，用 gongkai import sheet 导入。
summary-status = 已写入 { $path }。
status-title = 待办一览
status-list = 清单
status-counted = 一项由几家单位负责的，各单位名下都列出，合计只计一次。日期：逾期和将到期的是期限，久无新进展的是最近一条进展，等待公开的是公开日，其余是事情发生的时间。
status-organisation = 单位
status-concern = 情况
status-date = 日期
status-thing = 编号
status-name = 名称
status-remark = 说明
status-address = 网址
status-nobody = 不属于任何单位的内容
status-late = 逾期
status-due = 90 天内到期
status-quiet = 久无新进展
status-update-overdue = 逾期未见新数据
status-weak = 仅见于转载
status-waiting = 尚未公开
status-untranslated = 缺译文
status-count = { $concern } { $count } 项
status-texts = { $count } 处
summary-brief = { $since } 至 { $until } 共 { $count } 条新内容，已写入 { $path }：{ $names }。
summary-brief-left-out = 公众号文章有字数上限，{ $count } 条未列入 wechat.html，文末写明了查看全部的网址；bulletin.html 列出全部。
summary-brief-pictures = 粘贴 wechat.html 后，请在编辑器中逐一上传同一文件夹里的 .png 图片，替换文中的图。
summary-brief-none = { $since } 至 { $until } 没有新内容，未写入任何文件。
failure-sheet-type = { $path } 不是可以读取的电子表格。
    .help = 请另存为 .xlsx 或 .csv。
failure-sheet-form = { $path } 的文件名不以 .xlsx 结尾。
    .help = 请换一个以 .xlsx 结尾的文件名。
failure-sheet-old = { $path } 是旧格式的工作簿。
    .help = 请打开后另存为 .xlsx。
failure-sheet-password = { $path } 设有密码。
    .help = 请打开后取消密码，重新保存。
failure-sheet-macros = { $path } 含有宏，或是可以含宏的格式。
    .help = 请另存为不含宏的 .xlsx。
failure-sheet-damaged = { $path } 无法读取：{ $reason }。
    .help = 请用电子表格软件打开并重新保存。
failure-sheet-large = { $path } 远远大于人工填写的表格。
    .help = 请把各行复制到新文件。
failure-sheet-encoding = { $path } 的编码无法读取。
    .help = 请另存为 UTF-8 编码的 CSV，或 .xlsx。
failure-sheet-none = { $path } 中没有可见的工作表“{ $sheet }”。
    .help = 其中的工作表有：{ $known }。
failure-sheet-several = { $path } 中有几张记录表：{ $known }。
    .help = 请用 --sheet 指明。
failure-sheet-header = { $path } 中没有一行含有已知的栏名。
    .help = gongkai export sheet 表单.xlsx 会生成含有全部栏目的表单。
failure-sheet-columns = 工作表“{ $sheet }”缺少栏目：{ $missing }。现有栏目：{ $found }。
    .help = 如果是其中某一栏，请用 --column 现有栏名=表单中的栏名 指明；gongkai export sheet 表单.xlsx 会生成含有全部栏目的表单。
failure-sheet-column-given = “{ $value }”没有写成“现有栏名=表单中的栏名”。
    .help = 例如：--column 事项名称=标题。
failure-sheet-column-title = 工作表“{ $sheet }”中没有“{ $value }”一栏。
    .help = 现有栏目：{ $known }。
failure-sheet-column-name = 记录中没有“{ $value }”一栏。
    .help = 可用的栏名：{ $known }。
failure-sheet-twice = 工作表“{ $sheet }”中“{ $name }”有两栏：{ $first } 和 { $second }。
    .help = 请去掉一栏，或换一个名称。
failure-sheet-to = 新记录不能写入 { $path }。
    .help = 请指定 content/records/ 下以 .yaml 结尾的文件。
failure-sheet-result = { $path } 会变得过大。
    .help = 请把表格拆开，或用 --to 指定另一个文件。
failure-sheet-changed = 读取表格期间，{ $path } 被改动。什么都没有写入。
    .help = 请重新导入。
failure-sheet-organisation = 网站中没有单位“{ $value }”。
    .help = 现有单位：{ $known }。
failure-sheet-exists = { $path } 已经存在，可能已有人填写。什么都没有改动。
    .help = 请换一个文件名。
failure-no-file = 没有文件 { $path }。
    .help = 请检查文件名和文件夹。

## Translations

translations-no-lock = 还没有 content/translations.lock，因此不会提示哪些译文落后于原文。首次运行 gongkai translations accept 即可建立。
translations-counts = 译文{ $total }条：已确认{ $confirmed }条，原文已改{ $stale }条，未确认{ $unconfirmed }条，缺{ $missing }条。
translations-group = { $name }：共{ $total }条，原文已改{ $stale }条，未确认{ $unconfirmed }条，缺{ $missing }条
translations-of-nobody = （不属于某一单位）
translations-more = ……另有{ $count }条，加 --all 可全部列出。
translations-stale = 原文已改：译文确认之后，原文有改动。
translations-unconfirmed = 未确认：还没有人确认现在的译文。
translations-missing = 缺译文：
translations-confirmed = 已确认：
translations-not-whole = 有文件无法读取，其中的文本未列入。此前对它们的确认予以保留；运行 gongkai check 可查看问题所在。
translations-accepted = { $count ->
    [0] 没有需要确认的译文。
   *[other] 已确认{ $count }条译文。
}
translations-dropped = 已去掉{ $count }条记录：相应的文本已不存在。
translations-exported = 已写出 { $path }，共{ $count }条文本。翻译后用 gongkai translations import 导入。
translations-change = { $path }：{ $name }
translations-import-summary = 将写入{ $changed }条，因已审校而确认{ $confirmed }条，相同{ $same }条，没有译文{ $empty }条，不予接受{ $refused }条。
translations-refused = 什么都没有写入。请更正或删去不予接受的各条，或重新导出。
failure-translations-which = 没有说明看过的是哪些译文。
    .help = 请写明文本、事物或文件，例如 task:2#summary、task:2 或 content/tasks/2.yaml；如果全部看过，请写 --all。
failure-no-translations = 网站没有“{ $value }”译文。
    .help = { $count ->
        [0] 网站各语言都不是译文。
       *[other] 译文的语言有：{ $known }。
    }
failure-translation-reference = 没有名为“{ $value }”的译文。
    .help = 名称形如 task:2#summary、task:2 或 content/tasks/2.yaml；可运行 gongkai translations status 查看。
    .nearest = 如果想写的是“{ $nearest }”，请改正。
failure-translations-none = 没有需要译成“{ $value }”的文本。
    .help = 不加 --open-only 时，译文已确认的文本也会导出。
failure-translations-changed = 其间 { $path } 被改动。什么都没有写入。
    .help = 请重新运行命令。
failure-lock = { $path }：{ $reason }
    .help = 请先更正这一行，否则其中的内容会丢失。
failure-xliff = { $path }：{ $reason }什么都没有写入。
    .help = 请使用翻译软件保存的文件，或重新导出。
failure-xliff-result = 文件中的内容会在 { $path } 中造成错误：{ $reason }什么都没有写入。
    .help = 请在翻译软件中更正，然后重新导入。
xliff-malformed = 不是格式正确的 XML（{ $reason }）。
xliff-encoding = 文件不是 UTF-8 编码。
xliff-doctype = 文件中有文档类型声明。XLIFF 不需要它，因此不予读取。
xliff-entity = 文件中有 XML 本身没有定义的实体。
xliff-deep = 元素嵌套过深。
xliff-none = 这不是 XLIFF 文件。
xliff-cut = 文件不完整。
xliff-version = 不支持这一版本的 XLIFF，只支持 1.2 和 2.0。
xliff-languages = 文件中有多个语言对的文本。
xliff-source = 文件称原文语言为“{ $value }”，而网站的原文语言是“{ $expected }”。
xliff-target = 文件称译文语言为“{ $value }”，而网站没有这种译文（有：{ $known }）。
xliff-unknown = 网站中没有文本“{ $name }”。
    .help = 请从文件中删去这一条，或重新导出。
xliff-twice = 文本“{ $name }”在文件中出现两次。
    .help = 请删去其中一条。
xliff-changed = 文件导出之后，“{ $name }”的原文有改动。
    .help = 请重新导出，按现在的原文翻译；或删去这一条。
xliff-source-differs = 文件中“{ $name }”的原文与网站的原文不同。
    .help = 请重新导出，或删去这一条。
xliff-in-part = “{ $name }”分成了几段，其中有的没有译文。
    .help = 请译完各段，或删去这一条。
xliff-translation-changed = 文件导出之后，“{ $name }”的译文在网站上有改动，与文件中的又不相同。
    .help = 请在两种译文中选定一种：改在网站的文件中，再删去这一条；或重新导出后再改。
xliff-codes = “{ $name }”的文字中夹有翻译软件的标记。
    .help = 请在软件中去掉标记，只留文字。
xliff-not-editable = “{ $name }”无法写入 { $path }：其中有锚点、别名等不能就地修改的写法。
    .help = 请手工把这条译文写入文件，并从导入的文件中删去这一条。
review-title = 公开内容将有哪些变化
review-as-of = 改动前后的内容都截至 { $day }。左栏为正式语言。菜单、页脚和生成日期不计作变化。
review-nothing = 公开内容没有变化。
review-no-page = 各页正文没有变化，其他变化见下文。
review-changed = { $count } 个页面内容有改动。
review-moved = { $count } 个页面改换地址，原地址的链接将失效。
review-new = 新增 { $count } 个页面。
review-gone = { $count } 个页面将消失，指向这些页面的链接将失效。
review-check-clean = 检查结果：没有错误，没有警告。
review-check-warnings = 检查结果：{ $tally }。可以公开；运行 gongkai check 可查看详情。
review-check-errors = 检查结果：{ $tally }。目前不能公开；运行 gongkai check 可查看详情。
review-who = 请哪些单位看哪些页面
review-who-organisation = 牵头单位
review-who-pages = 页面
review-theme = 所有页面的样式
review-theme-unknown = 界面主题有变化，而原来的内容无法用新的界面主题显示，因此界面主题引起的变化与内容的变化在下文一并列出。
review-theme-looks = 界面主题有变化。全部 { $of } 个页面的文字不因此改变，外观可能不同。
review-theme-says = 界面主题有变化，仅此一项就使 { $of } 个页面中的 { $pages } 个文字不同。这一变化只在此处说明，下文只列内容的变化。
review-theme-example = 举例：
review-frame = 各页共有的页首和页脚
review-frame-note = 以首页为例，只列一次。
review-facts = 状态和数据
review-facts-what = 对象
review-facts-before = 改动前
review-facts-after = 改动后
review-none = 无
review-yes = 是
review-no = 否
review-count = { $of }数量
review-count-confirmed = { $of }数量（已证实）
review-count-unconfirmed = { $of }数量（仅见于转载）
review-actions = 行动
review-tasks = 任务
review-targets = 目标
review-steps = 分解事项
review-milestones = 时间节点
review-organisations = 单位
review-records = 进展记录
review-cases = 案例
review-target-state = 目标状态
review-target-goal = 目标值
review-target-value = 最新已证实数据
review-target-reported = 仅见于转载的较新数据
review-task-state = 任务状态
review-task-confirmed = 任务状态是否已证实
review-task-late = 任务是否逾期
review-task-quiet = 任务是否久无新进展
review-task-progress = 任务完成比例（%）
review-step-outcome = 分解事项完成情况
review-step-late = 分解事项是否逾期
review-step-due = 分解事项期限
review-step-state = 分解事项状态
review-step-progress = 分解事项完成比例（%）
review-milestone-outcome = 时间节点完成情况
review-milestone-late = 时间节点是否逾期
review-milestone-due = 时间节点期限
review-more-facts = 另有 { $count } 项状态或数据不同。
review-more-pages = 另有 { $count } 个页面。
review-single = 内容页面
review-many = 列表、汇总和单位页面
review-named = 不再逐项说明的页面
review-left-out = 另有 { $count } 个页面未列出。
review-files = 原样发布的文件
review-files-path = 文件
review-files-fate = 变化
review-fate-changed = 改动
review-fate-moved = 换地址
review-fate-new = 新增
review-fate-gone = 消失
review-from = 原地址
review-links = 链接：
review-state-same = 这一语言没有改动。
review-state-elsewhere = 这一语言的改动见本文件其他页面。
review-state-missing = 网站不再有这一语言。
review-passage-new = 新增
review-passage-gone = 删去
review-passage-moved = 移到本页另一处
review-word-gone = 删去
review-word-new = 新增
review-legend = 标记说明：
review-pictures = 图片
review-picture-new = 新增
review-picture-gone = 删去
review-picture-replaced = 改动前
review-picture-replacing = 改动后
review-picture-large = 图片较大，未显示：
review-more-passages = 另有 { $count } 段不同。
review-told-elsewhere = 本页另有 { $count } 处改动，已在其他页面列出。
summary-review = 已写入 { $path }：{ $changed } 个页面有改动，新增 { $new } 个，消失 { $gone } 个。
summary-review-same = 已写入 { $path }：公开内容没有变化。
failure-review-exists = { $path } 已经存在，而且不是审阅文件。什么都没有改动。
    .help = 请换一个文件名。
failure-review-against = 没有可以比较的内容：{ $path } 中没有“content”文件夹。
    .help = 请用 --against 指明网站另一份副本所在的文件夹，或含有网站的 git 版本。
failure-review-unsound = 网站无法生成，没有可以审阅的内容。
    .help = 请先改正上面列出的问题。运行 gongkai check 可知是否已经改好。
failure-review-other-unsound = 用来比较的另一份内容，这一版程序无法生成。
    .help = 问题已在上面列出。请用 --against 另选一份内容。
failure-review-what = 没有说明要做什么。
    .help = 请用 --out 写明审阅文件写到哪里，或用 --sign 写明由谁审签目前的内容。
review-state = 当前这一版内容的摘要：{ $state }。审签即针对这一版。
review-signed = 已审签：{ $names }。
review-unsigned = 公开发布前还需 { $count } 人审签。
summary-signed = { $name }已审签内容 { $state }，已记入 content/signatures.yaml；这一内容已有 { $signed } 人审签。
summary-signed-before = { $name }此前已审签内容 { $state }。什么都没有改动。
failure-sign-name = “{ $value }”不是姓名。
    .help = 请用一行写出审签人的姓名。
failure-sign-note = “{ $value }”不能作为审签意见。
    .help = 请用一行写出审签意见。
failure-sign-unknown = “{ $value }”不在可以审签的人员之中。
    .help = 按 content/site.yaml 中的 sign_off，可以审签的有：{ $known }。
failure-sign-unsound = 网站无法生成，没有可以审签的内容。没有记入任何审签。
    .help = 请先改正上面列出的问题。运行 gongkai check 可知是否已经改好。
failure-sign-changed = { $path } 刚刚被别人改动。没有记入任何审签。
    .help = 请重新审签。
failure-sign-file = 无法在 { $path } 中加入审签。
    .help = 这个文件应当是列表，每一项以“- name:”开头。
unsigned-anybody = 任何人
unsigned-nobody = 还没有人审签
unsigned-some = 只有{ $names }审签
unsigned-earlier = 最近一次审签由{ $name }于{ $date }作出，针对的是另一份内容。
unsigned-never = 其他内容也没有审签记录。

# `export workflow` 写出的内容。注释保持原有的行。

summary-workflow = 已写入 { $path }。
failure-written-by-hand = { $path } 已经存在，而且与这个命令写出的不同。没有写入任何内容。
    .help = 可能有人改过它，也可能是 Certbot 一类的程序改的。不带 --out 时只显示新的内容，可用来比较；其中的改动不再需要的，请先删去这个文件。
failure-workflow-hosts = { $path } 还把网站发布到没有写明的主机：{ $hosts }。改写以后就不再发布到那里，因此没有写入任何内容。
    .help = 请把要发布到的主机都写上：{ $call }。确实不再发布到 { $hosts } 的，请先删去这个文件。
failure-workflow-settings = content/site.yaml 有误，无法读取。
    .help = 具体问题请用 gongkai check 查看。
workflow-name = 发布网站
workflow-step-program = 获取程序
workflow-step-check = 检查内容
workflow-step-ssh = 设置 ssh 密钥
workflow-step-deploy = 生成并发布
workflow-step-pages = 请 GitHub Pages 更新
workflow-step-file = 保存文件
workflow-step-addresses = 保存已公开的网址清单
workflow-step-public = 确认公开的网站就是刚生成的
workflow-step-links = 查看各来源能否打开
workflow-commit = 更新已公开的网址清单
workflow-no-program = 没有说明程序从何处来：请设置 GONGKAI_URL 和 GONGKAI_SHA256，或者 GONGKAI_SOURCE。
workflow-no-program-inside = GONGKAI_URL 指向的压缩包里没有 Linux 版程序。
workflow-packed = 程序本身，或者装有它的发行包（.tar.gz、.zip、.deb）。
workflow-stale = { $address } 上显示的不是刚才生成的内容。网站是否由别处提供，或者 CDN 仍在用旧的缓存？
workflow-dirty = 网站文件夹中有没有提交的改动，因此没有发布。这台机器只发布大家推送的内容：请先提交，或者另用一个没有人在其中编辑的克隆。
workflow-weekly = 每周一：各来源是否还能打开？
workflow-job-check = 检查提议的修改，标准与发布时相同。
workflow-job-links = 有来源失效时以失败结束，提醒有人来看；不发布，也不改动任何内容。
workflow-one-at-a-time = 依次运行；最新的一次包含全部内容。
workflow-newest =
    取分支此刻的内容：等在另一次运行之后的，否则会缺少那一次新添的网址。
workflow-addresses =
    content/published.txt 列出所有曾经公开的网址，以免有哪个在不知不觉中失效。
    它应当保存在仓库中。
workflow-addresses-again = 别人可能正好也在推送，所以失败后重试。
workflow-of-host = { $host }：
workflow-job-follows = 无论前一个主机发布成功与否，都继续；依次进行，只因为网址清单是共用的。
workflow-job-environment =
    这个环境（Settings → Environments）中的机密优先于仓库的同名机密，同类的几个主机可以各用各的。
workflow-public = 五分钟后公开的网站仍是旧的，就以失败结束。
workflow-github =
    把网站发布到“{ $host }”（{ $address }）：默认分支每次推送之后、每天一次，也可手动运行。
    由“gongkai export workflow github”生成。site.yaml 中的主机有改动时，请重新生成。
workflow-github-program =
    请在仓库的 Settings → Secrets and variables → Actions 中设置以下各项。
    程序从何处来，设为变量（Variables）：
      GONGKAI_URL 和 GONGKAI_SHA256：Linux 版发行包（.tar.gz、.deb）或程序本身的下载地址，及其 SHA-256 校验值
      或者 GONGKAI_SOURCE：程序源码在本仓库中的文件夹（编译需要几分钟）
workflow-github-variables = 设为机密（Secrets）：{ $variables }
workflow-github-ssh =
    设为机密（Secrets）：
      GONGKAI_SSH_KEY：只能写入该处、不能做其他事的账号的私钥
      GONGKAI_KNOWN_HOSTS：ssh-keyscan 显示的服务器公钥，请与服务器管理员核对
workflow-github-token = 设为机密（Secrets）：GONGKAI_GIT_TOKEN，可以写入该仓库的 { $server } 令牌
workflow-github-pages =
    发布到本仓库的 Pages 时，工作流自带令牌。如果分支在另一个仓库，请设置机密
    GONGKAI_GIT_TOKEN：可以写入其内容（Contents）的令牌。
workflow-github-disk =
    这个主机是某台机器上的文件夹，需要在那台机器上安装自己的运行器（Settings → Actions → Runners）。
workflow-github-daily =
    是否逾期、将到期或久无进展，每天都会变化，所以每天零点过后重新生成一次。GitHub 可能推迟运行；
    公开的仓库如果 60 天没有活动，定时运行会被停用。
workflow-github-publish = 只发布默认分支。
workflow-gitlab =
    把网站发布到“{ $host }”（{ $address }）：默认分支每次推送之后、每天一次，也可手动运行。
    由“gongkai export workflow gitlab”生成。site.yaml 中的主机有改动时，请重新生成。

    请在“构建 → 流水线计划”（Build → Pipeline schedules）中建立两个计划，时区都选 { $time_zone }：
      17 0 * * *  每天一次：是否逾期、将到期或久无进展，每天都会变化
      43 1 * * 1  每周一次，并设变量 GONGKAI_LINKS 为 yes：查看各来源能否打开
workflow-gitlab-program =
    请在“设置 → CI/CD → 变量”（Settings → CI/CD → Variables）中设置以下各项。程序从何处来：
      GONGKAI_URL 和 GONGKAI_SHA256：Linux 版发行包（.tar.gz、.deb）或程序本身的下载地址，及其 SHA-256 校验值
      或者 GONGKAI_SOURCE：程序源码在本仓库中的文件夹（编译需要几分钟）
workflow-gitlab-variables = 设为隐藏（masked）、受保护（protected）的变量：{ $variables }
workflow-gitlab-ssh =
    设为受保护（protected）的“文件”（File）类型变量：
      GONGKAI_SSH_KEY：只能写入该处、不能做其他事的账号的私钥
      GONGKAI_KNOWN_HOSTS：ssh-keyscan 显示的服务器公钥，请与服务器管理员核对
workflow-gitlab-token = 设为隐藏、受保护的变量：GONGKAI_GIT_TOKEN，可以写入该仓库的 { $server } 令牌
workflow-gitlab-addresses =
    设为隐藏、受保护的变量：GONGKAI_PUSH_TOKEN，本项目的访问令牌，范围为 write_repository，
    角色须能推送到默认分支。令牌会到期，请记下日期。
workflow-gitlab-disk =
    这个主机是某台机器上的文件夹，需要在那台机器上安装自己的运行器，标签为 { $host }。
workflow-gitlab-image = 任何装有 curl 和 git 的镜像都可以用；不用 GONGKAI_SOURCE 的，不需要 Rust。
workflow-gitlab-publish = 在默认分支推送之后、每日计划和手动“新建流水线”时运行。
workflow-gitlab-links = 每周计划。有来源失效时以失败结束，提醒有人来看；不发布，也不改动任何内容。
workflow-systemd-description = 把网站发布到 { $host }
workflow-systemd-links-description = 查看网站的各来源能否打开
workflow-systemd-script =
    把网站发布到“{ $host }”（{ $address }）。由“gongkai export workflow systemd”生成。
    程序本身须在 /usr/local/bin/gongkai。
    
      sudo install -m 755 gongkai-publish-{ $host } /usr/local/bin/
      sudo install -m 644 gongkai-*.service gongkai-*.timer /etc/systemd/system/
      sudo systemctl daemon-reload
      sudo systemctl enable --now gongkai-publish-{ $host }.timer gongkai-links.timer
    
    立即发布：        sudo systemctl start gongkai-publish-{ $host }
    最近一次的输出：  journalctl -u gongkai-publish-{ $host } -n 50
    哪些失败了：      systemctl --failed
workflow-systemd-follow =
    内容来自另一个仓库。即使上次未能推送，已公开的网址清单也保存在这里；
    运行服务的账号须在 git 设置中有姓名和邮箱，并且可以推送。
workflow-systemd-service = 请放入 /etc/systemd/system，方法见 gongkai-publish-{ $host }。
workflow-systemd-again = 网络一时不通，过后再试。
workflow-systemd-user =
    网站文件夹所属的账号，不需要密码，也不需要登录：
      sudo useradd --system --create-home gongkai && sudo chown -R gongkai: 文件夹
workflow-systemd-variables =
    只有 root 能读的文件（chmod 600），每行写一个“名称=值”：{ $variables }
workflow-systemd-writes = 服务只能写入这里。
workflow-systemd-timer = 请放入 /etc/systemd/system，方法见 gongkai-publish-{ $host }。
workflow-systemd-daily =
    是否逾期、将到期或久无进展，每天都会变化，所以每天零点过后重新生成一次。时区是网站的时区，
    与机器的时区无关；不写时区的，零点就以机器为准。
workflow-systemd-pushes = 每一刻钟查看一次有没有新推送的内容。没有变化时不传送任何文件。
workflow-systemd-persistent = 到时机器没有开机的，开机后补做。
workflow-systemd-links =
    请放入 /etc/systemd/system。有来源失效时以失败结束，可用 systemctl --failed 看到；清单见
    journalctl -u gongkai-links。不发布，也不改动任何内容。

# `check --links` 的结果。

dead-link = { $address } 已经失效：{ $reason }。{ $copy ->
        [given] 内容中写有存档副本：{ $archived }。
       *[none] {""}
    }
    .meaning = 内容指向的网页已经不在：对方服务器这样答复，或者没有这个主机，或者证书无效，读者无法查看。只有 gongkai check --links 会检查；内容中写有存档副本的，只作提示。
    .help = { $copy ->
        [given] 读者已可查看这份副本。请看看网页是否有新的地址。
        [found] 存档中有 { $day } 的副本。请核对其中是否有记录所说的内容，然后写入来源：archived: { $archived }
        [silent] 请查找新的地址，或者存档中的副本，写在 archived 中。从这里无法查询互联网档案馆。
       *[none] 请查找新的地址，或者存档中的副本，写在 archived 中。互联网档案馆没有副本。
    }
moved-link = { $address } 已经永久迁移到 { $to }。
    .meaning = 内容指向的网页转到了另一个地址，对方服务器称这是永久的。只有 gongkai check --links 会检查。
    .help = 请核对那里的内容是否相同，然后改写成新的地址：{ $to }
unchecked-link = 无法确认 { $address } 是否还在：{ $reason }。
    .meaning = 对方服务器没有答复，或者拒绝访问。许多服务器不接受程序访问，或者不接受其他国家的网络访问，网页很可能还在。只有 gongkai check --links 会检查。
    .help = 请用浏览器打开看看。能打开的，不必处理。
link-not-found = 对方答复没有这个网页（404）
link-removed = 对方答复网页已经删除（410）
link-no-host = 没有叫这个名称的主机
link-refused = 对方不接受本程序访问
link-too-often = 对方称访问过于频繁
link-host-fault = 对方称自身出了故障
link-led-nowhere = 转到的地址无法访问
link-other-answer = 对方的答复无法理解
summary-links-asked = 正在查看 { $count } 个网址能否打开。同一主机隔一会儿才查看下一个，需要一些时间。
summary-links = 网址：能打开的 { $answering } 个，失效的 { $gone } 个，无法确认的 { $unknown } 个{ $examples ->
        [0] {""}
       *[other] ；另有 { $examples } 个是举例用的，谁也打不开
    }。
failure-links-offline = { $count } 个网址没有一个能打开，互联网档案馆也无法访问：这台机器似乎没有联网。
    .help = 请检查网络。通过代理上网的，请设置 HTTPS_PROXY。
server-nginx =
    { $address } 的 nginx 配置，由 `gongkai export server nginx` 生成。
    存为 /etc/nginx/conf.d/{ $host }.conf，用 `nginx -t` 检查，再用 `systemctl reload nginx` 让 nginx 读入。
    有网址迁移，或者网站的网址、语言有变动时，请重新生成。
server-nginx-room =
    转走的旧网址很多。检查配置时，nginx 可能提示未能建立最优的 map_hash，不影响使用。不想看到提示的，把下面两行去掉 #，写进
    /etc/nginx/nginx.conf 的 `http` 部分；各网站合用，只写一次。
server-apache =
    { $address } 的 Apache 配置，由 `gongkai export server apache` 生成。
    存为 /etc/apache2/sites-available/{ $host }.conf，执行 `a2enmod headers rewrite` 和 `a2ensite { $host }`，
    用 `apachectl -t` 检查，再用 `systemctl reload apache2` 让 Apache 读入。
    有网址迁移，或者网站的网址、语言有变动时，请重新生成。
server-htaccess =
    { $address } 在虚拟主机上的 Apache 配置，由 `gongkai export server htaccess` 生成。
    存为网站的 content/static/.htaccess，每次构建都会带上它。主机须允许这种文件（AllowOverride），并有 headers 和 rewrite 两个模块，几乎所有主机都有。
    有网址迁移，或者网站的网址、语言有变动时，请重新生成。
server-htaccess-https =
    这台主机上的一切都能用 https 访问以后，才可以去掉下一行前面的 #。此后浏览器在所写的时间内（这里是一天，一年是 31536000）
    拒绝 http，而且无法替读者取消。
server-caddy =
    { $address } 的 Caddy 配置，由 `gongkai export server caddy` 生成。
    写入 /etc/caddy/Caddyfile，用 `caddy validate --config /etc/caddy/Caddyfile` 检查，再用 `systemctl reload caddy` 让 Caddy 读入。
    有网址迁移，或者网站的网址、语言有变动时，请重新生成。
server-nginx-https =
    启用 https：`certbot certonly --nginx -d { $host } --deploy-hook "systemctl reload nginx"` 只取得证书，不改动这个文件。
    然后把以下各行去掉 #，写进 /etc/nginx/gongkai/{ $host }/https.conf：

    listen 443 ssl;
    listen [::]:443 ssl;
    ssl_certificate /etc/letsencrypt/live/{ $host }/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/{ $host }/privkey.pem;
    if ($scheme = http) {"{"} return 301 https://$host$request_uri; {"}"}

    这台主机上的一切都能用 https 访问以后，才可以再加上下一行。此后浏览器在所写的时间内（这里是一天，一年是 31536000）
    拒绝 http，而且无法替读者取消。
server-own =
    只属于这台主机的配置另外存放，重新生成这个文件时不受影响。
server-apache-https =
    启用 https：`certbot --apache -d { $host }` 会在 { $host }-le-ssl.conf 中另建一个配置相同、带证书的虚拟主机，并在本文件中加几行。
    要重新生成配置，先删去这两个文件（以及 sites-enabled 中的 { $host }-le-ssl.conf），生成本文件，
    再执行 `certbot install --apache --cert-name { $host }`。
    这台主机上的一切都能用 https 访问以后，才可以把下一行去掉 #，写进 /etc/apache2/gongkai/{ $host }/https.conf。此后浏览器在所写的时间内
    （这里是一天，一年是 31536000）拒绝 http，而且无法替读者取消。
server-apache-listen =
    别的文件（如 /etc/apache2/ports.conf）里已有下一行的，请在这里删去。
server-caddy-https =
    域名指向这台机器后，Caddy 会自动取得证书。
    这台主机上的一切都能用 https 访问以后，才可以把下一行去掉 #，写进 /etc/caddy/gongkai/{ $host }/https.conf。此后浏览器在所写的时间内
    （这里是一天，一年是 31536000）拒绝 http，而且无法替读者取消。
server-below =
    网站位于某个路径之下。这台主机上如有别的网站，请把从这里到结尾的内容放进那个网站的配置。
server-slash =
    末尾少了斜杠的网址，转到有斜杠的网址，主机名和端口与所访问的相同。
server-moved =
    已经迁移的网址。
server-gone =
    不再提供的文件。
server-hidden =
    名称以点开头的文件不对外，/.well-known/ 除外。
server-folders =
    没有页面的文件夹不列出其中的文件。
server-missing =
    网址不存在时显示的页面，按语言区分。
server-types =
    各种文件的类型，按扩展名区分。
server-headers =
    随每个文件发送的响应头。
server-policy =
    其他网站可以在自己的页面中显示嵌入页，其余页面不可以。
server-drawings =
    图形自带样式，不需要载入其他文件。
server-cache =
    按内容命名的文件缓存一年；其余的每次都向服务器核对，以免读者看到过时的内容。
server-open =
    其他网站页面中的程序可以读取数据、订阅源和日历。
server-vary =
    中间的缓存须把压缩和未压缩的文件分开保存。
server-compressed =
    已有压缩文件（.br、.gz）的，直接发送压缩文件。
server-nginx-brotli =
    要发送 .br 文件：安装 libnginx-mod-http-brotli-static（Debian、Ubuntu），再把下一行去掉 #，写进
    /etc/nginx/gongkai/{ $host }/brotli.conf。
summary-server = 已写入 { $path }，网站在 { $folder }。
failure-server-folder = “{ $path }”不能写进服务器的配置。
    .help = 请写从磁盘根目录开始的文件夹，例如 --folder /srv/www/plan/current，其中不能有引号、反斜杠、$、% 和花括号。
failure-server-host = 设置中没有写明主机“{ $host }”的网站在服务器上的哪个文件夹。
    .help = 请写明，例如 --folder /srv/www/plan/current。
