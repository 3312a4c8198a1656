/** What the dialog must be told by the page. */
export interface ShareProps {
  /** Version of the data that is shown. */
  version: string;
}
