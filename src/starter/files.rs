//! The files of a new guide as its author gets them. Takes what is wanted, returns paths and bytes; translations and `warnings.lock`
//! come later.

use super::texts::{StarterTexts, as_typed, filled};
use super::{GuideFiles, NewGuide};
use crate::file_version::{VersionedFile, current_line};
use crate::font_coverage::font_to_add;
use crate::import::quoted;
use crate::model::{Lang, Theme};

const SCREEN: &str = include_str!("../../templates/new/shared/screen.svg");
const SCREEN_RTL: &str = include_str!("../../templates/new/shared/screen-rtl.svg");
// The site, and what a run leaves that is killed while it writes.
const IGNORED: &str = "site/\n.*.stappenkaart-*/\n.*.new~\n";
const GITHUB: &str = include_str!("../../templates/new/shared/github.yml");
const GITLAB: &str = include_str!("../../templates/new/shared/gitlab.yml");

// The places on both pictures, in % of them.
const PLACES: [(&str, [u8; 4]); 4] = [
    ("place-people", [6, 30, 88, 11]),
    ("place-everyone", [6, 44, 88, 11]),
    ("place-name", [6, 67, 88, 11]),
    ("place-share", [30, 84, 40, 11]),
];

/// What the tool reads: `guide.toml`, the card with its pictures, the logo, and the page for the team.
pub fn visible_files(wanted: &NewGuide) -> GuideFiles {
    let texts = StarterTexts::of(&wanted.source);
    let value = |name: &str| value(name, wanted, texts);
    let mut files = GuideFiles::new();
    for (path, text) in texts.files() {
        let text = filled(text, &value);
        files.insert(path.to_owned(), format!("{}\n", text.trim()).into_bytes());
    }
    let card = texts
        .files()
        .find_map(|(path, _)| path.strip_suffix("/card.md"))
        .expect("every language has a card");
    let name = card.rsplit('/').next().unwrap_or(card);
    let picture = |ending: String, lang: &Lang| {
        let path = format!("{card}/{name}{ending}.svg");
        (path, picture(wanted, lang).into_bytes())
    };
    files.extend([picture(String::new(), &wanted.source)]);
    let others = wanted.others.iter();
    files.extend(others.map(|lang| picture(format!(".{lang}"), lang)));
    files.extend(wanted.logo.clone());
    files
}

/// What only a repository reads: its names start with a dot.
pub fn hidden_files() -> impl Iterator<Item = (String, Vec<u8>)> {
    let files = [
        (".gitignore", IGNORED),
        (".github/workflows/stappenkaart.yml", GITHUB),
        (".gitlab-ci.yml", GITLAB),
    ];
    // A guide is checked by the version that it was made with, until its team chooses another one.
    let text = |text: &str| text.replace("{{version}}", env!("CARGO_PKG_VERSION"));
    files
        .into_iter()
        .map(move |(path, file)| (path.to_owned(), text(file).into_bytes()))
}

fn picture(wanted: &NewGuide, lang: &Lang) -> String {
    let texts = StarterTexts::of(lang);
    let screen = match lang.as_str() {
        "ar" => SCREEN_RTL,
        _ => SCREEN,
    };
    filled(screen, &|name| match name {
        "colour" => Some(accent(wanted)),
        word => Some(escaped(texts.word(word))),
    })
}

fn escaped(word: &str) -> String {
    word.replace('&', "&amp;").replace('<', "&lt;")
}

fn accent(wanted: &NewGuide) -> String {
    let accent = wanted.accent.clone();
    accent.unwrap_or_else(|| Theme::default().accent.to_string())
}

fn value(name: &str, wanted: &NewGuide, texts: StarterTexts) -> Option<String> {
    Some(match name {
        "format-version" => current_line(VersionedFile::Guide),
        "title" => quoted(&title(wanted, texts)),
        "lang" => wanted.source.to_string(),
        "languages" => languages(wanted),
        "today" => wanted.today.to_string(),
        "theme" => theme(wanted),
        "formats" => formats(wanted, texts),
        "checks" => checks(wanted),
        place => of_place(place)?,
    })
}

fn title(wanted: &NewGuide, texts: StarterTexts) -> String {
    match &wanted.title {
        Some(title) => as_typed(title),
        None => texts.word("title").to_owned(),
    }
}

fn languages(wanted: &NewGuide) -> String {
    let all = [&wanted.source].into_iter().chain(&wanted.others);
    let quoted: Vec<String> = all.map(|lang| format!("\"{lang}\"")).collect();
    quoted.join(", ")
}

// A key that is not used shows how it is written.
fn theme(wanted: &NewGuide) -> String {
    let mark = |is_used: bool| if is_used { "" } else { "# " };
    let logo = wanted.logo.as_ref().map_or("logo.svg", |(name, _)| name);
    format!(
        "{}accent = \"{}\"\n{}logo = {}",
        mark(wanted.accent.is_some()),
        accent(wanted),
        mark(wanted.logo.is_some()),
        quoted(logo)
    )
}

// The tool can print most languages by itself. For the others it makes pages, until a font is there.
fn formats(wanted: &NewGuide, texts: StarterTexts) -> String {
    let fonts = fonts(wanted);
    if fonts.is_empty() {
        return String::new();
    }
    let comment = filled(texts.word("fonts"), &|_| Some(fonts.join(", ")));
    format!("\n# {comment}\nformats = [\"html\"]\n")
}

fn checks(wanted: &NewGuide) -> String {
    match fonts(wanted).is_empty() {
        true => String::new(),
        false => "\n[checks]\nSK006 = \"allow\"".to_owned(),
    }
}

fn fonts(wanted: &NewGuide) -> Vec<String> {
    let all = [&wanted.source].into_iter().chain(&wanted.others);
    let fonts = all.filter_map(font_to_add);
    fonts
        .flat_map(|font| [format!("{font}-Regular.ttf"), format!("{font}-Bold.ttf")])
        .collect()
}

fn of_place(name: &str) -> Option<String> {
    let (_, [x, y, width, height]) = PLACES.iter().find(|(place, _)| *place == name)?;
    Some(format!(
        "x = {x}\ny = {y}\nwidth = {width}\nheight = {height}"
    ))
}
