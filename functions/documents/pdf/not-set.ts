/** A document that cannot be set: it breaks a rule, such as a chart without words, or it took too long. */
export class NotSet extends Error {
  override readonly name = "NotSet";
  readonly tookTooLong: boolean;
  constructor(sentence: string, tookTooLong: boolean) {
    super(sentence);
    this.tookTooLong = tookTooLong;
  }
}
