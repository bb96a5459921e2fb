/** What sentences are filled with, drawn anew for each. */
export interface Words {
  readonly company: string;
  readonly partner: string;
  readonly place: string;
  /** A number of millions. */
  readonly money: string;
  /** A number of megawatts. */
  readonly power: string;
  /** A count of things or people. */
  readonly count: string;
  readonly share: string;
  readonly year: string;
  readonly month: string;
}

type Phrase = (words: Words) => string;

/** The texts of which the briefs of one language are made. */
export interface Phrases {
  readonly locale: string;
  readonly months: readonly string[];
  readonly title: readonly Phrase[];
  readonly summary: readonly Phrase[];
  readonly sentences: readonly Phrase[];
  readonly why: string;
  readonly figures: string;
  readonly timetable: string;
  readonly open: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly roles: readonly string[];
  /** A sentence that holds the number of a fact. */
  readonly confirmed: (fact: string) => string;
  readonly labels: Readonly<Record<'grid' | 'later', string>>;
  readonly dates: Readonly<Record<'land' | 'grid' | 'all', string>>;
  readonly correction: string;
}

/** Invented, and meant to look so: this text is measured, never published. */
export const companies = {
  musterwatt: 'Musterwatt',
  probenetz: 'Probenetz',
  testrechen: 'Testrechen',
  beispielchip: 'Beispielchip',
  samplecloud: 'Samplecloud',
  mockcapital: 'Mockcapital',
  specimen: 'Specimen Energy',
  'dummy-fiber': 'Dummy Fiber',
  placeholder: 'Placeholder Systems',
  lorem: 'Lorem Power',
} as const;

export const places = [
  'Musterau',
  'Beispielhagen',
  'Probstadt',
  'Testingen',
  'Sample Falls',
  'Mockville',
  'Specimen Creek',
  'Dummyfield',
] as const;

export const people = ['Erika Muster', 'Max Beispiel', 'Jane Sample', 'John Specimen'] as const;

const german: Phrases = {
  locale: 'de-DE',
  months: ['Januar', 'März', 'Mai', 'Juni', 'September', 'Oktober', 'November'],
  title: [
    ({ company, power, place }) => `${company} plant ${power} Megawatt in ${place}`,
    ({ company, money, place }) => `${company} steckt ${money} Millionen Dollar in ${place}`,
    ({ company, partner }) => `${company} und ${partner} bauen ein gemeinsames Rechenzentrum`,
    ({ company, place, year }) => `${company} verschiebt den Bau in ${place} auf ${year}`,
  ],
  summary: [
    ({ place, power, year }) =>
      `In ${place} sollen bis ${year} rund ${power} Megawatt entstehen. Woher der Strom kommt, ist noch offen.`,
    ({ partner, money }) =>
      `${partner} liefert die Technik und trägt ${money} Millionen Dollar der Kosten. Über den Rest wird verhandelt.`,
  ],
  sentences: [
    ({ company, month, money, place }) =>
      `${company} hat im ${month} angekündigt, ${money} Millionen Dollar in ein Rechenzentrum in ${place} zu investieren.`,
    ({ power, year, place }) =>
      `Der Netzanschluss über ${power} MW soll ${year} fertig sein, die Bauarbeiten in ${place} haben nach Angaben der Gemeinde begonnen.`,
    ({ company, partner }) =>
      `${company} betreibt die Anlage, während ${partner} die Server beschafft und auf eigene Rechnung wartet.`,
    ({ count, place }) =>
      `Das Unternehmen rechnet mit rund ${count} dauerhaften Stellen in ${place}, in der Bauphase mit etwa doppelt so vielen.`,
    ({ share, partner }) =>
      `Der Anteil des Stroms aus neuen Kraftwerken liegt bei ${share} %, teilte ${partner} auf Anfrage mit.`,
    ({ company, year }) =>
      `Bis ${year} will ${company} die Leistung verdoppeln, eine Genehmigung dafür liegt bisher nicht vor.`,
    ({ month, place }) =>
      `Die Behörde in ${place} hat die [Unterlagen](https://example.org/akten/) im ${month} ausgelegt und prüft Einwendungen.`,
    ({ power, money }) =>
      `Ein Vertrag über ${power} MW würde bei heutigen Preisen etwa ${money} Millionen Dollar im Jahr kosten.`,
    ({ partner, count }) =>
      `${partner} spricht von "${count} Beschleunigern in der ersten Stufe", nennt aber weder Hersteller noch Preis.`,
    ({ company, share }) =>
      `An der Projektgesellschaft hält ${company} *${share} Prozent*, den Rest haben Fonds und Versicherer gezeichnet.`,
    ({ place, year }) =>
      `In ${place} stand früher eine Fabrik; das Gelände ist seit ${year} erschlossen und liegt nahe an einer Leitung.`,
    ({ partner, month, year }) =>
      `Die Finanzierung soll im ${month} ${year} abgeschlossen werden, bestätigt hat ${partner} das bisher nicht.`,
    ({ power, share }) =>
      `Für die Kühlung sind ${power} MW vorgesehen - das sind ${share} % der gesamten Leistung des Standorts.`,
    ({ company, money }) =>
      `Analysten hatten mit weniger gerechnet: ${company} hatte zuletzt ${money} Mio. Dollar an Investitionen in Aussicht gestellt.`,
  ],
  why: 'Warum das wichtig ist',
  figures: 'Die Zahlen',
  timetable: 'Zeitplan',
  open: 'Was offen ist',
  columns: ['Abschnitt', 'Leistung', 'Kosten in Mio. Dollar'],
  rows: ['Erste Stufe', 'Zweite Stufe', 'Umspannwerk', 'Reserve'],
  roles: ['Sprecherin', 'Vorstand', 'Bauleitung'],
  confirmed: (fact) => `Insgesamt sind es ${fact}, heißt es in der Mitteilung.`,
  labels: { grid: 'Zugesagter Netzanschluss', later: 'Zweite Stufe' },
  dates: {
    land: 'Das Gelände wurde gekauft.',
    grid: 'Der Netzanschluss soll fertig sein.',
    all: 'Alle Hallen sollen in Betrieb sein.',
  },
  correction: 'In einer früheren Fassung war die Summe zu niedrig.',
};

const english: Phrases = {
  locale: 'en-US',
  months: ['January', 'March', 'May', 'June', 'September', 'October', 'November'],
  title: [
    ({ company, power, place }) => `${company} plans ${power} megawatts in ${place}`,
    ({ company, money, place }) => `${company} puts $${money} million into ${place}`,
    ({ company, partner }) => `${company} and ${partner} build a data center together`,
    ({ company, place, year }) => `${company} delays construction in ${place} until ${year}`,
  ],
  summary: [
    ({ place, power, year }) =>
      `About ${power} megawatts are to be built in ${place} by ${year}. Where the power comes from is still open.`,
    ({ partner, money }) =>
      `${partner} supplies the equipment and bears $${money} million of the cost. The rest is being negotiated.`,
  ],
  sentences: [
    ({ company, month, money, place }) =>
      `${company} said in ${month} that it will invest $${money} million in a data center in ${place}.`,
    ({ power, year, place }) =>
      `The grid connection of ${power} MW is to be ready in ${year}, and work in ${place} has begun, according to the town.`,
    ({ company, partner }) =>
      `${company} runs the site, while ${partner} buys the servers and maintains them at its own expense.`,
    ({ count, place }) =>
      `The company expects about ${count} permanent jobs in ${place}, and about twice as many during construction.`,
    ({ share, partner }) =>
      `The share of power from new plants stands at ${share}%, ${partner} said when asked about it.`,
    ({ company, year }) =>
      `By ${year}, ${company} wants to double the capacity; a permit for that has not been granted so far.`,
    ({ month, place }) =>
      `The authority in ${place} published the [documents](https://example.org/files/) in ${month} and is reviewing objections.`,
    ({ power, money }) =>
      `A contract for ${power} MW would cost about $${money} million a year at the prices of today.`,
    ({ partner, count }) =>
      `${partner} speaks of "${count} accelerators in the first phase" but names neither a maker nor a price.`,
    ({ company, share }) =>
      `Of the project company, ${company} holds *${share} percent*, and funds and insurers have taken the rest.`,
    ({ place, year }) =>
      `A factory used to stand in ${place}; the site has been developed since ${year} and lies close to a power line.`,
    ({ partner, month, year }) =>
      `The financing is to be closed in ${month} ${year}, which ${partner} has not confirmed so far.`,
    ({ power, share }) =>
      `Cooling is planned to take ${power} MW - that is ${share}% of the total capacity of the site.`,
    ({ company, money }) =>
      `Analysts had expected less: ${company} had last held out the prospect of $${money} million in capital spending.`,
  ],
  why: 'Why it matters',
  figures: 'The figures',
  timetable: 'Timeline',
  open: 'What is still open',
  columns: ['Part', 'Capacity', 'Cost in $ million'],
  rows: ['First phase', 'Second phase', 'Substation', 'Reserve'],
  roles: ['Spokesperson', 'Board member', 'Site manager'],
  confirmed: (fact) => `In total it is ${fact}, the announcement says.`,
  labels: { grid: 'Promised grid connection', later: 'Second phase' },
  dates: {
    land: 'The land was bought.',
    grid: 'The grid connection is to be ready.',
    all: 'All halls are to be in operation.',
  },
  correction: 'An earlier version stated too low a sum.',
};

export const phrasesIn = { de: german, en: english } as const;

/** The languages of the corpus, that of the originals first. */
export type CorpusLanguage = keyof typeof phrasesIn;
