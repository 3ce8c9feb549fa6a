//! The review copy on A4. Takes a `ReviewView`, returns one file, tagged as all others.

use serde::Serialize;
use stappenkaart_say::say;

use super::about::About;
use super::design::{Design, Figures, Sheet};
use super::fit::printed;
use super::typeset::Job;
use crate::diag::Diagnostic;
use crate::format::{Engines, ReviewView, RunView, TextView};

const REVIEW: &str = "review.typ";

/// The copy as the parts that all sheets share read it: it has the head of a sheet, and nothing of a single card.
#[derive(Serialize)]
struct Copy<'a> {
    #[serde(flatten)]
    review: &'a ReviewView,
    /// Its words are those of the guide; the name of the document also says that it is a review.
    title: TextView,
    category: Category,
    facts: [(); 0],
    verified: Option<String>,
    steps: [(); 0],
    troubleshooting: Option<()>,
    warning_links: [(); 0],
    terms: [(); 0],
}

/// What comes before the title at the head of a page.
#[derive(Serialize)]
struct Category {
    name: TextView,
}

/// The copy as a PDF. Fails as [`super::typeset::set_card`] does.
pub fn write_review(review: &ReviewView, engines: &Engines) -> Result<Vec<u8>, Diagnostic> {
    let kind = kind(review);
    let page = Copy {
        review,
        title: TextView {
            plain: format!("{} ({})", review.guide_title.plain, kind.plain),
            ..review.guide_title.clone()
        },
        category: Category { name: kind },
        facts: [],
        verified: None,
        steps: [],
        troubleshooting: None,
        warning_links: [],
        terms: [],
    };
    let about = About {
        ident: format!("{REVIEW}/{}", review.lang),
        name: say!("the review copy in `{}`", review.lang),
        path: "guide.toml".to_owned(),
        warnings: Vec::new(),
        dated: false,
    };
    let design = Design {
        format: "review",
        template: REVIEW,
        paper: Sheet::of(engines.print().office()),
        figures: Figures::All,
        attempts: &[],
        scale: 1.0,
        fills: false,
        flows: false,
    };
    let figures = review.figures().collect();
    printed(&Job::new(design, &page, about, figures, engines)?)
}

fn kind(review: &ReviewView) -> TextView {
    let word = review.words.get("review").cloned().unwrap_or_default();
    let runs = vec![RunView::Text { text: word.clone() }];
    TextView {
        id: String::new(),
        runs,
        plain: word,
        lang: None,
        dir: None,
        fallback: None,
    }
}
