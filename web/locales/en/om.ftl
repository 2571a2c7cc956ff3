om-title = About the site: purpose, privacy, sources and limits
om-description = What Fremdrift is for, who made it and from which sources, what happens to what you type, and what the site cannot do.

om-heading = About Fremdrift
om-lead = Fremdrift works with long sickness absences in Denmark: who pays the benefit day by day, which dates an absence has, and what an intervention may be worth.

om-purpose-heading = What you can use the site for
om-purpose-text = The tools are made for three readers:
om-purpose-citizen = If you are on sick leave, you can see where you are, what happens when, and what you may ask for.
om-purpose-policy = If you work with policy or budgets, you can see what absence costs whom, and what an intervention is worth under assumptions that you choose.
om-purpose-case = If you handle sickness benefit cases, you can see the next date of a case, when the state’s share falls, and what can extend the benefit.

om-makers-heading = No authority stands behind it
om-makers-text = Fremdrift is an independent project with open code. No municipality, ministry or agency has ordered or approved it. Two documents gave the idea:
om-makers-paper = Quick Care’s white paper on sickness absence of 2012. Quick Care itself sold services to municipalities, and the figures say so.
om-makers-report = The report of December 2014 by SFI, the Danish National Centre for Social Research, on how municipalities deal with work injuries.
om-makers-law = The rules are not from there but from the legislation. Each says whether it was seen in the act or on an official page, or only in another serious source.

om-privacy-heading = What you type stays with you
om-privacy-calculated = Everything is calculated in your browser. What you type is not sent anywhere.
om-privacy-requests = The site fetches nothing but its own files, and only from the host you are visiting. Nobody else is involved.
om-privacy-cookies = There are no cookies, and nobody measures what you do.
om-privacy-storage = Your answers stay in the tab, so that they are still there when you reload the page. They are gone when you close the tab. If you tick a box that says so, they are remembered longer in your own browser. One button deletes everything.
om-privacy-carry = If you switch language or get a new version of the site, your answers go along. On the way they are in the tab’s own store (session storage), which the next page reads and empties at once.
om-privacy-offline = The site’s own files are kept in your browser so that it works without a network. That is only the site itself, and you can delete them in the browser’s settings.
om-privacy-links = If you make a link, your answers are in the part after the #. Browsers do not send that part when they fetch the page. But everybody you give the link to can read the answers.
om-privacy-names = The site asks for neither a name nor a _CPR-nummer_ (the Danish personal number). Please do not type them into the fields either.
om-privacy-host = Whoever runs the host can see, as on every website, which pages are fetched and from which internet address. Your answers are not part of that.

om-sources-heading = Every number has a source
om-sources-count = Behind the site are { $rules } rules with section, period and source, and { $figures } published figures with source and caveats. You can see all of them.

om-limits-heading = What the site cannot do
om-limits-dates = It calculates only absences from { $from } to { $to }. Outside those dates it tells you so and does not guess. Where the law is not known yet it uses the newest, and says so.
om-limits-wages = It counts in benefit, not in wages. The employer’s days count for what they are worth in benefit, and you cannot see what you yourself are paid.
om-limits-week = Benefit is paid for { $days } days a week. Here a day is a seventh of the weekly amount, so single days can differ.
om-limits-end = It does not know whether the municipality extends benefit when the duration limit is reached. The calculation goes on and says so.
om-limits-effects = It does not know whether an intervention works. The effect is an assumption, and you can see the answer if the effect is smaller or not there at all.
om-limits-then = The published figures are of their own time. They do not say how things are today.
om-limits-gaps = See the { $gaps } gaps that the sources could not fill

om-decisions-heading = For a decision, go elsewhere
om-decisions-text = Fremdrift decides nothing and gives no legal advice.
om-decisions-municipality = Your municipality decides whether you are entitled to sickness benefit, and for how long. Ask it if you are in doubt.
om-decisions-fund = If you are unemployed, your unemployment fund pays for the first { $days } days. Ask it too.
om-decisions-injury = _Arbejdsmarkedets Erhvervssikring_ (the national body for work injuries) handles work-injury cases.

om-licence-heading = Licence and version
om-licence-version = This is version { $version }. Code and texts are free to use under the licence { $licence }.
om-licence-parts = The looks are those of the Danish state’s design system, _Det Fælles Designsystem_, and the typeface is IBM Plex Sans. Each has its own licence.
om-licence-statement = Read how accessible the site is
