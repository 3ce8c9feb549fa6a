//! One page: its draft and the cards that it translates are compared, and what pairs goes into the catalogs.

use std::collections::BTreeSet;

use stappenkaart_say::say;

use super::PageOfCards;
use super::catalogs::{PageCatalogs, PairedState};
use super::fitted::Fitting;
use super::included::settled;
use super::pairing::{AloneText, Pairing, paired};
use super::pictures::picture_names;
use super::places::{GuidePlaces, PageParts};
use super::report::{MissingText, PairLine, TranslatedReport, left_out};
use super::unit::{Unit, UnitReader, labels};
use crate::catalog::{Kept, Refusal};
use crate::import::account::report_of_lines;
use crate::import::report::Remark;
use crate::import::{ReadDrafts, guide_of};
use crate::library::{self, Library};
use crate::model::{Card, Inline, Lang, Segment, plain, to_markdown};
use crate::source::Sources;

/// What all pages share.
pub struct PageWork<'a, 'b> {
    pub sources: &'a Sources,
    pub library: &'a Library,
    pub lang: &'a Lang,
    pub catalogs: PageCatalogs<'b>,
    pub places: GuidePlaces<'a>,
}

// A page that is being taken.
struct OpenTranslation<'p> {
    parts: PageParts,
    report: TranslatedReport,
    fitting: Fitting<'p>,
}

impl<'a> PageWork<'a, '_> {
    /// Takes a page as translations of its cards.
    pub fn page(&mut self, page: PageOfCards) -> TranslatedReport {
        let PageOfCards { path, cards, read } = page;
        let (of_guide, lang): (&'a Library, &'a Lang) = (self.library, self.lang);
        let sources = self.guide_of_page(&read);
        // Problems of the drafts are comments in them by now.
        let (library, _) = library::read(&sources);
        let said = cards_of_page(library.as_ref(), &read);
        let parts = PageParts::new(&read, &sources);
        let pairing = self.pairing(of_guide, &cards, (&sources, &said), &parts);
        let mut open = OpenTranslation {
            parts,
            report: TranslatedReport::new(path, cards),
            fitting: Fitting {
                source: &of_guide.guide.source,
                lang,
                ids: &pairing.ids,
            },
        };
        for (source, text) in &pairing.texts {
            self.pair(source, text, &mut open);
        }
        for span in &pairing.same_code {
            open.parts
                .part(*span)
                .kept
                .push(say!("the same code").to_owned());
        }
        for alone in &pairing.alone {
            self.alone(alone, &mut open);
        }
        let OpenTranslation {
            parts, mut report, ..
        } = open;
        report.missing = pairing
            .missing
            .iter()
            .map(|text| self.missing(text))
            .collect();
        report.texts.missing = report.missing.len();
        report.pairs.sort_by_key(|pair| pair.line);
        let first = report_of_lines(&read.tree, &read.cards, &report.source);
        report.settle(first, &read.tree.lines, &parts.close());
        settled(report, &read.tree)
    }

    fn guide_of_page(&self, read: &ReadDrafts) -> Sources {
        let drafts = &read.cards.drafts;
        let category = drafts.first().map_or("", |draft| &draft.category);
        guide_of(drafts, self.lang, category, Vec::new())
    }

    fn pairing<'p>(
        &self,
        library: &'p Library,
        cards: &[String],
        (sources, said): (&Sources, &[&'p Card<Segment>]),
        parts: &PageParts,
    ) -> Pairing<'p> {
        let guide = &library.guide;
        let known = |id: &String| {
            let mut cards = library.cards.iter();
            cards.find(|card| card.id.as_str() == id)
        };
        let ours: Vec<Option<&'p Card<Segment>>> = cards.iter().map(known).collect();
        let there: Vec<&'p Card<Segment>> = ours.iter().copied().flatten().collect();
        let names = picture_names(
            (self.sources, &there, &guide.source),
            (sources, said, self.lang),
        );
        let shared = shared_labels(&there, said);
        let left = UnitReader {
            lang: &guide.source,
            labels: &shared,
            pictures: &names.guide,
            is_said: &|_| true,
        };
        let right = UnitReader {
            lang: self.lang,
            labels: &shared,
            pictures: &names.page,
            is_said: &|text| parts.says(text),
        };
        let ours = ours.into_iter().map(|card| match card {
            Some(card) => left.card(card),
            None => Unit::removed_card(),
        });
        let theirs = said.iter().map(|card| right.card(card));
        let (ours, theirs) = (Unit::page(ours.collect()), Unit::page(theirs.collect()));
        paired(&ours, &theirs, &|source, text| {
            self.contradicts(source, text)
        })
    }

    // The QA checks decide it, without the links and callouts that the page can't have yet.
    fn contradicts(&self, source: &Segment, text: &Segment) -> bool {
        let source = Segment {
            text: bare(&source.text),
            ..source.clone()
        };
        let text = to_markdown(&bare(&text.text));
        match self.catalogs.judged(&source, &text) {
            Err(Refusal::Lacks(kept) | Refusal::Adds(kept)) => {
                matches!(kept, Kept::Code(_) | Kept::Number(_))
            }
            Err(refusal) => matches!(refusal, Refusal::OtherNumber(_)),
            Ok(()) => false,
        }
    }

    fn pair(&mut self, source: &Segment, said: &Segment, open: &mut OpenTranslation<'_>) {
        let (text, moved) = open.fitting.fitted(&source.text, &said.text);
        let state = self
            .catalogs
            .put(source, &to_markdown(&text), &open.report.source);
        let (line, name) = (open.parts.line(said.span), self.places.name(source));
        let lang = self.lang;
        let remark = |(from, to): (String, String)| Remark {
            line,
            why: say!(
                "the link to `{from}` leads to `{to}`, as in the source, until `guide.toml` has its address in `{lang}`"
            ),
            text: name.clone(),
        };
        open.report.changed.extend(moved.into_iter().map(remark));
        let at = self.places.at(source.span);
        let part = open.parts.part(said.span);
        let (state, why) = match state {
            PairedState::Review => ("review", String::new()),
            PairedState::Unchanged => ("unchanged", String::new()),
            PairedState::Kept => ("kept", String::new()),
            PairedState::Refused(why) => ("refused", why),
        };
        match state {
            "refused" => {
                let why = left_out(&name, &why);
                part.uncertain.get_or_insert((why, vec![at.clone()]));
            }
            "kept" => part.yours.push(say!("your translation of `{name}` stays")),
            _ => part.kept.push(name.clone()),
        }
        open.report.texts.add(state);
        open.report.pairs.push(PairLine {
            line,
            text: name,
            at,
            state,
            why,
        });
    }

    fn alone(&self, alone: &AloneText<'_>, open: &mut OpenTranslation<'_>) {
        let known = alone.only.zip(alone.said).and_then(|(source, said)| {
            let (text, _) = open.fitting.fitted(&source.text, &said.text);
            let refusal = self.catalogs.judged(source, &to_markdown(&text)).err()?;
            Some(left_out(&self.places.name(source), &refusal.reason()))
        });
        let near = alone
            .near
            .iter()
            .map(|span| self.places.at(*span))
            .collect();
        let why = known.unwrap_or_else(|| alone.why.clone());
        let part = open.parts.part(alone.span);
        part.uncertain.get_or_insert((why, near));
        open.report.texts.not_paired += 1;
    }

    fn missing(&self, text: &Segment) -> MissingText {
        MissingText {
            text: self.places.name(text),
            at: self.places.at(text.span),
            words: plain(&text.text),
        }
    }
}

// The cards of a page in its order.
fn cards_of_page<'l>(library: Option<&'l Library>, read: &ReadDrafts) -> Vec<&'l Card<Segment>> {
    let card = |id: &str| {
        let mut cards = library?.cards.iter();
        cards.find(|card| card.id.as_str() == id)
    };
    let drafts = read.cards.drafts.iter();
    drafts.filter_map(|draft| card(&draft.id)).collect()
}

// The names of buttons that both sides have.
fn shared_labels(ours: &[&Card<Segment>], theirs: &[&Card<Segment>]) -> BTreeSet<String> {
    let of_all = |cards: &[&Card<Segment>]| -> BTreeSet<String> {
        cards.iter().flat_map(|card| labels(card)).collect()
    };
    let theirs = of_all(theirs);
    of_all(ours).intersection(&theirs).cloned().collect()
}

// A text without its links and callouts, whose words stay.
fn bare(text: &[Inline]) -> Vec<Inline> {
    let word = |word: &Inline| match word {
        Inline::Text(_) | Inline::Code(_) => vec![word.clone()],
        Inline::Ui(words) => vec![Inline::Ui(bare(words))],
        Inline::Emphasis(words) => vec![Inline::Emphasis(bare(words))],
        Inline::Callout { id: _, words } | Inline::Link { target: _, words } => bare(words),
    };
    text.iter().flat_map(word).collect()
}
