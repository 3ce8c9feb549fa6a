# stappenkaart 自身对读者说的每个词语，简体中文。

language-name = 简体中文

severity-danger = 危险
severity-warning = 警告
severity-caution = 小心
severity-notice = 注意
note-important = 重要
note-note = 说明
note-tip = 提示

card = 步骤卡
card-decision = 找到合适的卡片
card-reference = 参考信息
checklist = 检查清单
step = 步骤 { $number }
steps-count =
    { $count ->
       *[other] { $count } 个步骤
    }
warnings-count =
    { $count ->
       *[other] { $count } 条警告
    }
warnings-in-card =
    { $count ->
       *[other] 此卡片包含 { $count } 条警告
    }
duration =
    { $minutes ->
       *[other] { $minutes } 分钟
    }
page-of = 第 { $page } 页，共 { $total } 页

before-you-start = 开始之前
read-first = 请先阅读
safety-first = 请先阅读警告
roles-needed = 所需角色
permissions-needed = 所需权限
requires-here = 此步骤需要
needed-in = 用于以下步骤
ask-whom = 联系谁
request-copy = 复制留言
request = 我需要以下内容才能按步骤卡操作。可以办理吗？
how-to-get = 如何获取
choose-one = 请选择一项
choose-any = 请选择适用的选项
outcome = 结果
done = 完成
forbidden = 请勿使用
callouts-legend = 图中位置
to-warning = 转到警告

owner = 维护者：
verified = 核对日期：
takes = 预计用时：
languages = 语言
choose-language = 选择语言
cards = 步骤卡
all-cards = 所有步骤卡
print-card = 步骤卡 (PDF)
open-checklist = 检查清单
print-checklist = 检查清单 (PDF)
print-one-sheet = 单页卡片
print-leaflet = 对折卡片
print-pocket = 可折叠口袋卡
print-poster = 海报
print-binder = 全部卡片合集
print-category-binder = 本类别卡片合集
word-document = Word 文档（供批注）
binder-contents = 目录
binder-warnings = 所有警告
binder-versions = 版本
paper-newest = 最新版本
paper-current = 您手中的纸张是此卡片的最新版本。
paper-older = 您手中的纸张比此卡片旧。请使用本页，或重新打印卡片。
paper-changed = 以下警告是新的或已更改：
paper-gone = 您纸上的一条或多条警告已不再按原样适用。
paper-unknown = 不确定您的纸张是否仍然正确。请使用本页。
changes = 变更内容
changes-warnings = 警告有变更
change-removed = 警告已删除
change-weaker = 警告级别降低
change-reworded = 警告措辞已更改
change-moved = 警告位置已更改
change-stronger = 警告级别提高
change-added = 新警告
change-before = 之前：
change-after = 现在：
change-card = 新卡片
change-card-gone = 卡片已删除
change-title = 标题已更改
change-steps = 步骤已更改
change-pictures = 图片已更改
change-text = 其他文字已更改
print-page = 打印此页
table-of-contents = 此卡片的内容
skip-to-content = 跳转到正文
enlarge-picture = 放大图片
film-watch = 观看视频
background = 背景
sound-play = 收听录音
file-download = 下载文件
attachment-on-page = 在此卡的网页上
in-card = 卡片“{ $title }”
in-card-step = 卡片“{ $title }”，步骤 { $number }
size-kb = { $size } kB
size-mb = { $size } MB
copy = 复制
copied = 已复制
path-then = 然后

# 键盘上的按键，按键上怎么写就怎么写。
key-ctrl = Ctrl
key-shift = Shift
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-backspace = Backspace
key-delete = Delete
key-insert = Insert
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down
key-space = 空格键
key-caps-lock = Caps Lock
key-num-lock = Num Lock
key-scroll-lock = Scroll Lock
key-print-screen = Print Screen
key-pause = Pause

checklist-name = 姓名
checklist-date = 日期
checklist-signature = 签名
checklist-reset = 清除勾选
checklist-progress = 已完成 { $done } 项，共 { $total } 项
checklist-remembered = 勾选记录仅保存在此设备上。
checklist-intro = 请勾选已完成的操作。继续之前，请阅读每条警告。
checklist-intro-confirm = 请凭记忆完成每个步骤，但要先阅读其中的警告。然后停下来，勾选已完成的操作。
checklist-confirm = 请完成此步骤。然后停下来确认：

new-tab = 在新标签页中打开
callout-place = 图片上的位置 { $mark }
start = 开始
print = 打印
about-card = 关于此卡片
step-of = 第 { $step } 步，共 { $steps } 步
progress = 进度
go-on = 继续
warning-read = 已阅读此警告
warning-unread = 请先阅读此警告：尚未阅读。
ticks-cleared = 勾选已清除。
undo = 撤销
step-changed = 此步骤在勾选后有更改，其勾选已清除。
not-ticked = 尚未勾选：{ $count }
branch-if = 仅在选择此项后：
branch-or = 或
not-on-your-way = 不在此路径上
all-ticked = 已全部勾选
sign-off = 签名
focus-start = 逐步显示
focus-end = 显示整张卡片
back = 上一步
next = 下一步
practice = 练习
practice-intro = 图片上没有标记。不会保存任何内容。
practice-ask = 应该点击哪里？
practice-right = 正确。
practice-wrong = 不在这里。再试一次。
practice-shown = 不在这里。正确的位置在此。
practice-place = 位置 { $number }
practice-by-name = 按名称选择
practice-result = 首次即找到：{ $done } / { $total }
feedback-ask = 是否成功？
feedback-ask-facts = 这有帮助吗？
feedback-yes = 是
feedback-no = 否
feedback-good = 很好。也欢迎提出改进建议。
feedback-first = 请先查看：
feedback-report = 报告问题
feedback-better = 提出改进建议
feedback-step = 此处有误？
kept-copy = 没有网络连接。这是保存在此设备上的副本，可能有更新的版本。保存时间：
kept-newer = 此页面有更新的版本。
kept-load = 显示

not-translated =
    { $tag ->
        [nl] 尚未翻译：此文本为荷兰语
        [en] 尚未翻译：此文本为英语
        [de] 尚未翻译：此文本为德语
        [fr] 尚未翻译：此文本为法语
        [es] 尚未翻译：此文本为西班牙语
        [it] 尚未翻译：此文本为意大利语
        [pt] 尚未翻译：此文本为葡萄牙语
        [pl] 尚未翻译：此文本为波兰语
        [tr] 尚未翻译：此文本为土耳其语
        [ar] 尚未翻译：此文本为阿拉伯语
        [ja] 尚未翻译：此文本为日语
        [zh] 尚未翻译：此文本为中文
       *[other] 尚未翻译：此文本的语言为 { $language }
    }
not-translated-card = 此卡片的部分内容尚未翻译。这些文本以原文显示，并带有标签。
you-are-here = 当前位置
find-card = 查找卡片
cards-found = 找到的卡片：{ $count }
none-found = 未找到“{ $query }”。所有卡片见下方。
found-partly = 没有卡片包含所有这些词。包含其中一些的卡片：{ $count }
cards-for = 适用对象
everyone = 所有读者
recently-verified = 最近核对
page-missing = 此地址没有页面
card-moved = 此卡片已移动
close = 关闭

audience = 适用对象：
product = 适用产品：
revision = 卡片版本：
status-draft = 草稿：尚未核对。请勿按此卡片操作。
status-review = 审核中：尚未批准。请勿按此卡片操作。
status-retired = 已停用：此卡片不再更新。
go-to-step = 转到步骤 { $number }
go-back-to-step = 返回步骤 { $number }
go-to-end = 操作完成
glossary = 此卡片中的术语

# 译文审核页，供懂两种语言的人使用。
review = 译文审核
review-intro = 警告排在最前面。请将每条译文与原文对照，并在正确的译文处签名。
review-source = 原文
review-translation = 译文
review-warnings = 警告
review-texts = 其他文本
review-earlier = 翻译时的原文
review-machine = 机器起草
review-approved = 由 { $name } 于 { $date } 批准
review-progress = 已批准 { $done } 条警告，共 { $total } 条
review-hand-back = 交回方法：请填写随此副本提供的 { $file }。在每条警告旁写上您的姓名；如果两种文字意思相同，请写“是”。请以 CSV 格式发回该文件。
# 审阅者填写的表格。
sheet-card = 卡片
sheet-warning = 警告
sheet-signal-word = 信号词
sheet-state = 状态
sheet-name = 您的姓名
sheet-tick = 是否批准（是或否）
sheet-remark = 备注
state-missing = 未翻译
state-blank = 空白
state-identical = 与原文相同
state-stale = 翻译后原文已更改
state-refused = 与原文含义不一致
state-review = 等待审核
state-draft = 等待批准
state-approved = 已批准
state-translated = 已翻译

# 这种语言的规则。列表以逗号分隔；`*` 代表任意文字，`-` 代表在此语言中没有内容的列表。
# 表示否定或禁止的词；含有否定意义的词，如“避免”；看似否定而并不否定什么的词。
meaning-negations =
    不, 没, 未, 勿, 别, 没有, 无法, 无需, 无须, 无权, 无人, 毫无, 并无, 并非, 绝非, 无任何, 切莫, 莫要, 切忌,
    禁止, 严禁, 谢绝, 不同意, 不同步, 不断开, 不断电, 不停机, 不停止, 不停电, 不过载, 不过热, 不过度, 不过期,
    不过量, 没收到, 现在没有
meaning-negative-words =
    徒手, 赤手, 空手, 避免, 防止, 以免, 以防, 谨防, 免得, 杜绝, 拒绝, 失败, 失效, 无, 非, 缺少, 缺乏, 缺失, 丢失, 忽略, 跳过, 省略, 除外, 除了, 以外, 之外, 而不是, 而非, 只读,
    为空, 空的, 空白, 仅当, 仅在, 仅限, 只有在, 只有当, 只有 * 才, 只能在, 只能由, 才能, 才可, 方可, 方能, 最多, 至多, 过期, 弃用, 废弃, 禁用, 停用, 远离, 回绝, 错误地, 未经,
    未知, 未授权, 未定义, 未受, 未满足, 没有 * 的情况下, 在没有, 没有经过, 不经, 不戴, 不穿, 不带, 不受支持, 不支持的, 不可用, 不兼容, 不正确, 不完整, 不安全, 不合格, 不当, 不足, 不明,
    不稳, 不匹配, 不一致, 不适当, 不合适, 不必要, 不存在的, 不可见, 如有疑问, 有疑问时
# Words that say what follows if it is not done.
meaning-otherwise = 否则
meaning-no-negations =
    不仅, 不但, 不只, 不单是, 不光是, 不止, 不得不, 不能不, 不可不, 不会不, 不迟于, 不晚于, 不论, 无论, 不管, 不同,
    各不相同, 不透明, 不久, 不断, 不停, 不时地, 不然, 不过, 没收, 不锈, 不良, 必不可少, 不可或缺, 不可缺少, 不可避免,
    不好意思, 对不起, 差不多, 了不起, 说不定, 是不是, 能不能, 可不可以, 要不要, 会不会, 有没有, 除非, 不要忘记,
    不要忘了, 别忘, 勿忘, 请勿忘记, 不用担心, 不必担心, 未来, 未免, 淹没, 浸没, 沉没, 吞没, 埋没, 特别, 识别, 区别,
    级别, 分别, 类别, 性别, 个别, 鉴别, 辨别, 判别, 甄别, 差别, 派别, 组别, 国别, 告别, 别名, 别人, 别的, 别处, 别称,
    别针, 无线, 无菌, 无障碍, 无缝, 无误, 无疑, 无限, 无关紧要, 非常, 非洲, 是非, 非得, 不必, 无需, 不需要, 不用,
    没有必要, 切勿忘记, 不要犹豫
# Negations that may only repeat another one of the sentence: "do not touch it, nor the cable" can become one.
meaning-repeated-negations = 也不, 也不要, 也不得, 也别
# 警告开头的词。
meaning-signal-words = 危险, 警告, 小心, 注意, 当心, 请注意, 警示, 特别注意
meaning-note-words = 备注, 提示, 重要, 说明, 小贴士
meaning-needs = 先决条件, 前提条件, 要求, 开始之前, 准备工作, 需要什么, 准备

# 表明操作下方的文字说明成功后读者所见的词语。
meaning-outcomes = 会出现, 将出现, 会打开, 将打开, 会显示, 将显示, 您会看到, 你会看到, 您将看到, 你将看到

# 在句首或动词之后表示禁止的词；并不禁止什么的否定。
meaning-prohibitions = -
meaning-prohibitions-inside = -
meaning-refusals = -
meaning-refusals-inside = -
meaning-reassurances = -
meaning-obligations = -
meaning-persons = -
meaning-cautions = -
meaning-bans = -
meaning-consequents = -
# Words that are an article and a pronoun alike; words that lead to a purpose; words that forbid before an infinitive, as on a sign,
# and the endings of infinitives; the endings of words that forbid, or any part of a clause without spaces, and what only looks like them.
meaning-pronouns = -
meaning-purposes = -
meaning-signs = -
meaning-infinitives = -
meaning-forbidding-forms = *请勿*, *切勿*, *請勿*, *不要*, *不得*, *禁止*, *严禁*, *嚴禁*, *不准*, *不许*, 避免*, *请避免*, *应避免*, *尽量避免*, *必须避免*
meaning-no-forbidding-forms = *不要担心*, *不要忘记*, *不要紧*, *不得不*, *不得而知*, *是否不要*

# 操作说明中表示命令的动词；可以放在动词前面的词，以及确定是动词时后面跟随的词。
meaning-commands = -
meaning-fillers = -
meaning-coordinators = -
meaning-determiners = -
meaning-articles = -
meaning-auxiliaries = -
meaning-subordinators = -

# 不表示命令的文本如何开头；放在操作后面的条件；要求选择或检查的动词。
meaning-subjects = -
meaning-conditions = -
# 放在并不构成限制的条件前面的词。
meaning-concessions = -
meaning-asking = -
meaning-choosing = 选择, 選擇, 挑选
meaning-answers = 是, 否, 不是, 是的, 有, 没有
meaning-simultaneous = -
meaning-weak-openings = 如果可能, 如有可能, 如果可以, 如果可以的话, 可能的话, 有可能的话, 可以的话, 条件允许时, 建议, 最好, 可以, 您可以, 你可以, 也许, 不妨
meaning-passives = -
meaning-passives-with-agent = -
meaning-agents = -
meaning-participles = -
meaning-no-participles = -
meaning-address-formal = 您
meaning-address-formal-capital = -
meaning-address-informal = 你
# Words that nearly every text has: they show in which language it is.
meaning-common-words =
    不, 在, 和, 或, 有, 将, 以, 可, 能, 要, 其, 再, 就, 已, 前, 使, 用, 何, 内, 外, 放, 入, 取, 出, 水, 停, 止, 机, 器, 必, 随, 温, 度, 分,
    了, 是, 很, 到, 也, 它, 她, 你, 您, 们, 请, 这, 那, 哪, 吗, 呢, 吧, 把, 被, 让, 给, 对, 从, 于, 为, 时, 后, 开, 关, 间, 个, 过, 没, 无, 应, 须, 达,
    进, 钟, 压, 电, 门, 检, 热, 头, 动, 每, 处, 务, 许, 阀, 泵, 险, 离, 该, 还, 则, 并, 勿, 只, 些, 点, 话, 员, 锁, 线, 环, 净, 药, 车, 输, 选, 单, 击,
    显, 设, 备, 据, 认, 确, 护, 戴, 试, 种, 样, 两, 剂, 灯, 调, 气, 儿, 带, 紧, 释, 松, 拧, 按, 盖, 闭, 启, 续, 运, 转, 严, 的
# Words with which no sentence ends: there the rest of a translation got lost.
meaning-unfinished = 或, 或者, 以及, 并且, 如果, 因为
# Letters that are a word or short for a word: in another language it can be another letter.
meaning-letters = -
meaning-abbreviations = -
meaning-last-abbreviations = -
# 不加空格、紧挨着带标记词语的文字：在前、在后。语言中没有空格时写 `*`。
meaning-joined-before = *
meaning-joined-after = *
# 批准与不批准时填写的字词。
meaning-tick-yes = 是, 对, 批准, 同意, ✓, ✔, ☑, √, ok, 真
meaning-tick-no = 否, 不, 不批准, 不同意, ✗, ✘, ×, x, 假

# 伤害和死亡：`*` 代表任意文字。
meaning-injuries =
    受伤, *摔倒*, *滑倒*, *绊倒*, *夹手*, *夹到手*, *夹住手*, *割破手*, *划破手*,
    伤害, 伤亡, 人身伤, 重伤, 轻伤, *受伤*, *伤害*, *伤亡*, *人身伤*, *重伤*, *轻伤*, *烧伤*, *烫伤*,
    烧伤, 烫伤, 灼伤, 冻伤, 触电, 电击, 死亡, *灼伤*, *冻伤*, *触电*, *电击*, *死亡*, *致死*, *致命*, *丧生*,
    致死, 致命, 丧生, 生命危险, 中毒, 有毒, 毒性, *生命危险*, *中毒*, *有毒*, *毒性*, *窒息*, *溺水*, *夹伤*,
    窒息, 溺水, 夹伤, 压伤, 挤伤, 砸伤, 割伤, *压伤*, *挤伤*, *砸伤*, *割伤*, *刺伤*, *摔伤*, *扭伤*, *卷入*,
    刺伤, 摔伤, 扭伤, 卷入, 截肢, 断指, 出血, *截肢*, *断指*, *出血*, *失明*, *失聪*, *耳聋*, *听力*, *骨折*,
    失明, 失聪, 耳聋, 听力, 骨折, 爆炸, 过敏, *爆炸*, *过敏*, *刺激皮肤*, *脑震荡*, *昏迷*, *昏厥*, *抽搐*,
    刺激皮肤, 脑震荡, 昏迷, 昏厥, 抽搐, 辐射, 腐蚀性, *辐射*, *腐蚀性*
meaning-injuries-perhaps = -

# 并非每位读者都能辨认的颜色、形状和位置，以及屏幕上带有这些特征的元素。
meaning-colours = -
meaning-shapes = -
meaning-places = -
meaning-places-behind = -
meaning-controls = -

# 本身没有说明任何内容的链接和图片文字。
meaning-empty-links =
    这里, 此处, 这儿, 这个, 点击这里, 点击此处, 单击此处, 单击这里, 点按此处, 点按这里, 请点击这里, 请点击此处,
    点这里, 点此, 点击, 更多, 更多信息, 更多内容, 更多详情, 了解更多, 了解更多信息, 了解详情, 查看更多,
    查看详情, 查看, 阅读更多, 阅读全文, 继续阅读, 详情, 详细信息, 详细内容, 链接, 此链接, 该链接, 这个链接,
    本页, 此页, 此页面, 本页面, 页面, 网站, 本网站, 此网站, 该网站, 网页, 继续, 下一步, 前往, 转到, 信息,
    此卡片, 本卡片
meaning-click-here =
    点击这里, 点击此处, 单击此处, 单击这里, 点按此处, 点按这里, 点这里, 点此, 请点击这里, 请点击此处,
    请单击此处, 请单击这里, 请点按此处
meaning-picture-words =
    截图, 屏幕截图, 截屏, 屏幕快照, 界面截图, 画面, 屏幕, 界面, 图片, 图像, 图, 照片, 插图, 示意图, 图示, 图表,
    图形, 图标, 徽标, 标志, 示例, 示例图, 例子

# Words that forbid or keep away without a "not", and that a translation must therefore make up for.
meaning-forbidding =
    避免, 避开, 远离, 请远离, 保持远离, 杜绝, 谨防, 忌, 在没有, 在没有 * 的情况下, 在没有 * 情况下, 没有 * 的情况下, 没有 * 情况下, 在无, 在无 * 的情况下, 无 * 的情况下, 在未,
    在未 * 的情况下, 未 * 的情况下, 未经, 未经 * 许可, 未经 * 允许, 未经 * 批准, 不经, 不戴, 不穿, 不带, 禁区
# Words that leave one thing and exclude the others: a translation must do so as well. The last are double negations, which say "only".
meaning-limits =
    仅, 仅限, 仅供, 仅当, 仅在, 仅可, 仅能, 仅由, 只有, 只能, 只可, 只允许, 只许, 只准, 只限, 只限于, 只在, 只由, 只供, 只用, 只使用, 只对, 只将, 只把, 只应, 只会, 只有在, 只有当,
    只能在, 只能由, 只可由, 只有 * 才, 只有 * 才能, 只有 * 才可, 只有 * 可以, 只有 * 方可, 只有 * 可, 才能, 才可, 才可以, 才允许, 才会, 后才, 时才, 方可, 方能, 唯一, 唯有, 除非,
    除了, 除了 * 之外, 除了 * 以外, 除了 * 外, 除 * 外, 除 * 之外, 除 * 以外, 除外, 以外, 之外, 除此之外, 不 * 除非, 勿 * 除非, 除非 * 否则不, 除非 * 不, 除非 * 否则请勿,
    除非 * 勿, 除非 * 否则, 没有 * 的情况下 * 不, 没有 * 的情况下 * 勿, 在没有 * 的情况下 * 不, 在没有 * 的情况下 * 勿, 未 * 的情况下 * 不, 未 * 的情况下 * 勿, 未经 * 不得,
    未经 * 不, 未经 * 勿, 未经 * 许可 * 不得, 未经 * 允许 * 不得, 不 * 在没有 * 的情况下, 不 * 没有 * 的情况下, 勿 * 在没有 * 的情况下, 勿 * 没有 * 的情况下, 不戴 * 不,
    不戴 * 勿, 不 * 以外, 不 * 之外
# Verbs that ask to change nothing: "keep the plug in" can become "do not pull the plug".
meaning-keeping =
    保持, 维持, 保留, 留在, 留下, 留有, 停留, 握住, 扶住, 按住, 保管, 存放, 继续
# Words that put one amount before another, such as "from 8 to 5 bar"; last words of a sentence that leave the reader a choice.
meaning-ranges = 到, 至, 降低到, 降到, 升到, 提高到, 改为
meaning-weak-endings = -
# Opposites: `name: words | words / words of the opposite`. The names are the same in every language. With `?` after its name, it is none
# beside a negation. The last has phrases that only look like one.
meaning-opposites =
    must/should?: 必须 | 务必 / 应该 | 最好 | 应当,
    even-if?: 即使 | 即便 | 无论 | 不管,
    on/off: 打开 | 开启 | 接通 | 开机 | 通电 | 上电 | 亮起 | 开着 | 运行 | 运转 / 关闭 | 关掉 | 关机 | 停机 | 关断 | 断电 | 切断电源 | 断开电源 | 熄灭 | 关着,
    open/closed: 打开 | 开启 | 敞开 | 拉开 | 张开 | 掀开 | 开门 | 开盖 | 开着 | 开口 / 关闭 | 关上 | 关好 | 关紧 | 闭合 | 合上 | 盖上 | 盖好 | 盖紧 | 封闭 |
        关门 | 关着 | 闭上,
    locked/unlocked: 锁定 | 锁上 | 上锁 | 锁住 | 锁好 | 锁止 / 解锁 | 开锁 | 解除锁定 | 打开锁,
    left/right: 左 | 逆时针 / 右 | 顺时针,
    above/below: 上方 | 之上 | 上面 | 头顶 | 上述 / 下方 | 之下 | 下面 | 下述 | 底下,
    earlier~: 在此之前 | 在那之前 | 但先 | 但首先,
    before/after: 前 | 之前 | 以前 | 事先 | 预先 | 提前 | 事前 | 饭前 | 餐前 / 后 | 之后 | 以后 | 然后 | 随后 | 事后 | 一旦 | 后再 | 饭后 | 餐后,
    more/less: 更多 | 较多 | 多于 | 增加 | 增大 | 增强 | 提高 | 上升 | 升高 | 调高 | 调大 | 加大 | 更高 | 更大 | 较高 | 较大 | 超过 | 大于 / 更少 | 较少 | 少于
        | 减少 | 减小 | 减弱 | 降低 | 下降 | 调低 | 调小 | 更低 | 更小 | 较低 | 较小 | 减轻 | 小于 | 低于,
    least/most: 至少 | 最少 | 最小 | 最低 | 起码 | 以上 | 及以上 | 或以上 | 或更多 | 超过 | 大于 | 多于 | 高于 | 长于
        | 至少 # 秒 | 至少 # 分钟 | 至少 # 小时 | 至少 # 天 | 至少 # 周 / 最多 | 至多 | 最大 | 最高 | 以下 | 及以下 |
        或以下 | 以内 | 或更少 | 小于 | 少于 | 低于 | 短于 / 大约 | 大概,
    only/unless?: 仅 | 只能 | 只有 | 只可 | 只 | 仅限 | 除了 * 都不 / 除非 | 除了,
    enable/disable: 启用 | 激活 | 使能 / 禁用 | 停用 | 取消激活 | 失能,
    add/remove: 添加 | 加入 | 增添 | 插入 | 装入 | 放入 | 放进 | 安装 | 装上 | 装好 | 附加 | 装配 | 置入 | 贴上 / 移除 | 删除 | 取出 | 取下 | 拆下 | 拆卸 | 拆除
        | 拆开 | 卸下 | 卸载 | 去除 | 拔出 | 拔下 | 拔掉 | 拔除 | 移走 | 移开 | 清除 | 拿出 | 取走 | 抽出,
    tighten/loosen: 拧紧 | 紧固 | 上紧 | 旋紧 | 系紧 | 系好 | 夹紧 | 收紧 | 锁紧 | 扣紧 | 扣好 | 拉紧 | 绑紧 / 松开 | 拧松 | 拧开 | 松动 | 松脱 | 旋松 | 放松
        | 拧下 | 旋下 | 解开 | 松弛,
    wet/dry: 潮湿 | 湿的 | 弄湿 | 湿润 | 湿手 | 润湿 | 沾湿 | 浸湿 | 湿布 | 淋湿 | 打湿 | 受潮 / 干燥 | 晾干 | 擦干 | 烘干 | 干的 | 干布 | 吹干 | 弄干 | 变干 |
        保持干,
    hot/cold: 热的 | 高温 | 加热 | 热水 | 滚烫 | 烫手 | 温热 | 沸腾 | 煮沸 | 变热 | 炎热 | 温暖 | 预热 | 灼热 | 发热 | 热源 | 热油 / 冷的 | 冷却 | 低温 | 冷水 |
        冷藏 | 冷冻 | 冰冷 | 凉 | 结冰 | 寒冷 | 变冷 | 阴凉 | 降温,
    first/last: 首先 | 第一 | 首次 | 初次 | 最初 | 初始 | 先 / 最后 | 最终 | 最末,
    up/down: 向上 | 上升 | 抬起 | 抬高 | 举起 | 提起 | 升起 | 朝上 | 升高 | 提升 | 往上 | 吊起 / 向下 | 下降 | 放下 | 降下 | 朝下 | 往下 | 降低,
    upright/lying: 直立 | 竖直 | 垂直 | 竖立 | 立放 | 竖放 / 水平 | 平放 | 横放 | 平躺 | 躺下 | 倒置 | 侧放 | 横卧 | 侧躺,
    push/pull: 按下 | 按住 | 按压 | 长按 | 轻按 | 推 | 推动 | 推入 / 拉 | 拉动 | 拉出 | 拽 | 拖拽 | 拉开,
    connect/disconnect: 连接 | 接上 | 插上 | 插入 | 接通 | 联接 | 接好 | 插好 | 接入 | 耦合 / 断开 | 断开连接 | 断开电源 | 切断 | 切断电源 | 拔下 | 拔出 | 拔掉
        | 拔除,
    allow/deny: 允许 | 准许 | 许可 | 同意 | 接受 | 批准 | 授权 | 认可 / 拒绝 | 否决 | 禁止 | 严禁 | 阻止 | 阻挡 | 驳回 | 封锁 | 屏蔽,
    inside/outside: 内部 | 里面 | 之内 | 室内 | 屋内 | 内侧 | 进入 | 以内 / 外部 | 外面 | 室外 | 户外 | 屋外 | 外侧 | 离开 | 退出 | 走出,
    start/stop: 开始 | 启动 | 起动 | 重新启动 | 重启 | 恢复 / 停止 | 停下 | 停机 | 停用 | 中止 | 终止 | 结束 | 取消 | 暂停 | 中断,
    full/empty: 装满 | 充满 | 加满 | 注满 | 填满 | 灌满 | 满的 | 满载 | 加注 | 补充 / 清空 | 排空 | 倒空 | 放空 | 空的 | 抽空 | 为空 | 排干,
    upper/lower: 上部 | 顶部 | 上侧 | 上面 | 上端 | 上层 | 最上 | 上方 / 下部 | 底部 | 下侧 | 下面 | 下端 | 下层 | 最下 | 下方,
    front/back: 前面 | 前部 | 前端 | 前方 | 前侧 | 前盖 | 前门 | 前轮 | 前板 | 向前 | 朝前 | 前进 | 正面 / 后面 | 后部 | 后端 | 后方 | 后侧 | 后盖 | 后门 | 后轮
        | 后板 | 向后 | 朝后 | 后退 | 背面 | 背后 | 背部,
    long/short: 较长 | 更长 | 最长 | 长的 | 过长 | 太长 | 加长 | 延长 | 长时间 | 长期 / 较短 | 更短 | 最短 | 短的 | 过短 | 太短 | 缩短 | 短时间 | 短期,
    fast/slow: 快速 | 迅速 | 更快 | 较快 | 加快 | 过快 | 太快 | 高速 / 慢 | 缓慢 | 慢慢 | 减慢 | 更慢 | 慢速 | 低速 | 逐渐 | 缓缓,
    high/low: 高的 | 高温 | 高压 | 高电压 | 更高 | 较高 | 最高 | 过高 | 太高 | 高处 | 高速 / 低的 | 低温 | 低压 | 低电压 | 更低 | 较低 | 最低 | 过低 | 太低 | 低处
        | 低速,
    large/small: 大的 | 大型 | 更大 | 较大 | 巨大 | 过大 | 太大 / 小的 | 小型 | 更小 | 较小 | 微小 | 过小 | 太小,
    light/heavy: 轻的 | 较轻 | 更轻 | 轻便 | 轻型 | 太轻 / 重的 | 较重 | 更重 | 沉重 | 重型 | 重物 | 太重 | 过重,
    light/dark: 光线 | 明亮 | 照明 | 照亮 | 强光 | 灯光 | 亮光 / 黑暗 | 昏暗 | 阴暗 | 暗处 | 变暗 | 调暗 | 避光,
    clean/dirty: 清洁 | 干净 | 清洗 | 洗净 | 清扫 | 擦拭 | 擦净 | 洁净 / 脏 | 污染 | 弄脏 | 肮脏,
    new/old: 新 | 新的 | 全新 | 新型 | 最新 | 崭新 | 新鲜 / 旧 | 旧的 | 陈旧 | 老旧 | 用过 | 过时 | 以前的 | 已使用,
    show/hide: 显示 | 展示 | 可见 | 呈现 / 隐藏 | 隐蔽 | 不可见,
    send/receive: 发送 | 寄送 | 发出 | 传送 | 寄出 / 接收 | 收到 | 收取 | 接到,
    sender/recipient: 发送者 | 发件人 | 寄件人 | 发送方 / 收件人 | 接收者 | 接收方 | 收货人,
    import/export: 导入 | 上传 / 导出 | 下载,
    buy/sell: 购买 | 买 | 采购 / 出售 | 卖 | 销售 | 售出,
    save/discard: 保存 | 保留 | 保管 | 存储 | 储存 / 丢弃 | 废弃 | 扔掉 | 删除 | 舍弃 | 丢掉 | 抛弃 | 处置 | 处理掉,
    succeed/fail: 成功 / 失败,
    online/offline: 在线 | 联机 / 离线 | 脱机,
    internal/external: 内部 | 内置 | 内侧 / 外部 | 外置 | 外接 | 外侧,
    public/private: 公开 | 公共 | 公众 / 私人 | 私有 | 保密 | 机密 | 私密 | 秘密 | 非公开,
    positive/negative: 正极 | 阳性 | 正数 | 正值 / 负极 | 阴性 | 负数 | 负值,
    parallel/crosswise: 平行 | 并联 | 沿着 | 纵向 / 垂直 | 横向 | 交叉 | 横穿,
    day/night: 白天 | 日间 | 昼间 / 夜间 | 夜晚 | 晚上 | 夜里 | 过夜,
    morning/evening: 早上 | 早晨 | 上午 | 清晨 / 晚上 | 傍晚 | 下午 | 晚间,
    summer/winter: 夏 / 冬,
    north/south: 北侧 | 北边 | 北面 | 北部 | 北方 | 向北 | 朝北 / 南侧 | 南边 | 南面 | 南部 | 南方 | 向南 | 朝南,
    east/west: 东侧 | 东边 | 东面 | 东部 | 东方 | 向东 | 朝东 / 西侧 | 西边 | 西面 | 西部 | 西方 | 向西 | 朝西,
    always/sometimes: 始终 | 总是 | 一直 | 每次 | 随时 | 时刻 / 有时 | 有时候 | 偶尔 | 通常 | 一般,
    all/some?: 所有 | 全部 | 每个 | 每次 | 每 | 全体 | 一切 | 各个 / 一些 | 某些 | 若干 | 有些 | 几个,
    alone/together: 独自 | 单独 | 一个人 | 独自一人 / 一起 | 共同 | 两人 | 两个人 | 结伴 | 与同事,
    same/other: 相同 | 同样 | 同一 | 一样 | 一致 / 其他 | 其它 | 另一 | 另外 | 不同 | 别的,
    near/far: 附近 | 旁边 | 邻近 | 近处 | 近旁 / 远离 | 远处 | 遥远,
    required/optional?: 必须 | 必需 | 必要 | 强制 | 务必 | 须 | 需要 / 可选 | 自愿 | 可以 | 可能 | 任选 | 不必 | 无需
        | 不需要 | 不用 | 没有必要 | 非强制 | 不需 | 无须 | 不一定要 | 可不 | 没必要,
    earlier/later: 提前 | 提早 | 较早 | 更早 | 早些 / 稍后 | 以后 | 较晚 | 更晚 | 晚些 | 延后,
    child/adult: 儿童 | 孩子 | 小孩 | 幼儿 | 婴儿 | 婴幼儿 / 成人 | 成年人 | 大人,
    even/odd: 偶数 / 奇数,
    manual/automatic: 手动 | 人工 | 手工 | 用手 / 自动,
    safe/dangerous: 安全的 | 安全地 | 安全地方 / 危险的 | 不安全 | 很危险 | 有危险 | 是危险,
    inhale/exhale: 吸入 | 吸气 / 呼出 | 呼气,
    credit/debit: 贷记 | 贷方 | 信用卡 / 借记 | 借方,
    deposit/withdraw: 存入 | 存款 / 取款 | 提款 | 提现,
    encrypted/plain: 加密 / 解密,
    engage/disengage: 啮合 | 接合 | 挂挡 | 挂上 | 拉上手刹 | 拉起手刹 | 拉手刹 / 脱开 | 松开 | 释放 | 脱离 | 分离 | 放开 | 松手,
    sharp/blunt: 锋利 | 尖锐 | 锐利 | 尖的 | 磨尖 | 磨利 / 钝,
    thick/thin: 厚的 | 较厚 | 更厚 | 加厚 | 太厚 | 粗的 | 较粗 | 更粗 / 薄的 | 较薄 | 更薄 | 变薄 | 太薄 | 薄薄 | 细的 | 较细 | 更细,
    deep/shallow: 深的 | 较深 | 更深 | 深处 | 太深 | 过深 | 加深 | 深水 / 浅的 | 较浅 | 更浅 | 太浅 | 过浅 | 浅水,
    wide/narrow: 宽的 | 较宽 | 更宽 | 加宽 | 宽阔 | 变宽 | 过宽 | 太宽 / 窄 | 狭窄 | 变窄,
    soft/hard: 柔软 | 软的 | 软布 | 软化 | 较软 | 变软 / 坚硬 | 硬的 | 硬化 | 硬物 | 较硬 | 变硬,
    rough/smooth: 粗糙 / 光滑 | 平滑 | 细腻,
    fold/unfold: 折叠 | 对折 | 叠起 | 折起 / 展开 | 摊开 | 铺开,
    join/separate: 混合 | 合并 | 组合 | 结合 | 一起 / 分开 | 分离 | 单独 | 分别 | 隔开 | 拆分,
    accelerate/brake: 加速 | 油门 / 刹车 | 制动 | 减速,
    pass/fail: 合格 | 及格 / 拒绝 | 驳回 | 不合格 | 不及格 | 未通过,
    read/write: 阅读 | 读取 | 读 / 写 | 书写 | 填写 | 写入,
    charge/discharge: 充电 / 放电,
    sit/stand: 坐下 | 坐着 | 就坐 | 坐在 | 请坐 / 站立 | 站起 | 站着 | 起立 | 站在,
    lend/borrow: 借给 | 借出 | 出借 / 借用 | 借入 | 借来,
    true/false: 真实 | 真的 | 属实 / 错误的 | 不正确 | 虚假 | 假的,
    or/and?: 或 | 或者 / 和 | 与 | 及 | 以及 | 并且,
    including/excluding: 包括 | 包含 | 含有 / 不包括 | 不含 | 除外 | 除了,
    strong/weak: 强 | 用力 / 弱 | 轻轻,
    loud/quiet: 大声 | 响亮 / 小声 | 安静,
    zoom: 放大 / 缩小,
    often/seldom: 经常 | 常常 / 很少 | 偶尔,
    many/few: 很多 | 许多 / 很少 | 少数,
    trained/untrained: 经过培训 | 受过培训 | 合格人员 | 授权人员 / 未经培训 | 未受过培训 | 不合格 | 未经授权,
    flammable/nonflammable: 易燃 | 可燃 / 不易燃 | 不可燃 | 阻燃,
    toxic/nontoxic: 有毒 | 有害 / 无毒 | 无害,
    damaged/intact: 损坏 | 破损 / 完好 | 未损坏,
    attended/unattended: 有人看管 | 监督下 / 无人看管 | 无人值守,
    suitable/unsuitable: 适合 | 适用 / 不适合 | 不适用,
    protected/unprotected: 绝缘的 | 受保护 / 裸露 | 徒手 | 未绝缘,
    earthed/unearthed: 接地的 | 已接地 / 未接地,
    known/unknown: 已知 | 可信 | 熟悉 / 未知 | 不明 | 陌生,
    available/unavailable: 可用 | 在场 / 不可用 | 缺席,
    stable/unstable: 稳定 | 稳固 / 不稳定 | 不稳,
    level/uneven: 平坦 | 水平的 / 倾斜 | 不平,
    sterile/unsterile: 无菌 | 已消毒 / 未消毒 | 有菌,
    checked/unchecked: 勾选 | 选中 / 取消勾选 | 取消选中,
    login/logout: 登录 | 登入 / 退出登录 | 注销 | 登出,
    subscribe/unsubscribe: 订阅 / 退订 | 取消订阅,
    remember/forget: 别忘 | 不要忘记 | 切勿忘记 | 记得 | 记住 / 忘记 | 忘掉,
    ignore/heed: 忽略 | 无视 / 遵守 | 注意,
    once/repeatedly: 一次 | 一回 / 多次 | 反复 | 几次,
    only/also: 只 | 仅 | 只有 | 仅限 / 也可 | 即使 | 甚至,
    with/without: 不 * 没有 | 不要在没有 | 只能在有 / 没有 | 无需,
    only/except: 除了 * 都不 | 只有 / 除了 * 所有人 | 除 * 外的所有 | 除 * 外 * 都可 | 除 * 以外 * 都可,
    straight/bent: 伸直 | 挺直 / 弯曲 | 弯着,
    towards/away: 朝向 | 朝着 / 远离 | 背向,
    swallow/spit: 吞咽 | 咽下 / 吐出,
    order/cancel: 订购 | 预订 / 取消,
    accept/decline: 接受 | 同意 / 拒绝,
    reply/forward: 回复 / 转发,
    entrance/exit: 入口 / 出口,
    hold/release: 握住 | 按住 / 松开 | 放开,
    recommended/required?: 最好 | 建议 | 推荐 | 如果可能 | 尽可能 | 如果愿意 / 必须 | 强制,
    need/may: 不必 | 无需 | 不需要 | 不用 | 没有必要 | 非强制 | 自愿 | 不需 | 无须 | 不一定要 | 可不 | 没必要 / 不得 |
        禁止 | 不准 | 不许,
    period: 每小时 | 时速 / 每天 | 每日 / 每周 | 每星期 / 每月 | 每个月 / 每年 / 每季度 / 每分钟 / 每秒,
    weekday: 星期一 | 周一 / 星期二 | 周二 / 星期三 | 周三 / 星期四 | 周四 / 星期五 | 周五 / 星期六 | 周六 / 星期日 | 周日 | 星期天,
    colour: 红色 | 红灯 | 红按钮 / 绿色 | 绿灯 / 蓝色 | 蓝灯 / 黄色 | 黄灯 / 橙色 / 紫色 / 黑色 / 白色 / 灰色 / 棕色 / 粉色,
    person>: 护士 / 医生 | 医师 / 药剂师 / 患者 | 病人 / 住户 / 司机 | 驾驶员 / 乘客 / 客户 | 顾客 / 供应商 / 员工 | 工人
        | 同事 / 主管 | 经理 / 电工 / 水管工 / 操作员 |
        操作人员 / 访客 / 管理员 / 用户 / 老师 | 教师 / 学生 / 租户 / 房东 / 家长 / 儿童 | 孩子 / 实习生 | 学徒 / 导师 / 买方 | 买家 / 卖方 | 卖家 / 厨师 / 服务员 /
        消防 / 警察,
    body: 眼睛 / 耳朵 / 鼻子 / 嘴 / 双手 | 手部 / 双脚 | 脚部 / 皮肤 / 头部 / 膝盖 / 手臂 / 腿 / 头发 / 背部 / 颈部,
    device: 键盘 / 屏幕 | 显示器 / 鼠标 / 打印机 / 扫描仪 / 电话 | 手机 / 路由器 / 调制解调器 / 摄像头 | 相机 / 服务器,
    vehicle: 汽车 | 轿车 / 卡车 | 货车 / 面包车 / 拖车 / 自行车 / 公交车 | 巴士 / 叉车 / 火车 / 拖拉机,
    paper: 发票 / 收据 / 报价单 / 合同 / 信件,
    meal: 早餐 / 午餐 / 晚餐,
    stay/leave: 留在 | 待在 / 离开 | 撤离,
    weather: 下雨 | 雨天 / 下雪 | 雪天 / 暴风 | 大风 / 晴天 | 阳光 / 雾 / 雷,
    advise/discourage: 建议 | 推荐 / 不建议 | 不推荐,
    load/unload: 装货 | 装载 / 卸货 | 卸载,
    wake/sleep: 叫醒 | 唤醒 / 睡觉 | 入睡,
    arrive/depart: 到达 | 抵达 / 出发 | 离开,
    freeze/thaw: 冷冻 / 解冻,
    cheap/expensive: 便宜 / 昂贵,
    young/old: 年轻 / 年老 | 老年,
    good/bad: 更好 / 更差 | 恶化,
    begin/end: 开始时 / 结束时,
    instead: 而不是 | 而非,
    clothing: 手套 / 头盔 | 安全帽 / 护目镜 | 眼镜 / 口罩 | 面具 / 围裙 / 鞋 | 靴子 / 耳塞 / 安全带 / 外套 | 夹克 / 发网 / 面罩 / 背心 / 工作服,
    food: 面包 / 肉类 | 猪肉 | 牛肉 / 鱼 / 鸡肉 / 鸡蛋 / 奶酪 / 蔬菜 / 水果 / 大米 | 米饭 / 汤 / 糖 / 盐 / 面粉 / 黄油 / 坚果 / 葡萄酒 / 啤酒 / 咖啡 / 茶 / 奶油
        / 土豆 / 面团 / 果汁 / 蜂蜜 / 酸奶,
    symptom: 发烧 | 发热 / 疼痛 / 咳嗽 / 恶心 | 呕吐 / 皮疹 | 瘙痒 / 出血 | 流血 / 肿胀 | 红肿 / 头晕 / 烧伤 | 烫伤 / 腹泻 / 抽筋 / 头痛 / 呼吸急促,
    animal: 狗 / 猫 / 马匹 | 马儿 / 奶牛 / 猪 / 鸟 / 绵羊 / 兔子,
    today/tomorrow: 今天 / 明天 / 昨天,
    man/woman: 男性 | 男士 / 女性 | 女士,
    solid/liquid: 固体 / 液体,
    find/lose: 找到 / 丢失 | 遗失,
    pack/unpack: 打包 | 包装好 / 拆包 | 拆开包装,
    inflate/deflate: 充气 / 放气,
    cover/uncover: 盖住 | 覆盖 / 揭开 | 裸露,
    extend/retract: 拉出 | 伸出 / 缩回 | 收回,
    assemble/dismantle: 组装 / 拆卸 | 拆解,
    deliver/collect: 送达 | 交付 | 送到 / 领取 | 取走,
    raw/cooked: 生的 | 生肉 / 熟的 | 煮熟,
    temporary/permanent: 临时 | 暂时 / 永久,
    disposable/reusable: 一次性 / 可重复使用,
    occupied/vacant: 占用 | 有人 / 空闲 | 无人使用,
    paid/unpaid: 已付款 | 已支付 / 未付款 | 未支付,
    signed/unsigned: 已签名 | 已签字 / 未签名 | 未签字,
    mute/unmute: 静音 / 取消静音,
    block/unblock: 屏蔽 | 阻止 / 取消屏蔽 | 解除阻止,
    next/previous: 下一 / 上一,
    complete/incomplete: 完整 / 不完整,
    correct/incorrect: 正确 / 不正确 | 错误,
    incoming/outgoing: 呼入 | 传入 / 呼出 | 传出,
    ascending/descending: 升序 / 降序,
    local/remote: 本地 / 远程,
    wired/wireless: 有线 / 无线,
    healthy/sick: 健康 / 生病 | 患病,
    sober/drunk: 清醒 / 醉酒 | 喝醉,
    fixed/variable: 恒定 | 固定值 / 可变 | 可调,
    merge/split: 合并 / 拆分 | 分割,
    dress/undress: 穿上 / 脱下,
    in service/out of service: 可正常使用 | 运行正常 / 停用 | 停止使用,
    plenty/little: 大量 | 充足 | 太多 / 少量 | 尽量少 | 太少,
    taut/slack: 绷紧 | 拉紧 / 松弛,
    once/twice: 一次 / 两次 / 三次,
    skip/do: 跳过 | 略过 / 执行,
    hang up/hold: 挂断 / 不要挂断 | 保持通话,
    moving/still: 仍在转动 | 运转中 / 停稳 | 停止转动,
    fraction: 一半 / 三分之一 / 四分之一 / 四分之三 / 两倍 | 加倍 / 三倍,
    ordinal: 第二 / 第三 / 第四 / 第五 / 第六 / 第七 / 第八 / 第九 / 第十,
    few: 几秒 / 几分钟 / 几小时 | 几个小时 / 几天 / 几周 / 几个月 / 几年,
    per: 每升 / 每公斤 | 每千克 / 每米 / 每人 / 每个房间 / 每分钟 / 每秒 / 每件 / 每页 / 每瓶 / 每克 / 每毫升,
    both/one!: 两个都 | 两者 / 其中一 / 都不,
    breakable/unbreakable: 易碎 / 不易碎 | 打不碎,
    almost none/almost all: 几乎没有人 / 几乎所有人 | 几乎每个人,
    within/after!: 小时内 | 小时之内 | 分钟内 | 分钟之内 | 天内 | 天之内 | 日内 / 小时后 | 小时之后 | 分钟后 |
        分钟之后 | 天后 | 天之后 | 日后 | 至少 # 秒 | 至少 # 分钟 | 至少 # 小时 | 至少 # 天 | 至少 # 周,
    but: 而是,
    and: 并,
    then: 然后 | 再 | 之后,
    beforehand/afterwards: 事先 | 预先 / 事后,
    sounds/silent: 响起 | 响时 | 响了 | 鸣响 / 关闭 | 停止 | 关掉,
    fasting/fed: 空腹 | 饭前 | 餐前 / 饭后 | 餐后,
    valid/expired: 有效 / 过期 | 失效,
    until/while?: - / -,
    or/but: - / -,
    easy/difficult: -,
    trust/distrust: -,
    room: -,
    appliance: -,
    tool: -,
    medicine: -,
    choice: 也许 | 或许 | 不妨 | 随意 | 如果可能 | 如果愿意 | 尽可能 | 不要犹豫 | 请随时,
    if-needed: 必要时 | 如有必要 | 如果需要 | 需要时 | 如需要 | 必要的话 | 视需要 | 根据需要,
    wear/take off: 戴 | 佩戴 | 穿戴 | 穿上 | 戴上 / 脱下 | 摘下 | 取下 | 脱掉,
    doing=: 等待 | 等候 / 按住 | 按下 | 按 / 加热 / 冷却 / 冲洗 / 搅拌 / 摇晃 | 摇动 / 煮沸 | 煮 / 充电 / 浸泡 / 静置 / 晾干 | 烘干 / 清洗 / 混合 /
        烘烤,
    plug~: 插头 / 电线 | 电缆 | 电源线 | 线缆,
    until/from?: 为止 | 截止 / 起,
    -: 不能 | 不可 | 不可以 | 不可能 | 不得 | 不应 | 不必 | 不须 | 不需要 | 不必须 | 不许 | 不允许的 | 不一样 | 不一致 | 无需 | 无须 | 未必 | 必不可少 | 不可避免 | 取决于
        | 如有需要 | 如果需要 | 根据需要 | 如有必要 | 必要时 | 视需要 | 按需要 | 尽可能 | 可能的话 | 可选择 | 当前 | 目前 | 前往 | 前提 | 前后 | 前景 | 前列腺 | 空前 | 后果
        | 后续 | 落后 | 售后 | 后台 | 今后 | 后代 | 后遗症 | 左右 | 上下 | 内外 | 开关 | 前者 | 后者 | 优先 | 先生 | 先进 | 先后 | 原先 | 推荐 | 推迟 | 推断 | 推广
        | 推测 | 推出 | 推移 | 推论 | 拉丁 | 拉链 | 马拉松 | 慢性 | 尽快 | 尽早 | 重新 | 更新 | 刷新 | 创新 | 新闻 | 新加坡 | 仍旧 | 依旧 | 照旧 | 心脏 | 内脏 |
        肾脏 | 肝脏 | 脏器 | 买卖 | 拍卖 | 指南 | 东西 | 凉鞋 | 大写 | 小写 | 缩写 | 读数 | 迟钝 | 须知 | 胡须 | 软件 | 硬件 | 硬盘 | 满足 | 延长线 | 厚度 | 充放电
        | 一起来 | 每隔 | 最大限度 | 最后一次 | 以上步骤 | 以下步骤 | 以上内容 | 以下内容 | 以下情况 | 以上情况 | 如下 | 附加条件 | 通电情况 | 防止受潮 | 防潮 | 不同意 | 加热器
        | 冷却液 | 冷却水 | 制冷剂 | 保持不变 | 是否 | 与否 | 或许 | 饱和 | 温和 | 缓和 | 柔和 | 中和 | 参与 | 与其 | 涉及 | 普及 | 及时 | 来得及 | 危及 | 触及 | 提及
# Units: the names that a reader sees after a number. Symbols such as "mm", "kg" and "°C" are known in every language.
meaning-units =
    second: 秒 | 秒钟, minute: 分钟, hour: 小时 | 个小时 | 钟头 | 个钟头, day: 天 | 个工作日 | 工作日 | 日内 | 日以内 | 日之内 | 个自然日, week: 周 | 星期 |
    个星期 | 礼拜 | 个礼拜, month: 个月 | 月龄, year: 年内 | 年以上 | 年以内 | 年以下 | 年后 | 年之内 | 年未 | 年使用 | 周年 | 岁 | 周岁 | 个年头,
    millisecond: 毫秒, degree: 度, celsius: 摄氏度 | 度c, fahrenheit: 华氏度 | 度f, kelvin: 开尔文, percent: 个百分点, metre: 米 | 公尺,
    centimetre: 厘米 | 公分, millimetre: 毫米, kilometre: 公里 | 千米, micrometre: 微米, inch: 英寸 | 吋, foot: 英尺 | 呎, yard: 码,
    mile: 英里, gram: 克, kilogram: 千克 | 公斤, milligram: 毫克, microgram: 微克, tonne: 吨 | 公吨, ton: 短吨, pound: 磅, ounce: 盎司,
    litre: 升 | 公升, millilitre: 毫升, centilitre: 厘升, decilitre: 分升, gallon: 加仑, cubic-metre: 立方米, square-metre: 平方米,
    volt: 伏 | 伏特, kilovolt: 千伏, millivolt: 毫伏, ampere: 安 | 安培, milliampere: 毫安, watt: 瓦 | 瓦特, kilowatt: 千瓦,
    megawatt: 兆瓦, kilowatt-hour: 千瓦时 | 千瓦小时 | 度电, hertz: 赫兹, kilohertz: 千赫 | 千赫兹, megahertz: 兆赫 | 兆赫兹, ohm: 欧姆 | 欧,
    bar: 巴, millibar: 毫巴, pascal: 帕 | 帕斯卡, kilopascal: 千帕, decibel: 分贝, newton: 牛顿 | 牛, newton-metre: 牛顿米 | 牛米,
    joule: 焦耳 | 焦, lux: 勒克斯 | 流明每平方米, rpm: 转每分钟 | 转每分 | 转, kilometre-per-hour: 公里每小时 | 千米每小时, mile-per-hour: 英里每小时,
    byte: 字节, kilobyte: 千字节, megabyte: 兆字节 | 兆, gigabyte: 吉字节 | 千兆字节, terabyte: 太字节, pixel: 像素, euro: 欧元, cent: 美分 | 欧分,
    dollar: 美元
# The word between an amount and what it is counted by: "5 mg per kilogram".
meaning-per = 每
# Units that only a slash before them makes one: `unit: letters`.
meaning-after-slash = hour: 时, minute: 分, day: d | 日
# Numbers in words: `number: words`. With `?` a word that often is not a number, and counts only where the other text has that number.
meaning-numbers =
    0: 零? | 〇?, 1: 一? | 首次? | 单个?, 2: 二? | 两? | 双? | 俩?, 3: 三?, 4: 四?, 5: 五?, 6: 六?, 7: 七?, 8: 八?, 9: 九?, 10: 十?, 11:
    十一, 12: 十二 | 一打?, 13: 十三, 14: 十四, 15: 十五, 16: 十六, 17: 十七, 18: 十八, 19: 十九, 20: 二十, 21: 二十一, 24: 二十四, 25: 二十五, 28:
    二十八, 30: 三十, 35: 三十五, 36: 三十六, 40: 四十, 45: 四十五, 48: 四十八, 50: 五十, 60: 六十, 70: 七十, 72: 七十二, 75: 七十五, 80: 八十, 90: 九十,
    100: 一百 | 百?, 120: 一百二十, 150: 一百五十, 200: 两百 | 二百, 300: 三百, 400: 四百, 500: 五百, 600: 六百, 800: 八百, 1000: 一千 | 千?,
    2000: 两千 | 二千, 1000000: 一百万 | 百万?, 0.5: 半? | 一半?, 0.25: 四分之一?, 0.75: 四分之三?, 1.5: 一个半? | 一倍半?, x100: 百, x1000: 千,
    x10000: 万, x1000000: 百万, x100000000: 亿, +0.5: 个半, -: 零下 | 负, 15 minute: 一刻钟 | 刻钟, 30 minute: 半小时 | 半个小时 | 半个钟头, 6
    month: 半年, 2 day: 隔天 | 隔日 | 每隔一天
# Times of day: what marks a number as a time, and which half of the day it is in.
meaning-times =
    clock: 点 | 点钟 | 时, am: 上午 | 早上 | 凌晨 | 早晨, pm: 下午 | 晚上 | 傍晚, noon: 中午 | 正午, midnight: 午夜 | 半夜, half-past: -,
    half-to: -, quarter-past: -, quarter-to: -
