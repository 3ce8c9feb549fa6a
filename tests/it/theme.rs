//! The colours and the logo of a guide, on pages and in PDFs.

use std::fs;

use stappenkaart::colour::Rgb;
use stappenkaart::model::{Scheme, Theme};

use crate::terminal::{code, demo, edit, run, said};

#[test]
fn the_colours_of_a_guide_without_a_theme_are_those_of_the_style_sheet() {
    let sheet = include_str!("../../templates/html/site.css");
    let Theme {
        accent,
        accent_dark,
        ..
    } = Theme::default();
    for said in [
        format!("--accent: {accent};"),
        format!("--mark: {accent};"),
        format!("--accent: {accent_dark};"),
    ] {
        assert!(sheet.contains(&said), "{said}");
    }
    assert!(include_str!("../../templates/html/icon.svg").contains(&accent.to_string()));
}

#[test]
fn the_nearest_tone_of_any_colour_can_be_read_and_one_that_can_stays() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        for step in 0..1000_u32 {
            let [red, green, blue, _] = (step * 16_777 + step).to_le_bytes();
            let colour = Rgb::new(red, green, blue);
            let nearest = scheme.readable(colour);
            assert!(scheme.is_readable(nearest), "{scheme:?} {colour} {nearest}");
            if scheme.is_readable(colour) {
                assert_eq!(nearest, colour);
            }
            assert_eq!(nearest.to_string().parse(), Ok(nearest));
        }
    }
}

// A guide with a font: the files of `assets/fonts/` that are copied, and what `guide.toml` says of it.
fn with_font(files: &[&str], font: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let (folder, root) = demo();
    let guide = root.join("content/guide.toml");
    let text = fs::read_to_string(&guide).expect("the demo has a guide");
    fs::write(&guide, format!("{text}\n[theme]\nfont = \"{font}\"\n")).expect("the disk takes it");
    let fonts = root.join("content/fonts");
    fs::create_dir_all(&fonts).expect("the disk takes it");
    for file in files {
        fs::copy(format!("assets/fonts/{file}"), fonts.join(file)).expect("the font is there");
    }
    (folder, root)
}

const REGULAR: &str = "IBMPlexSansArabic_400Regular.ttf";
const BOLD: &str = "IBMPlexSansArabic_700Bold.ttf";

#[test]
fn a_font_of_the_guide_is_on_pages_and_on_paper() {
    let (_folder, root) = with_font(&[REGULAR, BOLD], "IBM Plex Sans Arabic");
    let formats = if cfg!(feature = "pdf") {
        "html,pdf"
    } else {
        "html"
    };
    let built = run(&["build", "--lang", "nl", "--format", formats], &root);
    assert_eq!(code(&built), 0, "{}", said(&built));
    let assets = root.join("site/assets");
    let names: Vec<String> = fs::read_dir(&assets)
        .expect("the site has assets")
        .map(|entry| {
            entry
                .expect("a file")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    let sheet = names
        .iter()
        .find(|name| name.ends_with(".css"))
        .expect("a style sheet");
    let sheet = fs::read_to_string(assets.join(sheet)).expect("it can be read");
    let own: Vec<&String> = names
        .iter()
        .filter(|name| name.starts_with("font."))
        .collect();
    assert_eq!(own.len(), 2, "{names:?}");
    for name in own {
        assert!(sheet.contains(&format!("url(\"{name}\")")), "{name}");
    }
    assert!(sheet.contains("--latin-first: \"IBM Plex Sans Arabic\""));
    #[cfg(feature = "pdf")]
    {
        let card = fs::read_dir(root.join("site/nl")).expect("cards");
        let pdf = card.filter_map(|entry| {
            let mut files = fs::read_dir(entry.ok()?.path()).ok()?;
            files.find_map(|file| {
                let path = file.ok()?.path();
                path.extension()
                    .is_some_and(|ending| ending == "pdf")
                    .then_some(path)
            })
        });
        let document =
            lopdf::Document::load(pdf.into_iter().next().expect("a PDF")).expect("it can be read");
        let fonts: Vec<String> = document
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok()?.get(b"BaseFont").ok()?.as_name().ok())
            .map(|name| String::from_utf8_lossy(name).into_owned())
            .collect();
        assert!(
            fonts.iter().any(|font| font.contains("IBMPlexSansArabic")),
            "{fonts:?}"
        );
    }
}

#[test]
fn a_font_that_is_not_there_or_has_no_bold_face_is_refused() {
    let refused = |files: &[&str], font: &str, words: &[&str]| {
        let (_folder, root) = with_font(files, font);
        let output = run(&["check", "content"], &root);
        assert_eq!(code(&output), 1, "{font}");
        for word in words {
            assert!(said(&output).contains(word), "{word}: {}", said(&output));
        }
    };
    let plex = "IBM Plex Sans Arabic";
    refused(
        &[],
        plex,
        &["`fonts/` has no font with the name `IBM Plex Sans Arabic`"],
    );
    refused(
        &[REGULAR, BOLD],
        "IBM Plex Sans Arabik",
        &["did you mean `IBM Plex Sans Arabic`"],
    );
    refused(
        &[REGULAR, BOLD],
        "Comic",
        &["the fonts there are `IBM Plex Sans Arabic` and"],
    );
    refused(&[REGULAR], plex, &["has no bold face"]);
    refused(&[BOLD], plex, &["has no regular face"]);
    refused(
        &[REGULAR, BOLD],
        "x\\\"; }",
        &["can't be the name of a font"],
    );
}

#[test]
fn a_theme_is_on_every_page_and_its_logo_is_published() {
    let (_folder, root) = demo();
    let guide = root.join("content/guide.toml");
    let text = fs::read_to_string(&guide).expect("the demo has a guide");
    let theme = "[theme]\naccent = \"#ed8c00\"\nlogo = \"our logo.svg\"\n";
    fs::write(&guide, format!("{text}\n{theme}")).expect("the disk takes it");
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\"><rect width=\"20\" height=\"10\"/></svg>";
    fs::write(root.join("content/our logo.svg"), logo).expect("the disk takes it");

    let refused = run(&["build", "--lang", "nl"], &root);
    assert_eq!(code(&refused), 1);
    assert!(
        said(&refused).contains("its contrast is 2.3 to 1"),
        "{}",
        said(&refused)
    );
    assert_eq!(code(&run(&["check", "--fix"], &root)), 0);
    let typed = fs::read_to_string(&guide).expect("it is still there");
    assert!(typed.contains("accent = \"#774600\""), "{typed}");

    let built = run(&["build", "--lang", "nl"], &root);
    assert_eq!(code(&built), 0, "{}", said(&built));
    let site = root.join("site");
    assert!(site.join("assets/our logo.svg").is_file());
    for page in [
        "nl/index.html",
        "nl/eerste-keer-inloggen/index.html",
        "nl/eerste-keer-inloggen/checklist.html",
    ] {
        let page = fs::read_to_string(site.join(page)).expect("the page was written");
        assert!(page.contains("assets/our%20logo.svg\" width=\"20\" height=\"10\" alt=\"\""));
    }
    let sheet = fs::read_dir(site.join("assets"))
        .expect("the site has assets")
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|ending| ending == "css"))
        .expect("the site has a style sheet");
    let sheet = fs::read_to_string(sheet).expect("it can be read");
    assert!(sheet.contains("--accent: #774600;") && sheet.contains("--mark: #774600;"));

    edit(&guide, "our logo.svg", "our lgo.svg");
    let missing = run(&["check"], &root);
    assert!(
        said(&missing).contains("there is no picture `our lgo.svg`"),
        "{}",
        said(&missing)
    );
}
