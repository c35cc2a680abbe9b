import { Button, ButtonLink } from "../ui/button.tsx";
import { useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { pathOf } from "./place.ts";
import { signInAddress } from "./sign-in-address.ts";
import type { NotRead } from "./use-reading.ts";
import { answeringWords } from "./words.ts";

/** Takes the place of a page that could not be read: what is the case, and what to do. */
export const NotReadNotice = ({ why, again }: { why: NotRead; again: () => void }) => {
  const say = useWords(answeringWords);
  const code = why.unreached ? "unreached" : why.refusal.code;
  if (code === "not-signed-in")
    return (
      <>
        <PageHeading lead={say.notSignedInWhat}>{say.notSignedIn}</PageHeading>
        <ButtonLink look="primary" href={signInAddress()} target="_self">
          {say.toSignIn}
        </ButtonLink>
      </>
    );
  if (code === "not-found" || code === "no-seat" || code === "malformed")
    return (
      <>
        <PageHeading lead={say.notFoundWhat}>{say.notFound}</PageHeading>
        <ButtonLink look="primary" href={pathOf({ at: "desk" })}>
          {say.allAsked}
        </ButtonLink>
      </>
    );
  return (
    <>
      <PageHeading lead={code === "unreached" ? say.unreachedWhat : say.troubleWhat}>
        {code === "unreached" ? say.unreached : say.trouble}
      </PageHeading>
      <Button look="primary" onClick={again}>
        {say.again}
      </Button>
    </>
  );
};
