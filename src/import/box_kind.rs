//! What a box is: its own word, its title, its first line or a label before its first words, whichever warns most. "Danger" as the first
//! line of a note makes it a danger.

use super::labelled_as::LabelledAs;
use super::labels::ImportLabels;
use super::maker::says;
use super::tree::{SourceBlock, SourceInline, SourceKind, plain_words};

impl ImportLabels {
    /// What a box means; `None` where no word of it is known.
    pub fn of_alert(
        &self,
        word: &str,
        title: &[SourceInline],
        body: &[SourceBlock],
    ) -> Option<LabelledAs> {
        let own = self.of_box(word);
        let said = [
            self.of_title(&plain_words(title)),
            self.alone(body).map(|(_, labelled)| labelled),
            self.before_words(word, body).map(|(labelled, _)| labelled),
        ];
        let all = own.into_iter().chain(said.into_iter().flatten());
        all.reduce(|one, other| match other.is_stronger(one) {
            true => other,
            false => one,
        })
    }

    /// Whether a box becomes a warning.
    pub fn warns(&self, word: &str, title: &[SourceInline], body: &[SourceBlock]) -> bool {
        let labelled = self.of_alert(word, title, body);
        !matches!(labelled, Some(LabelledAs::Note(_)))
    }

    /// A first text that is a signal word and nothing else, with more below it.
    pub fn alone(&self, body: &[SourceBlock]) -> Option<(String, LabelledAs)> {
        let (first, rest) = body.split_first()?;
        let (SourceKind::Paragraph(words) | SourceKind::Heading { words, .. }) = &first.kind else {
            return None;
        };
        let said = plain_words(words);
        let labelled = self.of_title(&said).filter(|_| !rest.is_empty())?;
        Some((said, labelled))
    }

    /// What the first words of a box say, with the words after them: "Waarschuwing: ..." in a frame. Of a box with a word of its own, only
    /// what warns more.
    pub fn before_words(
        &self,
        word: &str,
        body: &[SourceBlock],
    ) -> Option<(LabelledAs, Vec<SourceInline>)> {
        let SourceKind::Paragraph(words) = &body.first()?.kind else {
            return None;
        };
        let (_, labelled, rest) = self.split(words)?;
        let own = self.of_box(word);
        let is_more = own.is_none_or(|own| labelled.is_stronger(own));
        (is_more && says(&rest)).then_some((labelled, rest))
    }
}
