//! Screenshots on paper: where the letters of one would be too small, the part around its callouts is larger.

use std::io::Cursor;

use image::{ImageFormat, RgbImage};
use lopdf::{Document, content::Content};
use stappenkaart::format::pdf::GUIDE;

use crate::guide::{Files, build, said};

const TOML: &str = "title = \"Cards\"\nsource = \"en\"\nlanguages = [\"en\"]\n\n[category.office]\nname = \"Office\"\n";

const CARD: &str = "---
title: Save it
category: office
---

With this card you save it.

## Save it {#save-it}

1. Open the page. {#open}
2. Click [**Save**](callout:save). {#save}

![The page with its button](page.png)
";

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::new(width, height)
        .write_to(&mut bytes, ImageFormat::Png)
        .expect("a picture");
    bytes.into_inner()
}

fn callout(width: u32) -> String {
    format!("[save]\nlabel = \"Save\"\nx = 20\ny = 20\nwidth = {width}\nheight = {width}\n")
}

// How wide each drawing of a picture is, in millimetres, widest first.
fn drawn(picture: Vec<u8>, callouts: &str) -> Vec<f32> {
    let files: Files = [
        ("guide.toml", TOML.as_bytes().to_vec()),
        ("cards/example/card.md", CARD.as_bytes().to_vec()),
        ("cards/example/page.png", picture),
        (
            "cards/example/page.callouts.toml",
            callouts.as_bytes().to_vec(),
        ),
    ]
    .map(|(path, bytes)| (path.to_owned(), bytes))
    .into_iter()
    .collect();
    let (_folder, site) =
        build(&files, &[&GUIDE]).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let bytes = std::fs::read(site.join("en/example/example.pdf")).expect("the PDF");
    let document = Document::load_mem(&bytes).expect("a PDF");
    let mut widths: Vec<f32> = document
        .get_pages()
        .into_values()
        .flat_map(|page| widths(&document.get_page_content(page)))
        .map(|points| points / 72.0 * 25.4)
        .collect();
    widths.sort_by(|one, other| other.total_cmp(one));
    widths
}

// An image is a unit square that the matrices before it enlarge.
fn widths(content: &[u8]) -> Vec<f32> {
    let (mut scale, mut kept, mut all) = (1.0, Vec::new(), Vec::new());
    for operation in Content::decode(content).expect("operations").operations {
        match operation.operator.as_str() {
            "q" => kept.push(scale),
            "Q" => scale = kept.pop().expect("a state"),
            "cm" => scale *= operation.operands[0].as_float().expect("a number"),
            "Do" => all.push(scale),
            _ => {}
        }
    }
    all
}

#[test]
fn the_part_around_the_callouts_is_shown_larger_with_an_overview() {
    let all = drawn(png(1920, 1080), &callout(6));
    let [larger, overview] = all[..] else {
        panic!("a part and an overview: {all:?}");
    };
    // The part is 80 millimetres of a picture that would be far wider.
    assert!(larger > 200.0, "{all:?}");
    assert!((20.0..30.0).contains(&overview), "{all:?}");
}

#[test]
fn a_picture_with_callouts_all_over_is_as_wide_as_the_page_allows() {
    let all = drawn(png(1920, 1080), &callout(70));
    assert!(all.len() == 1 && all[0] > 120.0, "{all:?}");
}

#[test]
fn a_picture_that_can_be_read_is_shown_as_it_is() {
    let all = drawn(png(1000, 600), &callout(6));
    assert!(all.len() == 1 && all[0] <= 80.5, "{all:?}");
}
