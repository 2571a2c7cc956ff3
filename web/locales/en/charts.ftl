# Who pays: within a sentence.
charts-payer-employer = the employer
charts-payer-municipality = the municipality
charts-payer-state = the state
charts-payer-unemployment-fund = the unemployment fund
charts-payer-nobody = nobody (unpaid)

# The same alone, in legends and table heads.
charts-label-employer = Employer
charts-label-municipality = Municipality
charts-label-state = State
charts-label-unemployment-fund = Unemployment fund
charts-label-nobody = Nobody (unpaid)

charts-and = and
charts-total = Total

# One sentence about what the picture shows.
charts-reading-most = { $payer } pays most: { $amount } of { $total } ({ $percent }).
charts-reading-everything = { $payer } pays all of it: { $amount }.
charts-reading-nobody = Nobody pays: { $amount } in sickness benefit is not paid out.
charts-reading-rest = From { $day } to the end the municipality pays { $percent }.
charts-reading-rest-municipality = From { $day } the municipality pays all of it.
charts-reading-rest-state = From { $day } the state pays all of it.
charts-reading-sum = { $total } in all: { $shares }.
charts-reading-lead = From week { $week } { $payer } has paid most.
charts-share = { $payer } { $percent }
charts-amount = { $payer } { $amount }
charts-under = under { $percent }

# The axes.
charts-axis-week = Kroner per week
charts-axis-weeks = Kroner per { $count } weeks
charts-axis-cumulative = Kroner in total since the first day
charts-axis-kroner = Kroner in total
charts-million = { $number } m
charts-tick-week = week { $week }

# Thresholds, as short as can be: they stand in the picture.
charts-threshold-state = { $day }: state { $percent }
charts-threshold-payer = { $day }: { $payer }
charts-threshold-rate = { $day }: new rate

# One week at a time.
charts-pick-week = See one week at a time
charts-pick-weeks = See { $count } weeks at a time
charts-week = Week { $week }
charts-weeks = Weeks { $first }–{ $last }
charts-picked = { $week } ({ $dates }): { $parts }
charts-picked-cumulative = Up to and including { $day }: { $parts }; { $total } in all.

# The tables.
charts-table-open = See the numbers in a table
charts-table-week = Who pays how much in each week
charts-table-weeks = Who pays how much, { $count } weeks at a time
charts-table-cumulative = Who has paid how much by the end of each week
charts-table-cumulative-weeks = Who has paid how much, { $count } weeks at a time
charts-column-week = Week
charts-column-dates = Days

charts-range-low = lowest end of the range
charts-range-high = highest end of the range
