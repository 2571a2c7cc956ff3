# Hvordan et tal er fundet.
evidence-grade-register = Talt i registre
evidence-grade-randomised = Lodtrækningsforsøg
evidence-grade-controlled = Sammenlignet med andre
evidence-grade-supplier = Leverandørens egne tal
evidence-grade-interview = Fortalt af nogen
evidence-grade-review = Samling af studier
evidence-grade-estimate = Skøn eller beregning

evidence-meaning-register = Alle, det handler om, er talt i registre. Det viser, hvordan det gik, men ikke hvorfor: ingen er sammenlignet med nogen.
evidence-meaning-randomised = Lodtrækning afgjorde, hvem der fik indsatsen. Det er den sikreste måde at se, om den virker.
evidence-meaning-controlled = De, der fik indsatsen, er sammenlignet med andre, der ikke fik den. Lodtrækning har ikke valgt dem, så noget andet kan forklare en forskel.
evidence-meaning-supplier = Tallet kommer fra den, der sælger indsatsen. Ingen uafhængig har efterprøvet det.
evidence-meaning-interview = Nogen har fortalt det, da de blev spurgt. Det er ikke målt.
evidence-meaning-review = Nogen har læst flere studier sammen. Studierne kan være af forskellig slags.
evidence-meaning-estimate = Tallet er regnet ud fra andre tal eller er en vurdering, eller kilden siger ikke, hvordan det er fundet.

# Hvad der hører til et tal.
evidence-figure-number = (figur { $number })
evidence-whose = Hvem står bag
evidence-population = Hvem og hvornår
evidence-source = Kilde
evidence-caveats = Det siger tallet ikke
evidence-against = Det taler imod
evidence-drawn-only = Tallene er ikke trykt i kilden.
evidence-not-printed = ikke trykt

# Ordet foran et tal, der ikke er nøjagtigt.
evidence-just-under = knap { $number }
evidence-just-over = godt { $number }
evidence-more-than = mere end { $number }
evidence-less-than = under { $number }
evidence-about = ca. { $number }

evidence-percent = { $number } %
evidence-points = { $number } procentpoint
evidence-kroner = { $number } kr.
evidence-million = { $number } mio. kr.
evidence-billion = { $number } mia. kr.
evidence-weeks = { $number } uger
evidence-days = { $number } dage
