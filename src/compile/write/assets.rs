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
        let formats = &self.published.formats;
        if formats.iter().any(|format| format.loads_pictures()) {
            let library = self.session.library;
            let paths = match self.part {
                SitePart::Shard(_) => library.pictures_of(&self.cards),
                SitePart::Whole | SitePart::Merged(_) => library.pictures.keys().collect(),
            };
            let written = workers::each(&paths, |path| {
                let bytes = image(path)?;
                self.staging
                    .write(&asset(path), &bytes, Origin::default())
                    .map_err(BuildError::from)
            });
            all_or_stop(written)?;
        }
        match self.part {
            SitePart::Shard(_) => Ok(()),
            SitePart::Whole | SitePart::Merged(_) => self.files(),
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
