# Every word that stappenkaart itself says to a reader, in English.

language-name = English

severity-danger = Danger
severity-warning = Warning
severity-caution = Caution
severity-notice = Notice
note-important = Important
note-note = Good to know
note-tip = Tip

card = Step card
card-decision = Find the right card
card-reference = Reference
checklist = Checklist
step = Step { $number }
steps-count =
    { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
warnings-count =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
warnings-in-card =
    { $count ->
        [one] This card has { $count } warning
       *[other] This card has { $count } warnings
    }
duration =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
page-of = Page { $page } of { $total }

before-you-start = Before you start
read-first = Read this first
safety-first = Read the warnings first
roles-needed = Your role
permissions-needed = Your permissions
requires-here = For this step you need
needed-in = Needed in
ask-whom = Whom to ask
request-copy = Copy a message
request = I need this to follow a step card. Can it be arranged?
how-to-get = How to get it
choose-one = Choose one
choose-any = Choose what applies to you
outcome = You see
done = Done
forbidden = Do not use
callouts-legend = Marked on the picture
to-warning = To the warning

owner = Maintained by
verified = Checked on
takes = Takes about
languages = Language
choose-language = Choose your language
cards = Step cards
all-cards = All step cards
print-card = Step card as PDF
open-checklist = Checklist
print-checklist = Checklist as PDF
print-one-sheet = Card on one sheet
print-leaflet = Leaflet to fold
print-pocket = Pocket card to fold
print-poster = Poster
print-binder = Binder of all cards
print-category-binder = Binder of this category
word-document = Word document, for comments
binder-contents = Contents
binder-warnings = All warnings
binder-versions = Versions
paper-newest = Newest version
paper-current = Your paper is the newest version of this card.
paper-older = Your paper is older than this card. Use this page, or print the card again.
paper-changed = These warnings are new or have changed:
paper-gone = One or more warnings on your paper no longer apply as printed.
paper-unknown = It is not known whether your paper is still right. Use this page.
changes = What changed
changes-warnings = Warnings have changed
change-removed = Warning removed
change-weaker = Warning is weaker
change-reworded = Warning reworded
change-moved = Warning is at another place
change-stronger = Warning is stronger
change-added = New warning
change-before = Before:
change-after = Now:
change-card = New card
change-card-gone = Card removed
change-title = Title changed
change-steps = Steps changed
change-pictures = Pictures changed
change-text = Other text changed
print-page = Print this page
table-of-contents = In this card
skip-to-content = Skip to the content
enlarge-picture = Enlarge the picture
film-watch = Watch the video
background = Background
sound-play = Listen to the recording
file-download = Download the file
attachment-on-page = On the page of this card
in-card = card “{ $title }”
in-card-step = card “{ $title }”, step { $number }
size-kb = { $size } kB
size-mb = { $size } MB
copy = Copy
copied = Copied
path-then = then

# The keys of a keyboard, as it names them.
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
key-space = Space
key-caps-lock = Caps Lock
key-num-lock = Num Lock
key-scroll-lock = Scroll Lock
key-print-screen = Print Screen
key-pause = Pause

checklist-name = Name
checklist-date = Date
checklist-signature = Initials
checklist-reset = Clear the ticks
checklist-progress = { $done } of { $total } done
checklist-remembered = Your ticks are remembered on this device only.
checklist-intro = Tick what you have done. Read each warning before you go on.
checklist-intro-confirm = Do each step from memory, but read its warnings first. Then stop, and tick what you have done.
checklist-confirm = Do this step. Then stop, and confirm:

# On a page, for a reader who ticks off a card.
new-tab = opens in a new tab
callout-place = place { $mark } on the picture
start = Start
print = Print
about-card = About this card
step-of = Step { $step } of { $steps }
progress = Progress
go-on = Go on
warning-read = I have read this warning
warning-unread = This warning comes first: it is not read yet.
ticks-cleared = The ticks are cleared.
undo = Undo
step-changed = This step has changed since it was ticked. Its ticks are cleared.
not-ticked = Not ticked yet: { $count }
branch-if = Only after this choice:
branch-or = or
not-on-your-way = Not on your way
all-ticked = Everything is ticked
sign-off = Sign off
focus-start = One step at a time
focus-end = Show the whole card
back = Back
next = Next
practice = Practise
practice-intro = The marks are not on the picture. Nothing is stored.
practice-ask = Where do you click?
practice-right = Correct.
practice-wrong = Not here. Try again.
practice-shown = Not here. This is the place.
practice-place = Place { $number }
practice-by-name = Choose by name
practice-result = Found at the first try: { $done } of { $total }
feedback-ask = Did it work?
feedback-ask-facts = Did this help?
feedback-yes = Yes
feedback-no = No
feedback-good = Good. You can still say what can be better.
feedback-first = First look here:
feedback-report = Report what is wrong
feedback-better = Say what can be better
feedback-step = Something wrong here?
kept-copy = There is no connection. This is a copy that was saved on this device, and there may be a newer version. Saved:
kept-newer = There is a newer version of this page.
kept-load = Show it

not-translated =
    { $tag ->
        [nl] Not yet translated: this text is in Dutch
        [en] Not yet translated: this text is in English
        [de] Not yet translated: this text is in German
        [fr] Not yet translated: this text is in French
        [es] Not yet translated: this text is in Spanish
        [it] Not yet translated: this text is in Italian
        [pt] Not yet translated: this text is in Portuguese
        [pl] Not yet translated: this text is in Polish
        [tr] Not yet translated: this text is in Turkish
        [ar] Not yet translated: this text is in Arabic
        [ja] Not yet translated: this text is in Japanese
        [zh] Not yet translated: this text is in Chinese
       *[other] Not yet translated: this text is in { $language }
    }
not-translated-card = Part of this card is not yet translated. That text is shown in its original language, with a label.
you-are-here = You are here
find-card = Find a card
cards-found = Cards found: { $count }
none-found = Nothing found for “{ $query }”. Below are all cards.
found-partly = No card has all these words. Cards with some of them: { $count }
cards-for = Cards for
everyone = All readers
recently-verified = Recently checked
page-missing = There is no page at this address
card-moved = This card has moved
close = Close

audience = For
product = Shows
revision = Revision
status-draft = Draft: not yet checked. Do not follow this card.
status-review = In review: not yet approved. Do not follow this card.
status-retired = Withdrawn: this card is no longer kept up to date.
go-to-step = Go on to step { $number }
go-back-to-step = Go back to step { $number }
go-to-end = You are done
glossary = Words in this card

# The review copy of a translation, for a person who knows both languages.
review = Translation review
review-intro = Warnings come first. Compare each translation with its source, and sign what is right.
review-source = Source
review-translation = Translation
review-warnings = Warnings
review-texts = Other texts
review-earlier = The source as it was when this was translated
review-machine = Drafted by a machine
review-approved = Approved by { $name } on { $date }
review-progress = { $done } of { $total } warnings approved
review-hand-back = To hand back: fill in { $file }, which came with this copy. For each warning, write your name and yes, if both texts say the same. Send the file back as CSV.
# The sheet that a reviewer fills in.
sheet-card = Card
sheet-warning = Warning
sheet-signal-word = Signal word
sheet-state = State
sheet-name = Your name
sheet-tick = Approved? (yes or no)
sheet-remark = Remark
state-missing = Not translated
state-blank = Empty
state-identical = Same as the source
state-stale = The source has changed since
state-refused = Does not say the same
state-review = Waiting for review
state-draft = Waiting for approval
state-approved = Approved
state-translated = Translated

# How this language works. Lists, with commas; `*` means any letters, and `-` means an empty list.
# Words that negate or prohibit; words whose meaning is negative, such as "without"; words that look like one and negate nothing.
meaning-negations =
    never, not, no, no one, cannot, *n't, nothing, nobody, nowhere, none, neither, neither * nor, under no
    circumstances, on no account, in no case, at no time, in no way, no longer, no more, not any, not a single, not at
    all, not anyone, not ever, nor, fails to, fail to, failed to, not even, don't, doesn't, can't, won't, isn't,
    aren't, mustn't, shouldn't, couldn't, didn't, wouldn't, needn't, wasn't, weren't
meaning-negative-words =
    bare-handed, bare hands, without, avoid*, prevent*, refrain*, keep away, keep * away, stay away, forbid*,
    prohibit*, disallow*, discourag*, refus*, deny, denied, denies, reject*, unable, fail*, lack, lacks, lacking,
    missing, absent, absence, invalid*, illegal*, impossible, improper*, incorrect*, wrong*, incomplete*, incompatib*,
    inconsisten*, inaccessible, inaccurate*, inactive, inadequate*, inadmissible, indefinite*, independent*,
    ineffective, infeasible, insecure, insensitive, insufficient*, invisible, malformed, mis*ed, mismatch*,
    ambiguous*, discontinu*, unknown, unsafe, unclear, unlikely, unnecessar*, unsuccessful*, uncertain*, unsure,
    unread, unset, unsent, unbound*, un*able, un*ible, un*ed, un*edly, non, non-*, nonexist*, nonzero, nonstandard,
    useless, pointless, disabled, disconnected, hide, hides, hiding, hidden, is empty, are empty, error *ing, ignor*,
    omitted, skipped, differ, differs, is different, are different, different from, out of, only if, only when, only
    after, only with, at most, too few, too little, too short, too small, too low, leave * blank, left blank,
    read-only, read only, write-protected, instead of, rather than, other than, except, exclud*, expired, deprecated,
    obsolete, offline, hardly, barely, rarely, seldom, inappropriate*, inapplicable, inoperable, inoperative,
    inability, irreversib*, irrevocab*, irreparab*, badly, poorly, unwell, ill, alone, on your own, by yourself,
    single-handed*, stay off, hands off, off limits, off-limits, unauthor*, steer clear, stay clear, keep clear, clear
    of, well away, at bay, rule out, ruled out, free of, free from, clear from, beware, until after, only once, only
    then, only in, only for, only by, only from, only on, only until, only that, only those, stand back, stand * back,
    stay back, keep back, well back, step back, back away, move away, drained, emptied, empty, nowhere near, exempt*,
    leave * alone, leave * out, omit, omits, no-*, forgo, decline, declines, beware of, look out for, watch out for,
    mind the, guard against, maximum, maximal, no higher, stay below, stays below, remain below, remains below, keep *
    below, kept below, stay under, stays under, remain under, kept under, must be * to, must have * to, you need * to,
    is required to, are required to, only possible, only available, restricted, limited to, reserved, protect from,
    protect * from, protected from, protect against, protect * against, shield * from, stop *ing, stops *ing, cease*,
    quit, against the rules, against the law, keep * free, keep * clear, to yourself, secret, abstain*, in doubt, when
    in doubt, in case of doubt, stay out, stays out, keep out, away from, stay * away, at least * away, distance from,
    distance between, take * with you, bring * with you, broken, faulty, defective, out of order, stay with, stays
    with, remain with, by itself, on its own, fasting, fasted, empty stomach, skip, skips, quiet, quietly, silent,
    silence, keep still, motionless, where you are, wait, waits, waiting, harmless, harmlessly,
    odourless, odorless, colourless, colorless, tasteless, painless, unfit, unsuit*, stay calm, keep calm, remain
    calm, keep an eye on, keep * in sight, as little as possible, as few as possible, fault, faults, malfunction*,
    block*, obstruct*, stay behind, stays behind, left behind, leave * behind, remain behind, remains behind,
    second person, accompanied, distance of, a distance, closed to, closed for, mind your, watch your, you lose,
    lose the, lose your, lost, change your mind
# Words that say what follows if it is not done.
meaning-otherwise = otherwise, or else
meaning-no-negations =
    not only, not just, whether or not, or not, whether * or not, no later than, not later than, no matter, unless, do
    not forget, don't forget, never forget, united, unified, unlocked, uninstalled, don't have to, do not have to,
    does not have to, doesn't have to, don't need to, do not need to, need not, needn't, no need to, not necessary,
    not required, not needed, not obliged, not compulsory, not mandatory, there is no need, no need for, not unusual,
    not uncommon, not unlikely, not impossible, not a problem, don't hesitate, do not hesitate, never hesitate, not
    need to, not need, not be needed, no longer need, no longer needs, no longer needed, no longer has to, no longer
    have to, not necessarily, not have to, nobody needs, no one needs, nobody has to, no one has to, nobody is
    required, no one is required, doesn't matter, does not matter, makes no difference, make no difference, even if *
    only, even when * only, even if * solely, take * hands off, take * hand off, without danger, without risk, without
    delay, without exception, without fail, without hesitation, without waiting, without problems, no # is needed, no
    # needed, no # is required, no # required, no # is necessary, no # necessary, don't need, doesn't need,
    do not need, does not need, not be required, didn't need, not leaking, does not leak, doesn't leak, no leaks,
    no obligation, not obligated
# Negations that may only repeat another one of the sentence: "do not touch it, nor the cable" can become one.
meaning-repeated-negations = nor, not even
# Words that open a warning.
meaning-signal-words = Warning, Caution, Danger, Notice, Attention, Beware, Be careful
# Words that open a note in another tool.
meaning-note-words = Note, Tip, Hint, Remark, Important, Good to know, Please note, NB
# Titles of sections that say what a reader needs, in other tools.
meaning-needs = Prerequisites, Requirements, Before you begin, Before you start, Before starting, What you need, You need, You will need, Preparation

# Words that show that a text under an action says what a reader sees when it worked.
meaning-outcomes =
    appears, appear, is displayed, are displayed, is shown, are shown, opens, you see, you will see, you'll see,
    is created, is updated, is refreshed, is started, is now, are now

# Words that open a warning, and words that forbid where a sentence begins, or after its verb.
meaning-prohibitions =
    never, you must never, under no circumstances, at no time, on no account, under no condition,
    in no case, by no means, in no event, under no circumstance, in no circumstances
meaning-prohibitions-inside = under no circumstances, under any circumstances, in no case, by no means, in no event
meaning-refusals =
    do not, don't, you must not, you mustn't, keep away from, stay away from, keep your hands off, avoid, keep out of,
    keep off, keep clear of, steer clear of, stay clear of, stay out of, stay off, hands off, abstain from, not to be,
    better not, best not to, beware of, hold off on, dont, keep your hands away from, keep hands away from,
    keep your fingers away from, keep fingers away from, do nothing
meaning-refusals-inside = under no conditions
meaning-reassurances =
    do not forget, don't forget, never forget, do not worry, don't worry, do not panic, don't panic, do not hesitate,
    don't hesitate, never mind, don't know, never fear, not only, or not, whether or not
# Verbs that oblige, which forbid with a "never"; readers, who are forbidden something; openings that ask to take care;
# phrases that forbid wherever they are; words that lead from a reason to an order.
meaning-obligations = must, should, shall, ought
meaning-persons = you, users, people, staff, employees, colleagues, anyone, nobody, no one, children, visitors
meaning-cautions =
    make sure that, make sure, make certain, make certain that, ensure, ensure that, be sure, be sure that, see to it
    that, take care, take care that, be careful, be careful that, it is important that, it's important that, it is
    essential that, it is vital that, we recommend that, important that, be sure to check that
meaning-bans =
    is not to be, are not to be, you must not, you mustn't, you should not, you shouldn't, users must not,
    users should not, nobody may, no one may, you are not allowed to, you're not allowed to, it is forbidden to,
    it is not allowed to, it is prohibited to, is     strictly forbidden, is strictly prohibited, be careful not to,
    careful never to, take care not to, make sure not to, be sure not to, make sure never to, be sure never to,
    be careful never to, take care never to, make certain not to, remember not to, remember never to, try not to,
    you need to avoid, you have to avoid, you must avoid, you should     avoid, is forbidden, is prohibited,
    are forbidden, are prohibited, you are not permitted to, it is not permitted to, refrain from, whatever you do,
    at no time may you, must be avoided, should be avoided, is to be avoided, are to be avoided, has to be avoided,
    have to be avoided, needs to be avoided, need to be avoided, try to avoid, best to avoid, better to avoid,
    best avoided, recommend avoiding, recommend that you avoid, recommend you avoid, we recommend not to,
    advise against, recommend against, advised against, is not allowed, is not permitted, are not allowed,
    are not permitted, isn't allowed, aren't allowed, is off limits, are off limits, had better not, you are not to,
    no smoking, it is not recommended to, it's not recommended to, is not advisable, ensure nobody, make sure nobody,
    ensure no one, make sure no one, ensure that nobody, make sure that nobody, ensure that no one,
    make sure that no one, better not, no one should, nobody should, is not recommended, are not recommended,
    is discouraged, is strongly discouraged, are discouraged, crucial not to, essential not to, vital not to,
    important not to, crucial never to, essential never to, vital never to, important never to, touch nothing
meaning-consequents = so, therefore, hence, and so, so please, thus, then
# Words that are an article and a pronoun alike; words that lead to a purpose; words that forbid before an infinitive, as on a sign,
# and the endings of infinitives; the endings of words that forbid, or any part of a clause without spaces, and what only looks like them.
meaning-pronouns = -
meaning-purposes = to, in order to, so as to
meaning-signs = -
meaning-infinitives = -
meaning-forbidding-forms = -
meaning-no-forbidding-forms = -

# The verbs of instructions, in the form that commands; what can come before them, and what follows if they are surely verbs.
meaning-commands =
    accept, activate, add, adjust, agree, allow, answer, apply, approve, archive, arrange, ask, assign, attach, avoid,
    back, begin, book, browse, bring, buy, call, cancel, change, check, choose, clean, clear, click, close, collapse,
    collect, compare, complete, configure, confirm, connect, contact, continue, convert, copy, correct, create,
    customise, customize, cut, deactivate, decide, decline, define, delete, deselect, determine, disable, disconnect,
    display, double-click, download, drag, drop, edit, email, empty, enable, ensure, enter, erase, exit, expand,
    export, extract, fill, filter, find, finish, fold, follow, format, forward, generate, get, give, go, grant, hand,
    hide, highlight, hold, hover, identify, ignore, import, inform, insert, inspect, install, invite, keep, launch,
    leave, let, link, list, load, locate, lock, log, look, make, mark, mention, merge, modify, move, name, navigate,
    notify, obtain, open, order, paste, pause, pay, perform, pick, place, plug, press, preview, print, provide,
    publish, pull, push, put, read, record, refresh, register, reject, release, reload, remember, remove, rename,
    repeat, replace, reply, report, request, resend, reset, restart, restore, resume, return, review, revoke,
    right-click, rotate, run, save, scan, scroll, search, select, send, set, share, show, sign, skip, slide, sort,
    specify, start, stay, stop, store, submit, subscribe, swipe, switch, tap, take, tell, test, tick, touch, transfer,
    translate, try, turn, type, uncheck, undo, uninstall, unlink, unlock, unplug, unsubscribe, untick, update,
    upgrade, upload, use, validate, verify, view, visit, wait, wash, wear, wipe, write, zoom, abstain, betray, climb,
    bend, drink, eat, lift, lean, pour, smoke, step, refrain, resist, steer
meaning-fillers = please, ever, now, then, also, next, first, finally, again, just, always, so, simply, and, but
meaning-coordinators = and, then, but
meaning-determiners =
    the, a, an, your, my, this, that, these, those, each, every, all, any, both, it, them, on, in, to, at, into, up, down,
    out, off, as, back, one, two, three, yourself, again
meaning-articles = the, a, an
meaning-auxiliaries =
    is, are, was, were, isn't, aren't, can, cannot, can't, could, has, have, had, must, may, might, will, won't, would,
    should, does, did, doesn't, didn't
meaning-subordinators =
    if, when, whenever, that, which, who, whose, whether, because, while, until, unless, before, after, as, how, what,
    where, why, once, so, since, though, although, than

# How a text begins that does not command; conditions that come after an action; verbs that ask for a choice or a check.
meaning-subjects = you, we, i, he, she, they, it, the, a, an, there, this, that, these, those, users, user, your, our
meaning-conditions = if, when, whenever, once, unless, as soon as, in case, provided that, as long as
# What comes before a condition that limits nothing: "even if".
meaning-concessions = even, as, only, just
meaning-asking =
    ask, check, choose, decide, determine, find, indicate, know, look, note, remember, see, select, specify, tell, verify,
    test, set, enter, confirm, show, define, configure, consider
meaning-choosing = choose, select, pick
meaning-answers = yes, no
meaning-simultaneous = hold, holding, while, simultaneously, at the same time, together, drag
meaning-weak-openings =
    you can, you could, you may, you might, it is possible, it's possible, it is recommended, it's recommended, it is
    advisable, it is best, it is better, perhaps, maybe, sometimes, try to, we recommend, we advise, preferably, feel
    free to
meaning-passives = be, been, being
meaning-passives-with-agent = is, are, was, were, gets, get
meaning-agents = by
meaning-participles =
    begun, *ed, bought, broken, brought, built, chosen, cut, done, drawn, driven, forgotten, found, given, held, hidden,
    kept, known, left, lost, made, paid, put, read, run, seen, sent, set, shown, shut, sold, split, spoken, taken, told,
    typed, understood, undone, withdrawn, written
meaning-no-participles =
    need, feed, speed, red, seed, embed, bed, indeed, exceed, proceed, succeed, interested, allowed, supposed, used, logged,
    signed, located, connected, related, based, required, needed, closed, finished, advised, careful, prepared, warned,
    satisfied
meaning-address-formal = -
meaning-address-formal-capital = -
meaning-address-informal = -
# Words that nearly every text has: they show in which language it is.
meaning-common-words =
    the, a, an, and, or, but, of, to, in, on, at, by, for, from, with, without, into, onto, as, if, when, while,
    before, after, until, because, than, that, this, these, those, which, who, what, where, how, is, are, was, were,
    be, been, being, has, have, had, do, does, don't, did, not, never, no, can, cannot, can't, may, must, should,
    will, would, could, it, its, it's, you, your, they, their, them, we, our, he, she, his, her, all, any, each, per,
    every, some, only, always, also, again, then, there, here, up, down, out, off, over, under, between, through,
    about, so, too, very, more, most, other, first, next, still, yet, just, both, make, use, using, keep, wear,
    unless, during, within, near, away, least, well
# Words with which no sentence ends: there the rest of a translation got lost.
meaning-unfinished = an, the, and, or, if, because, unless, my, your, their, every, than, very
# Letters that are a word or short for a word: in another language it can be another letter.
meaning-letters = a, i, o, y, n, e, s, w, l, r
meaning-abbreviations = e.g, i.e, etc, vs, mr, mrs, ms, dr, no, nr, max, min, approx, fig, st, incl, excl, tel, ext
meaning-last-abbreviations = etc
# What is written against a marked word, without a space: before it, and after it. `*` if there are no spaces in this language.
meaning-joined-before = -
meaning-joined-after = s
# What a reviewer writes to approve, and not to.
meaning-tick-yes = yes, y, x, ✓, ✔, ☑, ok, okay, true, approved, agreed
meaning-tick-no = no, n, ✗, ✘, ×, false, not approved, rejected

# Injury and death: a `*` means any letters.
meaning-injuries =
    cut yourself, cuts you, cut your, cuts your, pinch your, pinches your, trap your, traps your, fingers get caught, fingers get trapped,
    hand gets caught, hands get caught, you fall, you can fall, you could fall, you slip, you can slip, you trip, you can trip,
    kill you, kills you, kill someone, kills someone, kill people, kills people, harm you, harms you, harm people, harms people,
    in your eyes, bump your head, hit your head,
    injur*, hurt*, wound*, burn, burns, burned, burnt, scald*, death*, die, dies, dying, lethal*, shock, shocks,
    electrocut*, poison*, toxic*, suffocat*, chok*, asphyxia*, drown*, crush*, amputat*, bleed*, blinded, blindness, deaf*,
    bruis*, fracture*, laceration*, explod*, explosi*, allergic, concussion, seizure*, unconscious*, radiation, hazardous,
    embolism*, pneumonia, cardiac
# Words that may be about an injury, and may be about a thing: with one of them, nothing is said of the signal word.
meaning-injuries-perhaps =
    fire, fires, hot, flame*, electric*, current, voltage, slip, slips, slipping, fall, falls, falling, trip, trips,
    tripping, stumble*, bump, bumps, knock*, head, eye, eyes, sight, vision, blind, blinds, blinding, skin, hand, hands,
    finger*, arm, arms, leg, legs, foot, feet, toe, toes, back, neck, lung, lungs, breath*, body, bodily, cut, cuts,
    cutting, pinch*, stab*, splash*, trap, traps, trapped, caught, sick, sickness, ill, illness*, nausea*, dizz*,
    irritat*, bite, bites, frostbite, frozen, freez*, break, broken, faint*, conscious*, carbon, smoke, gas, gases,
    fumes, doctor, hospital, life, lives, pain*, hearing, sprain*, strain*, graze*, kill*, fatal*, infect*, harm*,
    dehydrat*, topple*, short, heart

# Colours, shapes and places, which not every reader perceives, and what carries them on a screen.
meaning-colours =
    red, green, blue, orange, yellow, purple, pink, brown, black, white, grey, gray, turquoise, teal, magenta, cyan,
    coloured, colored
meaning-shapes = round, square, triangular, rectangular, circular, oval, star-shaped, big, large, small
meaning-places = left, left-hand, right-hand, upper, lower, top, bottom, topmost, leftmost, rightmost
meaning-places-behind =
    on the left, on the right, at the top, at the bottom, at the top left, at the top right, at the bottom left, at the bottom right, top left, top right, bottom left, bottom right, upper left, upper
    right, lower left, lower right, in the corner, to the right, to the left
meaning-controls =
    button, buttons, icon, icons, link, links, tile, tiles, tab, tabs, field, fields, box, boxes, checkbox, checkboxes,
    switch, slider, arrow, arrows, bar, menu, menus, circle, square, triangle, dot

# Links and texts of pictures that say nothing by themselves.
meaning-empty-links =
    here, click here, tap here, press here, read more, more, more information, more info, learn more, see more, find out
    more, details, this, this page, this link, this site, this website, link, the link, page, website, site, continue, go,
    info, see here, over here, this card
meaning-click-here = click here, tap here, press here
meaning-picture-words =
    screenshot, screenshots, screen shot, screen capture, image, picture, photo, figure, graphic, illustration, drawing,
    diagram, icon, logo, of, a, an, the, with, from, example

# Words that forbid or keep away without a "not", and that a translation must therefore make up for.
meaning-forbidding =
    forbid*, forbidden, prohibit*, banned, barred, prevent*, refus*, keep * distance, avoid*, refrain*, keep away,
    keep * away, stay away, keep clear, stay clear, steer clear, keep off, keep * off, keep out of, keep * out of,
    stay out of, out of reach, beyond reach, without, nor without, no access, disallow*, is off limits, are off
    limits, advise* against, not advised, inadvisable, dissuade*, warn* against, no entry, ban, bans, at a distance,
    at a safe distance, out of the reach, out of sight of, hands off, abstain*, well away from, inadmissible,
    impermissible, out of bounds, off-limits, off limits, unlawful, keep * clear of, keep * well clear, stay at
    least * away, stay at most * away
# Words that leave one thing and exclude the others: a translation must do so as well. The last are double negations, which say "only".
meaning-limits =
    only, solely, exclusively, nothing but, none but, no one but, nobody but, unless, except, except for, apart from,
    other than, not * unless, not * without, never * without, do not * unless, don't * unless, never * unless, no *
    without, no * unless, no one * unless, nobody * unless, don't * without, cannot * without, no one * without,
    nobody * without, not * other than, nothing * other than, only if, only when, only after, only with, only once,
    only then, only in, only for, only by, only from, only on, only until, just for, not * except, never * except,
    no * except, no one except, nobody except, everyone except, all but, everyone but, all except, other than by, with
    the exception of, but for, excepting, restricted to, limited to, reserved for, no * other than, not any * but,
    nobody other than, no one other than, anything other than, anyone other than, anything but, not unless, only
    those, can't * without, nothing * without, none * without, nowhere * without, nothing except, nobody * except, no
    one * except, nothing * except, none * except, never * other than, no * except for, forbidden * without,
    prohibited * without, without * forbidden, without * prohibited, not allowed * without, without * not, without *
    never, without * must not, without * don't, unless otherwise, unless * otherwise, denied * without, refused *
    without, no access * without, not * anything but, never * anything but, don't * anything but, not * anything
    except, never * anything except, not * anything other than, never * anything other than, don't * anything other
    than, any * except, anything except, no one who is not, nobody who is not, anyone who is not, no one who isn't,
    nobody who isn't, nothing that is not, no one who does not, nobody who does not, no one * who is not,
    nobody * who is not, alone can, alone may, alone is allowed, alone are allowed, alone must, alone has,
    won't * unless, doesn't * unless, can't * unless, cannot * unless, won't * without, doesn't * without,
    mustn't * unless, mustn't * without, don't * except, won't * except, nothing else, except * do not,
    except * don't, except * never, except * must not
# Verbs that ask to change nothing: "keep the plug in" can become "do not pull the plug".
meaning-keeping =
    keep, keeps, leave, leaves, stay, stays, remain, remains, hold, retain*, resist, continue, continues
# Words that put one amount before another, such as "from 8 to 5 bar"; last words of a sentence that leave the reader a choice.
meaning-ranges =
    to, until, till, through, from * to, from * until, from * till, between * and, of the, out of, into
meaning-weak-endings = -
# Opposites: `name: words | words / words of the opposite / words of a third side`. The names are the same in every language, and so is the
# order of the sides. With `?` after its name, it is none beside a negation or an "only"; with `!`, none beside a negation; with `>`, its
# sides may not change places; with `=`, its words can belong to other entries too. A `#` is one word, such as a number. The last has
# phrases that only look like one.
meaning-opposites =
    must/should?: must | has to | have to / should | ought to | is recommended | are recommended | is advisable | had better | may want to,
    even-if?: even if | even when | even though | also if | also when | including when | including if | no matter | regardless | whether or not | whether * or not | although,
    on/off: turn on | turns on | turned on | turning on | turn * on | switch on | switched on | switching on |
        switch * on | power on | powered on | is on | is still on | are still on | are on | be on | leave * on
        | left on | keep * on | stays on |
        goes on | comes on | power up | powered up | powers up | turn back on | turn * back on | switch * back on |
        back on | energis* | energiz* | energised | live | under power | under voltage | under tension | stay on |
        remain on | remains on | kept on | keep on | has been switched on | turning * on | switching * on | light up |
        lights up | light the | lit | turn * tap on | turn on the tap | set fire | set * on fire | electrified |
        illuminated | burning | plug in | plug * in | glows | leave * running | left running | keep * running
        | keeps running | leaves * running | is running | are running | engine running | motor running
        | while running / turn off | turns off | turned off | turning off | turn *
        off | switch off | switched off | switching off | switch * off | shut off | shut * off | shuts off | power off
        | powered off | power * off | is off | is still off | are still off | are off | be off | leave * off
        | left off | goes off | off | de-energi*
        | shut down | shut * down | power down | power * down | turn it off | stay off | stays off | remain off |
        remains off | kept off | switching * off | turning * off | cut the power | cut * power | dead | de-energised |
        de-energized | put out | extinguish* | shutting down | shutting off | goes out | gone out | isolate* | unlit |
        turn * tap off | turn off the tap | put * out | blow * out | extinguish | extinguished | extinguishes |
        unplug* | is switched off | is turned off | has been switched off | has been turned off | unplugged | pull #
        plug | pull out # plug,
    open/closed: open | opens | opened | opening | reopen* | open * up | unfasten the lid | open wide | open up | ajar
        | open a crack / close | closes | closed | closing | shut | shuts | shutting | shut * off | shut off | sealed
        | seal | sealing | reseal* | shut the | re-close | reclose* | turn off the tap | shut * tap | locked | lock #
        door | lock # doors | lock # # door | lock # cabinet | lock # # cabinet | lock both doors | unopened,
    locked/unlocked: lock | locks | locked | locking | lock * up | bolt | bolted | lock down | lock # door | lock #
        doors | lock # # door | lock # cabinet | lock # # cabinet | lock both doors / unlock* | unbolt* | off the lock,
    left/right: left | left-hand | leftmost | to the left | anticlockwise | anti-clockwise | counterclockwise |
        counter-clockwise | left-hand side | counter clockwise | anti clockwise / right | right-hand | rightmost | to
        the right | clockwise | right-hand side,
    above/below: above | exceed | exceeds | exceeding | exceeded | over the top of | higher than | rises above |
        higher * than / below | under | underneath | beneath | fall below | falls below | drop below | drops below |
        falling below | lower than | at the bottom of | underside | lower * than,
    earlier~: before that | and beforehand | but beforehand | but first,
    before/after: before | beforehand | prior to | in advance | ahead of | before * ing | pre- | before meals | before
        a meal / after | once | as soon as | following | subsequently | having | after # second | after # seconds |
        after # minute | after # minutes | after # hour | after # hours | after # day | after # days | after # week |
        after # weeks | after # month | after # months | after the first # second | after the first # seconds | after
        the first # minute | after the first # minutes | after the first # hour | after the first # hours | after the
        first # day | after the first # days | after the first # week | after the first # weeks | after the first #
        month | after the first # months | after meals | after a meal | after eating | only after # second | only
        after # seconds | only after # minute | only after # minutes | only after # hour | only after # hours | only
        after # day | only after # days | only after # week | only after # weeks | only after # month | only after #
        months / during | in the middle of | throughout | in the course of,
    more/less: more | increase* | increasing | raise | raises | raised | raising | higher | greater | larger | bigger
        | rise | rises | rising | risen | rose | grows | turn * up | turned up | maxim* | add more | extra |
        additional | greatest | turn up | turning up | step up | boost* | upwards | above | maximal | maximum |
        exceed* | more than | grow | growing | gain* | accelerat* | turn * higher | crank * up | accelerate | higher *
        than | higher than | greater than | larger than | bigger than | warmer than | hotter than | heavier than |
        thicker than | faster than | loading up | climbs | sound up | volume up | turn up the volume
        | turn * volume up / less | fewer | decrease* | decreasing | reduce* | reducing
        | lower | lowers | lowered | lowering | smaller | fall | falls | falling | fell | drop | drops | dropped |
        dropping | sinks | turn * down | turned down | minim* | cut down | lessen* | lowest | least | turn down |
        turning down | cut back | shorten | slightest | below | minimal | minimum | lose weight | slow down | less
        than | dropped below | drops below | turn * lower | turned * down | lower * than | lower than | smaller than |
        fewer than | cooler than | colder than | lighter than | thinner than | slower than | goes down | go down |
        shrink* | weaken* | diminish* | dwindle* | sound down | volume down | turn down the volume
        | turn * volume down,
    least/most: at least | minimum | minimal | or more | or longer | or older | from * upwards | lowest | more than |
        longer than | no less than | no fewer than | not less than | a minimum of | no shorter than | and above |
        upwards of | minimum of | min | over | at minimum | or over | or later | or heavier | higher * than | higher
        than | greater than | larger than | bigger than | warmer than | hotter than | heavier than | thicker than |
        faster than | longer * than | older than | or above | or higher | or greater | and up | not below | stay at
        least | stays at least | stay * at least | may be at least | can be at least | at the earliest | not earlier
        than | at least # second | at least # seconds | at least # minute | at least # minutes | at least # hour | at
        least # hours | at least # day | at least # days | at least # week | at least # weeks | at least # month | at
        least # months | a minimum of # second | a minimum of # seconds | a minimum of # minute | a minimum of #
        minutes | a minimum of # hour | a minimum of # hours | a minimum of # day | a minimum of # days | a minimum of
        # week | a minimum of # weeks | a minimum of # month | a minimum of # months / at most | maximum | maximal |
        or less | or fewer | or shorter | or younger | highest | less than | shorter than | no more than | not more
        than | a maximum of | no longer than | or below | maximum of | max | within | no higher than | no later than |
        up to a maximum | up to * at most | below | under | at maximum | or under | or earlier | or lighter | up to |
        lower * than | lower than | smaller than | fewer than | cooler than | colder than | lighter than | thinner
        than | slower than | shorter * than | younger than | or lower | or smaller | drop below | drops below |
        dropping below | fall below | falls below | go below | goes below | stay at most | may be at most | can be at
        most | at the very most | at the outside | at the latest | not later than | up to # second | up to # seconds |
        up to # minute | up to # minutes | up to # hour | up to # hours | up to # day | up to # days | up to # week |
        up to # weeks | up to # month | up to # months / about # | approximately | approx | around # | roughly,
    only/unless?: only | solely | exclusively | only with | only if | only when | only after | nobody but | no one
        but | none but | nobody except | no one except | nothing but | only the | only a | nobody * except | no
        one * except / unless | except | except for | apart from | other than,
    enable/disable: enable* | enabling | activat* | reactivat* | turn on | turns on | turned on | turning on |
        turn * on | switch on | switched on | switching on | switch * on | enabled / disable* | disabling |
        deactivat* | turn off | turns off | turned off | turning off | turn * off | switch off | switched off |
        switching off | switch * off | disabled | is switched off | is turned off | has been switched off | has been
        turned off | is disabled | is deactivated,
    add/remove: add | adds | added | adding | insert* | put in | put * in | install* | attach* | fit | fits | fitted |
        fitting | mount* | place | placed | placing | put * on | put * back | putting * back | refit* | replace the |
        reinstall* | reattach* | affix* | stick * on | leave * on | leave * in | leave * in place | leave * attached |
        top up | pour in | pour * into | apply | put on | keep * on | assembly | mounting | installation | leave *
        behind | leave * lying | leave * standing | leave * hanging | left in | left on | left behind | keep * in |
        keep * inside | keeps * in | kept in | attach | attached | put back | slide * in | screw * in | pour * in |
        add-on | hook * on | glue * on | tape * on | keep on | applies | applied | stick on | stick | put * seat belt
        on | put on * seat belt | stay on | stays on | lid on | cover on | cap on | remain in place | stay in place |
        stays in place | keep * in place | put * lid on | hang * on | hang * from | hang * up | hang up the | put *
        into | place * in | placed in | place * into | stick * into | plug * into / remove* | removing | removal |
        delete* | deleting | take out | take * out | taken out | uninstall* | detach* | take off | take * off | taken
        off | dismount* | extract* | pull out | pull * out | pulled out | lift out | lift * out | lift off | lift *
        off | strip * | peel * off | peel off | tear off | wipe off | wipe * off | clear * away | take away | take *
        away | taken away | unmount* | empty out | drain off | scrape off | cut off | pull off | pull * off | out of
        its | take * from | unload* | clear out | dispose of | get rid of | eject* | unplug* | peel | peels | peeled |
        strip off | takes out | take * seat belt off | take off * seat belt | lid off | cover off | cap off | comes
        off | come off | unplugged | take * lid off | take the lid off | remove the lid | off the hook | take * off
        the hook | unhang | pull # plug | pull out # plug | take * out of | pull * out of | take the cover off |
        remove the cover,
    tighten/loosen: tighten* | tight | fasten* | do up | secure | secured | securely | firmly | tightly | clamp* |
        screw * on | screw down | fasten | strap * in | buckle * | do * up | torque | tight-fitting | close-fitting |
        tighter | tightest | tightening | put * seat belt on | put on * seat belt | seat belt on | wear * seat belt |
        belted | tie | ties | tied | knot | knotted | bind | bound / loosen* | loose | slacken* | unscrew* | undo |
        unfasten* | unclamp* | undo * | undone | unbuckle* | release the clamp | slack | ease * off | unstrap* |
        unbolt* | loose-fitting | loosely | baggy | looser | loosest | slacker | loosening | take * seat belt off |
        take off * seat belt | seat belt off | untie* | unknot*,
    wet/dry: wet | moist* | damp | dampen* | humid | moisture | moisten* | soak* | soaked | rinse* | dampened | wetted
        | wetter | dampest | wettest / dry | dries | dried | drying | dryer | dried out | dry off | drier | driest |
        protect from moisture | protect * from moisture | protect from damp | protect * from damp | protected from
        moisture,
    hot/cold: hot | warm | warms | warmed | warming | heat | heats | heated | heating | boiling | lukewarm | hottest |
        warmest | warmer | hotter | preheat* | heat up | heat * up | warm up | warm * up | reheat* | heated up |
        scalding | warmer than | hotter than / cold | cool | cools | cooled | cooling | chill* | freeze | freezes |
        freezing | frozen | refrigerat* | colder | coolest | coldest | cool down | cool * down | cooled down | cool
        off | ice-cold | icy | cooler | chilled | cooler than | colder than | protect from heat | protect * from heat,
    first/last: first | first of all | firstly | initial | begin with | the first | at the beginning | at the start |
        from the beginning | the very first | in the beginning / last | lastly | finally | final | the last | at the
        end | very last | finish with | end with,
    up/down: up | upward* | upstairs | lift | lifts | lifted | lifting | raise | raises | raised | raising | upright
        position | climb | climbs | climbing | ascend* | go up | going up | hoist* | jack up | jack * up | up the |
        face up | pull up | pull * up | raise * | upwards | upside | ascending | slide * up | push * up | move * up |
        float | floats | floating / down | downward* | downstairs | lower | lowers | lowered | lowering | descend* |
        go down | going down | put down | put * down | set down | set * down | face down | climb down | pull down |
        pull * down | down the | let * down | drop * down | sink | laying down | bring * down | brought down | take *
        down | descending | slide * down | push * down | move * down | sinks | sinking,
    upright/lying: upright | vertical* | standing | sitting up | on its feet / lying | flat | horizontal* | on its
        side | on their side | upside down | lie | lies | laid flat | lay | on its back | on his side | on her side |
        horizontally | tilt* | tip over | tips over | tipped over | fall over | falls over | turn over,
    push/pull: push | pushes | pushed | pushing | press | presses | pressed | pressing | push * in | shove* | push
        away | push * away | push down | press down / pull | pulls | pulled | pulling | draw | drag | pull out |
        pull * out | pull * towards | tug,
    connect/disconnect: connect | connects | connected | connecting | plug in | plug * in | plugged in | couple |
        coupled | hook up | hook * up | attach | attached | plug * into | plugged into | reconnect* | join | pair |
        paired | pairing | link | put * plug in | put the plug in | hitch | hitches | hitched / disconnect*
        | unplug* | uncouple* | disconnected |
        unhook* | detach* | decouple* | sever | unpair* | pull out the plug | remove * plug | take * plug out |
        unplugged | disconnecting | pull * out | pull out | pull # plug | pull out # plug | unhitch* | unlink*,
    allow/deny: allow | allows | allowed | allowing | permit | permits | permitted | accept | accepts | accepted |
        accepting | grant | grants | approve* | authoris* | authoriz* | welcome | admit | admitted | permission |
        permissible | authorised | authorized | whitelist | entitled | free to / deny | denies | denied | refuse* |
        refusing | reject* | block | blocks | blocked | blocking | forbid* | prohibit* | decline* | not welcome |
        banned | ban | turn away | turned away | turn down the | unacceptable | veto | bar | barred | denying |
        decline | declines | blacklist | blocklist | disallow* | forbade,
    inside/outside: inside | indoors | indoor | inward* | within | into | enter | enters | entering | interior | inner
        | go in | goes in | come in | in the fridge | in the refrigerator | in a fridge | keep * in the fridge |
        store * in the fridge | keep * in the refrigerator | store * in the refrigerator | stay inside | remain inside
        | stay in | pour in | pour * in | get in | get into | get on | step in | step into | go into / outside |
        outdoors | outdoor | outward* | out of | leaving the | exit | exits | exterior | outer | go out | beyond |
        going outside | leave the room | leave the building | leave the house | leave the area | leave the site |
        leave the premises | leave the vehicle | leave the cabin | leave the zone | leaving the building | leaving the
        room | leaving the house | leaving the area | leaving the site | outside the fridge | out of the fridge |
        outside the refrigerator | outside of | get out | get out of | get off | step out,
    start/stop: start | starts | started | starting | begin | begins | begun | beginning | restart* | resume* | launch
        | launches | continue | continues | continued | carry on | set off | proceed | set in motion | start up |
        started up | boot | start-up | ignite | open up | re-start* | let * run | keep working | keep going | go on |
        carries on | boot up | set * in motion | leave * running | left running | keep * running | keeps running
        / stop | stops | stopped | stopping | halt | halts | finish | finishes
        | end | ends | ended | abort* | cancel* | interrupt | interrupts | interrupted | interrupting | cease* |
        discontinue* | pause | paused | terminate* | quit | shut down | break off | switch off | standstill | close
        down | cancel | canceled | cancelled | cancelling | cancels | turn off | shutdown | end the | bring * to a
        stop | bring * to a halt | hold off | call off | bring * to rest | break * off,
    full/empty: full | fill | fills | filled | filling | top up | refill* | charged | topped up | filled up | fully
        charged | fill up | fill * up | to the brim | fuller / empty | empties | emptied | emptying | drain* | flat
        battery | low battery | battery is low | battery is flat | dead battery | run dry | runs dry | running dry |
        drained | draining | drain | discharged | run out | runs out | almost empty | emptier | battery * flat |
        battery * dead | battery * empty | completely flat | weak battery | weak batteries | low batteries
        | flat batteries | dead batteries | empty batteries,
    upper/lower: upper | top | uppermost | topmost | top shelf | upper part | highest | upper limit / lower | bottom |
        lowermost | bottommost | at the bottom | base | lowest | lower limit | lower part,
    front/back: front | forward* | ahead | in front of | forwards | step forward | at the front | front side | to the
        front | move forward | walk ahead | in front | forward | nose | front end | nose first | headlight |
        headlights | headlamp | headlamps / back | rear | backward* | behind | reverse | backwards | step back | step
        backward | at the back | to the back | move back | back up | stand back | behind the | at the rear | reversing
        | backs | reversed | tail | rear end | tail first | back end | rear light | rear lights | tail light | tail
        lights,
    long/short: long | longer | longest | lengthen* | long-sleeved | lengthy | longer than | longer * than / short |
        shorter | shortest | shorten* | shorten | short-sleeved | brief | briefly | shorter than | shorter * than,
    fast/slow: fast | faster | quick | quickly | rapid* | speed up | abrupt* | sudden* | hastily | speedy | at high
        speed | at full speed | at once | immediately | brisk* | quicker | quickest | fastest | rush | rushing | hurry
        | haste | right away | straight away | straightaway | promptly | without delay | without waiting | in a hurry
        | urgently | takes less time | take less time | panic* / slow | slower | slowly | slow down | gradual* |
        gently | steadily | carefully | at low speed | little by little | bit by bit | take your time | slowest | wait
        | waits | waiting | delay* | take * time | takes longer | take longer | takes longer * than | take longer *
        than | take longer to * than | takes longer to * than | at your leisure | unhurried | without rushing | later
        | later on | at a later time | calm | calmly | stay calm | keep calm | remain calm,
    high/low: high | higher | highest | tall | high-pressure | high-voltage | high up | strong / low | lower | lowest
        | low-pressure | low-voltage | weak | low down,
    large/small: large | larger | largest | big | bigger | biggest | wide-mouthed | huge | expand* | stretch* |
        enlarge* / small | smaller | smallest | tiny | little | shrink* | shrunk,
    light/heavy: light | lighter | lightweight | lightest | lighter than / heavy | heavier | heaviest | heavier than,
    light/dark: light | bright | brighter | illuminat* | lighter | brightest | illuminated | glaring | dazzling / dark
        | dim | dims | dimmed | darken* | darkness | darker | darkest | protect from light | protect * from light |
        faint light | dim light,
    clean/dirty: clean | cleaned | cleaning | dust-free | free of dust | clean up | hygienic | cleaner | cleanest /
        dirty | soiled | contaminat* | dusty | greasy | filthy | stained | dirtier | dirtiest,
    new/old: new | newest | latest | fresh | newer | unused / old | oldest | used | previous | outdated | older |
        second-hand | worn-out | stale | gone off | spoiled | rotten,
    show/hide: show | shows | shown | showing | display* | visible | display | transparent | see-through / hide |
        hides | hidden | hiding | invisible | opaque,
    send/receive: send | sends | sent | sending / receive*,
    sender/recipient: sender / recipient | addressee,
    import/export: import | imports | imported | importing | upload* / export | exports | exported | exporting |
        download*,
    buy/sell: buy | buys | bought | purchase* / sell | sells | sold,
    save/discard: save | saves | saved | saving | keep | keeps | kept / discard* | throw away | throw * away | thrown
        away | delete* | dispose* | lose | loses | losing,
    succeed/fail: succeed* | success* / fail | fails | failed | failure,
    online/offline: online / offline,
    internal/external: internal* / external*,
    public/private: public* / private* | confidential* | secret*,
    positive/negative: positive | plus | positive terminal | positive pole / negative | minus | negative terminal |
        negative pole,
    parallel/crosswise: parallel | along | lengthwise | with the grain / perpendicular | across | crosswise | against
        the grain,
    day/night: day | daytime | by day / night | at night | overnight,
    morning/evening: morning | in the morning | mornings | sunrise | dawn | daybreak / evening | afternoon
        | afternoons | evenings | in the
        afternoon | in the evening | night | at night | overnight | sunset | dusk | nightfall,
    summer/winter: summer / winter,
    north/south: north* / south*,
    east/west: east* / west*,
    always/sometimes: always | every time | at all times | whenever | each time | constantly | continuously |
        continually | invariably | in every case | without exception / sometimes | occasionally | now and then |
        usually | mostly | normally | generally | most of the time | as a rule | often | frequently | regularly |
        rarely | seldom | hardly ever | once in a while | from time to time | every so often | periodically,
    all/some?: all | every | each | everyone | everything | whole | entire | entirely | all of | any # that | any # which / some | a few |
        several | part of the | a part of | parts of | most | most of | the majority | one of | half of | half the |
        one of the | either of,
    alone/together: alone | on your own | by yourself | by yourselves | unaided | single-handed | without help /
        together | with a colleague | with someone | with two | two people | two persons | in pairs | with two people
        | both of you | by two people | stay with | stays with | a colleague with you | someone with you | with
        another person | in company | always with a colleague | always with someone | always with two
        | always with two people | with a second person | always with another person | always with a second person,
    same/other: same | identical | the same / other | another | different | a different | not the same,
    near/far: near | close to | next to | nearby | beside | nearer | nearest | closest | close by | alongside |
        adjacent | up against | approach* | come closer | get closer / far | far from | away from | at a distance |
        further | farthest | furthest | well away from | clear of | at arm's length | move away | walk away,
    required/optional?: required | mandatory | compulsory | obligatory | must | have to | has to | need | needs |
        needed | essential | necessary | need to | needs to | ought to | you should / optional* | voluntar* | if you
        like | may | can | could | don't have to | do not have to | does not have to | doesn't have to | don't need to
        | do not need to | need not | needn't | no need to | not necessary | not required | not needed | not obliged |
        not compulsory | not mandatory | there is no need | unnecessary | voluntary | no need for | optional | not
        need to | not need | no longer need | no longer needs | not have to | not necessarily | doesn't need to | does
        not need to | do not need | don't need | does not need | doesn't need | are not needed | is not needed | not
        be required | not have to be | might | no obligation | not obligated,
    earlier/later: earlier | earliest | sooner | early | on time | in time | punctual* | ahead of time / later |
        latest | late | belated* | too late | overdue,
    child/adult: child | children | kids | minors | baby | babies | infant* / adult* | grown-up* | grown-ups,
    even/odd: even / odd,
    manual/automatic: manual* | by hand | yourself | yourselves / automat*,
    safe/dangerous: safe | safely | safer | safest | harmless | no risk / dangerous* | unsafe | hazardous | more
        dangerous | riskier | danger | dangers | deadly | lethal | life-threatening,
    inhale/exhale: inhal* | breathe in / exhal* | breathe out,
    credit/debit: credit* / debit*,
    deposit/withdraw: deposit* | pay in / withdraw*,
    encrypted/plain: encrypt* / decrypt*,
    engage/disengage: engage | engages | engaged | apply the brake | put * brake on | put the brake on | set the
        brake | parking brake on | in gear | put * handbrake on | put * parking brake on | set * handbrake | set *
        parking brake | apply * brake | apply * handbrake | apply * brakes | pull * handbrake | handbrake on |
        handbrake is on | handbrake applied | brake applied | brakes applied / disengage* | release | releases |
        released | take * brake off | out of gear | release the brake | in neutral | take * handbrake off |
        handbrake off | handbrake is off | let off * handbrake,
    sharp/blunt: sharp | sharpen* | sharper | pointed | sharpest / blunt | dull | blunted | rounded | bluntest,
    thick/thin: thick | thicker | thickly / thin | thinner | thinly,
    deep/shallow: deep | deeper | deeply / shallow*,
    wide/narrow: wide | wider | widen* | broad | broader / narrow | narrower | tight space,
    soft/hard: soft | soften* | soften | softer | softest / hard | harder | harden* | hardest | stiff | stiffer
        | coarse,
    rough/smooth: rough | coarse | rougher | non-slip | anti-slip | grippy / smooth | fine | smoother | slippery |
        slick | soft,
    fold/unfold: fold | folds | folded | folding | wind up | wind * up | coil* | roll up | roll * up | roll * in
        | collapse | collapses | collapsed | collapsing | fold * in | fold in | folds up | folded up | folding up
        | fold up | fold * up /
        unfold* | unwind* | uncoil* | unroll* | expand | expands | expanded | expanding | fold * out | fold out
        | folded out | roll * out | spread * out,
    join/separate: join | combine* | mix | mixes | mixed | mixing | together / separate* | separately | apart | split,
    accelerate/brake: accelerat* | throttle | accelerate | step on the gas | put your foot down / brak* | ease off |
        slow down | let off the gas,
    pass/fail: pass | passes | passed / reject*,
    read/write: read | reads | reading / write | writes | writing | written,
    charge/discharge: charge | charged | charging | recharg* / discharge* | discharged,
    sit/stand: sit | sits | sitting | seated / stand | stands | standing,
    lend/borrow: lend | lends | lent / borrow*,
    true/false: true / false | incorrect | wrong,
    or/and?: or / and | as well as,
    including/excluding: including | inclusive | included | as well / excluding | except | exclusive | apart from |
        excluded,
    strong/weak: strong | stronger | strongest | powerful | vigorous* | firmly | forcefully | hard | with force |
        harder | tougher | concentrat* | undiluted / weak | weaker | weakest | faint | gently | lightly | light
        pressure | without force | softer | dilut* | watered down | weak battery | weak batteries,
    loud/quiet: loud | louder | loudly | noisy | aloud | sound up | volume up | turn up the volume
        | turn * volume up | volume high / quiet | quietly | quieter | silent* | softly | sound low
        | volume low | sound down | volume down | turn down the volume | turn * volume down,
    zoom: zoom in | zooming in | zoom * in | enlarge* | magnif* / zoom out | zooming out | zoom * out,
    often/seldom: often | frequent | frequently | regularly | usually | mostly | normally | generally | most of the
        time | as a rule | many times | repeatedly | constantly | always | every time | at all times / rarely | seldom
        | infrequently | hardly ever | almost never | scarcely ever | once in a while,
    many/few: many | numerous | most | most of | the majority / few | fewer | a few | hardly any | a handful | only a
        few,
    trained/untrained: trained | qualified | skilled | certified | competent | authorised | authorized | licensed |
        experienced | authorised personnel | authorised staff | authorised persons | authorised people | authorized
        personnel | authorized staff | authorized persons | authorised users | authorised person / untrained |
        unqualified | unskilled | uncertified | incompetent | unauthorised | unauthorized | unlicensed | inexperienced
        | without training | unauthorised persons | unauthorised personnel | unauthorised staff | unauthorised access
        | unauthorised entry | non-certified | non-qualified | non-authorised | non-authorized | unaccredited,
    flammable/nonflammable: flammable | inflammable | combustible | burnable | ignitable / non-flammable |
        nonflammable | non-combustible | incombustible | fireproof | flame-retardant | fire-resistant,
    toxic/nontoxic: toxic | poisonous | harmful | corrosive | inedible | not edible | unsafe to drink | undrinkable /
        non-toxic | nontoxic | non-poisonous | harmless | edible | safe to eat | drinkable | potable | safe to drink,
    damaged/intact: damaged | broken | cracked | defective | faulty | torn | worn | leak | leaks | leaking | leaky |
        leaked / undamaged | intact | unbroken | unharmed | leak-proof | leakproof | watertight | airtight
        | not leaking | does not leak | doesn't leak | no leaks,
    attended/unattended: supervised | attended | under supervision | with supervision | accompanied | stay with |
        stays with | keep an eye on | keep * in sight | watch over | supervise | guarded / unattended | unsupervised |
        without supervision | unaccompanied | out of sight | leave * alone | left alone | leave unattended | left
        unattended | leave * unattended | leaves * unattended | leaving * unattended | unguarded,
    suitable/unsuitable: suitable | suited | fit for | appropriate / unsuitable | unsuited | not suitable | unfit |
        inappropriate,
    protected/unprotected: protected | shielded | covered | insulated | sealed | guarded / unprotected | unshielded |
        uncovered | uninsulated | bare | exposed | unguarded,
    earthed/unearthed: earthed | grounded / unearthed | ungrounded | without earth,
    known/unknown: known | familiar | trusted | trustworthy | announced / unknown | unfamiliar | untrusted | strange |
        unannounced,
    available/unavailable: available | present | in stock / unavailable | absent | missing | out of stock,
    stable/unstable: stable | steady / unstable | unsteady | wobbly | shaky,
    level/uneven: level | even surface | flat surface / uneven | sloping | slanted | slope,
    sterile/unsterile: sterile | sterilised | sterilized | disinfected / non-sterile | unsterile | unsterilised,
    checked/unchecked: tick | ticks | ticked | tick the box | check the box | check * box | select | selected | mark /
        untick* | uncheck* | deselect* | clear the box | clear * checkbox | unselect* | unmark*,
    login/logout: log in | logs in | logged in | logging in | log on | logged on | logging on | sign in | signs in |
        signed in | signing in | login / log out | logs out | logged out | logging out | log off | logged off |
        logging off | sign out | signs out | signed out | signing out | logout,
    subscribe/unsubscribe: subscribe | subscribes | subscribed | sign up for / unsubscribe* | cancel * subscription,
    remember/forget: remember | bear in mind | do not forget | don't forget | never forget | not to forget | keep in
        mind | be sure to | make sure to / forget | forgets | forgetting | forgot,
    once/repeatedly: one time | once | a single time / repeatedly | over and over | again and again | several times | many
        times | multiple times,
    only/also: only | solely | exclusively | only with | only if | only when | only after / also | even if | even
        when | even though | even without | as well | too | even,
    with/without: only with | not * without | never * without | no * without | always with | complete with | with a |
        with an | with the | with your | don't * without | do not * without | nobody * without | no one * without |
        cannot * without | can't * without | nothing * without | not unless | none * without | forbidden * without |
        prohibited * without | without * forbidden | without * prohibited | without * not | without * never |
        without * don't | with help | with assistance | with supervision | with support | denied * without | refused *
        without | no access * without | no entry * without / without | without help | without assistance | unaided |
        unassisted | even without | also without,
    straight/bent: straight | upright back | straighten* / bent | bend | bends | bending | crooked | curved,
    towards/away: towards | toward | in the direction of | closer to | close to | turn towards | face the | facing the
        | nose towards / away from | further from | turn away | turn your face away | look away | facing away | turn
        your head away | your back to | with your back to | turn your back,
    swallow/spit: swallow* / spit* | vomit* / chew*,
    order/cancel: order | ordered | orders | book | booked / cancel | cancels | cancelled | canceled | cancelling,
    accept/decline: accept | accepts | accepted | agree | confirm / decline | declines | reject* | refuse* | refusing,
    reply/forward: reply | replies | replied | answer / forward | forwards | forwarded,
    entrance/exit: entrance | entry | way in / exit | way out | exits | emergency exit | emergency exits,
    until/if?: until | till | until monday | until tuesday | until wednesday | until thursday | until friday
        | until saturday | until sunday | till monday | till tuesday | till wednesday | till thursday | till friday
        | till saturday | till sunday / if | when | whenever | as soon as | once | provided | after the * is
        | after the * has
        / although | even though | despite /
        so that | in order that / because | seeing that | as a result of,
    recommended/required?: preferably | we recommend | recommended | advisable | ideally | preferred | it is best to
        | you had better | if possible | where possible | when possible | if you can | as far as possible | whenever
        possible | if you like | you may want to | you might want to | you may wish to | if you wish | if desired | if you feel like it | as you like / mandatory |
        compulsory | obligatory | obliged | required | must,
    need/may: you don't have to | do not have to | does not have to | doesn't have to | don't need to | do not need to
        | need not | needn't | no need to | not necessary | not required | not needed | not obliged | not compulsory |
        not mandatory | there is no need | unnecessary | optional | voluntary | not need to | not need | no longer
        need | no longer needs | not have to | nobody needs | no one needs | nobody has to | no one has to | no # is
        needed | no # needed | no # is required | no # required | no # is necessary | no # necessary | doesn't need to
        | does not need to | do not need | don't need | does not need | doesn't need | are not needed | is not needed
        | not be required | not have to be | no obligation | not obligated / must never | must not | mustn't
        | may not | are not allowed | is not
        allowed | not permitted,
    period: hourly | every hour | each hour | per hour | an hour | once an hour | once per hour | once every hour
        / daily | every day | each day | per day | a day |
        once a day | everyday | once per day | once every day / weekly | every week | each week | per week
        | a week
        | once a week | once per week | once every week
        / monthly | every month | each
        month | per month | a month | once a month | once per month | once every month
        / yearly | annual | annually
        | every year | each year | per year | a year | once
        a year | once per year | once every year / quarterly | every quarter / per minute
        | every minute
        | each minute / per second | every second |
        each second | per sec,
    weekday: monday | mondays | until monday | by monday | till monday | from monday | as of monday
        | starting monday / tuesday | tuesdays | until tuesday | by tuesday | till tuesday | from tuesday
        | as of tuesday | starting tuesday / wednesday | wednesdays | until wednesday | by wednesday
        | till wednesday | from wednesday | as of wednesday | starting wednesday / thursday | thursdays
        | until thursday | by thursday | till thursday | from thursday | as of thursday | starting thursday / friday
        | fridays | until friday | by friday | till friday | from friday | as of friday | starting friday
        / saturday | saturdays | until saturday | by saturday | till saturday | from saturday | as of saturday
        | starting saturday / sunday | sundays | until sunday | by sunday | till sunday | from sunday | as of sunday
        | starting sunday / weekend | weekends / weekday | weekdays | on working days | during the week,
    month: january / february / april / june / july / august / september / october / november / december / march | in
        march | of march / in may | of may | by may | until may | early may | late may,
    colour: red / green / blue / yellow / orange / purple | violet / black / white / grey | gray / brown / pink,
    person>: nurse | nurses | carer | carers | caregiver / doctor | doctors | physician | gp / pharmacist | chemist |
        pharmacy / patient | patients / resident | residents / driver | drivers / passenger | passengers | co-driver |
        co-drivers / customer | customers | client | clients / supplier | suppliers | vendor / employee | employees |
        worker | workers | staff | colleague | colleagues | coworker | coworkers | co-worker | co-workers / manager
        | managers | supervisor | supervisors | boss | foreman | foremen | team
        leader | team leaders | head of department / electrician | electricians / plumber | plumbers / operator |
        operators / visitor | visitors | guest | guests / administrator | administrators | admin / user | users
        / teacher | teachers /
        student | students | pupil | pupils / tenant | tenants / landlord | landlords / parent | parents / child |
        children | child's / trainee | trainees | apprentice | apprentices | intern | interns / tutor | tutors
        | mentor |
        mentors / buyer | buyers / seller | sellers / cook | chef / waiter | waitress / fire brigade | firefighters |
        firefighter / police / planner | planners / companion | carer | carers | caregiver | caregivers / family
        | relatives / guard | guards | security guard /
        neighbour | neighbours | neighbor | neighbors / dentist | dentists / technician | technicians | mechanic |
        mechanics / cleaner | cleaners / pilot | pilots / lawyer | solicitor / midwife / vet | veterinarian /
        caretaker | janitor | porter / receptionist / employer | employers / inspector | inspectors / surgeon |
        surgeons / courier | couriers | postman / baker | bakers / hairdresser | hairdressers / member | members
        / owner | owners / victim | victims | casualty / adult | adults | grown-up | grown-ups | adult's,
    substance: water / oil / petrol | gasoline / diesel / alcohol / milk / acid / gas / air / steam / sand / bleach
        | chlorine / vinegar / soap / grease / solvent,
    body: eye | eyes / ear | ears / nose / mouth / hand | hands / foot | feet / skin / head / knee | knees / arm |
        arms / leg | legs / hair / back | on their back | on his back | on her back | on your back | on its back | on our back / neck / stomach | belly | tummy / finger | fingers / shoulder | shoulders /
        elbow | elbows / chest / throat / wrist | wrists / tooth | teeth / face,
    device: keyboard / screen | display | monitor / mouse / printer / scanner / telephone | phone / router / - | modem
        / - | camera / server,
    vehicle: car | cars / lorry | lorries | truck | trucks / van | vans / trailer | trailers / bicycle | bike / bus /
        forklift | forklift truck / train | trains / tractor,
    paper: invoice | invoices / receipt | receipts / quote | quotation / contract | contracts / letter | letters /
        email | emails | e-mail | e-mails,
    opening: door | doors / window | windows / lid | lids / drawer | drawers / gate | gates,
    meal: breakfast / lunch / dinner | supper,
    ignore/heed: ignor* | disregard* | pay no attention | take no notice / heed | observe | observes | pay attention |
        follow the | comply | take note | note the | respond | responds | respond to | answer | reply,
    stay/leave: stay in | stay inside | stays behind | stay behind | remain in | remain inside | remains behind | left
        behind | stays in | stay on | stay at | remain on | stay seated | stay where you are | remain seated / has
        left | have left | evacuate* | get out | leave the room | leave the building | leave the house | leave the
        area | leave the site | leave the premises | leave the vehicle | left the building | left the room | left the
        house | left the area | leaving the building | leaving the room | leaving the area | leave the path | get off
        | go off | step off | move off | leave your,
    weather: rain | rains | raining | rainy / snow | snows | snowing / storm | storms | stormy | windy | wind / sunny
        | sunshine / fog | foggy | misty / thunder* | lightning,
    only/except: nobody but | no one but | none but | nobody except | no one except | nothing but | only the | only a
        | only | nobody * except | no one * except | not * anything but | never * anything but | don't * anything but
        | not * anything except | never * anything except | not * anything other than | never * anything other than |
        nothing other than / everyone except | everybody except | everyone but | everybody but | all but | all except
        | anyone but | anyone except | everything but | everything except | all * except | anything but | anything
        except | any * except | every * except,
    hold/release: hold on | hold tight | hold * firmly | keep hold | holding | hold | holds | hold down | holding down
        | keep * pressed | kept pressed | keep * depressed | press and hold | held down | held | hold # down | hold #
        # down | hold # # # down | holding # # down | hands on | hand on | keep * hands on | keep * hand on / let go |
        lets go | letting go | release | releases | released | releasing | drop | dropping | hands off | hand off |
        take * hands off | take * hand off,
    advise/discourage: recommend* | advise | encourage* | recommended | encouraged / discourag* | advise against |
        advised against | dissuade* | inadvisable | recommend against,
    load/unload: load | loads | loaded | loading / unload | unloads | unloaded | unloading,
    wake/sleep: wake | wake up | awake | conscious / sleep | asleep | hibernat* | unconscious,
    arrive/depart: arrive | arrives | arrival | come in / depart | departs | departure | leave for,
    freeze/thaw: freeze | freezes | freezing | frozen | deep-freeze | solidif* | set hard / thaw* | defrost* |
        unfreeze* | melt | melts | melted | melting,
    cheap/expensive: cheap | cheaper | cheapest / expensive | dearer,
    young/old: young | younger | youngest / old | older | elderly | oldest,
    good/bad: better | best / worse | worst,
    begin/end: beginning | at the start of | at the beginning | start of the | beginning of the | at the start | start
        of each | beginning of each | start of every | beginning of every / at the end of | end of the | at the end |
        end of each | end of every,
    clothing: glove | gloves / helmet | helmets | hard hat | hard hats / goggles | safety glasses | glasses | eye
        protection / mask | masks | respirator / apron | aprons / shoes | boots | shoe | boot | footwear / earplugs |
        earmuffs | hearing protection | ear protection | ear defenders / harness | safety harness / jacket | coat |
        coats | jackets / hairnet | hairnets | hair net / face shield | visor / vest | waistcoat | hi-vis |
        high-visibility / overalls | coverall | boiler suit,
    food: bread | loaf | loaves / meat | beef | pork / fish / chicken | poultry / egg | eggs / cheese / vegetable |
        vegetables | salad / fruit | fruits | apple | apples / rice / soup | soups / sugar / salt / flour / butter |
        margarine / nuts | nut | peanuts / wine / beer / coffee / tea / cream / potato | potatoes / dough | batter /
        juice / honey / yoghurt | yogurt,
    symptom: fever | temperature rises / pain | pains | ache | painful / cough | coughing | coughs / nausea | nauseous
        | vomiting | feel sick / rash | rashes | itch | itching / bleeding | bleeds | blood loss / swelling | swollen
        | swells / dizziness | dizzy | faint / burn | burns / diarrhoea | diarrhea / cramp | cramps / headache |
        migraine / shortness of breath | breathless | short of breath,
    animal: dog | dogs / cat | cats / horse | horses / cow | cows | cattle / pig | pigs / bird | birds / sheep | lamb
        / rabbit | rabbits,
    today/tomorrow: today / tomorrow / yesterday,
    man/woman: man | men | male | males / woman | women | female | females,
    solid/liquid: solid | solids / liquid | liquids | fluid,
    find/lose: find | finds | found | finding / lose | loses | lost | losing | mislay,
    pack/unpack: pack | packs | packed | packing | wrap | wraps | wrapped | wrap up | pack up / unpack* | unwrap*,
    inflate/deflate: inflate* | inflating | pump up | blow up | pressuris* | pressuriz* | build up pressure
        / deflate* | deflating | let the air out | let air out
        | release the pressure | release pressure | relieve the pressure | relieve pressure | depressuris*
        | depressuriz* | let off the pressure | let off pressure | bleed off | vent the pressure
        | let the pressure out | release all pressure | pressure has been released | pressure is released
        | pressure released,
    cover/uncover: cover | covers | covered | covering | cover up | put the lid on / uncover* | take the cover off |
        remove the cover | bare | uncovered | take the lid off | take * lid off | remove the lid | lid off,
    extend/retract: extend | extends | extended | extending | pull out | slide out / retract* | push in | slide in |
        pull in,
    assemble/dismantle: assemble* | assembling | put together | build up | set up / dismantl* | disassembl* | take
        apart | take * apart | strip down,
    deliver/collect: deliver* | drop off | bring | brings | brought | hand over | hands over | hand in / collect |
        collects | collected | pick up | pick * up | picks up | fetch | fetches | take away,
    raw/cooked: raw | uncooked | underdone / cooked | well done | fully cooked | cooked through,
    temporary/permanent: temporar* | for a while | for the time being / permanent* | for good,
    disposable/reusable: disposable* | single-use | throwaway / reusable* | reuse | reused | washable,
    occupied/vacant: occupied | engaged | taken | in use / vacant | free | unoccupied,
    paid/unpaid: paid / unpaid | outstanding,
    signed/unsigned: signed / unsigned,
    mute/unmute: mute | mutes | muted | muting | microphone off | turn * microphone off | switch * microphone off /
        unmute* | sound on | microphone on | turn * microphone on | switch * microphone on,
    block/unblock: block | blocks | blocked | blocking | block off | obstruct* | barricade* / unblock* | keep * clear
        | keep clear | kept clear | keep * free | kept free | stay clear | stays clear | remain clear,
    next/previous: next | following / previous | preceding | prior,
    complete/incomplete: complete | completed | completely | fully | entirely | totally | all the way / incomplete* |
        partial* | partly | halfway | half-way | half full | half empty | partway | by half | in part | partially,
    correct/incorrect: correct | correctly | right way / incorrect* | wrong*,
    incoming/outgoing: incoming | inbound / outgoing | outbound,
    ascending/descending: ascending / descending,
    local/remote: local | locally | on site | on-site / remote* | from a distance,
    wired/wireless: wired | with a cable / wireless* | cordless,
    healthy/sick: healthy | well again / sick | ill | unwell,
    sober/drunk: sober / drunk* | intoxicated | under the influence,
    fixed/variable: fixed | constant | leave * as it is | leave * as they are | as it is | as they are | unchanged /
        variable | adjustable | change | changes | changed | changing | alter* | modif*,
    merge/split: merge | merges | merged | merging / split | splits | splitting | divide,
    dress/undress: get dressed | dressed | dress | put on clothes / undress* | get undressed,
    in service/out of service: in service | in working order | works properly | operational / out of service | out of
        order | out of use | out of action,
    plenty/little: plenty of | a lot of | lots of | as much as possible | as many as possible | too much | too many |
        a large amount | generous* | a great deal / too little | too few | as little as possible | as few as possible
        | a small amount | hardly any | sparing*,
    taut/slack: taut | tight rope | stretched | under tension | tensioned | tight | tightly stretched / slack* |
        sagging | hang loose | slacken* | hangs loose,
    once/twice: once only | one time | only once | a single time | once an hour | once per hour | once every hour
        | once a day | once per day | once every day | once a week | once per week | once every week | once a month
        | once per month | once every month | once a year | once per year | once every year
        / twice | two times | a second time
        / three times,
    skip/do: skip | skips | skipped | leave out | pass over | miss a | leave * out / carry out | perform | always |
        every | each | do not skip | carry * out | execute,
    hang up/hold: hang up | hangs up | end the call | put the phone down / stay on the line | hold the line | don't
        hang up,
    moving/still: still running | is running | are running | still turning | still moving | still rotating | while *
        is running | while * is turning | still runs | move | moves | moving | moved / has stopped | have stopped | is
        stopped | standstill | stands still | come to a stop | stopped turning | keep still | hold still | stay still
        | stand still | lie still | stay where | leave * where | motionless,
    fraction: half the | half of | half full | halfway | halve | halves | halved | by half | half a turn | half turn
        | half-turn / a third | one third |
        third of the | third of a / a quarter full | quarter full | a quarter of the | to a quarter | one quarter
        | quarter of the | quarter of a | quarter turn | quarter-turn / three quarters |
        three-quarters / double | doubles | doubled | twice the | twice as / triple | three times the | three times
        as,
    ordinal: the second | second floor | second time | second door / third / fourth / fifth / sixth / seventh / eighth
        / ninth / tenth,
    few: few seconds | several seconds | full second | some seconds | a few seconds / few minutes | several minutes |
        full minute | some minutes | couple of minutes | a few minutes / few hours | several hours | full hour | some
        hours | couple of hours | a few hours / few days | several days | full day | some days | couple of days | a
        few days / few weeks | several weeks | some weeks | couple of weeks | a few weeks / few months | several
        months | some months | couple of months | a few months / few years | several years | some years | a few years,
    per: per litre | per liter | per l | a litre | for every litre | for each litre | for every liter / per kilo |
        per kilogram | per kg | a kilo | for every kilogram | for each kilogram | for every kilo | per kilogramme |
        for each kilo / per metre | per meter / per person | per head / per room / per minute / per second / per
        piece | per item / per page / per bottle / per gram | per g | per gramme / per millilitre | per milliliter |
        per ml,
    both/one!: both | both of | both of the | both the | both hands | with both hands | two hands | both feet | each
        of the two | lock both doors / one of the | either of | either one | one of the two | one hand | a single hand
        | just one | only one of | only one | one of them / none of | neither of,
    instead: instead of | rather than | in place of | and not | but not | replace the | replace a | replace this,
    breakable/unbreakable: breakable | fragile / unbreakable | shatterproof | unbreakably,
    almost none/almost all: hardly anyone | hardly anybody | hardly any | barely any / almost everyone | nearly
        everyone | almost all | nearly all | almost everybody,
    within/after!: within # second | within # seconds | within # minute | within # minutes | within # hour | within #
        hours | within # day | within # days | within # week | within # weeks | within # month | within # months |
        within the first # second | within the first # seconds | within the first # minute | within the first #
        minutes | within the first # hour | within the first # hours | within the first # day | within the first #
        days | within the first # week | within the first # weeks | within the first # month | within the first #
        months | in the first # second | in the first # seconds | in the first # minute | in the first # minutes | in
        the first # hour | in the first # hours | in the first # day | in the first # days | in the first # week | in
        the first # weeks | in the first # month | in the first # months | no later than # second | no later than #
        seconds | no later than # minute | no later than # minutes | no later than # hour | no later than # hours | no
        later than # day | no later than # days | no later than # week | no later than # weeks | no later than # month
        | no later than # months | at most # second after | at most # seconds after | at most # minute after | at most
        # minutes after | at most # hour after | at most # hours after | at most # day after | at most # days after |
        at most # week after | at most # weeks after | at most # month after | at most # months after | not later than
        # second | not later than # seconds | not later than # minute | not later than # minutes | not later than #
        hour | not later than # hours | not later than # day | not later than # days | not later than # week | not
        later than # weeks | not later than # month | not later than # months | up to # second | up to # seconds | up
        to # minute | up to # minutes | up to # hour | up to # hours | up to # day | up to # days | up to # week | up
        to # weeks | up to # month | up to # months / after # second | after # seconds | after # minute | after #
        minutes | after # hour | after # hours | after # day | after # days | after # week | after # weeks | after #
        month | after # months | after the first # second | after the first # seconds | after the first # minute |
        after the first # minutes | after the first # hour | after the first # hours | after the first # day | after
        the first # days | after the first # week | after the first # weeks | after the first # month | after the
        first # months | only # second after | only # seconds after | only # minute after | only # minutes after |
        only # hour after | only # hours after | only # day after | only # days after | only # week after | only #
        weeks after | only # month after | only # months after | only after # second | only after # seconds | only
        after # minute | only after # minutes | only after # hour | only after # hours | only after # day | only after
        # days | only after # week | only after # weeks | only after # month | only after # months | at least # second
        | at least # seconds | at least # minute | at least # minutes | at least # hour | at least # hours | at least
        # day | at least # days | at least # week | at least # weeks | at least # month | at least # months | a
        minimum of # second | a minimum of # seconds | a minimum of # minute | a minimum of # minutes | a minimum of #
        hour | a minimum of # hours | a minimum of # day | a minimum of # days | a minimum of # week | a minimum of #
        weeks | a minimum of # month | a minimum of # months,
    but: but | but rather,
    and: and,
    then: then | and then | first * then | afterwards | after that | only then,
    beforehand/afterwards: beforehand | in advance / afterwards | afterward,
    sounds/silent: alarm goes off | alarms goes off | timer goes off | bell goes off | siren goes off | detector
        goes off | buzzer goes off | beeper goes off | alarm go off | alarms go off | timer go off | bell go off |
        siren go off | detector go off | buzzer go off | beeper go off | alarm going off | alarms going off | timer
        going off | bell going off | siren going off | detector going off | buzzer going off | beeper going off |
        alarm went off | alarms went off | timer went off | bell went off | siren went off | detector went off |
        buzzer went off | beeper went off | alarm sounds | alarms sounds | timer sounds | bell sounds | siren sounds
        | detector sounds | buzzer sounds | beeper sounds | alarm sound | alarms sound | timer sound | bell sound |
        siren sound | detector sound | buzzer sound | beeper sound | alarm sounding | alarms sounding | timer
        sounding | bell sounding | siren sounding | detector sounding | buzzer sounding | beeper sounding | alarm
        rings | alarms rings | timer rings | bell rings | siren rings | detector rings | buzzer rings | beeper rings
        | alarm ring | alarms ring | timer ring | bell ring | siren ring | detector ring | buzzer ring | beeper ring
        | alarm is ringing | alarms is ringing | timer is ringing | bell is ringing | siren is ringing | detector is
        ringing | buzzer is ringing | beeper is ringing | sounds | sounding | goes off by itself | beeps / is
        switched off | is turned off | is off | has been switched off | has been turned off | is silenced | is muted
        | is disabled | is deactivated | switched off | turned off | silenced | stops | is silent | are silent | has stopped ringing | has stopped sounding,
    fasting/fed: on an empty stomach | fasting | fasted | before meals | before a meal | without food / after meals
        | after a meal | after eating | with food | with meals | on a full stomach,
    valid/expired: valid / expire* | out of date | no longer valid | not valid | expire* in | expire* within | expire*
        after,
    until/while?: until | till / as long as | while | for as long as,
    or/but: or / but,
    easy/difficult: easy | easily | easier | easiest / difficult | hard to | tricky | harder to,
    trust/distrust: trust | trusts | believe | believes / distrust* | mistrust*,
    room: kitchen | kitchens / bathroom | bathrooms / toilet | toilets / bedroom | bedrooms / office | offices /
        corridor | corridors | hallway | hallways / cellar | basement / attic | loft / garage / warehouse | storeroom
        | stockroom / laboratory | lab | labs | laboratories / workshop | workshops / canteen | cafeteria / stairs |
        staircase | stairwell / roof | roofs / garden | gardens,
    appliance: fridge | refrigerator | refrigerators | in the fridge | in the refrigerator | in a fridge | keep * in
        the fridge | store * in the fridge | keep * in the refrigerator | store * in the refrigerator | outside the
        fridge | out of the fridge | outside the refrigerator / freezer | freezers / oven | ovens / microwave |
        microwaves | microwave oven / dishwasher | dishwashers / washing machine | washing machines / tumble dryer |
        dryer / fan | fans / boiler | boilers / kettle | kettles / vacuum cleaner | hoover / pump | pumps / compressor
        | compressors / centrifuge | centrifuges / autoclave,
    tool: knife | knives / fork | forks / spoon | spoons | tablespoon | teaspoon / scissors / hammer | hammers /
        screwdriver | screwdrivers / spanner | wrench / sponge | sponges / cloth | cloths / ladder | ladders |
        stepladder / rope | ropes / bucket | buckets / broom | brooms / needle | needles / syringe | syringes,
    medicine: tablet | tablets | pill | pills / capsule | capsules / ointment / drops / syrup / injection | injections
        / sticking plaster | sticking plasters / suppository | suppositories / inhaler | inhalers,
    choice: perhaps | maybe | feel free to | you are free to | it is up to you | at your own discretion |
        consider *ing | preferably | if possible | where possible | when possible | if you like | if desired | if you
        feel like it | as you like | ideally | whenever possible | do not hesitate | don't hesitate | never hesitate,
    if-needed: when needed | if needed | where needed | as needed | if necessary | when necessary | where necessary |
        as necessary | if required | when required | as required | if need be | where they are needed | where it is
        needed | if it is needed | when it is needed | if this is needed | if it is necessary | when they are needed,
    wear/take off: wear | wears | wearing | worn | put on | put * on | keep * on | kept on | keep on | dressed in /
        take off | take * off | taken off | taking off | takes off | remove*,
    doing=: wait | waits | waiting / press | presses | pressing | press and hold | hold | holds | holding | pressed
        | held down | push | keep * pressed / heat | heats | heating | warm / cool | cools | cooling | chill | cool
        down / rinse | rinses | rinsing | flush / stir | stirs | stirring / shake | shakes | shaking / boil | boils
        | boiling | cook | cooks | cooking / charge | charges | charging / soak | soaks | soaking / stand | rest |
        rests | let * stand | leave it | leave them / dry | dries | drying / wash | washes | washing | washed / mix
        | mixes | mixing / bake | bakes | baking | roast / connect | connects | connecting | connected | couple |
        couples | coupling | coupled | hook up / disconnect* | unplug* | unlink* | detach* | uncoupl* / clean |
        cleans | cleaning | cleaned | mop | mops | mopping / remove | removes | removing | removed | delete* |
        deleting | erase* | erasing | wipe | wipes | wiping | wiped | clear the | clear away | clear up | clearing
        / disinfect* | sanitis* | sanitiz* | sterilis* | steriliz* / cut | cuts | cutting | slice | slices |
        slicing | chop | chops | chopping / empty | empties | emptying | emptied | drain | drains | draining |
        drained / fill | fills | filling | filled | refill* | top up | topping up / save | saves | saving | saved |
        back up | backs up | backing up | backup | store | stores | stored | storing / restart* | reboot* / touch |
        touches | touching | touched / install* | fit | fits | fitting | fitted | mount | mounts | mounting |
        mounted / call | calls | calling | phone | notify | notifies | notifying | inform | informs | informing |
        alert | alerts | alerting | report | reports | reporting / sign for | sign the | signs for | signing for |
        signed for | signing | sign it | sign them | sign your / get off | gets off | getting off | get out
        | gets out | getting out | leave the |
        leaves the | leaving the / enter | enters | entering | go in | go into | going in | get in | go onto /
        switch off | switch * off | switches off | switching off | turn off | turn * off | turning off | shut down
        | shut * down | shutting down | stop the engine | stop the motor | stop the machine / switch on | switch *
        on | switches on | switching on | turn on | turn * on | turning on / open | opens | opening | opened /
        close | closes | closing | closed | shut | shuts / lock | locks | locking | locked | lock out / count |
        counts | counting | counted / weigh | weighs | weighing | weighed / read | reads | reading / replace |
        replaces | replacing | replaced | change | changes | changing | changed | swap | swaps | swapping | swapped
        / unload | unloads | unloading | unloaded / load | loads | loading | loaded / give | gives | giving |
        administer* | inject | injects | injecting / approach | approaches | approaching / ventilat* / test | tests
        | testing | tested / move | moves | moving | moved / put on | puts on | putting on / print | prints |
        printing | printed / copy | copies | copying | copied / check | checks | checking | checked | verify |
        verifies | inspect | inspects | inspecting | inspected / measure | measures | measuring | measured,
    plug~: plug | plugs | pull # plug | pull out # plug / cord | cords | cable | cables | flex | power lead,
    until/from?: until monday | by monday | till monday | until tuesday | by tuesday | till tuesday
        | until wednesday | by wednesday | till wednesday | until thursday | by thursday | till thursday
        | until friday | by friday | till friday | until saturday | by saturday | till saturday | until sunday
        | by sunday | till sunday / from monday | as of monday | starting monday | from tuesday | as of tuesday
        | starting tuesday | from wednesday | as of wednesday | starting wednesday | from thursday | as of thursday
        | starting thursday | from friday | as of friday | starting friday | from saturday | as of saturday
        | starting saturday | from sunday | as of sunday | starting sunday,
    -: and above | and over | and up | and older | or above | or more | or over | whether or not | or not | the lock |
        of the lock | must not | mustn't | cannot | can't | may not | depend* on | at first | first name | right away
        | left over | last name | at last date | make up | look up | sign up | log on | carry on | come on | go on |
        from now on | back up | write down | break down | right now | all right | after all | over and over | high
        school | upside down | on top | cut off | in front of | failure to | fail to | you will receive | you receive
        | you will get | make sure | first aid | with care | at first sight | at once | and so on | up to date |
        up-to-date | warm up | clean up | pick up | wake up | end up | hang up | pull over | fresh air | in use | in
        operation | on site | press and hold | at all times | as well as | turn into | too much | too many | too
        little | too few | back to | go back | come back | put back | give back | bring back | step by step | free of
        | no later than | not later than | stop button | start button | emergency stop | emergency exit | left
        unattended | leave unattended | leave * unattended | leaves * unattended | leaving * unattended | cold water
        tap | even out | open fire | open flame* | naked flame* | dead end | live stream | flat-rate | part of | in
        part | order to | in order | in order to | by law | please note | on hand | at hand | on the one hand | on the
        other hand | hand over | hand in | hand out | second hand | by hand | in the back | heavy rain | air
        conditioning | gas mask | expire* within | expire* after | expire* in | spoil* within | spoil* after | spoil*
        in | lapse* within | lapse* after | lapse* in | dries within | dries after | dries in | sets within | sets
        after | sets in | cure* within | cure* after | cure* in | harden* within | harden* after | harden* in | wait
        while | the most | most *ly | most recent | most common | most important | most likely | next most | most
        other | pull # plug by # cord | pull # plug by # cable | pull # plug * by # cord | pull * by # cord
        | put up the | put up a | put up signs | put up notices | putting up
        | for leaks | for leakage | wait for * before
# Units: the names that a reader sees after a number. Symbols such as "mm", "kg" and "°C" are known in every language.
meaning-units =
    second: second | seconds | sec | secs, minute: minute | minutes | min | mins, hour: hour | hours | hr | hrs |
    of an hour, day: day | days | working day | working days | business day | business days, week: week | weeks,
    month: month | months, year: year | years, millisecond: millisecond | milliseconds, degree: degree | degrees | deg,
    celsius: degree celsius | degrees celsius | degrees centigrade | celsius, fahrenheit: degree fahrenheit |
    degrees fahrenheit | fahrenheit, kelvin: kelvin, percent: percent | per cent | pct | percentage points,
    metre: metre | metres | meter | meters, centimetre: centimetre | centimetres | centimeter | centimeters,
    millimetre: millimetre | millimetres | millimeter | millimeters, kilometre: kilometre | kilometres | kilometer |
    kilometers, micrometre: micrometre | micrometres | micrometer | micrometers | micron | microns, inch: inch | inches,
    foot: foot | feet, yard: yard | yards, mile: mile | miles, gram: gram | grams | gramme | grammes,
    kilogram: kilogram | kilograms | kilo | kilos, milligram: milligram | milligrams, microgram: microgram | micrograms,
    tonne: tonne | tonnes | metric ton | metric tons, ton: ton | tons, pound: pound | pounds | lbs, ounce: ounce |
    ounces, litre: litre | litres | liter | liters, millilitre: millilitre | millilitres | milliliter | milliliters,
    centilitre: centilitre | centilitres | centiliter | centiliters, decilitre: decilitre | decilitres | deciliter |
    deciliters, gallon: gallon | gallons, cubic-metre: cubic metre | cubic metres | cubic meter | cubic meters,
    square-metre: square metre | square metres | square meter | square meters, volt: volt | volts, kilovolt: kilovolt |
    kilovolts, millivolt: millivolt | millivolts, ampere: ampere | amperes | amp | amps, milliampere: milliampere |
    milliamperes | milliamp | milliamps, watt: watt | watts, kilowatt: kilowatt | kilowatts, megawatt: megawatt |
    megawatts, kilowatt-hour: kilowatt hour | kilowatt hours | kilowatt-hours, hertz: hertz, kilohertz: kilohertz,
    megahertz: megahertz, ohm: ohm | ohms, bar: bar | bars, millibar: millibar | millibars, pascal: pascal | pascals,
    kilopascal: kilopascal | kilopascals, decibel: decibel | decibels, newton: newton | newtons,
    newton-metre: newton metre | newton metres | newton meters, joule: joule | joules, lux: lux,
    rpm: revolutions per minute | rotations per minute, kilometre-per-hour: kilometres per hour | kilometers per hour |
    kilometres an hour | kph, mile-per-hour: miles per hour | miles an hour, byte: byte | bytes, kilobyte: kilobyte |
    kilobytes, megabyte: megabyte | megabytes | meg, gigabyte: gigabyte | gigabytes | gigs, terabyte: terabyte |
    terabytes, pixel: pixel | pixels, euro: euro | euros, cent: cent | cents, dollar: dollar | dollars
# The word between an amount and what it is counted by: "5 mg per kilogram".
meaning-per = per
# Units that only a slash before them makes one: `unit: letters`.
meaning-after-slash = day: d
# Numbers in words: `number: words`. With `?` a word that often is not a number, and counts only where the other text has that number.
meaning-numbers =
    0: zero? | nil?, 1: one? | a? | an? | single? | once? | first? | a couple of? | couple of? | one in the evening? |
    one in the morning? | one at night? | one in the afternoon? | one after the other? | one by one? | one another?,
    2: two? | both? | pair? | couple? | twice? | double? | second? | a second? | the second? | either? | both feet? |
    both hands?, 3: three | third? | triple?, 2 year: under-twos? | over-twos?, 3 year: under-threes? | over-threes?, 4 year: under-fours? | over-fours?, 5 year: under-fives? | over-fives?, 12 year: under-twelves?, 4: four | fourth?, 5: five | fifth?, 6: six | sixth?, 7: seven |
    seventh?, 8: eight | eighth?, 9: nine | ninth?, 10: ten | tenth?, 11: eleven, 12: twelve | dozen?, 13: thirteen,
    14: fourteen, 15: fifteen, 16: sixteen, 18: eighteen, 20: twenty, 24: twenty-four, 25: twenty-five, 30: thirty,
    40: forty, 45: forty-five, 48: forty-eight, 50: fifty, 60: sixty, 72: seventy-two, 80: eighty, 90: ninety, 100:
    hundred? | one hundred | a hundred, 1000: thousand? | one thousand | a thousand, 1000000: million?, 0.5: half? | a
    half? | half a? | half an? | half-an?, 0.25: quarter? | a quarter?, 0.75: three quarters? | three-quarters?, 1.5:
    one and a half, x100: hundred, x1000: thousand, x1000000: million | mln, x1000000000: billion | bln, +0.5: and a
    half, -: minus | negative, 14 day: fortnight, 15 minute: quarter of an hour | quarter hour | quarter-hour, below:
    below zero | below freezing, 30 minute: half-hour, 45 minute: three quarters of an hour, 90 minute: an hour and a
    half | one hour and a half | one and a half hours, 18 month: a year and a half | one and a half years, 90 second:
    a minute and a half | one and a half minutes, 1.5 litre: a litre and a half | a liter and a half, 1.5 metre: a
    metre and a half | a meter and a half, 17: seventeen, 19: nineteen, 21: twenty-one, 35: thirty-five, 36:
    thirty-six, 55: fifty-five, 65: sixty-five, 70: seventy, 75: seventy-five, 120: one hundred and twenty, 150: one
    hundred and fifty, 200: two hundred, 300: three hundred, 500: five hundred, 24 hour: a full day? | one full day? | a whole day? | full day?, 24 hour: around the clock? | day and
    night?, 2 day: every other day | every second day | on alternate days, 2 week: every other week | every second
    week | fortnightly, 2 month: every other month | every second month, 2 year: every other year | every second year
    | biennial*, 3 month: quarterly | every quarter | each quarter | per quarter | previous quarter | next quarter |
    current quarter | this quarter, 6 month: half-yearly | half-year | semi-annual* | six-monthly, 0.5 litre:
    half-litre | half-liter, 0.5 day: half-day, 2 day: a day or two?, 2 week: a week or two?,
    2 hour: an hour or two?
# Times of day: what marks a number as a time, and which half of the day it is in.
meaning-times =
    clock: o'clock | h | hrs, am: am | a.m | in the morning, pm: pm | p.m | in the afternoon | in the evening |
    at night, noon: noon | midday, midnight: midnight, half-past: half past, half-to: -, quarter-past: quarter past |
    quarter after, quarter-to: quarter to
