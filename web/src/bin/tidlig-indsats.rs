//! The browser's way into the page of early efforts.

use fremdrift_web::pages::TidligIndsats;
use fremdrift_web::route::Route;
use fremdrift_web::start::start;

fn main() {
    start::<TidligIndsats>(Route::TidligIndsats);
}
