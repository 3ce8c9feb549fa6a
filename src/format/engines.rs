//! What the formats print with: templates, fonts, pictures, and the engines that are made of them,
//! each loaded once and shared by all workers.

use std::any::{Any, TypeId};
use std::collections::{BTreeMap, HashMap};
use std::io;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::diag::Diagnostic;
use crate::digest::{Digester, sha256};
use crate::model::{Print, Theme};

/// Something expensive that a format writes with, such as a set of compiled templates.
pub trait Engine: Send + Sync + Sized + 'static {
    /// Makes it. Fails on the first template or font that can't be used.
    fn load(resources: &Resources) -> Result<Self, Diagnostic>;
}

/// What engines are made of.
pub struct Resources {
    pub templates: Templates,
    /// The fonts of the guide, in addition to those of the binary.
    pub fonts: Vec<Arc<[u8]>>,
    pub theme: Theme,
    pub print: Print,
}

/// The engines of all formats. Made once a run; every worker borrows it.
pub struct Engines<'a> {
    resources: Arc<Resources>,
    loaded: Arc<Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>>,
    digest: OnceLock<String>,
    pictures: Mutex<HashMap<String, String>>,
    /// The bytes of a picture, by its path in the guide.
    pub image: &'a (dyn Fn(&str) -> io::Result<Vec<u8>> + Sync),
}

impl<'a> Engines<'a> {
    /// Loads nothing yet: each engine is loaded when a format first asks for it.
    pub fn new(
        resources: Resources,
        image: &'a (dyn Fn(&str) -> io::Result<Vec<u8>> + Sync),
    ) -> Engines<'a> {
        Engines {
            resources: Arc::new(resources),
            loaded: Arc::default(),
            digest: OnceLock::new(),
            pictures: Mutex::default(),
            image,
        }
    }

    /// The same engines, with the pictures of another moment.
    pub fn with_image<'b>(
        &self,
        image: &'b (dyn Fn(&str) -> io::Result<Vec<u8>> + Sync),
    ) -> Engines<'b> {
        Engines {
            resources: Arc::clone(&self.resources),
            loaded: Arc::clone(&self.loaded),
            digest: OnceLock::new(),
            pictures: Mutex::default(),
            image,
        }
    }

    /// The path of the guide's logo in the guide.
    pub fn logo(&self) -> Option<&str> {
        self.resources
            .theme
            .logo
            .as_ref()
            .map(|(path, _)| path.as_str())
    }

    /// The look of the guide.
    pub fn theme(&self) -> &Theme {
        &self.resources.theme
    }

    /// The text of a template that is not filled in.
    pub fn template(&self, path: &str) -> &str {
        self.resources.templates.text(path)
    }

    /// How the guide is printed.
    pub fn print(&self) -> &Print {
        &self.resources.print
    }

    /// The digest of all that the engines are made of: what they make of the same view is the same.
    pub fn digest(&self) -> &str {
        self.digest.get_or_init(|| {
            let Resources {
                templates,
                fonts,
                theme,
                print,
            } = &*self.resources;
            let fonts: Vec<String> = fonts.iter().map(sha256).collect();
            let mut digester = Digester::default();
            digester.add(&(&templates.texts, fonts, theme, print));
            digester.finish()
        })
    }

    /// The digest of a picture, by its path in the guide; `None` where it can't be read.
    pub fn picture_digest(&self, path: &str) -> Option<String> {
        let known = || self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(digest) = known().get(path) {
            return Some(digest.clone());
        }
        let digest = sha256((self.image)(path).ok()?);
        known().insert(path.to_owned(), digest.clone());
        Some(digest)
    }

    /// An engine, loaded if it was not before. Fails as [`Engine::load`] does.
    pub fn get<E: Engine>(&self) -> Result<Arc<E>, Diagnostic> {
        let mut loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        let id = TypeId::of::<E>();
        if let Some(known) = loaded.get(&id).cloned().and_then(|any| any.downcast().ok()) {
            return Ok(known);
        }
        let engine = Arc::new(E::load(&self.resources)?);
        loaded.insert(id, engine.clone());
        Ok(engine)
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

pub(super) const EMBEDDED: &[(&str, &str)] = embedded![
    "html/card.html",
    "html/checklist.html",
    "html/focus.js",
    "html/fragment.html",
    "html/icon.svg",
    "html/icons.html",
    "html/index.html",
    "html/keep.js",
    "html/language-chooser.html",
    "html/layout.html",
    "html/missing.html",
    "html/moved.html",
    "html/offline.js",
    "html/paper.js",
    "html/parts.html",
    "html/practice.html",
    "html/practice.js",
    "html/review-parts.html",
    "html/review.css",
    "html/review.html",
    "html/search.js",
    "html/site.css",
    "html/site.js",
    "html/step.html",
    "html/tick.html",
    "html/ticks.js",
    "html/tile.html",
    "pdf/bilingual.typ",
    "pdf/binder.typ",
    "pdf/blocks.typ",
    "pdf/booklet.typ",
    "pdf/card.typ",
    "pdf/checklist.typ",
    "pdf/essentials.typ",
    "pdf/figures.typ",
    "pdf/guide.typ",
    "pdf/one-sheet.typ",
    "pdf/leaflet.typ",
    "pdf/pocket.typ",
    "pdf/poster.typ",
    "pdf/review.typ",
    "pdf/shapes.typ",
    "pdf/sheet.typ",
    "pdf/tables.typ",
    "pdf/texts.typ",
];

/// The texts of the templates of the binary in a folder.
pub fn embedded(folder: &str) -> impl Iterator<Item = &'static str> {
    let all = EMBEDDED.iter();
    all.filter(move |(path, _)| path.starts_with(folder))
        .map(|(_, text)| *text)
}

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

    /// Whether a template is the one of the binary.
    pub fn is_embedded(&self, path: &str) -> bool {
        let mut embedded = EMBEDDED.iter();
        embedded.any(|(known, text)| *known == path && *text == self.text(path))
    }

    /// All templates of a folder, sorted by path.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.texts
            .iter()
            .filter(move |(path, _)| path.starts_with(folder))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}
