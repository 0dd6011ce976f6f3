"""Fits the judge of lists to labelled pages and writes utils/extraction/related/list-model.json.

    npx tsx scripts/train-related/dump-lists.ts CORPUS LISTS && fit.py LISTS [--out FILE]

Boosted trees of two levels. Figures printed are cross-validated: ten folds, no site in two of them, drawn four times; they
are of links by address and title, as `npm run bench -- --set related` counts them.
"""
import argparse, json, re, unicodedata
from urllib.parse import urlsplit
import numpy as np
from sklearn.ensemble import GradientBoostingClassifier

TREES = dict(n_estimators=220, learning_rate=.045, max_depth=2, subsample=.4, min_samples_leaf=10, max_features=.15)
# As many fits, averaged: each draws other lists and features for its trees, and one alone is a matter of luck.
FITS = 3
FOLDS, DRAWS = 10, 4
# As in choose-lists.ts.
BELOW, BELOW_TOLD, WITHIN, WITHIN_TOLD, SAID, NOTHING_BETTER, TOLD, ALIKE_SHARE, MOST_READ_SHARE, MOST = .65, .6, .4, .1, .1, .15, .2, .5, .5, 20
ALIKE_SHARE_BELOW = .6
FEED, MOST_SAID, LEAST_BELOW, ASIDE_TOLD, WITHIN_BESIDE = .05, 8, .04, .94, .3
# More lists of one make are a site's contents.
MOST_ALIKE = 5
# A list of many cards counts for more, up to some; one that another shelf puts behind says little of itself.
MOST_WEIGHT, BEHIND = 3, .3
# The planted pages together count for this share of what the labelled ones do: their lists are made, not met.
PLANTED_SHARE = 1 / 3

def site(url):
    labels = (urlsplit(url).hostname or '').split('.')
    return '.'.join(labels[-(3 if len(labels) > 2 and len(labels[-2]) <= 3 else 2):])

def address(url):
    at = urlsplit(url)
    return f'{at.netloc.lower()}{re.sub("/$", "", at.path)}{"?" + at.query if at.query else ""}'

def words(title): return ' '.join(re.findall(r'[^\W_]+', unicodedata.normalize('NFKC', title).lower()))

class Page:
    def __init__(self, line, width):
        self.planted = line['set'] == 'planted'
        self.site, self.lists, self.related = site(line['url']), line['lists'], line['related']
        self.X = np.array([l['row'] for l in self.lists], float).reshape(-1, width)
        wanted = {address(r['url']) for r in self.related}
        shares, counts = [], []
        for l in self.lists:
            own = {address(c['url']) for c in l['cards']}
            shares.append(len(own & wanted) / len(own)); counts.append(len(own))
        self.y = np.array([int(s >= .5) for s in shares], int)
        self.w = np.array([min(MOST_WEIGHT, min(n, 8) ** .5 * (abs(s - .5) * 2 if 0 < s < 1 else 1)) for s, n in zip(shares, counts)])
        if self.y.any():
            for i, l in enumerate(self.lists):
                if not self.y[i] and l['shelf'] != 'article' and l['isAfter']: self.w[i] *= BEHIND
        # What is most read is no related story of a planted page, and does no harm there: it is said to be what it is.
        if self.planted: self.w *= [l['shelf'] != 'most-read' for l in self.lists]

def fit(pages, seed=1):
    total = lambda planted: sum(p.w.sum() for p in pages if p.planted == planted)
    share = PLANTED_SHARE * total(False) / max(1e-9, total(True))
    weights = np.concatenate([p.w * (share if p.planted else 1) for p in pages])
    told = weights > 0
    X, y = np.vstack([p.X for p in pages])[told], np.concatenate([p.y for p in pages])[told]
    return [GradientBoostingClassifier(random_state=FITS * seed + i, **TREES).fit(X, y, sample_weight=weights[told]) for i in range(FITS)]

def score(models, X):
    return 1 / (1 + np.exp(-np.mean([model.decision_function(X) for model in models], axis=0))) if len(X) else []

def choose(page, scores, below=BELOW, within=WITHIN, least=NOTHING_BETTER):
    """As choose-lists.ts does."""
    chosen = choose_best(page, scores, below, within, least)
    if all(l['shelf'] == 'most-read' for l in chosen): return chosen
    return [l for l, s in zip(page.lists, scores) if l in chosen or
            not l['isAfter'] and l['shelf'] == 'article' and len(l['cards']) == 1 and s >= min(WITHIN_BESIDE, within)]

def choose_best(page, scores, below, within, least):
    of = list(zip(page.lists, scores))
    alike = lambda l: sum(o['style'] == l['style'] for o in page.lists)
    sure = [l for l, s in of if (l['shelf'] == 'article' and s >= (FEED if l['isFeed'] else min(BELOW_TOLD, below) if l['isToldRelated'] else below)
                                 or l['shelf'] == 'site' and l['isToldRelated'] and s >= ASIDE_TOLD if l['isAfter'] else l['shelf'] != 'most-read' and s >= (min(WITHIN_TOLD, within) if l['isToldRelated'] else within))]
    if not any(l['isAfter'] for l in sure):
        small = [(s, l) for l, s in of if l['isAfter'] and len(l['cards']) <= MOST_SAID]
        said = [o for o in small if o[1]['shelf'] == 'article' and o[1]['isSaid'] and o[0] >= SAID] or \
               [o for o in small if o[1]['shelf'] == 'site' and o[1]['isToldRelated'] and o[0] >= BELOW_TOLD] or \
               [o for o in small if o[1]['shelf'] == 'article' and not o[1]['isTold'] and o[1]['isRightBelow'] and o[0] >= LEAST_BELOW and alike(o[1]) <= MOST_ALIKE]
        if said: sure.append(max(said, key=lambda o: o[0])[1])
    if sure:
        chosen = [(l, s) for l, s in of if l in sure]
        return [l for l, s in of if l in sure or l['shelf'] != 'most-read' and any(
            l['isAfter'] == w['isAfter'] and (not l['isAfter'] or l['shelf'] == w['shelf']) and l['style'] == w['style']
            and s >= (ALIKE_SHARE_BELOW if l['isAfter'] else ALIKE_SHARE) * t for w, t in chosen)]
    after = [(l, s) for l, s in of if l['isAfter']]
    worth = [(l, s) for l, s in after if s >= (TOLD if l['isTold'] else least) and alike(l) <= MOST_ALIKE]
    if not worth: return []
    best, most = max(worth, key=lambda one: one[1] * (MOST_READ_SHARE if one[0]['shelf'] == 'most-read' else 1))
    return [l for l, s in after if l['shelf'] == best['shelf'] and
            (l is best or s >= below or l['style'] == best['style'] and s >= ALIKE_SHARE * most)]

def links(lists):
    found, addresses, titles = [], set(), set()
    for l in lists:
        for c in l['cards']:
            if not c['title'] or address(c['url']) in addresses or words(c['title']) in titles: continue
            addresses.add(address(c['url'])); titles.add(words(c['title'])); found.append(c)
    return found[:MOST]

def count(pages, chosen):
    key = lambda link: (address(link['url']), words(link['title']))
    right = given = wanted = 0
    for page, lists in zip(pages, chosen):
        want, got = {key(r) for r in page.related}, {key(c) for c in links(lists)}
        right += len(want & got); given += len(got); wanted += len(want)
    p, r = right / max(1, given), right / max(1, wanted)
    return p, r, 2 * p * r / max(1e-9, p + r)

def all_right(pages, chosen):
    """Of planted pages with related links, or where some were found, the share that is right to the last one, as planted-score.ts counts."""
    right = of = 0
    for page, lists in zip(pages, chosen):
        key = lambda link: address(link['url'])
        want, got = {key(r) for r in page.related}, {key(c) for c in links([l for l in lists if l['shelf'] != 'most-read'])}
        right += want == got and bool(want); of += bool(want | got)
    return right / max(1, of)

def cross_validate(pages, draw):
    sites = sorted({p.site for p in pages})
    np.random.RandomState(draw).shuffle(sites)
    fold = {s: i % FOLDS for i, s in enumerate(sites)}
    scores = [None] * len(pages)
    for k in range(FOLDS):
        models = fit([p for p in pages if fold[p.site] != k], draw)
        for i, p in enumerate(pages):
            if fold[p.site] == k: scores[i] = score(models, p.X)
    return scores

def export(models, features, path):
    """A tree is ten numbers: feature and threshold of the root, of its left and its right child, then four answers, left to right, in thousandths."""
    short = lambda x: (lambda y: int(y) if y == int(y) else y)(float(f'{x:.3g}'))
    rate, trees = TREES['learning_rate'] / len(models), []
    for (tree,) in np.vstack([model.estimators_ for model in models]):
        t = tree.tree_
        def question(i): return (int(t.feature[i]), short(t.threshold[i])) if t.children_left[i] >= 0 else (0, 1e9)
        def answers(i):
            leaf = lambda n: round(1000 * rate * t.value[n][0][0])
            return (leaf(t.children_left[i]), leaf(t.children_right[i])) if t.children_left[i] >= 0 else (leaf(i), leaf(i))
        left, right = t.children_left[0], t.children_right[0]
        trees += [*question(0), *question(left), *question(right), *answers(left), *answers(right)]
    prior = models[0].init_.class_prior_[1]
    file = {'provenance': 'Fitted by scripts/train-related/fit.py to the build halves of tests/benchmark/related-labels.json and tests/planted: numbers only, no text of the pages.',
            'features': features, 'base': short(np.log(prior / (1 - prior))), 'trees': trees}
    with open(path, 'w') as f: json.dump(file, f, separators=(',', ':')); f.write('\n')
    print('wrote', path, len(open(path, 'rb').read()), 'bytes', len(trees) // 10, 'trees')

def main():
    a = argparse.ArgumentParser(); a.add_argument('lists'); a.add_argument('--out'); a.add_argument('--no-cv', action='store_true'); a.add_argument('--grid', action='store_true')
    o = a.parse_args()
    lines = [json.loads(line) for line in open(o.lists)]
    features = lines[0]['features']
    pages = [Page(line, len(features)) for line in lines[1:]]
    print(len(pages), 'pages', sum(len(p.y) for p in pages), 'lists', sum(p.y.sum() for p in pages), 'of them wanted')
    if not o.no_cv:
        draws = [cross_validate(pages, d) for d in range(DRAWS)]
        def some(planted, scores, **k):
            chosen = [(p, choose(p, s, **k)) for p, s in zip(pages, scores) if p.planted == planted]
            return [p for p, _ in chosen], [c for _, c in chosen]
        def figures(**k): return np.mean([(*count(*some(False, scores, **k)), all_right(*some(True, scores, **k))) for scores in draws], axis=0)
        FIGURES = 'precision %.3f recall %.3f F1 %.3f planted right %.3f'
        best = [[int(y) for y in p.y] for p in pages]
        print('the best choice of lists:', FIGURES % (*count(*some(False, best)), all_right(*some(True, best))))
        print('cross-validated by site: ', FIGURES % tuple(figures()))
        if o.grid:
            for b in (.5, .6, .65, .7, .75):
                for w in (.4, .5, .6):
                    for n in (.08, .12, .16, .2): print(b, w, n, FIGURES % tuple(figures(below=b, within=w, least=n)))
    if o.out: export(fit(pages), features, o.out)

if __name__ == '__main__': main()
