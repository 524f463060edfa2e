// Package transcripts tells what the rollup contract does, as stories.
//
// A story is a text file in testdata: commands, and under each what L1 made of it. The
// L1 is an embedded one with the real contract; headers are made up, hashes, signatures,
// blobs and transactions are not. In a story a plain number is a checkpoint of the chain
// that the committee locked, one with a + a longer version of it, and one with a ' a
// forgery that nobody locked: forge makes those, and no certificate of them can be had.
//
// One rule: a story speaks of what people know, by its name. Hashes, prices and gas are
// not in it, so that only a change of what the contract does changes it.
//
// go test ./test/transcripts -rewrite writes the answers anew.
package transcripts
