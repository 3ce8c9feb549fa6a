//! Every way that we know to hide a warning on a page or in a PDF, done to one and looked for by the readers.

#[cfg(feature = "pdf")]
use lopdf::{Document, Object};
use stappenkaart::format::html::read_back;
#[cfg(feature = "pdf")]
use stappenkaart::format::{Format, pdf::Pdf};
use stappenkaart::format::{Role, Sight};

#[cfg(feature = "pdf")]
use crate::guide::built;

const CSS: &str = ".untouched{color:red}";
const WARNING: &str = "<ol><li><div class=\"warning severity-notice\" role=\"note\" id=w><div class=warning-words><p class=signal><strong>Let op</strong></p><p class=avoid>Zet nooit <b class=ui lang=en>read only</b> aan.</p><p class=consequence>Dit resulteert in een foutmelding.</p></div></div><p><span class=command>Klik op <b>opslaan</b>.</span></p></li></ol>";

fn page(head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=nl><head><meta charset=utf-8><link rel=stylesheet href=../../assets/site.css>{head}</head>\
         <body class=page><main>{body}</main></body></html>"
    )
}

// Whether the reader sees the warning whole, in its language, and the action behind it.
fn seen(page: &str, css: &str) -> bool {
    let fetch = |path: &str| (path == "assets/site.css").then(|| css.as_bytes().to_vec());
    let Ok(reading) = read_back("nl/kaart/index.html", page.as_bytes(), &fetch) else {
        return false;
    };
    let shows = |role, text: &str| {
        let found = reading
            .passages
            .iter()
            .find(|passage| passage.role == role && passage.text == text);
        found.is_some_and(|passage| passage.sight == Sight::Visible && passage.lang == "nl")
    };
    shows(
        Role::Warning,
        "Let op Zet nooit read only aan. Dit resulteert in een foutmelding.",
    ) && shows(Role::Action, "Klik op opslaan.")
}

#[test]
fn an_honest_page_is_seen() {
    assert!(seen(&page("", WARNING), CSS));
}

#[test]
fn a_style_sheet_can_t_hide_a_warning() {
    let rules = [
        ".warning{display:none}",
        "@media print{.warning{display:none}}",
        "@media (max-width:300px){div.warning{visibility:hidden}}",
        "@supports (a:b){@layer x{[role=note]{opacity:0}}}",
        "ol{li{.warning{display:none}}}",
        "li{& > .warning{font-size:0}}",
        "li{&:hover .avoid{color:transparent}}",
        ".warning:not(:hover){display:none}",
        ".warning:hover{display:none!important}",
        "body:has(:checked) .consequence{display:none}",
        ".avoid{text-indent:-9999px}",
        ".warning{position:absolute;left:-9999px}",
        ".warning{clip-path:inset(50%)}",
        ".warning{max-height:0;overflow:hidden}",
        ".warning{height:1px;overflow:hidden}",
        ".warning{max-height:3em}.warning{overflow:hidden}",
        ".avoid{color:#fff;background:#fff}",
        ".avoid{color:white;background-color:rgb(255 255 255)}",
        ".avoid{color:rgba(0,0,0,0)}",
        ".avoid{color:#0000}",
        ".warning{transform:scale(0)}",
        ".warning{scale:0}",
        ".warning{transform:translateX(-200vw)}",
        ".warning{content-visibility:hidden}",
        ".avoid{content:\"Zet aan.\"}",
        ":root{--d:none}.warning{display:var(--d)}",
        ".warning{display:var(--nope,none)}",
        ".w\\61rning{d\\69splay:n\\6fne}",
        "#w{display:none}",
        "*{visibility:hidden}",
        "html{opacity:.01}",
        ".warning::first-line{color:transparent}",
        ".warning:unknown(x){display:none}",
        "@keyframes weg{to{opacity:0}}.warning{animation:weg 1s forwards}",
        ".warning{filter:opacity(0)}",
        ".signal strong{font:0/0 a}",
        ".warning{letter-spacing:-1em}",
        ".warning{zoom:.01}",
        "@import 'x.css';",
        ".warning{mask:linear-gradient(transparent,transparent)}",
        "li > :first-child{display:none}",
        ".warning{rotate:x 90deg}",
        "a{}} .warning{display:none}",
        ".consequence{-webkit-line-clamp:1}",
        "@container (width>1px){.warning{display:none}}",
        "@scope (ol){.warning{display:none}}",
        "@starting-style{.warning{opacity:0}}",
        "@property --x{syntax:'*';inherits:true;initial-value:none}.warning{display:var(--x)}",
        ".warning{margin-left:-200vw}",
        ".warning{inset-inline-start:-100vw;position:fixed}",
        ".warning{height:0}",
        ".a,.warning,.b{display:none}",
        ":is(.a,.warning:hover){display:none}",
        ":where(.warning){display:none}",
        "svg|a, .warning{display:none}",
        "li:nth-child(1) .avoid{display:none}",
        "@media screen{@media print{.warning{display:none}}}",
        ".warning{-webkit-text-fill-color:transparent}",
        "ol{li &{color:red}&{display:none}}",
        "a:hover{}.warning{opacity:0%}",
        ".warning{grid-template-rows:0fr;overflow:hidden}",
        ".warning{line-height:0}",
        ".warning{display:none",
        "/* */.warning/**/{display/**/:/**/none}",
        "<!-- .warning{display:none} -->",
        "@media{.warning{display:none",
        ".warning{--x:none;display:var(--x)}",
        ".WARNING{}[class~='warning']{display:none}",
        "[class^=warning i]{display:none}",
    ];
    for rule in rules {
        assert!(!seen(&page("", WARNING), rule), "not seen through: {rule}");
    }
}

#[test]
fn markup_can_t_hide_a_warning() {
    let pages = [
        (
            "",
            WARNING.replace("<div class=\"warning", "<div hidden class=\"warning"),
        ),
        (
            "",
            WARNING.replace("<p class=avoid>", "<p class=avoid aria-hidden=true>"),
        ),
        (
            "",
            format!("<details><summary>x</summary>{WARNING}</details>"),
        ),
        ("", format!("<template>{WARNING}</template>")),
        ("", format!("<noscript>{WARNING}</noscript>")),
        ("", format!("<dialog>{WARNING}</dialog>")),
        ("", format!("<!-- {WARNING} -->")),
        ("", WARNING.replace("role=\"note\"", "")),
        (
            "",
            WARNING.replace("<p class=avoid>", "<p class=avoid style='display:none'>"),
        ),
        (
            "",
            WARNING.replace("role=\"note\"", "role=\"note\" popover"),
        ),
        ("<style>.warning{display:none}</style>", WARNING.to_string()),
        (
            "<link rel='alternate STYLESHEET' href=weg.css>",
            WARNING.to_string(),
        ),
        (
            "<link rel=stylesheet href=https://x.y/z.css>",
            WARNING.to_string(),
        ),
        ("<base href=/x/>", WARNING.to_string()),
        (
            "",
            WARNING.replace(
                "<p class=consequence>",
                "<p class=consequence><del hidden>.</del>",
            ),
        ),
        (
            "",
            WARNING.replace("<div class=\"warning", "<div lang=en class=\"warning"),
        ),
        (
            "",
            WARNING.replace(
                "<p class=consequence>Dit resulteert in een foutmelding.</p>",
                "",
            ),
        ),
        (
            "",
            WARNING.replace("nooit", "no<wbr>o<span style='font-size:1px'>it</span>"),
        ),
        ("", WARNING.replace("nooit ", "")),
        ("", format!("<textarea>{WARNING}</textarea>")),
        (
            "",
            format!("<svg><foreignObject>{WARNING}</foreignObject></svg>"),
        ),
        ("", format!("<iframe srcdoc='x'>{WARNING}</iframe>")),
        (
            "",
            format!("<div style=\"--x:1;opacity:var(--y, 0)\">{WARNING}</div>"),
        ),
        ("", format!("<script type=text/html>{WARNING}</script>")),
        ("", format!("<select><option>{WARNING}</select>")),
        ("", format!("<div hidden=until-found>{WARNING}")),
        (
            "<style>.warning{display:var(--d,block)}</style>",
            format!("<div style='--d:none'>{WARNING}"),
        ),
    ];
    for (head, body) in pages {
        assert!(
            !seen(&page(head, &body), CSS),
            "not seen through: {head} {body}"
        );
    }
}

#[test]
fn an_innocent_style_sheet_raises_no_alarm() {
    let rules = [
        ".warning{display:flex;opacity:1;overflow:hidden;border-radius:4px}",
        ".other .warning{display:none}",
        ".warning::before{content:'!';display:none}",
        ".warning svg{display:none}",
        ".nav:not(:focus){display:none}",
        "@media print{nav,.skip{display:none}}",
        ".warning{margin:-1px;left:0;text-indent:-1.5em;padding-left:1.5em}",
        ":root{--a:#fff;--b:#000}@media(prefers-color-scheme:dark){:root{--a:#000;--b:#fff}}.warning{color:var(--a);background:var(--b)}",
        ".warning{max-inline-size:40rem;min-height:0;width:100%;height:auto;max-height:none}",
        "[hidden]{display:none}",
        ".warning:empty{display:none}",
        ".warning{transform:translateY(-2px) scale(1.02)}",
        ".warning{clip-path:none;mask:none;filter:none;clip:auto}",
        "@font-face{font-family:x;src:url(x)}@page{margin:0;size:A4}",
        ".signal{letter-spacing:.02em;line-height:1}",
        ".warning{transition:opacity 0s}",
        ".icon{opacity:0}",
        ".consequence:not(p){display:none}",
        "li > .warning + .warning{display:none}",
    ];
    for rule in rules {
        assert!(seen(&page("", WARNING), rule), "a false alarm: {rule}");
    }
}

#[test]
fn hostile_pages_and_style_sheets_end_in_time() {
    let rules = [
        "{".repeat(100_000),
        "a{".repeat(100_000),
        "@media{".repeat(5_000),
        ":is(".repeat(5_000),
        ":not(".repeat(3_000) + "{display:none}",
        "a{b:".to_owned() + &"(".repeat(100_000),
        "a,b{".repeat(38) + "& & &{display:none}",
        "@keyframes x{".repeat(3_000),
        ":root{--a:var(--b);--b:var(--a)}.warning{display:var(--a)}".to_owned(),
    ];
    for rule in rules {
        seen(&page("", WARNING), &rule);
    }
    seen(&page("", &("<div>".repeat(20_000) + WARNING)), CSS);
}

#[cfg(feature = "pdf")]
// The content of every page of a PDF, changed.
fn altered(bytes: &[u8], change: impl Fn(String) -> String) -> Vec<u8> {
    let mut document = Document::load_mem(bytes).expect("the PDF");
    for page in document.get_pages().into_values() {
        let content: String = document
            .get_page_content(page)
            .iter()
            .map(|byte| char::from(*byte))
            .collect();
        let content: Vec<u8> = change(content).chars().map(|c| c as u8).collect();
        let streams = document.get_page_contents(page);
        for (at, id) in streams.into_iter().enumerate() {
            if let Ok(Object::Stream(stream)) = document.get_object_mut(id) {
                stream.set_plain_content(if at == 0 { content.clone() } else { Vec::new() });
            }
        }
    }
    let mut out = Vec::new();
    document.save_to(&mut out).expect("a changed PDF");
    out
}

#[cfg(feature = "pdf")]
// What is done to the content of a page.
type Spoil = fn(String) -> String;

#[cfg(feature = "pdf")]
fn shows_warning(bytes: &[u8]) -> bool {
    let Ok(reading) = Pdf.read_back("x.pdf", bytes, &|_| None) else {
        return false;
    };
    let warnings = reading
        .passages
        .iter()
        .filter(|passage| passage.role == Role::Warning && passage.sight == Sight::Visible);
    warnings.into_iter().any(|passage| {
        passage.text
            == "Let op Zet nooit track & trace read only aan. Dit resulteert in een foutmelding."
    })
}

#[cfg(feature = "pdf")]
#[test]
fn a_pdf_can_t_hide_a_warning() {
    let (_folder, site) = built();
    let good = std::fs::read(site.join("nl/zakelijke-track-trace/zakelijke-track-trace.pdf"))
        .expect("the PDF");
    assert!(shows_warning(&good) && shows_warning(&altered(&good, |content| content)));
    let spoils: [(&str, Spoil); 10] = [
        ("invisible ink", |content| {
            content.replace("BT", "BT 3 Tr ").replace("0 Tr", "3 Tr")
        }),
        ("moved to the right", |content| {
            format!("1 0 0 1 900 0 cm {content}")
        }),
        ("moved down", |content| {
            format!("1 0 0 1 0 -2000 cm {content}")
        }),
        ("tiny", |content| format!(".1 0 0 .1 0 0 cm {content}")),
        ("clipped", |content| format!("0 0 1 1 re W n {content}")),
        ("clipped letter by letter", |content| {
            let begun = content.replace("BT", "q 0 0 1 1 re W n BT");
            begun.replace("ET", "ET Q")
        }),
        ("covered by a fill", |content| {
            format!("q {content} Q q 1 1 1 rg -3000 -3000 6000 6000 re f Q")
        }),
        ("covered by a stroke", |content| {
            format!("q {content} Q q 1 1 1 RG 4000 w -900 0 m 900 900 l S Q")
        }),
        ("in a layer that is off", |content| {
            format!("/OC /MC0 BDC {content} EMC")
        }),
        ("nothing but an artifact", |content| {
            let marks = content.split("/Span").collect::<Vec<_>>().join("/Artifact");
            marks
                .replace("/P<<", "/Artifact<<")
                .replace("/P <<", "/Artifact <<")
                .replace("MCID", "Gone")
        }),
    ];
    for (name, spoil) in spoils {
        assert!(
            !shows_warning(&altered(&good, spoil)),
            "not seen through: {name}"
        );
    }
}
