//! SK650 and SK651, declarations and files that are not used: a shared file, a role, a permission, a condition, a category without cards.

use std::collections::HashSet;

use stappenkaart_say::say;

use super::gather;
use super::rule::LintContext;
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Card, Id, Segment};
use crate::source::{FileId, Span};

/// Compares what is declared with what the cards use.
pub fn check(context: &LintContext<'_>) -> Vec<Diagnostic> {
    let library = context.library;
    if !context.knows_all_uses {
        return Vec::new();
    }
    let mut used = Used::default();
    library.cards.iter().for_each(|card| used.add(card));
    let mut problems = files(context, &used);
    let guide = &library.guide;
    let roles = guide
        .roles
        .values()
        .map(|role| (say!("role"), &role.id, role.span));
    let permissions = guide
        .permissions
        .values()
        .map(|permission| (say!("permission"), &permission.id, permission.span));
    let conditions = guide
        .conditions
        .values()
        .map(|condition| (say!("condition"), &condition.id, condition.span));
    for (kind, id, span) in roles.chain(permissions).chain(conditions) {
        if !used.ids.contains(id) {
            let message = say!("no card uses the {kind} {id:?}");
            problems.push(
                Diagnostic::advice(codes::SK651, span, message)
                    .help(say!("remove it, or use it in a card")),
            );
        }
    }
    let empty = guide
        .categories
        .iter()
        .filter(|category| !used.categories.contains(&category.id));
    problems.extend(empty.map(|category| {
        Diagnostic::advice(
            codes::SK651,
            category.name.span,
            say!("the category {:?} has no cards", category.id),
        )
        .help(say!("remove it, or use it in the front matter of a card"))
    }));
    problems
}

fn files(context: &LintContext<'_>, used: &Used<'_>) -> Vec<Diagnostic> {
    let is_text = |path: &str| path.ends_with(".md") && !path.to_lowercase().ends_with("readme.md");
    let shared = context
        .sources
        .under("shared/")
        .filter(|(file, path)| is_text(path) && !used.files.contains(file));
    shared
        .map(|(file, path)| {
            Diagnostic::advice(
                codes::SK650,
                Span::new(file, 0..0),
                say!("no card includes `{path}`"),
            )
            .help(say!(
                "delete the file, or include it: `[!INCLUDE [name](../../shared/name.md)]`"
            ))
        })
        .collect()
}

#[derive(Default)]
struct Used<'a> {
    files: HashSet<FileId>,
    ids: HashSet<&'a Id>,
    categories: HashSet<&'a Id>,
}

impl<'a> Used<'a> {
    fn add(&mut self, card: &'a Card<Segment>) {
        self.categories.insert(&card.details.category);
        self.files.extend(
            gather::card(card)
                .into_iter()
                .map(|(_, segment)| segment.home),
        );
        self.mentions(card.requirements());
        self.mentions(card.conditions());
    }

    fn mentions(&mut self, ids: impl IntoIterator<Item = &'a (Id, Span)>) {
        for (id, span) in ids {
            self.ids.insert(id);
            self.files.insert(span.file);
        }
    }
}
