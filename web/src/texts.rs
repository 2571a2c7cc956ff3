//! Every text of the site as a typed method, generated from `locales/`: a message that is missing
//! in one language, or asks for other variables there, stops the build.

use fluent_static::MessageBundle as _;

use crate::route::Lang;
pub use crate::texts::generated::Texts;

/// All messages; a message `refusion-title` is the method `refusion_title()`.
#[expect(missing_docs, reason = "the macro makes one method a message, named as the message")]
mod generated {
    use fluent_static::message_bundle;

    #[message_bundle(
        resources = [
            ("locales/da/anbefalinger.ftl", "da"),
            ("locales/da/arbejdsskade.ftl", "da"),
            ("locales/da/charts.ftl", "da"),
            ("locales/da/common.ftl", "da"),
            ("locales/da/evidence.ftl", "da"),
            ("locales/da/fakta.ftl", "da"),
            ("locales/da/forloeb.ftl", "da"),
            ("locales/da/forloeb-felter.ftl", "da"),
            ("locales/da/forloeb-graense.ftl", "da"),
            ("locales/da/home.ftl", "da"),
            ("locales/da/keep.ftl", "da"),
            ("locales/da/kommuner.ftl", "da"),
            ("locales/da/nettogevinst.ftl", "da"),
            ("locales/da/metode.ftl", "da"),
            ("locales/da/modeller.ftl", "da"),
            ("locales/da/ordbog.ftl", "da"),
            ("locales/da/nyt.ftl", "da"),
            ("locales/da/om.ftl", "da"),
            ("locales/da/penge.ftl", "da"),
            ("locales/da/refusion.ftl", "da"),
            ("locales/da/regler.ftl", "da"),
            ("locales/da/soeg.ftl", "da"),
            ("locales/da/site.ftl", "da"),
            ("locales/da/tidlig-indsats.ftl", "da"),
            ("locales/da/tool.ftl", "da"),
            ("locales/da/was.ftl", "da"),
            ("locales/en/anbefalinger.ftl", "en"),
            ("locales/en/arbejdsskade.ftl", "en"),
            ("locales/en/charts.ftl", "en"),
            ("locales/en/common.ftl", "en"),
            ("locales/en/evidence.ftl", "en"),
            ("locales/en/fakta.ftl", "en"),
            ("locales/en/forloeb.ftl", "en"),
            ("locales/en/forloeb-felter.ftl", "en"),
            ("locales/en/forloeb-graense.ftl", "en"),
            ("locales/en/home.ftl", "en"),
            ("locales/en/keep.ftl", "en"),
            ("locales/en/kommuner.ftl", "en"),
            ("locales/en/nettogevinst.ftl", "en"),
            ("locales/en/metode.ftl", "en"),
            ("locales/en/modeller.ftl", "en"),
            ("locales/en/ordbog.ftl", "en"),
            ("locales/en/nyt.ftl", "en"),
            ("locales/en/om.ftl", "en"),
            ("locales/en/penge.ftl", "en"),
            ("locales/en/refusion.ftl", "en"),
            ("locales/en/regler.ftl", "en"),
            ("locales/en/soeg.ftl", "en"),
            ("locales/en/site.ftl", "en"),
            ("locales/en/tidlig-indsats.ftl", "en"),
            ("locales/en/tool.ftl", "en"),
            ("locales/en/was.ftl", "en"),
        ],
        default_language = "da"
    )]
    pub struct Texts;
}

/// The texts in `lang`.
#[must_use]
pub fn texts(lang: Lang) -> Texts {
    let mut texts = Texts::get(lang.tag()).unwrap_or_default();
    // Both languages run left to right: isolation marks would only end up in copied text.
    texts.set_use_isolating(false);
    texts
}
