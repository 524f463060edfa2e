// Package committee is the set of attesters that finalize an epoch's chunks: its
// order, quorum and slot leaders. A Schedule says which committee that is, for an
// epoch or a height; a Committee answers the rest.
//
// One rule: everything here is computed from the members and the epoch's seed
// alone, so that the Rollup contract finds the same.
package committee
