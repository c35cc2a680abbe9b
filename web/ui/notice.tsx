import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { useWords } from "./language.tsx";
import { uiWords } from "./words.ts";
import "./notice.css";

export type Tone = "info" | "success" | "warning" | "error";

type NoticeProps = {
  readonly tone: Tone;
  /** What is the case, as a sentence; without it the tone's own word stands there ("Let op"). */
  readonly heading?: ReactNode;
  readonly children?: ReactNode;
  /** For a notice that appears while someone is at work: `politely` waits, `now` interrupts. */
  readonly announce?: "politely" | "now" | undefined;
};

const roles = { politely: "status", now: "alert" } as const;

/** Something to know before going on. Tone is told by a word and a drawing, colour only repeats it. */
export const Notice = ({ tone, heading, children, announce }: NoticeProps) => {
  const say = useWords(uiWords);
  return (
    <div className="notice" data-tone={tone} role={announce === undefined ? undefined : roles[announce]}>
      <p className="notice-heading">
        <Icon name={tone} />
        <span>
          {heading !== undefined && <span className="for-screen-readers">{say.noticeOf[tone]}: </span>}
          {heading ?? say.noticeOf[tone]}
        </span>
      </p>
      {children !== undefined && <div className="notice-body">{children}</div>}
    </div>
  );
};
