//! The files that pages load: style sheet, script, icon and fonts. Takes the templates, returns files with a hash in their names,
//! so that a browser can keep them without a time limit and never shows an old one.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::Templates;
use crate::colour::Rgb;
use crate::digest::short_sha256;
use crate::model::{Scheme, Theme};
use crate::typeface::{Typeface, typefaces};

/// The web fonts, with the licence that has to travel with them.
const FONTS: &[(&str, &[u8])] = &[
    (
        "atkinson-latin.woff2",
        include_bytes!("../../../assets/web/fonts/atkinson-latin.woff2"),
    ),
    (
        "atkinson-latin-ext.woff2",
        include_bytes!("../../../assets/web/fonts/atkinson-latin-ext.woff2"),
    ),
    (
        "atkinson-licence.txt",
        include_bytes!("../../../assets/web/fonts/atkinson-licence.txt"),
    ),
];

/// The templates that become separate files. The style sheet comes last: it names the others.
const TEXTS: &[&str] = &[
    "icon.svg",
    "keep.js",
    "paper.js",
    "site.js",
    "ticks.js",
    "focus.js",
    "practice.js",
    "search.js",
    "site.css",
];

/// The assets of a site.
pub struct Assets {
    /// From the plain name (`site.css`) to the path from the site's root (`assets/site.1a2b3c4d.css`).
    paths: BTreeMap<&'static str, String>,
    files: Vec<(String, Vec<u8>)>,
}

impl Assets {
    /// Names every file after what is in it.
    pub fn new(templates: &Templates, theme: &Theme, fonts: &[Arc<[u8]>]) -> Assets {
        let mut assets = Assets {
            paths: BTreeMap::new(),
            files: Vec::new(),
        };
        for (name, bytes) in FONTS {
            assets.add(name, bytes.to_vec());
        }
        let font = assets.font(theme, fonts);
        for name in TEXTS {
            let mut text = themed(name, &loaded(name, templates), theme);
            if *name == "site.css" {
                text += &font;
            }
            let text = assets.with_hashed_names(&text);
            assets.add(name, text.into_bytes());
        }
        assets
    }

    /// The path of each asset from the site's root, by its plain name.
    pub fn paths(&self) -> &BTreeMap<&'static str, String> {
        &self.paths
    }

    /// Every asset: its path from the site's root and what is in it.
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        self.files.clone()
    }

    /// A text with the files that it names in quotes, as `with` writes each.
    pub fn filled(&self, text: String, with: impl Fn(&str, &[u8]) -> String) -> String {
        let mut text = text;
        for (path, bytes) in &self.files {
            let name = format!("\"{}\"", path.trim_start_matches("assets/"));
            if text.contains(&name) {
                text = text.replace(&name, &format!("\"{}\"", with(path, bytes)));
            }
        }
        text
    }

    /// The bytes of an asset, by its plain name.
    pub fn bytes(&self, name: &str) -> &[u8] {
        let path = self.paths.get(name);
        let mut files = self.files.iter();
        let file = files.find(|(known, _)| Some(known) == path);
        file.map_or(&[], |(_, bytes)| bytes.as_slice())
    }

    fn add(&mut self, name: &'static str, bytes: Vec<u8>) {
        let path = format!("assets/{}", hashed_name(name, &bytes));
        self.paths.insert(name, path.clone());
        self.files.push((path, bytes));
    }

    // Adds the files of the font that the guide chooses, and returns the rules that use them.
    fn font(&mut self, theme: &Theme, fonts: &[Arc<[u8]>]) -> String {
        let Some((family, _)) = &theme.font else {
            return String::new();
        };
        let mut rules = "\n/* The font of `guide.toml`. */\n".to_owned();
        for bytes in fonts {
            let faces = typefaces(bytes);
            let [face] = faces.as_slice() else { continue };
            if face.family != *family {
                continue;
            }
            let (ending, format) = match bytes.starts_with(b"OTTO") {
                true => ("otf", "opentype"),
                false => ("ttf", "truetype"),
            };
            let name = hashed_name(&format!("font.{ending}"), bytes);
            rules += &font_face(face, &name, format);
            self.files.push((format!("assets/{name}"), bytes.to_vec()));
        }
        rules + &format!(":root {{ --latin-first: \"{family}\"; --other-first: \"{family}\"; }}\n")
    }

    // All assets are in one folder, so a link between two of them is only the file name.
    fn with_hashed_names(&self, text: &str) -> String {
        let mut text = text.to_string();
        for (name, path) in &self.paths {
            let hashed = path.strip_prefix("assets/").unwrap_or(path);
            text = text.replace(&format!("\"{name}\""), &format!("\"{hashed}\""));
        }
        text
    }
}

// A template as a browser loads it. Only in the binary's own is it certain what a comment is.
fn loaded(name: &str, templates: &Templates) -> String {
    let path = format!("html/{name}");
    let text = templates.text(&path);
    match templates.is_embedded(&path) {
        true => without_comments(text),
        false => text.to_owned(),
    }
}

// Without the lines that are for those who work on it: a fifth of what a reader loads.
fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut is_inside = false;
    for line in text.lines() {
        let words = line.trim();
        is_inside |= words.starts_with("/*");
        if !is_inside && !words.is_empty() && !words.starts_with("//") {
            kept += line;
            kept.push('\n');
        }
        is_inside &= !words.ends_with("*/");
    }
    kept
}

/// The colour of the icon, which a theme replaces.
const ICON: &str = "#09574f";

// A style sheet or icon in the colours that a guide has chosen.
fn themed(name: &str, text: &str, theme: &Theme) -> String {
    match name {
        "site.css" if theme.chosen => text.to_owned() + &colours(theme),
        "icon.svg" if theme.chosen => text.replace(ICON, &theme.accent.to_string()),
        _ => text.to_owned(),
    }
}

fn colours(theme: &Theme) -> String {
    let of = |scheme: Scheme, accent: Rgb| {
        let tint = scheme.tint(accent);
        let on = scheme.on_accent();
        format!("--accent: {accent}; --accent-ink: {on}; --accent-tint: {tint};")
    };
    let light = of(Scheme::Light, theme.accent);
    let dark = of(Scheme::Dark, theme.accent_dark);
    let mark = theme.accent;
    format!(
        "\n/* The colours of `guide.toml`. */\n:root {{ {light} --mark: {mark}; }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"
    )
}

// As for the tool's own font: no line moves because it comes late.
fn font_face(face: &Typeface, file: &str, format: &str) -> String {
    let Typeface { family, weight, .. } = face;
    let style = if face.is_italic { "italic" } else { "normal" };
    format!(
        "@font-face {{ font-family: \"{family}\"; font-weight: {weight}; font-style: {style}; font-display: optional; \
         src: url(\"{file}\") format(\"{format}\"); }}\n"
    )
}

fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let hash = short_sha256(bytes, 10);
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{hash}.{extension}"),
        None => format!("{name}.{hash}"),
    }
}
