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
    .date = 何时发生：2025、2025-01 或 2025-01-31。
    .title = 标题，每种语言写一次：--title zh=… --title en=…
    .text = 报道了什么，用 Markdown，每种语言写一次。
    .source_title = 来源的标题。
    .source_lang = 这个标题的语言，写 BCP 47 标签；不写的，是正式语言。
    .source_publisher = 来源由谁发布；每种语言写一次，或各语言共用一个。
    .source_url = 来源的网址。
    .source_published = 来源哪天发布。
    .draft = 暂不放进任何公开的网站。

value =
    .ABOUT = 事项
    .ADDRESS = 地址
    .CODE = 代号
    .CODE-WORDS = 语言=内容
    .COMMAND = 命令
    .DATE = 日期
    .DIR = 文件夹
    .FIELDS = 领域
    .FILE = 文件
    .FORMAT = 格式
    .ID = 编号
    .KIND = 类别
    .LANG = 语言
    .LANGUAGES = 语言
    .NAME = 名称
    .ORGANISATIONS = 单位
    .PLACES = 国家或地区
    .PORT = 端口
    .RECORDS = 记录
    .REVISION = 版本
    .SHELL = Shell
    .SOURCE-LANG = 语言
    .SOURCE-PUBLISHED = 日期
    .SOURCE-TITLE = 标题
    .SOURCE-URL = 网址
    .TASKS = 任务
    .TOPIC = 主题
    .TOPICS = 主题
    .URL = 网址
    .VALUE = 数值

init = 新建网站：内容不多，立即可以构建。
    .folder = 新网站的文件夹。
    .lang = 网站的语言，正式语言写在最前，例如 zh,en。不写的，是起始站点所用的语言。
    .kind = 计划的类型：action-plan（行动计划）、strategy（战略）或 commitments（承诺清单）。不写的，在终端上会提问，其他情况下是行动计划。

new = 按选项或回答写一条新的记录，或一个新的案例。

new-record = 进展记录：发生了什么，什么时候，谁说的。
    .about = 涉及什么：task:18、target:labs、safeguard:1。
    .topics = 属于哪些主题，取自 vocabulary.yaml。
    .kind = 类别：figure（数据）、event（活动）、policy（政策）、achievement（成果）或 announcement（预告）。
    .value = 所涉目标的数值。

new-case = 案例：计划在实际中的样子。
    .summary = 用一句话说明是什么，每种语言写一次。
    .tasks = 属于哪些任务。
    .fields = 属于哪些领域，取自 vocabulary.yaml。
    .places = 涉及哪些国家和地区，取自 vocabulary.yaml。
    .organisations = 有哪些单位参与。
    .records = 有哪些记录讲到它。

import = 从电子表格导入记录。

import-sheet = 把电子表格的各行导入为记录；写入以前，会把全部内容显示出来。
    .file = 电子表格：.xlsx 或 .csv。
    .sheet = 文件中有几张工作表的，写明哪一张。
    .to = 新记录写入哪个文件，例如 content/records/2026/bureau.yaml。不写的，按表格的名称新建一个。
    .dry_run = 显示将写入什么，但不写入。
    .slips = 对记录的改动只是改正笔误：看过的人不会看到“有改动”的标记。
    .yes = 不问是否写入，直接写入。在终端上，有疑问的仍会提问。

export = 生成填报记录的电子表格。

export-sheet = 填报记录的表单，是一份电子表格：含已有的记录和供填写的空行。填好后用 import sheet 导入。
    .file = 要写成的文件：.xlsx。
    .organisation = 单位的编号：只含该单位各项任务的记录。

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
    .topic = 命令，例如 new record；内容文件，例如 record 或 site.yaml；其中的一部分，例如 source；findings（问题）或 themes（界面主题）。

completions = 输出一段脚本，让 Shell 能够补全命令、选项和可取的词。
    .shell = 哪一种 Shell。

man = 输出本程序或一个命令的手册页，或把全部手册页写入一个文件夹。
    .command = 命令，例如 new record。
    .out = 手册页放在哪个文件夹，例如 ~/.local/share/man/zh_CN/man1。以前写的手册页会被替换，其他文件一概不动。
