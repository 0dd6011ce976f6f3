"""Fits the block model on dumped features and writes utils/extraction/model.json.

    fit.py FEATURES CORPUS [--out FILE]

Two stages of boosted trees: the second sees what the first says of a block's neighbours. Figures printed are
cross-validated: five folds, no site in two of them, token weights and thresholds learned on the other four.
"""
import argparse, base64, collections, json, os, pickle, zlib
import numpy as np
import xgboost
from sklearn.model_selection import GroupKFold
from corpus import load, score_pages, show

TRAIN_SETS = {'scrapinghub': 1.5, 'newspaper4k': 1.2, 'wcxb': 1.0, 'trafilatura': 0.4, 'mozilla': 0.5, 'planted': 0.5}
# A tree sees two fifths of the columns: that alone is worth .001 to .002 on the pages of other sites.
STAGE = dict(max_leaves=36, max_depth=0, grow_policy='lossguide', tree_method='hist', max_bin=128,
             reg_lambda=2.0, min_child_weight=3, colsample_bytree=.4, base_score=.5, n_jobs=1, random_state=5)
# The first stage tells the second what stands around a block: few large steps are enough, and cost a third of the time.
FIRST, SECOND = dict(n_estimators=48, learning_rate=.25), dict(n_estimators=100, learning_rate=.14)
MIN_SITES, TOKEN_CAP, PRIOR = 8, 2.5, 12.0
WORD_SITES, WORD_PRIOR, WORD_STEP, PLACES = 8, 3.0, .35, 1 << 14
NEAR = (1, 2, 3)

def learn_tokens(pages):
    """Log odds of standing around article text, by word of class and id."""
    pos, neg, sites = collections.Counter(), collections.Counter(), collections.defaultdict(set)
    for p in pages:
        seen = {}
        for i in range(len(p.texts)):
            if p.y[i] < 0 or p.words[i] == 0: continue
            for level in p.tokens[i][:5]:
                for t in set(level):
                    a = seen.setdefault(t, [0, 0]); a[p.y[i]] += 1
        for t, (n, y) in seen.items():
            sites[t].add(p.site); total = n + y
            neg[t] += n / total; pos[t] += y / total      # a page has one vote
    base = np.log((sum(pos.values()) + 1) / (sum(neg.values()) + 1))
    out = {}
    for t, s in sites.items():
        if len(s) < MIN_SITES: continue
        k = PRIOR / 4
        w = np.log((pos[t] + k * np.exp(base) / (1 + np.exp(base))) / (neg[t] + k / (1 + np.exp(base)))) - base
        w = float(np.clip(w, -TOKEN_CAP, TOKEN_CAP))
        if abs(w) > .25: out[t] = round(w, 1)
    return out

def add_tokens(X, p, weights, col):
    for i, levels in enumerate(p.tokens):
        total = low = high = 0.0
        for k, level in enumerate(levels):
            ws = [weights.get(t, 0.0) for t in level]
            s = sum(ws); total += s
            low = min(low, min(ws, default=0)); high = max(high, max(ws, default=0))
            if k == 0: X[i, col['ownTokenSum']] = s
            if k == 1: X[i, col['parentTokenSum']] = s
        X[i, col['tokenSum']], X[i, col['tokenLow']], X[i, col['tokenHigh']] = total, low, high

def learn_words(pages):
    """Log odds of standing in article text, by the place that a word or pair of words has in the table."""
    pos, neg, sites = np.zeros(PLACES), np.zeros(PLACES), collections.defaultdict(set)
    for p in pages:
        seen = {}
        for i, said in enumerate(p.said):
            if p.y[i] < 0 or p.words[i] == 0: continue
            for t in set(said): seen.setdefault(t, [0, 0])[p.y[i]] += 1
        for t, (n, y) in seen.items():
            sites[t].add(p.site); neg[t] += n / (n + y); pos[t] += y / (n + y)
    base = np.log((pos.sum() + 1) / (neg.sum() + 1))
    share = np.exp(base) / (1 + np.exp(base))
    w = np.log((pos + WORD_PRIOR * share) / (neg + WORD_PRIOR * (1 - share))) - base
    w[[t for t in range(PLACES) if len(sites[t]) < WORD_SITES]] = 0
    return np.clip(np.round(w / WORD_STEP), -8, 7) * WORD_STEP

def add_words(X, p, weights, col):
    for i, said in enumerate(p.said):
        if p.heads[i] >= 0 and p.said[p.heads[i]]:
            ws = weights[p.said[p.heads[i]]]
            X[i, col['headWordMean']], X[i, col['headWordLow']] = ws.mean(), min(0, ws.min())
        if not said: continue
        ws = weights[said]
        X[i, col['wordMean']], X[i, col['wordLow']], X[i, col['wordHigh']] = ws.mean(), min(0, ws.min()), max(0, ws.max())
        X[i, col['wordAgainst']], X[i, col['wordStart']] = ws[ws < 0].sum(), ws[:6].sum()

STACKED = 11 + 4 + 6
COMPANIES = ('style', 'parent', 'group', 'part')

def stack(X, p, score):
    """Second-stage columns, over blocks with text: scores of the neighbours, of the company, and the stretch they make."""
    n = len(score)
    extra = np.zeros((n, STACKED), np.float32)
    idx = np.flatnonzero(p.words > 0)
    s = score[idx]; w = np.maximum(1, np.rint(np.expm1(p.X[idx, 0])))   # the engine's own count of words, the first feature
    for c, d in enumerate(NEAR):
        a = np.zeros(len(s)); b = np.zeros(len(s))
        if len(s) > d: a[d:] = s[:-d]; b[:-d] = s[d:]
        extra[idx, 2 * c], extra[idx, 2 * c + 1] = a, b
    cs = np.concatenate([[0], np.cumsum(s)])
    for c, r in ((6, 5), (7, 12)):
        lo, hi = np.maximum(0, np.arange(len(s)) - r), np.minimum(len(s), np.arange(len(s)) + r + 1)
        extra[idx, c] = (cs[hi] - cs[lo]) / np.maximum(1, hi - lo)
    extra[idx, 8] = s
    extra[idx, 9] = np.maximum.accumulate(s) if len(s) else s
    extra[idx, 10] = np.maximum.accumulate(s[::-1])[::-1] if len(s) else s
    for c, name in enumerate(COMPANIES):
        g = p.company[name][idx]
        if not len(g): continue
        size = int(g.max()) + 1
        sums, mass = np.bincount(g, s * w, size), np.bincount(g, w, size)
        rest = mass[g] - w
        extra[idx, 11 + c] = np.where(rest > .5, (sums[g] - s * w) / np.maximum(rest, 1), -1)
    a, b = span(s, w, .4)
    k = np.arange(len(s))
    total = float((s * w).sum())
    extra[idx, 15] = np.clip(k - a, -60, 60)
    extra[idx, 16] = np.clip(k - (b - 1), -60, 60)
    extra[idx, 17] = (k >= a) & (k < b)
    extra[idx, 18] = (np.cumsum(s * w) - s * w) / max(total, 1)
    extra[idx, 19] = np.log1p(min(3000, total))
    extra[idx, 20] = float(s[a:b].mean()) if b > a else 0
    return np.hstack([X, extra])

def span(s, w, t):
    """The contiguous stretch with the largest sum of (score - t) x words."""
    best, cur, start, out = 0.0, 0.0, 0, (0, 0)
    for i, g in enumerate((s - t) * w):
        if cur <= 0: cur, start = 0.0, i
        cur += g
        if cur > best: best, out = cur, (start, i + 1)
    return out

class Boosted:
    """One stage: trees as (feature, bound, left, right), whose left child takes values up to the bound, or a leaf's value."""
    def __init__(self, X, y, w, size):
        self.classifier = xgboost.XGBClassifier(**STAGE, **size).fit(X, y, sample_weight=w)
        self.values = {}
        self.trees = [self.read(json.loads(t), X) for t in self.classifier.get_booster().get_dump(dump_format='json')]
    def prob(self, X): return self.classifier.predict_proba(X)[:, 1] if len(X) else np.zeros(0)
    def read(self, node, X):
        if 'leaf' in node: return float(node['leaf'])
        f = int(node['split'][1:])
        children = {c['nodeid']: c for c in node['children']}
        return (f, self.between(f, node['split_condition'], X), self.read(children[node['yes']], X), self.read(children[node['no']], X))
    def between(self, f, bound, X):
        """Half way between the values on either side of a bound, so that the table may round it. Those below the bound go left."""
        if f not in self.values: self.values[f] = np.unique(X[:, f])
        values = self.values[f]
        at = int(np.searchsorted(values, np.float32(bound), side='left'))
        return (float(values[at - 1]) + float(values[at])) / 2 if 0 < at < len(values) else float(bound)

def fit(X, y, w, size): return Boosted(X, y, w, size)

def gather(pages, Xs):
    # Of what rules prune anyway a quarter is enough, at four times the weight.
    on = [(p.y >= 0) & (p.words > 0) & ((p.pruned == 0) | (p.y == 1) | (np.arange(len(p.y)) % 4 == 0)) for p in pages]
    X = np.vstack([x[o] for x, o in zip(Xs, on)])
    y = np.concatenate([p.y[o] for p, o in zip(pages, on)])
    w = np.concatenate([(p.w * np.where((p.pruned == 1) & (p.y == 0), 4, 1))[o] * TRAIN_SETS[p.set] for p, o in zip(pages, on)])
    return X, y, w / w.mean()

def prob(model, X): return model.prob(X)

class Model:
    def fit(self, pages, col, inner=4):
        """First-stage scores that the second stage learns from are of models that saw no page of the site; so are word weights."""
        self.col = col; self.tokens, self.words = learn_tokens(pages), learn_words(pages)
        groups = np.array([zlib.crc32(p.site.encode()) for p in pages])
        scores, Xs = [None] * len(pages), [None] * len(pages)
        for tr, te in GroupKFold(inner).split(pages, groups=groups):
            some = [pages[i] for i in tr]
            words = learn_words(some)
            for i in te: Xs[i] = self.base(pages[i], words)
        for tr, te in GroupKFold(inner).split(pages, groups=groups):
            m = fit(*gather([pages[i] for i in tr], [Xs[i] for i in tr]), FIRST)
            for i in te: scores[i] = prob(m, Xs[i])
        self.one = fit(*gather(pages, Xs), FIRST)
        self.two = fit(*gather(pages, [stack(x, p, s) for x, s, p in zip(Xs, scores, pages)]), SECOND)
        return self
    def base(self, p, words=None):
        X = p.X.copy()
        add_tokens(X, p, self.tokens, self.col); add_words(X, p, self.words if words is None else words, self.col)
        return X
    def scores(self, p):
        X = self.base(p)
        return prob(self.two, stack(X, p, prob(self.one, X)))

CUTS = (.15, .2, .25, .3, .35, .4, .45, .5, .55)

def region(p, s, t):
    """The stretch with the most weight of evidence, then what passes within it."""
    s = np.where(p.words > 0, s, 0)
    a, b = span(s, np.where(p.words > 0, np.maximum(p.words, 1), 0), t)
    keep = np.zeros(len(s), bool)
    keep[a:b] = (s[a:b] >= t) & (p.words[a:b] > 0)
    return keep

def choose(p, s):
    """As body.ts does: of several cuts the one with the highest expected F1 in words."""
    s = np.where(p.words > 0, s, 0)
    expected = float((s * p.words).sum())
    best, value = np.zeros(len(s), bool), 0
    for t in CUTS:
        keep = region(p, s, t)
        v = 2 * float((s * p.words)[keep].sum()) / max(1, p.words[keep].sum() + expected)
        if v > value: best, value = keep, v
    return best

LEAF, LEAF_SCALE, LEAF_ZERO = 240, 250, 2048

def pack(data):
    """Bytes, or a value as JSON, deflated without a header, in base64."""
    if not isinstance(data, bytes): data = json.dumps(data, ensure_ascii=False, separators=(',', ':')).encode()
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
    return base64.b64encode(deflate.compress(data) + deflate.flush()).decode()

def by_weight(weights):
    lists = collections.defaultdict(list)
    for t, w in sorted(weights.items()): lists[round(w * 10)].append(t)
    def shorten(ts):
        """Each word as the number of letters it shares with the one before, and the rest."""
        out, before = [], ''
        for t in ts:
            same = min(9, len(os.path.commonprefix([before, t])))
            out.append(f'{same}{t[same:]}'); before = t
        return ' '.join(out)
    return {w: shorten(ts) for w, ts in sorted(lists.items())}

def by_place(weights):
    half = (np.round(weights / WORD_STEP) + 8).astype(np.uint8)
    return pack((half[::2] | (half[1::2] << 4)).tobytes())

def export(model, n_features, path, note):
    """The two stages as a table: utils/extraction/model.ts reads it."""
    width = n_features + STACKED
    assert width < LEAF
    sig = lambda x: float(f'{x:.3g}')
    used = [set() for _ in range(width)]
    def collect(node):
        if not isinstance(node, tuple): return
        used[node[0]].add(sig(node[1])); collect(node[2]); collect(node[3])
    for m in (model.one, model.two):
        for tree in m.trees: collect(tree)
    table = [sorted(u) for u in used]
    assert all(len(t) <= 256 for t in table)
    def encode(tree):
        out = bytearray()
        def visit(node):
            if not isinstance(node, tuple):
                v = int(np.clip(round(node * LEAF_SCALE) + LEAF_ZERO, 0, 4095))
                out.extend((LEAF + (v >> 8), v & 255)); return
            f, bound, left, right = node
            out.extend((f, table[f].index(sig(bound)))); visit(left); visit(right)
        visit(tree)
        return bytes(out)
    def stage(m):
        nodes = b''.join(encode(t) for t in m.trees)
        # Trees start from even odds, so that a stage's base is nothing.
        return {'base': 0, 'features': pack(nodes[::2]), 'thresholds': pack(nodes[1::2])}
    file = {'provenance': note, 'features': n_features, 'tokens': pack(by_weight(model.tokens)), 'words': by_place(model.words), 'thresholds': pack(table), 'stages': [stage(m) for m in (model.one, model.two)]}
    with open(path, 'w') as f: json.dump(file, f, ensure_ascii=False, separators=(',', ':')); f.write('\n')
    print('wrote', path, len(open(path, 'rb').read()), 'bytes', len(model.tokens), 'tokens', int((model.words != 0).sum()), 'words')

NOTE = ('Trained by scripts/train/fit.py on scrapinghub/article-extraction-benchmark (MIT), AndyTheFactory/article-extraction-dataset '
        '(Apache-2.0), WCXB v1.0 by M. Foley, development split (CC-BY-4.0), adbar/trafilatura tests/eval (Apache-2.0), mozilla/readability '
        'test pages (Apache-2.0): weights only, no text of theirs.')

def main():
    a = argparse.ArgumentParser(); a.add_argument('features'); a.add_argument('corpus'); a.add_argument('--save'); a.add_argument('--folds', type=int, default=5)
    a.add_argument('--out'); a.add_argument('--fold-models'); a.add_argument('--no-cv', action='store_true')
    o = a.parse_args()
    pages, names = load(o.features, o.corpus, list(TRAIN_SETS))
    col = {n: i for i, n in enumerate(names)}
    groups = np.array([zlib.crc32(p.site.encode()) for p in pages])
    if o.out: export(Model().fit(pages, col), len(names), o.out, NOTE)
    if o.no_cv: return
    out = [None] * len(pages)
    for k, (tr, te) in enumerate(GroupKFold(o.folds).split(pages, groups=groups)):
        m = Model().fit([pages[i] for i in tr], col)
        for i in te: out[i] = m.scores(pages[i])
        if o.fold_models:
            export(m, len(names), f'{o.fold_models}/fold-{k}.json', NOTE)
            with open(f'{o.fold_models}/fold-{k}.ids', 'w') as f: f.writelines(f'{pages[i].set} {pages[i].id}\n' for i in te)
        print('fold', k, len(m.tokens), 'tokens', flush=True)
    print('expected F1'); show(score_pages(pages, [choose(p, s) for p, s in zip(pages, out)]))
    for t in (.3, .4):
        print('threshold', t); show(score_pages(pages, [region(p, s, t) for p, s in zip(pages, out)]))
    if o.save: pickle.dump((pages, names, out), open(o.save, 'wb'))

if __name__ == '__main__': main()
