import { type Id, idFrom, type Noun } from "#shared/kernel/id.ts";
import type { Ports } from "../ports.ts";

/** A fresh id that nobody can guess. */
export const newId = <N extends Noun>(ports: Pick<Ports, "random">, noun: N): Id<N> => idFrom(noun, ports.random(16));
