penge-title = What do you get, and who pays?
penge-description = Enter your first day of absence and see who pays you when, and how much sickness benefit you can get a week at most.
penge-lead = Enter your first day of absence. You then see who pays you when, and how much you can get a week at most.
penge-scope = All amounts are sickness benefit for a whole week before tax. The municipality decides what you are entitled to.
penge-words = [[sygedagpenge|sickness benefit]] [[arbejdsgiverperiode|employer period]] [[varighedsgraense|duration limit]] [[revurdering|reassessment]]
penge-no-script = The fields need JavaScript. The example below can be read without it.
penge-example-text = Employed, off sick from { $first }. Seen from { $today }. Change the fields to see your own amounts.
penge-elsewhere = Holidays, earlier absence and a partial return also move the dates.
penge-elsewhere-link = Answer them under Dates and time limits

# The answer
penge-result-heading = What you get now
penge-at-most = At most { $amount }
penge-now = { $payer ->
    [employer] a week from your employer, up to and including { $until }.
    [fund] a week from your unemployment fund, up to and including { $until }.
    [municipality] a week from the municipality, up to and including { $until }.
   *[nobody] Nobody pays sickness benefit up to and including { $until }.
}
penge-no-longer = On { $today } there is no longer any sickness benefit.
penge-bar = { $amount } a week
penge-wages = If you are paid wages while you are ill, you get them as usual. The sickness benefit then goes to your employer.
penge-caption = Who pays you when
penge-th-when = When
penge-th-payer = Who pays
penge-th-most = At most a week
penge-th-own = With your hourly pay
penge-holiday = holiday
penge-used-up = the limit was used up
penge-end-heading = For how long?
penge-end = The benefit can be paid up to and including { $until }. Before then the municipality has to decide whether it can go on.
penge-end-unknown = As far as the rules are encoded, there is no limit before { $until }.
penge-end-link = See all dates
penge-public = Municipality and state share the cost. That does not change what you get.
penge-public-link = See how it is shared
