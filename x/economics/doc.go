// Package economics puts numbers to the guarantee: how large a committee must be and
// how long a claim may take, what a lock is worth, what it costs to publish it, to
// censor it, or to choose the committee, and how fast and cheap all of it is.
//
// Its functions are arithmetic; a Report gathers what one question's answer is made
// of, with every assumption and where it is from. Probabilities are exact fractions
// (math/big) where numbers are small, and sums of logarithms where they are not;
// money is in the units its names say.
//
// Sources: seeds 000 (guarantees, 500 gas, 54 s), 001 ("Constraining Randao"), 003
// (FAQ: K = 48, C = 13), 004 ("Quantifiable Guarantees"); design 4.7 and 4.9; measured
// figures are those of docs/performance.md and of design 9.
//
// One rule: no number without its source. What nobody measured is an assumption, is
// printed as one, and can be given another value.
package economics
