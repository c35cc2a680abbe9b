import type { UnreadableBecause } from "#shared/interchange/unreadable.ts";

/** A file that cannot be taken in, with the reason as a code; `shared/interchange/words.ts` says it in sentences. */
export class UnreadableSource extends Error {
  override readonly name = "UnreadableSource";
  readonly because: UnreadableBecause;
  /** What it is about, such as the name of a part of an archive. */
  readonly about: string;

  constructor(because: UnreadableBecause, about = "") {
    super(about === "" ? because : `${because}: ${about}`);
    this.because = because;
    this.about = about;
  }
}
