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
card-decision = 適切なカードを探す
card-reference = 参考情報
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
read-first = 最初にお読みください
safety-first = 最初に警告をお読みください
roles-needed = 必要な役割
permissions-needed = 必要な権限
requires-here = このステップに必要なもの
needed-in = 必要になるステップ
ask-whom = 問い合わせ先
request-copy = メッセージをコピー
request = 手順カードの作業に次のものが必要です。手配は可能でしょうか。
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
print-one-sheet = 1枚のカード
print-leaflet = 二つ折りカード
print-pocket = 折りたたみポケットカード
print-poster = ポスター
print-binder = 全カードのバインダー
print-category-binder = このカテゴリのバインダー
word-document = コメント用の Word 文書
binder-contents = 目次
binder-warnings = すべての警告
binder-versions = 版の一覧
paper-newest = 最新版
paper-current = お手元の紙は、このカードの最新版です。
paper-older = お手元の紙は、このカードより古い版です。このページを使うか、カードを印刷し直してください。
paper-changed = 次の警告は新しいか、変更されています：
paper-gone = お手元の紙の警告のうち、そのままでは当てはまらなくなったものがあります。
paper-unknown = お手元の紙が今も正しいかどうかは不明です。このページを使ってください。
changes = 変更点
changes-warnings = 警告が変更されました
change-removed = 警告の削除
change-weaker = 警告レベルの引き下げ
change-reworded = 警告文の変更
change-moved = 警告の位置の変更
change-stronger = 警告レベルの引き上げ
change-added = 新しい警告
change-before = 変更前：
change-after = 現在：
change-card = 新しいカード
change-card-gone = カードの削除
change-title = タイトルの変更
change-steps = ステップの変更
change-pictures = 画像の変更
change-text = その他の文章の変更
print-page = このページを印刷
table-of-contents = このカードの内容
skip-to-content = 本文へ移動
enlarge-picture = 画像を拡大
film-watch = 動画を見る
background = 背景
sound-play = 録音を聞く
file-download = ファイルをダウンロード
attachment-on-page = このカードのページにあります
in-card = カード「{ $title }」
in-card-step = カード「{ $title }」、手順 { $number }
size-kb = { $size } kB
size-mb = { $size } MB
copy = コピー
copied = コピーしました
path-then = 次に

# キーボードのキー。キーに書かれているとおりの名前。
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
key-space = スペース
key-caps-lock = Caps Lock
key-num-lock = Num Lock
key-scroll-lock = Scroll Lock
key-print-screen = Print Screen
key-pause = Pause

checklist-name = 氏名
checklist-date = 日付
checklist-signature = サイン
checklist-reset = チェックをすべて外す
checklist-progress = { $total } 件中 { $done } 件完了
checklist-remembered = チェックはこのデバイスにのみ保存されます。
checklist-intro = 終わったものにチェックを入れてください。先に進む前に、それぞれの警告をお読みください。
checklist-intro-confirm = 各ステップの警告を先に読んでから、見ないで作業してください。その後いったん止まり、終わったものにチェックを入れてください。
checklist-confirm = このステップを行ってください。その後いったん止まり、確認してください：

new-tab = 新しいタブで開きます
callout-place = 画像の { $mark } 番の場所
start = はじめる
print = 印刷
about-card = このカードについて
step-of = ステップ { $step } / { $steps }
progress = 進み具合
go-on = 続ける
warning-read = この警告を読みました
warning-unread = 先にこの警告をお読みください。まだ読まれていません。
ticks-cleared = チェックを外しました。
undo = 元に戻す
step-changed = このステップはチェックの後に変更されました。チェックを外しました。
not-ticked = 未チェック: { $count }
branch-if = この選択の場合のみ:
branch-or = または
not-on-your-way = この選択では不要です
all-ticked = すべてチェックしました
sign-off = サイン
focus-start = 1 ステップずつ表示
focus-end = カード全体を表示
back = 戻る
next = 次へ
practice = 練習
practice-intro = 画像には印がありません。何も保存されません。
practice-ask = どこをクリックしますか？
practice-right = 正解です。
practice-wrong = ここではありません。もう一度お試しください。
practice-shown = ここではありません。正しい場所はこちらです。
practice-place = 場所 { $number }
practice-by-name = 名前で選ぶ
practice-result = 1 回目で正解: { $done } / { $total }
feedback-ask = うまくいきましたか？
feedback-ask-facts = お役に立ちましたか？
feedback-yes = はい
feedback-no = いいえ
feedback-good = よかったです。改善のご提案もお寄せください。
feedback-first = まずこちらをご覧ください:
feedback-report = 問題を報告する
feedback-better = 改善を提案する
feedback-step = ここに誤りがありますか？
kept-copy = 接続がありません。これはこの端末に保存されたコピーで、新しい版がある可能性があります。保存日時：
kept-newer = このページの新しい版があります。
kept-load = 表示する

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
none-found = 「{ $query }」は見つかりませんでした。すべてのカードは以下にあります。
found-partly = すべての語を含むカードはありません。一部を含むカード: { $count } 件
cards-for = 対象者
everyone = すべての読者
recently-verified = 最近確認したカード
page-missing = このアドレスにはページがありません
card-moved = このカードは移動しました
close = 閉じる

audience = 対象者:
product = 対象製品:
revision = カードの版:
status-draft = 下書き: まだ確認されていません。このカードの手順に従わないでください。
status-review = レビュー中: まだ承認されていません。このカードの手順に従わないでください。
status-retired = 廃止: このカードはもう更新されていません。
go-to-step = ステップ { $number } に進んでください
go-back-to-step = ステップ { $number } に戻ってください
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
review-hand-back = 返送方法：この写しに付いている { $file } に記入してください。各警告に、お名前を書き、両方の文が同じ内容なら「はい」と書いてください。ファイルを CSV 形式で返送してください。
# 確認者が記入する表。
sheet-card = カード
sheet-warning = 警告
sheet-signal-word = シグナルワード
sheet-state = 状態
sheet-name = お名前
sheet-tick = 承認（はい／いいえ）
sheet-remark = 備考
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
    ずに, せず, できず, おらず, れず, らず, わず, かず, さず, えず, なく, なくな, ことなく, ないまま, なし, 避け, 回避, 防止, 防ぐ, 防い, 防が, 防ぎ, 控え, 遠慮, 慎ん, 慎む, 慎み,
    やめて, お止め, 失敗, 拒否, 拒絶, 却下, 無効, 無視, 無断, 不, 未, 非, 無, 欠け, 欠如, 欠落, 失わ, 除く, 除い, 除き, 除外, 以外, 省略, スキップ, の代わり, のかわり,
    読み取り専用, 場合のみ, 場合にのみ, 場合に限り, 場合だけ, ときのみ, ときだけ, 後でのみ, てからにし, てからのみ, 期限切れ, 廃止, 空の, 空です, 遠ざけ, 近づけない, 届かない, 間違っ, 誤った,
    誤って, 疑問があれば, 迷ったら
# Words that say what follows if it is not done.
meaning-otherwise = さもないと
meaning-no-negations =
    なければなりません, なければならない, なければならず, なければならなかっ, なければいけなかっ, なければいけません,
    なければいけない, なくてはなりません, なくてはならない, なくてはいけません, なくてはいけない, なくてはならず,
    ねばなりません, ねばならない, ないといけません, ないといけない, ざるを得ません, ざるを得ない, ざるをえません,
    ざるをえない, かもしれません, かもしれない, かも知れません, かも知れない, に違いありません, に違いない,
    間違いありません, 間違いない, 間違いなく, に過ぎません, に過ぎない, にすぎません, にすぎない, 構いません,
    かまいません, 差し支えありません, 差し支えない, 申し訳ありません, 申し訳ございません, だけでなく, だけではなく,
    だけじゃなく, のみでなく, のみならず, ばかりでなく, ばかりではなく, 忘れないで, 忘れないよう, 忘れずに,
    お忘れなく, ない限り, ないかぎり, ません限り, 少ない, 少なく, 少なけれ, 危ない, 危なく, あぶない, つない,
    おこない, 行ない, 損ない, そこない, にともない, 伴ない, うしない, 失ない, おぎない, ないしは, まもなく, 間もなく,
    やむなく, 滞りなく, みなし, 見なし, おもてなし, はなし, わずか, 問わず, かかわらず, 関わらず, 拘らず,
    あいかわらず, 相変わらず, 少なからず, 思わず, とりあえず, 必ず, 絶えず, たえず, 未満, 未来, 非常, 無線, 無料,
    無限, 無事, 不可欠, 控えめ, 必要はありません, 必要がありません, しなくても, なくても構いません, 遠慮なく
# Negations that may only repeat another one of the sentence: "do not touch it, nor the cable" can become one.
meaning-repeated-negations = -
# 警告の始まりとなる語。
meaning-signal-words = 危険, 警告, 注意, ご注意, 要注意, ご注意ください, 注意してください
meaning-note-words = メモ, ヒント, 重要, 補足, 備考
meaning-needs = 前提条件, 必要条件, 要件, 始める前に, 開始する前に, 必要なもの, 準備

# 操作の下の文が、うまくいったときに読者に見えるものであることを示す語。
meaning-outcomes = が表示されます, が開きます, が現れます, が作成されます, が更新されます

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
# Words that are an article and a pronoun alike; words that lead to a purpose; words that forbid before an infinitive, as on a sign,
# and the endings of infinitives; the endings of words that forbid, or any part of a clause without spaces, and what only looks like them.
meaning-pronouns = -
meaning-purposes = -
meaning-signs = -
meaning-infinitives = -
meaning-forbidding-forms = *ないでください, *ないで下さい, *てはいけません, *ではいけません, *てはなりません, *ではなりません, *てはならない, *ではならない, *禁止, *禁止です, *禁止されています, *避けてください, *避けること, *お控えください, *控えてください, *ご遠慮ください, *おやめください, *やめてください, *しないこと, *ないようにしてください, *べからず, *厳禁, *厳禁です, *ないこと
meaning-no-forbidding-forms = *忘れないでください, *忘れないで下さい, *心配しないでください, *心配なさらないでください, *慌てないでください, *できないこと, *わからないこと, *分からないこと, *がないこと, *はないこと, *いないこと, *ていないこと, *でないこと, *されないこと

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
meaning-choosing = 選択, 選ぶ, 選び, 選んで
meaning-answers = はい, いいえ
meaning-simultaneous = -
meaning-weak-openings =
    できれば, 可能であれば, 可能なら, できるなら, できるだけ, なるべく, よろしければ, もしかすると,
    もしかしたら, 場合によっては
meaning-passives = -
meaning-passives-with-agent = -
meaning-agents = -
meaning-participles = -
meaning-no-participles = -
meaning-address-formal = -
meaning-address-formal-capital = -
meaning-address-informal = -
# Words that nearly every text has: they show in which language it is.
meaning-common-words =
    の, を, は, が, に, で, と, も, へ, や, し, て, た, な, い, う, く, る, れ, さ, せ, ん, す, ま, だ, か, ら, り, っ, こ, そ, あ, お, け, め, ず, き,
    み, よ, わ, ば, ど, げ
# Words with which no sentence ends: there the rest of a translation got lost.
meaning-unfinished = および, または, かつ, もしくは, ならびに
# Letters that are a word or short for a word: in another language it can be another letter.
meaning-letters = -
meaning-abbreviations = -
meaning-last-abbreviations = -
# 印の付いた語に空白なしで付くもの：前、後。空白を使わない言語では `*`。
meaning-joined-before = *
meaning-joined-after = *
# 承認するとき、しないときに書く言葉。
meaning-tick-yes = はい, ○, 〇, ◯, ✓, ✔, ☑, ok, 承認, 可
meaning-tick-no = いいえ, ×, ✗, ✘, x, 否認, 不可

# けがと死亡。`*` は任意の文字を表します。
meaning-injuries =
    けが, *手を切*, *指を切*, *指を挟*, *手を挟*, *指をはさ*, *手をはさ*, *転倒*, *転落*, *火を浴び*,
    ケガ, 怪我, 負傷, 傷害, *大けが*, *けがをす*, *けがをし*, *けがの*, *けがにつな*, *ケガ*, *怪我*,
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

# Words that forbid or keep away without a "not", and that a translation must therefore make up for.
meaning-forbidding =
    避け, 回避, 控え, 遠慮, 慎ん, 慎む, 慎み, やめて, おやめ, お止め, から離し, から離れ, から離す, から遠ざけ, 遠ざけ, 離しておい, 離れてください, 手の届かない, 届かない, なしで, なしに,
    なしでの, 無しで, 無しに
# Words that leave one thing and exclude the others: a translation must do so as well. The last are double negations, which say "only".
meaning-limits =
    のみ, だけを, だけが, だけに, だけで, だけ使, だけ行, だけです, だけとし, に限り, に限る, に限っ, に限定, に限ら, 限定し, 以外, を除い, を除き, を除く, 除い, 除き, 除く, 場合を除き,
    場合を除い, 場合を除く, ない限り, ないかぎり, ません限り, しない限り, 場合のみ, 場合にのみ, 場合に限り, 場合だけ, ときのみ, ときだけ, 後でのみ, 後にのみ, てからのみ, てからにし, て初めて,
    てはじめて, にしか * ない, にしか * ません, でしか * ない, でしか * ません, しか使え, しか使わ, しかでき, しか許, しか行え, なしで * ない, なしで * ません, なしでは * ない,
    なしでは * ません, なしに * ない, なしに * ません, 無しで * ない, 無しで * ません, ずに * ない, ずに * ません, ことなく * ない, ことなく * ません, ないまま * ない, ないまま *
    ません, ない限り * ない, ない限り * ません, 以外 * ない, 以外 * ません, 以外は * ない, 以外は * ません, 以外に * ない, 以外に * ません, を除き * ない, を除き * ません,
    ていない * ないで, ていない * しないで
# Verbs that ask to change nothing: "keep the plug in" can become "do not pull the plug".
meaning-keeping =
    保っ, 保ち, 保つ, 保た, 維持, 保持, そのまま, たまま, したまま, ままに, ておく, ておい, ておき, 残し, 放置, 保管, 押さえ
# Words that put one amount before another, such as "from 8 to 5 bar"; last words of a sentence that leave the reader a choice.
meaning-ranges = から, ～, 〜, より
meaning-weak-endings = -
# Opposites: `name: words | words / words of the opposite`. The names are the same in every language. With `?` after its name, it is none
# beside a negation. The last has phrases that only look like one.
meaning-opposites =
    must/should?: なければなりません | なければならない | 必須 / 方がよい | ほうがよい | 方がいい | ほうがいい | 望ましい,
    even-if?: 場合でも | であっても | にかかわらず,
    on/off: 電源を入れ | スイッチを入れ | 電源が入 | 電源オン | 電源を投入 | オンに | オンの | オンで | オン | 点灯 | 電源を * 入れ | オンにし / 電源を切っ | 電源を切り |
        電源を切る | 電源を切ら | 電源を切れ | 電源を切 | スイッチを切っ | スイッチを切り | スイッチを切る | スイッチを切 | 電源が切 | 電源オフ | 電源を落と | オフに | オフの | オフで |
        オフ | 消灯 | 電源を * 切っ | 電源を * 切り | 電源を * 切る | オフにし,
    open/closed: 開け | 開く | 開い | 開き | 開か | 開放 | あけて / 閉め | 閉じ | 閉ま | 閉鎖,
    locked/unlocked: ロック | 施錠 | 鍵をか / ロックを解除 | ロックの解除 | ロック解除 | ロックを外 | アンロック | 解錠 | 開錠 | 鍵を開け,
    left/right: 左 | 反時計回り | 反時計方向 / 右 | 時計回り | 時計方向,
    above/below: の上に | の上の | の上方 | 上方 | 真上 | 頭上 | 上側 | 上記 / の下に | の下の | の下方 | 下方 | 真下 | 下側 | 下記,
    earlier~: その前に,
    before/after: 前に | する前 | の前 | 前は | 前の | 事前 | あらかじめ | 前もって | 以前 | 食前 / 後に | した後 | 後は | 後で | 後の | あとに | あとで | その後
        | 以後 | 以降 | 直後 | た後 | てから | たのち | 後すぐ | 次第 | 食後,
    more/less: 多く | 多い | 増や | 増加 | 増え | 増し | 上げ | 引き上げ | より大き | より高 | より多 | もっと | 上昇 | 上がり | 上がっ | 上がる | さらに | を超え |
        を上回 / 少な | 減ら | 減少 | 減っ | 下げ | 引き下げ | より小さ | より低 | より少な | 低減 | 低下 | 下がり | 下がっ | 下がる | 未満 | を下回,
    least/most: 以上 | 少なくとも | 最低 | 最小 | 最少 | 最低限 | を超え | を上回 | より多 | より長 | 秒以上 | 分以上
        | 時間以上 | 日以上 | 週間以上 / 以下 | 以内 | 最大 | 最高 | 最多 | 最大限 | 未満 | を下回 | より少な | より短
        | せいぜい / およそ | おおよそ | だいたい,
    only/unless?: のみ | だけ | に限り | 限り | 以外は * ない / を除き | を除いて | 以外,
    enable/disable: 有効 | アクティブ / 無効 | 非アクティブ,
    add/remove: 追加 | 挿入 | 差し込 | 差込 | 入れ | 取り付け | 取付 | 装着 | インストール | 設置 | はめ | 組み付け | 搭載 | 貼り付け / 取り外 | 取外 | 外し | 外す |
        外さ | はずし | はずす | はずさ | 取り除 | 削除 | 除去 | 抜い | 抜き | 抜く | 抜か | 抜け | 引き抜 | 取り出 | アンインストール,
    tighten/loosen: 締め | 締まっ | 締付 | 締結 | きつく / 緩め | 緩み | 緩ん | 緩い | 緩む | ゆるめ | ゆるん | ゆるい,
    wet/dry: 濡れ | 濡ら | ぬれ | ぬらさ | 湿っ | 湿ら | 湿った | 多湿 / 乾い | 乾か | 乾く | 乾燥,
    hot/cold: 熱い | 熱く | 高温 | 温か | 温め | 暖か | 暖め | 加熱 | 熱湯 | 沸騰 | 沸か | 温水 | お湯 / 冷た | 冷え | 冷や | 冷まし | 冷ます | 冷ま | 冷め | 冷却
        | 低温 | 冷蔵 | 冷凍 | 凍結 | 凍ら | 凍っ | 涼し | 冷水 | 冷暗所 | 水道水,
    first/last: 最初 | 初め | 初回 | まず | 第一 | はじめに / 最後 | 最終 | 末尾,
    up/down: 上げ | 上へ | 上向き | 上方向 | 持ち上げ | 引き上げ | 上昇 | 上がり | 上がっ / 下げ | 下へ | 下向き | 下方向 | 引き下げ | 下降 | 下ろ | 降ろ | 下がり |
        下がっ,
    upright/lying: 立てて | 立てた状態 | 直立 | 垂直 | 縦向き | 縦置き / 横向き | 横置き | 横倒し | 横にし | 横にして | 水平 | 寝かせ | 寝かし | 逆さ | 倒して,
    push/pull: 押し | 押す | 押さ | 押せ | 押下 | 押し込 | 押して / 引い | 引く | 引っ張 | 引き抜 | 引き出し | 引き出す | 引いて,
    connect/disconnect: 接続 | つない | つなぎ | つなぐ | つなげ | 繋 | 差し込 | 差込 | 結合 | 連結 / 切断 | 接続を解除 | 接続解除 | 接続を切 | 切り離 | 抜い | 抜き
        | 抜く | 抜か | 抜け,
    allow/deny: 許可 | 許容 | 許し | 承認 | 承諾 | 受け入れ | 同意 | 認め / 拒否 | 拒絶 | 却下 | 禁止 | 厳禁 | ブロック,
    inside/outside: の中に | の中へ | の中で | の中の | 内部 | 内側 | 屋内 | 室内 | 庫内 | 立ち入 | 入室 / の外に | の外へ | の外で | の外の | 外部 | 外側 | 屋外 |
        室外 | 戸外 | 退出 | 退室,
    start/stop: 開始 | 始め | 始ま | 起動 | スタート | 再開 | 始動 | 再起動 / 停止 | 止め | 止ま | 中止 | 中断 | 終了 | 終え | 終わ | キャンセル | ストップ | 取り消,
    full/empty: 満タン | 満杯 | 満水 | 満たし | 満たす | いっぱい | 一杯 | 充填 | 補充 / 空の | 空に | 空で | 空っぽ | 空けて | からっぽ,
    upper/lower: 上部 | 上側 | 上段 | 上面 | 上端 | 一番上 / 下部 | 下側 | 下段 | 下面 | 下端 | 一番下 | 底,
    front/back: 前面 | 前方 | 前側 | 前部 | 正面 | 手前 | フロント | 前進 / 背面 | 後方 | 後ろ | 後側 | 後部 | 裏面 | 裏側 | 後退 | 奥,
    long/short: 長い | 長く | 長め | 長時間 | 長期 | 延長 | より長 / 短い | 短く | 短め | 短時間 | 短期 | 短縮 | より短,
    fast/slow: 速い | 速く | 早く | 速やか | 素早 | すばやく | 高速 | 急速 / 遅い | 遅く | ゆっくり | 徐々に | 低速 | 少しずつ | 徐行,
    high/low: 高い | 高く | 高め | 高温 | 高圧 | 高電圧 | 最高 | より高 / 低い | 低く | 低め | 低温 | 低圧 | 低電圧 | 最低 | より低,
    large/small: 大き | 大型 | より大き / 小さ | 小型 | より小さ,
    light/heavy: 軽い | 軽量 | より軽 / 重い | 重たい | 重すぎ | より重,
    light/dark: 明る | 照明 | 照ら | 光を | 光源 / 暗い | 暗く | 暗所 | 冷暗所 | 暗闇 | 遮光,
    clean/dirty: 清潔 | きれい | 清掃 | 掃除 | 洗浄 | 洗っ | 拭い | 拭き取 | クリーニング | 汚れを取 | 汚れを拭 | 汚れを落 | 汚れを除 | 汚れを洗 / 汚れ | 汚染 | 汚い |
        汚し | 汚損 | 不潔,
    new/old: 新しい | 新しく | 新品 | 新規 | 新た | 最新 | 新鮮 / 古い | 古く | 使用済 | 中古 | 以前の | 旧型 | 旧式,
    show/hide: 表示 | 示し | 示す | 見せ / 非表示 | 隠し | 隠す | 隠れ | 隠さ,
    send/receive: 送信 | 送付 | 送っ | 送る | 発送 / 受信 | 受け取 | 受領,
    sender/recipient: 送信者 | 差出人 | 送り主 | 送信元 | 発信者 / 受信者 | 受取人 | 宛先 | 送信先,
    import/export: インポート | 取り込 | 輸入 | アップロード / エクスポート | 書き出 | 輸出 | ダウンロード,
    buy/sell: 購入 | 買い | 買う | 買っ / 販売 | 売り | 売る | 売っ | 売却,
    save/discard: 保存 | 保管 | 保持 | 残し / 破棄 | 廃棄 | 捨て | 削除 | 処分,
    succeed/fail: 成功 / 失敗,
    online/offline: オンライン / オフライン,
    internal/external: 内部 | 内側 | 内蔵 / 外部 | 外側 | 外付け,
    public/private: 公開 | 公共 / 非公開 | 秘密 | 機密 | プライベート,
    positive/negative: プラス | 陽性 | 正極 | 陽極 / マイナス | 陰性 | 負極 | 陰極,
    parallel/crosswise: 平行 | 並列 | に沿 | 沿って / 垂直 | 直角 | 直交 | 横切,
    day/night: 日中 | 昼 | 昼間 / 夜 | 夜間,
    morning/evening: 朝 | 午前 / 夕方 | 夕 | 晩 | 午後,
    summer/winter: 夏 / 冬,
    north/south: 北 / 南,
    east/west: 東 / 西,
    always/sometimes: 常に | 必ず | いつも | 毎回 | 常時 / 時々 | ときどき | たまに | 時折 | 通常は | たいてい,
    all/some?: すべて | 全て | 全部 | 全員 | 各 | あらゆる | 毎回 / 一部 | いくつか | 数個 | 数人 | 複数,
    alone/together: 一人で | 1人で | ひとりで | 単独 / 一緒 | 共に | 二人で | 2人で | 二人以上 | 2人以上 | 複数人,
    same/other: 同じ | 同一 | 同様 / 別の | 他の | ほかの | その他 | 異な | 違う | 違っ,
    near/far: 近く | 近い | そば | 隣 | 付近 | 近傍 / 遠く | 遠い | 遠ざけ | 離れ | 離し | 離す | から離し | から離れ | から離す | から遠ざけ,
    required/optional?: 必要 | 必須 | 義務 | なければな | なくてはな | なければいけ | ねばな | べきです / 任意 |
        オプション | できます | できる | 場合があ | かもしれ | 可能 | てもよ | ても構 | てもかま | おそれがあ |
        恐れがあ | 必要はありません | 必要がありません | 不要です | しなくても | なくても構いません | 必要ありません |
        必要はない | 必要がない | 不要,
    earlier/later: 早め | 早く | もっと早 / 遅く | 遅れ | のちほど | 後ほど | 後から,
    child/adult: 子供 | 子ども | こども | お子 | 小児 | 幼児 | 児童 / 大人 | 成人 | おとな,
    even/odd: 偶数 / 奇数,
    manual/automatic: 手動 | 手作業 | 手で | マニュアル / 自動,
    safe/dangerous: 安全に | 安全な | 安全です | 安全である / 危険な | 危険です | 危険で | 危ない,
    inhale/exhale: 吸い | 吸わ | 吸う | 吸っ | 吸入 / 吐き | 吐く | 吐い | 呼気,
    credit/debit: クレジット | 貸方 / デビット | 借方,
    deposit/withdraw: 預け | 預金 | 入金 | 預入 / 引き出 | 出金 | 払い戻,
    encrypted/plain: 暗号化 | 暗号 / 復号 | 暗号化を解除 | 暗号化解除 | 暗号を解,
    engage/disengage: かみ合 | 噛み合 | 係合 | ギアを入れ | ブレーキをかけ / 解放 | 離し | 離す | 放し | 放す | 解除 | リリース | ブレーキを解除 | ブレーキを離,
    sharp/blunt: 鋭い | 鋭利 | 鋭く | 尖っ | とがっ / 鈍い | 鈍く | 切れ味の悪,
    thick/thin: 厚い | 厚く | 厚め | 太い | 太く / 薄い | 薄く | 薄め | 細い | 細く,
    deep/shallow: 深い | 深く / 浅い | 浅く,
    wide/narrow: 広い | 広く | 広げ | 幅広 / 狭い | 狭く | 狭め,
    soft/hard: 柔らか | 軟らか | やわらか | 柔軟 | 軟化 / 硬い | 固い | 堅い | 硬く | 硬化,
    rough/smooth: 粗い | 粗く | ざらざら | 荒い / 滑らか | なめらか | 細かい | つるつる,
    fold/unfold: 折りたた | 折り畳 | 折りまげ | 折り曲げ | たたん | 畳ん / 広げ | 展開,
    join/separate: 混ぜ | 混合 | 混ざ | 結合 | 組み合わ | 一緒 / 分け | 分離 | 別々 | 個別 | 分割 | 切り離,
    accelerate/brake: 加速 | アクセル / ブレーキ | ブレーキをかけ | ブレーキを解除 | ブレーキを離 | 減速 | 制動,
    pass/fail: 合格 / 不合格 | 失格 | 拒否 | 却下,
    read/write: 読み | 読ん | 読む | お読み | 読取 / 書き | 書い | 書く | 書込 | 記入,
    charge/discharge: 充電 / 放電,
    sit/stand: 座っ | 座り | 座る | 着席 | 腰かけ | 腰掛け / 立っ | 立ち上がっ | 立ち上がら | 起立 | 立つ,
    lend/borrow: 貸し | 貸す | 貸与 / 借り | 借用,
    true/false: 真の | 本当 / 誤った | 間違った | 間違って | 不正確 | 不正な,
    or/and?: または | 又は | もしくは | あるいは / および | 及び | かつ | ならびに | 並びに,
    including/excluding: を含め | を含む | 含めて / を除く | を除い | を除き | 以外,
    strong/weak: 強い | 強く | 強力 / 弱い | 弱く | 軽く,
    loud/quiet: 大きな音 / 静か,
    zoom: 拡大 / 縮小,
    many/few: 多い | 多く / 少ない | 少なく,
    trained/untrained: 有資格者 | 訓練を受けた | 許可された / 無資格 | 訓練を受けていない | 許可されていない,
    flammable/nonflammable: 可燃性 | 引火性 / 不燃性 | 難燃性,
    toxic/nontoxic: 有毒 | 有害 / 無毒 | 無害,
    damaged/intact: 破損 | 損傷 | 壊れた / 破損していない | 無傷,
    attended/unattended: 監視下 | 監督下 | 目の届く所 / 放置 | 無人 | 監視なし,
    suitable/unsuitable: 適して | 適した / 不適 | 適さない | 適していません,
    protected/unprotected: 保護された | 絶縁された / 無防備 | むき出し | 素手,
    earthed/unearthed: 接地された | アース付き / 接地されていない,
    known/unknown: 信頼できる | 既知 / 不明な | 未知 | 知らない,
    available/unavailable: 利用できる | 利用可能 / 利用できない | 利用不可,
    stable/unstable: 安定した / 不安定,
    level/uneven: 水平な | 平らな / 傾いた | 凹凸のある | 傾斜,
    sterile/unsterile: 滅菌 | 無菌 / 未滅菌,
    checked/unchecked: チェックを入れ | 選択し / チェックを外 | 選択を解除,
    login/logout: ログイン | サインイン / ログアウト | サインアウト,
    subscribe/unsubscribe: 登録する / 解約 | 登録を解除,
    remember/forget: 忘れずに | 忘れないで | 覚えて / 忘れて,
    ignore/heed: 無視 / 従って | 守って,
    once/repeatedly: 一度 | 一回 | 1回 / 何度も | 繰り返し | 数回,
    only/also: のみ | だけ | 限り / も可 | でも構いません | たとえ,
    with/without: なしで * ない | なしに * ない | ずに * ない / なしで | なしに,
    only/except: 以外は * ない | のみ / 以外の全員 | 以外は全員 | 以外なら | 以外のすべて | 以外なら何,
    straight/bent: まっすぐ | 伸ばし / 曲げ,
    towards/away: に向けて | の方へ / 反対方向 | から離し,
    swallow/spit: 飲み込 / 吐き出,
    order/cancel: 注文 | 予約 / キャンセル | 取り消,
    accept/decline: 承認 | 受け入れ | 同意 / 拒否 | 断,
    reply/forward: 返信 / 転送,
    entrance/exit: 入口 | 入り口 / 出口,
    hold/release: 持って | 押し続け | つかんで / 離して | 手を放,
    recommended/required?: 推奨 | お勧め | なるべく | できれば | 可能であれば | お好みで | 必要なら / 必須 | 必ず | しなければなりません,
    need/may: 必要はありません | 必要がありません | 不要です | しなくても | なくても構いません | 任意 | 必要ありません
        | 必要はない | 必要がない | 不要 / してはいけません | てはなりません | 禁止,
    period: 毎時 | 時間ごと | 時速 / 毎日 | 一日に / 毎週 | 週に / 毎月 | 月に / 毎年 | 年に / 四半期 / 毎分 | 1分あたり | 分速 / 毎秒 | 1秒あたり | 秒速,
    weekday: 月曜 / 火曜 / 水曜 / 木曜 / 金曜 / 土曜 / 日曜,
    colour: 赤い | 赤色 | 赤の / 緑の | 緑色 / 青い | 青色 | 青の / 黄色 / オレンジ / 紫 / 黒い | 黒色 | 黒の / 白い | 白色 | 白の / 灰色 | グレー / 茶色 / ピンク,
    person>: 看護師 / 医師 | 医者 / 薬剤師 / 患者 / 入居者 / 運転手 | 運転者 / 乗客 / 顧客 | お客様 / 仕入先 | 供給業者 / 従業員 | 作業員
        | 同僚 / 上司 | 管理職 / 電気技師 |
        電気工事士 / 配管工 / オペレーター | 操作者 / 訪問者 | 来訪者 / 管理者 / 利用者 | ユーザー / 教師 | 先生 / 生徒 | 学生 / 借主 / 大家 / 保護者 / 子供 | 子ども | お子様
        / 研修生 / 指導員 / 買い手 / 売り手 / 料理人 / 給仕 / 消防 / 警察,
    substance: 水を | 水で | 水に / 油を | 油で | オイル / ガソリン / 軽油 | ディーゼル / アルコール / 牛乳 / 酸を / ガス / 空気 / 蒸気 / 砂を / 漂白剤 | 塩素 / 酢
        / 石鹸 | 石けん / グリース / 溶剤,
    device: キーボード / 画面 | モニター / マウス / プリンター | プリンタ / スキャナー / 電話 / ルーター / モデム / カメラ / サーバー,
    vehicle: 乗用車 | 自動車 / トラック / バン / トレーラー / 自転車 / バス / フォークリフト / 列車 | 電車 / トラクター,
    paper: 請求書 / 領収書 | レシート / 見積書 / 契約書 / 手紙,
    opening: ドア | 扉 / 窓 / 蓋 | ふた / 引き出し / 門,
    meal: 朝食 / 昼食 / 夕食,
    stay/leave: とどまって | 室内にいて / 避難 | 退出 | 離れて,
    weather: 雨 / 雪 / 嵐 | 強風 / 晴れ / 霧 / 雷,
    advise/discourage: 推奨します | お勧めします / 推奨しません | お勧めしません,
    load/unload: 積み込 / 荷下ろし | 積み下ろし,
    wake/sleep: 起こして | 目を覚ま / 眠って | 寝て,
    arrive/depart: 到着 / 出発,
    freeze/thaw: 冷凍し / 解凍,
    cheap/expensive: 安い / 高価,
    young/old: 若い / 年老いた | 高齢,
    good/bad: より良い / 悪化,
    begin/end: 初めに / 終わりに,
    clothing: 手袋 / ヘルメット / ゴーグル | 眼鏡 / マスク / エプロン / 靴 | ブーツ / 耳栓 / ハーネス / 上着 | ジャケット / ヘアネット / フェイスシールド / ベスト / 作業着,
    food: パン / 肉 / 魚 / 鶏肉 / 卵 / チーズ / 野菜 / 果物 / お米 / スープ / 砂糖 / 塩を | 食塩 / 小麦粉 / バター / ナッツ / ワイン / ビール / コーヒー / 紅茶 | お茶
        / 生クリーム / じゃがいも / 生地 / ジュース / 蜂蜜 / ヨーグルト,
    symptom: 熱がある | 発熱 / 痛み / 咳 / 吐き気 | 嘔吐 / 発疹 | かゆみ / 出血 / 腫れ / めまい / やけど / 下痢 / けいれん / 頭痛 / 息切れ,
    animal: 犬 / 猫 / 馬 / 牛 / 豚 / 鳥 / 羊 / うさぎ,
    today/tomorrow: 今日 | 本日 / 明日 / 昨日,
    man/woman: 男性 / 女性,
    solid/liquid: 固体 / 液体,
    find/lose: 見つけ | 見つか / 紛失 | なくし,
    pack/unpack: 梱包 | 包装し / 開梱,
    inflate/deflate: 膨らませ / 空気を抜,
    cover/uncover: 覆って | 覆い / 覆いを外 | むき出し,
    extend/retract: 伸ばし | 引き伸ば / 引っ込め | 縮め,
    assemble/dismantle: 組み立て / 分解,
    deliver/collect: 届け | 引き渡 / 受け取 | 回収,
    raw/cooked: 生の / 加熱済み | 火を通した,
    temporary/permanent: 一時的 | 仮の / 恒久的 | 永久,
    disposable/reusable: 使い捨て / 再利用,
    occupied/vacant: 使用中 / 空いている | 空室,
    paid/unpaid: 支払い済み / 未払い,
    signed/unsigned: 署名済み / 未署名,
    mute/unmute: ミュートして / ミュートを解除,
    block/unblock: ブロック / ブロックを解除 | ブロック解除,
    next/previous: 次の / 一つ前の,
    complete/incomplete: 完全に | 完全な / 不完全,
    correct/incorrect: 正しい | 正しく / 間違った | 正しくない,
    incoming/outgoing: 受信した | 着信 / 発信,
    ascending/descending: 昇順 / 降順,
    local/remote: ローカル / リモート | 遠隔,
    wired/wireless: 有線 / 無線 | ワイヤレス,
    healthy/sick: 健康 / 病気,
    sober/drunk: しらふ / 酔って,
    fixed/variable: 一定 | 固定値 / 可変 | 調整可能,
    merge/split: 結合 | 統合 / 分割,
    dress/undress: 着せ / 脱がせ | 脱いで,
    in service/out of service: 稼働中 / 使用停止 | 故障中,
    plenty/little: たっぷり | たくさん | 多めに / 少なめ | ごく少量 | できるだけ少な,
    taut/slack: ぴんと | 張った状態 / たるま | たるん,
    once/twice: 一度だけ | 1回だけ / 二度 | 2回 / 三度 | 3回,
    skip/do: 飛ばし | 省略 / 実行 | 実施,
    hang up/hold: 電話を切 / 切らずに,
    moving/still: 回転中 | 動いている / 停止してから | 止まってから,
    fraction: 半分 / 3分の1 | 三分の一 / 4分の1 | 四分の一 / 4分の3 | 四分の三 / 2倍 | 二倍 / 3倍 | 三倍,
    ordinal: 2番目 | 二番目 / 3番目 | 三番目 / 4番目 | 四番目 / 5番目 | 五番目 / 6番目 | 六番目 / 7番目 / 8番目 / 9番目 / 10番目,
    few: 数秒 / 数分 / 数時間 / 数日 / 数週間 / 数か月 | 数ヶ月 / 数年,
    per: 1リットルにつき | 1リットルあたり / 1キロにつき | 1キロあたり | 1キログラムあたり / 1メートルにつき / 1人につき | 一人につき / 一部屋につき / 毎分 / 毎秒 / 1個につき /
        1ページにつき / 1本につき / 1グラムあたり / 1ミリリットルあたり,
    both/one!: 両方 | どちらも / 片方 | どちらか,
    breakable/unbreakable: 割れやすい | 壊れやすい / 割れない | 壊れない,
    almost none/almost all: ほとんど誰も / ほとんど全員 | ほぼ全員,
    often/seldom: 頻繁 | 頻繁に / めったに | まれに,
    within/after!: 時間以内 | 分以内 | 日以内 | 秒以内 / 時間後 | 分後 | 日後 | 秒後 | 時間経過後 | 分経過後 | 秒以上
        | 分以上 | 時間以上 | 日以上 | 週間以上,
    but: ではなく,
    and: -,
    then: その後 | 次に | それから,
    beforehand/afterwards: 事前 / 事後,
    sounds/silent: 鳴った | 鳴る | 鳴り | 鳴れば / 止まった | 止まっ | 停止し | 切れて,
    fasting/fed: 空腹時 | 食前 / 食後 | 満腹,
    valid/expired: 有効 / 期限切れ | 失効,
    until/while?: - / -,
    or/but: - / -,
    easy/difficult: -,
    trust/distrust: -,
    room: -,
    appliance: -,
    tool: -,
    medicine: -,
    choice: もしかすると | よろしければ | てもかまいません | ても構いません | てもよい | てもいい | 自由に | できれば
        | なるべく | 可能であれば | お好みで | 遠慮なく,
    if-needed: 必要に応じて | 必要であれば | 必要なら | 必要な場合 | 必要があれば | 必要なとき | 必要に応じ,
    wear/take off: 着用 | 身に着け | 装着 | 着け | かぶっ | はめ / 外し | 外す | 脱い | 脱ぐ | 脱ぎ,
    doing=: 待っ | 待ち | 待つ | お待ち / 押し | 押す | 押さえ / 加熱 | 温め / 冷まし | 冷却 / すすぎ | すすい / かき混ぜ / 振っ | 振り / 沸騰 | 煮 / 充電 /
        浸し | 浸け / 置い | 置き / 乾かし | 乾燥 / 洗っ | 洗い / 混ぜ / 焼い,
    plug~: プラグ / コード | ケーブル,
    until/from?: まで / から | 以降,
    -: イオン | ミリオン | オンス | オフィス | オフセット | バックオフ | 開閉 | 左右 | 前後 | 上下 | 内外 | 名前 | 前回 | 手前に | 午前中 | 目の前 | 仕上げ | 取り上げ |
        申し上げ | 差し上げ | ぶら下げ | 取り下げ | 掘り下げ | 入れ替え | 入れ換え | 手入れ | 念入れ | 組み立て | 役立て | 立てかけ | 有効期限 | 有効期間 | 締め切り | 延長コード |
        延長ケーブル | 空気 | 真空 | 徹底 | 到底 | 含まず | 読まず | 込まず | 止まず | 済まず | かまず | 飲まず | 挟まず | 踏まず | 休まず | 進まず | 非常に | 正常 | 異常 |
        通常 | 日常 | 非常 | 押さえ | 押しつぶ | 軽く | 受け止め | 滑り止め | 行き止ま | 歯止め | 始末 | 引き続き | 引き起こ | 引き換え | 引き出し | 手引き | 取り扱 | クロック
        | プラスチック | プラスドライバー | マイナスドライバー | 東京 | 関東 | 関西 | 東西 | 南北 | 昼夜 | 朝夕 | 永遠 | 必要に応じ | 必要な場合 | 可能な限り | 可能であれば | 不可能
        | できる限り | できるだけ | できるだけ早く | なるべく早く | 自動車 | 相手で | 上手で | 問い合わせ | 役立つ | 目立つ | 成り立つ | 際立つ | 口座 | 座標 | 間違いな | 他の人 |
        その他の | 少し | 多少 | 同時 | 一方 | 最大限に | 以上の手順 | 以上で | 以下の手順 | 以下の | 以下に示 | 次のように | 光沢 | 後ろ前 | 送り返 | 次第に | かどうか
# Units: the names that a reader sees after a number. Symbols such as "mm", "kg" and "°C" are known in every language.
meaning-units =
    second: 秒 | 秒間, minute: 分 | 分間, hour: 時間, day: 日 | 日間 | 営業日, week: 週間 | 週, month: か月 | ヶ月 | カ月 | ヵ月 | ケ月 | 箇月 |
    か月間 | ヶ月間 | カ月間, year: 年間 | 年以上 | 年以内 | 年以下 | 年未満 | 年後 | 年ごと | 年毎 | 年おき | 年経 | 年保証 | 年使用 | 年を超 | 歳 | 才,
    millisecond: ミリ秒, degree: 度, celsius: 摂氏 | 度c, fahrenheit: 華氏 | 度f, kelvin: ケルビン, percent: パーセント, metre: メートル,
    centimetre: センチメートル | センチ, millimetre: ミリメートル | ミリ, kilometre: キロメートル, micrometre: マイクロメートル | ミクロン, inch: インチ,
    foot: フィート | フット, yard: ヤード, mile: マイル, gram: グラム, kilogram: キログラム | キロ, milligram: ミリグラム, microgram: マイクログラム,
    tonne: トン, ton: 米トン, pound: ポンド, ounce: オンス, litre: リットル, millilitre: ミリリットル, centilitre: センチリットル,
    decilitre: デシリットル, gallon: ガロン, cubic-metre: 立方メートル, square-metre: 平方メートル | 平米, volt: ボルト, kilovolt: キロボルト,
    millivolt: ミリボルト, ampere: アンペア, milliampere: ミリアンペア, watt: ワット, kilowatt: キロワット, megawatt: メガワット,
    kilowatt-hour: キロワット時 | キロワットアワー, hertz: ヘルツ, kilohertz: キロヘルツ, megahertz: メガヘルツ, ohm: オーム, bar: バール,
    millibar: ミリバール, pascal: パスカル, kilopascal: キロパスカル, decibel: デシベル, newton: ニュートン, newton-metre: ニュートンメートル,
    joule: ジュール, lux: ルクス, rpm: 回転 | 回毎分 | 回転毎分, kilometre-per-hour: キロメートル毎時 | キロ毎時, mile-per-hour: マイル毎時, byte: バイト,
    kilobyte: キロバイト, megabyte: メガバイト, gigabyte: ギガバイト, terabyte: テラバイト, pixel: ピクセル | 画素, euro: ユーロ, cent: セント,
    dollar: ドル | 米ドル
# The word between an amount and what it is counted by: "5 mg per kilogram".
meaning-per = -
# Units that only a slash before them makes one: `unit: letters`.
meaning-after-slash = hour: 時, day: d | 日
# Numbers in words: `number: words`. With `?` a word that often is not a number, and counts only where the other text has that number.
meaning-numbers =
    0: ゼロ | 零, 1: 一つ? | ひとつ? | 一個? | 一人? | ひとり? | 一度? | 一回? | 一本? | 一枚? | 一台? | 一箇所? | 一か所? | 第一? | 最初? | 単一? | 初回?,
    2: 二つ | ふたつ | 二個 | 二人 | ふたり | 二回 | 二本 | 二枚 | 二台 | 二度? | 二重? | 二倍? | 両方? | 両手? | 両側? | 両端? | 第二? | 一対?, 3: 三つ | みっつ
    | 三個 | 三人 | 三回 | 三本 | 三枚 | 三度? | 三重? | 第三?, 4: 四つ | よっつ | 四個 | 四人 | 四回 | 四本 | 四枚 | 第四?, 5: 五つ | いつつ | 五個 | 五人 | 五回
    | 五本 | 五枚 | 第五?, 6: 六つ | 六個 | 六人 | 六回, 7: 七つ | 七個 | 七人 | 七回, 8: 八つ | 八個 | 八人 | 八回, 9: 九つ | 九個 | 九人 | 九回, 10: 十個 |
    十人 | 十回, 12: 十二 | ダース?, 15: 十五, 20: 二十, 24: 二十四, 30: 三十, 40: 四十, 45: 四十五, 48: 四十八, 50: 五十, 60: 六十, 72: 七十二, 80:
    八十, 90: 九十, 100: 百?, 1000: 千?, 1000000: 百万?, 0.5: 半分? | 半数? | 半量?, 0.25: 四分の一?, 0.75: 四分の三?, x100: 百, x1000: 千,
    x10000: 万, x1000000: 百万, x100000000: 億, +0.5: 半, -: マイナス | 氷点下 | 零下, 30 minute: 半時間, 12 hour: 半日, 6 month: 半年 |
    半年間, 2 day: 一日おき | 隔日 | 1日おき
# Times of day: what marks a number as a time, and which half of the day it is in.
meaning-times =
    clock: 時, am: 午前 | 朝, pm: 午後 | 夕方 | 夜, noon: 正午, midnight: 真夜中 | 深夜0時, half-past: -, half-to: -, quarter-past: -,
    quarter-to: -
