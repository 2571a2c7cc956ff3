soeg-title = Søg på siden
soeg-description = Søg i værktøjer, regler, tal og ord. Det, du skriver, bliver i din browser.
soeg-lead = Find værktøjer, regler, tal og ord.
soeg-label = Hvad leder du efter?
soeg-hint = Skriv et ord eller to. Det, du skriver, bliver i din browser.
soeg-none = Intet fundet. Prøv et kortere ord, eller ryd feltet og se hele listen.
soeg-one = Ét sted fundet. Tryk Enter for at gå dertil.
# The script puts the number in place of the mark.
soeg-many = # steder fundet. Tryk Enter for at gå til det første.
soeg-index = Alt på siden fra A til Å
soeg-kind-tool = Værktøj
soeg-kind-page = Side
soeg-kind-rule = Regel
soeg-kind-figure = Tal
soeg-kind-term = Ord
# What else readers call a page; only searched, never shown.
soeg-words = { $page ->
    [forloeb] kalender frist sygemeldt sygemelding opfølgning samtale forlængelse dagpenge fast track lægeerklæring
    [penge] sygedagpenge løn timeløn sats højeste beløb udbetaling hvad får jeg
    [arbejdsskade] arbejdsulykke ulykke erhvervssygdomme anmeldelse erstatning forsikring forsikringsselskab skadet tilskadekommet Arbejdsmarkedets Erhvervssikring AES EASY Arbejdstilsynet erhvervsevnetab fagforening egen læge samtykke klage udgifter fastholdelse arbejdsevne psykisk fleksjob revalidering dødsfald
    [refusion] refusion procent kommune stat betaler sats dagpenge refusionstrappe arbejdsgiver a-kasse beregner
    [nettogevinst] gevinst besparelse business case økonomi budget indsats Roskilde Quick Care
    [tidlig-indsats] simulering model sandsynlighed usikkerhed indsats forløb vente
    [anbefalinger] hvidbog budget byråd politik kommune indsats usikkerhed
    [kommuner] sagsstamme sager pr. sagsbehandler jobcenter klynge KREVI benchmark sammenligning
    [regler] lov love paragraf sats satser lovgivning
    [fakta] statistik tal evidens kilder forskning undersøgelse
    [metode] model forudsætninger antagelser beregning kilder
    [ordbog] begreber forklaring ord
    [nyt] ændringer version opdatering
    [om] formål afsender privatliv data cookies kilder åben kode
    [was] tilgængelighed handicap skærmlæser tastatur blind svagtseende
    [home] forside start
   *[other] { "" }
}
