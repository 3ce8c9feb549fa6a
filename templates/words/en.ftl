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
spots-legend = Spots on the picture
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

# How this language works. Lists, with commas. Words that negate or prohibit; words that open a warning.
meaning-negations = never, not, no, don't, doesn't, mustn't, cannot, can't, won't, shouldn't, isn't, aren't, nothing, nobody, none, neither, nor, without, avoid, prevent, forbidden, prohibited
meaning-signal-words = Warning, Caution, Danger, Notice, Attention, Beware
