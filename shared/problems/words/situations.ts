import { words } from "../../kernel/words.ts";

/** What no function can answer, because nothing arrives there or nothing runs in the browser. */
export const situationProblems = words(
  {
    offline: {
      title: "U hebt geen verbinding",
      happened: "Uw apparaat bereikt het internet nu niet. Wat u invult, blijft op dit apparaat staan.",
      advice: "Laat deze pagina open. Zodra de verbinding terug is, bewaren wij uw antwoorden alsnog.",
    },
    "script-off": {
      title: "JavaScript staat uit",
      happened: "Sectorspiegel bewaart elk antwoord zodra u het geeft. Daarvoor is JavaScript nodig, en dat staat uit.",
      advice:
        "Zet JavaScript aan in uw browser en laad de pagina opnieuw. Kan dat niet, gebruik dan een andere browser.",
    },
  },
  {
    offline: {
      title: "You have no connection",
      happened: "Your device cannot reach the internet now. What you fill in stays on this device.",
      advice: "Leave this page open. As soon as the connection is back, we will save your answers.",
    },
    "script-off": {
      title: "JavaScript is switched off",
      happened: "Sectorspiegel saves each answer as you give it. That needs JavaScript, which is switched off.",
      advice: "Switch JavaScript on in your browser and load the page again. If you cannot, use another browser.",
    },
  },
);
