site-name = Fremdrift
skip-link = Gå til sidens indhold
menu-label = Hovedmenu
menu-open = Menu
menu-citizen = Sygemeldt
menu-policy = Politik og budget
menu-casework = Sagsbehandling
menu-reference = Regler og tal
menu-home = Forside
menu-forloeb = Forløb og frister
menu-arbejdsskade = Arbejdsskade
menu-penge = Penge
menu-refusion = Refusion
menu-tidlig-indsats = Tidlig indsats
menu-kommuner = Kommuner
menu-anbefalinger = Anbefalinger
menu-nettogevinst = Nettogevinst
menu-regler = Regler
menu-fakta = Tal
menu-metode = Metode
menu-ordbog = Ordbog
menu-nyt = Hvad er nyt?
menu-soeg = Søg
trail-label = Du er her
menu-om = Om siden
menu-was = Tilgængelighedserklæring
# The other language, in its own words.
other-language = English
footer-privacy = Alt regnes ud i din browser. Det, du skriver, bliver ikke sendt nogen steder hen.
footer-tools = Værktøjer
footer-about = Om siden
footer-version = Version { $version } fra { $date }.
footer-unreleased = Version { $version }, ikke udgivet endnu.

# Under an embedded tool.
embedded-what = Fra { $site }, som regner på datoer og udgifter ved sygefravær i Danmark. Det er ikke en afgørelse. Alt regnes ud i din browser, og det, du skriver, bliver ikke sendt nogen steder hen.
embedded-full-page = Åbn hele siden
embedded-new-tab = åbner i et nyt faneblad

not-found-title = Siden findes ikke
not-found-text = Adressen fører ingen steder hen. Måske er siden flyttet.
not-found-home = Gå til forsiden

month-1 = januar
month-2 = februar
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
