package machine

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/prover/bidder"
	"github.com/aztecd/aztecd/l1bridge/claims"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/publication"
)

// someNode has executed checkpoints under hashes, up to a chunk.
type someNode struct {
	has    map[uint64]common.Hash
	locked uint64
}

func (n someNode) Tips(context.Context) (api.Tips, error) {
	return api.Tips{Locked: api.Tip{Chunk: n.locked}}, nil
}

func (n someNode) Checkpoint(_ context.Context, at api.At) (*api.CheckpointInfo, error) {
	number, _ := at.Number()
	hash, ok := n.has[number]
	if !ok {
		return nil, &api.Error{Code: api.CodeNotFound}
	}
	return &api.CheckpointInfo{Header: checkpoint.Header{Number: number}, Hash: hash}, nil
}

// seen is what L1 says of a period of checkpoints 3 to 5, of which the last is confirmed.
type seen struct{}

func (seen) See(context.Context, common.Address) (bidder.Sight, error) {
	return bidder.Sight{Period: claims.Period{First: 3, End: 5, Open: true}}, nil
}

func is(n uint64) common.Hash { return common.Hash{31: byte(n)} }

// A node vouches for what it has under the hash that L1 confirmed, and for all of it. Another
// one that it has gone beyond is another chain's.
func TestANodeVouchesForWhatItHasExecuted(t *testing.T) {
	on := publication.OnL1{
		Tip: publication.Record{Number: 6, Hash: is(6), LastChunk: 12}, Confirmed: 5,
		At: func(n uint64) (publication.Record, bool) {
			return publication.Record{Number: n, Hash: is(n), LastChunk: 2 * n}, n < 6
		},
	}
	all := map[uint64]common.Hash{3: is(3), 4: is(4), 5: is(5)}
	for name, c := range map[string]struct {
		node        someNode
		ours, first uint64
		foreign     bool
		below       bool
	}{
		"all of it":                    {someNode{all, 12}, 5, 3, false, false},
		"another version, not closed":  {someNode{map[uint64]common.Hash{3: is(3), 4: is(4), 5: is(9)}, 10}, 4, 3, false, false},
		"behind":                       {someNode{map[uint64]common.Hash{3: is(3)}, 6}, 3, 3, false, false},
		"another chain":                {someNode{map[uint64]common.Hash{3: is(3), 4: is(8), 5: is(9)}, 12}, 3, 3, true, false},
		"another chain from the start": {someNode{map[uint64]common.Hash{3: is(7), 4: is(8), 5: is(9)}, 12}, 0, 1, true, true},
		"nothing":                      {someNode{nil, 0}, 0, 6, false, true},
	} {
		t.Run(name, func(t *testing.T) {
			o := &ownNode{node: c.node, l1: seen{}}
			_, err := o.See(t.Context(), common.Address{})
			require.NoError(t, err)
			s, err := o.Compare(on)
			require.NoError(t, err)
			require.Equal(t, c.ours, s.Ours.Number)
			require.Equal(t, c.first, s.First)
			require.Equal(t, c.foreign, s.Foreign)
			require.Equal(t, c.below, s.Below)
			if c.foreign {
				require.LessOrEqual(t, s.Above.Number, uint64(5))
			}
		})
	}
	on.At = func(uint64) (publication.Record, bool) { return publication.Record{}, false }
	o := &ownNode{node: someNode{all, 12}, l1: seen{}}
	_, err := o.See(t.Context(), common.Address{})
	require.NoError(t, err)
	s, err := o.Compare(on)
	require.NoError(t, err)
	require.True(t, s.Below, "L1's logs do not tell yet")
}
