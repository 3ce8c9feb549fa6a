//! Fragments for help centers: nothing that is written is taken away, a warning that would be is an error, and whatever a help center
//! does, what passes is there in words.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Instant;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use stappenkaart::diag::Diagnostic;
use stappenkaart::format::entries;
use stappenkaart::format::html::fragment::{Fragment, clean, read_as, write_for};
use stappenkaart::format::{Artefact, CardView, Engines, Format, MarkedPicture, Reading, Subject};
use stappenkaart::host::{HostProfile, names, profile};
use stappenkaart::owed::{Owed, OwedWarning};
use stappenkaart::verify::{owed, prove};

use crate::guide::{
    Files, build, build_in, demo, must_say, override_template, replace, said, whole_demo,
};
use crate::terminal::{code, run, said as said_by};

fn host(name: &str) -> &'static HostProfile {
    profile(name).unwrap_or_else(|| panic!("there is no `{name}`"))
}

// The demo with an address, which some help centers need.
fn with_address(mut files: Files) -> Files {
    let with = "url = \"https://example.com/help/\"\nsource = \"nl\"";
    replace(&mut files, "guide.toml", "source = \"nl\"", with);
    files
}

/// Fragments for a help center that is not one of the tool's.
struct Through {
    host: HostProfile,
    /// Looks at each fragment with its card.
    look: fn(&HostProfile, &CardView, &str),
}

impl Format for Through {
    fn name(&self) -> &'static str {
        Fragment.name()
    }

    fn artefacts(&self) -> &'static [Artefact] {
        Fragment.artefacts()
    }

    fn pictures<'c>(&self, card: &'c CardView) -> Vec<MarkedPicture<'c>> {
        Fragment.pictures(card)
    }

    fn write(
        &self,
        _artefact: &Artefact,
        subject: Subject<'_>,
        engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        let bytes = write_for(&self.host, subject.card(), engines)?;
        let text = String::from_utf8(bytes).expect("a fragment is UTF-8");
        (self.look)(&self.host, subject.card(), &text);
        Ok(text.into_bytes())
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        read_as(&self.host, path, bytes, fetch)
    }
}

const BLIND: fn(&HostProfile, &CardView, &str) = |_, _, _| {};

// Words without markup, found without a parser.
fn crude(html: &str) -> String {
    let mut text = String::new();
    let mut within = false;
    let html = html.replace("</sup>", "<sup>");
    for (at, part) in html.split("<sup>").enumerate() {
        for letter in part.chars().filter(|_| at % 2 == 0) {
            match letter {
                '<' => within = true,
                '>' => within = false,
                _ if !within => text.push(letter),
                _ => {}
            }
        }
    }
    let known = [
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
    ];
    let text = known
        .iter()
        .rev()
        .fold(text, |text, (from, to)| text.replace(from, to));
    bare(&text)
}

fn bare(text: &str) -> String {
    let is_mark = |c: &char| {
        matches!(
            c,
            '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{ad}'
        )
    };
    text.chars()
        .filter(|c| !c.is_whitespace() && !is_mark(c))
        .collect()
}

// What readers have to find of a warning, in order.
fn words_of(warning: &OwedWarning) -> Vec<String> {
    let signal = warning.own_signal.as_ref().unwrap_or(&warning.signal);
    let words = [signal, &warning.avoid]
        .into_iter()
        .chain(&warning.consequence);
    words.map(|words| bare(words)).collect()
}

#[test]
fn a_help_center_keeps_what_its_profile_says() {
    let cases = [
        (
            "plain",
            "<p onclick=\"x()\">a<script>b</script></p>",
            "<p>a</p>",
        ),
        ("plain", "<a href=\"java\nscript:x\">a</a>", "<a>a</a>"),
        (
            "plain",
            "<section><p hidden>a &lt;b&gt;</p></section>",
            "<p>a &lt;b&gt;</p>",
        ),
        (
            "plain",
            "<form><p>a</p></form><svg><text>b</text></svg>",
            "",
        ),
        ("plain", "<pre>\n\na</pre>", "<pre>\n\na</pre>"),
        (
            "zendesk",
            "<div role=\"note\" class=\"c\" data-a=\"1\" aria-label=\"l\" style=\"position: fixed; color: red\">a</div>",
            "<div aria-label=\"l\" class=\"c\" data-a=\"1\" style=\"color: red\">a</div>",
        ),
        (
            "zendesk",
            "<p><b>a</b> <strong>b</strong></p>",
            "<p>a <strong>b</strong></p>",
        ),
        (
            "zendesk",
            "<a href=\"sms:1\">a</a><a href=\"data:x\">b</a>",
            "<a href=\"sms:1\">a</a><a>b</a>",
        ),
        (
            "intercom",
            "<h3 id=\"i\">a</h3><blockquote>b</blockquote>",
            "<h2>a</h2>b",
        ),
        (
            "intercom",
            "<img src=\"a.png\"><img src=\"https://e.com/a.png\" alt=\"t\">",
            "<img alt=\"t\" src=\"https://e.com/a.png\">",
        ),
        (
            "intercom",
            "<ul><li><table><tbody><tr><td>a</td></tr></tbody></table></li></ul>",
            "<ul><li><tbody><tr><td>a</td></tr></tbody></li></ul>",
        ),
        (
            "confluence",
            "<ac:structured-macro ac:name=\"note\" class=\"c\"><ac:rich-text-body><p><b>a</b></p></ac:rich-text-body></ac:structured-macro>",
            "<ac:structured-macro ac:name=\"note\"><ac:rich-text-body><p><strong>a</strong></p></ac:rich-text-body></ac:structured-macro>",
        ),
        (
            "sharepoint",
            "<h5 class=\"c\">a</h5><p lang=\"nl\">b</p>",
            "<h4>a</h4><p>b</p>",
        ),
        (
            "freshdesk",
            "<p class=\"c\" id=\"i\">a <kbd>b</kbd></p>",
            "<p class=\"c\">a b</p>",
        ),
    ];
    for (name, given, kept) in cases {
        assert_eq!(clean(given, host(name)), kept, "{name}: {given}");
    }
}

#[test]
fn every_profile_says_where_it_comes_from_and_keeps_what_a_warning_needs() {
    for name in names() {
        let host = host(name);
        assert_eq!(host.name, name);
        let said = [&host.title, &host.documented, &host.assumed, &host.checked];
        assert!(said.iter().all(|text| text.len() > 4), "{name}");
        assert!(host.keeps("p") && host.keeps("strong"), "{name}");
        assert!(
            host.headings.iter().all(|heading| host.keeps(heading)),
            "{name}"
        );
        let named = host.attributes.keys().filter(|element| *element != "*");
        for element in named.chain(host.renamed.values()) {
            assert!(host.keeps(element), "`{name}` does not keep `{element}`");
        }
        let book = fs::read_to_string("book/src/hosts.md").expect("the page of the book");
        assert!(book.contains(&format!("`{name}`")), "{name}");
    }
}

// Nothing is written that is taken away: so what an editor sees in the source is what readers get.
#[test]
fn a_help_center_takes_nothing_away_from_its_fragment() {
    let tags = |html: &str| html.matches('<').count();
    for name in names() {
        let through = Through {
            host: host(name).clone(),
            look: |host, card, text| {
                let (_, text) = text
                    .split_once("-->\n")
                    .expect("the first line is a comment");
                let kept = clean(text, host);
                let tags = |html: &str| html.matches('<').count();
                assert_eq!(tags(&kept), tags(text), "{}: {}", host.name, card.id);
                assert_eq!(crude(&kept), crude(text), "{}: {}", host.name, card.id);
                everything_is_in(card, &crude(text), &host.name);
            },
        };
        let built = build_in(&["nl", "ar"], &with_address(whole_demo()), &[&through]);
        let (_folder, site) = built.unwrap_or_else(|problems| panic!("{}", said(&problems)));
        let text = fs::read_to_string(site.join("ar/zakelijke-track-trace/fragment.html"));
        let text = text.expect("a fragment");
        assert!(text.starts_with(&format!("<!-- {name}: ar, ")) && tags(&text) > 50);
        for never in ["<script", "<style", "<html", "style=", "<svg", "undefined"] {
            assert!(!text.contains(never), "{name}: {never}");
        }
    }
}

// Every text of a card but its title, which is a field of its own in a help center.
fn everything_is_in(card: &CardView, words: &str, host: &str) {
    let steps = card.sections().flat_map(entries::of_step);
    let head = entries::of_head(card).into_iter().skip(1);
    for entry in head.chain(steps).chain(entries::of_end(card)) {
        // The words of a picture are in an attribute.
        let is_alt = matches!(entry.kind, entries::EntryKind::Picture);
        let plain = bare(&entry.text.plain);
        assert!(
            is_alt || words.contains(&plain),
            "{host}: {} lacks {plain:?}",
            card.id
        );
    }
    let needs = card.roles.iter().chain(&card.permissions);
    for need in needs {
        let texts = [Some(&need.name), need.get.as_ref(), need.ask.as_ref()];
        for text in texts.into_iter().flatten() {
            assert!(words.contains(&bare(&text.plain)), "{host}: {}", text.plain);
        }
    }
}

fn without(name: &str, gone: &[&str]) -> HostProfile {
    let mut host = host(name).clone();
    host.elements
        .retain(|element| !gone.contains(&element.as_str()));
    host
}

#[test]
fn a_help_center_that_takes_a_warning_away_stops_the_build() {
    let cases = [
        ("plain", "strong"),
        ("plain", "blockquote"),
        ("zendesk", "p"),
        ("intercom", "table"),
        ("intercom", "td"),
        ("confluence", "ac:rich-text-body"),
    ];
    for (name, gone) in cases {
        let through = Through {
            host: without(name, &[gone]),
            look: BLIND,
        };
        // A writer that does not know of it: what the tool's own profile asks for.
        let blind = Blind {
            through,
            written: host(name),
        };
        let problems = build(&with_address(demo()), &[&blind]).expect_err(gone);
        must_say(
            &problems,
            "SK501",
            &format!("`{name}` does not keep `<{gone}>`"),
        );
        must_say(
            &problems,
            "SK501",
            "Let op Zet nooit track & trace read only aan.",
        );
        must_say(&problems, "SK501", "Notice Never");
    }
}

/// Writes for one help center, and reads as another keeps it.
struct Blind {
    through: Through,
    written: &'static HostProfile,
}

impl Format for Blind {
    fn name(&self) -> &'static str {
        self.through.name()
    }

    fn artefacts(&self) -> &'static [Artefact] {
        self.through.artefacts()
    }

    fn pictures<'c>(&self, card: &'c CardView) -> Vec<MarkedPicture<'c>> {
        self.through.pictures(card)
    }

    fn write(
        &self,
        _artefact: &Artefact,
        subject: Subject<'_>,
        engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        write_for(self.written, subject.card(), engines)
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        self.through.read_back(path, bytes, fetch)
    }
}

fn read_by(changed: HostProfile, name: &str) -> Vec<Diagnostic> {
    let blind = Blind {
        through: Through {
            host: changed,
            look: BLIND,
        },
        written: host(name),
    };
    build(&demo(), &[&blind]).expect_err("something was taken away")
}

#[test]
fn a_help_center_that_renames_or_reorders_is_caught() {
    let mut renames = host("plain").clone();
    renames
        .renamed
        .insert("blockquote".to_owned(), "div".to_owned());
    must_say(
        &read_by(renames, "plain"),
        "SK501",
        "this warning is not one any more",
    );
    let no_lists = without("plain", &["ol"]);
    must_say(&read_by(no_lists, "plain"), "SK503", "is missing");
    let mut no_languages = host("plain").clone();
    for kept in no_languages.attributes.values_mut() {
        kept.retain(|name| name != "lang");
    }
    no_languages
        .attributes
        .insert("strong".to_owned(), vec!["lang".to_owned()]);
    must_say(
        &read_by(no_languages, "plain"),
        "SK505",
        "says that it is in",
    );
    let mut hides = host("plain").clone();
    hides.elements.push("details".to_owned());
    hides.renamed.insert("li".to_owned(), "details".to_owned());
    must_say(&read_by(hides, "plain"), "SK502", "closed `<details>`");
    let no_pictures = without("plain", &["img"]);
    must_say(
        &read_by(no_pictures, "plain"),
        "SK520",
        "does not keep the picture",
    );
}

#[test]
fn a_template_that_loses_a_signal_word_or_a_warning_is_caught() {
    let cases = [
        (
            "<strong>{{ warning.signal }}</strong>",
            "<strong>!</strong>",
            "SK501",
        ),
        (
            "<strong>{{ warning.signal }}</strong>",
            "{{ warning.signal }}",
            "SK501",
        ),
        (
            "{% for text in warning.consequence %}<p>",
            "{% for text in warning.consequence %}<p hidden>",
            "SK502",
        ),
        (
            "{% for warning in action.warnings %}{{ <pasted_warning warning /> }}{% endfor %}",
            "",
            "SK501",
        ),
        (
            "{{ <pasted_runs runs={warning.avoid.runs} /> }}",
            "<s>{{ <pasted_runs runs={warning.avoid.runs} /> }}</s>",
            "SK50",
        ),
    ];
    for (from, to, code) in cases {
        let mut files = demo();
        override_template(&mut files, "html/fragment.html", from, to);
        // This one keeps all that hides.
        let mut host = host("plain").clone();
        host.elements.push("s".to_owned());
        host.attributes
            .entry("p".to_owned())
            .or_default()
            .push("hidden".to_owned());
        let through = Through { host, look: BLIND };
        must_say(
            &build(&files, &[&through]).expect_err(to),
            code,
            "nooit-read-only",
        );
    }
}

#[test]
fn where_languages_are_not_kept_the_label_says_that_a_warning_is_not_translated() {
    let mut files = with_address(whole_demo());
    let built = build_in(
        &["nl", "ar"],
        &files,
        &[&Through {
            host: host("intercom").clone(),
            look: BLIND,
        }],
    );
    built.unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let from =
        "{% if warning.fallback %}<p>{{ <pasted_own label={warning.fallback} /> }}</p>{% endif %}";
    override_template(&mut files, "html/fragment.html", from, "");
    let silent = Through {
        host: host("intercom").clone(),
        look: BLIND,
    };
    let problems = build_in(&["nl", "ar"], &files, &[&silent]).expect_err("nothing says it");
    must_say(
        &problems,
        "SK505",
        "is in `nl`, but says that it is in `ar`",
    );
}

#[test]
fn a_fragment_for_confluence_is_xml() {
    let mut files = demo();
    replace(
        &mut files,
        "guide.toml",
        "title = \"",
        "title = \"A & B -- --- ",
    );
    let through = Through {
        host: host("confluence").clone(),
        look: |_, card, text| {
            let document = format!("<r xmlns:ac=\"a\" xmlns:ri=\"r\">{text}</r>");
            roxmltree::Document::parse(&document)
                .unwrap_or_else(|error| panic!("{}: {error}", card.id));
        },
    };
    build(&files, &[&through]).unwrap_or_else(|problems| panic!("{}", said(&problems)));
}

#[test]
fn the_guide_and_the_command_line_name_the_help_center() {
    let (_folder, root) = crate::terminal::demo();
    let file = "nl/zakelijke-track-trace/fragment.html";
    let read = |root: &Path| fs::read_to_string(root.join("site").join(file)).expect("a fragment");
    assert_eq!(
        code(&run(
            &["build", "--format", "fragment", "--no-cache"],
            &root
        )),
        0
    );
    assert!(read(&root).starts_with("<!-- plain: nl, "));
    let output = run(
        &["build", "--format", "fragment", "--host", "zendsk"],
        &root,
    );
    assert_eq!(code(&output), 2);
    assert!(
        said_by(&output).contains("did you mean `zendesk`"),
        "{}",
        said_by(&output)
    );
    let output = run(
        &["build", "--format", "fragment", "--host", "intercom"],
        &root,
    );
    let text = said_by(&output);
    assert!(
        code(&output) == 1 && text.contains("url = \"https://example.com/help/\""),
        "{text}"
    );
    let guide = root.join("content/guide.toml");
    crate::terminal::edit(
        &guide,
        "[category.inloggen]",
        "[publish]\nhost = \"confluence\"\n\n[category.inloggen]",
    );
    assert_eq!(code(&run(&["build", "--format", "fragment"], &root)), 0);
    assert!(read(&root).starts_with("<!-- confluence: nl, "));
    assert_eq!(code(&run(&["verify", "site"], &root)), 0);
    fs::remove_file(root.join("site/nl/zakelijke-track-trace/zakelijke-track-trace-1.png"))
        .expect("it is there");
    let output = run(&["verify", "site"], &root);
    assert!(
        said_by(&output).contains("zakelijke-track-trace-1.png` is missing"),
        "{}",
        said_by(&output)
    );
    crate::terminal::edit(&guide, "\"confluence\"", "\"wordpress\"");
    let output = run(&["check"], &root);
    let text = said_by(&output);
    assert!(
        text.contains("there is no help center `wordpress`"),
        "{text}"
    );
    assert!(text.contains("`sharepoint` and `freshdesk`"), "{text}");
}

#[test]
fn links_lead_to_the_published_pages_or_are_words() {
    let page = |files: &Files| {
        let (_folder, site) =
            build(files, &[&Fragment]).unwrap_or_else(|all| panic!("{}", said(&all)));
        fs::read_to_string(site.join("nl/autorisaties-intrekken/fragment.html"))
            .expect("a fragment")
    };
    let alone = page(&demo());
    assert!(!alone.contains("../"), "{alone}");
    let addressed = page(&with_address(demo()));
    let link = "<a href=\"https://example.com/help/nl/";
    assert!(addressed.contains(link), "{addressed}");
    assert!(addressed.contains(
        "src=\"https://example.com/help/nl/autorisaties-intrekken/autorisaties-intrekken-1.png\""
    ));
}

// The number of pixels in a part of a picture (in %) that are nearly of a colour.
fn coloured(png: &image::RgbImage, [left, top, width, height]: [f64; 4], colour: [u8; 3]) -> usize {
    let (w, h) = (f64::from(png.width()), f64::from(png.height()));
    let is_in = |at: u32, whole: f64, from: f64, length: f64| {
        let place = f64::from(at) * 100.0 / whole;
        place >= from && place <= from + length
    };
    let is_near = |pixel: &image::Rgb<u8>| {
        pixel
            .0
            .iter()
            .zip(colour)
            .all(|(one, other)| one.abs_diff(other) < 24)
    };
    png.enumerate_pixels()
        .filter(|(x, y, pixel)| {
            is_in(*x, w, left, width) && is_in(*y, h, top, height) && is_near(pixel)
        })
        .count()
}

#[test]
fn the_marks_are_in_the_pixels_the_forbidden_ones_red() {
    let (_folder, site) =
        build(&demo(), &[&Fragment]).unwrap_or_else(|all| panic!("{}", said(&all)));
    let read =
        |file: &str| fs::read(site.join("nl/zakelijke-track-trace").join(file)).expect("a picture");
    let marked = image::load_from_memory(&read("zakelijke-track-trace-4.png"))
        .expect("a PNG")
        .into_rgb8();
    assert_eq!(marked.width(), 1600);
    // As `autorisaties.callouts.toml` places them.
    let callouts =
        fs::read_to_string("content/cards/zakelijke-track-trace/autorisaties.callouts.toml")
            .expect("the callouts");
    let callouts: toml::Table = callouts.parse().expect("TOML");
    let number = |value: &toml::Value| {
        value
            .as_float()
            .or_else(|| value.as_integer().map(|n| n as f64))
            .expect("a number")
    };
    for (name, callout) in &callouts {
        let [x, y, width, height] = ["x", "y", "width", "height"].map(|key| number(&callout[key]));
        let around = [x - 1.0, y - 1.0, width + 2.0, height + 2.0];
        let red = coloured(&marked, around, [0xc8, 0x10, 0x2e]);
        let green = coloured(&marked, around, [0x09, 0x57, 0x4f]);
        match callout.get("forbidden") {
            Some(_) => assert!(
                red > 1500 && green < red / 10,
                "{name}: {red} red, {green} green"
            ),
            None => assert!(
                green > 1500 && red < green / 10,
                "{name}: {red} red, {green} green"
            ),
        }
    }
    let size = read("zakelijke-track-trace-4.png").len();
    assert!(size < 120_000, "{size} bytes");
    assert_eq!(
        read("zakelijke-track-trace-4.png"),
        fs::read(site.join("en/zakelijke-track-trace/zakelijke-track-trace-4.png"))
            .expect("a picture")
    );
}

#[test]
fn a_fragment_of_sixty_steps_is_written_and_read_in_a_moment() {
    let step = |at: usize| {
        format!(
            "## Step {at} {{#s{at}}}\n\n> [!WARNING]\n> Never press {at}.\n> It burns.\n> {{#w{at} guards=a{at}}}\n\n1. Press **{at}**. {{#a{at}}}\n2. Wait for {at}.\n\n"
        )
    };
    let steps: String = (1..=60).map(step).collect();
    let guide =
        "title = \"G\"\nsource = \"en\"\nlanguages = [\"en\"]\n[category.c]\nname = \"C\"\n";
    let card = format!("---\ntitle: Long\ncategory: c\n---\n\n{steps}");
    let files = Files::from([
        ("guide.toml".to_owned(), guide.into()),
        ("cards/long/card.md".to_owned(), card.into_bytes()),
    ]);
    let started = Instant::now();
    let built = build(&files, &[&Fragment]);
    let took = started.elapsed();
    match built {
        Ok((_folder, site)) => {
            let text = fs::read_to_string(site.join("en/long/fragment.html")).expect("a fragment");
            assert_eq!(text.matches("<blockquote").count(), 60);
            assert!(text.len() < 40_000, "{}", text.len());
        }
        Err(problems) => panic!("{}", said(&problems)),
    }
    assert!(took.as_secs() < 60, "{took:?}");
}

fn profiles() -> impl Strategy<Value = (usize, HostProfile)> {
    let base = 0..names().count();
    let gone = proptest::collection::vec(any::<prop::sample::Index>(), 0..3);
    let renamed =
        proptest::option::of((any::<prop::sample::Index>(), any::<prop::sample::Index>()));
    let attributes = proptest::collection::vec(any::<prop::sample::Index>(), 0..2);
    (base, gone, renamed, attributes).prop_map(|(base, gone, renamed, attributes)| {
        let mut host = names().nth(base).map(host).expect("a name").clone();
        let elements = host.elements.clone();
        for index in gone {
            let name = index.get(&elements).clone();
            host.elements.retain(|element| *element != name);
        }
        if let Some((from, to)) = renamed {
            host.renamed
                .insert(from.get(&elements).clone(), to.get(&elements).clone());
        }
        for index in attributes {
            let keys: Vec<String> = host.attributes.keys().cloned().collect();
            if !keys.is_empty() {
                host.attributes.remove(index.get(&keys));
            }
        }
        (base, host)
    })
}

/// The fragments of the demo for a help center, by their paths, and what is owed of them.
struct Written {
    owed: Owed,
    texts: BTreeMap<String, String>,
}

fn written(name: &str) -> Written {
    let through = Through {
        host: host(name).clone(),
        look: BLIND,
    };
    let built = build_in(&["nl", "ar"], &with_address(whole_demo()), &[&through]);
    let (_folder, site) = built.unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let owed = owed(&site).expect("what is owed");
    let paths = owed.cards.iter().map(|card| card.artefacts[0].path.clone());
    let text = |path: &String| fs::read_to_string(site.join(path)).expect("a fragment");
    let texts = paths.map(|path| (path.clone(), text(&path))).collect();
    Written { owed, texts }
}

// The words are looked for without a parser, in what is kept: nothing of the reader is believed.
#[test]
fn whatever_a_help_center_keeps_a_fragment_that_passes_has_every_warning_in_words() {
    let all: Vec<Written> = names().map(written).collect();
    let mut runner = TestRunner::new(ProptestConfig {
        cases: 60,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let (passed, refused) = (Cell::new(0), Cell::new(0));
    let outcome = runner.run(&profiles(), |(base, changed)| {
        let through = Through {
            host: changed.clone(),
            look: BLIND,
        };
        for card in &all[base].owed.cards {
            let path = &card.artefacts[0].path;
            let text = &all[base].texts[path];
            let read = |asked: &str| match asked == path {
                true => Ok(text.clone().into_bytes()),
                false => Ok(b"\x89PNG".to_vec()),
            };
            let debt = Owed {
                changes: Vec::new(),
                cards: vec![card.clone()],
            };
            if !prove(path, &debt, &[&through], &read).is_empty() {
                refused.set(refused.get() + 1);
                continue;
            }
            passed.set(passed.get() + 1);
            let kept = crude(&clean(text, &changed));
            let mut rest = kept.as_str();
            for words in card.warnings().flat_map(words_of) {
                let at = rest.find(&words);
                prop_assert!(at.is_some(), "{path} lost {words:?} with {changed:?}");
                rest = &rest[at.unwrap_or_default() + words.len()..];
            }
        }
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
    assert!(
        passed.get() > 30 && refused.get() > 30,
        "{passed:?} {refused:?}"
    );
}
