import type { Hono } from "hono";
import type { Implementation } from "../http/ask.ts";
import { type ServeOptions, serve } from "../http/serve.ts";
import { askCode } from "../identity/ask-code.ts";
import { askProvider } from "../identity/ask-provider.ts";
import { endOtherSessions } from "../identity/end-other-sessions.ts";
import { endOwnSession } from "../identity/end-own-session.ts";
import { enterCode } from "../identity/enter-code.ts";
import { extendSession } from "../identity/extend-session.ts";
import type { IdentityPorts } from "../identity/identity-ports.ts";
import { readOwnSignIns } from "../identity/read-own-sign-ins.ts";
import { readSignIn } from "../identity/read-sign-in.ts";
import { readWaysIn } from "../identity/read-ways-in.ts";
import { returnFromProvider } from "../identity/return-from-provider.ts";
import { signOut } from "../identity/sign-out.ts";

/** Signing in and out. One line per operation. */
const implementations: readonly ((ports: IdentityPorts) => Implementation)[] = [
  askCode,
  enterCode,
  readWaysIn,
  askProvider,
  returnFromProvider,
  readSignIn,
  extendSession,
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
