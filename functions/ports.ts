import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Asker } from "#shared/access/session.ts";
import type { Instant } from "#shared/kernel/time.ts";

/** A message to one person. Never holds an answer. */
export type Mail = {
  /** Sent once per id, however often it is asked for. */
  readonly mailId: string;
  readonly to: { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly text: string;
};

/** What a fetched file is saved as, and the moment from which its address no longer works. */
export type Fetching = { readonly name: string; readonly contentType: string; readonly expiresAt: Instant };

export type Files = {
  readonly put: (key: string, bytes: Uint8Array, contentType: string) => Promise<void>;
  readonly get: (key: string) => Promise<Uint8Array | undefined>;
  /** An address that anybody can fetch the file from who has it, until a moment; nobody can guess it. */
  readonly addressFor: (key: string, fetching: Fetching) => Promise<string>;
};

/**
 * The world outside, six ports of it. Deployed functions get AWS; the local start, tests and the headless run get plain
 * stand-ins. Nothing else in `functions` touches a clock, randomness, the network or the environment.
 */
export type Ports = {
  readonly tables: {
    readonly client: DynamoDBDocumentClient;
    /** The deployed name of a table, such as `planning` → `sectorspiegel-acc-planning`. */
    readonly nameOf: (table: "planning" | "answers" | "evidence" | "verdicts" | "journal" | "sessions") => string;
  };
  readonly clock: () => Instant;
  /** @returns that many bytes nobody can guess */
  readonly random: (bytes: number) => Uint8Array;
  readonly mail: { readonly send: (mail: Mail) => Promise<void> };
  readonly files: Files;
  /** Who is signed in, by the session of the browser that asks; undefined for nobody. Seats are read from `planning`. */
  readonly identity: { readonly whoAsks: (request: Request) => Promise<Asker | undefined> };
  /** Where people find the product, for links in mails: `https://…` without a slash at the end. */
  readonly address: string;
};

/**
 * What answering a request may touch: mails are the business of those who follow the journal, and of files a request
 * only says where they can be fetched.
 */
export type RequestPorts = Omit<Ports, "mail" | "files"> & { readonly files: Pick<Files, "addressFor"> };
