package rpc

import (
	"context"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
)

// Backend is the node behind the methods. Its methods may be called from many
// goroutines. What does not exist, or not any more, is an error that wraps
// ErrNotFound; what the node cannot answer now wraps ErrUnavailable.
type Backend interface {
	Chain
	State
	Feeds
	// SendTx admits an encoded tx object and passes it on. Its errors are
	// refusals (*tx.Refusal) when the tx is at fault.
	SendTx(ctx context.Context, raw []byte) (common.Hash, error)
	// Info describes the node and what clients need to build txs.
	Info() NodeInfo
	// Health is the answer of /readyz.
	Health() Health
}

// Chain is what happened.
type Chain interface {
	Receipt(tx common.Hash) (Receipt, error)
	TxEffect(tx common.Hash) (*TxEffect, error)
	Tips() Tips
	Chunk(number uint64) (*ChunkInfo, error)
	ChunkByTx(tx common.Hash) (*ChunkInfo, error)
	// Certificate returns the lock certificate that covers a chunk.
	Certificate(chunk uint64) (*LockInfo, error)
	// CertificateAt returns the lock certificate of a CometBFT height.
	CertificateAt(height uint64) (*LockInfo, error)
	Checkpoint(number uint64) (*CheckpointInfo, error)
	Committee(epoch uint64) (*CommitteeInfo, error)
	Leader(slot uint64) (*LeaderInfo, error)
}

// State is the world state after a chunk; nil is the locked tip.
type State interface {
	PublicStorage(chunk *uint64, contract, slot fr.Element) (fr.Element, error)
	NoteHashWitness(chunk *uint64, index uint64) (*Witness, error)
	// NullifierWitness proves a siloed nullifier present, or absent by the leaf
	// below it.
	NullifierWitness(chunk *uint64, nullifier fr.Element) (*Witness, error)
	// PublicDataWitness proves a leaf slot's value, or its absence by the leaf
	// below it.
	PublicDataWitness(chunk *uint64, leafSlot fr.Element) (*Witness, error)
	ArchiveWitness(chunk *uint64, index uint64) (*Witness, error)
	L1ToL2MessageWitness(chunk *uint64, index uint64) (*Witness, error)
}

// Feeds are what subscribers get. The channel is closed when the node stops; the
// returned function ends the subscription and may be called more than once. A
// subscriber that reads too slowly loses the oldest entries: numbers of chunks
// then have a gap, which node_getChunk fills.
type Feeds interface {
	SubscribeChunks() (<-chan LockedChunk, func())
	SubscribeTips() (<-chan Tips, func())
}
