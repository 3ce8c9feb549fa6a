# Jedes Wort, das stappenkaart selbst zu den Lesern sagt, auf Deutsch.

language-name = Deutsch

severity-danger = Gefahr
severity-warning = Warnung
severity-caution = Vorsicht
severity-notice = Hinweis
note-important = Wichtig
note-note = Gut zu wissen
note-tip = Tipp

card = Schrittkarte
card-decision = Die richtige Karte finden
card-reference = Zum Nachschlagen
checklist = Checkliste
step = Schritt { $number }
steps-count =
    { $count ->
        [one] { $count } Schritt
       *[other] { $count } Schritte
    }
warnings-count =
    { $count ->
        [one] { $count } Warnhinweis
       *[other] { $count } Warnhinweise
    }
warnings-in-card =
    { $count ->
        [one] Diese Karte enthält { $count } Warnhinweis
       *[other] Diese Karte enthält { $count } Warnhinweise
    }
duration =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
page-of = Seite { $page } von { $total }

before-you-start = Bevor Sie beginnen
read-first = Zuerst lesen
safety-first = Lesen Sie zuerst die Warnhinweise
roles-needed = Ihre Rolle
permissions-needed = Ihre Berechtigungen
requires-here = Für diesen Schritt brauchen Sie
needed-in = Nötig bei
ask-whom = Wen Sie fragen können
request-copy = Nachricht kopieren
request = Das brauche ich, um eine Schrittkarte zu befolgen. Kann das eingerichtet werden?
how-to-get = So erhalten Sie sie
choose-one = Wählen Sie eine Möglichkeit
choose-any = Wählen Sie aus, was auf Sie zutrifft
outcome = Ergebnis
done = Fertig
forbidden = Nicht verwenden
callouts-legend = Stellen im Bild
to-warning = Zum Warnhinweis

owner = Gepflegt von
verified = Geprüft am
takes = Dauert etwa
languages = Sprache
choose-language = Wählen Sie Ihre Sprache
cards = Schrittkarten
all-cards = Alle Schrittkarten
print-card = Schrittkarte als PDF
open-checklist = Checkliste
print-checklist = Checkliste als PDF
print-one-sheet = Karte auf einem Blatt
print-leaflet = Faltblatt
print-pocket = Taschenkarte zum Falten
print-poster = Poster
print-binder = Mappe mit allen Karten
print-category-binder = Mappe dieser Kategorie
word-document = Word-Dokument, für Kommentare
binder-contents = Inhalt
binder-warnings = Alle Warnungen
binder-versions = Versionen
paper-newest = Neueste Version
paper-current = Ihr Papier ist die neueste Version dieser Karte.
paper-older = Ihr Papier ist älter als diese Karte. Nutzen Sie diese Seite oder drucken Sie die Karte neu.
paper-changed = Diese Warnungen sind neu oder geändert:
paper-gone = Eine oder mehrere Warnungen auf Ihrem Papier gelten so nicht mehr.
paper-unknown = Ob Ihr Papier noch stimmt, ist nicht bekannt. Nutzen Sie diese Seite.
changes = Was sich geändert hat
changes-warnings = Warnungen haben sich geändert
change-removed = Warnung entfernt
change-weaker = Warnung ist schwächer
change-reworded = Warnung neu formuliert
change-moved = Warnung steht an anderer Stelle
change-stronger = Warnung ist stärker
change-added = Neue Warnung
change-before = Vorher:
change-after = Jetzt:
change-card = Neue Karte
change-card-gone = Karte entfernt
change-title = Titel geändert
change-steps = Schritte geändert
change-pictures = Bilder geändert
change-text = Anderer Text geändert
print-page = Diese Seite drucken
table-of-contents = In dieser Karte
skip-to-content = Zum Inhalt springen
enlarge-picture = Bild vergrößern
film-watch = Video ansehen
background = Hintergrund
sound-play = Aufnahme anhören
file-download = Datei herunterladen
attachment-on-page = Auf der Seite dieser Karte
in-card = Karte „{ $title }“
in-card-step = Karte „{ $title }“, Schritt { $number }
size-kb = { $size } kB
size-mb = { $size } MB
copy = Kopieren
copied = Kopiert
path-then = dann

# Die Tasten einer Tastatur, wie sie dort heißen.
key-ctrl = Strg
key-shift = Umschalt
key-enter = Eingabe
key-esc = Esc
key-tab = Tab
key-backspace = Rücktaste
key-delete = Entf
key-insert = Einfg
key-home = Pos1
key-end = Ende
key-page-up = Bild auf
key-page-down = Bild ab
key-space = Leertaste
key-caps-lock = Feststelltaste
key-num-lock = Num
key-scroll-lock = Rollen
key-print-screen = Druck
key-pause = Pause

checklist-name = Name
checklist-date = Datum
checklist-signature = Kürzel
checklist-reset = Alle Häkchen entfernen
checklist-progress = { $done } von { $total } erledigt
checklist-remembered = Ihre Häkchen werden nur auf diesem Gerät gespeichert.
checklist-intro = Haken Sie ab, was Sie erledigt haben. Lesen Sie jeden Warnhinweis, bevor Sie weitermachen.
checklist-intro-confirm = Führen Sie jeden Schritt aus dem Gedächtnis aus, aber lesen Sie vorher seine Warnhinweise. Halten Sie dann an und haken Sie ab, was Sie erledigt haben.
checklist-confirm = Führen Sie diesen Schritt aus. Halten Sie dann an und bestätigen Sie:

new-tab = öffnet sich in einem neuen Tab
callout-place = Stelle { $mark } auf dem Bild
start = Beginnen
print = Drucken
about-card = Über diese Karte
step-of = Schritt { $step } von { $steps }
progress = Fortschritt
go-on = Weiter
warning-read = Diese Warnung ist gelesen
warning-unread = Zuerst diese Warnung: noch nicht gelesen.
ticks-cleared = Die Häkchen sind entfernt.
undo = Rückgängig machen
step-changed = Dieser Schritt wurde geändert, seit er abgehakt wurde. Seine Häkchen sind entfernt.
not-ticked = Noch nicht abgehakt: { $count }
branch-if = Nur nach dieser Wahl:
branch-or = oder
not-on-your-way = Nicht auf diesem Weg
all-ticked = Alles ist abgehakt
sign-off = Abzeichnen
focus-start = Ein Schritt nach dem anderen
focus-end = Ganze Karte zeigen
back = Zurück
next = Weiter
practice = Üben
practice-intro = Die Zeichen sind nicht auf dem Bild. Es wird nichts gespeichert.
practice-ask = Wo ist die richtige Stelle?
practice-right = Richtig.
practice-wrong = Nicht hier. Noch einmal.
practice-shown = Nicht hier. Das ist die Stelle.
practice-place = Stelle { $number }
practice-by-name = Nach Namen wählen
practice-result = Beim ersten Versuch gefunden: { $done } von { $total }
feedback-ask = Hat es geklappt?
feedback-ask-facts = Hat das geholfen?
feedback-yes = Ja
feedback-no = Nein
feedback-good = Gut. Auch Vorschläge sind willkommen.
feedback-first = Zuerst hier nachsehen:
feedback-report = Fehler melden
feedback-better = Vorschlag senden
feedback-step = Stimmt hier etwas nicht?
kept-copy = Es gibt keine Verbindung. Dies ist eine Kopie, die auf diesem Gerät gespeichert wurde; es kann eine neuere Version geben. Gespeichert:
kept-newer = Es gibt eine neuere Version dieser Seite.
kept-load = Anzeigen

not-translated =
    { $tag ->
        [nl] Noch nicht übersetzt: Dieser Text ist auf Niederländisch
        [en] Noch nicht übersetzt: Dieser Text ist auf Englisch
        [de] Noch nicht übersetzt: Dieser Text ist auf Deutsch
        [fr] Noch nicht übersetzt: Dieser Text ist auf Französisch
        [es] Noch nicht übersetzt: Dieser Text ist auf Spanisch
        [it] Noch nicht übersetzt: Dieser Text ist auf Italienisch
        [pt] Noch nicht übersetzt: Dieser Text ist auf Portugiesisch
        [pl] Noch nicht übersetzt: Dieser Text ist auf Polnisch
        [tr] Noch nicht übersetzt: Dieser Text ist auf Türkisch
        [ar] Noch nicht übersetzt: Dieser Text ist auf Arabisch
        [ja] Noch nicht übersetzt: Dieser Text ist auf Japanisch
        [zh] Noch nicht übersetzt: Dieser Text ist auf Chinesisch
       *[other] Noch nicht übersetzt: Die Sprache dieses Textes ist { $language }
    }
not-translated-card =
    Ein Teil dieser Karte ist noch nicht übersetzt. Diese Texte stehen in der Originalsprache und sind gekennzeichnet.
you-are-here = Sie sind hier
find-card = Karte suchen
cards-found = Gefundene Karten: { $count }
none-found = Nichts gefunden für „{ $query }“. Unten stehen alle Karten.
found-partly = Keine Karte enthält alle diese Wörter. Karten mit einigen davon: { $count }
cards-for = Karten für
everyone = Alle Lesenden
recently-verified = Zuletzt geprüft
page-missing = Unter dieser Adresse gibt es keine Seite
card-moved = Diese Karte ist umgezogen
close = Schließen

audience = Für
product = Zeigt
revision = Version dieser Karte
status-draft = Entwurf: noch nicht geprüft. Arbeiten Sie nicht nach dieser Karte.
status-review = In Prüfung: noch nicht freigegeben. Arbeiten Sie nicht nach dieser Karte.
status-retired = Zurückgezogen: Diese Karte wird nicht mehr aktualisiert.
go-to-step = Weiter mit Schritt { $number }
go-back-to-step = Zurück zu Schritt { $number }
go-to-end = Sie sind fertig
glossary = Begriffe in dieser Karte

# Der Prüfbogen einer Übersetzung, für jemanden, der beide Sprachen kann.
review = Übersetzung prüfen
review-intro =
    Die Warnhinweise stehen am Anfang. Vergleichen Sie jede Übersetzung mit dem Ausgangstext und zeichnen Sie ab, was stimmt.
review-source = Ausgangstext
review-translation = Übersetzung
review-warnings = Warnhinweise
review-texts = Andere Texte
review-earlier = Der Ausgangstext zum Zeitpunkt der Übersetzung
review-machine = Maschinell vorübersetzt
review-approved = Freigegeben von { $name } am { $date }
review-progress = Freigegebene Warnhinweise: { $done } von { $total }
review-hand-back = Zurückgeben: Füllen Sie { $file } aus, das zu diesem Exemplar gehört. Schreiben Sie zu jeder Warnung Ihren Namen, und ja, wenn beide Texte dasselbe sagen. Senden Sie die Datei als CSV zurück.
# Das Blatt, das eine Prüferin oder ein Prüfer ausfüllt.
sheet-card = Karte
sheet-warning = Warnung
sheet-signal-word = Signalwort
sheet-state = Stand
sheet-name = Ihr Name
sheet-tick = Freigegeben? (ja oder nein)
sheet-remark = Anmerkung
state-missing = Nicht übersetzt
state-blank = Leer
state-identical = Identisch mit dem Ausgangstext
state-stale = Der Ausgangstext wurde seitdem geändert
state-refused = Sagt nicht dasselbe
state-review = Wartet auf Prüfung
state-draft = Wartet auf Freigabe
state-approved = Freigegeben
state-translated = Übersetzt

# Wie diese Sprache funktioniert. Listen, mit Kommas; `*` steht für beliebige Buchstaben, zwischen zwei Wörtern für einige
# Wörter, und `-` für eine Liste, die hier nichts zu sagen hat.
# Wörter, die verneinen oder verbieten; Wörter mit verneinender Bedeutung, wie „ohne“; Wörter, die nur so aussehen.
meaning-negations =
    nicht, kein*, nie, niemals, nimmer, nichts, niemand*, nirgend*, weder, weder * noch, keinesfalls, auf keinen fall,
    unter keinen umständen, keineswegs, in keinem fall, niemals wieder, nie wieder, nicht mehr, nicht einmal, nicht
    mal, kein, keine, keinen, keiner, keinem, keines, niemanden, niemandem, niemand
meaning-negative-words =
    ohne, vermeid*, vermied*, verhinder*, verhüt*, unterlass*, unterbleib*, unterbind*, unterbund*, verzichte*,
    verbiet*, verboten*, untersag*, abgeraten, abrat*, abzuraten, davon ab, fernhalt*, fernzuhalten, ferngehalten*,
    halten * fern, halte * fern, außer reichweite, hüten * sich, hüte dich, verweiger*, verwehr*, versag*, ablehn*,
    abgelehnt*, lehnt * ab, lehnen * ab, un*, außerstande, ausgeschlossen*, schließen sich aus, fehlt, fehlen, fehlte,
    fehlten, fehlend*, fehlerhaft*, fehlgeschlagen*, fehlschl*, schlug * fehl, schlugen * fehl, schlägt * fehl, fehler
    beim, gescheitert, scheiter*, misslungen, misslingt, misslang, nein, falsch*, deaktiviert*, abgeschaltet*,
    ausgeschaltet*, ausblend*, ausgeblendet*, nutzlos*, sinnlos*, wirkungslos*, ist leer, sind leer, verborgen*,
    abgelaufen*, nicht-*, zu wenig, zu kurz, zu klein, zu niedrig, nur wenn, nur falls, nur dann, nur nach, nur
    nachdem, nur bei, nur mit, nur noch, nur möglich, nur * wenn, höchstens, statt, anstatt, anstelle, außer,
    ausgenommen, ignorier*, übersprungen, leer * lassen, inkompatib*, inkonsisten*, inaktiv*, mehrdeutig*,
    schreibgeschützt*, unterscheide* sich, sind verschieden, sind unterschiedlich, anders als, veraltet*, offline,
    kaum, selten, entfällt, entfallen, weggelassen*, schlecht*, abweich*, weicht * ab, weichen * ab, unterließ*,
    gescheitert*, misslang*, misslungen*, fehlgeschl*, davon abzusehen, nichtbeacht*, nichtbefolg*, nichtbenutz*,
    nichteinhalt*, nichtgebrauch*, nichtverwend*, übersprungen*, erst wenn, erst nach, erst nachdem, erst dann, erst
    danach, erst * wenn, allein, alleine, im alleingang, krank*, unwohl, statt dessen, stattdessen, frei von, entfernt
    von, rauchfrei*, wehren, gehindert, hindern, unbefugt*, nur in, nur von, nur durch, nur bis, nur auf, nur zur, nur
    zu, nur zum, nur über, nur im, nur am, nur aus, nur unter, nur solange, finger weg, hände weg, entleert*,
    geleert*, leer, restlos*, ausgenommen*, befreit*, überspring*, zurücktret*, treten * zurück, auslass*, weglass*,
    lass* * weg, lass* * aus, vorsicht vor, achtung vor, nehmen * in acht, maximal*, maximum, höchste*,
    allerhöchstens, unter * bleiben, bleibt * unter, bleiben * unter, müssen * sein um, müssen * haben um, benötigen *
    um, voraussetzung, vorbehalten, beschränkt auf, schütz* * vor, vor * schützen, vor * zu schützen, geschützt vor,
    schütz* vor, vor * schützt, aufhören, gegen die regeln, verstößt gegen,
    freihalten, halten * frei, frostfrei*, staubfrei*, geheim, im zweifel, im zweifelsfall, bei zweifeln, bleib* *
    entfernt, bleiben * entfernt, halt* * entfernt, abstand, für sich, nehm* * mit, nimm * mit, mitnehm*,
    mitzunehmen, kaputt*, defekt*, außer betrieb, bleib* bei, bleib* * bei, von selbst, von allein*, nüchtern*, leise,
    stillhalt*, wo sie sind, bleib* * beim, bleib* beim, abwart*, abzuwarten, geruchlos*, geruchsfrei*, farblos*,
    geschmacklos*, schmerzlos*, harmlos*, gefahrlos*,
    bewusstlos*, reglos*, regungslos*, bleiben * ruhig, bleib* ruhig, ruhig bleiben, ruhe bewahren, bewahren * ruhe,
    im auge, im blick, so wenig wie möglich, möglichst wenig, freibleib*, freizuhalten, freigehalten*, frei bleiben,
    frei bleibt, frei sein,
    in ruhe, lass* * in ruhe, zufrieden * lassen, höchstdosis, höchstmenge*, höchstgeschwindigkeit*, höchstgewicht*,
    höchstlast*, höchsttemperatur*, höchstdruck*, höchstzahl, höchstwert*, obergrenze*, tabu, wegbleib*,
    wart* auf, wart* * auf, wart* noch, behalt* * für dich, behalt* * für sich, hör* * auf zu, hör* * auf mit,
    hören sie auf,
    betrieb einstellen, arbeit* einstellen, rauchen einstellen, stell* * betrieb ein, stell* * arbeit* ein, wart* bis,
    wart* * bis, wart* * mit, wart* mit, wart* * bevor, wart* * ehe, wart* * erst, still halten, still bleib*,
    bleib* * still, halt* * still, still lieg*, still steh*,
    ohne gluten, ohne laktose, ohne latex, ohne puder, ohne salz, ohne zucker, ohne alkohol, ohne lösungsmittel,
    ohne duftstoffe, ohne konservierungs*, verlier*, verloren
# Words that say what follows if it is not done.
meaning-otherwise = sonst, andernfalls, ansonsten
meaning-no-negations =
    nicht nur, nicht zuletzt, oder nicht, nicht später als, es sei denn, vergiss * nicht, nicht * vergessen, und,
    unten, unter*, uns, unser*, unbedingt, ungefähr*, unfall*, unfälle*, univers*, union*, unix*, unicode*,
    unmittelbar*, unwetter*, vergiss nicht, vergessen sie nicht, vergiss nie, vergessen sie nie, unfäll*, unikat*,
    brauch* * nicht, brauch* * kein*, muss * nicht, müssen * nicht, muss nicht, müssen nicht, nicht nötig, nicht
    notwendig, nicht erforderlich*, nicht zwingend, keine pflicht, musst * nicht, müssen kein*, muss kein*, und zwar,
    unten*, nicht ungewöhnlich*, nicht unüblich*, nicht unwahrscheinlich, nicht unmöglich, zögern * nicht, zöger* *
    nicht, scheuen * nicht, nicht unbedingt, nicht notwendigerweise, muss * nicht mehr, müssen * nicht mehr, muss
    nicht mehr, müssen nicht mehr, nicht mehr nötig, nicht mehr erforderlich, nicht mehr notwendig, nicht mehr
    benötigt, niemand braucht, niemand muss, keiner muss, keiner braucht, nicht erforderlich, spielt keine rolle,
    keine rolle, macht nichts, macht nichts aus, brauchen * nichts, braucht nichts, müssen * nichts, muss nichts, auch
    wenn * nur, selbst wenn * nur, ohne gefahr, ohne bedenken, ohne risiko, ohne weiteres, ohne verzögerung, ohne
    ausnahme, ohne zögern, ohne unterbrechung, kein* * nötig, kein* * erforderlich, kein* * notwendig, kein* *
    benötigt,
    unverzüglich*, unerlässlich*, unentbehrlich*, unverzichtbar*, unumgänglich*, unablässig*, ununterbrochen*,
    unaufgefordert*, unweit, unkraut*, unze, unzen, uniform*, unlängst, wartung*, wartebereich*, warteraum,
    wartezimmer*, warteschlange*, auslassventil*, auslassöffnung*, auslassschlauch*, ablassventil*,
    hören sie auf die, hören sie auf den, hören sie auf das, hören sie auf ihr*, hör auf die, hör auf den,
    hör auf das,
    krankenh*, krankens*, krankenp*, krankenw*, krankenk*, krankena*, krankeng*, krankent*, krankenv*, krankenb*,
    krankenz*, findet statt, find* * statt, stattfind*, nicht pflicht, nicht undicht, nicht leckt
# Negations that may only repeat another one of the sentence: "do not touch it, nor the cable" can become one.
meaning-repeated-negations =
    auch nicht, auch kein*, auch * nicht, auch nie, auch niemals, noch, nicht einmal, nicht mal, selbst * nicht
# Wörter, mit denen ein Warnhinweis beginnt.
meaning-signal-words = Warnung, Vorsicht, Gefahr, Achtung, Hinweis, Warnhinweis, Lebensgefahr, Aufgepasst, Seien Sie vorsichtig, Sei vorsichtig
meaning-note-words = Anmerkung, Tipp, Wichtig, Merke, Gut zu wissen, NB
meaning-needs = Voraussetzungen, Anforderungen, Bevor Sie beginnen, Bevor du beginnst, Vor dem Start, Was Sie benötigen, Was du brauchst, Vorbereitung

# Wörter, an denen zu sehen ist, dass ein Text unter einer Handlung sagt, was der Leser sieht, wenn es gelungen ist.
meaning-outcomes =
    wird angezeigt, werden angezeigt, öffnet sich, öffnen sich, wird geöffnet, erscheint, erscheinen, sehen sie,
    sie sehen, siehst du, du siehst, wird erstellt, wird aktualisiert, ist jetzt, sind jetzt, ist nun, es wird
    ein, es wird eine, es werden, es erscheint, es erscheinen, es öffnet sich

# Wörter, die am Anfang eines Satzes oder hinter seinem Verb verbieten; Verneinungen, die nichts verbieten.
meaning-prohibitions =
    nie, niemals, auf keinen fall, auf gar keinen fall, keinesfalls, in keinem fall, unter keinen umständen,
    unter gar keinen umständen, sie dürfen nie, sie dürfen niemals, sie dürfen auf keinen fall,
    sie dürfen keinesfalls, du darfst nie, du darfst niemals, man darf nie, man darf niemals
meaning-prohibitions-inside =
    nie, niemals, auf keinen fall, auf gar keinen fall, keinesfalls, in keinem fall, unter keinen umständen,
    unter gar keinen umständen
meaning-refusals =
    sie dürfen nicht, sie dürfen kein, sie dürfen keine, sie dürfen keinen, du darfst nicht, du darfst kein,
    du darfst keine, du darfst keinen, man darf nicht, es ist verboten, es ist untersagt, es ist nicht erlaubt,
    es ist nicht gestattet, es ist nicht zulässig, vermeiden sie, vermeide, meiden sie, meide, unterlassen sie,
    unterlasse, verzichten sie auf, verzichte auf, hüten sie sich, hüte dich, sehen sie davon ab, sieh davon ab,
    lassen sie die finger, lass die finger, finger weg, hände weg, halten sie sich von, halten sie sich vom,
    halte dich von, halte dich vom, bleiben sie weg, halten sie abstand
meaning-refusals-inside = nicht, nichts, kein, keine, keinen, keinem, keiner, keinerlei
meaning-reassurances =
    vergessen sie nicht, vergessen sie nie, vergiss nicht, vergiss nie, nicht vergessen, keine sorge, keine angst,
    keine     panik, kein problem, machen sie sich keine sorgen, mach dir keine sorgen, sorgen sie sich nicht,
    zögern sie nicht, zögere nicht, erschrecken sie nicht, wundern sie sich nicht, wundere dich nicht,
    verzweifeln sie nicht, haben sie     keine angst, nicht nur, nicht gespeicherte, nicht gespeicherten,
    nicht verwendete, nicht verwendeten, nicht     benötigte, nicht benötigten, nicht mehr benötigte,
    nicht mehr benötigten, nicht mehr verwendete, nicht mehr     verwendeten, oder nicht, nicht vorhanden,
    nicht enthalten, nicht erhalten, nicht zufrieden, nicht bestanden, nicht trocken, nicht offen, nicht eingetroffen,
    nicht zwingend, nicht wissen, nicht selten, nicht eben, nicht oben, nicht unten
# Verben, die verpflichten und mit „nie“ verbieden; Leser, denen etwas verboten wird; Anfänge, die zur Sorgfalt mahnen;
# Wörter, die überall verbieden; Wörter, die von einem Grund zu einer Aufforderung führen.
meaning-obligations = darf, darfst, dürfen, dürft, soll, sollst, sollen, sollte, solltest, sollten
meaning-persons = sie, du, ihr, man, niemand, benutzer, mitarbeiter, kinder, besucher, unbefugte
meaning-cautions =
    achten sie darauf, achten sie bitte darauf, achte darauf, stellen sie sicher, stelle sicher, stell sicher,
    vergewissern sie sich, vergewissere dich, sorgen sie dafür, sorge dafür, passen sie auf, pass auf, geben sie acht,
    seien sie vorsichtig, es ist wichtig, wichtig ist, es ist wichtig dass, denken sie daran, denk daran, denke daran
meaning-bans =
    es ist verboten, es ist untersagt, es ist nicht erlaubt, es ist nicht gestattet, ist strengstens verboten,
    ist     streng verboten, ist verboten, sind verboten, rauchen verboten, zutritt verboten, betreten verboten,
    ist untersagt, niemand darf, was auch immer passiert, ist zu vermeiden, sind zu vermeiden, muss vermieden werden,
    müssen vermieden werden, sollte vermieden werden, sollten vermieden werden, sollten sie vermeiden,
    ist zu unterlassen, sind zu unterlassen, ist nicht gestattet, ist nicht erlaubt, ist nicht zulässig,
    sind nicht gestattet, sind nicht erlaubt, sind nicht zulässig, davon abgeraten, raten davon ab, rät davon ab,
    ist tabu, sind tabu, besser nicht, berühren verboten, öffnen verboten, wird abgeraten, wird dringend abgeraten
meaning-consequents = daher, deshalb, darum, deswegen, dann
# Words that are an article and a pronoun alike; words that lead to a purpose; words that forbid before an infinitive, as on a sign,
# and the endings of infinitives; the endings of words that forbid, or any part of a clause without spaces, and what only looks like them.
meaning-pronouns = die, das, den, der, dem
meaning-purposes = -
meaning-signs = nicht, nie, niemals, keinesfalls
meaning-infinitives = *en, *ern, *eln, *tun
meaning-forbidding-forms = -
meaning-no-forbidding-forms = -

# Die Verben von Anweisungen, so wie sie auffordern; was davor stehen darf, und was folgt, wenn es sicher ein Verb ist.
meaning-commands =
    abonnieren sie, achten sie, aktiviere, aktivieren sie, aktualisiere, aktualisieren sie, akzeptiere,
    akzeptieren sie, ändere, ändern sie, antworte, antworten sie, archiviere, archivieren sie, authentifizieren sie,
    autorisieren sie, beachte, beachten sie, beantrage, beantragen sie, beantworte, beantworten sie, bearbeite,
    bearbeiten sie, beende, beenden sie, befestigen sie, befolge, befolgen sie, beginne, beginnen sie, begrenzen sie,
    behalte, behalten sie, benachrichtigen sie, benenne, benennen sie, benutze, benutzen sie, berechnen sie,
    bereiten sie, berühre, berühren sie, beschreiben sie, beschriften sie, bestätige, bestätigen sie, bestelle,
    bestellen sie, besuche, besuchen sie, betätigen sie, bewahren sie, bewege, bewegen sie, bezahle, bezahlen sie,
    bitten sie, blättere, blättern sie, bleib, bleibe, bleiben sie, blenden sie, blockieren sie, brechen sie, brich,
    bring, bringe, bringen sie, buche, buchen sie, deaktiviere, deaktivieren sie, decken sie, definiere,
    definieren sie, deinstalliere, deinstallieren sie, denk, denke, denken sie, desinfizieren sie, dreh, drehe,
    drehen sie, drück, drucke, drücke, drucken sie, drücken sie, duplizieren sie, durchsuche, durchsuchen sie,
    entferne, entfernen sie, entleeren sie, entnehmen sie, entnimm, entriegeln sie, entscheide, entscheiden sie,
    entsorgen sie, entsperre, entsperren sie, entziehen sie, erfasse, erfassen sie, ergänze, ergänzen sie,
    erhöhen sie, erinnern sie, erlaube, erlauben sie, ermitteln sie, erneuern sie, ersetze, ersetzen sie, erstelle,
    erstellen sie, erteile, erteilen sie, erweitern sie, exportiere, exportieren sie, fahren sie, filtern sie, finde,
    finden sie, folge, folgen sie, fordern sie, formatieren sie, frag, frage, fragen sie, füge, fügen sie, führe,
    führen sie, fülle, füllen sie, geben sie, geh, gehe, gehen sie, genehmigen sie, gestatten sie, gewähre,
    gewähren sie, gib, gießen sie, greifen sie, gruppieren sie, hake, haken sie, halte, halten sie, hängen sie,
    heben sie, hinterlegen sie, hol, hole, holen sie, importiere, importieren sie, informiere, informieren sie,
    installiere, installieren sie, kaufe, kaufen sie, kehren sie, klappe, klappen sie, kleben sie, klick, klicke,
    klicken sie, konfiguriere, konfigurieren sie, kontaktiere, kontaktieren sie, kontrolliere, kontrollieren sie,
    kopiere, kopieren sie, korrigiere, korrigieren sie, kreuzen sie, lade, laden sie, lagern sie, lass, lasse,
    lassen sie, leeren sie, leg, lege, legen sie, lehnen sie, leite, leiten sie, lesen sie, lies, logge, loggen sie,
    lösche, löschen sie, löse, lösen sie, mach, mache, machen sie, markiere, markieren sie, maximieren sie, melde,
    melden sie, merke, merken sie, messen sie, minimiere, minimieren sie, mischen sie, montieren sie, navigiere,
    navigieren sie, nehmen sie, nenne, nennen sie, nimm, notiere, notieren sie, nutze, nutzen sie, öffne, öffnen sie,
    ordne, ordnen sie, packen sie, passen sie, planen sie, platzieren sie, probiere, probieren sie, prüfe, prüfen sie,
    räumen sie, reduzieren sie, registriere, registrieren sie, reinige, reinigen sie, richten sie, ruf, rufe,
    rufen sie, rühren sie, sammeln sie, scanne, scannen sie, schalte, schalten sie, schau, schauen sie, schicke,
    schicken sie, schiebe, schieben sie, schließ, schließe, schließen sie, schneide, schneiden sie, schrauben sie,
    schreib, schreibe, schreiben sie, schütze, schützen sie, scrolle, scrollen sie, sehen sie, sei, seien sie, sende,
    senden sie, setz, setze, setzen sie, sichern sie, sieh, sorge, sorgen sie, sortiere, sortieren sie, speichere,
    speichern sie, sperre, sperren sie, starte, starten sie, steck, stecke, stecken sie, stell, stelle, stellen sie,
    stimme, stimmen sie, stoppe, stoppen sie, streichen sie, such, suche, suchen sie, synchronisiere,
    synchronisieren sie, tauschen sie, teile, teilen sie, teste, testen sie, tipp, tippe, tippen sie, trag, trage,
    tragen sie, trenne, trennen sie, übergeben sie, überlege, überlegen sie, übernehmen sie, übernimm, überprüfe,
    überprüfen sie, überschreiben sie, übersetzen sie, überspringe, überspringen sie, übertrage, übertragen sie,
    überwachen sie, überweisen sie, unterbrechen sie, unterbrich, unterlassen sie, unterschreibe, unterschreiben sie,
    unterzeichnen sie, verbergen sie, verbinde, verbinden sie, verbirg, vereinbaren sie, verfassen sie, vergeben sie,
    vergewissere, vergewissern sie, vergiss, vergleiche, vergleichen sie, vergrößere, vergrößern sie, verkleinere,
    verkleinern sie, verknüpfen sie, verlängern sie, verlasse, verlassen sie, verlegen sie, verlinken sie, vermeide,
    vermeiden sie, vermerken sie, veröffentlichen sie, verriegeln sie, verringern sie, verschicke, verschicken sie,
    verschiebe, verschieben sie, verschließen sie, versende, versenden sie, verstecken sie, versuche, versuchen sie,
    verteile, verteilen sie, vervollständigen sie, verwalte, verwalten sie, verweigern sie, verwende, verwenden sie,
    verwerfen sie, verwirf, wähl, wähle, wählen sie, warte, warten sie, wasche, waschen sie, wechseln sie, wechsle,
    weisen sie, wende, wenden sie, werfen sie, widerrufe, widerrufen sie, wiederhole, wiederholen sie, wirf, wische,
    wischen sie, zahle, zahlen sie, zählen sie, zeichnen sie, zeig, zeige, zeigen sie, zieh, ziehe, ziehen sie, zoome,
    zoomen sie, verzichten sie, verzichte, meiden sie, meide, hüten sie, hüte, unterlasse, fassen sie, fass, fasse,
    kommen sie, treten sie, rauchen sie, essen sie, trinken sie, biegen sie, knicken sie, spritzen sie, tauchen sie,
    überlasten sie, überschreiten sie, zerlegen sie, demontieren sie, verändern sie, manipulieren sie, verdecken sie,
    erhitzen sie, stehen sie, steigen sie, klettern sie, stoßen sie, tun sie, tu, tue
meaning-fillers =
    bitte, nun, jetzt, dann, danach, anschließend, daraufhin, zuerst, zunächst, als erstes, als nächstes, zum schluss,
    zuletzt, abschließend, schließlich, auch, wieder, erneut, noch einmal, immer, also, und, aber, einfach, dazu,
    dafür, hierzu, hierfür, hier, dort
meaning-coordinators = und, aber, sondern
meaning-determiners =
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, sie, ihr, ihre, ihren, ihrem, ihrer, dein,
    deine, deinen, deinem, deiner, mein, meine, meinen, unser, unsere, unseren, dieser, diese, dieses, diesen, diesem,
    jeder, jede, jedes, jeden, jedem, alle, allen, alles, beide, beiden, es, ihn, ihm, sich, dich, dir, auf, in, im,
    ins, an, am, ans, aus, bei, beim, unter, über, nach, zu, zum, zur, mit, von, vom, durch, für, daran, darauf, hier,
    dort, dann, danach, anschließend, nun, erneut, wieder, zwei, drei
meaning-articles = der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines
meaning-auxiliaries =
    ist, sind, war, waren, wird, werden, wurde, wurden, würde, würden, kann, können, konnte, konnten, könnte, könnten,
    hat, haben, hatte, hatten, muss, müssen, musste, mussten, darf, dürfen, durfte, durften, soll, sollen, sollte,
    sollten, will, wollen, möchte, möchten, mag, bleibt, steht, geht, gibt, kommt, funktioniert, besteht, gelingt,
    klappt, wir, lassen, lässt, ließ, ließen
meaning-subordinators =
    wenn, falls, sofern, sobald, solange, dass, ob, weil, da, damit, sodass, während, bis, bevor, ehe, nachdem, seit,
    seitdem, obwohl, obgleich, indem, um, außer, wie, was, wer, wen, wem, wo, wohin, woher, wann, warum, wieso,
    weshalb, wofür, womit, woran, worauf, wodurch, wovon, welcher, welche, welches, welchen, welchem

# Wie ein Text beginnt, der nicht auffordert; Bedingungen hinter einer Handlung; Verben, die eine Wahl oder Prüfung verlangen.
meaning-subjects =
    sie, du, man, wir, ich, er, es, jeder, benutzer, nutzer, der benutzer, die benutzer, der nutzer, die nutzer,
    der anwender, die anwender, der administrator, die benutzerin, die nutzerin, die anwenderin, ihr könnt, ihr müsst
meaning-conditions =
    wenn, falls, sofern, sobald, solange, es sei denn, außer wenn, vorausgesetzt, vorausgesetzt dass, im falle,
    im fall dass, für den fall
# Was vor einer Bedingung steht, die nichts einschränkt: „auch wenn“.
meaning-concessions = auch, selbst, sogar, nur, erst, als, besonders
meaning-asking =
    achten, achte, beachten, beachte, bestätigen, bestätige, bestimmen, bestimme, definieren, definiere, denken,
    denke, entscheiden, entscheide, finden, finde, fragen, frage, geben, gib, kontrollieren, kontrolliere, legen,
    lege, merken, merke, notieren, notiere, prüfen, prüfe, sagen, sag, schauen, schau, sehen, sieh, stellen, stelle,
    suchen, suche, testen, teste, überlegen, überlege, überprüfen, überprüfe, vergewissern, vergewissere, wählen,
    wähle, wissen, zeigen, zeige, melden, melde
meaning-choosing = wähle, wählen, wählt
meaning-answers = ja, nein
meaning-simultaneous =
    gedrückt, halten, halte, während, gleichzeitig, zugleich, zeitgleich, zusammen, dabei, ziehen, ziehe, zieh
meaning-weak-openings =
    sie können, sie könnten, sie sollten, du kannst, du könntest, du solltest, man kann, man könnte, man sollte, es
    ist möglich, es ist ratsam, es ist empfehlenswert, es ist besser, es ist sinnvoll, es ist hilfreich, es kann, es
    empfiehlt sich, es wird empfohlen, wir empfehlen, wir raten, vielleicht, eventuell, gegebenenfalls,
    möglicherweise, möglichst, manchmal, am besten, idealerweise, vorzugsweise, nach möglichkeit, lieber, versuchen
    sie, versuche, versuch, sie dürfen, du darfst, man darf
meaning-passives = wird, werden, werde, wurde, wurden, worden, würde, würden
meaning-passives-with-agent = ist, sind, war, waren
meaning-agents = von, vom, durch
meaning-participles =
    ge*t, abge*t, ange*t, aufge*t, ausge*t, beige*t, bekanntge*t, bereitge*t, darge*t, durchge*t, einge*t, entgegenge*t,
    fertigge*t, festge*t, fortge*t, freige*t, gleichge*t, heraufge*t, herausge*t, hereinge*t, herge*t, herunterge*t,
    hervorge*t, hinge*t, hineinge*t, hinzuge*t, hochge*t, losge*t, mitge*t, nachge*t, sichergestellt, stillge*t, umge*t,
    untergebracht, vorausge*t, vorge*t, wegge*t, weiterge*t, wiederherge*t, zuge*t, zurückge*t, zusammenge*t, zwischenge*t,
    be*t, ent*t, er*t, hinter*t, miss*t, über*t, unter*t, ver*t, voll*t, wieder*t, zer*t, umbenannt, durchsucht, durchgeführt,
    begonnen, *iert, *gebeten, *gebogen, *geboten, *gebrochen, *gebunden, *gefahren, *gefangen, *gefunden, *gefroren,
    beschlossen, *gegeben, *gegessen, *gegossen, *gegriffen, *gehalten, *gehangen, *gehoben, *geholfen, *geladen, *gelassen,
    beschrieben, *gelesen, *geliehen, *gemessen, *genommen, *gerieben, *gerissen, *gerufen, *geschaffen, *geschlagen,
    besprochen, *geschlossen, *geschnitten, *geschoben, *geschrieben, *gesehen, *gesprochen, *gestohlen, *gestoßen,
    betrieben, *gestrichen, *getan, *getragen, *getreten, *getrieben, *getroffen, *gewaschen, *gewiesen, *gewogen, *geworfen,
    betroffen, *gewonnen, *gezogen, *gezwungen, bewiesen, bezogen, empfangen, empfohlen, entnommen, entschieden, entzogen,
    erfahren, ergriffen, erhoben, errungen, hinterlassen, überfahren, übergeben, übernommen, überschrieben, überschritten,
    übersehen, übertragen, übertrieben, überwiesen, unterbrochen, unternommen, unterschrieben, verborgen, verboten, verbunden,
    vergeben, verglichen, verlassen, verliehen, verloren, vermieden, verschlossen, verschoben, versprochen, verstanden,
    vertreten, verwiesen, verworfen, vollzogen, widerrufen, wiedergegeben, zerbrochen, zerrissen, zerschlagen
meaning-no-participles =
    geeignet, gerecht, gerät, gesamt, gespannt, gewohnt, gewöhnt, gebiet, *geht, *gelangt, *gehört, bekannt, beliebt,
    bereit, berechtigt, berühmt, besetzt, best, bestimmt, bewusst, befugt, ernst, erst, erlaubt, überhaupt, verrückt,
    verliebt, vertraut, verwandt, interessiert
meaning-address-formal = -
meaning-address-formal-capital = Sie, Ihnen, Ihr, Ihre, Ihrem, Ihren, Ihrer, Ihres
meaning-address-informal = du, dich, dir, dein, deine, deinem, deinen, deiner, deines
# Words that nearly every text has: they show in which language it is.
meaning-common-words =
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, sondern, von, vom, zu,
    zum, zur, in, im, ins, an, am, auf, aus, bei, beim, durch, für, mit, ohne, nach, um, als, wenn, während, bevor,
    nachdem, bis, weil, dass, damit, sodass, was, wo, wie, ist, sind, war, waren, wird, werden, wurde, wurden, hat,
    haben, hatte, nicht, nie, niemals, kein, keine, keinen, keinem, keiner, kann, können, darf, dürfen, muss,
    müssen, soll, sollen, sollte, will, es, er, sie, ihr, ihre, ihren, ihrem, ihrer, ihnen, ihm, ihn, sich, du,
    dein, deine, deinen, dich, dir, wir, uns, unser, man, alle, alles, jede, jeder, jedes, jeden, auch, nur, immer,
    noch, schon, wieder, hier, dort, da, so, sehr, mehr, andere, anderen, zuerst, dann, dieser, diese, dieses,
    diesen, diesem, sofern, falls, sobald, solange, unter, über, zwischen, gegen, vor, innerhalb, mindestens, etwas,
    niemand, nichts, höchstens, weniger, zwei, drei, mal, lassen
# Words with which no sentence ends: there the rest of a translation got lost.
meaning-unfinished = der, den, dem, des, und, oder, wenn, weil, falls, dass, zum, zur, beim
# Letters that are a word or short for a word: in another language it can be another letter.
meaning-letters = j, n, o, s, w, l, r
meaning-abbreviations =
    z.b, d.h, u.a, u.ä, u.u, o.ä, i.d.r, v.a, s.o, s.u, z.t, zzt, bzw, usw, etc, ca, ggf, evtl, inkl, exkl, zzgl, max,
    min, mind, nr, nrn, tel, abb, vgl, bspw, sog, str, dr, prof, hr, fr, mio, mrd, std, sek, abs, gem, lt, allg, kap,
    bd, ggü, einschl, entspr
meaning-last-abbreviations = usw, etc, o.ä, u.ä
# Was ohne Leerzeichen an einem markierten Wort steht: davor und danach. `*`, wenn die Sprache keine Leerzeichen hat.
meaning-joined-before = -
meaning-joined-after = s, n
# Was zur Freigabe geschrieben wird, und was dagegen.
meaning-tick-yes = ja, j, x, ✓, ✔, ☑, ok, okay, wahr, freigegeben, einverstanden
meaning-tick-no = nein, n, ✗, ✘, ×, falsch, nicht freigegeben, abgelehnt

# Verletzung und Tod: Ein `*` steht für beliebige Buchstaben.
meaning-injuries =
    schneid* dich, schneid* sich, dich schneid*, sich schneid*, schneid* in die finger, stößt dich, stößt dir, stoßen sich, den kopf stoßen,
    tut weh, weh tun, du stolperst, sie stolpern, du rutschst aus, sie rutschen aus, du stürzt, sie stürzen, finger klemm*,
    klemmst dir, klemmen sich, einklemmen,
    töten, tötet, getötet, stromschl*, verletz*, augenverletz*, brandverletz*, handverletz*, kopfverletz*, schnittverletz*, körperverletz*,
    personenschaden, personenschäden, wunde, wunden, brandwunde*, schnittwunde*, verwund*, verbrenn*, verbrannt,
    verbrannte*, verbrüh*, verätz*, ätzend*, tod, todes*, tot, tote, toten, tödlich*, sterben, stirbt, gestorben,
    lebensgefahr*, lebensgefähr*, stromschlag*, stromschläg*, elektroschock*, schock, schocks, vergift*, gift, gifte,
    giftig*, erstick*, ertrink*, ertrunken, quetsch*, quetschgefahr, zerquetsch*, eingeklemm*, einklemmen, amputat*,
    amputier*, bluten, blutet, blutung*, blutverlust*, erblind*, blindheit, taub, taubheit, gehörschad*, gehörschäd*,
    hörschad*, hörschäd*, gehörverlust*, prellung*, knochenbruch*, knochenbrüch*, fraktur*, explosion*, explodier*,
    allergi*, gehirnerschütterung*, krampfanfall*, krampfanfäll*, epilep*, bewusstlos*, ohnmacht*, ohnmächtig*,
    strahlung, strahlungs*, unterkühl*, erfrier*, erfror*, gesundheitsschad*, gesundheitsschäd*, gesundheitsgefahr*,
    gesundheitsgefähr*, schmerz*, sturzgefahr, rutschgefahr, stolpergefahr, verstrahl*,
    embolie*, lungenentzündung*, herzstillstand*, herzinfarkt*, atemnot
# Wörter, die von einer Verletzung oder einem Ding handeln können: Mit einem davon wird zum Signalwort nichts gesagt.
meaning-injuries-perhaps =
    brand*, brenn*, feuer, flamme*, heiß*, strom, stromfluss, spannung, elektri*, ausrutsch*, rutsch*, stolper*, sturz*,
    stürz*, fallen, fällt, stoßen, stößt, kopf, auge, augen, blind*, haut, hand, hände, händen, finger*, arm, arme,
    bein, beine, fuß, füße, zehen, rücken, nacken, lunge*, atem*, einatm*, körper*, schneiden, schnitt*, stech*,
    spritz*, klemm*, eingeklemm*, krank*, übelkeit, schwindel*, reiz*, biss*, brech*, bruch, gebrochen*, ohnmächt*,
    bewusst*, kohlenmonoxid, rauch, gas, gase, dämpfe, arzt, ärztin, krankenhaus, leben, schmerz*, gehör*, getötet,
    schlag, schläge, austrockn*, dehydr*, verschluck*, umkipp*, kippen, kippt, kurzschl*, herz

# Farben, Formen und Orte, die nicht alle wahrnehmen, und was sie auf einem Bildschirm trägt.
meaning-colours =
    rot, rote, rotem, roten, roter, rotes, grün, grüne, grünem, grünen, grüner, grünes, blau, blaue, blauem, blauen,
    blauer, blaues, gelb, gelbe, gelbem, gelben, gelber, gelbes, braun, braune, braunem, braunen, brauner, braunes,
    schwarz, schwarze, schwarzem, schwarzen, schwarzer, schwarzes, weiß, weiße, weißem, weißen, weißer, weißes, grau,
    graue, grauem, grauen, grauer, graues, violett, violette, violettem, violetten, violetter, violettes, türkis,
    türkise, türkisem, türkisen, türkiser, türkises, hellblau, hellblaue, hellblauem, hellblauen, hellblauer,
    hellblaues, dunkelblau, dunkelblaue, dunkelblauem, dunkelblauen, dunkelblauer, dunkelblaues, hellgrün, hellgrüne,
    hellgrünem, hellgrünen, hellgrüner, hellgrünes, dunkelgrün, dunkelgrüne, dunkelgrünem, dunkelgrünen, dunkelgrüner,
    dunkelgrünes, hellgrau, hellgraue, hellgrauem, hellgrauen, hellgrauer, hellgraues, dunkelgrau, dunkelgraue,
    dunkelgrauem, dunkelgrauen, dunkelgrauer, dunkelgraues, orangefarben, orangefarbene, orangefarbenem,
    orangefarbenen, orangefarbener, orangefarbenes, rosafarben, rosafarbene, rosafarbenem, rosafarbenen, rosafarbener,
    rosafarbenes, farbig, farbige, farbigem, farbigen, farbiger, farbiges, bunt, bunte, buntem, bunten, bunter,
    buntes, orange, orangen, orangene, orangenen, oranger, oranges, lila, rosa, pink, magenta, cyan, purpur
meaning-shapes =
    rund, runde, rundem, runden, runder, rundes, quadratisch, quadratische, quadratischem, quadratischen,
    quadratischer, quadratisches, dreieckig, dreieckige, dreieckigem, dreieckigen, dreieckiger, dreieckiges,
    rechteckig, rechteckige, rechteckigem, rechteckigen, rechteckiger, rechteckiges, viereckig, viereckige,
    viereckigem, viereckigen, viereckiger, viereckiges, kreisförmig, kreisförmige, kreisförmigem, kreisförmigen,
    kreisförmiger, kreisförmiges, oval, ovale, ovalem, ovalen, ovaler, ovales, sternförmig, sternförmige,
    sternförmigem, sternförmigen, sternförmiger, sternförmiges, große, großen, großer, großes, großem, kleine,
    kleinen, kleiner, kleines, kleinem
meaning-places =
    linke, linkem, linken, linker, linkes, rechte, rechtem, rechten, rechter, rechtes, obere, oberem, oberen, oberer,
    oberes, untere, unterem, unteren, unterer, unteres, mittlere, mittlerem, mittleren, mittlerer, mittleres, oberste,
    oberstem, obersten, oberster, oberstes, unterste, unterstem, untersten, unterster, unterstes, hintere, hinterem,
    hinteren, hinterer, hinteres, vordere, vorderem, vorderen, vorderer, vorderes
meaning-places-behind =
    links, rechts, oben, unten, oben links, oben rechts, unten links, unten rechts, links oben, rechts oben,
    links unten, rechts unten, ganz oben, ganz unten, ganz links, ganz rechts, in der mitte, in der ecke,
    auf der linken seite, auf der rechten seite, am linken rand, am rechten rand, am oberen rand, am unteren rand,
    in der linken oberen ecke, in der rechten oberen ecke, in der linken unteren ecke, in der rechten unteren ecke,
    in der oberen linken ecke, in der oberen rechten ecke, in der unteren linken ecke, in der unteren rechten ecke
meaning-controls =
    schaltfläche, schaltflächen, button, buttons, knopf, knöpfe, knöpfen, symbol, symbole, symbolen, icon, icons,
    link, kachel, kacheln, tab, tabs, registerkarte, registerkarten, reiter, reitern, feld, felder, feldern,
    eingabefeld, eingabefelder, textfeld, textfelder, kästchen, kontrollkästchen, auswahlkästchen, checkbox,
    checkboxen, optionsfeld, optionsfelder, schalter, schaltern, schieberegler, regler, pfeil, pfeile, pfeilen,
    leiste, leisten, balken, menü, menüs, kreis, kreise, kreisen, quadrat, quadrate, dreieck, dreiecke, punkt, punkte,
    punkten, häkchen, auswahlliste, dropdown-liste, dropdown-menü

# Links und Bildtexte, die für sich allein nichts sagen.
meaning-empty-links =
    hier, hier klicken, klicken sie hier, klicke hier, klick hier, hier tippen, tippen sie hier, tippe hier,
    siehe hier, mehr, mehr lesen, mehr erfahren, mehr infos, mehr informationen, mehr dazu, mehr anzeigen,
    lesen sie mehr, lies mehr, erfahren sie mehr, erfahre mehr, weitere infos, weitere informationen, weiterlesen,
    weiter, fortfahren, details, info, infos, informationen, dies, diese seite, auf dieser seite, diese website,
    diese webseite, dieser link, diesen link, diesem link, über diesen link, link, der link, zum link, seite,
    zur seite, website, webseite, zur website, zur webseite, siehe, diese karte, hier geht's weiter
meaning-click-here =
    hier klicken, klicken sie hier, klicke hier, klick hier, hier tippen, tippen sie hier, tippe hier, hier drücken,
    drücken sie hier, drücke hier
meaning-picture-words =
    screenshot, screenshots, bildschirmfoto, bildschirmfotos, bildschirmabbildung, bildschirmaufnahme,
    bildschirmausschnitt, bildschirmansicht, abbildung, abbildungen, bild, bilder, bildes, foto, fotos, grafik,
    grafiken, illustration, illustrationen, zeichnung, diagramm, schema, skizze, symbol, icon, logo, beispiel,
    ansicht, der, die, das, des, dem, den, ein, eine, einer, eines, einem, einen, von, vom, mit, aus, zu, zum, zur,
    als

# Words that forbid or keep away without a "not", and that a translation must therefore make up for.
meaning-forbidding =
    verbiet*, verbot*, verboten*, untersag*, unzulässig*, vermeid*, vermied*, verhinder*, verhüt*, unterlass*,
    unterlässt, verzichte*, fernhalt*, fernzuhalten, ferngehalten*, halten * fern, halte * fern, bleiben * fern, außer
    reichweite, außerhalb der reichweite, ohne, kein zutritt, zutritt verboten, abgeraten, raten * ab, rät * ab,
    abzuraten, vorbeug*, vorzubeugen, halten * abstand, halte * abstand, abstand zu halten, auf
    abstand, *verbot, *verbots, *verboten, finger weg, hände weg, weg von, weit weg, fern halten, fernbleib*, von *
    fern, von * fernhalten, halt* * fern, bleib* * fern, bleib* * weg, unstatthaft*, sehen * davon ab, davon abseh*,
    abstand halten, halt* * abstand, abstand * halten, kein zugang, unter verschluss, unzugänglich*, untersagt*, außer
    griffweite, gemieden*, meid*, zu meiden, nie allein, niemals allein, nicht allein heben, nicht allein anheben, nie
    alleine, niemals alleine,
    tabu
# Words that leave one thing and exclude the others: a translation must do so as well. The last are double negations, which say "only".
meaning-limits =
    nur, ausschließlich, lediglich, allein der, allein die, es sei denn, außer, ausgenommen, mit ausnahme, abgesehen
    von, bis auf, nichts anderes als, erst wenn, erst nach, erst nachdem, erst dann, erst danach, nicht * ohne, nie *
    ohne, niemals * ohne, kein* * ohne, niemand * ohne, nicht * es sei denn, nie * es sei denn, kein* * es sei denn,
    niemand * außer, nicht * außer, kein* * außer, niemand anders als, niemand anderes als, nur wenn, nur falls, nur
    dann, nur nach, nur nachdem, nur bei, nur mit, nur möglich, nur * wenn, erst * wenn, nur in, nur für, nur von, nur
    durch, nur bis, nur auf, nur zur, nur zu, nur zum, nur im, nur am, nur aus, nur unter, nur solange, erst *
    nachdem, erst * nach, erst * sobald, erst sobald, nicht * solange * nicht, nicht anders als, kein* ander* als,
    nichts außer, nichts als, alle außer, jeder außer, vorbehalten, beschränkt auf, nichts * ohne, nicht ohne, nie
    ohne, niemals ohne, keinesfalls * ohne, auf keinen fall * ohne, niemand * es sei denn, niemals * es sei denn,
    nichts * es sei denn, niemand außer, jeder * außer, alle * außer, alles außer, alle bis auf, verboten * ohne,
    ohne * verboten, untersagt * ohne, ohne * untersagt, nur noch, ohne * nicht, ohne * kein*, ohne * nie, ohne *
    niemals, verweigert * ohne,
    solange * nicht * nicht, solange * kein* * nicht, solange * nicht * kein*, solange * noch nicht * nicht,
    solange * nicht * nie, solange * nicht * niemals, erst bei, darf erst, dürfen erst, kann erst, können erst,
    darf * erst, dürfen * erst, nichts anderes, sonst nichts, außer * nicht, außer * nie
# Verbs that ask to change nothing: "keep the plug in" can become "do not pull the plug".
meaning-keeping =
    lass, lassen, lasse, lässt, halt, halte, halten, bleib, bleibe, bleiben, bleibt, belass*, behalten, lasst,
    bewahr*, beibehalt*, behalt*
# Words that put one amount before another, such as "from 8 to 5 bar"; last words of a sentence that leave the reader a choice.
meaning-ranges =
    bis, bis zu, von * bis, von * auf, von * zu, von * in, zwischen * und, ab * bis, auf, von den, von der, der
meaning-weak-endings = -
# Opposites: `name: words | words / words of the opposite`. The names are the same in every language. With `?` after its name, it is none
# beside a negation. The last has phrases that only look like one.
meaning-opposites =
    must/should?: muss | müssen | musst | müsst / sollte | sollten | solltest,
    even-if?: auch wenn | selbst wenn | sogar wenn | auch dann * wenn | auch bei | unabhängig | egal ob | obwohl | wenngleich | ob * oder nicht,
    on/off: einschalt* | eingeschaltet* | schalte * ein | schalten * ein | schaltet * ein | einzuschalten | anschalt*
        | angeschaltet* | mach * an | machen * an | ist an | bleibt * an | eingeschaltet | anlassen | lass* * an |
        unter strom | anmach* | angemacht* | schalt* * an | anzuschalten | mach* * an | anzumachen | anstell* |
        angestellt* | stell* * an | unter spannung | anzünd* | zünd* * an | angezündet* | entzünd* | aufdreh* |
        dreh* * auf | aufgedreht* | aufzudrehen | brennt | brennen | bleibt * ein | bleiben * an | eingeschaltet
        lassen | hochfahr* | fahr* * hoch | hochgefahren* | einzuschaltend* | am netz | hochgefahren | leuchtet |
        leuchten | an ist | an sind | an | aufleucht* | leucht* * auf | geht * an | gehen * an | angeht | angehen |
        wieder an | wieder ein | lass* * laufen | laufen lassen | weiterlaufen | läuft weiter / ausschalt*
        | ausgeschaltet* | schalte * aus | schalten * aus | schaltet * aus |
        auszuschalten | lass* * aus | abschalt* | abgeschaltet* | schalte * ab | schalten * ab | abzuschalten
        | mach * aus |
        machen * aus | ist aus | bleibt * aus | spannungsfrei* | stromlos* | ausmach* | ausgemacht* | schalt* * aus |
        schalt* * ab | mach* * aus | auszumachen | abstell* | abgestellt* | stell* * ab | abzustellen | zudreh* |
        dreh* * zu | zugedreht* | zuzudrehen | zudrehen | löscht | gelöscht | erlischt | erloschen* | bleiben * aus |
        bleibt * ausgeschaltet | herunterfahr* | fahr* * herunter | heruntergefahren* | herunterzufahren | schalt* *
        ein * aus | schalt* * ein * ab | schalt* * eine * aus | vom netz | freischalt* | freigeschaltet* | ohne strom
        | ohne spannung | abgedreht* | dreh* * ab | abdreh* | schalt* * an bord * aus | schalt* * an der * aus |
        schalt* * an dem * aus | schalt* * an den * aus | schalt* * an ein* * aus | schalt* * an der * ab | schalt* *
        an dem * ab | abgeschaltet | zieh* * stecker* | stecker * zieh* | stecker * ziehen | zieh* * stecker | ausgeht
        | geht * aus | gehen * aus | ausgegangen* | ausbleib* | aus sind | vom strom | vom stromnetz | dunkel,
    open/closed: öffne* | öffnet | öffnen | geöffnet* | offen | offene* | offenen | aufmach* | aufgemacht* | mach *
        auf | machen * auf | aufdreh* | dreh* * auf | mach* * auf | aufgedreht* | aufzudrehen | aufzumachen |
        aufklapp* | aufgeklappt* | klapp* * auf | aufsteh* | auf lassen | auflassen | wiedereröffn* | aufbrech* |
        aufgebrochen* | öffnung des | offenlass* | offen lassen | offengelassen* | einen spalt | spaltbreit |
        angelehnt* | unverschlossen* | geht auf | aufgeht | aufschieb* | schieb* * auf | aufgeschoben* | aufzieh* |
        auf ist | auf sind | auf bleibt | ist auf | sind auf
        | offen stehen | offen steh* / schließ* | schließt | geschlossen* | geschlossene* | zu
        halten | zumach* | zugemacht* | mach * zu | machen * zu | verschließ* | verschlossen* | zudreh* | dreh* * zu |
        abgesperrt* | mach* * zu | zugedreht* | zuzudrehen | zuzumachen | zuklapp* | zugeklappt* | klapp* * zu |
        zuhalt* | halt* * zu | zugehalten* | schließe | schließen * ab | absperr* | sperr* * ab | verriegel* |
        versiegel* | zukleb* | zu ist | zu sind | zu bleibt | zu bleiben | zulass* | bleibt zu | bleiben zu |
        abschließ* | abgeschlossen* | zudrehen | geht zu | zugeht | zuschieb* | schieb* * zu | zugeschoben* | zuzieh*
        | zu schließen | dichtmach* | zudrück* | drück* * zu
        | immer zu sein | stets zu sein | muss zu sein | müssen zu sein | zugesperrt*,
    locked/unlocked: verriegel* | sperr* | gesperrt* | abschließ* | abgeschlossen* | schließen * ab | arretier* |
        zusperr* | zugesperrt* | schließt * ab | schließ* * ab | absperr* | abgesperrt* | blockier* | feststell* |
        festgestellt* | stell* * fest | verschlossen* | verschließ* | unter verschluss | blockiert* / entriegel* |
        entsperr* | aufschließ* | aufgeschlossen* | schließen * auf | freigegeben* | aufsperr* | aufgesperrt* | lös* *
        brems* | lös* die sperre | bremsen * lösen | brems* * gelöst | lösen * bremsen | lös* * bremse |
        unverschlossen* | nicht abgeschlossen | nicht verschlossen,
    left/right: links | linke* | linken | nach links | gegen den uhrzeigersinn | gegen die uhr | linksherum | entgegen
        dem uhrzeigersinn | linker | linkes | linkem | linksseitig* | linkslauf* | linkshänd* | linksdreh* / rechts |
        rechte* | rechten | nach rechts | im uhrzeigersinn | rechtsherum | rechter | rechtes | rechtem | rechtsseitig*
        | rechtslauf* | rechtsdreh*,
    above/below: über dem | über der | oberhalb | darüber | oben | über | übersteig* | überschreit* | überschritten*
        | übertreff* | überhalb | obendrauf | oben auf | oben in | oben an | höher als | höher * als
        | trag* * über den | trag* * über der | trag* * über dem | trag* * über die
        | zieh* * über den | zieh* * über der | zieh* * über dem | zieh* * über die
        | lager* * über den | lager* * über der | lager* * über dem | lager* * über die
        | stell* * über den | stell* * über der | stell* * über dem | stell* * über die
        | leg* * über den | leg* * über der | leg* * über dem | leg* * über die
        | häng* * über den | häng* * über der | häng* * über dem | häng* * über die
        | platzier* * über den | platzier* * über der | platzier* * über dem | platzier* * über die
        | montier* * über den | montier* * über der | montier* * über dem | montier* * über die
        | über einem jahr | über ein jahr | über einem monat | über einer stunde | über eine stunde |
        über einer minute | über einem meter | über einen meter | über einem kilo | über einem grad | älter als / unter dem |
        unter der | unterhalb | darunter | unten | unter | unterschreit* | unterschritten* | ganz unten | unten in |
        unten an | unterseite | fällt * unter | sinkt * unter | niedriger als | tiefer als | niedriger * als,
    earlier~: und davor | aber davor | und vorher | aber vorher | und zuvor | aber zuvor | aber zuerst | doch zuerst,
    before/after: bevor | vor schritt | vor punkt | vor abschnitt | schritt # vor # | vor dem | vor der | vor jeder | vor jedem | zuvor | vorher | im voraus | vor den | vor beginn | vorab | vor gebrauch | ehe | im vorfeld | vorweg | vor *ung | vor inbetriebnahme | vor arbeiten | vor wartungs* | vor reparatur* | vor mahlzeiten | vor mittag | vor dem essen | vor den mahlzeiten | vor feierabend | vor schichtbeginn | vor schichtende | vor arbeitsbeginn | vor mitternacht | vor ort*beginn | vor ablauf | vor einbruch | vor sonnenaufgang | vor weihnachten | im vorhinein | ehe * sie / nachdem | nach schritt | nach
        punkt | nach abschnitt | schritt # nach # | nach dem | nach der | nach jeder | nach jedem | sobald | nachher |
        anschließend an | nach den | nach gebrauch | nach beendigung | nach *ung | nach inbetriebnahme | nach ende |
        nach abschluss | nach arbeiten | nach wartungs* | nach reparatur* | nach # sekunde | nach # sekunden | nach #
        minute | nach # minuten | nach # stunde | nach # stunden | nach # tag | nach # tagen | nach # tage | nach #
        woche | nach # wochen | nach # monat | nach # monaten | nach # monate | nach dem essen | nach den mahlzeiten |
        nach feierabend | nach schichtende | nach arbeitsende | nach mitternacht | nach ablauf | nach einbruch | im
        nachhinein | nach der arbeit | erst nach # sekunde | erst nach # sekunden | erst nach # minute | erst nach #
        minuten | erst nach # stunde | erst nach # stunden | erst nach # tag | erst nach # tage | erst nach # tagen |
        erst nach # woche | erst nach # wochen | erst nach # monat | erst nach # monate | erst nach # monaten | erst #
        sekunde nach | erst # sekunden nach | erst # minute nach | erst # minuten nach | erst # stunde nach | erst #
        stunden nach | erst # tag nach | erst # tage nach | erst # tagen nach | erst # woche nach | erst # wochen nach
        | erst # monat nach | erst # monate nach | erst # monaten nach / während der *ung | während der arbeit* | während einer | während eines | während dieser | im laufe | mitten in | im verlauf
        | während des | während der benutzung | während der reinigung,
    more/less: mehr | erhöh* | erhöht* | steiger* | vergrößer* | höher* | größer* | steigt | steigen | gestiegen |
        ansteig* | zunimmt | zunehmen | maximier* | lauter | erhöhen | erhöhung | anheb* | angehoben* | heb* * an |
        wachs* | wächst | zunehmend* | nimmt * zu | nehmen * zu | zugenommen* | mehr als | stärker | hinauf |
        hochdreh* | dreh* * höher | stell* * höher | höher stell* | wärmer* | zusätzlich* | weitere | hochsetz* |
        heraufsetz* | über | größer | größere* | höhere* | dreh* * auf | aufdreh* | aufgedreht* | hochfahr* | hebt *
        an | höher * als | höher als | größer * als | größer als | wärmer * als | wärmer als | heißer als | schwerer *
        als | schwerer als | dicker als | lauter stell* | dreh* * lauter | ansteigt | angestiegen* | hochstell* |
        stell* * hoch | verstärk* | verlänger* | zunahme | mehr * als
        | über einem jahr | über ein jahr | über einem monat | über einer stunde | über eine stunde |
        über einer minute | über einem meter | über einen meter | über einem kilo | über einem grad | älter als
        | hochgedreht* | hochgesetzt* | hochgefahren* | hochgestellt* / weniger | verringer* | reduzier* | senk* |
        gesenkt* | verkleiner* | verminder* | niedriger* | kleiner* | geringer* | sinkt | sinken | gesunken | abnimmt
        | abnehmen | fällt | fallen | minimier* | leiser | drossel* | weniger als | nimmt * ab | nehmen * ab |
        abgenommen | herabsetz* | herabgesetzt* | setz* * herab | heruntersetz* | dreh* * herunter | herunterdreh* |
        stell* * niedriger | niedriger stell* | schwächer | verringerung | kühler* | kälter* | minder* | wenigste* |
        geringste* | unter | kleiner | kleinere* | niedrigere* | senken | dreh* * runter | dreh* * zurück |
        zurückdreh* | herunterregel* | fahr* * herunter | niedriger * als | niedriger als | tiefer als | kleiner * als
        | kleiner als | kälter * als | kälter als | kühler als | leichter * als | leichter als | dünner als | leiser
        stell* | dreh* * leiser | nachlass* | nachlässt | lässt * nach | abfällt | abfall* | abschwäch* | verkürz* |
        kürz* | abnahme | weniger * als | kürzer* | schrumpf* | heruntergesetzt* | heruntergedreht* | zurückgedreht*
        | heruntergeregelt* | abgeschwächt* | nachgelassen*,
    least/most: mindestens | wenigstens | minimal* | oder mehr | oder länger | oder älter | mehr als | länger als |
        höher als | größer als | minimum | ab | schwerer als | nicht weniger als | mindest* | und mehr | und älter |
        und höher | nicht unter | dicker als | wenigsten | oder darüber | über | höher * als | größer * als | wärmer *
        als | wärmer als | heißer als | schwerer * als | länger * als | älter * als | dürfen mindestens | darf
        mindestens | frühestens | mindestens # sekunde | mindestens # sekunden | mindestens # minute | mindestens #
        minuten | mindestens # stunde | mindestens # stunden | mindestens # tag | mindestens # tage | mindestens #
        tagen | mindestens # woche | mindestens # wochen | mindestens # monat | mindestens # monate | mindestens #
        monaten | wenigstens # sekunde | wenigstens # sekunden | wenigstens # minute | wenigstens # minuten |
        wenigstens # stunde | wenigstens # stunden | wenigstens # tag | wenigstens # tage | wenigstens # tagen |
        wenigstens # woche | wenigstens # wochen | wenigstens # monat | wenigstens # monate | wenigstens # monaten
        | über einem jahr | über ein jahr | über einem monat | über einer stunde | über eine stunde |
        über einer minute | über einem meter | über einen meter | über einem kilo | über einem grad | älter als /
        höchstens | maximal* | oder weniger | oder kürzer | oder jünger | weniger als | kürzer als | niedriger als |
        kleiner als | maximum | bis zu | leichter als | allerhöchstens | nicht mehr als | höchst* | und jünger | nicht
        über | oder darunter | max | maximal | spätestens | längstens | dünner als | unter | unterhalb | niedriger *
        als | tiefer als | kleiner * als | kälter * als | kälter als | kühler als | leichter * als | kürzer * als |
        jünger * als | unterschreit* | sinkt * unter | fällt * unter | unter * sinken | unter * fallen | bis #
        personen | bis # jahre | bis # kg | darf höchstens | darf maximal | dürfen höchstens | dürfen maximal | darf *
        höchstens | darf * maximal | dürfen * höchstens | dürfen * maximal | bis zu # sekunde | bis zu # sekunden |
        bis zu # minute | bis zu # minuten | bis zu # stunde | bis zu # stunden | bis zu # tag | bis zu # tage | bis
        zu # tagen | bis zu # woche | bis zu # wochen | bis zu # monat | bis zu # monate | bis zu # monaten
        | höchstdosis | höchstmenge* | höchstgeschwindigkeit* | höchstgewicht* | obergrenze* / etwa |
        ungefähr | circa | zirka | ca | rund # | annähernd,
    only/unless?: nur | ausschließlich | lediglich | allein | nur mit | nur wenn | nur nach | niemand außer |
        niemand anders als | niemand * außer / es sei denn | außer | ausgenommen,
    enable/disable: aktivier* | reaktivier* | einschalt* | eingeschaltet* | schalten * ein | schalte * ein | anschalt*
        | angeschaltet* | anmach* | schalt* * ein | schaltet * ein | einzuschalten | schalt* * an | freischalt* |
        freigeschaltet* | eingeschaltet / deaktivier* | ausschalt* | ausgeschaltet* | schalten * aus | schalte * aus |
        abschalt* | abgeschaltet* | schalt* * aus | schalt* * ab | auszuschalten | abzuschalten | abgeschaltet |
        ausmach* | sperr* | stilllegt | außer kraft setz* | stillleg* | schalte * ab | schalten * ab | schaltet * aus
        | deaktiviert*,
    add/remove: füge* * hinzu | hinzufüg* | hinzugefügt* | hinzuzufügen | einsetz* | setzen * ein | setze * ein |
        eingesetzt* | einleg* | legen * ein | eingelegt* | anbring* | bringen * an | angebracht* | montier* |
        installier* | einbau* | bauen * ein | befestig* | füllen * nach | nachfüll* | aufsetz* | setzen * auf |
        einfüll* | geben * dazu | anlegen | legen * an | anzieh* | ziehen * an | gib* * hinzu | geb* * hinzu |
        hinzugeb* | zugeb* | gieß* * hinzu | gieß* * zu | füll* * ein | einzufüllen | eingefüllt* | leg* * ein |
        einzulegen | steck* * ein | setz* * ein | setz* * auf | aufgesetzt* | aufzusetzen | bring* * an | anzubringen
        | bau* * ein | eingebaut* | einzubauen | auftrag* | aufgetragen* | trag* * auf | zusatz | ergänz* | hänge* *
        auf | wiedereinsetz* | stehen lassen | stecken lassen | dranlass* | anbehalt* | leg* * in | schraub* * auf |
        aufschraub* | anschraub* | angeschraubt* | anzubauen | anbau* | montage | einbau | lass* * stecken | lass* *
        liegen | lass* * stehen | lass* * hängen | liegen lassen | zurücklass* | lass* * zurück | lass* * drauf |
        lass* * dran | hängen lassen | anzieht | zieh* * an | angezogen* | ankleb* | kleb* * an | kleb* | drauf |
        deckel drauf | draufbleib* | aufgesetzt bleib* | montiert bleib* | bleib* montiert | bleib* * montiert |
        bleib* dran | hänge* * an | lass* * in der | lass* * in dem | bewahr* * in | steck* * in | steck* * ins |
        führ* * ein | abdeckung anbring* | setz* * abdeckung auf | bring* * abdeckung an
        | behalten sie * auf | behalt * auf | behalte * auf | behalt* * an | aufbehalt* | nachgefüllt*
        | aufgeschraubt* | angebaut* | zurückgelassen* | angeklebt* / entfern* | entnehm* |
        entnimm* | entnommen* | herausnehm* | nehmen * heraus | herausgenommen* | abnehm* | nehmen * ab | abgenommen*
        | demontier* | deinstallier* | ausbau* | bauen * aus | lösch* | gelöscht* | beseitig* | ziehen * heraus |
        abzieh* | ausziehen | ziehen * aus | wegnehm* | nimm* * ab | nehm* * ab | abzunehmen | nehm* * heraus |
        nimm* * heraus | herauszunehmen | bau* * aus | ausgebaut* | auszubauen | zieh* * heraus | herauszieh* |
        herausgezogen* | zieh* * ab | abgezogen* | abzuziehen | lösche* | löschen | räum* * weg | weggeräumt* |
        nehm* * weg | weggenommen* | streich* | gestrichen* | entnehmen | entfernung | wisch* * ab | abwisch* |
        schraub* * ab | abschraub* | abgeschraubt* | abzuschrauben | hol* * heraus | herausgeholt* | ausgezogen* |
        ablös* | reiß* * ab | abreiß* | schütt* * weg | abmontier* | abbau* | abgebaut* | bau* * ab | ausbau |
        abgenommen | abnehmen | entfernt | gelöscht | löscht | setz* * ab | absetz* | abgesetzt* | zieh* * aus |
        auszieh* | leg* * ab | ableg* | abgelegt* | ausräum* | entlade* | werf* * aus | auswerf* | nimmt * ab |
        abkratz* | lös* * ab | deckel ab | deckel runter | runter | entladen* | ausgieß* | gieß* * heraus | schütt* *
        heraus | vom haken | abhäng* | häng* * ab | nehm* * aus der | nehm* * aus dem | nimm * aus | nehm* * vom |
        nimm * vom | zieh* * aus dem | zieh* * aus der | hol* * aus | abdeckung * abnehm* | abdeckung * entfern* |
        abdeckung abnehmen | abdeckung entfernen | abdeckung ab | abgewischt* | abgelöst* | abmontiert*
        | ausgeräumt* | ausgeworfen* | abgekratzt* | abgehängt* | herauszuziehen,
    tighten/loosen: festzieh* | zieh* * fest | festgezogen* | festzuziehen | anzieh* | ziehen * an | angezogen* |
        festdreh* | festschraub* | spann* | gespannt* | fest | straff* | festgedreht* | dreh* * fest | schraub* * fest
        | festgeschraubt* | festzuschrauben | anzuziehen | nachzieh* | zieh* * nach | zieh* * an | anzieht | befestig*
        | festbind* | festklemm* | festgeklemmt* | klemm* * fest | fixier* | stramm* | verspann* | anschnall* |
        schnall* * an | festmach* | mach* * fest | sicher befestigt* | eng anliegend* | enganliegend* | eng sitzend* |
        fester | enger* | angeschnallt* | binden * zu | zubind* | verknot* | knot* | nachgezogen* | festgebunden*
        | festgemacht* | zugebunden* / lös* | lose* | locker* | gelöst*
        | gelockert* | losdreh* | lösen | abschraub* | losschraub* | dreh* * los | schraub* * los | losgeschraubt* |
        losmach* | mach* * los | schraub* * ab | abgeschraubt* | löst | gelöst | lose | aufschnür* | abschnall* |
        schnall* * ab | abzuschrauben | aufdreh* | entspann* | gelockert | lock* * auf | weit geschnitten* | locker
        sitzend* | weite kleidung | lockerer | loser | abgeschnallt* | binden * auf | aufbind* | aufknot*
        | losgedreht* | losgemacht* | aufgeschnürt* | aufgedreht*,
    wet/dry: nass | nasse* | feucht* | befeucht* | angefeuchtet* | durchnässt* | nässe | naß | feuchter* |
        feuchtigkeit | eingeweicht* | einweich* | anfeucht* | nasser | nasses | nassen | angefeuchtet / trocken* |
        trockne* | getrocknet* | abtrockn* | abgetrocknet* | trocknet | trockenheit | trockener* | austrockn* |
        getrocknet | vor nässe | vor feuchtigkeit,
    hot/cold: heiß* | warm | warme* | warmen | wärm* | erwärm* | erhitz* | aufheiz* | kochend* | aufwärm* | lauwarm* |
        warmer | warmes | wärmer* | kochen | kocht | gekocht* | aufgeheizt* | vorheiz* | vorgeheizt* | heiz* |
        aufgewärmt* | hitze | glühend* | wärmer als | wärmer * als | heißer als / kalt | kalte* | kalten | kühl* |
        abkühl* | abgekühlt* | gekühlt* | gefror* | eiskalt* | kalter | kaltes | kälter* | abkühlen | kühl* * ab |
        abzukühlen | auskühl* | ausgekühlt* | erkalt* | einfrier* | eingefroren* | tiefkühl* | kälte | gefrier* |
        vereis* | kühler* | kälter als | kälter * als | kühler als | vor hitze | vor wärme,
    first/last: zuerst | als erste* | erste | ersten | erster | erstes | zunächst | anfang* | am anfang | zu beginn |
        als allererstes | erstmal / zuletzt | als letzte* | letzte | letzten | letzter | letztes | zum schluss |
        abschließend | am ende | am schluss | als allerletztes | schließlich | zu guter letzt,
    up/down: nach oben | hochheb* | heben | hebe* | anheb* | angehoben* | aufwärts | hinauf | hochfahr* | hebt | hoch
        heben | hochzuheben | hebt * an | heb* * an | anzuheben | heb* * hoch | aufsteig* | steig* * hinauf |
        hinaufsteig* | hochsteig* | hochklapp* | klapp* * hoch | hochzieh* | zieh* * hoch | hochkurbel* | hochgefahren
        | auffahr* | hoch | hochnehm* | aufsteigend* | höher stell* | stell* * höher | hochstell* | hoch stell* |
        hochdrück* | schwimmt oben | obenauf | hochgehoben* | aufgestiegen* | hochgeklappt* | hochgezogen*
        | hochgekurbelt* | hochgenommen* | hochgestellt* | hochgedrückt* / nach unten | herunter | runter | senken
        | absenk* | abgesenkt* |
        abwärts | hinunter | ablass* | herab* | herunterlass* | heruntergelassen* | lass* * herunter | lass* * ab |
        abzulassen | ablassen | absteig* | hinabsteig* | steig* * ab | steig* * hinab | steig* * hinunter |
        hinuntersteig* | herunterklapp* | klapp* * herunter | senk* * ab | abzusenken | hinab | herunterdrück* |
        absetz* | abgesetzt* | setz* * ab | heruntergezogen* | nieder | herunterholen | herunternehm* | absteigend* |
        tiefer stell* | stell* * tiefer | niedriger stell* | hinunterdrück* | nach unten drück* | hinabfahr* | fahr* *
        herunter | abgelassen* | abgestiegen* | heruntergeklappt* | heruntergedrückt* | heruntergenommen*,
    upright/lying: aufrecht* | stehend* | senkrecht* | vertikal* | stehende* | aufgerichtet* | aufrechte / liegend* |
        flach | waagerecht* | waagrecht* | horizontal* | auf der seite | kopfüber | liegt | liegen | hinleg* |
        hingelegt* | flache* | auf den rücken | auf dem rücken | legen * hin | leg* * hin | auf die seite | kipp* |
        umkipp* | gekippt* | umfall* | fällt um | umleg* | umgefallen* | quer | umgekippt* | umgelegt*,
    push/pull: schieb* | schiebt | geschoben | drück* | drückt | gedrückt* | stoß* | schiebe | schieben | drücke |
        drücken | eindrück* | eingedrückt* | drück* * ein | hineindrück* | stoßen | drück* * weg | wegdrück* |
        wegschieb* | schieb* * weg
        | drück* * leicht | hineingedrückt* | weggedrückt* | weggeschoben* / zieh | ziehe | ziehen | zieht
        | gezogen* | herauszieh* | zieh* | zieh* * heraus |
        abzieh* | ziehen * heraus | heranzieh* | zieh* * heran | zieh* * zu | herausgezogen* | abgezogen*,
    connect/disconnect: anschließ* | angeschlossen* | schließ* * an | anzuschließen | verbind* | verbunden* |
        einsteck* | eingesteckt* | steck* * ein | kuppel* | ankoppel* | schließt * an | stöpsel* | verbinde* |
        verbindung herstell* | ankuppel* | gekoppelt* | koppel* | anzustecken | ansteck* | angesteckt* | steck* * an |
        anklemm* | angeklemmt* | ans netz | angekoppelt* | angekuppelt* / trenn* | getrennt* | abtrenn* | ausstecken
        | ausgesteckt* | zieh* *
        stecker | abklemm* | abkoppel* | entkoppel* | abzieh* | trenne* | steck* * aus | zieh* * stecker* | stecker *
        zieh* | stecker * gezogen | stecker * ziehen | netzstecker ziehen | trenn* * vom | klemm* * ab | abgeklemmt* |
        abgekoppelt* | koppel* * ab | abgesteckt* | absteck* | entkuppel* | vom netz | zieh* * kabel * ab |
        unterbrech* | zieh* * heraus | herauszieh* | herausgezogen* | ziehen * heraus | abhäng* | häng* * ab
        | abgehängt* | abkuppel* | kuppel* * ab | abgekuppelt* | abgetrennt* | abgezogen*,
    allow/deny: erlaub* | erlaubt* | gestatt* | gestattet* | zulass* | zugelassen* | zulässig* | genehmig* |
        akzeptier* | annehm* | angenommen* | bewillig* | lass* * zu | zuzulassen | nehm* * an | anzunehmen | befugt* |
        erlaubnis | genehmigt* | willkommen | zustimm* | stimm* * zu | zugestimmt* | freigeb* | gewähr* | berechtigt*
        / verbiet* | verboten* | untersag* | unzulässig* | ablehn* | abgelehnt* | lehn* * ab | verweiger* | blockier*
        | blockiert* | zurückweis* | verbot* | verbieten | lehne* * ab | abzulehnen | weis* * zurück | zurückgewiesen*
        | sperr* | gesperrt* | verwehr* | unerlaubt* | nicht willkommen | *verbot | versag* | gesperrt | unberechtigt*
        | ausgeschlossen*,
    inside/outside: innen | drinnen | innerhalb | hinein | innere* | betret* | betritt | im inneren | nach innen | im
        haus | ins haus | innenseite | drin | hinein* | inneren | innerer | inneres | innenraum* | einwärts | in
        innenräumen | geh* * hinein | herein* | betreten | hineinschieb* | im kühlschrank | in den kühlschrank |
        einsteig* | steig* * ein | bleib* * im | bleib* im | bleib* * drinnen | hineingeschoben* | eingestiegen*
        / außen | draußen | außerhalb | hinaus |
        heraus | äußere* | verlass* | verlässt | nach außen | im freien | außenseite | draussen | raus | hinaus* |
        äußerer | äußeren | auswärts | außenbereich* | im außenbereich | geh* * hinaus | verlassen | an der luft |
        außerhalb des kühlschranks | aussteig* | steig* * aus | ausgestiegen*,
    start/stop: start* | gestartet* | beginn* | begonnen* | anfang* | anlass* | neustart* | fortsetz* | in betrieb
        nehmen | startet | losfahr* | fortfahr* | fahr* * fort | weitermach* | weiterarbeit* | fortgesetzt* | setz* *
        fort | anspring* | anlauf* | läuft * an | fang* * an | angefangen* | in gang setz* | aufnehmen | nehmen * auf
        | einleit* | in gang | starten | weiter | arbeiten * weiter | arbeite* weiter | machen * weiter | fahren *
        weiter | läuft weiter | weiterlauf* | weiterfahr*
        | angelaufen* | losgefahren* | angesprungen* | eingeleitet* / stopp* | gestoppt* | anhalt* | angehalten*
        | halte * an |
        halten * an | beend* | beendet* | abbrech* | abgebrochen* | brechen * ab | einstell* den betrieb | aufhör* |
        unterbrech* | halt* * an | hält * an | anzuhalten | stoppt | abstell* | abgestellt* | stell* * ab | brech* *
        ab | bricht * ab | abzubrechen | hör* * auf | unterbroch* | pausier* | stillstand | stillsteh* | steht still |
        außer betrieb nehm* | not-halt | zum stillstand | zum stehen | stillsteht | stell* * arbeit * ein | arbeit *
        einstell* | legen * nieder | niederleg* | einstellung der arbeit | aufzuhören | stehen bleib* | bleib* *
        stehen
        | angehalten hat | gestoppt hat | aufgehört*,
    full/empty: voll | volle* | vollen | füll* | gefüllt* | auffüll* | befüll* | nachfüll* | voller | volles | vollem
        | füllen * auf | füll* * auf | füll* * nach | nachgefüllt* | aufzufüllen | volltank* | vollständig geladen* |
        befüllt* | randvoll* | füllen * nach | vollen magen / leer* | geleert* | entleer* | ablass* | ausleer* |
        leerlauf* | leere* | lass* * ab | abgelassen* | ausgeleert* | leer* * aus | leerlaufen | trockenlauf* |
        entleert* | ausgeschüttet* | schütt* * aus | abpump* | ablassen | leeren magen,
    upper/lower: obere* | oberste* | oberseite | oberkante | oben | zuoberst | oberer | oberes | oberem | oberen |
        obergrenze* | oberteil* | oberschrank* | oberarm* | spitze | oberer rand | oberen rand / untere* | unterste* |
        unterseite | unterkante | unten | zuunterst | unterer | unteres | unterem | unteren | boden | unterste |
        untergrenze* | unterteil* | unterschrank* | unterarm* | unterer rand | unteren rand,
    front/back: vorn | vorne | vordere* | vorderseite | vorwärts | nach vorn* | vor dem gerät | vorderer | vorderes |
        vor die maschine | vor der maschine | tret* * vor | vortret* | nach vorne | vor dem fahrzeug | vor das |
        voraus | vorderrad* | vordertür* | frontseit* | vor das gerät | vor das fahrzeug | vor die tür | vor der tür |
        vor dem stapler | nase | bug | vorderteil | vor die linie | vor der linie | vor dem tor | vor das tor |
        vorwärtsgang | vorwärtsfahr* | vorn an | davor
        | nase voran | nase nach / hinten | hintere* | rückseite | rückwärts | nach hinten |
        hinter | hintere | hinter die | hinter der | hinter dem | hinter das | hinterer | tret* * zurück | zurücktret*
        | zurück | rückwärtig* | rückwärtsgang | dahinter | hinterrad* | hintertür* | zurücksetz* | im rücken |
        hinterher | heck | hinterseite | hinterteil | rückwärtsfahr* | rückwärts* | hinten an | rücklicht* |
        schlusslicht*,
    long/short: lang | lange | langen | länger* | längste* | verlänger* | langärmelig* | länger als | länger * als /
        kurz | kurze* | kürzer* | kürzeste* | verkürz* | kurzärmelig* | kürzer als | kürzer * als | kürz*,
    fast/slow: schnell* | rasch* | zügig* | beschleunig* | plötzlich* | ruckartig* | abrupt* | hastig* | sofort |
        unverzüglich | eilig* | eilen | beeil* | eile | hetz* | hektisch* | gleich | auf der stelle | umgehend |
        prompt | schleunigst | panik* / langsam* | allmählich* | verlangsam* | behutsam* | vorsichtig* | sachte |
        schrittweise | stufenweise | nach und nach | langsamer | wart* | nehmen * zeit | nimm * zeit | lassen * zeit |
        in ruhe | in aller ruhe | dauert länger | dauert länger * als | dauert * länger * als | braucht länger |
        braucht länger * als | braucht * länger | brauchen länger | zögern | zöger* | stückweise | ruhig | später |
        nachher | ruhe bewahren,
    high/low: hoch | hohe* | hohen | höhere* | höchste* | hoher | hohes | hohem | hochspannung* / niedrig* | tief |
        tiefe* | niedrigste* | niedrig | gering* | niederspannung* | tiefer | tiefer* | niedrigere* | niedriger* |
        geringer*,
    large/small: groß | große* | großen | größte* | größere* | großer | großes | größer | vergrößer* | ausdehn* |
        dehn* | gedehnt* / klein | kleine* | kleinen | kleinste* | kleinere* | kleiner | kleines | klein* | winzig* |
        verkleiner* | kleiner* | schrumpf* | zusammenzieh* | zieh* * zusammen,
    light/heavy: leicht | leichte* | leichter* / schwer | schwere* | schwerer*,
    light/dark: hell | helle* | heller* | beleucht* / dunkel | dunkle* | dunkler* | verdunkel* | gedimmt* | dimm* |
        vor licht | vor sonnenlicht | lichtgeschützt*,
    clean/dirty: sauber* | reinig* | gereinigt* | gesäubert* | säuber* | putz* | geputzt* | rein | reine* | gewaschen*
        | staubfrei* | frei von staub | hygienisch* / schmutzig* | verschmutz* | dreckig* | verunreinig* |
        kontaminier* | schmutz | dreck | beschmutz* | staubig* | fettig* | verstaubt* | befleckt*,
    new/old: neu | neue* | neuen | neueste* | frisch* / alt | alte* | alten | älteste* | gebraucht* | vorherig* |
        veraltet* | altbacken* | verdorben* | verdirbt,
    show/hide: zeig* | anzeig* | angezeigt* | einblend* | eingeblendet* | sichtbar* | zeig* * an | anzuzeigen |
        eingeblendet | blend* * ein | einzublenden | durchsichtig* | transparent* / verberg* | verborgen* | ausblend*
        | ausgeblendet* | versteck* | unsichtbar* | auszublenden | blend* * aus | verbirg* | verdeck* |
        undurchsichtig*,
    send/receive: send* | sende* | gesendet* | versend* | schick* | verschick* | abschick* | abgeschickt* / empfang*
        | empfäng* |
        erhalt* | erhält | bekomm*,
    sender/recipient: absender* / empfänger* | adressat*,
    import/export: importier* | hochlad* | hochgeladen* | lad* * hoch / exportier* | herunterlad* | heruntergeladen* |
        lad* * herunter,
    buy/sell: kauf | kaufen | kaufe | kauft | gekauft* | einkauf* | ankauf* | erwerb* | eingekauft* | angekauft*
        / verkauf* | verkaufen,
    save/discard: speicher* | gespeichert* | aufbewahr* | behalt* | sicher* die | sichern | behält | bewahr* * auf |
        heb* * auf | aufbewahrt* / verwerf* | verworfen* | wegwerf* | weggeworfen* | werf* * weg | wirf * weg
        | lösch* | gelöscht* |
        entsorg* | vernicht* | gelöscht | lösche* | löschen | löscht,
    succeed/fail: gelingt | gelungen* | erfolgreich* / misslingt | misslungen* | fehlschl* | fehlgeschlagen* |
        schlägt * fehl | scheiter* | versag*,
    online/offline: online / offline,
    internal/external: intern* / extern*,
    public/private: öffentlich* / privat* | vertraulich* | geheim*,
    positive/negative: positiv* | pluspol* | pluskabel* | plusklemme* | positive | positiven / negativ* | minuspol* |
        minuskabel* | minusklemme* | negative | negativen,
    parallel/crosswise: parallel* | längs | mit der faser / quer | senkrecht zu | rechtwinklig | gegen die faser,
    day/night: tag | tags | tagsüber | tageslicht | tagschicht* | tagesschicht* | tagdienst* / nacht | nachts |
        nächtlich* | über nacht | nachtschicht* | nachtdienst* | nacht*,
    morning/evening: morgens | vormittag* | am morgen | montagmorgen | montagvormittag* | dienstagmorgen |
        dienstagvormittag* | mittwochmorgen | mittwochvormittag* | donnerstagmorgen | donnerstagvormittag* |
        freitagmorgen | freitagvormittag* | samstagmorgen | samstagvormittag* | sonntagmorgen | sonntagvormittag*
        | sonnenaufgang* | morgendämmerung | tagesanbruch /
        abends | abend* | nachmittag* | am abend | montagnachmittag* | montagabend* | dienstagnachmittag* |
        dienstagabend* | mittwochnachmittag* | mittwochabend* | donnerstagnachmittag* | donnerstagabend* |
        freitagnachmittag* | freitagabend* | samstagnachmittag* | samstagabend* | sonntagnachmittag* | sonntagabend*
        | nachts | nacht* | sonnenuntergang* | abenddämmerung,
    summer/winter: sommer* / winter*,
    north/south: nord* | nördlich* / süd* | südlich*,
    east/west: osten | östlich* | ostseite / westen | westlich* | westseite,
    always/sometimes: immer | stets | jederzeit | jedes mal | immer wenn | ständig | durchgehend | durchgängig |
        dauernd | laufend | fortwährend | zu jeder zeit | ausnahmslos | permanent* | immerzu
        | bei jeder benutzung | bei jedem gebrauch | vor jeder benutzung | vor jedem gebrauch | bei jedem mal / manchmal | gelegentlich
        | ab und zu | hin und wieder | meistens | meist | üblicherweise | gewöhnlich | normalerweise | in der regel |
        oft | häufig* | öfter | regelmäßig* | selten* | bisweilen | zeitweise | von zeit zu zeit | mitunter
        | das erste mal | beim ersten mal | zum ersten mal | nur einmal | ab und an | dann und wann,
    all/some?: alle | allen | aller | alles | jede | jeder | jedes | jeden | jedem | sämtliche* | jedermann | allesamt
        | ganz | ganze | ganzen | ganzer | ganzes | gesamt* | sämtlich* | komplette* / einige* | manche* | ein paar |
        mehrere* | wenige | einzelne | ein teil | einen teil | einem teil | eines teils | teil der | teil des | teile
        der | teilweise | zum teil | die meisten | meisten | die hälfte | eine der | eines der | einer der,
    alone/together: alleine | allein arbeiten | allein heben | auf eigene faust | allein / zusammen | gemeinsam* | zu
        zweit | mit einem kollegen | mit einer kollegin | gemeinsam | zwei personen | zwei leute | zwei leuten |
        bleib* * bei | bleib* bei | mit jemandem | mit einer zweiten person | mit hilfe einer | kollege dabei | jemand
        dabei,
    same/other: derselbe* | dieselbe* | dasselbe | denselben | gleiche* | gleichen | identisch* / andere* |
        unterschiedlich* | verschieden*,
    near/far: nahe | in der nähe | neben | dicht an | nah | in die nähe | nächster nähe | direkt neben | nahe bei |
        näher* | dicht bei | dicht neben | unmittelbar neben | in griffweite | nahe an | heran | nähern * sich |
        nähert / weit | fern | entfernt von | fernhalt* | auf abstand | weg von | weit weg | fernzuhalten | halt* *
        fern | bleib* * fern | abstand | entfernt | in ausreichendem abstand | aus der nähe | in einiger entfernung |
        in sicherer entfernung | entfernen sie sich | geh* * weg von,
    required/optional?: erforderlich* | verpflichtend* | vorgeschrieben* | pflicht | muss | müssen | musst | müsst |
        notwendig* | brauch* | benötig* | nötig | nötige* | sie sollten | du solltest / optional* | freiwillig* | nach
        belieben | kann | können | kannst | könnt | darf | dürfen | brauch* * nicht | brauch* * kein* | muss * nicht |
        müssen * nicht | muss nicht | müssen nicht | nicht nötig | nicht notwendig | nicht erforderlich* | nicht
        zwingend | keine pflicht | unnötig | müssen kein* | muss kein* | musst * nicht | entbehrlich | nicht unbedingt
        | nicht notwendigerweise | nicht mehr nötig | nicht pflicht,
    or/and?: oder | bzw | beziehungsweise / und | sowie,
    including/excluding: einschließlich | inklusive | inbegriffen | auch / ausschließlich der | exklusive | außer |
        ausgenommen | mit ausnahme,
    earlier/later: früher* | früheste* | früh | frühe | rechtzeitig* | pünktlich* / später* | späteste* | spät |
        verspätet* | zu spät | verspätung,
    child/adult: kind | kinder* | kindern | minderjährig* | säugling* | baby* / erwachsen* | volljährig*,
    even/odd: gerade zahl | gerade nummer / ungerade*,
    manual/automatic: manuell* | von hand | handbetrieb* | händisch* | per hand | eigenhändig* / automatisch* |
        selbsttätig* | selbstständig*,
    safe/dangerous: sicher | sichere | gefahrlos* | ungefährlich* | harmlos* | unbedenklich* | risikolos* /
        gefährlich* | unsicher* | gefahr | gefahren | lebensgefahr | riskant* | lebensgefährlich* | tödlich*,
    inhale/exhale: einatm* | eingeatmet* | atme* * ein
        | beim einatmen / ausatm* | ausgeatmet* | atme* * aus,
    credit/debit: gutschr* / belast* | lastschr*,
    deposit/withdraw: einzahl* | eingezahlt* / abheb* | abgehoben* | auszahl* | ausgezahlt*,
    encrypted/plain: verschlüssel* / entschlüssel* | unverschlüsselt*,
    engage/disengage: einrast* | einkuppel* | bremse anziehen | zieh* * bremse * an | bremse * an |
        feststellbremse * an | handbremse * an | eingekuppelt* | zieh* * handbremse | handbremse anzieh* |
        handbremse angezogen | eingerastet* / ausrast* | auskuppel* | bremse lösen | lös* * bremse
        | handbremse * lös* | bremse *
        lös* | lös* * handbremse | lös* * feststellbremse | im leerlauf | handbremse gelöst | gelöst* * handbremse
        | ausgerastet* | ausgekuppelt*,
    charge/discharge: auflad* | aufgeladen* | laden * auf | lade * auf | geladen* / entlad* | entladen* | entlade*,
    sharp/blunt: scharf* | schärf* / stumpf*,
    thick/thin: dick* / dünn*,
    deep/shallow: tief | tiefe* | tiefer* | tiefer / flach* | flach | flache*,
    wide/narrow: breit* / schmal* | eng*,
    soft/hard: weich* / hart | harte* | härter* | steif*,
    rough/smooth: rau* | grob* | griffig* | rutschfest* | rutschsicher* / glatt* | fein* | rutschig* | weich*,
    fold/unfold: zusammenklapp* | klapp* * zusammen | falt* | gefaltet* | einklapp* | aufwickel* | wickel* * auf |
        zusammenroll* | roll* * zusammen | aufroll* | roll* * auf | zusammenfalt* | eingeklappt* | zusammengeklappt*
        | zusammengefaltet* | aufgerollt* | aufgewickelt* | zusammengerollt* / aufklapp* | klapp* * auf |
        ausklapp* | entfalt* | abwickel* | wickel* * ab | ausroll* | abroll* | auseinanderfalt* | ausgeklappt*
        | aufgeklappt* | entfalte* | ausgerollt* | abgewickelt* | abgerollt* | auseinandergefaltet* | klapp* * aus
        | roll* * aus,
    join/separate: zusammenfüg* | misch* | gemischt* | vermisch* | kombinier* | zusammen | gemeinsam
        | zusammengefügt* / trenn* |
        getrennt* | separat* | einzeln* | trenne*,
    accelerate/brake: beschleunig* | gas geben | gib * gas | geben * gas | gib gas / brems* | gebremst* | gas weg |
        geh* * vom gas | nehm* * gas weg | langsamer,
    pass/fail: bestanden* / durchgefallen* | fällt * durch | abgelehnt*,
    read/write: les* | lies | gelesen* / schreiben | schreibt | schreibe | geschrieben*,
    sit/stand: sitz* | setzen * sich | setz dich | hinsetz* | platz nehm* | nehm* * platz | setzen / steh* | stehen |
        aufsteh* | steh* * auf | im stehen | stehend* | stehende* | aufgestanden*,
    lend/borrow: verleih* | verliehen* / ausleih* | ausgeliehen* | leihen,
    true/false: wahr | richtig* / falsch* | fehlerhaft*,
    strong/weak: stark* | kräftig* | heftig* | fest | kraftvoll* | mit kraft | energisch* | fest drück* | kräftiger* |
        stärker* | konzentrier* | unverdünnt* / schwach* | sanft* | leicht drück* | nur leicht | mit wenig kraft |
        ohne kraft | sacht* | schwächer* | mild* | verdünn* | sachte | wässr*
        | drück* * leicht | leicht an,
    loud/quiet: laut* | lärm* | lauter / leise* | still | lautlos* | geräuschlos* | leiser,
    zoom: zoom* * hinein | hineinzoom* | zoom* * heran | heranzoom* | vergrößer* | zoom* * ein / zoom* * heraus |
        herauszoom* | verkleiner* | zoom* * aus,
    often/seldom: oft | häufig* | öfter | regelmäßig* | meist | meistens | üblicherweise | gewöhnlich | in der regel |
        immer | stets | ständig | wiederholt | vielfach / selten* | kaum | fast nie | ab und zu einmal,
    many/few: viele | vielen | viel | zahlreich* | die meisten | meisten | der großteil | mehrzahl | eine menge /
        wenige | wenigen | wenig | kaum | eine handvoll | nur wenige,
    trained/untrained: geschult* | ausgebildet* | qualifiziert* | fachkundig* | befugt* | autorisiert* | unterwiesen*
        | zertifiziert* | sachkundig* | erfahren* | fachpersonal | fachkraft | fachkräfte* | elektrofachkr* /
        ungeschult* | unausgebildet* | unqualifiziert* | unbefugt* | unautorisiert* | nicht geschult* | unkundig* |
        laien | unerfahren* | ohne ausbildung | ohne schulung | nicht unterwiesen*,
    flammable/nonflammable: brennbar* | entzündlich* | entflammbar* | leichtentzündlich* | feuergefährlich* / nicht
        brennbar* | nichtbrennbar* | unbrennbar* | nicht entzündlich* | nicht entflammbar* | feuerfest* | schwer
        entflammbar* | nicht-brennbar*,
    toxic/nontoxic: giftig* | toxisch* | schädlich* | gesundheitsschädlich* | ätzend* | ungenießbar* | nicht essbar* |
        nicht trinkbar* / ungiftig* | nicht giftig* | unschädlich* | harmlos* | essbar* | genießbar* | trinkbar*,
    damaged/intact: beschädigt* | defekt* | kaputt* | gebrochen* | gerissen* | schadhaft* | undicht* | leck | lecks |
        leckt | verletzt / unbeschädigt* | intakt* | unversehrt* | einwandfrei* | heil | ist dicht | sind dicht |
        dicht ist | dichte | wasserdicht* | luftdicht* | dichtheit | nicht undicht | nicht leckt,
    attended/unattended: beaufsichtigt* | unter aufsicht | mit aufsicht | in begleitung | bleib* * bei | bleib* bei |
        bleib* * beim | im auge | im blick | bewacht* / unbeaufsichtigt* | ohne aufsicht | unbewacht* | ohne
        beaufsichtigung | ohne begleitung | allein lass* | alleinlass* | allein gelassen | lass* * allein,
    suitable/unsuitable: geeignet* / ungeeignet* | nicht geeignet*,
    protected/unprotected: geschützt* | abgedeckt* | isoliert* | gesichert* | abgeschirmt* / ungeschützt* |
        unisoliert* | blank* | ungesichert* | nicht isoliert* | nackt* | bloßen händen | bloßer hand | bloßen fingern,
    earthed/unearthed: geerdet* / ungeerdet* | nicht geerdet*,
    known/unknown: bekannt* | vertraut* | vertrauenswürdig* | angekündigt* / unbekannt* | fremd* | unangekündigt*,
    available/unavailable: verfügbar* | vorhanden* | anwesend* / nicht verfügbar* | unverfügbar* | abwesend* | nicht
        vorhanden*,
    stable/unstable: stabil* | standsicher* / instabil* | wackelig* | wacklig* | unstabil*,
    level/uneven: eben | ebene* | ebenen / uneben* | geneigt* | schräg* | abschüssig*,
    sterile/unsterile: steril* | sterilisiert* | desinfiziert* / unsteril* | nicht steril*,
    checked/unchecked: setz* * häkchen | häkchen * setz* | setz* * haken | hak* * an | anhak* | angehakt* | ankreuz* |
        angekreuzt* | kreuz* * an | markier* | auswähl* | ausgewählt* | wähl* * aus / entfern* * häkchen | häkchen *
        entfern* | entfern* * haken | haken * entfern* | nehm* * häkchen | häkchen * weg* | abwähl* | abgewählt* |
        wähl* * ab | markierung * aufheb*,
    login/logout: anmeld* | angemeldet* | meld* * an | anzumelden | einlogg* | eingeloggt* | logg* * ein | login /
        abmeld* | abgemeldet* | meld* * ab | abzumelden | auslogg* | ausgeloggt* | logg* * aus | logout,
    subscribe/unsubscribe: abonnier* | bestell* den newsletter / abbestell* | abbestellt* | kündig* | gekündigt* |
        abmeld* vom,
    remember/forget: denk* * daran | denken sie daran | daran denken | vergiss nicht | vergessen * nicht | nicht
        vergessen | nie vergessen | vergessen sie nicht | vergessen sie nie | vergessen sie niemals | nicht zu
        vergessen | merk* * sich / vergessen | vergiss | vergisst | vergaß | vergesst,
    once/repeatedly: einmal | einmalig | ein einziges mal / wiederholt | mehrmals | mehrfach | immer wieder,
    only/also: nur | ausschließlich | lediglich | allein | nur mit | nur wenn | nur nach / auch | sogar | selbst
        wenn | selbst ohne | auch ohne | auch wenn | ebenfalls,
    with/without: nur mit | nicht * ohne | nie * ohne | niemals * ohne | kein* * ohne | ausschließlich mit | immer
        mit | stets mit | mit dem | mit der | mit einem | mit einer | mit ihrem | mit ihrer | niemand * ohne |
        nichts * ohne | nicht ohne | nie ohne | ohne * nicht | verboten * ohne | ohne * verboten | untersagt * ohne
        | ohne * untersagt | ohne * kein* | ohne * nie | ohne * niemals | mit hilfe | mit unterstützung | in
        begleitung | mit begleitung / ohne | ohne hilfe | ohne unterstützung | ohne begleitung | selbstständig |
        auch ohne | selbst ohne,
    straight/bent: geraden | gerader | gestreckt* | durchgestreckt* | streck* | geradem | gerade halt* | halt* *
        gerade / gebeugt* | gebogen* | krumm* | beug* | gekrümmt* | angewinkelt* | bück* | gebückt* | knick*,
    towards/away: in richtung | hin zu | zu sich hin | zum körper | zu sich | zur wand | zu ihnen hin | * hin / von *
        weg | weg von | von sich weg | weg vom | vom körper weg | wend* * ab | abwend* | abgewandt*,
    swallow/spit: schluck* | verschluck* | geschluckt* | runterschluck* / ausspuck* | spuck* | erbrech* / kauen | kaue
        | kaut | zerkau*,
    order/cancel: bestell* | bestellt* | gebucht* / stornier* | abbestell* | abgesagt* | absag*,
    accept/decline: annehm* | angenommen* | nehm* * an | akzeptier* | bestätig* | zustimm* | stimm* * zu / ablehn* |
        abgelehnt* | lehn* * ab | verweiger* | zurückweis* | weis* * zurück | lehne* * ab,
    reply/forward: antwort* | beantwort* / weiterleit* | weitergeleitet* | leit* * weiter,
    entrance/exit: eingang* | zugang* | *eingang / ausgang* | notausgang* | *ausgang,
    until/if?: bis | solange bis | bis der | bis die | bis das | bis sie | bis es | bis er | bis alle | bis alles |
        bis zum | bis montag | bis dienstag | bis mittwoch | bis donnerstag | bis freitag | bis samstag
        | bis sonntag / wenn | falls | sobald | sofern | sollte | sollten | vorausgesetzt | wann immer | im falle
        | nachdem / obwohl |
        obgleich | trotz | wenngleich | auch wenn / damit | sodass | um * zu / weil | wegen | da,
    recommended/required?: vorzugsweise | empfohlen* | empfehlen | am besten | möglichst | ratsam | wenn möglich |
        falls möglich | sofern möglich | nach möglichkeit | wo möglich | soweit möglich | wenn sie möchten | wenn du
        möchtest | falls gewünscht | wenn gewünscht | auf wunsch | gegebenenfalls | ggf / verpflichtend* |
        vorgeschrieben* | muss | müssen | pflicht | zwingend,
    need/may: brauch* * nicht | brauch* * kein* | muss * nicht | müssen * nicht | muss nicht | müssen nicht | nicht
        nötig | nicht notwendig | nicht erforderlich* | nicht zwingend | keine pflicht | unnötig | freiwillig* |
        optional* | müssen kein* | muss kein* | musst * nicht | entbehrlich | niemand braucht | niemand muss | kein *
        nötig | brauchen * nichts | braucht nichts | müssen * nichts | kein* * nötig | kein* * erforderlich | kein* *
        notwendig | kein* * benötigt | nicht pflicht / darf * nicht | dürfen * nicht | darf nicht | dürfen nicht |
        darf kein* | dürfen kein* | darf nie | darf niemals | dürfen nie | dürfen niemals | darf * kein* | dürfen *
        kein* | nicht * darf | nicht * dürfen
        | darf auf keinen fall | dürfen auf keinen fall | darf * auf keinen fall | dürfen * auf keinen fall |
        darf keinesfalls | dürfen keinesfalls | darf * keinesfalls | dürfen * keinesfalls | darf * niemals |
        dürfen * niemals | darf * nie | dürfen * nie | darf unter keinen umständen | dürfen unter keinen umständen |
        darf * unter keinen umständen | dürfen * unter keinen umständen,
    period: stündlich* | jede stunde | pro stunde | in der stunde | je stunde / täglich* | jeden tag | pro tag | am
        tag | je tag / wöchentlich* | jede woche | pro woche
        | in der woche | die woche / monatlich* | jeden monat | pro monat
        | im monat / jährlich* |
        jedes jahr | pro jahr
        | im jahr / vierteljährlich* | pro quartal / pro minute | jede minute | in der minute / pro
        sekunde | jede sekunde | in der sekunde,
    weekday: - | montag | montags | bis montag | ab montag / dienstag* | dienstagmorgen | dienstagvormittag*
        | dienstagnachmittag* |
        dienstagabend* | bis dienstag | ab dienstag / mittwoch* | mittwochmorgen | mittwochvormittag*
        | mittwochnachmittag* | mittwochabend* | bis mittwoch | ab mittwoch /
        donnerstag* | donnerstagmorgen | donnerstagvormittag* | donnerstagnachmittag* | donnerstagabend*
        | bis donnerstag | ab donnerstag / freitag* |
        freitagmorgen | freitagvormittag* | freitagnachmittag* | freitagabend* | bis freitag | ab freitag / samstag*
        | sonnabend* | samstagmorgen
        | samstagvormittag* | samstagnachmittag* | samstagabend* | bis samstag | ab samstag / sonntag*
        | sonntagmorgen | sonntagvormittag* |
        sonntagnachmittag* | sonntagabend* | bis sonntag | ab sonntag / wochenende* | am wochenende / werktag*
        | wochentag* | unter der woche | an arbeitstagen,
    month: januar | januar* / februar | februar* / april | april* / juni | juni* / juli | juli* / august / september |
        september* / oktober | oktober* / november | november* / dezember | dezember* / märz* / mai,
    colour: rot | rote* | roten | roter | rotes / grün* / blau* / gelb* / orange* / violett* | lila / schwarz* / weiß
        | weiße* | weißen | weißer / grau* / braun* / rosa | pink*,
    person>: pflegekr* | pfleger* | krankenschwester* | krankenpfleger* | pflegende* | schwester / arzt | ärzt* |
        doktor | hausarzt* | arztes / apotheker* | apotheke / patient* / bewohner* / fahrer* / fahrgast | fahrgäste |
        beifahrer* | insasse* / kunde | kunden | kundin* / lieferant | lieferanten / mitarbeiter* | arbeitnehmer* |
        beschäftigte* | personal | angestellte* | *mitarbeiter* | *arbeiter | kollege* | kollegin* / vorgesetzte*
        | chef* | filialleiter* |
        depotleiter* | vorarbeiter* | schichtleiter* | teamleiter* | abteilungsleiter* | laborleiter* / elektriker* |
        elektrofachkr* / klempner* | installateur* / bediener* | bedienperson* / besucher* | gast | gäste | gästen
        / administrator* | admin |
        verwalter* / benutzer | benutzern | benutzerin* | nutzer | nutzern | anwender* / lehrer* | lehrkr* / schüler*
        | studierende* | student* / mieter* / vermieter* / eltern / kind | kinder* / auszubildende* | azubi* |
        praktikant* | lehrling* / ausbilder* | mentor* | tutor* / käufer* / verkäufer* / koch | köche | köchin /
        kellner* / feuerwehr* / polizei* / disponent* | planer* / - | begleitperson* | begleiter* / familie* |
        angehörige* / wächter* | wachmann* | sicherheitsdienst* / nachbar* / zahnarzt* | zahnärzt* / techniker* |
        mechaniker* | monteur* / reinigungskraft* | reinigungskräfte* | putzfrau* / pilot | piloten / anwalt* |
        anwält* / hebamme* / tierarzt* | tierärzt* / hausmeister* | pförtner* / empfangsmitarbeiter* | rezeptionist* /
        arbeitgeber* / inspektor* | kontrolleur* / chirurg* / kurier* | postbote* / bäcker* / friseur* / mitglied
        | mitglieder | mitgliedern / eigentümer* | besitzer* | inhaber* / opfer | opfers | verletzte | verletzten
        | verunglückte* / erwachsene* | erwachsener,
    substance: wasser* | leitungswasser | wasserhahn* | wasserschlauch* / öl | öls | motoröl* / benzin* / - | diesel
        | dieselöl | dieselkraftstoff / alkohol* | alkoholisiert* / milch / säure* / gas | gase | gases | gashahn* |
        gasschlauch* | gasflasche* / luft / dampf / sand / bleich* | chlorbleiche | chlor | chlors / essig* / seife*
        / fett | fette / lösungsmittel* | lösemittel*,
    body: auge | augen / ohr | ohren / nase / mund / hand | hände | händen / fuß | füße | füßen / haut / kopf / knie |
        knien / arm | arme | armen / bein | beine | beinen / haar | haare / rücken / hals | nacken / bauch | magen /
        finger | fingern / schulter* / ellbogen* | ellenbogen* / brust / kehle | rachen / handgelenk* / zahn | zähne |
        zähnen / gesicht,
    device: tastatur* / bildschirm* | display* | monitor* / maus / drucker* / scanner* / telefon* | handy* / router* /
        modem* / kamera* / server*,
    vehicle: auto | autos | pkw / lkw | lastwagen* / lieferwagen* | transporter* / anhänger* / fahrrad | fahrräder /
        bus | busse / gabelstapler* | stapler* / - | eisenbahn* | güterzug* | zug fährt / traktor* | schlepper*,
    paper: rechnung | rechnungen / quittung* | kassenbon* | beleg | belege / angebot | angebote / vertrag | verträge*
        / brief | briefe / e-mail | e-mails | mail | mails,
    opening: tür | türen / fenster* / deckel* / schublade* / tor | tore,
    meal: frühstück* / mittagessen / abendessen,
    ignore/heed: ignorier* | missacht* | nicht beacht* / beacht* | befolg* | berücksichtig* | antwort* | reagier* |
        beantwort*,
    stay/leave: zurückbleib* | bleib* * drin* | bleib* * im | bleiben * in | aufhalt* | bleib* * auf | bleib* * bei |
        bleib* * sitzen | bleib* * stehen / verlass* | verlässt | evakuier* | weggeh* | räumen | verlassen | geh* *
        weg | steig* * ab,
    weather: regen* | regnet / schnee* | schneit / sturm* | stürm* | wind / sonnig* | sonnenschein / nebel* | neblig*
        / gewitter* | blitz*,
    only/except: nur | ausschließlich | niemand außer | niemand anders als | niemand * außer | lediglich | nichts
        außer | nichts anderes als | kein* ander* * als | kein* * außer / alle außer | jeder außer | alle * außer |
        alles außer | jeder * außer | alle bis auf | alle * mit ausnahme | jeder * mit ausnahme | jede* * außer |
        jedes * außer | alles andere als,
    hold/release: festhalt* | halt* * fest | festgehalten* | festzuhalten | gedrückt halt* | halt* * gedrückt |
        gedrückt gehalten | gedrückt zu halten | gedrückt bleib* | gedrückt | hände am | hand am | hände an | hand an
        | hände auf / loslass* | lass* * los | losgelassen* | loszulassen | fallen lass* | fallenlass* | hände weg |
        hände von | hand von | hände vom | finger weg | nehm* * hände * von | hände * lassen,
    advise/discourage: empfehl* | empfiehlt | empfohlen* | geraten | rat* * zu | empfehlen | ermutig* | ermunter* |
        angeraten* / abrat* | abgeraten | abzuraten | raten * ab | rät * ab,
    load/unload: belad* | einlad* | eingeladen* | lad* * ein
        | beladung | beladen / entlad* | auslad* | ausgeladen* | lad* * aus | abladen
        | entlade* | entladen*
        | entladung | entladens,
    wake/sleep: weck* | geweckt* | aufwach* | wach | bei bewusstsein | aufgewacht* / schlaf* | schläft | einschlaf*
        | ruhezustand |
        schlaff* | bewusstlos* | ohne bewusstsein | ohnmächtig* | eingeschlafen*,
    arrive/depart: ankomm* | ankunft | kommt * an | eintreff* | angekommen* | eingetroffen* / abfahr* | abfahrt
        | abreis* | fährt * ab | abgefahren* | abgereist*,
    freeze/thaw: einfrier* | eingefroren* | frier* * ein | gefror* | tiefgefr* | gefrier* | erstarr* | fest werden /
        auftau* | aufgetaut* | tau* * auf | enteis* | schmelz* | geschmolzen* | schmilzt,
    cheap/expensive: billig* | preiswert* | günstig* / teuer | teure* | teurer* | teuerste*,
    young/old: jung | junge* | jünger* / alt | alte* | ältest* | alten | älteste*,
    good/bad: besser* / schlechter* | schlimmer*,
    begin/end: am anfang des | am anfang der | zu beginn des | zu beginn der | zu beginn | am anfang | anfang der |
        anfang des | beginn der | beginn des / am ende des | am ende der | ende der | ende des | am ende | zum
        schluss,
    clothing: handschuh* | *handschuhe / helm | helme | schutzhelm* | *helm / brille* | schutzbrille* | augenschutz
        | *brille / maske* | mundschutz | atemschutz* | *maske / schürze* / schuhe | stiefel* | schuh | *schuhe
        | *stiefel / gehörschutz* | ohrstöpsel* / auffanggurt* | sicherheitsgeschirr | gurt | klettergurt* / jacke* |
        mantel | *jacke / haarnetz* | haube | haarhaube / gesichtsschutz* | visier* / weste* | warnweste* / overall* |
        schutzanzug*,
    food: brot* / fleisch* | *fleisch / fisch* / hähnchen* | huhn | geflügel* / ei | eier | eiern / käse* / gemüse* |
        salat* / obst* | apfel | äpfel | frucht | früchte / reis / suppe* / zucker* / salz | salze / mehl* / butter |
        margarine / nüsse* | nuss | erdnuss* | erdnüsse / wein | weine / bier* / kaffee* / tee | tees / sahne | rahm /
        kartoffel* / teig* / saft | säfte | *saft / honig* / joghurt*,
    symptom: fieber* / schmerz* / husten* | hustet / übelkeit | übel | erbrechen / ausschlag | ausschläge | juckreiz |
        juckt / blutung* | blutet | bluten | blutverlust
        | nasenblut* / schwellung* | geschwollen* | schwillt | anschwell* /
        schwindel* | schwindlig | schwindelig | ohnmacht* / verbrennung* | brandwunde* / durchfall* / krampf* |
        krämpfe / kopfschmerz* | migräne / atemnot | kurzatmig*,
    animal: hund* / katze* / pferd* / kuh | kühe | vieh | rind* / schwein* / vogel | vögel* / schaf* | lamm /
        kaninchen*,
    today/tomorrow: heute / morgen / gestern,
    man/woman: mann | männer* | männlich* / frau | frauen | weiblich*,
    solid/liquid: feststoff* | feste stoffe / flüssigkeit* | flüssig*,
    find/lose: find* | gefunden* / verlier* | verloren*,
    pack/unpack: pack* * ein | einpack* | eingepackt* | verpack* | wickel* * ein / pack* * aus | auspack* |
        ausgepackt* | wickel* * aus,
    inflate/deflate: aufpump* | pump* * auf | aufblas* | blas* * auf | aufgepumpt* | aufgeblasen* / luft * ab | luft
        ablassen | lass* * luft * ab | entlüft* | luft aus | luft heraus,
    cover/uncover: deck* * ab | abgedeckt* | bedeck* | zudeck* | zugedeckt* | abdecken | abdeckt | abdeckte |
        abzudecken | setz* * abdeckung auf | abdeckung anbring* | abdeckung * anbring* | bring* * abdeckung an
        | zugedeckt | mit deckel /
        aufdeck* | deck* * auf | unbedeckt* | freileg* | nehm* * abdeckung * ab | nehm* * deckel | deckel ab | deckel
        vom | abdeckung * abnehm* | abdeckung * entfern* | abdeckung ab | abdeckung abnehmen | abdeckung entfernen
        | offen | aufgedeckt | unabgedeckt* | nicht zugedeckt | freigelegt*,
    extend/retract: ausfahr* | fahr* * aus | ausgefahren* | auszieh* | zieh* * aus | ausgezogen* | herauszieh* |
        ausziehen | herausgezogen* / einfahr* | fahr* * ein | eingefahren* | einzieh* | zieh* * ein | eingezogen*
        | hineinschieb* | hineingeschoben*,
    assemble/dismantle: montier* | montage | zusammenbau* | bau* * zusammen | zusammengebaut* | aufbau* | bau* * auf
        | aufgebaut* /
        demontier* | demontage | zerleg* | auseinander* | abbau* | bau* * ab | abgebaut* | auseinandergebaut*,
    deliver/collect: liefer* | bring* | gebracht | abliefer* | abgeliefert* | übergeb* | abgeben | geben * ab |
        ausgeliefert / abhol* | hol* * ab | abgeholt* | mitnehm* | nehm* * mit | entgegennehm*,
    raw/cooked: roh | rohe | rohes | rohen | rohem | ungekocht* / gekocht* | gar | gare | durchgegart* | gegart*,
    temporary/permanent: vorübergehend* | vorläufig* | zeitweise | befristet* / dauerhaft* | ständig* | endgültig* |
        permanent*,
    disposable/reusable: einweg* | einmal* / mehrweg* | wiederverwend* | waschbar*,
    occupied/vacant: besetzt* | belegt* / frei | freie | freien | unbesetzt*,
    paid/unpaid: bezahlt* / unbezahlt* | offene rechnung*,
    signed/unsigned: unterschrieben* | unterzeichnet* / nicht unterschrieben* | ohne unterschrift,
    mute/unmute: stummschalt* | schalt* * stumm | stumm | stummgeschaltet* | mikrofon aus | mikrofon stumm /
        stummschaltung * auf | ton ein | ton an | mikrofon ein | mikrofon an | schalt* * mikrofon ein,
    block/unblock: blockier* | sperr* | gesperrt* | verstell* | zustell* | zugestellt* | verspert* | versperr* |
        behinder* | blockiert* / entsperr* | freigeb* | freigegeben* | frei | freihalt* | halt* * frei | freizuhalten
        | freigehalten* | frei bleib* | frei sein,
    next/previous: nächst* | folgend* / vorig* | vorherig* | vorhergehend*,
    complete/incomplete: vollständig* | komplett* | ganz | völlig | restlos | total | gänzlich | vollends | bis zum
        anschlag | komplette* / unvollständig* | teilweise | halb | halbvoll | halb voll | halb leer | zur hälfte |
        zum teil | unvollendet*,
    correct/incorrect: korrekt* | richtig* / falsch* | inkorrekt*,
    incoming/outgoing: eingehend*
        | einlass* | zulauf* | zufluss* | einlauf* / ausgehend*
        | auslass* | ablauf* | abfluss* | auslauf*,
    ascending/descending: aufsteigend* / absteigend*,
    local/remote: lokal* | vor ort / fern* | aus der ferne,
    wired/wireless: kabelgebunden* | mit kabel / kabellos* | drahtlos* | schnurlos*,
    healthy/sick: gesund* / krank*,
    sober/drunk: nüchtern* / betrunken* | alkoholisiert*,
    fixed/variable: konstant* | fest eingestellt* | lass* * wie | unverändert* | belass* | so lassen / variabel |
        variable | verstellbar* | einstellbar* | änder* | veränder* | geändert* | anpass* | pass* * an | angepasst* |
        umstell* | verstell*,
    merge/split: zusammenführ* | führ* * zusammen | zusammengeführt* / aufteil* | teil* * auf | aufgeteilt*,
    dress/undress: anzieh* | angezogen | zieh* * an | anzieht | ziehen * an | angezogen* / auszieh* | ausgezogen
        | zieh* * aus |
        ausziehen | ziehen * aus | ausgezogen*,
    in service/out of service: in betrieb | funktioniert | einsatzbereit / außer betrieb | außer dienst | defekt,
    plenty/little: viel | reichlich* | so viel wie möglich | möglichst viel | zu viel | große menge | großzügig* /
        wenig | zu wenig | so wenig wie möglich | möglichst wenig | kleine menge | sparsam*,
    taut/slack: straff* | gespannt* / schlaff* | locker | durchhäng* | häng* * durch,
    once/twice: einmal / zweimal | ein zweites mal / dreimal,
    skip/do: lass* * aus | auslass* | ausgelassen* | überspring* | übersprungen* | verpass* | versäum* | übergeh* /
        führ* * durch | durchführ* | durchgeführt* | immer | stets | jede | jedes | jeden | jeder | führ* * aus |
        ausführ* | ausgeführt*,
    hang up/hold: leg* * auf | auflegen | aufgelegt / am apparat | bleib* * apparat | bleib* * leitung,
    moving/still: noch läuft | noch dreht | noch bewegt | läuft noch | dreht noch | solange * läuft | solange * dreht
        | beweg* | verschieb* | verschob* | verleg* | versetz* | umstell*
        | in bewegung | angelaufen* | läuft | laufende* | dreht sich | sich * dreht | bis * läuft / stillsteht
        | steht still | stillstand |
        zum stillstand | angehalten hat | gestoppt hat | liegen lass* | lass* * liegen | stehen lass* | stillhalt* |
        halt* * still | still liegen | stillliegen | unbeweg* | reglos | regungslos | stehen lassen | liegen lassen
        | läuft nicht | nicht mehr läuft | nicht läuft | nicht mehr laufen | nicht laufen | läuft * nicht mehr
        | nicht mehr dreht | ausgelaufen,
    fraction: die hälfte | zur hälfte | hälfte | halbe dosis | halbier* | halbe umdrehung | halbe drehung
        / ein drittel | einem drittel | drittel
        | eines drittels / zu
        einem viertel | viertel voll | ein viertel der | vierteldrehung | viertelumdrehung | viertel umdrehung
        | viertel drehung / dreiviertel | drei viertel / doppelte | doppelten | doppelt |
        verdoppel* | zweifach* / dreifach* | dreimal so,
    ordinal: zweite | zweiten | zweites | zweiter / dritte | dritten | drittes | dritter / vierte | vierten | viertes
        | vierter / fünfte | fünften | fünftes | fünfter / sechste* / siebte* | siebente* / achte | achten | achter /
        neunte* / zehnte*,
    few: einige sekunden | wenige sekunden | paar sekunden | volle sekunde / einige minuten | wenige minuten | paar
        minuten | volle minute / einige stunden | wenige stunden | paar stunden | volle stunde / einige tage | wenige
        tage | paar tage | vollen tag / einige wochen | wenige wochen | paar wochen / einige monate | wenige monate |
        paar monate / einige jahre | wenige jahre | paar jahre,
    per: pro liter | je liter | pro l / pro kilo | je kilo | pro kilogramm | je kilogramm | pro kg / pro meter | je
        meter / pro person | je person / pro zimmer / pro minute / pro sekunde / pro stück | je stück / pro seite /
        pro flasche | je flasche / pro gramm | je gramm | pro g / pro milliliter | je milliliter | pro ml,
    both/one!: beide | beiden | alle beide | beide hände | beiden händen | zwei händen | zwei hände | beide füße |
        alle zwei | jede der beiden | jeder der beiden / eines der | einer der | eine der | eins der | eines von |
        einer hand | eine hand | mit einer hand | einer von beiden | eine von beiden | eines von beiden | einen von
        beiden | einem von beiden | einer der beiden | eine der beiden | eines der beiden | einen der beiden | einem
        der beiden | nur eine | nur einer | nur einen | nur eines | nur einen der | nur eine der | nur eines der /
        keines der | keiner der | keine der,
    instead: statt | anstatt | anstelle | an stelle | und nicht,
    breakable/unbreakable: zerbrechlich* / unzerbrechlich* | bruchsicher* | bruchfest*,
    almost none/almost all: kaum jemand | kaum / fast jeder | fast alle | nahezu alle | nahezu jeder,
    within/after!: innerhalb von # sekunde | innerhalb von # sekunden | innerhalb von # minute | innerhalb von #
        minuten | innerhalb von # stunde | innerhalb von # stunden | innerhalb von # tag | innerhalb von # tagen |
        innerhalb von # tage | innerhalb von # woche | innerhalb von # wochen | innerhalb von # monat | innerhalb von
        # monaten | innerhalb von # monate | binnen # sekunde | binnen # sekunden | binnen # minute | binnen # minuten
        | binnen # stunde | binnen # stunden | binnen # tag | binnen # tagen | binnen # tage | binnen # woche | binnen
        # wochen | binnen # monat | binnen # monaten | binnen # monate | in den ersten # sekunde | in den ersten #
        sekunden | in den ersten # minute | in den ersten # minuten | in den ersten # stunde | in den ersten # stunden
        | in den ersten # tag | in den ersten # tagen | in den ersten # tage | in den ersten # woche | in den ersten #
        wochen | in den ersten # monat | in den ersten # monaten | in den ersten # monate | spätestens # sekunde |
        spätestens # sekunden | spätestens # minute | spätestens # minuten | spätestens # stunde | spätestens #
        stunden | spätestens # tag | spätestens # tagen | spätestens # tage | spätestens # woche | spätestens # wochen
        | spätestens # monat | spätestens # monaten | spätestens # monate | innerhalb der ersten # sekunde | innerhalb
        der ersten # sekunden | innerhalb der ersten # minute | innerhalb der ersten # minuten | innerhalb der ersten
        # stunde | innerhalb der ersten # stunden | innerhalb der ersten # tag | innerhalb der ersten # tagen |
        innerhalb der ersten # tage | innerhalb der ersten # woche | innerhalb der ersten # wochen | innerhalb der
        ersten # monat | innerhalb der ersten # monaten | innerhalb der ersten # monate | innerhalb # sekunde |
        innerhalb # sekunden | innerhalb # minute | innerhalb # minuten | innerhalb # stunde | innerhalb # stunden |
        innerhalb # tag | innerhalb # tagen | innerhalb # tage | innerhalb # woche | innerhalb # wochen | innerhalb #
        monat | innerhalb # monaten | innerhalb # monate | höchstens # sekunde nach | höchstens # sekunden nach |
        höchstens # minute nach | höchstens # minuten nach | höchstens # stunde nach | höchstens # stunden nach |
        höchstens # tag nach | höchstens # tagen nach | höchstens # tage nach | höchstens # woche nach | höchstens #
        wochen nach | höchstens # monat nach | höchstens # monaten nach | höchstens # monate nach | maximal # sekunde
        nach | maximal # sekunden nach | maximal # minute nach | maximal # minuten nach | maximal # stunde nach |
        maximal # stunden nach | maximal # tag nach | maximal # tagen nach | maximal # tage nach | maximal # woche
        nach | maximal # wochen nach | maximal # monat nach | maximal # monaten nach | maximal # monate nach | bis zu
        # sekunde | bis zu # sekunden | bis zu # minute | bis zu # minuten | bis zu # stunde | bis zu # stunden | bis
        zu # tag | bis zu # tage | bis zu # tagen | bis zu # woche | bis zu # wochen | bis zu # monat | bis zu #
        monate | bis zu # monaten / nach # sekunde | nach # sekunden | nach # minute | nach # minuten | nach # stunde
        | nach # stunden | nach # tag | nach # tagen | nach # tage | nach # woche | nach # wochen | nach # monat |
        nach # monaten | nach # monate | erst # sekunde nach | erst # sekunden nach | erst # minute nach | erst #
        minuten nach | erst # stunde nach | erst # stunden nach | erst # tag nach | erst # tagen nach | erst # tage
        nach | erst # woche nach | erst # wochen nach | erst # monat nach | erst # monaten nach | erst # monate nach |
        erst nach # sekunde | erst nach # sekunden | erst nach # minute | erst nach # minuten | erst nach # stunde |
        erst nach # stunden | erst nach # tag | erst nach # tagen | erst nach # tage | erst nach # woche | erst nach #
        wochen | erst nach # monat | erst nach # monaten | erst nach # monate | frühestens # sekunde nach | frühestens
        # sekunden nach | frühestens # minute nach | frühestens # minuten nach | frühestens # stunde nach | frühestens
        # stunden nach | frühestens # tag nach | frühestens # tagen nach | frühestens # tage nach | frühestens # woche
        nach | frühestens # wochen nach | frühestens # monat nach | frühestens # monaten nach | frühestens # monate
        nach | frühestens nach # sekunde | frühestens nach # sekunden | frühestens nach # minute | frühestens nach #
        minuten | frühestens nach # stunde | frühestens nach # stunden | frühestens nach # tag | frühestens nach #
        tagen | frühestens nach # tage | frühestens nach # woche | frühestens nach # wochen | frühestens nach # monat
        | frühestens nach # monaten | frühestens nach # monate | mindestens # sekunde | mindestens # sekunden |
        mindestens # minute | mindestens # minuten | mindestens # stunde | mindestens # stunden | mindestens # tag |
        mindestens # tage | mindestens # tagen | mindestens # woche | mindestens # wochen | mindestens # monat |
        mindestens # monate | mindestens # monaten | wenigstens # sekunde | wenigstens # sekunden | wenigstens #
        minute | wenigstens # minuten | wenigstens # stunde | wenigstens # stunden | wenigstens # tag | wenigstens #
        tage | wenigstens # tagen | wenigstens # woche | wenigstens # wochen | wenigstens # monat | wenigstens #
        monate | wenigstens # monaten,
    but: sondern | aber,
    and: und,
    then: dann | danach | anschließend | im anschluss | erst dann | erst danach,
    beforehand/afterwards: vorher | zuvor | im voraus | vorab / danach | anschließend | im anschluss | hinterher |
        nachher,
    sounds/silent: ertönt | ertönen | losgeht | geht * los | auslöst | ausgelöst wird | ausgelöst | schrillt |
        klingelt | piept | heult | anschlägt | schlägt * an / ausgeschaltet* | aus ist | ist aus | abgeschaltet* |
        abgestellt* | verstummt | stummgeschaltet* | deaktiviert*,
    fasting/fed: auf nüchternen magen | auf leeren magen | nüchtern* | vor dem essen | vor den mahlzeiten | vor
        mahlzeiten | leeren magen / nach dem essen | nach den mahlzeiten | zum essen | zu den mahlzeiten | beim essen
        | auf vollen magen | vollen magen,
    valid/expired: gültig* / verfällt | verfallen | läuft * ab | abgelaufen* | ungültig* | verfäll* nach | verfäll*
        innerhalb | verfäll* binnen | ablaufen nach | ablaufen innerhalb,
    until/while?: bis der | bis die | bis das | bis sie | bis es | bis er | bis alle | bis alles | bis zum / solange |
        während | so lange wie,
    or/but: oder / sondern,
    easy/difficult: leicht zu | einfach zu | leicht * zu | einfach * zu | mühelos* | einfacher / schwer zu |
        schwierig* | schwer * zu | mühsam*,
    trust/distrust: vertrau* | glaub* / misstrau*,
    room: küche* / badezimmer* / toilette* | wc / schlafzimmer* / büro | büros / flur | flure / keller* / dachboden* /
        garage* / lagerhalle* | lagerraum* | lagerhaus* / labor | labors | labore / werkstatt | werkstätten / kantine*
        / treppe* / dach | dächer / garten | gärten,
    appliance: kühlschrank* | im kühlschrank | in den kühlschrank | außerhalb des kühlschranks / gefrierschrank* |
        gefriertruhe* / ofen | öfen | backofen* / mikrowelle* / spülmaschine* | geschirrspüler* / waschmaschine* /
        wäschetrockner* | trockner / ventilator* | lüfter* / boiler* / wasserkocher* / staubsauger* / pumpe | pumpen /
        kompressor* / zentrifuge* / autoklav*,
    tool: messer | messern / gabel | gabeln / löffel* | esslöffel* | teelöffel* / schere | scheren / hammer /
        schraubendreher* | schraubenzieher* / schraubenschlüssel* / schwamm | schwämme / tuch | tücher | lappen /
        leiter | leitern / seil | seile / eimer* / besen / nadel | nadeln / spritze*,
    medicine: tablette* | pille* / kapsel* / salbe* / tropfen / sirup / injektion* / heftpflaster* | pflaster /
        zäpfchen / inhalator*,
    choice: vielleicht | es steht ihnen frei | nach eigenem ermessen | vorzugsweise | wenn möglich | falls möglich |
        sofern möglich | nach möglichkeit | wo möglich | falls gewünscht | wenn gewünscht | eventuell ein* | eventuell
        die | eventuell den | eventuell das | zögern sie nicht | zöger* nicht,
    if-needed: bei bedarf | falls nötig | wenn nötig | falls erforderlich | wenn erforderlich | falls notwendig | wenn
        notwendig | sofern nötig | sofern erforderlich | nötigenfalls | erforderlichenfalls | nach bedarf | im
        bedarfsfall | wenn es nötig ist | falls es nötig ist,
    wear/take off: trag* | trägt | getragen | anzieh* | angezogen* | zieh* * an | ziehen * an | anzuziehen | aufsetz*
        | aufgesetzt* | setz* * auf | setzen * auf
        | trag* * über den | trag* * über der | trag* * über dem | trag* * über die
        | zieh* * über den | zieh* * über der | zieh* * über dem | zieh* * über die
        | behalten sie * auf | behalt * auf | behalte * auf | behalt* * an | aufbehalt* | anbehalt* / zieh* * aus | ziehen * aus | ausziehen | ausgezogen* |
        auszuziehen | absetz* | abgesetzt* | setz* * ab | nehm* * ab | nimm* * ab | abnehm* | abgenommen* | abzunehmen
        | leg* * ab | ableg* | abgelegt*,
    doing=: warten* | wart* / drücken* | drück* | gedrückt | halten * gedrückt | halte * gedrückt | halten * fest |
        festhalten / erhitz* | erwärm* | aufwärm* / kühl* | abkühl* / spül* | ausspül* | abspül* / rühr* | umrühr*
        / schüttel* | schütteln / koch* | aufkoch* / lade* | auflad* | laden * auf | aufladen / einweich* |
        weich* * ein / stehen | ruhen | ruh* / trockn* | abtrockn* / wasch* | gewaschen / misch* | vermisch* /
        back* / schließ* * an | anschließ* | angeschlossen* | verbind* | verbunden* | kuppel* * an | ankuppel* |
        angekuppelt* | koppel* | anzuschließen / trenn* | getrennt* | abkuppel* | kuppel* * ab | zieh* * stecker |
        abklemm* | klemm* * ab | abzieh* / reinig* | gereinigt* | säuber* | putz* | gesäubert* / entfern* | lösch*
        | gelöscht* | nehm* * ab | abnehm* | abgenommen* | nimm * ab / desinfizier* | sterilisier* / schneid* |
        geschnitten* / leer* | geleert* | entleer* | ablass* | lass* * ab | abgelassen* / füll* | befüll* |
        gefüllt* | nachfüll* | auffüll* / speicher* | gespeichert* | sicher * daten | sichern * daten / * neu
        starten | neustart* | start* * neu | neu * gestartet* | neu zu starten / berühr* | anfass* | fass* * an /
        installier* | montier* | bau* * ein | einbau* | eingebaut* / ruf* * an | anruf* | angerufen* | meld* |
        informier* | benachrichtig* | verständig* / unterschreib* | unterschrieben* | unterzeichn* / aussteig* |
        steig* * aus | steig* * ab | absteig* | verlass* / betret* | betritt | betreten / schalt* * aus |
        ausschalt* | ausgeschaltet* | abschalt* | schalt* * ab | abgeschaltet* | stell* * ab | abstell* |
        abgestellt* | auszuschalten | abzuschalten / schalt* * ein | einschalt* | eingeschaltet* | einzuschalten /
        öffn* | geöffnet* | aufmach* / schließen sie | schließe | zumach* | geschlossen* / verriegel* | abschließ*
        | abgeschlossen* | sperr* * ab | absperr* / zähl* | gezählt* / wieg* | gewogen* | abwieg* / lies | lesen |
        gelesen* / ersetz* | wechs* | austausch* | ausgetauscht* | tausch* * aus | gewechselt* / entlad* | auslad*
        | ausgeladen* / belad* | belädt / verabreich* | geben | injizier* | gegeben* / näher* | herangeh* | nähern
        / lüft* | gelüftet* | belüft* / test* | getestet* | prob* / beweg* | verschieb* | umsetz* / anzieh* |
        zieh* * an | aufsetz* | setz* * auf | angezogen* / druck* | ausdruck* | gedruckt* / kopier* / prüf* |
        überprüf* | kontrollier* | geprüft* | gleich* * ab | abgleich* / mess* | miss | gemessen* | messung,
    plug~: stecker | steckers | netzstecker | zieh* * stecker | zieh* * stecker* | stecker * zieh* / kabel | kabels |
        netzkabel | schnur | leitung,
    until/from?: spätestens | bis zum | bis montag | bis dienstag | bis mittwoch | bis donnerstag | bis freitag
        | bis samstag | bis sonntag / beginnend | ab montag | ab dienstag | ab mittwoch | ab donnerstag | ab freitag
        | ab samstag | ab sonntag,
    -: oder nicht | oder mehr | oder höher | immer noch | noch einmal | auf einmal | zum ersten mal | am ersten tag |
        darf nicht | dürfen nicht | darf nie | darf niemals | dürfen nie | kann nicht | können nicht | muss nicht | so
        bald wie möglich | so schnell wie möglich | unter anderem | unter aufsicht | unter druck | unter spannung |
        über nacht | vor allem | vor ort | nach und nach | nach wie vor | je nach | nach bedarf | nach möglichkeit |
        hoch geladen | stellen * sicher | stelle * sicher | achten * darauf | haben sie | haben wir | wir haben | sie
        haben | soll nicht | soll | außer betrieb | außer reichweite | außerhalb der reichweite | nicht mehr | kein* *
        mehr | es besteht | besteht die | im uhrzeigersinn | tor zur | zu hause | nach hause | halten * bereit |
        halt* * ein | einhalt* | warten * bis | in der regel | hand in hand | per hand | von hand | auf der hand | zur
        hand | an hand | anhand | im zug | kopf hoch | feuer fangen | offenes feuer | offene flamm* | offener flamm* |
        offenem feuer | notruf | unter umständen | unter keinen umständen | unter freiem himmel | unter wasser | unter
        last | unter der aufsicht | unter der voraussetzung | unter berücksichtigung | unter verwendung | unter
        einhaltung | unter beachtung | über die | über den | über das | über das internet | über ihr* | über ein* |
        über wlan | über usb | darüber hinaus | überprüf* | informier* * über | informationen über | hinweis* über |
        entscheid* * über | zurück in | zurück auf | stell* * zurück | leg* * zurück | geb* * zurück | häng* * zurück
        | kehr* * zurück | geh* * zurück | setz* * zurück | halt* * hoch | hoch oben | stellen sie sicher |
        sicherstell* | sicherzustellen | achten sie darauf | leicht entzündlich* | leicht entflammbar* | schwer
        verletz* | schwer zu | schwere verletz* | schweren verletz* | leicht zu | fest steht | feststeht | in betrieb
        | rechtzeitig* | rechts*bestimmung* | dauerhaft | nach der gebrauchsanweisung | nach vorschrift* | nach
        anweisung | nach art | nach angabe* | nach den angaben | nach den vorschriften | nach den anweisungen | nach
        dem motto | nach herstellerangaben | nach plan | verfäll* nach | verfäll* innerhalb | verfäll* binnen |
        verfäll* in | verfall* nach | verfall* innerhalb | verfall* binnen | verfall* in | ablaufen nach | ablaufen
        innerhalb | ablaufen binnen | ablaufen in | verdirb* nach | verdirb* innerhalb | verdirb* binnen | verdirb* in
        | verderb* nach | verderb* innerhalb | verderb* binnen | verderb* in | trocknet nach | trocknet innerhalb |
        trocknet binnen | trocknet in | härtet nach | härtet innerhalb | härtet binnen | härtet in | endet nach |
        endet innerhalb | endet binnen | endet in | am kabel heraus* | am kabel aus
        | hebel | hebels | hebeln | hebebühne* | hebezeug* | lösung* | löslich* | lösbar* | löslichkeit | spannung* |
        wartung* | füllstand* | tragfähig* | tragbar* | tragkraft | traglast* | tragegriff* | zeiger* | zeigefinger*
        | lautsprecher* | klebeband* | klebstoff* | backup* | fernbedienung* | fernseh* | sperrmüll | sperrholz |
        rührei*
        | auf dichtheit | auf undichtigkeiten | auf lecks | auf leckagen | warten sie auf * bevor | warte auf * bevor
# Units: the names that a reader sees after a number. Symbols such as "mm", "kg" and "°C" are known in every language.
meaning-units =
    second: sekunde | sekunden | sek, minute: minute | minuten, hour: stunde | stunden | std, day: tag | tage
        | tagen |
    arbeitstag | arbeitstage | werktage | werktagen, week: woche | wochen, month: monat | monate | monaten,
    year: jahr |
    jahre | jahren, millisecond: millisekunde | millisekunden, degree: grad, celsius: grad celsius | celsius,
    fahrenheit: grad fahrenheit | fahrenheit, kelvin: kelvin, percent: prozent | prozentpunkte, metre: meter | metern |
    metres, centimetre: zentimeter | zentimetern, millimetre: millimeter | millimetern, kilometre: kilometer |
    kilometern, micrometre: mikrometer, inch: zoll, foot: fuß, yard: yard, mile: meile | meilen, gram: gramm,
    kilogram: kilogramm | kilo | kilos, milligram: milligramm, microgram: mikrogramm, tonne: tonne | tonnen, ton: -,
    pound: -, ounce: unze | unzen, litre: liter | litern, millilitre: milliliter | millilitern, centilitre: zentiliter,
    decilitre: deziliter, gallon: gallone | gallonen, cubic-metre: kubikmeter, square-metre: quadratmeter, volt: volt,
    kilovolt: kilovolt, millivolt: millivolt, ampere: ampere, milliampere: milliampere, watt: watt, kilowatt: kilowatt,
    megawatt: megawatt, kilowatt-hour: kilowattstunde | kilowattstunden, hertz: hertz, kilohertz: kilohertz,
    megahertz: megahertz, ohm: ohm, bar: bar, millibar: millibar, pascal: pascal, kilopascal: kilopascal,
    decibel: dezibel, newton: newton, newton-metre: newtonmeter, joule: joule, lux: lux, rpm: umdrehungen pro minute |
    u min | umdrehungen, kilometre-per-hour: kilometer pro stunde | stundenkilometer | km pro stunde,
    mile-per-hour: meilen pro stunde, byte: byte | bytes, kilobyte: kilobyte, megabyte: megabyte, gigabyte: gigabyte,
    terabyte: terabyte, pixel: pixel, euro: euro, cent: cent, dollar: dollar
# The word between an amount and what it is counted by: "5 mg per kilogram".
meaning-per = pro, je, per
# Units that only a slash before them makes one: `unit: letters`.
meaning-after-slash = hour: std, day: d
# Numbers in words: `number: words`. With `?` a word that often is not a number, and counts only where the other text has that number.
meaning-numbers =
    0: null?, 1: eins? | ein? | eine? | einen? | einem? | einer? | eines? | einmal? | erste? | ersten? | einzige? |
    ein paar? | einem paar? | eins nach dem anderen? | einer nach dem anderen? | eine nach der anderen?, 2: zwei? |
    beide? | beiden? | paar? | zweimal? | doppelt? | zweite? | zweiten? | zweites? | zweiter? | beide füße? | beide
    hände? | beiden füßen? | beiden händen?, 3: drei | dreimal | dritte? | dritten? | drittes? | dritter?, 4: vier |
    viermal | vierte? | vierten? | viertes? | vierter? | vierstellig*?, 5: fünf | fünfte? | fünften? | fünftes? |
    fünfter? | fünfstellig*?, 6: sechs | sechste? | sechsten? | sechsstellig*?, 7: sieben | siebte? | siebten? |
    siebenten?, 8: acht | achte? | außer acht? | in acht? | achten?, 9: neun | neunte? | neunten?, 10: zehn | zehnte?
    | zehnten?, 11: elf, 12: zwölf | dutzend?, 13: dreizehn, 14: vierzehn, 15: fünfzehn, 16: sechzehn, 18: achtzehn,
    20: zwanzig, 24: vierundzwanzig, 25: fünfundzwanzig, 30: dreißig, 40: vierzig, 45: fünfundvierzig, 48:
    achtundvierzig, 50: fünfzig, 60: sechzig, 72: zweiundsiebzig, 80: achtzig, 90: neunzig, 100: hundert, 1000:
    tausend, 1000000: million?, 0.5: halb? | halbe? | halben? | halber? | hälfte?, 0.25: viertel?, 0.75: dreiviertel |
    drei viertel, 1.5: anderthalb | eineinhalb | einundeinhalb, 2.5: zweieinhalb, x100: hundert, x1000: tausend,
    x1000000: millionen | million | mio, x1000000000: milliarden | milliarde | mrd, +0.5: einhalb, -: minus, below:
    unter null | unter dem gefrierpunkt, 3 month: quartal | vierteljahr | vierteljährlich* | quartals | quartale |
    quartalen | dreimonatlich*, 6 month: halbjahr | halbjährlich* | halbes jahr | halben jahr | halbe jahr, 15 minute:
    viertelstunde, 45 minute: dreiviertelstunde, 17: siebzehn, 19: neunzehn, 21: einundzwanzig, 35: fünfunddreißig,
    36: sechsunddreißig, 55: fünfundfünfzig, 65: fünfundsechzig, 70: siebzig, 75: fünfundsiebzig, 120: hundertzwanzig,
    150: hundertfünfzig, 200: zweihundert, 300: dreihundert, 500: fünfhundert, 24 hour: tag und nacht? | rund um die
    uhr?, 2 day: jeden zweiten tag | zweitägig*, 2 week: jede zweite woche | zweiwöchentlich* | vierzehntägig* | alle
    vierzehn tage, 2 month: jeden zweiten monat | zweimonatlich*, 2 year: jedes zweite jahr | zweijährlich*, 30
    minute: halbstündig* | halbstunde, 3.5: dreieinhalb, 4.5: viereinhalb, 3 day: dreitägig*, 2 hour: zweistündig*, 3
    hour: dreistündig*
# Times of day: what marks a number as a time, and which half of the day it is in.
meaning-times =
    clock: uhr, am: morgens | früh | vormittags | nachts, pm: nachmittags | abends, noon: mittag | mittags,
    midnight: mitternacht, half-past: -, half-to: halb, quarter-past: viertel nach, quarter-to: viertel vor
