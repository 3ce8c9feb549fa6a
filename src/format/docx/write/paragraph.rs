//! Paragraphs of WordprocessingML. Takes how a paragraph is set and its runs, returns XML. Lengths are in twentieths of a point.

use super::run::valued;
use crate::xml_writer::{element, empty_element};

/// How far the words of a box are from where its text would start without it.
pub const INSET: u32 = 180;

/// How a paragraph is set.
#[derive(Debug, Clone)]
pub struct Paragraph {
    /// The id of its style.
    pub style: &'static str,
    /// From the edge at which lines start; 0 for what the style says.
    pub indent: u32,
    /// The list that it is an item of, and its level.
    pub list: Option<(usize, usize)>,
    /// Whether it is on the same page as what follows.
    pub sticks: bool,
    /// The space above and below it, where it is not that of the style.
    pub before: Option<u32>,
    pub after: Option<u32>,
    /// Where its words are, if not where lines start: `center`, or `right` for where lines end, in both directions.
    pub side: Option<&'static str>,
    pub rtl: bool,
    /// Whether the document is read from the right: that is the side that it is indented from.
    pub page_rtl: bool,
    /// From the edge at which lines end, where it is indented.
    pub end: u32,
    /// The id of the place that links lead to.
    pub place: Option<usize>,
}

impl Paragraph {
    /// A paragraph of a style, in the direction of its document.
    pub fn new(style: &'static str, rtl: bool) -> Paragraph {
        Paragraph {
            style,
            indent: 0,
            list: None,
            sticks: false,
            before: None,
            after: None,
            side: None,
            rtl,
            page_rtl: rtl,
            end: 0,
            place: None,
        }
    }

    /// The same below an action.
    pub fn indented(self, indent: u32) -> Paragraph {
        Paragraph { indent, ..self }
    }

    /// The same box below an action.
    pub fn boxed(self, indent: u32) -> Paragraph {
        match indent {
            0 => self,
            _ => Paragraph {
                end: INSET,
                ..self.indented(indent + INSET)
            },
        }
    }

    /// The same in another direction.
    pub fn directed(self, rtl: bool) -> Paragraph {
        Paragraph { rtl, ..self }
    }

    /// The same on one page with what follows.
    pub fn sticky(self) -> Paragraph {
        Paragraph {
            sticks: true,
            ..self
        }
    }

    /// The same as an item of a list.
    pub fn listed(self, list: usize, level: usize) -> Paragraph {
        Paragraph {
            list: Some((list, level)),
            ..self
        }
    }

    /// The paragraph with these runs.
    pub fn xml(&self, runs: &str) -> String {
        let content = match self.place {
            None => self.properties() + runs,
            Some(place) => self.properties() + &bookmarked(place, runs),
        };
        element("w:p", &[], &content)
    }

    // In the order of the schema (ECMA-376, part 1, 17.3.1).
    fn properties(&self) -> String {
        let list = self.list.map(|(list, level)| {
            let level = valued("w:ilvl", &level.to_string());
            element(
                "w:numPr",
                &[],
                &(level + &valued("w:numId", &list.to_string())),
            )
        });
        let on = |is_on: bool, mark: &str| is_on.then(|| mark.to_owned());
        let all = [
            Some(valued("w:pStyle", self.style)),
            on(self.sticks, "<w:keepNext/>"),
            list,
            on(self.rtl, "<w:bidi/>"),
            self.spacing(),
            self.indentation(),
            self.side.map(|side| valued("w:jc", side)),
        ];
        element("w:pPr", &[], &all.into_iter().flatten().collect::<String>())
    }

    fn spacing(&self) -> Option<String> {
        let lengths = [("w:before", self.before), ("w:after", self.after)];
        let lengths = lengths.map(|(name, length)| Some((name, length?.to_string())));
        let lengths: Vec<(&str, String)> = lengths.into_iter().flatten().collect();
        let all: Vec<(&str, &str)> = lengths
            .iter()
            .map(|(name, length)| (*name, length.as_str()))
            .collect();
        (!all.is_empty()).then(|| empty_element("w:spacing", &all))
    }

    // Word takes `left` as the edge at which lines start.
    fn indentation(&self) -> Option<String> {
        let (indent, end) = (self.indent.to_string(), self.end.to_string());
        let all = match self.rtl == self.page_rtl {
            true => vec![("w:left", indent.as_str())],
            false => vec![("w:left", end.as_str()), ("w:right", indent.as_str())],
        };
        (self.indent > 0).then(|| empty_element("w:ind", &all))
    }
}

fn bookmarked(place: usize, runs: &str) -> String {
    let id = place.to_string();
    let start = [("w:id", id.as_str()), ("w:name", &place_name(place))];
    empty_element("w:bookmarkStart", &start)
        + runs
        + &empty_element("w:bookmarkEnd", &[("w:id", &id)])
}

/// The name of a place that links lead to.
pub fn place_name(place: usize) -> String {
    format!("place_{place}")
}
