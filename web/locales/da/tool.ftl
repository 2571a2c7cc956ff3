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

# Udskrift
tool-print-made = Udskrevet { $date }. Fremdrift version { $version }.
tool-print-inputs = Oplysninger
tool-print-address = Adresse: { $address }

# Tal
tool-million-kroner = { $sign }{ $millions } mio. kr.
