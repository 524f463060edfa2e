// Package queues reads what waits on L1 for the chain: messages to L2, and txs that it
// must take. Its main type is Reader.
//
// One rule: how far a queue was filled, and with what, is its count and rolling hash as a
// contract has them at a block whose hash is known. Events are only believed as far as they
// roll from one such hash to another, so an endpoint that forgets, adds or changes one is
// noticed.
package queues
