//! Pictures as they are published: without traces, not turned the wrong way, and not larger than can be shown.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use stappenkaart::format::html::Html;
use stappenkaart::picture::traces::traces;
use stappenkaart::picture::{PictureFault, Size, measure, published};

use crate::guide::{build, demo, must_say, replace, said};

const CARD: &str = "cards/zakelijke-track-trace/card.md";

// Red above, blue below.
fn flag(width: u32, height: u32) -> DynamicImage {
    let colour = |_, y| {
        Rgb(if y < height / 2 {
            [200, 0, 0]
        } else {
            [0, 0, 200]
        })
    };
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, colour))
}

fn png(width: u32, height: u32) -> Vec<u8> {
    encoded(width, height, ImageFormat::Png)
}

fn encoded(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    flag(width, height)
        .write_to(&mut bytes, format)
        .expect("a picture");
    bytes.into_inner()
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    flag(width, height)
        .write_with_encoder(JpegEncoder::new(&mut bytes))
        .expect("a JPEG");
    bytes
}

// A chunk without a right checksum: readers of text chunks don't mind.
fn with_chunk(png: &[u8], name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).expect("a short chunk");
    let chunk = [&length.to_be_bytes()[..], name, data, &[0; 4]].concat();
    // After the signature and `IHDR`.
    [&png[..33], &chunk, &png[33..]].concat()
}

// EXIF with an orientation and the author "Robin".
fn with_exif(jpeg: &[u8], way: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x02".to_vec();
    exif.extend_from_slice(&[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, way, 0, 0]);
    exif.extend_from_slice(&[0x01, 0x3B, 0, 2, 0, 0, 0, 6, 0, 0, 0, 38]);
    exif.extend_from_slice(&[0, 0, 0, 0]);
    exif.extend_from_slice(b"Robin\0");
    let length = u16::try_from(exif.len() + 2).expect("a short segment");
    let head = [&[0xFF, 0xE1][..], &length.to_be_bytes(), &exif].concat();
    [&jpeg[..2], &head, &jpeg[2..]].concat()
}

fn fault(path: &str, bytes: &[u8]) -> PictureFault {
    measure(path, bytes).expect_err("it can't be shown")
}

#[test]
fn a_png_is_published_without_what_tells_of_its_maker() {
    let clean = png(40, 20);
    let mut told = with_chunk(&clean, b"tEXt", b"Author\0Robin");
    told = with_chunk(&told, b"tIME", &[7, 234, 11, 27, 1, 2, 3]);
    told.extend_from_slice(b"what was cropped");
    assert_eq!(traces("a.png", &told).len(), 1);
    assert_eq!(*published("a.png", &told), clean);
    assert_eq!(*published("a.png", &clean), clean);
}

#[test]
fn a_photo_keeps_its_turn_and_nothing_else_of_its_exif() {
    for way in 1..=8 {
        let photo = with_exif(&jpeg(40, 20), way);
        assert_eq!(traces("a.jpg", &photo)[0].what, "the author `Robin`");
        let bytes = published("a.jpg", &photo);
        assert_eq!(traces("a.jpg", &bytes), []);
        let (width, height) = if way >= 5 { (20, 40) } else { (40, 20) };
        let size = Size { width, height };
        assert_eq!(measure("a.jpg", &photo), Ok(size), "{way}");
        assert_eq!(measure("a.jpg", &bytes), Ok(size), "{way}");
        image::load_from_memory(&bytes).expect("it can still be read");
    }
}

#[test]
fn a_wide_picture_is_scaled_to_what_paper_can_show() {
    let wide = |format| encoded(5_000, 50, format);
    for (path, bytes) in [
        ("a.png", png(5_000, 50)),
        ("a.jpg", jpeg(5_000, 50)),
        ("a.gif", wide(ImageFormat::Gif)),
        ("a.webp", wide(ImageFormat::WebP)),
    ] {
        let small = image::load_from_memory(&published(path, &bytes)).expect("a picture");
        assert_eq!((small.width(), small.height()), (2_480, 24), "{path}");
        let [top, bottom] = [2, 21].map(|y| small.to_rgb8().get_pixel(1_000, y).0);
        assert!(
            top[0] > 150 && bottom[2] > 150,
            "{path}: {top:?} {bottom:?}"
        );
    }
    for (path, format) in [
        ("a.png", ImageFormat::Png),
        ("a.gif", ImageFormat::Gif),
        ("a.webp", ImageFormat::WebP),
    ] {
        let fits = encoded(2_480, 300, format);
        assert_eq!(*published(path, &fits), fits, "{path}");
    }
}

#[test]
fn a_wide_gif_stays_transparent() {
    let clear = RgbaImage::from_fn(5_000, 50, |x, _| {
        Rgba([200, 0, 0, if x < 2_500 { 0 } else { 255 }])
    });
    let mut bytes = Cursor::new(Vec::new());
    clear.write_to(&mut bytes, ImageFormat::Gif).expect("a GIF");
    let small = image::load_from_memory(&published("a.gif", &bytes.into_inner()))
        .expect("a picture")
        .into_rgba8();
    assert_eq!(small.width(), 2_480);
    assert_eq!(small.get_pixel(100, 5).0[3], 0);
    assert_eq!(small.get_pixel(2_000, 5).0[3], 255);
}

#[test]
fn a_gif_and_a_webp_are_published_without_what_tells_of_their_maker() {
    let gif = encoded(40, 20, ImageFormat::Gif);
    let end = gif.len() - 1;
    let comment = b"\x21\xFE\x05Robin\0";
    let iptc = b"\x21\xFF\x0BMGKIPTC0000\x05Robin\0";
    let told = [&gif[..end], comment, iptc, b"\x3B", b"what was cropped"].concat();
    assert_eq!(*published("a.gif", &told), *published("a.gif", &gif));
    assert!(
        !published("a.gif", &told)
            .windows(5)
            .any(|part| part == b"Robin")
    );

    let clean = encoded(40, 20, ImageFormat::WebP);
    let mut webp = clean.clone();
    for name in [b"EXIF", b"XMP ", b"note"] {
        webp.extend_from_slice(name);
        webp.extend_from_slice(b"\x06\0\0\0Robin.");
    }
    let size = u32::try_from(webp.len() - 8).expect("a short file");
    webp[4..8].copy_from_slice(&size.to_le_bytes());
    assert_eq!(*published("a.webp", &webp), clean);

    let png = png(40, 20);
    assert_eq!(
        *published("a.png", &with_chunk(&png, b"caBX", b"Robin")),
        png
    );
}

#[test]
fn an_svg_is_published_without_notes_of_an_editor() {
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="9" height="9"><!-- made by Robin --><!-- Licence: CC0 --><metadata>Robin</metadata><rect inkscape:label="a" width="9" height="9"/></svg>"##;
    let bytes = published("a.SVG", svg.as_bytes());
    let text = String::from_utf8_lossy(&bytes);
    assert!(
        !text.contains("Robin") && !text.contains("inkscape:label"),
        "{text}"
    );
    assert!(
        text.contains("Licence: CC0") && text.contains("<rect"),
        "{text}"
    );
    assert_eq!(measure("a.svg", &bytes), measure("a.svg", svg.as_bytes()));
}

#[test]
fn what_no_page_can_show_is_named() {
    let whole = png(40, 20);
    assert_eq!(
        fault("a.png", &whole[..whole.len() - 1]).what,
        "its end is missing"
    );
    let photo = jpeg(40, 20);
    assert_eq!(
        fault("a.jpg", &photo[..photo.len() - 2]).what,
        "its end is missing"
    );
    let misnamed = fault("b/Scan 1.PNG", &photo);
    assert_eq!(misnamed.what, "it is a JPEG, but its name says PNG");
    assert!(misnamed.help.contains("`Scan 1.jpg`"), "{}", misnamed.help);
    assert_eq!(fault("a.png", b"").what, "it is not a PNG");
    let moving = with_chunk(&whole, b"acTL", &[0; 8]);
    assert_eq!(fault("a.png", &moving).what, "it moves");
    let one = b"GIF89a\x01\0\x01\0\0\0\0\x2C\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0";
    let still = [&one[..], b"\x3B"].concat();
    assert_eq!(
        measure("a.gif", &still),
        Ok(Size {
            width: 1,
            height: 1
        })
    );
    let two = [&one[..], &one[13..], b"\x3B"].concat();
    assert_eq!(fault("a.gif", &two).what, "it moves");
    assert_eq!(fault("a.gif", one).what, "its end is missing");
}

// The file of each `src` is there, whatever it is called.
#[test]
fn a_picture_may_have_any_name() {
    for name in [
        "a&b#1.png",
        "100%.png",
        "what?.png",
        "scherm é (1).PNG",
        "%41.png",
    ] {
        let mut files = demo();
        files.insert(format!("cards/zakelijke-track-trace/{name}"), png(960, 600));
        let heading = "## ";
        let figure =
            format!("![The page with the button Save and its menu](<{name}>)\n\n{heading}");
        let text = String::from_utf8(files[CARD].clone()).expect("a text");
        // After the first step.
        let second = text.match_indices(heading).nth(1).expect("two steps").0;
        let spoiled = format!("{}{figure}{}", &text[..second], &text[second + 3..]);
        files.insert(CARD.into(), spoiled.into_bytes());
        replace(
            &mut files,
            "guide.toml",
            "languages = [\"nl\", \"en\"]",
            "languages = [\"nl\"]",
        );
        let (_folder, site) =
            build(&files, &[&Html]).unwrap_or_else(|all| panic!("{name}: {}", said(&all)));
        let page = std::fs::read_to_string(site.join("nl/zakelijke-track-trace/index.html"))
            .expect("the page");
        let sources: Vec<&str> = page
            .split("<img src=\"../../")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        assert!(!sources.is_empty(), "{name}");
        for src in sources {
            let path = percent_encoding::percent_decode_str(src)
                .decode_utf8()
                .expect("UTF-8");
            assert!(
                !src.contains(['#', '?', ' ']) && site.join(&*path).is_file(),
                "{name}: {src}"
            );
        }
    }
}

#[test]
fn two_names_that_are_one_on_a_mac_are_named() {
    let mut files = demo();
    let text = String::from_utf8(files[CARD].clone()).expect("a text");
    let figure = |name: &str| format!("![The page with the button Save and its menu]({name})\n\n");
    let second = text.match_indices("## ").nth(1).expect("two steps").0;
    let both = [figure("\u{e9}.png"), figure("e\u{301}.png")].concat();
    files.insert(
        CARD.into(),
        format!("{}{both}{}", &text[..second], &text[second..]).into_bytes(),
    );
    for name in ["\u{e9}.png", "e\u{301}.png"] {
        files.insert(format!("cards/zakelijke-track-trace/{name}"), png(960, 600));
    }
    must_say(
        &crate::guide::check(&files),
        "SK220",
        "have the same name on some computers",
    );
}
