import type { DragEvent } from "react";
import { useWords } from "../ui/language.tsx";
import { orderWords } from "./order-words.ts";

type OrderedOptionProps = {
  readonly option: string;
  readonly label: string;
  readonly place: number;
  readonly id: string | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isDragged: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onAway: () => void;
  readonly onDrag: (option: string | undefined) => void;
  readonly onDrop: () => void;
};

/** An option that has a place, with the buttons to change it. At an end a button stays, so that the focus does too. */
export const OrderedOption = (props: OrderedOptionProps) => {
  const { option, label, place, id, isFirst, isLast, isDragged, onMove, onAway, onDrag, onDrop } = props;
  const say = useWords(orderWords);
  const over = (event: DragEvent) => event.preventDefault();
  return (
    <li
      className="order-one"
      draggable
      data-dragged={isDragged || undefined}
      onDragStart={() => onDrag(option)}
      onDragEnd={() => onDrag(undefined)}
      onDragOver={over}
      onDrop={onDrop}
    >
      <span className="order-place">
        <span className="for-screen-readers">{say.place(place)}: </span>
        <span aria-hidden="true">{place}</span>
      </span>
      <span className="order-label">{label}</span>
      <span className="order-buttons">
        <button
          type="button"
          id={id}
          data-option={option}
          data-does="up"
          aria-label={say.up(label)}
          aria-disabled={isFirst || undefined}
          onClick={() => onMove(-1)}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          data-option={option}
          data-does="down"
          aria-label={say.down(label)}
          aria-disabled={isLast || undefined}
          onClick={() => onMove(1)}
        >
          <span aria-hidden="true">↓</span>
        </button>
        <button type="button" aria-label={say.away(label)} onClick={onAway}>
          <span aria-hidden="true">✕</span>
        </button>
      </span>
    </li>
  );
};
