// Package origins reads what a chain takes of L1: the blocks that its own may name, with
// their prices and how far the queues were filled at them, and what stands in the queues.
// Its main type is Follower.
//
// One rule: a block is not seen before all that waits at it is on disk. Whoever votes for a
// block that names it has what it brings, and asks nobody.
package origins
