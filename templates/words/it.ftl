# Tutto ciò che stappenkaart dice al lettore con parole proprie, in italiano.

language-name = Italiano

severity-danger = Pericolo
severity-warning = Avvertenza
severity-caution = Attenzione
severity-notice = Avviso
note-important = Importante
note-note = Buono a sapersi
note-tip = Suggerimento

card = Scheda passo passo
card-decision = Trovare la scheda giusta
card-reference = Consultazione
checklist = Lista di controllo
step = Passaggio { $number }
steps-count =
    { $count ->
        [one] { $count } passaggio
       *[other] { $count } passaggi
    }
warnings-count =
    { $count ->
        [one] { $count } avvertenza
       *[other] { $count } avvertenze
    }
warnings-in-card =
    { $count ->
        [one] Questa scheda contiene { $count } avvertenza
       *[other] Questa scheda contiene { $count } avvertenze
    }
duration =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuti
    }
page-of = Pagina { $page } di { $total }

before-you-start = Prima di iniziare
read-first = Da leggere prima
safety-first = Leggi prima le avvertenze
roles-needed = Il tuo ruolo
permissions-needed = Le tue autorizzazioni
requires-here = Che cosa ti serve per questo passaggio
needed-in = Serve per
ask-whom = A chi chiedere
request-copy = Copia un messaggio
request = Mi serve per seguire una scheda passo passo. È possibile averlo?
how-to-get = Come si ottiene
choose-one = Scegli un'opzione
choose-any = Scegli ciò che ti riguarda
outcome = Risultato
done = Fatto
forbidden = Non usare
callouts-legend = Punti indicati nell'immagine
to-warning = Vai all'avvertenza

owner = A cura di
verified = Verificata in data
takes = Richiede circa
languages = Lingua
choose-language = Scegli la lingua
cards = Schede passo passo
all-cards = Tutte le schede passo passo
print-card = Scheda passo passo in PDF
open-checklist = Lista di controllo
print-checklist = Lista di controllo in PDF
print-one-sheet = Scheda su un foglio
print-leaflet = Pieghevole
print-pocket = Scheda tascabile da piegare
print-poster = Poster
print-binder = Raccoglitore di tutte le schede
print-category-binder = Raccoglitore di questa categoria
word-document = Documento Word, per i commenti
binder-contents = Indice
binder-warnings = Tutte le avvertenze
binder-versions = Versioni
paper-newest = Versione più recente
paper-current = Il foglio è la versione più recente di questa scheda.
paper-older = Il foglio è più vecchio di questa scheda. Usa questa pagina o stampa di nuovo la scheda.
paper-changed = Queste avvertenze sono nuove o cambiate:
paper-gone = Una o più avvertenze sul foglio non valgono più così come sono.
paper-unknown = Non si sa se il foglio è ancora valido. Usa questa pagina.
changes = Che cosa è cambiato
changes-warnings = Sono cambiate delle avvertenze
change-removed = Avvertenza eliminata
change-weaker = Avvertenza meno grave
change-reworded = Avvertenza riformulata
change-moved = Avvertenza spostata
change-stronger = Avvertenza più grave
change-added = Nuova avvertenza
change-before = Prima:
change-after = Ora:
change-card = Nuova scheda
change-card-gone = Scheda eliminata
change-title = Titolo modificato
change-steps = Passaggi modificati
change-pictures = Immagini modificate
change-text = Altro testo modificato
print-page = Stampa questa pagina
table-of-contents = In questa scheda
skip-to-content = Vai al contenuto
enlarge-picture = Ingrandisci l'immagine
film-watch = Guardare il video
background = Contesto
sound-play = Ascoltare la registrazione
file-download = Scaricare il file
attachment-on-page = Nella pagina di questa scheda
in-card = scheda «{ $title }»
in-card-step = scheda «{ $title }», passo { $number }
size-kb = { $size } kB
size-mb = { $size } MB
copy = Copia
copied = Copiato
path-then = poi

# I tasti di una tastiera, con il nome che portano.
key-ctrl = Ctrl
key-shift = Maiusc
key-enter = Invio
key-esc = Esc
key-tab = Tab
key-backspace = Backspace
key-delete = Canc
key-insert = Ins
key-home = Home
key-end = Fine
key-page-up = Pag su
key-page-down = Pag giù
key-space = Spazio
key-caps-lock = Bloc Maiusc
key-num-lock = Bloc Num
key-scroll-lock = Bloc Scorr
key-print-screen = Stamp
key-pause = Pausa

checklist-name = Nome
checklist-date = Data
checklist-signature = Sigla
checklist-reset = Cancella le spunte
checklist-progress = Fatto: { $done } su { $total }
checklist-remembered = Le spunte vengono memorizzate solo su questo dispositivo.
checklist-intro = Spunta ciò che hai fatto. Leggi ogni avvertenza prima di proseguire.
checklist-intro-confirm = Esegui ogni passaggio a memoria, ma leggi prima le sue avvertenze. Poi fermati e spunta ciò che hai fatto.
checklist-confirm = Esegui questo passaggio. Poi fermati e conferma:

new-tab = si apre in una nuova scheda
callout-place = punto { $mark } nell’immagine
start = Iniziare
print = Stampa
about-card = Informazioni sulla scheda
step-of = Passaggio { $step } di { $steps }
progress = Avanzamento
go-on = Avanti
warning-read = Questo avviso è stato letto
warning-unread = Prima questo avviso: non è ancora stato letto.
ticks-cleared = Le spunte sono cancellate.
undo = Annulla
step-changed = Questo passaggio è cambiato da quando è stato spuntato. Le sue spunte sono cancellate.
not-ticked = Non ancora spuntate: { $count }
branch-if = Solo dopo questa scelta:
branch-or = oppure
not-on-your-way = Non su questo percorso
all-ticked = Tutto è spuntato
sign-off = Firma
focus-start = Un passaggio alla volta
focus-end = Scheda intera
back = Precedente
next = Successivo
practice = Esercizio
practice-intro = L’immagine è senza segni. Non viene salvato nulla.
practice-ask = Dove bisogna fare clic?
practice-right = Giusto.
practice-wrong = Non qui. Un altro tentativo.
practice-shown = Non qui. Il punto è questo.
practice-place = Punto { $number }
practice-by-name = Scegliere per nome
practice-result = Trovati al primo tentativo: { $done } di { $total }
feedback-ask = Ha funzionato?
feedback-ask-facts = È stato utile?
feedback-yes = Sì
feedback-no = No
feedback-good = Bene. Anche i suggerimenti sono benvenuti.
feedback-first = Prima conviene guardare qui:
feedback-report = Segnalare un problema
feedback-better = Inviare un suggerimento
feedback-step = C’è qualcosa che non va qui?
kept-copy = Non c’è connessione. Questa è una copia salvata su questo dispositivo e può esserci una versione più recente. Salvata:
kept-newer = C’è una versione più recente di questa pagina.
kept-load = Mostrala

not-translated =
    { $tag ->
        [nl] Non ancora tradotto: questo testo è in olandese
        [en] Non ancora tradotto: questo testo è in inglese
        [de] Non ancora tradotto: questo testo è in tedesco
        [fr] Non ancora tradotto: questo testo è in francese
        [es] Non ancora tradotto: questo testo è in spagnolo
        [it] Non ancora tradotto: questo testo è in italiano
        [pt] Non ancora tradotto: questo testo è in portoghese
        [pl] Non ancora tradotto: questo testo è in polacco
        [tr] Non ancora tradotto: questo testo è in turco
        [ar] Non ancora tradotto: questo testo è in arabo
        [ja] Non ancora tradotto: questo testo è in giapponese
        [zh] Non ancora tradotto: questo testo è in cinese
       *[other] Non ancora tradotto: questo testo è in { $language }
    }
not-translated-card = Una parte di questa scheda non è ancora tradotta: compare nella lingua originale, con un'etichetta.
you-are-here = Ti trovi qui
find-card = Cerca una scheda
cards-found = Schede trovate: { $count }
none-found = Nessun risultato per «{ $query }». Qui sotto ci sono tutte le schede.
found-partly = Nessuna scheda contiene tutte queste parole. Schede che ne contengono alcune: { $count }
cards-for = Schede per
everyone = Tutti i lettori
recently-verified = Verificate di recente
page-missing = Non c’è nessuna pagina a questo indirizzo
card-moved = Questa scheda è stata spostata
close = Chiudi

audience = Per
product = Immagini di
revision = Versione della scheda
status-draft = Bozza: non ancora verificata. Non seguire questa scheda.
status-review = In revisione: non ancora approvata. Non seguire questa scheda.
status-retired = Ritirata: questa scheda non viene più aggiornata.
go-to-step = Prosegui con il passaggio { $number }
go-back-to-step = Torna al passaggio { $number }
go-to-end = Hai finito
glossary = Termini di questa scheda

# Il foglio per la revisione di una traduzione, per chi conosce entrambe le lingue.
review = Revisione della traduzione
review-intro = Le avvertenze vengono per prime. Confronta ogni traduzione con il suo originale e firma ciò che è corretto.
review-source = Originale
review-translation = Traduzione
review-warnings = Avvertenze
review-texts = Altri testi
review-earlier = L'originale com'era al momento della traduzione
review-machine = Bozza generata automaticamente
review-approved = Approvato da { $name } in data { $date }
review-progress = Avvertenze approvate: { $done } su { $total }
review-hand-back = Per rispondere: compila { $file }, allegato a questa copia. Per ogni avvertenza scrivi il tuo nome, e sì se i due testi dicono la stessa cosa. Rimanda il file in formato CSV.
# Il foglio che compila chi rivede.
sheet-card = Scheda
sheet-warning = Avvertenza
sheet-signal-word = Parola di segnalazione
sheet-state = Stato
sheet-name = Il tuo nome
sheet-tick = Approvato? (sì o no)
sheet-remark = Osservazione
state-missing = Non tradotto
state-blank = Vuoto
state-identical = Uguale all'originale
state-stale = Nel frattempo l'originale è cambiato
state-refused = Non dice la stessa cosa
state-review = In attesa di revisione
state-draft = In attesa di approvazione
state-approved = Approvato
state-translated = Tradotto

# Come funziona questa lingua. Elenchi con virgole; `*` vale per qualsiasi lettera, `-` per un elenco che qui non dice nulla.
# Parole che negano o vietano; parole di significato negativo, come «senza»; parole che sembrano negare e non negano nulla.
meaning-negations =
    non, mai, no, né, nessun, nessuno, nessuna, nessun'*, niente, nient'*, nulla, null'*, neanche, nemmeno, neppure,
    giammai, mica, non-*, non * mai, non * nessun, non * nessuno, non * nessuna, non * nessun'*, non * niente,
    non * nient'*, non * nulla, non * null'*, non * neanche, non * nemmeno, non * neppure, non * mica, non * né,
    non * né * né, né * né, non * mai * nessun, non * mai * nessuno, non * mai * nessuna, non * mai * niente,
    non * mai * nulla, nessuno * mai, nessun * mai, nessuna * mai, nessuno * nulla, nessuno * niente
meaning-negative-words =
    senza, senz'*, senza nessun, senza nessuna, senza niente, senza nulla, senza mai, senza *re nulla, senza *re
    niente, senza *re nessun, senza *re nessuna, senza *re nessuno, senza *re mai, senza che nessuno, senza * né,
    evit*, impedi*, preven*, previen*, asten*, astien*, lontan*, fuori dalla portata, fuori della portata, vietat*,
    vieta, vietano, vietare, divieto, divieti, proib*, sconsigli*, nega, negano, negare, negato, negata, negati,
    negate, rifiuta, rifiutano, rifiutare, rifiutat*, rifiuto, respinge, respingere, respint*, impossib*, incapac*,
    fallisc*, fallir*, fallit*, falliment*, errore nel *re, errori nel *re, errore nell'*re, errori nell'*re, errore
    durante, errori durante, manca, mancano, mancat*, mancant*, mancanz*, privo, priva, privi, prive, assent*,
    assenz*, sconosciut*, ignot*, invalid*, nullo, nulli, nulle, illegal*, illecit*, illegittim*, incorrett*,
    scorrett*, errat*, sbagliat*, incomplet*, incompatib*, incoerent*, incongruent*, inesatt*, inattiv*, inadeguat*,
    inadatt*, inappropriat*, inammissib*, inapplicab*, inaccessib*, inaffidab*, inalterat*, indebit*, indefinit*,
    indipendent*, indisponib*, inefficac*, inattes*, inattendib*, instabil*, inesistent*, inutil*, insicur*,
    insensib*, insufficient*, introvabil*, invariat*, invisib*, imprevist*, improbab*, impropri*, illeggib*,
    irraggiung*, irreversib*, irrevocab*, irrecuperab*, irreparab*, ambigu*, disattivat*, disabilitat*, disconness*,
    scollegat*, deselezionat*, nascond*, nascos*, è vuoto, è vuota, sono vuoti, sono vuote, lasciare * vuot*,
    lascia * vuot*, lasci * vuot*, lasciat* * vuot*, ignor*, saltato, saltata, saltati, saltate, omess*,
    tralasciat*, escluso, esclusa, esclusi, escluse, esclusion*, esclud*, esaurit*, differisc*, è diverso, è
    diversa, sono diversi, sono diverse, diverso da, diversa da, diversi da, diverse da, tranne, eccetto, salvo, ad
    eccezione, invece di, anziché, al posto di, piuttosto che, scadut*, obsolet*, offline, male, a malapena,
    raramente, di rado, inosserv*, inadempi*, smette di, smettono di, smetterà di, cessa di, cessano di, al massimo,
    tutt'al più, troppo poco, troppo poca, troppo pochi, troppo poche, troppo corto, troppo corta, troppo breve,
    troppo piccolo, troppo piccola, troppo basso, troppo bassa, sola lettura, solo se, soltanto se, solamente se,
    unicamente se, solo quando, soltanto quando, solamente quando, unicamente quando, solo dopo, soltanto dopo,
    solamente dopo, unicamente dopo, solo con, soltanto con, solamente con, unicamente con, solo una volta che, in
    caso di dubbio, nel dubbio, distanza
# Words that say what follows if it is not done.
meaning-otherwise = altrimenti
meaning-no-negations =
    non solo, non soltanto, non solamente, non unicamente, non importa, entro e non oltre, non più tardi di, non più
    tardi del, non più tardi delle, non appena, finché non, finché questo non, finché questa non, fino a quando non,
    fino a quando questo non, fino a quando questa non, fin quando non, fintanto che non, fintantoché non, fino a che
    non, a meno che non, salvo che, salvo che non, salvo se, più di quanto non, se non altro, o no, o non, oppure no,
    oppure non, come mai, più che mai, quanto mai, se mai, caso mai, nient'altro che, niente meno che, senz'altro,
    senza dubbio, non dimentic*, non scord*, non dimentic* mai, non è necessari*, non occorre, non serve, non è
    obbligatori*, non è richiest*, mai dimentic*, non esit*, a meno che * non, salvo che * non,
    non deve necessariamente, non sono necessari*, non sono obbligatori*, non serv*, non c'è bisogno, non ha bisogno,
    non * bisogno
# Negations that may only repeat another one of the sentence: "do not touch it, nor the cable" can become one.
meaning-repeated-negations = nemmeno, neanche, neppure, né
# Parole con cui comincia un'avvertenza.
meaning-signal-words =
    Pericolo di morte, Avvertenza, Avvertimento, Attenzione, Fai attenzione, Faccia attenzione, Fare attenzione, Presta attenzione,
    Pericolo, Avviso, Cautela, Prudenza
meaning-note-words = Nota, Suggerimento, Consiglio, Importante, NB
meaning-needs = Prerequisiti, Requisiti, Prima di iniziare, Prima di cominciare, Cosa serve, Preparazione

# Parole che mostrano che un testo sotto un'azione dice che cosa vede il lettore se è riuscita.
meaning-outcomes =
    viene visualizzato, viene visualizzata, vengono visualizzati, vengono visualizzate, viene mostrato, viene
    mostrata, si apre, si aprono, appare, appaiono, compare, vedrai, vedrà, viene creato, viene creata

# Parole che vietano all'inizio di una frase o dietro il suo verbo; negazioni che non vietano nulla.
meaning-prohibitions =
    mai, giammai, non devi mai, non deve mai, non dovete mai, non si deve mai, non si devono mai, non bisogna mai,
    in nessun caso, in nessuna circostanza, in nessun modo, per nessun motivo, per nessuna ragione, a nessun costo,
    non farlo mai, non inserire mai dati, non condividere mai dati, non comunicare mai dati, non inviare mai dati,
    non fornire mai dati, non accendere mai, non accenda mai, non aprire mai, non apra mai, non aprite mai,
    non attivare mai, non attivi mai, non avviare mai, non avvii mai, non cambiare mai, non cambi mai,
    non cancellare mai, non cancelli mai, non chiudere mai, non chiuda mai, non chiudete mai, non collegare mai,
    non colleghi mai, non comunicare mai, non comunichi mai, non condividere mai, non condivida mai,
    non condividete mai, non copiare mai, non copi mai, non dare mai, non dia mai, non disattivare mai,
    non disattivi mai, non eliminare mai, non elimini mai, non fare mai, non faccia mai, non forzare mai, non forzi mai,
    non immettere mai, non immetta mai, non inserire mai, non inserisca mai, non inserite mai, non installare mai,
    non installi mai, non interrompere mai, non interrompa mai, non inviare mai, non invii mai, non lasciare mai,
    non lasci mai, non lasciate mai, non mettere mai, non metta mai, non mettete mai, non modificare mai,
    non modifichi mai, non muovere mai, non muova mai, non permettere mai, non permetta mai, non premere mai,
    non prema mai, non pubblicare mai, non pubblichi mai, non pulire mai, non pulisca mai, non rimuovere mai,
    non rimuova mai, non rivelare mai, non riveli mai, non salvare mai, non salvi mai, non scollegare mai,
    non scolleghi mai, non scrivere mai, non scriva mai, non selezionare mai, non selezioni mai, non smontare mai,
    non smonti mai, non sollevare mai, non sollevi mai, non sostituire mai, non sostituisca mai, non spegnere mai,
    non spenga mai, non spegnete mai, non spostare mai, non sposti mai, non staccare mai, non stacchi mai,
    non superare mai, non superi mai, non tenere mai, non tenga mai, non toccare mai, non tocchi mai, non toccate mai,
    non togliere mai, non tolga mai, non togliete mai, non usare mai, non usi mai, non usate mai, non utilizzare mai,
    non utilizzi mai, non utilizzate mai
meaning-prohibitions-inside =
    in nessun caso, in nessuna circostanza, in nessun modo, per nessun motivo, per nessuna ragione, a nessun costo
meaning-refusals =
    non devi, non deve, non dovete, non si deve, non si devono, non dovresti, non dovrebbe, non bisogna,
    non è consentito, non è permesso, non è ammesso, è vietato, vietato, vietata, è proibito, proibito,
    si prega di non, ti preghiamo di non, la preghiamo di non, non farlo, non lo faccia, non usarlo, non usarla,
    non aprirlo, non aprirla, non chiuderlo, non chiuderla, non toccarlo, non toccarla, non avvicinarti,
    non avvicinarsi, non si avvicini, non inserire dati, non modificare dati, non condividere dati,
    non comunicare dati, non inviare dati, non accendere, non accenda, non accendete, non aggiornare, non aggiorni,
    non aggiornate, non aggiungere, non aggiunga, non aggiungete, non annullare, non annulli, non annullate,
    non applicare, non applichi, non applicate, non aprire, non apra, non aprite, non attivare, non attivi,
    non attivate, non avviare, non avvii, non avviate, non avvicinare, non avvicini, non avvicinate, non bloccare,
    non blocchi, non bloccate, non cambiare, non cambi, non cambiate, non cancellare, non cancelli, non cancellate,
    non chiudere, non chiuda, non chiudete, non cliccare, non clicchi, non cliccate, non collegare, non colleghi,
    non collegate, non comunicare, non comunichi, non comunicate, non condividere, non condivida, non condividete,
    non confermare, non confermi, non confermate, non continuare, non continui, non continuate, non copiare, non copi,
    non copiate, non dare, non dia, non date, non digitare, non digiti, non digitate, non disattivare, non disattivi,
    non disattivate, non eliminare, non elimini, non eliminate, non eseguire, non esegua, non eseguite, non estrarre,
    non estragga, non estraete, non fare, non faccia, non fate, non forzare, non forzi, non forzate, non immettere,
    non immetta, non immettete, non impostare, non imposti, non impostate, non incollare, non incolli, non incollate,
    non iniziare, non inizi, non iniziate, non inserire, non inserisca, non inserite, non installare, non installi,
    non installate, non interrompere, non interrompa, non interrompete, non inviare, non invii, non inviate,
    non lasciare, non lasci, non lasciate, non lavare, non lavi, non lavate, non mescolare, non mescoli,
    non mescolate, non mettere, non metta, non mettete, non modificare, non modifichi, non modificate, non muovere,
    non muova, non muovete, non passare, non passi, non passate, non permettere, non permetta, non permettete,
    non premere, non prema, non premete, non procedere, non proceda, non procedete, non proseguire, non prosegua,
    non proseguite, non pubblicare, non pubblichi, non pubblicate, non pulire, non pulisca, non pulite, non rimuovere,
    non rimuova, non rimuovete, non ripetere, non ripeta, non ripetete, non riavviare, non riavvii, non riavviate,
    non rivelare, non riveli, non rivelate, non salvare, non salvi, non salvate, non scaricare, non scarichi,
    non scaricate, non scegliere, non scelga, non scegliete, non scollegare, non scolleghi, non scollegate,
    non scrivere, non scriva, non scrivete, non selezionare, non selezioni, non selezionate, non smontare, non smonti,
    non smontate, non sollevare, non sollevi, non sollevate, non sostituire, non sostituisca, non sostituite,
    non spegnere, non spenga, non spegnete, non spostare, non sposti, non spostate, non staccare, non stacchi,
    non staccate, non superare, non superi, non superate, non svuotare, non svuoti, non svuotate, non tagliare,
    non tagli, non tagliate, non tenere, non tenga, non tenete, non tirare, non tiri, non tirate, non toccare,
    non tocchi, non toccate, non togliere, non tolga, non togliete, non trascinare, non trascini, non trascinate,
    non usare, non usi, non usate, non uscire, non esca, non uscite, non utilizzare, non utilizzi, non utilizzate,
    non versare, non versi, non versate, evita, eviti, evitate, evitare, astieniti da, si astenga da, astenersi da,
    stai lontano, stia lontano, tieniti lontano, si tenga lontano, tenersi lontano, tenersi lontani,
    non toccarli, non toccarle, non lo tocchi, non la tocchi
meaning-refusals-inside = a nessuna condizione, in nessuna condizione
meaning-reassurances =
    non dimenticare, non dimenticarti, non dimentichi, non dimenticate, non dimenticare mai, non scordare,
    non scordarti, non preoccuparti, non si preoccupi, non preoccupatevi, non devi preoccuparti, non deve preoccuparsi,
    non devi fare nulla, non deve fare nulla, non devi fare altro, non ti preoccupare, non temere, non tema,
    non esitare, non esiti, non esitate, non spaventarti, non si spaventi, non importa, non fa niente, non fa nulla,
    nessun problema, niente paura, non è necessario, non occorre, non serve, non c'è bisogno, non solo, non soltanto,
    non solamente, non appena, mai più
meaning-obligations = -
meaning-persons = -
meaning-cautions = -
meaning-bans =
    è vietato, è vietata, sono vietati, sono vietate, è proibito, è proibita, non è consentito, non è consentita,
    non è permesso, non è permessa, è da evitare, sono da evitare, va evitato, va evitata, vanno evitati,
    vanno evitate, deve essere evitato, deve essere evitata, bisogna evitare, occorre evitare, devi evitare,
    deve evitare, è meglio evitare, cerca di evitare, cerchi di evitare, assicurati di non, si assicuri di non,
    fai attenzione a non, faccia attenzione a non, attenzione a non, si sconsiglia, è sconsigliato, sconsigliamo
meaning-consequents = quindi, perciò, pertanto, per questo, dunque
# Words that are an article and a pronoun alike; words that lead to a purpose; words that forbid before an infinitive, as on a sign,
# and the endings of infinitives; the endings of words that forbid, or any part of a clause without spaces, and what only looks like them.
meaning-pronouns = -
meaning-purposes = -
meaning-signs = non
meaning-infinitives = *are, *ere, *ire
meaning-forbidding-forms = -
meaning-no-forbidding-forms = -

# I verbi delle istruzioni, nella forma che ordina; che cosa può precederli e che cosa li segue quando sono sicuramente verbi.
meaning-commands =
    abbassa, abbassi, abbassare, abilita, abiliti, abilitare, accedi, acceda, accedere, accendi, accenda, accendere,
    accetta, accetti, accettare, affianca, affianchi, affiancare, aggiorna, aggiorni, aggiornare, aggiungi, aggiunga,
    aggiungere, allega, alleghi, allegare, allinea, allinei, allineare, alza, alzi, alzare, vai, vada, andare, annota,
    annoti, annotare, annulla, annulli, annullare, applica, applichi, applicare, approva, approvi, approvare, apri,
    apra, aprire, archivia, archivi, archiviare, arresta, arresti, arrestare, aspetta, aspetti, aspettare, assegna,
    assegni, assegnare, associa, associ, associare, attendi, attenda, attendere, attiva, attivi, attivare, aumenta,
    aumenti, aumentare, autorizza, autorizzi, autorizzare, avvia, avvii, avviare, avvisa, avvisi, avvisare, blocca,
    blocchi, bloccare, cambia, cambi, cambiare, cancella, cancelli, cancellare, carica, carichi, caricare, cerca,
    cerchi, cercare, chiama, chiami, chiamare, chiedi, chieda, chiedere, chiudi, chiuda, chiudere, clicca, clicchi,
    cliccare, collega, colleghi, collegare, colloca, collochi, collocare, combina, combini, combinare, compila,
    compili, compilare, completa, completi, completare, compra, compri, comprare, comprimi, comprima, comprimere,
    comunica, comunichi, comunicare, concedi, conceda, concedere, condividi, condivida, condividere, conferma,
    confermi, confermare, configura, configuri, configurare, confronta, confronti, confrontare, connetti, connetta,
    connettere, conserva, conservi, conservare, considera, consideri, considerare, consulta, consulti, consultare,
    contatta, contatti, contattare, continua, continui, continuare, controlla, controlli, controllare, convalida,
    convalidi, convalidare, converti, converta, convertire, copia, copi, copiare, correggi, corregga, correggere,
    crea, crei, creare, dia, dare, decidi, decida, decidere, definisci, definisca, definire, descrivi, descriva,
    descrivere, deseleziona, deselezioni, deselezionare, determina, determini, determinare, digita, digiti, digitare,
    dica, dire, disabilita, disabiliti, disabilitare, disattiva, disattivi, disattivare, disconnetti, disconnetta,
    disconnettere, disinstalla, disinstalli, disinstallare, dividi, divida, dividere, duplica, duplichi, duplicare,
    effettua, effettui, effettuare, elimina, elimini, eliminare, entra, entri, entrare, esamina, esamini, esaminare,
    esegui, esegua, eseguire, espandi, espanda, espandere, esporta, esporti, esportare, estrai, estragga, estrarre,
    evita, eviti, evitare, fai, faccia, fare, filtra, filtri, filtrare, firma, firmi, firmare, fornisci, fornisca,
    fornire, gira, giri, girare, ignora, ignori, ignorare, immetti, immetta, immettere, impedisci, impedisca,
    impedire, importa, importare, imposta, imposti, impostare, includi, includa, includere, incolla, incolli,
    incollare, indica, indichi, indicare, indossa, indossi, indossare, informa, informi, informare, ingrandisci,
    ingrandisca, ingrandire, inizia, inizi, iniziare, inoltra, inoltri, inoltrare, inserisci, inserisca, inserire,
    installa, installi, installare, interrompi, interrompa, interrompere, invia, invii, inviare, invita, inviti,
    invitare, iscrivi, iscriva, iscrivere, lascia, lasci, lasciare, lava, lavi, lavare, leggi, legga, leggere,
    localizza, localizzi, localizzare, mantieni, mantenga, mantenere, memorizza, memorizzi, memorizzare, metti, metta,
    mettere, modifica, modifichi, modificare, mostra, mostri, mostrare, muovi, muova, muovere, nascondi, nasconda,
    nascondere, naviga, navighi, navigare, ordina, ordinare, ottieni, ottenga, ottenere, paga, paghi, pagare, passa,
    passare, personalizza, personalizzi, personalizzare, porta, porti, portare, posiziona, posizioni, posizionare,
    premi, prema, premere, prendi, prenda, prendere, prenota, prenoti, prenotare, prepara, prepari, preparare,
    procedi, proceda, procedere, prosegui, prosegua, proseguire, proteggi, protegga, proteggere, prova, provi,
    provare, pubblica, pubblichi, pubblicare, pulisci, pulisca, pulire, registra, registri, registrare, regola,
    regoli, regolare, reimposta, reimposti, reimpostare, restituisci, restituisca, restituire, revoca, revochi,
    revocare, riavvia, riavvii, riavviare, ricarica, ricarichi, ricaricare, ricevi, riceva, ricevere, richiedi,
    richieda, richiedere, ricorda, ricordi, ricordare, riduci, riduca, ridurre, riempi, riempia, riempire, rifiuta,
    rifiuti, rifiutare, rilascia, rilasci, rilasciare, rimuovi, rimuova, rimuovere, rinnova, rinnovi, rinnovare,
    rinomina, rinomini, rinominare, ripeti, ripeta, ripetere, riprendi, riprenda, riprendere, ripristina, ripristini,
    ripristinare, rispondi, risponda, rispondere, ritira, ritiri, ritirare, rivedi, riveda, rivedere, ruota, ruoti,
    ruotare, salta, salti, saltare, salva, salvi, salvare, sblocca, sblocchi, sbloccare, scansiona, scansioni,
    scansionare, scarica, scarichi, scaricare, scegli, scelga, scegliere, scollega, scolleghi, scollegare, scorri,
    scorra, scorrere, scrivi, scriva, scrivere, segnala, segnali, segnalare, segna, segni, segnare, segui, segua,
    seguire, seleziona, selezioni, selezionare, sincronizza, sincronizzi, sincronizzare, solleva, sollevi, sollevare,
    sostituisci, sostituisca, sostituire, specifica, specifichi, specificare, spegni, spenga, spegnere, spingi,
    spinga, spingere, sposta, sposti, spostare, spunta, spunti, spuntare, stabilisci, stabilisca, stabilire, stacca,
    stacchi, staccare, stampa, stampi, stampare, svuota, svuoti, svuotare, taglia, tagli, tagliare, tieni, tenga,
    tenere, termina, termini, terminare, tira, tiri, tirare, tocca, tocchi, toccare, togli, tolga, togliere, torna,
    torni, tornare, trascina, trascini, trascinare, trasferisci, trasferisca, trasferire, trova, trovi, trovare,
    unisci, unisca, unire, usa, usi, usare, esci, esca, uscire, utilizza, utilizzi, utilizzare, valuta, valuti,
    valutare, vedi, veda, vedere, verifica, verifichi, verificare, visita, visiti, visitare, visualizza, visualizzi,
    visualizzare, dai un, dai una, dai il, dai la, assicurati, si assicuri, assicurarsi, accertati, si accerti,
    accertarsi, registrati, si registri, registrarsi, iscriviti, si iscriva, iscriversi, collegati, si colleghi,
    collegarsi, connettiti, si connetta, connettersi, disconnettiti, si disconnetta, disconnettersi, autenticati,
    si autentichi, autenticarsi, identificati, spostati, si sposti, spostarsi, rivolgiti, si rivolga, rivolgersi,
    ricordati, si ricordi, ricordarsi, posizionati, allontanati, si allontani, allontanarsi, lavati, si lavi, lavarsi,
    proteggiti, si protegga, fallo, aprilo, aprila, chiudilo, chiudila, salvalo, salvala, copialo, incollalo,
    selezionalo, selezionala, sceglilo, sceglila, invialo, eliminalo, mettilo, usalo, evitate
meaning-fillers =
    per favore, per cortesia, ora, adesso, poi, quindi, dopo, successivamente, in seguito, prima, per prima cosa,
    innanzitutto, anche, infine, alla fine, di nuovo, nuovamente, sempre, semplicemente, solo, e, ed, ma, allora,
    dunque
meaning-coordinators = e, ed, ma, poi, quindi
meaning-determiners =
    il, lo, la, i, gli, le, un, uno, una, li, ne, tuo, tua, tuoi, tue, suo, sua, suoi, sue, mio, mia, questo, questa,
    questi, queste, quel, quello, quella, quei, quegli, quelle, ogni, ciascun, ciascuno, ciascuna, tutto, tutta, tutti,
    tutte, entrambi, entrambe, qualsiasi, su, sul, sullo, sulla, sui, sugli, sulle, in, nel, nello, nella, nei, negli,
    nelle, a, al, allo, alla, ai, agli, alle, da, dal, dallo, dalla, dai, dagli, dalle, di nuovo, nuovamente, con, per,
    fino, verso, sotto, sopra, indietro, avanti, fuori, clic, doppio clic, due, tre, del, dello, della, dei, degli,
    delle
meaning-articles =
    il, lo, la, i, gli, le, un, uno, una, sul, sullo, sulla, sui, sugli, sulle, nel, nello, nella, nei, negli, nelle,
    al, allo, alla, ai, agli, alle, dal, dallo, dalla, del, dello, della, dei, degli, delle, quello, quella, quelli,
    quelle
meaning-auxiliaries =
    è, sono, era, erano, fu, furono, sarà, saranno, ha, hanno, hai, aveva, avevano, avrà, avranno, può, possono, puoi,
    potrà, potrai, potranno, potrebbe, potrebbero, deve, devono, devi, dovrà, dovrai, dovranno, dovrebbe, dovrebbero,
    viene, vengono, verrà, verranno, c'è, c'era, va, vanno, vuole, vogliono, vuoi
meaning-subordinators =
    se, quando, che, chi, cui, quale, quali, perché, poiché, siccome, mentre, finché, affinché, fino a quando,
    a meno che, prima, dopo, come, cosa, che cosa, dove, dov'è, quanto, per, purché, qualora, appena, sebbene, benché,
    anche se, una volta

# Come comincia un testo che non ordina; condizioni che stanno dietro un'azione; verbi che chiedono di scegliere o di controllare.
meaning-subjects =
    tu, lei, voi, noi, io, lui, loro, egli, essa, essi, si, c'è, ci sono, il, lo, la, i, gli, le, un, uno, una, questo,
    questa, questi, queste, quello, quella, quelli, quelle, quel, quei, tuo, tua, tuoi, tue, suo, sua, suoi, sue,
    nostro, nostra, nostri, nostre, l'utente, l'amministratore, l'applicazione, l'app, l'icona, l'immagine, l'elenco,
    l'opzione, l'operatore, un'icona, un'opzione, puoi, devi, potete, dovete
meaning-conditions =
    se, quando, non appena, appena si, appena il, appena la, appena hai, appena ha, appena compare, appena appare,
    appena è, una volta che, qualora, purché, a meno che, a condizione che, a patto che, sempre che, salvo che,
    nel caso in cui, nel caso, in caso di, ogni volta che, ogniqualvolta
# Che cosa precede una condizione che non limita nulla: «anche se».
meaning-concessions =
    anche, perfino, persino, pure, neanche, nemmeno, neppure, come, solo, soltanto, solamente, proprio, a quando, fin,
    di quando in, di tanto in
meaning-asking =
    annota, annoti, annotare, chiedi, chieda, chiedere, conferma, confermi, confermare, configura, configuri,
    configurare, considera, consideri, considerare, consulta, consulti, consultare, controlla, controlli, controllare,
    decidi, decida, decidere, definisci, definisca, definire, determina, determini, determinare, esamina, esamini,
    esaminare, immetti, immetta, immettere, imposta, imposti, impostare, indica, indichi, indicare, inserisci,
    inserisca, inserire, mostra, mostri, mostrare, prova, provi, provare, ricorda, ricordi, ricordare, rivedi, riveda,
    rivedere, scegli, scelga, scegliere, seleziona, selezioni, selezionare, specifica, specifichi, specificare,
    stabilisci, stabilisca, stabilire, valuta, valuti, valutare, vedi, veda, vedere, verifica, verifichi, verificare,
    dica, dire, guarda, guardi, guardare, assicurati, accertati, sapere
meaning-choosing = scegli, scegliere, scelga, seleziona, selezionare, selezioni
meaning-answers = sì, si, no
meaning-simultaneous =
    tieni, tenga, tenere, tenendo, mantieni, mantenga, mantenere, mantenendo, premuto, premuta, premuti, mentre,
    contemporaneamente, simultaneamente, allo stesso tempo, nello stesso momento, insieme, trascina, trascini,
    trascinare, trascinando, senza rilasciare
meaning-weak-openings =
    puoi, può, potete, potresti, potrebbe, si può, si possono, si potrebbe, è possibile, è consigliabile, è
    raccomandabile, è opportuno, è preferibile, è bene, è meglio, sarebbe meglio, è consigliato, è raccomandato,
    conviene, converrebbe, si consiglia, si raccomanda, si suggerisce, consigliamo, ti consigliamo, le consigliamo, vi
    consigliamo, raccomandiamo, ti raccomandiamo, le raccomandiamo, suggeriamo, forse, magari, eventualmente, a volte,
    talvolta, prova a, provi a, provare a, cerca di, cerchi di, cercare di, preferibilmente, possibilmente, dovresti,
    dovrebbe
meaning-passives =
    essere, essere stato, essere stata, essere stati, essere state, è stato, è stata, sono stati, sono state, era stato,
    era stata, erano stati, erano state, sia stato, sia stata, siano stati, siano state, sarà stato, sarà stata, viene,
    vengono, verrà, verranno, venga, vengano, veniva, venivano, verrebbe, verrebbero, venire, venendo, essendo
meaning-passives-with-agent = è, sono, era, erano, fu, furono, sarà, saranno, sia, siano
meaning-agents = da, dal, dallo, dalla, dai, dagli, dalle
meaning-participles =
    chiuso, chiusa, chiusi, chiuse, *ato, *ata, *ati, *ate, *uto, *uta, *uti, *ute, *ito, *ita, *iti, *ite, *messo,
    letto, *messa, *messi, *messe, *scritto, *scritta, *scritti, *scritte, *cluso, *clusa, *clusi, *cluse, letta, letti,
    lette, fatto, fatta, fatti, fatte, detto, detta, detti, dette, preso, presa, presi, prese, chiesto, chiesta,
    chiesti, chieste, rotto, rotta, rotti, rotte, *rretto, *rretta, *rretti, *rrette, colto, colta, colti, colte, tolto,
    tolta, tolti, tolte, scelto, scelta, scelti, scelte, volto, volta, volti, volte, rivolto, rivolta, rivolti, rivolte,
    mosso, mossa, mossi, mosse, perso, persa, persi, perse, diviso, divisa, divisi, divise, deciso, decisa, decisi,
    decise, inciso, incisa, incisi, incise, esteso, estesa, estesi, estese, espanso, espansa, espansi, espanse, acceso,
    accesa, accesi, accese, spento, spenta, spenti, spente, aggiunto, aggiunta, aggiunti, aggiunte, raggiunto,
    raggiunta, raggiunti, raggiunte, vinto, vinta, vinti, vinte, stretto, stretta, stretti, strette, ridotto, ridotta,
    ridotti, ridotte, tradotto, tradotta, tradotti, tradotte, prodotto, prodotta, prodotti, prodotte, condotto,
    condotta, condotti, condotte, introdotto, introdotta, introdotti, introdotte, estratto, estratta, estratti,
    estratte, protetto, protetta, protetti, protette, aperto, aperta, aperti, aperte, coperto, coperta, coperti,
    coperte, offerto, offerta, offerti, offerte, morto, morta, morti, morte, compreso, compresa, compresi, comprese,
    concesso, concessa, concessi, concesse, connesso, connessa, connessi, connesse, disconnesso, disconnessa,
    disconnessi, disconnesse, compresso, compressa, compressi, compresse, espresso, espressa, espressi, espresse,
    impresso, impressa, impressi, impresse, *posto, *posta, *posti, *poste, nascosto, nascosta, nascosti, nascoste,
    corretto, corretta, corretti, corrette, visto, vista, visti, viste, previsto, prevista, previsti, previste, rivisto,
    rivista, rivisti, riviste, raccolto, raccolta, raccolti, raccolte, accolto, accolta, accolti, accolte, risolto,
    risolta, risolti, risolte, sciolto, sciolta, sciolti, sciolte, distrutto, distrutta, distrutti, distrutte, cotto,
    cotta, cotti, cotte, richiesto, richiesta, richiesti, richieste, sospeso, sospesa, sospesi, sospese, appeso, appesa,
    appesi, appese, ripreso, ripresa, ripresi, riprese, reso, resa, resi, rese, atteso, attesa, attesi, attese, inteso,
    intesa, intesi, intese, speso, spesa, spesi, spese, difeso, difesa, difesi, difese, dipinto, dipinta, dipinti,
    dipinte, spinto, spinta, spinti, spinte, finito, finita, finiti, finite, rimosso, rimossa, rimossi, rimosse,
    condiviso, condivisa, condivisi, condivise, scoperto, scoperta, scoperti, scoperte
meaning-no-participles =
    stato, stata, stati, state, privato, privata, privati, private, quadrato, quadrata, quadrati, quadrate, adeguato,
    adeguata, adeguati, adeguate, gratuito, gratuita, gratuiti, gratuite, interessato, interessata, interessati,
    interessate, situato, situata, situati, situate, collegato, collegata, collegati, collegate, connesso, connessa,
    connessi, connesse, iscritto, iscritta, iscritti, iscritte, registrato, registrata, registrati, registrate,
    autorizzato, autorizzata, autorizzati, autorizzate, obbligato, obbligata, obbligati, obbligate, tenuto, tenuta,
    tenuti, tenute, assoluto, assoluta, assoluti, assolute, illimitato, illimitata, illimitati, illimitate, complicato,
    complicata, complicati, complicate, delicato, delicata, delicati, delicate, fidato, fidata, fidati, fidate,
    sbagliato, sbagliata, sbagliati, sbagliate, errato, errata, errati, errate, solito, solita, soliti, solite, pulito,
    pulita, puliti, pulite, prodotto, prodotti, presso, ascolto, dato, data, dati, date, lato, lati, mercato, mercati,
    risultato, risultati, formato, formati, certificato, certificati, estate, rate, rata, tonnellate, giornata,
    giornate, serata, mattinata, chiamata, chiamate, entrata, entrate, schermata, schermate, puntata, minuto, minuti,
    contenuto, contenuti, aiuto, aiuti, saluto, saluti, valuta, valute, ricevuta, ricevute, salute, seduta, sito, siti,
    subito, limite, limiti, credito, crediti, debito, debiti, merito, invito, inviti, vita, vite, uscita, uscite,
    visita, visite, compito, compiti, ambito, ambiti, esito, esiti, requisito, requisiti, deposito, depositi, abito,
    abiti, spirito, vestito, vestiti, tramite, lite, liti, posto, posti, posta, risposta, risposte, proposta, proposte,
    richiesta, richieste, volta, volte, fatto, fatti, attesa, attese, spesa, spese, ripresa, presa, prese, offerta,
    offerte, morte, morti, composto, resa
meaning-address-formal = -
meaning-address-formal-capital = Lei
meaning-address-informal = tu, tuo, tua, tuoi, tue
# Words that nearly every text has: they show in which language it is.
meaning-common-words =
    il, lo, la, i, gli, le, un, uno, una, di, del, dello, della, dei, degli, delle, e, ed, o, oppure, ma, a, al,
    allo, alla, ai, agli, alle, da, dal, dalla, dai, dalle, in, nel, nello, nella, nei, nelle, su, sul, sulla, sui,
    sulle, con, senza, per, tra, fra, se, quando, mentre, prima, dopo, fino, finché, perché, che, chi, cui, quale,
    quali, dove, come, questo, questa, questi, queste, quello, quella, è, sono, era, essere, ha, hanno, avere, non,
    mai, nessun, nessuno, nessuna, niente, nulla, può, possono, deve, devono, si, suo, sua, suoi, sue, ti, tuo, tua,
    tuoi, vi, vostro, ci, nostro, lei, lui, loro, tutto, tutta, tutti, tutte, ogni, altro, altra, altri, altre,
    anche, solo, soltanto, sempre, ancora, già, molto, più, meno, poi, quindi, durante, né, c'è, sia, due, tre,
    volte
# Words with which no sentence ends: there the rest of a translation got lost.
meaning-unfinished = il, i, gli, dei, degli, delle, del, dello, della, al, allo, alla, ai, agli, alle, e, o, di, che, se, ogni, con
# Letters that are a word or short for a word: in another language it can be another letter.
meaning-letters = a, e, o, i, s, n, d
meaning-abbreviations =
    es, ecc, sig, sigg, dott, ing, avv, n, nr, num, max, min, ca, pag, pagg, art, cap, fig, tab, tel, cell, int, incl,
    escl, cfr, rif, vs
meaning-last-abbreviations = ecc
# Ciò che si scrive senza spazio accanto a una parola marcata: prima e dopo. `*` se la lingua non ha spazi.
meaning-joined-before = -
meaning-joined-after = -
# Che cosa si scrive per approvare, e per non approvare.
meaning-tick-yes = sì, si, s, x, ✓, ✔, ☑, ok, vero, approvato, d’accordo
meaning-tick-no = no, n, ✗, ✘, ×, falso, non approvato, respinto

# Lesioni e morte: un `*` vale per qualsiasi lettera.
meaning-injuries =
    ti tagli, si taglia le, tagliarsi, tagliarti, ti pungi, ti schiacci, ti fai male, farsi male, farti male, si fa male, fa male, cadi, scivoli,
    inciampi, negli occhi, ti scotti, si scotta,
    bruci, cieco, cieca, ciechi, lesion*, ferit*, ferir*, ferisc*, feriment*, infortun*, ustion*, scottat*, scottar*, scotta, scottano, bruciat*,
    bruciar*, brucia, bruciano, morte, morti, mortal*, morto, morta, muore, muoiono, morir*, decess*, letal*, uccid*,
    folgor*, elettrocu*, scossa, scosse, elettroshock, tossic*, intossic*, velen*, avvelen*, asfissi*, soffoc*, annega*,
    schiacciament*, schiacciat*, cesoiament*, intrappol*, impigli*, amput*, sanguin*, sangue, emorragi*, dissangu*,
    cecità, accec*, sordità, sordo, sorda, contusion*, livid*, frattur*, lacerazion*, esplos*, esplod*, scoppi*,
    allergi*, commozione, convulsion*, epiless*, epilett*, svenim*, svien*, svenir*, incoscien*, radiazion*, nociv*,
    corrosiv*, dolor*, traum*
meaning-injuries-perhaps = -

# Colori, forme e posizioni, che non tutti percepiscono, e gli elementi dello schermo che li hanno.
meaning-colours =
    rosso, rossa, rossi, rosse, verde, verdi, blu, azzurro, azzurra, azzurri, azzurre, celeste, celesti, arancione,
    arancioni, arancio, giallo, gialla, gialli, gialle, viola, rosa, fucsia, marrone, marroni, nero, nera, neri, nere,
    bianco, bianca, bianchi, bianche, grigio, grigia, grigi, grigie, turchese, turchesi, magenta, ciano, colorato,
    colorata, colorati, colorate
meaning-shapes =
    rotondo, rotonda, rotondi, rotonde, tondo, tonda, tondi, tonde, quadrato, quadrata, quadrati, quadrate, triangolare,
    triangolari, rettangolare, rettangolari, circolare, circolari, ovale, ovali, grande, grandi, piccolo, piccola,
    piccoli, piccole
meaning-places = superiore, superiori, inferiore, inferiori, centrale, centrali
meaning-places-behind =
    superiore, superiori, inferiore, inferiori, centrale, centrali, a sinistra, a destra, di sinistra, di destra,
    sulla sinistra, sulla destra, in alto, in basso, in alto a sinistra, in alto a destra, in basso a sinistra,
    in basso a destra, in cima, in fondo, in centro, al centro, nella parte superiore, nella parte inferiore,
    nell'angolo, sul lato sinistro, sul lato destro, sul lato superiore, sul lato inferiore
meaning-controls =
    pulsante, pulsanti, bottone, bottoni, tasto, tasti, icona, icone, l'icona, un'icona, dell'icona, all'icona,
    sull'icona, nell'icona, dall'icona, quest'icona, quell'icona, link, collegamento, collegamenti, riquadro, riquadri,
    scheda, schede, campo, campi, casella, caselle, interruttore, l'interruttore, sull'interruttore, dell'interruttore,
    cursore, cursori, freccia, frecce, barra, barre, menu, menù, pannello, pannelli, cerchio, cerchi, cerchietto,
    quadrato, quadratino, triangolo, triangoli, pallino, pallini, punto, puntino

# Link e testi di immagini che da soli non dicono nulla.
meaning-empty-links =
    qui, qua, clicca qui, cliccare qui, clicchi qui, fai clic qui, faccia clic qui, fare clic qui, clic qui, tocca qui,
    toccare qui, premi qui, premere qui, leggi tutto, leggi di più, leggi altro, continua a leggere, di più, altro,
    maggiori informazioni, ulteriori informazioni, più informazioni, altre informazioni, per saperne di più,
    scopri di più, saperne di più, vedi di più, mostra altro, dettagli, maggiori dettagli, questo, questa,
    questa pagina, questo link, questo collegamento, questo sito, questo sito web, link, il link, collegamento,
    il collegamento, pagina, la pagina, sito, sito web, continua, avanti, vai, info, informazioni, vedi qui, guarda qui,
    a questo link, in questa pagina, questa scheda
meaning-click-here =
    clicca qui, cliccare qui, clicchi qui, fai clic qui, faccia clic qui, fare clic qui, facendo clic qui,
    cliccando qui, tocca qui, toccare qui, premi qui, premere qui
meaning-picture-words =
    schermata, schermate, screenshot, cattura, catture, cattura di schermata, istantanea, immagine, immagini,
    l'immagine, un'immagine, dell'immagine, foto, fotografia, figura, figure, grafico, grafica, illustrazione,
    illustrazioni, un'illustrazione, l'illustrazione, disegno, disegni, diagramma, schema, icona, un'icona, l'icona,
    dell'icona, logo, di, del, dello, della, dei, delle, un, uno, una, il, lo, la, i, gli, le, con, da, esempio

# Words that forbid or keep away without a "not", and that a translation must therefore make up for.
meaning-forbidding =
    vietat*, viet*, divieto, divieti, proib*, evit*, asten*, astien*, lontan*, lontano da, lontano dalla, lontano dalle,
    lontano dal, lontano dai, lontano dagli, tener* lontan*, tener* * lontan*, ten* * lontan*, teng* * lontan*,
    teng* lontan*, ten* lontan*, sti* * lontan*, rest* lontan*, riman* lontan*, tener* * a distanza, teng* * a distanza,
    mant* * a distanza, mant* lontan*, mant* * lontan*, alla larga, stare alla larga, fuori dalla portata,
    fuori della portata, fuori portata, fuori dalla sua portata, senza, senz'*, senza nessun, senza nessuna,
    senza niente, senza nulla, senza mai, senza *re nulla, senza *re niente, senza *re nessun, senza *re nessuna,
    senza *re nessuno, senza *re mai, senza che, senza che nessuno, senza * né, né senza, divieto di accesso,
    accesso vietato, divieto d'accesso
# Words that leave one thing and exclude the others: a translation must do so as well. The last are double negations, which say "only".
meaning-limits =
    solo, soltanto, solamente, unicamente, esclusivamente, in via esclusiva, nient'altro che, nessun altro che, a meno
    che, a meno che non, a meno di, salvo, salvo che, salvo che non, salvo se, salvo in, salvo quando, tranne, tranne
    che, tranne se, tranne quando, eccetto, eccetto che, eccetto se, eccetto quando, ad eccezione di, ad eccezione
    del, ad eccezione della, ad eccezione dei, ad eccezione delle, a eccezione di, a eccezione del, a eccezione della,
    fatta eccezione per, fatto salvo, se non, al di fuori di, oltre a, bensì, non * bensì, non * se non, non * che,
    mai * senza, non * senza, non * mai * senza, non * senza che, nessuno * senza, nessun * senza, nessuna * senza,
    né * senza, non * a meno che, non * a meno che non, non * mai * a meno che non, nessuno * a meno che non, mai * a
    meno che non, non * salvo che non, non * mai * a meno che, non * mai * salvo, non * mai * tranne, non * salvo,
    non * tranne, non * tranne che, non * eccetto, non * ad eccezione, nessuno * tranne, nessuno * salvo, nessuno * a
    meno che, nessun * a meno che, solo se, soltanto se, solamente se, unicamente se, solo quando, soltanto quando,
    solamente quando, unicamente quando, solo dopo, soltanto dopo, solamente dopo, unicamente dopo, solo con, soltanto
    con, solamente con, senza * non, senza * mai, a meno che * non, salvo che * non
# Verbs that ask to change nothing: "keep the plug in" can become "do not pull the plug".
meaning-keeping =
    mantener*, mantieni, mantien*, manteng*, mantenut*, tenere, tenga, tieni, tenete, tenut*, tenerl*, tenend*,
    lasciar*, lasci, lascia, lasciate, lasciat*, conserv*, restar*, resti, resta, restat*, restare, rimang*, riman*,
    rimaner*, trattener*, tratteng*
# Words that put one amount before another, such as "from 8 to 5 bar"; last words of a sentence that leave the reader a choice.
meaning-ranges = a, fino a, da * a, dalle * alle, dal * al, tra * e, fra * e, dei, delle, su
meaning-weak-endings = -
# Opposites: `name: words | words / words of the opposite`. The names are the same in every language. With `?` after its name, it is none
# beside a negation. The last has phrases that only look like one.
meaning-opposites =
    must/should?: deve | devono | devi | dovete | dovrà | dovranno | bisogna / dovrebbe | dovrebbero | dovreste | dovresti,
    even-if?: anche se | anche quando | perfino se | persino se | anche qualora | indipendentemente,
    on/off: accend* | acceso | accesa | accesi | accese | accens* | mett* in funzione / spegn* | speng* | spent* |
        diseccit*,
    open/closed: aprir* | apra | apri | apre | aprano | aprite | aprendo | aprono | aperto | aperta | aperti | aperte
        | apertura | riapr* | riapert* / chiud* | chius* | richiud* | richius* | chiud* a chiave | chius* a chiave,
    locked/unlocked: blocc* | chiud* a chiave | chius* a chiave | a chiave / sblocc*,
    left/right: sinistr* | antiorari* / destr* | senso orario | in senso orario,
    above/below: sopra | al di sopra | sovrastant* | dall'alto / sotto | al di sotto | sottostant* | dal basso,
    earlier~: prima di ciò | prima di questo | e prima ancora | ma prima | e prima,
    before/after: prima | in anticipo | anticipatamente | preventivamente | precedentemente | prima dei pasti / dopo |
        successivamente | in seguito | una volta che | una volta *ato | una volta *ata | una volta *ati | una
        volta *ate | una volta *ito | una volta *ita | una volta *uto | una volta *uta | non appena | appena | poi |
        dopo i pasti | dopo # ora | dopo # ore | dopo # giorni | dopo # minuti | dopo # settimane / durante,
    more/less: più | aument* | increment* | alz* | maggior* | più alt* | più grand* | più elevat* | massimizz* |
        cresc* | più di | più alt* di | più alt* del | più grand* di | superiore a | superiori a | maggiore di | più
        cald* di | più pesant* di / meno | diminu* | ridu* | ridott* | abbass* | minor* | più bass* | più piccol* |
        minimizz* | scend* | cala | calano | meno di | più bass* di | più bass* del | più piccol* di | inferiore a |
        inferiori a | minore di | più fredd* di | più legger* di,
    least/most: almeno | per lo meno | come minimo | minimo | minima | minimi | minime | al minimo | o più | in su |
        in poi | a partire da | a partire dal | più di | superior* a | superior* ai | superior* al | maggior* di |
        maggior* a | più a lungo di | più alt* di | più alt* del | più grand* di | superiore a | superiori a |
        maggiore di | più cald* di | più pesant* di | almeno # secondo | almeno # secondi | almeno # minuto | almeno #
        minuti | almeno # ora | almeno # ore | almeno # giorno | almeno # giorni | almeno # settimana | almeno #
        settimane | almeno # mese | almeno # mesi / al massimo | massimo | massima | massimi | massime | meno di |
        inferior* a | inferior* ai | inferior* al | minor* di | minor* a | fino a | fino ad | più bass* di | più bass*
        del | più piccol* di | inferiore a | inferiori a | minore di | più fredd* di | più legger* di / circa |
        all'incirca | approssimativamente | più o meno,
    only/unless?: solo | soltanto | solamente | unicamente | esclusivamente | nessuno tranne | nessuno eccetto / a
        meno | salvo | tranne | eccetto,
    enable/disable: attiv* | riattiv* | abilit* / disattiv* | disabilit*,
    add/remove: aggiung* | aggiunt* | inser* | introdur* | introduc* | introdott* | install* | montar* | monti | monta
        | montat* | montaggio | montand* | colloc* | fissar* | fissi | fissa | fissat* | agganc* | mett* * nel |
        infil* / rimuov* | rimoss* | rimozion* | toglie* | togli* | tolg* | tolt* | elimin* | cancell* | estrar* |
        estrae | estrai | estragg* | estratt* | smont* | disinstall* | sfil* | stacc* | disinser*,
    tighten/loosen: serrar* | serri | serra | serrat* | string* | strett* | avvit* | allacci* / allent* | svit* |
        slacci* | lasco | laschi,
    wet/dry: bagnat* | bagnar* | umid* | inumid* / asciutt* | asciug* | secco | secca | secche | essicc*,
    hot/cold: caldo | calda | caldi | calde | riscald* | scald* | bollent* | bollir* | calore | tiepid* / fredd* |
        raffredd* | fresc* | congel* | refriger* | raffresc*,
    first/last: primo | primi | la prima | alla prima | della prima | nella prima | prima volta | per prima cosa |
        prima cosa | inizial* | innanzitutto | anzitutto / ultim* | final* | infine | per ultimo,
    up/down: verso l'alto | in alto | all'insù | alz* | sollev* | salir* / verso il basso | in basso | giù | all'ingiù
        | abbass* | scend*,
    upright/lying: vertical* | in piedi | ritto | ritta / sdraiat* | coricat* | distes* | orizzontal* | capovolt* | a
        testa in giù | su un fianco | sul fianco | su un lato,
    push/pull: sping* | spint* | premer* | prema | premano | premi | preme | premete | premend* | premut* | schiacci*
        / tirar* | tiri | tira | tirat* | tirand*,
    connect/disconnect: colleg* | ricolleg* | connett* | conness* | accoppi* | allacci* | inser* la spina | inser* *
        spina / scolleg* | disconn* | disaccopp* | stacc* | sconness* | estra* la spina | tolg* la spina | toglier* la
        spina | togli la spina,
    allow/deny: permett* | permess* | consent* | autorizz* | accett* | conced* | approv* | autorizzat* / nega | negano
        | neghi | negar* | negat* | rifiutar* | rifiuta | rifiutat* | resping* | respint* | blocc* | viet* | vietat* |
        proib*,
    inside/outside: dentro | all'interno | nell'interno | al coperto | entrar* | entra | entri | entrano | entrat* |
        entrand* | in frigorifero | in frigo / fuori | all'esterno | al di fuori | all'aperto | all'aria aperta |
        aria aperta | uscir* | esca | esce | uscit* | abbandon* | fuori dal frigorifero | fuori dal frigo,
    start/stop: inizi* | cominc* | avviar* | avvia | avvii | avviat* | avvio | avviamento | riavvi* | riprend* / ferm*
        | arrest* | interromp* | interrott* | smett* | terminar* | termina | termini | terminat* | finir* | finisc* |
        finit* | annull* | cess*,
    full/empty: pieno | piena | pieni | piene | riemp* | rabbocc* | colm* / vuot* | svuot* | dren*,
    upper/lower: superior* | in alto | cima / inferior* | in basso | fondo,
    front/back: davanti | anterior* | frontal* | avanti | in avanti / dietro | posterior* | retro | indietro |
        all'indietro | retromarcia,
    long/short: lungo | lunga | lunghi | lunghe | più lung* | allung* / corto | corta | corti | corte | più cort* |
        accorc* | breve | brevi,
    fast/slow: rapid* | veloc* | più veloc* | in fretta | svelt* / lento | lenta | lentamente | più lent* | gradual* |
        rallent* | poco a poco,
    high/low: alto | alta | alti | alte | più alt* | elevat* | più elevat* / basso | bassa | bassi | basse | più
        bass*,
    large/small: grand* | più grand* | grosso | grossa | grossi | grosse / piccol* | più piccol*,
    light/heavy: leggero | leggera | leggeri | più legger* / pesant* | più pesant*,
    light/dark: luce | luci | luminos* | illumin* / buio | scuro | scura | scuri | scure | oscur*,
    clean/dirty: pulit* | pulir* | pulisc* | pulizia / sporc* | contamin*,
    new/old: nuov* | recent* | fresc* / vecch* | usato | usata | usati | usate | precedent* | obsolet*,
    show/hide: mostr* | visualizz* | visibil* / nascond* | nascost* | invisibil*,
    send/receive: inviar* | invia | invii | inviat* | invio | spedir* | spedisc* | spedit* / ricev* | ricezione,
    sender/recipient: mittent* / destinatar*,
    import/export: importar* | importa | importat* | importazion* / esportar* | esporta | esporti | esportat* |
        esportazion*,
    buy/sell: acquist* | comprar* | compri | comprat* / vender* | venda | vende | vendut* | vendita | vendite,
    save/discard: salvar* | salvi | salva | salvat* | conserv* / gettar* | getti | getta | gettat* | butt* via |
        smalt* | scart* | elimin* | cancell*,
    succeed/fail: con successo | riesc* | riuscit* / fallir* | fallisc* | fallit* | falliment* | non riuscit*,
    online/offline: online | in linea / offline | fuori linea | non in linea | non è in linea,
    internal/external: intern* / estern*,
    public/private: pubblico | pubblica | pubblici | pubbliche / privat* | riservat* | segret* | confidenzial*,
    positive/negative: positiv* / negativ*,
    parallel/crosswise: parallel* | longitudinal* | lungo il | lungo la | lungo i | lungo le | lungo l'asse /
        perpendicolar* | trasversal*,
    day/night: giorno | di giorno | giornata | diurn* / notte | notti | di notte | notturn*,
    morning/evening: mattin* / sera | sere | serata | pomerigg*,
    summer/winter: estate | estiv* / inverno | invernal*,
    north/south: nord / sud,
    east/west: est / ovest,
    always/sometimes: sempre | ogni volta | in ogni momento | in qualsiasi momento / a volte | talvolta | qualche volta
        | occasionalmente | di tanto in tanto | di solito | generalmente | normalmente,
    all/some?: tutto | tutta | tutti | tutte | tutt'* | ogni | ogni volta | ciascun* | ognun* / alcuni | alcune |
        qualche | qualche volta | parecchi,
    alone/together: da solo | da sola | da soli / insieme | in due | con un collega | con una collega | con un'altra
        persona | in coppia,
    same/other: stess* | medesim* | identic* | uguale | uguali / altro | altra | altri | altre | un'altra | un'altro |
        divers*,
    near/far: vicin* | accanto | nei pressi / lontan* | distante | distanti | a distanza,
    required/optional?: obbligatori* | necessari* | richiest* | deve | devono | devi | dovete | dovrà | dovranno |
        bisogna | occorre / facoltativ* | opzional* | volontar* | può | possono | puoi | potete | potrà | potranno |
        potrebb* | se lo si desidera | se si desidera | se lo desidera | non è necessari* | non occorre | non serve |
        non è obbligatori* | non è richiest* | non deve necessariamente | non sono necessari* | non sono obbligatori*
        | non serv* | non c'è bisogno | non ha bisogno | non * bisogno,
    earlier/later: presto | più presto | anticipat* / tardi | più tardi | più avanti,
    child/adult: bambin* / adult*,
    even/odd: numero pari | numeri pari / dispari,
    manual/automatic: manual* | a mano / automat*,
    safe/dangerous: sicuro | sicura | sicuri | sicure | in sicurezza / pericolos* | insicur* | rischios*,
    inhale/exhale: inal* | inspir* | respir* / espir* | esal*,
    credit/debit: credit* | accredit* / debit* | addebit*,
    deposit/withdraw: depositar* | depositi | depositat* / prelev* | preliev*,
    encrypted/plain: crittograf* | cifrat* | cifrar* | criptat* | criptar* / decritt* | decifr* | decript*,
    engage/disengage: innest* | ingran* | tir* il freno | azion* il freno | inser* il freno / disinnest* | disinser* |
        rilasc*,
    sharp/blunt: affil* | tagliente | taglienti | appuntit* | acuminat* / smussat* | ottus*,
    thick/thin: spessa | spessi | spesse | più spess* / sottil* | più sottil*,
    deep/shallow: profond* / poco profond* | superficial*,
    wide/narrow: largo | larga | larghi | larghe | allarg* / strett* | restring*,
    soft/hard: morbid* | ammorbid* | soffic* / duro | dura | duri | dure | indurir* | indurisc* | indurit*,
    rough/smooth: ruvid* | grezz* | grossolan* / lisc* | levigat*,
    fold/unfold: piegar* | pieghi | piega | piegat* | ripieg* / dispieg* | spieghi,
    join/separate: unir* | unisc* | unito | uniti | unite | combin* | mescol* | mischi* | insieme / separ* | divid* |
        divis* | a parte,
    accelerate/brake: acceler* / fren* | decel*,
    pass/fail: idone* | approv* / resping* | respint* | non idone* | bocciat*,
    read/write: leggere | legga | leggano | leggete | leggerl* | lettura / scriv* | scritt*,
    charge/discharge: caric* | ricaric* / scaric*,
    sit/stand: seder* | sied* | sedut* / in piedi | si alzi | alzarsi,
    lend/borrow: prestar* | prestat* | dare in prestito | dat* in prestito / prend* in prestito | pres* in prestito,
    true/false: vero | vera | veri | vere / fals* | errat* | scorrett* | incorrett* | sbagliat*,
    or/and?: o | od | oppure | ovvero / e | ed | nonché,
    including/excluding: incluso | inclusa | inclusi | incluse | compreso | compresa | compresi | comprese / escluso |
        esclusa | esclusi | escluse | eccetto | tranne | ad eccezione di | ad eccezione del,
    strong/weak: forte | forti | potente* | con forza / debole | deboli | delicatamente,
    loud/quiet: rumoroso* | ad alta voce / silenzioso* | a bassa voce,
    zoom: ingrandi* / rimpicciol*,
    often/seldom: spesso | frequent* | frequentemente / raramente | di rado,
    many/few: molti | molte / pochi | poche,
    trained/untrained: formato | formati | formata | qualificat* | autorizzat* | addestrat* / non qualificat* | senza
        formazione | non autorizzat* | non addestrat* | inespert*,
    flammable/nonflammable: infiammabil* | combustibil* / non infiammabil* | incombustibil* | ininfiammabil* |
        ignifug*,
    toxic/nontoxic: tossic* | velenos* | nociv* | corrosiv* / non tossic* | atossic* | innocu*,
    damaged/intact: danneggiat* | rotto | rotta | rotti | rotte | difettos* / intatt* | integr* | non danneggiat*,
    attended/unattended: sorvegliat* | sotto sorveglianza | sotto la supervisione / incustodit* | senza sorveglianza |
        non sorvegliat*,
    suitable/unsuitable: adatt* | idone* / non adatt* | inadatt* | non idone*,
    protected/unprotected: protett* | isolat* | copert* / non protett* | scopert* | nudo | nuda | nudi | nude | non
        isolat*,
    earthed/unearthed: collegat* a terra | messo a terra / non collegat* a terra | senza messa a terra,
    known/unknown: conosciut* | noto | nota | noti | affidabil* | attendibil* / sconosciut* | ignot*,
    available/unavailable: disponibil* | presente | presenti / non disponibil* | assent*,
    stable/unstable: stabile | stabili / instabil*,
    level/uneven: in piano | piana | piano / inclinat* | irregolar* | in pendenza,
    sterile/unsterile: steril* | sterilizzat* | disinfettat* / non steril*,
    checked/unchecked: spunt* | selezion* / deselezion* | togliere la spunta | rimuov* la spunta,
    login/logout: acced* | effettua* l'accesso / disconnett* | esc* dal sistema | effettua* la disconnessione,
    subscribe/unsubscribe: iscriv* | abbon* / disiscriv* | annulla* l'iscrizione | disdi*,
    remember/forget: non dimentic* | ricord* | mai dimentic* / dimentic*,
    ignore/heed: ignor* / rispett* | segu* le | tenga conto | osserv*,
    once/repeatedly: una volta | una sola volta / ripetutamente | più volte | varie volte,
    only/also: solo | soltanto | solamente | esclusivamente | unicamente / anche | persino | perfino,
    with/without: solo con | non * senza | mai * senza | nessuno * senza | sempre con | con il | con la | con un | con
        una | con i | senza * non | senza * mai / senza,
    only/except: nessuno tranne | nessuno eccetto | solo | soltanto / tutti tranne | tutti eccetto | tutte tranne |
        qualsiasi * tranne | qualsiasi * eccetto | tutto tranne,
    straight/bent: dritt* | diritt* | distes* | teso | tesa | tesi | tese / piegat* | fless* | curv*,
    towards/away: verso di | in direzione / lontano da | lontano dal,
    swallow/spit: deglut* | ingoi* | inger* / sput* | vomit*,
    accept/decline: accett* | conferm* / rifiut* | declin* | rifiuta | rifiutar* | rifiutat*,
    reply/forward: rispond* / inoltr*,
    entrance/exit: ingresso | entrata / uscita*,
    hold/release: tien* | tenga | reggere | afferr* | tenere premut* | tenga premut* | tenete premut* | premut* /
        rilasci* | lasci* andare | molla* | lasciare andare,
    until/if?: finché | fino a quando / se | quando | non appena / sebbene | nonostante | anche se / affinché,
    recommended/required?: preferibilmente | raccomand* | consigli* | preferibil* | se possibile | per quanto
        possibile | se lo desidera | se vuole | se lo desideri / obbligatori* | deve | devono | bisogna,
    need/may: non è necessari* | non occorre | non serve | non è obbligatori* | non è richiest* | facoltativ* | non
        deve necessariamente | non sono necessari* | non sono obbligatori* | opzional* | non serv* | non c'è bisogno |
        non ha bisogno | non * bisogno / non deve | non devono | non può | non si deve,
    period: ogni ora | all'ora / quotidian* | giornalier* | ogni giorno | al giorno | tutti i giorni / settimanal* |
        ogni settimana | alla settimana / mensil* | ogni mese | al mese / annual* | ogni anno | all'anno /
        trimestral* / al minuto | ogni minuto / al secondo | ogni secondo,
    weekday: lunedì / martedì / mercoledì / giovedì / venerdì / sabato / domenica,
    month: gennaio / febbraio / aprile / giugno / luglio / agosto / settembre / ottobre / novembre / dicembre,
    colour: ross* / verde | verdi / blu / giall* / arancione* / viola / nero | nera | neri | nere / bianc* / grigi* /
        marron* / rosa,
    person>: infermier* / medico | medici | dottor* / farmacist* / pazient* / resident* / conducent* | autist* /
        passegger* / client* / fornitor* / dipendent* | lavorator* | personale
        | collega | colleghi | colleghe / responsabil* | superior* | capo /
        elettricist* / idraulic* / operator* / visitator* / amministrator* / utent* / insegnant* / alunn* | student* /
        inquilin* / padron* di casa / genitor* / bambin* / tirocinant* | apprendist* / tutor / acquirent* / venditor*
        / cuoc* / camerier* / vigili del fuoco | pompier* / polizia,
    substance: acqua / olio / benzina / diesel | gasolio / alcol / latte / acido | acidi / gas / aria / vapore /
        sabbia / candeggina | cloro / aceto / sapone / grasso / solvent*,
    body: occhi* / orecchi* / naso / bocca / mano | mani / piede | piedi / pelle / testa / ginocchi* / braccio |
        braccia / gamba | gambe / capelli / schiena / collo,
    device: tastier* / scherm* | monitor / mouse / stampant* / scanner / telefon* / router / modem / telecamer* |
        fotocamer* / server,
    vehicle: auto | automobil* | macchina / camion / furgon* / rimorchi* / biciclett* / autobus / carrello elevatore |
        muletto / treno | treni / trattor*,
    paper: fattur* / ricevut* | scontrin* / preventiv* / contratt* / lettera | lettere,
    opening: porta | porte / finestr* / coperchi* / cassett* / cancell*,
    meal: colazione / pranzo / cena,
    stay/leave: rest* in | riman* in | riman* nel / abbandon* | esc* da | evacu* | lasci* l'edificio,
    weather: pioggia | piove / neve | nevica / tempest* | vento / sole / nebbia / fulmin* | lampo,
    advise/discourage: consigli* | raccomand* / sconsigli*,
    load/unload: caric* / scaric*,
    wake/sleep: svegli* / dorm* | addorment*,
    arrive/depart: arriv* / partenz* | partire,
    freeze/thaw: congel* | surgel* / scongel*,
    cheap/expensive: economic* / caro | cara | cari | care | costos*,
    young/old: giovan* / vecch* | anzian*,
    good/bad: meglio | miglior* / peggio | peggior*,
    begin/end: all'inizio / alla fine,
    instead: invece di | al posto di | anziché | piuttosto che | e non,
    clothing: guanti | guanto / casco | caschi / occhiali / mascherin* | maschera / grembiul* / scarp* | stival* /
        tappi | cuffie antirumore / imbracatur* / giacc* / retina / visiera | visiere / gilet / tuta | tute,
    food: pane / carne | carni / pesce | pesci / pollo / uovo | uova / formaggi* / verdur* / frutt* / riso / zupp* |
        minestr* / zuccher* / sale / farin* / burro / noci | noce / vino | vini / birr* / caffè / tè / panna / patat*
        / impasto / succo | succhi / miele / yogurt,
    symptom: febbre / dolor* / tosse / nause* | vomit* / eruzion* | prurit* / sanguin* | emorragi* / gonfi* /
        vertigin* | capogir* / ustion* | scottatur* / diarrea / cramp* / mal di testa / affanno,
    animal: cane | cani / gatto | gatti / cavall* / mucc* / maial* / uccell* / pecor* / conigl*,
    today/tomorrow: oggi / domani / ieri,
    man/woman: uomo | uomini / donna | donne,
    solid/liquid: solid* / liquid*,
    find/lose: trov* | ritrov* / perd* | perso | persa,
    pack/unpack: imball* | impacchett* / disimball* | spacchett*,
    inflate/deflate: gonfi* / sgonfi*,
    cover/uncover: copr* | copert* / scopr* | scopert*,
    extend/retract: estend* | estrarre | estraete | estrarlo / ritra* | rientr*,
    assemble/dismantle: assembl* | mont* / smont*,
    deliver/collect: consegn* / ritir* | raccog*,
    raw/cooked: crud* / cott*,
    temporary/permanent: temporane* | provvisori* / permanent* | definitiv*,
    disposable/reusable: monouso | usa e getta / riutilizzabil*,
    occupied/vacant: occupat* / liber*,
    paid/unpaid: pagat* / non pagat* | insolut*,
    signed/unsigned: firmat* / senza firma,
    mute/unmute: silenzi* / riattiv* l'audio,
    block/unblock: blocc* / sblocc*,
    next/previous: successiv* | prossim* | seguent* / precedent*,
    complete/incomplete: complet* / incomplet*,
    correct/incorrect: corrett* / scorrett* | sbagliat* | errat*,
    incoming/outgoing: in entrata | in arrivo / in uscita,
    ascending/descending: crescent* / decrescent*,
    local/remote: local* / remot* | a distanza,
    wired/wireless: con cavo | cablat* / senza fili | wireless,
    healthy/sick: sano | sana | sani | sane / malat*,
    sober/drunk: sobri* / ubriac*,
    fixed/variable: costant* | fiss* / variabil* | regolabil*,
    merge/split: un* insieme | unisc* / divid* | separ*,
    dress/undress: vest* / svest* | spogli*,
    in service/out of service: in servizio | in funzione / fuori servizio | guast*,
    plenty/little: molto | molta | abbondant* | troppo | troppa / poco | poca | il meno possibile,
    taut/slack: teso | tesa | tesi | tirat* / allentat*,
    once/twice: una volta / due volte / tre volte,
    skip/do: salt* | omett* / esegu* | effettu*,
    hang up/hold: riattacc* | riaggan* / in linea,
    moving/still: in movimento | in moto / ferm* | arrestat*,
    fraction: la metà | metà / un terzo / un quarto della | un quarto del / tre quarti / doppi* | raddoppi* / tripl*,
    ordinal: secondo piano | seconda porta / terz* / quart* / quint* / sest* / settim* / ottav* / nono piano / decim*,
    few: alcuni secondi | secondo intero / alcuni minuti | minuto intero / alcune ore | ora intera / alcuni giorni /
        alcune settimane / alcuni mesi / alcuni anni,
    per: al litro | per litro / al chilo | per chilo | per chilogrammo | per kg / al metro | per metro / a persona |
        per persona / per camera / al minuto / al secondo / al pezzo | per pezzo / per pagina / per bottiglia / per
        grammo | al grammo / per millilitro | al millilitro,
    both/one!: entrambi | entrambe / uno dei | una delle / nessuno dei | nessuna delle,
    breakable/unbreakable: fragil* / infrangibil*,
    almost none/almost all: quasi nessuno | a malapena / quasi tutti | quasi tutte,
    within/after!: entro # secondo | entro # secondi | entro # minuto | entro # minuti | entro # ora | entro # ore |
        entro # giorno | entro # giorni | entro # settimana | entro # settimane | entro # mese | entro # mesi | entro
        le # secondo | entro le # secondi | entro le # minuto | entro le # minuti | entro le # ora | entro le # ore |
        entro le # giorno | entro le # giorni | entro le # settimana | entro le # settimane | entro le # mese | entro
        le # mesi | entro i # secondo | entro i # secondi | entro i # minuto | entro i # minuti | entro i # ora |
        entro i # ore | entro i # giorno | entro i # giorni | entro i # settimana | entro i # settimane | entro i #
        mese | entro i # mesi | nelle prime # secondo | nelle prime # secondi | nelle prime # minuto | nelle prime #
        minuti | nelle prime # ora | nelle prime # ore | nelle prime # giorno | nelle prime # giorni | nelle prime #
        settimana | nelle prime # settimane | nelle prime # mese | nelle prime # mesi | nei primi # secondo | nei
        primi # secondi | nei primi # minuto | nei primi # minuti | nei primi # ora | nei primi # ore | nei primi #
        giorno | nei primi # giorni | nei primi # settimana | nei primi # settimane | nei primi # mese | nei primi #
        mesi | al più tardi # secondo | al più tardi # secondi | al più tardi # minuto | al più tardi # minuti | al
        più tardi # ora | al più tardi # ore | al più tardi # giorno | al più tardi # giorni | al più tardi #
        settimana | al più tardi # settimane | al più tardi # mese | al più tardi # mesi | al massimo # secondo dopo |
        al massimo # secondi dopo | al massimo # minuto dopo | al massimo # minuti dopo | al massimo # ora dopo | al
        massimo # ore dopo | al massimo # giorno dopo | al massimo # giorni dopo | al massimo # settimana dopo | al
        massimo # settimane dopo | al massimo # mese dopo | al massimo # mesi dopo / dopo # secondo | dopo # secondi |
        dopo # minuto | dopo # minuti | dopo # ora | dopo # ore | dopo # giorno | dopo # giorni | dopo # settimana |
        dopo # settimane | dopo # mese | dopo # mesi | solo dopo # secondo | solo dopo # secondi | solo dopo # minuto
        | solo dopo # minuti | solo dopo # ora | solo dopo # ore | solo dopo # giorno | solo dopo # giorni | solo dopo
        # settimana | solo dopo # settimane | solo dopo # mese | solo dopo # mesi | trascorse # secondo | trascorse #
        secondi | trascorse # minuto | trascorse # minuti | trascorse # ora | trascorse # ore | trascorse # giorno |
        trascorse # giorni | trascorse # settimana | trascorse # settimane | trascorse # mese | trascorse # mesi |
        trascorsi # secondo | trascorsi # secondi | trascorsi # minuto | trascorsi # minuti | trascorsi # ora |
        trascorsi # ore | trascorsi # giorno | trascorsi # giorni | trascorsi # settimana | trascorsi # settimane |
        trascorsi # mese | trascorsi # mesi | passate # secondo | passate # secondi | passate # minuto | passate #
        minuti | passate # ora | passate # ore | passate # giorno | passate # giorni | passate # settimana | passate #
        settimane | passate # mese | passate # mesi | almeno # secondo | almeno # secondi | almeno # minuto | almeno #
        minuti | almeno # ora | almeno # ore | almeno # giorno | almeno # giorni | almeno # settimana | almeno #
        settimane | almeno # mese | almeno # mesi,
    but: ma | bensì,
    and: e,
    then: poi | quindi | in seguito | successivamente,
    beforehand/afterwards: in anticipo | prima / dopo | poi,
    sounds/silent: suona | suonano | scatta | si attiva | entra in funzione / è spent* | è disattivat* | è
        disinserit* | si spegne,
    fasting/fed: a stomaco vuoto | a digiuno | prima dei pasti / dopo i pasti | a stomaco pieno | durante i pasti |
        ai pasti,
    valid/expired: valid* / scad* | scaduto | scaduti,
    until/while?: fino a quando | fino a / mentre,
    or/but: o | oppure / bensì,
    easy/difficult: facile | facili | facilmente / difficile | difficili,
    trust/distrust: fidati | fidarsi / diffid*,
    room: cucina / bagno | bagni / gabinetto / camera da letto / ufficio | uffici / corridoio* / cantina / soffitta /
        garage / magazzino* / laboratorio* / officina / mensa / scale / tetto | tetti / giardin*,
    appliance: frigorifero* | frigo / congelatore* | freezer / forno | forni / microonde / lavastoviglie / lavatrice*
        / asciugatrice* / ventilatore* | ventola / caldaia* / bollitore* / aspirapolvere / pompa | pompe /
        compressore* / centrifuga* / autoclave*,
    tool: coltello | coltelli / forchetta* / cucchiaio | cucchiai / forbici / martello* / cacciavite* / chiave inglese
        / spugna* / panno | straccio / scala a pioli / corda | corde / secchio* / scopa / ago | aghi / siringa* |
        siringhe,
    medicine: compressa | compresse | pillola | pillole / capsula | capsule / pomata / gocce / sciroppo* / iniezione |
        iniezioni / cerotto* / supposta | supposte / inalatore*,
    choice: forse | magari | a piacere | a sua discrezione | preferibilmente | se possibile | per quanto possibile |
        se lo desidera | se lo desideri | eventualmente un* | non esit*,
    if-needed: se necessario | se occorre | all'occorrenza | in caso di necessità | quando necessario | se serve | ove
        necessario,
    wear/take off: indoss* / si tolga | toglie* | togli* | tolg* | tolt*,
    doing=: attend* | aspett* / prem* | tenete premuto | tieni premuto | tenere premuto / scald* | riscald* /
        raffredd* / sciacqu* | risciacqu* / mescol* / agit* | scuot* / boll* | cuoc* | cuocer* / caric* | ricaric* /
        ammoll* / ripos* / asciug* / lav* / miscel* / inforn*,
    plug~: spina / cavo | cavi | filo,
    -: non deve | non devono | non devi | non dovete | non si deve | non si devono | non dovr* | non può | non
        possono | non puoi | non potete | non si può | non si possono | non potr* | non bisogna | non occorre | non
        è necessari* | nessuno deve | nessuno può | né deve | né può | dipend* da | dipend* dal | dipend* dalla | il
        prima possibile | quanto prima | prima possibile | al più presto | il più presto possibile | il più
        possibile | non appena possibile | appena possibile | a meno che | più o meno | per lo più | più volte | più
        che mai | di nuovo | nuovamente | ancora una volta | una volta al | una volta alla | una volta ogni | una
        volta per | sempre che | sempre più | sempre meno | per sempre | fino a quando | fino a che | fino a quel |
        all'inizio | d'ora in poi | d'ora in avanti | da ora in poi | aperture | serratur* | attività | attivamente
        | a fondo | sotto tensione | sotto pressione | sotto controllo | sotto carico | sotto sforzo | sotto forma |
        un collega | una collega | i colleghi | dei colleghi | il collega | internet | internazional* | fuori
        servizio | fuori uso | di sicuro | al giorno | giorno e notte | se stess* | sé stess* | te stess* | non
        importa | senz'altro | d'altra parte | tra l'altro | gli uni dagli altri | gli uni agli altri | prestare
        attenzione | prest* attenzione | presti attenzione | in primo piano | primo soccorso | passo dopo passo |
        uno dopo l'altro | in altre parole | protegg* * umidità | protegg* * calore | protegg* * luce | protegg* *
        freddo | protegg* dall'umidità | protett* dall'umidità | riparo dall'umidità | profondità | velocità |
        luminosità | scarica elettrica | scariche elettriche | o meno | o no | scad* dopo | scad* entro | scad* in |
        scadono dopo | scadono entro | scadono in
# Units: the names that a reader sees after a number. Symbols such as "mm", "kg" and "°C" are known in every language.
meaning-units =
    second: secondo | secondi | sec, minute: minuto | minuti | min, hour: ora | ore | d'ora | h, day: giorno | giorni |
    giorno lavorativo | giorni lavorativi | giorno feriale | giorni feriali, week: settimana | settimane, month: mese |
    mesi, year: anno | anni, millisecond: millisecondo | millisecondi, degree: grado | gradi, celsius: grado celsius |
    gradi celsius | grado centigrado | gradi centigradi | celsius, fahrenheit: grado fahrenheit | gradi fahrenheit |
    fahrenheit, kelvin: kelvin, percent: per cento | percento | punti percentuali, metre: metro | metri,
    centimetre: centimetro | centimetri, millimetre: millimetro | millimetri, kilometre: chilometro | chilometri,
    micrometre: micrometro | micrometri | micron, inch: pollice | pollici, foot: piede | piedi, yard: iarda | iarde |
    yard, mile: miglio | miglia, gram: grammo | grammi, kilogram: chilogrammo | chilogrammi | chilo | chili,
    milligram: milligrammo | milligrammi, microgram: microgrammo | microgrammi, tonne: tonnellata | tonnellate |
    tonnellata metrica | tonnellate metriche, ton: tonnellata corta | tonnellate corte, pound: libbra | libbre,
    ounce: oncia | once, litre: litro | litri, millilitre: millilitro | millilitri, centilitre: centilitro | centilitri,
    decilitre: decilitro | decilitri, gallon: gallone | galloni, cubic-metre: metro cubo | metri cubi,
    square-metre: metro quadrato | metri quadrati | metro quadro | metri quadri, volt: volt, kilovolt: kilovolt |
    chilovolt, millivolt: millivolt, ampere: ampere | ampère, milliampere: milliampere | milliampère, watt: watt,
    kilowatt: kilowatt | chilowatt, megawatt: megawatt, kilowatt-hour: kilowattora | chilowattora | kilowatt ora |
    kilowatt all'ora, hertz: hertz, kilohertz: kilohertz | chilohertz, megahertz: megahertz, ohm: ohm, bar: bar,
    millibar: millibar, pascal: pascal, kilopascal: kilopascal | chilopascal, decibel: decibel, newton: newton,
    newton-metre: newton metro | newton metri | newton per metro | newtonmetro | newtonmetri, joule: joule, lux: lux,
    rpm: giri al minuto | giri per minuto, kilometre-per-hour: chilometri all'ora | chilometri orari |
    chilometro orario, mile-per-hour: miglia all'ora | miglia orarie, byte: byte, kilobyte: kilobyte,
    megabyte: megabyte | mega, gigabyte: gigabyte | giga, terabyte: terabyte | tera, pixel: pixel, euro: euro,
    cent: centesimo | centesimi | cent, dollar: dollaro | dollari
# The word between an amount and what it is counted by: "5 mg per kilogram".
meaning-per = per, al
# Units that only a slash before them makes one: `unit: letters`.
meaning-after-slash = day: d
# Numbers in words: `number: words`. With `?` a word that often is not a number, and counts only where the other text has that number.
meaning-numbers =
    0: zero, 1: uno? | una? | un? | un'*? | primo? | prima? | primi? | prime? | una volta? | unico? | unica? | sola?,
    2: due | entrambi? | entrambe? | ambedue? | coppia? | paio? | doppio? | doppia? | secondo? | seconda?, 3: tre |
    terzo? | terza? | triplo?, 4: quattro | quarta?, 5: cinque | quinto? | quinta?, 6: sei? | sesto? | sesta?, 7:
    sette | settimo? | settima?, 8: otto | ottavo? | ottava?, 9: nove | nono? | nona?, 10: dieci | decimo? | decima? |
    decina?, 11: undici, 12: dodici | dozzina?, 13: tredici, 14: quattordici, 15: quindici, 16: sedici, 17:
    diciassette, 18: diciotto, 19: diciannove, 20: venti, 21: ventuno, 22: ventidue, 24: ventiquattro, 25:
    venticinque, 28: ventotto, 30: trenta, 35: trentacinque, 36: trentasei, 40: quaranta, 45: quarantacinque, 48:
    quarantotto, 50: cinquanta, 55: cinquantacinque, 60: sessanta, 65: sessantacinque, 70: settanta, 72: settantadue,
    75: settantacinque, 80: ottanta, 90: novanta, 100: cento? | un centinaio?, 120: centoventi, 150: centocinquanta,
    200: duecento, 250: duecentocinquanta, 300: trecento, 400: quattrocento, 500: cinquecento, 600: seicento, 800:
    ottocento, 1000: mille? | un migliaio?, 2000: duemila, 3000: tremila, 5000: cinquemila, 10000: diecimila, 1000000:
    un milione? | milione?, 0.5: mezzo? | mezza? | metà? | la metà?, 0.25: un quarto? | quarto?, 0.75: tre quarti?,
    1.5: uno e mezzo | una e mezza, x100: cento, x1000: mila | mille, x1000000: milione | milioni | milione di |
    milioni di | mln, x1000000000: miliardo | miliardi | miliardo di | miliardi di, +0.5: e mezzo | e mezza, -: meno |
    negativo | negativi, 15 minute: quarto d'ora | un quarto d'ora, 30 minute: mezz'ora | mezzora | mezza ora, 45
    minute: tre quarti d'ora, 90 minute: ora e mezza | un'ora e mezza, below: sotto zero | sottozero | sotto lo zero,
    2 day: a giorni alterni | un giorno sì e uno no, 3 month: trimestralmente | trimestrale | trimestrali, 6 month:
    semestralmente | semestrale | semestrali
# Times of day: what marks a number as a time, and which half of the day it is in.
meaning-times =
    clock: h | ore | in punto, am: a.m | am | di mattina | del mattino | della mattina | di notte, pm: p.m | pm |
    di pomeriggio | del pomeriggio | di sera | della sera, noon: mezzogiorno, midnight: mezzanotte, half-past: -,
    half-to: -, quarter-past: -, quarter-to: -
