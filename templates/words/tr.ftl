# stappenkaart'ın okura söylediği bütün sözcükler, Türkçe.

language-name = Türkçe

severity-danger = Tehlike
severity-warning = Uyarı
severity-caution = Dikkat
severity-notice = Bildirim
note-important = Önemli
note-note = Bilginize
note-tip = İpucu

card = Adım kartı
card-decision = Doğru kartı bulma
card-reference = Başvuru bilgileri
checklist = Kontrol listesi
step = Adım { $number }
steps-count =
    { $count ->
        [one] { $count } adım
       *[other] { $count } adım
    }
warnings-count =
    { $count ->
        [one] { $count } uyarı
       *[other] { $count } uyarı
    }
warnings-in-card =
    { $count ->
        [one] Bu kartta { $count } uyarı var
       *[other] Bu kartta { $count } uyarı var
    }
duration =
    { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    }
page-of = Sayfa { $page } / { $total }

before-you-start = Başlamadan önce
read-first = Önce bunu okuyun
safety-first = Önce uyarıları okuyun
roles-needed = Rolünüz
permissions-needed = Yetkileriniz
requires-here = Bu adım için gerekenler
needed-in = Gerektiği yerler
ask-whom = Kime sorabilirsiniz
request-copy = İletiyi kopyala
request = Bir adım kartını izlemek için buna ihtiyacım var. Bu sağlanabilir mi?
how-to-get = Nasıl edinebilirsiniz
choose-one = Birini seçin
choose-any = Sizin için geçerli olanları seçin
outcome = Sonuç
done = Tamamlandı
forbidden = Kullanmayın
callouts-legend = Görseldeki noktalar
to-warning = Uyarıya git

owner = Sorumlu:
verified = Kontrol tarihi:
takes = Yaklaşık süre:
languages = Dil
choose-language = Dilinizi seçin
cards = Adım kartları
all-cards = Tüm adım kartları
print-card = Adım kartı (PDF)
open-checklist = Kontrol listesi
print-checklist = Kontrol listesi (PDF)
print-one-sheet = Tek sayfada kart
print-leaflet = Katlanır broşür
print-pocket = Katlanan cep kartı
print-poster = Poster
print-binder = Tüm kartların dosyası
print-category-binder = Bu kategorinin dosyası
word-document = Word belgesi, yorumlar için
binder-contents = İçindekiler
binder-warnings = Tüm uyarılar
binder-versions = Sürümler
paper-newest = En yeni sürüm
paper-current = Elinizdeki kâğıt bu kartın en yeni sürümüdür.
paper-older = Elinizdeki kâğıt bu karttan daha eski. Bu sayfayı kullanın ya da kartı yeniden yazdırın.
paper-changed = Bu uyarılar yeni veya değişti:
paper-gone = Kâğıdınızdaki bir veya daha fazla uyarı artık bu hâliyle geçerli değil.
paper-unknown = Kâğıdınızın hâlâ doğru olup olmadığı bilinmiyor. Bu sayfayı kullanın.
changes = Neler değişti
changes-warnings = Uyarılar değişti
change-removed = Uyarı kaldırıldı
change-weaker = Uyarı daha hafif
change-reworded = Uyarının ifadesi değişti
change-moved = Uyarı başka bir yerde
change-stronger = Uyarı daha güçlü
change-added = Yeni uyarı
change-before = Önce:
change-after = Şimdi:
change-card = Yeni kart
change-card-gone = Kart kaldırıldı
change-title = Başlık değişti
change-steps = Adımlar değişti
change-pictures = Resimler değişti
change-text = Diğer metin değişti
print-page = Bu sayfayı yazdır
table-of-contents = Bu kartta
skip-to-content = İçeriğe geç
enlarge-picture = Görseli büyüt
film-watch = Videoyu izle
background = Arka plan
sound-play = Kaydı dinle
file-download = Dosyayı indir
attachment-on-page = Bu kartın sayfasında
in-card = kart “{ $title }”
in-card-step = kart “{ $title }”, adım { $number }
size-kb = { $size } kB
size-mb = { $size } MB
copy = Kopyala
copied = Kopyalandı
path-then = sonra

# Bir klavyenin tuşları, üzerinde yazdığı gibi.
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
key-space = Boşluk
key-caps-lock = Caps Lock
key-num-lock = Num Lock
key-scroll-lock = Scroll Lock
key-print-screen = Print Screen
key-pause = Pause

checklist-name = Ad soyad
checklist-date = Tarih
checklist-signature = Paraf
checklist-reset = İşaretleri temizle
checklist-progress = { $done } / { $total } tamamlandı
checklist-remembered = İşaretleriniz yalnızca bu cihazda saklanır.
checklist-intro = Yaptıklarınızı işaretleyin. Devam etmeden önce her uyarıyı okuyun.
checklist-intro-confirm = Her adımı ezberden yapın, ama önce uyarılarını okuyun. Sonra durun ve yaptıklarınızı işaretleyin.
checklist-confirm = Bu adımı yapın. Sonra durun ve onaylayın:

new-tab = yeni sekmede açılır
callout-place = resimde { $mark } numaralı yer
start = Başla
print = Yazdır
about-card = Bu kart hakkında
step-of = Adım { $step } / { $steps }
progress = İlerleme
go-on = Devam
warning-read = Bu uyarı okundu
warning-unread = Önce bu uyarı: henüz okunmadı.
ticks-cleared = İşaretler temizlendi.
undo = Geri al
step-changed = Bu adım işaretlendikten sonra değişti. İşaretleri temizlendi.
not-ticked = Henüz işaretlenmeyen: { $count }
branch-if = Yalnızca bu seçimden sonra:
branch-or = veya
not-on-your-way = Bu yolda değil
all-ticked = Her şey işaretlendi
sign-off = İmza
focus-start = Adım adım
focus-end = Kartın tamamı
back = Geri
next = İleri
practice = Alıştırma
practice-intro = Resimde işaret yoktur. Hiçbir şey kaydedilmez.
practice-ask = Nereye tıklanmalı?
practice-right = Doğru.
practice-wrong = Burası değil. Bir daha deneyin.
practice-shown = Burası değil. Doğru yer bu.
practice-place = Yer { $number }
practice-by-name = Ada göre seç
practice-result = İlk denemede bulunan: { $done } / { $total }
feedback-ask = İşe yaradı mı?
feedback-ask-facts = Bu yardımcı oldu mu?
feedback-yes = Evet
feedback-no = Hayır
feedback-good = Güzel. Öneriler de memnuniyetle karşılanır.
feedback-first = Önce buraya bakın:
feedback-report = Sorunu bildir
feedback-better = Öneri gönder
feedback-step = Burada yanlış bir şey mi var?
kept-copy = Bağlantı yok. Bu, bu cihazda saklanan bir kopyadır; daha yeni bir sürüm olabilir. Kaydedildi:
kept-newer = Bu sayfanın daha yeni bir sürümü var.
kept-load = Göster

not-translated =
    { $tag ->
        [nl] Henüz çevrilmedi: bu metin Felemenkçe
        [en] Henüz çevrilmedi: bu metin İngilizce
        [de] Henüz çevrilmedi: bu metin Almanca
        [fr] Henüz çevrilmedi: bu metin Fransızca
        [es] Henüz çevrilmedi: bu metin İspanyolca
        [it] Henüz çevrilmedi: bu metin İtalyanca
        [pt] Henüz çevrilmedi: bu metin Portekizce
        [pl] Henüz çevrilmedi: bu metin Lehçe
        [tr] Henüz çevrilmedi: bu metin Türkçe
        [ar] Henüz çevrilmedi: bu metin Arapça
        [ja] Henüz çevrilmedi: bu metin Japonca
        [zh] Henüz çevrilmedi: bu metin Çince
       *[other] Henüz çevrilmedi. Bu metnin dili: { $language }
    }
not-translated-card = Bu kartın bir bölümü henüz çevrilmedi. Bu metinler özgün dilinde, bir etiketle gösterilir.
you-are-here = Buradasınız
find-card = Kart arayın
cards-found = Bulunan kart sayısı: { $count }
none-found = “{ $query }” için bir şey bulunamadı. Aşağıda bütün kartlar var.
found-partly = Hiçbir kartta bu sözcüklerin hepsi yok. Bazılarını içeren kart sayısı: { $count }
cards-for = Kartlar kimin için
everyone = Tüm okuyucular
recently-verified = Son kontrol edilenler
page-missing = Bu adreste bir sayfa yok
card-moved = Bu kart taşındı
close = Kapat

audience = Hedef kitle:
product = Gösterilen ürün:
revision = Kart sürümü:
status-draft = Taslak: henüz kontrol edilmedi. Bu karta göre işlem yapmayın.
status-review = İncelemede: henüz onaylanmadı. Bu karta göre işlem yapmayın.
status-retired = Yürürlükten kaldırıldı: bu kart artık güncellenmiyor.
go-to-step = { $number }. adıma geçin
go-back-to-step = { $number }. adıma geri dönün
go-to-end = İşlem tamamlandı
glossary = Bu karttaki terimler

# İki dili de bilen biri için, bir çevirinin inceleme sayfası.
review = Çeviri incelemesi
review-intro = Uyarılar en başta yer alır. Her çeviriyi kaynağıyla karşılaştırın ve doğru olanları imzalayın.
review-source = Kaynak
review-translation = Çeviri
review-warnings = Uyarılar
review-texts = Diğer metinler
review-earlier = Kaynağın çeviri yapıldığı andaki hâli
review-machine = Makine tarafından hazırlanan taslak
review-approved = { $date } tarihinde { $name } tarafından onaylandı
review-progress = { $done } / { $total } uyarı onaylandı
review-hand-back = Geri göndermek için bu kopyayla gelen { $file } dosyasını doldurun. Her uyarı için adınızı, iki metin aynı şeyi söylüyorsa evet yazın. Dosyayı CSV olarak geri gönderin.
# İnceleyen kişinin doldurduğu tablo.
sheet-card = Kart
sheet-warning = Uyarı
sheet-signal-word = Uyarı sözcüğü
sheet-state = Durum
sheet-name = Adınız
sheet-tick = Onaylandı mı? (evet veya hayır)
sheet-remark = Not
state-missing = Çevrilmedi
state-blank = Boş
state-identical = Kaynakla aynı
state-stale = Kaynak, çeviriden sonra değişti
state-refused = Aynı şeyi söylemiyor
state-review = İnceleme bekliyor
state-draft = Onay bekliyor
state-approved = Onaylandı
state-translated = Çevrildi

# Bu dil nasıl işler. Virgüllü listeler; `*` herhangi harfler demektir, `-` ise burada söyleyecek sözü olmayan bir listedir.
# Olumsuzluk veya yasak bildiren sözcükler; “olmadan” gibi anlamı olumsuz olanlar; olumsuz görünüp hiçbir şeyi yadsımayanlar.
meaning-negations =
    değil*, *mayın, *meyin, *mayınız, *meyiniz, *mayalım, *meyelim, *masın, *mesin, *masınlar, *mesinler, *mamalı*,
    yok, yoktu, *memeli*, *maz, *mez, *mazlar, *mezler, *mazsa*, *mezse*, *mazsınız, *mezsiniz, *mazdı, *mezdi,
    yoktur, *mazken, *mezken, *mayız, *meyiz, *mıyor*, *miyor*, *muyor*, *müyor*, *madı, *medi, *madım, *medim,
    yokken, hayır, *madık, *medik, *madınız, *mediniz, *madılar, *mediler, *madıysa*, *mediyse*, *madığ*, *mediğ*,
    sahip olmadığ*, *mayacak*, *meyecek*, *mayacağ*, *meyeceğ*, *mayıp, *meyip, *mayınca, *meyince, *mayarak,
    sahip olmaması*, takip edilmediğ*, *meyerek, *mamak*, *memek*, *mamaya, *memeye, *maması*, *memesi*, *mamanız*,
    ne * ne de, *memeniz*, *mamaları*, *memeleri*, *mayabil*, *meyebil*, *lmama, *lmeme, *amama, *ememe, *mamıştır,
    uymama, uyulmama, *memiştir, *mamışsa*, *memişse*
meaning-negative-words =
    izinsiz*, yetkisiz*, korumasız*, eldivensiz*, gözlüksüz*, maskesiz*, gözetimsiz*, güvensiz*, geçersiz*, yetersiz*,
    başarısız*, imkansız*, imkânsız*, olanaksız*, adsız*, isimsiz*, etkisiz*, uygunsuz*, uyumsuz*, eksik*, yanlış*,
    hatalı*, kayıp, yasak*, olmayan*, *mayan*, *meyen*, *mamış*, *memiş*, istenmeyen*,
    beklenmedik*, *suz, *süz, *sız, *siz, devre dışı, salt okunur, hariç, dışında, yoksay*, yok say*, en fazla, en
    çok, eğer * yoksa, süresi dol*, kullanımdan kaldırıl*, kaçın, kaçının*, kaçınmak, kaçınma*, kaçınarak,
    kaçınılmalı*, kaçınılması*, sakının*, sakınmak, sakınca*, önle, önler, önleyin*, önlemek*, önlenmeli*, önlenir,
    önlenmesi*, önlemeli*, önleyerek, önleyen, engel olun, engel olur, engel olmak, engelle*, menedil*, men edilir,
    reddet*, reddedil*, uzak durun, uzak durmak, uzak tutun, uzak tutulmalı*, haricinde, ancak o zaman, ancak bundan
    sonra, yalnızca bundan sonra, sadece bundan sonra, *madan, *meden, *maksızın, *meksizin, şüphe durumunda, şüpheniz
    varsa
# Words that say what follows if it is not done.
meaning-otherwise = aksi takdirde, aksi halde
meaning-no-negations =
    olup olmadığ*, olup olmaması*, olup olmayacağ*, mi *mesin mi, mı *masın mı, *ip *madığ*, *ip *maması*, mu *masın
    mı, mü *mesin mi, sadece * değil, yalnızca * değil, yalnız * değil, ya da değil, *ip *mayacağ*, veya değil, değil
    mi, olsun olmasın, yok edi*, yok eder*, *ip *mamak*, *ip *mediğ*, *ip *memesi*, *ip *meyeceğ*, yok et, yok etm*,
    yok olu*, yok olm*, olur olmaz, eder etmez, *ip *memek*, *up *madığ*, *up *maması*, edilir edilmez, biter bitmez,
    başlar başlamaz, açar açmaz, açılır açılmaz, kapanır kapanmaz, *up *mayacağ*, kapatır kapatmaz, eklenir eklenmez,
    bağlanır bağlanmaz, değişir değişmez, görür görmez, *up *mamak*, *üp *mediğ*, görünür görünmez, gelir gelmez,
    girer girmez, çıkar çıkmaz, alır almaz, yapar yapmaz, *üp *memesi*, *üp *meyeceğ*, yapılır yapılmaz, bitirir
    bitirmez, duyar duymaz, basar basmaz, tamamlanır tamamlanmaz, *üp *memek*, *madan önce, tamamlar tamamlamaz, yanar
    yanmaz, söner sönmez, durur durmaz, ne olur ne olmaz, ister istemez, *meden önce, hiç olmazsa, hiç değilse,
    unutmayın*, unutmamalı*, unutmamak, siz, *madan evvel, *meden evvel, *madan hemen önce, ücretsiz, kablosuz,
    sınırsız, sonsuz, sorunsuz, *meden hemen önce, *madan kısa süre önce, *meden kısa süre önce, kesintisiz, sessiz,
    eksiksiz, şüphesiz, fransız, bununla kalmayıp, *madan az önce, *meden az önce, *madığ* sürece, kaçınılmaz*,
    vazgeçilmez*, paslanmaz, sızdırmaz*, su geçirmez, *mediğ* sürece, *madığ* müddetçe, *mediğ* müddetçe, kaymaz,
    namaz, pekmez, mayın, temasın, elmasın, memesi, memeli, memeliler, umuyor, umuyoruz, umuyorum, gerekmez, gerekli
    değil*, zorunlu değil*, gerek yok*, şart değil*, unutmayın, asla unutmayın*, çekinmeyin, gerekmiyor,
    zorunda değil*, gerekmemektedir
# Negations that may only repeat another one of the sentence: "do not touch it, nor the cable" can become one.
meaning-repeated-negations = bile
# Bir uyarının başında duran sözcükler.
meaning-signal-words = Tehlike, Uyarı, Dikkat, Dikkat edin, Dikkatli olun, Dikkat ediniz
meaning-note-words = Not, İpucu, Önemli, Bilgi
meaning-needs = Ön koşullar, Önkoşullar, Gereksinimler, Başlamadan önce, Neye ihtiyacınız var, Hazırlık

# Bir eylemin altındaki metnin, eylem başarılı olunca okurun ne gördüğünü söylediğini gösteren sözcükler.
meaning-outcomes =
    görüntülenir, gösterilir, açılır, belirir, görünür, göreceksiniz, görürsünüz, göreceksin, görürsün,
    oluşturulur, güncellenir

# Cümle başında veya fiilin arkasında yasaklayan sözcükler; hiçbir şeyi yasaklamayan olumsuzluklar.
meaning-prohibitions =
    asla, sakın, hiçbir zaman, hiçbir koşulda, hiçbir şart altında, hiçbir koşul altında, hiçbir şekilde,
    hiçbir durumda, hiçbir surette, hiçbir suretle, katiyen
meaning-prohibitions-inside =
    asla, sakın, hiçbir zaman, hiçbir koşulda, hiçbir şart altında, hiçbir koşul altında, hiçbir şekilde,
    hiçbir durumda, hiçbir surette, katiyen
meaning-refusals = -
meaning-refusals-inside = değil
meaning-reassurances =
    asla unutmayın, sakın unutmayın, unutmayın, merak etmeyin, endişelenmeyin, korkmayın, çekinmeyin,
    paniğe kapılmayın, telaşlanmayın, üzülmeyin, sorun değil, önemli değil
meaning-obligations = -
meaning-persons = -
meaning-cautions = -
meaning-bans =
    uzak durun, uzak durunuz, kaçınmalısınız, kaçının, kaçınınız
meaning-consequents = -
# Words that are an article and a pronoun alike; words that lead to a purpose; words that forbid before an infinitive, as on a sign,
# and the endings of infinitives; the endings of words that forbid, or any part of a clause without spaces, and what only looks like them.
meaning-pronouns = -
meaning-purposes = -
meaning-signs = -
meaning-infinitives = -
meaning-forbidding-forms = *mayın, *meyin, *mayınız, *meyiniz, sakının, yasaktır, *mamalısınız, *memelisiniz, *mamalıdır, *memelidir
meaning-no-forbidding-forms = mayın, unutmayın, unutmayınız, endişelenmeyin, endişelenmeyiniz, çekinmeyin, çekinmeyiniz, korkmayın, üzülmeyin, telaşlanmayın, *unutulmamalıdır

# Talimat fiilleri, emir biçiminde; önlerinde ne durabilir ve kesinlikle fiil olduklarında arkalarından ne gelir.
meaning-commands =
    açın, açıklayın, adlandırın, aktarın, alın, anlatın, araştırın, arayın, artırın, arşivleyin, asın, atayın, atın,
    atlayın, ayarlayın, ayırın, azaltın, bağlanın, bağlayın, bakın, basın, başlatın, başlayın, başvurun, bekleyin,
    belirleyin, belirtin, bildirin, bırakın, birleştirin, bitirin, boşaltın, bulun, büyütün, çağırın, çalıştırın,
    çekin, çevirin, çıkarın, çıkın, çizin, çoğaltın, dağıtın, danışın, değiştirin, deneyin, denetleyin, devam edin,
    dikkat edin, dışa aktarın, doğrulayın, dokunun, doldurun, dönün, döndürün, durdurun, durun, düzeltin, düzenleyin,
    edinin, ekleyin, eşitleyin, eşleştirin, etkinleştirin, fark edin, filtreleyin, geçin, genişletin, geri alın,
    geri dönün, getirin, gezinin, gidin, girin, giyin, gizleyin, gönderin, görüntüleyin, gösterin, göz atın,
    güncelleyin, hazırlayın, iade edin, içe aktarın, iletin, imzalayın, indirin, iptal edin, inceleyin, işaretleyin,
    isteyin, itin, izin verin, izleyin, kabul edin, kaçının, kaldırın, kapatın, karar verin, karşılaştırın, kaydedin,
    kaydırın, kaydolun, kesin, kilitleyin, kontrol edin, kopyalayın, koruyun, koyun, kullanın, kurun, küçültün,
    listeleyin, not alın, okuyun, oluşturun, onaylayın, oturum açın, ödeyin, önizleyin, öğrenin, paylaşın, planlayın,
    reddedin, saklayın, sağlayın, satın alın, seçin, sıfırlayın, sıralayın, silin, sorun, sökün, söyleyin, sürükleyin,
    takın, takip edin, tamamlayın, tanımlayın, tarayın, taşıyın, tekrarlayın, tekrar deneyin, temizleyin, test edin,
    tıklatın, tıklayın, toplayın, tutun, uygulayın, uzaklaştırın, vazgeçin, verin, yapın, yanıtlayın, yapıştırın,
    yayımlayın, yayınlayın, yazdırın, yazın, yenileyin, yeniden başlatın, yerleştirin, yıkayın, yoksayın, yollayın,
    yönlendirin, yükleyin, yükseltin, ziyaret edin
meaning-fillers =
    lütfen, şimdi, önce, ilk önce, ilk olarak, öncelikle, sonra, daha sonra, ardından, bundan sonra, son olarak,
    yeniden, tekrar, yine, her zaman, daima, ayrıca, bu nedenle, ve, ama
meaning-coordinators = ve, ama, fakat, sonra, ardından
meaning-determiners =
    bu, şu, o, bir, her, tüm, bütün, hepsini, bunu, şunu, onu, bunları, onları, iki, üç, kendi, yeniden, tekrar,
    buraya, oraya, aynı
meaning-articles = -
meaning-auxiliaries =
    var, vardır, yok, yoktur, olur, oldu, olacak, olabilir, olmalı, olmalıdır, edilir, edilebilir, gerekir, gerekiyor,
    gerekli, gereklidir, mümkün, mümkündür, değil, değildir, idi, ise
meaning-subordinators =
    eğer, şayet, çünkü, zira, ki, madem, mademki, hangi, nasıl, neden, niçin, niye, ne zaman, nerede, kim, kimin

# Emir bildirmeyen bir metin nasıl başlar; eylemin arkasında duran koşullar; seçmeyi veya denetlemeyi isteyen fiiller.
meaning-subjects = siz, sen, biz, ben, onlar, kullanıcılar
meaning-conditions = eğer, şayet
# Hiçbir şeyi sınırlamayan bir koşulun önünde duran sözcükler.
meaning-concessions = -
meaning-asking =
    seçin, belirleyin, belirtin, denetleyin, doğrulayın, inceleyin, kontrol edin, karar verin, öğrenin, sorun, bakın,
    bulun, söyleyin, not alın, gösterin, test edin, girin, ayarlayın, onaylayın, tanımlayın, düşünün
meaning-choosing = seçin, seç, seçiniz
meaning-answers = evet, hayır
meaning-simultaneous =
    aynı anda, aynı zamanda, birlikte, eş zamanlı, eşzamanlı, basılı tutun, basılı tutarak, basılı tutarken, tutarken,
    tutarak, sürükleyin, sürükleyerek
meaning-weak-openings =
    belki, bazen, kimi zaman, mümkünse, mümkün olduğunca, tercihen, isterseniz, dilerseniz, arzu ederseniz, gerekirse,
    imkan varsa, imkân varsa, fırsat bulursanız
meaning-passives = -
meaning-passives-with-agent = -
meaning-agents = -
meaning-participles = -
meaning-no-participles = -
meaning-address-formal = siz, sizi, sizin, size
meaning-address-formal-capital = -
meaning-address-informal = sen, seni, senin, sana
# Words that nearly every text has: they show in which language it is.
meaning-common-words =
    ve, veya, ya, bir, bu, şu, o, için, ile, de, da, ki, mi, mı, mu, mü, ne, nasıl, nerede, kadar, gibi, göre,
    olarak, önce, sonra, sırasında, boyunca, eğer, ise, çünkü, ancak, fakat, ama, değil, değilse, asla, hiçbir, hiç,
    kimse, her, tüm, bütün, diğer, başka, yalnızca, sadece, daima, ayrıca, yine, hâlâ, hala, çok, daha, en, az,
    fazla, ilk, olan, olduğunda, olduğu, olmadan, olması, olur, olmalıdır, edin, etmeyin, var, yok, siz, sizin, sen,
    ben, biz, onu, ona, bunu, buna, üzerinde, üzerine, içinde, içine, altında, altına, yanında, arasında, dışında,
    karşı, doğru, itibaren, dolayı, üzere, hemen, iyice, sürece, dikkat, kullanın,
    kullanmayın, *abilir, *ebilir, *larin, *sinda, *sinde, *lardan, *lerden, *larda, *lerde, *iyor, *uyor, *digi,
    takın, *diginda, *diginde, *irken, *makta, *mekte, *mayi, *meyi, *mayiniz, *ayin, *eyin, *iniz, *niza, *nizi,
    bırakın, *ktan, *lmali, *lmeli, *duktan, *dikten, *tiktan, *tikten, *lidir, *mistir,
    bekleyin, *lmaz, *lmez, *layin, *leyin, *tirin, *dirin, *arak, *erek,
    edilmeli, *ş*, *ğ*, *mayin, *meyin, *yiniz, *iniz, *unuz, *ünüz, *madan, *meden,
    kapatın, açın, basın, tutun, *malidir, *melidir, *larini, *lerini, *masini, *mesini, *siniz, *yorsa, yasaktır
# Words with which no sentence ends: there the rest of a translation got lost.
meaning-unfinished = ve, veya, ile, eğer, çünkü, her, en
# Letters that are a word or short for a word: in another language it can be another letter.
meaning-letters = o, e, h, k, d, b, s
meaning-abbreviations =
    vb, vs, vd, örn, ör, bkz, bk, krş, yy, dk, sn, sa, sy, s, no, nu, tel, maks, min, ort, yakl, dr, prof, doç, av,
    müh, cad, cd, sok, sk, mah, apt, şti, ltd, şb, hz, st
meaning-last-abbreviations = vb, vs
# İşaretli bir sözcüğe boşluksuz bitişen parçalar: önce ve sonra. Dilde boşluk yoksa `*`.
meaning-joined-before = -
meaning-joined-after = *
# Onaylamak ve onaylamamak için yazılanlar.
meaning-tick-yes = evet, e, x, ✓, ✔, ☑, ok, tamam, doğru, onaylandı
meaning-tick-no = hayır, h, ✗, ✘, ×, yanlış, onaylanmadı, reddedildi

# Yaralanma ve ölüm: `*` herhangi harfler demektir.
meaning-injuries =
    elinizi keser*, elini keser*, parmağınızı keser*, parmağınızı sıkıştır*, elinizi sıkıştır*, kayıp düşer*, düşersiniz, düşebilirsiniz,
    canınız yan*, canını yak*, elinizi yak*, gözünüze,
    yaralan*, yaralı*, yara, yaralar, yaralara, yaralarına, yanık, yanıklar, yanıklara, yanığa, yanığı, yanıkları,
    yanıklarına, haşlan*, ölüm*, ölür, ölebilir*, ölü, öldür*, öldürücü, ölmek, çarpması, çarpmasına, çarpmaları,
    çarpılma*, çarpılır*, çarpılabilir*, şok, şoka, şoku, zehirl*, zehir, toksik, boğul*, boğucu, ezilme*,
    ezilebilir*, ezilir, uzuv, uzvun, ampütasyon*, kesik, kesikler, kesiklere, kesiği, kanama*, kör, körlük, körlüğe,
    sağır*, işitme, patla*, infilak, alerji*, alerjik, bayıl*, bilinçsiz, radyasyon*, ışınım*, sakat*, tahriş*,
    kırığı, kırıkları, kırıklara
meaning-injuries-perhaps = -

# Her okurun algılayamadığı renkler, biçimler ve yerler; ekranda bunları taşıyan öğeler.
meaning-colours =
    kırmızı, yeşil, mavi, turuncu, sarı, mor, pembe, kahverengi, siyah, beyaz, gri, turkuaz, lacivert, bordo, eflatun,
    macenta, camgöbeği, renkli
meaning-shapes = yuvarlak, kare, üçgen, dikdörtgen, oval, büyük, küçük, yıldız şeklindeki, daire şeklindeki
meaning-places =
    sol, sağ, üst, soldaki, sağdaki, üstteki, alttaki, ortadaki, köşedeki, yukarıdaki, aşağıdaki, en soldaki,
    en sağdaki
meaning-places-behind =
    solda, sağda, üstte, altta, ortada, yukarıda, aşağıda, sol üstte, sağ üstte, sol altta, sağ altta, köşede,
    sol tarafta, sağ tarafta, sol köşede, sağ köşede, sol üst köşede, sağ üst köşede, sol alt köşede, sağ alt köşede,
    en üstte, en altta
meaning-controls =
    düğme, düğmesi, düğmesine, düğmesini, düğmeyi, düğmeye, düğmeler, buton, butonu, butona, butonuna, simge, simgesi,
    simgesine, simgesini, simgeyi, simgeye, simgeler, ikon, ikonu, ikona, ikonuna, bağlantı, bağlantıyı, bağlantıya,
    bağlantısı, bağlantısına, link, linki, linke, sekme, sekmesi, sekmeyi, sekmeye, sekmesine, alan, alanı, alana,
    alanına, kutu, kutuyu, kutuya, kutusu, kutusunu, kutusuna, kutucuk, kutucuğu, kutucuğa, anahtar, anahtarı,
    kaydırıcı, kaydırıcıyı, ok, oku, oka, oklar, çubuk, çubuğu, çubuğa, menü, menüyü, menüye, menüsü, daire, daireyi,
    daireye, kare, kareyi, kareye, üçgen, üçgeni, üçgene, nokta, noktayı, noktaya, kutucuklar, karo, karoyu

# Tek başına hiçbir şey söylemeyen bağlantılar ve görsel metinleri.
meaning-empty-links =
    burada, buradan, buraya, burası, buraya tıklayın, buraya tıkla, burayı tıklayın, buraya dokunun, buraya basın,
    tıklayın, tıkla, için tıklayın, devamını oku, devamını okuyun, devamı, devam, devam et, devam edin, daha fazla,
    daha fazlası, daha fazla bilgi, daha fazla oku, daha fazla bilgi edinin, daha fazlasını öğrenin, ayrıntılar,
    detaylar, ayrıntılı bilgi, bilgi, bağlantı, bu bağlantı, bu bağlantıdan, link, bu link, bu linkten, bu sayfa,
    bu sayfada, sayfa, site, bu site, web sitesi, bu web sitesi, git, bu, bu kart, buraya bakın
meaning-click-here = buraya tıklayın, buraya tıklayınız, burayı tıklayın, buraya tıkla, buraya dokunun, buraya basın
meaning-picture-words =
    ekran görüntüsü, ekran görüntüleri, ekran resmi, ekran, görüntü, görüntüsü, görsel, görseli, resim, resmi,
    fotoğraf, fotoğrafı, şekil, şekli, çizim, çizimi, şema, şeması, diyagram, grafik, grafiği, illüstrasyon, simge,
    simgesi, ikon, logo, logosu, örnek, bir, ile

# Words that forbid or keep away without a "not", and that a translation must therefore make up for.
meaning-forbidding =
    yasak*, yasaklan*, kaçın, kaçının*, kaçınmak, kaçınma*, kaçınarak, kaçınılmalı*, kaçınılması*, sakının*, sakınmak,
    sakınılmalı*, uzak dur*, uzak durun, uzak durmak, uzak tut*, uzak tutun, uzak tutulmalı*, uzak kal*, uzakta tut*,
    uzakta dur*, uzağında tut*, uzak * tut*, uzak * dur*, uzak bir yerde, menedil*, men edil*, olmadan, olmaksızın, *maksızın, *meksizin,
    erişim yok, girilmez, girmek yasak*
# Words that leave one thing and exclude the others: a translation must do so as well. The last are double negations, which say "only".
meaning-limits =
    yalnızca, *den başka, *dan başka, *ten başka, yalnız, *tan başka, *madıkça, *medikçe, sadece, *madığ* sürece, *mediğ* sürece, *madığı müddetçe,
    salt, *mediği müddetçe, *madan * *mayın*, *madan * *meyin*, münhasıran, *madan * *maz*, *madan * *mez*, *madan * *mamalı*,
    hariç, *madan * *memeli*, *meden * *mayın*, *meden * *meyin*, haricinde, *meden * *maz*, *meden * *mez*, *meden * *mamalı*,
    müstesna, *meden * *memeli*, *maksızın * *mayın*, *maksızın * *meyin*, bundan başka, *maksızın * *maz*, *maksızın * *mez*, *maksızın * *mamalı*,
    ancak ve ancak, *maksızın * *memeli*, *meksizin * *mayın*, *meksizin * *meyin*, ancak * sonra, *meksizin * *maz*, *meksizin * *mez*, *meksizin * *mamalı*,
    ancak * zaman, *meksizin * *memeli*, *madıkça * *mayın*, *madıkça * *meyin*, ancak * takdirde, *madıkça * *maz*, *madıkça * *mez*, *madıkça * *mamalı*,
    ancak * şartıyla, *madıkça * *memeli*, *medikçe * *mayın*, *medikçe * *meyin*, ancak * koşuluyla, *medikçe * *maz*, *medikçe * *mez*, *medikçe * *mamalı*,
    ancak o zaman, *medikçe * *memeli*, ancak bundan sonra, yalnızca bundan sonra, sadece bundan sonra
# Verbs that ask to change nothing: "keep the plug in" can become "do not pull the plug".
meaning-keeping =
    tut*, bırak*, kal, kalsın, kalmalı*, kalması*, kalmak, koru*, muhafaza*, sakla*
# Words that put one amount before another, such as "from 8 to 5 bar"; last words of a sentence that leave the reader a choice.
meaning-ranges = *dan, *den, *tan, *ten, ile, 'dan, 'den
meaning-weak-endings = *abilirsiniz, *ebilirsiniz, *abilirsin, *ebilirsin, *abilir, *ebilir
# Opposites: `name: words | words / words of the opposite`. The names are the same in every language. With `?` after its name, it is none
# beside a negation. The last has phrases that only look like one.
meaning-opposites =
    must/should?: zorunludur | şarttır | mecburidir / tavsiye edilir | önerilir | iyi olur,
    even-if?: bile olsa | olsa bile | olsa da | bakılmaksızın,
    on/off: aç* | aç*malı* | aç*bilir* | aç*mamalı* | açık* | çalıştır* | çalışırken | çalışıyor* | çalışır |
        devredeyken | enerji ver* / kapat* | kapat*bilir* | kapat*mamalı* | kapan* | kapan*bilir* | kapan*mamalı* |
        kapalı* | kapama* | durdur* | söndür* | gücü kes* | gücünü kes* | elektriği kes* | elektriğini kes* |
        enerjisini kes* | enerjiyi kes*,
    open/closed: aç* | aç*malı* | aç*bilir* | aç*mamalı* | açık* / kapat* | kapat*bilir* | kapat*mamalı* | kapan* |
        kapan*bilir* | kapan*mamalı* | kapalı* | kapama*,
    locked/unlocked: kilitle* | kilitli* | kilidi tak* / kilidi aç* | kilidini aç* | kilitlerini aç* | kilitleri aç* |
        kilit aç*,
    left/right: sol | sola | solda | soldan | soldaki | soluna | solunda | solundaki | saat yönünün ters* | saat yönü
        ters* | saatin ters* / sağ | sağa | sağda | sağdan | sağdaki | sağına | sağında | sağındaki | saat yönünde |
        saat yönüne | saat yönündeki,
    above/below: üst | üstü | üstünde | üstüne | üstündeki | üstte | üstteki | üzerinde | üzerindeki | yukarıda |
        yukarıdaki / alt | altında | altındaki | altına | altta | alttaki | altından | aşağıda | aşağıdaki,
    earlier~: ondan önce | bundan önce | ama önce | öncesinde,
    before/after: önce | öncesinde | öncesi | önceden | evvel | daha önce | yemekten önce / sonra | sonrasında |
        sonrası | ardından | daha sonra | akabinde | müteakiben | yemekten sonra / sırasında | esnasında,
    more/less: fazla | daha fazla | daha çok | artır* | arttır* | artar | artarsa | artış* | artma* | yüksel* | daha
        yüksek | daha büyük | çoğalt* | *den fazla | *dan fazla | *ten fazla | *tan fazla | *den daha fazla | *dan
        daha fazla | *ten daha fazla | *tan daha fazla / az | daha az | azal* | düşür* | düşer | düşerse | düşmesi* |
        daha düşük | daha küçük | *den az | *dan az | *ten az | *tan az | *den daha az | *dan daha az | *ten daha az
        | *tan daha az,
    least/most: en az | en azından | asgari | minimum | ve üzeri | ve üstü | veya daha fazla | ya da daha fazla | veya
        üzeri | *den fazla | *dan fazla | *ten fazla | *tan fazla | *den daha fazla | *dan daha fazla | *ten daha
        fazla | *tan daha fazla | *den uzun | *dan uzun | *den daha uzun | *dan daha uzun | en düşük | en az # saniye
        | en az # dakika | en az # saat | en az # gün | en az # hafta | en az # ay / en fazla | en çok | azami |
        maksimum | veya daha az | ya da daha az | *den az | *dan az | *ten az | *tan az | *den daha az | *dan daha az
        | *ten daha az | *tan daha az | *den kısa | *dan kısa | *den daha kısa | *dan daha kısa | en yüksek / yaklaşık
        | aşağı yukarı | takriben,
    only/unless?: yalnızca | sadece | ancak | yalnız | kimse hariç / dışında | haricinde | hariç,
    enable/disable: etkinleştir* | aktifleştir* | aktif hale | etkin hale | devreye al* | devreye sok* / devre dışı |
        devre dışı bırak* | devreden çıkar* | etkisiz hale | pasif hale,
    add/remove: ekle* | ekle*meli* | ekle*bilir* | ekle*memeli* | tak | takın | takınız | takılı* | takılmalı* |
        takılır | takmak | takmadan | takmayın | takarak | yerleştir* | yükle* | yükle*bilir* | yükle*memeli* | monte*
        | montaj* | kurun | kurulum* | kurmak | sok | sokun | sokmayın | sokmak | içine koy* / çıkar* | çıkar*bilir* |
        çıkar*mamalı* | çıkart* | çıkart*mamalı* | kaldır* | kaldır*mamalı* | sök* | sök*meli* | sök*bilir* |
        sök*memeli* | sil | silin | siliniz | silinir | silme | silmek | silmeyin,
    tighten/loosen: sık | sıkın | sıkınız | sıkı | sıkıca | sıkıştır* | sıkmak | sıkılmalı* | sıkıldığ* / gevşe* |
        gevşe*bilir* | gevşe*memeli*,
    wet/dry: ıslak* | ıslat* | ıslan* | nemli* | nemlen* | nemlendir* | nem | rutubet* / kuru | kurut* | kurut*bilir*
        | kurut*mamalı* | kurulay* | kurulama* | kurulanmalı* | kurusun | kuruması* | kuruyana,
    hot/cold: sıcak* | ısıt* | ısıt*malı* | ısıt*bilir* | ısıt*mamalı* | ısın* | kaynar* | kaynat* | kaynam* | ılık /
        soğu* | soğu*malı* | soğu*bilir* | soğu*mamalı* | serin* | dondur* | donmuş | donma*,
    first/last: ilk | ilk önce | ilk olarak | öncelikle | birinci / son | son olarak | en son | sonuncu | nihai,
    up/down: yukarı | yukarıya | yukarı doğru | kaldır* | kaldır*mamalı* | yüksel* / aşağı | aşağıya | aşağı doğru |
        indir* | indir*bilir* | indir*memeli* | alçalt* | düşür*,
    upright/lying: dik | dik konum* | dik olarak | dikey* | ayakta / yatay* | yatık | yatır* | yatır*bilir* |
        yatır*mamalı* | yan yat* | baş aşağı | ters çevir*,
    push/pull: bas | basın | basınız | basıp | basarak | basılı | basmayın | basmak | basılmalı* | basıldığ* | bastır*
        | it | itin | itiniz | itmek | iterek | itmeyin / çek | çekin | çekiniz | çekmeyin | çekmek | çekerek | çekip
        | çekilmeli* | çekmeden,
    connect/disconnect: bağlay* | bağlan* | bağlı | bağlama* | bağlamak | fişe tak* | prize tak* | fişini tak* | fişi
        tak* | fişini prize tak* | fişi prize tak* / bağlantısını kes* | bağlantıyı kes* | bağlantısı kes* |
        bağlantıları kes* | bağlantılarını kes* | ayır* | ayır*malı* | ayır*bilir* | ayır*mamalı* | fişini çek* | fişi
        çek* | fişten çek* | prizden çek* | fişini prizden çek* | fişi prizden çek* | fişini çıkar* | fişi çıkar* |
        fişten çıkar* | prizden çıkar* | fişini prizden çıkar* | fişi prizden çıkar* | sökün | sök | sökülm*,
    allow/deny: izin | izin ver* | kabul* | onayla* | müsaade* / reddet* | reddedil* | engelle* | yasak* | geri çevir*
        | bloke*,
    inside/outside: içinde | içine | içindeki | içeri* | iç mekan* | iç mekân* | kapalı alan* | kapalı mekan* | gir |
        girin | giriniz | girmek | girmeyin | girmeden / dışında | dışına | dışındaki | dışarı* | dış mekan* | dış
        mekân* | açık hava* | açık alan* | çıkın | çıkınız | çıkmak | çıkmadan | terk et* | terk ed*,
    start/stop: başla* | başla*bilir* | başla*mamalı* | çalıştır* | yeniden başlat* | devam et* | devam ed* / dur |
        durun | durunuz | durdur* | dursun | durana | durma* | durduğ* | bitir* | bitir*bilir* | bitir*memeli* | biter
        | bittiğ* | bitince | bitene | sonlandır* | iptal et* | iptal ed* | sona er*,
    full/empty: dolu* | doldur* | doldur*mamalı* | dolana / boş | boşalt* | boşalt*mamalı* | boşal* | boşal*bilir* |
        boşal*mamalı* | boşken,
    upper/lower: üst | üstte | üstteki | en üst* / alt | altta | alttaki | en alt* | dip | dibi*,
    front/back: ön | öndeki | önünde | önüne | önündeki | ileri | ileriye | ileri doğru / arka | arkada | arkadaki |
        arkasında | arkasına | arkasındaki | arkaya | geriye | geri doğru,
    long/short: uzun* | uzat* | daha uzun / kısa* | kısalt* | daha kısa,
    fast/slow: hızlı* | hızla | hızlan* | çabuk* | daha hızlı / yavaş* | yavaş yavaş | yavaşla* | kademeli* | daha
        yavaş,
    high/low: yüksek* | daha yüksek | en yüksek / düşük* | alçak* | daha düşük | en düşük,
    large/small: büyük* | daha büyük / küçük* | daha küçük,
    light/heavy: hafif* | daha hafif / ağır | ağırdır | daha ağır,
    light/dark: ışık* | ışığ* | aydınlat* | aydınlık | parlak* / karanlık* | karanlığ* | karart* | koyu*,
    clean/dirty: temiz* / kirli* | kirlen* | kirlet*,
    new/old: yeni* | taze* / eski* | önceki | kullanılmış*,
    show/hide: göster* | görüntüle* | görünür* / gizle* | gizlen*,
    send/receive: gönder* | yolla* / teslim al* | alınan,
    sender/recipient: gönderen* | gönderici* / alıcı*,
    import/export: içe aktar* | ithal* / dışa aktar* | ihraç*,
    buy/sell: satın al* / satış* | satıl* | satmak,
    save/discard: kaydet* | kaydedil* | sakla* | muhafaza* / at | atın | atınız | atmayın | atmak | atılmalı* | çöpe
        at* | bertaraf* | imha* | sil | silin | siliniz | silinir | silme | silmek | silmeyin,
    succeed/fail: başarılı* | başarıyla / başarısız*,
    online/offline: çevrimiçi* | çevrim içi / çevrimdışı* | çevrim dışı,
    internal/external: dahili* | iç / harici* | dış,
    public/private: herkese açık* | halka açık* | kamu* | kamuya açık* / özel | gizli*,
    positive/negative: pozitif* | artı / negatif* | eksi,
    parallel/crosswise: paralel* | uzunlamasına / dik açı* | enine | çapraz*,
    day/night: gün | gündüz* / gece*,
    morning/evening: sabah* / akşam* | öğleden sonra,
    summer/winter: yaz mevsimi* | yaz aylarında | yazları | yazlık / kış | kışın | kışları | kışlık | kış aylarında,
    north/south: kuzey* / güney | güneye | güneyde | güneyi*,
    east/west: doğu | doğuya | doğuda | doğusu* / batı | batıya | batıda | batısı*,
    always/sometimes: her zaman | daima | her seferinde | sürekli* / bazen | ara sıra | zaman zaman | kimi zaman |
        genellikle | çoğunlukla,
    all/some?: tüm | tümü* | tümün* | bütün* | hepsi* | her | herkes* | her biri* | her şey* | her zaman | her
        seferinde / bazı* | birkaç* | birtakım | kimi,
    alone/together: tek başı* | yalnız başı* | kendi başı* / birlikte | beraber* | iki kişi* | başka biriyle,
    same/other: aynı* | özdeş* / farklı* | başka* | diğer*,
    near/far: yakın* | yanında | yanına | yanındaki / uzak* | uzağ* | uzak tut* | uzak dur*,
    required/optional?: gerekli* | zorunlu* | mecbur* | gerekir | gerekmektedir | gereken | şarttır | *malı* | *meli*
        | aç*malı* | ekle*meli* | sök*meli* | ısıt*malı* | soğu*malı* | ayır*malı* / isteğe bağlı* | opsiyonel* |
        gönüllü* | dilerseniz | isterseniz | *bilir* | aç*bilir* | kapat*bilir* | kapan*bilir* | ekle*bilir* |
        yükle*bilir* | çıkar*bilir* | sök*bilir* | gevşe*bilir* | kurut*bilir* | ısıt*bilir* | soğu*bilir* |
        indir*bilir* | yatır*bilir* | ayır*bilir* | başla*bilir* | bitir*bilir* | boşal*bilir* | katla*bilir* |
        gerekmez | gerekli değil* | zorunlu değil* | gerek yok* | şart değil* | isteğe bağlı | gerekmiyor | zorunda
        değil* | gerekmemektedir,
    earlier/later: erken* | daha erken | daha önce / daha geç | geç saat* | daha sonra | sonradan,
    child/adult: çocuk* | çocuğ* / yetişkin*,
    even/odd: çift sayı* / tek sayı*,
    manual/automatic: manuel* | elle | el ile / otomatik*,
    safe/dangerous: güvenli | güvenlidir | güvenle / tehlikeli* | güvensiz* | riskli*,
    inhale/exhale: soluyun* | solumayın* | solumak | soluma | solunması* | içinize çek* | nefes al* / nefes ver*,
    credit/debit: kredi* / borç*,
    deposit/withdraw: para yatır* / para çek*,
    encrypted/plain: şifrele* | şifreli* / şifresini çöz* | şifreyi çöz* | şifre çöz* | deşifre*,
    engage/disengage: vitese tak* | vitese al* | el frenini çek* | freni çek* | frenini çek* / vitesten çıkar* | boşa
        al* | el frenini indir* | el frenini bırak* | freni bırak* | frenini bırak* | serbest bırak*,
    sharp/blunt: keskin* / kör | körel* | küt,
    thick/thin: kalın | daha kalın / ince | daha ince | inceltil* | inceltin,
    deep/shallow: derin* / sığ | yüzeysel*,
    wide/narrow: geniş* | daha geniş / dar | daha dar | daralt*,
    soft/hard: yumuşa* | yumuşak* / sert | sertleş* | daha sert | serttir,
    rough/smooth: pürüzlü* | kaba / pürüzsüz* | pürüzsüzleş*,
    fold/unfold: katla* | katla*bilir* | katla*mamalı* / katını aç* | katlarını aç*,
    join/separate: birleştir* | karıştır* | birlikte | beraber* / ayır* | ayır*malı* | ayır*bilir* | ayır*mamalı* |
        ayrı | ayrıl* | ayrı ayrı,
    accelerate/brake: hızlan* / fren* | yavaşla*,
    pass/fail: onaylan* | geçti / reddet* | reddedil*,
    read/write: okuy* | okun* | okuma* | okuduğ* / yaz | yazın | yazınız | yazılı | yazılır | yazmak | yazmayın,
    charge/discharge: şarj | şarj et* | şarj ed* | şarj ol* | yeniden şarj* / deşarj*,
    sit/stand: otur* / ayakta | ayağa kalk* | kalk | kalkın,
    lend/borrow: ödünç ver* / ödünç al*,
    true/false: gerçek | doğrudur / yanlış* | hatalı*,
    or/and?: veya | ya da | yahut / ve,
    including/excluding: dahil* | dâhil* / hariç | haricinde,
    strong/weak: güçlü* | kuvvetli* / zayıf* | hafifçe,
    loud/quiet: yüksek sesle | gürültülü* / sessiz*,
    zoom: yakınlaştır* / uzaklaştır*,
    often/seldom: sık | sıkça / nadiren | seyrek*,
    many/few: çok sayıda | birçok / az sayıda,
    trained/untrained: eğitimli* | kalifiye* | yetkili* | eğitim almış / eğitimsiz* | yetkisiz* | eğitim almamış,
    flammable/nonflammable: yanıcı* | alev alabilir* | parlayıcı* / yanmaz* | yanıcı olmayan* | alev almaz*,
    toxic/nontoxic: zehirli* | toksik* | zararlı* / zehirsiz* | toksik olmayan* | zararsız*,
    damaged/intact: hasarlı* | kırık | bozuk | arızalı* / hasarsız* | sağlam,
    attended/unattended: gözetim altında | gözetimli* / gözetimsiz* | başıboş,
    suitable/unsuitable: uygun* / uygun değil* | uygunsuz* | uygun olmayan*,
    protected/unprotected: korumalı* | yalıtılmış | yalıtımlı* / korumasız* | çıplak | yalıtımsız*,
    earthed/unearthed: topraklı* | topraklanmış / topraksız* | topraklanmamış,
    known/unknown: bilinen | tanıdık* | güvenilir* / bilinmeyen | tanımadığın*,
    available/unavailable: mevcut | kullanılabilir / mevcut değil* | yok,
    stable/unstable: sabit* | dengeli* / dengesiz* | sallanan,
    level/uneven: düz / eğimli* | engebeli*,
    sterile/unsterile: steril* / steril olmayan*,
    checked/unchecked: işaretle* | seç | seçin / işareti* kaldır* | seçimi* kaldır*,
    login/logout: oturum* aç* | giriş yap* / oturum* kapat* | çıkış yap*,
    subscribe/unsubscribe: abone ol* / abonelik* iptal*,
    remember/forget: unutmayın* | unutma | hatırla* | asla unutmayın* / unut | unutun | unutabilir*,
    ignore/heed: göz ardı* | yok say* | dikkate almayın / dikkate alın | uyun,
    once/repeatedly: bir kez | bir kere | bir defa | bir defalık / tekrar tekrar | defalarca | birkaç kez,
    only/also: yalnızca | yalnız | sadece / ayrıca | bile,
    with/without: yalnızca * ile | sadece * ile | olmadan * mayın | olmadan * meyin | ile birlikte / olmadan,
    only/except: kimse hariç | yalnızca | sadece / hariç herkes | dışında herkes | dışında her* | hariç her*,
    straight/bent: dik | gergin / bükülü | bükük | eğik,
    towards/away: doğru / uzağa,
    swallow/spit: yut* / tükür* | kus*,
    order/cancel: sipariş ver* | rezerv* / iptal*,
    accept/decline: kabul* | onayla* / reddet* | geri çevir*,
    reply/forward: yanıtla* | cevapla* / ilet*,
    entrance/exit: giriş* / çıkış*,
    hold/release: tut | tutun | basılı tut* / bırak*,
    recommended/required?: tercihen | önerilir | tavsiye edilir | mümkünse | isterseniz | dilerseniz / zorunlu* |
        gerek* | şart*,
    need/may: gerekmez | gerekli değil* | zorunlu değil* | gerek yok* | şart değil* | isteğe bağlı | gerekmiyor |
        isteğe bağlı* | zorunda değil* | gerekmemektedir / yasak* | memeli* | mamalı*,
    period: saatte bir | her saat | saatlik / günlük | her gün | günde / haftalık | her hafta | haftada / aylık |
        her ay | ayda / yıllık | her yıl | yılda / üç aylık / dakikada / saniyede,
    weekday: pazartesi* / salı | salıya | salıdan / çarşamba* / perşembe* / cuma | cumaya | cumadan / cumartesi* /
        pazar | pazara | pazarı,
    month: ocak | ocakta | ocak'ta / şubat* / nisan* / haziran* / temmuz* / ağustos* / eylül* / ekim | ekimde / kasım*
        / aralık'ta | aralıkta,
    colour: kırmızı* / yeşil* / mavi* / sarı | sarıya / turuncu* / mor / siyah* / beyaz* / gri / kahverengi* / pembe*,
    person>: hemşire* / doktor* | hekim* / eczacı* / hasta | hastaya | hastanın | hastalar* / sakin* / sürücü* |
        şoför* / yolcu* / müşteri* / tedarikçi* / çalışan* | personel*
        | iş arkadaşı* | meslektaş* / yönetici* | amir* / elektrikçi* / tesisatçı*
        / operatör* / ziyaretçi* / sistem yöneticisi / kullanıcı* / öğretmen* / öğrenci* / kiracı* / ev sahibi* /
        ebeveyn* / çocuk* / stajyer* / danışman* / alıcı* / satıcı* / aşçı* / garson* / itfaiye* / polis*,
    substance: su | suyla | suya | suyu / yağ | yağla | yağı / benzin* / mazot | dizel / alkol* / süt* / asit* / gaz
        | gazı / hava* / buhar* / kum / çamaşır suyu* | klor* / sirke* / sabun* / gres* / çözücü*,
    body: göz | gözler* / kulak* / burun* / ağız | ağza / el | eller* | elinizi / ayak* / cilt* | deri* / baş |
        başınızı / diz | dizler* / kol | kollar* / bacak* / saç* / sırt* / boyun*,
    device: klavye* / ekran* / fare | fareyi / yazıcı* / tarayıcı* / telefon* / yönlendirici* / modem* / kamera* /
        sunucu*,
    vehicle: araba* | otomobil* / kamyon | kamyonu / kamyonet* / römork* / bisiklet* / otobüs* / forklift* / tren* /
        traktör*,
    paper: fatura* / makbuz* | fiş / teklif* / sözleşme* / mektup*,
    opening: kapı* / pencere* / kapak* | kapağ* / çekmece*,
    meal: kahvaltı* / öğle yemeği* / akşam yemeği*,
    stay/leave: içeride kal* | içinde kal* / terk et* | boşalt* | dışarı çık*,
    weather: yağmur* / kar | karda | karlı / fırtına* | rüzgâr* | rüzgar* / güneş* / sis | sisli / şimşek* |
        yıldırım*,
    advise/discourage: öner* | tavsiye* / önerilmez | tavsiye edilmez,
    load/unload: yükle* / boşalt*,
    wake/sleep: uyandır* | uyanık* / uyu* | uyku*,
    arrive/depart: varış* | varın / kalkış* | ayrıl*,
    freeze/thaw: dondur* / çözdür* | buzunu çöz*,
    cheap/expensive: ucuz* / pahalı*,
    young/old: genç* / yaşlı*,
    good/bad: daha iyi / daha kötü,
    begin/end: başında / sonunda,
    clothing: eldiven* / kask* / gözlük* / maske* / önlük* / ayakkabı* | bot | botlar* / kulak tıka* / emniyet kemeri*
        / ceket* | mont | montu / bone | bonesi / yüz siperi* / yelek* / tulum*,
    food: ekmek* | ekmeğ* / eti | etin | etler* / balık* | balığ* / tavuk* | tavuğ* / yumurta* / peynir* / sebze* /
        meyve* / pirinç* / çorba* / şeker* / tuz | tuzu / unu | unlu / tereyağ* / fındık* | ceviz* / şarap* | şarab* /
        bira* / kahve* / çay | çayı / krema* / patates* / hamur* / meyve suyu / bal | balı / yoğurt*,
    symptom: ateş | ateşi | ateşiniz / ağrı* / öksürük | öksür* / bulantı* | kusma / döküntü* | kaşıntı* / kanama* |
        kanıyor / şişlik | şişme* / baş dönmesi / yanık* / ishal* / kramp* / baş ağrısı / nefes darlığı,
    animal: köpek* | köpeğ* / kedi* / atlar | atı / inek* | ineğ* / domuz* / kuş* / koyun* / tavşan*,
    today/tomorrow: bugün / yarın / dün,
    man/woman: erkek* / kadın*,
    solid/liquid: katı / sıvı*,
    find/lose: bulun | bulursanız / kaybed* | kaybet*,
    pack/unpack: paketle* / paketi aç* | paketinden çıkar*,
    inflate/deflate: şişir* / söndürün | havasını indir*,
    cover/uncover: ört | örtün | üzerini ört* / örtüsünü kaldır* | üstünü aç*,
    extend/retract: uzat* / geri çek*,
    assemble/dismantle: monte | montaj* / sök | sökün | demonte,
    deliver/collect: teslim ed* | teslim et* / teslim al*,
    raw/cooked: çiğ / pişmiş | pişirilmiş,
    temporary/permanent: geçici* / kalıcı*,
    disposable/reusable: tek kullanımlık / yeniden kullanılabilir,
    occupied/vacant: dolu | meşgul / boş | müsait,
    paid/unpaid: ödenmiş / ödenmemiş,
    signed/unsigned: imzalı | imzalanmış / imzasız | imzalanmamış,
    mute/unmute: sesini kapat* | sessize al* / sesini aç*,
    block/unblock: engelle* / engelini kaldır*,
    next/previous: sonraki | bir sonraki / önceki | bir önceki,
    complete/incomplete: eksiksiz / eksik,
    correct/incorrect: doğru şekilde / yanlış,
    incoming/outgoing: gelen / giden,
    ascending/descending: artan / azalan,
    local/remote: yerel / uzaktan,
    wired/wireless: kablolu / kablosuz,
    healthy/sick: sağlıklı / hasta,
    sober/drunk: ayık / sarhoş | alkollü,
    fixed/variable: sabit / değişken | ayarlanabilir,
    merge/split: birleştir* / böl | bölün | ayır*,
    dress/undress: giydir* | giyin / soyun | soyunun,
    in service/out of service: çalışır durumda | hizmette / hizmet dışı | arızalı,
    plenty/little: bol | bolca | çok fazla / az miktarda | çok az | mümkün olduğunca az,
    taut/slack: gergin / gevşek,
    once/twice: bir kez | bir kere | bir defa / iki kez | iki kere | iki defa / üç kez | üç kere | üç defa,
    skip/do: atla | atlayın / uygula*,
    hang up/hold: telefonu kapat* / hatta kal*,
    moving/still: dönerken | hareket halinde / durduktan | durmuş | durana,
    fraction: yarısı* | yarıya | yarım doz* / üçte bir* | üçte birine / dörtte bir* / dörtte üç* / iki katı* | iki kat
        / üç katı*,
    ordinal: ikinci / üçüncü / dördüncü / beşinci / altıncı / yedinci / sekizinci / dokuzuncu / onuncu,
    few: birkaç saniye | tam bir saniye / birkaç dakika | tam bir dakika / birkaç saat / birkaç gün / birkaç hafta /
        birkaç ay / birkaç yıl,
    per: litre başına / kilo başına | kilogram başına | kg başına / metre başına / kişi başına / oda başına /
        dakikada / saniyede / adet başına / sayfa başına / şişe başına / gram başına / mililitre başına,
    both/one!: her iki | ikisi de / biri | birini / hiçbiri,
    breakable/unbreakable: kırılgan / kırılmaz,
    almost none/almost all: neredeyse hiç kimse / neredeyse herkes,
    within/after!: saat içinde | dakika içinde | gün içinde | hafta içinde / saat sonra | dakika sonra | gün sonra |
        hafta sonra | en az # saniye | en az # dakika | en az # saat | en az # gün | en az # hafta | en az # ay,
    but: aksine | ama | fakat,
    and: ve,
    then: sonra | ardından,
    beforehand/afterwards: önceden / sonradan,
    sounds/silent: çalar* | çaldığında | çalarsa | çalınca | öterse | ötünce / kapalı* | kapatıl* | susarsa |
        susunca,
    fasting/fed: aç karnına | yemekten önce / tok karnına | yemekten sonra,
    valid/expired: geçerli / süresi dol* | geçersiz*,
    until/while?: - / -,
    or/but: veya | ya da / fakat | ama,
    easy/difficult: kolay* / zor,
    trust/distrust: -,
    room: -,
    appliance: -,
    tool: -,
    medicine: -,
    choice: belki | isteğe göre | arzuya göre | tercihen | mümkünse | dilerseniz | çekinmeyin,
    if-needed: gerekirse | gerektiğinde | gerekiyorsa | gerekli ise | gerekliyse | ihtiyaç halinde | ihtiyaç
        duyulduğunda,
    wear/take off: tak | takın | takınız | takmak | takarak | takılı* | takılmalı* | giy* / çıkar*,
    doing=: bekle* / bas | basın | basılı | basın* | basılı tut* / ısıt* / soğut* | soğu* / durula* | çalkala* /
        karıştır* / salla* / kaynat* | pişir* / şarj* / ıslat* / dinlen* | dinlendir* / kurut* | kurula* / yıka* /
        harmanla* / fırınla*,
    plug~: fiş* / kablo*,
    -: *mamalı* | *memeli* | *mayabil* | *meyebil* | bağlı olarak | *e bağlı olarak | *a bağlı olarak | bağlıdır | son
        derece | son dakika | mümkün olan en kısa | en kısa sürede | en kısa zamanda | açıkla* | açı | açısı* | açıyla
        | açıda | açıya | açılır menü* | açıkça | oturum* | sık sık | sıcaklı* | ilk yardım* | nemden koru* |
        rutubetten koru* | nemden uzak* | ışıktan koru* | sıcaktan koru* | ısıdan koru* | soğuktan koru* | güvenlik* |
        güvenliğ* | yüksekli* | uzunlu* | genişli* | derinli* | kalınlı* | ağırlı* | sertli* | hafifçe | az önce |
        biraz önce | az sonra | az çok | bir an önce | her ne kadar | her hangi | yeniden | tekrar tekrar | geri
        bildirim* | *e doğru | *a doğru | önlem al* | bundan böyle | ne kadar fazla | en kısa | kalın harf* | ince
        harf* | küçük harf* | büyük harf* | büyük ölçüde | göz önünde | başlık* | başlıca | maliyet* | normali* |
        temeli* | ameliyat* | veya değil | ya da değil | kalıcı bağlantı*
# Units: the names that a reader sees after a number. Symbols such as "mm", "kg" and "°C" are known in every language.
meaning-units =
    second: saniye* | sn, minute: dakika* | dk, hour: saat | saate | saatten | saati | saatlik | saatte | saattir |
    saatin | sa, day: gün | güne | günü | günün | günden | günlük | günde | gündür | iş günü | iş gününe | iş gününden,
    week: hafta*, month: ay | aya | aydan | aylık | ayda | aydır, year: yıl | yıla | yıldan | yıllık | yılda | yıldır |
    yaş | yaşın | yaşından | yaşına | yaşında | yaşındaki | sene*, millisecond: milisaniye* | ms, degree: derece*,
    celsius: derece celsius | santigrat derece* | celsius derece* | derece santigrat | santigrat | celsius | derece c,
    fahrenheit: fahrenhayt | derece fahrenheit | fahrenheit | fahrenheit derece*, kelvin: kelvin*, percent: yüzdelik,
    metre: metre*, centimetre: santimetre* | santim, millimetre: milimetre*, kilometre: kilometre*,
    micrometre: mikrometre* | mikron*, inch: inç* | inch, foot: fit | ayak, yard: yarda*, mile: mil | mile | milden,
    gram: gram | grama | gramdan | gramlık | gramı, kilogram: kilogram* | kilo | kiloya | kilodan | kiloluk,
    milligram: miligram*, microgram: mikrogram*, tonne: ton | tona | tondan | tonluk, ton: kısa ton | amerikan tonu,
    pound: libre* | pound | paund, ounce: ons*, litre: litre*, millilitre: mililitre*, centilitre: santilitre*,
    decilitre: desilitre*, gallon: galon*, cubic-metre: metreküp* | metre küp*, square-metre: metrekare* | metre kare*,
    volt: volt | volta | voltu | volttan | voltluk, kilovolt: kilovolt*, millivolt: milivolt*, ampere: amper*,
    milliampere: miliamper*, watt: vat | watt | vatlık | wattlık | vata | vattan, kilowatt: kilovat | kilowatt |
    kilovatlık, megawatt: megavat* | megawatt*, kilowatt-hour: kilovatsaat* | kilovat saat* | kilowattsaat* |
    kilowatt saat*, hertz: hertz*, kilohertz: kilohertz*, megahertz: megahertz*, ohm: ohm*, bar: bar | bara | bardan |
    barı | barlık, millibar: milibar*, pascal: paskal* | pascal*, kilopascal: kilopaskal* | kilopascal*,
    decibel: desibel*, newton: newton | newtona | newtondan, newton-metre: newton metre* | newtonmetre*, joule: joule* |
    jul, lux: lüks | lux, rpm: devir* | dakikada devir, kilometre-per-hour: kilometre saat, mile-per-hour: mil saat,
    byte: bayt | byte, kilobyte: kilobayt* | kilobyte*, megabyte: megabayt* | megabyte*, gigabyte: gigabayt* |
    gigabyte*, terabyte: terabayt* | terabyte*, pixel: piksel*, euro: euro | avro, cent: sent | cent, dollar: dolar*
# The word between an amount and what it is counted by: "5 mg per kilogram".
meaning-per = -
# Units that only a slash before them makes one: `unit: letters`.
meaning-after-slash = hour: sa, day: d | g
# Numbers in words: `number: words`. With `?` a word that often is not a number, and counts only where the other text has that number.
meaning-numbers =
    0: sıfır, 1: bir? | tek? | ilk? | birinci? | biri?, 2: iki | ikiden | ikiye | her iki? | ikisi? | ikinci? | çift?
    | ikişer? | çifte?, 3: üç | üçten | üçüncü? | üçlü? | üçü?, 4: dört | dörtten | dördüncü? | dördü?, 5: beş |
    beşten | beşinci?, 6: altı? | altıncı?, 7: yedi? | yedinci?, 8: sekiz | sekizinci?, 9: dokuz | dokuzuncu?, 10: on
    | onuncu?, 11: on bir, 12: on iki | düzine?, 13: on üç, 14: on dört, 15: on beş, 16: on altı, 17: on yedi, 18: on
    sekiz, 19: on dokuz, 20: yirmi, 21: yirmi bir, 24: yirmi dört, 25: yirmi beş, 28: yirmi sekiz, 30: otuz, 35: otuz
    beş, 36: otuz altı, 40: kırk, 45: kırk beş, 48: kırk sekiz, 50: elli, 60: altmış, 70: yetmiş, 72: yetmiş iki, 75:
    yetmiş beş, 80: seksen, 90: doksan, 100: yüz?, 120: yüz yirmi, 150: yüz elli, 200: iki yüz, 250: iki yüz elli,
    300: üç yüz, 400: dört yüz, 500: beş yüz, 600: altı yüz, 800: sekiz yüz, 1000: bin?, 2000: iki bin, 3000: üç bin,
    5000: beş bin, 10000: on bin, 1000000: bir milyon, 0.5: yarım? | yarı? | yarısı?, 0.25: çeyrek? | dörtte bir?,
    0.75: dörtte üç?, 1.5: bir buçuk, x1000: bin, x1000000: milyon | mn, x1000000000: milyar | mr, +0.5: buçuk, -:
    eksi | sıfırın altında, 15 minute: çeyrek saat, 30 minute: yarım saat | yarım saate | yarım saatten | yarım
    saatlik, 6 month: yarım yıl, 2 day: gün aşırı
# Times of day: what marks a number as a time, and which half of the day it is in.
meaning-times =
    clock: -, am: sabah | sabahleyin | öğleden önce, pm: öğleden sonra | akşam | akşamleyin | gece, noon: öğle | öğlen |
    öğleyin, midnight: gece yarısı, half-past: -, half-to: -, quarter-past: -, quarter-to: -
