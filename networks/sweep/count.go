package sweep

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

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
	tip := tips[0].Proposed.Chunk
	for _, t := range tips {
		tip = max(tip, t.Proposed.Chunk)
	}
	kept := &keeping{say: s.net.Say}
	for _, c := range s.clients {
		kept.nodes = append(kept.nodes, c)
	}
	seen, contradictions := s.witness.seen()
	chunks, uncertified, txs, err := kept.chunks(ctx, tip, seen)
	if err != nil {
		return err
	}
	lost, err := kept.txs(ctx, seen)
	if err != nil {
		return err
	}
	v.LostLocked, v.Uncertified = contradictions+chunks+lost, uncertified
	if v.LostAccepted, err = s.lostAccepted(ctx, kept); err != nil {
		return err
	}
	objects, err := s.lostObjects(ctx, txs)
	if err != nil {
		return err
	}
	v.LostObjects = objects
	unpublished, err := s.unpublished(ctx, tips)
	if err != nil {
		return err
	}
	v.Unpublished = unpublished
	return s.countStakes(ctx, v)
}

// lostAccepted counts txs that a node took and some node does not have locked, unless nodes
// ended: what waits in a pool ends with the node.
func (s *sweep) lostAccepted(ctx context.Context, kept *keeping) (int, error) {
	if s.Script == nil || s.Script.ends() {
		return 0, nil
	}
	return kept.unlocked(ctx, s.track.Accepted())
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
	v.DoubleSigns = 0
	for _, d := range doubles {
		if s.excused(d) {
			continue
		}
		s.net.Say("        signed twice: %s", d)
		v.DoubleSigns++
	}
	s.net.Say("Read %d signed votes, extensions and proposals in the nodes' logs", len(logs.seen))
	return nil
}
