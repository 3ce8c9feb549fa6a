//! Every way that we know to hide a warning on a page or in a PDF, done to one and looked for by the readers.

#[cfg(feature = "pdf")]
use lopdf::{Document, Object};
use stappenkaart::format::html::read_back;
#[cfg(feature = "pdf")]
use stappenkaart::format::{Format, pdf::GUIDE};
use stappenkaart::format::{Role, Sight};

#[cfg(feature = "pdf")]
use crate::guide::built;

const CSS: &str = ".untouched{color:red}";
pub const WARNING: &str = "<ol><li><div class=\"warning severity-notice\" role=\"note\" id=w><div class=warning-words><p class=signal><strong>Let op</strong></p><p class=avoid>Zet nooit <b class=ui lang=en>read only</b> aan.</p><p class=consequence>Dit resulteert in een foutmelding.</p></div></div><p><span class=command>Klik op <b>opslaan</b>.</span></p></li></ol>";

pub fn page(head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=nl><head><meta charset=utf-8><link rel=stylesheet href=../../assets/site.css>{head}</head>\
         <body class=page><main>{body}</main></body></html>"
    )
}

// Whether the reader sees the warning whole, in its language, and the action behind it.
pub fn seen(page: &str, css: &str) -> bool {
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
        "@font-face{font-family:Tiny;src:url(tiny.woff2);size-adjust:4%}",
        "@media print{@font-face{font-family:Tiny;src:local(Arial);SIZE-ADJUST:calc(2% + 2%)}}",
        "@font-face{font-family:Far;src:local(Arial);ascent-override:2000%}",
        "@font-face{font-family:Far;src:local(Arial);size-adjust:9000%}",
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
        ".warning{transition:opacity 1h;transition:opacity 900s}@starting-style{.warning{opacity:0}}",
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
    refused(&rules);
}

// Rules of which each must be found out.
pub fn refused(rules: &[&str]) {
    let missed: Vec<&&str> = rules
        .iter()
        .filter(|rule| seen(&page("", WARNING), rule))
        .collect();
    assert!(missed.is_empty(), "not seen through: {missed:#?}");
}

#[test]
fn a_style_sheet_can_t_weaken_a_warning() {
    refused(&[
        // Half there.
        ".warning{opacity:.5}",
        "li{opacity:.75}.warning{opacity:.75}",
        ".avoid{color:#00000080}",
        ".avoid{color:rgb(0 0 0 / 40%)}",
        ".avoid{color:hsl(0 0% 0% / .3)}",
        ".warning{filter:opacity(50%)}",
        ".warning{filter:brightness(4)}",
        ".warning{filter:contrast(10%)}",
        ".warning{filter:blur(2px)}",
        ".avoid{color:#ddd;background:#fff}",
        ".avoid{color:hsl(60 100% 90%);background-color:white}",
        ".avoid{color:oklch(0.9 0.1 90);background-color:#fff}",
        ".warning{mix-blend-mode:screen}",
        ".warning{-webkit-mask-box-image:url(x.svg)}",
        ".avoid{-webkit-text-stroke:3px #fff}",
        // Struck through.
        ".avoid{text-decoration:line-through}",
        "li{text-decoration-line:line-through}",
        ".warning{text-decoration:underline line-through red}",
        ".avoid{text-decoration:underline;text-underline-offset:-.5em}",
        ".avoid{text-decoration:underline;text-decoration-thickness:1em}",
        "@media print{.avoid{text-decoration:line-through}}",
        // Too small or too close.
        ".warning{font-size:6px}",
        ".warning{font-size:.7em}.avoid{font-size:.6em}",
        "html{font-size:50%}.warning{font-size:.8rem}",
        ".avoid{font-size:calc(0px)}",
        ".avoid{font-size:1vw}",
        ".avoid{font-size:clamp(1px,5vw,4px)}",
        ".warning{zoom:.4}",
        ".warning{scale:.4}",
        ".warning{line-height:.3}",
        ".warning{line-height:2px}",
        ".warning{letter-spacing:-.2em}",
        ".warning{letter-spacing:3em}",
        ".warning{font-size-adjust:0}",
        "html{text-size-adjust:10%}",
        ".avoid{white-space:nowrap;overflow:hidden}",
        ".warning{contain:strict}",
        // Turned, mirrored, in another order.
        ".warning{transform:rotate(180deg)}",
        ".warning{rotate:.5turn}",
        ".warning{rotate:90deg}",
        ".warning{transform:scaleX(-1)}",
        ".warning{scale:-1 1}",
        ".warning{transform:skew(60deg)}",
        ".warning{transform:matrix(1,0,0,-1,0,0)}",
        ".warning{writing-mode:vertical-rl}",
        ".warning{writing-mode:sideways-lr}",
        ".avoid{unicode-bidi:bidi-override;direction:rtl}",
        ".avoid{unicode-bidi:isolate-override}",
        // Words of the style sheet in the box.
        ".avoid::after{content:\" This no longer applies.\"}",
        ".warning::before{content:'Ignore:'}",
        ".consequence::before{content:attr(class)}",
        ".warning:before{content:'old' / ''}",
        ".avoid{display:list-item;list-style:\"Not true: \"}",
        ".warning *::after{content:'不'}",
        ".warning{&::after{content:'not true'}}",
        "@media print{.avoid::after{content:'not any more'}}",
        // Something on top.
        ".warning{position:relative}.warning::after{content:'';position:absolute;inset:0;background:#fff}",
        "li{position:relative}li::before{content:\"\";position:absolute;top:0;left:0;width:100%;height:100%;background-color:white}",
        "body::after{content:'';position:fixed;inset:0;background:linear-gradient(red,blue)}",
        "main::before{content:'';position:fixed;top:0;bottom:0;left:0;right:0;backdrop-filter:blur(20px)}",
        ".warning{position:relative;z-index:-1}",
        ".warning{outline:2rem solid #fff;outline-offset:-2rem}",
        // In another mode.
        ".focus .warning{display:none}",
        "body.focus .avoid{opacity:.1}",
        ".focus .before-passed,.focus .warning{visibility:hidden}",
        "@media (prefers-color-scheme:dark){.avoid{color:#111;background:#000}}",
        "@media (min-width:1px) and (max-width:99999px){.warning{order:2}}ol,li{display:flex}",
        "@supports (display:grid){@layer a{.warning{font-size:1px}}}",
        "@keyframes x{to{text-decoration:line-through}}.avoid{animation:x 1s forwards}",
        "@keyframes x{to{opacity:.3}}.avoid{animation-name:x}",
        ".avoid{color:#fff}:where(#w .avoid){color:#000}",
        ".avoid{color:hsl(60 100% 50%)}",
        ".warning{background:rgba(0,0,0,.9)}",
        ".avoid{font-size:calc(2 * 1px)}",
        ".avoid{font-size:calc(clamp(1px,2px,3px) * 1)}",
        "@keyframes x{from{color:#fff;background:#fff}}.avoid{animation:x 900s}",
        "li{position:relative}li::before{content:\"\";position:absolute;inset:2px;background-color:white}",
    ]);
}

#[test]
fn a_style_sheet_can_t_move_a_warning() {
    refused(&[
        "li{display:flex}.warning{order:1}",
        "li{display:flex}.warning + p{order:-1}",
        "li{display:flex}p:has(.command){order:-1}",
        "li{display:flex;flex-direction:column-reverse}",
        "li{display:flex;flex-flow:row-reverse wrap}",
        "li{display:flex;flex-wrap:wrap-reverse}",
        "li{display:grid}.warning{grid-row:2}",
        "li{display:grid;grid-template-areas:'b' 'a'}.warning{grid-area:a}",
        "li{display:grid}.warning{grid-area:5 / 1}",
        "li{display:table}.warning{display:table-footer-group}",
        "li{display:table;caption-side:bottom}.warning{display:table-caption}",
        "@media print{li{display:grid}.warning{grid-row-start:3}}",
        ".warning{position:absolute;top:40px}",
        ".warning{position:fixed;bottom:0}",
        ".warning{float:right}",
        ".warning{position:relative;top:20em}",
        ".warning{transform:translateY(10rem)}",
        ".warning{translate:0 200px}",
        ".warning{margin-bottom:-8rem}",
        ".warning + p{margin-top:-10rem}",
        ".warning{offset-path:path('M 0 0 L 300 300')}",
        ".avoid{position:absolute;top:0}",
        ".warning-words{display:flex;flex-direction:column-reverse}",
        ".avoid{vertical-align:12em;display:inline-block}",
        "ol{li{display:flex;.warning{order:9}}}",
        ".command{position:absolute;top:0}",
        ".warning{transform:translateX(calc(3 * 100px))}",
    ]);
}

// A page in which scripts don't run never gets the class.
#[test]
fn what_a_script_shows_later_is_hidden() {
    let before = page("", &format!("<div class=before>{WARNING}</div>"));
    assert!(seen(&before, ".before{margin:0}"));
    assert!(!seen(&before, ".before:not(.before-passed){display:none}"));
}

#[test]
fn a_cover_is_found_in_whatever_mode_it_is_there() {
    let pages = [
        // Not for a screen reader, or not in every mode.
        (
            "<span class=cover aria-hidden=true></span>",
            ".cover{position:absolute;inset:0;background:#fff}",
        ),
        (
            "<span class=cover></span>",
            ".cover{display:none}@media print{.cover{display:block;position:absolute;inset:0;background:#fff}}",
        ),
        (
            "<span class=cover></span>",
            ".cover{position:absolute;inset:0;background:#fff}@media print{.cover{display:none}}",
        ),
        (
            "<span class=cover></span>",
            ".cover{position:absolute;inset:0;background:#fff}.cover:hover{visibility:hidden}",
        ),
        (
            "<span class=cover></span>",
            ".cover{position:absolute;inset:0;background:#fff}.focus .cover{display:none}",
        ),
        (
            "<span class=cover></span>",
            ".cover{width:6px}@media print{.cover{position:absolute;inset:0;width:100%;background:#fff}}",
        ),
        (
            "<span class=cover></span>",
            ".cover{position:absolute;inset:0;background:#fff}@media print{.cover{z-index:-1;opacity:0}}",
        ),
        (
            "<span class=cover hidden></span>",
            ".cover{display:block;position:absolute;inset:0;background:#fff}",
        ),
        (
            "<dialog class=cover></dialog>",
            ".cover{display:grid;position:fixed;inset:0;background:#fff}",
        ),
        (
            "<div class=crops><span class=cover></span></div>",
            ".crops{display:none}@media(max-width:30rem){.crops{display:flex}}.cover{position:absolute;inset:0;background:#fff}",
        ),
        (
            "<div aria-hidden=true><img class=cover src=x.png alt=''></div>",
            ".cover{position:absolute;inset:0}",
        ),
        (
            "<div inert><b class=cover>x</b></div>",
            "@media(prefers-color-scheme:dark){.cover{position:fixed;inset:0;background:#000}}",
        ),
    ];
    let missed: Vec<&(&str, &str)> = pages
        .iter()
        .filter(|(cover, css)| {
            let body = format!("<div style=position:relative>{WARNING}{cover}</div>");
            seen(&page("", &body), css)
        })
        .collect();
    assert!(missed.is_empty(), "not seen through: {missed:#?}");
    let within = WARNING.replace(
        "<p class=signal>",
        "<svg class=icon aria-hidden=true></svg><p class=signal>",
    );
    assert!(seen(&page("", &within), CSS));
    let css = ".warning{position:relative}.icon{position:absolute;inset:0;width:100%;height:100%;background:#fff}";
    assert!(!seen(&page("", &within), css));
}

#[test]
fn what_is_never_displayed_covers_nothing() {
    let pages = [
        (
            "<div class=modal></div>",
            ".modal{position:fixed;inset:0;background:#000}.modal{display:none}",
        ),
        (
            "<div class=modal hidden></div>",
            ".modal{position:fixed;inset:0;background:#000}",
        ),
        (
            "<dialog class=modal></dialog>",
            ".modal{position:fixed;inset:0;background:#fff}",
        ),
        (
            "<template><div class=modal></div></template>",
            ".modal{position:fixed;inset:0;background:#fff}",
        ),
        (
            "<div class=root><div class=modal></div></div>",
            ".root{display:none}.modal{position:fixed;inset:0;background:#fff}",
        ),
        (
            "<span class=line aria-hidden=true></span>",
            ".line{position:absolute;inset:0;width:4px;background:#c00}",
        ),
    ];
    for (more, css) in pages {
        let body = format!("<div style=position:relative>{WARNING}{more}</div>");
        assert!(seen(&page("", &body), css), "false alarm: {more} {css}");
    }
}

#[test]
fn markup_can_t_hide_a_warning() {
    let pages = [
        ("", WARNING.replace("nooit", "<del>nooit</del>")),
        ("", WARNING.replace("<p class=avoid>", "<p class=avoid><s>")),
        ("", format!("<s>{WARNING}</s>")),
        ("", WARNING.replace("nooit", "<bdo dir=rtl>nooit</bdo>")),
        ("", format!("<div inert>{WARNING}</div>")),
        (
            "",
            format!("<div><template shadowrootmode=open></template>{WARNING}</div>"),
        ),
        ("", format!("<progress>{WARNING}</progress>")),
        ("", format!("<div role=deletion>{WARNING}</div>")),
        (
            "",
            format!(
                "<div style=position:relative>{WARNING}<div style='position:absolute;inset:0;background:#fff'></div></div>"
            ),
        ),
        (
            "",
            format!(
                "{WARNING}<img src=x.png alt='' style='position:fixed;top:0;left:0;width:100vw;height:100vh'>"
            ),
        ),
        (
            "",
            WARNING.replace("role=\"note\"", "role=\"note\" style='order:3'"),
        ),
        (
            "",
            WARNING.replace(
                "<p class=avoid>",
                "<p class=avoid style='--l:line-through;text-decoration:var(--l)'>",
            ),
        ),
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
            "<meta http-equiv=refresh content='0;url=https://example.org/'>",
            WARNING.to_string(),
        ),
        (
            "",
            WARNING.to_string() + "<META HTTP-EQUIV=' Refresh' content=30>",
        ),
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
        ".warning{transform:translateX(-20%)}",
        ".warning{clip-path:none;mask:none;filter:none;clip:auto}",
        "@font-face{font-family:x;src:url(x)}@page{margin:0;size:A4}",
        ".signal{letter-spacing:.02em;line-height:1}",
        ".warning{transition:opacity 0s}",
        ".icon{opacity:0}",
        ".consequence:not(p){display:none}",
        "li > .warning + .warning{display:none}",
        ".warning{border:3px solid red;padding:1rem;font:700 1.1rem/1.4 Arial,sans-serif;border-radius:0}",
        ".signal{display:flex;flex-direction:row-reverse;justify-content:space-between}",
        ".warning{display:flex;gap:1rem;align-items:start}.warning svg{order:-1;position:absolute;left:0}",
        ".avoid{color:#c00;background:#fff}.consequence{color:rgba(0,0,0,.87)}",
        ".warning::before{content:'';position:absolute;inset-block:0;inset-inline-start:0;width:6px;background:#c00}",
        ".warning::before{content:'\\26A0';margin-right:.5em}.warning::after{content:url(line.svg)}",
        ".warning::after{content:'';position:absolute;inset:0;z-index:-1;background:#fee}",
        ".warning::after{content:'';position:absolute;inset:0;border:2px solid red}",
        "header{position:fixed;inset:0 0 auto;height:4rem;background:#036}nav{position:fixed;top:0;bottom:0;left:0;width:16rem;background:#eee}",
        ".modal{position:fixed;inset:0;background:rgba(0,0,0,.5);display:none}",
        "main{order:2;position:relative}body{display:flex;flex-direction:column-reverse}",
        "@media screen{main{position:absolute;inset:0;overflow:auto;background:#fff}}",
        "html{font-size:62.5%}body{font-size:1.6rem}.consequence{font-size:1.4rem}",
        "body{font-size:clamp(1rem,.9rem + .4vw,1.2rem)}",
        "h2{text-decoration:line-through}a{text-decoration:underline;text-underline-offset:.2em}",
        ".warning a{text-decoration-thickness:2px}",
        ".command{opacity:.9}.warning:hover{translate:0 -2px;rotate:.5deg}",
        "li{display:flex;flex-direction:column;gap:1rem}.warning{align-self:stretch}",
        "li{display:grid;grid-template-columns:1fr 1fr}.warning{grid-column:1 / -1}p{grid-column:1}",
        ".warning{position:sticky;top:4rem;z-index:2;box-shadow:0 0 1rem #0003}",
        ".logo{position:absolute;top:0;left:0;width:100%;height:100%;background:url(logo.svg)}",
        "@keyframes glow{50%{box-shadow:0 0 1em red}}.warning{animation:glow 2s 3}",
        ".warning{background:oklch(0.95 0.05 90);color:oklch(0.3 0.05 90)}",
        ".focus .nav{display:none}.focus .warning{font-size:1.2em}",
        ".ui{unicode-bidi:isolate;direction:ltr}",
    ];
    let alarms: Vec<&&str> = rules
        .iter()
        .filter(|rule| !seen(&page("", WARNING), rule))
        .collect();
    assert!(alarms.is_empty(), "false alarms: {alarms:#?}");
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
    let Ok(reading) = GUIDE.read_back("x.pdf", bytes, &|_| None) else {
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
