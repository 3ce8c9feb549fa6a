//! What the formats print with: templates, fonts and pictures, loaded once and shared by all workers.

use std::collections::BTreeMap;

use super::html;
#[cfg(feature = "pdf")]
use super::pdf;
use crate::diag::Diagnostic;

/// The engines of all formats. Built once a run; every worker borrows it.
pub struct Engines<'a> {
    pub html: html::Engine,
    #[cfg(feature = "pdf")]
    pub pdf: pdf::Engine,
    /// The bytes of a picture, by its path in the guide.
    pub image: &'a (dyn Fn(&str) -> std::io::Result<Vec<u8>> + Sync),
}

impl<'a> Engines<'a> {
    /// Loads every template and font. Fails on the first template that does not compile.
    pub fn new(
        templates: &Templates,
        fonts: Vec<Vec<u8>>,
        image: &'a (dyn Fn(&str) -> std::io::Result<Vec<u8>> + Sync),
    ) -> Result<Engines<'a>, Diagnostic> {
        #[cfg(not(feature = "pdf"))]
        drop(fonts);
        Ok(Engines {
            html: html::Engine::new(templates)?,
            #[cfg(feature = "pdf")]
            pdf: pdf::Engine::new(templates, fonts)?,
            image,
        })
    }
}

/// The texts of the templates by path (`html/card.html`): those in the binary, with a guide's own in their place.
#[derive(Debug, Clone)]
pub struct Templates {
    texts: BTreeMap<String, String>,
}

// To add a template: the file under `templates/`, and its name here.
macro_rules! embedded {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../templates/", $path)))),*]
    };
}

const EMBEDDED: &[(&str, &str)] = embedded![
    "html/card.html",
    "html/checklist.html",
    "html/door.html",
    "html/icon.svg",
    "html/icons.html",
    "html/index.html",
    "html/layout.html",
    "html/parts.html",
    "html/review-parts.html",
    "html/review.css",
    "html/review.html",
    "html/site.css",
    "html/site.js",
    "html/step.html",
    "html/tick.html",
    "html/tile.html",
    "pdf/blocks.typ",
    "pdf/card.typ",
    "pdf/checklist.typ",
    "pdf/figures.typ",
    "pdf/review.typ",
    "pdf/shapes.typ",
    "pdf/sheet.typ",
    "pdf/texts.typ",
];

impl Templates {
    /// The templates of the binary; `own` holds a guide's `(path, text)` pairs, which win.
    pub fn new(own: impl IntoIterator<Item = (String, String)>) -> Templates {
        let mut texts: BTreeMap<String, String> = EMBEDDED
            .iter()
            .map(|(path, text)| (path.to_string(), text.to_string()))
            .collect();
        texts.extend(own);
        Templates { texts }
    }

    /// The text of one template. The name is one of the embedded ones.
    pub fn text(&self, path: &str) -> &str {
        &self.texts[path]
    }

    /// All templates of a folder, sorted by path.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.texts
            .iter()
            .filter(move |(path, _)| path.starts_with(folder))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}
