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
meaning-negations = nooit, niet, geen, geenszins, niets, niks, niemand, nergens, noch, niet * noch, geen * noch, noch * noch
meaning-negative-words =
    zonder, vermijd*, vermeden, voorkom*, onthoud u, uit de buurt, blijf op afstand, houd * op afstand, buiten bereik,
    buiten het bereik, blijf * af, blijf * weg, houd * weg, verbied*, verboden, afgeraden, weiger*, geweigerd, mislukt*,
    mislukken, faalt, faalde, falen, gefaald, on*, *ongevoelig*, zinloos, zinloze, nutteloos, nutteloze, verkeerd*,
    foutief, foutieve, ontbrek*, ontbreekt, nee, uitgeschakeld*, verberg*, verborgen, is leeg, zijn leeg, fout bij,
    fouten bij, niet-*, te weinig, te kort, te klein, te laag, alleen als, alleen wanneer, alleen na, alleen met, alleen
    bij, wordt pas, worden pas, pas worden, kan pas, kunt pas, kunnen pas, mag pas, zal pas, zullen pas, pas als, pas
    wanneer, pas nadat, pas na, pas van kracht, hoogstens, alleen-lezen, laat * leeg, in plaats van, behalve, negeer*,
    genegeerd, overgeslagen, verschilt, verschillen, is anders, zijn anders, anders dan, verlopen, verouderd*, offline,
    nauwelijks, zelden, uitgesloten, uitgezonderd, weggelaten, achterwege, slecht, slechte
meaning-no-negations =
    niet alleen, niet enkel, niet later dan, al dan niet, wel of niet, of niet, vergeet * niet, vergeet * nooit, niet
    vergeten, nooit vergeten, tenzij, on, onder*, ons, onze, ont*, ongeveer, ongeval*,
    ongeluk*, ongedaan, onklaar, onmid*, online*, onweer*
# Woorden waarmee een waarschuwing begint.
meaning-signal-words = Let op, Waarschuwing, Pas op, Gevaar, Voorzichtig, Opgelet, Attentie, Wees voorzichtig, Kijk uit, Let goed op
meaning-note-words = Opmerking, Tip, Belangrijk, Goed om te weten, Noot, Weetje, NB

# Woorden die verbieden aan het begin van een zin, of achter het werkwoord ervan; ontkenningen die niets verbieden.
meaning-prohibitions =
    nooit, je mag nooit, u mag nooit, je moet nooit, u moet nooit, in geen geval, onder geen beding, onder geen enkele
    voorwaarde
meaning-prohibitions-inside = nooit, in geen geval, onder geen beding, onder geen enkele voorwaarde
meaning-refusals = je mag niet, u mag niet, je mag geen, u mag geen, niet doen, blijf uit de buurt
meaning-refusals-inside = niet, geen
meaning-reassurances =
    vergeet niet, vergeet nooit, schrik niet, wanhoop niet, aarzel niet, maak je geen zorgen, maak u geen zorgen, geen
    zorgen, geen probleem, niet alleen, twijfel niet, nooit meer, of niet, al dan niet
# Werkwoorden die verplichten, en met „nooit” verbieden; lezers, aan wie iets verboden wordt; een begin dat om zorg vraagt;
# woorden die overal verbieden; woorden die van een reden naar een opdracht leiden.
meaning-obligations = mag, mogen, moogt, moet, moeten, dien, dient, dienen, behoort, behoren, zou moeten
meaning-persons = je, jij, u, jullie, iemand, niemand, gebruikers, medewerkers, collega's
meaning-cautions =
    zorg dat, zorg ervoor dat, zorg er voor dat, zorgt u dat, zorg er altijd voor dat, let erop dat, let er op dat, let
    goed op dat, let op dat, pas op dat, kijk uit dat, denk eraan dat, denk erom dat, voorkom dat, het is belangrijk
    dat, het is van belang dat, belangrijk is dat, wij raden aan dat
meaning-bans =
    het is verboden, het is niet toegestaan, het is niet de bedoeling dat, is ten strengste verboden, is streng
    verboden, is verboden, zijn verboden, verboden te, niemand mag, niemand moet, wat je ook doet, wat u ook doet
meaning-consequents = dus, daarom, vandaar, en dus

# De werkwoorden van instructies, zoals ze bevelen; wat ervoor mag staan, en wat volgt als het zeker een werkwoord is.
meaning-commands =
    aanvaard, accepteer, activeer, annuleer, antwoord, archiveer, authenticeer, autoriseer, beantwoord, bedenk, beëindig,
    begin, beheer, bekijk, bel, beperk, bepaal, bereken, beschrijf, beslis, besluit, bestel, betaal, bevestig, bewaar,
    bewerk, bezoek, bied, blader, blijf, blokkeer, boek, breng, check, combineer, controleer, corrigeer, deactiveer,
    deblokkeer, deel, dien, doe, doorloop, doorzoek, download, draai, druk, dubbelklik, duw, exporteer, filter, formuleer,
    ga, gebruik, geef, gooi, haal, handel, herhaal, herlaad, hernoem, herstart, herstel, houd, hou, kom, importeer, informeer,
    installeer, kies, kijk, klap, klik, knip, koop, kopieer, koppel, krab, laad, laat, leeg, lees, leg, let, log, loop,
    maak, mail, markeer, meld, meng, minimaliseer, navigeer, neem, negeer, noem, noteer, onderbreek, onderteken,
    onthoud, ontgrendel, ontkoppel, ontvang, open, overleg, overschrijf, pak, pas, plaats, plak, plan, print, probeer,
    publiceer, raadpleeg, raak, registreer, reken, reset, roep, ruim, scan, schakel, scheur, schrijf, schuif, scroll,
    selecteer, sla, sleep, sluit, sorteer, specificeer, spreek, start, stel, steek, stop, stuur, synchroniseer, swipe,
    tel, test, tik, toon, trek, typ, update, upload, vermijd, vernieuw, verander, verbind, verberg, verbreek,
    verdeel, vergelijk, vergeet, vergrendel, vergroot, verklein, verlaat, verleen, vermeld, verplaats, verschuif, verstuur,
    vertel, vertrouw, vervang, verwerk, verwijder, verzamel, verzend, verzoek, vink, vind, voeg, voer, volg, voltooi,
    voorkom, vraag, vul, wacht, wees, weiger, werk, wijs, wijzig, wis, wissel, zeg, zend, zet, zoek, zoom, zorg
meaning-fillers = nu, dan, daarna, vervolgens, eerst, ook, tot slot, ten slotte, weer, altijd, dus, en, maar, gewoon, alsjeblieft
meaning-coordinators = en, maar
meaning-determiners =
    de, het, een, je, jouw, uw, mijn, deze, dit, die, dat, elk, elke, alle, beide, op, in, aan, uit, bij, onder, naar, via,
    met, over, daar, deze, ze, hem, er, opnieuw, daarna, vervolgens, dan, alles, één, twee, drie, hier
meaning-articles = de, het, een
meaning-auxiliaries =
    is, zijn, was, waren, wordt, worden, werd, werden, kan, kunt, kunnen, heeft, hebben, hebt, moet, moeten, mag, mogen,
    zal, zullen, wil, willen, staat, staan, blijft, blijven, werkt, werken, gaat, gaan, komt, komen, lukt, klopt, bestaat
meaning-subordinators =
    als, dat, die, of, om, wat, waar, wie, welke, welk, zodat, omdat, want, wanneer, terwijl, totdat, tot, tenzij, voordat,
    nadat, zolang, hoe, waarom, waarmee, waarvan, waarop, waarvoor, waarin, zodra, indien, mits, sinds, hoewel

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
meaning-simultaneous = houd, hou, ingedrukt, terwijl, tegelijk, tegelijkertijd, gelijktijdig, samen, sleep
meaning-weak-openings =
    je kunt, u kunt, je kan, het is mogelijk, het kan, het is handig, het is beter, het is verstandig, het is aan te raden,
    het wordt aangeraden, misschien, soms, eventueel, probeer, we raden, wij raden, bij voorkeur, liever, je zou
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
meaning-abbreviations =
    bijv, bv, enz, e.d, o.a, d.w.z, max, min, nr, tel, incl, excl, evt, m.b.t, t.o.v, i.p.v, a.u.b, ca, dhr, mevr, dr, mr,
    st, resp, afb, blz, vgl

# Letsel en dood: een `*` staat voor willekeurige letters.
meaning-injuries =
    letsel*, oogletsel*, hersenletsel*, gewond*, verwond*, wond, wonden, brandwond*, snijwond*, snijdt, snijden, verbrandt,
    verbranden, verbrand, dood, dode, doden, dodelijk*, overlijd*, overleden, sterf*, sterven, schok, schokken, elektrocut*,
    vergift*, giftig*, stikt, stikken, verstik*, verdrink*, bekneld*, beklem*, geplet, verpletter*, amput*, bloedt, bloeden,
    bloeding*, verblind*, blindheid, doof, gehoorschade, kneuz*, botbreuk*, explosie*, explodeer*, ontploff*, allergi*,
    hersenschudding, bewusteloos, gezondheidsschade, pijn, straling*, levensgevaar*, valgevaar, knelgevaar
# Woorden die over letsel kunnen gaan, en over een ding: met een ervan wordt over het signaalwoord niets gezegd.
meaning-injuries-perhaps =
    brand*, gebrand*, vuur, vlam*, heet, hete, stroom*, spanning, elektri*, uitglijd*, glijd*, glad, gladde, struikel*,
    val, vallen, valt, gevallen, stoot, stoten, gestoten, hoofd, oog, ogen, blind, huid, hand, handen, vinger*, arm,
    armen, been, benen, voet, voeten, tenen, rug, nek, longen, adem*, lichaam*, lichamelijk*, snij*, gesneden, prik*,
    steek*, spat*, klem*, knel*, ziek*, misselijk*, duizelig*, irrita*, geïrriteerd*, bijt*, etsen*, bevri*, breek*,
    gebroken, flauw*, bewust*, koolmonoxide, rook, gas, gassen, dampen, arts, dokter, ehbo, leven, levens*, onwel,
    pijnlijk*, zwaargewond*, overreden, aangereden, gehoor*

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
