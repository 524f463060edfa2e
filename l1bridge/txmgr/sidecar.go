package txmgr

import (
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// provenBlobs is how many blobs' proofs are kept, 6 KB each: replacements and
// later tries carry the same blobs.
const provenBlobs = 64

// prover makes sidecars. A blob's 128 cell proofs take a third of a second of
// one core, so they are made once.
type prover struct {
	mu    sync.Mutex
	cache lru.BasicLRU[common.Hash, proven]
}

type proven struct {
	commitment kzg4844.Commitment
	cells      []kzg4844.Proof
}

func newProver() *prover {
	return &prover{cache: lru.NewBasicLRU[common.Hash, proven](provenBlobs)}
}

func (p *prover) sidecar(blobs []kzg4844.Blob) (*types.BlobTxSidecar, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	var commitments []kzg4844.Commitment
	var cells []kzg4844.Proof
	for i := range blobs {
		one, err := p.prove(&blobs[i])
		if err != nil {
			return nil, fmt.Errorf("prove blob %d: %w", i, err)
		}
		commitments = append(commitments, one.commitment)
		cells = append(cells, one.cells...)
	}
	return types.NewBlobTxSidecar(types.BlobSidecarVersion1, blobs, commitments, cells), nil
}

func (p *prover) prove(b *kzg4844.Blob) (proven, error) {
	key := crypto.Keccak256Hash(b[:])
	if known, ok := p.cache.Get(key); ok {
		return known, nil
	}
	var made proven
	var err error
	atLowPriority(func() {
		if made.commitment, err = kzg4844.BlobToCommitment(b); err == nil {
			made.cells, err = kzg4844.ComputeCellProofs(b)
		}
	})
	if err != nil {
		return proven{}, err
	}
	p.cache.Add(key, made)
	return made, nil
}
