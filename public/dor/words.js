// Words and figures as the server writes them.

/** Letters as the server writes what people are found by: "ostby" finds Østby, "aas" finds Ås. */
function plain(text) {
  return text.normalize('NFC').toLowerCase().replaceAll('aa', 'a').replaceAll('æ', 'ae').replaceAll('ß', 'ss').replaceAll('þ', 'th').replaceAll('œ', 'oe').replaceAll('ﬁ', 'fi').replaceAll('ﬂ', 'fl').replaceAll(/['’]/g, '')
    .replaceAll(/[øö]/g, 'o').replaceAll('ł', 'l').replaceAll(/[đð]/g, 'd').replaceAll('ŋ', 'n').replaceAll('ŧ', 't').replaceAll('ı', 'i')
    .normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** What is looked for, at most five words. */
export const terms = text => plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean).slice(0, 5);

/** Puts values into words that the server wrote: "{n} av {all}". */
export const said = (words, values = {}) => words.replaceAll(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

export const grouped = number => String(number).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0');

export const initials = name => {
  const words = name.split(/\s+/).map(word => /[\p{L}\p{N}]/u.exec(word)?.[0]).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : ''].join('').toUpperCase();
};

/** "07.57" */
export const clock = at => {
  const then = new Date(at);
  return [then.getHours(), then.getMinutes()].map(part => String(part).padStart(2, '0')).join('.');
};
