package watchtower_test

import (
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/equivocation"
	"github.com/aztecd/aztecd/x/lock"
)

// court is an L1 with a slasher, and who reports to it.
type court struct {
	*l1test.L1
	t         *testing.T
	evidence  []equivocation.Evidence // that all know of
	conflicts []conflict.Conflict
	towers    []*watchtower.Reporter
	views     []*view.View
}

func newCourt(t *testing.T) *court {
	t.Helper()
	c := &court{L1: l1test.Start(t, nil), t: t}
	c.SealInto(t, 0, 0)
	return c
}

// fined takes from what was at stake what a member pays that signed twice.
func (c *court) fined(stake *big.Int) *big.Int {
	return new(big.Int).Sub(stake, c.Stakes.Slashing.Equivocation)
}

// join has a member report.
func (c *court) join(position int) {
	c.t.Helper()
	c.joinOver(position, c.Client(c.t))
}

// joinOver joins over a client of its own.
func (c *court) joinOver(position int, l1 *client.Client) {
	c.t.Helper()
	v, err := view.New(l1, view.Options{Rollup: c.Params.Rollup, FromBlock: c.Params.GenesisOrigin.Number, Now: c.Now})
	require.NoError(c.t, err)
	member := duty.Member{Params: c.Params, View: v, Account: c.Account(c.t, c.Publishers[position]), Now: c.Now}
	r, err := watchtower.NewReporter(member, watchtower.Findings{
		Twice: func() []equivocation.Evidence { return c.evidence }, Conflicts: func() []conflict.Conflict { return c.conflicts },
	})
	require.NoError(c.t, err)
	c.towers, c.views = append(c.towers, r), append(c.views, v)
}

// blocks lets everybody act at each of so many L1 blocks, and tells how many reports were
// sent.
func (c *court) blocks(n int) (sent int) {
	c.t.Helper()
	for range n {
		sent += c.step()
		c.Seal(c.t)
	}
	return sent
}

// step has everybody look once.
func (c *court) step() (sent int) {
	c.t.Helper()
	for i, tower := range c.towers {
		require.NoError(c.t, c.views[i].Step(c.t.Context()))
		one, err := tower.Step(c.t.Context())
		require.NoError(c.t, err)
		if one {
			sent++
		}
	}
	return sent
}

// stakes are the members' by position.
func (c *court) stakes() []*big.Int {
	c.t.Helper()
	abi, out := bindings.NewStaking(), []*big.Int{}
	for _, m := range c.Committee.Members() {
		data, err := c.Client(c.t).CallAt(c.t.Context(), c.Deployment.Staking, abi.PackStakeOf(m.Attester), c.head())
		require.NoError(c.t, err)
		stake, err := abi.UnpackStakeOf(data)
		require.NoError(c.t, err)
		out = append(out, stake.Amount)
	}
	return out
}

func (c *court) head() common.Hash {
	head, err := c.Node.Client().HeaderByNumber(c.t.Context(), nil)
	require.NoError(c.t, err)
	return head.Hash()
}

// twice is what the holder of a key signed twice; the second message says something else.
func (c *court) twice(key *ecdsa.PrivateKey, place equivocation.Place, a, b equivocation.Message) equivocation.Evidence {
	c.t.Helper()
	place.Member = l1test.Address(key)
	e := equivocation.Evidence{Place: place, A: a, B: b}
	for _, m := range []*equivocation.Message{&e.A, &e.B} {
		signed := equivocation.Signed{Place: place, Message: *m}
		digest := crypto.Keccak256Hash(signed.SignBytes(c.Deployment.ChainID))
		if place.Kind == equivocation.Share {
			digest = lock.Digest(c.Deployment.ChainID, place.Height, place.Round, lock.Extension(m.Extension))
		}
		var err error
		m.Signature, err = crypto.Sign(digest[:], key)
		require.NoError(c.t, err)
	}
	return e
}

func block(n byte, parts uint32) equivocation.BlockID {
	return equivocation.BlockID{Hash: common.Hash{n, 1}, Parts: parts, PartsHash: common.Hash{n, 2}}
}

func share(n byte, epoch uint64) equivocation.Message {
	e := lock.NewExtension(lock.Locked, epoch, common.Hash{n})
	return equivocation.Message{Extension: e[:]}
}

// What Go takes for signed by a key, the contract does: votes, proposals and shares, with
// and without a block, a polka and parts of a second. It finds out that nobody sits there
// with that key, so it came to the same digests.
func TestGoAndTheSlasherReadTheSameSignatures(t *testing.T) {
	c := newCourt(t)
	key := l1test.Key(t, "stranger", 0)
	times := []equivocation.Message{
		{Seconds: 1_790_000_000, Nanoseconds: 123_456_789}, {Seconds: 1_790_000_000}, {Nanoseconds: 1}, {}, {Seconds: -62_135_596_800}, {Seconds: 253_402_300_799, Nanoseconds: 999_999_999},
	}
	read := func(e equivocation.Evidence) {
		t.Helper()
		call, err := bindings.PackEvidence(&e)
		require.NoError(t, err)
		_, err = c.Client(t).CallAt(t.Context(), c.Deployment.Slasher, call, c.head())
		data, reverted := client.RevertData(err)
		require.True(t, reverted, "%v", err)
		decoded, ok := bindings.UnpackError(data)
		require.True(t, ok)
		require.Equal(t, &bindings.SlasherNotAMember{Signer: e.Member, Epoch: e.Epoch}, decoded, fmt.Sprintf("%+v", e))
	}
	for _, at := range times {
		a, b := at, at
		for _, round := range []uint32{0, 1, 300} {
			for _, blocks := range [][2]equivocation.BlockID{{block(1, 1), block(2, 1)}, {block(1, 1), block(1, 300)}, {{}, block(2, 1<<32-1)}} {
				a.Block, b.Block = blocks[0], blocks[1]
				for _, kind := range []equivocation.Kind{equivocation.PreVote, equivocation.PreCommit} {
					read(c.twice(key, equivocation.Place{Kind: kind, Height: 1 << 40, Round: round}, a, b))
				}
				for _, pol := range []int32{-1, 0, 7, 1 << 30} {
					proposed := a
					if proposed.PolRound, b.PolRound = pol, -1; proposed.Block == (equivocation.BlockID{}) {
						proposed.Block = block(9, 2)
					}
					read(c.twice(key, equivocation.Place{Kind: equivocation.Proposal, Height: 3, Round: round}, proposed, b))
				}
				b.PolRound = 0
			}
			read(c.twice(key, equivocation.Place{Kind: equivocation.Share, Height: 300, Round: round}, share(1, 0), share(2, 7)))
		}
	}
}

// Of all who know what a member signed twice one reports it, once; L1 takes that member's
// stake and nobody else's. For more of the same epoch, and once the committee's liability
// is over, nobody pays gas.
func TestWhoSignsTwiceIsReportedOnce(t *testing.T) {
	c := newCourt(t)
	for i := range l1test.Members {
		c.join(i)
	}
	before := c.stakes()
	require.Zero(t, c.blocks(6))
	c.evidence = append(c.evidence, c.of(2, equivocation.PreVote, 5))
	require.Equal(t, 1, c.blocks(12))
	want := append([]*big.Int{}, before...)
	want[2] = c.fined(want[2])
	require.Equal(t, want, c.stakes())

	c.evidence = append(c.evidence, c.of(2, equivocation.Proposal, 6))
	require.Zero(t, c.blocks(12))
	c.evidence = append(c.evidence, c.of(1, equivocation.Share, 7))
	require.Equal(t, 1, c.blocks(12))
	want[1] = c.fined(want[1])
	require.Equal(t, want, c.stakes())

	c.SealInto(t, c.Params.Windows.Liability+1, 0)
	c.evidence = append(c.evidence, c.of(3, equivocation.PreCommit, 7))
	require.Zero(t, c.blocks(6))
	require.Equal(t, want, c.stakes())
}

// Members that have known of something for long act one after the other all the same.
func TestReportsWaitForATurn(t *testing.T) {
	c := newCourt(t)
	for i := range l1test.Members - 1 {
		c.join(i)
	}
	c.SealInto(t, c.NextTurn(t, 0), 0) // in which the last member is the first to report
	c.evidence = append(c.evidence, c.of(3, equivocation.PreCommit, 8))
	require.Zero(t, c.step())
	c.SealInto(t, c.NextTurn(t, 0)+4, 0)
	require.Equal(t, 1, c.blocks(12))
}

// A report that no block takes is taken back as soon as it is overdue, in our turn or not:
// it keeps whoever shares the account waiting.
func TestAReportThatIsStuckIsTakenBackOutOfTurn(t *testing.T) {
	c := newCourt(t)
	c.join(0)
	c.evidence = append(c.evidence, c.of(2, equivocation.PreVote, 5))
	account := l1test.Address(c.Publishers[0])
	c.Node.Censor(account)
	blocks := 0
	for ; c.step() == 0; blocks++ {
		require.Less(t, blocks, 24)
		c.Seal(t)
	}
	for range 3 {
		c.Seal(t)
	}
	c.SealInto(t, c.NextTurn(t, 0), 0) // in which member 0 is the last to report
	require.Zero(t, c.step())
	c.Node.Censor()
	block := c.Seal(t)
	require.Len(t, block.Transactions(), 1)
	require.Equal(t, account, *block.Transactions()[0].To(), "it calls nothing")
	c.SealInto(t, c.NextTurn(t, 0)+4, 0)
	require.Equal(t, 1, c.blocks(12), "and is made anew, in a turn")
}

// An endpoint that names another slasher, or none, neither has reports sent elsewhere nor
// keeps them from L1.
func TestReportsGoToTheSlasherOfTheDeployment(t *testing.T) {
	for name, named := range map[string]common.Address{"none": {}, "another": {0xbe, 0xef}} {
		t.Run(name, func(t *testing.T) {
			c := newCourt(t)
			liar := c.Wire("liar")
			asked := hexutil.Encode(bindings.NewStaking().PackSlasher())
			liar.Bend(func(call *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
				if call.Method == "eth_call" && strings.Contains(string(call.Params[0]), asked) {
					return json.Marshal(hexutil.Encode(common.LeftPadBytes(named[:], 32)))
				}
				return ask()
			})
			c.joinOver(0, l1test.ClientOf(t, liar, c.Wire("honest")))
			before := c.stakes()
			c.evidence = append(c.evidence, c.of(2, equivocation.PreVote, 5))
			require.Equal(t, 1, c.blocks(24))
			require.Equal(t, c.fined(before[2]), c.stakes()[2])
		})
	}
}

// of is evidence against the member at a position, of the first epoch.
func (c *court) of(position int, kind equivocation.Kind, height uint64) equivocation.Evidence {
	c.t.Helper()
	a, b := equivocation.Message{Seconds: 1, Block: block(1, 1)}, equivocation.Message{Seconds: 2, Block: block(2, 1)}
	switch kind {
	case equivocation.Share:
		a, b = share(1, 0), share(2, 0)
	case equivocation.Proposal:
		a.PolRound, b.PolRound = -1, -1
	}
	member := c.Committee.Members()[position].Attester
	for _, key := range c.Attesters {
		if l1test.Address(key) == member {
			e := c.twice(key, equivocation.Place{Kind: kind, Height: height}, a, b)
			e.Position = position
			return e
		}
	}
	c.t.Fatal("no such member")
	return equivocation.Evidence{}
}
