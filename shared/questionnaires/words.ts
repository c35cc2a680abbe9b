import type { Language } from "../kernel/text.ts";
import { words } from "../kernel/words.ts";
import type { QuestionnaireIssue, QuestionnaireIssueCode } from "./questionnaire-issue.ts";

type Say = (about: string) => string;

/** What is wrong and what to do about it, for someone who writes questionnaires and no programs. */
const dutch: Record<QuestionnaireIssueCode, Say> = {
  "text-missing": () => "Hier ontbreekt een tekst. Vul die in.",
  "nothing-in-it": (part) =>
    part === "questions"
      ? "De vragenlijst heeft nog geen vragen. Voeg er een toe."
      : "De vragenlijst heeft nog geen onderdelen. Voeg er een toe.",
  "shape-unfit": (part) => `Er klopt iets niet bij “${part}”. Vul dit opnieuw in.`,
  "option-set-unknown": (set) =>
    `De optielijst “${set}” bestaat niet meer. Kies een andere of maak de vraag ervan los.`,
  "option-set-differs": (set) =>
    `De opties wijken af van de optielijst “${set}”. Maak ze gelijk of maak de vraag ervan los.`,
  "section-twice": (id) => `Er zijn twee onderdelen met de code “${id}”. Geef er één een andere code.`,
  "section-unknown": (id) => `Het onderdeel “${id}” bestaat niet. Kies een onderdeel dat in de vragenlijst staat.`,
  "section-out-of-order": (id) =>
    `Deze vraag hoort bij onderdeel “${id}”, maar staat achter vragen van een later onderdeel. Zet de vraag op haar plek.`,
  "question-twice": (id) => `Er zijn twee vragen met de code “${id}”. Geef er één een andere code.`,
  "left-out-yet-asked": (id) =>
    `De vraag “${id}” wordt gesteld en staat ook bij de weggelaten vragen. Haal er één weg.`,
  "reserved-word": (word) => `“${word}” is een woord uit de taal van voorwaarden. Kies een andere code.`,
  "kind-unknown": (kind) => `Het vraagtype “${kind}” bestaat niet. Kies een vraagtype uit de lijst.`,
  "settings-unfit": (setting) => `De instelling “${setting}” past niet bij dit vraagtype. Controleer de instelling.`,
  "reader-not-allowed": (reader) =>
    `“${reader}” kan bij dit vraagtype niet bepalen wie het antwoord leest. Kies een ander.`,
  "link-alone": (link) =>
    `De koppeling “${link}” heeft maar één vraag. Koppel er een tweede aan of haal de koppeling weg.`,
  "link-breakdown-differs": (link) =>
    `De vragen met de koppeling “${link}” hebben niet dezelfde uitsplitsing. Maak de uitsplitsing gelijk.`,
  "follow-up-breakdown-differs": (id) =>
    `Deze vraag hangt af van “${id}” en moet dezelfde uitsplitsing hebben. Maak de uitsplitsing gelijk.`,
  "list-twice": (list) => `Er zijn twee lijsten met de code “${list}”. Geef er één een andere code.`,
  "list-unknown": (list) => `De lijst “${list}” bestaat niet. Kies een lijst van deze vragenlijst, of voeg haar toe.`,
  "loop-id-too-long": (most) =>
    `De code van een vraag die per onderdeel wordt gesteld, telt hoogstens ${most} tekens. Maak de code korter.`,
  "options-not-fillable": () =>
    "Dit vraagtype kan geen opties uit een lijst halen. Kies een ander type of schrijf de opties zelf.",
  "asked-per-element": (id) =>
    `De vraag “${id}” wordt per onderdeel gesteld. Alleen vragen over hetzelfde onderdeel kunnen ervan afhangen.`,
  "too-large": (bytes) => `De vragenlijst is te groot (${bytes} bytes). Maak er twee vragenlijsten van.`,
  "option-id-twice": () => "Twee opties, rijen of klassen hebben dezelfde code. Geef er één een andere code.",
  "max-below-min": () => "Het hoogste dat mag is lager dan het laagste. Draai ze om.",
  "max-and-exactly": () => "Er staat een hoogste aantal én een vast aantal keuzes. Kies één van de twee.",
  "exactly-too-large": () => "Er moeten meer opties worden gekozen dan er zijn. Verlaag het aantal.",
  "no-such-option": () => "Er wordt een optie genoemd die niet op de schaal staat. Kies een optie van de schaal.",
  "classes-not-contiguous": () =>
    "De klassen sluiten niet op elkaar aan. Laat elke klasse beginnen waar de vorige ophoudt.",
  "classes-not-covering": () => "Niet elk getal dat mag, valt in een klasse. Maak de eerste of laatste klasse ruimer.",
  "column-kind-unknown": () => "Dit vraagtype kan niet in een kolom staan. Kies een ander type voor de kolom.",
  "column-settings-unfit": () => "De instellingen van een kolom passen niet bij het type. Controleer de kolom.",
  "column-not-countable": () =>
    "Deze kolom kan niet worden geteld: zij heeft geen vaste opties, of er mogen minder rijen zijn dan opties. Sta meer rijen toe of tel de kolom niet.",
  "strange-sign": (sign) => `Het teken “${sign}” komt in voorwaarden niet voor. Haal het weg.`,
  "text-not-closed": (sign) => `Een tekst begint met ${sign} maar houdt niet op. Zet ook ${sign} achter de tekst.`,
  "bracket-missing": () => "Hier ontbreekt een haakje of komma. Vul het aan.",
  "name-missing": () => "Hier hoort de code van een vraag te staan. Vul die in.",
  "value-missing": () => "Hier hoort een waarde of de code van een vraag te staan. Vul die in.",
  "comparison-missing": () => "Hier hoort een vergelijking te staan, zoals == of <=. Vul die in.",
  "left-over": (rest) => `De voorwaarde is klaar vóór “${rest}”. Zet er && (en) of || (of) voor, of haal het weg.`,
  "too-deep": () => "Er staan te veel haakjes in elkaar. Maak de voorwaarde eenvoudiger.",
  "only-fields-in-rows": (name) => `Binnen anyRow gaat het alleen over de rij zelf; “${name}” kan hier niet staan.`,
  "unknown-question": (id) => `Er is geen vraag met de code “${id}”. Controleer de code.`,
  "asked-later": (id) => `De vraag “${id}” wordt pas later gesteld. Een voorwaarde kan alleen terugkijken.`,
  "in-a-circle": (id) => `Deze vraag hangt af van “${id}”, en die weer van deze vraag. Haal één voorwaarde weg.`,
  "unknown-field": (field) => `De rijen van deze vraag hebben geen “${field}”. Gebruik “answer” of “row”.`,
  "unknown-value": (value) => `“${value}” kan niet het antwoord zijn. Kies de code van een optie van de vraag.`,
  "no-order": (id) => `“${id}” heeft geen volgorde van weinig naar veel. Gebruik == of != of in.`,
  "cannot-compare": (id) => `“${id}” kunt u hier niet mee vergelijken: het antwoord is van een andere soort.`,
  "no-question-compared": () => "Hier worden twee vaste waarden vergeleken. Vergelijk met het antwoord op een vraag.",
  "not-countable": (id) => `Bij “${id}” valt niets te tellen: er kan maar één antwoord gekozen worden.`,
  "not-a-list": (id) => `Bij “${id}” kan maar één antwoord gekozen worden. Gebruik == in plaats van in.`,
  "not-rows": (id) => `De vraag “${id}” heeft geen rijen. Gebruik anyRow alleen bij een tabel.`,
  "only-whether-answered": (id) =>
    `“${id}” is een open vraag. U kunt alleen vragen of zij beantwoord is: answered(${id}).`,
  "no-element-here": (name) =>
    `“${name}” kan hier niet: deze vraag wordt niet per onderdeel gesteld. Kies een lijst bij “per onderdeel”.`,
  "unknown-fact": (name) => `Van de onderdelen in deze lijst is “${name}” niet bekend. Controleer de naam.`,
  "unknown-context": (name) => `Van een ronde is “${name}” niet bekend. Controleer de naam.`,
  "never-asked": () =>
    "Geen enkel antwoord voldoet aan deze voorwaarde: de vraag wordt nooit gesteld. Maak de voorwaarde ruimer.",
};

const english: Record<QuestionnaireIssueCode, Say> = {
  "text-missing": () => "A text is missing here. Fill it in.",
  "nothing-in-it": (part) =>
    part === "questions"
      ? "The questionnaire has no questions yet. Add one."
      : "The questionnaire has no sections yet. Add one.",
  "shape-unfit": (part) => `Something is wrong with “${part}”. Fill it in again.`,
  "option-set-unknown": (set) => `The option set “${set}” is no longer there. Choose another or detach the question.`,
  "option-set-differs": (set) =>
    `The options differ from the option set “${set}”. Make them equal or detach the question.`,
  "section-twice": (id) => `There are two sections with the code “${id}”. Give one of them another code.`,
  "section-unknown": (id) => `The section “${id}” does not exist. Choose a section of this questionnaire.`,
  "section-out-of-order": (id) =>
    `This question belongs to section “${id}”, but stands behind questions of a later section. Move it to its place.`,
  "question-twice": (id) => `There are two questions with the code “${id}”. Give one of them another code.`,
  "left-out-yet-asked": (id) =>
    `The question “${id}” is asked, and is also among those left out. Remove one of the two.`,
  "reserved-word": (word) => `“${word}” is a word of the language of conditions. Choose another code.`,
  "kind-unknown": (kind) => `The question type “${kind}” does not exist. Choose a type from the list.`,
  "settings-unfit": (setting) => `The setting “${setting}” does not fit this question type. Check the setting.`,
  "reader-not-allowed": (reader) =>
    `With this question type, “${reader}” cannot say who reads the answer. Choose another.`,
  "link-alone": (link) => `The link “${link}” has one question only. Link a second one, or remove the link.`,
  "link-breakdown-differs": (link) =>
    `The questions with the link “${link}” do not have the same breakdown. Make the breakdowns equal.`,
  "follow-up-breakdown-differs": (id) =>
    `This question depends on “${id}” and must have the same breakdown. Make the breakdowns equal.`,
  "list-twice": (list) => `There are two lists with the code “${list}”. Give one of them another code.`,
  "list-unknown": (list) => `The list “${list}” does not exist. Choose a list of this questionnaire, or add it.`,
  "loop-id-too-long": (most) =>
    `The code of a question that is asked once per element has at most ${most} characters. Shorten the code.`,
  "options-not-fillable": () =>
    "This question type cannot take options from a list. Choose another type, or write the options yourself.",
  "asked-per-element": (id) =>
    `The question “${id}” is asked once per element. Only questions about the same element can depend on it.`,
  "too-large": (bytes) => `The questionnaire is too large (${bytes} bytes). Make it into two questionnaires.`,
  "option-id-twice": () => "Two options, rows or classes have the same code. Give one of them another code.",
  "max-below-min": () => "The highest allowed is lower than the lowest. Swap them.",
  "max-and-exactly": () => "There is a highest and a fixed number of choices. Choose one of the two.",
  "exactly-too-large": () => "More options have to be chosen than there are. Lower the number.",
  "no-such-option": () => "An option is named that is not on the scale. Choose an option of the scale.",
  "classes-not-contiguous": () => "The classes do not join up. Let each class begin where the one before ends.",
  "classes-not-covering": () => "Not every allowed number falls in a class. Widen the first or the last class.",
  "column-kind-unknown": () => "This question type cannot stand in a column. Choose another type for the column.",
  "column-settings-unfit": () => "The settings of a column do not fit its type. Check the column.",
  "column-not-countable": () =>
    "This column cannot be counted: it has no fixed options, or fewer rows are allowed than there are options. Allow more rows, or do not count the column.",
  "strange-sign": (sign) => `The sign “${sign}” is not used in conditions. Remove it.`,
  "text-not-closed": (sign) => `A text begins with ${sign} but does not end. Put ${sign} behind the text as well.`,
  "bracket-missing": () => "A bracket or comma is missing here. Add it.",
  "name-missing": () => "The code of a question should stand here. Fill it in.",
  "value-missing": () => "A value or the code of a question should stand here. Fill it in.",
  "comparison-missing": () => "A comparison should stand here, such as == or <=. Fill it in.",
  "left-over": (rest) => `The condition ends before “${rest}”. Put && (and) or || (or) before it, or remove it.`,
  "too-deep": () => "There are too many brackets within each other. Make the condition simpler.",
  "only-fields-in-rows": (name) => `Within anyRow only the row itself counts; “${name}” cannot stand here.`,
  "unknown-question": (id) => `There is no question with the code “${id}”. Check the code.`,
  "asked-later": (id) => `The question “${id}” is asked later. A condition can only look back.`,
  "in-a-circle": (id) => `This question depends on “${id}”, which depends on this question. Remove one condition.`,
  "unknown-field": (field) => `The rows of this question have no “${field}”. Use “answer” or “row”.`,
  "unknown-value": (value) => `“${value}” cannot be the answer. Choose the code of an option of the question.`,
  "no-order": (id) => `“${id}” has no order from little to much. Use == or != or in.`,
  "cannot-compare": (id) => `“${id}” cannot be compared with this: the answer is of another sort.`,
  "no-question-compared": () => "Two fixed values are compared here. Compare with the answer to a question.",
  "not-countable": (id) => `There is nothing to count in “${id}”: only one answer can be chosen.`,
  "not-a-list": (id) => `In “${id}” only one answer can be chosen. Use == instead of in.`,
  "not-rows": (id) => `The question “${id}” has no rows. Use anyRow with a table only.`,
  "only-whether-answered": (id) =>
    `“${id}” is an open question. You can only ask whether it was answered: answered(${id}).`,
  "no-element-here": (name) =>
    `“${name}” cannot stand here: this question is not asked once per element. Choose a list to ask it for.`,
  "unknown-fact": (name) => `Of the elements of this list, “${name}” is not known. Check the name.`,
  "unknown-context": (name) => `Of a round, “${name}” is not known. Check the name.`,
  "never-asked": () => "No answer meets this condition: the question is never asked. Make the condition wider.",
};

const issueWords = words(dutch, english);

/** The sentence of one issue. */
export const issueSentence = ({ code, about }: QuestionnaireIssue, language: Language): string =>
  issueWords(language)[code](about);
