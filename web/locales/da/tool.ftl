# Begynd
tool-example-badge = Eksempel
tool-own-numbers = Brug mine egne tal
tool-start-over = Begynd forfra
tool-show-example = Vis eksemplet
tool-undo = Fortryd

# Felter
tool-day = Dag
tool-month = Måned
tool-year = År
tool-status-employed = Ansat
tool-status-unemployed = Ledig
tool-status-partly-unemployed = Delvist ledig (får supplerende dagpenge)
tool-status-self-employed = Selvstændig
# Perioder
tool-period-from = Periode { $number }: første dag
tool-period-to = Periode { $number }: sidste dag
tool-period-add = Tilføj en periode
tool-period-remove = Fjern periode { $number }
tool-period-most = Der er plads til { $most }.
tool-holiday-from = Ferie { $number }: første dag
tool-holiday-to = Ferie { $number }: sidste dag
tool-holiday-add = Tilføj ferie
tool-holiday-remove = Fjern ferie { $number }
tool-earlier = Før fraværet
tool-earlier-hint = Tidligere fravær tæller med i varighedsgrænsen, og uger med ydelse tæller med på refusionstrappen. Skriv de perioder, du kender.
tool-earlier-from = Tidligere periode { $number }: første dag
tool-earlier-to = Tidligere periode { $number }: sidste dag
tool-earlier-kind = Tidligere periode { $number }: hvad var det?
tool-earlier-add = Tilføj en tidligere periode
tool-earlier-remove = Fjern tidligere periode { $number }
tool-earlier-absence = Sygdom
tool-earlier-benefit = Anden ydelse, for eksempel dagpenge eller kontanthjælp
tool-earlier-self-support = Selvforsørgelse, for eksempel løn
tool-earlier-neither = Ingen af delene, for eksempel barsel eller SU

# Fejl
tool-errors-heading = Ret { $count ->
    [one] et felt
   *[other] { $count } felter
}
tool-error-date-missing = Skriv en dato.
tool-error-date-incomplete = Skriv dag, måned og år med fire cifre.
tool-error-date-impossible = Den dato findes ikke. Skriv dag, måned og år med tal.
tool-error-before-law = Regler før { $date } er ikke lagt ind. Vælg en senere dag.
tool-error-after-law = Regler efter { $date } er ikke lagt ind. Vælg en tidligere dag.
tool-error-cpr = Det ligner et CPR-nummer. Skriv aldrig oplysninger om en person her. Det bliver hverken gemt, delt eller udskrevet.
tool-error-typed = Der står “{ $typed }”.
tool-error-period-reversed = Den sidste dag ligger før den første.
tool-error-period-outside = Dagen ligger uden for fraværet.
tool-error-period-overlaps = Perioden overlapper periode { $other }.
tool-error-earlier-before-law = Så gamle regler er ikke lagt ind. Lad perioden begynde senere.
tool-error-earlier-not-before = Perioden skal være slut, før fraværet begynder.
tool-error-earlier-adjoins = Er man syg til dagen før, er det samme fravær. Lad fraværet begynde på den første dag.

# Resultatlinjen på en telefon
tool-bar-example = Eksempel
tool-bar-stale = Sidste gyldige
tool-bar-jump = Se resultatet

# Kilder
tool-confidence-verified = set i loven eller hos en myndighed
tool-confidence-secondary = fra en anden kilde end loven eller en myndighed
tool-confidence-reading = vores egen læsning af loven
tool-number-from = Tallet følger af
tool-rule-link = Se reglen
# Hvad en grænse hviler på
tool-reading-pension-age = Alderen i hele år afgør ikke, om folkepensionsalderen er nået. Er den det, er dagen en anden.
tool-reading-below-pension = Dagen er regnet for en, der ikke har nået folkepensionsalderen.
# Foreløbigt svar
tool-provisional-heading = Foreløbigt
tool-provisional = Fra den { $date } er der regnet med de regler og den sats, der gælder i dag. Det ventes at blive ændret:

# Udskrift
tool-print-made = Udskrevet { $date }. Fremdrift version { $version }.
tool-print-inputs = Oplysninger
tool-print-address = Adresse: { $address }

# Tal
tool-million-kroner = { $sign }{ $millions } mio. kr.
