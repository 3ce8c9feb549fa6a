//! A card as one file: all of it is in the file, and it is proven as it is.

use std::fs;

use stappenkaart::format::html::single::SingleFile;
use stappenkaart::verify::published;

use crate::guide::{build, demo, must_say, override_template, replace, said};

const FILE: &str = "nl/zakelijke-track-trace/zakelijke-track-trace-single.html";

#[test]
fn a_card_as_one_file_needs_no_other() {
    let (_folder, site) =
        build(&demo(), &[&SingleFile]).unwrap_or_else(|all| panic!("{}", said(&all)));
    let text = fs::read_to_string(site.join(FILE)).expect("the file");
    for never in [
        "assets/",
        "=\"../",
        "<link rel=\"stylesheet\"",
        "http-equiv=\"refresh\"",
        "inlined-",
    ] {
        assert!(!text.contains(never), "{never}");
    }
    let own = [
        "<style>",
        "data:font/woff2;base64,",
        "data:image/svg+xml;base64,",
        "'sha256-",
        "Zet nooit track &amp; trace",
    ];
    for must in own {
        assert!(text.contains(must), "{must}");
    }
    assert!(text.len() < 400_000, "{}", text.len());
    let proof = published(&site, &[&SingleFile]).unwrap_or_else(|all| panic!("{}", said(&all)));
    assert_eq!(proof.sightings, 10);
}

#[test]
fn the_font_that_the_guide_chooses_is_in_the_file() {
    let mut files = demo();
    let theme = "\n[theme]\nfont = \"IBM Plex Sans Arabic\"\n";
    let guide = String::from_utf8(files["guide.toml"].clone()).expect("a text");
    files.insert("guide.toml".to_owned(), (guide + theme).into_bytes());
    for file in [
        "IBMPlexSansArabic_400Regular.ttf",
        "IBMPlexSansArabic_700Bold.ttf",
    ] {
        let bytes = fs::read(format!("assets/fonts/{file}")).expect("the font");
        files.insert(format!("fonts/{file}"), bytes);
    }
    let (_folder, site) =
        build(&files, &[&SingleFile]).unwrap_or_else(|all| panic!("{}", said(&all)));
    let text = fs::read_to_string(site.join(FILE)).expect("the file");
    assert_eq!(text.matches("data:font/ttf;base64,").count(), 2);
    assert!(!text.contains("url(\"font."), "a font is in another file");
}

#[test]
fn the_address_of_the_page_is_in_the_file_where_the_guide_has_one() {
    let read = |files| {
        let (_folder, site) =
            build(&files, &[&SingleFile]).unwrap_or_else(|all| panic!("{}", said(&all)));
        fs::read_to_string(
            site.join("nl/autorisaties-intrekken/autorisaties-intrekken-single.html"),
        )
        .expect("the file")
    };
    let mut files = demo();
    assert!(!read(files.clone()).contains("/index.html"));
    assert!(!read(files.clone()).contains("https://example.com/help/"));
    replace(
        &mut files,
        "guide.toml",
        "source = \"nl\"",
        "url = \"https://example.com/help/\"\nsource = \"nl\"",
    );
    assert!(read(files).contains("https://example.com/help/nl/autorisaties-intrekken/"));
}

#[test]
fn a_file_that_needs_another_or_hides_a_warning_is_caught() {
    let layout = "html/layout.html";
    let cases = [
        (
            layout,
            "<style>{{ alone.style | safe }}</style>",
            "<link rel=\"stylesheet\" href=\"site.css\">",
            "SK520",
            "needs another file",
        ),
        (
            layout,
            "<meta name=\"color-scheme\"",
            "<img src=\"https://example.com/a.png\" alt=\"\"><meta name=\"color-scheme\"",
            "SK520",
            "https://example.com/a.png",
        ),
        (
            "html/site.css",
            ":root {",
            ".warning { display: none } :root {",
            "SK502",
            "display: none",
        ),
        (
            "html/parts.html",
            "{{ warning.signal }}</strong>",
            "</strong>",
            "SK501",
            "lost its signal word",
        ),
        (
            "html/site.css",
            ":root {",
            "html { background: url('paper.png') } :root {",
            "SK520",
            "its style sheet needs another file: `paper.png`",
        ),
        (
            "html/site.css",
            ":root {",
            "/* </style> */ :root {",
            "SK510",
            "`</style`",
        ),
    ];
    for (template, from, to, code, words) in cases {
        let mut files = demo();
        override_template(&mut files, template, from, to);
        must_say(&build(&files, &[&SingleFile]).expect_err(to), code, words);
    }
}
