//! Every line is accounted for. The lines are counted again here, from the source and the cards alone, by code that shares nothing with
//! the report.

use std::collections::BTreeSet;

use stappenkaart::import::{ImportedPage, written};

use super::imported;

/// What is wrong with the account of a page.
pub fn wrong(text: &str, imported: &ImportedPage) -> Vec<String> {
    let report = &imported.report;
    let mut wrong = Vec::new();
    let count = text.lines().count();
    let total = report.count;
    if total.lines != count || total.kept + total.dropped + total.uncertain != count {
        wrong.push(format!("{count} lines are not {total:?}"));
    }
    let mut seen = BTreeSet::new();
    let kept = report.kept.iter().map(|line| line.line);
    let dropped = report.dropped.iter().map(|line| line.line);
    let uncertain = report.uncertain.iter().map(|line| line.line);
    for line in kept.chain(dropped).chain(uncertain) {
        if !seen.insert(line) {
            wrong.push(format!("line {line} is there twice"));
        }
    }
    if seen != (1..=count).collect() {
        wrong.push("a line is missing".to_owned());
    }
    wrong.extend(lost_words(text, imported));
    wrong.extend(lost_alerts(text, imported));
    wrong
}

/// Words are `w` and a number; each is in a card, or in what the report says is dropped or hidden.
fn lost_words(text: &str, imported: &ImportedPage) -> Vec<String> {
    let mut there = String::new();
    for draft in &imported.drafts {
        there.push_str(&written(draft).text);
    }
    let report = &imported.report;
    for remark in report.dropped.iter().chain(&report.hidden) {
        there.push_str(&remark.text);
        there.push(' ');
    }
    // Marks within a word can go: readers of the source see "*w1*w2" as one word too.
    let plain = text.replace('*', "");
    let tokens: BTreeSet<&str> = there.split(|c: char| !c.is_alphanumeric()).collect();
    let joined = plain.split(|c: char| !c.is_alphanumeric());
    let joined: Vec<&str> = joined.filter(|whole| tokens.contains(whole)).collect();
    let is_joined = |word: &str| {
        let number = word.trim_start_matches('w');
        let mut wholes = joined.iter().filter(|whole| **whole != word);
        wholes.any(|whole| whole.starts_with('w') && whole.split('w').any(|part| part == number))
    };
    let known: BTreeSet<String> = words(&there).collect();
    words(text)
        .filter(|word| !known.contains(word) && !is_joined(word))
        .map(|word| format!("`{word}` is lost"))
        .collect()
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| {
            word.strip_prefix('w')
                .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit()))
        })
        .map(str::to_owned)
}

/// Each `[!WORD]` of the source is in the report, on a line at or above it, as often as it is in the source.
fn lost_alerts(text: &str, imported: &ImportedPage) -> Vec<String> {
    let marks = [
        "[!WARNING]",
        "[!CAUTION]",
        "[!DANGER]",
        "[!IMPORTANT]",
        "[!NOTE]",
        "[!TIP]",
    ];
    let mut wrong = Vec::new();
    for mark in marks {
        let inside = mark.trim_matches(['[', '!', ']']);
        let source = text.matches(mark).count();
        let report = imported
            .report
            .alerts
            .iter()
            .filter(|alert| alert.word == inside)
            .count();
        if source != report {
            wrong.push(format!(
                "{source} boxes `{mark}` in the source, {report} in the report"
            ));
        }
    }
    // A warning of the report is in its card, once.
    for alert in &imported.report.alerts {
        if alert.id.is_empty() {
            continue;
        }
        let draft = imported.drafts.iter().find(|draft| draft.id == alert.card);
        let text = draft.map(|draft| written(draft).text).unwrap_or_default();
        if text.matches(&format!("{{#{}}}", alert.id)).count() != 1 {
            wrong.push(format!("the warning `{}` is not in its card", alert.id));
        }
    }
    wrong
}

const PAGE: &str = "---\ntitle: w1\nms.author: w2\n---\n\n# w3\n\nw4 [w5][link] <span class=\"w6\">w7</span>.\n\n[link]: https://example.com/w8\n\n> [!NOTE]\n> w9\n> [!WARNING]\n> w10\n\n## w11\n\n1. w12\n   - w13\n     - w14\n\n   | w15 | w16 |\n   |--|--|\n   | w17 | > [!CAUTION] w18 |\n\n   ```\n   w19\n   ```\n2. ![w20](w21.png) w22 ![w23](w24.png)\n\n<!-- w25 > [!TIP] -->\n\n## w26\n\nw27\n: w28\n\n<details><summary>w29</summary>\n\nw30\n\n</details>\n\n***\n\n    w31\n\nw32[^1]\n\n[^1]: w33\n\n- [ ] w34\n\n~~w35~~ \\w36 &amp; &lt;w37&gt;\n";

#[test]
fn every_line_word_and_box_of_a_page_is_accounted_for() {
    let imported = imported("w.md", PAGE);
    assert_eq!(wrong(PAGE, &imported), [""; 0]);
    assert_eq!(
        imported.report.alerts.len(),
        4,
        "{:?}",
        imported.report.alerts
    );
}

#[test]
fn a_loss_is_noticed() {
    let mut lost = imported("w.md", PAGE);
    lost.report.count.kept -= 1;
    assert!(!wrong(PAGE, &lost).is_empty());
    let mut lost = imported("w.md", PAGE);
    lost.report.uncertain.pop();
    assert!(!wrong(PAGE, &lost).is_empty());
    let mut lost = imported("w.md", PAGE);
    lost.drafts[0].parts.remove(0);
    assert!(!wrong(PAGE, &lost).is_empty());
    let mut lost = imported("w.md", PAGE);
    lost.report.alerts.pop();
    assert!(!wrong(PAGE, &lost).is_empty());
}
