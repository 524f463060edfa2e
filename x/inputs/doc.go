// Package inputs is what a block takes from L1. State inputs change world state, so
// they make a block a chunk; control inputs change who decides, and do not.
//
// One rule: an input says the same wherever it is read, in a block, from L1 or from
// a blob; how it is written there is the reader's business.
package inputs
