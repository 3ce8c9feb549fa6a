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
safety-first = Read the warnings first
roles-needed = Your role
permissions-needed = Your permissions
requires-here = For this step you need
needed-in = Needed in
ask-whom = Whom to ask
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
print-page = Print this page
table-of-contents = In this card
skip-to-content = Skip to the content
enlarge-picture = Enlarge the picture
film-watch = Watch the video
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
all-ticked = Everything is ticked
sign-off = Sign off
focus-start = One step at a time
focus-end = Show the whole card
back = Back
next = Next
practice = Practise
practice-intro = The marks are not on the picture. Nothing is stored.
practice-ask = Where do you click?
practice-right = Right.
practice-wrong = Not here. Try again.
practice-shown = Not here. This is the place.
practice-place = Place { $number }
practice-by-name = Choose by name
practice-result = Found at the first try: { $done } of { $total }
feedback-ask = Did it work?
feedback-yes = Yes
feedback-no = No
feedback-good = Good. You can still say what can be better.
feedback-first = First look here:
feedback-report = Report what is wrong
feedback-better = Say what can be better
feedback-step = Something wrong here?

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
cards-for = Cards for
everyone = everyone
recently-verified = Recently checked
page-missing = There is no page at this address
close = Close

audience = For
product = Shows
revision = Revision
status-draft = Draft: not yet checked. Do not follow this card.
status-review = In review: not yet approved. Do not follow this card.
status-retired = Withdrawn: this card is no longer kept up to date.
go-to-step = Go on to step { $number }
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
meaning-negations = never, not, no, no one, cannot, *n't, nothing, nobody, nowhere, none, neither, neither * nor
meaning-negative-words =
    bare-handed, bare hands, without, avoid*, prevent*, refrain*, keep away, keep * away, stay away, forbid*, prohibit*, disallow*, discourag*,
    refus*, deny, denied, denies, reject*, unable, fail*, lack, lacks, lacking, missing, absent, absence, invalid*,
    illegal*, impossible, improper*, incorrect*, wrong*, incomplete*, incompatib*, inconsisten*, inaccessible,
    inaccurate*, inactive, inadequate*, inadmissible, indefinite*, independent*, ineffective, infeasible, insecure,
    insensitive, insufficient*, invisible, malformed, mis*ed, mismatch*, ambiguous*, discontinu*, unknown, unsafe,
    unclear, unlikely, unnecessar*, unsuccessful*, uncertain*, unsure, unread, unset, unsent, unbound*, un*able,
    un*ible, un*ed, un*edly, non, non-*, nonexist*, nonzero, nonstandard, useless, pointless, disabled, disconnected,
    hide, hides, hiding, hidden, is empty, are empty, error *ing, ignor*, omitted, skipped, differ, differs, is
    different, are different, different from, out of, only if, only when, only after, only with, at most, too few, too
    little, too short, too small, too low, leave * blank, left blank, read-only, read only, write-protected, instead of,
    rather than, other than, except, exclud*, expired, deprecated, obsolete, offline, hardly, barely, rarely, seldom,
    inappropriate*, inapplicable, inoperable, inoperative, inability, irreversib*, irrevocab*, irreparab*, badly, poorly
meaning-no-negations =
    not only, not just, whether or not, or not, whether * or not, no later than, not later than, no matter, unless, do
    not forget, don't forget, never forget, united, unified, unlocked, uninstalled
# Words that open a warning.
meaning-signal-words = Warning, Caution, Danger, Notice, Attention, Beware, Be careful
# Words that open a note in another tool.
meaning-note-words = Note, Tip, Hint, Remark, Important, Good to know, Please note, NB

# Words that open a warning, and words that forbid where a sentence begins, or after its verb.
meaning-prohibitions =
    never, you must never, under no circumstances, at no time, on no account, under no condition
meaning-prohibitions-inside = under no circumstances, under any circumstances
meaning-refusals =
    do not, don't, you must not, you mustn't, keep away from, stay away from, keep your hands off, avoid, keep out of,
    keep off, keep clear of, steer clear of, stay clear of, stay out of, stay off, hands off, abstain from, not to be,
    better not, best not to, beware of, hold off on
meaning-refusals-inside = under no conditions
meaning-reassurances =
    do not forget, don't forget, never forget, do not worry, don't worry, do not panic, don't panic, do not hesitate,
    don't hesitate, never mind, don't know, never fear, not only, or not, whether or not
# Verbs that oblige, which forbid with a "never"; readers, who are forbidden something; openings that ask to take care;
# phrases that forbid wherever they are; words that lead from a reason to an order.
meaning-obligations = must, should, shall, ought
meaning-persons = you, users, people, staff, employees, colleagues, anyone, nobody, no one
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
    make sure that no one, better not
meaning-consequents = so, therefore, hence, and so, so please, thus
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
meaning-simultaneous = hold, holding, while, simultaneously, at the same time, together, drag
meaning-weak-openings =
    you can, you could, you may, you might, it is possible, it's possible, it is recommended, it's recommended, it is
    advisable, it is best, it is better, perhaps, maybe, sometimes, try to, we recommend, we advise, preferably
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
meaning-abbreviations = e.g, i.e, etc, vs, mr, mrs, ms, dr, no, nr, max, min, approx, fig, st, incl, excl, tel, ext
# What is written against a marked word, without a space: before it, and after it. `*` if there are no spaces in this language.
meaning-joined-before = -
meaning-joined-after = s
# What a reviewer writes to approve, and not to.
meaning-tick-yes = yes, y, x, ✓, ✔, ☑, ok, okay, true, approved, agreed
meaning-tick-no = no, n, ✗, ✘, ×, false, not approved, rejected

# Injury and death: a `*` means any letters.
meaning-injuries =
    injur*, hurt*, wound*, burn, burns, burned, burnt, scald*, death*, die, dies, dying, lethal*, shock, shocks,
    electrocut*, poison*, toxic*, suffocat*, chok*, asphyxia*, drown*, crush*, amputat*, bleed*, blinded, blindness, deaf*,
    bruis*, fracture*, laceration*, explod*, explosi*, allergic, concussion, seizure*, unconscious*, radiation, hazardous
# Words that may be about an injury, and may be about a thing: with one of them, nothing is said of the signal word.
meaning-injuries-perhaps =
    fire, fires, hot, flame*, electric*, current, voltage, slip, slips, slipping, fall, falls, falling, trip, trips,
    tripping, stumble*, bump, bumps, knock*, head, eye, eyes, sight, vision, blind, blinds, blinding, skin, hand, hands,
    finger*, arm, arms, leg, legs, foot, feet, toe, toes, back, neck, lung, lungs, breath*, body, bodily, cut, cuts,
    cutting, pinch*, stab*, splash*, trap, traps, trapped, caught, sick, sickness, ill, illness*, nausea*, dizz*,
    irritat*, bite, bites, frostbite, frozen, freez*, break, broken, faint*, conscious*, carbon, smoke, gas, gases,
    fumes, doctor, hospital, life, lives, pain*, hearing, sprain*, strain*, graze*, kill*, fatal*, infect*, harm*

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
    forbid*, forbidden, prohibit*, banned, barred, prevent*, refus*, guard against, beware of, look out for,
    watch out for, keep * distance, mind the, avoid*, refrain*, keep away, keep * away, stay away, keep clear,
    keep * clear, stay clear, steer clear, keep off, keep * off, keep out of, keep * out of, stay out of, out of reach,
    beyond reach, without, nor without, no access, disallow*, is off limits, are off limits, advise* against,
    not advised, inadvisable, dissuade*, warn* against
# Words that leave one thing and exclude the others: a translation must do so as well. The last are double negations, which say "only".
meaning-limits =
    only, solely, exclusively, nothing but, none but, no one but, nobody but, unless, except, except for, apart from,
    other than, not * unless, not * without, never * without, do not * unless, don't * unless, never * unless,
    no * without, no * unless, no one * unless, nobody * unless, don't * without, cannot * without, no one * without,
    nobody * without, not * other than, nothing * other than
# Verbs that ask to change nothing: "keep the plug in" can become "do not pull the plug".
meaning-keeping =
    keep, keeps, leave, leaves, stay, stays, remain, remains, hold, retain*, resist
# Opposites: `name: words | words / words of the opposite`. The names are the same in every language. With `?` after its name, it is none
# beside a negation. The last has phrases that only look like one.
meaning-opposites =
    on/off: turn on | turns on | turned on | turning on | turn * on | switch on | switched on | switching on |
        switch * on | power on | powered on | is on | are on | be on | leave * on | left on | keep * on | stays on |
        goes on | comes on / turn off | turns off | turned off | turning off | turn * off | switch off | switched off |
        switching off | switch * off | shut off | shut * off | shuts off | power off | powered off | power * off |
        is off | are off | be off | leave * off | left off | goes off | off | de-energi* | shut down | shut * down |
        power down | power * down,
    open/closed: open | opens | opened | opening | reopen* | open * up / close | closes | closed | closing | shut |
        shuts | shutting,
    locked/unlocked: lock | locks | locked | locking / unlock*,
    left/right: left | left-hand | leftmost | to the left | anticlockwise | anti-clockwise | counterclockwise |
        counter-clockwise / right | right-hand | rightmost | to the right | clockwise,
    above/below: above | overhead | on top of / below | under | underneath | beneath,
    before/after: before | beforehand | prior to | in advance | ahead of / after | once | as soon as,
    more/less: more | increase* | increasing | raise | raises | raised | raising | higher | greater | larger | bigger |
        rise | rises | rising | risen | rose | grows | turn * up | turned up | maxim* / less | fewer | decrease* |
        decreasing | reduce* | reducing | lower | lowers | lowered | lowering | smaller | fall | falls | falling |
        fell | drop | drops | dropped | dropping | sinks | turn * down | turned down | minim*,
    least/most: at least | minimum | minimal | or more | or longer | or older | from * upwards | lowest | more than |
        longer than / at most | maximum | maximal | or less | or fewer | or shorter | or younger | highest | less than |
        shorter than,
    enable/disable: enable* | enabling | activat* | reactivat* / disable* | disabling | deactivat*,
    add/remove: add | adds | added | adding | insert* | put in | put * in | install* | attach* | fit | fits | fitted |
        fitting | mount* / remove* | removing | removal | delete* | deleting | take out | take * out | taken out |
        uninstall* | detach* | take off | take * off | taken off | dismount* | extract*,
    tighten/loosen: tighten* | tight | fasten* | do up / loosen* | loose | slacken* | unscrew* | undo | unfasten*,
    wet/dry: wet | moist* | damp | dampen* | humid / dry | dries | dried | drying | dryer,
    hot/cold: hot | warm | warms | warmed | warming | heat | heats | heated | heating | boiling / cold | cool | cools |
        cooled | cooling | chill* | freeze | freezes | freezing | frozen | refrigerat*,
    first/last: first | first of all | firstly | initial | begin with / last | lastly | finally | final,
    up/down: up | upward* | upstairs | lift | lifts | lifted | lifting | raise | raises | raised | raising / down |
        downward* | downstairs | lower | lowers | lowered | lowering,
    upright/lying: upright | vertical* | standing / lying | flat | horizontal* | on its side | on their side |
        upside down,
    push/pull: push | pushes | pushed | pushing | press | presses | pressed | pressing / pull | pulls | pulled |
        pulling,
    connect/disconnect: connect | connects | connected | connecting | plug in | plug * in | plugged in | couple |
        coupled / disconnect* | unplug* | uncouple* | disconnected,
    allow/deny: allow | allows | allowed | allowing | permit | permits | permitted | accept | accepts | accepted |
        accepting | grant | grants | approve* / deny | denies | denied | refuse* | refusing | reject* | block | blocks |
        blocked | blocking | forbid* | prohibit* | decline*,
    inside/outside: inside | indoors | indoor | inward* | within | into | enter | enters | entering / outside |
        outdoors | outdoor | outward* | out of | leave the | leaving the | exit | exits,
    start/stop: start | starts | started | starting | begin | begins | begun | beginning | restart* | resume* / stop |
        stops | stopped | stopping | halt | halts | finish | finishes | end | ends | ended | abort* | cancel*,
    full/empty: full | fill | fills | filled | filling | top up | refill* / empty | empties | emptied | emptying |
        drain*,
    upper/lower: upper | top | uppermost / lower | bottom | lowermost,
    front/back: front | forward* | ahead / back | rear | backward* | behind | reverse,
    long/short: long | longer | longest | lengthen* / short | shorter | shortest | shorten*,
    fast/slow: fast | faster | quick | quickly | rapid* | speed up / slow | slower | slowly | slow down | gradual*,
    high/low: high | higher | highest / low | lower | lowest,
    large/small: large | larger | largest | big | bigger | biggest / small | smaller | smallest,
    light/heavy: light | lighter | lightweight / heavy | heavier,
    light/dark: light | bright | brighter | illuminat* / dark | dim | dims | dimmed | darken* | darkness,
    clean/dirty: clean | cleaned | cleaning / dirty | soiled | contaminat*,
    new/old: new | newest | latest | fresh / old | oldest | used | previous | outdated,
    show/hide: show | shows | shown | showing | display* | visible / hide | hides | hidden | hiding | invisible,
    send/receive: send | sends | sent | sending / receive* | receiving,
    sender/recipient: sender / recipient | addressee,
    import/export: import | imports | imported | importing | upload* / export | exports | exported | exporting |
        download*,
    buy/sell: buy | buys | bought | purchase* / sell | sells | sold,
    save/discard: save | saves | saved | saving | keep | keeps | kept / discard* | throw away | throw * away |
        thrown away | delete* | dispose*,
    succeed/fail: succeed* | success* / fail | fails | failed | failure,
    online/offline: online / offline,
    internal/external: internal* / external*,
    public/private: public* / private* | confidential* | secret*,
    positive/negative: positive / negative,
    parallel/crosswise: parallel | along | lengthwise | with the grain / perpendicular | across | crosswise |
        against the grain,
    day/night: day | daytime | by day / night | at night | overnight,
    morning/evening: morning / evening | afternoon,
    summer/winter: summer / winter,
    north/south: north* / south*,
    east/west: east* / west*,
    always/sometimes: always | every time | at all times / sometimes | occasionally | now and then,
    all/some?: all | every | each | everyone | everything / some | a few | several,
    alone/together: alone | on your own | by yourself / together | with a colleague | with someone | with two,
    same/other: same | identical / other | another | different,
    near/far: near | close to | next to | nearby | beside / far | far from | away from | at a distance,
    required/optional?: required | mandatory | compulsory | obligatory | must | have to | has to / optional* |
        voluntar* | if you like | may | can | could,
    earlier/later: earlier | earliest | sooner | early / later | latest | late,
    child/adult: child | children | kids / adult*,
    even/odd: even / odd,
    manual/automatic: manual* | by hand / automat*,
    safe/dangerous: safe | safely / dangerous* | unsafe | hazardous,
    inhale/exhale: inhal* | breathe in / exhal* | breathe out,
    credit/debit: credit* / debit*,
    deposit/withdraw: deposit* | pay in / withdraw*,
    encrypted/plain: encrypt* / decrypt*,
    engage/disengage: engage | engages | engaged | apply the brake / disengage* | release | releases | released,
    sharp/blunt: sharp | sharpen* / blunt | dull,
    thick/thin: thick | thicker / thin | thinner | thinly,
    deep/shallow: deep | deeper / shallow*,
    wide/narrow: wide | wider | widen* / narrow | narrower,
    soft/hard: soft | soften* | soften / hard | harder | harden*,
    rough/smooth: rough | coarse / smooth | fine,
    fold/unfold: fold | folds | folded | folding / unfold*,
    join/separate: join | combine* | mix | mixes | mixed | mixing | together / separate* | separately | apart | split,
    accelerate/brake: accelerat* | throttle / brak*,
    pass/fail: pass | passes | passed / reject*,
    read/write: read | reads | reading / write | writes | writing | written,
    charge/discharge: charge | charged | charging | recharg* / discharge*,
    sit/stand: sit | sits | sitting | seated / stand | stands | standing,
    lend/borrow: lend | lends | lent / borrow*,
    true/false: true / false | incorrect | wrong,
    or/and?: or / and | as well as,
    including/excluding: including | inclusive | included | as well / excluding | except | exclusive | apart from |
        excluded,
    -: and above | and over | and up | and older | or above | or more | or over | whether or not | or not | the lock |
        of the lock | must not | mustn't | cannot | can't | may not | depend* on | at first | first name | right away |
        left over | set up | last name | at last date | make up | look up | sign up | log on | carry on | come on |
        go on | from now on | back up | write down | break down | right now | all right | after all | over and over |
        high school | upside down | on top | cut off | in front of
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
# Numbers in words: `number: words`. With `?` a word that often is not a number, and counts only where the other text has that number.
meaning-numbers =
    0: zero? | nil?, 1: one? | a? | an? | single? | once? | first?, 2: two? | both? | pair? | couple? | twice? |
    double? | second? | a second? | the second? | either?, 3: three | third? | triple?, 4: four | fourth?, 5: five |
    fifth?, 6: six | sixth?, 7: seven | seventh?, 8: eight | eighth?, 9: nine | ninth?, 10: ten | tenth?, 11: eleven,
    12: twelve | dozen?, 13: thirteen, 14: fourteen, 15: fifteen, 16: sixteen, 18: eighteen, 20: twenty,
    24: twenty-four, 25: twenty-five, 30: thirty, 40: forty, 45: forty-five, 48: forty-eight, 50: fifty, 60: sixty,
    72: seventy-two, 80: eighty, 90: ninety, 100: hundred? | one hundred | a hundred, 1000: thousand? | one thousand |
    a thousand, 1000000: million?, 0.5: half? | a half? | half a? | half an? | half-an?, 0.25: quarter? | a quarter?,
    0.75: three quarters? | three-quarters?, 1.5: one and a half, x100: hundred, x1000: thousand, x1000000: million |
    mln, x1000000000: billion | bln, +0.5: and a half, -: minus | negative, 14 day: fortnight,
    15 minute: quarter of an hour | quarter hour | quarter-hour, below: below zero | below freezing,
    30 minute: half-hour, 45 minute: three quarters of an hour
# Times of day: what marks a number as a time, and which half of the day it is in.
meaning-times =
    clock: o'clock | h | hrs, am: am | a.m | in the morning, pm: pm | p.m | in the afternoon | in the evening |
    at night, noon: noon | midday, midnight: midnight, half-past: half past, half-to: -, quarter-past: quarter past |
    quarter after, quarter-to: quarter to
