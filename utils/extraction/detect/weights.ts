export interface LogisticModel {
  bias: number;
  /** From this probability on the answer is yes. */
  threshold: number;
  weights: Readonly<Record<string, number>>;
}

// Interim weights by hand, until the fitted ones replace them.
export const NEWS_MODEL: LogisticModel = {
  bias: -4,
  threshold: 0.5,
  weights: {
    ldNews: 3,
    ldArticle: 1,
    ogArticle: 2,
    metaPublished: 1,
    proseMedium: 2,
    proseOneness: 2,
    proseShare: 1.5,
    openingDate: 1.5,
    openingByline: 1,
    openingTime: 1,
    ldProduct: -2,
    urlRoot: -3,
    ldForum: -3,
    code: -1,
    urlForum: -2,
    hostForum: -2,
    urlDocs: -1,
    hostDocs: -2,
  },
};

export const FRONT_MODEL: LogisticModel = {
  bias: -3,
  threshold: 0.6,
  weights: {
    urlRoot: 3,
    cardsPerProse: 2,
    proseShort: 1.5,
    cardHeadings: 1.5,
    ogArticle: -1,
    ldIndex: 1,
    urlSearch: 2,
    proseShare: -2,
    ldNews: -2,
  },
};
