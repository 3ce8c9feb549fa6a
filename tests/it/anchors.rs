//! Links to places, beyond those of the demo: on every page of a site, each leads to an id that the page it names has. And the arrows between the steps of a card.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::terminal::{card, code, run, said, small};

const GUIDE: &str = "
[term.drum]
name = \"drum\"
definition = \"The part that turns, with a [tray](term:tray).\"

[term.tray]
name = \"tray\"
definition = \"The part that holds paper.\"
";

// Every kind of place that a card can link to; a checklist has only some of them.
const CARD: &str = "> [!WARNING]
> Never touch the [drum](term:drum).
> It burns.
> {#hot}

## Facts {#facts kind=about}

| Lamp | Meaning |
|---|---|
| green | ready |

## Open it {#open}

1. Open the [tray](term:tray), as in [the facts](#facts).
2. Press [Save](callout:save), as in [step two](#shut).

![The screen](screen.svg)

## Shut it {#shut}

1. Put it in. {#in}
2. Shut it, as in [that action](#in), not as [the colours](card:lamps#colours).

## When it does not work {#trouble kind=troubleshooting}

### It is stuck {#stuck}

1. Read about the [drum](term:drum) and [the facts](#facts).
";

const LAMPS: &str = "---
title: Lamps
category: example
kind: reference
---

## Colours {#colours kind=about}

The [drum](term:drum) has a lamp.
";

const SCREEN: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 600\"><rect width=\"9\" height=\"9\"/></svg>";
const CALLOUTS: &str = "[save]\nlabel = \"The button\"\nx = 10\ny = 10\nwidth = 20\nheight = 10\n";

fn pages(folder: &Path, root: &Path, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            pages(&path, root, found);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            let name = path.strip_prefix(root).expect("a page of the site");
            let text = fs::read_to_string(&path).expect("a page");
            found.insert(name.to_string_lossy().replace('\\', "/"), text);
        }
    }
}

fn values<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let before = format!(" {name}=\"");
    let rest = page.split(before.as_str()).skip(1);
    rest.map(|rest| rest.split('"').next().unwrap_or_default())
        .collect()
}

// The page that a link of another one names: without the folders that it goes up.
fn named(page: &str, file: &str) -> String {
    let mut folders: Vec<&str> = page.split('/').collect();
    folders.pop();
    for part in file.split('/') {
        match part {
            ".." => drop(folders.pop()),
            part => folders.push(part),
        }
    }
    folders.join("/")
}

// Links to places that are not there, as `page -> link`.
fn dead(site: &Path) -> Vec<String> {
    let mut all = BTreeMap::new();
    pages(site, site, &mut all);
    assert!(all.len() > 5, "{} pages", all.len());
    let ids: BTreeMap<&str, BTreeSet<&str>> = all
        .iter()
        .map(|(path, page)| (path.as_str(), values(page, "id").into_iter().collect()))
        .collect();
    let mut dead = Vec::new();
    for (path, page) in &all {
        for link in values(page, "href") {
            let Some((file, place)) = link.split_once('#').filter(|(_, place)| !place.is_empty())
            else {
                continue;
            };
            let target = match file {
                "" => path.clone(),
                file => named(path, file),
            };
            let is_there = ids
                .get(target.as_str())
                .is_some_and(|ids| ids.contains(place));
            // A field of the review copy is not made by a card.
            if !file.contains("://") && !is_there {
                dead.push(format!("{path} -> {link}"));
            }
        }
    }
    dead
}

fn with_all_kinds(format: &str, look: impl FnOnce(&Path)) {
    let guide = format!("{}{GUIDE}", crate::support::GUIDE);
    let (_folder, root) = small(&[
        ("guide.toml", &guide),
        ("cards/drums/card.md", &card(CARD)),
        ("cards/drums/screen.svg", SCREEN),
        ("cards/drums/screen.callouts.toml", CALLOUTS),
        ("cards/lamps/card.md", LAMPS),
    ]);
    let built = run(&["build", ".", "--format", format], &root);
    assert_eq!(code(&built), 0, "{}", said(&built));
    look(&root.join("site"));
}

#[test]
fn no_link_leads_to_a_place_that_is_not_there() {
    with_all_kinds("html,checklist,single-file,fragment", |site| {
        assert_eq!(dead(site), Vec::<String>::new());
        let checklist = site.join("en/drums/checklist.html");
        let page = fs::read_to_string(&checklist).expect("a checklist");
        for link in ["index.html#term__drum", "index.html#facts", "#in", "#shut"] {
            assert!(page.contains(&format!("href=\"{link}\"")), "{link}");
        }
        // What the test looks for is found.
        fs::write(&checklist, page.replace("index.html#facts", "#facts")).expect("the disk");
        assert_eq!(dead(site).len(), 2);
    });
}

#[test]
fn a_term_is_words_alone_where_no_page_has_it() {
    with_all_kinds("checklist", |site| {
        let page = fs::read_to_string(site.join("en/drums/checklist.html")).expect("a checklist");
        assert!(page.contains("Open the tray, as in the facts."));
        assert!(page.contains("Never touch the drum."));
    });
}

const WAYS: &str = "## Look {#look}

1. What does it say? {choice=one}
   - Low. {to=low}
   - Dirty. {to=dirty}

## Fill it {#low then=shut}

1. Fill it.

## Clean it {#dirty}

1. Clean it.

## Dry it {#dry}

1. Dry it.

## Shut it {#shut}

1. Shut it.

## Leave {#leave}

1. Leave.
";

#[test]
fn the_arrow_up_leads_to_a_step_that_the_reader_did() {
    let (_folder, root) = small(&[("cards/example/card.md", &card(WAYS))]);
    let built = run(&["build", ".", "--format", "html"], &root);
    assert_eq!(code(&built), 0, "{}", said(&built));
    let page = fs::read_to_string(root.join("site/en/example/index.html")).expect("a page");
    let steps = page.split("<section class=\"step").skip(1);
    let up: Vec<&str> = steps
        .map(|step| {
            let (_, nav) = step.split_once("class=\"step-nav\"").unwrap_or_default();
            let (nav, _) = nav.split_once("</p>").unwrap_or_default();
            let links: Vec<&str> = nav.split("<a href=\"#").skip(1).collect();
            let up = links.iter().find(|link| link.contains("#icon_previous"));
            up.map_or("", |link| link.split('"').next().unwrap_or_default())
        })
        .collect();
    // The two ways come from the choice, and so does the step where they come together.
    assert_eq!(up, ["", "look", "look", "dirty", "look", "shut"]);
}
