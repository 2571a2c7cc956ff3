//! The browser's way into every tool's page: one program, whose parts are fetched when a page needs
//! them. What it gives to `web/src/program` stands here and not in the library, or the workers' program
//! would carry it, too.

use fremdrift_web::pages;
use fremdrift_web::route::Route;
use fremdrift_web::start::{self, Begin, page};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// One row a tool: the part of the program that it lies in, and its page.
macro_rules! tools {
    ($($part:ident $page:ident;)*) => {
        $(
            #[wasm_split($part, fallible)]
            fn $part() -> Result<Begin, SplitLoaderError> {
                Ok(page::<pages::$page>)
            }
        )*

        /// Fetches the part of the program that a page needs; none where it cannot be had.
        async fn load(tool: Route) -> Option<Begin> {
            $(
                if tool == Route::$page {
                    return $part().await.ok();
                }
            )*
            None
        }
    };
}

tools! {
    forloeb Forloeb;
    penge Penge;
    arbejdsskade Arbejdsskade;
    refusion Refusion;
    nettogevinst Nettogevinst;
    tidlig_indsats TidligIndsats;
    anbefalinger Anbefalinger;
    kommuner Kommuner;
    regler Regler;
}

/// The id of the tool whose page has this path.
#[wasm_bindgen(js_name = toolAt)]
#[must_use]
pub fn tool_at(path: &str, base: &str) -> Option<String> {
    start::tool_at(path, base).map(|tool| tool.id().to_owned())
}

/// Fetches what a tool's page needs; false where it cannot be had.
#[wasm_bindgen]
pub async fn prepare(tool: String) -> bool {
    find(&tool).await.is_some()
}

/// Wakes the page in `#app`, or draws it anew; false where it is not this tool's, or its part of the
/// program cannot be had.
#[wasm_bindgen]
pub async fn enter(tool: String, anew: bool) -> bool {
    find(&tool).await.is_some_and(|(tool, begin)| start::enter(tool, begin, anew))
}

/// Ends the page that lives.
#[wasm_bindgen]
pub fn leave() {
    start::leave();
}

async fn find(id: &str) -> Option<(Route, Begin)> {
    let tool = Route::tools().find(|tool| tool.id() == id)?;
    Some((tool, load(tool).await?))
}

fn main() {}
