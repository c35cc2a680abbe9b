import type { ReactNode } from "react";
import { Account } from "../ui/account.tsx";
import { Footer } from "../ui/footer.tsx";
import { Header } from "../ui/header.tsx";
import { useWords } from "../ui/language.tsx";
import { Page } from "../ui/page.tsx";
import { pathOf } from "./place.ts";
import { answeringWords } from "./words.ts";
import "./answer-frame.css";

type AnswerFrameProps = {
  readonly who?: string | undefined;
  readonly side?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** What stands around every page of answering. */
export const AnswerFrame = ({ who, side, actions, children }: AnswerFrameProps) => {
  const say = useWords(answeringWords);
  const desk = pathOf({ at: "desk" });
  const isDesk = location.pathname === desk;
  return (
    <Page
      header={<Header home={desk} account={who && <Account name={who} />} />}
      footer={<Footer links={isDesk ? [] : [{ href: desk, label: say.allAsked }]} />}
      {...(side !== undefined && { side })}
      {...(actions !== undefined && { actions })}
    >
      {children}
    </Page>
  );
};
