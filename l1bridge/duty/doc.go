// Package duty is what a node's actors on L1 have in common, the publisher and the
// watchtower: Member, what they are told and act with, and how they wait.
//
// One rule: whoever acts looks again at every new head, and without one after a while.
package duty
