// Walks through the figures of a chart, by pointer or with the arrow keys. The table below has the same figures.

const figure = document.querySelector('.chart-figure');
const rows = [...document.querySelectorAll('table.observations tbody tr:not(.goal-row)')];
const charts = [...figure.querySelectorAll('svg.chart')].map((svg) => ({
  svg,
  points: [...svg.querySelectorAll(':scope > [class^="point-"]')],
}));

const slider = document.createElement('div');
slider.className = 'chart-walk';
slider.tabIndex = 0;
slider.setAttribute('role', 'slider');
slider.setAttribute('aria-label', figure.dataset.walk);
slider.setAttribute('aria-valuemin', '1');
slider.setAttribute('aria-valuemax', String(rows.length));
figure.querySelector('.chart-place').append(slider);

const words = (row) =>
  [...row.children]
    .slice(0, 2)
    .map((cell) => cell.textContent.trim().replace(/\s+/g, ' '))
    .join(': ');

function show(place) {
  rows.forEach((row, at) => row.classList.toggle('chart-shown', at === place));
  for (const { points } of charts) points.forEach((point, at) => point.classList.toggle('chart-shown', at === place));
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
    show(distances.indexOf(Math.min(...distances)));
  });
}

show(rows.length - 1);
