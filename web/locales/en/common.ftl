site-name = Fremdrift
skip-link = Skip to content
menu-label = Main menu
menu-open = Menu
menu-citizen = On sick leave
menu-policy = Policy and budgets
menu-casework = Casework
menu-reference = Rules and figures
menu-home = Home
menu-forloeb = Dates and time limits
menu-arbejdsskade = Work injury
menu-penge = Money
menu-refusion = Refund
menu-tidlig-indsats = Early intervention
menu-kommuner = Municipalities
menu-anbefalinger = Recommendations
menu-nettogevinst = Net gain
menu-regler = Rules
menu-fakta = Figures
menu-metode = Methods
menu-ordbog = Glossary
menu-nyt = What is new?
menu-soeg = Search
trail-label = You are here
menu-om = About the site
menu-was = Accessibility statement
# The other language, in its own words.
other-language = Dansk
footer-privacy = Everything is calculated in your browser. What you type is not sent anywhere.
footer-tools = Tools
footer-about = About the site
footer-version = Version { $version } of { $date }.
footer-unreleased = Version { $version }, not released yet.

# Under an embedded tool.
embedded-what = From { $site }, which calculates the dates and costs of sickness absence in Denmark. It is not a decision. Everything is calculated in your browser, and what you type is not sent anywhere.
embedded-full-page = Open the full page
embedded-new-tab = opens in a new tab

not-found-title = This page does not exist
not-found-text = The address leads nowhere. The page may have moved.
not-found-home = Go to the front page

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
