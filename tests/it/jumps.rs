//! Where a reader continues: the words say whether that is further on or back.

use std::fs;

use crate::terminal::{code, run, said, small};

const CARD: &str = "---
title: Check the lamp
category: example
---

## Look {#look}

1. Look at the lamp. {choice=one}
   - It is off. {to=done}
   - It is on. {to=wait}

## Wait {#wait}

1. Wait a minute.

## Be done {#done}

1. Go home.

## When it does not work {#trouble kind=troubleshooting}

### The lamp is broken {#broken then=done}

1. Replace the lamp.
";

#[test]
fn a_step_that_is_above_is_one_to_go_back_to() {
    let (_folder, root) = small(&[
        ("guide.toml", crate::support::GUIDE),
        ("cards/lamp/card.md", CARD),
    ]);
    let output = run(&["build", ".", "--format", "html"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let page = fs::read_to_string(root.join("site/en/lamp/index.html")).expect("the page");
    let count = |words: &str| page.matches(words).count();
    assert_eq!(count("Go on to step 2"), 1, "{page}");
    assert_eq!(count("Go on to step 3"), 1, "{page}");
    // What does not work is below all steps.
    assert_eq!(count("Go back to step 3"), 1, "{page}");
}
