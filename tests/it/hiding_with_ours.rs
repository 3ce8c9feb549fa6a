//! Rules that a guide adds to our own style sheet: those that take a warning from its reader are refused, ordinary designs are not.

use crate::hiding::{WARNING, page, seen};

const OURS: &str = include_str!("../../templates/html/site.css");

fn seen_with_ours(rule: &str) -> bool {
    seen(&page("", WARNING), &format!("{OURS}\n{rule}\n"))
}

fn refused(rules: &[&str]) {
    let missed: Vec<&&str> = rules.iter().filter(|rule| seen_with_ours(rule)).collect();
    assert!(missed.is_empty(), "not seen through: {missed:#?}");
}

fn pass(rules: &[&str]) {
    let alarms: Vec<&&str> = rules.iter().filter(|rule| !seen_with_ours(rule)).collect();
    assert!(alarms.is_empty(), "false alarms: {alarms:#?}");
}

#[test]
fn our_own_style_sheet_passes() {
    pass(&["", "/* Nothing more. */"]);
    for severity in ["danger", "warning", "caution"] {
        let warning = WARNING.replace("severity-notice", &format!("severity-{severity}"));
        assert!(seen(&page("", &warning), OURS), "{severity}");
    }
}

#[test]
fn ink_on_the_same_ground_is_refused_whatever_rules_they_are_in() {
    refused(&[
        ".signal { background: none; }",
        ".signal { background: white; border-bottom: 2px solid var(--signal-edge); }",
        ".warning { background-color: #1a1a1a; }",
        ".warning { background: #1d2b4f; }",
        ":root { --ink: #fff; }",
        ":root { --surface: #17202b; --paper: #17202b; }",
        "@media (prefers-color-scheme: dark) { :root { --ink: #1a1a1a; } }",
        "@media screen and (prefers-color-scheme: dark) { .severity-notice { --signal-tint: #eef5fd; } }",
        // What counts by day only, is needed by night as well.
        ":root { --ink: #222; }",
        ".avoid { color: #fdf0f1; }",
        ".consequence { color: white; }",
        ".avoid { color: Canvas; }",
        ".avoid { color: light-dark(#fff, #000); }",
        ".severity-notice { --signal-ink: #0057b8; }",
        ".command { color: #eee; }",
        "li { background: #17202b; }",
        "@media print { :root { --ink: #fff; } }",
        "@media (min-width: 48rem) { .avoid { color: #eef5fd; } }",
        "@layer late { .avoid { color: #eef5fd !important; } }",
        ".warning:hover { background-color: #222; }",
        ".avoid { -webkit-text-fill-color: #eef5fd; }",
        ".signal { background-color: rgb(255 255 255 / 90%); }",
    ]);
    let font = WARNING.replace("<p class=avoid>", "<p class=avoid><font color='#eef5fd'>");
    assert!(!seen(&page("", &font), OURS));
    let own = WARNING.replace("<p class=avoid>", "<p class=avoid style='color:#eef5fd'>");
    assert!(!seen(&page("", &own), OURS));
}

#[test]
fn colours_that_can_be_read_pass() {
    pass(&[
        ":root { --edge: #222; --round: 0; }",
        ".warning { background-color: #fff3cd; color: #664d03; }",
        ".warning { background: #1d2b4f; color: #fff; } .warning a { color: #fff; }",
        ".signal { background: none; color: #000; } @media screen and (prefers-color-scheme: dark) { .signal { color: #fff; } }",
        ".signal { background: none; color: inherit; }",
        ".severity-notice { --signal: #084298; }",
        "@media (prefers-color-scheme: dark) { :root { --ink: #fff; --surface: #000; } }",
        "@media (prefers-color-scheme: dark) { .warning { background: #332701; color: #ffda6a; } }",
        ".command { color: #333; } @media (prefers-color-scheme: dark) { .command { color: #ddd; } }",
        "@layer base { .warning { color: #fff; background: transparent; } }",
        ".warning { background: linear-gradient(#fff, #eee); color: #222; }",
        ".warning { background: linear-gradient(to right, light-dark(#fff, #111), light-dark(#eee, #222)); }",
        ".avoid { color: rgb(from var(--ink) r g b / 90%); }",
        ".avoid { color: color-mix(in srgb, var(--ink) 90%, red); }",
        ".command:hover { background-color: #036; color: #fff; }",
        "@media (forced-colors: active) { .avoid { color: CanvasText; } }",
        ".warning { background: rgb(255 0 0 / 8%); }",
        "@media (prefers-color-scheme: light) { :root { --ink: #222; } } @media (prefers-contrast: more) { .warning { border-width: 4px; } }",
        ".card-page { background: #036; color: #fff; }",
    ]);
}

#[test]
fn colours_that_let_the_ground_through_or_can_t_be_read_are_refused() {
    refused(&[
        ".avoid { color: rgb(from var(--ink) r g b / 8%); }",
        ".avoid { color: hwb(0 0% 0% / 0); }",
        ".avoid { color: color(srgb 0 0 0 / 0.05); }",
        ".avoid { color: oklch(0 0 0 / calc(1 - 1)); }",
        ".avoid { color: oklch(from var(--ink) l c h / if(style(--x: 1): 1; else: 0)); }",
        // The letters of the dark mode are as light as that.
        ".warning { background: linear-gradient(#fff, #eee); }",
        ".warning { background: url(stripes.png) #000; }",
    ]);
}

#[test]
fn sums_are_done() {
    refused(&[
        ".avoid { opacity: calc(1 - .95); }",
        ".avoid { opacity: min(0.1, 1); }",
        ".avoid { opacity: max(0.05, 0); }",
        ".avoid { opacity: calc(0.5 * 0.1); }",
        ".avoid { opacity: calc((1 - 0.5) * (1 - 0.9)); }",
        "html { font-size: min(16px, 1.2vw); }",
        "html { font-size: calc(0.3vw + 1px); }",
        ".avoid, .consequence { font-size: min(1rem, 1vw); }",
        ".avoid { font-size: max(0.1vw, 2px); }",
        ".warning { zoom: calc(1 - 0.9); }",
        ".warning { scale: calc(1 - 0.95); }",
        ".warning { rotate: calc(10deg * 9); }",
        ".avoid { translate: calc(10vw * 12) 0; }",
        ".avoid { line-height: calc(1em - 0.9em); }",
        ".avoid { filter: blur(calc(0.05em * 40)); }",
        ".avoid { opacity: if(media(width > 1px): 0; else: 1); }",
        "@function --zero() { result: 0; } .avoid { opacity: --zero(); }",
        ".avoid { opacity: attr(data-z type(<number>), 0); }",
        "li { display: flex; flex-direction: column; } li > * { order: calc(0 - sibling-index()); }",
    ]);
    pass(&[
        "html { font-size: clamp(1rem, 0.9rem + 0.4vw, 1.25rem); }",
        "html { font-size: calc(16px + 0.3vw); }",
        ".avoid { font-size: calc(1rem * 1.2); line-height: calc(1em + 0.5rem); }",
        ".avoid { opacity: calc(1 - 0.05); }",
        ".warning { margin-inline: max(-1rem, -2vw); rotate: calc(1deg / 2); }",
        ".warning { max-width: min(100%, 60ch); padding: clamp(0.5rem, 2vw, 2rem); }",
        ".warning { width: calc(100% - 2rem); }",
    ]);
}

#[test]
fn names_that_a_browser_takes_for_others_are_known() {
    refused(&[
        ".avoid { -webkit-opacity: 0; }",
        ".avoid { -epub-writing-mode: vertical-rl; }",
        ".avoid { -webkit-logical-height: 0; overflow: hidden; }",
        ".warning { -webkit-max-logical-height: 0px; overflow: hidden; }",
        ".avoid { -webkit-margin-start: -9999px; }",
        ".avoid { -webkit-mask-box-image-source: linear-gradient(transparent, transparent); }",
        "@keyframes bye { to { opacity: 0; } } .avoid { -webkit-animation: bye 1s forwards; }",
        "@keyframes \"Bye\" { to { opacity: 0; } } .avoid { animation: \"Bye\" 1s forwards; }",
        "@keyframes away { to { translate: 0 12em; } } .warning { animation: away 1s forwards; }",
        "@keyframes away { from, to { order: 9; } } .warning { animation: away 1s forwards; }",
        "@scope (.warning-words) { & > .avoid { display: none; } }",
        "@scope (.warning-words) { :scope > .avoid { display: none; } }",
        ".avoid { filter: url(\"#gone\"); }",
        ".warning { filter: invert(0.5); }",
        ".avoid { quotes: \"No longer applies: \" \"\"; } .avoid::before { content: open-quote; }",
        "main { outline: 200vmax solid #fff; }",
        "main { box-shadow: 0 0 0 200vmax #fff; }",
        ".avoid { border-inline-start: 100vw solid transparent; }",
        ".avoid { padding-inline-start: 120vw; }",
    ]);
    pass(&[
        ".warning { -webkit-box-shadow: 0 2px 6px #0003; -webkit-hyphens: auto; -moz-tab-size: 2; }",
        ".warning { -ms-grid-row: 2; -webkit-margin-start: 1rem; -webkit-overflow-scrolling: touch; }",
        "@keyframes in { from { translate: 0 4em; } to { translate: none; } } main { animation: in 0.3s; }",
        ".avoid { quotes: '\\201e' '\\201c'; }",
        "@scope (.nav) { & > li { display: none; } }",
        ".signal { border-radius: 9999px; padding: 0.5rem 5vw; border: 2px solid; }",
        ".warning { box-shadow: 0 10px 40px rgb(0 0 0 / 20%); outline: 2px solid; filter: drop-shadow(0 0 2px #000); }",
        "main { box-shadow: 0 0 0 100vmax rgb(0 0 0 / 10%); }",
    ]);
}

#[test]
fn a_box_that_is_too_low_for_its_words_is_refused() {
    refused(&[
        ".warning { height: 3rem; }",
        ".warning { max-height: 5vh; overflow: hidden; }",
        "li { max-height: 12vh; overflow: hidden; }",
        ".warning { aspect-ratio: 12 / 1; overflow: hidden; }",
        ".warning { display: grid; grid-template-rows: 0fr; } .warning-words { overflow: hidden; min-height: 0; }",
        "main { overflow: hidden; } li { block-size: 4rem; }",
        "@media (min-width: 60rem) { .warning-words { height: 2em; } }",
        "@media screen { .warning { max-height: 1rem; overflow: auto; } }",
        "@media screen { .warning-words { height: 2rem; overflow-y: scroll; } }",
        ".warning { max-height: 2rem; }",
    ]);
    pass(&[
        ".signal { height: 2.5rem; }",
        ".warning { min-height: 6rem; height: auto; }",
        ".warning { height: 20rem; }",
        "@media screen { li { height: 6rem; overflow-y: auto; } }",
        "@media screen { html, body { height: 100vh; } body { overflow: hidden; } main { height: 100%; overflow-y: auto; } }",
        ".warning { height: 100%; overflow: hidden; }",
        ".icon { height: 1.5rem; } .command { line-height: 1.4; }",
        ".frame { aspect-ratio: 16 / 9; overflow: hidden; }",
    ]);
}

#[test]
fn a_box_that_can_only_be_scrolled_is_refused_on_paper() {
    refused(&[
        "@media print { .warning { max-height: 1rem; overflow: auto; } }",
        "main { height: 100vh; overflow-y: auto; }",
        "html, body { height: 100%; overflow: hidden; } main { height: 100%; overflow: auto; }",
        "body { display: flex; flex-direction: column; height: 100dvh; } main { flex: 1; overflow: auto; }",
        "main { position: absolute; inset: 0; overflow: auto; }",
        "main { position: fixed; top: 4rem; bottom: 0; overflow-y: scroll; }",
        "li { height: 6rem; overflow-y: auto; }",
        "ol { display: flex; overflow-x: auto; } li { min-width: 100%; }",
        "ol { display: flex; overflow-x: auto; scroll-snap-type: x mandatory; } li { flex: 0 0 90%; }",
        "ol { display: flex; overflow: hidden; } li { flex-shrink: 0; width: 100%; }",
        "ol { display: grid; grid-auto-flow: column; grid-auto-columns: 100%; overflow-x: scroll; }",
        "main { overflow-x: auto; } ol { min-width: 90rem; }",
        ".warning { white-space: nowrap; overflow-x: auto; }",
        ":root { --high: 12rem; } .warning { max-block-size: var(--high); overflow-block: auto; }",
        "@media (min-width: 30rem) { ol { max-height: 80vh; overflow: auto; } }",
        // What is important for screens is so on paper too.
        "main { height: 100vh; overflow: auto !important; } @media print { main { overflow: visible; } }",
    ]);
    let own = WARNING.replace("<ol>", "<ol style='max-height:70vh;overflow:auto'>");
    assert!(!seen(&page("", &own), OURS));
    pass(&[
        "main { height: 100vh; overflow-y: auto; } @media print { main { height: auto; overflow: visible; } }",
        "@media screen { html, body { height: 100%; overflow: hidden; } main { height: 100%; overflow: auto; } }",
        "ol { display: flex; overflow-x: auto; } li { min-width: 100%; } @media print { ol { display: block; } }",
        "ol { display: flex; overflow-x: auto; flex-wrap: wrap; } li { flex: 0 0 100%; }",
        "body { display: flex; flex-direction: column; min-height: 100vh; } main { flex: 1; overflow: auto; }",
        ".warning { display: flex; overflow: hidden; border-radius: 1rem; } .icon { flex: 0 0 2rem; } .warning-words { width: 100%; }",
        ".table { max-height: 20rem; overflow: auto; }",
        "main { overflow-x: hidden; }",
        "main { height: 100%; overflow: hidden; }",
        ".signal { white-space: nowrap; }",
    ]);
}

#[test]
fn colours_are_mixed() {
    refused(&[
        ".avoid { color: color-mix(in srgb, white, white); }",
        ".avoid { color: color-mix(white 100%, black 0%); }",
        ".avoid { color: color-mix(in srgb, white 95%, black); }",
        ".avoid { color: color-mix(in oklab, 5% black, #fff); }",
        ".avoid { color: color-mix(in srgb, color-mix(in srgb, #fff, #eee), white); }",
        ".avoid { color: color-mix(in srgb, transparent 60%, black); }",
        ".avoid { color: color-mix(in srgb, black 10%, white 20%); }",
        ".warning { background-color: color-mix(in srgb, #000 80%, white); }",
        ".command { color: color-mix(in srgb, white, white); }",
    ]);
    pass(&[
        ".avoid { color: color-mix(in srgb, black 90%, transparent); } @media screen and (prefers-color-scheme: dark) { .avoid { color: color-mix(in srgb, white 90%, transparent); } }",
        ".avoid { color: color-mix(in srgb, currentcolor 80%, red); }",
        ".warning { border-color: color-mix(in srgb, white, white); }",
        ".signal { background: color-mix(in srgb, #fff 50%, #eee); color: #222; }",
    ]);
}

#[test]
fn what_stays_on_the_screen_or_floods_its_neighbours_is_refused() {
    let first = |body: &str, rule: &str| {
        let body = format!("{body}{WARNING}");
        seen(&page("", &body), &format!("{OURS}\n{rule}\n"))
    };
    let head = "<header class=masthead>Guide</header>";
    let tall =
        ".masthead { position: sticky; top: 0; min-height: 100vh; background: #fff; z-index: 99; }";
    assert!(!first(head, tall));
    assert!(!first(
        head,
        &format!("main {{ display: flex; flex-direction: column; }} {tall}")
    ));
    for rule in [
        ".masthead { position: sticky; inset: 0 0 auto; height: 4.5rem; background: #154273; }",
        ".masthead { position: sticky; top: 0; min-height: 4rem; background: #fff; z-index: 99; }",
        ".masthead { position: sticky; top: 0; height: 100vh; width: 16rem; background: #eee; }",
        "main { display: grid; grid-template-columns: 16rem 1fr; } .masthead { position: sticky; top: 0; height: 100vh; background: #eee; }",
    ] {
        assert!(first(head, rule), "false alarm: {rule}");
    }
    refused(&[
        "main > ol { outline: 300px solid #fff; position: relative; z-index: 3; }",
        ".command { outline: 5rem solid white; }",
        ".command { box-shadow: rgb(255 255 255) 0 0 0 20rem; }",
    ]);
    pass(&[
        ".warning { outline: 3px solid #c00; outline-offset: 2px; }",
        ".warning { box-shadow: 0 1rem 4rem rgb(0 0 0 / 40%), 0 0 0 4px #fff; }",
        ".warning { box-shadow: inset 0 0 0 10rem #fff; }",
    ]);
}

#[test]
fn letters_have_to_be_letters_of_a_size() {
    refused(&[
        ".warning { font-family: Webdings; }",
        ".avoid { font-family: \"Wingdings 2\", serif; }",
        ".avoid { font: 700 1rem/1.4 Zapf Dingbats, serif; }",
        ".consequence { font-family: symbol; }",
        ".warning { font-size: 8px; }",
        "@media print { .warning { font-size: 6pt; } }",
    ]);
    pass(&[
        ".warning { font-family: \"Segoe UI\", Symbol; }",
        ".avoid { font: 700 1rem/1.4 Segoe UI Symbol, serif; }",
        ".icon { font-family: Wingdings; }",
        ".warning { font-size: 9px; }",
        "@media print { .warning { font-size: 7pt; } }",
    ]);
}

#[test]
fn what_is_there_when_the_page_has_come_to_rest_passes() {
    let fade = "@keyframes f { from { opacity: 0; } to { opacity: 1; } }";
    let animated = |rule: &str| format!("{fade} .warning {{ {rule} }}");
    pass(&[
        &animated("animation: f .3s both;"),
        &animated("animation: f 200ms cubic-bezier(.4, 0, .2, 1) 1;"),
        "@keyframes f { 0% { opacity: 0; } } .warning { animation: f 1s; }",
        ".warning { transition: opacity .4s; } @starting-style { .warning { opacity: 0; } }",
    ]);
    refused(&[
        &animated("animation: f 1s infinite;"),
        &animated("animation: f .3s both reverse;"),
        &animated("animation: f .3s 600s both;"),
        &animated("animation: f .3s both; animation-play-state: paused;"),
        &animated("animation: f linear both; animation-timeline: view();"),
        &animated("animation: f 1s .5 forwards;"),
        "@keyframes f { from { opacity: 1; } to { opacity: 0; } } .warning { animation: f .3s; }",
        ".warning { transition: opacity 90s; } @starting-style { .warning { opacity: 0; } }",
    ]);
}

#[test]
fn markup_that_adds_to_a_warning_or_closes_over_it_is_refused() {
    let changed = |from: &str, to: &str| page("", &WARNING.replace(from, &format!("{to}{from}")));
    let signal = "<p class=signal>";
    for more in [
        "<svg><text y=15>No longer applies</text></svg>",
        "<math><mtext>No longer applies</mtext></math>",
        "<input value='No longer applies'>",
        "<input placeholder='No longer applies'>",
        "<iframe srcdoc='No longer applies'></iframe>",
    ] {
        assert!(
            !seen(&changed(signal, more), OURS),
            "not seen through: {more}"
        );
    }
    for more in [
        "<svg><title>Warning</title><path d='M0 0'/></svg>",
        "<input type=checkbox value=read>",
    ] {
        assert!(seen(&changed(signal, more), OURS), "false alarm: {more}");
    }
    let turned = WARNING.replace("<p class=avoid>", "<p class=avoid>&#x202E;");
    assert!(!seen(&page("", &turned), OURS));
    let fold = |name: &str| format!("<details open name={name}><summary>x</summary>");
    let two = |one: &str, other: &str| {
        format!(
            "{}Words</details>{}{WARNING}</details>",
            fold(one),
            fold(other)
        )
    };
    assert!(!seen(&page("", &two("a", "a")), OURS));
    assert!(seen(&page("", &two("a", "b")), OURS));
    let without = |rule: &str| {
        let head = format!("<noscript><style>{rule}</style></noscript>");
        seen(&page(&head, WARNING), OURS)
    };
    assert!(!without("main { display: none; }"));
    assert!(without(".search { display: none; }"));
}
