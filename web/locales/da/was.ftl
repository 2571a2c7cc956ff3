was-title = Tilgængelighedserklæring
was-description = Hvor tilgængelig Fremdrift er, hvordan det er prøvet, hvad der ikke er prøvet, og hvor du kan klage.
was-lead = Vi vil have, at alle kan bruge siden. Her står, hvor langt vi er, hvordan det er prøvet, og hvor du går hen, hvis noget ikke virker for dig.
was-agency-page = (digst.dk)

was-whose-heading = Det er projektets egen erklæring
was-whose-text = Erklæringen følger opbygningen i den danske tilgængelighedserklæring, men den er ikke lavet i Digitaliseringsstyrelsens WAS-Tool og ikke indsendt. Fremdrift er ikke en myndighed.
was-whose-law = Driver en offentlig myndighed sin egen udgave af siden, skal myndigheden selv afgive en erklæring for den efter _lov om tilgængelighed af offentlige organers websteder og mobilapplikationer (lov nr. { $number } af { $passed })_. Den laves i WAS-Tool, har myndighedens egne kontaktoplysninger og ajourføres mindst én gang om året. Den træder i stedet for den her side.
was-whose-link = Læs om erklæringen hos Digitaliseringsstyrelsen

was-contact-heading = Kontakt den, der driver webstedet
was-contact-text = Oplever du, at noget ikke kan bruges, eller har du brug for indholdet i en anden form, så skriv eller ring til den, der driver det websted, du læser på. Felterne her er tomme i projektets egen udgave:
was-contact-host = Ansvarlig for webstedet
was-contact-phone = Telefon
was-contact-written = Mail eller formular
was-contact-site = Webstedets adresse
was-contact-blank = Udfyldes af den, der driver webstedet
was-contact-private = Skriv ikke personnummer, helbredsoplysninger eller andet fortroligt.

was-status-heading = Status: siden overholder kravene delvist
was-status-text = Siden er bygget efter WCAG 2.2 på niveau A og AA. Digitaliseringsstyrelsen måler efter standarden EN 301 549, som henviser til WCAG.
was-status-why = Vi kender ingen fejl i det, vi har prøvet. Vi skriver alligevel “delvist”, fordi vigtige dele endnu ikke er prøvet af mennesker, og fordi filerne, du kan hente, ikke er gennemgået. Begge dele står herunder.

was-method-heading = Sådan er siden prøvet
was-method-text = Vi har selv vurderet siden. Den blev senest gennemgået den { $date } i version { $version }. Prøverne herunder kører ved hver ændring, på hver side, på begge sprog og i hvert værktøjs tilstande: med eksempel, tom, med fejl og med alt foldet ud.
was-method-machine = Det prøver maskinen
was-method-axe = Værktøjet axe-core med alle regler slået til, også god praksis, farvekontrast og størrelsen på det, man trykker på.
was-method-keyboard = Tastaturet alene: alt kan nås i sidens rækkefølge, fokus kan ses, og hvert værktøj kan bruges fra første felt til hentet fil.
was-method-zoom = En bredde på 320 pixel, det samme som 400 procents zoom: én spalte, og intet skal rulles sidelæns.
was-method-colours = Tvungne farver, lyse og mørke, og ønsket om mindre bevægelse.
was-method-print = Udskrift.
was-method-charts = Diagrammer: hvert har de samme tal i en tabel, og farver står aldrig alene.
was-method-language = Titler, overskrifter, sprog, og at danske ord på engelske sider er mærket som dansk.
was-method-browsers = Prøverne kører i Chromium. Værktøjerne bliver også brugt i Firefox og WebKit, hvor de kan installeres.
was-method-person = Det har vi set på selv
was-method-looked = Siderne er set igennem på skærmbredder fra telefon til skrivebord, på papir og på begge sprog.
was-method-missing = Det er ikke prøvet
was-missing-people = Ingen mennesker med handicap har prøvet siden for os.
was-missing-readers = Siden er ikke prøvet med en rigtig skærmlæser, med talestyring eller med skærmforstørrelse.
was-missing-devices = Siden er ikke prøvet på rigtige telefoner, kun i en browser med en telefons bredde.
was-missing-expert = Ingen uden for projektet har vurderet den.

was-content-heading = Indhold, der ikke er tilgængeligt
was-content-text = Det ved vi ikke lever op til kravene, eller har ikke undersøgt:
was-content-files = Filer, du kan hente: tabeller (CSV), billeder af diagrammer (SVG) og kalenderfiler. Det samme indhold står på siden.
was-content-sources = Links til love og andre kilder fører til andres websteder, som kan være mindre tilgængelige.
was-content-not-found = Siden for adresser, der ikke findes, er én for begge sprog. Den er dansk med en engelsk del, der er mærket som engelsk.
was-content-burden = Vi har ikke undtaget noget som en uforholdsmæssigt stor byrde.

was-enforcement-heading = Sådan klager du
was-enforcement-first = Gå først til den, der driver webstedet.
was-enforcement-then = Er det en offentlig myndighed, og har du ikke fået svar inden for { $days } arbejdsdage, eller er svaret ikke godt nok, kan du gå til Digitaliseringsstyrelsen. Den fører tilsyn med myndighedernes websteder. Du kan også gå dertil, hvis myndigheden ikke har nogen erklæring.
was-enforcement-link = Sådan henvender du dig til Digitaliseringsstyrelsen
was-enforcement-private = Drives webstedet ikke af en offentlig myndighed, gælder den vej ikke.

was-made-heading = Om erklæringen
was-made-text = Erklæringen er lavet den { $date } efter projektets egen vurdering. Den bliver set efter, når siden ændres, så det har betydning for det, der står her.
