//! Cards as documents of Word: what a reviewer gets, that Word can open it, and that no way to lose a warning is left.

mod sabotage;
mod structure;
mod valid;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use stappenkaart::format::docx::Docx;
use stappenkaart::format::{Format, Reading, Role};
use stappenkaart::verify::published;
use tempfile::TempDir;
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{DateTime, ZipArchive};

use crate::guide::{Files, build, demo, said, whole_demo};
use crate::samples::{SAMPLES, Sample};

/// The document of the card with a warning.
pub const FILE: &str = "nl/zakelijke-track-trace/zakelijke-track-trace.docx";

/// The parts of a document by their path.
pub type Parts = BTreeMap<String, Vec<u8>>;

/// A document as its parts.
pub fn unpacked(bytes: &[u8]) -> Parts {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a ZIP archive");
    let mut parts = Parts::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).expect("a part");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("its bytes");
        parts.insert(file.name().to_owned(), bytes);
    }
    parts
}

/// Parts as a document.
pub fn packed(parts: &Parts) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in parts {
        let options = SimpleFileOptions::default();
        archive.start_file(path.as_str(), options).expect("a part");
        archive.write_all(bytes).expect("its bytes");
    }
    archive.finish().expect("a ZIP archive").into_inner()
}

/// A part of XML as a text.
pub fn part<'a>(parts: &'a Parts, path: &str) -> &'a str {
    std::str::from_utf8(&parts[path]).expect("XML is UTF-8")
}

/// A guide of one card in English.
pub fn guide(card: &str) -> Files {
    let guide = "title = \"Help\"\nsource = \"en\"\nlanguages = [\"en\"]\n\n[category.office]\nname = \"Office\"\n";
    Files::from([
        ("guide.toml".to_owned(), guide.into()),
        ("cards/save/card.md".to_owned(), card.into()),
    ])
}

/// The document of the only card of a guide.
pub fn document(files: &Files, path: &str) -> Vec<u8> {
    let (_folder, site) = build(files, &[&Docx]).unwrap_or_else(|all| panic!("{}", said(&all)));
    fs::read(site.join(path)).expect("the document")
}

/// A document as its reader meets it.
pub fn read_back(site: &Path, path: &str) -> Reading {
    let bytes = fs::read(site.join(path)).expect("the document");
    let reading = Docx.read_back(path, &bytes, &|_| None);
    reading.unwrap_or_else(|problem| panic!("{}", said(&[problem])))
}

/// The demo in all its languages, built once.
pub static WHOLE: LazyLock<(TempDir, PathBuf)> =
    LazyLock::new(|| build(&whole_demo(), &[&Docx]).unwrap_or_else(|all| panic!("{}", said(&all))));

#[test]
fn every_card_of_the_demo_is_a_document_in_every_language() {
    let site = WHOLE.1.as_path();
    let proof = published(site, &[&Docx]).unwrap_or_else(|all| panic!("{}", said(&all)));
    assert_eq!(proof.sightings, 30);
    let arabic = read_back(site, "ar/zakelijke-track-trace/zakelijke-track-trace.docx");
    assert_eq!(arabic.lang, "ar");
    let bytes = fs::read(site.join(FILE)).expect("the document");
    let parts = unpacked(&bytes);
    let core = part(&parts, "docProps/core.xml");
    assert!(core.contains("<dc:language>nl</dc:language>"), "{core}");
    assert!(core.contains("2026-11-01T00:00:00Z"), "{core}");
    let manifest = fs::read_to_string(site.join("manifest.json")).expect("the manifest");
    assert!(manifest.contains("\"format\": \"docx\""));
}

#[test]
fn a_document_does_not_know_when_it_was_written() {
    let bytes = document(&demo(), FILE);
    assert!(bytes == document(&demo(), FILE));
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a ZIP archive");
    for at in 0..archive.len() {
        let file = archive.by_index(at).expect("a part");
        assert_eq!(
            file.last_modified(),
            Some(DateTime::default()),
            "{}",
            file.name()
        );
    }
}

// A guide in the language of a sample.
fn sample_guide(sample: &Sample) -> Files {
    let lang = &sample.lang;
    let guide = format!(
        "title = \"{lang}\"\nsource = \"{lang}\"\nlanguages = [\"{lang}\"]\n\n[category.example]\nname = \"X-200\"\n\n\
         [product.printer]\nname = \"Printer\"\n\n[checks]\nSK006 = \"allow\"\n"
    );
    Files::from([
        ("guide.toml".to_owned(), guide.into_bytes()),
        (
            "cards/printer/card.md".to_owned(),
            sample.card.clone().into(),
        ),
    ])
}

#[test]
fn every_warning_is_in_the_document_in_every_language() {
    for sample in SAMPLES.iter() {
        let lang = sample.lang.as_str();
        let (_folder, site) = build(&sample_guide(sample), &[&Docx])
            .unwrap_or_else(|all| panic!("{lang}: {}", said(&all)));
        let reading = read_back(&site, &format!("{lang}/printer/printer.docx"));
        let warnings = reading
            .passages
            .iter()
            .filter(|one| one.role == Role::Warning);
        let severities: Vec<&str> = warnings
            .map(|one| {
                assert_eq!(one.lang, lang);
                one.severity.as_deref().unwrap_or_default()
            })
            .collect();
        assert_eq!(
            severities,
            ["warning", "danger", "caution", "notice"],
            "{lang}"
        );
        let isolates = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
        assert!(
            reading
                .passages
                .iter()
                .all(|one| !one.text.contains(isolates))
        );
    }
}

#[test]
fn a_page_offers_the_document_in_the_language_of_its_reader() {
    use stappenkaart::format::html::Html;
    let (_folder, site) =
        build(&demo(), &[&Html, &Docx]).unwrap_or_else(|all| panic!("{}", said(&all)));
    let page = |lang: &str| {
        let path = format!("{lang}/zakelijke-track-trace/index.html");
        fs::read_to_string(site.join(path)).expect("the page")
    };
    assert!(page("nl").contains("zakelijke-track-trace.docx"));
    assert!(page("nl").contains("Word-document, voor opmerkingen"));
    assert!(page("en").contains("Word document, for comments"));
}
