//! The ids of a card. Takes a card, returns everything that links can lead to; the second of two
//! equal ids is a problem.

use std::collections::{BTreeMap, BTreeSet};

use stappenkaart_say::say;

use crate::codes;
use crate::diag::Problems;
use crate::model::{Card, CardText, Id, Segment};
use crate::source::{FileId, Span};

/// Every id of the card with its place.
pub fn anchors(card: &Card<Segment>, problems: &mut Problems) -> BTreeMap<Id, Span> {
    let mut known: BTreeMap<Id, Span> = BTreeMap::new();
    let mut twice: BTreeSet<Id> = BTreeSet::new();
    let mut add = |id: &Id, span: Span| {
        if let Some(first) = known.get(id) {
            let message = say!("the id {id:?} is used twice in this card");
            problems
                .error(codes::SK201, span, message)
                .also(*first, say!("first used here"))
                .help(say!("give one of the two another id"));
            twice.insert(id.clone());
        } else {
            known.insert(id.clone(), span);
        }
    };
    for step in card.sections() {
        add(&step.id, step.span);
        // Generated ids start with the id of their step, whose duplicate is already reported.
        for action in step
            .actions()
            .filter(|action| !action.id.as_str().contains('.'))
        {
            add(&action.id, action.text.span);
        }
    }
    for warning in card.all_warnings() {
        add(&warning.id, warning.span);
    }
    if let Some(section) = &card.troubleshooting {
        add(&section.id, section.span);
    }
    same_texts(card, &twice, problems);
    known
}

// Catalogs find a text by its id: the title of the card is `title`, and so would be an action with this id.
fn same_texts(card: &Card<Segment>, reported: &BTreeSet<Id>, problems: &mut Problems) {
    let mut texts: BTreeMap<(FileId, &Id), Span> = BTreeMap::new();
    for CardText { text, .. } in card.texts() {
        let first = *texts.entry((text.home, &text.id)).or_insert(text.span);
        let owner = text.id.as_str().split('.').next().unwrap_or_default();
        if first == text.span || reported.iter().any(|id| id.as_str() == owner) {
            continue;
        }
        let message = say!("the id {:?} is that of another text of this card", text.id);
        problems
            .error(codes::SK201, text.span, message)
            .also(first, say!("the other text"))
            .help(say!(
                "give it another id: catalogs find the translation of a text by its id"
            ));
    }
}
