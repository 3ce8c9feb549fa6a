//! The styles of a document, by the names that a reviewer sees: `styles.xml`. Properties are in the order of the schema.

use super::document::Document;
use super::file::WORD;
use super::fonts::{CODE, of_document};
use super::look::{Colours, INK, LINE, MUTED, QUIET, SEVERITIES, SeverityColours};
use super::paper::DocxPaper;
use super::run::{language, valued};
use crate::xml_writer::{element, empty_element};

/// `styles.xml`.
pub fn styles(document: &Document<'_>) -> String {
    let colours = Colours::of(document.engines.theme());
    let width = DocxPaper::of(document.engines.print()).text_width();
    let all = defaults(document)
        + &texts(&colours, width)
        + &boxes(&colours, document.rtl())
        + &SEVERITIES.iter().map(severity).collect::<String>()
        + &characters(&colours)
        + &table();
    element("w:styles", &[("xmlns:w", WORD)], &all)
}

fn defaults(document: &Document<'_>) -> String {
    let chosen = document.engines.theme().font.as_ref();
    let chosen = chosen.map(|(family, _)| family.as_str());
    let lang = &document.card.page.lang;
    let fonts = of_document(lang, chosen);
    let names = [
        ("w:ascii", fonts.latin.as_str()),
        ("w:hAnsi", &fonts.latin),
        ("w:eastAsia", &fonts.east_asian),
        ("w:cs", &fonts.complex),
    ];
    let words = empty_element("w:rFonts", &names) + &size(22) + &language(lang);
    let words = element("w:rPrDefault", &[], &element("w:rPr", &[], &words));
    let spacing = "<w:spacing w:after=\"120\" w:line=\"269\" w:lineRule=\"auto\"/>";
    let lines = element("w:pPrDefault", &[], &element("w:pPr", &[], spacing));
    element("w:docDefaults", &[], &(words + &lines))
}

/// A style of paragraphs.
struct ParagraphStyle<'a> {
    id: &'a str,
    name: &'a str,
    /// The id of the style that it changes.
    based_on: &'a str,
    /// The id of the style of the next paragraph that a person types.
    next: &'a str,
    lines: String,
    words: String,
}

impl ParagraphStyle<'_> {
    fn xml(&self) -> String {
        let next = match self.next.is_empty() {
            true => String::new(),
            false => valued("w:next", self.next),
        };
        let all = [
            valued("w:name", self.name),
            valued("w:basedOn", self.based_on),
            next,
            "<w:qFormat/>".to_owned(),
            element("w:pPr", &[], &self.lines),
            element("w:rPr", &[], &self.words),
        ];
        let kind = [("w:type", "paragraph"), ("w:styleId", self.id)];
        element("w:style", &kind, &all.concat())
    }
}

// A style that changes the usual one.
fn plain<'a>(id: &'a str, name: &'a str, lines: &str, words: &str) -> ParagraphStyle<'a> {
    ParagraphStyle {
        id,
        name,
        based_on: "Normal",
        next: "Normal",
        lines: lines.to_owned(),
        words: words.to_owned(),
    }
}

fn texts(colours: &Colours, width: u32) -> String {
    let usual = [
        ("w:type", "paragraph"),
        ("w:default", "1"),
        ("w:styleId", "Normal"),
    ];
    let normal = valued("w:name", "Normal") + "<w:qFormat/>";
    let styles = headings(colours)
        .into_iter()
        .chain(actions())
        .chain(small(width));
    let styles: String = styles.map(|style| style.xml()).collect();
    element("w:style", &usual, &normal) + &styles
}

fn headings<'a>(colours: &Colours) -> [ParagraphStyle<'a>; 7] {
    let bold = |colour_of: &str, half_points| {
        "<w:b/><w:bCs/>".to_owned() + &colour(colour_of) + &size(half_points)
    };
    let stays = |before, after| "<w:keepNext/>".to_owned() + &spacing(before, after);
    let kind = colour(MUTED) + &size(20);
    let status = frame(INK, "dashed", 8) + &spacing(120, 200) + INDENT;
    let (first, second) = (heading_lines(0, 400), heading_lines(1, 280));
    let based = |on, style| ParagraphStyle {
        based_on: on,
        ..style
    };
    [
        plain("CardKind", "Card Kind", &stays(0, 40), &kind),
        plain("Title", "Title", &stays(0, 200), &bold(INK, 44)),
        plain("Status", "Card Status", &status, "<w:b/><w:bCs/>"),
        plain("Heading1", "heading 1", &first, &bold(&colours.accent, 30)),
        plain("Heading2", "heading 2", &second, &bold(INK, 25)),
        based("Heading1", plain("Step", "Step", &first, "")),
        based("Heading2", plain("Problem", "Problem", &second, "")),
    ]
}

fn actions<'a>() -> [ParagraphStyle<'a>; 6] {
    let whole = "<w:keepLines/>".to_owned() + &spacing(80, 100);
    let question = "<w:keepNext/>".to_owned() + &spacing(60, 80);
    [
        ParagraphStyle {
            next: "Action",
            ..plain("Action", "Action", &whole, "")
        },
        plain("Option", "Option", &spacing(0, 60), ""),
        plain("Item", "Item", &spacing(0, 60), ""),
        plain("Condition", "Condition", &question, "<w:b/><w:bCs/>"),
        plain("Figure", "Figure", &spacing(120, 80), ""),
        plain("Fact", "Fact", &spacing(0, 40), ""),
    ]
}

// What is smaller than the text. The number of a page is where lines end.
fn small<'a>(width: u32) -> [ParagraphStyle<'a>; 7] {
    let edge = [("w:val", "right"), ("w:pos", &width.to_string())];
    let page = element("w:tabs", &[], &empty_element("w:tab", &edge)) + &spacing(0, 0);
    let words = colour(MUTED) + &size(18);
    [
        plain("Banner", "Banner", &spacing(0, 160), &words),
        plain("Callout", "Callout", &spacing(0, 40), &size(20)),
        plain("Cell", "Cell", &spacing(40, 40), &size(20)),
        plain("Space", "Space", &spacing(0, 60), &size(12)),
        plain("Untranslated", "Untranslated", &spacing(0, 120), &words),
        plain("Header", "header", &page, &words),
        plain("Footer", "footer", &page, &words),
    ]
}

fn heading_lines(level: u32, before: u32) -> String {
    let start = "<w:keepNext/><w:keepLines/>".to_owned();
    start + &spacing(before, 120) + &valued("w:outlineLvl", &level.to_string())
}

fn boxes(colours: &Colours, rtl: bool) -> String {
    let note = bar(LINE, QUIET, rtl) + &ground(QUIET) + &spacing(140, 140) + INDENT;
    let outcome = bar(&colours.accent, &colours.tint, rtl)
        + &ground(&colours.tint)
        + &spacing(140, 140)
        + INDENT;
    let code = frame(QUIET, "single", 4)
        + &ground(QUIET)
        + "<w:wordWrap w:val=\"0\"/>"
        + &spacing(60, 160)
        + INDENT;
    let fonts = ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map(|kind| (kind, CODE));
    let fonts = empty_element("w:rFonts", &fonts) + "<w:noProof/>" + &size(20);
    let styles = [
        plain("Note", "Note", &note, ""),
        plain("Outcome", "Outcome", &outcome, ""),
        plain("CodeBlock", "Code Block", &code, &fonts),
    ];
    styles.iter().map(ParagraphStyle::xml).collect()
}

// A thick line where the words of a box start, and room above and below them.
fn bar(line: &str, ground: &str, rtl: bool) -> String {
    let thick = |edge: &str| border(edge, line, "single", 24, "8");
    let thin = |edge: &str| border(edge, ground, "single", 4, "3");
    let all = match rtl {
        false => thin("top") + &thick("left") + &thin("bottom"),
        true => thin("top") + &thin("bottom") + &thick("right"),
    };
    element("w:pBdr", &[], &all)
}

/// Where the words of a box start and end.
const INDENT: &str = "<w:ind w:left=\"180\" w:right=\"180\"/>";

// The bar with the signal word is based on the box, so that both are of the severity.
fn severity(of: &SeverityColours) -> String {
    let SeverityColours {
        name,
        fill,
        words,
        frame,
        thickness,
    } = of;
    let line = |edge: &str, space: &str| border(edge, frame, "single", *thickness, space);
    let sides = |first: String, last: String| {
        let all = first + &line("left", "6") + &last + &line("right", "6");
        element("w:pBdr", &[], &all)
    };
    let whole = || "<w:keepNext/><w:keepLines/>".to_owned();
    let text = whole() + &sides(line("top", "4"), line("bottom", "5")) + &spacing(0, 60) + INDENT;
    // The line between the two is that of the box.
    let bar = whole()
        + &sides(line("top", "3"), String::new())
        + &ground(fill)
        + &spacing(200, 0)
        + INDENT;
    let (bar_id, bar_name) = (format!("{name}Signal"), format!("{name} Signal"));
    let text = ParagraphStyle {
        next: name,
        ..plain(name, name, &text, &colour("000000"))
    };
    let bar = ParagraphStyle {
        based_on: name,
        next: name,
        ..plain(&bar_id, &bar_name, &bar, &(colour(words) + &size(24)))
    };
    text.xml() + &bar.xml()
}

fn characters(colours: &Colours) -> String {
    let fonts = ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map(|kind| (kind, CODE));
    let code = empty_element("w:rFonts", &fonts) + "<w:noProof/>";
    let shaded = ground(QUIET);
    let bold = "<w:b/><w:bCs/>".to_owned();
    let key = code.clone() + &border("bdr", LINE, "single", 4, "0") + &shaded;
    let link = colour("0B57A4") + "<w:u w:val=\"single\"/>";
    let letter = bold.clone() + &colour(&colours.accent) + "<w:vertAlign w:val=\"superscript\"/>";
    let styles = [
        ("Lead", "Lead", bold.clone()),
        ("Label", "Label", bold.clone()),
        ("SignalWord", "Signal Word", bold.clone()),
        ("Avoid", "Avoid", bold.clone()),
        ("StepNumber", "Step Number", colour(MUTED)),
        ("Code", "Code", code.clone() + &shaded),
        ("Key", "Key", key),
        ("Hyperlink", "Hyperlink", link),
        ("CalloutLetter", "Callout Letter", letter),
        (
            "UntranslatedLabel",
            "Untranslated Label",
            colour(MUTED) + &size(18),
        ),
    ];
    let style = |(id, name, words): &(&str, &str, String)| {
        let kind = [("w:type", "character"), ("w:styleId", *id)];
        let all = valued("w:name", name) + "<w:qFormat/>" + &element("w:rPr", &[], words);
        element("w:style", &kind, &all)
    };
    styles.iter().map(style).collect()
}

fn table() -> String {
    let edges = ["top", "left", "bottom", "right", "insideH", "insideV"];
    let edges: String = edges
        .iter()
        .map(|edge| border(edge, LINE, "single", 4, "0"))
        .collect();
    let measure = |edge: &str| format!("<w:{edge} w:w=\"100\" w:type=\"dxa\"/>");
    let margins = element("w:tblCellMar", &[], &(measure("left") + &measure("right")));
    let look = element("w:tblBorders", &[], &edges) + &margins;
    let all = valued("w:name", "Card Table") + &element("w:tblPr", &[], &look);
    let kind = [("w:type", "table"), ("w:styleId", "CardTable")];
    element("w:style", &kind, &all)
}

// In half points, for letters of every script.
fn size(half_points: u32) -> String {
    let value = half_points.to_string();
    valued("w:sz", &value) + &valued("w:szCs", &value)
}

fn colour(hexadecimal: &str) -> String {
    valued("w:color", hexadecimal)
}

fn ground(fill: &str) -> String {
    let all = [("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)];
    empty_element("w:shd", &all)
}

fn spacing(before: u32, after: u32) -> String {
    let (before, after) = (before.to_string(), after.to_string());
    let all = [("w:before", before.as_str()), ("w:after", &after)];
    empty_element("w:spacing", &all)
}

fn frame(colour: &str, kind: &str, thickness: u32) -> String {
    let edges = ["top", "left", "bottom", "right"];
    let edges: String = edges
        .iter()
        .map(|edge| border(edge, colour, kind, thickness, "6"))
        .collect();
    element("w:pBdr", &[], &edges)
}

fn border(edge: &str, colour: &str, kind: &str, thickness: u32, space: &str) -> String {
    let all = [
        ("w:val", kind),
        ("w:sz", &thickness.to_string()),
        ("w:space", space),
        ("w:color", colour),
    ];
    empty_element(&format!("w:{edge}"), &all)
}
