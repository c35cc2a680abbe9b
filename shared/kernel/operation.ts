import * as z from "zod/mini";
import type { RefusalCode } from "./refusal.ts";
import type { LocalText } from "./text.ts";

/** Each audience is a function of its own, with a permission set of its own. */
export const audiences = ["respond", "table", "committee", "office", "paper", "open", "identity"] as const;
export type Audience = (typeof audiences)[number];

/** The roles a seat can have; see `shared/access/seat.ts` for what a seat is tied to. */
export const seatRoles = [
  "office-owner",
  "office-colleague",
  "coordinator",
  "contributor",
  "signatory",
  "reader",
  "table-secretary",
  "table-member",
  "committee-chair",
  "committee-member",
  "committee-secretary",
  "observer",
  "auditor",
] as const;
export type SeatRole = (typeof seatRoles)[number];

/**
 * One thing that can be asked of the platform. Server, browser client, access check, OpenAPI document and tests all
 * derive from this declaration; nothing about an operation is said anywhere else.
 */
export type Operation = {
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT";
  /** Below `/api/<audience>`, with `:name` for parameters. */
  readonly path: `/${string}`;
  readonly audience: Audience;
  /** Who may knock; ownership and phase are decided inside. `anyone` also lets in who is not signed in. */
  readonly seats: readonly SeatRole[] | "anyone";
  readonly params: z.ZodMiniType;
  readonly query: z.ZodMiniType;
  readonly body: z.ZodMiniType;
  readonly reply: z.ZodMiniType;
  /** What it may refuse besides what the door refuses (`universalRefusals`). */
  readonly refusals: readonly RefusalCode[];
  readonly summary: LocalText;
  /** Where a body may be larger than `usualLimits`. */
  readonly limits?: Partial<Limits>;
};

/** How large a body may be, measured on what really arrives and before any schema looks at it. */
export type Limits = {
  readonly bytes: number;
  /** Objects and lists within each other. */
  readonly depth: number;
  /** Names in all objects together. */
  readonly keys: number;
  /** Members of one list. */
  readonly members: number;
};
export const usualLimits: Limits = { bytes: 256 * 1024, depth: 8, keys: 600, members: 500 };

type Declared = Omit<Operation, "params" | "query" | "body"> & Partial<Pick<Operation, "params" | "query" | "body">>;

const nothing = z.strictObject({});

/** Declares an operation; parts that are not there (parameters, query, body) accept nothing. */
export const operation = <const O extends Declared>(declared: O) =>
  ({ params: nothing, query: nothing, body: nothing, ...declared }) as unknown as {
    readonly [K in keyof Operation]: K extends keyof O
      ? O[K] extends undefined
        ? typeof nothing
        : O[K]
      : K extends "params" | "query" | "body"
        ? typeof nothing
        : Operation[K];
  };

export type ParamsOf<O extends Operation> = z.output<O["params"]>;
export type QueryOf<O extends Operation> = z.output<O["query"]>;
export type BodyOf<O extends Operation> = z.output<O["body"]>;
export type ReplyOf<O extends Operation> = z.output<O["reply"]>;
export type RefusalOf<O extends Operation> = O["refusals"][number];

/** The path as the browser and the router know it: `/api/office/rounds/:roundId`. */
export const fullPath = (of: Pick<Operation, "audience" | "path">): string => `/api/${of.audience}${of.path}`;
