//! What has another place in a translation than in its source: two things that are done one after the other, two numbers, both ends of a
//! range. Takes what two sentences say, returns what each of them has first.

use super::difference::Difference;
use super::halves::{reordered, swapped, swapped_thing};
use super::identifiers::exchanged;
use super::opposites::SideWords;
use super::ranges::reversed;
use super::said::SentenceMeaning;

/// The first two things that have changed places. `denies_alike` says whether both texts deny the same of them.
pub fn moved(
    source: &SentenceMeaning<'_>,
    translation: &SentenceMeaning<'_>,
    denies_alike: bool,
) -> Option<Difference> {
    let choices = source.choice.as_ref().zip(translation.choice.as_ref());
    let chosen = choices.and_then(|(one, other)| {
        let things = || swapped_thing((one, &source.named), (other, &translation.named));
        swapped(one, other).or_else(things)
    });
    if let Some((source, translation)) = chosen {
        return Some(Difference::Choice {
            source,
            translation,
        });
    }
    let (source, translation) = mirrored(source, translation)
        .or_else(|| owned_by_another(source, translation))
        .or_else(|| reversed(source.range.as_ref(), translation.range.as_ref()))
        .or_else(|| in_another_half(source, translation, denies_alike))?;
    Some(Difference::Order {
        source: source.text,
        translation: translation.text,
    })
}

// What each text has first.
type FirstInEach = Option<(SideWords, SideWords)>;

fn mirrored(source: &SentenceMeaning<'_>, translation: &SentenceMeaning<'_>) -> FirstInEach {
    let mut both = source.named.iter();
    both.find_map(|(name, sides)| sides.mirrored(translation.named.get(name)?))
}

fn owned_by_another(
    source: &SentenceMeaning<'_>,
    translation: &SentenceMeaning<'_>,
) -> FirstInEach {
    exchanged(
        (&source.named, &source.things),
        (&translation.named, &translation.things),
        (&source.amounts, &translation.amounts),
    )
}

fn in_another_half(
    source: &SentenceMeaning<'_>,
    translation: &SentenceMeaning<'_>,
    denies_alike: bool,
) -> FirstInEach {
    let (before, after) = source.order.as_ref().zip(translation.order.as_ref())?;
    let (before, after) = ((before, &source.named), (after, &translation.named));
    reordered(before, after, denies_alike)
}
