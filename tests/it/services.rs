//! Services that translate, played by a server on this machine that speaks their languages, well or badly.

use std::fs;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use stappenkaart::translate::suggest::{
    DeepL, EngineError, LibreTranslate, Patience, Suggested, TranslationEngine,
};

use crate::guide::Files;
use crate::server::{Reply, Request, Server};
use crate::suggest::{ask, entry, guide, is_empty, synced, text};
use crate::terminal::{code, said, small, tool};

const KEY: &str = "0123abcd-secret-4567:fx";

fn deepl(server: &Server, patience: Patience) -> Option<Box<dyn TranslationEngine>> {
    Some(Box::new(
        DeepL::new(KEY, Some(&server.address), patience).expect("an address on this machine"),
    ))
}

fn libretranslate(server: &Server, patience: Patience) -> Option<Box<dyn TranslationEngine>> {
    Some(Box::new(
        LibreTranslate::new(Some(KEY), &server.address, patience)
            .expect("an address on this machine"),
    ))
}

const FINE: &str = "Content-Type: application/json\r\n";

fn ok(value: &Value) -> Reply {
    Reply::Say(200, FINE, value.to_string())
}

fn dutch(text: &str) -> String {
    match text {
        "Never touch the roller." => "Raak de rol nooit aan.".to_owned(),
        "Open" => "Openen".to_owned(),
        other => {
            let words = other
                .replace("Press ", "Druk op ")
                .replace(" read ", " lees ")
                .replace("the manual", "de handleiding");
            format!("Vertaald: {words}")
        }
    }
}

fn as_deepl(request: &Request) -> Value {
    let texts = request.body["text"]
        .as_array()
        .expect("a list of texts")
        .iter();
    json!({ "translations": texts.map(|text| json!({ "detected_source_language": "EN", "text": dutch(text.as_str().expect("a text")) })).collect::<Vec<_>>() })
}

fn as_libretranslate(request: &Request) -> Value {
    let texts = request.body["q"]
        .as_array()
        .expect("a list of texts")
        .iter();
    json!({ "translatedText": texts.map(|text| dutch(text.as_str().expect("a text"))).collect::<Vec<_>>() })
}

// Patient enough for a busy machine, in a hurry between two requests.
fn patience() -> Patience {
    Patience {
        timeout: Duration::from_secs(20),
        repeats: 2,
        pause: Duration::from_millis(5),
        longest_pause: Duration::from_millis(50),
    }
}

fn hasty() -> Patience {
    Patience {
        timeout: Duration::from_millis(300),
        ..patience()
    }
}

fn fault(suggested: &Suggested) -> (&str, &str) {
    match &suggested.error {
        Some(EngineError::Engine { message, help }) => (message, help),
        Some(EngineError::Text(message)) => (message, ""),
        None => ("no fault", ""),
    }
}

#[test]
fn deepl_is_asked_as_it_wants() {
    let server = Server::new(|request, _| ok(&as_deepl(request)));
    let mut files = guide();
    let suggested = ask(&mut files, deepl(&server, patience()));
    assert_eq!(suggested.error, None);
    assert!(entry(&files, "roller.avoid").contains("# suggested by deepl\n"));
    assert!(entry(&files, "roller.avoid").contains("msgstr \"Raak de rol nooit aan.\""));
    let start = entry(&files, "start");
    let wanted = "Vertaald: Druk op **Start** & lees [de handleiding](https://example.com/m).";
    assert!(start.contains(wanted), "{start}");
    let asked = server.asked();
    let Request {
        line,
        headers,
        body,
    } = &asked[0];
    assert_eq!(line, "POST /v2/translate HTTP/1.1");
    assert_eq!(headers["authorization"], format!("DeepL-Auth-Key {KEY}"));
    assert!(
        headers["content-type"].starts_with("application/json"),
        "{headers:?}"
    );
    assert!(headers["user-agent"].starts_with("stappenkaart/"));
    let fields = json!([
        body["source_lang"],
        body["target_lang"],
        body["tag_handling"],
        body["ignore_tags"],
        body["preserve_formatting"]
    ]);
    assert_eq!(fields, json!(["EN", "NL", "xml", ["x"], true]));
    let texts = body["text"].as_array().expect("a list");
    assert!(
        texts.contains(&json!(
            "Press <g id=\"1\">Start</g> &amp; read <g id=\"2\">the manual</g>."
        )),
        "{texts:?}"
    );
    assert!(!body.to_string().contains(KEY));
}

#[test]
fn libretranslate_is_asked_as_it_wants() {
    let server = Server::new(|request, _| ok(&as_libretranslate(request)));
    let mut files = guide();
    assert_eq!(
        ask(&mut files, libretranslate(&server, patience())).error,
        None
    );
    assert!(entry(&files, "roller.avoid").contains("# suggested by libretranslate\n"));
    let asked = server.asked();
    for Request {
        line,
        headers,
        body,
    } in asked.iter()
    {
        assert_eq!(line, "POST /translate HTTP/1.1");
        assert!(
            headers["content-type"].starts_with("application/json")
                && !format!("{headers:?}").contains(KEY),
            "{headers:?}"
        );
        assert_eq!(
            json!([
                body["source"],
                body["target"],
                body["format"],
                body["api_key"]
            ]),
            json!(["en", "nl", "html", KEY])
        );
        assert!(body["q"].as_array().expect("a list").len() <= 10);
    }
    let open = LibreTranslate::new(None, &server.address, patience()).expect("an address");
    drop(asked);
    ask(&mut guide(), Some(Box::new(open)));
    let asked = server.asked();
    assert!(
        asked
            .last()
            .expect("it was asked")
            .body
            .get("api_key")
            .is_none()
    );
}

#[test]
fn a_busy_service_is_asked_again() {
    let faults: [fn() -> Reply; 7] = [
        || Reply::Say(429, "", String::new()),
        || Reply::Say(429, "Retry-After: 0\r\n", String::new()),
        // A day is longer than anybody waits.
        || Reply::Say(429, "Retry-After: 86400\r\n", String::new()),
        || Reply::Say(429, "Retry-After: 18446744073709551615\r\n", String::new()),
        || {
            Reply::Say(
                503,
                "Retry-After: Wed, 21 Oct 2099 07:28:00 GMT\r\n",
                "down".into(),
            )
        },
        || Reply::Say(500, FINE, "{}".into()),
        || Reply::Close,
    ];
    for (at, bad) in faults.into_iter().enumerate() {
        let server = Server::new(move |request, before| {
            if before < 2 {
                bad()
            } else {
                ok(&as_deepl(request))
            }
        });
        let mut files = guide();
        let start = Instant::now();
        let suggested = ask(&mut files, deepl(&server, patience()));
        assert_eq!(
            (suggested.error.clone(), server.asked().len()),
            (None, 3),
            "{at}"
        );
        assert!(
            !is_empty(&files, "roller.avoid") && start.elapsed() < Duration::from_secs(20),
            "{at}"
        );
    }
    let server = Server::new(|request, before| {
        if before == 0 {
            Reply::Hang
        } else {
            ok(&as_deepl(request))
        }
    });
    assert_eq!(
        ask(
            &mut guide(),
            deepl(
                &server,
                Patience {
                    timeout: Duration::from_secs(3),
                    ..patience()
                }
            )
        )
        .error,
        None
    );
}

#[test]
fn a_service_that_does_not_recover_is_given_up() {
    type Case = (fn() -> Reply, &'static str, usize);
    let cases: [Case; 4] = [
        (
            || Reply::Say(429, "Retry-After: 0\r\n", String::new()),
            "does not answer: status 429",
            3,
        ),
        (
            || Reply::Say(502, "", "<html>".into()),
            "does not answer: status 502",
            3,
        ),
        (|| Reply::Close, "does not answer", 3),
        (|| Reply::Hang, "does not answer: it takes too long", 3),
    ];
    for (bad, words, count) in cases {
        let server = Server::new(move |_, _| bad());
        let mut files = guide();
        let before = files.clone();
        let suggested = ask(&mut files, deepl(&server, hasty()));
        assert!(fault(&suggested).0.contains(words), "{suggested:?}");
        assert!(
            fault(&suggested)
                .1
                .contains("the drafts up to here are kept")
        );
        assert_eq!((server.asked().len(), files == before), (count, true));
    }
}

#[test]
fn a_refusal_is_final_and_told_with_what_to_do() {
    let cases = [
        (
            403,
            "",
            format!("{{\"message\":\"Wrong key {KEY}\"}}"),
            "(status 403): Wrong key (the key)",
            "check the key",
        ),
        (401, "", String::new(), "(status 401)", "check the key"),
        (
            456,
            "",
            "{\"message\":\"Quota exceeded\"}".into(),
            "(status 456): Quota exceeded",
            "quota of the key is used up",
        ),
        (
            404,
            "",
            "<html>".into(),
            "(status 404)",
            "check the address",
        ),
        (
            302,
            "Location: https://evil.example/\r\n",
            String::new(),
            "(status 302)",
            "the service has moved",
        ),
        (
            307,
            "Location: http://127.0.0.1:1/\r\n",
            String::new(),
            "(status 307)",
            "the service has moved",
        ),
        (
            400,
            "",
            format!("{{\"error\":\"no\\n\\u001b[2J {}\"}}", "x".repeat(5000)),
            "(status 400): no [2J x",
            "are kept",
        ),
    ];
    for (status, headers, body, words, help) in cases {
        let server = Server::new(move |_, _| Reply::Say(status, headers, body.clone()));
        let suggested = ask(&mut guide(), deepl(&server, patience()));
        let (message, helps) = fault(&suggested);
        assert!(
            message.contains(words) && helps.contains(help),
            "{status}: {suggested:?}"
        );
        assert!(
            message.len() < 400 && !message.contains(['\n', '\u{1b}']) && !message.contains(KEY),
            "{message}"
        );
        assert_eq!(server.asked().len(), 1, "{status}");
    }
}

#[test]
fn an_answer_of_another_form_is_told() {
    let cases: [(String, &str); 7] = [
        ("<html>hello</html>".into(), "not JSON"),
        (String::new(), "not JSON"),
        ("[]".into(), "not have one translation for each text"),
        (
            "{\"translations\":[]}".into(),
            "not have one translation for each text",
        ),
        (
            "{\"translations\":\"x\"}".into(),
            "not have one translation for each text",
        ),
        (
            format!("{{\"translations\":[{{\"text\":\"{KEY}\"}}]}}"),
            "sends the key back",
        ),
        ("x".repeat(17 * 1024 * 1024), "larger than any translation"),
    ];
    for (body, words) in cases {
        let server = Server::new(move |_, _| Reply::Say(200, FINE, body.clone()));
        let mut files = guide();
        let before = files.clone();
        let suggested = ask(&mut files, deepl(&server, patience()));
        assert!(
            fault(&suggested).0.contains(words),
            "{words}: {:?}",
            suggested.error
        );
        assert_eq!(
            (server.asked().len(), files == before),
            (1, true),
            "{words}"
        );
    }
    // Too few of them is as strange as none: nobody knows which is which.
    let server = Server::new(|request, _| {
        let mut value = as_libretranslate(request);
        value["translatedText"]
            .as_array_mut()
            .expect("a list")
            .pop();
        ok(&value)
    });
    assert!(
        fault(&ask(&mut guide(), libretranslate(&server, patience())))
            .0
            .contains("not have one translation for each text")
    );
    // A text that is none is no fault of the others.
    let server = Server::new(|request, _| {
        let mut value = as_deepl(request);
        value["translations"][0] = json!({ "text": 7 });
        ok(&value)
    });
    let suggested = ask(&mut guide(), deepl(&server, patience()));
    assert!(
        suggested.error.is_none()
            && suggested
                .dropped
                .iter()
                .any(|told| told.ends_with("the answer has no text"))
    );
}

#[test]
fn a_key_is_never_told_whatever_the_service_echoes() {
    let echo = |request: &Request| format!("{:?} {}", request.headers, request.body);
    let replies: [fn(String, &Request) -> Reply; 4] = [
        |echo, _| Reply::Say(400, FINE, json!({ "message": echo }).to_string()),
        |echo, _| {
            Reply::Say(
                403,
                FINE,
                json!({ "error": format!("{}{echo}", "x".repeat(190)) }).to_string(),
            )
        },
        |echo, request| {
            let texts = request.body["q"].as_array().map_or(0, Vec::len);
            ok(&json!({ "translatedText": vec![echo; texts] }))
        },
        |echo, _| Reply::Say(200, FINE, echo),
    ];
    for reply in replies {
        let server = Server::new(move |request, _| reply(echo(request), request));
        for engine in [
            libretranslate(&server, patience()),
            deepl(&server, patience()),
        ] {
            let mut files = guide();
            let suggested = ask(&mut files, engine);
            let all: String = files.keys().map(|path| text(&files, path)).collect();
            let secret = &KEY[..12];
            assert!(
                suggested.error.is_some() && !format!("{suggested:?}{all}").contains(secret),
                "{suggested:?}"
            );
        }
    }
}

#[test]
fn a_key_does_not_go_over_an_open_wire() {
    let elsewhere = [
        "http://translate.example.com",
        "HTTP://192.0.2.1:5000/",
        "http://translate.example.com#@localhost",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
    ];
    for address in elsewhere {
        for fault in [
            DeepL::new(KEY, Some(address), patience()).err(),
            LibreTranslate::new(Some(KEY), address, patience()).err(),
        ] {
            assert!(
                fault
                    .as_ref()
                    .is_some_and(|fault| fault.message().contains("without encryption")),
                "{address}: {fault:?}"
            );
        }
        assert!(
            address.contains('#') || LibreTranslate::new(None, address, patience()).is_ok(),
            "{address}"
        );
    }
    // What looks like this machine and leads elsewhere, or holds a password.
    for address in [
        "http://translate.example.com?@localhost",
        "http://translate.example.com\\@localhost",
        "http://localhost:pw@translate.example.com",
        "http://me:hunter2@localhost",
        "ftp://localhost",
        "localhost:5000",
        "",
        "http://",
        "https://x/?a",
    ] {
        let fault = DeepL::new(KEY, Some(address), patience())
            .err()
            .map(|fault| fault.message().to_owned());
        assert_eq!(
            fault.as_deref(),
            Some("the text after `--url` is not the address of a service"),
            "{address}"
        );
    }
    for key in ["0123\n4567", "sleutel é", "a b"] {
        let fault = DeepL::new(key, None, patience()).err();
        assert!(
            fault.is_some_and(|fault| fault
                .message()
                .contains("a character that can't be in a key")),
            "{key:?}"
        );
    }
}

fn long_guide() -> Files {
    let mut files = guide();
    let actions: String = (0..60)
        .map(|at| format!("1. Press{}. {{#a-{at}}}\n", " knob".repeat(at + 1)))
        .collect();
    let card = format!("---\ntitle: Toner\ncategory: c\n---\n\n## Open {{#open}}\n\n{actions}");
    files.insert("cards/toner/card.md".into(), card.into_bytes());
    synced(files)
}

#[test]
fn what_was_suggested_before_the_fault_is_kept() {
    let server = Server::new(|request, before| {
        if before < 2 {
            ok(&as_deepl(request))
        } else {
            Reply::Say(456, "", String::new())
        }
    });
    let mut files = long_guide();
    let suggested = ask(&mut files, deepl(&server, patience()));
    assert!(fault(&suggested).0.contains("(status 456)"));
    assert_eq!(
        (server.asked().len(), suggested.filled),
        (3, 50),
        "{suggested:?}"
    );
    assert!(!is_empty(&files, "a-30") && is_empty(&files, "a-59"));
}

#[test]
fn a_service_is_asked_from_the_terminal_with_a_key_of_the_environment() {
    let guide = "title = \"Office\"\nsource = \"en\"\nlanguages = [\"en\", \"nl\"]\n[category.example]\nname = \"Printers\"\n";
    type Case = (&'static str, &'static str, fn(&Request) -> Value);
    let cases: [Case; 2] = [
        ("deepl", "DEEPL_AUTH_KEY", as_deepl),
        (
            "libretranslate",
            "LIBRETRANSLATE_API_KEY",
            as_libretranslate,
        ),
    ];
    for (provider, variable, reply) in cases {
        let server = Server::new(move |request, before| {
            if before == 0 {
                ok(&reply(request))
            } else {
                Reply::Say(403, "", format!("{{\"error\":\"{KEY}\"}}"))
            }
        });
        let (_folder, root) = small(&[("guide.toml", guide)]);
        let arguments = [
            "translate",
            "suggest",
            "--lang",
            "nl",
            "--provider",
            provider,
            "--url",
            &server.address,
        ];
        let ask = || {
            tool()
                .args(arguments)
                .env(variable, KEY)
                .env("http_proxy", "http://127.0.0.1:1")
                .current_dir(&root)
                .output()
                .expect("it runs")
        };
        let output = ask();
        assert_eq!(code(&output), 0, "{}", said(&output));
        let po = fs::read_to_string(root.join("cards/example/nl.po")).expect("the catalog");
        assert!(
            po.contains(&format!("# suggested by {provider}\n"))
                && po.contains("Vertaald: Click on **Save**."),
            "{po}"
        );
        fs::remove_file(root.join("cards/example/nl.po")).expect("it is there");
        let output = ask();
        assert_eq!(code(&output), 2, "{}", said(&output));
        assert!(
            said(&output).contains("refused the request (status 403): (the key)")
                && !said(&output).contains(KEY),
            "{}",
            said(&output)
        );
        let output = tool()
            .args(arguments)
            .env_remove(variable)
            .current_dir(&root)
            .output()
            .expect("it runs");
        assert!(
            provider != "deepl"
                || code(&output) == 2 && said(&output).contains("the key for DeepL is missing")
        );
    }
}
