import { type KeyboardEvent, useState } from "react";
import { inLanguage } from "#shared/kernel/text.ts";
import type { FoundEntry } from "#shared/lists/list-entry.ts";
import { Field, useFieldIds } from "../ui/field.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { TextInput } from "../ui/text-input.tsx";
import type { ControlProps } from "./control.ts";
import { standingIn } from "./found-entry.ts";
import { type Found, useListSearch } from "./list-search.ts";
import { lookupWords } from "./lookup-words.ts";
import "./type-ahead.css";

/** As many lines as the server sends at most. */
const full = 20;

const useSaid = (found: Found, own: boolean): string => {
  const say = useWords(lookupWords);
  if (found.is !== "found") {
    const unreached = own ? say.unreachedOwn : say.unreachedList;
    return { "nothing-asked": "", searching: say.searching, unreached }[found.is];
  }
  const { length } = found.entries;
  if (length === 0) return own ? say.noneOwn : say.noneList;
  return length >= full ? say.many(length) : say.count(length);
};

/**
 * Searches a reference list while one types. Arrows walk through what is found, Enter or a tap takes one, Escape closes
 * the list. What is typed is kept as words of one's own where the question takes those, with or without a connection.
 */
export const TypeAhead = ({ spec, value, onChange, ...text }: ControlProps<"type-ahead">) => {
  const language = useLanguage();
  const say = useWords(lookupWords);
  const ids = useFieldIds(text);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const standing = standingIn(value, language);
  const found = useListSearch(spec.list, standing.text, open);
  const said = useSaid(found, spec.own);
  const entries = open && found.is === "found" ? found.entries : [];
  const listId = `${ids.control}-found`;
  const optionId = (place: number) => `${listId}-${place}`;

  const type = (typed: string) => {
    setOpen(true);
    setActive(-1);
    if (typed.trim() === "") onChange(null, "typed");
    else onChange(spec.own ? { words: typed } : { unread: typed, in: "list" }, "typed");
  };
  const take = ({ code, label }: FoundEntry) => {
    setOpen(false);
    setActive(-1);
    onChange({ code, label, ...(found.is === "found" && { scheme: found.scheme }) }, "picked");
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = entries[active];
    if (step !== undefined) {
      event.preventDefault();
      if (!open) setOpen(true);
      else if (entries.length > 0) setActive(walked(active, step, entries.length));
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  };
  return (
    <Field {...text} id={ids.control} help={text.help ?? (spec.own ? say.howOwn : say.howList)}>
      <div className="type-ahead">
        <TextInput
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-activedescendant={entries[active] ? optionId(active) : undefined}
          maxLength={spec.maxLength}
          value={standing.text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <div
          role="listbox"
          id={listId}
          aria-label={say.results}
          className="type-ahead-list"
          hidden={entries.length === 0}
        >
          {entries.map((entry, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and takes the keys
            <div
              key={entry.code}
              id={optionId(place)}
              role="option"
              tabIndex={-1}
              aria-selected={place === active}
              ref={(option) => {
                if (place === active) option?.scrollIntoView({ block: "nearest" });
              }}
              className="type-ahead-option"
              // Pressing must not take the focus away, or the list would be gone before the press ends.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(entry)}
            >
              <span>{inLanguage(entry.label, language)}</span> <span className="type-ahead-code">{entry.code}</span>
            </div>
          ))}
        </div>
      </div>
      <div className="type-ahead-lines">
        <p role="status" className="type-ahead-said">
          {open ? said : ""}
        </p>
        {!open && standing.is === "picked" && <p className="type-ahead-said">{say.picked(standing.whose)}</p>}
        {!open && standing.is === "own" && <p className="type-ahead-said">{say.own}</p>}
      </div>
    </Field>
  );
};

/** Beyond the last comes the field itself again, and then the first. */
const walked = (from: number, step: number, count: number): number => {
  const to = from + step;
  return to < -1 ? count - 1 : to >= count ? -1 : to;
};
