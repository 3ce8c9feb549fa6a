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
safety-first = Önce uyarıları okuyun
roles-needed = Rolünüz
permissions-needed = Yetkileriniz
requires-here = Bu adım için gerekenler
needed-in = Gerektiği yerler
ask-whom = Kime sorabilirsiniz
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
print-page = Bu sayfayı yazdır
table-of-contents = Bu kartta
skip-to-content = İçeriğe geç
enlarge-picture = Görseli büyüt

checklist-name = Ad soyad
checklist-date = Tarih
checklist-signature = Paraf
checklist-reset = İşaretleri temizle
checklist-progress = { $done } / { $total } tamamlandı
checklist-remembered = İşaretleriniz yalnızca bu cihazda saklanır.
checklist-intro = Yaptıklarınızı işaretleyin. Devam etmeden önce her uyarıyı okuyun.

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
close = Kapat
empty-category = Bu kategoride henüz kart yok.

audience = Hedef kitle:
product = Gösterilen ürün:
revision = Kart sürümü:
status-draft = Taslak: henüz kontrol edilmedi. Bu karta göre işlem yapmayın.
status-review = İncelemede: henüz onaylanmadı. Bu karta göre işlem yapmayın.
status-retired = Yürürlükten kaldırıldı: bu kart artık güncellenmiyor.
go-to-step = { $number }. adıma geçin
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
    beklenmedik*, *suz, *süz, *sız, *siz, devre dışı, salt okunur, hariç, dışında, yoksay*, yok say*, en fazla,
    en çok, eğer * yoksa, süresi dol*, kullanımdan kaldırıl*, kaçın, kaçının*, kaçınmak, kaçınma*, kaçınarak,
    kaçınılmalı*, kaçınılması*, sakının*, sakınmak, sakınca*, önle, önler, önleyin*, önlemek*, önlenmeli*, önlenir,
    önlenmesi*, önlemeli*, önleyerek, önleyen, engel olun, engel olur, engel olmak, engelle*, menedil*, men edilir,
    reddet*, reddedil*, uzak durun, uzak durmak, uzak tutun, uzak tutulmalı*, haricinde, ancak o zaman,
    ancak bundan sonra, yalnızca bundan sonra, sadece bundan sonra, *madan, *meden, *maksızın, *meksizin
meaning-no-negations =
    olup olmadığ*, olup olmaması*, olup olmayacağ*, mi *mesin mi, mı *masın mı, *ip *madığ*, *ip *maması*,
    mu *masın mı, mü *mesin mi, sadece * değil, yalnızca * değil, yalnız * değil, ya da değil, *ip *mayacağ*,
    veya değil, değil mi, olsun olmasın, yok edi*, yok eder*, *ip *mamak*, *ip *mediğ*, *ip *memesi*, *ip *meyeceğ*,
    yok et, yok etm*, yok olu*, yok olm*, olur olmaz, eder etmez, *ip *memek*, *up *madığ*, *up *maması*,
    edilir edilmez, biter bitmez, başlar başlamaz, açar açmaz, açılır açılmaz, kapanır kapanmaz, *up *mayacağ*,
    kapatır kapatmaz, eklenir eklenmez, bağlanır bağlanmaz, değişir değişmez, görür görmez, *up *mamak*, *üp *mediğ*,
    görünür görünmez, gelir gelmez, girer girmez, çıkar çıkmaz, alır almaz, yapar yapmaz, *üp *memesi*, *üp *meyeceğ*,
    yapılır yapılmaz, bitirir bitirmez, duyar duymaz, basar basmaz, tamamlanır tamamlanmaz, *üp *memek*, *madan önce,
    tamamlar tamamlamaz, yanar yanmaz, söner sönmez, durur durmaz, ne olur ne olmaz, ister istemez, *meden önce,
    hiç olmazsa, hiç değilse, unutmayın*, unutmamalı*, unutmamak, siz, *madan evvel, *meden evvel, *madan hemen önce,
    ücretsiz, kablosuz, sınırsız, sonsuz, sorunsuz, *meden hemen önce, *madan kısa süre önce, *meden kısa süre önce,
    kesintisiz, sessiz, eksiksiz, şüphesiz, fransız, bununla kalmayıp, *madan az önce, *meden az önce, *madığ* sürece,
    kaçınılmaz*, vazgeçilmez*, paslanmaz, sızdırmaz*, su geçirmez, *mediğ* sürece, *madığ* müddetçe, *mediğ* müddetçe,
    kaymaz, namaz, pekmez, mayın, temasın, elmasın,
    memesi, memeli, memeliler, umuyor, umuyoruz, umuyorum
# Bir uyarının başında duran sözcükler.
meaning-signal-words = Tehlike, Uyarı, Dikkat, Dikkat edin, Dikkatli olun, Dikkat ediniz
meaning-note-words = Not, İpucu, Önemli, Bilgi

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
meaning-bans = -
meaning-consequents = -

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
meaning-abbreviations =
    vb, vs, vd, örn, ör, bkz, bk, krş, yy, dk, sn, sa, sy, s, no, nu, tel, maks, min, ort, yakl, dr, prof, doç, av,
    müh, cad, cd, sok, sk, mah, apt, şti, ltd, şb, hz, st

# Yaralanma ve ölüm: `*` herhangi harfler demektir.
meaning-injuries =
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
