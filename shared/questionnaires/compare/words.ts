import { inLanguage, type Language } from "../../kernel/text.ts";
import { words } from "../../kernel/words.ts";
import type { Difference } from "../difference.ts";
import type { Level } from "../version.ts";

type Facts = {
  /** What an item is called in its list: an option, a row, a class. */
  readonly thing: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
};
type Say = (facts: Facts) => string;

const dutch: Record<Difference["code"], Say> = {
  "title-changed": ({ after }) => `de titel is nu “${after}”`,
  "section-added": ({ name }) => `onderdeel “${name}” toegevoegd`,
  "section-removed": ({ name }) => `onderdeel “${name}” vervallen`,
  "section-renamed": ({ before, after }) => `onderdeel “${before}” heet nu “${after}”`,
  "sections-reordered": () => "de onderdelen staan in een andere volgorde",
  "question-added": ({ after }) => `nieuwe vraag: “${after}”`,
  "question-removed": ({ before }) => `vervallen: “${before}”`,
  "questions-reordered": () => "de vragen staan in een andere volgorde",
  "question-moved": () => "staat in een ander onderdeel",
  "kind-changed": () => "is een ander vraagtype",
  "text-changed": ({ after }) => `tekst verbeterd: “${after}”`,
  "text-reworded": ({ before, after }) => `anders gevraagd: “${before}” is nu “${after}”`,
  "translation-changed": () => "Engelse tekst gewijzigd",
  "help-changed": () => "toelichting gewijzigd",
  "required-changed": ({ after }) => (after === "true" ? "is nu verplicht" : "is niet meer verplicht"),
  "reader-changed": () => "het antwoord wordt door anderen gelezen",
  "condition-changed": () => "wordt aan anderen gesteld: de voorwaarde is anders",
  "breakdown-changed": () => "wordt anders uitgesplitst",
  "link-changed": () => "is anders gekoppeld",
  "theme-changed": () => "hoort bij een ander thema van de agenda",
  "chart-changed": () => "wordt anders getekend",
  "item-added": ({ thing, name }) => `${thing} “${name}” toegevoegd`,
  "item-removed": ({ thing, name }) => `${thing} “${name}” vervallen`,
  "items-reordered": ({ thing }) => `andere volgorde (${thing})`,
  "item-renamed": ({ thing, before, after }) => `${thing} “${before}” verbeterd tot “${after}”`,
  "item-reworded": ({ thing, before, after }) => `${thing} “${before}” is nu “${after}”`,
  "item-changed": ({ thing, name }) => `${thing} “${name}” werkt anders`,
  "setting-renamed": ({ after }) => `bijschrift verbeterd: “${after}”`,
  "setting-changed": ({ thing }) => `instelling “${thing}” gewijzigd`,
  "left-out-changed": () => "andere vragen staan bij de weggelaten vragen",
  "list-changed": () => "de lijsten die een ronde invult zijn anders",
};

const english: Record<Difference["code"], Say> = {
  "title-changed": ({ after }) => `the title is now “${after}”`,
  "section-added": ({ name }) => `section “${name}” added`,
  "section-removed": ({ name }) => `section “${name}” removed`,
  "section-renamed": ({ before, after }) => `section “${before}” is now called “${after}”`,
  "sections-reordered": () => "the sections stand in another order",
  "question-added": ({ after }) => `new question: “${after}”`,
  "question-removed": ({ before }) => `removed: “${before}”`,
  "questions-reordered": () => "the questions stand in another order",
  "question-moved": () => "stands in another section",
  "kind-changed": () => "is another question type",
  "text-changed": ({ after }) => `words corrected: “${after}”`,
  "text-reworded": ({ before, after }) => `asked otherwise: “${before}” is now “${after}”`,
  "translation-changed": () => "English words changed",
  "help-changed": () => "explanation changed",
  "required-changed": ({ after }) => (after === "true" ? "is now required" : "is no longer required"),
  "reader-changed": () => "the answer is read by others",
  "condition-changed": () => "is asked of others: the condition differs",
  "breakdown-changed": () => "is broken down otherwise",
  "link-changed": () => "is linked otherwise",
  "theme-changed": () => "belongs to another theme of the agenda",
  "chart-changed": () => "is drawn otherwise",
  "item-added": ({ thing, name }) => `${thing} “${name}” added`,
  "item-removed": ({ thing, name }) => `${thing} “${name}” removed`,
  "items-reordered": ({ thing }) => `another order (${thing})`,
  "item-renamed": ({ thing, before, after }) => `${thing} “${before}” corrected to “${after}”`,
  "item-reworded": ({ thing, before, after }) => `${thing} “${before}” is now “${after}”`,
  "item-changed": ({ thing, name }) => `${thing} “${name}” works otherwise`,
  "setting-renamed": ({ after }) => `caption corrected: “${after}”`,
  "setting-changed": ({ thing }) => `setting “${thing}” changed`,
  "left-out-changed": () => "other questions are among those left out",
  "list-changed": () => "the lists that a round fills in differ",
};

const things = words(
  {
    ...{ options: "optie", rows: "rij", columns: "kolom", scales: "schaal", classes: "klasse", items: "post" },
    question: (place: string) => `Vraag ${place}`,
    level: { patch: "correctie", minor: "aanvulling", major: "andere betekenis" },
  },
  {
    ...{ options: "option", rows: "row", columns: "column", scales: "scale", classes: "class", items: "item" },
    question: (place: string) => `Question ${place}`,
    level: { patch: "correction", minor: "addition", major: "other meaning" },
  },
);
const codes = words(dutch, english);

/** What a level is called beside a difference. */
export const levelWord = (level: Level, language: Language): string => things(language).level[level];

/** A difference as a policy officer reads it: “Vraag 12: optie “geen” toegevoegd”. */
export const differenceSentence = (difference: Difference, language: Language): string => {
  const { code, question, item, setting = "", before, after } = difference;
  const said = (value: Difference["before"]): string =>
    value === undefined ? "" : typeof value === "string" ? value : inLanguage(value, language);
  const last = setting.split("/").at(-1) ?? "";
  const known: Readonly<Record<string, unknown>> = things(language);
  const thing = typeof known[last] === "string" ? known[last] : setting;
  const facts = { thing, name: said(item?.label), before: said(before), after: said(after) };
  const sentence = codes(language)[code](facts);
  return question === undefined
    ? sentence.charAt(0).toUpperCase() + sentence.slice(1)
    : `${things(language).question(String(question.place))}: ${sentence}`;
};
