//! The browser's way into the law as it is encoded.

use fremdrift_web::pages::Regler;
use fremdrift_web::route::Route;
use fremdrift_web::start::start;

fn main() {
    start::<Regler>(Route::Regler);
}
