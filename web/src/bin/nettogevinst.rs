//! The browser's way into the page of the net gain.

use fremdrift_web::pages::Nettogevinst;
use fremdrift_web::route::Route;
use fremdrift_web::start::start;

fn main() {
    start::<Nettogevinst>(Route::Nettogevinst);
}
