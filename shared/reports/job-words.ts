import { words } from "../kernel/words.ts";
import type { RenderFailure, RenderStep, ReportFormat, ReportJob } from "./job.ts";

/** How far a file is, what went wrong, and what one can do, for whoever waits for it. */
export const jobWords = words(
  {
    formats: {
      pdf: "Verslag om te lezen (PDF)",
      csv: "Tabellen voor andere programma’s (CSV)",
      xlsx: "Tabellen voor Excel",
    } satisfies Record<ReportFormat, string>,
    states: {
      queued: "In de wachtrij",
      running: "Wordt gemaakt",
      done: "Klaar",
      failed: "Niet gelukt",
    } satisfies Record<ReportJob["state"], string>,
    steps: {
      reading: "De cijfers worden opgehaald",
      composing: "De hoofdstukken worden samengesteld",
      setting: "De bladzijden worden opgemaakt",
      storing: "Het bestand wordt klaargezet",
    } satisfies Record<RenderStep, string>,
    failures: {
      "took-too-long": "Het maken duurde te lang. Probeer het opnieuw.",
      "could-not-be-set": "Het bestand kon niet worden opgemaakt. Probeer het opnieuw, of meld het ons.",
      "not-released": "De uitkomsten zijn niet meer vrijgegeven. Bekijk de vrijgave van deze ronde.",
      stopped: "Het maken is onderbroken. Probeer het opnieuw.",
    } satisfies Record<RenderFailure, string>,
  },
  {
    formats: {
      pdf: "Report to read (PDF)",
      csv: "Tables for other programs (CSV)",
      xlsx: "Tables for Excel",
    },
    states: {
      queued: "Queued",
      running: "Being made",
      done: "Ready",
      failed: "Failed",
    },
    steps: {
      reading: "The figures are being fetched",
      composing: "The chapters are being composed",
      setting: "The pages are being set",
      storing: "The file is being stored",
    },
    failures: {
      "took-too-long": "Making it took too long. Try again.",
      "could-not-be-set": "The file could not be set. Try again, or tell us.",
      "not-released": "The results are no longer released. Look at the release of this round.",
      stopped: "Making it was interrupted. Try again.",
    },
  },
);
