// What the search page makes of words: whether a page has what was asked, which of its sentences says so, and what pinyin spells.

/** The letters and digits of a text, as they are compared. */
const plain = (text) => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const isChinese = (text) => /\p{Script=Han}/u.test(text);

/** The words of a page as the index counts them, and its sentences. */
function wordsOf({ raw_content: content }) {
  const spaced = !content.includes('\u200B');
  const split = content.split(spaced ? /[^\S\uFEFF]+/ : '\u200B');
  const words = split.map((word) => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
  const sentences = [];
  let from = 0;
  words.forEach((word, place) => {
    if (place + 1 < words.length && !/[.!?。！？；]["'”’」』）)]*$/.test(word.trim())) return;
    sentences.push(words.slice(from, place + 1).join(spaced ? ' ' : '') + (spaced ? ' ' : ''));
    from = place + 1;
  });
  return { words, sentences };
}

/** Whether a part of a page is a sentence. The index ends with a point what is none, such as a heading or a list of sources. */
const isSentence = (text) => (isChinese(text)
  ? /[。！？；]["'”’」』）)]*\s*$/.test(text) && text.length < 300 && !/\s/.test(text.trim())
  : /^["'“‘(]?\p{Lu}/u.test(text) && text.length > 40 && text.length < 600 && !/[a-z]\.[a-z]{2}/i.test(text));

/** The different words that were found in a page, the longest first. */
function foundIn(data) {
  const { words } = wordsOf(data);
  const own = data.locations.map((place) => words[place] ?? '').filter(plain);
  return [...new Set(own)].sort((one, other) => other.length - one.length);
}

/** Whether a word is a form of what is asked: “technology” of “technologies”. */
function alike(word, asked) {
  let same = 0;
  while (same < word.length && word[same] === asked[same]) same += 1;
  const rest = asked.slice(same);
  return same >= 3 && (same * 3 >= asked.length * 2 || /^(e?s|i?e[ds]|i?ers?|ing?s?|ions?|al|ly|y|e)$/.test(rest));
}

/** Whether a page has all (2), part (1) or nothing (0) of what is asked. The index also finds words that only begin like it: “as” for “asdf”. */
function answers(query, data) {
  const { name = '', title = '', summary = '' } = data.meta;
  const told = [title, name, summary].join(' ').split(/\s+/).map(plain);
  const own = [...foundIn(data).map(plain), ...told];
  const whole = plain(data.content);
  const grades = query.split(/\s+/).map(plain).filter(Boolean).map((asked) => {
    if (own.some((word) => word.includes(asked))) return 2;
    // Chinese has no spaces: each of its words is looked for.
    if (!isChinese(asked)) return own.some((word) => alike(word, asked)) ? 2 : 0;
    if (whole.includes(asked)) return 2;
    const rest = own.reduce((left, word) => (word ? left.replaceAll(word, '') : left), asked);
    return rest ? Number(rest.length < asked.length) : 2;
  });
  return grades.length && grades.every((grade) => grade === 2) ? 2 : Number(grades.some((grade) => grade > 0));
}

/** The sentences of a text. */
function sentences(text, language) {
  if (!Intl.Segmenter || !text) return text ? [text] : [];
  return Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text), ({ segment }) => segment);
}

/** The sentence that has most of what was found, of the summary or else of the page, and those behind it that fit; nothing of what is no sentence. */
function excerptOf(query, data, language) {
  const asked = query.split(/[\s“”"]+/);
  const bare = [...asked, ...foundIn(data)].map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const found = [...new Set(bare)].filter((word) => word.length > 2 || isChinese(word)).sort((one, other) => other.length - one.length);
  const hits = (sentence) => found.filter((word) => sentence.toLowerCase().includes(word.toLowerCase())).length;
  const summary = sentences(data.meta.summary ?? '', language);
  // What stands above every excerpt says nothing new.
  const title = plain(data.meta.title);
  const own = wordsOf(data).sentences.filter((sentence) => isSentence(sentence) && plain(sentence) !== title);
  const best = (all) => all.reduce((most, sentence, place) => (hits(sentence) > hits(all[most]) ? place : most), 0);
  const all = summary.length && (hits(summary[best(summary)]) || !own.some(hits)) ? summary : own;
  const from = best(all);
  const room = all.length && isChinese(all[from]) ? 100 : 240;
  let to = from + 1;
  while (to < all.length && all.slice(from, to + 1).join('').length <= room) to += 1;
  return { text: all.slice(from, to).join('').trim(), found };
}

/** Writes it, with what was found marked. */
function excerpt(paragraph, query, data, language) {
  const { text, found } = excerptOf(query, data, language);
  const escaped = found.map((word) => (/^\w/.test(word) ? '\\b' : '') + word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const parts = escaped.length ? text.split(new RegExp(`(${escaped.join('|')})`, 'iu')) : [text];
  parts.forEach((part, place) => {
    const mark = document.createElement('mark');
    mark.textContent = part;
    paragraph.append(place % 2 ? mark : part);
  });
}

/** What of a name letters spell, by the readings of its characters or by their first letters; and how well: from its beginning, from within, by first letters. */
function spelled(letters, name, read) {
  const all = Array.from(name).filter(plain);
  // Where the letters end if they begin at a place; nowhere (undefined) if they spell something else.
  const end = (place, rest, whole) => {
    if (!rest) return place;
    if (place === all.length) return undefined;
    for (const reading of read.get(all[place]) ?? [plain(all[place])]) {
      if (whole && reading.startsWith(rest)) return place + 1;
      const taken = whole ? reading : reading[0];
      const found = rest.startsWith(taken) ? end(place + 1, rest.slice(taken.length), whole) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  const from = (place, whole) => all.slice(place, end(place, letters, whole) ?? place).join('');
  const within = letters.length > 3 ? all.map((_, place) => from(place, true)).find(Boolean) : '';
  const first = letters.length > 2 ? from(0, false) : '';
  return [from(0, true), within, first].map((part, place) => ({ part, grade: 3 - place })).find(({ part }) => part);
}
