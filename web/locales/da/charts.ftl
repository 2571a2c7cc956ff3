# Hvem der betaler: midt i en sætning.
charts-payer-employer = arbejdsgiveren
charts-payer-municipality = kommunen
charts-payer-state = staten
charts-payer-unemployment-fund = a-kassen
charts-payer-nobody = ingen (ubetalt)

# Det samme alene, i forklaringer og tabelhoveder.
charts-label-employer = Arbejdsgiveren
charts-label-municipality = Kommunen
charts-label-state = Staten
charts-label-unemployment-fund = A-kassen
charts-label-nobody = Ingen (ubetalt)

charts-and = og
charts-total = I alt

# En sætning om det, billedet viser.
charts-reading-most = { $payer } betaler mest: { $amount } af { $total } ({ $percent }).
charts-reading-everything = { $payer } betaler det hele: { $amount }
charts-reading-nobody = Ingen betaler: der er { $amount } i sygedagpenge, som ikke bliver udbetalt.
charts-reading-rest = Fra { $day } og forløbet ud betaler kommunen { $percent }.
charts-reading-rest-municipality = Fra { $day } betaler kommunen det hele.
charts-reading-rest-state = Fra { $day } betaler staten det hele.
charts-reading-sum = I alt { $total }: { $shares }.
charts-reading-lead = Fra uge { $week } har { $payer } betalt mest.
charts-share = { $payer } { $percent }
charts-amount = { $payer } { $amount }
charts-under = under { $percent }

# Akserne.
charts-axis-week = Kroner pr. uge
charts-axis-weeks = Kroner pr. { $count } uger
charts-axis-cumulative = Kroner i alt siden første dag
charts-axis-kroner = Kroner i alt
charts-million = { $number } mio.
charts-tick-week = uge { $week }

# Tærskler, så korte som muligt: de står i billedet.
charts-threshold-state = { $day }: staten { $percent }
charts-threshold-payer = { $day }: { $payer }
charts-threshold-rate = { $day }: ny sats

# Én uge ad gangen.
charts-pick-week = Se én uge ad gangen
charts-pick-weeks = Se { $count } uger ad gangen
charts-week = Uge { $week }
charts-weeks = Uge { $first }–{ $last }
charts-picked = { $week } ({ $dates }): { $parts }
charts-picked-cumulative = Til og med { $day }: { $parts }; { $total } i alt.

# Tabellerne.
charts-table-open = Se tallene i en tabel
charts-table-week = Hvem betaler hvor meget i hver uge
charts-table-weeks = Hvem betaler hvor meget, { $count } uger ad gangen
charts-table-cumulative = Hvem har betalt hvor meget ved udgangen af hver uge
charts-table-cumulative-weeks = Hvem har betalt hvor meget, { $count } uger ad gangen
charts-column-week = Uge
charts-column-dates = Dage

# Hvad et resultat hænger på.
charts-range-low = laveste ende af spændet
charts-range-high = højeste ende af spændet
