// Gives every paragraph of the official text a button that copies its citation.

const article = document.querySelector('.document');
const { copy, copied, citation, address } = article.dataset;

for (const paragraph of article.querySelectorAll('.paragraph')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'citation';
  button.textContent = copy;
  const number = paragraph.id.slice(1);
  button.setAttribute('aria-label', `${copy} ${number}`);
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(`${citation.replace('{paragraph}', number)} ${address}#${paragraph.id}`);
    button.textContent = copied;
    setTimeout(() => {
      button.textContent = copy;
    }, 2000);
  });
  paragraph.append(button);
}
