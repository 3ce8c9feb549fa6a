//! Pictures of a card, with the marks of their callouts drawn into them, and the list of these marks. Takes a figure, adds paragraphs.

use super::document::Document;
use super::paper::DocxPaper;
use super::run::run;
use super::text::{address, linked, push_label, push_text, text};
use crate::characters::is_isolate;
use crate::diag::Diagnostic;
use crate::format::html::fragment::bake;
use crate::format::{AttachmentView, CalloutView, FigureView};
use crate::picture::kind::PictureKind;
use crate::xml_writer::{element, empty_element};

/// English Metric Units (ECMA-376, part 1, 20.1.2.1), in a CSS pixel and in a twentieth of a point.
const PER_PIXEL: u64 = 9_525;
const PER_TWENTIETH: u64 = 635;

/// A picture is not higher than this share of a page.
const TALLEST: (u64, u64) = (3, 10);

/// Adds a figure with what belongs to it. Fails where its picture can't be read or drawn.
pub fn push_figure(
    document: &mut Document<'_>,
    figure: &FigureView,
    indent: u32,
) -> Result<(), Diagnostic> {
    let drawing = drawing(document, figure, indent)?;
    let has_more = !figure.callouts.is_empty() || figure.attachment.is_some();
    let mut paragraph = document.paragraph("Figure").indented(indent);
    paragraph.sticks = has_more;
    document.push(&paragraph, &drawing);
    push_label(document, figure.alt.fallback.as_deref(), indent);
    for callout in &figure.callouts {
        push_callout(document, callout, indent);
    }
    if let Some(attachment) = &figure.attachment {
        push_attachment(document, attachment, indent);
    }
    Ok(())
}

fn drawing(
    document: &mut Document<'_>,
    figure: &FigureView,
    indent: u32,
) -> Result<String, Diagnostic> {
    let bytes = bake(figure, document.engines)?;
    let number = document.pictures.len() + 1;
    // A picture without the first bytes of any kind was drawn by nobody else than the tool: as a PNG.
    let kind = PictureKind::by_content(&bytes).unwrap_or(PictureKind::Png);
    let file = format!("image{number}.{}", kind.ending());
    document.pictures.push((file.clone(), bytes));
    let relation = document.refer("image", format!("media/{file}"), false);
    let paper = DocxPaper::of(document.engines.print());
    let size = size(figure, &paper, indent);
    let alt: String = figure
        .alt
        .plain
        .chars()
        .filter(|c| !is_isolate(*c))
        .collect();
    Ok(picture(number, &relation, &alt, size))
}

// Width and height, as large as on a page if that fits on the paper.
fn size(figure: &FigureView, paper: &DocxPaper, indent: u32) -> (u64, u64) {
    let (width, height) = (
        u64::from(figure.width.max(1)),
        u64::from(figure.height.max(1)),
    );
    let room = u64::from(paper.text_width().saturating_sub(indent)) * PER_TWENTIETH;
    let (share, of) = TALLEST;
    let tallest = u64::from(paper.height) * PER_TWENTIETH * share / of;
    let wide = (width * PER_PIXEL).min(room);
    let wide = wide.min(tallest * width / height).max(PER_PIXEL);
    (wide, (wide * height / width).max(PER_PIXEL))
}

// DrawingML, in line with the text (ECMA-376, part 1, 20.4.2.8).
fn picture(number: usize, relation: &str, alt: &str, (width, height): (u64, u64)) -> String {
    let (width, height) = (width.to_string(), height.to_string());
    let size = [("cx", width.as_str()), ("cy", &height)];
    let number = number.to_string();
    let name = format!("image{number}");
    let named = |element: &str| {
        let all = [("id", number.as_str()), ("name", &name), ("descr", alt)];
        empty_element(element, &all)
    };
    let blip = element(
        "pic:blipFill",
        &[],
        &(empty_element("a:blip", &[("r:embed", relation)])
            + "<a:stretch><a:fillRect/></a:stretch>"),
    );
    let shape = element(
        "pic:spPr",
        &[],
        &format!(
            "<a:xfrm><a:off x=\"0\" y=\"0\"/>{}</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>",
            empty_element("a:ext", &size)
        ),
    );
    let about = element(
        "pic:nvPicPr",
        &[],
        &(named("pic:cNvPr") + "<pic:cNvPicPr/>"),
    );
    let picture = element("pic:pic", &[], &(about + &blip + &shape));
    let kind = [(
        "uri",
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
    )];
    let data = element("a:graphic", &[], &element("a:graphicData", &kind, &picture));
    let edges = ["distT", "distB", "distL", "distR"].map(|edge| (edge, "0"));
    let inline = empty_element("wp:extent", &size) + &named("wp:docPr") + &data;
    let inline = element("wp:inline", &edges, &inline);
    element("w:r", &[], &element("w:drawing", &[], &inline))
}

fn push_callout(document: &mut Document<'_>, callout: &CalloutView, indent: u32) {
    let mark = match (&callout.mark, &callout.forbidden) {
        (Some(mark), None) => mark.clone(),
        (_, _) => document.word("forbidden").to_owned(),
    };
    let lead = document.ink().styled("Lead");
    let words =
        run(&mark, &lead) + &run("\u{2002}", &document.ink()) + &text(document, &callout.label);
    let paragraph = document.paragraph("Callout").indented(indent);
    document.push(&paragraph, &words);
    push_label(document, callout.label.fallback.as_deref(), indent);
}

// A file of the guide is beside the page, so only a guide with an address leads to it.
fn push_attachment(document: &mut Document<'_>, attachment: &AttachmentView, indent: u32) {
    let target = match attachment.is_file {
        true => attachment.address.clone(),
        false => address(document, &attachment.href),
    };
    let length = attachment.length.iter().map(|length| &length.shown);
    let facts: Vec<&str> = attachment
        .facts
        .iter()
        .chain(length)
        .map(String::as_str)
        .collect();
    let facts = match facts.is_empty() {
        true => String::new(),
        false => format!(" ({})", facts.join(", ")),
    };
    let ink = document.ink();
    let label = match target {
        Some(target) => {
            let words = run(&attachment.label, &ink.styled("Hyperlink"));
            linked(document, target, &words)
        }
        None => {
            let place = document.word("attachment-on-page");
            run(&format!("{} – {place}", attachment.label), &ink)
        }
    };
    let words = label + &run(&facts, &ink);
    let paragraph = document.paragraph("Callout").indented(indent);
    document.push(&paragraph, &words);
}

/// Adds code as it is typed, read from the left in every language.
pub fn push_code(document: &mut Document<'_>, lines: &[String], indent: u32) {
    let ink = super::run::RunLook {
        font: super::run::RunFont::Code,
        ..Default::default()
    };
    let words = run(&lines.join("\n"), &ink);
    let paragraph = document
        .paragraph("CodeBlock")
        .directed(false)
        .boxed(indent);
    document.push(&paragraph, &words);
}

/// Adds facts with bullets.
pub fn push_facts(document: &mut Document<'_>, items: &[crate::format::TextView], indent: u32) {
    let level = usize::from(indent > 0);
    for item in items {
        let paragraph = document
            .paragraph("Item")
            .listed(super::lists::BULLETS, level);
        push_text(document, paragraph, item);
    }
}
