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
    NotOpened(LinkError),
    /// A link was made; whether it is on the clipboard.
    Link(String, bool),
    /// What was stored is gone.
    Forgotten,
    /// The browser stores nothing.
    StorageBlocked,
}

impl Notice {
    /// Whether it concerns the whole page, and so stands at its top.
    pub(super) fn is_about_opening(&self) -> bool {
        match self {
            Self::Opened | Self::NotOpened(_) => true,
            Self::Link(..) | Self::Forgotten | Self::StorageBlocked => false,
        }
    }

    pub(super) fn text(&self, say: &Say) -> String {
        let t = &say.t;
        match self {
            Self::Opened => t.keep_opened(),
            Self::NotOpened(LinkError::TooLong) => t.keep_open_too_long(),
            Self::NotOpened(LinkError::Newer) => t.keep_open_newer(),
            Self::NotOpened(LinkError::OtherTool) => t.keep_open_other_tool(),
            Self::NotOpened(LinkError::Damaged) => t.keep_open_damaged(),
            Self::Link(_, true) => t.keep_link_copied(),
            Self::Link(_, false) => t.keep_link_manual(),
            Self::Forgotten => t.keep_forgotten(),
            Self::StorageBlocked => t.keep_storage_blocked(),
        }
        .to_string()
    }
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
