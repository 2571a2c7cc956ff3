refusion-title = State refund: who pays the sickness benefit?
refusion-description = See for every day of a sickness absence who pays, how much, and which paragraph says so.
refusion-example = Example: by { $date }, { $amount } has been paid in all.
refusion-counter = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
refusion-counter-add = Add a week
refusion-counter-reset = Start over
