//! What browsers need to keep a site for when there is no connection: the worker that does it, and for each language a web app
//! manifest with its icons. What the worker keeps is listed by `compile::copies`, once all files are written.

use serde_json::{Value, json};

use super::{Artefact, Engines, Format, IndexView, Reading, Scope, Subject, html};
use crate::diag::Diagnostic;
use crate::phrases::phrase;
use icon::AppIcons;

mod icon;

const APP: Artefact = Artefact {
    key: "app",
    scope: Scope::Language,
    file: "app.webmanifest",
    media_type: "application/manifest+json",
    link: None,
    counted: (phrase!("web app manifest"), phrase!("web app manifests")),
};

const WORKER_FILE: Artefact = Artefact {
    key: "worker",
    scope: Scope::Site,
    file: WORKER,
    media_type: "text/javascript",
    link: None,
    counted: (phrase!("offline worker"), phrase!("offline workers")),
};

/// The worker, which has to be at the root of the site: a browser gives it the pages beside and below it.
pub const WORKER: &str = "offline.js";
/// In the folder of each language: what the worker keeps of it.
pub const LIST: &str = "offline.json";
/// Where the worker has the version of the site.
pub const VERSION: &str = "const VERSION = \"\";";

/// For a guide that asks for it.
pub struct Offline;

impl Format for Offline {
    fn name(&self) -> &'static str {
        "offline"
    }

    fn artefacts(&self) -> &'static [Artefact] {
        &[APP, WORKER_FILE]
    }

    fn assets(&self, engines: &Engines<'_>) -> Result<Vec<(String, Vec<u8>)>, Diagnostic> {
        let icons = engines.get::<AppIcons>()?;
        let files = icons
            .all()
            .map(|icon| (icon.path.clone(), icon.png.clone()));
        Ok(files.collect())
    }

    fn write(
        &self,
        _artefact: &Artefact,
        subject: Subject<'_>,
        engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        match subject {
            Subject::Language(index) => app(index, engines),
            Subject::Site(_) => Ok(engines.template("html/offline.js").as_bytes().to_vec()),
            Subject::Card(_)
            | Subject::Pair(..)
            | Subject::Moved(_)
            | Subject::AllCards(..)
            | Subject::Category(..) => {
                panic!("an app was given {subject:?}")
            }
        }
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        html::read_back(path, bytes, fetch)
    }
}

// Web Application Manifest (W3C). Its addresses are from its own folder.
fn app(index: &IndexView, engines: &Engines<'_>) -> Result<Vec<u8>, Diagnostic> {
    let page = &index.page;
    let icons = engines.get::<AppIcons>()?;
    let icons: Vec<Value> = icons
        .all()
        .map(|icon| {
            json!({
                "src": format!("../{}", icon.path),
                "sizes": format!("{0}x{0}", icon.size),
                "type": "image/png",
                "purpose": icon.purpose,
            })
        })
        .collect();
    let app = json!({
        "name": page.guide_title.plain,
        "lang": page.lang,
        "dir": page.dir,
        "start_url": "index.html",
        "scope": "../",
        "display": "minimal-ui",
        "theme_color": engines.theme().accent.to_string(),
        "background_color": "#ffffff",
        "icons": icons,
    });
    let mut text = serde_json::to_vec_pretty(&app).expect("texts are always JSON");
    text.push(b'\n');
    Ok(text)
}
