//! The four ways in which a translation loses a warning, in every language of the tool: blank, same as the source, turned into its
//! opposite, and made for another source. None of them is ever shown.

#[cfg(feature = "pdf")]
use stappenkaart::format::pdf::GUIDE;
use stappenkaart::format::{Format, Role, checklist::Checklist, html::Html};
use stappenkaart::model::{plain, to_markdown};

use crate::guide::{Files, build, check, said};
use crate::samples::{SAMPLES, Says, sample};

fn of(lang: &str) -> &'static [Says] {
    &sample(lang).warnings
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
            ("avoid", &source.avoid, &target.avoid),
            ("consequence", &source.consequence, &target.consequence),
        ]
        .map(|(part, source, target)| (format!("w-{at}.{part}"), source.clone(), target.clone()))
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
    let inverted = of(lang)[at]
        .inverted
        .as_ref()
        .filter(|_| id.ends_with("avoid"));
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
    lost.extend(inverted.map(|text| ((id.clone(), source.clone(), text.clone()), "lost the")));
    lost
}

#[test]
fn a_good_translation_passes_in_every_language() {
    for lang in SAMPLES.iter().map(|sample| sample.lang.as_str()) {
        let mut problems = check(&guide(lang, &entries(lang), ""));
        problems.retain(|problem| matches!(problem.code.0, "SK301" | "SK304" | "SK303"));
        assert!(problems.is_empty(), "{lang}: {}", said(&problems));
    }
}

#[test]
fn each_losing_translation_is_an_error_in_every_language() {
    for lang in SAMPLES.iter().map(|sample| sample.lang.as_str()) {
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
            assert_eq!(found.len(), of(lang).len());
            for (number, (source, target)) in of(source_of(lang)).iter().zip(of(lang)).enumerate() {
                let (words, locale) = if number == at / 2 {
                    (source, source_of(lang))
                } else {
                    (target, lang)
                };
                let shown = found
                    .iter()
                    .find(|passage| passage.text.contains(&words.avoid));
                let shown = shown.unwrap_or_else(|| panic!("{lost:?}: {number} is not in {path}"));
                assert!(
                    shown.lang == locale && shown.text.contains(&words.consequence),
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
    shows_the_source("pl", &GUIDE, "x.pdf");
}

// A sample must be in the form that catalogs have, else each test above would find it stale.
#[test]
fn the_samples_are_plain_texts() {
    for says in SAMPLES.iter().flat_map(|sample| &sample.warnings) {
        for text in [says.avoid.as_str(), says.consequence.as_str()] {
            let read = stappenkaart::parse::translation(text).expect("a text");
            assert_eq!(
                (to_markdown(&read), plain(&read)),
                (text.to_owned(), text.to_owned())
            );
        }
    }
}
