import type { ComponentProps } from "react";
import { useWiring } from "./field.tsx";

type TextInputProps = ComponentProps<"input"> & { readonly width?: "full" | "middle" | "short" };

/** One line of text. Takes `register()` of react-hook-form as it is. */
export const TextInput = ({ width = "full", ...rest }: TextInputProps) => (
  <input type="text" {...useWiring()} {...rest} className="input" data-width={width} />
);
