// Package quote is what a prover promises, and the choice between promises (seeds 003,
// "Proving coordination"). Its main types are Quote, what is promised, Signed, with the
// prover's signature, and Policy, by which who leads a slot chooses.
//
// One rule: a quote has one byte string and one signature that anybody takes, so that what
// was seen is known again by its bytes, and Go takes exactly what the contracts take, but
// for numbers that no deployment reaches.
package quote
