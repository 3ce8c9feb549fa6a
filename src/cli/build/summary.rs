//! What `build` says of a site that it has built.

use std::path::Path;
use std::time::Instant;

use stappenkaart_say::say;

use crate::cli::report::count;
use crate::compile::{SitePart, Targets, bound};
use crate::format::{Artefact, Scope, always};
use crate::library::Library;
use crate::model::Lang;
use crate::phrases;
use crate::verify::VerifiedSite;

/// A site, or a part of one, at its place.
pub struct BuiltSite<'a> {
    pub verified: &'a VerifiedSite,
    pub library: &'a Library,
    pub targets: &'a Targets<'a>,
    pub part: SitePart<'a>,
    pub out: &'a Path,
}

impl BuiltSite<'_> {
    /// What was built, the proof, and what to do next.
    pub fn summary(&self, started: Instant) -> String {
        let languages = self.targets.languages.iter();
        let languages: Vec<&str> = languages.map(Lang::as_str).collect();
        say!(
            "Built {} in {} ({}): {}, in {:.1} s.\n{}\n{}",
            self.what(),
            count(languages.len(), say!("language"), say!("languages")),
            languages.join(", "),
            self.written().join(", "),
            started.elapsed().as_secs_f64(),
            self.proof(),
            self.next(),
        )
    }

    fn what(&self) -> String {
        let all = self.library.cards.len();
        match self.part {
            SitePart::Whole => count(all, say!("card"), say!("cards")),
            SitePart::Shard(record) => {
                say!("shard {}, {} of {all} cards,", record.shard, self.cards())
            }
            SitePart::Merged(shards) => say!(
                "{} from {}",
                count(all, say!("card"), say!("cards")),
                count(shards.count(), say!("shard"), say!("shards"))
            ),
        }
    }

    fn next(&self) -> String {
        match self.part {
            SitePart::Whole | SitePart::Merged(_) => {
                say!("Open {}", self.out.join("index.html").display())
            }
            SitePart::Shard(record) => say!(
                "Build all {} shards, then merge them: `stappenkaart merge`",
                record.shard.of()
            ),
        }
    }

    // How many cards have their files in it.
    fn cards(&self) -> usize {
        let places = 0..self.library.cards.len();
        places.filter(|place| self.part.has(*place)).count()
    }

    // "15 pages", "6 PDFs": how many files of each kind there are.
    fn written(&self) -> Vec<String> {
        let mut kinds: Vec<((&str, &str), usize)> = Vec::new();
        let formats = self.targets.formats.iter().copied();
        let formats = formats.chain(always(&self.library.guide));
        for artefact in formats.flat_map(|format| format.artefacts()) {
            let files = self.files(artefact);
            match kinds.iter_mut().find(|(kind, _)| *kind == artefact.counted) {
                Some((_, known)) => *known += files,
                None => kinds.push((artefact.counted, files)),
            }
        }
        let counts = kinds.into_iter().filter(|(_, files)| *files > 0);
        counts
            .map(|((one, several), files)| count(files, phrases::said(one), phrases::said(several)))
            .collect()
    }

    fn files(&self, artefact: &Artefact) -> usize {
        let languages = self.targets.languages.len();
        let of_cards = match artefact.scope {
            Scope::Card => self.cards() * languages,
            Scope::Pair => self.cards() * self.targets.pairs.len(),
            Scope::Moved | Scope::AllCards | Scope::Category | Scope::Language | Scope::Site => 0,
        };
        if self.part.is_shard() {
            return of_cards;
        }
        match artefact.scope {
            Scope::Card | Scope::Pair => of_cards,
            Scope::Moved => self.library.guide.redirects.len() * languages,
            Scope::AllCards | Scope::Language => languages,
            Scope::Category => bound(self.library, &self.targets.print).len() * languages,
            Scope::Site => 1,
        }
    }

    fn proof(&self) -> String {
        let cards = self.library.cards.iter().enumerate();
        let own = cards.filter(|(place, _)| self.part.has(*place));
        let warnings: usize = own.map(|(_, card)| card.all_warnings().count()).sum();
        let files = self.verified.site().files().values();
        let artefacts = files.filter(|origin| origin.format.is_some()).count();
        let read_back = count(artefacts, say!("artefact"), say!("artefacts"));
        match warnings {
            0 => say!("No card has a warning; {read_back} read back."),
            1 => say!("1 of 1 warning found in every artefact ({read_back} read back)."),
            _ => say!(
                "{warnings} of {warnings} warnings found in every artefact ({} in {artefacts} artefacts read back).",
                count(
                    self.verified.sightings(),
                    say!("sighting"),
                    say!("sightings")
                )
            ),
        }
    }
}
