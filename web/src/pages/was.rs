//! The statement on accessibility, in the order of the Danish model. The facts about that model are
//! the agency's own: `digst.dk/digital-inklusion/webtilgaengelighed`, read on 30 November 2026.

use chrono::NaiveDate;
use yew::prelude::*;

use crate::app::{Site, use_site};
use crate::components::prose::{list, paragraph, section};
use crate::format::date;

/// The day on which the site was last looked through for this statement.
const ASSESSED: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 30);

/// The act on accessible public sites, and its day.
const ACT: (u32, Option<NaiveDate>) = (692, NaiveDate::from_ymd_opt(2018, 6, 8));

/// Working days after which a request without an answer can go to the agency.
const ANSWER_DAYS: u32 = 10;

/// The agency on statements, and on what to do about content that cannot be used.
const STATEMENTS: &str =
    "https://digst.dk/digital-inklusion/webtilgaengelighed/om-tilgaengelighedserklaeringen/";
const COMPLAINTS: &str =
    "https://digst.dk/digital-inklusion/webtilgaengelighed/oplever-du-ikke-tilgaengeligt-indhold/";

#[component]
pub(crate) fn Was() -> Html {
    let site = use_site();
    let t = site.texts();
    html! {
        <div class="plain">
            <h1>{ t.was_title().to_string() }</h1>
            <p class="font-lead">{ t.was_lead().to_string() }</p>
            { section("whose", t.was_whose_heading(), whose(&site)) }
            { section("contact", t.was_contact_heading(), contact(&site)) }
            { section("status", t.was_status_heading(), status(&site)) }
            { section("method", t.was_method_heading(), method(&site)) }
            { section("content", t.was_content_heading(), content(&site)) }
            { section("enforcement", t.was_enforcement_heading(), enforcement(&site)) }
            { section("made", t.was_made_heading(), made(&site)) }
        </div>
    }
}

/// A way out of the site, to a page in Danish.
fn agency(site: &Site, href: &'static str, words: impl ToString) -> Html {
    let hreflang = "da";
    html! {
        <p class="text">
            <a {href} {hreflang} rel="noreferrer noopener">{ words.to_string() }</a>
            { format!(" {}", site.texts().was_agency_page()) }
        </p>
    }
}

fn day(site: &Site, day: Option<NaiveDate>) -> String {
    day.map(|day| date(site.lang, day)).unwrap_or_default()
}

fn whose(site: &Site) -> Html {
    let t = site.texts();
    let (number, passed) = ACT;
    // The number and the day of an act stand with its Danish name.
    let passed = passed.map(|passed| date(crate::route::Lang::Da, passed)).unwrap_or_default();
    html! {
        <>
            { paragraph(t.was_whose_text()) }
            { paragraph(t.was_whose_law(number, passed)) }
            { agency(site, STATEMENTS, t.was_whose_link()) }
        </>
    }
}

/// What only the host can fill in.
fn contact(site: &Site) -> Html {
    let t = site.texts();
    let blanks = [
        t.was_contact_host(),
        t.was_contact_phone(),
        t.was_contact_written(),
        t.was_contact_site(),
    ];
    html! {
        <>
            { paragraph(t.was_contact_text()) }
            <dl class="blanks">
                { for blanks.iter().map(|name| html! {
                    <div>
                        <dt>{ name.to_string() }</dt>
                        <dd>{ t.was_contact_blank().to_string() }</dd>
                    </div>
                }) }
            </dl>
            { paragraph(t.was_contact_private()) }
        </>
    }
}

fn status(site: &Site) -> Html {
    let t = site.texts();
    html! {
        <>
            { paragraph(t.was_status_text()) }
            { paragraph(t.was_status_why()) }
        </>
    }
}

fn method(site: &Site) -> Html {
    let t = site.texts();
    html! {
        <>
            { paragraph(t.was_method_text(day(site, ASSESSED), env!("CARGO_PKG_VERSION"))) }
            <h3>{ t.was_method_machine().to_string() }</h3>
            { list([
                t.was_method_axe(),
                t.was_method_keyboard(),
                t.was_method_zoom(),
                t.was_method_colours(),
                t.was_method_print(),
                t.was_method_charts(),
                t.was_method_language(),
            ]) }
            { paragraph(t.was_method_browsers()) }
            <h3>{ t.was_method_person().to_string() }</h3>
            { paragraph(t.was_method_looked()) }
            <h3>{ t.was_method_missing().to_string() }</h3>
            { list([
                t.was_missing_people(),
                t.was_missing_readers(),
                t.was_missing_devices(),
                t.was_missing_expert(),
            ]) }
        </>
    }
}

fn content(site: &Site) -> Html {
    let t = site.texts();
    html! {
        <>
            { paragraph(t.was_content_text()) }
            { list([t.was_content_files(), t.was_content_sources(), t.was_content_not_found()]) }
            { paragraph(t.was_content_burden()) }
        </>
    }
}

fn enforcement(site: &Site) -> Html {
    let t = site.texts();
    html! {
        <>
            { paragraph(t.was_enforcement_first()) }
            { paragraph(t.was_enforcement_then(ANSWER_DAYS)) }
            { agency(site, COMPLAINTS, t.was_enforcement_link()) }
            { paragraph(t.was_enforcement_private()) }
        </>
    }
}

fn made(site: &Site) -> Html {
    paragraph(site.texts().was_made_text(day(site, ASSESSED)))
}
