"""Reads dumped features and corpus truth; labels blocks; scores choices of blocks."""
import base64, collections, json, math, re, urllib.parse
import numpy as np

TOK = re.compile(r'\w+', re.UNICODE)
UNSPACED = re.compile('([\u3040-\u30ff\u3400-\u9fff])')
words = lambda s: TOK.findall(UNSPACED.sub(r' \1 ', (s or '').lower()))

def site_of(url):
    host = urllib.parse.urlparse(url).hostname or ''
    labels = host.split('.')
    return '.'.join(labels[-3:] if len(labels) > 2 and len(labels[-2]) <= 3 else labels[-2:])

def shingles(tokens, n=4):
    if len(tokens) < n: return collections.Counter({tuple(tokens): 1}) if tokens else collections.Counter()
    return collections.Counter(tuple(tokens[i:i + n]) for i in range(len(tokens) - n + 1))

FOLD = str.maketrans({'\u2018': "'", '\u2019': "'", '\u201a': "'", '\u201c': '"', '\u201d': '"', '\u201e': '"', '\u00ab': '"', '\u00bb': '"', '\u2032': "'", '\u2033': '"', '\u00a0': ' '})
flat = lambda s: ' '.join((s or '').translate(FOLD).split())

class PageData: pass

def label(page, truth):
    """1 article, 0 not, -1 unknown, by what share of a block's word 4-grams the truth holds."""
    texts = page.texts
    y = np.full(len(texts), -1, np.int8)
    if 'body' not in truth:
        for i, t in enumerate(texts):
            low = flat(t)
            if any(flat(s) in low for s in truth.get('with') or []): y[i] = 1
            elif any(flat(s) in low for s in truth.get('without') or []): y[i] = 0
        return y
    body = words(truth['body'])
    body_sh = shingles(body)
    lines = set(tuple(words(l)) for l in truth['body'].split('\n') if l.strip())
    joined = ' ' + ' '.join(body) + ' '
    short = []
    for i, t in enumerate(texts):
        w = words(t)
        if not w: continue
        if len(w) >= 4:
            sh = shingles(w)
            y[i] = 1 if sum((sh & body_sh).values()) >= .5 * sum(sh.values()) else 0
        elif tuple(w) in lines: y[i] = 2; short.append(i)
        elif (' ' + ' '.join(w) + ' ') in joined: y[i] = 3; short.append(i)
        else: y[i] = 0
    # Short blocks count only in the company of article text.
    order = [i for i in range(len(texts)) if y[i] != -1]
    pos = {b: k for k, b in enumerate(order)}
    for i in short:
        k = pos[i]
        near = [y[order[j]] for j in range(max(0, k - 2), min(len(order), k + 3)) if j != k]
        y[i] = 1 if (y[i] == 2 and 1 in near) or (y[i] == 3 and near.count(1) >= 2) else 0
    # Text that stands more often in the page than in the truth: keep the ones amid most article text.
    seen = collections.defaultdict(list)
    for i in order:
        if y[i] == 1: seen[tuple(words(texts[i]))].append(i)
    for w, at in seen.items():
        if len(at) < 2: continue
        allowed = max(1, joined.count(' ' + ' '.join(w) + ' ')) if len(w) > 2 else len(at)
        if len(at) <= allowed: continue
        density = lambda i: sum(1 for j in range(max(0, i - 8), min(len(texts), i + 9)) if y[j] == 1)
        for i in sorted(at, key=density, reverse=True)[allowed:]: y[i] = 0
    return y

def load(path, corpus, sets):
    truths = {s: {(r := json.loads(l))['id']: r for l in open(f'{corpus}/{s}/truth.jsonl')} for s in sets if s != 'planted'}
    pages, names = [], None
    for line in open(path):
        d = json.loads(line)
        if d['set'] not in sets: continue
        p = PageData()
        names = d['names']
        p.set, p.id, p.url, p.site, p.texts, p.tokens = d['set'], d['id'], d['url'], site_of(d['url']), d['texts'], d['tokens']
        p.X = np.frombuffer(base64.b64decode(d['rows']), np.float32).reshape(-1, len(names)) if d['texts'] else np.zeros((0, len(names)), np.float32)
        p.said, p.company = d['words'], {k: np.array(v, np.int32) for k, v in d['company'].items()}
        dist = p.X[:, names.index('headDistance')]   # 60 where there is none, or where it is that far
        p.heads = [i - int(d) if 0 < d < 60 else -1 for i, d in enumerate(dist)]
        p.pruned = np.array(d['pruned'], np.int8)
        p.truth = d.get('truth') or truths[p.set][p.id]
        p.y = label(p, p.truth)
        p.words = np.array([len(words(t)) for t in p.texts])
        p.words[p.pruned == 2] = 0; p.y[p.pruned == 2] = -1   # site furniture: the model never sees it
        total = max(60, len(words(p.truth.get('body', ''))) or int(p.words.sum() * .5))
        p.w = np.where(p.y < 0, 0, np.minimum(.3, np.maximum(p.words, 2) / total))
        pages.append(p)
    return pages, names

def score_pages(pages, keeps):
    """The sets' main figures for one choice of blocks a page."""
    out = {}
    by = collections.defaultdict(list)
    for p, k in zip(pages, keeps): by[p.set].append((p, k))
    for s, items in sorted(by.items()):
        P, R, W, kept, leaked = [], [], [], [], []
        tp = fn = fp = tn = 0
        for p, k in items:
            text = '\n'.join(t for t, on in zip(p.texts, k) if on and t)
            r = p.truth
            if 'body' in r:
                a, b = shingles(TOK.findall(r['body'])), shingles(TOK.findall(text)); n = sum((a & b).values())
                if b or a == b: P.append(1.0 if a == b else n / sum(b.values()))
                if a or a == b: R.append(1.0 if a == b else n / sum(a.values()))
                x, g = collections.Counter(words(text)), collections.Counter(words(r['body'])); o = sum((x & g).values())
                W.append(2 * o / (sum(x.values()) + sum(g.values())) if o else float(not x and not g))
            low = flat(text); lo = low.lower()
            if r.get('with'): kept.append(sum(flat(t).lower() in lo for t in r['with']) / len(r['with']))
            if r.get('without'): leaked.append(sum(flat(t).lower() in lo for t in r['without']) / len(r['without']))
            for t in r.get('with') or []: tp, fn = (tp + 1, fn) if flat(t) in low else (tp, fn + 1)
            for t in r.get('without') or []: fp, tn = (fp + 1, tn) if flat(t) in low else (fp, tn + 1)
        res = {}
        if W:
            a, b = np.mean(P), np.mean(R)
            res = {'F1': 2 * a * b / (a + b), 'P': a, 'R': b, 'wordF1': np.mean(W)}
            if kept: res |= {'kept': np.mean(kept), 'leaked': np.mean(leaked)}
        else: res = {'segF1': 2 * tp / max(1, 2 * tp + fp + fn), 'kept': tp / max(1, tp + fn), 'leaked': fp / max(1, fp + tn)}
        out[s] = res
    return out

def show(scores):
    for s, r in scores.items(): print(f'  {s:12}', ' '.join(f'{k} {v:.4f}' for k, v in r.items()), flush=True)
