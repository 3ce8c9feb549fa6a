//! Films and recordings of a page: a figure where all is known, and otherwise a link with what to add.

use super::accounts::wrong;
use super::{body, cards, errors, imported};

// A page with a film after its only action.
fn page(markup: &str) -> String {
    format!("# Opslaan\n\n## Sla op\n\n1. Klik op **Opslaan**.\n\n{markup}\n")
}

#[test]
fn a_film_on_another_site_is_a_link_until_its_length_is_known() {
    for (markup, link) in [
        (
            "> [!VIDEO https://www.youtube.com/embed/abc?start=3]",
            "[Bekijk de video](https://www.youtube.com/watch?v=abc)",
        ),
        (
            "[!VIDEO https://example.com/film]",
            "[Bekijk de video](https://example.com/film)",
        ),
        (
            ":::video source=\"https://example.com/film\" title=\"Zo sla je op\":::",
            "[Zo sla je op](https://example.com/film)",
        ),
        (
            "<iframe src=\"https://player.vimeo.com/video/12?h=3\" title=\"Zo sla je op\"></iframe>",
            "[Zo sla je op](https://vimeo.com/12)",
        ),
        (
            "<iframe\n  src=\"//www.youtube-nocookie.com/embed/abc\"\n></iframe>",
            "[Bekijk de video](https://www.youtube.com/watch?v=abc)",
        ),
        (
            "<video controls src=\"https://example.com/a.mp4\"></video>",
            "[Bekijk de video](https://example.com/a.mp4)",
        ),
        (
            "<video controls>\n  <source src=\"https://example.com/a.mp4\" type=\"video/mp4\">\n</video>",
            "[Bekijk de video](https://example.com/a.mp4)",
        ),
        (
            "[![Zo sla je op](poster.png)](https://youtu.be/abc)",
            "[Zo sla je op](https://www.youtube.com/watch?v=abc)",
        ),
        (
            "{{< youtube abc >}}",
            "[Bekijk de video](https://www.youtube.com/watch?v=abc)",
        ),
        (
            "![type:video](https://www.youtube.com/embed/abc)",
            "[Bekijk de video](https://www.youtube.com/watch?v=abc)",
        ),
    ] {
        let page = page(markup);
        let body = body(&page);
        assert!(body.contains(link), "{markup}\n{body}");
        assert_eq!(errors("save.md", &page), [""; 0], "{markup}\n{body}");
        let imported = imported("save.md", &page);
        let changed = &imported.report.changed;
        let is_said = |why: &str| {
            why.contains("a link leads to this film") && why.contains("its length: [![")
        };
        assert!(
            changed.iter().any(|remark| is_said(&remark.why)),
            "{changed:?}"
        );
        assert_eq!(wrong(&page, &imported), [""; 0]);
    }
}

#[test]
fn a_film_with_all_that_it_needs_is_a_figure() {
    for (markup, figure) in [
        (
            "[![Zo sla je op](poster.png)](opslaan.mp4)",
            "[![Zo sla je op](poster.png)](opslaan.mp4)\n",
        ),
        (
            "<video src=\"film/Opslaan 1.mp4\" poster=\"poster.png\" title=\"Zo sla je op\"></video>",
            "[![Zo sla je op](poster.png)](opslaan-1.mp4)\n",
        ),
        (
            "<video src=\"https://example.com/a\" poster=\"poster.png\" title=\"Zo sla je op\" data-duration=\"2:30\"></video>",
            "[![Zo sla je op](poster.png)](https://example.com/a) {length=2:30}\n",
        ),
        (
            "[![Het formulier](poster.png)](formulier.pdf)",
            "[![Het formulier](poster.png)](formulier.pdf)\n",
        ),
    ] {
        let page = page(markup);
        let body = body(&page);
        assert!(body.contains(figure), "{markup}\n{body}");
        assert_eq!(errors("save.md", &page), [""; 0], "{markup}\n{body}");
    }
}

#[test]
fn a_film_without_a_poster_is_copied_and_waits_for_one() {
    let page = page("<video src=\"opslaan.mp4\"></video>");
    let body = body(&page);
    assert!(body.contains("<!-- import: write this film as a figure, with a picture as its poster, a text that says what it shows: [![What it shows](poster.png)](opslaan.mp4) -->"), "{body}");
    let imported = imported("save.md", &page);
    assert_eq!(imported.drafts[0].pictures[0].name, "opslaan.mp4");
}

#[test]
fn films_are_where_they_were() {
    let under = "# Opslaan\n\n1. Klik op **Opslaan**.\n\n   > [!VIDEO https://example.com/film]\n\n2. Klik op **Sluiten**.\n";
    let text = body(under);
    assert!(
        text.contains("   > [!NOTE]\n   > [Bekijk de video](https://example.com/film)"),
        "{text}"
    );
    assert_eq!(errors("save.md", under), [""; 0], "{text}");
    let before = "# Opslaan\n\n> [!VIDEO https://example.com/film]\n\n## Sla op\n\n1. Klik op **Opslaan**.\n";
    assert_eq!(errors("save.md", before), [""; 0], "{}", body(before));
    let html = "<h1>Opslaan</h1><ol><li>Klik op <b>Opslaan</b>.<iframe src=\"https://www.youtube.com/embed/abc\" allowfullscreen></iframe></ol>";
    let card = cards("save.html", html);
    assert!(card.contains("watch?v=abc"), "{card}");
    assert_eq!(errors("save.html", html), [""; 0], "{card}");
}

#[test]
fn a_frame_of_another_site_is_left_to_a_person() {
    let page = page("<iframe src=\"https://example.com/map\"></iframe>");
    let body = body(&page);
    assert!(
        body.contains("<!-- import: a part of another site can't be a part of a card: <iframe"),
        "{body}"
    );
}

#[test]
fn where_a_picture_leads_to_is_in_the_report() {
    let page = page("[![De knop](save.png)](https://example.com/w1)");
    let hidden = imported("save.md", &page).report.hidden;
    assert!(
        hidden
            .iter()
            .any(|remark| remark.text == "https://example.com/w1"),
        "{hidden:?}"
    );
}
