package claims_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/claims"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

// contracts say what the test wants; what is sent to them does nothing.
type contracts struct {
	period claims.Period
	free   map[common.Address]uint64 // 1,000 where nothing is said
	recent []common.Address
}

func (c *contracts) Period(context.Context, client.Header) (claims.Period, error) {
	return c.period, nil
}

func (c *contracts) Free(_ context.Context, _ client.Header, prover common.Address) (protocol.Amount, error) {
	if free, said := c.free[prover]; said {
		return protocol.Amount{Lo: free}, nil
	}
	return protocol.Amount{Lo: 1000}, nil
}

func (c *contracts) Claimants(context.Context, client.Header) ([]common.Address, error) {
	return c.recent, nil
}

// call is what is sent to these contracts, behind a call of a getter, which has no effect.
type call struct {
	Claim *quote.Signed `json:",omitempty"`
	Prune bool          `json:",omitempty"`
}

var getter = bindings.NewProving().PackMinBond()

func (c call) calldata() ([]byte, error) {
	words, err := json.Marshal(c)
	return append(bytes.Clone(getter), words...), err
}

func (c *contracts) Claim(q quote.Signed) ([]byte, error) { return call{Claim: &q}.calldata() }
func (c *contracts) Prune() ([]byte, error)               { return call{Prune: true}.calldata() }

// scene is an L1 with members that claim.
type scene struct {
	*l1test.L1
	*contracts
	t        *testing.T
	quotes   []quote.Signed
	views    []*view.View
	accounts []*txmgr.Manager
	claimers []*claims.Claimer
	options  func(*claims.Options)
	journals []txmgr.Options
}

func open(t *testing.T, options func(*claims.Options)) *scene {
	t.Helper()
	l1 := l1test.StartOf(t, nil, func(p *protocol.Params) {
		p.Proving = protocol.StandardProving(p.EpochDuration)
		p.Proving.MinBond = protocol.Amount{Lo: 100}
	})
	s := &scene{L1: l1, contracts: &contracts{free: map[common.Address]uint64{}}, t: t, options: options}
	s.SealInto(t, 1, 0) // the contracts came before
	for i := range l1test.Members {
		s.journals = append(s.journals, s.AccountOptions(t, s.Publishers[i]))
		s.views, s.accounts, s.claimers = append(s.views, nil), append(s.accounts, nil), append(s.claimers, nil)
		s.start(i)
	}
	return s
}

// start runs a member's claimer, anew if it ran.
func (s *scene) start(i int) {
	s.t.Helper()
	v, err := view.New(s.Client(s.t), view.Options{Rollup: s.Params.Rollup, FromBlock: s.Params.GenesisOrigin.Number, Now: s.Now})
	require.NoError(s.t, err)
	account, err := txmgr.New(s.journals[i])
	require.NoError(s.t, err)
	o := claims.Options{
		Member:    duty.Member{Params: s.Params, View: v, Account: account, Now: s.Now},
		Contracts: s.contracts, Quotes: func(uint64) []quote.Signed { return s.quotes }, Policy: quote.Policy{MaxFee: quote.WholeReward},
	}
	if s.options != nil {
		s.options(&o)
	}
	s.views[i], s.accounts[i] = v, account
	s.claimers[i], err = claims.New(o)
	require.NoError(s.t, err)
}

// quoted is a prover's quote for the period.
func (s *scene) quoted(name string, fee uint32) quote.Signed {
	s.t.Helper()
	k := l1test.Key(s.t, name, 0)
	q := quote.Quote{Prover: l1test.Address(k), Epoch: s.period.Epoch, ValidUntil: 1 << 40, Bond: protocol.Amount{Lo: 100}, Fee: fee}
	signed, err := quote.Domain{L1ChainID: s.Params.L1ChainID, Rollup: s.Params.Rollup}.Sign(q, k)
	require.NoError(s.t, err)
	return signed
}

// due opens a period whose claim window lasts some slots from now on.
func (s *scene) due(slots uint64) {
	s.t.Helper()
	head, err := s.Node.Client().HeaderByNumber(s.t.Context(), nil)
	require.NoError(s.t, err)
	slot := s.Params.SlotAt(head.Time * 1000)
	s.period = claims.Period{Epoch: s.Params.EpochOf(slot) - min(1, s.Params.EpochOf(slot)), First: 1, End: 4, Open: true, OverSlot: slot + slots}
}

// step has everybody look once, and tells how many sent something.
func (s *scene) step() (sent int) {
	s.t.Helper()
	for i, c := range s.claimers {
		require.NoError(s.t, s.views[i].Step(s.t.Context()))
		one, err := c.Step(s.t.Context())
		require.NoError(s.t, err)
		if one {
			sent++
		}
	}
	return sent
}

// sent are the calls in a block that are to the contract, and who sent each.
func (s *scene) sent(block *types.Block) (calls []call, from []common.Address) {
	s.t.Helper()
	for _, tx := range block.Transactions() {
		if *tx.To() != s.Params.Proving.Contract {
			continue
		}
		var c call
		require.NoError(s.t, json.Unmarshal(tx.Data()[len(getter):], &c))
		sender, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
		require.NoError(s.t, err)
		calls, from = append(calls, c), append(from, sender)
	}
	return calls, from
}

// nextSlot is that of the block after the head.
func (s *scene) nextSlot() uint64 {
	s.t.Helper()
	head, err := s.Node.Client().HeaderByNumber(s.t.Context(), nil)
	require.NoError(s.t, err)
	return (head.Time + l1test.BlockTime - l1test.GenesisTime) / l1test.SlotDuration
}

// The leader of the slot claims with the best quote, once, whatever the others would do; once
// L1 says that the period is claimed nobody does.
func TestTheLeaderClaimsOnceWithTheBestQuote(t *testing.T) {
	s := open(t, nil)
	require.Zero(t, s.step(), "nothing is due")
	s.due(8)
	require.Zero(t, s.step(), "nobody quotes")
	s.quotes = []quote.Signed{s.quoted("dear", 500), s.quoted("cheap", 400)}
	leader := s.Leader(s.nextSlot())
	require.Equal(t, 1, s.step())
	require.Zero(t, s.step(), "it pends")
	calls, from := s.sent(s.Seal(t))
	require.Equal(t, []call{{Claim: &s.quotes[1]}}, calls)
	require.Equal(t, []common.Address{l1test.Address(s.Publishers[leader])}, from)

	s.period.Prover = s.quotes[1].Prover
	for range 9 {
		require.Zero(t, s.step())
		require.Empty(t, s.Seal(t).Transactions())
	}
}

// A node that is killed with its claim pending finds it in its journal and sends nothing again,
// nor after it is included.
func TestARestartClaimsNothingTwice(t *testing.T) {
	s := open(t, nil)
	s.due(100)
	s.quotes = []quote.Signed{s.quoted("ann", 500)}
	leader := s.Leader(s.nextSlot())
	require.Equal(t, 1, s.step())
	s.start(leader)
	require.Zero(t, s.step())
	require.Len(t, s.Seal(t).Transactions(), 1)
	s.period.Prover = s.quotes[0].Prover
	s.start(leader)
	require.Zero(t, s.step())
	require.Empty(t, s.Seal(t).Transactions())
}

// A claim that no block took in time is taken back: L1 would refuse it now, and have its gas.
// So it is when somebody else has claimed.
func TestAClaimThatComesTooLateIsTakenBack(t *testing.T) {
	for name, late := range map[string]func(*scene){
		"the slot is over":           func(s *scene) { s.SealInto(s.t, s.foreignTurn(), 0) },
		"somebody else has claimed":  func(s *scene) { s.period.Prover = common.Address{9}; s.Seal(s.t) },
		"the claim window is over":   func(s *scene) { s.period.OverSlot = 0; s.Seal(s.t) },
		"no quote is to claim with":  func(s *scene) { s.quotes = nil; s.Seal(s.t) },
		"the prover's money is gone": func(s *scene) { s.free[s.quotes[0].Prover] = 1; s.Seal(s.t) },
	} {
		t.Run(name, func(t *testing.T) {
			s := open(t, nil)
			s.due(1000)
			s.quotes = []quote.Signed{s.quoted("ann", 500)}
			leader := s.Leader(s.nextSlot())
			account := l1test.Address(s.Publishers[leader])
			s.Node.Censor(account)
			require.Equal(t, 1, s.step())
			late(s)
			s.claimers = s.claimers[leader : leader+1] // the others would claim in their turn
			s.views = s.views[leader : leader+1]
			require.Zero(t, s.step())
			s.Node.Censor()
			block := s.Seal(t)
			require.Len(t, block.Transactions(), 1)
			require.Equal(t, account, *block.Transactions()[0].To(), "it calls nothing")
		})
	}
}

// foreignTurn is a slot to come whose next block the member that leads now does not lead.
func (s *scene) foreignTurn() uint64 {
	leader := s.Leader(s.nextSlot())
	slot := s.nextSlot() + 1
	for s.Leader(slot) == leader {
		slot++
	}
	return slot
}

// A quote that the prover's deposit does not cover is passed over, and the next one taken.
func TestUncoveredQuotesArePassedOver(t *testing.T) {
	s := open(t, nil)
	s.due(8)
	s.quotes = []quote.Signed{s.quoted("cheap", 1), s.quoted("dear", 500)}
	s.free[s.quotes[0].Prover] = 99
	require.Equal(t, 1, s.step())
	calls, _ := s.sent(s.Seal(t))
	require.Equal(t, s.quotes[1].Prover, calls[0].Claim.Prover)
}

// What the policy says of shares is held against the claims that L1 tells of.
func TestSharesComeFromL1(t *testing.T) {
	s := open(t, func(o *claims.Options) { o.Policy.MaxShare = 50 })
	s.due(8)
	s.quotes = []quote.Signed{s.quoted("cheap", 1), s.quoted("dear", 500)}
	s.recent = []common.Address{s.quotes[0].Prover, s.quotes[0].Prover, {1}}
	require.Equal(t, 1, s.step())
	calls, _ := s.sent(s.Seal(t))
	require.Equal(t, s.quotes[1].Prover, calls[0].Claim.Prover)
}

// A period that is over is pruned by those who are told to, one of them, once; others leave it
// alone.
func TestAPeriodThatIsOverIsPrunedByOne(t *testing.T) {
	s := open(t, func(o *claims.Options) { o.Prune = true })
	s.due(2)
	s.period.OverBlock = 1 << 40
	for range 12 {
		require.Zero(t, s.step(), "L1 stood still: its blocks have not come")
		s.Seal(t)
	}
	s.period.OverBlock = 0
	blocks := 0
	for ; s.step() == 0; blocks++ {
		s.Seal(t)
		require.Less(t, blocks, 30)
	}
	require.GreaterOrEqual(t, blocks, 6, "whoever publishes comes first")
	calls, _ := s.sent(s.Seal(t))
	require.Equal(t, []call{{Prune: true}}, calls)
	s.period = claims.Period{}
	for range 30 {
		require.Zero(t, s.step())
		s.Seal(t)
	}
}

func TestNobodyPrunesUnasked(t *testing.T) {
	s := open(t, nil)
	s.due(0)
	for range 40 {
		require.Zero(t, s.step())
		s.Seal(t)
	}
}

// By a head that is old nothing is decided: who leads, and what is claimed, may be another by
// now.
func TestNothingIsClaimedByAStaleHead(t *testing.T) {
	s := open(t, nil)
	s.due(1000)
	s.quotes = []quote.Signed{s.quoted("ann", 500)}
	require.Equal(t, 1, s.step())
	s.Seal(t)
	s.step()
	s.Pass(10 * l1test.BlockTime * time.Second)
	require.Zero(t, s.step())
}

func TestOptionsAreChecked(t *testing.T) {
	p := protocol.Devnet()
	for i, o := range []claims.Options{{}, {Contracts: &contracts{}, Quotes: func(uint64) []quote.Signed { return nil }, Member: duty.Member{Params: &p}}} {
		_, err := claims.New(o)
		require.ErrorContains(t, err, "claimer: ", fmt.Sprint(i))
	}
}
