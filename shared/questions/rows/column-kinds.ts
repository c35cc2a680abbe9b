import { type Registry, registry } from "../../kernel/registry.ts";
import { date } from "../date/index.ts";
import { grade } from "../grade/index.ts";
import type { Kind } from "../kind.ts";
import { likert } from "../likert/index.ts";
import { longText } from "../long-text/index.ts";
import { lookup } from "../lookup/index.ts";
import { multi } from "../multi/index.ts";
import { number } from "../number/index.ts";
import { percent } from "../percent/index.ts";
import { single } from "../single/index.ts";
import { text } from "../text/index.ts";
import { yesNo } from "../yes-no/index.ts";

const kinds = [text, lookup, single, likert, yesNo, multi, number, percent, grade, date, longText] as const;

/** The kinds that ask a single thing, and so may stand in a column. */
export const columnKinds: Registry<Kind> = registry(kinds as readonly unknown[] as readonly Kind[]);

export const columnKind = ({ kind }: { readonly kind: string }): Kind => columnKinds.one(kind);
