//! The browser's way into the page of the refund ledger.

use fremdrift_web::pages::Refusion;
use fremdrift_web::route::Route;
use fremdrift_web::start::start;

fn main() {
    start::<Refusion>(Route::Refusion);
}
