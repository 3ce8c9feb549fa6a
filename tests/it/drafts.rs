//! Drafts stay out of the site, unless they are asked for; what would lead to one is reported.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::new::new_guide;
use crate::terminal::{code, edit, run, said};

// A guide with a published card and a draft that has a warning and a picture of its own.
fn guide(languages: &str) -> (TempDir, PathBuf) {
    let (folder, guide) = new_guide(&["--lang", "en", "--languages", languages]);
    let added = run(
        &[
            "add",
            "card",
            "secret-plan",
            "--title",
            "Draft the zebra plan",
        ],
        &guide,
    );
    assert_eq!(code(&added), 0, "{}", said(&added));
    let card = guide.join("cards/secret-plan/card.md");
    let text = fs::read_to_string(&card).expect("a card");
    let text = text.replace(
        "1. Write here",
        "> [!NOTICE]\n> Never close the window.\n> Your work is lost.\n> {#never-close guards=first}\n\n1. Write here",
    );
    fs::write(
        &card,
        text.trim_end().to_owned() + " {#first}\n\n![The whole zebra plan](plan.svg)\n",
    )
    .expect("a card");
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"600\"><rect width=\"900\" height=\"600\" fill=\"#777777\"/></svg>";
    fs::write(guide.join("cards/secret-plan/plan.svg"), picture).expect("a picture");
    assert_eq!(code(&run(&["warnings", "accept"], &guide)), 0);
    (folder, guide)
}

fn all_text(folder: &std::path::Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        text += &path.display().to_string();
        text += &match path.is_dir() {
            true => all_text(&path),
            false => String::from_utf8_lossy(&fs::read(&path).expect("a file")).into_owned(),
        };
    }
    text
}

#[test]
fn a_draft_leaves_no_trace_on_the_site() {
    let (_folder, guide) = guide("en");
    let built = run(&["build", "--strict", "--format", "html,checklist"], &guide);
    let text = said(&built);
    assert_eq!(code(&built), 0, "{text}");
    assert!(
        text.contains("Built 1 card in 1 language") && text.contains("1 of 1 warning found"),
        "{text}"
    );
    assert!(
        text.contains("Left out 1 draft. To publish it too, type `stappenkaart build --drafts`."),
        "{text}"
    );
    let site = all_text(&guide.join("site"));
    for trace in ["secret-plan", "zebra", "plan.svg", "never-close"] {
        assert!(!site.contains(trace), "{trace}");
    }
    assert_eq!(code(&run(&["verify", "site"], &guide)), 0);
    let lock = fs::read_to_string(guide.join("warnings.lock")).expect("the ledger");
    assert!(
        lock.contains("never-close"),
        "the ledger has the warnings of drafts"
    );
}

#[test]
fn drafts_are_published_if_they_are_asked_for() {
    let (_folder, guide) = guide("en");
    let built = run(&["build", "--drafts", "--format", "html,checklist"], &guide);
    let text = said(&built);
    assert_eq!(code(&built), 0, "{text}");
    assert!(
        text.contains("Built 2 cards")
            && text.contains("2 of 2 warnings found")
            && !text.contains("Left out"),
        "{text}"
    );
    let page = fs::read_to_string(guide.join("site/en/secret-plan/index.html")).expect("a page");
    assert!(page.contains("Draft"), "the page says that it is a draft");
}

#[test]
fn a_link_from_a_published_card_to_a_draft_is_an_error() {
    let (_folder, guide) = guide("en");
    let card = guide.join("cards/share-folder/card.md");
    edit(
        &card,
        "2. Select the folder that you want to share.",
        "2. Select the folder, as in [the plan](card:secret-plan).",
    );
    for command in ["check", "build"] {
        let said = said(&run(&[command], &guide));
        assert!(
            said.contains(
                "error[SK222]: this link leads to the card `secret-plan`, which is a draft"
            ),
            "{said}"
        );
    }
    let lowered = run(&["build", "--allow", "SK222"], &guide);
    assert_eq!(
        code(&lowered),
        2,
        "no one can publish a link to nothing: {}",
        said(&lowered)
    );
    assert!(!said(&run(&["check", "--drafts"], &guide)).contains("SK222"));
    edit(
        &guide.join("cards/secret-plan/card.md"),
        "status: draft\n",
        "",
    );
    assert!(!said(&run(&["check"], &guide)).contains("SK222"));
}

#[test]
fn a_redirect_to_a_draft_is_an_error() {
    let (_folder, guide) = guide("en");
    edit(
        &guide.join("guide.toml"),
        "[theme]",
        "[redirect]\nold-plan = \"secret-plan\"\n\n[theme]",
    );
    let built = run(&["build"], &guide);
    assert!(
        code(&built) == 1
            && said(&built)
                .contains("the redirect from `old-plan` leads to the card `secret-plan`"),
        "{}",
        said(&built)
    );
    assert_eq!(
        code(&run(&["build", "--drafts", "--format", "html"], &guide)),
        0
    );
}

#[test]
fn a_draft_is_checked_and_its_translations_can_wait() {
    let (_folder, guide) = guide("nl");
    let checked = run(&["check", "--strict"], &guide);
    assert_eq!(code(&checked), 0, "{}", said(&checked));
    let with_drafts = run(&["check", "--drafts"], &guide);
    assert!(
        code(&with_drafts) == 0 && said(&with_drafts).contains("warning[SK301]"),
        "{}",
        said(&with_drafts)
    );
    let strict = run(&["check", "--drafts", "--strict"], &guide);
    assert_eq!(code(&strict), 1, "{}", said(&strict));
    let built = run(&["build", "--drafts", "--format", "html"], &guide);
    assert_eq!(code(&built), 0, "{}", said(&built));
    edit(
        &guide.join("cards/secret-plan/card.md"),
        "{#first-step}",
        "",
    );
    assert!(said(&run(&["check"], &guide)).contains("SK108"));
}

#[test]
fn a_guide_of_drafts_alone_is_not_published() {
    let (_folder, guide) = guide("en");
    edit(
        &guide.join("cards/share-folder/card.md"),
        "category: files\n",
        "category: files\nstatus: draft\n",
    );
    let built = run(&["build"], &guide);
    assert!(
        code(&built) == 1 && said(&built).contains("every card is a draft"),
        "{}",
        said(&built)
    );
    assert!(!guide.join("site").exists());
}
