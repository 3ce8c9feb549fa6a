//! What a translator can't see in a text: which callout of which picture its words point at, and how to translate a label.

use std::collections::BTreeMap;

use crate::model::{Descend, Guide, Id, Inline, Literal, Segment, plain, walk};

/// The callouts that the words of a step point at: the name of each, and its picture.
pub(super) type StepCallouts<'a> = BTreeMap<&'a Id, (&'a Segment, &'a str)>;

/// One line for each callout and label of a text, in its order, each once.
pub(super) fn hints(
    segment: &Segment,
    guide: &Guide<Segment>,
    callouts: &StepCallouts<'_>,
) -> Vec<String> {
    let mut found = Vec::new();
    walk(&segment.text, &mut |inline| match inline {
        Inline::Ui(words) => {
            found.push(label(&plain(words), guide));
            Descend::Past
        }
        Inline::Callout { id, words: _ } => {
            found.extend(callouts.get(id).map(|(name, image)| {
                let name = plain(&name.text);
                format!("callout:{id} points at \"{name}\" on the picture {image}")
            }));
            Descend::Into
        }
        Inline::Code(text) => {
            let declared = guide.code.iter();
            found.extend(declared.filter(|code| code.source == *text).map(literal));
            Descend::Into
        }
        Inline::Link { target, words: _ } => {
            let declared = guide.links.iter();
            found.extend(declared.filter(|link| link.source == *target).map(literal));
            Descend::Into
        }
        Inline::Text(_) | Inline::Emphasis(_) => Descend::Into,
    });
    let mut hints: Vec<String> = Vec::new();
    for hint in found {
        if !hints.contains(&hint) {
            hints.push(hint);
        }
    }
    hints
}

fn literal(literal: &Literal) -> String {
    let forms = literal.translated.iter();
    let forms = forms.map(|(lang, form)| format!("{form} in `{lang}`"));
    let forms: Vec<String> = forms.collect();
    format!(
        "{} becomes {}: keep it as it is, readers get their own",
        literal.source,
        forms.join(", ")
    )
}

fn label(label: &str, guide: &Guide<Segment>) -> String {
    let declared = guide.labels.iter().find(|known| known.text == label);
    let names = declared.map_or_else(String::new, |known| {
        let each = known.translated.iter();
        let each = each.map(|(lang, name)| format!("**{name}** in `{lang}`"));
        each.collect::<Vec<_>>().join(", ")
    });
    let place = guide.paths.iter().find_map(|path| {
        let at = path.labels.iter().position(|known| known == label)?;
        Some(format!(
            " (in the product: {})",
            path.labels[..=at].join(" > ")
        ))
    });
    let place = place.unwrap_or_default();
    match declared.and_then(|known| known.lang.as_ref()) {
        Some(lang) => format!(
            "**{label}** is a label on the screen{place}, in `{lang}` for every reader: keep it exactly"
        ),
        None if !names.is_empty() => {
            format!("**{label}** is a label on the screen{place}: it is {names}")
        }
        None => format!(
            "**{label}** is a label on the screen{place}: write it as your readers see it on their screen"
        ),
    }
}
