home-title = Sygefravær: hvem betaler sygedagpengene?
home-description = Se for hver dag i et sygefravær, hvem der betaler, hvor mange kroner det er, og hvilken paragraf der siger det. Alt regnes ud i din browser.

home-heading = Hvem betaler, når du er syg?
home-lead = Fremdrift viser dag for dag, hvem der betaler [[sygedagpenge|sygedagpengene]], hvor mange kroner det er, og hvilken paragraf der siger det.
home-start = Regn et forløb ud
home-start-note = Det, du skriver, bliver i din browser.

# Eksemplet
home-example = Eksempel: sygemeldt fra { $date } i { $weeks } uger
home-example-finding = Fra uge { $week } betaler kommunen { $share }
home-example-case = Ansat, højeste sats.
home-example-number = betaler kommunen af de { $total }, forløbet koster i sygedagpenge.
home-example-caption = Sådan deles dagene
home-example-days = Dag { $first }–{ $last }
home-example-weeks = uge { $first }–{ $last }
home-example-note = Arbejdsgiverens dage er regnet til sygedagpengesatsen, ikke til lønnen.
home-example-link = Se hele eksemplet med paragraffer

# De tre læsere
home-doors-heading = Hvad kan du bruge siden til?
home-citizen-heading = Du er sygemeldt
home-citizen-text = Skriv din første fraværsdag, og se, hvor du er: hvem der skal gøre hvad hvornår, hvad du kan bede om, og hvornår sygedagpengene bliver vurderet igen.
home-citizen-note = Datoerne kan lægges i din kalender. Siden viser, hvad du højst kan få, men ikke hvad du får udbetalt.
home-citizen-link = Se dine datoer
home-citizen-injury = Find ud af, hvad du gør efter en arbejdsskade
home-citizen-payers = Se, hvem der betaler hver dag
home-policy-heading = Du laver politik eller budget
home-policy-text = Regn ud, hvad en indsats er værd for kommunen, staten og andre, hvad svaret afhænger af, og hvad der taler imod. Eksemplet er Roskilde, som leverandøren offentliggjorde det.
home-policy-note = Effekten er en antagelse, som du selv vælger. Om indsatsen virker, kan siden ikke vide.
home-policy-link = Regn på en indsats
home-policy-early = Følg mange forløb med og uden en tidlig indsats
home-policy-levers = Slå seks anbefalinger til og fra
home-policy-beside = Se din kommune ved siden af andre
home-case-heading = Du arbejder med sygedagpengesager
home-case-text = Se næste dato og næste frist i et forløb, hvornår statens andel falder, og hvad der kan forlænge sygedagpengene ved grænsen.
home-case-note = Siden spørger hverken efter navn eller CPR-nummer.
home-case-link = Find næste dato i en sag
home-case-shares = Se kommunens og statens andel dag for dag
home-case-injury = Få råd om en sag med en arbejdsskade
home-case-rules = Slå en regel op, som den var på en dag

# Værktøjerne
home-tools-heading = Det kan du bruge i dag
home-search = Søg i værktøjer, regler, tal og ord
home-new = Se, hvad der er nyt

# Forbehold
home-trust-heading = Det skal du vide om resultatet
home-privacy-heading = Det, du skriver, bliver hos dig
home-privacy-text = Alt regnes ud i din browser. Det, du skriver, bliver ikke sendt nogen steder hen. Siden sætter ingen cookies og måler ikke, hvad du gør. Dine svar er væk, når du lukker fanen, medmindre du beder siden om at huske dem.
home-privacy-link = Laver du et link til et resultat, ligger dine svar i linket. Alle, der har linket, kan se dem.
home-decision-heading = Det er ikke en afgørelse
home-decision-text = Fremdrift regner efter reglerne. Siden afgør ikke noget og giver ikke juridisk rådgivning. Det er din kommune, der afgør, om du har ret til sygedagpenge.
home-decision-ask = Spørg din kommune, hvis du er i tvivl. Er du ledig, så spørg også din a-kasse. Den betaler de første { $days } dage.
home-sources-heading = Hvert tal har en kilde
home-sources-law = Satser og andele kommer fra lovgivningen, og ved hver linje i resultatet kan du se paragraf og kilde. Du kan regne på fravær fra { $from } til { $to }. Tallene er sidst sammenholdt med de indsamlede kilder den { $checked }.
home-sources-beyond = Fra den { $from } er reglerne ikke kendt endnu. Der regnes videre med de sidste, og det står ved resultatet.
home-sources-ladder = Den nyeste kilde til statens nuværende andele er fra den { $confirmed }. Bygger et resultat på en regel efter den dag, hvor en kilde sidst viste den, står det ved resultatet.
home-sources-rules = Se alle regler med paragraf og kilde
home-sources-facts = Se alle tal om sygefravær, og hvad der taler imod
home-sources-methods = Se, hvordan der regnes, og hvor godt det passer
