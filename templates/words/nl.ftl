# Elk woord dat stappenkaart zelf tegen een lezer zegt, in het Nederlands.

language-name = Nederlands

severity-danger = Gevaar
severity-warning = Waarschuwing
severity-caution = Voorzichtig
severity-notice = Let op
note-important = Belangrijk
note-note = Goed om te weten
note-tip = Tip

card = Stappenkaart
checklist = Checklist
step = Stap { $number }
steps-count =
    { $count ->
        [one] { $count } stap
       *[other] { $count } stappen
    }
warnings-count =
    { $count ->
        [one] { $count } waarschuwing
       *[other] { $count } waarschuwingen
    }
warnings-in-card =
    { $count ->
        [one] Deze kaart heeft { $count } waarschuwing
       *[other] Deze kaart heeft { $count } waarschuwingen
    }
duration =
    { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }
page-of = Pagina { $page } van { $total }

before-you-start = Voordat je begint
safety-first = Lees eerst de waarschuwingen
roles-needed = Je rol
permissions-needed = Je autorisaties
requires-here = Voor deze stap heb je nodig
needed-in = Nodig bij
ask-whom = Vraag het aan
how-to-get = Zo krijg je het
choose-one = Kies er één
choose-any = Kies wat voor jou geldt
outcome = Je ziet
done = Klaar
forbidden = Niet gebruiken
spots-legend = Plekken op de afbeelding
to-warning = Naar de waarschuwing

owner = Beheerd door
verified = Gecontroleerd op
takes = Duurt ongeveer
languages = Taal
choose-language = Kies je taal
cards = Stappenkaarten
all-cards = Alle stappenkaarten
print-card = Stappenkaart als PDF
open-checklist = Checklist
print-checklist = Checklist als PDF
print-page = Deze pagina afdrukken
table-of-contents = In deze kaart
skip-to-content = Direct naar de inhoud
enlarge-picture = Afbeelding vergroten

checklist-name = Naam
checklist-date = Datum
checklist-signature = Paraaf
checklist-reset = Vinkjes wissen
checklist-progress = { $done } van { $total } gedaan
checklist-remembered = Je vinkjes worden alleen op dit apparaat onthouden.
checklist-intro = Vink af wat je hebt gedaan. Lees elke waarschuwing voordat je verdergaat.

not-translated =
    { $tag ->
        [nl] Nog niet vertaald: deze tekst is in het Nederlands
        [en] Nog niet vertaald: deze tekst is in het Engels
       *[other] Nog niet vertaald: deze tekst is in { $language }
    }
not-translated-card = Een deel van deze kaart is nog niet vertaald. Die tekst staat er in de oorspronkelijke taal, met een label.
you-are-here = Je bent hier
find-card = Zoek een kaart
cards-found = Gevonden kaarten: { $count }
close = Sluiten
empty-category = Nog geen kaarten in deze categorie.

audience = Voor
product = Laat zien
revision = Versie van deze kaart
status-draft = Concept: nog niet gecontroleerd. Volg deze kaart niet.
status-review = In beoordeling: nog niet goedgekeurd. Volg deze kaart niet.
status-retired = Ingetrokken: deze kaart wordt niet meer bijgehouden.
go-to-step = Ga verder met stap { $number }
go-to-end = Je bent klaar
glossary = Woorden in deze kaart

# Hoe deze taal werkt. Lijsten, met komma's. Woorden die ontkennen of verbieden; woorden waarmee een waarschuwing begint.
meaning-negations = nooit, niet, geen, geenszins, niets, niemand, nergens, noch, zonder, vermijd, voorkom, verboden
meaning-signal-words = Let op, Waarschuwing, Pas op, Gevaar, Voorzichtig, Opgelet, Attentie
