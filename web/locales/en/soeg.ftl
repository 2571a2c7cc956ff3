soeg-title = Search the site
soeg-description = Search tools, rules, figures and terms. What you type stays in your browser.
soeg-lead = Find tools, rules, figures and terms.
soeg-label = What are you looking for?
soeg-hint = Type a word or two. What you type stays in your browser.
soeg-none = Nothing found. Try a shorter word, or clear the field to see the whole list.
soeg-one = One place found. Press Enter to go there.
# The script puts the number in place of the mark.
soeg-many = # places found. Press Enter to go to the first.
soeg-index = Everything on the site from A to Z
soeg-kind-tool = Tool
soeg-kind-page = Page
soeg-kind-rule = Rule
soeg-kind-figure = Figure
soeg-kind-term = Term
# What else readers call a page; only searched, never shown.
soeg-words = { $page ->
    [forloeb] calendar deadline sick leave follow-up talk reassessment extension benefit fast track medical certificate
    [penge] sickness benefit wages pay hourly rate highest amount payment what do I get
    [arbejdsskade] accident occupational disease report compensation insurance insurer injured Labour Market Insurance AES EASY Working Environment Authority earning capacity trade union doctor consent complaint expenses job retention mental psychological death
    [refusion] refund percent municipality state pays rate benefit ladder employer unemployment fund calculator
    [nettogevinst] gain saving business case economy budget intervention Roskilde Quick Care
    [tidlig-indsats] simulation model probability uncertainty intervention absence waiting
    [anbefalinger] white paper budget council policy municipality levers uncertainty
    [kommuner] caseload cases per caseworker jobcentre cluster KREVI benchmark comparison
    [regler] law act section rate rates legislation
    [fakta] statistics figures evidence sources research study
    [metode] model assumptions calculation sources
    [ordbog] terms explanation words
    [nyt] changes version update
    [om] about purpose publisher privacy data cookies sources open source
    [was] accessibility disability screen reader keyboard blind low vision
    [home] start front page
   *[other] { "" }
}
