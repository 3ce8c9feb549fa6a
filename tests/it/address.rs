//! How the tool's own words address a reader: formally or informally, without a word of the other form.

use stappenkaart::model::Lang;
use stappenkaart::words::{ADDRESSES, Words};

// Words that address a reader, in the form that is not asked for.
const OTHER_FORM: [(&str, &[&str]); 5] = [
    ("de", &["Sie", "Ihr", "Ihre", "Ihren", "Ihnen"]),
    (
        "es",
        &[
            "tu",
            "tú",
            "Elige",
            "Lee",
            "Marca",
            "Estás",
            "Has",
            "necesitas",
        ],
    ),
    (
        "fr",
        &[
            "vous", "Vous", "votre", "Votre", "Vos", "vos", "Lisez", "Passez", "suivez",
        ],
    ),
    (
        "it",
        &[
            "Scegli", "Leggi", "Spunta", "tuo", "tue", "ti", "Ti", "Hai", "hai",
        ],
    ),
    ("nl", &["je", "Je", "jou"]),
];

#[test]
fn the_other_way_to_address_a_reader_changes_what_it_has_to() {
    let (usual, _) = Words::load(&[]);
    for (tag, form, _) in ADDRESSES {
        let (words, _) = Words::load(&[]);
        let (lang, words) = (Lang::new(*tag), words.addressed(Some(*form)));
        let (before, after) = (usual.plain(&lang), words.plain(&lang));
        assert!(before.keys().eq(after.keys()), "{tag}: other words");
        let changed: Vec<_> = after
            .iter()
            .filter(|(key, text)| before[*key] != **text)
            .collect();
        assert!(changed.len() > 8, "{tag}: {changed:?}");
        let (_, wrong) = OTHER_FORM
            .iter()
            .find(|(known, _)| known == tag)
            .expect("a list");
        let is_wrong = |text: &str| {
            let mut parts = text.split(|c: char| !c.is_alphabetic());
            parts.any(|word| wrong.contains(&word))
        };
        for (key, text) in after {
            assert!(!is_wrong(text), "{tag}: {key} = {text}");
        }
        assert!(before.values().any(|text| is_wrong(text)), "{tag}");
    }
}

#[test]
fn each_changed_word_is_a_word_of_its_language() {
    for (tag, _, changes) in ADDRESSES {
        let (words, _) = Words::load(&[]);
        let known = words.plain(&Lang::new(*tag)).clone();
        let keys = changes.lines().filter_map(|line| line.split_once(" ="));
        for (key, _) in keys.filter(|(key, _)| !key.starts_with(['#', ' '])) {
            assert!(known.contains_key(key), "{tag}: {key}");
        }
    }
}
