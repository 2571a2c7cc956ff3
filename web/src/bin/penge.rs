//! The browser's way into what one gets.

use fremdrift_web::pages::Penge;
use fremdrift_web::route::Route;
use fremdrift_web::start::start;

fn main() {
    start::<Penge>(Route::Penge);
}
