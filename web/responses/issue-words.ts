import { words } from "#shared/kernel/words.ts";
import type { AnswerIssue } from "#shared/questionnaires/answer-issue.ts";
import { isUnread } from "../controls/control.ts";
import { useLanguage } from "../ui/language.tsx";
import { shownNumber } from "../ui/shown.ts";
import { uiWords } from "../ui/words.ts";

const issueWords = words(
  {
    tooLong: (most: string) => `Uw tekst is te lang. Maak de tekst korter dan ${most} tekens.`,
    tooSmall: (least: string) => `Vul een getal in van ${least} of hoger.`,
    tooLarge: (most: string) => `Vul een getal in van ${most} of lager.`,
    tooPrecise: "Dit getal heeft te veel cijfers achter de komma. Rond het af.",
    notANumber: "Vul een getal in, bijvoorbeeld 1.250.",
    tooMany: (most: string) => `U koos te veel antwoorden. Kies er hoogstens ${most}.`,
    exclusive: "Deze keuze gaat niet samen met andere. Kies een van beide.",
    noSuchDay: "Deze datum bestaat niet. Schrijf bijvoorbeeld 14 1 2027.",
    tooEarly: "Deze datum ligt te vroeg. Controleer het jaar.",
    tooLate: "Deze datum ligt te laat. Controleer het jaar.",
    inTheFuture: "Deze datum ligt in de toekomst. Vul een dag in die al geweest is.",
    notPicked: (text: string) => `“${text}” staat zo niet in de lijst. Kies uit wat er gevonden is.`,
    otherwise: "Dit antwoord kan zo niet worden bewaard. Vul het opnieuw in.",
  },
  {
    tooLong: (most) => `Your text is too long. Make it shorter than ${most} characters.`,
    tooSmall: (least) => `Enter a number of ${least} or more.`,
    tooLarge: (most) => `Enter a number of ${most} or less.`,
    tooPrecise: "This number has too many digits after the decimal point. Round it.",
    notANumber: "Enter a number, for example 1,250.",
    tooMany: (most) => `You chose too many answers. Choose at most ${most}.`,
    exclusive: "This choice does not go with others. Choose one or the other.",
    noSuchDay: "This date does not exist. Write for example 14 1 2027.",
    tooEarly: "This date is too early. Check the year.",
    tooLate: "This date is too late. Check the year.",
    inTheFuture: "This date lies in the future. Enter a day that has passed.",
    notPicked: (text) => `“${text}” is not in the list as such. Choose from what was found.`,
    otherwise: "This answer cannot be saved as it is. Please enter it again.",
  },
);

/** What is wrong with what stands in a field, and what to do, in the language of the page. */
export const useIssueWords = () => {
  const language = useLanguage();
  const say = issueWords(language);
  const figure = (value: number | undefined) => (value === undefined ? "" : shownNumber(value, language));

  return ({ code, least, most }: AnswerIssue, value: unknown): string => {
    if (isUnread(value) && value.in === "list") return say.notPicked(value.unread);
    if (isUnread(value))
      return value.unread === "" ? uiWords(language).dayUnread : uiWords(language).numberUnread(value.unread);
    const said: Partial<Record<AnswerIssue["code"], string>> = {
      "too-long": say.tooLong(figure(most)),
      "too-small": say.tooSmall(figure(least)),
      "too-large": say.tooLarge(figure(most)),
      "too-precise": say.tooPrecise,
      "not-a-number": say.notANumber,
      "too-many": say.tooMany(figure(most)),
      "exclusive-with-others": say.exclusive,
      "no-such-day": say.noSuchDay,
      "too-early": say.tooEarly,
      "too-late": say.tooLate,
      "in-the-future": say.inTheFuture,
    };
    return said[code] ?? say.otherwise;
  };
};
