//! What keeping, sharing or opening came to.

use yew::prelude::*;

use crate::say::Say;
use crate::state::LinkError;

/// What the last of these actions came to.
#[derive(Clone, PartialEq)]
pub(crate) enum Notice {
    /// A case was opened from a link, a file or the storage.
    Opened,
    /// It could not be.
    NotOpened(Source, LinkError),
    /// A link was made; whether it is on the clipboard.
    Link(String, bool),
    /// What was stored is gone.
    Forgotten,
    /// The browser stores nothing.
    StorageBlocked,
}

/// Where a case comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Link,
    File,
    Storage,
}

impl Notice {
    /// Whether it concerns the whole page, and so stands at its top.
    pub(super) fn is_about_opening(&self) -> bool {
        match self {
            Self::Opened | Self::NotOpened(..) => true,
            Self::Link(..) | Self::Forgotten | Self::StorageBlocked => false,
        }
    }

    pub(super) fn text(&self, say: &Say) -> String {
        let t = &say.t;
        match self {
            Self::Opened => t.keep_opened(),
            Self::NotOpened(source, error) => return not_opened(say, *source, *error),
            Self::Link(_, true) => t.keep_link_copied(),
            Self::Link(_, false) => t.keep_link_manual(),
            Self::Forgotten => t.keep_forgotten(),
            Self::StorageBlocked => t.keep_storage_blocked(),
        }
        .to_string()
    }
}

/// Why a case could not be opened, what to do, and that nothing is lost.
fn not_opened(say: &Say, source: Source, error: LinkError) -> String {
    let t = &say.t;
    let from = match source {
        Source::Link => "link",
        Source::File => "file",
        Source::Storage => "storage",
    };
    let why = match error {
        LinkError::TooLong => t.keep_open_too_long(from),
        LinkError::Newer => t.keep_open_newer(from),
        LinkError::OtherTool(Some(tool)) => t.keep_open_other_tool(from, tool.name(t)),
        LinkError::OtherTool(None) => t.keep_open_unknown_tool(from),
        LinkError::HoldsCpr => t.keep_open_cpr(from),
        LinkError::NotText => t.keep_open_not_text(from),
        LinkError::Damaged => t.keep_open_damaged(from),
    };
    let unchanged = match source {
        Source::Link | Source::File => t.keep_open_unchanged(),
        Source::Storage => t.keep_open_storage_unchanged(),
    };
    format!("{why} {unchanged}")
}

/// The top of a tool's page: whether a case could be opened.
pub(crate) fn opened(say: &Say, notice: Option<&Notice>) -> Html {
    let opened = notice.filter(|notice| notice.is_about_opening());
    html! {
        <div role="status" class="opened">
            if let Some(opened) = opened {
                <div class="alert alert-info"><div class="alert-body"><p class="alert-text">{ opened.text(say) }</p></div></div>
            }
        </div>
    }
}
