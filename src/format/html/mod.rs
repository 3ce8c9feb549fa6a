//! Help-center pages. [`HtmlEngine`] fills the templates, [`read`] reads a page back as a browser would; they share no code.

mod assets;
mod breaks;
mod broken;
mod callouts;
mod crops;
mod detach;
pub mod fragment;
mod how_to;
mod lead_on;
mod needs;
mod read;
mod review;
pub mod single;
mod tidy;

use serde::Serialize;
use serde_json::Value;
use tera::{Context, Kwargs, State, Tera};

use super::{
    Artefact, CardView, Engine, Engines, Format, IndexView, LanguageChooserView, Link, MovedView,
    Reading, Resources, Scope, StepView, Subject, Templates,
};
use crate::diag::Diagnostic;
use crate::model::folder_of;
use crate::phrases::phrase;
use assets::Assets;
use breaks::breaks;
use broken::broken;
use lead_on::led_on;
pub use read::{plain_tree, read_back};
pub use review::write_review;
use tidy::tidied;

const PAGE: Artefact = Artefact {
    key: "html",
    scope: Scope::Card,
    file: "index.html",
    media_type: "text/html",
    link: Some(Link {
        label: "card",
        icon: "card",
    }),
    counted: (phrase!("page"), phrase!("pages")),
};

const MOVED: Artefact = Artefact {
    key: "moved",
    scope: Scope::Moved,
    link: None,
    ..PAGE
};

/// A card as a page.
pub struct Html;

impl Format for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn artefacts(&self) -> &'static [Artefact] {
        &[PAGE, MOVED]
    }

    fn load(&self, engines: &Engines<'_>) -> Result<(), Diagnostic> {
        engines.get::<HtmlEngine>().map(drop)
    }

    fn assets(&self, engines: &Engines<'_>) -> Result<Vec<(String, Vec<u8>)>, Diagnostic> {
        Ok(engines.get::<HtmlEngine>()?.assets())
    }

    fn loads_pictures(&self) -> bool {
        true
    }

    fn write(
        &self,
        _artefact: &Artefact,
        subject: Subject<'_>,
        engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        let engine = engines.get::<HtmlEngine>()?;
        match subject {
            Subject::Moved(page) => engine.moved(page),
            _ => engine.card(subject.card()),
        }
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        read::read_back(path, bytes, fetch)
    }
}

/// The compiled templates and the files that the pages load. Every worker borrows one.
pub struct HtmlEngine {
    tera: Tera,
    assets: Assets,
    /// To show what a faulty line says.
    templates: Templates,
}

/// How far a page is from the site's root.
#[derive(Clone, Copy)]
enum Depth {
    Root,
    Language,
    Card,
}

impl Depth {
    fn to_root(self) -> &'static str {
        match self {
            Depth::Root => "",
            Depth::Language => "../",
            Depth::Card => "../../",
        }
    }
}

impl Engine for HtmlEngine {
    /// Compiles every template under `html/`. Fails on the first that is broken or calls for a part that does not exist.
    fn load(resources: &Resources) -> Result<HtmlEngine, Diagnostic> {
        let templates = &resources.templates;
        let mut tera = Tera::new();
        tera.register_filter("breaks", |words: &str, _: Kwargs, _: &State| {
            tera::Value::safe_string(&breaks(words))
        });
        let pages = templates
            .under("html/")
            .filter(|(path, _)| path.ends_with(".html"));
        tera.add_raw_templates(pages)
            .map_err(|error| broken(error, "html", templates))?;
        Ok(HtmlEngine {
            tera,
            assets: Assets::new(templates, &resources.theme, &resources.fonts),
            templates: templates.clone(),
        })
    }
}

impl HtmlEngine {
    /// A card's page, for `SITE/<lang>/<card>/index.html`.
    pub fn card(&self, card: &CardView) -> Result<Vec<u8>, Diagnostic> {
        self.render("html/card.html", &self.card_context(card, card)?)
    }

    // `page` is the view of the card as the template reads it.
    fn card_context<V: Serialize>(&self, page: &V, card: &CardView) -> Result<Context, Diagnostic> {
        let mut context = self.context(page, Depth::Card)?;
        context.insert("link_callouts", &true);
        context.insert("callouts", &callouts::of(card));
        context.insert("crops", &crops::of(card));
        context.insert("roles", &needs::groups(&card.roles));
        context.insert("permissions", &needs::groups(&card.permissions));
        context.insert("practice", &callouts::can_be_practised(card));
        context.insert("how_to", &how_to::json_ld(card));
        context.insert("preview", preview(card));
        Ok(context)
    }

    /// A card as a fragment, for `SITE/<lang>/<card>/fragment.html`. `host` says what its help center keeps, `pictures` where the
    /// picture of each figure is.
    fn fragment(
        &self,
        page: &Value,
        host: &Value,
        pictures: &Value,
    ) -> Result<Vec<u8>, Diagnostic> {
        let mut context = self.context(page, Depth::Card)?;
        context.insert("host", host);
        context.insert("pictures", pictures);
        let page = self.filled("html/fragment.html", &context)?;
        Ok(led_on(&page, None).into_bytes())
    }

    /// A card's checklist, for `SITE/<lang>/<card>/checklist.html`. Terms, pictures and facts are on the card's page.
    pub fn checklist(&self, card: &CardView) -> Result<Vec<u8>, Diagnostic> {
        let page = self.filled("html/checklist.html", &self.context(card, Depth::Card)?)?;
        let to = card.files.get("html").map(String::as_str);
        Ok(led_on(&page, to).into_bytes())
    }

    /// The page at the address that a card had, for `SITE/<lang>/<old id>/index.html`.
    pub fn moved(&self, page: &MovedView) -> Result<Vec<u8>, Diagnostic> {
        self.render("html/moved.html", &self.context(page, Depth::Card)?)
    }

    /// The cards of one language, for `SITE/<lang>/index.html`.
    pub fn index(&self, index: &IndexView) -> Result<Vec<u8>, Diagnostic> {
        self.render("html/index.html", &self.context(index, Depth::Language)?)
    }

    /// The page that offers the languages, for `SITE/index.html`.
    pub fn language_chooser(&self, page: &LanguageChooserView) -> Result<Vec<u8>, Diagnostic> {
        self.render(
            "html/language-chooser.html",
            &self.context(page, Depth::Root)?,
        )
    }

    /// The page for an address that does not exist, for `SITE/404.html`. A server sends it for any address, so that its links are from
    /// the root of the server.
    pub fn missing(&self, page: &LanguageChooserView) -> Result<Vec<u8>, Diagnostic> {
        let mut context = self.context(page, Depth::Root)?;
        context.insert("root", folder_of(page.page.url.as_deref()));
        self.render("html/missing.html", &context)
    }

    /// The files that the pages load, by their path from the site's root. Their names hold a hash of what is in them.
    pub fn assets(&self) -> Vec<(String, Vec<u8>)> {
        self.assets.files()
    }

    fn context<V: Serialize>(&self, page: &V, depth: Depth) -> Result<Context, Diagnostic> {
        let page = tera::Value::try_from_serializable(page)
            .map_err(|error| broken(error, "html", &self.templates))?;
        let mut context = Context::new();
        if let Some(words) = page.get_from_path("words") {
            context.insert_value("words", words.clone());
        }
        context.insert_value("page", page);
        context.insert("root", depth.to_root());
        context.insert("assets", self.assets.paths());
        // A callout is a link only on the page that has the picture.
        context.insert("alone", &false);
        context.insert("link_callouts", &false);
        context.insert("callouts", &callouts::CalloutPlaces::new());
        context.insert("crops", &crops::Crops::new());
        Ok(context)
    }

    fn render(&self, template: &str, context: &Context) -> Result<Vec<u8>, Diagnostic> {
        self.filled(template, context).map(String::into_bytes)
    }

    fn filled(&self, template: &str, context: &Context) -> Result<String, Diagnostic> {
        let page = self
            .tera
            .render(template, context)
            .map_err(|error| broken(error, template, &self.templates))?;
        Ok(tidied(&page))
    }
}

// The first picture that a preview of a link can show: those have no SVG.
fn preview(card: &CardView) -> &str {
    let mut figures = card.sections().flat_map(StepView::all_figures);
    let shown = figures.find(|figure| !figure.src.to_lowercase().ends_with(".svg"));
    shown.map_or("", |figure| figure.src.as_str())
}
