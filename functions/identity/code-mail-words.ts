import { words } from "#shared/kernel/words.ts";

/** What mails about signing in say. They name no organisation and no round. */
export const codeMailWords = words(
  {
    greeting: (to: string) => `Beste ${to},`,
    farewell: "Met vriendelijke groet,\nSectorspiegel",
    codeSubject: "Uw inlogcode voor Sectorspiegel",
    code: (code: string) =>
      `Uw inlogcode is: ${code}\n\nVul de code in, in het venster waarin u haar hebt aangevraagd. Zij werkt tien minuten, één keer.`,
    passkeySubject: "Aanmelden bij Sectorspiegel",
    passkey: (link: string) =>
      `U vroeg om een inlogcode. U meldt zich aan met uw passkey, zonder code: ${link}\n\nBent u het apparaat met de passkey kwijt? Bel of mail het bureau.`,
    notYou: "Hebt u dit niet aangevraagd? Dan hoeft u niets te doen. Geef de code aan niemand.",
    passkeyChanged: "Uw passkeys bij Sectorspiegel",
    passkeyAdded: (device: string) => `Er is een passkey gemaakt waarmee u zich kunt aanmelden, op: ${device}.`,
    passkeyRemoved: (device: string) =>
      `Een passkey waarmee u zich kon aanmelden is verwijderd, gemaakt op: ${device}.`,
    notYouEither: (link: string) =>
      `Hebt u dit niet zelf gedaan? Beëindig dan uw andere aanmeldingen en bel het bureau: ${link}`,
  },
  {
    greeting: (to) => `Dear ${to},`,
    farewell: "Kind regards,\nSectorspiegel",
    codeSubject: "Your sign-in code for Sectorspiegel",
    code: (code) =>
      `Your sign-in code is: ${code}\n\nEnter the code in the window in which you asked for it. It works for ten minutes, once.`,
    passkeySubject: "Signing in to Sectorspiegel",
    passkey: (link) =>
      `You asked for a sign-in code. You sign in with your passkey, without a code: ${link}\n\nHave you lost the device with the passkey? Call or write to the office.`,
    notYou: "Did you not ask for this? Then you need not do anything. Give the code to nobody.",
    passkeyChanged: "Your passkeys at Sectorspiegel",
    passkeyAdded: (device) => `A passkey with which you can sign in was made, on: ${device}.`,
    passkeyRemoved: (device) => `A passkey with which you could sign in was removed, made on: ${device}.`,
    notYouEither: (link) => `Did you not do this yourself? Then end your other sessions and call the office: ${link}`,
  },
);
