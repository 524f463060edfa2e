package sweep

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/audit"
)

// count asks nodes and L1 what became of everything.
func (s *sweep) count(ctx context.Context, v *Verdict) error {
	s.net.Say("Count: every chunk at every node, every object, L1")
	tips, err := s.tips(ctx)
	if err != nil {
		return err
	}
	chunks, contradictions := s.witness.seen()
	v.LostLocked += contradictions
	tip := tips[0].Proposed.Chunk
	for _, t := range tips {
		tip = max(tip, t.Proposed.Chunk)
	}
	var txs []common.Hash
	for number := uint64(1); number <= tip; number++ {
		decided, certified, err := s.chunk(ctx, number)
		if err != nil {
			return err
		}
		if !certified {
			v.Uncertified++
			s.net.Say("        no certificate covers chunk %d", number)
		}
		for _, chunk := range decided {
			if chunk != nil {
				txs = append(txs, chunk.TxHashes...)
				break
			}
		}
		seen, reported := chunks[number]
		delete(chunks, number)
		if reported && !everywhere(decided, seen) {
			v.LostLocked++
			s.net.Say("        chunk %d was reported locked as %s, and now:%s", number, seen.hash, hashes(decided))
		}
	}
	v.LostLocked += len(chunks) // above every node's tip
	lost, err := s.lostTxs(ctx)
	if err != nil {
		return err
	}
	v.LostLocked += lost
	if v.LostObjects, err = s.lostObjects(ctx, txs); err != nil {
		return err
	}
	v.Unpublished, err = s.unpublished(ctx, tips)
	return err
}

// chunk asks every node for a chunk, nil where it is not known, and whether a
// certificate covers it anywhere.
func (s *sweep) chunk(ctx context.Context, number uint64) (decided []*api.ChunkInfo, certified bool, err error) {
	decided = make([]*api.ChunkInfo, len(s.clients))
	for i, c := range s.clients {
		if decided[i], err = c.Chunk(ctx, number); err != nil {
			if !isNotFound(err) {
				return nil, false, err
			}
			decided[i] = nil
			continue
		}
		if certified {
			continue
		}
		lock, err := c.Lock(ctx, number)
		switch {
		case err == nil:
			certified = lock.Height >= decided[i].Header.Height
		case !isNotFound(err):
			return nil, false, err
		}
	}
	return decided, certified, nil
}

// everywhere tells whether every node has a chunk as it was reported, locked.
func everywhere(decided []*api.ChunkInfo, was reported) bool {
	for _, chunk := range decided {
		if chunk == nil || chunk.Hash != was.hash || !chunk.Status.Reached(api.StatusLocked) || !slices.Equal(chunk.TxHashes, was.txs) {
			return false
		}
	}
	return true
}

func hashes(decided []*api.ChunkInfo) string {
	out := ""
	for i, chunk := range decided {
		if chunk == nil {
			out += fmt.Sprintf(" node %d has none", i)
			continue
		}
		out += fmt.Sprintf(" node %d has %s, %s", i, chunk.Hash, chunk.Status)
	}
	return out
}

// receiptBatch bounds one request for receipts.
const receiptBatch = 200

// lostTxs counts txs of chunks that were reported locked whose receipt at some
// node is not.
func (s *sweep) lostTxs(ctx context.Context) (lost int, err error) {
	chunks, _ := s.witness.seen()
	var txs []common.Hash
	for _, chunk := range chunks {
		txs = append(txs, chunk.txs...)
	}
	for batch := range slices.Chunk(txs, receiptBatch) {
		missing := map[common.Hash]bool{}
		for _, c := range s.clients {
			receipts, err := c.Receipts(ctx, batch)
			if err != nil {
				return 0, err
			}
			for i, receipt := range receipts {
				if !receipt.Status.Reached(api.StatusLocked) {
					missing[batch[i]] = true
				}
			}
		}
		lost += len(missing)
	}
	return lost, nil
}

// unpublished counts locked chunks that are not among those from which L1 alone
// lets the state be rebuilt, with every root as it is claimed.
func (s *sweep) unpublished(ctx context.Context, tips []api.Tips) (int, error) {
	m := s.net.Manifest()
	last, err := audit.Run(ctx, audit.Options{
		L1: []string{m.L1.HTTP}, Beacon: []string{m.L1.Beacon}, BeaconByNumber: m.L1.BeaconByNumber,
		Rollup: m.Rollup, FromBlock: m.DeployedAt, Home: filepath.Join(s.Home, "audit"),
	})
	if err != nil {
		return 0, fmt.Errorf("audit: %w", err)
	}
	var locked uint64
	for _, t := range tips {
		locked = max(locked, t.Locked.Chunk)
	}
	if last.Chunk >= locked {
		return 0, nil
	}
	return int(locked - last.Chunk), nil
}

func isNotFound(err error) bool {
	var e *api.Error
	return errors.As(err, &e) && e.Code == api.CodeNotFound
}

// readLogs counts double signatures in the logs of nodes that have stopped.
func (s *sweep) readLogs(v *Verdict) error {
	m := s.net.Manifest()
	logs := &signatures{chainID: m.ChainID, seen: map[slotOfKey]map[string]bool{}}
	for _, node := range m.Nodes {
		if err := logs.read(node.Home); err != nil {
			return fmt.Errorf("read the consensus log of %s: %w", node.Name, err)
		}
	}
	if len(logs.seen) == 0 {
		return errors.New("the consensus logs hold no signature at all")
	}
	doubles := logs.doubles()
	for _, d := range doubles {
		s.net.Say("        signed twice: %s", d)
	}
	v.DoubleSigns = len(doubles)
	s.net.Say("Read %d signed votes, extensions and proposals in the nodes' logs", len(logs.seen))
	return nil
}
