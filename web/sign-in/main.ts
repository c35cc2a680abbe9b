import { returnPath } from "#shared/identity/provider-operations.ts";
import { ownSignIns } from "#shared/identity/way-in.ts";
import { enter } from "./entering.ts";
import "../ui/foundation.css";
import "../ui/page.css";
import "../ui/header.css";
import "../ui/button.css";
import "../ui/field.css";
import "../ui/notice.css";
import "../ui/stack.css";
import "../ui/language-switch.css";
import "./sign-in.css";

/** The secret leaves the address bar at once, so that it stays in no history, screen or bookmark. */
const secretFromAddress = (): string | undefined => {
  const secret = /^\/uitnodiging\/([\w-]{27})$/.exec(location.pathname)?.[1];
  if (location.pathname.startsWith("/uitnodiging")) history.replaceState(null, "", "/uitnodiging");
  return secret;
};

/** Every page about signing in; those that come after it are loaded when they are needed. */
const begin = async (): Promise<void> => {
  const { pathname, search } = location;
  if (pathname === ownSignIns) return (await import("./own/own-page.ts")).showOwn();
  if (pathname === "/aanmelden/wissel") return (await import("./own/switch-page.ts")).showSwitch();
  if (pathname !== returnPath) return enter(secretFromAddress());
  history.replaceState(null, "", returnPath);
  return (await import("./returning.ts")).comeBack(search);
};

void begin();
