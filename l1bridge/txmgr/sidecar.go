package txmgr

import (
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// provenBlobs is how many blobs' proofs are kept, 6 KB each: replacements and
// later tries carry the same blobs.
const provenBlobs = 64

// Prover makes sidecars. A blob's 128 cell proofs take a third of a second of
// one core, so they are made once. It may be used by several managers.
type Prover struct {
	yields yielding

	mu    sync.Mutex
	cache lru.BasicLRU[common.Hash, proven]
}

type proven struct {
	commitment kzg4844.Commitment
	cells      []kzg4844.Proof
}

// NewProver makes one that has proven nothing yet.
func NewProver() *Prover {
	return &Prover{yields: newYielding(), cache: lru.NewBasicLRU[common.Hash, proven](provenBlobs)}
}

func (p *Prover) sidecar(blobs []kzg4844.Blob) (*types.BlobTxSidecar, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	until := time.Now().Add(patience)
	var commitments []kzg4844.Commitment
	var cells []kzg4844.Proof
	for i := range blobs {
		one, err := p.prove(&blobs[i], until)
		if err != nil {
			return nil, fmt.Errorf("prove blob %d: %w", i, err)
		}
		commitments = append(commitments, one.commitment)
		cells = append(cells, one.cells...)
	}
	return types.NewBlobTxSidecar(types.BlobSidecarVersion1, blobs, commitments, cells), nil
}

func (p *Prover) prove(b *kzg4844.Blob, until time.Time) (proven, error) {
	key := crypto.Keccak256Hash(b[:])
	if known, ok := p.cache.Get(key); ok {
		return known, nil
	}
	type result struct {
		proven
		err error
	}
	made := do(p.yields, until, func() (r result) {
		if r.commitment, r.err = kzg4844.BlobToCommitment(b); r.err == nil {
			r.cells, r.err = kzg4844.ComputeCellProofs(b)
		}
		return r
	})
	if made.err != nil {
		return proven{}, made.err
	}
	p.cache.Add(key, made.proven)
	return made.proven, nil
}
