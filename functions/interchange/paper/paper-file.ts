import { Buffer } from "node:buffer";
import { composePaper, type Occasion } from "#shared/interchange/paper/compose-paper.ts";
import { paperFileName } from "#shared/interchange/paper/file-name.ts";
import type { PaperForm, printAsked } from "#shared/interchange/paper/operations.ts";
import type { Paper } from "#shared/interchange/paper/paper.ts";
import type { ReplyOf } from "#shared/kernel/operation.ts";
import type { Language } from "#shared/kernel/text.ts";
import type { Instant } from "#shared/kernel/time.ts";
import type { DraftContent } from "#shared/questionnaires/draft.ts";
import { paperPdf } from "./paper-pdf.ts";
import { paperWord } from "./paper-word.ts";

type Made = { readonly contentType: string; readonly make: (paper: Paper, at: Instant) => Promise<Uint8Array> };

const forms: Readonly<Record<PaperForm, Made>> = {
  pdf: { contentType: "application/pdf", make: paperPdf },
  word: {
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    make: paperWord,
  },
};

type Asked = { readonly form: PaperForm; readonly language: Language };

/** A questionnaire as a file to be fetched. @param at what the file says of when it was made */
export const paperFile = async (
  content: DraftContent,
  occasion: Occasion,
  { form, language }: Asked,
  at: Instant,
): Promise<ReplyOf<typeof printAsked>> => {
  const paper = composePaper(content, occasion, language);
  const { contentType, make } = forms[form];
  const base64 = Buffer.from(await make(paper, at)).toString("base64");
  return { name: paperFileName(paper, form), contentType, base64 };
};
