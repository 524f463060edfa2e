// Package fallback makes checkpoints of txs while no committee attests to any
// (docs/proving.md, "Fallback"): what a prover publishes by proof alone.
//
// One rule: each word of what it makes is proved, known to L1, or zero. So whoever has the
// txs makes the same, and whoever has L1 alone reads the same.
package fallback
