# Wszystkie słowa, które stappenkaart sam mówi do czytelnika, po polsku.

language-name = Polski

severity-danger = Niebezpieczeństwo
severity-warning = Ostrzeżenie
severity-caution = Przestroga
severity-notice = Uwaga
note-important = Ważne
note-note = Warto wiedzieć
note-tip = Wskazówka

card = Karta instrukcji
card-decision = Wybór właściwej karty
card-reference = Informacje
checklist = Lista kontrolna
step = Krok { $number }
steps-count =
    { $count ->
        [one] { $count } krok
        [few] { $count } kroki
        [many] { $count } kroków
       *[other] { $count } kroku
    }
warnings-count =
    { $count ->
        [one] { $count } ostrzeżenie
        [few] { $count } ostrzeżenia
        [many] { $count } ostrzeżeń
       *[other] { $count } ostrzeżenia
    }
warnings-in-card =
    { $count ->
        [one] Na tej karcie jest { $count } ostrzeżenie
        [few] Na tej karcie są { $count } ostrzeżenia
        [many] Na tej karcie jest { $count } ostrzeżeń
       *[other] Na tej karcie jest { $count } ostrzeżenia
    }
duration =
    { $minutes ->
        [one] { $minutes } minuta
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }
page-of = Strona { $page } z { $total }

before-you-start = Zanim zaczniesz
read-first = Najpierw przeczytaj to
safety-first = Najpierw przeczytaj ostrzeżenia
roles-needed = Twoja rola
permissions-needed = Twoje uprawnienia
requires-here = Wymagane w tym kroku
needed-in = Gdzie jest to potrzebne
ask-whom = Kogo zapytać
request-copy = Skopiuj wiadomość
request = Potrzebuję tego, aby skorzystać z karty instrukcji. Czy można to załatwić?
how-to-get = Jak to uzyskać
choose-one = Wybierz jedną opcję
choose-any = Wybierz to, co Cię dotyczy
outcome = Rezultat
done = Gotowe
forbidden = Nie używaj
callouts-legend = Miejsca na ilustracji
to-warning = Przejdź do ostrzeżenia

owner = Za kartę odpowiada
verified = Sprawdzono
takes = Orientacyjny czas:
languages = Język
choose-language = Wybierz język
cards = Karty instrukcji
all-cards = Wszystkie karty instrukcji
print-card = Karta instrukcji w formacie PDF
open-checklist = Lista kontrolna
print-checklist = Lista kontrolna w formacie PDF
print-one-sheet = Karta na jednej kartce
print-leaflet = Ulotka do złożenia
print-pocket = Karta kieszonkowa do złożenia
print-poster = Plakat
print-binder = Segregator ze wszystkimi kartami
print-category-binder = Segregator tej kategorii
word-document = Dokument programu Word, do uwag
binder-contents = Spis treści
binder-warnings = Wszystkie ostrzeżenia
binder-versions = Wersje
paper-newest = Najnowsza wersja
paper-current = Wydruk jest najnowszą wersją tej karty.
paper-older = Wydruk jest starszy niż ta karta. Skorzystaj z tej strony albo wydrukuj kartę ponownie.
paper-changed = Te ostrzeżenia są nowe lub zmienione:
paper-gone = Co najmniej jedno ostrzeżenie z wydruku nie obowiązuje już w tej postaci.
paper-unknown = Nie wiadomo, czy wydruk jest jeszcze aktualny. Skorzystaj z tej strony.
changes = Co się zmieniło
changes-warnings = Zmieniły się ostrzeżenia
change-removed = Ostrzeżenie usunięte
change-weaker = Ostrzeżenie jest słabsze
change-reworded = Ostrzeżenie sformułowane inaczej
change-moved = Ostrzeżenie jest w innym miejscu
change-stronger = Ostrzeżenie jest mocniejsze
change-added = Nowe ostrzeżenie
change-before = Wcześniej:
change-after = Teraz:
change-card = Nowa karta
change-card-gone = Karta usunięta
change-title = Tytuł zmieniony
change-steps = Kroki zmienione
change-pictures = Obrazy zmienione
change-text = Inny tekst zmieniony
print-page = Wydrukuj tę stronę
table-of-contents = Na tej karcie
skip-to-content = Przejdź do treści
enlarge-picture = Powiększ ilustrację
film-watch = Obejrzyj film
background = Informacje ogólne
sound-play = Odsłuchaj nagranie
file-download = Pobierz plik
attachment-on-page = Na stronie tej karty
in-card = karta „{ $title }”
in-card-step = karta „{ $title }”, krok { $number }
size-kb = { $size } kB
size-mb = { $size } MB
copy = Kopiuj
copied = Skopiowano
path-then = potem

# Klawisze klawiatury, tak jak są na niej podpisane.
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
key-space = Spacja
key-caps-lock = Caps Lock
key-num-lock = Num Lock
key-scroll-lock = Scroll Lock
key-print-screen = Print Screen
key-pause = Pause

checklist-name = Imię i nazwisko
checklist-date = Data
checklist-signature = Parafa
checklist-reset = Wyczyść zaznaczenia
checklist-progress = Wykonano { $done } z { $total }
checklist-remembered = Zaznaczenia są zapamiętywane tylko na tym urządzeniu.
checklist-intro = Zaznaczaj wykonane czynności. Przeczytaj każde ostrzeżenie, zanim przejdziesz dalej.
checklist-intro-confirm = Wykonaj każdy krok z pamięci, ale najpierw przeczytaj jego ostrzeżenia. Potem zatrzymaj się i zaznacz, co zostało zrobione.
checklist-confirm = Wykonaj ten krok. Potem zatrzymaj się i potwierdź:

new-tab = otwiera się w nowej karcie
callout-place = miejsce { $mark } na ilustracji
start = Rozpocznij
print = Drukuj
about-card = O tej karcie
step-of = Krok { $step } z { $steps }
progress = Postęp
go-on = Dalej
warning-read = To ostrzeżenie zostało przeczytane
warning-unread = Najpierw to ostrzeżenie: nie zostało jeszcze przeczytane.
ticks-cleared = Zaznaczenia zostały usunięte.
undo = Cofnij
step-changed = Ten krok zmienił się od czasu zaznaczenia. Jego zaznaczenia zostały usunięte.
not-ticked = Jeszcze niezaznaczone: { $count }
branch-if = Tylko po tym wyborze:
branch-or = lub
not-on-your-way = Nie na tej drodze
all-ticked = Wszystko jest zaznaczone
sign-off = Podpis
focus-start = Krok po kroku
focus-end = Cała karta
back = Wstecz
next = Dalej
practice = Ćwiczenie
practice-intro = Na ilustracji nie ma oznaczeń. Nic nie jest zapisywane.
practice-ask = Gdzie trzeba kliknąć?
practice-right = Dobrze.
practice-wrong = Nie tutaj. Jeszcze raz.
practice-shown = Nie tutaj. To jest to miejsce.
practice-place = Miejsce { $number }
practice-by-name = Wybór według nazwy
practice-result = Znalezione za pierwszym razem: { $done } z { $total }
feedback-ask = Czy się udało?
feedback-ask-facts = Czy to pomogło?
feedback-yes = Tak
feedback-no = Nie
feedback-good = Świetnie. Propozycje zmian są mile widziane.
feedback-first = Najpierw warto sprawdzić:
feedback-report = Zgłoś problem
feedback-better = Zaproponuj zmianę
feedback-step = Coś się tu nie zgadza?
kept-copy = Brak połączenia. To kopia zapisana na tym urządzeniu; może istnieć nowsza wersja. Zapisano:
kept-newer = Istnieje nowsza wersja tej strony.
kept-load = Pokaż

not-translated =
    { $tag ->
        [nl] Jeszcze nieprzetłumaczone: ten tekst jest w języku niderlandzkim
        [en] Jeszcze nieprzetłumaczone: ten tekst jest w języku angielskim
        [de] Jeszcze nieprzetłumaczone: ten tekst jest w języku niemieckim
        [fr] Jeszcze nieprzetłumaczone: ten tekst jest w języku francuskim
        [es] Jeszcze nieprzetłumaczone: ten tekst jest w języku hiszpańskim
        [it] Jeszcze nieprzetłumaczone: ten tekst jest w języku włoskim
        [pt] Jeszcze nieprzetłumaczone: ten tekst jest w języku portugalskim
        [pl] Jeszcze nieprzetłumaczone: ten tekst jest w języku polskim
        [tr] Jeszcze nieprzetłumaczone: ten tekst jest w języku tureckim
        [ar] Jeszcze nieprzetłumaczone: ten tekst jest w języku arabskim
        [ja] Jeszcze nieprzetłumaczone: ten tekst jest w języku japońskim
        [zh] Jeszcze nieprzetłumaczone: ten tekst jest w języku chińskim
       *[other] Jeszcze nieprzetłumaczone. Język tego tekstu: { $language }
    }
not-translated-card = Część tej karty nie jest jeszcze przetłumaczona. Te teksty są w języku oryginału i mają etykietę.
you-are-here = Jesteś tutaj
find-card = Znajdź kartę
cards-found = Znalezione karty: { $count }
none-found = Nic nie znaleziono dla „{ $query }”. Poniżej są wszystkie karty.
found-partly = Żadna karta nie zawiera wszystkich tych słów. Karty z niektórymi z nich: { $count }
cards-for = Karty dla
everyone = Wszystkich czytelników
recently-verified = Ostatnio sprawdzone
page-missing = Pod tym adresem nie ma strony
card-moved = Ta karta została przeniesiona
close = Zamknij

audience = Dla kogo:
product = Pokazany produkt:
revision = Wersja karty:
status-draft = Wersja robocza: jeszcze niesprawdzona. Nie postępuj według tej karty.
status-review = W trakcie sprawdzania: jeszcze niezatwierdzona. Nie postępuj według tej karty.
status-retired = Wycofana: ta karta nie jest już aktualizowana.
go-to-step = Przejdź do kroku { $number }
go-back-to-step = Wróć do kroku { $number }
go-to-end = Wszystko gotowe
glossary = Pojęcia na tej karcie

# Arkusz do sprawdzania tłumaczenia, dla osoby, która zna oba języki.
review = Sprawdzanie tłumaczenia
review-intro = Na początku są ostrzeżenia. Porównaj każde tłumaczenie z tekstem źródłowym i podpisz te, które są poprawne.
review-source = Tekst źródłowy
review-translation = Tłumaczenie
review-warnings = Ostrzeżenia
review-texts = Pozostałe teksty
review-earlier = Tekst źródłowy z chwili tłumaczenia
review-machine = Wersja robocza przygotowana maszynowo
review-approved = Zatwierdzone: { $name }, { $date }
review-progress = Zatwierdzone ostrzeżenia: { $done } z { $total }
review-hand-back = Aby odpowiedzieć, proszę wypełnić plik { $file }, dołączony do tego egzemplarza. Przy każdym ostrzeżeniu proszę wpisać imię i nazwisko oraz tak, jeśli oba teksty mówią to samo. Plik proszę odesłać jako CSV.
# Arkusz, który wypełnia osoba sprawdzająca.
sheet-card = Karta
sheet-warning = Ostrzeżenie
sheet-signal-word = Hasło ostrzegawcze
sheet-state = Stan
sheet-name = Imię i nazwisko
sheet-tick = Zatwierdzone? (tak lub nie)
sheet-remark = Uwaga
state-missing = Nieprzetłumaczone
state-blank = Puste
state-identical = Takie samo jak tekst źródłowy
state-stale = Tekst źródłowy zmienił się od czasu tłumaczenia
state-refused = Nie znaczy tego samego
state-review = Czeka na sprawdzenie
state-draft = Czeka na zatwierdzenie
state-approved = Zatwierdzone
state-translated = Przetłumaczone

# Jak działa ten język. Listy z przecinkami; `*` oznacza dowolne litery, a `-` listę, która nie ma tu nic do powiedzenia.
# Słowa, które przeczą lub zakazują; słowa o znaczeniu przeczącym, takie jak „bez”; zwroty, które tylko wyglądają na przeczenie.
meaning-negations =
    nie, ani, nigdy, nigdzie, nikt, nikogo, nikomu, nikim, nic, niczego, niczemu, niczym, żaden, żadna, żadne,
    żadnego, żadnej, żadnemu, żadną, żadnym, żadni, żadnych, żadnymi, znikąd, bynajmniej, nijak, ani nie, ani też,
    ani * ani, nigd* * nie, nikt * nie, niko* * nie, nikim * nie, nic * nie, nicz* * nie, żad* * nie, nie * nigd*,
    nie * nikt, nie * niko*, nie * nikim, nie * nic, nie * nicz*, nie * żad*, nigd* * niko* * nie,
    nigd* * nicz* * nie, nigd* * żad* * nie, nigd* * nie * niko*, nigd* * nie * nicz*, nigd* * nie * żad*,
    nikt * nigd* * nie, nikt * nie * nigd*, nikt * nie * żad*, nikt * nie * nic*, nic * nigd* * nie,
    nie * niko* * żad*, nie * nigd* * żad*, żad* * żad* * nie, nie * żad* * ani * żad*
meaning-negative-words =
    bez, beze, bez żad*, bez niczyj*, unikać, unikaj*, unika, unikają, unikani*, unikn*, zapobie*, zabrania*, zabron*,
    zabroń, zakaz*, wzbron*, powstrzyma*, powstrzymuj*, zaniecha*, uniemożliw*, brak*, bezpowrotn*, bezużyteczn*,
    bezskuteczn*, odmaw*, odmów*, odmow*, odrzuc*, wyklucz*, wyłączon*, pomiń, pomijaj*, pominięt*, ignoruj*,
    ignorowa*, zamiast, oprócz, z wyjątkiem, z wyłączeniem, spoza, za mało, zbyt mało, za mał*, zbyt mał*, za krótk*,
    zbyt krótk*, pust*, błędn*, przestarzał*, wygas*, tylko do odczytu, co najwyżej, z dala od, z daleka od, trzymaj *
    z dala, dopiero po, dopiero gdy, dopiero wtedy, dopiero kiedy, dopiero jak, dopiero jeśli, tylko po, tylko jeśli,
    tylko gdy, tylko wtedy, wyłącznie po, wyłącznie wtedy, wyłącznie gdy, nie*, w razie wątpliwości, w przypadku
    wątpliwości
# Words that say what follows if it is not done.
meaning-otherwise = w przeciwnym razie
meaning-no-negations =
    nie tylko, nie później niż, nie dość że, nie lada, nie byle, o mało nie, mało nie, omal nie, nie zapomnij, nie
    zapominaj, nigdy nie zapominaj, dopóki nie, dopóki * nie, póki nie, póki * nie, zanim nie, o ile nie, czy też nie,
    niech, niechaj, niego, niej, niemu, nieco, niemal, niemniej, niegdyś, niekiedy, nieraz, niejed*, niejak*,
    niektór*, niedawn*, niedług*, niebawem, niebo, nieba, niebiesk*, niedziel*, niemiec*, niemcy, niemczech, niewiel*,
    niestety, niezwykl*, niezwłoczn*, nieustann*, nieprzerwan*, niebezpiecz*, niezbędn*, niezawodn*, nieść, niesie,
    niepokój, nie trzeba, nie musi*, nie jest wymagan*, nie jest konieczn*, nie jest obowiązkow*, nie zapomn*, nie
    zapomin*, nigdy nie zapomn*, nie wahaj*, nie są konieczn*, nie są wymagan*, nie są potrzebn*, nie jest potrzebn*,
    nie potrzeb*, nie są obowiązkow*
# Negations that may only repeat another one of the sentence: "do not touch it, nor the cable" can become one.
meaning-repeated-negations = też nie, również nie, także nie, nawet nie, ani
# Słowa, od których zaczyna się ostrzeżenie.
meaning-signal-words = Ostrzeżenie, Przestroga, Uwaga, Niebezpieczeństwo, Ostrożnie, Zagrożenie
meaning-note-words = Wskazówka, Porada, Ważne, Informacja, Notatka
meaning-needs = Wymagania wstępne, Wymagania, Zanim zaczniesz, Przed rozpoczęciem, Czego potrzebujesz, Przygotowanie

# Słowa, po których widać, że tekst pod czynnością mówi, co czytelnik widzi, gdy się udała.
meaning-outcomes =
    pojawi się, pojawia się, pojawią się, wyświetli się, wyświetla się, zostanie wyświetlony, zostanie
    wyświetlona, zostanie wyświetlone, otworzy się, otwiera się, zobaczysz, widzisz

# Słowa, które zakazują na początku zdania albo za jego czasownikiem; przeczenia, które niczego nie zakazują.
meaning-prohibitions =
    nigdy, nigdy nie, w żadnym wypadku, w żadnym wypadku nie, w żadnym razie, w żadnym razie nie, pod żadnym pozorem,
    pod żadnym pozorem nie, w żadnych okolicznościach, w żadnych okolicznościach nie, nigdy nie wolno,
    nigdy nie należy, absolutnie nie, bezwzględnie zabrania się, surowo zabrania się, surowo wzbronione,
    kategorycznie zabrania się
meaning-prohibitions-inside =
    nigdy, w żadnym wypadku, w żadnym razie, pod żadnym pozorem, w żadnych okolicznościach, absolutnie nie
meaning-refusals =
    nie dotykaj, nie dotykać, nie otwieraj, nie otwierać, nie zamykaj, nie zamykać, nie wyłączaj, nie wyłączać,
    nie włączaj, nie włączać, nie klikaj, nie klikać, nie naciskaj, nie naciskać, nie usuwaj, nie usuwać,
    nie zmieniaj, nie zmieniać, nie używaj, nie używać, nie stosuj, nie stosować, nie zapisuj, nie zapisywać,
    nie wpisuj, nie wpisywać, nie wprowadzaj, nie wprowadzać, nie podawaj, nie podawać, nie udostępniaj,
    nie udostępniać, nie wysyłaj, nie wysyłać, nie wybieraj, nie wybierać, nie zaznaczaj, nie zaznaczać,
    nie odznaczaj, nie odznaczać, nie odłączaj, nie odłączać, nie podłączaj, nie podłączać, nie rozłączaj,
    nie rozłączać, nie przerywaj, nie przerywać, nie zostawiaj, nie zostawiać, nie pozostawiaj, nie pozostawiać,
    nie wkładaj, nie wkładać, nie wyjmuj, nie wyjmować, nie wyciągaj, nie wyciągać, nie zdejmuj, nie zdejmować,
    nie zakładaj, nie zakładać, nie instaluj, nie instalować, nie uruchamiaj, nie uruchamiać, nie edytuj,
    nie edytować, nie kopiuj, nie kopiować, nie przenoś, nie przenosić, nie przesuwaj, nie przesuwać, nie przeciągaj,
    nie przeciągać, nie drukuj, nie drukować, nie pomijaj, nie pomijać, nie ignoruj, nie ignorować, nie zatwierdzaj,
    nie zatwierdzać, nie akceptuj, nie akceptować, nie loguj, nie wylogowuj, nie odświeżaj, nie odświeżać,
    nie zamieniaj, nie zamieniać, nie łącz, nie łączyć, nie mieszaj, nie mieszać, nie próbuj, nie próbować, nie rób,
    nie robić, nie wchodź, nie wchodzić, nie wychodź, nie wychodzić, nie przechodź, nie przechodzić, nie kontynuuj,
    nie kontynuować, nie dopuszczaj, nie dopuszczać, nie pozwalaj, nie pozwalać, nie stawiaj, nie stawiać, nie kładź,
    nie kłaść, nie przekazuj, nie przekazywać, nie ujawniaj, nie ujawniać, nie obsługuj, nie obsługiwać, nie podnoś,
    nie podnosić, nie zbliżaj, nie wyrzucaj, nie wyrzucać, nie wolno, nie należy, nie powinno się, zabrania się,
    zabronione jest, zakazuje się, unikaj, unikajcie, unikać, należy unikać, proszę unikać, wystrzegaj się,
    powstrzymaj się, trzymaj się z dala, trzymaj się z daleka
meaning-refusals-inside = nie
meaning-reassurances =
    nie zapomnij, nie zapominaj, nigdy nie zapominaj, nie martw się, nie przejmuj się, nie obawiaj się, nie bój się,
    nie wahaj się, nie panikuj, nie ma problemu, nie ma sprawy, nic nie szkodzi, nie szkodzi, nie wiesz, nie tylko
meaning-obligations = -
meaning-persons = -
meaning-cautions = -
meaning-bans =
    jest zabronione, są zabronione, jest zabroniony, jest zabroniona, jest wzbronione, jest zakazane,
    jest niedozwolone, są niedozwolone, nie jest dozwolone, nie są dozwolone, nie wolno, zabrania się, zakazuje się,
    należy unikać, trzeba unikać, powinno się unikać, staraj się unikać, odradzamy, odradza się
meaning-consequents = więc, dlatego, zatem, toteż
# Words that are an article and a pronoun alike; words that lead to a purpose; words that forbid before an infinitive, as on a sign,
# and the endings of infinitives; the endings of words that forbid, or any part of a clause without spaces, and what only looks like them.
meaning-pronouns = -
meaning-purposes = -
meaning-signs = nie
meaning-infinitives = *ać, *ić, *yć, *eć, *ąć, *uć, *ść, *źć
meaning-forbidding-forms = -
meaning-no-forbidding-forms = -

# Czasowniki instrukcji w formie, która nakazuje; co może stać przed nimi i co stoi za nimi, gdy na pewno są czasownikami.
meaning-commands =
    akceptuj, zaakceptuj, zaakceptować, aktualizuj, zaktualizuj, zaktualizować, aktywuj, aktywować, anuluj, anulować,
    archiwizuj, zarchiwizuj, cofnij, cofnąć, czekaj, poczekaj, zaczekaj, czekać, poczekać, czytaj, przeczytaj,
    przeczytać, daj, dezaktywuj, dodaj, dodać, dokończ, dołącz, dołączyć, dopasuj, dostosuj, dostosować, dotknij,
    dotknąć, drukuj, wydrukuj, wydrukować, edytuj, edytować, eksportuj, wyeksportuj, wyeksportować, filtruj, idź,
    importuj, zaimportuj, zaimportować, poinformuj, poinformować, instaluj, zainstaluj, zainstalować, kliknij, klikaj,
    kliknąć, kontynuuj, kontynuować, kopiuj, skopiuj, skopiować, kup, zaloguj, zalogować, wyloguj, wylogować,
    maksymalizuj, minimalizuj, naciśnij, nacisnąć, najedź, nadaj, nadać, napisz, napisać, napraw, naprawić, nazwij,
    obejrzyj, obróć, obrócić, oceń, odblokuj, odblokować, odbierz, odczekaj, odczekać, odczytaj, odczytać, odinstaluj,
    odinstalować, odłącz, odłączyć, odpowiedz, odrzuć, odrzucić, odszukaj, odśwież, odświeżyć, odwołaj, odznacz,
    odznaczyć, ogranicz, określ, określić, opisz, opłać, opróżnij, opróżnić, opuść, otwórz, otworzyć, oznacz,
    oznaczyć, pamiętaj, zapamiętaj, pisz, pobierz, pobrać, podaj, podać, podejmij, podłącz, podłączyć, podpisz,
    podpisać, podziel, pokaż, połącz, połączyć, pomiń, pominąć, popraw, poprawić, poproś, porównaj, porównać,
    postępuj, potwierdź, potwierdzić, powiadom, powiadomić, powiększ, powiększyć, powtórz, powtórzyć, pozostaw,
    pozostawić, pozwól, prześlij, przesłać, przeciągnij, przeciągnąć, przejdź, przejść, przejrzyj, przejrzeć, przekaż,
    przekazać, przekręć, przełącz, przełączyć, przenieś, przenieść, przesuń, przesunąć, przewiń, przewinąć,
    przetestuj, przetłumacz, przyciśnij, przydziel, przydzielić, przygotuj, przygotować, przypisz, przypisać,
    przytrzymaj, przytrzymać, przywróć, przywrócić, opublikuj, opublikować, rozłącz, rozpocznij, rozpocząć, rozwiń,
    rozwinąć, zrób, rób, skanuj, zeskanuj, zeskanować, skonfiguruj, skonfigurować, skontaktuj, skoryguj, skorzystaj,
    skorzystać, sortuj, posortuj, sprawdź, sprawdzić, spróbuj, spójrz, stuknij, stuknąć, zsynchronizuj, szukaj,
    wyszukaj, wyszukać, poszukaj, testuj, trzymaj, trzymać, udostępnij, udostępnić, udziel, ukryj, ukryć, umieść,
    umieścić, umyj, unikaj, unikać, upewnij, upewnić, upuść, uruchom, uruchomić, usuń, usunąć, ustal, ustaw, ustawić,
    utwórz, utworzyć, uzupełnij, uzupełnić, użyj, użyć, używaj, używać, wczytaj, weź, wejdź, wejść, wklej, wkleić,
    włącz, włączyć, włóż, włożyć, wpisz, wpisać, wprowadź, wprowadzić, wróć, wrócić, wskaż, wskazać, wstaw, wstawić,
    wstrzymaj, wstrzymać, wsuń, wsunąć, wybierz, wybrać, wyczyść, wyczyścić, wyjdź, wyjść, wyjmij, wyjąć, wykonaj,
    wykonać, wyłącz, wyłączyć, wymień, wymienić, wypełnij, wypełnić, wyślij, wysłać, wyświetl, wyświetlić, wytnij,
    wyznacz, zabezpiecz, zabezpieczyć, zablokuj, zablokować, zachowaj, zachować, zacznij, zacząć, zadzwoń, zakończ,
    zakończyć, załaduj, załóż, założyć, zamień, zamienić, zamknij, zamknąć, zamów, zanotuj, zapisz, zapisać, zapłać,
    zapoznaj, zapytaj, zapytać, zarejestruj, zarejestrować, zastąp, zastąpić, zastosuj, zastosować, zatrzymaj,
    zatrzymać, zatwierdź, zatwierdzić, zaznacz, zaznaczyć, zbierz, zdejmij, zdjąć, zdecyduj, zgłoś, zgłosić, zignoruj,
    zmień, zmienić, zmniejsz, znajdź, znaleźć, zobacz, zresetuj, zresetować, zrestartuj, zweryfikuj, zweryfikować,
    zwiń, zwinąć, zwolnij, zwolnić, zwróć, unikajcie
meaning-fillers =
    proszę, teraz, następnie, potem, później, najpierw, ponownie, znowu, też, także, również, zawsze, po prostu,
    na koniec, wtedy, więc, a, i, ale
meaning-coordinators = i, oraz, a, ale, lecz, następnie, potem
meaning-determiners =
    ten, tę, tą, ta, to, te, tego, tej, tych, tym, swój, swoją, swoje, swojego, swojej, swoich, każdy, każdą, każde,
    wszystko, wszystkie, wszystkich, go, ją, je, ich, im, jej, mu, się, jeden, jedną, jedno, dwa, dwie, trzy, oba,
    obie, w, we, na, do, z, ze, od, za, po, pod, nad, przy, przed, przez, o, obok, ponownie, przycisk, opcję, pole,
    kartę, zakładkę, ikonę, plik, okno, stronę, link, łącze, listę, nazwę, hasło, adres, numer, dane, kod, wiadomość,
    komputer, urządzenie, użytkownika, system, administratora
meaning-articles = -
meaning-auxiliaries =
    jest, są, jestem, jesteś, był, była, było, były, będzie, będą, może, mogą, możesz, można, musi, muszą, musisz, ma,
    mają, masz, miał, miała, powinien, powinna, powinno, powinny, zostanie, zostaną, został, została, zostało,
    zostały, chce
meaning-subordinators =
    że, żeby, aby, by, jeśli, jeżeli, gdy, kiedy, gdyby, który, która, które, którego, której, któremu, którą, którym,
    których, którymi, co, kto, czy, jak, jaki, jaka, jakie, gdzie, skąd, dokąd, dlaczego, ile, ponieważ, bo, gdyż,
    dopóki, póki, aż, zanim, odkąd, skoro, choć, chociaż, mimo że, chyba że, niż, podczas gdy

# Jak zaczyna się tekst, który nie nakazuje; warunki, które stoją za czynnością; czasowniki, które każą wybrać lub sprawdzić.
meaning-subjects =
    ty, pan, pani, państwo, ja, my, on, ona, ono, oni, one, użytkownik, użytkownicy, użytkowniczka, ten, ta, to, ci,
    klikasz, wybierasz, otwierasz, naciskasz, wpisujesz, zapisujesz, przechodzisz, zaznaczasz, wysyłasz
meaning-conditions =
    jeśli, jeżeli, gdy, kiedy, gdyby, ilekroć, o ile, chyba że, jak tylko, gdy tylko, w razie, w przypadku gdy,
    w przypadku, pod warunkiem że, pod warunkiem
# Co stoi przed warunkiem, który niczego nie ogranicza: „nawet jeśli”.
meaning-concessions = nawet, także, również, tylko, zwłaszcza
meaning-asking =
    sprawdź, sprawdzić, wybierz, wybrać, zdecyduj, określ, określić, ustal, ustalić, zapytaj, zapytać, znajdź, zobacz,
    zanotuj, pamiętaj, wskaż, wskazać, potwierdź, potwierdzić, upewnij, upewnić, zweryfikuj, zweryfikować, powiedz,
    podaj, podać, ustaw, ustawić, wpisz, wprowadź, przetestuj, spójrz, pokaż, zdefiniuj, skonfiguruj, rozważ, zwróć,
    wiedzieć
meaning-choosing = wybierz, wybrać
meaning-answers = tak, nie
meaning-simultaneous =
    jednocześnie, równocześnie, zarazem, podczas, przytrzymaj, przytrzymując, przytrzymać, trzymaj, trzymając, razem,
    w tym samym czasie, przeciągnij, przeciągnąć, przeciągając
meaning-weak-openings =
    możesz, można, może, mogą, być może, jest możliwe, możliwe jest, zaleca się, zalecane jest, zalecamy, radzimy,
    sugerujemy, polecamy, warto, lepiej, najlepiej, dobrze jest, dobrze by było, czasem, czasami, niekiedy, spróbuj,
    staraj się, postaraj się, w miarę możliwości, w miarę możności, ewentualnie, raczej, wskazane jest, wolno
meaning-passives = zostaje, zostają, zostanie, zostaną, został, została, zostało, zostali, zostały, zostać
meaning-passives-with-agent = jest, są, był, była, było, byli, były, będzie, będą, być, bywa, bywają
meaning-agents = przez
meaning-participles =
    zamknięty, *any, *ana, *ane, *ani, *ony, *ona, *one, *eni, zaczęty, *ęty, *ęta, *ęte, *yty, *yta, *yte,
    otwarty, *arty, *arta, *arte, zepsuty, *uty, *uta, *ute, *bity, *bita, *bite
meaning-no-participles =
    ona, one, ani, pani, pana, strona, strony, zmiana, zmiany, wymiana, wymiany, odmiana, odmiany, rana, rany, ściana,
    ściany, dane, ekrany, plany, kolumny, telefony, ikona, ikony, szablony, balony, wagony, ochrona, ochrony, obrony,
    przestrzeni, kieszeni, zielony, zielona, zielone, czerwony, czerwona, czerwone, znany, znana, znane, wizyta,
    wizyty, płyta, płyty, karta, karty, warta, warty, warte, czwart*, żarty, starty, minuta, minuty, waluta, waluty,
    uprawniony, uprawniona, uprawnione, uprawnieni, zainteresowany, zainteresowana, zainteresowani, zadowolony,
    zadowolona, zalogowany, zalogowana, zalogowani
meaning-address-formal = -
meaning-address-formal-capital = Pan, Pani, Państwo, Państwa, Pana
meaning-address-informal = ty, ciebie, cię, tobie, twój, twoja, twoje, twojego, twojej
# Words that nearly every text has: they show in which language it is.
meaning-common-words =
    w, we, na, do, z, ze, od, po, za, przy, przez, dla, bez, nad, pod, przed, między, o, u, i, a, oraz, lub, albo,
    ale, lecz, czy, że, żeby, aby, gdy, kiedy, jeśli, jeżeli, zanim, dopóki, dopiero, ponieważ, bo, niż, jak, co,
    kto, gdzie, który, która, które, którzy, których, którego, której, ten, ta, to, te, ci, tego, tej, tych, tym,
    tę, jest, są, był, była, było, być, będzie, nie, nigdy, żaden, żadnego, żadnych, nic, nikt, może, mogą, można,
    musi, muszą, należy, trzeba, się, siebie, jego, jej, ich, go, je, ją, mu, im, swoje, swój, swoją, ty, twój,
    twoje, wszystkie, wszystko, wszystkich, każdy, każda, każde, każdego, inny, inne, innych, także, też, również,
    tylko, wyłącznie, zawsze, jeszcze, już, bardzo, więcej, mniej, najpierw, potem, następnie, podczas, chyba, ani,
    tak, *ł*, *ę*, *ą*, *ś*, *ż*, *ń*, *ź*, *ć, *ów, użyj, najwyżej, wolno, powyżej, poniżej, minut, godzin,
    godziny, osób, osoby
# Words with which no sentence ends: there the rest of a translation got lost.
meaning-unfinished = i, lub, oraz, że, jeśli, jeżeli, ponieważ, gdy, ani, dla
# Letters that are a word or short for a word: in another language it can be another letter.
meaning-letters = a, i, o, u, w, z, t, n, p, l
meaning-abbreviations =
    np, tj, tzn, tzw, itd, itp, m.in, ww, dot, ds, dr, inż, mgr, prof, nr, ul, al, pl, godz, min, maks, tel, str, rys,
    tab, zob, por, wg, św, jw, pkt, ust, art, poz, ew
meaning-last-abbreviations = itd, itp
# Co pisze się bez spacji przy wyróżnionym słowie: przed nim i po nim. `*`, jeśli język nie ma odstępów.
meaning-joined-before = -
meaning-joined-after = -
# Co się wpisuje, aby zatwierdzić, i co, aby nie zatwierdzić.
meaning-tick-yes = tak, t, x, ✓, ✔, ☑, ok, prawda, zatwierdzone, zgoda
meaning-tick-no = nie, n, ✗, ✘, ×, fałsz, niezatwierdzone, odrzucone

# Obrażenia i śmierć: `*` oznacza dowolne litery.
meaning-injuries =
    przytnie ci, przytniesz, przyciąć palce, przewrócisz się, poślizgniesz się, potkniesz się, poparzysz, uderzysz się, boli,
    do oczu,
    obrażeni*, uraz, urazy, urazu, urazów, urazem, urazami, zrani*, rani, ranić, rana, rany, ranę, ran, ranny*,
    skalecz*, okalecz*, oparz*, poparz*, śmierć, śmierci, śmiercią, śmierteln*, zginie, zginą, zginąć, umrz*, umier*,
    zabij*, zabić, zabije, zgon*, porażeni*, porazi*, zatru*, truj*, truci*, toksyczn*, uduś*, udus*, udław*, zadław*,
    uton*, utopi*, zmiażdż*, przygnie*, amput*, krwaw*, krwotok*, oślep*, ślepot*, ogłuch*, głuchot*, słuchu, stłucz*,
    złaman*, wybuch*, eksplo*, alergi*, uczuleni*, wstrząs, wstrząsu, wstrząśnieni*, omdle*, nieprzytomn*,
    przytomności, promieniowani*, kalectw*, przecięci*, rozcięci*, żrąc*
meaning-injuries-perhaps = -

# Kolory, kształty i miejsca, których nie każdy czytelnik dostrzega, oraz to, co je ma na ekranie.
meaning-colours =
    czerwony, czerwona, czerwone, czerwonego, czerwonej, czerwoną, czerwonym, zielony, zielona, zielone, zielonego,
    zielonej, zieloną, zielonym, niebieski, niebieska, niebieskie, niebieskiego, niebieskiej, niebieską, niebieskim,
    pomarańczowy, pomarańczowa, pomarańczowe, pomarańczowego, pomarańczowej, pomarańczową, pomarańczowym, żółty,
    żółta, żółte, żółtego, żółtej, żółtą, żółtym, fioletowy, fioletowa, fioletowe, fioletowego, fioletowej, fioletową,
    fioletowym, różowy, różowa, różowe, różowego, różowej, różową, różowym, brązowy, brązowa, brązowe, brązowego,
    brązowej, brązową, brązowym, czarny, czarna, czarne, czarnego, czarnej, czarną, czarnym, biały, biała, białe,
    białego, białej, białą, białym, szary, szara, szare, szarego, szarej, szarą, szarym, turkusowy, turkusowa,
    turkusowe, turkusowego, turkusowej, turkusową, turkusowym, granatowy, granatowa, granatowe, granatowego,
    granatowej, granatową, granatowym, błękitny, błękitna, błękitne, błękitnego, błękitnej, błękitną, błękitnym,
    kolorowy, kolorowa, kolorowe, kolorowego, kolorowej, kolorową, kolorowym
meaning-shapes =
    okrągły, okrągła, okrągłe, okrągłego, okrągłej, okrągłą, okrągłym, kwadratowy, kwadratowa, kwadratowe,
    kwadratowego, kwadratowej, kwadratową, kwadratowym, trójkątny, trójkątna, trójkątne, trójkątnego, trójkątnej,
    trójkątną, trójkątnym, prostokątny, prostokątna, prostokątne, prostokątnego, prostokątnej, prostokątną,
    prostokątnym, owalny, owalna, owalne, owalnego, owalnej, owalną, owalnym, duży, duża, duże, dużego, dużej, dużą,
    dużym, mały, mała, małe, małego, małej, małą, małym
meaning-places =
    lewy, lewa, lewe, lewego, lewej, lewą, lewym, prawy, prawa, prawe, prawego, prawej, prawą, prawym, górny, górna,
    górne, górnego, górnej, górną, górnym, dolny, dolna, dolne, dolnego, dolnej, dolną, dolnym, środkowy, środkowa,
    środkowe, środkowego, środkowej, środkową, środkowym, skrajny, skrajna, skrajne, skrajnego, skrajnej, skrajną,
    skrajnym
meaning-places-behind =
    po lewej, po prawej, po lewej stronie, po prawej stronie, z lewej, z prawej, z lewej strony, z prawej strony,
    u góry, na górze, na samej górze, u dołu, na dole, na samym dole, na środku, w rogu, w lewym górnym rogu,
    w prawym górnym rogu, w lewym dolnym rogu, w prawym dolnym rogu, w górnym rogu, w dolnym rogu
meaning-controls =
    przycisk, przycisku, przyciskiem, przyciski, przycisków, ikona, ikonę, ikony, ikonie, ikoną, ikonka, ikonkę, link,
    linku, linkiem, linki, łącze, łącza, kafelek, kafelka, kafelki, zakładka, zakładkę, zakładki, zakładce, karta,
    kartę, karty, pole, pola, polu, polem, okienko, okienka, kratka, kratkę, przełącznik, przełącznika, suwak, suwaka,
    strzałka, strzałkę, strzałki, strzałką, pasek, paska, pasku, menu, koło, kółko, kwadrat, kwadracik, trójkąt,
    kropka, kropkę, kropki

# Linki i opisy ilustracji, które same nic nie mówią.
meaning-empty-links =
    tutaj, tu, kliknij tutaj, kliknij tu, kliknij, stuknij tutaj, stuknij tu, naciśnij tutaj, naciśnij tu,
    czytaj więcej, czytaj dalej, przeczytaj więcej, więcej, więcej informacji, dowiedz się więcej, zobacz więcej,
    zobacz, zobacz tutaj, sprawdź, sprawdź tutaj, szczegóły, ta strona, tej stronie, na tej stronie, ta witryna,
    ten link, to łącze, pod tym linkiem, pod tym adresem, link, łącze, strona, witryna, dalej, kontynuuj, przejdź,
    przejdź dalej, przejdź tutaj, informacje, info, to, ta karta
meaning-click-here = kliknij tutaj, kliknij tu, stuknij tutaj, stuknij tu, naciśnij tutaj, naciśnij tu
meaning-picture-words =
    zrzut, zrzuty, ekranu, ekran, zrzut ekranu, zrzuty ekranu, screenshot, screen, obraz, obrazek, zdjęcie,
    fotografia, rysunek, ilustracja, grafika, schemat, diagram, ikona, logo, przykład, przedstawia, przedstawiający,
    przedstawiająca, pokazuje, z, ze, na

# Words that forbid or keep away without a "not", and that a translation must therefore make up for.
meaning-forbidding =
    zabrania*, zabron*, zabroń, zakaz*, wzbron*, unikać, unikaj*, unika, unikają, unikani*, unikn*, powstrzyma*,
    powstrzymuj*, z dala od, z daleka od, z dala, trzym* z dala, trzym* się z dala, trzym* * z dala,
    trzym* się z daleka, trzym* * z daleka, przechowyw* * z dala, pozosta* z dala, pozosta* * z dala, poza zasięgiem,
    niedostępn* dla, bez, beze, bez żad*, bez niczyj*, wstęp wzbroniony, wstęp zabroniony, brak dostępu, bez dostępu
# Words that leave one thing and exclude the others: a translation must do so as well. The last are double negations, which say "only".
meaning-limits =
    tylko, wyłącznie, jedynie, tylko i wyłącznie, chyba że, z wyjątkiem, za wyjątkiem, poza wyjątkiem, oprócz, poza
    przypadkami, poza przypadkiem, o ile nie, o ile * nie, dopiero, lecz nie, nie * lecz, nikt oprócz, nikt poza, nic
    oprócz, nic poza, nie * inn* niż, nie * inaczej niż, nie * bez, nigdy nie * bez, nigdy * nie * bez, nikt nie *
    bez, nikt * nie * bez, żad* * nie * bez, nie * nigdy * bez, nie * chyba że, nigdy nie * chyba że, nigdy * nie *
    chyba że, nie * nigdy * chyba że, nikt nie * chyba że, nikt * nie * chyba że, żad* * nie * chyba że, nie * z
    wyjątkiem, nie * oprócz, nigdy nie * z wyjątkiem, nikt nie * z wyjątkiem, nikt nie * oprócz, nic nie * oprócz,
    nie * o ile nie, nie * o ile * nie, dopiero po, dopiero gdy, dopiero wtedy, dopiero kiedy, dopiero jak, dopiero
    jeśli, tylko po, tylko jeśli, tylko gdy, tylko wtedy, wyłącznie po, wyłącznie wtedy, wyłącznie gdy, wyłącznie
    jeśli, tylko wtedy gdy, tylko z, wyłącznie z, bez * nie
# Verbs that ask to change nothing: "keep the plug in" can become "do not pull the plug".
meaning-keeping =
    utrzym*, trzym*, przytrzym*, zachow*, pozostaw*, zostaw*, pozosta*, przechowuj*, przechowyw*
# Words that put one amount before another, such as "from 8 to 5 bar"; last words of a sentence that leave the reader a choice.
meaning-ranges = do, od * do, z * do, między * a, pomiędzy * a, na
meaning-weak-endings = -
# Opposites: `name: words | words / words of the opposite`. The names are the same in every language. With `?` after its name, it is none
# beside a negation. The last has phrases that only look like one.
meaning-opposites =
    must/should?: musi | muszą | musisz | trzeba / powinien | powinna | powinno | powinny | powinni | powinieneś | powinnaś,
    even-if?: nawet jeśli | nawet jeżeli | nawet gdy | także gdy | również gdy | niezależnie | także jeśli | również jeśli,
    on/off: włącz* | załącz* | zapal* / wyłącz* | zgaś | zgas* | gaś | odci* zasilani* | odetn* zasilani*,
    open/closed: otwier* | otwórz* | otworz* | otwart* | otwarc* / zamkn* | zamyk* | domkn* | domyk* | przymkn* |
        zamkn* na klucz | zamyk* na klucz,
    locked/unlocked: zablok* | blokow* | blokuj* | zaryglow* | ryglow* | zamkn* na klucz | zamyk* na klucz | na
        klucz | zamknięt* na klucz | zamknij * na klucz / odblok* | odryglow*,
    left/right: lewy | lewa | lewe | lewego | lewej | lewą | lewym | lewo | w lewo | lewostronn* | przeciwn* do ruchu
        wskazówek | przeciwnie do ruchu wskazówek / prawy | prawa | prawe | prawego | prawej | prawą | prawym | prawo
        | w prawo | prawostronn* | zgodn* z ruchem wskazówek | zgodnie z ruchem wskazówek,
    above/below: nad | powyżej | u góry | na górze | od góry / pod | poniżej | od spodu | na dole,
    earlier~: przedtem | a wcześniej | ale wcześniej | ale najpierw,
    before/after: przed | przede | zanim | uprzednio | wcześniej | z wyprzedzeniem | przed posiłkiem | przed jedzeniem
        / po | potem | później | następnie | gdy tylko | jak tylko | kiedy tylko | po posiłku | po jedzeniu | po #
        godzin* | po # minut* | po # dni / podczas | w trakcie | w czasie,
    more/less: więcej | bardziej | zwiększ* | podwyższ* | więcej niż | wyższ* | większ* | wzrasta* | wzrośn* |
        wzrost* | rośnie | rosną | pogłośni* | zgłośni* | wyższ* niż | wyżej niż | większ* niż | cieplej niż |
        ciężs* niż | powyżej / mniej | zmniejsz* | zreduk* | redukuj* | redukow* | obniż* | niższ* | mniejsz* |
        spada* | spadn* | spadek | maleje | maleją | ścisz* | mniej niż | niższ* niż | niżej niż | mniejsz* niż |
        zimniej niż | lżejsz* niż | poniżej,
    least/most: co najmniej | przynajmniej | minimum | minimaln* | lub więcej | i więcej | albo więcej | wzwyż |
        więcej niż | dłużej niż | najniższ* | wyższ* niż | wyżej niż | większ* niż | cieplej niż | ciężs* niż |
        powyżej | co najmniej # sekund* | co najmniej # minut* | co najmniej # godzin* | co najmniej # dni | co
        najmniej # dzień | co najmniej # tydzień | co najmniej # tygodni* | co najmniej # miesi* | przynajmniej #
        sekund* | przynajmniej # minut* | przynajmniej # godzin* | przynajmniej # dni | przynajmniej # dzień |
        przynajmniej # tydzień | przynajmniej # tygodni* | przynajmniej # miesi* / co najwyżej | najwyżej | maksimum |
        maksymaln* | lub mniej | albo mniej | mniej niż | krócej niż | najwyższ* | niższ* niż | niżej niż | mniejsz*
        niż | zimniej niż | lżejsz* niż | poniżej / około | mniej więcej | w przybliżeniu | ok #,
    only/unless?: tylko | wyłącznie | jedynie | nikt poza | nikt oprócz / chyba że | oprócz | poza | z wyjątkiem,
    enable/disable: włącz* | aktywow* | aktywuj* | uaktywni* / wyłącz* | dezaktyw*,
    add/remove: dodać | dodaj* | dodawa* | dodan* | dodaje* | wstaw* | włoż* | włóż* | wkłada* | umieść* | umieszcz* |
        umieści* | instaluj* | instalow* | zainstal* | zamont* | montuj* | montow* | przymoc* | mocow* | mocuj* |
        zamoc* | dołącz* | założ* | załóż* | zakłada* / usuw* | usuń* | usun* | wyjąć | wyjmi* | wyjmow* | wyjmuj* |
        wyjęt* | wyjęci* | zdjąć | zdejmij* | zdejmow* | zdejmuj* | zdjęt* | demont* | zdemont* | odinstal* | wyciągn*
        | wyciąga* | odmont* | skasuj* | skasow*,
    tighten/loosen: dokręc* | dokręć* | przykręc* | przykręć* | zakręc* | zakręć* | dociąg* | naciąg* | zapn* | zapin*
        | zapię* | zapią* | ciasn* | zaciśn* / poluz* | poluź* | luzow* | luzuj* | luźn* | odkręc* | odkręć* | wykręc*
        | wykręć* | rozepn* | rozpin* | rozpią*,
    wet/dry: mokr* | wilg* | zwilż* | zwilg* | namocz* | zamocz* / such* | susz* | wysusz* | osusz* | wysch*,
    hot/cold: gorąc* | ciepł* | podgrz* | ogrz* | nagrz* | rozgrz* | grzać | wrząc* / zimn* | chłodn* | chłodz* |
        schłod* | schładz* | ochłod* | ochładz* | ostyg* | ostudz* | wystyg* | stygn* | zamroż* | zamraż* | mroż*,
    first/last: pierwsz* | najpierw | po pierwsze | początkow* / ostatn* | końcow* | na końcu | na koniec | wreszcie |
        ostateczn*,
    up/down: w górę | do góry | na górę | podnie* | podnosi* | podnoś* | unieś* | unieść | unosi* / w dół | na dół |
        ku dołowi | opuść* | opuści* | opuszcz* | obniż* | zniż*,
    upright/lying: pionow* | w pionie | na stojąco | stoj* / leż* | poziomo | poziome | poziomej | poziomym | pozioma
        | w poziomie | do góry nogami | na boku | na bok | na płasko | na leżąco,
    push/pull: naciśn* | nacisk* | naciska* | wciśn* | wciska* | pchn* | pchaj* | pchać | popchn* | popych* |
        przyciśn* | dociśn* | dociska* / ciągn* | pociągn* | pociąg* | wyciągn* | wyciąga*,
    connect/disconnect: podłącz* | połącz* | przyłącz* | łączyć | łącz / odłącz* | rozłącz* | wyjmi* wtyczkę | wyjąć
        wtyczkę | wyjmi* * wtyczkę | wyciągn* wtyczkę | wyciągn* * wtyczkę,
    allow/deny: pozwal* | pozwól* | pozwol* | zezwal* | zezwól* | zezwol* | dopuszcz* | dopuści* | zaakcept* | akcept*
        | zatwierdz* | zatwierdź* | dozwol* | akceptuj* | zaakceptuj* / odmaw* | odmów* | odmow* | odrzuc* | odrzuć* |
        zablok* | blokow* | blokuj* | zabrania* | zabron* | zabroń | zakaz* | wzbron* | odrzuca*,
    inside/outside: wewnątrz | do wewnątrz | do środka | w środku | do wnętrza | we wnętrzu | w pomieszczeni* | w
        obrębie | wewnętrzn* | wejdź* | wejść | wchodz* / zewnątrz | na zewnątrz | zewnętrzn* | na dworze | na wolnym
        powietrzu | poza | wyjdź* | wyjść | wychodz* | opuść* | opuści* | opuszcz*,
    start/stop: zaczyn* | zaczn* | zacząć | zaczą* | rozpocz* | uruch* | wznow* | wznów* | wznawi* / zatrzym* |
        przerwać | przerwij* | przerywa* | przerwan* | zakończ* | kończ* | skończ* | anuluj* | anulow* | wstrzym* |
        zaprzest* | przestać | przestań*,
    full/empty: pełn* | napełn* | zapełn* | dolej* | dolew* | nalej* | uzupełn* / pust* | opróżn* | spuść* | spuszcz*
        | spuści*,
    upper/lower: górn* | u góry | wierzchn* / doln* | spodni* | spód | od spodu | na dole,
    front/back: przedn* | z przodu | do przodu | przód | naprzód / tyln* | z tyłu | do tyłu | tył | wstecz*,
    long/short: dług* | dłuż* | wydłuż* | przedłuż* / krótk* | krócej | krótsz* | skróc* | skraca*,
    fast/slow: szybk* | szybciej | szybsz* | przyspiesz* | przyśpiesz* / powoli | powoln* | wolniej | wolniejsz* |
        spowoln* | zwoln* | stopniowo | stopniow*,
    high/low: wysok* | wyższ* | wyżej | najwyższ* / nisk* | niższ* | niżej | najniższ*,
    large/small: duży | duża | duże | dużego | dużej | dużą | dużym | dużych | większ* | największ* / mały | mała |
        małe | małego | małej | małą | małym | małych | mniejsz* | najmniejsz*,
    light/heavy: lekki | lekka | lekkie | lekkiego | lekkiej | lekką | lekkim | lekkich | lżej* / ciężk* | cięższ*,
    light/dark: światł* | jasn* | oświetl* | podświetl* / ciemn* | przyciemn* | zaciemn*,
    clean/dirty: czyst* | czyść* | czyszcz* | wyczyść* | wyczyszcz* | wyczyści* | oczyść* | oczyszcz* | oczyści* /
        brud* | zabrudz* | zanieczyszcz*,
    new/old: nowy | nowa | nowe | nowego | nowej | nową | nowym | nowych | najnowsz* | śwież* / stary | stara | stare
        | starego | starej | starą | starym | starych | używan* | zużyt* | poprzedni* | przestarzał*,
    show/hide: pokaż* | pokaz* | wyświetl* | widoczn* / ukry* | schow* | niewidoczn*,
    send/receive: wyśl* | wysył* | wysłan* | wysłać | prześl* | przesył* | przesłan* | przesłać / odbier* | odebra* |
        odbiór | otrzym*,
    sender/recipient: nadawc* / odbiorc* | adresat*,
    import/export: import* | zaimport* / eksport* | wyeksport*,
    buy/sell: kup | kupić | kupuj* | kupow* | kupion* | zakup* / sprzeda*,
    save/discard: zapisz* | zapisa* | zapisyw* | zapisuj* | zachow* | przechow* / wyrzuc* | wyrzuć* | utyliz* | usuw*
        | usuń* | usun* | skasuj* | skasow*,
    succeed/fail: powodzeniem | powiod* | powiedzie się | pomyśln* | uda się | udało się / niepowodz* | zawiod* |
        zawied* | nie powiod* | nie powiedzie się | nie uda* się,
    online/offline: online / offline,
    internal/external: wewnętrzn* / zewnętrzn*,
    public/private: publiczn* / prywatn* | poufn* | tajn*,
    positive/negative: dodatni* | pozytywn* / ujemn* | negatywn*,
    parallel/crosswise: równoleg* | wzdłuż / prostopad* | w poprzek | poprzeczn*,
    day/night: dzień | w dzień | za dnia | w ciągu dnia / noc | nocy | nocą | nocn* | w nocy,
    morning/evening: rano | poran* | ranek / wieczor* | wieczór | popołudni* | po południu,
    summer/winter: latem | lato | letni / zima | zimą | zimie | zimow*,
    north/south: północn* | na północ / południow* | na południe,
    east/west: wschodni* | wschód / zachodni* | zachód,
    always/sometimes: zawsze | za każdym razem | każdorazowo | stale / czasami | niekiedy | od czasu do czasu |
        zazwyczaj | zwykle | na ogół,
    all/some?: wszystk* | wszyscy | każd* | wszelk* | za każdym razem / niektór* | kilka | kilku | parę,
    alone/together: sam | sama | samemu | samodzieln* | w pojedynkę / razem | wspólnie | we dwie osoby | w dwie osoby
        | we dwoje | z drugą osobą | z inną osobą,
    same/other: ten sam | ta sama | to samo | te same | tego samego | tej samej | tym samym | tę samą | tych samych |
        taki sam | taka sama | takie same | takich samych | takiego samego | tak samo | identyczn* | jednakow* / inn*
        | odmienn* | różn*,
    near/far: blisk* | bliżej | obok | w pobliżu / dalek* | daleko | z dala | z dala od | z daleka | z daleka od | w
        odległości,
    required/optional?: wymagan* | obowiązkow* | konieczn* | niezbędn* | musi | muszą | musisz | musimy | trzeba |
        należy / opcjonaln* | dobrowoln* | fakultatywn* | może | mogą | możesz | możecie | można | mógł* | mogł* |
        jeśli chcesz | nie trzeba | nie musi* | nie jest wymagan* | nie jest konieczn* | nie jest obowiązkow* |
        nieobowiązkow* | nie są konieczn* | nie są wymagan* | nie są potrzebn* | nie jest potrzebn* | nie potrzeb* |
        nie są obowiązkow*,
    earlier/later: wcześniej | wcześnie | wcześniejsz* / później | późno | późniejsz*,
    child/adult: dziec* / dorosł* | dorośl*,
    even/odd: parzyst* / nieparzyst*,
    manual/automatic: ręczn* | manualn* / automat*,
    safe/dangerous: bezpieczn* / niebezpieczn* | groźn* | ryzykown*,
    inhale/exhale: wdych* | wdech* / wydych* | wydech*,
    credit/debit: kredyt* / debet*,
    deposit/withdraw: wpłac* | wpłać* | wpłat* / wypłac* | wypłać* | wypłat*,
    encrypted/plain: szyfruj* | szyfrow* | zaszyfr* / odszyfr* | deszyfr* | rozszyfr*,
    engage/disengage: zazęb* | sprzęg* | zaciągn* hamulec | zaciąg* hamulec / rozłącz* | zwoln* | zwaln* | puść* |
        puścić,
    sharp/blunt: ostry | ostra | ostre | ostrego | ostrej | ostrą | ostrym | ostrych | ostrymi | naostrz* | zaostrz* /
        tęp* | stępi*,
    thick/thin: grub* / cienk* | cieńsz*,
    deep/shallow: głębok* | głębiej | głębsz* / płytko | płytsz* | płytkie | płytkiej | płytkiego | płytkim,
    wide/narrow: szerok* | szersz* | poszerz* / wąsk* | węższ* | zwęż*,
    soft/hard: miękk* | zmiękcz* / tward* | utward*,
    rough/smooth: szorstk* | chropow* / gładk* | wygładz*,
    fold/unfold: złożyć | złóż | złożon* | zagnij | zagiąć | zagięt* / rozłoż* | rozłóż* | rozkłada* | rozwiń* |
        rozwin*,
    join/separate: połącz* | łączyć | łącz | miesza* | wymiesz* | zmiesz* | razem | sklej* / oddziel* | osobn* |
        rozdziel* | odrębn*,
    accelerate/brake: przyspiesz* | przyśpiesz* / hamuj* | hamow* | hamul* | zahamuj*,
    pass/fail: zdał* | zdać | zalicz* | zatwierdz* | zatwierdź* / odrzuc* | odrzuć* | nie zdał* | oblał*,
    read/write: czyta* | przeczyta* | odczyt* / pisać | pisz* | napisz* | napisa* | zapisz* | zapisa* | zapisyw* |
        zapisuj*,
    charge/discharge: ładow* | ładuj* | naładow* | naładuj* | doładow* / rozładow* | rozładuj* | wyładow*,
    sit/stand: siada* | siedz* | siądź | usiąd* | usiądź* / stać | stoi | stój | stoj* | wstać | wstań | wstawać,
    lend/borrow: użycz* | wypożycz* / pożycz* od,
    true/false: prawdziw* | prawda / fałsz* | błędn* | nieprawidłow* | niepoprawn* | niewłaściw* | nieprawdziw*,
    or/and?: lub | albo | bądź / i | oraz | a także,
    including/excluding: włącznie | włącznie z | łącznie z | w tym / z wyjątkiem | z wyłączeniem | oprócz,
    strong/weak: siln* | mocn* / słab* | lekko,
    loud/quiet: głośn* / cich*,
    zoom: powiększ* / pomniejsz*,
    often/seldom: często | częst* / rzadko | rzadk*,
    many/few: wiele | wielu | dużo / mało | niewiel*,
    trained/untrained: przeszkol* | wykwalifikowan* | upoważni* | uprawni* / nieprzeszkol* | niewykwalifikowan* |
        nieupoważni* | nieuprawni*,
    flammable/nonflammable: łatwopaln* | palny | palna | palne / niepaln* | ognioodporn*,
    toxic/nontoxic: toksyczn* | trując* | szkodliw* | żrąc* / nietoksyczn* | nieszkodliw*,
    damaged/intact: uszkodz* | zepsut* | pęknięt* / nieuszkodz* | nienaruszon* | sprawn*,
    attended/unattended: pod nadzorem | nadzorowan* / bez nadzoru | nienadzorowan*,
    suitable/unsuitable: nadaj* się | odpowiedn* / nie nadaj* się | nieodpowiedn*,
    protected/unprotected: chronion* | zabezpieczon* | izolowan* | osłonięt* / niezabezpieczon* | nieosłonięt* | goł*
        | nieizolowan*,
    earthed/unearthed: uziemion* / nieuziemion*,
    known/unknown: znan* | zaufan* / nieznan* | obcy | obca | obce | obcych | obcego | obcym,
    available/unavailable: dostępn* | obecn* / niedostępn* | nieobecn*,
    stable/unstable: stabiln* / niestabiln*,
    level/uneven: równ* powierzch* | płaski* / nierówn* | pochył*,
    sterile/unsterile: steryln* | wysterylizowan* / niesteryln*,
    checked/unchecked: zaznacz* / odznacz*,
    login/logout: zaloguj* | zalogow* | logowan* / wyloguj* | wylogow*,
    subscribe/unsubscribe: zapis* się | subskryb* / wypis* się | anuluj* subskrypcj*,
    remember/forget: nie zapomn* | nie zapomin* | pamiętaj* | nigdy nie zapomn* | pamiętać / zapomn* | zapomin*,
    ignore/heed: ignoruj* | zignoruj* | lekceważ* / przestrzegaj* | stosuj* się,
    once/repeatedly: raz | jeden raz | jednokrotnie | jednorazowo / wielokrotnie | kilka razy | kilkakrotnie,
    only/also: tylko | wyłącznie | jedynie / także | również | nawet,
    with/without: tylko z | nie * bez | nigdy * bez | nikt * bez | zawsze z | bez * nie / bez,
    only/except: nikt poza | nikt oprócz | tylko | wyłącznie / wszyscy oprócz | wszyscy poza | wszystkie oprócz |
        wszystko oprócz | każd* * oprócz | dowoln* * oprócz,
    straight/bent: prost* | wyprostowan* / zgięt* | ugięt* | pochylon*,
    towards/away: w kierunku | ku sobie / z dala od | od siebie,
    swallow/spit: połk* | połyk* / wyplu* | wymiot*,
    order/cancel: zamów* | zamawi* | rezerwuj* / anuluj* | odwoł*,
    accept/decline: akceptuj* | zaakceptuj* | przyjmij* | potwierdź* / odrzuć* | odmów* | odrzuca*,
    reply/forward: odpowiedz* | odpowiad* / przekaż* dalej | prześlij dalej,
    entrance/exit: wejście* | wejści* / wyjście* | wyjści*,
    hold/release: trzymaj* | przytrzym* | wciśnięt* / puść* | puszcz* | zwolnij przycisk* | zwolnij | zwolnić | puść
        | puścić,
    until/if?: aż / jeśli | jeżeli | gdy | kiedy / chociaż | mimo / aby,
    recommended/required?: najlepiej | zaleca* | zalecan* | w miarę możliwości | jeśli to możliwe | w miarę
        możliwości | w razie chęci | jeśli chcesz / obowiązkow* | musi | muszą | należy,
    need/may: nie trzeba | nie musi* | nie jest wymagan* | nie jest konieczn* | nie jest obowiązkow* | nieobowiązkow*
        | opcjonaln* | dobrowoln* | nie są konieczn* | nie są wymagan* | nie są potrzebn* | nie jest potrzebn* | nie
        potrzeb* | nie są obowiązkow* / nie wolno | nie może | nie mogą | nie należy,
    period: co godzinę | na godzinę / codzienn* | codziennie | co dzień | dziennie / co tydzień | tygodniow* |
        tygodniowo / co miesiąc | miesięczn* | miesięcznie / co rok | roczn* | rocznie / kwartaln* | co kwartał / na
        minutę | co minutę / na sekundę | co sekundę,
    weekday: poniedział* / wtor* / środę | środa | środy / czwart* / piąt* / sobot* / niedziel*,
    month: stycz* / lutego | luty | lutym / kwietni* | kwiecień / czerwca | czerwiec | czerwcu / lipca | lipiec |
        lipcu / sierpnia | sierpień | sierpniu / wrzesień | września | wrześniu / październik* / listopad* / grudzień
        | grudnia | grudniu,
    colour: czerwon* / zielon* / niebiesk* / żółt* / pomarańczow* / fioletow* / czarn* / biał* / szar* / brązow* /
        różow*,
    person>: pielęgniar* / lekarz* | lekarza | lekarzowi / farmaceut* / pacjent* / mieszkań* / kierowc* / pasażer* /
        klient* / dostawc* / pracowni* | personel*
        | współpracowni* | koleg* | koleżan* / kierowni* | przełożon* / elektryk* / hydrauli* / operator* / gość
        | goście | gości | odwiedzając* / administrator* / użytkowni* / nauczyciel* / ucznio* | uczeń | student* /
        najemc* | lokator* / wynajmując* / rodzic* / dzieck* | dzieci / stażyst* | praktykant* / opiekun* / kupując* /
        sprzedawc* | sprzedając* / kucharz* / kelner* / straż* pożarn* / policj*,
    substance: wod* / olej* / benzyn* / diesel | olej napędowy / alkohol* / mleko | mleka / kwas* / gaz | gazu /
        powietrz* / para | parą | pary / pias* / wybielacz* | chlor | chloru / oct* | ocet / mydł* / smar* /
        rozpuszczalni*,
    body: oczy | oczu | oczami | oko / uszy | uszu | ucho / nos | nosa / usta | ust / ręce | ręką | rękami | rąk |
        dłoń | dłonie / stopy | stóp | stopa / skór* / głow* / kolan* / ramię | ramiona / noga | nogi | nóg / włos* /
        plecy | pleców / szyj* | kark*,
    device: klawiatur* / ekran* | monitor* / mysz* / drukar* / skaner* / telefon* / router* / modem* / kamer* /
        serwer*,
    vehicle: samochód | samochod* | auto / ciężarów* / furgonet* / przyczep* / rower* / autobus* / wózek widłowy |
        wózka widłowego / pociąg* / traktor* | ciągnik*,
    paper: faktur* / paragon* / ofert* | kosztorys* / umow* | umów / list | listy,
    opening: drzwi* / okn* | okien / pokryw* | wieczk* / szuflad* / bram*,
    meal: śniadani* / obiad* | lunch* / kolacj*,
    stay/leave: pozosta* w | zosta* w / opuść* | opuszcz* | wyjdź* | ewakuuj*,
    weather: deszcz* | pada deszcz / śnieg* / wiatr* | wichur* / słońc* | słonecz* / mgł* / piorun* | błyskawic*,
    advise/discourage: zaleca* | polec* / odradza* | niezalecan*,
    load/unload: ładuj* | załaduj* | załadun* / rozładuj* | rozładun*,
    wake/sleep: budź* | obudź* / śpi* | spać | zasypia*,
    arrive/depart: przyjazd* | przyjedź* | przyjeżdża* / odjazd* | odjeżdża* | wyjazd*,
    freeze/thaw: zamraż* | zamroź* | mrożon* / rozmraż* | rozmroź*,
    cheap/expensive: tani | tania | tanie | tańsz* / drogi | droga | drogie | droższ*,
    young/old: młod* / stary | stara | stare | starsz*,
    good/bad: lepi* | lepsz* / gorz* | gorsz*,
    begin/end: na początku / na końcu,
    instead: zamiast | a nie,
    clothing: rękawic* / kask* | hełm* / okular* | gogl* / masecz* | mask* / fartuch* / but | buty | butów | obuwi* /
        zatycz* | nauszni* / uprząż* | uprzęż* / kurtk* / siatk* na włosy / osłon* twarzy | przyłbic* / kamizelk* /
        kombinezon*,
    food: chleb* / mięs* / ryb* / kurczak* | drób / jaj* / ser | sera | serem / warzyw* / owoc* / ryż* / zup* / cukier
        | cukru / sól | soli / mąk* / masł* / orzech* / wino | wina / piw* / kaw* / herbat* / śmietan* / ziemniak* /
        ciast* / sok | soku / miód | miodu / jogurt*,
    symptom: gorączk* / ból | bólu | boli / kaszel | kaszl* / nudności | wymiot* / wysypk* / krwaw* / obrzęk* | opuch*
        / zawrot* głowy / oparz* / biegunk* / skurcz* / ból głowy | bólu głowy / duszność*,
    animal: pies | psy | psów / kot | koty | kotów / koń | konie | koni / krow* / świni* / ptak* / owc* / królik*,
    today/tomorrow: dzisiaj | dziś / jutro / wczoraj,
    man/woman: mężczyzn* / kobiet*,
    solid/liquid: stały | stałe | stała / ciecz* | płyn*,
    find/lose: znajd* | znaleź* / zgub* | strać*,
    pack/unpack: zapakuj* | pakuj* / rozpakuj*,
    inflate/deflate: napompuj* | nadmuch* / spuść* powietrze,
    cover/uncover: przykry* / odkry*,
    extend/retract: wysuń* | wysuw* / wsuń* | wsuw*,
    assemble/dismantle: zmontuj* | montuj* | złóż / zdemontuj* | rozmontuj* | rozłóż,
    deliver/collect: dostarcz* | oddaj* / odbier* | odebr*,
    raw/cooked: surow* / gotowan* | ugotowan*,
    temporary/permanent: tymczasow* / trwał*,
    disposable/reusable: jednorazow* / wielorazow* | wielokrotn*,
    occupied/vacant: zajęt* / wolny | wolna | wolne,
    paid/unpaid: zapłacon* | opłacon* / niezapłacon* | nieopłacon*,
    signed/unsigned: podpisan* / niepodpisan*,
    mute/unmute: wycisz* / wyłącz* wyciszenie,
    block/unblock: zablok* | blokuj* / odblok*,
    next/previous: następn* / poprzedni*,
    complete/incomplete: kompletn* | pełn* / niekompletn* | niepełn*,
    correct/incorrect: poprawn* | prawidłow* / niepoprawn* | nieprawidłow*,
    incoming/outgoing: przychodząc* / wychodząc*,
    ascending/descending: rosnąc* / malejąc*,
    local/remote: lokaln* | na miejscu / zdaln* | na odległość,
    wired/wireless: przewodow* / bezprzewodow*,
    healthy/sick: zdrow* / chor*,
    sober/drunk: trzeźw* / pijan* | nietrzeźw*,
    fixed/variable: stał* prędkość / zmienn* | regulowan*,
    merge/split: - | scalaj | scalić / podziel* | rozdziel*,
    dress/undress: ubierz* | ubier* / rozbierz* | rozbier*,
    in service/out of service: w użyciu | czynny | czynna | czynne / nieczynn* | wyłączon* z użytku,
    plenty/little: dużo | dużą ilością | jak najwięcej / mało | niewiel* | jak najmniej,
    taut/slack: napręż* | napięt* / luźn* | poluzowan*,
    once/twice: jeden raz | jednokrotn* / dwa razy | dwukrotn* / trzy razy | trzykrotn*,
    skip/do: pomiń* | pomija* / wykonaj* | przeprowad*,
    hang up/hold: rozłącz* | odłóż słuchawkę / pozostań na linii,
    moving/still: w ruchu | obraca się / zatrzyma się | nieruchom*,
    fraction: połow* / jedn* trzeci* / ćwier* / trzy czwarte / podwój* | podwaja* / potrój*,
    ordinal: drugi* / trzeci* / czwart* / piąt* piętr* / szóst* / siódm* / ósm* / dziewiąt* / dziesiąt*,
    few: kilka sekund | pełną sekundę / kilka minut | pełną minutę / kilka godzin | pełną godzinę / kilka dni / kilka
        tygodni / kilka miesięcy / kilka lat,
    per: na litr / na kilogram | na kilo | na kg / na metr / na osobę / na pokój / na minutę / na sekundę / na
        sztukę / na stronę / na butelkę / na gram / na mililitr | na ml,
    both/one!: oba | obie | obydwa | obaj | obu / jeden z | jedna z | jedno z / żaden z | żadna z | żadne z,
    breakable/unbreakable: kruch* | tłukąc* / nietłukąc*,
    almost none/almost all: prawie nikt | mało kto / prawie wszyscy | prawie każdy,
    within/after!: w ciągu # sekund* | w ciągu # minut* | w ciągu # godzin* | w ciągu # dni | w ciągu # tygodni* | w
        ciągu # miesi* | w ciągu pierwszych # sekund* | w ciągu pierwszych # minut* | w ciągu pierwszych # godzin* | w
        ciągu pierwszych # dni | w ciągu pierwszych # tygodni* | w ciągu pierwszych # miesi* | najpóźniej # sekund* |
        najpóźniej # minut* | najpóźniej # godzin* | najpóźniej # dni | najpóźniej # tygodni* | najpóźniej # miesi* /
        po # sekund* | po # minut* | po # godzin* | po # dni | po # tygodni* | po # miesi* | dopiero po # sekund* |
        dopiero po # minut* | dopiero po # godzin* | dopiero po # dni | dopiero po # tygodni* | dopiero po # miesi* |
        po upływie # sekund* | po upływie # minut* | po upływie # godzin* | po upływie # dni | po upływie # tygodni* |
        po upływie # miesi* | co najmniej # sekund* | co najmniej # minut* | co najmniej # godzin* | co najmniej # dni
        | co najmniej # dzień | co najmniej # tydzień | co najmniej # tygodni* | co najmniej # miesi* | przynajmniej #
        sekund* | przynajmniej # minut* | przynajmniej # godzin* | przynajmniej # dni | przynajmniej # dzień |
        przynajmniej # tydzień | przynajmniej # tygodni* | przynajmniej # miesi*,
    but: lecz | ale | tylko,
    and: i | a,
    then: potem | następnie | później,
    beforehand/afterwards: wcześniej | uprzednio / potem | później,
    sounds/silent: włączy się | uruchomi się | rozlegnie się | zadzwoni | dzwoni | rozlega się / jest wyłączon* |
        wyłączy się | ucichnie | umilknie,
    fasting/fed: na czczo | na pusty żołądek | przed posiłkiem | przed jedzeniem / po posiłku | po jedzeniu | w
        trakcie posiłku,
    valid/expired: ważny | ważna | ważne | ważnego | ważnej / wygas* | nieważn* | traci* ważność | straci* ważność |
        utrac* ważność,
    until/while?: aż do | do czasu / podczas gdy,
    or/but: lub | albo / lecz,
    easy/difficult: łatw* / trudn*,
    trust/distrust: ufa* | wierz* / nieufn*,
    room: kuchni* / łazienk* / toalet* / sypialni* / biur* / korytarz* / piwnic* / strych* / garaż* / magazyn* /
        laborator* / warsztat* / stołówk* / schod* / dach | dachu / ogród | ogrodzie,
    appliance: lodówk* / zamrażar* / piekarnik* / mikrofal* / zmywark* / pralk* / suszark* / wentylator* / kocioł |
        kotł* / czajnik* / odkurzacz* / pomp | pompa | pompy | pompę / sprężark* / wirówk* / autoklaw*,
    tool: nóż | noże | noża | nożem / widel* / łyżk* / nożyczk* / młot* / śrubokręt* / klucz płaski / gąbk* /
        ściereczk* | szmatk* / drabin* / lin | lina | liny | linę / wiadr* / miotł* / igł* / strzykawk*,
    medicine: tabletk* / kapsułk* / maść | maści / krople / syrop* / zastrzyk* / plaster | plastry / czopk* /
        inhalator*,
    choice: może warto | być może | według uznania | w miarę możliwości | jeśli to możliwe | nie wahaj się,
    if-needed: w razie potrzeby | jeśli to konieczne | jeśli jest to konieczne | jeżeli to konieczne | gdy to
        konieczne | jeśli potrzeba | w razie konieczności,
    wear/take off: noś | nosić | noszen* | nosz* | załóż | założ* | zakład* / zdejm* | zdję* | zdjąć | zdejmij* |
        zdejmow* | zdejmuj* | zdjęt*,
    doing=: czek* | odczek* | poczek* | zaczek* / naciśn* | nacisk* | wciśn* | przytrzym* | trzym* / podgrz* |
        ogrz* / schłodz* | schładz* | ostudz* | ostyg* / płucz* | przepłucz* | spłucz* | opłucz* / miesz* | zamiesz*
        / wstrząs* | potrząs* / gotuj* | zagotuj* / ładuj* | naładuj* / mocz* | namocz* / odstaw* | odpocz* / susz*
        | wysusz* | osusz* / myj* | umyj* / wymiesz* / piecz*,
    plug~: wtyczk* / kabel | kabla | kable | przewod* | przewód,
    -: nie może | nie mogą | nie możesz | nie można | nie wolno | nie należy | nie musi | nie muszą | nie musisz | nie
        trzeba | nie powin* | nigdy nie może | nigdy nie mogą | nigdy nie można | nigdy nie należy | nikt nie może |
        ani nie może | być może | nie są wymagane | nie jest wymagan* | zależ* od | mniej więcej | nigdy więcej | co
        więcej | tym bardziej | jeszcze raz | włącznik* | wyłącznie | wyłącznik* | załącznik* | pod warunkiem | pod
        napięciem | pod żadnym | pod ciśnieniem | pod kontrolą | pod nadzorem | pod obciążeniem | pod kątem | pod
        adresem | pod numer* | pod względem | pod uwagę | pod ręką | pod wpływem | nadzór nad | kontrol* nad | chroni*
        przed | chroń* przed | ochron* przed | zabezpiecz* przed | ostrzeg* przed | zapobieg* przed | przed dziećmi |
        przede wszystkim | przed chwilą | chroni* przed wilgocią | chroń* przed wilgocią | chroni* przed ciepłem |
        chroń* przed ciepłem | chroni* przed światłem | chroń* przed światłem | chroni* * wilgocią | chroń* * wilgocią
        | zabezpiecz* * wilgocią | po lewej | po prawej | po stronie | po obu stronach | po prostu | po kolei | po raz
        | po co | po omacku | po jednym | krok po kroku | jeden po drugim | przycisk* | przyciski* | bezpiecznik* |
        ręcznik* | przedłużacz* | szybkoś* | wysokoś* | szerokoś* | głębokoś* | gruboś* | długoś* | twardoś* | jasnoś*
        | poza tym | poza wyjątkiem | między innymi | w inny sposób | na dzień | dzień dobry | w każdym razie | w
        każdej chwili | w tym samym czasie | z powrotem | różnic* | na przykład | ostatnio | pociągiem | pociągu | czy
        nie | lub nie
# Units: the names that a reader sees after a number. Symbols such as "mm", "kg" and "°C" are known in every language.
meaning-units =
    second: sekund* | sek, minute: minut* | min, hour: godzin* | godz, day: dzień | dni | dnia | dniach | dniami |
    dniu | doba | dobę | doby | dób | dzień robocz* | dni robocz* | dnia robocz* | dniach robocz*, week: tydzień |
    tygodni* | tyg, month: miesiąc* | miesięcy | mies, year: rok | lat | lata | latach | latami | roku życia |
    rok życia | lat życia, millisecond: milisekund*, degree: stopień | stopni*, celsius: stopień celsjusza |
    stopni* celsjusza | celsjusza | stopni* c, fahrenheit: stopień fahrenheita | stopni* fahrenheita | fahrenheita,
    kelvin: kelwin* | kelvin*, percent: procent* | proc | punkt* procentow*, metre: metr | metry | metrów | metra |
    metrach | metrem | metrami | metrowi, centimetre: centymetr*, millimetre: milimetr*, kilometre: kilometr |
    kilometry | kilometrów | kilometra | kilometrach, micrometre: mikrometr* | mikron*, inch: cal | cale | cali | cala |
    calach, foot: stopa | stopy | stóp | stopach, yard: jard*, mile: mila | mile | mil | milach, gram: gram | gramy |
    gramów | grama | gramach, kilogram: kilogram* | kilo, milligram: miligram*, microgram: mikrogram*, tonne: tona |
    tony | ton | tonę | tonach | ton metrycznych, ton: tona amerykańska | tony amerykańskie | ton amerykańskich,
    pound: funt | funty | funtów | funta | funtach, ounce: uncj*, litre: litr | litry | litrów | litra | litrach,
    millilitre: mililitr*, centilitre: centylitr*, decilitre: decylitr*, gallon: galon*, cubic-metre: metr* sześcienn*,
    square-metre: metr* kwadratow*, volt: wolt | wolty | woltów | wolta | woltach, kilovolt: kilowolt*,
    millivolt: miliwolt*, ampere: amper | ampery | amperów | ampera | amperach, milliampere: miliamper*, watt: wat |
    waty | watów | wata | watach, kilowatt: kilowat | kilowaty | kilowatów | kilowata, megawatt: megawat*,
    kilowatt-hour: kilowatogodzin*, hertz: herc | herce | herców | herca | hertz*, kilohertz: kiloherc* | kilohertz*,
    megahertz: megaherc* | megahertz*, ohm: om | omy | omów | oma, bar: bar | bary | barów | bara | barach,
    millibar: milibar*, pascal: paskal*, kilopascal: kilopaskal*, decibel: decybel*, newton: niuton | niutony |
    niutonów | niutona, newton-metre: niutonometr*, joule: dżul*, lux: luks | luksy | luksów | lux,
    rpm: obrotów na minutę | obroty na minutę | obr na minutę | obrotów na min,
    kilometre-per-hour: kilometrów na godzinę | kilometry na godzinę | kilometra na godzinę | kilometr na godzinę,
    mile-per-hour: mil na godzinę | mile na godzinę | mili na godzinę, byte: bajt | bajty | bajtów | bajta,
    kilobyte: kilobajt*, megabyte: megabajt*, gigabyte: gigabajt*, terabyte: terabajt*, pixel: piksel*, euro: euro,
    cent: cent | centy | centów | centa | eurocent*, dollar: dolar | dolary | dolarów | dolara
# The word between an amount and what it is counted by: "5 mg per kilogram".
meaning-per = na
# Units that only a slash before them makes one: `unit: letters`.
meaning-after-slash = day: d | dobę | doba
# Numbers in words: `number: words`. With `?` a word that often is not a number, and counts only where the other text has that number.
meaning-numbers =
    0: zero | zera | zeru, 1: jeden? | jedna? | jedno? | jednego? | jednej? | jedną? | jednym? | jednemu? |
    pojedyncz*? | raz? | pierwsz*?, 2: dwa | dwie | dwóch | dwu | dwom | dwoma | dwiema | dwaj | dwoje | oba? | obie?
    | obu? | obydwa? | obydwie? | para? | parę? | dwukrotn*? | podwójn*? | drugi*? | druga? | drugą?, 3: trzy | trzech
    | trzem | trzema | trzej | troje | trzeci*? | trzykrotn*? | potrójn*?, 4: cztery | czterech | czterem | czterema |
    czterej | czwarty? | czwarta? | czwarte? | czwartej? | czwartego? | czterokrotn*?, 5: pięć | pięciu | pięcioma |
    piąty? | piąta? | piątej? | piątego?, 6: sześć | sześciu | sześcioma | szóst*?, 7: siedem | siedmiu | siedmioma |
    siódm*?, 8: osiem | ośmiu | ośmioma | ósm*?, 9: dziewięć | dziewięciu | dziewiąt*?, 10: dziesięć | dziesięciu |
    dziesiąty? | dziesiąta? | dziesiątej? | dziesiątego?, 11: jedenaście | jedenastu | jedenast*?, 12: dwanaście |
    dwunastu | dwunast*? | tuzin?, 13: trzynaście | trzynastu, 14: czternaście | czternastu, 15: piętnaście |
    piętnastu, 16: szesnaście | szesnastu, 17: siedemnaście | siedemnastu, 18: osiemnaście | osiemnastu, 19:
    dziewiętnaście | dziewiętnastu, 20: dwadzieścia | dwudziestu, 21: dwadzieścia jeden | dwudziestu jeden, 24:
    dwadzieścia cztery | dwudziestu czterech, 25: dwadzieścia pięć | dwudziestu pięciu, 28: dwadzieścia osiem |
    dwudziestu ośmiu, 30: trzydzieści | trzydziestu, 35: trzydzieści pięć | trzydziestu pięciu, 36: trzydzieści sześć
    | trzydziestu sześciu, 40: czterdzieści | czterdziestu, 45: czterdzieści pięć | czterdziestu pięciu, 48:
    czterdzieści osiem | czterdziestu ośmiu, 50: pięćdziesiąt | pięćdziesięciu, 60: sześćdziesiąt | sześćdziesięciu,
    70: siedemdziesiąt | siedemdziesięciu, 72: siedemdziesiąt dwa | siedemdziesiąt dwie | siedemdziesięciu dwóch, 75:
    siedemdziesiąt pięć | siedemdziesięciu pięciu, 80: osiemdziesiąt | osiemdziesięciu, 90: dziewięćdziesiąt |
    dziewięćdziesięciu, 100: sto | stu, 120: sto dwadzieścia | stu dwudziestu, 150: sto pięćdziesiąt | stu
    pięćdziesięciu, 200: dwieście | dwustu, 250: dwieście pięćdziesiąt | dwustu pięćdziesięciu, 300: trzysta |
    trzystu, 400: czterysta | czterystu, 500: pięćset | pięciuset, 600: sześćset | sześciuset, 800: osiemset |
    ośmiuset, 1000: tysiąc? | tysiąca?, 1000000: milion? | miliona?, 0.5: pół? | połow*?, 0.25: ćwierć?, 0.75: trzy
    czwarte?, 1.5: półtora | półtorej, x100: setki, x1000: tysiąc | tysiące | tysięcy | tysiąca | tys, x1000000:
    milion | miliony | milionów | miliona | mln, x1000000000: miliard | miliardy | miliardów | miliarda | mld, +0.5: i
    pół, -: minus | ujemne | ujemna, 15 minute: kwadrans | kwadransa | kwadransie, 30 minute: pół godziny |
    półgodzin*, 45 minute: trzy kwadranse, 90 minute: półtorej godziny, 6 month: pół roku | półrocznie | co pół roku,
    below: poniżej zera | mrozu, 2 day: co drugi dzień, 3 month: kwartalnie | co kwartał
# Times of day: what marks a number as a time, and which half of the day it is in.
meaning-times =
    clock: -, am: rano | przed południem | nad ranem | w nocy, pm: po południu | wieczorem | wieczór, noon: w południe,
    midnight: o północy, half-past: wpół po, half-to: wpół do | w pół do, quarter-past: kwadrans po,
    quarter-to: za kwadrans | kwadrans do | kwadrans przed
