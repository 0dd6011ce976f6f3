// Logistic regression with a ridge penalty, by Newton's method: small enough to need no library.

export interface Sample {
  x: readonly number[];
  y: 0 | 1;
  weight: number;
  /** Samples of one group never stand on both sides of a split. */
  group: string;
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** Solves `a · x = b` for a symmetric positive definite matrix, by Cholesky decomposition. */
function solve(a: number[][], b: number[]): number[] {
  const n = b.length;
  const l = a.map((row) => row.slice());
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = (l[i] as number[])[j] as number;
      for (let k = 0; k < j; k++)
        sum -= ((l[i] as number[])[k] as number) * ((l[j] as number[])[k] as number);
      (l[i] as number[])[j] =
        i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / ((l[j] as number[])[j] as number);
    }
  const y = b.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++)
      y[i] = (y[i] as number) - ((l[i] as number[])[k] as number) * (y[k] as number);
    y[i] = (y[i] as number) / ((l[i] as number[])[i] as number);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++)
      y[i] = (y[i] as number) - ((l[k] as number[])[i] as number) * (y[k] as number);
    y[i] = (y[i] as number) / ((l[i] as number[])[i] as number);
  }
  return y;
}

/** Fits weights for `[1, ...x]`; the first (the bias) is not penalised. */
export function fitLogistic(samples: readonly Sample[], ridge: number, rounds = 12): number[] {
  const size = (samples[0]?.x.length ?? 0) + 1;
  const beta = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const hessian = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j ? (i === 0 ? 1e-6 : ridge) : 0)),
    );
    const gradient = beta.map((value, i) => (i === 0 ? 0 : -ridge * value));
    for (const { x, y, weight } of samples) {
      const row = [1, ...x];
      const p = sigmoid(row.reduce((sum, value, i) => sum + value * (beta[i] as number), 0));
      const curve = Math.max(p * (1 - p), 1e-6) * weight;
      for (let i = 0; i < size; i++) {
        const value = row[i] as number;
        if (value === 0) continue;
        gradient[i] = (gradient[i] as number) + value * (y - p) * weight;
        const line = hessian[i] as number[];
        for (let j = 0; j < size; j++) line[j] = (line[j] as number) + curve * value * (row[j] as number);
      }
    }
    const step = solve(hessian, gradient);
    for (let i = 0; i < size; i++)
      beta[i] = (beta[i] as number) + Math.max(-4, Math.min(4, step[i] as number));
  }
  return beta;
}

export const predict = (beta: readonly number[], x: readonly number[]): number =>
  sigmoid(x.reduce((sum, value, i) => sum + value * (beta[i + 1] as number), beta[0] as number));
