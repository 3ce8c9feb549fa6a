//! What a card refers to in `guide.toml`: every category, product, role, permission and condition is
//! declared there.

use stappenkaart_say::say;

use crate::codes;
use crate::diag::Problems;
use crate::model::{Card, Guide, Id, Segment};
use crate::source::Span;
use crate::suggest::suggest;
use crate::wording::list;

/// Checks one card.
pub fn check(guide: &Guide<Segment>, card: &Card<Segment>, problems: &mut Problems) {
    category(guide, card, problems);
    if let Some((version, span)) = &card.details.ui_version {
        ui_version(guide, card, (version, *span), problems);
    }
    if let Some((id, span)) = &card.details.product {
        product(guide, id, *span, problems);
    }
    for (id, span) in card.requirements() {
        requirement(guide, id, *span, problems);
    }
    for (id, span) in card.conditions() {
        condition(guide, id, *span, problems);
    }
}

fn category(guide: &Guide<Segment>, card: &Card<Segment>, problems: &mut Problems) {
    let category = &card.details.category;
    let typed = category.as_str();
    let known = || guide.categories.iter().map(|known| known.id.as_str());
    if typed.is_empty() || known().any(|id| id == typed) {
        return;
    }
    let span = card.details.category_span;
    let otherwise = || say!("declare it in `guide.toml`: `[category.{category}]` with a `name`");
    problems
        .error(
            codes::SK202,
            span,
            say!("there is no category {category:?}"),
        )
        .hint(suggest(typed, span, known(), otherwise));
}

fn product(guide: &Guide<Segment>, id: &Id, span: Span, problems: &mut Problems) {
    if guide.products.contains_key(id) {
        return;
    }
    let known = guide.products.keys().map(Id::as_str);
    let otherwise =
        || say!("declare it in `guide.toml`: `[product.{id}]` with a `name` and its `versions`");
    problems
        .error(codes::SK217, span, say!("there is no product {id:?}"))
        .hint(suggest(id.as_str(), span, known, otherwise));
}

fn ui_version(
    guide: &Guide<Segment>,
    card: &Card<Segment>,
    (version, span): (&String, Span),
    problems: &mut Problems,
) {
    let Some((id, _)) = &card.details.product else {
        let message = say!("`ui-version: {version}` does not belong to a product");
        problems.error(codes::SK217, span, message).help(say!(
            "add a line with its product, such as `product: an-id-from-guide.toml`"
        ));
        return;
    };
    let Some(product) = guide.products.get(id) else {
        return;
    };
    if product.versions.contains(version) {
        return;
    }
    let known = || product.versions.iter().map(String::as_str);
    let otherwise = || {
        say!(
            "add it to the `versions` of `[product.{id}]` in `guide.toml`, which has {}",
            list(known())
        )
    };
    let message = say!("the product {id:?} has no version `{version}`");
    problems
        .error(codes::SK217, span, message)
        .also(product.span, say!("the product"))
        .hint(suggest(version, span, known(), otherwise));
}

fn requirement(guide: &Guide<Segment>, id: &Id, span: Span, problems: &mut Problems) {
    if guide.requirement(id).is_some() {
        return;
    }
    let known = guide
        .requirements()
        .map(|requirement| requirement.id.as_str());
    let otherwise =
        || say!("declare it in `guide.toml`: `[role.{id}]` or `[permission.{id}]` with a `name`");
    let message = say!("there is no role or permission {id:?}");
    problems
        .error(codes::SK203, span, message)
        .hint(suggest(id.as_str(), span, known, otherwise));
}

fn condition(guide: &Guide<Segment>, id: &Id, span: Span, problems: &mut Problems) {
    if guide.conditions.contains_key(id) {
        return;
    }
    let known = guide.conditions.keys().map(Id::as_str);
    let otherwise =
        || say!("declare it in `guide.toml`: `[condition.{id}]` with the question that it `ask`s");
    let typed = id.as_str();
    problems
        .error(codes::SK204, span, say!("there is no condition {id:?}"))
        .hint(suggest(typed, span.at_end(typed), known, otherwise));
}
