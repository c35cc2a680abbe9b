import { Parser } from "htmlparser2";
import { UnreadableSource } from "./unreadable.ts";

/** An element of an XML document; `text` is all that stands directly in it. */
export type Element = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
};

export const markupBounds = { depth: 40, elements: 400_000 } as const;

type Growing = { name: string; attributes: Map<string, string>; children: Growing[]; text: string };

/**
 * Reads an XML document into a tree. A document type, and with it every entity that could grow or point outside, is
 * refused before anything of it is looked at; so is what is not closed, or too deep, or too much.
 * @throws UnreadableSource
 */
export const readMarkup = (text: string): Element => {
  const root: Growing = { name: "", attributes: new Map(), children: [], text: "" };
  const open: Growing[] = [root];
  let elements = 0;
  const fail = (because: ConstructorParameters<typeof UnreadableSource>[0]): never => {
    throw new UnreadableSource(because);
  };
  const parser = new Parser(
    {
      onprocessinginstruction: (name) => {
        if (name.startsWith("!")) fail("markup-with-definitions");
      },
      onopentag: (name, attributes) => {
        elements += 1;
        if (elements > markupBounds.elements) fail("markup-too-large");
        if (open.length > markupBounds.depth) fail("markup-too-deep");
        const element = { name, attributes: new Map(Object.entries(attributes)), children: [], text: "" };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (piece) => {
        const element = open.at(-1);
        if (element) element.text += piece;
      },
      onclosetag: (_name, implied) => {
        // An element written as <a/> ends where it began; any other that ends unasked was opened and never closed.
        const begins = text[parser.startIndex] === "<" && text[parser.startIndex + 1] !== "/";
        if (implied && !begins) fail("markup-broken");
        open.pop();
      },
      onerror: () => fail("markup-broken"),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  const [document, ...more] = root.children;
  if (document === undefined || more.length > 0 || root.text.trim() !== "") return fail("markup-broken");
  return document;
};
