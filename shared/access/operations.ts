import * as z from "zod/mini";
import { operation } from "../kernel/operation.ts";
import { Acting, Person, Seat } from "./seat.ts";

/** Anyone may ask who they are; who is not signed in is told so, without a refusal. */
export const readSession = operation({
  name: "readSession",
  method: "GET",
  path: "/session",
  audience: "open",
  seats: "anyone",
  reply: z.strictObject({ person: z.nullable(Person), seats: z.array(Seat), acting: z.optional(Acting) }),
  refusals: [],
  summary: { nl: "Wie ben ik, en welke rollen heb ik", en: "Who am I, and which roles do I have" },
});
