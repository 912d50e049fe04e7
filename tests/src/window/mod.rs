//! The real program in a real window, used as a person uses it: by what stands on the screen and by keys.
//!
//! [`Place`] is the home and display it lives in, [`Window`] the hand and the eye. Nothing here calls a command of the
//! program; a script in the page looks, and never acts.
#![allow(clippy::disallowed_methods, reason = "a picture of what went wrong is made anew each time")]

mod place;
pub mod tour;

use std::future::Future;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{fs, io};

use fantoccini::actions::{
    Actions, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use milaf_domain::Language;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

pub use place::{Place, Theme};

use crate::registers::{PASSPHRASE, TODAY, root};
use crate::words::Words;

const FIND: &str = include_str!("find.js");
/// Brings an element into sight; whether the middle of it is in reach of the mouse.
const REACH: &str = "const [element] = arguments;
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
    const box = element.getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return !!hit && (element.contains(hit) || hit.contains(element));";
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// A machine of two cores that does something else besides.
const PATIENCE: Duration = Duration::from_secs(20);
const LONG_PATIENCE: Duration = Duration::from_secs(300);
const PAUSE: Duration = Duration::from_millis(40);

/// A program with a window, driven.
pub struct Window {
    /// What the window says in the language it was opened in.
    pub words: Words,
    /// Where it lives.
    pub place: Place,
    client: Client,
    runtime: Runtime,
    driver: u32,
}

impl Window {
    /// Opens the window that `cargo xtask` built, at this place.
    ///
    /// # Panics
    /// When it does not open: there is nothing to test then.
    pub fn open(place: Place, language: Language) -> Window {
        Window::of_program(&program(), place, language)
    }

    /// Opens the window of another build of the program.
    ///
    /// # Panics
    /// As [`Window::open`].
    pub fn of_program(program: &Path, mut place: Place, language: Language) -> Window {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let (driver, client) = opened(program, &mut place, &runtime).unwrap_or_else(|error| {
            let log = fs::read_to_string(place.path("WebKitWebDriver.log")).unwrap_or_default();
            panic!("the window does not open: {error}\n{log}")
        });
        let window = Window { words: Words::of(language), place, client, runtime, driver };
        window.wait("the window's first words", || {
            window.look(
                "return document.readyState === 'complete' && document.body.innerText.trim() !== ''",
                &[],
            ) == true
        });
        window
    }

    /// Ends the program as a person does, and gives back its place.
    pub fn close(mut self) -> Place {
        // The driver closes the window; a session that is gone is closed already.
        _ = self.runtime.block_on(self.client.clone().close());
        self.place.end(self.driver);
        self.place
    }

    /// Types the passphrase of the test registers, and waits for the first room.
    ///
    /// # Panics
    /// When the room does not come.
    pub fn unlock(&self) {
        self.write(&self.words.get("door-passphrase-label"), PASSPHRASE);
        self.keys("Enter");
        self.find("button", &self.words.get("shell-members-name"), false);
    }

    /// Presses a button, a link, a tab… by its role and name.
    ///
    /// # Panics
    /// When there is none.
    pub fn press(&self, role: &str, name: &str) {
        self.press_found(role, name);
    }

    /// Goes to a room by the navigation.
    ///
    /// # Panics
    /// When it does not open.
    pub fn go(&self, room: &str) {
        let name = self.words.get(&format!("shell-{room}-name"));
        self.press("button", &name);
        let here = "return document.querySelector('nav [aria-current=page]')?.textContent ?? ''";
        self.wait(&format!("the room {room}"), || {
            self.look(here, &[]).as_str().is_some_and(|text| text.contains(&name))
        });
    }

    /// Whether a page of a paper is drawn.
    pub fn has_drawn_page(&self) -> bool {
        let drawn =
            "const page = document.querySelector('.pdf-view canvas'); return !!page && page.width > 100;";
        self.look(drawn, &[]) == true
    }

    /// Presses what bears these words, whatever it is.
    ///
    /// # Panics
    /// When there is none.
    pub fn press_words(&self, words: &str) {
        self.press_found("text", words);
    }

    /// Writes into a field, in place of what is there.
    ///
    /// # Panics
    /// When there is no such field.
    pub fn write(&self, field: &str, text: &str) {
        self.press_found("textbox", field);
        self.keys("Control+a");
        self.type_text(text);
    }

    /// Types where the focus is.
    ///
    /// # Panics
    /// When the driver is gone.
    pub fn type_text(&self, text: &str) {
        let actions = text.chars().fold(KeyActions::new("keys".to_owned()), |actions, key| {
            actions.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key })
        });
        self.act(actions);
    }

    /// Presses keys together: `Control+z`, `Escape`.
    ///
    /// # Panics
    /// When a key has no name here.
    pub fn keys(&self, combination: &str) {
        let keys: Vec<char> = combination.split('+').map(key).collect();
        let down = keys.iter().map(|key| KeyAction::Down { value: *key });
        let up = keys.iter().rev().map(|key| KeyAction::Up { value: *key });
        self.act(down.chain(up).fold(KeyActions::new("keys".to_owned()), KeyActions::then));
    }

    /// Chooses files where the room takes them: what the system's dialog gives back.
    ///
    /// # Panics
    /// When the room takes none.
    pub fn give(&self, file: &Path) {
        self.wait("a place for a file", || {
            let input = self.element("return document.querySelector('input[type=file]')", &[]);
            input.is_some_and(|input| {
                self.tried(async { input.send_keys(&file.to_string_lossy()).await }).is_some()
            })
        });
    }

    /// Waits until these words stand on the screen.
    ///
    /// # Panics
    /// When they do not come.
    pub fn see(&self, words: &str) {
        self.find("text", words, false);
    }

    /// Waits until these words have left the screen.
    ///
    /// # Panics
    /// When they stay.
    pub fn see_no_more(&self, words: &str) {
        self.wait(&format!("the end of «{words}»"), || self.found("text", words, false).is_none());
    }

    /// What a field holds.
    ///
    /// # Panics
    /// When there is no such field.
    pub fn value(&self, field: &str) -> String {
        let held = std::cell::RefCell::new(String::new());
        self.wait(&format!("what «{field}» holds"), || {
            let element = self.find("textbox", field, false);
            let value = self.tried(async { element.prop("value").await });
            value.is_some_and(|value| {
                held.replace(value.unwrap_or_default());
                true
            })
        });
        held.into_inner()
    }

    /// Whether something of this role and name stands on the screen now.
    pub fn shows(&self, role: &str, name: &str) -> bool {
        self.found(role, name, false).is_some()
    }

    /// What stands on the screen.
    pub fn text(&self) -> String {
        self.look("return document.body.innerText", &[]).as_str().unwrap_or_default().to_owned()
    }

    /// What a script sees. It must change nothing.
    ///
    /// # Panics
    /// When the driver is gone.
    pub fn look(&self, script: &str, arguments: &[Value]) -> Value {
        self.done(async { self.client.execute(script, arguments.to_vec()).await })
    }

    /// What a script that waits sees, through the function it is given last.
    ///
    /// # Panics
    /// When the driver is gone.
    pub fn look_long(&self, script: &str, arguments: &[Value]) -> Value {
        self.done(async { self.client.execute_async(script, arguments.to_vec()).await })
    }

    /// The window as a PNG; nothing where the display cannot be read.
    pub fn picture(&self) -> Vec<u8> {
        self.place.picture().unwrap_or_default()
    }

    /// What axe-core finds serious or critical, a line each.
    ///
    /// # Panics
    /// When the interface's packages are not there.
    pub fn barriers(&self) -> Vec<String> {
        let axe = fs::read_to_string(root().join("ui/node_modules/axe-core/axe.min.js")).expect("axe-core");
        self.look(&format!("if (!window.axe) {{ {axe} }}"), &[]);
        let found = self.look_long(
            "const done = arguments[0];
             window.axe.run(document, { resultTypes: ['violations'] }).then((result) => done(result.violations
                 .filter((one) => one.impact === 'serious' || one.impact === 'critical')
                 .flatMap((one) => one.nodes.map((node) =>
                     `${one.id}: ${node.target.join(' ')} ${node.failureSummary.replace(/\\s+/g, ' ')}`))), (error) => done([String(error)]));",
            &[],
        );
        found
            .as_array()
            .into_iter()
            .flatten()
            .map(|line| line.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Waits until what a room asked for stands there: nothing busy, and the same words twice.
    ///
    /// # Panics
    /// When the window never comes to rest.
    pub fn settle(&self) {
        let last = std::cell::RefCell::new(String::new());
        self.wait("a window at rest", || {
            let busy = "return !!document.querySelector('[aria-busy=true], .skeleton')";
            let text = self.text();
            let is_same = *last.borrow() == text;
            last.replace(text);
            std::thread::sleep(Duration::from_millis(200));
            is_same && !last.borrow().trim().is_empty() && self.look(busy, &[]) == false
        });
    }

    /// Waits for something.
    ///
    /// # Panics
    /// When it does not come; what the window showed is kept in `target/window-failures`.
    pub fn wait(&self, what: &str, is_there: impl Fn() -> bool) {
        self.wait_for(what, PATIENCE, is_there);
    }

    /// Waits for a work that takes its time and says how far it is.
    ///
    /// # Panics
    /// As [`Window::wait`].
    pub fn wait_long(&self, what: &str, is_there: impl Fn() -> bool) {
        self.wait_for(what, LONG_PATIENCE, is_there);
    }

    fn wait_for(&self, what: &str, patience: Duration, is_there: impl Fn() -> bool) {
        let start = Instant::now();
        while !is_there() {
            if start.elapsed() > patience {
                self.give_up(what);
            }
            std::thread::sleep(PAUSE);
        }
    }

    fn give_up(&self, what: &str) -> ! {
        let folder = root().join("target/window-failures");
        let thread = std::thread::current();
        let name = thread.name().unwrap_or("window").replace("::", "-");
        let kept = folder.join(format!("{name}.png"));
        _ = fs::create_dir_all(&folder);
        _ = fs::write(&kept, self.picture());
        panic!("{what}: not on the screen; see {}\n{}", kept.display(), self.text());
    }

    fn find(&self, role: &str, name: &str, exact: bool) -> Element {
        let start = Instant::now();
        loop {
            if let Some(element) = self.found(role, name, exact) {
                return element;
            }
            if start.elapsed() > PATIENCE {
                self.give_up(&format!("{role} «{name}»"));
            }
            std::thread::sleep(PAUSE);
        }
    }

    fn found(&self, role: &str, name: &str, exact: bool) -> Option<Element> {
        self.element(FIND, &[json!(role), json!(name), json!(exact)])
    }

    /// What a script finds. The page may draw it anew before the driver holds it: then it is not found yet.
    fn element(&self, script: &str, arguments: &[Value]) -> Option<Element> {
        let found = self.tried(async { self.client.execute(script, arguments.to_vec()).await })?;
        let id = found.get(ELEMENT)?.as_str()?;
        Some(Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned())))
    }

    /// Presses what nothing covers. What was drawn anew between a look and the press is looked for again.
    fn press_found(&self, role: &str, name: &str) {
        let what = format!("{role} «{name}», free to press");
        self.wait(&what, || {
            let element = self.find(role, name, false);
            let id = json!({ ELEMENT: element.element_id().to_string() });
            self.tried(async { self.client.execute(REACH, vec![id]).await }) == Some(Value::Bool(true)) && {
                let click = MouseActions::new("mouse".to_owned())
                    .then(PointerAction::MoveToElement { element, duration: None, x: 0.0, y: 0.0 })
                    .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
                    .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
                let click = Actions::from(click);
                self.tried(async { self.client.perform_actions(click).await }).is_some()
            }
        });
    }

    fn act(&self, source: impl Into<Actions>) {
        let actions = source.into();
        self.done(async { self.client.perform_actions(actions).await });
    }

    fn tried<T>(&self, work: impl Future<Output = Result<T, CmdError>>) -> Option<T> {
        self.runtime.block_on(work).ok()
    }

    #[track_caller]
    fn done<T>(&self, work: impl Future<Output = Result<T, CmdError>>) -> T {
        self.runtime.block_on(work).unwrap_or_else(|error| panic!("the driver says: {error}"))
    }
}

/// The program under test: the one `MILAF_DESKTOP` names, or the one built last.
pub fn program() -> PathBuf {
    std::env::var_os("MILAF_DESKTOP").map_or_else(|| root().join("target/debug/milaf-desktop"), PathBuf::from)
}

/// Starts the driver, which starts the program.
fn opened(program: &Path, place: &mut Place, runtime: &Runtime) -> io::Result<(u32, Client)> {
    let port = Place::port()?;
    let mut driver = place.program("WebKitWebDriver");
    driver.args([format!("--port={port}"), "--host=127.0.0.1".to_owned()]);
    driver.envs([("TAURI_AUTOMATION", "true"), ("TAURI_WEBVIEW_AUTOMATION", "true")]);
    let driver = place.start(driver)?;
    let mut capabilities = Capabilities::new();
    let options = json!({ "binary": program, "args": ["--today", TODAY.to_string()] });
    capabilities.insert("webkitgtk:browserOptions".to_owned(), options);
    capabilities.insert("timeouts".to_owned(), json!({ "script": LONG_PATIENCE.as_millis() }));
    let address = format!("http://127.0.0.1:{port}");
    let start = Instant::now();
    let client = loop {
        // hyper's own connector: nothing here goes beyond this machine.
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities.clone());
        match runtime.block_on(builder.connect(&address)) {
            Ok(client) => break client,
            Err(error) if start.elapsed() > PATIENCE => return Err(io::Error::other(error)),
            Err(_) => std::thread::sleep(PAUSE),
        }
    };
    // The size of the pictures that the design was drawn in; without a window manager the window has its own.
    _ = runtime.block_on(client.set_window_rect(0, 0, 1360, 850));
    Ok((driver, client))
}

fn key(name: &str) -> char {
    match name {
        "Control" => Key::Control.into(),
        "Shift" => Key::Shift.into(),
        "Alt" => Key::Alt.into(),
        "Enter" => Key::Enter.into(),
        "Escape" => Key::Escape.into(),
        "Tab" => Key::Tab.into(),
        "Backspace" => Key::Backspace.into(),
        "Delete" => Key::Delete.into(),
        "Home" => Key::Home.into(),
        "End" => Key::End.into(),
        "PageDown" => Key::PageDown.into(),
        "PageUp" => Key::PageUp.into(),
        "ArrowDown" => Key::Down.into(),
        "ArrowUp" => Key::Up.into(),
        "ArrowLeft" => Key::Left.into(),
        "ArrowRight" => Key::Right.into(),
        "F1" => Key::F1.into(),
        letter => letter.chars().next().expect("a key"),
    }
}
