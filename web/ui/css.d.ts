import "react";

declare module "react" {
  interface CSSProperties {
    /** Where something lies along a line, in percent; read by the style sheet. */
    "--place"?: string;
  }
}
