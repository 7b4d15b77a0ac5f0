// Filters the gallery at once. Without this script every group is a page of its own.

const groups = document.getElementById('groups');
const cards = [...document.querySelectorAll('li.case')];
const status = groups.querySelector('.groups-status');
const clear = groups.querySelector('.groups-clear');
/** The chosen group of each kind. */
const chosen = new Map();

const kind = (key) => key.slice(0, key.indexOf('-'));

function show() {
  let shown = 0;
  for (const card of cards) {
    const own = card.dataset.groups.split(' ');
    card.hidden = ![...chosen.values()].every((key) => own.includes(key));
    if (!card.hidden) shown += 1;
  }
  for (const link of groups.querySelectorAll('[data-group]')) {
    if (chosen.get(kind(link.dataset.group)) === link.dataset.group) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  status.hidden = chosen.size === 0;
  clear.hidden = chosen.size === 0;
  status.textContent = `${status.dataset.shown}${shown} / ${cards.length}`;
}

groups.addEventListener('click', (event) => {
  const link = event.target.closest('[data-group]');
  const all = event.target.closest('.groups-clear a');
  // A new tab is a wish for the page itself.
  if ((!link && !all) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (all) {
    chosen.clear();
  } else {
    const key = link.dataset.group;
    if (chosen.get(kind(key)) === key) chosen.delete(kind(key));
    else chosen.set(kind(key), key);
  }
  show();
});
