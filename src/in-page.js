/**
 * A script as it stands in a page: without its indentation and its lines of comment, which nobody runs. The policy of the page
 * has the hash of just this text.
 * @param {string} code of lines that each stand for themselves: no text over several
 * @returns {string}
 */
export const inPage = (code) => code.replace(/^\s*(?:\/\/.*)?\n?/gm, '');
