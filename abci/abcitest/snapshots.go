package abcitest

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"reflect"
	"slices"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/x/snapshot"
)

// Snapshots are a node's, in memory.
type Snapshots struct {
	Manifests []*snapshot.Manifest
	// Senders are those whom the last answer to a part refused.
	Senders []string
	// OnReceived is called when a snapshot is kept; nil is not.
	OnReceived func()
	parts      map[common.Hash][]byte
}

func newSnapshots() *Snapshots { return &Snapshots{parts: map[common.Hash][]byte{}} }

// Offered implements abci.Snapshots.
func (s *Snapshots) Offered() (out []abci.Offer, err error) {
	for _, m := range s.Manifests {
		raw, err := m.Encode()
		if err != nil {
			return nil, err
		}
		out = append(out, abci.Offer{Manifest: m, Raw: raw})
	}
	return out, nil
}

// Part implements abci.Snapshots.
func (s *Snapshots) Part(hash common.Hash) ([]byte, error) {
	if part, ok := s.parts[hash]; ok {
		return part, nil
	}
	return nil, errors.New("no such part")
}

// Parts implements abci.Snapshots.
func (s *Snapshots) Parts(hashes []common.Hash) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for _, hash := range hashes {
			if part, err := s.Part(hash); !yield(part, err) || err != nil {
				return
			}
		}
	}
}

// Put implements abci.Snapshots.
func (s *Snapshots) Put(part []byte) (common.Hash, error) {
	hash := snapshot.PartHash(part)
	s.parts[hash] = part
	return hash, nil
}

// Received implements abci.Snapshots.
func (s *Snapshots) Received(m *snapshot.Manifest) error {
	s.Manifests = append(s.Manifests, m)
	if s.OnReceived != nil {
		s.OnReceived()
	}
	return nil
}

// Refused implements abci.Snapshots.
func (s *Snapshots) Refused(m *snapshot.Manifest) error {
	s.Manifests = slices.DeleteFunc(s.Manifests, func(k *snapshot.Manifest) bool { return reflect.DeepEqual(k, m) })
	for i := range m.Parts() {
		hash, _ := m.Part(i)
		delete(s.parts, hash)
	}
	return nil
}

// Empty tells whether it has nothing.
func (s *Snapshots) Empty() bool { return len(s.Manifests) == 0 && len(s.parts) == 0 }

// Snapshot makes a snapshot of the node's last chunk.
func (n *Node) Snapshot() *snapshot.Manifest {
	state := n.App.State()
	certificate, err := state.LockedBy(n.chain.Params, n.Store)
	require.NoError(n.chain.t, err)
	m, err := snapshot.Make(snapshot.Source{Params: n.chain.Params, World: n.Store, State: state, Certificate: certificate}, func(part []byte) error {
		_, err := n.Snapshots.Put(part)
		return err
	})
	require.NoError(n.chain.t, err)
	n.Snapshots.Manifests = append(n.Snapshots.Manifests, m)
	return m
}

// trusted is what a light client knows of a block the chain decided, once the next one
// is there.
func (n *Node) trusted(height uint64) (abci.Trusted, error) {
	for _, b := range n.chain.Blocks {
		if uint64(b.Height) == height {
			return abci.Trusted{Txs: b.Txs, Proposer: common.BytesToAddress(n.chain.Address(b.Proposer)), AppHash: b.AppHash}, nil
		}
	}
	return abci.Trusted{}, fmt.Errorf("block %d is not known", height)
}

// Take has the node take a snapshot of another, as CometBFT would; it says whether it
// did. change may spoil a part on the way.
func (n *Node) Take(from *Node, change func(part int, raw []byte) []byte) (abcitypes.ResponseOfferSnapshot_Result, abcitypes.ResponseApplySnapshotChunk_Result) {
	ctx := context.Background()
	offers, err := from.App.ListSnapshots(ctx, &abcitypes.RequestListSnapshots{})
	require.NoError(n.chain.t, err)
	require.NotEmpty(n.chain.t, offers.Snapshots)
	s := offers.Snapshots[len(offers.Snapshots)-1]
	after, err := n.trusted(s.Height)
	require.NoError(n.chain.t, err)
	hash := after.AppHash
	offer, err := n.App.OfferSnapshot(ctx, &abcitypes.RequestOfferSnapshot{Snapshot: s, AppHash: hash[:]})
	require.NoError(n.chain.t, err)
	if offer.Result != abcitypes.ResponseOfferSnapshot_ACCEPT {
		return offer.Result, abcitypes.ResponseApplySnapshotChunk_UNKNOWN
	}
	var last abcitypes.ResponseApplySnapshotChunk_Result
	for i := range s.Chunks {
		part, err := from.App.LoadSnapshotChunk(ctx, &abcitypes.RequestLoadSnapshotChunk{Height: s.Height, Format: s.Format, Chunk: i})
		require.NoError(n.chain.t, err)
		raw := part.Chunk
		if change != nil {
			raw = change(int(i), raw)
		}
		applied, err := n.App.ApplySnapshotChunk(ctx, &abcitypes.RequestApplySnapshotChunk{Index: i, Chunk: raw, Sender: "peer"})
		require.NoError(n.chain.t, err)
		n.Snapshots.Senders = applied.RejectSenders
		if last = applied.Result; last != abcitypes.ResponseApplySnapshotChunk_ACCEPT {
			break
		}
	}
	return offer.Result, last
}
