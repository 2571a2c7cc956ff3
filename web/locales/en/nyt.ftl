nyt-title = What is new?
nyt-description = What has changed on the site, in the rules it works by, and in the package for developers.
nyt-lead = What a user of the site or the package notices, newest first. Changed rules are under “Law”, with the date from which they apply.
nyt-package = Changes in the package for developers
