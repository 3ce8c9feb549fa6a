//! The pictures of a guide. Takes its figures, returns the size of each picture, and reports those that can't be shown.

use std::collections::{BTreeMap, BTreeSet};

use stappenkaart_say::say;
use unicode_normalization::UnicodeNormalization;

use super::Library;
use super::callouts;
use super::known::KnownFiles;
use super::link_targets::LinkTargets;
use crate::codes;
use crate::diag::{Fix, Problems};
use crate::model::{Card, Guide, Segment, Theme};
use crate::parse::variant;
use crate::picture::{PictureFault, Size};
use crate::source::{Sources, Span};
use crate::suggest::{did_you_mean, only_near};

/// The size of each picture that a card shows, and of the logo, by its path in the guide.
pub fn measured(
    sources: &Sources,
    guide: &Guide<Segment>,
    cards: &[Card<Segment>],
    known: &mut KnownFiles,
    problems: &mut Problems,
) -> BTreeMap<String, Size> {
    let mut pictures = BTreeMap::new();
    let mut names = Names::default();
    let figures = cards
        .iter()
        .flat_map(|card| card.sections().flat_map(|step| step.figures()));
    for figure in figures {
        // A picture outside the guide does not have a path in it, and was reported.
        if figure.image.is_empty() || pictures.contains_key(&figure.image) {
            continue;
        }
        let Some(file) = sources.find(&figure.image) else {
            missing_picture(sources, &figure.image, figure.span, problems);
            continue;
        };
        let variants = guide
            .languages
            .iter()
            .filter_map(|lang| sources.find(&variant(&figure.image, lang.as_str())));
        for file in std::iter::once(file).chain(variants) {
            match known.size(sources, file) {
                Ok(size) => {
                    callouts::check(figure, size, problems);
                    let path = sources.path(file);
                    names.check(path, figure.span, problems);
                    pictures.insert(path.to_owned(), size);
                }
                Err(fault) => not_shown(sources.path(file), figure.span, fault, problems),
            }
        }
    }
    logos(sources, &guide.theme, known, &mut pictures, problems);
    pictures
}

impl Library {
    /// The pictures of these cards and of the guide, in every language, by their paths in the guide.
    pub fn pictures_of(&self, cards: &[&Card<Segment>]) -> Vec<&String> {
        let steps = cards.iter().flat_map(|card| card.sections());
        let images: BTreeSet<&str> = steps
            .flat_map(|step| step.figures())
            .map(|figure| figure.image.as_str())
            .collect();
        let theme = &self.guide.theme;
        let logos = theme.logo.iter().chain(&theme.logo_dark);
        let mut wanted: BTreeSet<String> = logos.map(|(path, _)| path.clone()).collect();
        for image in images {
            let languages = self.guide.languages.iter();
            wanted.extend(languages.map(|lang| variant(image, lang.as_str())));
            wanted.insert(image.to_owned());
        }
        let known = self.pictures.keys();
        known.filter(|path| wanted.contains(*path)).collect()
    }
}

fn logos(
    sources: &Sources,
    theme: &Theme,
    known: &mut KnownFiles,
    pictures: &mut BTreeMap<String, Size>,
    problems: &mut Problems,
) {
    for (path, span) in theme.logo.iter().chain(&theme.logo_dark) {
        let Some(file) = sources.find(path) else {
            missing_picture(sources, path, *span, problems);
            continue;
        };
        match known.size(sources, file) {
            Ok(size) => {
                pictures.insert(path.clone(), size);
            }
            Err(fault) => not_shown(path, *span, fault, problems),
        }
    }
}

fn not_shown(path: &str, span: Span, fault: PictureFault, problems: &mut Problems) {
    let PictureFault { what, help } = fault;
    problems
        .error(codes::SK209, span, say!("`{path}` can't be shown: {what}"))
        .help(help);
}

fn missing_picture(sources: &Sources, image: &str, span: Span, problems: &mut Problems) {
    if sources.leads_out(image) {
        problems
            .error(
                codes::SK208,
                span,
                say!("`{image}` is a symbolic link to a place outside the guide"),
            )
            .help(say!("copy the picture into the guide"));
        return;
    }
    let folder = image.rsplit_once('/').map_or("", |(folder, _)| folder);
    let pictures: Vec<&str> = sources
        .under(folder)
        .map(|(_, path)| path)
        .filter(|path| !path.ends_with(".toml") && !path.ends_with(".md"))
        .collect();
    let help = did_you_mean(image, pictures.iter().copied())
        .unwrap_or_else(|| say!("save the picture as `{image}`"));
    let name = image.rsplit('/').next().unwrap_or_default();
    let fix = only_near(image, pictures)
        .and_then(|meant| meant.strip_prefix(folder)?.strip_prefix('/'))
        .filter(|meant| !meant.contains(['/', '(', ')', ' ']))
        .zip(LinkTargets::new(sources).target(span, "", name))
        .map(|(meant, place)| Fix::new(place, meant));
    problems
        .error(codes::SK208, span, say!("there is no picture `{image}`"))
        .help(help)
        .fixed_by(fix);
}

/// The pictures by the name that a computer compares.
#[derive(Default)]
struct Names(BTreeMap<String, String>);

impl Names {
    // Windows and macOS ignore the difference between capitals and small letters; macOS also that between two forms of `é`.
    fn check(&mut self, path: &str, span: Span, problems: &mut Problems) {
        let folded: String = path.nfc().flat_map(char::to_lowercase).collect();
        let known = self.0.entry(folded).or_insert_with(|| path.to_owned());
        if known.as_str() != path {
            let message = say!("`{path}` and `{known}` have the same name on some computers");
            problems
                .error(codes::SK220, span, message)
                .help(say!("rename one of them, in its folder and in the card"));
        }
    }
}
