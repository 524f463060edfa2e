package api

import "github.com/ethereum/go-ethereum/common"

// Claim says who proves what is on L1 and not proven yet, and what that prover loses if it
// does not (seeds 001, "Prover commitment").
type Claim struct {
	// Period is the epoch at whose end it fell due, Checkpoint the last one to prove.
	Period     uint64 `json:"period"`
	Checkpoint uint64 `json:"checkpoint"`
	// Prover is its L1 account, Bond what it has at stake, in AZT's smallest unit, 1e-18.
	Prover common.Address `json:"prover"`
	Bond   string         `json:"bond"`
	// Until is the first slot in which, without a proof, the bond is gone and the chain is
	// pruned to what is proven.
	Until SlotTime `json:"until"`
}
