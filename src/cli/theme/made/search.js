// Asks the index of the site, in this page's language, and lists the pages it finds.

const form = document.getElementById('search');
const asked = new URLSearchParams(location.search).get('q') ?? '';
const language = document.documentElement.lang.toLowerCase();
const index = new URL(form.dataset.index, document.baseURI);
form.elements.q.value = asked;

async function search() {
  const pagefind = await import(index);
  const baseUrl = new URL('..', index).pathname;
  await pagefind.options({ baseUrl });
  const bundles = await (await fetch(new URL('bundles.json', index))).json();
  const folders = (bundles[language] ?? []).map((folder) => new URL(`${folder}/`, index).pathname);
  await Promise.all(folders.map((folder) => pagefind.mergeIndex(folder, { baseUrl, language })));
  const { results } = await pagefind.search(asked);
  if (results.length === 0) document.getElementById('status').textContent = form.dataset.none;
  for (const result of results.slice(0, 50)) {
    const { url, meta } = await result.data();
    const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title });
    const row = document.createElement('li');
    row.append(link);
    document.getElementById('found').append(row);
  }
}

if (asked) search();
