package stakes

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
)

// Seat is what an epoch's committee has for a validator.
type Seat struct {
	Epoch uint64 `json:"epoch"`
	// Position in the committee; nil when it does not sit in it.
	Position *int `json:"position"`
}

// Seats tells where a validator sits: in the present epoch's committee, and in later ones
// as far as they are drawn.
func (r *Reader) Seats(ctx context.Context, attester common.Address) ([]Seat, error) {
	var seats []Seat
	for epoch := r.Epoch(); ; epoch++ {
		members, err := Get(ctx, r, "committee", r.Rules.Rollup, rollups.PackCommitteeAt(epoch), rollups.UnpackCommitteeAt)
		if data, reverted := client.RevertData(err); reverted {
			switch name, _, _ := bindings.DecodeError(data); {
			case name == "NotDrawn" && len(seats) > 0:
				return seats, nil
			case name == "BeforeRestart": // nobody sits before a restarted chain begins
				members, err = nil, nil
			}
		}
		if err != nil {
			return nil, err
		}
		seat := Seat{Epoch: epoch}
		if at := slices.Index(members, attester); at >= 0 {
			seat.Position = &at
		}
		if seats = append(seats, seat); len(seats) > SetLag {
			return seats, nil // nobody draws further ahead
		}
	}
}
