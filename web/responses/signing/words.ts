import { words } from "#shared/kernel/words.ts";

/** Signing, and holding afterwards what was signed. */
export const signingWords = words(
  {
    clarify: (by: string, day: string) => `${by} vroeg u op ${day} om iets te verduidelijken`,
    clarifyWhat:
      "Alleen deze vragen staan nu open. Wat u verstuurde, telt tot u opnieuw verstuurt. Wie dit vraagt, heeft uw antwoorden niet gelezen.",
    sentFile: "Uw verstuurde antwoorden",
    sentFileWhat:
      "In dit bestand staat precies wat u verstuurde. De SHA-256 van het bestand is het kenmerk hierboven: wie het bestand en dit bewijs heeft, kan dat met elk rekenprogramma voor kenmerken nagaan.",
    download: "Bewaar wat u verstuurde",
    downloadFailed: "Het bestand is nu niet op te halen. Probeer het opnieuw.",
    check: "Ga een bestand na",
    checkWhat: "Het bestand blijft op dit apparaat.",
    same: "Het klopt: dit bestand hoort bij dit bewijs.",
    other: "Dit bestand hoort niet bij dit bewijs. Er is iets anders verstuurd, of het bestand is gewijzigd.",
  },
  {
    clarify: (by, day) => `On ${day}, ${by} asked you to clarify something`,
    clarifyWhat:
      "Only these questions are open now. What you sent counts until you send again. Whoever asks this has not read your answers.",
    sentFile: "The answers you sent",
    sentFileWhat:
      "This file holds exactly what you sent. Its SHA-256 is the reference above: whoever has the file and this receipt can verify that with any tool for such digests.",
    download: "Keep what you sent",
    downloadFailed: "The file cannot be fetched now. Please try again.",
    check: "Verify a file",
    checkWhat: "The file stays on this device.",
    same: "It is right: this file belongs to this receipt.",
    other: "This file does not belong to this receipt. Something else was sent, or the file was changed.",
  },
);
