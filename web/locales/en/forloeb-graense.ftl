# Hvor længe der er sygedagpenge, hvad man får, og hvor langt loven er kendt.

forloeb-limit-heading = { $reader ->
    [citizen] How long can you get benefit?
   *[caseworker] The duration limit
}
forloeb-limit-until = { $reader ->
    [citizen] Until { $date }, unless the municipality extends it.
   *[caseworker] Payment ends after { $date } unless it is extended.
}
forloeb-limit-used = Worked out like this: { $counted } weekdays with benefit in the period from { $from } to { $passed }. There is room for { $allowed }.
forloeb-limit-used-earlier = Worked out like this: { $counted } weekdays with benefit in the period from { $from } to { $passed }, { $earlier } of them in earlier absences. There is room for { $allowed }.
forloeb-limit-counts-from = In this absence days count from { $date }. The first days of an absence do not count, whoever pays.
forloeb-limit-unknown = The limit lies after the last day that can be worked out.
forloeb-no-right = { $reader ->
    [citizen] You have no right to benefit from the municipality before { $date }.
   *[caseworker] No right to benefit from the municipality before { $date }.
}
forloeb-no-right-used = In the period from { $from } to { $to } there were { $counted } weekdays with benefit. There is room for { $allowed }.

forloeb-title-reassessment = The benefit is reassessed
forloeb-text-reassessment = { $reader ->
    [citizen] On { $passed } you have had benefit for more than { $weeks } weeks within { $months } months. After this day it stops unless the municipality extends it. Before that the municipality must assess your case again.
   *[caseworker] On { $passed } benefit has been paid for more than { $weeks } weeks within { $months } months. This day is the moment of reassessment.
}
forloeb-title-duration-limit = The limit for benefit is reached
forloeb-text-duration-limit = { $reader ->
    [citizen] On { $passed } you have had benefit for more than { $weeks } weeks within { $months } months. After this day it stops unless the municipality extends it.
   *[caseworker] On { $passed } benefit has been paid for more than { $weeks } weeks within { $months } months. Payment ends after this day unless it is extended.
}
forloeb-title-pension-limit = The limit for those with a pension
forloeb-text-pension-limit = { $reader ->
    [citizen] If you have reached the state pension age, get a pension or are ill enough for one, you can get benefit for { $weeks } weeks within { $months } months. On { $passed } it is more. It stops after this day.
   *[caseworker] Section 25: more than { $weeks } weeks within { $months } months are reached on { $passed }. Payment ends after this day.
}
forloeb-title-no-right = No benefit from the municipality yet
forloeb-text-no-right = { $reader ->
    [citizen] You have already had benefit for { $counted } weekdays within { $months } months. That is more than { $weeks } weeks, so the municipality does not pay. The right is back from { $from }.
   *[caseworker] Benefit has been paid for { $counted } weekdays within { $months } months, more than { $weeks } weeks: no right from the municipality. The right is back from { $from }.
}
forloeb-title-job-clarification = When the benefit stops

forloeb-res-paid-days = The weeks are read as weeks of five weekdays. Read as calendar weeks, the day would be { $date }.
forloeb-res-wage-earner = That an unemployed person’s first days do not count either is our reading: the act counts the unemployed among wage earners.
forloeb-res-covid = Moved because of covid-19. Otherwise it would have been { $date }.

forloeb-gets-heading = { $reader ->
    [citizen] What do you get?
   *[caseworker] Highest amount
}
forloeb-gets-most = { $reader ->
    [citizen] At most { $amount } a week before tax, and less if you earn less. If your employer pays wages while you are ill, you get those instead.
   *[caseworker] At most { $amount } a week before tax.
}

forloeb-gets-weekly = { $reader ->
    [citizen] { $amount } a week before tax, worked out from your hours and your hourly pay after labour-market contribution. More than { $most } it cannot be. If your employer pays wages while you are ill, you get those instead.
   *[caseworker] { $amount } a week before tax, worked out from hours and hourly pay after labour-market contribution. At most { $most }.
}

forloeb-not-confirmed = The oldest of the newest sources for the rules behind the dates is from { $date }. The known sources are this old for:
