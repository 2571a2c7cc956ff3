nyt-title = Hvad er nyt?
nyt-description = Hvad der er ændret på siden og i de regler, den regner efter, med dato.
nyt-lead = Her står det, du kan mærke på siden, det nyeste først. Ændrede regler står under “Lov” med den dato, de gælder fra.
nyt-package = Ændringer i pakken til udviklere står i den engelske liste
