//! `push`: each fake help center has the demo, is edited, cleans in another way, breaks off at every request. No warning is lost without a
//! problem, no edit is overwritten, no article is made twice, and no key is shown.

mod command;
mod confluence;
mod fake;
mod harness;
mod intercom;
mod nasty;
mod zendesk;

use stappenkaart::push::{PushStep, PushText};

use fake::{Accident, Fake, KINDS, Kind};
use harness::{Disk, Run, fine, first, missing_warning, problems, push, second};

// Every text of the guide is shown to readers, once, with all its warnings.
fn all_there(fake: &Fake, texts: &[PushText]) {
    let state = fake.state();
    let shown = state.shown();
    assert_eq!(shown.len(), texts.len(), "{:?}", state.log);
    for text in texts {
        let mut same = shown.iter().filter(|(_, lang, found)| {
            found.title == text.title && (**lang == text.lang || fake.kind == Kind::Confluence)
        });
        let (.., found) = same
            .next()
            .unwrap_or_else(|| panic!("{} is not there", text.name()));
        assert_eq!(missing_warning(text, &found.body), None);
        assert_eq!(found.outdated, text.outdated && fake.kind == Kind::Zendesk);
        assert!(same.next().is_none());
    }
    let articles = if fake.kind == Kind::Confluence {
        texts.len()
    } else {
        texts.len() / 2
    };
    // The probe is one more.
    assert_eq!(
        state.articles.len(),
        articles + 1,
        "{:?}: {:#?}",
        fake.kind,
        state.log
    );
}

#[test]
fn the_demo_is_pushed_and_then_nothing_is_left_to_push() {
    for kind in KINDS {
        let (fake, disk) = (Fake::new(kind), Disk::default());
        let pushed = fine(&fake, &disk, first(kind));
        assert!(pushed.steps.iter().all(|(_, step)| *step == PushStep::New));
        assert!(pushed.sightings > 0);
        all_there(&fake, first(kind));
        let (lock, asked) = (disk.lock.borrow().clone(), fake.state().log.len());
        assert!(asked < 30 * first(kind).len(), "{kind:?}: {asked} requests");
        let again = fine(&fake, &disk, first(kind));
        assert!(
            again
                .steps
                .iter()
                .all(|(_, step)| *step == PushStep::Unchanged),
            "{:?}",
            again.steps
        );
        assert_eq!(again.sightings, pushed.sightings);
        assert_eq!(*disk.lock.borrow(), lock);
        let state = fake.state();
        let writes = state.log[asked..]
            .iter()
            .filter(|line| !line.starts_with("GET"));
        assert_eq!(writes.collect::<Vec<_>>(), Vec::<&String>::new());
    }
}

#[test]
fn pictures_are_there_before_the_text_and_are_sent_once() {
    for kind in [Kind::Zendesk, Kind::Confluence] {
        let (fake, disk) = (Fake::new(kind), Disk::default());
        fine(&fake, &disk, first(kind));
        let sent = |fake: &Fake| {
            fake.state()
                .log
                .iter()
                .filter(|line| line.contains("attachment"))
                .count()
        };
        let before = sent(&fake);
        assert!(before > 0);
        fine(&fake, &disk, second(kind));
        assert_eq!(sent(&fake), before, "{kind:?}");
        let state = fake.state();
        for (.., text) in state.shown() {
            assert!(
                !text.body.contains("src=\"https://example.com/help/"),
                "{}",
                text.body
            );
        }
    }
}

#[test]
fn a_dry_run_asks_and_writes_nothing() {
    for kind in KINDS {
        let (fake, disk) = (Fake::new(kind), Disk::default());
        let dry = Run {
            dry: true,
            seen: &[],
        };
        let planned = push(&fake, &disk, first(kind), &dry);
        assert!(
            planned.steps.iter().all(|(_, step)| *step == PushStep::New),
            "{}",
            problems(&planned)
        );
        fine(&fake, &disk, first(kind));
        let lock = disk.lock.borrow().clone();
        let planned = push(&fake, &disk, second(kind), &dry);
        let changed = planned
            .steps
            .iter()
            .filter(|(_, step)| *step == PushStep::Changed);
        assert_eq!(changed.count(), 1, "{:?}", planned.steps);
        assert_eq!(*disk.lock.borrow(), lock);
        let done = fake.state().log.len();
        push(&fake, &disk, second(kind), &dry);
        assert!(
            fake.state().log[done..]
                .iter()
                .all(|line| line.starts_with("GET"))
        );
    }
}

#[test]
fn an_edit_in_the_help_center_is_shown_and_never_overwritten() {
    for kind in KINDS {
        let (fake, disk) = (Fake::new(kind), Disk::default());
        fine(&fake, &disk, first(kind));
        assert!(fake.edit("foutmelding.", "foutmelding, zegt Piet.") > 0);
        let edited = fake.state().articles.clone();
        let refused = push(&fake, &disk, second(kind), &Run::default());
        let said = problems(&refused);
        assert!(
            said.contains("SK530") && said.contains("zegt Piet."),
            "{said}"
        );
        assert!(
            refused
                .edits
                .iter()
                .any(|line| line.starts_with("+ ") && line.contains("zegt Piet."))
        );
        let is_kept = |state: &fake::State| {
            let piet = |article: &fake::FakeArticle| {
                article
                    .texts
                    .values()
                    .any(|text| text.body.contains("zegt Piet"))
            };
            state
                .articles
                .iter()
                .all(|(id, article)| !edited.get(id).is_some_and(piet) || piet(article))
        };
        assert!(is_kept(&fake.state()));
        // What a person has seen may be replaced, and nothing that came after it.
        let tokens: Vec<String> = refused
            .problems
            .iter()
            .filter_map(|problem| problem.help.clone())
            .collect();
        let seen = |help: &String| {
            help.rsplit_once("--seen ")
                .map(|(_, token)| token.trim_end_matches('`').to_owned())
        };
        let tokens: Vec<String> = tokens.iter().filter_map(seen).collect();
        fake.edit("zegt Piet", "zegt Piet weer");
        let late = push(
            &fake,
            &disk,
            second(kind),
            &Run {
                dry: false,
                seen: &tokens,
            },
        );
        assert!(problems(&late).contains("SK530"));
        fake.edit("zegt Piet weer", "zegt Piet");
        let accepted = push(
            &fake,
            &disk,
            second(kind),
            &Run {
                dry: false,
                seen: &tokens,
            },
        );
        assert!(accepted.problems.is_empty(), "{}", problems(&accepted));
        all_there(&fake, second(kind));
    }
}

#[test]
fn an_article_that_was_hidden_deleted_or_is_not_ours_is_left_alone() {
    for kind in KINDS {
        let (fake, disk) = (Fake::new(kind), Disk::default());
        fine(&fake, &disk, first(kind));
        for article in fake.state().articles.values_mut() {
            article
                .texts
                .values_mut()
                .for_each(|text| text.hidden = true);
        }
        let hidden = push(&fake, &disk, second(kind), &Run::default());
        assert!(
            problems(&hidden).contains("someone has hidden this article"),
            "{}",
            problems(&hidden)
        );
        assert!(fake.state().shown().is_empty());
        let ids: Vec<u64> = fake.state().articles.keys().copied().collect();
        ids.iter()
            .for_each(|id| _ = fake.state().articles.remove(id));
        let gone = push(&fake, &disk, second(kind), &Run::default());
        assert!(
            problems(&gone).contains("is not there any more"),
            "{}",
            problems(&gone)
        );
        let (fake, disk) = (Fake::new(kind), Disk::default());
        fine(&fake, &disk, first(kind));
        let lost = Disk::default();
        let before = fake.state().articles.len();
        let refused = push(&fake, &lost, first(kind), &Run::default());
        assert!(
            problems(&refused).contains("restore `push.lock`"),
            "{}",
            problems(&refused)
        );
        assert_eq!(fake.state().articles.len(), before);
    }
}

#[test]
fn comments_keep_their_places_or_stop_the_push() {
    let kind = Kind::Confluence;
    let (fake, disk) = (Fake::new(kind), Disk::default());
    fine(&fake, &disk, first(kind));
    let comment = |words: &str| {
        let mut state = fake.state();
        let page = state
            .articles
            .values_mut()
            .find(|page| !page.texts["-"].hidden && page.texts["-"].body.contains(words));
        let page = page.expect("a page with the words");
        let text = page.texts.get_mut("-").expect("a text");
        let mark =
            format!("<ac:inline-comment-marker ac:ref=\"c1\">{words}</ac:inline-comment-marker>");
        text.body = text.body.replacen(words, &mark, 1);
        page.comments = vec![("c1".to_owned(), words.to_owned())];
    };
    comment("Zet nooit track");
    fine(&fake, &disk, second(kind));
    let marked = |fake: &Fake| {
        let state = fake.state();
        let shown = state.shown();
        let mut bodies = shown.iter().map(|(.., text)| &text.body);
        bodies.any(|body| body.contains("<ac:inline-comment-marker ac:ref=\"c1\">Zet nooit track</ac:inline-comment-marker>"))
    };
    assert!(marked(&fake));
    for page in fake.state().articles.values_mut() {
        page.comments.clear();
        for text in page.texts.values_mut() {
            text.body = text
                .body
                .replace("<ac:inline-comment-marker ac:ref=\"c1\">", "")
                .replace("</ac:inline-comment-marker>", "");
        }
    }
    comment("Dit geeft een");
    let before = fake.state().articles.clone();
    let refused = push(&fake, &disk, first(kind), &Run::default());
    assert!(
        problems(&refused).contains("SK533"),
        "{}",
        problems(&refused)
    );
    let commented = before
        .iter()
        .find(|(_, page)| !page.comments.is_empty())
        .expect("it");
    assert_eq!(&fake.state().articles[commented.0], commented.1);
}

// From request `at` on, the help center does not answer any more.
fn stopped(fake: &Fake, at: usize, accident: Accident) {
    fake.accidents(move |asked, _| (asked == at).then_some(accident));
}

// The card with warnings, in its languages.
fn of_one_card(texts: &[PushText]) -> Vec<PushText> {
    let is_it = |text: &&PushText| text.card == "zakelijke-track-trace";
    texts.iter().filter(is_it).cloned().collect()
}

// What readers see is one of these texts, with all its warnings.
fn is_whole(fake: &Fake, texts: &[&[PushText]]) -> bool {
    let state = fake.state();
    state.shown().iter().all(|(.., found)| {
        let mut all = texts.iter().flat_map(|texts| texts.iter());
        all.any(|text| text.title == found.title && missing_warning(text, &found.body).is_none())
    })
}

#[test]
fn a_run_that_is_stopped_at_any_request_is_continued_by_the_next() {
    for kind in KINDS {
        let texts = of_one_card(first(kind));
        let whole = {
            let (fake, disk) = (Fake::new(kind), Disk::default());
            fine(&fake, &disk, &texts);
            fake.state().asked
        };
        assert!(whole >= 20, "{whole}");
        for at in (1..=whole).step_by(3) {
            let (fake, disk) = (Fake::new(kind), Disk::default());
            let accident = [Accident::Down, Accident::DownAfter][at % 2];
            stopped(&fake, at, accident);
            let cut = push(&fake, &disk, &texts, &Run::default());
            assert!(at == whole || problems(&cut).contains("SK514"), "{at}");
            assert!(is_whole(&fake, &[&texts]), "{kind:?} {at}");
            fake.calm();
            fine(&fake, &disk, &texts);
            all_there(&fake, &texts);
        }
    }
}

#[test]
fn an_update_that_is_stopped_leaves_each_article_old_or_new() {
    for kind in KINDS {
        let (old, new) = (of_one_card(first(kind)), of_one_card(second(kind)));
        let (fake, disk) = (Fake::new(kind), Disk::default());
        fine(&fake, &disk, &old);
        let (articles, lock) = (fake.state().articles.clone(), disk.lock.borrow().clone());
        fake.accidents(|_, _| None);
        fine(&fake, &disk, &new);
        let whole = fake.state().asked;
        for at in (1..=whole).step_by(3) {
            fake.state().articles.clone_from(&articles);
            disk.lock.borrow_mut().clone_from(&lock);
            stopped(&fake, at, [Accident::Down, Accident::DownAfter][at % 2]);
            push(&fake, &disk, &new, &Run::default());
            assert!(is_whole(&fake, &[&old, &new]), "{kind:?} {at}");
            fake.calm();
            fine(&fake, &disk, &new);
            all_there(&fake, &new);
        }
    }
}

#[test]
fn single_accidents_and_throttling_are_survived() {
    for kind in KINDS {
        let texts = of_one_card(first(kind));
        for accident in [Accident::Before, Accident::After, Accident::Throttled] {
            let (fake, disk) = (Fake::new(kind), Disk::default());
            fake.accidents(move |asked, _| (asked % 4 == 3).then_some(accident));
            // A thing that may have been made is not made again in the same run, so some runs stop.
            for _ in 0..6 {
                let pushed = push(&fake, &disk, &texts, &Run::default());
                let is_silent = |code: &str| code == "SK514";
                assert!(
                    pushed
                        .problems
                        .iter()
                        .all(|problem| is_silent(problem.code.0)),
                    "{kind:?} {accident:?}: {}",
                    problems(&pushed)
                );
            }
            fake.calm();
            fine(&fake, &disk, &texts);
            all_there(&fake, &texts);
        }
    }
}
