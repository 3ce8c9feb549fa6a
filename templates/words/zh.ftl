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
safety-first = 请先阅读警告
roles-needed = 所需角色
permissions-needed = 所需权限
requires-here = 此步骤需要
needed-in = 用于以下步骤
ask-whom = 联系谁
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
print-page = 打印此页
table-of-contents = 此卡片的内容
skip-to-content = 跳转到正文
enlarge-picture = 放大图片

checklist-name = 姓名
checklist-date = 日期
checklist-signature = 签名
checklist-reset = 清除勾选
checklist-progress = 已完成 { $done } 项，共 { $total } 项
checklist-remembered = 勾选记录仅保存在此设备上。
checklist-intro = 请勾选已完成的操作。继续之前，请阅读每条警告。

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
close = 关闭
empty-category = 此类别中还没有卡片。

audience = 适用对象：
product = 适用产品：
revision = 卡片版本：
status-draft = 草稿：尚未核对。请勿按此卡片操作。
status-review = 审核中：尚未批准。请勿按此卡片操作。
status-retired = 已停用：此卡片不再更新。
go-to-step = 转到步骤 { $number }
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
    避免, 防止, 以免, 以防, 谨防, 免得, 杜绝, 拒绝, 失败, 失效, 无, 非, 缺少, 缺乏, 缺失, 丢失, 忽略, 跳过,
    省略, 除外, 除了, 以外, 之外, 而不是, 而非, 只读, 为空, 空的, 空白, 仅当, 仅在, 仅限, 只有在, 只有当,
    只有 * 才, 只能在, 只能由, 才能, 才可, 方可, 方能, 最多, 至多, 过期, 弃用, 废弃, 禁用, 停用, 远离, 回绝,
    错误地, 未经, 未知, 未授权, 未定义, 未受, 未满足, 没有 * 的情况下, 在没有, 没有经过, 不经, 不戴, 不穿, 不带,
    不受支持, 不支持的, 不可用, 不兼容, 不正确, 不完整, 不安全, 不合格, 不当, 不足, 不明, 不稳, 不匹配, 不一致,
    不适当, 不合适, 不必要, 不存在的, 不可见
meaning-no-negations =
    不仅, 不但, 不只, 不单是, 不光是, 不止, 不得不, 不能不, 不可不, 不会不, 不迟于, 不晚于, 不论, 无论, 不管,
    不同, 各不相同, 不透明, 不久, 不断, 不停, 不时地, 不然, 不过, 没收, 不锈, 不良, 必不可少, 不可或缺,
    不可缺少, 不可避免, 不好意思, 对不起, 差不多, 了不起, 说不定, 是不是, 能不能, 可不可以, 要不要, 会不会,
    有没有, 除非, 不要忘记, 不要忘了, 别忘, 勿忘, 请勿忘记, 不用担心, 不必担心, 未来, 未免, 淹没, 浸没, 沉没,
    吞没, 埋没, 特别, 识别, 区别, 级别, 分别, 类别, 性别, 个别, 鉴别, 辨别, 判别, 甄别, 差别, 派别, 组别, 国别,
    告别, 别名, 别人, 别的, 别处, 别称, 别针, 无线, 无菌, 无障碍, 无缝, 无误, 无疑, 无限, 无关紧要, 非常, 非洲,
    是非, 非得
# 警告开头的词。
meaning-signal-words = 危险, 警告, 小心, 注意, 当心, 请注意, 警示, 特别注意
meaning-note-words = 备注, 提示, 重要, 说明, 小贴士

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
meaning-simultaneous = -
meaning-weak-openings =
    如果可能, 如有可能, 如果可以, 如果可以的话, 可能的话, 有可能的话, 可以的话, 条件允许时, 建议, 最好
meaning-passives = -
meaning-passives-with-agent = -
meaning-agents = -
meaning-participles = -
meaning-no-participles = -
meaning-abbreviations = -

# 伤害和死亡：`*` 代表任意文字。
meaning-injuries =
    受伤, 伤害, 伤亡, 人身伤, 重伤, 轻伤, *受伤*, *伤害*, *伤亡*, *人身伤*, *重伤*, *轻伤*, *烧伤*, *烫伤*,
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
