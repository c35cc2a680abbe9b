import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import type { DeadLetter, Shard } from "./dead-letter.ts";

/** The last record of a shard that is dealt with: handled, or given up. */
export type Checkpoint = Shard & { readonly sequenceNumber: string };

export type Progress = {
  checkpoint(): Checkpoint | undefined;
  moveTo(checkpoint: Checkpoint): void;
  deadLetters(): readonly DeadLetter[];
  /** Durable before the checkpoint may move past the records. */
  giveUp(letter: DeadLetter): void;
};

export const progressInMemory = (): Progress => {
  let last: Checkpoint | undefined;
  const letters: DeadLetter[] = [];
  return {
    checkpoint: () => last,
    moveTo: (checkpoint) => {
      last = checkpoint;
    },
    deadLetters: () => letters,
    giveUp: (letter) => void letters.push(letter),
  };
};

const read = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

const parsed = <T>(text: string): T | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Two files in a folder of the follower's own. A checkpoint that is lost or unreadable only means that records are
 * delivered again, which handlers have to bear anyway; a dead letter is flushed, because nothing repeats it. The last
 * line of the letters may be half when the machine stopped while writing it; its records then come again.
 */
export const progressInFolder = (folder: string): Progress => {
  mkdirSync(folder, { recursive: true });
  const checkpointFile = `${folder}/checkpoint.json`;
  const lettersFile = `${folder}/dead-letters.jsonl`;
  let last = parsed<Checkpoint>(read(checkpointFile));

  return {
    checkpoint: () => last,
    moveTo: (checkpoint) => {
      last = checkpoint;
      writeFileSync(`${checkpointFile}.new`, JSON.stringify(checkpoint));
      renameSync(`${checkpointFile}.new`, checkpointFile);
    },
    deadLetters: () =>
      read(lettersFile)
        .split("\n")
        .flatMap((line) => parsed<DeadLetter>(line) ?? []),
    giveUp: (letter) => {
      const file = openSync(lettersFile, "a");
      writeSync(file, `${read(lettersFile).endsWith("\n") ? "" : "\n"}${JSON.stringify(letter)}\n`);
      fsyncSync(file);
      closeSync(file);
    },
  };
};
