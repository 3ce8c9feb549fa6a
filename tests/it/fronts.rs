//! What the front page of a language and the head of a card gather: the cards that were checked last, and what a reader needs, once for
//! all that is obtained in the same way.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::terminal::{code, run, said, small};

const GUIDE: &str = "title = \"Cards\"
source = \"en\"
languages = [\"en\"]

[category.office]
name = \"Office\"

[role.keeper]
name = \"keeper\"

[permission.read]
name = \"Read\"
get = \"Have it ticked on the page **Users**.\"
ask = \"your administrator\"

[permission.write]
name = \"Write\"
get = \"Have it ticked on the page **Users**.\"
ask = \"your administrator\"

[permission.print]
name = \"Print\"
get = \"Buy it.\"

[permission.plain]
name = \"Plain\"

[permission.bare]
name = \"Bare\"
";

fn card(title: &str, more: &str, requires: &[&str]) -> String {
    let requires: String = requires.iter().map(|id| format!("> - `{id}`\n")).collect();
    let requires = match requires.is_empty() {
        true => String::new(),
        false => format!("> [!REQUIRES]\n{requires}\n"),
    };
    format!(
        "---\ntitle: {title}\ncategory: office\n{more}---\n\nWith this card you save it.\n\n{requires}## Save it {{#save-it}}\n\n1. Click **Save**.\n"
    )
}

// A guide in which card `n` was checked on the n-th of November, but not the second, and the seventh is a draft.
fn guide(count: usize) -> (TempDir, PathBuf) {
    let cards: Vec<(String, String)> = (1..=count)
        .map(|n| {
            let verified = match n {
                2 => String::new(),
                _ => format!("owner: office\nverified: 2026-11-{n:02}\nreview: 6 months\n"),
            };
            let status = if n == 7 { "status: draft\n" } else { "" };
            let name = if n == 1 {
                "example".to_owned()
            } else {
                format!("card-{n}")
            };
            (
                format!("cards/{name}/card.md"),
                card(&format!("Card {n}"), &(verified + status), &[]),
            )
        })
        .collect();
    let mut files = vec![("guide.toml", GUIDE)];
    files.extend(
        cards
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str())),
    );
    let (folder, root) = small(&files);
    let output = run(&["build", ".", "--format", "html"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    (folder, root.join("site"))
}

// The titles in the list of cards that were checked last.
fn recent(page: &str) -> Vec<&str> {
    let Some((_, list)) = page.split_once("<section class=\"recent\"") else {
        return Vec::new();
    };
    let (list, _) = list.split_once("</section>").expect("its end");
    let titles = list.split("index.html\">").skip(1);
    titles
        .map(|rest| rest.split('<').next().unwrap_or_default())
        .collect()
}

#[test]
fn a_guide_with_many_cards_names_those_that_were_checked_last() {
    let (_folder, site) = guide(10);
    let page = fs::read_to_string(site.join("en/index.html")).expect("the front page");
    assert_eq!(
        recent(&page),
        ["Card 10", "Card 9", "Card 8", "Card 6", "Card 5"]
    );
    assert!(
        page.contains("href=\"card-10/index.html\">Card 10</a> <time datetime=\"2026-11-10\">")
    );
}

#[test]
fn a_guide_with_few_cards_does_not() {
    let (_folder, site) = guide(8);
    let page = fs::read_to_string(site.join("en/index.html")).expect("the front page");
    assert!(recent(&page).is_empty());
}

// "For tenants" says more to a reader than the role that a tenant has in the product.
#[test]
fn a_tile_says_who_the_card_is_for() {
    let (_folder, root) = small(&[
        ("guide.toml", GUIDE),
        (
            "cards/example/card.md",
            &card("One", "audience: tenants\n", &["keeper"]),
        ),
        ("cards/two/card.md", &card("Two", "", &["keeper"])),
    ]);
    let output = run(&["build", ".", "--format", "html"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let page = fs::read_to_string(root.join("site/en/index.html")).expect("the front page");
    let tiles: Vec<&str> = page.split("<li class=\"tile\"").skip(1).collect();
    assert!(tiles[0].contains("<span>tenants</span>") && !tiles[0].contains("<span>keeper</span>"));
    assert!(tiles[1].contains("<span>keeper</span>"));
}

#[test]
fn how_to_get_permissions_is_said_once_where_it_is_the_same() {
    let needs = ["keeper", "read", "print", "write", "plain", "bare"];
    let (_folder, root) = small(&[
        ("guide.toml", GUIDE),
        ("cards/example/card.md", &card("Save it", "", &needs)),
    ]);
    let output = run(&["build", ".", "--format", "html,checklist"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let page = fs::read_to_string(root.join("site/en/example/index.html")).expect("the page");
    for id in needs {
        let check = format!("data-have=\"{id}\" aria-labelledby=\"need_{id}\"");
        assert_eq!(page.matches(&check).count(), 1, "{id}");
        assert_eq!(
            page.matches(&format!("id=\"need_{id}\"")).count(),
            1,
            "{id}"
        );
    }
    assert_eq!(page.matches("Have it ticked").count(), 1);
    assert_eq!(page.matches("Buy it.").count(), 1);
    assert_eq!(
        page.matches("<li class=\"need-group\">").count(),
        1,
        "what says nothing is on its own"
    );
    let (_, group) = page
        .split_once("<li class=\"need-group\">")
        .expect("a group");
    let (group, _) = group.split_once("</details>").expect("its end");
    assert!(
        group.contains("need_read")
            && group.contains("need_write")
            && !group.contains("need_print")
    );
}
