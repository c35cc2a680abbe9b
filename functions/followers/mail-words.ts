import { words } from "#shared/kernel/words.ts";

type Facts = {
  readonly to: string;
  readonly organisations: string;
  readonly title: string;
  readonly link: string;
  readonly opensAt: string;
  readonly closesAt: string;
  /** Why, in the office's words; empty where none was given. */
  readonly reason: string;
};
type Receipt = Facts & { readonly by: string; readonly at: string };

/** What mails say. None of them can hold an answer: what they are given does not have any. */
export const mailWords = words(
  {
    greeting: (to: string) => `Beste ${to},`,
    farewell: "Met vriendelijke groet,\nSectorspiegel",
    /** Said in every invitation: who reads the answers. */
    reading: [
      "Wie leest uw antwoorden? De evaluatiecommissie en haar eigen secretaris.",
      "Vereniging Hogescholen ziet wel óf u meedoet, maar nooit wat u antwoordt.",
      "Alle anderen zien alleen cijfers over minstens vijf organisaties samen.",
      "U leest dit rustig na voordat u begint.",
    ].join("\n"),
    announcement: {
      subject: ({ title }: Facts) => `Binnenkort vragen wij uw mening: ${title}`,
      body: ({ organisations, title, opensAt, closesAt, link }: Facts) =>
        `Wij nodigen ${organisations} uit voor: ${title}.\n\nU kunt antwoorden vanaf ${opensAt}, tot ${closesAt}. U krijgt dan nog een bericht.\n\n${link}`,
    },
    invitation: {
      subject: ({ title }: Facts) => `Uitnodiging: ${title}`,
      body: ({ organisations, title, closesAt, link }: Facts) =>
        `Wij vragen ${organisations} om mee te doen aan: ${title}.\n\nU kunt nu antwoorden, tot ${closesAt}. Collega's kunnen meeschrijven. Alles wat u invult wordt meteen bewaard.\n\nBegin hier: ${link}`,
    },
    receipt: {
      subject: ({ title }: Receipt) => `Ontvangen: uw antwoorden voor ${title}`,
      body: ({ organisations, by, at, closesAt, link }: Receipt) =>
        `De antwoorden van ${organisations} zijn verstuurd door ${by}, op ${at}.\n\nU kunt ze nog wijzigen of intrekken tot ${closesAt}: ${link}\n\nIn dit bericht staan uw antwoorden niet. U leest ze alleen na het aanmelden.`,
    },
    amended: {
      subject: ({ title }: Receipt) => `Gewijzigd: uw antwoorden voor ${title}`,
      body: ({ organisations, by, at, closesAt, link }: Receipt) =>
        `De inzending van ${organisations} is gewijzigd door ${by}, op ${at}. De gewijzigde inzending telt.\n\nU kunt haar nog wijzigen of intrekken tot ${closesAt}: ${link}`,
    },
    withdrawn: {
      subject: ({ title }: Receipt) => `Ingetrokken: uw antwoorden voor ${title}`,
      body: ({ organisations, by, at, closesAt, link }: Receipt) =>
        `De inzending van ${organisations} is ingetrokken door ${by}, op ${at}. Zij telt niet mee. Uw concept blijft bewaard.\n\nU kunt opnieuw versturen tot ${closesAt}: ${link}`,
    },
    clarification: {
      subject: ({ title }: Receipt) => `Wilt u iets verduidelijken? ${title}`,
      body: ({ organisations, by, closesAt, link }: Receipt) =>
        `${by} vraagt ${organisations} om enkele antwoorden te verduidelijken. Welke, en waarom, leest u na het aanmelden. Wij lezen uw antwoorden niet.\n\nWat u verstuurde, blijft tellen. Verduidelijken en opnieuw versturen kan tot ${closesAt}: ${link}`,
    },
    declined: {
      subject: ({ title }: Receipt) => `Genoteerd: u doet niet mee aan ${title}`,
      body: ({ organisations, by, at, closesAt, link }: Receipt) =>
        `${by} heeft op ${at} laten weten dat ${organisations} niet meedoet.\n\nBedenkt u zich? Dat kan tot ${closesAt}: ${link}`,
    },
    colleague: {
      subject: ({ title }: Receipt) => `Werkt u mee? ${title}`,
      body: ({ organisations, title, by, closesAt, link }: Receipt) =>
        `${by} vraagt u om mee te werken aan het antwoord van ${organisations}: ${title}.\n\nDat kan tot ${closesAt}. U schrijft samen aan één antwoord; alles wat iemand invult wordt meteen bewaard.\n\nBegin hier: ${link}`,
    },
    mentioned: {
      subject: ({ title }: Receipt) => `Een collega vraagt u iets: ${title}`,
      body: ({ organisations, by, closesAt, link }: Receipt) =>
        `${by} noemt u in een opmerking bij het antwoord van ${organisations}. U kunt reageren tot ${closesAt}.\n\nWat er staat, leest u alleen na het aanmelden: ${link}`,
    },
    review: {
      subject: ({ title }: Receipt) => `Leest u het na? ${title}`,
      body: ({ organisations, by, closesAt, link }: Receipt) =>
        `${by} vraagt u om het antwoord van ${organisations} na te lezen voordat het wordt verstuurd. Versturen kan tot ${closesAt}.\n\nLees het hier: ${link}`,
    },
    returned: {
      subject: ({ title }: Receipt) => `Nagelezen, nog niet klaar: ${title}`,
      body: ({ organisations, by, closesAt, link }: Receipt) =>
        `${by} las het antwoord van ${organisations} na en geeft het terug. Wat er nog moet gebeuren, staat bij de antwoorden. Versturen kan tot ${closesAt}.\n\n${link}`,
    },
    handedOver: {
      subject: ({ title }: Receipt) => `U coördineert nu: ${title}`,
      body: ({ organisations, by, closesAt, link }: Receipt) =>
        `${by} heeft de coördinatie van het antwoord van ${organisations} aan u overgedragen. U nodigt collega's uit, verdeelt het werk en krijgt onze berichten. Antwoorden kan tot ${closesAt}.\n\n${link}`,
    },
    extended: {
      subject: ({ title }: Facts) => `Meer tijd: ${title}`,
      body: ({ closesAt, reason, link }: Facts) =>
        `U kunt nu antwoorden tot ${closesAt}.${reason && `\n\nDe reden: ${reason}`}\n\n${link}`,
    },
    closed: {
      subject: ({ title }: Facts) => `Gesloten: ${title}`,
      body: ({ title, link }: Facts) =>
        `De ronde is gesloten: ${title}. Antwoorden kunnen niet meer veranderen.\n\nZodra de uitkomsten zijn vrijgegeven, vindt u ze hier: ${link}`,
    },
    cancelled: {
      subject: ({ title }: Facts) => `Gaat niet door: ${title}`,
      body: ({ title, reason }: Facts) =>
        `Deze ronde gaat niet door: ${title}. U hoeft niets te doen.${reason && `\n\nDe reden: ${reason}`}`,
    },
  },
  {
    greeting: (to) => `Dear ${to},`,
    farewell: "Kind regards,\nSectorspiegel",
    reading: [
      "Who reads your answers? The evaluation committee and its own secretary.",
      "The association of universities of applied sciences sees whether you take part, but never what you answer.",
      "All others only see figures about at least five organisations together.",
      "You can read this at leisure before you begin.",
    ].join("\n"),
    announcement: {
      subject: ({ title }) => `Soon we will ask for your view: ${title}`,
      body: ({ organisations, title, opensAt, closesAt, link }) =>
        `We invite ${organisations} to: ${title}.\n\nYou can answer from ${opensAt} until ${closesAt}. We will write to you again then.\n\n${link}`,
    },
    invitation: {
      subject: ({ title }) => `Invitation: ${title}`,
      body: ({ organisations, title, closesAt, link }) =>
        `We ask ${organisations} to take part in: ${title}.\n\nYou can answer now, until ${closesAt}. Colleagues can write along. Everything you fill in is saved at once.\n\nBegin here: ${link}`,
    },
    receipt: {
      subject: ({ title }) => `Received: your answers for ${title}`,
      body: ({ organisations, by, at, closesAt, link }) =>
        `The answers of ${organisations} were submitted by ${by} on ${at}.\n\nYou can still change or withdraw them until ${closesAt}: ${link}\n\nThis message does not hold your answers. You can read them after signing in only.`,
    },
    amended: {
      subject: ({ title }) => `Changed: your answers for ${title}`,
      body: ({ organisations, by, at, closesAt, link }) =>
        `The submission of ${organisations} was changed by ${by} on ${at}. The changed submission counts.\n\nYou can still change or withdraw it until ${closesAt}: ${link}`,
    },
    withdrawn: {
      subject: ({ title }) => `Withdrawn: your answers for ${title}`,
      body: ({ organisations, by, at, closesAt, link }) =>
        `The submission of ${organisations} was withdrawn by ${by} on ${at}. It does not count. Your draft is kept.\n\nYou can submit again until ${closesAt}: ${link}`,
    },
    clarification: {
      subject: ({ title }) => `Would you clarify something? ${title}`,
      body: ({ organisations, by, closesAt, link }) =>
        `${by} asks ${organisations} to clarify some answers. Which ones, and why, you can read after signing in. We do not read your answers.\n\nWhat you sent keeps counting. You can clarify and send again until ${closesAt}: ${link}`,
    },
    declined: {
      subject: ({ title }) => `Noted: you do not take part in ${title}`,
      body: ({ organisations, by, at, closesAt, link }) =>
        `On ${at}, ${by} told us that ${organisations} does not take part.\n\nIf you change your mind, you can until ${closesAt}: ${link}`,
    },
    colleague: {
      subject: ({ title }) => `Will you work along? ${title}`,
      body: ({ organisations, title, by, closesAt, link }) =>
        `${by} asks you to work on the answer of ${organisations}: ${title}.\n\nYou can do so until ${closesAt}. You write one answer together; everything anyone fills in is saved at once.\n\nBegin here: ${link}`,
    },
    mentioned: {
      subject: ({ title }) => `A colleague asks you something: ${title}`,
      body: ({ organisations, by, closesAt, link }) =>
        `${by} mentions you in a comment on the answer of ${organisations}. You can react until ${closesAt}.\n\nWhat it says you can read after signing in only: ${link}`,
    },
    review: {
      subject: ({ title }) => `Will you read it? ${title}`,
      body: ({ organisations, by, closesAt, link }) =>
        `${by} asks you to read the answer of ${organisations} before it is submitted. It can be submitted until ${closesAt}.\n\nRead it here: ${link}`,
    },
    returned: {
      subject: ({ title }) => `Read, and not done yet: ${title}`,
      body: ({ organisations, by, closesAt, link }) =>
        `${by} read the answer of ${organisations} and gives it back. What is still to be done stands beside the answers. It can be submitted until ${closesAt}.\n\n${link}`,
    },
    handedOver: {
      subject: ({ title }) => `You now coordinate: ${title}`,
      body: ({ organisations, by, closesAt, link }) =>
        `${by} handed the coordination of the answer of ${organisations} over to you. You invite colleagues, divide the work and receive our messages. You can answer until ${closesAt}.\n\n${link}`,
    },
    extended: {
      subject: ({ title }) => `More time: ${title}`,
      body: ({ closesAt, reason, link }) =>
        `You can now answer until ${closesAt}.${reason && `\n\nThe reason: ${reason}`}\n\n${link}`,
    },
    closed: {
      subject: ({ title }) => `Closed: ${title}`,
      body: ({ title, link }) =>
        `The round is closed: ${title}. Answers can no longer change.\n\nOnce the results have been released, you will find them here: ${link}`,
    },
    cancelled: {
      subject: ({ title }) => `Cancelled: ${title}`,
      body: ({ title, reason }) =>
        `This round will not take place: ${title}. You need not do anything.${reason && `\n\nThe reason: ${reason}`}`,
    },
  },
);
