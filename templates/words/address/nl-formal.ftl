# Wat er verandert als lezers met "u" worden aangesproken.
before-you-start = Voordat u begint
roles-needed = Uw rol
permissions-needed = Uw autorisaties
requires-here = Voor deze stap hebt u nodig
how-to-get = Zo krijgt u het
choose-any = Kies wat voor u geldt
outcome = U ziet
choose-language = Kies uw taal
checklist-remembered = Uw vinkjes worden alleen op dit apparaat onthouden.
checklist-intro = Vink af wat u hebt gedaan. Lees elke waarschuwing voordat u verdergaat.
you-are-here = U bent hier
go-to-end = U bent klaar
review-hand-back = Terugsturen: vul { $file } in, dat bij dit exemplaar hoort. Schrijf bij elke waarschuwing uw naam, en ja als beide teksten hetzelfde zeggen. Stuur het bestand terug als CSV.
sheet-name = Uw naam
