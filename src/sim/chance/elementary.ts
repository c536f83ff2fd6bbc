// Logarithm, exponential and the normal quantile from additions, products and quotients alone. Those are the same to the
// last bit in every browser; `Math.log` and `Math.exp` are not.

const { LN2: ln2 } = Math;

export function naturalLogarithm(x: number): number {
  if (!(x > 0)) return Number.NEGATIVE_INFINITY;
  let mantissa = x;
  let exponent = 0;
  while (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    exponent--;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let power = 25; power >= 1; power -= 2) sum = 1 / power + square * sum;
  return exponent * ln2 + 2 * ratio * sum;
}

export function exponential(x: number): number {
  if (x > 709) return Number.MAX_VALUE;
  if (x < -745) return 0;
  const doublings = Math.round(x / ln2);
  const rest = x - doublings * ln2;
  let sum = 1;
  for (let term = 18; term >= 1; term--) sum = 1 + (rest / term) * sum;
  for (let step = 0; step < Math.abs(doublings); step++) sum = doublings > 0 ? sum * 2 : sum / 2;
  return sum;
}

/** The z below which a share `p` of a standard normal lies (Acklam's rational approximation, relative error 1.2e-9). */
export function normalQuantile(p: number): number {
  if (p < 0.02425) return tail(Math.sqrt(-2 * naturalLogarithm(p)));
  if (p > 1 - 0.02425) return -tail(Math.sqrt(-2 * naturalLogarithm(1 - p)));
  const offset = p - 0.5;
  const square = offset * offset;
  return (offset * polynomial(middleOver, square)) / (polynomial(middleUnder, square) * square + 1);
}

const middleOver = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const middleUnder = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572];
const tailOver = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const tailUnder = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];

function tail(q: number): number {
  return polynomial(tailOver, q) / (polynomial(tailUnder, q) * q + 1);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
