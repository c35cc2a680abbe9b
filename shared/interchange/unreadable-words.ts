import type { Language } from "../kernel/text.ts";
import { words } from "../kernel/words.ts";
import type { UnreadableBecause } from "./unreadable.ts";

type Say = (about: string) => string;

/** Why a file is refused and what to do about it. */
const dutch: Record<UnreadableBecause, Say> = {
  empty: () => "Het bestand is leeg. Kies een ander bestand of plak een tekst.",
  "too-large": () =>
    "Het bestand is groter dan 4 MB. Haal antwoorden en afbeeldingen eruit, of voer alleen de structuur uit.",
  "format-unknown": () =>
    "Dit is geen bestand dat wij herkennen. Kies een LimeSurvey-bestand (.lss, .lsa of .txt), een XLSForm (.xlsx) of een vragenlijst van Sectorspiegel (.json), of plak de tekst.",
  "format-old": () => "Dit is een oud Excel-bestand (.xls). Sla het in Excel op als .xlsx.",
  "archive-broken": () => "Het archief is beschadigd of niet compleet. Voer het opnieuw uit.",
  "archive-too-many": () => "In het archief zitten meer dan 50 bestanden. Voer alleen de vragenlijst uit.",
  "archive-too-large": () => "Uitgepakt is het archief te groot. Voer alleen de vragenlijst uit.",
  "archive-nested": (name) => `In het archief zit nog een archief (${name}). Pak het uit en kies de vragenlijst.`,
  "archive-outside": () => "Het archief bevat namen van bestanden die niet zijn toegestaan. Voer het opnieuw uit.",
  "archive-locked": () => "Het archief heeft een wachtwoord. Voer het zonder wachtwoord uit.",
  "archive-lacks-survey": () => "In het archief zit geen vragenlijst van LimeSurvey en geen XLSForm.",
  "markup-broken": () => "Het bestand is beschadigd of niet compleet. Voer het opnieuw uit.",
  "markup-with-definitions": () =>
    "Het bestand bevat eigen definities (DOCTYPE). Die lezen wij niet. Voer het opnieuw uit.",
  "markup-too-deep": () => "Het bestand is te diep genest om een vragenlijst te zijn.",
  "markup-too-large": () => "Het bestand heeft te veel onderdelen om een vragenlijst te zijn.",
  "text-unreadable": () => "Dit is geen tekst die wij kunnen lezen. Sla het bestand op als UTF-8.",
  "table-unreadable": () => "De tabel in dit bestand is niet te lezen. Controleer of het de goede uitvoer is.",
  "too-many-rows": () => "Het bestand heeft te veel rijen om een vragenlijst te zijn.",
  "no-questions": () => "Er staan geen vragen in.",
  "too-many-questions": () => "Er staan meer dan 600 vragen of 60 onderdelen in. Maak er twee vragenlijsten van.",
  "own-too-large": () => "Het bestand is groter dan een vragenlijst van Sectorspiegel kan zijn (900 kB).",
  "own-broken": (at) =>
    at === ""
      ? "Dit JSON-bestand is beschadigd of gewijzigd. Download de vragenlijst opnieuw."
      : `Dit JSON-bestand is beschadigd of gewijzigd, bij ${at}. Download de vragenlijst opnieuw.`,
  "own-other": () => "Dit JSON-bestand is geen vragenlijst van Sectorspiegel. Kies een ander bestand.",
  "own-newer": () =>
    "Deze vragenlijst komt uit een nieuwere versie van Sectorspiegel. Neem haar over zodra die ook hier draait.",
};

const english: Record<UnreadableBecause, Say> = {
  empty: () => "The file is empty. Choose another file or paste a text.",
  "too-large": () => "The file is larger than 4 MB. Leave out answers and pictures, or export the structure only.",
  "format-unknown": () =>
    "This is no file that we know. Choose a LimeSurvey file (.lss, .lsa or .txt), an XLSForm (.xlsx) or a questionnaire of Sectorspiegel (.json), or paste the text.",
  "format-old": () => "This is an old Excel file (.xls). Save it as .xlsx in Excel.",
  "archive-broken": () => "The archive is damaged or not complete. Export it again.",
  "archive-too-many": () => "There are more than 50 files in the archive. Export the questionnaire only.",
  "archive-too-large": () => "Unpacked, the archive is too large. Export the questionnaire only.",
  "archive-nested": (name) => `There is an archive in the archive (${name}). Unpack it and choose the questionnaire.`,
  "archive-outside": () => "The archive holds names of files that are not allowed. Export it again.",
  "archive-locked": () => "The archive has a password. Export it without one.",
  "archive-lacks-survey": () => "There is no LimeSurvey questionnaire and no XLSForm in the archive.",
  "markup-broken": () => "The file is damaged or not complete. Export it again.",
  "markup-with-definitions": () =>
    "The file holds definitions of its own (DOCTYPE), which we do not read. Export it again.",
  "markup-too-deep": () => "The file is nested too deeply to be a questionnaire.",
  "markup-too-large": () => "The file has too many parts to be a questionnaire.",
  "text-unreadable": () => "This is no text that we can read. Save the file as UTF-8.",
  "table-unreadable": () => "The table in this file cannot be read. Check that it is the right export.",
  "too-many-rows": () => "The file has too many rows to be a questionnaire.",
  "no-questions": () => "There are no questions in it.",
  "too-many-questions": () => "There are more than 600 questions or 60 sections. Make two questionnaires of it.",
  "own-too-large": () => "The file is larger than a questionnaire of Sectorspiegel can be (900 kB).",
  "own-broken": (at) =>
    at === ""
      ? "This JSON file is damaged or changed. Download the questionnaire again."
      : `This JSON file is damaged or changed, at ${at}. Download the questionnaire again.`,
  "own-other": () => "This JSON file is no questionnaire of Sectorspiegel. Choose another file.",
  "own-newer": () =>
    "This questionnaire comes from a newer version of Sectorspiegel. Take it over as soon as that runs here too.",
};

const unreadableWords = words(dutch, english);

/** The sentence that says why a file is refused. */
export const unreadableSentence = (
  { because, about }: { readonly because: UnreadableBecause; readonly about: string },
  language: Language,
): string => unreadableWords(language)[because](about);
