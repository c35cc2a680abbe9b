import { Buffer } from "node:buffer";
import * as operations from "#shared/interchange/operations.ts";
import { importReport } from "#shared/interchange/report.ts";
import { ok, refuse } from "#shared/kernel/result.ts";
import { implement } from "../http/ask.ts";
import { takeWords } from "./paste/take-words.ts";
import { UnreadableSource } from "./source/unreadable.ts";
import { takeIn } from "./take-in.ts";

export const readImport = implement(operations.readImport, async ({ body }) => {
  const { source } = body;
  try {
    const taken =
      source.is === "file"
        ? await takeIn(new Uint8Array(Buffer.from(source.base64, "base64")))
        : takeWords(source.is === "words" ? source.text : source.markup, source.is);
    return ok({ report: importReport(taken), content: taken.content });
  } catch (trouble) {
    if (!(trouble instanceof UnreadableSource)) throw trouble;
    return refuse("questionnaire-unreadable", { because: trouble.because, at: trouble.about });
  }
});
