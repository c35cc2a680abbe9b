import type { Hono } from "hono";
import type { Implementation } from "../http/ask.ts";
import { type ServeOptions, serve } from "../http/serve.ts";
import { addPasskey } from "../identity/add-passkey.ts";
import { askCode } from "../identity/ask-code.ts";
import { askPasskey } from "../identity/ask-passkey.ts";
import { askProvider } from "../identity/ask-provider.ts";
import { beginPasskey } from "../identity/begin-passkey.ts";
import { chooseSeats } from "../identity/choose-seats.ts";
import { endOtherSessions } from "../identity/end-other-sessions.ts";
import { endOwnSession } from "../identity/end-own-session.ts";
import { enterCode } from "../identity/enter-code.ts";
import { enterPasskey } from "../identity/enter-passkey.ts";
import { extendSession } from "../identity/extend-session.ts";
import type { IdentityPorts } from "../identity/identity-ports.ts";
import { readOwnPasskeys } from "../identity/read-own-passkeys.ts";
import { readOwnSeats } from "../identity/read-own-seats.ts";
import { readOwnSignIns } from "../identity/read-own-sign-ins.ts";
import { readSignIn } from "../identity/read-sign-in.ts";
import { readWaysIn } from "../identity/read-ways-in.ts";
import { removePasskey } from "../identity/remove-passkey.ts";
import { returnFromProvider } from "../identity/return-from-provider.ts";
import { signOut } from "../identity/sign-out.ts";

/** Signing in and out. One line per operation. */
const implementations: readonly ((ports: IdentityPorts) => Implementation)[] = [
  askCode,
  enterCode,
  readWaysIn,
  askProvider,
  returnFromProvider,
  askPasskey,
  enterPasskey,
  beginPasskey,
  addPasskey,
  removePasskey,
  readOwnPasskeys,
  readSignIn,
  extendSession,
  readOwnSeats,
  chooseSeats,
  signOut,
  readOwnSignIns,
  endOwnSession,
  endOtherSessions,
];

export const identityApp = (ports: IdentityPorts, options?: ServeOptions): Hono =>
  serve(
    "identity",
    implementations.map((implementation) => implementation(ports)),
    ports,
    options,
  );
