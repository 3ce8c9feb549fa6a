//! What a card refers to in `guide.toml`: every category, product, role, permission and condition is
//! declared there.

use stappenkaart_say::say;

use crate::codes;
use crate::diag::{Fix, Hint, Problems};
use crate::fold::fold;
use crate::model::{Card, Guide, Id, Segment, plain};
use crate::parse::{is_id, slug};
use crate::source::Span;
use crate::suggest::suggest;
use crate::toml_text::quoted;
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
    let categories = guide.categories.iter();
    let names: Vec<_> = categories
        .map(|known| (known.id.as_str(), &known.name))
        .collect();
    if typed.is_empty() || names.iter().any(|(id, _)| *id == typed) {
        return;
    }
    let span = card.details.category_span;
    let otherwise = || match is_id(typed) {
        true => say!("declare it in `guide.toml`: `[category.{category}]` with a `name`"),
        false => {
            let id = proposed_id(typed);
            say!(
                "type the id of a category, such as `{id}`, and declare it in `guide.toml`:\n[category.{id}]\nname = {}",
                quoted(typed)
            )
        }
    };
    let hint = named(typed, span, &names, otherwise);
    problems
        .error(
            codes::SK202,
            span,
            say!("there is no category {category:?}"),
        )
        .hint(hint);
}

// What to type in the place of an unknown id: that of the name, if it is the name that readers see, or else one that is like it.
fn named(
    typed: &str,
    span: Span,
    names: &[(&str, &Segment)],
    otherwise: impl FnOnce() -> String,
) -> Hint {
    let wanted = fold(typed.trim());
    let mut known = names.iter();
    match known.find(|(_, name)| fold(plain(&name.text).trim()) == wanted) {
        Some((id, _)) => Hint {
            help: say!("that is its name; type its id: `{id}`"),
            fix: span.unquoted(typed).map(|place| Fix::new(place, *id)),
        },
        None => suggest(typed, span, names.iter().map(|(id, _)| *id), otherwise),
    }
}

fn proposed_id(typed: &str) -> String {
    match slug(typed) {
        slug if slug.is_empty() => say!("an-id").to_owned(),
        slug => slug,
    }
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
            "add a line with its product, an id from `guide.toml`: `product: an-id`"
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
    let typed = id.as_str();
    let otherwise = || match is_id(typed) {
        true => {
            say!("declare it in `guide.toml`: `[role.{id}]` or `[permission.{id}]` with a `name`")
        }
        false => {
            let id = proposed_id(typed);
            say!(
                "type the id of a role or permission, such as ``> - `{id}` ``, and declare it in `guide.toml` with `role` or `permission`:\n[role.{id}]\nname = {}",
                quoted(typed)
            )
        }
    };
    let requirements = guide.requirements();
    let names: Vec<_> = requirements
        .map(|known| (known.id.as_str(), &known.name))
        .collect();
    let hint = named(typed, span, &names, otherwise);
    let message = say!("there is no role or permission {id:?}");
    problems.error(codes::SK203, span, message).hint(hint);
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
