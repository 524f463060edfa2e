package app

import (
	"errors"
	"time"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/watch"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/publication"
)

// staleL1 is the age of the last L1 block from which a node is not ready: it can
// lock chunks but not see them published.
const staleL1 = 5 * time.Minute

func (b *bridge) health(h *api.Health, need func(bool, string, ...any)) {
	if err := b.halted.Load(); err != nil {
		need(false, "%s", *err)
	}
	s := b.view.Snapshot()
	if b.publisher != nil {
		need(b.publisher.Warm(), "the publisher loads what blob proofs need")
	}
	failure, _ := b.view.Failure()
	if !s.Ready() {
		need(false, "no block was read from L1 yet: see l1.endpoints%s", because(failure))
		return
	}
	if err := b.contract.wrong(); err != nil {
		need(false, "%s", err)
	}
	if errors.Is(failure, l1client.ErrOtherChain) {
		need(false, "%s", failure) // at once: what was seen of the right one gets older
	}
	age := s.Age(b.node.now())
	ms := uint64(age.Milliseconds())
	h.L1ViewAgeMS = &ms
	need(age < staleL1, "the last L1 block was seen %s ago%s", age.Round(time.Second), because(failure))
	h.Notes = append(append(h.Notes, b.standing.judge(b.byProof(), need)...), b.lost.notes()...)
	waiting, err := b.backlog(b.standing.get())
	need(err == nil, "cannot read what waits to be published: %v", err)
	h.PublishBacklog = waiting
	b.blame(h)
}

// byProof tells whether the chain goes on by proof alone.
func (b *bridge) byProof() bool { return b.node.app != nil && b.node.app.ByProof() }

// blame says until when what is locked must be on L1, and who is accused that it is not.
func (b *bridge) blame(h *api.Health) {
	if b.tower != nil {
		watch.Blame(h, b.tower.State())
	}
}

// because adds why something is so, if it is known.
func because(err error) string {
	if err == nil {
		return ""
	}
	return ": " + err.Error()
}

// backlog is how many locked chunks of slots that are over are not on L1.
func (b *bridge) backlog(onL1 publication.Standing) (uint64, error) {
	locked := b.node.tips.LockedChunk()
	if locked <= onL1.Ours.LastChunk {
		return 0, nil
	}
	record, err := ledger.ChunkAt(b.node.stores.world, locked)
	if err != nil {
		return 0, err
	}
	if record.Header.Slot == b.node.params.SlotAt(uint64(b.node.now().UnixMilli())) {
		header, err := ledger.CheckpointAt(b.node.stores.world, record.Header.Checkpoint)
		if err != nil {
			return 0, err
		}
		locked = min(locked, header.FirstChunk-1)
	}
	return locked - min(locked, onL1.Ours.LastChunk), nil
}
