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
card-decision = Vind de juiste kaart
card-reference = Naslag
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
read-first = Lees dit eerst
safety-first = Lees eerst de waarschuwingen
roles-needed = Je rol
permissions-needed = Je autorisaties
requires-here = Voor deze stap heb je nodig
needed-in = Nodig bij
ask-whom = Vraag het aan
request-copy = Bericht kopiëren
request = Dit heb ik nodig om een stappenkaart te volgen. Kan dat geregeld worden?
how-to-get = Zo krijg je het
choose-one = Kies er één
choose-any = Kies wat voor jou geldt
outcome = Je ziet
done = Klaar
forbidden = Niet gebruiken
callouts-legend = Plekken op de afbeelding
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
print-one-sheet = Kaart op één vel
print-leaflet = Vouwblad
print-pocket = Zakkaart om te vouwen
print-poster = Poster
print-binder = Bundel met alle kaarten
print-category-binder = Bundel van deze categorie
word-document = Word-document, voor opmerkingen
binder-contents = Inhoud
binder-warnings = Alle waarschuwingen
binder-versions = Versies
paper-newest = Nieuwste versie
paper-current = Je papier is de nieuwste versie van deze kaart.
paper-older = Je papier is ouder dan deze kaart. Gebruik deze pagina, of print de kaart opnieuw.
paper-changed = Deze waarschuwingen zijn nieuw of veranderd:
paper-gone = Een of meer waarschuwingen op je papier gelden zo niet meer.
paper-unknown = Of je papier nog klopt, is niet bekend. Gebruik deze pagina.
changes = Wat is er veranderd
changes-warnings = Er zijn waarschuwingen veranderd
change-removed = Waarschuwing vervallen
change-weaker = Waarschuwing is zwakker
change-reworded = Waarschuwing anders verwoord
change-moved = Waarschuwing staat op een andere plaats
change-stronger = Waarschuwing is sterker
change-added = Nieuwe waarschuwing
change-before = Eerst:
change-after = Nu:
change-card = Nieuwe kaart
change-card-gone = Kaart vervallen
change-title = Titel veranderd
change-steps = Stappen veranderd
change-pictures = Afbeeldingen veranderd
change-text = Andere tekst veranderd
print-page = Deze pagina afdrukken
table-of-contents = In deze kaart
skip-to-content = Direct naar de inhoud
enlarge-picture = Afbeelding vergroten
film-watch = Bekijk de video
background = Achtergrond
sound-play = Beluister de opname
file-download = Download het bestand
attachment-on-page = Op de pagina van deze kaart
in-card = kaart ‘{ $title }’
in-card-step = kaart ‘{ $title }’, stap { $number }
size-kb = { $size } kB
size-mb = { $size } MB
copy = Kopiëren
copied = Gekopieerd
path-then = dan

# De toetsen van een toetsenbord, zoals het ze noemt.
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
key-space = Spatiebalk
key-caps-lock = Caps Lock
key-num-lock = Num Lock
key-scroll-lock = Scroll Lock
key-print-screen = Print Screen
key-pause = Pause

checklist-name = Naam
checklist-date = Datum
checklist-signature = Paraaf
checklist-reset = Vinkjes wissen
checklist-progress = { $done } van { $total } gedaan
checklist-remembered = Je vinkjes worden alleen op dit apparaat onthouden.
checklist-intro = Vink af wat je hebt gedaan. Lees elke waarschuwing voordat je verdergaat.
checklist-intro-confirm = Doe elke stap uit je hoofd, maar lees eerst de waarschuwingen. Stop daarna, en vink af wat je hebt gedaan.
checklist-confirm = Doe deze stap. Stop daarna, en bevestig:

new-tab = opent in een nieuw tabblad
callout-place = plek { $mark } op de afbeelding
start = Beginnen
print = Afdrukken
about-card = Over deze kaart
step-of = Stap { $step } van { $steps }
progress = Voortgang
go-on = Verder
warning-read = Deze waarschuwing is gelezen
warning-unread = Eerst deze waarschuwing: die is nog niet gelezen.
ticks-cleared = De vinkjes zijn gewist.
undo = Ongedaan maken
step-changed = Deze stap is veranderd sinds hij is afgevinkt. De vinkjes ervan zijn gewist.
not-ticked = Nog niet afgevinkt: { $count }
branch-if = Alleen na deze keuze:
branch-or = of
not-on-your-way = Niet op deze route
all-ticked = Alles is afgevinkt
sign-off = Aftekenen
focus-start = Eén stap tegelijk
focus-end = Hele kaart tonen
back = Vorige
next = Volgende
practice = Oefenen
practice-intro = De tekens staan niet op de afbeelding. Er wordt niets bewaard.
practice-ask = Waar is de juiste plek?
practice-right = Goed.
practice-wrong = Niet hier. Nog een keer.
practice-shown = Niet hier. Dit is de plek.
practice-place = Plek { $number }
practice-by-name = Op naam kiezen
practice-result = In één keer gevonden: { $done } van { $total }
feedback-ask = Is het gelukt?
feedback-ask-facts = Heeft dit geholpen?
feedback-yes = Ja
feedback-no = Nee
feedback-good = Mooi. Wat beter kan, is ook welkom.
feedback-first = Kijk eerst hier:
feedback-report = Melden wat er niet klopt
feedback-better = Doorgeven wat beter kan
feedback-step = Klopt hier iets niet?
kept-copy = Er is geen verbinding. Dit is een kopie die op dit apparaat is bewaard, en er kan een nieuwere versie zijn. Bewaard:
kept-newer = Er is een nieuwere versie van deze pagina.
kept-load = Tonen

not-translated =
    { $tag ->
        [nl] Nog niet vertaald: deze tekst is in het Nederlands
        [en] Nog niet vertaald: deze tekst is in het Engels
        [de] Nog niet vertaald: deze tekst is in het Duits
        [fr] Nog niet vertaald: deze tekst is in het Frans
        [es] Nog niet vertaald: deze tekst is in het Spaans
        [it] Nog niet vertaald: deze tekst is in het Italiaans
        [pt] Nog niet vertaald: deze tekst is in het Portugees
        [pl] Nog niet vertaald: deze tekst is in het Pools
        [tr] Nog niet vertaald: deze tekst is in het Turks
        [ar] Nog niet vertaald: deze tekst is in het Arabisch
        [ja] Nog niet vertaald: deze tekst is in het Japans
        [zh] Nog niet vertaald: deze tekst is in het Chinees
       *[other] Nog niet vertaald: deze tekst is in { $language }
    }
not-translated-card = Een deel van deze kaart is nog niet vertaald. Die tekst staat er in de oorspronkelijke taal, met een label.
you-are-here = Je bent hier
find-card = Zoek een kaart
cards-found = Gevonden kaarten: { $count }
none-found = Niets gevonden voor “{ $query }”. Hieronder staan alle kaarten.
found-partly = Geen kaart heeft al deze woorden. Kaarten met een deel ervan: { $count }
cards-for = Kaarten voor
everyone = Alle lezers
recently-verified = Kort geleden gecontroleerd
page-missing = Op dit adres staat geen pagina
card-moved = Deze kaart staat nu ergens anders
close = Sluiten

audience = Voor
product = Laat zien
revision = Versie van deze kaart
status-draft = Concept: nog niet gecontroleerd. Volg deze kaart niet.
status-review = In beoordeling: nog niet goedgekeurd. Volg deze kaart niet.
status-retired = Ingetrokken: deze kaart wordt niet meer bijgehouden.
go-to-step = Ga verder met stap { $number }
go-back-to-step = Ga terug naar stap { $number }
go-to-end = Je bent klaar
glossary = Woorden in deze kaart

# Het nakijkblad van een vertaling, voor iemand die beide talen kent.
review = Vertaling nakijken
review-intro = De waarschuwingen staan vooraan. Vergelijk elke vertaling met de bron en teken voor wat klopt.
review-source = Bron
review-translation = Vertaling
review-warnings = Waarschuwingen
review-texts = Andere teksten
review-earlier = De bron zoals die was toen dit werd vertaald
review-machine = Voorstel van een machine
review-approved = Goedgekeurd door { $name } op { $date }
review-progress = { $done } van { $total } waarschuwingen goedgekeurd
review-hand-back = Terugsturen: vul { $file } in, dat bij dit exemplaar hoort. Schrijf bij elke waarschuwing je naam, en ja als beide teksten hetzelfde zeggen. Stuur het bestand terug als CSV.
# Het blad dat een beoordelaar invult.
sheet-card = Kaart
sheet-warning = Waarschuwing
sheet-signal-word = Signaalwoord
sheet-state = Status
sheet-name = Je naam
sheet-tick = Akkoord? (ja of nee)
sheet-remark = Opmerking
state-missing = Niet vertaald
state-blank = Leeg
state-identical = Gelijk aan de bron
state-stale = De bron is daarna gewijzigd
state-refused = Zegt niet hetzelfde
state-review = Wacht op nakijken
state-draft = Wacht op goedkeuring
state-approved = Goedgekeurd
state-translated = Vertaald

# Hoe deze taal werkt. Lijsten, met komma's; `*` staat voor letters naar keuze, en `-` voor een lijst die hier niets te zeggen heeft.
# Woorden die ontkennen of verbieden; woorden met een ontkennende betekenis, zoals "zonder"; woorden die erop lijken en niets ontkennen.
meaning-negations =
    nooit, niet, geen, geen enkel, geen enkele, geenszins, niets, niks, niemand, nergens, noch, niet * noch, geen *
    noch, noch * noch, zelfs niet, zelfs geen, zelfs nooit
meaning-negative-words =
    zonder, vermijd*, vermeden, voorkom*, onthoud u, uit de buurt, blijf op afstand, houd * op afstand, buiten bereik,
    buiten het bereik, blijf * af, blijf * weg, houd * weg, verbied*, verboden, afgeraden, weiger*, geweigerd,
    mislukt*, mislukken, faalt, faalde, falen, gefaald, on*, *ongevoelig*, zinloos, zinloze, nutteloos, nutteloze,
    verkeerd*, foutief, foutieve, ontbrek*, ontbreekt, mist, missen, nee, uitgeschakeld*, verberg*, verborgen, is
    leeg, zijn leeg, fout bij, fouten bij, niet-*, te weinig, te kort, te klein, te laag, alleen als, alleen wanneer,
    alleen na, alleen met, alleen bij, wordt pas, worden pas, pas worden, kan pas, kunt pas, kunnen pas, mag pas, zal
    pas, zullen pas, pas als, pas wanneer, pas nadat, pas na, pas van kracht, hoogstens, alleen-lezen, laat * leeg, in
    plaats van, behalve, negeer*, genegeerd, overgeslagen, verschilt, verschillen, is anders, zijn anders, anders dan,
    verlopen, verouderd*, offline, nauwelijks, zelden, uitgesloten, uitgezonderd, weggelaten, achterwege, slecht,
    slechte, ziek*, alleen werken, in uw eentje, in je eentje, ver van, vrij van, op afstand, verre van, onraadzaam,
    geleegd*, leeg, leeggemaakt*, deins * terug, sla * over, laat * achterwege, wegblijven, vrijgesteld*, stap *
    achteruit, ga * achteruit, pas op voor, hoed u voor, wees bedacht op, kijk uit voor, maximaal, maximale, maximum,
    hooguit, ten hoogste, onder * blijven, blijf * onder, blijft * onder, moet * zijn om, moet * hebben om, moeten *
    hebben om, hebt * nodig om, is * vereist om, nodig om, voorbehouden, beperkt tot, bescherm* tegen, bescherm *
    tegen, beschermen tegen, stop met, stop * met, stopt met, staak*, tegen de regels, in strijd met, vrijhouden,
    houd * vrij, vorstvrij*, stofvrij*, geheim, bij twijfel, in geval van twijfel, twijfelt, afstand, verwijderd van,
    minstens # cm van, minstens # meter van, minstens # m van, ten minste # meter van, minimaal # meter van, voor
    uzelf, voor jezelf, neem * mee, neemt * mee, kapot*, defect*, buiten gebruik, blijf bij, blijf * bij,
    erbij blijf*, blijf* * erbij, vanzelf, uit
    zichzelf, nuchter*, lege maag, stil, stilte, stilzit*, waar u bent, waar je bent, wacht, wachten,
    reukloos, reukloze, geurloos, geurloze, kleurloos, kleurloze, smaakloos, smaakloze, pijnloos, pijnloze,
    bewusteloos, bewusteloze, roerloos, bewegingloos, blijf kalm, kalm blijven, blijf rustig, rustig blijven, in het
    oog, in de gaten, zo min mogelijk, zo weinig mogelijk, vrij blijven, vrij zijn, vrij te houden, vrij te laten,
    vrijgehouden, vrijgelaten, vrij te blijven, of * niet te, storing*, blokkeer*, geblokkeerd*, verspert, versperd*,
    versperren, blijft achter, blijven achter, blijf achter, verhinderd, definitief verwijderd, definitief verdwenen,
    definitief kwijt, voorgoed, niet in staat, vrijhoudt, vrij houdt, vrijlaat, vrij laat, vrijblijft, vrij blijft,
    vrij is, vrijhoud*, kwijt*, verliest
# Words that say what follows if it is not done.
meaning-otherwise = anders
meaning-no-negations =
    niet alleen, niet enkel, niet later dan, al dan niet, wel of niet, of niet, vergeet * niet, vergeet * nooit, niet
    vergeten, nooit vergeten, tenzij, on, onder*, ons, onze, ont*, ongeveer, ongeval*, ongeluk*, ongedaan, onklaar,
    onmid*, online*, onweer*, hoeft * niet, hoef * niet, hoeven * niet, hoeft niet, hoeft geen, hoeft * geen, hoef *
    geen, hoeven * geen, niet nodig, niet verplicht, niet vereist, niet noodzakelijk, niet hoeft, niet hoeven, geen *
    nodig, niet ongewoon*, niet ongebruikelijk*, niet onmogelijk, niet onwaarschijnlijk, aarzel niet, aarzel * niet,
    twijfel niet, schroom niet, alleen bent, alleen is, alleen thuis, alleen woont, alleen werkt, niet
    noodzakelijkerwijs, hoef * niet langer, hoeft * niet langer, hoeven * niet langer, hoeft * niet meer, hoeven *
    niet meer, niet per se, niet te hoeven, niet langer nodig, niet meer nodig, niemand hoeft, niemand * nodig, maakt
    niet uit, maakt niets uit, doet er niet toe, maakt * niet uit, hoeft * niets, hoeft niets, hoef * niets, hoeven *
    niets, hoeft niemand, hoeft * niemand, ook als * alleen, ook wanneer * alleen, ook al * alleen, zelfs als *
    alleen, gerust alleen, zonder gevaar, zonder risico, zonder uitzondering, zonder uitstel, zonder meer, zonder
    problemen, zonder aarzelen, zonder vertraging, zonder dralen, zonder te wachten, zonder onderbreking, til * niet
    alleen op maar * ook, ruim * niet alleen op maar * ook, pak * niet alleen op maar * ook, raap * niet alleen op
    maar * ook, hijs * niet alleen op maar * ook, zet * niet alleen op maar * ook, bouw * niet alleen op maar * ook,
    stel * niet alleen op maar * ook, alleen laat, alleen gelaten, bij mist, dichte mist, de mist, mist en,
    zware mist, hebt geen * nodig, heeft geen * nodig, hebben geen * nodig, heb je geen * nodig, heb * geen * nodig,
    hebt * niet nodig, heeft * niet nodig, hebben * niet nodig, hebt u geen * nodig, niet lekt, niet lekken,
    niet lek is, geen lekkage, geen lekken, geen verplichting
# Negations that may only repeat another one of the sentence: "do not touch it, nor the cable" can become one.
meaning-repeated-negations = ook niet, ook geen, ook nooit, noch, zelfs niet, zelfs geen, zelfs nooit
# Woorden waarmee een waarschuwing begint.
meaning-signal-words = Let op, Waarschuwing, Pas op, Gevaar, Voorzichtig, Opgelet, Opgepast, Attentie, Levensgevaar, Levensgevaarlijk, Wees voorzichtig, Kijk uit, Let goed op
meaning-note-words = Opmerking, Tip, Belangrijk, Goed om te weten, Noot, Weetje, NB
meaning-needs = Vereisten, Voorwaarden, Benodigdheden, Voordat u begint, Voordat je begint, Voor u begint, Wat u nodig hebt, Wat je nodig hebt, Voorbereiding

# Woorden waaraan te zien is dat een tekst onder een handeling zegt wat de lezer ziet als het gelukt is.
meaning-outcomes =
    wordt weergegeven, worden weergegeven, wordt geopend, worden geopend, wordt getoond, worden getoond,
    verschijnt, verschijnen, ziet u, u ziet, zie je, je ziet, gaat open, opent zich, wordt gemaakt, wordt
    bijgewerkt, wordt vernieuwd, wordt gestart, staat nu, is nu, zijn nu, er wordt een, er worden, er verschijnt,
    er verschijnen, er opent

# Woorden die verbieden aan het begin van een zin, of achter het werkwoord ervan; ontkenningen die niets verbieden.
meaning-prohibitions =
    verboden, nooit, je mag nooit, u mag nooit, je moet nooit, u moet nooit, in geen geval, onder geen beding, onder geen enkele
    voorwaarde, onder geen enkele omstandigheid, onder geen omstandigheid, in geen enkel geval, op geen enkel moment
meaning-prohibitions-inside =
    nooit, in geen geval, onder geen beding, onder geen enkele voorwaarde, onder geen enkele omstandigheid,
    onder geen omstandigheid, in geen enkel geval, op geen enkel moment
meaning-refusals =
    je mag niet, u mag niet, je mag geen, u mag geen, niet doen, blijf uit de buurt, vermijd, mijd, blijf van,
    blijf af van, blijf weg van, handen af, handen thuis, onthoud u van, onthoud je van, zie af van, beter niet,
    liever niet, houd afstand, hou afstand, houd je handen, houd uw handen, hou je handen, blijf met je handen,
    blijf met uw handen, kom er niet aan, handen weg
meaning-refusals-inside = niet, geen, niets, niks, nergens, liever niet, beter niet, vooral niet
meaning-reassurances =
    vergeet niet, vergeet nooit, schrik niet, wanhoop niet, aarzel niet, maak je geen zorgen, maak u geen zorgen,
    geen     zorgen, geen probleem, niet alleen, twijfel niet, nooit meer, of niet, al dan niet, niet tevreden,
    niet meteen, niet binnen, niet boven, niet buiten, niet tegen, niet samen, niet zeker weten, niet weten
# Werkwoorden die verplichten, en met „nooit” verbieden; lezers, aan wie iets verboden wordt; een begin dat om zorg vraagt;
# woorden die overal verbieden; woorden die van een reden naar een opdracht leiden.
meaning-obligations = mag, mogen, moogt, moet, moeten, dien, dient, dienen, behoort, behoren, zou moeten
meaning-persons = je, jij, u, jullie, iemand, niemand, gebruikers, medewerkers, collega's, kinderen, bezoekers, onbevoegden
meaning-cautions =
    zorg dat, zorg ervoor dat, zorg er voor dat, zorgt u dat, zorg er altijd voor dat, let erop dat, let er op dat,
    let     goed op dat, let op dat, pas op dat, kijk uit dat, denk eraan dat, denk erom dat, voorkom dat,
    het is belangrijk     dat, het is van belang dat, belangrijk is dat, wij raden aan dat, pas ervoor op dat,
    pas er voor op dat, let er goed op dat, zorg er goed voor dat
meaning-bans =
    het is verboden, het is niet toegestaan, het is niet de bedoeling dat, is ten strengste verboden,
    is streng     verboden, is verboden, zijn verboden, verboden te, niemand mag, niemand moet, wat je ook doet,
    wat u ook doet, moet vermeden worden, moeten vermeden worden, moet u vermijden, moet je vermijden,
    dient u te vermijden, beter vermijden, probeer te vermijden, is niet toegestaan, zijn niet toegestaan,
    is niet geoorloofd, is af te raden, wordt afgeraden, wij raden af, we raden af, raden wij af, raden we af,
    is taboe, u beter niet, je beter niet, kunt beter niet, beter niet, zorg dat niemand, zorg ervoor dat niemand,
    moet worden vermeden, moeten worden vermeden, dient te worden vermeden, dienen te worden vermeden,
    beter worden vermeden, wordt sterk afgeraden, is verboden terrein, roken verboden, aanraken verboden,
    openen verboden, toegang verboden, betreden verboden, blijf eraf, blijf er af
meaning-consequents = dus, daarom, vandaar, en dus, dan, daardoor, dus dan
# Words that are an article and a pronoun alike; words that lead to a purpose; words that forbid before an infinitive, as on a sign,
# and the endings of infinitives; the endings of words that forbid, or any part of a clause without spaces, and what only looks like them.
meaning-pronouns = het, die, dat, ze, hem
meaning-purposes = -
meaning-signs = niet, nooit
meaning-infinitives = *en, gaan, staan, slaan, zien, doen
meaning-forbidding-forms = -
meaning-no-forbidding-forms = -

# De werkwoorden van instructies, zoals ze bevelen; wat ervoor mag staan, en wat volgt als het zeker een werkwoord is.
meaning-commands =
    aanvaard, accepteer, activeer, annuleer, antwoord, archiveer, authenticeer, autoriseer, beantwoord, bedenk,
    beëindig, begin, beheer, bekijk, bel, beperk, bepaal, bereken, beschrijf, beslis, besluit, bestel, betaal,
    bevestig, bewaar, bewerk, bezoek, bied, blader, blijf, blokkeer, boek, breng, check, combineer, controleer,
    corrigeer, deactiveer, deblokkeer, deel, dien, doe, doorloop, doorzoek, download, draai, druk, dubbelklik, duw,
    exporteer, filter, formuleer, ga, gebruik, geef, gooi, haal, handel, herhaal, herlaad, hernoem, herstart, herstel,
    houd, hou, kom, importeer, informeer, installeer, kies, kijk, klap, klik, knip, koop, kopieer, koppel, krab, laad,
    laat, leeg, lees, leg, let, log, loop, maak, mail, markeer, meld, meng, minimaliseer, navigeer, neem, negeer,
    noem, noteer, onderbreek, onderteken, onthoud, ontgrendel, ontkoppel, ontvang, open, overleg, overschrijf, pak,
    pas, plaats, plak, plan, print, probeer, publiceer, raadpleeg, raak, registreer, reken, reset, roep, ruim, scan,
    schakel, scheur, schrijf, schuif, scroll, selecteer, sla, sleep, sluit, sorteer, specificeer, spreek, start, stel,
    steek, stop, stuur, synchroniseer, swipe, tel, test, tik, toon, trek, typ, update, upload, vermijd, vernieuw,
    verander, verbind, verberg, verbreek, verdeel, vergelijk, vergeet, vergrendel, vergroot, verklein, verlaat,
    verleen, vermeld, verplaats, verschuif, verstuur, vertel, vertrouw, vervang, verwerk, verwijder, verzamel,
    verzend, verzoek, vink, vind, voeg, voer, volg, voltooi, voorkom, vraag, vul, wacht, wees, weiger, werk, wijs,
    wijzig, wis, wissel, zeg, zend, zet, zoek, zoom, zorg, mijd, definieer, demonteer, forceer, overbelast, til, hef,
    buig, snijd, giet, spuit, leun, rook, eet, drink, overschrijd, verhit, verstoor, betreed, beweeg, manipuleer,
    schud, smeer, klim, stap, spring, trap, onderschat, draag, spoel, was, reinig, ververs, blus, bescherm, hijs,
    desinfecteer, droog, veeg, poets, vervoer
meaning-fillers = nu, dan, daarna, vervolgens, eerst, ook, tot slot, ten slotte, weer, altijd, dus, en, maar, gewoon, alsjeblieft
meaning-coordinators = en, maar
meaning-determiners =
    de, het, een, je, jouw, uw, mijn, deze, dit, die, dat, elk, elke, alle, beide, op, in, aan, uit, bij, onder, naar, via,
    met, over, daar, deze, ze, hem, er, opnieuw, daarna, vervolgens, dan, alles, één, twee, drie, hier
meaning-articles = de, het, een
meaning-auxiliaries =
    is, zijn, was, waren, wordt, worden, werd, werden, kan, kunt, kunnen, heeft, hebben, hebt, moet, moeten, mag,
    mogen, zal, zullen, wil, willen, staat, staan, blijft, blijven, werkt, werken, gaat, gaan, komt, komen, lukt,
    klopt, bestaat, kon, konden, zou, zouden, wilde, wilden
meaning-subordinators =
    als, dat, die, of, om, wat, waar, wie, welke, welk, zodat, omdat, want, wanneer, terwijl, totdat, tot, tenzij, voordat,
    vóór, nadat, zolang, hoe, waarom, waarmee, waarvan, waarop, waarvoor, waarin, zodra, indien, mits, sinds, hoewel

# Hoe een tekst begint die niet beveelt; voorwaarden die achter een actie staan; werkwoorden die een keuze of controle vragen.
meaning-subjects = je, jij, u, men, we, wij, ik, hij, zij, ze, jullie, het, de, een, er, dit, dat, deze, die
meaning-conditions =
    als je, als jij, als u, als het, als er, als dit, als dat, als deze, als die, als we, als ze, als hij, als iemand, als
    alles, wanneer, zodra, indien, tenzij, mits
# Wat voor een voorwaarde staat die niets beperkt: "ook als".
meaning-concessions = ook, zelfs, net, alleen
meaning-asking =
    bedenk, bekijk, bepaal, beslis, bevestig, controleer, geef, kies, kijk, let, noteer, onthoud, selecteer, stel, test,
    toon, vertel, vraag, weet, zoek, vink, gebruik
meaning-choosing = kies, selecteer, kiezen, selecteren
meaning-answers = ja, nee, neen
meaning-simultaneous = houd, hou, ingedrukt, terwijl, tegelijk, tegelijkertijd, gelijktijdig, samen, sleep
meaning-weak-openings =
    je kunt, u kunt, je kan, het is mogelijk, het kan, het is handig, het is beter, het is verstandig, het is aan te
    raden, het wordt aangeraden, misschien, soms, eventueel, probeer, we raden, wij raden, bij voorkeur, liever, je
    zou, u mag, je mag, voel u vrij, het staat u vrij
meaning-passives = wordt, worden, werd, werden
meaning-passives-with-agent = is, zijn, was, waren
meaning-agents = door
meaning-participles =
    ge*d, ge*t, ge*en, aange*, afge*, achterge*, bijge*, binnenge*, dichtge*, doorge*, inge*, leegge*, meege*, nage*, omge*,
    onderge*, openge*, opge*, overge*, terugge*, toege*, uitge*, vastge*, vrijge*, weerge*, wegge*, samenge*, doorgegeven,
    bepaald, bekeken, berekend, beschermd, beschreven, besteld, betaald, bevestigd, bewaard, bewerkt, bezorgd,
    beperkt, beëindigd, beheerd, behandeld, geblokkeerd, herhaald, hersteld, herkend, hernoemd, ontvangen, ontkoppeld,
    onthouden, ontgrendeld, ondertekend, verborgen, verbroken, verbonden, vergeleken, vergrendeld, verlaten, verleend,
    vermeld, vernieuwd, verplaatst, verstuurd, verstuurt, vertoond, vervangen, verwacht, verwerkt, verwijderd, verzameld,
    verzonden, veranderd, voltooid, voorkomen, aanvaard, aanbevolen, overschreven, omschreven
meaning-no-participles =
    gebied, geld, gewicht, gezicht, gegevens, gebruiken, geven, gelden, gebeuren, geloven, geraken, genieten, gegeven,
    geldt, gewend, gezond, geschikt, ingebouwd, geen, gemiddeld, gezamenlijk,
    omgeving, ingeval, ingewikkeld, uitgebreid, opgelet, afgelopen, aangezien, toegevoegde, ingewikkelder, opgewekt, gerust,
    geleden, gebieden, getallen, gevallen, geluid, gevaarlijk
meaning-address-formal = u, uw, uzelf
meaning-address-formal-capital = -
meaning-address-informal = je, jij, jou, jouw, jezelf, jullie
# Words that nearly every text has: they show in which language it is.
meaning-common-words =
    de, het, een, en, of, maar, van, te, in, op, aan, bij, door, voor, uit, met, zonder, naar, om, als, wanneer,
    terwijl, voordat, nadat, tot, totdat, omdat, dan, dat, dit, deze, die, wat, waar, hoe, is, zijn, was, waren,
    wordt, worden, werd, heeft, hebben, had, niet, nooit, geen, kan, kunt, kunnen, mag, mogen, moet, moeten, zal,
    zullen, zou, wil, je, jij, jouw, u, uw, ze, zij, hun, hem, haar, we, wij, ons, onze, er, alle, alles, elk, elke,
    ook, alleen, altijd, weer, nog, al, hier, daar, toe, af, over, onder, tussen, tegen, na, zo, zeer, meer, meest,
    ander, andere, eerst, iets, iemand, niemand, niets, zodat, zolang, zodra, tenzij, binnen, buiten, tijdens, per,
    ten, ter, gebruik, draag, laat, houd, zet, doe, goed, minstens, twee, drie, keer, hoogstens, maximaal
# Woorden waarmee geen zin eindigt: daar is de rest van een vertaling verloren gegaan.
meaning-unfinished = de, en, of, als, omdat, tenzij, uw, elke
# Letters that are a word or short for a word: in another language it can be another letter.
meaning-letters = u, j, n, o, z, w, l, r
meaning-abbreviations =
    bijv, bv, enz, e.d, o.a, d.w.z, max, min, nr, tel, incl, excl, evt, m.b.t, t.o.v, i.p.v, a.u.b, ca, dhr, mevr, dr, mr,
    st, resp, afb, blz, vgl
meaning-last-abbreviations = enz, e.d
# Wat zonder spatie aan een gemarkeerd woord vast zit: ervoor en erachter. `*` als deze taal geen spaties heeft.
meaning-joined-before = -
meaning-joined-after = s
# Wat een beoordelaar schrijft om goed te keuren, en om dat niet te doen.
meaning-tick-yes = ja, j, x, ✓, ✔, ☑, ok, oké, waar, akkoord, goedgekeurd
meaning-tick-no = nee, n, ✗, ✘, ×, onwaar, niet akkoord, afgekeurd

# Letsel en dood: een `*` staat voor willekeurige letters.
meaning-injuries =
    je brandt je, brandt je je, brand je je, je je brandt, brandt u zich, u brandt zich, u brandt u, u zich brandt, brand je vingers,
    brandt je vingers, brand* je hand*, brandt uw vingers, bezeer*, je prikt je, prik* je vinger*, stoot je hoofd, je stoot je,
    vinger* klem, hand* klem, ten val, je struikel*, je glijdt uit, glijd je uit, glijdt u uit, u glijdt uit, valt op je, vallen op je,
    valt op uw, doet pijn, spat in je, spat in uw, je valt, val je, u valt, valt u,
    letsel*, oogletsel*, hersenletsel*, gewond*, verwond*, wond, wonden, brandwond*, snijwond*, snijdt, snijden, verbrandt,
    verbranden, verbrand, dood, dode, doden, dodelijk*, overlijd*, overleden, sterf*, sterven, schok, schokken, elektrocut*,
    vergift*, giftig*, stikt, stikken, verstik*, verdrink*, bekneld*, beklem*, geplet, verpletter*, amput*, bloedt, bloeden,
    bloeding*, verblind*, blindheid, doof, gehoorschade, kneuz*, botbreuk*, explosie*, explodeer*, ontploff*, allergi*,
    hersenschudding, bewusteloos, gezondheidsschade, pijn, straling*, levensgevaar*, valgevaar, knelgevaar,
    embolie*, verslik*, longontsteking*, hartstilstand*, hartaanval*, hartinfarct*, hersenbloeding*, ademnood
# Woorden die over letsel kunnen gaan, en over een ding: met een ervan wordt over het signaalwoord niets gezegd.
meaning-injuries-perhaps =
    brand*, gebrand*, vuur, vlam*, heet, hete, stroom*, spanning, elektri*, uitglijd*, glijd*, glad, gladde, struikel*,
    val, vallen, valt, gevallen, stoot, stoten, gestoten, hoofd, oog, ogen, blind, huid, hand, handen, vinger*, arm,
    armen, been, benen, voet, voeten, tenen, rug, nek, longen, adem*, lichaam*, lichamelijk*, snij*, gesneden, prik*,
    steek*, spat*, klem*, knel*, ziek*, misselijk*, duizelig*, irrita*, geïrriteerd*, bijt*, etsen*, bevri*, breek*,
    gebroken, flauw*, bewust*, koolmonoxide, rook, gas, gassen, dampen, arts, dokter, ehbo, leven, levens*, onwel,
    pijnlijk*, zwaargewond*, overreden, aangereden, gehoor*, uitdrog*, omval*, kantel*, kortsluit*, hart, shock, flits*

# Kleuren, vormen en plekken, die niet elke lezer waarneemt, en wat ze op een scherm draagt.
meaning-colours =
    rood, rode, groen, groene, blauw, blauwe, oranje, geel, gele, paars, paarse, roze, bruin, bruine, zwart, zwarte, wit,
    witte, grijs, grijze, turquoise, lichtblauw, lichtblauwe, donkerblauw, donkerblauwe, gekleurd, gekleurde
meaning-shapes =
    rond, ronde, vierkant, vierkante, driehoekig, driehoekige, rechthoekig, rechthoekige, ovaal, ovale, stervormig,
    stervormige, grote, kleine
meaning-places = linker, rechter, bovenste, onderste, middelste, linkse, rechtse
meaning-places-behind =
    links, rechts, linksboven, rechtsboven, linksonder, rechtsonder, bovenaan, onderaan, links boven, rechts boven, links onder, rechts onder, links bovenaan, rechts bovenaan,
    links onderaan, rechts onderaan, bovenin, onderin, in de hoek, aan de linkerkant, aan de rechterkant
meaning-controls =
    knop, knoppen, icoon, iconen, icoontje, icoontjes, pictogram, pictogrammen, link, tegel, tegels, tab, tabs,
    tabblad, tabbladen, veld, velden, vak, vakje, vakjes, hokje, hokjes, schuif, schuifje, pijl, pijlen, pijltje, pijltjes,
    balk, menu, menu's, cirkel, bolletje, bolletjes, driehoek, vierkant, vierkantje, rondje

# Links en teksten van afbeeldingen die op zichzelf niets zeggen.
meaning-empty-links =
    hier, klik hier, tik hier, druk hier, lees meer, lees verder, meer, meer lezen, meer informatie, meer info, meer weten,
    details, deze pagina, deze link, deze site, deze website, dit, link, de link, pagina, de pagina, website, site, verder,
    ga verder, info, zie hier, via deze link, via deze pagina, deze kaart
meaning-click-here = klik hier, tik hier, druk hier
meaning-picture-words =
    schermafbeelding, schermafbeeldingen, schermafdruk, screenshot, screenshots, afbeelding, afbeeldingen, plaatje, foto,
    figuur, illustratie, tekening, diagram, icoon, logo, van, een, de, het, met, uit, voorbeeld

# Words that forbid or keep away without a "not", and that a translation must therefore make up for.
meaning-forbidding =
    verbied*, verboden, streng verboden, weiger*, weigeren, vermijd*, vermeden, mijd, mijden, voorkom, voorkom dat,
    voorkomt, te voorkomen, voorkomen dat, onthoud u, uit de buurt, blijf op afstand, houd * op afstand, hou * op
    afstand, op afstand blijven, houd * afstand, hou * afstand, buiten bereik, buiten het bereik, blijf * af, blijf *
    weg, houd * weg, hou * weg, blijf * vandaan, houd * vandaan, hou * vandaan, blijf uit, blijft uit, zonder, geen
    toegang, taboe, achterwege, ontraad*, afgeraden, raad * af, raadt * af, raden * af, is af te raden, af te raden,
    ten strengste verboden, verbod, verboden toegang, verboden te, te vermijden, mijdt, voorkomen moet worden,
    onthoudt u, onthoud je, blijf * uit de buurt, houd * uit de buurt, hou * uit de buurt, op afstand
    blijven, op afstand houden, bewaar * afstand, afstand bewaren, op afstand te houden, op afstand gehouden, afstand
    houden, afstand te houden, afstand bewaren, weghouden, weggehouden, weg te houden, wegblijven,
    weg te blijven, buiten handbereik, blijft * af, afblijven, af te blijven, blijft * weg, houdt * weg, vandaan
    houden, vandaan blijven, blijf * uit de, noch zonder, of zonder, uit den boze, laat * achterwege, achterwege
    laten, achterwege te laten, niet toegestaan, niet geoorloofd, ontoelaatbaar*, ongeoorloofd*, ontraden, sterk
    afgeraden, ten strengste afgeraden, nooit alleen werken, nooit alleen te werken, werk nooit alleen, til nooit
    alleen, nooit alleen tillen, laat * nooit alleen, nooit alleen laten, nooit alleen gelaten, werk niet alleen, niet
    alleen werken, niet alleen te werken, til * niet alleen, niet alleen tillen, laat * niet alleen, niet alleen
    laten, niet alleen gelaten, *verbod, *verboden, ver * vandaan, vrij houden van, ga * niet alleen, ga * nooit
    alleen, ga niet alleen naar, ga nooit alleen naar, til * niet alleen op, ruim * niet alleen op, pak * niet alleen
    op, raap * niet alleen op, hijs * niet alleen op, zet * niet alleen op, bouw * niet alleen op, stel * niet alleen
    op, niet alleen optillen, niet alleen op te tillen, niet alleen opruimen, niet alleen op te ruimen, niet alleen
    oppakken, nooit alleen op, nooit alleen, vertrouw niet alleen op, vertrouw nooit alleen op, ga niet alleen af op,
    ga nooit alleen af op, ga niet alleen uit van, vertrouw * niet alleen op
# Words that leave one thing and exclude the others: a translation must do so as well. The last are double negations, which say "only".
meaning-limits =
    alleen, uitsluitend, de enige, het enige, slechts, enkel, louter, niets anders dan, tenzij, behalve,
    uitgezonderd, met uitzondering van, behoudens, pas als, pas wanneer, pas nadat, pas na, mag pas, kan pas, wordt
    pas, worden pas, mogen pas, pas * als, pas * wanneer, pas * nadat, pas * na, niet * zonder, nooit * zonder,
    geen * zonder, niemand * zonder, niet * tenzij, nooit * tenzij, geen * tenzij, niemand * tenzij, nooit *
    behalve, niet * behalve, niemand anders dan, niet * anders dan, enkel en alleen, enig* toegestane, als enige,
    exclusief voor, geen ander* dan, geen * anders dan, behalve als, behalve wanneer, behalve bij, alleen als,
    alleen wanneer, alleen indien, alleen na, alleen nadat, alleen met, alleen bij, alleen door, alleen voor, kunt
    pas, kunnen pas, mag * pas, mogen * pas, moet pas, niets * zonder, niet zonder, nooit zonder, niets * tenzij,
    geen * behalve, niemand * behalve, nooit * anders dan, nooit anders dan, alleen-lezen, dan pas, daarna pas, pas
    dan, pas daarna, alleen in, alleen op, alleen uit, alleen van, alleen via, alleen op * met, iedereen behalve,
    alle * behalve, pas * zodra, pas zodra, alleen zolang, alleen bestemd voor, voorbehouden aan, beperkt tot, meer
    dan * niet nodig, alle * op * na, allemaal op * na, iedereen op * na, verboden * zonder, zonder * verboden,
    zonder * niet, zonder * geen, zonder * nooit, mag maar, mogen maar, kan maar, kunnen maar, kunt maar, 
    mag * maar één, geweigerd * zonder, tenzij anders, tenzij * anders, niemand * die niet, niemand * die geen,
    niets * dat niet, niets * wat niet, geen * die niet, geen * die geen, geen * dat niet, geen * dat geen, pas bij,
    maar één keer, maar een keer, maar eenmaal, is maar, zijn maar, duurt maar, geldt maar, werkt maar, past maar,
    passen maar, heeft maar, hebt maar, hebben maar, niets anders, behalve * niet, behalve * nooit
# Verbs that ask to change nothing: "keep the plug in" can become "do not pull the plug".
meaning-keeping =
    laat, laten, laat u, houd, hou, houden, houdt, blijf, blijft, blijven, bewaar, met rust, gelaten, gehouden, bewaart,
    bewaren, behoud, behouden, handhaaf
# Words that put one amount before another, such as "from 8 to 5 bar"; last words of a sentence that leave the reader a choice.
meaning-ranges =
    tot, tot en met, tot aan, naar, van * tot, van * naar, van * in, tussen * en, vanaf * tot, van de, van het
meaning-weak-endings = -
# Opposites: `name: words | words / words of the opposite`. The names are the same in every language. With `?` after its name, it is none
# beside a negation. The last has phrases that only look like one.
meaning-opposites =
    must/should?: moet | moeten | dient te | dienen te | dient u | verplicht / zou * moeten | zouden * moeten | zou moeten | zouden moeten | zou u | zou je,
    even-if?: ook als | ook wanneer | zelfs als | zelfs wanneer | ook al | ook indien | ongeacht | of * niet | hoewel,
    on/off: aanzet* | aangezet* | zet * aan | zetten * aan | zet aan | inschakel* | ingeschakeld* | schakel * in |
        schakelt * in | aan te zetten | in te schakelen | doe * aan | staat * aan | aan staat | aanstaat | is aan |
        staan * aan | aan blijft | blijft * aan | laat * aan | aan laten | aan is | gaat * aan | aan gaat |
        schakelen * in | weer in te schakelen | doet * aan | aanzet | aanzetten | aan te doen | aandoen | aangedaan |
        zet er * aan | blijven * aan | gaan * aan | springt * aan | springen * aan | aan staan | aanstaan | aanblijft
        | aan blijven | zijn aan | aan zijn | aan te laten | aan laat | aan-stand | aanstand | stand aan | op aan |
        aangaat | aan zetten | aan zet | onder spanning zetten | zet * onder spanning | onder spanning | aan het
        stroom* | aanknip* | knip * aan | steek * aan | aansteken | aangestoken | steekt * aan | draai * open |
        opendraai* | opengedraaid* | open te draaien | ontsteek* | steek * stekker erin | doe * stekker in | steek *
        stekker in | brandt | steek * stekker * in | branden | laat * branden | laat * draaien | laten draaien
        | laat * lopen | laten lopen | laat * doordraaien | blijft draaien | blijven draaien | aangeknipt* / uitzet*
        | uitgezet*
        | zet * uit |
        zetten * uit | uitschakel* | uitgeschakeld* | schakel * uit | schakelt * uit | uit te zetten | uit te
        schakelen | doe * uit | staat * uit | uit staat | uitstaat | is uit | staan * uit | uit blijft | blijft * uit
        | laat * uit | uit is | gaat * uit | uit gaat | sluit * af | afsluit* de computer | spanningsloos |
        schakelen * uit | schakel in geval * uit | schakel in nood * uit | schakel in noodgevallen * uit | schakel in
        een noodgeval * uit | zet in geval * uit | zet in noodgevallen * uit | doet * uit | uitzet | uitzetten | uit
        te doen | uitdoen | uitgedaan | blijven * uit | gaan * uit | valt * uit | vallen * uit | uit staan | uitstaan
        | uitblijft | uit blijven | zijn uit | uit zijn | uit laten | uit te laten | uit laat | uit-stand | uitstand |
        stand uit | op uit | uitgaat | uit zetten | uit zet | uitgevallen | spanningsloze | spanningsvrij* |
        stroomloos | stroomloze | doof | doven | gedoofd* | zonder spanning | knip * uit | uit het stroom* | van het
        stroomnet | draai * dicht | dichtdraai* | dichtgedraaid* | schakel * in de * uit | schakel * in het * uit |
        schakel * in een * uit | zet * aan de * uit | zet * aan het * uit | blus* | geblust* | maak * uit | uitmak* |
        uitgemaakt* | uit te maken | uitmaken | haal * stekker eruit | trek * stekker uit | haal * stekker uit |
        trek * stekker * uit | haal * stekker * uit | dooft | uitdoven | uitdooft | dooft * uit,
    open/closed: open | opent | openen | geopend* | openstaan* | opendraai* | opengedraaid* | openmak* | maak * open |
        doe * open | draai * open | zet * open | openzet* | opengezet* | opengaan | opengaat | openstaat | openstaand*
        | openmaakt | opengemaakt* | openhoud* | opengehouden | openlat* | opengelaten | opendo* | opengedaan |
        heropen* | openklap* | opengeklapt* | klap * open | openvouw* | vouw * open | opengevouwen | openschuif* |
        opengeschoven | openbreek* | opening van de | opentrek* | openstaande | op een kier | een kier
        | draait * open | draaien * open | open te draaien / sluit |
        sluiten | gesloten | dicht | dichtdraai* | dichtgedraaid* | dichtmak* | dichtgemaakt* | dichtdo* | dichtgedaan
        | dichthoud* | toe | sluitend* | afsluit* | afgesloten | sluit * af | sluiten * af | afsluiten | af te sluiten
        | hersluit* | dichte | dichtgaan | dichtgaat | dichtmaakt | dichtgehouden | dichtzit* | dichtklap* |
        dichtgeklapt* | klap * dicht | dichtschuif* | dichtgeschoven | dichtplak* | dichtgeplakt* | dichtgelaten |
        dichtlat* | dichtvouw* | dichtgevouwen | vouw * dicht | verzegel* | doe * toe | toegedaan | toedoen | op slot
        | doe * op slot | draai * op slot | zet * op slot | doet * op slot | op slot doen | op slot draaien | op slot
        te doen | vergrendel* | vergrendeld* | ongeopend* | draai * dicht | draait * dicht | draaien * dicht
        | dicht te draaien | doe * dicht | maak * dicht | doet * dicht,
    locked/unlocked: vergrendel* | blokkeer* | geblokkeerd* | op slot | vergrendeld* | grendel * af | afgrendel* |
        blokker* | sluit * af | sluiten * af | afsluit* | afsluiten | afgesloten | af te sluiten | blokkeren | doe *
        op slot | draai * op slot | zet * op slot | gaat * op slot | doet * op slot | op slot doen | op slot draaien
        | op slot te doen | achter slot en grendel | afgegrendeld* / ontgrendel* | deblokkeer* | gedeblokkeerd*
        | van het slot | van
        slot | ontgrendeld* | deblokker* | van * slot halen | haal * van het slot | haal * van slot | niet op slot |
        deblokkeren | niet vergrendeld | onafgesloten | slot * af,
    left/right: links* | linker* | linksom | linksaf | tegen de klok in | tegen de wijzers van de klok in | naar links
        | links | linkse | linksboven | linksonder | linksachter | linksvoor | tegen de richting van de klok in |
        tegen de klok / rechts* | rechter* | rechtsom | rechtsaf | met de klok mee | met de wijzers van de klok mee |
        naar rechts | rechts | rechtse | rechtsboven | rechtsonder | rechtsachter | rechtsvoor | rechter | rechterkant
        | rechterhand | rechterzijde | rechterknop | rechtermuisknop | rechterarm | rechterbeen | rechtervoet |
        rechterpijl* | rechterbovenhoek | rechteronderhoek | rechterpedaal | rechterdeur | rechterwiel | rechterhendel
        | rechterkolom | met de wijzers mee,
    above/below: boven | bovenop | erboven | daarboven | hierboven | boven op | waarboven | bovenstaand* | boven het
        hoofd | overschrijd* | overschrijden | overschreden | uitkom* boven | hoger dan | hoger * dan | temperaturen
        boven | temperatuur boven | boven # c | boven # graden | boven de # graden | boven de # c | van bovenaf
        | van boven | bovenover | bovenlangs / onder | eronder |
        daaronder | hieronder | beneden | waaronder | onderin | onderstaand* | onderdoor | onderschrijd*
        | onderzijde |
        lager dan | lager * dan | temperaturen onder | temperatuur onder | onder # c | onder # graden | onder de #
        graden | onder de # c | van onderaf | van onderen | van onder | onderlangs,
    earlier~: daarvóór | en daarvoor | maar daarvoor | en vooraf | maar eerst | voordien,
    before/after: voordat | voor stap | voor punt | stap # voor # | stap # vóór # | voor u | voor je | vooraf | van
        tevoren | alvorens | eerder dan | vóór | voorafgaand * aan | voor u de | voor u het | voor u een | voor u met
        | voor u aan | voor u begint | voor je de | voor je het | voor je een | voor je met | voor je aan | voor je
        begint | voor je gaat | voor u gaat | voor we | tevoren | op voorhand | vóórdat | vooraleer | voorafgaand* |
        voor het *en | voor *ing | voor de *ing | voor elke *ing | voor iedere *ing | voor elk gebruik | voor ieder
        gebruik | voor gebruik | voor het gebruik | voor het eerste gebruik | voor eerste gebruik | voor de eerste |
        voor onderhoud | voor het onderhoud | voor elk onderhoud | voor aanvang | voor vertrek | voor het begin | voor
        de start | voor transport | voor het transport | voor openen | voor ingebruikname | voor de ingebruikname |
        voor inbedrijfstelling | voor de inbedrijfstelling | voor de maaltijd | voor het eten | voor de operatie |
        voor elke maaltijd | voor werkzaamheden | voor de werkzaamheden | voor toediening | voor het einde | voor
        reparatie | voor de reparatie | voor inspectie | voor de inspectie | voor u weggaat | voor u vertrekt | voor u
        weg gaat | voor het slapen* | voor sluitingstijd | voor werktijd | voor middernacht | voor de injectie
        | voor de behandeling | voor de ingreep | voor de vaccinatie | voor het onderzoek | voor de afspraak
        | voor de vlucht | voor de rit | # uur voor de | # uren voor de | # dagen voor de | # minuten voor de
        | # weken voor de | # uur voor het | # dagen voor het | # minuten voor het | # uur voor een
        | # dagen voor een / nadat | na | achteraf |
        zodra | erna | hierna | waarna | eenmaal ge* | na afloop | na het *en | na gebruik | eens dat | na # seconde |
        na # seconden | na # minuut | na # minuten | na # uur | na # uren | na # dag | na # dagen | na # week | na #
        weken | na # maand | na # maanden | na # werkdagen | na de maaltijd | na het eten | na middernacht | na
        sluitingstijd | na werktijd | later dan | pas na # seconde | pas na # seconden | pas na # minuut | pas na #
        minuten | pas na # uur | pas na # uren | pas na # dag | pas na # dagen | pas na # week | pas na # weken | pas
        na # maand | pas na # maanden | pas # seconde na | pas # seconden na | pas # minuut na | pas # minuten na |
        pas # uur na | pas # uren na | pas # dag na | pas # dagen na | pas # week na | pas # weken na | pas # maand na
        | pas # maanden na / tijdens | in de loop van | midden in,
    more/less: meer | verhoog* | verhogen | verhoogd* | vergroot* | hoger | groter | toeneemt | neemt * toe | voer *
        op | zet * hoger | opvoeren | meeste | maximal* | stijg* | stijgen | gestegen | oplo* | meerdere malen |
        verhog* | vergrot* | hogere | grotere | vermeerder* | meest* | maximaliseer* | maximaliser* | neem * toe |
        nemen * toe | toenemen | toenemend* | toegenomen | toename | opgevoerd* | draai * hoger | draai * op | zet *
        harder | draai * harder | zet * luider | hoger dan | groter dan | meer dan | opdraaien | hoger zet* | hoger
        stel* | stel * hoger | warmer | stijgt | boven | maximale | luider | oplopend* | hoger * dan | groter * dan |
        meer * dan | warmer * dan | warmer dan | zwaarder * dan | zwaarder dan | dikker * dan | sneller dan | stel *
        hoger * dan | zet * hoger * dan | temperaturen boven | temperatuur boven | boven # c | boven # graden | boven
        de # graden | boven de # c | hoger zetten | loopt * op | lopen * op | opgelopen / minder | verlaag* | verlagen
        | verlaagd* | verklein* | verminder* | lager | kleiner | afneemt | daal* | dalen | gedaald | zakt | neemt * af
        | reduceer* | zet * lager | minst* | minimal* | mindere | verlag* | lagere | kleinere | minst | minste |
        minimaliseer* | minimaliser* | reducer* | gereduceerd* | nemen * af | afnemend* | afname | draai * lager |
        draai * terug | zet * zachter | draai * zachter | lager dan | kleiner dan | minder dan | lager zet* | lager
        stel* | stel * lager | kouder | daalt | onder | minimale | zachter | lager * dan | kleiner * dan | minder *
        dan | kouder * dan | kouder dan | koeler dan | lichter * dan | lichter dan | dunner * dan | langzamer dan |
        stel * lager * dan | zet * lager * dan | temperaturen onder | temperatuur onder | onder # c | onder # graden |
        onder de # graden | onder de # c | lager zetten | loopt * terug | lopen * terug | teruglop* | teruggelopen |
        krimp*,
    least/most: minstens | minimaal | ten minste | tenminste | op zijn minst | of meer | of langer | of ouder | meer
        dan | langer dan | ouder dan | hoger dan | minimum | vanaf | hoger * dan | groter dan | zwaarder dan |
        minimale | op z'n minst | minimumaantal | minimumtemperatuur | minimumafstand | minimumleeftijd | of hoger |
        of zwaarder | of groter | dikker dan | vanaf * jaar | laagste | en ouder | en hoger | en langer | ten minste *
        en | boven | groter * dan | meer * dan | warmer * dan | warmer dan | zwaarder * dan | dikker * dan | sneller
        dan | langer * dan | ouder * dan | stel * hoger * dan | zet * hoger * dan | temperaturen boven | temperatuur
        boven | boven # c | boven # graden | boven de # graden | boven de # c | mag minimaal | moet minimaal | op zijn
        vroegst | op z'n vroegst | ten vroegste | minstens # seconde | minstens # seconden | minstens # minuut |
        minstens # minuten | minstens # uur | minstens # uren | minstens # dag | minstens # dagen | minstens # week |
        minstens # weken | minstens # maand | minstens # maanden | ten minste # seconde | ten minste # seconden | ten
        minste # minuut | ten minste # minuten | ten minste # uur | ten minste # uren | ten minste # dag | ten minste
        # dagen | ten minste # week | ten minste # weken | ten minste # maand | ten minste # maanden | tenminste #
        seconde | tenminste # seconden | tenminste # minuut | tenminste # minuten | tenminste # uur | tenminste # uren
        | tenminste # dag | tenminste # dagen | tenminste # week | tenminste # weken | tenminste # maand | tenminste #
        maanden | minimaal # seconde | minimaal # seconden | minimaal # minuut | minimaal # minuten | minimaal # uur |
        minimaal # uren | minimaal # dag | minimaal # dagen | minimaal # week | minimaal # weken | minimaal # maand |
        minimaal # maanden / hoogstens | maximaal | ten hoogste | op zijn hoogst | of minder | of korter | of jonger |
        minder dan | korter dan | jonger dan | lager dan | maximum | tot en met | kleiner dan | lichter dan | niet
        meer dan | hooguit | maximale | op z'n hoogst | maximumaantal | maximumtemperatuur | maximumsnelheid |
        maximumgewicht | of lager | of lichter | of kleiner | dunner dan | tot maximaal | hoogste | en jonger | en
        lager | onder | tot wel | lager * dan | kleiner * dan | minder * dan | kouder * dan | kouder dan | koeler dan
        | lichter * dan | dunner * dan | langzamer dan | korter * dan | jonger * dan | zakt * onder | zakken onder |
        daalt * onder | dalen onder | komt * onder | tot # personen | tot # jaar | tot # kg | tot # stuks | tot #
        deelnemers | stel * lager * dan | zet * lager * dan | temperaturen onder | temperatuur onder | onder # c |
        onder # graden | onder de # graden | onder de # c | mag maximaal | mag hoogstens | mag hooguit | mag ten
        hoogste | mag * maximaal | mag * hoogstens | mag * hooguit | mogen maximaal | mogen hoogstens | mogen hooguit
        | mogen * maximaal | mogen * hoogstens | uiterlijk | op zijn laatst | op z'n laatst | ten laatste | tot #
        seconde | tot # seconden | tot # minuut | tot # minuten | tot # uur | tot # uren | tot # dag | tot # dagen |
        tot # week | tot # weken | tot # maand | tot # maanden | hooguit # seconde | hooguit # seconden | hooguit #
        minuut | hooguit # minuten | hooguit # uur | hooguit # uren | hooguit # dag | hooguit # dagen | hooguit # week
        | hooguit # weken | hooguit # maand | hooguit # maanden | tot wel # seconde | tot wel # seconden | tot wel #
        minuut | tot wel # minuten | tot wel # uur | tot wel # uren | tot wel # dag | tot wel # dagen | tot wel # week
        | tot wel # weken | tot wel # maand | tot wel # maanden | binnen # meter | binnen # m | binnen # cm
        | binnen # km | binnen een straal | binnen een afstand / ongeveer | circa | ca | zo'n | rond de # | om en
        nabij | naar schatting | pakweg,
    only/unless?: alleen | uitsluitend | slechts | enkel | alleen met | alleen als | alleen na | niemand behalve |
        niemand anders dan | niemand * behalve | alleen de | alleen het / tenzij | behalve | uitgezonderd,
    enable/disable: inschakel* | activeer* | activeren | geactiveerd* | ingeschakeld* | schakel * in | activer* |
        reactiveer* | heractiveer* | in werking stellen | stel * in werking | schakelt * in | schakelen * in | in te
        schakelen | weer in te schakelen | zet * aan | zetten * aan | doe * aan | doet * aan | aanzet | aanzetten |
        aan te zetten | aangezet* | aan te doen | aandoen | aangedaan | zet er * aan | staat * aan | staan * aan |
        blijft * aan | blijven * aan | gaat * aan | gaan * aan | springt * aan | springen * aan | aan staat | aan
        staan | aanstaat | aanstaan | aanblijft | aan blijft | aan blijven | is aan | zijn aan | aan is | aan zijn |
        laat * aan | aan laten | aan te laten | aan laat | aan-stand | aanstand | stand aan | op aan | aan gaat |
        aangaat | aan zetten | aan zet | zet aan / uitschakel* | deactiveer* | deactiveren | gedeactiveerd* |
        uitgeschakeld* | schakel * uit | deactiver* | buiten werking stellen | stel * buiten werking | buiten werking
        gesteld | schakelt * uit | schakelen * uit | uit te schakelen | schakel in geval * uit | schakel in nood * uit
        | schakel in noodgevallen * uit | schakel in een noodgeval * uit | zet in geval * uit | zet in noodgevallen *
        uit | zet * uit | zetten * uit | doe * uit | doet * uit | uitzet | uitzetten | uit te zetten | uitgezet* | uit
        te doen | uitdoen | uitgedaan | staat * uit | staan * uit | blijft * uit | blijven * uit | gaat * uit | gaan *
        uit | valt * uit | vallen * uit | uit staat | uit staan | uitstaat | uitstaan | uitblijft | uit blijft | uit
        blijven | is uit | zijn uit | uit is | uit zijn | laat * uit | uit laten | uit te laten | uit laat | uit-stand
        | uitstand | stand uit | op uit | uit gaat | uitgaat | uit zetten | uit zet | uitgevallen,
    add/remove: voeg * toe | toevoeg* | toe te voegen | toegevoegd* | plaats | plaatsen | geplaatst | plaatst |
        installeer* | installeren | geïnstalleerd* | monteer* | monteren | gemonteerd* | breng * aan | aanbreng* |
        aangebracht* | bevestig* | vul * bij | bijvul* | doe * in | steek * in | zet * op | leg * in | doe * erop |
        zet * erop | doe * op | voegt * toe | voegen * toe | toevoeging* | geplaatst* | herplaats* | terugplaats* |
        teruggeplaatst* | plaats * terug | installer* | installatie van | montage | brengt * aan | brengen * aan | aan
        te brengen | vult * bij | vullen * bij | bij te vullen | bijgevuld* | doe * erin | steek * erin | leg * erin |
        zet * erin | stop * erin | plaats * erin | schuif * erin | insteek* | insteken | ingestoken | stop * batterij*
        in | inbreng* | breng * in | brengt * in | voer * in | voert * in | ingebracht* | invoer* | ingevoerd* |
        giet * bij | schroef * op | trek * aan | doe * aan | aantrekken | aangetrokken | aan te trekken | steek * in
        het stopcontact | inbouw* | ingebouwd* | bouw * in | aanzet | aandoen | schuif * in | klik * in | hang * op |
        laat * liggen | laat * zitten | laat * hangen | laat * achter | achterlaat* | achtergelaten | laat * erop |
        laat * erin | laten liggen | laten zitten | laten hangen | laten * liggen | bevestig | opzetten | opgezet* |
        om te doen | doe * om | steek * stekker erin | doe * stekker erin | aanbrengen | plak | plakt | plakken |
        doe * gordel om | deksel erop | dop erop | kap erop | erop blijven | blijft erop | blijft * erop | deksel *
        erop | blijven zitten | blijft zitten | blijft * zitten | blijven hangen | moet * blijven zitten | hang * aan
        de | hang * aan het / verwijder* | haal * weg | weghal* | weggehaald* | haal * uit | haal * eruit | haal * af
        | uitnem* | neem * uit | neem * weg | wis | wissen | gewist | demonteer* | demonteren | gedemonteerd* |
        schrap* | deïnstalleer* | verwijderd* | haalt * weg | halen * weg | neemt * weg | nemen * weg | veeg * weg |
        vegen * weg | pak * weg | weghaal* | weg te halen | wegneem* | wegnem* | weg te nemen | weggenomen |
        weggeveegd* | haalt * uit | halen * uit | neemt * uit | nemen * uit | trek * uit | trekt * uit | trekken * uit
        | pak * uit | schep * uit | doe * uit | uithaal* | uithal* | uitgehaald* | uitgenomen | uit te nemen | uit te
        halen | uittrek* | uitgetrokken | uit te trekken | uitdoen | haalt * eruit | halen * eruit | neem * eruit |
        neemt * eruit | nemen * eruit | trek * eruit | trekt * eruit | trekken * eruit | pak * eruit | schep * eruit |
        til * eruit | eruithal* | eruit te halen | eruit te nemen | eruit gehaald | eruit halen | eruit nemen | eruit
        trekken | haalt * af | halen * af | neem * af | afhaal* | afhal* | afnemen | afgenomen | af te nemen |
        afgehaald* | af te halen | haal * eraf | haalt * eraf | halen * eraf | neem * eraf | nemen * eraf | trek *
        eraf | til * eraf | eraf te halen | eraf halen | eraf nemen | wist u | gewist* | demontage | deïnstaller* |
        gedeïnstalleerd* | schrap | schrappen | geschrapt* | schroef * af | gooi * weg | weggooi* | weggegooid* | weg
        te gooien | ontdoe | uitbouw* | uitgebouwd* | bouw * uit | lostrek* | trek * los | haal * uit het stopcontact
        | trek * uit het stopcontact | haal * stekker uit | trek * stekker uit | doe * af | doet * af | afdoen |
        afgedaan* | zet * af | afzetten | afgezet* | uittrekken | laad * uit | los de lading | loswerk* | ontdoe * van
        | peuter* * af | veeg * af | schraap * af | krab * af | knip * af | snijd * af | trek * stekker eruit | haal *
        stekker eruit | stekker eruit | pel * af | pel | haal * van | doe * gordel af | deksel eraf | dop eraf | kap
        eraf | moet * eraf | mag * eraf | deksel * eraf | trek * kabel uit | haal * kabel uit | trekt * kabel uit |
        van de haak | haal * van de | haal * van het | giet * eruit | giet * uit | haal * uit het papier
        | haal * uit de verpakking | neem * uit de verpakking | haal * uit de doos | haalt * uit de verpakking,
    tighten/loosen: draai * vast | vastdraai* | vastgedraaid* | vast te draaien | aandraai* | aangedraaid* | draai *
        aan | maak * vast | vastmak* | vastgemaakt* | vastzet* | zet * vast | span | aanspan* | strak | vast |
        draait * vast | draaien * vast | maakt * vast | zetten * vast | schroef * vast | klem * vast | bind * vast |
        gesp * vast | snoer * vast | trek * vast | vastmaakt | vast te maken | vastgezet* | vast te zetten |
        vastschroev* | vastgeschroefd* | vastklem* | vastgeklemd* | vastgebonden | vastbind* | draait * aan |
        draaien * aan | span * aan | spant * aan | aan te draaien | aangespannen | aanhaal* | aangehaald* | haal * aan
        | trek * aan | aantrekken | aangetrokken | aan te trekken | spant | spannen | gespannen | opspan* | strakke |
        strakker | vastzit | nadraai* | sluit * goed aan | verstevig* | vastzitten | vast te zitten | nauwsluitend* |
        aansluitend* | strakzittend* | strakst* | vaster | gordel om | gordels om | gordel vast | gordel dicht | doe *
        gordel * om | doe * gordel om | gesp * dicht | knoop * dicht | nagedraaid* / draai * los | losdraai*
        | losgedraaid* | los te
        draaien | maak * los | losmak* | losgemaakt* | los | loszit* | losschroev* | schroef * los | verslap* |
        draait * los | draaien * los | maakt * los | maken * los | schroeft * los | trek * los | zet * los | gesp *
        los | losmaakt | los te maken | losgeschroefd* | lostrek* | losgetrokken | losse | losser | lossen | ontspan*
        | maak * losser | schroef * uit | loszitten | loszittend* | wijde | wijd | losst* | gordel af | gordel los |
        gordels los | gordels af | doe * gordel * af | doe * gordel af,
    wet/dry: nat | natte | vochtig* | bevochtig* | natter | natmak* | natgemaakt* | vocht* | doorweekt* | klam* |
        vochtige plaats | natte plaats / droog | droge | drogen | gedroogd* | afgedroogd* | droog* | droge* | afdrog*
        | opdrog* | opgedroogd* | uitdrog* | uitgedroogd* | tegen vocht | beschermen tegen vocht | droge plaats,
    hot/cold: heet | hete | warm | warme | verwarm* | opwarm* | opgewarmd* | verhit* | warmer | kokend* | heter |
        heetst* | gloeiend* | warm* | voorverwarm* | warm * op | gekookt* | warmer dan | warmer * dan | warme plaats |
        hete plaats | warme plek / koud | koude | koel | koele | koelen | gekoeld* | afkoel* | afgekoeld* | kouder |
        bevroren | ijskoud* | koud* | koel* | koel * af | bevries* | bevriez* | invriez* | ingevroren | diepvries* |
        vriezer* | vrieskast | kouder dan | kouder * dan | koeler dan | tegen hitte | tegen warmte | uit de warmte |
        koele plaats | koude plaats | koele plek | koude plek,
    first/last: eerst | eerste | als eerste | om te beginnen | allereerst | ten eerste | begin met | in eerste
        instantie | in het begin / laatst | laatste | als laatste | tot slot | ten slotte | uiteindelijk* | het laatst
        | tenslotte | als allerlaatst* | als laatst | eindig met | op het eind | op het laatst,
    up/down: omhoog | op te tillen | til * op | optil* | opgetild* | hijs | hijsen | naar boven | hef * op | heffen |
        opwaarts | opwaarts* | til | tilt | tillen | getild* | opwaartse | hijst | gehesen | ophijs* | hef | heft |
        geheven | verhoog* | trap op | opgeheven | omhooggaan* | klim | klimt | klimmen | beklim* | opga* | omhooggaan
        | verhoogd* | optillen | hef * omhoog | omhoog * tillen | breng * omhoog | krik * op | opkrik* | omhooggaa* |
        omhoogklim* | opstijg* | naar boven gaat | bovenga* | zet * hoger | zet * hoog | stel * hoger | hoger zetten |
        til * hoger | drijf* | drijven | opgekrikt* | opgehesen / omlaag | naar beneden | neerlat* | laat * zakken
        | zakken | neer | neerwaarts
        | zet * neer | leg * neer | neergelaten | neerwaarts* | laten zakken | te laten zakken | zakt | zakte |
        neerlaat | laat * neer | neerzet* | neergezet* | neerleg* | neergelegd* | trap af | verlaag* | daalt | dalen |
        gedaald | afdal* | daal * af | afdaalt | afga* | klim * af | verlaagd* | breng * omlaag | haal * naar beneden
        | zak * omlaag | naar omlaag | omlaagga* | afdalen | naar beneden gaat | zet * lager | zet * laag | stel *
        lager | lager zetten | neerleggen | zink* | zinkt,
    upright/lying: rechtop | staand* | verticaal | verticale | rechtop* | vertica* | overeind / liggend* | plat |
        horizontaal | horizontale | op zijn kant | ondersteboven | op z'n kant | platte | horizonta* | op de kant | op
        hun kant | op de zijkant | op zijn zij | op z'n zij | op de zij | op een zij | op de kop | op zijn kop | op
        z'n kop | neergelegd* | plat op | kantel* | gekanteld* | omval* | omgevallen | valt om | neerleggen | omleg* |
        omgooi* | kiepen | kiep,
    push/pull: duw | duwen | duwt | geduwd | druk | drukken | gedrukt | ingedrukt* | indruk* | druk * in | toets * in
        | geduwd* | drukt | gedrukt* | drukt * in | induw* | aandruk* | aangedrukt* | druk * aan | aanduw* | wegduw* |
        weggeduwd* | duw * weg | druk * omlaag | ingeduwd* | aangeduwd* / trek | trekken | trekt | getrokken
        | uittrek* | lostrek* |
        losgetrokken | trek * los | trek aan de | trek aan het | trek * aan de | trek * aan het | trekken aan | trek
        niet aan | trek nooit aan | uitgetrokken | trek * uit | trekt * uit | trekken * uit | uit te trekken | trek *
        eruit | trekt * eruit | trekken * eruit | eruit trekken | trek * eraf | laat * los | laten * los | laat u *
        los | loslat* | loslaat | losgelaten | los te laten | trek * uit het stopcontact | trek * stekker uit | trek *
        kabel uit | trek * naar | uittrekken,
    connect/disconnect: aansluit* | aangesloten | sluit * aan | aan te sluiten | verbind | verbinden | verbonden |
        koppel * aan | aankoppel* | steek * in het stopcontact | koppel | koppelen | gekoppeld* | sluiten * aan |
        koppelt * aan | aangesloten* | aangekoppeld* | verbindt | koppelt | vastgekoppeld* | stekker in het
        stopcontact | steek * stekker in | stekker erin | stop * stekker in | in het stopcontact | op het stroomnet |
        op het stopcontact | steek * stekker erin | doe * stekker erin | stop * stekker erin | stekker * erin |
        steek * stekker * in | aan elkaar gekoppeld* / loskoppel* | losgekoppeld* | koppel * los | ontkoppel*
        | verbreek | verbreken |
        verbroken | trek * uit het stopcontact | haal * uit het stopcontact | afkoppel* | afgekoppeld* | afsluit* van
        | koppelt * los | koppelen * los | maak * los | maakt * los | maken * los | neem * los | los te koppelen |
        losmak* | losmaakt | losgemaakt* | los te maken | koppel * af | verbreek* | verbreek * verbinding |
        verbinding * verbroken | verbinding * verbreken | verbinding * verbreekt | stekker uit het stopcontact | uit
        het stopcontact | trek * stekker uit | haal * stekker uit | stekker uit | stekker eruit | stekker * eruit |
        van het stroomnet | laat * uit het stopcontact | uit het stopcontact laten | trek * kabel uit | haal * kabel
        uit | trekt * kabel uit | kabel uit | trek * stekker * uit | haal * stekker * uit | trek * stekker * eruit,
    allow/deny: sta * toe | toesta* | toegestaan* | toelaat | toelaten | laat * toe | accepteer* | accepteren |
        geaccepteerd* | keur * goed | goedkeur* | goedgekeurd* | verleen* | aanvaard* | staat * toe | staan * toe |
        laten * toe | toe te staan | toegelaten* | toelaatbaar | toelaatbare | keurt * goed | keuren * goed | goed te
        keuren | verleen | verleent | verlenen | verleend* | geoorloofd* | geef * toestemming | toestemming geven |
        toestemming gegeven | deblokkeer* | deblokker* | gedeblokkeerd* | gerechtigd* | bevoegd* om | welkom |
        deblokkeren / weiger* | geweigerd* | verbied* | verboden | blokkeer* | geblokkeerd* | wijs * af | afwijz* |
        afgewezen* | keur * af | afkeur* | afgekeurd* | ontzeg* | verbod | blokker* | wijst * af | wijzen * af |
        keurt * af | keuren * af | afwijs* | trek * toestemming in | niet welkom | geblokkeerd | onwelkom | blokkeren,
    inside/outside: binnen in | binnenshuis | erin | binnenin | naar binnen | binnenkant | binnenste | binnenzijde |
        binnenkom* | betreed* | betreden | binnen | binnenga* | binnengaan | binnentred* | inwendig* | ga * naar
        binnen | van binnen | binnenruimte* | binnenkomend* | in de koelkast | binnen de | binnenuit / buiten | buitenshuis |
        eruit | naar buiten | buitenkant | buitenste | buitenzijde | verlaat | verlaten | buitenlucht | buitengebruik
        | uitwendig* | in de buitenlucht | van buiten | openlucht | uitgang | buiten de koelkast | uit de koelkast |
        buiten de | buiten het | buitenaf,
    start/stop: start | starten | gestart | begin | begint | beginnen | begonnen | herstart* | hervat* | opstart* |
        opgestart* | start * op | gestart* | in werking | in bedrijf | in gang | begin met | ga verder | ga door |
        inwerking* | doorgaan | doorga* | voortzet* | zet * voort | opstart | zet * in gang | opstarten | werk door |
        werk * door | doorwerk* | ga * verder | loop door | rijd door | doorrijd* | laat * draaien | laten draaien
        | laat * lopen | laten lopen | blijft draaien | blijven draaien | voortgezet* / stop | stopt | stoppen
        | gestopt |
        eindig* | beëindig* | afbreek* | breek * af | afgebroken | annuleer* | geannuleerd* | stilzet* | zet * stil |
        staak | ophoud* | houd * op | stilleg* | leg * stil | gestopt* | afbrek* | afgebroken* | annuler* | stilgezet*
        | stil te zetten | staakt | staken | gestaakt* | hou * op | opgehouden | stilgelegd* | stilstand | stilsta* |
        staat * stil | stil staat | stil staan | staan * stil | noodstop* | einde | voltooi* | onderbreek* |
        onderbrek* | onderbroken | staat stil | stilgevallen | stopzet* | zet * stop | stopgezet* | onderbreek |
        pauzeer* | annuleren | breng * tot stilstand | tot stilstand | stilzetten | afbreken | stilstaat | leg * neer
        | leg * werk * neer | stilstaan,
    full/empty: vol | volle | vul | vullen | gevuld* | vult | bijvul* | volledig gevuld | voller | vul * bij | vult *
        bij | vullen * bij | bij te vullen | bijgevuld* | vul * aan | vult * aan | vullen * aan | aanvul* | aangevuld*
        | hervul* | volgelopen | tank * vol | voltanken | afvul* | opgevuld* | volledig opgeladen | opgeladen | volle
        maag | afgevuld* / leeg | lege | legen | geleegd* | leegmak* | leegpomp* | maak * leeg | tap * af | aftap*
        | afgetapt* |
        leeggemaakt* | leeg * laten lopen | leger | leegt | leegmaakt | leeggepompt* | leeglopen | leeggelopen |
        leegloopt | laat * leeglopen | leeggehaald* | leeggegoten | leeggiet* | tapt * af | tappen * af | af te tappen
        | ledig* | geledigd* | laat * leeg | leeg laten lopen | lege maag | zwakke batterij* | zwakke accu*
        | batterij* zwak | bijna leeg | bijna lege | eruit lopen | eruit laten lopen | laat * eruit lopen | weglopen
        | laat * weglopen | uitlekken,
    upper/lower: bovenste | boven* knop | bovenkant | bovenzijde | topp* | bovenkant* | bovenaan | bovenin | bovenrand
        | bovenlaag | bovendeel | bovengrens | bovenlimiet | bovenlip | bovenarm* | top | top van / onderste |
        onderkant | onderzijde | onderkant* | onderaan | onderin | bodem | onderrand | onderlaag | ondergrens |
        onderlimiet | onderarm* | basis | voet van,
    front/back: voor aan | vooraan | voorkant | voorzijde | voorste | vooruit | naar voren | voorwaarts | voorkant* |
        voorwaarts* | voorop | voorwiel* | voorin | voordeur | van voren | vooruitrijd* | stap * naar voren | voor het
        voertuig | voor de auto | voor de machine | voor het apparaat | voor de trekker | loop * voor | ga * voor *
        staan | voor de heftruck | voor de wagen | voor het toestel | voor de deur | neus | kop | vóór de lijn | vóór
        de streep | vóór het hek | vóór de deur | vóór de machine | vóór het voertuig | ga * vóór | sta * vóór |
        blijf * vóór | voor de lijn | voor de streep | voor het hek | koplamp* | voorwand | voorruit | vooras
        | voorpoot | voorpoten | voorband | voorbanden | voorrem | voorpaneel | voorflap | voorklep | voorsteven
        | voorgevel | voorlicht* | voorplaat | frontpaneel | voorbumper | zit voor de | zit voor het | ligt voor de
        | ligt voor het | hangt voor de | hangt voor het | staat voor de | staat voor het | zitten voor de
        | staan voor de / achteraan | achterkant | achterzijde
        | achterste | achteruit | naar achteren | achter | achterwaarts | erachter | achterkant* | achteruit* |
        achterwaarts* | achterin | achterwiel* | achterdeur | achterop | van achteren | daarachter | naar achter |
        stap * achteruit | doe * stap terug | stap * terug | achterover | terug | kont | staart | achterlicht*
        | achterwand | achterruit | achteras | achterpoot | achterpoten | achterband | achterbanden | achterrem
        | achterpaneel | achterflap | achterklep | achtergevel | achterplaat | achterbumper | rugzijde,
    long/short: lang | lange | langer | langste | verleng* | langst | verleng | verlengt | verlengen | verlengd* |
        langdurig* | langer dan | lange mouwen | uitvoerig* | langer * dan / kort | korte | korter | kortste |
        verkort* | inkort* | kortst | ingekort* | kortdurend* | kortstondig* | korter dan | korte mouwen | eventjes
        | korter * dan,
    fast/slow: snel | snelle | sneller | vlug | versnel* | snelst | snelste | vlug* | vlot | haastig* | abrupt* |
        ineens | plotseling* | schoksgewijs | meteen | onmiddellijk | haast | haast u | haasten | gehaast* | direct |
        terstond | per direct | dadelijk | onverwijld | gelijk | paniek / langzaam | langzame | langzamer | traag |
        trage | rustig | geleidelijk* | vertraag* | langzame* | trager | vertrag* | rustig aan | voorzichtig* |
        stapsgewijs | zachtjes | wacht | wachten | neem * tijd | de tijd nemen | neem de tijd | duurt langer | duurt *
        langer * dan | duren langer | doet * langer | kalm aan | op uw gemak | op je gemak | stap voor stap | beheerst
        | vertraagd* | later | straks | nadien | kalm | kalmte | blijf rustig | blijf kalm,
    high/low: hoog | hoge | hoger | hoogste | hogere | hoogst | hoger dan | zet * hoger | draai * hoger | stel *
        hoger | of hoger | en hoger | te hoog | te hoge | stel * hoger * dan | zet * hoger * dan / laag | lage |
        lager | laagste | lagere | laagst | lager dan | zet * lager | draai * lager | stel * lager | of lager | en
        lager | te laag | te lage | stel * lager * dan | zet * lager * dan,
    large/small: groot | grote | groter | grootste | grotere | grootst | vergroot* | vergrot* | groter dan | of groter
        | uitrek* | rek * uit / klein | kleine | kleiner | kleinste | kleinere | kleinst | verklein* | kleiner dan |
        of kleiner | krimp*,
    light/heavy: licht | lichte | lichter | lichtste | lichtst* | lichtgewicht | lichter dan / zwaar | zware |
        zwaarder | zwaarste | zwaarst* | zwaarder dan,
    light/dark: licht | lichte | verlicht* | helder* | feller | fel | lichter | lichte plaats / donker | donkere | dim
        | dimmen | gedimd | duister | verduister* | donker* | duister* | tegen licht | tegen zonlicht | uit het licht
        | donkere plaats,
    clean/dirty: schoon | schone | schoongemaakt* | schoonmak* | gereinigd* | reinig* | schoner | schoonmaakt | maak *
        schoon | poets* | gepoetst* | wassen | gewassen | afgewassen | spoel * schoon | zuiver* | stofvrij* | vrij van
        stof | hygiënisch* | schoonst* / vuil | vuile | vies | vieze | verontreinigd* | besmet* | vervuild* | vuiler | vuil is |
        vuil zijn | vuil wordt | is vuil | zijn vuil | vuil geworden | smerig* | bevuild* | vuil worden | ongewassen |
        stoffig* | vettig* | bevlekt* | vuilst* | viest* | viezer,
    new/old: nieuw | nieuwe | nieuwste | vers | verse | nieuwer | nieuwst* | ongebruikt* | frisse | laatste versie
        | nieuwere /
        oud | oude | oudste | gebruikt | gebruikte | vorige | verouderd* | oudst* | vorig* | al gebruikt | eerder
        gebruikt | versleten | oudbakken | bedorven | muf | muffe | oudere,
    show/hide: toon | tonen | getoond* | laat * zien | weergeven | weergegeven | zichtbaar* | toont | laten zien | te
        laten zien | geef * weer | geeft * weer | zichtbare | toegankelijk | doorzichtig* | transparant* / verberg* |
        verborgen | onzichtbaar* | verstop* | verbergen | onzichtbare | bedek* | afdek* | uit het zicht |
        ondoorzichtig* | afgedekt*,
    send/receive: verstuur* | verstuurd* | verzend* | verzonden | stuur | sturen | gestuurd* | stuurt | verstur* |
        opstuur* | zend | zendt | zenden | gezonden | opgestuurd* / ontvang* | ontvangen | ontvangt | binnenkrijg* |
        ontvangst,
    sender/recipient: afzender* | verzender* / ontvanger* | geadresseerde* | ontvanger | ontvangers,
    import/export: importeer* | importeren | geïmporteerd* | upload* | geüpload* | importer* | import / exporteer* |
        exporteren | geëxporteerd* | download* | gedownload* | exporter* | export,
    buy/sell: koop | kopen | gekocht* | inkoop* | aankoop* | aanschaf* | koopt | aankop* | aangeschaft* | aangekocht*
        | inkop* / verkoop* | verkopen | verkocht* | verkop*,
    save/discard: bewaar | bewaren | bewaard* | opslaan | sla * op | opgeslagen | op te slaan | behoud* | bewaart |
        slaat * op | slaan * op | opslaat | behouden / gooi * weg | weggooi* | weggegooid* | verwijder* | wis | wissen
        | gewist | vernietig* | gooi * weg in | weg te gooien | gooien * weg | gewist* | afvoer van | voer * als afval
        af | wegwerp* | prullenbak | verwijderd*,
    succeed/fail: slaag* | slagen | geslaagd* | lukt | gelukt | succesvol* | slaag | slaagt | lukken / mislukt* |
        mislukken | faalt | falen | gefaald | misgaat | misgaan | gaat * mis,
    online/offline: online / offline,
    internal/external: intern* | intern | interne / extern* | extern | externe,
    public/private: openbaar | openbare | publiek* | publiek | publieke / privé* | vertrouwelijk* | geheim*,
    positive/negative: positief | positieve | pluspool | plusklem | pluskabel / negatief | negatieve | minpool |
        minklem | minkabel,
    parallel/crosswise: parallel* | evenwijdig* | in de lengte | met de draad mee | lengterichting / haaks | dwars |
        loodrecht* | tegen de draad in | haaks* | dwars* | overdwars,
    day/night: dag | overdag | daglicht / nacht | 's nachts | nachts | nachtelijk* | nacht* | overnacht*,
    morning/evening: ochtend* | 's ochtends | 's morgens | morgens | voormiddag* | maandagochtend | dinsdagochtend |
        woensdagochtend | donderdagochtend | vrijdagochtend | zaterdagochtend | zondagochtend | zonsopgang
        | zonsopkomst | dageraad / avond* | 's avonds |
        middag* | 's middags | namiddag* | maandagmiddag | dinsdagmiddag | woensdagmiddag | donderdagmiddag |
        vrijdagmiddag | zaterdagmiddag | zondagmiddag | maandagavond | dinsdagavond | woensdagavond | donderdagavond |
        vrijdagavond | zaterdagavond | zondagavond | nacht | 's nachts | nachts | nacht* | zonsondergang,
    summer/winter: zomer* / winter*,
    north/south: noord* / zuid*,
    east/west: oost* / west* | west | westen | westelijk* | westkant | westzijde,
    always/sometimes: altijd | te allen tijde | telkens | elke keer | iedere keer | ten allen tijde | steeds |
        permanent* | voortdurend* | telkens als | telkens wanneer | continu | doorlopend* | onafgebroken | zonder
        uitzondering | constant / soms | af en toe | nu en dan | een enkele keer | zo nu en dan | incidenteel | van
        tijd tot tijd | meestal | gewoonlijk | doorgaans | normaal gesproken | in de regel | vaak | regelmatig* |
        dikwijls | geregeld | zelden | sporadisch* | periodiek* | zo af en toe,
    all/some?: alle | alles | elk | elke | ieder | iedere | iedereen | allemaal | heel | hele | gehele | geheel | al
        de | al het | het volledige | de volledige / sommige | een paar | een aantal | sommige* | een deel van |
        bepaalde | deel van | een deel | de meeste | het merendeel | enkele van | enkele *s | enkele mensen | enkele
        gevallen | enkele apparaten | enkele onderdelen | een van | één van | de helft | sommigen | een van de | één
        van de | enkele *pen | enkele *ten | enkele *den | enkele *len | enkele *sen | enkele *zen | enkele *men | enkele *nen | enkele *ingen,
    alone/together: in je eentje | in uw eentje | alleen werken | alleen tillen | in zijn eentje | eentje | alleen te
        werken | werk * alleen | werk alleen | alleen te tillen | til * alleen | alleen thuis | alleen gelaten |
        alleen laten | alleen achter* | laat * alleen | ga * alleen | blijf * alleen | alleen naar binnen | alleen
        gaan | alleen draaien | alleen blijven | til * alleen op | ruim * alleen op | pak * alleen op | raap * alleen
        op | hijs * alleen op | zet * alleen op | bouw * alleen op | alleen optillen | alleen opruimen | alleen
        oppakken | nooit alleen op | nooit alleen / samen | met z'n tweeën | met zijn tweeën | met een collega | met
        iemand | met twee personen | met twee mensen | met hulp | gezamenlijk* | twee personen | twee mensen | met
        twee man | twee man | blijf * bij | blijf bij | collega bij | collega * bij is | iemand bij is | met iemand
        samen | met * samen | in gezelschap | altijd met z'n tweeën | altijd met zijn tweeën
        | altijd met een collega | altijd met twee | altijd met twee personen | altijd met twee mensen
        | altijd met iemand | altijd met hulp | met twee collega's | altijd met een tweede persoon | met een ander
        | met een tweede persoon | met minstens twee,
    same/other: dezelfde | hetzelfde | zelfde | identiek* | eenzelfde | zelfde plaats / ander | andere | een ander |
        verschillend* | andere plaats,
    near/far: dichtbij | vlakbij | dicht bij | in de buurt van | naast | nabij | dicht in de buurt | in de buurt |
        nabijheid | vlak bij | vlak naast | dicht op | dicht tegen | dichterbij | dichter bij | bij de buurt | vlak
        langs | dicht langs | binnen handbereik | tegen * aan | naderen | nadert | benader* | kom * dichterbij | blijf
        in de buurt van | blijf dicht bij / ver | verre | ver van | uit de buurt | op afstand | weg van | zet * uit de
        buurt | doe * uit de buurt | houd * uit de buurt | blijf * uit de buurt | haal * uit de buurt | laat * uit de
        buurt | op * afstand | weg bij | houd * afstand | bewaar * afstand | afstand houden | op veilige afstand |
        verwijderd van | vandaan | ruim buiten | met een boog om | loop * weg | ga * weg | loop * vandaan,
    required/optional?: verplicht* | vereist* | noodzakelijk | moet | moeten | noodzakelijk* | dient u | dient te |
        dienen te | dient * te worden | dienen * te worden | moest | hoort te | horen te | nodig | benodigd* | nodig
        zijn | is nodig | hebt * nodig | zou moeten | zouden moeten / optioneel | optionele | vrijwillig* |
        facultatie* | mag | mogen | kunt | kan | desgewenst | naar wens | naar keuze | niet verplicht* | hoeft * niet
        | hoef * niet | hoeven * niet | hoeft niet | hoeft geen | hoeft * geen | hoef * geen | hoeven * geen | niet
        nodig | niet verplicht | niet vereist | niet noodzakelijk | niet hoeft | niet hoeven | overbodig | vrijwillig
        | vrijblijvend | geen * nodig | vrijwillige | niet noodzakelijkerwijs | niet per se | niet langer nodig | niet
        meer nodig | niet per se nodig | niet hoeft te | hebt geen * nodig | heeft geen * nodig
        | hebben geen * nodig | heb je geen * nodig | heb * geen * nodig | hebt * niet nodig | heeft * niet nodig
        | hebben * niet nodig | hebt u geen * nodig | geen verplichting,
    earlier/later: eerder | vroeger | vroegste | vroeg | vroege | eerder dan | te vroeg | op tijd | tijdig* / later |
        laat | late | laatste | te laat | laat op de | verlaat is | vertraagd*,
    child/adult: kind | kinderen | kinder* | kleuter* | peuter* | baby* | minderjarig* | zuigeling* / volwassen* |
        meerderjarig*,
    even/odd: even | even getal* | even nummer* | even aantal* | even dagen | even pagina* / oneven,
    manual/automatic: handmatig* | met de hand | handbedien* | handbediening | manueel | manuele | zelf | uzelf /
        automatisch* | automati* | geautomatiseerd* | vanzelf,
    safe/dangerous: veilig* | veilig | veilige | veiliger | veiligst* | onschadelijk* | ongevaarlijk* | geen risico |
        zonder risico | veilige plaats / gevaarlijk* | onveilig* | risicovol* | gevaar | gevaren | kwaad | dodelijk* |
        levensgevaarlijk* | levensbedreigend*,
    inhale/exhale: inadem* | ingeademd* | adem * in | ademt * in | ademen * in | in te ademen / uitadem* | uitgeademd*
        | adem * uit | ademt * uit | ademen * uit | uit te ademen,
    credit/debit: credit* | creditnota* / debet* | debit*,
    deposit/withdraw: stort | storten | gestort* | storting / opneem* | neem * op | opgenomen | geld * opnem* | neem *
        geld op | geld op te nemen | geldopname* | geld opgenomen | opname van geld,
    encrypted/plain: versleutel* | versleuteld* | gecodeerd* / ontsleutel* | onversleuteld* | gedecodeerd*,
    engage/disengage: inschakel* | zet * op de rem | aantrekk* de rem | op de handrem | op de rem | handrem aan |
        rem * aan | trek * handrem aan | zet * rem * vast | vergrendel* | aangekoppeld* | ingrijp* | activeer * rem
        | vergrendeld* | in de versnelling | handrem * aan | zet * handrem erop | zet * rem erop | handrem erop |
        rem erop | handrem op | handrem aantrekken | rem vastzet* | rem vast te zetten | rem vastgezet*
        | remmen vast | rem vast | rem aantrekken | rem aan te trekken | rem activeren | remmen vast te zetten
        / ontkoppel* | haal * van de rem | van de rem | van de handrem |
        zet * van de rem | zet * rem los | haal * handrem af | ontgrendel* | laat * los | laten * los | laat u * los
        | loslat* | loslaat | losgelaten | los te laten | rem los | ontgrendeld* | in zijn vrij | in de vrijstand |
        handrem * af | handrem los | handrem * los | haal * handrem * eraf | haal * handrem eraf | handrem eraf |
        rem eraf | haal * rem eraf | handrem er af | rem los te zetten | rem te lossen | rem lossen | los de rem
        | rem vrij te geven | rem ontgrendel*,
    sharp/blunt: scherp* | slijp* | geslepen / bot | botte | stomp* | stomp | stompe,
    thick/thin: dik | dikke | dikker | dikst* | dikker dan / dun | dunne | dunner | dunst* | dunner dan | verdun*,
    deep/shallow: diep | diepe | dieper | diepst* / ondiep*,
    wide/narrow: breed | brede | breder | ruim* | breedst* | verbreed* | ruime / smal | smalle | smaller | nauw* |
        smalst* | nauw | nauwe | nauwer | versmal*,
    soft/hard: zacht | zachte | zachter | verzacht* | zet * zachter | draai * zachter / hard | harde | harder |
        uithard* | uitgehard* | verhard* | zet * harder | draai * harder | stug | stugge | stijf | stijve,
    rough/smooth: ruw* | grof | grove | ruw | ruwe | ruwer | stroef | stroeve | antislip* / glad | gladde | fijn |
        fijne | effen | zacht | zachte,
    fold/unfold: vouw * op | opvouw* | opgevouwen | vouw * dicht | inklap* | klap * in | ingeklapt* | vouw | vouwt |
        vouwen | gevouwen | vouwt * op | klap * op | rol * op | opgerold* | oprol* | klapt * in | schuif * in | in te
        klappen | dichtvouw* | dichtgevouwen | klap * dicht | dichtklap* | dichtgeklapt* | invouw* | samenvouw*
        | vouw * samen | samengevouwen | rol * in | inrol* | ingerold | ingevouwen / vouw * uit | uitvouw* |
        uitgevouwen | uitklap* | klap * uit | uitgeklapt* | vouwt * uit | klapt * uit | rol * uit | uit te klappen |
        uitrol* | uitgerold* | ontvouw* | vouw * open | openvouw* | opengevouwen | klap * open | openklap* |
        opengeklapt* | spreid * uit | uitspreid* | uitgespreid* | openrol* | rol * open | uit te vouwen
        | uit te rollen | opengerold,
    join/separate: samen | bij elkaar | meng* | gemengd* | combineer* | samenvoeg* | voeg * samen | door elkaar | aan
        elkaar | meng | mengt | mengen | vermeng* | combiner* | gecombineerd* | voegt * samen | voegen * samen |
        samengevoegd* / apart | gescheiden | scheid* | splits* | afzonderlijk* | uit elkaar | aparte | scheid |
        scheidt | scheiden | gesplitst* | los van elkaar | van elkaar,
    accelerate/brake: geef gas | gas geven | versnel* | geef * gas | gas te geven | gaspedaal | accelere* | gas bij |
        optrek* | trek * op | opgetrokken / rem | remmen | remt | vertraag* | geremd* | afrem* | afgeremd*
        | rem * af | rempedaal |
        gas los | gas terug | laat * gas los | neem * gas terug | rem af | afremmen | vertraagd*,
    charge/discharge: laad * op | oplaad* | oplad* | opgeladen | opladen | volgeladen | laadt * op | laden * op | op
        te laden | laad | laden | geladen | herlaad* | herladen | bijladen / ontlaad* | ontlad* | ontladen |
        leeggelopen | leeggelopen accu | leeg laten lopen,
    pass/fail: goedgekeurd* | geslaagd* | goedkeur* | goed te keuren | slaag | slaagt | slagen / afgekeurd* | gezakt*
        | afkeur* | gezakt | zakt voor,
    read/write: lees | lezen | gelezen | leest / schrijf | schrijven | geschreven | schrijft | beschrijfbaar,
    sit/stand: zit | zitten | zittend* | ga zitten | gezeten / sta | staan | staat op | sta op | ga * staan | gaan
        staan | te staan | staan op | opstaan | rechtop staan,
    lend/borrow: leen * uit | uitlen* | uitgeleend* | leent * uit | lenen * uit | uitleen* | uit te lenen / leen |
        lenen | geleend* | leent,
    true/false: waar | juist | juiste | goed | goede | waarheid | correct | correcte / onwaar | onjuist* | fout |
        foute | verkeerd* | incorrect* | foutief | foutieve | is fout | zijn fout | fout is,
    or/and?: of | ofwel | hetzij / en | én | alsook | evenals | en ook,
    including/excluding: inclusief | met inbegrip van | inbegrepen | ook | daaronder begrepen / exclusief | behalve |
        uitgezonderd | met uitzondering van | niet inbegrepen,
    with/without: alleen met | niet * zonder | nooit * zonder | geen * zonder | niet zonder | nooit zonder |
        uitsluitend met | altijd met | met de | met het | met een | met uw | met je | enkel met | niemand * zonder |
        niets * zonder | zonder * niet | niet * tenzij met | verboden * zonder | zonder * verboden | niet
        toegestaan * zonder | zonder * geen | zonder * nooit | met hulp | met ondersteuning | met begeleiding |
        onder begeleiding | altijd met hulp / zonder | zonder hulp | zonder ondersteuning | zonder begeleiding
        | zelfstandig | ook
        zonder | zelfs zonder,
    once/repeatedly: één keer | één maal | eenmaal | eenmalig / herhaaldelijk | meermaals | meerdere keren | steeds
        opnieuw | telkens opnieuw,
    only/also: alleen | uitsluitend | slechts | enkel | alleen met | alleen als | alleen na / ook | zelfs | ook
        zonder | zelfs als | ook als | ook al,
    trained/untrained: geschoold* | opgeleid* | getraind* | bevoegd* | gekwalificeerd* | vakbekwa* | gecertificeerd* |
        erkend* | deskundig* | ervaren | bekwa* / ongeschoold* | ongetraind* | onbevoegd* | ongekwalificeerd* |
        ondeskundig* | onervaren | onbekwa* | niet-opgeleid* | zonder opleiding | niet-bevoegd* | niet-geschoold* | niet-gecertificeerd* | niet-gekwalificeerd* | niet-erkend* | niet-getraind* | niet-ervaren | ongecertificeerd* | niet-vakbekwa*,
    flammable/nonflammable: brandbaar | brandbare | ontvlambaar | ontvlambare | ontbrandbaar | ontbrandbare |
        brandgevaarlijk* / onbrandbaar | onbrandbare | niet-brandbaar | niet-brandbare | brandvrij* | brandwerend* |
        onontvlambaar | vuurvast* | brandveilig*,
    toxic/nontoxic: giftig* | toxisch* | schadelijk* | bijtend* | oneetbaar | oneetbare | ondrinkbaar / ongiftig* |
        niet-giftig* | onschadelijk* | niet giftig* | gifvrij* | eetbaar | eetbare | drinkbaar | drinkbare,
    damaged/intact: beschadigd* | kapot* | gebroken | gebarsten | defect* | gescheurd* | versleten | lek | lekt |
        lekken | lekkage* | lekke | verbroken | gehavend* | ingescheurd* | aangetast* / onbeschadigd* | intact
        | ongeschonden | heel | hele | gaaf | lekdicht* |
        waterdicht* | luchtdicht* | niet lekt | niet lekken | niet lek is | geen lekkage | geen lekken,
    attended/unattended: onder toezicht | met toezicht | onder begeleiding | begeleid* | blijf * bij | blijf bij |
        erbij blijf* | blijf* * erbij | in
        het oog | in de gaten | bewaakt* / onbeheerd* | zonder toezicht | onbewaakt* | zonder begeleiding | uit het
        oog | zonder * toezicht | alleen laten | laat * alleen | alleen gelaten,
    suitable/unsuitable: geschikt* / ongeschikt* | niet geschikt*,
    protected/unprotected: beschermd* | afgeschermd* | afgedekt* | geïsoleerd* | beveiligd* / onbeschermd* |
        onafgeschermd* | onbedekt* | ongeïsoleerd* | blote | bloot | blootliggend* | onbeveiligd*,
    earthed/unearthed: geaard* / ongeaard* | niet-geaard*,
    known/unknown: bekend* | vertrouwd* | aangekondigd* / onbekend* | vreemd* | onvertrouwd* | onaangekondigd*,
    available/unavailable: beschikbaar | beschikbare | aanwezig* | voorradig / onbeschikbaar | afwezig* |
        niet-beschikbare,
    stable/unstable: stabiel* | stevig* / instabiel* | onstabiel* | wankel*,
    level/uneven: vlak | vlakke | waterpas | egaal | egale / oneffen | hellend* | schuin* | ongelijk*,
    sterile/unsterile: steriel* | gesteriliseerd* | ontsmet* | gedesinfecteerd* / onsteriel* | niet-steriel*,
    checked/unchecked: vink * aan | aanvink* | aangevinkt* | aan te vinken | selecteer* | geselecteerd* | kruis * aan
        | aankruis* | vinkt * aan | zet * vinkje | aangekruist* / vink * uit | uitvink* | uitgevinkt*
        | uit te vinken | deselecteer*
        | haal * vinkje * weg | haal * vinkje weg | vinkt * uit | verwijder * vinkje,
    login/logout: meld * aan | aanmeld* | aangemeld* | aan te melden | log * in | inlog* | ingelogd* | in te loggen |
        logt * in | meldt * aan / meld * af | afmeld* | afgemeld* | af te melden | log * uit | uitlog* | uitgelogd* |
        uit te loggen | logt * uit | meldt * af,
    subscribe/unsubscribe: schrijf * in | inschrijv* | ingeschreven | abonneer* | meld * aan voor / schrijf * uit |
        uitschrijv* | uitgeschreven | zeg * op | opzeg* | opgezegd*,
    remember/forget: denk eraan | denk * aan | vergeet * niet | vergeet niet | niet vergeten | nooit vergeten |
        vergeet nooit | vergeet * nooit | onthoud * dat | denk er aan / vergeet | vergeten | vergat | vergeet altijd,
    straight/bent: recht | rechte | gestrekt* | strek | strekken / gebogen | krom | kromme | buig* | buigen | gebukt |
        geknikt | bukken,
    towards/away: in de richting van | richting de | naar * toe | naar de muur | naar uw | naar je | naar u toe | naar
        je toe | * toe / van * weg | weg van | van * af | vandaan | wend * af | afwenden | van u af | van je af | kijk
        weg | wegkijken | rug naar | met uw rug naar | met de rug naar | met je rug naar | rug toe,
    swallow/spit: slik* | inslik* | doorslik* | ingeslikt* | doorgeslikt* / spuug* | uitspu* | braak* | braken
        | uitgespuugd* | uitgespuwd
        / kauw* | kauwen,
    order/cancel: bestel | bestelt | bestellen | besteld* | boek | boeken | geboekt* / annuleer* | annuleren |
        geannuleerd* | afbestel* | afgezegd* | zeg * af | afbesteld*,
    accept/decline: accepteer* | accepteren | geaccepteerd* | aanvaard* | bevestig | neem * aan / weiger* | geweigerd*
        | wijs * af | afwijz* | afgewezen*,
    reply/forward: beantwoord* | antwoord* / doorstuur* | stuur * door | doorgestuurd* | doorsturen,
    entrance/exit: ingang* | toegang | *ingang / uitgang* | nooduitgang* | *uitgang,
    until/if?: totdat | tot de | tot het | tot u | tot je | tot er | tot alle | tot iedereen | tot alles / als |
        wanneer | indien | zodra | mits | nadat / hoewel | ondanks | ook al | terwijl | ofschoon / zodat | opdat
        / omdat |
        aangezien | vanwege,
    recommended/required?: bij voorkeur | liefst | aanbevolen | raden * aan | aan te raden | aanbeveling | het best
        | het beste | kunt * beter | zo mogelijk | indien mogelijk | waar mogelijk | als het kan | als dat kan |
        voor zover mogelijk | desgewenst | als u dat wilt | als je dat wilt | indien gewenst | naar wens | als u
        wilt | als je wilt / verplicht* | vereist* | moet | moeten,
    need/may: hoeft * niet | hoef * niet | hoeven * niet | hoeft niet | hoeft geen | hoeft * geen | hoef * geen |
        hoeven * geen | niet nodig | niet verplicht | niet vereist | niet noodzakelijk | niet hoeft | niet hoeven |
        overbodig | optioneel | vrijwillig | vrijblijvend | niemand hoeft | geen * nodig | hoeft * niets | hoeft niets
        | hoef * niets | hoeven * niets | niet per se nodig | niet hoeft te | optionele | facultatie*
        | hebt geen * nodig | heeft geen * nodig | hebben geen * nodig | heb je geen * nodig | heb * geen * nodig
        | hebt * niet nodig | heeft * niet nodig | hebben * niet nodig | hebt u geen * nodig | geen verplichting
        / mag * niet |
        mag niet | mogen niet | mag geen | mag nooit | moet * niet | mogen geen | mag * geen | niet mag | niet mogen |
        mogen * niet,
    period: per uur | elk uur | ieder uur | in het uur | eens per uur | één keer per uur | een keer per uur
        | eenmaal per uur / dagelijks*
        | elke dag | iedere dag | per dag
        | daags | per
        etmaal | in een etmaal | per 24 uur | eens per dag | één keer per dag | een keer per dag | eenmaal per dag
        / wekelijks* | elke week | iedere week | per week | eens per week | eens
        in de week | één keer per week | een keer per week | eenmaal per week / maandelijks* | elke maand
        | iedere maand | per maand | eens per maand | één keer per maand | een keer per maand | eenmaal per maand
        / jaarlijks* | elk jaar | ieder jaar | per
        jaar | eens per jaar | één keer per jaar | een keer per jaar | eenmaal per jaar / per kwartaal
        | elk kwartaal / per minuut | elke minuut | iedere minuut / per seconde | elke seconde |
        iedere seconde,
    weekday: maandag* | maandagochtend | maandagmiddag | maandagavond | tot maandag | tot en met maandag / dinsdag*
        | dinsdagochtend | dinsdagmiddag |
        dinsdagavond | tot dinsdag | tot en met dinsdag / woensdag* | woensdagochtend | woensdagmiddag
        | woensdagavond | tot woensdag | tot en met woensdag / donderdag* | donderdagochtend |
        donderdagmiddag | donderdagavond | tot donderdag | tot en met donderdag / vrijdag* | vrijdagochtend
        | vrijdagmiddag | vrijdagavond | tot vrijdag | tot en met vrijdag / zaterdag* |
        zaterdagochtend | zaterdagmiddag | zaterdagavond | tot zaterdag | tot en met zaterdag / zondag*
        | zondagochtend | zondagmiddag | zondagavond | tot zondag | tot en met zondag / weekend* | weekeinde*
        / doordeweeks* | weekdagen | weekdag | op werkdagen | door de week,
    month: januari / februari / april / juni / juli / augustus / september / oktober / november / december / maart /
        mei,
    colour: rood | rode / groen | groene / blauw | blauwe / geel | gele / oranje / paars | paarse / zwart | zwarte /
        wit | witte / grijs | grijze / bruin | bruine / roze,
    person>: verpleegkundige* | verpleger* | verzorgende* | zuster / arts | artsen | dokter* | huisarts* / apotheker*
        | apotheek / patiënt* / bewoner* / bestuurder* | chauffeur* / passagier* | inzittende* | bijrijder* / klant |
        klanten | klantje | cliënt* / leverancier | leveranciers / medewerker* | werknemer* | personeel*
        | *medewerker* | *werker | collega | collega's / leidinggevende* | manager* | chef* | baas | voorman
        | ploegleider* | teamleider* /
        elektricien* / loodgieter* / operator* | bediener* / bezoeker* | gast | gasten / beheerder | beheerders
        / gebruiker |
        gebruikers / leraar | docent* | leraren / leerling* | student* | scholier* / huurder* / verhuurder* / ouder |
        ouders / kind | kinderen / stagiair* | leerling-monteur / praktijkbegeleider* | mentor* / koper* / verkoper* /
        kok | koks / ober | kelner / brandweer* / politie* / planner* / begeleider* / familie* / bewaker* | beveilig*
        / buurman | buurvrouw | buren | buur / tandarts* / monteur* | technicus | technici / schoonmaker* |
        schoonmaakster* / piloot | piloten / advocaat | advocaten / verloskundige* | vroedvrouw* / dierenarts* /
        conciërge* | portier | portiers / receptionist* / werkgever* / inspecteur* | controleur* | keurmeester* /
        chirurg* / koerier* | postbode* / bakker* / kapper* | kapster* / lid | leden / eigenaar | eigenaars
        | eigenaren / slachtoffer* / volwassene | volwassenen,
    substance: water* | leidingwater | waterkraan* | waterslang* / olie* / benzine / diesel* / alcohol / melk / zuur
        | zuren / gas | gaskraan* | gasslang* | gasfles* / lucht / stoom / zand / bleek* | bleekmiddel | chloor* /
        azijn* / zeep* / vet / oplosmiddel*,
    body: oog | ogen / oor | oren / neus / mond / hand | handen / voet | voeten / huid / hoofd / knie | knieën / arm |
        armen / been | benen / haar | haren / rug / nek | hals / buik | maag / vinger* / schouder* / elleboog |
        ellebogen / borst / keel / pols | polsen / tand | tanden / gezicht,
    device: toetsenbord* / scherm | schermen | beeldscherm* | display / muis / printer* / scanner* / telefoon* /
        router* / modem* / camera* / server*,
    vehicle: auto | auto's | personenauto* / vrachtwagen* | vrachtauto* / bestelbus* | busje* | bestelwagen* |
        bestelauto* / aanhanger* | aanhangwagen* / fiets* / bussen | lijnbus* | autobus* / heftruck* | vorkheftruck* /
        trein | treinen / tractor* | trekker*,
    paper: factuur | facturen / bon | bonnen | kassabon* / offerte* / contract* / brief | brieven / e-mail | e-mails |
        mailtje | mail,
    opening: deur | deuren / raam | ramen / deksel* / lade | lades | la / poort | poorten | hek,
    meal: ontbijt / lunch / avondeten | diner,
    strong/weak: sterk* | krachtig* | hard | geconcentreerd* | onverdund* | concentreer* | harder waai*
        | waait * harder | waaien harder | harde wind | sterker waai* / zwak* | zachtjes | lichtjes
        | verdun* | zachter waai* | minder hard waai* | zwakke batterij* | zwakke accu*,
    loud/quiet: luid* | hard | harder | lawaai* | luider | luidkeels / stil | stille | zachtjes | geluidloos | zacht |
        zachter,
    zoom: inzoom* | zoom * in | ingezoomd* / uitzoom* | zoom * uit | uitgezoomd*,
    often/seldom: vaak | vaker | regelmatig* | dikwijls | meestal | doorgaans | gewoonlijk | steeds | altijd | telkens
        | voortdurend | vaste regel | herhaaldelijk | te allen tijde / zelden | minder vaak | bijna nooit | haast
        nooit | sporadisch* | een enkele keer,
    many/few: veel | vele | de meeste | het merendeel | het grootste deel | de meerderheid / weinig | amper | een
        handvol | bijna geen,
    ignore/heed: negeer* | genegeerd* | negeren | sla * in de wind / neem * in acht | in acht nemen | volg * op | houd
        u aan | let op de | besteed aandacht | geef gehoor | beantwoord* | reageer* | antwoord*,
    stay/leave: achterblij* | achter te blijven | blijf * in | blijft * in | blijf * binnen | blijven * binnen |
        achterblijven | blijf op | blijft op | blijf bij | blijf zitten | blijf staan / verlaat | verlaten | verlaat
        het | verliet | evacueer* | weggaan | vertrek | vertrokken | ga * weg | ga * af | stap * af | ga * van,
    weather: regen* | regent / sneeuw* | sneeuwt / storm* | stormt | wind / zonnig* | zonneschijn / mist | mistig* /
        onweer* | onweert | bliksem*,
    only/except: alleen | uitsluitend | niemand behalve | niemand anders dan | niemand * behalve | enkel | slechts |
        alleen de | alleen het | niets anders dan | geen ander* dan | geen * anders dan / iedereen behalve | alle *
        behalve | alles behalve | iedereen * behalve | allen behalve | allemaal behalve | op die * na | alle * op * na
        | elke * behalve | elk * behalve | iedere * behalve | allesbehalve,
    hold/release: houd * vast | hou * vast | vasthoud* | vastgehouden | vast te houden | houdt * vast | houd u vast |
        ingedrukt houden | houd * ingedrukt | hou * ingedrukt | houdt * ingedrukt | ingedrukt te houden | ingedrukt
        houdt | ingedrukt gehouden | houd * ingetrapt | ingedrukt | handen aan | hand aan | handen op | hand op |
        blijf * vasthouden / laat * los | laten * los | loslat* | loslaat | losgelaten | los te laten | laat u * los |
        laat * vallen | handen af | hand af | handen van | hand van | haal * handen van | neem * handen van | blijf *
        af | afblijven,
    advise/discourage: raad* * aan | aanraad* | aangeraden | aan te raden | aanbeveel* | aanbevolen | beveel* * aan |
        moedig* * aan | aangemoedigd* | aanmoedig* | stimuleer* / raad* * af | afraad* | afgeraden | af te raden |
        ontraad* | ontraden | ontmoedig*,
    load/unload: laad * in | inladen | ingeladen | beladen | laden * in / laad * uit | uitladen | uitgeladen | lossen
        | gelost,
    wake/sleep: wek | wekken | gewekt | wakker* | bij bewustzijn / slaap | slapen | slaapt | slaapstand | buiten
        bewustzijn | bewusteloos | bewusteloze | buiten kennis,
    arrive/depart: aankom* | kom* aan | aankomst | arriveer* | aangekomen* / vertrek | vertrekt | vertrekken
        | vertrokken,
    freeze/thaw: vries * in | vriest * in | invriez* | ingevroren | bevries* | bevriez* | bevroren | invries* | stol |
        stolt | stollen | gestold* / ontdooi* | ontdooid* | smelt | smelten | gesmolten,
    cheap/expensive: goedkoop | goedkope | goedkoper | goedkoopst* / duur | dure | duurder | duurst*,
    young/old: jong | jonge | jonger | jongste | jongere / oud | oude | oudste | bejaard* | oudere,
    good/bad: beter / slechter | slechtste | erger,
    begin/end: aan het begin van | begin van de | begin van | aan het begin | bij aanvang | in het begin | het begin /
        aan het eind van | aan het einde van | eind van de | einde van de | eind van | einde van | aan het eind | aan
        het einde | na afloop | op het eind | op het einde | op het laatst,
    clothing: handschoen* | *handschoen | *handschoenen / helm | helmen | *helm / bril | brillen | veiligheidsbril*
        | *bril | oogbescherming / masker* | mondkapje* | mondmasker* | *masker | kapje / schort* | *schort / schoenen
        | laarzen | schoen | laars | *schoenen | *laarzen / oordop* | oorkap* | gehoorbescherm* | oorbescherm* /
        harnas* | *harnas | gordel / jas | jassen | *jas / haarnet* / gelaatsscherm* | gezichtsscherm* | spatscherm* |
        vizier / hesje* | *hesje | vest / overall* | ketelpak,
    food: brood | broden / vlees | *vlees / vis | vissen / kip | kippen | gevogelte | pluimvee / ei | eieren / kaas /
        groente* | sla | salade* / fruit | appel* | vrucht* / rijst / soep* / suiker* / zout / meel / boter |
        margarine / noten | noot | pinda* / wijn* / bier* / koffie* / thee* / room | slagroom / aardappel* / deeg |
        beslag / sap | *sap / honing / yoghurt*,
    symptom: koorts | *koorts / pijn | pijnlijk* | *pijn / hoest* / misselijk* | braken | overgeven / uitslag | jeuk*
        / bloeding* | bloedt | bloeden | bloedverlies / zwelling* | gezwollen | zwelt | opgezwollen / duizelig* |
        flauw* / brandwond* | verbranding* / diarree / kramp* / hoofdpijn | migraine / kortademig* | benauwd*,
    animal: hond* / kat | katten / paard* / koe | koeien | vee | rund* / varken* / vogel* / schaap | schapen | lam /
        konijn*,
    today/tomorrow: vandaag / morgen / gisteren,
    man/woman: man | mannen | mannelijk* / vrouw | vrouwen | vrouwelijk*,
    solid/liquid: vaste stof* / vloeistof* | vloeibaar | vloeibare,
    find/lose: vind | vindt | vinden | gevonden / verlies | verliest | verliezen | verloren | kwijt*,
    pack/unpack: pak * in | inpakken | ingepakt | verpak* | wikkel * in | inwikkelen | verpakt | verpakken
        | ingewikkeld in / pak * uit | uitpakken |
        uitgepakt* | wikkel * uit | haal * uit het papier | haal * uit de verpakking | neem * uit de verpakking
        | haal * uit de doos | haalt * uit de verpakking | uit de verpakking haal*,
    inflate/deflate: opblaz* | blaas * op | opgeblazen | pomp * op | oppompen | opgepompt* | bouw * druk op
        | breng * onder druk | druk opbouw* / leeglopen | laat *
        leeglopen | lucht * uit | leeggelopen | laat * druk af | druk aflaten | druk af te laten | druk afgelaten
        | laat * de druk af | drukloos | drukloze | druk ontsnappen | druk van het | haal * druk van | ontlucht*
        | druk vrijlaten | druk is afgelaten | druk weg,
    cover/uncover: bedek* | afdek* | dek * af | afgedekt* | toedek* / onbedekt* | ontbloot* | bloot | blootleg* |
        haal * afdekking | haal * deksel | neem * deksel | deksel eraf | deksel van,
    extend/retract: uitschuif* | schuif * uit | uitgeschoven | uittrek* | trek * uit | uitgetrokken | uitklap*
        | uitgeklapt* /
        inschuif* | schuif * in | ingeschoven | intrek* | trek * in | ingetrokken | inklap* | ingeklapt*,
    assemble/dismantle: monteer* | montage | in elkaar | opbouw* | bouw * op | opgebouwd | assembleer* / demonteer* |
        demontage | uit elkaar | afbreken | breek * af,
    deliver/collect: bezorg* | lever * in | lever * af | aflever* | afgeleverd* | inlever* | ingeleverd | breng |
        brengt | brengen | gebracht | overhandig* | geleverd* / haal * op | ophalen | opgehaald* | ophaalt | afhaal* |
        haal * af | afgehaald* | meenemen | neem * mee,
    raw/cooked: rauw | rauwe | ongekookt* | ongaar / gekookt* | gaar | gare | doorbakken,
    temporary/permanent: tijdelijk* | voorlopig* / permanent* | blijvend* | definitief,
    disposable/reusable: wegwerp* | eenmalig* / herbruikbaar* | herbruikbare | hergebruik* | wasbaar | wasbare,
    occupied/vacant: bezet* | in gebruik / vrij | vrije | leegstaand*,
    paid/unpaid: betaald* / onbetaald* | openstaande,
    signed/unsigned: ondertekend* | getekend* / ongetekend* | niet-ondertekend*,
    mute/unmute: demp | dempt | dempen | gedempt | geluid uit | demp* | microfoon uit | zet * microfoon uit / dempen
        op | geluid aan | dempen opheffen | microfoon aan | zet * microfoon aan,
    block/unblock: blokkeer* | geblokkeerd* | blokkeren | verspe* | versper* | belemmer* | barricade* | obstructie* /
        deblokkeer* | gedeblokkeerd* | deblokkeren | vrij | houd * vrij | hou * vrij | vrijhouden | vrijgehouden |
        vrijlaten | laat * vrij,
    next/previous: volgend* / vorig* | voorgaand* | voorafgaand* | vorige,
    complete/incomplete: volledig* | compleet | complete | helemaal | geheel | totaal | tot het einde | ten volle /
        onvolledig* | incompleet | incomplete | gedeeltelijk* | deels | half | halverwege | halfvol | half vol | half
        leeg | voor de helft | ten dele,
    correct/incorrect: juist | juiste | correct | correcte | goed om / onjuist* | incorrect* | verkeerd* | fout |
        foute,
    incoming/outgoing: inkomend* | binnenkomend* / uitgaand*,
    ascending/descending: oplopend* / aflopend*,
    local/remote: lokaal | lokale | plaatselijk* | ter plaatse / op afstand,
    wired/wireless: bedraad* | met kabel / draadloos | draadloze | snoerloos | snoerloze,
    healthy/sick: gezond* / ziek*,
    sober/drunk: nuchter* / dronken | onder invloed,
    fixed/variable: constant* | laat * zoals | ongewijzigd* | onveranderd* | zoals * is | zoals ze zijn / variabel* |
        verstelbaar | verstelbare | instelbaar | instelbare | wijzig* | gewijzigd* | verander* | aanpas* | pas * aan |
        aangepast*,
    merge/split: samenvoeg* | voeg * samen | samengevoegd* / splits* | gesplitst* | opsplits* | opgesplitst*,
    dress/undress: kleed * aan | aankleden | aangekleed / kleed * uit | uitkleden | uitgekleed,
    in service/out of service: in gebruik | in werking | in bedrijf | werkt goed / buiten gebruik | buiten werking |
        buiten dienst | buiten bedrijf | defect,
    plenty/little: veel | ruim | ruime | royaal | zo veel mogelijk | zoveel mogelijk | te veel | een grote hoeveelheid
        | volop / weinig | te weinig | zo weinig mogelijk | zo min mogelijk | een kleine hoeveelheid | zuinig |
        spaarzaam,
    taut/slack: strak | strakke | gespannen | straktrek* | trek * strak / slap | slappe | losjes | doorhang*,
    once/twice: eenmaal | eenmalig | één keer | eens per uur | één keer per uur | een keer per uur | eenmaal per uur
        | eens per dag | één keer per dag | een keer per dag | eenmaal per dag | eens per week | één keer per week
        | een keer per week | eenmaal per week | eens per maand | één keer per maand | een keer per maand
        | eenmaal per maand | eens per jaar | één keer per jaar | een keer per jaar | eenmaal per jaar
        / twee keer | tweemaal
        / drie keer | driemaal | drie maal,
    skip/do: sla * over | overslaan | overgeslagen | laat * achterwege | gemist* | mis | laat * weg / voer * uit |
        uitvoeren | uitgevoerd | altijd | elk | elke | iedere | steeds | telkens,
    hang up/hold: hang op | ophangen | hang * op | opgehangen | verbreek * verbinding | verbreek * gesprek / blijf aan
        de lijn | blijf * lijn,
    moving/still: nog draait | draait nog | nog loopt | nog in beweging | nog beweegt | zolang * draait | terwijl *
        draait | verplaats* | beweeg* | beweg* | bewogen | verzet * | verschuif* | verschuiv* | draait | loopt nog
        | blijft draaien | blijven draaien / gestopt is | is
        gestopt | stilstaat | stilstand | stil staat | tot stilstand | staat stil | gestopt zijn | laat * liggen |
        laten liggen | laat * staan | laten staan | blijf * stil | stilzitten | stil liggen | stil zitten | stilstaan
        | stil staan | bewegingloos | roerloos,
    fraction: de helft | voor de helft | halve | halveer* | halveren | gehalveerd* | halve slag / een derde
        | voor een derde |
        derde deel / voor een kwart | een kwart vol | kwart van | een kwart | één kwart | kwartslag | kwart slag
        | een kwartslag / driekwart | drie kwart
        | voor driekwart / dubbele |
        dubbel | verdubbel* | het dubbele | twee keer zo / driedubbele | verdrievoudig* | drie keer zo,
    ordinal: tweede / derde / vierde / vijfde / zesde / zevende / achtste / negende / tiende,
    few: paar seconden | enkele seconden | volle seconde | hele seconde | aantal seconden / paar minuten | enkele
        minuten | volle minuut | hele minuut | aantal minuten / paar uur | enkele uren | vol uur | heel uur | aantal
        uren / paar dagen | enkele dagen | hele dag | aantal dagen / paar weken | enkele weken | aantal weken / paar
        maanden | enkele maanden | aantal maanden / paar jaar | enkele jaren | aantal jaren,
    per: per liter | liter water | per l | voor elke liter / per kilo | per kilogram | per kg | voor elke kilo |
        voor elke kilogram / per meter / per persoon / per kamer / per minuut / per seconde / per stuk / per pagina
        / per fles / per gram | per g / per milliliter | per ml,
    both/one!: beide | allebei | alle twee | beiden | de twee | beide handen | twee handen | beide voeten | met twee
        handen | elk van de twee / een van de | één van de | een van beide | één hand | een hand | slechts één | een
        van beiden | één van beiden | één van beide | maar één | maar een van | enkel één | slechts een / geen van,
    instead: in plaats van | inplaats van | en niet | liever dan | vervang de | vervang het | vervang een | vervang deze,
    breakable/unbreakable: breekbaar | breekbare / onbreekbaar | onbreekbare | kan niet breken,
    almost none/almost all: nauwelijks iemand | nauwelijks / vrijwel iedereen | bijna iedereen | vrijwel alle | bijna
        alle,
    within/after!: binnen # seconde | binnen # seconden | binnen # minuut | binnen # minuten | binnen # uur | binnen #
        uren | binnen # dag | binnen # dagen | binnen # week | binnen # weken | binnen # maand | binnen # maanden |
        binnen # werkdagen | binnen de # seconde | binnen de # seconden | binnen de # minuut | binnen de # minuten |
        binnen de # uur | binnen de # uren | binnen de # dag | binnen de # dagen | binnen de # week | binnen de #
        weken | binnen de # maand | binnen de # maanden | binnen de # werkdagen | uiterlijk # seconde | uiterlijk #
        seconden | uiterlijk # minuut | uiterlijk # minuten | uiterlijk # uur | uiterlijk # uren | uiterlijk # dag |
        uiterlijk # dagen | uiterlijk # week | uiterlijk # weken | uiterlijk # maand | uiterlijk # maanden | uiterlijk
        # werkdagen | in de eerste # seconde | in de eerste # seconden | in de eerste # minuut | in de eerste #
        minuten | in de eerste # uur | in de eerste # uren | in de eerste # dag | in de eerste # dagen | in de eerste
        # week | in de eerste # weken | in de eerste # maand | in de eerste # maanden | in de eerste # werkdagen |
        niet later dan # seconde | niet later dan # seconden | niet later dan # minuut | niet later dan # minuten |
        niet later dan # uur | niet later dan # uren | niet later dan # dag | niet later dan # dagen | niet later dan
        # week | niet later dan # weken | niet later dan # maand | niet later dan # maanden | niet later dan #
        werkdagen | hoogstens # seconde na | hoogstens # seconden na | hoogstens # minuut na | hoogstens # minuten na
        | hoogstens # uur na | hoogstens # uren na | hoogstens # dag na | hoogstens # dagen na | hoogstens # week na |
        hoogstens # weken na | hoogstens # maand na | hoogstens # maanden na | hoogstens # werkdagen na | maximaal #
        seconde na | maximaal # seconden na | maximaal # minuut na | maximaal # minuten na | maximaal # uur na |
        maximaal # uren na | maximaal # dag na | maximaal # dagen na | maximaal # week na | maximaal # weken na |
        maximaal # maand na | maximaal # maanden na | maximaal # werkdagen na | hooguit # seconde na | hooguit #
        seconden na | hooguit # minuut na | hooguit # minuten na | hooguit # uur na | hooguit # uren na | hooguit #
        dag na | hooguit # dagen na | hooguit # week na | hooguit # weken na | hooguit # maand na | hooguit # maanden
        na | hooguit # werkdagen na | tot # seconde | tot # seconden | tot # minuut | tot # minuten | tot # uur | tot
        # uren | tot # dag | tot # dagen | tot # week | tot # weken | tot # maand | tot # maanden | hooguit # seconde
        | hooguit # seconden | hooguit # minuut | hooguit # minuten | hooguit # uur | hooguit # uren | hooguit # dag |
        hooguit # dagen | hooguit # week | hooguit # weken | hooguit # maand | hooguit # maanden | tot wel # seconde |
        tot wel # seconden | tot wel # minuut | tot wel # minuten | tot wel # uur | tot wel # uren | tot wel # dag |
        tot wel # dagen | tot wel # week | tot wel # weken | tot wel # maand | tot wel # maanden / na # seconde | na #
        seconden | na # minuut | na # minuten | na # uur | na # uren | na # dag | na # dagen | na # week | na # weken
        | na # maand | na # maanden | na # werkdagen | pas # seconde na | pas # seconden na | pas # minuut na | pas #
        minuten na | pas # uur na | pas # uren na | pas # dag na | pas # dagen na | pas # week na | pas # weken na |
        pas # maand na | pas # maanden na | pas # werkdagen na | pas na # seconde | pas na # seconden | pas na #
        minuut | pas na # minuten | pas na # uur | pas na # uren | pas na # dag | pas na # dagen | pas na # week | pas
        na # weken | pas na # maand | pas na # maanden | pas na # werkdagen | minstens # seconde | minstens # seconden
        | minstens # minuut | minstens # minuten | minstens # uur | minstens # uren | minstens # dag | minstens #
        dagen | minstens # week | minstens # weken | minstens # maand | minstens # maanden | ten minste # seconde |
        ten minste # seconden | ten minste # minuut | ten minste # minuten | ten minste # uur | ten minste # uren |
        ten minste # dag | ten minste # dagen | ten minste # week | ten minste # weken | ten minste # maand | ten
        minste # maanden | tenminste # seconde | tenminste # seconden | tenminste # minuut | tenminste # minuten |
        tenminste # uur | tenminste # uren | tenminste # dag | tenminste # dagen | tenminste # week | tenminste #
        weken | tenminste # maand | tenminste # maanden | minimaal # seconde | minimaal # seconden | minimaal # minuut
        | minimaal # minuten | minimaal # uur | minimaal # uren | minimaal # dag | minimaal # dagen | minimaal # week
        | minimaal # weken | minimaal # maand | minimaal # maanden,
    but: maar | maar wel,
    and: en,
    then: daarna | vervolgens | en dan | dan pas | daarna pas | eerst * dan | eerst * daarna | eerst * vervolgens |
        daarna * pas | pas daarna | en maak dan | en draai dan | en trek dan | en zet dan | en druk dan
        | en sluit dan | en open dan | en haal dan | en doe dan | en leg dan | en steek dan | en neem dan
        | en ga dan | en kies dan | en klik dan | en wacht dan | en schakel dan | en spoel dan | en controleer dan
        | en plaats dan | en schroef dan | en koppel dan | en laat dan | en verwijder dan | en giet dan
        | en voeg dan | en vul dan | en til dan | en start dan | en tik dan,
    beforehand/afterwards: vooraf | van tevoren | tevoren | op voorhand / daarna | nadien | naderhand | achteraf,
    sounds/silent: afgaat | gaat * af | gaan * af | afgaan | afging | af te gaan | klinkt | klinken | rinkelt |
        piept | loeit | alarm geeft / uitgeschakeld* | uit staat | is uit | uitstaat | staat * uit | uitgezet |
        gedempt | stopt | zwijgt | stil is | uit is,
    fasting/fed: op een lege maag | op nuchtere maag | nuchter* | voor de maaltijd | voor het eten | lege maag |
        nuchtere maag / na de maaltijd | na het eten | bij de maaltijd | tijdens de maaltijd | bij het eten | op een
        volle maag | volle maag,
    valid/expired: geldig | geldige / verloopt | verlopen | vervalt | vervallen | ongeldig* | verloop* na | verloop*
        binnen | verlop* na | verlop* binnen | verval* na | verval* binnen,
    until/while?: totdat | tot de | tot het | tot u | tot je | tot er | tot alle | tot iedereen | tot alles / zolang |
        terwijl | zo lang als,
    or/but: of / maar,
    easy/difficult: makkelijk* | gemakkelijk* | eenvoudig* / moeilijk* | lastig*,
    trust/distrust: vertrouw | vertrouwt | vertrouwen | geloof | gelooft | geloven / wantrouw*,
    room: keuken* / badkamer* / toilet | toiletten | wc / slaapkamer* / kantoor | kantoren / de gang | gangen /
        kelder* / zolder* / garage* / magazijn* / laborator* | lab / werkplaats* / kantine* / trap | trappen |
        trappenhuis* / dak | daken / tuin | tuinen,
    appliance: koelkast* | ijskast* | in de koelkast | buiten de koelkast | uit de koelkast / vriezer* | diepvriezer*
        | vrieskist* / oven | ovens / magnetron* / vaatwasser* | afwasmachine* / wasmachine* / wasdroger* |
        droogtrommel* / ventilator* / boiler* / waterkoker* / stofzuiger* / pomp | pompen / compressor* / centrifuge*
        / autoclaaf,
    tool: mes | messen / vork | vorken / lepel* | eetlepel* | theelepel* / schaar | scharen / hamer* /
        schroevendraaier* / moersleutel* | steeksleutel* | dopsleutel* / spons | sponzen | sponsje / doek | doeken |
        doekje / ladder* / touw* / emmer* / bezem* / naald* / injectiespuit* | spuitje,
    medicine: tablet | tabletten | pil | pillen / capsule* / zalf | zalven / druppels / siroop / injectie* | prik /
        pleister* / zetpil* / inhalator* | puffer,
    choice: misschien | wellicht | desnoods | voel u vrij | voel je vrij | het staat u vrij | het staat je vrij | naar
        eigen inzicht | overweeg | bij voorkeur | liefst | zo mogelijk | indien mogelijk | waar mogelijk | als het kan
        | als dat kan | voor zover mogelijk | desgewenst | als u dat wilt | als je dat wilt | indien gewenst |
        eventueel een | eventueel de | eventueel het | eventueel uw | eventueel je | aarzel niet | aarzel * niet |
        schroom niet,
    if-needed: zo nodig | indien nodig | waar nodig | als dat nodig is | als het nodig is | als dit nodig is | wanneer
        nodig | wanneer dat nodig is | wanneer het nodig is | indien vereist | naar behoefte | indien noodzakelijk |
        als dat moet | als ze nodig zijn | waar dat nodig is | waar het nodig is,
    wear/take off: draag | draagt | dragen | houd * op | houdt * op | opgehouden | gedragen | zet * op | opzetten
        | opgezet* | trek * aan | aantrekken |
        aangetrokken | doe * om | doe * aan | omgedaan | aangedaan / zet * af | afzetten | afgezet* | doe * af
        | doe * uit | trek * uit |
        uittrekken | uitgetrokken | afdoen | uitdoen | uitgedaan | af te zetten | af te doen | uit te trekken | uit te
        doen | afgedaan*,
    doing=: wacht | wachten | wacht u / druk op | druk * op | drukt op | druk * in | ingedrukt | houd * ingedrukt |
        houd * vast | hou * vast | ingedrukt houden | drukken / verwarm* | verhit* | opwarm* | warm * op / koel* |
        afkoel* | koel * af / spoel* | uitspoel* | afspoel* / roer* | omroer* / schud* / kook* | koken | kook *
        door / laad * op | laad | oplaad* | opladen | laden / week* | weken | inweek* / staan | rusten | rust /
        droog* | drogen / was | wast | wassen | gewassen | was * af / meng* | vermeng* / bak | bakken / sluit * aan
        | aansluit* | aangesloten | koppel | koppelt | koppelen | gekoppeld* | koppel * aan | aankoppel* |
        aangekoppeld* | verbind | verbinden | verbonden / koppel * los | koppelt * los | loskoppel* | losgekoppeld*
        | los te koppelen | ontkoppel* | trek * stekker | haal * stekker | maak * los / maak * schoon | schoonmaak*
        | schoonmak* | schoongemaakt* | reinig* | gereinigd* | dweil* / verwijder* | wis | wist u | wissen | gewist
        | haal * weg | weghal* | weggehaald | haal * eruit | haal * eraf | haal * af | ruim | ruimt | ruim * op |
        opruim* | opgeruimd | neem * af | veeg * af / desinfecteer* | desinfecter* | gedesinfecteerd* | ontsmet* |
        steriliseer* | steriliser* | gesteriliseerd* / snijd | snijdt | snijden | snij | gesneden | knip | knipt |
        knippen | geknipt | hak | hakken | gehakt / leeg | legen | leegt | geleegd* | leegmaak* | leegmak* |
        leeggemaakt* | tap * af | aftap* | afgetapt* | laat * leeglopen | leegpomp* / vul | vult | vullen | gevuld*
        | vul * bij | bijvul* | bijgevuld* | afvul* / sla * op | slaat * op | opslaan | opslaat | opgeslagen | op
        te slaan | bewaar* | bewar* | bewaard* | back-up | backup / herstart* | start * opnieuw | opnieuw * start |
        opnieuw * starten | opnieuw opstarten | opnieuw gestart / raak * aan | raakt * aan | aanraak* | aanraken |
        aangeraakt | aan te raken | blijf * af / installeer* | installer* | geïnstalleerd* | monteer* | monter* |
        gemonteerd* / bel | belt | bellen | gebeld | waarschuw* | gewaarschuwd* | meld | meldt | melden | gemeld |
        informeer* | informer* | geïnformeerd* | licht * in / teken | tekent | tekenen | getekend | onderteken* |
        ondertekend* / stap * af | stap * uit | stapt * uit | stap van | stapt van | stap * van | uitstap* |
        afstap* | verlaat | verlaten / betreed* | betreden | ga * in | gaat * in | ga * binnen | stap * in |
        instap* | binnengaa* / zet * uit | uitzet* | uitgezet* | schakel * uit | uitschakel* | uitgeschakeld* |
        zet * af | afzet* | afgezet* | zet * stil | stilzet* | stilgezet* / zet * aan | aanzet* | aangezet* |
        schakel * in | inschakel* | ingeschakeld* / open | opent | openen | geopend* | maak * open | doe * open |
        draai * open / sluit | sluiten | gesloten | doe * dicht | maak * dicht | draai * dicht / vergrendel* |
        vergrendeld* | op slot / tel | telt | tellen | geteld | natellen / weeg | weegt | wegen | gewogen / lees |
        leest | lezen | gelezen / vervang | vervangt | vervangen | verwissel* | verwisseld* | wissel | wisselt |
        wisselen | gewisseld | ververs* | ververst / los | lost | lossen | gelost | laad * uit | uitlad* / laad |
        laadt | laden | geladen | inladen | laad * in / geef | geeft | geven | gegeven | dien * toe | toedien* |
        toegediend* | injecteer* | spuit * in / nader | nadert | naderen | benader* | genaderd / ventileer* |
        ventiler* | geventileerd* / test | testen | getest* / verplaats* | verplaatst* | verhuis* | verhuizen /
        trek * aan | aantrekken | aangetrokken | zet * op | opzetten | opgezet | doe * om | doe * aan / print |
        printen | geprint | druk * af | afdruk* / kopieer* | kopiëren | gekopieerd* / controleer* | gecontroleerd*
        | controler* | check | checkt | checken | kijk * na | nakijk* | nagekeken | nagaan | inspecteer* |
        inspecter* | geïnspecteerd* / meet | meten | gemeten | opmeten,
    plug~: stekker | stekkers / snoer | snoeren | kabel | kabels,
    until/from?: uiterlijk | tot maandag | tot en met maandag | tot dinsdag | tot en met dinsdag | tot woensdag
        | tot en met woensdag | tot donderdag | tot en met donderdag | tot vrijdag | tot en met vrijdag
        | tot zaterdag | tot en met zaterdag | tot zondag | tot en met zondag / vanaf | met ingang van,
    -: of hoger | of meer | of langer | of ouder | of minder | of * niet | controleer of | kijk of | ga na of | weet
        of | vraag of | nagaan of | of er | op tijd | opnieuw | dichterbij | voor het eerst | op het laatst |
        hoogstwaarschijnlijk | meer dan ooit | niet meer | nooit meer | geen * meer | laten staan | in de loop | even
        later | later weer | later terug | zo snel mogelijk | zo veel mogelijk | op de hoogte | over het algemeen |
        onder andere | onder toezicht | onder spanning | onder druk | onder water | onder de douche | boven alles |
        voor de zekerheid | hoe dan ook | buiten gebruik | buiten werking | buiten dienst | buiten bereik | na elkaar
        | mag niet | mogen niet | mag nooit | mag geen | kunt niet | kan niet | moet niet | al te | achter elkaar |
        een voor een | even wachten | wacht even | even laten | laat staan | aan de hand van | laten zien | op de
        eerste plaats | ten eerste | meer informatie | buiten het bereik | met rust | vlak voor | om het even | in één
        keer | controleer * of | kijk * of | vraag * of | nagaat of | of het | of de | alsof | voor het laatst | onder
        meer | meer weten | weer later | zoveel mogelijk | zo min mogelijk | zo lang | net zo lang | hoe langer |
        onder stromend | onder de kraan | onder de vlek | onder invloed | onder begeleiding | onder voorwaarde | onder
        de voorwaarde | onder controle | onder de aandacht | onder voorbehoud | onder hoge druk | onder normale |
        onder * omstandigheden | onder spanning staand* | onder spanning staan | boven water | buiten bedrijf | buiten
        beschouwing | na te gaan | na te kijken | kijk * na | ga * na | denk * na | lees * na | vraag * na | naar
        later | op den duur | achter de rug | achter slot | aan de beurt | in de eerste plaats | in de laatste plaats
        | in plaats | in plaats daarvan | op de plaats | op zijn plaats | op hun plaats | ter plaatse | vindt plaats |
        plaats * vindt | plaatsvind* | *e plaats | open vuur | open haard | open vlam* | open wond* | openbaar vervoer
        | houd * vast | hou * vast | houdt * vast | vast te houden | stel * vast | leg * vast | staat vast | vaste |
        los * op | lossen * op | op te lossen | los van | neem contact op | neem * contact op | contact op te nemen |
        neemt contact op | kan * veroorzaken | kan * leiden | kunnen * leiden | kan * ontstaan | kan * beschadig* |
        kan * raken | kan gevaarlijk | kan schade* | kan letsel | kan dodelijk | kan ernstig* | kan brand | kan *
        ontploffen | kan * breken | kan * smelten | kan * schaden | kan * vallen | kan * verwonden | *e laag | een
        laag | laag verf | laag vet | laag stof | op links | geen links | deze links | verdachte links | onbekende
        links | alle links | elk ander | de een of andere | met andere woorden | aan de andere kant | op de een of
        andere | eerste hulp | afgelopen | na verloop | snelle hulp | lange mouw* | korte mouw* | op korte termijn |
        op lange termijn | met het oog | zit vast | zitten vast | aan het werk | in gebruik | door elkaar heen | begin
        van | hoge nood | in het begin | het eerst | dicht in | aan te | hard nodig | licht ontvlam* | licht
        ontvlambare stof* | dag van | op een dag | kind aan huis | ver weg | zo goed als | waar of niet | u ontvangt |
        ontvangt u | u krijgt | op rood | op groen | lucht in | frisse lucht | buitenlucht | in de hand | uit de hand
        | aan de hand | bij de hand | voor de hand | met de hand | op de voet | te voet | op de rug | oog op | in het
        oog | uit het oog | witte lijst | zwarte lijst | vast en zeker | terug naar | kom * terug | ga * terug |
        keer * terug | zet * terug | leg * terug | plaats * terug | hang * terug | stuur * terug | geef * terug |
        breng * terug | schuif * terug | verloop* na | verloop* binnen | verlop* na | verlop* binnen | verval* na |
        verval* binnen | bederf* na | bederf* binnen | bederv* na | bederv* binnen | droogt na | droogt binnen |
        drogen na | drogen binnen | aan het snoer uit | aan de kabel uit | aan zijn snoer
        | op lekkage | op lekkages | op lekken | wacht op * voordat
# Units: the names that a reader sees after a number. Symbols such as "mm", "kg" and "°C" are known in every language.
meaning-units =
    second: seconde | seconden | sec | secondes | secs | tellen | tel, minute: minuut | minuten | min | minuutjes |
    minuten-*, hour: uur | uren | u | uurtje | uurs | uurtjes, day: dag | dagen | werkdag | werkdagen | daagse
    | etmaal | etmalen | kalenderdag | kalenderdagen, week: week | weken | weeks | weekse, month: maand | maanden |
    maands, year: jaar | jaren | jarig | jarige | jarigen, millisecond: milliseconde | milliseconden, degree: graad |
    graden | graads, celsius: graad celsius | graden celsius | celsius, fahrenheit: graad fahrenheit | graden
    fahrenheit | fahrenheit, kelvin: kelvin, percent: procent | percent | procentpunt | procentpunten | pct, metre:
    meter | meters, centimetre: centimeter | centimeters, millimetre: millimeter | millimeters, kilometre: kilometer |
    kilometers, micrometre: micrometer | micron | micrometers | microns, inch: inch | duim | inches, foot: voet, yard:
    yard | yards, mile: mijl | mijlen, gram: gram | grammen, kilogram: kilogram | kilo | kilo's | kilogrammen,
    milligram: milligram | milligrammen, microgram: microgram | microgrammen, tonne: ton, ton: -, pound: -, ounce: -,
    litre: liter | liters, millilitre: milliliter | milliliters, centilitre: centiliter | centiliters, decilitre:
    deciliter | deciliters, gallon: gallon | gallons, cubic-metre: kubieke meter | kuub | kubieke meters,
    square-metre: vierkante meter | vierkante meters, volt: volt | volts | volt-*, kilovolt: kilovolt, millivolt:
    millivolt, ampere: ampère | ampere | ampères | amperes | amp, milliampere: milliampère | milliampere, watt: watt |
    watts, kilowatt: kilowatt, megawatt: megawatt, kilowatt-hour: kilowattuur | kilowatturen, hertz: hertz, kilohertz:
    kilohertz, megahertz: megahertz, ohm: ohm, bar: bar, millibar: millibar, pascal: pascal, kilopascal: kilopascal,
    decibel: decibel | decibels, newton: newton, newton-metre: newtonmeter, joule: joule | joules, lux: lux, rpm: tpm
    | omwentelingen per minuut | toeren per minuut | toeren | omw per min | omwentelingen | t / min | omw / min,
    kilometre-per-hour: kilometer per uur | km per uur | km/u | kilometers per uur, mile-per-hour: mijl per uur, byte:
    byte | bytes, kilobyte: kilobyte | kilobytes, megabyte: megabyte | megabytes, gigabyte: gigabyte | gigabytes |
    gig, terabyte: terabyte | terabytes, pixel: pixel | pixels, euro: euro | euro's, cent: cent | centen, dollar:
    dollar | dollars
# The word between an amount and what it is counted by: "5 mg per kilogram".
meaning-per = per
# Units that only a slash before them makes one: `unit: letters`.
meaning-after-slash = day: d
# Numbers in words: `number: words`. With `?` a word that often is not a number, and counts only where the other text has that number.
meaning-numbers =
    0: nul? | nihil?, 1: één? | een? | eenmaal? | eerste? | enkele? | eens? | enkel? | een paar? | eentje? | één voor
    één? | een voor een? | één 's avonds? | één 's morgens? | één 's ochtends?, 2: twee? | beide? | allebei? | paar? |
    tweemaal | tweede? | dubbel? | dubbele? | tweeën? | beiden? | tweetal? | beide voeten? | beide handen?, 3: drie |
    driemaal | derde? | drieën? | drievoudig?, 4: vier | viermaal | vierde? | vieren? | viercijferig*?, 5: vijf |
    vijfde? | vijfmaal? | vijfcijferig*?, 6: zes | zesde? | zescijferig*?, 7: zeven | zevende?, 8: acht | in acht? |
    acht slaan? | achtste?, 9: negen | negende?, 10: tien | tiende? | tiental?, 11: elf | elfde?, 12: twaalf | dozijn?
    | twaalfde?, 13: dertien, 14: veertien, 15: vijftien, 16: zestien, 18: achttien, 20: twintig | twintigste?, 24:
    vierentwintig, 25: vijfentwintig, 30: dertig, 40: veertig, 45: vijfenveertig, 48: achtenveertig, 50: vijftig, 60:
    zestig, 72: tweeënzeventig, 80: tachtig, 90: negentig, 100: honderd | honderd procent?, 1000: duizend, 1000000:
    miljoen?, 0.5: half? | halve? | helft? | een halve? | een half? | de helft?, 0.25: kwart? | een kwart? | een
    vierde?, 0.75: driekwart | drie kwart, 1.5: anderhalf | anderhalve, 2.5: tweeënhalf | tweeënhalve | twee en een
    half | twee en een halve, x100: honderd, x1000: duizend, x1000000: miljoen | mln, x1000000000: miljard | mld,
    +0.5: en een half | en een halve, -: min | minus | bij min | op min | tot min | van min | onder min | boven min |
    dan min | is min | tussen min, below: onder nul | onder het vriespunt | vorst, 3 month: kwartaal |
    driemaandelijks* | kwartalen, 24 hour: etmaal | dag en nacht? | de klok rond? | rond de klok?, 15 minute: kwartier
    | een kwartier | kwartiertje, 30 minute: halfuur | halfuurtje, 45 minute: drie kwartier | driekwartier, 17:
    zeventien, 19: negentien, 21: eenentwintig, 22: tweeëntwintig, 23: drieëntwintig, 28: achtentwintig, 35:
    vijfendertig, 36: zesendertig, 55: vijfenvijftig, 65: vijfenzestig, 70: zeventig, 75: vijfenzeventig, 85:
    vijfentachtig, 95: vijfennegentig, 120: honderdtwintig, 150: honderdvijftig, 200: tweehonderd, 300: driehonderd,
    400: vierhonderd, 500: vijfhonderd, 10000: tienduizend, 3.5: drieënhalf | drieënhalve, 4.5: vierenhalf |
    vierenhalve, 2 day: om de dag | om de andere dag | om de 2 dagen | tweedaags*, 2 week: om de week | tweewekelijks*
    | veertiendaags*, 2 month: om de maand | tweemaandelijks*, 2 year: om het jaar | tweejaarlijks*, 6 month:
    halfjaarlijks* | halfjaar, 3 day: driedaags*,
    2 hour: een uur of twee?, 2 day: een dag of twee?, 2 week: een week of twee?
# Times of day: what marks a number as a time, and which half of the day it is in.
meaning-times =
    clock: uur | u | h, am: 's ochtends | 's morgens | 's nachts | in de ochtend, pm: 's middags | 's avonds | in de
    middag | in de avond, noon: twaalf uur 's middags | 12 uur 's middags, midnight: middernacht, half-past: -,
    half-to: half, quarter-past: kwart over, quarter-to: kwart voor
