package abcitest

import (
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/protocol"
)

// NewRelay makes a chain on which groups of Members take turns, an epoch each: group g has
// the keys from Members·g on. Nodes know of no committee but the first until they Learn.
func NewRelay(t kvtest.T, groups int, change ...func(*protocol.Params)) *Chain {
	return newChain(t, groups, append([]func(*protocol.Params){func(p *protocol.Params) {
		p.EpochDuration, p.CommitteeSize, p.MinCommittee, p.SamplingRounds = 4, Members, Members-1, 32
		p.Windows = protocol.StandardWindows(p.SlotDuration, p.EpochDuration)
	}}, change...)...)
}

// Drawn are the members of an epoch's committee.
func (c *Chain) Drawn(epoch uint64) (drawn []committee.Drawn) {
	groups := uint64(len(c.Keys) / Members)
	for i := range Members {
		key := c.Keys[int(epoch%groups)*Members+i].PubKey()
		drawn = append(drawn, committee.Drawn{Member: committee.Member{Attester: common.Address(key.Address())}, Key: key.Bytes()})
	}
	return drawn
}

// CommitteeOf is an epoch's committee.
func (c *Chain) CommitteeOf(epoch uint64) *committee.Committee {
	drawn, err := committee.Draw(c.Drawn(epoch))
	require.NoError(c.t, err)
	return drawn
}

// Learn tells the node the committees of epochs.
func (n *Node) Learn(epochs ...uint64) {
	for _, e := range epochs {
		n.Drawn.Name(e, n.chain.CommitteeOf(e))
	}
}

// OnDuty are the indices of the keys that sign a height, in committee order.
func (c *Chain) OnDuty(n *Node, height int64) (keys []int) {
	of := n.Schedule.Of(uint64(height))
	for at, m := range of.Members() {
		for i := range c.Keys {
			if of.Signs(at) && common.Address(c.Address(i)) == m.Attester {
				keys = append(keys, i)
			}
		}
	}
	return keys
}

// sets are CometBFT's validators of the next height and the one after.
type sets [2]*cmttypes.ValidatorSet

func genesisSets(c *Chain) sets {
	var all []*cmttypes.Validator
	for i := range Members {
		all = append(all, cmttypes.NewValidator(c.Keys[i].PubKey(), 1))
	}
	return sets{cmttypes.NewValidatorSet(all), cmttypes.NewValidatorSet(all)}
}

// follow does with what a block returned what CometBFT does, and compares whom it has
// sign the next height with what the node says.
func (s *sets) follow(c *Chain, n *Node) {
	if !c.Params.Drawn() {
		require.Empty(c.t, n.updates, "one committee serves for ever")
		return
	}
	changes, err := cmttypes.PB2TM.ValidatorUpdates(n.updates)
	require.NoError(c.t, err)
	next := s[1].Copy()
	require.NoError(c.t, next.UpdateWithChangeSet(changes))
	s[0], s[1] = s[1], next

	height := n.App.State().Height
	for i, set := range s {
		of := n.Schedule.Of(height + 1 + uint64(i))
		require.Equal(c.t, of.Voters(), set.Size(), "height %d", height)
		for _, v := range set.Validators {
			_, ok := of.Position(common.Address(v.Address))
			require.True(c.t, ok, "%s signs height %d", v.Address, height+1+uint64(i))
		}
	}
}
