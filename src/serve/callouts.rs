//! Callouts that are drawn on a picture in the browser. Takes the pictures of a card, and a callout that was drawn on one of them; writes
//! the callout into the file beside the picture. The only file that the preview ever writes.

use serde_json::{Value, json};
use stappenkaart_say::say;

use super::desk::Desk;
use super::http::{PageRequest, PageResponse, unescaped};
use super::moment::Moment;
use crate::characters::is_trick;
use crate::format::encoded_path;
use crate::model::{Callout, Card, Figure, Lang, Segment, Shape, Warning, callouts_file, plain};
use crate::parse::{
    CalloutChange, CalloutFault, CalloutPlace, DrawnCallout, is_id, with_changed_callout,
    with_new_callout,
};
use crate::publish::edit_file;

// The smallest side that a reader can see and hit, in %.
const LEAST: f64 = 0.5;

/// What can be drawn on, for the page of a card: its pictures with their callouts, and its warnings, of which one can keep readers off a
/// callout. `lang` is the language of the cards.
pub fn drawing(card: &Card<Segment>, lang: &Lang) -> Value {
    let figures = card.sections().flat_map(|step| step.figures());
    let warning = |warning: &Warning<Segment>| json!({ "id": warning.id.as_str(), "says": plain(&warning.avoid.text) });
    json!({
        "lang": lang.as_str(),
        "figures": figures.map(of_figure).collect::<Vec<_>>(),
        "warnings": card.all_warnings().map(warning).collect::<Vec<_>>(),
    })
}

fn of_figure(figure: &Figure<Segment>) -> Value {
    let callouts: Vec<Value> = figure.callouts.iter().map(of_callout).collect();
    json!({
        "picture": figure.image,
        "src": format!("/assets/{}", encoded_path(&figure.image)),
        "alt": plain(&figure.alt.text),
        "file": callouts_file(&figure.image),
        "unread": figure.unread,
        "callouts": callouts,
    })
}

fn of_callout(callout: &Callout<Segment>) -> Value {
    let percent = |number: u32| f64::from(number) / 100.0;
    json!({
        "id": callout.id.as_str(),
        "label": plain(&callout.label.text),
        "shape": match callout.shape { Shape::Box => "box", Shape::Circle => "circle" },
        "forbidden": callout.forbidden.as_ref().map(|(warning, _)| warning.as_str()),
        "x": percent(callout.x),
        "y": percent(callout.y),
        "width": percent(callout.width),
        "height": percent(callout.height),
    })
}

/// Writes the callout of a request. The answer says in which file, or why nothing was written.
pub fn write(desk: &Desk, request: &PageRequest) -> PageResponse {
    match Drawing::read(request).and_then(|drawing| drawing.write(desk)) {
        Ok(file) => PageResponse::text(200, &file),
        Err(why) => PageResponse::text(422, &why),
    }
}

/// A callout that was drawn on a picture, or what was changed about one.
struct Drawing {
    picture: String,
    id: String,
    is_new: bool,
    label: Option<String>,
    place: Option<CalloutPlace>,
    shape: Shape,
    forbidden: String,
}

impl Drawing {
    fn read(request: &PageRequest) -> Result<Drawing, String> {
        let value = |name: &str| request.value(name).and_then(unescaped).unwrap_or_default();
        let is_there = |name: &str| request.value(name).is_some();
        let label = || value("label").trim().to_owned();
        let drawing = Drawing {
            picture: value("picture"),
            id: value("id"),
            is_new: value("new") == "yes",
            label: is_there("label").then(label),
            place: is_there("x").then(|| place(&value)).transpose()?,
            shape: match value("shape").as_str() {
                "circle" => Shape::Circle,
                _ => Shape::Box,
            },
            forbidden: value("forbidden"),
        };
        drawing.check_words()?;
        Ok(drawing)
    }

    fn check_words(&self) -> Result<(), String> {
        if !is_id(&self.id) {
            let words = say!("type an id of lowercase letters, digits and hyphens, such as `save`");
            return Err(words.to_owned());
        }
        let is_odd = |c: char| c.is_control() || is_trick(c);
        let is_bad = |label: &String| label.is_empty() || label.contains(is_odd);
        if self.label.as_ref().is_some_and(is_bad) || self.is_new && self.label.is_none() {
            let words = say!("type a label that says what is there, such as `Button Save`");
            return Err(words.to_owned());
        }
        let forbidden = self.forbidden.as_str();
        match forbidden.is_empty() || is_id(forbidden) {
            true => Ok(()),
            false => Err(say!("there is no warning `{forbidden}`")),
        }
    }

    // Returns the file.
    fn write(&self, desk: &Desk) -> Result<String, String> {
        let picture = &self.picture;
        let file = callouts_file(picture);
        let moment = desk.fresh_moment();
        let figure = shown(&moment, picture).filter(|_| !moment.sources.leads_out(&file));
        let Some(figure) = figure else {
            return Err(say!("no card shows the picture `{picture}`"));
        };
        if figure.unread {
            return Err(in_words(CalloutFault::Unreadable, &file, &self.id));
        }
        edit_file(&desk.root, &file, |text| {
            self.text(text)
                .map_err(|fault| in_words(fault, &file, &self.id))
        })?;
        Ok(file)
    }

    fn text(&self, text: &str) -> Result<String, CalloutFault> {
        let label = self.label.as_deref();
        let change = CalloutChange {
            id: &self.id,
            label,
            place: self.place,
        };
        match (self.is_new, label, self.place) {
            (true, Some(label), Some(place)) => {
                let callout = DrawnCallout {
                    id: &self.id,
                    label,
                    shape: self.shape,
                    forbidden: Some(self.forbidden.as_str()).filter(|warning| !warning.is_empty()),
                    place,
                };
                with_new_callout(text, &callout)
            }
            _ => with_changed_callout(text, &change),
        }
    }
}

fn in_words(fault: CalloutFault, file: &str, id: &str) -> String {
    match fault {
        CalloutFault::Unreadable => say!("`{file}` has a mistake; fix it in your editor first"),
        CalloutFault::Taken => say!("there is a callout `{id}` already; type another id"),
        CalloutFault::Gone => say!("`{file}` has no callout `{id}` any more"),
    }
}

fn shown<'a>(moment: &'a Moment, picture: &str) -> Option<&'a Figure<Segment>> {
    let library = moment.checked.library.as_ref()?;
    let sections = library.cards.iter().flat_map(|card| card.sections());
    let mut figures = sections.flat_map(|step| step.figures());
    let figure = figures.find(|figure| figure.image == picture)?;
    moment.sources.find(picture).map(|_| figure)
}

fn place(value: &dyn Fn(&str) -> String) -> Result<CalloutPlace, String> {
    let number = |name: &str| {
        let number = value(name).parse::<f64>().ok();
        let number = number.filter(|number| number.is_finite());
        number.ok_or_else(|| say!("type numbers from 0 to 100").to_owned())
    };
    let (x, width) = inside(number("x")?, number("width")?)?;
    let (y, height) = inside(number("y")?, number("height")?)?;
    Ok([x, y, width, height])
}

// A start and a length, to a tenth of a percent.
fn inside(start: f64, length: f64) -> Result<(f64, f64), String> {
    let tenth = |number: f64| (number * 10.0).round() / 10.0;
    let (from, to) = (tenth(start), tenth(start + length));
    if from < 0.0 || to > 100.0 || to - from < LEAST {
        let words =
            say!("the callout has to be inside the picture, and at least 0.5 % wide and high");
        return Err(words.to_owned());
    }
    Ok((from, tenth(to - from)))
}
