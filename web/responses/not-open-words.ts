import { words } from "#shared/kernel/words.ts";

/** Before the opening and after the closing. */
export const notOpenWords = words(
  {
    closed: (when: string) => `De vragenlijst is gesloten op ${when}`,
    closedSent: "Uw verstuurde antwoorden tellen mee. U kunt ze nog lezen, maar niet meer wijzigen.",
    closedNotSent: "U heeft niets verstuurd. Wat u invulde, telt niet mee. U kunt het nog lezen.",
    notOpenYet: (when: string) => `U kunt antwoorden vanaf ${when}`,
  },
  {
    closed: (when) => `The questionnaire closed on ${when}`,
    closedSent: "The answers you sent count. You can still read them, but not change them.",
    closedNotSent: "You sent nothing. What you entered does not count. You can still read it.",
    notOpenYet: (when) => `You can answer from ${when}`,
  },
);
