//! Warnings in what a help center has made of a text. Takes a body or a page as the help center returns it, reads it as its readers do, and
//! demands all that the card owes.

use stappenkaart_say::say;

use super::texts::PushText;
use crate::codes;
use crate::diag::{Diagnostic, Place};
use crate::format::Reading;
use crate::format::html::fragment::{read_as, read_shown};
use crate::host::HostProfile;
use crate::verify::compare;

/// Reads a body that the API returned. Returns how many warnings are in it, or what is wrong at `place`, which is an address or a name.
pub fn prove(
    profile: &HostProfile,
    text: &PushText,
    body: &str,
    place: &str,
) -> Result<usize, Vec<Diagnostic>> {
    if body.trim().is_empty() && !text.body.trim().is_empty() {
        return Err(vec![lost_all(place)]);
    }
    if pictures(body) < pictures(&text.body) {
        return Err(vec![lost_picture(place)]);
    }
    let path = format!("{}/{}/fragment.html", text.lang, text.card);
    // Whether each picture is there is known from its upload.
    let picture = |_: &str| text.pictures.first().map(|picture| picture.bytes.clone());
    let reading = read_as(profile, &path, body.as_bytes(), &picture);
    demanded(text, reading, place)
}

/// The same for a page as a reader gets it.
pub fn prove_page(text: &PushText, page: &str, place: &str) -> Result<usize, Vec<Diagnostic>> {
    let reading = read_shown(place, page, &text.lang, &text.owed_words());
    demanded(text, reading, place)
}

fn demanded(
    text: &PushText,
    reading: Result<Reading, Diagnostic>,
    place: &str,
) -> Result<usize, Vec<Diagnostic>> {
    let found = reading
        .map_err(|problem| vec![problem])
        .and_then(|reading| compare(&[&text.owed], place, &reading));
    let at_place = |mut problem: Diagnostic| {
        problem.place = Place::Path(place.to_owned());
        problem
    };
    match found {
        Ok(sightings) => Ok(sightings.iter().map(Vec::len).sum()),
        Err(problems) => Err(problems.into_iter().map(at_place).collect()),
    }
}

fn pictures(body: &str) -> usize {
    let marks = ["<img", "<ac:image"].iter();
    marks.map(|mark| body.matches(mark).count()).sum()
}

fn lost_all(place: &str) -> Diagnostic {
    let message = say!("the help center returns an empty text");
    Diagnostic::in_file(codes::SK501, place, message)
}

fn lost_picture(place: &str) -> Diagnostic {
    let message = say!("the help center has removed a picture, with all that its marks show");
    Diagnostic::in_file(codes::SK501, place, message)
}
