//! Writing a site. Takes a session, writes every edition in every format into a staging folder, gives what is owed of them.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{BuildError, Image, Targets, engines, picture};
use crate::diag::in_order;
use crate::format::{ALL, CardFile, CardLink, Engines, Format, Presenter, Published};
use crate::localize::{Edition, Locale, Session};
use crate::model::{Guide, Lang, Localized, plain};
use crate::owed::{self, Owed, OwedArtefact, OwedCard};
use crate::publish::Staging;
use crate::site::Origin;
use crate::workers;

/// Writes the site, one card of one language at a time on each worker. What a card owes is counted from the same edition that the
/// formats are given.
pub fn site(
    session: &Session<'_>,
    targets: &Targets<'_>,
    staging: &Staging,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Owed, BuildError> {
    let image = |path: &str| picture(session.sources, path);
    let writer = Writer {
        session,
        targets,
        staging,
        engines: engines(session.sources, &image)?,
        published: published(targets),
    };
    writer.assets(&image)?;
    let cards = session.library.cards.len();
    let locales: Vec<Locale<'_>> = targets
        .languages
        .iter()
        .map(|lang| session.locale(lang))
        .collect();
    let guides: Vec<Guide<Localized<'_>>> = locales.iter().map(|locale| locale.guide().0).collect();
    let mut owed = Vec::new();
    for (at, (locale, guide)) in locales.iter().zip(&guides).enumerate() {
        let progress = |within| progress(at * cards + within, locales.len() * cards);
        owed.push(writer.language(locale, guide, &progress)?.into_iter());
    }
    writer.door(&targets.languages, &guides)?;
    let by_card = (0..cards).flat_map(|_| {
        owed.iter_mut()
            .filter_map(Iterator::next)
            .collect::<Vec<_>>()
    });
    Ok(Owed {
        cards: by_card.collect(),
    })
}

fn published(targets: &Targets<'_>) -> Published {
    let formats: Vec<&'static str> = targets.formats.iter().map(|format| format.name()).collect();
    let names = move |card: &str| -> BTreeMap<String, String> {
        let all = ALL.iter().filter(|format| formats.contains(&format.name()));
        let files = all.flat_map(|format| format.files(card));
        files
            .map(|CardFile { key, name }| (key.to_owned(), name))
            .collect()
    };
    Published {
        languages: targets.languages.clone(),
        files: Box::new(names),
    }
}

struct Writer<'a> {
    session: &'a Session<'a>,
    targets: &'a Targets<'a>,
    staging: &'a Staging,
    engines: Engines<'a>,
    published: Published,
}

impl Writer<'_> {
    // The front pages are always there, the pictures only where a page shows them.
    fn assets(&self, image: &Image<'_>) -> Result<(), BuildError> {
        for (path, bytes) in self.engines.html.assets() {
            self.staging.write(&path, &bytes, Origin::default())?;
        }
        if self
            .targets
            .formats
            .iter()
            .any(|format| format.name() == "html")
        {
            for path in self.session.library.pictures.keys() {
                self.staging
                    .write(&format!("assets/{path}"), &image(path)?, Origin::default())?;
            }
        }
        Ok(())
    }

    fn presenter<'b>(&'b self, guide: &'b Guide<Localized<'b>>, lang: &'b Lang) -> Presenter<'b> {
        Presenter {
            library: self.session.library,
            guide,
            words: &self.session.words,
            plan: &self.published,
            lang,
        }
    }

    fn language(
        &self,
        locale: &Locale<'_>,
        guide: &Guide<Localized<'_>>,
        progress: &(dyn Fn(usize) + Sync),
    ) -> Result<Vec<OwedCard>, BuildError> {
        let presenter = self.presenter(guide, &locale.lang);
        let finished = AtomicUsize::new(0);
        let results = workers::each(&self.session.library.cards, |card| {
            let (edition, _) = locale.edition(card);
            let tile = self.edition(&presenter, &edition)?;
            let owed = owed::of_edition(&edition, self.artefacts(&edition), &self.session.words);
            progress(finished.fetch_add(1, Ordering::Relaxed) + 1);
            Ok((owed, (card.details.category.clone(), tile)))
        });
        let (owed, tiles) = all_or_stop(results)?.into_iter().unzip();
        let index = self.engines.html.index(&presenter.index(tiles))?;
        self.staging.write(
            &format!("{}/index.html", locale.lang),
            &index,
            origin(&locale.lang),
        )?;
        Ok(owed)
    }

    fn artefacts(&self, edition: &Edition<'_>) -> Vec<OwedArtefact> {
        let Edition { lang, card, .. } = edition;
        let of = |format: &&dyn Format| {
            let name = format.name();
            let artefact = |file: CardFile| OwedArtefact {
                path: format!("{lang}/{}/{}", card.id, file.name),
                format: name.to_owned(),
            };
            let files = format.files(card.id.as_str());
            files.into_iter().map(artefact).collect::<Vec<_>>()
        };
        self.targets.formats.iter().flat_map(of).collect()
    }

    fn edition(
        &self,
        presenter: &Presenter<'_>,
        edition: &Edition<'_>,
    ) -> Result<CardLink, BuildError> {
        let view = presenter.card(edition);
        for format in &self.targets.formats {
            for CardFile { key: _, name } in format.files(&view.id) {
                let bytes = format.write(&view, &name, &self.engines)?;
                let origin = Origin {
                    card: Some(view.id.clone()),
                    lang: Some(view.lang.clone()),
                    format: Some(format.name().to_owned()),
                };
                let path = format!("{}/{}/{name}", view.lang, view.id);
                self.staging.write(&path, &bytes, origin)?;
            }
        }
        Ok(presenter.link(&view))
    }

    fn door(&self, languages: &[Lang], guides: &[Guide<Localized<'_>>]) -> Result<(), BuildError> {
        let ([first, ..], [guide, ..]) = (languages, guides) else {
            return Ok(());
        };
        let titles = languages
            .iter()
            .zip(guides)
            .map(|(lang, guide)| (lang.clone(), plain(&guide.title.text)));
        let door = self.engines.html.door(
            &self
                .presenter(guide, first)
                .door(&titles.collect::<Vec<_>>()),
        )?;
        self.staging.write("index.html", &door, Origin::default())?;
        Ok(())
    }
}

fn origin(lang: &Lang) -> Origin {
    Origin {
        lang: Some(lang.to_string()),
        ..Origin::default()
    }
}

// All results, or every problem that stopped one of them; a disk that said no comes first.
fn all_or_stop<T>(results: Vec<Result<T, BuildError>>) -> Result<Vec<T>, BuildError> {
    let (mut done, mut problems) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(value) => done.push(value),
            Err(BuildError::Problems(more)) => problems.extend(more),
            Err(BuildError::Disk(error)) => return Err(BuildError::Disk(error)),
        }
    }
    if problems.is_empty() {
        Ok(done)
    } else {
        Err(BuildError::Problems(in_order(problems)))
    }
}
