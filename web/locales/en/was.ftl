was-title = Accessibility statement
was-description = How accessible Fremdrift is, how it was tested, what was not tested, and where you can complain.
was-lead = We want everybody to be able to use the site. Here is how far we have come, how it was tested, and where to go if something does not work for you.
was-agency-page = (digst.dk, in Danish)

was-whose-heading = This is the project’s own statement
was-whose-text = It is built like the Danish accessibility statement (_tilgængelighedserklæring_), but it was not made in WAS-Tool, the tool of the Danish Agency for Digital Government (_Digitaliseringsstyrelsen_), and has not been filed. Fremdrift is not an authority.
was-whose-law = A public body that runs its own copy of the site must make its own statement for it, under the act on accessible public websites and apps (_lov om tilgængelighed af offentlige organers websteder og mobilapplikationer, lov nr. { $number } af { $passed }_). It is made in WAS-Tool, names the body’s own contacts, and is brought up to date at least once a year. It takes the place of this page.
was-whose-link = Read about the statement at the agency

was-contact-heading = Contact whoever runs the website
was-contact-text = If something cannot be used, or if you need the content in another form, write to or call whoever runs the website you are reading. These fields are empty in the project’s own copy:
was-contact-host = Responsible for the website
was-contact-phone = Telephone
was-contact-written = E-mail or form
was-contact-site = Address of the website
was-contact-blank = To be filled in by whoever runs the website
was-contact-private = Do not write personal numbers, health information or anything else that is confidential.

was-status-heading = Status: the site meets the requirements in part
was-status-text = The site is built to WCAG 2.2, levels A and AA. The agency holds public websites against the standard EN 301 549, which refers to WCAG.
was-status-why = We know of no failure in what we have tested. We still say “in part”, because important things have not yet been tested by people, and because the files that you can download have not been examined. Both are listed below.

was-method-heading = How the site was tested
was-method-text = We assessed the site ourselves. It was last looked through on { $date }, in version { $version }. The tests below run with every change, on every page, in both languages and in the states of each tool: with its example, empty, with errors, and with everything unfolded.
was-method-machine = What machines test
was-method-axe = The tool axe-core with all rules on, among them best practice, colour contrast and the size of what one presses.
was-method-keyboard = The keyboard alone: everything is reached in the order of the page, focus is visible, and each tool can be used from its first field to a downloaded file.
was-method-zoom = A width of 320 pixels, the same as zooming to 400 per cent: one column, and nothing has to be scrolled sideways.
was-method-colours = Forced colours, light and dark, and the wish for less motion.
was-method-print = Print.
was-method-charts = Charts: each has the same numbers in a table, and colour never stands alone.
was-method-language = Titles, headings, languages, and that Danish words on English pages are marked as Danish.
was-method-browsers = The tests run in Chromium. The tools are also used in Firefox and WebKit, where those can be installed.
was-method-person = What we have looked at ourselves
was-method-looked = The pages were looked through at widths from a phone to a desk, on paper, and in both languages.
was-method-missing = What has not been tested
was-missing-people = No people with disabilities have tried the site for us.
was-missing-readers = The site has not been tried with a real screen reader, with speech control or with a screen magnifier.
was-missing-devices = The site has not been tried on real phones, only in a browser as wide as a phone.
was-missing-expert = Nobody outside the project has assessed it.

was-content-heading = Content that is not accessible
was-content-text = What we know does not meet the requirements, or have not examined:
was-content-files = Files that you can download: tables (CSV), pictures of charts (SVG) and calendar files. The same content is on the page.
was-content-sources = Links to acts and other sources lead to the websites of others, which may be less accessible. Most of them are in Danish.
was-content-not-found = The page for addresses that do not exist is one for both languages. It is in Danish, with an English part that is marked as English.
was-content-burden = We have left out nothing as a disproportionate burden.

was-enforcement-heading = How to complain
was-enforcement-first = Go to whoever runs the website first.
was-enforcement-then = If it is a public body and you have had no answer within { $days } working days, or the answer is not good enough, you can go to the Danish Agency for Digital Government (_Digitaliseringsstyrelsen_). It supervises the websites of public bodies. You can also go there if the body has no statement.
was-enforcement-link = How to write to the agency
was-enforcement-private = If the website is not run by a public body, that way does not apply.

was-made-heading = About the statement
was-made-text = The statement was made on { $date } from the project’s own assessment. It is looked at again whenever the site changes in a way that matters for what it says.
