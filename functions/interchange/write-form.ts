import { Buffer } from "node:buffer";
import * as operations from "#shared/interchange/operations.ts";
import { ok } from "#shared/kernel/result.ts";
import { implement } from "../http/ask.ts";
import { exportForm } from "./xlsform/export-form.ts";

export const writeForm = implement(operations.writeForm, async ({ body }) =>
  ok({ base64: Buffer.from(await exportForm(body.content)).toString("base64") }),
);
