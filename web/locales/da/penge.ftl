penge-title = Hvad får du, og hvem betaler?
penge-description = Skriv din første fraværsdag, og se, hvem der betaler dig hvornår, og hvor meget du højst kan få i sygedagpenge om ugen.
penge-lead = Skriv din første fraværsdag. Så ser du, hvem der betaler dig hvornår, og hvor meget du højst kan få om ugen.
penge-scope = Alle beløb er sygedagpenge for en hel uge før skat. Kommunen afgør, hvad du har ret til.
penge-words = [[sygedagpenge|sygedagpenge]] [[arbejdsgiverperiode|arbejdsgiverperiode]] [[varighedsgraense|varighedsgrænse]] [[revurdering|revurdering]]
penge-no-script = Felterne kræver JavaScript. Eksemplet herunder kan læses uden.
penge-example-text = Ansat, syg fra { $first }. Set fra den { $today }. Ret i felterne, og se dine egne beløb.
penge-elsewhere = Ferie, tidligere fravær og delvis tilbagevenden flytter også datoerne.
penge-elsewhere-link = Svar på det under Forløb og frister

# Svaret
penge-result-heading = Hvad du får nu
penge-at-most = Højst { $amount }
penge-now = { $payer ->
    [employer] om ugen fra din arbejdsgiver, til og med { $until }.
    [fund] om ugen fra din a-kasse, til og med { $until }.
    [municipality] om ugen fra kommunen, til og med { $until }.
   *[nobody] Ingen betaler sygedagpenge til og med { $until }.
}
penge-no-longer = Den { $today } er der ikke længere sygedagpenge.
penge-bar = { $amount } om ugen
penge-wages = Får du løn, mens du er syg, får du den som ellers. Så går sygedagpengene til din arbejdsgiver.
penge-caption = Hvem betaler dig hvornår
penge-th-when = Hvornår
penge-th-payer = Hvem betaler
penge-th-most = Højst om ugen
penge-th-own = Med din timeløn
penge-holiday = ferie
penge-used-up = grænsen var brugt op
penge-end-heading = Hvor længe?
penge-end = Sygedagpengene kan betales til og med { $until }. Inden da skal kommunen afgøre, om de kan fortsætte.
penge-end-unknown = Så langt reglerne er lagt ind, er der ingen grænse før { $until }.
penge-end-link = Se alle datoer
penge-public = Kommune og stat deler udgiften. Det ændrer ikke det, du får.
penge-public-link = Se, hvordan den deles
