const button = document.querySelector('.share');

if (navigator.share) {
  button.hidden = false;
  // Who closes the sheet has changed their mind.
  button.onclick = () => navigator.share({ title: document.title, url: location.origin + location.pathname }).catch(() => {});
}
