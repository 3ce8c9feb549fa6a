//! Fonts whose letters don't say that they are bold: those of Type 1, and those that a document only names. Takes the fonts that a page
//! names, returns the look of each by its name and its description.

use std::collections::BTreeMap;

use hayro_interpret::CacheKey;
use hayro_interpret::hayro_syntax::object::dict::keys::{
    BASE_FONT, FLAGS, FONT, FONT_DESC, FONT_WEIGHT, RESOURCES, XOBJECT,
};
use hayro_interpret::hayro_syntax::object::{Dict, Name, Stream};
use hayro_interpret::hayro_syntax::page::Page;

use super::letter_looks::PdfLook;

/// The look of the letters of a font, by the key that the interpreter has for it.
pub type OldFonts = BTreeMap<u128, PdfLook>;

// Forms in a form; a bound keeps those that hold each other from costing time.
const DEEPEST: usize = 4;
const MOST_FORMS: usize = 500;

// A flag of a description, from the least significant bit: "ForceBold" (ISO 32000, 9.8.2).
const BOLD: i32 = 1 << 18;

/// The fonts that a page and its forms name.
pub fn of_page(page: &Page<'_>) -> OldFonts {
    let mut found = OldFonts::new();
    let mut left = MOST_FORMS;
    let mut resources = Some(page.resources());
    while let Some(own) = resources {
        add(&own.fonts, &mut found);
        forms(&own.x_objects, DEEPEST, &mut left, &mut found);
        resources = own.parent();
    }
    found
}

fn forms(objects: &Dict<'_>, deep: usize, left: &mut usize, found: &mut OldFonts) {
    for name in objects.keys() {
        if deep == 0 || *left == 0 {
            return;
        }
        *left -= 1;
        let form = objects.get::<Stream<'_>>(name);
        let own = form.and_then(|form| form.dict().get::<Dict<'_>>(RESOURCES));
        let Some(own) = own else { continue };
        add(&own.get(FONT).unwrap_or_default(), found);
        forms(&own.get(XOBJECT).unwrap_or_default(), deep - 1, left, found);
    }
}

fn add(fonts: &Dict<'_>, found: &mut OldFonts) {
    for name in fonts.keys() {
        if let Some(font) = fonts.get::<Dict<'_>>(name) {
            found.insert(font.cache_key(), look(&font));
        }
    }
}

fn look(font: &Dict<'_>) -> PdfLook {
    let name = font.get::<Name<'_>>(BASE_FONT);
    let name = name.map(|name| name.as_str().to_owned());
    let described = font.get::<Dict<'_>>(FONT_DESC).unwrap_or_default();
    let weight = described.get::<i32>(FONT_WEIGHT).unwrap_or(400);
    let flags = described.get::<i32>(FLAGS).unwrap_or(0);
    let named = PdfLook::of_name(&name.unwrap_or_default());
    PdfLook {
        bold: named.bold || weight >= 600 || flags & BOLD != 0,
        ..named
    }
}
