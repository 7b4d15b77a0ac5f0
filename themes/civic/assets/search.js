// The search page: asks the index that lies on this site, and shows what it finds.

const page = document.getElementById('search');
const input = page.querySelector('input');
const status = page.querySelector('.search-status');
const list = page.querySelector('.search-results');
const others = page.querySelector('.search-others');
const words = page.dataset;
/** How many results are shown at a time. */
const STEP = 10;

let index;
async function load() {
  if (!index) {
    const address = new URL(words.index, document.baseURI);
    index = await import(address);
    // Addresses in the index are those of the site's root, which may lie below the host's.
    await index.options({ baseUrl: new URL('..', address).pathname });
  }
  return index;
}

function item(result) {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = result.url;
  link.textContent = result.meta.title;
  const heading = document.createElement('h2');
  heading.append(link);
  const facts = document.createElement('p');
  facts.className = 'search-facts';
  facts.textContent = [result.meta.kind, result.meta.state].filter(Boolean).join(' · ');
  const excerpt = document.createElement('p');
  // Pagefind escapes the text and marks the words that were found.
  excerpt.innerHTML = result.excerpt;
  row.append(heading, facts, excerpt);
  return row;
}

async function show(results, from) {
  list.querySelector('.search-more')?.remove();
  const rows = await Promise.all(results.slice(from, from + STEP).map((result) => result.data()));
  list.append(...rows.map(item));
  if (results.length > from + STEP) {
    const row = document.createElement('li');
    row.className = 'search-more';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.more;
    button.addEventListener('click', () => show(results, from + STEP));
    row.append(button);
    list.append(row);
  }
}

/** The number that is asked for, in lower case as the index has it: 18, 任务18, 18号, task 3.2, M1C1I1.01. COVID-19 is a name. */
function numberIn(query) {
  const words = query.toLowerCase().match(/^(?:[^a-z\d]|[a-z]+\.?\s+){0,12}([a-z\d]+(?:[-.][a-z\d]+)*)[^a-z\d]?$/u);
  return words && /\d/.test(words[1]) ? words[1] : undefined;
}

/** The pages whose number or name in the glossary is asked for: 18, 任务18, 外资研发中心. They come first. */
async function meant(pagefind, query) {
  const number = numberIn(query);
  const choose = async (filters) => (await pagefind.search(null, { filters })).results;
  const numbered = number ? await choose({ number }) : [];
  return numbered.length ? numbered : choose({ name: query.toLowerCase().replace(/[“”"]/g, '') });
}

async function search(query) {
  list.replaceChildren();
  status.textContent = '';
  for (const link of others.querySelectorAll('a')) {
    link.search = new URLSearchParams({ q: query });
  }
  others.hidden = !query;
  if (!query) return;
  try {
    const pagefind = await load();
    const [named, found] = await Promise.all([meant(pagefind, query), pagefind.search(query)]);
    const known = new Set(named.map((result) => result.id));
    const results = [...named, ...found.results.filter((result) => !known.has(result.id))];
    status.textContent = results.length ? words.found + results.length : words.none;
    await show(results, 0);
  } catch {
    status.textContent = words.failed;
  }
}

const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
input.value = query;
page.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const asked = input.value.trim();
  history.replaceState(null, '', asked ? `?q=${encodeURIComponent(asked)}` : location.pathname);
  search(asked);
});
search(query);
if (!query) input.focus();
