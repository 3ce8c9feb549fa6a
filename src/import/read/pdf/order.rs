//! The order in which a page is read. Takes what is on it with its places, returns it from the top, and where there are columns beside
//! each other, one column after the other.

use kurbo::Rect;

use super::lines::PdfLine;
use super::pictures::PdfPicture;
use super::tables::PdfGrid;

/// What is on a page as a whole.
#[derive(Debug, Clone)]
pub enum PdfElement {
    Line(PdfLine),
    /// A picture, and what is drawn on it.
    Picture(PdfPicture, Vec<PdfLine>),
    Grid(PdfGrid),
    /// What is in a frame or on an area of its own colour, in order.
    Boxed(Rect, Vec<PdfElement>),
    /// A field of a form, with its name.
    Field(Rect, String),
}

impl PdfElement {
    pub fn place(&self) -> Rect {
        match self {
            PdfElement::Line(line) => line.place(),
            PdfElement::Picture(picture, _) => picture.place,
            PdfElement::Grid(grid) => grid.place(),
            PdfElement::Boxed(place, _) | PdfElement::Field(place, _) => *place,
        }
    }

    // A picture is as much as a column; one line of text is not.
    fn rows(&self) -> usize {
        match self {
            PdfElement::Line(_) | PdfElement::Field(..) => 1,
            PdfElement::Picture(..) | PdfElement::Grid(_) | PdfElement::Boxed(..) => 2,
        }
    }
}

// The free space between columns, in points.
const GUTTER: f64 = 9.0;

/// Puts them in order. With `from_right`, the first column is the one at the right.
pub fn in_order(mut elements: Vec<PdfElement>, from_right: bool) -> Vec<PdfElement> {
    elements.sort_by(|one, other| one.place().y0.total_cmp(&other.place().y0));
    let mut bands = bands(elements);
    let mut found = Vec::new();
    while !bands.is_empty() {
        let columns = (1..=bands.len())
            .rev()
            .filter(|_| split(&bands[..1]).is_some())
            .find_map(|end| Some((end, columns(&bands[..end])?)));
        match columns {
            Some((end, at)) => {
                let all = bands.drain(..end).flatten();
                let (left, right) = all.partition(|element| element.place().x1 <= at);
                let both: [Vec<PdfElement>; 2] = match from_right {
                    true => [right, left],
                    false => [left, right],
                };
                let both = both.map(|column| in_order(column, from_right));
                found.extend(both.into_iter().flatten());
            }
            None => found.extend(beside(bands.remove(0), from_right)),
        }
    }
    found
}

// What is beside each other, between two free spaces as wide as the page.
fn bands(elements: Vec<PdfElement>) -> Vec<Vec<PdfElement>> {
    let mut found: Vec<(f64, Vec<PdfElement>)> = Vec::new();
    for element in elements {
        let place = element.place();
        // Letters of lines close to each other overlap a little.
        let room = (place.height() * 0.3).min(4.0);
        match found.last_mut() {
            Some((bottom, band)) if place.y0 + room < *bottom => {
                *bottom = bottom.max(place.y1);
                band.push(element);
            }
            _ => found.push((place.y1, vec![element])),
        }
    }
    found.into_iter().map(|(_, band)| band).collect()
}

// The place of the widest free space from the top to the foot.
fn split(bands: &[Vec<PdfElement>]) -> Option<f64> {
    let mut spans: Vec<(f64, f64)> = bands
        .iter()
        .flatten()
        .map(|element| (element.place().x0, element.place().x1))
        .collect();
    spans.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut end = spans.first()?.1;
    let mut widest: Option<(f64, f64)> = None;
    for (left, right) in spans {
        let gap = left - end;
        if gap >= GUTTER && widest.is_none_or(|(width, _)| gap > width) {
            widest = Some((gap, end + gap / 2.0));
        }
        end = end.max(right);
    }
    widest.map(|(_, at)| at)
}

// Where the space between two columns is, if both have more than a line.
fn columns(bands: &[Vec<PdfElement>]) -> Option<f64> {
    let at = split(bands)?;
    let rows = |is_left: bool| {
        let all = bands.iter().flatten();
        let own = all.filter(|element| (element.place().x1 <= at) == is_left);
        own.map(PdfElement::rows).sum::<usize>()
    };
    (rows(true) > 1 && rows(false) > 1).then_some(at)
}

// Pieces of one line are one line.
fn beside(mut band: Vec<PdfElement>, from_right: bool) -> Vec<PdfElement> {
    band.sort_by(|one, other| one.place().x0.total_cmp(&other.place().x0));
    if from_right {
        band.reverse();
    }
    let mut found: Vec<PdfElement> = Vec::new();
    for element in band {
        match (found.last_mut(), element) {
            (Some(PdfElement::Line(last)), PdfElement::Line(line))
                if (last.baseline - line.baseline).abs() < last.size * 0.5 =>
            {
                last.join(line);
            }
            (_, element) => found.push(element),
        }
    }
    found.sort_by(|one, other| one.place().y0.total_cmp(&other.place().y0));
    found
}
