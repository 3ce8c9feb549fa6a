//! The warnings of the demo, as snapshots. They have the PDFs, so a build without those can't compare them.

use std::collections::BTreeMap;

use stappenkaart::format::{ALL, Role, Scope, Sight};

use crate::guide::{build, said, whole_demo};

#[test]
fn every_artefact_shows_its_warnings() {
    let (_folder, site) =
        build(&whole_demo(), ALL).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let mut cards: BTreeMap<String, String> = BTreeMap::new();
    for lang in ["nl", "en", "de", "fr", "ar", "ja"] {
        for card in [
            "autorisaties-intrekken",
            "eerste-keer-inloggen",
            "zakelijke-track-trace",
        ] {
            for format in ALL {
                let artefacts = format.artefacts().iter();
                for artefact in artefacts.filter(|artefact| artefact.scope == Scope::Card) {
                    let path = artefact.path(lang, card);
                    let bytes = std::fs::read(site.join(&path)).expect("the artefact is there");
                    let fetch = |path: &str| std::fs::read(site.join(path)).ok();
                    let reading = format
                        .read_back(&path, &bytes, &fetch)
                        .expect("the artefact can be read");
                    let text = cards.entry(card.to_owned()).or_default();
                    text.push_str(&format!("{path} ({})\n", reading.lang));
                    for passage in reading
                        .passages
                        .iter()
                        .filter(|passage| passage.role == Role::Warning)
                    {
                        assert_eq!(passage.sight, Sight::Visible);
                        text.push_str(&format!("  {}: {}\n", passage.lang, passage.text));
                    }
                }
            }
        }
    }
    for (card, text) in cards {
        insta::assert_snapshot!(card, text);
    }
}
