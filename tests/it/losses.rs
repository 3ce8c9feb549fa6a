//! The four ways in which a translation loses a warning, in every language of the tool: blank, same as the source, turned into its
//! opposite, and made for another source. None of them is ever shown.

#[cfg(feature = "pdf")]
use stappenkaart::format::pdf::Pdf;
use stappenkaart::format::{Format, Role, checklist::Checklist, html::Html};
use stappenkaart::model::{plain, to_markdown};

use crate::guide::{Files, build, check, said};

// What a warning says, and the same without its negation, where it has one.
struct Says {
    avoid: &'static str,
    inverted: Option<&'static str>,
    consequence: &'static str,
}

const fn says(avoid: &'static str, inverted: &'static str, consequence: &'static str) -> Says {
    Says {
        avoid,
        inverted: Some(inverted),
        consequence,
    }
}

const fn commands(avoid: &'static str, consequence: &'static str) -> Says {
    Says {
        avoid,
        inverted: None,
        consequence,
    }
}

// Never, do not, never without, and a command that denies nothing.
const LANGUAGES: [(&str, [Says; 4]); 12] = [
    (
        "nl",
        [
            says(
                "Open nooit de klep terwijl de printer draait.",
                "Open de klep terwijl de printer draait.",
                "Je vingers kunnen klem raken.",
            ),
            says("Raak de rol niet aan.", "Raak de rol aan.", "Hij is heet."),
            says(
                "Werk nooit zonder handschoenen.",
                "Werk zonder handschoenen.",
                "De randen zijn scherp.",
            ),
            commands(
                "Trek eerst de stekker uit het stopcontact.",
                "Je kunt een schok krijgen.",
            ),
        ],
    ),
    (
        "en",
        [
            says(
                "Never open the lid while the printer is running.",
                "Open the lid while the printer is running.",
                "Your fingers can get caught.",
            ),
            says(
                "Do not touch the roller.",
                "Touch the roller.",
                "It is hot.",
            ),
            says(
                "Never work without gloves.",
                "Work without gloves.",
                "The edges are sharp.",
            ),
            commands("Unplug the device first.", "You can get an electric shock."),
        ],
    ),
    (
        "de",
        [
            says(
                "Öffnen Sie niemals die Klappe, während der Drucker läuft.",
                "Öffnen Sie die Klappe, während der Drucker läuft.",
                "Sie können sich die Finger einklemmen.",
            ),
            says(
                "Berühren Sie die Walze nicht.",
                "Berühren Sie die Walze.",
                "Sie ist heiß.",
            ),
            says(
                "Arbeiten Sie nie ohne Handschuhe.",
                "Arbeiten Sie ohne Handschuhe.",
                "Die Kanten sind scharf.",
            ),
            commands(
                "Ziehen Sie zuerst den Netzstecker.",
                "Sie können einen Stromschlag bekommen.",
            ),
        ],
    ),
    (
        "fr",
        [
            says(
                "N’ouvrez jamais le capot pendant que l’imprimante fonctionne.",
                "Ouvrez le capot pendant que l’imprimante fonctionne.",
                "Vous pourriez vous coincer les doigts.",
            ),
            says(
                "Ne touchez pas le rouleau.",
                "Touchez le rouleau.",
                "Il est brûlant.",
            ),
            says(
                "Ne travaillez jamais sans gants.",
                "Travaillez sans gants.",
                "Les bords sont coupants.",
            ),
            commands(
                "Débranchez d’abord l’appareil.",
                "Vous pourriez recevoir une décharge électrique.",
            ),
        ],
    ),
    (
        "es",
        [
            says(
                "No abra nunca la tapa mientras la impresora está en marcha.",
                "Abra la tapa mientras la impresora está en marcha.",
                "Podría pillarse los dedos.",
            ),
            says(
                "No toque el rodillo.",
                "Toque el rodillo.",
                "Está caliente.",
            ),
            says(
                "No trabaje nunca sin guantes.",
                "Trabaje sin guantes.",
                "Los bordes están afilados.",
            ),
            commands(
                "Desenchufe primero el aparato.",
                "Podría recibir una descarga eléctrica.",
            ),
        ],
    ),
    (
        "it",
        [
            says(
                "Non aprire mai lo sportello mentre la stampante è in funzione.",
                "Apri lo sportello mentre la stampante è in funzione.",
                "Potresti schiacciarti le dita.",
            ),
            says("Non toccare il rullo.", "Tocca il rullo.", "È molto caldo."),
            says(
                "Non lavorare mai senza guanti.",
                "Lavora senza guanti.",
                "I bordi sono taglienti.",
            ),
            commands(
                "Stacca prima la spina dalla presa.",
                "Potresti prendere la scossa.",
            ),
        ],
    ),
    (
        "pt",
        [
            says(
                "Nunca abra a tampa enquanto a impressora estiver a funcionar.",
                "Abra a tampa enquanto a impressora estiver a funcionar.",
                "Pode entalar os dedos.",
            ),
            says("Não toque no rolo.", "Toque no rolo.", "Está quente."),
            says(
                "Nunca trabalhe sem luvas.",
                "Trabalhe sem luvas.",
                "As arestas são cortantes.",
            ),
            commands(
                "Retire primeiro a ficha da tomada.",
                "Pode apanhar um choque elétrico.",
            ),
        ],
    ),
    (
        "pl",
        [
            says(
                "Nigdy nie otwieraj pokrywy, gdy drukarka pracuje.",
                "Otwórz pokrywę, gdy drukarka pracuje.",
                "Możesz przytrzasnąć sobie palce.",
            ),
            says("Nie dotykaj wałka.", "Dotknij wałka.", "Jest gorący."),
            says(
                "Nigdy nie pracuj bez rękawic.",
                "Pracuj bez rękawic.",
                "Krawędzie są ostre.",
            ),
            commands(
                "Najpierw wyjmij wtyczkę z gniazdka.",
                "Możesz zostać porażony prądem.",
            ),
        ],
    ),
    (
        "tr",
        [
            says(
                "Yazıcı çalışırken kapağı asla açmayın.",
                "Yazıcı çalışırken kapağı açın.",
                "Parmaklarınız sıkışabilir.",
            ),
            says(
                "Silindire dokunmayın.",
                "Silindire dokunun.",
                "Silindir sıcaktır.",
            ),
            says(
                "Asla eldivensiz çalışmayın.",
                "Eldivensiz çalışın.",
                "Kenarlar keskindir.",
            ),
            commands("Önce cihazın fişini prizden çekin.", "Elektrik çarpabilir."),
        ],
    ),
    (
        "ar",
        [
            says(
                "لا تفتح الغطاء أبدًا أثناء عمل الطابعة.",
                "افتح الغطاء أثناء عمل الطابعة.",
                "قد تنحصر أصابعك.",
            ),
            says("لا تلمس الأسطوانة.", "المس الأسطوانة.", "إنها ساخنة."),
            says(
                "لا تعمل أبدًا بدون قفازات.",
                "اعمل بدون قفازات.",
                "الحواف حادة.",
            ),
            commands(
                "افصل القابس عن مأخذ الكهرباء أولًا.",
                "قد تتعرض لصدمة كهربائية.",
            ),
        ],
    ),
    (
        "ja",
        [
            says(
                "プリンターの動作中は、絶対にカバーを開けないでください。",
                "プリンターの動作中に、カバーを開けてください。",
                "指を挟むおそれがあります。",
            ),
            says(
                "ローラーに触らないでください。",
                "ローラーに触ってください。",
                "高温になっています。",
            ),
            says(
                "手袋なしでは絶対に作業しないでください。",
                "手袋なしで作業してください。",
                "縁が鋭くなっています。",
            ),
            commands(
                "先に電源プラグをコンセントから抜いてください。",
                "感電するおそれがあります。",
            ),
        ],
    ),
    (
        "zh",
        [
            says(
                "打印机运行时切勿打开盖板。",
                "打印机运行时请打开盖板。",
                "手指可能会被夹伤。",
            ),
            says("不要触摸滚筒。", "请触摸滚筒。", "滚筒很烫。"),
            says("切勿徒手作业。", "请徒手作业。", "边缘很锋利。"),
            commands("请先拔下电源插头。", "可能会触电。"),
        ],
    ),
];

fn of(lang: &str) -> &'static [Says; 4] {
    &LANGUAGES
        .iter()
        .find(|(known, _)| *known == lang)
        .expect("a language of the tool")
        .1
}

fn source_of(lang: &str) -> &'static str {
    if lang == "nl" { "en" } else { "nl" }
}

// An entry of a catalog: its id, the source that it was made for, and the translation.
type Entry = (String, String, String);

// What a good translator writes.
fn entries(lang: &str) -> Vec<Entry> {
    let pairs = of(source_of(lang)).iter().zip(of(lang)).enumerate();
    let both = pairs.flat_map(|(at, (source, target))| {
        [
            ("avoid", source.avoid, target.avoid),
            ("consequence", source.consequence, target.consequence),
        ]
        .map(|(part, source, target)| {
            (
                format!("w-{at}.{part}"),
                source.to_owned(),
                target.to_owned(),
            )
        })
    });
    both.collect()
}

fn guide(lang: &str, entries: &[Entry], policy: &str) -> Files {
    let source = source_of(lang);
    let guide = format!(
        "title = \"X-200\"\nsource = \"{source}\"\nlanguages = [\"{source}\", \"{lang}\"]\n\n[category.c]\nname = \"X\"\n\n\
         [translation]\ntexts = \"allow\"\n{policy}"
    );
    let mut card = "---\ntitle: X-200\ncategory: c\n---\n\n## X-200 {#step}\n\n".to_owned();
    for (
        at,
        Says {
            avoid,
            inverted: _,
            consequence,
        },
    ) in of(source).iter().enumerate()
    {
        card.push_str(&format!(
            "> [!WARNING]\n> {avoid}\n> {consequence}\n> {{#w-{at}}}\n\n1. X-200. {{#a-{at}}}\n\n"
        ));
    }
    let mut po = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n".to_owned();
    for (id, source, target) in entries {
        po.push_str(&format!(
            "\nmsgctxt \"{id}\"\nmsgid \"{source}\"\nmsgstr \"{target}\"\n"
        ));
    }
    let files = [
        ("guide.toml".to_owned(), guide),
        ("cards/x/card.md".into(), card),
        (format!("cards/x/{lang}.po"), po),
    ];
    files
        .into_iter()
        .map(|(path, text)| (path, text.into_bytes()))
        .collect()
}

// The entry with its loss, and what is said of it. `None` where a text has nothing to lose in this way.
fn losses(lang: &str, (id, source, target): &Entry) -> Vec<(Entry, &'static str)> {
    let at: usize = id[2..3].parse().expect("the number of the warning");
    let inverted = of(lang)[at].inverted.filter(|_| id.ends_with("avoid"));
    let stale = source.replacen(' ', "  nu ", 1).replace("  ", " ");
    let mut lost = vec![
        (
            (id.clone(), source.clone(), " ".to_owned()),
            "has a blank translation",
        ),
        (
            (
                id.clone(),
                source.clone(),
                "\\n\\t\u{a0}\u{3000}".to_owned(),
            ),
            "has a blank translation",
        ),
        (
            (id.clone(), source.clone(), source.clone()),
            "repeats the source",
        ),
        (
            (id.clone(), source.clone(), source.to_uppercase()),
            "repeats the source",
        ),
        (
            (id.clone(), stale, target.clone()),
            "has a stale translation",
        ),
    ];
    lost.extend(inverted.map(|text| ((id.clone(), source.clone(), text.to_owned()), "lost the")));
    lost
}

#[test]
fn a_good_translation_passes_in_every_language() {
    for (lang, _) in LANGUAGES {
        let mut problems = check(&guide(lang, &entries(lang), ""));
        problems.retain(|problem| matches!(problem.code.0, "SK301" | "SK304" | "SK303"));
        assert!(problems.is_empty(), "{lang}: {}", said(&problems));
    }
}

#[test]
fn each_losing_translation_is_an_error_in_every_language() {
    for (lang, _) in LANGUAGES {
        let good = entries(lang);
        for at in 0..good.len() {
            for (lost, words) in losses(lang, &good[at]) {
                let mut entries = good.clone();
                entries[at] = lost.clone();
                let problems = check(&guide(lang, &entries, ""));
                let found: Vec<_> = problems
                    .into_iter()
                    .filter(|problem| problem.code.0 == "SK301")
                    .collect();
                let name = format!("the warning `{}`", &lost.0[..3]);
                let told = found.iter().all(|problem| {
                    problem.message.starts_with(&name) && problem.message.contains(words)
                });
                let is_error = found
                    .iter()
                    .all(|problem| problem.level == stappenkaart::diag::Level::Error);
                assert!(
                    found.len() == 1 && told && is_error,
                    "{lang}: {lost:?}: {}",
                    said(&found)
                );
            }
        }
    }
}

// Where the guide lets it pass, readers get the words of the source, marked; the rest of the warnings is translated.
fn shows_the_source(lang: &str, format: &dyn Format, file: &str) {
    let good = entries(lang);
    for at in (0..good.len()).filter(|at| at % 2 == 0) {
        let every: Vec<_> = losses(lang, &good[at]);
        for (lost, _) in every {
            let mut entries = good.clone();
            entries[at] = lost.clone();
            let files = guide(lang, &entries, "warnings = \"warn\"\n");
            let (_folder, site) =
                build(&files, &[format]).unwrap_or_else(|problems| panic!("{}", said(&problems)));
            let path = format!("{lang}/x/{file}");
            let bytes = std::fs::read(site.join(&path)).expect("the artefact is there");
            let fetch = |path: &str| std::fs::read(site.join(path)).ok();
            let reading = format
                .read_back(&path, &bytes, &fetch)
                .expect("the artefact can be read");
            let found: Vec<_> = reading
                .passages
                .iter()
                .filter(|passage| passage.role == Role::Warning)
                .collect();
            assert_eq!(found.len(), 4);
            for (number, (source, target)) in of(source_of(lang)).iter().zip(of(lang)).enumerate() {
                let (words, locale) = if number == at / 2 {
                    (source, source_of(lang))
                } else {
                    (target, lang)
                };
                let shown = found
                    .iter()
                    .find(|passage| passage.text.contains(words.avoid));
                let shown = shown.unwrap_or_else(|| panic!("{lost:?}: {number} is not in {path}"));
                assert!(
                    shown.lang == locale && shown.text.contains(words.consequence),
                    "{lost:?}: {}",
                    shown.text
                );
            }
        }
    }
}

#[test]
fn a_page_shows_the_source_instead() {
    shows_the_source("de", &Html, "index.html");
}

#[test]
fn a_checklist_shows_the_source_instead() {
    shows_the_source("fr", &Checklist, "checklist.html");
}

#[cfg(feature = "pdf")]
#[test]
fn a_printed_card_shows_the_source_instead() {
    shows_the_source("pl", &Pdf, "x.pdf");
}

// A sample must be in the form that catalogs have, else each test above would find it stale.
#[test]
fn the_samples_are_plain_texts() {
    for (_, says) in &LANGUAGES {
        for text in says.iter().flat_map(|says| [says.avoid, says.consequence]) {
            let read = stappenkaart::parse::translation(text).expect("a text");
            assert_eq!(
                (to_markdown(&read), plain(&read)),
                (text.to_owned(), text.to_owned())
            );
        }
    }
}
