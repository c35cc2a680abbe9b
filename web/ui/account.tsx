import { createContext, lazy, Suspense, useContext } from "react";
import type { Acting } from "#shared/access/seat.ts";
import { useWords } from "./language.tsx";
import { sessionWords } from "./session-words.ts";
import "./account.css";

const SessionWarning = lazy(async () => ({ default: (await import("./session-warning.tsx")).SessionWarning }));

/** For whom whoever is signed in acts, where they could act for others as well. */
export const ActingContext = createContext<Acting | undefined>(undefined);

/** Who is here, for whom, and the ways to change that; watches over the session meanwhile. */
export const Account = ({ name }: { name: string }) => {
  const say = useWords(sessionWords);
  const acting = useContext(ActingContext);
  const kind = acting?.now.split("#")[0] ?? "";
  const whom = acting?.name ?? say.kinds[kind as keyof typeof say.kinds] ?? say.oneOrganisation;
  return (
    <>
      <span className="account">
        <span>{say.signedInAs(name)}</span>
        {acting && <a href="/aanmelden/wissel">{say.actingFor(whom)}</a>}
        <a href="/aanmelden/mijn">{say.mine}</a>
      </span>
      <Suspense fallback={null}>
        <SessionWarning />
      </Suspense>
    </>
  );
};
