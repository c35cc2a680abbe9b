import type { SettingWords } from "../../../questions/authoring.ts";
import type { Kind } from "../../../questions/kind.ts";
import type { SettingField } from "./setting-field.ts";

const say = (nl: string, en: string) => ({ nl, en });

/** Names that settings share. A kind that means something else by one says so itself, in `authoring`. */
const shared: Readonly<Record<string, SettingWords>> = {
  label: { label: say("Tekst", "Text") },
  options: {
    label: say("Antwoorden om uit te kiezen", "Answers to choose from"),
    help: say(
      "Plakt u een lijst, dan wordt elke regel een antwoord.",
      "Paste a list, and every line becomes an answer.",
    ),
    one: say("Antwoord", "Answer"),
  },
  "options.aside": {
    label: say("Staat naast de schaal", "Stands beside the scale"),
    help: say("Zoals “dat weten wij niet”.", "Such as “we do not know”."),
  },
  "options.exclusive": {
    label: say("Sluit alle andere uit", "Excludes all others"),
    help: say("Zoals “geen van deze”.", "Such as “none of these”."),
  },
  rows: {
    label: say("Rijen", "Rows"),
    help: say("Bij elke rij wordt hetzelfde gevraagd.", "The same is asked of every row."),
    one: say("Rij", "Row"),
  },
  items: { label: say("Onderdelen om over te verdelen", "Items to divide over"), one: say("Onderdeel", "Item") },
  ordered: { label: say("De antwoorden lopen van weinig naar veel", "The answers go from little to much") },
  unordered: { label: say("De antwoorden hebben geen volgorde", "The answers have no order") },
  other: { label: say("Ook “Anders, namelijk …”", "Also “Other, namely …”") },
  notApplicable: { label: say("Ook “Niet van toepassing”", "Also “Not applicable”") },
  notStated: {
    label: say("Ook “Geen opgave”", "Also “Not stated”"),
    help: say("Geen opgave is een antwoord, en nooit nul.", "Not stated is an answer, and never nought."),
  },
  min: { label: say("Laagste dat mag", "Lowest allowed") },
  max: { label: say("Hoogste dat mag", "Highest allowed") },
  exactly: { label: say("Precies zoveel antwoorden", "Exactly so many answers") },
  pick: { label: say("Hoeveel er op volgorde worden gezet", "How many are put in order") },
  total: {
    label: say("Samen", "Together"),
    help: say("Wat er wordt verdeeld, bijvoorbeeld 100.", "What is divided, for instance 100."),
  },
  unit: {
    label: say("Eenheid", "Unit"),
    help: say("Staat achter het getal, zoals “vacatures”.", "Stands behind the number, such as “vacancies”."),
  },
  decimals: { label: say("Cijfers achter de komma", "Digits after the decimal point") },
  classes: {
    label: say("Klassen waarin het cijfer wordt verteld", "Classes in which the figure is told"),
    help: say(
      "Een getal van één organisatie komt nooit naar buiten, alleen hoeveel organisaties in een klasse vallen. Zonder klassen wordt alleen het aantal antwoorden verteld.",
      "No organisation's number is ever told, only how many organisations fall in a class. Without classes only the number of answers is told.",
    ),
    one: say("Klasse", "Class"),
  },
  from: { label: say("Vanaf", "From") },
  to: { label: say("Tot en met", "Up to and including") },
  maxLength: { label: say("Langste tekst, in tekens", "Longest text, in characters") },
  notFuture: { label: say("Geen dag in de toekomst", "No day in the future") },
  scales: {
    label: say("Schalen", "Scales"),
    help: say("Bij elke rij worden beide schalen gevraagd.", "Both scales are asked of every row."),
    one: say("Schaal", "Scale"),
  },
  tension: {
    label: say("Knelpunt", "Bottleneck"),
    help: say(
      "Een rij is een knelpunt waar de eerste schaal hoog en de tweede laag is.",
      "A row is a bottleneck where the first scale is high and the second low.",
    ),
  },
  "tension.label": { label: say("Hoe u het noemt", "What you call it") },
  "tension.from": { label: say("Eerste schaal: vanaf", "First scale: from") },
  "tension.upTo": { label: say("Tweede schaal: tot en met", "Second scale: up to and including") },
  list: { label: say("Lijst waarin wordt gezocht", "List that is searched") },
  own: { label: say("Wat niet in de lijst staat, mag men zelf schrijven", "What the list lacks may be written") },
  columns: { label: say("Kolommen", "Columns"), one: say("Kolom", "Column") },
  "columns.label": { label: say("Kop van de kolom", "Heading of the column") },
  kind: { label: say("Soort antwoord", "Kind of answer") },
  required: { label: say("Moet worden ingevuld", "Has to be filled in") },
  counted: {
    label: say("Vertel hoe vaak elk antwoord werd genoemd", "Tell how often each answer was mentioned"),
  },
};

/** What a field is called, by the kind's own words or by those that kinds share; undefined where nobody says. */
export const settingWords = (
  field: Pick<SettingField, "name" | "path">,
  { authoring }: Pick<Kind, "authoring">,
): SettingWords | undefined =>
  authoring?.words?.[field.path] ?? authoring?.words?.[field.name] ?? shared[field.path] ?? shared[field.name];
