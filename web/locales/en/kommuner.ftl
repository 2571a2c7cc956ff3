kommuner-title = Your municipality beside others
kommuner-description = Cases per caseworker and extensions in four municipalities, with your own numbers beside them. Marks of an effective administration, and what a cluster would spend at its lowest spending per case.
kommuner-lead = See how many cases a caseworker has in four municipalities, and how often sickness benefit was extended because a work-injury case was pending. Enter your own numbers and see them beside these.
kommuner-words = [[sagsstamme|caseload]] [[klynge|cluster]] [[arbejdsskade|work injury]] [[revurdering|reassessment]] [[forlaengelsesmulighed|ground of extension]]
kommuner-scope = The courses in the four municipalities were counted in { $year }, the rest on { $date }. The figures show differences, not who does best.
kommuner-no-script = The published figures and the example can be read here. To enter your own numbers, JavaScript has to be switched on.
kommuner-not-a-judgement = The figures show differences, not who does best.
kommuner-example-text = The four municipalities are real. The cluster further down is invented.
kommuner-link-label = Link to your numbers

# One's own municipality
kommuner-form-heading = Your municipality
kommuner-name = Name of the municipality
kommuner-name-hint = Only to know it by on this page.
kommuner-courses = Sickness-benefit courses begun in a year
kommuner-extensions = Extensions because a work-injury case is pending
kommuner-caseworkers = Caseworkers on sickness benefit
kommuner-cases = Cases per caseworker
kommuner-cases-hint = A number, or from and to: 40-50. One decimal will do: 50.5.
kommuner-all-optional = Enter what you have. Empty fields are left out.

# Errors
kommuner-error-missing = Enter a number here. The rest cannot be worked out without it.
kommuner-error-number = Enter a number, for example 5,300.
kommuner-error-whole = Enter a whole number without decimals.
kommuner-error-positive = Enter a number greater than zero.
kommuner-error-precise = Enter at most one decimal, for example 12.5.
kommuner-error-oere = Enter no more than two decimals.
kommuner-error-large = The number is too large.
kommuner-error-at-most = The number can be { $most } at most.
kommuner-error-little = Is the amount in kroner? Enter at least DKK 1,000.
kommuner-error-caseload = Enter a number greater than zero, or two with a hyphen between them, the smaller first: 40-50.
kommuner-error-more-than-courses = There cannot be more extensions than courses.

# The answer
kommuner-result-heading = The answer
kommuner-own-name = Your municipality
kommuner-own-inside = your municipality
kommuner-own-marked = { $name } (your numbers)
kommuner-stale = Something in your numbers has to be corrected. This is the last that could be worked out.
kommuner-share-of = { $count } of { $all }
kommuner-primary-published = municipalities had more cases per caseworker than the recommended { $recommended }: { $names }.
kommuner-primary-none-above = municipalities had more cases per caseworker than the recommended { $recommended }.
kommuner-primary-cases = { $cases } cases
kommuner-primary-cases-words = per caseworker in { $name }: { $distance } the recommended { $recommended }.
kommuner-primary-extended = { $rate } per 1,000
kommuner-primary-extended-words = That is how many extensions { $name } has for every 1,000 courses begun, because a work-injury case is pending. In the four municipalities there are { $low } to { $high }.
kommuner-primary-each = { $courses } courses
kommuner-primary-each-words = begin in a year for each caseworker in { $name }.
kommuner-extended-published = Extensions because a work-injury case was pending: { $low } to { $high } for every 1,000 courses begun.
kommuner-extended-own = Extensions because a work-injury case is pending: { $rate } for every 1,000 courses begun. In the four municipalities there are { $low } to { $high }.
kommuner-bar-published = { $share } above { $recommended } cases

kommuner-within = within
kommuner-above = { $cases } above
kommuner-above-up-to = up to { $cases } above
kommuner-above-between = { $least }–{ $most } above
kommuner-below = { $cases } below
kommuner-below-up-to = up to { $cases } below
kommuner-below-between = { $least }–{ $most } below
kommuner-around = from { $below } below to { $above } above
kommuner-about = about { $number }

# Table and pictures
kommuner-numbers-link = See the numbers in the table
kommuner-table-heading = The four municipalities in numbers
kommuner-table-caption = Courses, caseworkers, cases and extensions
kommuner-th-name = Municipality
kommuner-th-courses = Courses begun
kommuner-th-caseworkers = Caseworkers
kommuner-th-each = Courses per caseworker
kommuner-th-cases = Cases per caseworker
kommuner-th-distance = Against { $recommended }
kommuner-th-extensions = Extensions
kommuner-th-rate = Per 1,000 courses
kommuner-rate-cell = { $rate } ({ $percent })
kommuner-not-given = not given
kommuner-cases-heading = Cases per caseworker
kommuner-cases-reading-all-within = None is above the recommended { $recommended } cases.
kommuner-cases-reading-above = Above the recommended { $recommended } cases: { $names }.
kommuner-cases-axis = Cases per caseworker
kommuner-cases-band = Recommended { $recommended }
kommuner-rate-heading = Extensions because a work-injury case was pending
kommuner-rate-reading = { $name } has the most: { $rate } for every 1,000 courses begun.
kommuner-rate-axis = Extensions per 1,000 courses begun
kommuner-parts-heading = How the cases are divided
kommuner-part = { $label }: { $caseworkers ->
    [one] 1 caseworker
   *[other] { $caseworkers } caseworkers
}
kommuner-part-cases = { $part }, { $cases } cases each
kommuner-benefit-cases = About { $cases } of them sickness-benefit cases per caseworker.
kommuner-caveats-heading = What the figures do not say
kommuner-as-of = Caseworkers, cases and extensions are as of { $date }.
kommuner-recommended-source = { $from } to { $to } cases per caseworker are recommended by { $whose }, depending on other circumstances. Source: { $source }.
kommuner-source = Source: { $source }.

# The whole country
kommuner-spending-heading = Spending in the whole country, by length of course

# Marks
kommuner-marks-heading = Marks of an effective administration
kommuner-marks-text = Tick what is true of your municipality. The list is a starting point for a talk, not a test.
kommuner-marks-count = { $ticked } of { $all } marks are ticked.
kommuner-mark-yes = Yes
kommuner-mark-no = Not ticked
kommuner-marks-sources = Where the marks come from

# Cluster
kommuner-cluster-heading = What would a cluster spend at its lowest spending per case?
kommuner-cluster-text = KL, the association of municipalities, put the municipalities into ten clusters that are alike, and in each held the one with the highest spending per case against the one with the lowest. The same is worked out here for the municipalities you enter.
kommuner-rows-heading = The municipalities of the cluster
kommuner-row = Municipality { $number }
kommuner-row-name = Name
kommuner-row-spending = Spending on sickness benefit
kommuner-row-cases = Cases
kommuner-currency = DKK
kommuner-row-remove = Remove municipality { $number }
kommuner-row-add = Add a municipality
kommuner-row-most = There is room for { $most } municipalities at most.
kommuner-invented = invented example
kommuner-invented-name = { $name } (invented example)
kommuner-cluster-result = The cluster’s calculation
kommuner-cluster-stale = Something in the cluster’s numbers has to be corrected. This is the last that could be worked out.
kommuner-cluster-none = Enter spending and cases for at least two municipalities.
kommuner-cluster-highest = { $highest } spends most per case. At the lowest spending per case, that of { $lowest }, it would be { $potential } less: { $share } of the spending.
kommuner-cluster-equal = All spend the same per case.
kommuner-cluster-all = If the lowest spending per case held for all, the cluster would spend { $potential } less, out of { $spending } in all.
kommuner-cluster-caption = Spending per case, and the distance to the lowest
kommuner-th-spending = Spending
kommuner-th-row-cases = Cases
kommuner-th-per-case = Spending per case
kommuner-th-potential = Calculated potential
kommuner-th-share = Share of own spending
kommuner-total = Total
kommuner-cluster-how = The potential is (own spending per case − the lowest) × own cases. It is arithmetic, not something that anybody has saved.
kommuner-warn-heading = Can the municipalities be compared at all?
kommuner-warn-conditions = People’s age, unemployment and industries differ from place to place, and shape the spending per case. Enter only municipalities that are alike.
kommuner-warn-counting = Spending and cases have to be counted in the same way: the same year, the same benefits, with or without the state’s refund.
kommuner-warn-small = With few cases, a couple of long courses can decide the figure.
kommuner-warn-quality = Lower spending is not in itself better casework. KREVI looks at effectiveness that does not come at the cost of good results.

# Files
kommuner-csv = Download the municipalities (CSV)
kommuner-csv-cluster = Download the cluster (CSV)
kommuner-svg-cases = Download the picture of cases (SVG)
kommuner-svg-rate = Download the picture of extensions (SVG)
kommuner-csv-whose = Where the numbers are from
kommuner-csv-published = published
kommuner-csv-own = own
kommuner-csv-share = Share of own spending in percent
kommuner-csv-percent = Extensions in percent of courses
kommuner-csv-cases-from = Cases per caseworker, from
kommuner-csv-cases-to = Cases per caseworker, to
kommuner-csv-invented = Invented
kommuner-csv-yes = yes
kommuner-csv-no = no
