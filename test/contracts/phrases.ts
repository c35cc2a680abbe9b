import ts from "typescript";
import { eachNode, lineOf, type Source } from "../architecture/source.ts";

/** One phrase of a `words(nl, en)` pair, or one `{ nl, en }` text, as it is written. */
export type PhrasePair = { readonly where: string; readonly nl: string; readonly en: string };

/** What a phrase says. Of a function: the pieces of text in it, joined by the mark for whatever comes between them. */
const written = (node: ts.Node): string => {
  const pieces: string[] = [];
  eachNode(node, (part) => {
    if (ts.isStringLiteralLike(part) || ts.isTemplateHead(part) || ts.isTemplateMiddleOrTemplateTail(part))
      pieces.push(part.text);
  });
  return pieces.join("…");
};

const propertiesOf = (node: ts.Node | undefined): readonly ts.PropertyAssignment[] =>
  node !== undefined && ts.isObjectLiteralExpression(node) ? node.properties.filter(ts.isPropertyAssignment) : [];

const nameOf = ({ name }: ts.PropertyAssignment): string => (ts.isIdentifier(name) ? name.text : written(name));

/** The compiler has seen to it that both have the same keys, so the Dutch ones are followed. */
const pairsIn = (nl: ts.Node, en: ts.Node, where: string): readonly PhrasePair[] => {
  if (!ts.isObjectLiteralExpression(nl)) return [{ where, nl: written(nl), en: written(en) }];
  const english = new Map(propertiesOf(en).map((property) => [nameOf(property), property.initializer]));
  return propertiesOf(nl).flatMap((property) => {
    const other = english.get(nameOf(property));
    const place = `${where}.${nameOf(property)}`;
    return other === undefined
      ? [{ where: place, nl: written(property.initializer), en: "" }]
      : pairsIn(property.initializer, other, place);
  });
};

/** Every phrase of every `words(…)` in a source. */
export const phrasesIn = ({ path, tree }: Source): readonly PhrasePair[] => {
  const found: PhrasePair[] = [];
  eachNode(tree, (node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== "words") return;
    const [nl, en] = node.arguments;
    if (nl && en && ts.isObjectLiteralExpression(nl)) found.push(...pairsIn(nl, en, path));
  });
  return found;
};

/** Every `{ nl: "…", en: "…" }` in a source. */
export const localTextsIn = ({ path, tree }: Source): readonly PhrasePair[] => {
  const found: PhrasePair[] = [];
  eachNode(tree, (node) => {
    const texts = new Map(propertiesOf(node).map((property) => [nameOf(property), property.initializer]));
    const [nl, en] = [texts.get("nl"), texts.get("en")];
    if (nl && en && ts.isStringLiteralLike(nl) && ts.isStringLiteralLike(en))
      found.push({ where: `${path}:${lineOf(node)}`, nl: nl.text, en: en.text });
  });
  return found;
};
