refusion-title = Statsrefusion: hvem betaler sygedagpengene?
refusion-description = Se for hver dag i et sygeforløb, hvem der betaler, hvor meget, og hvilken paragraf der siger det.
refusion-example = Eksempel: den { $date } er der betalt { $amount } i alt.
refusion-counter = { $weeks ->
    [one] { $weeks } uge
   *[other] { $weeks } uger
}
refusion-counter-add = Læg en uge til
refusion-counter-reset = Begynd forfra
