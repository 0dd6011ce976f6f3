// Does what dictionaries and translators do: looks at mouse-up and after a double click for what is selected, and
// reads the page's text, through open shadow roots. What it found it leaves as attributes, for the test to read.

/** @param {Document | ShadowRoot | Element} root @returns {string} */
function textOf(root) {
  let text = '';
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) text += textOf(element.shadowRoot);
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) text += ` ${node.nodeValue}`;
  }
  return text;
}

document.addEventListener('dblclick', () => {
  const { dataset } = document.documentElement;
  dataset.selected = String(getSelection());
  dataset.walked = textOf(document);
});
document.addEventListener('mouseup', () => {
  document.documentElement.dataset.mouseUps = 'heard';
});
