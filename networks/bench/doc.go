// Package bench measures the spine beside its budgets: how soon a tx is locked,
// how many can be, what a chunk costs before its vote, what a lock certificate
// costs to check, how fast a node is up and how large it is.
//
// The main path is Run. Each part measures one thing and, in the same run,
// something else like it: the bare CometBFT kvstore with the same keys and
// timeouts, the whole-blob commitment of the library, CometBFT's own commit
// check. So a figure taken on a slow or busy machine still says something: the
// ratio.
//
// One rule: a bench prints, it never judges. No figure makes a run fail; a part
// that could not be measured does.
package bench
