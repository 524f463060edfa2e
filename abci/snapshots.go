package abci

import (
	"context"
	"crypto/sha256"
	"iter"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/snapshot"
)

// Snapshots keeps snapshots: those this node offers, and the one it is given.
type Snapshots interface {
	// Offered are the snapshots this node hands out.
	Offered() ([]Offer, error)
	// Part reads a part by its hash; Parts several.
	Part(hash common.Hash) ([]byte, error)
	Parts(hashes []common.Hash) iter.Seq2[[]byte, error]
	// Put keeps a part durably, Received a snapshot whose parts all came, before the
	// state is restored from it. Refused forgets one that is foul, with its parts.
	Put(part []byte) (common.Hash, error)
	Received(m *snapshot.Manifest) error
	Refused(m *snapshot.Manifest) error
}

// Offer is a snapshot that is handed out: its manifest, and that encoded.
type Offer struct {
	*snapshot.Manifest
	Raw []byte
}

// Trusted is a block that is known to be decided, and the AppHash after it.
type Trusted struct {
	Txs      [][]byte
	Proposer common.Address
	AppHash  common.Hash
}

// ListSnapshots offers what this node has.
func (a *App) ListSnapshots(context.Context, *abcitypes.RequestListSnapshots) (*abcitypes.ResponseListSnapshots, error) {
	offers, err := a.cfg.Snapshots.Offered()
	if err != nil {
		a.cfg.Logger.Error("Cannot offer snapshots", "err", err)
		return &abcitypes.ResponseListSnapshots{}, nil
	}
	r := new(abcitypes.ResponseListSnapshots)
	for _, m := range offers {
		hash := sha256.Sum256(m.Raw)
		r.Snapshots = append(r.Snapshots, &abcitypes.Snapshot{
			Height: m.Height, Format: m.Format, Chunks: uint32(m.Parts()), Hash: hash[:], Metadata: m.Raw,
		})
	}
	return r, nil
}

// LoadSnapshotChunk hands out a part; nothing when this node does not have it.
func (a *App) LoadSnapshotChunk(_ context.Context, req *abcitypes.RequestLoadSnapshotChunk) (*abcitypes.ResponseLoadSnapshotChunk, error) {
	offers, err := a.cfg.Snapshots.Offered()
	if err != nil {
		return nil, err
	}
	for _, m := range offers {
		hash, ok := m.Part(int(req.Chunk))
		if m.Height != req.Height || m.Format != req.Format || !ok {
			continue
		}
		part, err := a.cfg.Snapshots.Part(hash)
		if err != nil {
			a.cfg.Logger.Warn("Cannot hand out a part of a snapshot", "height", req.Height, "part", req.Chunk, "err", err)
			continue
		}
		return &abcitypes.ResponseLoadSnapshotChunk{Chunk: part}, nil
	}
	return &abcitypes.ResponseLoadSnapshotChunk{}, nil
}
