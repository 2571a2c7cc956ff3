levers-title = Seks anbefalinger: hvad kan de være værd i din kommune?
levers-description = Slå hvidbogens seks anbefalinger til og fra for en kommune, og se, hvad de kan spare og koste over fire budgetår, for hvem, og hvor sikkert det er.
levers-lead = En hvidbog fra 2012 giver seks anbefalinger om sygefravær. Slå dem til og fra for en kommune. Så ser du, hvad de kan spare og koste over fire budgetår, hvem det rammer, og hvor lidt man ved om det.
levers-words = [[hvidbog|hvidbog]] [[refusion|statsrefusion]] [[sagsstamme|sagsstamme]] [[varighedsgraense|varighedsgrænse]] [[leverandoerens-egne-tal|leverandørens egne tal]] [[lodtraekningsforsoeg|lodtrækningsforsøg]]
levers-no-script = Beregneren kræver JavaScript. Eksemplet herunder kan læses uden.
levers-not-a-decision = Dette er en beregning af antagne virkninger. Den viser ikke, at anbefalingerne virker.

# Eksempel
levers-example-text = { $name } med alle seks anbefalinger. Det meste er eksempler, som din kommune skal erstatte.

# Kommunen
levers-form-heading = Din kommune
levers-presets = Nye forløb i 2013, talt af SFI:
levers-place-heading = Indsatsen i dag
levers-place-text = En indsats for sygemeldte, som kommunen har i dag. Anbefalingerne får flere med, eller får den til at begynde før.
levers-field = { $field ->
    [courses] Nye sygedagpengeforløb om året
    [weeklyBenefit] Sygedagpenge om ugen
    [today] Uger sygemeldt, når indsatsen begynder i dag
    [reach] Andel af de sygemeldte, den når i dag
    [ratio] Så meget hurtigere holder deltagerne op med sygedagpenge
    [price] Pris pr. deltager
    [assessedBy] Alle er vurderet efter
    [assessmentPrice] Pris pr. vurdering
    [assessmentFixed] Fast udgift om året til vurderinger
    [daysEarlier] Delvis raskmelding kommer så meget før
    [spared] Den del af sygedagpengene, den sparer
    [inRehabilitation] Andel af de sygemeldte i genoptræning
    [rehabilitationPrice] Pris pr. borger i genoptræning
    [rehabilitationFixed] Fast udgift om året til genoptræning
    [reachThen] Andel af de sygemeldte, indsatsen så når
    [cultureFixed] Fast udgift om året til kulturen
    [fewer] Færre nye forløb
    [patchyFixed] Fast udgift om året til at følge fraværet
    [discharged] Andel af de sygemeldte, der kommer fra et sygehus
    [dischargedStart] Deres indsats begynder efter
    [hospitalPrice] Pris pr. vurdering på sygehuset
    [hospitalFixed] Fast udgift om året til samarbejdet
   *[measuringFixed] Fast udgift om året til at måle
}
levers-hint = { $field ->
    [today] Gennemsnit i leverandørens egne forløb.
    [reach] Af dem, der stadig er sygemeldt, når den begynder.
    [ratio] 1 er ingen virkning, 1,32 er en tredjedel hurtigere.
    [price] Betales, når indsatsen begynder.
    [weeklyBenefit] Tomt felt: det højeste beløb.
   *[spared] Halv tid sparer halvdelen.
}
levers-bounds = Fra { $least } til { $most }.
levers-origin-published = Fra en kilde.
levers-origin-worked-out = Regnet ud fra en kilde.
levers-origin-example = Eksempel: sæt dit eget tal.
levers-cost-hint = Tomt felt tæller som nul.
levers-unit = { $unit ->
    [courses] forløb
    [weeks] uger
    [days] dage
    [kroner] kr.
    [percent] %
   *[times] gange
}
levers-fill = Sæt eksempler på pris ind
levers-fill-note = Kun prisen pr. deltager kan regnes ud af en kilde: Roskildes. De andre kender kun din kommune.
levers-law = Regler fra
levers-law-of = 1. juli { $year }
levers-more-law = Regler og ydelse: { $year }

# Håndtagene
levers-heading = De seks anbefalinger
levers-name = { $lever ->
    [assessment] Helbred og arbejde vurderes inden otte uger
    [work_goal] Genoptræning får arbejde som mål
    [culture] En kultur for tidlig indsats
    [patchy] Spredt fravær bliver fulgt
    [hospital] Sygehusene ser også på arbejdet
   *[measuring] Virkningen bliver målt
}
levers-numbered = { $number }. { $name }
levers-does = { $lever ->
    [assessment] Indsatsen begynder, når alle er vurderet, og ikke som i dag.
    [work_goal] De, der er i genoptræning, bliver delvist raskmeldt før. Det sparer en del af sygedagpengene imens.
    [culture] Indsatsen når flere.
    [patchy] Nogle fravær bliver aldrig til lange forløb.
    [hospital] Indsatsen begynder før for dem, der kommer fra et sygehus.
   *[measuring] Sparer intet i sig selv. Værdien ligger i at kende virkningen, før man beslutter.
}
levers-rests = { $lever ->
    [assessment] Hvad en tidligere start gør, er ikke målt. Her er det kun kurven og den virkning, du skriver.
    [work_goal] Aarhus målte 37 dage mod en kontrolgruppe. Hvor stor en del af sygedagpengene det sparede, er ikke trykt.
    [culture] Ingen kilde siger, hvor mange flere en kultur når.
    [patchy] Svendborgs 24 ansatte er én leders ord. Ingen kilde giver en procent, så den er nul, til du skriver en.
    [hospital] Ingen kilde har målt det.
   *[measuring] Leverandøren måler selv uden at sammenligne med andre.
}
levers-spread = { $lever ->
    [assessment] Virkningen af indsatsen kan være nul eller negativ efter begge skøn.
    [work_goal] Dagene spredes om nul efter det skeptiske skøn. Efter det oplyste er der én chance ud af tyve for ingen eller den modsatte virkning.
    [culture] Virkningen af indsatsen kan være nul eller negativ efter begge skøn.
    [patchy] Er procenten nul, spredes den én procent til hver side efter begge skøn. Skriver du en, er der efter det oplyste skøn én chance ud af tyve for ingen eller den modsatte virkning.
    [hospital] Virkningen af indsatsen kan være nul eller negativ efter begge skøn.
   *[measuring] Værdien af at vide er aldrig negativ, men målingen kan koste mere.
}
levers-basis-link = Hvad bygger det på?
levers-numbers = Tal og udgifter
levers-basis-heading = Hvad hver anbefaling bygger på
levers-no-figure = Intet offentliggjort tal

# To pakker
levers-compare-on = Sammenlign med en pakke mere
levers-compare-off = Fjern pakke B
levers-editing = Hvilken pakke retter du?
levers-package = Pakke { $name }
levers-of-package = { $package }: { $text }
levers-error-in = { $package }, { $field }

# Fejl
levers-stale = Tallene herunder hører til det sidste, der kunne regnes ud.
levers-stale-example = Tallene herunder er eksemplets. Udfyld felterne for at se dine egne.
levers-error-missing = Skriv et tal.
levers-error-missing-courses = Skriv, hvor mange nye forløb kommunen har om året.
levers-error-not-a-number = Skriv et tal, for eksempel { $example }.
levers-error-not-whole = Skriv et helt tal, for eksempel { $example }.
levers-error-too-precise = Skriv højst to decimaler.
levers-error-out-of-range = Skriv et tal fra { $least } til { $most }.
levers-error-not-earlier = Skriv højst de uger, indsatsen begynder efter i dag.
levers-error-not-more = Skriv mindst den andel, indsatsen når i dag.

# Resultat
levers-result-heading = Resultat
levers-primary = er chancen for, at de valgte anbefalinger sparer kommunen penge over fire budgetår. Det første tal er det skeptiske skøn, det andet det oplyste.
levers-pair = { $first } og { $second }
levers-bar = { $first } eller { $second } chance for besparelse
levers-none-on = Ingen anbefaling er slået til. Intet er ændret.
levers-prior = { $prior ->
    [sceptical] Skeptisk skøn
   *[stated] Oplyst virkning
}
levers-prior-text = { $prior ->
    [sceptical] Sådan læser vi forsøget med lodtrækning: ingen virkning i gennemsnit, med udsving til begge sider.
   *[stated] Den virkning, leverandøren eller du selv har oplyst, med én chance ud af tyve for ingen.
}
levers-chance = { $chance } chance for besparelse
levers-mean = Gennemsnit: { $amount }
levers-interval = I ni af ti trækninger: { $low } til { $high }
levers-draws = { $done } af { $wanted } trækninger, startnummer { $seed }. Gennemsnittets standardfejl: højst { $error }
levers-draws-first = De første { $done } trækninger, startnummer { $seed }. Gennemsnittets standardfejl: højst { $error }
levers-draws-failed = Din browser kan ikke regne i baggrunden. Tallene er de første { $done } trækninger.
levers-stop = Stop
levers-go-on = Fortsæt
levers-reseed = Nyt startnummer
levers-basis-line = { $courses } nye forløb om året i fire budgetår, efter reglerne den 1. juli { $law }. Positive tal er en besparelse.
levers-other-rules = Set under andre regler
levers-other-rules-text = Kurven for, hvor længe man er sygemeldt, er fra 2004-06. Reglerne i { $law } er andre.
levers-empty-heading = Ikke udfyldt, og regnet som nul
levers-empty-text = Resultatet er derfor for højt. Spørg i kommunen, hvad det koster.
levers-together-heading = Sammen og hver for sig
levers-together-text = Kommunens gevinst over fire budgetår. Hver for sig betyder, at kun én anbefaling er slået til. De tal kan ikke lægges sammen til det samlede.
levers-together-caption = Kommunens gevinst, anbefalingerne sammen og hver for sig
levers-together = Sammen
levers-th-what = Hvad
levers-th-both = { $prior }, mio. kr.: gennemsnit (ni af ti trækninger)
levers-th-both-chance = { $prior }: chance
levers-mean-and-interval = { $mean } ({ $low } til { $high })
levers-th-mean = Gennemsnit
levers-th-low = Lavt
levers-th-high = Højt
levers-th-chance = Chance for besparelse
levers-th-worth = Værd
levers-th-error = Standardfejl
levers-payers-heading = Hvem vinder og betaler, år for år
levers-payers-caption = Gevinst for hver part, fire budgetår
levers-payers-of = { $caption }: { $prior }
levers-payers-text = Her er hvert skøn i sin midte. Det, en part sparer, kan være penge, en anden ellers havde betalt.
levers-payers-picture = Gevinst for hver part i fire budgetår
levers-th-party = Hvem
levers-th-prior = Skøn
levers-th-year = År { $year }
levers-th-all = I alt
levers-party = { $party ->
    [municipality] Kommunen
    [state] Staten
    [employer] Arbejdsgiverne
    [fund] A-kasserne
    [citizen] De sygemeldte
   *[all] Alle tilsammen
}
levers-people = Af ét års forløb: { $weeks } færre uger på sygedagpenge, { $long } færre over grænsen for varighed og { $work } flere i arbejde efter et år ({ $prior }).

# At vide
levers-knowing-heading = Hvad er det værd at vide?
levers-knowing-off = Slå anbefaling 6 til for at se det.
levers-knowing-text = Så meget ventes kommunen højst at vinde ved at kende alle de usikre tal, før den valgte mellem alle de valgte anbefalinger og ingen. En måling giver mindre. Koster den mere, er den ikke værd at købe for pengenes skyld.
levers-knowing-cost = Over fire år koster målingen { $amount }
levers-knowing-empty = Målingens udgift er ikke udfyldt.
levers-knowing-group = Virkningen alene
levers-knowing-caption = Værdien af at vide over fire budgetår
levers-knowing-everything = Alt, der er usikkert

# Det, der taler imod
levers-doubt-heading = Det taler imod
levers-doubt-facts = Se alle tal og deres kilder

# Sammenligning
levers-compare-heading = De to pakker
levers-compare-better = Pakke B er bedst for kommunen i { $first } af trækningerne efter det skeptiske skøn og i { $second } efter det oplyste.
levers-compare-caption = Pakke A og B, kommunens gevinst over fire budgetår
levers-compare-chance = Chance for besparelse, { $prior }
levers-compare-gain = Gevinst, { $prior }, gennemsnit
levers-th-difference = Forskel

# Metode
levers-method-heading = Sådan er det regnet ud
levers-method-1 = Forløbene følger den offentliggjorte kurve, uge for uge, og hver uge koster det, loven siger om den uge.
levers-method-2 = Forløb begynder jævnt over året. Fire budgetår tæller med, og intet bagefter.
levers-method-3 = Hver anbefaling ændrer én ting. Hvad den ændrer, står ved den.
levers-method-4 = Trækningerne varierer virkning, fart, rækkevidde, pris og det, det koster at være uden arbejde.
levers-method-link = Alle forudsætninger
levers-left-heading = Ikke med
levers-left-text = Løn, skat og helbred. Forløb, der begynder efter de fire år. At nogen bliver syge igen. At andre kan være i gang med det samme.

# Papir
levers-paper-lever-on = Til
levers-paper-lever-off = Fra
levers-paper-sources = Kilder: hvidbogen (Quick Care, 2012), SFI-rapporten (december 2014), AE-Rådet (2007) og loven, som den står på siden { $rules }. Alle forudsætninger: { $methods }.
levers-paper-empty = Ikke udfyldt
levers-paper-seed = Trækninger
levers-paper-draws = { $done }, startnummer { $seed }

# Filer
levers-link-label = Link til denne beregning
levers-csv-together = Hent sammen og hver for sig (CSV)
levers-csv-payers = Hent hver part, år for år (CSV)
levers-csv-knowing = Hent værdien af at vide (CSV)
levers-csv-compare = Hent de to pakker (CSV)
levers-svg-together = Hent billedet af sammen og hver for sig (SVG)
levers-svg-payers = Hent billedet af parterne (SVG)
