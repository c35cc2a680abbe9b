import { words } from "#shared/kernel/words.ts";

export const followedWords = words(
  {
    reads: "Deze vraag is anders gesteld dan toen u antwoordde. Klopt uw antwoord nog?",
    stillSo: "Ja, dit klopt nog",
    about: (question: string) => `bij “${question}”`,
    toConfirm: (count: number) => (count === 1 ? "Eén vraag is anders gesteld" : `${count} vragen zijn anders gesteld`),
    toConfirmWhat: "Uw antwoorden staan er nog. Kijk of zij kloppen; daarna kunt u ze versturen.",
    moved: "De vragenlijst is vernieuwd",
    movedWhat: "Uw antwoorden gaan mee. Open de pagina opnieuw om de nieuwe vragen te zien.",
    reload: "Open de pagina opnieuw",
    corrected: (count: number) =>
      count === 1 ? "De woorden van één vraag zijn verbeterd" : `De woorden van ${count} vragen zijn verbeterd`,
    correctedWhat: (day: string) =>
      `Dat gebeurde op ${day}. De vragen betekenen hetzelfde; uw antwoorden blijven staan.`,
    seen: "Verberg dit bericht",
  },
  {
    reads: "This question reads otherwise than when you answered it. Is your answer still right?",
    stillSo: "Yes, this is still right",
    about: (question) => `at “${question}”`,
    toConfirm: (count) => (count === 1 ? "One question reads otherwise" : `${count} questions read otherwise`),
    toConfirmWhat: "Your answers are still there. See whether they are right; then you can send them.",
    moved: "The questionnaire has been renewed",
    movedWhat: "Your answers go along. Open the page anew to see the new questions.",
    reload: "Open the page anew",
    corrected: (count) =>
      count === 1 ? "The words of one question were corrected" : `The words of ${count} questions were corrected`,
    correctedWhat: (day) => `That was on ${day}. The questions mean the same; your answers stay.`,
    seen: "Hide this message",
  },
);
