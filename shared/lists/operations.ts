import * as z from "zod/mini";
import { officeRoles } from "../access/policy.ts";
import { operation } from "../kernel/operation.ts";
import { includedNames } from "./included/names.ts";
import { ColumnRoles } from "./list-columns.ts";
import { FoundEntry, ListText, ReferenceList, Scheme } from "./list-entry.ts";
import { ListId } from "./list-id.ts";
import { ListReport } from "./list-report.ts";

export const listReferenceLists = operation({
  name: "listReferenceLists",
  method: "GET",
  path: "/lists",
  audience: "office",
  seats: officeRoles,
  reply: z.strictObject({ lists: z.array(ReferenceList) }),
  refusals: [],
  summary: { nl: "Alle referentielijsten", en: "All reference lists" },
});

/** A stretch of the lines of a list, in the order of its file. */
export const readReferenceList = operation({
  name: "readReferenceList",
  method: "GET",
  path: "/lists/:list",
  audience: "office",
  seats: officeRoles,
  params: z.strictObject({ list: ListId }),
  query: z.strictObject({ from: z.optional(z.string().check(z.regex(/^\d{1,6}$/))) }),
  reply: z.strictObject({ head: ReferenceList, from: z.int(), entries: z.array(FoundEntry).check(z.maxLength(100)) }),
  refusals: [],
  summary: { nl: "Eén referentielijst met haar regels", en: "One reference list with its lines" },
});

/** A file in base 64, and which column is what where its headings do not say it; or a list that comes with the product. */
const Source = z.discriminatedUnion("is", [
  z.strictObject({
    is: z.literal("file"),
    base64: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
    columns: z.optional(ColumnRoles),
  }),
  z.strictObject({ is: z.literal("included"), name: z.enum(includedNames) }),
]);
export type ListSource = z.output<typeof Source>;

const limits = { bytes: 2_900_000 };

/** Says what a file would make of a list. Nothing is kept. */
export const reportReferenceList = operation({
  name: "reportReferenceList",
  method: "POST",
  path: "/list-reports",
  audience: "office",
  seats: officeRoles,
  body: z.strictObject({ list: ListId, source: Source }),
  reply: z.strictObject({ report: ListReport, version: z.int() }),
  refusals: ["list-file-faulty"],
  limits,
  summary: { nl: "Bekijken wat een bestand met een lijst doet", en: "See what a file does to a list" },
});

/** Makes it so. @see reportReferenceList for the version that was seen */
export const loadReferenceList = operation({
  name: "loadReferenceList",
  method: "PUT",
  path: "/lists",
  audience: "office",
  seats: officeRoles,
  body: z.strictObject({
    list: ListId,
    source: Source,
    title: ListText,
    scheme: Scheme,
    seen: z.int().check(z.nonnegative()),
  }),
  reply: z.strictObject({ head: ReferenceList }),
  refusals: ["list-file-faulty"],
  limits,
  summary: { nl: "Een referentielijst inlezen", en: "Load a reference list" },
});
