/** Where somebody signs in, and comes back to this very page afterwards. */
export const signInAddress = (): string => `/aanmelden?naar=${encodeURIComponent(location.pathname)}`;
