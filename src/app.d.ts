interface ImportMetaEnv {
  /** Where the site is published, without a path; empty where nobody said. */
  readonly SITE_ORIGIN?: string;
}
