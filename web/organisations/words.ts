import { words } from "#shared/kernel/words.ts";

export const organisationPageWords = words(
  {
    heading: "Welke organisaties kunt u vragen?",
    lead: "Landelijke brancheorganisaties en andere werkgevers, per sector.",
    nobody: "Er is nog geen organisatie bekend.",
    name: "Organisatie",
    contact: "Contactpersoon",
    noContact: "nog niet bekend",
    takeOver: (count: number) => `Zet ${count} landelijke organisaties op de lijst`,
    takeOverWhat: "Alleen namen en sectoren. Controleer de lijst en vul contactpersonen aan voordat u uitnodigt.",
  },
  {
    heading: "Which organisations can you ask?",
    lead: "National branch organisations and other employers, by sector.",
    nobody: "No organisation is known yet.",
    name: "Organisation",
    contact: "Contact person",
    noContact: "not known yet",
    takeOver: (count: number) => `Put ${count} national organisations on the list`,
    takeOverWhat: "Names and sectors only. Check the list and add contact persons before you invite.",
  },
);
