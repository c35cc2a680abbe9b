/** What a questionnaire says of itself once it belongs to a round. */
export const bindingWords = {
  notThisRound: {
    nl: "Deze vraag geldt niet voor deze ronde.",
    en: "This question does not apply to this round.",
  },
} as const;
