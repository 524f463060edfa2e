package sweep

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/tx"
)

const (
	// objectBatch is how many objects are asked for at once.
	objectBatch = 64
	// objectPatience is how long they may take.
	objectPatience = time.Minute
)

// lostObjects counts txs whose object no node gives to a stranger who asks on the
// object network.
func (s *sweep) lostObjects(ctx context.Context, txs []common.Hash) (lost int, err error) {
	info, err := s.clients[0].Info(ctx)
	if err != nil {
		return 0, err
	}
	limits := tx.Limits{MaxObjectBytes: int(info.Params.MaxObjectBytes)}
	stranger, err := s.stranger(ctx, limits)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, stranger.Close()) }()
	for batch := range slices.Chunk(txs, objectBatch) {
		keys := make([][32]byte, len(batch))
		for i, hash := range batch {
			keys[i] = hash
		}
		got := map[[32]byte]bool{}
		within, cancel := context.WithTimeout(ctx, objectPatience)
		err := stranger.Fetch(within, p2p.Tx, keys, func(key [32]byte, raw []byte) error {
			made, err := tx.Decode(raw, limits)
			if err == nil && made.ID() != key {
				err = errors.New("another tx")
			}
			got[key] = got[key] || err == nil
			return err
		})
		cancel()
		if err != nil && !errors.Is(err, context.DeadlineExceeded) {
			return 0, fmt.Errorf("fetch objects: %w", err)
		}
		for _, key := range keys {
			if !got[key] {
				lost++
				s.net.Say("        no node gives tx %s", common.Hash(key))
			}
		}
	}
	return lost, nil
}

// stranger joins the object network as a peer with nothing to give.
func (s *sweep) stranger(ctx context.Context, limits tx.Limits) (*p2p.Network, error) {
	m := s.net.Manifest()
	peers := make([]string, len(m.Nodes))
	for i, node := range m.Nodes {
		var err error
		if peers[i], err = node.ObjectPeer(); err != nil {
			return nil, err
		}
	}
	key, err := p2p.LoadOrCreateKey(filepath.Join(s.Home, "stranger_key"))
	if err != nil {
		return nil, err
	}
	nothing := func(keys [][32]byte) [][]byte { return make([][]byte, len(keys)) }
	n, err := p2p.New(p2p.Config{
		ListenAddr: "127.0.0.1:0", Key: key, Peers: peers, ChainID: m.ChainID, MaxObjectBytes: limits.MaxObjectBytes,
		Logger: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		return nil, err
	}
	if err := n.Start(ignore{}, p2p.Sources{p2p.Tx: {MaxBytes: limits.MaxObjectBytes, Objects: nothing}}); err != nil {
		return nil, errors.Join(err, n.Close())
	}
	err = s.await(ctx, func(context.Context) error {
		if connected := len(n.Peers()); connected < len(peers) {
			return fmt.Errorf("connected to %d of %d nodes on the object network", connected, len(peers))
		}
		return nil
	})
	if err != nil {
		return nil, errors.Join(err, n.Close())
	}
	return n, nil
}

// ignore is the handler of a peer that wants no gossip.
type ignore struct{}

// HandleObject implements p2p.Handler.
func (ignore) HandleObject(context.Context, []byte) p2p.Verdict { return p2p.Ignore }
