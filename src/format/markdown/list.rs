//! The lists that programs look for, in the form of llmstxt.org: a title, a summary, and links with descriptions. The description of a
//! card has each of its warnings, so that one who reads no more than the list still meets them.

use super::super::{CardLink, IndexView, LanguageChooserView, PageView, TextView};
use super::inline::{destination, escaped};
use super::parts::joined;

/// The cards of a language.
pub fn of_language(index: &IndexView) -> String {
    let mut parts = head(&index.page);
    for shelf in &index.categories {
        parts.push(format!("## {}", escaped(&shelf.name.plain)));
        let cards = shelf.cards.iter().map(|card| of_card(card, &index.page));
        parts.push(cards.collect::<Vec<_>>().join("\n"));
    }
    joined(&parts) + "\n"
}

/// The languages of the site.
pub fn of_site(site: &LanguageChooserView) -> String {
    let mut parts = head(&site.page);
    parts.push(format!("## {}", escaped(&site.page.words["languages"])));
    let languages = site.offered.iter().map(|offered| {
        let (name, title) = (escaped(&offered.name), escaped(&offered.guide_title));
        format!(
            "- [{name}]({}/llms.txt): {title}",
            destination(&offered.lang)
        )
    });
    parts.push(languages.collect::<Vec<_>>().join("\n"));
    joined(&parts) + "\n"
}

fn head(page: &PageView) -> Vec<String> {
    let summary = page.banner.as_ref().map(|banner| banner.plain.as_str());
    let first = page.words["safety-first"].as_str();
    let summary: Vec<String> = summary.into_iter().chain([first]).map(escaped).collect();
    vec![
        format!("# {}", escaped(&page.guide_title.plain)),
        format!("> {}", summary.join(" – ")),
    ]
}

fn of_card(card: &CardLink, page: &PageView) -> String {
    let title = escaped(&card.title.plain);
    let goal = card
        .goal
        .iter()
        .map(|TextView { plain, .. }| plain.as_str());
    let goal = goal.collect::<Vec<_>>().join(" ");
    let goal = (!goal.is_empty()).then_some(goal).into_iter();
    let warnings = card.places.iter().filter_map(|place| {
        let word = &page.words[&format!("severity-{}", place.severity?)];
        Some(format!("{word}: {}", place.title.as_ref()?))
    });
    let told: Vec<String> = goal.chain(card.warnings.clone()).chain(warnings).collect();
    let told: Vec<String> = told.iter().map(|text| escaped(text)).collect();
    let link = format!("- [{title}]({}/card.md)", destination(&card.id));
    match told.is_empty() {
        true => link,
        false => format!("{link}: {}", told.join(" – ")),
    }
}
