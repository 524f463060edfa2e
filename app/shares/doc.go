// Package shares completes the certificates of heights that were decided with too few
// matching extensions: which pre-commits CometBFT kept is first come, first served, and
// must not say whether there is a certificate. Its main type is Exchange: it asks peers
// until this node's last height is covered, answers what they ask, and counts what
// comes, from them and from late votes.
//
// One rule: a peer is blamed only for what no honest peer sends, and what this node
// cannot read or write is its own trouble: it is logged, never told as "not here" in
// silence.
package shares
