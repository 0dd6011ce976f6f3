/** Raises the weight of our rules above the page's own for print. */
const weight = ':not(.bs-none)'.repeat(4);
const CSS = `@media print {
  :root > *:not(broadsheet-reader)${weight} { display: none !important; }
  :root${weight}, broadsheet-reader${weight} {
    display: block !important; position: static !important; overflow: visible !important;
    inline-size: auto !important; block-size: auto !important; min-block-size: 0 !important;
    margin: 0 !important; padding: 0 !important; background: #fff !important; transform: none !important;
  }
}`;

/**
 * On paper there is nothing but the reader. The style sheet lies in the reader's own host: in the page's tree, so that
 * it reaches the page, and gone with the reader. How the reader itself looks on paper is said in its own styles.
 */
export function printAlone(host: HTMLElement): void {
  const style = document.createElement('style');
  style.textContent = CSS;
  host.append(style);
}
