//! Links of a page to places that only the page of its card has, such as a term or a picture. Takes a written page, returns it with
//! these links leading there, or with their words alone where the site does not have that page.

use std::collections::BTreeSet;

/// `to` is the page of the card, from the folder of this page.
pub fn led_on(page: &str, to: Option<&str>) -> String {
    let ids: BTreeSet<&str> = values(page, " id=\"").collect();
    let mut led = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, link)) = rest.split_once("<a ") {
        led.push_str(before);
        let end = link.find('>').map_or(link.len(), |end| end + 1);
        let (tag, after) = link.split_at(end);
        let place = values(tag, "href=\"#").next();
        rest = match (place.filter(|place| !ids.contains(place)), to) {
            (None, _) => {
                led.extend(["<a ", tag]);
                after
            }
            (Some(_), Some(to)) => {
                led.extend([
                    "<a ",
                    &tag.replacen("href=\"#", &format!("href=\"{to}#"), 1),
                ]);
                after
            }
            // A link has no other one in it.
            (Some(_), None) => {
                let (words, after) = after.split_once("</a>").unwrap_or((after, ""));
                led.push_str(words);
                after
            }
        };
    }
    led.push_str(rest);
    led
}

// In a page, quotation marks that do not end a value are written as entities.
fn values<'a>(page: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    let after = page.split(before).skip(1);
    after.map(|rest| rest.split('"').next().unwrap_or_default())
}
