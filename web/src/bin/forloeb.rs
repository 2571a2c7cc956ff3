//! The browser's way into the page of the dates of an absence.

use fremdrift_web::pages::Forloeb;
use fremdrift_web::route::Route;
use fremdrift_web::start::start;

fn main() {
    start::<Forloeb>(Route::Forloeb);
}
