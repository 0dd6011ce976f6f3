"""Fits the block model on dumped features and writes utils/extraction/model.json.

    fit.py FEATURES CORPUS [--out FILE]

Two stages of boosted trees: the second sees what the first says of a block's neighbours. Figures printed are
cross-validated: five folds, no site in two of them, token weights and thresholds learned on the other four.
"""
import argparse, base64, collections, json, pickle, zlib
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold
from corpus import load, score_pages, show

TRAIN_SETS = {'scrapinghub': 1.5, 'newspaper4k': 1.2, 'wcxb': 1.0, 'trafilatura': 0.35, 'mozilla': 0.5, 'planted': 0.7}
STAGE = dict(max_iter=110, max_leaf_nodes=20, learning_rate=.09, min_samples_leaf=40, l2_regularization=2.0, max_bins=128, early_stopping=False)
MIN_SITES, TOKEN_CAP, PRIOR = 8, 2.5, 12.0
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

def stack(X, score, has_text):
    """Second-stage columns: scores of the neighbours, over blocks with text."""
    n = len(score)
    extra = np.zeros((n, 11), np.float32)
    idx = np.flatnonzero(has_text)
    s = score[idx]
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
    return np.hstack([X, extra])

def fit(X, y, w):
    return HistGradientBoostingClassifier(**STAGE, random_state=7).fit(X, y, sample_weight=w)

def gather(pages, Xs):
    # Of what rules prune anyway a quarter is enough, at four times the weight.
    on = [(p.y >= 0) & (p.words > 0) & ((p.pruned == 0) | (p.y == 1) | (np.arange(len(p.y)) % 4 == 0)) for p in pages]
    X = np.vstack([x[o] for x, o in zip(Xs, on)])
    y = np.concatenate([p.y[o] for p, o in zip(pages, on)])
    w = np.concatenate([(p.w * np.where((p.pruned == 1) & (p.y == 0), 4, 1))[o] * TRAIN_SETS[p.set] for p, o in zip(pages, on)])
    return X, y, w / w.mean()

def prob(model, X): return model.predict_proba(X)[:, 1] if len(X) else np.zeros(0)

class Model:
    def fit(self, pages, col, inner=3):
        self.col = col; self.tokens = learn_tokens(pages)
        Xs = [self.base(p) for p in pages]
        groups = np.array([zlib.crc32(p.site.encode()) for p in pages])
        scores = [None] * len(pages)
        for tr, te in GroupKFold(inner).split(pages, groups=groups):
            m = fit(*gather([pages[i] for i in tr], [Xs[i] for i in tr]))
            for i in te: scores[i] = prob(m, Xs[i])
        self.one = fit(*gather(pages, Xs))
        X2 = [stack(x, s, p.words > 0) for x, s, p in zip(Xs, scores, pages)]
        self.two = fit(*gather(pages, X2))
        return self
    def base(self, p):
        X = p.X.copy()
        add_tokens(X, p, self.tokens, self.col)
        return X
    def scores(self, p):
        X = self.base(p)
        return prob(self.two, stack(X, prob(self.one, X), p.words > 0))

def region(p, s, t):
    """The contiguous stretch with the most weight of evidence, then what passes within it."""
    ok = p.words > 0
    gain = np.where(ok, (s - t) * np.maximum(p.words, 1), 0)
    best, cur, start, span = 0.0, 0.0, 0, (0, 0)
    for i, g in enumerate(gain):
        if cur <= 0: cur, start = 0.0, i
        cur += g
        if cur > best: best, span = cur, (start, i + 1)
    keep = np.zeros(len(s), bool)
    keep[span[0]:span[1]] = (s[span[0]:span[1]] >= t) & ok[span[0]:span[1]]
    return keep

LEAF, LEAF_SCALE = 255, 4000

def export(model, n_features, path, note):
    """The two stages as a table: utils/extraction/model.ts reads it."""
    width = n_features + 11
    used = [set() for _ in range(width)]
    sig = lambda x: float(f'{x:.3g}')
    for m in (model.one, model.two):
        for (tree,) in m._predictors:
            for node in tree.nodes:
                if not node['is_leaf']: used[node['feature_idx']].add(sig(node['num_threshold']))
    table = [sorted(u) for u in used]
    assert width < LEAF and all(len(t) < 256 for t in table)
    def encode(nodes):
        out = []
        def visit(i):
            at = len(out); n = nodes[i]
            if n['is_leaf']:
                v = int(np.clip(round(float(n['value']) * LEAF_SCALE), -32768, 32767)) & 0xffff
                out.append((LEAF, v & 255, v >> 8)); return
            f = int(n['feature_idx'])
            out.append(None); visit(n['left'])
            right = len(out); visit(n['right'])
            out[at] = (f, table[f].index(sig(n['num_threshold'])), right)
        visit(0)
        assert len(out) < 256
        return bytes([len(out) & 255, len(out) >> 8]) + b''.join(bytes(t) for t in out)
    stages = [{'base': round(float(m._baseline_prediction.ravel()[0]), 5),
               'trees': base64.b64encode(b''.join(encode(t.nodes) for (t,) in m._predictors)).decode()} for m in (model.one, model.two)]
    file = {'provenance': note, 'features': n_features, 'tokens': {t: round(w * 10) for t, w in sorted(model.tokens.items())}, 'thresholds': table, 'stages': stages}
    with open(path, 'w') as f: json.dump(file, f, separators=(',', ':')); f.write('\n')
    print('wrote', path, len(open(path).read()), 'bytes')

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
    for t in (.3, .4, .5):
        print('threshold', t); show(score_pages(pages, [region(p, s, t) for p, s in zip(pages, out)]))
    if o.save: pickle.dump((pages, names, out), open(o.save, 'wb'))

if __name__ == '__main__': main()
