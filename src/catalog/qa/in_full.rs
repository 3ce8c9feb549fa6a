//! The words of a message in full. Takes an objection to a translation with the texts that were compared, puts the labels and the code that
//! these left out back into its words.

use super::marks::NAME;
use super::{Kept, OtherWords, Refusal};

impl Refusal {
    /// The same with the labels that a source and its translation left out. Each is given with what it left out.
    pub fn in_full(self, source: (&str, &[String]), translation: (&str, &[String])) -> Refusal {
        let both = |words: OtherWords| OtherWords {
            source: in_full(&words.source, source),
            translation: in_full(&words.translation, translation),
        };
        match self {
            Refusal::LostNegation(word) => Refusal::LostNegation(in_full(&word, source)),
            Refusal::AddedNegation(word) => Refusal::AddedNegation(in_full(&word, translation)),
            Refusal::Lacks(Kept::Number(number)) => {
                Refusal::Lacks(Kept::Number(in_full(&number, source)))
            }
            Refusal::Adds(Kept::Number(number)) => {
                Refusal::Adds(Kept::Number(in_full(&number, translation)))
            }
            Refusal::Opposite(words) => Refusal::Opposite(both(words)),
            Refusal::OtherChoice(words) => Refusal::OtherChoice(both(words)),
            Refusal::OtherOrder(words) => Refusal::OtherOrder(both(words)),
            Refusal::OtherNumber(words) => Refusal::OtherNumber(both(words)),
            other => other,
        }
    }
}

// The words are a part of the text, or several with an ellipsis between them.
fn in_full(words: &str, (text, left_out): (&str, &[String])) -> String {
    if !words.contains(NAME) {
        return words.to_owned();
    }
    let parts = words.split(" … ").map(|part| {
        let start = text.find(part).unwrap_or_default();
        let mut names = left_out.iter().skip(text[..start].matches(NAME).count());
        let pieces = part.split(NAME).enumerate().map(|(at, piece)| match at {
            0 => piece.to_owned(),
            _ => format!("{}{piece}", names.next().map_or("…", String::as_str)),
        });
        pieces.collect::<String>()
    });
    parts.collect::<Vec<_>>().join(" … ")
}

#[cfg(test)]
mod tests {
    use super::in_full;

    #[test]
    fn labels_are_put_back() {
        let names = ["Start".to_owned(), "Stop".to_owned()];
        let text = ("Press \u{fffc} and turn \u{fffc} off.", names.as_slice());
        assert_eq!(in_full("turn \u{fffc} off", text), "turn Stop off");
        assert_eq!(in_full("Press \u{fffc} … off", text), "Press Start … off");
        assert_eq!(in_full("off", text), "off");
    }
}
