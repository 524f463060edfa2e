package app

import (
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/aztecd/aztecd/app/api"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
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
	age := s.Age(time.Now())
	ms := uint64(age.Milliseconds())
	h.L1ViewAgeMS = &ms
	need(age < staleL1, "the last L1 block was seen %s ago%s", age.Round(time.Second), because(failure))
	h.Notes = append(h.Notes, b.standing.judge(need)...)
	waiting, err := b.backlog(b.standing.get())
	need(err == nil, "cannot read what waits to be published: %v", err)
	h.PublishBacklog = waiting
	b.blame(h)
}

// blame says until when what is locked must be on L1, and who is accused that it is not.
func (b *bridge) blame(h *api.Health) {
	if b.tower == nil {
		return
	}
	now := b.tower.State()
	if now == nil {
		return
	}
	if d := now.Oldest; d != nil {
		h.Unpublished = &api.Unpublished{Checkpoint: d.Number, Slot: d.Slot, Epoch: d.Epoch, Deadline: d.Time}
		if d.Alarm != watchtower.Calm {
			h.Notes = append(h.Notes, fmt.Sprintf("checkpoint %d of slot %d is locked and not on L1: from %s on the committee of epoch %d may be accused of it",
				d.Number, d.Slot, unixTime(d.Time), d.Epoch))
		}
	}
	for _, a := range now.Accusations {
		h.Accusations = append(h.Accusations, api.Accusation{
			Checkpoint: a.Number, Hash: a.Hash, Epoch: a.Epoch, Due: a.Phase == watchtower.PhaseDue, SlashFrom: a.RescueTime, OwnStake: a.Pays,
		})
		whose := "a committee"
		if a.Pays {
			whose = "this node's committee"
		}
		h.Notes = append(h.Notes, fmt.Sprintf("%s, of epoch %d, is accused that checkpoint %d is not on L1: it pays from %s on, unless that is published and confirmed before",
			whose, a.Epoch, a.Number, unixTime(a.RescueTime)))
	}
}

func unixTime(seconds uint64) string {
	return time.Unix(int64(min(seconds, math.MaxInt64)), 0).UTC().Format(time.RFC3339)
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
	if record.Header.Slot == b.node.params.SlotAt(uint64(time.Now().UnixMilli())) {
		header, err := ledger.CheckpointAt(b.node.stores.world, record.Header.Checkpoint)
		if err != nil {
			return 0, err
		}
		locked = min(locked, header.FirstChunk-1)
	}
	return locked - min(locked, onL1.Ours.LastChunk), nil
}
