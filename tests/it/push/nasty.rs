//! Help centers that take a text and do something else with it. A push that says that it is fine is fine.

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use stappenkaart::push::PushText;

use super::fake::{Cleaner, Fake, KINDS, Kind};
use super::harness::{Disk, Run, fine, first, missing_warning, problems, push, second};

type Spoil = Box<dyn Fn(String) -> String + Send>;

// What readers see now, by title.
fn seen(fake: &Fake) -> Vec<(String, String)> {
    let state = fake.state();
    let all = state.shown();
    all.iter()
        .map(|(.., text)| (text.title.clone(), text.body.clone()))
        .collect()
}

// The element of a warning's box.
fn element(kind: Kind) -> &'static str {
    match kind {
        Kind::Zendesk => "blockquote",
        Kind::Intercom => "table",
        Kind::Confluence => "ac:structured-macro",
    }
}

#[test]
fn a_cleaner_that_eats_boxes_or_words_changes_nothing_that_readers_see() {
    for kind in KINDS {
        let (fake, disk) = (Fake::new(kind), Disk::default());
        fine(&fake, &disk, first(kind));
        let before = seen(&fake);
        let spoils: [(&str, Spoil); 4] = [
            (
                "box",
                Box::new(move |body| {
                    body.replace(&format!("<{}", element(kind)), "<div")
                        .replace(&format!("</{}>", element(kind)), "</div>")
                }),
            ),
            (
                "severity",
                Box::new(|body| {
                    body.replace("<strong>Let op", "<strong>Tip")
                        .replace("<strong>Notice", "<strong>Tip")
                        .replace(
                            "lang=\"nl\" dir=\"ltr\">Let op",
                            "lang=\"nl\" dir=\"ltr\">Tip",
                        )
                }),
            ),
            (
                "words",
                Box::new(|body| body.replace("nooit", "").replace("ever ", "")),
            ),
            ("all", Box::new(|_| String::new())),
        ];
        for (what, spoil) in spoils {
            fake.spoil(spoil);
            let pushed = push(&fake, &disk, second(kind), &Run::default());
            assert!(
                problems(&pushed).contains("SK50"),
                "{kind:?} {what}: {}",
                problems(&pushed)
            );
            assert!(problems(&pushed).contains("nothing that readers see was changed"));
            assert_eq!(seen(&fake), before, "{kind:?} {what}");
        }
        fake.spoil(|body| body);
        fine(&fake, &disk, second(kind));
    }
}

#[test]
fn a_cleaner_that_only_spoils_real_articles_has_its_work_taken_back() {
    for kind in KINDS {
        let (fake, disk) = (Fake::new(kind), Disk::default());
        fine(&fake, &disk, first(kind));
        let before = seen(&fake);
        // The first text is the probe's: only the second is spoiled, and what is put back is kept.
        let mut calls = std::sync::atomic::AtomicUsize::new(0);
        let _ = calls.get_mut();
        fake.spoil(move |body| {
            let at = calls.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            if at % 3 == 1 {
                "<p>-</p>".to_owned()
            } else {
                body
            }
        });
        let pushed = push(&fake, &disk, second(kind), &Run::default());
        assert!(
            problems(&pushed).contains("readers see what they saw before"),
            "{kind:?}: {}",
            problems(&pushed)
        );
        assert_eq!(seen(&fake).len(), before.len());
        for (title, body) in seen(&fake) {
            let ours = first(kind)
                .iter()
                .find(|text| text.title == title)
                .expect("ours");
            assert_eq!(missing_warning(ours, &body), None);
        }
        // The next run finds the articles as they were, and goes on.
        fake.spoil(|body| body);
        fine(&fake, &disk, second(kind));
    }
}

#[test]
fn an_article_that_can_not_be_put_back_is_named_and_its_text_kept() {
    for kind in KINDS {
        let (fake, disk) = (Fake::new(kind), Disk::default());
        fine(&fake, &disk, first(kind));
        let calls = std::sync::atomic::AtomicUsize::new(0);
        fake.spoil(
            move |body| match calls.fetch_add(1, std::sync::atomic::Ordering::Relaxed) {
                0 => body,
                _ => "<p>-</p>".to_owned(),
            },
        );
        let pushed = push(&fake, &disk, second(kind), &Run::default());
        assert!(
            problems(&pushed).contains("SK531"),
            "{kind:?}: {}",
            problems(&pushed)
        );
        let rescued = disk.rescued.borrow();
        assert!(
            rescued.iter().any(|(_, text)| text.contains("resulteert")),
            "{rescued:?}"
        );
    }
}

#[test]
fn a_theme_that_hides_or_drops_a_warning_is_found_on_the_page() {
    for kind in KINDS {
        let (fake, disk) = (Fake::new(kind), Disk::default());
        fine(&fake, &disk, first(kind));
        let before = seen(&fake);
        let themes: [Cleaner; 3] = [
            Box::new(|body| body.replace("foutmelding", "")),
            Box::new(|body| format!("<div style=\"display:none\">{body}</div>")),
            Box::new(|body| format!("<div hidden>{body}</div>")),
        ];
        for theme in themes {
            fake.state().theme = theme;
            let looked = push(
                &fake,
                &disk,
                first(kind),
                &Run {
                    dry: true,
                    seen: &[],
                },
            );
            assert!(
                problems(&looked).contains("SK50"),
                "{kind:?}: {}",
                problems(&looked)
            );
            let pushed = push(&fake, &disk, second(kind), &Run::default());
            assert!(problems(&pushed).contains("SK50"), "{kind:?}");
            assert_eq!(seen(&fake).len(), before.len());
            assert!(
                seen(&fake)
                    .iter()
                    .all(|(_, body)| !body.contains("Dit geeft een")),
                "{kind:?}"
            );
        }
        fake.state().theme = Box::new(str::to_owned);
        fine(&fake, &disk, second(kind));
    }
}

#[test]
fn an_edit_during_the_push_is_not_overwritten() {
    for kind in KINDS {
        let (fake, disk) = (Fake::new(kind), Disk::default());
        fine(&fake, &disk, first(kind));
        // The next text that is cleaned is the probe's: in that moment, someone edits all articles.
        fake.state().edit_while_cleaning = Some(("resulteert", "leidt"));
        let pushed = push(&fake, &disk, second(kind), &Run::default());
        let said = problems(&pushed);
        assert!(said.contains("SK530"), "{kind:?}: {said}");
        let leads = seen(&fake)
            .iter()
            .filter(|(_, body)| body.contains("leidt"))
            .count();
        assert!(leads > 0, "{kind:?}");
        let refused = push(&fake, &disk, second(kind), &Run::default());
        assert!(problems(&refused).contains("SK530"));
        assert_eq!(
            seen(&fake)
                .iter()
                .filter(|(_, body)| body.contains("leidt"))
                .count(),
            leads
        );
    }
}

/// One thing that a cleaner does.
#[derive(Debug, Clone)]
enum Habit {
    Unwraps(&'static str),
    Renames(&'static str, &'static str),
    Forgets(&'static str),
    Drops(&'static str),
    Cuts(usize),
    Doubles,
    Reverses,
}

impl Habit {
    fn apply(&self, body: String) -> String {
        match self {
            Habit::Unwraps(name) => tags(&body, name, None),
            Habit::Renames(name, to) => tags(&body, name, Some(to)),
            Habit::Forgets(word) => body.replace(word, ""),
            Habit::Drops(name) => dropped(&body, name),
            Habit::Cuts(percent) => {
                let at = body.len() * percent / 100;
                let at = (0..=at)
                    .rev()
                    .find(|at| body.is_char_boundary(*at))
                    .unwrap_or(0);
                body[..at].to_owned()
            }
            Habit::Doubles => format!("{body}{body}"),
            Habit::Reverses => body.lines().rev().collect::<Vec<_>>().join("\n"),
        }
    }
}

fn tags(body: &str, name: &str, to: Option<&str>) -> String {
    let mut out = String::new();
    let mut rest = body;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        let tag = &rest[at..end];
        let own = tag
            .trim_start_matches(['<', '/'])
            .split([' ', '>', '/'])
            .next();
        match to {
            _ if own != Some(name) => out.push_str(tag),
            Some(to) => out.push_str(&tag.replacen(name, to, 1)),
            None => {}
        }
        rest = &rest[end..];
    }
    out + rest
}

// The first element of the name with all that is in it.
fn dropped(body: &str, name: &str) -> String {
    let (Some(start), Some(end)) = (
        body.find(&format!("<{name}")),
        body.find(&format!("</{name}>")),
    ) else {
        return body.to_owned();
    };
    match start < end {
        true => format!("{}{}", &body[..start], &body[end + name.len() + 3..]),
        false => body.to_owned(),
    }
}

fn habit() -> impl Strategy<Value = Habit> {
    let element = prop::sample::select(vec![
        "blockquote",
        "p",
        "strong",
        "em",
        "ol",
        "li",
        "table",
        "td",
        "tr",
        "ac:structured-macro",
        "ac:rich-text-body",
        "div",
        "h2",
        "img",
        "sup",
    ]);
    let word = prop::sample::select(vec![
        "nooit",
        "Let op",
        "Notice",
        "Never",
        "Dit",
        "fout",
        "lang=\"nl\"",
        "1.",
        "a",
    ]);
    prop_oneof![
        element.clone().prop_map(Habit::Unwraps),
        (element.clone(), element.clone()).prop_map(|(from, to)| Habit::Renames(from, to)),
        word.prop_map(Habit::Forgets),
        element.prop_map(Habit::Drops),
        (0usize..=100).prop_map(Habit::Cuts),
        Just(Habit::Doubles),
        Just(Habit::Reverses),
    ]
}

// What a text that is said to be fine must have, whatever the cleaner is.
fn must_be_fine(texts: &[PushText], fake: &Fake, habits: &[Habit]) {
    for (title, body) in seen(fake) {
        let mut ours = texts.iter().filter(|text| text.title == title);
        assert!(
            ours.any(|text| missing_warning(text, &body).is_none()),
            "{:?} {habits:?}: {title}",
            fake.kind
        );
    }
}

#[test]
fn whatever_a_cleaner_does_a_push_that_says_that_it_is_fine_is_fine() {
    let mut runner = TestRunner::new(ProptestConfig {
        cases: 24,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let cleaners = (0usize..3, prop::collection::vec(habit(), 0..3));
    let counts = std::cell::Cell::new((0, 0));
    let result = runner.run(&cleaners, |(kind, habits)| {
        let kind = KINDS[kind];
        let with_warning: Vec<PushText> = first(kind)
            .iter()
            .filter(|text| text.card == "zakelijke-track-trace")
            .cloned()
            .collect();
        let (fake, disk) = (Fake::new(kind), Disk::default());
        let own = habits.clone();
        fake.spoil(move |body| own.iter().fold(body, |body, habit| habit.apply(body)));
        let pushed = push(&fake, &disk, &with_warning, &Run::default());
        let (good, bad) = counts.get();
        match pushed.problems.is_empty() {
            true => counts.set((good + 1, bad)),
            false => counts.set((good, bad + 1)),
        }
        if pushed.problems.is_empty() {
            assert_eq!(seen(&fake).len(), with_warning.len());
        }
        // Also what is shown after a problem is whole: it was proven before it was shown.
        must_be_fine(&with_warning, &fake, &habits);
        Ok(())
    });
    result.expect("no cleaner deceives the tool");
    let (good, bad) = counts.get();
    assert!(good > 1 && bad > 5, "{good} fine, {bad} not");
}
