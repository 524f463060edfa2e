package api

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/protocol"
)

// NodeInfo describes a node, its chain, and what a client needs to build a tx.
type NodeInfo struct {
	Moniker string `json:"moniker"`
	ChainID string `json:"chainId"`
	// Params are the genesis parameters.
	Params *Params `json:"params"`
	// Attester is the node's validator address.
	Attester common.Address `json:"attester"`
	Versions Versions       `json:"versions"`
	Listen   Listen         `json:"listen"`

	// Height of CometBFT; Synced: it is the head's, as far as peers tell.
	Height uint64 `json:"height"`
	Synced bool   `json:"synced"`
	// Time is the node's clock, Unix milliseconds; Slot that of Time.
	Time uint64 `json:"timeMs"`
	Slot uint64 `json:"slot"`

	// Fees now, and the locked chunk a tx can name as its anchor.
	Fees   protocol.GasFees `json:"fees"`
	Anchor Anchor           `json:"anchor"`

	// LastBlockMS is when this node committed the last height, Unix milliseconds; an idle
	// chain makes one in each slot.
	LastBlockMS uint64 `json:"lastBlockMs"`
	// UncertifiedHeights were decided since the last that has a lock certificate; with
	// more than 16 of them no chunks are made. UnpublishedSlots are closed and not on L1;
	// with more of them than genesis allows there is one chunk a slot.
	UncertifiedHeights uint64 `json:"uncertifiedHeights"`
	UnpublishedSlots   uint64 `json:"unpublishedSlots"`
	// L1Origin is the L1 block that the last block named, L1OriginAgeMS how old it is now.
	// Chunks name none older than genesis allows: then there are heartbeats only.
	L1Origin      L1Block `json:"l1Origin"`
	L1OriginAgeMS uint64  `json:"l1OriginAgeMs"`

	// ByProof: L1 lets the chain go on by proof alone. There are heartbeats only, and what is
	// published so is not in this node's state.
	ByProof bool `json:"byProof"`

	// Pool of pending txs.
	PoolTxs   int `json:"poolTxs"`
	PoolBytes int `json:"poolBytes"`
	// Traffic since the process started, in bytes: tx objects and consensus.
	Objects   Traffic `json:"objects"`
	Consensus Traffic `json:"consensus"`
	// PID and RSSBytes of the process.
	PID      int    `json:"pid"`
	RSSBytes uint64 `json:"rssBytes"`
	// Executions counts chunk executions by path; their sum is the chunks' number.
	Executions map[string]uint64 `json:"executions,omitempty"`
}

// Versions of the program and of what it is built on.
type Versions struct {
	Aztecd     string `json:"version"`
	Commit     string `json:"commit"`
	CometBFT   string `json:"cometbft"`
	GoEthereum string `json:"goEthereum"`
}

// Listen are the addresses a node serves.
type Listen struct {
	RPC       string `json:"rpc"`
	CometRPC  string `json:"cometRpc"`
	P2P       string `json:"p2p"`
	Consensus string `json:"consensus"`
}

// Anchor is a state to prove a tx against.
type Anchor struct {
	Chunk     uint64            `json:"chunk"`
	StateRoot protocol.FieldHex `json:"stateRoot"`
}

// Traffic in bytes.
type Traffic struct {
	In  uint64 `json:"in"`
	Out uint64 `json:"out"`
}
