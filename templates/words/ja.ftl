# stappenkaart 自身が読者に示すすべての言葉、日本語。

language-name = 日本語

severity-danger = 危険
severity-warning = 警告
severity-caution = 注意
severity-notice = 通知
note-important = 重要
note-note = 参考
note-tip = ヒント

card = 手順カード
checklist = チェックリスト
step = ステップ { $number }
steps-count =
    { $count ->
       *[other] { $count } ステップ
    }
warnings-count =
    { $count ->
       *[other] 警告 { $count } 件
    }
warnings-in-card =
    { $count ->
       *[other] このカードには警告が { $count } 件あります
    }
duration =
    { $minutes ->
       *[other] { $minutes } 分
    }
page-of = { $page } / { $total } ページ

before-you-start = 始める前に
safety-first = 最初に警告をお読みください
roles-needed = 必要な役割
permissions-needed = 必要な権限
requires-here = このステップに必要なもの
needed-in = 必要になるステップ
ask-whom = 問い合わせ先
how-to-get = 取得方法
choose-one = 1 つ選択してください
choose-any = 該当するものを選択してください
outcome = 結果
done = 完了
forbidden = 使用禁止
callouts-legend = 画像内の位置
to-warning = 警告へ移動

owner = 管理担当:
verified = 確認日:
takes = 所要時間の目安:
languages = 言語
choose-language = 言語を選択してください
cards = 手順カード
all-cards = すべての手順カード
print-card = 手順カード (PDF)
open-checklist = チェックリスト
print-checklist = チェックリスト (PDF)
print-page = このページを印刷
table-of-contents = このカードの内容
skip-to-content = 本文へ移動
enlarge-picture = 画像を拡大

checklist-name = 氏名
checklist-date = 日付
checklist-signature = サイン
checklist-reset = チェックをすべて外す
checklist-progress = { $total } 件中 { $done } 件完了
checklist-remembered = チェックはこのデバイスにのみ保存されます。
checklist-intro = 終わったものにチェックを入れてください。先に進む前に、それぞれの警告をお読みください。

not-translated =
    { $tag ->
        [nl] 未翻訳: このテキストはオランダ語です
        [en] 未翻訳: このテキストは英語です
        [de] 未翻訳: このテキストはドイツ語です
        [fr] 未翻訳: このテキストはフランス語です
        [es] 未翻訳: このテキストはスペイン語です
        [it] 未翻訳: このテキストはイタリア語です
        [pt] 未翻訳: このテキストはポルトガル語です
        [pl] 未翻訳: このテキストはポーランド語です
        [tr] 未翻訳: このテキストはトルコ語です
        [ar] 未翻訳: このテキストはアラビア語です
        [ja] 未翻訳: このテキストは日本語です
        [zh] 未翻訳: このテキストは中国語です
       *[other] 未翻訳: このテキストの言語は { $language } です
    }
not-translated-card = このカードの一部はまだ翻訳されていません。その部分は、ラベルを付けて元の言語で表示されます。
you-are-here = 現在の位置
find-card = カードを検索
cards-found = 見つかったカード: { $count } 件
close = 閉じる
empty-category = このカテゴリにはまだカードがありません。

audience = 対象者:
product = 対象製品:
revision = カードの版:
status-draft = 下書き: まだ確認されていません。このカードの手順に従わないでください。
status-review = レビュー中: まだ承認されていません。このカードの手順に従わないでください。
status-retired = 廃止: このカードはもう更新されていません。
go-to-step = ステップ { $number } に進んでください
go-to-end = これで完了です
glossary = このカードの用語

# 翻訳のレビュー用シート。両方の言語がわかる人が使います。
review = 翻訳のレビュー
review-intro = 警告が最初に表示されます。それぞれの訳文を原文と比較し、正しいものに署名してください。
review-source = 原文
review-translation = 訳文
review-warnings = 警告
review-texts = その他のテキスト
review-earlier = 翻訳時の原文
review-machine = 機械による下書き
review-approved = { $date } に { $name } が承認
review-progress = 警告 { $total } 件中 { $done } 件承認済み
state-missing = 未翻訳
state-blank = 空欄
state-identical = 原文と同じ
state-stale = 翻訳後に原文が変更されました
state-refused = 原文と意味が異なります
state-review = レビュー待ち
state-draft = 承認待ち
state-approved = 承認済み
state-translated = 翻訳済み

# この言語の仕組み。読点で区切ったリスト。`*` は任意の文字を表し、`-` はこの言語では何も言うことのないリストを表します。
# 否定または禁止する語。「なしで」のように否定の意味を持つ語。否定のように見えて何も否定しない語。
meaning-negations =
    ない, ません, ませぬ, なかっ, なけれ, ではなく, じゃなく, いいえ, せぬ, ぬよう, べからず, なかれ, 禁止,
    厳禁, 禁じ, 不可, 不許可
meaning-negative-words =
    ずに, せず, できず, おらず, れず, らず, わず, かず, さず, えず, なく, なくな, ことなく, ないまま, なし,
    避け, 回避, 防止, 防ぐ, 防い, 防が, 防ぎ, 控え, 遠慮, 慎ん, 慎む, 慎み, やめて, お止め, 失敗, 拒否, 拒絶,
    却下, 無効, 無視, 無断, 不, 未, 非, 無, 欠け, 欠如, 欠落, 失わ, 除く, 除い, 除き, 除外, 以外, 省略,
    スキップ, の代わり, のかわり, 読み取り専用, 場合のみ, 場合にのみ, 場合に限り, 場合だけ, ときのみ, ときだけ,
    後でのみ, てからにし, てからのみ, 期限切れ, 廃止, 空の, 空です, 遠ざけ, 近づけない, 届かない, 間違っ,
    誤った, 誤って
meaning-no-negations =
    なければなりません, なければならない, なければならず, なければならなかっ, なければいけなかっ,
    なければいけません, なければいけない, なくてはなりません, なくてはならない, なくてはいけません,
    なくてはいけない, なくてはならず, ねばなりません, ねばならない, ないといけません, ないといけない,
    ざるを得ません, ざるを得ない, ざるをえません, ざるをえない, かもしれません, かもしれない, かも知れません,
    かも知れない, に違いありません, に違いない, 間違いありません, 間違いない, 間違いなく, に過ぎません,
    に過ぎない, にすぎません, にすぎない, 構いません, かまいません, 差し支えありません, 差し支えない,
    申し訳ありません, 申し訳ございません, だけでなく, だけではなく, だけじゃなく, のみでなく, のみならず,
    ばかりでなく, ばかりではなく, 忘れないで, 忘れないよう, 忘れずに, お忘れなく, ない限り, ないかぎり,
    ません限り, 少ない, 少なく, 少なけれ, 危ない, 危なく, あぶない, つない, おこない, 行ない, 損ない, そこない,
    にともない, 伴ない, うしない, 失ない, おぎない, ないしは, まもなく, 間もなく, やむなく, 滞りなく, みなし,
    見なし, おもてなし, はなし, わずか, 問わず, かかわらず, 関わらず, 拘らず, あいかわらず, 相変わらず,
    少なからず, 思わず, とりあえず, 必ず, 絶えず, たえず, 未満, 未来, 非常, 無線, 無料, 無限, 無事, 不可欠,
    控えめ
# 警告の始まりとなる語。
meaning-signal-words = 危険, 警告, 注意, ご注意, 要注意, ご注意ください, 注意してください
meaning-note-words = メモ, ヒント, 重要, 補足, 備考

# 文頭または動詞の後で禁止する語。何も禁止しない否定。
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

# 指示の動詞の命令の形。その前に置ける語と、確かに動詞であるときに後に続く語。
meaning-commands = -
meaning-fillers = -
meaning-coordinators = -
meaning-determiners = -
meaning-articles = -
meaning-auxiliaries = -
meaning-subordinators = -

# 命令しない文の始まり。操作の後に置かれる条件。選択や確認を求める動詞。
meaning-subjects = -
meaning-conditions = -
# 何も制限しない条件の前に置かれる語。
meaning-concessions = -
meaning-asking = -
meaning-simultaneous = -
meaning-weak-openings =
    できれば, 可能であれば, 可能なら, できるなら, できるだけ, なるべく, よろしければ, もしかすると,
    もしかしたら, 場合によっては
meaning-passives = -
meaning-passives-with-agent = -
meaning-agents = -
meaning-participles = -
meaning-no-participles = -
meaning-abbreviations = -

# けがと死亡。`*` は任意の文字を表します。
meaning-injuries =
    けが, ケガ, 怪我, 負傷, 傷害, *大けが*, *けがをす*, *けがをし*, *けがの*, *けがにつな*, *ケガ*, *怪我*,
    感電, やけど, 火傷, 熱傷, 死亡, 死に, *負傷*, *傷害*, *感電*, *やけど*, *火傷*, *熱傷*, *死亡*, *死に*,
    即死, 致命, 致死, 命にかか, 人身, 中毒, *即死*, *致命*, *致死*, *命にかか*, *人身*, *中毒*, *有毒*, *毒性*,
    有毒, 毒性, 窒息, 溺れ, 挟まれ, *窒息*, *溺れ*, *挟まれ*, *はさまれ*, *押しつぶ*, *巻き込*, *切り傷*,
    はさまれ, 押しつぶ, 巻き込, 切り傷, 裂傷, 出血, *裂傷*, *出血*, *流血*, *失明*, *失聴*, *難聴*, *聴力*,
    流血, 失明, 失聴, 難聴, 聴力, 骨折, *骨折*, *打撲*, *爆発*, *破裂*, *アレルギー*, *かぶれ*, *炎症*, *薬傷*,
    打撲, 爆発, 破裂, アレルギー, かぶれ, *脳震盪*, *失神*, *意識を失*, *けいれん*, *被ばく*, *被曝*, *放射線*,
    炎症, 薬傷, 脳震盪, 失神, 意識を失, けいれん, *重傷*, *軽傷*, *障害を負*,
    被ばく, 被曝, 放射線, 重傷, 軽傷, 障害を負
meaning-injuries-perhaps = -

# すべての読者が認識できるとは限らない色、形、位置と、それらを画面上で持つもの。
meaning-colours = -
meaning-shapes = -
meaning-places = -
meaning-places-behind = -
meaning-controls = -

# それだけでは何も伝えないリンクと画像の説明。
meaning-empty-links =
    こちら, ここ, これ, ここをクリック, こちらをクリック, ここをタップ, こちらをタップ, クリック, こちらから,
    こちらへ, 詳しくはこちら, 詳細はこちら, 詳細, 詳細を見る, 詳細を表示, 詳細情報, 詳しく見る, 詳しく,
    もっと見る, もっと読む, もっと詳しく, 続きを読む, 続きを見る, さらに詳しく, さらに表示, さらに見る, リンク,
    このリンク, このページ, このサイト, このウェブサイト, ページ, サイト, ウェブサイト, 次へ, 続ける, 続行,
    進む, 移動, 情報, 見る, このカード
meaning-click-here =
    ここをクリック, こちらをクリック, ここをタップ, こちらをタップ, ここを押す, ここをクリックしてください,
    こちらをクリックしてください, ここをタップしてください, こちらをタップしてください
meaning-picture-words =
    スクリーンショット, 画面のスクリーンショット, スクリーンショットの画像, 画面キャプチャ, 画面キャプチャー,
    キャプチャ, 画面, 画面の画像, 画像, 写真, 図, 図解, イラスト, 図面, グラフィック, アイコン, ロゴ, 例,
    説明図, 概略図, 参考画像, イメージ, スクショ
