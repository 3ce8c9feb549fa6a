# Ce qui change quand on tutoie les lecteurs.
safety-first = Lis d’abord les avertissements
roles-needed = Ton rôle
permissions-needed = Tes autorisations
requires-here = Pour cette étape, il te faut
ask-whom = À qui t’adresser
choose-one = Choisis une option
choose-any = Choisis ce qui te concerne
takes = Compte environ
choose-language = Choisis ta langue
checklist-intro = Coche ce que tu as fait. Lis chaque avertissement avant de continuer.
checklist-intro-confirm = Fais chaque étape de mémoire, mais lis d’abord ses avertissements. Arrête-toi ensuite et coche ce que tu as fait.
checklist-confirm = Fais cette étape. Arrête-toi ensuite et confirme :
you-are-here = Tu es ici
status-draft = Brouillon : cette fiche n’est pas encore vérifiée. Ne la suis pas.
status-review = En relecture : cette fiche n’est pas encore approuvée. Ne la suis pas.
go-to-step = Passe à l’étape { $number }
go-back-to-step = Reviens à l’étape { $number }
go-to-end = Tu as terminé
review-hand-back = Pour répondre : remplis { $file }, joint à cet exemplaire. Pour chaque avertissement, écris ton nom, et oui si les deux textes disent la même chose. Renvoie le fichier au format CSV.
sheet-name = Ton nom
review-intro =
    Les avertissements viennent en premier. Compare chaque traduction au texte source, puis signe celles qui sont justes.
paper-current = Ton papier est la version la plus récente de cette fiche.
paper-older = Ton papier est plus ancien que cette fiche. Utilise cette page ou imprime à nouveau la fiche.
paper-gone = Un ou plusieurs avertissements de ton papier ne sont plus valables tels quels.
paper-unknown = On ne sait pas si ton papier est encore valable. Utilise cette page.
