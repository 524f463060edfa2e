package api

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/worldstate"
)

// L1Contracts are where a chain's contracts are on L1.
type L1Contracts struct {
	Rollup         common.Address `json:"rollupAddress"`
	Governance     common.Address `json:"governanceAddress"`
	FeeJuicePortal common.Address `json:"feeJuicePortalAddress"`
	// Proving and Escrow are where checkpoints get proven; zero on a chain that is not.
	Proving common.Address `json:"provingAddress"`
	Escrow  common.Address `json:"escrowAddress"`
}

// TreeID is a state tree.
type TreeID string

// The state trees.
const (
	TreeNoteHash      TreeID = "noteHash"
	TreeNullifier     TreeID = "nullifier"
	TreePublicData    TreeID = "publicData"
	TreeL1ToL2Message TreeID = "l1ToL2Message"
	TreeArchive       TreeID = "archive"
)

// Tree gives the tree; false for none.
func (t TreeID) Tree() (worldstate.TreeID, bool) {
	tree, ok := map[TreeID]worldstate.TreeID{
		TreeNoteHash: worldstate.NoteHash, TreeNullifier: worldstate.Nullifier, TreePublicData: worldstate.PublicData,
		TreeL1ToL2Message: worldstate.L1ToL2Message, TreeArchive: worldstate.Archive,
	}[t]
	return tree, ok
}
