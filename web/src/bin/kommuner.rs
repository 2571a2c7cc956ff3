//! The browser's way into the page of municipalities.

use fremdrift_web::pages::Kommuner;
use fremdrift_web::route::Route;
use fremdrift_web::start::start;

fn main() {
    start::<Kommuner>(Route::Kommuner);
}
