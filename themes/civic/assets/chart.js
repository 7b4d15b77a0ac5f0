// Walks through the figures of a chart, by pointer or with the arrow keys. The table below has the same figures.

const figure = document.querySelector('.chart-figure[data-walk]');
const rows = [...document.querySelectorAll('table.observations tbody tr:not(.goal-row, .station-row)')];
const values = rows.filter((row) => !row.matches('.gap-row'));
const gaps = rows.filter((row) => row.matches('.gap-row'));
// A sign says its place among the values, or among the gaps between them; of values in another unit there is none.
const rowOf = ({ dataset: { row, gap } }) => rows.indexOf(gap === undefined ? values[row] : gaps[gap]);
const charts = [...figure.querySelectorAll('svg.chart')].map((svg) => ({
  svg,
  points: [...svg.querySelectorAll('[data-row], [data-gap]')],
}));

const slider = document.createElement('div');
slider.className = 'chart-walk';
slider.tabIndex = 0;
slider.setAttribute('role', 'slider');
slider.setAttribute('aria-label', figure.dataset.walk);
slider.setAttribute('aria-valuemin', '1');
slider.setAttribute('aria-valuemax', String(rows.length));
figure.querySelector('.chart-place').append(slider);

const plain = (element) => element.textContent.trim().replace(/\s+/g, ' ');
// What limits a figure is said wherever the figure is.
const words = (row) => {
  const value = [...row.children].slice(0, 2).map(plain).join(figure.dataset.colon);
  return [value, ...[...row.querySelectorAll('.cell-notes strong')].map(plain)].join(' · ');
};

function show(place) {
  rows.forEach((row, at) => row.classList.toggle('chart-shown', at === place));
  for (const { points } of charts) points.forEach((point) => point.classList.toggle('chart-shown', rowOf(point) === place));
  slider.setAttribute('aria-valuenow', String(place + 1));
  slider.setAttribute('aria-valuetext', words(rows[place]));
  slider.textContent = words(rows[place]);
}

slider.addEventListener('keydown', (event) => {
  const now = Number(slider.getAttribute('aria-valuenow')) - 1;
  const last = rows.length - 1;
  const to = { ArrowLeft: now - 1, ArrowDown: now - 1, ArrowRight: now + 1, ArrowUp: now + 1, Home: 0, End: last }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  show(Math.min(Math.max(to, 0), last));
});

for (const { svg, points } of charts) {
  svg.addEventListener('pointermove', (event) => {
    const distances = points.map((point) => {
      const box = point.getBoundingClientRect();
      return Math.abs(box.x + box.width / 2 - event.clientX);
    });
    show(rowOf(points[distances.indexOf(Math.min(...distances))]));
  });
}

// It begins with the figure at the head of the page, or else with the newest.
const latest = rows.findIndex((row) => row.matches('.latest-row'));
show(latest < 0 ? rows.length - 1 : latest);
