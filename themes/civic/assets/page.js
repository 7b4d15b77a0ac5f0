if (!location.host) {
  for (const link of document.querySelectorAll('a,form')) {
    for (const address of link.attributes) address.value = address.value.replace(/^[^:?#]*\/(?![^?#])/, '$&index.html');
  }
}

for (const button of document.querySelectorAll('.share')) {
  button.hidden = !navigator.share;
  button.onclick = () => navigator.share({ title: document.title, url: location.pathname }).catch(() => {});
}

for (const button of document.querySelectorAll('.cite button')) {
  const entry = button.parentNode.nextElementSibling;
  const day = entry.querySelector('i');
  if (day) day.textContent = new Date().toLocaleDateString(...(day.className ? ['en', { dateStyle: 'long' }] : ['sv']));
  button.hidden = !navigator.clipboard;
  button.onclick = () => navigator.clipboard.writeText(entry.textContent).then(() => { button.textContent = '✓'; });
}
