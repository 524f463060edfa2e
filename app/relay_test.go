package app_test

import (
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// relay is a network whose groups of nodes take turns, an epoch each: disjoint ones are a
// full swap at every handover.
type relay struct {
	*network
	groups [][]int
	seats  []committee.Drawn // by node
	sent   []common.Hash
	least  uint64 // epoch the network began in
	// spoil changes what L1 draws for an epoch; nil leaves it.
	spoil func(epoch uint64, drawn []committee.Drawn) []committee.Drawn
}

// sourceFunc is a committee.Source.
type sourceFunc func(epoch uint64) *committee.Committee

func (f sourceFunc) At(epoch uint64) *committee.Committee { return f(epoch) }

// newRelay makes a relay of nodes that know every committee; epochs are of three slots of
// a second, of six with more than four nodes, unless changes say otherwise.
func newRelay(t *testing.T, groups [][]int, changes ...func(*protocol.Params)) *relay {
	r := &relay{groups: groups}
	size := 0
	for _, g := range groups {
		size += len(g)
	}
	r.network = newNetwork(t, size, append([]func(*protocol.Params){func(p *protocol.Params) {
		for _, m := range p.Validators {
			key := m.Attester
			r.seats = append(r.seats, committee.Drawn{Member: committee.Member{Attester: r.address(key), Publisher: m.Publisher}, Key: key})
		}
		first := make([]protocol.Validator, 0, len(groups[0]))
		for _, i := range groups[0] {
			first = append(first, p.Validators[i])
		}
		p.Validators, p.CommitteeSize, p.MinCommittee, p.SamplingRounds = first, uint64(size), 1, 32
		p.SlotDuration, p.EpochDuration, p.PublishTimeout, p.ClockTolerance = 1000, 3, 500, 400
		if size > 4 { // where a machine is busy, a handover of many takes seconds
			p.EpochDuration = 6
		}
	}}, changes...)...)
	r.drawn = func(int) committee.Source { return sourceFunc(r.of) }
	return r
}

func (r *relay) address(key []byte) common.Address {
	c, err := committee.FromSeats([][]byte{key})
	if err != nil {
		panic(err)
	}
	return c.Members()[0].Attester
}

// group on duty in an epoch.
func (r *relay) group(epoch uint64) []int { return r.groups[epoch%uint64(len(r.groups))] }

// of is the committee of an epoch.
func (r *relay) of(epoch uint64) *committee.Committee {
	var drawn []committee.Drawn
	for _, i := range r.group(epoch) {
		drawn = append(drawn, r.seats[i])
	}
	if r.spoil != nil {
		drawn = r.spoil(epoch, drawn)
	}
	c, err := committee.Draw(drawn)
	if err != nil {
		panic(err)
	}
	return c
}

// stall has L1 tell the committees up to an epoch only, which is 0 at first.
func (r *relay) stall() (known *atomic.Uint64) {
	known = new(atomic.Uint64)
	r.drawn = func(int) committee.Source {
		return sourceFunc(func(epoch uint64) *committee.Committee {
			if epoch > known.Load() {
				return nil
			}
			return r.of(epoch)
		})
	}
	return known
}

// now is the clock's epoch.
func (r *relay) now() uint64 { return r.params.EpochAt(uint64(time.Now().UnixMilli())) }

// signing is the epoch of the committee that signs a node's next height.
func (r *relay) signing(i int) uint64 { return r.nodes[i].State().Duty.Epoch }

// traffic sends a tx after another to live nodes until holds, and waits for each to be
// locked at the node it was sent to.
func (r *relay) traffic(holds func() bool) {
	r.t.Helper()
	began := time.Now()
	for !holds() {
		require.Less(r.t, time.Since(began), patience)
		live := r.live()
		seed := len(r.sent)
		to := live[seed%len(live)]
		hash := r.send(to, seed)
		r.sent = append(r.sent, hash)
		r.waitFor(to, hash, api.StatusLocked)
	}
}

// handedOver holds once the first node saw so many handovers; where the machine is slow
// some epochs are passed over.
func (r *relay) handedOver(times int) func() bool {
	return func() bool { return r.nodes[0].Handovers() >= times }
}

// pastEpoch holds once every live node's committee on duty is of an epoch or a later one.
func (r *relay) pastEpoch(epoch uint64) func() bool {
	return func() bool {
		for _, i := range r.live() {
			if r.signing(i) < epoch {
				return false
			}
		}
		return true
	}
}

// check looks at what must hold of every height that a node decided: it was signed by the
// committee of the epoch in its extension, a chunk by that of its own epoch; each handover
// is followed by a heartbeat that hands over to nobody. It gives the number of handovers.
func (r *relay) check(node int) (handovers int) {
	r.t.Helper()
	n := r.nodes[node]
	epoch, last := uint64(0), uint64(1) // of who signs, and its first height
	for height := uint64(1); height <= n.State().Height; height++ {
		record, err := n.HeightRecord(height)
		require.NoError(r.t, err)
		signs := record.Extension.Epoch()
		require.GreaterOrEqual(r.t, signs, epoch, "height %d", height)
		if signs > epoch {
			require.GreaterOrEqual(r.t, height, last+2, "H and H+1 are the old committee's")
			for h := height - 2; h < height; h++ {
				before, err := n.HeightRecord(h)
				require.NoError(r.t, err)
				require.False(r.t, before.IsChunk, "height %d", h)
			}
			epoch, last = signs, height
			handovers++
		}
		members := r.of(signs)
		voted := 0
		for _, v := range n.Votes(height) {
			if len(v.Signature) == 0 {
				continue
			}
			_, ok := members.Position(v.Validator)
			require.True(r.t, ok, "height %d is signed by %s, of another committee than epoch %d's", height, v.Validator, signs)
			voted++
		}
		require.GreaterOrEqual(r.t, voted, committee.Quorum(members.Voters()))
		if record.IsChunk {
			require.Equal(r.t, r.params.EpochOf(n.ChunkSlot(record.Chunk)), signs, "chunk %d", record.Chunk)
		}
		if c := n.Certificate(height); c != nil {
			require.NoError(r.t, c.Verify(r.params.ChainID(), members), "height %d", height)
		}
	}
	return handovers
}

// finish waits until everything sent is locked everywhere, and checks every node.
func (r *relay) finish() {
	r.t.Helper()
	for _, i := range r.live() {
		for _, hash := range r.sent {
			r.waitFor(i, hash, api.StatusLocked)
		}
		require.NoError(r.t, r.nodes[i].Failed())
	}
	for _, i := range r.live() {
		r.check(i)
	}
	r.sameChunks()
}

// sameChunks compares the last chunk that all live nodes have.
func (r *relay) sameChunks() {
	r.t.Helper()
	least := ^uint64(0)
	for _, i := range r.live() {
		least = min(least, r.nodes[i].State().Chunk.Number)
	}
	if least == 0 {
		return
	}
	hash := func(i int) common.Hash {
		c, err := r.nodes[i].Queries().GetChunk(api.AtNumber(least))
		require.NoError(r.t, err)
		return c.Hash
	}
	for _, i := range r.live() {
		require.Equal(r.t, hash(r.live()[0]), hash(i), "node %d", i)
	}
}
