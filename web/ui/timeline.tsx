import type { ReactNode } from "react";
import type { Instant } from "#shared/kernel/time.ts";
import { useLanguage, useWords } from "./language.tsx";
import { shownDay, shownTime } from "./shown.ts";
import { uiWords } from "./words.ts";
import "./timeline.css";

export type Moment = { readonly label: ReactNode; readonly at: Instant };

type TimelineProps = {
  /** What the line is about, for whoever does not see it. */
  readonly label: string;
  readonly moments: readonly Moment[];
  /** The present, from the product's clock. */
  readonly now: Instant;
  /** Beside "Vandaag": "nog 9 dagen". */
  readonly nowWords?: ReactNode;
};

/** How far along the line a moment lies, in percent from the first to the last, kept within the line. */
export const placeOf = (at: Instant, first: Instant, last: Instant): number => {
  const span = Date.parse(last) - Date.parse(first);
  const share = span <= 0 ? 0 : (100 * (Date.parse(at) - Date.parse(first))) / span;
  return Math.min(100, Math.max(0, Math.round(share * 100) / 100));
};

/** A round in time: a line true to scale with today on it, and under it the moments in words. */
export const Timeline = ({ label, moments, now, nowWords }: TimelineProps) => {
  const say = useWords(uiWords);
  const language = useLanguage();
  const inOrder = moments.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const [first, last] = [inOrder[0]?.at ?? now, inOrder.at(-1)?.at ?? now];
  const today = placeOf(now, first, last);
  return (
    <section className="timeline" aria-label={label}>
      <p className="timeline-now" data-side={today > 50 ? "end" : "start"} style={{ "--place": `${today}%` }}>
        <span>
          <strong>{say.today}</strong> {shownDay(now, language)}
          {nowWords !== undefined && <span className="timeline-left"> · {nowWords}</span>}
        </span>
      </p>
      <div className="timeline-line" aria-hidden="true" style={{ "--place": `${today}%` }}>
        {inOrder.map(({ at }) => (
          <i key={at} style={{ "--place": `${placeOf(at, first, last)}%` }} data-past={at <= now || undefined} />
        ))}
      </div>
      <ol className="timeline-moments">
        {inOrder.map((moment) => (
          <li key={moment.at} data-past={moment.at <= now || undefined}>
            <strong>{moment.label}</strong>
            <span>
              {shownDay(moment.at, language)}, {shownTime(moment.at, language)}
            </span>
            <span className="for-screen-readers">({moment.at <= now ? say.past : say.toCome})</span>
          </li>
        ))}
      </ol>
    </section>
  );
};
