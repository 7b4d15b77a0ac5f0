const share = document.querySelector('.share');

if (share && navigator.share) {
  share.hidden = false;
  share.onclick = () => navigator.share({ title: document.title, url: location.pathname }).catch(() => {});
}

for (const button of document.querySelectorAll('.cite button')) {
  const entry = button.parentNode.nextElementSibling;
  const day = entry.querySelector('i');
  if (day) day.textContent = new Date().toLocaleDateString(...(day.className ? ['en', { dateStyle: 'long' }] : ['sv']));
  button.hidden = !navigator.clipboard;
  button.onclick = () => navigator.clipboard.writeText(entry.textContent).then(() => { button.textContent = '✓'; });
}
