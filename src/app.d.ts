interface ImportMetaEnv {
  /** Where the site is published, without a path; empty where nobody said. */
  readonly SITE_ORIGIN?: string;
  /** The version of the tables that the site is built from. */
  readonly DATA_VERSION: string;
}
