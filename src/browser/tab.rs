//! A tab of the browser, with a session of its own. Takes a page and the mode to show it in, returns what a script or a picture of it
//! says.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use stappenkaart_say::say;

use super::BrowserFault;
use super::modes::Mode;
use super::pipe::Pipe;

/// How much time goes by for the scripts of a page after it was loaded, and after a reader went to another step. The clock of the page
/// is set forward, so it takes no time here.
const SETTLING: u32 = 5000;
const TURNING: u32 = 500;

const LOOK: &str = include_str!("look.js");

/// A page in a browser. The reader who opens it has never been here before.
pub struct Tab<'p> {
    pipe: &'p mut Pipe,
    context: String,
    session: String,
    /// The world of our own script.
    world: u64,
}

impl<'p> Tab<'p> {
    /// Opens the page at this address, and waits until it has come to rest.
    pub fn open(pipe: &'p mut Pipe, url: &str, mode: Mode) -> Result<Tab<'p>, BrowserFault> {
        pipe.forget();
        let made = pipe.call(None, "Target.createBrowserContext", json!({}))?;
        let context = text(&made["browserContextId"]);
        let blank = json!({ "url": "about:blank", "browserContextId": context });
        let target = pipe.call(None, "Target.createTarget", blank)?;
        let attached = json!({ "targetId": target["targetId"], "flatten": true });
        let attached = pipe.call(None, "Target.attachToTarget", attached)?;
        let mut tab = Tab {
            pipe,
            context,
            session: text(&attached["sessionId"]),
            world: 0,
        };
        tab.call("Page.enable", json!({}))?;
        tab.call("Inspector.enable", json!({}))?;
        tab.call("Page.setLifecycleEventsEnabled", json!({ "enabled": true }))?;
        tab.switch(mode)?;
        tab.load(url)?;
        Ok(tab)
    }

    /// Shows the page in another mode, without loading it again.
    pub fn switch(&mut self, mode: Mode) -> Result<(), BrowserFault> {
        self.call("Emulation.setDeviceMetricsOverride", mode.screen())?;
        let touch = json!({ "enabled": mode.has_touch() });
        self.call("Emulation.setTouchEmulationEnabled", touch)?;
        self.call("Emulation.setEmulatedMedia", mode.media())?;
        Ok(())
    }

    fn load(&mut self, url: &str) -> Result<(), BrowserFault> {
        let started = self.call("Page.navigate", json!({ "url": url }))?;
        if let Some(error) = started["errorText"].as_str() {
            let message = say!("Chromium can't open `{url}`: {error}");
            return Err(BrowserFault::new(
                message,
                say!("check that you may read the folder"),
            ));
        }
        let loaded = [("name", "load"), ("loaderId", &text(&started["loaderId"]))];
        self.pipe.wait("Page.lifecycleEvent", &loaded)?;
        self.pass(SETTLING)?;
        let world = json!({ "frameId": started["frameId"], "worldName": "stappenkaart" });
        let world = self.call("Page.createIsolatedWorld", world)?;
        self.world = world["executionContextId"].as_u64().unwrap_or_default();
        self.evaluate::<Value>(&format!("{LOOK}; null")).map(|_| ())
    }

    /// Lets the time go by that a page needs after a reader did something.
    pub fn settle(&mut self) -> Result<(), BrowserFault> {
        self.pass(TURNING)
    }

    fn pass(&mut self, milliseconds: u32) -> Result<(), BrowserFault> {
        let budget = json!({ "policy": "advance", "budget": milliseconds });
        self.call("Emulation.setVirtualTimePolicy", budget)?;
        self.pipe.wait("Emulation.virtualTimeBudgetExpired", &[])
    }

    /// What an expression of our own script says.
    pub fn evaluate<T: DeserializeOwned>(&mut self, expression: &str) -> Result<T, BrowserFault> {
        let asked =
            json!({ "expression": expression, "contextId": self.world, "returnByValue": true });
        let mut answer = self.call("Runtime.evaluate", asked)?;
        let failed = &answer["exceptionDetails"]["exception"]["description"];
        if let Some(failed) = failed.as_str() {
            return Err(unexpected(failed));
        }
        serde_json::from_value(answer["result"]["value"].take())
            .map_err(|error| unexpected(&error.to_string()))
    }

    /// A picture of a part of the screen, as PNG. The part is as `Page.captureScreenshot` takes it.
    pub fn picture(&mut self, part: &Value) -> Result<Vec<u8>, BrowserFault> {
        let asked = json!({ "format": "png", "optimizeForSpeed": true, "clip": part });
        let answer = self.call("Page.captureScreenshot", asked)?;
        STANDARD
            .decode(text(&answer["data"]))
            .map_err(|error| unexpected(&error.to_string()))
    }

    /// Closes it, with all that its scripts kept.
    pub fn close(self) -> Result<(), BrowserFault> {
        let context = json!({ "browserContextId": self.context });
        let closed = self
            .pipe
            .call(None, "Target.disposeBrowserContext", context);
        closed.map(|_| ())
    }

    fn call(&mut self, method: &str, params: Value) -> Result<Value, BrowserFault> {
        self.pipe.call(Some(&self.session), method, params)
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn unexpected(what: &str) -> BrowserFault {
    BrowserFault::new(
        say!("the page can't be looked at: {what}"),
        say!("use a newer Chromium; if it happens again, report it"),
    )
}
