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
meaning-negations = nooit, niet, geen, geen enkel, geen enkele, geenszins, niets, niks, niemand, nergens, noch, niet * noch, geen * noch, noch * noch
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
meaning-signal-words = Let op, Waarschuwing, Pas op, Gevaar, Voorzichtig, Opgelet, Attentie

# Woorden die verbieden aan het begin van een zin, of achter het werkwoord ervan; ontkenningen die niets verbieden.
meaning-prohibitions =
    nooit, je mag nooit, u mag nooit, je moet nooit, u moet nooit, in geen geval, onder geen beding, onder geen enkele
    voorwaarde
meaning-prohibitions-inside = nooit, in geen geval, onder geen beding, onder geen enkele voorwaarde
meaning-refusals = je mag niet, u mag niet, je mag geen, u mag geen, niet doen
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
    het is verboten, het is niet toegestaan, het is niet de bedoeling dat, is ten strengste verboten, is streng
    verboten, is verboten, zijn verboten, niemand mag, niemand moet, wat je ook doet, wat u ook doet
meaning-consequents = dus, daarom, vandaar, en dus

# De werkwoorden van instructies, zoals ze bevelen; wat ervoor mag staan, en wat volgt als het zeker een werkwoord is.
meaning-commands =
    aanvaard, accepteer, activeer, annuleer, antwoord, archiveer, authenticeer, autoriseer, beantwoord, bedenk, beëindig,
    begin, beheer, bekijk, bel, beperk, bepaal, bereken, beschrijf, beslis, besluit, bestel, betaal, bevestig, bewaar,
    bewerk, bezoek, bied, blader, blijf, blokkeer, boek, breng, check, combineer, controleer, corrigeer, deactiveer,
    deblokkeer, deel, dien, doe, doorloop, doorzoek, download, draai, druk, dubbelklik, duw, exporteer, filter, formuleer,
    ga, gebruik, geef, gooi, haal, handel, herhaal, herlaad, hernoem, herstart, herstel, houd, hou, importeer, informeer,
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

# Words that forbid or keep away without a "not", and that a translation must therefore make up for.
meaning-forbidding =
    verbied*, verboden, streng verboden, vermijd*, vermeden, mijd, mijden, voorkom, voorkom dat, voorkomt, te voorkomen, voorkomen dat, onthoud u, uit de buurt, blijf op afstand,
    houd * op afstand, hou * op afstand, op afstand blijven, buiten bereik, buiten het bereik, blijf * af, blijf * weg, houd * weg, hou * weg,
    blijf * vandaan, houd * vandaan, hou * vandaan, blijf uit, blijft uit, zonder, geen toegang, taboe, achterwege
# Words that leave one thing and exclude the others: a translation must do so as well. The last are double negations, which say "only".
meaning-limits =
    alleen, uitsluitend, slechts, enkel, louter, niets anders dan, tenzij, behalve, uitgezonderd, met uitzondering van, behoudens,
    pas als, pas wanneer, pas nadat, pas na, mag pas, kan pas, wordt pas, worden pas, mogen pas, pas * als, pas * wanneer, pas * nadat,
    pas * na, niet * zonder, nooit * zonder, geen * zonder, niemand * zonder, niet * tenzij, nooit * tenzij, geen * tenzij,
    niemand * tenzij, nooit * behalve, niet * behalve, niemand anders dan, niet * anders dan, alleen maar
# Verbs that ask to change nothing: "keep the plug in" can become "do not pull the plug".
meaning-keeping =
    laat, laten, laat u, houd, hou, houden, houdt, blijf, blijft, blijven, bewaar, met rust

# Opposites: `name: words | words / words of the opposite`. The names are the same in every language.
meaning-opposites =
    on/off: aanzet* | aangezet* | zet * aan | zetten * aan | zet aan | inschakel* | ingeschakeld* | schakel * in | schakelt * in |
        aan te zetten | in te schakelen | doe * aan | staat * aan | aan staat | aanstaat | is aan | staan * aan | aan blijft |
        blijft * aan | laat * aan | aan laten | aan is | gaat * aan | aan gaat / uitzet* | uitgezet* | zet * uit | zetten * uit |
        uitschakel* | uitgeschakeld* | schakel * uit | schakelt * uit | uit te zetten | uit te schakelen | doe * uit | staat * uit |
        uit staat | uitstaat | is uit | staan * uit | uit blijft | blijft * uit | laat * uit | uit is | gaat * uit | uit gaat |
        sluit * af | afsluit* de computer | spanningsloos,
    open/closed: open | opent | openen | geopend* | openstaan* | opendraai* | opengedraaid* | openmak* | maak * open | doe * open |
        draai * open | zet * open | openzet* | opengezet* / sluit | sluiten | gesloten | dicht | dichtdraai* | dichtgedraaid* |
        dichtmak* | dichtgemaakt* | dichtdo* | dichtgedaan | dichthoud* | toe | sluitend* | afsluit* | afgesloten,
    locked/unlocked: vergrendel* | blokkeer* | geblokkeerd* | op slot | vergrendeld* / ontgrendel* | deblokkeer* | gedeblokkeerd* |
        van het slot | van slot | ontgrendeld*,
    left/right: links* | linker* | linksom | linksaf | tegen de klok in | tegen de wijzers van de klok in | naar links / rechts* |
        rechter* | rechtsom | rechtsaf | met de klok mee | met de wijzers van de klok mee | naar rechts,
    above/below: boven | bovenop | erboven | daarboven | hierboven | boven op / onder | eronder | daaronder | hieronder | beneden,
    before/after: voordat | voor u | voor je | vooraf | van tevoren | alvorens | eerder dan | vóór | voorafgaand * aan / nadat | na |
        achteraf | zodra | naderhand,
    more/less: meer | verhoog* | verhogen | verhoogd* | vergroot* | hoger | groter | toeneemt | neemt * toe | voer * op | zet * hoger |
        opvoeren | meeste | maximal* / minder | verlaag* | verlagen | verlaagd* | verklein* | verminder* | lager | kleiner | afneemt |
        neemt * af | reduceer* | zet * lager | minst* | minimal*,
    least/most: minstens | minimaal | ten minste | tenminste | op zijn minst | of meer | of langer | of ouder | meer dan | langer dan |
        ouder dan | hoger dan | minimum | vanaf | hoger * dan | groter dan | zwaarder dan / hoogstens | maximaal | ten hoogste |
        op zijn hoogst | of minder | of korter | of jonger | minder dan | korter dan | jonger dan | lager dan | maximum | tot en met |
        kleiner dan | lichter dan | niet meer dan,
    enable/disable: inschakel* | activeer* | activeren | geactiveerd* | ingeschakeld* | schakel * in / uitschakel* | deactiveer* |
        deactiveren | gedeactiveerd* | uitgeschakeld* | schakel * uit,
    add/remove: voeg * toe | toevoeg* | toe te voegen | toegevoegd* | plaats | plaatsen | geplaatst | plaatst | installeer* | installeren |
        geïnstalleerd* | monteer* | monteren | gemonteerd* | breng * aan | aanbreng* | aangebracht* | bevestig* | vul * bij | bijvul* |
        doe * in | steek * in | zet * op | leg * in / verwijder* | haal * weg | weghal* | weggehaald* | haal * uit | haal * eruit |
        haal * af | uitnem* | neem * uit | neem * weg | wis | wissen | gewist | demonteer* | demonteren | gedemonteerd* | schrap* |
        deïnstalleer* | verwijderd*,
    tighten/loosen: draai * vast | vastdraai* | vastgedraaid* | vast te draaien | aandraai* | aangedraaid* | draai * aan | maak * vast |
        vastmak* | vastgemaakt* | vastzet* | zet * vast | span | aanspan* | strak | vast / draai * los | losdraai* | losgedraaid* |
        los te draaien | maak * los | losmak* | losgemaakt* | los | loszit* | losschroev* | schroef * los | verslap*,
    wet/dry: nat | natte | vochtig* | bevochtig* / droog | droge | drogen | gedroogd* | afgedroogd*,
    hot/cold: heet | hete | warm | warme | verwarm* | opwarm* | opgewarmd* | verhit* | warmer | kokend* / koud | koude | koel | koele |
        koelen | gekoeld* | afkoel* | afgekoeld* | kouder | bevroren | ijskoud*,
    first/last: eerst | eerste | als eerste | om te beginnen / laatst | laatste | als laatste | tot slot | ten slotte | uiteindelijk*,
    up/down: omhoog | op te tillen | til * op | optil* | opgetild* | hijs | hijsen | naar boven | hef * op | heffen | opwaarts /
        omlaag | naar beneden | neerlat* | laat * zakken | zakken | neer | neerwaarts | zet * neer | leg * neer | neergelaten,
    upright/lying: rechtop | staand* | verticaal | verticale / liggend* | plat | horizontaal | horizontale | op zijn kant | ondersteboven |
        op z'n kant,
    push/pull: duw | duwen | duwt | geduwd | druk | drukken | gedrukt | ingedrukt* | indruk* | druk * in | toets * in / trek | trekken |
        trekt | getrokken | uittrek* | lostrek*,
    connect/disconnect: aansluit* | aangesloten | sluit * aan | aan te sluiten | verbind | verbinden | verbonden | koppel * aan | aankoppel* |
        steek * in het stopcontact | koppel | koppelen | gekoppeld* / loskoppel* | losgekoppeld* | koppel * los | ontkoppel* |
        verbreek | verbreken | verbroken | trek * uit het stopcontact | haal * uit het stopcontact | afkoppel* | afgekoppeld* |
        afsluit* van,
    allow/deny: sta * toe | toesta* | toegestaan* | toelaat | toelaten | laat * toe | accepteer* | accepteren | geaccepteerd* |
        keur * goed | goedkeur* | goedgekeurd* | verleen* | aanvaard* / weiger* | geweigerd* | verbied* | verboden | blokkeer* |
        geblokkeerd* | wijs * af | afwijz* | afgewezen* | keur * af | afkeur* | afgekeurd* | ontzeg*,
    inside/outside: binnen in | binnenshuis | erin | binnenin | naar binnen | binnenkant | binnenste | binnenzijde | binnenkom* |
        betreed* | betreden / buiten | buitenshuis | eruit | naar buiten | buitenkant | buitenste | buitenzijde | verlaat | verlaten,
    start/stop: start | starten | gestart | begin | begint | beginnen | begonnen | herstart* | hervat* | opstart* | opgestart* | start * op /
        stop | stopt | stoppen | gestopt | eindig* | beëindig* | afbreek* | breek * af | afgebroken | annuleer* | geannuleerd* |
        stilzet* | zet * stil | staak | ophoud* | houd * op | stilleg* | leg * stil,
    full/empty: vol | volle | vul | vullen | gevuld* | vult | bijvul* | volledig gevuld / leeg | lege | legen | geleegd* | leegmak* |
        leegpomp* | maak * leeg | tap * af | aftap* | afgetapt* | leeggemaakt* | leeg * laten lopen,
    upper/lower: bovenste | boven* knop | bovenkant | bovenzijde | topp* / onderste | onderkant | onderzijde,
    front/back: voor aan | vooraan | voorkant | voorzijde | voorste | vooruit | naar voren | voorwaarts / achteraan | achterkant |
        achterzijde | achterste | achteruit | naar achteren | achter | achterwaarts | erachter,
    long/short: lang | lange | langer | langste | verleng* / kort | korte | korter | kortste | verkort* | inkort*,
    fast/slow: snel | snelle | sneller | vlug | versnel* / langzaam | langzame | langzamer | traag | trage | rustig | geleidelijk* | vertraag*,
    high/low: hoog | hoge | hoger | hoogste / laag | lage | lager | laagste,
    large/small: groot | grote | groter | grootste / klein | kleine | kleiner | kleinste,
    light/heavy: licht | lichte | lichter | lichtste / zwaar | zware | zwaarder | zwaarste,
    light/dark: licht | lichte | verlicht* | helder* / donker | donkere | duister | verduister*,
    clean/dirty: schoon | schone | schoongemaakt* | schoonmak* | gereinigd* | reinig* / vuil | vuile | vies | vieze | verontreinigd* |
        besmet* | vervuild*,
    new/old: nieuw | nieuwe | nieuwste | vers | verse / oud | oude | oudste | gebruikt | gebruikte | vorige | verouderd*,
    show/hide: toon | tonen | getoond* | laat * zien | weergeven | weergegeven | zichtbaar* / verberg* | verborgen | onzichtbaar* |
        verstop*,
    send/receive: verstuur* | verstuurd* | verzend* | verzonden | stuur | sturen | gestuurd* | stuurt / ontvang* | ontvangen | ontvangt | binnenkrijg*,
    sender/recipient: afzender* | verzender* / ontvanger* | geadresseerde*,
    import/export: importeer* | importeren | geïmporteerd* | upload* | geüpload* / exporteer* | exporteren | geëxporteerd* | download* |
        gedownload*,
    buy/sell: koop | kopen | gekocht* | inkoop* | aankoop* | aanschaf* / verkoop* | verkopen | verkocht*,
    save/discard: bewaar | bewaren | bewaard* | opslaan | sla * op | opgeslagen | op te slaan | behoud* / gooi * weg | weggooi* | weggegooid* |
        verwijder* | wis | wissen | gewist | vernietig*,
    succeed/fail: slaag* | slagen | geslaagd* | lukt | gelukt | succesvol* / mislukt* | mislukken | faalt | falen | gefaald,
    online/offline: online / offline,
    internal/external: intern* / extern*,
    public/private: openbaar | openbare | publiek* / privé* | vertrouwelijk* | geheim*,
    positive/negative: positief | positieve / negatief | negatieve,
    parallel/crosswise: parallel* | evenwijdig* | in de lengte | met de draad mee / haaks | dwars | loodrecht* | tegen de draad in,
    day/night: dag | overdag | daglicht / nacht | 's nachts | nachts | nachtelijk*,
    morning/evening: ochtend* | 's ochtends | 's morgens | morgens / avond* | 's avonds | middag* | 's middags,
    summer/winter: zomer* / winter*,
    north/south: noord* / zuid*,
    east/west: oost* / west*,
    always/sometimes: altijd | te allen tijde | telkens | elke keer | iedere keer / soms | af en toe | nu en dan | een enkele keer,
    all/some?: alle | alles | elk | elke | ieder | iedere | iedereen | allemaal / sommige | enkele | een paar | een aantal,
    alone/together: in je eentje | in uw eentje | alleen werken | alleen tillen / samen | met z'n tweeën | met zijn tweeën | met een collega,
    same/other: dezelfde | hetzelfde | zelfde | identiek* / ander | andere | een ander | verschillend*,
    near/far: dichtbij | vlakbij | dicht bij | in de buurt van | naast | nabij / ver | verre | ver van | uit de buurt | op afstand | weg van,
    required/optional?: verplicht* | vereist* | noodzakelijk | moet | moeten / optioneel | optionele | vrijwillig* | facultatie* | mag |
        mogen | kunt | kan | desgewenst,
    earlier/later: eerder | vroeger | vroeg | vroege / later | laat | late,
    child/adult: kind | kinderen | kinder* / volwassen*,
    even/odd: even / oneven,
    manual/automatic: handmatig* | met de hand | handbedien* / automatisch*,
    safe/dangerous: veilig* / gevaarlijk* | onveilig*,
    inhale/exhale: inadem* | ingeademd* | adem * in / uitadem* | uitgeademd* | adem * uit,
    credit/debit: credit* / debet* | debit*,
    deposit/withdraw: stort | storten | gestort* / opneem* | neem * op | opgenomen,
    encrypted/plain: versleutel* | versleuteld* / ontsleutel* | onversleuteld*,
    engage/disengage: inschakel* | zet * op de rem | aantrekk* de rem / ontkoppel* | haal * van de rem,
    sharp/blunt: scherp* / bot | botte | stomp*,
    thick/thin: dik | dikke | dikker / dun | dunne | dunner,
    deep/shallow: diep | diepe | dieper / ondiep*,
    wide/narrow: breed | brede | breder | ruim* / smal | smalle | smaller | nauw*,
    soft/hard: zacht | zachte | zachter / hard | harde | harder,
    rough/smooth: ruw* | grof | grove / glad | gladde | fijn | fijne,
    fold/unfold: vouw * op | opvouw* | opgevouwen | vouw * dicht | inklap* | klap * in | ingeklapt* / vouw * uit | uitvouw* | uitgevouwen |
        uitklap* | klap * uit | uitgeklapt*,
    join/separate: samen | bij elkaar | meng* | gemengd* | combineer* | samenvoeg* | voeg * samen | door elkaar / apart | gescheiden |
        scheid* | splits* | afzonderlijk* | uit elkaar,
    accelerate/brake: geef gas | gas geven | versnel* / rem | remmen | remt | vertraag*,
    charge/discharge: laad * op | oplaad* | oplad* | opgeladen | opladen | volgeladen / ontlaad* | ontlad* | ontladen | leeggelopen,
    pass/fail: goedgekeurd* | geslaagd* / afgekeurd* | gezakt*,
    read/write: lees | lezen | gelezen | leest / schrijf | schrijven | geschreven | schrijft,
    sit/stand: zit | zitten | zittend* | ga zitten / sta | staan | staat op | sta op,
    lend/borrow: leen * uit | uitlen* | uitgeleend* / leen | lenen | geleend*,
    true/false: waar | juist | juiste | goed | goede / onwaar | onjuist* | fout | foute | verkeerd*,
    -: op tijd | opnieuw | dichterbij | voor het eerst | op het laatst | hoogstwaarschijnlijk | meer dan ooit | niet meer | nooit meer |
        geen * meer | laten staan | in de loop | even later | later weer | later terug | zo snel mogelijk | zo veel mogelijk |
        op de hoogte | over het algemeen | onder andere | onder toezicht | onder spanning | onder druk | onder water | onder de douche |
        boven alles | voor de zekerheid | hoe dan ook | buiten gebruik | buiten werking | buiten dienst | buiten bereik | na elkaar |
        mag niet | mogen niet | mag nooit | mag geen | kunt niet | kan niet | moet niet | al te | achter elkaar | een voor een |
        even wachten | wacht even | even laten | laat staan | aan de hand van | laten zien | op de eerste plaats | ten eerste | meer informatie |
        buiten het bereik | met rust | vlak voor | om het even | in één keer

# Units: the names that a reader sees after a number. Symbols such as "mm", "kg" and "°C" are known in every language.
meaning-units =
    second: seconde | seconden | sec, minute: minuut | minuten | min, hour: uur | uren | u | uurtje, day: dag | dagen | etmaal | werkdag | werkdagen,
    week: week | weken, month: maand | maanden, year: jaar | jaren, millisecond: milliseconde | milliseconden, degree: graad | graden,
    celsius: graad celsius | graden celsius | celsius, fahrenheit: graad fahrenheit | graden fahrenheit | fahrenheit, kelvin: kelvin,
    percent: procent | percent | procentpunt, metre: meter | meters, centimetre: centimeter | centimeters, millimetre: millimeter | millimeters,
    kilometre: kilometer | kilometers, micrometre: micrometer | micron, inch: inch | duim, foot: voet, yard: yard, mile: mijl | mijlen,
    gram: gram, kilogram: kilogram | kilo | kilo's, milligram: milligram, microgram: microgram, tonne: ton, ton: -, pound: pond | ponden,
    ounce: ons, litre: liter | liters, millilitre: milliliter | milliliters, centilitre: centiliter, decilitre: deciliter, gallon: gallon,
    cubic-metre: kubieke meter | kuub, square-metre: vierkante meter, volt: volt, kilovolt: kilovolt, millivolt: millivolt, ampere: ampère | ampere,
    milliampere: milliampère | milliampere, watt: watt, kilowatt: kilowatt, megawatt: megawatt, kilowatt-hour: kilowattuur, hertz: hertz,
    kilohertz: kilohertz, megahertz: megahertz, ohm: ohm, bar: bar, millibar: millibar, pascal: pascal, kilopascal: kilopascal, decibel: decibel,
    newton: newton, newton-metre: newtonmeter, joule: joule, lux: lux, rpm: omwentelingen per minuut | toeren per minuut | toeren,
    kilometre-per-hour: kilometer per uur | km per uur | km/u, mile-per-hour: mijl per uur, byte: byte | bytes, kilobyte: kilobyte | kilobytes,
    megabyte: megabyte | megabytes, gigabyte: gigabyte | gigabytes, terabyte: terabyte | terabytes, pixel: pixel | pixels, euro: euro | euro's,
    cent: cent, dollar: dollar | dollars
# Numbers in words: `number: words`. With `?` a word that often is no number, and counts only where the other text has that number.
meaning-numbers =
    0: nul?, 1: één | een? | eenmaal? | één keer? | eerste? | enkele?, 2: twee | beide? | allebei? | paar? | tweemaal | tweede? | dubbel? | dubbele? | tweeën?,
    3: drie | driemaal | derde?, 4: vier | viermaal | vierde?, 5: vijf | vijfde?, 6: zes | zesde?, 7: zeven | zevende?, 8: acht | in acht? | acht slaan? | achtste?,
    9: negen | negende?, 10: tien | tiende?, 11: elf, 12: twaalf | dozijn?, 13: dertien, 14: veertien, 15: vijftien, 16: zestien, 18: achttien,
    20: twintig, 24: vierentwintig, 25: vijfentwintig, 30: dertig, 40: veertig, 45: vijfenveertig, 48: achtenveertig, 50: vijftig,
    60: zestig, 72: tweeënzeventig, 80: tachtig, 90: negentig, 100: honderd, 1000: duizend, 1000000: miljoen?, 0.5: half? | halve? | helft?,
    0.25: kwart? | een kwart?, 0.75: driekwart | drie kwart, 1.5: anderhalf | anderhalve, 2.5: tweeënhalf | tweeënhalve, x100: honderd, x1000: duizend,
    x1000000: miljoen | mln, x1000000000: miljard | mld, +0.5: en een half | en een halve, -: min | minus,
    15 minute: kwartier, 30 minute: halfuur, 45 minute: drie kwartier
# Times of day: what marks a number as a time, and which half of the day it is in.
meaning-times =
    clock: uur | u | h, am: 's ochtends | 's morgens | 's nachts, pm: 's middags | 's avonds, noon: twaalf uur 's middags, midnight: middernacht,
    half-past: -, half-to: half, quarter-past: kwart over, quarter-to: kwart voor
