export type Lang = 'da' | 'en';

export const langs: Lang[] = ['da', 'en'];

/**
 * Whether axe looks at a state in this language: the languages share markup and colours, so the
 * English pages are looked at in the states that show most.
 */
export const axeLooks = (lang: Lang, state: string): boolean =>
  lang === 'da' || ['everything', 'errors'].includes(state);

/** What things on the page are called, as the reader of each language finds them. */
export const words = {
  da: {
    path: '/refusion/',
    firstDay: 'Første fraværsdag',
    lastDay: 'Sidste fraværsdag',
    day: 'Dag',
    month: 'Måned',
    year: 'År',
    status: { employed: 'Ansat', unemployed: 'Ledig', selfEmployed: 'Selvstændig' },
    benefit: 'Sygedagpenge om ugen',
    more: 'Flere oplysninger om forløbet',
    noEmployerPeriod: 'Ingen arbejdsgiverperiode',
    addPeriod: 'Tilføj en periode',
    removePeriod: (number: number) => `Fjern periode ${number}`,
    periodFrom: (number: number) => `Periode ${number}: første dag`,
    periodTo: (number: number) => `Periode ${number}: sidste dag`,
    priorWeeks: 'Uger med ydelse i de seneste tre år',
    advanceClock: 'Lad arbejdsgiverens dage tælle på refusionstrappen',
    weeks: (count: number) => `${count} uger`,
    ownNumbers: 'Brug mine egne tal',
    startOver: 'Begynd forfra',
    example: 'Vis eksemplet',
    undo: 'Fortryd',
    lines: 'Forløbet delt i dage med samme betaler, andel og sats',
    total: 'I alt',
    payers: {
      employer: 'Arbejdsgiveren',
      municipality: 'Kommunen',
      state: 'Staten',
      unemploymentFund: 'A-kassen',
      unpaid: 'Ingen (ubetalt)',
    },
    chart: 'Uge for uge',
    perWeek: 'Pr. uge',
    cumulative: 'Lagt sammen',
    oneWeek: /^Se (én uge|\d+ uger) ad gangen$/,
    numbers: 'Se tallene i en tabel',
    compareWith: 'Sammenlignet med',
    makeLink: 'Lav et link',
    link: 'Link til dette forløb',
    csvLines: 'Hent linjerne (CSV)',
    csvWeeks: 'Hent ugerne (CSV)',
    svg: 'Hent diagrammet (SVG)',
    save: 'Gem som fil',
    openFile: 'Åbn en gemt fil',
    remember: 'Husk mine svar i denne browser',
    forget: 'Slet alt, der er gemt her',
    why: 'Hvorfor?',
  },
  en: {
    path: '/en/refusion/',
    firstDay: 'First day of absence',
    lastDay: 'Last day of absence',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    status: { employed: 'Employed', unemployed: 'Unemployed', selfEmployed: 'Self-employed' },
    benefit: 'Weekly sickness benefit',
    more: 'More about the absence',
    noEmployerPeriod: 'No employer period',
    addPeriod: 'Add a period',
    removePeriod: (number: number) => `Remove period ${number}`,
    periodFrom: (number: number) => `Period ${number}: first day`,
    periodTo: (number: number) => `Period ${number}: last day`,
    priorWeeks: 'Weeks on benefits in the last three years',
    advanceClock: "Let the employer's days count on the refund ladder",
    weeks: (count: number) => `${count} weeks`,
    ownNumbers: 'Use my own numbers',
    startOver: 'Start over',
    example: 'Show the example',
    undo: 'Undo',
    lines: 'The absence in runs of days with the same payer, share and rate',
    total: 'Total',
    payers: {
      employer: 'Employer',
      municipality: 'Municipality',
      state: 'State',
      unemploymentFund: 'Unemployment fund',
      unpaid: 'Nobody (unpaid)',
    },
    chart: 'Week by week',
    perWeek: 'Per week',
    cumulative: 'Added up',
    oneWeek: /^See (one week|\d+ weeks) at a time$/,
    numbers: 'See the numbers in a table',
    compareWith: 'Compared with',
    makeLink: 'Make a link',
    link: 'Link to this absence',
    csvLines: 'Download the lines (CSV)',
    csvWeeks: 'Download the weeks (CSV)',
    svg: 'Download the chart (SVG)',
    save: 'Save as a file',
    openFile: 'Open a saved file',
    remember: 'Remember my answers in this browser',
    forget: 'Delete everything stored here',
    why: 'Why?',
  },
} as const;

/** Text as it is read: no-break spaces and line breaks are spaces. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
