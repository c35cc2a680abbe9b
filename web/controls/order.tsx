import { useEffect, useRef, useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import { FieldGroup } from "../ui/field-group.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import type { ControlProps } from "./control.ts";
import { InsteadOf } from "./instead-of.tsx";
import { moved } from "./moved.ts";
import { orderWords } from "./order-words.ts";
import { OrderedOption } from "./ordered-option.tsx";
import { pickedOne, pickedOrder } from "./picked.ts";
import "./order.css";

/** What to do with the focus once the lists have been drawn anew: an option that moves takes its buttons along. */
type Landing = { readonly option: string; readonly button: "up" | "down" | "pick" };

/**
 * So many of a list in order. Everything goes by buttons, with keyboard, finger and screen reader alike, and each step is
 * said aloud; with a mouse the chosen ones can also be dragged.
 */
export const Order = ({ spec, value, onChange, ...text }: ControlProps<"order">) => {
  const language = useLanguage();
  const say = useWords(orderWords);
  const { pick } = spec;
  const [said, setSaid] = useState("");
  const [landing, setLanding] = useState<Landing>();
  const [dragged, setDragged] = useState<string>();
  const box = useRef<HTMLDivElement>(null);

  const order = pickedOrder(value);
  const options = spec.choices.filter(({ aside }) => !aside);
  const left = options.filter((option) => !order.includes(option.value));
  const isFull = order.length >= pick;
  const labelOf = (option: string): string => {
    const choice = options.find((one) => one.value === option);
    return choice ? inLanguage(choice.label, language) : option;
  };

  useEffect(() => {
    if (landing === undefined) return;
    const buttons = box.current?.querySelectorAll<HTMLElement>("[data-option]") ?? [];
    [...buttons].find(({ dataset }) => dataset.option === landing.option && dataset.does === landing.button)?.focus();
  }, [landing]);

  const give = (next: readonly string[], words: string, land?: Landing) => {
    onChange(next.length === 0 ? null : { order: next }, "picked");
    setSaid(words);
    setLanding(land);
  };
  const add = (option: string) => {
    if (isFull) return setSaid(say.full(pick));
    const next = [...order, option];
    const at = left.findIndex(({ value: one }) => one === option);
    const neighbour = left[at + 1] ?? left[at - 1];
    const words = `${say.stands(labelOf(option), next.length, pick)} ${say.left(pick - next.length)}`;
    give(next, words, neighbour ? { option: neighbour.value, button: "pick" } : { option, button: "up" });
  };
  const move = (option: string, by: -1 | 1) => {
    const to = order.indexOf(option) + by;
    if (to < 0) return setSaid(say.first(labelOf(option)));
    if (to >= order.length) return setSaid(say.last(labelOf(option)));
    const button = by === -1 ? "up" : "down";
    give(moved(order, option, to), say.stands(labelOf(option), to + 1, pick), { option, button });
  };
  const remove = (option: string) =>
    give(
      order.filter((one) => one !== option),
      `${say.gone(labelOf(option))} ${say.left(pick - order.length + 1)}`,
      { option, button: "pick" },
    );
  const drop = (to: number) => {
    if (dragged === undefined) return;
    give(moved(order, dragged, to), say.stands(labelOf(dragged), to + 1, pick));
    setDragged(undefined);
  };

  return (
    <FieldGroup {...text} help={text.help === undefined ? say.pickHow(pick) : [text.help, " ", say.pickHow(pick)]}>
      {({ firstId }) => (
        <div className="order" ref={box}>
          <p className="order-heading">{say.yours}</p>
          {order.length === 0 && <p className="order-none">{say.none}</p>}
          {order.length > 0 && (
            <ol className="order-chosen">
              {order.map((option, at) => (
                <OrderedOption
                  key={option}
                  option={option}
                  label={labelOf(option)}
                  place={at + 1}
                  id={at === 0 && left.length === 0 ? firstId : undefined}
                  isFirst={at === 0}
                  isLast={at === order.length - 1}
                  isDragged={dragged === option}
                  onMove={(by) => move(option, by)}
                  onAway={() => remove(option)}
                  onDrag={setDragged}
                  onDrop={() => drop(at)}
                />
              ))}
            </ol>
          )}
          {left.length > 0 && (
            <>
              <p className="order-heading">{say.others}</p>
              {isFull && <p className="order-none">{say.full(pick)}</p>}
              <ul className="order-left">
                {left.map((option, at) => (
                  <li key={option.value}>
                    <button
                      type="button"
                      className="order-pick"
                      id={at === 0 ? firstId : undefined}
                      data-option={option.value}
                      data-does="pick"
                      aria-disabled={isFull || undefined}
                      onClick={() => add(option.value)}
                    >
                      <span className="order-verb">{say.pick}</span> {inLanguage(option.label, language)}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <InsteadOf
            asides={spec.choices.filter(({ aside }) => aside)}
            picked={pickedOne(value)?.choice}
            legend={say.instead}
            id={firstId}
            onPick={(aside) => onChange(aside === undefined ? null : { choice: aside }, "picked")}
          />
          <p className="for-screen-readers" role="status">
            {said}
          </p>
        </div>
      )}
    </FieldGroup>
  );
};
