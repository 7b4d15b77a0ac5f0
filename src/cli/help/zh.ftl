# 帮助的中文文字：每个命令一条，键是命令的各个词，用“-”连接；属性是参数和选项的名称，“选项--词”是选项可取的一个词。
# 几个命令共有的选项写在 shared 中；选项的值叫什么，写在 value 中。有缺漏或多余的，测试会逐条列出。

gongkai = 把用 YAML 写成的行动计划和逐条记录的进展，做成一个多语言的公开网站。
    .version = 显示版本。

shared =
    .help = 显示这份帮助。
    .lang = 程序用哪种语言：zh 或 en。不写的，由系统环境决定。
    .quiet = 只显示发现的问题、无法执行的原因和所要的内容，不显示进度和小结。
    .root = 网站的文件夹，其中有 content。
    .as_of = 网站截至哪一天，例如 2025-06-30，不能晚于今天。不写的，是网站所在时区的今天。
    .base_url = 网站发布后的网址，与 site.yaml 中写的不同时使用。
    .drafts = 连同草稿和尚未到发布日的记录一起显示，每页都有标记；不能公开。
    .no_search = 不带搜索：没有索引、搜索框和搜索页。
    .strict = 警告按错误处理，提示不影响。
    .all = 显示发现的全部问题。不写的，每个代号显示十个，并注明还有多少。
    .id = 编号，也用作网址：小写字母、数字和连字符。
    .date = 何时发生：2025、2025-H1、2025-Q3、2025-01、2025-01-31，或 unknown（不详）。
    .title = 标题，每种语言写一次：--title zh=… --title en=…
    .text = 报道了什么，用 Markdown，每种语言写一次。
    .source_title = 来源的标题。
    .source_lang = 这个标题的语言，写 BCP 47 标签；不写的，如果标题可以是正式语言，就是正式语言。
    .source_publisher = 来源由谁发布；每种语言写一次，或各语言共用一个。
    .source_url = 来源的网址。
    .source_published = 来源何时发布。
    .source_accessed = 最近哪天查看过来源。
    .mirror = 来源是转载，没有找到原文。
    .source = 一个完整的来源，另有来源的可以写多次：'url=https://…,title=…,publisher=zh:…,publisher=en:…,published=2025-01-31,mirror'
    .note = 读者需要知道的情况，每种语言写一次。
    .disagreement = 各来源之间有何分歧，每种语言写一次。
    .known = 何日为公众所知，由来源看不出的才写。
    .publish_at = 在这一天以前，不放进任何公开的网站。
    .amount = 一笔资金，以整单位计：'of=task:18,kind=spent,value=120000000,currency=CNY,date=2025'
    .document = 所属的一份文件：'title=…,url=https://…,kind=report,published=2025-01-31'
    .dry_run = 把文件写到标准输出，不写入网站。
    .yes = 不显示文件，也不问是否写入，直接写入。
    .draft = 暂不放进任何公开的网站。

value =
    .ABOUT = 事项
    .ADDRESS = 地址
    .BREAKDOWN-CATEGORY = 分组方式:组别
    .BY = 依据
    .CODE = 代号
    .CODE-WORDS = 语言=内容
    .COMMAND = 命令
    .DATE = 日期
    .DIR = 文件夹
    .DIR-REVISION = 文件夹或版本
    .ENGINE = 引擎
    .FIELDS = 领域
    .FILE = 文件
    .FORMAT = 格式
    .HOST = 主机
    .ID = 编号
    .IDS = 编号
    .KEY-VALUE = 键=值,…
    .KIND = 类别
    .KNOWN = 日期
    .LANG = 语言
    .LANGUAGES = 语言
    .MEETS = 节点
    .NAME = 名称
    .NAME-COLUMN = 名称=栏目
    .ORGANISATIONS = 单位
    .PLACES = 国家或地区
    .PATH = 文件
    .PORT = 端口
    .PUBLISH-AT = 日期
    .RECORDS = 记录
    .REF = 事项
    .REF--STATUS = [事项=]状态
    .REF-PERCENT = 事项=百分比
    .REVISION = 版本
    .SERVER = 服务器
    .SERVICE = 服务
    .SHELL = Shell
    .SOURCE-ACCESSED = 日期
    .SOURCE-LANG = 语言
    .SOURCE-PUBLISHED = 日期
    .SOURCE-TITLE = 标题
    .SOURCE-URL = 网址
    .TARGET = 目标
    .TASKS = 任务
    .TEXT = 文字
    .TOPIC = 主题
    .TOPICS = 主题
    .URL = 网址
    .VALUE = 数值
    .VERSION = 版本

init = 新建网站：内容不多，立即可以构建。
    .folder = 新网站的文件夹。
    .lang = 网站的语言，正式语言写在最前，例如 zh,en；程序也用最前的一种。不写的，是起始站点所用的语言。
    .kind = 计划的类型：action-plan（行动计划）、strategy（战略）或 commitments（承诺清单）。不写的，在终端上会提问，其他情况下是行动计划。

new = 按选项或回答写一条新的记录，或一个新的案例。

new-record = 进展记录：发生了什么，什么时候，谁说的。
    .about = 涉及什么：task:18、target:labs、safeguard:1。
    .topics = 属于哪些主题，取自 vocabulary.yaml。
    .kind = 类别：figure（数据）、event（活动）、policy（政策）、achievement（成果）或 announcement（计划安排）。
    .value = 所涉目标的数值，或 --of 所写目标的数值。
    .of = 数值属于哪个目标，例如 labs；记录不是恰好涉及一个目标的才写。
    .at = 数值的日期，与记录的日期不同的才写。
    .series = 是哪一部分的数值：分组方式和组别，例如 sex:female。
    .observation = 一个完整的数值，有几个的可以写多次：'target=labs,value=12,date=2025-12,series=sex:female,flags=rounded'
    .status = 来源写明的状态：done、in-progress、continuing、not-started、changed 或 stopped；只是其中一项任务或分解事项的：step:18.1=done
    .meets = 实现了什么：节点写编号，另有 step:18.1、target:labs。
    .progress = 来源写明的任务或分解事项完成的百分比：task:18=45

new-case = 案例：计划在实际中的样子。
    .summary = 用一句话说明是什么，每种语言写一次。
    .tasks = 属于哪些任务。
    .fields = 属于哪些领域，取自 vocabulary.yaml。
    .places = 涉及哪些国家和地区，取自 vocabulary.yaml。
    .organisations = 有哪些单位参与。
    .records = 有哪些记录讲到它。
    .fact = 最能说明案例的数字：'value=2500000000,currency=CNY,what=zh:…,what=en:…,state=planned'
    .picture = 案例文件夹中的一张图片，有几张的可以写多次：'file=a.jpg,alt=zh:…,alt=en:…,credit=…'

edit = 在编辑器中打开内容的某一处，改完后说明其中有什么问题。
    .what = 改什么：task:18、record:first-event、target:labs、case:story，或者问题所在的位置：content/tasks/18.yaml:4

fmt = 使内容文件的格式一致：各键按内容约定的次序，每级缩进两个空格；文字和注释不变。
    .paths = 内容文件或文件夹。不写的，是全部内容。
    .check = 不改动文件，只列出将会改动的；有的话，退出码为 1。

schema = 写出 JSON Schema，编辑器据此补全和检查内容。
    .out = 只把各个 Schema 写入这个文件夹，它应当是空的或尚不存在。不写的，写入网站的 schema 文件夹，并告知 VS Code。

review = 写明公开的内容将有哪些变化，记录由谁审签。
    .against = 目前公开的是哪一版：存有网站另一份副本的文件夹，或 git 的版本，例如 HEAD、main 或 v1.2。
    .out = 审阅文件，以 .html 结尾。以前的审阅文件会被替换。
    .sign = 在 content/signatures.yaml 中记录：此人审签网站现在的内容。
    .note = 审签人的意见。

translations = 说明哪些译文落后于原文，确认译文，导出给译者并收回译文。

translations-status = 列出原文已改、未确认或缺少的译文。
    .by = 按什么统计。
    .by--document = 内容文件。
    .by--organisation = 负责的单位。
    .format = 怎样写到标准输出。
    .format--human = 先是数目，然后每行一项。
    .format--json = JSON 数组。
    .all = 全部列出。不写的，每种状态列出十项，并注明还有多少。

translations-accept = 确认看过的译文，记在 content/translations.lock 中。
    .references = 看过什么：文字，例如 task:2#summary；事项，例如 task:2；文件，例如 content/tasks/2.yaml。
    .all = 确认网站的全部译文。
    .stale_only = 只确认原文在确认以后有改动的译文。
    .to = 只确认这种语言的译文。

translations-export = 把文字写成 XLIFF，供翻译软件使用。
    .file = 要写成的文件：.xlf。
    .to = 译成哪种语言，写代码。
    .version = XLIFF 的版本。
    .version--1-2 = 供较旧的软件使用，例如 OmegaT。
    .version--2-0 = 供较新的软件使用。
    .open_only = 不含已经确认的译文。

translations-import = 从 XLIFF 文件取回译文。
    .file = 译者交回的文件：.xlf。
    .dry_run = 显示将写入什么，但不写入。

brief = 为其他渠道写出一段时期的进展：可粘贴的文章、纯文本的短讯、供打印的简报。
    .since = 从哪一天的进展写起，例如 2026-10-01。
    .until = 到哪一天为止，不能晚于今天。不写的，是网站所在时区的今天。
    .tasks = 任务的编号，多个之间用逗号分开：只写这些任务的进展。
    .out = 要新建的文件夹。不写的，按时期命名。

import = 从电子表格导入记录。

import-sheet = 把电子表格的各行导入为记录；写入以前，会把全部内容显示出来。
    .file = 电子表格：.xlsx 或 .csv。
    .sheet = 文件中有几张工作表的，写明哪一张。
    .columns = 名称不同的栏目：表格中的名称，“=”，再写表单中的名称；每栏写一次。
    .to = 新记录写入哪个文件，例如 content/records/2026/bureau.yaml。不写的，按表格的名称新建一个。
    .dry_run = 显示将写入什么，但不写入。
    .slips = 对记录的改动只是改正笔误：看过的人不会看到“有改动”的标记。
    .yes = 不问是否写入，直接写入。在终端上，有疑问的仍会提问。

theme = 自己做界面主题：新建一个，列出模板能用的数据，查看已有主题的文件。

theme-new = 在网站的 themes/ 中新建一个界面主题：小而完整，可在此基础上修改。不改动网站的其他文件。
    .name = 主题的名称，也是它在 themes/ 中的文件夹：小写字母、数字和连字符。
    .engine = 模板用哪种引擎的语法写。两种引擎生成的页面相同。
    .engine--minijinja = civic 所用的 Jinja 语法。
    .engine--tera = plain 所用的 Tera 2 语法。

theme-show = 列出一个主题的文件（以本站所见为准）：模板及其各块、资源、界面用语。写明文件的，显示它的内容。不改动任何文件；程序自带的主题，没有网站也能查看。
    .name = 主题的名称，例如 civic。
    .file = 要显示的文件，例如 templates/task.html，或简写为 task.html；被网站自己的模板盖住的，写 original/task.html。

theme-fields = 列出一类页面的模板能用的全部数据：各个视图及其字段、含义，以及取自本站的例子。不写类别的，列出各个类别。
    .kind = 页面的类别，例如 task，也就是模板的名称（不带 .html）；写 settings 的，列出主题可以设置的内容。
    .format = 怎样写到标准输出：供人阅读，或写成 JSON。
    .format--human = 供人阅读。
    .format--json = JSON 数组，每项一个视图。

export = 把内容交给其他程序：填报记录的表格、网站服务器的配置，以及让其他机器发布网站的文件。

export-sheet = 填报记录的表单，是一份电子表格：含已有的记录和供填写的空行。填好后用 import sheet 导入。
    .file = 要写成的文件：.xlsx。
    .organisation = 单位的编号：只含该单位各项任务的记录。

export-workflow = 让另一台机器在每次推送之后和每天发布网站的文件。
    .service = 由什么来运行。
    .service--github = GitHub 的 Actions。
    .service--gitlab = GitLab 流水线。
    .service--systemd = 自己的 Linux 机器上的服务和定时器。
    .hosts = 发布到 site.yaml 中的哪几个主机；只有一个的可以不写。
    .out = 写入哪个文件夹，放在该服务查找的位置；以前写出而没有人改过的文件，会被替换。不写的，只显示内容。
export-server = 网站服务器的配置：响应头、文件类型、缓存、已迁移的网址、网址不存在时显示的页面。
    .server = 哪一种网站服务器。
    .server--nginx = nginx。
    .server--apache = Apache httpd。
    .server--htaccess = 虚拟主机上的 Apache：.htaccess 文件，放进 content/static。
    .server--caddy = Caddy。
    .host = content/site.yaml 中某个主机的标识，用它的网址和文件夹。不写的，用网站自己的。
    .folder = 网站在服务器上的文件夹。不写的，用该主机的，再没有则为 /srv/www/plan/current。
    .out = 写入哪个文件，以前写的配置会被替换。不写的，只显示内容。

build = 构建网站，写入一个文件夹。
    .out = 写成的网站放在哪个文件夹。不写的，是网站文件夹中的 public。

check = 检查并列出所有问题，不写入任何内容。
    .format = 问题怎样显示：供人阅读，每行一个，或者写到标准输出，供程序（JSON、SARIF）和 GitHub 工作流使用。
    .format--human = 连同出问题的那几行。
    .format--short = 每行一个。
    .format--json = 以 JSON 数组写到标准输出。
    .format--sarif = 以 SARIF 2.1.0 写到标准输出，供审查改动的服务使用。
    .format--github = 在 GitHub 工作流中标注文件的命令。
    .since = 只列出与 git 的这个版本相比有改动的文件中的问题，以及指向这些文件的问题。别处的问题只说有多少，不影响退出码。
    .links = 查看内容指向的每个网页是否还在。只有这个命令会访问别人的网站，需要几分钟。

waiting = 列出已写入内容、尚未出现在网站上的各项。
    .format = 怎样写到标准输出：每行一项，供人阅读，或者用 JSON。
    .format--short = 每行一项。
    .format--json = JSON 数组。

serve = 在本机显示网站，边改边看。
    .port = 本机的端口；已被占用的，改用下一个空闲的。
    .host = 网站显示在本机的哪个地址。通常的地址只有本机能够访问。
    .open = 在浏览器中打开网站。

explain = 按代号说明一种问题，或列出全部代号。
    .code = 代号，例如 missing-translation，写在每个问题前面的方括号中。

help = 说明一个命令，或一种内容文件及其各个键；不写主题的，列出全部命令和主题。
    .topic = 命令，例如 new record；内容文件，例如 record 或 site.yaml；其中的一部分，例如 source；一个键，例如 withdrawn；findings（问题）或 themes（界面主题）。

completions = 输出一段脚本，让 Shell 能够补全命令、选项和可取的词。
    .shell = 哪一种 Shell。

man = 输出本程序或一个命令的手册页，或把全部手册页写入一个文件夹。
    .command = 命令，例如 new record。
    .out = 手册页放在哪个文件夹，例如 ~/.local/share/man/zh_CN/man1。以前写的手册页会被替换，其他文件一概不动。

deploy = 把网站发布到主机：先按该主机严格生成，再发送有变化的部分。
    .host = content/site.yaml 中 hosts 下某一项的 id。只有一项的可以不写。
    .root = 网站所在的文件夹，其中有 content。
    .dry_run = 只说明会发送和删除什么，并试一试能否写入；与 --rollback 合用时，只说明哪一版会重新公开。主机上不作任何改动。
    .no_search = 不要搜索：没有索引、搜索框和搜索页。
    .purge_list = 把需要 CDN 清除缓存的网址写进这个文件，每行一个。
    .rollback = 退回上一个公开的版本，只用于保留多个版本的文件夹（folder）。不生成网站。
    .portable = 让压缩包中的页面直接链接到文件，解压后用浏览器打开就能看。
    .break_lock = 别处的发布中途停止、留下了锁的，不等待，直接解除。请先确认此刻没有人在发布到该主机。
    .all = 列出检查出的每一个问题，以及发送和删除的每一个页面。不写的，各列一部分并说明还有多少。
status = 按单位列出逾期、即将到期、久无新进展、来源不够可靠、等待公开和没有译文的各项。
    .as_of = 截至哪一天，不能晚于今天。不写的，是网站所在时区的今天。
    .organisation = 单位的编号：只列该单位负责的各项。
    .format = 用什么形式。
    .format--text = 每行一项。
    .format--html = 可以打印的网页。
    .format--xlsx = 供会议使用的工作簿。
    .out = 要写成的文件。不写的，text 和 html 写到标准输出。
