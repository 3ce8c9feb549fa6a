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

checklist-name = Name
checklist-date = Date
checklist-signature = Initials
checklist-reset = Clear the ticks
checklist-progress = { $done } of { $total } done
checklist-remembered = Your ticks are remembered on this device only.
checklist-intro = Tick what you have done. Read each warning before you go on.

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
close = Close
empty-category = No cards in this category yet.

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
    without, avoid*, prevent*, refrain*, keep away, keep * away, stay away, forbid*, prohibit*, disallow*, discourag*,
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
meaning-prohibitions = never, you must never, under no circumstances, at no time
meaning-prohibitions-inside = under no circumstances, under any circumstances
meaning-refusals = do not, don't, you must not, you mustn't, keep away from, stay away from, keep your hands off
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
    is not to be, are not to be, you must not, you mustn't, you should not, you shouldn't, users must not, users should not, nobody may, no one may,
    you are not allowed to, you're not allowed to, it is forbidden to, it is not allowed to, it is prohibited to, is
    strictly forbidden, is strictly prohibited, be careful not to, careful never to, take care not to, make sure not to,
    be sure not to, make sure never to, be sure never to, be careful never to, take care never to, make certain not to,
    remember not to, remember never to, try not to, you need to avoid, you have to avoid, you must avoid, you should
    avoid, is forbidden, is prohibited, are forbidden, are prohibited, you are not permitted to, it is not permitted to,
    refrain from, whatever you do, at no time may you
meaning-consequents = so, therefore, hence, and so, so please, thus

# The verbs of instructions, in the form that commands; what can come before them, and what follows if they are surely verbs.
meaning-commands =
    accept, activate, add, adjust, agree, allow, answer, apply, approve, archive, arrange, ask, assign, attach, avoid, back,
    begin, book, browse, bring, buy, call, cancel, change, check, choose, clean, clear, click, close, collapse, collect,
    compare, complete, configure, confirm, connect, contact, continue, convert, copy, correct, create, customise, customize,
    cut, deactivate, decide, decline, define, delete, deselect, determine, disable, disconnect, display, double-click,
    download, drag, drop, edit, email, empty, enable, ensure, enter, erase, exit, expand, export, extract, fill, filter,
    find, finish, fold, follow, format, forward, generate, get, give, go, grant, hand, hide, highlight, hold, hover,
    identify, ignore, import, inform, insert, inspect, install, invite, keep, launch, leave, let, link, list, load, locate,
    lock, log, look, make, mark, mention, merge, modify, move, name, navigate, notify, obtain, open, order, paste,
    pause, pay, perform, pick, place, plug, press, preview, print, provide, publish, pull, push, put, read, record, refresh,
    register, reject, release, reload, remember, remove, rename, repeat, replace, reply, report, request, resend, reset,
    restart, restore, resume, return, review, revoke, right-click, rotate, run, save, scan, scroll, search, select,
    send, set, share, show, sign, skip, slide, sort, specify, start, stay, stop, store, submit, subscribe, swipe, switch,
    tap, take, tell, test, tick, touch, transfer, translate, try, turn, type, uncheck, undo, uninstall, unlink, unlock,
    unplug, unsubscribe, untick, update, upgrade, upload, use, validate, verify, view, visit, wait, wash, wear, wipe, write,
    zoom
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
