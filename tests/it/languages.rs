//! The languages of the tool: words, numbers, fonts, and the promise in each of them, right-to-left ones included.

use std::collections::BTreeSet;
use std::path::Path;

use fluent_bundle::FluentValue;
use fluent_syntax::{ast, parser};
use icu_plurals::{PluralCategory, PluralRules};
use stappenkaart::diag::Diagnostic;
use stappenkaart::format::{
    CardView, Format, Passage, Role, RunView, TextView, html::Html, pdf::GUIDE,
};
use stappenkaart::model::{Day, Lang};
use stappenkaart::words::Words;

use crate::guide::{
    Files, build, build_in, check, must_say, of_one_language, override_template, said, usual,
};
use crate::new::new_guide;
use crate::promise::{Saboteur, actions};
use crate::samples::{SAMPLES, Sample, languages, sample};
use crate::terminal::{code, run, said as said_by};

fn words() -> Words {
    let (words, problems) = Words::load(&[]);
    assert!(problems.is_empty(), "{}", said(&problems));
    words
}

// A guide that is written in this language: one card with a warning of each severity.
fn guide(lang: &str, others: &str) -> Files {
    let guide = format!(
        "title = \"{lang}\"\nsource = \"{lang}\"\nlanguages = [\"{lang}\"{others}]\n\n[category.example]\nname = \"X-200\"\n\n\
         [product.printer]\nname = \"Printer\"\n"
    );
    let read = |path: &str| std::fs::read(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut files = Files::from([
        ("guide.toml".to_owned(), guide.into_bytes()),
        (
            "cards/printer/card.md".to_owned(),
            sample(lang).card.clone().into_bytes(),
        ),
    ]);
    for font in &sample(lang).fonts {
        let name = Path::new(font)
            .file_name()
            .expect("a file")
            .to_string_lossy();
        files.insert(format!("fonts/{name}"), read(font));
    }
    files
}

fn warnings(site: &Path, format: &dyn Format, path: &str) -> Vec<Passage> {
    let bytes = std::fs::read(site.join(path)).expect("the artefact is there");
    let fetch = |path: &str| std::fs::read(site.join(path)).ok();
    let reading = format
        .read_back(path, &bytes, &fetch)
        .expect("the artefact can be read");
    reading
        .passages
        .into_iter()
        .filter(|passage| passage.role == Role::Warning)
        .collect()
}

// Each file of words is built in and has its sample, and each sample has its words.
#[test]
fn the_tool_speaks_each_language_that_has_words() {
    let files = |folder: &str, ending: &str| -> BTreeSet<String> {
        let entries = std::fs::read_dir(folder).expect("a folder");
        let names = entries.map(|entry| entry.expect("a file").file_name());
        names
            .filter_map(|name| Some(name.to_str()?.strip_suffix(ending)?.to_owned()))
            .filter(|name| name != "README")
            .collect()
    };
    let built_in: BTreeSet<String> = words().languages().map(str::to_owned).collect();
    assert_eq!(built_in, files("templates/words", ".ftl"));
    assert_eq!(built_in, files("tests/languages", ".md"));
    let book = std::fs::read_to_string("book/src/languages.md").expect("the page on languages");
    for lang in built_in {
        assert!(book.contains(&format!("(`{lang}`)")), "{lang}");
    }
}

#[test]
fn every_warning_is_found_in_every_language_and_format() {
    for lang in languages() {
        let (_folder, site) = build(&guide(lang, ""), &usual())
            .unwrap_or_else(|problems| panic!("{lang}: {}", said(&problems)));
        let found = warnings(&site, &GUIDE, &format!("{lang}/printer/printer.pdf"));
        assert_eq!(found.len(), 4, "{lang}");
        assert!(found.iter().all(|warning| warning.lang == lang), "{lang}");
        assert!(
            found
                .iter()
                .any(|warning| warning.text.contains("(X-200)") || warning.text.contains("X-200)")),
            "{lang}"
        );
    }
}

// A help center that starts with one of these languages is not greeted with alarms about right cards.
#[test]
fn a_good_card_is_good_in_every_language() {
    for lang in languages() {
        let mut problems = check(&guide(lang, ""));
        // The guide has no ledger yet.
        problems.retain(|problem| problem.code.0 != "SK403");
        assert!(problems.is_empty(), "{lang}: {}", said(&problems));
    }
}

// The words of a text, letter by letter as the font has them, without `unwanted`.
fn without(text: &mut TextView, unwanted: &str) {
    fn clean(runs: &mut [RunView], unwanted: &str) {
        for run in runs {
            match run {
                RunView::Text { text } => *text = text.replace(unwanted, ""),
                RunView::Ui { runs, .. } | RunView::Emphasis { runs } => clean(runs, unwanted),
                RunView::Callout { runs, .. } | RunView::Link { runs, .. } => clean(runs, unwanted),
                RunView::Code { .. } | RunView::Then { .. } => {}
            }
        }
    }
    clean(&mut text.runs, unwanted);
    text.plain = text.plain.replace(unwanted, "");
}

fn refused_in_arabic(spoil: fn(&mut CardView), code: &str, words: &str) {
    for honest in of_one_language() {
        let saboteur = Saboteur { honest, spoil };
        let problems =
            build(&guide("ar", ""), &[&saboteur]).expect_err("the sabotage was published");
        let of_format: Vec<Diagnostic> = problems.into_iter().collect();
        must_say(&of_format, code, words);
    }
}

#[test]
fn an_arabic_warning_that_lost_its_negation_is_caught() {
    let spoil = |card: &mut CardView| {
        actions(card)
            .flat_map(|action| &mut action.warnings)
            .for_each(|warning| without(&mut warning.avoid, "لا "));
    };
    refused_in_arabic(spoil, "SK501", "`power`");
}

#[test]
fn an_arabic_warning_that_lost_the_end_of_a_line_is_caught() {
    let spoil = |card: &mut CardView| {
        let warnings = actions(card).flat_map(|action| &mut action.warnings);
        warnings
            .flat_map(|warning| &mut warning.consequence)
            .for_each(|text| without(text, "، ولا الإعدادات الأخرى"));
    };
    refused_in_arabic(spoil, "SK501", "`read-only`");
}

#[test]
fn an_arabic_warning_that_lost_its_consequence_is_caught() {
    let spoil = |card: &mut CardView| {
        actions(card)
            .flat_map(|action| &mut action.warnings)
            .for_each(|warning| warning.consequence.clear());
    };
    refused_in_arabic(spoil, "SK501", "lost its consequence");
}

#[test]
fn words_of_an_arabic_warning_in_another_order_are_caught() {
    let spoil = |card: &mut CardView| {
        for warning in actions(card).flat_map(|action| &mut action.warnings) {
            warning.avoid.runs.reverse();
            let plain = warning.avoid.plain.clone();
            warning.avoid.plain = plain.split(' ').rev().collect::<Vec<_>>().join(" ");
        }
    };
    refused_in_arabic(spoil, "SK501", "`power`");
}

#[test]
fn a_hidden_arabic_warning_is_caught() {
    let mut files = guide("ar", "");
    let shown = "par(text(weight: 700, set-text(warning.avoid)))";
    override_template(
        &mut files,
        "pdf/blocks.typ",
        shown,
        &shown.replace("700,", "700, fill: white,"),
    );
    must_say(
        &build(&files, &[&GUIDE]).expect_err("the sabotage was published"),
        "SK502",
        "`power`",
    );
}

// What a bidirectional line can hold: labels side by side, brackets, quotes, both kinds of digits, addresses, and every vowel mark.
const MIXED: [&str; 9] = [
    "لا تكتب (أ) ثم «B» ثم 50% في Windows 11 Pro.",
    "لا تضغط **Ctrl + Alt + Del** قبل 10:30 صباحًا أو بعد ١٢:٤٥!",
    "لا تحذف أبدًا `C:/Temp` أو *الملف* report-2026.pdf، ولا 3/4 من المجلدات.",
    "لا تضغط **Open** **Close** (الآن) ثم **Save**",
    "لا تُفعّلْ الخيارَ (A/B) – ولا (C) – مع **read only** … أبدًا.",
    "لَا تَفْتَحْ غِطَاءَ الجِهَازِ أَبَدًا، لِأَنَّ اللَّهَبَ يُؤْذِيكَ، وَلَا تَلْمَسِ السِّلْكَ (الأَحْمَرَ) مَا دَامَ الجِهَازُ مُتَّصِلًا بِالكَهْرَبَاءِ.",
    "**read only** لا يُفعَّل أبدًا",
    "لا تستخدم الإصدار 2.0 أو iPhone 12 أو 12 iPhone، بل -5 °C فقط: a.b@example.com!",
    "لا تتجاوز 1,000 كغ؛ السعر 12.50 € (أو $13).",
];

#[test]
fn mixed_right_to_left_texts_are_read_back_letter_by_letter() {
    let warning = |(at, text): (usize, &&str)| {
        format!("> [!NOTICE]\n> {text}\n>\n> {text}\n> {{#w-{at} guards=go}}\n\n")
    };
    let warnings: String = MIXED.iter().enumerate().map(warning).collect();
    let front = "---\ntitle: بطاقة\ncategory: example\n---\n\n## افتح {#open}\n\n";
    let mut files = guide("ar", "");
    let card = format!("{front}{warnings}1. اضغط على **Open**. {{#go}}\n");
    files.insert("cards/printer/card.md".to_owned(), card.into_bytes());
    build(&files, &usual()).unwrap_or_else(|problems| panic!("{}", said(&problems)));
}

// Dutch warnings in an Arabic page: as they are, from left to right, marked as Dutch.
#[test]
fn a_warning_without_translation_reads_its_own_way_in_an_arabic_page() {
    let mut files = guide("nl", ", \"ar\"");
    let guide = String::from_utf8(files["guide.toml"].clone()).expect("a text");
    let policy = "\n[translation]\nwarnings = \"warn\"\ntexts = \"warn\"\n";
    files.insert(
        "guide.toml".to_owned(),
        format!("{guide}{policy}").into_bytes(),
    );
    let (_folder, site) =
        build(&files, &usual()).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    for (format, file) in [
        (&GUIDE as &dyn Format, "printer.pdf"),
        (&Html, "index.html"),
    ] {
        let found = warnings(&site, format, &format!("ar/printer/{file}"));
        assert_eq!(found.len(), 4, "{file}");
        assert!(found.iter().all(|warning| warning.lang == "nl"), "{file}");
        assert!(
            found.iter().any(|warning| warning
                .text
                .contains("(model X-200) zolang er 230 V op staat")),
            "{file}"
        );
        assert!(
            found
                .iter()
                .all(|warning| warning.text.contains("بالهولندية")
                    || warning.text.contains("الهولندية")),
            "{file}"
        );
    }
}

fn selects(text: &str) -> Vec<(String, BTreeSet<String>)> {
    fn find(key: &str, pattern: &ast::Pattern<&str>, found: &mut Vec<(String, BTreeSet<String>)>) {
        for element in &pattern.elements {
            let ast::PatternElement::Placeable {
                expression: ast::Expression::Select { variants, .. },
            } = element
            else {
                continue;
            };
            let names = variants.iter().map(|variant| match &variant.key {
                ast::VariantKey::Identifier { name }
                | ast::VariantKey::NumberLiteral { value: name } => (*name).to_owned(),
            });
            found.push((key.to_owned(), names.collect()));
            variants
                .iter()
                .for_each(|variant| find(key, &variant.value, found));
        }
    }
    let resource = parser::parse(text).expect("it can be read");
    let mut found = Vec::new();
    for entry in &resource.body {
        if let ast::Entry::Message(ast::Message {
            id,
            value: Some(pattern),
            ..
        }) = entry
        {
            find(id.name, pattern, &mut found);
        }
    }
    found
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

// The plural forms of a language that a text lacks. "Many" of the Romance languages is for whole millions: "other" says them.
fn lacking(lang: &str, text: &str) -> Vec<String> {
    let rules = PluralRules::try_new_cardinal(
        lang.parse::<icu_locale::Locale>()
            .expect("a language")
            .into(),
    )
    .expect("CLDR");
    let romance = ["es", "fr", "it", "pt"].contains(&lang);
    let owed: BTreeSet<String> = rules
        .categories()
        .map(name)
        .filter(|form| !(romance && *form == "many"))
        .map(str::to_owned)
        .collect();
    let counted = selects(text)
        .into_iter()
        .filter(|(_, variants)| !variants.contains("nl"));
    counted
        .filter(|(_, variants)| !owed.is_subset(variants))
        .map(|(key, _)| format!("{lang}: {key}"))
        .collect()
}

#[test]
fn every_plural_form_is_written_out() {
    for lang in languages() {
        let text =
            std::fs::read_to_string(format!("templates/words/{lang}.ftl")).expect("the words");
        assert_eq!(lacking(lang, &text), Vec::<String>::new());
    }
    assert_eq!(
        lacking("pl", "a = { $count ->\n    [one] x\n   *[other] y\n }\n"),
        ["pl: a"]
    );
}

#[test]
fn numbers_and_dates_are_written_as_the_language_does() {
    let words = words();
    let count = |lang: &str, count: u32| {
        words.with(
            &Lang::new(lang),
            "warnings-count",
            &[("count", FluentValue::from(count))],
        )
    };
    let day = Day {
        year: 2026,
        month: 11,
        day: 1,
    };
    for Sample { lang, number, .. } in SAMPLES.iter() {
        assert!(
            count(lang, 12345).contains(number),
            "{lang}: {}",
            count(lang, 12345)
        );
        let date = words.date(&Lang::new(lang.as_str()), day);
        assert!(
            date.contains("2026") && date.contains('1') && !date.contains("2026-"),
            "{lang}: {date}"
        );
    }
    // The form is chosen by the number, not by how it is written.
    assert_eq!(count("en", 1), "1 warning");
    assert_ne!(
        count("pl", 22).replace("22", ""),
        count("pl", 25).replace("25", "")
    );
    assert_eq!(words.date(&Lang::new("ja"), day), "2026年11月1日");
    assert_eq!(words.date(&Lang::new("tr"), day), "1 Kasım 2026");
}

#[test]
fn a_list_may_be_empty_on_purpose_but_for_the_locks() {
    let english = std::fs::read_to_string("templates/words/en.ftl").expect("the words");
    let with = |key: &str, value: &str| {
        let start = english.find(&format!("{key} =")).expect("the key");
        let line = english[start..].find('\n').expect("an end") + start;
        let next = english[line..].find("\nmeaning-").expect("a next one") + line;
        let text = format!("{}{key} = {value}{}", &english[..start], &english[next..]);
        Words::load(&[("en".to_owned(), text)])
    };
    let (words, problems) = with("meaning-articles", "-");
    assert!(problems.is_empty() && words.list(&Lang::new("en"), "meaning-articles").is_empty());
    must_say(
        &with("meaning-negations", "-").1,
        "SK005",
        "`meaning-negations` is empty",
    );
    must_say(
        &with("meaning-signal-words", "-").1,
        "SK005",
        "`meaning-signal-words` is empty",
    );
    must_say(
        &with("meaning-articles", ".").1,
        "SK005",
        "`meaning-articles` is empty",
    );
}

#[test]
fn a_language_without_a_font_is_told_before_anything_is_set() {
    let mut files = guide("ja", "");
    files.retain(|path, _| !path.starts_with("fonts/"));
    let problems = check(&files);
    must_say(
        &problems,
        "SK006",
        "no font has these letters of the language `ja`",
    );
    let help = problems
        .iter()
        .find(|problem| problem.code.0 == "SK006")
        .and_then(|problem| problem.help.clone());
    assert!(help.is_some_and(|help| help.contains("NotoSansJP-Regular.ttf") && help.contains("`fonts`")));
}

// The binary brings the Korean syllables that texts have, and not the others.
#[test]
fn a_rare_korean_syllable_is_told_before_anything_is_set() {
    let mut files = guide("en", "");
    let card = "---\ntitle: Printer\ncategory: example\n---\n\n## Save {#save}\n\n1. Press 확인, אישור and 뷁. {#a}\n";
    files.insert("cards/printer/card.md".to_owned(), card.as_bytes().to_vec());
    let problems = check(&files);
    must_say(&problems, "SK006", "of the language `en`: 뷁");
}

// A build would stop at it, one letter at a time.
#[test]
fn letters_and_signs_without_a_font_are_told_at_once_with_their_places() {
    let mut files = guide("en", "");
    let card = "---\ntitle: Printer\ncategory: example\n---\n\n## Save {#save}\n\n1. Press ⌘ and 保. {#a}\n2. Press ☃ or ✓. {#b}\n";
    files.insert("cards/printer/card.md".to_owned(), card.as_bytes().to_vec());
    let problems = check(&files);
    let found: Vec<_> = problems
        .iter()
        .filter(|problem| problem.code.0 == "SK006")
        .collect();
    let [problem] = found.as_slice() else {
        panic!("{}", said(&problems));
    };
    assert!(problem.message.ends_with(": ⌘ ☃ 保"), "{}", problem.message);
    let place = problem.span().expect("a place in the card");
    assert_eq!(&card[place.start..place.end], "⌘");
    let others: Vec<&str> = problem
        .others
        .iter()
        .map(|label| &card[label.span.start..label.span.end])
        .collect();
    assert_eq!(others, ["☃"]);
}

// In a pseudo-language a word that nobody can translate stands out: it is still in plain letters.
#[test]
fn a_pseudo_language_leaves_no_word_as_it_was() {
    let files = guide("en", "");
    let (_folder, site) = build_in(&["qps"], &files, &usual())
        .unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let found = warnings(&site, &GUIDE, "qps/printer/printer.pdf");
    assert!(found.iter().all(|warning| warning.lang == "qps"));
    for file in ["index.html", "checklist.html"] {
        let page =
            std::fs::read_to_string(site.join(format!("qps/printer/{file}"))).expect("a page");
        assert!(
            page.contains("<meta name=\"robots\" content=\"noindex\">"),
            "{file}"
        );
        let page = scraper::Html::parse_document(&page);
        let body = scraper::Selector::parse("body").expect("a selector");
        let kept = "script, style, .ui, code, .facts, .warning-links span span, title";
        let kept = scraper::Selector::parse(kept).expect("a selector");
        let words = page
            .select(&body)
            .flat_map(|body| body.descendants())
            .filter_map(|node| {
                let inside = node
                    .ancestors()
                    .filter_map(scraper::ElementRef::wrap)
                    .any(|element| kept.matches(&element));
                node.value()
                    .as_text()
                    .filter(|_| !inside)
                    .map(|text| text.to_string())
            });
        let plain = |text: &String| {
            text.split(|c: char| !c.is_alphabetic())
                .any(|word| word.len() > 2 && word.is_ascii())
        };
        let plain: Vec<String> = words.filter(plain).collect();
        assert!(plain.is_empty(), "{file}: {plain:?}");
    }
}

#[test]
fn a_mirrored_pseudo_language_is_proven_like_any_other() {
    let files = guide("en", "");
    let (_folder, site) = build_in(&["en", "qps-Arab"], &files, &usual())
        .unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let page = std::fs::read_to_string(site.join("qps-Arab/printer/index.html")).expect("a page");
    assert!(page.contains("<html lang=\"qps-Arab\" dir=\"rtl\">"));
    assert_eq!(
        warnings(&site, &GUIDE, "qps-Arab/printer/printer.pdf").len(),
        4
    );
    let english = std::fs::read_to_string(site.join("en/printer/index.html")).expect("a page");
    assert!(!english.contains("noindex"));
}

#[test]
fn a_guide_does_not_publish_a_pseudo_language_by_mistake() {
    must_say(
        &check(&guide("en", ", \"qps\"")),
        "SK004",
        "`qps` is a pseudo-language",
    );
}

// The guide allows letters without a font, because it makes only pages.
#[test]
fn a_format_on_paper_asks_for_the_font_that_pages_do_not_need() {
    let (_folder, guide) = new_guide(&["--lang", "ar", "--languages", "ja"]);
    let built = run(&["build", "--format", "html,checklist"], &guide);
    assert_eq!(code(&built), 1, "{}", said_by(&built));
    let said = said_by(&built);
    for words in [
        "error[SK006]: no font has these letters of the language `ja`",
        "put `NotoSansJP-Regular.ttf`",
        "leave out the format `checklist`, which prints them: `--format html`",
        "1 error\n",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let built = run(&["build", "--format", "checklist", "--lang", "ar"], &guide);
    assert_eq!(code(&built), 0, "{said}");
}
