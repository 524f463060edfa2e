package rpc

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/protocol"
)

// api is the node namespace: node_<method>. Each method is one line of meaning;
// what it returns is described in types.go.
type api struct{ backend Backend }

// SendTx admits a tx and returns its hash.
func (a *api) SendTx(ctx context.Context, raw TxBytes) (common.Hash, error) {
	hash, err := a.backend.SendTx(ctx, raw)
	return hash, answer(err)
}

// GetTxReceipt says what became of a tx.
func (a *api) GetTxReceipt(hash common.Hash) (*Receipt, error) {
	receipt, err := a.backend.Receipt(hash)
	if err != nil {
		return nil, answer(err)
	}
	return &receipt, nil
}

// GetTxEffect returns what an included tx did.
func (a *api) GetTxEffect(hash common.Hash) (*TxEffect, error) {
	return result(a.backend.TxEffect(hash))
}

// GetTips returns the five tips.
func (a *api) GetTips() Tips { return a.backend.Tips() }

// GetChunk returns a chunk by number.
func (a *api) GetChunk(number uint64) (*ChunkInfo, error) { return result(a.backend.Chunk(number)) }

// GetChunkByTx returns the chunk that includes a tx.
func (a *api) GetChunkByTx(hash common.Hash) (*ChunkInfo, error) {
	return result(a.backend.ChunkByTx(hash))
}

// GetLockCertificate returns the certificate that covers a chunk.
func (a *api) GetLockCertificate(chunk uint64) (*LockInfo, error) {
	return result(a.backend.Certificate(chunk))
}

// GetLockCertificateAt returns the certificate of a CometBFT height.
func (a *api) GetLockCertificateAt(height uint64) (*LockInfo, error) {
	return result(a.backend.CertificateAt(height))
}

// GetCheckpoint returns a checkpoint by number.
func (a *api) GetCheckpoint(number uint64) (*CheckpointInfo, error) {
	return result(a.backend.Checkpoint(number))
}

// GetCommittee returns an epoch's committee.
func (a *api) GetCommittee(epoch uint64) (*CommitteeInfo, error) {
	return result(a.backend.Committee(epoch))
}

// GetLeader returns who publishes in a slot.
func (a *api) GetLeader(slot uint64) (*LeaderInfo, error) { return result(a.backend.Leader(slot)) }

// GetNodeInfo describes the node and its chain.
func (a *api) GetNodeInfo() NodeInfo { return a.backend.Info() }

// GetPublicStorageAt returns the value of a contract's public storage slot.
func (a *api) GetPublicStorageAt(contract, slot protocol.FieldHex, chunk *uint64) (*protocol.FieldHex, error) {
	value, err := a.backend.PublicStorage(chunk, contract.Field(), slot.Field())
	if err != nil {
		return nil, answer(err)
	}
	hex := protocol.FieldHex(value)
	return &hex, nil
}

// GetNoteHashWitness proves a leaf of the note hash tree.
func (a *api) GetNoteHashWitness(index uint64, chunk *uint64) (*Witness, error) {
	return result(a.backend.NoteHashWitness(chunk, index))
}

// GetNullifierWitness proves a siloed nullifier present or absent.
func (a *api) GetNullifierWitness(nullifier protocol.FieldHex, chunk *uint64) (*Witness, error) {
	return result(a.backend.NullifierWitness(chunk, nullifier.Field()))
}

// GetPublicDataWitness proves a public data leaf present or absent.
func (a *api) GetPublicDataWitness(leafSlot protocol.FieldHex, chunk *uint64) (*Witness, error) {
	return result(a.backend.PublicDataWitness(chunk, leafSlot.Field()))
}

// GetArchiveWitness proves a leaf of the archive tree.
func (a *api) GetArchiveWitness(index uint64, chunk *uint64) (*Witness, error) {
	return result(a.backend.ArchiveWitness(chunk, index))
}

// GetL1ToL2MessageWitness proves a leaf of the L1-to-L2 message tree.
func (a *api) GetL1ToL2MessageWitness(index uint64, chunk *uint64) (*Witness, error) {
	return result(a.backend.L1ToL2MessageWitness(chunk, index))
}

func result[T any](value *T, err error) (*T, error) {
	if err != nil {
		return nil, answer(err)
	}
	return value, nil
}
