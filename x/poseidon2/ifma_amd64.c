// The Poseidon2 permutation for eight states at once, with AVX-512 IFMA.
//
// A field element is five 52-bit digits, in Montgomery form with R = 2^260. The
// modulus p has 254 bits, so six bits are to spare and elements need not be
// below p, only small enough. A product of a and b is below ab/R + p, and p/R
// is below 0.012. shrink brings anything below 2^260 under 2p. Between rounds
// elements are below 2p (full) or 3.1p (partial), with a round key below 4.1p;
// each product is then below 1.2p. A sum is at most 32p, which is below 2^260.
// Digits are below 2^52 ("carried") wherever a product reads them.

#include <immintrin.h>
#include <stdint.h>

#define TARGET __attribute__((target("avx512f,avx512ifma"), always_inline)) static inline
#define DIGITS 5
#define WIDTH 4
#define HALF_FULL_ROUNDS 4
#define PARTIAL_ROUNDS 56

typedef __m512i lanes;             // one 64-bit word of eight states
typedef struct { lanes d[DIGITS]; } element;

#define DIGIT_MASK 0xfffffffffffffULL

// The modulus p, 2^260 - p, and -1/p mod 2^52.
static const uint64_t P[DIGITS] = {551490712240129ULL, 1275002230477886ULL, 423691496731624ULL,
                                   2817616741948264ULL, 53207371014449ULL};
static const uint64_t MINUS_P[DIGITS] = {3952108915130367ULL, 3228597396892609ULL, 4079908130638871ULL,
                                         1685982885422231ULL, 4450392256356046ULL};
#define P_INVERSE 551490712240127ULL

// struct constants is laid out by newIFMAConstants in ifma_amd64.go.
struct constants {
	uint64_t full[2 * HALF_FULL_ROUNDS][WIDTH][DIGITS];
	uint64_t partial[PARTIAL_ROUNDS][DIGITS];
	uint64_t diag[WIDTH][DIGITS];
	uint64_t leave[DIGITS]; // 2^256: a product with it leaves R = 2^260
};

TARGET lanes lo(lanes acc, lanes a, lanes b) { return _mm512_madd52lo_epu64(acc, a, b); }
TARGET lanes hi(lanes acc, lanes a, lanes b) { return _mm512_madd52hi_epu64(acc, a, b); }
TARGET lanes all(uint64_t x) { return _mm512_set1_epi64((long long)x); }

// carry brings digits 0..3 below 2^52; the last keeps what is left.
TARGET void carry(element *x)
{
	const lanes mask = all(DIGIT_MASK);
	for (int i = 0; i < DIGITS - 1; i++) {
		x->d[i + 1] = _mm512_add_epi64(x->d[i + 1], _mm512_srli_epi64(x->d[i], 52));
		x->d[i] = _mm512_and_si512(x->d[i], mask);
	}
}

TARGET element add(element a, element b)
{
	for (int i = 0; i < DIGITS; i++)
		a.d[i] = _mm512_add_epi64(a.d[i], b.d[i]);
	return a;
}

TARGET element add_constant(element a, const uint64_t c[DIGITS])
{
	for (int i = 0; i < DIGITS; i++)
		a.d[i] = _mm512_add_epi64(a.d[i], all(c[i]));
	return a;
}

// fold divides the ten-digit product by R; digits of the result are not
// carried. low and high hold the low and high halves of the partial products
// of a digit position apart, which keeps the chains of additions short.
TARGET element fold(lanes low[2 * DIGITS], lanes high[2 * DIGITS])
{
	const lanes inverse = all(P_INVERSE), zero = _mm512_setzero_si512();
	lanes over = zero;
	for (int i = 0; i < DIGITS; i++) {
		lanes sum = _mm512_add_epi64(_mm512_add_epi64(low[i], high[i]), over);
		lanes m = lo(zero, sum, inverse);
		sum = lo(sum, m, all(P[0]));
		over = _mm512_srli_epi64(sum, 52);
		high[i + 1] = hi(high[i + 1], m, all(P[0]));
		for (int j = 1; j < DIGITS; j++) {
			low[i + j] = lo(low[i + j], m, all(P[j]));
			high[i + j + 1] = hi(high[i + j + 1], m, all(P[j]));
		}
	}
	element out;
	for (int i = 0; i < DIGITS; i++)
		out.d[i] = _mm512_add_epi64(low[DIGITS + i], high[DIGITS + i]);
	out.d[0] = _mm512_add_epi64(out.d[0], over);
	return out;
}

TARGET element mul(element a, element b)
{
	lanes low[2 * DIGITS], high[2 * DIGITS];
	for (int i = 0; i < 2 * DIGITS; i++)
		low[i] = high[i] = _mm512_setzero_si512();
	for (int i = 0; i < DIGITS; i++)
		for (int j = 0; j < DIGITS; j++) {
			low[i + j] = lo(low[i + j], a.d[i], b.d[j]);
			high[i + j + 1] = hi(high[i + j + 1], a.d[i], b.d[j]);
		}
	return fold(low, high);
}

TARGET element mul_constant(element a, const uint64_t c[DIGITS])
{
	element b;
	for (int i = 0; i < DIGITS; i++)
		b.d[i] = all(c[i]);
	return mul(a, b);
}

TARGET element square(element a)
{
	lanes low[2 * DIGITS], high[2 * DIGITS];
	for (int i = 0; i < 2 * DIGITS; i++)
		low[i] = high[i] = _mm512_setzero_si512();
	for (int i = 0; i < DIGITS; i++)
		for (int j = i + 1; j < DIGITS; j++) {
			low[i + j] = lo(low[i + j], a.d[i], a.d[j]);
			high[i + j + 1] = hi(high[i + j + 1], a.d[i], a.d[j]);
		}
	for (int i = 1; i < 2 * DIGITS; i++) {
		low[i] = _mm512_add_epi64(low[i], low[i]);
		high[i] = _mm512_add_epi64(high[i], high[i]);
	}
	for (int i = 0; i < DIGITS; i++) {
		low[2 * i] = lo(low[2 * i], a.d[i], a.d[i]);
		high[2 * i + 1] = hi(high[2 * i + 1], a.d[i], a.d[i]);
	}
	return fold(low, high);
}

// sbox returns x^5; x is carried, the result is not.
TARGET element sbox(element x)
{
	element t = square(x);
	carry(&t);
	t = square(t);
	carry(&t);
	return mul(x, t);
}

// shrink brings a carried element below 2p: it takes away p times the quotient
// estimated from the last digit. 5417 is 2^58 over the modulus' last digit.
TARGET element shrink(element x)
{
	lanes zero = _mm512_setzero_si512();
	lanes q = _mm512_srli_epi64(hi(zero, x.d[4], all(5417)), 6);
	for (int i = 0; i < DIGITS; i++) {
		x.d[i] = lo(x.d[i], q, all(MINUS_P[i]));
		if (i + 1 < DIGITS)
			x.d[i + 1] = hi(x.d[i + 1], q, all(MINUS_P[i]));
	}
	carry(&x);
	x.d[4] = _mm512_and_si512(x.d[4], all(DIGIT_MASK));
	return x;
}

// external multiplies by ((5,7,1,3),(4,6,1,1),(1,3,5,7),(1,1,4,6)); the results
// are below 2p.
TARGET void external(element s[WIDTH])
{
	element a = add(s[0], s[1]), b = add(s[2], s[3]);
	element c = add(add(s[1], s[1]), b), d = add(add(s[3], s[3]), a);
	element b2 = add(b, b), a2 = add(a, a);
	element e = add(add(b2, b2), d), f = add(add(a2, a2), c);
	s[0] = add(d, f);
	s[1] = f;
	s[2] = add(c, e);
	s[3] = e;
	for (int i = 0; i < WIDTH; i++) {
		carry(&s[i]);
		s[i] = shrink(s[i]);
	}
}

TARGET void full_round(element s[WIDTH], const uint64_t key[WIDTH][DIGITS])
{
	for (int i = 0; i < WIDTH; i++) {
		s[i] = add_constant(s[i], key[i]);
		carry(&s[i]);
		s[i] = sbox(s[i]);
	}
	external(s);
}

// partial_round multiplies elements 1..3 between the steps of element 0's
// S-box, whose products each wait for the one before.
TARGET void partial_round(element s[WIDTH], const uint64_t key[DIGITS], const uint64_t diag[WIDTH][DIGITS])
{
	element sum = add(add(s[1], s[2]), s[3]), t;
	s[0] = add_constant(s[0], key);
	carry(&s[0]);
	t = square(s[0]);
	s[1] = mul_constant(s[1], diag[1]);
	carry(&t);
	t = square(t);
	s[2] = mul_constant(s[2], diag[2]);
	carry(&t);
	s[0] = mul(s[0], t);
	s[3] = mul_constant(s[3], diag[3]);
	carry(&s[0]);
	sum = add(sum, s[0]);
	carry(&sum);
	s[0] = mul_constant(s[0], diag[0]);
	sum = shrink(sum);
	for (int i = 0; i < WIDTH; i++) {
		s[i] = add(s[i], sum);
		carry(&s[i]);
	}
}

// load reads eight elements of four 64-bit words, Montgomery with 2^256, as
// sixteen times themselves: Montgomery with 2^260, below 2p.
TARGET element load(const uint64_t *from)
{
	const lanes step = _mm512_set_epi64(28, 24, 20, 16, 12, 8, 4, 0), mask = all(DIGIT_MASK);
	lanes w[4];
	for (int i = 0; i < 4; i++)
		w[i] = _mm512_i64gather_epi64(step, from + i, 8);
	element x;
	x.d[0] = _mm512_and_si512(_mm512_slli_epi64(w[0], 4), mask);
	for (int i = 1; i < 4; i++) {
		// Digit i starts at bit 52i-4 of the words.
		lanes part = _mm512_srli_epi64(w[i - 1], 64 - (12 * i + 4));
		x.d[i] = _mm512_and_si512(_mm512_or_si512(part, _mm512_slli_epi64(w[i], 12 * i + 4)), mask);
	}
	x.d[4] = _mm512_srli_epi64(w[3], 12);
	return shrink(x);
}

// store is the way back, with the element reduced below the modulus.
TARGET void store(uint64_t *to, element x, const struct constants *c)
{
	const lanes step = _mm512_set_epi64(28, 24, 20, 16, 12, 8, 4, 0), mask = all(DIGIT_MASK);
	x = mul_constant(x, c->leave);
	carry(&x);
	x = shrink(x);
	// x - p, in two's complement digit by digit; kept where it is not negative.
	element y;
	lanes borrow = _mm512_setzero_si512();
	for (int i = 0; i < DIGITS; i++) {
		lanes t = _mm512_add_epi64(_mm512_sub_epi64(x.d[i], all(P[i])), borrow);
		borrow = _mm512_srai_epi64(t, 52);
		y.d[i] = _mm512_and_si512(t, mask);
	}
	__mmask8 below = _mm512_cmplt_epi64_mask(borrow, _mm512_setzero_si512());
	for (int i = 0; i < DIGITS; i++)
		y.d[i] = _mm512_mask_blend_epi64(below, y.d[i], x.d[i]);
	for (int i = 0; i < 4; i++) {
		lanes w = _mm512_or_si512(_mm512_srli_epi64(y.d[i], 12 * i), _mm512_slli_epi64(y.d[i + 1], 52 - 12 * i));
		_mm512_i64scatter_epi64(to + i, step, w, 8);
	}
}

// poseidon2_permute8 permutes groups of eight states in place; s[j] points to
// element j of each, four words apart.
__attribute__((target("avx512f,avx512ifma"))) void
poseidon2_permute8(uint64_t *s0, uint64_t *s1, uint64_t *s2, uint64_t *s3, uint64_t groups,
                   const uint64_t *table)
{
	const struct constants *c = (const struct constants *)table;
	uint64_t *words[WIDTH] = {s0, s1, s2, s3};
	for (uint64_t g = 0; g < groups; g++) {
		element s[WIDTH];
		for (int i = 0; i < WIDTH; i++)
			s[i] = load(words[i] + 32 * g);
		external(s);
		for (int r = 0; r < HALF_FULL_ROUNDS; r++)
			full_round(s, c->full[r]);
		for (int r = 0; r < PARTIAL_ROUNDS; r++)
			partial_round(s, c->partial[r], c->diag);
		for (int r = HALF_FULL_ROUNDS; r < 2 * HALF_FULL_ROUNDS; r++)
			full_round(s, c->full[r]);
		for (int i = 0; i < WIDTH; i++)
			store(words[i] + 32 * g, s[i], c);
	}
}
