// Package watcher files proposals for AZT holders to vote on by itself: of what no contract
// decides, and what a reader can check all the same (seeds 004, "the watcher"). Its main type
// is Watcher.
//
// One rule: of one matter there is one proposal, whoever files it, whatever became of it. What
// was proposed is read from L1, and believed only where its evidence proves the same.
package watcher
