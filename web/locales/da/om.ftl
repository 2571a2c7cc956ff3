om-title = Om siden: formål, privatliv, kilder og grænser
om-description = Hvad Fremdrift er til, hvem der har lavet det og efter hvilke kilder, hvad der sker med det, du skriver, og hvad siden ikke kan.

om-heading = Om Fremdrift
om-lead = Fremdrift regner på lange sygefravær: hvem der betaler sygedagpengene dag for dag, hvilke datoer et forløb har, og hvad en indsats kan være værd.

om-purpose-heading = Det kan du bruge siden til
om-purpose-text = Værktøjerne er lavet til tre læsere:
om-purpose-citizen = Er du sygemeldt, kan du se, hvor du er i forløbet, hvad der sker hvornår, og hvad du kan bede om.
om-purpose-policy = Laver du politik eller budget, kan du se, hvad fravær koster hvem, og hvad en indsats er værd under antagelser, som du selv vælger.
om-purpose-case = Arbejder du med sygedagpengesager, kan du se den næste dato i en sag, hvornår statens andel falder, og hvad der kan forlænge sygedagpengene.

om-makers-heading = Ingen myndighed står bag
om-makers-text = Fremdrift er et selvstændigt projekt med åben kode. Hverken kommuner, ministerier eller styrelser har bestilt eller godkendt det. To dokumenter gav ideen:
om-makers-paper = Quick Cares hvidbog om sygefravær fra 2012. Quick Care solgte selv indsatser til kommunerne, og det står ved tallene.
om-makers-report = SFI’s rapport fra december 2014 om, hvordan kommunerne arbejder med arbejdsskader.
om-makers-law = Reglerne kommer ikke derfra, men fra lovgivningen. Ved hver regel står, om den er set i loven eller på en officiel side, eller kun i en anden seriøs kilde.

om-privacy-heading = Det, du skriver, bliver hos dig
om-privacy-calculated = Alt regnes ud i din browser. Det, du skriver, bliver ikke sendt nogen steder hen.
om-privacy-requests = Siden henter kun sine egne filer, og kun fra det websted, du besøger. Ingen andre er med.
om-privacy-cookies = Der er ingen cookies, og ingen måler, hvad du gør.
om-privacy-storage = Dine svar bliver i fanen, så de stadig er der, når du genindlæser siden. De er væk, når du lukker fanen. Sætter du kryds ved det, bliver de husket længere i din egen browser. Én knap sletter det hele.
om-privacy-carry = Skifter du sprog, eller henter du en ny udgave af siden, følger dine svar med. På vejen ligger de i fanens eget lager (session storage), som den næste side læser og tømmer med det samme.
om-privacy-offline = Sidens egne filer bliver gemt i din browser, så den virker uden net. Det er kun siden selv, og du kan slette dem i browserens indstillinger.
om-privacy-links = Laver du et link, står dine svar efter tegnet # i linket. Den del sender browseren ikke med, når den henter siden. Men alle, du giver linket til, kan læse svarene.
om-privacy-names = Siden spørger hverken efter navn eller CPR-nummer. Skriv dem heller ikke i felterne.
om-privacy-host = Den, der driver webstedet, kan som på alle websteder se, hvilke sider der bliver hentet, og fra hvilken internetadresse. Dine svar er ikke med.

om-sources-heading = Hvert tal har en kilde
om-sources-count = Bag siden ligger { $rules } regler med paragraf, periode og kilde og { $figures } offentliggjorte opgørelser med kilde og forbehold. Du kan se dem alle.

om-limits-heading = Det kan siden ikke
om-limits-dates = Den regner kun på fravær fra { $from } til { $to }. Uden for de datoer får du besked, ikke et gæt. Hvor loven ikke er kendt endnu, regner den med den nyeste og siger det.
om-limits-wages = Den regner i sygedagpenge, ikke i løn. Arbejdsgiverens dage tæller med det, de er værd i sygedagpenge, og du kan ikke se, hvad du selv får udbetalt.
om-limits-week = Sygedagpenge udbetales for { $days } dage om ugen. Her er en dag en syvendedel af ugens beløb, så enkelte dage kan afvige.
om-limits-end = Den ved ikke, om kommunen forlænger sygedagpengene, når varighedsgrænsen er nået. Beregningen går videre og siger det.
om-limits-effects = Den ved ikke, om en indsats virker. Effekten er en antagelse, og du kan se svaret, hvis den er mindre eller slet ikke er der.
om-limits-then = De offentliggjorte tal gælder deres egen tid. De siger ikke, hvordan det er i dag.
om-limits-gaps = Se de { $gaps } huller, som kilderne ikke kunne fylde

om-decisions-heading = En afgørelse får du et andet sted
om-decisions-text = Fremdrift afgør ikke noget og giver ikke juridisk rådgivning.
om-decisions-municipality = Din kommune afgør, om du har ret til sygedagpenge og hvor længe. Spørg den, hvis du er i tvivl.
om-decisions-fund = Er du ledig, betaler din a-kasse de første { $days } dage. Spørg også den.
om-decisions-injury = Arbejdsmarkedets Erhvervssikring behandler sager om arbejdsskader.

om-licence-heading = Licens og udgave
om-licence-version = Du ser version { $version }. Koden og teksterne må bruges frit efter licensen { $licence }.
om-licence-parts = Udseendet er Det Fælles Designsystem, og skriften er IBM Plex Sans. De har hver deres licens.
om-licence-statement = Læs, hvor tilgængelig siden er
