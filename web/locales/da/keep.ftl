keep-heading = Del, gem og udskriv
keep-copy-link = Lav et link
keep-link-warning = Den, der har linket, kan se dine svar. De står i linket, ikke på nogen server.
keep-link-label = Link til dette forløb
keep-link-copied = Linket er kopieret.
keep-link-manual = Kopiér linket fra feltet.
keep-print = Udskriv
keep-save-file = Gem som fil
keep-open-file = Åbn en gemt fil
keep-remember = Husk mine svar i denne browser
keep-remember-hint = Uden kryds er dine svar væk, når du lukker fanen.
keep-forget = Slet alt, der er gemt her
keep-forgotten = Alle svar, der var gemt i denne browser, er slettet.
keep-opened = Svarene er hentet.
keep-open-too-long = { $from ->
    [file] Filen er for stor til at være gemt her. Vælg en fil, som du har gemt med “Gem som fil”.
    [storage] Det, der er gemt i browseren, er for stort til at være dine svar.
   *[link] Linket er for langt til at være lavet her. Bed om at få det sendt igen.
}
keep-open-newer = { $from ->
    [file] Filen er gemt med en nyere udgave af siden. Genindlæs siden, og åbn filen igen.
    [storage] Svarene i browseren er gemt med en nyere udgave af siden. Genindlæs siden.
   *[link] Linket er lavet med en nyere udgave af siden. Genindlæs siden.
}
keep-open-other-tool = { $from ->
    [file] Filen hører til “{ $tool }”. Åbn den dér.
    [storage] Det, der er gemt i browseren, hører til “{ $tool }”.
   *[link] Linket hører til “{ $tool }”. Åbn det dér.
}
keep-open-unknown-tool = { $from ->
    [file] Filen hører til et andet værktøj, som denne udgave af siden ikke har. Genindlæs siden, og åbn filen igen.
    [storage] Det, der er gemt i browseren, hører til et andet værktøj, som denne udgave af siden ikke har. Genindlæs siden.
   *[link] Linket hører til et andet værktøj, som denne udgave af siden ikke har. Genindlæs siden.
}
keep-open-cpr = { $from ->
    [file] Noget i filen ligner et CPR-nummer. Derfor bliver den ikke åbnet. Slet nummeret i filen, og åbn den igen.
    [storage] Noget af det, der er gemt i browseren, ligner et CPR-nummer. Derfor bliver det ikke åbnet.
   *[link] Noget i linket ligner et CPR-nummer. Derfor bliver det ikke åbnet. Bed om et link uden nummeret.
}
keep-open-not-text = { $from ->
    [file] Filen er ikke ren tekst. Den kan være en anden slags fil eller være gemt i et andet tegnsæt end UTF-8. Vælg en fil, som du har gemt med “Gem som fil”.
    [storage] Det, der er gemt i browseren, er ikke ren tekst og kan ikke læses.
   *[link] Linket er ikke ren tekst og kan ikke læses. Bed om at få det sendt igen.
}
keep-open-damaged = { $from ->
    [file] Filen kan ikke læses. Den er ikke gemt her, eller den er ændret bagefter. Vælg en fil, som du har gemt med “Gem som fil”.
    [storage] Det, der er gemt i browseren, kan ikke læses. Det er ikke gemt her, eller det er ændret bagefter.
   *[link] Linket kan ikke læses. Noget af det mangler eller er ændret. Kopiér hele linket, og prøv igen.
}
keep-open-unchanged = Dine svar er ikke ændret.
keep-open-storage-unchanged = Det bliver liggende, til du sætter kryds i “Husk mine svar i denne browser” eller vælger “Slet alt, der er gemt her”.
keep-storage-blocked = Browseren tillader ikke, at noget gemmes.
