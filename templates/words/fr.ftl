# Chaque mot que stappenkaart lui-même dit aux lecteurs, en français.

language-name = Français

severity-danger = Danger
severity-warning = Avertissement
severity-caution = Attention
severity-notice = Avis
note-important = Important
note-note = Bon à savoir
note-tip = Conseil

card = Fiche pas à pas
card-decision = Trouver la bonne fiche
card-reference = Référence
checklist = Liste de contrôle
step = Étape { $number }
steps-count =
    { $count ->
        [one] { $count } étape
       *[other] { $count } étapes
    }
warnings-count =
    { $count ->
        [one] { $count } avertissement
       *[other] { $count } avertissements
    }
warnings-in-card =
    { $count ->
        [one] Cette fiche contient { $count } avertissement
       *[other] Cette fiche contient { $count } avertissements
    }
duration =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
page-of = Page { $page } sur { $total }

before-you-start = Avant de commencer
read-first = À lire d’abord
safety-first = Lisez d’abord les avertissements
roles-needed = Votre rôle
permissions-needed = Vos autorisations
requires-here = Pour cette étape, il vous faut
needed-in = Nécessaire pour
ask-whom = À qui vous adresser
request-copy = Copier un message
request = J’en ai besoin pour suivre une fiche pas à pas. Est-ce possible ?
how-to-get = Comment l’obtenir
choose-one = Choisissez une option
choose-any = Choisissez ce qui vous concerne
outcome = Résultat
done = Terminé
forbidden = Ne pas utiliser
callouts-legend = Repères sur l’image
to-warning = Aller à l’avertissement

owner = Tenue à jour par
verified = Vérifiée le
takes = Comptez environ
languages = Langue
choose-language = Choisissez votre langue
cards = Fiches pas à pas
all-cards = Toutes les fiches pas à pas
print-card = Fiche pas à pas en PDF
open-checklist = Liste de contrôle
print-checklist = Liste de contrôle en PDF
print-one-sheet = Fiche sur une feuille
print-leaflet = Dépliant
print-pocket = Fiche de poche à plier
print-poster = Affiche
print-binder = Classeur de toutes les fiches
print-category-binder = Classeur de cette catégorie
word-document = Document Word, pour les commentaires
binder-contents = Sommaire
binder-warnings = Tous les avertissements
binder-versions = Versions
paper-newest = Version la plus récente
paper-current = Votre papier est la version la plus récente de cette fiche.
paper-older = Votre papier est plus ancien que cette fiche. Utilisez cette page ou imprimez à nouveau la fiche.
paper-changed = Ces avertissements sont nouveaux ou ont changé :
paper-gone = Un ou plusieurs avertissements de votre papier ne sont plus valables tels quels.
paper-unknown = On ne sait pas si votre papier est encore valable. Utilisez cette page.
changes = Ce qui a changé
changes-warnings = Des avertissements ont changé
change-removed = Avertissement supprimé
change-weaker = Avertissement moins fort
change-reworded = Avertissement reformulé
change-moved = Avertissement déplacé
change-stronger = Avertissement plus fort
change-added = Nouvel avertissement
change-before = Avant :
change-after = Maintenant :
change-card = Nouvelle fiche
change-card-gone = Fiche supprimée
change-title = Titre modifié
change-steps = Étapes modifiées
change-pictures = Images modifiées
change-text = Autre texte modifié
print-page = Imprimer cette page
table-of-contents = Dans cette fiche
skip-to-content = Aller au contenu
enlarge-picture = Agrandir l’image
film-watch = Regarder la vidéo
background = Contexte
sound-play = Écouter l’enregistrement
file-download = Télécharger le fichier
attachment-on-page = Sur la page de cette fiche
in-card = fiche « { $title } »
in-card-step = fiche « { $title } », étape { $number }
size-kb = { $size } ko
size-mb = { $size } Mo
copy = Copier
copied = Copié
path-then = puis

# Les touches d'un clavier, comme il les nomme.
key-ctrl = Ctrl
key-shift = Maj
key-enter = Entrée
key-esc = Échap
key-tab = Tab
key-backspace = Retour arrière
key-delete = Suppr
key-insert = Inser
key-home = Début
key-end = Fin
key-page-up = Page préc.
key-page-down = Page suiv.
key-space = Espace
key-caps-lock = Verr. Maj
key-num-lock = Verr. Num
key-scroll-lock = Arrêt défil.
key-print-screen = Impr. écran
key-pause = Pause

checklist-name = Nom
checklist-date = Date
checklist-signature = Paraphe
checklist-reset = Tout décocher
checklist-progress = Fait : { $done } sur { $total }
checklist-remembered = Les cases cochées sont mémorisées uniquement sur cet appareil.
checklist-intro = Cochez ce que vous avez fait. Lisez chaque avertissement avant de continuer.
checklist-intro-confirm = Faites chaque étape de mémoire, mais lisez d’abord ses avertissements. Arrêtez-vous ensuite et cochez ce que vous avez fait.
checklist-confirm = Faites cette étape. Arrêtez-vous ensuite et confirmez :

new-tab = s’ouvre dans un nouvel onglet
callout-place = endroit { $mark } sur l’image
start = Commencer
print = Imprimer
about-card = À propos de cette carte
step-of = Étape { $step } sur { $steps }
progress = Progression
go-on = Continuer
warning-read = Cet avertissement est lu
warning-unread = D’abord cet avertissement : il n’est pas encore lu.
ticks-cleared = Les coches sont effacées.
undo = Annuler
step-changed = Cette étape a changé depuis qu’elle a été cochée. Ses coches sont effacées.
not-ticked = Pas encore coché : { $count }
branch-if = Seulement après ce choix :
branch-or = ou
not-on-your-way = Pas sur ce chemin
all-ticked = Tout est coché
sign-off = Signature
focus-start = Une étape à la fois
focus-end = Toute la carte
back = Précédent
next = Suivant
practice = S’entraîner
practice-intro = L’image est sans repères. Rien n’est enregistré.
practice-ask = Où faut-il cliquer ?
practice-right = C’est juste.
practice-wrong = Pas ici. Nouvel essai.
practice-shown = Pas ici. C’est cet endroit.
practice-place = Endroit { $number }
practice-by-name = Choisir par nom
practice-result = Trouvés du premier coup : { $done } sur { $total }
feedback-ask = Est-ce que cela a fonctionné ?
feedback-ask-facts = Est-ce que cela a aidé ?
feedback-yes = Oui
feedback-no = Non
feedback-good = Très bien. Les suggestions sont aussi les bienvenues.
feedback-first = À voir d’abord :
feedback-report = Signaler un problème
feedback-better = Envoyer une suggestion
feedback-step = Quelque chose ne va pas ici ?
kept-copy = Il n’y a pas de connexion. Ceci est une copie enregistrée sur cet appareil ; il peut exister une version plus récente. Enregistrée :
kept-newer = Il existe une version plus récente de cette page.
kept-load = L’afficher

not-translated =
    { $tag ->
        [nl] Pas encore traduit : ce texte est en néerlandais
        [en] Pas encore traduit : ce texte est en anglais
        [de] Pas encore traduit : ce texte est en allemand
        [fr] Pas encore traduit : ce texte est en français
        [es] Pas encore traduit : ce texte est en espagnol
        [it] Pas encore traduit : ce texte est en italien
        [pt] Pas encore traduit : ce texte est en portugais
        [pl] Pas encore traduit : ce texte est en polonais
        [tr] Pas encore traduit : ce texte est en turc
        [ar] Pas encore traduit : ce texte est en arabe
        [ja] Pas encore traduit : ce texte est en japonais
        [zh] Pas encore traduit : ce texte est en chinois
       *[other] Pas encore traduit : la langue de ce texte est { $language }
    }
not-translated-card =
    Une partie de cette fiche n’est pas encore traduite. Ces textes apparaissent dans leur langue d’origine, avec une mention.
you-are-here = Vous êtes ici
find-card = Rechercher une fiche
cards-found = Fiches trouvées : { $count }
none-found = Aucun résultat pour « { $query } ». Toutes les fiches sont ci-dessous.
found-partly = Aucune fiche ne contient tous ces mots. Fiches qui en contiennent une partie : { $count }
cards-for = Fiches pour
everyone = Tous les lecteurs
recently-verified = Vérifiées récemment
page-missing = Il n’y a pas de page à cette adresse
card-moved = Cette fiche a été déplacée
close = Fermer

audience = Public :
product = Concerne
revision = Version de cette fiche
status-draft = Brouillon : cette fiche n’est pas encore vérifiée. Ne la suivez pas.
status-review = En relecture : cette fiche n’est pas encore approuvée. Ne la suivez pas.
status-retired = Retirée : cette fiche n’est plus tenue à jour.
go-to-step = Passez à l’étape { $number }
go-back-to-step = Revenez à l’étape { $number }
go-to-end = Vous avez terminé
glossary = Termes utilisés dans cette fiche

# La feuille de relecture d’une traduction, pour une personne qui connaît les deux langues.
review = Relecture de la traduction
review-intro =
    Les avertissements viennent en premier. Comparez chaque traduction au texte source, puis signez celles qui sont justes.
review-source = Texte source
review-translation = Traduction
review-warnings = Avertissements
review-texts = Autres textes
review-earlier = Le texte source au moment de la traduction
review-machine = Proposé par une machine
review-approved = Approuvé par { $name } le { $date }
review-progress = Avertissements approuvés : { $done } sur { $total }
review-hand-back = Pour répondre : remplissez { $file }, joint à cet exemplaire. Pour chaque avertissement, écrivez votre nom, et oui si les deux textes disent la même chose. Renvoyez le fichier au format CSV.
# La feuille que remplit la personne qui relit.
sheet-card = Fiche
sheet-warning = Avertissement
sheet-signal-word = Mot-signal
sheet-state = État
sheet-name = Votre nom
sheet-tick = Approuvé ? (oui ou non)
sheet-remark = Remarque
state-missing = Non traduit
state-blank = Vide
state-identical = Identique au texte source
state-stale = Le texte source a changé depuis
state-refused = Ne dit pas la même chose
state-review = En attente de relecture
state-draft = En attente d’approbation
state-approved = Approuvé
state-translated = Traduit

# Comment fonctionne cette langue. Des listes, avec des virgules ; `*` remplace des lettres, entre deux mots quelques mots, et `-`
# une liste qui n’a rien à dire ici.
# Mots qui nient ou interdisent ; mots de sens négatif, comme « sans » ; mots qui y ressemblent et ne nient rien.
meaning-negations =
    ne, pas, jamais, rien, nullement, guère, nulle part, non pas, ni * ni, pas du tout, ne * pas, ne * pas du tout,
    ne * jamais, ne * plus, ne * plus jamais, ne * jamais plus, ne * rien, ne * plus rien, ne * jamais rien, ne *
    aucun*, ne * plus aucun*, ne * jamais aucun*, ne * personne, ne * plus personne, ne * jamais personne, ne *
    point, ne * guère, ne * nul, ne * nulle, ne * nullement, ne * nulle part, ne * ni, ne * ni * ni, ne * pas * ni,
    ne * jamais * ni, ne * aucun* * ni, ni * ne, ni * ni * ne, nulle * ne, rien * ne, jamais * ne, personne ne, n'*,
    aucun*, aucun* * ne, aucun* * ni * ne, nul ne, personne d'autre * ne, personne ne * pas, personne ne * plus,
    personne ne * jamais, personne ne * aucun*, personne ne * rien, ne * pas * aucun*, en aucun cas, ne * en aucun
    cas, sous aucun prétexte, ne * sous aucun prétexte, ne * en aucune circonstance, pas question, pas d'*, ne * pas
    non plus, ne * pas encore, ne * plus du tout, et non, et non pas, même pas, pas même, ne * même pas,
    ne * pas même,
    n'ouvr* * pas, n'ouvr* * jamais, n'utilis* * pas, n'utilis* * jamais, n'ouvr* pas, n'utilis* pas, n'est pas,
    n'est * pas, aucun, aucune
meaning-negative-words =
    sans, sans aucun*, sans rien, sans * ni, évit*, évit* que * ne, empêch*, empêch* que * ne, interdi*, prohib*,
    proscri*, défend*, défense de, déconseill*, absten*, abstien*, renonc*, gardez-vous de, hors de portée, hors de la
    portée, éloign*, à l'écart, refus*, rejet*, impossib*, incapa*, invalid*, illég*, illicite*, incorrect*,
    incomplet*, incomplète*, incompatib*, incohéren*, inaccessible*, inactif*, inactive*, inadmissible*, inattendu*,
    inchangé*, indépend*, indéfini*, inefficace*, insensible*, insuffisan*, inconnu*, inutil*, inexistant*,
    indisponible*, introuvable*, impropre*, illisible*, invisible*, improbable*, in*able, in*ables, in*ible, in*ibles,
    irr*ible, irr*ibles, ambigu*, contradictoire*, mauvais*, désactivé*, désélectionné*, décoché*, masqu*, est vide,
    sont vides, échec*, échou*, erreur lors, erreur pendant, manqu*, absent*, absence*, faute de, dépourvu*, non,
    non-*, seulement si, seulement lorsque, seulement quand, seulement après, seulement avec, uniquement si,
    uniquement lorsque, uniquement quand, uniquement après, uniquement avec, ne * que si, ne * que lorsque, ne * que
    quand, ne * que après, ne * que une fois, ne * que au, ne * que à, ne * que lors, au plus, lecture seule, protégé*
    en écriture, au lieu de, plutôt que, sauf, hormis, excepté, autre que, ignor*, omis*, laisse* * vide, expiré*,
    trop peu, trop court*, trop petit*, trop faible*, peu probable, discordance*, diffèr*, est différent*, sont
    différent*, différent* de, obsolète*, périmé*, hors ligne, déconnecté*, à peine, rarement, à l'exception, exclu*,
    erroné*, mal, illimité*, imprévu*, inappropri*, inadapt*, inadéquat*, inopérant*, irrévers*, irrévoc*, irrécup*,
    irrépar*, gard* * de * de, tenez * loin, laiss* * vide, laiss* * vides, vierge, vierges, excepté*, autres que,
    réservé*, seul, souffrant*, malade*, malaise, au maximum, maximum, maximal*, dispens*, exempt*, attention à,
    attention au, attention aux, prenez garde, omett*, passez outre, vid*, videz, loin de, recul*, à distance, en
    dessous de, limité*, à condition que, méfiez, reculez, protég* * de, protég* * contre, protég* * du, à l'abri,
    arrêtez de, cessez de, cess*, contraire*, contre le règlement, hors gel, dans le doute, en cas de doute, distance,
    à au moins * de, pour vous-même, pour vous seul, emport*, emmen*, cassé*, en panne, défectueu*, rest* auprès,
    rest* * auprès, rest* avec, de lui-même, d'elle-même, à jeun, silence, silencieu*, immobile*, où vous êtes, autrement, inodore*, incolore*, insipide*, indolore*, inoffensi*, rest* calme*,
    gard* * calme, conserv* * calme, quitt* * des yeux, à l'œil, un œil sur, le moins possible, dégag*, libre, libres,
    gard* * pour vous,
    tranquille*, laiss* * tranquille*, laiss* * en paix, défaut de, défaut du, défaut d'un, défaut d'une, limite de,
    garde * loin, fermé* à tous,
    attend* que, attend* * que, attend* * avant, attend* * pour, attend* jusqu'*, attend* * jusqu'*, attend* l'*,
    attend* de, attend* d'*, saut* * étape*, saut* une, saut* un, saut* le, saut* la,
    sans gluten, sans lactose, sans latex, sans poudre, sans huile, sans sel, sans sucre, sans alcool, sans solvant*,
    sans parfum, sans conservateur*, sans acide, sans gras, sans halogène*
# Words that say what follows if it is not done.
meaning-otherwise = sinon, faute de quoi
meaning-no-negations =
    un seul, une seule, tout seul, toute seule, non seulement, pas seulement, ne * pas seulement, pas uniquement, ne *
    pas uniquement, ou non, ou pas, non plus, si jamais, pas plus tard que, ne * que, rien que, sauf si, à moins que,
    à moins que * ne, à moins de, tant que * ne, avant que * ne, de peur que * ne, de crainte que * ne, n'importe, ne
    pas oublier, pas à pas, un pas, le pas, du pas, de pas, premier pas, premiers pas, faux pas, pas de temps,
    n'oubli* pas, n'oubli* jamais, plus tôt que * ne, pas obligatoire*, pas nécessaire*, n'est pas obligatoire, n'est
    pas nécessaire, pas besoin, n'avez pas besoin, n'avez pas à, pas obligé*, ne * pas obligatoire*, ne * pas
    nécessaire*, ne * pas besoin, ne * pas obligé*, ne * pas tenu*, n'hésit* pas, ne pas hésiter, pas rare, ne * pas
    rare, pas impossible, pas inhabituel*, ne * pas inhabituel*, n'ayez pas peur, pas forcément, pas nécessairement,
    ne * pas forcément, ne * pas nécessairement, plus nécessaire, ne * plus nécessaire*, ne * plus besoin, personne
    n'a besoin, personne n'est obligé, personne n'est tenu, même si * seulement, même si * que, même quand *
    seulement, sans danger, sans risque, sans hâte, sans tarder, sans attendre, sans délai, sans arrêt, sans cesse,
    sans exception, sans faute, sans hésiter, sans problème, sans interruption, aucun* * n'est nécessaire, aucun* *
    n'est requis*, rien ne * oblige, rien ne * obligé*, ne * rien à faire, soulev* * seul, soulev* * seule, soulev* *
    seuls, lev* * seul,
    au pas, vidéo*, indispensable*, inoxydable*, inflammable*, inévitable*,
    masque, masques, mal de tête, mal de dos, mal de ventre, mal au, mal à la, mal à l'*, mal aux, sens contraire,
    se dégag*, dégagement de, au plus tôt, au plus vite, au contraire, commande à distance,
    sans fil, sans contact, sans plomb, sans doute, sans frais, sans fil-*, n'est pas requis*, n'est pas tenu*,
    n'êtes pas tenu*, ne * pas requis*
# Negations that may only repeat another one of the sentence: "do not touch it, nor the cable" can become one.
meaning-repeated-negations = non plus, ni, ni même, pas même, même pas, ne * même pas, ne * pas même
# Mots par lesquels commence un avertissement.
meaning-signal-words = Avertissement, Attention, Danger, Avis, Mise en garde, Prudence, Danger de mort, Prenez garde, Faites attention, Fais attention, Soyez prudent
meaning-note-words = Remarque, Note, Nota, Astuce, Conseil, Important, À noter, Bon à savoir, NB
meaning-needs = Prérequis, Conditions préalables, Configuration requise, Avant de commencer, Ce dont vous avez besoin, Préparation

# Mots qui montrent qu'un texte sous une action dit ce que le lecteur voit si elle a réussi.
meaning-outcomes =
    s'affiche, s'affichent, s'ouvre, s'ouvrent, apparaît, apparaissent, vous voyez, vous verrez, tu vois, est
    affiché, est affichée, est créé, est créée, est maintenant, sont maintenant

# Mots qui interdisent au début d’une phrase, ou après son verbe ; négations qui n’interdisent rien.
meaning-prohibitions =
    ne jamais, jamais, vous ne devez jamais, tu ne dois jamais, il ne faut jamais, on ne doit jamais,
    vous ne devez en aucun cas, il est strictement interdit, il est formellement interdit, strictement interdit, en aucun cas,
    sous aucun prétexte, à aucun moment, en aucune circonstance, en aucune façon, en aucune manière
meaning-prohibitions-inside =
    jamais, en aucun cas, sous aucun prétexte, à aucun moment, en aucune circonstance, en aucune façon, en aucune manière
meaning-refusals =
    ne pas, ne plus, ne rien, vous ne devez pas, vous ne devez plus, tu ne dois pas, il ne faut pas, il ne faut plus,
    on ne doit pas, il est interdit, il est défendu, interdiction de, défense de, évitez, évite, éviter de,
    abstenez-vous, abstiens-toi, abstenez-vous de, gardez-vous de, garde-toi de, renoncez à, interdit de,
    tenez-vous à l'écart, tenez-vous à distance, éloignez-vous, tenez-vous éloigné, mieux vaut éviter,
    mieux vaut ne pas
meaning-refusals-inside = pas, aucun, aucune, rien, ni
meaning-reassurances =
    n'oubliez pas, n'oubliez jamais, n'oublie pas, n'oublie jamais, ne pas oublier, ne manquez pas, ne vous inquiétez
    pas, ne t'inquiète pas, ne vous en faites pas, ne paniquez pas, ne craignez rien, ne vous étonnez pas, ne soyez pas
    surpris, n'ayez pas peur, n'ayez crainte, n'hésitez pas, n'hésite pas, pas de panique, pas de souci, pas de
    problème, pas d'inquiétude, non seulement, pas seulement, pas à pas, un pas, pour ne pas, pour ne plus, afin de ne
    pas, afin de ne plus, premiers pas, sans, ou pas, ou non
# Verbes qui obligent, et interdisent avec « jamais » ; les lecteurs à qui l’on interdit ; débuts qui demandent de faire attention ;
# mots qui interdisent partout ; mots qui mènent d’une raison à une consigne.
meaning-obligations = devez, dois, doit, doivent, devriez, devrais, devrait, devraient, faut
meaning-persons = vous, tu, on, il, personne, utilisateurs, enfants, visiteurs
meaning-cautions =
    assurez-vous, assure-toi, veillez, veille, faites attention, fais attention, prenez garde, prenez     soin, faites
    en sorte, il est important, il est essentiel, il importe
meaning-bans =
    il est interdit, il est défendu, est strictement interdit, est strictement interdite, est formellement interdit,
    est     formellement interdite, veillez à ne pas, veillez à ne jamais, veille à ne pas, faites attention à ne pas,
    fais     attention à ne pas, attention à ne pas, prenez garde de ne pas, prenez soin de ne pas, évitez absolument,
    est     interdit, est interdite, sont interdits, sont interdites, il est important de ne pas,
    il est important de ne jamais, personne ne doit, attention à ne jamais, quoi qu'il arrive, veuillez éviter,
    devez éviter, devriez éviter, faut éviter, convient d'éviter, conseillé d'éviter, recommandé d'éviter,
    préférable d'éviter, recommandons d'éviter, conseillons d'éviter, vaut mieux éviter, vaut mieux ne pas,
    essayez d'éviter, doit être évité, doit être évitée, doivent être évités, doivent être évitées, est à éviter,
    sont à éviter, est à proscrire, sont à proscrire, est déconseillé, est déconseillée, déconseillons,
    il n'est pas permis de, il n'est pas autorisé de, veillez à ce que personne, veille à ce que personne,
    interdiction d'ouvrir, interdiction de, défense d'ouvrir, défense de, ouverture interdite, entrée interdite,
    gardez les mains loin, gardez les doigts loin
meaning-consequents = donc, par conséquent, c'est pourquoi, aussi, alors
# Words that are an article and a pronoun alike; words that lead to a purpose; words that forbid before an infinitive, as on a sign,
# and the endings of infinitives; the endings of words that forbid, or any part of a clause without spaces, and what only looks like them.
meaning-pronouns = -
meaning-purposes = -
meaning-signs = -
meaning-infinitives = -
meaning-forbidding-forms = -
meaning-no-forbidding-forms = -

# Les verbes des consignes, dans la forme qui commande (« ne » ouvre un ordre négatif) ; ce qui peut les précéder, et ce qui suit
# quand ce sont à coup sûr des verbes.
meaning-commands =
    abonnez-vous, accéder, accédez, accepter, acceptez, accordez, activer, activez, actualiser, actualisez, adaptez,
    adressez-vous, afficher, affichez, agrandir, agrandissez, ajoute, ajouter, ajoutez, ajustez, aller, allez, allume,
    allumer, allumez, annule, annuler, annulez, appelez, appliquer, appliquez, apportez, apposez, approuver,
    approuvez, appuie, appuyer, appuyez, archivez, arrêter, arrêtez, assemblez, associez, assure-toi, assurez-vous,
    attachez, attendez, attendre, attends, attribuer, attribuez, augmentez, authentifiez-vous, autoriser, autorisez,
    avancez, avertissez, basculer, basculez, bloquez, brancher, branchez, calculez, cessez, changer, changez, charger,
    chargez, chercher, cherchez, choisir, choisis, choisissez, classez, clique, cliquer, cliquez, coche, cocher,
    cochez, cochez-la, cochez-le, cochez-les, coller, collez, collez-la, collez-le, collez-les, commandez, commencer,
    commencez, comparer, comparez, compléter, complétez, composez, comptez, configurer, configurez, confirme,
    confirmer, confirmez, connecte-toi, connecter, connectez, connectez-vous, conserver, conservez, conservez-la,
    conservez-le, conservez-les, consulte, consulter, consultez, contacter, contactez, continuez, contrôler,
    contrôlez, convertissez, copier, copiez, copiez-la, copiez-le, copiez-les, corriger, corrigez, couper, coupez,
    crée, créer, créez, débloquez, débranche, débrancher, débranchez, décidez, décoche, décocher, décochez,
    déconnecte-toi, déconnecter, déconnectez, déconnectez-vous, décrivez, définir, définissez, demander, demandez,
    démarrer, démarrez, déplace, déplacer, déplacez, déplacez-la, déplacez-le, déplacez-les, déposer, déposez,
    déroulez, désabonnez-vous, désactiver, désactivez, désélectionner, désélectionnez, désignez, désinfectez,
    désinstallez, détachez, déterminez, développez, déverrouiller, déverrouillez, dévissez, diminuez, dirigez-vous,
    dites, donnez, double-clique, double-cliquer, double-cliquez, échangez, écrire, écris, écrivez, éditez, effacer,
    effacez, effectuer, effectuez, éloignez, enfoncer, enfoncez, enlever, enlevez, enregistrer, enregistrez,
    enregistrez-la, enregistrez-le, enregistrez-les, entrer, entrez, envoyer, envoyez, envoyez-la, envoyez-le,
    envoyez-les, essayez, essuyez, éteignez, éteindre, éteins, étiquetez, évite, éviter, évitez, examinez, exécuter,
    exécutez, exporter, exportez, extrayez, faire, fais, faites, fermer, fermez, fermez-la, fermez-le, fermez-les,
    filtrer, filtrez, fixer, fixez, fournissez, gardez, gérez, glisse, glisser, glissez, identifiez, identifiez-vous,
    ignorez, imaginez, importer, importez, imprime, imprimer, imprimez, imprimez-la, imprimez-le, imprimez-les,
    inclinez, incluez, indique, indiquer, indiquez, informez, inscrivez, inscrivez-vous, insérer, insérez, inspectez,
    installe, installer, installez, interrompez, introduire, introduisez, invitez, joignez, laisser, laissez, lancer,
    lancez, lavez, lire, lis, lisez, listez, localisez, maintenez, maintenir, marquez, masquez, mélangez, mémorisez,
    mentionnez, mesurez, mets, mettez, mettre, minimisez, modifie, modifier, modifiez, modifiez-la, modifiez-le,
    modifiez-les, monter, montez, montrez, munissez-vous, n'acceptez, n'accordez, n'activez, n'actualisez, n'affichez,
    n'ajoutez, n'allez, n'allumez, n'annulez, n'appliquez, n'approchez, n'appuie, n'appuyez, n'arrêtez, n'attendez,
    n'attribuez, n'autorisez, n'écris, n'écrivez, n'effacez, n'effectuez, n'employez, n'enlevez, n'enregistrez,
    n'entrez, n'envoyez, n'essayez, n'éteignez, n'exécutez, n'exportez, n'exposez, n'importez, n'imprimez, n'inclinez,
    n'insérez, n'installe, n'installez, n'interrompez, n'introduisez, n'inversez, n'obstruez, n'ouvre, n'ouvrez,
    n'utilise, n'utilisez, naviguez, ne, nettoyer, nettoyez, nommez, noter, notez, notez-la, notez-le, notez-les,
    notifiez, obtenez, ouvre, ouvrez, ouvrez-la, ouvrez-le, ouvrez-les, ouvrir, parcourez, parcourir, partager,
    partagez, passer, passez, patienter, patientez, payez, personnalisez, placer, placez, placez-la, placez-le,
    placez-les, placez-vous, planifiez, pointez, portez, poser, posez, poursuivez, préciser, précisez, prendre,
    prends, prenez, préparer, préparez, presser, pressez, prévenez, procédez, protéger, protégez, publiez, quitter,
    quittez, raccorder, raccordez, rafraîchissez, ramassez, rangez, rappelez-vous, réactivez, rechargez, rechercher,
    recherchez, recommencez, reconnectez-vous, récupérez, redémarre, redémarrer, redémarrez, réduisez, référez-vous,
    refusez, regardez, régler, réglez, réinitialiser, réinitialisez, rejetez, relancez, relevez, relier, reliez,
    relisez, remettez, remettre, remplace, remplacer, remplacez, remplacez-la, remplacez-le, remplacez-les, remplir,
    remplis, remplissez, remplissez-la, remplissez-le, remplissez-les, rendez-vous, rends-toi, renommer, renommez,
    renseigner, renseignez, renvoyez, répéter, répétez, répondez, reportez-vous, reprenez, réservez, respecter,
    respectez, restaurez, restez, retire, retirer, retirez, retirez-la, retirez-le, retirez-les, retourner, retournez,
    réunissez, revenez, revenir, révoquez, s'assurer, s'identifier, s'inscrire, saisir, saisis, saisissez,
    sauvegarder, sauvegardez, scanner, scannez, se connecter, se déconnecter, se rendre, séchez, sélectionne,
    sélectionner, sélectionnez, sélectionnez-la, sélectionnez-le, sélectionnez-les, séparez, serrer, serrez,
    servez-vous, signaler, signalez, signer, signez, sortez, souscrivez, souvenez-vous, soyez, spécifier, spécifiez,
    suis, suivez, suivre, supprime, supprimer, supprimez, supprimez-la, supprimez-le, supprimez-les, suspendez,
    synchronisez, tape, taper, tapez, télécharge, télécharger, téléchargez, téléchargez-la, téléchargez-le,
    téléchargez-les, téléphonez, téléversez, tenez, tenir, terminer, terminez, tester, testez, tirer, tirez, touchez,
    tourner, tournez, traduisez, transférer, transférez, transmettez, trier, triez, trouvez, utilise, utiliser,
    utilisez, va, valider, validez, veiller, veillez, vérifie, vérifier, vérifiez, vérifiez-la, vérifiez-le,
    vérifiez-les, verrouiller, verrouillez, verser, versez, vider, videz, visitez, visser, vissez, visualisez, voyez,
    zoomez, abstenez-vous, abstiens-toi, renoncez, gardez-vous, n'y touchez, n'y touche
meaning-fillers =
    veuillez, merci de, prière de, maintenant, à présent, alors, puis, ensuite, après, d'abord, tout d'abord, enfin,
    pour finir, pour commencer, également, aussi, toujours, simplement, de nouveau, à nouveau, ici, là, et, mais, donc, sinon
meaning-coordinators = et, puis, mais
meaning-determiners =
    le, la, les, un, une, des, du, de, au, aux, votre, vos, ton, ta, tes, mon, ma, mes, son, sa, ses, notre, nos, leur, leurs,
    ce, cet, cette, ces, chaque, tout, toute, tous, toutes, deux, trois, vous, toi, sur, sous, dans, à, en, par, vers, avec,
    ici, là, ensuite, puis, alors, enfin, de nouveau, à nouveau, d'autres, l'action, l'administrateur, l'administratrice,
    l'adresse, l'agent, l'alimentation, l'appareil, l'application, l'article, l'assistant, l'autre, l'e-mail, l'écran,
    l'élément, l'emplacement, l'employé, l'ensemble, l'entreprise, l'entrée, l'envoi, l'équipe, l'espace, l'étape,
    l'étiquette, l'expéditeur, l'heure, l'historique, l'icône, l'identifiant, l'image, l'imprimante, l'interrupteur, l'onglet,
    l'opérateur, l'opération, l'option, l'ordinateur, l'organisation, l'outil, l'un, l'une, l'url, l'utilisateur,
    l'utilisatrice
meaning-articles = le, la, les, un, une, des, du, au, aux
meaning-auxiliaries =
    est, sont, était, étaient, sera, seront, serait, seraient, soient, ont, avait, avaient, aura, auront, aurait, peut,
    peuvent, pouvait, pourra, pourront, pourrait, pourraient, doit, doivent, devra, devront, devrait, devraient, va, vont,
    veut, veulent, faut, faudra, devient, deviennent, fonctionne, fonctionnent, apparaît, apparaissent, s'affiche,
    s'affichent, s'ouvre, s'ouvrent, n'est, n'a, n'ont, avez, êtes, pouvez, pourrez, devez, devrez
meaning-subordinators =
    si, s'il, s'ils, quand, lorsque, lorsqu'il, lorsqu'ils, lorsqu'elle, lorsqu'elles, lorsqu'on, lorsqu'un, lorsqu'une, que,
    qu'il, qu'ils, qu'elle, qu'elles, qu'on, qu'un, qu'une, qui, dont, où, parce, car, puisque, puisqu'il, puisqu'elle, comme,
    pendant que, tandis que, alors que, avant, après, dès, jusqu'à, jusqu'au, jusqu'à ce, afin, pour, une fois, tant que,
    sauf si, sauf s'il, à moins, bien que, quoique, comment, combien, pourquoi, lequel, laquelle, lesquels, lesquelles,
    auquel, duquel, quel, quelle, quels, quelles, quoi, depuis que, depuis qu'il, selon que

# Comment commence un texte qui ne commande pas ; conditions placées après une action ; verbes qui demandent un choix ou
# un contrôle.
meaning-subjects =
    vous, tu, je, j'ai, on, nous, il, ils, elle, elles, le, la, les, un, une, des, ce, cet, cette, ces, c'est, cela, ceci, ça,
    votre, vos, notre, nos, l'utilisateur, l'utilisatrice, l'administrateur, l'opérateur, l'application, l'appareil, l'écran,
    l'icône, l'onglet, l'option, utilisateur, utilisateurs
meaning-conditions =
    si, s'il, s'ils, quand, lorsque, lorsqu'il, lorsqu'ils, lorsqu'elle, lorsqu'elles, lorsqu'on, lorsqu'un, lorsqu'une,
    dès que, dès qu'il, dès qu'elle, dès qu'ils, dès qu'elles, dès qu'un, dès qu'une, une fois que, une fois qu'il,
    une fois qu'elle, chaque fois que, tant que, tant qu'il, tant qu'elle, à condition que, à condition qu'il, à condition de,
    à moins que, à moins qu'il, à moins qu'elle, au cas où, en cas de, pourvu que, pourvu qu'il, sauf si, sauf s'il
# Ce qui précède une condition qui ne limite rien : « même si ».
meaning-concessions = même, comme, seulement, uniquement, juste, surtout
meaning-asking =
    cherchez, cherche, chercher, choisissez, choisis, choisir, configurez, configurer, confirmez, confirme, confirmer,
    contrôlez, contrôler, décidez, décider, définissez, définir, demandez, demander, déterminez, déterminer, dites, entrez,
    entrer, examinez, examiner, indiquez, indique, indiquer, montrez, notez, noter, précisez, préciser, rappelez-vous,
    regardez, regarder, réglez, régler, sachez, saisissez, saisir, sélectionnez, sélectionne, sélectionner, signalez,
    signaler, souvenez-vous, spécifiez, spécifier, testez, tester, trouvez, trouver, vérifiez, vérifie, vérifier, voir, voyez
meaning-choosing = choisissez, choisis, choisir, sélectionnez, sélectionner, optez
meaning-answers = oui, non
meaning-simultaneous =
    maintenez, maintenir, maintiens, en maintenant, tout en, enfoncé, enfoncée, enfoncées, enfoncés, simultanément,
    en même temps, à la fois, ensemble, pendant que, pendant qu'il, glissez, glisse, glisser, glissez-déposez,
    glisser-déposer, faites glisser, faire glisser
meaning-weak-openings =
    vous pouvez, vous pourriez, vous devriez, tu peux, tu pourrais, tu devrais, on peut, il est possible, il est recommandé,
    il est conseillé, il est déconseillé, il est préférable, il est souhaitable, il est utile, il serait, il se peut,
    il vaut mieux, mieux vaut, nous recommandons, nous vous recommandons, nous conseillons, nous vous conseillons, peut-être,
    parfois, éventuellement, essayez, essaye, essaie, tentez, de préférence, idéalement, si possible
meaning-passives = être, été, étant, sera, seront, serait, seraient, soient
meaning-passives-with-agent = est, sont, était, étaient, soit, n'est, c'est
meaning-agents = par
meaning-participles =
    affiché, *é, *ée, *ées, *és, vu, vue, vues, vus, revu, revue, revues, revus, lu, lue, lues, lus, relu, relue, relues,
    relus, fait, faite, faites, faits, refait, refaite, refaites, refaits, défait, défaite, défaites, défaits, dit, dite,
    dites, dits, écrit, écrite, écrites, écrits, inscrit, inscrite, inscrites, inscrits, peint, peinte, peintes, peints,
    ouvert, ouverte, ouvertes, ouverts, rouvert, rouverte, rouvertes, rouverts, couvert, couverte, couvertes, couverts,
    découvert, découverte, découvertes, découverts, recouvert, recouverte, recouvertes, recouverts, élu, élue, élues, élus,
    vendu, vendue, vendues, vendus, rendu, rendue, rendues, rendus, tendu, tendue, tendues, tendus, mis, mise, mises, pris,
    prise, prises, acquis, acquise, acquises, inclus, incluse, incluses, admis, admise, admises, omis, omise, omises, soumis*,
    transmis, transmise, transmises, remis, remise, remises, permis, permise, permises, compromis*, repris*, compris*,
    appris*, entrepris, accompli*, agrandi*, averti*, choisi*, converti*, défini*, élargi*, envahi*, établi*, fourni*,
    garanti*, rafraîchi*, ralenti*, refroidi*, rempli*, réparti*, rétabli*, réuni*, saisi, saisie, saisies, saisis, servi*,
    suivi*, poursuivi*, attendu*, entendu*, défendu*, étendu*, suspendu*, perdu*, interrompu*, rompu*, battu*, connu*,
    reconnu*, prévu*, reçu*, perçu*, conçu*, résolu, résolue, résolues, résolus, exclu, exclue, exclues, exclus, conclu,
    conclue, conclues, conclus, convenu*, tenu*, obtenu*, retenu*, maintenu*, détenu*, soutenu*, entretenu*, vaincu*,
    convaincu*, décrit*, prescrit*, transcrit*, souscrit*, conduit*, construit*, produit, produite, produites, produits,
    reproduit*, détruit*, introduit*, réduit*, traduit*, déduit*, éteint*, atteint*, joint, jointe, jointes, joints, rejoint*,
    restreint*, contraint*, offert*, interdit*
meaning-no-participles =
    abonné*, âgé*, allié*, assuré*, autorisé*, basé*, censé*, concerné*, connecté*, conseillé*, désolé*, fatigué*, fermé*,
    fini*, habitué*, intéressé*, lié*, obligé*, préparé*, prévenu*, recommandé*, requis*, satisfait*, situé*, terminé*,
    privé*, été, accessibilité, activité, actualité, année, années, armée, autorité, beauté, blé, café, capacité, clé, clés,
    compatibilité, confidentialité, conformité, congé, côté, degré, degrés, difficulté, disponibilité, durée, électricité,
    entité, fonctionnalité, fonctionnalités, fumée, gré, humidité, idée, idées, identité, intégralité, intégrité, journée,
    liberté, majorité, marché, moitié, mobilité, nouveauté, poignée, portée, possibilité, priorité, propriété, proximité,
    publicité, qualité, quantité, réalité, responsabilité, résumé, santé, sécurité, société, soirée, matinée, stabilité, thé,
    totalité, unité, unités, utilité, validité, vérité, visibilité, volonté
meaning-address-formal = vous, votre, vos
meaning-address-formal-capital = -
meaning-address-informal = tu, toi, tes, ta
# Words that nearly every text has: they show in which language it is.
meaning-common-words =
    le, la, les, un, une, des, du, de, et, ou, mais, à, au, aux, en, dans, sur, sous, par, pour, avec, sans, vers,
    chez, si, quand, lorsque, pendant, avant, après, jusqu'à, parce, que, qui, quoi, dont, où, comment, ce, cet,
    cette, ces, c'est, est, sont, était, être, été, a, ont, avoir, ne, pas, jamais, aucun, aucune, plus, peut,
    peuvent, pouvez, doit, doivent, devez, il, ils, elle, elles, on, vous, votre, vos, tu, ton, ta, tes, nous,
    notre, nos, se, son, sa, ses, leur, leurs, lui, y, tout, toute, tous, toutes, chaque, autre, autres, aussi,
    seulement, uniquement, toujours, encore, ici, là, très, moins, puis, alors, car, afin, sauf, entre, contre,
    depuis, dès, lors, tant, même, rien, personne, n'est, qu'il, qu'elle, qu'un, j'ai, je, me, ceci, cela, deux,
    trois, fois, maximum
# Words with which no sentence ends: there the rest of a translation got lost.
meaning-unfinished = du, des, et, ou, de, à, au, aux, que, si, car, votre, vos, très
# Letters that are a word or short for a word: in another language it can be another letter.
meaning-letters = à, a, y, o, n, e, s, g, d
meaning-abbreviations =
    p.ex, c.-à-d, ex, etc, cf, env, max, min, no, mr, mlle, dr, st, ste, av, bd, tél, réf, réfs, fig, chap, éd, excl, incl,
    resp, approx, hab, adr, p.-s
meaning-last-abbreviations = etc, p.-s
# Ce qui s'écrit sans espace contre un mot marqué : avant, puis après. `*` si la langue n'a pas d'espaces.
meaning-joined-before = -
meaning-joined-after = s
# Ce qu’on écrit pour approuver, et pour ne pas approuver.
meaning-tick-yes = oui, o, x, ✓, ✔, ☑, ok, vrai, approuvé, d’accord
meaning-tick-no = non, n, ✗, ✘, ×, faux, pas d’accord, refusé

# Blessures et mort : un `*` remplace des lettres.
meaning-injuries =
    vous coupez, te coupes, se couper, coup* les doigts, vous piquez, te piques, vous pincez, te pinces, vous tombez, tu tombes, vous glissez,
    vous trébuchez, fait mal, faire mal, font mal, vous cognez, dans les yeux,
    aveugle, aveugles,
    bless*, lésion*, plaie, plaies, brûl*, ébouillant*, mort, morte, mortes, morts, mortel*, décès, décéd*, mourir, meurt,
    meurent, mourr*, tuer, tue, tuent, tué*, choc, chocs, électrisation*, l'électrisation*, d'électrisation*, électrocut*,
    l'électrocut*, d'électrocut*, s'électrocut*, électrisé*, l'électrisé*, d'électrisé*, s'électrisé*, étouff*, l'étouff*,
    d'étouff*, s'étouff*, asphyxi*, l'asphyxi*, d'asphyxi*, s'asphyxi*, intoxi*, l'intoxi*, d'intoxi*, s'intoxi*, empoisonn*,
    l'empoisonn*, d'empoisonn*, s'empoisonn*, étrangl*, l'étrangl*, d'étrangl*, s'étrangl*, toxi*, poison*, suffo*, noyade*,
    noyé*, noyer, écrasement, l'écrasement, d'écrasement, saign*, cécité, aveuglé*, aveuglement, éblouissement, surdité,
    sourd, sourde, sourds, ecchymose*, contusion*, hématome*, l'hématome, d'hématome*, fracture*, lacération*, entaille*,
    pincement*, coincement*, cisaillement, happement, commotion*, convulsion*, amput*, l'amput*, d'amput*, hémorragi*,
    l'hémorragi*, d'hémorragi*, explos*, l'explos*, d'explos*, allerg*, l'allerg*, d'allerg*, épilep*, l'épilep*, d'épilep*,
    irradi*, l'irradi*, d'irradi*, inconscien*, évanou*, d'évanouissement, s'évanou*, radiation*, rayonnement*, nocif*,
    nocive*, dangereux, dangereuse, dangereuses, gelure*, engelure*, d'engelure*, hypotherm*, l'hypotherm*, d'hypotherm*,
    douleur*
# Mots qui peuvent parler d’une blessure ou d’une chose : avec l’un d’eux, rien n’est dit du mot de signalisation.
meaning-injuries-perhaps =
    feu, flamme*, chaud*, chaude*, courant, tension, électri*, l'électri*, d'électri*, gliss*, trébuch*, tomb*, chute,
    chutes, cogn*, heurt*, tête, œil, l'œil, yeux, vue, aveugl*, peau, main, mains, doigt*, bras, jambe*, pied, pieds,
    orteil*, dos, cou, poumon*, respir*, souffle, corps, corporel*, coup, coups, coup*, couper, piq*, éclabouss*, pinc*,
    coinc*, malade, maladie*, nausée*, vertige*, irrit*, l'irrit*, mord*, morsure*, gel*, cass*, fractur*, conscience,
    monoxyde, fumée*, gaz, vapeur*, médecin, hôpital, vie, incendie*, l'incendie, d'incendie, ouïe, l'ouïe

# Couleurs, formes et emplacements, que tout le monde ne perçoit pas, et ce qui les porte à l’écran.
meaning-colours =
    rouge, rouges, vert, verte, vertes, verts, bleu, bleue, bleues, bleus, orange, oranges, orangé, orangée, orangées,
    orangés, jaune, jaunes, violet, violets, violette, violettes, mauve, mauves, rose, roses, marron, brun, brune, brunes,
    bruns, noir, noire, noires, noirs, blanc, blanche, blanches, blancs, gris, grise, grises, turquoise, cyan, magenta,
    coloré, colorée, colorées, colorés
meaning-shapes =
    rond, ronde, rondes, ronds, carré, carrée, carrées, carrés, triangulaire, triangulaires, rectangulaire, rectangulaires,
    circulaire, circulaires, ovale, ovales, en étoile, grand, grande, grandes, grands, gros, grosse, grosses, petit, petite,
    petites, petits
meaning-places = -
meaning-places-behind =
    à droite, à gauche, en haut, en bas, en haut à droite, en haut à gauche, en bas à droite, en bas à gauche, au milieu,
    au centre, tout en haut, tout en bas, tout à droite, tout à gauche, de droite, de gauche, du haut, du bas, du milieu,
    du centre, sur la droite, sur la gauche, sur le côté droit, sur le côté gauche, du côté droit, du côté gauche,
    dans le coin, dans l'angle, supérieur, supérieure, supérieurs, supérieures, inférieur, inférieure, inférieurs,
    inférieures, supérieur droit, supérieur gauche, inférieur droit, inférieur gauche, central, centrale
meaning-controls =
    bouton, boutons, icône, icônes, l'icône, d'icône, pictogramme, pictogrammes, symbole, symboles, lien, liens, tuile,
    tuiles, vignette, vignettes, onglet, onglets, l'onglet, champ, champs, case, cases, coche, coches, commutateur,
    commutateurs, interrupteur, interrupteurs, l'interrupteur, curseur, curseurs, flèche, flèches, barre, barres, menu, menus,
    liste déroulante, cercle, cercles, rond, ronds, carré, carrés, triangle, triangles, point, points, pastille, pastilles,
    puce, puces

# Liens et textes d’images qui ne disent rien à eux seuls.
meaning-empty-links =
    ici, cliquez ici, cliquez-ici, cliquer ici, clique ici, appuyez ici, touchez ici, par ici, là, lire la suite, lire plus,
    en savoir plus, en savoir davantage, plus, plus d'infos, plus d'informations, plus d'info, plus de détails, voir plus,
    voir la suite, voir, voir ici, suite, la suite, détails, cette page, ce lien, ce site, ce site web, cette fiche, lien,
    le lien, page, la page, site, le site, site web, le site web, via ce lien, sur ce lien, suivez ce lien,
    cliquez sur ce lien, cliquer sur ce lien, continuer, suivant, aller, info, infos, informations, ceci, cela, découvrir,
    consulter
meaning-click-here =
    cliquez ici, cliquez-ici, cliquer ici, clique ici, appuyez ici, appuyer ici, appuie ici, touchez ici, toucher ici,
    cliquez sur ce lien, cliquer sur ce lien
meaning-picture-words =
    capture, captures, écran, écrans, d'écran, d'écrans, l'écran, copie, image, images, l'image, photo, photos, photographie,
    figure, figures, graphique, illustration, illustrations, l'illustration, dessin, dessins, schéma, schémas, diagramme,
    icône, icônes, l'icône, d'icône, logo, logos, visuel, vignette, aperçu, exemple, d'exemple, de, du, des, d'un, d'une, le,
    la, les, un, une, avec, depuis, à, par

# Words that forbid or keep away without a "not", and that a translation must therefore make up for.
meaning-forbidding =
    interdi*, interdit*, interdire, prohib*, proscri*, évit*, éviter, défens* de, il est défendu, sans, sans aucun*,
    hors de portée, hors de la portée, à l'écart, éloign*, tenez * loin, restez * loin, à distance, gard* * distance,
    empêch*, abstenez, abstenir, s'abstenir, gardez-vous, renonc*, déconseill*, accès interdit, tenir * loin, garder *
    loin, tenez-vous à l'écart, tenez-vous loin, prohibé*, bannir, bannis*, banni*, proscrit*, au-delà de la portée,
    hors d'atteinte, sans le moindre,
    gard* * loin, tenez * éloign*, gard* * éloign*, fermé* à tous, fermé* au public
# Words that leave one thing and exclude the others: a translation must do so as well. The last are double negations, which say "only".
meaning-limits =
    seulement, uniquement, exclusivement, rien que, ne * que, sauf, sauf si, excepté, hormis, à moins que, à moins de, à
    l'exception de, à l'exception du, à l'exception des, ne * pas * sans, ne * jamais * sans, aucun* * sans,
    personne * sans, ne * pas * sauf, ne * jamais * sauf, pas * sans, jamais * sans, ne * pas * à moins, personne *
    sauf, personne d'autre que, n'est * que, n'ouvr* * que, n'utilis* * que, seul, seule, seuls, seules, ne * que si,
    ne * que lorsque, ne * que quand, ne * que après, ne * que une fois, ne * que au, ne * que à, ne * que lors,
    seulement si, seulement lorsque, seulement quand, seulement après, seulement avec, uniquement si, uniquement
    lorsque, uniquement quand, uniquement après, uniquement avec, ne * pas * sauf si, ne * jamais * sauf si, tous
    sauf, tout le monde sauf, tout sauf, exclusif*, qu'à condition, qu'après, qu'en cas, qu'une fois, rien * sans,
    ne * pas * autrement que, ne * pas * à moins que, ne * jamais * à moins, interdit* * sans, sans * interdit*,
    sans * ne * pas, sans * ne * jamais, sans * ne, refusé* * sans, accès refusé sans,
    pas de * sans, pas d'* * sans, pas question * sans,
    tant que * ne * pas * ne * pas, tant que * ne * pas * ne * jamais, tant que * ne * pas * ne * aucun*
# Verbs that ask to change nothing: "keep the plug in" can become "do not pull the plug".
meaning-keeping =
    laiss*, gard*, maint*, rest*, conserv*, demeur*, tenir, tenez, persist*
# Words that put one amount before another, such as "from 8 to 5 bar"; last words of a sentence that leave the reader a choice.
meaning-ranges = à, jusqu'à, de * à, de * en, entre * et, sur, des, sur les
meaning-weak-endings = -
# Opposites: `name: words | words / words of the opposite`. The names are the same in every language. With `?` after its name, it is none
# beside a negation. The last has phrases that only look like one.
meaning-opposites =
    must/should?: doit | doivent | devez | dois | il faut / devrait | devraient | devriez | devrais,
    even-if?: même si | même quand | même lorsque | même en cas | y compris | quand bien même | que * ou non | peu importe | bien que,
    on/off: allum* | mettez * en marche | mettre * en marche | mettez * sous tension | mettre * sous tension | mise
        sous tension | en marche | sous tension | branch* | en service | mettez * en route | mettre * en route | en
        route | mise en marche | mis en marche | remettez * sous tension | remettre * sous tension | remise sous
        tension | allume | allumez | ouvr* le gaz | ouvr* le robinet | ouvr* l'eau | ouvr* l'arrivée | enclench* |
        rebranch* | remett* * en marche | remis* en marche | rallum* | remis sous tension | allumé* | s'allume /
        éteign* | éteind* | éteint* | arrêt* | mettez * hors tension | mettre * hors tension | mise hors tension |
        hors tension | coup* le courant | coupez | couper | coupé* | débranch* | hors service | éteins | mise à
        l'arrêt | hors circuit | coup* l'alimentation | coup* l'électricité | coup* l'eau | coup* le gaz | ferm* le
        gaz | ferm* le robinet | ferm* l'eau | ferm* l'arrivée | consign* | à l'arrêt | étouff* | arrêt | arrêter |
        débrancher | arrêté | arrêtée | hors-circuit | coup* le moteur | coup* le contact | déconnect* l'alimentation,
    open/closed: ouvr* | ouvert* | rouvr* | entrouv* | déboucher | entrebâill* | entrouvert* | grand ouvert* |
        ouverture de / ferm* | fermé* | referm* | clos | refermez | obtur* | boucher | bouch* | ferm* à clé |
        verrouill* | ferm* * à clé | refermer | fermeture de | clore | bouché*,
    locked/unlocked: verrouill* | bloqu* | ferm* à clé | ferm* * à clé | à clé | sous clé | fermé* à clef | à clef /
        déverrouill* | débloqu* | non verrouill* | pas verrouill* | pas fermé* à clé,
    left/right: à gauche | gauche | sens antihoraire | dans le sens inverse des aiguilles | sens inverse des aiguilles
        | de gauche | du côté gauche | dans le sens contraire des aiguilles | sens contraire des aiguilles
        | côté gauche | main gauche | pied gauche | bras gauche | œil gauche / à droite
        | droite | sens horaire | dans le sens des aiguilles | de droite | du côté droit
        | côté droit | main droite | pied droit | bras droit | œil droit | genou droit | poumon droit,
    above/below: au-dessus | dessus | en haut | par-dessus | dépass* | excéd* | plus haut que | plus haut* que |
        plus élevé* que / au-dessous | dessous | en dessous | sous le | sous la | sous les | en bas | par-dessous |
        descend* en dessous | sous | plus bas que | plus bas* que | moins élevé* que,
    earlier~: avant cela | et auparavant | mais auparavant | et avant | mais d'abord | mais avant,
    before/after: avant de | avant que | avant le | avant la | avant l | avant chaque | avant toute | avant tout | au
        préalable | préalablement | avant d'* | avant l'* | d'avance | avant son | avant sa | avant leur | avant tout
        usage | avant usage | avant emploi | avant utilisation | avant les | avant votre | avant un | avant une |
        avant qu'* | avant le repas | avant les repas | avant de manger | préalable à | avant minuit | avant midi /
        après | après avoir | dès que | une fois que | à la suite de | après l'* | à l'issue de | suite à | après les
        | après chaque | après un | après une | après usage | après utilisation | après # seconde | après # secondes |
        après # minute | après # minutes | après # heure | après # heures | après # jour | après # jours | après #
        semaine | après # semaines | après # mois | après le repas | après les repas | après avoir mangé | au terme de
        | après minuit | seulement après # seconde | seulement après # secondes | seulement après # minute | seulement
        après # minutes | seulement après # heure | seulement après # heures | seulement après # jour | seulement
        après # jours | seulement après # semaine | seulement après # semaines | seulement après # mois | qu'après #
        seconde | qu'après # secondes | qu'après # minute | qu'après # minutes | qu'après # heure | qu'après # heures
        | qu'après # jour | qu'après # jours | qu'après # semaine | qu'après # semaines | qu'après # mois | uniquement
        après # seconde | uniquement après # secondes | uniquement après # minute | uniquement après # minutes |
        uniquement après # heure | uniquement après # heures | uniquement après # jour | uniquement après # jours |
        uniquement après # semaine | uniquement après # semaines | uniquement après # mois / pendant le | pendant la |
        pendant les repas | pendant les travaux | pendant l'* | pendant toute | pendant tout | pendant votre | pendant
        un | pendant une | durant | au cours de | au cours du | au cours des | lors de | lors du | au milieu de | tout
        au long,
    more/less: augment* | plus grand* | plus haut* | plus élevé* | davantage | accroît | accroit | relev* | mont* le |
        hauss* | maximis* | agrandi* | accroît* | augmentation | élev* | élèv* | grandiss* | plus fort* |
        supplémentaire* | élevé* | élevée* | plus haut* que | plus élevé* que | plus grand* que | plus de | plus
        chaud* que | plus lourd* que | plus épais* que | supérieur* à | rehauss* | amplifi* | intensifi* | allong* |
        accroiss* | pouss* le volume | plus * que | plus fort que | monte | montent | grimpe* / diminu* | réduis* |
        réduir* | réduit* | moins | plus petit* | plus bas* | baiss* | abaiss* | minimis* | réduction | diminution |
        décroî* | plus faible* | moindre* | abaisser | baisser | plus bas* que | plus petit* que | moins de | plus
        froid* que | plus frais que | plus léger* que | plus mince* que | inférieur* à | moins élevé* que | diminué* |
        atténu* | écourt* | raccourci* | rédui* | moins * que | retomb* | descend | descend* | rétréci* | rapetiss*,
    least/most: au moins | minimum | minimal* | ou plus | plus de | plus longtemps que | supérieur* à | plus âgé* | au
        minimum | minimale* | pas moins de | ou davantage | à partir de | plus haut* que | plus élevé* que | plus
        grand* que | plus chaud* que | plus lourd* que | plus épais* que | plus long* que | peut * au minimum | au
        plus tôt | au moins # seconde | au moins # secondes | au moins # minute | au moins # minutes | au moins #
        heure | au moins # heures | au moins # jour | au moins # jours | au moins # semaine | au moins # semaines | au
        moins # mois / au plus | au maximum | maximum | maximal* | ou moins | moins de | tout au plus | jusqu'à |
        inférieur* à | pas plus de | maximale* | maximal | n'excéd* pas | maxi | max | jusqu'à concurrence | plus bas*
        que | plus petit* que | plus froid* que | plus frais que | plus léger* que | plus mince* que | moins élevé*
        que | plus court* que | en dessous de | descend* en dessous | en dessous | peut * au maximum | peuvent * au
        maximum | peut * au plus | peuvent * au plus | au plus tard | jusqu'à # seconde | jusqu'à # secondes | jusqu'à
        # minute | jusqu'à # minutes | jusqu'à # heure | jusqu'à # heures | jusqu'à # jour | jusqu'à # jours | jusqu'à
        # semaine | jusqu'à # semaines | jusqu'à # mois / environ | à peu près | approximativement | aux alentours de
        | autour de # | une dizaine | une vingtaine | une quinzaine,
    only/unless?: uniquement | seulement | exclusivement | ne * que | seul | seule | seuls | seules | seulement avec
        | uniquement avec | personne sauf | personne d'autre que | personne * sauf / sauf | sauf si | à moins | excepté |
        hormis,
    enable/disable: activ* | réactiv* | allum* | mettez * en marche | mettre * en marche | enclench* | allume |
        allumez | allumé* / désactiv* | éteign* | éteind* | éteint*,
    add/remove: ajout* | insér* | install* | mont* | mettez * dans | mettre * dans | plac* | pos* le | pos* la |
        rempl* | introduis* | ajouté* | mets * dans | remett* | remet* en place | replac* | appliqu* | attach* |
        laiss* * sur | laiss* * dans | laiss* * en place | vers* * dans | inject* | remplir | coll* | pos* | rester en
        place | reste en place | restent en place | accroch* | mett* * dans | introdui* | enfonc*
        | gard* * masque* | gard* * casque* | gard* * gants | gard* * lunettes | gard* * gilet* | gard* * harnais |
        gard* * blouse* | gard* * chaussures / retir* | enlev* |
        enlèv* | supprim* | ôt* | démont* | désinstall* | extrai* | sort* | effac* | dépos* | retrait | retire |
        décoll* | décroch* | détach* | ôter | débarrass* | arrach* | débranch* | débrancher | sortez | déposez |
        sortant* | pel* | gratt* | descend* la | hors du crochet | sort* de | retir* de,
    tighten/loosen: serr* | resserr* | viss* | visser | bien serré* | attach* | boucl* | fix* | sangl* | arrim* |
        ajusté* | près du corps | moulant* | plus serré* | nouez | noue | nouer | noué* / desserr* | dévis* | relâch*
        | lâche | desserre* | lâche* | dénou* | débou* | défai* | déboucl* | desserré* | ample | amples | plus lâche*
        | détach* | débouc*
        | détend*,
    wet/dry: mouill* | humid* | humidifi* | humect* | mouillé* | trempé* | humide* / sec | sèche* | sèches | sécher |
        séch* | sèch* | à sec | secs | séché* | à l'abri de l'humidité | protég* * de l'humidité | craint l'humidité,
    hot/cold: chaud* | chauff* | réchauff* | bouillant* | brûlant* | tiède* | chaleur | réchauffé* | tièd* | plus
        chaud* que / froid* | refroidi* | refroid* | glacé* | congel* | réfrigér* | froide* | frais | fraîche* |
        glacial* | froid | refroidissement | congelé* | au frais | plus froid* que | plus frais que | à l'abri de la
        chaleur | protég* * de la chaleur,
    first/last: d'abord | premier* | première* | en premier | commenc* par | initial* | en premier lieu | tout d'abord
        | au début | commencez par | au départ / dernier* | dernière* | en dernier | enfin | final* | pour finir | en
        dernier lieu | à la fin | finir par | terminez par,
    up/down: vers le haut | soulev* | soulèv* | lev* | lèv* | mont* | hiss* | en haut | soulever | monter | remont* |
        élev* | élèv* | relev* | relèv* | grimp* | gravi* | rehauss* | surélev* | monte | montent | grimpe* / vers le
        bas | baiss* | abaiss* | descend* | en bas | descendre | abaisser | baisser | redescend* | rabatt* | dépos* |
        posez * au sol | déposez | rabaiss* | en contrebas | pos* * par terre,
    upright/lying: debout | vertical* | à la verticale / couché* | horizontal* | à plat | à l'envers | sur le côté |
        bascul* | renvers* | inclin* | retourn* | allong* | couchez | coucher,
    push/pull: pouss* | appuy* | enfonc* | press* | pousser | appui | appuyez | presser | repouss* | enfoncé* |
        appuyé* / tir* | tirez | tirer | tire | tir* vers | extrai* | sort* le tiroir,
    connect/disconnect: connect* | raccord* | branch* | reli* | rebranch* | couplez | attel* | rattach* | relié* /
        déconnect* | débranch* | détach* | séparez | débrancher | décroch* | désaccoupl* | dételer | dételez | coup*
        la connexion | prise * retir*,
    allow/deny: autoris* | permet* | permis* | accept* | accord* | approuv* | admis* | autorisé* | permett* |
        bienvenu* | tolér* | habilit* / interdi* | refus* | rejet* | bloqu* | proscri* | interdit* | interdire |
        refusé* | exclu* | pas autorisé* | défendu*,
    inside/outside: à l'intérieur | dedans | intérieur* | entr* | dans la maison | en intérieur | intérieur | entrant*
        | entrebâill* | au réfrigérateur | au frigo | dans le réfrigérateur | au-dedans | introdui* | insér* | entr*
        dans | mont* dans | mont* à bord
        | entre dans / à l'extérieur | dehors | extérieur* | sort* | quitt* | en extérieur | hors
        de | au-dehors | en plein air | sortie* | sortez | sortant* | hors du réfrigérateur | en dehors du
        réfrigérateur | en dehors de | au dehors | extrai* | à l'air libre | sort* de | descend* du | descend* de la,
    start/stop: démarr* | commenc* | lanc* | redémarr* | mettez * en marche | repren* | mise en route | lancement |
        début* | entam* | poursuiv* | continu* | reprise | reparti* | relanc* | remis en route | débuter
        | ait démarré | a démarré / arrêt* |
        stopp* | termin* | interromp* | annul* | cess* | arrêter | arrêt | suspend* | fini* | mettez * à l'arrêt |
        interrompre | immobilis* | arrêté | arrêtée | coup* le moteur | coup* le contact | mettre fin | mettez fin |
        interruption | abandonn*
        | à l'arrêt | s'est arrêté | est arrêté* | soit arrêté* | s'arrête | a cessé,
    full/empty: plein* | rempl* | pleine* | remplir | plein | ras bord | complètement chargé* / vide* | vid* | vidang*
        | vidée* | à vide | vider | videz | presque vide,
    upper/lower: supérieur* | du haut | supérieure* | haut de | le plus haut | dessus | limite supérieure | supérieur
        | le haut | sommet | partie supérieure | le haut du / inférieur* | du bas | inférieure* | bas de | fond | le
        plus bas | limite inférieure | le bas | la base | partie inférieure | le bas du,
    front/back: devant | avant du | l'avant | en avant | à l'avant | avanc* | face avant | vers l'avant | faites un
        pas en avant | avant | nez | marche avant | par l'avant | de face | côté avant | partie avant | au-devant /
        derrière | arrière | à l'arrière | en arrière | recul* | face arrière | vers l'arrière | en retrait |
        l'arrière | marche arrière | par l'arrière | de dos | côté arrière | partie arrière | à reculons,
    long/short: long | longue* | longs | allong* | prolong* | plus long* que / court* | raccourci* | brève* | plus
        court* que,
    fast/slow: rapide* | rapidement | vite | accélér* | brusque* | brutal* | d'un coup | hâtivement | immédiatement |
        à toute vitesse | à grande vitesse | dépêch* | hâte | vite fait | sur-le-champ | aussitôt | sans attendre |
        sans tarder | sans délai | tout de suite | d'urgence | promptement | précipit* | paniqu* / lent* | lentement |
        doucement | ralenti* | progressivement | petit à petit | peu à peu | délicatement | prudemment | en douceur |
        à petite vitesse | graduellement | attend* | prenez votre temps | prendre son temps | prenez le temps | sans
        hâte | sans vous presser | met * plus longtemps | mettent * plus longtemps | plus longtemps que | prend plus
        de temps | pas à pas | calmement | plus tard | ultérieurement | calme,
    high/low: haut | haute* | hauts | élevé* | haute | élevée* | trop haut* | trop élevé* / bas | basse* | faible* |
        basse | faible | trop bas* | trop faible*,
    large/small: grand* | gros | grosse* | grande* | agrandi* | dilat* | étir* | étend* / petit* | petite* | petit |
        rétréci* | rétract* | rapetiss*,
    light/heavy: léger* | légère* | légèrement / lourd*,
    light/dark: clair* | éclair* | lumineu* | lumière vive / sombre* | foncé* | obscur* | tamis* | à l'abri de la
        lumière | protég* * de la lumière | à l'abri du soleil | lumière faible,
    clean/dirty: propre* | nettoy* | nettoi* | lav* | propres | sans poussière | hygiénique* | lavable* / sale* |
        souill* | contamin* | encrass* | saleté* | malpropre* | salir | poussiéreu* | gras | grasse*,
    new/old: neuf* | neuve* | nouveau* | nouvel* | récent* | frais | fraîche* / ancien* | vieux | vieille* | usagé* |
        usé* | précédent* | rassis* | avarié* | éventé*,
    show/hide: affich* | montr* | visible* | montrer | transparent* / masqu* | cach* | invisible* | dissimul* |
        opaque*,
    send/receive: envoy* | envoi* | expédi* | transmet* / reçoi* | recev* | reçu*,
    sender/recipient: expéditeur* / destinataire*,
    import/export: import* | télévers* | charg* / export* | télécharg*,
    buy/sell: achet* | achat* / vend* | vente*,
    save/discard: enregistr* | sauvegard* | conserv* | gard* / jet* | supprim* | effac* | élimin* | détrui* |
        jetable*,
    succeed/fail: réussi* | succès / échou* | échec* | rat*,
    online/offline: en ligne | connecté* / hors ligne,
    internal/external: interne* / externe*,
    public/private: public* / privé* | confidentiel* | secret*,
    positive/negative: positif* | positive* | pôle positif | borne positive | pôle + / négatif* | négative* | pôle
        négatif | borne négative,
    parallel/crosswise: parallèle* | dans le sens du fil | dans le sens de la longueur / perpendiculaire* | en travers
        | transversal*,
    day/night: jour | journée | de jour / nuit | nocturne*,
    morning/evening: matin* | lundi matin | mardi matin | mercredi matin | jeudi matin | vendredi matin
        | lever du soleil | aube / soir* |
        après-midi | lundi après-midi | mardi après-midi | mercredi après-midi | jeudi après-midi | vendredi
        après-midi | coucher du soleil | tombée de la nuit,
    summer/winter: été | estival* / hiver*,
    north/south: nord / sud,
    east/west: est de | à l'est / ouest,
    always/sometimes: toujours | à tout moment | en permanence | chaque fois | constamment | continuellement | sans
        cesse | sans arrêt | systématiquement | en continu | à chaque fois | sans exception / parfois | de temps en
        temps | quelquefois | occasionnellement | généralement | habituellement | d'habitude | le plus souvent | en
        général | normalement | souvent | fréquemment | régulièrement | rarement | périodiquement | de temps à autre |
        il arrive que
        | la première fois | une seule fois,
    all/some?: tout | toute* | tous | chaque | chacun* | entier | entière | entiers | entières | totalité | en entier
        | intégralité | tout entier | n'importe quel* | l'ensemble / quelques | certain* | plusieurs | une partie |
        partie de | partie du | partie des | en partie | la plupart | la majorité | l'un des | l'une des | la moitié,
    alone/together: tout seul | toute seule | travaill* seul* | laiss* * seul* | seul dans | seule dans | soulev* *
        seul | soulev* * seule | lev* * seul | le patient seul / ensemble | à deux | à plusieurs | avec un collègue |
        avec une collègue | deux personnes | par deux | rest* auprès | rest* avec | avec quelqu'un | en compagnie | en
        binôme | accompagné* | rest* près | rest* * près,
    same/other: même | mêmes | identique* / autre* | différent*,
    near/far: près | proche* | à proximité | à côté | approch* | près de | tout près | approchez | juste à côté |
        collé* | contre le mur / loin | à distance | éloign* | à l'écart | loin de | à bonne distance | éloigné* |
        éloigné* de | à l'écart de,
    required/optional?: obligatoire* | requis* | nécessaire* | devez | doit | doivent | il faut | besoin | nécessite*
        | exig* | impératif* | impérativement | indispensable* | devriez / facultati* | optionnel* | pouvez | peut |
        peuvent | si vous le souhaitez | pas obligatoire* | pas nécessaire | n'est pas obligatoire | n'est pas
        nécessaire | pas besoin | inutile de | n'avez pas besoin | n'avez pas à | pas obligé* | n'est pas requis* |
        ne * pas obligatoire* | ne * pas nécessaire* | ne * pas besoin | ne * pas obligé* | n'êtes pas obligé* | pas
        forcément | pas nécessairement | n'est pas requise | ne * pas requis* | facultatif | facultative,
    or/and?: ou | ou bien / et | ainsi que,
    including/excluding: y compris | inclus* | compris / sauf | excepté | hormis | à l'exception,
    earlier/later: plus tôt | tôt | anticipé* | à temps | à l'heure | ponctuel* / plus tard | tard | tardi* | en
        retard | trop tard | retard | tardivement,
    child/adult: enfant* | mineur* | bébé* | nourrisson* / adulte*,
    even/odd: pair | paire | pairs | paires / impair*,
    manual/automatic: manuel* | manuellement | à la main | vous-même / automatique* | automatiquement,
    safe/dangerous: sûr | sûre | en toute sécurité | sans danger | inoffensi* | sans risque | sécurisé* / dangereu* |
        risqué* | danger | dangers | mortel* | danger de mort,
    inhale/exhale: inspir* | inhal* / expir*,
    credit/debit: crédit* / débit*,
    deposit/withdraw: déposer de l'argent | versement* / retrait d'argent | retrait* | retrait,
    encrypted/plain: chiffr* | crypt* / déchiffr* | décrypt* | en clair,
    engage/disengage: engag* | enclench* | serr* le frein | serr* * frein | mettez le frein | frein serré | serr* *
        frein à main | tir* * frein à main | frein à main serré / désengag* | déclench* | desserr* le frein |
        desserr* * frein | frein desserré | au point mort | desserr* * frein à main | lâch* * frein | relâch* *
        frein,
    charge/discharge: charg* | recharg* | charger | chargez / décharg* | décharger | déchargez,
    sharp/blunt: aiguis* | tranchant* | affût* / émouss*,
    thick/thin: épais* / fin* | mince*,
    deep/shallow: profond* / peu profond*,
    wide/narrow: large* | largement / étroit*,
    soft/hard: mou | molle* | doux | douce* | ramoll* / dur | dure* | durs | durci*,
    rough/smooth: rugueu* | grossi* | antidérapant* / lisse* | fin* | glissant*,
    fold/unfold: pli* | repli* | plié* | enroul* / dépli* | déroul*,
    join/separate: mélang* | assembl* | ensemble | combin* / sépar* | séparément | séparez,
    accelerate/brake: accélér* | appuyez sur l'accélérateur / frein* | levez le pied | lever le pied | ralenti* |
        freinez,
    pass/fail: admis* | réussi* / échou* | recal*,
    read/write: lis* | lire | lu / écri*,
    sit/stand: assis* | assey* / debout,
    lend/borrow: prêt* / emprunt*,
    true/false: vrai* | exact* / faux | fausse* | incorrect*,
    strong/weak: fort | forts | forte* | puissant* | fortement | vigoureu* | avec force | fermement | énergique* |
        énergiquement | plus fort | concentr* | non dilué* / faible* | faiblement | légèrement | sans forcer |
        doucement | faible | sans force | avec douceur | en douceur | délicat* | plus faible* | moins fort* |
        délicatement | dilu*,
    loud/quiet: bruyant* | parl* fort | à voix haute | criard* / silencieu* | sans bruit | tout bas | parl* bas | à
        voix basse,
    zoom: zoom avant | zoom* * avant | agrandi* / zoom arrière | zoom* * arrière,
    often/seldom: souvent | fréquent* | fréquemment | régulièrement | généralement | habituellement | la plupart du
        temps | le plus souvent | en général | d'habitude | toujours | à plusieurs reprises / rarement | rare* |
        presque jamais | exceptionnellement | il est rare,
    many/few: beaucoup | nombreu* | la plupart | plupart des | la majorité | bon nombre / peu de | peu nombreu* | une
        poignée | peu d'*,
    trained/untrained: formé* | qualifié* | habilité* | compétent* | certifié* | agréé* | autorisé* | expérimenté* /
        non formé* | non qualifié* | non habilité* | incompétent* | non autorisé* | inexpérimenté* | sans formation |
        non agréé* | non certifié*,
    flammable/nonflammable: inflammable* | combustible* / ininflammable* | incombustible* | non inflammable* | non
        combustible* | ignifug*,
    toxic/nontoxic: toxique* | nocif* | nocive* | corrosif* | corrosive* | vénéneu* | non comestible* | non potable* /
        non toxique* | atoxique* | inoffensif* | inoffensive* | non nocif* | comestible* | potable*,
    damaged/intact: endommagé* | abîmé* | cassé* | défectueu* | fissuré* | déchiré* | fuit | fuite* | fuient | lésé* |
        blessé* / intact* | non endommagé* | en bon état | étanche*,
    attended/unattended: surveillé* | sous surveillance | accompagné* | surveill* | rest* auprès | rest* avec | un œil
        sur | à l'œil | rest* près | rest* * près / sans surveillance | non surveillé* | non accompagné* | sans
        accompagnement | laiss* * seul* | laissé* seul*,
    suitable/unsuitable: adapté* | convient | conviennent | convenable* | apte* / inadapté* | ne convient pas | ne
        conviennent pas | impropre* | inapte* | pas adapté*,
    protected/unprotected: protégé* | isolé* | couvert* | blindé* / non protégé* | nu | nue | nus | nues | non isolé*
        | dénudé* | découvert*,
    earthed/unearthed: mis* à la terre | relié* à la terre / non relié* à la terre | sans terre | sans mise à la
        terre,
    known/unknown: connu* | fiable* | digne* de confiance | annoncé* / inconnu* | étranger* | douteu* | inopiné* |
        surprise,
    available/unavailable: disponible* | présent* / indisponible* | absent* | non disponible*,
    stable/unstable: stable* / instable* | bancal* | branlant*,
    level/uneven: plan | plane* | de niveau | plat | plate / inégal* | en pente | incliné* | irrégulier*,
    sterile/unsterile: stérile* | stérilisé* | désinfecté* / non stérile* | non stérilisé*,
    checked/unchecked: coch* | sélectionn* / décoch* | désélectionn*,
    login/logout: connectez-vous | se connecter | vous connecter | connexion | identifiez-vous | vous connectez /
        déconnectez-vous | se déconnecter | vous déconnecter | déconnexion | vous déconnectez,
    subscribe/unsubscribe: abonn* | inscri* / désabonn* | désinscri* | résili*,
    remember/forget: n'oubli* pas | ne pas oublier | n'oubli* jamais | pens* à | ne jamais oublier | rappelez-vous |
        souvenez-vous | ne * oubli* pas | ne * oubli* jamais | ne * oublier / oubli*,
    ignore/heed: ignor* | ne tenez pas compte | néglig* | ignorez / respect* | tenez compte | suiv* | observ* | prêt*
        attention | suivant* | répond*,
    once/repeatedly: une fois | une seule fois / à plusieurs reprises | plusieurs fois | maintes fois,
    only/also: seul | seule | seuls | seules | seulement | uniquement | exclusivement | ne * que | seulement avec |
        uniquement avec / aussi | également | même si | même sans | même lorsque | même quand,
    with/without: uniquement avec | seulement avec | ne * que avec | ne * pas * sans | ne * jamais * sans | aucun* *
        sans | personne * sans | toujours avec | avec le | avec la | avec un | avec une | avec votre | avec les |
        muni* de | pas sans | jamais sans | interdit* * sans | sans * interdit* | défen* * sans | sans * ne * pas |
        sans * ne * jamais | sans * ne | avec de l'aide | avec aide | avec l'aide | accompagné*
        | pas de * sans | pas d'* * sans | que si * avec / sans | sans aide |
        sans l'aide | seul sans | même sans,
    only/except: ne * que | seul | seule | seuls | seulement | uniquement | personne sauf | personne d'autre que |
        personne * sauf | rien d'autre que | aucun autre * que | aucune autre * que | rien d'autre qu'* / tous sauf |
        tout le monde sauf | tout sauf | tous * sauf | toutes sauf | tout le monde * sauf | n'importe quel* * sauf |
        tout * sauf | toutes * sauf | toute * sauf,
    straight/bent: droit | droits | tendu* | bien droit | tend* / plié* | fléchi* | courbé* | penché* | tordu* |
        voûté*,
    towards/away: en direction de | vers soi | vers vous | approchez | vers le mur / loin de | opposé* | détourn* |
        loin de vous | loin du corps,
    swallow/spit: aval* | ingér* | déglut* / crach* | recrach* | vomi* / croqu* | mâch*,
    order/cancel: command* | réserv* / annul*,
    accept/decline: accept* | confirm* | approuv* / refus* | déclin* | rejet* | refusé*,
    reply/forward: répon* | réplique* / transfér* | transférez,
    entrance/exit: entrée* | accès | entrée principale / sortie* | issue* | sortie de secours | sorties de secours,
    hold/release: tenez * fermement | maintenez | tenez bon | tenir fermement | tenez bien | maintenez * enfoncé* |
        cramponn* | enfoncé* | maint* * appuyé* | maintenir | maintenu* | appuyé* | mains sur | main sur | gard* *
        mains sur / lâch* | relâch* | lâchez prise | laiss* tomber | ôt* * mains | enlev* * mains | mains de | lâche*,
    until/if?: jusqu'à | jusqu'au | jusqu'à ce que | jusqu'aux | jusqu'à la | jusqu'à l'* | jusqu'à lundi
        | jusqu'à mardi | jusqu'à mercredi | jusqu'à jeudi | jusqu'à vendredi | jusqu'à samedi | jusqu'à dimanche
        / si | quand | lorsque | dès
        que | une fois que | à condition / bien que | quoique | malgré | même si | quand bien même / pour que | afin
        que | pour * que / parce que | puisque | à cause,
    recommended/required?: de préférence | recommand* | conseill* | il est préférable | préférable* | si possible |
        dans la mesure du possible | si vous le pouvez | lorsque cela est possible | si vous le souhaitez | si vous
        voulez | si vous le désirez | si tu veux / obligatoire* | devez | doit | doivent | il faut | impérati*,
    need/may: pas obligatoire* | pas nécessaire* | n'est pas obligatoire | n'est pas nécessaire | pas besoin | inutile
        de | n'avez pas besoin | n'avez pas à | pas obligé* | facultati* | ne * pas obligatoire* | ne * pas
        nécessaire* | ne * pas besoin | ne * pas obligé* | ne * pas tenu* | pas nécessaire | pas nécessairement |
        personne n'a besoin | personne n'est obligé | personne n'est tenu | aucun* * n'est nécessaire | aucun* * n'est
        requis* | rien ne * oblige | n'êtes pas obligé* | n'es pas obligé* | n'est pas requis* | n'est pas tenu* |
        n'êtes pas tenu* | ne * rien à faire | n'est pas requise | ne * pas requis* | facultatif | facultative / ne *
        doit pas | ne * doivent pas | ne devez pas | ne faut pas | ne doit pas | ne doivent pas | ne doit jamais | ne
        devez jamais | ne faut * pas
        | ne doit en aucun cas | ne doivent en aucun cas | ne devez en aucun cas | ne * en aucun cas |
        ne * sous aucun prétexte | ne doivent jamais | ne * doit jamais | ne * doivent jamais | ne * devez jamais |
        ne doit en aucune circonstance | ne doivent en aucune circonstance | ne peut en aucun cas |
        ne peuvent en aucun cas,
    period: toutes les heures | chaque heure | par heure | horaire | à l'heure | de l'heure / quotidien* | chaque
        jour | tous les jours | par jour | journalier* / hebdomadaire* | chaque semaine | toutes les semaines | par
        semaine / mensuel* | chaque mois | tous les mois | par mois / annuel* | chaque année | tous les ans | par an
        / trimestriel* | chaque trimestre / par minute | chaque minute | à la minute / par seconde | chaque seconde
        | à la seconde,
    weekday: lundi* | jusqu'à lundi | à partir de lundi | dès lundi / mardi* | jusqu'à mardi | à partir de mardi
        | dès mardi / mercredi* | jusqu'à mercredi | à partir de mercredi | dès mercredi / jeudi* | jusqu'à jeudi
        | à partir de jeudi | dès jeudi / vendredi* | jusqu'à vendredi | à partir de vendredi | dès vendredi
        / samedi* | jusqu'à samedi | à partir de samedi | dès samedi / dimanche* | jusqu'à dimanche
        | à partir de dimanche | dès dimanche / week-end* | weekend* / jours ouvrables | jours ouvrés
        | jour ouvrable | en semaine,
    month: janvier / février / avril / juin / juillet / août / septembre / octobre / novembre / décembre / mars / mai,
    colour: rouge* / vert | verte* | verts / bleu* / jaune* / orange / violet* / noir* / blanc* / gris* / brun* |
        marron / rose*,
    person>: infirmi* | soignant* | aide-soignant* / médecin* | docteur* / pharmaci* / patient* / résident* /
        conducteur* | chauffeur* / passager* | passagère* / client* / fournisseur* / employé* | salarié* |
        travailleur* | personnel | collègue* / responsable* | supérieur | directeur* | chef | contremaître*
        | chef d'équipe |
        chefs d'équipe / électricien* / plombier* / opérateur* / visiteur* | invité | invités | hôtes
        / administrateur* / utilisateur* /
        enseignant* | professeur* / élève | élèves | étudiant* / locataire* / propriétaire* | bailleur* / parent |
        parents / enfant* / stagiaire* | apprenti* / tuteur* | tutrice* | mentor* / acheteur* / vendeur* / cuisini* | chef /
        serveuse* / pompier* / police / planificateur* / accompagnateur* / famille* / gardien* | vigile* / voisin* /
        dentiste* / technicien* | mécanicien* / agent d'entretien | agents d'entretien | femme de ménage / - / avocat*
        / sage-femme* / vétérinaire* / concierge* | portier* / réceptionniste* / employeur* / inspecteur* |
        contrôleur* / chirurgien* / coursier* | facteur / boulanger* / coiffeur* / membre | membres / propriétaire* / victime
        | victimes | blessé | blessés / adulte | adultes,
    substance: eau | eaux / huile* / essence / diesel | gazole / alcool* | alcoolisé* / lait / acide* / gaz / air /
        vapeur / sable / javel | chlore / vinaigre / savon* / graisse / solvant*,
    body: œil | yeux / oreille* / nez / bouche / main | mains / pied | pieds / peau / tête / genou* / bras / jambe* /
        cheveux / dos / cou | nuque / ventre | estomac / doigt* / épaule* / coude | coudes / poitrine | thorax / gorge
        / poignet* / dent | dents / visage,
    device: clavier* / écran* / souris / imprimante* / scanner* / téléphone* / routeur* / modem* / caméra* / serveur |
        serveurs,
    vehicle: voiture* / - | camion | camions / camionnette* | fourgon* / remorque* / vélo* / bus / chariot élévateur /
        train / tracteur*,
    paper: facture* / reçu | ticket de caisse / devis / contrat* / lettre* / e-mail | e-mails | courriel* | mail |
        mails,
    opening: porte | portes / fenêtre* / couvercle* / tiroir* / portail*,
    meal: petit-déjeuner / déjeuner / dîner,
    stay/leave: rest* à l'intérieur | rest* dans | rest* sur | rest* à | rest* assis / quitt* | évacu* | sort* de |
        éloign* de,
    weather: pluie* | pleut / neige* / - | tempête* | vent / soleil | ensoleillé* / brouillard | brume / - | foudre |
        éclair | éclairs | orage*,
    advise/discourage: conseill* | recommand* | encourag* / déconseill* | dissuad* | décourag*,
    load/unload: charger | chargez | chargement / décharger | déchargez | déchargement,
    wake/sleep: réveill* | conscient* / dorm* | endorm* | veille | inconscient* | sans connaissance,
    arrive/depart: arriv* / partez | départ | partir,
    freeze/thaw: congel* | surgel* | gelé* | geler | congelé* | durcir | solidif* / décongel* | dégel* | fondre |
        fondu* | fond au,
    cheap/expensive: bon marché | moins cher* / cher | chère | coûteu* | plus cher*,
    young/old: jeune* / vieux | vieille* | âgé* | plus âgé*,
    good/bad: mieux | meilleur* / pire* | plus mal,
    begin/end: au début de | au début du | au début | début de | en début / à la fin de | à la fin du | en fin de | à
        la fin | fin de | en fin,
    clothing: gant | gants / casque* / lunette* | lunettes de protection / masque | masques / tablier* | blouse /
        chaussure* | botte* | bottes / bouchon* d'oreille* | protection auditive | protections auditives | casque
        antibruit / harnais / veste* | manteau* | blouson* / charlotte* | filet à cheveux / visière* | écran facial /
        gilet* / combinaison*,
    food: pain | pains / viande* | bœuf | porc / poisson* / poulet* | volaille* / œuf | œufs / fromage* / légume* |
        salade* / fruit | fruits | pomme | pommes / riz / soupe* | potage* / sucre* / sel | sels / farine* / beurre |
        margarine / noix | cacahuète* | fruits à coque / vin | vins / bière* / café* / thé | thés / crème* / pomme* de
        terre / pâte | pâtes / jus / miel / yaourt*,
    symptom: fièvre* / douleur* | mal à | douloureu* / toux | touss* / nausée* | vomi* / éruption* | démange* / saign*
        | hémorragie*
        | saignement de nez | saignements de nez | saign* du nez | saign* de nez / gonfl* | enfl* / vertige* | étourdi* | évanoui* / brûlure* / diarrhée* / crampe* / mal de tête
        | maux de tête | migraine*
        | mal à la tête | mal au crâne | maux de crâne / essouffl*,
    animal: chien* / chat | chats / cheval | chevaux / vache* | bétail | bovin* / porc | porcs | cochon* / oiseau* /
        mouton* | agneau* / lapin*,
    today/tomorrow: aujourd'hui / demain / hier,
    man/woman: homme | hommes | masculin* / femme | femmes | féminin*,
    solid/liquid: solide* / liquide* | fluide*,
    find/lose: trouv* | retrouv* / perd* | perdu*,
    pack/unpack: emball* | empaquet* / déball* | désemball*,
    inflate/deflate: gonfl* / dégonfl*,
    cover/uncover: couvr* | couvert* | recouvr* | recouvert* / découvr* | découvert*,
    extend/retract: déploy* | sortez | étend* / rétract* | rentr* | repli*,
    assemble/dismantle: assembl* | mont* / démont* | désassembl*,
    deliver/collect: livr* | déposez | dépos* | apport* | remett* | remis / récupér* | retir* | cherch* | collect* |
        emport* | ramass*,
    raw/cooked: cru | crue | crus | crues / cuit | cuite | cuits | cuites,
    temporary/permanent: temporair* | provisoir* / permanent* | définitiv* | définitif,
    disposable/reusable: jetable* | à usage unique / réutilis* | lavable*,
    occupied/vacant: occupé* / libre* | vacant* | inoccupé*,
    paid/unpaid: payé* | réglé* / impayé*,
    signed/unsigned: signé* / non signé*,
    mute/unmute: coup* le son | muet | désactiv* le son | coup* le micro | coup* * micro | micro coupé / rétabl* le
        son | activ* le son | activ* le micro | rallum* le micro | activ* * micro,
    block/unblock: bloqu* | obstru* | encombr* | barricad* | gên* / débloqu* | dégag* | libre | libres | libér* |
        laiss* * libre*,
    next/previous: suivant* | prochain* / précédent*,
    complete/incomplete: complet | complète* | complets | entièrement | complètement | totalement | pleinement | en
        entier | à fond | jusqu'au bout | intégralement / incompl* | partiel* | à moitié | à demi | en partie |
        partiellement | à mi-,
    correct/incorrect: correct* / incorrect* | erroné* | faux | fausse* | mauvais sens,
    incoming/outgoing: entrant*
        | admission | arrivée d'air | arrivée d'eau | arrivée de gaz | vanne d'entrée | vanne d'admission / sortant*
        | refoulement | évacuation | échappement | vanne de sortie,
    ascending/descending: croissant* / décroissant*,
    local/remote: local | locale* | locaux | sur place / distant* | à distance,
    wired/wireless: filaire* / sans fil,
    healthy/sick: sain | saine* | en bonne santé / malade*,
    sober/drunk: sobre* | à jeun / ivre* | soûl* | alcoolisé*,
    fixed/variable: constant* | laiss* * tel* | inchangé* | tel quel | tels quels | telle quelle | telles quelles /
        variable* | réglable* | modifi* | chang* | adapt*,
    merge/split: fusionn* / divis* | sépar* | scind* | séparez | séparément,
    dress/undress: habill* / déshabill*,
    in service/out of service: en service | en fonction | en état de marche | fonctionne bien / hors service | hors
        d'usage | en panne,
    plenty/little: beaucoup | abondamment | abondant* | le plus possible | trop | généreus* | en grande quantité |
        largement / peu | trop peu | le moins possible | le moins * possible | en petite quantité | avec parcimonie |
        parcimonieu*,
    taut/slack: tendu* | bien tendu / lâche* | détendu* | mou | molle,
    once/twice: une fois / deux fois | une deuxième fois | une seconde fois / trois fois,
    skip/do: saut* | pass* outre | omet* | ignorez | manqu* | oubli* / effectu* | réalis* | toujours | chaque,
    hang up/hold: raccroch* / restez en ligne | rest* en ligne | ne quittez pas,
    moving/still: tourne encore | encore en marche | en mouvement | en marche | tant que * tourne | boug* | déplac* |
        remu*
        | ait démarré | a démarré | en rotation / arrêté | arrêtée | à l'arrêt | s'est arrêté | immobile | est arrêté* | soit arrêté* | s'arrête | rest*
        immobile* | immobile* | rest* * où | laiss* * où | sans bouger,
    fraction: à moitié | la moitié | de moitié | moitié | demi-tour / un tiers | au tiers | d'un tiers | du tiers
        / au quart | un
        quart du | un quart de la | d'un quart | quart de tour / aux trois quarts | trois quarts / double
        | le double | doubl* | deux
        fois plus / triple | le triple | tripl* | trois fois plus,
    ordinal: deuxième* | second étage | la seconde fois / troisième* / quatrième* / cinquième* / sixième* / septième*
        / huitième* / neuvième* / dixième*,
    few: quelques secondes | seconde entière | plusieurs secondes / quelques minutes | minute entière | plusieurs
        minutes | bonne minute / quelques heures | heure entière | plusieurs heures / quelques jours | jour entier |
        plusieurs jours / quelques semaines | plusieurs semaines / quelques mois | plusieurs mois / quelques années |
        plusieurs années,
    per: par litre | par l | pour chaque litre | au litre / par kilo | par kilogramme | par kg | pour chaque kilo |
        au kilo / par mètre / par personne / par chambre | par pièce à vivre / par minute / par seconde / par pièce
        | par article / par page / par bouteille / par gramme | par g / par millilitre | par ml,
    both/one!: les deux | tous les deux | toutes les deux | tous deux | les deux mains | deux mains | à deux mains |
        l'un et l'autre | les deux pieds | chacun des deux / l'un des | l'une des | une des | un des | l'un des deux |
        l'un ou l'autre | une main | d'une main | une seule main | l'une ou l'autre | l'une des deux | un seul des /
        aucun des | aucune des,
    instead: au lieu de | à la place de | plutôt que | et non | et pas | et non pas,
    breakable/unbreakable: fragile* | cassable* / incassable*,
    almost none/almost all: presque personne | à peine / presque tout le monde | presque tous | presque toutes,
    within/after!: dans les # seconde | dans les # secondes | dans les # minute | dans les # minutes | dans les #
        heure | dans les # heures | dans les # jour | dans les # jours | dans les # semaine | dans les # semaines |
        dans les # mois | dans un délai de # seconde | dans un délai de # secondes | dans un délai de # minute | dans
        un délai de # minutes | dans un délai de # heure | dans un délai de # heures | dans un délai de # jour | dans
        un délai de # jours | dans un délai de # semaine | dans un délai de # semaines | dans un délai de # mois |
        sous # seconde | sous # secondes | sous # minute | sous # minutes | sous # heure | sous # heures | sous # jour
        | sous # jours | sous # semaine | sous # semaines | sous # mois | en moins de # seconde | en moins de #
        secondes | en moins de # minute | en moins de # minutes | en moins de # heure | en moins de # heures | en
        moins de # jour | en moins de # jours | en moins de # semaine | en moins de # semaines | en moins de # mois |
        au plus tard # seconde | au plus tard # secondes | au plus tard # minute | au plus tard # minutes | au plus
        tard # heure | au plus tard # heures | au plus tard # jour | au plus tard # jours | au plus tard # semaine |
        au plus tard # semaines | au plus tard # mois | dans les # premières seconde | dans les # premières secondes |
        dans les # premières minute | dans les # premières minutes | dans les # premières heure | dans les # premières
        heures | dans les # premières jour | dans les # premières jours | dans les # premières semaine | dans les #
        premières semaines | dans les # premières mois | moins de # seconde après | moins de # secondes après | moins
        de # minute après | moins de # minutes après | moins de # heure après | moins de # heures après | moins de #
        jour après | moins de # jours après | moins de # semaine après | moins de # semaines après | moins de # mois
        après | au plus # seconde après | au plus # secondes après | au plus # minute après | au plus # minutes après
        | au plus # heure après | au plus # heures après | au plus # jour après | au plus # jours après | au plus #
        semaine après | au plus # semaines après | au plus # mois après | jusqu'à # seconde après | jusqu'à # secondes
        après | jusqu'à # minute après | jusqu'à # minutes après | jusqu'à # heure après | jusqu'à # heures après |
        jusqu'à # jour après | jusqu'à # jours après | jusqu'à # semaine après | jusqu'à # semaines après | jusqu'à #
        mois après | jusqu'à # seconde | jusqu'à # secondes | jusqu'à # minute | jusqu'à # minutes | jusqu'à # heure |
        jusqu'à # heures | jusqu'à # jour | jusqu'à # jours | jusqu'à # semaine | jusqu'à # semaines | jusqu'à # mois
        / après # seconde | après # secondes | après # minute | après # minutes | après # heure | après # heures |
        après # jour | après # jours | après # semaine | après # semaines | après # mois | au bout de # seconde | au
        bout de # secondes | au bout de # minute | au bout de # minutes | au bout de # heure | au bout de # heures |
        au bout de # jour | au bout de # jours | au bout de # semaine | au bout de # semaines | au bout de # mois |
        seconde après | secondes après | minute après | minutes après | heure après | heures après | jour après |
        jours après | semaine après | semaines après | mois après | seulement après # seconde | seulement après #
        secondes | seulement après # minute | seulement après # minutes | seulement après # heure | seulement après #
        heures | seulement après # jour | seulement après # jours | seulement après # semaine | seulement après #
        semaines | seulement après # mois | qu'après # seconde | qu'après # secondes | qu'après # minute | qu'après #
        minutes | qu'après # heure | qu'après # heures | qu'après # jour | qu'après # jours | qu'après # semaine |
        qu'après # semaines | qu'après # mois | uniquement après # seconde | uniquement après # secondes | uniquement
        après # minute | uniquement après # minutes | uniquement après # heure | uniquement après # heures |
        uniquement après # jour | uniquement après # jours | uniquement après # semaine | uniquement après # semaines
        | uniquement après # mois | au moins # seconde | au moins # secondes | au moins # minute | au moins # minutes
        | au moins # heure | au moins # heures | au moins # jour | au moins # jours | au moins # semaine | au moins #
        semaines | au moins # mois,
    but: mais,
    and: et,
    then: puis | ensuite | après quoi,
    beforehand/afterwards: au préalable | préalablement / ensuite | après coup | par la suite,
    sounds/silent: se déclenche | se déclenchent | sonne | sonnent | retentit | retentissent | déclenchement de /
        est coupé* | est éteint* | est arrêté* | est désactivé* | est désarmé* | est muet* | est débranché* |
        s'arrête,
    fasting/fed: à jeun | l'estomac vide | estomac vide | avant le repas | avant les repas | avant de manger / après
        le repas | après les repas | pendant le repas | au cours du repas | avec de la nourriture | après avoir
        mangé | estomac plein
        | au cours d'un repas | pendant un repas | en mangeant | avec un repas | avec les repas | pendant les repas |
        au milieu du repas | au milieu d'un repas | au moment du repas,
    valid/expired: valable* | valide | valides / expir* | périmé* | invalid* | expir* après | expir* dans les | expir*
        au bout de | périm* après | périm* dans les,
    until/while?: jusqu'à ce que | jusqu'à | jusqu'au | jusqu'à la | jusqu'à l'* / tant que | aussi longtemps que |
        pendant que | durant,
    or/but: ou / mais,
    easy/difficult: facile* | facilement | aisé* | plus facile* / difficile* | difficilement,
    trust/distrust: fait* confiance | faire confiance | croy* | croire / méfi*,
    room: cuisine | cuisines / salle de bain | salle de bains / toilettes / chambre à coucher / bureau | bureaux /
        couloir* / cave | sous-sol / grenier* / garage* / entrepôt* / laboratoire* / atelier* / cantine* | réfectoire
        / escalier* / toit | toits | toiture / jardin*,
    appliance: réfrigérateur* | frigo* | au réfrigérateur | au frigo | dans le réfrigérateur | hors du réfrigérateur |
        en dehors du réfrigérateur / congélateur* / four | fours / micro-ondes | four à micro-ondes | four micro-ondes
        / lave-vaisselle / lave-linge | machine à laver / sèche-linge / ventilateur* / chaudière* / bouilloire* /
        aspirateur* / pompe | pompes / compresseur* / centrifugeuse* / autoclave*,
    tool: couteau* / fourchette* / cuillère* / ciseaux / marteau* / tournevis / clé à molette | clé anglaise | clé
        plate / éponge* / chiffon* / échelle | échelles | escabeau* / corde* / seau | seaux / balai* / aiguille |
        aiguilles / seringue*,
    medicine: comprimé | comprimés | pilule* / gélule* | capsule* / pommade* / gouttes / sirop* / injection* | piqûre*
        / pansement* / suppositoire* / inhalateur*,
    choice: peut-être | n'hésitez pas à | libre à vous | à votre convenance | envisagez | de préférence | si possible
        | dans la mesure du possible | si vous le pouvez | lorsque cela est possible | si vous le souhaitez | si vous
        le désirez | éventuellement un | éventuellement une | éventuellement des | éventuellement le | éventuellement
        la | éventuellement vos | n'hésitez pas,
    if-needed: si nécessaire | au besoin | le cas échéant | si besoin | en cas de besoin | si c'est nécessaire |
        lorsque c'est nécessaire | quand c'est nécessaire | si cela est nécessaire | si requis,
    wear/take off: port* | enfil* | mettez votre | mettez vos | mets ton | mets ta | mets tes | mettre votre |
        mettre vos
        | gard* * masque* | gard* * casque* | gard* * gants | gard* * lunettes | gard* * gilet* | gard* * harnais |
        gard* * blouse* | gard* * chaussures / retir* | enlev* | enlèv* | ôt*,
    doing=: attend* / appuy* | maint* * enfoncé* | maint* * appuyé* | enfonc* | press* | tenez * enfoncé* / chauff*
        | réchauff* | faites chauffer / refroid* | laissez * refroidir / rinc* / remu* | mélangez bien / secou* |
        agit* / bouill* | faites bouillir | cuire | faites cuire | cuis* / charg* | recharg* / tremp* / repos* |
        laissez * reposer | laissez * agir / séch* | sèch* | faites sécher / lav* / mélang* / enfourn* / branch* |
        raccord* | connect* | attel* / débranch* | déconnect* | dételer | dételez | détach* / nettoy* / retir* |
        enlev* | supprim* | ôtez | ôter | effac* / désinfect* | stérilis* / coup* | tranch* | découp* / vid* |
        vidang* | purg* / rempl* / enregistr* | sauvegard* / redémarr* / touch* / install* | mont* | pos* / appel*
        | téléphon* | inform* | préven* | signal* | avert* / signez | signer | signé | signée / descend* | quitt* |
        sort* / entr* | pénétr* / étei* | arrêt* | coup* * moteur | mettez * hors tension | mise hors tension /
        allum* | mett* * en marche | mettez * sous tension / ouvr* | ouvert* / ferm* / verrouill* / compt* / pes* |
        pès* / lis | lisez | lire / remplac* | chang* / décharg* / - / donn* | administr* | inject* / approch* /
        aér* | ventil* / test* / déplac* / enfil* | mettez vos / imprim* / copi* / vérifi* | contrôl* | inspect* /
        mesur*,
    plug~: fiche | prise / cordon | câble | câbles | fil,
    until/from?: au plus tard | jusqu'à lundi | jusqu'à mardi | jusqu'à mercredi | jusqu'à jeudi | jusqu'à vendredi
        | jusqu'à samedi | jusqu'à dimanche / à partir de lundi | dès lundi | à partir de mardi | dès mardi
        | à partir de mercredi | dès mercredi | à partir de jeudi | dès jeudi | à partir de vendredi | dès vendredi
        | à partir de samedi | dès samedi | à partir de dimanche | dès dimanche,
    -: ou non | ou plus | ou supérieur* | et plus | au plus tôt | au plus vite | plus tôt | ne * plus | ne * peut |
        ne * pouvez | ne * peuvent | ne * doit | ne * devez | ne * doivent | ne * faut | avant tout | tout de suite |
        tout à fait | en tout cas | tout autour | en même temps | quand même | de même | même si | d'autre part |
        entre autres | sous pression | sous surveillance | sous tension | hors de portée | hors de la portée | à la
        première | la première fois | en haut à | en bas à | mis à jour | mise à jour | mettez à jour | tirer parti |
        peu à peu | petit à petit | sauf si | faible luminosité | en cours | à court | assurez-vous | au fur et à
        mesure | haut débit | main dans | à la main | de la main | en main | sous la main | main courante | à pied |
        tout à coup | feu rouge | feu vert | flamme nue | flammes nues | en plein air | air libre | à l'air libre |
        sur le dos | à dos | au cours | avant-bras | sous la douche | sous l'eau | sous contrôle | sous réserve | sous
        peine | sous forme | sous clé | sous la responsabilité | sous 14 jours | sous l'effet | sous l'influence |
        sous garantie | sous licence | personnel soignant | portée de main | portée des enfants | pied à pied | mise
        en service | remise en service | de l'extérieur vers | chaise roulante | remettez * en place | assurez-vous
        que | non valide | non valides | expir* après | expir* dans les | expir* au bout de | expir* sous | expir* en
        | périm* après | périm* dans les | périm* au bout de | périm* sous | périm* en | sèch* après | sèch* dans les
        | sèch* au bout de | sèch* sous | sèch* en | air comprimé | en tirant sur le cordon | en tirant sur le câble |
        par le cordon | par le câble
        | levier | leviers | levure* | levain* | lèvre* | montant | montants | montagne* | possible* | impossible* |
        position* | poste | postes | possèd* | posséd* | posture* | place | places | placard* | portable* | portée |
        portées | portière* | portion* | portique* | porteur* | sorte | sortes | collègue* | collier* | collision* |
        pelle | pelles | pelleteuse* | pelouse* | pellicule* | peluche* | élevage* | éleveur* | entre | entretien* |
        entreten* | entreprise* | entrepren* | entraîn* | tiret* | tendance* | gardien* | garde-corps | garde-fou* |
        liste | listes | lisier* | lisière* | livre | livres | livret* | ration* | ratio* | durée* | poussière* |
        poussin* | poussette* | pression* | relief* | serrure* | serrurier* | ferment* | fermement | fermier* |
        bouchon* | boucherie* | boucher* | vidéo* | cuisse* | lavabo* | la charge | une charge | fin
        | masque | masques
        | au pas
# Units: the names that a reader sees after a number. Symbols such as "mm", "kg" and "°C" are known in every language.
meaning-units =
    second: seconde | secondes | sec, minute: minute | minutes | mn, hour: heure | heures | d'heure, day: jour | jours |
    jour ouvrable | jours ouvrables | jours ouvrés | journée | journées, week: semaine | semaines, month: mois,
    year: an | ans | année | années, millisecond: milliseconde | millisecondes, degree: degré | degrés,
    celsius: degré celsius | degrés celsius | celsius, fahrenheit: degré fahrenheit | degrés fahrenheit | fahrenheit,
    kelvin: kelvin | kelvins, percent: pour cent | pourcent | points de pourcentage, metre: mètre | mètres,
    centimetre: centimètre | centimètres, millimetre: millimètre | millimètres, kilometre: kilomètre | kilomètres,
    micrometre: micromètre | micromètres, inch: pouce | pouces, foot: pied | pieds, yard: yard, mile: mille,
    gram: gramme | grammes, kilogram: kilogramme | kilogrammes | kilo | kilos, milligram: milligramme | milligrammes,
    microgram: microgramme | microgrammes, tonne: tonne | tonnes, ton: -, pound: livre | livres, ounce: once | onces,
    litre: litre | litres, millilitre: millilitre | millilitres, centilitre: centilitre | centilitres,
    decilitre: décilitre | décilitres, gallon: gallon | gallons, cubic-metre: mètre cube | mètres cubes,
    square-metre: mètre carré | mètres carrés, volt: volt | volts, kilovolt: kilovolt | kilovolts,
    millivolt: millivolt | millivolts, ampere: ampère | ampères, milliampere: milliampère | milliampères, watt: watt |
    watts, kilowatt: kilowatt | kilowatts, megawatt: mégawatt | mégawatts, kilowatt-hour: kilowattheure |
    kilowattheures | kilowatt-heure | kilowatts-heures, hertz: hertz, kilohertz: kilohertz, megahertz: mégahertz,
    ohm: ohm | ohms, bar: bar | bars, millibar: millibar | millibars, pascal: pascal | pascals, kilopascal: kilopascal |
    kilopascals, decibel: décibel | décibels, newton: newton | newtons, newton-metre: newton-mètre | newtons-mètres,
    joule: joule | joules, lux: lux, rpm: tours par minute | tr min, kilometre-per-hour: kilomètres par heure |
    kilomètres à l'heure | kilomètres-heure, mile-per-hour: milles à l'heure, byte: octet | octets,
    kilobyte: kilooctet | kilooctets | ko, megabyte: mégaoctet | mégaoctets | mo, gigabyte: gigaoctet | gigaoctets | go,
    terabyte: téraoctet | téraoctets | to, pixel: pixel | pixels, euro: euro | euros, cent: centime | centimes,
    dollar: dollar | dollars
# The word between an amount and what it is counted by: "5 mg per kilogram".
meaning-per = par
# Units that only a slash before them makes one: `unit: letters`.
meaning-after-slash = day: d | j
# Numbers in words: `number: words`. With `?` a word that often is not a number, and counts only where the other text has that number.
meaning-numbers =
    0: zéro?, 1: un? | une? | premier? | première? | seul? | seule? | une fois?, 2: deux? | les deux? | deuxième? |
    second? | seconde? | paire? | double? | les deux pieds? | les deux mains?, 3: trois | troisième?, 4: quatre |
    quatrième?, 5: cinq | cinquième?, 6: six | sixième?, 7: sept | septième?, 8: huit | huitième?, 9: neuf? |
    neuvième?, 10: dix | dixième? | dizaine?, 11: onze, 12: douze | douzaine?, 13: treize, 14: quatorze, 15: quinze |
    quinzaine?, 16: seize, 18: dix-huit, 20: vingt, 24: vingt-quatre, 25: vingt-cinq, 30: trente, 40: quarante, 45:
    quarante-cinq, 48: quarante-huit, 50: cinquante, 60: soixante, 72: soixante-douze, 80: quatre-vingts |
    quatre-vingt, 90: quatre-vingt-dix, 100: cent, 1000: mille, 1000000: million?, 0.5: demi? | demie? | moitié? | à
    moitié?, 0.25: quart? | un quart?, 0.75: trois quarts, 1.5: un * et demi | une * et demie, x100: cent | cents,
    x1000: mille, x1000000: million | millions, x1000000000: milliard | milliards, +0.5: et demi | et demie, -: à
    moins | de moins | est moins | sous moins | entre moins | et moins | que moins | dépasser moins | jusqu'à moins |
    température moins, below: au-dessous de zéro | en dessous de zéro | sous zéro, 3 month: trimestre | trimestriel*,
    6 month: semestre | semestriel*, 15 minute: quart d'heure, 30 minute: demi-heure, 45 minute: trois quarts d'heure,
    14 day: quinze jours, 17: dix-sept, 19: dix-neuf, 21: vingt et un, 35: trente-cinq, 36: trente-six, 55:
    cinquante-cinq, 65: soixante-cinq, 70: soixante-dix, 75: soixante-quinze, 120: cent vingt, 150: cent cinquante,
    200: deux cents, 300: trois cents, 500: cinq cents, 24 hour: jour et nuit? | vingt-quatre heures sur vingt-quatre,
    90 minute: une heure et demie | une heure trente, 18 month: un an et demi, 2 day: un jour sur deux, 2 week: une
    semaine sur deux, 2 month: un mois sur deux | bimestriel*, 2 year: une année sur deux | un an sur deux |
    bisannuel* | biennal*, 1.5 metre: un mètre et demi, 1.5 litre: un litre et demi, 1.5 kilogram: un kilo et demi |
    un kilogramme et demi, 1.5 tonne: une tonne et demie, 1.5 centimetre: un centimètre et demi, 1.5 day: un jour et
    demi | une journée et demie, 1.5 week: une semaine et demie, 1.5 month: un mois et demi, 90 second: une minute et
    demie, 2.5 metre: deux mètres et demi, 2.5 litre: deux litres et demi, 2.5 kilogram: deux kilos et demi, 2.5
    tonne: deux tonnes et demie, 2.5 minute: deux minutes et demie, 2.5 year: deux ans et demi, 3.5 tonne: trois
    tonnes et demie, 3.5 kilogram: trois kilos et demi, 0.5 litre: demi-litre | demi-litres, 0.5 kilogram: demi-kilo,
    0.5 metre: demi-mètre, 0.5 day: demi-journée, 30 second: demi-minute
# Times of day: what marks a number as a time, and which half of the day it is in.
meaning-times =
    clock: heure | heures | h, am: du matin, pm: de l'après-midi | du soir, noon: midi, midnight: minuit, half-past: -,
    half-to: -, quarter-past: -, quarter-to: -
