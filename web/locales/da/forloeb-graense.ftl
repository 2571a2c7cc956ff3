# Hvor længe der er sygedagpenge, hvad man får, og hvor langt loven er kendt.

forloeb-limit-heading = { $reader ->
    [citizen] Hvor længe kan du få sygedagpenge?
   *[caseworker] Varighedsgrænsen
}
forloeb-limit-until = { $reader ->
    [citizen] Til og med den { $date }, medmindre kommunen forlænger dem.
   *[caseworker] Udbetalingen ophører efter den { $date }, medmindre den forlænges.
}
forloeb-limit-used = Regnet sådan: { $counted } hverdage med sygedagpenge i perioden fra { $from } til { $passed }. Der er plads til { $allowed }.
forloeb-limit-used-earlier = Regnet sådan: { $counted } hverdage med sygedagpenge i perioden fra { $from } til { $passed }, heraf { $earlier } fra tidligere sygefravær. Der er plads til { $allowed }.
forloeb-limit-counts-from = I dette fravær tæller dagene fra den { $date }. De første dage af et fravær tæller ikke, hvem der end betaler.
forloeb-limit-unknown = Grænsen ligger efter den sidste dag, der kan regnes.
forloeb-no-right = { $reader ->
    [citizen] Du har ikke ret til sygedagpenge fra kommunen før den { $date }.
   *[caseworker] Ingen ret til sygedagpenge fra kommunen før den { $date }.
}
forloeb-no-right-used = I perioden fra { $from } til { $to } var der { $counted } hverdage med sygedagpenge. Der er plads til { $allowed }.

forloeb-title-reassessment = Sygedagpengene vurderes igen
forloeb-text-reassessment = { $reader ->
    [citizen] Den { $passed } har du fået sygedagpenge i mere end { $weeks } uger inden for { $months } måneder. Efter dagen her stopper de, medmindre kommunen forlænger. Før det skal kommunen vurdere din sag igen.
   *[caseworker] Den { $passed } er der udbetalt for mere end { $weeks } uger inden for { $months } måneder. Dagen her er revurderingstidspunktet.
}
forloeb-title-duration-limit = Grænsen for sygedagpenge er nået
forloeb-text-duration-limit = { $reader ->
    [citizen] Den { $passed } har du fået sygedagpenge i mere end { $weeks } uger inden for { $months } måneder. Efter dagen her stopper de, medmindre kommunen forlænger.
   *[caseworker] Den { $passed } er der udbetalt for mere end { $weeks } uger inden for { $months } måneder. Udbetalingen ophører efter dagen her, medmindre den forlænges.
}
forloeb-title-pension-limit = Grænsen ved pension
forloeb-text-pension-limit = { $reader ->
    [citizen] Har du nået folkepensionsalderen, eller er du på pension eller syg nok til den, kan du få sygedagpenge i { $weeks } uger inden for { $months } måneder. Den { $passed } er det mere. De stopper efter dagen her.
   *[caseworker] § 25: mere end { $weeks } uger inden for { $months } måneder er nået den { $passed }. Udbetalingen ophører efter dagen her.
}
forloeb-title-no-right = Ingen sygedagpenge fra kommunen endnu
forloeb-text-no-right = { $reader ->
    [citizen] Du har allerede fået sygedagpenge for { $counted } hverdage inden for { $months } måneder. Det er mere end { $weeks } uger, og derfor betaler kommunen ikke. Retten er der igen fra den { $from }.
   *[caseworker] Der er udbetalt for { $counted } hverdage inden for { $months } måneder, mere end { $weeks } uger: ingen ret fra kommunen. Retten er der igen fra den { $from }.
}
forloeb-title-job-clarification = Når sygedagpengene stopper

forloeb-res-paid-days = Ugerne er læst som uger med fem hverdage. Læser man dem som kalenderuger, er dagen { $date }.
forloeb-res-wage-earner = At en lediges første dage heller ikke tæller, er vores læsning: loven regner ledige blandt lønmodtagere.
forloeb-res-covid = Flyttet på grund af covid-19. Ellers var det den { $date }.

forloeb-gets-heading = { $reader ->
    [citizen] Hvad får du?
   *[caseworker] Højeste beløb
}
forloeb-gets-most = { $reader ->
    [citizen] Højst { $amount } om ugen før skat, og mindre, hvis du tjener mindre. Betaler din arbejdsgiver løn, mens du er syg, får du den i stedet.
   *[caseworker] Højst { $amount } om ugen før skat.
}

forloeb-gets-weekly = { $reader ->
    [citizen] { $amount } om ugen før skat, regnet af dine timer og din timeløn efter arbejdsmarkedsbidrag. Mere end { $most } kan det ikke blive. Betaler din arbejdsgiver løn, mens du er syg, får du den i stedet.
   *[caseworker] { $amount } om ugen før skat, regnet af timer og timeløn efter arbejdsmarkedsbidrag. Mere end { $most } kan det ikke blive.
}

forloeb-not-confirmed = Den ældste af de nyeste kilder til reglerne bag datoerne er fra { $date }. Så gamle er de kendte kilder til:
