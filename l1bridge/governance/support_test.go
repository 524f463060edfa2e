package governance_test

import (
	"encoding/json"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/governance"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/protocol"
)

// scene is an L1 whose governance is a vote, and on which every transaction is in a block at
// once. The rich have more AZT than a quorum, the poor less; vetoer has ether.
type scene struct {
	*l1test.L1
	t      *testing.T
	wire   *l1test.Wire
	client *client.Client
}

// purses are who has how much AZT, in whole ones: the supply is near 300 million.
var purses = map[string]int64{"rich": 60_000_000, "poor": 10_000_000, "vetoer": 0}

func newScene(t *testing.T) *scene {
	t.Helper()
	return sceneOf(t, l1test.StartStaked(t, fund(t), shortened, func(s *deploy.Staking) { *s = voted(t, *s) }))
}

func sceneOf(t *testing.T, l1 *l1test.L1) *scene {
	t.Helper()
	s := &scene{L1: l1, t: t, wire: l1.Wire("l1")}
	s.client = l1test.ClientOf(t, s.wire)
	s.wire.Bend(s.sealed)
	return s
}

// shortened are parameters whose chain is dead soon.
func shortened(p *protocol.Params) {
	p.EpochDuration = 4
	p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration)
}

func voted(t *testing.T, s deploy.Staking) deploy.Staking {
	t.Helper()
	p := protocol.Devnet()
	p.SlotDuration = l1test.SlotDuration * 1000
	shortened(&p)
	s.Pot = new(big.Int).Mul(big.NewInt(100_000_000), big.NewInt(1e18))
	s.Voting = deploy.StandardVoting(&p, s)
	s.Voting.Vetoer = l1test.Address(l1test.Key(t, "vetoer", 0))
	for name, azt := range purses {
		amount := new(big.Int).Mul(big.NewInt(azt), big.NewInt(1e18))
		s.Voting.Holders = append(s.Voting.Holders, bindings.Allocation{To: l1test.Address(l1test.Key(t, name, 0)), Amount: amount})
	}
	return s
}

func fund(t *testing.T) func(*devnet.Config) {
	t.Helper()
	return func(c *devnet.Config) {
		for name := range purses {
			c.Alloc[l1test.Address(l1test.Key(t, name, 0))] = new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18))
		}
	}
}

const sendMethod = "eth_sendRawTransaction"

// sealed seals a block for each transaction that is sent.
func (s *scene) sealed(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
	out, err := ask()
	if c.Method == sendMethod && err == nil {
		s.Seal(s.t)
	}
	return out, err
}

func (s *scene) address(name string) common.Address { return l1test.Address(l1test.Key(s.t, name, 0)) }

func (s *scene) actor(name string) *staking.Actor {
	s.t.Helper()
	opts := s.AccountOptions(s.t, l1test.Key(s.t, name, 0))
	opts.Client = s.client
	m, err := txmgr.New(opts)
	require.NoError(s.t, err)
	a, err := staking.New(staking.Options{L1: s.client, Account: m, Rollup: s.Deployment.Rollup, Poll: time.Millisecond, Now: s.Now})
	require.NoError(s.t, err)
	return a
}

// do has an account send what a plan says, and gives the calls.
func (s *scene) do(name string, p governance.Plan) (calls []string) {
	s.t.Helper()
	sent, err := s.actor(name).Do(s.t.Context(), governance.On(p))
	require.NoError(s.t, err)
	for _, one := range sent {
		tx, _, err := s.Node.Client().TransactionByHash(s.t.Context(), one.TxHash)
		require.NoError(s.t, err)
		require.Less(s.t, one.GasUsed, tx.Gas()*4/5, "%s: a limit with room to spare", one.Call)
		calls = append(calls, one.Call)
	}
	return calls
}

// refuse has an account fail at a plan, without a transaction.
func (s *scene) refuse(name string, p governance.Plan, want error) {
	s.t.Helper()
	before := s.reader().At.Head.Number
	_, err := s.actor(name).Do(s.t.Context(), governance.On(p))
	require.ErrorIs(s.t, err, want)
	require.Equal(s.t, before, s.reader().At.Head.Number, "nothing was sent")
}

func (s *scene) contracts() *stakes.Reader {
	s.t.Helper()
	head, err := s.client.AgreedHead(s.t.Context())
	require.NoError(s.t, err)
	r, err := stakes.Open(s.t.Context(), s.client, s.Deployment.Rollup, head)
	require.NoError(s.t, err)
	return r
}

func (s *scene) reader() *governance.Reader {
	s.t.Helper()
	r, err := governance.Open(s.t.Context(), s.contracts())
	require.NoError(s.t, err)
	return r
}

// proposal reads one.
func (s *scene) proposal(id common.Hash) governance.Proposal {
	s.t.Helper()
	p, err := s.reader().Proposal(s.t.Context(), s.client, id)
	require.NoError(s.t, err)
	return p
}

// proposed has the rich propose something, and gives what L1 has of it.
func (s *scene) proposed(m governance.Motion) governance.Proposal {
	s.t.Helper()
	s.do("rich", governance.Propose(s.address("rich"), m, "because", []byte("evidence")))
	newest, err := s.reader().Newest(s.t.Context(), s.client, 1)
	require.NoError(s.t, err)
	require.Len(s.t, newest, 1)
	return newest[0]
}

// sealAt lets L1's time come.
func (s *scene) sealAt(time uint64) {
	s.t.Helper()
	_, err := s.Node.SealAt(s.t.Context(), time+(l1test.BlockTime-(time-l1test.GenesisTime)%l1test.BlockTime)%l1test.BlockTime)
	require.NoError(s.t, err)
	s.Seal(s.t)
}

func (s *scene) punishment(amount string, members ...int) governance.Motion {
	s.t.Helper()
	m := governance.Motion{Amount: s.azt(amount), Kick: true}
	for _, i := range members {
		m.Members = append(m.Members, l1test.Address(s.Attesters[i]))
	}
	return m.Sorted()
}

func (s *scene) azt(amount string) stakes.AZT {
	s.t.Helper()
	a, err := stakes.ParseAZT(amount)
	require.NoError(s.t, err)
	return a
}

func (s *scene) vote(name string, id common.Hash, support bool, amount string) governance.Plan {
	s.t.Helper()
	if amount == "" {
		return governance.Vote(s.client, s.address(name), id, support, nil)
	}
	azt := s.azt(amount)
	return governance.Vote(s.client, s.address(name), id, support, &azt)
}
