//! What pictures tell besides what they show: files made here, byte by byte, and the same ones cut off and spoiled.

use proptest::prelude::*;
use stappenkaart::picture::traces::traces;

fn told(path: &str, bytes: &[u8]) -> Vec<String> {
    traces(path, bytes)
        .into_iter()
        .map(|trace| trace.what)
        .collect()
}

// A TIFF with the author, and a position at 52° 5' 24" N, 4° 18' 0" W when it is asked for.
fn exif(author: Option<&str>, position: bool) -> Vec<u8> {
    let mut fields: Vec<[u8; 12]> = vec![field(0x0112, 3, 1, 1)];
    let count = 1 + usize::from(author.is_some()) + usize::from(position);
    let data = 8 + 2 + count * 12 + 4;
    let mut rest = Vec::new();
    if let Some(author) = author {
        fields.push(field(0x013B, 2, author.len() as u32 + 1, data as u32));
        rest.extend_from_slice(author.as_bytes());
        rest.push(0);
    }
    if position {
        let list = data + rest.len();
        let numbers = list + 2 + 4 * 12 + 4;
        fields.push(field(0x8825, 4, 1, list as u32));
        rest.extend_from_slice(&4_u16.to_le_bytes());
        let places = [
            field(1, 2, 2, u32::from(b'N')),
            field(2, 5, 3, numbers as u32),
            field(3, 2, 2, u32::from(b'W')),
            field(4, 5, 3, numbers as u32 + 24),
        ];
        rest.extend(places.concat());
        rest.extend_from_slice(&[0; 4]);
        let parts: [u32; 12] = [52, 1, 5, 1, 24, 1, 4, 1, 18, 1, 0, 1];
        rest.extend(parts.iter().flat_map(|part| part.to_le_bytes()));
    }
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    tiff.extend_from_slice(&(count as u16).to_le_bytes());
    tiff.extend(fields.concat());
    tiff.extend_from_slice(&[0; 4]);
    tiff.extend(rest);
    tiff
}

fn field(tag: u16, kind: u16, count: u32, value: u32) -> [u8; 12] {
    let mut field = [0; 12];
    field[..2].copy_from_slice(&tag.to_le_bytes());
    field[2..4].copy_from_slice(&kind.to_le_bytes());
    field[4..8].copy_from_slice(&count.to_le_bytes());
    field[8..].copy_from_slice(&value.to_le_bytes());
    field
}

fn jpeg(segments: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = vec![0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2];
    for (marker, data) in segments {
        bytes.extend_from_slice(&[0xFF, *marker]);
        bytes.extend_from_slice(&(data.len() as u16 + 2).to_be_bytes());
        bytes.extend_from_slice(data);
    }
    bytes.extend_from_slice(&[0xFF, 0xDA, 0, 2, 0x12, 0xFF, 0xFE, 0xFF, 0xD9]);
    bytes
}

fn png(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, data) in chunks {
        bytes.extend_from_slice(&(data.len() as u32).to_be_bytes());
        bytes.extend_from_slice(*name);
        bytes.extend_from_slice(data);
        bytes.extend_from_slice(&[0; 4]);
    }
    bytes
}

fn webp(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut bytes = b"RIFF\0\0\0\0WEBP".to_vec();
    for (name, data) in chunks {
        bytes.extend_from_slice(*name);
        bytes.extend_from_slice(&(data.len() as u32).to_le_bytes());
        bytes.extend_from_slice(data);
        bytes.extend_from_slice(&[0][..data.len() % 2]);
    }
    bytes
}

// A table of two colours, an extension, a picture of one block, and another extension.
fn gif(comment: &str) -> Vec<u8> {
    let mut bytes = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xFF\xFF\xFF".to_vec();
    bytes.extend_from_slice(b"\x21\xFF\x0BNETSCAPE2.0\x03\x01\0\0\0");
    bytes.extend_from_slice(b"\x2C\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0");
    bytes.extend_from_slice(&[0x21, 0xFE, comment.len() as u8]);
    bytes.extend_from_slice(comment.as_bytes());
    bytes.extend_from_slice(b"\0\x3B");
    bytes
}

const XMP: &str = r#"<x:xmpmeta><rdf:Description xmp:CreatorTool="Paint 9">
<dc:creator><rdf:Seq><rdf:li>Robin</rdf:li></rdf:Seq></dc:creator></rdf:Description></x:xmpmeta>"#;

fn exif_segment(author: Option<&str>, position: bool) -> (u8, Vec<u8>) {
    (
        0xE1,
        [b"Exif\0\0".to_vec(), exif(author, position)].concat(),
    )
}

// The IPTC record of Photoshop, with 2:80, who made the picture.
fn iptc() -> Vec<u8> {
    let record = [
        &[0x1C, 2, 0, 0, 2, 0, 4][..],
        &[0x1C, 2, 80, 0, 5],
        b"Robin",
    ]
    .concat();
    let mut data = b"Photoshop 3.0\x008BIM\x04\x04\0\0".to_vec();
    data.extend_from_slice(&(record.len() as u32).to_be_bytes());
    data.extend(record);
    data
}

fn samples() -> Vec<(&'static str, Vec<u8>, Vec<&'static str>)> {
    let xmp_segment = [
        b"http://ns.adobe.com/xap/1.0/\0".to_vec(),
        XMP.as_bytes().to_vec(),
    ]
    .concat();
    let itxt = [&b"XML:com.adobe.xmp\0\0\0\0\0"[..], XMP.as_bytes()].concat();
    vec![
        ("a.jpg", jpeg(&[]), vec![]),
        ("a.jpg", jpeg(&[exif_segment(None, false)]), vec![]),
        (
            "a.jpg",
            jpeg(&[exif_segment(Some("Robin"), true)]),
            vec!["the author `Robin`", "the GPS position `52.09, -4.30`"],
        ),
        (
            "a.jpg",
            jpeg(&[(0xFE, b"made at home".to_vec())]),
            vec!["a comment `made at home`"],
        ),
        (
            "a.jpg",
            jpeg(&[(0xE1, xmp_segment)]),
            vec!["the author `Robin`", "the software `Paint 9`"],
        ),
        ("a.jpg", jpeg(&[(0xED, iptc())]), vec!["the author `Robin`"]),
        (
            "a.png",
            png(&[(b"IHDR", &[0; 13]), (b"IDAT", b"tEXt"), (b"IEND", b"")]),
            vec![],
        ),
        (
            "a.png",
            png(&[(b"tEXt", b"Author\0Robin"), (b"IEND", b"")]),
            vec!["the author `Robin`"],
        ),
        (
            "a.png",
            png(&[(b"zTXt", b"Comment\0\0xyz")]),
            vec!["a comment"],
        ),
        (
            "a.png",
            png(&[(b"iTXt", &itxt)]),
            vec!["the author `Robin`", "the software `Paint 9`"],
        ),
        (
            "a.png",
            png(&[(b"eXIf", &exif(Some("Robin"), false))]),
            vec!["the author `Robin`"],
        ),
        (
            "a.png",
            png(&[(b"IEND", b""), (b"tEXt", b"Author\0Robin")]),
            vec![],
        ),
        (
            "a.webp",
            webp(&[(b"VP8 ", b"abc"), (b"EXIF", &exif(Some("Robin"), false))]),
            vec!["the author `Robin`"],
        ),
        (
            "a.webp",
            webp(&[(b"XMP ", XMP.as_bytes())]),
            vec!["the author `Robin`", "the software `Paint 9`"],
        ),
        ("a.gif", gif("by Robin"), vec!["a comment `by Robin`"]),
        (
            "a.svg",
            b"<svg><metadata>\n</metadata><!-- licence: CC0 --></svg>".to_vec(),
            vec![],
        ),
        (
            "a.svg",
            b"<svg><!-- Generator: X --></svg>".to_vec(),
            vec!["the comment `Generator: X`"],
        ),
    ]
}

#[test]
fn every_trace_is_found() {
    for (path, bytes, expected) in samples() {
        assert_eq!(
            told(path, &bytes),
            expected,
            "{path}: {:?}",
            String::from_utf8_lossy(&bytes)
        );
    }
}

#[test]
fn a_picture_that_is_cut_off_tells_what_is_left() {
    for (path, bytes, expected) in samples() {
        for end in 0..bytes.len() {
            assert!(told(path, &bytes[..end]).len() <= expected.len().max(1) + 1);
        }
    }
}

// An offset that leads to itself, a count of four thousand million, a length of nothing.
#[test]
fn a_hostile_picture_ends() {
    let mut looping = exif(Some("Robin"), true);
    looping[10..22].copy_from_slice(&field(0x8769, 4, u32::MAX, 8));
    let hostile = [
        (
            "a.jpg",
            jpeg(&[(0xE1, [b"Exif\0\0".to_vec(), looping].concat())]),
        ),
        (
            "a.jpg",
            [0xFF, 0xD8]
                .iter()
                .copied()
                .chain([0xFF; 100_000])
                .collect(),
        ),
        (
            "a.jpg",
            [0xFF, 0xD8]
                .iter()
                .copied()
                .chain([0xFF, 0xFE, 0, 0].repeat(20_000))
                .collect(),
        ),
        (
            "a.png",
            [b"\x89PNG\r\n\x1a\n".to_vec(), vec![0xFF; 64]].concat(),
        ),
        (
            "a.gif",
            [b"GIF89a\0\0\0\0\xFF\0\0".to_vec(), vec![0x21; 100_000]].concat(),
        ),
        (
            "a.webp",
            [b"RIFF\0\0\0\0WEBP".to_vec(), vec![0; 100_000]].concat(),
        ),
        ("a.svg", b"<!--".repeat(2_000)),
    ];
    for (path, bytes) in hostile {
        let _ = told(path, &bytes);
    }
}

proptest! {
    #[test]
    fn no_bytes_break_a_walker(which in 0..17_usize, at in 0..400_usize, spoiled in proptest::collection::vec(any::<u8>(), 0..12)) {
        let (path, mut bytes, _) = samples().swap_remove(which);
        let start = at.min(bytes.len());
        let end = (start + spoiled.len()).min(bytes.len());
        bytes.splice(start..end, spoiled);
        let _ = told(path, &bytes);
    }

    #[test]
    fn no_noise_breaks_a_walker(head in 0..4_usize, noise in proptest::collection::vec(any::<u8>(), 0..300)) {
        let heads: [&[u8]; 4] = [b"\xFF\xD8\xFF\xE1", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\0\0\0\0WEBP"];
        let _ = told("a", &[heads[head], &noise].concat());
    }
}
