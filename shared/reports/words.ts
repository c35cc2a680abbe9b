import { words } from "../kernel/words.ts";

/** What stands on and around figures, tables and chapters of a report. */
export const reportWords = words(
  {
    title: (kind: string) => `Verslag: ${kind}`,
    released: (day: string) => `Vrijgegeven op ${day}`,
    release: (id: string) => `Vrijgave ${id}`,
    audience: "Dit rapport is voor iedereen. Er staan alleen cijfers in over minstens vijf organisaties samen.",
    contents: "Inhoud",
    figure: (number: number) => `Figuur ${number}`,
    table: (number: number) => `Tabel ${number}`,
    appendix: (letter: string) => `Bijlage ${letter}`,
    source: (title: string, closed: string, release: string) =>
      `Bron: ${title}, gesloten op ${closed}. Vrijgave ${release}.`,
    base: (n: number, invited: number) => `${n} van de ${invited} gevraagde organisaties`,
    baseBetween: (least: number, most: number, invited: number) =>
      `${least} tot ${most} van de ${invited} gevraagde organisaties, verschillend per onderdeel`,
    group: { named: "Met naam bij de commissie", unnamed: "Zonder naam" },
    because: (group: string, sentence: string) => `${group}: ${sentence}`,
    answer: "Antwoord",
    item: "Onderdeel",
    answered: "Antwoorden",
    share: "Aandeel",
    shapes: {
      bars: "Staafdiagram",
      diverging: "Staafdiagram rond het midden van een schaal",
      histogram: "Histogram",
      quadrant: "Vlak met twee schalen en een punt per onderdeel",
      ranks: "Staafdiagram met de plaatsen die elk onderdeel kreeg",
      shares: "Staafdiagram met het deel dat naar elk onderdeel ging",
    },
    rest: "De overige onderdelen staan in de tabel bij deze figuur.",
    findings: {
      middle: (option: string) => `Het middelste antwoord is “${option}”.`,
      between: (one: string, other: string) => `Het middelste antwoord ligt tussen “${one}” en “${other}”.`,
      most: (option: string, count: number, n: number) => `Het vaakst gekozen: “${option}” (${count} van ${n}).`,
      mentioned: (option: string, count: number, n: number) => `Het vaakst genoemd: “${option}” (${count} van ${n}).`,
    },
    conditional: "Deze vraag is niet aan iedereen gesteld.",
    someAlike: "Bij sommige onderdelen koos bijna iedereen hetzelfde. De precieze aantallen tonen wij daar niet.",
    silence: "Niet getoond in dit hoofdstuk",
    openAnswers: "Open vragen in dit hoofdstuk",
    openAnswersWhat: "De antwoorden op deze vragen staan niet in dit rapport.",
  },
  {
    title: (kind) => `Report: ${kind}`,
    released: (day) => `Released on ${day}`,
    release: (id) => `Release ${id}`,
    audience: "This report is for everyone. It only holds figures about at least five organisations together.",
    contents: "Contents",
    figure: (number) => `Figure ${number}`,
    table: (number) => `Table ${number}`,
    appendix: (letter) => `Appendix ${letter}`,
    source: (title, closed, release) => `Source: ${title}, closed on ${closed}. Release ${release}.`,
    base: (n, invited) => `${n} of the ${invited} organisations asked`,
    baseBetween: (least, most, invited) =>
      `${least} to ${most} of the ${invited} organisations asked, differing by part`,
    group: { named: "With a name for the committee", unnamed: "Without a name" },
    because: (group, sentence) => `${group}: ${sentence}`,
    answer: "Answer",
    item: "Part",
    answered: "Answers",
    share: "Share",
    shapes: {
      bars: "Bar chart",
      diverging: "Bar chart around the middle of a scale",
      histogram: "Histogram of classes",
      quadrant: "Field of two scales with a point for each part",
      ranks: "Bar chart of the places each part was given",
      shares: "Bar chart of the share each part was given",
    },
    rest: "The other parts stand in the table of this figure.",
    findings: {
      middle: (option) => `The middle answer is “${option}”.`,
      between: (one, other) => `The middle answer lies between “${one}” and “${other}”.`,
      most: (option, count, n) => `Chosen most often: “${option}” (${count} of ${n}).`,
      mentioned: (option, count, n) => `Mentioned most often: “${option}” (${count} of ${n}).`,
    },
    conditional: "This question was not asked of everyone.",
    someAlike: "With some parts almost everyone chose the same. We do not show exact numbers there.",
    silence: "Not shown in this chapter",
    openAnswers: "Open questions in this chapter",
    openAnswersWhat: "The answers to these questions are not in this report.",
  },
);

/** The name of a round's kind and the like within a sentence. */
export const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
