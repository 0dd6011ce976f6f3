import { extractArticle } from '../../utils/extraction/index';
import { collectLayoutFacts } from '../../utils/layout-facts';
import { kindsLeftAlone } from '../../utils/left-alone';
import { problem, type ReadOutcome, type ReadRequest } from '../../utils/read-outcome';

/** Reads the page that this script was injected into. Never throws: what can't be read is a value. */
export async function readPage({ force, keep }: ReadRequest): Promise<ReadOutcome> {
  // Chromium's PDF viewer lets scripts in, but shows them an empty page.
  if (document.contentType === 'application/pdf') return problem('pdf');
  try {
    // The storage answers while the layout is looked at.
    const stored = kindsLeftAlone(location.href);
    const facts = collectLayoutFacts(document);
    const leftAlone = await stored;
    const result = extractArticle(document, {
      url: location.href,
      force,
      keep,
      keepKinds: leftAlone,
      facts,
    });
    return result.status === 'article' ? { ...result, leftAlone } : problem(result.reason);
  } catch (error) {
    console.error('Broadsheet:', error);
    return problem('failed');
  }
}
