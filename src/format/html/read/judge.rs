//! What style rules do to the words of an element, as a reader would judge it. Takes what the rules do and how its words look without
//! them, returns how they look, and what is wrong with that.

use stappenkaart_say::say;

use super::super::super::Sight;
use super::deed::Deed;
use super::effect::LetterSize;
use super::styling::Styling;

/// Less is half transparent.
const LEAST_STRENGTH: f32 = 0.6;
/// Of 16 px: 9 px, and nearly 7 pt on paper.
const LEAST_SIZE: f32 = 0.56;

/// How strong and how large words are.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    strength: f32,
    /// The size of the page as a whole.
    page: f32,
    size: f32,
    scale: f32,
}

impl Look {
    pub const NORMAL: Look = Look {
        strength: 1.0,
        page: 1.0,
        size: 1.0,
        scale: 1.0,
    };

    /// The same with the rules about an element. Which of them wins is not known, so it is the worst.
    pub fn with(self, seen: &Styling<'_>) -> Look {
        let faint = seen.effects().filter_map(|effect| effect.faint.as_ref());
        let least = faint.map(|(left, _)| *left).reduce(f32::min);
        let mut scale = 1.0_f32;
        let mut size: Option<f32> = None;
        for (rule, _) in seen.effects().flat_map(|effect| &effect.small) {
            match rule {
                LetterSize::Scaled(times) => scale = scale.min(*times),
                rule => {
                    let one = self.letters(*rule);
                    size = Some(size.map_or(one, |least| least.min(one)));
                }
            }
        }
        Look {
            strength: self.strength * least.unwrap_or(1.0),
            size: size.unwrap_or(self.size),
            scale: self.scale * scale,
            ..self
        }
    }

    /// The look of the outermost element is that of the page.
    pub fn of_page(self) -> Look {
        Look {
            page: self.size,
            ..self
        }
    }

    fn letters(self, size: LetterSize) -> f32 {
        match size {
            LetterSize::Times(times) | LetterSize::Scaled(times) => times * self.size,
            LetterSize::OfPage(times) => times * self.page,
            LetterSize::Fixed(ems) => ems,
        }
    }

    /// Why words of this size can't be read, if the rules about the element make them so small.
    pub fn too_small(self, seen: &Styling<'_>, tag: &str) -> Option<Sight> {
        let reasons = seen.effects().flat_map(|effect| &effect.small);
        let (_, reason) = reasons
            .min_by(|(one, _), (other, _)| self.letters(*one).total_cmp(&self.letters(*other)))?;
        self.is_small()
            .then(|| Sight::Hidden(say!("{reason}, on `<{tag}>`")))
    }

    pub fn is_small(self) -> bool {
        self.size * self.scale < LEAST_SIZE
    }
}

/// What is wrong with an element that may be made smaller than its words, by a rule about what it is in.
pub fn collapsed(seen: &Styling<'_>, collapses: Option<&str>, tag: &str) -> Option<Sight> {
    let (clips, limits) = (seen.reason(Deed::Clips)?, collapses?);
    let both = say!("{clips} together with {limits}");
    Some(Sight::Hidden(say!("{both}, on `<{tag}>`")))
}

/// What is wrong with the words of an element, and with all that is in it.
pub fn flaw(seen: &Styling<'_>, look: Look, tag: &str) -> Option<Sight> {
    let on = |reason: &str| say!("{reason}, on `<{tag}>`");
    if let Some(reason) = seen.reason(Deed::Hides) {
        return Some(Sight::Hidden(on(reason)));
    }
    if let (Some(clips), Some(limits)) = (seen.reason(Deed::Clips), seen.reason(Deed::Limits)) {
        return Some(Sight::Hidden(on(&say!("{clips} together with {limits}"))));
    }
    if let Some(reason) = seen.reason(Deed::Strikes) {
        return Some(Sight::Distorted(say!("{}, strikes it through", on(reason))));
    }
    if let Some(reason) = seen.reason(Deed::Scrambles) {
        return Some(Sight::Distorted(say!(
            "{}, changes the order of its letters",
            on(reason)
        )));
    }
    let mut faint = seen.effects().filter_map(|effect| effect.faint.as_ref());
    let (_, reason) = faint.next().filter(|_| look.strength < LEAST_STRENGTH)?;
    Some(Sight::Hidden(say!("{}, makes it faint", on(reason))))
}
