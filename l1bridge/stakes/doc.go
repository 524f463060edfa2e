// Package stakes reads what L1 holds of validators' stakes (design 4.5, 4.7): who waits in
// the queue and when it may enter, who is in the set and from which epoch on it can be
// drawn, who leaves and when its stake can be had, and which rewards wait to be claimed.
// Its main type is Reader, the contracts of one deployment as of one block.
//
// One rule: it tells, of one block, what the contracts say, in slots and epochs as they
// count them; what follows from that is worked out by pure functions, and nothing is sent.
package stakes
