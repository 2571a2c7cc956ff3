//! The browser's way into the page of the work-injury helper.

use fremdrift_web::pages::Arbejdsskade;
use fremdrift_web::route::Route;
use fremdrift_web::start::start;

fn main() {
    start::<Arbejdsskade>(Route::Arbejdsskade);
}
