package watch

import (
	"fmt"
	"math"
	"time"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
)

// Blame says until when what is locked must be on L1, and who is accused that it is not. Of a
// watchtower that has not seen L1 yet, which is nil, it says nothing.
func Blame(h *api.Health, now *watchtower.State) {
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
	for _, o := range now.Omissions {
		whose := "attester " + o.Attester.Hex()
		if o.Pays {
			whose = "this node's attester"
		}
		h.Notes = append(h.Notes, fmt.Sprintf("%s is accused of publishing less of checkpoint %d than it signed: it pays from %s on, unless the rest is published and confirmed before",
			whose, o.Number, unixTime(o.RescueTime)))
	}
}

func unixTime(seconds uint64) string {
	return time.Unix(int64(min(seconds, math.MaxInt64)), 0).UTC().Format(time.RFC3339)
}
