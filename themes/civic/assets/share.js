// Offers the system's sheet for sharing a page where there is one.

const button = document.querySelector('.share');

if (navigator.share) {
  button.hidden = false;
  button.addEventListener('click', () => {
    // The readers' own address, without what led them here. Who closes the sheet has changed their mind.
    navigator.share({ title: document.title, url: location.origin + location.pathname }).catch(() => {});
  });
}
