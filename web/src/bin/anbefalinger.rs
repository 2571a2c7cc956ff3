//! The browser's way into the page of the six recommendations.

use fremdrift_web::pages::Anbefalinger;
use fremdrift_web::route::Route;
use fremdrift_web::start::start;

fn main() {
    start::<Anbefalinger>(Route::Anbefalinger);
}
