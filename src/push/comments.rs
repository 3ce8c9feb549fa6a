//! Comments on words of a text. Takes the body that a help center has and the one that is to be sent, returns that with the marks of the
//! comments at the same words.

use super::center::OpenComment;
use super::confluence::COMMENT_MARK;
use super::settled::without_tags;

/// The body with a mark for each comment. Fails with the comments whose words are not in it, or are in it at several places.
pub fn with_marks(
    body: &str,
    there: &str,
    comments: &[OpenComment],
) -> Result<String, Vec<OpenComment>> {
    let mut out = body.to_owned();
    let mut lost = Vec::new();
    for comment in comments {
        let Some(words) = marked_words(there, &comment.mark) else {
            // Its words were gone before: it has no place that could be lost.
            continue;
        };
        match place(&out, there, &comment.mark, &words) {
            Some(at) => {
                let mark = format!(
                    "<{COMMENT_MARK} ac:ref=\"{}\">{words}</{COMMENT_MARK}>",
                    comment.mark
                );
                out.replace_range(at..at + words.len(), &mark);
            }
            None => lost.push(comment.clone()),
        }
    }
    match lost.is_empty() {
        true => Ok(out),
        false => Err(lost),
    }
}

fn opening(mark: &str) -> String {
    format!("<{COMMENT_MARK} ac:ref=\"{mark}\">")
}

// The words inside a mark, as the body has them. Words with elements in them can't be found again.
fn marked_words(body: &str, mark: &str) -> Option<String> {
    let opening = opening(mark);
    let (_, rest) = body.split_once(&opening)?;
    let (words, _) = rest.split_once(&format!("</{COMMENT_MARK}>"))?;
    Some(words.to_owned())
}

// Where the words are in the new body: the only place, or the same one of as many as before.
fn place(body: &str, there: &str, mark: &str, words: &str) -> Option<usize> {
    if words.trim().is_empty() || words.contains(['<', '>']) {
        return None;
    }
    let places = text_places(body, words);
    if let [only] = places[..] {
        return Some(only);
    }
    let before = there.split(&opening(mark)).next().unwrap_or_default();
    let earlier = text_places(&without_tags(before, COMMENT_MARK), words).len();
    let all = text_places(&without_tags(there, COMMENT_MARK), words).len();
    (all == places.len()).then(|| places.get(earlier).copied())?
}

// Where words are in the text, and not in a tag.
fn text_places(body: &str, words: &str) -> Vec<usize> {
    let is_text = |at: &usize| {
        let before = &body[..*at];
        before
            .rfind('<')
            .is_none_or(|start| before[start..].contains('>'))
    };
    let all = body.match_indices(words).map(|(at, _)| at);
    all.filter(is_text).collect()
}
