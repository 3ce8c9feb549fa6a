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
safety-first = Najpierw przeczytaj ostrzeżenia
roles-needed = Twoja rola
permissions-needed = Twoje uprawnienia
requires-here = Wymagane w tym kroku
needed-in = Gdzie jest to potrzebne
ask-whom = Kogo zapytać
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
print-page = Wydrukuj tę stronę
table-of-contents = Na tej karcie
skip-to-content = Przejdź do treści
enlarge-picture = Powiększ ilustrację

checklist-name = Imię i nazwisko
checklist-date = Data
checklist-signature = Parafa
checklist-reset = Wyczyść zaznaczenia
checklist-progress = Wykonano { $done } z { $total }
checklist-remembered = Zaznaczenia są zapamiętywane tylko na tym urządzeniu.
checklist-intro = Zaznaczaj wykonane czynności. Przeczytaj każde ostrzeżenie, zanim przejdziesz dalej.

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
close = Zamknij
empty-category = W tej kategorii nie ma jeszcze kart.

audience = Dla kogo:
product = Pokazany produkt:
revision = Wersja karty:
status-draft = Wersja robocza: jeszcze niesprawdzona. Nie postępuj według tej karty.
status-review = W trakcie sprawdzania: jeszcze niezatwierdzona. Nie postępuj według tej karty.
status-retired = Wycofana: ta karta nie jest już aktualizowana.
go-to-step = Przejdź do kroku { $number }
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
    zbyt krótk*, pust*, błędn*, przestarzał*, wygas*, tylko do odczytu, co najwyżej, z dala od, z daleka od,
    trzymaj * z dala, dopiero po, dopiero gdy, dopiero wtedy, dopiero kiedy, dopiero jak, dopiero jeśli, tylko po,
    tylko jeśli, tylko gdy, tylko wtedy, wyłącznie po, wyłącznie wtedy, wyłącznie gdy, nie*
meaning-no-negations =
    nie tylko, nie później niż, nie dość że, nie lada, nie byle, o mało nie, mało nie, omal nie, nie zapomnij,
    nie zapominaj, nigdy nie zapominaj, dopóki nie, dopóki * nie, póki nie, póki * nie, zanim nie, o ile nie,
    czy też nie, niech, niechaj, niego, niej, niemu, nieco, niemal, niemniej, niegdyś, niekiedy, nieraz, niejed*,
    niejak*, niektór*, niedawn*, niedług*, niebawem, niebo, nieba, niebiesk*, niedziel*, niemiec*, niemcy, niemczech,
    niewiel*, niestety, niezwykl*, niezwłoczn*, nieustann*, nieprzerwan*, niebezpiecz*, niezbędn*, niezawodn*, nieść,
    niesie, niepokój
# Słowa, od których zaczyna się ostrzeżenie.
meaning-signal-words = Ostrzeżenie, Przestroga, Uwaga, Niebezpieczeństwo, Ostrożnie, Zagrożenie
meaning-note-words = Wskazówka, Porada, Ważne, Informacja, Notatka

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
    zabronione jest, zakazuje się
meaning-refusals-inside = nie
meaning-reassurances =
    nie zapomnij, nie zapominaj, nigdy nie zapominaj, nie martw się, nie przejmuj się, nie obawiaj się, nie bój się,
    nie wahaj się, nie panikuj, nie ma problemu, nie ma sprawy, nic nie szkodzi, nie szkodzi, nie wiesz, nie tylko
meaning-obligations = -
meaning-persons = -
meaning-cautions = -
meaning-bans = -
meaning-consequents = -

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
    zwiń, zwinąć, zwolnij, zwolnić, zwróć
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
meaning-simultaneous =
    jednocześnie, równocześnie, zarazem, podczas, przytrzymaj, przytrzymując, przytrzymać, trzymaj, trzymając, razem,
    w tym samym czasie, przeciągnij, przeciągnąć, przeciągając
meaning-weak-openings =
    możesz, można, może, mogą, być może, jest możliwe, możliwe jest, zaleca się, zalecane jest, zalecamy, radzimy,
    sugerujemy, polecamy, warto, lepiej, najlepiej, dobrze jest, dobrze by było, czasem, czasami, niekiedy, spróbuj,
    staraj się, postaraj się, w miarę możliwości, w miarę możności, ewentualnie, raczej, wskazane jest
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
meaning-abbreviations =
    np, tj, tzn, tzw, itd, itp, m.in, ww, dot, ds, dr, inż, mgr, prof, nr, ul, al, pl, godz, min, maks, tel, str, rys,
    tab, zob, por, wg, św, jw, pkt, ust, art, poz, ew

# Obrażenia i śmierć: `*` oznacza dowolne litery.
meaning-injuries =
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
