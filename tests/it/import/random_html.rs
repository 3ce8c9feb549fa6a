//! Random pages of HTML: no word vanishes, whatever is in what.

use proptest::prelude::*;

use super::accounts::wrong;
use super::imported;
use super::random::numbered;

// Elements with `w` in the place of each word.
fn page() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "w w",
        "<p>w <b>w.</b> w</p>",
        "<h2>w</h2>",
        "<p>w <span hidden>w</span> w</p>",
        "<div style='display:none'>w</div>",
        "<p><s>w</s> w <input value=w> <button>w</button></p>",
        "<select><option>w<option selected>w</select>",
        "<p>w <select><option>w<option selected>w</select></p>",
        "<button>w</button>",
        "<button aria-expanded=false>w</button>",
        "<label>w</label> <input value=w>",
        "<textarea>w</textarea>",
        "<img src=w.png alt=w>",
        "<p>w. <img src=w.png alt=w></p>",
        "<a href=w.html><div>w</div></a>",
        "<p>1. w</p>\n<p>2. w</p>",
        "<p>• w<br>• w</p>",
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>w</p>",
        "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>w</p>",
        "<dl><dt>w<dd>w<dd>w</dl>",
        "<table><tr><td rowspan=2>w<td colspan=2>w<tr><td>w</table>",
        "<table><caption>w</caption><tr><td><ol><li>w<li>w</ol><td><div class=note>w</div></table>",
        "<table><tr><td>w</table>",
        "<pre>w w</pre>",
        "<!-- w -->",
        "<nav>w</nav>",
        "<svg><title>w</title></svg>",
        "<math><mi>w</mi></math>",
        "<ac:structured-macro ac:name=w><ac:parameter ac:name=key>w</ac:parameter></ac:structured-macro>",
        "<ac:structured-macro ac:name=info><ac:parameter ac:name=title>w</ac:parameter><ac:rich-text-body>w</ac:rich-text-body></ac:structured-macro>",
        "<ac:image ac:alt=w><ri:attachment ri:filename=w.png /></ac:image>",
    ]);
    let leaf = leaf.prop_map(str::to_owned);
    let block = leaf.prop_recursive(3, 24, 4, |inner| {
        let blocks = prop::collection::vec(inner, 1..4).prop_map(|blocks| blocks.join("\n"));
        let around = prop::sample::select(vec![
            ("<div>", "</div>"),
            ("<div hidden>", "</div>"),
            ("<div class=warning><p class=title>w</p>", "</div>"),
            ("<ol><li>", "</li>\n<li>w</li></ol>"),
            ("<ol start=4><li>w</li>", "<li>w</li></ol>"),
            ("<ul><li>", "</ul>"),
            ("<blockquote>", "</blockquote>"),
            ("<span>", "</span>"),
            ("<b>", "</b>"),
            ("<form><p>w</p>", "</form>"),
            ("<details><summary>w</summary>", "</details>"),
            ("<table><tr><td>", "</td></tr></table>"),
            ("<table role=presentation><tr><td>w<td>", "</table>"),
            (
                "<div role=tablist><a role=tab>w</a></div><div role=tabpanel>",
                "</div>",
            ),
            ("<footer>", "</footer>"),
        ]);
        (around, blocks).prop_map(|((start, end), blocks)| format!("{start}\n{blocks}\n{end}"))
    });
    prop::collection::vec(block, 1..7).prop_map(|blocks| numbered(&blocks.join("\n")))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_word_of_a_random_page_of_html_vanishes(text in page()) {
        let imported = imported("page.html", &text);
        let wrong = wrong(&text, &imported);
        prop_assert!(wrong.is_empty(), "{wrong:?}\n{text}");
    }
}
