//! The files of a site that are not made of a card: what pages load, and the pictures and files of the guide.

use std::collections::BTreeMap;

use super::SiteWriter;
use crate::compile::build_error::all_or_stop;
use crate::compile::{BuildError, Image, SitePart};
use crate::site::Origin;
use crate::workers;

impl SiteWriter<'_> {
    /// Writes what all pages load, and the pictures, films and files of cards.
    pub fn assets(&self, image: &Image<'_>) -> Result<(), BuildError> {
        let mut assets = BTreeMap::new();
        for format in &self.published.formats {
            assets.extend(format.assets(&self.engines)?);
        }
        for (path, bytes) in assets {
            self.staging.write(&path, &bytes, Origin::default())?;
        }
        let paths = self.loaded_pictures();
        let written = workers::each(&paths, |path| {
            let bytes = image(path)?;
            self.staging
                .write(&asset(path), &bytes, Origin::default())
                .map_err(BuildError::from)
        });
        all_or_stop(written)?;
        match self.part {
            SitePart::Shard(_) => Ok(()),
            SitePart::Whole | SitePart::Merged(_) => self.files(),
        }
    }

    // The pictures that the files of this part load. The logo is on the front pages, whatever the cards are written as.
    fn loaded_pictures(&self) -> Vec<&String> {
        let library = self.session.library;
        let theme = &library.guide.theme;
        let logos = theme.logo.iter().chain(&theme.logo_dark);
        let logos = logos.map(|(path, _)| path);
        let formats = &self.published.formats;
        let loads = formats.iter().any(|format| format.loads_pictures());
        match (self.part, loads) {
            (SitePart::Shard(_), true) => library.pictures_of(&self.cards),
            (SitePart::Shard(_), false) => Vec::new(),
            (SitePart::Whole | SitePart::Merged(_), true) => library.pictures.keys().collect(),
            (SitePart::Whole | SitePart::Merged(_), false) => logos.collect(),
        }
    }

    // The films and files that pages link to, byte for byte.
    fn files(&self) -> Result<(), BuildError> {
        for path in self.session.library.files.keys() {
            let found = self.session.sources.find(path);
            let file = found.expect("link has found the file");
            let bytes = self.session.sources.bytes(file)?;
            self.staging
                .write(&asset(path), &bytes, Origin::default())?;
        }
        Ok(())
    }
}

/// Where a page finds a picture of the guide.
pub fn asset(picture: &str) -> String {
    format!("assets/{picture}")
}
