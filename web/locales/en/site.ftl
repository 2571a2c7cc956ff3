site-description = Sickness absence in Denmark: who pays, what happens when, and what is an intervention worth?
notice-update = There is a new version of Fremdrift.
notice-update-explained = Getting it loads this page again. Your answers come along, but not your changes to a letter: copy those first. Otherwise the new version arrives by itself once all pages of Fremdrift have been closed.
notice-update-take = Get the new version
notice-update-later = Not now
notice-offline = There is no network connection. All pages here work all the same.
notice-cut-off = There is no network connection. This page works, but other pages can only be loaded once the connection is back.
notice-close = Hide this message
