import { useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { FieldGroup } from "../ui/field-group.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { NumberInput } from "../ui/number-input.tsx";
import type { NumberReading } from "../ui/read-number.ts";
import { shownNumber } from "../ui/shown.ts";
import { useSettled } from "../ui/use-settled.ts";
import type { ControlProps } from "./control.ts";
import { InsteadOf } from "./instead-of.tsx";
import { pickedOne, pickedShares } from "./picked.ts";
import { restOver } from "./rest-over.ts";
import { sharesWords } from "./shares-words.ts";
import "./shares.css";

/** Milliseconds without a keystroke before the running total is said aloud. */
const pause = 900;

/** A total over items in whole numbers, with what is divided and what is left always in sight. */
export const Shares = ({ spec, value, onChange, ...text }: ControlProps<"shares">) => {
  const language = useLanguage();
  const say = useWords(sharesWords);
  const [unread, setUnread] = useState<Readonly<Record<string, string>>>({});
  const shares = pickedShares(value);
  const { items, total } = spec;
  const number = (count: number): string => shownNumber(count, language);
  const inUnits = (count: number): string =>
    spec.unit === undefined ? number(count) : `${number(count)} ${inLanguage(spec.unit, language)}`;

  const divided = Object.values(shares).reduce((sum, part) => sum + part, 0);
  const left = total - divided;
  const blanks = items.map(({ id }) => id).filter((id) => shares[id] === undefined && unread[id] === undefined);
  const isUnread = Object.keys(unread).length > 0;
  const running = [
    say.divided(number(divided), inUnits(total)),
    isUnread ? say.unread : left > 0 ? say.left(number(left)) : left === 0 ? say.done : say.over(number(-left)),
  ].join(" ");
  const saidAloud = useSettled(running, pause);

  const give = (next: Readonly<Record<string, number>>, odd: Readonly<Record<string, string>>) => {
    const [first] = Object.values(odd);
    setUnread(odd);
    if (first !== undefined) onChange({ unread: first, shares: next }, "typed");
    else onChange(Object.keys(next).length === 0 ? null : { shares: next }, "typed");
  };
  const read = (item: string, reading: NumberReading) => {
    const { [item]: _share, ...others } = shares;
    const { [item]: _odd, ...odd } = unread;
    if (reading.is === "number") give({ ...others, [item]: reading.value }, odd);
    else give(others, reading.is === "empty" ? odd : { ...odd, [item]: reading.text });
  };
  const help = say.how(inUnits(total));
  return (
    <FieldGroup {...text} help={text.help === undefined ? help : [text.help, " ", help]}>
      {({ firstId }) => (
        <div className="shares">
          {items.map((item, at) => (
            <Field
              key={item.id}
              id={at === 0 ? firstId : `${firstId}-${item.id}`}
              label={inLanguage(item.label, language)}
            >
              <NumberInput
                value={shares[item.id]}
                decimals={0}
                unit={spec.unit && inLanguage(spec.unit, language)}
                onRead={(reading) => read(item.id, reading)}
              />
            </Field>
          ))}
          <p className="shares-total" data-state={left === 0 ? "done" : left < 0 ? "over" : "open"} aria-hidden="true">
            {running}
          </p>
          <p className="for-screen-readers" role="status">
            {divided > 0 || isUnread ? saidAloud : ""}
          </p>
          {left > 0 && divided > 0 && blanks.length > 0 && !isUnread && (
            <Button look="quiet" onClick={() => give({ ...shares, ...restOver(left, blanks) }, {})}>
              {say.rest(number(left), blanks.length)}
            </Button>
          )}
          <InsteadOf
            asides={spec.asides}
            picked={pickedOne(value)?.choice}
            legend={say.instead}
            id={firstId}
            onPick={(aside) => onChange(aside === undefined ? null : { choice: aside }, "picked")}
          />
        </div>
      )}
    </FieldGroup>
  );
};
