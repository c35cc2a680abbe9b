import { BrokenInvariant } from "#shared/kernel/result.ts";

/**
 * Stands in the bundles for what reads certificates of devices (a tenth of a bundle). Passkeys are asked for without
 * saying of which make their device is; one that comes with a certificate all the same is not believed.
 */
class Unread {
  constructor() {
    throw new BrokenInvariant("certificates of devices are not read");
  }
}

export {
  Unread as AuthorityKeyIdentifierExtension,
  Unread as CRLDistributionPointsExtension,
  Unread as SubjectKeyIdentifierExtension,
  Unread as X509Certificate,
  Unread as X509ChainBuilder,
  Unread as X509Crl,
};
