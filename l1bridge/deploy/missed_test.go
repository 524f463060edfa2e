package deploy_test

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// seated is how many of the four validators sit at a time.
const seated = 3

// clocked is an L1 of which some slots have no block, with a checkpoint that can be
// published.
type clocked struct {
	*l1test.L1
	header checkpoint.Header
	locked *bindings.Certificate
	blobs  []common.Hash
}

// Two L1s with the same deployment, of which one has a block in each slot and the other none
// but those at which it is asked, say the same: who sits, who leads, and what each account is
// told that publishes, in each turn and with a certificate. So it is when an epoch's first
// slots are missed, at the edges of turns and slots, and when the checkpoint is open to
// anyone. And what they say is what Go says who counts time alone.
func TestMissedL1SlotsChangeNothing(t *testing.T) {
	full, sparse := newClocked(t), newClocked(t)
	require.Equal(t, full.Params.GenesisSeed, sparse.Params.GenesisSeed)
	p := full.Params
	perSlot := p.SlotDuration / 1000 / l1test.BlockTime
	slotOf := func(epoch uint64) uint64 { return epoch * p.EpochDuration }
	open := full.header.Slot + p.OpenAfter
	for _, at := range []struct {
		what    string
		slot, k uint64 // the k-th L1 slot in it
	}{
		{"the first slot in which it can be published", 2, 0},
		{"a timeout into it", 2, 1},
		{"the last before it is open", open - 1, perSlot - 1},
		{"the first in which it is open", open, 0},
		{"the edge of the first backup's turn", open, 1},
		{"the end of the second epoch", slotOf(2) - 1, perSlot - 1},
		{"the start of an epoch, all before missed", slotOf(3), 0},
		{"the second L1 slot of an epoch, its first missed", slotOf(4), 1},
		{"the middle of an epoch, its first half missed", slotOf(6) + p.EpochDuration/2, 2},
		{"after an epoch without a block", slotOf(8), 0},
	} {
		for end := l1test.GenesisTime + at.slot*l1test.SlotDuration + at.k*l1test.BlockTime; ; {
			if block := full.Seal(t); block.Time() >= end {
				require.Equal(t, end, block.Time())
				break
			}
		}
		sparse.SealInto(t, at.slot, at.k)
		want, got := full.answers(t, at.slot), sparse.answers(t, at.slot)
		require.Equal(t, want, got, at.what)
		require.Equal(t, at.slot >= open, got[withCertificate] == accepted, at.what)
		sparse.judge(t, at.slot, at.k*l1test.BlockTime)
	}
	a, err := full.Node.Client().BlockNumber(t.Context())
	require.NoError(t, err)
	b, err := sparse.Node.Client().BlockNumber(t.Context())
	require.NoError(t, err)
	require.Greater(t, a, b+50, "many were missed")
}

func newClocked(t *testing.T) *clocked {
	t.Helper()
	c := &clocked{blobs: []common.Hash{{1, 1}, {1, 2}}}
	c.L1 = l1test.StartOf(t, nil, func(p *protocol.Params) {
		p.EpochDuration, p.OpenAfter = 4, 3
		p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration)
		p.SetCommittee(seated)
	})
	var err error
	c.Committee, err = committee.Of(c.Params)
	require.NoError(t, err)
	c.header = checkpoint.Header{
		Number: 1, ParentHash: l1test.Genesis().Hash(), Slot: 1, FirstChunk: 1, LastChunk: 1,
		BlobsHash: blob.Hash(c.blobs[:1]), Origin: c.Params.GenesisOrigin.Ref(),
	}
	signers := slices.DeleteFunc(slices.Clone(c.Attesters), func(key *ecdsa.PrivateKey) bool {
		_, sits := c.Committee.Position(l1test.Address(key))
		return !sits
	})
	made := bindings.FromCertificate(l1test.Certify(t, c.L1, 7, c.header, signers), c.Committee)
	c.locked = &made
	return c
}

// answers is all that the contract says now of who sits, leads and may publish.
func (c *clocked) answers(t *testing.T, slot uint64) map[string]string {
	t.Helper()
	r := bindings.NewRollup()
	out := map[string]string{}
	ask := func(what string, data []byte) { out[what] = c.outcome(t, common.Address{}, data) }
	epoch := c.Params.EpochOf(slot)
	for e := epoch - min(epoch, 1); e < epoch+3; e++ {
		ask(fmt.Sprint("draw of ", e), r.PackDrawOf(e))
		ask(fmt.Sprint("committee of ", e), r.PackCommitteeAt(e))
		ask(fmt.Sprint("publishers of ", e), r.PackPublishersAt(e))
		for s := e * c.Params.EpochDuration; s < (e+1)*c.Params.EpochDuration; s++ {
			ask(fmt.Sprint("leader of ", s), r.PackLeader(s))
		}
	}
	for i, account := range c.accounts(t) {
		for turn := range uint16(seated + 1) {
			out[fmt.Sprintf("account %d, turn %d", i, turn)] = c.outcome(t, account, c.propose(turn))
		}
	}
	out[withCertificate] = c.outcome(t, l1test.Address(l1test.Key(t, "outsider", 0)), r.PackPublishLocked(bindings.LockedPublication{
		Headers: []bindings.CheckpointHeader{bindings.FromHeader(c.header)}, BlobCounts: big.NewInt(1), Cert: *c.locked, Keep: new(big.Int), Turn: bindings.Nobodys,
	}))
	return out
}

// judge holds what the contract allows some seconds into a slot against what Go says who
// looks at nothing but the time.
func (c *clocked) judge(t *testing.T, slot, elapsed uint64) {
	t.Helper()
	r := newReader(c.Node.Client(), c.Deployment.Rollup)
	require.Equal(t, c.holder(t, slot, 0).Attester, view(t, r, r.PackLeader(slot), r.UnpackLeader))
	timeouts := elapsed / (c.Params.PublishTimeout / 1000)
	for turn := range seated {
		who := c.holder(t, slot, turn).Publisher
		late := timeouts == 0 && who == c.holder(t, slot-1, turn).Publisher // of the slot before
		require.Equal(t, uint64(turn) <= timeouts || late, c.outcome(t, who, c.propose(uint16(turn))) == accepted, "turn %d, %d s into slot %d", turn, elapsed, slot)
	}
}

// holder is whose turn of a slot it is, of a chain that nobody samples.
func (c *clocked) holder(t *testing.T, slot uint64, turn int) committee.Member {
	t.Helper()
	seed := c.Params.GenesisSeed
	for e := uint64(committee.FirstEpochs); e <= c.Params.EpochOf(slot); e++ {
		seed = committee.NextSeed(seed, e)
	}
	p := *c.Params
	p.GenesisSeed = seed
	members, err := committee.Of(&p)
	require.NoError(t, err)
	return members.Members()[(members.Leader(seed, slot)+turn)%seated]
}

// accounts are the validators' publishers, and a stranger's.
func (c *clocked) accounts(t *testing.T) (out []common.Address) {
	for _, key := range append(c.Publishers, l1test.Key(t, "outsider", 0)) {
		out = append(out, l1test.Address(key))
	}
	return out
}

func (c *clocked) propose(turn uint16) []byte {
	return bindings.NewRollup().PackPropose([]bindings.CheckpointHeader{bindings.FromHeader(c.header)}, big.NewInt(1), turn)
}

// withCertificate is a stranger's answer.
const withCertificate = "anyone with a certificate"

// accepted is the outcome of a call without a result that L1 takes.
const accepted = "0x"

// outcome is what a call gives in the head, or what it is refused with.
func (c *clocked) outcome(t *testing.T, from common.Address, data []byte) string {
	t.Helper()
	to := c.Deployment.Rollup
	out, err := c.Node.Client().CallContract(t.Context(), ethereum.CallMsg{
		From: from, To: &to, Data: data, BlobHashes: c.blobs,
	}, nil)
	if reason, reverted := l1client.RevertData(err); reverted {
		return "refused " + hexutil.Encode(reason)
	}
	require.NoError(t, err)
	return hexutil.Encode(out)
}
