//! A card as one file that needs no other: its style sheet, scripts, fonts and pictures are in it. To be sent by mail, or put on a share.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as STANDARD;
use serde::Serialize;
use serde_json::{Value, json};
use stappenkaart_say::say;

use super::assets::Assets;
use super::detach::{Reach, detached};
use super::{HtmlEngine, PAGE, callouts};
use crate::codes;
use crate::diag::Diagnostic;
use crate::digest::{sha256, sha256_bytes};
use crate::format::{
    Artefact, CardView, Engine, Engines, FigureView, Format, Reading, Resources, StepView, Subject,
};
use crate::os_error;
use crate::phrases::phrase;
use crate::picture::kind::PictureKind;

const FILE: Artefact = Artefact {
    key: "single-file",
    file: "{card}-single.html",
    link: None,
    counted: (phrase!("single file"), phrase!("single files")),
    ..PAGE
};

/// A card as one file.
pub struct SingleFile;

impl Format for SingleFile {
    fn name(&self) -> &'static str {
        "single-file"
    }

    fn artefacts(&self) -> &'static [Artefact] {
        &[FILE]
    }

    fn is_usual(&self) -> bool {
        false
    }

    fn load(&self, engines: &Engines<'_>) -> Result<(), Diagnostic> {
        engines.get::<HtmlEngine>().map(drop)
    }

    fn write(
        &self,
        _artefact: &Artefact,
        subject: Subject<'_>,
        engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        write(subject.card(), engines)
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        _fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        super::read::read_alone(path, bytes)
    }
}

/// What is in the file in the place of other files.
#[derive(Serialize)]
struct Inlined {
    /// Content Security Policy, level 3: what is in the file and nothing else.
    policy: String,
    icon: String,
    style: String,
    scripts: Vec<String>,
    /// Only run when a reader asks for it.
    practice: Option<String>,
}

fn write(card: &CardView, engines: &Engines<'_>) -> Result<Vec<u8>, Diagnostic> {
    let engine = engines.get::<HtmlEngine>()?;
    let practice = callouts::can_be_practised(card);
    let style = &engines.get::<WholeStyle>()?.0;
    let whole = inlined(&engine.assets, style, card, practice)?;
    let view = view(card, engines)?;
    let mut context = engine.card_context(&view, card)?;
    context.insert("root", "");
    context.insert("crops", &super::crops::Crops::new());
    context.insert("preview", "");
    context.insert("alone", &whole.replaced(token));
    let page = engine.render("html/card.html", &context)?;
    let mut page = String::from_utf8_lossy(&page).into_owned();
    for text in whole.texts() {
        page = page.replace(&token(text), text);
    }
    Ok(page.into_bytes())
}

// What a template has in the place of a text, which must stay as it is to the last space: the policy names its hash.
fn token(text: &str) -> String {
    format!("inlined-{}", sha256(text))
}

impl Inlined {
    fn texts(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.style)
            .chain(&self.scripts)
            .chain(&self.practice)
    }

    fn replaced(&self, with: fn(&str) -> String) -> Inlined {
        let Inlined {
            policy,
            icon,
            style,
            scripts,
            practice,
        } = self;
        Inlined {
            policy: policy.clone(),
            icon: icon.clone(),
            style: with(style),
            scripts: scripts.iter().map(|text| with(text)).collect(),
            practice: practice.as_deref().map(with),
        }
    }
}

// Without the other files of the site, and with its pictures as addresses that contain them.
fn view(card: &CardView, engines: &Engines<'_>) -> Result<Value, Diagnostic> {
    let mut view = detached(card, Reach { places: true });
    let nothing: [(&str, Value); 5] = [
        ("links", json!([])),
        ("languages", json!([])),
        ("printed", Value::Null),
        ("offline", json!(false)),
        ("files", json!({ "html": "index.html" })),
    ];
    for (field, value) in nothing {
        view[field] = value;
    }
    let mut pictures = BTreeMap::new();
    let figures = card.sections().flat_map(StepView::all_figures);
    for FigureView { image, src, .. } in figures {
        pictures.insert(src.clone(), picture(image, engines)?);
    }
    if let (Some(logo), Some(path)) = (&card.page.logo, engines.logo()) {
        pictures.insert(logo.src.clone(), picture(path, engines)?);
        view["logo"]["dark"] = Value::Null;
    }
    put(&mut view, &pictures);
    Ok(view)
}

fn picture(path: &str, engines: &Engines<'_>) -> Result<String, Diagnostic> {
    let bytes = (engines.image)(path).map_err(|error| {
        let message = say!("the picture can't be read: {}", os_error::said(&error));
        Diagnostic::in_file(codes::SK510, path, message)
    })?;
    let kind = PictureKind::by_content(&bytes).or_else(|| PictureKind::by_name(path));
    let media_type = kind.map_or("application/octet-stream", PictureKind::media_type);
    Ok(data_uri(media_type, &bytes))
}

/// RFC 2397.
fn data_uri(media_type: &str, bytes: &[u8]) -> String {
    format!("data:{media_type};base64,{}", STANDARD.encode(bytes))
}

fn put(value: &mut Value, pictures: &BTreeMap<String, String>) {
    match value {
        Value::Array(all) => all.iter_mut().for_each(|one| put(one, pictures)),
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                let known = field.as_str().filter(|_| name == "src");
                match known.and_then(|src| pictures.get(src)) {
                    Some(picture) => *field = json!(picture),
                    None => put(field, pictures),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn inlined(
    assets: &Assets,
    style: &str,
    card: &CardView,
    practice: bool,
) -> Result<Inlined, Diagnostic> {
    let named = match card.details.kind.name {
        "sequence" => ["ticks.js", "focus.js"].as_slice(),
        _ => &[],
    };
    let names = std::iter::once(&"site.js").chain(named);
    let scripts: Result<Vec<String>, Diagnostic> =
        names.map(|name| text(assets, name, "</script")).collect();
    let scripts = scripts?;
    let practice = practice
        .then(|| text(assets, "practice.js", "</script"))
        .transpose()?;
    let allowed: String = scripts
        .iter()
        .chain(&practice)
        .map(|text| hash(text))
        .collect();
    Ok(Inlined {
        policy: format!(
            "default-src 'none'; script-src{allowed}; style-src{}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'",
            hash(style)
        ),
        icon: data_uri("image/svg+xml", assets.bytes("icon.svg")),
        style: style.to_owned(),
        scripts,
        practice,
    })
}

// As a policy names a script or style sheet that is in the page.
fn hash(text: &str) -> String {
    format!(" 'sha256-{}'", STANDARD.encode(sha256_bytes(text)))
}

/// The style sheet with its fonts in it, made once for all cards.
struct WholeStyle(String);

impl Engine for WholeStyle {
    fn load(resources: &Resources) -> Result<WholeStyle, Diagnostic> {
        let Resources {
            templates,
            theme,
            fonts,
            ..
        } = resources;
        let assets = Assets::new(templates, theme, fonts);
        // A font that is in the file is there when the page is first drawn.
        let style = text(&assets, "site.css", "</style")?;
        let style = style.replace("font-display: optional", "font-display: block");
        Ok(WholeStyle(assets.filled(style, |path, bytes| {
            data_uri(media_type(path), bytes)
        })))
    }
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.') {
        Some((_, "woff2")) => "font/woff2",
        Some((_, "ttf")) => "font/ttf",
        Some((_, "otf")) => "font/otf",
        _ => "image/svg+xml",
    }
}

// The text of a file that can be in a page: words in it that end its element would let the rest be markup.
fn text(assets: &Assets, name: &str, end: &str) -> Result<String, Diagnostic> {
    let text = String::from_utf8_lossy(assets.bytes(name)).replace("\r\n", "\n");
    if text.to_ascii_lowercase().contains(end) || text.contains("<!--") {
        let message = say!("`{end}` and `<!--` can't be in a file that is put into a page");
        return Err(Diagnostic::in_file(
            codes::SK510,
            format!("templates/html/{name}"),
            message,
        ));
    }
    Ok(text)
}
